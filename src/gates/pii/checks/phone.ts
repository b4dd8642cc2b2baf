/** Country calling codes. Source: ITU-T E.164, list of assigned codes. */
const countryCode =
  /^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|21[1-368]|2[2346]\d|25[0-8]|29[0-17-9]|35\d|37\d|38[0-35-79]|42[013]|50\d|59\d|67\d|68\d|69[0-2]|85[02356]|88[06]|96\d|97\d|99[2-68])/

/** North American numbers: neither part begins with 0 or 1. Source: NANPA. */
const northAmerican = /^1?[2-9]\d{2}[2-9]\d{6}$/
const northAmericanForm = /^(?:\+?1[ .-]?)?(?:\(\d{3}\)[ .-]{0,2}|\d{3}([ .-]))\d{3}[ .-]\d{4}$/

/** What is more likely a date, or a date and a time. */
const dateForm = /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:\d{4}|\d{2}))(?:$|[ T-])/

/** From one year to another. */
const yearsForm = /^(?:1[5-9]|20)\d\d[ -/]+(?:1[5-9]|20)\d\d$/

/**
 * Whether digits in this form are a phone number: by an international prefix, the North American form, or a trunk 0
 * and groups; any other form only after a word such as "phone" or "call".
 *
 * @param written without its extension
 */
export function isPhoneNumber(written: string, afterWord: boolean): boolean {
  const digits = written.replace(/\D/g, '')
  if (written.startsWith('(') && !written.includes(')')) return false
  if (dateForm.test(written) || yearsForm.test(written) || /^(\d)\1+$/.test(digits)) return false
  const grouped = /\d[ .()/-]+\d/.test(written)
  if (/^\(?\+/.test(written)) return isInternational(digits, 7)
  if (/^(?:00|011)[1-9]/.test(digits) && (grouped || afterWord)) {
    if (isInternational(digits.replace(/^(?:00|011)/, ''), 9)) return true
  }
  if (northAmerican.test(digits) && (northAmericanForm.test(written) || afterWord)) return true
  if (
    /^\(?0[1-9]/.test(written) &&
    digits.length >= 9 &&
    digits.length <= 11 &&
    (afterWord || isGrouped(written))
  )
    return true
  return afterWord && digits.length >= 6 && digits.length <= 13 && !/^0{3}/.test(digits)
}

function isInternational(digits: string, fewest: number): boolean {
  return digits.length >= fewest && digits.length <= 15 && countryCode.test(digits)
}

/** Groups as numbers are written for people: after the first, of 2 to 8 digits, parted by one kind of sign. */
function isGrouped(written: string): boolean {
  const [first = '', ...groups] = written.split(/[ .()/-]+/).filter((group) => group !== '')
  const signs = new Set(written.replace(/[\d()]/g, ''))
  return (
    first.length <= 5 &&
    groups.length >= 1 &&
    signs.size <= 2 &&
    groups.every(({ length }) => length >= 2 && length <= 8)
  )
}
