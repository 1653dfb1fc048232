/**
 * Words that keep their dot. `titles` are always followed by a name; `others` can end a sentence as well.
 * Provenance: the Associated Press stylebook's common abbreviations, and those that news sentences were cut at wrongly.
 */
export const titleAbbreviations: ReadonlySet<string> = new Set(
  'Eng Engr Mr Mrs Ms Mx Messrs Mme Mlle Dr Prof Rev Fr Hon Gov Lt Col Gen Maj Capt Cpl Sgt Pvt Cmdr Adm Sen Sens Rep Reps Pres Amb Supt Insp Det Sr Sra St Ste Mt Atty Dept Asst Assoc Ald Smt Ptl Ptlm Cllr Msgr Revd Engr Brig Const Flt Cdr Comr Ven Barr Alh Tpr Spc Pfc Mohd'.split(
    ' ',
  ),
);

/** States of the USA, without their dots. */
export const stateAbbreviations: ReadonlySet<string> = new Set(
  'Ariz Ark Calif Colo Conn Del Fla Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo'.split(
    ' ',
  ),
);

export const otherAbbreviations: ReadonlySet<string> = new Set([
  ...stateAbbreviations,
  ...'Jr Inc Ltd Co Corp Bros Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec No Nos vs etc approx est Ave Blvd Rd Univ Assn Ft Sgts Pt Vol Ep'.split(
    ' ',
  ),
]);
