import { BITS } from '../names.ts';
import type { Candidate, Verdict } from './candidate.ts';

const LONGEST_LETTER = 900;
/** Units of a box whose only field takes an e-mail address: it says enough. */
const LONGEST_ASKING = 300;
/** And of one that asks for a name, too, or whose field is only labelled so. */
const SHORT_ASKING = 150;
const LEAST_LETTERS = 0.13;
/** Paragraphs of a plea, at least. */
const PLEA = 3;
/** Lines of an invitation without a field. */
const FEW_LINES = 4;
/** A form for an account takes an address, too; a call to sign in does not. */
const ACCOUNT = /\b(?:sign|log)[ -]?in\b|\baccount\b/i;
/** What a form says that asks for a name, too: one of two fields may be for a message. */
const BY_MAIL = /\be-?mails?\b|\b(?:daily|weekly|monthly)\b/i;
/** Fields of a form to log in. */
const LOGIN = /user ?name|password/i;
const PODCAST = /\b(?:podcasts?|spotify)\b/i;

/** Whether a box invites to a newsletter, and by what. */
export function judgeNewsletter(box: Candidate): Verdict | undefined {
  const { facts, names, first, fields, emails, head, paragraph, place } = box;
  if (facts.chars > LONGEST_LETTER || facts.titles > 3) return;
  // A comment's form asks for an address, too.
  if (head === 'comments' || box.isForComments || names & BITS.comments) return;
  const isNamed = (names & BITS.newsletter) !== 0;
  const isShort = facts.lines <= FEW_LINES && facts.titles < 2 && !facts.shares;
  const isCard =
    isShort && place !== 'before' && !paragraph && !facts.prose && box.buttons > 0 && box.buttons < 3;
  // A card that is named for it, with a button of whatever words.
  if (names & BITS.letter && isCard && !ACCOUNT.test(first))
    return { kind: 'newsletter', reason: { rule: 'named' } };
  // One word of it in a long form is a field's label.
  const longest = box.asksAddress ? LONGEST_ASKING : SHORT_ASKING;
  const asks =
    box.asksAddress ||
    (facts.lines > 1 &&
      emails === 1 &&
      !LOGIN.test(`${first} ${box.last}`) &&
      (fields === 1 || (fields === 2 && BY_MAIL.test(first))));
  const isAlone = asks && facts.chars <= longest && !facts.titles && place !== 'before';
  if (isAlone && !ACCOUNT.test(first)) return { kind: 'newsletter', reason: { rule: 'asks-for-email' } };
  // Paragraphs that ask for support speak of letters by the way.
  if (!fields && facts.prose >= PLEA && facts.letters < facts.prose) return;
  const isPanel = box.inset && box.buttons > 0 && box.buttons < 3;
  const mayInvite =
    isShort && (place === 'after' || (place === 'within' && isPanel)) && !paragraph && !fields;
  // Where to subscribe to what is listened to.
  if (mayInvite && !ACCOUNT.test(first) && !PODCAST.test(first) && box.invites)
    return { kind: 'newsletter', reason: { rule: 'letter-words' } };
  if (!(isNamed && emails) && facts.letters < Math.max(1, facts.lines * LEAST_LETTERS)) return;
  if (emails) return { kind: 'newsletter', reason: { rule: 'asks-for-email' } };
  if (fields && fields < 6) return { kind: 'newsletter', reason: { rule: 'letter-form' } };
  if (ACCOUNT.test(first)) return;
  if (isShort && place !== 'before' && !paragraph && box.formPlace)
    return { kind: 'newsletter', reason: { rule: 'letter-form' } };
  if (PODCAST.test(first)) return;
  // A paragraph is no box: it goes with all that is around it, or not at all.
  if (isNamed && !(paragraph && facts.prose)) return { kind: 'newsletter', reason: { rule: 'named' } };
  if (
    facts.letters >= Math.max(2, facts.lines * (facts.prose ? 0.5 : 0.3)) &&
    facts.chars < 700 &&
    facts.lines <= 14 &&
    !facts.shares
  )
    return { kind: 'newsletter', reason: { rule: 'letter-words' } };
  return;
}
