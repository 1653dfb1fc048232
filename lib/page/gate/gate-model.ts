/** Points for facts of a page (`GATE_FACTS`), in thousandths of log odds. Written by test/programs/train-gate.ts. */
export interface GateModel {
  readonly base: number;
  /** Triples: a fact, a value, and the points of being above it. */
  readonly steps: readonly number[];
}

// biome-ignore format: a step a line
export const GATE_MODEL: GateModel = {
  base: -1631,
  steps: [
    // elements
    0, 461, -130,
    0, 541, -100,
    0, 816, -550,
    0, 1127, -170,
    0, 1228, -120,
    0, 1741, -220,
    0, 1997, -1080,
    // figures
    1, 0, 850,
    1, 1, 140,
    1, 3, 110,
    // paragraphs
    2, 3, 120,
    2, 7, 140,
    // long-paragraphs
    3, 2, 620,
    3, 5, 470,
    3, 29, 260,
    // headline
    4, 27, 510,
    4, 31, 210,
    4, 39, 500,
    4, 40, 200,
    4, 45, 90,
    4, 57, 70,
    // og-article
    5, 0, 840,
    // hyphens
    7, 0, 360,
    7, 1, 110,
    7, 3, 680,
    // path-story
    8, 0, 1670,
    // path-other
    9, 0, -2360,
  ],
};
