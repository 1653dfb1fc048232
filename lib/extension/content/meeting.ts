/** What the gate asks of a reader that has come. */
export interface Reader {
  /** Looks at the page as it is now. */
  look(): void;
  /** The page's address is another one. */
  moved(): void;
}

/** Starts the reader in a document. */
export type OpenReader = (view: Window) => Reader;

/** How the two scripts meet in a document, whichever of them is there first. */
interface Meeting {
  enter?: (open: OpenReader) => void;
  open?: OpenReader;
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
