#!/usr/bin/env python3
# Pairs of questions, everyday-life domains. @name = meaning; #slot numbers, $slot entities, a=b equal spellings;
# plain line = wording; [x|y] = wording and its opposite; "! " = wording of the negated twin only.
TEXT = r"""
@sleep_need_age
#n: 4=four | 9=nine | 15=fifteen
How many hours of sleep does a {n}-year-old need?
recommended nightly sleep for a child aged {n}
My kid just turned {n}, how much should they be sleeping per night?
sleep requirement age {n}
What amount of shut-eye per night is right for someone who is {n}?
Tell me how long a {n} year old ought to sleep each night
@fever_meds_dose
#kg: 12 kg=twelve kilos | 20 kg=twenty kilos | 12 lb=twelve pounds
$drug: ibuprofen | paracetamol=acetaminophen
How much {drug} can I give a child weighing {kg}?
{drug} dose for a kid of {kg}
What's the right amount of {drug} for a little one who weighs {kg}?
My son is {kg} - what dosage of {drug} is safe for him?
dosing {drug} by weight, child {kg}
Please calculate the {drug} dose for a {kg} child
@bp_lower_raise
$who: a pregnant woman | an elderly man | a teenager
What are natural ways to [lower|raise] blood pressure in {who}?
How can {who} [bring down|bring up] their blood pressure without drugs?
non-drug methods to [reduce|increase] blood pressure for {who}
no pills please: how does {who} get a [smaller|bigger] blood pressure reading?
I'm looking for drug-free tips for {who} whose pressure runs too high
! drug-free help for {who} with blood pressure that is too low
! Naturally boosting low blood pressure in {who}: how?
@run_train_weeks
#n: 8 weeks=eight weeks=two months | 12 weeks=twelve weeks | 16 weeks=sixteen weeks
$race: a half marathon=a 21 km race | a marathon=a 42 km race | a sprint triathlon
Can you give me a training plan to get ready for {race} in {n}?
{n} training schedule for {race}
I've got {n} until {race}, how should I train?
Build me a workout programme leading up to {race} that lasts {n}
preparing for {race} with {n} to go - what should each week look like?
How do I train for {race} if it's {n} away?
@calories_burn
#t: 30 minutes=half an hour=30 min | 45 minutes=45 min=three quarters of an hour | 90 minutes=an hour and a half
$sport: swimming | rowing | cycling | jogging
How many calories does {t} of {sport} burn?
calories burned {sport} {t}
If I go {sport} for {t}, what do I burn off in kcal?
What's the energy expenditure of {t} spent {sport}?
I did {t} of {sport} today. How many calories was that?
Estimate the kcal used up by {sport} for {t}
@weight_gain_lose
#n: 5 kg=five kilos | 10 kg=ten kilos | 10 lb=ten pounds
#m: 2 months=two months | 3 months=three months | 6 months=six months=half a year
How do I [lose|gain] {n} in {m}?
safe way to [shed|put on] {n} within {m}
I want to be {n} [lighter|heavier] {m} from now, what should I do?
Plan to [drop|add] {n} of body weight over {m}
What would it take to get rid of {n} in {m}? body weight I mean
diet plan, minus {n}, {m}
! Skinny guy here, help me bulk up by {n} in {m}
! diet plan, plus {n}, {m}
@exercise_before_after_meal
#t: 1 hour=one hour=60 minutes | 2 hours=two hours=120 minutes | 15 minutes=a quarter of an hour
$sport: run | swim | lift weights
Is it fine to {sport} {t} [before|after] a meal?
Can I {sport} {t} [ahead of|following] a meal without problems?
{sport} {t} [pre|post] meal, ok or not?
If I eat {t} [after I {sport}|before I {sport}], is that a problem?
I plan to {sport} and then have a meal {t} later. Is that alright?
! I'd have a meal and then {sport} {t} later. Is that alright?
@squat_knee
$part: knees | lower back | hips
$ex: squats | lunges | deadlifts
Why do my {part} hurt when I do {ex}?
{part} pain during {ex} cause
What makes {ex} painful for my {part}?
Every time I do {ex} my {part} ache. What's the reason?
reason for sore {part} while doing {ex}
Hi, I get pain in my {part} from {ex}, any idea why?
@vaccine_booster
$v: tetanus | hepatitis A | rabies | yellow fever
How long does a {v} vaccination last?
{v} vaccine duration of protection
For how many years am I covered after a {v} shot?
When does immunity from the {v} jab wear off?
I got vaccinated against {v}, how long am I protected?
period of protection given by the {v} vaccine
@vitamin_deficiency_excess
$v: vitamin D=vit D | iron | vitamin B12=B12 | magnesium
What are the symptoms of {v} [deficiency|overdose]?
signs of having too [little|much] {v}
How do I know if my {v} is too [low|high]?
How would I notice that I'm short of {v}?
Which symptoms point to a lack of {v}?
{v} [deficiency|toxicity] symptoms
! How would I notice that I've taken in too much {v}?
! Which symptoms point to an excess of {v}?
@vitamin_food_rich
$v: vitamin C=vit C | potassium | calcium | zinc
Which foods are [rich|poor] in {v}?
foods with [a lot of|very little] {v}
What should I eat if I need [more|less] {v}?
[high|low] {v} food list
Where in my diet do I get plenty of {v}?
List the best dietary sources of {v}
! My doctor told me to limit {v}, what foods contain hardly any?
! List foods that contain next to no {v}
@pulse_rest
#age: 25=twenty-five | 40=forty | 65=sixty-five
What is the [maximum|resting] heart rate for a healthy {age}-year-old?
[max|resting] pulse at age {age}
I'm {age}, what should my heart rate be when I'm [going all out|sitting still]?
normal beats per minute for a {age} year old [at full effort|at rest]
How high can the heart rate go in someone aged {age}?
upper limit of pulse during exercise, {age} years old
! How many times a minute does the heart of a {age} year old beat while relaxing?
@quit_start
$thing: smoking | vaping | drinking alcohol
#d: 1 week=one week=7 days | 1 month=one month | 1 year=one year=12 months
What happens to the body {d} after you quit {thing}?
body changes {d} after stopping {thing}
I gave up {thing} {d} ago, what has improved in my body by now?
{d} without {thing}: effects on the body
Which bodily changes can I expect once I've been off {thing} for {d}?
How does your body look after {d} of no longer {thing}?
@med_with_alcohol
$m: amoxicillin | metronidazole | ibuprofen | cetirizine
Can I drink alcohol while taking {m}?
{m} and alcohol together
I'm on {m}, is a glass of wine ok?
Is it safe to have booze with {m}?
does {m} mix with alcohol
Will there be a problem if I drink during my {m} treatment?
@med_empty_stomach
$m: metformin | levothyroxine | omeprazole | iron tablets
How long should I wait to eat after taking {m}?
time between {m} and food
I've just swallowed my {m}, when may I have breakfast?
gap needed from {m} to next meal
After a dose of {m}, how soon can I eat something?
What's the waiting time for food once {m} is taken?
@missed_dose
$m: birth control pill=contraceptive pill | antibiotic | blood thinner | thyroid pill
#h: 3 hours=three hours | 12 hours=twelve hours=half a day | 24 hours=a full day
I missed my {m} by {h}, what should I do?
forgot {m}, {h} late, now what
My {m} was due {h} ago and I haven't taken it. Help!
What to do when the {m} is taken {h} late?
{h} overdue on the {m} - do I take it or skip it?
Advice please: I'm {h} behind with my {m}
@doctor_specialist
$c: knee pain | a skin rash | ringing ears=tinnitus | heartburn
Which kind of doctor should I see for {c}?
specialist for {c}
Who treats {c}, what type of physician?
I've got {c}, which doctor do I book with?
what sort of specialist deals with {c}
To whom does one go with {c}? GP aside, which specialist
@fall_asleep_stay_awake
$when: on a night flight | during exam week | on a night shift
How can I [fall asleep|stay awake] {when}?
tips for [getting to sleep|not nodding off] {when}
What helps you [doze off|keep from dozing off] {when}?
{when} - best way to [drift off|remain awake]?
I lie there wide awake {when}, how do I get some sleep?
! My eyes keep closing {when}, how do I keep them open?
! tricks against falling asleep {when}
@temp_fever
#t: 38.5 °C=38.5 degrees Celsius | 39.5 °C=39.5 degrees Celsius | 40 °C=40 degrees Celsius
$who: a baby | a toddler | an adult
Is a temperature of {t} dangerous for {who}?
{who} with fever of {t}, is it dangerous?
How worried should I be about {t} in {who}?
{t} fever {who} when to worry
The thermometer shows {t} for {who} - is that serious?
Should {t} be a cause for alarm if it's {who}?
@blood_donation
#n: 6 months=six months=half a year | 4 months=four months | 12 months=a year=twelve months
$c: getting a tattoo | a trip to Brazil | giving birth
Can I donate blood {n} [after|before] {c}?
blood donation {n} [after|before] {c} allowed?
I'd like to give blood {n} [after|ahead of] {c}, will they accept me?
{c} was {n} ago; may I be a blood donor now?
Are people accepted as blood donors {n} [following|prior to] {c}?
! {c} is planned {n} from now; may I still be a blood donor?
@plank_hold
#s: 2 minutes=two minutes=120 seconds | 3 minutes=three minutes | 60 seconds=1 minute=one minute
How can I work up to holding a plank for {s}?
plank progression to {s}
I want to be able to do a {s} plank, how do I get there?
What training gets you to a plank of {s}?
Goal: plank lasting {s}. Give me a plan
steps towards being able to plank {s}
@protein_daily
#kg: 60 kg=sixty kilos | 75 kg=seventy-five kilos | 90 kg=ninety kilos
$goal: build muscle=gain muscle | keep muscle=maintain muscle
How much protein per day do I need to {goal} at {kg}?
daily protein to {goal}, body weight {kg}
I weigh {kg} and want to {goal}; how many grams of protein a day?
What's the daily protein target for a {kg} person trying to {goal}?
grams of protein each day for someone of {kg} who wants to {goal}
At a bodyweight of {kg}, what protein intake would let me {goal}?
@stretch_before_after
$s: running | tennis | weightlifting | football=soccer
What are the best stretches [before|after] {s}?
[pre|post]-{s} stretching routine
How should I stretch [to get ready for|to wind down from] {s}?
Which stretches do you recommend [ahead of|following] {s}?
I'm about to go and do some {s}, what do I stretch first?
! I've just finished {s}, what should I stretch now?
! stretching once {s} is over, which exercises?
@headache_location
$loc: behind the eyes | at the back of the head | on one side=on only one side
What causes a headache {loc}?
headache {loc} reasons
Why does my head hurt {loc}?
I keep getting headaches {loc}. Where do they come from?
Pain in the head, {loc}: what might be behind it?
possible causes of head pain {loc}
@burn_firstaid
$b: a steam burn | a sunburn | a chemical burn | an electrical burn
What's the first aid for {b}?
how to treat {b} right away
I just got {b}, what should I do immediately?
immediate care of {b}
Emergency steps for someone who has {b}
{b} - what to do first?
@contagious
$d: chickenpox | the flu=influenza | pink eye=conjunctivitis | strep throat
How long is {d} contagious?
{d} infectious period
For how many days can somebody with {d} infect others?
When do you stop being able to pass on {d}?
I have {d}, until when can I give it to other people?
duration of contagiousness {d}
@hot_cold
$inj: a sprained ankle | a pulled muscle | a stiff neck
When should I put [ice|heat] on {inj}?
[ice|heat] for {inj}, when?
At what point does [cooling|warming] {inj} help?
In which situations is [a cold pack|a hot pack] right for {inj}?
timing of [cold|heat] treatment, {inj}
! I've got {inj}, when is it time for the heating pad?
I've got {inj}, when is it time for the ice pack?
@health_insurance_cover
$t: dental implants | laser eye surgery=LASIK | acupuncture | IVF=in vitro fertilisation
$c: Germany | Switzerland | France
Does public health insurance in {c} pay for {t}?
{t} covered by statutory health insurance {c}?
Will the state health insurance in {c} cover the cost of {t}?
I live in {c} and need {t}. Does compulsory health insurance pick up the bill?
Is {t} included in basic public health cover in {c}?
{c}: {t}, paid for by public health insurance or not?
@surgery_recovery
$op: a hip replacement | knee surgery=a knee operation | a C-section=a caesarean | an appendectomy=having the appendix out
$act: driving | climbing stairs | lifting heavy things=heavy lifting
How soon after {op} can I go back to {act}?
{act} after {op} when
When is {act} allowed again following {op}?
I had {op}; how long do I have to wait before {act}?
Time until {act} is ok after {op}
What's the wait between {op} and {act} again?
@lab_value
#v: 250=two hundred and fifty | 180=one hundred and eighty | 300=three hundred
My total cholesterol is {v} mg/dL, is that too high?
cholesterol {v} mg/dl total good or bad
Should I worry about a total cholesterol of {v} mg/dL?
Blood test says total cholesterol {v} mg/dL. How bad is that?
What does a total cholesterol reading of {v} mg/dL mean?
Is {v} mg/dL of total cholesterol within the healthy range?
@pushups_count
#n: 50=fifty | 100=one hundred=a hundred | 20=twenty
$ex: push-ups=pushups | pull-ups=pullups | burpees
What happens if I do {n} {ex} every day?
{n} {ex} a day results
Effects of doing {n} {ex} daily
If somebody did {n} {ex} each day, what changes would they see?
I'm going to do {n} {ex} per day. What can I expect?
what would a daily {n} {ex} do for my body
@pregnancy_week
#w: 12=twelve | 20=twenty | 34=thirty-four
How big is the baby at {w} weeks pregnant?
fetus size week {w}
I'm {w} weeks along, what size is my baby now?
What is the baby's size in week {w} of pregnancy?
size of the unborn baby at {w} weeks
At {w} weeks of pregnancy, how large is the little one?
@pregnancy_food
$f: sushi | blue cheese | salami | smoked salmon
May pregnant women eat {f}?
{f} during pregnancy ok?
I'm expecting - can I have {f}?
Is {f} safe when you're pregnant?
pregnant, craving {f}, is that allowed
Is it alright to eat {f} while carrying a baby?
@jetlag
$dir: west | east
#h: 6=six | 9=nine | 3=three
How do I get over jet lag after flying {dir} across {h} time zones?
jet lag {h} hours {dir}bound how to recover
I flew {dir}, {h} time zones. How do I beat the jet lag?
Best way of recovering from jet lag, {h} zones going {dir}
Travelled {dir} through {h} time zones and I'm wrecked, how do I adjust?
remedies for jet lag when you've crossed {h} time zones heading {dir}
@eye_exam
#a: 30=thirty | 50=fifty | 70=seventy
$c: an eye exam=an eye test | a hearing test=a hearing check | a colonoscopy
How often should you have {c} from the age of {a}?
frequency of {c} age {a}
I'm {a}. How frequently do I need {c}?
At {a}, every how many years is {c} recommended?
recommended interval for {c} at {a} years old
What's the suggested schedule for {c} when a person is {a}?
@mask_types
$x: varicose veins | flat feet | scoliosis | carpal tunnel syndrome=carpal tunnel
What exercises [help|make worse] {x}?
exercises that [improve|aggravate] {x}
Which workouts are [good|bad] for someone with {x}?
With {x}, which exercises should I [do|avoid]?
I suffer from {x}; what moves would do me good?
recommended physical exercises for people who have {x}
! I suffer from {x}; what moves would do me harm?
! physical exercises to stay away from if you have {x}
@gym_membership
$g: Planet Fitness | McFit | Anytime Fitness
How do I [cancel|sign up for] a {g} membership?
[cancelling|joining] {g} how
I want to [quit|join] {g}, what are the steps?
Steps to [end|get] my membership at {g}
How can I get out of my {g} contract?
! What do I need to do to become a {g} member?
! How can I take out a contract with {g}?
@water_intake
#t: 30 °C=30 degrees Celsius | 35 °C=35 degrees Celsius | 40 °C=40 degrees Celsius
$who: a child | an adult man=a grown man | an elderly person=a senior
How much water should {who} drink a day when it's {t}?
daily water for {who} at {t}
It's {t} outside; what amount of water does {who} need per day?
recommended fluid intake per day, {who}, {t} heat
In {t} weather, how many litres a day should {who} be drinking?
At {t}, what's the right daily quantity of water for {who}?
@tick_bite
$a: a tick | a bed bug | a jellyfish | a horsefly
What should I put on the skin where {a} got me?
skin treatment where {a} bit or stung
{a} bit or stung me, what do I apply to the spot?
What to apply where you've been bitten or stung by {a}?
Which ointment or remedy goes on a bite or sting from {a}?
remedy to put on a spot caused by {a}
@symptom_differ
$p: a cold and the flu=a cold versus the flu | a sprain and a fracture=a sprain versus a fracture | an allergy and a food intolerance=an allergy versus a food intolerance
What is the difference between {p}?
{p}: how do they differ?
How can you tell the difference between {p}?
difference {p}
{p} - how do I tell which one it is?
Please explain what sets the two apart: {p}
@steps_distance
#n: 10,000=ten thousand=10000=10k | 5,000=five thousand=5000=5k | 15,000=fifteen thousand=15000=15k
$u: kilometres=km=kilometers | miles
How many {u} is {n} steps?
{n} steps in {u}
Convert {n} steps to {u}
I walked {n} steps today, what's that in {u}?
What distance in {u} do {n} steps make?
if my tracker says {n} steps how many {u} did I walk
@smartwatch_sport
$w: Apple Watch | Fitbit Charge | Garmin Forerunner
$f: fall detection | sleep tracking | heart rate alerts
How do I turn [on|off] {f} on my {w}?
[enable|disable] {f} {w}
{w}: [activate|deactivate] {f} how?
I'd like my {w} to [start|stop] doing {f}, where's the setting?
Steps for switching [on|off] {f} on a {w}
! How can I get rid of {f} on the {w}?
I need {f} working on my {w}, how do I activate it?
@yoga_sleep
#t: 10-minute=ten-minute=10 min | 20-minute=twenty-minute=20 min | 5-minute=five-minute=5 min
$when: morning | bedtime | lunch break
Suggest a {t} yoga routine for {when}
{when} yoga {t} sequence
What poses should go in a {t} {when} yoga session?
I want to do a {t} yoga flow that suits {when}, which poses?
Put together a {t} set of yoga poses for {when} please
looking for a {t} {when} yoga practice
@boil_egg
$n: soft-boiled=soft boiled | hard-boiled=hard boiled
$e: quail | duck | goose
How long do I cook {e} eggs to get them {n}?
{n} {e} eggs cooking time
What's the boiling time for {n} {e} eggs?
I'd like my {e} eggs {n}, how many minutes?
Minutes in boiling water for a {e} egg to end up {n}
for {n} {e} eggs how long in the pot
@roast_time
#kg: 2 kg=two kilo=2 kilo | 3 kg=three kilo=3 kilo | 5 kg=five kilo=5 kilo
$m: turkey | goose | leg of lamb | pork shoulder
How long does a {kg} {m} take in the oven at 180 °C?
{kg} {m} roasting time 180 °C
I've got a {kg} {m}; how many hours at 180 °C?
oven at 180 °C, {m} of {kg}, how long?
What's the cooking time for roasting a {kg} {m} at 180 °C?
When will a {kg} {m} be done if I roast it at 180 °C?
@roast_temp
#t: 180 °C=180 degrees Celsius | 200 °C=200 degrees Celsius | 350 °F=350 degrees Fahrenheit
$v: carrots | potatoes | cauliflower | pumpkin
How long should I roast {v} at {t}?
{v} oven {t} how many minutes
Roasting time for {v}, oven set to {t}
My oven is at {t}, when will the {v} be done roasting?
What's the time needed to oven-roast {v} at {t}?
minutes to roast {v} in the oven with {t}
@recipe_with_without
$d: pancakes | mayonnaise=mayo | meatballs | tiramisu
How do I make {d} [with|without] eggs?
{d} recipe [with|without] egg
Give me a recipe for {d} that [uses|doesn't use] eggs
I've [got eggs|got no eggs] at home, how can I make {d} [with them|all the same]?
Recipe please: {d} containing eggs
! Recipe please: egg-free {d}
! {d} for someone who can't have eggs, how to make it?
! how to leave the eggs out when making {d}
egg-based {d}: how is it made
@sugar_free_cake
$c: banana bread | carrot cake | cheesecake | muffins
#n: 6=six | 12=twelve | 8=eight
How do I bake {c} [with|without] sugar for {n} people?
{c} recipe, {n} servings, [with sugar|no sugar]
I need {c} made [using|without using] sugar, to serve {n}, got a recipe?
Recipe for {c} that feeds {n} and [contains|contains no] sugar
! Bake {c} for a group of {n} who don't eat sugar - how?
! unsugared {c}, quantities for {n} guests
@substitute
$i: buttermilk | baking powder | cornstarch=cornflour | sour cream
What can I use instead of {i}?
{i} substitute
I've run out of {i}; what will do in its place?
replacement for {i}
Which ingredient can stand in for {i}?
No {i} in the house, what do I swap it with?
@convert_cups
#n: 2 cups=two cups | 3 cups=three cups | half a cup=1/2 cup
$i: flour | sugar | butter | rice
How many grams is {n} of {i}?
{n} {i} in grams
Convert {n} of {i} to grams
My recipe says {n} of {i}, what does that weigh in g?
What's the weight in grams of {n} of {i}?
gram equivalent, {n} of {i}
@freeze_fridge_life
$f: cooked rice | chicken soup | lasagne=lasagna | hummus
How long does {f} keep in the [fridge|freezer]?
{f} [refrigerated|frozen] shelf life
For what time can I store {f} in the [refrigerator|freezer]?
{f} in the [fridge|freezer], when does it have to be thrown out?
I put {f} in the [fridge|deep freeze], how long is it good?
! Frozen {f}: how many months till it's no good?
shelf life of {f} when chilled in the fridge
@can_freeze
$f: cream cheese | hard-boiled eggs=hard boiled eggs | avocado | cooked pasta
Can you freeze {f}?
{f} freezable?
Is {f} suitable for freezing?
Does it work to put {f} in the freezer?
I have leftover {f}, can I stick it in the deep freeze?
is it possible to freeze {f}
@calories_food
#g: 100 g=100 grams | 250 g=250 grams | 1 kg=one kilogram=1000 g
$f: strawberries | salmon | cooked lentils | almonds
How many calories are in {g} of {f}?
{f} {g} kcal
Calorie content of {g} of {f}
What does {g} of {f} come to in calories?
I ate {g} of {f}, how many kcal is that?
tell me the calories for {g} of {f}
@rice_water
#n: 2=two | 4=four | 6=six
$r: basmati rice | sushi rice | quinoa | couscous
How much water do I need to cook {r} for {n} people?
water quantity {r} {n} portions
I'm cooking {r} for {n}, what amount of water goes in?
{r}, serves {n}: how much water?
For {n} eaters, how much water should the {r} be cooked in?
Tell me the water measure for {n} servings of {r}
@vegan_dinner
#n: 15 minutes=fifteen minutes=a quarter of an hour | 30 minutes=half an hour=thirty minutes | 1 hour=one hour=60 minutes
$d: vegan | keto | gluten-free | Mexican
What {d} dinner can I make in {n}?
{d} dinner ideas {n}
Suggest a {d} evening meal that's ready within {n}
I have {n} to get dinner on the table and it has to be {d}. Ideas?
something {d} for dinner, takes {n}
Which {d} suppers can be cooked in {n}?
@spicy_less_more
$d: curry | chili con carne=chili | ramen | salsa
How do I make my {d} [more|less] spicy?
[add heat to|tone down the heat of] {d}
My {d} turned out too [mild|hot], how do I fix it?
What can I do about {d} that [isn't spicy enough|is far too spicy]?
Ways to give {d} more of a kick
! ways to take some fire out of a {d}
! I overspiced the {d}, it burns, what now?
@thicken_thin
$s: gravy | tomato sauce | custard | pea soup
How can I [thicken|thin out] {s}?
{s} too [runny|thick] fix
My {s} is too [watery|thick], what do I do?
What's the trick to make {s} [thicker|thinner]?
getting {s} to a [denser|looser] consistency, how?
The {s} came out like water, how do I rescue it?
! The {s} came out like cement, how do I rescue it?
@wine_pair
$c: red wine | white wine | beer | sake
$f: grilled salmon | mushroom risotto | roast duck
Which {c} goes well with {f}?
{c} pairing for {f}
I'm serving {f}, what {c} should I pour?
Best {c} to drink with {f}
Recommend a {c} to match {f}
What kind of {c} suits {f}?
@coffee_ratio
#n: 4 cups=four cups | 8 cups=eight cups | 1 litre=one litre=1 liter
$m: French press | moka pot | drip machine=filter machine
How much ground coffee do I need for {n} in a {m}?
{m} coffee amount {n}
grams of coffee to brew {n} with a {m}
I'm making {n} of coffee in my {m}, how many grams of grounds?
What quantity of ground coffee goes in a {m} for {n}?
coffee dose for {n}, {m}
@ripen
$f: avocados | bananas | tomatoes | mangoes
How do I make {f} ripen [faster|more slowly]?
[speed up|slow down] ripening of {f}
I want my {f} to get ripe [sooner|later], what can I do?
Trick to have {f} ripen [quickly|slowly]
My {f} are still hard and I need them tomorrow - how do I get them ripe?
! How can I delay {f} from becoming overripe?
! keep {f} from ripening too quickly, how
@bread_rise
$b: sourdough | pizza dough | brioche | focaccia
Why is my {b} not rising?
{b} won't rise reason
What's wrong if {b} doesn't rise?
My {b} stayed flat, why did it fail to rise?
causes for {b} failing to go up
The {b} I made just doesn't want to rise. How come?
@overnight_proof
#h: 24 hours=twenty-four hours=a whole day | 48 hours=forty-eight hours=two days | 8 hours=eight hours
How much yeast should I use for pizza dough that rests {h}?
pizza dough yeast amount {h} rise
For a {h} proof, what's the yeast quantity in pizza dough?
My pizza dough will ferment for {h}. How many grams of yeast?
yeast needed, pizza dough, left to rise {h}
If I let pizza dough rise {h}, how much yeast goes in?
@freshness
$f: fish | eggs | ground beef=minced beef | mussels
How can I tell whether {f} is [still fresh|spoiled]?
signs that {f} is [fresh|off]
What does [fresh|rotten] {f} look and smell like?
how to recognise {f} that has [stayed good|gone bad]
Buying {f}: by what do I see it's fresh?
! Which signs show that {f} shouldn't be eaten any more?
@peel
$f: garlic | ginger | a pomegranate | a mango
What's the easiest way to peel {f}?
peel {f} easily
How do I get the skin off {f} without a fuss?
quick trick for peeling {f}
Is there a simple method to take the peel off {f}?
I hate peeling {f}, what's the least effort way?
@airfryer
#t: 180 °C=180 degrees Celsius | 200 °C=200 degrees Celsius
$f: chicken wings | French fries=chips | salmon fillets | Brussels sprouts
How long do {f} take in the air fryer at {t}?
air fryer {f} {t} minutes
Air-frying {f} at {t}: how many minutes?
I've set my air fryer to {t}, how long for the {f}?
cook time for {f}, air fryer, {t}
At {t}, after how long are {f} done in an air fryer?
@cheese_lactose
$c: goat cheese | parmesan=Parmigiano | mozzarella | feta
How much [lactose|fat] is in {c}?
{c} [lactose|fat] content
What's the [lactose|fat] level of {c}?
Does {c} have a lot of [lactose|fat], and how much exactly?
amount of [lactose|fat] per 100 g of {c}?
@spice_origin
$s: saffron | cinnamon | vanilla | black pepper
Why is {s} so [expensive|cheap]?
reason for the [high|low] price of {s}
How come {s} costs so [much|little]?
What makes {s} such a [pricey|low-priced] spice?
I wonder why {s} is that dear
! {s} being such a bargain - why is that?
@party_quantity
#n: 20=twenty | 50=fifty | 35=thirty-five
$f: potato salad | pulled pork | chili=chili con carne | punch
How much {f} do I need for a party of {n}?
{f} quantity {n} guests
I'm having {n} people over, what amount of {f} should I make?
{n} guests are coming: how much {f} is enough?
Amount of {f} to feed {n} people
Work out how much {f} I should prepare for {n} guests please
@leftovers
$f: stale bread | overripe bananas | egg whites | leftover mashed potatoes
What can I make from {f}?
{f} recipe ideas
How do I use up {f}?
I've got {f} to get rid of; any dishes I could cook?
Ideas for turning {f} into something tasty
don't want to throw away {f}, what dish could I make with them
@knife
$k: bread knife | ceramic knife | santoku knife | pair of kitchen scissors
How do I sharpen a {k} at home?
sharpen {k} diy
My {k} is blunt, how can I get it sharp myself?
Home method to put an edge back on a {k}
what's the way to make a dull {k} sharp again at home
Can you explain home sharpening of a {k}?
@pan_clean
$p: cast iron=cast-iron | stainless steel | non-stick=nonstick | copper
How do I clean burnt food off a {p} pan?
{p} pan burnt on food removal
I burned dinner in my {p} pan; how do I get it clean?
Best way to get charred bits off a {p} frying pan
remove burnt residue from a {p} pan
What takes scorched food off {p} pans?
@intermittent
#p: 16:8=16/8 | 18:6=18/6 | 5:2=5/2
What are the [benefits|drawbacks] of {p} intermittent fasting?
{p} fasting [pros|cons]
[Advantages|Disadvantages] of the {p} fasting method
Why would {p} intermittent fasting be [good|bad] for me?
In what ways does {p} fasting [help|harm] you?
! What speaks against doing {p} intermittent fasting?
What speaks in favour of doing {p} intermittent fasting?
@baby_honey
$f: honey | peanut butter | cow's milk | strawberries
At what age can babies have {f}?
when can a baby eat or drink {f}
From how many months may I give my baby {f}?
How old must an infant be before {f} is ok?
baby {f} earliest age
introducing {f} to an infant: from what age
@restaurant_type
$city: Lisbon | NYC=New York City=New York | Tokyo | Vienna
$cuisine: Ethiopian | Korean | Peruvian
What are the [best|worst] {cuisine} restaurants in {city}?
[top|worst]-rated {cuisine} places to eat {city}
Where in {city} do you get the [finest|poorest] {cuisine} food?
{city} {cuisine} restaurant [recommendations|to avoid]
! Which {cuisine} eateries in {city} should I steer clear of?
I'm in {city} and fancy {cuisine}, where are the very best spots?
@tomato_plant
$p: tomatoes | courgettes=zucchini | sunflowers | pumpkins
$m: April | May | June
Is it too [early|late] to plant {p} outside in {m}?
{p} planting {m} too [early|late]?
Am I [too soon|too late] if {p} go into the ground in {m}?
In {m}, is the time for planting out {p} [not here yet|already over]?
{m} for {p} outdoors - should I have waited longer?
! {m} for {p} outdoors - have I missed the window?
@watering_freq
$p: orchid | monstera | peace lily | snake plant=sansevieria
$s: winter | summer
How often should I water my {p} in {s}?
{p} watering frequency {s}
In {s}, how many times a week does a {p} need water?
Every how many days do I give my {p} water during {s}?
how frequently to water a {p} when it's {s}
{s} care: watering interval for a {p}
@yellow_leaves
$p: lemon tree | basil | hydrangea | cucumber plant
$c: yellow | brown | black
Why are the leaves of my {p} turning {c}?
{p} {c} leaves cause
My {p} has got {c} leaves, what's the reason?
What makes {p} foliage go {c}?
leaves on the {p} becoming {c}, why?
Help, my {p} is going {c} at the leaves! Why does that happen?
@prune_time
$p: apple trees | roses | lavender | wisteria
When is the [best|worst] time of year to prune {p}?
[best|worst] month to cut back {p}
In which season [should|shouldn't] you prune {p}?
time of year when {p} [should|should not] be cut back
What's the ideal moment in the year for trimming {p}?
! At what time of year must I keep my shears off {p}?
@spacing
$p: carrots | onions | cabbages | strawberries
How far apart should I plant {p}?
{p} spacing
What distance do {p} need between them?
I'm putting in {p}, how much room should I leave from one to the next?
planting distance for {p}
How many cm should separate {p} in the bed?
@companions
$p: tomatoes | garlic | beans | potatoes
What grows [well|badly] next to {p}?
[good|bad] companion plants for {p}
Which plants [should|should never] be put beside {p}?
{p}: [good|bad] neighbours in the vegetable bed
I'm planting {p}, what could I usefully grow alongside?
! Which plants don't get along with {p}?
! what to keep away from {p} in the garden
@attract_repel
$a: bees | hedgehogs | butterflies | wild birds
How do I [attract|keep away] {a} in my garden?
plants that [attract|deter] {a}
What can I plant to [draw in|repel] {a}?
I'd like [more|fewer] {a} around, which plants help?
getting {a} to [come into|stay out of] the garden with plants
! Which plants do {a} dislike so that they stay out?
@slugs
$pest: slugs | aphids=greenfly | spider mites | ants
$p: lettuce | roses | hostas
How do I get rid of {pest} on my {p} without chemicals?
organic {pest} control {p}
My {p} is full of {pest}. What non-chemical remedy is there?
natural way to remove {pest} from {p}
{pest} are all over the {p}, how do I fight them without poison?
Chemical-free methods against {pest} on {p}
@lawn
#n: 3 cm=three centimetres | 5 cm=five centimetres | 8 cm=eight centimetres
$s: spring | summer | autumn=fall
Is {n} a good mowing height for lawn in {s}?
cut lawn to {n} in {s} ok?
Should I mow the grass down to {n} during {s}?
I cut my grass at {n} in {s}. Is that the right height?
{s} mowing height {n}: good idea?
In {s}, is it right to keep the lawn {n} tall?
@compost
$x: citrus peel | meat scraps | coffee grounds | eggshells
Can I put {x} in the compost?
{x} compostable?
Would {x} be fine on the compost heap?
Is it ok to throw {x} onto my compost pile?
composting {x} yes or no
May {x} go into a compost bin?
@soil_ph
$p: blueberries | rhododendrons | asparagus
How do I [lower|raise] the soil pH for {p}?
[lower|raise] ph soil {p}
My ground is too [alkaline|acidic] for {p}, how do I change that?
What makes soil more [acidic|alkaline] so I can grow {p}?
I need to [drop|increase] the pH in my {p} bed, what do I add?
! what do you mix in to sweeten sour soil for {p}
what do you mix in to acidify soil for {p}
@frost
$p: dahlias | olive trees | geraniums=pelargoniums | fig trees
#t: -5 °C=minus 5 °C=minus five Celsius | -10 °C=minus 10 °C=minus ten Celsius | 0 °C=zero degrees Celsius
Do {p} survive {t} outdoors?
{p} frost hardy {t}?
Will my {p} make it through {t} outside?
It'll be {t} tonight - can {p} stay out?
Are {p} able to withstand outside temperatures of {t}?
can I leave {p} outside at {t}
@indoor_light
$p: succulents | ferns | cacti | African violets
Which window direction is best for {p}, [north|south] or east?
Do {p} do better at a [north|south] or an east window?
{p} [north|south] vs east facing window
Where do {p} thrive more, facing [north|south] or facing east?
Should my {p} stand in an east window or one facing [north|south]?
@seed_germ
$s: chili seeds | parsley seeds | grass seed | avocado pits=avocado stones
How long do {s} take to germinate?
{s} germination time
When can I expect {s} to sprout after sowing?
I sowed {s}, how many days until something comes up?
days for {s} to come up
What's the usual sprouting time of {s}?
@fertilise
$p: citrus trees | tomatoes | roses | orchids
When should I [start|stop] fertilising {p} in the year?
{p} feeding season [start|end]
From which month on do I [begin|no longer continue] feeding my {p}?
time of year to [begin|quit] giving {p} fertiliser
! When does {p} get its last feed of the year?
When does {p} get its first feed of the year?
@raised_bed
#a: 1 by 2 metres=1 x 2 m | 1 by 3 metres=1 x 3 m | 2 by 2 metres=2 x 2 m
#h: 40 cm=forty centimetres | 80 cm=eighty centimetres
How much soil does a raised bed of {a} and {h} high need?
raised bed {a}, {h} deep soil volume
I'm filling a {a} raised bed, {h} tall. How many litres of soil should I buy?
litres of soil for raised bed, {a}, height {h}
What's the amount of soil to fill up a {h} high raised bed measuring {a}?
Calculate soil for a planter bed that's {a} and {h} in height
@hedge_neighbour
$c: Germany | the UK=the United Kingdom | California | France
How high may a garden [hedge|fence] be at the boundary in {c}?
max height boundary [hedge|fence] {c}
What's the legal height limit for a [hedge|fence] next to a neighbour's plot in {c}?
Rules in {c} on how tall a [hedge|fence] on the property line can be
By law in {c}, how tall can the [hedge|fence] between me and the neighbours get?
@dog_food_safe
$a: dog | cat | rabbit | guinea pig
$f: grapes | raw potatoes | cherries | carrots
Is it safe for my {a} to eat {f}?
{a} {f} toxic?
My {a} just ate {f}, is that dangerous?
Are {f} poisonous to a {a}?
Would {f} harm my {a}?
Can a {a} have {f} without getting ill?
@puppy_walk
#m: 3=three | 6=six | 9=nine
$b: Labrador=Lab | Border Collie | French Bulldog=Frenchie
How long can I walk my {m}-month-old {b} puppy?
{b} puppy {m} months walk length
My {b} is {m} months old, how long should walks be?
What walking time is ok for a {b} aged {m} months?
How many minutes of walking can a {b} of {m} months cope with?
right walk duration for a {m} month old {b}
@pet_age
#n: 7=seven | 12=twelve | 15=fifteen
$a: cat | Great Dane | Chihuahua | hamster
My {a} is {n}, how old is that in human years?
{n} year old {a} in human years
Convert the age of a {n}-year-old {a} to human years
What human age does a {a} of {n} correspond to?
If a {a} has lived {n} years, how old would it be as a person?
{a} age {n}, human equivalent
@dog_training
$b: barking at strangers | jumping on people | chewing shoes | digging holes
How do I get my dog to stop {b}?
dog {b} how to stop
My dog keeps {b}, how do I break the habit?
Training tips against a dog {b}
What can be done about a dog that won't quit {b}?
put an end to my dog {b}, how?
@dog_command
$c: sit | stay | roll over | fetch
How do I teach my dog to {c} [with|without] treats?
teach dog "{c}" [using|not using] treats
Training a dog to {c} [by rewarding with|without rewarding with] treats, how does that go?
I want my dog to learn to {c}, and I [will|won't] give treats. How do I go about it?
Treat-based training for getting a dog to {c}
! Treat-free training for getting a dog to {c}
! No food rewards: how can I train the dog to {c}?
@indoor_outdoor_cat
$b: Maine Coon | Ragdoll | Siamese | Bengal
Is a {b} happy as an [indoor|outdoor] cat?
{b} as [inside|outside] cat ok?
Can I keep a {b} [exclusively inside|free to roam outside]?
Does a {b} do well living [indoors|outdoors]?
Would it suit a {b} to [never go out|go out]?
! Is a {b} fit for life with free access to the outdoors?
My flat has no garden and the cat would stay in: fine for a {b}?
@litter_box
$a: kitten | rabbit | ferret
How do I train a {a} to use a litter box?
{a} litter training
What's the way to get a {a} litter trained?
Our new {a} goes everywhere, how do I get it to use the litter tray?
teaching a {a} to do its business in the litter tray
Litter-box training a {a}: steps please
@fish_tank
#l: 60 litres=60 l=sixty litres | 100 litres=100 l=a hundred litres | 60 gallons=60 gal=sixty gallons
$f: goldfish | neon tetras | guppies | angelfish
How many {f} can I keep in a {l} tank?
{l} aquarium {f} number
My aquarium holds {l}, what's the max number of {f}?
Maximum {f} for a tank of {l}
What stocking of {f} fits into {l}?
up to how many {f} can live in {l} of water
@flea
$p: fleas | ticks | ear mites | worms
$a: kitten | puppy | rabbit
How do I get rid of {p} on a {a}?
{a} {p} treatment
My {a} has {p}, what do I do?
What works against {p} in a {a}?
treating a {a} for {p}
What's the remedy when a {a} has got {p}?
@vet_cost
$op: neutering a male cat=castrating a tomcat | an X-ray for a dog | dental cleaning for a dog | spaying a rabbit
$c: Germany | the UK=Britain | the US=the USA | Canada
How much does {op} cost in {c}?
price {op} {c}
What do vets in {c} charge for {op}?
What will I pay for {op} at a vet in {c}?
cost of {op} in {c}
I'm in {c} and need {op}, what's the price?
@dog_alone
#h: 4 hours=four hours | 8 hours=eight hours | 6 hours=six hours
#m: 4-month-old=four-month-old | 8-month-old=eight-month-old
Can I leave a {m} puppy alone for {h}?
{m} puppy home alone {h} ok?
Is {h} too long for a {m} pup to be by itself?
I'd be away {h}; is that alright with a {m} puppy?
Will a {m} puppy cope with being on its own for {h}?
being out for {h} when you have a {m} puppy, acceptable?
@pet_flight
$al: Lufthansa | Ryanair | Delta | Emirates
$a: cat | small dog | rabbit
Can I take a {a} in the cabin with {al}?
{al} {a} in cabin
Does {al} let you fly with a {a} in the cabin?
I'm flying {al} and want my {a} next to me in the cabin. Possible?
{al} policy on carrying a {a} in the passenger cabin
May my {a} travel in the cabin on a {al} flight?
@pet_import
$from: the UK=Britain | the US=the USA | Turkey
$to: Norway | Australia | Japan
What paperwork do I need to bring my dog from {from} to {to}?
dog {from} to {to} documents
I'm moving from {from} to {to} with my dog, which papers are required?
Documents required for importing a dog to {to} out of {from}
Which certificates must a dog have for travel to {to} from {from}?
required papers for a dog going to {to}, departing {from}
@cat_behaviour
$b: knead blankets | hide in boxes | bring home dead mice | stare at walls
Why does my cat {b}?
cat {b} reason
What makes cats {b}?
What's behind it when a cat likes to {b}?
my cat loves to {b} - why?
Explain what it means when cats {b}
@kitten_feeding
#w: 4=four | 8=eight | 12=twelve
How many times a day should a {w}-week-old kitten eat?
feeding frequency kitten {w} weeks
My kitten is {w} weeks old, how many meals daily?
Number of daily meals for a kitten at {w} weeks
At {w} weeks, how often does a kitten need to be fed each day?
meals per day for a {w} week kitten
@dog_weight
$a: dog | cat | ferret
#kg: 2 kg=two kilos | 500 g=half a kilo | 5 kg=five kilos
How can I help my {a} [lose|gain] {kg}?
{a} [lose|put on] {kg} how
My {a} is {kg} [over|under] the ideal weight, how do I fix it?
Vet says the {a} must be {kg} [lighter|heavier], what should I do?
Feeding plan to slim a {a} down by {kg}
! Feeding plan to fatten up a {a} by {kg}
! my {a} needs {kg} more on the ribs, how?
@nail_trim
$a: budgie=budgerigar | guinea pig | tortoise | dog with black nails
How do I trim the nails of a {a}?
{a} claw clipping how to
What's the right way to cut the claws of my {a}?
my {a} has long claws, how do I clip them
Instructions for nail clipping, {a}
Can you walk me through cutting the nails on a {a}?
@reptile_temp
$a: bearded dragon | leopard gecko | corn snake | red-eared slider
What temperature should a {a} enclosure have during the [day|night]?
{a} [daytime|night-time] temperature
How warm does a {a} need it [by day|at night]?
[Day|Night] temperature for keeping a {a}
How many degrees should it be in my {a}'s home while it's [light|dark] out?
@dog_breeds
$c: apartments=flats | families with toddlers | people with allergies | hot climates
Which dog breeds are [best|worst] for {c}?
[best|worst] dogs {c}
What breed of dog is [well|poorly] suited to {c}?
Dog breeds that are [a great|a terrible] match for {c}
Which dogs would you [recommend|advise against] for {c}?
! What dog breeds should be avoided when it comes to {c}?
@horse_blanket
#t: 0 °C=zero Celsius | 5 °C=five degrees Celsius | -10 °C=minus ten Celsius
Does a [clipped|unclipped] horse need a rug at {t}?
[clipped|unclipped] horse {t} blanket needed?
It's {t}: should a horse whose coat [has been|hasn't been] clipped wear a blanket?
Is a rug necessary at {t} on a horse that [is|isn't] clipped?
Blanket yes or no for a [clipped|non-clipped] horse in {t}
@hamster_sleep
$a: hamsters | parrots | tortoises | goldfish
How do {a} sleep?
{a} sleeping how
In what way do {a} sleep?
What does sleep look like in {a}?
how is it that {a} sleep
Describe the way {a} sleep
@baby_milestone
$m: crawl | walk | sit up | roll over
When do babies usually start to {m}?
baby {m} age
At what age can I expect my baby to {m}?
How old are most infants when they first {m}?
typical age for a baby to {m}
My baby doesn't {m} yet, at which age is that normally learnt?
@baby_milk
#m: 2=two | 4=four | 6=six
How much formula does a {m}-month-old need per day?
formula amount per day {m} months
My baby is {m} months, what quantity of formula does she need in 24 hours?
daily ml of formula for a baby of {m} months
At {m} months, how much formula should babies get in a day?
What's the daily formula intake at {m} months of age?
@toddler_tantrum
$b: throws tantrums | bites other kids | refuses to eat vegetables | won't share toys
#a: 2-year-old=two-year-old | 4-year-old=four-year-old
What should I do when my {a} {b}?
{a} {b} what to do
My {a} {b}, how do I handle this?
How to deal with a {a} who {b}
help! our {a} {b} - any advice on handling it?
How should parents react if a {a} {b}?
@birthday_party_kids
#a: 5=five | 8=eight | 12=twelve
#n: 6=six | 10=ten | 15=fifteen
$t: pirate | dinosaur | unicorn | space
Give me ideas for a {t} birthday party for {n} kids aged {a}
{t} party ideas, {n} children, age {a}
My child is turning {a} and wants a {t} party with {n} guests, all of that age. What could we do?
How do I throw a {t} themed birthday for {n} {a}-year-olds?
What are good {t} party activities for a group of {n} children who are {a}?
Suggestions for celebrating a {t}-themed birthday, {n} guests, everyone {a} years old
@pocket_money
#a: 7=seven | 10=ten | 14=fourteen
$c: Germany | the UK=Britain | Canada
How much pocket money is normal for a {a}-year-old in {c}?
pocket money {c} age {a}
What allowance do kids of {a} usually get in {c}?
We live in {c}, how much allowance should we give our child of {a}?
typical allowance for children aged {a} in {c}
In {c}, what do parents commonly give a {a} year old as pocket money?
@screen_time
#a: 3=three | 6=six | 13=thirteen
How much screen time a day is ok for a {a}-year-old?
screen time limit age {a}
How long should a child of {a} be allowed in front of screens daily?
What's the recommended maximum of daily screen time at {a}?
My daughter is {a}. How many minutes of tablet and TV per day is acceptable?
daily screen limit for kids who are {a}
@car_seat
#a: 3=three | 8=eight | 11=eleven
$c: Germany | Spain | California
Does a {a}-year-old need a car seat in {c}?
{c} car seat law age {a}
Is a child seat compulsory for a kid of {a} in {c}?
We'll drive in {c} with our {a} year old, must he sit in a child seat?
In {c}, are {a}-year-olds legally required to ride in a child seat?
child aged {a} in a car, {c}: is a seat mandatory?
@parental_leave
$c: Sweden | Germany | Japan | Canada
How long is [maternity|paternity] leave in {c}?
{c} [maternity|paternity] leave length
How many weeks off do [mothers|fathers] get for a new baby in {c}?
What's the duration of leave for new [mums|dads] in {c}?
In {c}, how much time off work is a [mother|father] given after the birth?
@homework_help
$s: fractions | telling the time | the times tables | spelling
#g: second=2nd | third=3rd | fourth=4th
How can I help my {g} grader with {s}?
{s} help {g} grade kid
My child is in {g} grade and struggles with {s}, how can I support her?
Ways for a parent to support a {g}-grade pupil with {s}
what can I do at home so that my {g} grader gets better at {s}
Tips for practising {s} with a child in {g} grade
@baby_names
$o: Irish | Japanese | Italian | Arabic
#n: 10=ten | 20=twenty | 5=five
Suggest {n} [short|long] {o} baby names
{n} {o} names for a baby, [short|long] ones
Can you list {n} {o} names that are [short|long]? It's for our baby
We're expecting and want a [short|long] {o} name, give us {n} options
I'd love {n} suggestions for [brief|lengthy] {o} baby names
@baby_girl_boy
$o: Norse | Greek | Hebrew | Spanish
Popular {o} names for a baby [girl|boy]?
What are common {o} [girls'|boys'] names?
{o} [female|male] names popular
Which {o} names do people like to give to a [daughter|son]?
We're having a [girl|boy] and like {o} names, what are the popular ones?
@diaper_potty
#a: 2-year-old=two-year-old | 3-year-old=three-year-old
$t: at night | during the day
How do I potty train a {a} {t}?
potty training {a} {t}
My {a} still needs nappies {t}, how do we get rid of them?
Steps to get a {a} out of diapers {t}
toilet training, {a}, {t}: how does it work
What's the method for getting a {a} dry {t}?
@sibling
$p: jealous of the new baby | afraid of the dark | being bullied at school | shy around strangers
My child is {p}, how can I help?
child {p} help
What can parents do for a kid who is {p}?
How do I support a child that is {p}?
our son is {p}... what helps?
Ways to help a child who's {p}
@school_start
$c: Finland | England | Poland | Australia
At what age do children [start|finish] compulsory school in {c}?
{c} compulsory school [starting|leaving] age
How old are kids when they [begin|complete] mandatory schooling in {c}?
In {c}, at which age does compulsory education [begin|end]?
From what age must children go to school in {c}?
! Until what age must children go to school in {c}?
@teeth
$t: milk teeth=baby teeth | wisdom teeth | first molars
When do {t} come in?
{t} eruption age
At what age do you get your {t}?
How old are people when their {t} come through?
what age do {t} appear
Can you tell me at which age {t} break through?
@car_games
$p: a long car ride=a long drive | a rainy day=a day of rain | a train journey=a train trip
#a: 4=four | 7=seven | 10=ten
What games can I play with a {a}-year-old on {p}?
games {p} kid aged {a}
Ideas to play with a child of {a} on {p}
How do I keep a {a} year old entertained with games on {p}?
I'll be with my {a}-year-old on {p}; which games would work?
Recommend games that suit {p} with a {a} year old
@babysitter_pay
$c: London | Munich | Zurich | Chicago
#n: two kids=2 kids=two children | three kids=3 kids=three children | one kid=1 kid=one child
How much do you pay a babysitter per hour for {n} in {c}?
babysitter hourly rate {c} {n}
What's the going rate per hour in {c} for babysitting {n}?
In {c}, what does a sitter get per hour to look after {n}?
I need a sitter for {n} in {c}, what hourly wage is usual?
hourly pay for minding {n} in {c}
@stain
$s: red wine | blood | grass | coffee
$f: a white cotton shirt | a wool carpet=a woollen carpet | a silk dress | jeans
How do I get {s} stains out of {f}?
remove {s} from {f}
I've got {s} on {f}, how do I clean it off?
What takes {s} out of {f}?
There's a {s} stain on {f}. Any way to get it out?
{s} spilled, {f} stained: how to remove
@clog
$d: kitchen sink | shower drain | toilet | bathroom basin=bathroom sink
How do I unclog a {d} [with|without] chemicals?
{d} blocked, [chemical|chemical-free] way to clear it
My {d} is clogged; which [chemical products|methods without chemicals] will clear it?
How can a blocked {d} be freed [using|without using] chemicals?
Which drain chemicals do I use to open up a blocked {d}, and how?
! I don't want any chemicals in the house, how do I open up a blocked {d}?
! natural methods only: unblock {d}
@drill_wall
$w: concrete | drywall=plasterboard | brick | tile
#kg: 10 kg=ten kilos | 25 kg=twenty-five kilos | 25 lb=twenty-five pounds
What anchor do I need to hang {kg} on a {w} wall?
{w} wall plug for {kg}
Which wall plug holds {kg} in {w}?
I'm hanging a {kg} shelf on a {w} wall; what fixing should I use?
Right type of fixing for a {kg} load in {w}
For {kg} on {w}, what sort of anchor is needed?
@paint_area
#m: 20 m²=20 square metres=twenty square metres | 50 m²=50 square metres=fifty square metres | 20 sq ft=20 square feet=twenty square feet
#c: two coats=2 coats | three coats=3 coats | one coat=a single coat
How much paint do I need for {m} with {c}?
paint quantity {m} {c}
I'm painting {m} of wall, {c}. How many litres should I buy?
Litres of wall paint for {m}, {c}
For {c} on {m}, what amount of paint is required?
What volume of paint does it take to put {c} on {m}?
@faucet
$f: kitchen tap=kitchen faucet | toilet cistern=toilet tank | shower head=showerhead | radiator valve
How do I fix a leaking {f}?
{f} leaking repair
My {f} is leaking, how do I repair it?
Steps to stop a {f} from leaking
There's water coming out of the {f} where it shouldn't. How can I fix the leak?
repairing a {f} that leaks
@mould
$r: bathroom ceiling | window frame | washing machine seal | fridge seal
How do I remove mould from a {r}?
{r} mold removal
There's mould on my {r}, what gets it off?
Getting rid of mould on the {r}
What should I clean a mouldy {r} with?
my {r} has black mould spots, how do I make them go away
@lightbulb
#w: 60 watt=60 W=sixty watt | 100 watt=100 W=hundred watt | 40 watt=40 W=forty watt
Which LED replaces a {w} incandescent bulb?
LED equivalent {w} bulb
How many watts of LED equal a {w} incandescent?
I need an LED as bright as an old {w} bulb, which one?
What LED should I buy in place of a {w} filament bulb?
{w} incandescent to LED, what matches
@washing_temp
$c: towels | bed sheets=bedsheets | wool sweaters=woollen jumpers | gym clothes
At what temperature should I wash {c}?
{c} washing temperature
How hot should the wash be for {c}?
How many degrees do I set the machine to for {c}?
wash {c} at what temp
Which water temperature is right for doing {c} in the machine?
@appliance_error
$b: Bosch | Siemens | Miele | LG
#e: E15 | E18 | E24
$m: dishwasher | washing machine
What does error {e} mean on a {b} {m}?
{b} {m} {e} error meaning
My {b} {m} displays {e}, what's that?
Error code {e} came up on the {b} {m}. What is it telling me?
meaning of {e} code, {m} from {b}
The {m} ({b}) is showing {e}, what's the error about?
@heating_temp
$r: bedroom | living room | nursery | bathroom
$s: winter | summer
What temperature is ideal for a {r} in {s}?
{r} ideal temp {s}
How warm should a {r} be in {s}?
How many degrees should I aim for in the {r} during {s}?
best {s} room temperature, {r}
In {s}, what should the thermometer in the {r} ideally read?
@door
$d: door | drawer | window | roller blind
How do I fix a squeaky {d}?
squeaking {d} fix
My {d} squeaks, how do I get rid of the noise?
What helps against a {d} that squeaks?
stop a {d} from squeaking
What should I do so that the {d} doesn't squeak any more?
@install_remove
$x: wallpaper | laminate flooring=laminate floor | bathroom tiles | a ceiling lamp=a ceiling light
How do I [install|remove] {x} myself?
[putting up|taking out] {x} diy
I'd like to [fit|get rid of] {x} on my own, what are the steps?
Step-by-step guide to [fitting|removing] {x}
What do I need to do to [put in|take out] {x} without hiring anyone?
do it yourself: [installation|removal] of {x}
@cost_craftsman
$j: rewiring a house | replacing a boiler | installing a heat pump=putting in a heat pump | laying parquet
#m: 100 m²=100 square metres=a hundred square metres | 150 m²=150 square metres | 60 m²=60 square metres=sixty square metres
How much does {j} cost for a home of {m}?
{j} cost {m} home
What's the price of {j} when the home measures {m}?
I own {m}, what would {j} set me back?
budget for {j} in a home that's {m}
Estimate the costs of {j}: living space {m}
@clean_surface
$c: vinegar | bleach | baking soda | steam
$s: marble | hardwood floor=wooden floor | granite | an induction hob=an induction cooktop
Can I clean {s} with {c}?
{c} on {s} safe?
Is it ok to use {c} for cleaning {s}?
Does {c} damage {s} when cleaning?
cleaning {s}: is {c} allowed
Would {c} ruin my {s} if I cleaned with it?
@smell
$s: cigarette smoke | cat urine=cat pee | mildew | fried fish
$p: a car | a sofa=a couch | a carpet=a rug | a wardrobe
How do I get the smell of {s} out of {p}?
{s} odour {p} remove
{p} smells of {s}, how do I get rid of that?
What removes a {s} odour from {p}?
There's a stench of {s} in {p}. What helps?
ways to make {p} stop smelling like {s}
@breaker
$a: dishwasher | microwave | electric oven | kettle
Why does my {a} trip the breaker when I turn it [on|off]?
{a} trips breaker when switched [on|off]
The breaker goes the moment I switch the {a} [on|off], why?
Reason for the fuse tripping when the {a} is turned [on|off]
Each time the {a} gets switched [on|off] the breaker jumps out. How come?
@tool_bits
#s: M6 | M8 | M10
What drill bit size do I use to tap an {s} thread?
tap drill size {s}
Which diameter do I drill before cutting an {s} thread?
hole size for tapping {s}
I need to cut an {s} thread, how big should I drill the hole?
For an {s} tap, what's the right drill diameter?
@dishwasher_safe
$x: wooden spoons | aluminium pots=aluminum pots | crystal glasses | sharp knives=kitchen knives
Can {x} go in the dishwasher?
{x} dishwasher safe?
Is it ok to wash {x} in the dishwasher?
Do {x} survive the dishwasher?
should I be putting {x} in the dishwasher or not
Are {x} suitable for the dishwasher?
@moving_heavy
$i: piano | washing machine | wardrobe | king-size mattress=king size mattress
#f: third=3rd | fifth=5th | second=2nd
How do I get a {i} [up to|down from] the {f} floor without a lift?
{i} [up to|down from] {f} floor, no elevator, how
I have to carry a {i} [up to|down from] the {f} floor, there's no lift. Tips?
No elevator: moving a {i} [into|out of] a {f} floor flat, how?
Using only the stairs, how does one bring a {i} [up to|down from] the {f} floor?
@noise_hours
$c: Germany | Switzerland | Austria | Italy
$d: Sundays | Saturdays | public holidays=bank holidays
$t: drill | mow the lawn | play the drums
At what times can I {t} on {d} in {c}?
{t} {d} {c} permitted hours
During which hours may you {t} on {d} in {c}?
I live in {c}. When am I allowed to {t} on {d}?
{c}: hours when it's allowed to {t} on {d}
On {d}, between what hours is it legal to {t} in {c}?
@pests_home
$p: fruit flies | silverfish | clothes moths | cockroaches
$r: kitchen | bathroom | basement=cellar
How do I get rid of {p} in the {r}?
{p} {r} get rid
There are {p} in my {r}, what can I do against them?
What kills {p} in a {r}?
My {r} is crawling with {p}, how do I make them disappear?
Eliminating {p} from the {r}
@limescale
$x: kettle | shower glass=shower screen | coffee machine | taps
$m: citric acid | vinegar
How do I descale my {x} with {m}?
{x} limescale {m}
Using {m} to take the limescale off the {x}, how is it done?
I have {m} at home, how do I use it against limescale on the {x}?
How does one remove lime from the {x} by means of {m}?
removing chalky deposits on the {x}: instructions for {m}
@flight_cheap
$from: London | Berlin | Madrid
$to: New York=NYC | Bangkok | Cape Town
%swap from to
When is it [cheapest|most expensive] to fly from {from} to {to}?
[cheapest|dearest] month flights {from} to {to}
Which month has the [lowest|highest] fares from {from} to {to}?
I want to fly {from} to {to}, at what time of year are tickets [the cheapest|at their most expensive]?
Time of year with [rock-bottom|peak] prices for flights to {to} from {from}
! In which month would I pay the most for going by plane from {from} to {to}?
In which month would I pay the least for going by plane from {from} to {to}?
@flight_time
$from: Frankfurt | Paris | Toronto
$to: Singapore | Tokyo | Dubai
%swap from to
How long is a [direct|connecting] flight from {from} to {to}?
{from} to {to} flight time [nonstop|with a stopover]
What's the travel time by plane between departure in {from} and arrival in {to}, [nonstop|with one stop]?
flying {from} to {to} [without|with] a layover: how many hours?
How many hours will I spend going from {from} to {to} by plane if I [don't change|change] planes?
@baggage_allow
$al: Ryanair | easyJet | Wizz Air | Turkish Airlines
$i: hand luggage=carry-on | checked baggage=hold luggage
What is the weight limit for {i} on {al}?
{al} {i} max weight
How heavy may my {i} be with {al}?
I'm flying {al}, how many kilos of {i} are allowed?
{i} kg limit {al}
With {al}, up to what weight is {i} accepted?
@liquids
#ml: 150 ml=150 millilitres | 100 ml=100 millilitres | 200 ml=200 millilitres
$i: perfume | baby food | contact lens solution | toothpaste
Can I take {ml} of {i} in my hand luggage on a plane?
{i} {ml} carry-on allowed?
Is {ml} of {i} ok in cabin baggage?
Will security let me through with {ml} of {i} in my carry-on?
bringing {ml} of {i} on a flight in hand baggage, permitted?
May I have {ml} of {i} in the bag I take on board?
@visa_need
$n: Indian | Brazilian | South African | Turkish
$c: Japan | Georgia | the UK=the United Kingdom | Mexico
Do {n} citizens need a visa for {c}?
{c} visa for {n} passport needed?
I hold a {n} passport, is a visa required to visit {c}?
Can {n} nationals enter {c} visa-free or do they need a visa?
Is there a visa requirement for {n} travellers going to {c}?
travelling to {c} as a {n} citizen - visa or no visa?
@visa_length
$n: Americans=US citizens | Canadians=Canadian citizens | Australians=Australian citizens
$c: Thailand | Portugal | Indonesia | South Korea
How long can {n} stay in {c} without a visa?
{n} visa-free days {c}
How many days are {n} allowed in {c} visa free?
maximum stay in {c} for {n} with no visa
For how many days may {n} remain in {c} if they don't have a visa?
What's the visa-free length of stay {c} grants {n}?
@visa_doc
$v: student | tourist | work | digital nomad
$c: Germany | Canada | Spain | Japan
What documents do I need for a {v} visa for {c}?
{c} {v} visa documents
Which papers must I hand in when applying for a {c} {v} visa?
I'm applying for a {v} visa to {c}; what do I have to submit?
required paperwork, {v} visa, {c}
List the documents required in a {v} visa application for {c}
@passport_valid
#m: 3 months=three months | 6 months=six months=half a year | 1 month=one month
$c: Thailand | Egypt | Morocco | Vietnam
Can I enter {c} if my passport is valid for only another {m}?
{c} entry passport {m} validity left
My passport expires in {m}; will {c} let me in?
Is {m} of remaining passport validity enough for {c}?
passport runs out in {m}, travelling to {c} ok?
Will I be admitted to {c} with {m} left on my passport?
@hotel_checkin
#t: 9 am=9:00=9 in the morning | 11 am=11:00=11 in the morning | 9 pm=21:00=9 in the evening
$h: Hilton | Ibis | Marriott | Premier Inn
Can I [check in|check out] at {t} at a {h} hotel?
{h} [check-in|check-out] {t} possible?
Does {h} let guests [check in|check out] at {t}?
We'd like to [arrive at|leave] our {h} hotel room at {t}, is that possible?
is {t} fine as a time for [checking in|checking out] at {h}
@hotel_request
$x: a quiet room | a late checkout=a late check-out | an extra bed | a room with a view
Write an email asking a hotel for {x}
email hotel request {x}
How do I ask a hotel for {x} by email?
Draft a message to the hotel in which I request {x}
I'd like {x} at my hotel, please word an email for that
Can you compose an email to the hotel requesting {x}?
@itinerary
#d: 3 days=three days | 5 days=five days | 7 days=seven days=a week=one week
$c: Rome | Kyoto | Istanbul | Barcelona
[with|without] kids, {d} in {c}: make me an itinerary
Plan {d} in {c} for a couple travelling [with|without] children
{d} {c} itinerary [with|no] kids
We're two adults [and bring our|leaving behind our] children; what should we do in {c} over {d}?
How should two adults [with|without] kids spend {d} in {c}?
Itinerary please: {c}, {d}, [family with kids|no kids, adults only]
@tipping
$c: Japan | the US=the USA=America | France | Egypt
$p: taxi drivers=cab drivers | waiters | hotel housekeepers | tour guides
How much should I tip {p} in {c}?
tip {p} {c}
What is the usual tip for {p} in {c}?
In {c}, how much do people give {p} as a tip?
I'm going to {c}, what's a fair gratuity for {p}?
customary amount to tip {p} when in {c}
@weather_month
$c: Bali | Iceland | Marrakech=Marrakesh | Sri Lanka
$m: January | July | October | April
What's the weather like in {c} in {m}?
{c} weather {m}
How warm and how wet is it in {c} in {m}? what's the weather
I'm off to {c} in {m}, what kind of weather can I expect?
{m} climate in {c}
What weather does {c} have in the month of {m}?
@best_worst_time
$c: New Zealand | Patagonia | Kenya | Vietnam
When is the [best|worst] time to visit {c}?
[best|worst] months {c} travel
Which months are [ideal|to be avoided] for a trip to {c}?
What time of year would you [recommend|advise against] for {c}?
I want to go to {c}; when are conditions [at their best|at their worst]?
! When should I not go to {c}?
When should I go to {c} ideally?
@flight_delay
#h: 2 hours=two hours | 4 hours=four hours | 7 hours=seven hours
$al: Lufthansa | KLM | Iberia | Air France
How do I claim compensation from {al} for a delay of {h}?
{al} {h} delay claim compensation how
My {al} flight was {h} late, what are the steps to get compensated?
{al} landed {h} behind schedule, how do I get them to pay me compensation?
Delayed by {h} on {al}: way to claim the compensation
I want compensation because {al} got me there {h} late, how do I go about it?
@train_pass
#d: 7 days=seven days | 15 days=fifteen days | 21 days=twenty-one days
$p: Interrail pass | Japan Rail Pass=JR Pass | Swiss Travel Pass
How much is a {p} for {d}?
{p} {d} price
What does the {p} valid for {d} cost?
I'd like a {p} covering {d}, what do I pay?
price of the {p}, {d} version
Cost of a {d} {p} please
@car_rental_age
#a: 19=nineteen | 21=twenty-one | 23=twenty-three
$c: Italy | the US=the USA | Iceland | Croatia
Can I rent a car in {c} at {a}?
{c} car hire age {a}
Is {a} old enough to hire a car in {c}?
I'm {a}, will a rental company in {c} give me a car?
Do car rentals in {c} accept drivers aged {a}?
renting a car as a {a} year old in {c} possible?
@drive_side
$c: Japan | South Africa | Thailand | Cyprus
Can I drive in {c} with a [German|British] licence?
[German|British] driving licence valid in {c}?
Is a licence from [Germany|Britain] enough to drive in {c}?
I've got a [German|British] driver's licence, may I use it in {c}?
Does {c} recognise driving licences from [Germany|the UK]?
@connection_time
#m: 45 minutes=45 min=three quarters of an hour | 60 minutes=an hour=one hour | 90 minutes=an hour and a half
$a: Heathrow=LHR | Charles de Gaulle=CDG | Schiphol=AMS | JFK
Is {m} enough to change planes at {a}?
{a} layover {m} enough?
Can I make a connection at {a} in {m}?
I only have {m} between flights at {a}. Will I make it?
Will {m} do for a transfer at {a}?
connecting at {a} with {m}, realistic or too tight?
@travel_insurance
$x: lost luggage=lost baggage | trip cancellation | skiing accidents | a stolen phone
$i: Allianz | AXA | World Nomads
Does {i} travel insurance cover {x}?
{i} travel policy {x} covered
Am I insured for {x} with a {i} travel policy?
Is {x} included in {i}'s travel insurance?
I have travel cover from {i}; do they pay for {x}?
{x}: will the {i} travel insurance reimburse that?
@airport_city
$a: Narita | Stansted | Malpensa | Ciampino
$m: train=rail | bus=coach | taxi=cab
How do I get from {a} airport to the city centre by {m}?
{a} to city centre {m}
By {m}, how do you travel into town from {a}?
I land at {a}, how can I reach the centre taking a {m}?
{m} connection from {a} airport into the city, how does it work?
Getting downtown from {a} using the {m}
@seat_choice
$p: an Airbus A320=an A320 | a Boeing 777=a B777 | a Boeing 787=a Dreamliner | an A380=an Airbus A380
Which are the [best|worst] seats on {p}?
[best|worst] seats {p}
Where [should|shouldn't] I sit on {p}?
What seats would you [pick|avoid] when flying on {p}?
Flying on {p}: which seats are [the good ones|the bad ones]?
@pack_list
#d: 4 days=four days | 10 days=ten days | two weeks=2 weeks=a fortnight
$c: a hiking trip | a beach holiday=a beach vacation | a ski trip=a skiing trip | a business trip
What should I pack for {c} of {d}?
{d} {c} packing list
Make a packing list for {c}, {d}
I'm going on {c} for {d}, what do I put in my suitcase?
What belongs in the bag for {c} that lasts {d}?
things to bring, {c}, {d}
@vaccine_travel
$c: Kenya | Bolivia | India | Indonesia
Which vaccinations are [mandatory|recommended but not mandatory] for {c}?
[required|optional but recommended] vaccines {c} travel
What jabs [must I|needn't I but should I] get for a trip to {c}?
I'm flying to {c}: which shots are [compulsory|merely advised]?
! What vaccinations does {c} not insist on but doctors advise?
For entering {c}, which vaccinations does one have to have?
@refund_ticket
$al: Ryanair | United | British Airways=BA | Deutsche Bahn=DB
$r: illness | a family death | a missed connection
How do I get a refund from {al} because of {r}?
{al} refund {r}
I couldn't travel because of {r}, how do I get my money back from {al}?
Claiming money back from {al} on account of {r}, how?
Will you explain how {al} reimburses tickets in case of {r}? I need the steps
Steps to have {al} repay my ticket due to {r}
@currency_cash
$c: Vietnam | Switzerland | Turkey | Morocco
#e: 500 euros=€500=500 EUR | 200 euros=€200=200 EUR | 500 dollars=$500=500 USD
Where should I change {e} [before|after] arriving in {c}?
where to exchange {e} [before|after] arrival in {c}
At what place do I change {e} [prior to|after] my arrival in {c}?
I'm off to {c} with {e}. Where do I swap the money [before I get there|when I'm there]?
place to convert {e} [ahead of|after] landing in {c}
@duty_free
#n: 2=two | 3=three | 6=six
$c: Norway | Australia | Singapore | Iceland
Can I bring {n} bottles of wine into {c} duty free?
{n} wine bottles {c} duty-free ok?
Is it ok to carry {n} bottles of wine into {c} without paying duty?
Do I owe customs anything in {c} for {n} bottles of wine?
I've {n} bottles of wine in my suitcase, may they enter {c} tax free?
{c} customs: {n} bottles of wine within the duty-free allowance?
@mileage
$p: Miles & More | Flying Blue | Avios
#n: 50,000=50k=fifty thousand | 20,000=20k=twenty thousand | 100,000=100k=a hundred thousand
What flights can I book with {n} {p} miles?
{n} {p} miles where can I fly
How far do {n} miles get me with {p}?
I've saved up {n} {p} miles, which flights would that buy?
redeem {n} miles {p} flight options
Which trips are available for {n} miles in {p}?
@altitude
$p: Cusco | La Paz | Lhasa
How do I prevent altitude sickness in {p} [with|without] medication?
altitude sickness {p} prevention [with|without] pills
[Which tablets|What other than tablets] can I use in {p} to keep from getting altitude sick?
Going to {p}, how do I avoid altitude sickness [by taking|and take no] medicine?
! drug-free ways of staying well at the altitude of {p}
drugs for staying well at the altitude of {p}
@wedding_budget
#n: 50=fifty | 80=eighty | 120=one hundred and twenty
$c: Ireland | Italy | Texas | Bavaria
How much does a wedding for {n} guests cost in {c}?
{c} wedding cost {n} guests
We're getting married in {c} and inviting {n}, what will it cost us?
Budget for marrying in {c} with {n} people
What should a couple expect to spend on a {c} wedding attended by {n}?
price tag of a wedding with {n} guests held in {c}
@wedding_speech
#m: 3-minute=three-minute | 5-minute=five-minute | 10-minute=ten-minute
$w: best man | father of the bride | maid of honour=maid of honor
Write a {m} {w} speech that is [funny|not funny but serious]
{m} [humorous|serious] {w} speech
I'm the {w} and need a {m} speech, [make it funny|no jokes, make it serious]
Can you draft a speech for me as {w}? {m}, [witty|without any jokes, serious]
Help with a {w} wedding speech: {m}, [amusing|solemn]
@wedding_guest_wear
$c: black | red | white
$w: an Indian | a Chinese | a Western church | a Jewish
Can guests wear {c} to {w} wedding?
{w} wedding guest in {c} ok?
Is it acceptable to turn up in {c} as a guest at {w} wedding?
I'm invited to {w} wedding, would a {c} dress be alright?
Is {c} a fine colour for guests at {w} wedding?
wearing {c} when invited to {w} wedding, allowed?
@invite_text
#a: 30th=thirtieth | 40th=fortieth | 60th=sixtieth
$t: garden party | cocktail party | barbecue=BBQ
Write an invitation for my {a} birthday {t}
invitation text {a} birthday {t}
I'm celebrating my {a} with a {t}, please word the invite
Could you come up with an invitation to a {t} for my {a} birthday?
How do I phrase an invite for a {a} birthday {t}? Write it please
Draft something to invite friends to the {t} for my {a}
@concert_ticket
$a: Taylor Swift | Coldplay | Rammstein | Adele
$c: Wembley=Wembley Stadium | Stockholm | Milan
How do I [buy|resell] tickets for {a} in {c}?
{a} {c} tickets [buy|sell on]
I [want to get|want to get rid of] tickets for {a} in {c}, where can I?
Where can one [purchase|sell] {a} tickets for the {c} show?
! I can't make the {a} concert in {c}, who will take my ticket off me for money?
I'd love to see {a} in {c}, how do I get hold of a ticket?
@camera_setting
$s: fireworks | the Milky Way | birds in flight=flying birds | a waterfall
#l: a 50 mm lens=a 50mm lens | a 200 mm lens=a 200mm lens | a 24 mm lens=a 24mm lens
What camera settings should I use for {s} with {l}?
{s} photo settings {l}
How do I set up my camera to shoot {s} using {l}?
I want to photograph {s} with {l}, which settings?
Aperture, shutter speed and ISO for {s} through {l}?
best settings, {l}, subject: {s}
@guitar_chord
$c: F major | B minor=Bm | C sharp minor=C#m | G7
$i: guitar | ukulele | piano
How do I play {c} on the {i}?
{c} chord {i}
Where do my fingers go for a {c} chord on {i}?
Show me the fingering of {c} on a {i}
{i}: what does the {c} chord look like
I can't figure out {c} on my {i}, how is it fingered?
@knit
$n: a baby hat | a pair of socks | a scarf | a men's sweater=a men's jumper
#g: 100 g=100 grams | 50 g=50 grams | 400 g=400 grams
Is {g} of yarn enough for {n}?
{n} knitting {g} wool enough?
Can I knit {n} with {g} of yarn?
I have {g} of wool, will that do for {n}?
Will {n} take more than {g} of yarn or does it suffice?
does {g} of wool suffice to knit {n}
@knit_stitch
$s: moss stitch=seed stitch | cable stitch | garter stitch
How do you [increase|decrease] in {s}?
{s} [increasing|decreasing]
I need [more|fewer] stitches while working {s}, how do I do it?
How can I [add|take away] stitches in {s}?
Tutorial: making a {s} piece [wider|narrower] row by row
@chess
$o: Sicilian Defence=Sicilian | King's Indian | London System=London | French Defence=French
How do I play the {o} as [White|Black]?
{o} plan for [White|Black]
What are the main ideas for [White|Black] in the {o}?
I've got the [white|black] pieces in a {o}, what should I aim for?
Strategy with [White|Black] in a {o} opening
@board_game
#n: 2=two | 4=four | 6=six
$g: Catan=Settlers of Catan | Monopoly | Ticket to Ride | Carcassonne
Can you play {g} with {n} people?
{g} {n} players possible?
Does {g} work for {n} players?
There are {n} of us, is {g} playable?
Is it possible to play {g} with {n}?
is {g} a game {n} can play
@game_goal
$g: Uno | Rummikub | Hearts | Go Fish
How do you win {g}?
winning {g}: what does it take
When is a game of {g} won?
What do I have to do to be the winner in {g}?
{g} how to win rule
By which rule is the winner of {g} determined?
@learn_instrument
$i: piano | violin | saxophone | drums
#a: 40=forty | 60=sixty | 8=eight
Is {a} a good age to start the {i}?
starting {i} at {a} good idea?
Does it make sense to begin learning the {i} at {a}?
Would you say {a} is a suitable age for taking up the {i}?
taking up {i} aged {a}: sensible?
Is it sensible to take first {i} lessons when you're {a}?
@fishing_license
$c: Norway | Bavaria | Scotland | Florida
$w: the sea=salt water | rivers | lakes
Do I need a licence to fish in {w} in {c}?
{c} fishing permit {w} required?
Is a fishing licence compulsory for {w} in {c}?
May I fish {w} in {c} without a licence or must I have one?
In {c}, can you fish {w} with no permit?
I'd like to go fishing in {w} in {c}, is a permit needed?
@hike_route
#km: 10 km=ten kilometres | 20 km=twenty kilometres | 10 miles=ten miles
$r: the Dolomites | the Lake District | Yosemite | the Black Forest
Suggest [an easy|a hard] {km} hike in {r}
{r} {km} hike [easy|difficult]
I'm looking for [an undemanding|a demanding] trail of {km} in {r}
What {km} walks in {r} are [easy|tough]?
Where in {r} can I do a [gentle|strenuous] hike of {km}?
@bike_tyre
$b: road bike=racing bike | mountain bike=MTB | gravel bike | e-bike
#kg: 60 kg=sixty kilos | 80 kg=eighty kilos | 100 kg=a hundred kilos
What tyre pressure should I run on a {b} at {kg}?
{b} tire pressure rider {kg}
I weigh {kg}, how hard should I pump my {b} tyres?
How many bar for a {b} if the rider weighs {kg}?
Right pressure in {b} tires for a {kg} rider
How much air pressure do the tyres of a {b} need with {kg} on the saddle?
@bike_frame
#h: 165 cm=1.65 m | 180 cm=1.80 m | 190 cm=1.90 m
$b: road bike=racing bike | mountain bike=MTB | city bike
What frame size {b} do I need if I'm {h} tall?
{b} frame size {h}
I'm {h}, which {b} size fits me?
Right {b} frame for a body height of {h}
What size {b} should somebody of {h} buy?
Which frame suits a rider of {h} on a {b}?
@museum_hours
$m: Louvre | Prado | Uffizi | British Museum
$d: Mondays | Sundays | Fridays
When does the {m} [open|close] on {d}?
{m} [opening|closing] time {d}
At what time does the {m} [let in the first visitors|shut its doors] on {d}?
On {d}, what is the [earliest|latest] time at which the {m} is open?
how [early|late] is the {m} open on {d}
! I'd like to stay in the {m} till the very end on {d}, when do they lock up?
@festival
$f: Oktoberfest | Carnival in Rio=Rio Carnival | Diwali | Songkran
#y: 2026 | 2027 | 2028
When does {f} [start|end] in {y}?
{f} {y} [first|last] day
On what date will {f} [begin|be over] in {y}?
What's the [opening|closing] date of {f} {y}?
In {y}, which day does {f} [kick off|finish]?
@book_series
$s: Harry Potter | Lord of the Rings=LOTR | Discworld | Wheel of Time
In what order should I read the {s} books?
{s} reading order
Which {s} book do I read first, second and so on?
What's the correct sequence for reading {s}?
I want to get into {s}, how do I order the books?
List the {s} books in the order to read them
@movie_night
$g: horror | romantic comedy=romcom | thriller | western
#n: 5=five | 10=ten | 3=three
Recommend {n} {g} films [with|without] a happy ending
{n} {g} movies [happy|unhappy] ending
I need {n} {g} films for tonight that [end well|don't end well]
Give me {n} titles: {g} movies where things [turn out fine|turn out badly] in the end
Which {n} {g} films [have|don't have] a happy end?
@paint_hobby
$m: acrylics=acrylic paint | watercolours=watercolour paint | oils=oil paint
$s: skin tones=a skin tone | a sunset sky=a sky at sunset | snow
How do I mix {s} with {m}?
{s} {m} mixing
Which colours do I blend in {m} to get {s}?
Mixing recipe for {s} using {m}
I paint with {m}, what do I mix for {s}?
to get {s} in {m}, which colours go together
@lego_age
$l: Lego Technic | Lego Duplo=Duplo | Lego Star Wars | Playmobil
From what age is {l} suitable?
{l} minimum age
How old should a child be for {l}?
At what age can kids start with {l}?
What's the youngest age for {l}?
is there an age from which {l} makes sense
@puzzle_time
#n: 500=five hundred | 1000=a thousand=1,000 | 2000=two thousand=2,000
How long does it take to do a {n} piece jigsaw?
{n} piece puzzle how long
What's the average time for completing a {n}-piece puzzle?
I bought a jigsaw with {n} pieces, how many hours will I need?
Hours needed to finish a puzzle of {n} pieces
How much time do people need for {n} piece jigsaws?
@crochet_hook
#s: 3 mm=three millimetre | 4 mm=four millimetre | 6 mm=six millimetre
$y: cotton | merino wool=merino | chunky yarn
Is a {s} hook right for {y}?
{s} crochet hook {y} ok?
Can I crochet {y} with a {s} hook?
I have {y} and a hook of {s}, do they fit together?
Does {y} work with a {s} crochet hook?
will a {s} hook do for crocheting {y}
@dance
$d: waltz | salsa | tango | cha-cha
How do I learn the basic {d} step as a [leader|follower]?
{d} basic step [leader|follower]
What does the [leader|follower] do in the basic step of {d}?
{d} for beginners: basic footwork for the person who [leads|follows]
Which feet move when, basic {d}, if I'm the one [leading|following]?
@stargaze
$o: Perseids | Geminids | Leonids | Lyrids
#y: 2026 | 2027
When is the peak of the {o} in {y}?
{o} {y} peak date
On which night will the {o} be at their maximum in {y}?
In {y}, what's the best night for the {o}?
date of the {o} maximum in {y}
Which night should I go out in {y} to see the most {o}?
@gift_budget
#e: €30=30 euros=thirty euros | €50=50 euros=fifty euros | €100=100 euros=a hundred euros
$p: my mother-in-law | a colleague=a coworker | my teenage nephew | my boss
$o: Christmas=Xmas | a birthday | retirement
What can I give {p} for {o} for about {e}?
{o} gift {p} {e}
Gift ideas around {e} for {p}, occasion: {o}
I have {e} to spend on a present for {p} for {o}. Any ideas?
Suggest a {o} present costing roughly {e} for {p}
What present would suit {p}, budget {e}, for {o}?
@anniversary_name
#n: 5th=fifth | 10th=tenth | 25th=twenty-fifth | 40th=fortieth
What is the {n} wedding anniversary called?
{n} wedding anniversary name
Which name does the {n} anniversary of a marriage have?
We've our {n} wedding anniversary coming up, what do you call that one?
name of the {n} wedding day anniversary
How do people call the {n} anniversary of their wedding?
@breakup
$w: by text=by text message | in person=face to face | over the phone=by phone
#t: 3 months=three months | 2 years=two years | 10 years=ten years
How do I break up {w} after {t}?
breaking up {w} after {t} together
I've been with my partner {t} and want to end it {w}, how?
What's a kind way to end a {t} relationship {w}?
We've been together {t}. How do I tell them it's over {w}?
ending things {w}, relationship of {t}, what to say
@ex_back
$p: ex-boyfriend=ex bf | ex-wife=ex wife | ex-girlfriend=ex gf
How do I get [back together with|over] my {p}?
[win back|forget] {p}
I can't stop thinking about my {p}, how do I get that person back?
What can I do to [return to|let go of] my {p}?
tips for [being a couple again with|moving on from] my {p}
! I can't stop thinking about my {p}, how do I finally leave that behind?
@condolence
$p: a colleague's father=a coworker's father | a friend's baby | a neighbour's dog | my aunt's husband
$m: card | text message=text | email=e-mail
Write a condolence {m} on the death of {p}
condolence {m} {p} died
What should I write in a {m} to express sympathy when {p} has died?
Please help me word a sympathy {m}, {p} passed away
I need to send a {m} of condolence because {p} died. Can you draft it?
{p} has passed away; compose a {m} with my sympathies
@decline_accept
$i: a wedding invitation=an invitation to a wedding | a dinner invitation=an invitation to dinner | a second date=another date | a baby shower invitation=an invitation to a baby shower
How do I politely [decline|accept] {i}?
[turn down|say yes to] {i} politely
What's a polite way of [refusing|accepting] {i}?
I got {i} and [can't come|will gladly come]. How do I say so politely?
Courteous wording for saying [no|yes] to {i}
! What do I write to confirm politely when I get {i}?
What do I write to send polite regrets when I get {i}?
@thank_you
$w: job interview | baby shower | dinner party | funeral
#n: 24 hours=a day | 1 week=one week=7 days | 2 weeks=two weeks=a fortnight
Is it too late to send a thank-you note {n} after a {w}?
thank you note {n} after {w} too late?
The {w} was {n} ago, can I still send a thank-you card?
Would a thank-you {n} after the {w} come too late?
Sending thanks {n} after a {w}: still ok?
May I still write a note of thanks when the {w} is {n} past?
@cutlery
$c: Japan | India | Thailand | Ethiopia
$f: noodles | rice | fish
Is it rude to eat {f} with your [left|right] hand in {c}?
{c} eating {f} [left|right] hand rude?
In {c}, do people find it impolite if {f} is eaten with the [left|right] hand?
Would I offend anyone in {c} by using my [left|right] hand for {f}?
etiquette {c}: [left|right] hand for {f} impolite or not
@table_manners
$f: artichokes=an artichoke | lobster=a lobster | spaghetti | oysters
What's the [proper|improper] way to eat {f} at a formal dinner?
[correct|wrong] way to eat {f}, formal table
How [should|shouldn't] you eat {f} at a formal dinner?
Formal dinner with {f}: what's [good|bad] form when eating it?
I'm at a formal dinner and they serve {f}, how do I eat it correctly?
! Which mistakes in eating {f} should I avoid at a formal dinner?
@greeting
$c: France | Japan | Turkey | Brazil
$w: business partner | mother-in-law | child | priest
How do you greet a {w} in {c}?
{c} greeting a {w}
What's the proper way to say hello to a {w} in {c}?
In {c}, how is a {w} greeted?
I'm meeting a {w} in {c}, how should I greet them?
customs in {c} for greeting a {w}
@gift_taboo
$c: China | Russia | Germany | India
$g: flowers | a clock | a knife | wine
Is {g} an appropriate gift for a host in {c}?
{c} host gift {g} ok?
Can I bring {g} for my hosts in {c}?
I'm invited to a home in {c}; would {g} go down well as a gift?
Is giving {g} to a host in {c} appropriate?
would it be suitable in {c} to hand your host {g}
@rsvp
#w: 4 weeks=four weeks | 6 weeks=six weeks | 3 months=three months
$e: wedding | baby shower | kids' birthday party=children's birthday party
Is it fine to mail invitations {w} ahead of a {e}?
{e} invitations {w} before ok?
If I send the invites {w} before the {e}, is that the right time?
Are {w} in advance a good moment to send out {e} invitations?
{e} is in {w}: is now the right time for invitations?
sending {e} invitations with {w} to go - good timing?
@first_date
$c: Berlin | Dublin | Seattle | Lyon
#e: €20=20 euros=twenty euros | €50=50 euros=fifty euros | €100=100 euros=a hundred euros
Where can I go on a first date in {c} with {e}?
first date {c} {e} budget
Ideas for a first date in {c} that costs no more than {e}
I've {e} for a first date in {c}, what should we do?
What's a good first date in {c} for up to {e}?
Got a first date coming up in {c}; keep it within {e}, any suggestions?
@love_languages
$l: words of affirmation | acts of service | quality time | physical touch
My partner's love language is {l}, what should I do for them?
partner love language {l} ideas
How do I show love to somebody whose love language is {l}?
What gestures work for a partner whose love language is {l}?
Ideas to please a spouse with {l} as their love language
When your partner's language of love is {l}, how do you express love?
@apology
$p: my wife | a friend | my boss | the neighbour
$r: forgetting a birthday | being late | shouting | breaking a promise
How do I apologise to {p} for {r}?
apology to {p} for {r}
What do I say to {p} to make up for {r}?
I need to say sorry to {p}, it's about {r}. How?
Right way to ask {p} to forgive me for {r}
I feel bad about {r}; how do I offer {p} an apology?
@marriage_law
$c: Denmark | Las Vegas | Gibraltar | Scotland
$w: two foreigners=two non-residents | a same-sex couple=a gay couple
How can {w} get [married|divorced] in {c}?
{c} [marriage|divorce] for {w} how
What does it take for {w} to [marry|divorce] in {c}?
Procedure for {w} to [tie the knot|end their marriage] in {c}
Steps in {c} to a [wedding|divorce] of {w}
! {w} want to split up legally in {c}, how is it done?
{w} want to become spouses in {c}, how is it done?
@roommate
$r: never cleans | is always late with rent | plays loud music | eats my food
How do I talk to a roommate who {r}?
roommate {r} how to bring it up
My flatmate {r}, how do I raise it with them?
What should I say to a housemate who {r}?
I share a flat with someone who {r}. How can I address that?
bringing it up with a flatmate that {r}
@dress_code
$d: smart casual | black tie | cocktail | business formal
$w: men | women
What should {w} wear to a {d} event?
{d} dress code {w}
What does {d} mean for {w}?
The invite says {d}: which clothes is that for {w}?
Explain the {d} dress code to me, for {w}
how do {w} dress when it's {d}
@hair_type
$h: fine hair=thin hair | curly hair | dyed hair=coloured hair | oily hair=greasy hair
What shampoo is [best|worst] for {h}?
[best|worst] shampoo {h}
Which shampoos [should|shouldn't] I use on {h}?
I have {h}, what kind of shampoo is [right|wrong] for it?
type of shampoo [to choose|to avoid] for {h}
! Which shampoos ruin {h}?
@hair_growth
$b: beard | fringe=bangs | eyebrows
#n: 2 cm=two centimetres | 5 cm=five centimetres | 1 inch=one inch
How long does it take to grow out a {b} by {n}?
{b} grow {n} how long
In how many weeks does a {b} get {n} longer?
I want my {b} {n} longer, when will that be?
Time for {n} of {b} growth
When can I expect my {b} to have grown {n}?
@hair_dye
$f: black | red | brown
$t: blonde=blond | platinum=platinum blond | pastel pink
How do I go from {f} to {t} hair at home?
dye hair {f} to {t} diy
I've {f} hair and want {t}, how can I do it myself at home?
Home dyeing from {f} to {t}, what are the steps?
Can you tell me how to colour {f} hair {t} without a salon?
at-home way to turn {f} hair {t}
@hair_tool
$h: straight | wavy=beach wavy | curly
$t: a flat iron=a straightener | a hair dryer=a blow dryer | a curling iron=a curling wand
How do I make my hair {h} [with|without] {t}?
{h} hair [with|without] {t}
I'd like {h} hair and I [will|won't] use {t}, how?
Getting {h} hair [by means of|without the help of] {t}
What's the technique for {h} hair [using|that doesn't involve] {t}?
@skincare_order
$a: retinol | vitamin C serum | niacinamide | hyaluronic acid
$b: moisturiser=moisturizer | sunscreen=sun cream | toner
Why is {a} put on [before|after] {b}?
reason to apply {a} [before|after] {b}
What's the point of using {a} [ahead of|after] {b}?
Explain why people use {a} [first and then {b}|only once {b} is on]
How come {a} goes on [prior to|following] {b}?
@skin_type
$s: oily | dry | sensitive | acne-prone
#a: 20s=twenties | 40s=forties | 60s=sixties
What's a good skincare routine for {s} skin in your {a}?
{s} skin routine {a}
I'm in my {a} and have {s} skin; which routine should I follow?
How should someone in their {a} take care of {s} skin?
Skincare steps for {s} skin, person in their {a}
Which daily care suits {s} skin when you're in your {a}?
@spf
#f: 15=fifteen | 30=thirty | 50=fifty
How long does SPF {f} protect me if I burn after ten minutes?
SPF {f} protection time, burn in 10 min
My skin burns in 10 minutes; with factor {f}, how long am I safe in the sun?
Sun protection factor {f}: how much time in the sun, for skin that reddens within ten minutes?
I go red after ten minutes, how long may I stay out wearing SPF {f}?
time in the sun with SPF {f} for somebody who burns in ten minutes
@tattoo
$p: ribs | ankle | wrist | collarbone
How painful is a tattoo on the {p}?
{p} tattoo pain
Does it hurt a lot to get your {p} tattooed?
I'm thinking of a tattoo on my {p}, how much will it hurt?
What level of pain should I expect from a {p} tattoo?
pain scale for getting inked on the {p}
@piercing_heal
$p: nose | belly button=navel | tongue | helix
How long does a {p} piercing take to heal?
{p} piercing healing time
When is a {p} piercing fully healed?
I got my {p} pierced, how many weeks until it's healed?
healing period of a piercing in the {p}
What time should I allow for a {p} piercing to heal up?
@nail_polish
$n: gel polish | acrylic nails=acrylics | dip powder
How do I [apply|remove] {n} at home?
[put on|take off] {n} yourself
What do I do at home to [do|get rid of] my {n}?
Steps for {n} [application|removal] at home
I can't go to the salon, how can I get {n} [on|off] myself?
@shoe_size
#s: 38=thirty-eight | 42=forty-two | 45=forty-five
$t: US=American | UK=British | Japanese
What is EU shoe size {s} in {t} size for women?
EU {s} to {t} women's shoes
I wear EU {s} in women's shoes, what's my {t} size?
Convert European size {s} to {t} sizing, ladies' shoes
Women's shoe size EU {s}, {t} equivalent?
Which {t} size matches a women's EU {s} shoe?
@shrink_stretch
$g: jeans | wool sweater=woollen jumper | cotton T-shirt=cotton tee | leather shoes
How can I [shrink|stretch] my {g}?
make {g} [smaller|larger]
My {g} turned out too [big|tight], how do I get it to fit by [shrinking|stretching] it?
I need to [take a size off|gain a size on] {g}, what's the trick for the fabric to [shrink|stretch]?
Method for [shrinking|stretching] {g} at home
! How do I make {g} give a bit, they feel too tight?
How do I make {g} shrink a bit, they feel too loose?
@colour_match
$c: navy blue=navy | olive green=olive | burgundy | beige
$g: trousers=pants | blazer | skirt
What colours [go|don't go] with a {c} {g}?
{c} {g} [matching|clashing] colours
Which colours [match|clash with] a {c} {g}?
I'm wearing a {c} {g}, what colour [should|shouldn't] I combine it with?
Colours [to pair|never to pair] with my {c} {g}
@capsule
#n: 20=twenty | 30=thirty | 40=forty
$s: winter | summer | autumn=fall
$w: men | women
Build a {n}-piece {s} capsule wardrobe for {w}
{s} capsule wardrobe {w} {n} items
What {n} items belong in a {s} capsule wardrobe for {w}?
List {n} pieces for a minimalist {s} wardrobe, {w}
I'd like a capsule wardrobe of {n} garments for {s}, {w}'s clothes please
Which {n} garments make up a {w}'s capsule wardrobe in {s}?
@ironing
$f: silk | linen | viscose | velvet
How do I iron {f} [with|without] steam?
ironing {f} [with|no] steam
What's the right way of ironing {f} [using|without using] steam?
I want to iron {f} and [turn the steam on|leave the steam off], how do I do it?
iron {f}, [steam|dry] method
@tie_knot
$k: Windsor knot=full Windsor | four-in-hand | bow tie | Half Windsor
How do I tie a {k}?
{k} instructions
Show me the steps for tying a {k}
What are the moves for a {k}?
I need to wear a {k} today, how is it tied?
Teach me to tie a {k} please
@makeup_eye
$e: brown eyes | blue eyes | green eyes
What eyeshadow [suits|doesn't suit] {e}?
[flattering|unflattering] eyeshadow for {e}
Which eyeshadow colours look [good|bad] on people with {e}?
I've got {e}, which eyeshadow shades should I [wear|avoid]?
Eyeshadow tones that [bring out|do nothing for] {e}
@perfume
$p: Chanel No. 5=Chanel No 5 | Dior Sauvage | Acqua di Gio | Black Opium
How long does {p} last on the [skin|clothes]?
{p} longevity [skin|clothes]
For how many hours can you smell {p} on your [skin|clothes]?
When does {p} fade when sprayed on [skin|clothes]?
If I spray {p} on my [skin|clothes], how long does it hold?
@wax_shave
$p: legs | bikini line=bikini area | armpits=underarms
$m: waxing | shaving | epilating
What should I put on my {p} [before|after] {m}?
[pre|post]-{m} care for {p}
Which product goes on the {p} [ahead of|following] {m}?
I'm {m} my {p} today, what do I apply [beforehand|afterwards]?
what to apply to the {p} when {m}, [prior to it|once it's done]
@morning_routine
#t: 5 am=5:00 am=five in the morning | 6 am=6:00 am=six in the morning | 7 am=7:00 am=seven in the morning
$w: a student | a working mum=a working mom | a freelancer
Make a morning routine for {w} who gets up at {t}
{w} morning routine {t} wake-up
What would a good morning look like for {w} rising at {t}?
Plan the morning of {w} with an alarm set to {t}
I'm {w} and I get out of bed at {t}, design my morning routine
Suggest how {w} should structure the morning after waking at {t}
@save_goal
#e: €5,000=5000 euros=5,000 euros | €10,000=10000 euros=10,000 euros | €3,000=3000 euros=3,000 euros
#m: 12 months=a year=one year | 18 months=a year and a half | 6 months=half a year=six months
$g: a wedding | a used car | a trip around the world=a round-the-world trip
How can I save {e} for {g} in {m}?
save {e} in {m} for {g}
I need {e} for {g} within {m}, make me a savings plan
What do I have to do to put aside {e} in {m}? It's for {g}
Saving plan: target {e}, time {m}, purpose {g}
{g} will cost me {e}, how do I get that saved up within {m}?
@budget_income
#e: €2,000=2000 euros=2,000 euros | €3,500=3500 euros=3,500 euros | $2,000=2000 dollars=2,000 dollars
$h: a single person=someone living alone | a family of four=a family of 4 | a couple=two people without kids
How should {h} budget {e} a month?
monthly budget {h} {e}
Make a household budget for {h} living on {e} per month
{e} comes in monthly for {h}, how should it be divided up?
What's a sensible split of {e} a month for {h}?
Draw up a monthly spending plan of {e} for {h}
@study_plan
#d: 2 weeks=two weeks=a fortnight | 30 days=thirty days | 3 months=three months
$x: IELTS | driving theory test=theory driving test | bar exam | GRE
Make me a study plan for the {x} in {d}
{x} study plan {d}
I have {d} until the {x}, how should I study?
How do I prepare for the {x} when I've got {d}?
Plan my learning for the {x}, {d} left
{d} to the {x} - what should my study schedule look like?
@habit
$h: biting my nails=nail biting | scrolling before bed=bedtime scrolling | snacking at night=night-time snacking
#d: 21 days=three weeks=3 weeks | 30 days=thirty days | 7 days=a week=one week
How do I stop {h} in {d}?
quit {h} {d} plan
Give me a plan to give up {h} within {d}
I want to be done with {h} in {d}, how?
What's a {d} programme against {h}?
drop the habit of {h} in {d}, what are the steps
@good_habit
$h: meditating | journaling | flossing | reading
How do I [get into|get out of] the habit of {h} every day?
[build|break] daily {h} habit
I'd like to [start|stop] {h} daily, how do I make that stick?
What helps you [take up|give up] daily {h} for good?
Making {h} [part of|no longer part of] my daily routine: how?
@declutter
$r: wardrobe=closet | garage | kitchen | home office
#t: 1 hour=one hour=60 minutes | 2 hours=two hours | a weekend=one weekend=two days
How do I declutter my {r} in {t}?
{r} declutter {t}
I have {t} to clear out the {r}, where do I begin and how?
Plan for tidying up a {r} within {t}
What's the approach to getting a {r} decluttered in {t}?
Give me a {r} clear-out schedule that takes {t}
@move_checklist
#w: 8 weeks=eight weeks=two months | 4 weeks=four weeks | 1 week=one week=7 days
What should I do {w} [before|after] moving house?
moving house checklist {w} [before|after]
Which tasks are due {w} [ahead of|following] a house move?
I [will move|moved] house {w} [from now|ago], what needs doing?
to-do list for the point {w} [prior to|after] a home move
@name_change
$d: driving licence=driver's license | passport | bank account | health insurance card
$c: Germany | the UK=Britain | the US=the USA
How do I change my name on my {d} after [marriage|divorce] in {c}?
{c} name change {d} after [marriage|divorce]
I just got [married|divorced] in {c}, how do I update the name on my {d}?
[Wedding|Divorce] done, new name: what must I do about my {d} in {c}?
Getting my {d} changed to my new name following a [wedding|divorce], {c}
@deadline_reminder
$t: tax return | car inspection | passport renewal | library books
#n: 2 days=two days | 1 week=one week=seven days | 1 month=one month
Remind me about my {t} {n} [before|after] it's due
{t} reminder {n} [before|after] due date
Please send me a reminder on the {t} {n} [ahead of|past] the deadline
I want an alert about the {t} when it's {n} [to|past] the due date
set an alarm for {t}: {n} [prior to|after] the deadline
@time_management
#h: 2 hours=two hours | 4 hours=four hours | 30 minutes=half an hour
$l: Spanish | coding=programming | the guitar=guitar
I have {h} a day to learn {l}, how should I split the time?
{l} {h} daily learning schedule
How do I divide {h} per day for learning {l}?
What's a good way to use {h} of {l} learning every day?
Plan my daily {h} of {l} learning
With {h} available each day, how should the time be divided to learn {l}?
@bucket_list
#a: 30=thirty | 40=forty | 50=fifty
#n: 10=ten | 25=twenty-five | 50=fifty
$p: parents | singles=single people | retirees | couples
Give {p} {n} things to do before turning {a}
{n} things before {a} bucket list {p}
What {n} things should {p} have done by the time they're {a}?
Write a bucket list for {p}: {n} items, to do before age {a}
I'd like {n} bucket list ideas for {p} to tick off before they reach {a}
Which {n} experiences should {p} have before their {a}th birthday?
@calendar_day
#d: 100 days=a hundred days=one hundred days | 90 days=ninety days | 60 days=sixty days
$h: Christmas=Christmas Day | Easter=Easter Sunday | Halloween
Which date is {d} [before|after] {h} 2026?
{d} [before|after] {h} 2026 date
What calendar day falls {d} [ahead of|past] {h} 2026?
Count {d} [back|forward] from {h} 2026, which date is that?
Work out the date {d} [prior to|following] {h} 2026
@weekday
#y: 2026 | 2027 | 2029
$h: New Year's Eve=31 December | Valentine's Day=14 February | Halloween=31 October
What day of the week is {h} in {y}?
{h} {y} weekday
In {y}, on which weekday does {h} fall?
Which day of the week will {h} {y} be?
Tell me the weekday of {h} in {y}
is {h} {y} a Monday, Tuesday or what
@clock_change
#y: 2026 | 2027
$c: the UK=Britain | New York | Chile | Germany
When do the clocks go [forward|back] in {c} in {y}?
clocks [forward|back] {c} {y} date
On which date does {c} [switch to|come off] summer time in {y}?
What day in {y} does daylight saving time [start|end] in {c}?
In {y}, when do people in {c} [lose|get back] an hour through the clock change?
! When's the return to winter time in {c}, year {y}?
@timezone_call
#t: 9 am=9:00 am | 3 pm=15:00 | 9 pm=21:00
$f: Berlin | Dubai | Sydney
$o: Los Angeles=LA | Tokyo | São Paulo=Sao Paulo
What time is it in {o} when it's {t} in {f}?
{t} {f} in {o} time
If I call from {f} at {t}, what's the local time in {o}?
{f} clock says {t}, what does the one in {o} say?
Convert {t} {f} time to {o} time
At {t} in {f}, what hour is it over in {o}?
@meal_plan
#n: 1,500 kcal=1500 kcal=1500 calories | 2,000 kcal=2000 kcal=2000 calories | 2,500 kcal=2500 kcal=2500 calories
#d: 7 days=a week=one week | 3 days=three days | 14 days=two weeks=a fortnight
$t: vegetarian | high-protein=protein-rich | Mediterranean
Make a {t} meal plan for {d} at {n} a day
{d} {t} meal plan {n} per day
I want to eat {t}, {n} daily, for {d}. What's the menu?
Plan my meals for {d}: {t}, each day {n}
What could I eat for {d} on a {t} diet with {n} per day?
Create a menu covering {d}, {t} style, that comes to {n} daily
@grocery_budget
#e: €50=50 euros=fifty euros | €80=80 euros=eighty euros | $50=50 dollars=fifty dollars
#n: 2=two | 4=four | 1=one
$s: Aldi | Lidl | Walmart
What groceries can I buy for {n} for a week at {s} with {e}?
{s} weekly shopping list {e}, feeds {n}
Shopping list for {n}, one week, {s}, max {e}
I've got {e} to feed {n} for a week from {s}; what should I buy?
What do I put in the {s} trolley to feed {n} for a week on {e}?
@pill_split
$m: ibuprofen | aspirin | paracetamol=acetaminophen
#mg: 400 mg=400 milligrams | 600 mg=600 milligrams | 200 mg=200 milligrams
How many hours should I wait between two {mg} doses of {m}?
{m} {mg} interval between doses
I've just taken {mg} of {m}, how soon can I take the same again?
What's the minimum time until the next {mg} {m}?
Gap between one {mg} tablet of {m} and another?
When may a {mg} dose of {m} be repeated?
@symptom_after
$p: a tooth extraction=having a tooth pulled | a root canal=root canal treatment | a dental implant=getting a dental implant
$f: ice cream | coffee | crisps=potato chips | rice
When can I have {f} after {p}?
{f} after {p} how long wait
How long must I stay off {f} following {p}?
After {p}, how soon is {f} ok again?
I had {p}; when am I allowed {f}?
waiting time for {f} once you've gone through {p}
@muscle_home
$m: biceps | glutes=buttocks muscles | calves | abs=abdominal muscles
$e: dumbbells | resistance bands | a kettlebell
How do I train my {m} at home [with|without] {e}?
{m} home workout [with|no] {e}
I [have|don't have] {e} at home, how can I work my {m}?
Exercises at home for the {m} [using|that need no use of] {e}
home training for {m}, {e} [included|excluded]
@run_pace
#k: 5 km=5K=five kilometres | 10 km=10K=ten kilometres | 21.1 km=a half marathon
#m: 25 minutes=25 min | 50 minutes=50 min | 60 minutes=an hour=60 min
What pace per km do I need to run {k} in {m}?
{k} in {m} pace per km
How fast per kilometre must I go to finish {k} in {m}?
I want to do {k} in {m}, at what pace do I have to run each km?
Min/km for {k} in {m}
Which speed in minutes per kilometre gives {m} over {k}?
@hiccups
$w: a newborn | a drunk person | a dog | an adult
What stops hiccups in {w}?
hiccups {w} stop
How do I get rid of the hiccups of {w}?
hiccups won't go away, it's {w}. What helps?
Remedy for {w} with hiccups
What can you do when {w} has got the hiccups?
@constipation
$w: a toddler | a pregnant woman | an elderly person=a senior
Home remedies against [constipation|diarrhoea] in {w}?
{w} [constipation|diarrhea] home remedy
{w} has [constipation|diarrhoea], what can I give from the kitchen cupboard?
Which household remedies help {w} with [constipation|diarrhoea]?
! What can {w} take at home to firm up loose stools?
What can {w} take at home to get the bowels moving?
@wake_time
#h: 7 hours=seven hours | 8 hours=eight hours | 9 hours=nine hours
#t: 6:30 am=half past six in the morning | 7 am=7:00 am=seven in the morning | 5 am=5:00 am=five in the morning
What time should I go to bed to get {h} of sleep and wake at {t}?
bedtime for {h} sleep, alarm {t}
I get up at {t} and want {h} of sleep, when do I go to bed?
When must I fall asleep so I'm up at {t} after {h}?
To have slept {h} by {t}, at what time do I hit the hay?
Alarm goes at {t}; what bedtime gives me {h}?
@cook_pasta
$p: fresh ravioli | gnocchi | spaghetti | rice noodles
Why [should|shouldn't] you rinse {p} after cooking?
reason [for|against] rinsing cooked {p}
What speaks [for|against] rinsing {p} once they're cooked?
Why do cooks [recommend|advise against] rinsing boiled {p}?
! What's wrong with running water over cooked {p}?
@vegetarian_gelatin
$f: panna cotta | gummy bears | cheesecake | marshmallows
How do I make {f} [with|without] gelatine?
{f} recipe [with|no] gelatin
Recipe for {f} that [calls for|doesn't contain] gelatine
I'd like to make {f} and [will|won't] use gelatine, how?
{f}, [gelatine-set|gelatine-free], how is it prepared?
! What's a way to get {f} right if gelatine is off limits?
@salt_fix
$d: soup | stew | mashed potatoes | sauerkraut
My {d} is [too salty|not salty enough], how do I save it?
{d} [too|not enough] salt fix
What do I do with {d} that has too [much|little] salt?
How can I rescue [oversalted|undersalted] {d}?
! The {d} was made with hardly any salt, how can I repair that?
Too much salt went in the {d}, how can I repair that?
@gas_bloat
$f: beans | cabbage | onions | lentils
How do I cook {f} so that I don't get gas?
{f} cooking avoid flatulence
Preparing {f} to be less gassy, how?
How to cook {f} and not get bloated afterwards?
I get wind from {f}, how do I do the cooking to prevent that?
way to cook {f} without the bloating
@jam_sugar
#r: 2:1=two to one | 3:1=three to one | 1:1=one to one
$f: strawberry | apricot | plum | raspberry
How much sugar per kg of fruit for {f} jam at a {r} fruit to sugar ratio?
{f} jam sugar per kg, fruit:sugar {r}
I'm making {f} jam, fruit and sugar {r}, what amount of sugar for a kilo of fruit?
For {f} jam with a {r} ratio of fruit to sugar, how many grams of sugar go with 1 kg fruit?
A kilo of fruit for {f} jam: sugar needed if the fruit-sugar ratio is {r}?
@plant_toxic
$p: lilies | poinsettias | tulips | daffodils
$a: cats | dogs | rabbits | toddlers
Are {p} poisonous to {a}?
{p} toxic {a}?
Is it dangerous for {a} to chew on {p}?
I keep {p} at home and have {a} around, are they a poison risk?
Can {a} get poisoned by {p}?
would {p} poison {a}
@cutting
$p: rosemary | figs | grapevines | hydrangeas
How do I propagate {p} from [seeds|cuttings]?
{p} propagation [seeds|cuttings]
Growing new {p} out of [seed|a cutting], how does it work?
What's the method for multiplying {p} by [seed|cuttings]?
I want more {p}; how do I raise them from [seeds|cuttings]?
@bulb_depth
$b: tulip | daffodil | garlic | crocus
How deep do I plant {b} bulbs?
{b} bulb depth
What depth should {b} bulbs be planted at?
how far down in the soil do {b} bulbs go
I'm putting {b} bulbs in, how many cm deep?
planting depth of {b} bulbs
@greenhouse
$v: peppers | aubergines=eggplants | melons
$m: February | March | April
Can I sow {v} [inside|outside] in {m}?
{v} sow [indoors|outdoors] {m}
Is {m} alright for sowing {v} [indoors|in the open]?
It's {m}, may {v} seeds go [in trays on the windowsill|straight in the garden bed] already?
sowing {v} in {m} [under cover indoors|out in the open], does it work
@dog_heat
#t: 25 °C=25 degrees Celsius=twenty-five degrees | 32 °C=32 degrees Celsius=thirty-two degrees | 38 °C=38 degrees Celsius
$b: pug | husky | greyhound
Is {t} too hot to walk a {b}?
{b} walk {t} too hot?
Can I take my {b} for a walk at {t}?
My thermometer says {t}, is going out with the {b} ok?
Walking a {b} in {t} heat, is it safe?
Would a walk at {t} be too much heat for a {b}?
@bird_food
$b: ducks | robins | sparrows | swans
$f: bread | oats | sunflower seeds | raisins
Can I feed {f} to {b}?
{b} {f} feeding ok?
Would {f} be alright as food for {b}?
May {b} be fed with {f}?
I want to give {b} some {f}, is that good for them?
is it ok for {b} to get {f} as a snack
@adopt_pet
$c: Berlin | London | Sydney | Toronto
$a: dog | cat | rabbit
Where can I [adopt|give up] a {a} in {c}?
[adopt|rehome my] {a} {c}
I'd like to [take in|give away] a {a} in {c}, which shelters handle that?
{c} shelters that [have a {a} to adopt|take in a {a} I can't keep]
! I can no longer keep my {a}, who takes it in {c}?
I'm ready to offer a {a} a home, where do I find one in {c}?
@tv_streaming
$k: Paw Patrol | Peppa Pig | Bluey | Frozen
#a: 2-year-old=two-year-old | 4-year-old=four-year-old | 8-year-old=eight-year-old
Is {k} suitable for a {a}?
{k} {a} ok to watch?
Can my {a} watch {k}?
Is a {a} the right age for {k}?
Would you let a {a} watch {k}? I mean, is it suitable
does {k} suit a {a}
@baby_travel
#m: 2=two | 6=six | 9=nine
$al: Lufthansa | Ryanair | Emirates | Delta
Can a {m}-month-old baby fly with {al}?
{al} baby {m} months allowed
Does {al} accept babies of {m} months?
My baby is {m} months old, may we bring her on a {al} flight?
Are infants aged {m} months allowed to travel on {al}?
flying {al} with a baby, {m} months: permitted?
@school_lunch
$r: nut-free | vegan | gluten-free=without gluten | dairy-free=without dairy
#n: 5=five | 10=ten | 3=three
Give me {n} {r} lunchbox ideas for kids
{n} {r} kids lunch box ideas
I need {n} ideas for a child's lunch box, all {r}
What are {n} {r} things to pack for a kid's lunch?
Suggest {n} packed lunches for children that are {r}
List {n} {r} meals I can put in my kid's lunchbox
@sunburn_baby
$x: diaper rash=nappy rash | cradle cap | teething pain=sore gums from teething | colic
What [helps|worsens] {x} in babies?
{x} baby what [helps|worsens it]
Which things [soothe|aggravate] {x}?
My baby has {x}; what will [ease|worsen] it?
! What should I stay away from so the {x} of my baby doesn't get worse?
remedies that relieve {x}
@softener
$x: towels | down jackets=puffer jackets | sportswear=gym clothes | microfibre cloths=microfiber cloths
How do I wash {x} [with|without] fabric softener so they stay nice?
washing {x} [with|without] softener, how to keep them nice
What's the way to keep {x} nice when washed [using|without] fabric softener?
My {x} get [washed with softener|no softener in the wash], how do I keep them nice?
keep {x} nice: washing tips [using|leaving out] softener
@grout
$g: bathroom grout | silicone joints | window putty
How do I [apply|remove] {g}?
{g} [application|removal]
What tool do I use to [put in|scrape out] {g}, and how?
I need to [fill in new|get rid of old] {g}, how is it done?
Guide to [filling|scraping out] {g}
@insulate
$p: attic=loft | basement ceiling=cellar ceiling | garage door | old windows
#cm: 10 cm=ten centimetres | 20 cm=twenty centimetres | 5 cm=five centimetres
Is {cm} of insulation enough for the {p}?
{p} insulation {cm} enough?
Does {cm} do the job when insulating the {p}?
I'd put {cm} of insulation on the {p}, will that suffice?
Are {cm} sufficient to insulate the {p}?
insulating the {p} with {cm}, thick enough or not
@hotel_area
$c: Paris | Bangkok | Mexico City=CDMX | Lisbon
$w: families | solo women=women travelling alone | party people=partygoers
Which area of {c} is [best|worst] to stay in for {w}?
[best|worst] neighbourhood {c} for {w}
Where in {c} should {w} [book|not book] a hotel?
Which part of {c} would you [recommend to|tell to avoid] {w} for their stay?
District of {c} that is [most|least] suitable for {w} to sleep in
@cheapest_transport
$f: Amsterdam | Brussels | Vienna
$t: Prague | Milan | Copenhagen
%swap f t
What's the [fastest|slowest] way to travel from {f} to {t} by land?
[quickest|slowest] overland trip {f} to {t}
Overland, how do I get from {f} to {t} in the [shortest|longest] possible time?
I'm going overland from {f} to {t}: which means of travel is [fastest|slowest]?
Which overland connection to {t} from {f} takes the [least|most] time?
@window_aisle
$al: Ryanair | Lufthansa | United | Qatar Airways
How do I [add|cancel] a seat reservation on {al}?
{al} seat reservation [add|cancel]
I [want to book|no longer want] a seat reservation with {al}, what are the steps?
How can a reserved seat be [added to|removed from] my {al} booking?
! Undoing a reserved seat in a {al} booking, how?
getting myself a reserved seat in a {al} booking, how?
@cruise
#n: 7-night=seven-night | 14-night=fourteen-night | 10-night=ten-night
$r: Caribbean | Norwegian fjords=Norway fjord | Mediterranean | Alaska
How much does a {n} {r} cruise cost for two?
{n} {r} cruise price 2 people
We're two: what would a {n} cruise, {r}, set us back?
Price for two people on a {r} cruise, {n}
What do two passengers pay for a {n} {r} cruise?
cost of cruising for a couple, {r}, {n}
@esim
$c: Japan | the US=the USA | Turkey | Australia
#g: 5 GB=five gigabytes | 10 GB=ten gigabytes | 20 GB=twenty gigabytes
Which eSIM with {g} is [cheapest|most expensive] for {c}?
{c} esim {g} [cheapest|dearest]
What's the [lowest|highest]-priced {g} travel eSIM for {c}?
I'm going to {c} and need {g}; which eSIM costs the [least|most]?
{g} of data in {c}: eSIM with the [lowest|highest] price?
@power_plug
$c: South Africa | Brazil | Japan | Italy
$f: Germany | the UK=Britain | the US=the USA
Do I need a plug adapter in {c} for devices from {f}?
{f} plug {c} adapter needed?
Will plugs from {f} fit sockets in {c} or must I use an adapter?
I'm bringing appliances from {f} to {c}, is an adapter needed?
Do devices bought in {f} require an adapter in {c}?
plugging {f} devices in {c}: adapter yes or no
@costume
$t: Halloween | carnival | a 1920s party=a 20s party | a Harry Potter party
#e: €10=10 euros=ten euros | €25=25 euros=twenty-five euros | €60=60 euros=sixty euros
What costume can I make for {t} for under {e}?
{t} diy costume below {e}
I need a homemade costume for {t}, at most {e}. Ideas?
Ideas for dressing up for {t} in something self-made costing less than {e}
How do I put together my own {t} outfit with less than {e}?
self-made {t} costume, budget limit {e}
@karaoke
$w: low voices=deep voices | high voices=high-pitched voices | duets | beginners
Which karaoke songs are [easy|hard] for {w}?
[easy|difficult] karaoke songs {w}
What should {w} sing at karaoke if they want something [simple|challenging]?
Recommend karaoke numbers that are [no trouble|a real challenge] for {w}
list of [easy|tough] songs at karaoke suited to {w}
@secret_santa
#n: 10 people=ten people | 25 people=twenty-five people | 6 people=six people
$w: online=over the internet | in the office=at the office | at a family dinner
How do I organise a Secret Santa for {n} {w}?
secret santa {n} {w} how to organise
We're {n} and want to do Secret Santa {w}, how does one set it up?
Setting up Secret Santa {w} with {n}, steps please
What's the way to run a Secret Santa {w} among {n}?
Guide to holding Secret Santa {w}, {n} taking part
@neighbour_note
$r: the noise at night | their barking dog | parking in my spot | the smell of barbecue
$t: friendly | firm=strict | funny
Write a {t} note to my neighbour about {r}
{t} note neighbour {r}
I'd like a {t} letter for next door concerning {r}
Please draft a {t} message to the person next door regarding {r}
Could you word a {t} note that I can leave for my neighbour because of {r}?
@baptism_money
$e: a christening=a baptism | a first communion=a First Holy Communion | a graduation | a wedding
$c: Ireland | Italy | Poland | the US=the USA
How much money do you give as a gift at {e} in {c}?
{c} {e} cash gift amount
What sum is customary as a gift for {e} in {c}?
I'm invited to {e} in {c}, how much cash do I put in the envelope?
In {c}, what amount of money do guests give at {e}?
appropriate cash present for {e}, {c}
@ghosting
#d: 3 days=three days | 1 week=one week=7 days | 2 weeks=two weeks=a fortnight
$p: my date | my best friend | the recruiter
Should I text {p} again after {d} of silence?
{p} silent {d}, text again?
I haven't heard from {p} in {d}, do I write another message?
{d} without a reply from {p}: would you text once more?
Is it a good idea to message {p} again when there has been no answer for {d}?
no word from {p} for {d} - write again or leave it
"""

