import type { Draft } from '../draft.ts'
import { type LitellmConfig, litellmSchema, settingsSchema } from './litellm-schema.ts'
import { sectionSayings } from './section-sayings.ts'

/** Notes for all settings that nothing reads. */
export function noteSections(config: LitellmConfig, draft: Draft): void {
  const { notes } = draft
  notes.leftOver(config, Object.keys(litellmSchema.shape), [], sectionSayings.top)
  for (const section of ['router_settings', 'litellm_settings'] as const) {
    notes.leftOver(
      config[section] ?? {},
      Object.keys(settingsSchema.shape),
      [section],
      sectionSayings.settings,
    )
  }
  notes.leftOver(config.general_settings ?? {}, [], ['general_settings'], sectionSayings.general)
  for (const name of Object.keys(config.environment_variables ?? {})) {
    notes.say(
      ['environment_variables', name],
      'is not copied: set it where Umbel runs, if something here names it.',
    )
  }
}
