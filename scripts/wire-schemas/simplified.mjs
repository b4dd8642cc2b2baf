const pointer = '#/definitions/'

/** The definitions that the roots reach, under plain names, with unions that a tag decides told apart by it. */
export function simplified(definitions, rootNames) {
  const names = new Map(Object.keys(definitions).map((name, index) => [name, plain(name, index)]))
  const tidy = {}
  for (const [name, schema] of Object.entries(definitions)) tidy[names.get(name)] = tidied(schema, names)
  const tagged = {}
  for (const [name, schema] of Object.entries(tidy)) tagged[name] = withTags(schema, tidy)
  return reached(tagged, rootNames)
}

/** Type names with type arguments in them are no names for a pointer. */
function plain(name, index) {
  if (name.startsWith('wire:')) return name.slice('wire:'.length)
  if (name === 'Request' || name === 'Response' || name === 'Event') return `SDK.${name}`
  return /^[\w.]+$/.test(name) ? name : `unnamed${index}`
}

/** Gemini's own schemas have a property of that name. */
function isUnion(schema) {
  return Array.isArray(schema.anyOf)
}

function tidied(schema, names) {
  if (Array.isArray(schema)) return schema.map((item) => tidied(item, names))
  if (typeof schema !== 'object' || schema === null) return schema
  if (typeof schema.$ref === 'string') {
    const name = decodeURIComponent(schema.$ref.slice(pointer.length))
    return { $ref: pointer + names.get(name) }
  }
  const tidy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, tidied(value, names)]))
  // A union of any string and some known ones is any string.
  if (!isUnion(tidy)) return tidy
  if (tidy.anyOf.some((branch) => branch.type === 'string' && Object.keys(branch).length === 1)) {
    tidy.anyOf = tidy.anyOf.filter(
      (branch) => branch.type !== 'string' || !('enum' in branch || 'const' in branch),
    )
    if (tidy.anyOf.length === 1) return tidy.anyOf[0]
  }
  return tidy
}

/** A union whose branches differ in one required constant becomes one that the constant decides. */
function withTags(schema, definitions) {
  if (Array.isArray(schema)) return schema.map((item) => withTags(item, definitions))
  if (typeof schema !== 'object' || schema === null) return schema
  const tagged = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, withTags(value, definitions)]),
  )
  if (!isUnion(tagged)) return tagged
  const { anyOf, ...rest } = tagged
  const branches = flattened(anyOf, definitions)
  const tag = branches.length > 1 && ['type', 'role'].find((name) => decides(name, branches, definitions))
  if (!tag) return { ...rest, anyOf }
  return {
    ...rest,
    type: 'object',
    required: [tag],
    discriminator: { propertyName: tag },
    oneOf: branches,
  }
}

/** Unions of unions are one union. */
function flattened(branches, definitions) {
  return branches.flatMap((branch) => {
    const target = resolved(branch, definitions)
    return isUnion(target) && Object.keys(target).length === 1
      ? flattened(target.anyOf, definitions)
      : [branch]
  })
}

function decides(tag, branches, definitions) {
  const values = branches.map((branch) => {
    const target = resolved(branch, definitions)
    return target.required?.includes(tag) ? resolved(target.properties[tag], definitions).const : undefined
  })
  return values.every((value) => value !== undefined) && new Set(values).size === values.length
}

function resolved(schema, definitions) {
  return typeof schema.$ref === 'string'
    ? resolved(definitions[schema.$ref.slice(pointer.length)], definitions)
    : schema
}

function reached(definitions, rootNames) {
  const found = {}
  const visit = (schema) => {
    for (const [, name] of JSON.stringify(schema).matchAll(/"#\/definitions\/([\w.]+)"/g)) enter(name)
  }
  const enter = (name) => {
    if (name in found) return
    found[name] = definitions[name]
    visit(found[name])
  }
  for (const name of rootNames) enter(name)
  return found
}
