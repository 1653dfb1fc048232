/**
 * Nouns whose number is a label. Provenance: the designations that editors write with figures (Associated Press
 * stylebook, "numerals"), with the makes of aircraft, cars, phones and weapons that world news names most.
 */
export const labelNouns: ReadonlySet<string> = new Set(
  'article articles section sections stages phases classes grades levels chapters verses paragraphs rooms gates numbers days chapter clause paragraph page pages verse rule rules resolution amendment bill proposition order annex appendix title schedule act scene highway route road interstate exit junction motorway flight runway gate platform terminal pier room suite apartment flat floor channel radio studio number reference ref ref. no no. nr nr. nos nos. type model mark mk class grade category tier phase stage level group pool division channel line bus tram train ward precinct district zone area sector block plot lot unit box version episode season series volume vol vol. issue figure fig fig. table exhibit item formula psalm genesis matthew luke john corinthians boeing airbus cessna antonov tupolev ilyushin embraer tesla iphone ipad galaxy windows playstation xbox pixel android ios apollo soyuz shenzhou voyager nokia mig sukhoi covid sars division brigade battalion regiment squadron camp point checkpoint bloc appeal case docket isbn issn zip postcode code pin tel phone fax hotline call dial whatsapp stat psalms euro expo web pt pt. part day game act vol ep ep. week fortune form s&p ftse russell nasdaq asx cac csi nikkei nifty stoxx'.split(
    ' ',
  ),
);

/** Of those, words that also stand before counts; a label only with a capital. */
export const capitalLabelNouns: ReadonlySet<string> = new Set(
  'days classes levels numbers rooms order act road line train bus box group area issue item call case points series class pool flat point camp title bill table john luke matthew figure season rule radio number code class division unit appeal order zone district ward sector block lot plot stat web tesla pixel galaxy euro level exit gate tier form russell nasdaq type model mark part day game act week fortune'.split(
    ' ',
  ),
);

/**
 * Of those, stretches of time and turns whose number is a label unless a plural follows: "on Independence Day 20
 * people".
 */
export const turnNouns: ReadonlySet<string> = new Set('day week game part act'.split(' '));

/** What a street's name ends in, of addresses. */
export const streetWords: ReadonlySet<string> = new Set(
  'street st st. road rd rd. avenue ave ave. boulevard blvd blvd. lane ln drive dr. way square terrace crescent'.split(
    ' ',
  ),
);

/** Figures that are names by themselves. */
export const figureNames: ReadonlySet<string> = new Set([
  '9/11',
  '24/7',
  '7/7',
  '11/9',
  '20/20',
  '404',
  '911',
  '50/50',
]);

/** Capitalised number words that open a name, by the word behind. */
export const nameOpeners: ReadonlySet<string> = new Set([
  'first lady',
  'first minister',
  'first world',
  'second world',
  'third world',
  'third reich',
  'four seasons',
  'five star',
  'five eyes',
  'three gorges',
  'seven sisters',
  'twenty twenty',
  'one direction',
  'one nation',
  'six nations',
  'big five',
]);
