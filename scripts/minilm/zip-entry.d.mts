export function zipEntry(archive: Buffer, name: string): Buffer
