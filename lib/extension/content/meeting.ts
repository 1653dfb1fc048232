import type { Hosted, PanelHost } from './panel-host.ts';

/** What the gate asks of a reader that has come. */
export interface Reader {
  /** Looks at the page as it is now. */
  look(): void;
  /** The page's address is another one. */
  moved(): void;
}

/** Starts the reader in a document. */
export type OpenReader = (view: Window) => Reader;

/** Starts to answer panels in a document. */
export type OpenHost = (view: Window, signal: AbortSignal, hosted: Hosted) => PanelHost;

/** How the scripts meet in a document, whichever of two is there first. */
interface Meeting {
  enter?: (open: OpenReader) => void;
  open?: OpenReader;
  welcome?: (open: OpenHost) => void;
  host?: OpenHost;
}

const KEY = Symbol.for('nutgraf');

/**
 * The meeting place of this document: a global of the extension's own world, which no page sees. A symbol, since a page's
 * elements stand in for names.
 */
function meeting(): Meeting {
  const world = globalThis as { [KEY]?: Meeting };
  world[KEY] ??= {};
  return world[KEY];
}

/** Has `enter` called with the reader once it is there. False where the document has a gate already. */
export function awaitReader(enter: (open: OpenReader) => void): boolean {
  const place = meeting();
  if (place.enter) return false;
  place.enter = enter;
  if (place.open) enter(place.open);
  return true;
}

/**
 * Has the reader opened by the gate, once however often it is brought. In documents without a gate, which are older
 * than this version of the extension, it does nothing.
 */
export function offerReader(open: OpenReader): void {
  const place = meeting();
  if (place.open) return;
  place.open = open;
  place.enter?.(open);
}

/** Has `welcome` called once there is what answers panels. */
export function awaitHost(welcome: (open: OpenHost) => void): void {
  const place = meeting();
  place.welcome = welcome;
  if (place.host) welcome(place.host);
}

/** Has panels answered once the reader is there, once however often the script is brought. */
export function offerHost(open: OpenHost): void {
  const place = meeting();
  if (place.host) return;
  place.host = open;
  place.welcome?.(open);
}
