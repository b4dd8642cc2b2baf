#!/usr/bin/env python3
"""Pairs of prompts that test a semantic cache.  Writes pairs.jsonl beside this file.

Templates: {n} {m} are number slots, {e} {f} entity slots, [x|y] a polarity slot (all the
brackets of a wording switch together).  Every wording of a template asks the same thing and
carries every slot, so two wordings filled alike are a paraphrase, and changing one slot is
a flip of exactly one fact.
"""
import json, os, random, re

TOTAL = 1600
QUOTA = {"paraphrase": 720, "number": 294, "negation": 293, "entity": 293}
TS = []


def T(domain, *wordings, n=None, m=None, e=None, f=None):
    slots = {k: [str(x) for x in v] for k, v in dict(n=n, m=m, e=e, f=f).items() if v}
    neg = "[" in wordings[0]
    assert 3 <= len(wordings) <= 5, wordings
    for w in wordings:
        assert set(re.findall(r"\{(\w)\}", w)) == set(slots), w
        assert (re.search(r"\[[^\]|]*\|[^\]|]*\]", w) is not None) == neg, w
    assert slots or neg
    for v in slots.values():
        assert len(v) == len(set(v)) >= 2
    TS.append(dict(domain=domain, w=list(wordings), slots=slots, neg=neg))


# ---------------------------------------------------------------- customer support
D = "support"
T(D, "Can I still return {e} I bought {n} days ago?",
  "I purchased {e} {n} days ago. Is it too late to send it back?",
  "is a return still possible for {e} after {n} days",
  "It's been {n} days since I bought {e}; am I still allowed to return it?",
  n=[10, 20, 35, 45, 60, 95], e=["a laptop", "a mattress", "a swimsuit", "a blender"])
T(D, "Where is my order {n} right now?",
  "What's the current location of order {n}?",
  "track order {n}",
  "I'd like to know where order {n} has got to, please.",
  n=[48213, 48231, 50977, 61402, 73318])
T(D, "How long does {e} shipping to {f} take?",
  "If I pick {e} delivery, when will my parcel get to {f}?",
  "{e} shipping time to {f}?",
  "What's the delivery time to {f} with the {e} option?",
  e=["standard", "express", "overnight", "economy"], f=["Canada", "Germany", "Japan", "Brazil"])
T(D, "Will I be charged if I [cancel|don't cancel] my {e} trial before it ends?",
  "My {e} free trial is about to run out. If I [do|do not] cancel it in time, does my card get billed?",
  "Do you bill people who [cancel|fail to cancel] the {e} trial before the end date?",
  "What happens to my card when the {e} trial [is|isn't] cancelled before it expires - will there be a charge?",
  e=["Premium", "Family", "Student", "Business"])
T(D, "Does the {n}-year warranty on {e} cover accidental damage?",
  "If I break {e} by accident, am I covered by the {n}-year warranty?",
  "is accidental damage included in the {n} year guarantee for {e}",
  "I'd like to know whether dropping or spilling on {e} is covered under the {n}-year warranty.",
  n=[2, 3, 5], e=["the coffee machine", "the tablet", "the headphones", "the vacuum"])
T(D, "Can I get my refund as {e}?",
  "I'd like my money back in the form of {e}. Is that possible?",
  "Would you be able to refund me with {e}, please?",
  "is {e} an option for refunds",
  e=["store credit", "a bank transfer", "a gift card", "a PayPal payment"])
T(D, "I ordered {n} chairs but only {m} arrived. What should I do?",
  "Only {m} of the {n} chairs I ordered were delivered, how do I get the rest?",
  "My order was for {n} chairs and I received just {m}. Next steps?",
  "Received {m} chairs instead of {n}, please help me get the missing ones",
  n=[6, 7, 8, 10, 12], m=[2, 3, 4, 5])
T(D, "Which {e} items are [eligible|not eligible] for free returns?",
  "Can you list the {e} products that [qualify|don't qualify] for returns at no cost?",
  "What {e} stuff [can|can't] be sent back free of charge?",
  "I'm looking for the {e} goods that you [do|do not] accept free returns on.",
  e=["clothing", "electronics", "furniture", "beauty"])
T(D, "Do I get free shipping on a ${n} order to {e}?",
  "My basket comes to ${n} and ships to {e}. Is delivery free?",
  "is a ${n} order enough for free delivery to {e}",
  "Would I have to pay for shipping to {e} if I spend ${n}?",
  n=[20, 35, 49, 75, 120], e=["Alaska", "Texas", "Puerto Rico", "Ontario"])
T(D, "How much does a replacement {e} cost?",
  "What would I pay for a new {e} to replace the broken one?",
  "{e} replacement price",
  "My {e} is broken. What's the price of a replacement?",
  e=["remote control", "charging cable", "water filter", "glass carafe", "battery pack"])
T(D, "What time does phone support open on {e}?",
  "When can I start calling your support line on {e}?",
  "{e} opening time for the telephone helpline",
  "From what hour on {e} are your phone agents available?",
  e=["Mondays", "Saturdays", "Sundays", "public holidays"])
T(D, "What does error {n} mean on my {e}?",
  "My {e} is showing error code {n}, what's that about?",
  "{e} error {n} meaning",
  "Could you explain the error {n} that keeps popping up on my {e}?",
  n=[101, 107, 110, 403, 430, 502], e=["printer", "router", "smart TV", "thermostat"])
T(D, "Can I exchange {e} [with|without] a receipt?",
  "I [have|don't have] the receipt for {e}. Can I swap it for another one?",
  "is it possible to exchange {e} if I [kept|didn't keep] the receipt",
  "What's your policy on exchanging {e} when the customer [has|has no] proof of purchase?",
  e=["a jacket", "a toaster", "a video game", "a necklace"])

# ---------------------------------------------------------------- banking
D = "banking"
T(D, "What happens if I [pay|don't pay] my {e} bill by the due date?",
  "Consequences of [paying|not paying] the {e} bill on time?",
  "Suppose my {e} bill [gets|doesn't get] paid by the deadline. What happens then?",
  "I'm wondering what the result is when someone [pays|doesn't pay] their {e} bill before it's due.",
  e=["credit card", "store card", "phone", "property tax"])
T(D, "How much interest will I earn on ${n} at {m}% for one year?",
  "If I put ${n} in an account paying {m}% a year, what interest do I get after twelve months?",
  "interest on ${n} for 1 year at {m} percent",
  "Calculate a year's interest on a ${n} deposit with a {m}% rate.",
  n=[1000, 1500, 5000, 10000, 25000], m=[2, 3, 4, "4.5", 5])
