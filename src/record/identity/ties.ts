/** What people judged of pairs: that two things are one, or that they are not. It goes before all that rules say of them. */
export interface Ties<Thing> {
  readonly same: readonly Tie<Thing>[];
  readonly different: readonly Tie<Thing>[];
}

export interface Tie<Thing> {
  readonly a: Thing;
  readonly b: Thing;
  /** By whom, and why. */
  readonly because: string;
}

export const NO_TIES: Ties<never> = { same: [], different: [] };

/** What a judgement weighs where reasons are added up: more than anything else can. */
export const JUDGED = 100;

/** The same ties of other names of the things; those of things that have none are left out. */
export function mapTies<From, To>({ same, different }: Ties<From>, find: (thing: From) => To | undefined): Ties<To> {
  const found = (ties: readonly Tie<From>[]) =>
    ties.flatMap(({ a, b, because }) => {
      const [one, other] = [find(a), find(b)];
      return one === undefined || other === undefined ? [] : [{ a: one, b: other, because }];
    });
  return { same: found(same), different: found(different) };
}
