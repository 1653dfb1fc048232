import type { Correction } from '../../lib/panel/corrections.ts';
import type { Language } from '../../lib/panel/language.ts';

/** A correction as a sentence. */
export function correctionWords(correction: Correction, language: Language): string {
  switch (correction.kind) {
    case 'not-a-person':
      return language.say('corrected_notAPerson', correction.name);
    case 'same-person':
      return language.say('corrected_samePerson', correction.name, correction.as);
    case 'not-a-quote':
      return language.say('corrected_notAQuote', shorten(correction.words));
    case 'wrong-speaker':
      return correction.speaker === undefined
        ? language.say('corrected_noSpeaker', shorten(correction.words))
        : language.say('corrected_speaker', shorten(correction.words), correction.speaker);
  }
}

/** The first words, so that a sentence about them stays short. */
function shorten(words: string): string {
  const cut = words.slice(0, 60);
  return cut.length < words.length ? `${cut.slice(0, cut.lastIndexOf(' ') + 1).trim() || cut}…` : words;
}
