/** `chancery/client`: a server asked from programs and pages. */

export type { Note, NoteRun, Notes } from "../../analysis/brief/note.ts";
export { numbersInWords, runsOfNote } from "../../analysis/brief/note-runs.ts";
export { notesOf } from "../../analysis/brief/notes.ts";
export type { Job } from "../http/writing/job.ts";
export type { UnderstoodInShort } from "../import/understood-in-short.ts";
export type { Answers } from "../operations/answers.ts";
export {
  type CallOptions,
  ChanceryClient,
  type ChangeOf,
  type ClientOptions,
  type Download,
  type ExportAsked,
  type ImportAsked,
  type InputOf,
  type ItemOf,
  type ListName,
  type Upload,
} from "./client.ts";
export type { ChangeName, QuestionName } from "./paths.ts";
export { ChanceryProblem } from "./problem.ts";
