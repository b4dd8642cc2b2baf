import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import * as z from 'zod'
import { TerminalError } from '../terminal-error.ts'

/** A sentence encoder as transformers.js lays it out: `tokenizer.json` and `onnx/`. */
export interface OnnxFolder {
  readonly folder: string
  /** Path of the ONNX file that is run. */
  readonly model: string
  /** `cls` where `1_Pooling/config.json` says so. */
  readonly pooling: 'mean' | 'cls'
  /** Hash of model and tokenizer. */
  readonly build: string
}

/** Of several files the first of these is run. */
const preferred = ['model_quantized.onnx', 'model.onnx']

const poolingSchema = z.object({ pooling_mode_cls_token: z.boolean().optional() })

export function readOnnxFolder(asked: string): OnnxFolder {
  const folder = resolve(asked)
  const tokenizer = join(folder, 'tokenizer.json')
  const files = existsSync(join(folder, 'onnx')) ? readdirSync(join(folder, 'onnx')) : []
  const name = preferred.find((file) => files.includes(file)) ?? files.find((file) => file.endsWith('.onnx'))
  if (name === undefined || !existsSync(tokenizer)) {
    throw new TerminalError(
      `${asked} is no embedder: give edge, minilm, or a folder that holds tokenizer.json and onnx/ with a model.`,
    )
  }
  const model = join(folder, 'onnx', name)
  const hash = createHash('sha256').update(readFileSync(model)).update(readFileSync(tokenizer))
  return { folder, model, pooling: poolingOf(folder), build: hash.digest('hex').slice(0, 16) }
}

function poolingOf(folder: string): 'mean' | 'cls' {
  const file = join(folder, '1_Pooling/config.json')
  if (!existsSync(file)) return 'mean'
  const read = poolingSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  return read.data?.pooling_mode_cls_token === true ? 'cls' : 'mean'
}
