import {
  type Field,
  type Head,
  type Line,
  MOST_ELEMENTS,
  MOST_FIELDS,
  MOST_LINES,
  MOST_SAID,
  type Scan,
  type Snapshot,
} from '../judge/snapshot.ts';
import { own } from '../own.ts';

/**
 * A snapshot, or undefined where it is none: every index in it points to something, so that nothing can run astray, and
 * no list is longer than a page's own may be.
 */
export function parseSnapshot(raw: unknown): Snapshot | undefined {
  const url = own(raw, 'url');
  const head = own(raw, 'head');
  const scan = own(raw, 'scan');
  return typeof url === 'string' && isHead(head) && isScan(scan) ? { url, head, scan } : undefined;
}

function isHead(raw: unknown): raw is Head {
  return (
    isText(own(raw, 'title')) &&
    isText(own(raw, 'lang')) &&
    isBoolean(own(raw, 'isAmp')) &&
    isCount(own(raw, 'fields')) &&
    isList(own(raw, 'meta'), MOST_SAID, (pair) => isList(pair, 2, isText) && pair.length === 2) &&
    ['dataTypes', 'itemTypes', 'next'].every((key) => isList(own(raw, key), MOST_SAID, isText))
  );
}

function isScan(raw: unknown): raw is Scan {
  const tags = own(raw, 'tags');
  const lines = own(raw, 'lines');
  if (!isList(tags, MOST_ELEMENTS, isText)) return false;
  if (!isList(lines, MOST_LINES, (line) => isLine(line, tags.length))) return false;
  const { length } = tags;
  const of = (key: string, holds: (value: unknown, at: number) => boolean) => {
    const list = own(raw, key);
    return isList(list, length, holds) && list.length === length;
  };
  return (
    of('parents', Number.isInteger) &&
    of('ends', (value) => isCount(value, length)) &&
    isTree(own(raw, 'parents') as number[], own(raw, 'ends') as number[]) &&
    of('firstLines', (value) => isCount(value, lines.length)) &&
    of('endLines', (value) => isCount(value, lines.length)) &&
    of('classes', isText) &&
    of('ids', isText) &&
    isList(own(raw, 'fields'), MOST_FIELDS, (field) => isField(field, length))
  );
}

/** Whether elements stand in each other as those of a tree do: who goes up comes to the root, who goes on to the end. */
function isTree(parents: readonly number[], ends: readonly number[]): boolean {
  const open: number[] = [];
  return parents.every((parent, at) => {
    while (open.length && ends[open.at(-1)!]! <= at) open.pop();
    const around = open.at(-1) ?? -1;
    open.push(at);
    return (
      parent === around &&
      (around >= 0 || at === 0) &&
      ends[at]! > at &&
      (around < 0 || ends[at]! <= ends[around]!)
    );
  });
}

const LINE_COUNTS = ['linked', 'strong', 'button', 'links'] as const;

const isLine = (raw: unknown, elements: number): raw is Line =>
  isText(own(raw, 'text')) &&
  isText(own(raw, 'href')) &&
  isBoolean(own(raw, 'broken')) &&
  isCount(own(raw, 'block'), elements - 1) &&
  LINE_COUNTS.every((key) => isCount(own(raw, key)));

const isField = (raw: unknown, elements: number): raw is Field =>
  isCount(own(raw, 'within'), elements - 1) &&
  isBoolean(own(raw, 'asksEmail')) &&
  isBoolean(own(raw, 'takesEmail'));

const isText = (value: unknown): value is string => typeof value === 'string';
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const isCount = (value: unknown, most = Number.MAX_SAFE_INTEGER): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;
const isList = (
  value: unknown,
  most: number,
  holds: (entry: unknown, at: number) => boolean,
): value is unknown[] => Array.isArray(value) && value.length <= most && value.every(holds);
