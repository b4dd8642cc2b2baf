import type { Breaker, HealthReports } from '../core/ports.ts'
import type { HealthReport, Outage } from '../core/record.ts'
import type { Release } from '../core/release.ts'
import { profileOf } from '../core/profile.ts'

/** What this isolate knows of some models: those that it measured, or that are left alone. */
export function healthOf(
  names: readonly string[],
  release: Release,
  { health, breaker }: { readonly health: HealthReports; readonly breaker: Breaker },
): Readonly<Record<string, HealthReport | { readonly outage: Outage }>> {
  const known = names.flatMap((name) => {
    const profile = profileOf(release, name)
    const outage = profile && breaker.outage(profile)
    const report = health.report(name)
    if (report === null && outage === undefined) return []
    return [[name, { ...report, ...(outage !== undefined && { outage }) }]]
  })
  return Object.fromEntries(known)
}
