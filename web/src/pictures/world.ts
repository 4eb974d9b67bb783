/** The shapes of countries by their codes, and where on the map a side stands. */
import { geoArea, geoCentroid } from "d3-geo";
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import atlas from "world-atlas/countries-110m.json";

type Country = Feature<Polygon | MultiPolygon, { readonly name: string }>;
export type Place = readonly [longitude: number, latitude: number];

/** Natural Earth's names that are not those of CLDR. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  ...{
    "W. Sahara": "EH",
    "United States of America": "US",
    "Dem. Rep. Congo": "CD",
    Congo: "CG",
    "Côte d'Ivoire": "CI",
  },
  ...{ "Dominican Rep.": "DO", "Falkland Is.": "FK", "Fr. S. Antarctic Lands": "TF", "Central African Rep.": "CF" },
  ...{ "Eq. Guinea": "GQ", eSwatini: "SZ", Palestine: "PS", Myanmar: "MM", Turkey: "TR", "Solomon Is.": "SB" },
  ...{ "Bosnia and Herz.": "BA", Macedonia: "MK", "Trinidad and Tobago": "TT", "S. Sudan": "SS" },
};

/** States too small for the map, and bodies, by their seats. */
const SMALL: Readonly<Record<string, Place>> = {
  ...{ SG: [103.8, 1.35], MT: [14.4, 35.9], BH: [50.6, 26.1], MV: [73.5, 4.2], MU: [57.5, -20.2], SC: [55.5, -4.6] },
  ...{ CV: [-23.5, 15], ST: [6.6, 0.3], KM: [43.3, -11.7], BB: [-59.6, 13.2], GD: [-61.7, 12.1], LC: [-61, 13.9] },
  ...{ VC: [-61.2, 13.2], AG: [-61.8, 17.1], DM: [-61.4, 15.4], KN: [-62.7, 17.3], AD: [1.6, 42.5], LI: [9.5, 47.2] },
  ...{ MC: [7.4, 43.7], SM: [12.5, 43.9], VA: [12.5, 41.9], TO: [-175.2, -21.1], WS: [-172.1, -13.8], KI: [173, 1.4] },
  ...{ TV: [179.2, -8.5], NR: [166.9, -0.5], PW: [134.5, 7.5], FM: [158.2, 6.9], MH: [171.2, 7.1], HK: [114.2, 22.3] },
  ...{
    MO: [113.5, 22.2],
    EU: [4.4, 50.8],
    NATO: [4.4, 50.9],
    UN: [-74, 40.7],
    OSCE: [16.4, 48.2],
    ASEAN: [106.8, -6.2],
  },
};

export interface World {
  /** Shapes whose code is not known have none: nobody met them. */
  readonly shapes: readonly { readonly code: string | null; readonly name: string; readonly shape: Country }[];
  readonly places: ReadonlyMap<string, Place>;
}

export function world(): World {
  const topology = atlas as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>;
  const { features } = feature(topology, topology.objects.countries) as FeatureCollection<
    Polygon | MultiPolygon,
    { name: string }
  >;
  const codes = codesByName();
  const shapes = features.map((shape) => {
    const { name } = shape.properties;
    return { name, shape, code: OTHER_NAMES[name] ?? codes.get(name) ?? null };
  });
  const places = new Map<string, Place>(Object.entries(SMALL));
  for (const { code, shape } of shapes) if (code !== null) places.set(code, middleOf(shape));
  return { shapes, places };
}

function codesByName(): Map<string, string> {
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const pairs = letters.flatMap((a) => letters.map((b) => a + b));
  return new Map(
    pairs.toReversed().flatMap((code): [string, string][] => {
      const name = names.of(code);
      return name === undefined ? [] : [[name, code]];
    }),
  );
}

/** Of its largest part: islands far away draw no country out to sea. */
function middleOf({ geometry }: Country): Place {
  if (geometry.type === "Polygon") return geoCentroid(geometry);
  const [largest] = geometry.coordinates
    .map((coordinates): Polygon => ({ type: "Polygon", coordinates }))
    .sort((a, b) => geoArea(b) - geoArea(a));
  return geoCentroid(largest!);
}
