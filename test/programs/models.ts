import { readFile } from 'node:fs/promises';
import type { Models } from '../../lib/analysis/analyze.ts';
import { type PeopleModel, readPeopleModel } from '../../lib/analysis/people/model.ts';
import { readQuotesModel } from '../../lib/analysis/quotes/model.ts';

const shipped = new URL('../../public/model/', import.meta.url);

/** The people model alone. `PEOPLE_MODEL` names another file to try. */
export const loadPeopleModel = async (): Promise<PeopleModel> =>
  readPeopleModel(await readFile(process.env.PEOPLE_MODEL ?? new URL('people.bin', shipped)));

/** The models that the extension ships, for programs outside a browser. `QUOTES_MODEL` names another file to try. */
export async function loadModels(): Promise<Models> {
  const quotes = await readFile(process.env.QUOTES_MODEL ?? new URL('quotes.bin', shipped));
  return { people: await loadPeopleModel(), quotes: readQuotesModel(quotes) };
}
