/** First names of the hosts of help centres, and what is in their paths. */
const DESK_HOSTS = 'help support kb docs faq knowledge';
const DESK_PATHS = 'hc kb knowledge-base knowledgebase';

/** Words of an address's path or host, by what they speak for. */
const WORDS = {
  story:
    'article articles blog blogs news story stories post posts opinion magazine press review reviews feature features politics sport sports world business health interview column editorial recipes recipe noticias nachrichten actualites artikel noticia artigo articulo notizie notizia nieuws wiadomosci haber haberler nyheter aktuelles lokales politica politik politique economia economie cultura kultur kultura deportes esportes cronaca newsroom press-release press-releases essays local culture stati novosti journal',
  goods:
    'product products shop store cart item items dp buy pricing plans catalog rooms hotels homes property tours tickets donate event events course courses quote biz',
  list: 'category categories tag tags topic topics collection collections search archive archives page list listing listings browse all index section author authors people directory results best top',
  talk: 'forum forums thread threads t topic viewtopic showthread question questions discussion discussions comments r community answers discuss d q issues profile',
  manual: `${DESK_HOSTS} ${DESK_PATHS} doc documentation api reference manual man wiki tutorial tutorials learn developer developers guide guides library getting-started display changelog releases release-notes solution`,
  service:
    'service services solutions about contact company careers karriere jobs job boards doctors our-doctors leistungen policies legal accessibility-statement industries practice-areas treatments locations location login signin signup account about-us contact-us privacy privacy-policy terms terms-of-service terms-of-use imprint impressum',
  media: 'video videos watch podcast podcasts gallery photos live talks music title',
} as const;

type Kind = keyof typeof WORDS;

const kinds = new Map<string, Kind[]>();
for (const [kind, list] of Object.entries(WORDS))
  for (const word of list.split(' ')) kinds.set(word, [...(kinds.get(word) ?? []), kind as Kind]);

/** The names of what `describeAddress` tells, in the order of a row. */
export const ADDRESS_FEATURES: readonly string[] = [
  'depth',
  'slugWords',
  'slugSize',
  'slugDigits',
  'dated',
  'query',
  'endsInSlash',
  'section',
  ...Object.keys(WORDS).flatMap((kind) => [`path-${kind}`, `host-${kind}`]),
];

const deskHosts = new Set(DESK_HOSTS.split(' '));
const deskPaths = new Set(DESK_PATHS.split(' '));

/** Whether an address is a help centre's, by its host or its path: what those call articles are manuals. */
export function isHelpDesk(url: string): boolean {
  const [, , host = '', ...parts] = url.toLowerCase().split(/[?#]/, 1)[0]!.split('/');
  // The last part is the page's own name.
  return deskHosts.has(host.split('.', 1)[0]!) || parts.slice(0, -1).some((part) => deskPaths.has(part));
}

/** What an address tells about its page. */
export function describeAddress(url: string): Record<string, number> {
  const address = URL.canParse(url) ? new URL(url) : new URL('https://unknown.invalid/');
  const parts = address.pathname.toLowerCase().split('/').filter(Boolean);
  const last = (parts.at(-1) ?? '').replace(/\.\w{2,5}$/u, '');
  const found: Record<string, number> = {
    depth: parts.length,
    slugWords: last.split(/[-_]+/u).filter((word) => /[a-z]/u.test(word)).length,
    slugSize: last.length,
    slugDigits: last.replace(/\D/gu, '').length,
    dated: /\/(?:19|20)\d\d\/(?:\d\d?|[a-z]{3})\b|(?:19|20)\d\d-\d\d-\d\d|\/(?:19|20)\d{6}\//u.test(
      address.pathname,
    )
      ? 1
      : 0,
    query: address.search ? 1 : 0,
    endsInSlash: address.pathname.endsWith('/') ? 1 : 0,
    section: 0,
  };
  for (const kind of Object.keys(WORDS)) {
    found[`path-${kind}`] = 0;
    found[`host-${kind}`] = 0;
  }
  parts.forEach((part, at) => {
    const whole = part.replace(/\.\w{2,5}$/u, '');
    const isLast = at === parts.length - 1;
    for (const kind of kinds.get(whole) ?? []) {
      if (isLast && kind === 'story') found.section = 1;
      else found[`path-${kind}`] = isLast && at > 0 ? 0.5 : 1;
    }
  });
  for (const part of address.hostname.split(/[.-]/u))
    for (const kind of kinds.get(part) ?? []) found[`host-${kind}`] = 1;
  return found;
}