T(D, "How do I open a {e} account [with|without] a minimum deposit?",
  "I'd like to open a {e} account that [requires|doesn't require] a minimum deposit. How do I go about it?",
  "opening a {e} account where a minimum deposit [is|isn't] required - what are the steps?",
  "What's the process for getting a {e} account with [a|no] minimum deposit?",
  e=["savings", "checking", "business", "joint"])
T(D, "What is the monthly payment on a ${n} loan over {m} years at 6%?",
  "If I borrow ${n} at 6% for {m} years, how much do I pay each month?",
  "Monthly repayments for ${n} borrowed across {m} years, 6 percent interest",
  "I want to take out ${n} at 6% and pay it back in {m} years. What would each month cost me?",
  n=[8000, 10000, 15000, 20000, 30000], m=[2, 3, 4, 5, 7])
T(D, "What's the fee for wiring money to {e}?",
  "How much do you charge for an international transfer to {e}?",
  "cost of sending a wire to {e}",
  "I need to wire funds to {e}. What will the fee be?",
  e=["Mexico", "India", "France", "Nigeria", "the Philippines"])
T(D, "How can I raise my daily ATM limit to ${n}?",
  "I want to be able to take out ${n} a day at cash machines. How do I set that up?",
  "increase ATM withdrawal limit to ${n} per day",
  "Please tell me what to do to get a ${n} daily cash withdrawal limit.",
  n=[500, 800, 1000, 1500, 2000])
T(D, "How do I report a stolen {e}?",
  "Somebody stole my {e}, who do I notify?",
  "My {e} has been stolen. How do I let the bank know?",
  "reporting {e} theft to the bank",
  e=["debit card", "credit card", "checkbook", "security token"])
T(D, "Can I use my {e} abroad [after|without] telling the bank first?",
  "Is it okay to use the {e} in another country if I [have|haven't] notified my bank?",
  "If I [inform|don't inform] the bank before traveling, will my {e} work overseas?",
  "will my {e} be accepted abroad when the bank [was|wasn't] told about the trip beforehand",
  e=["debit card", "credit card", "prepaid card"])
T(D, "What credit score do I need for {e}?",
  "Minimum credit score for {e}?",
  "How high does my credit score have to be to get {e}?",
  "I want to apply for {e}. What score is required?",
  e=["a mortgage", "a car loan", "a balance transfer card", "a personal loan"])
T(D, "Convert {n} {e} to US dollars.",
  "How much is {n} {e} in USD?",
  "{n} {e} in American dollars",
  "What would I get in US dollars for {n} {e}?",
  n=[50, 80, 150, 200, 500], e=["euros", "pounds", "yen", "Swiss francs"])
T(D, "List the cases where {e} [are|aren't] taxable.",
  "In which situations do you [have to|not have to] pay tax on {e}?",
  "When [is|isn't] tax due on {e}?",
  "Please give me the cases in which {e} [are|are not] subject to tax.",
  e=["gifts", "dividends", "scholarships", "inheritances"])
T(D, "How much can I put in {e} in {n}?",
  "What's the {n} contribution limit for {e}?",
  "max contribution to {e}, tax year {n}",
  "For {n}, what is the most I'm allowed to contribute to {e}?",
  n=[2018, 2022, 2023, 2024], e=["a Roth IRA", "a 401(k)", "an HSA"])

# ---------------------------------------------------------------- travel
D = "travel"
T(D, "What should I see in {e} in {n} days?",
  "Plan a {n}-day itinerary for {e}.",
  "I've got {n} days in {e}; what should I do there?",
  "{n} day trip plan {e}",
  "Could you suggest how to spend {n} days in {e}?",
  n=[2, 3, 4, 5, 7], e=["Rome", "Lisbon", "Kyoto", "Istanbul", "Prague"])
T(D, "Do {e} citizens need a visa for {f}?",
  "I have a {e} passport. Is a visa required to enter {f}?",
  "visa requirements for {f} for {e} nationals",
  "Can someone holding {e} citizenship go to {f} or is a visa necessary?",
  e=["Indian", "Canadian", "South African", "Brazilian"], f=["Turkey", "Thailand", "Vietnam", "Egypt"])
T(D, "Which hotels in {e} [allow|don't allow] pets?",
  "I want a hotel in {e} where pets [are|aren't] permitted.",
  "{e} hotels that [accept|do not accept] animals",
  "Could you recommend a {e} hotel that [lets|doesn't let] guests bring pets?",
  e=["Chicago", "Vienna", "Denver", "Dublin"])
T(D, "How long is the flight from {e} to {f}?",
  "Flight time {e} to {f}",
  "How many hours does it take to fly from {e} to {f}?",
  "If I fly to {f} out of {e}, how long will I be in the air?",
  e=["London", "Toronto", "Madrid", "Dubai"], f=["New York", "Singapore", "Cape Town", "Mumbai"])
T(D, "What does {e} charge for a {n} kg checked bag?",
  "How much will I pay to check in a {n} kg suitcase with {e}?",
  "{e} checked bag {n} kg fee",
  "I'm flying {e} and my suitcase is {n} kg. What's the fee for checking it?",
  n=[10, 15, 20, 23, 32], e=["easyJet", "Wizz Air", "Qantas", "Air Canada"])
T(D, "Is it cheaper to visit {e} in {f}?",
  "Would a trip to {e} cost less if I go in {f}?",
  "Are prices in {e} lower during {f}?",
  "I'm thinking about going to {e} in {f}. Is that a cheaper time?",
  e=["Iceland", "Greece", "Bali", "Morocco"], f=["March", "July", "October", "December"])
T(D, "What if I [check|don't check] in online for my {e} flight?",
  "My {e} flight is tomorrow. What happens when I [do|do not] check in online?",
  "consequences of [doing|skipping] online check-in with {e}",
  "How does it work at the airport if I [have|haven't] checked in online with {e}?",
  e=["Ryanair", "Lufthansa", "Delta", "Emirates"])
T(D, "Train from {e} to {f}: how much is a ticket?",
  "What does it cost to go from {e} to {f} by train?",
  "How much would I pay for a rail ticket from {e} to {f}?",
  "Price of the {e} to {f} train, please.",
  e=["Paris", "Milan", "Berlin", "Zurich"], f=["Amsterdam", "Munich", "Venice", "Brussels"])
T(D, "Find me a [non-stop|connecting] flight to {e} for under ${n}.",
  "I'd like to fly to {e} [with no|with at least one] layover and pay less than ${n}.",
  "flights to {e} below ${n} [without|with] stops",
  "Are there any flights to {e} under ${n} that [don't|do] have a stopover?",
  e=["Miami", "Seoul", "Athens", "Bogota"], n=[300, 450, 600, 800])
