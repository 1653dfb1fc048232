/** Points for facts of a page (`GATE_FACTS`), in thousandths of log odds. Written by test/programs/train-gate.ts. */
export interface GateModel {
  readonly base: number;
  /** Triples: a fact, a value, and the points of being above it. */
  readonly steps: readonly number[];
}

// biome-ignore format: a step a line
export const GATE_MODEL: GateModel = {
  base: -1945,
  steps: [
    // elements
    0, 718.5, -125,
    0, 816, -474,
    0, 1130, -110,
    0, 1493, -189,
    0, 1747, -276,
    0, 1998, -1071,
    // figures
    1, 0.5, 886,
    1, 1.5, 287,
    1, 3.5, 116,
    1, 8.5, 134,
    // text
    2, 3691, 105,
    2, 3924, 105,
    2, 4280, 129,
    // together
    3, 362.5, 125,
    3, 792.5, 681,
    3, 1200, 563,
    3, 1752, 161,
    3, 2366, 725,
    3, 2980, 98,
    // headline
    4, 27.5, 657,
    4, 31.5, 124,
    4, 39.5, 678,
    4, 45.5, 90,
    // og-article
    5, 0.5, 872,
    // slug
    6, 16.5, 105,
    6, 24.5, 100,
    // hyphens
    7, 1.5, 99,
    7, 2.5, 373,
    7, 3.5, 131,
    // path-story
    8, 0.5, 1352,
    // path-other
    9, 0.5, -2451,
  ],
};
