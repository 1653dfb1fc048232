import type { Page } from './page.ts';
import type { Scan } from './snapshot.ts';

/** The same look at a page, made once for each scan: spotting, reading and the search for boxes ask for it anew. */
export function once<Finding extends object>(look: (page: Page) => Finding): (page: Page) => Finding {
  const findings = new WeakMap<Scan, Finding>();
  return (page) => {
    const known = findings.get(page.scan);
    if (known) return known;
    const finding = look(page);
    findings.set(page.scan, finding);
    return finding;
  };
}