T(D, "How much is a {f} from {e} airport to the city center?",
  "What does the {f} from {e} airport into town cost?",
  "{e} airport to downtown {f} price",
  "I'm landing at {e}. What will I pay for a {f} to the center of the city?",
  e=["Heathrow", "JFK", "Schiphol", "Changi"], f=["taxi", "bus ticket", "train ticket", "private transfer"])
T(D, "How much is it to rent a car in {e} for {n} days?",
  "What does a {n}-day car rental cost in {e}?",
  "car hire {e} {n} days price",
  "I need a rental car for {n} days in {e}. What should I expect to pay?",
  n=[2, 3, 5, 8, 14], e=["Spain", "Ireland", "Florida", "New Zealand"])
T(D, "Where in {e} is tap water [safe|not safe] to drink?",
  "Where in {e} [can|can't] you drink water from the tap?",
  "List areas of {e} where tap water [is|is not] drinkable.",
  "Which parts of {e} have tap water that's [okay|not okay] to drink?",
  e=["Mexico", "Italy", "Peru", "Croatia"])
T(D, "What's the time difference between {e} and {f}?",
  "How many hours apart are {e} and {f}?",
  "{e} {f} time difference",
  "Tell me the gap in hours between {e} local time and {f} local time.",
  e=["Sydney", "Los Angeles", "Nairobi"], f=["Tokyo", "London", "Moscow"])

# ---------------------------------------------------------------- cooking
D = "cooking"
T(D, "How much rice do I need for {n} people?",
  "What quantity of rice should I cook to feed {n}?",
  "I'm having {n} people over, how much rice do I make?",
  "rice amount for {n} servings",
  n=[2, 4, 6, 8, 10])
T(D, "Give me a recipe for {e} [with|without] {f}.",
  "How do I make {e} if I'm [adding|leaving out] {f}?",
  "{e} recipe [containing|with no] {f}",
  "I'd like to cook {e} [using|not using] {f}. How's it done?",
  e=["brownies", "pancakes", "meatballs", "banana bread"], f=["eggs", "milk", "nuts", "flour"])
T(D, "How long should I roast a {n} lb {e}?",
  "Roasting time for a {n}-pound {e}",
  "My {e} weighs {n} pounds. How much time does it need in the oven?",
  "What's the right cooking time for roasting a {n} lb {e}?",
  n=[4, 5, 6, 9, 12], e=["chicken", "turkey", "pork shoulder", "leg of lamb"])
T(D, "What can I use instead of {e} in {f}?",
  "I've run out of {e} for my {f}. Any substitutes?",
  "substitute for {e} in {f}",
  "Which ingredient could replace {e} when I make {f}?",
  e=["buttermilk", "cream", "vinegar", "honey"], f=["muffins", "salad dressing", "a marinade", "a sauce"])
T(D, "Why does {e} [need|not need] to be refrigerated after opening?",
  "Why [does|doesn't] opened {e} have to be kept in the fridge?",
  "What's the reason you [have to|don't have to] refrigerate {e} once it's been opened?",
  "Explain why {e} [requires|does not require] refrigeration after it is opened.",
  e=["soy sauce", "ketchup", "peanut butter", "maple syrup"])
T(D, "How many grams are in {n} cups of {e}?",
  "Convert {n} cups of {e} to grams.",
  "{n} cups {e} in grams",
  "What do {n} cups of {e} weigh in grams?",
  n=[2, 3, 4, 5], e=["sugar", "butter", "flour", "oats"])
T(D, "At what temperature do I bake {e}?",
  "What oven setting should I use for {e}?",
  "baking temperature for {e}",
  "How hot should my oven be when I'm baking {e}?",
  e=["salmon", "sourdough", "meringues", "cheesecake", "lasagna"])
T(D, "How long do {e} keep in the {f}?",
  "What's the storage life of {e} in the {f}?",
  "If I store {e} in the {f}, when will they go bad?",
  "how many days can {e} stay in the {f}",
  e=["boiled eggs", "strawberries", "cooked beans", "mushrooms"], f=["fridge", "freezer", "pantry"])
T(D, "What are some {e} dishes that [contain|don't contain] meat?",
  "Suggest {e} meals [with|without] meat, please.",
  "I'm looking for {e} food that [is made with|is not made with] meat.",
  "[meat|meatless] {e} dish ideas",
  e=["Thai", "Greek", "Ethiopian", "Mexican"])
T(D, "What can I cook for dinner in {n} minutes with {e}?",
  "Give me a {n}-minute dinner using {e}.",
  "I have {e} and only {n} minutes. What's for dinner?",
  "{n} minute {e} dinner recipe",
  n=[10, 15, 20, 30, 45], e=["tofu", "shrimp", "ground beef", "chickpeas"])
T(D, "What does cooking {e} [covered|uncovered] do to it?",
  "What's the effect of cooking {e} [with|without] a lid?",
  "What happens to {e} if you [put|don't put] the lid on while cooking?",
  "how does {e} turn out when the pot [is|isn't] covered",
  e=["rice", "chili", "pasta", "tomato sauce"])
T(D, "What wine goes with {e}?",
  "Which wine should I serve alongside {e}?",
  "wine pairing for {e}",
  "I'm cooking {e} tonight, recommend a wine to go with it.",
  e=["grilled steak", "oysters", "mushroom risotto", "roast duck", "spicy curry"])

# ---------------------------------------------------------------- health
D = "health"
T(D, "What vaccines does a {n}-month-old need?",
  "My baby is {n} months old. Which shots are due?",
  "vaccination schedule at {n} months",
  "Which immunizations are recommended for an infant aged {n} months?",
  n=[2, 4, 6, 9, 12, 15])
T(D, "How much {e} can a child weighing {n} kg take?",
  "What's the {e} dose for a {n} kg child?",
  "{e} dosage child {n} kg",
  "My kid weighs {n} kilos, how much {e} is safe to give?",
  n=[8, 10, 12, 15, 20, 30], e=["ibuprofen", "paracetamol", "amoxicillin", "cetirizine"])
T(D, "Can I take {e} [with|without] food?",
  "Is it alright to take {e} if I [have|haven't] eaten?",
  "taking {e} when you [have|have not] had a meal - ok or not?",
  "I'm about to take {e} and I [ate|didn't eat] beforehand. Is that okay?",
  e=["ibuprofen", "metformin", "aspirin", "levothyroxine"])
