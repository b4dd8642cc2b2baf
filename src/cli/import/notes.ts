import type { Path } from '../../config/problem.ts'
import type { SourceFile } from './source-file.ts'
import { pathText } from '../../config/problem.ts'

/** What was not carried over as it is, in a sentence, with its place in the file that was read. */
export interface Note {
  readonly path: string
  readonly line: number
  readonly message: string
}

/** Collects what an import could not say in Umbel's words. Nothing is lost without a note. */
export class Notes {
  readonly #all: Note[] = []
  readonly #source: SourceFile

  constructor(source: SourceFile) {
    this.#source = source
  }

  /** As they stand in the file. */
  get inOrder(): Note[] {
    return this.#all.toSorted((one, other) => one.line - other.line)
  }

  say(path: Path, message: string): void {
    const note = { path: pathText(path), line: this.#source.lineOf(path), message }
    const isTold = this.#all.some((each) => each.path === note.path && each.message === message)
    if (!isTold) this.#all.push(note)
  }

  /** A note for each key of an object that is not among those understood; `sayings` has better words for some. */
  leftOver(
    object: Readonly<Record<string, unknown>>,
    understood: Iterable<string>,
    path: Path,
    sayings: Readonly<Record<string, string>> = {},
  ): void {
    const known = new Set(understood)
    for (const [key, value] of Object.entries(object)) {
      if (known.has(key) || isEmpty(value)) continue
      const saying = Object.hasOwn(sayings, key) ? sayings[key] : undefined
      this.say([...path, key], saying ?? 'has no counterpart in Umbel and is left out.')
    }
  }
}

/** `config.yaml:12 router_settings.timeout: ...` */
export function noteLine({ path, line, message }: Note, file: string): string {
  return `${file}:${line} ${path === '' ? '' : `${path}: `}${message}`
}

/** Nothing is said by it, so nothing is lost with it. */
function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true
  return typeof value === 'object' && Object.keys(value).length === 0
}
