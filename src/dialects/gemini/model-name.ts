/** `models/x`, as it stands in a path. A name that already says which collection it is of keeps that. */
export function modelPath(model: string): string {
  const [, collection = 'models/', name = ''] = /^(models\/|tunedModels\/)?(.*)$/s.exec(model) ?? []
  return collection + encodeURIComponent(name)
}

/** The name alone, in lower case: what is known of a model is told by it. */
export function bareName(model: string): string {
  return model.slice(model.lastIndexOf('/') + 1).toLowerCase()
}

/**
 * Whether a model is of this generation of Gemini or a later one. Aliases of no version (`gemini-flash-latest`) and
 * names that are not known yet count as the newest; names of other families (Gemma, tuned models) as none at all.
 */
export function isSince(model: string, major: number, minor = 0): boolean {
  const name = bareName(model)
  if (!name.startsWith('gemini-')) return false
  const [ownMajor, ownMinor] = versionOf(name)
  return ownMajor > major || (ownMajor === major && ownMinor >= minor)
}

/** Whether a model is a Gemini of before this generation. */
export function isBefore(model: string, major: number, minor = 0): boolean {
  return bareName(model).startsWith('gemini-') && !isSince(model, major, minor)
}

function versionOf(name: string): readonly [major: number, minor: number] {
  const version = /^gemini-(\d+)(?:\.(\d+))?(?:-|$)/.exec(name)
  if (version !== null) return [Number(version[1]), Number(version[2] ?? 0)]
  if (/^gemini-pro(-vision)?$/.test(name)) return [1, 0]
  // The first robotics models are of Gemini 2.5: they know budgets, not levels.
  if (name.startsWith('gemini-robotics-er-1.')) return [2, 5]
  return [Infinity, 0]
}
