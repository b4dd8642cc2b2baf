import * as z from 'zod'

/** The types of provider that this version has. */
export const providerTypes = ['openai', 'edge'] as const

/** Types of the language that this version reaches by their OpenAI-compatible endpoints. */
const compatibleUrls: Readonly<Record<string, string>> = {
  anthropic: 'https://api.anthropic.com/v1',
  gemini: 'https://generativelanguage.googleapis.com/v1beta/openai',
  openrouter: 'https://openrouter.ai/api/v1',
  ollama: 'http://127.0.0.1:11434/v1',
}

function typeProblem({ input }: { readonly input?: unknown }): string | undefined {
  const url = typeof input === 'string' ? compatibleUrls[input] : undefined
  return url && `"${String(input)}" is not in this version; write "type": "openai", "baseUrl": "${url}"`
}

export const providerSchema = z
  .strictObject({
    type: z.enum(providerTypes, { error: typeProblem }).meta({
      description:
        '"openai": any endpoint that speaks OpenAI Chat Completions. "edge": models inside the Worker.',
    }),
    baseUrl: z.optional(
      z.string().meta({
        description:
          "What the provider's own SDK takes; OpenAI's ends in /v1. Absent: https://api.openai.com/v1.",
      }),
    ),
    apiKey: z.optional(
      z
        .string()
        .regex(/^\$[A-Za-z_]\w*$/, {
          error: 'a key is given by the name of a secret, such as "$OPENAI_API_KEY", never by its value',
        })
        .meta({ description: 'The name of the secret that holds the key: "$OPENAI_API_KEY".' }),
    ),
    headers: z.optional(
      z
        .record(z.string().regex(/^[A-Za-z0-9-]+$/, { error: 'not a header name' }), z.string().max(1000))
        .meta({
          description: 'Fixed headers for every call. Not for keys: those belong into apiKey.',
        }),
    ),
  })
  .meta({ description: 'An upstream account.' })

export type ProviderConfig = z.infer<typeof providerSchema>
