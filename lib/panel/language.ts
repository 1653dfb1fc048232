import type messages from '../../public/_locales/en/messages.json';
import type { Direction } from './direction-of.ts';

export type MessageKey = keyof typeof messages;

/** The stem of a message that comes in plural forms: `people` for `people_one` and `people_other`. */
export type PluralKey = MessageKey extends infer Key
  ? Key extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

/** The words, plurals and numbers of the interface's language. */
export interface Language {
  /** BCP 47, of the messages in use; the browser's own language may be one that has none. */
  readonly tag: string;
  readonly direction: Direction;
  /** A message, with `words` in the places `$1`, `$2` and so on. */
  say(key: MessageKey, ...words: readonly string[]): string;
  /** A message in the plural form of `count`; `$1` is the formatted count, `words` follow from `$2`. */
  count(key: PluralKey, count: number, ...words: readonly string[]): string;
  number(value: number): string;
  /** A share from 0 to 1. */
  percent(share: number): string;
  /** An ISO 8601 date as a day, the reader's where it has a time; undefined where it is none. */
  day(iso: string): string | undefined;
  /** Several things as one phrase: "a, b and c". */
  list(words: readonly string[]): string;
}

/** A message's text, empty where the locale has none; as `i18n.getMessage`. */
export type GetMessage = (key: string, words: string[]) => string;

/** The language in which `getMessage` speaks, as its message `languageTag` tells it. */
export function readLanguage(getMessage: GetMessage): Language {
  const tag = getMessage('languageTag', []) || 'en';
  const plurals = once(() => new Intl.PluralRules(tag));
  const numbers = once(() => new Intl.NumberFormat(tag));
  const percents = once(() => new Intl.NumberFormat(tag, { style: 'percent' }));
  const days = once(() => new Intl.DateTimeFormat(tag, { dateStyle: 'medium' }));
  const bareDays = once(() => new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' }));
  const lists = once(() => new Intl.ListFormat(tag, { type: 'conjunction' }));
  return {
    tag,
    direction: /^(ar|dv|fa|he|ps|sd|ug|ur|yi)\b/.test(tag) ? 'rtl' : 'ltr',
    say: (key, ...words) => getMessage(key, [...words]) || key,
    count: (key, count, ...words) => {
      const all = [numbers().format(count), ...words];
      return (
        getMessage(`${key}_${plurals().select(count)}`, all) ||
        getMessage(`${key}_other`, all) ||
        `${key} ${count}`
      );
    },
    number: (value) => numbers().format(value),
    percent: (share) => percents().format(share),
    day: (iso) => {
      const time = Date.parse(iso);
      if (Number.isNaN(time)) return undefined;
      // A day without a time is parsed as midnight in Greenwich, and is the same day everywhere.
      return (iso.includes('T') ? days : bareDays)().format(time);
    },
    list: (words) => lists().format(words),
  };
}

/** Makes a thing when it is first asked for: each of `Intl`'s takes a panel that opens some of the time to its lists. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
