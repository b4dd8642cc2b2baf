#!/usr/bin/env python3
# * name; slot#: number slot, slot$: entity slot, slot%: never flipped (values by |, spellings by =); + wordings; - wordings of the negated twin
PARTS = []
PARTS.append(r'''
* timer
n#: 5=five | 10=ten | 15=fifteen | 25=twenty-five
x$: pasta | eggs | rice | tea
+ Set a timer for {n} minutes for the {x}
+ {x} timer, {n} minutes
+ start counting down {n} min for my {x}
+ I've just put the {x} on, ping me when {n} minutes are up
+ Can you time the {x}? It needs {n} minutes
+ count down {n} minutes for the {x}, then ring
* timer_add
n#: 2=two | 5=five | 10=ten
+ Add {n} minutes to the timer
+ give the timer {n} more minutes
+ extend my countdown by {n} minutes
+ make the timer run {n} minutes longer
+ I need another {n} min on the clock, lengthen the timer
- Take {n} minutes off the timer
- give the timer {n} fewer minutes
- shorten my countdown by {n} minutes
- make the timer run {n} minutes less
- cut {n} min from the running timer
* alarm_weekdays
t#: 6:30=half past six=6.30 | 7:00=seven=7 | 7:15=quarter past seven=7.15 | 5:45=quarter to six=5.45
+ Set an alarm for {t} am every weekday
+ wake me up at {t} in the morning Monday to Friday
+ weekday alarm {t} am
+ I have to get up at {t} am on workdays, please schedule a repeating alarm Mon-Fri
+ ring me out of bed at {t} in the morning, Mondays through Fridays
+ alarm at {t} am, recurring, Monday through Friday only
* alarm_toggle
d#: Monday | Saturday | Friday | Wednesday
+ Turn on my {d} alarm
+ activate the alarm I have for {d}
+ enable {d} alarm
+ I do want the {d} alarm, switch it on
+ make sure the alarm set for {d} is on
- Turn off my {d} alarm
- deactivate the alarm I have for {d}
- disable {d} alarm
- I don't want the {d} alarm, switch it off
- silence the one that is set for {d}, my alarm I mean
* lights
r$: kitchen | bedroom | living room=lounge | hallway | garage
+ Turn on the lights in the {r}
+ {r} lights on
+ switch the {r} lights on please
+ it's dark in the {r}, light it up
+ could you put the lights on in the {r}
+ illuminate the {r}
- Turn off the lights in the {r}
- {r} lights off
- switch the {r} lights off please
- make it dark in the {r}, kill the lights
- could you put the lights out in the {r}
- no more light needed in the {r}, shut it off
* dim
n#: 20=twenty | 40=forty | 50=fifty | 70=seventy
r$: bedroom | study | dining room | nursery
+ Dim the {r} lamp to {n} percent
+ set {r} lamp brightness to {n}%
+ {r} lamp at {n} percent brightness
+ I want the lamp in the {r} at {n}% 
+ put the {r} lamp at {n} percent intensity
* light_colour
c$: blue | red | purple | warm white | green
r$: bedroom | living room | terrace | office
+ Make the {r} lights {c}
+ change the colour of the lights in the {r} to {c}
+ {c} light in the {r} please
+ set {r} lights {c}
+ I'd like the {r} bathed in {c} light
+ switch the bulbs in the {r} over to {c}
* thermostat_set
n#: 18=eighteen | 20=twenty | 21=twenty-one | 23=twenty-three
r$: upstairs | downstairs | in the bedroom | in the office
+ Set the temperature {r} to {n} degrees
+ thermostat {r} to {n}
+ make it {n} degrees {r}
+ I want it to be {n}°C {r}, adjust the thermostat
+ heat {r} should be at {n} degrees, change it
* thermostat_updown
n#: 2=two | 3=three | 4=four
+ Turn the heating up by {n} degrees
+ raise the thermostat {n} degrees
+ make it {n} degrees warmer in here
+ I'm freezing, bump the temperature up {n} degrees
+ heating +{n} degrees
- Turn the heating down by {n} degrees
- lower the thermostat {n} degrees
- make it {n} degrees cooler in here
- I'm boiling, drop the temperature {n} degrees
- heating minus {n} degrees
* lock
d$: front door | back door | garage door | patio door
+ Lock the {d}
+ {d} should be locked, do that now
+ make sure nobody can come in by the {d}, lock it
+ please secure the lock on the {d}
+ {d}: lock
- Unlock the {d}
- {d} should be unlocked, do that now
- release the lock on the {d} so people can come in
- please undo the lock on the {d}
- {d}: unlock
* blinds
r$: bedroom | office | kitchen | kids' room
n#: 7=seven | 8=eight | 9=nine
+ Open the blinds in the {r} at {n} tomorrow morning
+ tomorrow at {n} am raise the {r} blinds
+ {r} blinds up at {n} am tomorrow
+ I'd like the {r} blinds to go up tomorrow morning at {n}
+ schedule opening the {r} blinds for {n} in the morning tomorrow
- Close the blinds in the {r} at {n} tomorrow morning
- tomorrow at {n} am lower the {r} blinds
- {r} blinds down at {n} am tomorrow
- I'd like the {r} blinds to go down tomorrow morning at {n}
- schedule shutting the {r} blinds for {n} in the morning tomorrow
* play_artist
a$: Adele | Miles Davis | Daft Punk | Taylor Swift | The Beatles
r$: in the kitchen | in the bathroom | on the patio | in the gym
+ Play some {a} {r}
+ put on {a} {r}
+ I feel like hearing {a}, play it {r}
+ start {a} music on the speaker {r}
+ {a} {r}, please, on the speaker
+ can we have {a} playing {r}
- Stop playing {a} {r}
- turn off {a} {r}
- I'm sick of hearing {a}, cut it {r}
- end the {a} music on the speaker {r}
- no more {a} {r}, please
* volume
n#: 10=ten | 20=twenty | 30=thirty
+ Turn the volume up by {n} percent
+ {n}% louder
+ raise the sound level {n} percent
+ I can hardly hear this, increase volume by {n}%
+ volume up {n} percent
- Turn the volume down by {n} percent
- {n}% quieter
- reduce the sound level {n} percent
- this is too loud, decrease volume by {n}%
- volume down {n} percent
* skip_track
n#: 2=two | 3=three | 4=four
+ Skip forward {n} songs
+ jump ahead {n} tracks
+ go {n} tracks further in the playlist
+ move on by {n} songs
+ next song, and do that {n} times
- Skip back {n} songs
- jump back {n} tracks
- go {n} tracks backwards in the playlist
- return by {n} songs
- previous song, and do that {n} times
* seek_podcast
n#: 30 seconds=thirty seconds=half a minute | 2 minutes=two minutes | 5 minutes=five minutes
+ Fast-forward the podcast {n}
+ jump {n} ahead in this podcast
+ skip the next {n} of the podcast
+ move the podcast forward by {n}
+ podcast +{n}
- Rewind the podcast {n}
- jump {n} back in this podcast
- play the last {n} of the podcast again
- move the podcast backward by {n}
- podcast -{n}, I missed something
* shuffle
p$: workout | road trip | dinner | focus
+ Play my {p} playlist on shuffle
+ shuffle the {p} playlist
+ put on the {p} playlist in random order
+ {p} playlist, songs mixed up please
+ start my {p} list with shuffle enabled
- Play my {p} playlist without shuffle
- don't shuffle the {p} playlist, just play it
- put on the {p} playlist in its original order
- {p} playlist, songs not mixed up please
- start my {p} list with shuffle disabled
* reminder_call
p$: mum=mom | Dr. Patel=Doctor Patel | the bank | the plumber
t#: 3 pm=15:00=three in the afternoon | 5 pm=17:00=five in the afternoon | 11 am=11:00=eleven in the morning
+ Remind me to call {p} at {t}
+ at {t} I need to phone {p}, give me a reminder
+ reminder: ring {p}, {t}
+ don't let me forget calling {p} at {t}
+ nudge me at {t} to give {p} a call
+ set up a reminder for {t}, the text is: call {p}
* reminder_bins
d#: Tuesday | Thursday | Sunday
t#: 7 pm=seven in the evening=19:00 | 8 pm=eight in the evening=20:00 | 9 pm=nine in the evening=21:00
+ Every {d} at {t} remind me to take the bins out
+ weekly reminder on {d}, {t}: put out the trash
+ I keep forgetting the garbage, remind me each {d} at {t} to take it out
+ set a repeating {d} {t} reminder for taking out the rubbish
+ bin day reminder every {d} {t}
* shopping_list
x$: milk | olive oil | bananas | toilet paper | coffee
+ Add {x} to the shopping list
+ put {x} on my grocery list
+ we're out of {x}, write it on the shopping list
+ shopping list: {x}
+ note {x} down for the next grocery run, on the list
- Remove {x} from the shopping list
- take {x} off my grocery list
- we've got {x} already, strike it from the shopping list
- shopping list: no {x} any more, delete it
- I don't need {x} on the list for groceries after all
* quantity_list
n#: 2=two | 3=three | 6=six
x$: bottles of water | cans of tomatoes | packs of butter
+ Add {n} {x} to my shopping list
+ grocery list: {n} {x}
+ I need to buy {n} {x}, put that on the list
+ on the shopping list please write {n} {x}
+ remember {n} {x} for the shop, list it
* text_late
p$: Anna | Tom | my boss | Priya
n#: 10=ten | 20=twenty | 30=thirty
+ Text {p} that I'll be {n} minutes late
+ send {p} a message: running {n} minutes late
+ let {p} know by text I'm {n} min behind schedule
+ message {p} saying I'm going to be late by {n} minutes
+ tell {p} over text to expect me {n} minutes later than planned
- Text {p} that I'll be {n} minutes early
- send {p} a message: coming {n} minutes early
- let {p} know by text I'm {n} min ahead of schedule
- message {p} saying I'm going to be early by {n} minutes
- tell {p} over text to expect me {n} minutes sooner than planned
* call_speaker
p$: dad | Lena | the office | grandma=granny
+ Call {p} on speaker
+ phone {p} with the speakerphone on
+ ring {p}, hands-free over the loudspeaker
+ start a speaker call to {p}
+ I want to talk to {p}, put it on speakerphone
- Call {p} but not on speaker
- phone {p} with the speakerphone off
- ring {p}, not over the loudspeaker
- start a call to {p} without speaker
- I want to talk to {p}, keep it off speakerphone
* calls_block
p$: this number | Mark | my ex | unknown callers
+ Block calls from {p}
+ I never want {p} to reach me by phone, block
+ put {p} on the blocked list
+ stop {p} from being able to call me
+ bar incoming calls by {p}
- Unblock calls from {p}
- I want {p} to be able to reach me by phone again, unblock
- take {p} off the blocked list
- let {p} call me again, lift the block
- no longer bar incoming calls by {p}
* weather_rain
c$: London | Seattle | Oslo | New York City=NYC
d#: tomorrow | on Saturday=this Saturday | this weekend
+ Will it rain in {c} {d}?
+ is rain expected {d} in {c}
+ {c} rain forecast {d}
+ am I going to get rained on in {c} {d}
+ any chance of it raining {d} over {c}?
+ {d} in {c}: are we going to get rain
* weather_maxmin
c$: Madrid | Chicago | Berlin | Cairo
d#: tomorrow | on Friday=this Friday | on Sunday=this Sunday
+ What's the high in {c} {d}?
+ maximum temperature {c} {d}
+ how hot will it get at most {d} in {c}
+ highest temp forecast for {c} {d}
+ tell me how warm {c} gets at its peak {d}
- What's the low in {c} {d}?
- minimum temperature {c} {d}
- how cold will it get at worst {d} in {c}
- lowest temp forecast for {c} {d}
- tell me how far the temperature in {c} drops at its minimum {d}
* sun_time
c$: Lisbon | Reykjavik | Sydney | Denver
d#: today | tomorrow
+ When is sunrise in {c} {d}?
+ what time does the sun come up {d} in {c}
+ {c} sunrise time {d}
+ at what o'clock will the sun rise over {c} {d}
+ {d}, {c}: when does it get light, sunrise I mean
- When is sunset in {c} {d}?
- what time does the sun go down {d} in {c}
- {c} sunset time {d}
- at what o'clock will the sun set over {c} {d}
- {d}, {c}: when does it get dark, sunset I mean
* nav_tolls
c$: Boston | Lyon | Milan | the airport
+ Navigate to {c} avoiding toll roads
+ take me to {c} without tolls
+ directions to {c}, no toll roads
+ I want to drive to {c} and not pay any tolls, which way
+ toll-free route to {c}
- Navigate to {c}, toll roads allowed
- take me to {c}, tolls are fine
- directions to {c}, including toll roads
- I want to drive to {c} and don't mind paying tolls, which way
- route to {c} that may use toll roads
* nav_nearest
x$: petrol station=gas station | pharmacy=chemist | supermarket | cash machine=ATM
n#: 5 km=five kilometres=5 kilometers | 10 km=ten kilometres=10 kilometers | 2 km=two kilometres=2 kilometers
+ Find a {x} within {n}
+ is there a {x} less than {n} from here
+ {x} near me, radius {n}
+ show me any {x} that's no more than {n} away
+ I'm looking for a {x}, at most {n} from my location
* nav_time
a$: work | the gym | the station
m$: by bike=cycling | on foot=walking | by car=driving | by bus
+ How long does it take to get to {a} {m} from here?
+ travel time to {a} {m}
+ if I go {m}, how much time do I need to reach {a}
+ {m} to {a}, how many minutes is it
+ I'm off to {a} {m}, how long will the trip be
* calendar_add
x$: dentist appointment | yoga class | meeting with Sara | parents' evening
d#: March 3=3 March=the 3rd of March | March 13=13 March=the 13th of March | May 3=3 May=the 3rd of May
t#: 4 pm=16:00 | 6 pm=18:00 | 2 pm=14:00
+ Put a {x} in my calendar on {d} at {t}
+ calendar: {x}, {d}, {t}
+ I've got a {x} on {d} at {t}, add it to the calendar
+ schedule a {x} for {t} on {d}
+ create an event, {x}, at {t}, {d}
* calendar_show
d#: Monday | Thursday | Friday
+ What's on my calendar for {d} morning?
+ show my appointments on {d} before noon
+ what have I got planned {d} morning
+ {d} morning agenda
+ which events are in my diary {d} before midday
- What's on my calendar for {d} afternoon?
- show my appointments on {d} after noon
- what have I got planned {d} afternoon
- {d} afternoon agenda
- which events are in my diary {d} after midday
* meeting_move
d#: Tuesday | Wednesday | Friday
n#: 1 hour=one hour=an hour=60 minutes | 30 minutes=half an hour=thirty minutes | 2 hours=two hours
+ Move my {d} meeting {n} later
+ push the meeting on {d} back by {n}
+ {d} meeting: postpone by {n}
+ can you delay {d}'s meeting {n}
+ I'd like {d}'s meeting to start {n} later than it's set now
- Move my {d} meeting {n} earlier
- bring the meeting on {d} forward by {n}
- {d} meeting: advance by {n}
- can you have {d}'s meeting {n} sooner
- I'd like {d}'s meeting to start {n} earlier than it's set now
* invite
p$: Carlos | Mei | the finance team | my manager
x$: lunch meeting | project kickoff | budget review
+ Accept {p}'s invitation to the {x}
+ say yes to the {x} invite from {p}
+ {x} with {p}: RSVP yes
+ tell {p} I'm coming to the {x} they invited me to
+ confirm that I'll attend the {x}, replying to the invite {p} sent
- Decline {p}'s invitation to the {x}
- say no to the {x} invite from {p}
- {x} with {p}: RSVP no
- tell {p} I'm not coming to the {x} they invited me to
- turn down the {x}, replying to the invite {p} sent
* tv
c$: BBC One | CNN | Eurosport | Netflix
+ Turn on the TV and put on {c}
+ TV on, {c}
+ I want to watch {c} on the television, switch it on
+ start the telly with {c}
+ show {c} on the TV please, it's off right now
* vacuum
r$: living room | kitchen | hallway | whole downstairs
+ Start the robot vacuum in the {r}
+ have the robot hoover the {r}
+ send the robot vacuum off to clean the {r}
+ {r} needs vacuuming, run the robot
+ begin robot cleaning in the {r}
- Stop the robot vacuum in the {r}
- make the robot quit hoovering the {r}
- call the robot vacuum off cleaning the {r}
- {r} doesn't need any more vacuuming, halt the robot
- end robot cleaning in the {r}
* coffee_machine
n#: 6:45=quarter to seven | 7:30=half past seven | 8:15=quarter past eight
+ Have the coffee machine on at {n} tomorrow morning
+ at {n} am tomorrow start the coffee maker
+ coffee maker on, tomorrow {n} am
+ I want the coffee machine to switch itself on at {n} in the morning tomorrow
+ schedule tomorrow's coffee machine start for {n} am
- Have the coffee machine off at {n} tomorrow morning
- at {n} am tomorrow stop the coffee maker
- coffee maker off, tomorrow {n} am
- I want the coffee machine to switch itself off at {n} in the morning tomorrow
- schedule tomorrow's coffee machine shutdown for {n} am
* alarm_system
m$: night | away | vacation=holiday
+ Arm the alarm system in {m} mode
+ set the burglar alarm to {m}
+ security system: {m} mode on
+ switch on {m} mode of the home alarm
+ I want the house alarm active, in {m} mode
* dnd
n#: 1 hour=an hour=60 minutes | 2 hours=two hours=120 minutes | 30 minutes=half an hour
+ Turn on do not disturb for {n}
+ silence all notifications for {n}
+ no interruptions for the next {n}
+ DND {n}
+ I don't want any notifications to disturb me for {n}
+ mute notifications, unmute them after {n}
* bluetooth
x$: Bluetooth | Wi-Fi | airplane mode | location services=GPS location
+ Turn on {x} on my phone
+ enable {x}
+ I need {x} active on this phone
+ {x} on please
+ switch {x} on for my phone
- Turn off {x} on my phone
- disable {x}
- I need {x} inactive on this phone
- {x} off please
- switch {x} off for my phone
* convert_voice
n#: 2=two | 3=three | 5=five
u$: pounds to kilos=pounds into kilograms | gallons to litres=gallons into liters | miles to kilometres=miles into km | ounces to grams=ounces into g
+ Convert {n} {u}
+ {n} {u}
+ can you change {n} {u} for me
+ help me turn {n} {u}, what's the figure
+ how much is it when I go from {n} {u}
* tip_calc
n#: 15=fifteen | 18=eighteen | 20=twenty
a#: $48=48 dollars | $84=84 dollars | $120=120 dollars
+ What's a {n} percent tip on {a}?
+ {n}% tip for a {a} bill
+ bill is {a}, I want to leave {n} percent, how much tip is that
+ calculate the tip: {a} at {n}%
+ how much gratuity do I add to {a} if I tip {n}%
* time_zone
a$: Tokyo | São Paulo=Sao Paulo | Dubai | Los Angeles=LA
+ What time is it in {a} right now?
+ current time {a}
+ tell me the local time over in {a}
+ {a} time now
+ if I called someone in {a} this minute, what would their clock say
* flip_choice
n#: 6=six | 12=twelve | 20=twenty
+ Roll a {n}-sided die
+ throw a dice with {n} sides for me
+ roll a d{n#}
+ random die roll, {n} faces
+ pretend to toss a die that has {n} faces and say what came up
* random_pick
a#: 10=ten | 50=fifty | 100=one hundred=a hundred
+ Pick a random number from 1 to {a}
+ give me any number between 1 and {a} at random
+ random number, 1-{a#}
+ draw a number out of 1 to {a}
+ think of a random number no lower than 1 and no higher than {a}
* read_messages
p$: Julia | my sister | David
+ Read out the last message from {p}
+ what did {p} write in the latest message
+ read me {p}'s most recent text
+ last text by {p}, aloud please
+ I can't look at the phone, tell me {p}'s newest message
- Read out the first message from {p}
- what did {p} write in the very first message
- read me {p}'s earliest text
- first ever text by {p}, aloud please
- I can't look at the phone, tell me {p}'s oldest message
* order_pizza
n#: 2 large=two large | 3 large=three large | 4 large=four large
x$: pepperoni | margherita | veggie=vegetarian
+ Order {n} {x} pizzas with extra cheese
+ I'd like {n} {x} pizzas delivered, cheese extra
+ {n} {x} pizzas, plus extra cheese, place the order
+ get us {n} {x} pizzas and ask for additional cheese
+ pizza order: {n} {x}, more cheese on top
- Order {n} {x} pizzas with no cheese
- I'd like {n} {x} pizzas delivered, cheese left off
- {n} {x} pizzas, minus the cheese, place the order
- get us {n} {x} pizzas and ask for it cheese-free
- pizza order: {n} {x}, without cheese on top
* taxi
t#: 5:30=half past five | 6:15=quarter past six | 9:45=quarter to ten
c$: the airport | the central station | the Hilton
+ Book a taxi to {c} for {t} tomorrow morning
+ I need a cab at {t} am tomorrow going to {c}
+ taxi tomorrow {t} am to {c}
+ get me a cab for tomorrow, {t} in the morning, destination {c}
+ arrange for a taxi that takes me to {c}, pickup {t} am tomorrow
- Cancel the taxi to {c} for {t} tomorrow morning
- I no longer need the cab at {t} am tomorrow going to {c}
- cancel: taxi tomorrow {t} am to {c}
- call off my cab for tomorrow, {t} in the morning, destination {c}
- scrap the taxi that was to take me to {c}, pickup {t} am tomorrow
* table_book
n#: 2=two | 4=four | 6=six
t#: 7 pm=19:00=seven in the evening | 8 pm=20:00=eight in the evening | 6 pm=18:00=six in the evening
x$: Italian | Thai | Greek
+ Reserve a table for {n} at the {x} restaurant tonight at {t}
+ table for {n}, {x} place, tonight {t}
+ tonight there'll be {n} of us, book the {x} restaurant for {t}
+ can you get us a booking at the {x} restaurant this evening, {n} people, {t}
+ {x} restaurant reservation tonight {t}, party of {n}
* recipe_scale
a#: 2=two | 3=three
b#: 6=six | 8=eight | 10=ten
x$: lasagne=lasagna | chili | risotto
+ Scale my {x} recipe from {a} servings to {b}
+ the {x} recipe is for {a} people, I'm feeding {b}, adjust the amounts
+ {x} recipe serves {a}; rewrite the quantities for {b}
+ convert the {x} ingredients from {a} portions into {b} portions
+ adapt {x} recipe for {b} instead of {a} eaters
* stopwatch
n#: 3=three | 4=four | 5=five
x$: sprints | planks | push-up rounds
+ Start an interval timer: {n} {x} of 30 seconds with a 1 minute rest
+ {n} {x}, 30 s each, one minute break between, time me
+ time my workout, it's {n} {x} lasting 30 seconds and a minute's rest in between
+ interval timing please: {n} {x}, half a minute on, a minute off
+ I'm going to do {n} {x} of half a minute with 60 s pauses, run the timer
* photo_delete
m#: January | June | October
y#: 2021 | 2022 | 2023
+ Show me the photos I took in {m} {y}
+ pictures from {m} {y}
+ pull up all my pics of {m} {y}
+ what did I photograph in {m} {y}, open them
+ display snaps dated {m} {y}
- Hide the photos I took in {m} {y}
- hide pictures from {m} {y}
- put all my pics of {m} {y} out of sight
- what I photograph in {m} {y} should be hidden from view
- don't display snaps dated {m} {y} any more
* garden_water
n#: 10=ten | 15=fifteen | 20=twenty
x$: lawn | rose bed | vegetable patch
+ Water the {x} for {n} minutes this evening
+ run the sprinklers on the {x} tonight, {n} minutes
+ {x} irrigation, {n} min, tonight
+ this evening give the {x} {n} minutes of watering
+ I want the {x} sprinkled tonight for {n} minutes long
* oven
n#: 180=one hundred and eighty | 200=two hundred | 220=two hundred and twenty
+ Preheat the oven to {n} degrees with the fan
+ oven to {n}, fan on
+ warm up the oven, {n} degrees, fan-assisted
+ I need the oven at {n} °C using the fan
+ get the oven hot, {n} degrees with the fan running
- Preheat the oven to {n} degrees without the fan
- oven to {n}, fan off
- warm up the oven, {n} degrees, no fan
- I need the oven at {n} °C not using the fan
- get the oven hot, {n} degrees with the fan switched off
* spell
w$: accommodate | rhythm | necessary | entrepreneur
+ How do you spell {w}?
+ spell {w} for me
+ {w} spelling
+ what letters is the word {w} written with
+ what's the right way to write {w}
* news
c$: Canada | Japan | Brazil | South Africa
x$: sports | business | politics=political
+ Give me today's {x} news from {c}
+ {x} headlines {c} today
+ what's new today in {c}, {x} only
+ catch me up on {c}'s {x} stories for today
+ read the day's {x} news about {c}
* bedtime_story
n#: 3=three | 5=five | 10=ten
x$: dragon | penguin | lost robot | little fox
+ Tell my kid a {n}-minute bedtime story about a {x}
+ bedtime story, {x}, about {n} minutes long
+ my child wants a story about a {x} before sleep, make it last {n} minutes
+ goodnight tale with a {x} in it, {n} min
+ please narrate a {n} minute tale of a {x} for bedtime for my little one
* battery_saver
n#: 10=ten | 20=twenty | 30=thirty
+ Switch to power saving when the battery is below {n} percent
+ battery under {n}% -> turn on battery saver
+ enable low power mode as soon as charge drops beneath {n} percent
+ I want power saver to kick in at less than {n}% battery
+ start saving power once I have less than {n} percent left
- Don't switch to power saving when the battery is below {n} percent
- battery under {n}% -> don't turn on battery saver
- never go into low power mode as charge drops beneath {n} percent
- I don't want power saver to kick in at less than {n}% battery
- stay in normal power mode, not saving, even with less than {n} percent left
* flight_status
f#: LH 454=LH454 | LH 445=LH445 | LH 544=LH544
+ When does flight {f} land?
+ {f} arrival time
+ what time is {f} due in
+ I'm picking someone up from {f}, when do they touch down
+ ETA of flight {f}
- When does flight {f} take off?
- {f} departure time
- what time is {f} due out
- I'm dropping someone off for {f}, when do they depart
- takeoff time of flight {f}
* parking_note
l#: level 2=floor 2 | level 3=floor 3 | level 5=floor 5
c$: B | C | F
+ Remember that I parked on {l}, row {c}
+ note where the car is: {l}, row {c}
+ save my parking spot, it's {l} row {c}
+ my car's in row {c} on {l}, keep that in mind for me
+ parked at {l}, {c} row, store it
''')
PARTS.append(r'''
* email_extension
n#: 2-day=two-day=48-hour | 5-day=five-day | 10-day=ten-day
w$: professor | client | editor | supervisor
+ Write a polite email asking my {w} for a {n} extension
+ draft a courteous email to my {w} requesting a {n} extension
+ I won't make the deadline. Compose a polite mail in which I ask my {w} for a {n} extension
+ email to {w}, polite, request for {n} deadline extension
+ help me politely ask my {w}, by email, to extend the deadline ({n} extension)
* job_offer
c$: Google | Siemens | Deloitte | Unilever
x$: data analyst | project manager | sales engineer
+ Write an email accepting the {x} job offer from {c}
+ draft my acceptance mail, {x} position, {c}
+ {c} offered me a {x} role, write the email saying yes
+ compose an email to {c} in which I take the {x} job they've offered
+ email: I accept {c}'s offer for {x}
- Write an email declining the {x} job offer from {c}
- draft my refusal mail, {x} position, {c}
- {c} offered me a {x} role, write the email saying no
- compose an email to {c} in which I turn down the {x} job they've offered
- email: I reject {c}'s offer for {x}
* resign
n#: 2 weeks'=two weeks' | 4 weeks'=four weeks' | 6 weeks'=six weeks'
x$: nurse | teacher | accountant | barista
+ Write a resignation letter for a {x} giving {n} notice
+ {x} resignation letter, {n} notice
+ I'm a {x} and quitting with {n} notice, draft the letter
+ compose a letter in which I, a {x}, hand in my {n} notice
+ draft the letter I need for leaving my {x} job, notice period being {n} notice
* cover_letter
x$: marketing manager | software developer | flight attendant | graphic designer
n#: 150=one hundred and fifty | 200=two hundred | 300=three hundred
+ Write a {n}-word cover letter for a {x} position
+ cover letter, {x}, {n} words
+ I'm applying to be a {x}, produce a cover letter of {n} words
+ draft me a cover letter that's {n} words long for a {x} job
+ help with my {x} application: cover letter in {n} words
+ can you compose the cover letter for a {x} role? length: {n} words
* cover_letter_exp
x$: chef | receptionist | electrician | paralegal
+ Write a cover letter for a {x} with no experience
+ {x} cover letter, no prior experience
+ I've never worked as a {x}, draft a cover letter for my application to be one
+ help a complete beginner apply as a {x}: cover letter
+ how would a cover letter look for someone going for a {x} job without any experience, write it
- Write a cover letter for a {x} with lots of experience
- {x} cover letter, extensive prior experience
- I've worked as a {x} for many years, draft a cover letter for my application to be one
- help a seasoned professional apply as a {x}: cover letter
- how would a cover letter look for someone going for a {x} job with plenty of experience, write it
* tone_rewrite
x$: my landlord | a colleague | the head teacher
+ Rewrite this message to {x} in a more formal tone
+ make my note to {x} sound more formal
+ this text is for {x}, it's too casual, rephrase it formally
+ change the wording of my message to {x} so that it is more formal
+ formal version of this message to {x} please
- Rewrite this message to {x} in a more informal tone
- make my note to {x} sound more casual
- this text is for {x}, it's too formal, rephrase it casually
- change the wording of my message to {x} so that it is less formal
- informal version of this message to {x} please
* shorten
n#: 50=fifty | 100=one hundred=a hundred | 150=one hundred and fifty
+ Shorten this paragraph to {n} words
+ cut the paragraph below down to {n} words
+ condense the following paragraph, target {n} words
+ this paragraph is too long, get it down to {n} words
+ trim to {n} words: the paragraph I pasted
- Lengthen this paragraph to {n} words
- stretch the paragraph below out to {n} words
- expand the following paragraph, target {n} words
- this paragraph is too short, bring it up to {n} words
- pad out to {n} words: the paragraph I pasted
* summarise_book
b$: 1984 | Pride and Prejudice | The Great Gatsby | Moby-Dick=Moby Dick
n#: 3=three | 5=five | 10=ten
+ Summarise {b} in {n} sentences
+ {b} summary, {n} sentences
+ give me the plot of {b} using {n} sentences
+ what is {b} about? answer with {n} sentences summing it up
+ condense the novel {b} into {n} sentences please
+ sum up the book {b}, {n} sentences long
* summarise_spoil
b$: Gone Girl | The Sixth Sense | Shutter Island | Parasite
+ Summarise {b} without spoilers
+ {b} synopsis, spoiler-free
+ what's {b} about? don't give the ending away
+ I haven't seen {b}, outline the story but don't spoil it
+ describe the plot of {b} keeping twists and ending secret
- Summarise {b} with spoilers
- {b} synopsis, including spoilers
- what's {b} about? give the ending away too
- I won't ever see {b}, outline the story and do spoil it
- describe the plot of {b} revealing twists and ending
* summarise_bullets
n#: 3=three | 5=five | 7=seven
x$: article | meeting transcript | report | email thread
+ Summarise this {x} in {n} bullet points
+ {n} bullets with the key points of this {x}
+ boil the {x} down to {n} bullet points
+ what are the main takeaways of this {x}? list them as {n} bullets
+ tl;dr of the {x} below, {n} bullet points
* translate_phrase
l$: Spanish | German | Japanese | Portuguese | Polish
s$: Where is the train station | Where is the police station | I am allergic to nuts | I am allergic to fish | I would like to pay by card
+ Translate "{s}" into {l}
+ how do you say "{s}" in {l}
+ "{s}" in {l}?
+ {l} translation of "{s}"
+ I need this put into {l}: "{s}"
+ what would a {l} speaker say for "{s}"
* translate_dir
l$: French | Italian | Dutch | Swedish
x$: contract | poem | recipe
+ Translate this {x} from English to {l}
+ this {x} is English, I need it in {l}
+ put the English {x} below into {l}
+ give me the {l} version of this {x}, original is in English
+ English->{l} translation of the {x}
- Translate this {x} from {l} to English
- this {x} is {l}, I need it in English
- put the {l} {x} below into English
- give me the English version of this {x}, original is in {l}
- {l}->English translation of the {x}
* translate_formal
l$: German | French | Spanish | Russian
s$: Can you help me | How are you | When will you arrive
+ Translate "{s}?" into {l} using the formal "you"
+ "{s}?" in {l}, formal address
+ how would I politely say "{s}?" to a stranger in {l}, formal form of you
+ {l} for "{s}?", the formal way of addressing someone
+ give me the {l} rendering of "{s}?" with the formal you
- Translate "{s}?" into {l} using the informal "you"
- "{s}?" in {l}, informal address
- how would I say "{s}?" to a close friend in {l}, informal form of you
- {l} for "{s}?", the informal way of addressing someone
- give me the {l} rendering of "{s}?" with the informal you
* poem
x$: the sea | autumn | my cat | friendship
n#: 8=eight | 12=twelve | 16=sixteen
+ Write a rhyming poem of {n} lines about {x}
+ {n}-line rhyming poem, subject: {x}
+ can you come up with {n} lines of rhyming verse on {x}
+ compose a poem that rhymes and has {n} lines, about {x}
+ I'd love a rhyming poem about {x}, {n} lines
- Write a non-rhyming poem of {n} lines about {x}
- {n}-line unrhymed poem, subject: {x}
- can you come up with {n} lines of verse on {x} that don't rhyme
- compose a poem that does not rhyme and has {n} lines, about {x}
- I'd love a poem without rhymes about {x}, {n} lines
* haiku
x$: snow | Monday mornings | coffee | the moon
n#: 1=one=a single | 2=two | 3=three
+ Write {n} haiku about {x}
+ {n} haiku, topic {x}
+ compose {n} haiku on the theme of {x}
+ give me {n} haiku inspired by {x}
+ {x}: turn it into {n} haiku
* limerick
x$: dentist | pirate | goldfish | tax inspector
c$: Dublin | Kansas | Peru
+ Write a limerick about a {x} from {c}
+ limerick, a {x} from {c}
+ make up a limerick whose hero is a {x} who comes from {c}
+ there once was a {x} from {c}... finish it as a limerick
+ I'd like a limerick featuring a {c} {x}
* birthday_msg
n#: 30th=thirtieth | 40th=fortieth | 50th=fiftieth | 60th=sixtieth
w$: sister | boss | best friend | neighbour=neighbor
+ Write a funny birthday message for my {w}'s {n} birthday
+ my {w} has their {n} birthday, what funny thing do I put in the card? write it
+ funny {n} birthday wishes for a {w}
+ humorous card text, {w}, {n} birthday
+ come up with an amusing greeting for the {n} birthday of my {w}
- Write a serious birthday message for my {w}'s {n} birthday
- my {w} has their {n} birthday, what serious, unfunny thing do I put in the card? write it
- serious {n} birthday wishes for a {w}
- earnest card text without jokes, {w}, {n} birthday
- come up with a solemn greeting for the {n} birthday of my {w}
* toast
w$: brother | daughter | best friend | cousin
n#: 2=two | 3=three | 5=five
+ Write a {n}-minute wedding speech for my {w}
+ my {w} is getting married and I have to talk for {n} minutes, write the speech
+ wedding toast for {w}, {n} min
+ speech to give at my {w}'s wedding, length {n} minutes
+ draft what I should say at the wedding of my {w}, about {n} minutes of talking
* condolence
w$: coworker=colleague | neighbour=neighbor | old friend
x$: mother | husband | dog
+ Write a short condolence note to my {w} whose {x} died
+ my {w} lost their {x}, draft a brief sympathy note
+ brief note of condolence, {w}, death of {x}
+ what do I write to my {w} after their {x} passed away? keep it short
+ compose a few words of sympathy for my {w} on the loss of their {x}
* complaint
x$: hotel | airline | gym | internet provider=ISP
n#: $50=50 dollars | $100=100 dollars | $250=250 dollars
+ Write a complaint letter to the {x} demanding a {n} refund
+ {x} complaint letter, I want {n} back
+ draft a letter complaining to my {x} in which I insist on a refund of {n}
+ I'm unhappy with the {x}, compose a complaint letter asking for {n} to be refunded
+ letter of complaint: {x}, refund {n}
* review
x$: Italian restaurant | hair salon | hostel | car garage
n#: 50=fifty | 80=eighty | 120=one hundred and twenty
+ Write a positive {n}-word review of a {x}
+ {n}-word review praising a {x}
+ I loved a {x}, write the review, {n} words
+ glowing review for a {x}, {n} words long
+ draft a favourable review about a {x} in {n} words
- Write a negative {n}-word review of a {x}
- {n}-word review slamming a {x}
- I hated a {x}, write the review, {n} words
- scathing review for a {x}, {n} words long
- draft an unfavourable review about a {x} in {n} words
* essay_for
x$: school uniforms | nuclear power | zoos | remote work | homework
n#: 300=three hundred | 500=five hundred | 800=eight hundred
+ Write a {n}-word essay arguing for {x}
+ {n} words essay in favour of {x}
+ essay, {n} words, pro {x}
+ I have to defend {x} in a {n}-word essay, write it
+ produce an essay of {n} words that supports {x}
- Write a {n}-word essay arguing against {x}
- {n} words essay in opposition to {x}
- essay, {n} words, anti {x}
- I have to attack {x} in a {n}-word essay, write it
- produce an essay of {n} words that opposes {x}
* pros
x$: electric cars | living alone | freelancing | solar panels | homeschooling
n#: 3=three | 5=five | 8=eight
+ List {n} advantages of {x}
+ {n} pros of {x}
+ what speaks for {x}? name {n} points
+ give me {n} upsides to {x}
+ {n} good things about {x} please
- List {n} disadvantages of {x}
- {n} cons of {x}
- what speaks against {x}? name {n} points
- give me {n} downsides to {x}
- {n} bad things about {x} please
* product_desc
x$: wool scarf | bamboo toothbrush | leather wallet | scented candle
n#: 40=forty | 60=sixty | 100=one hundred
+ Write a {n}-word product description for a {x}
+ {x} product text, {n} words
+ I sell a {x} online, describe it in {n} words for the shop page
+ product copy for a {x}, length {n} words
+ describe a {x} for a web shop using {n} words
* slogan
x$: bakery | dog walking service | yoga studio | bike shop
n#: 3=three | 5=five | 10=ten
+ Come up with {n} slogans for a {x}
+ {n} {x} slogan ideas
+ I'm opening a {x}, suggest {n} taglines
+ give me {n} catchy lines to advertise a {x}
+ brainstorm {n} mottos my {x} could use in ads
* business_names
x$: coffee shop=café | florist | landscaping company | toy store
l$: French | Italian | Latin | Japanese
+ Suggest {l}-sounding names for a {x}
+ {x} name ideas that sound {l}
+ what could I call my {x}? the name should sound {l}
+ names for a {x} with a {l} ring to them
+ I'm after a {l}-ish name for my {x}, ideas?
* linkedin
x$: finishing a marathon | getting promoted | changing careers | publishing a book
+ Write a LinkedIn post about {x} with emojis
+ LinkedIn post, {x}, use emojis
+ I want to announce {x} on LinkedIn, draft it and put emojis in
+ emoji-filled LinkedIn update about {x}
+ compose something for LinkedIn on {x}, emojis included
- Write a LinkedIn post about {x} without emojis
- LinkedIn post, {x}, use no emojis
- I want to announce {x} on LinkedIn, draft it and leave emojis out
- emoji-free LinkedIn update about {x}
- compose something for LinkedIn on {x}, emojis excluded
* tweet
n#: 140=one hundred and forty | 200=two hundred | 280=two hundred and eighty
x$: our new office | the charity run | our summer sale
+ Write a tweet announcing {x} in under {n} characters
+ tweet about {x}, fewer than {n} characters
+ announce {x} in a tweet, less than {n} characters
+ I need to tweet about {x}: the announcement must stay below {n} characters
+ {x} announcement as a tweet (<{n#} chars)
* instagram
x$: beach sunset | new puppy | homemade sourdough | city skyline
n#: 5=five | 10=ten | 15=fifteen
+ Write an Instagram caption for a {x} photo with {n} hashtags
+ {x} pic Instagram caption + {n} hashtags
+ I'm posting a photo of a {x} on Instagram, caption please with {n} hashtags
+ caption for Insta, shows a {x}, {n} hashtags added
+ what should I write under my {x} picture on Instagram? include {n} hashtags
* out_of_office
d#: July 5=5 July=the 5th of July | July 15=15 July=the 15th of July | August 5=5 August=the 5th of August
w$: Maria | Jonas | Kenji
+ Write an out-of-office reply: back on {d}, urgent matters to {w}
+ auto-reply for my email, I return {d}, {w} handles anything urgent
+ I'm away until {d}, draft the OOO message and point urgent stuff to {w}
+ out of office text, returning {d}, contact {w} if urgent
+ compose an absence notice saying I'll be in again on {d} and that {w} is the contact in urgent cases
* recommendation
x$: student | intern | former employee | babysitter
n#: 2=two | 3=three | 5=five
+ Write a recommendation letter for a {x} I've known for {n} years
+ reference letter, {x}, known {n} years
+ I've known a {x} for {n} years and want to recommend them, draft the letter
+ compose a letter recommending a {x} whom I have known {n} years
+ letter of recommendation: {x}, acquainted for {n} years
* meeting_agenda
n#: 30=thirty | 45=forty-five | 60=sixty
x$: sales | design | onboarding | budget
+ Create an agenda for a {n}-minute {x} meeting
+ {x} meeting agenda, {n} minutes
+ I'm running a {x} meeting of {n} min, plan the agenda
+ structure a {n} minute meeting about {x} for me, as an agenda
+ agenda please: {x} meeting lasting {n} minutes
* apology
w$: customer | teacher | neighbour=neighbor | girlfriend
x$: missing an appointment | being rude | replying late
+ Write an apology to my {w} for {x}
+ say sorry to my {w} in writing for {x}
+ draft an apology, {w}, reason: {x}
+ I owe my {w} an apology for {x}, put it into words
+ how do I apologise to my {w} for {x}? write the text
* dating_bio
x$: hiker | bookworm | single dad | foodie
n#: 50=fifty | 80=eighty | 100=one hundred=a hundred
+ Write a {n}-word dating profile for a {x}
+ dating bio, {x}, {n} words
+ I'm a {x}, describe me for a dating app in {n} words
+ {n} words for my dating app profile, I'm a {x}
+ dating site self-description of a {x}, length {n} words
* active_passive
s$: The chef cooked the meal | A dog bit the postman | The storm destroyed the bridge
+ Rewrite "{s}" in the passive voice
+ make this passive: "{s}"
+ "{s}" -> passive
+ turn the sentence "{s}" into a passive one
+ what's the passive form of "{s}"
* tense
s$: She walks to school | They eat dinner at six | He teaches history
+ Put "{s}" into the past tense
+ "{s}" in past tense
+ change this sentence so that it's about the past: "{s}"
+ rewrite in the past: "{s}"
+ past tense version of "{s}" please
- Put "{s}" into the future tense
- "{s}" in future tense
- change this sentence so that it's about the future: "{s}"
- rewrite in the future: "{s}"
- future tense version of "{s}" please
* proofread
l$: English | Spanish | German
x$: essay | blog post | CV=résumé
+ Correct the grammar of my {l} {x} and explain the mistakes
+ fix grammar in this {x} ({l}) and tell me why each thing was wrong
+ my {x} is in {l}, correct the grammar and give an explanation for every error
+ grammar check, {l} {x}, with explanations
+ proofread this {l} {x} for grammar, explaining each correction
- Correct the grammar of my {l} {x} without explaining the mistakes
- fix grammar in this {x} ({l}) and don't tell me why things were wrong
- my {x} is in {l}, correct the grammar and give no explanation of the errors
- grammar check, {l} {x}, no explanations
- proofread this {l} {x} for grammar, just the corrections, unexplained
* spelling_variant
+ Rewrite this text in British spelling
+ convert my text to UK English spelling
+ Americanisms out, please: respell the text the British way
+ change the spelling of this to British English
+ this text uses US spelling, make it UK
- Rewrite this text in American spelling
- convert my text to US English spelling
- Britishisms out, please: respell the text the American way
- change the spelling of this to American English
- this text uses UK spelling, make it US
* simplify
x$: photosynthesis | inflation | black holes | blockchain
n#: 5-year-old=five-year-old | 10-year-old=ten-year-old | 15-year-old=fifteen-year-old
+ Explain {x} to a {n}
+ {x} explained for a {n}
+ how would you describe {x} so that a {n} gets it
+ make {x} understandable for a {n}
+ my {n} asked about {x}, what do I say? explain it at that level
* jargon
x$: quantum computing | options trading | DNS=the domain name system | machine learning
+ Explain {x} in simple terms without jargon
+ {x}, jargon-free, plain language please
+ what is {x}? use everyday words, no technical terms
+ in layman's terms, explain {x}
+ I'm no expert, tell me in plain words how {x} works
- Explain {x} in technical terms with full jargon
- {x}, with proper jargon, expert language please
- what is {x}? use technical terms, not everyday words
- in specialist's terms, explain {x}
- I'm an expert, tell me in technical vocabulary how {x} works
* story
n#: 100=one hundred | 250=two hundred and fifty | 500=five hundred
x$: haunted lighthouse | time-travelling barber | talking teapot
+ Write a {n}-word story about a {x} with a happy ending
+ happily ending short story, {x}, {n} words
+ tell a tale of a {x} in {n} words, it should end well
+ {n} words of fiction: a {x}, and everything turns out fine in the end
+ short story of {n} words featuring a {x}, give it a happy ending
- Write a {n}-word story about a {x} with a sad ending
- sadly ending short story, {x}, {n} words
- tell a tale of a {x} in {n} words, it should end badly
- {n} words of fiction: a {x}, and everything turns out tragic in the end
- short story of {n} words featuring a {x}, give it an unhappy ending
* story_pov
x$: shipwreck | bank robbery | school reunion | blind date
+ Write a short story about a {x} in the first person
+ first-person short story, {x}
+ tell me a short tale of a {x}, narrator says "I"
+ short story about a {x} from a first-person point of view
+ I want brief fiction on a {x}, written in the first person
- Write a short story about a {x} in the third person
- third-person short story, {x}
- tell me a short tale of a {x}, narrator says "he" or "she"
- short story about a {x} from a third-person point of view
- I want brief fiction on a {x}, written in the third person
* song
g$: country | rap | punk | reggae
x$: heartbreak | a road trip | summer rain
+ Write {g} song lyrics about {x}
+ {g} lyrics, theme: {x}
+ come up with the words for a {g} song dealing with {x}
+ compose a {g} song's text on {x}
+ I play in a {g} band, we need lyrics about {x}
* joke
n#: 3=three | 5=five | 10=ten
x$: cats | lawyers | maths=math | bicycles
+ Tell me {n} clean jokes about {x}
+ {n} {x} jokes, family-friendly
+ make me laugh with {n} jokes on {x}, nothing dirty
+ {n} jokes about {x} that are suitable for kids
+ I need {n} harmless, clean jokes on the topic of {x}
- Tell me {n} dirty jokes about {x}
- {n} {x} jokes, adults only
- make me laugh with {n} jokes on {x}, the dirty kind
- {n} jokes about {x} that are not suitable for kids
- I need {n} naughty, unclean jokes on the topic of {x}
* riddle
n#: 3=three | 5=five | 8=eight
x$: animals | kitchen objects | the weather
+ Give me {n} riddles about {x} with the answers
+ {n} {x} riddles, answers included
+ make up {n} riddles on {x} and tell me the solutions
+ {n} riddles on the subject of {x}, plus solutions
+ I want {n} brain-teasers about {x}, show what the answers are
- Give me {n} riddles about {x} without the answers
- {n} {x} riddles, answers not included
- make up {n} riddles on {x} and keep the solutions to yourself
- {n} riddles on the subject of {x}, minus solutions
- I want {n} brain-teasers about {x}, don't show what the answers are
* quiz
n#: 5=five | 10=ten | 20=twenty
x$: World War II=WW2 | the human body | Harry Potter | geography of Africa
+ Make a multiple-choice quiz with {n} questions on {x}
+ {n}-question multiple choice quiz, {x}
+ test me on {x}: {n} multiple-choice questions
+ put together {n} quiz questions about {x}, each with options to choose from
+ I need a quiz on {x}, {n} items, multiple choice
* flashcards
n#: 10=ten | 20=twenty | 30=thirty
l$: Korean | Italian | Arabic
x$: food | travel | family
+ Make {n} {l} vocabulary flashcards about {x}
+ {l} flashcards, topic {x}, {n} cards
+ I'm learning {l}: give me {n} flashcards with {x} words
+ {n} cards for studying {l} {x} vocab
+ generate a set of {n} flashcards on {x} vocabulary in {l}
* lesson_plan
x$: fractions | volcanoes | the water cycle | Shakespeare
g#: 4th=fourth | 6th=sixth | 8th=eighth
+ Create a lesson plan on {x} for {g} grade
+ {g} grade lesson plan: {x}
+ I teach {g} graders, plan a lesson about {x}
+ how do I structure a lesson on {x} for a {g}-grade class? write the plan
+ plan one class session for {g} grade, subject {x}
* interview_q
x$: nurse | project manager | barista | Java developer
n#: 5=five | 10=ten | 15=fifteen
+ Give me {n} interview questions to ask a {x} candidate
+ I'm hiring a {x}, what {n} questions should I put to applicants
+ {n} questions for interviewing a {x}, I'm the interviewer
+ list {n} things I as the employer can ask a {x} in the job interview
+ {x} interview, hiring side: {n} questions to pose
* resume_bullets
n#: 3=three | 4=four | 6=six
x$: cashier | warehouse worker | tutor
+ Write {n} resume bullet points for a {x}
+ {n} CV bullets, job: {x}
+ I worked as a {x}, give me {n} bullet points for my resume
+ how do I describe being a {x} on a CV? {n} bullets
+ {n} bullet points about {x} experience to put on a resume
* petition
x$: closing the library | the new parking lot | cutting bus line 12
+ Draft a petition against {x}
+ petition text, we oppose {x}
+ we're fighting {x}, write our petition
+ compose a petition that protests {x}
+ I need a petition asking the council not to go ahead with {x}
- Draft a petition in favour of {x}
- petition text, we support {x}
- we're all for {x}, write our petition
- compose a petition that backs {x}
- I need a petition asking the council to go ahead with {x}
* invite_text
n#: 5th=fifth | 7th=seventh | 9th=ninth
x$: dinosaur | princess | football | space
+ Write an invitation for my son's {n} birthday with a {x} theme
+ {x}-themed invite, my son's {n} birthday
+ my boy's {n} birthday party is {x} themed, draft the invitation
+ invitation text: {n} birthday of my son, theme {x}
+ compose the card that invites kids to my son's {n} birthday, motto: {x}
* rent_letter
n#: 5%=5 percent=five percent | 10%=10 percent=ten percent | 15%=15 percent=fifteen percent
+ Write a letter to my landlord asking for a {n} rent reduction
+ letter requesting the landlord lower my rent by {n}
+ I want my rent cut by {n}, draft a letter to the landlord
+ compose a written request to my landlord: rent down {n}
+ landlord letter, asking for {n} off the rent
* tenant_letter
n#: 5%=5 percent=five percent | 10%=10 percent=ten percent | 15%=15 percent=fifteen percent
+ I'm a landlord, write a letter announcing a {n} rent increase
+ letter from landlord to tenant, rent goes up {n}
+ I rent out a flat and am raising the rent by {n}, draft the notice letter
+ notify my tenants by letter that rent will rise by {n}
+ rent increase letter, {n}, I'm the owner
- I'm a landlord, write a letter announcing a {n} rent decrease
- letter from landlord to tenant, rent goes down {n}
- I rent out a flat and am lowering the rent by {n}, draft the notice letter
- notify my tenants by letter that rent will fall by {n}
- rent decrease letter, {n}, I'm the owner
* thankyou
w$: nurse | teacher | host family | mentor
n#: 3=three | 4=four | 6=six
+ Write a thank-you note to my {w} in {n} sentences
+ thank my {w} in writing, {n} sentences
+ thank-you card text for a {w}, {n} sentences
+ I want to express my gratitude to my {w}, a note of {n} sentences
+ {n}-sentence note saying thanks to my {w}
* press_release
x$: merger | product recall | new CEO | record profit
n#: 200=two hundred | 300=three hundred | 400=four hundred
+ Write a {n}-word press release about a {x}
+ press release, {x}, {n} words
+ our company has a {x} to announce, draft the press release with {n} words
+ compose a release for the media on a {x}, length {n} words
+ {n} words for the press regarding a {x}, as an official release
* table_format
x$: planets | vitamins | EU countries
+ List the {x} in a table
+ table of the {x}
+ I want the {x} in tabular form
+ put all the {x} into a table for me
+ make a table which shows the {x}
- List the {x}, not in a table
- the {x} as a list, no table
- I want the {x} but not in tabular form
- write all the {x} out for me without a table
- show the {x}, but please don't make a table
* caps
+ Convert this text to uppercase
+ make all of this capital letters
+ text below in all caps please
+ rewrite what I pasted in upper case
+ capitalise every letter in this text
- Convert this text to lowercase
- make all of this small letters
- text below in no caps please, all small
- rewrite what I pasted in lower case
- decapitalise every letter in this text
* sort_names
+ Sort these names alphabetically from A to Z
+ put the names in alphabetical order, A first
+ names list, alphabetise ascending
+ arrange the following names A-Z
+ order my list of names by alphabet, starting at A
- Sort these names in reverse from Z to A
- put the names in reverse alphabetical order, Z first
- names list, alphabetise descending
- arrange the following names Z-A
- order my list of names by alphabet backwards, starting at Z
* debate_points
x$: banning smartphones in schools | a four-day work week | legalising cannabis | free public transport
n#: 3=three | 4=four | 6=six
+ Give me {n} arguments for {x}
+ {n} arguments pro {x}
+ I'm on the affirmative side of a debate on {x}, what {n} arguments can I use
+ {n} reasons in support of {x}
+ name {n} points in favour of {x}
- Give me {n} arguments against {x}
- {n} arguments contra {x}
- I'm on the opposing side of a debate on {x}, what {n} arguments can I use
- {n} reasons to be opposed to {x}
- name {n} points that speak against {x}
* invoice_mail
n#: 7=seven | 14=fourteen | 30=thirty
x$: friendly | firm
+ Write a {x} reminder email for an invoice that is {n} days overdue
+ {x} payment reminder, invoice {n} days late
+ a client hasn't paid for {n} days past the due date, draft a {x} email reminding them
+ compose a {x} email chasing an invoice {n} days past due
+ overdue invoice ({n} days), reminder mail, {x} tone
* ad_sale
x$: used bicycle | sofa | acoustic guitar | dining table
n#: 80=eighty | 120=one hundred and twenty | 200=two hundred
+ Write a classified ad to sell my {x} for {n} euros
+ for-sale ad, {x}, €{n#}
+ I'm getting rid of my {x} and want {n} euros, write the ad
+ small ad: {x}, asking price {n} euros
+ draft a listing offering my {x} at {n} euros
- Write a classified ad, I want to buy a {x} for {n} euros
- wanted ad, {x}, €{n#}
- I'm looking for a {x} and would pay {n} euros, write the ad
- small ad: {x} wanted, paying {n} euros
- draft a wanted listing, seeking a {x} at {n} euros
''')
PARTS.append(r'''
* sort_code
l$: Python | JavaScript=JS | Java | Go | Rust
+ Write a {l} function that sorts a list of numbers in ascending order
+ {l}: sort numbers from smallest to largest, function please
+ how would a function look in {l} to order numbers low to high? code it
+ code an ascending number sort as a function in {l}
+ need a function ({l}) returning the numbers sorted ascending
- Write a {l} function that sorts a list of numbers in descending order
- {l}: sort numbers from largest to smallest, function please
- how would a function look in {l} to order numbers high to low? code it
- code a descending number sort as a function in {l}
- need a function ({l}) returning the numbers sorted descending
* minmax_code
l$: C++ | C#=C sharp | Kotlin | PHP
+ Write {l} code to find the largest value in an array
+ {l} max of array
+ get the biggest element of an array using {l}, show the code
+ in {l}, how is the maximum in an array determined? code
+ snippet that returns the highest array value, {l}
- Write {l} code to find the smallest value in an array
- {l} min of array
- get the least element of an array using {l}, show the code
- in {l}, how is the minimum in an array determined? code
- snippet that returns the lowest array value, {l}
* regex_date
f$: YYYY-MM-DD | DD/MM/YYYY | MM/DD/YYYY | DD.MM.YYYY
+ Write a regex that matches dates in the format {f}
+ regular expression for {f} dates
+ date regex, {f}
+ I need a pattern (regex) which recognises dates written {f}
+ regexp to validate a date like {f}
* regex_digits
n#: 4=four | 6=six | 8=eight
+ Give me a regex for a string of exactly {n} digits
+ regex matching {n} digits, no more, no fewer
+ regular expression: precisely {n} digits
+ how can I check with a regex that a string consists of exactly {n} digits
+ pattern that only accepts {n}-digit strings (regex)
- Give me a regex for a string of exactly {n} non-digits
- regex matching {n} non-digit characters, no more, no fewer
- regular expression: precisely {n} characters none of which is a digit
- how can I check with a regex that a string consists of exactly {n} characters that aren't digits
- pattern that only accepts strings of {n} characters without any digit (regex)
* base64
l$: Python | Bash=the bash shell | PowerShell | Ruby
+ How do I base64-encode a string in {l}?
+ {l} base64 encode string
+ string to base64, {l} code
+ show me how {l} turns a string into base64
+ need to encode text as base64 using {l}
- How do I base64-decode a string in {l}?
- {l} base64 decode string
- base64 back to string, {l} code
- show me how {l} turns base64 into a string again
- need to decode text from base64 using {l}
* read_write_csv
l$: Python | R | Julia | Perl
+ Write {l} code to read a CSV file
+ {l} load csv
+ how can a CSV be read in with {l}, code example
+ import data from a CSV file in {l}, snippet please
+ give me a {l} script which opens a CSV and reads its rows
- Write {l} code to write a CSV file
- {l} save csv
- how can a CSV be written out with {l}, code example
- export data to a CSV file in {l}, snippet please
- give me a {l} script which creates a CSV and writes its rows
* json_parse
l$: JavaScript=JS | Swift | Go=Golang | Java
+ Parse a JSON string into an object in {l}
+ {l} json string to object
+ how to deserialise JSON using {l}
+ I've got JSON as a string and need it as an object, {l}
+ {l} example of turning a JSON string into a usable object
- Convert an object into a JSON string in {l}
- {l} object to json string
- how to serialise to JSON using {l}
- I've got an object and need it as a JSON string, {l}
- {l} example of turning an object into a JSON string
* recursion
l$: Python | C | Haskell | Scala
x$: factorial | nth Fibonacci number | greatest common divisor=gcd
+ Write a recursive {l} function for the {x}
+ {x}, recursion, {l}
+ using recursion in {l}, code a function giving the {x}
+ {l} function that computes the {x} recursively
+ implement the {x} in {l}, it has to call itself
- Write a non-recursive {l} function for the {x}
- {x}, no recursion, {l}
- without recursion in {l}, code a function giving the {x}
- {l} function that computes the {x} iteratively
- implement the {x} in {l}, it must not call itself
* sql_top
n#: 3=three | 5=five | 10=ten
x$: customers by revenue | products by sales | employees by salary
+ Write an SQL query for the top {n} {x}
+ sql: highest {n} {x}
+ query to fetch the {n} best {x}
+ I need the {n} highest-ranking {x}, SQL please
+ which SQL gets me the leading {n} {x}
- Write an SQL query for the bottom {n} {x}
- sql: lowest {n} {x}
- query to fetch the {n} worst {x}
- I need the {n} lowest-ranking {x}, SQL please
- which SQL gets me the last {n} {x}
* sql_days
n#: 7=seven | 30=thirty | 90=ninety
d$: PostgreSQL=Postgres | MySQL | SQLite | SQL Server
+ {d} query for orders from the last {n} days
+ how do I select the orders of the past {n} days in {d}
+ select orders not older than {n} days, {d}
+ I'm on {d} and need all orders placed within the last {n} days
+ {d}: fetch orders, last {n} days only
* css_center
x$: a div | an image | a button | a form
+ How do I center {x} horizontally in CSS?
+ css center {x} horizontally
+ {x} should sit in the middle left to right, what CSS
+ CSS for horizontal centring of {x}
+ put {x} in the horizontal middle of its container with css
- How do I center {x} vertically in CSS?
- css center {x} vertically
- {x} should sit in the middle top to bottom, what CSS
- CSS for vertical centring of {x}
- put {x} in the vertical middle of its container with css
* git_undo
n#: 1 commit=one commit | 2 commits=two commits | 3 commits=three commits
+ How do I undo the last {n} in git and keep my changes?
+ git undo last {n}, keep changes
+ I want the latest {n} gone from git but my edits kept
+ git: drop the most recent {n} without losing the work
+ remove last {n} from history, changes should stay in the working dir (git)
- How do I undo the last {n} in git and discard my changes?
- git undo last {n}, discard changes
- I want the latest {n} gone from git and my edits thrown away
- git: drop the most recent {n} and lose the work too
- remove last {n} from history, changes should not stay in the working dir (git)
* git_branch
x$: feature | release | hotfix
+ How can I create a new git branch called {x}?
+ git make branch {x}
+ command for a new branch named {x} in git
+ I'd like to start a branch {x}, what do I type in git
+ git: new branch "{x}"
- How can I delete a git branch called {x}?
- git remove branch {x}
- command for deleting the branch named {x} in git
- I'd like to get rid of the branch {x}, what do I type in git
- git: delete branch "{x}"
* install_pkg
x$: numpy | pandas | requests | flask
o$: Windows | macOS=Mac | Ubuntu
+ How do I install {x} on {o}?
+ {o} install {x}
+ getting {x} onto my {o} machine, steps
+ what command do I run to add {x} on {o}
+ I'm using {o} and want to set up {x}
- How do I uninstall {x} on {o}?
- {o} uninstall {x}
- getting {x} off my {o} machine, steps
- what command do I run to remove {x} on {o}
- I'm using {o} and want to get rid of {x}
* unit_tests
l$: Python | TypeScript=TS | Java | Ruby
n#: 3=three | 5=five | 10=ten
+ Write {n} unit tests for an email validator in {l}
+ {l} email validator, {n} unit tests
+ I have an email validation function in {l}, produce {n} unit tests for it
+ test my {l} email-validating function with {n} unit tests
+ {n} unit tests, {l}, thing under test: an email validator
* bash_files
x$: .log | .tmp | .bak | .txt
n#: 7=seven | 14=fourteen | 30=thirty
+ Bash command to delete {x} files older than {n} days
+ delete all {x} files that are more than {n} days old, bash
+ one-liner removing {x} files older than {n} days on the shell
+ in bash, how do I get rid of {x} files when they're over {n} days of age
+ shell: rm {x} files, age > {n} days
* cron
t#: 2 am=02:00 | 3 am=03:00 | 5 am=05:00
d#: day=single day | Monday | Sunday
+ Cron expression for every {d} at {t}
+ crontab line to run each {d} at {t}
+ what does the cron schedule look like for {t} every {d}
+ how do I make cron start a job every {d}, {t}
+ I want a job to go off at {t} each {d}: cron syntax?
* compress
x$: .zip | .tar.gz | .7z
o$: Linux | Windows | macOS=a Mac
+ How do I compress a folder to a {x} file on {o}?
+ {o} pack folder as {x}
+ make a {x} archive out of a directory, on {o}
+ I need to put a whole folder into a {x} on {o}
+ creating {x} from folder, {o}, how
- How do I extract a {x} file to a folder on {o}?
- {o} unpack {x} into folder
- get the contents out of a {x} archive, on {o}
- I need to open up a {x} into a folder on {o}
- extracting {x} to folder, {o}, how
* excel_sum
c$: column B | column D | column F | column H
+ Excel formula to sum all positive numbers in {c}
+ add up only numbers above zero in {c}, excel
+ in Excel I'd like the total of the positive values of {c}
+ sum of {c} ignoring anything that isn't positive, which Excel formula
+ excel: total positives {c}
- Excel formula to sum all negative numbers in {c}
- add up only numbers below zero in {c}, excel
- in Excel I'd like the total of the negative values of {c}
- sum of {c} ignoring anything that isn't negative, which Excel formula
- excel: total negatives {c}
* excel_hide
x$: gridlines | row 5 | column C | formulas
+ How do I hide {x} in Excel?
+ excel hide {x}
+ make {x} invisible in an Excel sheet
+ I don't want to see {x} in my spreadsheet (Excel), how
+ Excel: getting {x} out of sight
- How do I unhide {x} in Excel?
- excel unhide {x}
- make {x} visible again in an Excel sheet
- I want to see {x} in my spreadsheet again (Excel), how
- Excel: getting {x} back into view
* word_pages
x$: page numbers | line numbers | a watermark | a header
+ How do I add {x} in Microsoft Word?
+ word insert {x}
+ putting {x} into a Word document
+ my Word doc needs {x}, where is that
+ steps to get {x} in Word
- How do I remove {x} in Microsoft Word?
- word delete {x}
- taking {x} out of a Word document
- my Word doc shouldn't have {x} any longer, where is that
- steps to get rid of {x} in Word
* ppt
n#: 5=five | 8=eight | 12=twelve
x$: climate change | our Q3 results | time management
+ Outline a presentation of {n} slides on {x}
+ {n}-slide deck outline, {x}
+ I've to present {x} with {n} slides, what goes on each
+ structure {n} slides about {x} for me
+ plan a {n} slide presentation whose subject is {x}
* itinerary
n#: 2=two | 3=three | 5=five | 7=seven
c$: Rome | Kyoto | Iceland | Vietnam | New York City=NYC
+ Plan a {n}-day itinerary for {c}
+ {c} in {n} days, itinerary
+ I have {n} days in {c}, draw up a day-by-day plan
+ make me a travel plan for {c}, {n} days
+ what should each day look like on a {n} day trip to {c}? plan it
* itinerary_kids
c$: Paris | Barcelona | Singapore | Orlando
+ Plan a weekend in {c} with kids
+ {c} weekend plan, children coming along
+ we're taking the children to {c} for a weekend, plan it
+ family weekend itinerary {c}, with kids
+ what's a good plan for two days over the weekend in {c} when you have kids with you
- Plan a weekend in {c} without kids
- {c} weekend plan, no children coming along
- we're leaving the children at home and going to {c} for a weekend, plan it
- adults-only weekend itinerary {c}, no kids
- what's a good plan for two days over the weekend in {c} when you don't have kids with you
* budget_trip
n#: $500=500 dollars | $1,000=1000 dollars | $2,000=2000 dollars
c$: Mexico | Thailand | Portugal
+ Plan a one-week trip to {c} for under {n}
+ a week in {c}, budget below {n}, plan please
+ I've less than {n} to spend on 7 days in {c}, put a plan together
+ {c} 1 week trip plan, max spend less than {n}
+ how could I do seven days in {c} for less than {n}? make a plan
* meal_plan
n#: 1500=fifteen hundred=1,500 | 1800=eighteen hundred=1,800 | 2200=twenty-two hundred=2,200
x$: vegan | keto | Mediterranean | gluten-free
+ Make a {x} meal plan for a week with {n} calories a day
+ 7-day {x} meal plan, {n} kcal daily
+ I eat {x} and want {n} calories per day, plan my week of meals
+ weekly menu, {x}, {n} cal/day
+ plan seven days of {x} eating at {n} calories daily
* recipe_ing
x$: pancakes | chocolate cake | banana bread | mayonnaise
+ Give me a recipe for {x} with eggs
+ {x} recipe, eggs included
+ how do you make {x} when you do use eggs? recipe
+ I have eggs to use up, recipe for {x} with them
+ recipe, {x}, containing egg
- Give me a recipe for {x} without eggs
- {x} recipe, eggs left out
- how do you make {x} when you don't use eggs? recipe
- I have no eggs in the house, recipe for {x} without them
- recipe, {x}, egg-free
* recipe_time
n#: 15=fifteen | 30=thirty | 45=forty-five
x$: chicken | tofu | salmon | chickpea
+ Suggest a {x} dinner I can make in {n} minutes
+ {n}-minute {x} dinner idea
+ what {x} dish can be on the table tonight in {n} min
+ dinner with {x}, cooking time {n} minutes, suggest something
+ I've {n} minutes to cook dinner and want {x}, what shall I make
* recipe_serving
n#: 2=two | 4=four | 8=eight
x$: beef stew | paella | vegetable curry | ramen
+ Give me a {x} recipe for {n} people
+ {x} recipe, serves {n}
+ how do I cook {x} for {n}? recipe with amounts
+ I'm having {n} people to feed and want to make {x}, recipe please
+ recipe: {x}, {n} portions
* leftovers
x$: cooked rice | roast chicken | mashed potatoes | stale bread
n#: 3=three | 5=five | 10=ten
+ Give me {n} ideas for using up leftover {x}
+ leftover {x}, {n} ideas
+ I've got {x} left over, {n} things to make from it
+ what can be done with {x} from yesterday? name {n} options
+ {n} ways to turn leftover {x} into something
* workout
n#: 10=ten | 20=twenty | 45=forty-five
x$: legs | abs | back | arms
+ Design a {n}-minute workout for {x} with no equipment
+ {n} min {x} workout, equipment-free
+ I have no gear and {n} minutes, give me a workout for my {x}
+ train {x} in {n} minutes without any equipment, plan
+ bodyweight-only {x} workout of {n} minutes, design it
- Design a {n}-minute workout for {x} with equipment
- {n} min {x} workout, using equipment
- I have gear and {n} minutes, give me a workout for my {x} with it
- train {x} in {n} minutes with gym equipment, plan
- weights-and-machines {x} workout of {n} minutes, design it
* run_plan
d#: 5 km=5K=five kilometres | 10 km=10K=ten kilometres | half marathon=21 km
n#: 8=eight | 12=twelve | 16=sixteen
+ Create a {n}-week beginner training plan for a {d} run
+ beginner plan, {d} run, {n} weeks
+ I'm new to running and in {n} weeks there's a {d} run, make me a training plan
+ get a beginner ready for a {d} run within {n} weeks, write the plan
+ {d} run for beginners: training schedule over {n} weeks
* weight_plan
n#: 5 kg=five kilos=5 kilograms | 10 kg=ten kilos=10 kilograms | 3 kg=three kilos=3 kilograms
+ Make a plan to lose {n} in three months
+ I want to be {n} lighter in three months, plan it
+ 3-month plan for dropping {n}
+ get me down {n} over the next three months, what's the plan
+ plan, weight loss, {n}, 3 months
- Make a plan to gain {n} in three months
- I want to be {n} heavier in three months, plan it
- 3-month plan for putting on {n}
- get me up {n} over the next three months, what's the plan
- plan, weight gain, {n}, 3 months
* study_plan
n#: 2 weeks=two weeks=14 days | 4 weeks=four weeks=28 days | 8 weeks=eight weeks=56 days
x$: IELTS | GRE | driving theory test | bar exam
+ Make a study plan for the {x} in {n}
+ {x} study schedule, {n}
+ I've {n} left until the {x}, plan my studying
+ how should I organise {n} of preparation for the {x}? make a schedule
+ prep plan: {x}, time available: {n}
* budget
n#: $2,000=2000 dollars | $3,500=3500 dollars | $5,000=5000 dollars
c$: Toronto | Austin | Melbourne
+ Make a monthly budget for someone earning {n} a month in {c}
+ {c}, monthly income {n}, make a budget
+ I make {n} per month and live in {c}, split it into a budget
+ how should a person in {c} divide {n} monthly pay? budget please
+ budget plan per month on {n} income, {c}
* gift
n#: $20=20 dollars=twenty dollars | $50=50 dollars=fifty dollars | $100=100 dollars=a hundred dollars
w$: dad=father | mum=mother | boyfriend | coworker=colleague
+ Recommend gifts under {n} for my {w}
+ gift ideas {w}, less than {n}
+ what can I give my {w} that costs below {n}
+ I'm looking for a present for my {w}, have to stay under {n}
+ presents for {w}, price less than {n}
- Recommend gifts over {n} for my {w}
- gift ideas {w}, more than {n}
- what can I give my {w} that costs above {n}
- I'm looking for a present for my {w}, want to spend over {n}
- presents for {w}, price more than {n}
* compare_phones
a$: iPhone 15 | Pixel 8 | Galaxy S24
b$: OnePlus 12 | Xperia 1 | Moto Edge
+ Compare the {a} and the {b} in a table
+ {a} vs {b}, table
+ make a table which sets the {a} against the {b}
+ how do {a} and {b} stack up? show it as a table
+ comparison table of {a} and {b} please
* compare_langs
a$: Python | PHP | Ruby
b$: Java | C# | Go
x$: web development | data science | game development
+ Compare {a} and {b} for {x}
+ {a} vs {b} {x}
+ how does {a} measure up to {b} when it comes to {x}
+ differences of {a} and {b} with regard to {x}
+ for {x}, contrast {a} with {b}
* recommend_books
n#: 3=three | 5=five | 10=ten
x$: stoicism | ancient Rome | personal finance | gardening
+ Recommend {n} books about {x} for beginners
+ {n} beginner books on {x}
+ I know nothing of {x}, which {n} books should I read
+ {x}: suggest {n} titles for a newcomer
+ what are {n} introductory books to {x} worth reading
- Recommend {n} books about {x} for experts
- {n} advanced books on {x}
- I already know {x} inside out, which {n} books should I read
- {x}: suggest {n} titles for an expert
- what are {n} advanced books on {x} worth reading
* recommend_film
n#: 1980s=80s=eighties | 1990s=90s=nineties | 1970s=70s=seventies
x$: horror | comedy | science fiction=sci-fi | action
+ Recommend {x} films from the {n}
+ good {n} {x} movies
+ which {x} movies of the {n} should I watch
+ I'm in the mood for {x}, something made in the {n}
+ suggestions please: {x} cinema, {n}
* film_like
b$: Inception | Amélie | The Matrix | Interstellar
n#: 3=three | 5=five | 7=seven
+ Suggest {n} movies similar to {b}
+ {n} films like {b}
+ I loved {b}, name {n} movies in the same vein
+ what are {n} pictures that resemble {b}
+ if somebody enjoyed {b}, which {n} films would they also like
* laptop
n#: $600=600 dollars | $800=800 dollars | $1,200=1200 dollars
x$: video editing | gaming | college | programming=coding
+ Recommend a laptop for {x} under {n}
+ best {x} laptop below {n}
+ I've got less than {n} for a laptop, it's for {x}, which one
+ which laptop costing less than {n} do you suggest for {x}
+ laptop, {x}, price cap: under {n}
* hotel
c$: Amsterdam | Prague | Bangkok | Miami
+ What's the cheapest area to stay in {c}?
+ {c} lowest-priced neighbourhood for hotels
+ where in {c} do I pay the least for accommodation
+ I want to spend as little as possible on a room in {c}, which area
+ least expensive district to stay, {c}
- What's the most expensive area to stay in {c}?
- {c} highest-priced neighbourhood for hotels
- where in {c} do I pay the most for accommodation
- I want to spend as much as possible on a room in {c}, which area
- priciest district to stay, {c}
* plants
x$: direct sun | a humid bathroom | clay soil | a north-facing balcony
n#: 3=three | 5=five | 8=eight
+ List {n} plants that thrive in {x}
+ {n} plants that do well in {x}
+ which {n} plants love {x}
+ {x}: name {n} suitable plants
+ I have {x}, recommend {n} plants that will grow happily there
- List {n} plants that die in {x}
- {n} plants that do badly in {x}
- which {n} plants hate {x}
- {x}: name {n} unsuitable plants
- I have {x}, warn me of {n} plants that will not survive there
* party
n#: 10=ten | 20=twenty | 50=fifty
x$: taco | BBQ=barbecue | cocktail | tapas
+ Plan a {x} party for {n} guests
+ {x} party, {n} people, plan
+ I've invited {n} people to a {x} party, help me organise it
+ how do I host a {x} party with {n} guests? make a plan
+ organise a {x} party, headcount {n}
* icebreakers
n#: 5=five | 10=ten | 15=fifteen
x$: remote teams | teenagers | first dates | large groups
+ Give me {n} icebreaker questions for {x}
+ {n} icebreakers, {x}
+ what are {n} questions that break the ice with {x}
+ I need {n} conversation openers suited to {x}, icebreaker style
+ icebreaker question list for {x}, {n} of them
* baby_names
n#: 5=five | 10=ten | 20=twenty
l$: Irish | Indian | Greek | Hebrew
+ Suggest {n} {l} names for a baby boy
+ {n} {l} boys' names
+ we're expecting a son and like {l} names, give us {n}
+ name ideas, male baby, {l}, {n} of them
+ list {n} names of {l} origin for a newborn son
- Suggest {n} {l} names for a baby girl
- {n} {l} girls' names
- we're expecting a daughter and like {l} names, give us {n}
- name ideas, female baby, {l}, {n} of them
- list {n} names of {l} origin for a newborn daughter
* pet_names
x$: hamster | kitten | parrot | pony
c$: A | M | S
+ Suggest names for a {x} starting with {c}
+ {x} names that begin with the letter {c}
+ we got a {x}, what could we call it? must start with {c}
+ name ideas for a {x}, first letter {c}
+ {x} name, {c} as the initial
- Suggest names for a {x} ending with {c}
- {x} names that finish with the letter {c}
- we got a {x}, what could we call it? must end with {c}
- name ideas for a {x}, last letter {c}
- {x} name, {c} as the final letter
* synonyms
w$: happy | difficult | brave | quick | rich
n#: 3=three | 5=five | 10=ten
+ Give me {n} synonyms for "{w}"
+ {n} words with the same meaning as {w}
+ "{w}": {n} synonyms
+ which {n} words could I use in place of "{w}", meaning the same
+ {n} other words for {w}
- Give me {n} antonyms for "{w}"
- {n} words with the opposite meaning of {w}
- "{w}": {n} antonyms
- which {n} words mean the contrary of "{w}"
- {n} words that are opposite to {w}
* rhymes
w$: light | stone | heart | rain
n#: 5=five | 10=ten | 15=fifteen
+ List {n} words that rhyme with {w}
+ {n} rhymes for {w}
+ what rhymes with {w}? {n} words
+ I'm writing a song and need {n} words rhyming with "{w}"
+ find {n} rhyming words, to go with {w}
* explain_concept
a$: RAM | a credit score | a VPN | compound interest
n#: 2=two | 3=three | 4=four
+ Explain {a} in {n} sentences
+ what is {a}? {n} sentences
+ {a}, explained using {n} sentences
+ I want to understand {a}, give me {n} sentences
+ describe what {a} is, length: {n} sentences
* explain_diff
a$: a virus | bacteria
b$: a fungus | a parasite
+ Explain the difference between {a} and {b}
+ {a} vs {b}, what's the difference
+ how does {a} differ from {b}
+ what sets {a} and {b} apart
+ in what way are {b} and {a} not the same
- Explain the similarities between {a} and {b}
- {a} and {b}, what's similar
- how does {a} resemble {b}
- what do {a} and {b} have in common
- in what way are {b} and {a} alike
* explain_analogy
x$: recursion | the stock market | electric current | the immune system
y$: a cooking analogy | a football analogy | a traffic analogy
+ Explain {x} with {y}
+ {x}, {y}
+ use {y} to make {x} clear to me
+ how would you explain {x} through {y}
+ I don't get {x}, try {y}
* stain
x$: red wine | blood | coffee | grease | ink
f$: a carpet | a cotton shirt | jeans | a mattress
+ How do I get {x} out of {f}?
+ {x} stain {f} remove
+ I've spilled {x} on {f}, what removes it
+ cleaning {x} off {f}, how
+ what's the best way of removing a {x} stain from {f}
* tie
k$: a Windsor knot | a bowline | a bow tie | a reef knot
+ How do I tie {k}?
+ tying {k}, step by step
+ {k} instructions, tie
+ teach me to make {k}
+ what are the steps for tying {k}
- How do I untie {k}?
- undoing {k}, step by step
- {k} instructions, untie
- teach me to undo {k}
- what are the steps for getting {k} untied
* boil_eggs
n%: 2=two | 4=four | 6=six
x$: soft-boil | poach | scramble | fry
+ How do I {x} {n} eggs?
+ {x} {n} eggs how to
+ what's the way to {x} {n} eggs
+ I'd like to {x} {n} eggs, tell me how
+ instructions please, want to {x} {n} eggs
* car_tyre
x$: flat tyre=flat tire | headlight bulb | car battery | wiper blade
c$: VW Golf | Ford Focus | Toyota Corolla
+ How do I change a {x} on a {c}?
+ {c} {x} replacement how to
+ my {c} needs a new one, I mean the {x}: how do I replace it
+ steps for swapping a {x}, {c}
+ replacing the {x} of my {c} myself, instructions
* iphone_setting
x$: dark mode | automatic updates | two-factor authentication=2FA | predictive text
d$: an iPhone | an Android phone | an iPad
+ How do I turn on {x} on {d}?
+ {d} enable {x}
+ where's the setting to activate {x} on {d}
+ I'd like to start using {x} on {d}, how do I switch it on
+ switching {x} on, {d}
- How do I turn off {x} on {d}?
- {d} disable {x}
- where's the setting to deactivate {x} on {d}
- I'd like to stop using {x} on {d}, how do I switch it off
- switching {x} off, {d}
* account
s$: Facebook | Spotify | Netflix | PayPal
+ How do I create a {s} account?
+ {s} sign up
+ opening an account with {s}, how does it work
+ I want to join {s}, what do I have to do
+ steps to register at {s}
- How do I delete my {s} account?
- {s} delete account
- closing an account with {s}, how does it work
- I want to leave {s} for good, what do I have to do
- steps to deregister from {s} and remove my account
* screenshot
d$: Windows 11 | a MacBook | a Chromebook | a Samsung phone
+ How do I take a screenshot on {d}?
+ screenshot {d}
+ capture my screen using {d}, how
+ what keys or buttons make a screenshot on {d}
+ I've got {d}, how can I screenshot
* pdf
a$: Word | JPG=JPEG | PowerPoint
+ How do I convert a {a} file to PDF?
+ {a} to pdf
+ make a PDF out of a {a} file
+ I have a {a} file and want it as PDF
+ turning {a} into PDF, how
- How do I convert a PDF to a {a} file?
- pdf to {a}
- make a {a} file out of a PDF
- I have a PDF and want it as a {a} file
- turning PDF into {a}, how
* knit
x$: scarf | baby hat | pair of socks | dishcloth
+ How do I start knitting a {x} as a beginner?
+ {x} knitting, how to begin, beginner
+ I've never knitted, want to make a {x}, how do I start
+ first steps for a novice who's knitting a {x}
+ beginner knitter here: starting off a {x}, how?
- How do I finish knitting a {x} as a beginner?
- {x} knitting, how to finish off, beginner
- I'm a new knitter, have nearly made a {x}, how do I finish
- last steps for a novice who's knitting a {x}
- beginner knitter here: finishing off a {x}, how?
* seeds
x$: tomatoes | basil | peppers | lavender
+ How do I grow {x} indoors from seed?
+ {x} from seed indoors
+ starting {x} seeds inside the house, how
+ I want to raise {x} from seed in my flat
+ growing {x} from seed, indoor instructions
- How do I grow {x} outdoors from seed?
- {x} from seed outdoors
- starting {x} seeds outside in the garden, how
- I want to raise {x} from seed in the open air
- growing {x} from seed, outdoor instructions
* essay_intro
x$: the French Revolution | social media | Macbeth | plastic pollution
+ Write the introduction of an essay on {x}
+ essay intro, {x}
+ how could my essay about {x} open? write that opening paragraph
+ I need an introductory paragraph for my {x} essay
+ draft the beginning paragraph of an essay whose topic is {x}
- Write the conclusion of an essay on {x}
- essay conclusion, {x}
- how could my essay about {x} close? write that closing paragraph
- I need a concluding paragraph for my {x} essay
- draft the final paragraph of an essay whose topic is {x}
* acronym
a$: NASA | HTML | UNESCO | RSVP
+ What does {a} stand for?
+ {a} meaning of the letters
+ spell out the abbreviation {a}
+ which words is {a} short for
+ {a} full form
* packing_list
n#: 3=three | 7=seven | 14=fourteen
x$: ski trip | beach holiday=beach vacation | hiking trip | business trip
+ Make a packing list for a {n}-day {x}
+ {n} day {x}, what to pack, list
+ I'm off on a {x} for {n} days, list everything I should pack
+ checklist of things to bring on a {x} lasting {n} days
+ pack list please, {x}, {n} days
- Make a list of what not to pack for a {n}-day {x}
- {n} day {x}, what not to pack, list
- I'm off on a {x} for {n} days, list everything I should leave at home
- checklist of things not to bring on a {x} lasting {n} days
- what-to-leave-out list please, {x}, {n} days
* cleaning_schedule
n#: 2=two | 3=three | 4=four
x$: weekly | monthly | daily
+ Create a {x} cleaning schedule for a flat shared by {n} people
+ {x} cleaning rota, {n} flatmates
+ {n} of us live in one flat, draw up a {x} cleaning plan
+ divide the cleaning in our {n}-person flat, {x} schedule
+ flat with {n} residents needs a {x} cleaning timetable, make one
* workflow_api
l$: Node.js=Node | Django | Spring Boot | Laravel
m$: GET | POST | DELETE | PUT
+ Show me a {m} endpoint in {l}
+ {l} {m} endpoint example
+ how is a {m} route written with {l}
+ code for handling a {m} request in {l}
+ I need a sample {l} handler for {m} requests
* docker_ver
v#: 3.9 | 3.10 | 3.12
x$: Flask | FastAPI | Django
+ Write a Dockerfile for a {x} app on Python {v}
+ Dockerfile, {x}, python {v}
+ containerise my {x} application with Python {v}, give me the Dockerfile
+ what should the Dockerfile be for {x} running under Python {v}
+ I use Python {v} and {x}: create a Dockerfile
* password_gen
n#: 8=eight | 12=twelve | 16=sixteen
+ Generate a {n}-character password with symbols
+ random password, {n} characters, symbols included
+ make up a password that has {n} characters, some of them special characters
+ I need a password {n} chars long including symbols
+ give me a {n} character password containing special characters
- Generate a {n}-character password without symbols
- random password, {n} characters, symbols excluded
- make up a password that has {n} characters, none of them special characters
- I need a password {n} chars long with no symbols
- give me a {n} character password, only letters and digits, free of special characters
* dup_list
l$: Python | JavaScript=JS | Java
+ Remove duplicates from a list in {l} while keeping the order
+ {l} dedupe list, order preserved
+ in {l}, drop repeated list items but don't change the order
+ how can I get only unique elements of a list using {l}, original order intact
+ order-preserving deduplication of a list, {l} code
- Remove duplicates from a list in {l}, order doesn't matter
- {l} dedupe list, order irrelevant
- in {l}, drop repeated list items, the order may change
- how can I get only unique elements of a list using {l}, don't care about order
- deduplication of a list with no need to preserve order, {l} code
* loop_print
l$: Python | C++ | Bash | Ruby
n#: 10=ten | 50=fifty | 100=one hundred=a hundred
+ Write a {l} loop printing the even numbers from 1 to {n}
+ {l} print evens 1 to {n}, loop
+ in {l}, loop through 1 to {n} and output every even number
+ code a loop ({l}) which shows the even ones among 1 to {n}
+ {l}: even numbers between 1 and {n} printed with a loop
- Write a {l} loop printing the odd numbers from 1 to {n}
- {l} print odds 1 to {n}, loop
- in {l}, loop through 1 to {n} and output every odd number
- code a loop ({l}) which shows the odd ones among 1 to {n}
- {l}: odd numbers between 1 and {n} printed with a loop
''')
PARTS.append(r'''
* safe_eat_exp
x$: yogurt=yoghurt | eggs | smoked salmon | hummus
n#: 2 days=two days | 5 days=five days | 2 weeks=two weeks=14 days
+ Is it safe to eat {x} {n} past the expiry date?
+ {x} expired {n} ago, still ok to eat?
+ my {x} went past its date {n} ago. Can I eat it without getting ill
+ eating {x} {n} after expiration, safe or not
+ can you still eat {x} when the use-by date was {n} ago
* pregnant_eat
x$: sushi | brie | tuna | feta | liver
+ Is it safe to eat {x} while pregnant?
+ {x} pregnancy safe?
+ I'm pregnant, can I have {x}
+ can expectant mothers eat {x}
+ am I OK eating {x} during my pregnancy
* dog_eat
p$: dogs | cats | rabbits | hamsters
x$: grapes | cheese | blueberries | peanut butter | broccoli
+ Can {p} eat {x}?
+ {x} as food for {p}, ok or not
+ {x} safe for {p}?
+ is it fine to feed {x} to {p}
+ am I allowed to give {p} some {x}, healthwise
* med_food
m$: ibuprofen | metformin | doxycycline | iron tablets
+ Can I take {m} with food?
+ {m} together with a meal, ok?
+ is it alright to swallow {m} while eating
+ taking {m} on a full stomach, is that fine
+ may {m} be taken with meals
- Can I take {m} without food?
- {m} with no meal, ok?
- is it alright to swallow {m} when I haven't eaten
- taking {m} on an empty stomach, is that fine
- may {m} be taken without meals
* med_mix
m$: ibuprofen | aspirin | antihistamines | antibiotics
y$: alcohol | coffee | grapefruit juice | milk
+ Can I take {m} together with {y}?
+ {m} and {y} at the same time, safe?
+ is it OK to mix {m} with {y}
+ I've just taken {m}, may I have {y}
+ is combining {y} and {m} a problem
* med_dose
n#: 200 mg=200 milligrams | 400 mg=400 milligrams | 800 mg=800 milligrams
d#: 3=three | 4=four | 6=six
+ Is it safe for an adult to take {n} of ibuprofen {d} times a day?
+ ibuprofen {n} {d} times daily, adult, safe?
+ can a grown-up have {n} ibuprofen, {d} doses each day, without danger
+ I'm an adult taking {n} of ibuprofen {d} times per day, is that OK
+ adult dosage question: is {d} x {n} ibuprofen a day safe
* brush
+ Should I brush my teeth before breakfast?
+ is it good to clean teeth ahead of breakfast
+ teeth brushing prior to breakfast, yes or no
+ ought one to brush one's teeth before eating in the morning
+ brush teeth and only then have breakfast, recommended?
- Should I brush my teeth after breakfast?
- is it good to clean teeth following breakfast
- teeth brushing post breakfast, yes or no
- ought one to brush one's teeth after eating in the morning
- have breakfast and only then brush teeth, recommended?
* stretch
x$: running | weightlifting=lifting weights | swimming | cycling
+ Should I stretch before {x}?
+ stretching pre {x}, needed?
+ is it a good idea to do stretches ahead of {x}
+ do I have to stretch first and then go {x}
+ {x}: stretch beforehand or is that pointless
- Should I stretch after {x}?
- stretching post {x}, needed?
- is it a good idea to do stretches following {x}
- do I have to stretch once I'm done {x}
- {x}: stretch afterwards or is that pointless
* swim_after
n#: 10=ten | 30=thirty | 60=sixty
+ Is it safe to swim {n} minutes after eating?
+ swimming {n} min after a meal, safe?
+ I ate {n} minutes ago, may I go into the water for a swim
+ can you go for a swim when your meal was {n} minutes ago
+ is waiting {n} minutes following food enough before swimming
- Is it safe to swim {n} minutes before eating?
- swimming {n} min before a meal, safe?
- I'll eat in {n} minutes, may I go into the water for a swim
- can you go for a swim when your meal is {n} minutes away
- is having food {n} minutes following a swim safe
* visa
a$: Chinese | US=American | Brazilian | Nigerian
c$: Turkey | Japan | the UK=the United Kingdom | Germany
n#: 30=thirty | 60=sixty | 90=ninety
+ Does a {a} citizen need a visa for a {n}-day trip to {c}?
+ {a} passport, {c}, {n} days: visa needed?
+ I'm a {a} national and want to spend {n} days in {c}, do I require a visa
+ visa requirement {c} for {a} citizens, stay of {n} days
+ is a visa necessary for {a} passport holders visiting {c} for {n} days
* drive_licence
c$: Spain | Australia | Mexico | Thailand
a$: UK=British | US=American | Canadian
+ Can I drive in {c} with a {a} licence?
+ {a} driving license valid in {c}?
+ is it legal to be at the wheel in {c} holding a {a} driver's license
+ I have a {a} driving licence, may I drive with it in {c}
+ does {c} let you drive on a {a} licence
* helmet
c$: Germany | France | Australia | the Netherlands
v$: bicycle=bike | e-scooter | moped
+ Is it legal to ride a {v} with a phone in hand in {c}?
+ {c}: allowed to hold your phone when riding a {v}?
+ does the law in {c} let me use a handheld phone on a {v}
+ am I permitted to have the phone in my hand riding a {v}, {c}
+ phone in hand on a {v} in {c}, lawful or not
* helmet2
c$: Italy | Sweden | Japan | New Zealand
v$: bicycle=bike | motorbike=motorcycle | e-bike
+ Can I ride a {v} with no helmet in {c}?
+ riding a {v} without a helmet, {c}, legal?
+ does {c} law permit helmetless riding of a {v}
+ in {c}, is it lawful to go by {v} bareheaded, not wearing a helmet
+ I don't own a helmet, am I allowed on a {v} in {c}
* drink_age
n#: 16=sixteen | 18=eighteen | 20=twenty
c$: Germany | Sweden | Canada | Japan
+ Can I buy beer in {c} at {n}?
+ {n} years old, {c}, allowed to purchase beer?
+ is a {n}-year-old legally able to get beer in a shop in {c}
+ I'm {n} and will be in {c}, will they sell me beer legally
+ {c}: beer sales to {n} year olds legal?
- Can I sell beer in {c} at {n}?
- {n} years old, {c}, allowed to sell beer?
- is a {n}-year-old legally able to work selling beer in a shop in {c}
- I'm {n} and will be in {c}, may I sell others beer legally
- {c}: beer sales by {n} year olds legal?
* work_visa_hours
n#: 10=ten | 20=twenty | 30=thirty
c$: Canada | Australia | the UK=Britain | Ireland
+ Can an international student work {n} hours a week in {c}?
+ {c} student visa, {n} hours weekly work allowed?
+ I study in {c} as a foreigner, may I take a job of {n} hours per week
+ are foreign students in {c} permitted to do {n} hours of work each week
+ {n} h/week job for overseas students, {c}, legal?
* record_call
c$: California | Texas | Germany | the UK=the United Kingdom
+ Is it legal to record a phone call in {c} without telling the other person?
+ {c}: recording a call secretly, lawful?
+ may I tape a phone conversation in {c} if the other side doesn't know
+ am I breaking the law in {c} when I record calls and don't let the other party know, or is it legal
+ legality of undisclosed call recording, {c}
- Is it legal to record a phone call in {c} after telling the other person?
- {c}: recording a call openly, having announced it, lawful?
- may I tape a phone conversation in {c} if the other side does know
- am I breaking the law in {c} when I record calls and do let the other party know, or is it legal
- legality of disclosed call recording, {c}
* rainwater
c$: Colorado | Utah | Texas | England
+ Is it legal to collect rainwater in {c}?
+ rainwater harvesting {c}, allowed?
+ may I gather rain in a barrel in {c}, law-wise
+ does {c} permit people to collect the rain that falls on their property
+ {c}: rain barrel legal or not
* pet_laws
c$: California | Florida | Japan | Australia
x$: ferret | hedgehog | monkey | raccoon
+ Is it legal to keep a {x} as a pet in {c}?
+ {x} as pet, {c}, legal?
+ am I allowed to own a {x} in {c}
+ does the law in {c} let people have a pet {x}
+ could I lawfully have a {x} at home in {c}
* carry_on
x$: a laptop | nail scissors | peanut butter | a power bank | knitting needles
+ Can I take {x} in my carry-on bag?
+ {x} hand luggage allowed?
+ am I permitted to bring {x} in the cabin bag
+ is {x} OK in hand baggage on a plane
+ going through security carrying {x} in my hand luggage, will that be accepted
- Can I put {x} in my checked bag?
- {x} checked luggage allowed?
- am I permitted to pack {x} in the hold bag
- is {x} OK in hold baggage on a plane
- checking in a suitcase that has {x} inside, will that be accepted
* liquids
n#: 50 ml=50 millilitres | 100 ml=100 millilitres | 150 ml=150 millilitres | 250 ml=250 millilitres
x$: perfume | shampoo | contact lens solution | hand cream
+ Can I bring a {n} bottle of {x} in hand luggage?
+ {x}, {n}, carry-on, allowed?
+ will airport security let me through with {n} of {x} in my cabin bag
+ is {n} {x} permitted in carry-on baggage
+ I want to pack {n} of {x} in my hand luggage, is that within the rules
* freeze
x$: cooked pasta | cream cheese | avocado | hard-boiled eggs | tofu
+ Can you freeze {x}?
+ {x} freezer ok?
+ does {x} survive freezing, may I do it
+ is it possible to put {x} in the freezer for later
+ freezing {x}, possible or bad idea
* refreeze
x$: chicken | shrimp=prawns | minced beef=ground beef | bread
+ Can I refreeze {x} after cooking it?
+ {x} was frozen, now cooked: ok to freeze again?
+ thawed {x}, cooked it, may it go back into the freezer
+ is it safe to freeze {x} a second time once it has been cooked
+ putting cooked {x} back in the freezer after defrosting, safe?
- Can I refreeze {x} without cooking it?
- {x} was frozen, now thawed and still uncooked: ok to freeze again?
- thawed {x}, didn't cook it, may it go back into the freezer
- is it safe to freeze {x} a second time when it has not been cooked
- putting uncooked {x} back in the freezer after defrosting, safe?
* sub_ing
a$: butter | buttermilk | brown sugar | heavy cream=double cream
b$: cookies | muffins | a cake | pancakes
+ I have no {a}. What can I use instead in {b}?
+ {a} substitute for {b}
+ out of {a}, making {b}, replacement?
+ what could take the place of {a} when baking {b}
+ {b} recipe wants {a} but I haven't got any, alternatives?
* ingredients_have
a$: eggs | potatoes | lentils | spinach
b$: cheese | onions | coconut milk | sausages
+ I have {a} and {b}. What can I cook?
+ dish from {a} and {b}
+ what's a meal I could make, all I've got is {a} and {b}
+ the fridge has {a} plus {b}, ideas for cooking
+ recipe using {a} and {b} please
* have_money
n#: $5,000=5000 dollars=5k dollars | $10,000=10000 dollars=10k dollars | $20,000=20000 dollars=20k dollars
+ I have {n} saved. Should I buy a car now?
+ with {n} in savings, is it wise to get a car now
+ {n} in the bank, purchase a car at this point or not?
+ my savings are {n}, does buying a car make sense at the moment
+ would you advise someone with {n} put aside to buy a car now
* pay_debt
n#: $3,000=3000 dollars | $8,000=8000 dollars | $15,000=15000 dollars
r#: 18%=18 percent | 22%=22 percent | 29%=29 percent
+ I have {n} credit card debt at {r}. How do I pay it off in a year?
+ pay off {n} card debt ({r} interest) within 12 months, how
+ my credit card balance is {n} with {r} APR, I want it gone in one year, plan?
+ what must I do to clear {n} owed on a card at {r} in a year
+ {n} on the credit card, interest {r}: how to be rid of it in 12 months
* mortgage
n#: $60,000=60k dollars=60000 dollars | $80,000=80k dollars=80000 dollars | $120,000=120k dollars=120000 dollars
a#: $300,000=300k dollars | $400,000=400k dollars | $500,000=500k dollars
+ I earn {n} a year. Can I afford a {a} house?
+ income {n} annually, {a} home, affordable?
+ is a house costing {a} within reach when one makes {n} per year
+ would a {n} yearly salary be enough to buy a {a} house
+ my salary is {n} per year, could I manage a house priced at {a}
* roof_rack
c$: Honda Civic | Mini Cooper | Tesla Model 3
x$: two kayaks | a surfboard | a mattress
+ Can I carry {x} on the roof of a {c}?
+ {c} roof, {x}, possible?
+ I drive a {c} and want to put {x} on top, will that work
+ is it possible to transport {x} on a {c}'s roof
+ transporting {x}, car is a {c}, on the roof: ok?
* tv_wall
n#: 43-inch=43" | 55-inch=55" | 75-inch=75"
x$: drywall=plasterboard | brick | concrete
+ Can I mount a {n} TV on {x}?
+ {n} TV, {x} wall, mounting possible?
+ my walls are {x}, will they take a {n} television mounted on them
+ is it OK to hang a {n} TV on a {x} wall
+ hanging a {n} screen on {x}, is that safe to do
* paint_over
a$: latex paint | oil-based paint | chalk paint
b$: wallpaper | tiles | varnished wood | rust
+ Can I put {a} over {b}?
+ {a} on top of {b}, does it work
+ is it possible to cover {b} with {a}
+ I've got {b} and a can of {a}, may I just paint over it
+ painting {b} using {a}, OK or not
* wash_wool
x$: wool sweater=woollen jumper | silk blouse | down jacket | leather jacket
n#: 30=thirty | 40=forty | 60=sixty
+ Can I wash a {x} in the machine at {n} degrees?
+ {x} machine wash {n}°C, ok?
+ will a {x} come out fine from a {n} degree machine wash
+ I'd like to throw my {x} in the washing machine at {n} degrees, safe?
+ washing machine, {n} degrees, {x}: is that allowed
* tumble
x$: jeans | wool sweaters | gym clothes | bath towels
+ Is it OK to tumble dry {x}?
+ {x} in the dryer, ok?
+ may I put {x} in the tumble dryer
+ can the dryer be used for {x}
+ do {x} tolerate tumble drying
* mix_chem
a$: bleach | baking soda | hydrogen peroxide
b$: vinegar | dish soap | rubbing alcohol
+ Is it dangerous to mix {a} and {b}?
+ {a} + {b} dangerous?
+ combining {b} with {a} while cleaning, is there any danger
+ does something hazardous happen when I put {a} and {b} together
+ I'm going to clean with {a} and {b} mixed, is that a danger
* charge_overnight
x$: phone | laptop | e-bike | electric toothbrush
+ Is it safe to leave my {x} charging overnight?
+ {x} charging all night, safe?
+ can I keep the {x} plugged in while I sleep without any risk
+ overnight charging of a {x}, ok or risky
+ I charge my {x} through the night, is there any safety issue
* battery_pct
n#: 80%=80 percent=eighty percent | 90%=90 percent=ninety percent | 60%=60 percent=sixty percent
x$: phone | laptop | electric car=EV
+ Should I stop charging my {x} at {n}?
+ {x} charge only to {n}, worth it?
+ is it better to unplug a {x} when it's at {n}
+ does limiting {x} charging to {n} make sense
+ is it advisable to end charging a {x} at {n}
* normal_symptom
w$: newborn | toddler | kitten | elderly cat
x$: sneeze a lot | sleep all day | hiccup often | drool
+ Is it normal for a {w} to {x}?
+ {w}, {x}, normal?
+ my {w} seems to {x}, should I worry or is it normal
+ do {w}s typically {x}, is that usual
+ is it to be expected that a {w} would {x}
* normal_after
x$: a massage | a flu shot | wisdom tooth removal | running a marathon
y$: feel tired | have a headache | feel sore
n#: 2 days=two days | 5 days=five days | 1 week=a week=7 days
+ Is it normal to {y} {n} after {x}?
+ {n} after {x} and I still {y}, normal?
+ I had, or did, {x} {n} ago and I {y}, is this usual
+ is it common for people to {y} when {x} was {n} ago
+ should one still {y} {n} following {x}, is that normal
* baby_start
n#: 4=four | 6=six | 9=nine | 12=twelve
x$: honey | cow's milk | water | strawberries
+ Can a {n}-month-old baby have {x}?
+ {x} at {n} months, ok?
+ my baby is {n} months, may I give {x}
+ is it OK to feed {x} to a {n} month old
+ are {n} month olds allowed {x}
* screen_kid
n#: 2=two | 5=five | 8=eight
h#: 30 minutes=half an hour | 1 hour=an hour=60 minutes | 3 hours=three hours
+ Is {h} of screen time a day okay for a {n}-year-old?
+ {n} year old, {h} screen time daily, ok?
+ my child is {n} and watches screens {h} a day, is that fine
+ can I let a {n}-year-old have {h} per day of screens
+ daily screen time of {h} at age {n}, acceptable?
* leave_home
n#: 8=eight | 10=ten | 12=twelve
c$: Ontario | England | Illinois
+ Is it legal to leave a {n}-year-old home alone in {c}?
+ {c}, kid aged {n} alone at home, legal?
+ my child is {n}, may they stay at home by themselves under the law in {c}
+ does {c} law allow leaving {n}-year-olds at home unsupervised
+ can I, legally, go out in {c} and leave my {n} year old in the house alone
* rent_deposit
c$: California | New York | England | Ontario
+ Can my landlord in {c} raise the rent in the middle of the lease?
+ {c} rent increase mid-lease, allowed?
+ is a {c} landlord permitted to put rent up before the lease is over
+ my lease in {c} is still running, may the rent be raised
+ mid-lease rent hike, {c}, legal?
- Can my landlord in {c} raise the rent after the lease ends?
- {c} rent increase after lease end, allowed?
- is a {c} landlord permitted to put rent up once the lease is over
- my lease in {c} has run out, may the rent be raised
- post-lease rent hike, {c}, legal?
* landlord_enter
c$: Texas | Scotland | Illinois | Queensland
+ Can a landlord in {c} enter my flat without notice?
+ {c}: landlord coming in unannounced, allowed?
+ does my landlord have the right to walk into my apartment with no warning in {c}
+ is unannounced entry by the landlord legal in {c}
+ landlord entry with zero notice, {c}, lawful?
- Can a landlord in {c} enter my flat with notice?
- {c}: landlord coming in after announcing it, allowed?
- does my landlord have the right to walk into my apartment having given warning in {c}
- is announced entry by the landlord legal in {c}
- landlord entry with prior notice, {c}, lawful?
* fire_employee
c$: Germany | France | the US=the United States | Japan
n#: 3=three | 6=six | 12=twelve
+ Can an employer in {c} fire me after {n} months on sick leave?
+ {c}, {n} months sick leave, dismissal allowed?
+ I've been off sick {n} months in {c}, may my boss terminate me
+ is it lawful in {c} to sack somebody who has been on sick leave for {n} months
+ getting dismissed following {n} months of sickness absence in {c}: legal?
* quit_notice
c$: Switzerland | India | Poland | Spain
+ Can I quit my job in {c} without notice?
+ {c}, leave job with no notice period, possible?
+ is it permitted to walk out of a job in {c} on the spot, giving no notice
+ may employees in {c} resign effective immediately
+ resigning in {c} without serving notice, allowed?
* tax_required
c$: the US=the United States=the USA | Germany | Canada | Australia
n#: 5,000=5000=five thousand | 12,000=12000=twelve thousand | 20,000=20000=twenty thousand
+ Do I have to file a tax return in {c} if I earned {n}?
+ {c}, income {n}, tax return required?
+ is filing taxes mandatory in {c} for somebody who made {n}
+ I made {n} in {c} this year, must I submit a tax return
+ need to do a {c} tax return on earnings of {n}?
* passport_valid
n#: 2=two | 4=four | 7=seven
c$: Thailand | Mexico | Egypt | Italy
+ Can I travel to {c} if my passport expires in {n} months?
+ passport valid {n} more months, {c} entry ok?
+ my passport runs out {n} months from now, will {c} let me in
+ is {n} months of remaining passport validity enough for {c}
+ going to {c} with only {n} months left on the passport, allowed?
* vaccine_req
c$: Kenya | Brazil | Ghana | India
v$: yellow fever | hepatitis A | typhoid
+ Is the {v} vaccine required for {c}?
+ {c} {v} vaccination mandatory?
+ do I have to be vaccinated against {v} to go to {c}
+ must travellers to {c} have a {v} shot
+ entering {c}, is {v} vaccination a requirement
* docs_needed
x$: get married | open a bank account | register a car | rent an apartment
c$: Denmark | Italy | Singapore | Las Vegas
+ What documents do I need to {x} in {c}?
+ {x} in {c}, required paperwork
+ which papers are required if you want to {x} in {c}
+ I'm going to {x} in {c}, what documents must I bring
+ list of documents needed to {x}, {c}
- What documents do I not need to {x} in {c}?
- {x} in {c}, paperwork that isn't required
- which papers are unnecessary if you want to {x} in {c}
- I'm going to {x} in {c}, what documents can I leave at home
- list of documents not needed to {x}, {c}
* citizenship
n#: 3=three | 5=five | 10=ten
c$: Canada | Portugal | Germany | the Netherlands
+ Can I apply for citizenship in {c} after {n} years?
+ {c} citizenship, {n} years residence, eligible?
+ I've lived in {c} for {n} years, may I apply to become a citizen
+ are {n} years of residence enough for naturalisation in {c}
+ living {n} years in {c}, does that let you apply for its citizenship
* minimum_wage
y#: 2022 | 2023 | 2024
c$: France | California | the UK=Britain | Spain
+ What was the minimum wage in {c} in {y}?
+ {c} min wage {y}
+ how much did employers in {c} have to pay at the least in {y}
+ lowest legal hourly pay, {c}, {y}
+ the legal pay floor in {c} during {y}, how high was it
* pool_open
x$: pool | library | post office | museum
d#: Sundays | public holidays | Mondays
+ Is the {x} normally open on {d}?
+ {x} open {d}?
+ can I usually go to the {x} on {d}, is it open
+ on {d}, does the {x} generally open
+ do they open the {x} on {d} as a rule
* fence
n#: 6-foot=six-foot=6 ft | 8-foot=eight-foot=8 ft | 10-foot=ten-foot=10 ft
c$: California | Ohio | Florida
+ Can I build a {n} fence without a permit in {c}?
+ {c}, {n} fence, no permit, allowed?
+ is a permit-free {n} fence legal in {c}
+ may I put up a {n} fence in {c} if I don't have a permit
+ putting in a fence ({n}) in {c} without getting a permit, ok?
* dog_beach
x$: dog | horse | bike
c$: Venice Beach | Bondi Beach | Brighton Beach
+ Can I take my {x} to {c}?
+ {c} {x} allowed?
+ is it permitted to bring a {x} along to {c}
+ are you allowed on {c} with a {x}
+ may a {x} come with me onto {c}
* cancel_sub
n#: 7=seven | 14=fourteen | 30=thirty
s$: Amazon Prime | Adobe | Audible | Disney+
+ Can I cancel {s} within {n} days and get a refund?
+ {s} refund, cancelling within {n} days?
+ if I end {s} in the first {n} days, will they give the money back
+ is my money returned when I cancel {s} no later than {n} days after signing up
+ I signed up to {s} less than {n} days ago, can I cancel and be refunded
* return_open
s$: IKEA | Costco | Walmart | Zara
+ Can I return something to {s} with the receipt?
+ {s} return, I have the receipt, possible?
+ does {s} take back goods if I've kept the receipt
+ I bought a thing at {s} and still have the receipt, may I return it
+ returning an item, {s}, receipt in hand, ok?
- Can I return something to {s} without the receipt?
- {s} return, I don't have the receipt, possible?
- does {s} take back goods if I've lost the receipt
- I bought a thing at {s} and no longer have the receipt, may I return it
- returning an item, {s}, no receipt, ok?
* ticket_transfer
a$: Ryanair | Lufthansa | Delta | Emirates
+ Can I change the name on a {a} ticket?
+ {a} name change on ticket possible?
+ does {a} let me put another name on my booking
+ is it possible to transfer my {a} ticket to somebody else's name
+ getting the passenger name switched, {a} ticket, can it be done
* luggage_weight
n#: 10 kg=ten kilos=10 kilos | 23 kg=twenty-three kilos=23 kilos | 32 kg=thirty-two kilos=32 kilos
a$: KLM | easyJet | Qatar Airways
+ Can I check in a {n} suitcase on {a}?
+ {a}, suitcase of {n}, check-in allowed?
+ my suitcase weighs {n}, will {a} accept it as hold luggage
+ does {a} take checked bags weighing {n}
+ is {n} OK for a checked suitcase flying with {a}
* ram_upgrade
n#: 16 GB=16 gigs=16 gigabytes | 32 GB=32 gigs=32 gigabytes | 64 GB=64 gigs=64 gigabytes
x$: ThinkPad T480 | MacBook Air M1 | Dell XPS 13
+ Can I upgrade the RAM of a {x} to {n}?
+ {x} {n} RAM upgrade possible?
+ I own a {x}, can its memory be expanded to {n}
+ is it possible to put {n} of memory in a {x}
+ will a {x} take {n} RAM if I upgrade it
* os_support
v#: 10=ten | 11=eleven | 8.1
x$: Photoshop | Fortnite | Docker Desktop
+ Does {x} run on Windows {v}?
+ {x} windows {v} compatible?
+ I'm still on Windows {v}, will {x} work
+ can {x} be used under Windows {v}
+ is Windows {v} good enough to run {x}
* learn_time
l$: Spanish | Mandarin | Finnish | Arabic
n#: 3=three | 6=six | 12=twelve
+ Is it possible to become fluent in {l} in {n} months?
+ {l} fluency within {n} months, doable?
+ can one learn to speak {l} fluently in {n} months
+ I've {n} months, could I get fluent in {l} by then
+ {n} months to fluent {l}, realistic?
* age_late
n#: 30=thirty | 40=forty | 50=fifty
x$: learn the piano | become a nurse | start coding | take up ballet
+ Is {n} too late to {x}?
+ {x} at {n}, too old?
+ I'm {n}, am I too old to {x}
+ would it be too late for somebody aged {n} to {x}
+ at the age of {n}, has the time to {x} passed
- Is {n} too early to {x}?
- {x} at {n}, too young?
- I'm {n}, am I too young to {x}
- would it be too early for somebody aged {n} to {x}
- at the age of {n}, has the time to {x} not come yet
* coffee_limit
n#: 2=two | 4=four | 6=six
x$: coffee | green tea | black tea
+ Is it okay to drink {n} cups of {x} a day?
+ {n} cups {x} daily, ok?
+ I have {n} cups of {x} each day, is that okay
+ can a person drink {n} cups a day of {x} without harm
+ {x}, {n} cups every day, safe amount?
* sleep_hours
n#: 5=five | 6=six | 9=nine
w$: teenager | adult | 70-year-old
+ Is {n} hours of sleep enough for a {w}?
+ {w} sleeping {n} hours, enough?
+ does a {w} get by on {n} hours a night, is that sufficient sleep
+ can {n} hours of sleep per night be enough if you're a {w}
+ {n} h sleep per night for a {w}, sufficient or not
- Is {n} hours of sleep too much for a {w}?
- {w} sleeping {n} hours, too much?
- does a {w} oversleep with {n} hours a night, is that excessive sleep
- can {n} hours of sleep per night be too much if you're a {w}
- {n} h sleep per night for a {w}, excessive or not
* water_plants
x$: succulents | orchids | ferns | tomatoes
+ Should I water {x} in the morning?
+ {x} morning watering good?
+ is it right to give {x} water when the day starts, in the morning
+ mornings for watering {x}, yes or no
+ are mornings a suitable time to water {x}
- Should I water {x} in the evening?
- {x} evening watering good?
- is it right to give {x} water when the day ends, in the evening
- evenings for watering {x}, yes or no
- are evenings a suitable time to water {x}
* prune
x$: roses | hydrangeas | apple trees | lavender
m#: March | June | October
+ Can I prune {x} in {m}?
+ {x} pruning {m} ok?
+ is {m} a fine month for cutting back {x}
+ may {x} be pruned during {m}
+ would cutting {x} back in {m} be alright
* what_if_do
x$: sign the lease | open the attachment | pay the parking fine | update the firmware
+ What happens if I {x}?
+ consequences of deciding to {x}
+ suppose I do {x}, what follows
+ I'm about to {x}, what will come of it
+ if somebody does {x}, what's the result
- What happens if I don't {x}?
- consequences of deciding not to {x}
- suppose I don't {x}, what follows
- I'm not going to {x}, what will come of it
- if somebody fails to {x}, what's the result
* jury
c$: New York | Scotland | California
x$: jury duty | a court summons as a witness
+ Can I refuse {x} in {c}?
+ {c}, saying no to {x}, possible?
+ is it permitted in {c} to turn {x} down
+ I've received {x} in {c}, may I decline it
+ am I allowed to get out of {x} by refusing, {c}
* vote_reg
c$: Florida | Nevada | Georgia | Ohio
n#: 7=seven | 15=fifteen | 30=thirty
+ Can I register to vote in {c} {n} days before the election?
+ {c} voter registration {n} days ahead of the election, possible?
+ is it still possible to sign up to vote in {c} with {n} days to go until election day
+ the election is {n} days away, may I still register as a voter in {c}
+ registering to vote, {c}, {n} days prior to election: allowed?
* dual
a$: Austria | India | Norway | Japan
b$: the US=the United States | Canada | Brazil
+ Can I hold citizenship of both {a} and {b}?
+ dual nationality {a} {b} allowed?
+ is it possible to be a citizen of {a} and of {b} at once
+ may one person have the passports of {b} and {a} at the same time
+ do {a} and {b} let someone be a dual citizen of the two
* drone
n#: 200-gram=200 g | 500-gram=500 g | 2-kilogram=2 kg
c$: Italy | Canada | Japan
+ Can I fly a {n} drone in {c} without a licence?
+ {c}: {n} drone, no licence, legal?
+ is it allowed to pilot a {n} drone in {c} unlicensed
+ I have a {n} drone but no license, may I fly it in {c}
+ licence-free flying of a {n} drone in {c}, permitted?
* camp
c$: Scotland | Norway | France | Croatia
v$: tent | campervan | caravan
+ Can I camp in a {v} in the wild in {c}?
+ wild camping {c} with {v}, legal?
+ is it permitted to spend the night in nature in a {v} in {c}
+ {c}: may you sleep in your {v} outside campsites
+ does the law in {c} let me stay in a {v} away from a campsite overnight
* tattoo
n#: 16=sixteen | 17=seventeen
c$: Germany | the UK=Britain | Texas | Australia
+ Can I get a tattoo at {n} with my parents' consent in {c}?
+ {c}, tattoo, {n} years, parents agree, legal?
+ I'm {n}, my parents say yes, may I be tattooed in {c}
+ is tattooing a {n}-year-old lawful in {c} when the parents consent
+ parental permission given, aged {n}, {c}: tattoo allowed?
- Can I get a tattoo at {n} without my parents' consent in {c}?
- {c}, tattoo, {n} years, parents don't agree, legal?
- I'm {n}, my parents say no, may I be tattooed in {c}
- is tattooing a {n}-year-old lawful in {c} when the parents don't consent
- no parental permission, aged {n}, {c}: tattoo allowed?
* airpods_one
a$: AirPods=Apple AirPods | Galaxy Buds | a Fitbit | a Garmin watch
b$: an Android phone | a Windows PC | an iPhone
+ Can I use {a} with {b}?
+ {a} {b} compatible?
+ do {a} and {b} work together
+ I own {b}, is it possible to connect {a} to it
+ will {a} pair with {b}
* exam_calc
x$: SAT | ACT | GCSE maths exam | AP Biology exam
+ Are you allowed to use a calculator in the {x}?
+ {x} calculator permitted?
+ may I bring and use a calculator for the {x}
+ does the {x} let candidates use calculators
+ I'm taking the {x}, can I have my calculator with me and use it
* two_jobs
c$: Germany | the UK=Britain | Singapore
n#: 2=two | 3=three
+ Am I allowed to have {n} jobs at the same time in {c}?
+ {c}, {n} jobs simultaneously, legal?
+ is working {n} jobs at once permitted in {c}
+ can employees in {c} hold {n} jobs in parallel
+ may one have {n} employers at one time in {c}
* ice_melt
x$: the front steps | an asphalt drive | a wooden deck | a gravel path
y$: rock salt | sand | cat litter
+ Can I use {y} on {x} when it's icy?
+ icy {x}, {y}, ok to use?
+ is it fine to spread {y} over {x} against ice
+ {x} covered in ice, may I put {y} down
+ would {y} be OK for dealing with ice on {x}
* contact_lens
x$: sleep | swim | shower | take a nap
+ Can I {x} with contact lenses in?
+ contacts in, {x}, ok?
+ is it safe to {x} while wearing contact lenses
+ I wear contacts, may I {x} with them on my eyes
+ do I risk anything if I {x} and keep my contact lenses in
* exercise_sick
x$: a cold | a fever | a hangover | a migraine
y$: go running | lift weights | do yoga
+ I have {x}. Can I {y}?
+ {x}, ok to {y}?
+ is it alright to {y} while having {x}
+ should somebody with {x} {y}, or is it unwise
+ would it be bad to {y} given that I've got {x}
* microwave
x$: a plastic container | aluminium foil=aluminum foil | a paper plate | a glass jar
n#: 1 minute=one minute=60 seconds | 5 minutes=five minutes | 10 minutes=ten minutes
+ Is it safe to put {x} in the microwave for {n}?
+ {x} microwave {n} safe?
+ can {x} go in the microwave for {n} without danger
+ I'd like to microwave {x}, {n}: dangerous or safe
+ microwaving {x} during {n}, is that harmless
* train_bike
x$: bike=bicycle | surfboard | dog
c$: Eurostar | Amtrak | Deutsche Bahn trains | TGV trains
+ Can I take a {x} on {c}?
+ {c}, {x} allowed on board?
+ does the rail company running {c} let you travel with a {x}
+ is bringing a {x} aboard {c} permitted
+ going by {c} with my {x}, is it possible
* park_facing
c$: the UK=Britain | California | Germany
x$: on the pavement=on the sidewalk | facing oncoming traffic=against the direction of traffic | next to a fire hydrant
+ Is it legal to park {x} in {c}?
+ {c} parking {x} allowed?
+ may I leave my car parked {x} in {c}
+ does {c} law permit you to park {x}
+ parking a car {x}: lawful in {c} or not
* savings_withdraw
n#: 50=fifty | 55=fifty-five | 60=sixty
x$: 401(k)=401k | Roth IRA | pension
+ Can I withdraw from my {x} at {n}?
+ {x} withdrawal age {n} ok?
+ I'm {n}, may I take money out of the {x}
+ is one allowed to draw money from a {x} at the age of {n}
+ taking cash out of a {x} at {n}, permitted?
- Can I pay into my {x} at {n}?
- {x} contribution age {n} ok?
- I'm {n}, may I put money in the {x}
- is one allowed to contribute money to a {x} at the age of {n}
- putting cash into a {x} at {n}, permitted?
* tyre_mix
x$: winter tyres=winter tires=snow tires | all-season tyres=all-season tires | run-flat tyres=run-flat tires
n#: 2=two | 3=three
+ Is it okay to fit only {n} {x} on a car?
+ just {n} {x} on my car, ok?
+ can a car be driven with {n} {x} and the rest of another kind
+ I'd like to put {x} on {n} wheels only, is this fine
+ mounting {n} {x} and leaving the others as they are, safe?
* knee_run
x$: a knee replacement | a C-section | LASIK=LASIK eye surgery
n#: 2 weeks=two weeks | 6 weeks=six weeks | 3 months=three months
+ Can I drive {n} after {x}?
+ driving {n} after {x}, allowed?
+ I had {x} {n} ago, may I get behind the wheel
+ is it OK to be driving a car when {x} was {n} ago
+ {n} on from {x}, am I good to drive
* fasting
n#: 12=twelve | 16=sixteen | 24=twenty-four
x$: black coffee | chewing gum | diet soda
+ Can I have {x} during a {n}-hour fast?
+ {n} hour fasting, {x} allowed?
+ I'm fasting for {n} hours, is {x} OK
+ does {x} break a {n}-hour fast or am I allowed it
+ is {x} permitted when doing a fast of {n} hours
''')
import random, re, json, sys, os
rnd = random.Random(20261129)

