import { expect, test } from 'vitest'
import { Scope } from '../../src/core/scope.ts'
import { Slots } from '../../src/providers/slots.ts'
import { UmbelError } from '../../src/core/errors.ts'

test('a slot is handed on in order, and given back once', async () => {
  const slots = new Slots(1)
  const scope = new Scope()
  const order: string[] = []
  const first = await slots.take(scope)
  const waiting = ['b', 'c'].map(async (name) => {
    const giveBack = await slots.take(scope)
    order.push(name)
    giveBack()
  })
  first()
  first()
  await Promise.all(waiting)
  expect(order).toEqual(['b', 'c'])
  const again = await slots.take(scope)
  again()
})

test('who waits behind others keeps to its own timeout, and leaves the queue', async () => {
  const slots = new Slots(1)
  const giveBack = await slots.take(new Scope())
  const impatient = new Scope()
  const waiting = slots.take(impatient)
  const patient = slots.take(new Scope())
  impatient.end(new UmbelError('timeout', 'too late'))
  await expect(waiting).rejects.toMatchObject({ class: 'timeout' })
  await expect(slots.take(impatient)).rejects.toMatchObject({ class: 'timeout' })
  giveBack()
  const handedOn = await patient
  handedOn()
  await slots.take(new Scope())
})
