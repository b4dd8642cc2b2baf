import type { Caller } from '../core/caller.ts'
import type { Life, Ports } from '../pipeline.ts'
import type { RequestRecord } from '../core/record.ts'
import { UmbelError } from '../core/errors.ts'
import { decideOnly } from '../pipeline.ts'
import { dialectOf } from './asking-dialects.ts'
import { guessSurface } from './guess-surface.ts'
import { readBody } from './read-body.ts'
import { whyDecided } from '../routing/why-decided.ts'

/** `POST /v1/decisions`: what would be decided for a full request body of any endpoint. No model is called. */
export async function createDecision(request: Request, ports: Ports, life: Life): Promise<Response> {
  const inbound = await readBody(request)
  const isAnthropic = request.headers.has('anthropic-version')
  const chat = dialectOf[isAnthropic ? 'messages' : guessSurface(inbound.body)].decodeRequest(inbound)
  const { decision, explanation, health, ask, headers } = await decideOnly(chat, ports, life)
  const { nearest, classes, candidates, leftOut, predicted } = explanation
  const model = decision.model ?? candidates[0]?.model ?? null
  return Response.json(
    {
      ...decision,
      why: whyDecided(decision),
      model,
      nearest,
      classes,
      candidates,
      leftOut,
      predicted,
      health,
      ask,
    },
    { headers: { ...headers, 'x-umbel-release': decision.version, 'x-umbel-decision': decision.id } },
  )
}

/** `GET /v1/decisions/{id}`: the record of a recent request that this isolate served. */
export function readDecision(id: string, ports: Ports, caller: Caller): Response {
  const record = ports.records.get(id)
  if (record !== undefined && maySee(caller, record)) {
    const { decision } = record
    return Response.json({ ...record, decision: { ...decision, why: whyDecided(decision) } })
  }
  const message = `There is no record '${id}' here: an isolate keeps its last 500, and only those that it served.`
  throw new UmbelError('request', message, { status: 404, code: 'decision_not_found', param: 'id' })
}

/** A key sees what it asked itself; for all else, there is nothing to be seen. */
function maySee({ key, scopes }: Caller, record: RequestRecord): boolean {
  return scopes.admin === true || record.caller.key === key
}
