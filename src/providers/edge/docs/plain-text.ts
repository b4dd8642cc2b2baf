/** Markdown as words: without fences, code marks, table bars and the addresses of links. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/```\w*|~~~\w*|`|\*\*/g, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\|[-: |]+\|\n|\|/g, ' ')
}
