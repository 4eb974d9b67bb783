/**
 * What speaks for and against a country before any report is seen: weights to begin with, from which training departs as far as
 * the annotated reports ask. They matter for what few of those reports have.
 */
const FOR_AND_AGAINST: readonly (readonly [string, string, number])[] = [
  ["across from one of another", "across from one of it", 1.5],
  ["across from one judged of another", "across from one judged of it", 1],
  ["list neighbour is of it", "list neighbour is of another", 0.5],
  ["list neighbour is judged of it", "list neighbour is judged of another", 0.5],
  ["accompanies one of it", "accompanies one of another", 1],
  ["accompanies one judged of it", "accompanies one judged of another", 0.7],
  ["leads or represents it", "leads or represents another", 2],
  ["leads a delegation of it", "leads a delegation of another", 1.5],
  ['behind "representing" of it', 'behind "representing" of another', 1.5],
  ['behind "representing", further on of it', 'behind "representing", further on of another', 0.7],
  ['behind "delegation" of it', 'behind "delegation" of another', 1],
  ['behind "delegation", further on of it', 'behind "delegation", further on of another', 0.7],
  ['behind "the delegation" of it', 'behind "the delegation" of another', 1],
  ['behind "the delegation", further on of it', 'behind "the delegation", further on of another', 0.7],
  ['behind "side" of it', 'behind "side" of another', 1],
  ['behind "side", further on of it', 'behind "side", further on of another', 0.5],
  ["travels elsewhere", "travels to it", 1],
  ["office typical of it", "office typical of others", 1],
];

export const COUNTRY_PRIORS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    FOR_AND_AGAINST.flatMap(([speaksFor, against, weight]) => [
      [speaksFor, weight],
      [against, -weight],
    ]),
  ),
  "said: adjective, named mention": 2,
  "said: possessive, named mention": 2,
  "said: of, named mention": 2,
  "said: body, named mention": 2,
  "said: from, named mention": 2,
  "said: adjective, unnamed mention": 1,
  "said: possessive, unnamed mention": 1,
  "said: of, unnamed mention": 1,
  "said: to, named mention": -1,
  "another country is said": -3,
  "home, none said": 1.5,
  "home, called ours": 2,
  'home, called "the" and the office': 1,
  "home, across from the report's I": -2,
  "another of it holds the office": -2,
  "another judged of it holds the office": -1.5,
  "an unnamed one of it holds the office": 1,
  "an envoy of it is here": 1.5,
  "an envoy judged of it is here": 1,
  "met in it": 1,
  "met where the scene was last set, abroad": 1,
  "nearest before": 1,
  "named in the headline": 0.5,
  "most named": 0.5,
  "nobody else is of it": -1,
  "is a body": -1,
};
