import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../lib/article.ts';
import { textAt } from '../../../../lib/span.ts';
import { storyOf } from '../../../programs/extract/story-text.ts';

/** An article of blocks, of which those of these indexes are its headline. */
function articleOf(words: readonly string[], headlines: readonly number[]) {
  let end = -2;
  const blocks = words.map((word, at): Block => {
    const start = end + 2;
    end = start + word.length;
    return { kind: headlines.includes(at) ? 'headline' : 'paragraph', span: { start, end } };
  });
  return { url: '', text: words.join('\n\n'), blocks };
}

describe('storyOf', () => {
  it.each([[[]], [[0]], [[0, 1]], [[1]], [[3]]])(
    'leaves the headline out of the text: blocks %j',
    (headlines) => {
      const words = ['Storm hits', '23 hurt', 'A boat sank.', 'It was old.'];
      const article = articleOf(words, headlines);
      const { text, at } = storyOf(article);
      expect(text).toBe(words.filter((_, index) => !headlines.includes(index as never)).join('\n\n'));
      for (const { kind, span } of article.blocks) {
        const moved = at(span);
        if (kind === 'headline') expect(moved).toBeUndefined();
        else expect(textAt(text, moved!)).toBe(textAt(article.text, span));
      }
    },
  );
});
