import { splitSentences } from './split-sentences.mjs'

/** What readers ask when they look for a section: a comment under its heading, alternatives between bars. */
const asked = /^<!-- asked: (.+) -->$/

/**
 * The sections of a Markdown page, `{ heading, asked, passages }`, in order; `asked` as it was written. A passage
 * is a sentence, or a block that only makes sense whole: code with its fences, a table, a list. Sections without
 * text are left out, and so is what stands between a page's title and its first section.
 */
export function splitSections(markdown) {
  const sections = []
  let current = { heading: '', lines: [] }
  let fenced = false
  for (const line of markdown.split(/\r?\n/)) {
    if (/^(```|~~~)/.test(line)) fenced = !fenced
    const heading = fenced ? null : /^#{2,4} +(.+?)\s*$/.exec(line)
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
  return lines.map((line) => asked.exec(line)?.[1] ?? '').find((text) => text !== '') ?? ''
}

function splitPassages(lines) {
  const passages = []
  let paragraph = []
  const flush = () => {
    if (paragraph.length > 0) passages.push(...splitSentences(paragraph.join(' ')))
    paragraph = []
  }
  for (let at = 0; at < lines.length; at += 1) {
    const length = blockLength(lines.slice(at))
    if (length > 0) {
      flush()
      passages.push(
        lines
          .slice(at, at + length)
          .map(tidyLine)
          .join('\n'),
      )
      at += length - 1
    } else if (lines[at].trim() === '' || /^<!--.*-->$/.test(lines[at].trim())) flush()
    else paragraph.push(lines[at].trim())
  }
  flush()
  return passages
}

/** How many of the lines make up the block that they begin with; 0 when they begin with none. */
function blockLength(lines) {
  const fence = /^(```|~~~)/.exec(lines[0])?.[1]
  if (fence !== undefined) {
    const end = lines.findIndex((line, index) => index > 0 && line.startsWith(fence))
    return end === -1 ? lines.length : end + 1
  }
  const part = [/^\|/, /^\s*([-*]|\d+\.) +|^ +\S/].find((pattern) => pattern.test(lines[0]))
  if (part === undefined) return 0
  const end = lines.findIndex((line) => !part.test(line))
  return end === -1 ? lines.length : end
}

/** Columns of a table are padded for reading the source, which only costs bytes here. */
function tidyLine(line) {
  return line.startsWith('|') ? line.replace(/ {2,}/g, ' ').replace(/-{4,}/g, '---') : line
}
