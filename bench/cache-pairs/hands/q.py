import random, re, json, itertools, os
from collections import Counter
R=random.Random(20261129)
TEXT=r'''
@boil_egg | n# 4=four, 7=seven, 10=ten
what happens to an egg if I boil it for {n} minutes
how will my egg turn out after {n} minutes in boiling water
egg boiled {n} min how does it come out
if I leave an egg in boiling water {n} minutes what will I get
describe the result of boiling an egg for {n} minutes
I boil my eggs for {n} minutes, how done are they going to be

@roast_time | n# 1.5 kg=one and a half kilo, 2 kg=two kilo, 3 kg=three kilo | x% chicken, goose, pork shoulder
how long should I roast a {n} {x}
roasting time for a {n} {x}
how many hours does a {n} {x} need in the oven
i have a {n} {x}, when will it be done if it goes in the oven now, i.e. how long does it take
tell me how long a {n} {x} has to roast please
{x}, {n}: how long in the oven

@freeze_food | x% cooked rice, soft cheese, mashed potatoes, hard boiled eggs
can I freeze {x}
is it ok to put {x} in the freezer
does {x} freeze well enough to keep it that way, yes or no
freezing {x} possible?
hi, would it be alright to freeze my {x}
{x} in the freezer - does that work

@thaw_micro | x% chicken breast, minced beef, salmon fillet
how do I cook {x} without thawing it first
cooking {x} from frozen without defrosting
can you explain how to cook {x} straight out of the freezer
way to prepare frozen {x} if I skip the thawing
i forgot to defrost my {x}, how do I cook it frozen
~
how do I cook {x} after thawing it first
cooking {x} once it is defrosted
can you explain how to cook {x} that has already been thawed
way to prepare {x} after I have defrosted it
my {x} is fully defrosted now, how do I cook it

@fridge_keep | x% cooked chicken, opened tuna, cut melon, homemade mayonnaise
how long does {x} keep in the fridge
for how many days can I store {x} in the refrigerator
{x} fridge shelf life
how many days until refrigerated {x} goes off
how long is {x} good for when refrigerated
I've got {x} in the fridge, how long do I have to use it up

@calories_food | x% a banana, an avocado, a croissant, a boiled egg
how many calories are in {x}
calories {x}
what's the calorie count of {x}
how much energy in kcal does {x} contain
if I eat {x}, how many calories is that
tell me the kcal of {x}

@sub_ing | x% buttermilk, baking powder, heavy cream, cornstarch | y% pancakes, scones
what can I use instead of {x} in {y}
substitute for {x} in {y}
I'm out of {x}, what could replace it in my {y}
is there anything I can swap in for {x} when making {y}, and what
replacement for {x} when making {y}
no {x} at home - what do I put in the {y} instead

@bread_yeast | x% rye bread, focaccia, pizza dough
recipe for {x} with yeast
how do I make {x} using yeast
give me a {x} recipe that has yeast in it
i want to bake {x}, with yeast please - how?
how is {x} made with yeast
~
recipe for {x} without yeast
how do I make {x} using no yeast
give me a {x} recipe that has no yeast in it
i want to bake {x}, no yeast please - how?
how is {x} made when you leave out the yeast

@oven_conv | n# 160, 180, 220
what is {n} degrees celsius in fahrenheit for the oven
convert oven temperature {n} C to F
{n}°C in fahrenheit
my recipe says {n} celsius but my oven shows fahrenheit, what do I set
how many degrees fahrenheit is {n}°C
set my oven to which fahrenheit value if the recipe wants {n} C
~
what is {n} degrees fahrenheit in celsius for the oven
convert oven temperature {n} F to C
{n}°F in celsius
my recipe says {n} fahrenheit but my oven shows celsius, what do I set
how many degrees celsius is {n}°F
set my oven to which celsius value if the recipe wants {n} F

@cups_grams | n# half a cup=1/2 cup, 1 cup=one cup, 2 cups=two cups | x% flour, sugar, butter, oats
how many grams is {n} of {x}
{n} of {x} in grams
convert {n} of {x} to grams
what does {n} of {x} weigh in grams
I need {n} of {x} but only have a scale, how many grams do I weigh out
weight in g of {n} of {x}

@vitamin_food | x% vitamin D, vitamin C, iron, calcium
which foods are high in {x}
foods rich in {x}
what should I eat to get plenty of {x}
list food with a lot of {x}
what food gives you lots of {x}
~
which foods are low in {x}
foods poor in {x}
what should I eat to get hardly any {x}
list food with very little {x}
what food gives you next to no {x}

@rice_water | n# 1 cup=one cup, 2 cups=two cups, 3 cups=three cups | x% basmati rice, brown rice, quinoa
how much water for {n} of {x}
how much water do I need to cook {n} of {x}
water amount for {n} {x}
cooking {n} of {x}, how much water goes in
what quantity of water should {n} of {x} be cooked in
I'm making {n} of {x}. How much water?

@salty_soup | x% soup, curry, tomato sauce, stew
my {x} is too salty, how do I fix it
how to rescue {x} with too much salt
fix oversalted {x}
I put far too much salt in the {x}, what now
what can I do about {x} that turned out too salty
help, {x} overly salty, how to save it
~
my {x} is too sweet, how do I fix it
how to rescue {x} with too much sugar
fix oversweetened {x}
I put far too much sugar in the {x}, what now
what can I do about {x} that turned out too sweet
help, {x} overly sweet, how to save it

@thicken_sauce | x% gravy, cheese sauce, chilli
how do I thicken {x}
what makes {x} thicker
{x} too runny, how to thicken it up
ways of thickening {x}
my {x} is like water, how can I give it more body
~
how do I thin {x}
what makes {x} thinner
{x} too thick, how to thin it down
ways of thinning {x}
my {x} is like glue, how can I make it runnier

@dinner_guests | n# 4=four, 8=eight, 12=twelve | x% vegan, gluten free, halal
suggest a {x} dinner menu for {n} people
{x} dinner ideas for {n} guests
I'm having {n} people over, what {x} menu could I serve for dinner
what could I cook that's {x} for a dinner party of {n}
plan a {x} evening meal for {n} guests please
give me a menu for dinner, {n} people, everything {x}

@coffee_caff | x% green tea, espresso, cola, black tea
how much caffeine is in {x}
caffeine content of {x}
how strong is {x} in terms of caffeine, how many mg
{x} - how many milligrams of caffeine
what amount of caffeine does {x} have

@eat_raw | x% zucchini, kale, oyster mushrooms, rhubarb stalks
can you eat {x} raw
is eating uncooked {x} safe
{x} raw safe to eat?
would I be fine eating {x} without cooking
I'd like to have {x} uncooked, is that ok for my health

@expired | n# 2 days=two days, a week=7 days, a month=four weeks | x% yogurt, smoked ham, eggs
can I still eat {x} {n} past the date
is {x} ok {n} after the expiry date
{x} expired {n} ago, still edible?
the best before of my {x} was {n} ago, is it safe
would {x} that ran out {n} ago still be fine to eat

@slow_cooker | n# 4=four, 6=six, 8=eight
what can I make in a slow cooker in {n} hours
slow cooker recipes that take {n} hours
{n} hour slow cooker dish ideas
I'm out for {n} hours, what dish can the slow cooker do in that time
ideas for meals done in {n} hours in the crockpot

@ripen | x% avocados, bananas, peaches, tomatoes
how do I ripen {x} faster
speed up ripening of {x}
trick for getting {x} ripe quickly
my {x} are hard as stone, how do I make them ripen sooner
what makes {x} ripen more quickly
~
how do I ripen {x} slower
slow down ripening of {x}
trick for keeping {x} from getting ripe quickly
my {x} are getting ripe too fast, how do I make them ripen later
what makes {x} ripen more slowly

@protein_day | n# 60 kg=60 kilos, 75 kg=75 kilos, 90 kg=90 kilos
how much protein should I eat a day if I weigh {n}
daily protein for someone weighing {n}
protein per day at {n} body weight
I weigh {n}, how many grams of protein do I need each day
what's the recommended daily protein intake for a {n} person

@lose_weight | n# 5 kg=five kilos, 10 kg=ten kilos, 20 kg=twenty kilos | m# 2 months=two months, 6 months=half a year
how can I lose {n} in {m}
plan for losing {n} within {m}
lose {n} in {m} how
I'd like to drop {n} over the next {m}, what should I do
what do I need to do to get {n} lighter in {m}
help me slim down by {n} in {m}
~
how can I gain {n} in {m}
plan for gaining {n} within {m}
gain {n} in {m} how
I'd like to put on {n} over the next {m}, what should I do
what do I need to do to get {n} heavier in {m}
help me bulk up by {n} in {m}

@train_run | n# 5 km=5k, 10 km=10k, 21 km=21k | m# 6=six, 8=eight, 12=twelve
training plan for {n} in {m} weeks
how do I train for a {n} run in {m} weeks
I have {m} weeks to get ready for a run of {n}, how should I train
{m} week running schedule to prepare for {n}
make me a running plan: {n}, race is {m} weeks away

@burn_cal | n# 30 minutes=half an hour, 60 minutes=an hour, 20 minutes=twenty minutes | x% swimming, cycling, rope skipping, rowing
how many calories does {n} of {x} burn
calories burned {n} {x}
how much do I burn with {n} of {x}
if I do {n} of {x}, how many kcal are used up
energy used by {n} of {x} in kcal

@stretch_when | x% running, lifting weights, football, yoga
which stretches should I do before {x}
stretching before {x}: which exercises
good stretches to do prior to {x}
what stretching routine do you recommend ahead of {x}
I'm about to start {x}, what should I stretch first
~
which stretches should I do after {x}
stretching after {x}: which exercises
good stretches to do following {x}
what stretching routine do you recommend once {x} is over
I've just finished {x}, what should I stretch now

@eat_workout | x% a morning run, the gym, a long bike ride
what should I eat before {x}
best food before {x}
food ideas ahead of {x}
what's good to have in my stomach going into {x}
meal suggestions for before {x}
~
what should I eat after {x}
best food after {x}
food ideas following {x}
what's good to have once I'm back from {x}
meal suggestions for after {x}

@home_workout | n# 15=fifteen, 30=thirty, 45=forty-five | x% abs, legs, back, arms
{n} minute {x} workout
give me a {n}-minute workout for the {x}
I've got {n} minutes, how can I train my {x}
workout for {x} that lasts {n} minutes
what exercises for {x} fit in {n} minutes, put together a session

@gym_equipment | x% biceps, chest, glutes, shoulders
how do I train {x} with dumbbells
{x} exercises with dumbbells
best way to build {x} using dumbbells
I own dumbbells, which exercises can I do for my {x}
strengthen {x} with dumbbells, how
~
how do I train {x} without dumbbells
{x} exercises without dumbbells
best way to build {x} using no dumbbells
I don't own dumbbells, which exercises can I do for my {x}
strengthen {x} with no dumbbells, how

@steps_day | n# 5000=5,000=five thousand, 8000=8,000=eight thousand, 10000=10,000=ten thousand
how many kilometres is {n} steps
{n} steps in km
how far do you get with {n} steps in kilometres
if I walk {n} steps, how many km have I done
convert {n} steps to kilometers

@fever_child | n# 38.5=38,5, 39.5=39,5, 40.2=40,2 | x% baby, toddler, ten year old
my {x} has a fever of {n}, what should I do
{x} with {n} degrees fever what to do
what do I do if my {x} runs a temperature of {n}
{x} temperature {n} help
thermometer says {n} for my {x}, how do I react

@ibuprofen | x% ibuprofen, paracetamol, aspirin | y% alcohol, antibiotics, coffee
can I take {x} with {y}
is it safe to combine {x} and {y}
{x} and {y} together ok?
mixing {x} with {y}, is that all right
is {x} alright if I've had {y}
does {x} get along with {y}, safely I mean

@dose_interval | x% ibuprofen, paracetamol, cough syrup
how many hours should I wait between doses of {x}
time between two {x} doses
how soon can I take {x} again
minimum gap between doses of {x}
I just took {x}, when may I take the next dose
what interval has to lie between one {x} and the next

@headache_kind | x% headache, heartburn, sore throat, back pain
what helps against {x} without medication
how to get rid of {x} without taking pills
drug free remedies for {x}
I've got {x} but don't want to take any medicine, what can I do
relieve {x} with no medicines
~
which medication helps against {x}
how to get rid of {x} by taking pills
medicines for {x}
I've got {x} and want to take some medicine, what can I take
relieve {x} with medicines, which ones

@insomnia | n# 3 am=three in the morning=3 o'clock at night, 5 am=five in the morning, 1 am=one in the morning
why do I always wake up at {n}
waking up at {n} every night reason
what's the cause of waking up every night at {n}
I wake up at {n} night after night, how come
reasons for someone constantly waking at {n}

@sleep_age | n# 3=three, 8=eight, 15=fifteen
how much sleep does a {n} year old need
hours of sleep for a {n}-year-old
how long should my {n} year old sleep per night
my kid is {n}, how many hours of sleep are right
recommended sleep duration age {n}

@stay_awake | n# 10 pm=ten at night=22:00, midnight=12 at night, 2 am=two in the morning
how can I stay awake until {n}
tips for staying up till {n}
keep myself from falling asleep before {n}
I have to be up until {n}, how do I not doze off
ways to remain awake till {n}

@fall_asleep | x% on a plane, in a hot room, after a night shift
how do I fall asleep {x}
tips for falling asleep {x}
I need to drop off {x}, any tricks
getting to sleep {x} - how
what helps you nod off {x}
~
how do I stay awake {x}
tips for staying awake {x}
I need to keep my eyes open {x}, any tricks
not dozing off {x} - how
what helps you avoid nodding off {x}

@blood_pressure | x% blood pressure, cholesterol, heart rate, blood sugar
how can I lower my {x}
how to bring down {x}
reduce {x} naturally or otherwise
my {x} is too high, what can I do about it
what helps to get {x} down
ways of lowering {x}
~
how can I raise my {x}
how to bring up {x}
increase {x} naturally or otherwise
my {x} is too low, what can I do about it
what helps to get {x} up
ways of raising {x}

@bp_normal | n# 118 over 76=118/76, 135 over 85=135/85, 150 over 95=150/95
is a blood pressure of {n} normal
blood pressure {n} good or bad
I measured {n}, is that a healthy blood pressure
am I fine with a blood pressure reading of {n}
{n} blood pressure, ok or not?

@vaccine_trip | x% Kenya, Thailand, Peru, India
which vaccinations do I need for {x}
vaccines for a trip to {x}
what jabs should I get before travelling to {x}
going to {x} soon, which shots are required or recommended
travel immunizations {x}

@sprain | x% ankle, wrist, knee, thumb
I sprained my {x}, how long until it heals
sprained {x} recovery time
how long does a sprained {x} take to get better
when will my sprained {x} be back to normal
healing time of a {x} sprain

@cold_heat | x% a swollen knee, neck pain, a pulled muscle, period cramps
does heat help with {x}
is warmth good for {x}
should I put something hot on {x}
heat for {x} yes or no
{x}: would a hot pack do it good
~
does cold help with {x}
is cooling good for {x}
should I put something icy on {x}
cold for {x} yes or no
{x}: would an ice pack do it good

@pregnant_eat | x% sushi, brie, liver, runny eggs
can I eat {x} while pregnant
is {x} safe during pregnancy
{x} pregnancy ok?
I'm expecting, am I allowed to have {x}
may pregnant women have {x}

@pregnancy_week | n# 12=twelve, 20=twenty, 32=thirty-two
how big is the baby in week {n} of pregnancy
fetus size {n} weeks
size of the baby at {n} weeks
I'm {n} weeks pregnant, how large is my baby now
at {n} weeks along, what size is the unborn child

@baby_solid | n# 4=four, 6=six, 9=nine
what can a {n} month old baby eat
foods for a baby aged {n} months
my baby is {n} months old, which foods can I give
suitable food at {n} months baby
which foods are fine for a {n}-month-old

@baby_start | x% solid food, cow's milk, a pillow, the bottle
when should my baby start with {x}
at what age do babies begin with {x}
right age to introduce {x} to a baby
how old does a baby need to be to start having {x}
baby starting {x}: from what age
~
when should my baby stop with {x}
at what age do babies give up {x}
right age to take {x} away from a baby
how old should a baby be to stop having {x}
baby stopping {x}: at what age

@tantrum | n# 2=two, 4=four, 7=seven | x% at the supermarket, at bedtime, on the bus
my {n} year old throws tantrums {x}, what can I do
tantrums {x}, {n} year old, how to handle
how do I deal with a {n}-year-old having meltdowns {x}
how should I respond when my {n} year old loses it {x}
dealing with a {n} year old's fits of rage {x}

@potty | x% boy, girl
how do I potty train a {x}
potty training {x} tips
getting my little {x} out of nappies, how
what's the way to teach a {x} to use the potty
my {x} should start using the toilet, how do I train that

@dummy | x% dummy=pacifier, night bottle, cuddly blanket
how do I get my toddler to give up the {x}
weaning a toddler off the {x}
toddler won't part with the {x}, how do I take it away
ways to make a toddler let go of the {x}
ditching the {x} with a toddler - tips

@pocket_money | n# 7=seven, 10=ten, 14=fourteen | x% Germany, the UK, Switzerland
how much pocket money should a {n} year old get in {x}
pocket money age {n} {x}
what's usual pocket money for a {n}-year-old in {x}
we live in {x} and our kid is {n}, how much pocket money is appropriate
allowance amount for a child of {n} in {x}

@home_alone | n# 6=six, 9=nine, 12=twelve | m# one hour=1 hour, a whole evening=an entire evening
can a {n} year old stay home alone for {m}
is it ok to leave a {n}-year-old by themselves at home for {m}
leaving kid of {n} alone for {m}, allowed?
is a child of {n} old enough to be alone in the house for {m}
may I leave my {n} year old on their own at home for {m}

@screen_time | n# 3=three, 6=six, 11=eleven
how much screen time is ok for a {n} year old
screen time {n} years
how long per day may a {n}-year-old sit in front of a screen
recommended daily limit of screens at age {n}
my child is {n}, how many minutes of tablet and tv a day are fine

@bday_kids | n# 5, 8, 10 | x% pirate, unicorn, space
{x} birthday party ideas for a {n} year old
ideas for a {x} themed party, kid turns {n}
how do I throw a {x} party for my child's {n}th birthday
my kid is turning {n} and wants a {x} party, any ideas
birthday with a {x} theme, age {n}, suggestions please

@kid_shy | x% nursery, primary school, the sports club
my child doesn't want to go to {x}, what should I do
kid refuses {x} what to do
what can I do if my kid won't go to {x}
how do I handle a child who refuses to attend {x}
my little one digs in their heels about {x} every day, how do I react

@parent_care | x% my mother=my mum, my father=my dad, my grandmother=my grandma
how do I find a care home for {x}
finding a nursing home for {x}
{x} needs to move into a care home, how do I look for one
what's the way to go about choosing a care home for {x}
steps to get {x} a place in a home for the elderly

@parent_drive | x% my father=my dad, my mother=my mum, my grandfather=my grandpa
how do I convince {x} to stop driving
{x} should give up driving, how do I persuade them
getting {x} to hand over the car keys
how can I talk {x} out of driving
what arguments will make {x} quit driving
~
how do I convince {x} to start driving again
{x} should take up driving again, how do I persuade them
getting {x} back behind the wheel
how can I talk {x} into driving again
what arguments will make {x} drive once more

@dementia_signs | x% dementia, Parkinson's, a stroke, depression
what are early signs of {x} in old people
early symptoms {x} elderly
how do I recognise {x} early in an elderly person
which first signs point to {x} in seniors
first warning signs of {x} at an old age

@poa | x% Scotland, France, Canada
how do I set up a power of attorney for my parents in {x}
power of attorney parents {x} how to
my parents want me to have power of attorney, how is that done in {x}
steps for arranging power of attorney for a parent in {x}
getting power of attorney over my parents' affairs in {x}, how does it work
~
how do I revoke a power of attorney for my parents in {x}
power of attorney parents {x} how to cancel
my parents no longer want me to have power of attorney, how is that undone in {x}
steps for withdrawing power of attorney for a parent in {x}
ending power of attorney over my parents' affairs in {x}, how does it work

@stairlift | x% a stairlift, a walk-in shower, a hospital bed at home
how much does {x} cost
price of {x}
what would I pay for {x}
what do I have to budget for {x}
we need {x} for grandpa, how expensive is it
{x} cost

@first_date | x% in winter, with little money, for introverts
what are good first date ideas {x}
first date ideas {x}
where could we go on a first date {x}
suggest a first date {x}
I need something for a first date {x}, what do you suggest

@break_up | x% my boyfriend, my girlfriend, my fiancé
how do I break up with {x}
how to end things with {x}
I want to leave {x}, how do I do it kindly
what's the right way to split up with {x}
breaking up with {x} - how
~
how do I get back together with {x}
how to patch things up with {x}
I want {x} back, how do I go about it
what's the right way to reunite with {x}
getting back with {x} - how

@forgive | x% my best friend, my sister, my husband, a colleague
how do I apologise to {x}
saying sorry to {x} how
I've hurt {x}, how do I make a proper apology
what's a good way to tell {x} I'm sorry
help me apologize to {x}
~
how do I forgive {x}
accepting an apology from {x} how
{x} has hurt me, how do I let it go
what's a good way to get over what {x} did to me and forgive
help me forgive {x}

@long_distance | n# 300 km=three hundred kilometres, 1000 km=a thousand kilometres, 6000 km=six thousand kilometres
how do we make a relationship work at {n} apart
long distance relationship {n} tips
my partner lives {n} away, how do we keep the relationship going
tips for couples living {n} from each other
{n} between us, how can our love survive it

@wedding_gift | n# 50=fifty, 100=a hundred, 200=two hundred | x% coworker, cousin, best friend
is {n} euros enough as a wedding gift for a {x}
wedding present {n} euros {x} ok?
would {n} euros do as a present for the wedding of a {x}
giving {n} euros to a {x} who is getting married, is that a big enough amount
I'd put {n} euros in the card for a {x}'s wedding, is that ok?

@divorce_cost | x% Germany, Ireland, Texas, Spain
how long does a divorce take in {x}
divorce duration {x}
how much time will it be until we're divorced in {x}
getting divorced in {x}: how long does the whole thing last
from filing to final, how long is a divorce in {x}

@mother_in_law | x% mother-in-law, neighbour, boss, roommate
how do I set boundaries with my {x}
setting limits with my {x}
my {x} keeps overstepping, how do I draw a line
how can I get my {x} to respect my boundaries
boundaries with {x} - how to put them in place

@make_friends | n# 25=twenty-five, 40=forty, 65=sixty-five | x% Berlin, London, Lisbon
how do I make friends at {n} in {x}
making new friends in {x} at age {n}
I'm {n} and new in {x}, how can I get to know people and make friends
finding friends {x} {n} years old
ways for a {n} year old to build a circle of friends in {x}

@move_boxes | n# 2=two, 3=three, 5=five
how many moving boxes do I need for a {n} room flat
moving boxes {n} room apartment how many
number of boxes for moving a {n}-room flat
we're moving out of {n} rooms, how many cartons should we get
how many boxes does it take to pack up a flat with {n} rooms

@move_cost | n# 100 km=a hundred kilometres, 500 km=five hundred kilometres, 50 km=fifty kilometres
what does a moving company charge for a {n} move
moving company cost {n}
price for movers over a distance of {n}
I'm moving {n} away, how much will a removal firm cost
how expensive is it to have movers take my stuff {n}

@move_alone | x% washing machine, piano, wardrobe, sofa
how do I move a {x} with a helper
moving a {x} as two people
I have somebody to help me, how do we carry a {x}
technique for shifting a {x} when there are two of you
shift a {x} with help, how
~
how do I move a {x} without a helper
moving a {x} as one person
I have nobody to help me, how do I carry a {x}
technique for shifting a {x} when you're on your own
shift a {x} with no help, how

@change_address | x% the bank, the tax office, the car registration, my health insurance
how do I change my address with {x} after moving
address change {x}
I've moved, how do I let {x} know my new address
updating my address with {x} - how
what do I need to do so that {x} has my new address

@register_addr | n# 1 week=a week=7 days, 2 weeks=two weeks=14 days, 3 months=three months | x% Vienna, Munich, Zurich
what happens if I register my new address {n} late in {x}
registering {n} late in {x} consequences
I'm {n} overdue registering my flat in {x}, will I be fined
penalty for registering an address in {x} {n} late
is there a fine in {x} if address registration is {n} late

@deposit | n# 2 months' rent=two months' rent, 3 months' rent=three months' rent, 6 months' rent=six months' rent | x% Austria, England, California
can a landlord ask for {n} as a deposit in {x}
deposit of {n} legal in {x}?
is a security deposit of {n} allowed in {x}
landlord in {x} wants {n} as deposit, is that lawful
may they demand {n} for the deposit in {x}

@notice_rent | x% Germany, Sweden, Scotland, New York
how much notice do I have to give as a tenant in {x}
tenant notice period {x}
moving out of my rented flat in {x}, how long is the notice I have to give
how far ahead must a renter give notice in {x}
what notice period applies when the tenant terminates in {x}
~
how much notice does my landlord have to give in {x}
landlord notice period {x}
landlord wants me out of my rented flat in {x}, how long is the notice he has to give
how far ahead must a landlord give notice in {x}
what notice period applies when the landlord terminates in {x}

@rent_raise | n# 5%=5 percent=five percent, 10%=10 percent=ten percent, 20%=20 percent=twenty percent
can my landlord raise the rent by {n}
rent increase of {n} allowed?
is a {n} rent hike legal
my rent is going up {n}, may they do that
landlord puts the rent up {n} - is he entitled to

@sublet | x% my flat, one room of my flat, my parking space
how do I sublet {x} with the landlord's permission
subletting {x} with permission, how
I'd like to sublet {x} and the landlord agrees, how do I go about it
steps to sublet {x} when the landlord has said yes
landlord approved it, so how do I let {x} to a subtenant
~
what happens if I sublet {x} without the landlord's permission
subletting {x} without permission, what happens
I'd like to sublet {x} and the landlord doesn't agree, what if I do it anyway
consequences of subletting {x} when the landlord hasn't said yes
landlord didn't approve it, what's the risk if I let {x} to a subtenant

@mould | x% bathroom, bedroom, cellar
who pays for mould in the {x}, tenant or landlord
mould {x} who pays
there's mold in my rented flat's {x}, whose bill is it
landlord or tenant: who covers mould removal in the {x}
who is liable for the cost of mould in the {x} of a rental

@pets_rent | x% a dog, a cat, a snake, a parrot
can a landlord forbid me to keep {x}
may my landlord ban {x}
{x} in a rented flat, can the landlord say no
is my landlord allowed to prohibit {x}
landlord says no to {x}, can he do that

@heating_broken | n# 2 days=two days, a week=7 days, a month=four weeks
heating broken for {n}, can I reduce the rent
rent reduction when the heating has been out {n}
the heating hasn't worked for {n}, may I pay less rent
no heating since {n}, am I entitled to a rent cut
can a tenant lower the rent after {n} of broken heating

@drill_wall | x% concrete, tile, plasterboard, brick
how do I drill a hole into {x}
drilling into {x}
what's the right way to drill through {x}
make a hole in {x} with a drill, how
I need to drill {x}, what do I do and which bit
~
how do I fill a hole in {x}
filling holes in {x}
what's the right way to plug up a hole in {x}
close a hole in {x} with filler, how
I need to patch a hole in {x}, what do I do and which filler

@hang_shelf | n# 10 kg=ten kilos, 25 kg=25 kilos, 50 kg=fifty kilos | x% a shelf, a mirror, a cabinet
which wall plugs do I need to hang {x} of {n}
wall plugs for {x} weighing {n}
hanging {x} of {n}, what plugs
what anchors hold {x} that weighs {n}
{x}, {n}: which anchors should go in the wall

@tap_leak | x% kitchen tap, shower head, toilet cistern, radiator valve
my {x} is dripping, how do I fix it
repair a leaking {x}
how to stop a {x} from leaking
what can I do about a {x} that drips
{x} leaks, how do I mend that myself

@drain | x% shower drain, kitchen sink, toilet
how do I unblock a {x} with chemicals
unclog {x} with chemical cleaner
{x} blocked, how to clear it using drain cleaner
clear a clogged {x} by means of chemicals
I'm happy to use chemicals - how do I free my {x}
~
how do I unblock a {x} without chemicals
unclog {x} without chemical cleaner
{x} blocked, how to clear it without drain cleaner
clear a clogged {x} with no chemicals
I don't want to use chemicals - how do I free my {x}

@paint_amount | n# 15=fifteen, 30=thirty, 60=sixty
how much paint do I need for {n} square metres of wall
paint needed {n} m2
litres of wall paint for {n} sqm
my walls add up to {n} square metres, how many litres of paint should I buy
quantity of paint for covering {n} square meters

@paint_over | x% wallpaper, tiles, varnished wood, rust
can I paint over {x}
is it possible to paint on top of {x}
painting {x} directly, does it work
does paint hold if I put it straight on {x}
{x} - can you just paint over it

@appliance_error | n# E18, E24, F07 | x% Bosch dishwasher, Siemens washing machine, Miele dryer
what does error {n} mean on a {x}
{x} error {n} meaning
my {x} shows {n}, what's that
{n} on the display of my {x}, what is it telling me
meaning of the code {n} on a {x}

@washing_shake | x% spinning, filling, heating
my washing machine makes a loud noise while {x}, why
washing machine noisy when {x} reason
why is the washer so loud when it is {x}
loud sound from the washing machine during {x} - cause?
what causes a washing machine to be noisy while {x}

@squeaky | x% door, wooden floor, bed frame, stairs
how do I stop my {x} from squeaking
squeaky {x} fix
get rid of the squeak in a {x}
what can be done about a {x} that squeaks
my {x} creaks and squeaks, how do I silence it

@electric_diy | x% a light switch, a ceiling lamp, a fuse box
am I allowed to replace {x} myself
can I legally swap out {x} on my own
may I change {x} as a layman
replacing {x} without an electrician, legal?
{x} - permitted as DIY or not

@window_insul | x% keep the heat in, keep noise out, stop draughts
how can I treat my old windows to {x}
old windows: how to {x}
what can be done with old windows to {x}
I have ancient windows and want to {x}, what helps
best way to {x} with old windows

@stain | x% red wine, blood, grass, coffee | y% a white shirt, the carpet, a sofa
how do I get {x} out of {y}
{x} stain on {y} how to remove
removing {x} from {y}
I got {x} on {y}, how do I clean it off
what gets rid of {x} stains on {y}
there is {x} on {y}, help me get it out

@stain_fresh | x% tomato sauce, ink, mustard
how do I remove a fresh {x} stain
fresh {x} stain removal
get out a {x} stain that has just happened
I've just this minute got {x} on my shirt, how do I get it off
what removes a {x} stain that is still wet
~
how do I remove an old {x} stain
old {x} stain removal
get out a {x} stain that happened long ago
I've had {x} on my shirt for months, how do I get it off
what removes a {x} stain that has long dried

@clean_often | x% bed sheets, the fridge, towels, curtains
how often should I clean {x}
how frequently do {x} need a wash
cleaning interval for {x}
{x} - how often wash
how regularly do you have to clean {x}
what's a sensible rhythm for washing {x}

@descale | x% a kettle, a coffee machine, an iron | y% vinegar, citric acid
how do I descale {x} with {y}
descaling {x} using {y}
removing limescale from {x} with {y}
so much limescale in {x}, how do I use {y} on it
use {y} to get the lime off {x}
steps to decalcify {x} with {y}

@oven_clean | x% oven, grill, microwave
how can I clean a filthy {x} without scrubbing
cleaning the {x} with no scrubbing
filthy {x}, way to clean it without any scrubbing
I hate scrubbing, how do I get the {x} clean anyway
no-scrub {x} cleaning method

@wash_temp | n# 30=thirty, 40=forty, 60=sixty | x% wool, jeans, cotton underwear, polyester
can I wash {x} at {n} degrees
is {n} degrees ok for {x}
{x} {n} degrees wash?
does {x} survive the washing machine at {n}
putting {x} in a {n} degree wash, is that alright

@smell | x% shoes, the fridge, the car, a gym bag
how do I get a bad smell out of {x}
bad smell in {x} how to remove
get rid of stink in {x}
{x} smells awful, what can I do
what helps against odour in {x}

@pests | x% ants, fruit flies, moths, silverfish | y% the kitchen, the bathroom, the bedroom
how do I get rid of {x} in {y}
{x} in {y} what to do
I've got {x} in {y}, how do I drive them out
getting {x} out of {y}
what helps against {x} in {y}
~
how do I attract {x} to {y}
{x} to {y} how to lure
I want {x} in {y} for a school experiment, how do I bring them in
getting {x} into {y} on purpose
what draws {x} to {y}

@clean_time | n# 30 minutes=half an hour, 1 hour=an hour=one hour, 3 hours=three hours
how do I clean my flat in {n}
clean apartment in {n} plan
guests come in {n}, how do I get the flat clean by then
speed cleaning: whole flat, {n}
I've {n} to clean my home, what order should I do things in

@plant_when | x% tomatoes, tulips, garlic, carrots | y% Scotland, southern Spain, Ohio
when should I plant {x} in {y}
planting time {x} {y}
best month for planting {x} in {y}
I garden in {y}, when do {x} go in the ground
at what time of the year do you plant {x} in {y}
~
when should I harvest {x} in {y}
harvest time {x} {y}
best month for harvesting {x} in {y}
I garden in {y}, when do {x} get brought in
at what time of the year do you bring in {x} in {y}

@prune | x% roses, apple trees, lavender, hydrangeas
how do I prune {x} in spring
spring pruning of {x}
cutting back {x} in springtime, how
I want to trim my {x} this spring, what do I do
way to prune {x} when it's spring
~
how do I prune {x} in autumn
autumn pruning of {x}
cutting back {x} in the fall, how
I want to trim my {x} this autumn, what do I do
way to prune {x} when it's autumn

@water_often | x% orchid, cactus, basil, monstera
how often does a {x} need water
{x} watering frequency
how frequently should I water my {x}
when do I have to water a {x}, how often
what's the watering schedule for a {x}

@plant_leaves | x% lemon tree, ficus, cucumber plant
why does my {x} have yellow leaves
yellow leaves {x} cause
what makes the leaves of a {x} turn yellow
leaves on my {x} are going yellow, how come
reason for yellowing leaves on a {x}

@shade_plants | x% balcony, hedge, bed by the wall
which plants grow in full shade for a {x}
plants for a shady {x}
what can I plant in a {x} that gets no sun
my {x} never sees the sun, which plants would do well
good choices for a {x} in deep shade
~
which plants grow in full sun for a {x}
plants for a sunny {x}
what can I plant in a {x} that gets lots of sun
my {x} is in the sun all day, which plants would do well
good choices for a {x} in blazing sun

@lawn_mow | n# 3 cm=three centimetres, 5 cm=five centimetres, 8 cm=eight centimetres
is it ok to cut the lawn down to {n}
mowing height {n} good?
should I mow the grass at {n}
lawn at {n}, is that the right height
is {n} a good height to mow my lawn to

@compost | x% orange peel, cooked food, cardboard, weeds
can I put {x} on the compost
is {x} compostable
{x} on compost heap ok?
does {x} belong in a compost bin
may {x} go into the compost

@tree_distance | n# 1 metre=one metre=1 m, 2 metres=two metres=2 m, 5 metres=five metres=5 m | x% a walnut tree, a hedge, a cherry tree
may I plant {x} {n} from the neighbour's boundary
planting {x} {n} from the property line allowed?
is {n} from the fence far enough for {x}, legally
can {x} legally stand {n} from next door's land
{x} at {n} from the border of the plot, is it permitted

@slugs | x% slugs, deer, moles, pigeons
how do I keep {x} out of my garden without harming them
keep {x} away from garden humanely
driving {x} from my garden without hurting them
I don't want to harm the {x}, how do I get them to stay out of the garden
harmless ways against {x} in the garden
~
how do I bring {x} into my garden without harming them
lure {x} into garden humanely
drawing {x} into my garden without hurting them
I love {x}, how do I get them to come into the garden
harmless ways to entice {x} into the garden

@car_battery | x% with jump leads, by pushing it, with a power bank starter
how do I start a car with a dead battery {x}
dead battery, start car {x}
battery flat, how do I get the car going {x}
starting a car {x} when the battery is empty
my battery is dead, show me how to start the car {x}

@tyre_pressure | x% VW Golf, Fiat 500, Toyota Yaris, Ford Focus
what tyre pressure does a {x} need
{x} tire pressure
how many bar should go into the tyres of a {x}
right pressure for {x} tyres
I drive a {x}, what pressure do I pump the tyres to

@tyres_when | x% winter tyres, snow chains, studded tyres | y% Norway, Austria, Italy
when do I have to put on {x} in {y}
putting on {x} in {y} date
from what date are {x} mandatory in {y}
by when must {x} be on the car in {y}
start of the {x} season in {y}
~
when do I have to take off {x} in {y}
taking off {x} in {y} date
until what date are {x} mandatory in {y}
by when must {x} be off the car in {y}
end of the {x} season in {y}

@service_km | n# 15000=15,000=15k, 30000=30,000=30k, 100000=100,000=100k
what gets done at the {n} km service
{n} km car service what's included
which items are on the {n} kilometre inspection
my car is due for the {n} km service, what do they do
work carried out at {n} kilometres maintenance

@warning_light | x% an orange engine, a red oil can, a yellow exclamation mark
{x} light came on in my car, what does it mean
meaning of {x} on the dashboard
what's wrong with my car when {x} lights up
the dashboard is showing {x}, what is it trying to say
{x} symbol in the car - explanation

@buy_car | x% used electric car, used diesel, vintage car
what should I look out for when buying a {x}
buying a {x} checklist
things to check before I buy a {x}
I'm going to get a {x}, what do I need to watch
tips for the buyer of a {x}
~
what should I look out for when selling a {x}
selling a {x} checklist
things to check before I sell a {x}
I'm going to get rid of a {x} I own, what do I need to watch
tips for the seller of a {x}

@car_price | n# 5=five, 8=eight, 12=twelve | m# 60000=60,000=60k, 120000=120,000=120k
what is a {n} year old Golf with {m} km worth
value of Golf, {n} years, {m} km
how much can I get for my {n}-year-old Golf, {m} km on the clock
price of a Golf aged {n} years that has done {m} km
Golf {n} years old {m} kilometres - market value

@speeding | n# 10=ten, 25=twenty-five, 40=forty | x% Germany, France, Switzerland
what's the fine for driving {n} km/h too fast in {x}
speeding fine {x}, {n} km/h over
{n} km/h over the limit in {x}, what will it cost me
I was flashed {n} km/h too fast in {x}, how much do I pay
how high is the penalty in {x} for exceeding the limit by {n} km/h

@drive_license | n# 16=sixteen, 17=seventeen, 18=eighteen | x% Austria, Poland, Canada, Ireland
can you drive a car at {n} in {x}
driving at {n} in {x} legal?
is a {n} year old allowed to drive in {x}
is {n} old enough to drive a car in {x}
may someone aged {n} drive in {x}

@bike_chain | x% chain, brake cable, inner tube, saddle
how do I change the {x} on my bike
replace bicycle {x}
swapping the {x} of a bicycle - instructions
what are the steps to put a new {x} on a bike
my bike needs a new {x}, how do I fit it

@bike_train | x% ICE, TGV, Eurostar, Railjet
can I take my bike on the {x}
bike on {x} allowed?
does the {x} carry bicycles
is it possible to travel with a bicycle on the {x}
{x} - may I bring a bicycle

@bike_size | n# 160 cm=1.60 m, 175 cm=1.75 m, 190 cm=1.90 m | x% road bike, mountain bike, city bike
what frame size of {x} for someone {n} tall
{x} frame size {n}
I'm {n}, which {x} frame do I need
right size of {x} at a height of {n}
body height {n} - what frame should my {x} have

@ebike_range | n# 400=four hundred, 500=five hundred, 750=seven hundred fifty
how far does an e-bike go on {n} Wh
e-bike range {n} Wh
range of an electric bicycle with a {n} watt-hour battery
how many km can I ride with a {n} Wh battery
my ebike has {n} Wh, how far will it take me

@visa_need | x% Indian, Turkish, Brazilian, South African | y% Japan, the UK, Mexico
do {x} citizens need a visa for {y}
visa requirement {y} for {x} passport
my passport is {x}, do I need a visa to get into {y}
is a visa necessary for {y} with {x} nationality
travelling to {y} as a {x} national, visa needed or not

@visa_stay | n# 30=thirty, 60=sixty, 90=ninety | x% Thailand, Indonesia, Vietnam
can I stay in {x} for {n} days with a visa
{n} days in {x} with a visa possible?
does a visa let me stay {n} days in {x}
if I do get a visa for {x}, may I be there {n} days
with a visa, is a {n} day stay in {x} allowed
~
can I stay in {x} for {n} days without a visa
{n} days in {x} without a visa possible?
may I stay {n} days in {x} visa-free
if I don't get a visa for {x}, may I be there {n} days
with no visa, is a {n} day stay in {x} allowed

@overstay | n# 3=three, 10=ten, 60=sixty | x% Thailand, the USA, the Schengen area
what happens if I overstay my visa by {n} days in {x}
overstaying {n} days {x} consequences
my visa ran out and I'm {n} days over in {x}, what will they do
penalty in {x} for leaving {n} days too late
I'll be leaving {x} {n} days after my visa ends, what should I expect

@passport_valid | n# 2=two, 4=four, 7=seven | x% Egypt, China, Turkey
my passport is only valid for {n} more months, can I enter {x}
passport {n} months validity {x} ok?
is {n} months left on the passport enough for {x}
will {x} let me in when my passport expires in {n} months
travel to {x} with {n} months remaining on my passport, allowed?

@passport_lost | x% Rome, Bangkok, Buenos Aires, Athens
I lost my passport in {x}, what do I do
lost passport {x}
passport's gone and I'm in {x}, what now
what are the steps when your passport goes missing in {x}
help, my passport disappeared while I'm in {x}

@handlug | x% knitting needles, a power bank, a jar of honey, nail scissors
can I take {x} in my hand luggage
{x} carry-on allowed?
is {x} permitted in cabin baggage
may I bring {x} into the cabin of a plane
will security let me through with {x} in my carry-on

@luggage_kg | n# 8 kg=eight kilos, 20 kg=twenty kilos, 32 kg=thirty-two kilos | x% Ryanair, Lufthansa, Emirates, easyJet
what does {n} of luggage cost on {x}
{x} {n} bag fee
how much does {x} charge for a bag of {n}
price of a {n} piece of luggage with {x}
flying {x} with a {n} bag, how much extra

@flight_delay | n# 2=two, 4=four, 7=seven | x% Ryanair, Lufthansa, KLM
my {x} flight was {n} hours late, how much compensation do I get
compensation {x} flight delay {n} hours
what am I owed if {x} is {n} hours late
{x} got me there {n} hours late, how much money can I claim
claim amount for a {n} hour delay with {x}

@best_time_trip | x% Iceland, Morocco, Sri Lanka, Patagonia
when is the best time to visit {x}
best month to go to {x}
what time of the year is ideal for a trip to {x}
I'd like to see {x}, when should I go
{x} best travel season
~
when is the worst time to visit {x}
worst month to go to {x}
what time of the year is terrible for a trip to {x}
I'd like to see {x}, when should I not go
{x} worst travel season

@itinerary | n# 3=three, 5=five, 10=ten | x% Kyoto, Prague, Lisbon, New York City=NYC
plan a {n} day trip to {x}
{x} {n} day itinerary
what should I do and see in {x} in {n} days
I'm going to be in {x} for {n} days, put together a programme
make an itinerary for {n} days in {x} please

@travel_get | x% Heathrow, Gatwick, Stansted | y% Oxford, Brighton, Cambridge
how do I get from {x} to {y} by public transport
{x} to {y} by train or bus
public transport {x} {y}
I land at {x} and need to get to {y}, without a car, how
what's the way from {x} to {y} using trains and buses
~
how do I get from {y} to {x} by public transport
{y} to {x} by train or bus
public transport from {y} to {x}
I'm in {y} and fly from {x}, how do I get there without a car
what's the way from {y} to {x} using trains and buses

@budget_trip | n# 1 week=one week=7 days, 2 weeks=two weeks=14 days, 1 month=one month=four weeks | x% Japan, Portugal, Costa Rica, Nepal
how much money do I need for {n} in {x}
budget for {n} in {x}
what will {n} in {x} cost
I'm spending {n} in {x}, how much should I set aside
cost of a {n} trip to {x}

@tip_abroad | x% Italy, the USA, Japan, Egypt
how much should I tip in a restaurant in {x}
tipping restaurants {x}
what is the usual tip for the waiter in {x}
eating out in {x}: how much of a tip do I leave
what percentage do people tip when dining in {x}

@tap_water | x% Mexico, Croatia, Vietnam, Malta
can I drink the tap water in {x}
is tap water safe in {x}
{x} tap water drinkable?
is it ok to drink water from the tap in {x}
drinking from the tap in {x}, safe or not

@travel_kid | n# 1=one, 4=four, 9=nine | x% France, Crete, the Dolomites
where should we go in {x} with a {n} year old
{x} holiday with {n} year old, where
best places in {x} for families with a child of {n}
which spots in {x} suit a {n}-year-old
our kid is {n}, which part of {x} would be good for a family holiday

@jetlag | x% Tokyo, Los Angeles, Sydney
how do I avoid jet lag flying to {x}
jet lag tips flight to {x}
I'm flying to {x}, what can I do so I don't get jet lagged
preventing jet lag on a trip to {x}
ways to dodge jet lag when heading to {x}

@train_cancel | n# 1 day=one day=24 hours, 1 week=one week=seven days, 1 hour=one hour=60 minutes | x% Eurostar, Deutsche Bahn, Amtrak
do I get a refund if I cancel my {x} ticket {n} before departure
{x} refund {n} before departure
cancelling {x} {n} ahead of the journey, money back?
will {x} refund me when I cancel {n} before the train leaves
can I get my money back from {x} if I call off the trip {n} before

@visa_work | x% Canada, Australia, New Zealand
how do I get a work visa for {x} with a job offer
{x} work visa with job offer
I have a job offer in {x}, how do I obtain the work visa
getting a permit to work in {x} when an employer has already offered me a job
steps to a work visa in {x} for someone holding a job offer
~
how do I get a work visa for {x} without a job offer
{x} work visa without job offer
I have no job offer in {x}, how do I obtain a work visa
getting a permit to work in {x} when no employer has offered me a job
steps to a work visa in {x} for someone holding no job offer

@save_amount | n# 5000 euros=5,000 euros=€5000, 20000 euros=20,000 euros=€20k, 50000 euros=50,000 euros=€50k | m# 1 year=one year=12 months, 3 years=three years, 5 years=five years
how much do I have to save a month to have {n} in {m}
saving {n} in {m}, monthly amount
I want {n} in {m}, what do I need to put aside each month
monthly savings needed to reach {n} within {m}
what monthly amount gets me to {n} after {m}

@invest | n# 1000=1,000=1k, 10000=10,000=10k, 100000=100,000=100k
how should I invest {n} euros with low risk
low risk investment for {n} euros
where to put {n} euros without taking much risk
I've got {n} euros and am cautious, where do I invest it
safe ways of investing {n} euros
~
how should I invest {n} euros with high risk
high risk investment for {n} euros
where to put {n} euros while taking a lot of risk
I've got {n} euros and am a gambler, where do I invest it
risky ways of investing {n} euros

@mortgage | n# 200000=200,000=200k, 350000=350,000=350k, 500000=500,000=500k | m# 15=fifteen, 20=twenty, 30=thirty
monthly payment on a {n} euro mortgage over {m} years
what do I pay a month for a mortgage of {n} euros running {m} years
{n} euros mortgage {m} years monthly rate
if I borrow {n} euros for a house for {m} years, what's the monthly instalment
how much per month is a {m} year mortgage of {n} euros

@mortgage_early | x% mortgage, car loan, student loan
how do I pay off my {x} early
paying a {x} back ahead of time
I'd like to clear my {x} before it's due, how does it work
early repayment of a {x}, how to do it
what do I need to do to settle my {x} sooner
~
how do I pay off my {x} late
paying a {x} back behind time
I'd like to clear my {x} only after it's due, how does it work
late repayment of a {x}, how to arrange it
what do I need to do to settle my {x} later

@credit_score | x% Germany, the USA, the UK, Canada
how do I improve my credit score in {x}
raise credit score {x}
ways to get a better credit rating in {x}
my credit rating in {x} is poor, how can I get it up
what boosts your credit score in {x}
~
what worsens my credit score in {x}
lower credit score {x} causes
things that lead to a worse credit rating in {x}
my credit rating in {x} is good, what could bring it down
what hurts your credit score in {x}

@bank_account | x% N26, Revolut, HSBC, ING
how do I open an account with {x}
opening a {x} account
I want to become a customer of {x}, how do I get an account
what do I need to do to set up a bank account at {x}
steps for getting a {x} account
~
how do I close an account with {x}
closing a {x} account
I no longer want to be a customer of {x}, how do I end my account
what do I need to do to shut a bank account at {x}
steps for terminating a {x} account

@card_lost | x% Visa, Mastercard, American Express
how do I block my lost {x} card
block {x} card
my {x} was stolen, how do I get it blocked
getting a {x} card frozen after losing it
lost my {x}, what do I do to stop it being used
~
how do I unblock my {x} card that turned up again
unblock {x} card
my {x} was blocked and I found it, how do I get it unblocked
getting a {x} card unfrozen after finding it
found my {x}, what do I do so it can be used again

@tax_deadline | n# 2023, 2024, 2025 | x% Germany, the UK, Ireland, Spain
when is the deadline for the {n} tax return in {x}
tax return {n} {x} deadline
by when do I have to file taxes for {n} in {x}
last date to hand in the {n} tax declaration in {x}
until when can I submit my {n} taxes in {x}

@tax_deduct | x% home office, commuting, moving, childcare
how do I deduct {x} costs from my taxes
{x} costs tax deduction
can you explain how to claim {x} expenses on the tax return
claiming {x} on my tax return, how
where and how do I put {x} expenses in my tax declaration

@salary_net | n# 2500=2,500=2.5k, 3800=3,800=3.8k, 6000=6,000=6k | x% Germany, Austria, the Netherlands
how much is {n} euros gross in net pay in {x}
{n} gross to net {x}
what's left after tax from {n} euros a month in {x}
I'll earn {n} euros gross in {x}, what lands in my account
take-home pay on {n} euros gross in {x}
~
how much is {n} euros net in gross pay in {x}
{n} net to gross {x}
what gross wage leaves {n} euros after tax a month in {x}
I want {n} euros net in {x}, what gross do I have to earn
gross pay for {n} euros net in {x}

@gift_tax | n# 10000=10,000=10k, 50000=50,000=50k, 400000=400,000=400k | x% son, niece, neighbour
do I pay tax if I give my {x} {n} euros
gift of {n} euros to {x} taxable?
is a present of {n} euros to my {x} subject to gift tax
giving my {x} {n} euros, will tax be due
would a {n} euro gift for my {x} be taxed

@inherit | x% a house, a farm, company shares
how do I accept an inheritance of {x}
accepting inherited {x}
I've inherited {x} and want to take it, what are the steps
inherited {x}: what do I do to accept it
how does accepting inherited {x} work
~
how do I refuse an inheritance of {x}
refusing inherited {x}
I've inherited {x} and don't want to take it, what are the steps
inherited {x}: what do I do to turn it down
how does disclaiming inherited {x} work

@insurance_need | x% liability insurance, legal insurance, household insurance, life insurance | y% student, pensioner, freelancer
do I need {x} as a {y}
is {x} worth it for a {y}
{x} {y} sensible?
I'm a {y}, should I take out {x}
does a {y} really need {x}

@insurance_cancel | x% car insurance, health insurance, gym membership, phone contract
how do I cancel my {x}
cancelling {x}
I want out of my {x}, how do I do it
what's the procedure for terminating {x}
steps to end my {x}
~
how do I renew my {x}
renewing {x}
I want to keep going with my {x}, how do I extend it
what's the procedure for prolonging {x}
steps to extend my {x}

@insurance_pay | x% a broken window, a stolen bike, a burst pipe, a lost key
does household insurance cover {x}
is {x} covered by home contents insurance
{x} household insurance pays?
will my contents insurance pay for {x}
who knows whether household contents policies include {x}, do they

@electric_bill | n# 1500=1,500, 2500=2,500, 4000=4,000
is {n} kWh of electricity a year normal for two people
{n} kwh yearly 2 person household normal?
we're two and use {n} kWh per annum, is that about average
two person household consuming {n} kWh a year, is that usual
do two people normally use {n} kWh in a year

@pension | n# 60=sixty, 63=sixty-three, 67=sixty-seven | x% Germany, Italy, the USA
can I retire at {n} in {x}
retirement at {n} {x} possible?
is it possible to get a pension at {n} in {x}
I'd like to stop working at {n} in {x}, may I draw a pension
may people in {x} go into retirement when they're {n}

@job_quit | n# 2 weeks=two weeks=14 days, 1 month=one month=4 weeks, 3 months=three months
how do I write a resignation letter with {n} notice
resignation letter {n} notice
draft a letter quitting my job, notice is {n}
I'm handing in my notice, {n} ahead, what should the letter say
help me write my resignation giving {n} notice

@job_interview | x% nurse, bartender, accountant, kindergarten teacher
what questions should I expect in a job interview as a {x}
{x} interview questions they will ask me
I've an interview for a {x} job, what will they ask
typical questions put to applicants for a {x} position
what do employers ask candidates for {x}
~
what questions should I ask in a job interview as a {x}
{x} interview questions I should ask them
I've an interview for a {x} job, what should I ask them
good questions for applicants to put to the employer for a {x} position
what can candidates for {x} ask the employer

@cover_letter | x% librarian, electrician, flight attendant, receptionist
write a cover letter for a {x} with experience
{x} cover letter, experienced
I've worked as a {x} before and need a cover letter for a new post
cover letter to apply as a {x}, I have experience
application letter for a {x} who already has experience
~
write a cover letter for a {x} without experience
{x} cover letter, inexperienced
I've never worked as a {x} and need a cover letter for a first post
cover letter to apply as a {x}, I have no experience
application letter for a {x} who has no experience yet

@raise | n# 5=five, 10=ten, 20=twenty | m% my boss, HR, the owner
how do I ask {m} for a {n} percent raise
asking {m} for {n}% more pay
I want {n}% more salary, how do I bring it up with {m}
what do I say to {m} to get a pay rise of {n} percent
requesting a {n}% raise from {m}, how to go about it

@sick_note | n# 1 day=one day, 3 days=three days, 6 weeks=six weeks | x% Germany, the UK, Switzerland
do I need a doctor's note for {n} off sick in {x}
sick note {n} {x} necessary?
is a medical certificate required for {n} of illness in {x}
I'm off sick {n}, must I hand in a doctor's note in {x}
in {x}, does one need a certificate when ill for {n}

@overtime | n# 10=ten, 20=twenty, 40=forty
can my boss make me do {n} hours of overtime a month
{n} hours overtime per month legal?
is it lawful to require {n} overtime hours monthly
my employer wants {n} extra hours from me every month, may he
am I obliged to work {n} hours overtime each month when told to

@fired | x% for being ill, for a Facebook post, for being late, while pregnant
can I be fired {x}
is dismissal {x} legal
getting sacked {x} - allowed?
may an employer dismiss me {x}
can they let you go {x}, legally

@career_change | n# 30=thirty, 40=forty, 55=fifty-five | x% a nurse, a programmer, a teacher, a carpenter
can I still become {x} at {n}
becoming {x} at {n} possible?
am I still young enough at {n} to train as {x}
I'm {n}, is there still time to retrain as {x}
is starting over as {x} at the age of {n} doable

@wage | x% plumber, midwife, pilot, florist | y% Denmark, Canada, Scotland
how much does a {x} earn in {y}
{x} salary {y}
average pay of a {x} in {y}
what do they pay a {x} in {y}
what would I make as a {x} in {y}
wages for {x} in {y}

@parental | x% Sweden, Germany, France, the UK
how long is parental leave in {x}
parental leave {x} duration
how many months of parental leave do you get in {x}
for what length of time can parents take leave in {x}
we're having a baby in {x}, how long may we take parental leave

@self_emp | x% hairdresser, translator, photographer, dog walker
how do I start working as a self-employed {x}
becoming a freelance {x}
setting up as a {x} on my own account, how
what do I need to do to start out as an independent {x}
I'd like to go freelance as a {x}, where do I begin
~
how do I stop working as a self-employed {x}
giving up as a freelance {x}
winding down my business as a {x}, how
what do I need to do to end my work as an independent {x}
I'd like to quit freelancing as a {x}, where do I begin

@remote | x% abroad, from Spain, from a campsite
may I work {x} for my German employer
working {x} for a German company allowed?
is it permitted to work {x} while employed in Germany
I'm employed in Germany, can I do my job {x}
does German employment let you work {x}

@learn_lang_time | n# A2, B1, C1 | x% Spanish, Japanese, Polish, Arabic
how long does it take to reach {n} in {x}
{x} {n} time needed
how many months until I'm at {n} level in {x}
I'm starting {x} from zero, when could I be at {n}, i.e. how long will it take
time required to get to {n} in {x}

@say_in_lang | x% French, Turkish, Finnish, Korean | y% "thank you", "excuse me", "good night"
how do you say {y} in {x}
{y} in {x}
translate {y} into {x}
what's the {x} for {y}
{x} word or phrase for {y}
I'd like to be able to say {y} to someone in {x}, how does it go

@grammar | x% dative, genitive, subjunctive | y% German, Polish
when do you use the {x} in {y}
{y} {x} usage
explain when to use {x} in {y}
I don't get when the {x} is used in {y}
in {y}, in which cases does the {x} come up
rules for using the {y} {x}

@formal_mail | x% a complaint, an invitation, a reminder, a thank-you note
write {x} in formal style
{x} written formally
I need {x} that sounds formal
compose {x} for me in a formal tone
can you draft {x}, formal language please
~
write {x} in informal style
{x} written informally
I need {x} that sounds casual
compose {x} for me in an informal tone
can you draft {x}, informal language please

@study_exam | n# 2 days=two days, 1 week=one week=seven days, 1 month=one month=four weeks | x% chemistry, anatomy, maths, history
how do I study for a {x} exam in {n}
{x} exam in {n} study plan
I've got {n} until my {x} exam, how should I learn
learning plan: {x} test, {n} left
what's the best way to prepare for a {x} exam with only {n} left

@pages_words | n# 1000=1,000=a thousand, 2500=2,500, 5000=5,000=five thousand
how many pages is {n} words
{n} words in pages
my essay has {n} words, how many pages will that be
how many A4 pages does a text of {n} words fill
page count for {n} words

@cite | n% APA, MLA, Chicago | x% a website, a film, a lecture, a newspaper article
how do I cite {x} in {n}
citing {x} {n} style
what does a {n} reference for {x} look like
I use {n} and want to quote {x}, what's the format
{n}: how is {x} referenced

@grades | n# 1.7, 2.3, 3.0 | x% the USA, the UK, Austria
what is a German grade of {n} in {x}
German {n} grade equivalent in {x}
convert the German mark {n} to the system in {x}
I have a {n} from Germany, what does that correspond to in {x}
how would a German {n} be graded in {x}

@study_abroad | x% Norway, the Netherlands, Hungary | y% medicine, architecture, law
how can I study {y} in {x}
studying {y} in {x} requirements and how to apply
what do I need to get in for {y} in {x}
I'd like to do a degree in {y} in {x}, how do I get a place
getting a place to study {y} in {x}

@loan_student | x% BAföG, Erasmus grant, Fulbright scholarship
how do I apply for {x}
applying for {x}
I want to get {x}, how do I put in an application
procedure to apply for {x}
where and how do you submit a {x} application

@focus | x% studying, meditating, long meetings
how can I concentrate better when {x}
better concentration {x}
I keep drifting off when {x}, how do I stay focused
tips for keeping focus in {x}
what helps my focus with {x}

@learn_instr | n# 35=thirty-five, 50=fifty, 70=seventy | x% piano, violin, guitar, drums
can I learn {x} at {n}
learning {x} at {n} realistic?
is {n} still a feasible age to take up {x}
I'm {n}, is it still possible to start playing the {x}
starting {x} at the age of {n}, doable?

@knit_sock | n# 36, 40, 44 | x% 4-ply wool, 6-ply wool, 8-ply wool
how many stitches do I cast on for socks in {n} with {x}
socks {n} {x} number of stitches
I'm knitting socks, shoe size {n}, {x}, how many stitches to start
stitch count when starting a sock of {n} in {x}
{x}, socks for {n}: how many to cast on

@knit_how | x% stitches, a row, a colour
how do I increase {x} in knitting
knitting: increasing {x}
adding {x} when knitting
I need to add {x} in my knitting, how is it done
way to knit additional {x}
~
how do I decrease {x} in knitting
knitting: decreasing {x}
removing {x} when knitting
I need to take out {x} in my knitting, how is it done
way to knit fewer of {x}, losing one

@yarn | n% S, M, XL | x% a sweater, a vest, a cardigan
how much wool do I need for {x} in size {n}
yarn amount {x} size {n}
how many balls of yarn go into {x} of size {n}
I want to knit {x}, size {n}, how much yarn should I buy
quantity of wool for {x} {n}

@sew | x% a zip, a button, a patch, elastic | y% trousers, a jacket, a cushion
how do I sew {x} onto {y} by hand
hand sewing {x} on {y}
attaching {x} to {y} with needle and thread
put {x} on {y} sewing by hand, how
I have no machine, how can I stitch {x} onto {y}
~
how do I sew {x} onto {y} by machine
machine sewing {x} on {y}
attaching {x} to {y} with a sewing machine
put {x} on {y} sewing by machine, how
I have a machine, how can I use it to stitch {x} onto {y}

@chess_open | x% Sicilian Defence, London System, Queen's Gambit
how do I play against the {x} in chess
playing against {x}
beat the {x} chess
my opponent always goes for the {x}, what do I answer with
good replies to the {x}

@game_rules | n# 2=two, 4=four, 6=six | x% Rummy, Catan, Skat variants, Uno
how do you play {x} with {n} players
{x} rules for {n} players
there are {n} of us, how does {x} work
explain the game {x} for {n} people
rules of {x} when {n} play

@photo | x% fireworks, the moon, waterfalls, a concert
which camera settings for photographing {x}
camera settings {x}
how do I set my camera to take pictures of {x}
I want to shoot {x}, what ISO, aperture and shutter speed
ISO, aperture and exposure for {x}

@photo_blur | x% background, foreground, whole picture
how do I make the {x} blurry in a photo
blurred {x} photography
taking pictures with the {x} out of focus, how
I want the {x} unsharp, what do I do with my camera
get a soft, blurry {x} in photos
~
how do I make the {x} sharp in a photo
sharp {x} photography
taking pictures with the {x} in focus, how
I want the {x} crisp, what do I do with my camera
get a crisp, clear {x} in photos

@hike | n# 10 km=ten kilometres, 20 km=twenty kilometres, 35 km=thirty-five kilometres
how long does it take to hike {n}
hiking {n} time
how many hours should I reckon with for a {n} hike
we'd like to walk {n} on foot, what time will we need
duration of a {n} walk

@camp | x% France, Scotland, Croatia, Sweden
is wild camping allowed in {x}
wild camping {x} legal?
may I pitch my tent anywhere in {x}
can you camp in the open outside campsites in {x}
does the law in {x} permit wild camping

@fish_license | x% Norway, Bavaria, Ireland, Florida
do I need a licence for fishing in {x}
fishing licence {x} necessary?
is it compulsory to hold a permit to fish in {x}
is an angling permit required in {x}
going fishing in {x}, do I have to have a license

@paint_craft | x% acrylic, oil, watercolour | y% glass, canvas, fabric
can I use {x} paint on {y}
{x} paint on {y} works?
does {x} paint stick to {y}
is it possible to paint {y} with {x} colours
I only have {x} paints, will they do for {y}

@glue | x% wood, rubber, ceramic, metal | y% plastic, glass, leather
which glue for sticking {x} to {y}
glue {x} on {y}
what adhesive holds {x} and {y} together
I have to stick {x} to {y}, what should I use
best adhesive to bond {x} with {y}

@candle | x% soy wax, beeswax, old candle ends
how do I make candles out of {x}
making candles from {x}
DIY candle {x} instructions
I want to pour candles using {x}, how do I go about it
turning {x} into candles - how

@origami | x% a crane, a frog, a box, a boat
how do I fold {x} out of paper
origami {x} instructions
folding {x} from paper
paper folding: {x}, step by step please
show me how to make {x} with a sheet of paper

@beer_home | n# 5=five, 20=twenty, 50=fifty | x% beer, cider, mead
how do I make {n} litres of {x} at home
homemade {x} {n} litres
brewing {n} l of {x} at home
I'd like a batch of {n} litres of {x}, made at home, how
recipe and steps for {n} litres home {x}

@dress_code | x% a funeral, a christening, a graduation, a job interview
what should I wear to {x} as a woman
{x} outfit for women
what does a woman put on for {x}
I'm a woman going to {x}, what are suitable clothes
suitable clothes for {x}, female
~
what should I wear to {x} as a man
{x} outfit for men
what does a man put on for {x}
I'm a man going to {x}, what are suitable clothes
suitable clothes for {x}, male

@shoe_size | n# 38, 41, 45 | x% US, UK, Japanese
what is EU shoe size {n} in {x} size
EU {n} in {x} shoes
convert shoe size {n} European to {x}
I wear European {n}, which {x} size do I order
{x} equivalent of shoe size {n} EU

@shrink | x% jeans, a wool sweater, a cotton T-shirt
how do I shrink {x} on purpose
making {x} smaller
{x} too big, how to get it to shrink
way to wash {x} so as to shrink it
I'd like {x} to end up a size smaller, what do I do
~
how do I stretch {x} on purpose
making {x} bigger
{x} too small, how to get it to stretch
way to treat {x} so as to stretch it
I'd like {x} to end up a size bigger, what do I do

@shoes | x% leather boots, new heels, ski boots, climbing shoes
how do I break in {x}
breaking in {x}
my {x} pinch because they're new, how can I make them comfy
way to soften up new {x}
what can I do so that new {x} stop hurting

@iron | x% silk, linen, a pleated skirt, a suit
can I iron {x} with steam
steam ironing {x} ok?
is it alright to use steam when ironing {x}
{x} under a steam iron, will it survive
does {x} tolerate steam from the iron
~
can I iron {x} without steam
ironing {x} dry ok?
is it alright to use no steam when ironing {x}
{x} under a dry iron, will it survive
does {x} tolerate an iron with the steam off

@match_colour | x% green, burgundy, navy, mustard
what colours go with {x} clothes
colours matching {x} outfit
which colours can I combine with {x} in an outfit
I've a {x} jacket, what shade of trousers fits
what can be worn with {x}, colour-wise
~
what colours clash with {x} clothes
colours not matching {x} outfit
which colours can't I combine with {x} in an outfit
I've a {x} jacket, what shade of trousers doesn't fit
what can't be worn with {x}, colour-wise

@capsule | n# 20=twenty, 33=thirty-three, 50=fifty | x% summer, winter, business
{x} capsule wardrobe with {n} pieces
which {n} items belong in a {x} capsule wardrobe
put together a {n} piece {x} capsule wardrobe
I want to own just {n} clothes for a {x} capsule, which ones
capsule wardrobe, {x}, {n} items: list

@hair_dye | x% red, blue, black, grey
how do I dye my hair {x} at home
dyeing hair {x} at home
colour my own hair {x}
I'd like to have {x} hair and do it myself, how
home hair colouring {x} instructions
~
how do I get {x} dye out of my hair at home
removing {x} hair dye at home
strip {x} from my own hair
I'd like to be rid of my {x} dyed hair and do it myself, how
home removal of {x} hair colour instructions

@hair_care | x% curly, thin, greasy, bleached
how often should I wash {x} hair
{x} hair washing how often
how many times a week does {x} hair need washing
I have {x} hair, what's a good washing frequency
washing frequency for {x} hair

@hair_cut | x% a bob, a fringe, a pixie cut | y% a round face, a long face, a square face
does {x} suit {y}
{x} with {y}, does it look good
I've got {y}, should I get {x}
would {x} be flattering on {y}
is {x} a good choice for {y}

@skin | x% dry, oily, sensitive, mature
which moisturiser for {x} skin
moisturizer {x} skin
what cream suits {x} skin as a moisturiser
I have {x} skin, what should I moisturise with
good moisturising cream when your skin is {x}

@sunscreen | n# 15, 30, 50 | x% at the beach, while skiing, in the city
is SPF {n} enough {x}
SPF {n} {x} sufficient?
will sunscreen with factor {n} do {x}
does factor {n} protect me sufficiently {x}
sun protection factor {n} {x}: enough or not

@pimple | x% nose, back, forehead, chin
why do I get pimples on my {x}
pimples on {x} cause
what's behind spots on the {x}
my {x} keeps breaking out, how come
reasons for acne on the {x}

@nails | x% gel nails, acrylic nails, press-on nails
how do I put on {x} at home
applying {x} at home
doing {x} myself, how
I want to attach {x} on my own, what are the steps
home application of {x}
~
how do I take off {x} at home
removing {x} at home
getting rid of {x} myself, how
I want to detach {x} on my own, what are the steps
home removal of {x}

@tattoo | x% wrist, ribs, ankle, neck
how much does a tattoo on the {x} hurt
{x} tattoo pain
is getting tattooed on the {x} painful, how bad
how bad is the pain of a {x} tattoo
I'd like a tattoo on my {x}, how painful will it be

@makeup | n# 5=five, 15=fifteen, 30=thirty | x% office, wedding, evening
{x} make-up in {n} minutes
how do I do {x} makeup in {n} minutes
I have {n} minutes for my {x} make-up, what do I do
{n}-minute {x} make-up routine
makeup for {x} that takes {n} min, steps please

@beard | x% a patchy beard, a moustache, a full beard
how do I grow {x}
growing {x} tips
I'd love to have {x}, how do I get it to grow
what helps to get {x}
getting {x} - how to
~
how do I shave off {x}
shaving off {x} tips
I'd love to be rid of {x}, how do I shave it
what helps to take {x} off
removing {x} - how to

@perfume | x% on clothes, on skin, in winter
how do I make perfume last longer {x}
perfume longer lasting {x}
my scent fades fast {x}, how to make it stay
trick for fragrance to hold longer {x}
what makes perfume stay for longer {x}

@wedding_cost | n# 30=thirty, 80=eighty, 150=a hundred and fifty | x% Germany, Tuscany, Ireland
how much does a wedding for {n} guests cost in {x}
wedding {n} guests {x} cost
what do you pay to get married with {n} guests in {x}
budget for a wedding in {x} with {n} people
we'd be {n} people at our wedding in {x}, how expensive will it be

@drinks_party | n# 20=twenty, 50=fifty, 100=a hundred | x% beer, wine, mineral water, prosecco
how much {x} do I need for {n} guests
{x} for {n} people amount
I'm expecting {n} guests, how much {x} should I buy
what quantity of {x} for a party of {n}
{n} people are coming, how much {x} do I have to get in

@party_theme | n# 30th=thirtieth, 40th=fortieth, 60th=sixtieth | x% at home, in the garden, in a restaurant
ideas for a {n} birthday party {x}
{n} birthday {x} ideas
how can I celebrate my {n} birthday {x}
I'm celebrating my {n} {x}, any suggestions
what could we do for a {n} birthday {x}

@speech | n# 2=two, 5=five, 10=ten | x% wedding, retirement, birthday
write a {n} minute {x} speech for my aunt
{x} speech for aunt {n} minutes
I have to give a {x} speech for my aunt, {n} minutes, write it
draft a speech of {n} minutes for the {x} of my aunt
my aunt's {x}: I need a speech lasting {n} min

@invite | x% barbecue, baby shower, housewarming, retirement do
write an invitation to my {x} with children welcome
{x} invitation, kids welcome
invite people to my {x} and say children may come
text for a {x} invitation saying guests can bring their kids
I need a {x} invite that says kids are welcome
~
write an invitation to my {x} with no children please
{x} invitation, no kids
invite people to my {x} and say children may not come
text for a {x} invitation saying guests can't bring their kids
I need a {x} invite that says kids aren't welcome

@invite_reply | x% a wedding, a christening, a work dinner
how do I accept an invitation to {x}
accepting invitation {x} wording
saying yes to {x} politely, how to write it
I've been invited to {x} and will go, what do I reply
write a reply that I am coming to {x}
~
how do I decline an invitation to {x}
declining invitation {x} wording
saying no to {x} politely, how to write it
I've been invited to {x} and won't go, what do I reply
write a reply that I am not coming to {x}

@gift_ideas | n# 20=twenty, 50=fifty, 100=a hundred | x% grandma, brother, girlfriend, teacher
gift ideas for my {x} under {n} euros
what can I give my {x} for less than {n} euros
present for {x} max {n} euros
I'm looking for a present for my {x}, at most {n} euros
suggest gifts up to {n} euros for my {x}

@gift_occasion | x% silver wedding, confirmation, new baby, farewell
homemade gift ideas for a {x}
DIY present {x}
what can I make myself as a present for a {x}
gifts to craft with my own hands, occasion: {x}
I want to give something self-made for a {x}, any ideas
~
shop bought gift ideas for a {x}
store bought present {x}
what can I buy ready-made as a present for a {x}
gifts to buy rather than make, occasion: {x}
I want to give something bought for a {x}, any ideas

@dog_food | x% grapes, cheese, raw potatoes, peanut butter | y% dog, cat, rabbit
can my {y} eat {x}
is {x} ok for a {y}
{x} {y} safe?
may I feed {x} to my {y}
is giving my {y} {x} harmless

@dog_walk | n# 3 months=three months, 1 year=one year=12 months, 10 years=ten years | x% Labrador, dachshund, husky
how much exercise does a {x} aged {n} need per day
{x} {n} daily exercise
how long should I walk my {x} each day, it's {n} old
my {x} is {n}, how much walking a day does it need
walking time a day for a {n} old {x}

@dog_train | x% sit, bark, jump up at people, pull a sled
how do I teach my dog to {x}
dog training: teaching him to {x}
getting a dog to {x}, how
I want my dog to {x}, how do I train that
training steps so that my dog will {x}
~
how do I teach my dog not to {x}
dog training: teaching him not to {x}
getting a dog to not {x}, how
I don't want my dog to {x}, how do I train that
training steps so that my dog won't {x}

@cat_litter | x% kitten, senior cat, stray cat
how do I get a {x} to use the litter box
{x} litter box training
teaching a {x} to go in the litter tray
my {x} won't use the litter tray, how do I get it to
litter training for a {x}, how to

@cat_outdoor | n# 3=three, 6=six, 9=nine
can I let my cat outside at {n} months
cat {n} months going outdoors ok?
is a {n} month old cat old enough to go out
may a cat of {n} months roam outside
my cat is {n} months, is it safe to let her out now

@pet_cost | x% rabbit, budgie, horse, tortoise
how much does it cost to keep a {x} per month
{x} monthly cost
what do I spend each month on a {x}
monthly expenses of having a {x}
I'd like a {x}, what would it cost me a month

@pet_age | n# 3=three, 7=seven, 14=fourteen | x% dog, cat, hamster
how old is a {n} year old {x} in human years
{x} {n} years in human years
what is {n} {x} years in human terms
my {x} is {n}, what age is that for a person
human age of a {n}-year-old {x}

@pet_travel | x% dog, cat, ferret | y% the UK, Norway, Australia
what do I need to take my {x} to {y}
{x} entry requirements {y}
bringing a {x} into {y} which papers and jabs
I'm travelling to {y} with my {x}, what is required
rules for taking a {x} into {y}

@fish_tank | n# 60=sixty, 120=a hundred and twenty, 200=two hundred
how many guppies can I keep in a {n} litre tank
guppies {n} litre aquarium how many
number of guppies for {n} litres
my aquarium holds {n} litres, how many guppies fit
how many guppies live comfortably in {n} l

@vet | x% limping, vomiting, sneezing, scratching | y% cat, dog, rabbit
my {y} is {x}, when should I go to the vet
{y} {x}, when vet
how long can I wait with a {x} {y} before seeing a vet
at what point does a {y} that keeps {x} need a vet
{x} {y}: from when is it a case for the vet

@neuter | n# 4=four, 6=six, 12=twelve | x% dog, tomcat, rabbit
can I have my {x} neutered at {n} months
neutering {x} {n} months ok?
is {n} months a good age to neuter a {x}
my {x} is {n} months old, can he be castrated now
{x} {n} months - right time for neutering?

@return_shop | n# 14=fourteen, 30=thirty, 100=a hundred | x% IKEA, Zara, Amazon, Decathlon
can I return something to {x} after {n} days
{x} return after {n} days
does {x} take things back {n} days later
I bought it {n} days ago at {x}, can it go back
is it possible to give back goods at {x} when {n} days have gone by

@receipt | x% a jacket, a toaster, a mattress
can I return {x} with the receipt but opened
returning opened {x} with receipt
I have opened {x} and still have the receipt, will they take it back
do shops accept {x} back once opened, receipt in hand
{x} is open, I've got the receipt, return possible?
~
can I return {x} without the receipt but opened
returning opened {x} without receipt
I have opened {x} and lost the receipt, will they take it back
do shops accept {x} back once opened, no receipt in hand
{x} is open, I haven't got the receipt, return possible?

@noise | n# 8 pm=20:00=eight in the evening, 10 pm=22:00=ten at night, 6 am=06:00=six in the morning | x% mow the lawn, play the piano, vacuum, drill
may I {x} at {n}
am I allowed to {x} at {n}
{x} {n} allowed?
do the rules permit me to {x} at {n}
do the quiet hours let me {x} at {n}

@neighbour_tree | x% branches, roots, apples, leaves
who is responsible for {x} from my neighbour's tree on my land
neighbour's tree {x} on my property who is liable
my neighbour's tree drops or grows {x} onto my plot, whose job is it
{x} of next door's tree on my side: whose responsibility
the {x} from next door's tree are on my ground, who has to deal with it

@will | x% with a lawyer, for a blended family, in Ireland
how do I write a will {x}
making a will {x}
I'd like to draw up my will {x}, how do I do it
what are the steps to a valid will {x}
set up a last will {x}
~
how do I contest a will {x}
challenging a will {x}
I'd like to dispute a will {x}, how do I do it
what are the steps to having a will overturned {x}
fight a last will {x}

@name_change | x% first name, surname, child's surname
how do I change my {x} officially
official {x} change
I'd like a different {x} on paper, how do I get that
steps to legally alter my {x}
what's the procedure for changing one's {x}

@witness | x% a court hearing, a police interview, jury duty
do I have to go to {x} if I'm summoned
summoned to {x} must I go
is attendance at {x} compulsory when I get a summons
I got a letter calling me to {x}, am I obliged to appear
a summons to {x}, is turning up mandatory

@contract_age | n# 14=fourteen, 16=sixteen, 17=seventeen | x% a phone contract, a gym contract, a rental agreement
can a {n} year old sign {x}
{x} at {n}, valid?
is {x} binding if the signer is {n}
my {n} year old has signed {x}, is it valid
may someone aged {n} enter into {x}

@small_claims | n# 300=three hundred, 2000=2,000=two thousand, 8000=8,000=eight thousand
someone owes me {n} euros and won't pay, what can I do
{n} euros owed, debtor refuses to pay
how do I get back {n} euros from a person who doesn't pay
recovering a debt of {n} euros from someone unwilling
a person refuses to give me the {n} euros I am owed, what steps can I take

@bike_law | x% on the pavement, with headphones, drunk, without a helmet | y% Germany, the Netherlands, Spain
is it legal to cycle {x} in {y}
cycling {x} {y} allowed?
may I ride my bike {x} in {y}
can you go by bicycle {x} in {y} without breaking the law
riding a bicycle {x} in {y} - permitted?

@public_hol | n# 6 January=January 6th, 1 May=May 1st, 26 December=December 26th | x% Spain, Austria, Poland, Scotland
is {n} a public holiday in {x}
{n} holiday {x}?
do people have the day off on {n} in {x}
are shops and offices in {x} closed for a public holiday on {n}
in {x}, does {n} count as a bank holiday

+stay_awake
how can I fall asleep by {n}
tips for dropping off by {n}
get myself to fall asleep before {n}
I have to be asleep by {n}, how do I doze off in time
ways to be sleeping by {n}

+parent_care
how do I get {x} out of a care home
moving out of a nursing home for {x}
{x} wants to leave a care home, how do I arrange it
what's the way to go about ending a care home contract for {x}
steps to bring {x} back from a home for the elderly

+paint_over
can I get paint off {x}
is it possible to take paint off {x}
stripping paint from {x}, does it work
does paint come off if I want it gone from {x}
{x} - can you just strip the paint from it

+oven_clean
how can I clean a filthy {x} by scrubbing
cleaning the {x} with scrubbing
filthy {x}, way to clean it with lots of scrubbing
I don't mind scrubbing, how do I get the {x} clean that way
scrubbing method for {x} cleaning

+expired
can I still eat {x} {n} before the date
is {x} ok {n} before the expiry date
{x} expires in {n}, still edible?
the best before of my {x} is {n} from now, is it safe
would {x} that runs out in {n} still be fine to eat

+kid_shy
my child doesn't want to leave {x}, what should I do
kid refuses to come home from {x} what to do
what can I do if my kid won't come away from {x}
how do I handle a child who refuses to leave {x}
my little one digs in their heels about leaving {x} every day, how do I react

+washing_shake
my washing machine makes no noise while {x}, why
washing machine silent when {x} reason
why is the washer so quiet when it is {x}
no sound from the washing machine during {x} - cause?
what causes a washing machine to be silent while {x}

+smell
how do I get a nice smell into {x}
nice smell in {x} how to create
bring fresh scent into {x}
{x} should smell lovely, what can I do
what adds a pleasant fragrance to {x}

+jetlag
how do I avoid jet lag flying back from {x}
jet lag tips flight from {x}
I'm flying home from {x}, what can I do so I don't get jet lagged
preventing jet lag on the trip back from {x}
ways to dodge jet lag when returning from {x}

+loan_student
how do I withdraw my application for {x}
withdrawing an application for {x}
I no longer want {x}, how do I take back my application
procedure to retract a {x} application
where and how do you cancel a {x} application

+shoes
how do I tighten up {x}
loose {x}
my {x} slip because they're too wide, how can I make them snug
way to make new {x} less roomy
what can I do so that new {x} stop slipping

+skin
which moisturiser not to use for {x} skin
moisturizer to avoid {x} skin
what cream doesn't suit {x} skin as a moisturiser
I have {x} skin, what should I not moisturise with
bad moisturising cream when your skin is {x}

+perfume
how do I make perfume fade faster {x}
perfume shorter lasting {x}
my scent hangs around too long {x}, how to make it go
trick for fragrance to vanish sooner {x}
what makes perfume go away quicker {x}

+pet_travel
what do I need to take my {x} out of {y}
{x} exit requirements {y}
bringing a {x} out of {y} which papers and jabs
I'm leaving {y} with my {x}, what is required
rules for taking a {x} out of {y}

+name_change
how do I change my {x} back officially
official {x} change undo
I'd like my old {x} back on paper, how do I get that
steps to legally restore my previous {x}
what's the procedure for reversing a change of one's {x}

+drive_license
can you drive a car alone, with no adult beside you, at {n} in {x}
driving unaccompanied at {n} in {x} legal?
is a {n} year old allowed to drive with nobody next to them in {x}
is {n} old enough to drive a car without an adult in it in {x}
may someone aged {n} drive unaccompanied in {x}

+bike_train
can I take my bike on the {x} without a reservation
bike on {x} without reservation allowed?
does the {x} carry bicycles that have no reservation
is it possible to travel with an unreserved bicycle on the {x}
{x} - may I bring a bicycle with no booking for it


'''
def parse():
    M={}
    for blk in re.split(r'\n\s*\n',TEXT.strip()):
        ls=[l.strip() for l in blk.strip().split('\n') if l.strip()]
        if not ls: continue
        if ls[0].startswith('+'):
            m=M[ls[0][1:]]
            assert not m['neg'],ls[0]
            m['neg']=ls[1:]
            for w in ls[1:]: assert set(re.findall(r'\{(\w)\}',w))==set(m['slots']),(ls[0],w)
            continue
        h=[p.strip() for p in ls[0][1:].split(' | ')]
        slots={}
        for p in h[1:]:
            m=re.match(r'(\w)([#%]) (.*)$',p)
            slots[m[1]]=('number' if m[2]=='#' else 'entity',[v.split('=') for v in m[3].split(', ')])
        body=ls[1:]
        if '~' in body: k=body.index('~'); pos,neg=body[:k],body[k+1:]
        else: pos,neg=body,[]
        assert h[0] not in M,h[0]
        assert len(pos)>=5,h[0]
        for w in pos+neg:
            assert set(re.findall(r'\{(\w)\}',w))==set(slots),(h[0],w)
        M[h[0]]=dict(name=h[0],slots=slots,pos=pos,neg=neg)
    return M
