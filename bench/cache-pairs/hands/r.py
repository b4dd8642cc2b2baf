# Pairs for scoring semantic caches. Fixed seed, no dependencies: python3 gen.py  (writes r.jsonl)
# MEANINGS: "* name", slots "x# v|spelling ; v" (# number, @ entity, ! antonym), wordings, "~" then the twin's wordings.
import random, re, json, collections
TEXT = r"""
* capital
c@ Australia ; Canada ; Turkey ; Kenya ; Peru ; New Zealand|NZ
what is the capital of {c}
{c} capital city
Which city is the capital of {c}?
name the city that serves as {c}'s seat of government, i.e. its capital
tell me {c}'s capital
can you remind me what the capital of {c} is called
If I wanted to visit the capital of {c}, which city would I go to?
* population_year
c@ Norway ; Ghana ; Chile ; Austria
y# 1950 ; 2000 ; 2020
How many people lived in {c} in {y}?
population of {c} {y}
what was {c}'s population in the year {y}
in {y}, how big was the population of {c}
number of inhabitants {c} had in {y}
give me {c}'s head count for {y} please
the {y} census or estimate: how many people in {c}
* tallest
k@ mountain ; building ; waterfall
c@ Europe ; South America ; Asia ; Africa
what is the highest {k} in {c}
tallest {k} {c}
Which {k} in {c} is the tallest?
of every {k} in {c}, which one reaches the greatest height
name {c}'s tallest {k}
I'd like to know the {k} that stands highest in {c}
* planet_distance
p@ Mars ; Venus ; Saturn ; Neptune ; Mercury
u# kilometres|km ; miles|mi
How far is {p} from the Sun in {u}?
{p} distance to sun in {u}
distance between the sun and {p}, in {u}
how many {u} lie between {p} and the Sun
what's the distance from the Sun to {p} expressed in {u}
Sun-to-{p} gap measured in {u}, please
~
How far is {p} from the Earth in {u}?
{p} distance to earth in {u}
distance between the earth and {p}, in {u}
how many {u} lie between {p} and our own planet
our planet is how many {u} away from {p}
* president_number
n# 16th|sixteenth ; 3rd|third ; 32nd|thirty-second ; 7th|seventh
who was the {n} president of the United States
{n} US president
name of the {n} American president
Which man served as {n} President of the USA?
tell me who held office as America's {n} president
in the list of US presidents, who comes {n}
~
who was the {n} vice president of the United States
{n} US vice president
name of the {n} American VP
Which man served as {n} Vice President of the USA?
in the list of US vice presidents, who comes {n}
* war_end
w@ World War I|the First World War|WWI ; World War II|the Second World War|WW2 ; the Vietnam War ; the American Civil War
what year did {w} end
{w} end year
In what year was {w} over?
in which year did {w} finish
which year was {w} brought to a close
hi, do you know the year {w} ended?
~
what year did {w} start
{w} start year
In what year did {w} break out?
in which year did {w} begin
which year saw the outbreak of {w}
hi, do you know the year {w} began?
* author
b@ Moby-Dick ; Jane Eyre ; Don Quixote ; The Trial ; Dracula
who wrote {b}
{b} author
Who is the author of {b}?
which writer do we owe {b} to
{b} was written by whom
By whom was the novel {b} penned?
the name of the person behind the book {b}?
* element
e@ gold ; iron ; potassium ; tin ; sodium
what is the chemical symbol for {e}
{e} symbol periodic table
which letters stand for {e} in the periodic table
how is {e} abbreviated in chemistry
Give the element symbol of {e}
the short form chemists write for {e} is?
~
what is the atomic number of {e}
{e} atomic number periodic table
how many protons does a {e} atom have
which number does {e} have in the periodic table
the place of {e} in the periodic table by proton count is?
* boiling
x@ water ; ethanol ; mercury ; nitrogen
u# Celsius|°C ; Fahrenheit|°F ; kelvin|K
at what temperature does {x} boil in {u}
boiling point of {x} ({u})
How hot, in {u}, must {x} get before it boils?
what's {x}'s boiling point in {u}
{x} starts to boil at how many degrees {u}
give the {u} value at which {x} turns from liquid to gas under normal pressure
~
at what temperature does {x} freeze in {u}
freezing point of {x} ({u})
How cold, in {u}, must {x} get before it freezes?
what's {x}'s freezing point in {u}
give the {u} value at which {x} turns from liquid to solid under normal pressure
* language
c@ Brazil ; Iran ; Ethiopia ; Austria ; Haiti
what is the official language of {c}
official language {c}
Which language is official in {c}?
what tongue has official status in {c}
in {c}, what's the language used officially by the state
civil servants in {c} write in which language, officially
* currency
c@ Japan ; Poland ; Thailand ; Switzerland ; Morocco
which currency is used in {c}
{c} currency
What money do they use in {c}?
what is the name of {c}'s currency
what do people pay with in {c}, i.e. what's the currency called
if I go to {c}, which currency will I need?
{c} legal tender is called what
* timezone
c@ Tokyo ; Sydney ; Los Angeles|LA ; Dubai ; Lisbon
what time is it in {c} right now
current time {c}
tell me the local time in {c}
what's the clock say in {c} at the moment
hey, what time do they have in {c} now?
* sunset
c@ Oslo ; Cairo ; Denver ; Madrid
d@ today ; tomorrow
when does the sun set in {c} {d}
sunset time {c} {d}
What time is sunset in {c} {d}?
at what hour will the sun go down in {c} {d}
{d}, when is it sundown in {c}
last daylight {d} in {c}: sun drops below the horizon when?
~
when does the sun rise in {c} {d}
sunrise time {c} {d}
What time is sunrise in {c} {d}?
at what hour will the sun come up in {c} {d}
{d}, when is it sunup in {c}
first daylight {d} in {c}: sun comes over the horizon when?
* inventor
x@ telephone ; light bulb ; dynamite ; steam engine
who invented the {x}
inventor of the {x}
Who came up with the {x}?
the {x} was invented by whom
name the person credited with inventing the {x}
to whom do we owe the {x} as an invention
* animals_gestation
a@ elephants ; cats ; horses ; rabbits
how long are {a} pregnant
gestation period {a}
How long does a pregnancy last in {a}?
what's the length of gestation for {a}
time {a} carry their young before giving birth
~
how long do {a} live
lifespan {a}
How long does life last on average in {a}?
what's the life expectancy of {a}
how old do {a} get
* wifi_password
p@ iPhone ; Android phone ; Windows laptop ; MacBook
how do I see the saved wifi password on my {p}
view saved Wi-Fi password {p}
Where can I find the stored wireless password on a {p}?
show the WLAN password that my {p} remembers
my {p} knows the wifi password, how can I look it up there?
~
how do I delete the saved wifi password on my {p}
remove saved Wi-Fi password {p}
make my {p} forget the wireless password it has stored
erase the WLAN password that my {p} remembers
my {p} knows the wifi password, how can I get rid of it there?
* dark_mode
a@ Slack ; Gmail ; Outlook ; YouTube ; WhatsApp
how to turn on dark mode in {a}
enable dark theme {a}
Switching {a} to dark mode - how?
i want {a} with the dark look, where do I activate it
steps for activating the dark theme in {a}
{a} is too bright for my eyes, how do I make its background dark
~
how to turn off dark mode in {a}
disable dark theme {a}
Switching {a} out of dark mode - how?
i no longer want {a} with the dark look, where do I deactivate it
steps for deactivating the dark theme in {a}
{a} is too black for my eyes, how do I get its light background back
* ram
n# 8 GB|8GB ; 16 GB|16GB ; 32 GB|32GB
u@ video editing ; gaming ; running Docker ; photo editing
is {n} of RAM enough for {u}
{n} ram sufficient for {u}?
Will {n} of memory do for {u}?
can I get by with {n} RAM when it comes to {u}
i've got {n} of RAM - does that suffice for {u}
{u} on a machine with {n} RAM, will it be enough
* screenshot
d@ Mac ; Chromebook ; Windows 11 PC ; Samsung phone ; iPad
how do I take a screenshot on a {d}
screenshot {d} how to
How can I capture the screen on my {d}?
what's the way to make a screen grab with a {d}
take a screen capture on {d}, steps please
* battery_drain
d@ iPhone 13 ; Pixel 7 ; Galaxy S22 ; Apple Watch
why does my {d} battery drain so fast
{d} battery draining quickly cause
What makes the battery of my {d} run down so quickly?
my {d} is empty in no time, how come?
reason the {d}'s battery goes flat so soon
~
why does my {d} battery charge so slowly
{d} battery charging slowly cause
What makes the battery of my {d} charge up so slowly?
my {d} takes forever to charge, how come?
reason the {d}'s battery takes so long to fill up
* factory_reset
d@ Kindle ; PS5|PlayStation 5 ; Roku ; Nintendo Switch ; Sonos speaker
how do I factory reset a {d}
{d} factory reset
Restore a {d} to its factory settings
put my {d} back to the way it came out of the box, i.e. factory defaults
what are the steps for resetting a {d} to factory condition
* browser_cache
b@ Chrome ; Firefox ; Safari ; Edge
clear cache in {b}
how do I empty the {b} cache
{b}: how to delete cached files
what's the way to wipe the cache of {b}
I need to flush my {b} browser cache, how?
old files keep showing up, how do I purge what {b} has cached
~
disable cache in {b}
how do I turn off the {b} cache
{b}: how to stop caching files
what's the way to switch off the cache of {b}
I need to keep my {b} browser from caching, how?
{b} should never keep files in its cache, which setting
* autostart
a@ Spotify ; Teams|Microsoft Teams ; Discord ; Zoom ; Skype
how do I make {a} start automatically with Windows
{a} autostart on Windows enable
Have {a} launch by itself when Windows boots
add {a} to the Windows startup programs
i want {a} to open on its own as soon as windows starts
~
how do I stop {a} from starting automatically with Windows
{a} autostart on Windows disable
Keep {a} from launching by itself when Windows boots
remove {a} from the Windows startup programs
i don't want {a} to open on its own as soon as windows starts
* port
s@ SSH ; HTTPS ; MySQL ; Redis ; PostgreSQL|Postgres
what port does {s} use by default
default port {s}
Which port number is standard for {s}?
on what port does {s} listen unless configured otherwise
{s} runs on which port out of the box
which TCP port would I open in the firewall for a stock {s} install
* storage_units
a# 5 ; 20 ; 100
u# GB|gigabytes ; TB|terabytes
how many megabytes are in {a} {u}
{a} {u} to MB
convert {a} {u} into megabytes
{a} {u} equals how many MB?
what's {a} {u} expressed in MB
I've a {a} {u} drive, how many megabytes is that
* download_time
a# 10 GB ; 50 GB ; 3 GB
s# 100 Mbps|100 Mbit/s ; 25 Mbps|25 Mbit/s
how long does it take to download {a} at {s}
{a} download time {s}
With a {s} line, how long will {a} take to download?
time needed for downloading {a} over a {s} connection
downloading {a}, my speed is {s}: how long do I wait
~
how long does it take to upload {a} at {s}
{a} upload time {s}
With a {s} line, how long will {a} take to upload?
time needed for uploading {a} over a {s} connection
uploading {a}, my speed is {s}: how long do I wait
* bluetooth
d@ AirPods ; Bose headphones ; JBL speaker ; Logitech mouse
p@ my Windows laptop ; my TV ; my iPad
connect {d} to {p}
how do I pair {d} with {p}
{d} pairing to {p} how
get {d} hooked up to {p} over Bluetooth
I'd like to link {d} with {p} by bluetooth, what do I do
~
disconnect {d} from {p}
how do I unpair {d} from {p}
{d} unpairing from {p} how
get {d} unhooked from {p} over Bluetooth
I'd like to cut the bluetooth link of {d} with {p}, what do I do
* print_duplex
d@ Word ; Excel ; Acrobat
how do I print on both sides of the paper in {d}
{d} double-sided printing
Print two-sided from {d} - how?
duplex printing in {d}, where do I set it
use front and back of the page when printing from {d}
~
how do I print on only one side of the paper in {d}
{d} single-sided printing
Print one-sided from {d} - how?
simplex printing in {d}, where do I set it
leave the back of the page blank when printing from {d}
* ios_version
d@ iPhone X ; iPhone 11 ; iPhone SE 2020 ; iPhone 8
v# iOS 16 ; iOS 17 ; iOS 18
does the {d} support {v}
{d} {v} compatible?
Can I install {v} on an {d}?
will {v} run on the {d}
is the {d} able to get {v}
* tv_size
n# 55 inch|55" ; 65 inch|65" ; 75 inch|75"
how far away should I sit from a {n} TV
{n} tv viewing distance
What's the ideal distance between sofa and a {n} television?
recommended viewing distance, {n} screen TV
how much distance should I keep from my {n} telly
* rice_water
n# 2 cups|two cups ; 3 cups|three cups ; 1 cup|one cup
r@ basmati rice ; brown rice ; jasmine rice ; sushi rice
how much water for {n} of {r}
{n} {r} water amount
What quantity of water do I need to cook {n} of {r}?
I'm cooking {n} of {r}, how much water goes in?
water needed when cooking {n} of {r}
{n} of {r}, and water? what measure
* eggs
e! soft-boiled ; hard-boiled
s@ medium ; large ; small
how long do I cook a {s} egg so it's {e}
{e} {s} egg cooking time
How many minutes for a {e} {s} egg?
i want a {s} egg {e} - how long in the water?
time to boil a {s} egg until {e}
* cake_without
i@ eggs ; butter ; flour ; baking powder
c@ chocolate cake ; carrot cake ; lemon cake
{c} recipe without {i}
how do I bake a {c} without {i}
Give me a recipe for a {c} that contains no {i}
{c}, but leave out the {i} - how to make it?
I've got no {i}. How can I make a {c} anyway?
~
{c} recipe with {i}
how do I bake a {c} with {i}
Give me a recipe for a {c} that contains {i}
{c}, and do use {i} - how to make it?
I've got {i}. How can I use it to make a {c}?
* oven_temp
d@ salmon ; roast chicken ; lasagna|lasagne ; sourdough bread
u# Celsius ; Fahrenheit
what oven temperature in {u} for {d}
{d} oven temp {u}
How hot should the oven be, in {u}, for {d}?
degrees {u} to bake {d} at
to what temperature ({u}) do I set the oven when making {d}
I'm about to preheat for {d}, what setting in {u}
* freeze
f@ cooked pasta ; hummus ; soft cheese ; mashed potatoes ; hard-boiled eggs
can I freeze {f}
is it possible to freeze {f}?
freezing {f} ok or not
Can {f} be put in the freezer?
does {f} survive being frozen
* fridge_keep
n# 3 days|three days ; 5 days|five days ; 10 days|ten days
f@ cooked rice ; leftover pizza ; opened milk ; chicken soup
is {f} still good after {n} in the fridge
{f} {n} in fridge still ok to eat?
Can I still eat {f} that has been refrigerated for {n}?
my {f} has sat in the fridge for {n} - safe to have?
after {n} of refrigeration, is {f} still edible
* substitute
i@ buttermilk ; sour cream ; fish sauce ; tahini ; white wine
what can I use instead of {i}
{i} substitute
What is a good replacement for {i} in cooking?
I'm out of {i}, what could I swap in?
alternatives to {i} for a recipe
no {i} at home, what does the job as well
* servings
n# 4|four ; 8|eight ; 12|twelve
d@ chili ; paella ; beef stew ; risotto
recipe for {d} for {n} people
{d} recipe serves {n}
How do I make {d} for {n}?
I have {n} people to feed and want to cook {d}, recipe please
{d} for a party of {n}: ingredients and steps
feeding {n}: how do I make {d}
* pasta_salt
g# 500 g|500 grams ; 250 g|250 grams ; 1 kg|1 kilogram
how much salt for {g} of pasta
salt amount {g} pasta
What quantity of salt goes in the water for {g} of pasta?
boiling {g} of pasta: how much salt should I add
I'm making {g} pasta, tell me how much to salt the water
* crispy
f@ french fries ; chicken wings ; roast potatoes ; onion rings
how do I get {f} crispy in the air fryer
crispy {f} air fryer
Make {f} crunchy with an air fryer - how?
what's the trick to air-fried {f} that are really crisp
air fryer {f}: how do they turn out crispy
~
how do I get {f} crispy without an air fryer
crispy {f} no air fryer
Make {f} crunchy when you don't own an air fryer - how?
what's the trick to {f} that are really crisp if I haven't got an air fryer
no air fryer here: how do {f} turn out crispy
* calories
n# 100 g|100 grams ; 200 g|200 grams ; 50 g|50 grams
f@ almonds ; avocado ; cheddar ; cooked lentils
how many calories in {n} of {f}
{f} {n} calories
What's the calorie count of {n} of {f}?
calories I take in when I eat {n} of {f}
how many kcal does {n} of {f} have
energy in kilocalories, {n} {f}
~
how many carbs in {n} of {f}
{f} {n} carbs
What's the carb count of {n} of {f}?
carbohydrates I take in when I eat {n} of {f}
how many grams of carbohydrate does {n} of {f} have
carb grams, {n} {f}
* vegan_dinner
n# 20 minutes|twenty minutes ; 30 minutes|half an hour ; 45 minutes
what vegan dinner can I make in {n}
vegan dinner idea {n}
Suggest a vegan evening meal that is done in {n}
I have {n} to cook supper and I'm vegan, any idea?
plant-based dinner ready in {n}, suggestion?
no animal products, on the table in {n}: what can I cook tonight for dinner?
~
what non-vegan dinner can I make in {n}
non-vegan dinner idea {n}
Suggest an evening meal with meat or dairy, not vegan, that is done in {n}
I have {n} to cook supper and I'm not vegan and don't want vegan food, any idea?
supper containing animal products, on the table in {n}: what can I cook?
* peel
v@ ginger ; garlic ; tomatoes ; a mango ; butternut squash
what's the easiest way to peel {v}
peeling {v} easiest method
How do I get the skin off {v} most easily?
simplest trick for peeling {v}
the least fiddly way of removing the peel from {v}
* coffee_ratio
m@ French press ; Chemex ; Aeropress ; moka pot
n# 2 cups|two cups ; 4 cups|four cups
how much coffee for {n} in a {m}
{m} {n} how much ground coffee
amount of ground coffee for making {n} with a {m}
I'm brewing {n} with my {m} - how much coffee do I put in?
what dose of coffee does a {m} need for {n}
* spicy
d@ curry ; salsa ; tom yum soup ; chili
how can I make my {d} spicier
{d} more spicy how
My {d} isn't hot enough, how do I raise the heat?
ways to give {d} more heat
add more kick to a {d}
{d} tastes too mild, what gives it some fire
~
how can I make my {d} less spicy
{d} less spicy how
My {d} is too hot, how do I lower the heat?
ways to take some heat out of {d}
tone down the kick of a {d}
{d} burns my mouth, what takes the fire out
* bread_rise
b@ pizza dough ; brioche ; focaccia ; rye bread
why didn't my {b} rise
{b} not rising reason
What keeps my {b} from rising?
my {b} stayed flat, what went wrong?
cause of {b} failing to rise
~
why did my {b} rise too much
{b} rising too much reason
What makes my {b} over-rise?
my {b} puffed up way too much, what went wrong?
cause of {b} rising excessively
* ibuprofen_age
n# 6 year old|six-year-old ; 10 year old|ten-year-old ; 2 year old|two-year-old
m@ ibuprofen ; paracetamol|acetaminophen ; cetirizine
how much {m} can I give a {n}
{m} dose {n}
What's the right dosage of {m} for a {n} child?
my kid is a {n}, what amount of {m} is allowed?
{m} dosing for a {n}
* drug_interaction
a@ ibuprofen ; warfarin ; metformin ; amoxicillin
b@ alcohol ; grapefruit juice ; St John's wort ; coffee
can I take {a} with {b}
{a} {b} interaction
Is it OK to combine {a} and {b}?
do {a} and {b} go together, or do they interact?
i'm on {a} - may I have {b}?
* med_food
m@ omeprazole ; levothyroxine ; iron tablets ; naproxen
how long before a meal should I take {m}
{m} how long before eating
How much time to leave between taking {m} and then eating?
{m} first, food later: how long is the gap
i take {m} and then eat, how long must I wait in between
~
how long after a meal should I take {m}
{m} how long after eating
How much time to leave between eating and then taking {m}?
food first, {m} later: how long is the gap
i eat and then take {m}, how long must I wait in between
* symptoms
d@ iron deficiency ; Lyme disease ; strep throat ; gallstones ; vertigo
what are the symptoms of {d}
{d} symptoms
How do I recognise {d}?
which signs point to {d}
how can I tell if I have {d}, what symptoms does it give
what would I notice if I were coming down with or had {d}
~
what are the causes of {d}
{d} causes
How does one come to get {d}?
which things bring on {d}
where does {d} come from
why do people get {d}
* blood_pressure
n# 140/90|140 over 90 ; 120/80|120 over 80 ; 160/100|160 over 100
is a blood pressure of {n} too high
bp {n} too high?
Is {n} regarded as high blood pressure?
my cuff reads {n}, is that too high
do I have to call {n} an elevated blood pressure reading
{n} on the blood pressure monitor, too high or not
* sleep_age
n# 3 year old|three-year-old ; 14 year old|fourteen-year-old ; 70 year old|seventy-year-old
how many hours of sleep does a {n} need
{n} sleep need hours
How much should a {n} sleep?
recommended sleep duration for a {n}
what's a healthy amount of sleep for a {n}
* weight_bmi
h# 180 cm|1.80 m ; 165 cm|1.65 m
w# 80 kg|80 kilos ; 60 kg|60 kilos ; 95 kg|95 kilos
what is my BMI at {h} and {w}
bmi {h} {w}
I'm {h} tall and weigh {w}. My BMI?
calculate the body mass index for {w} and {h}
body mass index of someone weighing {w} with a height of {h}
* weight_change
n# 5 kg|five kilos ; 10 kg|ten kilos ; 3 kg|three kilos
t# 2 months|two months ; 6 months|six months
how can I lose {n} in {t}
lose {n} in {t} plan
What do I need to do to shed {n} within {t}?
i'd like to be {n} lighter {t} from now, how
dropping {n} of body weight over {t} - how do I manage it
{t}, minus {n} on the scales: how do I do it
~
how can I gain {n} in {t}
gain {n} in {t} plan
What do I need to do to put on {n} within {t}?
i'd like to be {n} heavier {t} from now, how
adding {n} of body weight over {t} - how do I manage it
{t}, plus {n} on the scales: how do I do it
* vitamin
v# vitamin B12|B12 ; vitamin B6|B6
f@ vegetarians ; pregnant women ; seniors
how much {v} do {f} need per day
{v} daily requirement {f}
What is the daily need for {v} among {f}?
recommended {v} intake a day for {f}
amount of {v} that {f} should get each day
* vaccine
v@ tetanus ; flu ; shingles ; hepatitis B
what are the side effects of the {v} shot
{v} vaccine side effects
Which adverse reactions can a {v} vaccination have?
what unwanted effects might I get from a {v} jab
just had my {v} jab, which side effects may come?
how might I feel bad after getting vaccinated against {v}
* stretch
b@ lower back ; neck ; hamstrings ; calves ; shoulders
n# 5 minute|five-minute ; 10 minute|ten-minute ; 20 minute|twenty-minute
give me a {n} stretching routine for the {b}
{n} {b} stretches
I need a {n} set of stretches for my {b}
show me a {n} routine that stretches the {b}
stretching the {b}: a {n} programme please
* sting
i@ bee ; wasp ; jellyfish
how do I treat a {i} sting
{i} sting treatment
What should I do about a {i} sting?
a {i} stung me, what helps?
first aid for a {i} sting
ouch, just got stung by a {i}, what now
~
how do I avoid a {i} sting
{i} sting prevention
How do I keep from getting stung by a {i}?
i don't want a {i} to sting me, what helps?
precautions against a {i} sting
how can I make sure no {i} stings me
* caffeine
d@ green tea ; espresso ; Red Bull ; matcha
how much caffeine does {d} have
caffeine content {d}
What amount of caffeine is in {d}?
how caffeinated is {d}, in mg
mg of caffeine you get from {d}
~
how much sugar does {d} have
sugar content {d}
What amount of sugar is in {d}?
how sugary is {d}, in grams
grams of sugar you get from {d}
* fever
n# 38.5 ; 39.5 ; 40.2
a@ adult ; infant
{n} °C fever in an {a}, should I call a doctor
{n} C fever {a} call doctor?
does an {a} with a temperature of {n} °C need a doctor
is a doctor called for when an {a} runs a {n} °C fever
an {a} here has {n} degrees Celsius, do we need to phone the doctor
* foods_rich
n@ iron ; magnesium ; potassium ; fibre|fiber ; zinc
which foods are high in {n}
foods rich in {n}
What can I eat to get plenty of {n}?
list of foods containing a lot of {n}
good dietary sources of {n}, please
I don't get enough {n}, what should be on my plate
~
which foods are low in {n}
foods poor in {n}
What can I eat to get very little {n}?
list of foods containing hardly any {n}
foods to choose on a low-{n} diet, please
I get too much {n}, what should be on my plate that has little of it
* compound
p# $5,000|5000 dollars ; $10,000|10,000 dollars|10k dollars
r# 4%|4 percent ; 7%|7 percent
y# 10 years|ten years ; 20 years|twenty years
what will {p} be worth after {y} at {r} interest compounded annually
{p} {r} compounded yearly {y} future value
If I invest {p} at {r} a year with yearly compounding, how much do I have after {y}?
future value of {p}, {y}, {r} annual compound interest
how much does {p} grow to in {y} given {r} compound interest per year
interest gets added to the capital yearly: where does {p} end up after {y} at {r}?
~
what will {p} be worth after {y} at {r} simple interest
{p} {r} simple interest {y} future value
If I invest {p} at {r} a year without compounding, how much do I have after {y}?
how much does {p} grow to in {y} given {r} simple interest per year
interest isn't added to the capital: what total does {p} reach after {y} at {r}?
* mortgage
p# $300,000|300k dollars ; $450,000|450k dollars
y# 15|fifteen ; 30|thirty
what's the monthly payment on a {y}-year mortgage of {p} at 6%
{p} mortgage {y} years 6% monthly payment
How much would I pay each month for {p} borrowed over {y} years at 6 percent, home loan?
monthly instalment: home loan {p}, 6%, {y} year term
mortgage of {p}, {y} years, 6% - what do I owe per month
* fx
n# 100 ; 250 ; 1,000|1000
a@ US dollars|USD ; Swiss francs|CHF ; British pounds|GBP
how much is {n} {a} in euros
{n} {a} to EUR
convert {n} {a} into euros
what do I get in euros for {n} {a}
{n} {a} is how many euros at today's rate
I have {n} {a}, how many euros would that give me
~
how much is {n} euros in {a}
{n} EUR to {a}
convert {n} euros into {a}
what do I get in {a} for {n} euros
{n} euros is how many {a} at today's rate
I have {n} euros, how much in {a} would that give me
* tip
n# 15%|15 percent ; 20%|20 percent ; 18%|18 percent
b# $64|64 dollars ; $120|120 dollars ; $37.50
how much is a {n} tip on {b}
{n} tip {b}
Work out the gratuity at {n} for a {b} bill
the bill came to {b}, what's {n} as a tip?
tipping {n} on a check of {b}, how much do I leave as tip
* split_bill
b# $96|96 dollars ; $150|150 dollars ; $210|210 dollars
n# 3|three ; 4|four ; 6|six
split {b} between {n} people
{b} divided among {n} people, how much each
What does each of {n} people pay if the total is {b}?
we're {n} friends and the bill is {b} - what's everyone's equal share
share a {b} bill evenly by {n}
{n} of us went out, total {b}, even shares please
* tax_deadline
c@ Germany ; Canada ; the UK|Britain ; Australia
y# 2022 ; 2023 ; 2024
when is the deadline for the {y} tax return in {c}
tax return {y} due date {c}
By when must I file my {y} taxes in {c}?
last day to hand in the {y} income tax return, {c}
{c}: until what date can the {y} tax return be submitted
* ira
a@ Roth IRA ; traditional IRA ; 401(k)|401k ; HSA
y# 2022 ; 2023 ; 2024
what is the {a} contribution limit for {y}
{a} limit {y}
How much may I put into my {a} in {y}?
maximum {a} contribution in {y}
what's the most I could pay into an account of type {a} for {y}
* withdraw_invest
s@ Tesla ; Apple ; Nvidia ; Amazon
how do I buy {s} shares
buy {s} stock how
How can I purchase {s} stock?
I'd like to get hold of some {s} shares, what are the steps
acquiring {s} stock: how does a beginner do it
~
how do I sell {s} shares
sell {s} stock how
How can I offload {s} stock?
I'd like to get rid of some {s} shares, what are the steps
unloading {s} stock: how does a beginner do it
* credit_score
n# 580 ; 650 ; 720
l@ car loan ; mortgage ; personal loan
can I get a {l} with a credit score of {n}
{l} credit score {n} possible?
Is a score of {n} enough for a {l}?
my credit score is {n}, will I qualify for a {l}?
would a lender approve a {l} at a {n} credit rating
* fixed_rate
p@ mortgage ; student loan ; business loan
what are the advantages of a fixed rate {p}
fixed-rate {p} pros
Why would I choose a {p} with a fixed interest rate - what are the upsides?
benefits of a {p} whose rate is fixed
what speaks for a fixed {p} rate
~
what are the advantages of a variable rate {p}
variable-rate {p} pros
Why would I choose a {p} with a floating interest rate - what are the upsides?
benefits of a {p} whose rate is variable
what speaks for a variable {p} rate
* discount
n# 20%|20 percent ; 35%|35 percent ; 15%|15 percent
p# $80|80 dollars ; $49.99 ; $250|250 dollars
what's {p} minus {n}
{p} with {n} off
How much does something at {p} cost after a {n} discount?
price after taking {n} off {p}
{n} reduction on {p}, what remains to pay
sale sign says {n} off and the tag {p}, how much is it now
~
what's {p} plus {n}
{p} with {n} added
How much does something at {p} cost after a {n} increase?
price after putting {n} on top of {p}
{n} surcharge on {p}, what is there to pay
the shop put its price up {n} and the tag was {p}, how much is it now
* budget
n# $2,000|2000 dollars ; $3,500|3500 dollars ; $5,000|5000 dollars
make a monthly budget for an income of {n}
monthly budget {n} income
Help me plan my month's spending, I earn {n} a month
i take home {n} per month, draw up a budget for me
budget plan for somebody with {n} coming in each month
* hourly
n# $20|20 dollars ; $35|35 dollars ; $18|18 dollars
how much is {n} an hour per year full time
{n} hourly to annual salary full-time
What yearly salary corresponds to {n} an hour, full time?
i earn {n} per hour full-time, what does that make a year
annual full-time pay at {n} per hour
~
how much is {n} an hour per month full time
{n} hourly to monthly salary full-time
What monthly salary corresponds to {n} an hour, full time?
i earn {n} per hour full-time, what does that make a month
monthly full-time pay at {n} per hour
* bank_close
b@ Chase ; Wells Fargo ; Revolut ; HSBC
how do I close my {b} account
close {b} account
What do I have to do to shut my account with {b}?
I'm leaving {b}, how can the account be closed?
steps for closing an account at {b}
~
how do I open an account at {b}
open {b} account
What do I have to do to set up an account with {b}?
I'm joining {b}, how can the account be opened?
steps for opening a {b} account
* vat
c@ France ; Spain ; Sweden ; Ireland
what is the VAT rate in {c}
{c} VAT rate
How high is value added tax in {c}?
what percentage of VAT is charged in {c}
{c}: standard value-added tax, how many percent?
how many percent VAT does the taxman add to goods in {c} as a rule
* crypto
c@ Bitcoin|BTC ; Ethereum|ETH ; Solana|SOL
d# January 1, 2020|1 January 2020 ; January 1, 2022|1 January 2022
what was the price of {c} on {d}
{c} price {d}
How much was {c} worth on {d}?
what did one {c} cost on {d}
on {d}, at what price did {c} trade
price quote for {c} dated {d}
~
what was the trading volume of {c} on {d}
{c} volume {d}
How much {c} was traded on {d}?
on {d}, what volume of {c} changed hands
volume figure for {c} dated {d}
* visa
c@ Vietnam ; India ; Japan ; Brazil
n@ Canadians|Canadian citizens ; Germans|German citizens ; Australians|Australian citizens
do {n} need a visa for {c}
{c} visa {n} required?
Must {n} have a visa to visit {c}?
is a visa required of {n} who travel to {c}
{n} going to {c} on holiday: visa needed?
can {n} enter {c} visa-free or is a visa necessary
* flight_time
a@ London ; Paris ; New York|NYC
b@ Tokyo ; Cape Town ; Dubai ; Singapore
how long is the flight from {a} to {b}
{a} {b} flight duration
How many hours does it take to fly from {a} to {b}?
flying from {a} to {b}, how long am I in the air
time a plane needs from {a} to {b}
{a}-{b} by air: duration
* cheapest_flight
a@ Berlin ; Chicago ; Toronto
b@ Rome ; Lisbon ; Athens
m@ May ; October ; February
find the cheapest flight from {a} to {b} in {m}
cheapest {a}-{b} flight {m}
What's the lowest-priced flight from {a} to {b} in {m}?
look for the least expensive air ticket {a} to {b}, {m}
in {m} I'm flying {a} to {b}, which flight costs the least
~
find the fastest flight from {a} to {b} in {m}
fastest {a}-{b} flight {m}
What's the quickest flight from {a} to {b} in {m}?
look for the air ticket with the shortest travel time {a} to {b}, {m}
in {m} I'm flying {a} to {b}, which flight takes the least time
* train
a@ Munich ; Milan ; Vienna
b@ Zurich ; Venice ; Prague
t# 8 am|8:00 ; 2 pm|14:00 ; 6 pm|18:00
which train from {a} to {b} leaves before {t}
train {a} {b} before {t}
Is there a {a} to {b} train that departs before {t}?
I have to set off from {a} ahead of {t}, is there a train to {b}?
trains to {b} departing {a} earlier than {t}
~
which train from {a} to {b} leaves after {t}
train {a} {b} after {t}
Is there a {a} to {b} train that departs after {t}?
I can only set off from {a} past {t}, is there a train to {b}?
trains to {b} departing {a} later than {t}
* itinerary
n# 3|three ; 5|five ; 7|seven
c@ Rome ; Kyoto ; Barcelona ; Istanbul
plan a {n}-day trip to {c}
{c} {n} day itinerary
Make me an itinerary for {n} days in {c}
I'm off to {c} for {n} days, what should my programme look like
we've got {n} days in {c}; put together a day by day plan
what should I see and do in {c} if I stay {n} days, day by day
* luggage
a@ Ryanair ; Lufthansa ; Delta ; Emirates
what is the carry-on size limit for {a}
{a} hand luggage dimensions
How big may my cabin bag be on {a}?
maximum size of a carry-on with {a}
flying {a}, what measurements can hand baggage have at most
will my cabin suitcase be too big for {a}, what are the allowed measurements
~
what is the checked bag size limit for {a}
{a} checked luggage dimensions
How big may my hold bag be on {a}?
maximum size of a checked bag with {a}
flying {a}, what measurements can a checked suitcase have at most
will my hold suitcase be too big for {a}, what are the allowed measurements
* best_time
c@ Iceland ; Bali ; Morocco ; Patagonia
what is the best time of year to visit {c}
best season {c} travel
When should I go to {c}, which season is best?
ideal time of the year for a trip to {c}
planning {c}: which months are the best to go
which months give you the nicest {c} trip
~
what is the worst time of year to visit {c}
worst season {c} travel
When should I not go to {c}, which season is worst?
least suitable time of the year for a trip to {c}
planning {c}: which months are the worst to go
which months give you the poorest {c} trip
* hotel_pets
c@ Amsterdam ; Salzburg ; Seattle ; Edinburgh
find a hotel in {c} that takes dogs
{c} hotel dogs allowed
Which {c} hotel lets me bring my dog?
looking for dog-friendly accommodation (a hotel) in {c}
we travel with a dog, hotel suggestion in {c}?
~
find a hotel in {c} that doesn't take dogs
{c} hotel no dogs
Which {c} hotel has a no-dogs policy?
looking for a dog-free hotel in {c}
I'm allergic to dogs, suggest a hotel in {c} where none are let in
* airport_transfer
a@ Heathrow ; JFK|JFK airport ; Charles de Gaulle|CDG ; Narita
how do I get from {a} to the city centre by public transport
{a} to city centre public transport
Which public transport runs from {a} into town?
bus or train from {a} to downtown?
landed at {a}, how do I reach the centre with public transit
~
how do I get from the city centre to {a} by public transport
city centre to {a} public transport
Which public transport runs from town out to {a}?
bus or train from downtown to {a}?
i'm in the centre, how do I reach {a} with public transit
* toll
r@ from Vienna to Budapest ; from Lyon to Marseille ; from Boston to Philadelphia
drive {r} avoiding tolls
route {r} without tolls
How do I go by car {r} without paying tolls?
toll-free driving route {r}
give me a road {r} where there's no toll to pay
I refuse to pay road charges, how do I drive {r}
~
drive {r} using toll roads
route {r} with tolls
How do I go by car {r} on the toll roads?
driving route {r} via the tollway
give me a road {r}, the one where you pay toll
I don't mind paying road charges, give me the tollway route {r}
* jetlag
n# 6|six ; 9|nine ; 12|twelve
how do I get over jet lag after crossing {n} time zones
jet lag {n} time zones remedy
What helps against jetlag when I've passed {n} time zones?
crossed {n} time zones and I'm jet-lagged, what to do
beating jet lag following a shift of {n} zones
* passport
c@ US|American ; UK|British ; Canadian ; Irish
how long does it take to renew a {c} passport
{c} passport renewal time
What's the processing time for renewing a {c} passport?
how many weeks until my renewed {c} passport arrives
waiting time when you renew a passport, {c}
~
how much does it cost to renew a {c} passport
{c} passport renewal cost
What's the fee for renewing a {c} passport?
how much money do I need for renewing my {c} passport
price when you renew a passport, {c}
* driving_license
c@ Spain ; Japan ; Mexico ; South Africa
a# 18|eighteen ; 21|twenty-one ; 23|twenty-three
can I rent a car in {c} at {a}
car rental {c} age {a} possible?
I'm {a}, am I allowed to hire a car in {c}?
is {a} old enough to rent a car in {c}
will they rent a car to a {a} year old in {c}
* beach
c@ Crete ; Oahu ; Mallorca ; Phuket
which beaches in {c} are the quietest
quietest beaches {c}
Where in {c} do I find the least crowded beaches?
calmest beaches on {c} with the fewest people
beaches in {c} with hardly anyone around, the emptiest ones
~
which beaches in {c} are the busiest
busiest beaches {c}
Where in {c} do I find the most crowded beaches?
liveliest beaches on {c} with the most people
beaches in {c} with loads of people around, the fullest ones
* return_window
n# 14 days|two weeks ; 30 days|thirty days ; 60 days|sixty days
p@ shoes ; laptop ; jacket ; mattress
can I return my {p} after {n}
return {p} after {n} possible?
Is it still possible to send the {p} back once {n} have gone by?
{n} have passed since I bought the {p}, can it go back?
would you accept a {p} return {n} after purchase
* order_status
n# 10482 ; 20931 ; 77315
where is my order {n}
order {n} status
What's going on with order number {n}?
track order no. {n} for me please
has order #{n} shipped, where's it at now?
still waiting for {n}, any news on that order?
~
cancel my order {n}
order {n} cancellation
please call off order number {n}
stop order no. {n} for me please, I don't want it
I've changed my mind, order #{n} should be cancelled
I don't want order {n} any more
* shipping_cost
c@ Norway ; Canada ; Germany ; Japan
n# 2 kg|two kilos ; 5 kg|five kilos ; 10 kg|ten kilos
how much is shipping for a {n} parcel to {c}
{n} parcel {c} shipping cost
What do you charge for sending {n} to {c}?
postage for a package of {n} going to {c}
sending {n} to {c}, what does the delivery cost me
~
how long is shipping for a {n} parcel to {c}
{n} parcel {c} shipping time
How many days do you need for sending {n} to {c}?
transit time for a package of {n} going to {c}
sending {n} to {c}, how long does the delivery take
* subscription
p@ Premium ; Basic ; Family ; Business
how do I cancel my {p} plan
cancel {p} subscription
I want to end my {p} subscription, how?
get me out of the {p} plan
what do I do to terminate the {p} subscription
no more {p} for me, unsubscribe me
~
how do I renew my {p} plan
renew {p} subscription
I want to extend my {p} subscription, how?
keep me on the {p} plan for another term
what do I do to prolong the {p} subscription
I'd like another term of {p}, renew it
* change_email
w@ email address ; phone number ; delivery address ; surname
how do I change the {w} on my account
update {w} account
Where can I edit my {w} in the account?
my {w} has changed, how do I tell you?
modify the {w} saved in my profile, how
* damaged
p@ lamp ; blender ; vase ; monitor
my {p} arrived broken, what now
{p} arrived damaged
The {p} you sent was damaged on delivery, what can I do?
I've just unpacked the {p} and it's smashed. How do we go on?
got a {p} that was broken in transit, what are my options
opened the package and the {p} was in pieces, help
~
my {p} never arrived, what now
{p} did not arrive
The {p} you sent was never delivered, what can I do?
I'm still waiting for the {p}, it hasn't come. How do we go on?
got no {p}, it was lost in transit, what are my options
no trace of the {p} I ordered, it never got here, help
* store_hours
c@ Leeds ; Austin ; Hamburg ; Perth
d@ Saturday ; Sunday ; Friday
when does your {c} store open on {d}
{c} store opening time {d}
From what time is the shop in {c} open on {d}?
at what hour do you unlock the doors in {c} on a {d}
how early can I come to the {c} branch on {d}
{c} shop, {d}: doors open at?
~
when does your {c} store close on {d}
{c} store closing time {d}
Until what time is the shop in {c} open on {d}?
at what hour do you lock the doors in {c} on a {d}
how late can I come to the {c} branch on {d}
{c} shop, {d}: doors close at?
* invoice_month
m@ March ; June ; November ; January
y# 2023 ; 2024 ; 2025
where can I download the invoice for {m} {y}
{m} {y} invoice download
I need my bill for {m} {y} as a file, where is it?
get me the {m} {y} invoice please
how do I find my invoice of {m} {y} to save it
* promo
n# 10%|10 percent ; 25%|25 percent ; 15%|15 percent
why isn't my {n} discount code working
{n} promo code not working
My coupon for {n} off gets rejected, why?
the voucher ({n}) isn't accepted at checkout, what's the reason
what stops my {n} promo code from going through
* payment_method
p@ PayPal ; Apple Pay ; American Express|Amex ; Klarna
do you accept {p}
{p} accepted?
Can I pay with {p}?
is {p} a payment option in your shop
may I settle my order using {p}
* warranty
n# 2 years|two years|24 months ; 5 years|five years ; 1 year|one year|12 months
p@ dishwasher ; e-bike ; vacuum cleaner ; headset
does the {p} warranty last {n}
{p} {n} warranty?
Is there a guarantee of {n} on the {p}?
do I get {n} of warranty with the {p}
the {p}: is it covered for {n}?
* notifications
t@ SMS|text message ; email|e-mail ; push
turn on {t} notifications for my account
enable {t} alerts
How do I start getting {t} notifications?
i'd like to be notified by {t}, how do I switch that on
activate {t} alerts on my account please
ping me by {t} from now on
~
turn off {t} notifications for my account
disable {t} alerts
How do I stop getting {t} notifications?
i'd rather not be notified by {t} any more, how do I switch that off
deactivate {t} alerts on my account please
no more pings by {t} from now on
* human_agent
d@ billing ; technical support ; sales ; complaints
connect me with someone in {d}
talk to {d}
I want to speak to a person from the {d} department
put me through to {d} please
can a human from {d} take over
no bots please, a real {d} employee
* upgrade
a@ Starter ; Silver ; Team
b@ Gold ; Pro ; Enterprise
how do I upgrade from {a} to {b}
upgrade {a} to {b}
I'm on {a} and want the higher {b} plan, how?
move me up from the {a} plan to {b}
what's needed to step up from {a} to {b}
~
how do I downgrade from {b} to {a}
downgrade {b} to {a}
I'm on {b} and want the lower {a} plan, how?
move me down from the {b} plan to {a}
what's needed to step down from {b} to {a}
* appointment
d@ Tuesday ; Thursday ; Monday
t# 10 am|10:00 ; 3 pm|15:00 ; 11:30
book an appointment for {d} at {t}
appointment {d} {t}
Can I come in on {d} at {t}? Please book me.
I'd like to reserve the {t} slot on {d}
put me down for {t} on {d}
~
cancel my appointment on {d} at {t}
cancel appointment {d} {t}
I can't come in on {d} at {t}. Please cancel.
I'd like to give up my {t} slot on {d}
take me off the list for {t} on {d}
* refund_time
p@ credit card ; PayPal ; bank transfer ; gift card
how long does a refund to {p} take
refund time {p}
When will I get my money back via {p}?
how many days till a {p} refund shows up
waiting time for reimbursement by {p}
you're refunding me by {p}, when will the money be there
~
how long does a payment by {p} take
payment time {p}
When will my {p} payment go through?
how many days till a {p} payment is processed
waiting time for payment by {p}
I'm paying you by {p}, when will the payment be through
* notice_period
n# 2 years|two years ; 6 years|six years ; 10 years|ten years
c@ Germany ; the UK ; Ireland
what notice must an employer give an employee after {n} in {c}
{c} notice period employer must give after {n}
How much notice must an employer give somebody who has worked there for {n}, {c}?
I've been employed for {n} in {c}; how much notice does my boss owe me
length of notice for the employer in {c} when the employee has {n} of service
boss wants to let me go after {n} of employment in {c}, what notice do I have a right to
~
what notice period must an employee keep when quitting after {n} in {c}
{c} employee resignation notice period {n}
How much notice must an employee give if they resign after having worked there for {n}, {c}?
I've been employed for {n} in {c}; how much notice do I owe my boss
I want to leave my job after {n} in {c}, what notice am I bound to give
* deposit
c@ Texas ; California ; Ontario ; Florida
how long does a landlord have to return the security deposit in {c}
{c} security deposit return deadline
By when must my landlord in {c} pay back the deposit?
within how many days do I get my rental deposit back, {c}
moved out of my flat in {c}, how soon is the landlord obliged to refund the deposit
* drinking_age
c@ Japan ; Italy ; Iceland ; South Korea
what is the legal drinking age in {c}
{c} drinking age
How old do you have to be to drink alcohol in {c}?
from what age is alcohol allowed in {c}
minimum age for drinking alcohol, {c}
~
what is the legal driving age in {c}
{c} driving age
How old do you have to be to drive a car in {c}?
from what age is driving allowed in {c}
minimum age for driving a car, {c}
* speeding
n# 20 km/h|20 kph ; 35 km/h|35 kph ; 50 km/h|50 kph
c@ Austria ; Switzerland ; Belgium ; Denmark
what is the fine for being {n} over the limit in {c}
{c} speeding {n} over fine
How much do I pay in {c} for driving {n} too fast?
speeding ticket cost, {n} above the limit, {c}
got flashed doing {n} more than allowed in {c}, what will it cost me
police caught me {n} too fast in {c}, how much do I have to pay
* will_valid
c@ Scotland ; New York ; France ; Quebec
is a handwritten will valid in {c}
{c} handwritten will valid?
Does a will I write by hand hold up legally in {c}?
can I make a legally valid will in my own handwriting in {c}
do {c} courts recognise a handwritten testament
wrote my last will with pen and paper, would {c} law accept it
~
is a typed will valid in {c}
{c} typed will valid?
Does a will I type on a computer hold up legally in {c}?
do {c} courts recognise a typed testament
did my last will on a word processor, would {c} law accept it
* copyright_term
w@ a song ; a photograph ; a novel ; a film
c@ the US|the United States ; Japan ; Mexico
how long does copyright on {w} last in {c}
copyright term {w} {c}
When does the copyright in {w} run out in {c}?
for how many years is {w} protected by copyright in {c}
duration of copyright protection, {w}, {c}
* lease_clause
x@ pets ; subletting ; smoking ; short-term rentals
write a lease clause that forbids {x}
lease clause prohibiting {x}
Draft a clause for a rental contract which bans {x}
I need wording for my lease saying {x} isn't allowed
put in legal language: no {x} in the apartment
~
write a lease clause that permits {x}
lease clause allowing {x}
Draft a clause for a rental contract which says yes to {x}
I need wording for my lease saying {x} is allowed
put in legal language: {x} OK in the apartment
* small_claims
s@ Georgia ; Ohio ; Nevada ; Oregon
what is the maximum amount for small claims court in {s}
{s} small claims limit
Up to what sum can I sue in small claims in {s}?
how much can I claim at most before a {s} small claims court
upper limit of a small claims case, {s}
* divorce
c@ Italy ; Malta ; Sweden ; Poland
how long does a divorce take in {c}
{c} divorce duration
How many months until a divorce is through in {c}?
what's the usual time a divorce needs in {c}
getting divorced in {c}: how long will it be till it's final
if we split up officially in {c}, how much time till we're divorced
~
how much does a divorce cost in {c}
{c} divorce cost
How much money does it take until a divorce is through in {c}?
what's the usual price of a divorce in {c}
getting divorced in {c}: how much will I spend till it's final
if we split up officially in {c}, how much money till we're divorced
* self_employed
c@ Portugal ; the Netherlands ; Spain ; Estonia
how do I register as self-employed in {c}
register freelance {c}
What do I need to do to sign up as a freelancer in {c}?
becoming officially self-employed, {c} - steps
I want to work for myself in {c}, how do I register that
~
how do I deregister as self-employed in {c}
deregister freelance {c}
What do I need to do to sign off as a freelancer in {c}?
giving up self-employment officially, {c} - steps
I no longer work for myself in {c}, how do I deregister that
* vacation_days
c@ France ; Japan ; Brazil ; Finland
what is the legal minimum of paid vacation days in {c}
{c} minimum paid leave days
How many paid days off must employees get by law in {c}?
statutory annual leave in {c}, number of days
how much paid holiday does the law guarantee workers in {c}
by law, how many days off with pay do workers in {c} get a year at least
* sick_leave_mail
n# 2 days|two days ; 3 days|three days ; 1 week|one week|a week
r@ the flu ; a migraine ; a back injury ; food poisoning
write an email to my boss that I'm off sick for {n} with {r}
sick leave email {n} {r}
Draft a message to my manager: out ill for {n} because of {r}
I have {r} and will miss {n} of work, write my supervisor a mail about it
compose a sick note e-mail to the boss, {n}, reason {r}
* raise_letter
n# 5%|5 percent ; 10%|10 percent ; 15%|15 percent
write a letter asking for a {n} raise
{n} pay rise request letter
Help me ask my boss in writing for {n} more salary
draft a letter in which I request that my pay goes up {n}
I want {n} more pay, put that in a letter to my employer
put my case to the boss by letter: I'd like my wage to go up {n}
~
write a letter accepting a {n} pay cut
{n} pay cut acceptance letter
Help me tell my boss in writing that I accept {n} less salary
draft a letter in which I agree that my pay goes down {n}
let the boss know by letter: I agree to my wage going down {n}
* meeting_decline
d@ Monday ; Wednesday ; Friday
t# 9 am|9:00 ; 2 pm|14:00 ; 4:30 pm|16:30
write a polite reply declining the meeting on {d} at {t}
decline meeting {d} {t} polite reply
Draft a courteous no to the {d} {t} meeting
turn down the meeting at {t} on {d} for me, nicely worded
I can't make it to the {t} meeting on {d}, phrase a polite refusal
~
write a polite reply accepting the meeting on {d} at {t}
accept meeting {d} {t} polite reply
Draft a courteous yes to the {d} {t} meeting
say yes to the meeting at {t} on {d} for me, nicely worded
I can make it to the {t} meeting on {d}, phrase a polite acceptance
* interview_questions
j@ nurse ; project manager ; data analyst ; barista
n# 5|five ; 10|ten ; 20|twenty
give me {n} interview questions for a {j}
{n} {j} interview questions
Which {n} questions could I ask when interviewing a {j}?
list {n} questions to put to a {j} candidate
I'm hiring a {j}, come up with {n} questions for the interview
* cover_letter
j@ librarian ; software tester ; flight attendant ; social worker
write a cover letter for a {j} position
{j} cover letter
Draft the letter for my application as a {j}
I'm applying to be a {j}, please write the cover letter
compose an application letter for a job as {j}
help me get hired as a {j} with a convincing cover letter
* resignation
n# 2 weeks'|two weeks' ; 4 weeks'|four weeks' ; 3 months'|three months'
write a resignation letter with {n} notice
resignation letter {n} notice
I'm quitting with {n} notice, draft the letter
compose a letter in which I hand in my notice, {n} notice period
please word my resignation for me, giving {n} notice
* standup
n# 3|three ; 5|five ; 8|eight
how do I run a daily standup with {n} people
daily stand-up {n} people how
What's a good way of holding the daily standup in a team of {n}?
there are {n} of us, how should we do our daily stand-up
organising a daily standup meeting for {n}
* excel_formula
f@ average ; median ; sum ; standard deviation
r# A1 to A20|A1:A20 ; B2 to B50|B2:B50 ; C1 to C10|C1:C10
Excel formula for the {f} of {r}
what formula gives the {f} of {r} in Excel
How do I get the {f} of the cells {r} in Excel?
excel: calculate the {f}, range {r}
I need the {f} over {r} in my Excel sheet, which formula?
in a spreadsheet (Excel), cells {r}: formula that returns the {f}
~
Excel formula for the {f} of {r} ignoring zeros
what formula gives the {f} of {r} in Excel without the zeros
excel: calculate the {f}, range {r}, zeros left out
I need the {f} over {r} in my Excel sheet but zeros shouldn't count, which formula?
in a spreadsheet (Excel), cells {r}: formula that returns the {f} and skips zeros
* excel_rows
x@ columns ; rows ; sheets
how do I hide {x} in Google Sheets
hide {x} google sheets
What's the way to make {x} invisible in Google Sheets?
google sheets: conceal {x}
I'd like certain {x} out of sight in Google Sheets, how
~
how do I unhide {x} in Google Sheets
unhide {x} google sheets
What's the way to make {x} visible again in Google Sheets?
google sheets: reveal concealed {x}
I'd like hidden {x} back in sight in Google Sheets, how
* powerpoint
n# 5|five ; 10|ten ; 12|twelve
t@ renewable energy ; time management ; cyber security ; team building
outline a {n}-slide presentation on {t}
{t} presentation outline {n} slides
Sketch the structure of a talk about {t} that has {n} slides
I have to present {t} in {n} slides, what goes on each
make me an outline: {n} slides, subject {t}
* track_changes
a@ Word ; Google Docs ; LibreOffice Writer
how do I accept all changes in {a}
accept all tracked changes {a}
{a}: take over every suggested edit at once, how?
approve all suggestions in a {a} document in one go
I want to agree to all the edits in my {a} doc at one stroke
~
how do I reject all changes in {a}
reject all tracked changes {a}
{a}: throw out every suggested edit at once, how?
dismiss all suggestions in a {a} document in one go
I want to refuse all the edits in my {a} doc at one stroke
* out_of_office
a# July 3|3 July ; August 10|10 August ; December 22|22 December
n# 1 week|one week ; 2 weeks|two weeks ; 10 days|ten days
write an out-of-office message starting {a} for {n}
out of office {a} {n}
Draft an auto-reply: I'm away for {n} from {a}
I leave on {a} and am gone for {n}, write my absence note
compose an automatic e-mail reply for my {n} of leave that begins {a}
* square_root
n# 144 ; 169 ; 225 ; 50
what is the square root of {n}
sqrt {n}
square root of {n}?
Which positive number times itself makes {n}?
work out the square root of {n}
~
what is the square of {n}
{n} squared
square of {n}?
What does {n} times itself make?
work out {n} to the power of two
* percent_of
p# 12%|12 percent ; 30%|30 percent ; 45%|45 percent
n# 250 ; 80 ; 1,200|1200
what is {p} of {n}
{p} of {n}
How much is {p} of {n}?
calculate {p} out of {n}
if I take {p} from a total of {n}, how much is that share
* solve_quadratic
n# 6|six ; 8|eight ; 12|twelve
solve x^2 - 7x + {n} = 0
roots of x^2 - 7x + {n}
For which x is x^2 - 7x + {n} equal to zero?
find the solutions of the equation x^2 - 7x + {n} = 0
x^2 - 7x + {n} = 0, what's x
which values of x satisfy x^2 - 7x + {n} = 0
~
factor x^2 + 7x + {n}
factorise x^2 + 7x + {n}
write x^2 + 7x + {n} as a product of factors
x^2 + 7x + {n}: what does it factor into
break x^2 + 7x + {n} down into factors
* area_circle
n# 5 cm|five centimetres ; 12 cm|twelve centimetres ; 8 cm|eight centimetres
what is the area of a circle with radius {n}
circle radius {n} area
How big is the surface of a circle whose radius is {n}?
compute the area of a circle, r = {n}
a circle measures {n} from centre to edge, what's its area
~
what is the area of a circle with diameter {n}
circle diameter {n} area
How big is the surface of a circle whose diameter is {n}?
compute the area of a circle, d = {n}
a circle measures {n} straight across, what's its area
* essay
n# 300|three hundred ; 500|five hundred ; 1,000|1000
t@ climate change ; school uniforms ; social media ; the French Revolution
write a {n}-word essay about {t}
{n} word essay {t}
I need an essay on {t}, {n} words long
compose an essay of {n} words on the subject of {t}
essay please: {t}, length {n} words
* argue
t@ homework ; nuclear power ; zoos ; a four-day work week ; tipping
give me arguments in favour of {t}
arguments for {t}
What speaks for {t}?
list points that support {t}
i have to defend {t} in a debate, which arguments do I use
why would anybody be for {t}, list the reasons
~
give me arguments against {t}
arguments against {t}
What speaks against {t}?
list points that oppose {t}
i have to attack {t} in a debate, which arguments do I use
why would anybody be against {t}, list the reasons
* photosynthesis
p@ photosynthesis ; plate tectonics ; inflation ; gravity
n# 6 year old|six-year-old ; 10 year old|ten-year-old ; 15 year old|fifteen-year-old
explain {p} to a {n}
{p} explained for a {n}
How would you describe {p} so that a {n} gets it?
make {p} understandable to a {n}
my kid is a {n}, explain {p} at that level please
* summary_book
b@ Animal Farm ; The Great Gatsby ; Lord of the Flies ; Romeo and Juliet
c# chapter 2|the second chapter ; chapter 5|the fifth chapter ; chapter 3|the third chapter
summarize {c} of {b}
{b} {c} summary
What happens in {c} of {b}?
give me a summary of {c} in {b}
sum up {c} from {b} for my homework
* synonym
w@ happy ; important ; quick ; difficult ; brave
synonyms for {w}
what's another word for {w}
Which words mean the same as {w}?
give me words with the same meaning as {w}
I keep writing "{w}", what other words can I use for it
~
antonyms for {w}
what's the opposite of {w}
Which words mean the opposite of {w}?
give me words with the contrary meaning to {w}
I need the reverse of "{w}", what words can I use for it
* translate
w@ good morning ; thank you very much ; where is the station ; happy birthday
l@ Italian ; Polish ; Swahili ; Korean
how do you say "{w}" in {l}
{w} in {l}
Translate "{w}" into {l}
what's "{w}" when you speak {l}
I'd like to know how "{w}" is said in {l}
talking to a {l} speaker: what's their way of saying "{w}"
* plural
w@ cactus ; goose ; criterion ; sheep ; crisis
what is the plural of {w}
plural {w}
How do you form the plural of "{w}"?
one {w}, two what?
{w}: what's the word when there's more than one
* spelling
w@ necessary ; rhythm ; accommodate ; bureaucracy
how do you spell {w}
spelling of {w}
What's the correct spelling of the word {w}?
spell {w} for me
which letters does {w} have, in order
I never get {w} right when I write it, how does it go letter by letter
~
how do you pronounce {w}
pronunciation of {w}
What's the correct pronunciation of the word {w}?
say {w} for me, how does it sound
I never get {w} right when I say it, how does it sound
* tense
v@ go ; break ; swim ; drink
what is the past tense of {v}
{v} simple past
How do I put the verb "{v}" into the simple past?
past tense form of "{v}"
today I {v}, yesterday I ... ?
~
what is the past participle of {v}
{v} past participle
How do I form the past participle of the verb "{v}"?
past participle form of "{v}"
today I {v}, I have ... ?
* scholarship
s@ nursing ; engineering ; music ; law
c@ Germany ; Canada ; the Netherlands
which scholarships exist for {s} students in {c}
{s} scholarship {c}
Where can I get a scholarship to study {s} in {c}?
find funding via scholarships for a {s} degree in {c}
I'm studying {s} in {c}, what scholarships could I go for
* gpa
n# 3.2 ; 3.7 ; 2.8
u@ Harvard ; UCLA ; NYU ; Purdue
can I get into {u} with a {n} GPA
{u} GPA {n} chances
Is a {n} GPA good enough for {u}?
my GPA is {n}, would {u} take me
would {u} admit somebody whose grade point average is {n}
* exam_plan
n# 2 weeks|two weeks ; 1 month|one month|a month ; 5 days|five days
s@ chemistry ; statistics ; history ; biology
make a study plan for a {s} exam in {n}
{s} exam study plan {n}
I've got a {s} test {n} from now, plan my revision
my {s} exam is {n} away, how do I divide up the studying
draw up a revision timetable: {s}, {n} left
* citation
s@ APA ; MLA ; Chicago ; Harvard
w@ a website ; a podcast ; a journal article ; a YouTube video
how do I cite {w} in {s} style
{s} citation {w}
How is {w} referenced according to {s}?
what does a {s} reference to {w} look like
I have to quote {w} as a source, {s} format
* paint_room
a# 20 square metres|20 m² ; 35 square metres|35 m² ; 50 square metres|50 m²
n# 2 coats|two coats ; 1 coat|one coat ; 3 coats|three coats
how much paint for {a} of wall with {n}
paint needed {a} {n}
How many litres of wall paint do I need, {a}, {n}?
I'm painting {a} of wall in {n}, what amount of paint should I buy
{n} on {a} of wall takes how much paint
* stain
s@ red wine ; blood ; coffee ; grease ; ink
f@ a carpet ; a white shirt ; a leather sofa ; a silk blouse
how do I get {s} out of {f}
{s} stain {f} remove
What takes a {s} stain out of {f}?
removing {s} from {f}, what works
there's {s} on {f}, how do I clean that
oh no, {s} on {f}! what gets it out
* plant_water
p@ orchid ; monstera ; snake plant ; fiddle-leaf fig
s! winter ; summer
how often should I water my {p} in {s}
{p} watering frequency {s}
In {s}, how many times does a {p} want water?
how frequently does one water the {p} during {s}
my {p} in {s}: what watering interval is right
how many days do I leave between waterings of a {p} in {s}
~
how often should I fertilize my {p} in {s}
{p} fertilizing frequency {s}
In {s}, how many times does a {p} want fertilizer?
how frequently does one feed the {p} during {s}
how many weeks do I leave between feeds of a {p} in {s}
* drain
d@ kitchen sink ; shower drain ; toilet ; bathtub
unclog a {d} without chemicals
how do I unblock the {d} without chemicals
{d} blocked, chemical-free way to clear it?
clear a clogged {d} but no chemicals please
my {d} is clogged, how to free it when I don't want to use chemicals
water won't go down the {d}, what gets it flowing with no chemicals involved
~
unclog a {d} with chemicals
how do I unblock the {d} with chemicals
{d} blocked, chemical way to clear it?
clear a clogged {d} using a chemical product please
my {d} is clogged, how to free it with chemical drain cleaner
water won't go down the {d}, which chemical gets it flowing
* laundry
n# 30 degrees|30°C ; 40 degrees|40°C ; 60 degrees|60°C
f@ wool ; jeans ; bed sheets ; silk
can I wash {f} at {n}
{f} wash {n} ok?
Is it fine to launder {f} at {n}?
do {f} items tolerate a {n} wash
would {n} in the washing machine be okay for {f}
* thermostat
r@ bedroom ; living room ; baby's room ; bathroom
what temperature should the {r} be
{r} ideal temperature
How warm is best for the {r}?
to what temperature do I heat the {r}, recommended value
what's the right room temperature for a {r}
comfortable number of degrees in the {r}?
~
what humidity should the {r} have
{r} ideal humidity
How humid is best for the {r}?
what's the right air humidity for a {r}
comfortable level of moisture in the air of the {r}?
* pests
p@ ants ; silverfish ; fruit flies ; mice ; bed bugs
how do I get rid of {p} in the house
{p} in house get rid
What's effective for eliminating {p} at home?
we have {p} indoors, how do we drive them out
ridding my home of {p}, how?
our home is full of {p}, what works against them
* pruning
p@ roses ; apple trees ; lavender ; hydrangeas
when should I prune {p}
{p} pruning time
What's the right time of year to cut back {p}?
in which month do you trim {p}
time for cutting back {p}?
~
when should I plant {p}
{p} planting time
What's the right time of year to put {p} in the ground?
in which month do you plant {p}
time for setting {p} out in the garden?
* dishwasher_error
m@ Bosch ; Miele ; Siemens ; Samsung
e# E15 ; E24 ; F11 ; E09
what does error {e} mean on a {m} dishwasher
{m} dishwasher error code {e}
My {m} dishwasher displays {e}, what is that?
meaning of code {e} on dishwashers by {m}
the {m} dishwasher shows {e}; which fault does it stand for
* drill
w@ concrete ; tile ; plaster ; steel
which drill bit do I need for {w}
drill bit for {w}
What kind of bit goes with {w}?
drilling into {w}, what bit should I use
the right drill bit when you make a hole in {w}
* moving
n# 1 bedroom|one-bedroom ; 3 bedroom|three-bedroom ; 2 bedroom|two-bedroom
how many boxes do I need to move a {n} apartment
{n} apartment moving boxes number
What number of boxes does moving out of a {n} flat take?
we're moving from a {n} flat, how many cartons should we get
box count for the move of a {n} apartment
* assemble
p@ bed frame ; bookshelf ; crib ; desk
how do I put together an IKEA {p}
assemble IKEA {p}
How is an IKEA {p} assembled?
building up a {p} from IKEA, steps?
got a flat-packed IKEA {p}, how do I set it up
lots of boards and screws here from IKEA, meant to become a {p}: how to build it
~
how do I take apart an IKEA {p}
disassemble IKEA {p}
How is an IKEA {p} disassembled?
taking down a {p} from IKEA, steps?
got an assembled IKEA {p}, how do I get it back into pieces
need my IKEA {p} in parts again, how do I undo it
* alarm
t# 6 am|6:00 am ; 7:30 am|half past seven in the morning ; 5:45 am
d@ tomorrow ; Saturday ; Monday
set an alarm for {t} {d}
wake me at {t} {d}
alarm {t} {d} please
I have to get up at {t} {d}, set the alarm
{d} I want the alarm to go off at {t}
get me out of bed at {t} {d}
~
delete the alarm for {t} {d}
don't wake me at {t} {d} after all, remove that alarm
I needn't get up at {t} {d}, delete the alarm
{d} I don't want the alarm to go off at {t}, remove it
scrap my {t} {d} alarm
* timer
n# 10 minutes|ten minutes ; 25 minutes|twenty-five minutes ; 90 seconds|ninety seconds
set a timer for {n}
timer {n}
start a {n} countdown
count down {n} for me
let me know when {n} have gone by
beep in {n}
* lights
r@ kitchen ; bedroom ; hallway ; garage
turn on the {r} lights
{r} lights on
switch the lights in the {r} on
light up the {r}
could you put the light on in the {r} please
it's too dark in the {r}, lights please
~
turn off the {r} lights
{r} lights off
switch the lights in the {r} off
make it dark in the {r}
could you put the light out in the {r} please
nobody's in the {r}, kill the lights
* brightness
r@ kitchen ; bedroom ; living room
n# 20%|20 percent ; 50%|50 percent ; 80%|80 percent
dim the {r} lamp to {n}
set the {r} lamp to {n} brightness
{r} lamp {n}
I'd like the {r} lamp at {n}
put the lamp in the {r} on a brightness of {n}
* volume
n# 3|three ; 5|five ; 2|two
turn the volume up by {n}
volume up {n}
make it {n} steps louder
raise the volume {n} notches
increase the sound level by {n}
I can hardly hear it, {n} louder
~
turn the volume down by {n}
volume down {n}
make it {n} steps quieter
lower the volume {n} notches
decrease the sound level by {n}
too loud, {n} quieter
* music
a@ Adele ; Metallica ; Bach ; Bob Marley ; ABBA
play something by {a}
put on {a}
I want to hear {a}
play music from {a} please
let's listen to some {a}
time for some {a}, start the music
~
never play anything by {a}
don't ever put on {a}
I never want to hear {a}
keep {a} out of my music, please
whatever you do, no {a}, not now and not ever
* reminder
w@ take out the trash ; water the plants ; call mum|call mom ; pay the rent
t# 5 pm|17:00 ; 8 pm|20:00 ; 9:15 pm|21:15
remind me to {w} at {t}
reminder {t} {w}
At {t} please remind me that I have to {w}
don't let me forget to {w} at {t}
set a reminder: {w}, {t}
* call
p@ Anna ; Dad ; Dr. Patel ; the office
call {p}
phone {p} please
ring {p} up for me
give {p} a call
make a phone call to {p}
get {p} on the line for me
~
text {p}
message {p} please
send {p} a text for me
write {p} a text message
I want to send {p} a text
* thermostat_set
n# 19 degrees|19°C ; 21 degrees|21°C ; 23 degrees|23°C
r@ bedroom ; office ; living room
set the {r} to {n}
heat the {r} to {n}
make it {n} in the {r}
{r} thermostat {n}
I want it {n} warm in the {r}
* door
d@ front door ; back door ; garage door ; balcony door
lock the {d}
{d} lock please
make sure the {d} gets locked now
put the lock on the {d}
can you get the {d} locked for me
I'm leaving, bolt the {d}
~
unlock the {d}
{d} unlock please
make sure the {d} gets unlocked now
release the lock on the {d}
can you get the {d} unlocked for me
somebody's coming, open the lock of the {d}
* shopping_list
i@ milk ; bananas ; toilet paper ; dog food
n# 2 packs of|two packs of ; 3 packs of|three packs of ; 1 pack of|one pack of
add {n} {i} to my shopping list
put {n} {i} on the shopping list
shopping list: add {n} {i}
I need to buy {n} {i}, note it on the list
write {n} {i} down on my grocery list
we're out, so the list needs {n} {i}
~
remove {n} {i} from my shopping list
take {n} {i} off the shopping list
shopping list: delete {n} {i}
I don't need to buy {n} {i} any more, strike it off the list
we have enough, so cross {n} {i} off the shopping list
* weather
c@ Dublin ; Nairobi ; Seoul ; Phoenix
d@ today ; tomorrow ; on Sunday|this Sunday
will it rain in {c} {d}
{c} rain {d}?
Is rain expected {d} in {c}?
do I need an umbrella in {c} {d}
{d} in {c}, does the forecast say rain
am I going to get rained on in {c} {d}
~
will it snow in {c} {d}
{c} snow {d}?
Is snow expected {d} in {c}?
{d} in {c}, does the forecast say snow
will there be snowfall in {c} {d}
* world_cup
y# 1998 ; 2006 ; 2014 ; 2018
who won the {y} FIFA World Cup
{y} World Cup winner
Which country took the men's football World Cup in {y}?
champion of the soccer World Cup {y}
in {y}, who lifted the FIFA World Cup
name the {y} men's world champions in football
~
who lost the final of the {y} FIFA World Cup
{y} World Cup losing finalist
Which country was beaten in the final of the men's football World Cup in {y}?
runner-up of the soccer World Cup {y}
name the {y} men's losing World Cup finalists in football
* marathon_plan
n# 12 weeks|twelve weeks ; 16 weeks|sixteen weeks ; 20 weeks|twenty weeks
r@ half marathon ; marathon ; 10K ; triathlon
training plan for a {r} in {n}
{r} {n} training plan
I want to get ready for a {r} in {n}, how should I train?
draw up a schedule of {n} that prepares me for a {r}
how do I train if my {r} is {n} away
* players
s@ rugby union ; handball ; volleyball ; ice hockey ; water polo
how many players are on a {s} team during play
{s} number of players on the field of play per side
With how many players does each side play in {s}?
what's the size of a {s} team while the game is on
in {s}, how many people per team play at once
* offside
s@ football|soccer ; ice hockey ; rugby
explain the offside rule in {s}
{s} offside rule
How does offside work in {s}?
when is a player offside in {s}
i don't get offside in {s}, how does it go
* squat
e@ squats ; deadlifts ; bench press ; pull-ups ; planks
what muscles do {e} work
{e} muscles worked
Which muscles get trained by {e}?
what part of my musculature do I train with {e}
muscle groups that {e} target
where in my body am I getting stronger if I do {e}
~
what mistakes do people make with {e}
{e} common mistakes
What do people typically do wrong in {e}?
usual errors in {e}
what am I likely to be doing wrong in my {e}
* pace
d# 5 km|5K|five kilometres ; 10 km|10K|ten kilometres ; 21 km|21K
t# 25 minutes ; 50 minutes ; 55 minutes
what pace do I need to run {d} in {t}
{d} in {t} pace
How fast per km must I be for {d} in {t}?
pace required to finish {d} in {t}
I want to run {d} in {t}, what does that come to per kilometre
* warmup
s@ tennis ; climbing ; swimming ; basketball
how should I warm up before {s}
warm-up {s} before
What does a good warm-up prior to {s} look like?
exercises to get the body ready for {s}
about to go and play or do {s}, how do I warm up first
~
how should I cool down after {s}
cool-down {s} after
What does a good cool-down following {s} look like?
exercises to wind the body down after {s}
just finished {s}, how do I cool down now
* team_home
t@ Lakers|LA Lakers ; Real Madrid ; Liverpool FC|Liverpool ; Toronto Raptors|Raptors
when do {t} play next
{t} next match
When's the next game of {t}?
date of the upcoming {t} game
at what time and day are {t} on the next time
upcoming fixture for {t}, day and kick-off or tip-off time
~
how did {t} do in their last game
{t} last match result
What was the score of the most recent game of {t}?
outcome of the latest {t} game
last time out, what result did {t} get
* bike_size
h# 165 cm|1.65 m ; 178 cm|1.78 m ; 190 cm|1.90 m
b@ road bike ; mountain bike ; city bike
which frame size {b} for {h}
{b} frame size {h}
I'm {h}, how large should the frame of my {b} be?
what size of {b} do I get with a height of {h}
{b} frame that fits someone {h} tall
* olympics
y# 2032 ; 1988 ; 2004 ; 1996
what is the host city of the {y} Summer Olympics
{y} summer olympics host city
Which city is the host of the {y} Summer Games?
what city was given the {y} Summer Olympic Games
host of the Summer Olympics in {y}?
* swim_learn
n# 40|forty ; 60|sixty ; 30|thirty
s@ swim ; ski ; surf ; skate
can I still learn to {s} at {n}
learn to {s} at age {n} possible?
I'm {n}, is there still time to learn how to {s}?
is somebody aged {n} able to pick up how to {s}
am I able to start learning to {s} when I am {n}
* km_miles
n# 5 ; 42 ; 100 ; 8
convert {n} km to miles
{n} kilometres in miles
How many miles are {n} kilometers?
what's {n} km in mi
{n} km equals how many miles
~
convert {n} miles to km
{n} miles in kilometres
How many kilometers are {n} miles?
what's {n} mi in km
{n} miles equals how many km
* f_c
n# 350 ; 72 ; 100 ; 425
convert {n} Fahrenheit to Celsius
{n} F in C
What is {n} degrees Fahrenheit in Celsius?
{n}°F, how much is that in °C
turn {n}°F into centigrade
~
convert {n} Celsius to Fahrenheit
{n} C in F
What is {n} degrees Celsius in Fahrenheit?
{n}°C, how much is that in °F
turn {n} centigrade into °F
* lb_kg
n# 150 ; 10 ; 220
a# kilograms|kg ; ounces|oz ; stones
how much is {n} pounds in {a}
{n} lb to {a}
convert {n} pounds into {a}
{n} lbs is how many {a}
tell me what {n} pounds come to in {a}
* cups_ml
n# 2|two ; 3|three ; 4|four
u# cups ; tablespoons|tbsp ; teaspoons|tsp ; fluid ounces|fl oz
how many millilitres is {n} {u}
{n} {u} in ml
convert {n} {u} to milliliters
{n} {u} equals what in ml
what are {n} {u} if I measure in millilitres
* shoe_size
n# 42 ; 39 ; 44
c@ US ; UK
what is EU shoe size {n} in {c} men's
EU {n} {c} men's shoe size
Which {c} men's size is a European {n} in shoes?
convert European men's shoe size {n} to {c} sizing
men's shoes: I wear {n} in Europe, what's that in {c} size
~
what is EU shoe size {n} in {c} women's
EU {n} {c} women's shoe size
Which {c} women's size is a European {n} in shoes?
convert European women's shoe size {n} to {c} sizing
women's shoes: I wear {n} in Europe, what's that in {c} size
* hours_minutes
n# 3.5 ; 7.25 ; 12
u# hours|hrs ; days
how many minutes are in {n} {u}
{n} {u} in minutes
convert {n} {u} to minutes
{n} {u} make how many minutes
turn {n} {u} into min
~
how many seconds are in {n} {u}
{n} {u} in seconds
convert {n} {u} to seconds
{n} {u} make how many seconds
turn {n} {u} into sec
* days_between
a# March 1|1 March ; April 10|10 April
b# July 4|4 July ; September 30|30 September ; December 24|24 December
how many days from {a} to {b}
days between {a} and {b}
Count the days between {a} and {b}
number of days, {a} until {b}
it's {a}; how many days are there to {b}
* weekday
d# July 20, 1969|20 July 1969 ; May 8, 1945|8 May 1945 ; December 31, 1999|31 December 1999
what day of the week was {d}
{d} weekday
Which weekday did {d} fall on?
on what day of the week was {d}
was {d} a Monday, Tuesday or what
* binary
n# 13 ; 42 ; 200 ; 77
b@ binary ; hexadecimal|hex ; octal
what is decimal {n} in {b}
decimal {n} to {b}
convert the decimal number {n} into {b}
how is {n} (base ten) written in {b}
{n} in decimal, give me the {b} form
* mpg
n# 30 ; 45 ; 22
convert {n} mpg (US) to litres per 100 km
{n} US mpg in l/100km
How many litres per 100 km are {n} US miles per gallon?
my car does {n} mpg US, what's that in l/100 km
{n} miles per US gallon expressed in L/100km
fuel consumption of {n} miles to the US gallon in litres over 100 km
~
convert {n} mpg (UK) to litres per 100 km
{n} imperial mpg in l/100km
How many litres per 100 km are {n} imperial miles per gallon?
my car does {n} mpg UK, what's that in l/100 km
fuel consumption of {n} miles to the imperial gallon in litres over 100 km
* roman
n# 19 ; 44 ; 1990 ; 2024
write {n} in Roman numerals
{n} roman numeral
How is {n} written as a Roman numeral?
convert {n} to Roman numerals
what would the old Romans have written for {n}
* sort_list
l@ Python ; JavaScript|JS ; Java ; Go ; Ruby
sort a list of numbers in ascending order in {l}
{l} sort numbers ascending
How do I sort numbers from smallest to largest in {l}?
code in {l} that puts numbers in ascending order
{l}: order an array of numbers from low to high
I have an array of numbers in {l} and need lowest first
~
sort a list of numbers in descending order in {l}
{l} sort numbers descending
How do I sort numbers from largest to smallest in {l}?
code in {l} that puts numbers in descending order
{l}: order an array of numbers from high to low
I have an array of numbers in {l} and need highest first
* git_undo
n# 1 commit|one commit ; 2 commits|two commits ; 3 commits|three commits
undo the last {n} in git but keep the changes
git undo last {n} keep changes
How can I take back my latest {n} in git without losing the work?
git: reset the last {n}, files should stay as they are
roll back the most recent {n} and leave the changes in my working tree (git)
git: last {n} must go from the history but not my edits
~
undo the last {n} in git and discard the changes
git undo last {n} discard changes
How can I take back my latest {n} in git and throw the work away too?
git: reset the last {n}, file changes should be gone as well
roll back the most recent {n} and wipe the changes from my working tree (git)
git: last {n} must go from the history along with my edits
* git_cmd
c@ git rebase ; git stash ; git cherry-pick ; git bisect ; git reflog
what does {c} do
{c} explained
Explain the {c} command
what is {c} for
when I type {c}, what happens
* dedupe
l@ Python ; PHP ; C# ; Kotlin ; Swift
remove duplicates from a list in {l} keeping order
{l} dedupe list preserve order
How do I drop duplicate list items in {l} with the order intact?
{l}: unique elements of a list, original order kept
get rid of repeated list entries in {l} but don't change their order
each list item only once, in the sequence they came in, {l} code
~
remove duplicates from a list in {l} ignoring order
{l} dedupe list order irrelevant
How do I drop duplicate list items in {l} when the order doesn't matter?
{l}: unique elements of a list, order of no importance
each list item only once, in any sequence whatever, {l} code
* sql_join
j@ inner join ; left join ; full outer join ; cross join
d@ MySQL ; PostgreSQL|Postgres ; SQLite
how do I write a {j} in {d}
{d} {j} syntax
What's the syntax of a {j} in {d}?
example of a {j}, {d}
show me how one does a {j} with {d}
* regex
x@ an email address ; a phone number ; an IPv4 address ; an ISO date
l@ Python ; JavaScript|JS ; Java
regex to validate {x} in {l}
{l} regex validate {x}
What regular expression checks that a string is {x} in {l}?
I need a {l} regular expression that tells if input is {x}
validating {x} with a regular expression, {l}
* sql_null
c@ email ; phone ; created_at
t@ users ; orders ; customers
SQL query for all rows in {t} where {c} is null
select from {t} where {c} is null
How do I select the rows of {t} that have no {c} (null) in SQL?
sql: list {t} entries whose {c} is NULL
get every {t} row in which {c} holds null
~
SQL query for all rows in {t} where {c} is not null
select from {t} where {c} is not null
How do I select the rows of {t} that do have a {c} (non-null) in SQL?
sql: list {t} entries whose {c} is not NULL
get every {t} row in which {c} holds something other than null
* http_code
n# 401 ; 403 ; 429 ; 502 ; 504
what does HTTP status {n} mean
http {n} meaning
Explain the HTTP response code {n}
my API answers with a {n}, what does that signify
what's a {n} error in HTTP
server says {n}, what's that supposed to tell me (HTTP)
* docker_port
a# 8080 ; 3000 ; 5432
b# 80 ; 443 ; 9000
docker run map host port {a} to container port {b}
How do I publish container port {b} on host port {a} with docker?
docker: make port {b} of the container reachable at {a} on the host
expose a container's {b} as {a} on my machine (docker run)
what docker flag forwards {a} on the host to {b} in the container
* async
l@ Rust ; Python ; C# ; JavaScript|JS
how do I write an async function in {l}
{l} async function example
Show me an asynchronous function in {l}
what does a function that runs asynchronously look like in {l}
define an async function, {l}
~
how do I write a synchronous function in {l}
{l} synchronous function example
Show me a non-async function in {l}
what does a function that runs synchronously look like in {l}
define a sync function, {l}
* read_file
l@ Node.js|Node ; Rust ; Go ; Perl ; C++
f@ JSON ; CSV ; YAML ; XML
read a {f} file in {l}
{l} read {f}
How can I load a {f} file with {l}?
parse a {f} file using {l}, example
I've got a {f} file and want its content in my {l} program
~
write a {f} file in {l}
{l} write {f}
How can I save a {f} file with {l}?
produce a {f} file using {l}, example
I've got data in my {l} program and want to put it into a {f} file
* cron
t# 5 minutes|five minutes ; 15 minutes|fifteen minutes ; 2 hours|two hours ; 6 hours|six hours
cron expression for every {t}
crontab every {t}
How do I run a cron job every {t}?
what do I put in crontab so it fires every {t}
cron syntax, interval of {t}
* pip
p@ numpy ; requests ; django ; pillow
v# 1.26 ; 2.0 ; 2.31 ; 10.1
install {p} version {v} with pip
pip install {p} {v}
How do I get exactly version {v} of {p} through pip?
pip: pin {p} to {v} on install
which pip command gives me {p} in version {v}
* kill_port
n# 3000 ; 8080 ; 5000
o@ Windows ; macOS ; Ubuntu
kill the process on port {n} on {o}
{o} kill port {n}
How do I end whatever is using port {n} on {o}?
port {n} is taken on {o}, how to terminate the process behind it
stop the program that occupies port {n}, {o}
something hogs {n} on my {o} machine, how do I shoot it down
~
find the process on port {n} on {o}
{o} find process port {n}
How do I see what is using port {n} on {o}?
port {n} is taken on {o}, how to identify the process behind it
show the program that occupies port {n}, {o}
something hogs {n} on my {o} machine, how do I find out what
* big_o
a@ quicksort ; merge sort ; binary search ; heapsort ; bubble sort
what is the worst-case time complexity of {a}
{a} worst case big O
How slow can {a} get at worst, in Big O terms?
worst-case running time of {a}
in the worst case, what's {a}'s time complexity
upper bound on how {a} scales for the unluckiest input, O(?)
~
what is the best-case time complexity of {a}
{a} best case big O
How fast can {a} get at best, in Big O terms?
best-case running time of {a}
in the best case, what's {a}'s time complexity
how {a} scales for the luckiest input, O(?)
* css_center
x@ div ; image ; button ; table
center a {x} horizontally with CSS
css {x} center horizontally
How do I place a {x} in the horizontal middle using CSS?
css: {x} in the middle from left to right
I want my {x} horizontally centred, which CSS
~
center a {x} vertically with CSS
css {x} center vertically
How do I place a {x} in the vertical middle using CSS?
css: {x} in the middle from top to bottom
I want my {x} vertically centred, which CSS
* unit_test
l@ Python ; Java ; TypeScript|TS ; Go
write a unit test for a login function in {l} with mocks
{l} login function unit test with mocks
Give me a {l} unit test of a login function that uses mocks
unit testing login in {l}, using mocks - example code
how would a mock-based unit test of a login function look in {l}
~
write a unit test for a login function in {l} without mocks
{l} login function unit test no mocks
Give me a {l} unit test of a login function that uses no mocks
unit testing login in {l}, avoiding mocks - example code
how would a mock-free unit test of a login function look in {l}
* api_limit
p@ free ; pro ; enterprise
how many API requests per minute does the {p} tier allow
{p} tier API rate limit per minute
What's the per-minute request limit on the {p} plan's API?
on the {p} plan, how many calls a minute may I make to the API
requests/min allowed for {p} API users?
~
how many API requests per day does the {p} tier allow
{p} tier API rate limit per day
What's the daily request limit on the {p} plan's API?
on the {p} plan, how many calls a day may I make to the API
requests/day allowed for {p} API users?
* api_key
e@ production ; staging ; sandbox
create an API key for {e}
new {e} api key how
How do I generate an API key for the {e} environment?
where can I get myself a {e} API key
I need a key to use the API in {e}, how is it made
our {e} setup needs a fresh API key, where do I make one
~
revoke an API key for {e}
revoke {e} api key how
How do I invalidate an API key for the {e} environment?
where can I get rid of a {e} API key
I want a key of the API in {e} not to work any more, how is it revoked
our {e} API key leaked, where do I make it invalid
* poem
n# 4|four ; 8|eight ; 12|twelve
t@ autumn ; my cat ; the sea ; friendship
write a {n}-line poem about {t}
{n} line poem {t}
Compose a poem of {n} lines on {t}
I'd like some verse about {t}, {n} lines
make up a poem, topic {t}, length {n} lines
be a poet for me: {n} lines, about {t}
~
write a {n}-line poem about {t} that doesn't rhyme
{n} line unrhymed poem {t}
Compose a rhyme-free poem of {n} lines on {t}
I'd like some verse without rhymes about {t}, {n} lines
be a poet for me: {n} lines, about {t}, no rhymes
* birthday_msg
r@ sister ; boss ; grandfather ; best friend
a# 30th|thirtieth ; 50th|fiftieth ; 65th|sixty-fifth
write a birthday message for my {r}'s {a} birthday
{a} birthday wishes {r}
What can I write in a card when my {r} has their {a} birthday?
my {r} is celebrating a {a} birthday, word some greetings for me
greeting card text: {r}, {a} birthday
* product_desc
p@ wool socks ; a water bottle ; scented candles ; a yoga mat
n# 50|fifty ; 100|one hundred ; 150
write a {n}-word product description for {p}
{p} product description {n} words
Describe {p} for my web shop in {n} words
I sell {p}, compose a product text that has {n} words
product text for {p}, length: {n} words
* rewrite_formal
s@ hey, can you send the file? ; we messed up, sorry ; gonna be late today
make this more formal: {s}
rewrite more formally: {s}
Put this into a formal tone: {s}
turn this into formal language: {s}
please word this in a more formal way: {s}
~
make this less formal: {s}
rewrite less formally: {s}
Put this into a casual tone: {s}
turn this into casual language: {s}
please word this in a more informal way: {s}
* slogan
b@ bakery ; bike repair shop ; dental clinic ; bookstore
n# 3|three ; 5|five ; 10|ten
come up with {n} slogans for a {b}
{n} {b} slogans
I need {n} slogan ideas for my {b}
suggest {n} taglines a {b} could use
give my {b} {n} catchy slogans to choose from
* toast
e@ wedding ; retirement party ; graduation ; christening
n# 2 minute|two-minute ; 3 minute|three-minute ; 5 minute|five-minute
write a {n} speech for a {e}
{e} speech {n}
I have to speak at a {e}, please write me a {n} talk
compose a {n} address for a {e}
draft me a {n} speech I can give at a {e}
* review
p@ restaurant ; hotel ; hair salon ; podcast
write a positive review of a {p}
positive {p} review
Draft a glowing review for a {p}
I loved the {p}, word a review for me
compose praise for a {p} as a review
five stars for this {p}! write it up for me
~
write a negative review of a {p}
negative {p} review
Draft a scathing review for a {p}
I hated the {p}, word a review for me
compose criticism of a {p} as a review
one star for this {p}! write it up for me
* linkedin
j@ accountant ; UX designer ; chef ; electrician
n# 3 years|three years ; 10 years|ten years ; 6 years|six years
write a LinkedIn summary for a {j} with {n} of experience
LinkedIn about section {j} {n} experience
I'm a {j} with {n} behind me, draft my LinkedIn summary
compose the LinkedIn "about" text of a {j}, experience {n}
my LinkedIn summary please: {j}, {n} in the job
* movie_release
m@ Inception ; Jaws ; Titanic ; Parasite ; Toy Story
what year did {m} come out in cinemas
{m} release year
In what year was the movie {m} released?
which year did {m} hit the theaters
what year is the film {m} from
{m} premiered in which year
* director
m@ Pulp Fiction ; Alien ; Vertigo ; Spirited Away
who directed {m}
{m} director
Who's the director of {m}?
by whom was {m} directed
which filmmaker made {m} as director
who sat in the director's chair for {m}
~
who composed the music for {m}
{m} composer
Who's the composer of the {m} score?
by whom was the soundtrack of {m} composed
who wrote the film score of {m}
* similar_book
b@ Dune ; Harry Potter ; Gone Girl ; Sapiens
n# 3|three ; 5|five ; 10|ten
recommend {n} books like {b}
{n} books similar to {b}
I liked {b}, name {n} other books in that vein
which {n} books should a fan of {b} read
suggest {n} titles resembling {b}
* movie_mood
n# 90 minutes ; 2 hours|two hours ; 100 minutes
g@ comedy ; thriller ; horror movie ; documentary
recommend a {g} under {n}
{g} shorter than {n} recommendation
Which {g} that lasts less than {n} can you suggest?
tonight I'd like a {g}, running time below {n}
a {g} tip please, it shouldn't reach {n}
~
recommend a {g} over {n}
{g} longer than {n} recommendation
Which {g} that lasts more than {n} can you suggest?
tonight I'd like a {g}, running time above {n}
a {g} tip please, it should exceed {n}
* episode
s@ Friends ; Breaking Bad ; The Office ; Lost
n# season 2|the second season ; season 3|the third season ; season 5|the fifth season
how many episodes does {n} of {s} have
{s} {n} number of episodes
What's the episode count of {n} of {s}?
episodes in {n} of {s}
{s}: {n} is made up of how many episodes
* kids_game
n# 4|four ; 6|six ; 9|nine
i! indoor ; outdoor
suggest a party game for {n} year olds, {i}
{i} party game age {n}
Which {i} game is good at a birthday party for kids aged {n}?
my kid turns {n}, we need an {i} game for the party
an {i} game to play at a party of {n}-year-olds?
* gift
r@ mother-in-law ; teacher ; teenage nephew ; colleague
b# $20|20 dollars ; $50|50 dollars ; $100|100 dollars
gift idea for my {r} under {b}
{r} present below {b}
What can I give my {r} that costs less than {b}?
I'm looking for a present for my {r}, it has to stay under {b}
something for my {r} as a gift, at less than {b}
* dog_food
d@ chocolate ; grapes ; peanut butter ; raw carrots ; cheese
a@ dogs ; cats ; hamsters
can {a} eat {d}
{a} {d} ok to eat?
Is {d} something {a} can eat?
may I feed {d} to {a}
are {a} able to have {d}
is it alright for {a} to get {d}
* puppy
n# 8 weeks|eight weeks ; 12 weeks|twelve weeks ; 6 months|six months
how often should a puppy eat at {n}
{n} old puppy meals per day
How many meals a day for a puppy aged {n}?
my puppy is {n} old, how many times a day do I feed it
feeding frequency of a puppy that is {n} old
at the age of {n}, into how many meals do I split a puppy's daily food
~
how often should a puppy go out to pee at {n}
{n} old puppy toilet breaks per day
How many toilet trips a day for a puppy aged {n}?
my puppy is {n} old, how many times a day do I take it out to pee
at the age of {n}, how many pee breaks a day should a puppy get
* car_tyre
c@ VW Golf ; Toyota Corolla ; Ford Focus ; Honda Civic
p! front ; rear
what tyre pressure for the {p} wheels of a {c}
{c} {p} tire pressure
How much air goes in the {p} tyres of a {c}?
recommended pressure, {p} tires, {c}
I'm pumping up the {p} tyres of my {c}, to how many bar
* oil_change
c@ Mazda 3 ; BMW 320d ; Kia Ceed ; Subaru Outback
how often does a {c} need an oil change
{c} oil change interval
After how many miles should the oil of a {c} be changed?
interval between oil changes for the {c}
my {c}: when is it time for fresh oil, every how many miles
mileage at which a {c} wants its oil replaced
~
how often does a {c} need new brake fluid
{c} brake fluid change interval
After how many miles should the brake fluid of a {c} be changed?
interval between brake fluid changes for the {c}
mileage at which a {c} wants its brake fluid replaced
* ev_range
c@ Nissan Leaf ; Tesla Model 3 ; Renault Zoe ; Hyundai Kona Electric
how far does a {c} go on a full charge
{c} range
What range does a fully charged {c} have?
distance a {c} covers on one full battery
with the battery full, how many kilometres can a {c} drive
if I charge my {c} to 100%, how far will it take me
~
how long does a {c} take to fully charge
{c} charging time
What time does a {c} need until it's fully charged?
hours a {c} spends charging from empty to full
if I plug my {c} in with an empty battery, when is it full
* parking
d@ Sundays ; public holidays ; Saturdays
c@ Manchester ; Vienna ; San Francisco|SF
is street parking free in {c} on {d}
{c} street parking free {d}?
Can I park on the street for free in {c} on {d}?
on {d}, is no fee charged for parking on {c} streets
parking my car in a {c} street on {d}, does it cost nothing
* vpn
o@ Windows 11 ; macOS ; Android ; Ubuntu
how do I connect to the company VPN on {o}
{o} company vpn connect
Get me onto the corporate VPN from {o}, how?
steps for logging into our VPN using {o}
I use {o} and need to be in the work VPN, what do I do
working from home on {o}, how do I get into the company network via VPN
~
how do I disconnect from the company VPN on {o}
{o} company vpn disconnect
Get me off the corporate VPN on {o}, how?
steps for logging out of our VPN using {o}
I use {o} and need to leave the work VPN, what do I do
done working on {o}, how do I end the company VPN session
* expense
d# 30 days|thirty days ; 60 days|sixty days ; 90 days|ninety days
e@ hotel bills ; taxi fares ; client dinners ; train tickets
can I still claim {e} after {d}
{e} expense claim after {d}?
Will the company reimburse {e} when I hand them in {d} later?
{d} have passed, am I still able to expense my {e}
are {e} reimbursed if the claim comes {d} after the spending
* leave_request
d# 5 days|five days ; 2 days|two days ; 10 days|ten days
m@ April ; July ; December
how do I request {d} of vacation in {m} in Workday
Workday {d} vacation request {m}
I'd like {d} off in {m}, how do I ask for it in Workday?
asking for {d} of leave in {m} via Workday - steps
where in Workday do I apply for {d} of holiday in {m}
~
how do I cancel my {d} of vacation in {m} in Workday
Workday {d} vacation cancellation {m}
I no longer want my {d} off in {m}, how do I withdraw it in Workday?
withdrawing {d} of leave in {m} via Workday - steps
where in Workday do I call off my {d} of holiday in {m}
* room_booking
n# 6|six ; 10|ten ; 20|twenty
t# 9 am|9:00 ; 1 pm|13:00 ; 3:30 pm|15:30
book a meeting room for {n} people at {t} today
meeting room today {t} {n} people
Reserve a conference room today, {t}, we are {n}
I need a room at {t} today where {n} people can meet
get {n} of us a meeting room today, starting {t}
* password
s@ SAP ; Jira ; Outlook ; GitHub
how do I reset my {s} password
{s} password reset
I forgot my password for {s}, how do I get a new one?
locked out of {s} because I don't know my password, how to reset it
what's the way to set a new {s} password after forgetting the old one
can't remember my {s} password, help me get another
~
how do I reset my {s} username
{s} username reset
I forgot my username for {s}, how do I get a new one?
locked out of {s} because I don't know my username, how to reset it
can't remember my {s} username, help me get another
* onboarding
n# 3|three ; 5|five ; 12|twelve
how do I add {n} new users to our workspace
add {n} users workspace
I need {n} more people in our workspace, how do I add them?
{n} new colleagues start, how can I get them into the workspace
steps to add {n} additional members to the workspace
~
how do I remove {n} users from our workspace
remove {n} users workspace
I need {n} fewer people in our workspace, how do I remove them?
{n} colleagues leave, how can I get them out of the workspace
steps to remove {n} members from the workspace
* two_factor
a@ Google ; Amazon ; Instagram ; Dropbox
enable two-factor authentication on {a}
turn on 2FA {a}
How do I activate two-step login for my {a} account?
{a}: where do I switch on 2-factor authentication
I want a second factor for logging into {a}, how to set it up
~
disable two-factor authentication on {a}
turn off 2FA {a}
How do I deactivate two-step login for my {a} account?
{a}: where do I switch off 2-factor authentication
I don't want a second factor any more for logging into {a}, how to remove it
* stock_item
s# 38 ; 41 ; 43
c@ black ; red ; navy
do you have the {c} sneaker in size {s}
{c} sneaker size {s} in stock?
Is size {s} of the {c} sneakers available?
can I get the {c} sneakers in a {s}
are the {c} sneakers still to be had in {s}
* gift_card
n# $25|25 dollars ; $50|50 dollars ; $75|75 dollars
how do I buy a {n} gift card
buy {n} gift card
I'd like to purchase a gift voucher worth {n}, how?
where can I get a gift card with {n} on it
getting a {n} voucher as a present: how is it ordered
~
how do I redeem a {n} gift card
redeem {n} gift card
I'd like to use a gift voucher worth {n}, how?
where can I enter a gift card with {n} on it
spending a {n} voucher I got as a present: how is it cashed in
* allergen
d@ pad thai ; lasagna|lasagne ; Caesar salad ; tiramisu
a@ nuts ; gluten ; dairy ; shellfish
does your {d} contain {a}
{d} {a}?
Is there any {a} in the {d} you serve?
do you put {a} in your {d}
I have an allergy to {a}, would I find that in your {d}
before I order the {d}: any {a} in it?
* table
n# 2|two ; 4|four ; 7|seven
t# 7 pm|19:00 ; 8:30 pm|20:30 ; 6 pm|18:00
reserve a table for {n} at {t} tonight
table {n} people {t} tonight
Can we have a table this evening at {t}? We're {n}.
I'd like to book dinner tonight, {t}, party of {n}
save us a table tonight: {n} people, {t}
dinner tonight for {n}, {t}, is that bookable? book it
~
cancel our table for {n} at {t} tonight
cancel table {n} people {t} tonight
We had a table this evening at {t} for {n}, please cancel it
I'd like to call off dinner tonight, {t}, party of {n}
we won't be needing the table tonight: {n} people, {t}
tonight's {t} dinner for {n} is off, please cancel the table
* meaning_idiom
i@ break a leg ; piece of cake ; under the weather ; spill the beans
what does "{i}" mean
"{i}" meaning
Explain the idiom "{i}"
somebody said "{i}" to me, what did they mean
what's meant by the phrase "{i}"
I don't understand the saying "{i}", what's it supposed to say
~
where does "{i}" come from
"{i}" origin
Explain the origin of the idiom "{i}"
how did the phrase "{i}" come about
what is the story of how the saying "{i}" began
* hangover
n# 2 beers|two beers ; 4 beers|four beers ; 3 glasses of wine|three glasses of wine
how long after {n} can I drive
{n} how long until I can drive
I've had {n}, when may I get behind the wheel again?
waiting time before driving following {n}
after {n}, how many hours till I'm fit to drive
* eclipse
c@ Spain ; Egypt ; Texas ; Iceland
when is the next solar eclipse visible in {c}
next solar eclipse {c}
When can I see the next eclipse of the sun from {c}?
date of the upcoming solar eclipse in {c}
how long till {c} gets its next eclipse of the sun, what's the date
I want to watch the moon cover the sun from {c}, when's the next chance
~
when is the next lunar eclipse visible in {c}
next lunar eclipse {c}
When can I see the next eclipse of the moon from {c}?
date of the upcoming lunar eclipse in {c}
I want to watch the earth's shadow cover the moon from {c}, when's the next chance
* emergency
c@ Sweden ; Australia ; Japan ; India
s@ ambulance ; police ; fire brigade|fire department
what number do I call for the {s} in {c}
{c} {s} phone number
Which emergency number reaches the {s} in {c}?
how do I phone the {s} when I'm in {c}, number please
{c}: {s} emergency number
* temperature_sea
c@ Malta ; Cancún|Cancun ; Split ; Biarritz
m@ April ; June ; September
how warm is the sea in {c} in {m}
{c} sea temperature {m}
What's the water temperature off {c} in {m}?
in {m}, what temperature does the sea have at {c}
bathing in {c} in {m}: how many degrees is the sea
is the sea cold or warm for a swim in {c} in {m}, what's the figure
~
how warm is the air in {c} in {m}
{c} air temperature {m}
What's the daytime air temperature in {c} in {m}?
in {m}, what temperature does the air have at {c}
how hot does it get by day on land in {c} in {m}, what's the figure
"""
# twins that are no negation/antonym
KIND = {}
for n in 'planet_distance president_number calories caffeine plant_water thermostat password eclipse shoe_size mpg drinking_age weather oil_change puppy will_valid luggage area_circle temperature_sea notice_period'.split(): KIND[n] = 'entity'
for n in 'element animals_gestation wifi_password browser_cache symptoms sting passport divorce shipping_cost crypto squat ev_range tense spelling director meaning_idiom order_status refund_time pruning damaged kill_port cheapest_flight solve_quadratic call'.split(): KIND[n] = 'aspect'
for n in 'fx km_miles f_c airport_transfer'.split(): KIND[n] = 'direction'
for n in 'api_limit hours_minutes hourly'.split(): KIND[n] = 'number'

