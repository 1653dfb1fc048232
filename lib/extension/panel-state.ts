import type { Correction } from '../panel/corrections.ts';
import { reasonsAgainst } from '../panel/reasons.ts';
import type { PanelState } from '../panel/state.ts';
import type { Story } from '../panel/story.ts';
import type { PageLink } from './page-link.ts';

/** What has come of reading the article of a page: its story, or why there is none. Neither while it is being read. */
export interface Outcome {
  readonly story?: Story | undefined;
  readonly failure?: string | undefined;
}

/** What a panel shows of its page. */
export function panelState(
  link: PageLink,
  { story, failure }: Outcome,
  corrections: readonly Correction[],
): PanelState {
  switch (link.state) {
    case 'reading':
      return { kind: 'reading' };
    case 'article':
      if (failure !== undefined) return { kind: 'failed', message: failure };
      return story ? { kind: 'ready', story, boxes: link.boxes, corrections } : { kind: 'reading' };
    case 'no-article':
      return { kind: 'no-article', reasons: reasonsAgainst(link.evidence ?? []) };
    case 'unreachable':
      return { kind: 'unreachable', barrier: link.barrier };
    case 'needs-reload':
      return { kind: 'needs-reload' };
  }
}
