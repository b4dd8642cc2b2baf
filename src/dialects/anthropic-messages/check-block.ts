import type { JsonObject } from '../../core/request.ts'
import { blockTypes, resultTypes, rolesOf } from './block-types.ts'
import { invalid } from '../refusal.ts'
import { isObject } from '../../core/json-object.ts'
import { looksLikeBase64 } from '../base64.ts'

/** Refuses a block that the API would refuse, naming the field. */
export function checkBlock(block: JsonObject, path: string, role: string, betas: boolean): void {
  const { type } = block
  if (typeof type !== 'string') throw invalid(`${path}.type`, 'must be a text')
  if (!blockTypes.has(type) && !betas) throw invalid(`${path}.type`, `there is no block of type \`${type}\``)
  const owner = rolesOf.get(type)
  if (owner !== undefined && owner !== role) {
    throw invalid(`${path}.type`, `\`${type}\` blocks belong into messages of the role \`${owner}\``)
  }
  checkFields(block, type, path, betas)
}

function checkFields(block: JsonObject, type: string, path: string, betas: boolean): void {
  switch (type) {
    case 'text':
      return needText(block, 'text', path)
    case 'image':
    case 'document':
      return checkSource(block['source'], `${path}.source`)
    case 'thinking':
      return needText(block, 'thinking', path)
    case 'redacted_thinking':
      return needText(block, 'data', path)
    case 'tool_use':
      needText(block, 'id', path)
      needText(block, 'name', path)
      if (!isObject(block['input'])) throw invalid(`${path}.input`, 'must be an object')
      return
    case 'tool_result':
      needText(block, 'tool_use_id', path)
      return checkResult(block['content'], `${path}.content`, betas)
    default:
  }
}

function checkResult(content: unknown, path: string, betas: boolean): void {
  if (content === undefined || content === null || typeof content === 'string') return
  if (!Array.isArray(content)) throw invalid(path, 'must be a text or a list of blocks')
  for (const [index, block] of content.entries()) {
    const where = `${path}[${index}]`
    if (!isObject(block)) throw invalid(where, 'must be an object')
    const { type } = block
    if (typeof type !== 'string') throw invalid(`${where}.type`, 'must be a text')
    if (type === 'tool_result' || (!resultTypes.has(type) && !betas)) {
      throw invalid(`${where}.type`, `a tool's result holds no block of type \`${type}\``)
    }
    checkFields(block, type, where, betas)
  }
}

function checkSource(source: unknown, path: string): void {
  if (!isObject(source)) throw invalid(path, 'must be an object')
  switch (source['type']) {
    case 'base64': {
      needText(source, 'media_type', path)
      needText(source, 'data', path)
      const { data } = source
      if (typeof data === 'string' && looksLikeBase64(data)) return
      throw invalid(`${path}.data`, 'is not valid base64')
    }
    case 'url':
      return needText(source, 'url', path)
    case 'file':
      return needText(source, 'file_id', path)
    case 'text':
      return needText(source, 'data', path)
    case 'content':
      if (typeof source['content'] === 'string' || Array.isArray(source['content'])) return
      throw invalid(`${path}.content`, 'must be a text or a list of blocks')
    default:
      throw invalid(`${path}.type`, 'must be `base64`, `url`, `file`, `text` or `content`')
  }
}

function needText(holder: JsonObject, field: string, path: string): void {
  if (typeof holder[field] !== 'string') throw invalid(`${path}.${field}`, 'must be a text')
}
