/** Months, weekdays and time zones as newspapers write them. Provenance: the Associated Press stylebook. */
export const months: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sept sept. sep sep. oct oct. nov nov. dec dec.'.split(
    ' ',
  ),
);

export const weekdays: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mon. tue. wed. thu. fri. sat. sun.'.split(' '),
);

export const timeZones: ReadonlySet<string> = new Set(
  'gmt utc est edt cst cdt mst mdt pst pdt bst cet cest ist jst hkt aest wat eat sast et pt local'.split(' '),
);
