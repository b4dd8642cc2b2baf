import { assert, bigInt, constantFrom, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isBase58Check, isBech32, isEthereumAddress } from '../../src/gates/pii/checks/crypto-address.ts'
import { isIpv4, isIpv6 } from '../../src/gates/pii/checks/ip-address.ts'
import {
  isNhsNumber,
  isRoutingNumber,
  isSocialSecurityNumber,
} from '../../src/gates/pii/checks/weighted-digits.ts'
import { isCardNumber } from '../../src/gates/pii/checks/credit-card.ts'
import { isIban } from '../../src/gates/pii/checks/iban.ts'
import { isLuhn } from '../../src/gates/pii/checks/luhn.ts'

const tables: readonly (readonly [
  string,
  (text: string) => boolean,
  readonly string[],
  readonly string[],
])[] = [
  [
    'card (test numbers that networks publish)',
    isCardNumber,
    [
      '4111111111111111',
      '4222222222222',
      '5555555555554444',
      '2223003122003222',
      '378282246310005',
      '6011111111111117',
      '30569309025904',
      '38520000023237',
      '3530111333300000',
      '6200000000000005',
      '6304000000000000',
      '2200000000000004',
    ],
    [
      '4111111111111112',
      '411111111111111',
      '1234567812345670',
      '0000000000000000',
      '9999999999999995',
      '5655555555554',
      '',
    ],
  ],
  [
    'IBAN (examples of the registry)',
    isIban,
    [
      'DE89370400440532013000',
      'GB29NWBK60161331926819',
      'FR1420041010050500013M02606',
      'NO9386011117947',
      'MT84MALT011000012345MTLCAST001S',
      'gb29nwbk60161331926819',
      'SA0380000000608010167519',
      'BR1800360305000010009795493C1',
    ],
    [
      'DE89370400440532013001',
      'DE8937040044053201300',
      'XX89370400440532013000',
      'GB29 NWBK 6016 1331 9268 19',
      '',
    ],
  ],
  [
    'routing',
    isRoutingNumber,
    ['021000021', '011401533', '122105155'],
    ['021000022', '000000000', '921000021', '2100002'],
  ],
  ['NHS', isNhsNumber, ['9434765919', '4010232137'], ['9434765918', '0000000000', '943476591', '1234567890']],
  [
    'SSN',
    isSocialSecurityNumber,
    ['460899847', '001010001', '899999999'],
    ['000123456', '666123456', '900123456', '123001234', '123450000', '078051120', '12345678'],
  ],
  [
    'base58',
    isBase58Check,
    [
      '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa',
      '3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy',
      '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2',
    ],
    [
      '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb',
      '11111111111111111111111111111',
      '1A1zP1eP5QGefi2DMPTfTL5SLmv7Divf0',
      '',
    ],
  ],
  [
    'bech32',
    isBech32,
    [
      'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
      'BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4',
      'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0',
    ],
    [
      'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdp',
      'bc1Qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
      'bc1',
      '1qqqqqqq',
      '',
    ],
  ],
  [
    'Ethereum (examples of EIP-55)',
    isEthereumAddress,
    [
      '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
      '0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359',
      '0xde709f2102306220921060314715629080e2fb77',
      '0x52908400098527886E0F7030069857D2E4169EE7',
    ],
    ['0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD', '0x0000000000000000000000000000000000000000', '0x12', ''],
  ],
  [
    'IPv4',
    isIpv4,
    ['8.8.8.8', '192.168.1.1', '255.1.1.1'],
    ['256.1.1.1', '1.2.3', '01.2.3.4', '127.0.0.1', '0.0.0.0'],
  ],
  [
    'IPv6',
    isIpv6,
    [
      '2001:db8::1',
      '6e40:4041:c617:e898:c11:40d2:c669:2eb4',
      'fe80::1ff:fe23:4567:890a',
      'fd12:3456:789a:1::1',
    ],
    [
      '::',
      '::1',
      'a::b',
      '12:34:56',
      '1:2:3:4:5:6:7:8:9',
      '2001::1::2',
      '2001:db8:',
      'std::vec',
      ':1:2:3:4:5:6:7:8',
    ],
  ],
]

describe.each(tables)('%s', (_, check, good, bad) => {
  test.each(good)('%s is one', (text) => expect(check(text)).toBe(true))
  test.each(bad)('%s is none', (text) => expect(check(text)).toBe(false))
  test('never throws', () => {
    assert(property(string(), (text) => void check(text)))
    assert(property(string({ unit: constantFrom(...'0123456789abcdefxAF:.1 ') }), (text) => void check(text)))
  })
})

describe('checks find every single wrong digit', () => {
  test('Luhn', () => {
    assert(
      property(bigInt({ min: 10n ** 11n, max: 10n ** 15n }), (number) => {
        const body = String(number)
        const good = [...'0123456789'].filter((digit) => isLuhn(body + digit))
        expect(good).toHaveLength(1)
      }),
    )
  })

  test('IBAN: a wrong digit or two that changed places', () => {
    const iban = 'DE89370400440532013000'
    for (let at = 4; at < iban.length; at += 1) {
      const digit = Number(iban[at])
      expect(isIban(iban.slice(0, at) + ((digit + 1) % 10) + iban.slice(at + 1))).toBe(false)
      const swapped = iban.slice(0, at - 1) + iban[at] + iban[at - 1] + iban.slice(at + 1)
      if (swapped !== iban) expect(isIban(swapped)).toBe(false)
    }
  })
})
