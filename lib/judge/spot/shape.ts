import { extentOf } from '../extent.ts';
import type { Page } from '../page.ts';
import type { StoryPlace } from '../read/find-root.ts';
import { tallyBoxes } from './boxes.ts';
import { describeHeadline } from './headline.ts';
import { tallyLines } from './line-tally.ts';
import { countCharacters, countLinesWith, countPhrases, list } from './phrases.ts';

/** Words of a page's own class (WordPress and its kin name the kind of page there) that speak for and against. */
const SINGLE =
  /(?:^|[\s_-])(?:single|single-post|post-template|postid|article|blog-post|story|node--type-article|entry|post)(?:$|[\s_-])/iu;
const PLURAL =
  /(?:^|[\s_-])(?:archive|category|tag|home|blog|search|product|woocommerce|page-template|page-id|shop|collection|docs?|forum|landing|frontpage|tax|taxonomy|tribe_events|event|job_listing)(?:$|[\s_-])/iu;

const BUY = list(
  'add_to_cart add_to_bag add_to_basket buy_now in_stock out_of_stock free_shipping checkout wishlist quantity sku regular_price sale_price reserve per_person per_night check_availability buy_tickets tickets apply_now apply_for enroll enrol donate donate_now in_den_warenkorb ajouter_au_panier',
);
const CALL = list(
  'contact_us get_started learn_more request_a book_a book_now free_quote free_trial free_consultation free_demo schedule sign_up try_free try_it_free call_us call_now get_in_touch book_an_appointment start_now termin_vereinbaren jetzt_bewerben angebot view_all see_all shop_now explore',
);
const MORE = list(
  'read_more continue_reading learn_more view_more view_details view_product see_more more shop_now details',
);
const TALK = list(
  'reply replies replied post: posts: joined member registered like likes upvote views quote solved answer answers asked thread topic moderator reputation points permalink upvotes votes reposts boosts wrote_on thread_starter helpful reviews',
);
/** Words by which a page speaks to its readers, of its makers, and of what others said or was, in several languages. */
const YOU = ['you', 'your'];
const WE = list(
  'we our us wir uns unsere nous notre nosotros nuestro nuestra nossa nosso noi nostro wij onze',
);
const SAID = list(
  'said says told according_to was were had sagte sagten laut hatte dit selon était avait dijo según había disse segundo foi detto secondo stato zei volgens według był',
);
const PRICE = /[$€£¥₹]\s?\d|\b\d+(?:[.,]\d\d)?\s?(?:€|£|USD|EUR|zł|kr)\b/;
const MONEY = ['$', '€', '£', '¥', '₹', 'USD', 'EUR', 'zł', 'kr'];
const SENTENCE = /[.!?]["”’)]? /g;

const log = (value: number) => Math.log1p(value);
const share = (part: number, whole: number) => (whole ? part / whole : 0);
const within = (value: number, most: number) => Math.max(-most, Math.min(most, value));

/** How many words a headline has; in a writing without blanks, as many as it would have in one with them. */
function countWords(headline: string): number {
  const extent = extentOf(headline);
  if (!headline || extent < headline.length * MOSTLY_SOLID) return headline ? headline.split(' ').length : 0;
  return Math.round(extent / WORD);
}

const MOSTLY_SOLID = 1.5;
/** Units of a word with the blank behind it. */
const WORD = 6;

/** The names of what `describeShape` tells, in the order of a row. */
export const SHAPE_FEATURES: readonly string[] =
  'all running runningShare rootRunning rootShare rootLinked rootLinks paragraphs long longShare mean longest sentencesEach listed tagP pShare prices buys calls mores talks dates pages code pre codes tables shorts linkedLines linkDensity quotes you we said h1 headlineWords headlineLinked toHeadline dateNear bylineNear h2 headings linkedHeadings teasers teased headingsPer images imagesPer articles times forms fields buttons items asides figures cards commentBoxes authorBoxes navigation single plural gaps datedGaps linkedGaps alikeGaps voicedGaps'.split(
    ' ',
  );

/** What the shape of a page's text tells: paragraphs, headings, links, cards, prices, codes, many voices. */
export function describeShape(page: Page, story: StoryPlace): Record<string, number> {
  const { scan, measures } = page;
  const { lines, tags, classes, firstLines, endLines } = scan;
  const { root, weights } = story;
  const count = (tag: string) => (tags.length ? measures.count(0, tag) : 0);
  const inRoot = (tag: string) => (tags.length ? measures.count(root, tag) : 0);
  const tally = tallyLines(page, story);
  const { running, paragraphs, tale, rest } = tally;
  const boxes = tallyBoxes(page);
  const headline = describeHeadline(page);
  const all = tags.length ? measures.chars(0) : 0;
  const prices = MONEY.some((mark) => scan.lines.some(({ text }) => text.includes(mark)))
    ? lines.filter(({ text }) => PRICE.test(text)).length
    : 0;
  const firstRunning = weights.findIndex((weight) => weight > 0);
  const own = classes[0] ?? '';
  return {
    all: log(all),
    running: log(running),
    runningShare: share(running, all),
    rootRunning: share(tags.length ? story.mass(root) : 0, running),
    rootShare: share(running, tally.rootSize),
    rootLinked: tags.length ? measures.linkDensity(root) : 0,
    rootLinks: share(inRoot('a') * 100, tally.rootSize),
    paragraphs,
    long: tally.long,
    longShare: share(tally.long, paragraphs),
    mean: share(running, paragraphs),
    longest: log(tally.longest),
    sentencesEach: share(paragraphs + (tale.match(SENTENCE)?.length ?? 0), paragraphs),
    listed: share(tally.listed, running),
    tagP: count('p'),
    pShare: share(inRoot('p'), tags.length ? endLines[root]! - firstLines[root]! : 0),
    prices,
    buys: countLinesWith(rest, BUY),
    calls: countLinesWith(rest, CALL),
    mores: countLinesWith(rest, MORE, true),
    talks: countLinesWith(rest, TALK),
    dates: tally.dates,
    pages: tally.pages,
    code: share(tally.code, all),
    pre: count('pre'),
    codes: count('code'),
    tables: count('table'),
    shorts: log(tally.shorts),
    linkedLines: log(tally.linkedLines),
    linkDensity: tags.length ? measures.linkDensity(0) : 0,
    quotes: share(countCharacters(tale, '"“”«»') * 1000, running),
    you: share(countPhrases(tale, YOU) * 1000, running),
    we: share(countPhrases(tale, WE) * 1000, running),
    said: share(countPhrases(tale, SAID) * 1000, running),
    h1: count('h1'),
    headlineWords: countWords(headline.text),
    headlineLinked: headline.linked,
    toHeadline: headline.text && firstRunning >= 0 ? within(firstRunning - headline.line, 50) : 60,
    dateNear: headline.hasDateNear ? 1 : 0,
    bylineNear: headline.hasBylineNear ? 1 : 0,
    h2: count('h2'),
    headings: boxes.headings,
    linkedHeadings: boxes.linkedHeadings,
    teasers: tally.teasers,
    teased: share(tally.teased, running),
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
    cards: boxes.cards,
    commentBoxes: log(boxes.comments),
    authorBoxes: log(boxes.authors),
    navigation: log(boxes.navigation),
    gaps: share(tally.gaps.count, paragraphs),
    datedGaps: share(tally.gaps.dated, paragraphs),
    linkedGaps: share(tally.gaps.linked, paragraphs),
    alikeGaps: share(tally.gaps.alike, paragraphs),
    voicedGaps: share(tally.gaps.voiced, paragraphs),
    single: SINGLE.test(own) ? 1 : 0,
    plural: PLURAL.test(own) ? 1 : 0,
  };
}
