#!/usr/bin/env python3
"""Semantic-cache test pairs: paraphrases against flips of number, negation, entity.
No dependencies, fixed seed. Writes pairs.jsonl next to this file."""
import json, os, random, re
R = random.Random(20240607)
QUOTA = {"paraphrase": 650, "number": 283, "negation": 283, "entity": 284}

# ---- slots. 'n*' = number slot, others entity. "A|B" = aliases of one thing.
COUNTRY = ["France", "Germany", "Japan", "Brazil", "Canada", "Australia", "Kenya", "Norway", "Peru", "Egypt", "Thailand",
           "Poland", "Portugal", "Sweden", "Austria", "Slovakia", "Slovenia", "Iran", "Iraq", "Niger", "Nigeria",
           "the UK|the United Kingdom", "the USA|the United States"]
CITY = ["Paris", "London", "Berlin", "Madrid", "Rome", "Oslo", "Vienna", "Boston", "Austin", "Houston", "Seattle", "Denver",
        "Sydney", "Melbourne", "New York|NYC", "Los Angeles|LA", "Tokyo", "Dublin", "Lisbon"]
DAY = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
LANG = ["Python", "JavaScript|JS", "Java", "Go|Golang", "Rust", "C#", "Ruby", "PHP", "Kotlin", "Swift"]
DRUG = ["ibuprofen", "paracetamol|acetaminophen", "aspirin", "amoxicillin", "cetirizine", "metformin", "omeprazole", "naproxen"]
PLAN = ["Basic", "Pro", "Team", "Family", "Premium", "Enterprise"]
STORE = ["downtown store", "airport branch", "main library", "pharmacy", "post office", "city museum", "swimming pool"]
APP = ["Gmail", "Outlook", "Slack", "WhatsApp", "Instagram", "Facebook", "Netflix", "Spotify", "Zoom", "LinkedIn"]

T = []
def q(W, N=None, words=False, swap=None, **slots):
    T.append(dict(W=W, N=N, words=words, swap=swap, slots=slots))

FRAMES = ["How do I {vp}?", "How can I {vp}?", "What is the best way to {vp}?", "Could you tell me how to {vp}?",
          "I need to {vp}, how?", "Please explain how to {vp}.", "What are the steps to {vp}?", "how to {vp}",
          "I want to {vp}. What should I do?", "Can you walk me through how to {vp}?", "What do I have to do to {vp}?",
          "I'm trying to {vp}, can you help?", "Show me how to {vp}.", "What's the way to {vp}?"]
def vp(V, N=None, words=False, swap=None, **slots):
    T.append(dict(V=V, NV=N, words=words, swap=swap, slots=slots))

# ======== how-to verb phrases
vp(["cancel my {app} subscription", "stop my {app} membership", "end my {app} subscription", "unsubscribe from {app}"],
   ["keep my {app} subscription", "continue my {app} membership", "renew my {app} subscription", "subscribe to {app}"], app=["Netflix", "Spotify", "Hulu", "Audible", "Disney+"])
vp(["reset my {app} password", "change a forgotten {app} password", "recover my {app} account when I forgot the password"], app=APP)
vp(["turn on two-factor authentication in {app}", "enable 2FA on {app}", "activate two-step verification for {app}", "switch on two-factor login in {app}"],
   ["turn off two-factor authentication in {app}", "disable 2FA on {app}", "deactivate two-step verification for {app}", "switch off two-factor login in {app}"], app=APP)
vp(["enable notifications in {app}", "turn on {app} notifications", "get alerts from {app}"],
   ["disable notifications in {app}", "turn off {app} notifications", "stop getting alerts from {app}"], app=APP)
vp(["delete my {app} account", "permanently remove my {app} account", "close my {app} account for good"],
   ["restore my deleted {app} account", "bring back my removed {app} account", "reopen my closed {app} account"], app=APP)
vp(["block someone on {app}", "block a person in {app}", "put a user on my {app} block list"],
   ["unblock someone on {app}", "unblock a person in {app}", "take a user off my {app} block list"], app=["WhatsApp", "Instagram", "Facebook", "LinkedIn", "TikTok"])
vp(["update the credit card on my account", "change my payment card", "replace the card you bill", "switch to a new credit card for billing"])
vp(["change my delivery address", "update where my order is shipped", "edit the shipping address on my order", "have my package sent to a different address"],
   ["keep my delivery address unchanged", "not change where my order is shipped", "leave the shipping address on my order as it is"])
vp(["track my {item} order", "see where my {item} order is", "check the delivery status of my {item} order"], item=["laptop", "phone", "shoes", "sofa", "camera", "book"])
vp(["return a {item} I bought", "send back a {item} that I purchased", "give back a {item} I ordered for a refund"],
   ["keep a {item} I bought instead of returning it", "hold on to a {item} that I purchased and not send it back"], item=["jacket", "laptop", "blender", "lamp", "watch", "dress"])
vp(["upgrade to the {plan} plan", "move up to the {plan} plan", "switch my account up to {plan}"],
   ["downgrade from the {plan} plan", "move down from the {plan} plan", "drop my account out of {plan}"], plan=["Pro", "Team", "Premium", "Enterprise", "Business"])
vp(["add {n} users to my team", "invite {n} people to my workspace", "give {n} more members access to our team"],
   ["remove {n} users from my team", "take {n} people out of my workspace", "revoke access for {n} members of our team"], words=True, n=[2, 3, 5, 8, 10, 15, 20])
