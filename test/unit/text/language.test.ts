import { describe, expect, it } from 'vitest';
import { isEnglish } from '../../../lib/text/language.ts';

const english =
  'The mayor said on Monday that the bridge would be closed for a week, as the river had risen. ';
const german =
  'Der Bürgermeister sagte am Montag, die Brücke werde für eine Woche gesperrt, weil der Fluss steigt. ';
const french = 'Le maire a dit lundi que le pont serait fermé pendant une semaine, car la rivière a monté. ';
const russian = 'Мэр сказал в понедельник, что мост закроют на неделю, потому что поднялась река. ';

/** A third of it names, and hardly an article. */
const match =
  'Fly-half Ben Oduya kicked 19 points as Marlow Tigers saw off Wick Chiefs 29-17 at Welford Road. Chiefs hooker Jack Moss and flanker Tom Reed crossed early. Lock Ollie Bray charged down Henry Slater’s kick. Scrum-half Ben Young added a fourth, Tigers coach Mike Lang praised his pack, and Chiefs lost prop Sam Painter with 13 minutes left.';

describe('isEnglish', () => {
  it.each([
    [english.repeat(3), undefined, true],
    [english.repeat(3), 'de', true],
    [english.repeat(3).toUpperCase(), 'en-GB', true],
    [german.repeat(3), undefined, false],
    [german.repeat(3), 'en', false],
    [french.repeat(3), 'en', false],
    [russian, 'en', false],
    [match, undefined, true],
    ['Lavrov in Rome', undefined, true],
    ['Lavrov in Rom', 'de-DE', false],
    ['Başkan köprünün kapalı kalacağını söyledi', undefined, false],
    ['Zażółć gęślą jaźń, Lavrov', undefined, false],
    ['1. José Núñez 2. Ömer Şahin 3. Zoë Müller', undefined, true],
    ['', undefined, true],
  ])('judges %j, declared %j', (text, lang, expected) => {
    expect(isEnglish({ text, ...(lang === undefined ? {} : { lang }) })).toBe(expected);
  });
});
