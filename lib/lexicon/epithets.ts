/**
 * Nouns by which news calls somebody whom it has named before, with "the": what players and artists do, and where people
 * are from. Provenance: match reports and profiles of British and Irish papers, completed by their like.
 */
export const epithets: ReadonlySet<string> = new Set(
  'striker midfielder defender goalkeeper keeper winger forward fullback playmaker skipper hooker prop lock flanker fly-half scrum-half batsman batter bowler seamer spinner opener quarterback pitcher golfer sprinter boxer jockey cyclist singer songwriter rapper actor actress comedian novelist playwright pontiff veteran youngster teenager pensioner'.split(
    ' ',
  ),
);

/** "Frenchman", "Irishwoman", and those whose noun is not the adjective. */
export const natives =
  /^(?:french|english|irish|scots|welsh|dutch|cornish|yorkshire)(?:man|woman)$|^(?:scot|spaniard|dane|swede|finn|pole|turk|briton|aussie|kiwi|texan|californian|londoner|croat|serb|slovene)$/;
