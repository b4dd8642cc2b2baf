import { stem } from '../../aggregation/texts/stem.ts'

/**
 * Each line: words that may stand for each other in a question to an assistant. Only words that mean the same in
 * nearly every question: what is merely near (a flat and a house, cheap and cheapest) stands in no line.
 */
const table = `
activate enable
deactivate disable
begin start commence
finish complete
stop halt
end terminate
delete erase
remove delete
buy purchase
large big huge
larger bigger greater
compare difference differ different
largest biggest
small little tiny
smaller littler
smallest tiniest
quick fast rapid
quickly fast rapidly
error mistake
bug defect
fix repair resolve solve
photo photograph picture image
film movie
movies films
present gift
presents gifts
kid child
kids children
car automobile
doctor physician
lawyer attorney
apartment flat
vacation holiday
purchase buy
sick ill
pros advantages benefits upsides
pro advantage benefit upside
cons disadvantages drawbacks downsides
con disadvantage drawback downside
sign symptom
signs symptoms
suggest recommend
suggestion recommendation
advise recommend
construct build
create make
write draft compose
rewrite rephrase reword
describe explain
show display
display show
get obtain
receive get
obtain acquire
allowed permitted
allow permit let
forbid prohibit ban
forbidden prohibited banned
required needed necessary
require need
needs requires
must need
help assist
assistance help
begin start
fee charge
fees charges
cost price
costs prices
invoice bill
salary wage pay
job position
boss manager
company firm
shop store
item product
order purchase
request ask
reply respond answer
response answer reply
schedule book arrange
book reserve
reservation booking
meeting appointment
function method
folder directory
picture photo
app application
apps applications
website site webpage
internet web
link url
password passcode
phone telephone
mobile cellphone
message text
settings preferences options
quit exit
choose select pick
option choice
options choices
modify change alter edit
update change
updated changed
replace substitute
substitute replacement alternative
merge combine join
combine merge
split divide separate
connect link
disconnect unlink
drop lose
losing dropping
repeat redo
undo revert
locate find
find detect
search find
discover find
check verify
verify confirm
speed velocity
average mean
total sum
calculate compute
equation formula
percent %
calculate determine
children kids
meal dish
dish recipe
cook make prepare
prepare make
eat consume
contain include
contains includes
rich high
food foods
medicine medication drug
illness disease
pain ache
doctor gp
exercise workout
beautiful pretty
happy glad
sad unhappy
angry mad
smart clever intelligent
difficult hard
easy simple
important essential
main major primary
common usual typical
famous renowned
wealthy rich
correct right
wrong incorrect
entire whole
nearly almost
about approximately around roughly
often frequently
frequently often
rarely seldom
maybe perhaps
quickly rapidly
also too
however but
beat defeat beaten defeated
setup create schedule arrange book configure
change switch
bring take carry
fix correct
end cancel terminate
set change adjust
contact reach
person human
improve raise boost increase
built constructed
build construct
tallest highest
tall high
dicts dictionaries
times time
unhealthy bad
offer provide
ship deliver
reduce lower decrease
combine merge join
add put
many several lots
grammar grammatical
convert transform
win triumph
won triumphed
kill murder
happen occur
happened occurred
cause reason
causes reasons
result outcome
consequence effect
consequences effects
aim goal purpose
method way
kind type sort
part piece portion
city town
nation country
street road
journey trip
trip travel
flight plane
fly flight
weather forecast
author writer
wrote authored
inventor invented
founder founded
spouse partner
movie film
song track
music songs
paper article
essay paper
story tale
close shut
speak talk
say tell
state say
watch view
look see
listen hear
hear listen
mute silence
notify alert
notification alert
notifications alerts
reminder remind
timer countdown
due deadline
deadline due
expire lapse
withdraw withdrawal
withdrawing withdrawals
transfer move send
transferred moved sent
raise increase
raised increased
lower reduce decrease
cut reduce
improve enhance
better improved
boost increase
asynchronous async
synchronous sync
synchronously sync
javascript js
typescript ts
database db
directory folder
repository repo
config configuration
environment env
argument arg parameter
parameters params arguments
variable var
integer int
string str
dictionary dict
translation translate
translate translation
summary summarize summarise
summarise summarize
analyse analyze
organise organize
colour color
favourite favorite
centre center
metre meter
kilometre kilometer km kilometers kilometres
programme program
cheque check
grey gray
tyre tire
licence license
cancelled canceled
cancelling canceling
travelling traveling
usa us america american
uk britain
2fa mfa
wifi wi-fi wireless
pounds lbs lb
attempt try
exact precise
exactly precisely
instantly immediately
global worldwide
aid help assistance
cargo freight
usage use
harbor harbour port
completely entirely totally fully
closed shut
stolen theft
broken damaged
arrive arrival arrived
deliver delivery shipping shipment
ship deliver
track trace
money cash
income earnings
refund reimbursement reimburse
complaint complain
hotel accommodation
lodging accommodation
beginner novice newbie
beginners novices newbies
typical average
advice tips suggestions recommendations
idea suggestion
ideas suggestions
avoid prevent
nearest closest
inexpensive cheap affordable
expensive costly pricey
funny humorous
scared afraid frightened
tired exhausted
rude impolite
polite courteous
brief short concise
lengthy long
shorten abbreviate condense
hide conceal
gather collect
remain stay
attach append
frozen stuck
slow sluggish
leave depart
departure leaving
execute run
launch start open
compile build
debug troubleshoot
loop iterate
lowercase lower-case
uppercase upper-case
iterate loop
invoke call
retrieve fetch get
fetch get
stone rock
wedding marriage
funeral burial
died death die
born birth
birthday birthdate
mother mom mum
father dad
grandmother grandma
grandfather grandpa
baby infant
teenager adolescent
supper dinner
candy sweets
cookie biscuit
eggplant aubergine
zucchini courgette
gasoline petrol gas
truck lorry
elevator lift
sidewalk pavement
autumn fall
trash garbage rubbish
bathroom toilet restroom
couch sofa
faucet tap
diaper nappy
pharmacy drugstore chemist
stomach belly
vaccine vaccination
illegal unlawful
legal lawful
revenue turnover
employee worker
employees workers
colleague coworker
hire employ recruit
fire dismiss
task chore
deadline cutoff
graph chart
image picture photo
episode instalment
word term
meaning definition sense
mean signify
tip advice suggestion
call phone
customer client
customers clients
lost missing
goal objective
flu influenza
tax taxes
years yrs
hours hrs
minutes mins
seconds secs
kilos kg kilograms
`

const groups = new Map<string, Set<number>>()
for (const [row, line] of table.trim().split('\n').entries()) {
  for (const word of line.split(' ')) {
    for (const form of [word, stem(word)]) groups.set(form, (groups.get(form) ?? new Set()).add(row))
  }
}

/** Whether two words, or their stems, stand in one line. */
export function areSynonyms(a: string, b: string): boolean {
  const ours = groups.get(a)
  const theirs = groups.get(b)
  if (ours === undefined || theirs === undefined) return false
  for (const row of ours) if (theirs.has(row)) return true
  return false
}
