import { readFile } from 'node:fs/promises';
import type { Models } from '../../lib/analysis/analyze.ts';
import { readPeopleModel } from '../../lib/analysis/people/model.ts';

const shipped = new URL('../../public/model/people.bin', import.meta.url);

/** The models that the extension ships, for programs outside a browser. `PEOPLE_MODEL` names another file to try. */
export async function loadModels(): Promise<Models> {
  return { people: readPeopleModel(await readFile(process.env.PEOPLE_MODEL ?? shipped)) };
}