T(D, "What are the side effects of {e}?",
  "Which side effects can {e} cause?",
  "{e} side effects",
  "I was prescribed {e}. What unwanted effects should I expect?",
  e=["lisinopril", "sertraline", "prednisone", "metformin", "atorvastatin"])
T(D, "Which foods are high in {e}?",
  "What should I eat to get more {e}?",
  "good dietary sources of {e}",
  "List foods that contain a lot of {e}.",
  e=["iron", "vitamin D", "potassium", "magnesium", "fiber"])
T(D, "How many calories does a {n} kg person burn {e} for an hour?",
  "If I weigh {n} kg and spend one hour {e}, how many calories is that?",
  "calories burned {e} 1 hour at {n} kg",
  "I'm {n} kilos. Tell me the calories used up in 60 minutes of {e}.",
  n=[55, 60, 70, 85, 95], e=["swimming", "running", "cycling", "rowing"])
T(D, "Is a blood pressure of {n} over {m} normal?",
  "My blood pressure reading was {n}/{m}. Is that okay?",
  "bp {n}/{m} normal or not",
  "Should I worry about blood pressure measuring {n} over {m}?",
  n=[118, 124, 132, 145, 165], m=[58, 75, 84, 92, 101])
T(D, "Which {e} are [safe|not safe] during pregnancy?",
  "I'm pregnant. What {e} [can|can't] I have?",
  "list of {e} pregnant women [should feel free|ought not] to consume",
  "What {e} [are|aren't] OK for someone who's expecting?",
  e=["cheeses", "fish", "herbal teas", "painkillers"])
T(D, "Why am I [sleeping|not sleeping] well after {e}?",
  "What's the reason that I [do|don't] sleep well after {e}?",
  "After {e} I [sleep|can't sleep] well. How come?",
  "reason for [sleeping|not sleeping] well following {e}",
  e=["drinking coffee", "exercising late", "eating a big dinner", "taking melatonin"])
T(D, "How do I treat a {e} at home?",
  "What's the best home treatment for a {e}?",
  "home remedy {e}",
  "I've got a {e}; how can I take care of it myself?",
  e=["sprained ankle", "sunburn", "sore throat", "bee sting", "blister"])
T(D, "Is a fever of {n} °C dangerous for {e}?",
  "Should I be worried if {e} has a temperature of {n} °C?",
  "{n} °C fever in {e}: is it dangerous?",
  "When {e} runs a {n} °C fever, is that a serious problem?",
  n=["37.8", "38.5", "39.2", "40.5"], e=["a newborn", "a toddler", "a pregnant woman", "an elderly person"])
T(D, "How many hours of sleep does a {n}-year-old need?",
  "My child is {n} years old. How much should they sleep?",
  "recommended sleep for age {n}",
  "What amount of sleep is right for a kid aged {n}?",
  n=[2, 4, 8, 15])
T(D, "What happens if I [take|don't take] my {e} every day?",
  "Effects of [taking|not taking] {e} daily",
  "If someone [uses|doesn't use] their {e} each day, what will happen?",
  "I [do|do not] take my {e} on a daily basis. What are the effects of that?",
  e=["statins", "antidepressants", "insulin", "blood thinners"])

# ---------------------------------------------------------------- tech how-tos
D = "tech"
T(D, "How do I turn [on|off] {e} on {f}?",
  "I want to [enable|disable] {e} on {f}. What are the steps?",
  "{f} {e} [activate|deactivate]",
  "Where's the setting to switch {e} [on|off] on {f}?",
  "Please show me how to get {e} [running|to stop running] on {f}.",
  e=["dark mode", "Bluetooth", "location sharing", "auto-updates"], f=["Android", "an iPhone", "Windows", "a Mac"])
T(D, "How do I reset my {e} password?",
  "I forgot the password for {e}, how can I get a new one?",
  "{e} password reset",
  "What's the procedure for resetting a forgotten password on {e}?",
  e=["Gmail", "Netflix", "Instagram", "Spotify", "Dropbox"])
T(D, "How do I keep only the first {n} lines of a file in {e}?",
  "In {e}, what's the way to drop everything after line {n} of a file?",
  "{e}: truncate a file to its first {n} lines",
  "I need just lines 1 through {n} of a text file. How can I do that with {e}?",
  n=[5, 10, 50, 100, 200], e=["Python", "bash", "PowerShell", "Perl"])
T(D, "How can I copy a folder [including|excluding] hidden files on {e}?",
  "On {e}, what's the command to copy a directory [with|without] hidden files?",
  "{e} copy a directory so that hidden files [are|are not] copied",
  "I have to duplicate a folder on {e} and hidden files [should|shouldn't] come along. How?",
  e=["Linux", "Windows", "macOS"])
T(D, "Why does my {e} [charge|not charge] when it's plugged into a USB hub?",
  "My {e} [charges|doesn't charge] over a USB hub. What's the reason?",
  "Reason a {e} [will|won't] charge from a USB hub",
  "Plugged into a USB hub, my {e} [is|isn't] charging - why?",
  e=["phone", "laptop", "tablet", "camera"])
T(D, "How do I upgrade from {e} {n} to the latest version?",
  "I'm running {e} {n}. How do I move to the newest release?",
  "{e} {n} upgrade to latest",
  "What steps are needed to bring {e} {n} up to the current version?",
  n=[12, 13, 14, 15], e=["PostgreSQL", "Angular", "Node.js", "Java"])
T(D, "What does {n} GB of {e} storage cost per month?",
  "How much is the monthly price for {n} GB on {e}?",
  "{e} {n} GB monthly price",
  "I'd like {n} GB of space with {e}. What would I pay every month?",
  n=[50, 100, 200, 500], e=["iCloud", "Google One", "OneDrive", "Dropbox"])
T(D, "Which port does {e} use by default?",
  "What's the default port number of {e}?",
  "{e} default port",
  "On which TCP port will {e} listen if I don't configure anything?",
  e=["MySQL", "Redis", "PostgreSQL", "MongoDB", "SSH"])
T(D, "How do I take a screenshot on {e}?",
  "What's the way to capture the screen on {e}?",
  "{e} screenshot how to",
  "I'd like to save a picture of my screen on {e}. Which buttons do I press?",
  e=["a Samsung Galaxy", "a Chromebook", "an iPad", "a Nintendo Switch", "Ubuntu"])
T(D, "Write a regex that matches strings that [contain|don't contain] {n} digits in a row.",
  "I need a regular expression for text [with|without] {n} consecutive digits.",
  "regex: {n} digits in a row [present|not present]",
  "What regex finds strings that [have a|have no] run of {n} digits?",
  n=[3, 4, 5, 8])
