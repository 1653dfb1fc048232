/**
 * Letters and short forms that stand beside a name and are no part of it: ranks and offices before it, degrees, orders
 * and offices behind it, as British, Irish, Indian, Nigerian, Philippine, Australian and US and Burmese news writes
 * them; collected by hand. Their case tells them from other words. Beside `titles.ts`, whose words the tagger was
 * trained with.
 */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Ranks and offices before a name: "PC Dan Ofori", "Flt Lt Anna Berg", "Cllr Peter Lang". */
export const shortTitles: ReadonlySet<string> = new Set(
  words(`PC DC DS DI DCI DSI WPC PCSO ACC DCC DSupt CI Ch PO CPO WO WO1 WO2 CSM RSM LCpl SSgt MSgt TSgt SFC PFC Pfc Spc SPC Ptl
    Ptlm Ptlwn Tpr Flt Sqn Wg Cdr Comdt Cmdt Gnr Spr Rfn Gdsm Mne Lieut Brig SP ASP DSP SSP ADGP DGP IGP IG DIG ASI SHO
    Snr Const Cllr Ald Asm Assemb Amb Atty Cong Recorder Coxswain Physio Canon Revd Msgr Mgr TD MP MSP MLA MLC MHA MEP RHP LHP
    Garda CM DCM CJI EAM FM AG VP DPP Rt Hajiya Otunba Mallam Barr Smt HRH HRM Daw U
    DySP Addl Engr Arc Otumfuo Osagyefo Togbe Datin Abune Phra Khun Ustadz Kyai Mzee Doc HE H.E H.E.
    Oba Eze SI PSSg PSMS PCpt PMaj PLt PCol Sub-Inspector Marabout`),
);

/** Those of `shortTitles` that tell no role, and the words that only go before one that does. */
export const idleShortTitles: ReadonlySet<string> = new Set(
  words(
    'Rt Hajiya Otunba Mallam Smt HRH HRM Ch Snr Daw U Addl Engr Arc Otumfuo Osagyefo Togbe Datin Abune Phra Khun Ustadz Kyai Mzee Doc HE Oba Eze',
  ),
);

/** Offices that are told behind a name as well: "Anna Berg MP". */
export const officesBehind: ReadonlySet<string> = new Set(words('MP MSP MEP TD MLA MLC MHA'));

/** Letters behind a name that nobody's name ends in. */
const surelyBehind =
  words(`KC QC SAN MBE OBE CBE KBE DBE GBE BEM CMG KCMG GCMG KCB DSO DFC FRS FBA FRSL PhD DPhil EdD IPS IAS IFS
  OFM OSB OAM CFR GCON OFR JP LLB CPA BSc MSc MBA RAF USN USMC`);
/** Letters that can be initials or a part of a name, too: nobody is left with one word by taking them off. */
const doubtfulLetters = words('SC SJ OP MD MS AM AC AO MC GC VC CB CH DSC RN DO DC PC');

export const sureLetters: ReadonlySet<string> = new Set([...surelyBehind, ...officesBehind]);
export const lettersBehind: ReadonlySet<string> = new Set([...sureLetters, ...doubtfulLetters]);
