// Pairs of prompts that a semantic cache must join or keep apart: `node bench/cache-pairs/generate.mjs` writes
// pairs.jsonl (all), tune.jsonl and held-out.jsonl beside itself, always the same bytes. See README.md.
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { seededRandom } from '../../src/learning/seeded-random.ts'
import { readConversations, readLanguages, readMeanings } from './read-meanings.mjs'

const random = seededRandom(20261128)
const at = (name) => new URL(`meanings/${name}.txt`, import.meta.url)
const pick = (list) => list[Math.floor(random() * list.length)]
const files = ['accounts', 'knowledge', 'technical', 'daily', 'work']

/** How people write the same thing: none of these changes what is asked. */
const manners = [
  (text) => text,
  (text) => text,
  (text) => text,
  (text) => text.replace(/[.?]$/, ''),
  (text) => `${text.replace(/\.$/, '')}${/[?.!]$/.test(text) ? '' : '.'}`,
  (text) => `Hi, ${text}`,
  (text) => `${text} Thanks!`,
  (text) => (/["`_]|[A-Z]\S*[A-Z0-9]/.test(text) ? text : text.toLowerCase()),
  (text) => text.replace(/\b(What|How|Who|Where|When) is\b/, "$1's"),
]
const inAnyManner = (text) => pick(manners)(text)

const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name])
const anyValues = (meaning) =>
  Object.fromEntries([...meaning.slots].map(([name, { values }]) => [name, pick(values)]))

function pairsOf(meaning) {
  const { wordings, slots, flips, swap } = meaning
  const pairs = []
  const add = (a, b, same, kind) => pairs.push({ a: inAnyManner(a), b: inAnyManner(b), same, kind })
  for (const [i, one] of wordings.entries()) {
    for (const other of wordings.slice(i + 1)) {
      const values = anyValues(meaning)
      add(fill(one, values), fill(other, values), true, 'paraphrase')
    }
  }
  for (const [name, { kind, values }] of slots) {
    for (let round = 0; round < 3; round += 1) {
      const ours = anyValues(meaning)
      const theirs = { ...ours, [name]: pick(values.filter((value) => value !== ours[name])) }
      const wording = pick(wordings)
      add(fill(wording, ours), fill(round === 0 ? wording : pick(wordings), theirs), false, kind)
    }
  }
  if (swap !== null) {
    for (let round = 0; round < 4; round += 1) {
      const ours = anyValues(meaning)
      const [from, to] = swap
      const theirs = { ...ours, [from]: ours[to], [to]: ours[from] }
      const wording = pick(wordings)
      add(fill(wording, ours), fill(round < 2 ? wording : pick(wordings), theirs), false, 'direction')
    }
  }
  for (const { kind, text } of flips) {
    for (const wording of [wordings[0], pick(wordings)]) {
      const values = anyValues(meaning)
      add(fill(wording, values), fill(text, values), false, kind)
    }
  }
  return pairs
}

const after = (context, text) => [...context, { role: 'user', content: text }]

function conversationPairs({ contexts, wordings }) {
  const [first, second] = contexts
  const pairs = wordings.flatMap((a) => [
    { a: after(first, a), b: after(second, a), same: false, kind: 'conversation' },
    { a: after(first, a), b: after(second, pick(wordings)), same: false, kind: 'conversation' },
    { a: after(first, a), b: a, same: false, kind: 'conversation' },
  ])
  for (const context of contexts) {
    const [a, b] = random() < 0.5 ? [0, 1] : [1, 2]
    pairs.push({
      a: after(context, wordings[a]),
      b: after(context, wordings[b]),
      same: true,
      kind: 'paraphrase',
    })
  }
  return pairs
}

function languagePairs({ wordings }) {
  return wordings.flatMap((a, index) =>
    wordings.slice(index + 1).map((b) => ({ a, b, same: false, kind: 'language' })),
  )
}

/** Questions of one field with nothing else in common. */
function strangers(meanings) {
  const one = pick(meanings)
  const other = pick(meanings.filter(({ id }) => id !== one.id))
  const ask = (meaning) => inAnyManner(fill(pick(meaning.wordings), anyValues(meaning)))
  return { a: ask(one), b: ask(other), same: false, kind: 'other' }
}

/** By meaning, so that no wording of the held-out part is seen in tuning. */
const isHeldOut = (id) => createHash('sha256').update(id).digest()[0] % 2 === 1

const parts = { tune: [], 'held-out': [] }
const put = (id, pairs) => parts[isHeldOut(id) ? 'held-out' : 'tune'].push(...pairs)
for (const file of files) {
  const meanings = readMeanings(at(file))
  for (const meaning of meanings) put(meaning.id, pairsOf(meaning))
  for (const held of [true, false]) {
    const side = meanings.filter(({ id }) => isHeldOut(id) === held)
    for (let round = 0; round < 10; round += 1) parts[held ? 'held-out' : 'tune'].push(strangers(side))
  }
}
for (const talk of readConversations(at('conversations'))) put(talk.id, conversationPairs(talk))
for (const languages of readLanguages(at('languages'))) put(languages.id, languagePairs(languages))

const write = (name, pairs) => {
  const text = pairs.map((pair) => `${JSON.stringify(pair)}\n`).join('')
  writeFileSync(new URL(`${name}.jsonl`, import.meta.url), text)
  const hash = createHash('sha256').update(text).digest('hex')
  const same = pairs.filter((pair) => pair.same).length
  console.log(`${name}.jsonl  ${pairs.length} pairs, ${same} the same  sha256 ${hash}`)
}
write('tune', parts.tune)
write('held-out', parts['held-out'])
write('pairs', [...parts.tune, ...parts['held-out']])
