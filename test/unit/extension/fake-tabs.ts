import type { TabBrowser } from '../../../lib/extension/page-connection.ts';
import type { PageMessage } from '../../../lib/extension/protocol.ts';

/** An event of the browser that a test fires. */
export class FakeEvent<A extends readonly unknown[]> {
  readonly listeners = new Set<(...args: A) => void>();
  addListener = (listener: (...args: A) => void) => this.listeners.add(listener);
  removeListener = (listener: (...args: A) => void) => this.listeners.delete(listener);
  fire = (...args: A) => {
    for (const listener of [...this.listeners]) listener(...args);
  };
}

/** The panel's end of a port, with what a page would do at the other. */
export class FakePort {
  readonly asked: unknown[] = [];
  readonly onMessage = new FakeEvent<[unknown]>();
  readonly onDisconnect = new FakeEvent<[]>();
  open = true;

  postMessage(message: unknown) {
    if (!this.open) throw new Error('Attempting to use a disconnected port object');
    this.asked.push(message);
  }

  disconnect() {
    this.open = false;
  }

  tell(message: PageMessage | { type: string }) {
    if (this.open) this.onMessage.fire(message);
  }

  /** The page goes away. */
  close() {
    this.open = false;
    this.onDisconnect.fire();
  }
}

interface FakeTab {
  readonly id: number;
  readonly windowId: number;
  url?: string;
  status: 'loading' | 'complete';
  active: boolean;
  discarded?: boolean;
  /** Whether the reader is there, which answers; 'gate' where it is to be brought first. */
  script: boolean | 'gate';
}

/** A browser with tabs, some of which hold a content script. */
export class FakeTabs {
  readonly all = new Map<number, FakeTab>();
  readonly ports: { readonly tab: number; readonly port: FakePort }[] = [];
  readonly reloaded: number[] = [];
  origins: readonly string[] = ['http://*/*', 'https://*/*'];
  fileAccess = false;
  readonly onActivated = new FakeEvent<[{ tabId: number; windowId: number }]>();
  readonly onUpdated = new FakeEvent<[number, object, object]>();
  readonly onReplaced = new FakeEvent<[number, number]>();
  readonly onRemoved = new FakeEvent<[number]>();
  readonly onPermission = new FakeEvent<[object]>();

  add(tab: Partial<FakeTab> & { readonly id: number }): void {
    this.all.set(tab.id, {
      windowId: 1,
      url: `https://daily.example/${tab.id}`,
      status: 'complete',
      active: false,
      script: true,
      ...tab,
    });
  }

  /** Changes a tab and tells so, as browsers do. */
  update(id: number, change: Partial<FakeTab>): void {
    const tab = this.all.get(id)!;
    Object.assign(tab, change);
    this.onUpdated.fire(id, change, { ...tab });
  }

  activate(id: number): void {
    const { windowId } = this.all.get(id)!;
    this.onActivated.fire({ tabId: id, windowId });
  }

  /** The port that is open to the tab. */
  port(tab: number): FakePort | undefined {
    return this.ports.filter((entry) => entry.tab === tab && entry.port.open).at(-1)?.port;
  }

  get browser(): TabBrowser {
    const tabs = {
      onActivated: this.onActivated,
      onUpdated: this.onUpdated,
      onReplaced: this.onReplaced,
      onRemoved: this.onRemoved,
      query: async () => [...this.all.values()].filter(({ active, windowId }) => active && windowId === 1),
      get: async (id: number) => {
        const tab = this.all.get(id);
        if (!tab) throw new Error(`No tab with id: ${id}.`);
        return { ...tab };
      },
      connect: (id: number) => {
        const port = new FakePort();
        this.ports.push({ tab: id, port });
        if (this.all.get(id)?.script !== true) queueMicrotask(() => port.close());
        return port;
      },
      reload: async (id: number) => this.reloaded.push(id),
    };
    return {
      tabs,
      permissions: {
        onAdded: this.onPermission,
        contains: async ({ origins }: { origins: string[] }) =>
          origins.every((origin) =>
            this.origins.some((has) => has === origin || origin.startsWith(has.replace('*/*', ''))),
          ),
        request: async () => true,
      },
      extension: { isAllowedFileSchemeAccess: async () => this.fileAccess },
      runtime: { lastError: undefined },
      scripting: {
        executeScript: async ({
          target: { tabId },
          files,
        }: {
          target: { tabId: number };
          files: string[];
        }) => {
          const tab = this.all.get(tabId);
          if (!tab?.url?.startsWith('http')) throw new Error('Cannot access contents of the page.');
          if (files[0] === '/gate.js') tab.script ||= 'gate';
          else if (tab.script === 'gate') tab.script = true;
        },
      },
    } as unknown as TabBrowser;
  }
}
