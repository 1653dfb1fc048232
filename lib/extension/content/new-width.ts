/** How long (ms) a window keeps its width before it is taken for the one that its reader wanted. */
const CALM = 200;

/** Calls back when a window has got another width and come to rest: its page may be laid out in other columns. */
export function onNewWidth(view: Window, changed: () => void, signal: AbortSignal): void {
  let width = view.innerWidth;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listener = ({ isTrusted }: Event) => {
    clearTimeout(timer);
    if (isTrusted && view.innerWidth !== width)
      timer = setTimeout(() => {
        width = view.innerWidth;
        changed();
      }, CALM);
  };
  view.addEventListener('resize', listener, { passive: true, signal });
}
