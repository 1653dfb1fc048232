import { type Box, CLUTTER_KINDS, type ClutterKind } from '../../lib/clutter.ts';
import type { Correction } from '../../lib/panel/corrections.ts';
import { Icon } from '../icon.tsx';
import { useLanguage } from '../language.ts';
import { useActions } from './actions.ts';
import { Words } from './article-words.tsx';
import { correctionWords } from './correction-words.ts';

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
  return (
    <footer>
      <button
        type="button"
        class="footer-button"
        aria-expanded={open}
        onClick={() => actions.show({ drawer: open ? undefined : 'boxes' })}
      >
        <span>{hidden > 0 ? language.count('boxesHidden', hidden) : language.say('thisPage')}</span>
        {corrections.length > 0 ? <span>{language.count('corrections', corrections.length)}</span> : null}
        <Icon name="chevron" />
      </button>
      {open ? (
        <div class="drawer">
          <Boxes boxes={boxes} site={site} hidesHere={hidesHere} kindsHere={kindsHere} />
          <Corrections corrections={corrections} />
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
        </div>
      ) : null}
    </footer>
  );
}

function Boxes({
  boxes,
  site,
  hidesHere,
  kindsHere,
}: Pick<FooterProps, 'boxes' | 'site' | 'hidesHere' | 'kindsHere'>) {
  const language = useLanguage();
  const actions = useActions();
  const kinds = CLUTTER_KINDS.filter((kind) => boxes.some((box) => box.kind === kind));
  const someHidden = boxes.some(({ hidden }) => hidden);
  return (
    <section aria-labelledby="boxes-heading">
      <h2 id="boxes-heading">{language.say('hiddenOnThisPage')}</h2>
      {boxes.length === 0 ? <p class="empty">{language.say('nothingHidden')}</p> : null}
      <ul class="boxes">
        {boxes.map((box) => (
          <li key={box.id}>
            <p>
              <span class="name">{language.say(`clutter_${box.kind}`)}</span>{' '}
              <Words class="soft">{box.words}</Words>
              <small class="soft">{language.say(reasonOf(box))}</small>
            </p>
            <button
              type="button"
              class="quiet"
              onClick={() => (box.hidden ? actions.showBoxes([box.id]) : actions.hideBoxes([box.id]))}
            >
              {language.say(box.hidden ? 'restore' : 'hide')}
            </button>
          </li>
        ))}
      </ul>
      <div class="entry-actions">
        {boxes.length > 1 ? (
          <button
            type="button"
            class="quiet"
            onClick={() => (someHidden ? actions.showBoxes() : actions.hideBoxes())}
          >
            {language.say(someHidden ? 'restoreAll' : 'hideAll')}
          </button>
        ) : null}
        {site === undefined ? null : (
          <button type="button" class="quiet" onClick={() => actions.hideOnSite(!hidesHere)}>
            {language.say(hidesHere ? 'hideNothingOnSite' : 'hideOnSite', site)}
          </button>
        )}
        {site !== undefined && hidesHere
          ? kinds.map((kind) => (
              <button
                key={kind}
                type="button"
                class="quiet"
                onClick={() => actions.hideKindOnSite(kind, !kindsHere.includes(kind))}
              >
                {language.say(
                  kindsHere.includes(kind) ? 'keepKindOnSite' : 'hideKindOnSite',
                  language.say(`clutter_${kind}`),
                  site,
                )}
              </button>
            ))
          : null}
      </div>
    </section>
  );
}

/** Why a box was found, for its reader: by its heading, or by what the page itself calls it. */
const reasonOf = ({ reason }: Box) => (reason.startsWith('headed') ? 'reason_heading' : 'reason_name');

function Corrections({ corrections }: { corrections: readonly Correction[] }) {
  const language = useLanguage();
  const actions = useActions();
  if (corrections.length === 0) return null;
  return (
    <section aria-labelledby="corrections-heading">
      <h2 id="corrections-heading">{language.say('yourCorrections')}</h2>
      <ul class="boxes">
        {corrections.map((correction) => (
          <li key={JSON.stringify(correction)}>
            <p>{correctionWords(correction, language)}</p>
            <button type="button" class="quiet" onClick={() => actions.undo(correction)}>
              {language.say('undo')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
