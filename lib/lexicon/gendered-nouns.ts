/** Nouns and titles that tell a woman from a man, singular, lower case. Provenance: collected by hand from news texts. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const womensNouns: ReadonlySet<string> =
  words(`mrs ms miss mme mlle madam madame lady dame señora frau signora
  begum kumari smt puan puteri sheikha queen princess empress duchess countess baroness woman girl mother daughter
  sister wife widow aunt niece grandmother granddaughter stepmother stepdaughter half-sister girlfriend ex-wife
  ex-girlfriend fiancee fiancée bride goddaughter housewife heroine hostess waitress actress comedienne ballerina diva
  nun abbess priestess stewardess heiress mistress headmistress governess landlady schoolgirl socialite midwife
  mum mom mama grandma songstress sculptress goddess seamstress`);

const mensNouns: ReadonlySet<string> = words(`mr sir lord señor herr signor monsieur encik king prince emperor
  emir amir sultan duke count baron pope archbishop cardinal imam ayatollah mullah mufti rabbi priest monk friar
  father man boy son brother husband widower uncle nephew grandfather grandson stepfather stepson half-brother
  boyfriend ex-husband ex-boyfriend fiance fiancé groom bridegroom waiter landlord headmaster schoolboy dad papa
  grandpa gentleman tsar czar shah cowboy playboy cameraman gunman frontman strongman`);

/** Which sex a lower-cased noun tells. */
export function sexOfNoun(noun: string): 'woman' | 'man' | undefined {
  if (womensNouns.has(noun) || noun.endsWith('woman')) return 'woman';
  return mensNouns.has(noun) ? 'man' : undefined;
}
