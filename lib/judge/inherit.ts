/**
 * What elements pass on to all that is in them, as a function of the element: worked out once for each, and only for
 * those that it is asked of and those around them. `own` gives an element's value from that of its parent, the root's
 * from `start`. Iterative: nesting depth costs no stack.
 */
export function inherited(
  parents: readonly number[],
  start: number,
  own: (element: number, above: number) => number,
): (element: number) => number {
  const values = new Float64Array(parents.length).fill(Number.NaN);
  return (element) => {
    const known = values[element]!;
    if (!Number.isNaN(known)) return known;
    const path: number[] = [];
    let at = element;
    while (at >= 0 && Number.isNaN(values[at])) {
      path.push(at);
      at = parents[at]!;
    }
    let value = at < 0 ? start : values[at]!;
    for (let i = path.length - 1; i >= 0; i--) {
      value = own(path[i]!, value);
      values[path[i]!] = value;
    }
    return value;
  };
}
