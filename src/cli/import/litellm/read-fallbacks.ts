import type { LitellmConfig, Settings } from './litellm-schema.ts'
import type { Notes } from '../notes.ts'
import { referenceSchema } from '../../../config/schema/name-schema.ts'

type Kind = 'any' | 'context_window' | 'content_policy'

const fields = {
  any: 'fallbacks',
  context_window: 'context_window_fallbacks',
  content_policy: 'content_policy_fallbacks',
} as const
const kinds: readonly Kind[] = ['any', 'context_window', 'content_policy']
const sections = ['router_settings', 'litellm_settings'] as const

/** Which groups take over from which, by the class of error. */
export function fallbacksOf(config: LitellmConfig, groups: readonly string[], notes: Notes) {
  const found = new Map<string, string[]>()
  const usual: string[] = []
  for (const section of sections) {
    const settings = config[section]
    if (settings === null || settings === undefined) continue
    usual.push(...known(settings.default_fallbacks ?? [], [section, 'default_fallbacks'], groups, notes))
    for (const kind of kinds) readKind(kind, settings, section, groups, notes, found, usual)
  }
  const of = (group: string, kind: Kind): readonly string[] => {
    const own = found.get(`${kind} ${group}`) ?? (kind === 'any' ? usual : [])
    return own.filter((other) => other !== group)
  }
  return { of, touches: (group: string) => kinds.some((kind) => of(group, kind).length > 0) }
}

function readKind(
  kind: Kind,
  settings: Settings,
  section: string,
  groups: readonly string[],
  notes: Notes,
  found: Map<string, string[]>,
  usual: string[],
): void {
  for (const [index, entry] of (settings[fields[kind]] ?? []).entries()) {
    for (const [group, others] of Object.entries(entry)) {
      const path = [section, fields[kind], index, group]
      const names = others.flatMap((other) => {
        if (typeof other === 'string') return [other]
        notes.say(path, 'a fallback with parameters of its own is left out: give it a model and name that.')
        return []
      })
      const targets = known(names, path, groups, notes)
      if (group === '*') usual.push(...targets)
      else if (!groups.includes(group)) notes.say(path, `there is no group "${group}" here that chats.`)
      else found.set(`${kind} ${group}`, [...(found.get(`${kind} ${group}`) ?? []), ...targets])
    }
  }
}

/** Without those that no group or wildcard stands for. */
function known(
  names: readonly string[],
  path: readonly (string | number)[],
  groups: readonly string[],
  notes: Notes,
): string[] {
  return names.filter((name) => {
    const isThere = groups.some((group) => {
      const [before = '', after] = group.split('*')
      return after === undefined
        ? group === name
        : isName(name) && name.startsWith(before) && name.endsWith(after)
    })
    if (!isThere) notes.say(path, `"${name}" is no model here that chats, so it is left out.`)
    return isThere
  })
}

/** Whether a strategy may name it, as one of those that a wildcard stands for. */
function isName(name: string): boolean {
  return name !== 'auto' && !name.startsWith('route/') && referenceSchema.safeParse(name).success
}
