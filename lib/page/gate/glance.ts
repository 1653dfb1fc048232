import { isFrontPage } from '../../judge/front-page.ts';
import { describe, GATE_FACTS } from './facts.ts';
import { GATE_MODEL, type GateModel } from './gate-model.ts';

/** Points below which a page is turned away: so few that hardly an article has them. */
export const THRESHOLD = -1350;

/** The points of a page's facts: for each fact, those of every step that it is above. */
export function points({ base, steps }: GateModel, facts: readonly number[]): number {
  let sum = base;
  for (let at = 0; at < steps.length; at += 3) if (facts[steps[at]!]! > steps[at + 1]!) sum += steps[at + 2]!;
  return sum;
}

/** Points above which hardly a page is none: it need not be asked for its markup. */
export const SURE = 1000;

/**
 * Elements of a small page: one that is hardly more than its text, as old sites, plain ones and many in Chinese are. To
 * look at it costs next to nothing, so that it is turned away only where its address tells of something else.
 */
const SMALL = 450;
const ELEMENTS = GATE_FACTS.indexOf('elements');
const PATH_OTHER = GATE_FACTS.indexOf('path-other');

/** What a glance tells of a page: no article, perhaps one, or most likely one. */
export type Glance = 'none' | 'doubtful' | 'likely';

/**
 * Whether a page could be an article at all: a quick glance at every page that is opened, after which `spot` judges those
 * that are left. Only what no glance could take for an article is turned away.
 */
export function glance(doc: Document, url: string): Glance {
  if (isFrontPage(url)) return 'none';
  const facts = describe(doc, url);
  if (typeof facts === 'boolean') return facts ? 'likely' : 'none';
  const sum = points(GATE_MODEL, facts);
  if (sum <= THRESHOLD) return facts[ELEMENTS]! < SMALL && !facts[PATH_OTHER] ? 'doubtful' : 'none';
  return sum > SURE ? 'likely' : 'doubtful';
}
