import { useEffect, useRef } from 'preact/hooks';
import { type Entry, entriesOf, type Story } from '../../lib/panel/story.ts';

/** What is listed, and of which page. */
interface Listed {
  readonly page: string;
  readonly story: Story | undefined;
  /** Whether the story is that of the page as it is now: of one that has grown, places are known once it is read again. */
  readonly isCurrent: boolean;
}

/**
 * Goes to places of a story's entries, by `go`. What the reader asked for last waits until the story is current, and is
 * forgotten where they turn to another page.
 */
export function useRevealing(
  listed: Listed,
  go: (entry: Entry, at: number) => void,
): { reveal(entry: Entry, at: number): void; forget(): void } {
  const asked = useRef<{ readonly page: string; readonly id: string; readonly at: number } | undefined>(
    undefined,
  );
  const latest = useRef({ listed, go });
  latest.current = { listed, go };
  const settle = () => {
    const { page, story, isCurrent } = latest.current.listed;
    const wanted = asked.current;
    if (!wanted || (wanted.page === page && !(story && isCurrent))) return;
    asked.current = undefined;
    const entry =
      story && wanted.page === page ? entriesOf(story).find(({ id }) => id === wanted.id) : undefined;
    if (entry) latest.current.go(entry, Math.min(wanted.at, entry.places.length - 1));
  };
  useEffect(settle, [listed.page, listed.story, listed.isCurrent]);
  return {
    reveal: ({ id }, at) => {
      asked.current = { page: listed.page, id, at };
      settle();
    },
    forget: () => {
      asked.current = undefined;
    },
  };
}
