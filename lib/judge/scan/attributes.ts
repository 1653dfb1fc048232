/** The attributes of an element, by name; null where it has no such one. */
export type Attributes = (name: string) => string | null;
