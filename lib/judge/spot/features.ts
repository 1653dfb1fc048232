import type { Page } from '../page.ts';
import type { StoryPlace } from '../read/find-root.ts';
import { ADDRESS_FEATURES, describeAddress } from './address.ts';
import { describeHead, HEAD_FEATURES } from './head.ts';
import { describeShape, SHAPE_FEATURES } from './shape.ts';

/** The names of all that speaks for or against an article, in the order of a row. */
export const SPOT_FEATURES: readonly string[] = [...ADDRESS_FEATURES, ...HEAD_FEATURES, ...SHAPE_FEATURES];

/** All that speaks for or against an article: one row (`SPOT_FEATURES`). */
export function describePage(page: Page, story: StoryPlace): Float64Array {
  const found: Record<string, number> = {
    ...describeAddress(page.url),
    ...describeHead(page.head),
    ...describeShape(page, story),
  };
  return Float64Array.from(SPOT_FEATURES, (name) => found[name]!);
}
