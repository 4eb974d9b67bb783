import type { ExportFormat } from "../format.ts";

const CARRIED: ExportFormat["carried"] = [
  ["people, offices, sides", "nodes: `type`, `side`, `rank`, `meetings`"],
  [
    "who met whom: people of two sides, and two sides; meetings that were held",
    "edges of type `met`, `weight` how often, `first` and `last` day",
  ],
  ["who held which office", "edges of type `held`, `weight` how many reports"],
  ["who, and which office, is of which side", "edges of type `of-side`"],
];
const COUNTED = {
  "not-held": "meetings that were planned or cancelled",
  unnamed: "participants of whom no person is known",
};
const NEVER = [
  "single meetings with their topics and places",
  "reports and evidence",
  "who is of one side and was there too: an edge of type `met` joins two sides",
  "direction: an edge of a person and an office is `held`, whichever way it is written. NetworkX and others take no graph that mixes edges with and without",
];

export const GRAPHML: ExportFormat = {
  name: "graphml",
  purpose: "the network of people, offices and countries, for Gephi, Cytoscape, NetworkX, igraph",
  standard: "[GraphML 1.0](http://graphml.graphdrawing.org/)",
  mediaType: "application/graphml+xml",
  ending: ".graphml",
  carried: CARRIED,
  counted: COUNTED,
  never: NEVER,
  load: async () => (await import("./write-graphml.ts")).writeGraphml,
};

export const GEXF: ExportFormat = {
  name: "gexf",
  purpose: "the same network, for Gephi",
  standard: "[GEXF 1.3](https://gexf.net/)",
  mediaType: "application/gexf+xml",
  ending: ".gexf",
  carried: CARRIED,
  counted: COUNTED,
  never: NEVER,
  load: async () => (await import("./write-gexf.ts")).writeGexf,
};
