import { type ComponentChildren, render } from 'preact';
import type { Language } from '../lib/panel/language.ts';
import { LanguageProvider } from './language.ts';

/** Draws one of Nutgraf's own pages, in the interface's language. */
export function startPage(language: Language, content: ComponentChildren): void {
  const { documentElement } = document;
  documentElement.lang = language.tag;
  documentElement.dir = language.direction;
  render(<LanguageProvider value={language}>{content}</LanguageProvider>, document.getElementById('root')!);
}
