import { closeSync, existsSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { statSync, writeFileSync, writeSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { TerminalError } from './terminal-error.ts'

/** Writes lines beside the file and renames at the end, so that a reader never sees half of it. */
export class WholeFile {
  readonly #file: string
  readonly #part: string
  readonly #descriptor: number

  /** Keeps what `fill` wrote when it ends, and nothing of it when it fails. */
  static async write(file: string, fill: (out: WholeFile) => Promise<void>): Promise<void> {
    const out = new WholeFile(file)
    try {
      await fill(out)
      out.#commit()
    } catch (error) {
      out.#discard()
      throw error
    }
  }

  private constructor(file: string) {
    this.#file = resolve(file)
    if (existsSync(this.#file) && statSync(this.#file).isDirectory()) {
      throw new TerminalError(`${file} is a folder. Give a file to write.`)
    }
    this.#part = `${this.#file}.${process.pid}.part`
    mkdirSync(dirname(this.#file), { recursive: true })
    this.#descriptor = openSync(this.#part, 'w')
  }

  line(value: unknown): void {
    writeSync(this.#descriptor, `${JSON.stringify(value)}\n`)
  }

  #commit(): void {
    closeSync(this.#descriptor)
    renameSync(this.#part, this.#file)
  }

  #discard(): void {
    closeSync(this.#descriptor)
    rmSync(this.#part, { force: true })
  }
}

/** Writes a file beside its place and renames it, so that a reader never sees half of it. */
export function writeWhole(file: string, text: string): void {
  const place = resolve(file)
  const part = `${place}.${process.pid}.part`
  mkdirSync(dirname(place), { recursive: true })
  writeFileSync(part, text)
  renameSync(part, place)
}

/**
 * Writes a folder beside its place and renames it at the end. An earlier folder is replaced only if it holds `mark`:
 * anything else there is not ours.
 */
export function writeWholeFolder(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  mark: string,
): void {
  const place = resolve(folder)
  checkReplaceable(folder, mark)
  const part = `${place}.${process.pid}.part`
  rmSync(part, { recursive: true, force: true })
  mkdirSync(part, { recursive: true })
  for (const [name, content] of Object.entries(files)) writeFileSync(join(part, name), content)
  const old = `${place}.${process.pid}.old`
  if (existsSync(place)) renameSync(place, old)
  renameSync(part, place)
  rmSync(old, { recursive: true, force: true })
}

/** Throws where `folder` holds something else, before long work rather than after it. */
export function checkReplaceable(folder: string, mark: string): void {
  const place = resolve(folder)
  if (existsSync(place) && !statSync(place).isDirectory()) {
    throw new TerminalError(`${folder} is a file. Give a folder that is new, empty, or from an earlier run.`)
  }
  if (!existsSync(place) || existsSync(join(place, mark)) || readdirSync(place).length === 0) return
  throw new TerminalError(
    `${folder} holds other things. Give a folder that is new, empty, or from an earlier run.`,
  )
}
