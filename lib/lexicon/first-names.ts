/**
 * First names that are given to one sex only, lower case, with their accents off.
 * Provenance: the names that the lists of gender-detection-from-name (MIT; English, French, Spanish, Italian, German)
 * agree on and whose vectors in GloVe 6B lie on the same side between names of women and of men; gone through by hand,
 * without what is a family name, a place or a word and hardly ever given ("Johnson", "Texas", "Lady").
 */
const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const womensNames: ReadonlySet<string> = names(`
    abby abigail ada adela adele adeline adriana adrienne agatha agnes aida aileen aimee aisha alana
    alejandra aleksandra alexa alexandra alice alicia alina alisa alison alla allegra allie allyson alma
    alyssa amalia amalie amanda amelia amelie amina amy ana anastasia angelica angelina angelique angie
    anja anjali anke ann anna annabel annabelle anne annette annie antoinette antonia anya arabella
    arantxa arlene astrid audrey aya ayesha azizah barbara barbie beatrice beatrix beatriz becky belinda
    bella bernadette bernice berta bertha beryl bessie beth bethany betsey betsy betty beyonce bianca
    bibi birgit blanca blanche bobbi bobbie bonnie brandi bree brenda bridget brigid brigitte britney
    britta brittany cady caitlin callie camilla candace candice cara carin carla carly carmel carmela
    carmen carol carole caroline carolyn carrie cassandra cassie catalina cate caterina catharina
    catharine catherine cathy cecile cecilia cecily celeste celia celine chantal charlene charmaine
    cherie cheryl chiara chloe christa christiane christine cindy claire clara clarissa claudia
    cleopatra colette collette conchita connie constance consuelo cora cordelia corina corinne cornelia
    cristina cynthia daisy daniela daniella danielle daphne daria darlene deanna debbie debby deborah
    debra deena deirdre delany delia della delores delphine denise desiree devi diane dianne dina dinara
    dolly dolores donna dora doreen doris dorothea dorothy dottie edie edith edna eileen ekaterina
    elaine eleanor elena eleonora elinor elisa elisabeth elise eliza elizabeth ella ellen ellie eloise
    elsa elsie elvira emilia emilie emily emma emmanuelle erica erika erin estelle esther ethel eugenia
    eugenie eunice euphemia eva evelyn evita fanny fatima faye felicia fernanda fiona flavia frances
    francesca francine francisca franziska freda frederica frieda gabriela gabriella gail galina gemma
    genevieve georgiana georgina geraldine gerda gertrude gigi gillian gina ginger ginny giselle gladys
    graca gracia graciela greta gretchen guadalupe gwen gwendolyn gwyneth hannah harriet harriett hayley
    heather hedwig heidi helen helena helene helga henrietta henriette hilary hilda hilde hillary holly
    hortense hua ida iman imelda ines inez ingeborg ingrid irene irina irma isabel isabella isabelle
    isla isobel ivana jacqueline jadwiga jana jane janelle janet janette janice janie janine jasmine
    jayne jeanette jeanine jeanne jeannette jeannie jeannine jelena jenna jennie jennifer jenny jeri
    jessica jessie jill jillian joann joanna joanne jodi jodie johanna jolie josefina josephine josie
    juana juanita judi judith judy julia juliana julianne julie juliet juliette justine kamala kara
    karen kari karin karina karla karolina katarina kate katerina katharina katharine katherine kathleen
    kathryn kathy katie katy katya kayla kelli kellie kelsey kendra kerstin kimberly kirsty kitty klara
    krista kristen kristi kristin kristina kristine kristy kumari kylie kyoko kyra laila laine lakshmi
    lana larisa larissa latifah laura laure lavinia layla lea leah leanne leela leila lena lenore leona
    leonor leonora lesley leticia letitia letizia lexi lidia lila lili lilia liliana lillian lillie lily
    lina linda ling lisa lise liv livia liz liza lizzie lola lolita lorena loretta lori lorna lorraine
    louisa louise lourdes luce lucie lucille lucinda lucy ludmila luisa luise luz lydia lynda lynette
    lynne lyudmila mabel madeleine madeline madonna mae magda magdalena magdalene maggie malia mandy
    manuela marcela marcia maren margaret margareta margarethe margarita marge margery margherita margie
    margo margot marguerite maria mariah mariam mariana marianne marie marija marisa marissa marjorie
    marla marlene marry marsha marta martha martina martine mary masha mathilde matilda mattie maud
    maude maura maureen maxine meena meg megan meghan mei melanie melinda melissa meryl mia michaela
    michelle mildred miley millicent millie mimi mindy minerva minnie mira miriam mirjana missy moira
    molly mona monica monika monique muriel myra myrna nadezhda nadia nadine nana nancy nanda naoko
    naomi natalia natalie natalya natasha nathalie nell nellie nia nicole nina nirmala noelle nora
    noreen norma olga olivia olympia oprah paige pamela paola patricia patsy patti patty paula paulette
    paulina pauline peggy penelope philippa phoebe phyllis pia pilar polly princess priscilla priya
    priyanka rachael rachel rachelle radha ramona rani raquel rebecca rebekah regina rena renata renate
    renee rhea rhoda rhonda rihanna roberta robyn rochelle rona rosa rosalie rosalind rosanna roseanne
    rosemarie rosemary rosie roxanne ruby sabina sabine sabrina sadie safina sallie sally salma salome
    samantha samira sandi sandrine sara sarah scarlett seema sela selina serena shakira shauna sheila
    shelley shelly sheri sherri sheryl shirley sigrid siobhan sita siti soledad sonja sonya sophia
    sophie stacey stacy stefani stefania stefanie stella stephanie sunita susan susana susanna susannah
    susanne susi susie suzanne suzie suzy svetlana sybil sylvia sylvie talia tamara tammy tania tanja
    tanya tara tasha tatiana tatyana teresa teri terri tess tessa thelma theodora theresa therese tia
    tilly tina tonya tracey tricia trina trinh trish trisha trudy uma ursula valentina valeria valerie
    vanessa vania venus vera verna veronica veronika vicki vickie vicky viola violet vita wanda wendy
    wilhelmina willa winifred winnie winona xia yelena yolanda yuki yuko yvette yvonne zahra zoe zofia`);

