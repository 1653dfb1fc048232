import type { Box, ClutterKind } from '../../clutter.ts';
import { attribute, matches, selectIn, textOf } from '../../page/dom.ts';
import { copiesIn, type Hiding, isOurs } from '../../page/hide.ts';
import type { PageBox } from '../../page/reading.ts';
import type { RestoredBox } from '../page-memory.ts';
import { broughtBack, toRemember } from './brought-back.ts';
import { type Styles, Surroundings } from './surroundings.ts';

/** The first words of a box that the panel gets to see. */
const FIRST_WORDS = 160;

/** A page that puts the same box back more often than this wants it to be seen. */
const MOST_HIDINGS = 10;

/** So many elements are hidden for their likeness between two looks at a page: one may put another in the place of each. */
const MOST_LIKES = 50;

const STYLE = { attributeFilter: ['style'] };

/** Whether a page has taken away what hides an element. */
const isShownAnew = (element: Element) =>
  isOurs(element) && !attribute(element, 'style')?.includes('!important');

/** What a look at the page found. */
interface Found {
  readonly boxes: readonly PageBox[];
  /** Whether a line of the story stands in an element. */
  holdsStory(element: Element): boolean;
  /** Some elements of the story: where they stand, it does. */
  readonly samples: readonly Element[];
}

interface Entry {
  readonly id: number;
  readonly box: PageBox;
  readonly known: RestoredBox;
  /** What the reader said of this box; undefined where the settings decide. */
  choice?: boolean | undefined;
  hiding?: Hiding | undefined;
}

/** The boxes of a page visit: which were found, which are hidden, and the reader's word on each. */
export class Boxes {
  #entries: Entry[] = [];
  #kinds: readonly ClutterKind[] = [];
  #restored: readonly RestoredBox[] = [];
  /** All are shown for the time being. */
  #areShown = false;
  #next = 0;
  #samples: readonly Element[] = [];
  readonly #around = new Surroundings();
  readonly #doc: Document;
  readonly #watch: MutationObserver | undefined;
  readonly #times = new Map<string, number>();
  /** What is hidden until the next reading, since it looks like a box that is hidden. */
  #likes: { readonly element: Element; readonly hiding: Hiding }[] = [];
  /** How many there were since the last look. */
  #likings = 0;

  /** `watch` has `hold` called when the style of an element changes that it is given. */
  constructor(doc: Document, watch?: MutationObserver) {
    this.#doc = doc;
    this.#watch = watch;
  }

