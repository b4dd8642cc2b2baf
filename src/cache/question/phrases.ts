/** Phrases that are one word, and what stands for them. Each line: the word, then the phrases. */
const table = `
enable: turn on|switch on|turn * on|switch * on|lights on
disable: turn off|switch off|shut off|turn * off|switch * off|lights off
remove: get rid of|take * off|take off|throw away
setup: set up|set-up
defeat: win against|won against|wins against
search: look for|look up|search for
register: sign up|sign up for
login: log in|log into|sign in|sign into|log on
logout: log out|log off|sign out
return: send back|give back|take back|bring back
refund: money back
rate: exchange rate
wifi: wi-fi|wi fi|wireless connection
email: e-mail|e mail
2fa: two-factor authentication|two factor authentication|2-factor authentication|two-step verification
usa: united states of america|united states|u.s.a.|u.s.|the us
uk: united kingdom|great britain
ww1: world war i|world war one|first world war|wwi
ww2: world war ii|world war two|second world war|wwii
summarize: sum up|give * summary of|write * summary of
calorie: kcal
postpone: put off|push back
cancel: call off
choose: pick out
replace: swap out
sum: add up|adds up|get the total of|total of
increase: go up|turn up|turn * up
decrease: go down|turn down|turn * down
plural: plural form
synonym: another word for|a word that means the same as|word that means the same as
regex: regular expression|regular expressions
carryon: carry-on bag|carry-on luggage|carry-on|hand luggage|hand baggage|cabin bag|cabin baggage
ai: artificial intelligence
ml: machine learning
pc: personal computer
phone: mobile phone|cell phone|smart phone
id: identity card|id card|identification card
js: java script
vs: as opposed to|as compared to|compared to|compared with|in comparison to
`

interface Phrase {
  readonly pattern: RegExp
  readonly word: string
  /** The words that stood in the middle stay, after it. */
  readonly isSplit: boolean
}

const phrases: readonly Phrase[] = table
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [word = '', list = ''] = line.split(': ')
    return list.split('|').map((phrase) => ({ word, phrase }))
  })
  .toSorted((a, b) => b.phrase.length - a.phrase.length)
  .map(({ word, phrase }) => {
    const isSplit = phrase.includes('*')
    // At most four words in between, and no end of a clause.
    const text = phrase.replaceAll('.', '\\.').replace(' * ', ' ((?:[^\\s,.;?!]+ ){0,3}[^\\s,.;?!]+) ')
    const keeps = word === 'enable' && phrase === 'lights on'
    return {
      pattern: new RegExp(`(?<![\\w-])${text}(?![\\w-])`, 'g'),
      word: keeps ? 'enable lights' : word,
      isSplit,
    }
  })

/** Turns of phrase, and the plain one that stands for them. */
const turns: readonly (readonly [RegExp, string])[] = [
  [/\bmultiplied by\b/g, 'times'],
  [/\bdivided by\b/g, 'over'],
  [/\badded to\b/g, 'plus'],
  [/^(?:calculate|compute|convert|what(?:'s| is)|how much is) (?=-?\d)/, ''],
  [/\b(email|ip|web|mailing|street|postal) addresses\b/g, '$1'],
  [/\b(email|e-mail) address\b/g, '$1'],
  [/\b(order|version|tracking|flight) number\b/g, '$1'],
  [/\b(?:phone|telephone|mobile|cell) (numbers?)\b/g, '$1'],
  [/\bstatus code\b/g, 'status'],
  [/\b(?:the )?password (?:of|for|on|to) (?:my |the |your |our )?(\S+) account\b/g, '$1 password'],
  [/\baccount password\b/g, 'password'],
  [/\bserved as\b/g, 'was'],
  [/\bin other words\b/g, ''],
  [/\bover to\b/g, 'to'],
  [/\b(?:the )?meaning of\b/g, 'mean'],
  [/\bwhat does (.{1,60}) mean\b/g, 'mean $1'],
  [/\b(?:the )?definition of\b/g, 'mean'],
  [/\bwrit(?:e|ing) (?:a |the )?summary of\b/g, 'summarize'],
  [/\bcapital city\b/g, 'capital'],
  [/\bwhich city is (.{1,40}) capital\b/g, 'capital of $1'],
  [/\b(?:the )?author of (.{1,80})$/g, 'wrote $1'],
  [/\b(?:the )?inventor of (.{1,80})$/g, 'invented $1'],
  [/\b(?:the )?founder of (.{1,80})$/g, 'founded $1'],
  [/\b(?:the )?director of (.{1,80})$/g, 'directed $1'],
  [/\bgreater detail\b/g, 'more detail'],
]

/** A text in lower case with its phrases as single words. */
export function withPhrases(lower: string): string {
  let text = lower
  for (const [pattern, plain] of turns) text = text.replace(pattern, plain)
  for (const { pattern, word, isSplit } of phrases) {
    text = text.replace(pattern, isSplit ? `${word} $1` : word)
  }
  return text
}
