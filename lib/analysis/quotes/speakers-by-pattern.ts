import type { Source } from '../../analysis.ts';
import type { Span } from '../../span.ts';
import type { Report } from '../attribution/find-reports.ts';
import { type Scene, spanOfTokens } from '../attribution/scene.ts';
import { sourceOf } from '../attribution/source-of.ts';

export interface Speaker {
  readonly source: Source;
  readonly cue: Span;
}

/** For each stretch the source of the report in its sentence, or the speaker of the stretch before in its paragraph. */
export function speakersByPattern(scene: Scene, reports: readonly Report[]): (Speaker | undefined)[] {
  const { sentences, tokens } = scene.article;
  const speakers: (Speaker | undefined)[] = [];
  let token = 0;
  scene.stretches.forEach(({ outer, block, continues }, index) => {
    while (token < tokens.count && scene.stretchOf[token]! < index) token += 1;
    const first = token;
    let last = first;
    while (last + 1 < tokens.count && scene.stretchOf[last + 1] === index) last += 1;
    const from = sentences.ofToken[first];
    const to = sentences.ofToken[Math.min(last + 1, tokens.count - 1)];
    const before = speakers[index - 1];
    const near = reports
      .filter(({ first: cue }) => sentences.ofToken[cue]! >= from! && sentences.ofToken[cue]! <= to!)
      .toSorted((a, b) => distance(a, first, last) - distance(b, first, last))
      .find((report) => sourceOf(scene, report.source));
    if (near) {
      const source = sourceOf(scene, near.source)!;
      speakers.push({ source, cue: spanOfTokens(scene, near.first, near.end) });
    } else {
      const sameBlock = scene.stretches[index - 1]?.block === block;
      speakers.push((sameBlock || continues) && outer.start >= 0 ? before : undefined);
    }
  });
  return speakers;
}

const distance = ({ first }: Report, from: number, to: number): number =>
  first < from ? from - first : first - to;
