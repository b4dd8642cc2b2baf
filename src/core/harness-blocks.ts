/** Blocks that coding tools put into the human's turn: reminders, environment, file contents. */
const harnessTags = [
  'system-reminder',
  'environment_details',
  'environment_context',
  'user_info',
  'system_info',
  'context',
  'additional_data',
  'attached_files',
  'open_and_recently_viewed_files',
  'file_content',
  'file_contents',
  'file',
  'files',
  'document',
  'documents',
  'instructions',
  'user_instructions',
  'git_status',
  'project_layout',
  'command-message',
  'command-name',
  'local-command-stdout',
  'ide_selection',
  'ide_opened_file',
  'tool_result',
  'function_results',
].join('|')

const opening = new RegExp(`<(${harnessTags})(?:\\s[^>]{0,500})?>`, 'gi')

/**
 * The text with each harness block, from its opening tag to the next closing one, replaced by a space. A tag that is
 * never closed is text. Linear in the text: what was not found closed once is not looked for again.
 */
export function withoutHarnessBlocks(text: string): string {
  const unclosed = new Set<string>()
  let kept = ''
  let from = 0
  opening.lastIndex = 0
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const closing = `</${match[1]}>`
    if (unclosed.has(closing)) continue
    const end = text.indexOf(closing, opening.lastIndex)
    if (end < 0) {
      unclosed.add(closing)
      continue
    }
    kept += `${text.slice(from, match.index)} `
    from = end + closing.length
    opening.lastIndex = from
  }
  return from === 0 ? text : kept + text.slice(from)
}
