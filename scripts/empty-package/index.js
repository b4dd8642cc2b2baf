export default {}
export const env = {}
