import { useLanguage } from '../../components/language.ts';
import type { PanelActions } from '../../components/panel/actions.ts';
import type { Message } from '../../components/panel/status.tsx';
import type { LiveSettings } from '../../components/use-settings.ts';
import type { PageConnection } from '../../lib/extension/page-link.ts';
import { type SiteRule, siteRule, withSiteRule } from '../../lib/extension/settings/settings.ts';
import type { LiveMemory } from './use-memory.ts';

/** What the choices are kept by, and the page that they are for. */
interface Chosen {
  readonly settings: LiveSettings;
  readonly memory: LiveMemory;
  readonly connection: PageConnection | undefined;
}

/** What a reader chooses for the page and its site. What is read from then on is told to `show`, with its undo. */
export function useChoosing(
  site = '',
  { settings: { settings, change }, memory, connection }: Chosen,
  show: (message: Message) => void,
): Pick<PanelActions, 'hideOnSite' | 'hideKindOnSite' | 'readAnyway' | 'readSite'> {
  const language = useLanguage();
  const setRule = (partsOf: (rule: SiteRule) => object) => {
    if (!site) return;
    change('sites', (sites) => {
      const stored = siteRule({ sites }, site);
      return withSiteRule(sites, { ...stored, ...partsOf(stored) });
    });
  };
  const done = (words: string, undo: () => void): void => {
    const run = () => {
      undo();
      show({ words: language.say('undone') });
    };
    show({ words, action: { label: 'undo', run } });
  };
  return {
    hideOnSite: (on) => setRule(() => ({ hiding: on ? undefined : false })),
    hideKindOnSite: (kind, on) => setRule(({ kinds }) => ({ kinds: { ...kinds, [kind]: on } })),
    readAnyway: (anyway) => {
      const { reading } = memory.memory;
      connection?.readAnyway(anyway);
      memory.change(() => ({ reading: anyway ? 'always' : 'never' }));
      done(language.say(anyway ? 'pageAlwaysRead' : 'pageNeverRead'), () => {
        connection?.readAnyway(undefined);
        memory.change(() => ({ reading }));
      });
    },
    readSite: (wanted) => {
      const { reading } = siteRule(settings, site);
      setRule(() => ({ reading: wanted }));
      const words = { always: 'siteAlwaysRead', never: 'siteNeverRead' } as const;
      done(language.say(wanted ? words[wanted] : 'siteReadAgain', site), () => setRule(() => ({ reading })));
    },
  };
}
