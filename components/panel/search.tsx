import type { Filters } from '../../lib/panel/find.ts';
import { Icon } from '../icon.tsx';
import { useLanguage } from '../language.ts';
import { useActions } from './actions.ts';

/** Props of {@link Search}. */
interface SearchProps {
  filters: Filters;
}

/** The field that searches all three lists at every key. Arrow down leads on to what was found, Escape clears it. */
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
        onKeyDown={(event) => {
          if (event.key === 'Escape' && filters.search) {
            event.preventDefault();
            actions.show({ filters: { ...filters, search: '' } });
          } else if (event.key === 'ArrowDown') {
            event.preventDefault();
            document.querySelector<HTMLElement>('[data-entry]')?.focus();
          }
        }}
        onInput={(event) => actions.show({ filters: { ...filters, search: event.currentTarget.value } })}
      />
    </search>
  );
}
