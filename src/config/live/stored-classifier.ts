import * as z from 'zod'
import type { Classifier } from '../../core/release.ts'
import type { PackedTensor } from './tensors.ts'

/** A classifier apart from its tensors, as a manifest holds it. */
export type ClassifierFields = Omit<Classifier, 'weights' | 'bias' | 'centroids' | 'none'> & {
  readonly none?: { readonly bias: number }
}

export const classifierFieldsSchema = z.custom<ClassifierFields>(
  (value) => typeof value === 'object' && value !== null && 'labels' in value && Array.isArray(value.labels),
)

/** The tensors of a classifier, by names that begin with `prefix`. */
export function classifierTensors(classifier: Classifier, prefix = ''): [string, PackedTensor][] {
  const { labels, weights, bias, centroids, none } = classifier
  const rows = labels.length
  return [
    [`${prefix}weights`, { values: weights, rows }],
    [`${prefix}bias`, { values: bias }],
    [`${prefix}centroids`, { values: centroids, rows }],
    ...(none === undefined
      ? []
      : [[`${prefix}none`, { values: none.weights }] satisfies [string, PackedTensor]]),
  ]
}

export function classifierFields(classifier: Classifier): ClassifierFields {
  const { weights: _weights, bias: _bias, centroids: _centroids, none, ...fields } = classifier
  return { ...fields, ...(none !== undefined && { none: { bias: none.bias } }) }
}

/** Puts a classifier together again. Throws `ReleaseRefused` where a tensor is missing or of another length. */
export function joinClassifier(
  { none, ...fields }: ClassifierFields,
  tensor: (name: string, length: number) => Float32Array,
  prefix = '',
): Classifier {
  const { labels, dimensions } = fields
  return {
    ...fields,
    weights: tensor(`${prefix}weights`, labels.length * dimensions),
    bias: tensor(`${prefix}bias`, labels.length),
    centroids: tensor(`${prefix}centroids`, labels.length * dimensions),
    ...(none !== undefined && { none: { ...none, weights: tensor(`${prefix}none`, dimensions) } }),
  }
}
