import { useEffect } from 'preact/hooks';
import { useLanguage } from '../language.ts';

/** Something that was done, in words, with what can be done about it. */
export interface Message {
  readonly words: string;
  readonly action?: { readonly label: 'undo' | 'importAnyway'; readonly run: () => void };
}

/** Props of {@link Status}. */
interface StatusProps {
  message: Message | undefined;
  /** What screen readers are told of the lists. */
  announcement: string;
  onDone: () => void;
}

/** How long a message stays, in milliseconds. What it undoes can be undone elsewhere, too. */
const STAY = 8000;

/** The last thing done, for a while, and a live region that speaks of it and of the lists. */
export function Status({ message, announcement, onDone }: StatusProps) {
  const language = useLanguage();
  useEffect(() => {
    if (!message) return;
    const timer = setTimeout(onDone, STAY);
    return () => clearTimeout(timer);
  }, [message]);
  return (
    <>
      <div role="status" class="unseen">
        {message?.words ?? announcement}
      </div>
      {message ? (
        <div class="status">
          <span>{message.words}</span>
          {message.action ? (
            <button
              type="button"
              onClick={() => {
                onDone();
                message.action?.run();
              }}
            >
              {language.say(message.action.label)}
            </button>
          ) : null}
        </div>
      ) : null}
    </>
  );
}
