import { TerminalError } from './terminal-error.ts'

/** The command was called in a way that it does not know: exit code 2, where "no" is 1. */
export class UsageError extends TerminalError {}