vp(["set an alarm for {n} am", "set my alarm clock to {n} in the morning", "have my phone wake me at {n} am"], n=[4, 5, 6, 7, 8, 9])
vp(["schedule a meeting for {day} at {n} pm", "book a meeting on {day} at {n} pm", "put a {n} pm meeting on the calendar for {day}"],
   ["cancel a meeting for {day} at {n} pm", "call off a meeting on {day} at {n} pm", "take the {n} pm meeting off the calendar for {day}"], day=DAY, n=[1, 2, 3, 4, 5])
vp(["share my {cal} calendar with a colleague", "let a coworker see my {cal} calendar", "give a colleague access to my {cal} calendar"],
   ["stop sharing my {cal} calendar with a colleague", "not let a coworker see my {cal} calendar", "take away a colleague's access to my {cal} calendar"], cal=["Google", "Outlook", "Apple", "work", "Yahoo"])
vp(["reverse a string in {lang}", "flip the characters of a string in {lang}", "get a string backwards using {lang}"], lang=LANG)
vp(["read a {f} file in {lang}", "load a {f} file using {lang}", "open and parse a {f} file with {lang}"],
   None, f=["CSV", "JSON", "XML", "YAML", "Excel"], lang=LANG)
vp(["sort a list in ascending order in {lang}", "order a list from smallest to largest in {lang}", "sort a list from low to high using {lang}"],
   ["sort a list in descending order in {lang}", "order a list from largest to smallest in {lang}", "sort a list from high to low using {lang}"], lang=LANG)
vp(["check that a string is empty in {lang}", "test whether a string has no characters in {lang}", "detect an empty string using {lang}"],
   ["check that a string is not empty in {lang}", "test whether a string has any characters in {lang}", "detect a non-empty string using {lang}"], lang=LANG)
vp(["write a loop that runs {n} times in {lang}", "repeat some code {n} times in {lang}", "loop {n} times using {lang}"], words=True, n=[3, 5, 7, 10, 12, 20], lang=LANG)
vp(["round a number to {n} decimal places in {lang}", "keep only {n} decimals when rounding in {lang}", "round to {n} digits after the decimal point using {lang}"], words=True, n=[2, 3, 4, 5, 6], lang=LANG)
vp(["convert {x} to {y} in pandas", "turn {x} into {y} with pandas", "change {x} into {y} using pandas"], swap=("x", "y"),
   x=["a dictionary", "a Series", "a list", "a NumPy array", "a DataFrame"], y=["a dictionary", "a Series", "a list", "a NumPy array", "a DataFrame"])
vp(["undo the last {n} commits in git", "roll back my {n} most recent git commits", "revert the latest {n} commits with git"],
   None, words=True, n=[2, 3, 4, 5, 6])
vp(["delete a {o} in git", "remove a git {o}", "get rid of a {o} in my git repo"], ["create a {o} in git", "add a git {o}", "make a new {o} in my git repo"], o=["branch", "tag", "remote", "submodule", "stash"])
vp(["kill the process on port {n}", "stop whatever is running on port {n}", "free up port {n} by ending the process using it"], n=[3000, 5000, 8000, 8080, 5432, 9000])
vp(["make {dish} with {ing}", "cook {dish} using {ing}", "prepare {dish} containing {ing}"],
   ["make {dish} without {ing}", "cook {dish} without using {ing}", "prepare {dish} containing no {ing}"],
   dish=["pancakes", "waffles", "banana bread", "muffins", "crepes", "brownies"], ing=["eggs", "milk", "butter", "sugar", "yogurt"])
vp(["make {dish} for {n} people", "cook {dish} to serve {n}", "prepare {dish} for a group of {n}", "cook enough {dish} for {n} guests"], words=True,
   dish=["lasagna", "chili", "paella", "risotto", "beef stew", "chicken curry", "fried rice"], n=[2, 4, 6, 8, 10, 12, 20])
vp(["boil {n} eggs", "cook {n} boiled eggs", "make {n} boiled eggs"], words=True, n=[2, 4, 6, 12, 18])
vp(["substitute {ing} in baking", "replace {ing} when baking", "swap out {ing} in a baking recipe"], ing=["eggs", "butter", "milk", "baking powder", "buttermilk", "sugar"])
vp(["freeze {food}", "store {food} in the freezer", "keep {food} frozen"], ["defrost {food}", "thaw {food} from the freezer", "unfreeze {food}"], food=["bread", "chicken", "salmon", "ground beef", "soup", "rice"])
vp(["request {n} days of vacation", "apply for {n} days off", "ask for {n} days of annual leave", "put in for {n} vacation days"],
   ["cancel my request for {n} days of vacation", "withdraw my application for {n} days off", "take back my request for {n} days of annual leave"], words=True, n=[2, 3, 5, 7, 10, 14])
