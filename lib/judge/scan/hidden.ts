import type { Attributes } from './attributes.ts';

const HIDING = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\s*(?:!\s*important\s*)?(?:;|$)/i;

/** What makes no editor of an element, unless it stands in one. */
const FIXED = /^(?:false|inherit)$/i;

/** Whether an element is written into, with all that is in it. */
export function isEditor(attributes: Attributes): boolean {
  const editable = attributes('contenteditable');
  return editable !== null && !FIXED.test(editable);
}

/** Whether the markup itself hides an element with all that is in it. */
export function isHidden(tag: string, attributes: Attributes): boolean {
  const hidden = attributes('hidden');
  if (hidden !== null) return hidden !== 'until-found';
  const style = attributes('style');
  if (style && HIDING.test(style)) return true;
  return tag === 'dialog' && attributes('open') === null;
}