T(D, "How do I connect {e} to {f}?",
  "What's the way to link {e} and {f}?",
  "pairing {e} with {f}",
  "I'm trying to get {e} hooked up to {f}. Can you help?",
  e=["AirPods", "a PS5 controller", "a wireless printer", "a Fitbit"], f=["a Windows laptop", "an Android phone", "a MacBook"])
T(D, "Is {n} GB of RAM enough for {e}?",
  "Will {n} GB RAM do for {e}?",
  "{e} with {n} GB memory - sufficient?",
  "I have {n} GB of memory in my PC. Can I use it for {e}?",
  n=[2, 8, 32], e=["video editing", "office work", "running virtual machines", "gaming"])
T(D, "How do I select rows where {e} is [null|not null] in SQL?",
  "SQL query for rows in which the {e} column [has no|has a] value",
  "In SQL, how can I get just the records whose {e} [is|isn't] NULL?",
  "Give me a SQL statement returning rows that [lack|do not lack] a value for {e}.",
  e=["email", "phone_number", "end_date", "manager_id"])

# ---------------------------------------------------------------- general knowledge
D = "general"
T(D, "What's the capital of {e}?",
  "Which city is {e}'s capital?",
  "capital city of {e}",
  "Name the capital of {e}, please.",
  e=["Australia", "Kazakhstan", "Slovenia", "Slovakia", "Niger", "Nigeria", "Paraguay", "Uruguay"])
T(D, "What was the population of {e} in {n}?",
  "How many people lived in {e} in {n}?",
  "{e} population {n}",
  "In {n}, how many inhabitants did {e} have?",
  n=[1950, 1980, 1990, 2000, 2010], e=["China", "Brazil", "Egypt", "Sweden"])
T(D, "Who won the {e} in {n}?",
  "Which team was the winner of the {n} {e}?",
  "{n} {e} winner",
  "Tell me who took the title at the {e} in {n}.",
  n=[1998, 2002, 2006, 2014], e=["men's FIFA World Cup", "Super Bowl", "NBA Finals"])
T(D, "How far is {e} from the Sun?",
  "What's the distance between the Sun and {e}?",
  "{e} distance to sun",
  "How many kilometers separate {e} and the Sun?",
  e=["Mars", "Venus", "Jupiter", "Saturn", "Mercury", "Neptune"])
T(D, "Which countries in {e} are [members|not members] of {f}?",
  "List the countries in {e} that [belong|don't belong] to {f}.",
  "What states in {e} are [inside|outside] {f}?",
  "Name every country in {e} that [is|isn't] part of {f}.",
  e=["Europe", "the Balkans", "Scandinavia"], f=["NATO", "the EU"])
T(D, "Which {e} [can|can't] fly?",
  "Name some {e} that [are|are not] able to fly.",
  "examples of {e} [capable|incapable] of flight",
  "What {e} [have|don't have] the ability to fly?",
  e=["birds", "insects", "beetles", "New Zealand birds"])
T(D, "When was the {e} built?",
  "What year was the {e} constructed?",
  "{e} construction date",
  "Tell me when they built the {e}.",
  e=["Eiffel Tower", "Taj Mahal", "Colosseum", "Golden Gate Bridge", "Sydney Opera House"])
T(D, "Who was {e} in {n}?",
  "Who held the position of {e} in {n}?",
  "{e} {n} who was it",
  "Name the person who served as {e} in {n}.",
  n=[1962, 1975, 1985, 1995, 2004], e=["US president", "British prime minister", "Australian prime minister", "UN secretary-general"])
T(D, "How tall is {e}?",
  "What's the height of {e}?",
  "{e} height",
  "How many meters high is {e}?",
  e=["Mount Everest", "K2", "Kilimanjaro", "Mont Blanc", "Denali"])
T(D, "Who wrote {e}?",
  "Which author is {e} by?",
  "author of {e}",
  "Can you tell me the name of the writer of {e}?",
  e=["Jane Eyre", "Wuthering Heights", "Dracula", "Frankenstein", "War and Peace"])
T(D, "What are {n} interesting facts about {e}?",
  "Tell me {n} fun facts on the subject of {e}.",
  "{n} cool facts about {e}",
  "Could you give me a list of {n} facts about {e} that are interesting?",
  n=[3, 5, 7, 10, 20], e=["octopuses", "volcanoes", "the Moon", "honeybees"])
T(D, "Which {e} are [poisonous|not poisonous] to {f}?",
  "Name {e} that [are|aren't] toxic for {f}.",
  "{e} that [will|won't] poison {f}",
  "I have {f} at home. What {e} [would|would not] be poisonous for them?",
  e=["houseplants", "garden flowers", "herbs"], f=["cats", "dogs", "rabbits"])
T(D, "What language do people speak in {e}?",
  "Which language is spoken in {e}?",
  "{e} spoken language",
  "If I go to {e}, what language will the locals be talking?",
  e=["Angola", "Suriname", "Iran", "Austria", "Ethiopia"])

# ---------------------------------------------------------------- school
D = "school"
T(D, "What is {n}% of {m}?",
  "Calculate {n} percent of {m}.",
  "How much is {n}% out of {m}?",
  "Work out {n} percent of the number {m}",
  n=[5, 12, 15, 18, 25, 35], m=[80, 120, 240, 360, 450])
T(D, "Write a {n}-word essay on {e}.",
  "I need an essay about {e} that's {n} words long.",
  "essay, {n} words, topic: {e}",
  "Could you please compose {n} words of essay on the topic of {e}?",
  n=[200, 300, 500, 800, 1000], e=["climate change", "the French Revolution", "social media", "photosynthesis"])
T(D, "What is the derivative of x^{n}?",
  "Differentiate x^{n} with respect to x.",
  "d/dx of x^{n}",
  "How do I find the derivative of x^{n}?",
  n=[2, 3, 4, 5, 6, 9])
T(D, "Summarize chapter {n} of {e}.",
  "What happens in chapter {n} of {e}?",
  "{e} chapter {n} summary",
  "Please give me a short overview of the events in {e}, chapter {n}.",
  n=[2, 3, 5, 7, 9], e=["The Great Gatsby", "Animal Farm", "Lord of the Flies", "Of Mice and Men"])
T(D, "Which numbers between 1 and {n} are [prime|not prime]?",
  "List all the [primes|non-primes] from 1 to {n}.",
  "numbers up to {n} that [are|aren't] prime",
  "Can you give me every number from 1 to {n} which [is|is not] a prime?",
  n=[20, 30, 50, 60, 100])
