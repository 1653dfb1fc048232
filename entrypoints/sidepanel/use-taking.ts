import { useLanguage } from '../../components/language.ts';
import type { PanelActions } from '../../components/panel/actions.ts';
import { saveFile } from '../../lib/extension/save-file.ts';
import { copyOf } from '../../lib/panel/export/rows.ts';
import { line } from '../../lib/panel/export/text.ts';
import { fileOf, write } from '../../lib/panel/export/write.ts';
import { findEntries } from '../../lib/panel/find.ts';
import type { Orders } from '../../lib/panel/orders.ts';
import type { Story } from '../../lib/panel/story.ts';
import { filtersIn, type View } from '../../lib/panel/view.ts';

/** What a reader takes along: one entry, or all that is listed, copied or as a file. How it went is told to `tell`. */
export function useTaking(
  story: Story | undefined,
  view: View,
  orders: Orders,
  tell: (words: string) => void,
): Pick<PanelActions, 'copyEntry' | 'copyAll' | 'saveAll'> {
  const language = useLanguage();
  const put = async (words: string) => {
    try {
      await navigator.clipboard.writeText(words);
      tell(language.say('copied'));
    } catch (error) {
      tell(language.say('notCopied', error instanceof Error ? error.message : String(error)));
    }
  };
  const listed = (whole: Story) =>
    copyOf({ ...whole, ...findEntries(whole, filtersIn(view), orders, language.tag) });
  return {
    copyEntry: (entry, what) => {
      if (!story) return;
      const copy = copyOf(story, [entry]);
      const [row] = copy.rows;
      if (!row) return;
      if (what === 'words') void put(line(row, language));
      else void put(what === 'link' ? row.link : write(copy, what, language));
    },
    copyAll: (format) => {
      if (story) void put(write(listed(story), format, language));
    },
    saveAll: (format) => {
      if (!story) return;
      const copy = listed(story);
      saveFile(write(copy, format, language), fileOf(copy, format));
    },
  };
}
