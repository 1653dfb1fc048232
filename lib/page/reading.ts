import type { BoxReason, ClutterKind } from '../clutter.ts';
import type { StoryReading } from '../judge/read/read-story.ts';
import type { Scan } from '../judge/snapshot.ts';
import { holds } from './dom.ts';
import { isHideable } from './hide.ts';
import type { Shot } from './shot.ts';

/** A box of the page that may go. */
export interface PageBox {
  readonly kind: ClutterKind;
  /** What goes: the box, or its heading and what stands under it where no element holds both. In document order. */
  readonly elements: readonly Element[];
  readonly reason: BoxReason;
  /** Its visible words, its lines separated by line breaks. */
  readonly words: string;
  /** Selectors of its elements, where they tell them from all else on the page: what is like them is of its kind. */
  readonly likes: readonly string[];
}

/** So many elements tell where a story stands. */
const MOST_SAMPLES = 12;

/** A line of the story by its nodes. */
export type PlacedLine = StoryReading['lines'][number] & {
  readonly pieces: readonly (Text | null)[];
  readonly block: Element;
};

/** A story with the way back to its page. `PlacedArticle` puts its article together. */
export class Reading {
  readonly url: string;
  /** The story's lines as they were scanned: where they are the same, so is the article. */
  readonly words: string;
  readonly boxes: readonly PageBox[];
  readonly story: StoryReading;
  readonly lines: readonly PlacedLine[];

  /** Throws a `RangeError` where the story is not one of this shot. */
  constructor({ snapshot, scanned }: Shot, story: StoryReading) {
    const { lines } = snapshot.scan;
    const { elements, pieces, from, to } = scanned;
    const textOf = (line: number) => found(lines, line).text;
    this.url = snapshot.url;
    this.story = story;
    this.words = story.lines.map(({ line }) => textOf(line)).join('\n');
    this.lines = story.lines.map((one) => ({
      ...one,
      pieces: pieces.slice(from[one.line], to[one.line]),
      block: found(elements, found(lines, one.line).block),
    }));
    const likeOf = likesIn(snapshot.scan, new Set(story.clutter.flatMap((box) => box.elements)));
    const boxes = story.clutter.map(({ kind, reason, elements: indices, first, end }) => ({
      kind,
      reason,
      elements: indices.map((at) => found(elements, at)),
      words: lines
        .slice(first, end)
        .map(({ text }) => text)
        .join('\n'),
      likes: indices.map(likeOf).filter((like) => like !== undefined),
    }));
    this.boxes = boxes.filter((box) => box.elements.every(isHideable));
  }

  /** Whether a line of the story stands in an element. */
  holdsStory(element: Element): boolean {
    return this.lines.some(({ block }) => holds(element, block));
  }

  /** Some elements that hold lines of the story, from all over it. */
  get samples(): readonly Element[] {
    const step = Math.ceil(this.lines.length / MOST_SAMPLES);
    return this.lines.filter((_, at) => at % step === 0).map(({ block }) => block);
  }
}

/** Class names as long as that are cut, and tell nothing certain. */
const LONGEST_NAME = 400;

/** What can stand in a selector as it is. */
const PLAIN_TAG = /^[a-z][a-z0-9-]*$/;
const PLAIN_NAME = /^(?=.*\S)[^"\\\p{Cc}]+$/u;

/** For an element of a box, the selector of its tag and class, where no other element than those of boxes has both. */
function likesIn(
  { tags, classes }: Scan,
  boxes: ReadonlySet<number>,
): (element: number) => string | undefined {
  const names = new Set([...boxes].map((at) => classes[at]!));
  const others = new Set<string>();
  for (let at = 0; at < tags.length; at++)
    if (names.has(classes[at]!) && !boxes.has(at)) others.add(`${tags[at]} ${classes[at]}`);
  return (at) => {
    const [tag, name] = [tags[at]!, classes[at]!];
    const isPlain = PLAIN_TAG.test(tag) && PLAIN_NAME.test(name) && name.length < LONGEST_NAME;
    return isPlain && !others.has(`${tag} ${name}`) ? `${tag}[class="${name}"]` : undefined;
  };
}

function found<Value>(list: readonly Value[], at: number): Value {
  const value = list[at];
  if (value === undefined) throw new RangeError();
  return value;
}
