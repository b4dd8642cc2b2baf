#!/usr/bin/env python3
"""Writes pairs.jsonl: prompt pairs that test a semantic cache (same: one answer serves both).

Template language: '@id A=kind x=kind ... swap=x,y' then '- paraphrase' lines, then 'slot: value~other form; ...'.
[a|b] are aligned alternatives of dimension A, <a|b> of dimension B, {x} is a slot.
"""
import json, os, random, re
from collections import Counter

SEED = 20260
TRUE_PER, FALSE_PER = 7, 7
SHARED = {
    "$CITY": "Paris; Rome; New York~NYC~New York City; London; Tokyo; Berlin; Chicago; Toronto; Madrid; Sydney",
    "$COUNTRY": "France; Germany; Japan; Brazil; the UK~the United Kingdom; the US~the USA~the United States; Canada; India; Spain; Mexico",
    "$LANG": "Spanish; French; German; Italian; Japanese; Portuguese; Korean; Turkish",
    "$PROG": "Python; JavaScript~JS; Java; Go~Golang; Ruby; Rust; C#; PHP",
}
TEMPLATES = r"""
@capital A=attribute x=entity
- What is the [capital|population] of {x}?
- [Which city is the capital of|How many people live in] {x}?
- Can you tell me the [capital city|number of inhabitants] of {x}?
- {x}: what's its [capital|population]?
x: $COUNTRY
@inventor A=attribute x=entity
- [Who|When was] [invented|] {x}[| invented]?
- [Who is credited with inventing|In what year did someone invent] {x}?
- Tell me the [name of the inventor|year of the invention] of {x}.
- [By whom|When] was {x} [invented|first invented]?
x: the telephone; the light bulb; the printing press; the steam engine; dynamite; the microscope
@distance x=entity y=entity A=attribute
- [How far is it|How long is the drive] from {x} to {y}?
- What's the [distance in miles|driving time by car] between {x} and {y}?
- [How many miles are there|How many hours does it take to drive] between {x} and {y}?
- {x} to {y}, [how many miles|how many hours by car]?
x: Paris; Madrid; Berlin; Rome
y: Vienna; Prague; Milan; Brussels; Warsaw
@tallest A=negation x=entity
- What is the [tallest|shortest] {x} in the world?
- Which {x} is the [tallest|shortest] on Earth?
- Name the world's [tallest|shortest] {x}.
- What's the name of the world's [tallest|shortest] {x}?
x: tree; dog breed; penguin species; horse breed
@president n=number x=entity
- Who was president of {x} in {n}?
- In {n}, who held the presidency of {x}?
- What's the name of the person who was {x}'s president in {n}?
- Which president was in office in {x} in {n}?
x: France; Brazil; Mexico; South Korea
n: 1975; 1986; 1999; 2010
@wars x=entity A=negation
- When did {x} [start|end]?
- In which year did {x} [begin|finish]?
- What year was the [beginning|end] of {x}?
- Can you tell me the year {x} [broke out|was over]?
x: World War I~WWI~the First World War; World War II~WW2~the Second World War; the American Civil War; the Vietnam War; the Korean War
@causewar x=entity A=attribute
- What were the main [causes|consequences] of {x}?
- [What led to|What came out of] {x}?
- Give me a short summary of the [reasons for|results of] {x}.
- [Why did {x} happen|What did {x} lead to]?
x: the French Revolution; the Great Depression; the Russian Revolution; the Cuban Missile Crisis
@planet A=attribute x=entity
- How [big|far from the Sun] is {x}?
- What is the [size|distance from the Sun] of {x}?
- Tell me the [diameter|distance to the Sun] of the planet {x}.
- I'd like to know how [large|far away from the Sun] {x} is.
x: Mars; Venus; Jupiter; Saturn; Neptune; Mercury
@moons x=entity A=attribute
- How many [moons|rings] does {x} have?
- What's the number of [moons|rings] {x} has?
- {x} has how many [moons|rings]?
- Number of [moons|rings] around {x}?
x: Saturn; Jupiter; Uranus; Neptune
@lifespan x=entity A=attribute
- How [long|fast] does {x} [live|run]?
- What is the [average lifespan|top speed] of {x}?
- {x}: what's its [life expectancy|maximum running speed]?
- Typical [lifespan|running speed] of {x}?
x: a lion; an elephant; a giraffe; a rabbit; a cheetah; a zebra
@eats x=entity A=direction
- What animals [do {x} eat|eat {x}]?
- Which animals [do {x} prey on|prey on {x}]?
- [What's the prey of {x}|What are the predators of {x}]?
- I want to know what animals [{x} hunt|hunt {x}].
x: foxes; frogs; snakes; owls; squid
@painter x=entity A=attribute
- [Who painted|Where can I see] {x}?
- [Which artist made|Which museum has] {x}?
- [Who is the painter of|Where is] {x}[|  on display]?
- Please tell me [who the artist behind {x} was|where {x} is exhibited].
x: the Mona Lisa; The Starry Night; Guernica; The Night Watch; Girl with a Pearl Earring
@currency x=entity A=attribute
- What [currency|language] do they use in {x}?
- Which [currency|language] is used in {x}?
- What's the official [currency|language] of {x}?
- What [money do people pay with|language do people speak] in {x}?
x: Switzerland; Brazil; Denmark; Thailand; Hungary; Egypt; Japan
@bordering x=entity y=entity
- Does {x} share a border with {y}?
- Are {x} and {y} neighbouring countries?
- Is there a land border between {x} and {y}?
- Do {x} and {y} border each other?
x: Poland; Austria; Hungary; Croatia
y: Italy; Slovakia; Romania; Germany; Switzerland
@largestn A=negation n=number x=entity
- What are the {n} [largest|smallest] {x} in the world?
- List the world's {n} [biggest|smallest] {x}.
- Which {n} {x} are the [largest|smallest] on Earth?
- Give me the {n} [biggest|tiniest] {x} worldwide.
x: countries; oceans; deserts; islands
n: 3~three; 5~five; 4~four
@anatomy x=entity A=attribute
- [Where is|What does] the {x} [located in the body|do in the body]?
- What is the [location|function] of the {x} in the human body?
- In the body, [where can the {x} be found|what job does the {x} have]?
- Explain [where in the body the {x} sits|what the {x} is for in the body].
x: liver; spleen; pancreas; gallbladder; thyroid; kidney
@element x=entity A=attribute
- What's the [chemical symbol|atomic number] for {x}?
- Which [symbol|atomic number] does {x} have on the periodic table?
- Tell me the [periodic table symbol|atomic number] of {x}.
- {x}: what is its [chemical symbol|atomic number]?
x: sodium; potassium; iron; lead; silver; tungsten
@boilpoint x=entity A=negation
- At what temperature does {x} [boil|freeze]?
- What's the [boiling|freezing] point of {x}?
- How [hot|cold] does {x} have to be to [boil|freeze]?
- [Boiling|Freezing] temperature of {x}?
x: water; ethanol; mercury; nitrogen; acetone
@explain x=entity n=number
- Explain {x} to a {n}-year-old.
- How would you explain {x} to a child aged {n}?
- Can you describe {x} so that a {n} year old gets it?
- I need an explanation of {x} suitable for a kid who is {n}.
x: gravity; photosynthesis; electricity; black holes; inflation; evolution
n: 5; 8; 10; 12
@area x=entity A=attribute
- How do I calculate the [area|perimeter] of a {x}?
- What's the formula for the [area|perimeter] of a {x}?
- Formula to find a {x}'s [area|perimeter]?
- How is the [area|perimeter] of a {x} worked out?
x: rectangle; right triangle; trapezoid; rhombus; regular hexagon
@percent n=number m=number
- What is {n} of {m}?
- How much is {n} of {m}?
- Calculate {n} of {m}, please.
- If I take {n} of {m}, what do I get?
n: 15%~15 percent; 20%~20 percent; 8%~8 percent; 35%~35 percent
m: 80; 250; 640; 1200~1,200
@pctdir A=negation n=number m=number
- What's {m} [plus|minus] {n} percent?
- If {m} is [increased|decreased] by {n}%, what is the result?
- [Add {n}% to|Take {n}% off] {m}. What do I get?
- How much is {m} after a {n}% [increase|decrease]?
n: 10; 15; 25; 40
m: 60; 200; 350; 900
@squareroot n=number A=attribute
- What is the [square|cube] root of {n}?
- Calculate the [square|cube] root of {n}.
- {n}: what's its [square|cube] root?
- I need the [square|cube] root of {n}.
n: 64; 729; 4096; 1000
@prime n=number A=attribute
- Is {n} [a prime|an even] number?
- Can you tell me whether {n} is [prime|even]?
- Does {n} count as [a prime|an even] number?
- {n}, is it [prime|even]?
n: 51; 97; 91; 113; 84
@solve n=number m=number
- Solve {n}x + {m} = 20 for x
- What is x if {n}x + {m} = 20?
- Find the value of x in the equation {n}x + {m} = 20
- Given {n}x + {m} = 20, what does x equal?
n: 2; 3; 4; 5
m: 5; 8; 11; 6
@triangle A=attribute
- What does [isosceles|equilateral|scalene] mean in geometry?
- In geometry, what's the definition of [an isosceles|an equilateral|a scalene] triangle?
- What makes a triangle [isosceles|equilateral|scalene]?
- Explain what [an isosceles|an equilateral|a scalene] triangle is.
@mitosis A=entity B=attribute
- What are the stages of [mitosis|meiosis]?
- List the phases of [mitosis|meiosis].
- Which phases does [mitosis|meiosis] go through?
- Can you name the steps in [mitosis|meiosis]?
@bookauthor x=entity A=attribute
- [Who wrote|When was] {x}[| published]?
- [Who is the author of|What is the publication year of] {x}?
- [Which author wrote|In which year did they publish] {x}?
- {x}: [who's it by|when did it come out]?
x: Moby-Dick; Pride and Prejudice; Crime and Punishment; Brave New World; Dracula
@booksummary y=number x=entity
- Summarize {y} of {x}.
- Give me a summary of {y} in {x}.
- What happens in {y} of {x}?
- Can you recap {y} of {x} for me?
x: The Great Gatsby; Animal Farm; Lord of the Flies; The Hobbit
y: chapter 1~the first chapter; chapter 3~the third chapter; chapter 5~the fifth chapter; the last chapter~the final chapter
@essaylen n=number x=entity A=negation
- Write a {n}-word essay [for|against] {x}.
- I need an essay of {n} words arguing [in favor of|against] {x}.
- Can you write {n} words [supporting|opposing] {x}?
- Please draft an essay, {n} words long, that [defends|argues against] {x}.
x: school uniforms; homework; zoos; remote work
n: 200; 300; 500; 800
@grammar A=entity
- When do I use [affect and effect|lie and lay|who and whom|fewer and less]?
- What's the difference between [affect and effect|lie and lay|who and whom|fewer and less]?
- How do [affect and effect|lie and lay|who and whom|fewer and less] differ?
- Explain the distinction between [affect and effect|lie and lay|who and whom|fewer and less].
@plural x=entity A=attribute
- What is the [plural|origin] of the word "{x}"?
- [How do you make "{x}" plural|Where does the word "{x}" come from]?
- Give me the [plural form|etymology] of "{x}".
- The word "{x}": what's the [plural|etymology]?
x: cactus; octopus; thesis; goose; ox
@synonym x=entity A=negation
- What's [a synonym|an antonym] for "{x}"?
- Give me another word that means the [same as|opposite of] "{x}".
- What word is [similar|opposite] in meaning to "{x}"?
- I need a word with the [same|opposite] meaning as "{x}".
x: happy; generous; difficult; brave; ancient; quiet
@boilegg A=action n=entity
- How long should I [boil|fry|poach] {n}?
- How many minutes does it take to [boil|fry|poach] {n}?
- What's the right [boiling|frying|poaching] time for {n}?
- {n}: how long do I [boil|fry|poach] them?
n: duck eggs; chicken eggs; quail eggs; goose eggs
@oven x=entity A=attribute
- [What temperature|How long] should I bake {x}[ at|]?
- What's the [oven temperature|baking time] for {x}?
- [How hot should the oven be|How many minutes does it take] for {x}?
- When baking {x}, [what temperature do I set|how much time do they need]?
x: salmon fillets; chicken thighs; chocolate chip cookies; blueberry muffins; potatoes
@grill x=entity A=action
- How do I [grill|roast|steam] {x}?
- What's the best way to [grill|roast|steam] {x}?
- Tips for [grilling|roasting|steaming] {x}?
- I want to [grill|roast|steam] {x}. How should I do it?
x: asparagus; a whole trout; corn on the cob; sweet potatoes; broccoli
@recipe x=entity A=negation
- Give me a recipe for {x} [with|without] eggs.
- How do I make {x} [using|without using] eggs?
- I'm looking for a {x} recipe that [contains|doesn't contain] eggs.
- Can you share a recipe for {x}, [eggs included|no eggs]?
x: pancakes; banana bread; fresh pasta; chocolate cake
@servings n=number x=entity
- How much {x} do I need for {n} people?
- What quantity of {x} should I cook to feed {n} people?
- I'm cooking for {n} people. How much {x} should I make?
- {x} for {n}: how much do I need?
x: rice; pasta; couscous; mashed potato; roast beef
n: 2~two; 4~four; 6~six; 10~ten; 12~twelve
@substitute x=entity y=entity
- What can I use instead of {x} in {y}?
- What's a good substitute for {x} when making {y}?
- I'm out of {x}. What could replace it in {y}?
- Can you suggest a replacement for {x} in {y}?
x: butter; milk; buttermilk; sour cream
y: scones; mashed potatoes; pancakes; biscuits
@subdir swap=x,y x=entity y=entity
- Can I replace {x} with {y} in baking?
- When baking, is it OK to use {y} instead of {x}?
- Can {y} be used as a substitute for {x} in a cake?
- Would {y} work in place of {x} when I bake?
x: butter; margarine; coconut oil; lard
y: olive oil; applesauce; ghee; vegetable oil
@store x=entity A=attribute
- How long does {x} last in the [fridge|freezer]?
- How many days can I keep {x} in the [refrigerator|freezer]?
- What's the shelf life of {x} when [refrigerated|frozen]?
- How long will {x} stay good in the [fridge|freezer]?
x: cooked chicken; leftover pizza; homemade soup; cooked rice; raw ground beef
@freeze x=entity A=negation
- Can you [freeze|refreeze] {x}?
- Is it okay to [freeze|refreeze] {x}?
- Can {x} be [frozen|frozen again after thawing]?
- Is [freezing|refreezing] {x} fine?
x: hummus; cream cheese; cooked lasagna; sliced bread; fresh basil
@spicier A=negation x=entity
- How do I make {x} [more|less] spicy?
- My {x} isn't [spicy enough|mild enough]. How do I fix it?
- What can I add to {x} to make it [hotter|milder]?
- Tips to [increase|reduce] the heat in {x}?
x: chili; curry; salsa; ramen
@thick A=negation x=entity
- How can I make my {x} [thicker|thinner]?
- My {x} is too [runny|thick]. What do I do?
- What's the best way to [thicken|thin out] {x}?
- How do you [thicken|thin] {x} that came out too [thin|thick]?
x: gravy; soup; cheese sauce; pancake batter
@calories x=entity A=attribute
- How [many calories are|much protein is] in {x}?
- What's the [calorie|protein] content of {x}?
- {x}: [how many calories|how many grams of protein]?
- Tell me the amount of [calories|protein] in {x}.
x: an avocado; a banana; a boiled egg; a cup of lentils; a glass of milk
@vegan x=entity A=attribute
- Is {x} [vegan|gluten-free]?
- Does {x} count as [vegan|gluten free]?
- Can [vegans|people with celiac disease] eat {x}?
- Is {x} suitable for [a vegan|a gluten-free] diet?
x: sourdough bread; soy sauce; honey; tofu; Worcestershire sauce
@coffee n=number A=entity
- How much ground [coffee|tea] do I need for {n} cups?
- I want to brew {n} cups. How much [coffee|loose tea] should I put in?
- What amount of [coffee|tea] is right for making {n} cups?
- For {n} cups, how many spoons of [coffee|tea]?
n: 2~two; 4~four; 6~six; 8~eight
@wine x=entity A=attribute
- What [wine|side dish] goes well with {x}?
- Which [wine|side dish] should I serve with {x}?
- Recommend a [wine|side] to pair with {x}.
- I'm making {x}. Any suggestions for a [wine|side dish]?
x: roast lamb; grilled salmon; mushroom risotto; beef stew
@defrost x=entity A=attribute
- How do I thaw {x} in the [microwave|fridge]?
- What's the way to defrost {x} using the [microwave|refrigerator]?
- Defrosting {x} in the [microwave|fridge]: how does it work?
- I want to use the [microwave|fridge] to thaw frozen {x}. How?
x: shrimp; ground beef; chicken breasts; turkey
@dogeat x=entity y=entity A=negation
- Is it [safe|dangerous] for {y} to eat {x}?
- Is {x} [safe|harmful] for {y}?
- Is eating {x} [okay|a risk] for {y}?
- Would it be [safe|dangerous] to give {y} {x}?
x: chocolate; peanut butter; cooked pumpkin; garlic; cheese
y: dogs; cats; rabbits; hamsters
@petfeed x=entity A=attribute
- How [often|much] should I feed {x}?
- What's the right feeding [frequency|amount] for {x}?
- [How many times a day|How many grams a day] does {x} need to be fed?
- {x}: how [often|much] do I feed it?
x: an 8-week-old puppy; a goldfish; an adult cat; a bearded dragon; a parakeet
@pettrain A=entity x=action
- How do I teach my [dog|cat|parrot] to {x}?
- What's the best way to train a [dog|cat|parrot] to {x}?
- I want my [dog|cat|parrot] to learn to {x}. How do I teach that?
- Training a [dog|cat|parrot] to {x}: any tips?
x: sit; come when called; stay off the table; give a high five
@dogstop x=action
- How do I stop my dog from {x}?
- My dog won't stop {x}. What can I do?
- How can I get my dog to quit {x}?
- Any advice on preventing my dog from {x}?
x: barking at night; chewing furniture; jumping on guests; pulling on the leash; digging in the garden
@catsymptom y=entity x=attribute
- Why is my {y} {x}?
- What could be the reason my {y} is {x}?
- My {y} keeps {x}. What's causing it?
- What makes a {y} start {x}?
x: sneezing; limping; drinking lots of water; losing fur; vomiting
y: cat; dog; rabbit
@bathe x=entity A=action
- How often should I [bathe|brush] {x}?
- How frequently does {x} need to be [bathed|brushed]?
- How many times a month should {x} be [washed|brushed]?
- What's a good schedule for [bathing|brushing] {x}?
x: a golden retriever; a poodle; a Persian cat; a guinea pig
@litter n=number A=entity
- How many [litter boxes|food bowls] do I need for {n} cats?
- I have {n} cats. What number of [litter boxes|food bowls] should I have?
- With {n} cats at home, how many [litter trays|feeding bowls] are recommended?
- {n} cats: how many [litter boxes|food bowls]?
n: 2~two; 3~three; 4~four; 5~five
@plantwhen x=entity A=action
- When should I [plant|harvest|prune] {x}?
- What's the best time of year to [plant|harvest|prune] {x}?
- In which month do you [plant|harvest|prune] {x}?
- When is the right season for [planting|harvesting|pruning] {x}?
x: garlic; lavender; raspberries; grapes; rosemary
@watering x=entity A=action
- How often do I need to [water|fertilize|repot] {x}?
- How frequently should {x} be [watered|fertilized|repotted]?
- What's a good [watering|fertilizing|repotting] schedule for {x}?
- {x}: how often do I [water|fertilize|repot] it?
x: a snake plant; a monstera; an orchid; a peace lily; a jade plant
@leaves x=entity A=attribute
- Why are the leaves on my {x} turning [yellow|brown]?
- My {x} has [yellow|brown] leaves. What's the cause?
- What causes [yellowing|browning] leaves on a {x}?
- The leaves of my {x} are going [yellow|brown], why?
x: lemon tree; tomato plant; basil plant; rose bush; spider plant
@weeds A=entity B=entity
- How do I get rid of [dandelions|moss|clover] in my lawn?
- What kills [dandelions|moss|clover] in grass?
- My lawn is full of [dandelions|moss|clover]. How can I remove it?
- Best way to eliminate [dandelions|moss|clover] from a lawn?
@pests x=entity A=negation
- Which garden plants [draw in|keep away] {x}?
- What plants [attract|repel] {x}?
- What can I plant to [attract|repel] {x}?
- Which plants are good for [attracting|deterring] {x}?
x: bees; butterflies; deer; hummingbirds; mosquitoes; slugs
@spacing x=entity A=attribute
- How [far apart|deep] should I plant {x}?
- What is the correct [spacing|planting depth] for {x}?
- {x}: what [distance apart|depth] do I plant them at?
- What [spacing|depth] do {x} need when planted?
x: tulip bulbs; tomatoes; carrots; onions; strawberries
@sun x=entity A=attribute
- How much [sun|water] do {x} need?
- How much [sunlight|watering] is right for {x}?
- {x}: how much [sun|water] do they need?
- What are the [light|water] requirements of {x}?
x: ferns; hydrangeas; succulents; peppers; blueberries
@indoor A=negation x=entity
- Can {x} be grown [indoors|outdoors]?
- Is it possible to grow {x} [inside the house|outside]?
- Will {x} grow [indoors|outdoors]?
- Can I keep {x} [inside|outside]?
x: an olive tree; lemongrass; bamboo; a fig tree
@doseage x=entity A=entity
- What is the usual dose of {x} for [an adult|a child]?
- How much {x} should [an adult|a child] take?
- How many milligrams of {x} can [a grown-up|a kid] have?
- {x} dosage for [adults|children]?
x: ibuprofen; paracetamol~acetaminophen; cetirizine; amoxicillin
@drugmix x=entity y=entity A=attribute
- Can I take {x} and {y} together?
- Is it safe to mix {x} with {y}?
- Are {x} and {y} OK to take at the same time?
- Can {x} be combined with {y}?
x: ibuprofen; aspirin; paracetamol~acetaminophen; melatonin; antibiotics
y: alcohol; coffee; blood thinners; cough syrup
@symptoms x=entity A=attribute
- What are the [symptoms|causes] of {x}?
- [How do I know if I have|What makes people get] {x}?
- What are the typical [signs|reasons] for {x}?
- List the main [symptoms|causes] of {x}.
x: anemia; shingles; gout; strep throat; appendicitis; vitamin D deficiency
@bpress A=negation B=entity
- How can I [lower|raise] my <blood pressure|heart rate> naturally?
- What are natural ways to [reduce|increase] <blood pressure|heart rate>?
- Natural methods for [bringing down|bringing up] <blood pressure|heart rate>?
- Without medication, how do I get my <blood pressure|pulse> to go [down|up]?
@painbody x=entity A=action
- Why does my {x} hurt when I [run|sit]?
- What causes {x} pain when [running|sitting]?
- My {x} hurts while [I'm running|I'm sitting]. What could it be?
- What's the reason I get a sore {x} from [running|sitting]?
x: knee; hip; lower back; ankle; shin
@stitch x=entity A=attribute
- How long does it take for {x} to heal?
- What's the healing time for {x}?
- {x}: how many weeks until it heals?
- How soon will {x} be healed?
x: a broken wrist; a sprained ankle; a torn meniscus; a tattoo; a cracked rib
@fever n=number x=entity
- Is a temperature of {n} dangerous for {x}?
- Should I worry if {x} has a fever of {n}?
- Is {n} a worrying fever in {x}?
- {x} with a temperature of {n}: is that a cause for concern?
x: a newborn; a toddler; an adult; a pregnant woman
n: 38°C~38 degrees Celsius~38 C; 39°C~39 degrees Celsius~39 C; 40°C~40 degrees Celsius~40 C
@pregnant x=entity A=entity
- Can I eat {x} while [pregnant|breastfeeding]?
- Is {x} safe during [pregnancy|breastfeeding]?
- I'm [pregnant|breastfeeding]. Am I allowed to have {x}?
- Is it okay to have {x} when you're [expecting|nursing]?
x: sushi; brie; a soft-boiled egg; smoked salmon; liver pâté
@vitamin x=entity A=attribute
- Which foods are [high|low] in {x}?
- What can I eat that has [a lot of|very little] {x}?
- List foods with a [high|low] {x} content.
- What are some [{x}-rich|low-{x}] foods?
x: iron; potassium; sodium; fiber; vitamin K; magnesium
@sleepage n=number A=attribute
- How much [sleep|exercise] does a {n}-year-old need?
- What's the recommended amount of [sleep|exercise] for a child aged {n}?
- How many hours of [sleep|exercise] should a {n} year old get?
- My kid is {n}. How much [sleep|physical activity] is enough?
n: 3; 6; 9; 13
@firstaid x=entity A=attribute
- What should I do for {x}?
- How do you treat {x}?
- First aid for {x}?
- How should {x} be treated at home?
x: a bee sting; a minor burn; a nosebleed; a tick bite; a sunburn; a jellyfish sting
@toothx x=entity A=attribute
- How [much does|long does] {x} [cost|take]?
- What is the [price|duration] of {x}?
- [What would I pay|How many minutes does it take] for {x}?
- Average [cost|length] of {x}?
x: a root canal; a dental cleaning; a tooth extraction; an MRI scan; an eye exam
@contagious x=entity A=attribute
- Is {x} [contagious|hereditary]?
- Can you [catch|inherit] {x}[ from another person| from your parents]?
- Does {x} [spread from person to person|run in families]?
- I want to know if {x} is [infectious|genetic].
x: psoriasis; pink eye; asthma; shingles; eczema
@covid n=number x=attribute
- Can I go back to work {n} days after {x}?
- Is it fine to return to work {n} days after {x}?
- I had {x}; can I return to my job after {n} days?
- {n} days after {x}, am I OK to work again?
n: 3~three; 5~five; 7~seven; 10~ten; 14~fourteen
x: food poisoning; knee surgery; the flu; a C-section
@wtloss A=negation n=number
- How do I [lose|gain] {n} in a month?
- What's a healthy way to [drop|put on] {n} in one month?
- Can you make a plan for me to [lose|gain] {n} over a month?
- I'd like to be {n} [lighter|heavier] a month from now. How?
n: 5 kg~five kilos~5 kilograms; 3 kg~three kilos~3 kilograms; 10 pounds~10 lbs~ten pounds; 4 pounds~4 lbs~four pounds
@muscle x=entity A=action
- What exercises [strengthen|stretch] the {x}?
- Which exercises are best to [strengthen|stretch] my {x}?
- How do I [make my {x} stronger|stretch my {x}]?
- Good [strengthening|stretching] exercises for the {x}?
x: hamstrings; calves; lower back; hip flexors; shoulders
@burncal n=number x=action
- How many calories does {n} of {x} burn?
- How many calories will I burn with {n} of {x}?
- What's the calorie burn for {n} of {x}?
- If I do {n} of {x}, how many calories is that?
x: swimming; cycling; rowing; jump rope; yoga; boxing
n: 30 minutes~half an hour~30 min; 1 hour~an hour~60 minutes; 20 minutes~20 min~twenty minutes
@runplan x=entity n=number
- Make me a {n}-week training plan for a {x}.
- I need a plan to train for a {x} in {n} weeks.
- Can you create a {x} training schedule that lasts {n} weeks?
- How should I train for a {x} if I have {n} weeks?
x: marathon; half marathon; 10K~10k; triathlon; 5K~5k
n: 6; 8; 12; 16
@eatworkout A=direction x=action
- What should I eat [before|after] {x}?
- What's a good [pre|post]-workout meal for {x}?
- Which foods are best [before|after] {x}?
- I'm looking for something to eat [ahead of|following] {x}. Ideas?
x: a long run; weightlifting; a swim; a spin class
@pushups A=attribute x=entity
- Which muscles do {x} work?
- What muscles are used in {x}?
- {x} target which muscle groups?
- What parts of the body get trained by {x}?
x: push-ups; pull-ups; deadlifts; lunges; planks; dips
@oil x=entity A=action
- How often should I [change the oil|rotate the tires|replace the brake pads] on a {x}?
- How many miles between [oil changes|tire rotations|brake pad replacements] for a {x}?
- When does a {x} need its [oil changed|tires rotated|brake pads replaced]?
- What's the recommended interval for [changing oil|rotating tires|replacing brake pads] on a {x}?
x: Honda Civic; Toyota Corolla; Ford F-150; Subaru Outback; VW Golf
@carnoise A=attribute x=action
- Why does my car [squeak|shake|pull to one side] when I {x}?
- My car [squeaks|shakes|pulls to one side] when I {x}. What's wrong?
- What makes a car [squeak|shake|pull to one side] when you {x}?
- Reason for a car [squeaking|shaking|pulling to one side] when I {x}?
x: brake; accelerate; turn the wheel; go over 60 mph
@carlight x=entity A=action
- What does the {x} light mean on the dashboard?
- Why is the {x} light on in my car?
- My car's {x} warning light came on. What does it mean?
- The {x} indicator lit up on my dash, what is it telling me?
x: check engine; oil pressure; ABS; airbag; tire pressure
@carfix x=entity A=attribute
- How [much does it cost|long does it take] to replace {x}?
- What's the [cost|time needed] to have {x} replaced?
- [What's the price of|How many hours is] a replacement job for {x}?
- To replace {x}, how [much money|much time] will I need?
x: a car battery; a windshield; a timing belt; a clutch; an alternator
@tirep A=direction x=entity
- What's the right tire pressure for the [front|rear] tires of a {x}?
- How much air should I put in the [front|back] tires of a {x}?
- {x} [front|rear] tire pressure?
- What PSI do the [front|rear] tires on a {x} need?
x: Honda Civic; Mazda 3; Ford Focus; Tesla Model 3; Jeep Wrangler
@evpetrol A=entity x=attribute
- Are [electric|diesel|hybrid] cars {x} than gasoline cars?
- Compared with gasoline cars, are [electric|diesel|hybrid] ones {x}?
- Is a [electric|diesel|hybrid] car {x} than one that runs on gas?
- Would you say [electric|diesel|hybrid] vehicles are {x} than gas-powered ones?
x: cheaper to run; safer; quieter; more reliable; faster
@lease A=attribute x=entity
- Is it better to lease or buy a {x}?
- Should I lease a {x} or purchase it?
- Leasing vs buying a {x}: which makes more sense?
- For a {x}, what's smarter, a lease or buying outright?
x: Tesla; pickup truck; new SUV; minivan; BMW
@faucet x=entity A=action
- How do I fix a leaking {x}?
- My {x} is leaking. How can I repair it?
- What's the fix for a {x} that leaks?
- How do you stop a {x} from leaking?
x: kitchen faucet; shower head; toilet tank; dishwasher; radiator; gutter
@unclog x=entity A=negation
- How do I unclog {x} [with|without] chemicals?
- What's the way to clear a blockage in {x} [using|without using] chemicals?
- {x} is clogged. How can I clear it [with chemicals|without any chemicals]?
- [Chemical|Chemical-free] ways to unblock {x}?
x: a bathtub drain; a toilet; the kitchen sink; a shower drain
@paint x=entity A=action
- How do I [paint|remove paint from] {x}?
- What's the correct way to [paint|strip paint off] {x}?
- I want to [paint|get the paint off] {x}. What are the steps?
- Steps for [painting|removing paint from] {x}?
x: kitchen cabinets; a brick wall; a metal door; a wooden deck; window frames
@paintamt n=number A=attribute
- How much paint do I need for {n} of [wall|ceiling]?
- What quantity of paint covers {n} of [wall|ceiling]?
- I've got {n} of [wall|ceiling] to paint. How much paint should I get?
- To cover {n} of [wall|ceiling], how much paint should I buy?
n: 30 square meters~30 m²~30 sqm; 50 square meters~50 m²~50 sqm; 400 square feet~400 sq ft; 250 square feet~250 sq ft
@stain x=entity y=entity
- How do I get {x} out of {y}?
- What removes {x} from {y}?
- I spilled {x} on {y}. How do I clean it?
- Best way to remove a {x} stain from {y}?
x: red wine; coffee; ink; tomato sauce; ketchup; soy sauce
y: a carpet; a white shirt; a wool sweater; a leather couch; jeans
@thermostat A=negation x=entity
- What should I set my thermostat to in [summer|winter]?
- Ideal thermostat setting for [summer|winter]?
- What temperature should the house be kept at in [the summer|the winter]?
- In [summer|winter], which thermostat temperature is best?
@hang x=entity y=entity
- How do I hang {x} on {y}?
- What's the best way to mount {x} on {y}?
- I want to put {x} up on {y}. How do I do it?
- Hanging {x} on {y}, what do I need?
x: a heavy mirror; a TV; floating shelves; a picture frame
y: a drywall wall~drywall; a brick wall; a concrete wall; a plaster wall
@mold x=entity A=action
- How do I [remove|prevent] mold in {x}?
- What's the best way to [get rid of|avoid getting] mold in {x}?
- Mold in {x}: how can I [get it out|keep it from forming]?
- Tips for [mold removal|mold prevention] in {x}?
x: the bathroom; a basement; a washing machine; a closet
@permit x=entity y=entity A=negation
- Do I need a permit to [build|demolish] {x} in {y}?
- Is a permit required for [building|tearing down] {x} in {y}?
- In {y}, must I get a permit before [putting up|knocking down] {x}?
- Does {y} require a permit to [construct|demolish] {x}?
x: a deck; a garden shed; a garage; a fence
y: California; Texas; Ohio; Florida
@darkmode A=negation x=entity B=attribute
- How do I turn [on|off] <dark mode|notifications> in {x}?
- How can I [enable|disable] <dark mode|notifications> on {x}?
- What's the way to switch <dark mode|notifications> [on|off] in {x}?
- I want to [activate|deactivate] <dark mode|notifications> in {x}. Where is that?
x: Instagram; WhatsApp; YouTube; Gmail; Slack; Discord
@blockcontact A=negation x=entity
- How do I [block|unblock] someone on {x}?
- What are the steps to [block|unblock] a person on {x}?
- I need to [block|unblock] somebody on {x}. How?
- [Blocking|Unblocking] a contact on {x}: how does it work?
x: WhatsApp; Instagram; Facebook; Telegram; Snapchat; LinkedIn
@delacct x=entity A=action
- How do I [delete|temporarily deactivate|recover] my {x} account?
- What's the procedure to [delete|temporarily deactivate|recover] a {x} account?
- I'd like to [permanently remove|pause for a while|get back] my {x} account. How?
- [Deleting|Temporarily deactivating|Recovering] a {x} account, how does it work?
x: Facebook; TikTok; Netflix; Spotify; PayPal; LinkedIn
@transfer A=direction x=entity
- How do I transfer {x} from [iPhone to Android|Android to iPhone]?
- I'm switching from [iPhone to Android|Android to an iPhone]. How do I move my {x}?
- What's the easiest way to get {x} off my [old iPhone and onto a new Android phone|old Android phone and onto a new iPhone]?
- Moving {x} to [an Android phone from an iPhone|an iPhone from an Android phone]: how?
x: contacts; photos; WhatsApp chats; text messages; calendars
@screenshot x=entity A=action
- How do I [take a screenshot|record the screen] on {x}?
- What's the shortcut to [take a screenshot|record the screen] with {x}?
- [Capturing a screenshot|Making a screen recording] on {x}: how?
- I need to [grab a screenshot|do a screen recording] on {x}. How is it done?
x: a MacBook; Windows 11; an iPad; a Galaxy S23; a Chromebook
@battery x=entity A=attribute
- Why does my {x} battery [drain so fast|take so long to charge]?
- My {x}'s battery [runs out too quickly|charges really slowly]. Why?
- What's the reason a {x} battery [dies so fast|charges so slowly]?
- {x} battery [draining quickly|charging slowly], what's the cause?
x: iPhone 13; Pixel 7; MacBook Air; Apple Watch; Nintendo Switch
@waterproof x=entity A=attribute
- Is the {x} [water-resistant|dual SIM]?
- Does the {x} [have water resistance|support two SIM cards]?
- Can the {x} [resist water|take two SIM cards]?
- Is there [water resistance|dual SIM support] on the {x}?
x: iPhone 12; iPhone 14; Galaxy A54; Pixel 8; OnePlus 11
@fontsize A=negation x=entity
- How do I make the text [bigger|smaller] on {x}?
- How can I [increase|decrease] the font size on {x}?
- The letters on {x} are too [small|big]. How do I change that?
- What's the way to [enlarge|shrink] text on {x}?
x: my Kindle; my iPhone; Windows 11; a Mac; my Android phone
@mute A=negation x=entity
- How do I [mute|unmute] myself in {x}?
- What's the shortcut to [turn off|turn on] my microphone in {x}?
- How can I [silence|unmute] my mic on {x}?
- [Muting|Unmuting] my own microphone in {x}, how do I do that?
x: Zoom; Microsoft Teams~Teams; Google Meet; Skype; Webex
@emailrecall x=entity A=action
- How do I [unsend|schedule|forward] an email in {x}?
- Can you tell me how to [recall a sent|schedule an|forward an] email in {x}?
- I want to [unsend|schedule|forward] an email message in {x}. How is that done?
- [Unsending|Scheduling|Forwarding] an email with {x}: what are the steps?
x: Gmail; Outlook; Apple Mail; Yahoo
@oof A=negation x=entity
- How do I [set up|turn off] an out of office reply in {x}?
- What's the way to [enable|disable] automatic replies in {x}?
- I [want|no longer want] {x} to send an out-of-office message. Where do I change that?
- [Setting|Removing] an auto-reply in {x}: how?
x: Outlook; Gmail; Microsoft Teams~Teams
@excelf x=entity A=action
- How do I [freeze|hide|delete|insert] {x} in Excel?
- In Excel, what's the way to [freeze|hide|delete|insert] {x}?
- How can {x} be [frozen|hidden|deleted|inserted] in an Excel sheet?
- Excel: how to [freeze|hide|delete|insert] {x}?
x: a row; a column; several columns
@excelsort A=direction x=entity
- How do I sort {x} from [A to Z|Z to A] in Google Sheets?
- In Google Sheets, how can I put {x} in [alphabetical|reverse alphabetical] order?
- Sorting {x} [alphabetically|in reverse alphabetical order] in Google Sheets, how?
- I need {x} in Google Sheets ordered [A-Z|Z-A]. How?
x: a column of names; a pivot table; a filtered range
@excelcount A=action x=attribute
- What formula do I use to [sum|average|count] cells that contain {x} in Excel?
- Which Excel function [adds up|averages|counts] cells with {x}?
- In Excel, how do I get the [sum|average|count] of all the cells holding {x}?
- Excel formula for [adding|averaging|counting] cells with {x}?
x: positive numbers; values over 100; a date in May; values over 500; negative numbers
@pdf swap=x,y x=entity y=entity
- How do I convert {x} to {y}?
- How can I turn {x} into {y}?
- What's the way to get {y} out of {x}?
- I've got {x} and need {y}. How do I convert it?
x: a PDF; a Word document; a JPG~a JPEG; an Excel file
y: a PNG; a Google Doc; a text file; a PowerPoint
@sharedoc A=action x=entity
- How do I [share|print|rename] {x} in Google Drive?
- What's the way to [share|print|rename] {x} in Google Drive?
- I need to [share|print|rename] {x} that's in my Google Drive. How do I do that?
- In Google Drive, how can {x} be [shared|printed|renamed]?
x: a spreadsheet; a slide deck; a document; a PDF
@meeting A=action n=number
- Write an email to [reschedule|cancel|confirm] a meeting at {n}.
- I need an email [rescheduling|cancelling|confirming] the {n} meeting.
- Can you draft a message that [moves|calls off|confirms] the meeting at {n}?
- Help me write an email to [reschedule|cancel|confirm] our {n} meeting.
n: 3 pm~3 PM~3 p.m.; 10 am~10 AM~10 a.m.; 9:30; noon~12 pm; 5 pm~5 PM
@emailto A=entity x=attribute
- Write a short email to my [boss|landlord|teacher] about {x}.
- Draft a brief email for my [boss|landlord|teacher] regarding {x}.
- Can you help me write my [boss|landlord|teacher] a quick email about {x}?
- I need a short note to email to my [boss|landlord|teacher] on {x}.
x: a broken heater; a late payment; being sick; a noise complaint; next week's absence
@tone A=negation
- Rewrite this email so it sounds more [formal|casual]: can we talk tomorrow about the budget
- Make this email sound [more formal|more casual]: can we talk tomorrow about the budget
- Change the tone of this to [formal|casual]: can we talk tomorrow about the budget
- Can you make this [more formal|less formal]? "can we talk tomorrow about the budget"
@wordpg A=negation x=attribute
- How do I [add|remove] {x} in Word?
- In Microsoft Word, how can I [insert|delete] {x}?
- How is {x} [added to|removed from] a Word document?
- I'd like to [put in|get rid of] {x} in my Word file. How?
x: a page break; a watermark; a footnote; a table of contents; page numbers~page numbering
@ppt A=entity x=attribute
- How do I add {x} to a [PowerPoint|Keynote|Google Slides] presentation?
- What's the way to insert {x} in [PowerPoint|Keynote|Google Slides]?
- I want {x} in my [PowerPoint|Keynote|Google Slides] slides. How do I add it?
- Adding {x} to slides in [PowerPoint|Keynote|Google Slides], how?
x: a video; background music; a chart; speaker notes
@pyrev x=entity y=entity
- How do I reverse {x} in {y}?
- What's the way to reverse {x} using {y}?
- In {y}, how can I get {x} in reverse order?
- {y} code to reverse {x}?
x: a string; a list~an array; a linked list
y: $PROG
@readfile A=action x=entity y=entity
- How do I [read|write|delete] {y} in {x}?
- What's the {x} code to [read|write|delete] {y}?
- How can {y} be [read|written|deleted] with {x}?
- I need to [read|write|delete] {y} using {x}. How do I do it?
x: $PROG
y: a CSV file; a text file; a JSON file; an XML file
@sortlist A=negation x=entity y=entity
- How do I sort {y} in [ascending|descending] order in {x}?
- {x}: sort {y} from [smallest to largest|largest to smallest]
- What's the code for sorting {y} [low to high|high to low] in {x}?
- In {x}, how can {y} be sorted in [increasing|decreasing] order?
x: $PROG
y: an array of integers; a list of tuples; a list of dates; a linked list
@installver x=number y=entity A=negation
- How do I [install|uninstall] {x} on {y}?
- What's the way to [install|remove] {x} on {y}?
- Steps for [installing|uninstalling] {x} on {y}?
- I need to [get|get rid of] {x} on {y}. How do I do that?
x: Python 3.8; Python 3.9; Python 3.11; Python 3.12
y: Ubuntu; Windows; macOS; Debian
@git A=action x=entity
- How do I [undo|amend|push] {x} in git?
- What's the git command to [undo|amend|push] {x}?
- With git, how can I [undo|amend|push] {x}?
- Git: [undoing|amending|pushing] {x}, what do I type?
x: my last commit; a merge commit; a commit on another branch
@gitbranch A=action B=attribute
- How do I [delete|rename|create] a <local|remote> branch in git?
- What's the git command to [delete|rename|create] a <local|remote> branch?
- With git, how can a <local|remote> branch be [deleted|renamed|created]?
- Git command for [deleting|renaming|creating] a <local|remote> branch?
@sqljoin A=entity
- What does [an inner|a left|a full outer] join do in SQL?
- Explain how [an inner|a left|a full outer] join works in SQL.
- In SQL, what's the result of [an inner|a left|a full outer] join?
- How does SQL's [INNER|LEFT|FULL OUTER] JOIN work?
@sqlnull A=negation x=attribute
- How do I select rows where {x} is [null|not null] in SQL?
- SQL query for rows [without|with] a value in {x}?
- What's the SQL to find records whose {x} is [empty (NULL)|filled in (not NULL)]?
- In SQL, how can I get only rows where {x} [is NULL|IS NOT NULL]?
x: the email column; the phone column; the date column; the price column
@httperr n=number A=attribute
- What does a {n} error mean?
- What is the meaning of HTTP error {n}?
- I'm getting a {n} on a website. What does that mean?
- Explain the HTTP status code {n}.
n: 403; 404; 500; 502; 429
@linux x=entity A=action
- How do I [copy|move|delete] {x} in Linux?
- What's the Linux command to [copy|move|delete] {x}?
- From the Linux terminal, how can {x} be [copied|moved|deleted]?
- Command for [copying|moving|deleting] {x} on Linux?
x: a folder; all .txt files; a symlink; hidden files
@portkill n=number x=entity
- How do I kill the process on port {n} on {x}?
- On {x}, what's the way to stop whatever is running on port {n}?
- Port {n} is in use on {x}. How do I free it?
- How can I terminate the process that uses port {n} on {x}?
n: 3000; 8080; 5432; 5000
x: Windows; Mac~macOS; Ubuntu
@css x=entity A=direction
- How do I center {x} [horizontally|vertically] in CSS?
- What CSS do I need to [horizontally|vertically] center {x}?
- In CSS, how can {x} be centered [horizontally|vertically]?
- CSS for centering {x} [horizontally|vertically]?
x: a div; an image; a button; text
@caseconv A=negation x=entity
- How do I make a string [uppercase|lowercase] in {x}?
- How can I convert text to [upper case|lower case] using {x}?
- {x}: turn a string into all [caps|lowercase]
- What's the {x} function for [uppercasing|lowercasing] a string?
x: $PROG
@baseconv swap=x,y x=entity y=entity
- How do I convert {x} to {y} in C++?
- In C++, what's the way to turn {x} into {y}?
- C++ code for converting from {x} to {y}?
- How can {x} be cast to {y} in C++?
x: an int; a float; a string
y: a double; a char array; a bool
@regex A=negation x=attribute
- Write a regex that [matches|excludes] {x}.
- What regular expression [matches|rejects] {x}?
- I need a regex to [match|filter out] {x}.
- Can you give me a regex for [finding|ignoring] {x}?
x: email addresses; phone numbers; URLs; hex colors; dates
@complexity x=entity A=attribute
- What is the [time|space] complexity of {x}?
- What's the big O for {x} in terms of [time|memory]?
- How much [time|memory] does {x} take asymptotically?
- {x}: [time|space] complexity?
x: quicksort; merge sort; binary search; bubble sort; Dijkstra's algorithm
@flight swap=x,y x=entity y=entity A=attribute
- How [long|expensive] is a flight from {x} to {y}?
- What's the [flight time|ticket price] for flying from {x} to {y}?
- [How many hours does it take|How much does it cost] to fly to {y} from {x}?
- Flying {x} to {y}: [how long|how much]?
x: London; Paris; Toronto; Chicago
y: Tokyo; Sydney; Dubai; New York~NYC
@train swap=x,y x=entity y=entity A=negation
- When does the [first|last] train from {x} to {y} leave?
- What time is the [earliest|latest] train to {y} from {x}?
- Departure time of the [first|last] {x} to {y} train?
- I'm looking for the [first|last] train of the day from {x} to {y}. What time is it?
x: Madrid; Lyon; Milan; Munich
y: Barcelona; Paris; Rome; Zurich
@visa x=entity y=entity A=attribute
- Do {x} citizens need a visa for {y}?
- Is a visa required to visit {y} with a {x} passport?
- I have a {x} passport. Do I need a visa to go to {y}?
- Can I travel to {y} visa-free as a {x} citizen?
x: Canadian; Indian; Mexican; Australian; South African
y: Turkey; Brazil; Japan; Vietnam; Egypt
@bestmonth x=entity A=negation
- What's the [best|worst] time of year to visit {x}?
- Which month is [best|worst] for travelling to {x}?
- When [should I|shouldn't I] go to {x}?
- [Ideal|Least ideal] season for a trip to {x}?
x: Iceland; Thailand; Morocco; Peru; Bali; Kenya
@itinerary n=number x=entity
- Plan a {n}-day trip to {x}.
- What should I see in {x} if I have {n} days?
- Can you make an itinerary for {n} days in {x}?
- I'm spending {n} days in {x}. Could you plan it for me?
n: 2; 3; 4; 7
x: $CITY
@luggage x=entity A=negation y=entity
- Is {x} [allowed|forbidden] in {y} luggage?
- Are you [allowed|not permitted] to carry {x} in {y} baggage?
- Do airlines [permit|ban] {x} in {y} luggage?
- Is bringing {x} in {y} luggage [OK|prohibited]?
x: a power bank; a razor; shampoo; a lighter; an umbrella
y: hand~carry-on; checked
@bagsize x=entity A=attribute
- What's the [size|weight] limit for carry-on bags on {x}?
- How [big|heavy] can my hand luggage be with {x}?
- {x} cabin bag maximum [dimensions|weight]?
- What are the maximum [dimensions|kilos] {x} allows for a carry-on?
x: Ryanair; Lufthansa; Delta; Emirates; easyJet; Qantas
@checkin x=entity A=action
- What time is [check-in|check-out] at {x}?
- When do I have to [check in|check out] at {x}?
- {x}: [check-in|checkout] time?
- I'm staying at {x}. When is [check-in|check-out]?
x: the Hilton; a Motel 6; an Airbnb; the Marriott
@tip x=entity A=entity
- How much should I tip {y} in {x}?
- What's the usual tip for {y} in {x}?
- In {x}, what tip do you give {y}?
- How much of a tip is normal for {y} in {x}?
x: Italy; Japan; the US~the USA~the United States; Turkey; Mexico
y: a waiter; a taxi driver; a hairdresser; a hotel porter
@drive x=entity A=direction
- Do people drive on the [left|right] in {x}?
- Is driving on the [left|right] side of the road the rule in {x}?
- In {x}, do cars drive on the [left|right]?
- Do they use the [left|right]-hand side of the road in {x}?
x: Japan; India; Ireland; Thailand; Kenya; Brazil
@plug x=entity A=attribute
- What [plug|voltage] do they use in {x}?
- Which [plug type|mains voltage] is used in {x}?
- What kind of [power outlet|voltage] does {x} have?
- I'm travelling to {x}. What [type of plug|electrical voltage] is there?
x: $COUNTRY
@timezone swap=x,y x=entity y=entity n=number
- If it's {n} in {x}, what time is it in {y}?
- What's the time in {y} when it's {n} in {x}?
- Convert {n} {x} time to {y} time.
- It is {n} in {x}. What time does that make it in {y}?
x: London; Berlin; Chicago; Mumbai
y: Tokyo; Los Angeles~LA; Sydney; Dubai
n: 9 am~9 AM~9 a.m.; 3 pm~3 PM~3 p.m.; 6 pm~6 PM~6 p.m.; noon~12 pm
@airport x=entity y=entity
- How do I get from {x} to the city center by {y}?
- What's the way to reach downtown from {x} by {y}?
- Getting to the city centre from {x} by {y}: how?
- Can you explain how to go by {y} from {x} into the city?
x: Heathrow; JFK; Charles de Gaulle; Narita; Fiumicino
y: train; bus; taxi
@returnp x=entity n=number A=action
- Can I [return|exchange] {x} after {n} days?
- Is it possible to [return|exchange] {x} {n} days after purchase?
- I bought {x} {n} days ago. Can I still [send it back|swap it]?
- Will the store accept a [return|exchange] of {x} {n} days later?
x: a mattress; a laptop; an opened video game; a swimsuit
n: 14; 30; 45; 60; 90
@order A=action
- How do I [cancel|track|change] my order?
- I'd like to [cancel|track|change] an order I placed. How?
- What's the way to [cancel|track|modify] an order?
- Where can I [cancel|follow|edit] my order?
@shipping A=attribute x=entity
- How [much is|long does] shipping to {x}[| take]?
- What's the shipping [cost|time] for {x}?
- [What do you charge|How many days do you need] to ship to {x}?
- Delivery to {x}: [what's the fee|how many days]?
x: Canada; Germany; Alaska; Hawaii; Australia; the UK~the United Kingdom
@refundwhen x=entity A=attribute
- How [long does it take to get|do I request] a refund from {x}?
- [When will I receive|Where do I ask for] my refund from {x}?
- {x} refund: [how many days does it take|how do I apply for it]?
- I want my money back from {x}. [How long will it take|How do I ask for it]?
x: Amazon; Airbnb; Etsy; Steam; IKEA; Zara
@promo A=entity x=entity
- Why isn't my [discount code|gift card] working on {x}?
- My {x} [promo code|gift card] doesn't work. Why?
- {x} won't accept my [coupon code|gift card]. What's wrong?
- What's the reason my [discount code|gift card] gets rejected by {x}?
x: Amazon; Uber Eats; Target; Nike; Sephora
@subs A=action x=entity
- How do I [cancel|upgrade|pause] my {x} subscription?
- What's the process to [cancel|upgrade|pause] a subscription to {x}?
- I want to [stop|upgrade|pause] my {x} plan. How?
- [Cancelling|Upgrading|Pausing] {x}: where do I go?
x: Hulu; HelloFresh; Audible; Adobe; Spotify Premium; Netflix
@password A=entity x=entity
- How do I change my [password|username|email address] on {x}?
- Where can I update my {x} [password|username|email address]?
- I'd like a new [password|username|email address] for my {x} account. How do I set it?
- Changing the [password|username|email address] in {x}: what are the steps?
x: Reddit; eBay; Twitch; Dropbox; Steam
@openacct A=negation x=entity
- How do I [open|close] a {x}?
- What do I need in order to [open|close] a {x}?
- What are the steps for [opening|closing] a {x}?
- I'd like to [open|close] a {x}. How does it work?
x: checking account; savings account; joint bank account; business bank account; brokerage account
@wire A=direction x=entity n=number
- How do I [send|receive] {n} by wire transfer [to|from] {x}?
- What's the way to [wire|get a wire of] {n} [to|from] {x}?
- I have to [send|receive] {n} via bank transfer [to|from] {x}. How do I do it?
x: Spain; the Philippines; Nigeria; Mexico; India
n: $500~500 dollars~500 USD; $2,000~2000 dollars~$2000; $10,000~10000 dollars~$10000~$10k
@card A=entity x=action
- My [debit|credit] card was {x}. What should I do?
- What do I do if my [debit|credit] card gets {x}?
- Someone help, I had my [debit|credit] card {x}. What now?
- What are the next steps when a [debit|credit] card has been {x}?
x: stolen; declined; swallowed by an ATM; cloned
@cardblock A=negation x=entity
- How do I [freeze|unfreeze] my {x} card in the app?
- I need to [lock|unlock] my {x} card using the app. How?
- Where in the {x} app can I [freeze|unfreeze] my card?
- What's the way to [block|unblock] a {x} card from the app?
x: Revolut; Chase; Monzo; Wells Fargo; Capital One
@interest n=number m=number
- How much interest will {n} earn at {m} over a year?
- If I deposit {n} at {m} for one year, what interest do I get?
- What's the yearly interest on {n} at a rate of {m}?
- Calculate one year's interest on {n} at {m}.
n: $1,000~$1000~1000 dollars; $5,000~$5000~5000 dollars; $20,000~$20k~20000 dollars
m: 2%~2 percent~two percent; 3.5%~3.5 percent; 4%~4 percent~four percent; 5%~5 percent~five percent
@mortgage n=number m=number
- What's the monthly payment on a {n} mortgage over {m} years?
- How much would I pay per month for a {m}-year mortgage of {n}?
- Monthly cost of borrowing {n} for a home over {m} years?
- If I take a {n} home loan for {m} years, what is the payment each month?
n: $200,000~$200k~200,000 dollars; $350,000~$350k; $500,000~$500k~half a million dollars
m: 10; 15; 20; 30
@credit A=negation x=action
- Does {x} [help|hurt] my credit score?
- Will {x} [raise|lower] my credit score?
- Can {x} [improve|damage] my credit rating?
- Is {x} [good|bad] for your credit score?
x: closing an old card; paying off a car loan; checking my own credit; opening a new card; settling a debt
@insclaim A=entity x=attribute
- Does [home|travel|car] insurance cover {x}?
- Is {x} covered by [homeowners|travel|auto] insurance?
- Will my [home|travel|car] insurance pay for {x}?
- If I have [home|travel|car] insurance, am I covered for {x}?
x: flood damage; a stolen laptop; a broken phone; hail damage; a hospital stay
@insdef A=entity x=attribute
- What is a [deductible|premium|copay] in {x} insurance?
- In {x} insurance, what does [deductible|premium|copay] mean?
- Explain what a [deductible|premium|copay] is for {x} insurance.
- Can you define the term "[deductible|premium|copay]" in {x} insurance?
x: health; dental; travel; pet
@insprice x=entity A=attribute
- How can I get [cheaper|better coverage from] {x} insurance?
- Ways to [lower the cost|improve the coverage] of {x} insurance?
- How do I [pay less for|get more coverage from] my {x} insurance?
- What should I do to [bring down the price|increase the coverage] of my {x} insurance?
x: car; home; life; pet; motorcycle
@taxded A=negation x=attribute
- Can I deduct {x} on my taxes?
- Is {x} tax deductible?
- Am I able to write off {x}?
- Can {x} be claimed as a tax deduction?
x: my home office; mortgage interest; student loan interest; a gym membership; the cost of moving; child care
@taxdead x=entity n=number A=attribute
- When is the {n} tax [filing deadline|refund paid out] in {x}?
- By what date [do I have to file|will I get my refund for] {n} taxes in {x}?
- What's the [due date for filing|payout date for the refund on] {n} taxes in {x}?
- {x} {n} tax [deadline|refund date]?
x: Germany; Canada; the UK~the United Kingdom; Australia
n: 2021; 2022; 2023; 2024
@taxforms x=entity A=attribute
- What is form {x} for?
- What's the purpose of a {x}?
- What do people use form {x} for?
- Explain what a {x} tax form is used for.
x: W-2; W-4; 1099; 1040; 1098
@vat x=entity A=attribute
- What is the [VAT rate|corporate tax rate] in {x}?
- How high is [VAT|corporation tax] in {x}?
- What percentage is [VAT|corporate tax] in {x}?
- [VAT|Corporate income tax] percentage in {x}?
x: Ireland; Sweden; Poland; Portugal; Hungary; Greece
@landlord A=negation y=entity x=action
- Can my landlord {x} [with|without] notice in {y}?
- Is my landlord allowed to {x} [if they give|without giving] notice in {y}?
- In {y}, is it legal for a landlord to {x} [with prior notice|with no notice]?
- Does {y} law let landlords {x} [after giving notice|without any notice]?
x: enter my apartment; raise the rent; evict me; change the locks
y: California; Texas; New York; Ontario; Florida
@legalage y=entity A=action x=action
- What is the legal age to {x} in {y}?
- How old do you have to be to {x} in {y}?
- At what age can you legally {x} in {y}?
- Minimum age to {x} in {y}?
x: drink alcohol; drive a car; vote; get married; buy a gun
y: $COUNTRY
@legalis y=entity A=negation x=action
- Is {x} [legal|illegal] in {y}?
- Does the law in {y} [allow|forbid] {x}?
- In {y}, is {x} [permitted|prohibited] by law?
- Is {x} [allowed|against the law] in {y}?
x: gambling online; owning a ferret; collecting rainwater; recording a phone call; jaywalking
y: California; Texas; Germany; Singapore; Japan
@contract A=action x=attribute
- How do I get out of {x}?
- Can I break {x}, and how?
- What's the way to terminate {x} early?
- I want to end {x} early. How do I do that?
x: a lease; a gym contract; a phone contract; a car lease; a timeshare
@smallclaims n=number x=entity
- Can I sue {x} for {n} in small claims court?
- Is it possible to take {x} to small claims over {n}?
- {x} owes me {n}. Can I go to small claims court?
- Can {n} be claimed from {x} through small claims court?
n: $300~300 dollars; $2,000~2000 dollars~$2000; $8,000~8000 dollars~$8000
x: my landlord; my neighbor; a contractor; my ex-roommate
@willtrust A=entity
- How do I [write a will|set up a trust|appoint a power of attorney]?
- What are the steps to [make a will|create a trust|give someone power of attorney]?
- What's involved in [writing a will|setting up a trust|granting power of attorney]?
- I'd like to [draw up a will|establish a trust|grant a power of attorney]. How does that work?
@resign A=action x=entity
- Write a [resignation letter|cover letter|thank-you letter after an interview] for a {x}.
- Can you draft a [letter of resignation|cover letter|post-interview thank-you letter] for a {x} job?
- I work as a {x} and need a [resignation letter|cover letter|thank-you letter after an interview].
- I need help writing a {x}'s [resignation letter|cover letter|thank-you letter following an interview].
x: nurse; teacher; barista; graphic designer; truck driver
@salaries x=entity y=entity
- How much does a {x} make in {y}?
- What's the average salary of a {x} in {y}?
- What do {x}s earn in {y} on average?
- Typical pay for a {x} in {y}?
x: nurse; plumber; lawyer; dentist; pilot; software engineer
y: Germany; Canada; Australia; the UK~the United Kingdom; Switzerland
@become x=entity A=attribute
- [How|How long does it take] to become a {x}?
- [What do I have to do|How many years do I need] to become a {x}?
- I want to be a {x}. [What are the steps|How many years will it take]?
- What's the [path|time it takes] to becoming a {x}?
x: pharmacist; paralegal; vet~veterinarian; flight attendant; firefighter; real estate agent
@intervq x=entity A=direction
- What questions [do they ask|should I ask them] in a {x} interview?
- What are common questions [asked of candidates|for candidates to ask] at a {x} interview?
- I have a {x} interview. What [will they ask me|should I ask them]?
- Which questions [can I expect to get|can I put to the interviewer] in an interview for a {x} job?
x: project manager; sales; data analyst; receptionist; teaching
@notice n=number A=negation
- Do I have to give {n} weeks' notice when I quit?
- Am I required to give notice of {n} weeks before quitting?
- Is a {n}-week notice period mandatory if I resign?
- When resigning, must I give {n} weeks of notice?
n: 2~two; 4~four; 6~six; 8~eight
@leave A=entity x=entity
- How many weeks of [maternity|paternity|sick] leave do you get in {x}?
- How long is [maternity|paternity|sick] leave in {x}?
- What's the length of [maternity|paternity|sick] leave in {x}?
- [Maternity|Paternity|Sick] leave in {x}: how many weeks?
x: $COUNTRY
@raise A=action n=number
- How do I ask my boss for {n}?
- What's the best way to request {n} from my manager?
- I want to ask my boss for {n}. What should I say?
- Tips for asking your manager for {n}?
n: a 5% raise~a five percent raise; a 10% raise~a ten percent raise; a 20% raise~a twenty percent raise; a week off~one week off; 2 weeks off~two weeks off
@resume A=negation x=attribute
- Should I [include|leave out] {x} on my resume?
- Is it a good idea to [put|omit] {x} on a CV?
- Do recruiters want me to [list|skip] {x} on my resume?
- Should {x} be [listed on|left off] my resume?
x: my hobbies; a photo; my age; references; my high school
@fired A=action
- What are my rights if [I get fired|I quit my job]?
- Which rights do I have when [my employer fires me|I resign]?
- If [I'm let go|I resign], what am I legally entitled to?
- Legal rights of an employee who [is dismissed|resigns]?
@worldcup n=number x=entity A=negation
- Who [won|lost] the {n} {x} final?
- Which team [won|lost] the final of the {n} {x}?
- In the {n} {x} final, who was the [winning|losing] team?
- Name the [winner|runner-up] of the {n} {x}.
n: 1998; 2002; 2010; 2014; 2018
x: FIFA World Cup~soccer World Cup~football World Cup; men's ice hockey World Championship
@players x=entity A=attribute
- How many [players|referees] are there in a {x} match?
- What's the number of [players|referees] in a game of {x}?
- A {x} game has how many [players|officials refereeing]?
- In {x}, how many [players|referees] are on the field or court?
x: basketball; volleyball; rugby; handball; water polo
@rules x=entity A=attribute
- What are the rules of {x}?
- How do you play {x}?
- Explain {x} to me, I've never played it.
- Can you teach me how {x} is played?
x: cricket; chess; poker; backgammon; curling; badminton; checkers
@offside x=entity A=entity
- What does "{x}" mean in [soccer|hockey|basketball|rugby]?
- Explain the term "{x}" in [soccer|hockey|basketball|rugby].
- In [soccer|hockey|basketball|rugby], what is meant by "{x}"?
- What's the meaning of "{x}" in [soccer|hockey|basketball|rugby]?
x: foul; penalty; overtime; draw
@record x=entity y=attribute
- Who holds the {y} world record in the {x}?
- Who has the {y} world record for the {x}?
- Which athlete is the {y} world record holder in the {x}?
- The {x} {y} world record: who set it?
x: 100 meters~100m; 200 meters~200m; marathon; high jump; long jump; pole vault
y: men's; women's
@goals x=entity A=attribute
- How many [goals|trophies] has {x} [scored|won] in total?
- What's {x}'s total number of [career goals|trophies won]?
- {x}: how many [goals in his career|trophies won]?
- Total [goals scored|trophies won] by {x}?
x: Lionel Messi~Messi; Cristiano Ronaldo~Ronaldo; Harry Kane; Kylian Mbappé~Mbappé; Zlatan Ibrahimović~Ibrahimovic
@swimstroke A=attribute x=action
- How do I improve my {x}?
- What can I do to get a better {x}?
- Tips for improving a {x}?
- How can my {x} be improved?
x: backhand; golf swing; free throw; butterfly stroke; tennis serve; freestyle kick
@director x=entity A=attribute
- Who [directed|wrote the music for] {x}?
- Who was the [director|composer] of {x}?
- {x}: who's the [director|composer]?
- Tell me who [directed|composed the score of] the film {x}.
x: Inception; Jaws; Titanic; Gladiator; Amélie; Psycho
@actor x=entity y=entity
- Who played {x}?
- Which actor portrays {x}?
- Who's the actor in the role of {x}?
- {x} was played by whom?
x: Forrest Gump; the Joker in The Dark Knight; Neo in The Matrix; Trinity in The Matrix; Jack in Titanic; Rose in Titanic
@stream x=entity A=action y=entity
- Can I [stream|download] {x} on {y}?
- Is {x} available to [watch|download] on {y}?
- Does {y} let me [watch|download] {x}?
- Is it possible to [watch|download] {x} with {y}?
x: Breaking Bad; The Office; Friends; Shrek; Parasite
y: Netflix; Hulu; Amazon Prime~Prime Video; Disney+~Disney Plus
@recfilm A=negation x=attribute
- Recommend a {x} movie [suitable|not suitable] for kids.
- What's a good {x} film [for children|for adults only]?
- Can you suggest a {x} movie that kids [can|shouldn't] watch?
- I'm looking for a {x} film that's [OK for|not meant for] kids. Ideas?
x: horror; sci-fi~science fiction; comedy; Christmas; animated
@episodes x=entity n=number A=attribute
- How many episodes are in season {n} of {x}?
- What's the episode count of {x} season {n}?
- {x} season {n} has how many episodes?
- Number of episodes in season {n} of {x}?
x: Game of Thrones; Breaking Bad; The Crown; Lost; Stranger Things
n: 1~one; 2~two; 3~three; 4~four
@ending x=entity A=direction
- How does {x} [end|begin]?
- What happens at the [end|start] of {x}?
- Explain the [ending|opening scene] of {x}.
- Can you tell me how {x} [finishes|starts]?
x: Inception; Fight Club; Parasite; The Sixth Sense; La La Land
@chord y=entity x=attribute
- How do I play {x} on {y}?
- What's the fingering for {x} on {y}?
- Show me how {x} is played on {y}.
- Where do my fingers go for {x} on {y}?
x: C major; G major; A minor~Am; E minor~Em; F sharp minor~F# minor
y: the guitar; the piano; the ukulele; the banjo
@singer x=entity A=attribute
- Who [sang|wrote] {x}?
- Which artist [performed|composed] {x}?
- {x}: who is the [singer|songwriter]?
- The song {x}, who was it [sung|written] by?
x: I Will Always Love You; Hallelujah; Nothing Compares 2 U; All Along the Watchtower; Respect
@tune A=direction x=entity
- How do I tune {x} a half step [down|up]?
- What's the way to tune {x} [down|up] by a semitone?
- Tuning {x} half a step [lower|higher]: how?
- How can {x} be tuned one half step [lower|higher]?
x: a guitar; a bass; a ukulele; a violin
@lyricsmean x=entity A=attribute
- What is {x} about?
- What's the meaning of the song {x}?
- Explain what the lyrics of {x} mean.
- What do the lyrics to {x} talk about?
x: Hotel California; Bohemian Rhapsody; Wonderwall; Zombie; Blackbird
@game x=entity y=action
- How do I {y} in {x}?
- What's the way to {y} in {x}?
- In {x}, how can I {y}?
- {x}: how to {y}?
x: Minecraft; Terraria; Stardew Valley
y: find iron; build a house; fish; get rich fast; plant crops
@gamecross x=entity A=entity y=entity
- Can I play {x} on [PC|PS5|Xbox|Switch]?
- Is {x} available on [PC|PS5|Xbox|Nintendo Switch]?
- Does {x} run on [PC|PlayStation 5|Xbox|Switch]?
- Did {x} come out for [PC|PS5|Xbox|Switch]?
x: Elden Ring; Hades; Fortnite; Cuphead; Overwatch 2
@gameplayers n=number A=entity
- What's a good [board|card|video] game for {n} players?
- Suggest a [board|card|video] game that {n} people can play.
- We're {n} people. Which [board|card|video] game should we play?
- I'm looking for a [board|card|video] game for {n}. Any ideas?
n: 2~two; 3~three; 5~five; 8~eight
@weather x=entity A=attribute y=number
- Will it [rain|snow] in {x} {y}?
- Is there going to be [rain|snow] in {x} {y}?
- Is [rain|snow] expected in {x} {y}?
- Does the forecast say [rain|snow] for {x} {y}?
x: Chicago; Toronto; Berlin; Denver; Boston
y: today; tomorrow; this weekend; on Friday
@temp x=entity A=negation y=number
- What's the average [high|low] in {x} in {y}?
- In {y}, what is the mean [maximum|minimum] temperature in {x}?
- How [hot|cold] does it usually get in {x} in {y}?
- Typical [high|low] temperature for {x} in {y}?
x: Cairo; Lisbon; Seoul; Miami; Oslo
y: January~Jan; April; July; October~Oct
@tempconv swap=x,y n=number x=entity y=entity
- Convert {n} degrees {x} to {y}.
- What is {n} degrees {x} in {y}?
- {n} degrees {x} equals how many degrees {y}?
- How much is {n} degrees {x} expressed in {y}?
x: Celsius; Kelvin
y: Fahrenheit; Rankine
n: 20; 37; 100; 180; 350
@convlen swap=x,y n=number x=entity y=entity
- Convert {n} {x} to {y}.
- How many {y} are {n} {x}?
- What's {n} {x} in {y}?
- {n} {x} is how many {y}?
x: miles; kilometers; feet
y: meters; yards; inches
n: 3~three; 5~five; 8~eight; 12~twelve; 40~forty
@convwt swap=x,y n=number x=entity y=entity
- How many {y} are in {n} {x}?
- {n} {x} to {y}?
- Change {n} {x} into {y}.
- What do {n} {x} come to in {y}?
x: pounds~lbs; ounces~oz; stone
y: kilograms~kg~kilos; grams~g
n: 2~two; 6~six; 10~ten; 150; 75
@convcook n=number x=entity A=entity
- How many grams is {n} cups of {x}?
- {n} cups of {x} in grams?
- What do {n} cups of {x} weigh in grams?
- Convert {n} cups of {x} to grams.
n: 2~two; 3~three; 4~four; 1.5~1 1/2~one and a half
x: flour; white sugar; uncooked rice; rolled oats; honey
@currconv swap=x,y n=number x=entity y=entity
- How much is {n} {x} in {y}?
- Convert {n} {x} to {y}.
- What are {n} {x} worth in {y}?
- If I exchange {n} {x}, how many {y} do I get?
x: US dollars~USD; British pounds~GBP
y: euros~EUR; Japanese yen~JPY; Swiss francs~CHF; Indian rupees~INR
n: 50; 100; 250; 1000~1,000
@holidaywhen x=entity n=number
- When is {x} in {n}?
- What date does {x} fall on in {n}?
- On which day is {x} in {n}?
- {x} {n}: what's the date?
x: Easter; Eid al-Fitr; Good Friday; Diwali; Thanksgiving; Chinese New Year~Lunar New Year
n: 2022; 2023; 2024; 2025; 2026
@holidayorig x=entity A=attribute
- [Why do people celebrate|How do people celebrate] {x}?
- [What is the reason for|What are the customs of] {x}?
- [What's the meaning behind|What are the traditions of] {x}?
- Tell me [why|how] {x} is celebrated.
x: Diwali; Hanukkah; Eid al-Fitr; Holi; Vesak; Day of the Dead
@religion x=entity y=entity
- Can {x} eat {y}?
- Are {x} allowed to eat {y}?
- Is {y} permitted for {x}?
- Does their religion let {x} eat {y}?
x: Muslims; Jews; Hindus; Jains; Buddhists
y: shrimp; beef; pork; garlic; gelatin
@holybook x=entity A=attribute
- What is the [holy book|place of worship] of {x}?
- What's the [sacred text|house of worship] in {x} called?
- Which [scripture|place of worship] do followers of {x} use?
- In {x}, what's the name of the [holy scripture|place of worship]?
x: Sikhism; Judaism; Islam; Hinduism; Zoroastrianism
@gift n=number x=entity
- What's a good gift for my {x} under {n}?
- What can I buy my {x} for less than {n}?
- Gift ideas for a {x}, max {n}?
- I need a present for my {x} with a budget of {n}.
x: mom; father-in-law; girlfriend; boss; nephew; grandmother
n: $20~20 dollars; $50~50 dollars; $100~100 dollars; $200~200 dollars
@breakup A=negation x=entity
- How do I [break up with|get back together with] {x}?
- What's the best way to [end things|get back together] with {x}?
- I want to [split up with|win back] {x}. How should I go about it?
- Advice on [breaking up|getting back together] with {x}?
x: my girlfriend; my boyfriend; a long-distance partner; a coworker I dated
@apolog A=direction x=entity
- How should I [apologize to|accept an apology from] {x}?
- What's a good way to [say sorry to|accept an apology from] {x}?
- [Apologizing to|Accepting an apology from] {x}: what do I say?
- What do I say when [making an apology to|accepting an apology from] {x}?
x: my best friend; my sister; a coworker; my wife; my teenage son
@trust x=entity A=attribute
- My {x} lied to me about [money|an affair|a job]. What should I do?
- What do I do if my {x} wasn't honest with me about [money|an affair|a job]?
- I was lied to by my {x} about [money|an affair|a job]. How should I react?
- How do I deal with a {x} who told me lies about [money|an affair|a job]?
x: husband; wife; roommate; brother; fiancé
@date A=attribute x=attribute
- What should I [wear to|talk about on] a {x} date?
- Ideas for what to [wear on|talk about during] a {x} date?
- I've got a {x} date. What [do I wear|should we talk about]?
- What's good to [put on for|discuss on] a {x} date?
x: first; coffee; dinner; museum; blind
@toast n=number x=entity
- Write a speech for {x} that lasts {n} minutes.
- I have to give a {n}-minute speech at {x}. Write it for me.
- Can you write me a {n} minute speech for {x}?
- Please prepare something I can say for {n} minutes at {x}.
x: a wedding; a funeral; a graduation; a retirement party; my dad's birthday
n: 2~two; 3~three; 5~five; 10~ten
@poem x=entity A=entity y=entity
- Write a [haiku|limerick|sonnet] about {x}.
- Can you compose a [haiku|limerick|sonnet] on the subject of {x}?
- I'd like a [haiku|limerick|sonnet] about {x}, please.
- Give me a [haiku|limerick|sonnet] with {x} as the topic.
x: the ocean; autumn; my cat; Mondays; lost love
@story n=number x=entity A=negation
- Write a story of {n} words about {x} with a [happy|sad] ending.
- I want a {n}-word story about {x} that ends [happily|sadly].
- Tell a [happy-ending|sad-ending] story about {x} in {n} words.
- Can you write {n} words of fiction about {x}, ending on a [happy|sad] note?
n: 100; 200; 300; 500
x: a dragon; a lost dog; two pirates; a robot
@slogan x=entity A=attribute
- Come up with {n} [names|slogans] for {x}.
- Give me {n} ideas for a [name|slogan] for {x}.
- I need {n} [name|slogan] ideas for {x}.
- Can you suggest {n} [names|slogans] for {x}?
x: a bakery; a dog walking business; a yoga studio; a podcast about history
n: 5~five; 10~ten; 20~twenty; 3~three
@proof A=action x=entity
- [Shorten|Lengthen|Proofread] this for me: the meeting was good and we was happy about {x}
- Can you make this [shorter|longer|free of grammar mistakes]? the meeting was good and we was happy about {x}
- Please [cut down|expand|correct the grammar of] this sentence: the meeting was good and we was happy about {x}
- The meeting was good and we was happy about {x} - [make it shorter|make it longer|fix the grammar]
x: the results; the budget; the offer
@trans x=entity y=entity
- How do you say "{x}" in {y}?
- What's "{x}" in {y}?
- Translate "{x}" into {y}.
- What is the {y} for "{x}"?
x: good morning; thank you; I love you; where is the bathroom; happy birthday; see you tomorrow
y: $LANG
@transdir swap=x,y x=entity y=entity z=entity
- Translate my {z} from {x} to {y}.
- Can you translate a {z} from {x} into {y}?
- I have a {z} in {x} and I need it in {y}. Can you do that?
- Please turn this {x} {z} into {y}.
x: English; Spanish; Polish
y: French; German; Arabic; Chinese
z: birth certificate; menu; love letter; resume~CV
@learnlang x=entity A=attribute
- How [long does it take|much does it cost] to learn {x}?
- [How many months do I need|What do I have to spend] to learn {x}?
- [Time needed|Cost] to learn {x}?
- I want to study {x}. How [long will it take|much will it cost]?
x: $LANG
@pronounce x=entity A=attribute
- How do you [pronounce|spell] {x}?
- What's the correct [pronunciation|spelling] of {x}?
- What's the right way to [say|spell] {x}?
- {x}: how is it [pronounced|spelled]?
x: quinoa; Worcestershire; hors d'oeuvre; Nietzsche; gnocchi
@daysuntil x=entity A=direction
- How many days are there [until|since] {x}?
- How many days [are left before|have passed since] {x}?
- Count the days [until|since] {x}.
- What's the number of days [to go until|gone by since] {x}?
x: Christmas~Xmas; Halloween; New Year's Day; Valentine's Day; July 4~the 4th of July
@kidact n=number A=negation
- What are fun [indoor|outdoor] activities for a {n}-year-old?
- Suggest some fun [inside|outside] activities for a child aged {n}.
- My kid is {n}. What [indoor|outdoor] activities would be fun?
- Ideas for things a {n} year old can do [indoors|outdoors]?
n: 2; 4; 6; 10
@babysleep A=action n=number
- How do I get my {n}-month-old to [sleep through the night|take a bottle|eat solids]?
- My baby is {n} months old. How can I get them to [sleep all night|accept a bottle|eat solid food]?
- Tips for making a {n} month old baby [sleep through the night|drink from a bottle|eat solid foods]?
- What helps a {n}-month-old [sleep the whole night|take a bottle|start on solids]?
n: 3; 6; 9; 12
"""

