# Generator: meanings (slots with values; + wordings; - wordings of the negated twin, -N = minimal edit of + wording N)
import json, random, re, sys
SEED = 20240611
def parse(text):
    ms, cur = [], None
    for ln in text.splitlines():
        ln = ln.rstrip()
        if not ln.strip(): continue
        if ln.startswith('# '):
            cur = dict(name=ln[2:].strip(), slots={}, pos=[], neg=[], align={}); ms.append(cur); continue
        m = re.match(r'^\+ (.*)$', ln)
        if m: cur['pos'].append(m.group(1)); continue
        m = re.match(r'^-(\d?) (.*)$', ln)
        if m:
            if m.group(1): cur['align'][len(cur['neg'])] = int(m.group(1)) - 1
            cur['neg'].append(m.group(2)); continue
        m = re.match(r'^(\w+): (.*)$', ln)
        if m and not cur['pos']:
            cur['slots'][m.group(1)] = [[s.strip() for s in v.split('|')] for v in m.group(2).split('; ')]; continue
        raise SystemExit('bad line: ' + ln)
    return ms
def isnum(s): return re.match(r'^n(\d|_\w*)?$', s) is not None
TEXT = r'''
# scale_recipe
dish: pancake batter; risotto; guacamole; chilli con carne|chili
n: 4|four; 6|six; 10|ten; 12|twelve
+ What quantities do I need to make {dish} for {n} people?
+ ingredients for {dish}, {n} servings
+ I'm having {n} guests over, how much of everything goes into the {dish}?
+ Give me the amounts for a {dish} recipe that serves {n}.
+ {dish} recipe measurements scaled to {n} portions
+ How much of each ingredient should I buy if I'm making {dish} to feed {n}?
# roast_time
meat: chicken; leg of lamb|lamb leg; pork shoulder|shoulder of pork; turkey
n: 2 kg|2 kilo|two-kilo; 3 kg|3 kilo|three-kilo; 5 kg|5 kilo|five-kilo
+ How long should I roast a {n} {meat}?
+ roasting time {n} {meat}
+ For how many minutes does a {n} {meat} have to stay in the oven?
+ I've got a {n} {meat} to roast, how long until it's done?
+ Tell me the oven time needed for a {meat}, {n}, please
+ What's the cooking duration for roasting a {n} {meat}?
# freeze_thaw
food: lasagne|lasagna; fresh salmon; sourdough bread; strawberries
+ What's the best way to freeze {food}?
+ how to freeze {food}
+ I want to put {food} in the freezer, how do I go about it?
+ Tips for freezing {food} properly
+ How should {food} be prepared for freezing?
+ best method for storing {food} in the freezer
-1 What's the best way to thaw {food}?
-2 how to defrost {food}
- My {food} came out of the freezer rock solid, how do I thaw it?
- What is the right method of defrosting {food}?
- Getting {food} from frozen to thawed, how should I do it?
- tips for thawing frozen {food}
# with_without_oven
dish: pizza; brownies; banana bread; roast potatoes
+ How do I make {dish} with an oven?
+ {dish} recipe using the oven
+ Can you explain how to cook {dish} in an oven?
+ I'd like to make {dish} and have an oven, what are the steps?
+ Steps for oven-made {dish}
-1 How do I make {dish} without an oven?
-2 {dish} recipe not using the oven
- I don't own an oven, how can I still make {dish}?
- no-oven {dish} method
- Is there some way of cooking {dish} if there's no oven in the kitchen? Explain how.
- Steps for {dish} when you have no oven
# substitute
ing: eggs; butter; buttermilk; corn starch|cornstarch|cornflour
dish: a sponge cake; muffins; scones
+ What can I use instead of {ing} in {dish}?
+ {ing} substitute for {dish}
+ I'm out of {ing}. What could replace it when I'm making {dish}?
+ Which ingredient works as a replacement for {ing} when baking {dish}?
+ Baking {dish} but there's no {ing} in the house, what do I swap in?
+ alternatives to {ing} in {dish}
# calories
n: 100 g|100 grams|a hundred grams; 250 g|250 grams; 40 g|40 grams|forty grams
food: cooked white rice; almonds; cheddar; avocado
+ How many calories are in {n} of {food}?
+ calories {n} {food}
+ If I eat {n} of {food}, what's that in kcal?
+ What is the energy content of {n} of {food}?
+ {food}, {n}: calorie count please
+ I just had {n} of {food}. How many kcal should I log?
# cake_dense
cake: cheesecake; Victoria sponge; carrot cake; pound cake
+ Why did my {cake} rise too much?
+ {cake} rose too much, reasons
+ What makes a {cake} puff up more than it should?
+ My {cake} has gone sky-high in the tin, what caused that?
+ Reasons for a {cake} rising excessively
-1 Why did my {cake} not rise enough?
-2 {cake} didn't rise enough, reasons
- What causes a {cake} to stay flat?
- My {cake} came out of the oven flat as a board, what went wrong?
- Reasons for a {cake} failing to rise
# oven_convert
n: 350|three hundred and fifty; 400|four hundred; 425; 275
+ What is {n} degrees Fahrenheit in Celsius?
+ {n} F to C
+ Convert {n} °F into °C
+ My American recipe says {n} Fahrenheit, what should I set on a Celsius oven?
+ how hot is {n}F in centigrade
+ Give me the Celsius equivalent of {n} degrees F.
-1 What is {n} degrees Celsius in Fahrenheit?
-2 {n} C to F
-3 Convert {n} °C into °F
- My recipe says {n} Celsius, what should I set on a Fahrenheit oven?
- Give me the Fahrenheit equivalent of {n} degrees C.
# fridge_days
food: cooked chicken; hummus; opened oat milk|oat milk once opened; boiled eggs|hard-boiled eggs
n: 3|three; 5|five; 7|seven; 10|ten
+ Is it still safe to have {food} after {n} days in the fridge?
+ {food} in fridge {n} days still ok?
+ I've kept {food} in the refrigerator for {n} days. Can I still eat it?
+ Would it be safe for me to eat {food} that's been refrigerated {n} days?
+ Can one still consume {food} when it has spent {n} days in the fridge?
+ hi, got some {food} sitting in my fridge for {n} days, good or bin it?
# spicy
dish: Thai green curry; salsa; kimchi stew|kimchi jjigae; ramen broth
+ How can I make my {dish} spicier?
+ make {dish} hotter
+ My {dish} lacks heat, what can I add?
+ What adds more kick to {dish}?
+ Ways of turning up the spiciness of {dish}
+ I'd like more fire in my {dish}. Suggestions?
-1 How can I make my {dish} less spicy?
-2 make {dish} milder
- My {dish} is way too hot, what can I add to fix it?
- What takes the burn out of {dish}?
- Ways of toning down the heat of {dish}
- rescue over-spiced {dish}
# wine_pairing
food: grilled salmon; beef bourguignon; goat's cheese|goat cheese; mushroom risotto
+ Which wine goes well with {food}?
+ wine pairing {food}
+ I'm serving {food} tonight, what wine should I open?
+ What's a good bottle of wine to drink alongside {food}?
+ Recommend a wine to match {food}
-1 Which wine goes badly with {food}?
- wines to avoid with {food}
- What bottle of wine should I definitely not open when serving {food}?
- Name wines that clash with {food}
- I'm serving {food}. Which wine would ruin it?
# coffee_ratio
n: 2|two; 4|four; 6|six; 8|eight
dev: a French press|a cafetiere; a moka pot; a drip machine|a drip coffee maker; a V60
+ How many grams of coffee do I need for {n} cups in {dev}?
+ coffee grams {n} cups {dev}
+ I'm brewing {n} cups with {dev}, how much ground coffee goes in, in grams?
+ What weight of grounds makes {n} cups using {dev}?
+ Grams of ground coffee for making {n} cups of coffee in {dev}?
# vegan_meals
n: 3|three; 5|five; 7|seven
meal: breakfasts; lunches; dinners; snacks
+ Give me {n} ideas for {meal} containing meat.
+ {n} {meal} with meat
+ Can you suggest {n} {meal} that include meat?
+ I need {n} {meal} for a meat lover, all of them with meat in them
+ List {n} {meal} made with meat, please
-1 Give me {n} ideas for {meal} containing no meat.
-2 {n} {meal} without meat
- Can you suggest {n} meat-free {meal}?
- I'm vegetarian and need {n} {meal}, any ideas?
- List {n} vegetarian {meal}, please
# bread_proof
n: 24|twenty-four; 12|twelve; 48|forty-eight; 36
bread: focaccia; baguette; pizza; brioche
+ Can I leave {bread} dough to prove in the fridge for {n} hours?
+ {bread} dough fridge proof {n} hours ok?
+ Is a cold rise of {n} hours fine for {bread} dough?
+ I'd like my {bread} dough to rise in the fridge for {n}h. Is that alright?
+ Will {bread} dough be okay if it's proofed {n} hours in the refrigerator?
# store_where
food: tomatoes; bananas; potatoes; onions
+ Why should {food} be kept in the fridge?
+ reasons to refrigerate {food}
+ What's the point of putting {food} in the fridge?
+ What are the arguments for storing {food} in the refrigerator?
+ Someone told me {food} belong in the fridge; what's the reasoning?
-1 Why should {food} not be kept in the fridge?
-2 reasons not to refrigerate {food}
- What's the argument against storing {food} in the refrigerator?
- Someone told me never to put {food} in the fridge; what's the reasoning?
- What's the downside of chilling {food} in the refrigerator?
# headache_med
drug: ibuprofen; paracetamol|acetaminophen; naproxen; aspirin
n: 4|four; 6|six; 8|eight; 12|twelve
+ Can I take another {drug} {n} hours after the last dose?
+ {drug} again after {n} hours ok?
+ My last {drug} was {n} hours ago, may I have one more?
+ Is {n} hours a long enough gap between two doses of {drug}?
+ I took {drug} {n}h ago. Is it fine to repeat the dose now?
+ Are {n} hours between {drug} doses enough?
# drug_food
drug: amoxicillin; metformin; levothyroxine; omeprazole
+ What happens if I take {drug} with food?
+ effect of taking {drug} with a meal
+ I took my {drug} along with my dinner, what does that do?
+ How does having eaten affect a dose of {drug}?
+ {drug} swallowed on a full stomach: consequences?
-1 What happens if I take {drug} without food?
-2 effect of taking {drug} without a meal
- I took my {drug} and hadn't eaten anything, what does that do?
- How does having nothing in your belly affect a dose of {drug}?
- {drug} swallowed on an empty stomach: consequences?
# bp_reading
n: 120/80|120 over 80; 140/90|140 over 90; 95/60|95 over 60; 160/100|160 over 100
who: a pregnant woman|a woman who is pregnant; a teenager; a 70-year-old|someone aged 70
+ Is a blood pressure of {n} normal for {who}?
+ {n} bp normal for {who}?
+ Blood pressure came out as {n} in {who}. Is that a normal value?
+ For {who}, does {n} count as a normal blood pressure?
+ Would a doctor call a BP reading of {n} normal in {who}?
# lower_raise
what: blood pressure; LDL cholesterol; blood sugar|blood glucose; resting heart rate|resting pulse
+ How can I lower my {what} naturally?
+ natural ways to bring down {what}
+ Which lifestyle changes reduce {what}?
+ My {what} is too high, what can I do about it without drugs?
+ What non-medical methods decrease {what}?
-1 How can I raise my {what} naturally?
-2 natural ways to bring up {what}
- Which lifestyle changes increase {what}?
- My {what} is too low, what can I do about it without drugs?
- What non-medical methods push {what} up?
# sleep_age
n: 3|three; 10|ten; 15|fifteen; 65|sixty-five
+ How much sleep does a person aged {n} need?
+ sleep needed age {n}
+ How many hours a night should somebody who's {n} years old sleep?
+ What's the recommended amount of sleep at {n} years of age?
+ For a {n}-year-old, how many hours of sleep are advised?
# exercise_pain
part: the lower back; the knee; the shoulder; the neck
+ Which exercises are good for pain in {part}?
+ exercises recommended with pain in {part}
+ I've got pain in {part}, what workouts would help?
+ What movements should I do if {part} hurts?
+ Recommend exercises for somebody with a sore spot in {part}
-1 Which exercises are bad for pain in {part}?
-2 exercises to avoid with pain in {part}
- I've got pain in {part}, what workouts should I stay away from?
- What movements should I not do if {part} hurts?
- Which exercises make pain in {part} worse?
# vitamin
vit: vitamin D; vitamin B12|B12; iron; vitamin K
+ What are the symptoms of too much {vit}?
+ {vit} overdose symptoms
+ How would I notice I'm getting an excess of {vit}?
+ What signs point to having an overload of {vit} in your body?
+ If somebody has excessive {vit}, what symptoms show?
-1 What are the symptoms of too little {vit}?
-2 {vit} deficiency symptoms
- How would I notice I'm not getting enough {vit}?
- What signs point to being short of {vit}?
- If somebody lacks {vit}, what symptoms show?
# vaccine_travel
country: Kenya; Vietnam; Peru; India
+ Which vaccinations are required to travel to {country}?
+ mandatory vaccines {country}
+ What jabs must I have had before I'm let into {country}?
+ I'm flying to {country}, which shots are compulsory?
+ Compulsory immunisations for visitors to {country}?
-1 Which vaccinations are not required, only recommended, to travel to {country}?
-2 optional vaccines {country}
- What jabs are merely advised, but not obligatory, for a trip to {country}?
- I'm flying to {country}, which shots are voluntary?
# fever_child
n: 38|thirty-eight; 39|thirty-nine; 40|forty
n2: 2|two; 6|six; 9|nine
+ My {n2}-year-old has a fever of {n} °C, what should I do?
+ fever {n} C child {n2} years what to do
+ What are the steps to take when a child aged {n2} has a temperature of {n} Celsius?
+ Thermometer says {n} degrees C on my kid ({n2} years old). How do I handle it?
+ How should a {n} °C fever be managed in a {n2}-year-old child?
# weight_gain
n: 5|five; 8|eight; 10|ten; 15|fifteen
n2: 2|two; 3|three; 6|six
+ How can I lose {n} kg in {n2} months?
+ lose {n} kilos {n2} months plan
+ I want to be {n} kilograms lighter {n2} months from now, how do I do that?
+ What's a plan for dropping {n} kg within {n2} months?
+ Help me slim down by {n} kilos over the next {n2} months
+ Tips to shed {n}kg in {n2} months please
-1 How can I gain {n} kg in {n2} months?
-2 gain {n} kilos {n2} months plan
- I want to be {n} kilograms heavier {n2} months from now, how do I do that?
- What's a plan for putting on {n} kg within {n2} months?
- Help me bulk up by {n} kilos over the next {n2} months
# contagious
ill: chickenpox; flu|influenza; strep throat; Covid|COVID-19
+ How many days is a person with {ill} contagious?
+ {ill} contagious period days
+ For how long can someone with {ill} pass it on?
+ I caught {ill}. How long am I infectious to others?
+ Length of time {ill} stays transmissible from a sick person?
# bmi
n: 80|eighty; 62|sixty-two; 95|ninety-five
n2: 1.75|175 cm|a hundred and seventy-five cm; 182 cm|1.82 m; 165 cm|1.65 m
+ What is my BMI if I weigh {n} kg and am {n2} tall?
+ bmi {n} kg {n2}
+ Calculate body mass index: height {n2}, weight {n} kilos
+ I'm {n2} in height and the scales show {n} kilograms, what BMI is that?
+ Work out the BMI of someone weighing {n} kg with a height of {n2}.
# allergy_list
all: peanuts; gluten|wheat gluten; lactose; shellfish
+ Which everyday foods contain {all}?
+ common foods with {all}
+ List ordinary products that have {all} in them
+ Where will I find {all} in my daily food?
+ In what usual foodstuffs is {all} present?
-1 Which everyday foods contain no {all}?
-2 common foods without {all}
- List ordinary products that have no {all} in them
- I can't have {all}, what everyday foods are free of it?
- In what usual foodstuffs is {all} absent?
# dentist
n: 2|two; 5|five; 10|ten
op: a wisdom tooth extraction; a root canal; a dental implant
+ May I drink alcohol {n} days after {op}?
+ alcohol {n} days after {op}
+ It's been {n} days since {op}, is a beer or a glass of wine okay now?
+ Is boozing allowed once {n} days have gone by following {op}?
+ {op} was {n} days ago; can I have alcohol yet?
-1 May I drink alcohol {n} days before {op}?
-2 alcohol {n} days before {op}
- There are {n} days to go until {op}, is a beer or a glass of wine okay now?
- Is boozing allowed when {op} is coming up in {n} days?
- {op} is {n} days away; can I still have alcohol?
# caffeine
drink: espresso; green tea; Red Bull; cola
n: 2|two; 3|three; 4|four
+ How much caffeine is there in {n} servings of {drink}?
+ caffeine {n} servings {drink}
+ If I drink {n} servings of {drink}, how many mg of caffeine is that?
+ Total caffeine content in milligrams of {n} portions of {drink}?
+ {n} servings of {drink} give me what dose of caffeine?
# currency
n: 100|one hundred|a hundred; 250|two hundred and fifty; 1,000|1000|one thousand; 50|fifty
cur: Swiss francs|CHF; British pounds|GBP|pounds sterling; Japanese yen|JPY; US dollars|USD
+ How much is {n} {cur} in euros?
+ {n} {cur} to EUR
+ Convert {n} {cur} to euros
+ What would I get in euros for {n} {cur}?
+ {n} {cur} equals how many euro
+ I've got {n} {cur} left, what's that worth in euros right now?
-1 How much is {n} euros in {cur}?
-2 {n} EUR to {cur}
-3 Convert {n} euros to {cur}
- What would I get in {cur} for {n} euros?
- I've got {n} euros left, what's that worth in {cur} right now?
# compound
n: 5,000|5000|5k|five thousand; 10,000|10000|10k|ten thousand; 20,000|20000|20k
n2: 3|three; 4|four; 5|five
n3: 10|ten; 20|twenty; 30|thirty
+ If I invest {n} dollars at {n2}% compound interest a year, what do I have after {n3} years?
+ compound interest ${n} {n2}% {n3} years
+ What does ${n} grow to over {n3} years with {n2} percent interest compounded annually?
+ Final balance of a {n} dollar deposit earning {n2} percent per year, compounded yearly, {n3} years later?
+ I'm putting away {n} dollars for {n3} years at {n2} % annual compounding. How much will it become?
# mortgage
n: 200,000|200000|200k; 350,000|350000|350k; 500,000|500000|500k|half a million
n2: 15|fifteen; 25|twenty-five; 30|thirty
+ What's the monthly payment on a {n} mortgage over {n2} years at 4%?
+ monthly payment mortgage {n} {n2} years 4 percent
+ I borrow {n} for a house at 4% interest with a {n2}-year term. How much do I pay each month?
+ Work out monthly instalments for a home loan of {n}, {n2} years, four percent
+ With a mortgage of {n} running {n2} years at 4 %, what leaves my account every month?
# buy_sell
asset: Bitcoin|BTC; gold; Tesla shares|Tesla stock; government bonds
+ How do I buy {asset} for the first time?
+ buying {asset} beginner steps
+ I've never purchased {asset} before, walk me through it
+ What's involved in a first purchase of {asset}?
+ Explain to a newbie how to acquire {asset}
-1 How do I sell {asset} for the first time?
-2 selling {asset} beginner steps
- I've never sold off any {asset} before, walk me through it
- What's involved in a first sale of {asset}?
- Explain to a newbie how to get rid of {asset} for money
# credit_score
act: closing an old card; missing a payment; applying for a loan; paying off my car loan early
+ Why does {act} lower my credit score?
+ {act} credit score drops why
+ What's the reason my credit rating falls after {act}?
+ I heard {act} hurts your credit score. How come?
+ Explain the negative effect of {act} on a credit rating
# tax_deadline
n: 2022; 2023; 2024
state: Germany; the UK|Britain|the United Kingdom; the US|the USA|the United States; Canada
+ When is the deadline to file the {n} tax return in {state}?
+ {n} tax return deadline {state}
+ By what date do I have to hand in my income tax return for {n} in {state}?
+ What's the last day for submitting a tax declaration for the year {n} in {state}?
+ I live in {state} and still have to do my {n} taxes, until when can I file?
# vat_calc
n: 80|eighty; 120|one hundred and twenty; 450; 999
n2: 7|seven; 19|nineteen; 20|twenty
+ What is {n} euros plus {n2}% VAT?
+ {n} EUR with {n2}% VAT added
+ Add {n2} percent value added tax to a net price of {n} euros
+ A net amount of {n} € and {n2} % VAT on top, what's the gross?
+ I charge {n} euros net; what does the customer pay including {n2}% VAT?
-1 What is {n} euros minus the included {n2}% VAT?
-2 {n} EUR with {n2}% VAT taken out
- Take {n2} percent value added tax out of a gross price of {n} euros
- A gross amount of {n} € including {n2} % VAT, what's the net?
- The customer pays {n} euros with {n2}% VAT inside; what's left net?
# budget
n: 2,000|2000|two thousand; 3,500|3500; 5,000|5000|five thousand
city: Berlin; Lisbon; Toronto; NYC|New York City
+ Make me a monthly budget for living on {n} euros in {city}.
+ monthly budget {n} euros {city}
+ I take home {n} euros a month and live in {city}, how should I split it up?
+ Could you draw up a spending plan for {city} with {n} EUR per month?
+ How do I divide {n} euros of monthly money across expenses in {city}?
# tip
n: 15|fifteen; 18|eighteen; 20|twenty
n2: 46|forty-six; 62.50; 84|eighty-four; 130
+ How much is a {n}% tip on a ${n2} bill?
+ {n} percent tip on ${n2}
+ The bill came to {n2} dollars and I want to leave {n}%, what's the tip?
+ Calculate {n} % gratuity for {n2} dollars
+ If dinner costs ${n2}, what tip would {n} percent be?
# open_close_account
bank: Revolut; Chase; HSBC; Wise
+ How do I open an account with {bank}?
+ open {bank} account
+ I want to become a {bank} customer, how do I set up an account?
+ What are the steps for getting a new account at {bank}?
+ Walk me through creating a {bank} account
-1 How do I close an account with {bank}?
-2 close {bank} account
- I don't want to be a {bank} customer any longer, how do I shut my account?
- What are the steps for getting rid of my account at {bank}?
- Walk me through cancelling a {bank} account
# refund_days
n: 14|fourteen; 30|thirty; 60|sixty
item: shoes; laptops; mattresses; headphones
+ Can I return opened {item} within {n} days?
+ return {item} opened {n} days
+ I've unpacked {item}; is sending it all back within {n} days still possible?
+ Do you take back {item} inside {n} days if the packaging has been opened?
+ Is there a {n}-day return right for {item} that I already opened?
-1 Can I return unopened {item} within {n} days?
-2 return {item} unopened {n} days
- I have {item} with the seal intact; is sending it all back within {n} days still possible?
- Do you take back {item} inside {n} days if the packaging was never opened?
- Is there a {n}-day return right for {item} still sealed in the box?
# cancel_sub
svc: Netflix; Spotify; Disney+|Disney Plus; Adobe Creative Cloud
+ How do I cancel my {svc} subscription?
+ cancel {svc}
+ I'd like to stop paying for {svc}, how do I end my plan?
+ Please tell me the way to terminate a {svc} membership
+ Where can I unsubscribe from {svc}?
+ Getting out of a {svc} subscription, how does that work?
-1 How do I renew my {svc} subscription?
-2 renew {svc}
- I'd like to go on paying for {svc} after it runs out, how do I extend my plan?
- Please tell me the way to prolong a {svc} membership
- My {svc} subscription is expiring, how do I keep it going for another term?
# late_parcel
n: 3|three; 5|five; 10|ten
carrier: DHL; UPS; FedEx; Royal Mail
+ My {carrier} parcel is {n} days late, what can I do?
+ {carrier} package delayed {n} days what to do
+ I've been waiting {n} days past the delivery date for something sent with {carrier}. What now?
+ {carrier} should have delivered {n} days ago, what steps can I take?
+ What are my options with a {carrier} shipment overdue by {n} days?
-1 My {carrier} parcel is {n} days early, what can I do?
-2 {carrier} package came {n} days ahead of schedule what to do
- {carrier} delivered {n} days sooner than planned, what steps can I take?
- What are my options with a {carrier} shipment arriving {n} days before the promised date?
# flight_time
a: London; Frankfurt; NYC|New York; Tokyo
b: Singapore; Cape Town; Buenos Aires
+ How long is the flight from {a} to {b}?
+ {a} {b} flight duration
+ How many hours will I be in the air flying {a} to {b}?
+ What's the flying time between departure in {a} and landing in {b}?
+ Time needed to get from {a} to {b} by plane
+ I'm flying out of {a} to {b}, how many hours does it take?
# days_city
n: 2|two; 3|three; 5|five
city: Rome; Istanbul; Kyoto; Mexico City
+ Plan a {n}-day trip to {city} for me.
+ {city} itinerary {n} days
+ I'll have {n} days in {city}, how should I spend them?
+ What's a sensible schedule for {n} days of sightseeing in {city}?
+ Could you draw up a day-by-day programme for {n} days in {city}?
+ hey, need a plan for {city}, I'm there {n} days
# visa
nat: Indian; Brazilian; Australian; South African
country: Japan; Turkey|Türkiye; the UK|Britain|the United Kingdom; Thailand
+ Do {nat} citizens need a visa for {country}?
+ {nat} passport {country} visa needed?
+ I hold a {nat} passport. Is a visa necessary to enter {country}?
+ Must somebody of {nat} nationality get a visa before visiting {country}?
+ Is a visa obligatory for {nat} travellers entering {country}?
# cheapest_month
place: Iceland; Bali; Morocco; New Zealand
+ Which month is cheapest for visiting {place}?
+ cheapest month {place} trip
+ When in the year does a holiday in {place} cost least?
+ What month should I pick to pay as little as possible for {place}?
+ I'm on a budget: in which month are prices lowest for {place}?
-1 Which month is most expensive for visiting {place}?
-2 dearest month {place} trip
- When in the year does a holiday in {place} cost most?
- In which month are prices highest for {place}?
- What is the priciest month of the year to travel to {place}?
# hand_luggage
item: a power bank; knitting needles; a jar of peanut butter; a camping stove
al: Ryanair; Lufthansa; Delta
+ Can I take {item} in hand luggage on {al}?
+ {al} carry-on {item}
+ Does {al} let passengers bring {item} into the cabin?
+ I'm flying {al}; is {item} permitted in my cabin bag?
+ Am I allowed to have {item} in my carry-on with {al}?
# bag_weight
al: Emirates; easyJet; Qantas; Air Canada
+ What's the {al} weight limit for checked luggage in economy?
+ {al} economy checked bag kg limit
+ How heavy may my hold baggage be in economy with {al}?
+ I'm checking in a suitcase on an economy ticket with {al}, how many kilos are okay?
+ Maximum weight of a checked bag, economy class, {al}?
# jetlag
x_dir: east|eastwards|eastward; west|westwards|westward
n: 6|six; 8|eight; 10|ten
+ How do I deal with jet lag after flying {x_dir} across {n} time zones?
+ jet lag tips flight {x_dir} {n} time zones
+ I'm crossing {n} time zones going {x_dir}. What can I do about jet lag?
+ Best way of beating jet lag when travelling {x_dir} over {n} zones?
+ What helps a traveller's body clock following a {n}-time-zone flight {x_dir}?
# train_between
a: Paris; Milan; Vienna
b: Barcelona; Amsterdam; Zurich|Zürich
n: 7|seven; 9|nine; 11|eleven
+ Is there a train from {a} to {b} leaving at {n} in the morning?
+ {a} {b} train {n} am
+ Does a rail connection leave {a} for {b} at {n} a.m.?
+ I need to get from {a} to {b} by rail, setting off at {n} am. Any train?
+ Does any train run {a} to {b} with a {n} o'clock morning departure?
-1 Is there a train from {a} to {b} arriving at {n} in the morning?
- Does a rail connection from {a} get into {b} at {n} a.m.?
- I need to go from {a} to {b} by rail and be there at {n} am sharp. Any train?
- Does any train run {a} to {b} with a {n} o'clock morning arrival?
# driving_side
country: Malta; Indonesia; Suriname; Cyprus
+ On which side of the road do people drive in {country}?
+ {country} driving side
+ Do cars keep left or right in {country}?
+ I'm renting a car in {country}, which side do I stay on?
+ Is traffic in {country} left-hand or right-hand?
# min_age_rent
n: 19|nineteen; 21|twenty-one; 23|twenty-three
country: Spain; Ireland; Croatia; the US|the USA|America
+ Can I rent a car in {country} at the age of {n}?
+ rent car {country} {n} years old
+ I'm {n}. Would a car hire firm in {country} rent to me?
+ Do rental companies in {country} accept drivers who are {n}?
+ Hiring a car as a {n}-year-old in {country}: possible?
# hotel_checkin
n: 9 am|9:00|nine in the morning; 11 am|11:00|eleven in the morning; 6 am|6:00|six in the morning
+ Can I check in to the hotel early, at {n}?
+ early check-in {n} possible
+ We'd get to the hotel at {n} already, could we have our room then?
+ Is the room available from {n} on the day we arrive?
+ Would it be possible for you to let us into our room at {n} on arrival day?
-1 Can I check out of the hotel at {n}?
-2 check-out {n} possible
- We'd like to leave the hotel at {n}, could we hand the key back then?
- Is it possible for you to let us settle up and give up our room at {n} on departure day?
# book_table
n: 4|four; 6|six; 8|eight; 10|ten
n_t: 7 pm|19:00|seven in the evening; 8 pm|20:00|eight in the evening; 9 pm|21:00|nine in the evening
+ Book a table for {n} tonight at {n_t}.
+ table {n} people tonight {n_t}
+ We'd be {n} tonight at {n_t}, have you got a table?
+ I want to reserve for {n} this evening, {n_t}
+ Could you seat a party of {n} at {n_t} tonight?
-1 Cancel my table for {n} tonight at {n_t}.
- Please drop our booking tonight, it was {n} people at {n_t}
- We're {n} and had reserved for {n_t} tonight but we can't come, take us off the list
- I'd like to call off tonight's {n_t} reservation for {n}
# ticket_refund
n: 24|twenty-four; 48|forty-eight; 72|seventy-two
what: concert ticket; train ticket; flight; hotel room
+ Do I get my money back if I cancel my {what} {n} hours before?
+ {what} cancellation {n} hours before refund
+ Calling off my {what} with {n} hours to go, will I be reimbursed?
+ If there are still {n} hours left and I cancel the {what}, is it refunded?
+ Will you pay me back for a {what} cancelled {n} hours ahead of time?
# embassy
nat: Canadian; Irish; Mexican; Polish
city: Bangkok; Cairo; Berlin
+ Where is the {nat} embassy in {city}?
+ {nat} embassy {city} address
+ I lost my passport in {city}; how do I find the {nat} embassy there?
+ What's the location of the embassy for {nat} citizens in {city}?
+ Give me directions to {city}'s {nat} embassy
# tenant_notice
n: 2|two; 5|five; 10|ten
state: Germany; France; California; Ontario
+ I've lived in my flat for {n} years in {state}. What notice do I have to give if I, the tenant, move out?
+ notice period tenant moving out {n} years {state}
+ As a renter of {n} years' standing in {state}, how far ahead must I give notice to my landlord?
+ How much warning does a tenant owe the landlord in {state} when leaving after {n} years?
+ Tenant leaving a flat in {state} of their own will, {n} years in: required notice?
-1 My tenant has lived in my flat for {n} years in {state}. What notice do I have to give if I, the landlord, end the lease?
-2 notice period landlord ending lease {n} years {state}
- As a landlord in {state} with a renter of {n} years' standing, how far ahead must I give the tenant notice?
- How much warning does a landlord owe the tenant in {state} when terminating after {n} years?
- Landlord getting a tenant out of a flat in {state}, {n} years in: required notice?
# deposit_return
n: 1,200|1200|twelve hundred; 900|nine hundred; 2,400|2400
n2: 2|two; 4|four; 6|six
+ My landlord has kept my {n} euro deposit for {n2} months since I moved out, what can I do?
+ landlord not returning deposit {n} euros {n2} months after move-out
+ I left the flat {n2} months ago and still haven't got my {n} € deposit back. Which steps can I take?
+ How do I get a {n} EUR security deposit out of a landlord who's sat on it for {n2} months?
+ Moved out {n2} months ago, landlord still holding {n} euros of deposit. How can I get it?
# age_law
n: 14|fourteen; 16|sixteen; 17|seventeen
act: ride a moped; get a tattoo; buy beer; work night shifts
state: Austria; Italy; Texas
+ Is a person of {n} legally allowed to {act} in {state}?
+ {n} years old {act} legal {state}
+ In {state}, may a {n}-year-old {act}?
+ What does the law in {state} say about somebody aged {n} wanting to {act}?
+ My kid is {n} and wants to {act}; is that lawful in {state}?
# divorce
state: Spain; Poland; New York State; Japan
+ How do I get divorced in {state} with a lawyer?
+ divorce {state} with lawyer
+ I'm ending my marriage in {state} and have an attorney. What is the procedure?
+ Steps for a divorce in {state} if you're represented by a lawyer
+ Going through a divorce in {state} represented by an attorney: how does it work?
-1 How do I get divorced in {state} without a lawyer?
-2 divorce {state} without lawyer
- I'm ending my marriage in {state} and have no attorney. What is the procedure?
- Steps for a do-it-yourself divorce in {state}, no lawyer involved
- Going through a divorce in {state} unrepresented: how does it work?
# copyright_len
work: a novel; a photograph; a sound recording; a film
state: the EU|the European Union; the US|the United States; Japan
+ How long does copyright last on {work} in {state}?
+ copyright duration {work} {state}
+ After how many years does {work} enter the public domain in {state}?
+ What's the term of copyright protection for {work} in {state}?
+ When does {work} stop being protected by copyright in {state}?
# speed_fine
n: 15|fifteen; 30|thirty; 45|forty-five
state: Switzerland; Norway; Belgium
+ What's the fine for driving {n} km/h over the limit in {state}?
+ {state} speeding fine {n} km/h too fast
+ I got caught going {n} km/h above the speed limit in {state}, what will it cost me?
+ How much do you pay in {state} if you exceed the limit by {n} km/h?
+ Penalty for {n} km/h of speeding, {state}
# contract_oral
con: a rental contract|a lease; an employment contract; a used car sale; a loan between friends
+ Is {con} valid without a signature?
+ {con} no signature valid?
+ Nobody signed anything, is {con} still legally binding?
+ Does {con} hold up if it wasn't signed?
+ Can {con} be enforceable when a signature is missing?
-1 Is {con} valid with an electronic signature?
-2 {con} e-signature valid?
- We signed digitally, is {con} legally binding like that?
- Does {con} hold up if it was signed electronically?
- Can {con} be enforceable when it's been e-signed?
# resign_letter
n: 2|two; 4|four; 6|six
job: nurse; shop assistant|sales assistant; software developer; teacher
+ Write a resignation letter for a {job} giving {n} weeks' notice.
+ {job} resignation letter {n} weeks notice
+ I'm a {job} and want to quit with {n} weeks' notice, draft the letter for me
+ Could you compose a letter of resignation? I work as a {job}, notice period {n} weeks.
+ Need a note telling my boss I'm leaving my job as a {job} {n} weeks from now
# ask_raise
n: 5|five; 10|ten; 15|fifteen
+ Write an email to my boss asking for a {n}% pay rise.
+ email asking manager {n} percent raise
+ Draft a message to my manager in which I request {n} % more salary
+ I want my pay up by {n} percent; write the mail to my boss
+ Help me ask my superior in writing for a salary increase of {n}%
-1 Write an email to my boss turning down a {n}% pay rise.
- email declining {n} percent raise from manager
- Draft a message to my manager in which I refuse {n} % more salary
- They offered me a raise of {n} percent and I don't want it; write the mail to my boss saying so
# interview_accept
role: a data analyst job; a barista job; a marketing internship
+ Write a polite reply accepting the offer of {role}.
+ reply accept offer {role}
+ I've been offered {role} and want it, draft my answer
+ Compose a courteous yes to an offer for {role}
+ Help me say yes nicely to the company that offered me {role}
-1 Write a polite reply rejecting the offer of {role}.
-2 reply decline offer {role}
- I've been offered {role} and don't want it, draft my answer
- Compose a courteous no to an offer for {role}
- Help me turn down nicely the company that offered me {role}
# overtime
n: 10|ten; 12|twelve; 9|nine
state: Germany; the Netherlands|Holland; South Korea
+ Can my employer make me work {n} hours a day in {state}?
+ {n} hour workday {state} legal employer
+ In {state}, may a boss require {n}-hour working days?
+ My boss wants {n} hours from me each day. Is he entitled to that in {state}?
+ Is it lawful in {state} for staff to be ordered to work {n} hours daily?
# vacation_days
n: 3|three; 4|four; 5|five
state: Austria; Japan; Brazil; the UK|Britain
+ How many days of statutory holiday do I get in {state} if I work {n} days a week?
+ {state} minimum paid leave {n} day week
+ I work {n} days a week in {state}, what's my legal minimum of paid vacation?
+ Minimum annual leave by law, {state}, {n}-day working week
+ What paid time off is somebody on a {n}-day week entitled to by law in {state}?
# sick_note
n: 1|one; 3|three; 4|four
+ In my contract, from day {n} of being ill do I need a doctor's note?
+ doctor's note required from sick day {n}?
+ Do I have to hand in a medical certificate starting with day {n} of sickness?
+ Is a sick note needed from day {n} of my illness on?
+ Must I get a doctor to certify I'm ill as of day {n}?
# meeting_move
who: Sandra; Mr Lee|Mr. Lee; the design team; my accountant
n: 2 pm|14:00|two in the afternoon; 3 pm|15:00|three in the afternoon; 4:30 pm|16:30|half past four in the afternoon
+ Move my meeting with {who} tomorrow to {n}.
+ reschedule tomorrow's meeting {who} {n}
+ Tomorrow's appointment with {who} should be at {n} instead, please change it
+ Can you shift the meeting I'm having with {who} tomorrow so that it starts at {n}?
+ I'd like to see {who} at {n} tomorrow rather than the current time. Update the calendar.
# cv_len
n: 4|four; 2|two; 3|three
job: an academic job; a graphic designer job; an entry-level job
+ Should my CV for {job} be {n} pages long?
+ resume {job} {n} pages ok?
+ Applying for {job}: is {n} the right number of pages for the résumé?
+ For {job}, does a CV with {n} pages make sense?
+ Is a page count of {n} appropriate for a CV if I want {job}?
# fired_quit
state: Spain; Ireland; Quebec
n: 2|two; 3|three; 8|eight
+ What severance do I get in {state} if I'm dismissed after {n} years?
+ severance {state} fired {n} years
+ My company in {state} is letting me go, I've served {n} years. What payout am I owed?
+ How much redundancy money is a worker in {state} due when sacked with {n} years of service?
+ Getting sacked in {state} {n} years in: what severance pay is due?
-1 What severance do I get in {state} if I resign after {n} years?
-2 severance {state} quit {n} years
- I'm leaving my company in {state} of my own accord, I've served {n} years. What payout am I owed?
- How much severance money is a worker in {state} due on quitting with {n} years of service?
- Handing in my notice in {state} {n} years in: what severance pay is due?
# quadratic
n: 3|three; 4|four; 6|six
n2: 2|two; 5|five; 7|seven
+ What are the roots of x² + {n}x + {n2} = 0?
+ solve x^2 + {n}x + {n2} = 0
+ For which values of x does x² + {n}x + {n2} equal zero?
+ Find x: x squared plus {n} x plus {n2} is nil
+ I need both solutions of the quadratic x^2+{n}x+{n2}=0
-1 What are the roots of x² - {n}x + {n2} = 0?
-2 solve x^2 - {n}x + {n2} = 0
- For which values of x does x² - {n}x + {n2} equal zero?
- Find x: x squared minus {n} x plus {n2} is nil
# derivative
n: 2|two; 3|three; 5|five
f: sin; cos; ln
+ What is the derivative of {f}({n}x)?
+ d/dx {f}({n}x)
+ Differentiate {f}({n}x) with respect to x
+ How do I differentiate f(x) = {f}({n}x)?
+ Given y = {f}({n}x), what's y'?
-1 What is the integral of {f}({n}x)?
-2 ∫ {f}({n}x) dx
-3 Integrate {f}({n}x) with respect to x
- How do I find the antiderivative of f(x) = {f}({n}x)?
# circle
n: 4|four; 7|seven; 12|twelve
u: cm|centimetres|centimeters; inches; metres|meters
+ What's the area of a circle with a radius of {n} {u}?
+ circle area radius {n} {u}
+ Circle, r = {n} {u}. Compute how much surface it covers.
+ How much area does a circle enclose if its radius measures {n} {u}?
+ The radius is {n} {u}; give me the circle's area
# percent
n: 15|fifteen; 35|thirty-five; 60|sixty
n2: 80|eighty; 240; 1,500|1500|fifteen hundred
+ What is {n}% of {n2}?
+ {n} percent of {n2}
+ Calculate {n} per cent of {n2}
+ If I take {n}% of {n2}, which number comes out?
+ {n2} × {n} % = ?
# lcm_gcd
n: 12|twelve; 18|eighteen; 24|twenty-four
n2: 30|thirty; 42|forty-two; 50|fifty
+ What is the greatest common divisor of {n} and {n2}?
+ gcd({n}, {n2})
+ Find the largest number dividing both {n} and {n2}
+ Which is the highest common factor of {n} and {n2}?
+ biggest shared factor of {n} and {n2}
-1 What is the least common multiple of {n} and {n2}?
-2 lcm({n}, {n2})
- Find the smallest number that both {n} and {n2} divide into
- Which is the lowest common multiple of {n} and {n2}?
# essay
n: 200|two hundred; 500|five hundred; 800|eight hundred
t: the French Revolution; climate change; school uniforms; space exploration
+ Write a {n}-word essay on {t}.
+ essay {t} {n} words
+ I need an essay about {t}, {n} words long
+ Compose a text of {n} words in essay form dealing with {t}
+ My teacher wants {n} words on {t} as an essay, write it for me please
# argue
t: homework; nuclear power; mandatory military service|conscription; zoos
+ Give me arguments in favour of {t}.
+ {t} pros
+ What speaks for {t}?
+ I have to defend {t} in a debate. What points can I make?
+ What are the benefits people cite for {t}?
-1 Give me arguments against {t}.
-2 {t} cons
-3 What speaks against {t}?
- I have to attack {t} in a debate. What points can I make?
- What are the drawbacks people cite of {t}?
# summary_chapter
book: The Great Gatsby; 1984|Nineteen Eighty-Four; Lord of the Flies; Frankenstein
n: 1|one; 3|three; 5|five
+ Summarise chapter {n} of {book}.
+ {book} chapter {n} summary
+ What happens in chapter {n} of {book}?
+ I haven't read chapter {n} of {book}, tell me briefly what goes on in it
+ Short recap of {book}, ch. {n}
# synonym
w: happy; brave; quick|fast; rich|wealthy
n: 5|five; 8|eight; 10|ten
+ Give me {n} synonyms for "{w}".
+ {n} synonyms {w}
+ Which {n} words mean the same as "{w}"?
+ List {n} other words for {w}
+ I need {n} words similar in meaning to {w}
-1 Give me {n} antonyms for "{w}".
-2 {n} antonyms {w}
-3 Which {n} words mean the opposite of "{w}"?
- List {n} opposites of {w}
- I need {n} words contrary in meaning to {w}
# translate
w: good morning; thank you very much; where is the station; I'm hungry
lang: Italian; Korean; Swahili; Portuguese
+ How do you say "{w}" in {lang}?
+ "{w}" {lang} translation
+ Translate "{w}" into {lang}
+ What's the {lang} for "{w}"?
+ I'd like to tell someone "{w}" in {lang}. What do I say?
# conjugate
v: to be|be; to go|go; to have|have
lang: Spanish; French; German
t: present; past; future
+ Conjugate the {lang} verb for "{v}" in the {t} tense.
+ {lang} "{v}" conjugation {t}
+ What are all the {t} tense forms of "{v}" in {lang}?
+ Show me how "{v}" is conjugated in {lang}, {t} tense
+ I'm learning {lang}: which forms does "{v}" take in the {t}?
# boil_altitude
n: 1,500|1500|fifteen hundred; 3,000|3000|three thousand; 5,000|5000|five thousand
liq: water; ethanol
+ At what temperature does {liq} boil at {n} metres above sea level?
+ boiling point {liq} {n} m altitude
+ I'm up at {n} metres, how hot does {liq} get before boiling?
+ What's the boiling point of {liq} at an elevation of {n} m?
+ How hot must {liq} be to boil when you're {n} meters up?
-1 At what temperature does {liq} freeze at {n} metres above sea level?
-2 freezing point {liq} {n} m altitude
- I'm up at {n} metres, how cold must {liq} get to freeze?
- What's the freezing point of {liq} at an elevation of {n} m?
# element
el: tungsten; sodium; helium; mercury
+ What's the melting point of {el}?
+ {el} melting point
+ At which temperature does {el} melt?
+ How hot does it have to be for {el} to go from solid to liquid?
+ When does solid {el} turn liquid, temperature-wise?
# balance
r: methane; propane; ethanol; glucose
+ Write the balanced equation for complete combustion of {r}.
+ {r} complete combustion equation balanced
+ What does the balanced reaction look like when {r} burns completely?
+ Balance the equation of {r} being fully burnt in oxygen
+ I need the stoichiometry, {r} burning completely in oxygen
-1 Write the balanced equation for incomplete combustion of {r}.
-2 {r} incomplete combustion equation balanced
- What does the balanced reaction look like when {r} burns incompletely?
- Balance the equation of {r} being only partly burnt for want of oxygen
- I need the stoichiometry, {r} burning incompletely in oxygen
# cells
a: a plant cell; a bacterium|a bacterial cell; a muscle cell
+ Which organelles are found in {a}?
+ organelles present in {a}
+ What organelles does {a} have?
+ Name the organelles contained in {a}
+ List what {a} contains in the way of organelles
-1 Which organelles are not found in {a}?
-2 organelles absent in {a}
- What organelles does {a} lack?
- Name the organelles missing from {a}
# history_year
ev: the Berlin Wall; the Roman Republic; the Ottoman Empire; the Soviet Union|the USSR
+ How did {ev} come into being?
+ origin of {ev}
+ What led to the rise of {ev}?
+ Tell me how {ev} began
+ What were the causes behind the creation of {ev}?
-1 How did {ev} come to an end?
-2 end of {ev}
- What led to the fall of {ev}?
- Tell me how {ev} ended
- What were the causes behind the collapse of {ev}?
# president_n
n: 3rd|third; 6th|sixth; 16th|sixteenth
country: the US|the United States|America; France; Mexico
+ Who was the {n} president of {country}?
+ {n} president {country}
+ Name the person who served as {country}'s {n} president
+ Which politician was {n} in the line of presidents of {country}?
+ I'm looking for the name of {country}'s {n} head of state, the president
# undo_commits
n: 2|two; 3|three; 5|five
+ How do I undo my last {n} git commits but keep the changes?
+ git undo last {n} commits keep changes
+ Roll back {n} commits in git and leave my edits in place
+ I committed {n} times too early; how can I take these commits back with the work still there?
+ What git command removes the {n} newest commits while preserving the modified files?
-1 How do I undo my last {n} git commits and discard the changes?
-2 git undo last {n} commits discard changes
- Roll back {n} commits in git and throw my edits away
- What git command removes the {n} newest commits along with the modifications in them?
- The last {n} commits were rubbish; how can I wipe them in git, work and all?
# sort_list
lang: Python; JavaScript|JS; Java; Ruby
+ How do I sort a list of numbers in ascending order in {lang}?
+ {lang} sort numbers ascending
+ Order an array of numbers from smallest to largest using {lang}
+ In {lang}, what's the way to arrange numbers low to high?
+ {lang} code for sorting numbers so the lowest is first
-1 How do I sort a list of numbers in descending order in {lang}?
-2 {lang} sort numbers descending
-3 Order an array of numbers from largest to smallest using {lang}
- In {lang}, what's the way to arrange numbers high to low?
- {lang} code for sorting numbers so the biggest is first
# read_write_csv
lang: Go|golang; Rust; PHP; R
fmt: CSV; JSON; XML
+ How do I read a {fmt} file in {lang}?
+ {lang} read {fmt}
+ Load the contents of a {fmt} file with {lang}
+ I need some {lang} code that parses a {fmt} file from disk
+ What's the usual way of opening and reading {fmt} in {lang}?
-1 How do I write a {fmt} file in {lang}?
-2 {lang} write {fmt}
- Save data as a {fmt} file with {lang}
- I need some {lang} code that outputs data to a {fmt} file on disk
- What's the usual way of generating {fmt} files in {lang}?
# regex_digits
n: 4|four; 6|six; 8|eight
lang: Perl; C#; Python
+ Regex in {lang} that matches exactly {n} digits
+ {lang} regular expression exactly {n} digits
+ What {lang} pattern matches a string of precisely {n} numerals, no more and no fewer?
+ How do I check with a regex in {lang} that the input consists of just {n} digits?
+ Give me a {lang} regexp for a {n}-digit number, exact length
-1 Regex in {lang} that matches at least {n} digits
-2 {lang} regular expression {n} or more digits
- What {lang} pattern matches a string of a minimum of {n} numerals?
- Give me a {lang} regexp for a number of {n} digits or longer
# uninstall
pkg: numpy; requests; pandas
os: Ubuntu; Windows; macOS
+ How do I install {pkg} with pip on {os}?
+ pip install {pkg} {os}
+ Getting {pkg} onto my {os} machine using pip
+ What's the pip command that adds {pkg} on {os}?
+ I use {os} and want {pkg} on it through pip, what do I type?
-1 How do I uninstall {pkg} with pip on {os}?
-2 pip uninstall {pkg} {os}
- Getting {pkg} off my {os} machine using pip
- What's the pip command that removes {pkg} on {os}?
- I use {os} and no longer want {pkg} on it, how do I delete it through pip?
# port_kill
n: 3000; 8080; 5432; 443
os: Linux; Windows; a Mac|macOS
+ How do I find which process is using port {n} on {os}?
+ {os} port {n} in use which process
+ Port {n} is taken on {os}. How can I see what program occupies it?
+ Show me the command on {os} listing whatever is listening on port {n}
+ Identify the process bound to port {n}, on {os}
# http_code
n: 401; 403; 404; 502; 503
+ What does HTTP status {n} mean?
+ http {n} meaning
+ My server answers with a {n}, what is that code telling me?
+ Explain the HTTP {n} response code
+ What's the significance of getting back status code {n} over HTTP?
+ hi, website shows "{n}", what does that code stand for
# sql_join
t1: customers; students; suppliers
t2: orders; payments; visits
+ SQL query: all {t1} who have {t2}
+ sql select {t1} with {t2}
+ How do I select in SQL those {t1} with at least one row in {t2}?
+ Write an SQL statement listing the {t1} for which {t2} exist
+ I want the {t1} that do have some {t2}. What SQL gets me these?
-1 SQL query: all {t1} who have no {t2}
-2 sql select {t1} without {t2}
- How do I select in SQL those {t1} without a single row in {t2}?
- Write an SQL statement listing the {t1} for which no {t2} exist
- I want the {t1} lacking any {t2}. What SQL gets me these?
# top_n_sql
n: 3|three; 5|five; 10|ten
db: PostgreSQL|Postgres; MySQL; Oracle; SQL Server
+ How do I get the {n} rows with the highest price in {db}?
+ {db} top {n} rows by price
+ Select the {n} most expensive records in {db}
+ In {db}, what query returns the {n} entries having the greatest price?
+ I need a {db} query for the {n} largest values in the price column, whole rows
-1 How do I get the {n} rows with the lowest price in {db}?
-2 {db} bottom {n} rows by price
-3 Select the {n} cheapest records in {db}
- In {db}, what query returns the {n} entries having the smallest price?
# chmod
n: 644; 755; 600; 777
+ What permissions does chmod {n} set?
+ chmod {n} meaning
+ If I run chmod {n} on a file, who may read, write and execute it?
+ Explain the mode {n} in chmod
+ chmod with {n}: which access rights result?
# cron
n: 5|five; 10|ten; 15|fifteen; 30|thirty
+ What's the cron expression for every {n} minutes?
+ cron every {n} minutes
+ How do I write a crontab line that fires at {n}-minute intervals?
+ I want a cron job going off once per {n} minutes, what schedule string do I use?
+ Crontab syntax: run a script each {n} mins
# docker_stop
c: nginx; redis; postgres; mongo
+ How do I start a Docker container called {c}?
+ docker start {c}
+ Bring up the existing container named {c} in Docker
+ What's the docker command for getting my {c} container running?
+ My container {c} is down, how can I get it up again with docker?
-1 How do I stop a Docker container called {c}?
-2 docker stop {c}
- Shut down the container named {c} in Docker
- What's the docker command for halting my {c} container?
- My container {c} is up, how can I bring it down with docker?
# python_version
n: 3.8; 3.10; 3.12
feat: f-strings; pattern matching|match statements; the walrus operator
+ Does Python {n} support {feat}?
+ {feat} python {n}
+ Can I use {feat} if I'm on Python {n}?
+ Python version {n}: {feat} available or not yet?
+ My interpreter is Python {n}, will {feat} work?
# loop_count
lang: Bash; Kotlin; Swift; Lua
n: 10|ten; 100|a hundred|one hundred; 50|fifty
+ Write a {lang} loop that counts from 1 up to {n}.
+ {lang} loop 1 to {n}
+ In {lang}, how would I loop through the numbers one to {n} in rising order?
+ Code in {lang} printing 1 through {n} with a loop, going upwards
+ Show me counting up to {n} from 1 in {lang}
-1 Write a {lang} loop that counts from {n} down to 1.
-2 {lang} loop {n} to 1
- In {lang}, how would I loop through the numbers {n} to one in falling order?
- Code in {lang} printing {n} through 1 with a loop, going downwards
- Show me a countdown from {n} to 1 in {lang}
# excel_lookup
f: VLOOKUP; SUMIF; INDEX MATCH; COUNTIFS
app: Excel; Google Sheets; LibreOffice Calc
+ How does {f} work in {app}?
+ {app} {f} explained
+ Explain the use of {f} in {app} to me
+ I don't get {f}. How is it used in {app}?
+ What's the syntax of {f} in {app} and what does it do?
# excel_freeze
n: 2|two; 3|three; 4|four
what: rows; columns
+ How do I freeze the first {n} {what} in Excel?
+ excel freeze first {n} {what}
+ Keep the first {n} {what} visible while scrolling in Excel
+ I want the leading {n} {what} of my Excel sheet locked in view, how?
+ Freeze panes in Excel: {n} {what} at the start
-1 How do I unfreeze the first {n} {what} in Excel?
-2 excel unfreeze first {n} {what}
- Let the {n} frozen {what} at the start of my Excel sheet scroll again
- My Excel sheet's leading {n} {what} are locked in view, how do I release them?
# dark_mode
app: WhatsApp; Gmail; YouTube; Slack
os: Android; iPhone|iOS
+ How do I turn on dark mode in {app} on {os}?
+ {app} {os} dark mode on
+ Switch {app} to the dark theme on {os}, how?
+ I'd like a black background in {app} on my {os} phone, where's the setting for dark mode?
+ Enabling dark mode, {app}, {os}
-1 How do I turn off dark mode in {app} on {os}?
-2 {app} {os} dark mode off
- Switch {app} back from the dark theme to the light one on {os}, how?
- I'd like to be rid of dark mode in {app} on my {os} phone, where's the setting?
- Disabling dark mode, {app}, {os}
# notifications
app: Instagram; Teams|Microsoft Teams; Telegram; LinkedIn
+ How can I mute notifications from {app}?
+ mute {app} notifications
+ {app} keeps pinging me, how do I silence its alerts?
+ Make {app} stop sending me notifications
+ Where can I disable push alerts from {app}?
-1 How can I unmute notifications from {app}?
-2 unmute {app} notifications
- {app} never pings me any more, how do I get its alerts back on?
- Make {app} send me notifications again
- Where can I enable push alerts from {app}?
# block
app: Facebook; WhatsApp; Snapchat; Discord
+ How do I block someone on {app}?
+ {app} block a person
+ I don't want a certain person to contact me on {app} any more, how do I shut them out with a block?
+ Steps for blocking a user, {app}
+ Where is the block function for contacts in {app}?
-1 How do I unblock someone on {app}?
-2 {app} unblock a person
- I've changed my mind about somebody I blocked on {app}, how do I lift it?
- Steps for unblocking a user, {app}
- Where can I take a contact off the block list in {app}?
# battery_drain
dev: iPhone 13; Pixel 7; Galaxy S22; iPad Air
+ Why does my {dev} battery drain so fast?
+ {dev} battery drains fast
+ My {dev} runs out of charge very quickly, what's the cause?
+ What makes a {dev} lose battery this rapidly?
+ Reasons for quick battery drain on {dev}
-1 Why does my {dev} battery charge so slowly?
-2 {dev} battery charges slowly
- My {dev} takes ages to fill up at the charger, what's the cause?
- What makes a {dev} gain charge this sluggishly?
- Reasons for slow charging on {dev}
# storage
n: 64; 128; 256
use: a student; someone who shoots lots of video|a person filming a lot; a child
+ Is a phone with {n} GB of storage enough for {use}?
+ {n} gb phone storage enough {use}
+ Would {use} get by with {n} gigabytes on their phone?
+ Buying a phone for {use}: does {n} GB of space suffice?
+ Can {use} make do with a phone having {n}GB of memory?
# ram
n: 8|eight; 16|sixteen; 32|thirty-two
use: video editing; gaming; web development; Photoshop
+ Is {n} GB of RAM sufficient for {use}?
+ {use} {n}gb ram enough?
+ Will {n} gigabytes of RAM do if I mostly use the PC for {use}?
+ My computer has {n} GB of memory, can it cope with {use}?
+ For {use}, do I get along with {n} GB RAM?
# win_version
n: 10|ten; 11|eleven
thing: take a screenshot; change the default browser; add a printer; partition a drive
+ How do I {thing} in Windows {n}?
+ windows {n} {thing}
+ On my Windows {n} laptop I need to {thing}, how's that done?
+ What's the way to {thing} under Windows {n}?
+ Show me the steps to {thing}, Windows {n}
# router
brand: Fritzbox|FRITZ!Box; TP-Link; Netgear; Asus
+ How do I enable the guest network on my {brand} router?
+ {brand} guest wifi enable
+ I'd like visitors to have their own Wi-Fi; how do I switch the guest network on with a {brand} router?
+ Turning on guest WLAN, {brand}
+ Where on the {brand} can I activate guest access?
-1 How do I disable the guest network on my {brand} router?
-2 {brand} guest wifi disable
- Visitors should no longer have their own Wi-Fi; how do I switch the guest network off with a {brand} router?
- Turning off guest WLAN, {brand}
- Where on the {brand} can I deactivate guest access?
# download_time
n: 5|five; 20|twenty; 60|sixty
n2: 50|fifty; 100|a hundred; 250
+ How long does downloading {n} GB take at {n2} Mbit/s?
+ download time {n} GB {n2} Mbps
+ My line does {n2} megabits per second, when will a {n} gigabyte file be through?
+ With a {n2} Mbps connection, what's the time to download {n} gigabytes?
+ Time needed to fetch a file of {n} GB over {n2} Mbit/s internet
# reset
dev: Apple Watch; Kindle; Roku; Nest thermostat
+ How do I factory reset a~{dev} and keep my data?
+ {dev} factory reset keep data
+ How can a~{dev} be put back to factory settings with my data preserved?
+ My {dev} needs a full reset but my data must survive. What are the steps?
+ Steps for resetting a~{dev} to its original state that don't touch the data on it
-1 How do I factory reset a~{dev} and erase my data?
-2 {dev} factory reset erase data
- How can a~{dev} be put back to factory settings with my data wiped?
- I'm selling my {dev}, so it needs a full reset and my data must vanish. What are the steps?
# pdf
fmt: Word|DOCX; JPG|JPEG; EPUB; Excel|XLSX
+ How do I convert a PDF to {fmt}?
+ pdf to {fmt}
+ Turn a PDF into {fmt}
+ I've got a PDF and need it in {fmt} format, what do I use?
+ What's a good way of getting from PDF to {fmt}?
-1 How do I convert {fmt} to a PDF?
-2 {fmt} to pdf
- Turn a {fmt} file into a PDF
- I've got a file in {fmt} format and need it as a PDF, what do I use?
- What's a good way of getting from {fmt} to PDF?
# password_pdf
app: Adobe Acrobat|Acrobat; Preview on Mac; LibreOffice
+ How do I add a password to a PDF with {app}?
+ {app} pdf add password
+ I want a PDF locked by a password, how do I do this in {app}?
+ Protecting a PDF using a password, {app}
+ In {app}, how can I make a PDF ask for a password on opening?
-1 How do I remove a password from a PDF with {app}?
-2 {app} pdf remove password
- I want a PDF to open without its password from now on, how do I do this in {app}?
- Taking the password off a PDF, {app}
- In {app}, how can I make a PDF quit asking for a password on opening?
# timer
n: 5|five; 12|twelve; 25|twenty-five; 45|forty-five
what: the eggs; the laundry|the washing; my nap; the tea
+ Set a timer for {n} minutes for {what}.
+ {n} minute timer {what}
+ Remind me about {what} when {n} minutes are over
+ Start counting down {n} minutes for {what}, please
+ Can you put {n} min on the clock for {what}?
-1 Cancel the timer of {n} minutes for {what}.
- stop {n} minute timer {what}
- I don't need the {n}-minute countdown for {what} any more, drop it
- Please end the {n} min timer you have running for {what}
# alarm
n: 6|six; 7|seven; 5:30|half past five
day: Monday; Friday; Sunday
+ Wake me at {n} am on {day}.
+ alarm {n} am {day}
+ Set the alarm for {day} morning, {n} o'clock sharp
+ I need to be up by {n} a.m. {day}, put an alarm on
+ Let my alarm go off {day} at {n} in the morning
-1 Don't wake me at {n} am on {day}.
- turn off alarm {n} am {day}
- Delete the alarm for {day} morning, the {n} one
- I needn't be up by {n} a.m. {day} after all, take the alarm off
- My alarm mustn't go off {day} at {n} in the morning
# lights
room: kitchen; bedroom; hallway; garage
+ Turn on the lights in the {room}.
+ {room} lights on
+ It's dark in the {room}, give me light
+ Could you switch the {room} lamps on please
+ Light up the {room}
-1 Turn off the lights in the {room}.
-2 {room} lights off
- It's too bright in the {room}, kill the lights
- Could you switch the {room} lamps off please
- Make the {room} dark
# thermostat
n: 19|nineteen; 21|twenty-one; 23|twenty-three
room: living room|lounge; bathroom; nursery; office
+ Set the {room} to {n} degrees.
+ {room} temperature {n}
+ I want it {n} degrees in the {room}
+ Make the {room} {n}°, please
+ Adjust the heating so that the {room} is at {n} degrees
# volume
dev: TV|television; kitchen speaker; radio
n: 10|ten; 20|twenty; 30|thirty
+ Turn the {dev} volume up by {n} percent.
+ {dev} volume +{n}%
+ Make the {dev} {n} % louder
+ I can hardly hear the {dev}, raise it by {n} percent
+ Increase how loud the {dev} is by {n}%
-1 Turn the {dev} volume down by {n} percent.
-2 {dev} volume -{n}%
-3 Make the {dev} {n} % quieter
- The {dev} is blaring, lower it by {n} percent
- Decrease how loud the {dev} is by {n}%
# play_music
artist: Adele; Metallica; Miles Davis; ABBA
room: the kitchen; the bedroom; my car
+ Play {artist} in {room}.
+ {artist} music {room} play
+ I'm in the mood for {artist}, put some on in {room}
+ Let's hear songs by {artist} in {room}
+ Start some {artist} in {room} please
-1 Don't play {artist} in {room} any more.
- stop {artist} in {room}
- I'm sick of {artist}, turn it off in {room}
- No more songs by {artist} in {room} please
# call_person
who: Mum|Mom; Dr Patel|Dr. Patel; Jonas; the plumber
+ Call {who} on speaker.
+ ring {who} speakerphone
+ Phone {who} and put it on loudspeaker
+ I want to talk to {who}, dial with the speaker on
+ Get {who} on the line, hands-free via speaker
# lists
item: milk; batteries; dog food; toothpaste
n: 2|two; 3|three; 6|six
+ Add {n} packs of {item} to my shopping list.
+ shopping list add {item} {n} packs
+ Put {item} on the list for shopping, {n} packs
+ I need to buy {n} packs of {item}, note it on my shopping list
+ Please write down {n} packs {item} for the next shop, on the shopping list
-1 Remove {n} packs of {item} from my shopping list.
-2 shopping list remove {item} {n} packs
- Take {item} off the list for shopping, all {n} packs
- I no longer need to buy {n} packs of {item}, strike it from my shopping list
# reminder_loc
what: pay the rent; water the plants; take my pills
n: 8 am|8:00|eight in the morning; 1 pm|13:00|one in the afternoon; 9 pm|21:00|nine in the evening
+ Remind me at {n} to {what}.
+ reminder {n} {what}
+ I have to {what} at {n}, don't let me forget
+ At {n}, tell me to {what}
+ Set a reminder to {what}, time {n}
# weather
city: Oslo; Madrid; Chicago; Melbourne
day: tomorrow; on Saturday|Saturday; next Tuesday
+ Will it rain in {city} {day}?
+ rain {city} {day}
+ Do I need an umbrella {day} in {city}, i.e. is rain coming?
+ Is there rain in the forecast for {city} {day}?
+ I'm in {city} {day}, is it going to be wet from rain?
# traffic
a: home; the office; the airport
n: 8|eight; 5|five; 6|six
+ When must I leave {a} to be at the stadium by {n} pm?
+ departure time {a} to stadium arrive {n} pm
+ I've got to be at the stadium at {n} pm at the latest, what time do I set off from {a}?
+ Coming from {a}, when should I start so that I reach the stadium by {n} p.m.?
+ What time do I have to walk out of {a} if I'm due at the stadium at {n} pm?
-1 If I leave {a} at {n} pm, when am I at the stadium?
- arrival time stadium departing {a} {n} pm
- I'm setting off from {a} at {n} pm, what time will I reach the stadium?
- Starting out from {a} at {n} p.m., when do I get to the stadium?
# vacuum_robot
room: the study; the dining room; the kids' room
+ Vacuum everything but {room}.
+ robot clean all rooms except {room}
+ Tell the robot vacuum to leave out {room} and do all the other rooms
+ Hoover the whole flat, skip {room}
+ All rooms need hoovering apart from {room}
-1 Vacuum nothing but {room}.
-2 robot clean only {room}
- Tell the robot vacuum to do {room} and leave out all the other rooms
- Just hoover {room}, skip the rest of the flat
- No room needs hoovering apart from {room}
# unblock_drain
what: kitchen sink; shower drain; toilet; bathtub
+ How do I unclog a {what} with chemicals?
+ unclog {what} chemical cleaner
+ My {what} is blocked and I'm willing to use chemical cleaner, how's it done?
+ Using drain chemicals for freeing a blocked {what}: instructions
+ Which steps clear a clogged {what} by means of a chemical product?
-1 How do I unclog a {what} without chemicals?
-2 unclog {what} no chemical cleaner
- My {what} is blocked and I refuse to use chemical cleaner, how do I free it?
- Chemical-free ways of clearing a blocked {what}: instructions
- Which steps clear a clogged {what} with no chemical product involved?
# paint_amount
n: 12|twelve; 20|twenty; 35|thirty-five
n2: 2|two; 3|three
+ How many litres of paint do I need for {n} square metres with {n2} coats?
+ paint litres {n} m² {n2} coats
+ I'm painting a wall of {n} sqm, {n2} layers. How much paint do I buy, in litres?
+ Work out the paint required in liters: area {n} square meters, coats {n2}
+ {n2} coats on {n} m2 of wall takes what volume of paint?
# stain
st: red wine; blood; grease; ink
mat: a cotton shirt; a wool carpet; a leather sofa
+ How do I get {st} out of {mat}?
+ remove {st} stain {mat}
+ There's {st} on {mat}. How can I clean it off?
+ What's effective against a {st} stain on {mat}?
+ Help, I spilled {st} on {mat}, what gets it out?
# wash_temp
mat: wool; silk; cotton towels; jeans
n: 30|thirty; 40|forty; 60|sixty
+ Can I wash {mat} at {n} degrees?
+ {mat} {n} degree wash ok?
+ Is a {n} °C washing cycle suitable for {mat}?
+ Will {mat} survive being laundered at {n} degrees?
+ May {mat} go into the machine on {n}°?
# plants_water
plant: monstera; aloe vera; peace lily; orchid
+ What are the signs that my {plant} is overwatered?
+ overwatered {plant} signs
+ How can I tell if I'm giving my {plant} too much water?
+ I suspect my {plant} is getting more water than it should, what would that look like?
+ Symptoms of a {plant} having had too much to drink
-1 What are the signs that my {plant} is underwatered?
-2 underwatered {plant} signs
- How can I tell if I'm giving my {plant} too little water?
- I suspect my {plant} is thirsty, what would that look like?
- Symptoms of a {plant} having had too little to drink
# attract
animal: bees; hedgehogs; ladybirds|ladybugs; squirrels
+ How do I attract {animal} to my garden?
+ attract {animal} garden
+ I'd love to have more {animal} in my garden, what brings them in?
+ What makes a garden inviting for {animal}?
+ Ways of luring {animal} into the backyard garden
-1 How do I keep {animal} out of my garden?
-2 deter {animal} garden
- I'd love to have no more {animal} in my garden, what drives them off?
- What makes a garden uninviting for {animal}?
- Ways of chasing {animal} from the backyard garden
# planting_time
veg: garlic; tomatoes; carrots; tulip bulbs
zone: northern Germany; Texas; Scotland
+ When should I plant {veg} in {zone}?
+ {zone} {veg} planting time
+ What's the right month for putting {veg} in the ground in {zone}?
+ I garden in {zone}; at what time of year do I plant {veg}?
+ Best planting date for {veg}, {zone}
# km_miles
n: 5|five; 10|ten; 42|forty-two; 100|a hundred|one hundred
+ How many miles are {n} kilometres?
+ {n} km in miles
+ Convert {n} kilometers to miles
+ What's {n} km expressed in miles?
+ I ran {n} kilometres, how far is that for someone who thinks in miles?
-1 How many kilometres are {n} miles?
-2 {n} miles in km
-3 Convert {n} miles to kilometers
- What's {n} mi expressed in kilometres?
- I ran {n} miles, how far is that for someone who thinks in kilometres?
# weight_conv
n: 150|a hundred and fifty; 12|twelve; 70|seventy
u: kilograms|kg; ounces|oz; stone
+ How many pounds are {n} {u}?
+ {n} {u} to lbs
+ Turn {n} {u} into pounds
+ {n} {u} is what in pounds?
+ My scale says {n} {u}; what would that be in lb?
# cups_ml
n: 2|two; 3|three; 4|four
u: US cups; tablespoons|tbsp; pints; fluid ounces|fl oz
+ How many millilitres are in {n} {u}?
+ {n} {u} in ml
+ Convert {n} {u} to milliliters
+ My measuring jug only has ml, what do {n} {u} correspond to?
+ {n} {u} equals what volume in ml?
# time_zone
n: 3 pm|15:00|three in the afternoon; 9 am|9:00|nine in the morning; 11 pm|23:00|eleven at night
a: Berlin; Los Angeles|LA; Tokyo
b: Sydney; London; Dubai
+ If it's {n} in {a}, what time is it in {b}?
+ {n} {a} time in {b}
+ What does the clock in {b} show when it's {n} in {a}?
+ Convert {n} {a} time into {b} time
+ Call is at {n} on {a} time, when's that for me in {b}?
# days_between
n_a: 3 March|March 3; 12 May|May 12; 20 January|January 20
n_d: 1 September|September 1; 24 December|December 24; 31 October|October 31
+ How many days are there from {n_a} to {n_d} of the same year, not a leap year?
+ days between {n_a} and {n_d} non-leap year
+ Count the days that lie between {n_a} and {n_d} (no leap year)
+ In a non-leap year, what's the number of days from {n_a} until {n_d}?
+ From {n_a} to {n_d}, how many days pass in an ordinary year of 365 days?
# date_add
n: 30|thirty; 45|forty-five; 90|ninety; 100|a hundred
n_s: 1 February|February 1; 15 June|June 15; 10 November|November 10
+ What date is {n} days after {n_s}?
+ {n_s} plus {n} days
+ Add {n} days to {n_s}, which date do I land on?
+ Starting from {n_s}, what's the date once {n} days have passed?
+ {n} days later than {n_s} is which calendar date?
-1 What date is {n} days before {n_s}?
-2 {n_s} minus {n} days
- Subtract {n} days from {n_s}, which date do I land on?
- Going back {n} days from {n_s}, what's the date?
- {n} days earlier than {n_s} is which calendar date?
# roman
n: 49|forty-nine; 1999; 444; 88|eighty-eight
+ What is {n} in Roman numerals?
+ {n} roman numeral
+ Write {n} the Roman way
+ How would the ancient Romans have written the number {n}?
+ Express {n} with Roman letters for numbers
# binary
n: 37|thirty-seven; 100|a hundred|one hundred; 255
base: binary; hexadecimal|hex; octal
+ What is decimal {n} in {base}?
+ {n} decimal to {base}
+ Convert the decimal number {n} to {base}
+ How do you write {n} (base ten) in {base}?
+ The number {n}, decimal, what does it look like in {base} notation?
# speed_conv
n: 50|fifty; 90|ninety; 130|a hundred and thirty
u: km/h|kilometres per hour; mph|miles per hour; knots
+ How many metres per second is {n} {u}?
+ {n} {u} in m/s
+ Convert {n} {u} to meters per second
+ A car goes {n} {u}. How far does it get each second, in metres?
+ {n} {u} expressed in m/s please
# shoe
n: 38|thirty-eight; 42|forty-two; 45|forty-five
c: US; UK; Japanese
who: women's; men's
+ What is EU shoe size {n} in {c} {who} sizes?
+ EU {n} {who} shoe {c} size
+ My {who} shoes are European size {n}, which {c} size must I order?
+ Convert European {who} shoe size {n} to the {c} system
+ Which {c} {who} shoe size corresponds to {n} in Europe?
# area_conv
n: 3|three; 40|forty; 250
u: acres; square feet|sq ft; hectares
+ How many square metres are {n} {u}?
+ {n} {u} in m²
+ Convert {n} {u} to square meters
+ A plot of {n} {u}, how big is it in square metres?
+ {n} {u} comes to what figure in sqm?
# fuel
n: 6|six; 8|eight; 12|twelve
n2: 300|three hundred; 450; 700|seven hundred
+ How much petrol do I need for {n2} km if my car uses {n} l per 100 km?
+ fuel needed {n2} km at {n} l/100km
+ My car burns {n} litres on 100 km. How many litres for a {n2} km trip?
+ Fuel for {n2} kilometres with a consumption of {n} litres per hundred?
+ Planning a {n2} km drive; consumption is {n} l/100 km; total litres of gasoline?
# capital
c: Mongolia; Bolivia; Kazakhstan; Myanmar|Burma; Ivory Coast|Côte d'Ivoire
+ What is the capital of {c}?
+ {c} capital city
+ Which city is the seat as capital in {c}?
+ Name {c}'s capital
+ I forgot, what's {c}'s capital called?
# population
c: Lagos; Shanghai; São Paulo|Sao Paulo; Stockholm
n: 1950; 1990; 2010
+ How many people lived in {c} in {n}?
+ {c} population {n}
+ What was the number of inhabitants of {c} in the year {n}?
+ How populous was {c} back in {n}?
+ Tell me {c}'s population figure for {n}
# highest_lowest
c: Chile; Switzerland; Ethiopia; Nepal
+ What is the highest point in {c}?
+ {c} highest point
+ Where do you stand highest above the sea in {c}?
+ Name the place with the greatest elevation in {c}
+ Which spot of {c} is at the top in terms of altitude?
-1 What is the lowest point in {c}?
-2 {c} lowest point
- Name the place with the least elevation in {c}
- Which spot of {c} is at the bottom in terms of altitude?
# longest_river
cont: Africa; Asia; Europe; South America
n: 2|two; 3|three; 5|five
+ What are the {n} longest rivers in {cont}?
+ {n} longest rivers {cont}
+ List {cont}'s top {n} rivers by length
+ Which {n} rivers of {cont} run the greatest distance?
+ Name the {n} rivers in {cont} with the greatest length
# border
c: Austria; Laos; Zambia; Hungary
+ Which countries border {c}?
+ {c} neighbouring countries
+ What states share a frontier with {c}?
+ List {c}'s neighbors
+ If I leave {c} over land, which countries can I step into directly?
# inventor
thing: the telephone; the steam engine; the light bulb; dynamite
+ Who invented {thing}?
+ inventor of {thing}
+ Whose invention was {thing}?
+ Name the person credited with inventing {thing}
+ {thing} was invented by whom?
# oscar
n: 1998; 2004; 2017; 2020
cat: Best Picture; Best Director; Best Actress
+ Who or what won the Oscar for {cat} in {n}?
+ {cat} oscar {n} winner
+ The {n} Academy Award for {cat} went to whom?
+ Tell me the winner of {cat} at the {n} Oscars
+ Which nominee took home {cat} in the Oscars of {n}?
-1 Who or what was nominated for the Oscar for {cat} in {n} but did not win?
-2 {cat} oscar {n} losers
- Which nominees for {cat} went home empty-handed at the {n} Oscars?
- List the {n} Academy Award nominees for {cat} minus the winner
# worldcup
n: 1966; 1990; 2006; 2014
+ Who won the football World Cup in {n}?
+ {n} world cup football winner
+ Which country became soccer world champion in {n}?
+ The {n} FIFA World Cup was won by what team?
+ What nation lifted the World Cup trophy in {n}, men's football?
-1 Who lost the football World Cup final in {n}?
-2 {n} world cup football runner-up
- Which country was beaten in the soccer World Cup final of {n}?
- What nation came second in the {n} FIFA World Cup?
# planet
p: Mars; Saturn; Venus; Neptune
+ How long does {p} take to orbit the sun?
+ {p} orbital period
+ What's the length of a year on {p}?
+ In what time does {p} travel once around the Sun?
+ How much time passes while {p} circles the sun once?
# moon_dist
b: the Moon; Jupiter; Mars; Proxima Centauri
+ How far is {b} from Earth?
+ distance earth {b}
+ What's the distance between our planet and {b}?
+ What distance separates {b} from the Earth?
+ How far away from us is {b}?
# animal_life
a: elephant; tortoise; parrot; golden retriever
+ How long does a~{a} live on average?
+ {a} average lifespan
+ What age does a typical {a} reach?
+ What's the mean life expectancy of a~{a}?
+ How old does a~{a} get, on average?
# animal_eat
p: a hamster|hamsters; a guinea pig|guinea pigs; a budgie|budgies; a rabbit|rabbits
+ What foods can I give to {p}?
+ foods safe for {p}
+ Which human foods are fine for {p} to eat?
+ List the things from my kitchen I may feed {p}
+ What can I feed {p} without worry?
-1 What foods can't I give to {p}?
-2 foods unsafe for {p}
- Which human foods are harmful for {p} to eat?
- List the things from my kitchen I must not feed {p}
- What should I never feed {p}?
# dog_train
beh: bark at visitors; sleep in my bed; jump on the sofa; beg at the table
+ How can I teach my dog to {beh}?
+ train dog to {beh}
+ I'd like my dog to {beh}. How do I train him?
+ What's the method for getting a dog to {beh}?
+ Dog training tips: making mine {beh}
-1 How can I teach my dog not to {beh}?
-2 train dog not to {beh}
- I don't want my dog to {beh}. How do I train him out of it?
- What's the method for stopping a dog that likes to {beh}?
- Dog training tips: breaking mine of the habit to {beh}
# cat_age
n: 8|eight; 12|twelve; 16|sixteen
a: kittens; puppies; rabbits
+ Can {a} leave their mother at {n} weeks?
+ {a} separate from mother {n} weeks
+ Are {n} weeks old enough for {a} to be parted from their mum?
+ Is it okay to take {a} away from the mother once they're {n} weeks old?
+ May one rehome {a} aged {n} weeks?
# vet_dose
a: dog; cat; horse
n: 5|five; 12|twelve; 30|thirty
+ My {a} ate {n} g of chocolate, is that dangerous?
+ {a} ate {n} grams chocolate dangerous?
+ Could {n} grams of chocolate harm my {a} who just ate them?
+ A quantity of {n} g chocolate was eaten by our {a}, do we have to worry?
+ Is there danger for a {a} that's swallowed {n} g of chocolate?
# marathon
n: 12|twelve; 16|sixteen; 20|twenty
d: marathon; half marathon; 10k|10 km race; triathlon
+ Make me a {n}-week training plan for a {d}.
+ {d} training plan {n} weeks
+ I've {n} weeks left until my {d}; how do I train?
+ Could you lay out {n} weeks of training leading up to a {d}?
+ What should my workouts look like over {n} weeks before a {d}?
# pace
n: 5|five; 10|ten; 21|twenty-one
n2: 4:30; 5:00; 6:15
+ What's my finishing time for {n} km at a pace of {n2} min/km?
+ {n} km at {n2} per km total time
+ If I run each kilometre in {n2} minutes, how long do {n} km take?
+ Running {n} kilometers with {n2} per kilometer, when do I cross the line?
+ Total time over {n}k keeping up a {n2} min per km pace?
# players
sp: handball; water polo; rugby union; volleyball; ice hockey
+ How many players does a {sp} team have on the field of play?
+ {sp} number of players per team
+ With how many people does one side play {sp} at a time?
+ How big is a {sp} team during play, not counting substitutes?
+ Number of people per side in {sp}, starters only?
# offside
sp: football|soccer; ice hockey; rugby
+ When is a player offside in {sp}?
+ {sp} offside situations
+ Explain when {sp} referees call someone offside
+ In which cases does a {sp} player stand in an offside position?
+ What makes a {sp} player offside?
-1 When is a player not offside in {sp}?
-2 {sp} exceptions to offside
- Explain when {sp} referees don't call someone offside
- In which cases does the {sp} offside rule not apply to a player?
# warm_up
sp: swimming; tennis; weightlifting|weight lifting; sprinting
n: 5|five; 10|ten; 15|fifteen
+ Give me a {n}-minute warm-up routine before {sp}.
+ {n} min warm-up before {sp}
+ How do I get warm in {n} minutes ahead of {sp}?
+ I've got {n} minutes to prepare my muscles, then it's {sp}. What should I do?
+ {n} minutes of warming up for {sp}: what exercises?
-1 Give me a {n}-minute cool-down routine after {sp}.
-2 {n} min cool-down after {sp}
- How do I wind my body down in {n} minutes following {sp}?
- I've finished {sp} and have {n} minutes for letting my muscles recover. What should I do?
- {n} minutes of cooling down from {sp}: what exercises?
# chess
n: 3|three; 5|five; 7|seven
op: the Sicilian Defence|the Sicilian; the Queen's Gambit; the Ruy Lopez|the Spanish Opening
+ What are the first {n} moves of {op}?
+ {op} first {n} moves
+ Show me how {op} goes for the opening {n} moves
+ List moves 1 to {n} in {op}
+ How does {op} start, up to move {n}?
# best_player
sp: tennis; basketball; golf; cricket
n: 1990s|nineties; 2000s; 2010s
+ Who was the best {sp} player of the {n}?
+ best {sp} player {n}
+ Which {sp} player was the greatest in the {n}?
+ Name the number one in {sp} during the {n}
+ In the {n}, who stood at the top of {sp}?
-1 Who was the worst {sp} player of the {n}?
-2 worst {sp} player {n}
- Which {sp} player was the poorest in the {n}?
- In the {n}, who stood at the bottom of {sp}?
# pushups
n: 20|twenty; 50|fifty; 100|a hundred
ex: push-ups|pushups|press-ups; squats; burpees
+ What happens if I do {n} {ex} every day?
+ {n} {ex} daily effect
+ How will my body change with {n} {ex} a day?
+ What results would come from doing {n} {ex} per day?
+ Effects of a daily routine of {n} {ex}?
# bike_fit
n: 160|a hundred and sixty; 175; 190
t: road bike; mountain bike; city bike
+ What frame size do I need for a {t} if I'm {n} cm tall?
+ {t} frame size {n} cm
+ I'm {n} centimetres in height and want a {t}; how large should the frame be?
+ Which {t} frame fits a rider of {n} cm?
+ Right {t} frame for a height of {n} cm?
# tyre
what: a road bike; a mountain bike; a scooter
x_act: front; rear|back
+ How do I change the {x_act} tyre on {what}?
+ replace {x_act} tire {what}
+ The {x_act} tyre of {what} has to be swapped, how's that done?
+ Steps for putting a new {x_act} tyre on {what}
+ What's the procedure for replacing the tire at the {x_act} of {what}?
# car_service
n: 10,000|10000|ten thousand; 15,000|15000|fifteen thousand; 30,000|30000|thirty thousand
car: VW Golf|Volkswagen Golf; Toyota Corolla; Ford Focus
+ Should I change the oil of my {car} every {n} km?
+ {car} oil change every {n} km
+ Is {n} km the right interval between oil changes on a {car}?
+ Does a {car} need fresh oil each time {n} kilometres have been driven?
+ For a {car}, would an oil change at intervals of {n} km be correct?
# brake_noise
n: 20|twenty; 50|fifty; 80|eighty
part: brakes; steering wheel; engine
+ Why do I hear or feel something odd from the {part} above {n} km/h?
+ {part} odd noise vibration above {n} km/h
+ What's wrong if the {part} of my car acts up only when going faster than {n} km/h, noises or vibrations?
+ My car's {part} makes noise or vibrates at speeds over {n} km/h, what's the cause?
+ Car acts up over {n} km/h: noise or vibration from the {part}, reason?
-1 Why do I hear or feel something odd from the {part} below {n} km/h?
-2 {part} odd noise vibration below {n} km/h
- What's wrong if the {part} of my car acts up only when going slower than {n} km/h, noises or vibrations?
- My car's {part} makes noise or vibrates at speeds under {n} km/h, what's the cause?
- Car acts up under {n} km/h: noise or vibration from the {part}, reason?
# electric_petrol
n: 10,000|10000|ten thousand; 20,000|20000|twenty thousand; 30,000|30000
state: Germany; Norway; California
+ Does an electric car pay off at {n} km a year in {state}?
+ electric car worth it {n} km per year {state}
+ I drive {n} km annually in {state}, would I save money with an EV?
+ In {state}, is going electric economical for someone covering {n} kilometres per year?
+ {n} km per year in {state}: does buying an electric car make financial sense?
# haiku
t: autumn; my cat; the sea; Monday mornings
n: 2|two; 3|three; 4|four
+ Write {n} haiku about {t}.
+ {n} haiku {t}
+ I'd like {n} Japanese-style 5-7-5 haiku poems on the subject of {t}
+ Compose {n} haikus, topic: {t}
+ Could you come up with {n} haiku dealing with {t}?
# birthday
who: my grandmother|my grandma|my granny; my boss; my best friend; my little brother
n: 30th|thirtieth; 40th|fortieth; 60th|sixtieth
+ Write a birthday card for {who}'s {n} birthday.
+ {n} birthday card text {who}
+ Draft what I can put in a card for {who}, who celebrates a {n} birthday
+ It's {who}'s {n} birthday, word a card for me please
+ I need a text for the birthday card to {who}, it's the {n}
# shorter_longer
n: 50|fifty; 100|a hundred; 200|two hundred
what: cover letter; product description; blog intro|blog introduction
+ Make my {what} {n} words shorter.
+ shorten {what} by {n} words
+ Cut {n} words from my {what}
+ I need {n} words fewer in my {what}, trim it
+ Please condense the {what} so that it loses {n} words
-1 Make my {what} {n} words longer.
-2 lengthen {what} by {n} words
- Add {n} words to my {what}
- I need {n} words more in my {what}, expand it
- Please flesh out the {what} so that it gains {n} words
# formal
what: email to a customer; text to my landlord; message to my professor
+ Make this {what} more formal.
+ formalise {what}
+ Rewrite my {what} in a more official tone
+ My {what} sounds too casual, stiffen it up
+ Give this {what} a more formal style please
-1 Make this {what} less formal.
-2 {what} more casual
- Rewrite my {what} in a more relaxed tone
- My {what} sounds too stiff, loosen it up
- Give this {what} a chattier style please
# apology
to: a customer; my neighbour; my teacher; my girlfriend
why: being late; the loud music; a broken vase
+ Write an apology to {to} for {why}.
+ apology {to} {why}
+ I have to say sorry to {to} for {why}, put it in words for me
+ Draft a note to {to} expressing regret over {why}
+ Help me apologise in writing to {to} on account of {why}
# story
n: 100|a hundred|one hundred; 300|three hundred; 500|five hundred
hero: a shy dragon; a talking teapot; a pirate queen
+ Tell me a bedtime story of {n} words about {hero}.
+ bedtime story {hero} {n} words
+ Make up a {n}-word tale for my kid at bedtime starring {hero}
+ I want a goodnight story, {n} words, the main character is {hero}
+ Please write a story to read at bedtime, featuring {hero}, in {n} words
# happy_sad
hero: a fisherman; two sisters; a robot; an old sailor
+ Write a short story about {hero} with a happy ending.
+ short story {hero} happy ending
+ I'd like a brief tale of {hero} in which all turns out well
+ Compose a little story featuring {hero}, it should end happily
+ {hero}, short story please, and let it finish well
-1 Write a short story about {hero} with a sad ending.
-2 short story {hero} sad ending
- I'd like a brief tale of {hero} in which all turns out badly and leaves me sad
- Compose a little story featuring {hero}, it should end tragically
- {hero}, short story please, and let it finish in sorrow
# rhyme
w: orange; heart; time; silver
n: 3|three; 5|five; 10|ten
+ Give me {n} words that rhyme with {w}.
+ {n} rhymes {w}
+ Which {n} words could I rhyme with {w}?
+ I'm writing a song and need {n} rhymes on {w}
+ List {n} rhyming words for {w}
-1 Give me {n} words that do not rhyme with {w}.
- {n} non-rhymes {w}
- List {n} words having no rhyme with {w}
- Which {n} words could I not rhyme with {w}?
# slogan
biz: a bakery; a law firm; a gym; a dog groomer|a dog grooming salon
n: 3|three; 5|five; 10|ten
+ Come up with {n} slogans for {biz}.
+ {n} slogan ideas {biz}
+ I run {biz} and need {n} catchy taglines
+ Suggest {n} short advertising lines for {biz}
+ What could {biz} use as its slogan? {n} proposals please
# order_change
n: 4471; 8820; 10356
item: size; colour|color; delivery address
+ Can I still change the {item} in my order {n}?
+ order {n} change {item}
+ I'd like a different {item} for order number {n}, is that still doable?
+ Is an alteration of the {item} possible for order {n}?
+ hi, order #{n}, wrong {item} chosen, may I correct it?
# invoice
n_m: March; July; November
n: 2023; 2024; 2025
+ Where can I download my invoice for {n_m} {n}?
+ invoice {n_m} {n} download
+ I need the bill from {n_m} {n} as a file, where do I find it?
+ How do I get hold of my {n_m} {n} invoice?
+ Please show me where the {n_m} {n} billing document is kept
# charged_twice
n: 19.99; 49|forty-nine; 120|a hundred and twenty
cause: my subscription; order shipping; the annual plan
+ Why was I charged {n} euros for {cause}?
+ {n} euro charge {cause} why
+ My card shows a debit of {n} EUR for {cause}, what's the reason?
+ {n} € went off my account over {cause}, please explain why
+ What's behind the {n} euro payment you took for {cause}?
-1 Why was I refunded {n} euros for {cause}?
-2 {n} euro refund {cause} why
- My card shows a credit of {n} EUR for {cause}, what's the reason?
- {n} € came back onto my account over {cause}, please explain why
# plan_upgrade
p: Basic; Team; Enterprise
n: 5|five; 10|ten; 25|twenty-five
+ What does the {p} plan cost per month for {n} users?
+ {p} plan price {n} users monthly
+ We are {n} people, what would we pay monthly on {p}?
+ Monthly price of the {p} tariff with {n} seats?
+ How much is {p} a month if {n} users are on it?
-1 What does the {p} plan cost per year for {n} users?
-2 {p} plan price {n} users yearly
- We are {n} people, what would we pay annually on {p}?
- How much is {p} a year if {n} users are on it?
# warranty
item: dishwasher; e-bike|electric bike; smartwatch; coffee machine|coffee maker
n: 13|thirteen; 20|twenty; 26|twenty-six
+ Is my {item} still under warranty after {n} months?
+ {item} warranty {n} months after purchase
+ I bought the {item} {n} months ago, does the warranty still apply?
+ Does your guarantee cover a {item} that's {n} months old?
+ My {item} is {n} months old; am I within the guarantee period?
# password_reset
what: customer portal; email account; online banking
+ I remember my password for the {what} but want a new one; how do I change it?
+ {what} change known password
+ How can I replace my current {what} password, which I know, with another?
+ I'm able to log in to the {what} and wish to set another password. Where?
+ Where do I swap my {what} password for a new one when I still know the old one?
-1 I don't remember my password for the {what}; how do I get a new one?
-2 {what} forgot password
- How can I set another {what} password if the current one has slipped my mind?
- I'm locked out of the {what} since I can't recall my password. What now?
- Where do I get a new {what} password when I no longer know the old one?
# shipping_cost
c: Austria; Canada; Japan; Norway
n: 2|two; 5|five; 10|ten
+ How much is shipping to {c} for a {n} kg parcel?
+ shipping cost {c} {n} kg
+ What do you charge to send {n} kilos to {c}?
+ I want a {n}-kilo package delivered to {c}, what's the postage?
+ Price of postage, {n} kg, destination {c}?
# free_shipping
n: 30|thirty; 50|fifty; 80|eighty
c: Belgium; Italy; Sweden
+ Is delivery to {c} free on orders over {n} euros?
+ {c} free delivery above {n} euros
+ Do I pay no shipping to {c} if I spend more than {n} EUR?
+ I'm ordering for more than {n} € to {c}; is postage waived?
+ Order value above {n} euros, sent to {c}: no delivery charge?
-1 Is delivery to {c} free on orders under {n} euros?
-2 {c} free delivery below {n} euros
- Do I pay no shipping to {c} if I spend less than {n} EUR?
- I'm ordering for less than {n} € to {c}; is postage waived?
- Order value below {n} euros, sent to {c}: no delivery charge?
# opening_hours
shop: the library; the post office; the swimming pool; the town hall
day: Saturdays|Saturday; Mondays|Monday; public holidays
+ When does {shop} open on {day}?
+ {shop} opening time {day}
+ From what time is {shop} open on {day}?
+ At what hour do the doors of {shop} get unlocked on {day}?
+ What's the earliest I can get into {shop} on {day}?
-1 When does {shop} close on {day}?
-2 {shop} closing time {day}
- Until what time is {shop} open on {day}?
- At what hour do the doors of {shop} get locked on {day}?
- What's the latest I can be in {shop} on {day}?
# missing_part
n: 2|two; 3|three; 4|four
item: bookcase; bed frame; desk; wardrobe
+ My {item} was delivered with {n} screws missing, how do I get them?
+ {item} {n} screws missing replacement
+ There are {n} screws too few in the box with my {item}; can you send what's lacking?
+ I can't finish the {item} since {n} of the screws weren't included. Where do I order these?
+ {n} screws short in the {item} package, how can I obtain them?
-1 My {item} was delivered with {n} screws too many, is that a problem?
- {item} {n} screws left over
- There are {n} spare screws after building my {item}; should I worry?
- I've finished the {item} and {n} of the screws remain unused. Is anything wrong?
# insurance
ev: a burst pipe; a stolen bike|bike theft; hail damage; a broken window
ins: household contents insurance|contents insurance; home building insurance|building insurance
+ Does {ins} cover {ev}?
+ {ins} {ev} covered?
+ Will my {ins} pay out for {ev}?
+ Is {ev} included in what {ins} covers?
+ I've had {ev}; can I claim it on my {ins}?
# deductible
n: 300|three hundred; 500|five hundred; 1,000|1000|a thousand|one thousand
ins: car; health; travel
+ Is it worth raising my {ins} insurance deductible to {n} euros?
+ {ins} insurance raise deductible {n} euros worth it
+ Should I put my {ins} insurance excess up to {n} EUR?
+ Does moving to a higher {ins} insurance deductible of {n} euros make sense?
+ Would I gain by lifting the excess on my {ins} insurance to {n} €?
-1 Is it worth lowering my {ins} insurance deductible to {n} euros?
-2 {ins} insurance lower deductible {n} euros worth it
- Should I bring my {ins} insurance excess down to {n} EUR?
- Would I gain by cutting the excess on my {ins} insurance to {n} €?
# message_recall
app: Outlook; Gmail; WhatsApp; Signal
n: 2|two; 10|ten; 60|sixty
+ Can I take back a message {n} minutes after sending it in {app}?
+ {app} recall message after {n} minutes
+ I sent something in {app} {n} minutes ago; can it still be unsent?
+ Does {app} let you withdraw a message once {n} minutes have passed?
+ Is undoing the sending of a message possible in {app} {n} min later?
# two_factor
svc: Google; GitHub; Steam; Dropbox
+ How do I enable two-factor authentication on {svc}?
+ {svc} turn on 2FA
+ I'd like {svc} to ask for a second code at login, how can I set that up?
+ Where's the switch for activating 2-step verification with {svc}?
+ Protect my {svc} account with two factor login: how to set up
-1 How do I disable two-factor authentication on {svc}?
-2 {svc} turn off 2FA
- I'd like {svc} to quit asking for a second code at login, how can I do that?
- Where's the switch for deactivating 2-step verification with {svc}?
# vpn
c: China; Russia; the UAE|the United Arab Emirates; Iran
+ Are VPNs legal in {c}?
+ {c} vpn legal
+ Is using a VPN within the law in {c}?
+ I'm going to {c}, may I lawfully use a VPN there?
+ What does {c}'s law say on the legality of VPN use?
# delete_history
b: Chrome; Firefox; Safari; Edge
n: hour|60 minutes; 24 hours; 7 days|week
+ How do I delete the last {n} of history in {b}?
+ {b} clear history last {n}
+ Wipe what I browsed over the last {n} from {b}, how?
+ I want {b} to forget the past {n} of browsing
+ Removing browsing history of the last {n} in {b}, steps?
-1 How do I view the last {n} of history in {b}?
-2 {b} show history last {n}
- See what I browsed over the last {n} in {b}, how?
- Looking up browsing history of the last {n} in {b}, steps?
# baby_food
food: honey; cow's milk|cow milk; eggs; strawberries
n: 6|six; 9|nine; 12|twelve
+ Can a baby of {n} months have {food}?
+ {food} baby {n} months
+ Is {food} okay for babies that are {n} months old?
+ My baby is {n} months old, may I feed {food}?
+ At {n} months of age, can infants be given {food}?
# teeth
n: 4|four; 6|six; 8|eight
+ My baby is {n} months old and already has teeth, is that normal?
+ {n} month old baby has teeth normal?
+ Is it usual for teeth to be there in a baby aged {n} months?
+ Teeth have come through at {n} months. Does that fall within the normal range?
+ {n} months and the first teeth are in. Is my baby developing normally?
-1 My baby is {n} months old and has no teeth, is that normal?
-2 {n} month old baby no teeth normal?
- Is it usual for teeth not to be there yet in a baby aged {n} months?
- Not one tooth has come through at {n} months. Does that fall within the normal range?
- {n} months and still toothless. Is my baby developing normally?
# allowance
n: 6|six; 10|ten; 14|fourteen
state: Germany; the US|the United States|America; the UK|Britain
+ How much pocket money should a child of {n} get in {state}?
+ pocket money {n} year old {state}
+ What allowance is usual for a {n}-year-old in {state}?
+ My kid just turned {n}, we live in {state}; what's a suitable allowance?
+ In {state}, what sum of pocket money suits a child aged {n}?
# screen_time
n: 3|three; 7|seven; 12|twelve
dev: tablet; TV|television; video game
+ How much {dev} time is okay per day for a {n}-year-old?
+ {dev} time per day age {n}
+ My child is {n}. What's a reasonable daily limit for {dev} use?
+ Recommended maximum of {dev} hours a day at age {n}?
+ How long each day may a kid of {n} spend with the {dev}, sensibly?
# games
n: 3|three; 5|five; 8|eight
place: a long car ride; a rainy afternoon; a birthday party
+ What games can {n} children play on the occasion of {place}?
+ games {n} kids {place}
+ I've {n} kids to entertain during {place}, what can they play?
+ Game ideas for a group of {n} children and {place}
+ {place} with {n} children: which games would work?
# presents
who: my dad|my father; my mother-in-law; a colleague|a coworker; a teenage girl
n: 20|twenty; 50|fifty; 100|a hundred
+ What's a good gift for {who} under {n} dollars?
+ gift {who} under ${n}
+ I need a present for {who} and can't spend more than {n} dollars. Ideas?
+ Suggest something to give {who}, max {n} bucks
+ Which present could I buy {who} with a budget of at most ${n}?
# breakup
who: my boyfriend; my girlfriend; my roommate|my flatmate
n: 2|two; 4|four; 7|seven
+ How can I win back {who} after a fight {n} weeks ago?
+ get {who} back fight {n} weeks ago
+ {who} and I fell out {n} weeks ago, how do we get close again?
+ It's {n} weeks since I quarrelled with {who}; what can I do to make up?
+ Make peace with {who}, {n} weeks on from our row: what should I try?
-1 How can I break it off for good with {who} after a fight {n} weeks ago?
- end things for good with {who} after fight {n} weeks ago
- {who} and I fell out {n} weeks ago and I want out forever, how do I go about that?
- Leave {who} for good, {n} weeks on from our row: how should I do it?
# wedding
n: 50|fifty; 80|eighty; 150
city: Dublin; Florence; Montreal
+ How much does a wedding with {n} guests cost in {city}?
+ wedding cost {n} guests {city}
+ We're getting married in {city} and inviting {n} people, what will we pay?
+ Price of a {n}-guest wedding party in {city}?
+ What budget is needed to wed in {city} with {n} people attending?
# dress
ev: a funeral; a job interview; a black-tie dinner; a summer wedding
who: man; woman
+ What should a {who} wear to {ev}?
+ {ev} outfit {who}
+ As a {who}, how do I dress for {ev}?
+ Suitable clothes on a {who} for {ev}?
+ I'm a {who} invited to {ev}, what do I put on?
-1 What should a {who} not wear to {ev}?
-2 {ev} outfit mistakes {who}
- As a {who}, which clothes must I avoid for {ev}?
- I'm a {who} invited to {ev}, what had I better leave in the wardrobe?
# religion
f: Ramadan; Diwali; Easter; Yom Kippur
n: 2025; 2026; 2027
+ On what date does {f} begin in {n}?
+ {f} {n} start date
+ When's the start of {f} in {n}?
+ Which day is the first of {f} in the year {n}?
+ {n}: when will {f} start?
-1 On what date does {f} end in {n}?
-2 {f} {n} end date
- When's {f} over in {n}?
- Which day is the last of {f} in the year {n}?
# fasting
n: 14|fourteen; 16|sixteen; 20|twenty
drink: black coffee; diet cola|diet coke; milk
+ Can I drink {drink} while fasting for {n} hours?
+ {drink} during {n} hour fast
+ Is {drink} alright in the course of a {n}-hour fast?
+ Is it permissible to have {drink} during a fast lasting {n} hours?
+ I'm doing {n} hours without food. Am I okay having {drink}?
# quit
hab: smoking; vaping; biting my nails|nail biting
n: 10|ten; 30|thirty; 90
+ What changes in my body {n} days after I stop {hab}?
+ {n} days after quitting {hab} body changes
+ I gave up {hab} {n} days ago, what has that done to my body?
+ Effects on the body once {n} days have passed since giving up {hab}?
+ Day {n} without {hab}: what has happened to my body?
-1 What changes in my body {n} days after I start {hab}?
-2 {n} days after starting {hab} body changes
- I took up {hab} {n} days ago, what has that done to my body?
- Effects on the body once {n} days have passed since taking up {hab}?
- Day {n} of {hab}, having just begun: what has happened to my body?
# burn
cause: boiling water; an iron; the sun; a chemical
+ What should I do right after a burn from {cause}?
+ burn {cause} first aid do
+ I've been burnt by {cause}, what are the first-aid steps to take?
+ Immediate treatment of burns caused by {cause}?
+ How do I treat a fresh burn that came from {cause}?
-1 What should I not do right after a burn from {cause}?
-2 burn {cause} first aid don'ts
- I've been burnt by {cause}, which first-aid mistakes must I avoid?
- Which home treatments are wrong for burns caused by {cause}?
- Fresh burn that came from {cause}: how should it never be treated?
# cpr
who: an adult|adults; an infant|infants; a dog|dogs
+ What's the ratio of compressions to breaths in CPR on {who}?
+ cpr compression breath ratio {who}
+ When resuscitating {who}, how many chest compressions come per breaths given?
+ How many breaths go with how many compressions for CPR on {who}?
+ Compressions : breaths for {who}, what is the CPR rule?
# water
n: 60|sixty; 75|seventy-five; 90|ninety
act: office worker; construction worker; runner in training|runner who's training
+ How much water should a {act} of {n} kg drink per day?
+ water per day {n} kg {act}
+ What's the daily fluid need of a {act} weighing {n} kilos?
+ I'm a {act} and weigh {n} kg; how many litres should I drink daily?
+ Recommended litres of water each day, {act}, body weight {n} kg?
# protein
n: 70|seventy; 80|eighty; 100|a hundred
goal: build muscle; lose fat; maintain weight
+ How much protein a day should I eat to {goal} at {n} kg?
+ daily protein {goal} {n} kg
+ I weigh {n} kilos and want to {goal}. How many grams of protein daily?
+ What amount of protein per day helps someone of {n} kg {goal}?
+ Grams of protein needed each day to {goal} with a body weight of {n} kg
# skin
skin: oily; dry; sensitive
prod: sunscreen; moisturiser|moisturizer; cleanser
+ Which {prod} is best for {skin} skin?
+ best {prod} {skin} skin
+ I've got {skin} skin, what {prod} should I use?
+ Recommend the top {prod} for people with {skin} skin
+ What {prod} suits {skin} skin most?
-1 Which {prod} is worst for {skin} skin?
-2 worst {prod} {skin} skin
- I've got {skin} skin, what {prod} should I never use?
- What {prod} suits {skin} skin least?
# spf
n: 15|fifteen; 30|thirty; 50|fifty
n2: 2|two; 4|four; 6|six
+ Does SPF {n} protect me for {n2} hours at the beach?
+ spf {n} {n2} hours beach protected?
+ Am I safe from sunburn at the beach for {n2} hours with a factor {n} cream on?
+ Is sunscreen of factor {n} sufficient for {n2} hours of beach?
+ I'll be {n2} hours on the beach using SPF {n}; am I covered for that long?
# hair
col: red; blonde|blond; black
+ How do I dye my hair {col} at home?
+ dye hair {col} at home
+ I want to colour my hair {col} myself, what are the steps?
+ Home method for giving my hair a {col} colour?
+ DIY steps for turning my hair {col} with dye
-1 How do I get {col} dye out of my hair at home?
-2 remove {col} dye hair at home
- I want to be rid of the {col} I coloured my hair with, without a salon, what are the steps?
- Home method for stripping {col} dye from hair?
- DIY steps for washing {col} dye back out of my hair
# knit
n: 4|four; 6|six; 8|eight
item: a scarf; a hat; socks
+ How many balls of yarn do I need to knit {item} with {n} mm needles?
+ yarn balls {item} {n} mm needles
+ I'm knitting {item} on needles of {n} millimetres. How much yarn, in balls?
+ Using {n} mm needles, what number of yarn balls goes into {item}?
+ {item} on {n} mm needles: number of wool balls required?
# guitar
s: C major; G major; A minor; E minor
ins: guitar; ukulele; piano
+ How do I play a~{s} chord on the {ins}?
+ {s} chord {ins}
+ Where do my fingers go for {s} on a~{ins}?
+ Show me the {ins} fingering of {s} as a chord
+ What notes or positions make a~{s} chord with a~{ins}?
# tune
ins: a violin; a guitar; a ukulele; a cello
+ How do I tune {ins} with a tuner?
+ tune {ins} using tuner
+ I own a tuner; how can I get {ins} in tune with it?
+ Steps for tuning {ins} by means of an electronic tuner
+ Getting the strings of {ins} to the right pitch with a tuner, how?
-1 How do I tune {ins} without a tuner?
-2 tune {ins} no tuner
- I own no tuner; how can I get {ins} in tune?
- Steps for tuning {ins} by ear alone, no device
- Getting the strings of {ins} to the right pitch without any tuner, how?
# photo
n: 1/30; 1/250; 1/1000
sub: waterfalls; birds in flight|flying birds; night skylines
+ Is a shutter speed of {n} s right for {sub}?
+ {sub} shutter speed {n}
+ Should I shoot {sub} at {n} of a second?
+ I'm photographing {sub}; would {n} s exposure be suitable?
+ Does a {n} second shutter work well when taking pictures of {sub}?
# exposure
sub: snow; a stage; a backlit portrait
cam: Canon; Nikon; Sony
+ My {cam} photos of {sub} come out too dark, what do I set?
+ {cam} {sub} photos underexposed
+ How do I brighten shots of {sub} on a {cam}, which turn out too dark?
+ Pictures of {sub} taken with my {cam} are underexposed. Which setting helps?
+ Which {cam} settings cure photos of {sub} that are too dark?
-1 My {cam} photos of {sub} come out too bright, what do I set?
-2 {cam} {sub} photos overexposed
- How do I darken shots of {sub} on a {cam}, which turn out too bright?
- Pictures of {sub} taken with my {cam} are blown out. Which setting helps?
- Which {cam} settings cure photos of {sub} that are too bright?
# movies
g: horror; romantic comedy|romcom; science fiction|sci-fi; western
n: 3|three; 5|five; 10|ten
+ Recommend {n} {g} movies.
+ {n} good {g} films
+ Give me {n} {g} films I should see
+ What {g} movies would you suggest? {n} titles please
+ I feel like watching {g} tonight, name {n} films worth it
-1 Name {n} {g} movies to avoid.
-2 {n} bad {g} films
- Give me {n} {g} films I shouldn't waste my time on
- What {g} movies would you warn against? {n} titles please
# books_age
n: 5|five; 9|nine; 13|thirteen
t: dinosaurs; friendship; pirates
+ Recommend a book about {t} for a child aged {n}.
+ {t} book age {n}
+ My kid is {n} and loves {t}, which book should I get on it?
+ What's a good book on {t} for {n}-year-olds?
+ Looking for something to read to a {n} year old, theme {t}, book title please
# series_order
s: Star Wars; Fast & Furious|Fast and Furious; Marvel
+ In what order were the {s} movies released?
+ {s} movies release order
+ List {s} films by the date they came out
+ I want the {s} films sorted by year of release
+ Release sequence of all {s} films, first to latest
-1 In what order does the story of the {s} movies take place?
-2 {s} movies story chronological order
- List {s} films by when their plots are set
- I want the {s} films sorted by in-story timeline
- Story sequence of all {s} films, from earliest setting to latest
# actor
c: James Bond; Batman; Sherlock Holmes
n: 1990s|nineties; 2000s; 1970s|seventies
+ Who played {c} on screen in the {n}?
+ {c} actor {n}
+ Which actors had the role of {c} during the {n}?
+ Name whoever portrayed {c} in film or TV in the {n}
+ In the {n}, {c} was played by whom?
# solar
n: 4|four; 8|eight; 12|twelve
city: Munich; Seville; Phoenix; Bergen
+ How much power do {n} kWp of solar panels produce a year in {city}?
+ solar yield {n} kWp {city} per year
+ I'm putting {n} kWp of photovoltaics on my roof in {city}; what will it generate yearly?
+ Annual output of a {n} kilowatt-peak PV system in {city}?
+ In {city}, how many kWh a year does {n} kWp of PV give?
# power_cost
n: 60|sixty; 800|eight hundred; 2,000|2000|two thousand
n2: 3|three; 8|eight; 24|twenty-four
+ What does it cost to run a {n} watt device for {n2} hours at 30 cents per kWh?
+ electricity cost {n} W {n2} h 0.30/kWh
+ My appliance draws {n} watts and is on for {n2} hours; at 30 cents a kWh, what do I pay?
+ Price of {n2} hours' use of a {n}-watt appliance, power costing 30 ct per kilowatt hour?
+ {n} watts running {n2} hours, 30 cents the kilowatt hour, what is the bill?
# heatpump
h: an old farmhouse; a terraced house; an apartment
+ What are the advantages of a heat pump in {h}?
+ heat pump pros {h}
+ Why would it be good to have a heat pump in {h}?
+ List the plus points of heating {h} with a heat pump
+ What speaks in favour of a heat pump for {h}?
-1 What are the disadvantages of a heat pump in {h}?
-2 heat pump cons {h}
- Why would it be bad to have a heat pump in {h}?
- List the minus points of heating {h} with a heat pump
- What speaks against a heat pump for {h}?
# shelf
n: 10|ten; 25|twenty-five; 40|forty
wall: drywall|plasterboard; brick; concrete
+ Which wall plug holds a shelf of {n} kg in {wall}?
+ {wall} wall anchor {n} kg shelf
+ I'm hanging a {n}-kilo shelf on {wall}; what plugs do I need?
+ What anchor type bears {n} kg when fixing a shelf to {wall}?
+ Right fixings for mounting a shelf weighing {n} kilograms on {wall}?
# tighten
part: a leaking tap|a leaky faucet; a door hinge; a bike chain; a jar lid
+ How do I tighten {part}?
+ tighten {part}
+ {part} is too loose, how can I make it firmer?
+ What's the way of getting {part} tighter?
+ Explain how {part} can be tightened
-1 How do I loosen {part}?
-2 loosen {part}
- {part} is too tight, how can I ease it?
- What's the way of getting {part} looser?
- Explain how {part} can be loosened
# mice
pest: ants; mice; moths; cockroaches
how: poison; traps
+ How do I get rid of {pest} with {how}?
+ {pest} control using {how}
+ I've got {pest} at home and want to use {how} on them, how?
+ Using {how} to drive out {pest}: how do I do it?
+ Ridding a house of {pest} by means of {how}, explain please
-1 How do I get rid of {pest} without {how}?
-2 {pest} control no {how}
- I've got {pest} at home and won't have {how} in the house, how do I drive them out?
- Beating {pest} with {how} ruled out: how do I do it?
- Ridding a house of {pest} with no {how} at all, explain please
# rent_split
n: 1,500|1500|fifteen hundred; 2,100|2100; 2,700|2700
n2: 3|three; 4|four; 5|five
+ How do we split a rent of {n} euros among {n2} flatmates equally?
+ split {n} euros rent {n2} people equally
+ We're {n2} in the flat, rent is {n} €, same share for all. What does each pay?
+ If {n2} roommates divide {n} EUR of rent evenly, how much is it per head?
+ Equal shares of {n} euros rent, {n2} tenants: amount for one person?
# interest_rate
cb: the ECB|the European Central Bank; the Fed|the Federal Reserve; the Bank of England
+ Why would {cb} raise interest rates?
+ reasons {cb} raising interest rates
+ What moves {cb} to put rates up?
+ For what purpose does {cb} hike interest rates?
+ Explain the motives behind rate increases by {cb}
-1 Why would {cb} lower interest rates?
-2 reasons {cb} lowering interest rates
- What moves {cb} to bring rates down?
- For what purpose does {cb} cut interest rates?
- Explain the motives behind rate reductions by {cb}
# war_year
w: World War I|WWI|the First World War; the American Civil War; the Korean War; the Falklands War
+ In which year did {w} start?
+ {w} start year
+ What year saw the outbreak of {w}?
+ When, by year, did the fighting of {w} break out?
+ Year in which {w} began?
-1 In which year did {w} end?
-2 {w} end year
- What year saw the close of {w}?
- When, by year, was {w} over?
- Year in which {w} finished?
# import_export
c: Germany; Brazil; Saudi Arabia; Vietnam
n: 2015; 2019; 2022
+ What were the main exports of {c} in {n}?
+ {c} top exports {n}
+ Which goods did {c} chiefly sell abroad in {n}?
+ What products left {c} for other countries most in {n}?
+ List the chief export goods of {c}, {n}
-1 What were the main imports of {c} in {n}?
-2 {c} top imports {n}
- Which goods did {c} chiefly buy from abroad in {n}?
- What products entered {c} from other countries most in {n}?
- List the chief import goods of {c}, {n}
# sunrise
city: Reykjavik; Nairobi; Vancouver; Athens
n_d: 21 June|June 21; 1 March|March 1; 21 December|December 21
+ What time is sunrise in {city} on {n_d}?
+ sunrise {city} {n_d}
+ When does the sun come up in {city} on {n_d}?
+ I want to see the sun rise over {city} on {n_d}, at what time?
+ At what hour does daybreak bring the sun above the horizon in {city}, {n_d}?
-1 What time is sunset in {city} on {n_d}?
-2 sunset {city} {n_d}
- When does the sun go down in {city} on {n_d}?
- I want to see the sun set over {city} on {n_d}, at what time?
# tides
place: Brighton; Saint-Malo|St Malo; Sylt
day: today; tomorrow; on Sunday|Sunday
+ When is high tide in {place} {day}?
+ high tide {place} {day}
+ At what time does the water stand highest in {place} {day}?
+ What's the hour of high water {day} at {place}?
+ When does the sea reach its highest level {day}, {place}?
-1 When is low tide in {place} {day}?
-2 low tide {place} {day}
- At what time does the water stand lowest in {place} {day}?
- What's the hour of low water {day} at {place}?
- When does the sea reach its lowest level {day}, {place}?
# parking
n: 2|two; 4|four; 8|eight
place: the central station|the main station; the old town; the airport
+ What does parking at {place} cost for {n} hours?
+ {place} parking {n} hours price
+ How much do I pay if I leave my car at {place} for {n} hours?
+ {n} hours in the car park at {place}, what's the fee?
+ Fee for leaving a car {n} hours at {place}?
# bike_train
tr: ICE; Eurostar; TGV
+ Can I take a bike on the {tr} with a reservation?
+ {tr} bicycle with reservation
+ I've reserved a bike space. May my bike come on the {tr}?
+ Are bicycles carried on the {tr} if booked beforehand?
+ Does the {tr} accept my bike when it has a booking?
-1 Can I take a bike on the {tr} without a reservation?
-2 {tr} bicycle no reservation
- I haven't reserved a bike space. May my bike come on the {tr}?
- Are bicycles carried on the {tr} if not booked beforehand?
- Does the {tr} accept my bike when it has no booking?
# debounce
lib: React; Vue; Angular; Svelte
+ How do I show a component in {lib} only when a user is logged in?
+ {lib} show component logged in users only
+ In {lib}, render something just for authenticated visitors, how?
+ A {lib} component should be visible solely to people who've signed in. How do I code it?
+ Hide a {lib} component from everybody but signed-in users, what is the code?
-1 How do I show a component in {lib} only when a user is logged out?
-2 {lib} show component logged out users only
- In {lib}, render something just for unauthenticated visitors, how?
- A {lib} component should be visible solely to people who haven't signed in. How do I code it?
- Hide a {lib} component from everybody but signed-out users, what is the code?
# encode
x: Base64; URL encoding; hex|hexadecimal
lang: Python; Java; Go
+ How do I encode a string as {x} in {lang}?
+ {lang} encode string {x}
+ Turn plain text into {x} with {lang}
+ I have an ordinary string in {lang} and need its {x} form
+ {lang} function that takes text and gives back the {x} version
-1 How do I decode a string from {x} in {lang}?
-2 {lang} decode string {x}
- Turn {x} back into plain text with {lang}
- I have a string in {x} in {lang} and need its ordinary form
- {lang} function that takes the {x} version and gives back the text
# k8s
n: 2|two; 4|four; 10|ten
+ How do I scale a Kubernetes deployment up to {n} replicas?
+ kubectl scale up to {n} replicas
+ I have fewer, and want {n} pods in my k8s deployment, what's the command?
+ Raise the replica count of a Kubernetes deployment to {n}
+ Command for getting my k8s deployment from fewer pods up to {n}
+ In Kubernetes, increase a deployment to {n} replicas
-1 How do I scale a Kubernetes deployment down to {n} replicas?
-2 kubectl scale down to {n} replicas
- There are too many, I want just {n} pods in my k8s deployment, what's the command?
- Reduce the replica count of a Kubernetes deployment to {n}
# compare_phones
a: iPhone 15; iPhone 14
b: Pixel 8; Galaxy S23; Xiaomi 13
asp: camera; battery life; screen
+ Which has the better {asp}, the {a} or the {b}?
+ {a} vs {b} {asp} better
+ Is the {asp} superior on the {a} or on the {b}?
+ Comparing {a} with {b}: whose {asp} wins?
+ For {asp}, do I go with the {b} or the {a}?
'''
LIMIT = 20
QUOTA = {'paraphrase': 1350, 'number': 550, 'negation': 550, 'entity': 550}

