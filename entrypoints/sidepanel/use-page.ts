import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { followPage } from '../../lib/extension/page-connection.ts';
import type { PageConnection, PageLink } from '../../lib/extension/page-link.ts';
import type { Span } from '../../lib/span.ts';

/** The page beside the panel, as it is now. */
export interface LivePage {
  readonly link: PageLink;
  readonly onScreen: Span | undefined;
  readonly connection: PageConnection | undefined;
}

/** Follows the active tab of the panel's window, or the one tab given. `onPlace` hears of steps made in the page. */
export function usePage(tab: number | undefined, onPlace: (at: number) => void): LivePage {
  const [link, setLink] = useState<PageLink>({ state: 'reading' });
  const [onScreen, setOnScreen] = useState<Span>();
  const [connection, setConnection] = useState<PageConnection>();
  const place = useRef(onPlace);
  place.current = onPlace;
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
          place: (at) => place.current(at),
          onScreen: setOnScreen,
        },
        { ...(tab === undefined ? {} : { tab }), signal: ending.signal },
      ),
    );
    return () => ending.abort();
  }, [tab]);
  return { link, onScreen, connection };
}
