/**
 * Why a base URL may not be called; undefined when it may. Outside local mode only public https is allowed, so that
 * a config cannot turn a deployment against its own network.
 */
export function baseUrlProblem(text: string, local: boolean): string | undefined {
  const url = URL.parse(text)
  if (url === null) return 'this is not a URL'
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'a base URL begins with https://'
  if (url.username !== '' || url.password !== '') return 'a base URL holds no user name or password'
  if (url.search !== '' || url.hash !== '') return 'a base URL has no query and no fragment'
  if (local) return undefined
  if (url.protocol === 'http:') return 'plain http is allowed in local mode only'
  return isPrivateHost(url.hostname)
    ? 'loopback and private addresses are allowed in local mode only'
    : undefined
}

/** Whether a host, as `URL` writes it, is this machine or a private network. Names are not resolved. */
function isPrivateHost(host: string): boolean {
  if (host.startsWith('[')) return isPrivateV6(host.slice(1, -1))
  const name = host.replace(/\.$/, '')
  const octets = /^(\d+)\.(\d+)\.\d+\.\d+$/.exec(name)
  if (octets !== null) return isPrivateV4(Number(octets[1]), Number(octets[2]))
  return !name.includes('.') || /\.(localhost|local|internal|lan|home\.arpa)$/.test(name)
}

function isPrivateV4(first: number, second: number): boolean {
  return (
    [0, 10, 127].includes(first) ||
    first >= 224 ||
    (first === 100 && second >= 64 && second < 128) ||
    (first === 169 && second === 254) ||
    (first === 172 && second >= 16 && second < 32) ||
    (first === 192 && second === 168) ||
    (first === 198 && (second === 18 || second === 19))
  )
}

function isPrivateV6(address: string): boolean {
  if (address === '::' || address === '::1') return true
  // Unique local, link-local, multicast; and every form that wraps an IPv4 address.
  return /^(f[cd]|fe[89ab]|ff)/.test(address) || /^(::ffff:|64:ff9b:|2002:|::[0-9a-f]+:)/.test(address)
}