T(D, "What happens if a student [submits|doesn't submit] the {e} on time?",
  "I'm [going to|not going to] hand in my {e} by the deadline. What are the consequences?",
  "result of a student [turning in|not turning in] the {e} on time",
  "If my {e} [is|isn't] in by the due date, what will happen?",
  e=["thesis", "lab report", "scholarship form", "term paper"])
T(D, "What's the atomic number of {e}?",
  "How many protons does {e} have?",
  "{e} atomic number",
  "Tell me which atomic number belongs to {e}.",
  e=["carbon", "silver", "iron", "sodium", "neon", "copper"])
T(D, "Explain {e} to a {n}-year-old.",
  "How would I explain {e} so that a kid aged {n} understands?",
  "{e} explained for a {n} year old child",
  "I need a simple explanation of {e} suitable for someone who is {n}.",
  n=[5, 8, 12, 15], e=["gravity", "inflation", "evolution", "electricity"])
T(D, "Can I use {e} in the {f} exam?",
  "Is it allowed to bring {e} to the {f} exam?",
  "{f} exam: {e} permitted?",
  "Are students permitted to have {e} with them during the exam in {f}?",
  e=["a calculator", "a dictionary", "my notes", "a ruler"], f=["physics", "chemistry", "economics", "French"])
T(D, "Which verbs in {e} [are|aren't] regular?",
  "Give me examples of {e} verbs that [follow|don't follow] the regular pattern.",
  "[regular|irregular] verbs in {e}, please list some",
  "I'm studying {e} - what verbs [do|do not] conjugate regularly?",
  e=["English", "Spanish", "Italian", "German"])
T(D, "What's the area of a circle with a radius of {n} {e}?",
  "A circle has radius {n} {e}. Find its area.",
  "area of circle, r = {n} {e}",
  "How big is the area of a circle whose radius is {n} {e}?",
  n=[3, 4, 5, 7, 12], e=["cm", "inches", "meters"])
T(D, "What GPA do I need for {e}?",
  "Minimum grade point average to get into {e}?",
  "Which GPA is required by {e}?",
  "I'm applying to {e}. How high should my GPA be?",
  e=["Stanford", "Ohio State", "UCLA", "Boston College"])
T(D, "How do you say '{e}' in {f}?",
  "Translate '{e}' into {f}.",
  "'{e}' in {f}",
  "What's the {f} phrase for '{e}'?",
  e=["good morning", "thank you", "excuse me", "goodbye"], f=["Japanese", "Arabic", "Portuguese", "Polish"])

# ---------------------------------------------------------------- HR
D = "hr"
T(D, "How many vacation days do I get after {n} years?",
  "I've been with the company {n} years. What's my annual leave entitlement?",
  "vacation days for employees with {n} years of service",
  "What number of paid days off comes with {n} years at the company?",
  n=[2, 3, 5, 10, 15])
T(D, "Which employees [are|aren't] entitled to overtime pay in {e}?",
  "In {e}, who [gets|doesn't get] paid overtime?",
  "{e} workers [eligible|ineligible] for overtime",
  "What kinds of staff [qualify|do not qualify] for overtime pay in {e}?",
  e=["California", "Germany", "Ontario", "Texas"])
T(D, "How do I request {e} leave?",
  "What's the procedure for applying for {e} leave?",
  "{e} leave request, how to",
  "I need to take {e} leave. How do I ask for it?",
  e=["parental", "sick", "bereavement", "unpaid", "study"])
T(D, "Can my employer fire me [with|without] notice during probation in {e}?",
  "In {e}, is an employer allowed to dismiss someone on probation if notice [is|isn't] given?",
  "I'm on probation in {e}. Can they let me go and [give me|not give me] notice?",
  "dismissal during probation in {e} when there [is a|is no] notice period - is it legal?",
  e=["France", "the UK", "India", "Spain"])
T(D, "How much maternity leave do you get in {e}?",
  "What's the length of maternity leave in {e}?",
  "maternity leave duration {e}",
  "For how many weeks can a new mother in {e} stay off work?",
  e=["Norway", "Ireland", "Japan", "Canada", "Poland"])
T(D, "Write a resignation letter with {n} weeks' notice for a {e} position.",
  "I'm a {e} leaving my job in {n} weeks. Draft my resignation letter giving that notice.",
  "resignation letter, {e}, {n} weeks notice",
  "Please help me write a letter resigning as a {e}, {n} weeks of notice.",
  n=[2, 3, 4, 6, 8], e=["nurse", "teacher", "software engineer", "sales manager"])
T(D, "What is the take-home pay on a ${n} salary in {e}?",
  "If I make ${n} a year in {e}, what's left after tax?",
  "${n} salary after tax {e}",
  "How much of a ${n} annual salary would I keep after taxes in {e}?",
  n=[45000, 60000, 75000, 90000, 120000], e=["New York", "Texas", "Oregon", "Illinois"])
T(D, "Does the company pay for {e}?",
  "Is {e} covered by the employer?",
  "Will work reimburse me for {e}?",
  "company reimbursement of {e}?",
  e=["a gym membership", "home internet", "a standing desk", "language classes", "commuting costs"])
T(D, "What questions [should|shouldn't] I ask when interviewing a {e}?",
  "I'm interviewing a {e} tomorrow. Which questions [are good|are not good] to ask?",
  "interview questions [to|not to] put to a {e}",
  "Which questions [do|don't] belong in an interview with a {e}?",
  e=["designer", "chef", "project manager", "receptionist"])
T(D, "Who do I contact about {e}?",
  "Which person handles {e}?",
  "contact for {e}",
  "I have a question regarding {e}. Who should I talk to?",
  e=["payroll errors", "health insurance", "workplace harassment", "building access badges"])
T(D, "Can I carry over {n} unused vacation days to next year?",
  "I have {n} leave days left. Do they roll over into next year?",
  "rollover of {n} unused vacation days allowed?",
  "Is it possible to move {n} days of vacation I haven't taken into the coming year?",
  n=[3, 5, 8, 12, 20])
T(D, "What if I [sign|don't sign] the {e}?",
  "What will happen if I [do|do not] sign the {e}?",
  "consequences of [signing|refusing to sign] the {e}",
  "My boss gave me the {e}. What follows if I [put|don't put] my signature on it?",
  e=["non-compete agreement", "performance review", "severance agreement", "new contract"])

# ---------------------------------------------------------------- shopping
D = "shopping"
T(D, "What's the best {e} under ${n}?",
  "Recommend the top {e} that costs less than ${n}.",
  "best {e} below ${n}",
  "I've got ${n} to spend at most. Which {e} is the best I can buy?",
  n=[100, 150, 300, 500, 800], e=["espresso machine", "smartwatch", "office chair", "robot vacuum"])
