import type { Notes } from './notes.ts'
import type { Path } from '../../config/problem.ts'

/** `os.environ/NAME` of LiteLLM, `$NAME`, `${NAME}` and `{{NAME}}`. */
const reference = /^(?:os\.environ\/|\$\{?|\{\{\s*)([A-Za-z_]\w*)(?:\}|\s*\}\})?$/

/** Stand-ins that people write where no key is asked for. */
const standIns = new Set(['', 'none', 'null', 'na', 'n/a', 'empty', 'dummy', 'no-key'])

/** Turns keys as another project writes them into names of secrets. The value of a key is never kept. */
export class SecretNames {
  readonly #notes: Notes
  /** Which name each literal got, so that two accounts stay two. */
  readonly #literals = new Map<string, string>()
  readonly #taken: Set<string>

  /** @param source the whole file: a literal gets no name that something in it refers to */
  constructor(notes: Notes, source: unknown) {
    this.#notes = notes
    this.#taken = new Set(referencesIn(source))
  }

  /** `$NAME` for what stands at a path; `usual` names it where nothing does, or a literal. Undefined: no key. */
  nameOf(written: unknown, usual: string | undefined, path: Path): string | undefined {
    if (written === undefined || written === null) return usual === undefined ? undefined : `$${usual}`
    const text = String(written)
    const named = reference.exec(text)?.[1]
    if (named !== undefined) return `$${this.#allowed(named, path)}`
    if (usual === undefined && standIns.has(text.toLowerCase())) return undefined
    return `$${this.#literal(text, usual ?? 'UPSTREAM_API_KEY', path)}`
  }

  #literal(text: string, usual: string, path: Path): string {
    const known = this.#literals.get(text)
    if (known !== undefined) return known
    let name = usual
    for (let count = 2; this.#taken.has(name); count += 1) name = `${usual}_${count}`
    this.#taken.add(name)
    this.#literals.set(text, name)
    this.#notes.say(path, `a key is written out here. It is not copied: set it as the secret ${name}.`)
    return name
  }

  /** Secrets of Umbel's own never go to an upstream. */
  #allowed(name: string, path: Path): string {
    if (!name.startsWith('UMBEL_')) return name
    const other = `UPSTREAM_${name}`
    this.#notes.say(
      path,
      `${name} cannot hold an upstream's key, since UMBEL_* is Umbel's own. Set ${other}.`,
    )
    return other
  }
}

function referencesIn(value: unknown): string[] {
  if (typeof value === 'string') return reference.exec(value)?.slice(1) ?? []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(referencesIn) : []
}
