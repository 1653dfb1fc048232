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
    const local = found.get(unit) ?? mostNamed(pieces, candidates);
    found.set(unit, local);
    return { ...reading, unit: local };
  });
}

/** Whether the text itself says whose money it is. */
function isPlain(pieces: Pieces, { from, to }: Reading): boolean {
  const last = pieces.word(to - 1);
  const people = `${pieces.word(to - 2)} ${last.endsWith('s') ? last.slice(0, -1) : last}`;
  if (currencyPeoples.has(people)) return true;
  const sign = pieces.raw(from);
  if (sign.startsWith('Rs') || sign === 'P') return false;
  return !pieces.isDigits(from) && !pieces.isWord(from)
    ? true
    : /^[A-Z]/.test(sign) && !/^[A-Z][a-z]+$/.test(sign);
}

function mostNamed(pieces: Pieces, candidates: readonly (readonly [string, string])[]): string {
  let best = candidates[0]![0];
  let most = 0;
  const counts = namesIn(pieces);
  for (const [code, countries] of candidates) {
    const times = countries.split(' ').reduce((sum, country) => sum + (counts.get(country) ?? 0), 0);
    if (times > most) {
      most = times;
      best = code;
    }
  }
  return best;
}

/** How often each capitalised word stands in the text. */
function namesIn(pieces: Pieces): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at < pieces.count; at += 1) {
    if (!pieces.capital(at)) continue;
    const word = pieces.word(at);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
