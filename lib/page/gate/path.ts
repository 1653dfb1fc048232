/** Words of hosts and paths of stories, and of other pages. */
const STORY =
  ' article articles blog blogs news story stories post posts opinion magazine press review reviews feature features politics sport sports world business health recipe recipes journal articulo artigo noticia noticias nachrichten aktuelles actualites artikel notizie nieuws nyheter haber wiadomosci ';
const OTHER =
  ' product products shop store cart item items dp pricing category categories tag tags topic topics collection collections search forum forums thread threads t viewtopic showthread question questions discussion discussions r community docs doc documentation api reference manual wiki help support kb faq tutorial tutorials learn developer developers guide guides service services solutions about contact location locations ';

/** Whether a word is a year of the web's, or one of its months or days: "2024", "2024-03-31", "20240331". */
const isDate = (word: string) => {
  const digits = word.replaceAll('-', '');
  return (
    digits.length % 2 === 0 &&
    digits.length >= 4 &&
    digits.length <= 8 &&
    word > '1990' &&
    word < '2100' &&
    Number.isInteger(Number(digits))
  );
};

/** The longest ending of a file's name that is none of the name's own. */
const ENDING = 6;

/**
 * What an address tells of its page: how long the name of the page is, how many hyphens it has, whether a word of
 * stories or one of other pages is in host or path. By string methods: a regular expression costs more to compile.
 */
export function describePath(url: string): [slug: number, hyphens: number, story: number, other: number] {
  const [, , host = '', ...words] = url.split('#', 1)[0]!.split('?', 1)[0]!.toLowerCase().split('/');
  const name = words.pop() || words.pop() || '';
  const end = name.length - name.lastIndexOf('.');
  words.push(...host.split('.'));
  let story = 0;
  let other = 0;
  for (const word of words) {
    const whole = ` ${word} `;
    // Who keeps stories by their year has nothing else under one.
    if (STORY.includes(whole) || isDate(word)) story = 1;
    if (OTHER.includes(whole)) other = 1;
  }
  return [end > ENDING ? name.length : name.length - end, name.split('-').length - 1, story, other];
}
