/** What all that runs Nutgraf has besides ECMAScript; only the core's own compiler reads this. */
declare class URL {
  constructor(url: string, base?: string);
  static canParse(url: string, base?: string): boolean;
  readonly href: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly search: string;
}