vp(["request {leave}", "apply for {leave}", "put in a request for {leave}"], leave=["sick leave", "maternity leave", "paternity leave", "bereavement leave", "unpaid leave", "study leave"])
vp(["solve a {d} equation", "find the solution to a {d} equation", "work out a {d} equation"], d=["quadratic", "linear", "cubic", "differential", "logarithmic"])
vp(["find {n}% of {nm}", "calculate {n} percent of {nm}", "work out {n}% of {nm}"], n=[5, 10, 15, 20, 25, 40], nm=[60, 80, 120, 200, 250, 500])
vp(["write an essay of {n} words about {t}", "write a {n}-word essay on {t}", "compose an essay on {t} that is {n} words long"], n=[200, 300, 500, 800, 1000], t=["climate change", "the French Revolution", "World War I", "World War II", "social media", "photosynthesis"])
vp(["remove {s} stains from {fab}", "get {s} stains out of {fab}", "clean {s} marks off {fab}"], s=["red wine", "coffee", "ink", "blood", "grease"], fab=["cotton", "a carpet", "a silk shirt", "jeans", "a leather sofa"])
vp(["grow {p} indoors", "cultivate {p} inside the house", "raise {p} inside my home"], ["grow {p} outdoors", "cultivate {p} outside", "raise {p} in the open garden"], p=["tomatoes", "basil", "strawberries", "mint", "chili peppers", "lettuce"])
vp(["open the {o} port in the firewall", "allow {o} traffic through the firewall", "unblock {o} in my firewall"],
   ["close the {o} port in the firewall", "deny {o} traffic through the firewall", "block {o} in my firewall"], o=["SSH", "FTP", "HTTP", "SMTP", "RDP"])
vp(["turn on dark mode in {app}", "enable the dark theme in {app}", "switch {app} to dark mode"], ["turn off dark mode in {app}", "disable the dark theme in {app}", "switch {app} out of dark mode"], app=["Gmail", "Slack", "YouTube", "Chrome", "Word", "VS Code"])
vp(["connect my {d} to Wi-Fi", "get my {d} onto the wireless network", "hook my {d} up to the Wi-Fi"], ["disconnect my {d} from Wi-Fi", "take my {d} off the wireless network", "unhook my {d} from the Wi-Fi"], d=["printer", "laptop", "iPhone", "TV", "Xbox", "Kindle"])
vp(["book a flight from {x} to {y}", "reserve a plane ticket from {x} to {y}", "buy an air ticket going from {x} to {y}"], swap=("x", "y"), x=CITY, y=CITY)
vp(["take the train from {x} to {y}", "travel by rail from {x} to {y}", "get from {x} to {y} by train"], swap=("x", "y"), x=["Paris", "Rome", "Vienna", "Berlin", "Madrid", "Milan"], y=["Paris", "Rome", "Vienna", "Berlin", "Madrid", "Milan"])
vp(["transfer ${n} to another bank account", "send ${n} to a different bank account", "move ${n} into another bank account"], n=[50, 100, 500, 1000, 5000, 10000])
vp(["save ${n} in {nm} months", "put aside ${n} over {nm} months", "build up ${n} of savings within {nm} months"], n=[500, 1000, 2000, 5000], nm=[3, 6, 12, 18])
vp(["gain {n} pounds", "put on {n} lbs", "increase my weight by {n} pounds"], ["lose {n} pounds", "drop {n} lbs", "reduce my weight by {n} pounds"], n=[5, 10, 15, 20, 30])
vp(["train for a {r}", "prepare for running a {r}", "get ready to run a {r}"], r=["marathon", "half marathon", "5K race", "10K race", "triathlon"])
vp(["teach my {p} to come when called", "train my {p} to respond to its name and come", "get my {p} to come to me when I call"], p=["dog", "cat", "parrot", "rabbit", "horse"])
vp(["accept a job offer by email", "say yes to a job offer over email", "write an email accepting a job offer"], ["decline a job offer by email", "say no to a job offer over email", "write an email turning down a job offer"])
vp(["opt in to marketing emails", "sign up for promotional emails", "start receiving your newsletter and marketing mail"], ["opt out of marketing emails", "unsubscribe from promotional emails", "stop receiving your newsletter and marketing mail"])
vp(["make my {app} profile private", "set my {app} profile to private", "hide my {app} profile from the public"], ["make my {app} profile public", "set my {app} profile to public", "show my {app} profile to the public"], app=["Instagram", "Facebook", "LinkedIn", "TikTok", "Twitter"])
vp(["enable auto-renewal on my {plan} plan", "make my {plan} plan renew automatically", "turn on automatic renewal for {plan}"],
   ["disable auto-renewal on my {plan} plan", "make my {plan} plan not renew automatically", "turn off automatic renewal for {plan}"], plan=PLAN)

# ======== questions
q(["Can I get a refund {n} days after purchase?", "Am I able to get my money back {n} days after buying?", "Do you still refund purchases made {n} days ago?", "I bought something {n} days ago, am I still eligible for a refund?"],
  ["Can I no longer get a refund {n} days after purchase?", "Am I unable to get my money back {n} days after buying?", "Do you refuse refunds on purchases made {n} days ago?", "I bought something {n} days ago, am I ineligible for a refund now?"], words=True, n=[7, 10, 14, 20, 30, 45, 60, 90])
q(["Which {i} can be returned?", "What {i} are eligible for return?", "What {i} am I allowed to send back?", "Tell me which {i} are returnable."],
  ["Which {i} cannot be returned?", "What {i} are not eligible for return?", "What {i} am I not allowed to send back?", "Tell me which {i} are non-returnable."], i=["electronics", "clothes", "gift cards", "books", "groceries", "cosmetics"])
q(["What time does the {s} open on {d}?", "When does the {s} open its doors on {d}?", "From what time is the {s} open on {d}?", "{d} opening time of the {s}?"],
  ["What time does the {s} close on {d}?", "When does the {s} close its doors on {d}?", "Until what time is the {s} open on {d}?", "{d} closing time of the {s}?"], s=STORE, d=DAY)
