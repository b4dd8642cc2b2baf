/** How much a vector and words speak for each section, before it is packed. */
export interface SectionModel {
  readonly sections: number
  readonly dimensions: number
  readonly biases: Float32Array
  /** [sections x dimensions] */
  readonly rows: Float32Array
  /** [words x sections] */
  readonly votes: Float32Array
}

/** A model without an opinion. */
export function emptyModel(sections: number, dimensions: number, words: number): SectionModel {
  return {
    sections,
    dimensions,
    biases: new Float32Array(sections),
    rows: new Float32Array(sections * dimensions),
    votes: new Float32Array(words * sections),
  }
}

/** The sum of two models, each with a factor. */
export function mixModels(
  one: SectionModel,
  factor: number,
  other: SectionModel,
  otherFactor: number,
): SectionModel {
  const mix = (left: Float32Array, right: Float32Array) =>
    left.map((value, index) => factor * value + otherFactor * (right[index] ?? 0))
  return {
    sections: one.sections,
    dimensions: one.dimensions,
    biases: mix(one.biases, other.biases),
    rows: mix(one.rows, other.rows),
    votes: mix(one.votes, other.votes),
  }
}
