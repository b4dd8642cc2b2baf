/** What the last LaTeX `\boxed{...}` holds, braces within it included. */
export function boxed(text: string): string | undefined {
  const start = text.lastIndexOf('\\boxed{')
  if (start < 0) return undefined
  let depth = 0
  for (let index = start + 6; index < text.length; index += 1) {
    if (text[index] === '{') depth += 1
    else if (text[index] === '}') depth -= 1
    if (depth === 0) return text.slice(start + 7, index)
  }
  return text.slice(start + 7)
}
