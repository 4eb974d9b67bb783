/** What a server said against a request. */
export class ChanceryProblem extends Error {
  /** Of the catalogue of errors: `record/unknown-id`. `client/unexpected` where the answer was none of a Chancery. */
  readonly code: string;
  readonly status: number;
  /** What is wrong with which field. */
  readonly errors: readonly { readonly field: string; readonly detail: string }[];
  /** Seconds after which it is worth asking again. */
  readonly retryAfter: number | null;

  constructor(told: {
    code: string;
    status: number;
    message: string;
    errors?: ChanceryProblem["errors"];
    retryAfter?: number | null;
  }) {
    super(told.message);
    this.name = "ChanceryProblem";
    this.code = told.code;
    this.status = told.status;
    this.errors = told.errors ?? [];
    this.retryAfter = told.retryAfter ?? null;
  }
}

/** What an answer that is no success says; never throws. */
export async function problemOf(response: Response): Promise<ChanceryProblem> {
  const { status } = response;
  const wait = Number(response.headers.get("retry-after") ?? Number.NaN);
  const retryAfter = Number.isFinite(wait) ? wait : null;
  try {
    const told = (await response.json()) as {
      code?: string;
      title?: string;
      detail?: string;
      errors?: ChanceryProblem["errors"];
    };
    if (typeof told.code === "string")
      return new ChanceryProblem({
        code: told.code,
        status,
        message: told.detail ?? told.title ?? told.code,
        errors: told.errors ?? [],
        retryAfter,
      });
  } catch {
    // Something between answered in its own way.
  }
  return new ChanceryProblem({ code: "client/unexpected", status, message: `the answer was ${status}`, retryAfter });
}
