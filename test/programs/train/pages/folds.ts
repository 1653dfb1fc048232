import { randomOf } from './boost.ts';

/** Deals pages out to folds, all pages of a site to the same one. */
export function foldsBySite(pages: readonly { url: string }[], folds: number, seed: number) {
  const random = randomOf(seed);
  const site = ({ url }: { url: string }) => new URL(url).hostname;
  const found = new Map<string, number>();
  for (const page of pages) if (!found.has(site(page))) found.set(site(page), Math.floor(random() * folds));
  return (page: { url: string }): number => found.get(site(page))!;
}
