import { useEffect, useRef, useState } from 'preact/hooks';

/** How long (ms) a topic must stand before it is told: not at every key of a search. */
const CALM = 500;

/**
 * What a screen reader is told: what was just done, and `words` where `topic` is another one. That lists grow while the
 * topic stays, as those of a live blog do, is told to nobody.
 */
export function useAnnouncements(
  done: { readonly words: string } | undefined,
  topic: string,
  words: () => string,
): string {
  const [said, setSaid] = useState('');
  // The same words again are news again.
  const say = (next: string) => setSaid((last) => (last === next && next ? `${next}\u00a0` : next));
  const latest = useRef(words);
  latest.current = words;
  useEffect(() => {
    if (done) say(done.words);
  }, [done]);
  useEffect(() => {
    const timer = setTimeout(() => say(latest.current()), CALM);
    return () => clearTimeout(timer);
  }, [topic]);
  return said;
}
