import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { endTree } from './end-tree.ts';

const PROGRAM = fileURLToPath(new URL('guard-program.ts', import.meta.url));

/** How long (ms) a browser may take to close. */
const PATIENCE = 15_000;

/**
 * Has a child process, which leads a group of its own, end with this process, and a folder go with it. Puppeteer ends
 * browsers when their driver exits; where that is killed they would live on, busy for ever with the page they were given.
 */
export function guard(child: ChildProcess, folder = ''): void {
  if (child.pid === undefined) return;
  // The pipe closes when this process is gone. In a group of its own, or what ends ours would end the guard first.
  const watcher = spawn(process.execPath, [PROGRAM, String(child.pid), folder], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  watcher.unref();
  child.once('exit', () => watcher.kill('SIGKILL'));
}

/**
 * Prepares a browser that Puppeteer has just started. It ends with this process, and at once where the preparation fails.
 */
export async function prepare(browser: Browser, work: () => Promise<void>): Promise<void> {
  const child = browser.process();
  if (child) guard(child, profileOf(child.spawnargs));
  try {
    await work();
  } catch (error) {
    await end(browser);
    throw error;
  }
}

/** Closes a browser, by force where it doesn't close by itself. */
export async function end(browser: Browser): Promise<void> {
  const pid = browser.process()?.pid;
  const timer = setTimeout(() => pid !== undefined && endTree(pid), PATIENCE);
  await browser.close().finally(() => clearTimeout(timer));
}

/** The folder that Puppeteer made for a browser, by the words that it was started with. */
function profileOf(words: readonly string[]): string | undefined {
  const option = '--user-data-dir=';
  const at = words.indexOf('--profile');
  return at < 0 ? words.find((word) => word.startsWith(option))?.slice(option.length) : words[at + 1];
}