def parse(text):
    out, m = [], None
    for line in text.split('\n'):
        line = line.rstrip()
        if not line: continue
        if line.startswith('* '):
            m = dict(name=line[2:].strip(), slots={}, pos=[], neg=[]); out.append(m)
        elif line.startswith('+ '): m['pos'].append(line[2:].strip())
        elif line.startswith('- '): m['neg'].append(line[2:].strip())
        else:
            k = re.match(r'(\w)([#$%]): (.*)$', line)
            assert k, line
            m['slots'][k.group(1)] = (k.group(2), [[s.strip() for s in v.split('=')] for v in k.group(3).split(' | ')])
    return out

def article(s):
    s = re.sub(r'\b([Aa]) (?=["\']?(?:[aeioAEIO]|u(?!s|ni)|8\d*\b|8-|8th|11\b|11-|18\b|18-|HTML|MRI))(?!one\b|one-|[Ee]u)', r'\1n ', s)
    s = re.sub(r'\b([Aa])n (?=[b-df-gj-np-tv-zB-DF-HJKP-TV-Z]\w*[a-z])(?!SQL|XML|RSVP|NBA)', r'\1 ', s)
    return s

def fill(tpl, slots, vals, sp):
    def f(k):
        name, num = k.group(1), k.group(2)
        spell = slots[name][1][vals[name]]
        if num: return re.sub(r'[^\d.,:]', '', spell[0]) if re.search(r'\d', spell[0]) else spell[0]
        return spell[min(sp[name], len(spell) - 1)]
    return re.sub(r'\{(\w)(#?)\}', f, tpl)

