/** The network as GraphML. graphology has no writer of it. */

import { xmlOf } from "../../../shared/markup.ts";
import { type Chunk, oneFile } from "../format.ts";
import { EDGE_ATTRIBUTES, Network, type NetworkEdge, type NetworkNode, NODE_ATTRIBUTES } from "./network.ts";

const TYPES = { string: "string", integer: "int" } as const;

export const writeGraphml = oneFile(".graphml", function* (rows, lost): Generator<Chunk> {
  const network = new Network(rows, lost);
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n`;
  yield keyOf("node", "label", "string");
  for (const [name, type] of Object.entries(NODE_ATTRIBUTES)) yield keyOf("node", name, type);
  for (const [name, type] of Object.entries(EDGE_ATTRIBUTES)) yield keyOf("edge", name, type);
  yield keyOf("edge", "weight", "integer");
  yield '<graph id="chancery" edgedefault="undirected">\n';
  for (const node of network.nodes()) yield nodeOf(node);
  for (const edge of network.edges()) yield edgeOf(edge);
  yield "</graph>\n</graphml>\n";
});

function keyOf(of: "node" | "edge", name: string, type: keyof typeof TYPES): string {
  return `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${TYPES[type]}"/>\n`;
}

function nodeOf({ id, ...values }: NetworkNode): string {
  return `<node id="${xmlOf(id)}">${dataOf("node", values)}</node>\n`;
}

function edgeOf({ id, source, target, ...values }: NetworkEdge): string {
  return `<edge id="${xmlOf(id)}" source="${xmlOf(source)}" target="${xmlOf(target)}">${dataOf("edge", values)}</edge>\n`;
}

function dataOf(of: "node" | "edge", values: object): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `<data key="${of}-${name}">${xmlOf(String(value))}</data>`)
    .join("");
}
