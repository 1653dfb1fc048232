/** Pieces of text that are hostile where they are repeated without end. */
export const FILLINGS: Readonly<Record<string, string>> = {
  digits: '7',
  commas: ',',
  '1,1,1': '1,',
  'spaced digits': '1 ',
  'spaced thousands': '111 ',
  millions: 'million ',
  'one one': 'one ',
  'hundreds of': 'hundreds of ',
  dollars: '$',
  hyphens: '1-',
  'and a half': '1 and a half ',
  about: 'about ',
  brackets: '(1 ',
  'one sentence of reports': 'he said 5, it said ',
  ordinals: 'first second ',
  possessives: 'two dogs’ ',
};
