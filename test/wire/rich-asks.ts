import type { FormatName } from './format.ts'

export const png = Buffer.from('not really a picture').toString('base64')
export const pdf = Buffer.from('not really a document').toString('base64')
export const long = 'ä'.repeat(1000)
const parameters = { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] }
export const tool = { name: 'look', description: 'Looks', parameters }

/** The same conversation, said in each format. */
export const richBodies: Readonly<Record<FormatName, Record<string, unknown>>> = {
  'openai-chat': {
    model: 'sees',
    messages: [
      { role: 'system', content: 'Be kind.' },
      {
        role: 'user',
        content: [
          { type: 'text', text: long },
          { type: 'image_url', image_url: { url: `data:image/png;base64,${png}` } },
          { type: 'file', file: { filename: 'a.pdf', file_data: `data:application/pdf;base64,${pdf}` } },
        ],
      },
      {
        role: 'assistant',
        content: 'I look.',
        tool_calls: [{ id: 'call_1', type: 'function', function: { name: 'look', arguments: '{"a":"b"}' } }],
      },
      { role: 'tool', tool_call_id: 'call_1', content: 'Seen.' },
      { role: 'user', content: 'And?' },
    ],
    tools: [{ type: 'function', function: tool }],
    tool_choice: { type: 'function', function: { name: 'look' } },
    temperature: 0.5,
    top_p: 0.9,
    max_tokens: 99,
  },
  'openai-responses': {
    model: 'sees',
    instructions: 'Be kind.',
    input: [
      {
        role: 'user',
        content: [
          { type: 'input_text', text: long },
          { type: 'input_image', image_url: `data:image/png;base64,${png}` },
          { type: 'input_file', filename: 'a.pdf', file_data: `data:application/pdf;base64,${pdf}` },
        ],
      },
      { role: 'assistant', content: [{ type: 'output_text', text: 'I look.' }] },
      { type: 'function_call', call_id: 'call_1', name: 'look', arguments: '{"a":"b"}' },
      { type: 'function_call_output', call_id: 'call_1', output: 'Seen.' },
      { role: 'user', content: 'And?' },
    ],
    tools: [{ type: 'function', ...tool }],
    tool_choice: { type: 'function', name: 'look' },
    temperature: 0.5,
    top_p: 0.9,
    max_output_tokens: 99,
  },
  'anthropic-messages': {
    model: 'sees',
    system: [{ type: 'text', text: 'Be kind.' }],
    messages: [
      {
        role: 'user',
        content: [
          { type: 'text', text: long },
          { type: 'image', source: { type: 'base64', media_type: 'image/png', data: png } },
          {
            type: 'document',
            title: 'a.pdf',
            source: { type: 'base64', media_type: 'application/pdf', data: pdf },
          },
        ],
      },
      {
        role: 'assistant',
        content: [
          { type: 'text', text: 'I look.' },
          { type: 'tool_use', id: 'call_1', name: 'look', input: { a: 'b' } },
        ],
      },
      {
        role: 'user',
        content: [
          { type: 'tool_result', tool_use_id: 'call_1', content: 'Seen.' },
          { type: 'text', text: 'And?' },
        ],
      },
    ],
    tools: [{ name: 'look', description: 'Looks', input_schema: parameters }],
    tool_choice: { type: 'tool', name: 'look' },
    temperature: 0.5,
    top_p: 0.9,
    max_tokens: 99,
  },
  gemini: {
    systemInstruction: { parts: [{ text: 'Be kind.' }] },
    contents: [
      {
        role: 'user',
        parts: [
          { text: long },
          { inlineData: { mimeType: 'image/png', data: png } },
          { inlineData: { mimeType: 'application/pdf', data: pdf, displayName: 'a.pdf' } },
        ],
      },
      {
        role: 'model',
        parts: [{ text: 'I look.' }, { functionCall: { id: 'call_1', name: 'look', args: { a: 'b' } } }],
      },
      {
        role: 'user',
        parts: [{ functionResponse: { id: 'call_1', name: 'look', response: { output: 'Seen.' } } }],
      },
      { role: 'user', parts: [{ text: 'And?' }] },
    ],
    tools: [
      { functionDeclarations: [{ name: 'look', description: 'Looks', parametersJsonSchema: parameters }] },
    ],
    toolConfig: { functionCallingConfig: { mode: 'ANY', allowedFunctionNames: ['look'] } },
    generationConfig: { temperature: 0.5, topP: 0.9, maxOutputTokens: 99 },
  },
}
