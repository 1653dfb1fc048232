import type { Story } from '../../lib/panel/story.ts';
import type { View } from '../../lib/panel/view.ts';
import { Icon } from '../icon.tsx';
import { useLanguage } from '../language.ts';
import { useActions } from './actions.ts';
import { Words } from './article-words.tsx';
import { CopyDrawer } from './copy-drawer.tsx';
import { useEscape } from './use-escape.ts';

/** Props of {@link Header}. */
interface HeaderProps {
  story: Story;
  view: View;
  /** The page's site, where it has one: told where the article has no name for it. */
  site: string | undefined;
}

/** What the article is, and what can be done with all of it. */
export function Header({ story, view, site }: HeaderProps) {
  const language = useLanguage();
  const actions = useActions();
  const { article, headline, minutes } = story;
  const day = article.date && language.day(article.date);
  const from = article.site ?? site;
  const copying = view.drawer === 'copy';
  const [copyButton, onKeyDown] = useEscape(() => actions.show({ drawer: undefined }));
  return (
    <header>
      <div class="meta">
        <p>
          {from ? <Words class="site">{from}</Words> : null}{' '}
          <span>
            {day ? (
              <>
                <span class="whole">{day}</span> ·{' '}
              </>
            ) : null}
            <span class="whole">{language.count('minutes', minutes)}</span>
          </span>
        </p>
        <button
          ref={copyButton}
          type="button"
          class="icon-button"
          aria-label={language.say('copyAll')}
          aria-expanded={copying}
          onKeyDown={copying ? onKeyDown : undefined}
          onClick={() => actions.show({ drawer: copying ? undefined : 'copy' })}
        >
          <Icon name="copy" />
        </button>
        <SettingsButton />
      </div>
      <h1 title={headline}>
        {headline === undefined ? language.say('untitled') : <Words>{headline}</Words>}
      </h1>
      {copying ? <CopyDrawer onKeyDown={onKeyDown} /> : null}
      {article.visibleParagraphs === undefined ? null : (
        <p class="note">{language.count('paragraphsVisible', article.visibleParagraphs)}</p>
      )}
      {article.goesOn ? <p class="note">{language.say('storyGoesOn')}</p> : null}
    </header>
  );
}

/** Opens the settings. */
export function SettingsButton() {
  const language = useLanguage();
  const actions = useActions();
  return (
    <button
      type="button"
      class="icon-button settings-button"
      aria-label={language.say('settings')}
      onClick={() => actions.show({ page: 'settings' })}
    >
      <Icon name="gear" />
    </button>
  );
}
