/**
 * What was read of one report and will hardly be so: a meeting that was held after its report came out or long before, somebody on
 * another side than all other reports have him on, the same name on both sides, nobody and no day. Each is a check of its own.
 */
import type { Account, AccountPerson } from "../identity/account.ts";
import type { StoredAccount } from "../identity/stored-accounts.ts";
import { spanOf } from "./days.ts";
import { reportLabel } from "./labels.ts";
import { type ReviewItem, type ReviewThing, reviewId, type Settling } from "./review-item.ts";

interface Oddity {
  /** What is odd, in words. */
  readonly because: string;
  /** From 0 to 1. */
  readonly doubt: number;
  /** What it is about: the meeting where no participant is. */
  readonly property: string;
  readonly person?: AccountPerson;
}

/** A report of something longer ago tells it as background, more often than not. */
const LONG_AGO = 45;
const YEARS_AGO = 366;

const CHECKS: readonly ((account: Account) => Oddity | null)[] = [
  afterItsReport,
  longBefore,
  withoutDay,
  nobody,
  onOtherSide,
];

/** `reports`: how many tell of the meeting. */
export function oddReadings(account: StoredAccount, reports: number): ReviewItem[] {
  const settled = account.judged ?? [];
  return CHECKS.flatMap((check): ReviewItem[] => {
    const odd = check(account);
    if (!odd) return [];
    const participant = odd.person?.number ?? null;
    if (settled.some((one) => one.property === odd.property && one.participant === participant)) return [];
    return [itemOf(account, odd, reports)];
  });
}

function itemOf(account: StoredAccount, { because, doubt, property, person }: Oddity, reports: number): ReviewItem {
  const { id, parties, date, report, revision, subject } = account;
  const about: ReviewThing[] = [
    {
      kind: "account",
      id,
      label: [
        parties.join("–"),
        account.kind,
        account.status,
        date ?? "no day",
        reportLabel(report),
        `published ${report.published ?? "on no known day"}`,
      ].join(" · "),
      words: { revision, subject, property: "kind" },
    },
    ...(person
      ? [
          {
            kind: "mention" as const,
            id,
            label: `${person.name} (${person.country ?? "no side"})`,
            words: { revision, subject: `${subject}.person.${person.number}`, property },
          },
        ]
      : property === "kind" || date === null
        ? []
        : [{ kind: "value" as const, id, label: date, words: { revision, subject, property } }]),
  ];
  return {
    id: reviewId("reading", id, property, person?.name ?? ""),
    kind: "reading",
    question: "Was it read rightly?",
    answer: because,
    because: [],
    sides: parties,
    ...spanOf([date, report.published]),
    doubt,
    reports,
    about,
    settle: settlingsOf(account, property, person),
  };
}

/** Where the value is a statement's, its reference is put in when it is shown: only then is its number known. */
function settlingsOf(
  { id, date, report, kind }: Account,
  property: string,
  person: AccountPerson | undefined,
): Settling[] {
  const reject: Settling = {
    command: ["reject", id, "--report", report.name],
    says: "the report tells of no such meeting",
  };
  if (person)
    return [
      { command: ["correct", "{statement}", person.country ?? "CODE"], says: "the side is right" },
      { command: ["correct", "{statement}", "CODE"], says: "it is another side" },
      { command: ["reject", "{name}"], says: "nobody of that name took part" },
    ];
  if (property === "date")
    return [
      reject,
      { command: ["correct", id, "date", "DAY", "--report", report.name], says: "it was on another day" },
      ...(date === null
        ? []
        : [{ command: ["correct", id, "date", date, "--report", report.name], says: "it is right" }]),
    ];
  return [reject, { command: ["correct", id, "kind", kind, "--report", report.name], says: "it is right" }];
}

function daysBetween({ date, report: { published } }: Account): number | null {
  const [held, told] = [spanOf([date]), spanOf([published])];
  return held.first === null || told.last === null ? null : told.last - held.first;
}

/** The day after may be one of time zones. */
function afterItsReport(account: Account): Oddity | null {
  const days = daysBetween(account);
  if (account.status !== "held" || days === null || days >= -1) return null;
  return { because: `held ${-days} days after its report was published`, doubt: 0.9, property: "date" };
}

function longBefore(account: Account): Oddity | null {
  const days = daysBetween(account);
  const { last } = spanOf([account.date]);
  const told = spanOf([account.report.published]).last;
  if (days === null || last === null || told === null || told - last <= LONG_AGO) return null;
  const far = told - last > YEARS_AGO;
  return {
    because: `${told - last} days before its report was published: background, or another year`,
    doubt: far ? 0.7 : 0.5,
    property: "date",
  };
}

function withoutDay({ date, status }: Account): Oddity | null {
  return date === null && status === "held"
    ? { because: "held on a day that nothing tells", doubt: 0.35, property: "date" }
    : null;
}

function nobody({ participants, parties, kind, formats, topics }: Account): Oddity | null {
  if (participants.length > 0 || kind === "visit") return null;
  const bare = formats.length === 0 && topics.length === 0;
  return {
    because: `nobody is named of ${parties.join(" and ")}${bare ? ", and no subject" : ""}`,
    doubt: bare ? 0.45 : 0.25,
    property: "kind",
  };
}

/** A side that is none of the meeting's. */
function onOtherSide({ participants, parties }: Account): Oddity | null {
  const person = participants.find(({ country }) => country !== null && !parties.includes(country));
  return person
    ? {
        because: `${person.name} is of ${person.country}, which is no side of it`,
        doubt: 0.6,
        property: "country",
        person,
      }
    : null;
}
