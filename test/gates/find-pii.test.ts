import { array, assert, constantFrom, integer, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type PiiType, defaultPiiTypes, piiTypes } from '../../src/gates/pii/detector.ts'
import { HoldBack } from '../../src/gates/window/hold-back.ts'
import { endOf, sweep } from '../../src/gates/window/sweep.ts'
import { piiFinder } from '../../src/gates/pii/find-pii.ts'
import { piiGate } from '../../src/gates/pii.ts'

function found(text: string, types: readonly PiiType[] = defaultPiiTypes): string[] {
  const find = piiFinder(types)
  const all: string[] = []
  let from = 0
  for (let next = find(text, from); next !== undefined; next = find(text, from)) {
    from = endOf(next, text)
    all.push(`${next.type} ${text.slice(next.start, from)}`)
  }
  return all
}

const key = (prefix: string, length: number) => prefix + 'aB3dE6gH9'.repeat(40).slice(0, length)
const pem = `-----BEGIN RSA PRIVATE KEY-----\n${key('MII', 800)}\nab+/==`

describe('what is found', () => {
  test.each<[string, ...string[]]>([
    ['Mail ada.l+x@mail.example.org.', 'email ada.l+x@mail.example.org'],
    ['<o\'brien@example.co.uk>, "x@y.museum"', "email o'brien@example.co.uk", 'email x@y.museum'],
    ['Grüße an jörg@köln.de!', 'email jörg@köln.de'],
    ['`user@example.com`', 'email user@example.com'],
    ['call +1 (212) 555-0187 ext. 12 now', 'phone +1 (212) 555-0187 ext. 12'],
    ['+44 20 7946 0958, +49 (0)30 1234567', 'phone +44 20 7946 0958', 'phone +49 (0)30 1234567'],
    ['Fax: 9498777106', 'phone 9498777106'],
    ['my cell is 451 5986', 'phone 451 5986'],
    ['(602)272-9781 or 212-555-0187x4', 'phone (602)272-9781', 'phone 212-555-0187x4'],
    ['0490 75 40 81 / 03.93.92.16.85', 'phone 0490 75 40 81', 'phone 03.93.92.16.85'],
    ['card 4111 1111 1111 1111 123', 'creditCard 4111 1111 1111 1111'],
    ['5555-5555-5555-4444, 378282246310005', 'creditCard 5555-5555-5555-4444', 'creditCard 378282246310005'],
    ['no 12 4111111111111111', 'creditCard 4111111111111111'],
    ['IBAN: DE89 3704 0044 0532 0130 00, thanks', 'iban DE89 3704 0044 0532 0130 00'],
    ['gb29nwbk60161331926819', 'iban gb29nwbk60161331926819'],
    ['SSN 460-89-9847', 'usSsn 460-89-9847'],
    ['social security: 460899847', 'usSsn 460899847'],
    ['from 41.173.96.26:8080', 'ipAddress 41.173.96.26'],
    ['at 2001:db8::8a2e:370:7334.', 'ipAddress 2001:db8::8a2e:370:7334'],
    ['mac 00:1B:44:11:3A:B7', 'macAddress 00:1B:44:11:3A:B7'],
    [
      'postgres://app:s3cret@db.example.com:5432/x?y=1 ok',
      'urlPassword postgres://app:s3cret@db.example.com:5432/x?y=1',
    ],
    ['redis://:pw@10.0.0.1.', 'urlPassword redis://:pw@10.0.0.1'],
    ['pay 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', 'cryptoAddress 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'],
    [
      'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
      'cryptoAddress bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
    ],
    [
      '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
      'cryptoAddress 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
    ],
    ['routing number is 021000021', 'usRouting 021000021'],
    ['NHS number: 943 476 5919', 'ukNhs 943 476 5919'],
    ['passport no. X1234567', 'passport X1234567'],
    ['born on 12 March 1984 in', 'birthDate 12 March 1984'],
    ['DOB: 1984-03-12', 'birthDate 1984-03-12'],
    ['Geburtsdatum: 12.03.1984', 'birthDate 12.03.1984'],
    ['lives at 221 Old Baker Street, Apt. 4', 'streetAddress 221 Old Baker Street, Apt. 4'],
    ['go to 901 Cole St. today', 'streetAddress 901 Cole St.'],
    ['Beverly Hills, CA 90210-1234', 'postalCode 90210-1234'],
    ['London SW1A 2AA and K1A 0B1', 'postalCode SW1A 2AA', 'postalCode K1A 0B1'],
    ['zip code is 35350', 'postalCode 35350'],
    [key('key=sk-proj-', 150), `secret ${key('sk-proj-', 150)}`],
    [`${key('ghp_', 36)}, AKIAIOSFODNN7EXAMPLE`, `secret ${key('ghp_', 36)}`, 'secret AKIAIOSFODNN7EXAMPLE'],
    [
      `Bearer ${key('eyJ', 60)}.${key('eyJ', 500)}.${key('', 300)} x`,
      `secret ${key('eyJ', 60)}.${key('eyJ', 500)}.${key('', 300)}`,
    ],
    [`${pem}\n-----END RSA PRIVATE KEY-----`, `secret ${pem}\n`],
  ])('%s', (text, ...expected) => expect(found(text)).toEqual(expected))
})

