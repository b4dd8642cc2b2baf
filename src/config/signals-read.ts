import type { Match, Release, SignalName } from '../core/release.ts'
import type { Node } from '../core/strategy.ts'
import { allNodes } from '../core/children.ts'
import { flatSteps, templatesOf } from '../core/step.ts'

/** The signals that a release's routes read, so that the surface and the docs can say what costs what. */
export function signalsRead({ routes, classifier }: Pick<Release, 'routes' | 'classifier'>): SignalName[] {
  const all = Object.values(routes)
  const names = new Set(all.flatMap(({ match }) => (match === null ? [] : readBy(match))))
  // Without a default, what nothing matched goes to a `select` over all models.
  const selects =
    routes['default'] === undefined ||
    all.some(({ use }) => allNodes(use).some(({ verb }) => verb === 'select'))
  for (const node of all.flatMap(({ use }) => allNodes(use)))
    for (const name of readByNode(node)) names.add(name)
  if (classifier !== null || selects) names.add('vector')
  if (selects) {
    names.add('tokens')
    names.add('has')
  }
  return [...names].toSorted()
}

function readByNode(node: Node): SignalName[] {
  if (node.verb === 'sequence') return readBySequence(node)
  if (node.verb === 'cascade' && node.learned !== undefined) return ['vector']
  if (node.verb !== 'switch') return []
  // The model that chooses reads the ask.
  return node.branches.flatMap((branch) => ('when' in branch ? readBy(branch.when) : ['text']))
}

function readBySequence({ steps, output = [] }: Node<'sequence'>): SignalName[] {
  const all = flatSteps(steps)
  const places = [...all.flatMap(templatesOf), output].flat()
  const asks = places.some((part) => typeof part !== 'string' && part.from !== 'step')
  const classifies = all.some(({ kind }) => kind === 'classify')
  return [...(asks ? (['text'] as const) : []), ...(classifies ? (['class', 'vector'] as const) : [])]
}

function readBy(match: Match): SignalName[] {
  const { model, header, metadata, tier, keywords, regex, has, tokens, all = [], any = [], not } = match
  const classes = match.class
  return [
    ...(model === undefined ? [] : (['model'] as const)),
    ...(header === undefined ? [] : (['header'] as const)),
    ...(metadata === undefined ? [] : (['metadata'] as const)),
    ...(tier === undefined ? [] : (['tier'] as const)),
    ...(keywords === undefined && regex === undefined ? [] : (['text'] as const)),
    ...(has === undefined ? [] : (['has'] as const)),
    ...(tokens === undefined ? [] : (['tokens'] as const)),
    ...(classes === undefined ? [] : (['class', 'vector'] as const)),
    ...[...all, ...any, ...(not === undefined ? [] : [not])].flatMap(readBy),
  ]
}
