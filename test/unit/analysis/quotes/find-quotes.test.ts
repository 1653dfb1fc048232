import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReporting } from '../../../../lib/analysis/attribution/reporting.ts';
import { findQuotes } from '../../../../lib/analysis/quotes/find-quotes.ts';
import { type Article, articleFromText, type BlockKind } from '../../../../lib/article.ts';
import { textAt } from '../../../../lib/span.ts';
import { readText } from '../../../../lib/text/article-text.ts';
import { loadModels } from '../../../programs/models.ts';
import { mark } from '../../mark.ts';
import { castOf } from '../cast-of.ts';

const { quotes: model } = await loadModels();

/** Each quote as `speaker: part … part`, with `(partial)` before what is one. */
function quotes(source: string, kinds: readonly BlockKind[] = []): string[] {
  const { text, marks } = mark(source);
  const plain = articleFromText(text);
  const blocks = plain.blocks.map((block, at) => ({ ...block, kind: kinds[at] ?? block.kind }));
  const article: Article = { ...plain, blocks };
  return findQuotes(readReporting(readText(article), castOf(marks)), model).map(
    ({ parts, partial, speaker }) => {
      const words = parts.map((part) => textAt(text, part)).join(' … ');
      return `${speaker?.name ?? 'nobody'}: ${partial ? '(partial) ' : ''}${words}`;
    },
  );
}

