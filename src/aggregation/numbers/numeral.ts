/**
 * The value of a numeral with any separators: "1,000.5", "1.000,5", "1 000", "3,14", "1'000". Undefined for what only
 * looks like one: "1.2.3", "1,2,3".
 */
export function numeralValue(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text)
  const plain = text.replace(/[_'’ \u00a0\u2009\u202f]/g, '')
  const dots = plain.split('.').length - 1
  const commas = plain.split(',').length - 1
  if (dots > 0 && commas > 0) {
    const isComma = plain.lastIndexOf(',') > plain.lastIndexOf('.')
    return isComma ? grouped(plain, '.', ',') : grouped(plain, ',', '.')
  }
  if (commas > 0) return grouped(plain, ',', '.') ?? (commas === 1 ? grouped(plain, '.', ',') : undefined)
  if (dots > 1) return grouped(plain, '.', ',')
  return Number(plain)
}

function grouped(text: string, group: '.' | ',', point: '.' | ','): number | undefined {
  const [whole = '', rest, more] = text.split(point)
  if (more !== undefined || rest?.includes(group) === true) return undefined
  const groups = whole.split(group)
  const isGrouped = groups.length === 1 || groups.every((part, index) => fits(part, index === 0))
  return isGrouped ? Number(`${groups.join('')}.${rest ?? 0}`) : undefined
}

function fits(part: string, isFirst: boolean): boolean {
  return isFirst ? part.length > 0 && part.length <= 3 && !part.startsWith('0') : part.length === 3
}
