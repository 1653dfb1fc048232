import { useLayoutEffect } from 'preact/hooks';
import { markMoment } from '../../lib/extension/timeline.ts';

/** Marks the frame in which a reading's lists are drawn. */
export function useDrawnMark(reading: object | undefined): void {
  useLayoutEffect(() => {
    if (!reading) return;
    const frame = requestAnimationFrame(() => markMoment('nutgraf:lists'));
    return () => cancelAnimationFrame(frame);
  }, [reading]);
}
