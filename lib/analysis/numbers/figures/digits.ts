import { classAt, DIGIT } from '../../../text/characters.ts';

/** A numeral that was written in digits. */
export interface Digits {
  readonly value: number;
  /** Without any separator: `2016`, not `2,016`. */
  readonly bare: boolean;
  readonly whole: boolean;
}

/** Longer runs are codes, not figures. */
const longest = 24;

/** The value 0 to 9 of a decimal digit of any script; NaN for one outside of the Basic Multilingual Plane. */
function digitValue(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0x3a) return unit - 0x30;
  if (unit >= 0xd800 && unit < 0xe000) return Number.NaN;
  // Unicode puts a script's ten digits at …0 to …9 or at …6 to …F.
  const place = unit & 0xf;
  if (place < 6) return place;
  if (place > 9) return place - 6;
  return classAt(String.fromCharCode(unit & ~0xf), 0) === DIGIT ? place : place - 6;
}

/**
 * The value of a run of digits with inner points and commas: `1286`, `1,286.5`, `12,50,000` (Indian), `1.234.567,8`
 * (European), `5,00`. Undefined where it is none (`1,2,3`, `1.2.3`, a run of more than 24 characters).
 */
export function readDigits(written: string): Digits | undefined {
  if (written.length > longest) return undefined;
  const groups: string[] = [''];
  const separators: string[] = [];
  for (let at = 0; at < written.length; at += 1) {
    const unit = written.charAt(at);
    if (unit === ',' || unit === '.') {
      separators.push(unit);
      groups.push('');
    } else if (classAt(written, at) === DIGIT) {
      const value = digitValue(written, at);
      if (Number.isNaN(value)) return undefined;
      groups.push(`${groups.pop()}${value}`);
    }
  }
  const decimal = decimalSeparator(groups, separators);
  if (decimal === undefined) return undefined;
  const whole = decimal === '' ? groups.join('') : groups.slice(0, -1).join('');
  const value = Number(decimal === '' ? whole : `${whole}.${groups.at(-1)}`);
  return { value, bare: separators.length === 0, whole: decimal === '' };
}

/** Which separator parts the decimals: '' where all of them group, undefined where the notation is none. */
function decimalSeparator(groups: readonly string[], separators: readonly string[]): string | undefined {
  const last = separators.at(-1);
  if (last === undefined) return '';
  const tail = groups.at(-1)!;
  const single = separators.length === 1;
  if (separators.every((separator) => separator === last)) {
    if (single && last === '.') return '.';
    if (single && tail.length !== 3) return tail.length < 3 ? ',' : undefined;
    if (single && groups[0] === '0') return last;
    return isGrouped(groups) ? '' : undefined;
  }
  const inner = separators.slice(0, -1);
  return inner.every((separator) => separator === inner[0]) && isGrouped(groups.slice(0, -1))
    ? last
    : undefined;
}

/** Thousands (`1,286,500`) or lakhs and crores (`12,86,500`). */
function isGrouped(groups: readonly string[]): boolean {
  const first = groups[0]!.length;
  if (first < 1 || first > 3) return false;
  if (groups.length > 1 && groups.at(-1)!.length !== 3) return false;
  const middle = groups.slice(1, -1);
  return (
    middle.every(({ length }) => length === 3) || (first < 3 && middle.every(({ length }) => length === 2))
  );
}
