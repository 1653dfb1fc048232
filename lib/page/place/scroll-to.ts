/** Scrolling further than so many windows is done at once, not smoothly. */
const FAR = 2;

/** Brings the start of a range to the middle of what is on screen, in all that scrolls around it. */
export function scrollToRange(range: Range, view: Window): void {
  const rect = range.getClientRects()[0];
  const element = range.startContainer.parentElement;
  if (!element) return;
  const far = !rect || Math.abs(rect.top - view.innerHeight / 2) > FAR * view.innerHeight;
  const calm = far || view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = calm ? 'instant' : 'smooth';
  const { height, top } = element.getBoundingClientRect();
  if (!rect || height < view.innerHeight / 2) {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
    return;
  }
  // A tall block: bring the block into sight in whatever scrolls, then the very line to the middle of the window.
  element.scrollIntoView({ block: 'start', inline: 'nearest', behavior: 'instant' });
  const moved = element.getBoundingClientRect().top - top;
  view.scrollBy({ top: rect.top + moved - view.innerHeight / 2, behavior: 'instant' });
}