M=parse()
QW=('how','what','which','when','where','who','why','can','is ','are ','do ','does ','may ','should','would','will','at what','am ','for how','by when','could','until when','in which','from what','from when','with no visa, is')
def fill(w,vals,sp):
    s=w
    for k,v in vals.items(): s=s.replace('{'+k+'}',v[sp[k]%len(v)])
    return re.sub(r'\b([Aa]) (?=[aeiouAEIO]|8\b|11\b|18\b)(?!uni|use|euro|one\b|once)',r'\1n ',s)
PRE=['hi, ','hello, ','quick question: ','please tell me: ','hey, ','short question - ']
SUF=[' thanks',' please',', thank you',' pls']
def rst(plainish=False):
    return (R.choices(['cap','q','plain','low'],[45,15,25,15])[0],R.choices([None,'pre','suf'],[86,8,6])[0],R.choice(PRE),R.choice(SUF))
def style(s,t):
    st,d,p,f=t
    q=s.lower().startswith(QW) and not s.endswith('?')
    if d=='pre': return p+s+('?' if q and st in('cap','q') else '')
    if d=='suf' and not s.endswith('?') and 'please' not in s: return s+f
    if st=='cap': s=s[0].upper()+s[1:]
    if st in('cap','q') and q: s+='?'
    if st=='low': s=re.sub(r"\bI\b(?=[ '])",'i',s)
    return s
