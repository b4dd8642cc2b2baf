import { contentWords } from './content-words.ts'

/** Words that readers use for one thing in this field, each line one thing. A word may stand in several. */
const groups = `
price cost costs pay paid charge bill money dollar dollars usd cents spend spending expense fee budget tariff
cheap cheaper cheapest inexpensive affordable save lowest
expensive costly overspend
limit cap ceiling maximum max most bound restrict
fail failure fails broken break breaks error errors dies crash problem trouble wrong fault
down outage unavailable unreachable offline dead
start launch boot run begin bring serve
stop end quit shut kill terminate cancel abort
client caller user users customer app application browser consumer
provider vendor upstream backend supplier company
openai gpt chatgpt
anthropic claude sonnet opus haiku
google gemini
ollama llama qwen mistral local
image images picture pictures photo photos screenshot vision visual multimodal
audio sound voice speech
revert undo rollback roll restore previous earlier older former
store stored save saved keep kept persist retain log logged record recorded
language languages english german french spanish italian chinese japanese multilingual
wait timeout timeouts slow hang seconds deadline late
split share fraction percent percentage weight distribute divide portion balance
retry retries again repeat attempt attempts try tries
url address endpoint path host uri
alive health healthy ping probe monitor liveness up
big large long huge size length lengthy
short small tiny brief
laptop computer machine localhost locally pc own
cloudflare worker workers edge deploy deployed deployment production cloud live
server box vps hardware premises datacenter selfhost
key keys token credential credentials secret secrets password
model models llm llms
config configuration settings jsonc file setup options
environment env variable variables
example examples sample samples utterance utterances sentence sentences phrase phrases
classifier classify classification intent recognise detect
confident confidence sure unsure uncertain certainty threshold probability
word words keyword keywords term terms mention mentions phrase contain
header headers metadata
route routes routing rule rules destination
order precedence priority first wins overlap conflict
conversation history messages chat dialogue earlier turns
same identical deterministic repeatable always consistent stable
why reason explain explanation cause debug understand
fallback failover backup alternative instead switch takeover
sticky pinned session affinity stay variant
best choose pick select automatic
system prompt instruction instructions persona
temperature parameter parameters field fields option options
stream streaming sse tokens
partial middle halfway midway mid cut interrupted incomplete
disconnect disconnects leave leaves gone hangs closed close aborts
embedding embeddings vector vectors encode
privacy private confidential gdpr data retention
hot live runtime running redeploy restart reload
update change edit modify push publish
free plan tier subscription paid
name names called alias rename
unknown unsupported unrecognised extra vendor-specific nonstandard
feature features support supported supports missing lacks capability
dashboard ui gui interface console web graphical
version release node npm
port listen bind
docs documentation manual help
calculator calculate math maths arithmetic compute sum
price-list catalog rates
fast faster latency quick speed performance microseconds
accurate accuracy precise precision quality good
validate check verify lint test valid
upload send put write
download install setup prerequisites requirements
wildcard star asterisk glob pattern any
missing absent omit without none omitted empty
python javascript sdk library typescript node
`

/** Stems of the words that mean the same as a stem; undefined for a word without any. */
export function synonymsOf(root: string): ReadonlySet<string> | undefined {
  return synonyms.get(root)
}

const synonyms = new Map<string, Set<string>>()
for (const line of groups.trim().split('\n')) {
  const roots = contentWords(line)
  for (const root of roots) {
    const others = synonyms.get(root) ?? new Set()
    for (const other of roots) if (other !== root) others.add(other)
    synonyms.set(root, others)
  }
}
