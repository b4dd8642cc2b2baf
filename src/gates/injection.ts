import * as z from 'zod'
import {
  type FalseAlarmShare,
  falseAlarmShares,
  thresholdFor,
  trainedModel,
} from './injection/trained-model.ts'
import { type UntrustedPart, type UntrustedText, untrustedTexts } from './injection/untrusted-texts.ts'
import type { RequestGate } from '../core/gate.ts'
import type { EdgeEmbedder } from '../core/ports.ts'
import { injectionScore } from './injection/injection-model.ts'

const parts = ['ask', 'toolResults', 'history'] as const

export const injectionSchema = z
  .strictObject({
    injection: z.strictObject({
      action: z
        .enum(['refuse', 'flag'])
        .meta({ description: '"refuse" answers with an error, "flag" only records.' }),
      in: z.exactOptional(
        z.array(z.enum(parts)).min(1).meta({
          description:
            'What is read: the "ask" and the "toolResults" since (the default), the "history" before.',
        }),
      ),
      falseAlarms: z.exactOptional(
        z.literal(falseAlarmShares).meta({
          description: 'Share of ordinary asks that may be taken for attacks: 0.001 unless set.',
        }),
      ),
    }),
  })
  .meta({
    description:
      'Attacks on the instructions of a model (jailbreaks, injections), found by a classifier. English.',
  })

export type InjectionConfig = z.infer<typeof injectionSchema>

/** UTF-16 units that are read, the newest texts first: about 5 ms of CPU. */
const mostUnits = 12_000

/** What a tool returned has many sentences, and is trusted less: the next stricter threshold. */
const stricter: Readonly<Record<FalseAlarmShare, FalseAlarmShare>> = {
  0.005: 0.001,
  0.001: 0.0005,
  0.0005: 0.0005,
}

export function injectionGate({ injection }: InjectionConfig): RequestGate {
  const { action, in: read = ['ask', 'toolResults'], falseAlarms = 0.001 } = injection
  const thresholds: Readonly<Record<UntrustedPart, number>> = {
    ask: thresholdFor(falseAlarms),
    history: thresholdFor(falseAlarms),
    toolResults: thresholdFor(stricter[falseAlarms]),
  }
  return {
    name: 'injection',
    check(request, { embedder }) {
      if (embedder.build !== trainedModel.build) {
        return {
          outcome: 'accept',
          flags: ['injection: not judged, it was trained for another build of the embedder'],
        }
      }
      const texts = untrustedTexts(request).filter(({ part }) => read.includes(part))
      const { attacks, cut } = judge(texts, thresholds, embedder)
      const flags = [
        ...attacks.map((part) => `injection: ${part}`),
        ...(cut ? [`injection: only ${mostUnits} characters read`] : []),
      ]
      if (attacks.length === 0 || action === 'flag') return { outcome: 'accept', flags }
      const where = attacks.includes('ask') ? 'The request' : 'A text within the request'
      return { outcome: 'refuse', why: `${where} looks like an attack on the model's instructions.`, flags }
    },
  }
}

/** In which parts there is an attack, and whether there was more text than is read. */
function judge(
  texts: readonly UntrustedText[],
  thresholds: Readonly<Record<UntrustedPart, number>>,
  embedder: EdgeEmbedder,
): { attacks: readonly UntrustedPart[]; cut: boolean } {
  const attacks = new Set<UntrustedPart>()
  let left = mostUnits
  let cut = false
  for (const { part, text } of texts) {
    const bounded = text.slice(0, left)
    cut ||= bounded.length < text.length
    left -= bounded.length
    if (bounded !== '' && injectionScore(trainedModel, bounded, embedder) >= thresholds[part])
      attacks.add(part)
  }
  return { attacks: [...attacks], cut }
}
