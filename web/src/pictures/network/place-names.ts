/** Where names stand beside their dots: on no other name and on no dot, those of the largest dots first. A name without room is left out. */

/** Pixels, y downwards. */
export interface NamedDot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** How wide the name is; 0 where none is to be shown. */
  readonly wide: number;
  /** How high its letters are. */
  readonly high: number;
  /** Has its place before the others. */
  readonly first?: boolean;
}

/** Where a name begins, and the line that it stands on. */
export interface NamePlace {
  readonly left: number;
  readonly base: number;
}

type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Between a dot and its name. */
const GAP = 4;
/** Of letters that reach below the line. */
const BELOW = 3;

export function placeNames(
  dots: readonly NamedDot[],
  room: { readonly wide: number; readonly high: number },
): ReadonlyMap<string, NamePlace> {
  const round = dots.map(({ id, x, y, size }) => ({ id, box: [x - size, y - size, x + size, y + size] as Box }));
  const taken: Box[] = [];
  const places = new Map<string, NamePlace>();
  const order = dots
    .filter(({ wide }) => wide > 0)
    .toSorted(
      (a, b) => Number(b.first ?? false) - Number(a.first ?? false) || b.size - a.size || (a.id < b.id ? -1 : 1),
    );
  for (const dot of order) {
    const isFree = (place: NamePlace): boolean => {
      const box = boxOf(dot, place);
      const isInside = box[0] >= 0 && box[1] >= 0 && box[2] <= room.wide && box[3] <= room.high;
      return (
        isInside &&
        !taken.some((other) => meet(box, other)) &&
        !round.some((other) => other.id !== dot.id && meet(box, other.box))
      );
    };
    const place = placesBeside(dot).find(isFree);
    if (!place) continue;
    places.set(dot.id, place);
    taken.push(boxOf(dot, place));
  }
  return places;
}

/** In the order in which an eye looks for a name. */
function placesBeside({ x, y, size, wide, high }: NamedDot): NamePlace[] {
  const [right, left, middle] = [x + size + GAP, x - size - GAP - wide, x - wide / 2];
  const [level, above, below] = [y + high / 3, y - size - GAP, y + size + high];
  return [
    { left: right, base: level },
    { left, base: level },
    { left: middle, base: above },
    { left: middle, base: below },
    { left: right, base: above },
    { left: right, base: below },
    { left, base: above },
    { left, base: below },
  ];
}

const boxOf = ({ wide, high }: NamedDot, { left, base }: NamePlace): Box => [
  left - 1,
  base - high,
  left + wide + 1,
  base + BELOW,
];

const meet = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
