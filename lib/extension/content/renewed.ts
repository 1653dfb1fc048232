import { ofDocument } from '../../page/dom.ts';
import { navigation } from './navigation.ts';

/** Whether a document was loaded in place of itself: anew, or by a script of its own. */
export const isRenewed = (doc: Document, url: string): boolean =>
  navigation()?.type === 'reload' || ofDocument(doc, 'referrer') === url;
