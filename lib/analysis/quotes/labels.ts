import type { Article } from '../../article.ts';
import type { Span } from '../../span.ts';
import { startsWithCapital } from '../../text/characters.ts';
import { forText } from '../../text/pattern.ts';

const nameWord = forText(String.raw`^\p{Lu}[\p{L}.'’-]*$`);
const longestLabel = 40;
const leastLabels = 3;
const leastTurns = 2;
/** How many paragraphs an answer may go on for without a label. */
const longestAnswer = 8;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/**
 * Labels of questions and of answers, without numbers: of English, German, French, Spanish, Portuguese and Italian
 * papers.
 */
const questionWords = words('Q P F D Question Frage Pregunta Pergunta Domanda Interviewer');
const answerWords = words('A R Answer Antwort Réponse Respuesta Resposta Risposta');

/** A block of an interview. */
export interface Turn {
  /** Who speaks: `Q`, `TAPPER`. A paragraph without one goes on with the turn before it. */
  readonly label?: Span;
  readonly isQuestion: boolean;
}

const bare = (label: string): string => label.replace(/\d+$/, '');

/** Whether a label is that of an answer, which names nobody. */
export const isAnswerLabel = (label: string): boolean => answerWords.has(bare(label));

/**
 * The turns of an interview, by block: with labels as `Q:`, `A.`, `TAPPER:`, `John Smith:`, and the paragraphs without one
 * between them. There must be three labels, of which two are of answers or the same name or initials of somebody in the
 * text (`names`, lower case, with the family name), for lists have labels too; those of other words count where they
 * are in capitals, as `HOST:`.
 */
export function findTurns(
  { text, blocks }: Article,
  names: ReadonlyMap<string, string>,
): ReadonlyMap<number, Turn> {
  const labels = new Map<number, Span>();
  const counts = new Map<string, number>();
  let questions = 0;
  blocks.forEach(({ kind, span }, block) => {
    const label = kind === 'paragraph' ? labelAt(text, span) : undefined;
    if (!label) return;
    const written = text.slice(label.start, label.end);
    const isQuestion = questionWords.has(bare(written));
    if (isQuestion) questions += 1;
    const speaker = isAnswerLabel(written) ? 'A' : names.get(lastWord(written).toLowerCase());
    if (speaker) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
    if (speaker || isQuestion || isCapitals(written)) labels.set(block, label);
  });
  // Answers under labels that other lists have as well are told by the questions between them.
  if (questions === 0) counts.delete('A');
  const isInterview = labels.size >= leastLabels && Math.max(0, ...counts.values()) >= leastTurns;
  return isInterview ? turnsOf({ text, blocks }, labels) : new Map();
}

function turnsOf({ text, blocks }: Pick<Article, 'text' | 'blocks'>, labels: ReadonlyMap<number, Span>) {
  const turns = new Map<number, Turn>();
  let last = -1;
  for (const [block, label] of labels) {
    const before = turns.get(last);
    const between = blocks.slice(last + 1, block);
    const isOne = between.length <= longestAnswer && between.every(({ kind }) => kind === 'paragraph');
    if (before && isOne)
      for (let at = last + 1; at < block; at += 1) turns.set(at, { isQuestion: before.isQuestion });
    turns.set(block, { label, isQuestion: questionWords.has(bare(text.slice(label.start, label.end))) });
    last = block;
  }
  return turns;
}

const lastWord = (label: string): string => label.slice(label.lastIndexOf(' ') + 1);

/** A label in capitals that opens quoted words: `“TAPPER: Why?”`. */
export function capitalLabelAt(text: string, span: Span): Span | undefined {
  const label = labelAt(text, span);
  return label && label.end - label.start > 2 && isCapitals(text.slice(label.start, label.end))
    ? label
    : undefined;
}

const isCapitals = (words: string): boolean => words === words.toUpperCase();

/** `NAME` of `NAME: words`, or `Q` of `Q. words`. */
function labelAt(text: string, { start, end }: Span): Span | undefined {
  const head = text.slice(start, Math.min(end, start + longestLabel));
  const letter = 'QAPFRD'.includes(head.charAt(0)) ? /^(?:[QA]\d{0,2}[.:]|[PFRD]:) /.exec(head) : null;
  if (letter) return { start, end: start + letter[0].length - 2 };
  const colon = head.indexOf(': ');
  if (colon < 2) return undefined;
  const words = head.slice(0, colon).split(' ');
  const isName =
    words.length < 5 && words.every((word) => startsWithCapital(word) && nameWord(word).test(word));
  return isName ? { start, end: start + colon } : undefined;
}
