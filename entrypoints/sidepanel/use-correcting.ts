import { useLanguage } from '../../components/language.ts';
import type { PanelActions } from '../../components/panel/actions.ts';
import { correctionWords } from '../../components/panel/correction-words.ts';
import type { Message } from '../../components/panel/status.tsx';
import type { Correction } from '../../lib/panel/corrections.ts';
import type { LiveMemory } from './use-memory.ts';

/** What a reader puts right in the lists of a page, and takes back. Each is told to `show`, the former with its undo. */
export function useCorrecting(
  { change }: LiveMemory,
  show: (message: Message) => void,
): Pick<PanelActions, 'correct' | 'undo'> {
  const language = useLanguage();
  const undo = (gone: Correction) => {
    change(({ corrections }) => ({
      corrections: corrections.filter((kept) => JSON.stringify(kept) !== JSON.stringify(gone)),
    }));
    show({ words: language.say('undone') });
  };
  const correct = (correction: Correction) => {
    change(({ corrections }) => ({ corrections: [...corrections, correction] }));
    const words = correctionWords(correction, language);
    show({ words, action: { label: 'undo', run: () => undo(correction) } });
  };
  return { correct, undo };
}