  /** As the panel lists them, in the order in which they were found. */
  get list(): readonly Box[] {
    return this.#entries.map(({ id, box, hiding }) => ({
      id,
      kind: box.kind,
      reason: box.reason,
      words: box.words.slice(0, FIRST_WORDS),
      hidden: hiding !== undefined,
    }));
  }

  /** The boxes that the reader brought back. */
  get restored(): readonly RestoredBox[] {
    return this.#restored;
  }

  /** Whether any box is hidden. */
  get isHiding(): boolean {
    return this.#entries.some(({ hiding }) => hiding);
  }

  /** Before a look at the page: takes the copies that it has made of hidden boxes for what they are. */
  adopt(): void {
    for (const element of copiesIn(this.#doc))
      this.#likes.push({ element, hiding: this.#around.hide([element]) });
  }

  /**
   * Takes in the boxes that a new look found. Those known stay as they are; those gone from the page are forgotten, and
   * those whose elements the page now uses for its story are shown. Where the page is a new one, by its address, since the
   * look before, what its reader said of a box holds for the very same elements only: a site's stories may all have one of
   * these words.
   */
  found(look: Found, entered: boolean): boolean {
    const { boxes, samples } = look;
    this.#samples = samples;
    this.#likings = 0;
    const seen = new Set(boxes.flatMap(({ elements }) => elements));
    const isStill = ({ box: { elements } }: Entry) =>
      elements.some((element) => element.isConnected) &&
      (elements.some((element) => seen.has(element)) ||
        !elements.some((element) => look.holdsStory(element)));
    const stay = this.#entries.filter(isStill);
    const gone = this.#entries.filter((entry) => !stay.includes(entry));
    for (const { hiding } of gone) hiding?.restore();
    this.#showLikes((element) => /\S/.test(textOf(element)));
    const known = new Set(stay.flatMap((entry) => entry.box.elements));
    const fresh = boxes.filter(({ elements }) => !elements.some((element) => known.has(element)));
    if (fresh.length === 0 && gone.length === 0) {
      this.#around.dress(true);
      return false;
    }
    this.#entries = [...stay, ...fresh.map((box) => this.#entryOf(box, entered ? [] : gone))];
    this.#apply();
    return true;
  }

  /** The entry of a box; that of one that is `gone` where it was put in its place: panels know it by that number. */
  #entryOf(box: PageBox, gone: Entry[]): Entry {
    const known = toRemember(box);
    const same = ({ known: { kind, words } }: Entry) => kind === known.kind && words === known.words;
    const at = gone.findIndex(same);
    const before = at < 0 ? undefined : gone.splice(at, 1)[0];
    return { id: before?.id ?? this.#next++, box, known, choice: before?.choice };
  }

  /** Hides, until the next look at the page, what is added to it and is just like boxes that are hidden. */
  added(elements: readonly Element[]): void {
    const [hidden, shown] = [true, false].map((state) =>
      this.#entries.filter(({ hiding }) => (hiding !== undefined) === state).flatMap(({ box }) => box.likes),
    );
    const selector = [...new Set(hidden)].filter((like) => !shown!.includes(like)).join();
    if (!selector) return;
    const known = new Set([
      ...this.#entries.flatMap(({ box }) => box.elements),
      ...this.#likes.map(({ element }) => element),
    ]);
    for (const added of elements)
      for (const element of [...(matches(added, selector) ? [added] : []), ...selectIn(added, selector)])
        if (!known.has(element) && this.#likings++ < MOST_LIKES)
          this.#likes.push({ element, hiding: this.#around.hide([element]) });
  }

  /** Hides boxes of these kinds, but for those that the reader brought back. */
  settle(kinds: readonly ClutterKind[], restored: readonly RestoredBox[]): void {
    this.#kinds = kinds;
    this.#restored = restored;
    this.#areShown = false;
    this.#showLikes();
    this.#apply();
  }

  /**
   * Hides or shows boxes by the reader's word: those named, or all (where hiding, all that would be by default, if any
   * would).
   */
  choose(hidden: boolean, ids?: readonly number[]): void {
    if (!ids && hidden) this.#restored = [];
    this.#showLikes();
    if (this.#areShown) for (const entry of this.#entries) entry.choice = false;
    this.#areShown = false;
    const someByDefault = this.#entries.some(({ known }) => this.#kinds.includes(known.kind));
    const before = broughtBack(this.#entries, this.#restored);
    for (const entry of this.#entries) {
      if (ids && !ids.includes(entry.id)) continue;
      entry.choice = !ids && hidden && someByDefault ? undefined : hidden;
      const { known } = entry;
      const others = this.#restored.filter(
        (one) => one !== before.get(entry) && (one.kind !== known.kind || one.words !== known.words),
      );
      this.#restored = hidden ? others : [...others, known];
    }
    this.#apply();
  }

  /** Shows all boxes for the time being, or hides again those that were hidden before, or all. Nothing of it is kept. */
  toggle(): void {
    const { isHiding } = this;
    if (!isHiding && !this.#areShown) {
      this.choose(true);
      return;
    }
    this.#areShown = isHiding;
    this.#showLikes();
    this.#apply();
  }

  /** Hides by other declarations from now on, also what is hidden already. For Firefox only. */
  hideBy(styles: Styles): void {
    if (!import.meta.env.FIREFOX) return;
    this.#around.hideBy(styles);
    this.#showLikes();
    this.#around.dress();
    for (const entry of this.#entries)
      if (entry.hiding) {
        entry.hiding.restore();
        entry.hiding = this.#around.hide(entry.box.elements);
      }
    this.#strip();
  }

  /** Looks anew at what is left of hidden boxes: the window's width is another. */
  refit(): void {
    const hidden = this.#entries.filter(({ hiding }) => hiding);
    if (hidden.length === 0) return;
    this.#around.dress();
    for (const { hiding } of hidden) hiding!.restore();
    this.#hideAll(hidden);
    this.#strip();
  }

  /**
   * Hides again what the page has shown by writing its style anew, as frameworks do where they take over what the server
   * has drawn. True where there was any.
   */
  hold(): boolean {
    const shown = this.#entries.filter(({ box, hiding }) => hiding && box.elements.some(isShownAnew));
    for (const entry of shown) {
      entry.hiding!.restore();
      entry.hiding = undefined;
    }
    if (shown.length > 0) this.#apply();
    return shown.length > 0;
  }

  /** Shows everything again and forgets it. */
  clear(): void {
    this.#watch?.disconnect();
    this.#around.dress();
    for (const entry of this.#entries) entry.hiding?.restore();
    this.#entries = [];
    this.adopt();
    this.#showLikes();
  }

  /** Shows what is hidden for its likeness, or only some of it. What the page has taken out may come back as anything. */
  #showLikes(which: (element: Element) => boolean = () => true): void {
    const stays = ({ element }: { readonly element: Element }) => element.isConnected && !which(element);
    for (const like of this.#likes) if (!stays(like)) like.hiding.restore();
    this.#likes = this.#likes.filter(stays);
  }

  #apply(): void {
    const back = broughtBack(this.#entries, this.#restored);
    const going: Entry[] = [];
    this.#around.dress();
    for (const entry of this.#entries) {
      const isByDefault = this.#kinds.includes(entry.known.kind) && !back.has(entry);
      const wanted = !this.#areShown && (entry.choice ?? isByDefault);
      if (wanted && !entry.hiding && this.#mayHide(entry)) going.push(entry);
      if (!wanted && entry.hiding) {
        entry.hiding.restore();
        entry.hiding = undefined;
      }
    }
    this.#hideAll(going);
    this.#strip();
  }

  #hideAll(going: readonly Entry[]): void {
    if (going.length === 0) return;
    const boxes = going.map(({ box }) => box.elements);
    const hidings = this.#around.hideAll(boxes, this.#samples);
    for (const [at, entry] of going.entries()) entry.hiding = hidings[at];
    for (const element of boxes.flat()) this.#watch?.observe(element, STYLE);
  }

  /** Looks at what is left around hidden boxes. */
  #strip(): void {
    this.#around.strip(this.#entries.filter(({ hiding }) => hiding).flatMap(({ box }) => box.elements));
  }

  #mayHide({ known: { kind, words } }: Entry): boolean {
    const key = `${kind}:${words}`;
    const times = (this.#times.get(key) ?? 0) + 1;
    this.#times.set(key, times);
    return times <= MOST_HIDINGS;
  }
}
