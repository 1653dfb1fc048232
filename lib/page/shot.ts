import { emptyScan, type Head, type Snapshot } from '../judge/snapshot.ts';
import { bodyOf, documentElement } from './dom.ts';
import { isEditorAsWhole } from './editor.ts';
import { readHead } from './read-head.ts';
import { type Scanned, Scanner } from './scan/scan.ts';
import { Stillness } from './stillness.ts';
import { browserVisibility, type Visibility } from './visibility.ts';

/** A snapshot, with what of the page stands behind it. */
export interface Shot {
  readonly snapshot: Snapshot;
  readonly scanned: Scanned;
}

/** Takes a page's snapshot: what a reader sees of it by now. */
export function takeShot(doc: Document, url: string, visibility: Visibility = browserVisibility): Shot {
  const head = readHead(doc);
  const scanner = scannerOf(doc, visibility);
  scanner?.go(Number.POSITIVE_INFINITY);
  return shotOf(url, head, scanner);
}

/** How long (ms) a page is held up at a time, and how many nodes are scanned between two looks at the clock. */
const SLICE = 16;
const NODES = 400;

/** So often a snapshot is begun that a page doesn't keep still for. */
const MOST_STARTS = 3;

/** How a snapshot is taken in slices. */
export interface Slicing {
  /** Lets the page do what it has to do meanwhile. */
  readonly pause: () => Promise<unknown>;
  /** Asked after each pause: whether the snapshot is still wanted. */
  readonly isWanted: () => boolean;
  readonly visibility?: Visibility;
}

/**
 * Takes the snapshot of a page however large it is: most at once, a huge one in slices, as it was at one moment all the
 * same. A page that has changed between two slices is begun anew. Undefined where it never keeps still for long enough,
 * or where the snapshot is no longer wanted.
 */
export async function takeShotInSlices(
  doc: Document,
  url: string,
  { pause, isWanted, visibility = browserVisibility }: Slicing,
): Promise<Shot | undefined> {
  for (let start = 0; start < MOST_STARTS && isWanted(); start++) {
    let until = performance.now() + SLICE;
    let still: Stillness | undefined;
    const head = readHead(doc);
    const scanner = scannerOf(doc, visibility);
    /** Pauses. False where there is no sense in going on. */
    const rest = async () => {
      still ??= new Stillness(doc);
      still.watch(scanner?.shadows ?? []);
      await pause();
      until = performance.now() + SLICE;
      return isWanted() && !still.isBroken;
    };
    let isGood = true;
    while (isGood && scanner && !scanner.go(NODES)) if (performance.now() >= until) isGood = await rest();
    // What is done with a huge one is a task of its own.
    if (isGood && still) isGood = await rest();
    still?.end();
    if (isGood) return shotOf(url, head, scanner);
  }
  return undefined;
}

/** A scanner of all that is seen of a document; undefined where it is empty, or nobody else's to read. */
function scannerOf(doc: Document, visibility: Visibility): Scanner | undefined {
  const root = isEditorAsWhole(doc) ? null : (bodyOf(doc) ?? documentElement(doc));
  return root ? new Scanner(root, visibility) : undefined;
}

function shotOf(url: string, head: Head, scanner: Scanner | undefined): Shot {
  const scanned = scanner?.scanned ?? NOTHING;
  return { snapshot: { url, head, scan: scanned.scan }, scanned };
}

const NOTHING: Scanned = {
  scan: emptyScan(),
  elements: [],
  pieces: [],
  from: [],
  to: [],
};