def typo(tpl):
    ws = [w for w in re.finditer(r'(?<![\w{"\'-])[a-z]{6,}(?![\w}"\'-])', tpl) if '"' not in tpl]
    if not ws: return tpl
    w = rnd.choice(ws); i = rnd.randrange(1, len(w.group()) - 2); g = w.group()
    if g[i] == g[i+1]: return tpl
    return tpl[:w.start()] + g[:i] + g[i+1] + g[i] + g[i+2:] + tpl[w.end():]

def noise(s, quiet):
    r = 1 if quiet else rnd.random()
    if r < .03: return 'Hi, ' + s
    if r < .05: return 'hey, ' + s
    if s[0].islower() and rnd.random() < .35: s = s[0].upper() + s[1:]
    if quiet: return s
    if r < .07: s = s.rstrip('?.') + ', thanks' if not s.endswith('?') else s + ' Thanks!'
    elif r < .20: s = s.lower()
    elif r < .28 and s.endswith('?'): s = s[:-1]
    return s

def rspell(m): return {k: rnd.randrange(len(max(v[1], key=len))) if rnd.random() < .4 else 0 for k, v in m['slots'].items()}
def rvals(m): return {k: rnd.randrange(len(v[1])) for k, v in m['slots'].items()}
def text(m, tpl, vals, sp, quiet=False, ty=True):
    if ty and rnd.random() < .02: tpl = typo(tpl)
    return noise(article(fill(tpl, m['slots'], vals, sp)), quiet)

