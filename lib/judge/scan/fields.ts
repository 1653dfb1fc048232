import { type Field, MOST_FIELDS } from '../snapshot.ts';
import type { Attributes } from './attributes.ts';
import { short } from './short.ts';

/** What a field is told by. */
const ABOUT = ['type', 'name', 'placeholder', 'id', 'aria-label'];

const EMAIL = /e-?mail/i;
/** Types of what is seen by nobody, clicked or ticked. */
const NOT_WRITTEN_IN = /^(hid|sub|but|che|rad|im|res)/;

/** Adds a field to write in that stands `within` an element. */
export function addField(fields: Field[], tag: string, attributes: Attributes, within: number): void {
  const told = (name: string) => short(attributes(name) ?? '');
  const type = tag === 'input' ? told('type').toLowerCase() : '';
  if (NOT_WRITTEN_IN.test(type) || fields.length >= MOST_FIELDS) return;
  // A text to be copied.
  if (attributes('readonly') !== null || attributes('onclick') !== null) return;
  const asksEmail = ABOUT.some((name) => EMAIL.test(told(name)));
  fields.push({ within, asksEmail, takesEmail: type === 'email' });
}
