import type { Release } from '../../core/release.ts'
import { profileTraining } from '../../learning/training-profile.ts'
import { shippedEmbedder } from '../shipped-embedder.ts'

/** A release as it is published: with what its training texts were like. */
export function withTraining(release: Release): Release {
  const training = profileTraining(release, shippedEmbedder())
  return training === undefined ? release : { ...release, training }
}
