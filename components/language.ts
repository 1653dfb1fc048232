import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../lib/panel/language.ts';

const LanguageContext = createContext<Language | undefined>(undefined);

export const LanguageProvider = LanguageContext.Provider;

/** The interface's words. */
export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (!language) throw new Error('no LanguageProvider');
  return language;
}
