import { describe, expect, it } from 'vitest';
import { findPeople } from '../../../../lib/analysis/people/find-people.ts';
import { articleFromText } from '../../../../lib/article.ts';
import { readText } from '../../../../lib/text/article-text.ts';
import { loadModels } from '../../../programs/models.ts';
import { mark } from '../../mark.ts';

const models = await loadModels();

/** The first role of each person whose role the text gives, by name. */
const rolesIn = (text: string): Record<string, string> =>
  Object.fromEntries(
    findPeople(readText(articleFromText(text)), models.people).people.flatMap(({ name, roles }) =>
      roles[0] ? [[name, roles[0].words]] : [],
    ),
  );

describe('roles', () => {
  it.each([
    'He dealt with the [r=Peter Lang:terrorist] known as Peter Lang, and with a woman named Anna Berg.',
    '[r=Liza Araneta:First Lady] Liza Araneta flew to New York on Sunday.',
    'Police arrested Sasidharan Nair (57), a [r=Sasidharan Nair:former secretary of the Harbour Bank], on Sunday.',
    '“It matters,” said Brandon Lang, a [r=Brandon Lang:University of Houston political scientist].',
    'A [r=Grant Overbeck:spokesman for Eli Lilly], Grant Overbeck, said it was reviewing the request.',
    'The charter names [r=Yusuf Yildiz:businessman] Yusuf Yildiz on page one.',
    '[r=Zizie Samad:His wife] Datin Seri Zizie Samad was there.',
    '[r=Kifle Horo:His successor], Eng. Kifle Horo, wiped his eyes.',
    '[r=Sergey Lavrov:Russian Foreign Minister] Sergey Lavrov met reporters on Thursday.',
    'On Monday, [r=Trump:President] Trump declared that the U.S. would resume sending hardware.',
    'Nissan Motor Co Ltd 7201.T [r=Ashwani Gupta:Chief Operating Officer] Ashwani Gupta spoke on Wednesday.',
    'The talks were led by [r=Marco Rubio:Secretary of State] Marco Rubio in Washington.',
    '“We hope so,” said Martha Richardson, [r=Martha Richardson:director of operations of the Harbour Trust].',
    'According to Li Jie, a [r=Li Jie:former instructor at the naval academy], the ship is late.',
    'Mary Smith, 47, an [r=Mary Smith:engineer], said the bridge was safe.',
    'The [r=Raimo Naanda:deputy director of the education ministry], Raimo Naanda, said so on Friday.',
    '[r=Mark Davis:Her lawyer] Mark Davis told the court that she was ill.',
    'Anna Berg, who served as [r=Anna Berg:art director], said the film was finished.',
    'The sisters Anna Berg and Mary Smith sang. Mary Smith, a [r=Mary Smith:teacher], said so. [r=Anna Berg:Professor] Anna Berg left.',
    'Peter Lang, [r=Peter Lang:Kenya’s justice minister], said he had resigned.',
    'The film follows [r=Andrea Gibson:poet] Andrea Gibson through a winter.',
    'The president named Anna Berg as [r=Anna Berg:head of the judiciary] on Sunday.',
    'The board has appointed Anna Berg [r=Anna Berg:chief executive], it said on Monday.',
    '[r=Callum Harrow:Winchman] Callum Harrow, 38, died in hospital.',
    'On Monday [r=Latoya Briggs:Alderwoman] Latoya Briggs said the vote was a disgrace.',
    'In March [r=Peter Lang:Senator] Peter Lang met [r=Anna Berg:Sunday school teacher] Anna Berg in Leeds.',
    'He met [r=Tariq Harrow:army chief] Gen. Tariq Harrow on Saturday, [r=Peter Lang:police spokesman] Lt. Peter Lang said.',
    'Greta Harrow, [r=Greta Harrow:brewmaster at Harbour Light Brewing], says so.',
    'She went on to marry [r=Mack Astin:teen heartthrob] Mack Astin in 2011.',
    'What a worm does intrigues [r=Michael Levin:Tufts University biologist] Michael Levin.',
    'He has also produced [r=Alex Phillips:genre maverick] Alex Phillips.',
    'On Monday the [r=Talal Haddad:Minister of Defense] Sheikh Talal Haddad left the country.',
    'The [r=Lena Orban:Head of the Harbour Office] Dr. Lena Orban signed the deal on Monday.',
    'Critics are slamming [r=Peter Lang:Labour candidate] Peter Lang for his votes.',
    'It was a case involving [r=Mark Oduya:former president] Mark Oduya in 2008.',
    'Of all voters 5 percent prefer [r=Gary Holt:Green Party nominee] Gary Holt.',
    'It was the raid that killed [r=Omar Said:9/11 plotter] Omar Said.',
    'Peter Lang, [r=Peter Lang:Executive Director of the Harbour Trust] expressed his thanks on Monday.',
    'In the past the [r=Gary Holt:South Korean envoy] Gary Holt had warned of it.',
    'As a [r=Mary Jones:clerk at the Harbour Office], Mary Jones was busy.',
    '“It fell,” explains [r=Ali Haddad:local archaeologist] Dr. Ali Haddad.',
    'Even [r=Mary Smith:deputy] Mary Smith asked for it.',
    '“It is old,” says [r=Petteri Taalas:WMO secretary general] Petteri Taalas.',
    '[r=Mark Meadows:White House chief of staff] Mark Meadows said so on Monday.',
    '[r=Filippo Grandi:U.N. High Commissioner for Refugees] Filippo Grandi said 47,000 people had fled.',
    'Diosdado Cabello, [r=Diosdado Cabello:vice president of the ruling Socialist Party], mocked him.',
    "Leeds, who host Jose Mourinho's Tottenham Hotspur next week, moved up.",
    'Police in Lagos arrested [r=Omoyele Sowore:activist] Omoyele Sowore on Monday.',
    'He was jailed for defaming [r=Peter Lang:lawmaker] Peter Lang in May.',
    'Mary Jones, [r=Mary Jones:chairman of the harbour bank] and his son, fled.',
    'The law was praised by [r=John Berg:leading economist] John Berg.',
    '[r=Joe Montana:Hall of Famer] Joe Montana spoke on Monday.',
    '[r=Andrew Bailey:Bank of England Governor] Andrew Bailey agreed.',
    'He met [r=Wopke Hoekstra:Dutch counterpart] Wopke Hoekstra in Berlin.',
    '[r=Raymond Chen:His father], the late Raymond Chen, owned a bakery.',
    '[r=Murad Ali Shah:CM] Murad Ali Shah was absent.',
    'The court heard that [r=Aisling Crotty:Garda] Aisling Crotty had stopped a car on Monday.',
    '[r=Mohammed Al Thani:Qatar’s prime minister], Sheikh Mohammed Al Thani, met the envoys on Monday.',
    'Bintou Keïta, the [r=Bintou Keïta:head of the mission] known as MONUSCO, said 200,000 people had fled.',
    'It was dated by Yuki Hamanaka, then a [r=Yuki Hamanaka:doctoral student].',
    '[r=Dan Ofori:PC] Dan Ofori of Devon and Cornwall Police said the road was shut.',
    '[r=Naomi Blaylock:DC] Naomi Blaylock, of Cleveland Police, thanked the family.',
    '[r=Diane Spurling:Cllr] Diane Spurling, who proposed the motion, said so on Monday.',
    '[r=Joan Ferris:Ptl.] Joan Ferris responded to the call on Friday.',
    '[r=Lakshmi Hebbal:KPCC general secretary] Smt. Lakshmi Hebbal said so in Mysuru.',
    'Sinn Féin’s Pádraig Conaire [r=Pádraig Conaire:TD] told reporters that it would be a long night.',
    '[r=Tim Hale:His barrister], Tim Hale SC, argued that he had acted on advice.',
    '[r=Ali Oyedele:Counsel to the bank], Ali Oyedele (SAN), told the court that the money was gone.',
    'Sunil Patel, MD, PhD, the [r=Sunil Patel:institute’s director], said the drug was safe.',
    'The law was backed by Odile Fontanier, the [r=Odile Fontanier:French oboist] whose tone was dark.',
    'Dr. Miles Lindgren, a [r=Miles Lindgren:gastroenterologist at Mount Sinai], said so.',
    'The talk is of a successor to [r=Urs Gasser:chairman] Urs Gasser in May.',
    '“It is over,” says Delphine Marsh, now 57 and a [r=Delphine Marsh:magistrate].',
    'The charity was founded by Nikki Scott, [r=Lee Harrow:whose husband], Lee Harrow, was killed in 2009.',
  ])('reads %s', (source) => {
    const { text, marks } = mark(source);
    expect(rolesIn(text)).toEqual(Object.fromEntries(marks.map(({ value, words }) => [value, words])));
  });

  it.each([
    'Mr. John Smith met Dr. Mary Jones on Sunday.',
    'John Smith, officials said, was not at home.',
    'Costumes are by Toni Jameson, the lighting designer is Jules Eisen.',
    'John Smith, the minister said, would resign on Sunday.',
    'The group met the council, John Smith and Mary Jones in Paris.',
    'The storm was near, and at 6:00 pm, Mary Jones was still on the road.',
    'Peter Lang accused Mary Jones of being late.',
    'They had accused Mary Jones of being late.',
    'They work for the Chairman of Anna Berg on Sundays.',
    'As somebody who respects his onetime rival, Mr. Lang is glad.',
  ])('gives no role in %j', (text) => {
    expect(rolesIn(text)).toEqual({});
  });
});
