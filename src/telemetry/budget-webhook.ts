import type { AlertRule, Subject } from '../core/limit-rules.ts'
import type { BudgetAlert } from '../limits/exchange.ts'
import type { Clock, Secrets } from '../core/ports.ts'
import { baseUrlProblem } from '../core/base-url.ts'
import { hexDigits } from '../core/sha256.ts'

const withinMs = 5_000

export interface WebhookPorts {
  readonly fetch: typeof fetch
  readonly secrets: Secrets
  readonly clock: Clock
  readonly local: boolean
  log(event: { readonly event: string; readonly problem: string }): void
}

/**
 * Posts an alert, signed, once: what fails is logged and not tried again, so that a hook that is down makes no storm.
 * Each share is told once in a period, since the object that counts remembers it.
 */
export function budgetWebhook(ports: WebhookPorts) {
  return async (subject: Subject, alert: BudgetAlert, rule: AlertRule): Promise<void> => {
    const { secrets, clock, local, log } = ports
    try {
      const problem = baseUrlProblem(rule.url, local)
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
      const signal = AbortSignal.timeout(withinMs)
      const init = { method: 'POST', headers, body, signal, redirect: 'manual' } as const
      const response = await ports.fetch(rule.url, init)
      await response.body?.cancel()
      if (!response.ok) throw new Error(`the hook answered ${response.status}`)
    } catch (error) {
      log({ event: 'budget_alert_not_told', problem: error instanceof Error ? error.message : String(error) })
    }
  }
}

async function sign(text: string, secret: string): Promise<string> {
  const encoder = new TextEncoder()
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, ['sign'])
  return hexDigits(new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(text))))
}