import json, random, re, sys, os
R = random.Random(20261129)
# meanings whose [x|y] alternation is between two different things rather than opposites
ENTITY_ALT = set("""pulse_rest freeze_fridge_life cheese_lactose hedge_neighbour drive_side
parental_leave baby_girl_boy constipation perfume cutting chess dance""".split())

class M: pass

def parse(text):
    out = []; m = None
    for ln in text.split("\n"):
        ln = ln.strip()
        if not ln: continue
        if ln[0] == "@":
            m = M(); m.name = ln[1:]; m.slots = {}; m.types = {}; m.pos = []; m.neg = []; m.swap = None
            out.append(m)
        elif re.match(r"[#$]\w+:", ln):
            k, v = ln[1:].split(":", 1)
            m.types[k] = "number" if ln[0] == "#" else "entity"
            m.slots[k] = [[s.strip() for s in val.split("=")] for val in v.split("|")]
        elif ln[0] == "%":
            m.swap = ln.split()[1:]
        elif ln.startswith("! "):
            m.neg.append((ln[2:], None))
        elif "[" in ln:
            i = len(m.pos)
            m.pos.append((re.sub(r"\[([^|\]]*)\|([^\]]*)\]", r"\1", ln), i))
            m.neg.append((re.sub(r"\[([^|\]]*)\|([^\]]*)\]", r"\2", ln), i))
        else:
            m.pos.append((ln, None))
    for m in out:
        assert m.slots, m.name
        for t, _ in m.pos + m.neg:
            used = set(re.findall(r"\{(\w+)\}", t))
            if used != set(m.slots):
                print("SLOTS", m.name, t, set(m.slots) ^ used, file=sys.stderr)
    names = [m.name for m in out]
    assert len(names) == len(set(names)), [n for n in names if names.count(n) > 1]
    return out

