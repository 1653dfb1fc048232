import { own } from '../own.ts';
import type { StorageArea } from './storage-area.ts';

/** The settings that tell where their reader was. */
const TELLING = 'sites';

type Listener = Parameters<StorageArea['onChanged']['addListener']>[0];

/**
 * The settings as a private window has them: those of all windows, but what is changed of the sites is kept in `session`
 * only, beside them, and never written to the disk. (What other windows change of the sites meanwhile is not heard of.)
 */
export function privateArea(shared: StorageArea, session: StorageArea): StorageArea {
  const heard = new Map<Listener, readonly [Listener, Listener]>();
  const isTelling = (keys: readonly string[]) => keys.filter((key) => key === TELLING);
  const others = (keys: readonly string[]) => keys.filter((key) => key !== TELLING);
  const pick = (items: object, keys: readonly string[]) =>
    Object.fromEntries(keys.filter((key) => Object.hasOwn(items, key)).map((key) => [key, own(items, key)]));
  const some =
    (listener: Listener, which: (keys: readonly string[]) => readonly string[]): Listener =>
    (changes) => {
      const keys = which(Object.keys(changes));
      if (keys.length > 0) listener(pick(changes, keys) as typeof changes);
    };
  const area = {
    get: async (keys: string[]) => ({
      ...(await shared.get(keys)),
      ...(await session.get([...isTelling(keys)])),
    }),
    set: async (items: Record<string, unknown>) => {
      const keys = Object.keys(items);
      if (others(keys).length > 0) await shared.set(pick(items, others(keys)));
      if (isTelling(keys).length > 0) await session.set(pick(items, isTelling(keys)));
    },
    remove: async (keys: string[]) => {
      await Promise.all([shared.remove(keys), session.remove([...isTelling(keys)])]);
    },
    onChanged: {
      addListener: (listener: Listener) => {
        const both = [some(listener, others), some(listener, isTelling)] as const;
        heard.set(listener, both);
        shared.onChanged.addListener(both[0]);
        session.onChanged.addListener(both[1]);
      },
      removeListener: (listener: Listener) => {
        const both = heard.get(listener);
        heard.delete(listener);
        if (!both) return;
        shared.onChanged.removeListener(both[0]);
        session.onChanged.removeListener(both[1]);
      },
    },
  };
  return area as unknown as StorageArea;
}

/** Whether a stored item is one of a private window's. */
export const isPrivateKey = (key: string): boolean => key === TELLING;
