// Flips that authors of pairs seldom write: something is added, asked otherwise, or turned round.

const additions =
  `in Spanish|in French|in German|in Japanese|tomorrow|today|next week|last year|this weekend|on Mondays|in the morning|at night|in a week|within a month
every day|for the first time|again|when I get home|when it rains|if I am late|before bed|after lunch|during the summer|in winter|while driving|for my mother|for my dog|for beginners
for a large family|for work|for free|on my phone|on Linux|on a Mac|in Excel|in the app|at home|at the airport|abroad|in Germany|in Canada|in London|from scratch|by hand|in detail
in a table|as a poem|in one sentence|with a picture|with my brother|with cheese|using Python|and how much does it cost|and why|and when|to the list|from the list|for two people|per ounce
twice|online|by phone|by post|on behalf of a friend|of the second one|with an example|for children|for diabetics|on the weekend|in 1990|since 2010|until Friday`.split(
    /[|\n]/,
  )
const prompts = [
  [
    /^how (?:do|can|should) i /i,
    [
      'Why should I ',
      'When should I ',
      'Where can I ',
      'Who can ',
      'How often should I ',
      'Is it safe to ',
      'Can I ',
      'How long does it take to ',
      'How much does it cost to ',
    ],
  ],
  [/^how to /i, ['Why ', 'When to ', 'Where to ', 'Who can ', 'How often to ', 'Is it legal to ']],
  [
    /^what(?:'s| is) the /i,
    [
      'Why is the ',
      'Where is the ',
      'Who made the ',
      'When was the ',
      'What is wrong with the ',
      'Who knows the ',
      'How was the ',
    ],
  ],
  [/^can i /i, ['How can I ', 'When can I ', 'Where can I ', 'Why can I ', 'How often can I ']],
  [/^(?:is|are) (?=the |my |a )/i, ['Why is ', 'When is ', 'Where is ', 'How long is ']],
  [
    /^do i (?:need|have) to /i,
    ['When do I have to ', 'Why do I have to ', 'Where do I have to ', 'How do I '],
  ],
  [/^when (?:is|does|did|was) /i, ['Where is ', 'Why is ', 'How often is ', 'Who is ']],
]
const turns = [
  [/\bfrom (\w+(?: \w+)?) to (\w+)\b/i, 'from $2 to $1'],
  [/\b(\w+) (?:into|to) (?:a |an )?(\w+)(?=[ ?.]|$)/, '$2 to $1'],
  [/\b(\w+) (?:than|instead of|before|after|over|against) (?:a |an |the )?(\w+)\b/, null],
  [/\b(\w+) in (\w+) and (\w+) in (\w+)\b/, '$1 in $4 and $3 in $2'],
]

/** @param pairs of one hand @param {() => number} random from 0 to 1 */
export function madeFlips(pairs, random) {
  const pick = (list) => list[Math.floor(random() * list.length)]
  const found = []
  const add = (a, b, kind) => found.push({ a, b, same: false, kind })
  for (const { a, b } of pairs.filter(({ same, a: text }) => same && typeof text === 'string')) {
    if (random() < 0.25) add(random() < 0.5 ? a : b, withAddition(a, pick(additions)), 'added')
    for (const [start, others] of prompts) {
      if (start.test(a) && random() < 0.2)
        add(random() < 0.6 ? b : a, a.replace(start, pick(others)), 'asked')
    }
    for (const [pattern, turned] of turns) {
      if (!pattern.test(a) || random() > 0.5) continue
      const replaced = a.replace(
        pattern,
        turned ?? ((all, x, y) => all.replace(x, '\0').replace(y, x).replace('\0', y)),
      )
      if (replaced.toLowerCase() !== a.toLowerCase()) add(random() < 0.5 ? a : b, replaced, 'turned')
    }
  }
  return found
}

function withAddition(text, addition) {
  const [, body = text, end = ''] = /^(.*?)([?.!]*)$/s.exec(text) ?? []
  return `${body} ${addition}${end}`
}
