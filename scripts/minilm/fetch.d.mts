type Say = (line: string) => void

export function fetchMinilm(say?: Say): string
export function fetchRuntime(say?: Say): string
