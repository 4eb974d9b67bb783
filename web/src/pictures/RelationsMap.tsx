/** The relations on a map: how often each country met others, and of a chosen one with whom. The list beneath says the same. */
import { useNavigate } from "@tanstack/react-router";
import { geoNaturalEarth1, geoPath } from "d3-geo";
import { memo, useMemo, useRef } from "react";
import { sideName } from "../../../src/shared/in-words/names.ts";
import type { Answers } from "../api/questions.ts";
import { useWidth } from "./use-width.ts";
import { world } from "./world.ts";
import "./map.css";

type Dyad = Answers["dyads"][number];

interface Props {
  readonly dyads: readonly Dyad[];
  readonly chosen: string | undefined;
  readonly choose: (code: string | undefined) => void;
}

/** Height to width: what lies south of the southernmost capitals is cut off. */
const SHAPE = 0.42;

export const RelationsMap = memo(function RelationsMap({ dyads, chosen, choose }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const height = Math.round(width * SHAPE);
  const { shapes, places } = useMemo(world, []);
  const path = useMemo(
    () =>
      geoPath(
        geoNaturalEarth1().fitExtent(
          [
            [2, 2],
            [width - 2, height * 1.16],
          ],
          { type: "Sphere" },
        ),
      ),
    [width, height],
  );
  const lands = useMemo(
    () => shapes.map(({ code, name, shape }) => ({ code, name, drawn: path(shape) ?? "" })),
    [shapes, path],
  );
  const met = useMemo(() => meetingsOf(dyads), [dyads]);
  const navigate = useNavigate();
  const partners = chosen === undefined ? [] : dyads.filter(({ sides }) => sides.includes(chosen));
  const arcs = partners.flatMap(({ sides, meetings }) => {
    const other = sides[0] === chosen ? sides[1] : sides[0];
    const [from, to] = [places.get(chosen!), places.get(other)];
    return from && to ? [{ other, meetings, pair: sides.join("-"), from, to }] : [];
  });
  // On a small map, or with many of them, lines as thick as elsewhere would cover it.
  const thin = Math.min(1, width / 1_000, 0.45 + 20 / Math.max(1, arcs.length));
  const hidden = partners.length - arcs.length;
  return (
    <figure className="map">
      <div ref={box} style={{ minHeight: height }}>
        <svg width={width} height={height} role="presentation" aria-hidden="true">
          {lands.map(({ code, name, drawn }) => {
            const times = code === null ? 0 : (met.get(code) ?? 0);
            return (
              // biome-ignore lint/a11y/noStaticElementInteractions: the list beneath has the same, for keys too.
              <path
                key={name}
                d={drawn}
                className="land"
                data-met={times === 0 ? undefined : Math.min(4, Math.ceil(Math.log2(times + 1) / 1.6))}
                data-chosen={code !== null && code === chosen}
                onClick={times === 0 ? undefined : () => choose(code === chosen ? undefined : code!)}
              >
                <title>{times === 0 ? name : `${sideName(code!)}: ${times} meetings`}</title>
              </path>
            );
          })}
          {arcs.map(({ other, meetings, pair, from, to }) => (
            // biome-ignore lint/a11y/noStaticElementInteractions: the list beneath has the same, for keys too.
            <path
              key={other}
              d={path({ type: "LineString", coordinates: [[...from], [...to]] }) ?? ""}
              className="arc"
              strokeWidth={Math.min(6, 0.8 + Math.sqrt(meetings) / 2) * thin}
              onClick={() => void navigate({ to: "/relations/$pair", params: { pair } })}
            >
              <title>
                {sideName(chosen!)} – {sideName(other)}: {meetings} meetings
              </title>
            </path>
          ))}
        </svg>
      </div>
      <figcaption className="small soft">
        {chosen === undefined
          ? "The stronger the colour, the more meetings. Choose a country for its relations."
          : `${sideName(chosen)} and whom it met; the thicker, the more meetings.${hidden > 0 ? ` ${hidden} not on the map.` : ""}`}
      </figcaption>
    </figure>
  );
});

function meetingsOf(dyads: readonly Dyad[]): Map<string, number> {
  const met = new Map<string, number>();
  for (const { sides, meetings } of dyads) for (const side of sides) met.set(side, (met.get(side) ?? 0) + meetings);
  return met;
}
