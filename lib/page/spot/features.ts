import type { Page } from '../page.ts';
import type { Story } from '../read/find-root.ts';
import { describeAddress } from './address.ts';
import { describeHead } from './head.ts';
import { describeShape } from './shape.ts';

/** All that speaks for or against an article, as one row of numbers. */
export const describePage = (page: Page, story: Story): Float64Array =>
  Float64Array.of(
    ...describeAddress(page.url),
    ...describeHead(page.doc),
    ...(page.scan.tags.length ? describeShape(page, story) : []),
  );
