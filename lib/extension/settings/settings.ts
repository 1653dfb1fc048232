import { CLUTTER_KINDS, type ClutterKind } from '../../clutter.ts';
import type { Orders } from '../../panel/orders.ts';
import { UNIT_SYSTEMS } from '../../panel/units.ts';

/** What a reader chose for one site. */
export interface SiteRule {
  /** The host, in lower case, without `www.`. Its subdomains are sites of their own. */
  readonly host: string;
  /** False where nothing is hidden on this site. */
  readonly hiding?: false;
  /** Kinds that are hidden (true) or left (false) on this site, whatever is chosen for all. */
  readonly kinds?: Readonly<Partial<Record<ClutterKind, boolean>>>;
  /** Whether pages of this site are always, or never, read as articles. */
  readonly reading?: 'always' | 'never';
}

/** What the looks of our own pages can be chosen from. */
export const THEMES = ['system', 'light', 'dark'] as const;
export const TEXT_SIZES = ['small', 'medium', 'large', 'largest'] as const;
export const UNITS = ['as-written', ...UNIT_SYSTEMS] as const;

/** Everything that a reader can choose: one stored item a concern, each with its own version. */
export interface Settings {
  readonly hiding: { readonly on: boolean; readonly kinds: Readonly<Record<ClutterKind, boolean>> };
  readonly sites: readonly SiteRule[];
  readonly highlights: { readonly people: boolean; readonly numbers: boolean; readonly quotes: boolean };
  readonly lists: Orders & {
    /** Whether the panel lights up what is on screen. */
    readonly follow: boolean;
  };
  readonly look: {
    readonly theme: (typeof THEMES)[number];
    readonly textSize: (typeof TEXT_SIZES)[number];
    readonly units: (typeof UNITS)[number];
  };
  readonly toolbar: { readonly badge: boolean };
}

/** One of the things that settings are about: each is stored by itself. */
export type Concern = keyof Settings;

/** Those that bear on pages, and not on the panel alone. */
export const PAGE_CONCERNS = [
  'hiding',
  'sites',
  'highlights',
  'toolbar',
] as const satisfies readonly Concern[];

/** The settings that bear on pages. */
export type PageSettings = Pick<Settings, (typeof PAGE_CONCERNS)[number]>;

/** What holds until a reader chooses. */
export const DEFAULT_SETTINGS: Settings = {
  hiding: { on: true, kinds: { related: true, newsletter: true, share: true, comments: false } },
  sites: [],
  highlights: { people: true, numbers: true, quotes: true },
  lists: { people: 'prominence', numbers: 'place', quotes: 'place', follow: true },
  look: { theme: 'system', textSize: 'medium', units: 'as-written' },
  toolbar: { badge: true },
};

/** All concerns. */
export const CONCERNS = Object.keys(DEFAULT_SETTINGS) as readonly Concern[];

/** The site of a web address, or undefined where it has none (files, browser pages). */
export function siteOf(url: string): string | undefined {
  const host = /^https?:\/\/(?:[^/?#@]*@)?(\[[^\]/?#]*\]|[^/?#:]*)/i.exec(url)?.[1]?.toLowerCase();
  return host?.replace(/^www\./, '') || undefined;
}

/** What the reader chose for a site, or the bare rule. */
export const siteRule = ({ sites }: Pick<Settings, 'sites'>, host: string): SiteRule =>
  sites.find((rule) => rule.host === host) ?? { host };

/** The sites with one of them chosen anew; a rule that says nothing is dropped. */
export function withSiteRule(sites: Settings['sites'], rule: SiteRule): Settings['sites'] {
  const others = sites.filter(({ host }) => host !== rule.host);
  const says =
    rule.hiding === false || rule.reading !== undefined || Object.keys(rule.kinds ?? {}).length > 0;
  return says ? [...others, rule].sort((a, b) => (a.host < b.host ? -1 : 1)) : others;
}

/** The kinds of clutter that are hidden on a site. */
export function hiddenKinds(
  settings: Pick<Settings, 'hiding' | 'sites'>,
  host: string | undefined,
): ClutterKind[] {
  const { hiding } = settings;
  const rule = host === undefined ? undefined : siteRule(settings, host);
  if (!hiding.on || rule?.hiding === false) return [];
  return CLUTTER_KINDS.filter((kind) => rule?.kinds?.[kind] ?? hiding.kinds[kind]);
}
