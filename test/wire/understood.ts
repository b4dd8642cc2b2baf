/** What a request says, in no format's words: what the scenarios decide by, and what `sees` tells. */
export interface Understood {
  /** The system prompt, piece by piece. */
  readonly system: readonly string[]
  /** Neighbours of the same role are one turn. */
  readonly turns: readonly SeenTurn[]
  readonly tools: readonly SeenTool[]
  readonly toolChoice: SeenToolChoice
  /** May the model call several tools at once; null: not said. */
  readonly parallel: boolean | null
  readonly output: SeenOutput
  readonly maxTokens: number | null
  readonly sampling: Readonly<Record<string, unknown>>
  /** What was said of how much to think and what to show of it. */
  readonly reasoning: Readonly<Record<string, unknown>>
  readonly stop: readonly string[]
  /** Who asks, what it is kept under, and the like. */
  readonly rest: Readonly<Record<string, unknown>>
}

export interface SeenTurn {
  readonly role: 'system' | 'user' | 'assistant' | 'tool'
  readonly blocks: readonly SeenBlock[]
}

export type SeenBlock =
  | { readonly kind: 'text'; readonly text: string }
  | SeenMedia
  | { readonly kind: 'call'; readonly id: string; readonly name: string; readonly arguments: unknown }
  | SeenResult
  | { readonly kind: 'reasoning'; readonly text: string; readonly sealed: boolean }
  | { readonly kind: 'refusal'; readonly text: string }
  | { readonly kind: 'other'; readonly type: string }

export interface SeenMedia {
  readonly kind: 'image' | 'audio' | 'file'
  readonly mediaType?: string
  /** Bytes, decoded. */
  readonly size?: number
  readonly sha256?: string
  readonly url?: string
  readonly fileId?: string
  readonly name?: string
  readonly detail?: string
}

export interface SeenResult {
  readonly kind: 'result'
  readonly id: string
  readonly name?: string
  readonly failed?: boolean
  readonly blocks: readonly SeenBlock[]
}

export interface SeenTool {
  readonly name: string
  readonly description?: string
  readonly parameters: unknown
  readonly strict?: boolean
  /** A tool that is no function: its type. */
  readonly type?: string
}

export type SeenToolChoice = 'auto' | 'none' | 'required' | { readonly named: readonly string[] }

export interface SeenOutput {
  readonly kind: 'text' | 'json' | 'schema'
  readonly name?: string
  readonly schema?: unknown
  readonly strict?: boolean
}

/** Turns with neighbours of the same role put together and empty ones left out. */
export function joined(turns: readonly SeenTurn[]): SeenTurn[] {
  const together: SeenTurn[] = []
  for (const turn of turns) {
    const last = together.at(-1)
    if (turn.blocks.length === 0) continue
    if (last?.role === turn.role)
      together.splice(-1, 1, { role: turn.role, blocks: [...last.blocks, ...turn.blocks] })
    else together.push(turn)
  }
  return together
}

/** Entries whose value was said. */
export function said(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== null),
  )
}
