/** Points for facts of a page (`GATE_FACTS`), in thousandths of log odds. Written by test/programs/train-gate.ts. */
export interface GateModel {
  readonly base: number;
  /** Triples: a fact, a value, and the points of being above it. */
  readonly steps: readonly number[];
}

// biome-ignore format: a step a line
export const GATE_MODEL: GateModel = {
  base: -1496,
  steps: [
    // elements
    0, 461, -360,
    0, 711, -140,
    0, 816, -380,
    0, 1033, -90,
    0, 1123, -220,
    0, 1228, -220,
    0, 1741, -250,
    0, 1980, -840,
    // figures
    1, 0, 980,
    1, 1, 100,
    // paragraphs
    2, 3, 270,
    2, 7, 140,
    2, 65, 90,
    // long-paragraphs
    3, 2, 570,
    3, 5, 490,
    3, 29, 420,
    // texts
    4, 7, 140,
    // headline
    5, 27, 530,
    5, 31, 100,
    5, 39, 720,
    5, 40, 110,
    // og-article
    6, 0, 990,
    // slug
    7, 16, 110,
    7, 23, 260,
    // hyphens
    8, 0, 130,
    8, 1, 180,
    8, 3, 250,
    // path-story
    9, 0, 1330,
    // path-other
    10, 0, -2350,
  ],
};
