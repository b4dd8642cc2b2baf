/** Attempts of one request: a runaway guard below the 50 subrequests that the free plan allows. */
export const mostAttempts = 40

/**
 * Calls that wait for headers at once. Workers allow six such connections and stall the next silently; one is left
 * for KV.
 */
export const mostWaiting = 5

/** Tokens that a model may take to name the branch of a `switch`: a name in JSON is short. */
export const choiceTokens = 200
