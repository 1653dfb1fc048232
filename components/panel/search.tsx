import type { Filters } from '../../lib/panel/find.ts';
import { Icon } from '../icon.tsx';
import { useLanguage } from '../language.ts';
import { useActions } from './actions.ts';

/** Props of {@link Search}. */
interface SearchProps {
  filters: Filters;
}

/** The field that searches all three lists at every key. */
export function Search({ filters }: SearchProps) {
  const language = useLanguage();
  const actions = useActions();
  return (
    <search class="search">
      <Icon name="search" />
      <input
        type="search"
        aria-label={language.say('search')}
        placeholder={language.say('search')}
        value={filters.search}
        onInput={(event) => actions.show({ filters: { ...filters, search: event.currentTarget.value } })}
      />
    </search>
  );
}
