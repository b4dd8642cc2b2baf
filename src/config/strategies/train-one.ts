/** What to do where a predictor is asked for and there is none. */
export const trainOne =
  'Train one: umbel train outcomes.jsonl --out predictors/main, and write "predictors": { "main": { "from": "predictors/main" } }.'
