/** An answer's id in this dialect's form. */
export function messageId(id: string): string {
  if (id.startsWith('msg_')) return id
  return `msg_${id === '' ? crypto.randomUUID().replaceAll('-', '') : id.replaceAll(/[^A-Za-z0-9_-]/g, '_')}`
}