q(["Is the {s} open on {d}?", "Does the {s} open on {d}s?", "Can I visit the {s} on a {d}?"], ["Is the {s} closed on {d}?", "Does the {s} stay closed on {d}s?", "Am I unable to visit the {s} on a {d}?"], s=STORE, d=DAY)
q(["Is the {s} open at {n} pm?", "Will the {s} be open if I come at {n} pm?", "Can I still get into the {s} at {n} pm?"], s=STORE, n=[5, 6, 7, 8, 9, 10])
q(["What is the capital of {c}?", "Which city is the capital of {c}?", "Name the capital city of {c}.", "Tell me {c}'s capital."], c=COUNTRY)
q(["What is the population of {c}?", "How many people live in {c}?", "How populous is {c}?", "What's the number of inhabitants of {c}?"], c=COUNTRY)
q(["What language do people speak in {c}?", "Which language is spoken in {c}?", "What's the main language of {c}?"], c=["France", "Germany", "Japan", "Brazil", "Norway", "Thailand", "Poland", "Sweden", "Iran", "Vietnam"])
q(["What currency is used in {c}?", "Which currency do they use in {c}?", "What money do people pay with in {c}?"], c=["Japan", "Brazil", "Kenya", "Norway", "Egypt", "Thailand", "Poland", "Sweden", "the UK|the United Kingdom", "France"])
q(["Which countries are in the {o}?", "What countries are members of the {o}?", "List the member countries of the {o}."], ["Which countries are not in the {o}?", "What countries are non-members of the {o}?", "List the countries outside the {o}."], o=["EU|European Union", "G7", "African Union", "Schengen Area", "Commonwealth"])
q(["What will the weather be in {c} on {d}?", "What's the forecast for {c} on {d}?", "How's the weather going to be in {c} this {d}?"], c=CITY, d=DAY)
q(["Will it rain in {c} on {d}?", "Is rain expected in {c} on {d}?", "Is it going to rain in {c} this {d}?"], ["Will it stay dry in {c} on {d}?", "Is it true that no rain is expected in {c} on {d}?", "Is it going to be free of rain in {c} this {d}?"], c=CITY, d=DAY)
q(["What is the average temperature in {c} in {m}?", "How warm is it on average in {c} in {m}?", "What's the typical {m} temperature in {c}?"], c=CITY, m=["January", "April", "June", "July", "October", "December"])
q(["What time is it in {c}?", "What's the current time in {c}?", "Tell me the local time in {c} right now."], c=["Paris", "London", "Tokyo", "Sydney", "Denver", "Moscow", "Dubai", "New York|NYC", "Los Angeles|LA"])
q(["What is the maximum daily dose of {g} for adults?", "How much {g} can an adult take per day at most?", "What's the highest amount of {g} an adult may take in a day?"], ["What is the minimum effective dose of {g} for adults?", "How much {g} must an adult take at least for it to work?", "What's the lowest amount of {g} an adult needs for an effect?"], g=DRUG)
q(["How much {g} can I give a {n}-year-old child?", "What is the {g} dose for a child aged {n}?", "What dose of {g} is right for a {n} year old?"], n=[2, 3, 4, 6, 8, 10, 12], g=["ibuprofen", "paracetamol|acetaminophen", "amoxicillin", "cetirizine"])
q(["Can I take {n} mg of {g} at once?", "Is a single dose of {n} mg of {g} okay?", "Is it safe to take {n} mg {g} in one go?"], n=[100, 200, 400, 500, 800, 1000], g=DRUG)
q(["Should {g} be taken with food?", "Do I need to eat when taking {g}?", "Is {g} supposed to be taken together with a meal?"], ["Should {g} be taken without food?", "Do I need to avoid eating when taking {g}?", "Is {g} supposed to be taken on an empty stomach?"], g=DRUG)
q(["Can I take {x} together with {y}?", "Is it safe to combine {x} and {y}?", "Is it okay to mix {x} with {y}?"], ["Is it unsafe to take {x} together with {y}?", "Is it dangerous to combine {x} and {y}?", "Should I avoid mixing {x} with {y}?"], x=DRUG, y=["alcohol", "grapefruit juice", "warfarin", "coffee", "antidepressants"])
q(["What are the side effects of {g}?", "Which side effects does {g} have?", "What adverse effects can {g} cause?"], g=DRUG)
q(["Which foods should I eat if I have {h}?", "What foods are recommended for people with {h}?", "What is good to eat with {h}?"], ["Which foods should I not eat if I have {h}?", "What foods are not recommended for people with {h}?", "What should be avoided when eating with {h}?"], h=["diabetes", "gout", "high blood pressure|hypertension", "celiac disease", "acid reflux", "anemia"])
q(["How long should I bake {f} at {n} degrees?", "What's the baking time for {f} at {n} degrees?", "At {n} degrees, how many minutes does {f} need in the oven?"], f=["salmon", "chicken breast", "a potato", "lasagna", "banana bread"], n=[160, 180, 200, 220, 350, 400])
q(["How long do I cook a {n} kg {f}?", "What is the cooking time for a {f} weighing {n} kg?", "A {f} of {n} kg: how long does it need in the oven?"], f=["turkey", "roast beef", "leg of lamb", "pork shoulder", "whole chicken"], n=[2, 3, 4, 5, 6])
q(["How many calories are in {n} {f}?", "What's the calorie count of {n} {f}?", "{n} {f}: how many kcal is that?"], words=True, n=[2, 3, 4, 5, 6], f=["eggs", "bananas", "apples", "slices of bread", "slices of pizza", "avocados"])
q(["How many grams are in {n} cups of {f}?", "What do {n} cups of {f} weigh in grams?", "Convert {n} cups of {f} to grams."], words=True, n=[2, 3, 4, 5], f=["flour", "sugar", "rice", "oats", "butter"])
q(["How much does shipping to {c} cost?", "What is the shipping fee to {c}?", "What do you charge for delivery to {c}?"], c=COUNTRY)
q(["Do you ship to {c}?", "Can you deliver to {c}?", "Is delivery to {c} available?"], ["Why don't you ship to {c}?", "Why can't you deliver to {c}?", "Why is delivery to {c} unavailable?"], c=COUNTRY)
q(["How long does {k} shipping take?", "When will my order arrive with {k} shipping?", "What's the delivery time for {k} shipping?"], k=["standard", "express", "overnight", "international", "economy"])
q(["Is shipping free for orders over ${n}?", "Do I get free delivery if I spend more than ${n}?", "Are orders above ${n} shipped at no cost?"], ["Is shipping charged for orders over ${n}?", "Do I have to pay for delivery if I spend more than ${n}?", "Is it true that orders above ${n} are not shipped for free?"], n=[20, 25, 35, 50, 75, 100])
q(["How much does a package of {n} kg to {c} cost?", "What is the price of sending a {n} kg parcel to {c}?", "What would I pay to mail {n} kg to {c}?"], n=[2, 3, 5, 10, 15, 20], c=COUNTRY)
q(["How much does the {p} plan cost?", "What is the price of the {p} plan?", "What do I pay for {p}?"], p=PLAN)
q(["What is included in the {p} plan?", "Which features does the {p} plan have?", "What do I get with {p}?"], ["What is not included in the {p} plan?", "Which features does the {p} plan lack?", "What do I not get with {p}?"], p=PLAN)
q(["How much is the {p} plan for {n} users?", "What does {p} cost for a team of {n}?", "What's the price of {p} with {n} seats?"], words=True, p=["Team", "Enterprise", "Business", "Pro"], n=[3, 5, 10, 15, 20, 50])
q(["Will I be charged if I cancel within {n} days?", "Do I have to pay anything when cancelling in the first {n} days?", "Is there a charge for cancelling within {n} days?"], ["Is it true that I won't be charged if I cancel within {n} days?", "Can I avoid paying anything when cancelling in the first {n} days?", "Is cancelling within {n} days free of charge?"], words=True, n=[3, 5, 7, 14, 30])
q(["How many vacation days do I get after {n} years at the company?", "What's my annual leave entitlement after {n} years of service?", "After working here {n} years, how much holiday am I entitled to?"], words=True, n=[2, 3, 5, 7, 10, 15])
q(["Is {l} paid?", "Do I get paid during {l}?", "Will I receive my salary while on {l}?"], ["Is {l} unpaid?", "Do I get no pay during {l}?", "Will I go without salary while on {l}?"], l=["sick leave", "maternity leave", "paternity leave", "jury duty", "bereavement leave", "study leave"])
q(["Who is eligible for the {b}?", "Which employees qualify for the {b}?", "Who can get the {b}?"], ["Who is not eligible for the {b}?", "Which employees do not qualify for the {b}?", "Who can't get the {b}?"], b=["annual bonus", "dental plan", "gym benefit", "401(k) match", "relocation package", "home office allowance"])
q(["Am I allowed to work from home on {d}s?", "Can I work remotely on {d}s?", "Is remote work permitted on {d}s?"], ["Am I forbidden to work from home on {d}s?", "Is it true that I can't work remotely on {d}s?", "Is remote work prohibited on {d}s?"], d=DAY[:5])
q(["Can I work from home {n} days a week?", "Is it allowed to work remotely {n} days per week?", "May I do home office {n} days each week?"], words=True, n=[2, 3, 4, 5])
q(["Who wrote {b}?", "Who is the author of {b}?", "{b} was written by whom?"], b=["Hamlet", "1984", "Pride and Prejudice", "Moby Dick", "War and Peace", "Don Quixote", "The Odyssey", "Frankenstein"])
q(["When did {w} start?", "In what year did {w} begin?", "What's the start date of {w}?"], ["When did {w} end?", "In what year did {w} finish?", "What's the end date of {w}?"], w=["World War I|WWI", "World War II|WWII", "the American Civil War", "the French Revolution", "the Cold War", "the Vietnam War", "the Korean War"])
q(["When was {p} born?", "What is {p}'s date of birth?", "On which date was {p} born?"], ["When did {p} die?", "What is {p}'s date of death?", "On which date did {p} pass away?"], p=["Albert Einstein", "Marie Curie", "Isaac Newton", "Mozart", "Charles Darwin", "Ada Lovelace", "Nikola Tesla", "Beethoven"])
q(["What is {n} times {nm}?", "What do you get when you multiply {n} by {nm}?", "Calculate {n} x {nm}.", "What's the product of {n} and {nm}?"], n=[6, 7, 8, 9, 12, 13], nm=[14, 15, 16, 17, 18, 19, 24])
q(["What is the square root of {n}?", "Calculate the square root of {n}.", "sqrt of {n}?"], n=[49, 64, 81, 121, 144, 169, 196, 225, 400])
q(["Is {n} a prime number?", "Is the number {n} prime?", "Does {n} count as a prime?"], ["Is {n} a non-prime number?", "Is the number {n} composite?", "Does {n} count as a composite number?"], n=[51, 57, 59, 61, 87, 89, 91, 97, 101])
q(["What is the area of a circle with radius {n} cm?", "How big is the area of a circle whose radius is {n} cm?", "Calculate the area of a {n} cm radius circle."], n=[2, 3, 4, 5, 7, 9, 10])
q(["How do you compute the {k} of a triangle?", "Give me the formula for the {k} of a triangle."], k=["area", "perimeter", "height", "centroid", "circumradius"])
q(["Convert {n} {x} to {y}.", "How many {y} are in {n} {x}?", "{n} {x} in {y}?"], swap=("x", "y"), n=[2, 5, 10, 15, 25, 50], x=["miles", "kilometers", "meters", "feet", "yards"], y=["miles", "kilometers", "meters", "feet", "yards"])
q(["Translate '{w}' into {l}.", "How do you say '{w}' in {l}?", "What is the {l} word for '{w}'?"], w=["thank you", "good morning", "window", "dog", "train station", "cheese"], l=["Spanish", "French", "German", "Italian", "Japanese", "Portuguese"])
q(["What is the chemical symbol of {e}?", "Which symbol does {e} have in the periodic table?", "Give the element symbol for {e}."], e=["gold", "silver", "iron", "sodium", "potassium", "lead", "tin", "copper", "magnesium", "manganese"])
q(["At what temperature does {e} boil?", "What is the boiling point of {e}?", "How hot must {e} be to boil?"], ["At what temperature does {e} freeze?", "What is the freezing point of {e}?", "How cold must {e} be to freeze?"], e=["water", "ethanol", "mercury", "nitrogen", "acetone"])
q(["How far is {e} from the Sun?", "What's the distance between {e} and the Sun?", "How many kilometers is {e} away from the Sun?"], e=["Mercury", "Venus", "Earth", "Mars", "Jupiter", "Saturn"])
q(["Which animals are {k}?", "What animals count as {k}?", "Name animals that are {k}."], ["Which animals are not {k}?", "What animals don't count as {k}?", "Name animals that aren't {k}."], k=["mammals", "nocturnal", "reptiles", "herbivores", "carnivores", "endangered"])
q(["Which plants are toxic to {p}?", "What plants are poisonous for {p}?", "Which plants can poison {p}?"], ["Which plants are not toxic to {p}?", "What plants are safe for {p}?", "Which plants won't poison {p}?"], p=["cats", "dogs", "rabbits", "horses", "chickens"])
q(["Can {p} eat {f}?", "Is it safe for {p} to eat {f}?", "Are {p} allowed to have {f}?"], ["Should {p} never eat {f}?", "Is it harmful for {p} to eat {f}?", "Are {p} forbidden to have {f}?"], p=["dogs", "cats", "rabbits", "hamsters", "parrots"], f=["grapes", "apples", "chocolate", "carrots", "cheese"])
q(["How old is a {n}-year-old {p} in human years?", "What human age does a {p} of {n} years correspond to?", "My {p} is {n} years old, what is that in human years?"], p=["dog", "cat", "rabbit", "horse"], n=[2, 3, 5, 7, 9, 12])
q(["What day of the week is {m} {n}, 2025?", "On which weekday does {m} {n}, 2025 fall?", "Which day of the week will {m} {n} be in 2025?"], m=["March", "May", "June", "August", "October", "December"], n=[3, 9, 11, 15, 20, 26])
q(["When is {h} in {n}?", "On what date does {h} fall in {n}?", "What's the date of {h} {n}?"], h=["Easter", "Thanksgiving", "Diwali", "Hanukkah", "Chinese New Year", "Ramadan"], n=[2023, 2024, 2025, 2026, 2027])
q(["How many days are there until {h}?", "How many days are left before {h}?", "In how many days is {h}?"], ["How many days have passed since {h}?", "How many days ago was {h}?"], h=["Christmas", "Halloween", "Easter", "Thanksgiving", "Valentine's Day"])
q(["Do I need a visa to travel to {c}?", "Is a visa required for visiting {c}?", "Must I have a visa to enter {c}?"], ["Can I travel to {c} without a visa?", "Is no visa required for visiting {c}?", "Is entry to {c} visa-free?"], c=["Japan", "Brazil", "Canada", "Australia", "Kenya", "Egypt", "Thailand"])
q(["How long can I stay in {c} with a {n}-day visa if I leave once?", "If I leave {c} once, how long may I stay on a {n}-day visa?"], c=["Thailand", "Vietnam", "Egypt", "Kenya"], n=[30, 60, 90])
q(["What is the carry-on baggage limit on {a}?", "How big can my hand luggage be with {a}?", "What cabin bag size does {a} allow?"], a=["Ryanair", "Lufthansa", "Delta", "Emirates", "United", "easyJet"])
q(["Write a {n}-line poem about {t}.", "Compose a poem of {n} lines on {t}.", "Please give me a poem about {t} that has {n} lines."], n=[4, 6, 8, 10, 14], t=["autumn", "spring", "the sea", "my cat", "friendship"])
q(["Give me {n} ideas for {t}.", "Suggest {n} ideas for {t}.", "Can you list {n} ideas for {t}?"], words=True, n=[3, 5, 7, 10, 12, 20], t=["a birthday party", "a team outing", "healthy snacks", "a first date", "a blog post", "a science project"])
q(["Recommend {n} movies with {a}.", "What are {n} films starring {a} that I should watch?", "Suggest {n} {a} movies."], words=True, n=[3, 5, 8, 10], a=["Tom Hanks", "Meryl Streep", "Brad Pitt", "Emma Stone", "Tom Cruise"])
q(["Why is my {d} turning on by itself?", "What makes my {d} switch itself on?", "My {d} powers on on its own, why?"], ["Why is my {d} not turning on?", "What keeps my {d} from switching on?", "My {d} won't power on, why?"], d=["laptop", "TV", "phone", "dishwasher", "monitor", "heater"])
q(["Why is my {d} connecting to Bluetooth automatically?", "What makes my {d} connect to Bluetooth on its own?"], ["Why is my {d} not connecting to Bluetooth automatically?", "What keeps my {d} from connecting to Bluetooth on its own?"], d=["car", "speaker", "headset", "watch", "tablet"])
q(["What does HTTP status code {n} mean?", "What is the meaning of HTTP error {n}?", "Explain the HTTP {n} response."], n=[400, 401, 403, 404, 409, 429, 500, 502, 503, 504])
q(["What's new in {l} version {n}?", "Which features were added in {l} {n}?", "What changed in {l} {n}?"], l=["Java", "Node", "Angular", "PostgreSQL", "iOS"], n=[11, 14, 15, 16, 17])
q(["Which languages are statically typed?", "What programming languages have static typing?", "Name programming languages with static types."], ["Which languages are not statically typed?", "What programming languages don't have static typing?", "Name programming languages without static types."])
q(["Is a {t} mutable in Python?", "Can a {t} be changed after creation in Python?", "Does Python let you modify a {t}?"], ["Is a {t} immutable in Python?", "Is it impossible to change a {t} after creation in Python?", "Does Python forbid modifying a {t}?"], t=["tuple", "list", "set", "frozenset", "bytearray", "string"])
q(["How much storage comes with the {p} plan if I add {n} GB?", "What's my total storage on {p} with {n} GB extra?"], p=PLAN, n=[50, 100, 200, 500])
q(["What is the monthly payment on a ${n} loan over {nm} years at 5%?", "How much would I pay per month for a {nm}-year loan of ${n} at 5% interest?"], n=[10000, 20000, 50000, 150000], nm=[3, 5, 10, 15])
q(["What's the tip on a ${n} bill at {nm}%?", "How much is a {nm} percent tip on ${n}?", "Calculate a {nm}% tip for a bill of ${n}."], n=[24, 36, 48, 60, 85, 120], nm=[10, 15, 18, 20])
q(["Which expenses are tax deductible for {w}?", "What expenses can {w} deduct from taxes?", "What costs may {w} write off?"], ["Which expenses are not tax deductible for {w}?", "What expenses can't {w} deduct from taxes?", "What costs may {w} not write off?"], w=["freelancers", "teachers", "landlords", "nurses", "students"])
q(["Do I need a receipt to return {i}?", "Is a receipt required for returning {i}?", "Must I bring the receipt when I return {i}?"], ["Can I return {i} without a receipt?", "Is returning {i} possible with no receipt?", "May I return {i} if I don't have the receipt?"], i=["shoes", "a phone", "a gift", "headphones", "a toy"])
q(["Does the warranty cover {x}?", "Is {x} covered by the warranty?", "Will the warranty pay for {x}?"], ["Does the warranty exclude {x}?", "Is it true that {x} is not covered by the warranty?", "Is {x} excluded from what the warranty pays for?"], x=["water damage", "a cracked screen", "battery wear", "accidental drops", "theft"])
q(["What happens if I pay my bill {n} days late?", "What are the consequences of paying my bill {n} days after it's due?", "My payment is {n} days overdue, what happens?"], ["What happens if I pay my bill {n} days early?", "What are the consequences of paying my bill {n} days before it's due?"], words=True, n=[2, 3, 5, 10, 15, 30])
q(["How much water should I drink a day at {n} kg?", "I weigh {n} kg, how much water do I need daily?", "What's the daily water intake for someone weighing {n} kg?"], n=[50, 60, 70, 80, 95, 110])
q(["Who won the World Cup in {n}?", "Which country was the {n} World Cup champion?", "What team took the World Cup title in {n}?"], n=[1966, 2002, 2006, 2010, 2014, 2018, 2022])
q(["Who was the president of {c} in {n}?", "Which president did {c} have in {n}?", "In {n}, who was president of {c}?"], c=["France", "Brazil", "the USA|the United States"], n=[1975, 1985, 2000, 2010, 2020])

