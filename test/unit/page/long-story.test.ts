import { expect, it } from 'vitest';
import { readPage } from '../../programs/read-page.ts';
import { ferryStory } from '../../site/story.ts';
import { blocksArticle } from '../../site/themes/blocks.ts';
import { journalArticle } from '../../site/themes/journal.ts';
import { magazineArticle } from '../../site/themes/magazine.ts';

it.each([magazineArticle, journalArticle, blocksArticle])(
  'a story as long as a live blog is read to its end: %o',
  (theme) => {
    const paragraphs = Array.from(
      { length: 400 },
      (_, i) => `${ferryStory.paragraphs[i % ferryStory.paragraphs.length]} That was entry ${i}.`,
    );
    const { article } = readPage(theme({ ...ferryStory, paragraphs }), 'https://daily.example/live');
    expect(paragraphs.filter((_, i) => !article.text.includes(`That was entry ${i}.`))).toEqual([]);
  },
);
