import { useId } from 'preact/hooks';
import type { Box } from '../../lib/clutter.ts';
import { boxReason } from '../../lib/panel/box-reason.ts';
import { useLanguage } from '../language.ts';
import { useActions } from './actions.ts';
import { Words } from './article-words.tsx';

/** Props of {@link Boxes}. */
interface BoxesProps {
  boxes: readonly Box[];
}

/** The boxes of the page: what each is, why it was taken for that, its first words, and its way back. */
export function Boxes({ boxes }: BoxesProps) {
  const language = useLanguage();
  const actions = useActions();
  const someHidden = boxes.some(({ hidden }) => hidden);
  return (
    <section aria-labelledby="boxes-heading">
      <div class="heading-row">
        <h2 id="boxes-heading">{language.say('boxesOnPage')}</h2>
        {boxes.length > 1 ? (
          <button
            type="button"
            class="quiet"
            onClick={() => (someHidden ? actions.showBoxes() : actions.hideBoxes())}
          >
            {language.say(someHidden ? 'restoreAll' : 'hideAll')}
          </button>
        ) : null}
      </div>
      {boxes.length === 0 ? <p class="empty">{language.say('nothingHidden')}</p> : null}
      <ul class="boxes">
        {boxes.map((box) => (
          <BoxItem key={box.id} box={box} />
        ))}
      </ul>
    </section>
  );
}

function BoxItem({ box: { id, kind, reason, words, hidden } }: { box: Box }) {
  const language = useLanguage();
  const actions = useActions();
  const about = useId();
  const why = boxReason(reason);
  const [heading = ''] = why.words;
  // The heading stands in the reason already.
  const rest = heading && words.startsWith(heading) ? words.slice(heading.length).trim() : words;
  return (
    <li class={hidden ? undefined : 'shown'}>
      <p id={about}>
        <span class="name">{language.say(`clutter_${kind}`)}</span>{' '}
        <span class="soft">{language.say(why.key, ...why.words)}</span>
        {rest ? <Words class="first-words">{rest}</Words> : null}
      </p>
      <button
        type="button"
        class="quiet"
        aria-describedby={about}
        onClick={() => (hidden ? actions.showBoxes([id]) : actions.hideBoxes([id]))}
      >
        {language.say(hidden ? 'restore' : 'hide')}
      </button>
    </li>
  );
}
