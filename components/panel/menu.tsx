import type { TargetedFocusEvent, TargetedKeyboardEvent } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fold } from '../../lib/panel/fold.ts';

/** Letters that follow each other within this time (ms) are looked for together. */
const TYPING = 1000;

/** Props of {@link Menu}. */
interface MenuProps<T extends string> {
  label: string;
  /** What can be picked: a value and its words each. */
  choices: readonly (readonly [value: T, words: string])[];
  onPick: (value: T) => void;
}

/**
 * A button that opens a list to pick from: "Same person as …" (ARIA's pattern of a menu button). Arrow keys, Home, End and
 * the first letters of a word move; only Enter, the space bar or a click picks; Escape closes.
 */
export function Menu<T extends string>({ label, choices, onPick }: MenuProps<T>) {
  const [open, setOpen] = useState<'at its start' | 'at its end'>();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const typed = useRef({ letters: '', until: 0 });
  const items = () => [...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  useLayoutEffect(() => {
    typed.current.until = 0;
    if (open)
      items()
        .at(open === 'at its start' ? 0 : -1)
        ?.focus();
  }, [open]);

  const close = () => {
    button.current?.focus();
    setOpen(undefined);
  };
  const type = (letter: string, all: readonly HTMLElement[], at: number) => {
    const now = Date.now();
    const letters = (now < typed.current.until ? typed.current.letters : '') + letter;
    typed.current = { letters, until: now + TYPING };
    const starts = ({ textContent }: HTMLElement) =>
      ` ${fold(textContent ?? '')}`.includes(` ${fold(letters)}`);
    // One letter again and again goes from one to the next; further letters stay where they fit.
    const from = letters.length > 1 ? at : at + 1;
    return all.slice(from).find(starts) ?? all.find(starts);
  };
  const wanted = ({ key }: KeyboardEvent): HTMLElement | undefined => {
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLElement);
    switch (key) {
      case 'ArrowDown':
        return all[at + 1] ?? all[0];
      case 'ArrowUp':
        return all.at(at - 1);
      case 'Home':
        return all[0];
      case 'End':
        return all.at(-1);
      default:
        return key.length === 1 && key !== ' ' ? type(key, all, at) : undefined;
    }
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const { key } = event;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (!open) {
      if (key !== 'ArrowDown' && key !== 'ArrowUp') return;
      setOpen(key === 'ArrowDown' ? 'at its start' : 'at its end');
    } else if (key === 'Escape') close();
    else {
      const item = wanted(event);
      if (!item && (key.length > 1 || key === ' ')) return;
      item?.focus();
    }
    event.preventDefault();
    // Or the list around it takes the key for its own.
    event.stopPropagation();
  };
  const onFocusOut = ({ relatedTarget }: TargetedFocusEvent<HTMLElement>) => {
    const isInside = relatedTarget === button.current || list.current?.contains(relatedTarget as Node | null);
    if (!isInside) setOpen(undefined);
  };
  return (
    <div class="menu">
      <button
        ref={button}
        type="button"
        class="quiet"
        id={id}
        onKeyDown={onKeyDown}
        onFocusOut={onFocusOut}
        aria-haspopup="menu"
        aria-expanded={open !== undefined}
        onClick={() => setOpen(open ? undefined : 'at its start')}
      >
        {label}
      </button>
      {open ? (
        <div
          ref={list}
          role="menu"
          aria-labelledby={id}
          tabIndex={-1}
          onKeyDown={onKeyDown}
          onFocusOut={onFocusOut}
        >
          {choices.map(([value, words]) => (
            <button
              key={value}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                close();
                onPick(value);
              }}
            >
              {words}
            </button>
          ))}
        </div>
      ) : null}
    </div>
  );
}
