import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type Driver, type LaunchOptions, PANEL } from './driver.ts';
import {
  CHOOSE_IN_MENU,
  CLOSE_SIDEBAR,
  FOCUS_SIDEBAR,
  LET_INTO_PRIVATE,
  OPEN_PRIVATE,
  OPEN_SIDEBAR,
  PREFER_SCHEME,
  PRESS_ACTION,
  PRESS_COMMAND,
  SET_ACCESS,
  TAKE_ERRORS,
} from './firefox-window.ts';
import { end, prepare } from './guard.ts';
import { found, PATIENCE, Pages, patient } from './pages.ts';

/** As in the manifest; Firefox names the sidebar after it. */
const ADDON = 'nutgraf@nutgraf.example';
const SIDEBAR = `${ADDON.replace(/[^a-z0-9]/g, '_')}-sidebar-action`;
/** Firefox gives each installation a random address; a test has to know it. */
const UUID = '6e757467-7261-4662-8000-6e7574677261';

/** Firefox runs in a program of ours that ends it with this process, from the first moment on. */
const PROGRAM = fileURLToPath(new URL('firefox-program.ts', import.meta.url));

/** WebDriver BiDi itself, for what Puppeteer has no words for. */
interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
  emit(event: string, params: object): void;
}

interface ChromeTree {
  readonly contexts: readonly { readonly context: string; readonly clientWindow: string }[];
}

