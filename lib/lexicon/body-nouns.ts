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
  records magazine foods restaurant bistro`
    .trim()
    .split(/\s+/),
);

/** The same, but family names as well: behind a first name they are taken for that ("Aubrey Plaza", but "Trump Tower"). */
export const nounsOfBodiesOrFamilies: ReadonlySet<string> = new Set(['tower', 'towers', 'village', 'plaza']);

/** Nouns in small letters whose own name stands before them, or behind them and "of". Collected by hand. */
export const placeNouns: ReadonlySet<string> = new Set(
  'dam palace municipality river lake district province village town city island islands airport station mosque temple stadium suburb neighbourhood neighborhood valley beach bay peninsula waterfall refinery port county prefecture township hamlet commune'.split(
    ' ',
  ),
);

/**
 * Bodies, and figures of speech, whose whole name looks like a person's, lower case. Collected by hand from indices of
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
  kraft heinz,democrats,republicans,tories,uncle sam,jim crow,lady liberty,lady luck,joe sixpack`
    .split(',')
    .map((name) => name.trim()),
);
