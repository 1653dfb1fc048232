/**
 * Words that say how a figure is meant. Provenance: the approximators of a reference grammar, and what newspapers put
 * before figures.
 */
const phrases = (lines: string): ReadonlySet<string> =>
  new Set(
    lines
      .trim()
      .split('\n')
      .map((line) => line.trim()),
  );

/** Before the number; at most five words. */
export const leadingQualifiers = phrases(`
about
around
some
roughly
approximately
approx
approx.
circa
~
≈
estimated
an estimated
over
well over
just over
slightly over
a little over
more than
well more than
slightly more than
a little more than
no more than
not more than
at least
at the very least
at most
up to
nearly
almost
close to
just under
just below
just shy of
shy of
approaching
above
well above
just above
in excess of
upwards of
upward of
beyond
topping
exceed
exceeds
exceeded
exceeding
surpassed
surpassing
surpasses
greater than
less than
fewer than
no fewer than
no less than
not less than
under
well under
below
well below
as many as
as much as
as few as
as little as
as high as
as low as
a minimum of
minimum of
a maximum of
maximum of
only
just
merely
barely
virtually
older than
younger than
>
<
≥
≤
`);

/** Behind the number. */
export const trailingQualifiers = phrases(`
or so
or more
or fewer
or less
or thereabouts
plus
+
`);
