import type { InjectionModel } from './injection-model.ts'
import trained from './trained-model.json' with { type: 'json' }

/** False alarms on ordinary asks that a threshold was chosen for, as shares. */
export const falseAlarmShares = [0.0005, 0.001, 0.005] as const

export type FalseAlarmShare = (typeof falseAlarmShares)[number]

/** The classifier that ships; `node scripts/train-injection.mjs` makes it and writes its report beside it. */
export const trainedModel: InjectionModel = {
  build: trained.build,
  weights: weightsFrom(trained.weights, trained.scale),
  bias: trained.bias,
}

/** The logit from which on a text is taken for an attack. */
export function thresholdFor(share: FalseAlarmShare): number {
  return trained.thresholds[share]
}

/** One signed byte a weight, in base64. */
function weightsFrom(base64: string, scale: number): Float32Array {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
  return Float32Array.from(new Int8Array(bytes.buffer), (level) => level * scale)
}
