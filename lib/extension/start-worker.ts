/** The models' files, as the worker is sent them; or why it is not. */
export type ModelsMessage =
  | { readonly models: { readonly people: ArrayBuffer; readonly quotes: ArrayBuffer } }
  | { readonly problem: string };

/** The little of Trusted Types that is needed; TypeScript's library knows none of it. */
interface TrustedTypePolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL(input: string): string },
  ): { createScriptURL(input: string): unknown };
}

const url = '/analysis.js';

/** Starts the worker that analyses articles. Its models are fetched while it loads its script, and sent to it. */
export function startWorker(): Worker {
  const files = Promise.all([bytesOf('/model/people.bin'), bytesOf('/model/quotes.bin')]);
  // Our pages' policy demands trusted types, and this is the only place where one is needed.
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypePolicyFactory };
  const policy = trustedTypes?.createPolicy('nutgraf', { createScriptURL: () => url });
  const lock = `analysis ${crypto.randomUUID()}`;
  const worker = new Worker((policy?.createScriptURL('') ?? url) as string, { name: lock });
  // Browsers tell nobody of a worker that they end; but its lock is free then.
  const gone = () => worker.onerror?.(new ErrorEvent('error', { message: 'The worker was ended.' }));
  worker.addEventListener('message', () => void navigator.locks.request(lock, gone), { once: true });
  const send = (message: ModelsMessage, moved: Transferable[] = []) => worker.postMessage(message, moved);
  files.then(
    ([people, quotes]) => send({ models: { people, quotes } }, [people, quotes]),
    (error: unknown) => send({ problem: error instanceof Error ? error.message : String(error) }),
  );
  return worker;
}

const bytesOf = async (path: string): Promise<ArrayBuffer> => (await fetch(path)).arrayBuffer();

/** Where a worker waits that was started before the panel's own script is there. */
const early = globalThis as { earlyWorker?: Worker | undefined };

/** Starts a worker before the panel's own script is there. One that can't be started is forgotten: the next tells why. */
export function startEarly(): void {
  const worker = startWorker();
  worker.onerror = () => {
    early.earlyWorker = undefined;
  };
  early.earlyWorker = worker;
}

/** The worker that was started early, once; else a new one. */
export function takeWorker(): Worker {
  const worker = early.earlyWorker ?? startWorker();
  early.earlyWorker = undefined;
  return worker;
}
