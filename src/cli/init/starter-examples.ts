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
      'Write a short birthday message for a colleague',
      'Suggest a title for this article',
      'Draft a polite reply to this letter',
      'Put these notes into full sentences',
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
      'Find the race condition in this scheduler',
      'Refactor this class so that it can be tested',
      'Explain what this regular expression does',
      'Write unit tests for this module',
      'How do I join these two tables in SQL?',
      'This program throws a null pointer exception',
      'Review this pull request',
      'Implement a binary search tree in Rust',
    ],
  },
}