def sim(a,b):
    a,b=(set(re.findall(r'\w+',w.lower())) for w in(a,b)); return len(a&b)/len(a|b)
def vals(m): return {k:R.choice(v[1]) for k,v in m['slots'].items()}
def spell(m,same_as=None):
    if same_as and R.random()<.6: return dict(same_as)
    return {k:(0 if R.random()<.6 else R.randrange(3)) for k in m['slots']}
def mk_same(m):
    side=m['pos'] if not m['neg'] or R.random()<.55 else m['neg']
    prs=sorted(itertools.combinations(range(len(side)),2),key=lambda p:-sim(side[p[0]],side[p[1]]))
    h=len(prs)//2
    i,j=R.choice(prs[:max(h,1)] if R.random()<.55 else prs[h:])
    if R.random()<.5:i,j=j,i
    v=vals(m);s1=spell(m);s2=spell(m,s1)
    return style(fill(side[i],v,s1),rst()),style(fill(side[j],v,s2),rst()),'paraphrase'
def mk_flip(m,kind):
    side=m['pos'] if not m['neg'] or R.random()<.6 else m['neg']
    v=vals(m);v2=dict(v);o=side
    if kind=='negation': o=m['neg'] if side is m['pos'] else m['pos']
    else:
        k=R.choice([k for k,x in m['slots'].items() if x[0]==kind])
        v2[k]=R.choice([x for x in m['slots'][k][1] if x is not v[k]])
    i=R.randrange(min(len(side),len(o)))
    s1=spell(m);t=rst()
    if R.random()<.5:
        return style(fill(side[i],v,s1),t),style(fill(o[i],v2,s1),t),kind
    j=R.choice([x for x in range(len(o)) if x!=i]);s2=spell(m,s1)
    return style(fill(side[i],v,s1),t),style(fill(o[j],v2,s2),rst()),kind
