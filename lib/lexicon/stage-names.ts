/**
 * Names of one word, or that look like no name or like a place's or a firm's, by which people of world news are known, lower
 * case; without those that are words or places as well (Prince, Drake, Madonna). Collected by hand from news texts.
 */
export const stageNames: ReadonlySet<string> = new Set(
  `adele,aaliyah,avicii,banksy,beyoncé,beyonce,björk,bjork,eminem,enya,lizzo,lorde,neymar,pelé,ronaldinho,
  rihanna,rosalía,shakira,stormzy,zendaya,yungblud,burna boy,wizkid,davido,diamond platnumz,
  bad bunny,daddy yankee,j balvin,maluma,ozuna,anitta,cardi b,megan thee stallion,lil nas x,lil wayne,snoop dogg,
  jay-z,lady gaga,dua lipa,doja cat,post malone,
  pharrell,chance the rapper,j-hope,jungkook,jimin,mrbeast,pewdiepie,
  al gore,hillary clinton,hillary rodham clinton,jeff sessions,mitt romney,rachel maddow,rudy giuliani,rupert murdoch`
    .split(',')
    .map((name) => name.trim()),
);
