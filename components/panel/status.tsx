import { useEffect, useRef } from 'preact/hooks';
import { useLanguage } from '../language.ts';

/** Something that was done, in words, with what can be done about it. */
export interface Message {
  readonly words: string;
  readonly action?: { readonly label: 'undo' | 'importAnyway' | 'readAnyway'; readonly run: () => void };
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
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!message) return;
    // Not from under the reader's pointer or focus.
    const timer = setInterval(() => {
      if (!shown.current?.matches(':hover, :focus-within')) onDone();
    }, STAY);
    return () => clearInterval(timer);
  }, [message]);
  if (!message) return null;
  const { words, action } = message;
  return (
    <div ref={shown} class="status">
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