R = random.Random(20431)
M = []
for block in re.split(r'^\* ', TEXT, flags=re.M)[1:]:
    lines = [l.strip() for l in block.strip().split('\n')]
    m = dict(name=lines[0], slots={}, sides=[[]])
    for l in lines[1:]:
        s = re.match(r'(\w)([#@!]) (.*)', l)
        if s: m['slots'][s[1]] = (s[2], [[y.strip() for y in v.split('|')] for v in s[3].split(' ; ')])
        elif l == '~': m['sides'].append([])
        elif l: m['sides'][-1].append(l)
    for side in m['sides']:
        assert len(side) >= 3, m['name']
        for w in side:
            assert set(re.findall(r'\{(\w)\}', w)) == set(m['slots']), (m['name'], w)
    M.append(m)
names = [m['name'] for m in M]
assert len(set(names)) == len(names) and set(KIND) <= set(names), set(KIND) - set(names)

def fill(w, m, vals, spell):
    for k, i in vals.items():
        v = m['slots'][k][1][i]
        w = w.replace('{%s}' % k, v[spell.get(k, 0) % len(v)])
    w = re.sub(r"\ba (?=([aeioAEIO](?!ne\b|ne-|nce\b|uro)|XML\b|8(?!\d{2})|1[18]\b))", 'an ', w)
    w = re.sub(r'\b([Hh]ow many|number of) (\w+) (1|one) ', r'\1 \2 \3 ', w)
    return w
