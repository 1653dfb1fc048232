import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const GUARD = JSON.stringify(new URL('../../e2e/driver/guard.ts', import.meta.url));

/** A driver that starts something that lives long, tells its process id, and waits. */
const DRIVER = `
  const { spawn } = await import('node:child_process');
  const { guard } = await import(${GUARD});
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'ignore' });
  guard(child, process.argv[1]);
  console.log(child.pid);
  setInterval(() => {}, 1000);
`;

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

it.skipIf(process.platform === 'win32')(
  'ends what a driver started, where the driver is killed',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nutgraf-guard-'));
    const driver = spawn(process.execPath, ['--input-type=module', '-e', DRIVER, folder]);
    const pid = await new Promise<number>((tell) => driver.stdout.once('data', (data) => tell(Number(data))));
    expect(isAlive(pid)).toBe(true);
    driver.kill('SIGKILL');
    await expect.poll(() => isAlive(pid), { timeout: 20_000 }).toBe(false);
    await expect.poll(() => existsSync(folder), { timeout: 20_000 }).toBe(false);
  },
);
