import type { Article, Block, BlockKind } from '../article.ts';
import { BOX_RULES, type Box, type BoxReason, CLUTTER_KINDS } from '../clutter.ts';
import type { Evidence } from '../evidence.ts';
import { own } from '../own.ts';
import { isIndex, parseSpan } from './parse-span.ts';
import type { PageMessage } from './protocol.ts';
import { SAVE_FAILURES } from './storage-area.ts';

/**
 * A page's message, or undefined where it is none. A page's process may be in hostile hands: nothing but what the
 * protocol names gets through, and every span lies in its text.
 */
export function parsePageMessage(raw: unknown): PageMessage | undefined {
  const type = own(raw, 'type');
  switch (type) {
    case 'reading':
    case 'place-gone':
      return { type };
    case 'article': {
      const revision = own(raw, 'revision');
      const article = parseArticle(own(raw, 'article'));
      return isIndex(revision) && article ? { type, revision, article } : undefined;
    }
    case 'no-article': {
      const evidence = parseAll(own(raw, 'evidence'), parseEvidence);
      return { type, ...(evidence ? { evidence } : {}) };
    }
    case 'boxes': {
      const boxes = parseAll(own(raw, 'boxes'), parseBox);
      return boxes && { type, boxes };
    }
    case 'not-kept': {
      const reason = SAVE_FAILURES.find((known) => known === own(raw, 'reason'));
      const message = own(raw, 'message');
      return reason && typeof message === 'string'
        ? { type, reason, message: message.slice(0, MOST_WORDS) }
        : undefined;
    }
    case 'place': {
      const at = own(raw, 'at');
      return isIndex(at) ? { type, at } : undefined;
    }
    case 'on-screen': {
      const revision = own(raw, 'revision');
      const span = parseSpan(own(raw, 'span'));
      return isIndex(revision) ? { type, revision, ...(span ? { span } : {}) } : undefined;
    }
    default:
      return undefined;
  }
}

/** So many code units of a store's own words are told. */
const MOST_WORDS = 200;

const BLOCK_KINDS: readonly BlockKind[] = [
  'headline',
  'heading',
  'paragraph',
  'list-item',
  'quote',
  'caption',
  'table-row',
];

function parseArticle(raw: unknown): Article | undefined {
  const url = own(raw, 'url');
  const text = own(raw, 'text');
  if (typeof url !== 'string' || typeof text !== 'string') return undefined;
  let end = 0;
  const blocks = parseAll(own(raw, 'blocks'), (entry) => {
    const block = parseBlock(entry, text.length);
    if (!block || block.span.start < end) return undefined;
    end = block.span.end;
    return block;
  });
  if (!blocks) return undefined;
  const visible = own(raw, 'visibleParagraphs');
  return {
    url,
    ...words(raw, 'title'),
    ...words(raw, 'byline'),
    ...words(raw, 'date'),
    ...words(raw, 'site'),
    ...words(raw, 'lang'),
    text,
    blocks,
    ...(isIndex(visible) ? { visibleParagraphs: visible } : {}),
    ...(own(raw, 'goesOn') === true ? { goesOn: true } : {}),
  };
}

function parseBlock(raw: unknown, length: number): Block | undefined {
  const kind = BLOCK_KINDS.find((known) => known === own(raw, 'kind'));
  const span = parseSpan(own(raw, 'span'), length);
  return kind && span && { kind, span, ...(own(raw, 'aside') === true ? { aside: true } : {}) };
}

function parseEvidence(raw: unknown): Evidence | undefined {
  const name = own(raw, 'name');
  const value = own(raw, 'value');
  const weight = own(raw, 'weight');
  if (typeof name !== 'string' || !Number.isFinite(value) || !Number.isFinite(weight)) return undefined;
  return { name, value: value as number, weight: weight as number };
}

function parseBox(raw: unknown): Box | undefined {
  const id = own(raw, 'id');
  const kind = CLUTTER_KINDS.find((known) => known === own(raw, 'kind'));
  const reason = parseReason(own(raw, 'reason'));
  const first = own(raw, 'words');
  const hidden = own(raw, 'hidden');
  if (!isIndex(id) || !kind || !reason || typeof first !== 'string') return undefined;
  return typeof hidden === 'boolean' ? { id, kind, reason, words: first, hidden } : undefined;
}

function parseReason(raw: unknown): BoxReason | undefined {
  const rule = BOX_RULES.find((known) => known === own(raw, 'rule'));
  return rule && { rule, ...words(raw, 'words') };
}

function words<K extends string>(raw: unknown, key: K): { readonly [P in K]?: string } {
  const value = own(raw, key);
  return (typeof value === 'string' && value ? { [key]: value } : {}) as { readonly [P in K]?: string };
}

/** Every entry parsed, or undefined where one of them could not be. */
function parseAll<T>(raw: unknown, parse: (entry: unknown) => T | undefined): readonly T[] | undefined {
  if (!Array.isArray(raw)) return undefined;
  const parsed: T[] = [];
  for (const entry of raw) {
    const value = parse(entry);
    if (value === undefined) return undefined;
    parsed.push(value);
  }
  return parsed;
}
