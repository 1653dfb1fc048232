/**
 * A property that a value has itself: nothing inherited, nothing by way of `__proto__`, undefined for what is no
 * object.
 */
export const own = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
