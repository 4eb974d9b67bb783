/** Where dots stand when those who met often draw together: forces, so many steps of them, from the places they are given. */
import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { Dot, Line } from "./picture-of.ts";
import { type Room, spread } from "./spread.ts";

export interface ToLayOut {
  readonly dots: readonly Pick<Dot, "id" | "size" | "x" | "y">[];
  readonly lines: readonly Pick<Line, "a" | "b" | "weight">[];
  /** Pixels of the picture, within its margins. */
  readonly room: Room;
}

export type Places = Readonly<Record<string, { readonly x: number; readonly y: number }>>;

const STEPS = 400;

export function laidOut({ dots, lines, room }: ToLayOut): Places {
  const graph = new Graph({ type: "undirected" });
  for (const { id, ...dot } of dots) graph.addNode(id, dot);
  for (const { a, b, weight } of lines) graph.addEdge(a, b, { weight });
  const drawn = forceAtlas2(graph, {
    iterations: STEPS,
    getEdgeWeight: "weight",
    // Gravity keeps those who met few others in the picture.
    settings: {
      gravity: 1.2,
      scalingRatio: 12,
      strongGravityMode: false,
      linLogMode: true,
      slowDown: 4,
      barnesHutOptimize: dots.length > 150,
    },
  });
  return spread(drawn as Places, dots, room);
}
