import type { NotSaved } from '../lib/extension/storage-area.ts';
import type { Language } from '../lib/panel/language.ts';

/** Why something was not saved, in the reader's words; the store's own where it simply failed. */
export function saveProblem(language: Language, { reason, message }: Omit<NotSaved, 'ok'>) {
  return reason === 'failed' ? message : language.say(`saveFailed_${reason}`);
}
