import { own } from '../own.ts';
import { isIndex, isSpan } from './parse-span.ts';
import { type CommandMessage, MARK_KINDS, type PanelMessage } from './protocol.ts';

type Check = (value: unknown) => boolean;

const isFlag: Check = (value) => typeof value === 'boolean';

const listOf =
  (isEntry: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every((entry) => isEntry(entry));

const areSpans = listOf((value) => isSpan(value));
const areIds = listOf(isIndex);

/** What each message holds. */
const FIELDS = new Map<unknown, Readonly<Record<string, Check>>>([
  ['reveal', { revision: isIndex, spans: areSpans, at: isIndex }],
  ['mark', { revision: isIndex, marks: (value) => MARK_KINDS.every((kind) => areSpans(own(value, kind))) }],
  ['leave', {}],
  ['boxes', { hidden: isFlag, ids: (value) => value === undefined || areIds(value) }],
  ['read', { anyway: (value) => value === undefined || isFlag(value) }],
  ['follow', { on: isFlag }],
]);

/** A panel's message, or undefined where it is none (of this version). */
export function parsePanelMessage(raw: unknown): PanelMessage | undefined {
  const fields = FIELDS.get(own(raw, 'type'));
  if (!fields || !Object.entries(fields).every(([name, isValid]) => isValid(own(raw, name))))
    return undefined;
  const message = raw as PanelMessage;
  return message.type === 'reveal' && message.at >= message.spans.length ? undefined : message;
}

/** A command's message to a content script, or undefined where it is none. */
export function parseCommandMessage(raw: unknown): CommandMessage | undefined {
  const type = own(raw, 'type');
  const by = own(raw, 'by');
  if (type === 'toggle-boxes') return { type };
  return type === 'step' && (by === 1 || by === -1) ? { type, by } : undefined;
}
