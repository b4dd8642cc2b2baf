import { hashText } from '../core/hash-random.ts'

/** Crockford's base32, in lower case: no letter that looks like a digit. Source: https://www.crockford.com/base32.html */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
const prefix = 'umb_'
const randomBytes = 20
const randomLength = 32
const checksumLength = 6
const length = prefix.length + randomLength + checksumLength
const shape = new RegExp(`^${prefix}[${alphabet}]{${randomLength + checksumLength}}$`)

/** A new key: `umb_`, 160 random bits, and a checksum by which mistyped and made-up keys are known at sight. */
export function makeKey(): string {
  const random = encode(crypto.getRandomValues(new Uint8Array(randomBytes)))
  return `${prefix}${random}${checksumOf(random)}`
}

/** Whether a text can be a key at all. Needs no I/O: garbage costs no look-up. */
export function isKeyText(text: string): boolean {
  if (text.length !== length || !shape.test(text)) return false
  const random = text.slice(prefix.length, prefix.length + randomLength)
  return checksumOf(random) === text.slice(-checksumLength)
}

/** 30 bits against mistakes; not a secret, and no protection by itself. */
function checksumOf(random: string): string {
  let bits = hashText(random, hashText(prefix))
  let text = ''
  for (let index = 0; index < checksumLength; index += 1) {
    text += alphabet[bits & 31]
    bits >>>= 5
  }
  return text
}

function encode(bytes: Uint8Array): string {
  let text = ''
  let bits = 0
  let held = 0
  for (const byte of bytes) {
    bits = (bits << 8) | byte
    held += 8
    while (held >= 5) {
      held -= 5
      text += alphabet[(bits >>> held) & 31]
    }
    bits &= (1 << held) - 1
  }
  return text
}
