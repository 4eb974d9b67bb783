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
  /** Work on one report; returns something, so that the work cannot be left out. */
  run(report: DocumentSpec, line: Uint8Array): number;
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
    { name: "chancery", everyNth: 1, run: (report) => read(report).meetings.length },
    { name: "decode", everyNth: 1, run: (_, line) => (JSON.parse(decoder.decode(line)) as DocumentSpec).text.length },
    {
      name: "wink",
      everyNth: 1,
      run: ({ text }) => {
        let nouns = 0;
        const tokens = nlp.readDoc(text).tokens();
        tokens.each((token: ItemToken) => {
          if (token.out(its.pos) === "PROPN") nouns++;
        });
        return nouns;
      },
    },
    {
      name: "compromise",
      everyNth: 20,
      run: ({ text }) => {
        const view = compromise(text);
        return (view.people().out("array") as string[]).length + (view.places().out("array") as string[]).length;
      },
    },
  ];
}
