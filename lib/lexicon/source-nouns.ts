/**
 * Nouns of sources that news texts leave unnamed, beside those for people by what they are (`person-nouns.ts`).
 * Provenance: heads of the noun sources that PolNeAR's annotators marked, completed by their like.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words and groups that stand for people without telling what they are: "others", "the crowd". */
export const peopleWords = words(
  'somebody someone anyone everyone nobody others those many some one another both few several crowd audience people family staff police rescuers attendees respondents protesters spokespeople',
);
/** Bodies and their papers: "the campaign", "the report". */
export const bodyNouns = words(
  'research evidence analysis campaign company firm department agency office ministry government administration committee commission council board court panel bureau authority authorities party union association organization organisation foundation institute university school hospital bank newspaper paper media magazine network site website outlet publication report study poll survey statement letter memo email document filing lawsuit complaint indictment ad advertisement article editorial book tweet post message release data figures statistics transcript headline review team police army military force embassy consulate airline airport manufacturer maker retailer charity group think-tank coalition alliance parliament congress senate house white-house pentagon treasury fund',
);

/** Of those, papers and posts, in which their author speaks. */
export const documentNouns = words(
  'report statement letter memo email lawsuit complaint article editorial book tweet post message essay column testimony affidavit',
);
