import { expect, it } from 'vitest';
import type { Quantity, QuantityKind, Quote } from '../../../lib/analysis.ts';
import { articleFromText } from '../../../lib/article.ts';
import { findEntries, noFilters } from '../../../lib/panel/find.ts';
import { glance } from '../../../lib/panel/glance.ts';
import type { Story } from '../../../lib/panel/story.ts';
import { tellStory } from '../../../lib/panel/tell-story.ts';
import { mark } from '../mark.ts';

const ORDERS = { people: 'prominence', numbers: 'place', quotes: 'place' } as const;

/** Numbers marked by their kind, with "of" for what they count, and quotes by "full" or "partial". */
function storyOf(source: string): Story {
  const { text, marks } = mark(source);
  const quantities: Quantity[] = [];
  const quotes: Quote[] = [];
  for (const { kind, words, span } of marks) {
    if (kind === 'full' || kind === 'partial')
      quotes.push({
        parts: [span],
        partial: kind === 'partial',
        confidence: 1,
        ...(text.slice(span.end).startsWith('” said')
          ? { speaker: { kind: 'unnamed', name: 'Somebody', span } as const }
          : {}),
      });
    else if (kind === 'of') quantities.push({ ...quantities.pop()!, of: span });
    else {
      const value = Number.parseFloat(words.replace(/[$,]/g, ''));
      const unit = kind === 'money' ? { unit: 'USD' } : {};
      quantities.push({ kind: kind as QuantityKind, span, again: [], ...unit, value });
    }
  }
  return tellStory(articleFromText(text), { people: [], quantities, quotes, peopleRead: true });
}

const shown = (story: Story) => {
  const { numbers, quotes } = glance(findEntries(story, noFilters, ORDERS), story.article.text.length);
  return { numbers: numbers.map(({ words }) => words), quotes: quotes.map(({ parts }) => parts[0]) };
};

it('shows how much of what before ranks, bare figures and small counts', () => {
  const story = storyOf(
    `${'They met. '.repeat(30)}[count:7] On Your Side. The [ordinal:first] time. [count:2] [of:friends] had [money:$900]. Of [count:40] [of:ships] [count:12] [of:ships] and [count:300] [of:boats] left.`,
  );
  expect(shown(story).numbers).toEqual(['$900', '40', '12', '300']);
});

it('lets ranks and bare figures fill no room where there is more to tell', () => {
  const story = storyOf(
    `The [ordinal:first] of [count:40] [of:ships], the [ordinal:second] of [count:12] [of:boats], the [ordinal:third].`,
  );
  expect(shown(story).numbers).toEqual(['40', '12']);
});

it('shows the small counts of a lead before those further down', () => {
  const story = storyOf(
    `[count:2] [of:people] died and [count:3] [of:others] were hurt. ${'They met. '.repeat(30)}[count:4] [of:cars], [count:5] [of:cars], [count:40] [of:trucks] and [count:6] [of:cars].`,
  );
  expect(shown(story).numbers).toEqual(['2', '3', '4', '40']);
});

it('shows what somebody said before single words of nobody', () => {
  const story = storyOf(
    '“[partial:labs]” and “[partial:sobering],” “[full:It rained]” said he. “[full:We left]” said she. “[partial:fair]” said they.',
  );
  expect(shown(story).quotes).toEqual(['It rained', 'We left', 'fair']);
});

it('shows all where there are few', () => {
  expect(shown(storyOf('The [ordinal:first] and the [ordinal:second].')).numbers).toEqual([
    'first',
    'second',
  ]);
});
