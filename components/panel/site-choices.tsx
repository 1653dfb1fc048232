import { CLUTTER_KINDS, type ClutterKind } from '../../lib/clutter.ts';
import { useLanguage } from '../language.ts';
import { Check } from '../settings/controls.tsx';
import { useActions } from './actions.ts';

/** Props of {@link SiteChoices}. */
interface SiteChoicesProps {
  site: string;
  /** Whether boxes are hidden on this site at all. */
  hidesHere: boolean;
  /** The kinds that are hidden on this site. */
  kindsHere: readonly ClutterKind[];
}

/** What is hidden on all pages of a site: the reader's choices for it, over those for all sites. */
export function SiteChoices({ site, hidesHere, kindsHere }: SiteChoicesProps) {
  const language = useLanguage();
  const actions = useActions();
  return (
    <fieldset class="site-choices">
      <legend>
        <h2>{language.say('onAllOfSite', site)}</h2>
      </legend>
      <Check label={language.say('settings_hidingOn')} value={hidesHere} onChange={actions.hideOnSite} />
      <div class="kinds">
        {CLUTTER_KINDS.map((kind) => (
          <Check
            key={kind}
            disabled={!hidesHere}
            label={language.say(`clutter_${kind}`)}
            value={kindsHere.includes(kind)}
            onChange={(on) => actions.hideKindOnSite(kind, on)}
          />
        ))}
      </div>
    </fieldset>
  );
}
