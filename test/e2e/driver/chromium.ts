import { readFileSync } from 'node:fs';
import puppeteer, { type Browser, type Page, type Target, TargetType } from 'puppeteer-core';
import { type Driver, type LaunchOptions, PANEL } from './driver.ts';
import { end, prepare } from './guard.ts';
import { PATIENCE, Pages, patient } from './pages.ts';

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
    timeout: PATIENCE,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    handleSIGINT: false,
    handleSIGTERM: false,
    args: [
      ...(sandboxless() ? ['--no-sandbox'] : []),
      ...(options.proxy ? [`--proxy-server=${options.proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
      ...(options.everyHost
        ? [`--host-resolver-rules=MAP * ${options.everyHost}`, '--ignore-certificate-errors']
        : []),
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
  let id = '';
  await prepare(browser, async () => {
    const installed = { enabledInIncognito: options.inPrivate === true };
    if (options.extensionDir) id = await browser.installExtension(options.extensionDir, installed);
  });
  return new ChromiumDriver(browser, id, options.extensionDir, errors);
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
    const isGone = !target.browser().targets().includes(target);
    if (!isGone && !/closed|not found|No target|too early/i.test(String(error))) throw error;
  }
}

declare const chrome: unknown;

/** What the browser's own page of extensions may do. */
interface ExtensionsList {
  readonly management: { setEnabled(id: string, on: boolean): Promise<void> };
  readonly developerPrivate: {
    updateExtensionConfiguration(update: { extensionId: string; hostAccess: string }): Promise<void>;
  };
}

/** What the extension's background hears from the browser. */
interface BackgroundEvents {
  readonly commands: { readonly onCommand: { dispatch(name: string): void } };
  readonly contextMenus: {
    update(id: string, change: object): Promise<void>;
    readonly onClicked: { dispatch(info: object, tab: object | undefined): void };
  };
  readonly action: {
    readonly onClicked: {
      addListener(listener: (tab: object) => void): void;
      removeListener(listener: (tab: object) => void): void;
      hasListeners(): boolean;
    };
  };
  readonly windows: { create(about: object): Promise<unknown> };
  readonly sidePanel: { setPanelBehavior(behavior: object): Promise<void> };
}

class ChromiumDriver implements Driver {
  readonly name = 'chromium';
  readonly extension: string;
  readonly closed: Promise<void>;
  readonly #browser: Browser;
  readonly #id: string;
  readonly #dir: string | undefined;
  readonly #errors: string[];
  readonly #pages = new Pages();
  /** By window; closed ones too. */
  readonly #panels = new Map<string, Page>();
  #panel: Page | undefined;

  constructor(browser: Browser, id: string, dir: string | undefined, errors: string[]) {
    this.#browser = browser;
    this.#id = id;
    this.#dir = dir;
    this.#errors = errors;
    this.extension = `chrome-extension://${id}/`;
    this.closed = new Promise((resolve) => browser.once('disconnected', () => resolve()));
  }

  get panel(): Page | undefined {
    return this.#panel?.isClosed() ? undefined : this.#panel;
  }

  async open(url: string): Promise<Page> {
    const page = this.#pages.add(await this.#browser.newPage());
    await page.goto(url);
    return page;
  }

  async openWindow(url: string): Promise<Page> {
    const page = this.#pages.add(await this.#browser.newPage({ type: 'window' }));
    await page.goto(url);
    return page;
  }

  closePages(): Promise<void> {
    return this.#pages.closeAll();
  }

  /** Windows that a program opens by Chromium's own words are of another profile; the extension opens real ones. */
  async openPrivateWindow(url: string): Promise<Page> {
    const before = new Set(this.#browser.targets());
    await (await this.#background()).evaluate(async (address) => {
      await (chrome as BackgroundEvents).windows.create({ incognito: true, url: address });
    }, url);
    const target = await this.#waitFor((one) => one.url() === url && !before.has(one));
    const page = this.#pages.add(await target.asPage());
    await page.waitForFunction(() => document.readyState === 'complete');
    return page;
  }

  async openPanel(page: Page): Promise<Page> {
    await page.bringToFront();
    const window = await page.windowId();
    this.#panel = this.#panels.get(window);
    if (this.panel) return this.panel;
    this.#panel = patient(await (this.#foundOpen() ?? (await this.#pressUntilOpen(page))).asPage());
    this.#panels.set(window, this.#panel);
    return this.#panel;
  }

  /**
   * A click while Chromium still puts away the panel of an extension that was taken from it comes to nothing. One on a panel
   * that is only slow to open closes it: each is given more time than the one before.
   */
  async #pressUntilOpen(page: Page): Promise<Target> {
    for (const wait of [6000, 12_000, 24_000, PATIENCE]) {
      await this.pressAction(page);
      for (const end = Date.now() + wait; Date.now() < end; ) {
        const target = this.#foundOpen();
        if (target) return target;
        await new Promise((resume) => setTimeout(resume, 20));
      }
    }
    throw new Error('Waiting for the panel failed');
  }

  /** A panel that the extension opened by itself: the click that is meant to open one would close it. */
  #foundOpen(): Target | undefined {
    const known = [...this.#panels.values()].filter((panel) => !panel.isClosed());
    return this.#browser
      .targets()
      .find(
        (one) =>
          one.url().startsWith(this.extension + PANEL) && known.every((other) => other.target() !== one),
      );
  }

  async pressAction(page: Page): Promise<void> {
    const action = (await this.#browser.extensions()).get(this.#id);
    if (!action) throw new Error('the extension is not in the browser');
    await page.triggerExtensionAction(action);
  }

  /** Chromium keeps its keys and its menu from programs: its background is told as by the browser. */
  async pressCommand(page: Page, name: string): Promise<void> {
    await page.bringToFront();
    await (await this.#background()).evaluate((command) => {
      (chrome as unknown as BackgroundEvents).commands.onCommand.dispatch(command);
    }, name);
  }

  /**
   * Chromium keeps its menus from programs, too, but not the click on the toolbar button. That is turned into a choice of
   * the menu's entry, so that the extension answers within what a reader did, and may open its panel.
   */
  async lookUp(page: Page): Promise<void> {
    const words = await page.evaluate(() => String(getSelection()));
    const background = await this.#background();
    await background.evaluate(async (selectionText) => {
      const { action, contextMenus, sidePanel } = chrome as unknown as BackgroundEvents;
      // Fails where there is no such entry.
      await contextMenus.update('look-up', {});
      await sidePanel.setPanelBehavior({ openPanelOnActionClick: false });
      const choose = (tab: object) => {
        action.onClicked.removeListener(choose);
        contextMenus.onClicked.dispatch({ menuItemId: 'look-up', selectionText }, tab);
      };
      action.onClicked.addListener(choose);
    }, words);
    await this.pressAction(page);
    await background.evaluate(async () => {
      const { action, sidePanel } = chrome as unknown as BackgroundEvents;
      while (action.onClicked.hasListeners()) await new Promise((later) => setTimeout(later, 10));
      await sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
    });
    // A click on the button before the panel is there would close it.
    await this.#waitFor((one) => one.url().startsWith(this.extension + PANEL));
  }

  #waitFor(isIt: (target: Target) => boolean): Promise<Target> {
    return this.#browser.waitForTarget(isIt, { timeout: PATIENCE });
  }

  async #background() {
    const isBackground = (one: Target) =>
      one.type() === TargetType.SERVICE_WORKER && one.url().startsWith(this.extension);
    const worker = await (await this.#waitFor(isBackground)).worker();
    if (!worker) throw new Error('the background is gone');
    return worker;
  }

  async extensionPage(path: string): Promise<Page> {
    const url = this.extension + path;
    return this.#pages.add(await (await this.#waitFor((one) => one.url().startsWith(url))).asPage());
  }

  async closePanel(): Promise<void> {
    // Also those that the extension opened by itself: a click meant to open one would close it.
    for (const target of this.#browser.targets())
      if (target.url().startsWith(this.extension + PANEL)) await (await target.asPage()).close();
  }

  async focusPanel(): Promise<void> {
    await this.panel?.evaluate(() => focus());
  }

  openExtensionPage(path: string): Promise<Page> {
    return this.open(this.extension + path);
  }

  async endBackground(): Promise<void> {
    const target = this.#browser.targets().find((one) => one.type() === TargetType.SERVICE_WORKER);
    try {
      await (await target?.worker())?.close();
    } catch (error) {
      // It has ended by itself since it was found.
      if (!/No (?:target|session) with given id/.test(String(error))) throw error;
    }
  }

  async endPanelWorker(): Promise<void> {
    for (const worker of this.panel?.workers() ?? []) await worker.evaluate(() => self.close());
  }

  update(): Promise<void> {
    return this.install();
  }

  async enable(on: boolean): Promise<void> {
    const list = await this.open('chrome://extensions');
    await list.evaluate(
      (id, wanted) => (chrome as unknown as ExtensionsList).management.setEnabled(id, wanted),
      this.#id,
      on,
    );
    await list.close();
  }

  uninstall(): Promise<void> {
    return this.#browser.uninstallExtension(this.#id);
  }

  async install(): Promise<void> {
    if (this.#dir) await this.#browser.installExtension(this.#dir);
  }

  async giveAccess(on: boolean): Promise<void> {
    const url = 'chrome://extensions/';
    // Behind the page in front, which stays the panel's.
    const session = await this.#browser.target().createCDPSession();
    await session.send('Target.createTarget', { url, background: true });
    await session.detach();
    const settings = this.#pages.add(await (await this.#waitFor((one) => one.url() === url)).asPage());
    await settings.waitForFunction(() => 'developerPrivate' in (chrome as object));
    await settings.evaluate(
      (extensionId, hostAccess) =>
        (chrome as unknown as ExtensionsList).developerPrivate.updateExtensionConfiguration({
          extensionId,
          hostAccess,
        }),
      this.#id,
      on ? 'ON_ALL_SITES' : 'ON_CLICK',
    );
    await settings.close();
  }

  prefer(page: Page, scheme: 'light' | 'dark'): Promise<void> {
    return page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  }

  async uncaught(): Promise<readonly string[]> {
    return this.#errors.splice(0);
  }

  close(): Promise<void> {
    return end(this.#browser);
  }
}
