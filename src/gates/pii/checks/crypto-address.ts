import { keccak_256 } from '@noble/hashes/sha3.js'
import { sha256 } from '@noble/hashes/sha2.js'

const base58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
const bech32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'

/** Bitcoin's older addresses: 21 bytes and 4 of their double SHA-256. Source: Bitcoin wiki, "Base58Check encoding". */
export function isBase58Check(text: string): boolean {
  const bytes = base58Bytes(text)
  if (bytes?.length !== 25) return false
  const check = sha256(sha256(bytes.subarray(0, 21)))
  return bytes.subarray(21).every((byte, index) => byte === check[index])
}

function base58Bytes(text: string): Uint8Array | undefined {
  let value = 0n
  for (const sign of text) {
    const digit = base58.indexOf(sign)
    if (digit < 0) return undefined
    value = value * 58n + BigInt(digit)
  }
  const bytes: number[] = []
  for (; value > 0n; value >>= 8n) bytes.unshift(Number(value & 0xffn))
  // Each leading 1 stands for a byte of zeros.
  const zeros = /^1*/.exec(text)?.[0].length ?? 0
  return Uint8Array.from([...Array<number>(zeros).fill(0), ...bytes])
}

/** Bitcoin's newer addresses, `bc1…`. Source: BIP 173 and BIP 350. */
export function isBech32(text: string): boolean {
  if (text !== text.toLowerCase() && text !== text.toUpperCase()) return false
  const written = text.toLowerCase()
  const split = written.lastIndexOf('1')
  const prefix = written.slice(0, split)
  const data = Array.from(written.slice(split + 1), (sign) => bech32.indexOf(sign))
  if (split < 1 || data.length < 6 || data.includes(-1)) return false
  const codes = Array.from(prefix, (sign) => sign.charCodeAt(0))
  const all = [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31), ...data]
  const rest = polymod(all)
  return rest === 1 || rest === 0x2bc830a3
}

function polymod(values: readonly number[]): number {
  const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3]
  let check = 1
  for (const value of values) {
    const top = check >> 25
    check = ((check & 0x1ffffff) << 5) ^ value
    for (const [bit, term] of generator.entries()) if ((top >> bit) & 1) check ^= term
  }
  return check
}

/** An Ethereum address, `0x` and 40 digits: mixed case is a checksum. Source: EIP-55. */
export function isEthereumAddress(text: string): boolean {
  const digits = text.slice(2)
  if (!/^[0-9a-f]{40}$/i.test(digits) || /^0+$/.test(digits)) return false
  if (digits === digits.toLowerCase() || digits === digits.toUpperCase()) return true
  const hash = keccak_256(new TextEncoder().encode(digits.toLowerCase()))
  return [...digits].every((digit, index) => {
    const half = ((hash[index >> 1] ?? 0) >> (index % 2 === 0 ? 4 : 0)) & 15
    return digit === (half >= 8 ? digit.toUpperCase() : digit.toLowerCase())
  })
}
