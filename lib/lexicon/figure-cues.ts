/**
 * Reporting verbs that hand on a figure, by how. Provenance: the reporting verbs of this project, those that news
 * sentences with figures were read to use.
 */
const forms = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What follows is what was said, clause or not. */
export const statingCues = forms(
  `said says say saying added adds add adding stated states stating noted notes noting wrote writes explained explains
  estimated estimates estimate estimating predicted predicts predict predicting projected projects forecast forecasts
  showed shows show showing found finds revealed reveals warned warns warning claimed claims claiming argued argues
  stressed emphasised emphasized insisted insists pointed highlighted highlights highlighting suggested suggests
  indicated indicates indicating disclosed discloses documented documents calculated calculates
  believed believes believe thinks think expected expects expect believing alleged alleges tweeted posted observed observes
  recalled recalls remarked declared declares declaring replied responded testified complained lamented put
  acknowledged acknowledges admitted admits asserted asserts reckons reckon quoted`,
);

/** Only a clause with "that" behind them is what was said. */
export const thatCues = forms(
  `announced announces announcing concluded concludes reported reports reporting confirmed confirms confirming told tells telling informed
  agreed agrees learned understood knew hoped hopes recommended proposed decided ruled promised pledged vowed recorded records
  maintained maintains reiterated reiterates`,
);
