import { CLUTTER_KINDS } from '../../lib/clutter.ts';
import type { SiteRule } from '../../lib/extension/settings/settings.ts';
import type { Language } from '../../lib/panel/language.ts';
import { useLanguage } from '../language.ts';

/** Props of {@link Sites}. */
interface SitesProps {
  sites: readonly SiteRule[];
  onForget: (host: string) => void;
}

/** The sites for which the reader chose something else, each with a way back. */
export function Sites({ sites, onForget }: SitesProps) {
  const language = useLanguage();
  if (sites.length === 0)
    return (
      <p class="empty no-sites" tabIndex={-1}>
        {language.say('noSites')}
      </p>
    );
  return (
    <ul class="boxes">
      {sites.map((rule) => (
        <li key={rule.host}>
          <p>
            <bdi class="name">{rule.host}</bdi> <span class="soft">{ruleWords(rule, language)}</span>
          </p>
          <button
            type="button"
            class="quiet"
            aria-label={language.say('forgetSite', rule.host)}
            onClick={() => onForget(rule.host)}
          >
            {language.say('forget')}
          </button>
        </li>
      ))}
    </ul>
  );
}

function ruleWords({ hiding, kinds, reading }: SiteRule, language: Language): string {
  const words = (wanted: boolean) =>
    CLUTTER_KINDS.filter((kind) => kinds?.[kind] === wanted).map((kind) => language.say(`clutter_${kind}`));
  const kept = words(false);
  const hidden = words(true);
  return [
    reading ? language.say(`rule_${reading}`) : '',
    hiding === false ? language.say('rule_nothingHidden') : '',
    kept.length > 0 ? language.say('rule_kept', language.list(kept)) : '',
    hidden.length > 0 ? language.say('rule_hidden', language.list(hidden)) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
