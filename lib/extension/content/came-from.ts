import { ofDocument } from '../../page/dom.ts';
import { navigation } from './navigation.ts';

/** The address that a document came in place of, as far as its site lets that be known, or else ''. */
export const cameFrom = (doc: Document, url: string): string =>
  navigation()?.type === 'reload' ? url : ofDocument(doc, 'referrer');
