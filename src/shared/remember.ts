/**
 * Words put together once: a function of few values is asked so often that its answers are worth keeping.
 * Only for values from closed sets (classes, lexicon phrases): what is kept is never let go.
 */
import { interned } from "./interned.ts";

export function remember1<A, Value>(make: (a: A) => Value): (a: A) => Value {
  const kept = new Map<A, Value>();
  return (a) => {
    let value = kept.get(a);
    if (value === undefined) kept.set(a, (value = nameKept(make(a))));
    return value;
  };
}

export function remember2<A, B, Value>(make: (a: A, b: B) => Value): (a: A, b: B) => Value {
  const kept = new Map<A, Map<B, Value>>();
  return (a, b) => {
    let row = kept.get(a);
    if (!row) kept.set(a, (row = new Map()));
    let value = row.get(b);
    if (value === undefined) row.set(b, (value = nameKept(make(a, b))));
    return value;
  };
}

function nameKept<Value>(value: Value): Value {
  return typeof value === "string" ? (interned(value) as Value & string) : value;
}

export function remember3<A, B, C, Value>(make: (a: A, b: B, c: C) => Value): (a: A, b: B, c: C) => Value {
  const rows = remember2((a: A, b: B) => {
    const kept = new Map<C, Value>();
    return (c: C) => {
      let value = kept.get(c);
      if (value === undefined) kept.set(c, (value = make(a, b, c)));
      return value;
    };
  });
  return (a, b, c) => rows(a, b)(c);
}

/** One answer for each object, kept as long as the object is. */
export function rememberFor<Owner extends object, Value>(make: (owner: Owner) => Value): (owner: Owner) => Value {
  const kept = new WeakMap<Owner, Value>();
  return (owner) => {
    let value = kept.get(owner);
    if (value === undefined) kept.set(owner, (value = make(owner)));
    return value;
  };
}

/** One answer for each object, of those asked for lately: at least the last `most`, never more than twice as many. */
export function rememberLately<Owner extends object, Value>(
  make: (owner: Owner) => Value,
  most: number,
): (owner: Owner) => Value {
  let [young, old] = [new Map<Owner, Value>(), new Map<Owner, Value>()];
  return (owner) => {
    let value = young.get(owner) ?? old.get(owner);
    if (value === undefined) value = make(owner);
    if (!young.has(owner)) {
      if (young.size >= most) [young, old] = [new Map(), young];
      young.set(owner, value);
    }
    return value;
  };
}
