/** Characters looked at on each side. */
const sample = 512
const alphabet = /^[\w+/\s-]*={0,2}\s*$/

/** Whether a text looks like base64, told from its length and both ends: reading megabytes for it would cost more than routing. */
export function looksLikeBase64(text: string): boolean {
  if (text.length === 0) return false
  if (text.length <= 2 * sample) return alphabet.test(text) && bareLength(text) % 4 !== 1
  return alphabet.test(text.slice(-sample)) && /^[\w+/\s-]*$/.test(text.slice(0, sample))
}

/** Characters that carry bits; line ends may stand between them. */
function bareLength(text: string): number {
  return text.replace(/[\s=]/g, '').length
}
