/**
 * Who spoke and who was spoken of, in the order of the text: "he", "the official" and "the statement" are looked up here.
 */
import type { MentionIndex } from "./mention-index.ts";
import type { Speaker } from "./speaker.ts";

/** How many persons "he" or "she" may reach back over. */
const REACH = 3;

export class SpeakerMemory {
  readonly #mentions: MentionIndex;
  readonly #persons: Speaker[] = [];
  readonly #pronouns = new Map<string, string>();
  readonly #byNoun = new Map<string, Speaker>();
  #body: Speaker | null = null;
  #last: Speaker | null = null;
  #said: Speaker | null = null;

  constructor(mentions: MentionIndex) {
    this.#mentions = mentions;
  }

  /** Who was last said to speak, or last stood as a subject. */
  get last(): Speaker | null {
    return this.#last;
  }

  /** Whose words were last given. */
  get said(): Speaker | null {
    return this.#said;
  }

  get person(): Speaker | null {
    return this.#persons[0] ?? null;
  }

  get body(): Speaker | null {
    return this.#body;
  }

  byNoun(noun: string): Speaker | null {
    return this.#byNoun.get(noun) ?? null;
  }

  /** `said`: their words were given; `human`: one person; `source`: in a written source ("said in a statement"). */
  keep(speaker: Speaker, { said, human, source }: { said: boolean; human: boolean; source: string | null }): void {
    this.#last = speaker;
    if (said) this.#said = speaker;
    if (human) {
      const others = this.#persons.filter((person) => person.name !== speaker.name).slice(0, REACH - 1);
      this.#persons.splice(0, REACH, speaker, ...others);
    } else this.#body = speaker;
    if (speaker.noun) this.#byNoun.set(speaker.noun, speaker);
    if (source) this.#byNoun.set(source, speaker);
  }

  /** The last person who may be called "he" or "she": not one whom the text calls otherwise. */
  byPronoun(pronoun: string): Speaker | null {
    const fitting = this.#persons.find(
      ({ name }) => (this.#pronouns.get(name) ?? this.#mentions.pronounOf(name) ?? pronoun) === pronoun,
    );
    if (fitting) this.#pronouns.set(fitting.name, pronoun);
    return fitting ?? null;
  }

  /** "the top Russian diplomat", "the head of state": the last person of whom all, or else nothing against it, is said. */
  byEpithet(noun: string, capitals: readonly string[]): Speaker | null {
    const said = (name: string, word: string) => this.#mentions.titlesOf(name).has(word);
    const person = this.#persons.find(
      ({ name }) => capitals.every((word) => said(name, word)) && (capitals.length > 0 || said(name, noun)),
    );
    return person ?? this.#persons.find(({ name }) => said(name, noun)) ?? this.person;
  }
}
