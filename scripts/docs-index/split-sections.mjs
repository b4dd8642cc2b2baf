import { splitSentences } from './split-sentences.mjs'

/** What readers ask when they look for a section: a comment under its heading, alternatives between bars. */
const asked = /^<!-- asked: (.+) -->$/

/**
 * The sections of a Markdown page, `{ heading, asked, passages }`, in order. A passage is a sentence, a list item,
 * or a block that only makes sense whole: code with its fences, or a table. Sections without text are left out.
 */
export function splitSections(markdown) {
  const sections = []
  let current = { heading: '', lines: [] }
  let fenced = false
  for (const line of markdown.split(/\r?\n/)) {
    if (/^(```|~~~)/.test(line)) fenced = !fenced
    const heading = fenced ? null : /^#{1,4} +(.+?)\s*$/.exec(line)
    if (heading === null) current.lines.push(line)
    else {
      sections.push(current)
      current = { heading: heading[1].replaceAll('`', ''), lines: [] }
    }
  }
  sections.push(current)
  return sections
    .map(({ heading, lines }) => ({ heading, asked: askedOf(lines), passages: splitPassages(lines) }))
    .filter(({ heading, passages }) => heading !== '' && passages.length > 0)
}

function askedOf(lines) {
  return lines.flatMap((line) => asked.exec(line)?.[1].split(' | ') ?? [])
}

function splitPassages(lines) {
  const passages = []
  let paragraph = []
  const flush = () => {
    if (paragraph.length > 0) passages.push(...splitSentences(paragraph.join(' ')))
    paragraph = []
  }
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]
    const isItem = /^\s*([-*]|\d+\.) +/.test(line)
    if (isItem || line.trim() === '') flush()
    if (/^(```|~~~)/.test(line)) {
      flush()
      const end = lines.findIndex((other, index) => index > at && other.startsWith(line.slice(0, 3)))
      const last = end === -1 ? lines.length - 1 : end
      passages.push(lines.slice(at, last + 1).join('\n'))
      at = last
    } else if (line.startsWith('|')) {
      flush()
      const length = lines.slice(at).findIndex((other) => !other.startsWith('|'))
      const last = length === -1 ? lines.length : at + length
      passages.push(lines.slice(at, last).map(tidyRow).join('\n'))
      at = last - 1
    } else if (line.trim() !== '' && !isComment(line)) {
      paragraph.push(line.trim())
    }
  }
  flush()
  return passages
}

/** Columns are padded for reading the source, which only costs bytes here. */
function tidyRow(row) {
  return row.replace(/ {2,}/g, ' ').replace(/-{4,}/g, '---')
}

function isComment(line) {
  return /^<!--.*-->$/.test(line.trim())
}
