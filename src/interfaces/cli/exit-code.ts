/** What `chancery` says to the shell when it ends. Every command's help lists them. */
export const EXIT = {
  /** Everything asked for was done. */
  done: 0,
  /** Some reports or lines could not be read; the others were. */
  partly: 1,
  /** The command was not understood, or there was nothing that could be read. */
  nothing: 2,
  /** Stopped from the keyboard. */
  interrupted: 130,
} as const;

export const EXIT_CODES_HELP = `
Exit codes:
  0  everything was read
  1  some reports could not be read; the others were
  2  the command was not understood, or nothing could be read`;
