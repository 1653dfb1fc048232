import { currencyPeoples, sharedNames } from '../../../lexicon/currencies.ts';
import type { Pieces } from '../pieces.ts';
import type { Reading } from '../reading.ts';

/**
 * Money by the currency of the country that the article is most about, where several have one of that name: rupees in
 * an article on Pakistan are PKR. What is said with its people ("Egyptian pounds") or by its own sign stays.
 */
export function localise(pieces: Pieces, readings: readonly Reading[]): readonly Reading[] {
  const found = new Map<string, string>();
  return readings.map((reading) => {
    const { kind, unit } = reading;
    const candidates = kind === 'money' && unit ? sharedNames.get(unit) : undefined;
    if (!unit || !candidates || isPlain(pieces, reading)) return reading;
    const local =
      found.get(unit) ??
      (unit === 'USD' ? localDollar(pieces, readings, candidates) : mostNamed(namesIn(pieces), candidates));
    found.set(unit, local);
    return { ...reading, unit: local };
  });
}

const elsewhere =
  /Austral|Sydney|Queensland|Canad|Ottawa|Toronto|Ontario|Qu[eé]bec|Alberta|Vancouver|Zealand|Singapore|Hong Kong|Fiji|Jamaica|Trinidad/;

/**
 * Whose dollars plain ones are: another country's only where the text names it twice, and more than twice as often as the
 * United States, and has no sign of its own for them ("A$5"), which would leave the plain one to these.
 */
function localDollar(
  pieces: Pieces,
  readings: readonly Reading[],
  candidates: readonly (readonly [string, string])[],
): string {
  if (!elsewhere.test(pieces.text)) return 'USD';
  const counts = namesIn(pieces);
  const local = mostNamed(counts, candidates);
  const times = (code: string): number => timesNamed(counts, candidates.find(([own]) => own === code)![1]);
  const isSure = times(local) > 1 && times(local) > 2 * times('USD');
  return isSure && !readings.some(({ unit }) => unit === local) ? local : 'USD';
}

/** Whether the text itself says whose money it is. */
function isPlain(pieces: Pieces, { from, to }: Reading): boolean {
  const last = pieces.word(to - 1);
  const people = `${pieces.word(to - 2)} ${last.endsWith('s') ? last.slice(0, -1) : last}`;
  if (currencyPeoples.has(people)) return true;
  if (pieces.word(from) === '$') return !pieces.isDigits(from + 1) || dollarCodes.has(last);
  const sign = pieces.raw(from);
  if (sign.startsWith('Rs') || sign === 'P') return false;
  return !pieces.isDigits(from) && !pieces.isWord(from)
    ? true
    : /^[A-Z]/.test(sign) && !/^[A-Z][a-z]+$/.test(sign);
}

const dollarCodes = new Set(['us', 'u.s', 'u.s.', 'usd']);

function mostNamed(
  counts: ReadonlyMap<string, number>,
  candidates: readonly (readonly [string, string])[],
): string {
  let best = candidates[0]![0];
  let most = 0;
  for (const [code, countries] of candidates) {
    const times = timesNamed(counts, countries);
    if (times > most) {
      most = times;
      best = code;
    }
  }
  return best;
}

const timesNamed = (counts: ReadonlyMap<string, number>, countries: string): number =>
  countries.split(' ').reduce((sum, country) => sum + (counts.get(country) ?? 0), 0);

/** How often each capitalised word stands in the text; the letters of signs ("US$5") are none. */
function namesIn(pieces: Pieces): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at < pieces.count; at += 1) {
    if (!pieces.capital(at) || pieces.word(at + 1) === '$') continue;
    const word = pieces.word(at);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
