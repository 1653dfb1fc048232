import { startsWithCapital } from '../../text/characters.ts';
import { lowerAt, mentionAt, type Scene } from '../attribution/scene.ts';
import { Features, type Net, run, softmax } from '../net.ts';
import { judgeFeatures } from './judge-features.ts';
import type { NearReports } from './near-reports.ts';

/** What a stretch between quotation marks is. */
export interface StretchVerdict {
  /** 0 to 1: that it quotes somebody, rather than naming a work, a nickname or a term. */
  readonly quoted: number;
  /** Not a clause of its own, if it is a quote. */
  readonly partial: boolean;
}

/** The outputs of the judging net. */
export const NO_QUOTE = 0;
export const PARTIAL = 1;
export const FULL = 2;

/** Judges every stretch of a scene; one without marks is a full quote. Linear. */
export function judgeStretches(
  scene: Scene,
  near: readonly NearReports[],
  net: Net,
): readonly StretchVerdict[] {
  const features = new Features();
  const layer = new Float32Array(net.hidden);
  const chances = new Float32Array(net.outputs);
  return scene.stretches.map(({ unmarked }, index) => {
    if (unmarked) return { quoted: 1, partial: false };
    judgeFeatures(scene, index, near[index]!, features);
    run(net, features, layer, chances);
    softmax(chances);
    if (isPlain(scene, index, near[index]!) || isSentence(scene, index)) return { quoted: 1, partial: false };
    if (isInscribed(scene, index)) return { quoted: 0, partial: false };
    return { quoted: 1 - chances[NO_QUOTE]!, partial: chances[PARTIAL]! > chances[FULL]! };
  });
}

/** A report says that it quotes, all of a sentence: `“Never,” said X` at a sentence's start, `X answered: “No.”`. */
function isPlain(scene: Scene, index: number, { report, inSentence }: NearReports): boolean {
  if (isTurn(scene, index)) return true;
  const verbClass = report?.verb?.verbClass;
  if (!report || (verbClass !== 'speech' && verbClass !== 'writing')) return false;
  const { first, end } = scene.ranges[index]!;
  const { inner, closed } = scene.stretches[index]!;
  const { sentences, text } = scene.article;
  // "She told reporters in the garden: “It is late.”", "She wrote on her page: “It is late.”"
  const isLedIn = inSentence && report.first < first && lowerAt(scene, first - 1) === ':';
  if (isLedIn && '.!?'.includes(text.charAt(inner.end - 1))) return true;
  if (verbClass === 'writing') return false;
  if (Math.max(report.end, report.source.end) === first - 1) return lowerAt(scene, first - 1) === ':';
  return (
    closed &&
    Math.min(report.first, report.source.first) === end &&
    ',?!'.includes(text.charAt(inner.end - 1)) &&
    sentences.first[sentences.ofToken[first]!] === first
  );
}

/** A sentence between marks that begins and ends with them, in running text: `He shrugs. “Maybe.”` */
function isSentence(scene: Scene, index: number): boolean {
  const { first, end } = scene.ranges[index]!;
  const { inner, closed } = scene.stretches[index]!;
  const { ofToken, first: starts } = scene.article.sentences;
  const { text, words } = scene.article;
  return (
    closed &&
    starts[ofToken[first]!] === first &&
    (end >= words.length || starts[ofToken[end]!] === end) &&
    '.!?'.includes(text.charAt(inner.end - 1)) &&
    startsWithCapital(text.charAt(inner.start))
  );
}

/** What names what is written on a thing. */
const inscriptions = new Set('marked titled entitled subtitled stamped nicknamed codenamed'.split(' '));

const isInscribed = (scene: Scene, index: number): boolean =>
  inscriptions.has(lowerAt(scene, scene.ranges[index]!.first - 1));

const longestLabel = 8;

/** `Defender Anna Berg: “It is late.”`, where nothing else stands before the colon in its sentence. */
function isTurn(scene: Scene, index: number): boolean {
  const { first } = scene.ranges[index]!;
  const { inner } = scene.stretches[index]!;
  const { sentences, text } = scene.article;
  if (lowerAt(scene, first - 1) !== ':' || mentionAt(scene, first - 2)?.kind !== 'name') return false;
  const start = sentences.first[sentences.ofToken[first - 2]!]!;
  return first - start <= longestLabel && '.!?'.includes(text.charAt(inner.end - 1));
}
