import { auxiliaries, determiners, prepositions } from '../../lexicon/function-words.ts';
import type { Span } from '../../span.ts';
import type { Sex } from '../cast.ts';
import { findStretches } from '../quotes/find-stretches.ts';
import type { Member } from './member.ts';
import {
  inner,
  inQuote,
  object,
  pronounSubject,
  reporter,
  reportsAt,
  subject,
  weightOf,
} from './mention-weight.ts';
import type { NameMention } from './name-mentions.ts';
import { RoleReferences } from './role-references.ts';
import { Salience } from './salience.ts';
import type { TaggedText } from './tagged-text.ts';

/** A place that stands for a person without the name. */
export interface Reference {
  readonly span: Span;
  readonly kind: 'role' | 'pronoun';
  readonly member: Member;
}

interface Named {
  readonly member: Member;
  readonly mention: NameMention;
}

const pronouns: ReadonlyMap<string, Sex> = new Map([
  ['he', 'man'],
  ['him', 'man'],
  ['his', 'man'],
  ['himself', 'man'],
  ['she', 'woman'],
  ['her', 'woman'],
  ['hers', 'woman'],
  ['herself', 'woman'],
]);

/** Whether a reference may start with a word. */
function mayRefer(lower: string): boolean {
  const first = lower.charCodeAt(0);
  if (first === T) return lower === 'the';
  return first === H || first === S ? pronouns.has(lower) : lower === 'who';
}

const [H, S, T] = [0x68, 0x73, 0x74];

/** Finds what pronouns and descriptions stand for, in one walk over the text. */
export class ReferenceFinder {
  readonly #text: TaggedText;
  /** By the first token of the name. */
  readonly #named: ReadonlyMap<number, Named>;
  readonly #quoted: Uint8Array;
  readonly #story = new Salience();
  /** Who is named in the quote that is being read. */
  readonly #quote = new Salience();
  #lastSubject: Member | undefined;
  readonly #found: Reference[] = [];
  readonly #roles: RoleReferences;
  readonly #seen = new Set<Member>();
  /** How often each person is the subject of a reporting verb. */
  readonly reports = new Map<Member, number>();

  constructor(text: TaggedText, members: readonly Member[]) {
    this.#text = text;
    const named = new Map<number, Named>();
    for (const member of members)
      for (const mention of member.group.mentions) named.set(mention.first, { member, mention });
    this.#named = named;
    this.#quoted = quotedTokens(text);
    this.#roles = new RoleReferences(text, members);
  }

  find(): readonly Reference[] {
    const text = this.#text;
    const named = this.#named;
    const { sentences } = text.article;
    const refers = text.tokensThat(mayRefer);
    const begins = new Uint8Array(text.count);
    for (const token of named.keys()) begins[token] = 1;
    let sentence = -1;
    for (let token = 0; token < text.count; ) {
      if (sentences.ofToken[token] !== sentence) {
        this.#openSentence(sentence, sentences.ofToken[token]!);
        sentence = sentences.ofToken[token]!;
      }
      if (begins[token] === 1) {
        const { member, mention } = named.get(token)!;
        this.#readName(member, mention);
        token = Math.max(mention.end, token + 1);
      } else if (refers[token] === 0) token += 1;
      else token = this.#readRole(token) ?? this.#readWord(token);
    }
    return this.#found;
  }

