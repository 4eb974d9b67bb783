/** Who took part by a row: people in columns of either side, with offices and the level of the meeting where these have columns of their own. */
import type { ParticipantReading, Support } from "../../extraction/reading.ts";
import { type CellPerson, peopleOfCell, rankOfOffice } from "./people-of-cell.ts";
import { inferred, type PlacedCell, type RowCells, said, wordsOf } from "./row-cells.ts";
import type { RowContext } from "./row-reading.ts";

interface SideOfColumn {
  readonly code: string;
  readonly support: Support;
}

export class RowParticipants {
  readonly #cells: RowCells;
  readonly #context: RowContext;

  constructor(cells: RowCells, context: RowContext) {
    this.#cells = cells;
    this.#context = context;
  }

  /** `parties`: codes of the sides, each with its words. */
  read(parties: ReadonlyMap<string, Support>): ParticipantReading[] {
    const { own } = this.#context;
    const [a, b] = [this.#sideOf("a"), this.#sideOf("b")];
    // Of a list kept for one side the other column is the counterpart's.
    const others = [...parties.keys()].filter((code) => code !== own);
    const theirs =
      b ?? (own !== null && others.length === 1 ? { code: others[0]!, support: parties.get(others[0]!)! } : null);
    const ours = a ?? (own === null ? null : { code: own, support: parties.get(own)! });
    return [
      ...this.#people("whoA", "officeA", ours),
      ...this.#people("whoB", "officeB", theirs),
      ...this.#people("who", null, null),
    ];
  }

  #sideOf(field: "a" | "b"): SideOfColumn | null {
    const [placed] = this.#cells.of(field);
    const named = placed ? this.#context.sides.within(placed.cell.text) : [];
    const [only] = named;
    if (!placed || named.length !== 1 || only!.code === null) return null;
    return { code: only!.code, support: said(wordsOf(placed, only!.start, only!.end)) };
  }

  #people(
    field: "whoA" | "whoB" | "who",
    officeField: "officeA" | "officeB" | null,
    side: SideOfColumn | null,
  ): ParticipantReading[] {
    const { sides, lexicons } = this.#context;
    const found = this.#cells
      .of(field)
      .flatMap((placed) => peopleOfCell(placed.cell.text, sides, lexicons).map((person) => ({ placed, person })));
    const offices = officeField === null ? [] : this.#cells.of(officeField);
    // An office in a column of its own is that of the one who is named, or of the first: he leads.
    return found.map(({ placed, person }, index) =>
      this.#participant(placed, person, side, index === 0 ? offices[0] : undefined, found.length),
    );
  }

  #participant(
    placed: PlacedCell,
    { name, office, side: own }: CellPerson,
    side: SideOfColumn | null,
    column: PlacedCell | undefined,
    count: number,
  ): ParticipantReading {
    const words = (part: { readonly start: number; readonly end: number }) => wordsOf(placed, part.start, part.end);
    const told = office
      ? { text: office.text, words: words(office) }
      : column && { text: column.cell.text, words: wordsOf(column) };
    const country = own ? { code: own.code, support: said(words(own)) } : side;
    const { lexicons } = this.#context;
    const rank = told ? rankOfOffice(told.text, country?.code ?? null, lexicons) : null;
    const level = told || count > 1 ? null : this.#level(country?.code ?? null);
    const support = rank !== null && told ? said(told.words) : level?.support;
    return {
      name: name.text.replace(/\s+/gu, " "),
      country: country?.code ?? null,
      rank: rank ?? level?.rank ?? "other",
      office: told ? told.text.replace(/\s+/gu, " ") : null,
      support: {
        name: said(words(name)),
        ...(country && { country: country.support }),
        ...(support && { rank: support }),
      },
    };
  }

  /** What the level of the meeting makes of whoever is named alone for a side. */
  #level(side: string | null) {
    const [placed] = this.#cells.of("level");
    const rank = placed ? rankOfOffice(placed.cell.text, side, this.#context.lexicons) : null;
    if (!placed || rank === null) return null;
    return { rank, support: inferred("the row gives the level of the meeting", wordsOf(placed)) };
  }
}
