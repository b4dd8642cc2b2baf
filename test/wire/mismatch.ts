import type { ErrorObject } from 'ajv'
import { errorsOf, type SchemaFile } from './schema-check.ts'

/** The first thing about a request that its type does not allow. */
export interface Mismatch {
  readonly path: readonly (string | number)[]
  readonly kind: 'unknown' | 'missing' | 'value' | 'type'
  /** Of an enum or a tag. */
  readonly allowed: readonly string[]
  /** What a type error wanted. */
  readonly wanted: string
  readonly value: unknown
}

export function mismatchOf(file: SchemaFile, name: string, value: unknown): Mismatch | undefined {
  return closest(file, { $ref: `#/definitions/${name}` }, value, [])[0]
}

type Path = readonly (string | number)[]

/** Every mismatch, where a union is told by the branch that the value is closest to. */
function closest(file: SchemaFile, schema: unknown, value: unknown, at: Path): Mismatch[] {
  const errors = errorsOf(file, schema, value)
  // A union's own error comes after those of its branches.
  const inUnion = (error: ErrorObject, index: number) =>
    errors
      .slice(index + 1)
      .some(({ keyword, instancePath }) => keyword === 'anyOf' && within(error.instancePath, instancePath))
  return errors
    .filter((error, index) => !inUnion(error, index))
    .flatMap((error) => {
      const path = [...at, ...pathOf(error.instancePath)]
      if (error.keyword !== 'anyOf' || !Array.isArray(error.schema)) return mismatch(error, path)
      const branches = error.schema.map((branch) => closest(file, branch, error.data, path))
      return branches.toSorted((a, b) => cost(a, path) - cost(b, path))[0] ?? []
    })
}

function within(path: string, outer: string): boolean {
  return path === outer || path.startsWith(`${outer}/`)
}

/** A value of another kind altogether is far off, and so is one with another tag. */
function cost(found: readonly Mismatch[], at: Path): number {
  return found.reduce((sum, { kind, path }) => {
    const isTag = kind === 'value' && path.length === at.length + 1
    const isOtherKind = kind === 'type' && path.length === at.length
    return sum + (isOtherKind ? 100 : isTag ? 20 : 1)
  }, 0)
}

function mismatch(error: ErrorObject, path: Path): Mismatch[] {
  const { keyword, params, data } = error
  const base = { path, value: data, allowed: [], wanted: '' }
  switch (keyword) {
    case 'additionalProperties':
      return [{ ...base, kind: 'unknown', path: [...path, String(params['additionalProperty'])] }]
    case 'required':
      return [{ ...base, kind: 'missing', path: [...path, String(params['missingProperty'])] }]
    case 'type':
      return [{ ...base, kind: 'type', wanted: String(params['type']) }]
    case 'const':
      return [{ ...base, kind: 'value', allowed: [String(params['allowedValue'])] }]
    case 'enum':
      return [{ ...base, kind: 'value', allowed: params['allowedValues'].map(String) }]
    case 'discriminator':
      return [
        {
          ...base,
          kind: 'value',
          path: [...path, String(params['tag'])],
          value: params['tagValue'],
          allowed: tagsOf(error),
        },
      ]
    default:
      return []
  }
}

function tagsOf({ parentSchema, params }: ErrorObject): string[] {
  const branches: unknown = parentSchema?.['oneOf']
  return Array.isArray(branches) && params['tag'] === 'role' ? ['user', 'assistant', 'system'] : []
}

function pathOf(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step))
}