GREET = ["Hi, ", "Hey, ", "Hello, ", "Quick question: ", "Hi there. "]
TAIL = [" Thanks!", " Thank you.", " thx", " Thanks in advance."]
CONTRACT = [("What is ", "What's "), ("Who is ", "Who's "), ("How is ", "How's "), ("Where is ", "Where's "),
            ("I would like", "I'd like"), ("I am ", "I'm "), ("It is ", "It's "), ("doesn't ", "does not "),
            ("isn't ", "is not "), ("won't ", "will not "), ("I've got", "I have"), ("I'd like", "I would like"),
            ("What's ", "What is "), ("I'm ", "I am "), ("don't ", "do not ")]


def parse(text):
    out = []
    for block in re.split(r"(?m)^(?=@)", text):
        if not block.strip():
            continue
        lines = [l for l in block.strip().split("\n") if l.strip()]
        head = lines[0].split()
        t = {"id": head[0][1:], "kinds": {}, "swap": None, "para": [], "slots": {}}
        for h in head[1:]:
            k, v = h.split("=")
            if k == "swap":
                t["swap"] = tuple(v.split(","))
            else:
                t["kinds"][k] = v
        for l in lines[1:]:
            if l.startswith("- "):
                t["para"].append(l[2:])
            else:
                k, v = l.split(": ", 1)
                v = SHARED.get(v.strip(), v)
                t["slots"][k] = [[f.strip() for f in x.split("~")] for x in v.split(";")]
        t["dims"] = {}
        for name, rx in (("A", r"\[([^\]]*)\]"), ("B", r"<([^>]*)>")):
            found = [[len(g.split("|")) for g in re.findall(rx, p)] for p in t["para"]]
            flat = {n for f in found for n in f}
            if flat:
                assert len(flat) == 1 and all(found), (t["id"], name, found)
                t["dims"][name] = flat.pop()
                assert name in t["kinds"], (t["id"], name)
        for s, vals in t["slots"].items():
            t["kinds"].setdefault(s, "number" if s in "nm" else "entity")
            assert len(vals) >= 2, (t["id"], s)
            if t["dims"]:
                n = t["dims"].get("A", 1)
                for i in range(n):
                    assert all("{%s}" % s in pick(p, {"A": i, "B": 0}) for p in t["para"]), (t["id"], s)
            else:
                assert all("{%s}" % s in p for p in t["para"]), (t["id"], s)
        for p in t["para"]:
            assert set(re.findall(r"\{(\w)\}", p)) <= set(t["slots"]), (t["id"], p)
        assert 3 <= len(t["para"]) <= 5, t["id"]
        out.append(t)
    assert len({t["id"] for t in out}) == len(out)
    return out


