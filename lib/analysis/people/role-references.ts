import { countryWords } from '../../lexicon/demonyms.ts';
import { withoutDots } from '../../lexicon/titles.ts';
import type { Member } from './member.ts';
import type { RolePhrase } from './role-phrase.ts';
import { rolePhraseAfter } from './role-phrase-after.ts';
import { longestModifier } from './role-words.ts';
import type { TaggedText } from './tagged-text.ts';

/** A role as it is compared: its head's kind, and the words that go with it. */
interface Office {
  readonly heads: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

interface Holder {
  readonly member: Member;
  readonly office: Office;
}

/** So many holders of one office are told apart; keeps a list of a thousand senators linear. */
const mostHolders = 64;

/** Heads that another word may stand for, by what they are called in the text. */
const alsoCalled: ReadonlyMap<string, readonly string[]> = new Map([
  ['president', ['leader']],
  ['chancellor', ['leader']],
  ['premier', ['leader', 'prime-minister']],
  ['prime-minister', ['leader', 'premier', 'minister']],
  ['king', ['leader', 'monarch']],
  ['queen', ['leader', 'monarch']],
  ['emir', ['leader', 'ruler']],
  ['sultan', ['leader', 'ruler']],
  ['leader', ['chief']],
  ['sen', ['senator', 'lawmaker', 'politician']],
  ['senator', ['lawmaker', 'politician']],
  ['rep', ['representative', 'congressman', 'congresswoman', 'lawmaker', 'politician']],
  ['congressman', ['representative', 'lawmaker', 'politician']],
  ['congresswoman', ['representative', 'lawmaker', 'politician']],
  ['mp', ['lawmaker', 'politician']],
  ['gov', ['governor']],
  ['pm', ['leader', 'prime-minister', 'premier']],
  ['prof', ['professor']],
  ['gen', ['general']],
  ['ceo', ['chief-executive']],
]);

/** Words that make another office of a head: who is vice president is no president. */
const changing: ReadonlySet<string> = new Set(
  'vice deputy former ex then assistant acting associate late onetime would-be'.split(' '),
);

/** Finds whom descriptions like "the Ukrainian leader" stand for. */
export class RoleReferences {
  readonly #text: TaggedText;
  /** By each word that an office's head is called. */
  readonly #holders: ReadonlyMap<string, readonly Holder[]>;
  /** By token: 1 where it may be the head of an office that somebody holds. */
  readonly #heads: Uint8Array;
  /** First tokens of phrases that stand beside the name they describe. */
  readonly #beside: ReadonlySet<number>;

  constructor(text: TaggedText, members: readonly Member[]) {
    this.#text = text;
    this.#beside = new Set(members.flatMap(({ findings }) => findings.map(({ phrase }) => phrase.head)));
    const holders = new Map<string, Holder[]>();
    for (const member of members)
      for (const { phrase } of member.findings) {
        if (phrase.number === 'plural') continue;
        const office = officeOf(text, phrase);
        for (const head of office.heads) {
          const known = holders.get(head);
          if (!known) holders.set(head, [{ member, office }]);
          else if (known.length < mostHolders) known.push({ member, office });
        }
      }
    this.#holders = holders;
    const heads = new Set(holders.keys());
    if (heads.has('prime-minister')) heads.add('minister');
    if (heads.has('chief-executive')) heads.add('executive');
    this.#heads = text.tokensOf(heads);
  }

  /** Whether an office that somebody holds stands in the few words behind an article. */
  #isNearHead(token: number): boolean {
    for (let at = token + 1; at <= token + longestModifier; at += 1) if (this.#heads[at] === 1) return true;
    return false;
  }

  /**
   * The description of an office that somebody holds, which starts with the article at `token`; nothing where it is
   * none, or names its person beside it.
   */
  phraseAt(token: number): RolePhrase | undefined {
    const text = this.#text;
    if (
      text.lower(token) !== 'the' ||
      !this.#isNearHead(token) ||
      text.isOther(token) ||
      text.isPerson(token)
    )
      return undefined;
    const phrase = rolePhraseAfter(text, token);
    if (!phrase || phrase.number === 'plural' || this.#beside.has(phrase.head)) return undefined;
    const next = text.word(phrase.end);
    if (text.isPerson(phrase.end) || text.isOther(phrase.end) || next === '-') return undefined;
    if (next === ',' && text.isPerson(phrase.end + 1)) return undefined;
    for (let at = phrase.first; at < phrase.head; at += 1) if (text.isPerson(at)) return undefined;
    return phrase;
  }

  /** Those whose office fits the description, and of them only those whose own wording adds least to it. */
  candidates(phrase: RolePhrase, known: (member: Member) => boolean): Member[] {
    const asked = officeOf(this.#text, phrase);
    const [head = ''] = asked.heads;
    let least = Number.POSITIVE_INFINITY;
    let found = new Set<Member>();
    for (const { member, office } of this.#holders.get(head) ?? []) {
      const extra = extraWords(asked, office);
      if (extra > least || extra === Number.POSITIVE_INFINITY || !known(member)) continue;
      if (extra < least) found = new Set();
      least = extra;
      found.add(member);
    }
    return [...found];
  }
}

function officeOf(text: TaggedText, { first, end, head }: RolePhrase): Office {
  const words = new Set<string>();
  for (let at = first; at < end; at += 1) {
    if (at === head || !text.isWord(at)) continue;
    const lower = withoutDots(text.lower(at));
    if (!empty.has(lower)) words.add(lower);
  }
  let noun = withoutDots(text.lower(head));
  if (noun === 'minister' && words.delete('prime')) noun = 'prime-minister';
  if (noun === 'executive' && words.delete('chief')) noun = 'chief-executive';
  return { heads: new Set([noun, ...(alsoCalled.get(noun) ?? [])]), words };
}

const empty: ReadonlySet<string> = new Set('the a an of for in at with to on and'.split(' '));

/** How many words an office has over a description of it; infinite where it is another office. */
function extraWords(asked: Office, office: Office): number {
  for (const word of asked.words) if (!hasWord(office.words, word)) return Number.POSITIVE_INFINITY;
  let extra = 0;
  for (const word of office.words) {
    if (hasWord(asked.words, word)) continue;
    if (changing.has(word)) return Number.POSITIVE_INFINITY;
    extra += 1;
  }
  return extra;
}

/** Whether the words have this one, or another word for the same country. */
function hasWord(words: ReadonlySet<string>, word: string): boolean {
  if (words.has(word)) return true;
  for (const other of countryWords(word)) if (words.has(other)) return true;
  return false;
}