export const mensNames: ReadonlySet<string> = names(`
    abbas abdallah abdel abdul abdullah abraham abu ace adolf adolfo adrian ahmad ahmed alan alastair
    alberto aldo alejandro aleksander aleksandr alessandro alexander alexei alfonso alfredo alistair
    allan allen alonso alvaro amer amir amit anatoly andre andrei andres andrew andrzej angelo angus
    anil anthony antonio anwar archer armando arne arnold art artur arturo aston augusto aurelio avi
    aziz baker baron barron barry bashir basil bastian becker beckett bernd bernhard bernie bert bill
    bishop bjorn blake bob bobby bolton boris boyce boyd bradford brady brandon brendon brent brett
    brian bruce bryan bryant buck butch byron camilo carl carlo carlos carmelo carsten carter caspar
    cedric cesar cesare chad chase chauncey chester christoph christopher chun clark claudio clay
    clayton clemens clement cleveland cliff clifford clint clive cole colin conway cooper craig curtis
    cyril dale dallas damon dario darius darrell darren darryl daryl dave david deacon dean deep dennis
    denver derek derrick dick diego dieter dimitri dirk dmitry dominik don donald donnie donovan doug
    douglas doyle drew duane dudley duncan duran duval dwayne dwight earl eaton ebrahim edgar eduard
    eduardo edward edwin elias elmer enrique eric erich erik ernesto ernie ernst errol ervin erwin
    eugene everett fabio federico felipe felix fernando fidel fletcher floyd ford francesco francisco
    franck franco francois frank frans franz frederic fredrik friedrich fritz gareth garnett gary gates
    gennaro georg george gerald gerard gerd gerhard gian giancarlo gianluca gilberto giles giovanni
    giuseppe glen gonzalo goodluck goran gordon gottfried graeme grant gray greg gregg gregory guillermo
    gus gustav gustavo guzman habib haider haim hakim hal hamid hamilton hamish hank hans harold
    harrison harvey hasan hassan hayward heath hector heinrich helmut hendrik henrik henrique herbert
    hernan hiroshi homer hooper horace horst houston howard hugh hugo humberto hung hussain hussein iain
    ian ibrahim idris igor imam iqbal irvin irving irwin ismail israel ivan jack jackson jakob jamal
    james jan janusz jarrett jason javier jeff jeffery jeffrey jens jeremy jermaine jerry jesper jeter
    jim jimmy joao joaquin joel johannes john johnnie johnny jon jonathan jonny jorge jose josef josh
    jovan jozef julian julio julius junior jurgen kamal kamil karl keegan kelvin ken kenneth kent khaled
    khalid khan khawaja kieran king kirk klaus kofi konstantin kurt lance lane larry lars leandro legend
    leland len lennon leon leonid les lewis lincoln lionel lloyd lothar luciano lucio ludwig luis luiz
    luther lyle lyon magic maher mahmood mahmoud malcolm malik manfred manning manny manuel marcello
    marcelo marco marcus marek mariano marino mark markus marquis marshal marshall martyn marvin massimo
    mathew matt matthew matthews mauricio mauro maxwell mehdi mehmet melvin mick mickey mikael mike
    mikhail miles milton miroslav mitchell mohamad mohammad mohammed morris muhammad muhammed muller
    murray mustapha myron nash nasser neal nelson neville niall nicholas nick nigel nikolai nikolay nils
    noel norman oleg oliver olof omar orlando osman owen pablo padraig palmer paolo parrish pascal
    patrik paulo pavel pedro pepe per pete peter petr phil philip philipp phillip piero pieter pietro
    piotr prince rafael rafi rahman ralf ralph ramon randy raul ray reed reggie reginald reid renato
    rene reza ricardo rich richie rick rider rob robby roberto robson rockwell rod rodney rodolfo
    rodrigo rolf roman romano romero ron ronald ronaldo ross roy royal ruben rudi rudolf rush russel
    russell rusty ryder saad saeed salah salim salomon salvador salvatore sami samir santiago scot scott
    sean sebastian sebastien sergio shah shaun shimon silvio stan stanford stanley stefan stephane
    stephen sterling steve steven steward stewart stirling stuart suleiman sven syed terrance theo tim
    timo timothy tobin todd tom tomas tommy trevor troy tyrone vasily vaughan vijay viktor vincenzo
    vladimir vladislav vyacheslav wade walker wallace walt walter warner wayne weber wes wesley wiley
    wilfred wilhelm wilson wim winston wolfgang yahya yasser yehuda yitzhak yossi yousef yusuf zoran`);

