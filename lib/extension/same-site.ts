/**
 * Whether two addresses are of the same site: what a page's process says of itself is believed only so far. (Its very
 * address may be one that its page has left by a route.)
 */
export function isSameSite(one: string, other: string | undefined): boolean {
  if (!URL.canParse(one) || other === undefined || !URL.canParse(other)) return false;
  return new URL(one).origin === new URL(other).origin;
}
