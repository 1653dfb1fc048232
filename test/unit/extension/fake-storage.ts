import type { StorageArea } from '../../../lib/extension/storage-area.ts';

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;
type Listener = (changes: Changes) => void;

/** A storage area in memory, which can be told to fail. */
export class FakeStorage {
  readonly items = new Map<string, unknown>();
  readonly listeners = new Set<Listener>();
  /** What the next writes and reads fail with. */
  writeError: Error | undefined;
  readError: Error | undefined;

  readonly onChanged = {
    addListener: (listener: Listener) => this.listeners.add(listener),
    removeListener: (listener: Listener) => this.listeners.delete(listener),
  };

  async get(keys: readonly string[] | null) {
    if (this.readError) throw this.readError;
    const wanted = keys ?? [...this.items.keys()];
    return structuredClone(
      Object.fromEntries(
        wanted.filter((key) => this.items.has(key)).map((key) => [key, this.items.get(key)]),
      ),
    );
  }

  async set(items: Record<string, unknown>) {
    if (this.writeError) throw this.writeError;
    const entries = Object.entries(structuredClone(items));
    for (const [key, value] of entries) this.items.set(key, value);
    this.#tell(Object.fromEntries(entries.map(([key, newValue]) => [key, { newValue }])));
  }

  async remove(keys: readonly string[]) {
    if (this.writeError) throw this.writeError;
    for (const key of keys) this.items.delete(key);
    this.#tell(Object.fromEntries(keys.map((key) => [key, {}])));
  }

  #tell(changes: Changes) {
    for (const listener of this.listeners) listener(changes);
  }

  get area(): StorageArea {
    return this as unknown as StorageArea;
  }
}
