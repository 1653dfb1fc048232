import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ClutterKind } from '../../lib/clutter.ts';
import type { Correction } from '../../lib/panel/corrections.ts';
import type { CopyFormat } from '../../lib/panel/export/write.ts';
import type { Entry } from '../../lib/panel/story.ts';
import type { View } from '../../lib/panel/view.ts';

/** Everything that a reader can do in the panel. The entrypoint does it. */
export interface PanelActions {
  /** Changes what is in front of the reader. */
  show(change: Partial<View>): void;
  /** Opens an entry in its own list, whatever is listed now. */
  openEntry(entry: Entry): void;
  /** Scrolls the page to a place of an entry: the next one from where the reader is, or the one at `at`. */
  go(entry: Entry, at?: number): void;
  /** The same, backwards. */
  goBack(entry: Entry): void;
  /** Takes the mark of the current place away. */
  leave(): void;
  /** Copies an entry: its words, the link to its place, or both with the article's data in a format. */
  copyEntry(entry: Entry, what: 'words' | 'link' | CopyFormat): void;
  /** Copies all that is listed, or saves it as a file. */
  copyAll(format: CopyFormat): void;
  saveAll(format: CopyFormat): void;
  correct(correction: Correction): void;
  undo(correction: Correction): void;
  /** Shows boxes of the page again, or hides them: those named, or all. */
  showBoxes(ids?: readonly number[]): void;
  hideBoxes(ids?: readonly number[]): void;
  /** Hides nothing on this site any more, or hides again. */
  hideOnSite(on: boolean): void;
  hideKindOnSite(kind: ClutterKind, on: boolean): void;
  /** Reads the page as an article, or doesn't, from now on. */
  readAnyway(anyway: boolean): void;
  /** The same for every page of the site; undefined leaves it to the page's looks. */
  readSite(reading: 'always' | 'never' | undefined): void;
  reload(): void;
  requestAccess(): void;
}

const ActionsContext = createContext<PanelActions | undefined>(undefined);

export const ActionsProvider = ActionsContext.Provider;

export function useActions(): PanelActions {
  const actions = useContext(ActionsContext);
  if (!actions) throw new Error('no ActionsProvider');
  return actions;
}
