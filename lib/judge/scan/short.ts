/** Units of a class name, an id or an address beyond which nothing more is told by it. */
const LONGEST = 400;

/** What an element's markup says, as far as it tells something. */
export const short = (name: string): string => (name.length > LONGEST ? name.slice(0, LONGEST) : name);