# hand-written same-answer pairs where a number, a negation or a name is only re-spelled
HAND = """How long is 48 hours in days?|How many days is forty-eight hours?
I can't log in to my account.|I'm unable to sign in to my account.
My package hasn't arrived.|My parcel did not show up.
The app won't open on my phone.|The app is not opening on my phone.
Remind me in half an hour.|Remind me in 30 minutes.
Set a timer for 90 minutes.|Set a timer for an hour and a half.
Set a timer for one hour.|Set a timer for 60 minutes.
What's a dozen eggs in grams?|How many grams do 12 eggs weigh?
Who is the prime minister of the UK?|Who leads the government of the United Kingdom as prime minister?
How tall is Mount Everest?|What is the height of Mt. Everest?
How do I not burn garlic?|How can I avoid burning garlic?
I don't want emails from you anymore.|Please stop emailing me.
Is it impossible to change my username?|Is there no way to change my username?
What is 50% of 80?|What is half of 80?
What's 0.25 as a percentage?|Express one quarter as a percent.
How far is the Moon?|What's the distance from Earth to the Moon?
Who painted the Mona Lisa?|Which artist created the Mona Lisa?
What's the tallest building in NYC?|Which building is the highest in New York City?
How do I say no to a meeting invite?|How can I decline a meeting invitation?
What are your customer service hours?|When can I reach customer support?
Where is my nearest store?|Which of your shops is closest to me?
Why was I charged twice?|Why do I see two charges for the same order?
Do you have a student discount?|Is there reduced pricing for students?
How do I speak to a human?|Can you connect me to a real person?
Is the meeting at 3 pm?|Is the meeting at 15:00?
What's the boiling point of water in F?|At how many degrees Fahrenheit does water boil?
Do I need to notify HR if I don't come in?|Must I tell human resources when I'm absent?
How many weeks are in a year?|A year has how many weeks?
What's the speed of light?|How fast does light travel?
Who invented the telephone?|Who is the inventor of the telephone?""".split("\n")

ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split()