def pick(p, dims):
    p = re.sub(r"\[([^\]]*)\]", lambda m: m.group(1).split("|")[dims.get("A", 0)], p)
    return re.sub(r"<([^>]*)>", lambda m: m.group(1).split("|")[dims.get("B", 0)], p)


def render(t, i, dims, vals, forms, swapped=False):
    s = pick(t["para"][i], dims)
    m = dict(zip(t["swap"], reversed(t["swap"]))) if swapped else {}
    def val(mm):
        k = m.get(mm.group(1), mm.group(1))
        v = t["slots"][k][vals[k]]
        return v[forms.get(k, 0) % len(v)]
    s = re.sub(r"\{(\w)\}", val, s)
    s = re.sub(r"\s+", " ", s).replace(" ?", "?").strip()
    s = re.sub(r"\ba (?=(?!uni|uku|use|one\b|eu|US\b|UK\b)[aeiouAEIO]|8\d*\b|11\b|18\b|X-|SMS)", "an ", s)
    s = re.sub(r"\ban (?=[bcdfgjklmnpqrstvwz])", "a ", s)
    s = re.sub(r"\.\.$|\.\?$", lambda mm: mm.group(0)[0] if mm.group(0) == ".." else mm.group(0), s)
    if not re.match(r"iP|easyJet", s):
        s = s[0].upper() + s[1:]
    return s


