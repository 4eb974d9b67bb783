/**
 * What is timed side by side on the same reports: the reader, two floors below which no reader of ours can be, and a peer.
 *
 * - *decode*: a report's bytes (a line of JSON) decoded and parsed, nothing more;
 * - *wink*: wink-nlp's tokens with the part of speech of each, which a reader built on it would have to pay before its first rule;
 * - *compromise*: `people()` and `places()` of compromise, the nearest thing to a part of what the reader finds.
 */
import type { ItemToken } from "wink-nlp";
import type { DocumentSpec } from "../../src/documents/document.ts";
import { builtReader } from "./reader.ts";

export interface Contestant {
  readonly name: string;
  /** Of how many reports one is given to it; the slow ones get fewer, and their rate is reckoned from those. */
  readonly everyNth: number;
  /** Work on some reports; returns something, so that the work cannot be left out. */
  run(items: readonly Item[]): number;
}

export interface Item {
  readonly report: DocumentSpec;
  /** The same as a line of JSON. */
  readonly line: Uint8Array;
}

export async function contestants(): Promise<Contestant[]> {
  const read = await builtReader();
  const { default: winkNLP } = await import("wink-nlp");
  const { default: model } = await import("wink-eng-lite-web-model");
  const { default: compromise } = await import("compromise");
  const nlp = winkNLP(model, ["sbd", "pos"]);
  const { its } = nlp;
  const decoder = new TextDecoder();
  return [
    {
      name: "chancery",
      everyNth: 1,
      run: (items) => {
        let meetings = 0;
        for (const reading of read(items.map(({ report }) => report))) meetings += reading.meetings.length;
        return meetings;
      },
    },
    {
      name: "decode",
      everyNth: 1,
      run: oneByOne(({ line }) => (JSON.parse(decoder.decode(line)) as DocumentSpec).text.length),
    },
    {
      name: "wink",
      everyNth: 1,
      run: oneByOne(({ report }) => {
        let nouns = 0;
        const tokens = nlp.readDoc(report.text).tokens();
        tokens.each((token: ItemToken) => {
          if (token.out(its.pos) === "PROPN") nouns++;
        });
        return nouns;
      }),
    },
    {
      name: "compromise",
      everyNth: 20,
      run: oneByOne(({ report }) => {
        const view = compromise(report.text);
        return (view.people().out("array") as string[]).length + (view.places().out("array") as string[]).length;
      }),
    },
  ];
}

function oneByOne(work: (item: Item) => number): (items: readonly Item[]) => number {
  return (items) => {
    let sum = 0;
    for (const item of items) sum += work(item);
    return sum;
  };
}
