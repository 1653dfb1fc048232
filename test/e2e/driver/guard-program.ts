/**
 * `node guard-program.ts PID FOLDER`: waits until its standard input ends, as it does when whoever holds the other end is
 * gone; then ends the process with all that it started, and removes the folder.
 */
import { rm } from 'node:fs/promises';
import { endTree } from './end-tree.ts';

const [pid, folder] = process.argv.slice(2);

for await (const _ of process.stdin);
endTree(Number(pid));
if (folder) await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
