export { speakerCandidates } from "./candidates.ts";
export { findQuotes } from "./find-quotes.ts";
export type { QuoteMention, SpeakerCandidate, Speakers } from "./quote.ts";
