import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useLanguage } from '../language.ts';

/** How many entries a list shows at first, and how many more each time its end comes near. */
const PAGE = 60;

/** Props of {@link EntryList}. */
interface EntryListProps<T> {
  entries: readonly T[];
  class?: string;
  /** How many are shown; the first page where undefined. */
  shown: number | undefined;
  /** An entry that must be among those shown. */
  reach?: T | undefined;
  onShow: (shown: number) => void;
  children: (entry: T) => ComponentChildren;
}

/** A list that is drawn a page at a time, so that thousands of entries cost no more than the first of them. */
export function EntryList<T>({
  entries,
  class: name = 'entries',
  shown = PAGE,
  reach,
  onShow,
  children,
}: EntryListProps<T>) {
  const limit = Math.max(shown, reach === undefined ? 0 : entries.indexOf(reach) + 1);
  return (
    <>
      <ul class={name}>{entries.slice(0, limit).map(children)}</ul>
      {limit < entries.length ? (
        <ShowMore key={limit} rest={entries.length - limit} onShow={() => onShow(limit + PAGE)} />
      ) : null}
    </>
  );
}

/** Props of {@link ShowMore}. */
interface ShowMoreProps {
  rest: number;
  onShow: () => void;
}

/** A button that is pressed by scrolling to it, too. */
function ShowMore({ rest, onShow }: ShowMoreProps) {
  const language = useLanguage();
  const button = useRef<HTMLButtonElement>(null);
  const show = useRef(onShow);
  show.current = onShow;
  useEffect(() => {
    const observer = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) show.current();
      },
      { rootMargin: '600px' },
    );
    if (button.current) observer.observe(button.current);
    return () => observer.disconnect();
  }, []);
  return (
    <button ref={button} type="button" class="show-more quiet" onClick={onShow}>
      {language.count('showMore', rest)}
    </button>
  );
}
