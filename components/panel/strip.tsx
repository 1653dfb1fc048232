import { useLanguage } from '../language.ts';

/** Props of {@link Strip}. */
interface StripProps {
  /** Where in the article the mentions are, each from 0 to 1. */
  at: readonly number[];
  /** The mention that the reader is at. */
  current?: number | undefined;
}

/** The article as a line, with a tick at each mention. */
export function Strip({ at, current }: StripProps) {
  const language = useLanguage();
  const ticks = at.map((share) => `M${(1 + share * 98).toFixed(2)} 1V11`).join('');
  const here = current === undefined ? undefined : at[current];
  const words = language.count('mentions', at.length);
  return (
    <svg class="strip" viewBox="0 0 100 12" preserveAspectRatio="none" role="img">
      <title>{words}</title>
      <path class="strip-line" d="M0 6H100" />
      <path class="strip-ticks" d={ticks} />
      {here === undefined ? null : <path class="strip-here" d={`M${(1 + here * 98).toFixed(2)} 0V12`} />}
    </svg>
  );
}
