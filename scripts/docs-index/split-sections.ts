import { splitSentences } from './split-sentences.ts'

/** Questions noted beside a section rather than under questions/: a comment under its heading, bars between them. */
const asked = /^<!-- asked: (.+) -->$/

/** A section of a page. A passage is a sentence, or a block that only makes sense whole: code, a table, a list. */
export interface PageSection {
  readonly heading: string
  readonly asked: readonly string[]
  readonly passages: readonly string[]
}

/**
 * The sections of a Markdown page, in order. Those without text are left out, and so is what stands between a page's
 * title and its first section.
 */
export function splitSections(markdown: string): PageSection[] {
  const sections: { heading: string; lines: string[] }[] = []
  let current: { heading: string; lines: string[] } = { heading: '', lines: [] }
  let fenced = false
  for (const line of markdown.split(/\r?\n/)) {
    if (/^(```|~~~)/.test(line)) fenced = !fenced
    const heading = fenced ? undefined : /^#{2,4} +(.+?)\s*$/.exec(line)?.[1]
    if (heading === undefined) current.lines.push(line)
    else {
      sections.push(current)
      current = { heading: heading.replaceAll('`', ''), lines: [] }
    }
  }
  sections.push(current)
  return sections
    .map(({ heading, lines }) => ({ heading, asked: askedOf(lines), passages: splitPassages(lines) }))
    .filter(({ heading, passages }) => heading !== '' && passages.length > 0)
}

function askedOf(lines: readonly string[]): string[] {
  return lines.flatMap((line) => asked.exec(line)?.[1]?.split(' | ') ?? [])
}

function splitPassages(lines: readonly string[]): string[] {
  const passages: string[] = []
  let paragraph: string[] = []
  const flush = () => {
    if (paragraph.length > 0) passages.push(...splitSentences(paragraph.join(' ')))
    paragraph = []
  }
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]?.trim() ?? ''
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
    } else if (line === '' || /^<!--.*-->$/.test(line)) flush()
    else paragraph.push(line)
  }
  flush()
  return passages
}

/** How many of the lines make up the block that they begin with; 0 when they begin with none. */
function blockLength(lines: readonly string[]): number {
  const [first = ''] = lines
  const fence = /^(```|~~~)/.exec(first)?.[1]
  if (fence !== undefined) {
    const end = lines.findIndex((line, index) => index > 0 && line.startsWith(fence))
    return end === -1 ? lines.length : end + 1
  }
  const part = [/^\|/, /^\s*([-*]|\d+\.) +|^ +\S/].find((pattern) => pattern.test(first))
  if (part === undefined) return 0
  const end = lines.findIndex((line) => !part.test(line))
  return end === -1 ? lines.length : end
}

/** Columns of a table are padded for reading the source, which only costs bytes here. */
function tidyLine(line: string): string {
  return line.startsWith('|') ? line.replace(/ {2,}/g, ' ').replace(/-{4,}/g, '---') : line
}
