import type { Page } from '../page.ts';

/** What tells that a script puts a form there: a service's name, or the word. */
const NAME =
  /(?:^|[\s_-])(?:form|forms|hbspt|hubspot|hsform|hsforms|mktoform|klaviyo|mailerlite|formkit|sib)(?:$|[\s_-])/i;
/** How many elements are looked at. */
const MOST = 60;

/** Whether an element holds a place without a word that a script puts a form into, or a form that is still empty. */
export function holdsFormPlace(
  { scan: { tags, ends, classes, ids, firstLines, endLines } }: Page,
  at: number,
): boolean {
  for (let inner = at + 1; inner < Math.min(ends[at]!, at + MOST); inner++)
    if (
      firstLines[inner] === endLines[inner] &&
      (tags[inner] === 'form' || NAME.test(`${classes[inner]} ${ids[inner]}`))
    )
      return true;
  return false;
}
