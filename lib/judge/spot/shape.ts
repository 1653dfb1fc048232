import { BITS } from '../names.ts';
import type { Page } from '../page.ts';
import type { Story } from '../read/find-root.ts';
import type { Line } from '../snapshot.ts';
import { countCharacters, countLinesWith, countPhrases, startsWithPhrase } from './phrases.ts';

/** Words of a page's own class (WordPress and its kin name the kind of page there) that speak for and against. */
const SINGLE =
  /(?:^|[\s_-])(?:single|single-post|post-template|postid|article|blog-post|story|node--type-article|entry|post)(?:$|[\s_-])/iu;
const PLURAL =
  /(?:^|[\s_-])(?:archive|category|tag|home|blog|search|product|woocommerce|page-template|page-id|shop|collection|docs?|forum|landing|frontpage|tax|taxonomy)(?:$|[\s_-])/iu;

const list = (words: string) => words.split(' ').map((word) => word.replaceAll('_', ' '));

const BUY = list(
  'add_to_cart add_to_bag add_to_basket buy_now in_stock out_of_stock free_shipping checkout wishlist quantity sku regular_price sale_price',
);
const CALL = list(
  'contact_us get_started learn_more request_a book_a book_now free_quote free_trial free_consultation free_demo schedule sign_up try_free try_it_free call_us call_now get_in_touch view_all see_all shop_now explore',
);
const MORE = list(
  'read_more continue_reading learn_more view_more view_details view_product see_more more shop_now details',
);
const TALK = list(
  'reply replies replied post: posts: joined member registered like likes upvote views quote solved answer answers asked thread topic moderator reputation points permalink',
);
const YOU = ['you', 'your'];
const WE = ['we', 'our', 'us'];
const SAID = list('said says told according_to was were had');
const BYLINE = list('by written_by posted_by author von par por di door');
const PAGES = new Set(list('next previous prev older_posts newer_posts » › load_more show_more'));
const PAGE = /^(?:\d{1,4}|page \d+ of \d+)$/;
const DATE =
  /\b(?:\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d{2}-\d{2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2} [a-z]{3,9}\.? \d{4}|ago)\b/;