def noise(s, code):
    """code: dict of surface choices, so that one choice can be applied to both sides"""
    if code["contract"]:
        for a, b in CONTRACT:
            if a in s and not (a == "isn't " and s.startswith("Why")):
                s = s.replace(a, b, 1)
                break
    if code["greet"] is not None and len(s.split()) < 13:
        if not re.match(r"I\b|I'|[A-Z]{2}|iP|[A-Z][\w.]*:", s) and re.match(
                r"(What|How|Is|Can|Does|Do|Which|When|Who|Where|Why|Are|Will|Should|Give|Write|Tell|Explain|Convert|Name|List|I'd)\b", s):
            s = GREET[code["greet"]] + (s if GREET[code["greet"]].endswith(". ") else s[0].lower() + s[1:])
    if code["tail"] is not None and len(s.split()) < 13:
        s = s + ("" if s[-1] in "?.!" else ".") + TAIL[code["tail"]]
    if code["noq"] and s.endswith(("?", ".")):
        s = s[:-1]
    if code["lower"]:
        s = s.lower()
    elif code["decap"] and not re.match(r"I\b|[A-Z]{2}", s) and not s.startswith("\""):
        w = s.split()[0]
        if w.strip(",:?") in ("What", "How", "Is", "Can", "Does", "Do", "Which", "When", "Who", "Where", "Why", "What's", "Are"):
            s = s[0].lower() + s[1:]
    return s


