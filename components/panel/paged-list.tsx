import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ListName, View } from '../../lib/panel/view.ts';
import { useLanguage } from '../language.ts';
import { useActions } from './actions.ts';

/** How many entries a list shows at first, and how many more each time its end comes near. */
const PAGE = 60;

/** How many a list within another shows at first: few enough for what follows it to be seen. */
const FEW = 12;

/** Props of {@link PagedList}. */
interface PagedListProps<T> {
  list: ListName;
  entries: readonly T[];
  view: View;
  /** Within another list: few are shown, and more at a click only. */
  inner?: boolean;
  class?: string;
  /** An entry that must be among those shown. */
  reach?: T | undefined;
  children: (entry: T) => ComponentChildren;
}

/** A list that is drawn a page at a time, so that thousands of entries cost no more than the first of them. */
export function PagedList<T>({
  list,
  entries,
  view,
  inner = false,
  class: name = 'entries',
  reach,
  children,
}: PagedListProps<T>) {
  const actions = useActions();
  if (entries.length === 0) return null;
  const reached = reach === undefined ? 0 : entries.indexOf(reach) + 1;
  const limit = Math.max(view.shown[list] ?? (inner ? FEW : PAGE), reached);
  const show = () => actions.show({ shown: { ...view.shown, [list]: limit + PAGE } });
  return (
    <>
      <ul class={name}>{entries.slice(0, limit).map(children)}</ul>
      {limit < entries.length ? (
        <ShowMore key={inner ? 0 : limit} rest={entries.length - limit} onShow={show} byScrolling={!inner} />
      ) : null}
    </>
  );
}

/** Props of {@link ShowMore}. */
interface ShowMoreProps {
  rest: number;
  onShow: () => void;
  /** Whether it is pressed by scrolling to it, too. */
  byScrolling: boolean;
}

function ShowMore({ rest, onShow, byScrolling }: ShowMoreProps) {
  const language = useLanguage();
  const button = useRef<HTMLButtonElement>(null);
  const show = useRef(onShow);
  show.current = onShow;
  useEffect(() => {
    if (!byScrolling) return;
    const observer = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) show.current();
      },
      { rootMargin: '600px' },
    );
    if (button.current) observer.observe(button.current);
    return () => observer.disconnect();
  }, [byScrolling]);
  return (
    <button ref={button} type="button" class="show-more quiet" onClick={onShow}>
      {language.count('showMore', rest)}
    </button>
  );
}
