import type { AlertRule, Subject } from '../core/limit-rules.ts'
import type { BudgetAlert } from '../limits/exchange.ts'
import type { Clock, Secrets } from '../core/ports.ts'
import { hookUrlProblem } from '../core/http-url.ts'
import { hexDigits } from '../core/sha256.ts'

const withinMs = 5_000
/** Before a second and a third try: all of it ends within the time that a Worker has after its response. */
const usualPauses = [1_000, 5_000]

export interface WebhookPorts {
  readonly fetch: typeof fetch
  readonly secrets: Secrets
  readonly clock: Clock
  readonly local: boolean
  /** Milliseconds before each try but the first. */
  readonly pauses?: readonly number[]
  log(event: { readonly event: string; readonly problem: string }): void
}

/**
 * Posts an alert, signed. Each share is told once in a period, since the object that counts remembers it; so a hook
 * that does not answer well is tried again, twice, and then it is logged.
 */
export function budgetWebhook(ports: WebhookPorts) {
  return async (subject: Subject, alert: BudgetAlert, rule: AlertRule): Promise<void> => {
    const { secrets, clock, local, log, pauses = usualPauses } = ports
    try {
      const problem = hookUrlProblem(rule.url, local)
      if (problem !== undefined) throw new Error(problem)
      const secret = secrets(rule.secret)
      if (secret === undefined) throw new Error(`the secret ${rule.secret} is not set`)
      const time = Math.floor(clock.now() / 1000)
      const body = JSON.stringify({
        type: 'budget',
        subject,
        ...alert,
        at: new Date(time * 1000).toISOString(),
      })
      const signature = await sign(`${time}.${body}`, secret)
      const headers = {
        'content-type': 'application/json',
        'user-agent': 'umbel',
        'x-umbel-signature': `t=${time},v1=${signature}`,
      }
      for (const pause of [...pauses, undefined]) {
        const failed = await post(ports, rule.url, { method: 'POST', headers, body, redirect: 'manual' })
        if (failed === undefined) return
        if (pause === undefined || !failed.passes) throw new Error(failed.why)
        await new Promise((resolve) => setTimeout(resolve, pause))
      }
    } catch (error) {
      log({ event: 'budget_alert_not_told', problem: error instanceof Error ? error.message : String(error) })
    }
  }
}

/** What went wrong, and whether it may pass; undefined: the hook has taken it. */
async function post(
  ports: WebhookPorts,
  url: string,
  init: RequestInit,
): Promise<{ readonly why: string; readonly passes: boolean } | undefined> {
  try {
    const response = await ports.fetch(url, { ...init, signal: AbortSignal.timeout(withinMs) })
    await response.body?.cancel()
    const { ok, status } = response
    if (ok) return undefined
    return { why: `the hook answered ${status}`, passes: status >= 500 || status === 429 || status === 408 }
  } catch (error) {
    return { why: error instanceof Error ? error.message : String(error), passes: true }
  }
}

async function sign(text: string, secret: string): Promise<string> {
  const encoder = new TextEncoder()
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, ['sign'])
  return hexDigits(new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(text))))
}
