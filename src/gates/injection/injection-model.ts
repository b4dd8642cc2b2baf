import type { EdgeEmbedder } from '../../core/ports.ts'
import { sentencesOf, windowsOf } from './text-windows.ts'
import { shapeCount, writeShape } from './shape-features.ts'

/** A sentence alone needs so much more than a window: a text has many. */
const sentenceMargin = 0.5

/** A linear classifier on a text's vector and shape. */
export interface InjectionModel {
  /** The embedder whose vectors it was trained on. */
  readonly build: string
  /** [dimensions + shapeCount] */
  readonly weights: Float32Array
  readonly bias: number
}

/** What a text looks like to the classifier: its vector, then its shape. */
export function injectionFeatures(text: string, embedder: EdgeEmbedder): Float32Array {
  const values = new Float32Array(embedder.dimensions + shapeCount)
  values.set(embedder.embedOne(text))
  writeShape(text, values, embedder.dimensions)
  return values
}

/** The highest logit of a text's windows and sentences. */
export function injectionScore(model: InjectionModel, text: string, embedder: EdgeEmbedder): number {
  let highest = Number.NEGATIVE_INFINITY
  for (const window of windowsOf(text)) highest = Math.max(highest, logitOf(model, window, embedder))
  for (const sentence of sentencesOf(text)) {
    highest = Math.max(highest, logitOf(model, sentence, embedder) - sentenceMargin)
  }
  return highest
}

function logitOf({ weights, bias }: InjectionModel, text: string, embedder: EdgeEmbedder): number {
  const values = injectionFeatures(text, embedder)
  let logit = bias
  for (let index = 0; index < values.length; index += 1) logit += (weights[index] ?? 0) * (values[index] ?? 0)
  return logit
}
