import { readFile } from 'node:fs/promises';
import type { Models } from '../../lib/analysis/analyze.ts';
import { readPeopleModel } from '../../lib/analysis/people/model.ts';

/** The models that the extension ships, for programs outside a browser. */
export async function loadModels(): Promise<Models> {
  const people = await readFile(new URL('../../public/model/people.bin', import.meta.url)).catch(
    () => new Uint8Array(),
  );
  return { people: readPeopleModel(people) };
}