describe('findQuotes', () => {
  it('knows initials before answers that are taken for a name', () => {
    const text =
      '[name:Ada Lovelace] talks.\n\nInterviewer: Why?\n\n[name:AL]: I was bored.\n\nInterviewer: And then?\n\n[name:AL]: I wrote it down.';
    expect(quotes(text)).toEqual(['Ada Lovelace: I was bored.', 'Ada Lovelace: I wrote it down.']);
  });

  it.each([
    ['Q, X said', '“We will rebuild it,” [name:Ada Lovelace] said.', ['Ada Lovelace: We will rebuild it,']],
    [
      'Q, said X, apposition',
      '“We will rebuild it,” said [name:Ada Lovelace], who met [name:Charles Babbage].',
      ['Ada Lovelace: We will rebuild it,'],
    ],
    [
      'X said: Q',
      '[name:Ada Lovelace] met [name:Charles Babbage] and said: “We will rebuild it.”',
      ['Ada Lovelace: We will rebuild it.'],
    ],
    [
      'inline',
      '[name:Ada Lovelace] called the engine “a complete disaster” on Monday.',
      ['Ada Lovelace: (partial) a complete disaster'],
    ],
    [
      'said by a relative of who was named',
      '[name:Ada Lovelace] left.\n\n“It waited for a bed,” said [pronoun=Ada Lovelace:her] son [name:Ralph King].',
      ['Ralph King: It waited for a bed,'],
    ],
    [
      'one of several',
      'The plan is bad, said [name:Charles Babbage], a trader.\n\n“They will look foolish,” one of the sources said.',
      ['one of the sources: They will look foolish,'],
    ],
    [
      'a colon far behind its verb',
      '[name:Ada Lovelace] later told reporters at the White House: “It’s a disgrace.”',
      ['Ada Lovelace: It’s a disgrace.'],
    ],
    [
      'a post led in by a colon',
      '[name:Ada Lovelace] later posted on her page: “No excuses.”',
      ['Ada Lovelace: No excuses.'],
    ],
    [
      'a sentence of one word',
      '“We will rebuild it,” [name:Ada Lovelace] said on Monday. She shrugged. “Maybe.”',
      ['Ada Lovelace: We will rebuild it,', 'Ada Lovelace: Maybe.'],
    ],
    [
      'who told it to somebody',
      'Two aides said [name:Charles Babbage] had been told by his chief of staff, [name:Ada Lovelace], that “this will cost us Turin.”',
      ['Ada Lovelace: this will cost us Turin.'],
    ],
    [
      'a name behind its role, with a title before and letters behind it',
      'The chairman, Chief Constable [name:Ada Lovelace] KC, said it was “a very bad day”.',
      ['Ada Lovelace: (partial) a very bad day'],
    ],
    [
      'a pronoun for somebody without a name',
      '[name:Ada Lovelace] left. One client, a retired teacher, lost her savings. She said it felt “like a bad dream.”',
      ['One client: (partial) like a bad dream.'],
    ],
    [
      'a pronoun for an office whose holder has no name',
      '“Stay at home,” said [name:Charles Babbage], the engineer.\n\nThe prime minister spoke at noon. “Help is on its way,” he told reporters.',
      ['Charles Babbage: Stay at home,', 'The prime minister: Help is on its way,'],
    ],
    [
      'a cry within what somebody else tells',
      '[name:Ada Lovelace] told the court that the boy, 15, who has no name, had shouted “finish him” at noon.',
      ['the boy: (partial) finish him'],
    ],
    [
      'a participle behind a dateline',
      'NEW DELHI: The Supreme Court on Friday stayed the demolition of the huts in Okhla, observing that “bulldozers cannot run ahead of the law”.',
      ['The Supreme Court: bulldozers cannot run ahead of the law'],
    ],
    [
      'an epithet of whom was named last',
      '[name:Ada Lovelace], 34, beat [name:Charles Babbage] in the final.\n\n“I stopped counting,” the Slovak said. “It was close,” the 34-year-old added.',
      ['Ada Lovelace: I stopped counting, … It was close,'],
    ],
    [
      'an epithet that may stand for two',
      '[name:Ada Lovelace] won. [name:Charles Babbage] lost.\n\n“I stopped counting,” the Slovak said.',
      ['the Slovak: I stopped counting,'],
    ],
    [
      'a turn with a description',
      'It ended late on Sunday.\n\nDefender [name:Ada Lovelace]: “It was tough.”',
      ['Ada Lovelace: It was tough.'],
    ],
    [
      'a question before its speaker',
      '“Who will rebuild it?” [name:Ada Lovelace] asked.',
      ['Ada Lovelace: Who will rebuild it?'],
    ],
    [
      'a split quote',
      '“We will rebuild it,” [name:Ada Lovelace] said, “and it will work.”',
      ['Ada Lovelace: We will rebuild it, … and it will work.'],
    ],
    [
      'a pronoun that the cast resolves',
      '[name:Ada Lovelace] left.\n\n“We will rebuild it,” [pronoun=Ada Lovelace:she] said.',
      ['Ada Lovelace: We will rebuild it,'],
    ],
    [
      'a follow-on quote',
      '“We will rebuild it,” [name:Ada Lovelace] told reporters in Turin on a cold morning, hours before she met [name:Charles Babbage] at the works in the north of the city. “It will work this time.”',
      ['Ada Lovelace: We will rebuild it,', 'Ada Lovelace: It will work this time.'],
    ],
    [
      'several paragraphs with the speaker behind the last',
      '“We will rebuild it.\n\n“It will work,” [name:Ada Lovelace] said.',
      ['Ada Lovelace: We will rebuild it. … It will work,'],
    ],
    [
      'several paragraphs behind somebody else’s report',
      '“It is a shame,” [name:Charles Babbage] said on Friday. “If it is new, why not build it?\n\n“I have been thinking of what it weaves,” added [name:Ada Lovelace], the countess.',
      [
        'Charles Babbage: It is a shame,',
        'Ada Lovelace: If it is new, why not build it? … I have been thinking of what it weaves,',
      ],
    ],
    [
      'an unnamed source that mentions a person',
      '“We will rebuild it,” said a spokesman for [name:Ada Lovelace].',
      ['a spokesman: We will rebuild it,'],
    ],
    [
      'a split quote that somebody shares',
      '“You can feel it at once,” [name:Ada Lovelace] shares. “Weeks of practice help.”',
      ['Ada Lovelace: You can feel it at once, … Weeks of practice help.'],
    ],
    ['a word', '“Never,” said [name:Ada Lovelace].', ['Ada Lovelace: Never,']],
    ['a word behind a colon', '[name:Ada Lovelace] answered: “No.”', ['Ada Lovelace: No.']],
    [
      'single marks with double ones inside',
      '‘My father used to say “never trust the tide” and he was right,’ [name:Ada Lovelace] said. ‘It turns.’',
      ['Ada Lovelace: My father used to say “never trust the tide” and he was right, … It turns.'],
    ],
    [
      'a quote that is never closed',
      '“We had no choice, said [name:Ada Lovelace], the engineer. The steel was tired.',
      ['Ada Lovelace: We had no choice,'],
    ],
    [
      'a body by its whole name',
      '“We will rebuild it,” said the director of the Department of Engines.',
      ['the director of the Department of Engines: We will rebuild it,'],
    ],
    [
      'a name that describes another one',
      '“We will rebuild it,” said [name:Charles Babbage] campaign manager [name:Ada Lovelace] on Monday.',
      ['Ada Lovelace: We will rebuild it,'],
    ],
    [
      'guillemets and low marks',
      '[name:Ada Lovelace] said: « We will rebuild it. » „It will work“, [name=Ada Lovelace:she] said.',
      ['Ada Lovelace: We will rebuild it.', 'Ada Lovelace: It will work'],
    ],
    [
      'passives',
      'The plan was described as “reckless” by [name:Ada Lovelace] and dismissed as “pure fantasy” by the Institute of Engines.',
      ['Ada Lovelace: (partial) reckless', 'the Institute of Engines: (partial) pure fantasy'],
    ],
    [
      'a passive with its source first',
      '[name:Ada Lovelace] spoke. Her choice was hailed by ministers as “inspired”.',
      ['ministers: (partial) inspired'],
    ],
    [
      'what something is called by the nearer source',
      '[name:Ada Lovelace] said it was “the one engine that still fires,” while analysts at Zinc Securities called the forecast “overly cautious.”',
      [
        'Ada Lovelace: (partial) the one engine that still fires,',
        'analysts at Zinc Securities: (partial) overly cautious.',
      ],
    ],
    [
      'a body that “it” stands for',
      'In a statement, the firm said it was sorry. “This was a very hard decision,” it added.',
      ['the firm: This was a very hard decision,'],
    ],
    [
      'a name beside an office',
      'The jury president, Chilean actor [name:Ada Lovelace], praised the film as “a hymn to stubbornness.”',
      ['Ada Lovelace: (partial) a hymn to stubbornness.'],
    ],
    [
      'an unnamed source that judges',
      'A Labour source dismissed the findings as “mid-term noise”.',
      ['A Labour source: (partial) mid-term noise'],
    ],
    [
      'a pronoun by who opens its sentence',
      '“We win,” [name:Charles Babbage] said.\n\nCoach [name:Joe Lovelace] made many changes, a gamble he described as “calculated madness”.',
      ['Charles Babbage: We win,', 'Joe Lovelace: (partial) calculated madness'],
    ],
    [
      'a pronoun by who is new in its paragraph',
      '“We win,” [name:Matt Babbage] said. He left.\n\nIn Leeds, newsagent [name:Asif Lovelace] keeps a bat. “I’ve been robbed eight times,” he said.',
      ['Matt Babbage: We win,', 'Asif Lovelace: I’ve been robbed eight times,'],
    ],
    [
      'a source with a clause',
      'The committee that honored her in 1843 described her methods as “astonishingly simple.”',
      ['The committee: (partial) astonishingly simple.'],
    ],
    [
      'a shrug',
      '[name:Charles Babbage] came. “Nobody asks the French,” [pronoun=Charles Babbage:he] shrugged.',
      ['Charles Babbage: Nobody asks the French,'],
    ],
    ['a title', 'She wrote the book “The Engine” in 1843.', []],
    ['a nickname', '[name:James] “Jimmy” [name:Babbage] came.', []],
  ])('reads %s', (_, source, expected) => {
    expect(quotes(source)).toEqual(expected);
  });

  it('reads a block quote of the page with its credit', () => {
    const source =
      'The letter went on:\n\nThe engine weaves patterns\n\nas the loom weaves leaves.\n\n— [name:Ada Lovelace], 1843\n\nIt was printed.';
    const kinds: BlockKind[] = ['paragraph', 'quote', 'quote', 'quote', 'paragraph'];
    expect(quotes(source, kinds)).toEqual([
      'Ada Lovelace: The engine weaves patterns … as the loom weaves leaves.',
    ]);
  });

  it('reads a credit behind the words of a block quote', () => {
    expect(quotes('The engine weaves patterns. — [name:Ada Lovelace] (@ada)', ['quote'])).toEqual([
      'Ada Lovelace: The engine weaves patterns.',
    ]);
  });

  it('reads an interview by its labels', () => {
    const source =
      '[name:Ada Lovelace] talked to us.\n\nHOST: Does it work?\n\nLOVELACE: It weaves.\n\nHOST: What?\n\nLOVELACE: Patterns.';
    expect(quotes(source)).toEqual([
      'HOST: Does it work?',
      'Ada Lovelace: It weaves.',
      'HOST: What?',
      'Ada Lovelace: Patterns.',
    ]);
  });

  it('reads an interview by the initials of who speaks, after the first turns', () => {
    const source =
      'The Packet: Why engines?\n\n[name:Ada Lovelace]: They weave.\n\nTP: And then?\n\nAL: They sing.\n\nIn time, they will paint.\n\nTP: Thank you.\n\nThe talk was cut.';
    expect(quotes(source).filter((quote) => quote.startsWith('Ada'))).toEqual([
      'Ada Lovelace: They weave.',
      'Ada Lovelace: They sing. … In time, they will paint.',
    ]);
  });

  it.each([
    ['numbers', 'Q1: Why?\n\nA1: It weaves.\n\nQ2: And?\n\nA2: That is all.'],
    ['whole words', 'Question: Why?\n\nAnswer: It weaves.\n\nQuestion: And?\n\nAnswer: That is all.'],
    ['points', 'Q. Why?\n\nA. It weaves.\n\nQ. And?\n\nA. That is all.'],
    ['Spanish words', 'P: ¿Por qué?\n\nR: It weaves.\n\nP: ¿Y?\n\nR: That is all.'],
    ['German words', 'Frage: Warum?\n\nAntwort: It weaves.\n\nFrage: Und?\n\nAntwort: That is all.'],
  ])('reads questions and answers with %s', (_, turns) => {
    const source = `[name:Ada Lovelace] and [name=Ada Lovelace:Lovelace].\n\n${turns}`;
    expect(quotes(source)).toEqual(['Ada Lovelace: It weaves.', 'Ada Lovelace: That is all.']);
  });

  it('reads an answer over several paragraphs, and no question', () => {
    const source =
      '[name:Ada Lovelace] and [name=Ada Lovelace:Lovelace].\n\nQ: Why?\n\nMany ask.\n\nA: It weaves.\n\nIt sings “a song”.\n\nQ: And?\n\nA: That is all.\n\nShe left.';
    expect(quotes(source)).toEqual([
      'Ada Lovelace: It weaves. … It sings “a song”.',
      'Ada Lovelace: That is all.',
    ]);
  });

  it('reads a credit without a dash below the words of a block quote', () => {
    const words = 'The engine weaves patterns as the loom weaves leaves.';
    const kinds: BlockKind[] = ['paragraph', 'quote', 'quote', 'quote', 'paragraph'];
    const credit = '[name:Ada Lovelace]\n\nCountess of Lovelace\n\nIt was printed.';
    expect(quotes(`The letter:\n\n${words}\n\n${credit}`, kinds)).toEqual([`Ada Lovelace: ${words}`]);
    expect(quotes(`The letter:\n\n“${words}”\n\n${credit}`, kinds)).toEqual([`Ada Lovelace: ${words}`]);
    const one = '[name:Ada Lovelace] – Principal engineer at Engines\n\nIt was printed.';
    expect(quotes(`The letter:\n\n${words}\n\n${one}`, ['paragraph', 'quote', 'quote'])).toEqual([
      `Ada Lovelace: ${words}`,
    ]);
  });

  it.each([
    'Ready to weave? Book a loom with our expert team today.\n\nIt was printed.',
    'Mrs. Laura Badonka, Jr.\n\nIt was printed.',
  ])('takes no set-off lines for a quote that nobody says: %s', (lines) => {
    expect(quotes(`The engine is new and it is large.\n\n${lines}`, ['paragraph', 'quote'])).toEqual([]);
  });

  it('takes no clause for a source', () => {
    for (const source of [
      'Then came comprehension questions (“What does it weave if the cards are wet?”) and an exam.',
      'He is rolling out a new and more personal campaign message: “It is about what it weaves.”',
      'Validation rules: for example, “If you are unsure what it weaves, leave the field blank.”',
      'The model choose instead to document them as “the edge cases that are left”.',
      'Some students spend a lot of time on what they say, and “the way it weaves” is one sentence.',
    ])
      for (const quote of quotes(source)) expect(quote).toMatch(/^nobody: /);
  });

  it('takes a list with labels for no interview', () => {
    const source =
      '[name:Ada Lovelace], [name:Charles Babbage].\n\nLovelace: Win.\n\nBabbage: Hang on.\n\nCEO: Nobody.\n\nCEO: None.';
    expect(quotes(source)).toEqual([]);
  });

  it('reads the answers of questions and answers', () => {
    const source =
      '[name:Ada Lovelace] and [name=Ada Lovelace:Lovelace].\n\nQ: Why?\n\nA: It weaves.\n\nQ: And?\n\nA: That is all.';
    expect(quotes(source)).toEqual(['Ada Lovelace: It weaves.', 'Ada Lovelace: That is all.']);
  });

  it('reads a quote of 50,000 characters', () => {
    const words = 'We will rebuild the bridge. '.repeat(1800).trim();
    expect(quotes(`“${words}” [name:Ada Lovelace] said.`)).toEqual([`Ada Lovelace: ${words}`]);
  });

  it('names nobody where a pronoun stays open', () => {
    expect(quotes('“We will rebuild it,” he said.')).toEqual(['nobody: We will rebuild it,']);
  });

  it('gives quotes in order, inside the text and apart from each other, whatever the text', () => {
    const piece = fc.constantFrom(
      ...'"“”„«»‘’\':,.—?'.split(''),
      ' ',
      ' ',
      '\n\n',
      'Ada ',
      'said ',
      'he ',
      'according to ',
      'Q: ',
      'A: ',
      'It is so. ',
      '\ud83d',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), fc.boolean(), (pieces, asQuote) => {
        const text = pieces.join('');
        const plain = articleFromText(text);
        const blocks = plain.blocks.map((block) => ({
          ...block,
          kind: asQuote ? ('quote' as const) : block.kind,
        }));
        let at = 0;
        for (const { parts, speaker, cue, confidence } of findQuotes(
          readReporting(readText({ ...plain, blocks }), castOf([])),
          model,
        )) {
          expect(parts.length).toBeGreaterThan(0);
          for (const part of parts) {
            expect(part.start).toBeGreaterThanOrEqual(at);
            expect(part.end).toBeGreaterThan(part.start);
            at = part.end;
          }
          expect(at).toBeLessThanOrEqual(text.length);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          for (const span of [speaker?.span, cue]) if (span) expect(textAt(text, span)).not.toBe('');
        }
      }),
    );
  });
});