T(D, "Which {e} [have|don't have] a headphone jack?",
  "I want one of the {e} that [comes|doesn't come] with a headphone jack. Which ones are there?",
  "{e} [with|without] headphone jack",
  "Can you list {e} that [include|lack] a jack for headphones?",
  e=["Samsung phones", "tablets", "Motorola phones", "e-readers"])
T(D, "What size {e} should I buy if I'm {n} cm tall?",
  "My height is {n} cm. Which size of {e} do I need?",
  "{e} size for {n} cm height",
  "I'm {n} cm, please help me pick the right size {e}.",
  n=[155, 163, 172, 181, 190], e=["bike", "skis", "snowboard", "backpack"])
T(D, "Is {e} better than {f}?",
  "Would you say {e} beats {f}?",
  "{e} vs {f}: is the first one better?",
  "Would I be better off buying {e} rather than {f}?",
  e=["a Dyson", "a Shark", "a Miele"], f=["a Bissell", "a Hoover", "a Roomba"])
T(D, "What does {n}% off ${m} come to?",
  "If something costs ${m} and it's {n}% off, what do I pay?",
  "${m} minus {n} percent discount",
  "How much is a ${m} item after a {n}% discount?",
  n=[10, 15, 20, 30, 40], m=[45, 60, 80, 150, 220])
T(D, "Do {e} sell {f}?",
  "Can I buy {f} at {e}?",
  "{f} at {e} available?",
  "Is it possible to get {f} from {e}?",
  e=["Costco stores", "IKEA stores", "Target stores", "Walgreens stores"], f=["mattresses", "houseplants", "sunglasses", "party balloons"])
T(D, "Show me {e} that [are|aren't] made of {f}.",
  "I'm looking for {e} [made of|not made of] {f}.",
  "{e} [in|that aren't] {f}",
  "Which {e} do you have that [use|don't use] {f}?",
  e=["boots", "handbags", "belts", "jackets"], f=["leather", "polyester", "suede"])
T(D, "What are good gifts for a {n}-year-old who likes {e}?",
  "I need a present idea for someone aged {n} who is into {e}.",
  "gift ideas age {n} likes {e}",
  "My friend's {n} years old and loves {e}. What should I give as a gift?",
  n=[4, 7, 10, 16, 30, 60], e=["dinosaurs", "painting", "soccer", "astronomy"])
T(D, "When does the {e} sale start at {f}?",
  "What date does {f} begin its {e} sale?",
  "{f} {e} sale start date",
  "I'd like to know when {f} kicks off the {e} sale.",
  e=["Black Friday", "summer", "back-to-school", "New Year"], f=["Best Buy", "Macy's", "Walmart", "H&M"])
T(D, "How many {e} do I need for a party of {n}?",
  "I'm hosting {n} guests, what number of {e} should I buy?",
  "{e} needed for {n} party guests",
  "There'll be {n} people at my party. How many {e} should I get?",
  n=[8, 15, 20, 30, 50], e=["pizzas", "bottles of wine", "cupcakes", "bags of ice"])
T(D, "Can I pay for my order with {e}?",
  "Do you take {e}?",
  "is {e} accepted as payment",
  "Would it be possible to use {e} at checkout?",
  e=["Apple Pay", "American Express", "a gift card", "Bitcoin", "Klarna"])
T(D, "Which {e} [need|don't need] batteries?",
  "List {e} that [run|don't run] on batteries.",
  "{e} [requiring|not requiring] batteries",
  "I want to buy {e} that [use|do not use] batteries, what are my options?",
  e=["toddler toys", "smoke detectors", "wall clocks", "bathroom scales"])

# ---------------------------------------------------------------- home
D = "home"
T(D, "How do I get {e} out of {f}?",
  "What removes {e} from {f}?",
  "{e} on {f} - how to clean it off",
  "There's {e} on my {f}. How can I clean it?",
  e=["red wine", "candle wax", "ink", "grease"], f=["carpet", "a cotton shirt", "a leather couch", "a wooden table"])
T(D, "How much paint do I need for a {n} square foot {e}?",
  "What amount of paint will cover a {e} of {n} square feet?",
  "paint quantity {e} {n} sq ft",
  "My {e} is {n} square feet. How many gallons of paint should I get?",
  n=[100, 150, 200, 350, 500], e=["bedroom wall", "deck", "ceiling", "garage floor"])
T(D, "How often should I water {e}?",
  "What's the right watering schedule for {e}?",
  "watering frequency {e}",
  "Tell me how frequently {e} should be watered.",
  e=["a cactus", "a peace lily", "tomatoes", "an orchid", "basil"])
T(D, "Why is my {e} [making|not making] noise when it's running?",
  "My {e} [is|isn't] noisy while it runs. What's the reason?",
  "{e} [makes|doesn't make] noise while running, why",
  "What explains a running {e} that [does|does not] make noise?",
  e=["fridge", "dishwasher", "furnace", "bathroom fan"])
T(D, "Which plants [need|don't need] direct sunlight and suit {e}?",
  "Suggest plants for {e} that [can't do|can do] without direct sun.",
  "plants for {e} that [need|do not need] direct sun",
  "I'd like to grow something in {e} that [requires|doesn't require] direct sunlight. What do you suggest?",
  e=["a balcony", "a small office", "a kitchen windowsill", "a patio"])
T(D, "What size air conditioner do I need for a {n} square foot {e}?",
  "I want to cool a {e} of {n} square feet. How big should the AC be?",
  "AC size for {n} sq ft {e}",
  "How many BTUs does an air conditioner need for a {e} measuring {n} sq ft?",
  n=[150, 250, 400, 600, 1000], e=["bedroom", "sunroom", "basement", "garage"])
T(D, "How do I fix a {e} that [shuts off|won't shut off] by itself?",
  "My {e} [turns|does not turn] off on its own. How can I repair it?",
  "repair {e} that [will|won't] shut off automatically",
  "What's the fix for a {e} which [keeps|isn't] turning itself off?",
  e=["furnace", "electric kettle", "sump pump", "water heater"])
T(D, "How do I get rid of {e} in the {f}?",
  "There are {e} in my {f}. How can I eliminate them?",
  "getting rid of {e}, {f}",
  "What's a good way to remove {e} from the {f}?",
  e=["ants", "fruit flies", "mice", "moths"], f=["kitchen", "attic", "basement", "closet"])
