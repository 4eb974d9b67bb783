/** The network as GEXF, an element at a time: graphology's own writer holds graph and text at once, twenty bytes for each that it writes. */
import { xmlOf } from "../../../shared/markup.ts";
import { type Chunk, oneFile } from "../format.ts";
import { EDGE_ATTRIBUTES, Network, type NetworkEdge, type NetworkNode, NODE_ATTRIBUTES } from "./network.ts";

export const writeGexf = oneFile(".gexf", function* (rows, lost): Generator<Chunk> {
  const network = new Network(rows, lost);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
  yield '<graph mode="static" defaultedgetype="undirected">\n';
  yield declared("node", NODE_ATTRIBUTES);
  yield declared("edge", EDGE_ATTRIBUTES);
  yield "<nodes>\n";
  for (const node of network.nodes()) yield nodeOf(node);
  yield "</nodes>\n<edges>\n";
  for (const edge of network.edges()) yield edgeOf(edge);
  yield "</edges>\n</graph>\n</gexf>\n";
});

function declared(of: "node" | "edge", attributes: Readonly<Record<string, "string" | "integer">>): string {
  const all = Object.entries(attributes).map(
    ([name, type]) => `<attribute id="${name}" title="${name}" type="${type}"/>`,
  );
  return `<attributes class="${of}">${all.join("")}</attributes>\n`;
}

function nodeOf({ id, label, ...values }: NetworkNode): string {
  return `<node id="${xmlOf(id)}" label="${xmlOf(label)}">${valuesOf(values)}</node>\n`;
}

function edgeOf({ id, source, target, weight, ...values }: NetworkEdge): string {
  const ends = `source="${xmlOf(source)}" target="${xmlOf(target)}" weight="${weight}"`;
  return `<edge id="${xmlOf(id)}" ${ends}>${valuesOf(values)}</edge>\n`;
}

function valuesOf(values: object): string {
  const known = Object.entries(values).filter(([, value]) => value !== null);
  return `<attvalues>${known.map(([name, value]) => `<attvalue for="${name}" value="${xmlOf(String(value))}"/>`).join("")}</attvalues>`;
}