def code(r):
    return {"contract": r.random() < .2, "greet": r.randrange(len(GREET)) if r.random() < .06 else None,
            "tail": r.randrange(len(TAIL)) if r.random() < .04 else None, "noq": r.random() < .14,
            "lower": r.random() < .11, "decap": r.random() < .05}


def main():
    r = random.Random(SEED)
    ts = parse(TEMPLATES)
    rows, seen = [], set()

    def add(a, b, same, kind, tid):
        key = tuple(sorted((a.lower().rstrip("?."), b.lower().rstrip("?."))))
        if key[0] == key[1] and a != b and same and r.random() < .8:
            return False
        if a == b or key in seen:
            return False
        seen.add(key)
        rows.append({"a": a, "b": b, "same": same, "kind": kind, "template": tid})
        return True

    def base(t):
        return ({d: r.randrange(n) for d, n in t["dims"].items()}, {s: r.randrange(len(v)) for s, v in t["slots"].items()})

    def rforms(t):
        return {s: r.choice([0, 0, 1, 2]) for s in t["slots"]}

    total = Counter()
    for t in ts:
        np = len(t["para"])
        got = tries = 0
        while got < TRUE_PER and tries < 80:
            tries += 1
            dims, vals = base(t)
            i = r.randrange(np)
            j = i if r.random() < .06 else r.choice([k for k in range(np) if k != i])
            a = noise(render(t, i, dims, vals, rforms(t)), code(r))
            b = noise(render(t, j, dims, vals, rforms(t)), code(r))
            got += add(a, b, True, "paraphrase", t["id"])
        flips = [("dim", d, t["kinds"][d]) for d in t["dims"]] + [("slot", s, t["kinds"][s]) for s in t["slots"]]
        if t["swap"]:
            flips.append(("swap", None, "direction"))
        got = tries = 0
        while got < FALSE_PER and tries < 120:
            tries += 1
            dims, vals = base(t)
            # favour the rarer kinds a little
            w = [{"entity": 1, "number": 2.6, "negation": 5, "attribute": 2.2, "action": 2.4, "direction": 4}[k] for *_, k in flips]
            how, what, kind = r.choices(flips, w)[0]
            d2, v2, sw = dict(dims), dict(vals), False
            if how == "dim":
                d2[what] = r.choice([k for k in range(t["dims"][what]) if k != dims[what]])
            elif how == "slot":
                v2[what] = r.choice([k for k in range(len(t["slots"][what])) if k != vals[what]])
            else:
                sw = True
            i = r.randrange(np)
            fa, ca = rforms(t), code(r)
            if tries % 2:   # a flip applied to a itself
                j, fb, cb = i, (fa if r.random() < .7 else rforms(t)), (ca if r.random() < .7 else code(r))
            else:           # a flip applied to a paraphrase of a
                j, fb, cb = r.choice([k for k in range(np) if k != i]), rforms(t), code(r)
            a = noise(render(t, i, dims, vals, fa), ca)
            b = noise(render(t, j, d2, v2, fb, sw), cb)
            if r.random() < .5:
                a, b = b, a
            got += add(a, b, False, kind, t["id"])
    r.shuffle(rows)
    here = os.path.dirname(os.path.abspath(__file__))
    with open(os.path.join(here, "d.jsonl"), "w", encoding="utf-8") as f:
        for x in rows:
            f.write(json.dumps(x, ensure_ascii=False) + "\n")
    print(len(ts), "templates", len(rows), "pairs", dict(Counter(x["kind"] for x in rows)))
    words = sorted(len(p.split()) for x in rows for p in (x["a"], x["b"]))
    print("words: p5 %d median %d p95 %d" % tuple(words[int(len(words) * q)] for q in (.05, .5, .95)))


if __name__ == "__main__":
    main()
