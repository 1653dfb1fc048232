import { type ChildProcess, spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const BIN = join(ROOT, 'node_modules/.bin');

export interface Outcome {
  /** The exit code; 1 where a signal ended the program or it could not start. */
  readonly code: number;
  /** Standard output and standard error as they came. */
  readonly output: string;
  /** Standard output alone: for what is to be parsed, among which a warning of Node's would be no JSON. */
  readonly stdout: string;
}

const running = new Set<ChildProcess>();
let stopped = false;

/** Runs a program of node_modules/.bin (or any on PATH) in the repository's root to its end. Never rejects. */
export function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  if (stopped) return Promise.resolve({ code: 1, output: 'stopped\n', stdout: '' });
  return new Promise((resolve) => {
    const windows = process.platform === 'win32';
    const child = spawn(command, args, {
      cwd: ROOT,
      env: {
        ...process.env,
        PATH: `${BIN}${delimiter}${process.env.PATH}`,
        FORCE_COLOR: '0',
        NO_COLOR: '1',
        CI: '1',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that what the program starts ends with it. Windows has none, but needs a shell for .cmd.
      detached: !windows,
      shell: windows,
    });
    running.add(child);
    let output = '';
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      output += piece;
      stdout += piece;
    });
    child.stderr.setEncoding('utf8').on('data', (piece: string) => {
      output += piece;
    });
    child.on('error', (error) => {
      running.delete(child);
      resolve({ code: 1, output: `${output}${error.message}\n`, stdout });
    });
    child.on('close', (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, output, stdout });
    });
  });
}

/** Ends every program that `run` started and that still runs, with its children; from then on `run` starts none. */
export function stopAll(): void {
  stopped = true;
  for (const child of running) {
    if (!child.pid) continue;
    try {
      process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGTERM');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }
}
