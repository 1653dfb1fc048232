import { useRef } from 'preact/hooks';
import type { Lists } from '../../lib/panel/find.ts';
import { SECTIONS, type Section } from '../../lib/panel/view.ts';
import { useLanguage } from '../language.ts';
import { useActions } from './actions.ts';

/** Props of {@link Tabs}. */
interface TabsProps {
  section: Section;
  found: Lists;
}

/** The sections as tabs (ARIA's pattern: arrow keys choose), with the number of entries in each. */
export function Tabs({ section, found }: TabsProps) {
  const language = useLanguage();
  const actions = useActions();
  const list = useRef<HTMLDivElement>(null);
  const choose = (chosen: Section | undefined) => {
    if (!chosen) return;
    actions.show({ section: chosen });
    list.current?.querySelector<HTMLElement>(`[data-section=${chosen}]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = language.direction === 'rtl' ? -1 : 1;
    const at = SECTIONS.indexOf(section);
    const keys: Record<string, number> = {
      ArrowRight: at + step,
      ArrowLeft: at - step,
      Home: 0,
      End: SECTIONS.length - 1,
    };
    if (!Object.hasOwn(keys, event.key)) return;
    event.preventDefault();
    choose(SECTIONS.at(keys[event.key]! % SECTIONS.length));
  };
  return (
    <div ref={list} class="tabs" role="tablist" aria-label={language.say('sections')} onKeyDown={onKeyDown}>
      {SECTIONS.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          data-section={name}
          aria-selected={name === section}
          aria-controls="lists"
          tabIndex={name === section ? 0 : -1}
          onClick={() => choose(name)}
        >
          {language.say(name)}
          {name === 'story' || name === 'voices' ? null : <b> {language.number(found[name].length)}</b>}
        </button>
      ))}
    </div>
  );
}
