import { own } from '../own.ts';
import { type Settings, TEXT_SIZES, THEMES } from './settings/settings.ts';

type Look = Pick<Settings['look'], 'theme' | 'textSize'>;

/** Where our own pages find the look again before the settings can be asked, which answer only after the first drawing. */
const KEY = 'look';

/** Gives this page the look that was chosen, and keeps it for the next page that opens; unless it is what is worn. */
export function wearLook(look: Look): void {
  const { theme, textSize } = document.documentElement.dataset;
  if (theme === look.theme && textSize === look.textSize) return;
  wear(look);
  withStorage((local) => local.setItem(KEY, JSON.stringify({ theme: look.theme, textSize: look.textSize })));
}

/** Gives this page the look that was worn last, before anything is drawn; none where none is known. */
export function recallLook(): void {
  const kept = withStorage((local) => JSON.parse(local.getItem(KEY) ?? 'null') as unknown);
  const theme = THEMES.find((known) => known === own(kept, 'theme'));
  const textSize = TEXT_SIZES.find((known) => known === own(kept, 'textSize'));
  if (theme && textSize) wear({ theme, textSize });
}

function wear({ theme, textSize }: Look): void {
  const { dataset } = document.documentElement;
  dataset.theme = theme;
  dataset.textSize = textSize;
}

/** What `use` gives; undefined where storage is full or barred, or holds no JSON: the look then comes with the settings. */
function withStorage<T>(use: (local: Storage) => T): T | undefined {
  try {
    return use(localStorage);
  } catch {
    return undefined;
  }
}
