import type { Page } from 'puppeteer-core';

/** How long (ms) anything is waited for that comes at once where a machine has nothing else to do. */
export const PATIENCE = 60_000;

/** Has all that is waited for in a page come in its own time. */
export function patient(page: Page): Page {
  page.setDefaultTimeout(PATIENCE);
  return page;
}

/** The tabs that a driver has opened. */
export class Pages {
  readonly #open = new Set<Page>();

  add(page: Page): Page {
    this.#open.add(page);
    page.once('close', () => this.#open.delete(page));
    return patient(page);
  }

  /** Closes those that are still open. */
  async closeAll(): Promise<void> {
    for (const page of this.#open) if (!page.isClosed()) await page.close();
    this.#open.clear();
  }
}

/** Asks again and again until something is found. */
export async function found<T>(what: string, find: () => Promise<T | undefined>): Promise<T> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    const it = await find();
    if (it !== undefined) return it;
    await new Promise((resume) => setTimeout(resume, 50));
  }
  throw new Error(`Waiting for ${what} failed`);
}
