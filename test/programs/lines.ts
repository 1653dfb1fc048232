/**
 * The lines of a stream of UTF-8 text, split at line feeds only. (`node:readline` also splits at U+2028 and U+2029,
 * which JSON allows unescaped within a string.)
 */
export async function* readLines(stream: NodeJS.ReadableStream): AsyncGenerator<string> {
  const parts: string[] = [];
  stream.setEncoding('utf8');
  for await (const chunk of stream as AsyncIterable<string>) {
    let from = 0;
    for (let at = chunk.indexOf('\n'); at >= 0; at = chunk.indexOf('\n', from)) {
      parts.push(chunk.slice(from, at));
      yield parts.splice(0).join('');
      from = at + 1;
    }
    parts.push(chunk.slice(from));
  }
  const last = parts.join('');
  if (last) yield last;
}
