/**
 * Nouns that bodies, places, prizes and programmes named after people end in, lower case, without those that are family
 * names as well (Hall, Park, Church, Banks). Provenance: collected by hand from news texts.
 */
export const nounsOfBodies: ReadonlySet<string> = new Set(
  `academy airport arena army association auditorium avenue award bancorp boulevard building cathedral center centre
  championship clinic club college committee commission company conservatory convention corp corporation council county
  cup department district family foundation government group highway holdings hospital hostel hotel inc industries
  institute institution interchange international island islands laboratory library limited llc llp ltd ministry mosque
  movement museum observatory orchestra organisation organization palace party plc podcast polytechnic presidency primary prison
  prize province regiment ribbon roundabout school seminary show society stadium street studio studios symphony synagogue temple
  theater theatre tournament trophy trust tunnel university zoo airlines airways breweries brewery gmbh motors petroleum
  pharmaceuticals s.a. cos square images ministries technologies textiles ventures
  gallery chapel basilica monastery memorial monument reservoir expressway freeway turnpike ave ave. blvd blvd. fwy hwy pkwy partners
  associates securities solutions systems enterprises capital advisors advisers analytics consulting media entertainment pictures
  records magazine foods restaurant bistro
  campus labs municipality municipalities township falls hut period era apparels apparel garments creek mountain mountains peak valley lagoon
  gorge canyon desert basin plateau peninsula strait gulf junction bypass motorway barracks nagar puram chowk vihar constituency
  borough diocese estate estates farms ranch vineyards winery quarry refinery pipeline project programme program scheme initiative
  fund fellowship scholarship marathon festival carnival summit accord accords amendment doctrine tribunal inquiry
  railway railways shipping logistics cement telecom microfinance tribune gazette dam solar construction pharma aerospace biotech therapeutics`
    .trim()
    .split(/\s+/),
);

/** The same, but family names as well: behind a first name they are taken for that ("Aubrey Plaza", but "Trump Tower"). */
export const nounsOfBodiesOrFamilies: ReadonlySet<string> = new Set([
  'tower',
  'towers',
  'village',
  'plaza',
  'house',
  'bridge',
  'beach',
  'camp',
  'gate',
  'bay',
  'online',
  'radio',
]);

/**
 * The second words of teams, lower case: behind a first name they are taken for a family name ("David Villa", but "Aston
 * Villa"). Provenance: the clubs of the English, Scottish, Irish and Australian leagues, of US major leagues and colleges, of
 * cricket's and rugby's franchises, gone through by hand.
 */
export const nounsOfTeams: ReadonlySet<string> = new Set(
  `rovers wanderers albion athletic hotspur thistle academical academicals argyle orient rangers celtic villa forest county
  town united alexandra rangers harriers corinthians hibernian hibs casuals swifts borough alliance
  knights tigers lions bears eagles falcons hawks ravens panthers jaguars cowboys giants patriots dolphins steelers bengals
  titans colts texans chiefs raiders chargers broncos seahawks cardinals buccaneers vikings packers yankees mets orioles
  twins guardians royals astros athletics mariners phillies braves marlins nationals brewers cubs pirates dodgers padres
  rockies diamondbacks lakers clippers warriors mavericks grizzlies pelicans nuggets timberwolves celtics knicks sixers raptors
  bulls cavaliers pistons pacers bucks hornets wizards canucks oilers sabres bruins aces volts stags roosters rabbitohs
  bulldogs dragons sharks wallabies lionesses wolves badgers longhorns gators buckeyes wolverines spartans trojans wildcats
  huskies cougars aggies sooners seminoles gamecocks terrapins jayhawks hawkeyes gophers cyclones kings indians daredevils
  capitals stormers cheetahs brumbies waratahs crusaders highlanders hurricanes saracens`
    .trim()
    .split(/\s+/),
);

/** Nouns in small letters whose own name stands before them, or behind them and "of". Collected by hand. */
export const placeNouns: ReadonlySet<string> = new Set(
  'dam palace municipality river lake district province village town city island islands airport station mosque temple stadium suburb neighbourhood neighborhood valley beach bay peninsula waterfall refinery port county prefecture township hamlet commune telescope'.split(
    ' ',
  ),
);

/**
 * Bodies, places, and figures of speech, whose whole name looks like a person's, lower case. Collected by hand from indices of
 * shares and news texts.
 */
export const bodiesLikePeople: ReadonlySet<string> = new Set(
  `morgan stanley,jp morgan,jpmorgan,dow jones,eli lilly,rolls-royce,rolls royce,merrill lynch,wells fargo,goldman sachs,
  ernst,lockheed martin,aston martin,harley-davidson,hewlett packard,philip morris,baker hughes,booz allen,raymond james,
  edward jones,arthur andersen,cantor fitzgerald,oliver wyman,spencer stuart,credit suisse,fannie mae,freddie mac,warner bros,
  louis vuitton,kremlin,pentagon,daimler,bundestag,knesset,johnnie walker,jack daniel,trader joe,standard chartered,
  novo nordisk,tate modern,tate britain,lavazza,charles schwab,hugo boss,estee lauder,estée lauder,john deere,brooks brothers,
  marie claire,boehringer ingelheim,alfa romeo,land rover,jimmy choo,max mara,jones lang lasalle,clifford chance,tableau,
  booz allen hamilton,thermo fisher,simon & schuster,barnes & noble,duane reade,dick clark productions,mary kay,jack wolfskin,
  earl grey,ann arbor,da nang,khan younis,khan yunis,khan sheikhoun,ho chi minh city,alice springs,john o' groats,st helena,
  hay-on-wye,baton rouge,charlotte amalie,port elizabeth,port harcourt,dera ismail khan,mazar-i-sharif,
  fianna fáil,fianna fail,fine gael,sinn féin,sinn fein,kuomintang,plaid cymru,likud,fidesz,
  mona lisa,nahdlatul ulama,abu dhabi,al qaeda,al-qaeda,shin bet,ras al khaimah,umm al quwain,umm al-fahm,shiv sena,
  kraft heinz,democrats,republicans,tories,uncle sam,jim crow,lady liberty,lady luck,joe sixpack`
    .split(',')
    .map((name) => name.trim()),
);