T={'number':550,'negation':550,'entity':550,'paraphrase':1350}
cnt={k:0 for k in M};seen=set();out=[]
def norm(s): return re.sub(r'\W+',' ',s.lower()).strip()
for kind in T:
    if kind=='paraphrase': el=list(M)
    elif kind=='negation': el=[k for k in M if M[k]['neg']]
    else: el=[k for k in M if any(x[0]==kind for x in M[k]['slots'].values())]
    left=T[kind];fail=0
    while left:
        if kind=='entity': el.sort(key=lambda k:(cnt[k],R.random()))
        else: R.shuffle(el)
        prog=False
        for k in (el[:60] if kind=='entity' else el):
            if not left: break
            if cnt[k]>=20: continue
            for _ in range(20):
                a,b,kd=mk_same(M[k]) if kind=='paraphrase' else mk_flip(M[k],kind)
                key=tuple(sorted((norm(a),norm(b))))
                if key in seen or key[0]==key[1]: continue
                seen.add(key); out.append(dict(a=a,b=b,same=kd=='paraphrase',kind=kd,template=k)); cnt[k]+=1; left-=1; prog=True; break
        fail=0 if prog else fail+1
        if fail>3: raise SystemExit(f'stuck {kind} {left}')
R.shuffle(out)
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)),'q.jsonl'),'w') as f:
    for o in out: f.write(json.dumps(o,ensure_ascii=False)+'\n')
print(len(M),'meanings',len(out),Counter(o['kind'] for o in out),'max',max(cnt.values()),'min',min(cnt.values()),'twins',sum(1 for m in M.values() if m['neg']))