def base(v): return v.split("|")[0] if isinstance(v, str) else v
def fill_values(t):
    while True:
        f = {k: R.choice(v) for k, v in t["slots"].items()}
        ents = [v for k, v in f.items() if not k.startswith("n")]
        if len(set(ents)) == len(ents): return f
def render(s, f, t, words=False):
    def sub(m):
        v = f[m.group(1)]
        if isinstance(v, str): return R.choice(v.split("|")) if words else base(v)
        if words and t["words"] and v <= 20 and R.random() < .3: return ONES[v]
        return str(v)
    s = re.sub(r"\{(\w+)\}", sub, s)
    return s[0].upper() + s[1:]
def wordings(t, neg=False):
    return (t["NV"] if neg else t["V"]) if "V" in t else (t["N"] if neg else t["W"])
def wrap(t, s, frame=None):
    return (frame or R.choice(FRAMES)).replace("{vp}", s) if "V" in t else s
def noise(s):
    r = R.random()
    if r < .04: return s.lower() if not re.search(r"[A-Z]{2}", s) else s
    if r < .08: return s.rstrip("?.")
    if r < .10: return "Hi, " + (s if s.startswith("I") else s[0].lower() + s[1:])
    if r < .12: return s + " Thanks!"
    return s

def paraphrase(t):
    f, W = fill_values(t), wordings(t)
    if "V" in t:
        f1, f2 = R.sample(FRAMES, 2)
        r = R.random()
        if r < .35: w1 = w2 = R.choice(W)                     # generic reframing only
        else:
            w1, w2 = R.sample(W, 2)                           # synonym rewording
            if r < .6: f2 = f1
        a, b = wrap(t, w1, f1), wrap(t, w2, f2)
    else: a, b = R.sample(W, 2)
    return noise(render(a, f, t, True)), noise(render(b, f, t, True))

