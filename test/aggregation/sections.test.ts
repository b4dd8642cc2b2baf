import { describe, expect, test } from 'vitest'
import { concat } from '../../src/aggregation/concat.ts'
import { context, member, members, textOf } from './members.ts'
import { contrast } from '../../src/aggregation/contrast/contrast.ts'
import { sentencesOf } from '../../src/aggregation/contrast/sentences.ts'

describe('concat', () => {
  test('puts answers one after the other, under their names', () => {
    const found = concat(members('One.', '', 'Two.'))
    expect(textOf(found)).toBe('## a\n\nOne.\n\n## c\n\nTwo.')
    expect(found.disagreements).toEqual(['b: said nothing'])
    expect(found.result).toMatchObject({ model: 'model-a+model-b+model-c', finish: 'stop' })
    expect(found.result.usage).toEqual({ inputTokens: 30, outputTokens: 15 })
  })

  test('without headings, and with another separator', () => {
    expect(textOf(concat(members('One.', 'Two.'), { headings: false, separator: '\n---\n' }))).toBe(
      'One.\n---\nTwo.',
    )
  })

  test('refuses tool calls, and silence', () => {
    expect(() => concat([member('a', [['f', '{}']]), member('b', 'x')])).toThrow(
      expect.objectContaining({ class: 'unsupported' }),
    )
    expect(() => concat(members('', ''))).toThrow(expect.objectContaining({ class: 'gate' }))
  })
})

describe('sentences', () => {
  test('end where they end', () => {
    const text =
      'Dr. Smith paid $3.50 to J. Doe. Was it much? No!\n- a list item\n# A heading\n```js\nx. Y()\n```\n终于。好的。'
    expect(sentencesOf(text)).toEqual([
      'Dr. Smith paid $3.50 to J. Doe.',
      'Was it much?',
      'No!',
      '- a list item',
      '# A heading',
      '终于。',
      '好的。',
    ])
  })

  test('are bounded in number', () => {
    expect(sentencesOf('A b. '.repeat(1000))).toHaveLength(100)
    expect(sentencesOf('')).toEqual([])
  })
})

describe('contrast', () => {
  const first =
    'The bridge is 12 km long. It was opened in 1998 by the queen. The toll costs 3 euros. Cyclists may use the bridge.'
  const second =
    'The bridge is 15 km long. It was opened in 1998 by the queen. The toll costs 3 euros. Cyclists may not use the bridge.'
  const third =
    'The bridge is 15 km long. The queen opened it in 1998. The toll costs 3 euros. A hotel stands at the southern shore.'

  test('gives the named answer, and what others said otherwise, once for all who say it', () => {
    const three = members(first, second, third)
    const found = contrast(three, { member: 'a' }, context('Tell me of the bridge'))
    expect(found.result).toBe(three[0]?.result)
    expect(found.from).toBe('a')
    expect(found.disagreements).toEqual([
      'a: 12 km; b, c: 15 km ("The bridge is 15 km long.")',
      'a: "Cyclists may use the bridge."; b: "Cyclists may not use the bridge."',
      'c: "A hotel stands at the southern shore."',
    ])
    expect(found.agreement).toBeCloseTo(1 / 3, 9)
  })

  test('without a name the answer in the middle', () => {
    const found = contrast(members('Bananas are yellow.', second, third), {}, context())
    expect(found.from).not.toBe('a')
    expect(contrast(members(first, second), { member: 'gone' }, context()).from).toMatch(/^[ab]$/)
  })

  test('finds nothing in other words for the same', () => {
    const found = contrast(
      members(
        'The refund takes 5 business days. You can cancel at any time.',
        'Sure! The refund takes five business days.\n\nYou can cancel at any time.',
      ),
      { member: 'a' },
      context(),
    )
    expect(found.disagreements).toEqual([])
    expect(found.agreement).toBe(1)
    expect(found.clusters).toHaveLength(1)
  })

  test.each([
    ['Yes.', 'No.', 'b: "No."'],
    ['Paris', 'Lyon', 'b: "Lyon"'],
    ['The capital of France is Paris.', 'Lyon', 'b: "Lyon"'],
    ['It is safe.', 'It is not safe.', 'a: "It is safe."; b: "It is not safe."'],
    [
      'The distance is 12 km. It is safe.',
      'It is not safe. The distance is 12 km.',
      'a: "It is safe."; b: "It is not safe."',
    ],
  ])('sees that few words are other words: %s %s', (ours, theirs, line) => {
    const found = contrast(members(ours, theirs), { member: 'a' }, context())
    expect(found.disagreements).toEqual([line])
    expect(found.agreement).toBe(0.5)
  })

  test.each([
    ['The capital of France is Paris.', 'Paris'],
    ['Paris', 'The capital of France is Paris.'],
    ['Paris.', 'Paris. Sure!'],
    ['Answer: B.', '(b)'],
  ])('sees that few words say the same: %s %s', (ours, theirs) => {
    const found = contrast(members(ours, theirs), { member: 'a' }, context())
    expect(found.disagreements).toEqual([])
    expect(found.agreement).toBe(1)
  })

  test('sees other names and units', () => {
    const found = contrast(
      members('The telephone was invented by Bell.', 'The telephone was invented by Meucci.'),
      { member: 'a' },
      context(),
    )
    expect(found.disagreements).toEqual(['b: "The telephone was invented by Meucci."'])
    const units = contrast(members('The pipe is 1.5 km long.', 'The pipe is 1500 m long.'), {}, context())
    expect(units.disagreements).toEqual([])
  })

  test('tells it at the end of the answer where that is asked for', () => {
    const found = contrast(members(first, second), { member: 'a', appended: true }, context())
    expect(textOf(found)).toContain(`${first}\n\nOther answers say otherwise:\n- a: 12 km; b: 15 km`)
    expect(found.from).toBeNull()
    const alone = contrast(members(first), { appended: true }, context())
    expect(textOf(alone)).toBe(first)
    expect(alone.from).toBe('a')
  })

  test('refuses tool calls, and silence', () => {
    expect(() => contrast([member('a', [['f', '{}']])], {}, context())).toThrow(
      expect.objectContaining({ class: 'unsupported' }),
    )
    expect(() => contrast(members('', ''), {}, context())).toThrow(expect.objectContaining({ class: 'gate' }))
  })
})
