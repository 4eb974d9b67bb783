/** Days in English: a brief is put together from them, too. */
export * from "../../../shared/in-words/date-in-words.ts";
