import { readFileSync } from 'node:fs';
import type { ResolvedPublicFile } from 'wxt';

/** Ships the words of the interface without the white space that people need to edit them. */
export function packMessages(files: ResolvedPublicFile[]): void {
  for (const [at, file] of files.entries())
    if ('absoluteSrc' in file && file.relativeDest.endsWith('messages.json'))
      files[at] = {
        relativeDest: file.relativeDest,
        contents: JSON.stringify(JSON.parse(readFileSync(file.absoluteSrc, 'utf8'))),
      };
}
