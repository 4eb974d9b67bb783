/** How names are set on the picture: with a rim in the colour of the ground, so that lines beneath do not cross them out. */
import type { Settings } from "sigma/settings";
import type { Colours } from "./colours.ts";

type Draw = Settings["defaultDrawNodeLabel"];

const FONT = '"Source Sans 3 Variable", "Segoe UI", Arial, sans-serif';

/** A name that would stand on another is left out; `begin` is for each time all are drawn. */
export function drawNames(colours: () => Colours): {
  readonly plain: Draw;
  readonly chosen: Draw;
  readonly begin: () => void;
} {
  let taken: (readonly [left: number, top: number, right: number, bottom: number])[] = [];
  const isFree = (left: number, base: number, wide: number, high: number): boolean => {
    const box = [left - 2, base - high, left + wide + 2, base + 3] as const;
    if (taken.some(([l, t, r, b]) => box[0] < r && l < box[2] && box[1] < b && t < box[3])) return false;
    taken.push(box);
    return true;
  };
  const write =
    (strong: boolean): Draw =>
    (canvas, { x, y, size, label, highlighted }) => {
      // Whoever is in the middle is written larger, over the others.
      if (!label || (highlighted === true && !strong)) return;
      const { ground, ink } = colours();
      const letters = strong ? 14 : 12;
      canvas.font = `${strong ? 600 : 500} ${letters}px ${FONT}`;
      canvas.lineJoin = "round";
      canvas.lineWidth = 3.5;
      canvas.strokeStyle = ground;
      canvas.fillStyle = ink;
      const [left, base] = [x + size + 4, y + letters / 3];
      if (!strong && !isFree(left, base, canvas.measureText(label).width, letters)) return;
      canvas.strokeText(label, left, base);
      canvas.fillText(label, left, base);
    };
  const plain = write(false);
  const strong = write(true);
  const chosen: Draw = (canvas, data, settings) => {
    const { ink } = colours();
    canvas.beginPath();
    canvas.arc(data.x, data.y, data.size + 2.5, 0, Math.PI * 2);
    canvas.lineWidth = 2;
    canvas.strokeStyle = ink;
    canvas.stroke();
    strong(canvas, data, settings);
  };
  return {
    ...{ plain, chosen },
    begin: () => {
      taken = [];
    },
  };
}
