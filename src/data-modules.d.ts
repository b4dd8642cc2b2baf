/** Files that ride in the bundle as they are: see `rules` in wrangler.toml. */
declare module '*.bin' {
  const bytes: ArrayBuffer
  export default bytes
}

declare module '*.wasm' {
  const module: WebAssembly.Module
  export default module
}
