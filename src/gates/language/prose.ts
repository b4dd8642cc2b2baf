/** UTF-16 units of a text that are read. */
const mostUnits = 800

/** What of a text is language: code, addresses, markup and numbers taken out. Bounded. */
export function proseOf(text: string): string {
  const start = text.length > 4 * mostUnits ? text.slice(0, 4 * mostUnits) : text
  const words = start.replace(/(```|~~~)[\s\S]*?(\1|$)/g, ' ').replace(/`[^`\n]{0,200}`/g, ' ')
  return withoutAddresses(words)
    .replace(/<[^<>\n]{0,200}>|\[[A-Z_]+_\d+\]|\d+/g, ' ')
    .slice(0, mostUnits)
}

const address = /\S{0,200}(?::\/\/|@|www\.)\S{0,500}/g
const sign = /:\/\/|@|www\./g

/** Addresses of pages and mail taken out. Only words with such a sign are gone through: an address is within one. */
function withoutAddresses(text: string): string {
  let kept = ''
  let end = 0
  sign.lastIndex = 0
  for (let found = sign.exec(text); found !== null; found = sign.exec(text)) {
    const start = wordStart(text, found.index)
    kept += text.slice(end, start)
    end = wordEnd(text, found.index)
    kept += text.slice(start, end).replace(address, ' ')
    sign.lastIndex = end
  }
  return end === 0 ? text : kept + text.slice(end)
}

function wordStart(text: string, within: number): number {
  let start = within
  while (start > 0 && /\S/.test(text.charAt(start - 1))) start -= 1
  return start
}

function wordEnd(text: string, within: number): number {
  const rest = text.slice(within).search(/\s/)
  return rest < 0 ? text.length : within + rest
}
