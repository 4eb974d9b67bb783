/**
 * The least of a smooth function of many numbers, by L-BFGS: each step follows the slope, bent by what the last few
 * steps taught of the curvature. Nocedal and Wright, Numerical Optimization, algorithm 7.5, with a halving line search.
 */

/** The function's value at `at`; writes its slope into `gradient`. */
export type Slope = (at: Float64Array, gradient: Float64Array) => number;

const REMEMBERED = 8;
const ENOUGH = 1e-4;
const FLAT = 1e-6;

export function minimise(size: number, steps: number, slope: Slope): Float64Array {
  let at = new Float64Array(size);
  let gradient = new Float64Array(size);
  let value = slope(at, gradient);
  const memory: { moved: Float64Array; turned: Float64Array; rho: number }[] = [];

  for (let step = 0; step < steps; step++) {
    if (Math.sqrt(dot(gradient, gradient)) <= FLAT * Math.max(1, Math.sqrt(dot(at, at)))) break;
    const direction = descend(gradient, memory);
    const fall = dot(direction, gradient);
    let stride = step === 0 ? Math.min(1, 1 / Math.sqrt(dot(gradient, gradient))) : 1;
    let next = at;
    let nextGradient = gradient;
    let nextValue = value;
    for (let halving = 0; halving < 40; halving++, stride /= 2) {
      next = at.map((x, i) => x + stride * direction[i]!);
      nextGradient = new Float64Array(size);
      nextValue = slope(next, nextGradient);
      if (nextValue <= value + ENOUGH * stride * fall) break;
    }
    if (!(nextValue < value)) break;
    const moved = next.map((x, i) => x - at[i]!);
    const turned = nextGradient.map((g, i) => g - gradient[i]!);
    const curvature = dot(moved, turned);
    if (curvature > 1e-12) {
      memory.push({ moved, turned, rho: 1 / curvature });
      if (memory.length > REMEMBERED) memory.shift();
    }
    [at, gradient, value] = [next, nextGradient, nextValue];
  }
  return at;
}

/** The two-loop recursion: the slope turned round and bent by the remembered curvature. */
function descend(
  gradient: Float64Array,
  memory: readonly { moved: Float64Array; turned: Float64Array; rho: number }[],
): Float64Array {
  const direction = gradient.map((g) => -g);
  const shares: number[] = [];
  for (const { moved, turned, rho } of memory.toReversed()) {
    const share = rho * dot(moved, direction);
    shares.unshift(share);
    for (let i = 0; i < direction.length; i++) direction[i]! -= share * turned[i]!;
  }
  const last = memory.at(-1);
  if (last) {
    const scale = dot(last.moved, last.turned) / dot(last.turned, last.turned);
    for (let i = 0; i < direction.length; i++) direction[i]! *= scale;
  }
  memory.forEach(({ moved, turned, rho }, k) => {
    const share = shares[k]! - rho * dot(turned, direction);
    for (let i = 0; i < direction.length; i++) direction[i]! += share * moved[i]!;
  });
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
