/** Who waits for the page to go away. One listener for all: each costs a page that is opened. */
const waiting = new Set<() => void>();
let isWatched = false;

/** Calls back once the page goes away, perhaps to come back. The answer takes that back. */
export function whenLeft(left: () => void): () => void {
  if (!isWatched) {
    isWatched = true;
    const leave = ({ isTrusted }: Event) => {
      if (isTrusted) for (const one of waiting) one();
    };
    addEventListener('pagehide', leave, { capture: true });
  }
  waiting.add(left);
  return () => waiting.delete(left);
}
