/**
 * Titles that stand before a name and are no part of it, lower-cased, without dots.
 * Provenance: the forms of address of the Associated Press stylebook, ranks and offices as world news writes them.
 */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Forms of address: they say nothing about what the person does. */
export const honorifics: ReadonlySet<string> = new Set(
  words(`mr mrs ms miss mx messrs mme mlle madam madame monsieur señor señora herr frau signor signora
    sir dame lord lady hon honourable honorable dato datuk seri sri tun tan encik cik puan shri smt kumari
    haji hajj hajja hajjah alhaji al-haj ustaz ustadh pak bapak ibu cde adv`),
);

/** Ranks of the armed forces and the police. */
const ranks = words(`gen general maj major col colonel lt lieutenant capt captain cpl corporal sgt sergeant
    pvt private brig brigadier adm admiral vice-admiral rear-admiral commander cmdr commodore marshal cst const constable
    insp inspector supt superintendent commissioner sheriff officer det detective pte warrant ensign spc staff lance`);

/** Titles of the clergy and of royalty. */
const dignities =
  words(`rev reverend fr father sister brother pope bishop archbishop cardinal imam ayatollah mullah
    maulana mufti rabbi pastor deacon patriarch sheikh shaikh shaykh sheikha king queen prince princess emir amir
    sultan shah emperor empress tsar czar duke duchess count countess baron baroness saint st chief elder`);

/** Offices and professions that are used as a title. */
const offices = words(`president vice-president ex-president prime-minister minister premier chancellor
    secretary undersecretary ambassador envoy consul governor gov lieutenant-governor mayor senator sen sens congressman
    congresswoman representative rep reps speaker chairman chairwoman chairperson chair justice judge magistrate
    attorney attorney-general prosecutor councillor councilor councilman councilwoman alderman delegate assemblyman
    assemblywoman dr doctor prof professor coach manager director ceo cfo coo cto mp mep mla mca senator-elect
    president-elect comptroller spokesman spokeswoman spokesperson leader engineer eng engr founder co-founder
    lawyer candidate nominee lawmaker legislator pm sec`);

/** Words that turn a title into a longer one, before or inside it. */
const modifiers =
  words(`prime foreign finance defence defense interior deputy vice acting interim former ex late then
    incumbent outgoing current new associate assistant senior junior executive chief managing attorney state first
    crown grand royal supreme`);

/** Every word that a title before a name can be made of, without honorifics. */
export const titleWords: ReadonlySet<string> = new Set([...ranks, ...dignities, ...offices, ...modifiers]);

/** Titles that by themselves say what somebody is ("General", "Archbishop"), unlike their modifiers ("deputy"). */
export const titleHeads: ReadonlySet<string> = new Set([...ranks, ...dignities, ...offices]);

/** Small words that may stand before a title with a capital: "former President". */
export const titleModifiers: ReadonlySet<string> = new Set([
  ...modifiers,
  ...words(`longtime disgraced ousted embattled newly elected appointed retired fellow veteran then-acting self-proclaimed
    jailed exiled deposed two-time three-time second third fourth 00-year-old`),
]);

/** A title word as the sets have it: lower-cased, without dots. */
export const titleForm = (word: string): string => withoutDots(word.toLowerCase());

/** The same of a word that is lower-cased already, as nearly all are that are asked for. */
export const withoutDots = (lower: string): string =>
  lower.includes('.') ? lower.replaceAll('.', '') : lower;

/**
 * Offices that are written by their initials before a family name, as India's and Bangladesh's papers do; initials of
 * names as well.
 */
export const officeInitials: ReadonlySet<string> = new Set(
  words('CM DCM OC SP DC IG DIG DGP IGP SHO CJI EAM FM AG VP'),
);
