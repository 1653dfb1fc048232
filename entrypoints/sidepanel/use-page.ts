import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { followPage } from '../../lib/extension/page-connection.ts';
import type { PageConnection, PageEvents, PageLink } from '../../lib/extension/page-link.ts';
import type { Span } from '../../lib/span.ts';

/** The page beside the panel, as it is now. */
export interface LivePage {
  readonly link: PageLink;
  readonly onScreen: Span | undefined;
  readonly connection: PageConnection | undefined;
}

/**
 * Follows the active tab of the panel's window, or the one tab given. `place` hears of steps made in the page, `placeGone` of a
 * place that it can't show, `notKept` of what it could not have remembered.
 */
export function usePage(
  tab: number | undefined,
  events: Required<Pick<PageEvents, 'place' | 'placeGone' | 'notKept'>>,
): LivePage {
  const [link, setLink] = useState<PageLink>({ state: 'reading' });
  const [onScreen, setOnScreen] = useState<Span>();
  const [connection, setConnection] = useState<PageConnection>();
  const latest = useRef(events);
  latest.current = events;
  // Before anything is drawn: the page is to answer meanwhile.
  useLayoutEffect(() => {
    const ending = new AbortController();
    setConnection(
      followPage(
        {
          link: (changed) => {
            setLink(changed);
            if (changed.state !== 'article') setOnScreen(undefined);
          },
          place: (at) => latest.current.place(at),
          placeGone: () => latest.current.placeGone(),
          notKept: (problem) => latest.current.notKept(problem),
          onScreen: setOnScreen,
        },
        { ...(tab === undefined ? {} : { tab }), signal: ending.signal },
      ),
    );
    return () => ending.abort();
  }, [tab]);
  return { link, onScreen, connection };
}
