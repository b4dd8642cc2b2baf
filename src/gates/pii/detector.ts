/** Kinds of private data, by their names in the config. */
export const piiTypes = [
  'email',
  'phone',
  'creditCard',
  'iban',
  'usSsn',
  'ipAddress',
  'macAddress',
  'urlPassword',
  'url',
  'cryptoAddress',
  'usRouting',
  'ukNhs',
  'passport',
  'birthDate',
  'secret',
  'streetAddress',
  'postalCode',
] as const

export type PiiType = (typeof piiTypes)[number]

/** An address of a page is not by itself about a person. */
export const defaultPiiTypes: readonly PiiType[] = piiTypes.filter((type) => type !== 'url')

/** UTF-16 units: no detector looks further before or after the place where something begins. */
export const piiReach = 256

/** A rule for one kind of private data. */
export interface Detector {
  readonly type: PiiType
  /**
   * What may be it, with the flag `g`. It decides by what stands within `piiReach`: places in the middle of a word or
   * number are ruled out by what stands before them.
   */
  readonly pattern: RegExp
  /** A text without this has none: cheaper to look for than what may be it. */
  readonly hint?: string | RegExp
  /** UTF-16 units of `found`, from its start, that are it; 0 when none is. All of it where there is no such check. */
  lengthOf?(found: string, text: string, start: number): number
  /** It goes on as long as each character matches. */
  readonly tail?: RegExp
}
