/**
 * Verbs that report what somebody said, wrote, judged or found, by what they do.
 * Provenance: Levin's classes of communication verbs (say, tell, manner of speaking, instrument of communication,
 * dub, conjecture, characterize) as in VerbNet, checked against the cues that PolNeAR's annotators marked in US news; a
 * verb stays where news texts show it before or behind a quotation or an estimate.
 */
const classes = {
  speech:
    'say tell add continue reply respond answer ask explain note state declare announce recall argue suggest insist claim remark conclude observe comment stress emphasize emphasise maintain contend assert affirm reiterate repeat clarify elaborate confirm deny acknowledge admit concede confess warn caution predict promise pledge vow urge advise assure reassure allege charge testify proclaim quip joke counter retort interject exclaim lament complain boast brag muse reflect recount relate reveal disclose inform report agree object protest venture offer opine posit propose reason speculate surmise theorize wonder inquire question demand implore plead beg conjecture hint imply indicate intimate mention marvel gush rave scoff sneer snap jab chide scold rant rail rebut refute concur interrupt preach profess pronounce quote recite recommend remind request swear thunder tout underline underscore highlight outline utter verify volunteer welcome confide ponder share attest submit',
  manner:
    'shout yell scream cry chant whisper mutter murmur mumble bark bellow roar growl groan moan grumble fume rage vent whine sigh deadpan shrug riff ad-lib intone croon sing crow thunder holler shriek sob stammer chuckle laugh echo boom beam gloat jeer grouse blare',
  writing: 'write tweet retweet post blog email text publish read print scrawl sign message note caption',
  judgement:
    'call describe label brand dub characterize characterise denounce condemn criticize criticise blast slam mock ridicule deride decry dismiss praise hail laud applaud portray depict cast accuse blame attack assail rip brand paint term deem liken compare tout credit thank reject bemoan disavow defend endorse refer',
  finding:
    'estimate forecast project expect calculate show find put count see anticipate determine reckon rule cite detail document reveal record',
  thought:
    'think believe feel hope want wish fear know understand consider imagine remember realize doubt worry',
} as const;

/** What a reporting verb does. */
export type VerbClass = keyof typeof classes;

/** How a verb form stands: "said", "says" (also the bare form) or "saying". */
export type VerbForm = 'past' | 'present' | 'participle';

export interface ReportingVerb {
  readonly lemma: string;
  readonly verbClass: VerbClass;
  readonly form: VerbForm;
}

const irregular: ReadonlyMap<string, string> = new Map([
  ['say', 'said'],
  ['tell', 'told'],
  ['write', 'wrote written'],
  ['read', 'read'],
  ['swear', 'swore sworn'],
  ['sing', 'sang sung'],
  ['cast', 'cast'],
  ['put', 'put'],
  ['show', 'showed shown'],
  ['find', 'found'],
  ['see', 'saw seen'],
  ['forecast', 'forecast forecasted'],
  ['think', 'thought'],
  ['feel', 'felt'],
  ['know', 'knew known'],
  ['understand', 'understood'],
  ['plead', 'pleaded pled'],
]);

/** Verbs that double their last consonant before an ending. */
const doubling = new Set([
  'admit',
  'refer',
  'snap',
  'rip',
  'jab',
  'dub',
  'quip',
  'label',
  'blog',
  'beg',
  'brag',
  'sob',
  'put',
  'rebut',
  'concur',
  'shrug',
  'submit',
]);
const doublingOnlyOnce = new Set(['label']);

const vowels = 'aeiou';

/** Whether a lemma ends in "y" behind a consonant. */
const endsInY = (lemma: string): boolean => lemma.endsWith('y') && !vowels.includes(lemma.at(-2) ?? '');

function withEnding(lemma: string, ending: 'ed' | 'ing'): string[] {
  if (lemma.endsWith('e')) return [lemma.slice(0, -1) + ending];
  if (ending === 'ed' && endsInY(lemma)) return [`${lemma.slice(0, -1)}ied`];
  const regular = lemma + ending;
  if (!doubling.has(lemma)) return [regular];
  const doubled = lemma + lemma.slice(-1) + ending;
  return doublingOnlyOnce.has(lemma) ? [regular, doubled] : [doubled];
}

function presentOf(lemma: string): string {
  const last = lemma.at(-1)!;
  if ('sxz'.includes(last) || (last === 'h' && (lemma.endsWith('sh') || lemma.endsWith('ch'))))
    return `${lemma}es`;
  return endsInY(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function build(): ReadonlyMap<string, ReportingVerb> {
  const verbs = new Map<string, ReportingVerb>();
  for (const [verbClass, lemmas] of Object.entries(classes) as [VerbClass, string][])
    for (const lemma of lemmas.split(' ')) {
      const add = (word: string, form: VerbForm): void => {
        if (!verbs.has(word)) verbs.set(word, { lemma, verbClass, form });
      };
      for (const word of irregular.get(lemma)?.split(' ') ?? withEnding(lemma, 'ed')) add(word, 'past');
      add(lemma, 'present');
      add(presentOf(lemma), 'present');
      for (const word of withEnding(lemma, 'ing')) add(word, 'participle');
    }
  return verbs;
}

/** Verbs that report only with a particle: "shot back", "went on". */
const phrasal: readonly [forms: string, particles: string, lemma: string][] = [
  ['shot shoots', 'back', 'shoot back'],
  ['fired fires', 'back', 'fire back'],
  ['hit hits', 'back out', 'hit back'],
  ['pushed pushes', 'back', 'push back'],
  ['went goes', 'on', 'go on'],
  ['pointed points', 'out to', 'point out'],
  ['chimed chimes', 'in', 'chime in'],
  ['weighed weighs', 'in', 'weigh in'],
  ['followed follows', 'up', 'follow up'],
  ['took takes', 'aim', 'take aim'],
  ['lashed lashes', 'out', 'lash out'],
  ['spoke speaks', 'of about', 'speak of'],
  ['talked talks', 'of about', 'talk about'],
  ['summed sums', 'up', 'sum up'],
  ['laid lays', 'out', 'lay out'],
  ['spelled spells', 'out', 'spell out'],
];

function buildPhrasal() {
  const verbs = new Map<string, { particles: ReadonlySet<string>; verb: ReportingVerb }>();
  for (const [forms, particles, lemma] of phrasal)
    for (const [at, word] of forms.split(' ').entries()) {
      const verb = { lemma, verbClass: 'speech', form: at === 0 ? 'past' : 'present' } as const;
      verbs.set(word, { particles: new Set(particles.split(' ')), verb });
    }
  return verbs;
}

/** Verbs that report with one of their particles, by lower-case form. */
export const phrasalVerbs: ReadonlyMap<
  string,
  { readonly particles: ReadonlySet<string>; readonly verb: ReportingVerb }
> = buildPhrasal();

/** Reporting verbs by lower-case form. */
export const reportingVerbs: ReadonlyMap<string, ReportingVerb> = build();
