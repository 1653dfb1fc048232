import { useEffect } from 'preact/hooks';
import { useLanguage } from '../language.ts';

/** Something that was done, in words, with what can be done about it. */
export interface Message {
  readonly words: string;
  readonly action?: { readonly label: 'undo' | 'importAnyway'; readonly run: () => void };
}

/** Props of {@link LiveRegion}. */
interface LiveRegionProps {
  words: string;
}

/** What screen readers are told when it changes. It must stay in the page for that. */
export function LiveRegion({ words }: LiveRegionProps) {
  return (
    <div role="status" class="unseen">
      {words}
    </div>
  );
}

/** Props of {@link Status}. */
interface StatusProps {
  message: Message | undefined;
  onDone: () => void;
}

/** How long a message stays, in milliseconds. What it undoes can be undone elsewhere, too. */
const STAY = 8000;

/** The last thing done, for a while. */
export function Status({ message, onDone }: StatusProps) {
  const language = useLanguage();
  useEffect(() => {
    if (!message) return;
    const timer = setTimeout(onDone, STAY);
    return () => clearTimeout(timer);
  }, [message]);
  if (!message) return null;
  const { words, action } = message;
  return (
    <div class="status">
      <span>{words}</span>
      {action ? (
        <button
          type="button"
          onClick={() => {
            onDone();
            action.run();
          }}
        >
          {language.say(action.label)}
        </button>
      ) : null}
    </div>
  );
}
