/** The command cannot be carried out: one line for standard error, in the reader's language; exit code 2. */
export class CommandError extends Error {}
