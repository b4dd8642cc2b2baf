import { readFileSync } from 'node:fs'

/**
 * One meaning: wordings that say the same once their slots are filled, and flips that ask something else.
 * @typedef {{ id: string, slots: Map<string, { kind: string, values: string[] }>, swap: [string, string] | null,
 *   wordings: string[], flips: { kind: string, text: string }[] }} Meaning
 */

/** @param {URL} file `## id`, then lines `slot kind: a|b`, `swap a b`, `= wording`, `! kind flip` */
export function readMeanings(file) {
  return sections(file).map(([id, lines]) => {
    /** @type {Meaning} */
    const meaning = { id, slots: new Map(), swap: null, wordings: [], flips: [] }
    for (const line of lines) readLine(line, meaning)
    return meaning
  })
}

/** @param {string} line @param {Meaning} meaning */
function readLine(line, meaning) {
  const [mark, word = ''] = line.split(' ')
  if (mark === '=') meaning.wordings.push(line.slice(2))
  else if (mark === '!') meaning.flips.push({ kind: word, text: line.slice(3 + word.length) })
  else if (mark === 'swap') meaning.swap = [word, line.split(' ')[2] ?? '']
  else {
    const [head = '', values = ''] = line.split(/: (.*)/s)
    const [name = '', kind = ''] = head.split(' ')
    meaning.slots.set(name, { kind, values: values.split('|') })
  }
}

/** Conversations: contexts that a newest question may follow, and wordings of it. @param {URL} file */
export function readConversations(file) {
  return sections(file).map(([id, lines]) => {
    /** @type {{ role: string, content: string }[][]} */
    const contexts = [[]]
    const wordings = []
    for (const line of lines) {
      const text = line.slice(2)
      if (line === '~') contexts.push([])
      else if (line.startsWith('= ')) wordings.push(text)
      else contexts.at(-1)?.push({ role: line.startsWith('- ') ? 'user' : 'assistant', content: text })
    }
    return { id, contexts, wordings }
  })
}

/** One question a section, a language a line. @param {URL} file */
export function readLanguages(file) {
  return sections(file).map(([id, lines]) => ({ id, wordings: lines }))
}

/** @param {URL} file @returns {[string, string[]][]} */
function sections(file) {
  const lines = readFileSync(file, 'utf8').split('\n')
  /** @type {[string, string[]][]} */
  const found = []
  for (const line of lines) {
    if (line.startsWith('## ')) found.push([line.slice(3), []])
    else if (line.trim() !== '' && !line.startsWith('# ')) found.at(-1)?.[1].push(line)
  }
  return found
}