def fix(s):
    s = re.sub(r"\b(the|my|a|an|The|My|A) (?:the|a|an) ", r"\1 ", s)
    s = re.sub(r"\b([Aa]) (?=(?:[aeioAEIO]|u(?!ni|se|k)|U(?!S|K|ni)|MTB|8\b|8-|11\b|18\b|80\b|hour))(?!one\b|one-|eu|Eu|EU|used|uku|United)", r"\1n ", s)
    return re.sub(r"\s+", " ", s).strip()

def fill(t, m, vals, sp):
    return fix(re.sub(r"\{(\w+)\}", lambda g: m.slots[g.group(1)][vals[g.group(1)]][sp[g.group(1)] % len(m.slots[g.group(1)][vals[g.group(1)]])], t))

def surface(s):
    r = R.random()
    if r < 0.06: s = s.rstrip("?.")
    return s

def rv(m): return {k: R.randrange(len(v)) for k, v in m.slots.items()}
def rs(m): return {k: (0 if R.random() < .5 else R.randrange(4)) for k in m.slots}

def make(m, kind):
    pol = "neg" if m.neg and len(m.neg) > 1 and R.random() < .45 else "pos"
    W = getattr(m, pol)
    v = rv(m)
    if kind == "paraphrase":
        (a, _), (b, _) = R.sample(W, 2)
        return fill(a, m, v, rs(m)), fill(b, m, v, rs(m))
    if kind == "negation" or kind == "alt":
        if R.random() < .5:
            c = [i for _, i in m.pos if i is not None]
            i = R.choice(c); s = rs(m)
            a = [t for t, j in m.pos if j == i][0]; b = [t for t, j in m.neg if j == i][0]
            return fill(a, m, v, s), fill(b, m, v, s)
        c = [(a, b) for a, i in m.pos for b, j in m.neg if i is None or i != j]
        a, b = R.choice(c)
        return fill(a, m, v, rs(m)), fill(b, m, v, rs(m))
    ks = [k for k in m.slots if m.types[k] == kind and len(m.slots[k]) > 1]
    w = dict(v)
    if kind == "entity" and m.swap and R.random() < .35:
        # direction turned round
        x, y = m.swap
        s = rs(m)
        a = R.choice(W)[0]; b = a if R.random() < .5 else R.choice(W)[0]
        b2 = re.sub(r"\{(%s|%s)\}" % (x, y), lambda g: "{" + (y if g.group(1) == x else x) + "}", b)
        return fill(a, m, v, s), fill(b2, m, v, s)
    k = R.choice(ks)
    w[k] = R.choice([i for i in range(len(m.slots[k])) if i != v[k]])
    if R.random() < .5:
        a = b = R.choice(W)[0]; s = rs(m); s2 = dict(s)
    else:
        (a, _), (b, _) = R.sample(W, 2); s = rs(m); s2 = rs(m)
    return fill(a, m, v, s), fill(b, m, w, s2)

