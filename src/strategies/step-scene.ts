import type { Answer, ChatResult, Need } from '../core/answer.ts'
import type { ChatRequest } from '../core/request.ts'
import type { Node } from '../core/strategy.ts'
import type { Run } from '../core/run.ts'
import type { Said } from './said.ts'

/** What the steps of one running sequence share. */
export interface Scene {
  readonly node: Node<'sequence'>
  /** What the sequence was asked. */
  readonly request: ChatRequest
  readonly said: Said
  /** The last strategy that answered whole. */
  spoke?: { readonly answer: Answer; readonly result: ChatResult }
}

/** Starts a strategy of a step, with facts about what it is asked instead of what the sequence was. */
export function askStrategy(
  use: Node,
  request: ChatRequest,
  scene: Scene,
  run: Run,
  need?: Need,
): Promise<Answer> {
  const sources = [...run.sources, ...scene.said.texts()]
  return run.execute(use, request, use.path.slice(scene.node.path.length + 1), {
    sources,
    ...(need !== undefined && { need }),
    // What was made here is a chat, whatever the caller's operation.
    ...(request !== scene.request && { operation: 'chat' as const, signals: run.signalsOf(request) }),
  })
}