SWAP = {'oven_convert', 'currency', 'km_miles', 'pdf', 'derivative', 'lcm_gcd'}
def kindof(k): return 'number' if isnum(k) else 'negation' if k.startswith('x_') else 'entity'

def fill(rng, w, vals, plain=None):
    def sub(m):
        k = m.group(1); sp = vals[k]
        pre, post = w[max(0, m.start() - 1):m.start()], w[m.end():m.end() + 1]
        if isnum(k) and (pre in tuple('$#+-(^×–') or re.match(r'[A-Za-z%°²€(){}=]', post) or re.search(r'[²=^×∫]', w)):
            sp = [x for x in sp if re.match(r'\d', x)] or sp   # next to a symbol: digits, not words
        if not isnum(k) and w[0].islower() or w[0] == '{' and w[-1] not in '.?!' or w[0] == '"' or w[0] == '{' and ',' not in w and w[-1] not in '.?':
            if not isnum(k) and not re.match(r'(hi|hey)\b', w): sp = [re.sub(r'^(the|a|an) ', '', x) for x in sp]
        return sp[0] if plain is not None else rng.choice(sp)
    s = re.sub(r'\{(\w+)\}', sub, w)
    s = re.sub(r'\ba~(\w+)', lambda m: ('an ' if m.group(1)[0].lower() in 'aeiou' else 'a ') + m.group(1), s)
    s = re.sub(r'\b([Aa]) (?=8\b|8-|11\b|11-|18\b|18-|80\b|eight|eleven|old\b|entry-|academic|e-bike|electric)', r'\1n ', s)
    s = re.sub(r'\b([Aa]) (?=[aeiouAEIO](?!ni|se|uro|U\b|ne\b|kul))', r'\1n ', s)
    if w[0] == '{' and w[-1] in '.?!' : s = s[0].upper() + s[1:]
    return s

