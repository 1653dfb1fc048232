import { join } from 'node:path';
import { type BrowserName, needBrowser } from '../../programs/browsers.ts';
import { ROOT } from '../../programs/run.ts';
import { launchChromium } from './chromium.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { launchFirefox } from './firefox.ts';

/** Starts a browser with the built extension in it; a missing browser is installed. */
export async function launch(name: BrowserName, options: Partial<LaunchOptions> = {}): Promise<Driver> {
  const start = name === 'firefox' ? launchFirefox : launchChromium;
  return start({
    executable: options.executable ?? (await needBrowser(name)),
    headless: true,
    extensionDir: join(ROOT, '.output', name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3'),
    ...options,
  });
}
