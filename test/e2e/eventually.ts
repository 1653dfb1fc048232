import { expect } from 'vitest';

/** Expects of what is read again and again that it comes to be so. An error of it says that it was waited for. */
export const eventually: typeof expect.poll = (read, options) =>
  expect.poll(read, { message: 'Waiting in vain', ...options });
