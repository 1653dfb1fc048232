/**
 * Reporting verbs that hand on a figure, by how. Provenance: the reporting verbs of this project, those that news
 * sentences with figures were read to use.
 */
const forms = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What follows is what was said, clause or not. */
export const statingCues = forms(
  `said says say saying adding stated states stating noted notes noting explained explains
  estimated estimates estimate estimating predicted predicts predict predicting projected projects forecast forecasts
  revealed reveals warned warns warning argued argues stressed emphasised emphasized insisted insists pointed
  highlighted highlights highlighting suggested suggests indicated indicates indicating disclosed discloses calculated
  calculates believed believes believe thinks think expected expects expect believing alleged alleges tweeted observed
  observes remarked declaring replied responded testified complained lamented acknowledged acknowledges admitted admits
  asserted asserts reckons reckon`,
);

/** As often done to a thing as said ("added 300 jobs", "found three bodies"), but by a study or of a clause. */
export const doubtfulCues = forms(
  `added adds add showed shows show showing found finds find claimed claims claiming recalled recalls declared declares
  posted posts wrote writes documented documents put puts quoted quotes counted counts recorded records`,
);

/** Only a clause with "that" behind them is what was said. */
export const thatCues = forms(
  `announced announces announcing reported reports reporting confirmed confirms confirming told tells telling informed
  agreed agrees concluded concludes learned understood knew hoped hopes recommended proposed decided ruled promised
  pledged vowed submitted submits maintained maintains reiterated reiterates`,
);

/** Of all these, verbs that also close a sentence of what was said: "…, the ministry confirmed". */
export const closingCues = forms(
  `${[...statingCues].join(' ')} added adds showed shows found finds claimed claims wrote writes posted recalled declared
  announced announces reported reports confirmed confirms told`,
);

/** Sources that can only show, find or put something as a statement. */
export const findingNouns = forms(
  `data report reports survey surveys study studies poll polls research analysis review audit census investigation figures
  statistics index gauge tracker documents document records website estimates statement note letter paper inquiry
  results numbers findings model models presentation release projection projections forecast`,
);
