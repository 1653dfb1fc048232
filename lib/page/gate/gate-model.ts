/** Points for facts of a page (`GATE_FACTS`), in thousandths of log odds. Written by test/programs/train-gate.ts. */
export interface GateModel {
  readonly base: number;
  /** Triples: a fact, a value, and the points of being above it. */
  readonly steps: readonly number[];
}

// biome-ignore format: a step a line
export const GATE_MODEL: GateModel = {
  base: -1763,
  steps: [
    // elements
    0, 455, -120,
    0, 816, -610,
    0, 1228, -90,
    0, 1493, -150,
    0, 1747, -250,
    0, 2012, -1110,
    // figures
    1, 0, 900,
    1, 3, 110,
    // paragraphs
    2, 10, 330,
    // long-paragraphs
    3, 1, 80,
    3, 2, 650,
    3, 5, 410,
    3, 29, 260,
    // headline
    4, 27, 540,
    4, 39, 570,
    4, 40, 130,
    4, 44, 100,
    4, 54, 100,
    // claims
    5, 0, 630,
    5, 1, 470,
    // hyphens
    7, 0, 380,
    7, 1, 180,
    7, 2, 150,
    7, 3, 420,
    // path-story
    8, 0, 1770,
    // path-other
    9, 0, -2430,
  ],
};
