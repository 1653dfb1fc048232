/** Words of an address's path, less an s at their end, by what they speak for. */
const WORDS = [
  'article blog new story storie post opinion magazine pre review feature politic sport world busine health interview column editorial recipe noticia nachrichten actualite artikel',
  'forum thread t topic viewtopic showthread question discussion comment r community answer discu',
  'doc documentation api reference manual man wiki help support kb faq tutorial learn developer guide library',
].map((words) => new Set(words.split(' ')));

const ENDING = /\.\w{2,5}$/u;
const singular = (word: string) => word.replace(/s+$/u, '');

/**
 * What an address tells about its page: how many words, and units, its last part has; for each of `WORDS`, 1 where a
 * part of the path is one of them, ½ where that is the last.
 */
export function describeAddress(url: string): number[] {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  const parts = path
    .toLowerCase()
    .split('/')
    .filter(Boolean)
    .map((part) => part.replace(ENDING, ''));
  const last = parts.at(-1) ?? '';
  const [story, ...others] = WORDS.map((words) => {
    let found = 0;
    parts.forEach((part, at) => {
      if (words.has(singular(part))) found = at > 0 && at === parts.length - 1 ? 0.5 : 1;
    });
    return found;
  });
  // A story's word at the end of the path is the name of a section.
  const isSection = WORDS[0]!.has(singular(last));
  return [
    last.split(/[-_]+/u).filter((word) => /[a-z]/u.test(word)).length,
    last.length,
    isSection ? 0 : story!,
    ...others,
  ];
}
