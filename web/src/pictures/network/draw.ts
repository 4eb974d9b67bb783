/** How names are set on the picture: with a rim in the colour of the ground, so that lines beneath do not cross them out. */
import type { Settings } from "sigma/settings";
import type { Colours } from "./colours.ts";

type Draw = Settings["defaultDrawNodeLabel"];

const FONT = '"Source Sans 3 Variable", "Segoe UI", Arial, sans-serif';

export function drawNames(colours: () => Colours): { plain: Draw; chosen: Draw } {
  const write = (strong: boolean): Draw => (canvas, { x, y, size, label }) => {
    if (!label) return;
    const { ground, ink } = colours();
    const letters = strong ? 14 : 12;
    canvas.font = `${strong ? 600 : 500} ${letters}px ${FONT}`;
    canvas.lineJoin = "round";
    canvas.lineWidth = 3.5;
    canvas.strokeStyle = ground;
    canvas.fillStyle = ink;
    const [left, base] = [x + size + 4, y + letters / 3];
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
  return { plain, chosen };
}
