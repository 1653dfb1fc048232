import { isEditor } from '../judge/scan/hidden.ts';
import { attribute, documentElement, ofDocument } from './dom.ts';

/** Whether all of a document is written into. */
export function isEditorAsWhole(doc: Document): boolean {
  const root = documentElement(doc);
  return (
    ofDocument(doc, 'designMode') === 'on' || (root !== null && isEditor((name) => attribute(root, name)))
  );
}
