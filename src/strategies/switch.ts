import type { ChatRequest } from '../core/request.ts'
import type { Node, SwitchBranch } from '../core/strategy.ts'
import type { Run, RunStrategy } from '../core/run.ts'
import { UmbelError, toUmbelError } from '../core/errors.ts'
import { chooseBranch } from './choose-branch.ts'
import { matches } from '../routing/match.ts'

/**
 * One branch: the first whose conditions hold; otherwise the one that the model under `by` chooses by what is said
 * of them; otherwise `else`. Only that one runs, so its answer streams as it comes.
 */
export const runSwitch: RunStrategy<'switch'> = async (node, request, run) => {
  const held = node.branches.findIndex((branch) => 'when' in branch && matches(branch.when, run.signals))
  const picked = held >= 0 ? held : await pickByModel(node, request, run)
  const names = node.branches.map(branchName)
  const candidates = node.else === undefined ? names : [...names, 'else']
  const at = picked ?? names.length
  const name = candidates[at]
  if (name === undefined) {
    throw new UmbelError('gate', `No branch of '${run.path}' takes this request, and it has no "else".`, {
      code: 'no_branch',
    })
  }
  run.choose({
    path: `${run.path}.switch`,
    verb: 'switch',
    candidates,
    scores: candidates.map((_, index) => Number(index === at)),
    propensity: 1,
    picked: name,
  })
  const branch = node.branches[at]
  if (branch !== undefined) return run.execute(branch.use, request, `switch[${at}].use`)
  if (node.else === undefined) throw new UmbelError('server', `'${run.path}' has no such branch.`)
  return run.execute(node.else, request, 'else')
}

/** Undefined: nobody chose, and `else` has to take it. Rejects where there is no `else` to do so. */
async function pickByModel(
  node: Node<'switch'>,
  request: ChatRequest,
  run: Run,
): Promise<number | undefined> {
  const { by, branches } = node
  if (by === undefined) return undefined
  if (run.operation !== 'chat' && run.operation !== 'complete') {
    throw new UmbelError(
      'unsupported',
      `'${run.path}' asks a model which branch to take: only chats can be asked so.`,
    )
  }
  const described = branches.flatMap((branch) => ('description' in branch ? [branch] : []))
  try {
    const name = await chooseBranch(by, described, request, run)
    return branches.findIndex((branch) => branch.name === name)
  } catch (thrown) {
    const dead = run.dead()
    if (dead !== undefined) throw dead
    const error = toUmbelError(thrown)
    if (node.else === undefined || error.details.final === true) throw naming(error, run.path)
    run.note(`${run.path}: nobody chose a branch (${error.class}), so "else" runs`)
    return undefined
  }
}

function naming(error: UmbelError, path: string): UmbelError {
  if (error.details.code === 'no_branch') return error
  const { upstream: _, ...details } = error.details
  const message = `The model that chooses a branch at '${path}' failed: ${error.message}`
  return new UmbelError(error.class, message, { ...details, status: error.status })
}

function branchName(branch: SwitchBranch, index: number): string {
  return branch.name ?? `switch[${index}]`
}
