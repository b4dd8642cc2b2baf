// Assembles src/routing/dot-rows.wasm: node scripts/assemble-dot-rows.mjs [--check]
// One function, `rows(matrix, vector, out, rows, bytes)`: out[r] = the dot product of row r of `matrix` with `vector`,
// all f32 at byte offsets of the exported memory; `bytes` is the length of a row and of the vector, a multiple of 32.
// SIMD takes a fifth of JavaScript's time. Opcodes: https://webassembly.github.io/spec/core/binary/instructions.html
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from './self-host/places.mjs'

const [matrix, vector, out, rows, bytes, at, end, first, second] = [0, 1, 2, 3, 4, 5, 6, 7, 8]

const get = (local) => [0x20, local]
const set = (local) => [0x21, local]
const constant = (value) => [0x41, value]
const add = [0x6a]
const advance = (local, by) => [...get(local), ...constant(by), ...add, ...set(local)]
const load = (local, offset) => [...get(local), 0xfd, 0x00, 4, offset]
const zero = [0xfd, 0x0c, ...Array.from({ length: 16 }, () => 0)]
const [addLanes, multiplyLanes] = [
  [0xfd, 0xe4, 0x01],
  [0xfd, 0xe6, 0x01],
]
const lane = (index) => [...get(first), 0xfd, 0x1f, index]
const accumulate = (sum, offset) => [
  ...get(sum),
  ...load(matrix, offset),
  ...load(at, offset),
  ...multiplyLanes,
  ...addLanes,
  ...set(sum),
]
const loop = (...body) => [0x03, 0x40, ...body.flat(), 0x0d, 0, 0x0b]
const addFloats = [0x92]
const storeFloat = [0x38, 2, 0]
const subtract = [0x6b]
/** Sets a local and leaves its value on the stack. */
const keep = (local) => [0x22, local]
const isBelow = [0x49]

const eightNumbers = [
  ...accumulate(first, 0),
  ...accumulate(second, 16),
  ...advance(matrix, 32),
  ...advance(at, 32),
  ...get(at),
  ...get(end),
  ...isBelow,
]
const oneRow = [
  ...zero,
  ...set(first),
  ...zero,
  ...set(second),
  ...get(vector),
  ...set(at),
  ...loop(eightNumbers),
  ...get(first),
  ...get(second),
  ...addLanes,
  ...set(first),
  ...get(out),
  ...lane(0),
  ...lane(1),
  ...addFloats,
  ...lane(2),
  ...addFloats,
  ...lane(3),
  ...addFloats,
  ...storeFloat,
  ...advance(out, 4),
  ...get(rows),
  ...constant(1),
  ...subtract,
  ...keep(rows),
]
// Two i32 and two v128 besides the parameters.
const locals = [2, 2, 0x7f, 2, 0x7b]
const body = [...locals, ...get(vector), ...get(bytes), ...add, ...set(end), ...loop(oneRow), 0x0b]

const section = (id, content) => [id, ...length(content.length), ...content]
const name = (text) => [text.length, ...Buffer.from(text)]
const magic = [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0]
const functionType = [1, 0x60, 5, 0x7f, 0x7f, 0x7f, 0x7f, 0x7f, 0]
const code = [
  magic,
  section(1, functionType),
  section(3, [1, 0]),
  section(5, [1, 0, 1]),
  section(7, [2, ...name('memory'), 2, 0, ...name('rows'), 0, 0]),
  section(10, [1, ...length(body.length), ...body]),
]
const made = Buffer.from(code.flat())

const file = join(projectRoot, 'src/routing/dot-rows.wasm')
if (!process.argv.includes('--check')) writeFileSync(file, made)
else if (!readFileSync(file).equals(made)) {
  process.stderr.write('src/routing/dot-rows.wasm is not what scripts/assemble-dot-rows.mjs makes\n')
  process.exitCode = 1
}

/** LEB128. */
function length(value) {
  return value < 128 ? [value] : [(value & 127) | 128, ...length(value >> 7)]
}
