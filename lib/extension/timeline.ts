/** The moments of a panel that are measured. */
export type Moment = 'nutgraf:connect' | 'nutgraf:lists';

/** Marks a moment on the own page's timeline, in place of the last one of its name. */
export function markMoment(moment: Moment): void {
  performance.clearMarks(moment);
  performance.mark(moment);
}
