import { describe, expect, it } from 'vitest';
import { Page } from '../../../lib/judge/page.ts';
import { isHousePage } from '../../../lib/judge/spot/house-page.ts';
import { SnapshotBuilder } from './snapshot-builder.ts';

const isHouse = (headline: string) =>
  isHousePage(new Page(new SnapshotBuilder().put('h1', headline).snapshot()));

describe('a page of the house', () => {
  it.each([
    'Privacy Policy',
    'Terms of Sale',
    'Accessibility statement for carrow.example',
    'Protection des données personnelles',
    'Datenschutzerklärung',
    'Aviso legal',
  ])('%s', (headline) => {
    expect(isHouse(headline)).toBe(true);
  });

  it.each(['Privacy policy of a bank draws a fine', 'Protection des données : la loi change'])(
    'is told by its whole headline: %s',
    (headline) => {
      expect(isHouse(headline)).toBe(false);
    },
  );
});
