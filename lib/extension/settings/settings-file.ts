import { own } from '../../own.ts';
import { type ParsedSettings, parseSettings, toStored } from './parse-settings.ts';
import { CONCERNS, type Settings } from './settings.ts';

const FORMAT = 'nutgraf-settings';

/** The settings as the text of a file that `settingsFromFile` reads. */
export function settingsToFile(settings: Settings): string {
  const items = CONCERNS.map((concern) => [concern, toStored(settings[concern])]);
  return `${JSON.stringify({ format: FORMAT, ...Object.fromEntries(items) }, null, 2)}\n`;
}

/**
 * The settings that a file holds, with what of them could not be taken over, or undefined where the text is no such
 * file at all. Whoever imports a file with problems should ask first.
 */
export function settingsFromFile(text: string): ParsedSettings | undefined {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return undefined;
  }
  return own(content, 'format') === FORMAT ? parseSettings(content) : undefined;
}
