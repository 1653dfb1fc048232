import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { ClutterKind } from '../../lib/clutter.ts';
import { findEntries } from '../../lib/panel/find.ts';
import { litEntries } from '../../lib/panel/lit.ts';
import type { Orders } from '../../lib/panel/orders.ts';
import type { PanelState } from '../../lib/panel/state.ts';
import type { NumberEntry } from '../../lib/panel/story.ts';
import { filtersIn, type View } from '../../lib/panel/view.ts';
import type { Span } from '../../lib/span.ts';
import { useLanguage } from '../language.ts';
import { useActions } from './actions.ts';
import { ArticleLanguageProvider } from './article-words.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { Lists } from './lists.tsx';
import { Notice } from './notice.tsx';
import { Search } from './search.tsx';
import { Tabs } from './tabs.tsx';

/** Props of {@link Panel}. */
export interface PanelProps {
  state: PanelState;
  /** What tells the page from others. */
  page?: string | undefined;
  /** Whether nothing was ever shown in this panel. */
  isFresh?: boolean;
  view: View;
  orders: Orders;
  /** What of the article is on screen, where it is followed. */
  onScreen?: Span | undefined;
  /** The page's site, where it has one, and what the reader chose for it. */
  site?: string | undefined;
  /** Whether the reader lets boxes be hidden on this site, and which kinds are. */
  hidesHere: boolean;
  kindsHere: readonly ClutterKind[];
  /** What the reader chose never to have read: this page, or all pages of its site. */
  never?: 'page' | 'site' | undefined;
  /** What is shown above the footer. */
  children?: ComponentChildren;
  convert?: ((entry: NumberEntry) => string | undefined) | undefined;
}

const asWritten = () => undefined;

/** The panel beside a page, in any of its states. */
export function Panel(props: PanelProps) {
  const { state, isFresh, site, never, children } = props;
  if (state.kind !== 'ready')
    return (
      <>
        <Notice state={state} isFresh={isFresh} site={site} never={never} />
        {children}
      </>
    );
  return <Ready {...props} state={state} />;
}

function Ready({
  state,
  page,
  view,
  orders,
  onScreen,
  site,
  hidesHere,
  kindsHere,
  convert = asWritten,
  children,
}: PanelProps & { state: Extract<PanelState, { kind: 'ready' }> }) {
  const language = useLanguage();
  const actions = useActions();
  const { story, boxes, corrections } = state;
  const found = useMemo(
    () => findEntries(story, filtersIn(view), orders, language.tag),
    [story, view.filters, view.section, orders.people, orders.numbers, orders.quotes, language],
  );
  const lit = useMemo(() => litEntries(story, onScreen), [story, onScreen]);
  const scroller = useRef<HTMLDivElement>(null);
  const scroll = view.scroll[view.section] ?? 0;
  // A section is shown where it was left. The panel alone decides when that is, so its own scrolling is no reason.
  useLayoutEffect(() => {
    if (scroller.current) scroller.current.scrollTop = scroll;
  }, [view.section, page]);
  return (
    <ArticleLanguageProvider value={isIn(language.tag, story.article.lang) ? undefined : story.article.lang}>
      <div
        ref={scroller}
        class="scroller"
        onScrollEnd={(event) => {
          const { scrollTop } = event.currentTarget;
          actions.show({ scroll: { ...view.scroll, [view.section]: scrollTop } });
        }}
      >
        <Header story={story} view={view} site={site} />
        <nav>
          <Tabs section={view.section} found={found} />
          <Search filters={view.filters} />
        </nav>
        <main>
          <Lists story={story} view={view} found={found} lit={lit} convert={convert} />
        </main>
      </div>
      {children}
      <Footer
        boxes={boxes}
        corrections={corrections}
        open={view.drawer === 'boxes'}
        site={site}
        hidesHere={hidesHere}
        kindsHere={kindsHere}
      />
    </ArticleLanguageProvider>
  );
}

/** Whether words of a language are those of the interface, too, so that nothing has to tell it. Both BCP 47. */
const isIn = (tag: string, lang = ''): boolean => primary(tag) === primary(lang);

const primary = (tag: string): string => tag.split('-', 1)[0]!.toLowerCase();