describe('what is left alone', () => {
  test.each([
    'version 1.2.3.4 of the tool, firmware 10.0.0.62',
    'localhost is 127.0.0.1',
    'at 12:34:56 on 2024-05-06 07:08:09',
    'order 123456789 and 4111111111111112',
    'pi is 3.14159265358979, e is 2.718281828',
    'from 1847-1922 and (1779-1851) by telephone',
    'ISBN 978-3-16-148410-0',
    'commit 9fceb02d0ae598e95dc970b74767f19372d61af8',
    'uuid 123e4567-e89b-12d3-a456-426614174000',
    'std::vector<int> a::b; x @ y; @user; a@b',
    'https://example.com/a?b=c:d@e',
    'population 1 234 567, 12,345,678 and 1.234.567,89',
    'sk-learn, task-force, AKIA',
    'IBAN stands for International Bank Account Number',
    'page 12 of 345, room 1204, $1,299.99',
    'timestamp 1699999999123, id 00000000000000',
    '2021 Was The Year',
    'Form 1040, section 230, 42 USC 1983',
  ])('%s', (text) => expect(found(text)).toEqual([]))

  test('an address of a page, unless asked for', () => {
    expect(found('see https://example.com/a.', piiTypes)).toEqual(['url https://example.com/a'])
  })
})

describe('any text', () => {
  const bits = constantFrom(
    'a@b.co ',
    '+1 212-555-0187',
    ' 4111 1111 1111 1111',
    'DE89370400440532013000',
    ' ',
    '\n',
    '.',
    '-',
    '1',
    '23',
    '0x',
    'x',
    ':',
    'eyJ',
    key('sk-', 30),
    '10.0.0.1',
    'phone ',
    '@',
    '/',
    '://',
    '2001:db8::1',
    '(',
    ')',
    'St.',
    ' Main ',
    'é',
  )
  const texts = array(bits, { maxLength: 60 }).map((list) => list.join(''))

  test('findings are in order, apart, and not empty', () => {
    const find = piiFinder(piiTypes)
    assert(
      property(texts, (text) => {
        let from = 0
        for (let next = find(text, from); next !== undefined; next = find(text, from)) {
          expect(next.start).toBeGreaterThanOrEqual(from)
          expect(next.end).toBeGreaterThan(next.start)
          expect(next.end - next.start).toBeLessThanOrEqual(256)
          from = endOf(next, text)
        }
      }),
    )
    assert(property(string({ unit: 'binary' }), (text) => void found(text, piiTypes)))
  })

  test('a stream is redacted as the whole text is, however it was cut', () => {
    const { window } = piiGate({ pii: { action: 'redact', types: [...piiTypes] } })
    if (window === undefined) throw new Error('no window')
    assert(
      property(texts, array(integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 4 }), (text, sizes) => {
        const hold = new HoldBack('pii', window, () => undefined)
        let out = ''
        let at = 0
        for (let index = 0; at < text.length; index += 1) {
          const piece = text.slice(at, at + (sizes[index % sizes.length] ?? 1))
          at += piece.length
          for (const part of hold.push([{ type: 'text-delta', id: 't', text: piece }]))
            out += 'text' in part ? part.text : ''
        }
        for (const part of hold.end()) out += 'text' in part ? part.text : ''
        expect(out).toBe(sweep(window, text, 'text').text)
      }),
      { numRuns: 300 },
    )
  })

  test('hostile texts end soon', () => {
    const units = [
      '1',
      '1 ',
      '1-',
      'a@',
      '1.1.',
      'a.',
      ':',
      'a:',
      '(1',
      '+1',
      'eyJ',
      'A1',
      'St ',
      '1 Main ',
      'sk-',
      '0x',
      'born ',
      '4111 1111 ',
      '://a:',
    ]
    for (const unit of units) {
      const began = performance.now()
      found(unit.repeat(20_000 / unit.length), piiTypes)
      expect([unit, performance.now() - began < 1000]).toEqual([unit, true])
    }
  })
})
