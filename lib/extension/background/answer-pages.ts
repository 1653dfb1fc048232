import { type Browser, browser } from 'wxt/browser';
import { own } from '../../own.ts';

/** What answers a message: a promise of the answer, or nothing where none is due. */
type Answer = (message: unknown, sender: Browser.runtime.MessageSender) => Promise<unknown> | undefined;

/** Answers messages of a type that the extension's own scripts send. What they hold is as untrusted as their pages. */
export function answerPages(type: string, answer: Answer): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) =>
    sender.id === browser.runtime.id && own(message, 'type') === type ? answer(message, sender) : undefined,
  );
}
