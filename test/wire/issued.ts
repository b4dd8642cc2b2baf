/** What the server has sealed so far: only that may come back, and unchanged. */
export interface Issued {
  /** Anthropic: from the signature of a thinking block to its text. */
  readonly signatures: Map<string, string>
  /** Anthropic: the data of redacted thinking blocks. */
  readonly redacted: Set<string>
  /** Anthropic: the ids of calls that came with thinking. */
  readonly thoughtCalls: Set<string>
  /** Responses: from encrypted content to the id of its reasoning item. */
  readonly encrypted: Map<string, string>
  /** Responses: from the id of a function call item to that of the reasoning that led to it. */
  readonly reasonings: Map<string, string>
  /** Gemini: thought signatures. */
  readonly thoughts: Set<string>
}

export function nothingIssued(): Issued {
  return {
    signatures: new Map(),
    redacted: new Set(),
    thoughtCalls: new Set(),
    encrypted: new Map(),
    reasonings: new Map(),
    thoughts: new Set(),
  }
}
