/** A news report, as the themes of the sample site show it. Texts are HTML. */
export interface Story {
  readonly kicker: string;
  readonly headline: string;
  readonly byline: string;
  /** ISO 8601. */
  readonly date: string;
  readonly paragraphs: readonly string[];
}

/** The sample site's report. Town, people and figures are invented. */
export const ferryStory: Story = {
  kicker: 'Coast',
  headline: 'Lowmere buys back its ferries as storms cut the island off for a third week',
  byline: 'Ines Okafor-Lind',
  date: '2026-02-11T07:30:00+01:00',
  paragraphs: [
    'The harbor town of Lowmere agreed on Tuesday to buy back its ferry line for $48 million, ending a nine-year experiment with private boats that left islanders stranded whenever the wind rose.',
    'The council voted for the purchase after a hearing of almost seven hours, according to Council President Adaeze Thornbury. About 600 people filled the fish hall to listen, and more than 2,300 followed online.',
    '“We are not buying boats, we are buying the right to get home,” Ms. Thornbury said. “A town that cannot reach its own hospital is not a town, it is a viewpoint.”',
    'The line’s owner, Meridian Straits, cancelled 212 of its 340 winter crossings, <a href="/reports/crossings">figures from the state transport office</a> show. Three of the company’s vessels are older than 30 years.',
    'Meridian’s chief executive, Tobias Renner, called the vote “a sentimental mistake” and warned that the town would need at least $6.5 million a year to keep the service afloat. “I wish them calm seas,” he said. “They’ll need them.”',
    'Harbor engineer Mirela Castellanos estimates that repairs to the two docks will take 14 months and cost up to $9 million. Her report found cracks in 17 of the 60 pilings, some of them 12 centimeters wide.',
    'Fisherman Pål Asgeirsson told the council that he would gladly pay double. His daughter was born on the pier in January because no boat would sail.',
    '“My wife counted four minutes between the pains and two hours between the boats,” Mr. Asgeirsson said.',
    'On Wednesday, Governor Harlan Whitcombe pledged that the state would cover 35 percent of the price. Mr. Whitcombe, who grew up on the island, promised to sign the bill “before the council’s ink is dry.”',
    '“The governor finds his sea legs in every election year,” said Senator Lucille Vantongeren, who leads the opposition and would rather have a bridge. “Still, I will take the boat.”',
    'A survey of 1,004 residents by Northgate University put support for the purchase at 68 percent, down from 74 percent in the autumn. Professor Samir Duggal, who ran it, said that people worry less about the price than about who will steer.',
    'The first crossing under the town’s flag is planned for May 3, and Ms. Castellanos will be aboard. “If the dock holds, I want to see it,” she said. “If it does not, I want to see it from the boat.”',
  ],
};

/** What other pages of the site are called, for lists and boxes of them. */
export const otherHeadlines: readonly string[] = [
  'Night trains return to the northern line after eleven years',
  'A baker, a bell and the quietest square in the county',
  'Orchard growers count the cost of a February thaw',
  'The library that lends out umbrellas, ladders and time',
  'Why the lighthouse keepers are back on the payroll',
  'Council weighs a tax on empty summer houses',
  'Three rivers, one gauge: reading the flood in advance',
  'The last typesetter of Market Street puts down his stick',
];
