import { writeFile } from 'node:fs/promises';
import type { Trees } from '../../../lib/page/trees.ts';

/** Writes a model as a source file, one tree a line. */
export async function writeTrees(file: URL, name: string, about: string, trees: Trees): Promise<void> {
  const rows = (list: readonly (readonly number[])[]) =>
    list.map((row) => `    [${row.join(', ')}],`).join('\n');
  const source = `import type { Trees } from '../trees.ts';

/** ${about} */
export const ${name}: Omit<Trees, 'features'> = {
  base: ${trees.base},
  questions: [
${rows(trees.questions)}
  ],
  leaves: [
${rows(trees.leaves)}
  ],
};
`;
  await writeFile(file, source);
}
