/** Who may vote: in the order of the config. */
export interface Voter {
  readonly name: string
  readonly weight: number
}
