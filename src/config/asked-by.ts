const names = ['max_tokens', 'max_completion_tokens', 'max_output_tokens']

/** Tokens that an answer may have by the `params` of a node; undefined: they do not say. */
export function longestOf(params: Readonly<Record<string, unknown>> | undefined): number | undefined {
  const said = names.map((name) => params?.[name]).filter((value) => typeof value === 'number')
  return said.length === 0 ? undefined : Math.max(...said)
}
