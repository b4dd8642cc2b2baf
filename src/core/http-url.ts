import { baseUrlProblem, urlProblem } from './base-url.ts'

/**
 * Why a `http` step may not call a URL; undefined when it may. `allow` holds hosts, with the port where it is not
 * the usual one. Checked when the config compiles and again when the step runs, which may be in another mode.
 */
export function httpUrlProblem(text: string, allow: readonly string[], local: boolean): string | undefined {
  const url = URL.parse(text)
  if (url === null) return 'this is not a URL'
  const problem = urlProblem(withoutQuery(url), local)
  if (problem !== undefined) return problem.replace('a base URL', 'a URL')
  return allow.some((host) => host.toLowerCase() === url.host) ? undefined : `"${url.host}" is not allowed`
}

/** Why alerts may not be posted to a URL; undefined when they may. Many hooks carry their key in the query. */
export function hookUrlProblem(text: string, local: boolean): string | undefined {
  const url = URL.parse(text)
  if (url === null) return 'this is not a URL'
  return baseUrlProblem(withoutQuery(url).href, local)?.replace('a base URL', 'a URL')
}

/** A fragment is never sent, so it is a mistake; a query is not. */
function withoutQuery(url: URL): URL {
  const bare = new URL(url)
  bare.search = ''
  return bare
}
