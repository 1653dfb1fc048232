/** Points for facts of a page (`GATE_FACTS`), in thousandths of log odds. Written by test/programs/train-gate.ts. */
export interface GateModel {
  readonly base: number;
  /** Triples: a fact, a value, and the points of being above it. */
  readonly steps: readonly number[];
}

// biome-ignore format: a step a line
export const GATE_MODEL: GateModel = {
  base: -1753,
  steps: [
    // elements
    0, 455, -120,
    0, 816, -600,
    0, 1123, -90,
    0, 1228, -80,
    0, 1493, -150,
    0, 1747, -250,
    0, 2012, -1000,
    // figures
    1, 0, 910,
    1, 3, 110,
    1, 7, 100,
    // paragraphs
    2, 10, 320,
    // long-paragraphs
    3, 1, 80,
    3, 2, 640,
    3, 5, 410,
    3, 29, 260,
    // headline
    4, 27, 530,
    4, 39, 570,
    4, 40, 130,
    4, 44, 100,
    4, 54, 100,
    // claims
    5, 0, 490,
    5, 1, 690,
    // hyphens
    7, 0, 420,
    7, 1, 200,
    7, 2, 110,
    7, 3, 330,
    // path-story
    8, 0, 1760,
    // path-other
    9, 0, -2420,
  ],
};