  #readWord(token: number): number {
    const lower = this.#text.lower(token);
    const sex = pronouns.get(lower);
    if (sex) this.#readPronoun(token, sex);
    else if (lower === 'who') this.#readWho(token);
    return token + 1;
  }

  /** Reads a description at `token`; gives back the token behind it, or nothing where none is understood. */
  #readRole(token: number): number | undefined {
    const phrase = this.#roles.phraseAt(token);
    if (!phrase) return undefined;
    const candidates = this.#roles.candidates(phrase, (member) => this.#seen.has(member));
    const member = candidates.length === 1 ? candidates[0] : this.#story.clearest(candidates, 1.5);
    if (!member) return undefined;
    this.#found.push({ span: this.#text.span(token, phrase.end), kind: 'role', member });
    if (this.#quoted[token]) this.#quote.add(member, object);
    else {
      const weight = weightOf(this.#text, token, phrase.end);
      if (weight < subject) this.#story.add(member, weight);
      else this.#readSubject(member, phrase.end);
    }
    return phrase.end;
  }

  #openSentence(last: number, next: number): void {
    const { paragraph } = this.#text.article.sentences;
    const opensParagraph = paragraph[last] !== paragraph[next];
    this.#story.fade(opensParagraph ? 0.45 : 0.55);
    this.#quote.fade(opensParagraph ? 0.2 : 0.6);
    this.#lastSubject = undefined;
  }

  #readName(member: Member, { first, end }: NameMention): void {
    const weight = weightOf(this.#text, first, end);
    this.#seen.add(member);
    if (this.#quoted[first]) {
      this.#quote.add(member, weight);
      this.#story.add(member, weight * inQuote);
      return;
    }
    if (weight < subject) this.#story.add(member, weight);
    else this.#readSubject(member, end);
  }

  #readSubject(member: Member, end: number): void {
    const reports = reportsAt(this.#text, end);
    if (reports) this.#countReport(member);
    this.#story.add(member, reports ? reporter : this.#lastSubject ? inner : subject);
    this.#lastSubject = member;
  }

  #countReport(member: Member): void {
    this.reports.set(member, (this.reports.get(member) ?? 0) + 1);
  }

  #readPronoun(token: number, sex: Sex): void {
    const text = this.#text;
    if (this.#quoted[token]) {
      const member = this.#quote.top(sex, undefined, 1.3);
      if (member) this.#note(token, token + 1, member, this.#quote);
      return;
    }
    const lower = text.lower(token);
    const isObject = lower === 'him' || (lower === 'her' && !opensNounPhrase(text, token + 1));
    const member = this.#story.top(sex, isObject ? this.#lastSubject : undefined, 1.1);
    if (!member) return;
    member.sex ??= sex;
    this.#note(token, token + 1, member, this.#story);
    if (lower !== 'he' && lower !== 'she') return;
    this.#lastSubject ??= member;
    if (reportsAt(text, token + 1)) this.#countReport(member);
  }

  /** "X, who": the person named straight before. */
  #readWho(token: number): void {
    const text = this.#text;
    let last = token - 1;
    if (text.word(last) === ',') last -= 1;
    if (/^\d{1,3}$/.test(text.word(last)) && text.word(last - 1) === ',') last -= 2;
    for (let first = last; first > last - 6 && first >= 0; first -= 1) {
      const name = this.#named.get(first);
      if (!name) continue;
      if (name.mention.end === last + 1)
        this.#found.push({ span: text.span(token, token + 1), kind: 'pronoun', member: name.member });
      return;
    }
  }

  #note(first: number, end: number, member: Member, salience: Salience): void {
    this.#found.push({ span: this.#text.span(first, end), kind: 'pronoun', member });
    const lower = this.#text.lower(first);
    const isSubject = lower === 'he' || lower === 'she';
    salience.add(member, isSubject ? (this.#lastSubject ? inner : pronounSubject) : 0.25);
  }
}

/** 1 for every token between quotation marks. */
function quotedTokens({ article }: TaggedText): Uint8Array {
  const { tokens } = article;
  const quoted = new Uint8Array(tokens.count);
  let token = 0;
  for (const { inner } of findStretches(article.article)) {
    while (token < tokens.count && tokens.end[token]! <= inner.start) token += 1;
    for (; token < tokens.count && tokens.start[token]! < inner.end; token += 1) quoted[token] = 1;
  }
  return quoted;
}

/** Whether a noun phrase goes on at `token`, so that a "her" before it owns it. */
const opensNounPhrase = (text: TaggedText, token: number): boolean => {
  const lower = text.lower(token);
  return text.isWord(token) && !prepositions.has(lower) && !determiners.has(lower) && !auxiliaries.has(lower);
};
