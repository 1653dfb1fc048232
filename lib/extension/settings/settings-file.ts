import { own } from '../../own.ts';
import { type ParsedSettings, parseSettings, toStored } from './parse-settings.ts';
import { CONCERNS, type Settings } from './settings.ts';

const FORMAT = 'nutgraf-settings';

/** The settings as the text of a file that `settingsFromFile` reads. */
export function settingsToFile(settings: Settings): string {
  const items = CONCERNS.map((concern) => [concern, toStored(settings[concern])]);
  return `${JSON.stringify({ format: FORMAT, ...Object.fromEntries(items) }, null, 2)}\n`;
}

/** What a file of settings holds: none of the concerns that it doesn't name. */
export interface FileSettings {
  readonly settings: Partial<Settings>;
  /** The concerns that could not be taken over whole. Whoever imports a file that has some should ask first. */
  readonly problems: ParsedSettings['problems'];
}

/** The settings that a file holds, or undefined where the text is no such file at all, or holds none. */
export function settingsFromFile(text: string): FileSettings | undefined {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (own(content, 'format') !== FORMAT) return undefined;
  const { settings, problems } = parseSettings(content);
  const held = CONCERNS.filter((concern) => own(content, concern) !== undefined);
  if (held.length === 0) return undefined;
  return { settings: Object.fromEntries(held.map((concern) => [concern, settings[concern]])), problems };
}
