import { hashText } from '../text/fnv.ts';
import { HashFilter } from '../text/hash-filter.ts';

/**
 * Nouns for people by what they do, are or are to somebody, singular, lower case: what a role's head can be.
 * Provenance: WordNet 3.1 (Princeton, free licence), the words whose first sense is in the file noun.person and that are
 * among the 60,000 most frequent of GloVe 6B, without slurs and those that news uses for other things; and occupations that
 * are not among these, of sport, science, the arts, crafts, health, service and the church, collected by hand. Whoever studies
 * something ("-ologist"), and every "-woman" and "-person", is one without being in the list.
 */
const nouns: ReadonlySet<string> = new Set(
  `
    abbe abbess abbot abolitionist absentee abuser academic academician accompanist accomplice
    accountant accountant-general accused accuser acquaintance acrobat activist actor actress actuary
    adapter addict adherent adjutant administrator admiral admirer adolescent adonis adult adventurer
    adversary advertiser adviser advisor advocate aficionado agent aggregator aggressor agnostic agonist
    agronomist aide aide-de-camp airman alarmist albino alcalde alchemist alcoholic alderman all-rounder
    allrounder ally alumna alumnus ambassador amigo amir amputee anaesthetist analyst anarchist anathema
    ancestor anchor anchorman anchorwoman angler animator animist announcer antagonist antiquarian
    apostate apostle appellant applicant appointee appraiser apprentice arbiter arbitrator archbishop
    archdeacon archduke archer architect archivist aristocrat arranger arsonist arthritic artisan artist
    artiste ascetic aspirant assailant assassin assemblyman assemblywoman assessor assistant associate
    astrologer astronaut astronomer astrophysicist atheist athlete attache attacker attendant attorney
    attorney-general auctioneer auditor auditor-general aunt auntie auteur author autocrat auxiliary
    avatar avenger aviator ayatollah babe babu babysitter bachelor backpacker bailiff baker ballerina
    ballplayer bandit bandleader banker bantamweight barbarian barber bard baritone barman baron
    baroness baronet barrister bartender bassist basso batsman batter beau beekeeper beggar beginner
    begum behemoth believer belle bellwether benefactor beneficiary biathlete bidder bigot biker
    billionaire biochemist biographer bisexual bishop blacksmith blaster blocker blogger bloke blonde
    bodybuilder bodyguard bombardier bombshell booby booker bookkeeper bookmaker bookman bookseller
    boomer boozer borrower boss botanist bouncer bourgeois bowler boxer boy boyfriend brahman brahmin
    brat breadwinner breeder brewer bricklayer bride bridegroom bridesmaid brigadier broadcaster broker
    brother brother-in-law brunet brunette buccaneer builder bully bum bureaucrat burglar businessman
    businessperson businesswoman buster buyer bystander caddie cadet calif caliph cameraman campaigner
    camper candidate candidate-elect cannibal cantor capo captain captive captor caregiver caretaker
    carpenter carper cartographer cartoonist caseworker cashier catcher cavalier caveman cellist censor
    centrist chair chairman chairperson chairwoman challenger champ champion chancellor chap chaperone
    chaplain charmer chaser chauffeur checker cheerleader chef chela chemist chief chieftain child
    chiropractor choreographer chronicler chum churchman cinematographer citizen claimant clarinetist
    classmate clergyman cleric clerk client clinician clothier clown co-ed coach coadjutor coaster
    coauthor cobbler cofounder cog collaborator colleague colonel colossus columnist comedian comic
    commandant commander commando commentator commissar commissioner commodore commoner companion
    compatriot competitor complainant composer comptroller comrade concierge concubine conductor
    confessor confidant confidante congressman congresswoman connoisseur conqueror conquistador
    conservationist conservator consort conspirator constable constructor consul consultant consumer
    contender contestant contractor contrarian contributor controller convalescent convener convict cook
    coordinator cop copycat copywriter cornerback coroner corporal correspondent cosmonaut councillor
    councilman councilwoman counsel counsellor counselor counterrevolutionary countess countryman
    countrywoman courier courtesan courtier cousin couturier coward cowboy cowgirl craftsman creditor
    crewman cricketer criminal critic crony crooner cruiserweight crusader cuckoo culprit curate curator
    custodian customer cutthroat cyclist cynic czar dad dada daddy dame dancer dandy daredevil darling
    daughter daughter-in-law dauphin deacon deaconess deadbeat dealer dean dearest deb debater debtor
    debutante decoder decorator defector defendant defender delegate delinquent democrat demographer
    demonstrator dentist deputy derelict descendant descendent deserter designate designer despot
    detainee detective developer devotee diabetic dictator diehard dieter dietitian digger dignitary
    diner diplomat director director-general disciple disciplinarian discoverer dispatcher dissenter
    dissident distributor diva diver divorcee dj doctor doge donna donor doorman dowager draftsman
    dragoon dramatist dreamer drifter driver dropout drudge drummer duchess dude dummy dweller earner
    economist editor educator effendi egalitarian elder elector electrician elitist emcee emigrant
    emigre emir emissary emperor employee employer empress enforcer engineer engraver enquirer ensign
    entertainer enthusiast entrepreneur environmentalist envoy equestrian escapist esquire essayist
    eunuch evangelist everyman examiner executioner executive executor exhibitor exorcist expatriate
    expert explorer exporter expressionist extremist eyewitness facilitator falconer famer fanatic
    fancier farmer father father-in-law favourite featherweight fella feller fellow felon feminist
    fencer fiance fiancee fiancé fiancée fiddler fiduciary fielder fiend fighter figurehead filmmaker
    finalist financier finisher fink firefighter fireman firstborn fisherman fitter fixer flack flak
    florist flyweight foe follower fool footballer forecaster foreigner foreman forerunner forward
    founder freedman freelancer freeman fresher freshman friar friend frontman frontrunner frontwoman
    fruitcake fugitive fullback functionary fundraiser futurist gadfly gainer gallant gambler gangsta
    gangster gardener gatekeeper geek geisha geneticist genius gent gentleman geographer geophysicist
    ghoul gilder girl girlfriend giver gladiator goalie goalkeeper goaltender godfather godmother
    goldsmith golfer gopher governess governor governor-general grader graduate gran grandchild
    granddaddy granddaughter grandfather grandma grandmaster grandmother grandpa grandparent grandson
    granny grenadier gringo grocer groom grower guarantor guard guardian guardsman guerilla guerrilla
    guest guide guitarist gunman gunner gunslinger guru guy gymnast hacker hadji hairdresser haji hajji
    hakeem hakim halfback handyman hangman hardliner harlequin harrier hauler head headliner headmaster
    headmistress headteacher healer heartthrob heavyweight heckler heir heiress helmsman helper henchman
    herder heretic hermit hero heroine heterosexual highbrow hijacker hiker hippie hipster historian
    hitchhiker hitman hitter holdover hombre homebuilder homemaker homeowner homosexual honoree hooligan
    hopeful horseman host hostage hostess hotelier hotshot householder housekeeper housemate housewife
    humanist humorist hunter huntsman hurdler husband hustler hypocrite iceman idealist ideologue idol
    illusionist illustrator imam immigrant imp imperialist impersonator importer impostor impresario
    impressionist incarnation incumbent individualist inductee industrialist infant infanticide
    infantryman infielder influencer informant informer ingenue inhabitant initiator inmate innkeeper
    innovator inpatient inquirer inquisitor insider inspector inspector-general instigator instructor
    instrumentalist insurgent intellectual interlocutor intermediary intern internationalist internist
    interpreter interrogator interviewer intruder invader invalid inventor investigator investor ironman
    islander itinerant jackass jailer janitor jester jeweler jihadist jock jockey jogger joiner joker
    journalist journeyman judge judoka juggernaut junkie jurist juror keeper keyboardist kicker kid
    kiddie kidnapper killer king kingpin kinsman knight kook laborer labourer lackey lad lame lancer
    landlady landlord landowner lassie laureate lawmaker lawman lawyer layman lazar leader learner
    lecturer lefthander leftist lefty legate legislator lender leper lesbian letterman liar liberator
    libertarian librarian librettist licensee licentiate liege lieutenant lifeguard lifter linebacker
    linesman linguist listener litigator lobbyist loner looney loony loser lover loyalist lyricist
    machinist madame madman maestro magdalen magician magistrate magnate maharaja mahatma maiden mailman
    mainstay major-general malik mama mamma man manager maniac manipulator mannequin margrave mariner
    marketer marksman marquess marshal martyr mastermind matador matchmaker mate mathematician matriarch
    matron maven maverick mayor mechanic medalist medallist mediator medic melancholic member mentor
    mercenary merchant mermaid messenger messiah mestizo mezzo middleman middleweight midfielder
    midshipman midwife migrant mikado militant militiaman millionaire mime mimic miner minimalist
    minister minstrel minter misfit missionary mistress mobster model moderator modernist mogul molester
    moll mom momma mommy monarch monarchist moneymaker monk mother mother-in-law motorcyclist motorist
    mountaineer mover mufti mujahid murderer musician namesake nanny narc narrator nationalist
    naturalist navigator nawab negotiator neighbor neighbour nephew netminder neuroscientist
    neurosurgeon newcomer newlywed newscaster newsman newspaperman newsreader niece nobleman noblewoman
    nomad nominee notable novelist novice nun nuncio nurse nutritionist nutter nymph objector observer
    obsessive obstetrician occupant occupier oceanographer octogenarian oddball offender officer
    official oilman olympian ombudsman opener operative operator opponent opportunist optimist orator
    organiser organist organizer orientalist originator orphan ouster outcast outfielder outpatient
    outsider overlord overseer owner paceman pacifist packer padre paediatrician paedophile pagan
    painter pal paladin palatine panelist papa paralegal paralympian paramedic paraplegic paratrooper
    parent pariah parishioner parliamentarian parson participant partizan partner pasha passenger passer
    passerby pastor pathfinder patient patriarch patrician patriot patrolman patron patsy pauper payer
    paymaster peacekeeper peacemaker peasant peddler pedestrian pediatrician pedophile pensioner
    percussionist perfectionist performer peripatetic perpetrator peshmerga petitioner pharmacist phenom
    philanthropist philosopher photographer photojournalist physician physicist physiotherapist pianist
    picker pilgrim pilot pimp pioneer piper pitcher pitchman pixie placekicker plaintiff planner planter
    playboy player playmaker playmate playwright plenipotentiary plotter plumber podcaster poet polemic
    policeman policewoman politician politico pollster polluter polygamist polyglot ponce pontiff pope
    populist postgraduate postman postmaster powerbroker practitioner pragmatist prankster preacher
    predator predecessor predictor prefect prelate premier prentice presenter president president-elect
    pressman preteen priest priestess primate primus prince princess principal printer printmaker
    prisoner privateer proctor procurator prodigal prodigy producer prof professor profligate progenitor
    programmer proletarian promoter propagandist proponent proprietor prosecutor prospector prostitute
    protagonist protectionist protector protege protester provocateur provost prowler psychiatrist
    psychic psycho psychoanalyst psychopath psychotherapist publicist publisher pundit punk punter pupil
    puppeteer purchaser purist pursued purveyor pusher pussycat qadi quack quadriplegic quaker qualifier
    quarterback quartermaster queen questioner rabbi racer racist racketeer raider raja rajah rancher
    rani rapist rapper rapporteur rascal reactionary realist rebel receptionist recipient recluse
    recruiter rector redhead ref referee referral reformer reformist refugee regent registrar relative
    reliever renegade rep repairman repatriate reporter representative republican rescuer researcher
    reservist resident respondent restaurateur restorer retailer retiree reverend reviewer revisionist
    rider rifleman righthander rightist ringer ringleader rival robber rocker rookie roommate roper
    rowdy rower royalist rube ruler runner runner-up rusher sage sahib sailor salesman salesperson
    saleswoman samurai sandman satirist savant saver saxophonist scapegoat scholar schoolboy schoolgirl
    schoolmaster schoolmate schoolteacher scientist scion scorer scout screenwriter scribe scriptwriter
    scrivener scrooge sculptor seaman seamer seamstress secessionist second-in-command secretary
    secretary-general secular secularist seer segregationist seigneur seller semifinalist seminarian
    senator sender sentinel sentry separatist sergeant servant serviceman setter settler sexist shaheed
    shaman shareholder sharper sharpshooter sheik sheikh shepherd sheriff sherlock shipbuilder shipper
    shocker shoemaker shogun shopkeeper shopper shortstop showgirl showman showrunner shrew sibling
    sidekick signatory signer singer sinner sis sissy sister sister-in-law skateboarder skater skeptic
    skier skinhead skipper skunk slacker slasher slave slayer sleuth slugger smuggler sniper snob
    snowboarder socialist socialite sojourner soldier solicitor solicitor-general soloist sommelier son
    son-in-law songwriter sonny sophomore soprano sorcerer sorceress southpaw speaker specialist
    spectator spectre speculator speechwriter speedskater spokesman spokesperson spokeswoman sponsor
    spook sportscaster sportsman sportswriter spouse sprinter spy spymaster squatter squire staffer
    stakeholder stalker stalwart star starlet statesman statistician steelmaker stepdaughter stepfather
    stepmother stepson steward stewardess stockbroker stockholder stockman stoner stooge storyteller
    stranger strategist striker strongman student stylist subcontractor subordinate subscriber
    substitute successor sucker sufferer suffragan suitor sultan superintendent supermodel superstar
    supervisor supplier supporter suppressor supremacist supremo surfer surgeon surrealist surrogate
    surveyor survivor suspect swain swami sweeper sweetheart swimmer swordsman sympathizer tactician
    tailback talker tamer taoiseach taxpayer teacher teammate teamster teaser techie technician
    technocrat teen teenager televangelist tenant tenor terminator terrorist tester thane theologian
    theorist therapist thief thinker thoroughbred throwback thug thunderbird tipper toaster toddler
    tomboy tourist tracer trader traditionalist trafficker trailblazer trainee trainer traitor
    translator transsexual transvestite traveler traveller treasurer triathlete tribesman tribune
    trickster trier troll trombonist trooper troubadour troublemaker troubleshooter trucker trumpeter
    trustee tsar tuner turncoat tutor twin tycoon tyrant ultraconservative ump umpire uncle underdog
    undergraduate undersecretary understudy undertaker underwriter unionist untouchable upstart urchin
    usher usurper vagrant valedictorian valet vandal vassal vaulter vegan vegetarian vendor venter
    vermin vet veteran veterinarian vicar viceroy victim victor viewer vigilante villager villain
    violator violinist virtuoso viscount visionary visitor vixen vizier vlogger vocalist volunteer voter
    voyager wagoner waiter waitress wanderer wannabe wanton warbler warden warlock warlord warrior
    watcher watchmaker watchman waterman wearer weatherman weightlifter welder werewolf westerner whaler
    whip whistleblower whitey wholesaler wicketkeeper widow widower wife winemaker winger winner witness
    wiz wizard wolfman woman womanizer woodman workaholic worker workman wrangler wrestler writer
    yachtsman yakuza yeoman youngster youth youtuber yuppie zany ceo cfo coo oppositionist frenchman
    frenchwoman flanker flyhalf fly-half scrumhalf scrum-half left-back right-back centre-back wing-back
    wingback left-hander right-hander spinner pacer lineman counterpart lieutenant-general
    brigadier-general englishman englishwoman irishman irishwoman dutchman scotsman welshman briton
    spaniard swede dane oboist bassoonist flautist flutist harpist violist harpsichordist accordionist
    mandolinist sitarist countertenor contralto clarinettist cornettist lutenist beatboxer turntablist
    dramaturg co-creator ghostwriter copyeditor subeditor ceramicist glassblower silversmith jeweller
    upholsterer milliner farrier stonemason plasterer roofer glazier boilermaker ironworker steelworker
    millworker dockworker stevedore longshoreman bargee lockkeeper coxswain oarsman sculler yachtswoman
    deckhand trawlerman crabber lobsterman oysterman fishmonger butcher greengrocer publican barista
    barmaid distiller vintner cheesemaker chocolatier confectioner caterer forager grazier pastoralist
    shearer drover smallholder crofter ploughman shepherdess goatherd arborist gamekeeper ghillie
    horticulturist landscaper groundskeeper groundsman greenkeeper optician orthodontist hygienist
    geriatrician physio osteopath podiatrist dietician doula emt radiographer sonographer phlebotomist
    notary stenographer patrolwoman gaoler lifeboatman coastguard signaller signalman stoker cabbie
    busman postwoman postmistress climber puncheur domestique rouleur alpinist sherpa heptathlete
    decathlete pentathlete steeplechaser marathoner jumper thrower slalomist luger curler karateka
    welterweight lightweight powerlifter amateur seed wildcard quarterfinalist titleholder starter
    closer baseman batswoman nightwatchman receiver hooker five-eighth defenseman debutant cornerman
    cutman weatherwoman deejay streamer gamer cosplayer quizzer grandnephew grandniece stepbrother
    stepsister godson goddaughter godparent mum lady flatmate cellmate lodger butler maid childminder
    carer cleaner draughtsman coder ethicist bioethicist arabist classicist medievalist ethnographer
    lexicographer grammarian bursar postdoc backbencher frontbencher selectman backer stallholder hawker
    oligarch celebrity juggler hypnotist ventriloquist stuntman stuntwoman roadie stagehand costumier
    beautician manicurist paparazzo videographer stringer memoirist diarist griot legend muralist
    geochemist watercolourist portraitist calligrapher typographer muezzin lama prioress churchwarden
    verger sexton sacristan chorister acharya sadhu sapper marine conscript recruit evacuee litigant
    onlooker commuter holidaymaker vacationer townsman newborn nonagenarian centenarian septuagenarian
    millennial dressmaker needlewoman washerwoman farmhand farmworker gravedigger mortician embalmer
    quarryman lumberjack logger clockmaker locksmith gunsmith luthier hatter bookbinder typesetter
    winchman brewmaster bosun zookeeper docent pawnbroker realtor purser shipwright croupier masseur
    optometrist undersheriff gendarme warder bellhop chambermaid roughneck bobsledder clairvoyant freeholder liquidator
    parathlete showjumper eventer timekeeper kitman selector lifesaver skydiver paraglider balloonist taikonaut msp mlc mha cllr recorder
  `
    .trim()
    .split(/\s+/),
);