T(D, "What anchors do I need to hang a {n} kg {e} on drywall?",
  "Which wall anchors will hold a {e} weighing {n} kg on drywall?",
  "drywall anchors for {n} kg {e}",
  "I'm mounting a {e} of {n} kg on drywall. What anchors should I use?",
  n=[3, 8, 15, 25, 40], e=["mirror", "TV", "bookshelf", "coat rack"])
T(D, "What [can|can't] I put in the {e}?",
  "Which things [are|aren't] allowed in the {e}?",
  "things you [can|can't] put in the {e}",
  "Give me a list of what [belongs|doesn't belong] in the {e}.",
  e=["compost bin", "recycling bin", "garbage disposal", "microwave", "dishwasher"])
T(D, "What is the cost of running a {n} watt {e} for a day?",
  "How much does it cost to leave a {n} W {e} on for 24 hours?",
  "{n} watt {e} electricity cost per day",
  "My {e} uses {n} watts. What will I pay if it runs all day long?",
  n=[60, 150, 500, 1000, 1500], e=["space heater", "fan", "aquarium pump", "dehumidifier"])
T(D, "Do I need a permit to build a {e} in {f}?",
  "Is a building permit required in {f} for a {e}?",
  "{f} {e} permit needed?",
  "I plan on putting up a {e} at my house in {f}. Will I have to get a permit?",
  e=["fence", "deck", "garden shed", "carport"], f=["Seattle", "Austin", "Phoenix", "Atlanta"])
T(D, "What if I [clean|don't clean] my {e} every year?",
  "What's the effect of [cleaning|not cleaning] the {e} yearly?",
  "Suppose the {e} [gets|doesn't get] cleaned every year. What happens?",
  "I [do|do not] clean my {e} once a year - what will that lead to?",
  e=["chimney", "dryer vent", "gutter", "range hood"])
T(D, "Is it safe to leave {e} on overnight?",
  "Can I safely keep {e} running all night?",
  "leaving {e} on overnight safe?",
  "Is there no danger in having {e} on while I sleep?",
  e=["a space heater", "a slow cooker", "Christmas lights", "an electric blanket", "a humidifier"])

assert len(TS) >= 120, len(TS)

# ---------------------------------------------------------------- filling
WORDS = dict(zip("2 3 4 5 6 7 8 9 10 12".split(),
                 "two three four five six seven eight nine ten twelve".split()))


def fill(w, vals, pol):
    s = re.sub(r"\[([^\]|]*)\|([^\]|]*)\]", lambda k: k.group(pol + 1), w)
    s = re.sub(r"\{(\w)\}", lambda k: vals[k.group(1)], s)
    s = re.sub(r"\b([Aa]) (?=(?:[aeioAEIO](?!ne\b|nce\b)|8|11\b|18\b|80|HSA|SSD|u(?!se|ni|su)))", r"\1n ", s)
    s = re.sub(r"^(.)", lambda k: k.group(1).upper(), s) if w[0].isupper() or w.startswith("{") and s.endswith((".", "?")) else s
    return re.sub(r"\s+", " ", s).strip()


def surface(s, rng, vals, words_ok):
    """Harmless noise: greeting, casing, final mark, a small number in words."""
    if words_ok and rng.random() < 0.25:
        for k in "nm":
            v = vals.get(k)
            if v in WORDS:
                s = re.sub(r"(?<![\w$.,:/^=#-])(?<!= )%s(?= [a-z]{3})" % v, WORDS[v], s)
    r = rng.random()
    if r < 0.06 and s[-1] == "?":
        s = "Hi, " + (s if re.match(r"I\b|I'|[A-Z]{2}", s) or not QSTART.match(s) else s[0].lower() + s[1:])
    elif r < 0.10 and s[-1] == "?":
        s = s + " Thanks!"
    elif r < 0.17 and s[-1] in "?.":
        s = s[:-1]
    elif r < 0.21:
        s = s.lower()
    return s


QSTART = re.compile(r"(What|Which|How|Can|Is|Do|Does|Will|In|My|There|Suppose|Why|When|Where|Who|Would|Could|Should|If|At)\b")


def pick(t, rng):
    return {k: rng.choice(v) for k, v in t["slots"].items()}


def make(kind, t, rng, across):
    vals, pol = pick(t, rng), rng.randrange(2)
    v2, p2 = dict(vals), pol
    if kind == "negation":
        p2 = 1 - pol
    elif kind in ("number", "entity"):
        k = rng.choice([s for s in t["slots"] if s in ("nm" if kind == "number" else "ef")])
        v2[k] = rng.choice([x for x in t["slots"][k] if x != vals[k]])
    if across:
        wa, wb = rng.sample(t["w"], 2)
    else:
        wa = wb = rng.choice(t["w"])
    a, b = fill(wa, vals, pol), fill(wb, v2, p2)
    para = kind == "paraphrase"
    if para or across:
        a, b = surface(a, rng, vals, True), surface(b, rng, v2, True)
    elif rng.random() < 0.1:
        b = b.lower()
    # a value shared by two slots would make the pair read oddly
    for v in (vals, v2):
        if len(set(v.values())) < len(v):
            return None
    if a.lower().rstrip("?.") == b.lower().rstrip("?."):
        return None
    return dict(a=a, b=b, same=para, kind=kind)


def main():
    rng = random.Random(20240611)
    assert sum(QUOTA.values()) == TOTAL
    out, seen = [], set()
    for kind, quota in QUOTA.items():
        ts = [t for t in TS if kind == "paraphrase"
              or kind == "negation" and t["neg"]
              or kind == "number" and set(t["slots"]) & set("nm")
              or kind == "entity" and set(t["slots"]) & set("ef")]
        got, i, bag = 0, 0, []
        while got < quota:
            if not bag:
                bag = ts[:]
                rng.shuffle(bag)
            t = bag.pop()
            p = None
            for _ in range(50):
                p = make(kind, t, rng, kind == "paraphrase" or got % 2 == 1)
                if p and frozenset((p["a"].lower(), p["b"].lower())) not in seen:
                    break
                p = None
            if not p:
                continue
            seen.add(frozenset((p["a"].lower(), p["b"].lower())))
            out.append(p)
            got += 1
    rng.shuffle(out)
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "f.jsonl")
    with open(path, "w", encoding="utf-8") as fh:
        for p in out:
            fh.write(json.dumps(p, ensure_ascii=False) + "\n")
    counts = {}
    for p in out:
        counts[p["kind"]] = counts.get(p["kind"], 0) + 1
    print(len(TS), "templates;", len(out), "pairs;", counts)


if __name__ == "__main__":
    main()