const PRICE = /[$€£¥₹]\s?\d|\b\d+(?:[.,]\d\d)?\s?(?:€|£|USD|EUR|zł|kr)\b/;
const MONEY = ['$', '€', '£', '¥', '₹', 'USD', 'EUR', 'zł', 'kr'];
const SENTENCE = /[.!?]["”’)]? /g;
const CODE = /[{}();=<>]|\$ /;
const DIGIT_OR_AGO = /\d|ago/;

const log = (value: number) => Math.log1p(value);
const share = (part: number, whole: number) => (whole ? part / whole : 0);

export const SHAPE_FEATURES: readonly string[] =
  'all running runningShare rootRunning rootShare rootLinked rootLinks paragraphs long longShare mean longest sentencesEach listed tagP pShare prices buys calls mores talks dates pages code pre codes tables shorts linkedLines linkDensity quotes you we said h1 headlineWords headlineLinked toHeadline dateNear bylineNear h2 headings linkedHeadings teasers teased headingsPer images imagesPer articles times forms fields buttons items asides figures cards commentBoxes authorBoxes navigation single plural'.split(
    ' ',
  );

/** Whether words in small letters hold a date. */
const hasDate = (text: string) => DIGIT_OR_AGO.test(text) && DATE.test(text);

/** A line that is one link of some words: the title of another page. */
const isTitle = (line: Line | undefined) =>
  line !== undefined && line.linked > line.text.length * 0.9 && line.text.split(' ', 4).length > 3;

/** What the shape of a page's text tells: paragraphs, headings, links, cards, prices, codes, many voices. */
export function describeShape(page: Page, story: Story): Record<string, number> {
  const { scan, measures } = page;
  const { lines, tags, classes, firstLines, endLines } = scan;
  const { root, weights } = story;
  const count = (tag: string) => (tags.length ? measures.count(0, tag) : 0);
  const inRoot = (tag: string) => (tags.length ? measures.count(root, tag) : 0);
  // Lines of running text, and short ones of little else, each as one text in small letters.
  const told: string[] = [];
  const little: string[] = [];
  let running = 0;
  let paragraphs = 0;
  let long = 0;
  let longest = 0;
  let dates = 0;
  let pages = 0;
  let code = 0;
  let shorts = 0;
  let linkedLines = 0;
  let listed = 0;
  let rootSize = 0;
  let teasers = 0;
  let teased = 0;
  const top = firstLines[root] ?? 0;
  const bottom = endLines[root] ?? 0;
  lines.forEach(({ text, linked, block }, at) => {
    const size = text.length;
    const weight = weights[at]!;
    const within = at >= top && at < bottom;
    if (weight > 0) {
      running += weight;
      paragraphs++;
      if (size > 200) long++;
      longest = Math.max(longest, size);
      if (tags[block] === 'li') listed += size;
      told.push(text);
    } else {
      shorts++;
      if (size < 160) {
        const small = text.toLowerCase();
        little.push(small);
        if (size < 20 && (PAGES.has(small) || PAGE.test(small))) pages++;
        if (hasDate(small)) dates++;
      }
      if (linked > size * 0.9) linkedLines++;
    }
    if (at > 0 && size > 40 && linked < size * 0.5 && (isTitle(lines[at - 1]!) || isTitle(lines[at - 2]))) {
      teasers++;
      teased += weight;
    }
    if (within) rootSize += size;
    if (tags[block] === 'pre' || tags[block] === 'code' || (size < 200 && CODE.test(text) && within))
      code += size;
  });
  const all = tags.length ? measures.chars(0) : 0;
  const tale = told.join('\n').toLowerCase();
  const rest = little.join('\n');
  const prices = MONEY.some((mark) => scan.lines.some(({ text }) => text.includes(mark)))
    ? lines.filter(({ text }) => PRICE.test(text)).length
    : 0;

  // The headline, and what stands around it.
  const h1 = tags.indexOf('h1');
  const headline = h1 < 0 ? -1 : firstLines[h1]!;
  const headlineText = h1 < 0 || headline >= endLines[h1]! ? '' : lines[headline]!.text;
  let dateNear = 0;
  let bylineNear = 0;
  if (headlineText)
    for (let at = Math.max(0, headline - 6); at < Math.min(lines.length, headline + 12); at++) {
      const { text } = lines[at]!;
      if (text.length > 150) continue;
      const small = text.toLowerCase();
      if (hasDate(small)) dateNear = 1;
      if (startsWithPhrase(small, BYLINE)) bylineNear = 1;
    }
  const firstRunning = weights.findIndex((weight) => weight > 0);

  // Boxes by name, and headings that are links: cards.
  let commentBoxes = 0;
  let authorBoxes = 0;
  let navigation = 0;
  let linkedHeadings = 0;
  let headings = 0;
  const signatures = new Map<string, number>();
  for (let at = 0; at < tags.length; at++) {
    const tag = tags[at]!;
    if (tag === 'h2' || tag === 'h3' || tag === 'h4') {
      headings++;
      if (measures.linkDensity(at) > 0.8) linkedHeadings++;
    }
    if (tag === 'article' || tag === 'li' || tag === 'div') {
      const chars = measures.chars(at);
      if (chars > 40 && tag !== 'div') {
        const signature = `${scan.parents[at]} ${tag}`;
        signatures.set(signature, (signatures.get(signature) ?? 0) + (measures.count(at, 'a') ? 1 : 0));
      }
      const names = measures.names(at);
      if (names & BITS.comments) commentBoxes++;
      if (names & BITS.author) authorBoxes++;
      if (names & BITS.navigation) navigation++;
    }
  }
  let most = 0;
  for (const alike of signatures.values()) most = Math.max(most, alike);
  const own = classes[0] ?? '';
  return {
    all: log(all),
    running: log(running),
    runningShare: share(running, all),
    rootRunning: share(tags.length ? story.mass(root) : 0, running),
    rootShare: share(running, rootSize),
    rootLinked: tags.length ? measures.linkDensity(root) : 0,
    rootLinks: share(inRoot('a') * 100, rootSize),
    paragraphs,
    long,
    longShare: share(long, paragraphs),
    mean: share(running, paragraphs),
    longest: log(longest),
    sentencesEach: share(paragraphs + (tale.match(SENTENCE)?.length ?? 0), paragraphs),
    listed: share(listed, running),
    tagP: count('p'),
    pShare: share(inRoot('p'), bottom - top),
    prices,
    buys: countLinesWith(rest, BUY),
    calls: countLinesWith(rest, CALL),
    mores: countLinesWith(rest, MORE, true),
    talks: countLinesWith(rest, TALK),
    dates,
    pages,
    code: share(code, all),
    pre: count('pre'),
    codes: count('code'),
    tables: count('table'),
    shorts: log(shorts),
    linkedLines: log(linkedLines),
    linkDensity: tags.length ? measures.linkDensity(0) : 0,
    quotes: share(countCharacters(tale, '"“”«»') * 1000, running),
    you: share(countPhrases(tale, YOU) * 1000, running),
    we: share(countPhrases(tale, WE) * 1000, running),
    said: share(countPhrases(tale, SAID) * 1000, running),
    h1: count('h1'),
    headlineWords: headlineText ? headlineText.split(' ').length : 0,
    headlineLinked: h1 < 0 ? 0 : measures.linkDensity(h1),
    toHeadline: headlineText && firstRunning >= 0 ? Math.max(-50, Math.min(50, firstRunning - headline)) : 60,
    dateNear,
    bylineNear,
    h2: count('h2'),
    headings,
    linkedHeadings,
    teasers,
    teased: share(teased, running),
    headingsPer: share(inRoot('h2') + inRoot('h3'), paragraphs),
    images: log(count('img')),
    imagesPer: share(inRoot('img'), paragraphs),
    articles: count('article'),
    times: count('time'),
    forms: count('form'),
    fields: page.head.fields,
    buttons: log(count('button')),
    items: log(count('li')),
    asides: count('aside'),
    figures: count('figure'),
    cards: most,
    commentBoxes: log(commentBoxes),
    authorBoxes: log(authorBoxes),
    navigation: log(navigation),
    single: SINGLE.test(own) ? 1 : 0,
    plural: PLURAL.test(own) ? 1 : 0,
  };
}
