import { describe, expect, test } from 'vitest'
import { UmbelError } from '../../../src/core/errors.ts'
import { openAiResponses } from '../../../src/dialects/openai-responses/index.ts'
import { eventsOf } from './support.ts'

const { decodeError, encodeError, encodeStreamError } = openAiResponses
const refused = (fields: object) =>
  JSON.stringify({ error: { message: 'm', type: 't', param: null, code: null, ...fields } })

describe('an upstream error', () => {
  test.each([
    [400, {}, 'request'],
    [400, { code: 'context_length_exceeded' }, 'context_window'],
    [401, {}, 'auth'],
    [404, { code: 'model_not_found' }, 'not_found'],
    [404, { message: "Item with id 'rs_1' not found." }, 'request'],
    [429, {}, 'rate_limit'],
    [429, { code: 'insufficient_quota' }, 'credit'],
    [500, {}, 'server'],
    [503, {}, 'overloaded'],
  ])('%i %j is of class %s', (status, fields, errorClass) => {
    const error = decodeError(status, new Headers({ 'retry-after': '2' }), refused(fields))
    expect(error.class).toBe(errorClass)
    expect(error.details).toMatchObject({
      retryAfterMs: 2000,
      upstream: { status, dialect: 'openai-responses' },
    })
    expect(encodeError(error)).toEqual({ status, body: refused(fields) })
  })

  test('of another dialect keeps its message, and its status where that has a meaning here', () => {
    const upstream = { status: 529, headers: new Headers(), body: '{}', dialect: 'anthropic-messages' }
    const { status, body } = encodeError(new UmbelError('overloaded', 'Overloaded', { upstream }))
    expect(status).toBe(503)
    expect(JSON.parse(body)).toEqual({
      error: { message: 'Overloaded', type: 'overloaded_error', param: null, code: 'overloaded' },
    })
  })

  test('several are named', () => {
    const members = [
      new UmbelError('server', 'a', { model: 'x' }),
      new UmbelError('timeout', 'b', { model: 'y' }),
    ]
    const { body } = encodeError(new UmbelError('timeout', 'All failed.', { members }))
    expect(JSON.parse(body).error).toMatchObject({
      message: 'All failed.',
      members: [{ model: 'x', class: 'server' }, { model: 'y' }],
    })
  })
})

test('a break within a stream is a failed response', () => {
  const [event] = eventsOf(encodeStreamError(new UmbelError('network', 'Cut.')))
  expect(event).toMatchObject({
    type: 'response.failed',
    sequence_number: 0,
    response: {
      object: 'response',
      status: 'failed',
      output: [],
      error: { code: 'server_error', message: 'Cut.' },
    },
  })
})
