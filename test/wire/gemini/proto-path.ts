import { isRecord } from '../sample.ts'

/** As Google writes where a value is: contents[0].parts[1].function_call, and a map's third entry as x[2].value */
export function protoPath(path: readonly (string | number)[], body: unknown): string {
  let text = ''
  let value = body
  for (const [index, step] of path.entries()) {
    const isEntry = path[index - 1] === 'properties' && isRecord(value)
    if (typeof step === 'number') text += `[${step}]`
    else if (isEntry) text += `[${Object.keys(value ?? {}).indexOf(step)}].value`
    else text += `${text === '' ? '' : '.'}${snake(step)}`
    value = Array.isArray(value) ? value[Number(step)] : isRecord(value) ? value[step] : undefined
  }
  return text
}

function snake(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
