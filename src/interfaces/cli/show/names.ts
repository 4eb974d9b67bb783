/** The words in which people know codes and keys: a brief is put together from them, too. */
export * from "../../../shared/in-words/names.ts";
