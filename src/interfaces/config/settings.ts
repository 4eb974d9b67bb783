/**
 * Every setting: what it is for, what it takes, and where it may be given. Options, `chancery.toml`, the environment, `chancery config`
 * and docs/configuration.md are made from this list.
 */
import { z } from "zod";

/** How a setting is written in the environment, and whether it names places on this machine. */
export type SettingKind = "text" | "number" | "flag" | "path" | "paths";

export interface Setting<Value = unknown> {
  /** What it is for, in a sentence or two. */
  readonly means: string;
  readonly kind: SettingKind;
  readonly schema: z.ZodType<Value>;
  /** What may be given, in words: follows "it is". */
  readonly takes: string;
  /** None: it is not set, and `otherwise` says what happens then. */
  readonly default?: Value;
  readonly otherwise?: string;
  readonly env: string;
  /** The option of commands that goes before it. */
  readonly option: string | null;
  /** For the commented file, as TOML. */
  readonly example: string;
  /** A name without a folder is looked for in `data`. */
  readonly inData?: true;
}

const setting = <Value>(given: Setting<Value>): Setting<Value> => given;

const text = z.string().trim().min(1);
const whole = (from: number, to: number) => z.int().min(from).max(to);

/** By name: what stands before the dot is a table of the file. In the order in which they are shown. */
export const SETTINGS = {
  data: setting({
    means: "The folder that the record, the register and the tokens are kept in, where they are given by name alone.",
    kind: "path",
    schema: text,
    takes: "the name of a folder",
    otherwise: "the folder of chancery.toml; without one, the folder you are in",
    env: "CHANCERY_DATA",
    option: null,
    example: '"/var/lib/chancery"',
  }),
  record: setting({
    means: "The record: one file, that reports are put into and questions are put to.",
    kind: "path",
    schema: text,
    takes: "the name of a file",
    default: "chancery.db",
    env: "CHANCERY_RECORD",
    option: "--db",
    example: '"caucasus.db"',
    inData: true,
  }),
  lexicons: setting({
    means: "A folder of YAML files with words of your own, on top of those that come with Chancery.",
    kind: "path",
    schema: text,
    takes: "the name of a folder",
    otherwise: "only the words that come with Chancery",
    env: "CHANCERY_LEXICONS",
    option: "--lexicons",
    example: '"my-words"',
  }),
  register: setting({
    means: "Office-holders learnt from other reports, that `chancery read` and `chancery explain` use.",
    kind: "path",
    schema: text,
    takes: "the name of a file",
    otherwise: "none",
    env: "CHANCERY_REGISTER",
    option: "--register",
    example: '"register.json"',
    inData: true,
  }),
  threads: setting({
    means: "How many threads read reports at once.",
    kind: "number",
    schema: whole(1, 256),
    takes: "a whole number from 1 to 256",
    otherwise: "one for each processor",
    env: "CHANCERY_THREADS",
    option: "--threads",
    example: "4",
  }),
  sources: setting({
    means: "Files, folders and addresses that `chancery ingest` takes when it is called without any.",
    kind: "paths",
    schema: z.array(text),
    takes: "a list of files, folders and addresses",
    default: [],
    env: "CHANCERY_SOURCES",
    option: null,
    example: '["press", "https://mfa.example/news/1"]',
  }),
  "fetch.contact": setting({
    means: "A mail or web address of yours, told to the sites that are fetched from.",
    kind: "text",
    schema: z.string().regex(/^[\x21-\x27\x2a-\x5b\x5d-\x7e]{3,200}$/u),
    takes: "a mail address or a web address, without spaces and brackets",
    otherwise: "none is told",
    env: "CHANCERY_CONTACT",
    option: "--contact",
    example: '"desk@example.org"',
  }),
  "fetch.allow-private": setting({
    means: "Whether addresses of this machine and of private networks may be fetched, too.",
    kind: "flag",
    schema: z.boolean(),
    takes: "true or false",
    default: false,
    env: "CHANCERY_ALLOW_PRIVATE",
    option: "--allow-private",
    example: "true",
  }),
  "review.by": setting({
    means: "Who judges: the name that stands with each judgement.",
    kind: "text",
    schema: text.max(200),
    takes: "a name of at most 200 characters",
    otherwise: "the name that the system has for the user",
    env: "CHANCERY_BY",
    option: "--by",
    example: '"Caucasus desk"',
  }),
  "brief.chromium": setting({
    means: "The Chromium, Chrome or Edge that prints briefs as PDF.",
    kind: "path",
    schema: text,
    takes: "the name of a program",
    otherwise: "the first that is found under its usual names and in its usual places",
    env: "CHANCERY_CHROMIUM",
    option: "--chromium",
    example: '"/usr/bin/chromium"',
  }),
  "server.host": setting({
    means: "The address that `chancery serve` listens on. Beyond this machine it wants tokens.",
    kind: "text",
    schema: text.max(253),
    takes: "the name or the address of a network interface",
    default: "127.0.0.1",
    env: "CHANCERY_HOST",
    option: "--host",
    example: '"0.0.0.0"',
  }),
  "server.port": setting({
    means: "The port that `chancery serve` listens on; 0 is any that is free.",
    kind: "number",
    schema: whole(0, 65_535),
    takes: "a whole number from 0 to 65535",
    default: 8484,
    env: "CHANCERY_PORT",
    option: "--port",
    example: "8080",
  }),
  "server.token-file": setting({
    means: "The file of hashed tokens: who may ask, judge and change.",
    kind: "path",
    schema: text,
    takes: "the name of a file",
    otherwise: "no tokens: the server listens to this machine alone",
    env: "CHANCERY_TOKEN_FILE",
    option: "--token-file",
    example: '"chancery-tokens.json"',
    inData: true,
  }),
  "server.read-only": setting({
    means: "Whether the server only answers questions, and takes neither reports nor judgements.",
    kind: "flag",
    schema: z.boolean(),
    takes: "true or false",
    default: false,
    env: "CHANCERY_READ_ONLY",
    option: "--read-only",
    example: "true",
  }),
  "server.requests-per-minute": setting({
    means: "Requests that one token, or one address without a token, may make in a minute; 0 for no limit.",
    kind: "number",
    schema: whole(0, 1_000_000),
    takes: "a whole number from 0 to 1,000,000",
    otherwise: "3,000 where there are tokens, else no limit",
    env: "CHANCERY_REQUESTS_PER_MINUTE",
    option: "--requests-per-minute",
    example: "600",
  }),
  "server.public-url": setting({
    means: "Where a proxy makes the server known.",
    kind: "text",
    schema: z.url({ protocol: /^https?$/u }),
    takes: "an address: https://chancery.example",
    otherwise: "none: it goes by its own address",
    env: "CHANCERY_PUBLIC_URL",
    option: "--public-url",
    example: '"https://chancery.example"',
  }),
} as const;

export type SettingName = keyof typeof SETTINGS;
export const SETTING_NAMES = Object.keys(SETTINGS) as SettingName[];

type Known = typeof SETTINGS;
type ValueOf<One> = One extends Setting<infer Value> ? Value : never;
/** What each is, `undefined` where it is not set and has no default. */
export type SettingValue<Name extends SettingName> = ValueOf<Known[Name]> | undefined;