/** Starts Firefox with the extension in it. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const [host, port] = options.proxy?.split(':') ?? [];
  const words = await puppeteer.defaultArgs({
    browser: 'firefox',
    headless: options.headless,
    // System access is what lets us open the sidebar and look into it.
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
  });
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.execPath,
    args: [PROGRAM, options.executable, ...words],
    timeout: PATIENCE,
    ignoreDefaultArgs: true,
    defaultViewport: null,
    handleSIGINT: false,
    handleSIGTERM: false,
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
      'extensions.webextensions.keepUuidOnUninstall': true,
      ...(host && port
        ? {
            'network.proxy.type': 1,
            'network.proxy.http': host,
            'network.proxy.http_port': Number(port),
            'network.proxy.ssl': host,
            'network.proxy.ssl_port': Number(port),
            'network.proxy.no_proxies_on': '',
            'network.proxy.allow_hijacking_localhost': true,
          }
        : {}),
    },
  });
  await prepare(browser, async () => {
    if (options.extensionDir) await browser.installExtension(options.extensionDir);
  });
  const driver = new FirefoxDriver(browser, options.extensionDir);
  if (options.inPrivate) await driver.letIntoPrivate();
  return driver;
}

class FirefoxDriver implements Driver {
  readonly name = 'firefox';
  readonly extension = `moz-extension://${UUID}/`;
  readonly closed: Promise<void>;
  readonly #browser: Browser;
  readonly #dir: string | undefined;
  readonly #connection: Connection;
  readonly #pages = new Pages();
  /** By the context of each sidebar; closed ones too. */
  readonly #panels = new Map<string, Page>();
  #panel: Page | undefined;

  constructor(browser: Browser, dir: string | undefined) {
    this.#browser = browser;
    this.#dir = dir;
    this.closed = new Promise((resolve) => browser.once('disconnected', () => resolve()));
    this.#connection = (browser as unknown as { connection: Connection }).connection;
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

  async letIntoPrivate(): Promise<void> {
    await this.#inBrowser(LET_INTO_PRIVATE, ADDON);
    await this.update();
  }

  async openPrivateWindow(url: string): Promise<Page> {
    const before = new Set(await this.#browser.pages());
    await this.#inBrowser(OPEN_PRIVATE, url);
    const page = await found(`a private window with ${url}`, async () =>
      (await this.#browser.pages()).find((one) => !before.has(one) && one.url() === url),
    );
    await this.#pages.add(page).waitForFunction(() => document.readyState === 'complete');
    return page;
  }

  async openPanel(page: Page): Promise<Page> {
    await page.bringToFront();
    const id = (await this.#inBrowser(OPEN_SIDEBAR, SIDEBAR, this.extension + PANEL)) as string;
    this.#panel = this.#panels.get(id);
    if (this.#panel) return this.#panel;
    // The sidebar is no tab, so that Firefox tells nobody of it; told here, Puppeteer takes it as a page like any other.
    this.#connection.emit('browsingContext.contextCreated', {
      context: id,
      url: this.extension + PANEL,
      parent: null,
      userContext: 'default',
      originalOpener: null,
      clientWindow: (await this.#windows())[0]!.clientWindow,
      children: [],
    });
    const isPanel = (page: Page) => (page.mainFrame() as unknown as { _id: string })._id === id;
    const panel = (await this.#browser.pages()).find(isPanel);
    if (!panel) throw new Error('the sidebar is not among the pages');
    this.#panels.set(id, patient(panel));
    this.#panel = panel;
    return panel;
  }

  get panel(): Page | undefined {
    return this.#panel;
  }

  async closePanel(): Promise<void> {
    this.#panel = undefined;
    await this.#inBrowser(CLOSE_SIDEBAR);
  }

  async focusPanel(): Promise<void> {
    await this.#inBrowser(FOCUS_SIDEBAR);
  }

  async pressAction(page: Page): Promise<void> {
    await page.bringToFront();
    await this.#inBrowser(PRESS_ACTION, ADDON);
  }

  async pressCommand(page: Page, name: string): Promise<void> {
    await page.bringToFront();
    await this.#inBrowser(PRESS_COMMAND, ADDON, name);
  }

  async lookUp(page: Page): Promise<void> {
    await page.bringToFront();
    const { x, y } = await page.evaluate(() => {
      const { left, top, width, height } = getSelection()!.getRangeAt(0).getClientRects()[0]!;
      return { x: left + width / 2, y: top + height / 2 };
    });
    await page.mouse.click(x, y, { button: 'right' });
    await this.#inBrowser(CHOOSE_IN_MENU, `${ADDON.replace(/[^a-z0-9]/g, '_')}-menuitem`);
  }

  async extensionPage(path: string): Promise<Page> {
    const url = this.extension + path;
    const page = await found(`a tab with ${url}`, async () => {
      // Firefox never tells that such a page has loaded: each is asked.
      for (const one of await this.#browser.pages())
        if (await one.evaluate((start) => document.URL.startsWith(start), url)) return one;
      return undefined;
    });
    return this.#pages.add(page);
  }

  async openExtensionPage(path: string): Promise<Page> {
    const page = this.#pages.add(await this.#browser.newPage());
    const url = this.extension + path;
    // Firefox loads it but never says so.
    await page.goto(url, { timeout: 300 }).catch(() => undefined);
    await page.waitForFunction(
      (wanted) => document.URL === wanted && document.readyState === 'complete',
      {},
      url,
    );
    return page;
  }

  async endBackground(): Promise<void> {
    await this.#inBrowser(
      'async (id) => WebExtensionPolicy.getByID(id).extension.terminateBackground()',
      ADDON,
    );
  }

  async endPanelWorker(): Promise<void> {
    for (const worker of this.panel?.workers() ?? []) await worker.evaluate(() => self.close());
  }

  async update(): Promise<void> {
    await this.#ofAddon('reload');
    this.#panel = undefined;
  }

  async enable(on: boolean): Promise<void> {
    await this.#ofAddon(on ? 'enable' : 'disable');
    this.#panel = undefined;
  }

  async uninstall(): Promise<void> {
    await this.#ofAddon('uninstall');
    this.#panel = undefined;
  }

  async install(): Promise<void> {
    if (this.#dir) await this.#browser.installExtension(this.#dir);
  }

  async giveAccess(on: boolean): Promise<void> {
    await this.#inBrowser(SET_ACCESS, ADDON, on ? 1 : 0);
  }

  async prefer(_page: Page, scheme: 'light' | 'dark'): Promise<void> {
    await this.#inBrowser(PREFER_SCHEME, scheme === 'dark' ? 0 : 1);
  }

  async uncaught(): Promise<readonly string[]> {
    return (await this.#inBrowser(TAKE_ERRORS, this.extension)) as string[];
  }

  close(): Promise<void> {
    return end(this.#browser);
  }

  #ofAddon(method: 'reload' | 'enable' | 'disable' | 'uninstall'): Promise<unknown> {
    return this.#inBrowser(
      'async (id, method) => (await AddonManager.getAddonByID(id))[method]()',
      ADDON,
      method,
    );
  }

  async #windows(): Promise<ChromeTree['contexts']> {
    const answer = await this.#connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    return (answer.result as ChromeTree).contexts;
  }

  /** Calls a function, given as source text, with the browser's own rights in its window. */
  async #inBrowser(source: string, ...args: readonly (string | number)[]): Promise<unknown> {
    const { context } = (await this.#windows())[0]!;
    const expression = `(async () => JSON.stringify(await (${source})(...${JSON.stringify(args)})) ?? 'null')()`;
    const { result } = (await this.#connection.send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
    })) as { result: { type: string; result?: { value: string }; exceptionDetails?: { text: string } } };
    if (!result.result || result.type !== 'success')
      throw new Error(`in Firefox's window: ${result.exceptionDetails?.text ?? result.type}`);
    return JSON.parse(result.result.value);
  }
}
