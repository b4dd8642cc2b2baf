import { edgeRoutes } from '../../config/default-config.ts'
import type { RouteConfig } from '../../config/schema/config-schema.ts'

type Described = Pick<RouteConfig, 'description' | 'match'>

const { description, match } = edgeRoutes['arithmetic'] ?? {}

/** What the calculator inside the Worker answers. */
export const calculations: Described = { description, match }

export const writing: Described = {
  description: 'Work on a text: translate, summarise, correct, shorten, reword, write letters and messages',
  match: {
    examples: [
      'Translate this sentence into French',
      'Summarise this email in two lines',
      'Fix the spelling and grammar in this text',
      'Make this paragraph shorter',
      'Rewrite this so that it sounds friendlier',
      'Write a short birthday message to a colleague',
      'Suggest a title for this article',
      'Draft a polite reply to this letter',
      'Turn these notes into full sentences',
      'Give me a synonym for happy',
    ],
  },
}

export const coding: Described = {
  description: 'Writing, explaining, reviewing and debugging program code',
  match: {
    examples: [
      'Write a Python function that parses this log file',
      'Why does this TypeScript code not compile?',
      'Debug this JavaScript function: it returns undefined',
      'Refactor this Java class so that it can be tested',
      'Explain what this regular expression in my code does',
      'Write unit tests for this Python module',
      'Write an SQL query for the customers without an order',
      'This program throws a null pointer exception',
      'Review the code of this pull request for bugs',
      'Implement a linked list in Rust',
      'How do I call this API from my code?',
      'Optimise this loop, it runs too slowly',
    ],
  },
}
