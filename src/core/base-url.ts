import { publicHostProblem } from './public-host.ts'

/**
 * Why a base URL may not be called; undefined when it may. Outside local mode only a public host by name, on https and
 * its usual port, is allowed, so that a config cannot turn a deployment against a network.
 */
export function baseUrlProblem(text: string, local: boolean): string | undefined {
  const url = URL.parse(text)
  const problem = urlProblem(url, local)
  if (problem !== undefined || local || url === null || url.port === '') return problem
  return 'ports other than 443 are allowed in local mode only'
}

/** The same with any port: where hosts are listed, their ports are. */
export function urlProblem(url: URL | null, local: boolean): string | undefined {
  if (url === null) return 'this is not a URL'
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'a base URL begins with https://'
  if (url.username !== '' || url.password !== '') return 'a base URL holds no user name or password'
  if (url.search !== '' || url.hash !== '') return 'a base URL has no query and no fragment'
  if (local) return undefined
  if (url.protocol === 'http:') return 'plain http is allowed in local mode only'
  return publicHostProblem(url.hostname)
}
