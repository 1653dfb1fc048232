/** One piece of evidence for or against a page's being an article. */
export interface Evidence {
  readonly name: string;
  readonly value: number;
  /** What it adds to the log odds: negative where it speaks against an article. */
  readonly weight: number;
}
