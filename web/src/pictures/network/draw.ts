/** How names are set on the picture: with a rim in the colour of the ground, so that lines beneath do not cross them out. */
import type { Settings } from "sigma/settings";
import type { Colours } from "./colours.ts";
import { type NamedDot, type NamePlace, placeNames } from "./place-names.ts";

type Draw = Settings["defaultDrawNodeLabel"];

const FONT = '"Source Sans 3 Variable", "Segoe UI", Arial, sans-serif';
const LETTERS = { plain: 12, strong: 14 };

/** What stands on the picture now, in pixels. */
export interface OnPicture {
  readonly room: { readonly wide: number; readonly high: number };
  readonly dots: readonly (Omit<NamedDot, "wide" | "high"> & { readonly label: string })[];
}

/** `begin` is for each time all are drawn: names find their places anew. */
export function drawNames(
  colours: () => Colours,
  onPicture: () => OnPicture | undefined,
): { readonly plain: Draw; readonly chosen: Draw; readonly begin: () => void } {
  let places: ReadonlyMap<string, NamePlace> | undefined;
  const placesOn = (canvas: CanvasRenderingContext2D): ReadonlyMap<string, NamePlace> => {
    if (places) return places;
    const on = onPicture();
    if (!on) return new Map();
    const { room, dots } = on;
    const named = dots.map(({ label, ...dot }): NamedDot => {
      const high = LETTERS[dot.first ? "strong" : "plain"];
      canvas.font = fontOf(dot.first === true);
      return { ...dot, high, wide: label === "" ? 0 : canvas.measureText(label).width };
    });
    places = placeNames(named, room);
    return places;
  };
  const write = (canvas: CanvasRenderingContext2D, label: string, { left, base }: NamePlace, strong: boolean) => {
    const { ground, ink } = colours();
    canvas.font = fontOf(strong);
    canvas.lineJoin = "round";
    canvas.lineWidth = 3.5;
    canvas.strokeStyle = ground;
    canvas.fillStyle = ink;
    canvas.strokeText(label, left, base);
    canvas.fillText(label, left, base);
  };
  return {
    plain: (canvas, { key, label, highlighted }) => {
      const place = placesOn(canvas).get(String(key));
      // Whoever is in the middle is written larger, over the others.
      if (label && place && highlighted !== true) write(canvas, label, place, false);
    },
    chosen: (canvas, { key, label, x, y, size }) => {
      canvas.beginPath();
      canvas.arc(x, y, size + 2.5, 0, Math.PI * 2);
      canvas.lineWidth = 2;
      canvas.strokeStyle = colours().ink;
      canvas.stroke();
      const beside = { left: x + size + 5, base: y + LETTERS.strong / 3 };
      if (label) write(canvas, label, placesOn(canvas).get(String(key)) ?? beside, true);
    },
    begin: () => {
      places = undefined;
    },
  };
}

function fontOf(strong: boolean): string {
  return strong ? `600 ${LETTERS.strong}px ${FONT}` : `500 ${LETTERS.plain}px ${FONT}`;
}
