import { CLUTTER_KINDS, type ClutterKind } from '../../clutter.ts';
import { own } from '../../own.ts';
import { NUMBER_ORDERS, PEOPLE_ORDERS, QUOTE_ORDERS } from '../../panel/orders.ts';
import {
  type Concern,
  DEFAULT_SETTINGS,
  type PageSettings,
  type Settings,
  type SiteRule,
  TEXT_SIZES,
  THEMES,
  UNITS,
} from './settings.ts';

/** The version of each concern's stored form. */
export const SETTINGS_VERSION = 1;

/** What was wrong with a stored or imported concern: parts of it were no settings, or a newer Nutgraf wrote it. */
export type SettingsProblem = 'corrupt' | 'newer';

interface Parsed<C extends Concern> {
  readonly settings: Pick<Settings, C>;
  /** The concerns that could not be taken over whole. What of them could be read was. */
  readonly problems: ReadonlyMap<Concern, SettingsProblem>;
}

/** All settings, as far as they could be read, with what was wrong with them. */
export type ParsedSettings = Parsed<Concern>;

/** A concern as it is stored. */
export interface StoredConcern<C extends Concern = Concern> {
  readonly version: number;
  readonly value: Settings[C];
}

/** A concern in the form in which it is stored today. */
export const toStored = <C extends Concern>(value: Settings[C]): StoredConcern<C> => ({
  version: SETTINGS_VERSION,
  value,
});

/**
 * Settings from what a store or a file holds: any value whatever. Total: what is missing or makes no sense is as in the
 * defaults, and said in `problems`.
 */
export const parseSettings = (stored: unknown): ParsedSettings => parseBy(ALL, stored);

/** The settings that bear on pages, likewise. */
export const parsePageSettings = (stored: unknown): PageSettings => parseBy(OF_PAGES, stored).settings;

function parseBy<C extends Concern>(parsers: Parsers<C>, stored: unknown): Parsed<C> {
  const problems = new Map<Concern, SettingsProblem>();
  const settings: Partial<Record<Concern, Settings[Concern]>> = {};
  for (const [concern, parse] of Object.entries(parsers) as [C, Parser<C>][]) {
    const item = own(stored, concern);
    const version = own(item, 'version');
    const value = own(item, 'value');
    const values = new Values();
    settings[concern] = parse(value, values);
    if (item === undefined) continue;
    if (typeof version === 'number' && version > SETTINGS_VERSION) problems.set(concern, 'newer');
    else if (version !== SETTINGS_VERSION || typeof value !== 'object' || values.odd)
      problems.set(concern, 'corrupt');
  }
  return { settings: settings as Pick<Settings, C>, problems };
}

/** Reads single values and remembers whether one of them was odd. Absent values are not: later versions add some. */
class Values {
  odd = false;

  flag(raw: unknown, fallback: boolean): boolean {
    if (typeof raw === 'boolean') return raw;
    return this.#fallback(raw, fallback);
  }

  choice<T extends string>(raw: unknown, choices: readonly T[], fallback: T): T {
    return choices.find((choice) => choice === raw) ?? this.#fallback(raw, fallback);
  }

  list(raw: unknown): readonly unknown[] {
    return Array.isArray(raw) ? raw : this.#fallback(raw, []);
  }

  #fallback<T>(raw: unknown, fallback: T): T {
    if (raw !== undefined) this.odd = true;
    return fallback;
  }
}

type Parser<C extends Concern> = (raw: unknown, values: Values) => Settings[C];

type Parsers<C extends Concern> = { readonly [K in C]: Parser<K> };

const OF_PAGES: Parsers<keyof PageSettings> = {
  hiding: (raw, values) => ({
    on: values.flag(own(raw, 'on'), DEFAULT_SETTINGS.hiding.on),
    kinds: Object.fromEntries(
      CLUTTER_KINDS.map((kind) => [
        kind,
        values.flag(own(own(raw, 'kinds'), kind), DEFAULT_SETTINGS.hiding.kinds[kind]),
      ]),
    ) as Record<ClutterKind, boolean>,
  }),
  sites: (raw, values) => {
    const rules = new Map<string, SiteRule>();
    for (const entry of values.list(raw)) {
      const rule = parseSiteRule(entry, values);
      if (rule) rules.set(rule.host, rule);
      else values.odd = true;
    }
    return [...rules.values()];
  },
  highlights: (raw, values) => ({
    people: values.flag(own(raw, 'people'), DEFAULT_SETTINGS.highlights.people),
    numbers: values.flag(own(raw, 'numbers'), DEFAULT_SETTINGS.highlights.numbers),
    quotes: values.flag(own(raw, 'quotes'), DEFAULT_SETTINGS.highlights.quotes),
  }),
  toolbar: (raw, values) => ({ badge: values.flag(own(raw, 'badge'), DEFAULT_SETTINGS.toolbar.badge) }),
};

const ALL: Parsers<Concern> = {
  ...OF_PAGES,
  lists: (raw, values) => ({
    people: values.choice(own(raw, 'people'), PEOPLE_ORDERS, DEFAULT_SETTINGS.lists.people),
    numbers: values.choice(own(raw, 'numbers'), NUMBER_ORDERS, DEFAULT_SETTINGS.lists.numbers),
    quotes: values.choice(own(raw, 'quotes'), QUOTE_ORDERS, DEFAULT_SETTINGS.lists.quotes),
    follow: values.flag(own(raw, 'follow'), DEFAULT_SETTINGS.lists.follow),
  }),
  look: (raw, values) => ({
    theme: values.choice(own(raw, 'theme'), THEMES, DEFAULT_SETTINGS.look.theme),
    textSize: values.choice(own(raw, 'textSize'), TEXT_SIZES, DEFAULT_SETTINGS.look.textSize),
    units: values.choice(own(raw, 'units'), UNITS, DEFAULT_SETTINGS.look.units),
  }),
};

function parseSiteRule(raw: unknown, values: Values): SiteRule | undefined {
  const host = own(raw, 'host');
  if (typeof host !== 'string' || host === '' || host.length > 253 || /[\s/]/.test(host)) return undefined;
  const hiding = values.flag(own(raw, 'hiding'), true);
  const reading = own(raw, 'reading');
  const kinds = CLUTTER_KINDS.flatMap((kind) => {
    const choice = own(own(raw, 'kinds'), kind);
    return typeof choice === 'boolean' ? [[kind, choice] as const] : [];
  });
  return {
    host,
    ...(hiding ? {} : { hiding }),
    ...(kinds.length > 0 ? { kinds: Object.fromEntries(kinds) } : {}),
    ...(reading === 'always' || reading === 'never' ? { reading } : {}),
  };
}
