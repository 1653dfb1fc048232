const bounds = [0, 1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 24, 40, 80];

/** The index of the smallest bound that is not below `value`: distances and lengths as features. */
export function bucket(value: number): number {
  let at = 0;
  while (at < bounds.length && bounds[at]! < value) at += 1;
  return at;
}
