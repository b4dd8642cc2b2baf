import { createRequire } from 'node:module'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import * as z from 'zod'
import { modelTokenizer } from './model-tokenizer.ts'

/** What this thread runs: given once, by `OnnxEmbedder`. */
const { folder, runtime, model, pooling, mostTokens } = z
  .object({
    folder: z.string(),
    runtime: z.string(),
    model: z.string(),
    pooling: z.enum(['mean', 'cls']),
    mostTokens: z.number(),
  })
  .parse(workerData)

interface Tensor {
  readonly data: Float32Array
  readonly dims: readonly number[]
}

/** The part of onnxruntime-node that is used; it is installed apart, so its own types are not at hand. */
interface Runtime {
  readonly Tensor: new (type: 'int64', data: BigInt64Array, dims: readonly number[]) => object
  readonly InferenceSession: {
    create(
      file: string,
      options: { readonly intraOpNumThreads: number; readonly interOpNumThreads: number },
    ): Promise<Session>
  }
}

interface Session {
  readonly inputNames: readonly string[]
  readonly outputNames: readonly string[]
  run(inputs: Readonly<Record<string, object>>): Promise<Readonly<Record<string, Tensor>>>
}

const runtimeSchema = z.custom<Runtime>((found) => typeof found === 'object' && found !== null)
const onnx = runtimeSchema.parse(createRequire(join(runtime, 'package.json'))('onnxruntime-node'))
const tokenize = await modelTokenizer(folder)
// One thread a session: the texts are shared out, not the work on one of them.
const session = await onnx.InferenceSession.create(model, { intraOpNumThreads: 1, interOpNumThreads: 1 })

/** One text at a time: a quantised model's answer would depend on what else is in the batch. */
async function embed(text: string): Promise<Float32Array> {
  const ids = tokenize(text, mostTokens)
  const inputs: Record<string, object> = {}
  for (const name of session.inputNames) {
    inputs[name] = tensor(name === 'input_ids' ? ids : ids.map(() => Number(name === 'attention_mask')))
  }
  const outputs = await session.run(inputs)
  const states = outputs[session.outputNames[0] ?? '']
  const dimensions = states?.dims.at(-1)
  if (states === undefined || dimensions === undefined) throw new Error(`${model} answers with no states.`)
  return unit(pooled(states.data, dimensions))
}

function tensor(values: readonly number[]): object {
  return new onnx.Tensor('int64', BigInt64Array.from(values, BigInt), [1, values.length])
}

/** `states` is [tokens x dimensions]. */
function pooled(states: Float32Array, dimensions: number): Float32Array {
  if (pooling === 'cls') return states.slice(0, dimensions)
  const sums = new Float32Array(dimensions)
  for (const [index, value] of states.entries()) {
    sums[index % dimensions] = (sums[index % dimensions] ?? 0) + value
  }
  return sums
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector)
  return length > 0 ? vector.map((value) => value / length) : vector
}

const jobSchema = z.object({ job: z.number(), texts: z.array(z.string()) })

parentPort?.on('message', async (message: unknown) => {
  const { job, texts } = jobSchema.parse(message)
  const vectors: Float32Array[] = []
  for (const text of texts) vectors.push(await embed(text))
  parentPort?.postMessage({ job, vectors }, [])
})
parentPort?.postMessage('ready', [])
