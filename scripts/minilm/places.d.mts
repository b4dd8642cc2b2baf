export function cacheDirectory(): string
export function minilmDirectory(): string
export function runtimeDirectory(): string
