/**
 * Keys of derived rows. They come from the key of the document and the place in its report, so what is made anew has the same keys,
 * and order by key is the order in which documents came: a text that is corrected keeps its place.
 */

/** Accounts and participants of one document, at most. */
const PLACES = 2 ** 22;

/** Each account is followed by places for its participants: `place` is what the accounts before it take. */
export function accountKey(document: number, place: number): number {
  if (place >= PLACES) throw new Error(`document ${document} tells of more than ${PLACES} meetings and participants`);
  return document * PLACES + place;
}

/** Of a participant, by its number in the account, from 1. A person has the key of its first mention. */
export function mentionKey(account: number, number: number): number {
  return account + number;
}

/** 32 bits of a word, for finding what shares it; what shares the number and not the word is compared in vain, and nothing more. */
export function blockNumber(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
