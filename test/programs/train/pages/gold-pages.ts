import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { readLines } from '../../lines.ts';

/** A page of a gold set. */
export interface GoldPage {
  readonly id: string;
  readonly url: string;
  readonly html: string;
  readonly pageType: string;
  /** Its main text, as people extracted it. */
  readonly content: string;
}

/** The pages of a folder with `dev.jsonl.gz` and `dev.gold.jsonl`, as the evaluation has them. */
export async function* goldPages(folder: string): AsyncGenerator<GoldPage> {
  const gold = new Map<string, { pageType: string; main_content: string }>();
  for (const line of (await readFile(`${folder}/dev.gold.jsonl`, 'utf8')).split('\n'))
    if (line.trim()) {
      const row = JSON.parse(line);
      gold.set(row.id, row);
    }
  for await (const line of readLines(createReadStream(`${folder}/dev.jsonl.gz`).pipe(createGunzip()))) {
    if (!line.trim()) continue;
    const { id, url, html } = JSON.parse(line);
    const known = gold.get(id);
    if (known) yield { id, url, html, pageType: known.pageType, content: known.main_content };
  }
}

/** Words as the page scorer counts them. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
