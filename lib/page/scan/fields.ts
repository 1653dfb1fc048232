import { type Field, MOST_FIELDS } from '../../judge/snapshot.ts';
import { hasAttribute } from '../dom.ts';
import { told } from './told.ts';

/** What a field is told by. */
const ABOUT = ['type', 'name', 'placeholder', 'id', 'aria-label'];

const EMAIL = /e-?mail/i;

/** Adds a field to write in that stands `within` an element. */
export function addField(fields: Field[], element: Element, tag: string, within: number): void {
  const type = tag === 'input' ? told(element, 'type').toLowerCase() : '';
  if (type === 'hidden' || fields.length >= MOST_FIELDS) return;
  // A text to be copied.
  if (hasAttribute(element, 'readonly') || hasAttribute(element, 'onclick')) return;
  const asksEmail = ABOUT.some((name) => EMAIL.test(told(element, name)));
  fields.push({ within, asksEmail, takesEmail: type === 'email' });
}
