import { useId } from 'preact/hooks';
import type { Box, ClutterKind } from '../../lib/clutter.ts';
import type { Correction } from '../../lib/panel/corrections.ts';
import { Icon } from '../icon.tsx';
import { useLanguage } from '../language.ts';
import { useActions } from './actions.ts';
import { Boxes } from './boxes.tsx';
import { correctionWords } from './correction-words.ts';
import { SiteChoices } from './site-choices.tsx';
import { useEscape } from './use-escape.ts';

/** Props of {@link Footer}. */
interface FooterProps {
  boxes: readonly Box[];
  corrections: readonly Correction[];
  open: boolean;
  /** The page's site, where it has one. */
  site: string | undefined;
  /** Whether boxes are hidden on this site at all. */
  hidesHere: boolean;
  /** The kinds that are hidden on this site. */
  kindsHere: readonly ClutterKind[];
}

/** What Nutgraf does to the page and what the reader changed, each with its undo. */
export function Footer({ boxes, corrections, open, site, hidesHere, kindsHere }: FooterProps) {
  const language = useLanguage();
  const actions = useActions();
  const hidden = boxes.filter((box) => box.hidden).length;
  const [button, onKeyDown] = useEscape(() => actions.show({ drawer: undefined }));
  return (
    <footer>
      <button
        ref={button}
        type="button"
        id="footer-button"
        class="footer-button"
        aria-expanded={open}
        onKeyDown={open ? onKeyDown : undefined}
        onClick={() => actions.show({ drawer: open ? undefined : 'boxes' })}
      >
        <span>{hidden > 0 ? language.count('boxesHidden', hidden) : language.say('nothingHiddenHere')}</span>
        {corrections.length > 0 ? <span>{language.count('corrections', corrections.length)}</span> : null}
        <Icon name="chevron" />
      </button>
      {open ? (
        <section class="drawer" aria-labelledby="footer-button" onKeyDown={onKeyDown}>
          <Boxes boxes={boxes} />
          <Corrections corrections={corrections} />
          {site === undefined ? null : (
            <SiteChoices site={site} hidesHere={hidesHere} kindsHere={kindsHere} />
          )}
          <div class="entry-actions">
            <button type="button" class="quiet" onClick={() => actions.readAnyway(false)}>
              {language.say('notAnArticle')}
            </button>
            {site === undefined ? null : (
              <button type="button" class="quiet" onClick={() => actions.readSite('never')}>
                {language.say('neverOnSite', site)}
              </button>
            )}
          </div>
        </section>
      ) : null}
    </footer>
  );
}

function Corrections({ corrections }: { corrections: readonly Correction[] }) {
  const language = useLanguage();
  if (corrections.length === 0) return null;
  return (
    <section aria-labelledby="corrections-heading">
      <h2 id="corrections-heading">{language.say('yourCorrections')}</h2>
      <ul class="boxes">
        {corrections.map((correction) => (
          <CorrectionItem key={JSON.stringify(correction)} correction={correction} />
        ))}
      </ul>
    </section>
  );
}

function CorrectionItem({ correction }: { correction: Correction }) {
  const language = useLanguage();
  const actions = useActions();
  const about = useId();
  return (
    <li>
      <p id={about}>{correctionWords(correction, language)}</p>
      <button type="button" class="quiet" aria-describedby={about} onClick={() => actions.undo(correction)}>
        {language.say('undo')}
      </button>
    </li>
  );
}