def rspell(m): return {k: R.choice([0, 0, 1, 2]) for k in m['slots']}
def rvals(m): return {k: R.randrange(len(s[1])) for k, s in m['slots'].items()}
def sim(a, b):
    a, b = set(a.lower().split()), set(b.lower().split())
    return len(a & b) / len(a | b)

def same(m):
    side = R.choice(m['sides']) if R.random() < .6 else m['sides'][0]
    a, b = R.sample(side, 2)
    v = rvals(m); sp = rspell(m)
    return fill(a, m, v, sp), fill(b, m, v, rspell(m) if R.random() < .5 else sp)
def slotflip(m, mark):
    k = R.choice([k for k, s in m['slots'].items() if s[0] == mark])
    side = R.choice(m['sides']); v = rvals(m); u = dict(v)
    u[k] = R.choice([i for i in range(len(m['slots'][k][1])) if i != v[k]])
    sp = rspell(m)
    if R.random() < .5: a = b = R.choice(side); q = sp
    else: a, b = R.sample(side, 2); q = rspell(m)
    return fill(a, m, v, sp), fill(b, m, u, q)
def twinflip(m):
    v = rvals(m); sp = rspell(m); x, y = m['sides']
    if R.random() < .5:
        a = R.choice(x); b = max(y, key=lambda w: sim(a, w)); q = sp
    else:
        a = R.choice(x); b = R.choice(y); q = rspell(m)
    r = [fill(a, m, v, sp), fill(b, m, v, q)]
    R.shuffle(r)
    return tuple(r)

