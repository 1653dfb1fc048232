/**
 * How newsrooms and writers ask something of those who read them: what such a sentence opens with, by language. Collected
 * from the ends of stories on papers', broadcasters' and magazines' pages. Only what no sentence of news opens with: what
 * is asked is asked of the reader.
 */
export const ASKING_WORDS: Readonly<Record<string, string>> = {
  en: 'sign up|subscribe|follow us|follow our|join our|join us|download our|download the|get our|get the latest|click here|support our|become a|make a donation|donate',
  de: 'abonnieren sie|unterstützen sie|unterstütze|spenden sie|werden sie|folgen sie|melden sie sich|melde dich',
  fr: 'abonnez-vous|soutenez|inscrivez-vous|suivez-nous|rejoignez|faites un don|aidez-nous',
  es: 'suscríbete|suscríbase|apoya nuestro|hazte|regístrate|apúntate|síguenos|únete',
  pt: 'assine|apoie|contribua|siga o canal|siga-nos|inscreva-se|subscreva|junte-se',
  it: 'abbonati|sostieni|iscriviti|seguici|unisciti|fai una donazione',
  nl: 'steun ons|steun onze|steun onafhankelijke|word lid|word abonnee|abonneer|meld je aan|meld u aan|volg ons|doneer',
  pl: 'wesprzyj|wspieraj|zapisz się|subskrybuj|dołącz|obserwuj nas|polub nas|wykup',
  uk: 'підписуй*|підпишіть*|підтримай*|підтримуй*|приєднуй*|долучай*|читайте нас|стежте за',
  ru: 'подписывай*|подпишит*|поддержит*|поддерживай*|присоединяй*|читайте нас|следите за',
  ja: 'メールマガジン|メルマガ|ニュースレター',
  ar: 'اشترك|اشتركوا|تابعونا|تابعنا|انضموا|ادعم*',
};

/** What they ask for, or where it is sent: somewhere in the same paragraph. A star stands for any ending. */
export const ASKED_WORDS =
  'newsletter*|inbox|our app|news app|facebook*|instagram*|telegram*|телеграм*|whatsapp*|twitter|youtube|google news|breaking news alerts|journalism|newsroom|a member|mitglied*|journalismus|redaktion|infolettre|journalisme|rédaction|un don|boletín|periodismo|socio|jornalismo|assinante*|giornalismo|redazione|donazione|nieuwsbrief*|journalistiek|redactie|per maand|dziennikarstw*|prenumerat*|журналістик*|спільнот*|розсилк*|журналистик*|пожертвовани*|рассылк*|登録|購読|نشرتنا|قناتنا|واتساب|الصحافة';
