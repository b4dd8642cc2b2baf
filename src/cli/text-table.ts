/** A row of cells, with lines that stand below it. */
export interface Row {
  readonly cells: readonly string[]
  readonly below?: readonly string[]
}

const gap = '  '
/** Characters of a cell. */
const usualWidth = 60

/** Lines of a table with aligned columns, two spaces apart. A column that is empty throughout is left out. */
export function textTable(head: readonly string[], rows: readonly Row[], widest = usualWidth): string[] {
  const kept = head.map((_, column) => rows.some(({ cells }) => (cells[column] ?? '') !== ''))
  const lines = [head, ...rows.map(({ cells }) => cells)].map((cells) =>
    head.flatMap((_, column) => (kept[column] === true ? [cutCell(cells[column] ?? '', widest)] : [])),
  )
  const columns = kept.filter(Boolean).length
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...lines.map((cells) => [...(cells[column] ?? '')].length)),
  )
  const print = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - [...cell].length))
      .join(gap)
      .trimEnd()
  const [title = [], ...body] = lines
  return [print(title), ...body.flatMap((cells, index) => [print(cells), ...(rows[index]?.below ?? [])])]
}

function cutCell(text: string, widest: number): string {
  const signs = [...text.replaceAll(/\s+/g, ' ')]
  return signs.length <= widest ? signs.join('') : `${signs.slice(0, widest - 1).join('')}…`
}
