// Trains the networks of src/cache/question/same-question-network.ts: logistic loss, AdamW, dropout (Srivastava et al. 2014).
import { Adam } from '../../src/learning/adam.ts'
import { shuffledRange } from '../../src/learning/seeded-random.ts'
import { leftOverInputs } from '../../src/cache/question/left-over.ts'
import { mostWords } from '../../src/cache/question/same-question-network.ts'

const sizes = { projection: 24, word: 32, joint: 24 }
const options = { epochs: 6, batch: 64, rate: 0.003, warmUp: 200, dropout: 0.4 }
/** Decay of weights; the projection has most of them, and words that it has not seen are to come. */
const decay = { projection: 0.03, matrix: 0.01, bias: 0 }

/** What the left-over words of a pair are to the trainer. @param left LeftOver[] @param vectorOf of a word */
export function wordsOf(left, vectorOf) {
  return left.slice(0, mostWords).map((word) => ({
    vector: vectorOf(word.term.text),
    other: word.counterpart && vectorOf(word.counterpart.text),
    known: Float32Array.from(leftOverInputs(word)),
  }))
}

/**
 * @param {{ words: object[], features: Float32Array, same: boolean, weight: number }[]} examples features of mean 0 and
 *   deviation 1
 * @param {() => number} random from 0 to 1
 * @returns a Network
 */
export function trainNetwork(examples, random) {
  const { words, features } = examples.find((example) => example.words.length > 0)
  const pass = new Pass(words[0].vector.length, words[0].known.length, features.length, random)
  const steps = Math.ceil(examples.length / options.batch) * options.epochs
  let step = 0
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    const order = shuffledRange(examples.length, random)
    for (let start = 0; start < order.length; start += options.batch) {
      const batch = Array.from(order.subarray(start, start + options.batch), (index) => examples[index])
      for (const { same, weight, ...example } of batch) {
        const chance = 1 / (1 + Math.exp(-pass.forward(example)))
        pass.backward(example, ((chance - Number(same)) * weight) / batch.length)
      }
      step += 1
      const cosine = 0.5 + 0.5 * Math.cos((Math.PI * step) / steps)
      pass.step(options.rate * Math.min(1, step / options.warmUp) * cosine)
    }
  }
  return pass.network
}

/** One example forward and back, its gradients summed until the step. */
class Pass {
  constructor(dimensions, known, features, random) {
    this.dimensions = dimensions
    this.random = random
    this.inputs = 3 * sizes.projection + known
    this.joined = sizes.word + features
    this.tensors = {
      projection: tensor(
        sizes.projection * dimensions,
        1.5 / Math.sqrt(dimensions),
        decay.projection,
        random,
      ),
      word: tensor(sizes.word * this.inputs, Math.sqrt(2 / this.inputs), decay.matrix, random),
      wordBias: tensor(sizes.word, 0, decay.bias, random),
      joint: tensor(sizes.joint * this.joined, 0.7 * Math.sqrt(2 / this.joined), decay.matrix, random),
      jointBias: tensor(sizes.joint, 0, decay.bias, random),
      out: tensor(sizes.joint, Math.sqrt(1 / sizes.joint), decay.matrix, random),
      outBias: tensor(1, 0, decay.bias, random),
    }
  }

  get network() {
    const { outBias, ...matrices } = Object.fromEntries(
      Object.entries(this.tensors).map(([name, { values }]) => [name, values]),
    )
    return { ...matrices, outBias: outBias[0] }
  }