def makers(m, kind):
    out = []
    if kind == 'paraphrase': return [(same, kind)]
    mark = {'number': '#', 'entity': '@', 'negation': '!'}[kind]
    if any(s[0] == mark for s in m['slots'].values()): out.append((lambda m: slotflip(m, mark), kind))
    if len(m['sides']) == 2:
        k = KIND.get(m['name'], 'negation')
        if k == kind or (k, kind) in (('aspect', 'entity'), ('direction', 'negation')): out.append((twinflip, k))
    return out

seen, pairs, per = set(), [], collections.Counter()
def norm(s): return re.sub(r'\W+', ' ', s.lower()).strip()
def draw(m, kind):
    ms = makers(m, kind)
    for _ in range(40):
        f, k = R.choice(ms)
        a, b = f(m)
        key = tuple(sorted((norm(a), norm(b))))
        if key[0] == key[1] or key in seen: continue
        seen.add(key); per[m['name']] += 1
        pairs.append(dict(a=a, b=b, same=k == 'paraphrase', kind=k, template=m['name']))
        return True
    return False
for kind, target in (('negation', 550), ('number', 550), ('entity', 550), ('paraphrase', 1350)):
    pool = [m for m in M if makers(m, kind)]; n = 0
    while n < target and pool:
        R.shuffle(pool)
        pool.sort(key=lambda m: 0)
        for m in list(pool):
            if n >= target: break
            if per[m['name']] >= 20 or not draw(m, kind): pool.remove(m)
            else: n += 1
R.shuffle(pairs)
with open('r.jsonl', 'w') as f:
    for p in pairs: f.write(json.dumps(p, ensure_ascii=False) + '\n')
print(len(M), 'meanings', sum(len(s) for m in M for s in m['sides']), 'wordings', len(pairs), 'pairs', collections.Counter(p['kind'] for p in pairs), 'max per meaning', max(per.values()), 'min', min(per.values()), 'templates', len(per))