def two(t, W1, W2, aligned):
    """one wording on both sides (aligned) or two different ones"""
    i = R.randrange(min(len(W1), len(W2)))
    if aligned:
        fr = R.choice(FRAMES)
        return wrap(t, W1[i], fr), wrap(t, W2[i], fr)
    j = R.choice([k for k in range(len(W2)) if k != i] or [i])
    return wrap(t, W1[i]), wrap(t, W2[j])

def flip(t, kind):
    f = fill_values(t); g = dict(f); W = wordings(t); al = R.random() < .55
    if kind == "negation":
        a, b = two(t, W, wordings(t, True), al)
        if R.random() < .3: a, b = b, a
    else:
        if kind == "entity" and t["swap"] and R.random() < .5:
            x, y = t["swap"]
            if f[x] not in t["slots"][y] or f[y] not in t["slots"][x]: return None
            g[x], g[y] = f[y], f[x]
        else:
            k = R.choice([k for k in t["slots"] if k.startswith("n") == (kind == "number")])
            g[k] = R.choice([v for v in t["slots"][k] if v != f[k]])
            ents = [v for kk, v in g.items() if not kk.startswith("n")]
            if len(set(ents)) < len(ents): return None
        a, b = two(t, W, W, al)
    return render(a, f, t), render(b, g, t)

