import type { ClutterKind } from '../clutter.ts';
import { own } from '../own.ts';
import { pageKey, parsePageChoices, type RestoredBox } from './page-memory.ts';
import { parsePageSettings } from './settings/parse-settings.ts';
import { hiddenKinds, type Settings, siteOf, siteRule } from './settings/settings.ts';

/** What the reader chose, by all settings and what is kept of the page, as it bears on one page. */
export interface PageChoices {
  /** Whether the page is always or never read as an article. */
  readonly reading?: 'always' | 'never';
  /** The kinds of boxes that are hidden. */
  readonly hidden: readonly ClutterKind[];
  /** The boxes that the reader brought back. */
  readonly restored: readonly RestoredBox[];
  /** The kinds of marks that are seen. */
  readonly highlights: Settings['highlights'];
  /** Whether the toolbar button tells of articles. */
  readonly badge: boolean;
}

/** The choices for a page, by what is stored of the settings (`synced`) and of pages (`local`): any values whatever. */
export function pageChoices(url: string, synced: unknown, local: unknown): PageChoices {
  const settings = parsePageSettings(synced);
  const { restored, reading: ofPage } = parsePageChoices(own(local, pageKey(url)));
  const site = siteOf(url);
  const reading = ofPage ?? (site === undefined ? undefined : siteRule(settings, site).reading);
  return {
    ...(reading ? { reading } : {}),
    hidden: hiddenKinds(settings, site),
    restored,
    highlights: settings.highlights,
    badge: settings.toolbar.badge,
  };
}