const irregular: ReadonlyMap<string, string> = new Map([
  ['children', 'child'],
  ['wives', 'wife'],
  ['people', 'person'],
  ['midwives', 'midwife'],
]);

/** The singular of a noun for people; any other word as it is. */
function singularOf(word: string): string {
  const last = word.charAt(word.length - 1);
  if (last !== 's' && last !== 'n' && last !== 'e') return word;
  const known = irregular.get(word);
  if (known) return known;
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('es') && /(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

const isNoun = (word: string): boolean =>
  nouns.has(word) ||
  word.endsWith('ologist') ||
  word.endsWith('woman') ||
  (word.length > 6 && word.endsWith('person'));

const filter = new HashFilter(nouns.size);
for (const noun of nouns) filter.add(hashText(noun));
const [E, N, S, T, DOT, HYPHEN] = [0x65, 0x6e, 0x73, 0x74, 0x2e, 0x2d];

/**
 * Whether a lower-cased word, of which `hash` is the `hashText`, can be among nouns for people: a quick look, as most words
 * are not.
 */
export function mayBePersonNoun(word: string, hash: number): boolean {
  if (filter.mayHave(hash)) return true;
  const last = word.charCodeAt(word.length - 1);
  if (last === E || last === N || last === S || last === T) return true;
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    if (unit === DOT || unit === HYPHEN) return true;
  }
  return false;
}

/** What a lower-cased word is among nouns for people; of a compound ("singer-actor") its last part counts. */
export function personNoun(word: string): 'singular' | 'plural' | undefined {
  const form = word.includes('.') ? word.replaceAll('.', '') : word;
  if (isNoun(form)) return 'singular';
  const hyphen = form.lastIndexOf('-');
  const last = hyphen < 0 ? form : form.slice(hyphen + 1);
  if (hyphen >= 0 && isNoun(last)) return 'singular';
  const one = singularOf(last);
  return one !== last && isNoun(one) ? 'plural' : undefined;
}