def main(texts, want):
    ms = []
    for t in texts: ms += parse(t)
    names = [m['name'] for m in ms]
    assert len(set(names)) == len(names), [n for n in names if names.count(n) > 1]
    for m in ms:
        assert len(m['pos']) >= 5 and (not m['neg'] or len(m['neg']) >= 4), m['name']
        for t in m['pos'] + m['neg']:
            assert set(re.findall(r'\{(\w)', t)) == set(m['slots']), (m['name'], t)
    seen, pairs = set(), []
    key = lambda a, b: tuple(sorted(re.sub(r'\W+', ' ', x.lower()).strip() for x in (a, b)))
    def add(m, a, b, same, kind):
        k = key(a, b)
        if k in seen or k[0] == k[1]: return False
        seen.add(k)
        if rnd.random() < .5: a, b = b, a
        pairs.append(dict(a=a, b=b, same=same, kind=kind, template=m['name'])); return True
    def same(m):
        side = m['pos'] if not m['neg'] or rnd.random() < .5 else m['neg']
        i, j = rnd.sample(range(len(side)), 2); v = rvals(m)
        return add(m, text(m, side[i], v, rspell(m)), text(m, side[j], v, rspell(m)), True, 'paraphrase')
    def flip(m, typ, kind):
        ks = [k for k, v in m['slots'].items() if v[0] == typ and len(v[1]) > 1]
        if not ks: return None
        k = rnd.choice(ks); v = rvals(m); w = dict(v)
        w[k] = rnd.choice([x for x in range(len(m['slots'][k][1])) if x != v[k]])
        side = m['pos'] if not m['neg'] or rnd.random() < .6 else m['neg']
        if rnd.random() < .5:
            t = rnd.choice(side); sp = rspell(m)
            return add(m, text(m, t, v, sp, True, False), text(m, t, w, sp, True, False), False, kind)
        i, j = rnd.sample(range(len(side)), 2)
        return add(m, text(m, side[i], v, rspell(m)), text(m, side[j], w, rspell(m)), False, kind)
    def neg(m):
        if not m['neg']: return None
        v = rvals(m)
        if rnd.random() < .5:
            i = rnd.randrange(min(len(m['pos']), len(m['neg']))); sp = rspell(m)
            return add(m, text(m, m['pos'][i], v, sp, True, False), text(m, m['neg'][i], v, sp, True, False), False, 'negation')
        i, j = rnd.randrange(len(m['pos'])), rnd.randrange(len(m['neg']))
        if i == j: j = (j + 1) % len(m['neg'])
        return add(m, text(m, m['pos'][i], v, rspell(m)), text(m, m['neg'][j], v, rspell(m)), False, 'negation')
    count = {}
    def rounds(fn, n, cap):
        got, tries = 0, 0; per = {}
        while got < n and tries < 60:
            tries += 1
            order = ms[:]; rnd.shuffle(order)
            for m in order:
                if got >= n: break
                if per.get(m['name'], 0) >= cap or count.get(m['name'], 0) >= 20: continue
                for _ in range(6):
                    r = fn(m)
                    if r is None: break
                    if r:
                        got += 1; per[m['name']] = per.get(m['name'], 0) + 1; count[m['name']] = count.get(m['name'], 0) + 1; break
    rounds(neg, want[1], 6)
    rounds(lambda m: flip(m, '#', 'number'), want[2], 6)
    rounds(lambda m: flip(m, '$', 'entity'), want[3], 6)
    rounds(same, want[0], 8)
    rnd.shuffle(pairs)
    return ms, pairs

if __name__ == '__main__':
    ms, pairs = main(PARTS, (1400, 565, 565, 565))
    here = os.path.dirname(os.path.abspath(__file__))
    with open(os.path.join(here, 'k.jsonl'), 'w', encoding='utf-8') as f:
        for p in pairs: f.write(json.dumps(p, ensure_ascii=False) + '\n')
    c = {}; per = {}
    for p in pairs: c[p['kind']] = c.get(p['kind'], 0) + 1; per[p['template']] = per.get(p['template'], 0) + 1
    print(len(ms), 'meanings', sum(1 for m in ms if m['neg']), 'with twins', len(pairs), 'pairs', c, 'max per meaning', max(per.values()))
