import { describe, expect, it } from 'vitest';
import { findPeople } from '../../../../lib/analysis/people/find-people.ts';
import { articleFromText } from '../../../../lib/article.ts';
import { readText } from '../../../../lib/text/article-text.ts';
import { loadModels } from '../../../programs/models.ts';

const models = await loadModels();

/** The people of a text by name, with the words of their name mentions. */
function personsIn(text: string): Record<string, string[]> {
  const { people } = findPeople(readText(articleFromText(text)), models.people);
  return Object.fromEntries(
    people.map(({ name, mentions }) => [
      name,
      mentions.filter(({ kind }) => kind === 'name').map(({ span }) => text.slice(span.start, span.end)),
    ]),
  );
}

it('takes the name of the site for that of its firm', () => {
  const text = 'Wendrik plans your tours. With Wendrik, Anna Berg sold more of them than Marten did.';
  const { people } = findPeople(readText({ ...articleFromText(text), site: 'Wendrik Blog' }), models.people);
  expect(people.map(({ name }) => name)).toEqual(['Anna Berg', 'Marten']);
});

const cases: Record<string, [text: string, persons: Record<string, string[]>]> = {
  'ranks and forms of address of the world': [
    'DySP R. Biju Kumar said PC Hannah Entwhistle was hurt. Datin Seri Zizie Samad wept. H E Emile Faivre, an envoy, met Maulana Umri Saheb. PC Entwhistle was well on Monday.',
    {
      'R. Biju Kumar': ['R. Biju Kumar'],
      'Hannah Entwhistle': ['Hannah Entwhistle', 'Entwhistle'],
      'Zizie Samad': ['Zizie Samad'],
      'Emile Faivre': ['Emile Faivre'],
      Umri: ['Umri'],
    },
  ],
  'what is called after somebody': [
    'Anna Berg spoke at the James Paget hospital. Peter Lang teaches at St. Mary’s Primary School.',
    { 'Anna Berg': ['Anna Berg'], 'Peter Lang': ['Peter Lang'] },
  ],
  'an initial that nothing parts from the name': [
    'Minister of Finance B.Javkhlan met the speaker, S.Narantsogt, on Friday.',
    { 'B.Javkhlan': ['B.Javkhlan'], 'S.Narantsogt': ['S.Narantsogt'] },
  ],
  'particles inside of names': [
    'The director Laurence des Granges met President Bingu wa Kamau and the lawyer Daniel arap Kiprono.',
    {
      'Laurence des Granges': ['Laurence des Granges'],
      'Bingu wa Kamau': ['Bingu wa Kamau'],
      'Daniel arap Kiprono': ['Daniel arap Kiprono'],
    },
  ],
  'what an age tells to be a name': [
    'Among the dead was Wartini, 54, a noodle seller. Such cases were rare. Phumphat, 34, who drives a bus, said they were not.',
    { Wartini: ['Wartini'], Phumphat: ['Phumphat'] },
  ],
  'a family name that is a pronoun': [
    'Vice-Premier Anna Berg spoke, but He Qinghua, an official with the commission, did not.',
    { 'Anna Berg': ['Anna Berg'], 'He Qinghua': ['He Qinghua'] },
  ],
  'initials of who speaks in an interview': [
    'The novelist Adaeze Nwosu-Grant lives in Deptford. We talked over rice.\n\nKA: Did you expect it?\n\nANG: No! Penny, my agent, rang me four times.',
    { 'Adaeze Nwosu-Grant': ['Adaeze Nwosu-Grant', 'ANG'], Penny: ['Penny'] },
  ],
  'a shared family name behind a relative': [
    'Farm minister Shinjiro Koyama, son of former premier Junichiro Koyama, lost on Saturday. Koyama, 44, congratulated the winner.',
    { 'Shinjiro Koyama': ['Shinjiro Koyama', 'Koyama'], 'Junichiro Koyama': ['Junichiro Koyama'] },
  ],
  'forms of address in Burma': [
    'Daw Mya Thida Win, the opposition leader, was freed on Friday. U Kyaw Zeya, her lawyer, said Mya Thida Win was well.',
    { 'Mya Thida Win': ['Mya Thida Win', 'Mya Thida Win'], 'Kyaw Zeya': ['Kyaw Zeya'] },
  ],
  'family and first names that are titles elsewhere': [
    'Health minister Tan Chee Boon met finance minister Sri Rahayu on Monday. Rahayu said help was on the way. Tan Sri Lim Kok Wai was there.',
    {
      'Tan Chee Boon': ['Tan Chee Boon'],
      'Sri Rahayu': ['Sri Rahayu', 'Rahayu'],
      'Lim Kok Wai': ['Lim Kok Wai'],
    },
  ],
  'first names that are titles of rulers': [
    'Det Sgt Amir Harrow said it was the worst case. Shah Nawaz Berg, his chief, agreed.',
    { 'Amir Harrow': ['Amir Harrow'], 'Shah Nawaz Berg': ['Shah Nawaz Berg'] },
  ],
  'a name behind the site that something was posted on': [
    'Her manager Paul Harrow said so in a post on X. Adaeze, whose tour was to open in May, is ill.',
    { 'Paul Harrow': ['Paul Harrow'], Adaeze: ['Adaeze'] },
  ],
  'a district by its number': [
    'Councilman Peter Harrow (4th Ward) said on Monday that the vote was a disgrace.',
    { 'Peter Harrow': ['Peter Harrow'] },
  ],
  'a father and his son of the same name': [
    'Raymond Harrow, the actor, died on Sunday. Harrow is survived by a son, Raymond Harrow Jr., and a sister.',
    { 'Raymond Harrow': ['Raymond Harrow', 'Harrow'], 'Raymond Harrow Jr.': ['Raymond Harrow Jr.'] },
  ],
  'a man whose generation is told once': [
    'Raymond Harrow Jr. was elected on Sunday. Raymond Harrow said he was glad.',
    { 'Raymond Harrow Jr.': ['Raymond Harrow Jr.', 'Raymond Harrow'] },
  ],
  'a firm by the first word of its name': [
    'Guo Wenhai, chairman of Larun Solar, was detained on Monday. Larun did not respond to a request for comment.',
    { 'Guo Wenhai': ['Guo Wenhai'] },
  ],
  'a group by its name': [
    'French luxury group Maison Lambert said on Monday that Delphine Harrow would lead it.',
    { 'Delphine Harrow': ['Delphine Harrow'] },
  ],
  'initials with and without dots': [
    'T P Harris and J. K. Rowling met T.P. Harris in Leeds. JK Rowling said so.',
    { 'T.P. Harris': ['T P Harris', 'T.P. Harris'], 'J. K. Rowling': ['J. K. Rowling', 'JK Rowling'] },
  ],
  'undotted initials before a name': [
    'The defence lawyer MH Tamim told the court on Monday that his client was ill. Tamim asked for bail.',
    { 'MH Tamim': ['MH Tamim', 'Tamim'] },
  ],
  'things with figures in their names': [
    'Anna Berg ran with the Coros Vertix 2S, and Peter Lang, who followed, with the Garmin Forerunner 965X.',
    { 'Anna Berg': ['Anna Berg'], 'Peter Lang': ['Peter Lang'] },
  ],
  'a name with a number of its own': [
    'John Harrow 3rd, who chairs the board, said on Monday that it would meet.',
    { 'John Harrow': ['John Harrow'] },
  ],
  'a generation': [
    'While Gen Z and Gen Alpha shop by phone, Gen X still goes to the mall, and Gen Y does both, said Anna Berg.',
    { 'Anna Berg': ['Anna Berg'] },
  ],
  'a general': ['Gen Harrow said on Monday that his men were ready.', { Harrow: ['Harrow'] }],
  'products that are spoken to': [
    'She asks Siri for the time and Alexa for the weather. Claude has written the letter, said Anna Berg.',
    { 'Anna Berg': ['Anna Berg'] },
  ],
  'a person who is named like a product': [
    'Alexa Harrow said on Monday that the school would open. Alexa, 54, is its head.',
    { 'Alexa Harrow': ['Alexa Harrow', 'Alexa'] },
  ],
  'letters of ranks and offices before a name, of orders and degrees behind it': [
    'The judge, Recorder Adebayo Onwudiwe KC, heard PC Dan Ofori. ADGP Alok Kumar Sinha, IPS, and Philip Astley MBE left. TD Síle Keane told Fr. Flavio Cruz, SJ, so.',
    {
      'Adebayo Onwudiwe': ['Adebayo Onwudiwe'],
      'Dan Ofori': ['Dan Ofori'],
      'Alok Kumar Sinha': ['Alok Kumar Sinha'],
      'Philip Astley': ['Philip Astley'],
      'Síle Keane': ['Síle Keane'],
      'Flavio Cruz': ['Flavio Cruz'],
    },
  ],
  'no team, nor the town that stands for it': [
    '10-man Marlow Rovers came from two down to beat Stanton Albion on Saturday. Marlow manager Steph Quill said so. Marlow host Wick Argyle next.',
    { 'Steph Quill': ['Steph Quill'] },
  ],
  'no ship, horse or machine': [
    'The lifeboat, the David Kirkaldy, went to the yacht Rosie Lee. The research vessel Kristine Bonnevie left. The chatbot Iris said so; Iris was wrong.',
    {},
  ],
  'no temple, and no place that looks like a name': [
    'At Temple Beth Emeth in Ann Arbor, Anna Berg read. In Khan Younis and in Da Nang she did not.',
    { 'Anna Berg': ['Anna Berg'] },
  ],
  'no house, law or disease that is called after somebody': [
    'One in six adults with Crohn’s disease met at Cromwell’s Barracks, near Butterwick House, on Monday.',
    {},
  ],
  'nobody of whom a song is': [
    'On “Letter to Emily” the cellist Oliver Coates steals the record. She growls through “Jolene’s Boy”, too.',
    { 'Oliver Coates': ['Oliver Coates'] },
  ],
  'a relative by a first name': [
    'She is survived by a son, Étienne, and by her husband, Paul Lachenal.',
    { Étienne: ['Étienne'], 'Paul Lachenal': ['Paul Lachenal'] },
  ],
  'Catalan family names': [
    '“He slept,” said Josep Lluís Puigdomènech i Sala, the family’s lawyer. Natalia Torrent i Puig described it.',
    {
      'Josep Lluís Puigdomènech i Sala': ['Josep Lluís Puigdomènech i Sala'],
      'Natalia Torrent i Puig': ['Natalia Torrent i Puig'],
    },
  ],
  'a nickname before a family name that looks like a thing': [
    'When Colin “Dusty” Miller set off, his wife Bev gave him a week. Ireland’s Séamus Powers waved.',
    { 'Colin “Dusty” Miller': ['Colin “Dusty” Miller'], Bev: ['Bev'], 'Séamus Powers': ['Séamus Powers'] },
  ],
  'a Vietnamese name whose middle is a word': [
    'The arrest of property tycoon Truong My Lan’s niece, Truong Hue Van, followed on Monday.',
    { 'Truong My Lan': ['Truong My Lan'], 'Truong Hue Van': ['Truong Hue Van'] },
  ],
  'whoever has a job and an age': [
    'Street sweeper Hoa, 52, said only that rice was dear. Archbishop Ieronymos blessed the port.',
    { Hoa: ['Hoa'], Ieronymos: ['Ieronymos'] },
  ],
  'no painting, no make and no telescope': [
    'He called it our Mona Lisa. Stewards fined Haas, and Ferrari lost. The James Webb telescope saw it.',
    {},
  ],
  'initials of an office': [
    'Chief Minister Conrad K Sangma said the state would pay. CM Sangma added that the money had come.',
    { 'Conrad K Sangma': ['Conrad K Sangma', 'Sangma'] },
  ],
  'a first name that is a word as well, at the start': [
    'Joy Harden Bergmann, Ph.D., is a licensed psychologist. "It is good to talk," says Harden Bergmann.',
    { 'Joy Harden Bergmann': ['Joy Harden Bergmann', 'Harden Bergmann'] },
  ],
  'whoever is said to report by somebody': [
    'The murder was solved after (reporting by Huw Jones had shown the way) a year, Maria Kern said.',
    { 'Huw Jones': ['Huw Jones'], 'Maria Kern': ['Maria Kern'] },
  ],
  'firms that look like people, by what stands around them': [
    'Ralph Bauer shares gained 3 percent, and Ralph Bauer said its sales grew. Retailer Laura Stone closed. Shares in Paul Krug rose, drugmaker John Becker fell.',
    {},
  ],
  'a nationality, an office and a sport before a name': [
    'Thomas tied for 12th with Mexican Abraham Ancer and Rickie Fowler. Irish Taoiseach Micheal Martin was hopeful. Smith made 46. Spinner Yuzvendra Chahal took a wicket.',
    {
      Thomas: ['Thomas'],
      'Abraham Ancer': ['Abraham Ancer'],
      'Rickie Fowler': ['Rickie Fowler'],
      'Micheal Martin': ['Micheal Martin'],
      Smith: ['Smith'],
      'Yuzvendra Chahal': ['Yuzvendra Chahal'],
    },
  ],
  'a common first name that hardly looks like a person': [
    '(Compiled by Trevor Hunt in Washington; Edited by Lisa Berg, Guy Norton and Will Trask)',
    {
      'Trevor Hunt': ['Trevor Hunt'],
      'Lisa Berg': ['Lisa Berg'],
      'Guy Norton': ['Guy Norton'],
      'Will Trask': ['Will Trask'],
    },
  ],
  'a weekday behind a name': [
    'He told MSNBC’s Morning Joe Monday that he was ill, Anna Berg said.',
    { Joe: ['Joe'], 'Anna Berg': ['Anna Berg'] },
  ],
  'a party before a name': [
    'They said Democrat Hillary Clinton would lose to Republican Mitt Romney on Tuesday.',
    { 'Hillary Clinton': ['Hillary Clinton'], 'Mitt Romney': ['Mitt Romney'] },
  ],
  'a lone name behind a country': [
    "Brazil's Bolsonaro fired Luiz Henrique Mandetta. Germany's Volkswagen and Japan's Nissan cut jobs.",
    { Bolsonaro: ['Bolsonaro'], 'Luiz Henrique Mandetta': ['Luiz Henrique Mandetta'] },
  ],
  'teams before their people': [
    "Ferrari's Charles Leclerc collided with Max Verstappen on the opening lap. McLaren's Carlos Sainz was fourth. Russell's Williams replacement Jack Aitken finished 16th.",
    {
      'Charles Leclerc': ['Charles Leclerc'],
      'Max Verstappen': ['Max Verstappen'],
      'Carlos Sainz': ['Carlos Sainz'],
      Russell: ['Russell'],
      'Jack Aitken': ['Jack Aitken'],
    },
  ],
  'firms before their people': [
    "Wirecard's ex-CEO Markus Braun was arrested again. Bayern Munich's Robert Lewandowski scored.",
    { 'Markus Braun': ['Markus Braun'], 'Robert Lewandowski': ['Robert Lewandowski'] },
  ],
  'firms whose name is a possessive': [
    "Macy's, Kohl's, Nordstrom and Gap closed stores. Moody's downgraded Lebanon.",
    {},
  ],
  'storms and ships called after people': [
    'Hurricane Laura slammed into Louisiana. The USS Theodore Roosevelt left Guam on Thursday. Tropical storm Bonnie made landfall.',
    {},
  ],
  'a verb of a headline behind a name': [
    'Poll: Bernie Sanders Burns Hillary Clinton With First-Ever National Lead\n\nMike Pence Calls for Special Prosecutor',
    {
      'Bernie Sanders': ['Bernie Sanders'],
      'Hillary Clinton': ['Hillary Clinton'],
      'Mike Pence': ['Mike Pence'],
    },
  ],
  'songs between quotation marks': [
    'He has written folk songs like “El Torito,” “Luna Liberiana,” and others, said Anna Berg.',
    { 'Anna Berg': ['Anna Berg'] },
  ],
  'what somebody does before a name that hardly looks like a person': [
    'It is a song of the single My Love, a collaboration with rapper Ravi, and was produced by singer Anna Berg.',
    { Ravi: ['Ravi'], 'Anna Berg': ['Anna Berg'] },
  ],
  'a last part behind its Arabic article': [
    "Kuwait's emir, Sheikh Nawaf al-Ahmad al-Sabah, met Princess Haya bint al-Hussein on Monday.",
    {
      'Nawaf al-Ahmad al-Sabah': ['Nawaf al-Ahmad al-Sabah'],
      'Haya bint al-Hussein': ['Haya bint al-Hussein'],
    },
  ],
  'a firm by its legal form': ['Tiffany & Co opened a shop in May. Tiffany said its sales grew.', {}],
  'a person whose name a firm has': [
    'Ralph Bauer, who founded the firm, is ill. Ralph Bauer shares rose on Monday.',
    { 'Ralph Bauer': ['Ralph Bauer', 'Ralph Bauer'] },
  ],
  'particles, and a particle that opens a sentence': [
    'The party chose Ludwig van der Berg as its leader. Van der Berg thanked Ursula von der Leyen and Charles de Gaulle.',
    {
      'Ludwig van der Berg': ['Ludwig van der Berg', 'Van der Berg'],
      'Ursula von der Leyen': ['Ursula von der Leyen'],
      'Charles de Gaulle': ['Charles de Gaulle'],
    },
  ],
  'names with the family name first': [
    'Chinese President Xi Jinping met South Korean President Moon Jae-in and Hungarian Prime Minister Orbán Viktor. Xi left, Moon stayed. Orbán agreed.',
    {
      'Xi Jinping': ['Xi Jinping', 'Xi'],
      'Moon Jae-in': ['Moon Jae-in', 'Moon'],
      'Orbán Viktor': ['Orbán Viktor', 'Orbán'],
    },
  ],
  'Arabic names': [
    'Crown Prince Mohammed bin Salman (MBS) met Abdel Fattah el-Sisi in Cairo. Sisi stayed. MBS left.',
    {
      'Mohammed bin Salman': ['Mohammed bin Salman', 'MBS', 'MBS'],
      'Abdel Fattah el-Sisi': ['Abdel Fattah el-Sisi', 'Sisi'],
    },
  ],
  'nicknames in quotation marks': [
    'Ismael “El Mayo” Zambada was arrested on Monday. Dwayne "The Rock" Johnson was not. Zambada said nothing.',
    {
      'Ismael “El Mayo” Zambada': ['Ismael “El Mayo” Zambada', 'Zambada'],
      'Dwayne "The Rock" Johnson': ['Dwayne "The Rock" Johnson'],
    },
  ],
  'a nickname before a name with an apostrophe and a hyphen': [
    'Suspect James “Jim” O’Neill-Smith Jr., 34, of Leeds, was charged with murder. O’Neill-Smith’s lawyer declined to comment.',
    { 'James “Jim” O’Neill-Smith Jr.': ['James “Jim” O’Neill-Smith Jr.', 'O’Neill-Smith'] },
  ],
  'a rare first name that opens a sentence': [
    'It was late. Rakeyia Scott told him to drop the gun. Scott said nothing.',
    { 'Rakeyia Scott': ['Rakeyia Scott', 'Scott'] },
  ],
  'an Arabic family name that opens a sentence': [
    'Abu Bakr al-Baghdadi was killed on Sunday. Al-Baghdadi led the group.',
    { 'Abu Bakr al-Baghdadi': ['Abu Bakr al-Baghdadi', 'Al-Baghdadi'] },
  ],
  'whoever is called Mr. or Mrs.': [
    'On Monday Mr. Constructor said that Mrs. Toppenish would not come.',
    { Constructor: ['Constructor'], Toppenish: ['Toppenish'] },
  ],
  'initials that stand for a name': [
    'Andrés Manuel López Obrador (AMLO) spoke on Monday. AMLO said he would go.',
    { 'Andrés Manuel López Obrador': ['Andrés Manuel López Obrador', 'AMLO', 'AMLO'] },
  ],
  generations: [
    'Martin Luther King Jr. spoke on Monday. His son, Martin Luther King III, said so. John D. Rockefeller IV stayed at home.',
    {
      'Martin Luther King Jr.': ['Martin Luther King Jr.'],
      'Martin Luther King III': ['Martin Luther King III'],
      'John D. Rockefeller IV': ['John D. Rockefeller IV'],
    },
  ],
  possessives: [
    "Angela Merkel’s party lost on Sunday. Merkel's deputy, James Jones, resigned.",
    { 'Angela Merkel': ['Angela Merkel', 'Merkel'], 'James Jones': ['James Jones'] },
  ],
  'names across line breaks': [
    'The party chose Ludwig van\nder Berg on Monday. He said he was glad that Jean-\nPierre Dupont had come.',
    { 'Ludwig van der Berg': ['Ludwig van\nder Berg'], 'Jean-Pierre Dupont': ['Jean-\nPierre Dupont'] },
  ],
  'headlines in capitals': [
    'BIDEN SAYS PUTIN WILL PAY\n\nPresident Joe Biden said on Monday that Vladimir Putin would pay a price. Biden spoke in Washington.',
    { 'Joe Biden': ['BIDEN', 'Joe Biden', 'Biden'], 'Vladimir Putin': ['PUTIN', 'Vladimir Putin'] },
  ],
  datelines: [
    'PARIS (Reuters) - French President Emmanuel Macron met Angela Merkel on Monday.\n\nMACRON left.',
    { 'Emmanuel Macron': ['Emmanuel Macron', 'MACRON'], 'Angela Merkel': ['Angela Merkel'] },
  ],
  'no body or place called after people': [
    'Students of George Washington University met near the John F. Kennedy Center. The Bill & Melinda Gates Foundation paid for it.',
    {},
  ],
  'people who are called like a place': [
    'The film stars Anna Plaza and Mark Tower. Plaza said that she was glad. They met in Harrow Tower.',
    { 'Anna Plaza': ['Anna Plaza', 'Plaza'], 'Mark Tower': ['Mark Tower'] },
  ],
  'streets and houses': [
    'The bus turns from Katy Fwy into Harris Ave. The Stanley Spencer Gallery is near the Sistine Chapel.',
    {},
  ],
  'no programme called after its host': [
    'Joan Alvarado told “The Pete Brandt Show” on Monday that it was over. The Ann Lorrimer Show played the interview again.',
    { 'Joan Alvarado': ['Joan Alvarado'] },
  ],
  'no place, and no thing with an article': [
    'Water left the Chao Phraya dam, the Santa Marta hills, and the village of Ahmad Khel on Monday. He drove a Hilux, and the Hilux was new.',
    {},
  ],
  'who gave a case its name': [
    'Avi Karow was freed on Monday. The Karow case was new.',
    { 'Avi Karow': ['Avi Karow', 'Karow'] },
  ],
  'a text wholly in capitals': [
    'PRESIDENT JOE BIDEN MET VOLODYMYR ZELENSKYY IN KYIV ON MONDAY. BIDEN SAID THE UNITED STATES WOULD SEND HELP.',
    { 'JOE BIDEN': ['JOE BIDEN', 'BIDEN'], 'VOLODYMYR ZELENSKYY': ['VOLODYMYR ZELENSKYY'] },
  ],
  'firms with a sign between two names': [
    'Johnson & Johnson rose on Monday, and Ernst & Young and Abercrombie & Fitch fell. Dow Jones said that Morgan Stanley had named Lloyd Blankfein.',
    { 'Lloyd Blankfein': ['Lloyd Blankfein'] },
  ],
  'stage names': [
    'Bad Bunny sang, Beyoncé danced, and Pelé watched. Cardi B stayed at home.',
    { 'Bad Bunny': ['Bad Bunny'], Beyoncé: ['Beyoncé'], Pelé: ['Pelé'], 'Cardi B': ['Cardi B'] },
  ],
  'relatives with one family name': [
    'Former President Bill Clinton spoke on Monday. Mrs. Clinton stayed away. Hillary Clinton, his wife, was ill. Mr. Clinton left early.',
    { 'Bill Clinton': ['Bill Clinton', 'Clinton'], 'Hillary Clinton': ['Clinton', 'Hillary Clinton'] },
  ],
  'a husband whose first name is not told': [
    'Mr. Brown spoke on Monday. President Brown was tired. Michelle Brown, his wife, stayed away. “She was ill,” Mr. Brown said. President Brown left.',
    { Brown: ['Brown', 'Brown', 'Brown', 'Brown'], 'Michelle Brown': ['Michelle Brown'] },
  ],
  'firms that are named like people': [
    'The port and Karwa Motors were opened by Mary Jones. The shop is run by Fredo Fresas S.A. in the south.',
    { 'Mary Jones': ['Mary Jones'] },
  ],
  'what is called like a person and is none': [
    'Uncle Sam pays for it, said Mary Jones. Jim Crow laws were ended, and Peter Lang of Staunton, Va., knew.',
    { 'Mary Jones': ['Mary Jones'], 'Peter Lang': ['Peter Lang'] },
  ],
  'a wife whose first name is not told': [
    'Senator John Brown spoke on Monday. Mrs. Brown stayed away. Mr. Brown left early.',
    { 'John Brown': ['John Brown', 'Brown'], Brown: ['Brown'] },
  ],
  families: [
    "Barack Obama and Michelle Obama came on Friday. The Obamas were met by John Brown. The Obamas' daughters stayed.",
    { 'Barack Obama': ['Barack Obama'], 'Michelle Obama': ['Michelle Obama'], 'John Brown': ['John Brown'] },
  ],
  'misspelt second mentions': [
    'Fumio Kishimoto spoke in Tokyo on Monday. Kishimito said he was glad.',
    { 'Fumio Kishimoto': ['Fumio Kishimoto', 'Kishimito'] },
  ],
  'a name behind a long office': [
    'Congress said a preliminary investigation into the President of the Republic Pedro Castillo had been suspended.',
    { 'Pedro Castillo': ['Pedro Castillo'] },
  ],
  'offices and the letters of an order are no names': [
    'Rashid Al Mualla, Member of the Supreme Council and Ruler of Umm Al Quwain, met Theesan Bahorun, G.O.S.K., on Monday.',
    { 'Rashid Al Mualla': ['Rashid Al Mualla'], 'Theesan Bahorun': ['Theesan Bahorun'] },
  ],
  'roles that begin with a capital': [
    'The CEOs Sebastian Noguera and Anna Berg met Frenchman Sebastien Delaunay on Monday.',
    {
      'Sebastian Noguera': ['Sebastian Noguera'],
      'Anna Berg': ['Anna Berg'],
      'Sebastien Delaunay': ['Sebastien Delaunay'],
    },
  ],
};

describe('persons, not mentions', () => {
  it.each(Object.entries(cases))('%s', (_, [text, persons]) => {
    expect(personsIn(text)).toEqual(persons);
  });
});

it('lists whoever made the report after all who are in its story', () => {
  const { people } = findPeople(
    readText(
      articleFromText(
        'By Anna Lim and Peter Lang\n\nProfit rose, finance chief Maria Kern said.\n\n(Reporting by Huw Jones in London; Additional reporting by Mary van der Berg; Editing by Jane Merriman)\n\nAssociated writer Mark Stone in Leeds contributed to this report.',
      ),
    ),
    models.people,
  );
  const [first, ...others] = people.map(({ name, prominence }) => [name, prominence > 0]);
  expect(first).toEqual(['Maria Kern', true]);
  expect(others.length).toBeGreaterThan(3);
  expect(others.filter(([, isSome]) => isSome)).toEqual([]);
});