/**
 * Names that those lists leave open, for some country gives them to both, but that are nearly always one sex's in news:
 * known only for the sex that they tell. Provenance: the commonest names of the United States' Social Security
 * Administration (public domain), and names of people in world news, gone through by hand; what is common for both is
 * left out.
 */
const commonWomen: ReadonlySet<string> = names(`
    abena adaeze adwoa agnieszka akiko akosua amber aminata angela anita annegret ashley ayanna beverly
    brittney charlotte chioma christina condoleezza deepika diana dilma droupadi efua faith fatou folake
    funmilayo geeta ghada ghislaine giorgia gloria grace halima hanan hanna hope ilhan indira itzel
    ivanka jacinda jimena joy joyce kaitlin katarzyna kavita keiko keisha keri khadija kirsten latoya
    lauren lindiwe lucia lupita madison malgorzata mamata marilyn marine marit maryam melania mercedes
    narges nasrin nawal neha ngozi nikki nkosazana nomsa nomvula oksana pooja priti rania rashida rose
    ruth saara sakura sandra sanna sharon shirin silvina simona smita smriti sofia sonia soraya sue
    sushma sviatlana tanisha thandi thandiwe thuli tulsi usha victoria virginia wambui wanjiru ximena
    yasmin yoko yulia zainab`);

const commonMen: ReadonlySet<string> = names(`
    aaron adam aidan albert alessio anders andy antonello arthur arun asif austin babajide baptiste
    barack bart ben benjamin benny benoit beto bradley brendan callum charles christian chuck
    chukwuemeka connor conor dan daniel declan deshaun dominic dylan elijah elon emeka emilio emmanuel
    erling esteban ethan fred fumio gabriel gael gianni gijs gunter guy hakainde hardik harry henry
    imran itamar jacques jaime jair jake jean-claude jean-luc jean-pierre jeroen jerome joe jonas joseph
    joshua juan justin keith kenji kevin kwabena kwame kyle kylian lamar lasse lawrence leo liam loic
    lorenzo louis luca luigi lukas luke lula maarten mads magnus mandla manoj mario mateusz mathieu
    matteo matthias max michael micheal miguel mitch mitt mohamed mustafa naftali narayan narendra nate
    nathan nathaniel nawaz nayib neymar nicolas noah obinna olaf olivier ollie olusegun patrick paul
    philippe pierre rahul raila rajesh ramesh rasmus raymond recep richard rishi robert roger rohit rory
    ruud ryan sadio samuel sanjay seamus sergei sergey shinzo sipho siyabonga soren stefano sundar sunil
    suresh sylvain takeshi ted tendai thabo themba thiago thibault thomas tinashe toby tomasz tony tunde
    tyler uhuru vincent virat virgilio volodymyr william willie wouter xavier yannick yaw yoweri zachary
    zlatan`);

/** The sex that a lower-cased first name tells. */
export function sexOfFirstName(name: string): 'woman' | 'man' | undefined {
  if (womensNames.has(name) || commonWomen.has(name)) return 'woman';
  return mensNames.has(name) || commonMen.has(name) ? 'man' : undefined;
}
