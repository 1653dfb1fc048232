/**
 * Nouns of sources that news texts leave unnamed. Provenance: heads of the noun sources that PolNeAR's annotators
 * marked, and WordNet's hyponyms of "communicator" and "functionary" that news texts use.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** People: "a spokesman", "two officials". */
export const personNouns = words(
  'spokesman spokeswoman spokesperson spokesmen spokespeople official aide adviser advisor strategist staffer staff source supporter voter critic opponent ally analyst expert researcher scientist economist lawyer attorney prosecutor investigator officer police policeman officers detective judge justice witness victim resident neighbor neighbour friend colleague relative family mother father wife husband son daughter brother sister man woman men women people person reporter journalist anchor host moderator interviewer narrator columnist editor author writer activist protester protestor organizer organiser leader member chairman chairwoman chair chief head director president minister senator congressman congresswoman representative lawmaker legislator governor mayor candidate nominee executive manager owner worker employee union doctor nurse teacher student professor historian pastor priest bishop diplomat ambassador envoy general commander soldier veteran pollster donor delegate operative insider veteran observer user commenter fan player coach captain driver passenger farmer trader banker investor entrepreneur founder co-founder parent child boy girl kid guy somebody someone others those many some one another everyone crowd audience group team firefighter paramedic coroner rescuer survivor attendee participant respondent customer tenant defendant plaintiff juror counsel secretary deputy assistant intern agent consultant planner commissioner councillor councilman councilwoman frontrunner front-runner billionaire businessman businesswoman mogul',
);
/** Bodies and their papers: "the campaign", "the report". */
export const bodyNouns = words(
  'campaign company firm department agency office ministry government administration committee commission council board court panel bureau authority authorities party union association organization organisation foundation institute university school hospital bank newspaper paper magazine network site website outlet publication report study poll survey statement letter memo email document filing lawsuit complaint indictment ad advertisement article editorial book tweet post message release data figures statistics transcript headline review team police army military force embassy consulate airline airport manufacturer maker retailer charity group think-tank coalition alliance parliament congress senate house white-house pentagon treasury fund',
);
