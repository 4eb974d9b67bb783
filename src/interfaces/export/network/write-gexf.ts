/** The network as GEXF, by graphology's own writer. */
import { UndirectedGraph } from "graphology";
import gexf from "graphology-gexf";
import { type Chunk, oneFile } from "../format.ts";
import { Network } from "./network.ts";

export const writeGexf = oneFile(".gexf", function* (rows, lost): Generator<Chunk> {
  const network = new Network(rows, lost);
  const graph = new UndirectedGraph();
  for (const { id, ...attributes } of network.nodes()) graph.addNode(id, known(attributes));
  for (const { id, source, target, ...attributes } of network.edges())
    graph.addEdgeWithKey(id, source, target, known(attributes));
  yield gexf.write(graph, { version: "1.3" });
  yield "\n";
});

function known(attributes: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== null));
}
