import { describe, expect, it } from 'vitest';
import { headingKind, isInvitation } from '../../../../lib/judge/clutter/headings.ts';
import { INVITING_WORDS, LETTER_WORDS, RELATED_WORDS } from '../../../../lib/lexicon/clutter-words.ts';
import { line } from './line.ts';

describe('headingKind', () => {
  it.each([
    ['RELATED POSTS', 'related'],
    ['More from Eduard', 'related'],
    ['Latest travel news', 'related'],
    ['Recent posts on blogs I like:', 'related'],
    ['Trending', 'related'],
    ['12 Comments', 'comments'],
    ['4 thoughts on “Old swing bridge to close”', 'comments'],
    ['Reviews (12)', 'comments'],
    ['Log in to leave a comment', 'comments'],
  ])('%s: %s', (text, kind) => {
    expect(headingKind(text)).toBe(kind);
  });

  it.each([
    'Related Words',
    'See also',
    'Sources',
    'More',
    'New',
    'Latest research says that bearings wear out faster than was believed',
    'The best bridges',
    'Comments on the draft by the harbour council and its pilots',
    'First thoughts on the new bridge',
    'Reviews',
    'Reviews of the new ferry',
    'See what the pilots say about the comments of the council',
    'People also ask',
  ])('%s heads no clutter', (text) => {
    expect(headingKind(text)).toBeUndefined();
  });
});

/** By language: headings of what belongs to a story or to the reference work that it is. */
const STORYS_OWN: Readonly<Record<string, readonly string[]>> = {
  en: ['Sources', 'More information', 'Contents', 'About the author', 'Correction', 'The five best bridges'],
  es: [
    'Véase también',
    'Fuentes',
    'Más información',
    'Índice',
    'Sobre el autor',
    'Corrección',
    'Los mejores puentes',
  ],
  fr: [
    'Voir aussi',
    'Sources',
    'Plus loin',
    'Sommaire',
    'À propos de l’auteur',
    'Rectificatif',
    'Les meilleurs ponts',
  ],
  de: [
    'Siehe auch',
    'Quellen',
    'Weitere Informationen',
    'Inhalt',
    'Über die Autorin',
    'Korrektur',
    'Die besten Brücken',
  ],
  it: ['Vedi anche', 'Fonti', 'Per approfondire', 'Indice', 'L’autore', 'Rettifica', 'I ponti migliori'],
  pt: [
    'Ver também',
    'Fontes',
    'Mais informações',
    'Sumário',
    'Sobre o autor',
    'Correção',
    'As melhores pontes',
  ],
  nl: ['Zie ook', 'Bronnen', 'Meer informatie', 'Inhoud', 'Over de auteur', 'Correctie', 'De beste bruggen'],
  pl: [
    'Zobacz też',
    'Źródła',
    'Więcej informacji',
    'Spis treści',
    'O autorze',
    'Sprostowanie',
    'Najlepsze mosty',
  ],
  uk: ['Див. також', 'Дивіться також', 'Джерела', 'Зміст', 'Про автора', 'Виправлення', 'Найкращі мости'],
  ru: ['См. также', 'Смотрите также', 'Источники', 'Содержание', 'Об авторе', 'Поправка', 'Лучшие мосты'],
  ja: ['関連項目', '出典', '参考文献', '参考記事', '目次', '著者について', '訂正'],
  ar: ['انظر أيضا', 'المصادر', 'المزيد', 'المحتويات', 'عن الكاتب', 'تصحيح', 'أفضل الجسور'],
};

describe('a heading of the story’s own', () => {
  it('is tried in each language', () => {
    expect(Object.keys(STORYS_OWN)).toEqual(Object.keys(RELATED_WORDS));
  });

  it.each(Object.entries(STORYS_OWN))('%s: heads no clutter', (_, headings) => {
    expect(headings.filter((heading) => headingKind(heading))).toEqual([]);
  });
});

/** By language: a line that bids to subscribe, and one that only tells of it. */
const LETTERS: Readonly<Record<string, readonly [bids: string, tells: string]>> = {
  en: ['Sign up for our weekly newsletter.', 'The council’s newsletter told of the plan in March.'],
  es: ['Suscríbete a nuestro boletín semanal', 'El boletín oficial del puerto publicó el plan en marzo.'],
  fr: ['Inscrivez-vous à notre newsletter', 'Dans sa newsletter de mars, le port parlait du plan.'],
  de: ['Jetzt den Newsletter abonnieren', 'Der Newsletter des Hafens erwähnte den Plan im März.'],
  it: ['Iscriviti alla nostra newsletter', 'La newsletter del porto parlava del piano già a marzo.'],
  pt: ['Inscreva-se na nossa newsletter', 'O boletim do porto já falava do plano em março.'],
  nl: ['Schrijf je in voor onze nieuwsbrief', 'De nieuwsbrief van de haven noemde het plan in maart.'],
  pl: ['Zapisz się na nasz newsletter', 'Biuletyn portu pisał o tym planie już w marcu.'],
  uk: ['Підписуйтесь на наш канал у Telegram', 'Про план мер написав у Telegram ще в березні.'],
  ru: ['Подпишитесь на нашу рассылку', 'О плане мэр написал в Telegram ещё в марте.'],
  ja: ['メールマガジンに登録する', '港のメールマガジンは三月に計画を伝えた。'],
  ar: ['اشترك في النشرة البريدية', 'ذكرت النشرة الإخبارية للميناء الخطة في مارس.'],
};

describe('isInvitation', () => {
  it('is tried in each language', () => {
    expect(Object.keys(LETTERS)).toEqual(Object.keys(RELATED_WORDS));
  });

  it.each(Object.entries(LETTERS))('%s', (_, [bids, tells]) => {
    expect(isInvitation(line(bids, 10))).toBe(true);
    expect(isInvitation(line(bids, 0))).toBe(false);
    expect(isInvitation(line(tells, 10))).toBe(false);
  });

  it('needs each of its words', () => {
    expect(INVITING_WORDS.filter((word) => !isInvitation(line(`${word} newsletter`, 10)))).toEqual([]);
    expect(LETTER_WORDS.filter((word) => !isInvitation(line(`iscriviti ${word}`, 10)))).toEqual([]);
  });
});
