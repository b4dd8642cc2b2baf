/**
 * Why a host, as `URL` writes it, may not be called from a deployment; undefined when it may. Names are not resolved
 * here: Cloudflare's own resolver refuses private answers, and a self-hosted workerd is told so (network `public`).
 */
export function publicHostProblem(host: string): string | undefined {
  if (host.startsWith('[') || /^\d+\.\d+\.\d+\.\d+$/.test(host)) {
    return 'addresses by number are allowed in local mode only: give a host name'
  }
  const name = host.replace(/\.$/, '')
  if (!name.includes('.') || privateNames.test(name) || namesAnAddress(name)) {
    return 'loopback and private addresses are allowed in local mode only'
  }
  return undefined
}

/**
 * Names that private networks keep for themselves (RFC 6761, 6762, 7686, 8375), those of clouds' metadata, and public
 * ones for 127.0.0.1.
 */
const privateNames =
  /\.(localhost|localdomain|local|internal|intranet|private|lan|corp|home|consul|default|svc|svc\.cluster|onion|test|invalid)$|(^|\.)(home\.arpa|fritz\.box|localtest\.me|localho?\.st|local\.gd|lvh\.me|vcap\.me|lacolhost\.com|traefik\.me|fuf\.me|ulh\.us|yoogle\.com|bugbounty\.dod\.network)$|^metadata\./

/** Services such as nip.io and sslip.io answer with whatever address a name holds, also in hexadecimal digits. */
function namesAnAddress(name: string): boolean {
  return (
    /(^|[.-])\d{1,3}([.-])\d{1,3}\2\d{1,3}\2\d{1,3}([.-]|$)/.test(name) ||
    /(^|\.)(nip|sslip|xip)\.io$/.test(name)
  )
}
