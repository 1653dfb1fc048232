import type { Line } from '../../../../lib/judge/snapshot.ts';

/** A line in bold, so many units of which are one link. */
export const line = (text: string, linked: number): Line => ({
  text,
  linked,
  links: linked ? 1 : 0,
  strong: text.length,
  button: 0,
  href: '',
  block: 0,
  broken: false,
});
