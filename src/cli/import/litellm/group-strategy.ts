import type { Notes } from '../notes.ts'
import type { ReadDeployment } from './read-deployment.ts'
import { type Strategy, byWeight, inOrder, withOptions } from '../strategies.ts'

/** A deployment and the name of its model in the draft. */
export interface Member {
  readonly deployment: ReadDeployment
  readonly name: string
}

/** Router-wide settings, as options of a strategy. */
export interface RouterOptions {
  readonly routing: string
  readonly retry: { readonly attempts: number } | undefined
  readonly timeout: string | undefined
  readonly firstTokenTimeout: string | undefined
}

/** How a group of deployments answers, without its fallbacks to other groups. */
export function groupStrategy(members: readonly Member[], options: RouterOptions): Strategy {
  const orders = [...new Set(members.map(({ deployment }) => deployment.order))].toSorted(
    (one, other) => one - other,
  )
  const levels = orders.map((order) => members.filter(({ deployment }) => deployment.order === order))
  const { timeout, firstTokenTimeout, retry } = options
  const isAlone = members.length === 1
  const own = members[0]?.deployment.options
  const common = isAlone
    ? { timeout: own?.timeout ?? timeout, firstTokenTimeout: own?.firstTokenTimeout ?? firstTokenTimeout }
    : { timeout, firstTokenTimeout }
  // Retries of a group go to its other deployments, which is what the fallback of a level does.
  return withOptions(inOrder(levels.flatMap((level) => levelMembers(level, options))), {
    ...common,
    ...(isAlone && { retry: own?.retry ?? retry }),
  })
}

/** One of a level by its routing, and then the others of it. */
function levelMembers(level: readonly Member[], { routing }: RouterOptions): Strategy[] {
  const nodes = level.map(memberNode)
  if (nodes.length < 2) return nodes
  const names = nodes.filter((node) => typeof node === 'string')
  const weights = selectWeights[routing]
  if (weights !== undefined && names.length === nodes.length) return [{ select: names, weights }]
  return [byWeight(nodes, drawWeights(level)), ...nodes]
}

function memberNode({ deployment, name }: Member): Strategy {
  const { params, timeout, firstTokenTimeout } = deployment.options
  return withOptions(name, { params, timeout, firstTokenTimeout })
}

/** As LiteLLM draws: by weight, else by requests, else by tokens a minute. */
function drawWeights(level: readonly Member[]): (number | undefined)[] {
  const by = (['weight', 'rpm', 'tpm'] as const).find((key) =>
    level.some(({ deployment }) => deployment.weights[key] !== undefined),
  )
  return level.map(({ deployment }) => (by === undefined ? undefined : deployment.weights[by]))
}

const selectWeights: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'latency-based-routing': { quality: 0, cost: 0, latency: 1 },
  'cost-based-routing': { quality: 0, cost: 1, latency: 0 },
}

/** Says where a routing strategy means something else here. */
export function noteRouting(routing: string, notes: Notes): void {
  const path = ['router_settings', 'routing_strategy']
  if (routing === 'simple-shuffle') return
  if (selectWeights[routing] !== undefined) {
    notes.say(
      path,
      `"${routing}" is a "select" by ${routing.split('-')[0]} here; each isolate measures for itself.`,
    )
  } else notes.say(path, `"${routing}" has no counterpart: deployments are drawn by weight.`)
}
