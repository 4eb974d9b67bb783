/** A network as dots and lines. The list beside it and the table beneath say the same, for keys and for those who listen. */
import Graph from "graphology";
import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import Sigma from "sigma";
import type { Settings } from "sigma/settings";
import { type Colours, useColours } from "./colours.ts";
import { drawNames, type OnPicture } from "./draw.ts";
import type { Places } from "./layout.ts";
import { dotsOf, linesOf, neighboursOf, type Shown, type Tone } from "./picture-of.ts";
import "./network-picture.css";

interface Props {
  readonly shown: Shown;
  readonly tones: ReadonlyMap<string, Tone>;
  /** Whose neighbours stand out. */
  readonly chosen: string | undefined;
  readonly choose: (id: string | undefined) => void;
  readonly describe: string;
}

/** Pixels that stay free around the dots. */
const MARGIN = 46;

type Dotted = { x: number; y: number; size: number; label: string; tone: Tone };
type Lined = { size: number };

export function NetworkPicture({ shown, tones, chosen, choose, describe }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const colours = useColours();
  const places = usePlaces(shown, tones, box);
  const [cannot, setCannot] = useState(false);
  const drawn = useRef<Sigma<Dotted, Lined> | null>(null);
  const state = useRef<{ hovered: string | undefined; chosen: string | undefined; colours: Colours }>({
    hovered: undefined,
    chosen,
    colours,
  });
  const neighbours = useMemo(() => neighboursOf(shown.pairs), [shown]);
  const choosing = useRef(choose);
  choosing.current = choose;

  useEffect(() => {
    if (!places || !box.current) return undefined;
    const graph = new Graph<Dotted, Lined>({ type: "undirected" });
    for (const { id, ...dot } of dotsOf(shown.people, tones)) graph.addNode(id, { ...dot, ...places[id] });
    for (const { a, b, size } of linesOf(shown.pairs)) graph.addEdge(a, b, { size });
    let sigma: Sigma<Dotted, Lined> | undefined;
    const names = drawNames(
      () => state.current.colours,
      () => (sigma ? onPictureOf(sigma) : undefined),
    );
    try {
      sigma = new Sigma(graph, box.current, settingsOf(graph, state, neighbours, names) as never);
    } catch {
      setCannot(true);
      return undefined;
    }
    drawn.current = sigma;
    const hover = (id: string | undefined) => {
      state.current.hovered = id;
      if (box.current) box.current.dataset.over = String(id !== undefined);
      sigma?.refresh({ skipIndexation: true });
    };
    sigma.on("beforeRender", names.begin);
    sigma.on("enterNode", ({ node }) => hover(node));
    sigma.on("leaveNode", () => hover(undefined));
    sigma.on("clickNode", ({ node }) => choosing.current(state.current.chosen === node ? undefined : node));
    sigma.on("clickStage", () => choosing.current(undefined));
    // A finger or a wheel that passes over it moves the page.
    sigma.getTouchCaptor().enabled = false;
    for (const canvas of Object.values(sigma.getCanvases())) canvas.style.touchAction = "pan-y";
    // It was drawn while it was made, when nothing knew yet where names have room.
    sigma.refresh({ skipIndexation: true });
    return () => {
      drawn.current = null;
      sigma?.kill();
    };
  }, [shown, tones, places, neighbours]);

  useEffect(() => {
    state.current.chosen = chosen;
    state.current.colours = colours;
    drawn.current?.refresh({ skipIndexation: true });
  }, [chosen, colours]);

  useEffect(() => {
    const { current } = box;
    const pass = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
    };
    current?.addEventListener("wheel", pass, { capture: true });
    return () => current?.removeEventListener("wheel", pass, { capture: true });
  }, []);

  const zoom = (way: "animatedZoom" | "animatedUnzoom" | "animatedReset") => {
    const duration = matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 160;
    void drawn.current?.getCamera()[way]({ duration });
  };
  return (
    <figure className="network">
      <div ref={box} className="canvas" role="img" aria-label={describe} data-ready={places !== null} />
      {cannot ? (
        <p className="nothing over">This browser cannot draw it (no WebGL). The list and the table have all of it.</p>
      ) : (
        <div className="zoom no-print">
          <button type="button" className="button" onClick={() => zoom("animatedZoom")} aria-label="Nearer">
            +
          </button>
          <button type="button" className="button" onClick={() => zoom("animatedUnzoom")} aria-label="Farther">
            −
          </button>
          <button type="button" className="button" onClick={() => zoom("animatedReset")}>
            Whole
          </button>
        </div>
      )}
    </figure>
  );
}

function settingsOf(
  graph: Graph<Dotted, Lined>,
  state: { readonly current: { hovered: string | undefined; chosen: string | undefined; colours: Colours } },
  neighbours: ReturnType<typeof neighboursOf>,
  { plain, chosen }: ReturnType<typeof drawNames>,
): Partial<Settings<Dotted, Lined>> {
  const middle = () => state.current.hovered ?? state.current.chosen;
  return {
    stagePadding: MARGIN,
    zIndex: true,
    minCameraRatio: 0.1,
    maxCameraRatio: 2,
    defaultDrawNodeLabel: plain as never,
    defaultDrawNodeHover: chosen as never,
    nodeReducer: (id, { tone, ...dot }) => {
      const { colours } = state.current;
      const at = middle();
      const near = at === undefined || id === at || neighbours.get(at)?.has(id) === true;
      return {
        ...dot,
        color: near ? colours[tone] : colours.rule,
        label: near ? dot.label : "",
        // All are asked for: which of them have room is settled where they are drawn.
        forceLabel: near,
        highlighted: id === at,
        zIndex: near ? 1 : 0,
      };
    },
    edgeReducer: (line, { size }) => {
      const { colours } = state.current;
      const at = middle();
      const near = at !== undefined && graph.extremities(line).includes(at);
      return {
        size: near ? Math.max(1.5, size) : size,
        color: near ? colours.ink : at === undefined ? colours.rule : colours.hair,
        zIndex: near ? 1 : 0,
      };
    },
  };
}

function onPictureOf(sigma: Sigma<Dotted, Lined>): OnPicture {
  const { width: wide, height: high } = sigma.getDimensions();
  const dots = sigma.getGraph().mapNodes((id) => {
    const { x, y, size, label, highlighted } = sigma.getNodeDisplayData(id)!;
    const at = sigma.framedGraphToViewport({ x, y });
    return { id, ...at, size: sigma.scaleSize(size), label: label ?? "", first: highlighted };
  });
  return { room: { wide, high }, dots };
}

/** Where the dots stand; null while that is worked out. */
function usePlaces(
  shown: Shown,
  tones: ReadonlyMap<string, Tone>,
  box: RefObject<HTMLDivElement | null>,
): Places | null {
  const [places, set] = useState<{ readonly of: Shown; readonly places: Places } | null>(null);
  useEffect(() => {
    const worker = new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<Places>) => set({ of: shown, places: data }));
    const { clientWidth = 0, clientHeight = 0 } = box.current ?? {};
    worker.postMessage({
      room: { wide: Math.max(1, clientWidth - 2 * MARGIN), high: Math.max(1, clientHeight - 2 * MARGIN) },
      dots: dotsOf(shown.people, tones).map(({ id, size, x, y }) => ({ id, size, x, y })),
      lines: linesOf(shown.pairs).map(({ a, b, weight }) => ({ a, b, weight })),
    });
    return () => worker.terminate();
  }, [shown, tones, box]);
  return places?.of === shown ? places.places : null;
}
