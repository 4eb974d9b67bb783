/** Dots that lie on each other are moved apart, so that each can be seen and pressed. */
import type { Places } from "./layout.ts";

export interface Room {
  readonly wide: number;
  readonly high: number;
}

/** Pixels that stay free between two dots. */
const GAP = 5;
const ROUNDS = 120;

export function spread(
  places: Places,
  dots: readonly { readonly id: string; readonly size: number }[],
  room: Room,
): Places {
  const all = dots.flatMap(({ id, size }) => (places[id] ? [{ id, size, ...places[id] }] : []));
  const scale = scaleOf(all, room);
  const moved = all.map(({ id, size, x, y }) => ({ id, size, x: x * scale, y: y * scale }));
  for (let round = 0; round < ROUNDS; round++) if (!pushedApart(moved)) break;
  return Object.fromEntries(moved.map(({ id, x, y }) => [id, { x, y }]));
}

/** From the units of the forces to pixels. */
function scaleOf(all: readonly { readonly x: number; readonly y: number }[], { wide, high }: Room): number {
  const reach = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  if (all.length < 2) return 1;
  const most = Math.max(reach(all.map(({ x }) => x)) / wide, reach(all.map(({ y }) => y)) / high);
  return most === 0 ? 1 : 1 / most;
}

/** One round; whether any two lay on each other. */
function pushedApart(dots: { readonly size: number; x: number; y: number }[]): boolean {
  let any = false;
  for (const [index, a] of dots.entries())
    for (const b of dots.slice(index + 1)) {
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const far = Math.hypot(dx, dy);
      const short = a.size + b.size + GAP - far;
      if (short <= 0.01) continue;
      any = true;
      // Two at one point part sideways.
      const [toX, toY] = far === 0 ? [1, 0] : [dx / far, dy / far];
      const step = short / 2;
      a.x -= toX * step;
      a.y -= toY * step;
      b.x += toX * step;
      b.y += toY * step;
    }
  return any;
}
