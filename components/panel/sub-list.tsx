import type { NumberEntry, QuoteEntry } from '../../lib/panel/story.ts';
import type { ListName, View } from '../../lib/panel/view.ts';
import { useActions } from './actions.ts';
import { Words } from './article-words.tsx';
import { Figure } from './number-row.tsx';
import { PagedList } from './paged-list.tsx';

/** Props of {@link SubList}. */
interface SubListProps {
  list: ListName;
  heading: string;
  view: View;
  entries: readonly (QuoteEntry | NumberEntry)[];
}

/** The quotes or numbers of a person, within the person's entry. */
export function SubList({ list, heading, view, entries }: SubListProps) {
  const actions = useActions();
  if (entries.length === 0) return null;
  return (
    <>
      <h3 class="sub-heading">{heading}</h3>
      <PagedList list={list} inner class="sub" entries={entries} view={view}>
        {(entry) => (
          <li key={entry.id} class={entry.kind}>
            <button type="button" class="go" onClick={() => actions.go(entry)}>
              {entry.kind === 'quote' ? (
                <Words class="words">{entry.parts.join(' … ')}</Words>
              ) : (
                <Figure entry={entry} />
              )}
            </button>
          </li>
        )}
      </PagedList>
    </>
  );
}
