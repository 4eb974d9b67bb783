/** A failure in words: what is wrong, where, and what to try. */
import { ChanceryError, type ErrorCode } from "../../shared/errors.ts";

/** What someone can do about each failure, where there is something to say that its message does not. */
const ADVICE: Partial<Record<ErrorCode, string>> = {
  "source/not-found": "Check the spelling, and the folder you are in.",
  "source/no-reports": "Reports are files ending in .txt, .md or .html, or .jsonl with a report a line.",
  "source/too-complex": "Copy its text into a file, and read that.",
  "fetch/address": "An address looks so: https://mfa.example/news/1",
  "fetch/private": "--allow-private fetches it all the same.",
  "fetch/robots": "Open it in a browser, save it, and read the file.",
  "source/malformed-line":
    'A line holds one report: {"id": "…", "title": "…", "published": "2025-07-22", "url": "…", "publisher": "…", "text": "…"}; what is not known is null.',
  "source/too-large": "Divide it: one report a file, or one report a line.",
  "lexicon/not-found": "--lexicons takes a folder with YAML files; data/lexicons shows how they look.",
  "register/not-found": "chancery register REPORTS -o register.json learns one.",
  "register/invalid": "chancery register REPORTS -o register.json learns it anew.",
  "record/not-found": "chancery ingest REPORTS --db FILE makes one.",
  "record/not-a-record": "--db takes a file that chancery ingest made, or the name of a new one.",
  "record/newer": "Use the Chancery that wrote it, or a later one.",
  "record/busy": "Try again when the other one is done.",
  "record/damaged": "Restore a copy, or ingest the reports into a new record.",
  "record/unwritten": "Make room and run it again, or give --db a file where you may write.",
  "record/unknown-id": "chancery meetings, people and sources print ids; the beginning of one will do.",
  "record/ambiguous-id": "Type more of it.",
  "record/nothing-told": "chancery dyads lists which sides met; codes are those of ISO 3166 (GE), and EU, UN, NATO.",
  "brief/no-chromium":
    "Install Chromium or Chrome, or name one in CHANCERY_CHROMIUM; or write brief.html, and print it from any browser.",
  "brief/unprinted": "Write brief.html instead, and print it from any browser.",
  "brief/unwritten": "Give -o a name in a folder where you may write.",
  "export/exists": "--force writes over it.",
  "export/unwritten": "Give -o a name in a folder where you may write, and where there is room.",
  "import/columns": "--map tells which column is what (date=Tag,a=Land), and --dry-run shows how it is understood.",
  "import/unknown": "chancery import --help lists what is taken, and --kind says what a file is.",
  "import/damaged": "Export the record anew, and import that.",
  "import/no-source": "chancery import --list shows the sources that were imported.",
  "judgement/malformed-line": "Judgements are lines that chancery judge export wrote, unchanged.",
  "config/not-found": "--config and CHANCERY_CONFIG take the name of a file; chancery config --init writes one.",
  "config/invalid":
    "chancery config --help tells where settings come from; chancery config --init writes a file with all of them.",
  "lexicon/invalid": "The entry should look like its neighbours in data/lexicons.",
};

/** What a file may be called and a terminal would obey. */
const OBEYED = /[^\P{Cc}\n]|[\u{202a}-\u{202e}\u{2066}-\u{2069}]/gu;

export interface Failure {
  readonly message: string;
  readonly advice: string | undefined;
}

export function describeFailure(error: unknown): Failure {
  if (error instanceof ChanceryError)
    return { message: error.message.replace(OBEYED, "\u{fffd}"), advice: ADVICE[error.code] };
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    message: `a fault of Chancery itself. ${stack}`,
    advice: "Please report it, with the text that it was reading.",
  };
}

/** For standard error. `chancery: ` stands before it, as other tools do it. */
export function failureLines({ message, advice }: Failure): string[] {
  return [`chancery: ${message}`, ...(advice ? [`  ${advice}`] : [])];
}

/** Tells failures on standard error; what was said already, advice or a fault with its stack, is not said again. */
export class Complaints {
  readonly #said = new Set<string>();
  readonly #write: (line: string) => void;
  #count = 0;
  #repeated = 0;

  constructor(write: (line: string) => void = (line) => process.stderr.write(`${line}\n`)) {
    this.#write = write;
  }

  get count(): number {
    return this.#count;
  }

  /** `report` is named where the failure does not name it itself. */
  add(error: unknown, report?: string): void {
    this.#count++;
    const { message, advice } = describeFailure(error);
    const fault = !(error instanceof ChanceryError);
    if (fault && this.#said.has(message)) {
      this.#repeated++;
      return;
    }
    const again = advice === undefined || this.#said.has(advice);
    const shown = fault && report !== undefined ? `${report}: ${message}` : message;
    for (const line of failureLines({ message: shown, advice: again ? undefined : advice })) this.#write(line);
    this.#said.add(fault ? message : (advice ?? message));
  }

  /** Called when all is done. */
  finish(): void {
    if (this.#repeated > 0) this.#write(`chancery: the same fault ${this.#repeated} more times`);
  }
}
