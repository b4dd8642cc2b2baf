import type { ChatRequest } from '../core/request.ts'
import type { Outbound, Patch, UpstreamDialect } from '../dialects/dialect.ts'
import { type RenamedTools, renameTools } from '../dialects/tool-names.ts'
import { checkTranslatable } from './translatable.ts'
import { inCallersPlace } from './caller-place.ts'

export interface Encoded {
  readonly outbound: Outbound
  readonly renamed: RenamedTools | undefined
}

/** A request in the upstream's dialect. Places that an error names are the caller's own. */
export function encodeCall(request: ChatRequest, dialect: UpstreamDialect, patch: Patch): Encoded {
  try {
    const renamed = dialect.name === request.dialect ? undefined : translated(request, dialect)
    return { outbound: dialect.encodeRequest(renamed?.request ?? request, patch), renamed }
  } catch (thrown) {
    throw inCallersPlace(thrown, request.messages)
  }
}

/** What is checked and changed before a request is said in another dialect than the caller's. */
function translated(request: ChatRequest, dialect: UpstreamDialect): RenamedTools | undefined {
  checkTranslatable(request)
  return dialect.toolNames === undefined ? undefined : renameTools(request, dialect.toolNames)
}
