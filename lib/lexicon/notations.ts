/** What each notation stands for, of lines that say that first: `JPY ¥ ￥`. An underscore in a notation is a blank. */
export function notationsIn(lines: string): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (const line of lines.trim().split('\n')) {
    const [first, ...notations] = line.split(' ');
    for (const notation of notations)
      all.set(notation.includes('_') ? notation.replaceAll('_', ' ') : notation, first!);
  }
  return all;
}
