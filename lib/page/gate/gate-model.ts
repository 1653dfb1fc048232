/** Points for facts of a page (`GATE_FACTS`), in thousandths of log odds. Written by test/programs/train-gate.ts. */
export interface GateModel {
  readonly base: number;
  /** Triples: a fact, a value, and the points of being above it. */
  readonly steps: readonly number[];
}

// biome-ignore format: a step a line
export const GATE_MODEL: GateModel = {
  base: -1741,
  steps: [
    // elements
    0, 461, -350,
    0, 816, -470,
    0, 1228, -400,
    0, 1741, -300,
    0, 1997, -790,
    // figures
    1, 0, 1010,
    // paragraphs
    2, 3, 240,
    2, 7, 170,
    // long-paragraphs
    3, 2, 570,
    3, 5, 490,
    3, 29, 450,
    // texts
    4, 9, 160,
    // headline
    5, 27, 560,
    5, 31, 80,
    5, 39, 570,
    5, 40, 210,
    5, 45, 170,
    // og-article
    6, 0, 950,
    // slug
    7, 16, 170,
    // hyphens
    8, 0, 260,
    8, 2, 150,
    8, 3, 530,
    // path-story
    9, 0, 1240,
    // path-other
    10, 0, -2520,
  ],
};
