import { describe, expect, it } from 'vitest';
import { boxReason } from '../../../lib/panel/box-reason.ts';

describe('the reason of a box', () => {
  it('has the heading that the page gives the box', () => {
    expect(boxReason({ rule: 'headed', words: 'You may “also” like' })).toEqual({
      key: 'reason_heading',
      words: ['You may “also” like'],
    });
  });

  it('is the same to a reader for rules that only the code tells apart', () => {
    expect(boxReason({ rule: 'pager' })).toEqual({ key: 'reason_pager', words: [] });
    expect(boxReason({ rule: 'pager-by-title' })).toEqual({ key: 'reason_pager', words: [] });
  });
});
