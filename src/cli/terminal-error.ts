/** A failure in words for the person at the terminal; no stack is shown. */
export class TerminalError extends Error {}