def norm(s): return re.sub(r"\W+", " ", s.lower()).strip()

def main():
    ms = parse(TEXT)
    cnt = {m.name: 0 for m in ms}; seen = set(); out = []
    quota = [("negation", 555), ("number", 555), ("entity", 555), ("paraphrase", 1365)]
    for kind, q in quota:
        def ok(m):
            if kind == "paraphrase": return True
            if kind == "negation": return bool(m.neg) and m.name not in ENTITY_ALT
            if kind == "entity": return "entity" in m.types.values() or m.name in ENTITY_ALT
            return "number" in m.types.values()
        el = [m for m in ms if ok(m)]
        print(kind, "from", len(el), "meanings", file=sys.stderr)
        got = 0; rounds = 0
        while got < q and rounds < 60:
            rounds += 1; R.shuffle(el)
            for m in el:
                if got >= q: break
                if cnt[m.name] >= 19: continue
                for _ in range(30):
                    kk = kind
                    if kind == "entity" and m.name in ENTITY_ALT and (R.random() < .5 or "entity" not in m.types.values()): kk = "alt"
                    a, b = make(m, kk)
                    if R.random() < .5: a, b = b, a
                    a, b = surface(a), surface(b)
                    key = tuple(sorted((norm(a), norm(b))))
                    if key in seen or key[0] == key[1]: continue
                    seen.add(key); cnt[m.name] += 1; got += 1
                    out.append({"a": a, "b": b, "same": kind == "paraphrase", "kind": kind, "template": m.name})
                    break
    R.shuffle(out)
    here = os.path.dirname(os.path.abspath(__file__))
    with open(os.path.join(here, "j.jsonl"), "w", encoding="utf-8") as f:
        for o in out: f.write(json.dumps(o, ensure_ascii=False) + "\n")
    c = {}
    for o in out: c[o["kind"]] = c.get(o["kind"], 0) + 1
    print(len(ms), "meanings,", len(out), "pairs", c, "max per meaning", max(cnt.values()), file=sys.stderr)

main()
