import { readFileSync } from 'node:fs';
import puppeteer, { type Browser, type Page, type Target, TargetType } from 'puppeteer-core';
import { type Driver, type LaunchOptions, PANEL } from './driver.ts';

/** Chromium needs its sandbox off for root, and where the system keeps namespaces from programs that it doesn't know. */
function sandboxless(): boolean {
  if (process.getuid?.() === 0) return true;
  if (process.platform !== 'linux') return false;
  try {
    return readFileSync('/proc/sys/kernel/apparmor_restrict_unprivileged_userns', 'utf8').trim() === '1';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

/** Starts Chromium, or a browser made from it, with the extension in it. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    executablePath: options.executable,
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    handleSIGINT: false,
    handleSIGTERM: false,
    args: [
      ...(sandboxless() ? ['--no-sandbox'] : []),
      ...(options.proxy ? [`--proxy-server=${options.proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
      '--window-size=1280,900',
      '--no-first-run',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const errors: string[] = [];
  browser.on('targetcreated', (target: Target) => void watch(target, errors));
  for (const target of browser.targets()) void watch(target, errors);
  const id = await browser.installExtension(options.extensionDir);
  return chromiumDriver(browser, id, errors);
}

/** Collects what a target throws and nobody catches. A target that is gone before we look has nothing to tell. */
async function watch(target: Target, errors: string[]): Promise<void> {
  const take = (error: unknown) =>
    errors.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  try {
    if (target.type() === TargetType.SERVICE_WORKER) {
      const worker = await target.worker();
      worker?.client.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text, url } }) =>
        take(`${url}: ${exception?.description ?? text}`),
      );
    } else if (target.type() === TargetType.PAGE) {
      const page = await target.asPage();
      page.on('pageerror', take);
    }
  } catch (error) {
    if (!/closed|not found|No target/i.test(String(error))) throw error;
  }
}

function chromiumDriver(browser: Browser, id: string, errors: string[]): Driver {
  const extension = `chrome-extension://${id}/`;
  const isPanel = (target: Target) => target.url().startsWith(extension + PANEL);
  return {
    name: 'chromium',
    extension,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    async openPanel(page) {
      const there = browser.targets().find(isPanel);
      if (there) return there.asPage();
      const action = (await browser.extensions()).get(id);
      if (!action) throw new Error('the extension is not in the browser');
      await page.bringToFront();
      await page.triggerExtensionAction(action);
      return (await browser.waitForTarget(isPanel, { timeout: 10_000 })).asPage();
    },
    async closePanel() {
      const there = browser.targets().find(isPanel);
      await (await there?.asPage())?.close();
    },
    async openExtensionPage(path) {
      const page = await browser.newPage();
      await page.goto(extension + path);
      return page;
    },
    prefer: (page: Page, scheme) =>
      page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
    uncaught: async () => errors.splice(0),
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  };
}
