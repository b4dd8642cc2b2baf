/** Addresses that name no machine in particular: this one, all, none. */
const nobodys = /^(?:127\.|0\.0\.0\.0$|255\.255\.255\.)/

export function isIpv4(text: string): boolean {
  const parts = text.split('.')
  return (
    parts.length === 4 &&
    parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256) &&
    !nobodys.test(text)
  )
}

/** Eight groups, or fewer around one `::` and within a range that is in use. Source: RFC 4291. */
export function isIpv6(text: string): boolean {
  const groups = text.split(':').filter((group) => group !== '')
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return false
  const gaps = text.split('::').length - 1
  if (gaps === 0) return groups.length === 8 && !/^:|:$/.test(text)
  // "a::b" is more often code: shortened ones have to begin as global, local or link-local ones do.
  const inUse = /^(?:[23][0-9a-f]{3}|f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]):/i.test(text)
  return (
    gaps === 1 && inUse && groups.length >= 2 && groups.length < 8 && !/(?:^:[^:])|(?:[^:]:$)|:::/.test(text)
  )
}
