/**
 * What people, things and offices of a country or a union are called, lower case, with its name.
 * Provenance: the CIA World Factbook's list of nationalities, in the spelling of news.
 */
const pairs = `afghan afghanistan|albanian albania|algerian algeria|american america|american us|american united-states|us america|us united-states|angolan angola|argentine argentina|argentinian argentina|armenian armenia|australian australia|austrian austria|azerbaijani azerbaijan|bahraini bahrain|bangladeshi bangladesh|belarusian belarus|belgian belgium|bolivian bolivia|bosnian bosnia|brazilian brazil|british britain|british uk|uk britain|bulgarian bulgaria|burmese myanmar|cambodian cambodia|cameroonian cameroon|canadian canada|chadian chad|chilean chile|chinese china|colombian colombia|congolese congo|croatian croatia|cuban cuba|cypriot cyprus|czech czechia|czech czech-republic|danish denmark|dominican dominican-republic|dutch netherlands|ecuadorian ecuador|egyptian egypt|emirati uae|eritrean eritrea|estonian estonia|ethiopian ethiopia|european europe|european eu|eu europe|fijian fiji|filipino philippines|philippine philippines|finnish finland|french france|gambian gambia|georgian georgia|german germany|ghanaian ghana|greek greece|guatemalan guatemala|guinean guinea|haitian haiti|honduran honduras|hungarian hungary|icelandic iceland|indian india|indonesian indonesia|iranian iran|iraqi iraq|irish ireland|israeli israel|italian italy|ivorian ivory-coast|jamaican jamaica|japanese japan|jordanian jordan|kazakh kazakhstan|kenyan kenya|kuwaiti kuwait|kyrgyz kyrgyzstan|laotian laos|latvian latvia|lebanese lebanon|liberian liberia|libyan libya|lithuanian lithuania|malaysian malaysia|malian mali|maltese malta|mauritian mauritius|mexican mexico|moldovan moldova|mongolian mongolia|moroccan morocco|mozambican mozambique|namibian namibia|nepalese nepal|nepali nepal|nicaraguan nicaragua|nigerian nigeria|nigerien niger|norwegian norway|omani oman|pakistani pakistan|palestinian palestine|panamanian panama|paraguayan paraguay|peruvian peru|polish poland|portuguese portugal|qatari qatar|romanian romania|russian russia|rwandan rwanda|salvadoran el-salvador|saudi saudi-arabia|scottish scotland|senegalese senegal|serbian serbia|singaporean singapore|slovak slovakia|slovenian slovenia|somali somalia|south-african south-africa|south-korean south-korea|korean korea|north-korean north-korea|spanish spain|sudanese sudan|swedish sweden|swiss switzerland|syrian syria|taiwanese taiwan|tajik tajikistan|tanzanian tanzania|thai thailand|tunisian tunisia|turkish turkey|turkmen turkmenistan|ugandan uganda|ukrainian ukraine|uruguayan uruguay|uzbek uzbekistan|venezuelan venezuela|vietnamese vietnam|welsh wales|yemeni yemen|zambian zambia|zimbabwean zimbabwe`;

/** By each word the others. */
function readPairs(): ReadonlyMap<string, readonly string[]> {
  const kin = new Map<string, string[]>();
  const add = (one: string, other: string): void => {
    const known = kin.get(one);
    if (!known) kin.set(one, [other]);
    else if (!known.includes(other)) known.push(other);
  };
  for (const pair of pairs.split('|')) {
    const blank = pair.indexOf(' ');
    const [a, b] = [pair.slice(0, blank), pair.slice(blank + 1)];
    add(a, b);
    add(b, a);
  }
  return kin;
}

let kin: ReadonlyMap<string, readonly string[]> | undefined;
const none: readonly string[] = [];

/** The other words for the same country: "russian" for "russia", and the other way round; none for other words. */
export function countryWords(word: string): readonly string[] {
  kin ??= readPairs();
  return kin.get(word) ?? none;
}

let nationalities: ReadonlySet<string> | undefined;

/**
 * Whether a lower-cased word tells where somebody is from: "mexican"; not "german" and "dominican", which are first
 * names as well.
 */
export function isNationality(lower: string): boolean {
  nationalities ??= new Set(pairs.split('|').map((pair) => pair.slice(0, pair.indexOf(' '))));
  return lower.length > 3 && lower !== 'german' && lower !== 'dominican' && nationalities.has(lower);
}
