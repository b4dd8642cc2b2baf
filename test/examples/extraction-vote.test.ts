import { expect, test } from 'vitest'
import { recordOf } from '../harness/record-of.ts'
import { routerForFile } from '../harness/router.ts'
import { upstreamForFile } from '../harness/upstream.ts'
import { stallBeforeFirstToken } from '../upstream/faults.ts'
import type { Behaviour } from '../upstream/exchange.ts'
import { messagesOf } from '../harness/messages-of.ts'
import { say } from '../upstream/say.ts'
import { answerOf } from './answer-of.ts'
import { exampleAt } from './example.ts'

const upstream = upstreamForFile()
const router = routerForFile(() => ({
  config: exampleAt('extraction-vote', { baseUrls: { local: upstream().baseUrl } }),
}))
const invoice = 'Invoice 2041 of Norden Paper: 120 boxes of paper, total due 348.00 USD.'

/** One model, told in three ways: what it does, it does by how it was told. */
function readers(plain: Behaviour, copyist: Behaviour, form: Behaviour): void {
  upstream().on('smollm2:135m', (exchange) => {
    const told = messagesOf(exchange.seen)[0] ?? ''
    const reader = told.includes('Read the invoice') ? plain : told.includes('Copy') ? copyist : form
    return reader(exchange)
  })
}

test('two that say the same JSON are the answer, and the third is left', async () => {
  readers(
    say('{"vendor": "Norden Paper", "total": 348, "currency": "USD"}'),
    say('Here:\n```json\n{"total": 348.00, "currency": "USD", "vendor": "Norden Paper"}\n```'),
    stallBeforeFirstToken,
  )
  const { text, response } = await answerOf(router(), invoice)
  expect(JSON.parse(String(text))).toEqual({ vendor: 'Norden Paper', total: 348, currency: 'USD' })
  const { attempts, joins } = await recordOf(router(), response)
  expect(attempts.map(({ outcome }) => outcome).toSorted()).toEqual(['aborted', 'ok', 'ok'])
  expect(joins).toMatchObject([{ kind: 'vote', members: ['plain', 'copyist'] }])
})

test('one that reads something else is outvoted', async () => {
  const right = say('{"vendor": "Norden Paper", "total": 348, "currency": "USD"}')
  readers(say('{"vendor": "Norden Paper", "total": 120, "currency": "USD"}'), right, right)
  expect(JSON.parse(String((await answerOf(router(), invoice)).text))).toMatchObject({ total: 348 })
})

test('no two agree: an error, and no guess', async () => {
  readers(say('{"total": 1}'), say('{"total": 2}'), say('I cannot read it.'))
  await expect(answerOf(router(), invoice)).rejects.toThrow(/no_agreement/)
})

test('what they agree on has to fit the schema', async () => {
  const wrong = say('{"vendor": "Norden Paper", "total": "a lot", "currency": "USD"}')
  readers(wrong, wrong, wrong)
  await expect(answerOf(router(), invoice)).rejects.toThrow(/total/)
})
