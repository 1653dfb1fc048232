import type { ComponentChildren } from 'preact';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

const ArticleLanguage = createContext<string | undefined>(undefined);

/** Tells all {@link Words} below the language of the article. */
export const ArticleLanguageProvider = ArticleLanguage.Provider;

/** Props of {@link Words}. */
interface WordsProps {
  class?: string;
  children: ComponentChildren;
}

/** Words of the article: in its language and its direction, whatever those of the interface are. */
export function Words({ class: name, children }: WordsProps) {
  const lang = useContext(ArticleLanguage);
  return (
    <bdi class={name} lang={lang}>
      {children}
    </bdi>
  );
}