  forward({ words, features }) {
    const { word, wordBias, joint, jointBias, out, outBias } = this.tensors
    const sum = new Float32Array(this.joined)
    this.seen = words.map((item) => this.#wordInputs(item))
    for (const seen of this.seen) {
      seen.layer = rectified(word.values, seen.input, wordBias.values)
      for (let unit = 0; unit < sizes.word; unit += 1) sum[unit] += seen.layer[unit]
    }
    sum.set(features, sizes.word)
    // What is dropped is made up for by what is kept.
    const kept = 1 - options.dropout
    this.mask = Float32Array.from(sum, () => (this.random() < kept ? 1 / kept : 0))
    this.sum = sum.map((value, index) => value * this.mask[index])
    this.layer = rectified(joint.values, this.sum, jointBias.values)
    return this.layer.reduce((total, value, index) => total + value * out.values[index], outBias.values[0])
  }

  /** @param {number} slope of the loss by the log odds */
  backward({ words }, slope) {
    const { joint, jointBias, out, outBias } = this.tensors
    outBias.gradient[0] += slope
    const back = new Float32Array(this.joined)
    for (let unit = 0; unit < sizes.joint; unit += 1) {
      if (this.layer[unit] === 0) continue
      out.gradient[unit] += slope * this.layer[unit]
      addOuter(joint, unit, slope * out.values[unit], this.sum, back)
      jointBias.gradient[unit] += slope * out.values[unit]
    }
    for (const [index, item] of words.entries()) this.#backThroughWord(item, this.seen[index], back)
  }

  step(rate) {
    for (const { adam, gradient } of Object.values(this.tensors)) {
      adam.step(gradient, rate)
      gradient.fill(0)
    }
  }

  #wordInputs({ vector, other, known }) {
    const { projection } = this.tensors
    const place = times(projection.values, vector)
    const there = other && times(projection.values, other)
    const input = new Float32Array(this.inputs)
    input.set(place)
    if (there) {
      input.set(
        place.map((value, at) => value * there[at]),
        sizes.projection,
      )
      input.set(
        place.map((value, at) => Math.abs(value - there[at])),
        2 * sizes.projection,
      )
    }
    input.set(known, 3 * sizes.projection)
    return { input, place, there }
  }

  #backThroughWord({ vector, other }, { input, place, there, layer }, back) {
    const { projection, word, wordBias } = this.tensors
    const inputBack = new Float32Array(this.inputs)
    for (let unit = 0; unit < sizes.word; unit += 1) {
      const slope = back[unit] * this.mask[unit]
      if (layer[unit] === 0 || slope === 0) continue
      wordBias.gradient[unit] += slope
      addOuter(word, unit, slope, input, inputBack)
    }
    for (let at = 0; at < sizes.projection; at += 1) {
      const [own, shared, apart] = [0, 1, 2].map((part) => inputBack[part * sizes.projection + at])
      if (!there) {
        addRow(projection.gradient, at * this.dimensions, own, vector)
        continue
      }
      const side = place[at] > there[at] ? 1 : -1
      addRow(projection.gradient, at * this.dimensions, own + shared * there[at] + apart * side, vector)
      addRow(projection.gradient, at * this.dimensions, shared * place[at] - apart * side, other)
    }
  }
}

function tensor(length, spread, share, random) {
  const values = Float32Array.from({ length }, () => spread * gauss(random))
  return { values, gradient: new Float32Array(length), adam: new Adam(values, share) }
}

/** About normal: the sum of six even draws. */
function gauss(random) {
  let sum = -3
  for (let draw = 0; draw < 6; draw += 1) sum += random()
  return sum * Math.SQRT2
}

function times(matrix, vector) {
  const { length } = vector
  const result = new Float32Array(matrix.length / length)
  for (let row = 0; row < result.length; row += 1) {
    let sum = 0
    for (let index = 0; index < length; index += 1) sum += matrix[row * length + index] * vector[index]
    result[row] = sum
  }
  return result
}

function rectified(matrix, input, bias) {
  const layer = times(matrix, input)
  for (let unit = 0; unit < layer.length; unit += 1) layer[unit] = Math.max(0, layer[unit] + bias[unit])
  return layer
}

/** The gradient of one unit's row, and what goes back to its inputs. */
function addOuter({ values, gradient }, unit, slope, input, back) {
  const start = unit * input.length
  for (let index = 0; index < input.length; index += 1) {
    gradient[start + index] += slope * input[index]
    back[index] += slope * values[start + index]
  }
}

function addRow(matrix, start, factor, vector) {
  for (let index = 0; index < vector.length; index += 1) matrix[start + index] += factor * vector[index]
}
