/** What is wrong in a config, where, and what to write instead. */
export interface Problem {
  /** `routes.code.use.fallback[1]`; empty for the whole file. */
  readonly path: string
  /** From 1. */
  readonly line: number
  readonly column: number
  readonly message: string
  /** The nearest valid form. */
  readonly suggestion?: string
}

export type Path = readonly (string | number)[]

/** Takes what is wrong at a path; the compiler goes on and reports everything at once. */
export type Report = (path: Path, message: string, suggestion?: string) => void

export function pathText(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`
    if (!/^[\w$*@-][\w$*@:/+-]*$/.test(step)) return `${text}[${JSON.stringify(step)}]`
    return text === '' ? step : `${text}.${step}`
  }, '')
}

/** One line for a terminal or a log: `umbel.jsonc:12:7 routes.code.use: ...`. */
export function problemLine(problem: Problem, file = 'config'): string {
  const { path, line, column, message, suggestion } = problem
  const where = path === '' ? '' : ` ${path}:`
  const hint = suggestion === undefined ? '' : ` ${suggestion}`
  return `${file}:${line}:${column}${where} ${message}${hint}`
}
