import { CLUTTER_KINDS } from '../../lib/clutter.ts';
import type { SiteRule } from '../../lib/extension/settings/settings.ts';
import type { Language } from '../../lib/panel/language.ts';
import { useLanguage } from '../language.ts';
import { Chosen } from './chosen.tsx';

/** Props of {@link Sites}. */
interface SitesProps {
  sites: readonly SiteRule[];
  onForget: (host: string) => void;
}

/** The sites for which the reader chose something else, each with a way back. */
export function Sites({ sites, onForget }: SitesProps) {
  const language = useLanguage();
  return (
    <Chosen
      kind="sites"
      items={sites.map((rule) => ({ name: rule.host, words: ruleWords(rule, language) }))}
      none={language.say('noSites')}
      onForget={onForget}
    />
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
