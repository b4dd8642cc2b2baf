import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { describe, expect, test } from 'vitest'
import { endOf } from '../../src/gates/window/sweep.ts'
import { findIntentData, readIntents } from '../../scripts/embedder/evaluation/intent-data.ts'
import { type PiiType, defaultPiiTypes, piiTypes } from '../../src/gates/pii/detector.ts'
import { piiFinder } from '../../src/gates/pii/find-pii.ts'

const rowSchema = z.object({
  text: z.string(),
  spans: z.array(z.tuple([z.number(), z.number(), z.string()])),
})
const folder = findIntentData()

/** What presidio-research calls the types, and what must be reached, in percent. */
const goals: readonly { type: PiiType; label: string; precision: number; recall: number }[] = [
  { type: 'email', label: 'EMAIL_ADDRESS', precision: 100, recall: 100 },
  { type: 'phone', label: 'PHONE_NUMBER', precision: 95, recall: 95 },
  { type: 'creditCard', label: 'CREDIT_CARD', precision: 100, recall: 98 },
  { type: 'iban', label: 'IBAN_CODE', precision: 100, recall: 100 },
  { type: 'usSsn', label: 'US_SSN', precision: 100, recall: 100 },
  { type: 'ipAddress', label: 'IP_ADDRESS', precision: 100, recall: 100 },
  { type: 'url', label: 'DOMAIN_NAME', precision: 100, recall: 100 },
  { type: 'streetAddress', label: 'STREET_ADDRESS', precision: 95, recall: 5 },
  { type: 'postalCode', label: 'ZIP_CODE', precision: 70, recall: 30 },
]

function spansOf(text: string, types: readonly PiiType[]) {
  const find = piiFinder(types)
  const spans: { type: PiiType; start: number; end: number }[] = []
  let from = 0
  for (let next = find(text, from); next !== undefined; next = find(text, from)) {
    from = endOf(next, text)
    spans.push({ type: next.type, start: next.start, end: from })
  }
  return spans
}

type Span = Pick<ReturnType<typeof spansOf>[number], 'start' | 'end'>

function overlap(span: Span, [start, end]: readonly [number, number, string]): boolean {
  return start < span.end && end > span.start
}

function percent(part: number, whole: number): number {
  return (100 * part) / whole
}

describe.skipIf(folder === null)('presidio-research, public half (needs UMBEL_DATA)', () => {
  const rows =
    folder === null
      ? []
      : readFileSync(join(folder, 'pii_presidio.test.jsonl'), 'utf8')
          .trimEnd()
          .split('\n')
          .map((line) => rowSchema.parse(JSON.parse(line)))

  test.each(goals)('$type', ({ type, label, precision, recall }) => {
    let [right, exact, found, wanted, met] = [0, 0, 0, 0, 0]
    for (const { text, spans } of rows) {
      const theirs = spans.filter(([, , name]) => name === label)
      const ours = spansOf(text, piiTypes).filter((span) => span.type === type)
      found += ours.length
      right += ours.filter((span) => theirs.some((their) => overlap(span, their))).length
      exact += ours.filter((span) =>
        theirs.some(([start, end]) => start === span.start && end === span.end),
      ).length
      wanted += theirs.length
      met += theirs.filter((their) => ours.some((span) => overlap(span, their))).length
    }
    console.log(
      `pii, ${type}: precision ${percent(right, found).toFixed(1)} %, recall ${percent(met, wanted).toFixed(1)} % of ${wanted}, ${exact} of ${found} exact`,
    )
    expect(percent(right, found)).toBeGreaterThanOrEqual(precision)
    expect(percent(met, wanted)).toBeGreaterThanOrEqual(recall)
  })

  test('ordinary asks hold hardly any', () => {
    for (const name of ['clinc150.test', 'banking77.test', 'hwu64.test', 'mmlu_domain.test']) {
      const texts = readIntents(folder ?? '', name)
      const found = texts.filter(({ text }) => spansOf(text, defaultPiiTypes).length > 0)
      console.log(`pii, ${name}: ${found.length} of ${texts.length} asks have a finding`)
      expect(found.length / texts.length).toBeLessThanOrEqual(0.01)
    }
  })
})