def usable(t, kind):
    if kind == "paraphrase": return True
    if kind == "negation": return bool(wordings(t, True))
    return any(k.startswith("n") == (kind == "number") for k in t["slots"])

rows, seen = [], set()
def add(a, b, same, kind):
    key = tuple(sorted((re.sub(r"\W+", " ", a.lower()).strip(), re.sub(r"\W+", " ", b.lower()).strip())))
    if key[0] == key[1] or key in seen: return False
    seen.add(key); rows.append({"a": a, "b": b, "same": same, "kind": kind}); return True

for l in HAND: add(*l.split("|"), True, "paraphrase")
for kind, want in QUOTA.items():
    pool = [t for t in T if usable(t, kind)]
    have, order, tries = sum(r["kind"] == kind for r in rows), [], 0
    while have < want:
        tries += 1
        assert tries < 100000, kind
        if not order: order = pool[:]; R.shuffle(order)       # round-robin: even over templates
        t = order.pop()
        p = paraphrase(t) if kind == "paraphrase" else flip(t, kind)
        if p and add(*p, kind == "paraphrase", kind): have += 1
R.shuffle(rows)
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "c.jsonl"), "w", encoding="utf-8") as fh:
    for r in rows: fh.write(json.dumps(r, ensure_ascii=False) + "\n")
c = {}
for r in rows: c[r["kind"]] = c.get(r["kind"], 0) + 1
print(len(rows), c)
