import type { Channel, Finding, TextWindow } from '../../core/gate.ts'

/** A whole text after a window has gone over it. */
export interface Swept {
  readonly text: string
  readonly flags: readonly string[]
  /** The flag of the finding that stopped it; `text` then ends before that. */
  readonly refused: string | null
}

/** Goes over a whole text, as `HeldText` goes over one that comes in pieces. */
export function sweep(window: TextWindow, text: string, channel: Channel): Swept {
  const flags = new Set<string>()
  let swept = ''
  let from = 0
  while (from < text.length) {
    const finding = window.find(text, from, { channel, offset: 0 })
    if (finding === undefined) break
    if (finding.flag !== undefined) flags.add(finding.flag)
    if (finding.act === 'refuse') {
      return { text: swept + text.slice(from, finding.start), flags: [...flags], refused: flagOf(finding) }
    }
    const end = endOf(finding, text)
    swept +=
      finding.act === 'pass' ? text.slice(from, end) : text.slice(from, finding.start) + finding.act.replace
    from = end
  }
  return { text: from === 0 ? text : swept + text.slice(from), flags: [...flags], refused: null }
}

export function flagOf(finding: Finding): string {
  return finding.flag ?? 'something that may not pass'
}

/** Where a finding ends in a text that is complete: its tail included. */
export function endOf({ start, end, tail }: Pick<Finding, 'start' | 'end' | 'tail'>, text: string): number {
  let last = Math.max(end, start + 1)
  if (tail !== undefined) while (last < text.length && tail.test(text.charAt(last))) last += 1
  return last
}