def style(rng, s):
    r = rng.random()
    if r < 0.10: s = s.rstrip('.?')
    elif r < 0.17: s = s[0].lower() + s[1:] if not re.match(r"I\b|[A-Z]{2}", s) else s
    elif r < 0.24: s = s.rstrip('.?').lower()
    return s

def main():
    rng = random.Random(SEED)
    ms = parse(TEXT)
    names = [m['name'] for m in ms]
    assert len(names) == len(set(names)), [n for n in names if names.count(n) > 1]
    for m in ms:
        for w in m['pos'] + m['neg']:
            used = set(re.findall(r'\{(\w+)\}', w))
            assert used == set(m['slots']), (m['name'], w, used ^ set(m['slots']))
    def pick(m):
        return {k: rng.choice(v) for k, v in m['slots'].items()}
    def sides(m): return ['pos', 'neg'] if len(m['neg']) >= 2 else ['pos']
    def draw(m, kind):
        v = pick(m); xs = [k for k in m['slots'] if k.startswith('x_')]; ws = m[rng.choice(sides(m))]
        if kind == 'paraphrase':
            i, j = rng.sample(range(len(ws)), 2)
            a, b = fill(rng, ws[i], v), fill(rng, ws[j], v)
        elif kind in ('number', 'entity'):
            ks = [k for k in m['slots'] if kindof(k) == kind and len(m['slots'][k]) > 1]
            if kind == 'entity' and m['name'] in SWAP and (not ks or rng.random() < .5):   # direction / operation swapped
                js = list(m['align'].items())
                if rng.random() < .5: j, i = rng.choice(js)
                else: i, j = rng.randrange(len(m['pos'])), rng.randrange(len(m['neg']))
                a, b = fill(rng, m['pos'][i], v), fill(rng, m['neg'][j], v)
                return style(rng, a), style(rng, b)
            if not ks: return None
            k = rng.choice(ks); u = dict(v)
            u[k] = rng.choice([x for x in m['slots'][k] if x is not v[k]])
            if rng.random() < .5:
                i = j = rng.randrange(len(ws)); st = rng.getstate()
                a = fill(rng, ws[i], v, 1); b = fill(rng, ws[j], u, 1)
            else:
                i, j = rng.sample(range(len(ws)), 2)
                a, b = fill(rng, ws[i], v), fill(rng, ws[j], u)
        elif kind == 'negation' and xs and (not m['neg'] or rng.random() < .3):
            k = rng.choice(xs); u = dict(v); u[k] = [x for x in m['slots'][k] if x is not v[k]][0]
            i, j = rng.randrange(len(ws)), rng.randrange(len(ws))
            if rng.random() < .5: j = i
            a, b = fill(rng, ws[i], v, 1), fill(rng, ws[j], u, 1)
        else:
            if not m['neg'] or m['name'] in SWAP: return None
            if rng.random() < .5 and m['align']:
                j, i = rng.choice(list(m['align'].items()))
                a, b = fill(rng, m['pos'][i], v, 1), fill(rng, m['neg'][j], v, 1)
            else:
                js = [(i, j) for i in range(len(m['pos'])) for j in range(len(m['neg'])) if m['align'].get(j) != i]
                i, j = rng.choice(js)
                a, b = fill(rng, m['pos'][i], v), fill(rng, m['neg'][j], v)
            if rng.random() < .5: a, b = b, a
        return style(rng, a), style(rng, b)
    out, seen, count = [], set(), {n: 0 for n in names}
    for kind in ('number', 'negation', 'entity', 'paraphrase'):
        got = {n: [] for n in names}; total = 0
        while total < QUOTA[kind]:
            progress = False
            order = ms[:]; rng.shuffle(order)
            for m in order:
                if total >= QUOTA[kind]: break
                if count[m['name']] >= LIMIT: continue
                if kind != 'paraphrase' and count[m['name']] >= 14: continue
                for _ in range(40):
                    p = draw(m, kind)
                    if p is None: break
                    a, b = p
                    key = tuple(sorted((a.lower().rstrip('.?'), b.lower().rstrip('.?'))))
                    if key in seen or key[0] == key[1]: continue
                    seen.add(key); count[m['name']] += 1; total += 1; progress = True
                    out.append(dict(a=a, b=b, same=kind == 'paraphrase', kind=kind, template=m['name']))
                    break
            if not progress: break
        print(kind, total, file=sys.stderr)
    rng.shuffle(out)
    with open('l.jsonl', 'w', encoding='utf-8') as f:
        for p in out: f.write(json.dumps(p, ensure_ascii=False) + '\n')
    print(len(out), 'pairs,', len(ms), 'meanings, max per meaning', max(count.values()), file=sys.stderr)
main()
