import { useLanguage } from '../language.ts';

/** Something for which the reader chose otherwise: a site by its host, or a page by its address. */
interface ChosenItem {
  readonly name: string;
  /** What was chosen. */
  readonly words: string;
}

/** Props of {@link Chosen}. */
interface ChosenProps {
  /** What they are: by this the focus is kept among them. */
  kind: 'sites' | 'pages';
  items: readonly ChosenItem[];
  /** What is said where there are none. */
  none: string;
  onForget: (name: string) => void;
}

/** For what the reader chose something else, each with a way back. */
export function Chosen({ kind, items, none, onForget }: ChosenProps) {
  const language = useLanguage();
  if (items.length === 0)
    return (
      <p class={`empty ${kind}`} tabIndex={-1}>
        {none}
      </p>
    );
  return (
    <ul class={`boxes ${kind}`}>
      {items.map(({ name, words }) => (
        <li key={name}>
          <p>
            <bdi class="name">{name}</bdi> <span class="soft">{words}</span>
          </p>
          <button
            type="button"
            class="quiet"
            aria-label={language.say('forgetSite', name)}
            onClick={() => onForget(name)}
          >
            {language.say('forget')}
          </button>
        </li>
      ))}
    </ul>
  );
}
