/**
 * `node firefox-program.ts FIREFOX ARGUMENTS…`: runs Firefox, and ends it with all that it started, and its profile, once
 * standard input ends, as it does when whoever holds the other end is gone: also in the midst of Firefox's start, when
 * its driver knows no process yet that it could have guarded.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { endTree } from './end-tree.ts';

const [program = '', ...args] = process.argv.slice(2);
const profile = args[args.indexOf('--profile') + 1];

const firefox = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
firefox.once('exit', (code) => process.exit(code ?? 1));

for await (const _ of process.stdin);
firefox.removeAllListeners('exit').kill('SIGKILL');
await once(firefox, 'exit');
if (profile) await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
// What Firefox started is of this process' group.
endTree(process.pid);
