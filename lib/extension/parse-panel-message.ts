import { own } from '../own.ts';
import { isIndex, parseSpans } from './parse-span.ts';
import { type CommandMessage, MARK_KINDS, type Marks, type PanelMessage } from './protocol.ts';

/** A panel's message, or undefined where it is none (of this version). */
export function parsePanelMessage(raw: unknown): PanelMessage | undefined {
  const type = own(raw, 'type');
  switch (type) {
    case 'reveal': {
      const revision = own(raw, 'revision');
      const spans = parseSpans(own(raw, 'spans'));
      const at = own(raw, 'at');
      if (!isIndex(revision) || !spans || !isIndex(at) || at >= spans.length) return undefined;
      return { type, revision, spans, at };
    }
    case 'mark': {
      const revision = own(raw, 'revision');
      const marks = parseMarks(own(raw, 'marks'));
      return isIndex(revision) && marks ? { type, revision, marks } : undefined;
    }
    case 'leave':
      return { type };
    case 'boxes': {
      const hidden = own(raw, 'hidden');
      const ids = own(raw, 'ids');
      if (typeof hidden !== 'boolean') return undefined;
      if (ids === undefined) return { type, hidden };
      return Array.isArray(ids) && ids.every(isIndex) ? { type, hidden, ids } : undefined;
    }
    case 'read': {
      const anyway = own(raw, 'anyway');
      return typeof anyway === 'boolean' ? { type, anyway } : undefined;
    }
    case 'follow': {
      const on = own(raw, 'on');
      return typeof on === 'boolean' ? { type, on } : undefined;
    }
    default:
      return undefined;
  }
}

function parseMarks(raw: unknown): Marks | undefined {
  const lists = MARK_KINDS.map((kind) => [kind, parseSpans(own(raw, kind))] as const);
  return lists.every(([, spans]) => spans) ? (Object.fromEntries(lists) as Marks) : undefined;
}

/** A command's message to a content script, or undefined where it is none. */
export function parseCommandMessage(raw: unknown): CommandMessage | undefined {
  const type = own(raw, 'type');
  const by = own(raw, 'by');
  if (type === 'toggle-boxes') return { type };
  return type === 'step' && (by === 1 || by === -1) ? { type, by } : undefined;
}
