#!/usr/bin/env python3
"""Pairs of prompts for testing a semantic cache. Deterministic (fixed seed).

T(domain, paraphrases, slots, flips, swap)
  slots : name=(kind, "value|spelling; value2|spelling")  - changing the value is a flip of that kind
  flips : [(kind, [phrasings])]  - phrasing k is the minimal flip of paraphrase k; within a
          flip the phrasings are paraphrases of one another
  swap  : (x, y) slots whose exchange is a "direction" flip
  sym   : (x, y) slots whose exchange keeps the question the same
"""
import itertools
import json
import random
import re

SEED = 20240611
OUT = "a.jsonl"
R = random.Random(SEED)
TEMPLATES = []


def T(domain, paras, slots=None, flips=(), swap=None, sym=None):
    parsed = {}
    for name, (kind, text) in (slots or {}).items():
        parsed[name] = (kind, [[s.strip() for s in v.split("|")] for v in text.split(";")])
    TEMPLATES.append(dict(domain=domain, paras=paras, slots=parsed, flips=list(flips), swap=swap, sym=sym))


# ------------------------------------------------------------------ web shop
D = "shop"
T(D, ["Can I return {item} after {n} days?",
      "I bought {item} {n} days ago, can I still send it back?",
      "Is it still possible to return {item} {n} days after purchase?",
      "Would you accept a return of {item} once {n} days have passed?"],
  dict(item=("entity", "a jacket; a laptop; a mattress; a wedding dress; a video game"),
       n=("number", "14|fourteen; 30|thirty; 45|forty-five; 90|ninety")),
  [("action", ["Can I exchange {item} after {n} days?",
               "I bought {item} {n} days ago, can I still swap it for another one?",
               "Is it still possible to exchange {item} {n} days after purchase?"])])
T(D, ["How do I cancel my order?",
      "I want to cancel an order I placed, what do I do?",
      "What are the steps to cancel an order?",
      "Please tell me how to cancel an order I've made.",
      "How can an order be cancelled?"], None,
  [("action", ["How do I change my order?",
               "I want to change an order I placed, what do I do?",
               "What are the steps to change an order?"]),
   ("scope", ["How do I cancel one item of my order?",
              "I want to cancel only one item from an order I placed, what do I do?",
              "What are the steps to cancel a single item in an order?"])])
T(D, ["Can I cancel an order before it has shipped?",
      "Is it possible to cancel my order before it ships?",
      "Am I able to cancel an order that hasn't been dispatched yet?",
      "My order hasn't shipped yet, can I cancel it?"], None,
  [("order", ["Can I cancel an order after it has shipped?",
              "Is it possible to cancel my order after it ships?",
              "Am I able to cancel an order that has already been dispatched?",
              "My order has already shipped, can I cancel it?"])])
T(D, ["How long does delivery to {c} take?",
      "How many days until a parcel arrives in {c}?",
      "What's the delivery time for {c}?",
      "If I order to {c}, how long will shipping take?",
      "When can I expect my package if I'm in {c}?"],
  dict(c=("entity", "Germany; Canada; Australia; Norway; the UK|the United Kingdom; Japan; Brazil")),
  [("property", ["How much does delivery to {c} cost?",
                 "How much do I pay to have a parcel sent to {c}?",
                 "What's the delivery fee for {c}?",
                 "If I order to {c}, how much will shipping cost?"])])
T(D, ["Is shipping free for orders over {n} {u}?",
      "Do orders above {n} {u} ship for free?",
      "If I spend more than {n} {u}, is delivery free?",
      "Do you waive the shipping fee when my order is over {n} {u}?"],
  dict(n=("number", "25|twenty-five; 50|fifty; 75|seventy-five; 100|a hundred"),
       u=("unit", "dollars|USD; euros|EUR; pounds|GBP")),
  [("superlative", ["Is shipping free for orders under {n} {u}?",
                    "Do orders below {n} {u} ship for free?",
                    "If I spend less than {n} {u}, is delivery free?"])])
T(D, ["Can I return an item without the original packaging?",
      "I threw away the original box, can I still return the item?",
      "Do you take returns when the original packaging is missing?",
      "Is a return possible if I no longer have the original packaging?"], None,
  [("negation", ["Can I return an item with the original packaging?",
                 "I still have the original box, can I return the item?",
                 "Do you take returns when the original packaging is included?"]),
   ("property", ["Can I return an item without the receipt?",
                 "I threw away the receipt, can I still return the item?",
                 "Do you take returns when the receipt is missing?"])])
T(D, ["How do I subscribe to your newsletter?",
      "Where can I sign up for the newsletter?",
      "I'd like to get your newsletter emails, how do I sign up?",
      "What do I have to do to start receiving the newsletter?"], None,
  [("negation", ["How do I unsubscribe from your newsletter?",
                 "Where can I opt out of the newsletter?",
                 "I don't want your newsletter emails anymore, how do I opt out?",
                 "What do I have to do to stop receiving the newsletter?"])])
T(D, ["Can I pay with {p}?",
      "Do you accept {p}?",
      "Is {p} available as a payment method?",
      "I'd like to pay using {p}, is that possible?",
      "Is it OK to use {p} at checkout?"],
  dict(p=("entity", "PayPal; Apple Pay; Klarna; American Express|Amex; Google Pay; Bitcoin|BTC")),
  [("negation", ["Can I pay without {p}?",
                 "Do you accept anything other than {p}?",
                 "Is there a payment method besides {p}?"])])
T(D, ["My package says delivered but it never arrived, what should I do?",
      "Tracking shows my parcel as delivered but I haven't received it. What now?",
      "What can I do if an order is marked delivered but I didn't get it?",
      "The status says delivered, yet there's no package. How should I proceed?"], None,
  [("property", ["My package arrived but it was damaged, what should I do?",
                 "I received my parcel damaged. What now?",
                 "What can I do if an order arrives damaged?"])])
T(D, ["What is the warranty period on {p}?",
      "How long is the warranty for {p}?",
      "For how many years is {p} under warranty?",
      "How long am I covered by the guarantee on {p}?"],
  dict(p=("entity", "the iPhone 15; the Galaxy S24; the MacBook Air; the Dyson V15; the Kindle Paperwhite; the PlayStation 5|the PS5")),
  [("property", ["What is the price of {p}?",
                 "How much is {p}?",
                 "For how much do you sell {p}?"])])
T(D, ["Does the {a} fit the {v}?",
      "Is the {a} compatible with the {v}?",
      "Will the {a} work with a {v}?",
      "I have a {v}, can I use the {a} with it?"],
  dict(a=("entity", "MagSafe charger; leather case; glass screen protector; wireless dock"),
       v=("number", "iPhone 12; iPhone 13; iPhone 14; iPhone 15; iPhone 16")))
T(D, ["How do I add a gift message to my order?",
      "I want to include a gift note with my purchase, how do I do that?",
      "Where can I enter a gift message for an order?",
      "What's the way to attach a gift note to an order?"], None,
  [("negation", ["How do I remove a gift message from my order?",
                 "I want to take out the gift note from my purchase, how do I do that?",
                 "Where can I delete a gift message for an order?"])])
T(D, ["Can I use {n} discount codes on one order?",
      "Is it allowed to combine {n} coupon codes in a single order?",
      "Am I able to apply {n} promo codes to the same order?",
      "Do you let customers stack {n} vouchers on one purchase?"],
  dict(n=("number", "2|two; 3|three; 4|four; 5|five")))
T(D, ["Which {p} is the cheapest one you sell?",
      "What's your cheapest {p}?",
      "Show me the {p} with the lowest price.",
      "What is the least expensive {p} in the shop?"],
  dict(p=("entity", "espresso machine; office chair; electric scooter; robot vacuum; standing desk")),
  [("superlative", ["Which {p} is the most expensive one you sell?",
                    "What's your most expensive {p}?",
                    "Show me the {p} with the highest price."]),
   ("property", ["Which {p} is the lightest one you sell?",
                 "What's your lightest {p}?",
                 "Show me the {p} with the lowest weight."])])
T(D, ["How do I change the delivery address of my order?",
      "I put in the wrong shipping address, how can I correct it on my order?",
      "What do I do to update the shipping address on an order I placed?",
      "My order has the wrong delivery address, how do I fix that?"], None,
  [("property", ["How do I change the billing address of my order?",
                 "I put in the wrong billing address, how can I correct it on my order?",
                 "What do I do to update the billing address on an order I placed?"]),
   ("property", ["How do I change the delivery date of my order?",
                 "I picked the wrong delivery date, how can I correct it on my order?"])])
T(D, ["Does size {n} of these {p} run small?",
      "Do these {p} fit smaller than expected in size {n}?",
      "Are the {p} a tight fit in size {n}?",
      "Is a size {n} in these {p} on the small side?"],
  dict(p=("entity", "sneakers; hiking boots; sandals; ski boots"), n=("number", "38; 40; 42; 44; 46")),
  [("superlative", ["Does size {n} of these {p} run large?",
                    "Do these {p} fit bigger than expected in size {n}?",
                    "Are the {p} a loose fit in size {n}?"])])
T(D, ["Where is order number {n}?",
      "Can you tell me where my order #{n} is?",
      "What's the whereabouts of order {n} right now?",
      "I'm trying to track down order no. {n}, where is it?"],
  dict(n=("number", "48213; 48231; 70155; 70515; 99120")),
  [("action", ["When will order number {n} be refunded?",
               "Can you tell me when I get the refund for my order #{n}?"])])
T(D, ["How long does a refund take?",
      "When will I get my money back after a return?",
      "How many days does it take until I'm refunded?",
      "I've returned something, how long until the refund comes through?"], None,
  [("property", ["How do I request a refund?",
                 "How can I ask for my money back after a return?"]),
   ("property", ["How long does an exchange take?",
                 "When will I get the replacement item after a return?"])])

# ------------------------------------------------------------------ bank
D = "bank"
T(D, ["How do I block my {c}?",
      "I need to block my {c}, how do I do it?",
      "What's the way to get my {c} blocked?",
      "Please explain how I can freeze my {c}."],
  dict(c=("entity", "debit card; credit card; prepaid card")),
  [("negation", ["How do I unblock my {c}?",
                 "I need to unblock my {c}, how do I do it?",
                 "What's the way to get my {c} unblocked?",
                 "Please explain how I can unfreeze my {c}."])])
T(D, ["What's the fee to withdraw cash abroad?",
      "How much do you charge for ATM withdrawals in a foreign country?",
      "What does it cost to take out cash at an ATM overseas?",
      "If I get cash from a machine abroad, what fee do I pay?"], None,
  [("property", ["What's the limit to withdraw cash abroad?",
                 "How much can I take in ATM withdrawals in a foreign country?",
                 "What's the maximum cash I can take out at an ATM overseas?"]),
   ("direction", ["What's the fee to deposit cash abroad?",
                  "How much do you charge for ATM deposits in a foreign country?"])])
T(D, ["How do I transfer money from my {x} to my {y}?",
      "I want to move funds from my {x} into my {y}, how does it work?",
      "What are the steps for sending money to my {y} from my {x}?",
      "How can I get money out of my {x} and into my {y}?"],
  dict(x=("entity", "savings account; checking account; business account; brokerage account"),
       y=("entity", "savings account; checking account; business account; brokerage account")), swap=("x", "y"))
T(D, ["What interest do I get on a {n}-year fixed deposit?",
      "What's the rate on a fixed deposit over {n} years?",
      "How much interest does a {n}-year term deposit pay?",
      "If I lock my money in a fixed deposit for {n} years, what rate do I earn?"],
  dict(n=("number", "2|two; 3|three; 5|five; 10|ten")),
  [("direction", ["What interest do I pay on a {n}-year fixed loan?",
                  "What's the rate on a fixed loan over {n} years?",
                  "How much interest does a {n}-year term loan cost?"])])
T(D, ["Can I open an account for a child under {n}?",
      "Is it possible to open an account for a kid younger than {n}?",
      "My child is not yet {n}, may I open an account for them?",
      "Do you offer accounts for children below the age of {n}?"],
  dict(n=("number", "12|twelve; 14|fourteen; 16|sixteen; 18|eighteen")),
  [("action", ["Can I close an account for a child under {n}?",
               "Is it possible to close an account for a kid younger than {n}?",
               "My child is not yet {n}, may I close their account?"])])
T(D, ["How do I turn on {f} in the app?",
      "Where do I enable {f} in the mobile app?",
      "I'd like to activate {f} in the app, how?",
      "How can I switch {f} on in the banking app?"],
  dict(f=("entity", "push notifications; fingerprint login; two-factor authentication|2FA; contactless payments")),
  [("negation", ["How do I turn off {f} in the app?",
                 "Where do I disable {f} in the mobile app?",
                 "I'd like to deactivate {f} in the app, how?",
                 "How can I switch {f} off in the banking app?"])])
T(D, ["What happens if I miss a {p} payment?",
      "What are the consequences of not making a {p} payment on time?",
      "If I forget to pay my {p} instalment, what will happen?",
      "What do you do when a customer skips a {p} payment?"],
  dict(p=("entity", "mortgage; credit card; car loan|auto loan; student loan")),
  [("property", ["What happens if I make an extra {p} payment?",
                 "What are the consequences of making an additional {p} payment?"])])
T(D, ["How much would I pay monthly on a loan of {a} over {n} years?",
      "What's the monthly instalment for {a} borrowed for {n} years?",
      "If I borrow {a} for {n} years, what's my payment per month?",
      "Monthly payment on a {n}-year loan of {a}?"],
  dict(a=("number", "10,000 euros|€10,000|10k euros; 15,000 euros|€15,000; 50,000 euros|€50,000|50k euros; 100,000 euros|€100,000"),
       n=("number", "3|three; 5|five; 7|seven; 10|ten")),
  [("property", ["How much would I pay in total on a loan of {a} over {n} years?",
                 "What's the total repayment for {a} borrowed for {n} years?",
                 "If I borrow {a} for {n} years, what's my total cost?"])])
T(D, ["Can I pay off my mortgage early without a penalty?",
      "Is early repayment of the mortgage possible with no penalty?",
      "Am I allowed to repay my home loan ahead of schedule penalty-free?",
      "Can I settle my mortgage before the end date and not be charged a penalty?"], None,
  [("negation", ["Can I pay off my mortgage late without a penalty?",
                 "Is late repayment of the mortgage possible with no penalty?"]),
   ("entity", ["Can I pay off my car loan early without a penalty?",
               "Is early repayment of the car loan possible with no penalty?",
               "Am I allowed to repay my auto loan ahead of schedule penalty-free?"])])
T(D, ["How long does an international transfer to {c} take?",
      "When will money sent abroad to {c} arrive?",
      "How many days does a wire to {c} need?",
      "If I wire money to {c}, how long until it's there?"],
  dict(c=("entity", "India; Mexico; Poland; Switzerland; Turkey; the US|the USA|the United States")),
  [("direction", ["How long does an international transfer from {c} take?",
                  "When will money sent to me from {c} arrive?",
                  "How many days does a wire from {c} need?"]),
   ("property", ["How much does an international transfer to {c} cost?",
                 "What will I be charged for money sent abroad to {c}?",
                 "How expensive is a wire to {c}?"])])
T(D, ["What's the difference between a {x} and a {y}?",
      "How does a {x} differ from a {y}?",
      "Please explain how a {x} and a {y} are different.",
      "In what way is a {x} different from a {y}?"],
  dict(x=("entity", "debit card; credit card; charge card; prepaid card"),
       y=("entity", "debit card; credit card; charge card; prepaid card")), sym=("x", "y"))
T(D, ["I forgot my PIN, how do I get a new one?",
      "How can I get a new PIN if I can't remember mine?",
      "What do I do to replace a PIN I've forgotten?",
      "Can't remember my PIN. How do I request another?"], None,
  [("property", ["I forgot my password, how do I get a new one?",
                 "How can I get a new password if I can't remember mine?",
                 "What do I do to replace a password I've forgotten?"]),
   ("property", ["I lost my card, how do I get a new one?",
                 "How can I get a new card if I can't find mine?"])])
T(D, ["What is the daily limit for {t}?",
      "How much am I allowed per day in {t}?",
      "What's the maximum amount of {t} in one day?",
      "Is there a cap per day on {t}, and what is it?"],
  dict(t=("entity", "cash withdrawals; online transfers; card payments; cash deposits")),
  [("unit", ["What is the monthly limit for {t}?",
               "How much am I allowed per month in {t}?",
               "What's the maximum amount of {t} in one month?"]),
   ("action", ["How do I raise the daily limit for {t}?",
               "How can I get a higher daily cap on {t}?"])])
T(D, ["How do I increase my credit limit?",
      "I'd like a higher credit limit, how do I get one?",
      "What must I do to have my credit limit raised?",
      "How can I get my credit limit raised?"], None,
  [("negation", ["How do I decrease my credit limit?",
                 "I'd like a lower credit limit, how do I get one?",
                 "What must I do to have my credit limit reduced?"]),
   ("property", ["How do I increase my credit score?",
                 "I'd like a higher credit score, how do I get one?"])])
T(D, ["Is the {n}% interest on savings guaranteed until {d}?",
      "Do I keep the {n} percent savings rate until {d} for sure?",
      "Is my savings rate of {n}% locked in till {d}?",
      "Can I count on {n} percent interest for my savings up to {d}?"],
  dict(n=("number", "2; 2.5; 3; 3.5; 4"), d=("number", "March; June; September; December")))
T(D, ["Why was my {c} payment declined?",
      "What's the reason my {c} payment got rejected?",
      "My {c} payment didn't go through, why?",
      "How come my payment by {c} was refused?"],
  dict(c=("entity", "credit card; debit card; Apple Pay; PayPal")),
  [("property", ["Why was my {c} payment charged twice?",
               "What's the reason my {c} payment got taken two times?",
               "My {c} payment went through twice, why?"])])
T(D, ["Can I receive {x} on my account?",
      "Is it possible to get {x} paid into my account?",
      "Does my account accept incoming {x}?",
      "Can someone send {x} to my account?"],
  dict(x=("entity", "US dollars|USD; Swiss francs|CHF; British pounds|GBP; Japanese yen|JPY")),
  [("direction", ["Can I send {x} from my account?",
                  "Is it possible to have {x} paid out of my account?",
                  "Does my account allow outgoing {x}?"])])

# ------------------------------------------------------------------ travel
D = "travel"
CITY = "Paris; Rome; Berlin; Madrid; Vienna; Lisbon; Prague; Amsterdam"
T(D, ["How long is the flight from {x} to {y}?",
      "What's the flight time from {x} to {y}?",
      "How many hours does it take to fly from {x} to {y}?",
      "If I fly to {y} from {x}, how long am I in the air?"],
  dict(x=("entity", "London; New York|NYC|New York City; Dubai; Singapore; Toronto"),
       y=("entity", "London; New York|NYC|New York City; Dubai; Singapore; Toronto")),
  [("property", ["How expensive is the flight from {x} to {y}?",
                 "What's the airfare from {x} to {y}?",
                 "How much does it cost to fly from {x} to {y}?"])], swap=("x", "y"))
T(D, ["When does the first train from {x} to {y} leave?",
      "What time is the earliest train to {y} from {x}?",
      "At what time can I catch the first {x} to {y} train?",
      "Departure time of the first train going from {x} to {y}?"],
  dict(x=("entity", CITY), y=("entity", CITY)),
  [("superlative", ["When does the last train from {x} to {y} leave?",
                    "What time is the latest train to {y} from {x}?",
                    "At what time can I catch the last {x} to {y} train?"]),
   ("entity", ["When does the first bus from {x} to {y} leave?",
               "What time is the earliest bus to {y} from {x}?"])], swap=("x", "y"))
T(D, ["What's the distance between {x} and {y} in {u}?",
      "How many {u} apart are {x} and {y}?",
      "How far is {x} from {y} in {u}?",
      "Tell me the distance from {x} to {y} in {u}."],
  dict(x=("entity", CITY), y=("entity", CITY), u=("unit", "km|kilometers|kilometres; miles|mi")), sym=("x", "y"))
T(D, ["Do {n} citizens need a visa for {c}?",
      "Is a visa required for {c} if I hold {n} citizenship?",
      "I have {n} citizenship, do I need a visa to visit {c}?",
      "Must travellers who are {n} citizens get a visa to enter {c}?"],
  dict(n=("entity", "Indian; Brazilian; Turkish; South African; Mexican"),
       c=("entity", "Japan; Vietnam; Canada; Thailand; Morocco; Georgia")),
  [("property", ["Do {n} citizens need a vaccination for {c}?",
                 "Is a vaccination required for {c} if I hold {n} citizenship?"])])
T(D, ["How many days do I need in {c}?",
      "How much time should I plan for a visit to {c}?",
      "How long should I stay in {c} to see the main sights?",
      "What's a good number of days to spend in {c}?"],
  dict(c=("entity", "Rome; Tokyo; Istanbul; Barcelona; Kyoto; Lisbon; Budapest")),
  [("property", ["How much money do I need in {c}?",
                 "How much cash should I plan for a visit to {c}?",
                 "What budget should I have in {c} to see the main sights?"])])
T(D, ["What's the best month to visit {c}?",
      "When is the best time of year to go to {c}?",
      "In which month should I travel to {c}?",
      "Which month is ideal for a trip to {c}?"],
  dict(c=("entity", "Iceland; Bali; Peru; Egypt; New Zealand; Kenya")),
  [("superlative", ["What's the worst month to visit {c}?",
                    "When is the worst time of year to go to {c}?",
                    "In which month should I avoid travelling to {c}?"]),
   ("superlative", ["What's the cheapest month to visit {c}?",
                    "When is the cheapest time of year to go to {c}?"])])
T(D, ["Can I bring {i} in my carry-on?",
      "Is {i} allowed in hand luggage?",
      "Am I permitted to carry {i} in my cabin bag?",
      "May I pack {i} in hand baggage?"],
  dict(i=("entity", "nail scissors; a power bank; peanut butter; a lighter; knitting needles; an umbrella")),
  [("direction", ["Can I bring {i} in my checked bag?",
                  "Is {i} allowed in hold luggage?",
                  "Am I permitted to carry {i} in my checked suitcase?"])])
T(D, ["What does a {n} kg bag cost on {a}?",
      "How much does {a} charge for a {n} kilo bag?",
      "What's the {a} fee for luggage of {n} kilograms?",
      "How much is a {n} kg suitcase with {a}?"],
  dict(n=("number", "10; 15; 20; 23; 32"), a=("entity", "Ryanair; easyJet; Lufthansa; Emirates; Delta; Qatar Airways")),
  [("property", ["How big may a {n} kg bag be on {a}?",
                 "What dimensions does {a} allow for a {n} kilo bag?",
                 "What's the {a} size limit for luggage of {n} kilograms?"])])
T(D, ["Are there direct flights from {x} to {y}?",
      "Can I fly nonstop from {x} to {y}?",
      "Is there a non-stop flight to {y} from {x}?",
      "Does any airline fly from {x} to {y} without a stopover?"],
  dict(x=("entity", "Boston; Chicago; Miami; Denver"), y=("entity", "Reykjavik; Dublin; Milan; Athens; Zurich")),
  [("negation", ["Are there connecting flights from {x} to {y}?",
                 "Can I fly with a stopover from {x} to {y}?",
                 "Is there a flight with a layover to {y} from {x}?"])])
T(D, ["Is breakfast included in the price of room {n}?",
      "Does the rate for room {n} include breakfast?",
      "Do I get breakfast with room {n} at no extra charge?",
      "Is breakfast part of the price for room number {n}?"],
  dict(n=("number", "112; 204; 214; 305; 310")),
  [("property", ["Is parking included in the price of room {n}?",
                 "Does the rate for room {n} include parking?",
                 "Do I get a parking space with room {n} at no extra charge?"])])
T(D, ["What time is check-in at {h}?",
      "When can I check in at {h}?",
      "From what time may I check into {h}?",
      "At what hour does check-in start at {h}?"],
  dict(h=("entity", "the Hilton; the Marriott; the Grand Hotel; the Park Inn; the Ritz")),
  [("direction", ["What time is check-out at {h}?",
                  "When do I have to check out at {h}?",
                  "By what time must I check out of {h}?"])])
T(D, ["What is the time difference between {x} and {y}?",
      "How many hours apart are {x} and {y}?",
      "By how many hours do the clocks in {x} and {y} differ?",
      "How big is the time gap between {x} and {y}?"],
  dict(x=("entity", "Sydney; Tokyo; Mumbai; Moscow; Cairo"), y=("entity", "Los Angeles|LA; London; Lima; Honolulu; Denver")), sym=("x", "y"))
T(D, ["If it's {t} in {x}, what time is it in {y}?",
      "What's the time in {y} when it is {t} in {x}?",
      "{t} in {x} is what time in {y}?",
      "When clocks in {x} show {t}, what do they show in {y}?"],
  dict(t=("number", "9 am|9:00 am; 9 pm|9:00 pm; 6 am|6:00 am; 3 pm|3:00 pm"),
       x=("entity", "Sydney; Tokyo; Paris; Chicago; Delhi"), y=("entity", "Sydney; Tokyo; Paris; Chicago; Delhi")), swap=("x", "y"))
T(D, ["How do I get from the airport to the city centre in {c}?",
      "What's the way to get downtown from {c} airport?",
      "I'm landing at {c} airport, how do I reach the city center?",
      "How can I travel from {c}'s airport into the centre?"],
  dict(c=("entity", "Oslo; Naples; Bangkok; Seville; Krakow; Marseille")),
  [("direction", ["How do I get from the city centre to the airport in {c}?",
                  "What's the way to get from downtown to {c} airport?",
                  "I'm flying out of {c} airport, how do I reach it from the city center?"])])
T(D, ["Is it safe to drink tap water in {c}?",
      "Can I drink the tap water in {c}?",
      "Is the water from the tap drinkable in {c}?",
      "Is tap water in {c} OK to drink?"],
  dict(c=("entity", "Mexico; Greece; Morocco; Vietnam; Croatia; Cuba")),
  [("property", ["Is it safe to swim in the sea in {c}?",
                 "Can I swim in the sea in {c} safely?"])])
T(D, ["What is a {n}-day itinerary for {c}?",
      "Plan a {n}-day trip to {c} for me.",
      "What should I do if I have {n} days in {c}?",
      "Suggest how to spend {n} days in {c}, please."],
  dict(n=("number", "2|two; 3|three; 5|five; 7|seven"), c=("entity", "Lisbon; Kyoto; Marrakesh; Copenhagen; Edinburgh; Hanoi")),
  [("negation", ["What is a {n}-day itinerary for {c} without museums?",
                 "Plan a {n}-day trip to {c} without museums for me."])])
T(D, ["Can I take my {a} on the train with me?",
      "Are passengers allowed to travel by train with a {a}?",
      "Is it permitted to bring a {a} on board the train?",
      "May I travel on the train with my {a}?"],
  dict(a=("entity", "dog; cat; bike|bicycle; surfboard; rabbit")),
  [("entity", ["Can I take my {a} on the plane with me?",
               "Are passengers allowed to travel by plane with a {a}?",
               "Is it permitted to bring a {a} on board the plane?"])])

# ------------------------------------------------------------------ cooking
D = "cooking"
T(D, ["How long should I boil {f}?",
      "What's the boiling time for {f}?",
      "How many minutes do I need to boil {f}?",
      "For how long do {f} have to be boiled?"],
  dict(f=("entity", "potatoes; carrots; green beans; beets|beetroots; lentils; chickpeas")),
  [("action", ["How long should I roast {f}?",
               "What's the roasting time for {f}?",
               "How many minutes do I need to roast {f}?"]),
   ("action", ["How long should I steam {f}?",
               "What's the steaming time for {f}?"])])
T(D, ["How long does {n} {u} of {m} need in the oven at {t}?",
      "What's the roasting time for {n} {u} of {m} at {t}?",
      "I have {n} {u} of {m}, how long do I roast it at {t}?",
      "At {t}, how much oven time does {n} {u} of {m} take?"],
  dict(n=("number", "2|two; 3|three; 4|four"), u=("unit", "kg|kilos|kilograms; pounds|lbs"),
       m=("entity", "pork shoulder; lamb; beef; turkey breast"),
       t=("number", "160 °C|160 degrees Celsius|160C; 180 °C|180 degrees Celsius|180C; 200 °C|200 degrees Celsius|200C")))
T(D, ["How many {u} are in {n} {v} of {f}?",
      "{n} {v} of {f} is how many {u}?",
      "Convert {n} {v} of {f} to {u}.",
      "What's {n} {v} of {f} in {u}?"],
  dict(u=("unit", "grams|g; ounces|oz; milliliters|ml"), n=("number", "2|two; 3|three; 4|four"),
       v=("unit", "cups; tablespoons|tbsp; teaspoons|tsp"), f=("entity", "flour; sugar; butter; rice; honey")))
T(D, ["How do I make {d} with eggs?",
      "What's a recipe for {d} that contains eggs?",
      "Give me a recipe for {d} using eggs.",
      "I want to make {d} with eggs, how?"],
  dict(d=("entity", "pancakes; mayonnaise; brownies; fresh pasta; waffles; gnocchi")),
  [("negation", ["How do I make {d} without eggs?",
                 "What's a recipe for {d} that contains no eggs?",
                 "Give me a recipe for egg-free {d}.",
                 "I want to make {d} without eggs, how?"]),
   ("entity", ["How do I make {d} with buckwheat flour?",
               "What's a recipe for {d} that contains buckwheat flour?",
               "Give me a recipe for {d} using buckwheat flour."])])
T(D, ["What can I use instead of {x}?",
      "What's a good substitute for {x}?",
      "I'm out of {x}, what can I replace it with?",
      "Which ingredient can replace {x}?"],
  dict(x=("entity", "buttermilk; baking powder; heavy cream; fish sauce; cornstarch; saffron; tahini")),
  [("property", ["What can I use {x} for?",
                 "What's a good use for {x}?",
                 "I have leftover {x}, what can I make with it?"])])
T(D, ["Can I replace {x} with {y} in a cake?",
      "Is it OK to use {y} instead of {x} when baking a cake?",
      "Does {y} work as a substitute for {x} in cake?",
      "My cake recipe calls for {x}, may I use {y} instead?"],
  dict(x=("entity", "butter; olive oil; margarine; coconut oil; applesauce"),
       y=("entity", "butter; olive oil; margarine; coconut oil; applesauce")), swap=("x", "y"))
T(D, ["How long does cooked {f} keep in the fridge?",
      "For how many days can I store cooked {f} in the refrigerator?",
      "How long is cooked {f} good for when refrigerated?",
      "What's the fridge life of cooked {f}?"],
  dict(f=("entity", "rice; chicken; pasta; salmon; quinoa; ham")),
  [("negation", ["How long does uncooked {f} keep in the fridge?",
                 "For how many days can I store uncooked {f} in the refrigerator?",
                 "How long is uncooked {f} good for when refrigerated?"]),
   ("entity", ["How long does cooked {f} keep in the freezer?",
               "For how many months can I store cooked {f} in the freezer?",
               "How long is cooked {f} good for when frozen?"])])
T(D, ["How much rice do I need for {n} people?",
      "What amount of rice should I cook for {n} persons?",
      "I'm cooking for {n}, how much rice should I make?",
      "How much rice is enough to serve {n} people?"],
  dict(n=("number", "4|four; 6|six; 8|eight; 12|twelve; 20|twenty")),
  [("entity", ["How much pasta do I need for {n} people?",
               "What amount of pasta should I cook for {n} persons?",
               "I'm cooking for {n}, how much pasta should I make?"]),
   ("entity", ["How much water do I need for rice for {n} people?",
               "What amount of water should I use to cook rice for {n} persons?"])])
T(D, ["Should I salt {m} before cooking it?",
      "Is it better to salt {m} prior to cooking?",
      "Do I need to add salt to {m} before it's cooked?",
      "Is salting {m} before cooking a good idea?"],
  dict(m=("entity", "steak; chicken; eggplant; salmon")),
  [("entity", ["Should I wash {m} before cooking it?",
               "Is it better to wash {m} prior to cooking?",
               "Do I need to rinse {m} before it's cooked?"])])
T(D, ["What do I do when my {s} is too salty?",
      "How can I fix {s} that is too salty?",
      "I put too much salt in my {s}, how do I rescue it?",
      "How do you save {s} that came out overly salty?"],
  dict(s=("entity", "soup; tomato sauce; curry; stew; gravy")),
  [("property", ["What do I do when my {s} is too spicy?",
                 "How can I fix {s} that is too spicy?",
                 "I put too much chili in my {s}, how do I rescue it?"]),
   ("property", ["What do I do when my {s} is too thin?",
                 "How can I fix {s} that is too thin?"])])
T(D, ["What internal temperature should {m} reach?",
      "To what core temperature do I cook {m}?",
      "What's the right internal temp for {m}?",
      "How hot should {m} be inside when it's done?"],
  dict(m=("entity", "chicken thighs; pork loin; medium-rare steak; well-done steak; meatloaf; salmon")))
T(D, ["How many calories are in {n} {f}?",
      "What's the calorie count of {n} {f}?",
      "How much energy in kcal do {n} {f} have?",
      "{n} {f} contain how many calories?"],
  dict(n=("number", "2|two; 3|three; 5|five; 10|ten"), f=("entity", "boiled eggs; bananas; almonds; slices of bread; dates")),
  [("property", ["How many grams of protein are in {n} {f}?",
                 "What's the protein content of {n} {f}?",
                 "How much protein do {n} {f} have?"]),
   ("property", ["How many carbs are in {n} {f}?",
                 "What's the carb count of {n} {f}?"])])
T(D, ["Can you freeze {f}?",
      "Is it possible to freeze {f}?",
      "Does {f} freeze well?",
      "Can {f} be put in the freezer?"],
  dict(f=("entity", "cream cheese; hummus; cooked pasta; cottage cheese; tofu; sour cream")),
  [("action", ["Can you microwave {f}?",
               "Is it possible to microwave {f}?",
               "Does {f} microwave well?",
               "Can {f} be put in the microwave?"])])
T(D, ["Do I add the garlic before the onions?",
      "Should garlic go in the pan before onions?",
      "Is garlic supposed to be added prior to the onions?",
      "When frying, does the garlic go in ahead of the onions?"], None,
  [("entity", ["Do I add the carrots before the onions?",
               "Should carrots go in the pan before onions?",
               "Are carrots supposed to be added prior to the onions?"]),
   ("order", ["Do I add the garlic after the onions?",
              "Should garlic go in the pan after the onions?",
              "Is garlic supposed to be added once the onions are in?"])])
T(D, ["Which cheese melts best on {d}?",
      "What's the best melting cheese for {d}?",
      "For {d}, which cheese melts the best?",
      "What cheese should I use on {d} if I want the best melt?"],
  dict(d=("entity", "pizza; burgers; nachos; French onion soup; lasagna")),
  [("superlative", ["Which cheese melts worst on {d}?",
                    "What's the worst melting cheese for {d}?",
                    "For {d}, which cheese melts the worst?"])])
T(D, ["How do I thicken {s} without {x}?",
      "What's a way of making {s} thicker without {x}?",
      "I want thicker {s} but can't use {x}, what do I do?",
      "How can I get {s} thicker when I don't want to use {x}?"],
  dict(s=("entity", "gravy; soup; curry; custard"), x=("entity", "flour; cornstarch|corn starch; cream")),
  [("negation", ["How do I thicken {s} with {x}?",
                 "What's a way of making {s} thicker with {x}?",
                 "I want thicker {s} and plan to use {x}, what do I do?"])])
T(D, ["At what temperature do I bake {d}?",
      "What oven temperature is right for {d}?",
      "How hot should the oven be for baking {d}?",
      "Which oven temp should I use for {d}?"],
  dict(d=("entity", "sourdough bread; meringues; banana bread; croissants; cheesecake; cookies")),
  [("property", ["For how long do I bake {d}?",
                 "What baking time is right for {d}?",
                 "How long should the oven be on for baking {d}?"])])

# ------------------------------------------------------------------ general knowledge
D = "knowledge"
T(D, ["What is the capital of {c}?",
      "Which city is the capital of {c}?",
      "Name the capital city of {c}.",
      "{c}'s capital is which city?",
      "Could you tell me the capital of {c}?"],
  dict(c=("entity", "Australia; Austria; Slovakia; Slovenia; Kenya; Canada; Peru; Latvia; Lithuania")),
  [("superlative", ["What is the largest city of {c}?",
                    "Which city is the largest in {c}?",
                    "Name the biggest city of {c}."]),
   ("property", ["What is the currency of {c}?",
                 "Which currency is used in {c}?",
                 "Name the currency of {c}."])])
T(D, ["What is the population of {c}?",
      "How many people live in {c}?",
      "How many inhabitants does {c} have?",
      "Number of people living in {c}?"],
  dict(c=("entity", "Iceland; Ireland; Nigeria; Niger; Finland; Chile; Iran; Iraq")),
  [("property", ["What is the area of {c}?",
                 "How many square kilometers does {c} cover?",
                 "How large an area does {c} have?"]),
   ("number", ["What was the population of {c} in 1950?",
               "How many people lived in {c} in 1950?",
               "How many inhabitants did {c} have in 1950?"])])
T(D, ["What is the {s} {f} in {r}?",
      "Which {f} is the {s} in {r}?",
      "Name the {s} {f} of {r}.",
      "What's the {s} {f} found in {r}?"],
  dict(s=("superlative", "longest; shortest; widest"),
       f=("entity", "river; bridge; tunnel"), r=("entity", "Europe; Asia; South America; Africa; France; China")))
T(D, ["How high is {m} in {u}?",
      "What's the height of {m} in {u}?",
      "How many {u} tall is {m}?",
      "Tell me the elevation of {m} in {u}."],
  dict(m=("entity", "Mount Everest|Mt. Everest; Kilimanjaro; Mont Blanc; K2; Mount Fuji|Mt. Fuji"), u=("unit", "meters|metres; feet")))
T(D, ["Who wrote {b}?",
      "Who is the author of {b}?",
      "{b} was written by whom?",
      "Which author wrote {b}?",
      "Name the writer of {b}."],
  dict(b=("entity", "Pride and Prejudice; War and Peace; The Trial; Moby-Dick; Don Quixote; Crime and Punishment; Jane Eyre; Emma")),
  [("property", ["When was {b} written?",
                 "In which year was {b} written?"]),
   ("property", ["Who is the main character of {b}?",
                 "Which character is the protagonist of {b}?"])])
T(D, ["When did {w} begin?",
      "In which year did {w} start?",
      "What year marks the start of {w}?",
      "What was the starting year of {w}?"],
  dict(w=("entity", "World War I|WWI|the First World War; World War II|WWII|the Second World War; the American Civil War; the French Revolution; the Korean War; the Spanish Civil War")),
  [("order", ["When did {w} end?",
              "In which year did {w} finish?",
              "What year marks the end of {w}?",
              "What was the final year of {w}?"]),
   ("property", ["Where did {w} begin?",
                 "In which place did {w} start?"])])
T(D, ["Who was the {n} president of the United States?",
      "Which person served as {n} US president?",
      "Name the {n} president of the USA.",
      "Who held office as the {n} American president?"],
  dict(n=("number", "1st|first; 2nd|second; 3rd|third; 16th|sixteenth; 26th; 32nd; 35th; 40th")),
  [("entity", ["Who was the {n} vice president of the United States?",
               "Which person served as {n} US vice president?",
               "Name the {n} vice president of the USA."])])
T(D, ["Who was president of {c} in {y}?",
      "Which person was {c}'s president in {y}?",
      "In {y}, who was the president of {c}?",
      "Name the person who held the presidency of {c} in {y}."],
  dict(c=("entity", "France; Brazil; Mexico; South Korea"), y=("number", "1975; 1985; 1995; 2005; 2015")))
T(D, ["What is the boiling point of {x} in {u}?",
      "At what temperature in {u} does {x} boil?",
      "At how many degrees {u} does {x} start to boil?",
      "What temp in {u} makes {x} boil?"],
  dict(x=("entity", "ethanol; mercury; acetone; nitrogen; ammonia"), u=("unit", "Celsius; Fahrenheit; Kelvin")),
  [("property", ["What is the freezing point of {x} in {u}?",
                 "At what temperature in {u} does {x} freeze?",
                 "At how many degrees {u} does {x} start to freeze?"])])
T(D, ["How far is {p} from the Sun?",
      "What's the distance of {p} from the Sun?",
      "How far away from the sun is {p}?",
      "What distance separates {p} and the Sun?"],
  dict(p=("entity", "Mars; Venus; Jupiter; Neptune; Mercury; Saturn")),
  [("entity", ["How far is {p} from the Earth?",
               "What's the distance of {p} from the Earth?",
               "How far away from Earth is {p}?"])])
T(D, ["How many moons does {p} have?",
      "What's the number of moons of {p}?",
      "How many moons orbit {p}?",
      "{p} has how many moons?"],
  dict(p=("entity", "Jupiter; Saturn; Uranus; Neptune; Mars")),
  [("property", ["How many rings does {p} have?",
                 "What's the number of rings of {p}?",
                 "How many rings surround {p}?"])])
T(D, ["Which planet is the closest to the Sun?",
      "What's the nearest planet to the Sun?",
      "Name the planet that orbits nearest the Sun.",
      "Out of all planets, which one is closest to the sun?"], None,
  [("superlative", ["Which planet is the farthest from the Sun?",
                    "What's the most distant planet from the Sun?",
                    "Name the planet that orbits farthest from the Sun."]),
   ("entity", ["Which planet is the closest to the Earth?",
               "What's the nearest planet to Earth?"])])
T(D, ["What is the chemical symbol for {e}?",
      "Which symbol does {e} have in the periodic table?",
      "How is {e} abbreviated in the periodic table?",
      "{e} has which chemical symbol?"],
  dict(e=("entity", "sodium; potassium; silver; tin; tungsten; iron; lead")),
  [("property", ["What is the atomic number of {e}?",
                 "Which atomic number does {e} have in the periodic table?",
                 "What's {e}'s number in the periodic table?"])])
T(D, ["How many {l} does {a} have?",
      "What's the number of {l} of {a}?",
      "Tell me how many {l} {a} has.",
      "{a} has how many {l}?"],
  dict(l=("property", "legs; eyes; hearts"), a=("entity", "an octopus; a spider; a bee; a scorpion; a squid; a crab")))
T(D, ["Which is bigger, {x} or {y}?",
      "Is {x} or {y} larger?",
      "Between {x} and {y}, which one is the larger country?",
      "Comparing {x} and {y}, which country is bigger in size?"],
  dict(x=("entity", "India; Argentina; Egypt; France; Spain"), y=("entity", "Kazakhstan; Algeria; Turkey; Ukraine; Poland")),
  [("superlative", ["Which is smaller, {x} or {y}?",
                    "Is {x} or {y} the smaller one?",
                    "Between {x} and {y}, which one is the smaller country?"]),
   ("property", ["Which is richer, {x} or {y}?",
                 "Is {x} or {y} wealthier?"])], sym=("x", "y"))
T(D, ["Did {x} conquer {y}?",
      "Was {y} conquered by {x}?",
      "Is it true that {x} conquered {y}?",
      "Has {x} ever conquered {y} in history?"],
  dict(x=("entity", "Rome; Carthage; Athens; Persia; Macedonia; Egypt"), y=("entity", "Rome; Carthage; Athens; Persia; Macedonia; Egypt")), swap=("x", "y"))
T(D, ["Which countries border {c}?",
      "What are the neighbouring countries of {c}?",
      "{c} shares a border with which countries?",
      "List {c}'s neighbors."],
  dict(c=("entity", "Switzerland; Hungary; Laos; Bolivia; Paraguay; Mali; Niger")),
  [("property", ["Which rivers cross {c}?",
                 "What are the rivers flowing through {c}?"])])
T(D, ["Which EU countries use the euro?",
      "In which EU states is the euro the currency?",
      "List the EU members that have adopted the euro.",
      "What EU countries pay with euros?"], None,
  [("negation", ["Which EU countries do not use the euro?",
                 "In which EU states is the euro not the currency?",
                 "List the EU members that haven't adopted the euro.",
                 "What EU countries don't pay with euros?"])])
T(D, ["Which animals lay eggs but aren't {a}?",
      "What egg-laying animals are not {a}?",
      "List animals other than {a} that lay eggs.",
      "Apart from {a}, which animals lay eggs?"],
  dict(a=("entity", "birds; reptiles; fish; insects")))
T(D, ["Who invented {i}?",
      "Who is the inventor of {i}?",
      "{i} was invented by whom?",
      "Which person invented {i}?"],
  dict(i=("entity", "the telephone; the telescope; the steam engine; dynamite; the printing press; the zipper")),
  [("property", ["When was {i} invented?",
                 "What is the year of invention of {i}?",
                 "{i} was invented in which year?"])])
T(D, ["What percentage of {p}'s atmosphere is {y}?",
      "How much {y} is in the atmosphere of {p}, in percent?",
      "What share of {p}'s atmosphere consists of {y}?",
      "{p}'s atmosphere contains what percentage of {y}?"],
  dict(p=("entity", "Earth; Mars; Venus; Titan"), y=("entity", "nitrogen; argon; carbon dioxide|CO2; oxygen")))
T(D, ["When was {p} born?",
      "What is {p}'s date of birth?",
      "On what date was {p} born?",
      "{p}'s birthday is on which date?"],
  dict(p=("entity", "Albert Einstein|Einstein; Marie Curie; Isaac Newton; Ada Lovelace; Alan Turing; Charles Darwin; Nikola Tesla")),
  [("property", ["When did {p} die?",
                 "What is {p}'s date of death?",
                 "On what date did {p} die?"]),
   ("property", ["Where was {p} born?",
                 "What is {p}'s place of birth?"])])
T(D, ["Convert {n} {x} to {y}.",
      "How much is {n} {x} in {y}?",
      "{n} {x} equals how many {y}?",
      "What's {n} {x} expressed in {y}?"],
  dict(n=("number", "5|five; 15|fifteen; 50|fifty; 500|five hundred"),
       x=("unit", "kilometers|km; miles; meters|m; feet|ft"), y=("unit", "kilometers|km; miles; meters|m; feet|ft")), swap=("x", "y"))

T(D, ["In which year did {c} gain independence?",
      "When did {c} become independent?",
      "What year did {c} become an independent country?",
      "Tell me the year of {c}'s independence."],
  dict(c=("entity", "India; Ghana; Algeria; Brazil; Indonesia; Finland; Jamaica")),
  [("property", ["From which country did {c} gain independence?",
                 "From whom did {c} become independent?"])])
T(D, ["What was invented first, {x} or {y}?",
      "Which came earlier, {x} or {y}?",
      "Was {x} or {y} invented first?",
      "Of {x} and {y}, which one is the older invention?"],
  dict(x=("entity", "the radio; the bicycle; the typewriter"), y=("entity", "the light bulb; the car; the camera")),
  [("order", ["What was invented last, {x} or {y}?",
              "Which came later, {x} or {y}?",
              "Was {x} or {y} invented later?",
              "Of {x} and {y}, which one is the newer invention?"])], sym=("x", "y"))

# ------------------------------------------------------------------ health
D = "health"
T(D, ["What are the side effects of {d}?",
      "Which side effects can {d} cause?",
      "What adverse effects does {d} have?",
      "Does {d} have side effects, and which ones?"],
  dict(d=("entity", "ibuprofen; metformin; atorvastatin; amoxicillin; sertraline; omeprazole")),
  [("property", ["What are the uses of {d}?",
                 "Which conditions can {d} treat?",
                 "What therapeutic uses does {d} have?"])])
T(D, ["Can I take {x} together with {y}?",
      "Is it OK to combine {x} and {y}?",
      "Is it safe to use {x} and {y} at the same time?",
      "May I take {y} while I'm on {x}?"],
  dict(x=("entity", "ibuprofen; aspirin; paracetamol|acetaminophen; warfarin"),
       y=("entity", "cetirizine; lisinopril; amoxicillin; prednisone")), sym=("x", "y"))
T(D, ["How many hours after taking {x} can I take {y}?",
      "I took {x}, how many hours should I wait before {y}?",
      "What's the waiting time in hours between taking {x} and then {y}?",
      "How many hours must pass after {x} before I take {y}?"],
  dict(x=("entity", "an antacid; iron; levothyroxine; coffee; an antibiotic"),
       y=("entity", "an antacid; iron; levothyroxine; coffee; an antibiotic")), swap=("x", "y"))
T(D, ["Can a {n}-year-old take {d}?",
      "Is {d} OK for a child of {n} years?",
      "May I give {d} to my {n} year old kid?",
      "Is {d} suitable for kids aged {n}?"],
  dict(n=("number", "2; 4; 6; 8; 12"), d=("entity", "ibuprofen; loratadine; melatonin; cough syrup; aspirin")),
  [("property", ["How much {d} can a {n}-year-old take?",
                 "How much {d} is OK for a child of {n} years?",
                 "How much {d} may I give to my {n} year old kid?"])])
T(D, ["Should I take {d} before eating?",
      "Is {d} supposed to be taken before meals?",
      "Do I need to take {d} before food?",
      "Does {d} have to be taken prior to a meal?"],
  dict(d=("entity", "metformin; omeprazole; doxycycline; naproxen; prednisone")),
  [("order", ["Should I take {d} after eating?",
              "Is {d} supposed to be taken after meals?",
              "Do I need to take {d} after food?",
              "Does {d} have to be taken following a meal?"])])
T(D, ["What are the symptoms of {d}?",
      "Which symptoms does {d} cause?",
      "What are the signs that someone has {d}?",
      "How does {d} show, what symptoms are there?"],
  dict(d=("entity", "measles; mumps; shingles; appendicitis; anemia; Lyme disease; type 1 diabetes; type 2 diabetes")),
  [("property", ["What are the causes of {d}?",
                 "What is {d} caused by?"]),
   ("property", ["What are the treatments for {d}?",
                 "Which treatments does {d} have?"])])
T(D, ["Is {x} contagious?",
      "Can {x} be passed on to other people?",
      "Can other people catch {x} from me?",
      "Is {x} something that spreads from person to person?"],
  dict(x=("entity", "shingles; pink eye|conjunctivitis; strep throat; eczema; psoriasis; ringworm")),
  [("property", ["Is {x} curable?",
                 "Can {x} be cured?",
                 "Is {x} something that can be healed completely?"])])
T(D, ["What is a normal {m} for a {n}-year-old?",
      "What {m} is normal at the age of {n}?",
      "Which {m} counts as normal for someone aged {n}?",
      "How high should the {m} of a {n} year old normally be?"],
  dict(m=("property", "resting heart rate; blood pressure; respiratory rate; fasting blood sugar"),
       n=("number", "10; 25; 40; 65; 80")))
T(D, ["Which foods increase blood pressure?",
      "What foods raise blood pressure?",
      "What food should I know makes blood pressure go up?",
      "Name foods that drive blood pressure up."], None,
  [("negation", ["Which foods decrease blood pressure?",
                 "What foods lower blood pressure?",
                 "What food should I know makes blood pressure go down?",
                 "Name foods that bring blood pressure down."]),
   ("entity", ["Which foods increase blood sugar?",
               "What foods raise blood sugar?",
               "What food should I know makes blood sugar go up?"])])
T(D, ["Which foods are high in {x}?",
      "What foods contain a lot of {x}?",
      "Name foods rich in {x}.",
      "Where do I find plenty of {x} in food?"],
  dict(x=("entity", "iron; vitamin B12; vitamin D; vitamin K; potassium; fiber|fibre; zinc")),
  [("negation", ["Which foods are low in {x}?",
                 "What foods contain little {x}?",
                 "Name foods with very little {x}."])])
T(D, ["How much {v} should a pregnant woman take per day?",
      "What's the daily dose of {v} in pregnancy?",
      "How much {v} a day is recommended during pregnancy?",
      "What amount of {v} do pregnant women need each day?"],
  dict(v=("entity", "folic acid; iron; vitamin D; iodine; calcium")),
  [("entity", ["How much {v} should a breastfeeding woman take per day?",
              "What's the daily dose of {v} while breastfeeding?",
              "How much {v} a day is recommended during breastfeeding?"])])
T(D, ["What are symptoms of too little {v}?",
      "How do I notice a {v} deficiency?",
      "What are the signs that I lack {v}?",
      "What symptoms show up when {v} is too low?"],
  dict(v=("entity", "magnesium; vitamin D; iron; potassium; vitamin A")),
  [("negation", ["What are symptoms of too much {v}?",
                 "How do I notice a {v} overdose?",
                 "What are the signs that I have an excess of {v}?",
                 "What symptoms show up when {v} is too high?"])])
T(D, ["How long does {d} last?",
      "How many days does {d} usually go on?",
      "What's the typical duration of {d}?",
      "For how long does someone usually have {d}?"],
  dict(d=("entity", "the flu|influenza; a common cold; norovirus; COVID|COVID-19; chickenpox|chicken pox; bronchitis")),
  [("property", ["How long is {d} contagious?",
                 "How many days is {d} usually infectious?",
                 "What's the typical contagious period of {d}?"])])
T(D, ["Is a temperature of {n} a fever?",
      "Does {n} count as a fever?",
      "I measured {n}, do I have a fever?",
      "With {n} on the thermometer, is that a fever?"],
  dict(n=("number", "37.2 °C|37.2 degrees Celsius; 37.8 °C|37.8 degrees Celsius; 38.4 °C|38.4 degrees Celsius; 39.5 °C|39.5 degrees Celsius")))
T(D, ["How often should I get a {v}?",
      "At what intervals is a {v} recommended?",
      "How much time should lie between one {v} and the next?",
      "How frequently do adults need a {v}?"],
  dict(v=("entity", "tetanus booster; flu shot; colonoscopy; mammogram; dental cleaning; eye exam")),
  [("property", ["How expensive is it to get a {v}?",
                 "What does it cost to get a {v}?"])])
T(D, ["How many calories do {n} minutes of {s} burn?",
      "How many calories do I burn in {n} minutes of {s}?",
      "What's the calorie burn of {s} for {n} min?",
      "If I do {s} for {n} minutes, how many calories are burned?"],
  dict(n=("number", "20|twenty; 30|thirty; 45|forty-five; 90|ninety"), s=("entity", "running; swimming; yoga; cycling; rowing")))
T(D, ["Can I exercise with {x}?",
      "Is it OK to work out when I have {x}?",
      "Am I allowed to do sports while I have {x}?",
      "I have {x}, may I exercise?"],
  dict(x=("entity", "a cold; a fever; a herniated disc; asthma; a sprained ankle; shin splints")),
  [("action", ["Can I fly with {x}?",
               "Is it OK to take a flight when I have {x}?",
               "Am I allowed to fly while I have {x}?",
               "I have {x}, may I fly?"])])
T(D, ["Should I use heat on a {x}?",
      "Is it right to put heat on a {x}?",
      "Is heat a good treatment for a {x}?",
      "Does applying heat help a {x}?"],
  dict(x=("entity", "pulled muscle; sprained ankle; stiff neck; bruised knee")),
  [("entity", ["Should I use ice on a {x}?",
                 "Is it right to put ice on a {x}?",
                 "Is ice a good treatment for a {x}?",
                 "Does applying ice help a {x}?"])])

# ------------------------------------------------------------------ appliances
D = "appliance"
T(D, ["What does error {e} mean on my {b} washing machine?",
      "My {b} washer shows error code {e}, what's that?",
      "What's the meaning of {e} on a {b} washing machine?",
      "{b} washing machine displays {e}, what does it mean?"],
  dict(e=("number", "E18; E17; E23; F21; F05"), b=("entity", "Bosch; Siemens; LG; Samsung; Miele; Whirlpool")),
  [("entity", ["What does error {e} mean on my {b} dishwasher?",
               "My {b} dishwasher shows error code {e}, what's that?",
               "What's the meaning of {e} on a {b} dishwasher?"])])
T(D, ["Why is my {a} leaking water?",
      "Water is leaking from my {a}, what's the cause?",
      "What causes a {a} to leak water?",
      "My {a} leaks water, why?"],
  dict(a=("entity", "dishwasher; washing machine|washer; fridge|refrigerator; water heater; coffee machine|coffee maker")),
  [("property", ["Why is my {a} making noise?",
                 "Loud noise is coming from my {a}, what's the cause?",
                 "What causes a {a} to be noisy?"])])
T(D, ["How do I turn on the child lock on my {a}?",
      "How can I activate the child lock of the {a}?",
      "What do I press to enable the {a}'s child lock?",
      "I want to switch the child lock on for my {a}, how?"],
  dict(a=("entity", "oven; induction hob; dishwasher; microwave; washing machine|washer")),
  [("negation", ["How do I turn off the child lock on my {a}?",
                 "How can I deactivate the child lock of the {a}?",
                 "What do I press to disable the {a}'s child lock?",
                 "I want to switch the child lock off for my {a}, how?"])])
T(D, ["How often should I descale my {a}?",
      "How frequently does a {a} need descaling?",
      "At what intervals do I have to descale the {a}?",
      "How many times a year should a {a} be descaled?"],
  dict(a=("entity", "kettle; espresso machine; steam iron; humidifier")),
  [("property", ["How should I descale my {a}?",
                 "What's the way to descale a {a}?",
                 "How do I go about descaling the {a}?"])])
T(D, ["How much power does a {w} watt {a} use in {n} hours?",
      "What's the electricity use of a {w} W {a} over {n} hours?",
      "If a {w}-watt {a} runs for {n} hours, how much energy does it consume?",
      "How many kWh does a {w} W {a} need for {n} hours?"],
  dict(w=("number", "800; 1200; 1500; 2000"), a=("entity", "heater; air conditioner|AC; hair dryer; vacuum cleaner"), n=("number", "2|two; 3|three; 8|eight; 24")))
T(D, ["What temperature should a {a} be set to?",
      "What's the ideal temperature setting for a {a}?",
      "To how many degrees should I set my {a}?",
      "Which temperature is recommended for a {a}?"],
  dict(a=("entity", "fridge|refrigerator; freezer; wine cooler; water heater")),
  [("superlative", ["What is the lowest temperature a {a} can be set to?",
                    "What's the minimum temperature setting for a {a}?",
                    "How low can I set the temperature of my {a}?"])])
T(D, ["Can I put {x} in the dishwasher?",
      "Is it OK to wash {x} in the dishwasher?",
      "Is the dishwasher safe for {x}?",
      "May {x} go in the dishwasher?"],
  dict(x=("entity", "cast iron; wooden spoons; crystal glasses; aluminum pans|aluminium pans; silver cutlery; plastic containers")),
  [("entity", ["Can I put {x} in the microwave?",
               "Is it OK to heat {x} in the microwave?",
               "Is the microwave safe for {x}?"])])
T(D, ["How do I connect my {a} to Wi-Fi?",
      "What are the steps for connecting a {a} to the WiFi network?",
      "I need to get my {a} on Wi-Fi, how do I do it?",
      "How can I link the {a} to my wifi?"],
  dict(a=("entity", "robot vacuum; smart TV; printer; thermostat; air purifier")),
  [("negation", ["How do I disconnect my {a} from Wi-Fi?",
                 "What are the steps for disconnecting a {a} from the WiFi network?",
                 "I need to get my {a} off Wi-Fi, how do I do it?"]),
   ("entity", ["How do I connect my {a} to Bluetooth?",
               "What are the steps for connecting a {a} via Bluetooth?"])])
T(D, ["Does the {b} {a} come with an extended warranty?",
      "Is an extended warranty included with the {b} {a}?",
      "Do I get an extended warranty when I buy the {b} {a}?",
      "Does buying the {b} {a} include an extended guarantee?"],
  dict(b=("entity", "Bosch; LG; Samsung; Miele"), a=("entity", "dryer|tumble dryer; fridge|refrigerator; oven; dishwasher")),
  [("property", ["Does the {b} {a} come with free installation?",
                 "Is free installation included with the {b} {a}?",
                 "Do I get free installation when I buy the {b} {a}?"])])
T(D, ["How long does the {p} program on a dishwasher take?",
      "What's the duration of the dishwasher's {p} program?",
      "How many minutes does a dishwasher run on {p} mode?",
      "If I select the {p} cycle on my dishwasher, how long will it run?"],
  dict(p=("entity", "eco; intensive; quick; glass")),
  [("property", ["How much water does the {p} program on a dishwasher use?",
                 "What's the water consumption of the dishwasher's {p} program?",
                 "How many liters does a dishwasher use on {p} mode?"])])
T(D, ["Can I wash {f} at {n} degrees?",
      "Is it OK to machine wash {f} at {n} °C?",
      "Does {f} tolerate a {n}-degree wash?",
      "May {f} be washed at {n} degrees Celsius?"],
  dict(f=("entity", "wool; silk; linen; cotton; polyester"), n=("number", "30|thirty; 40|forty; 60|sixty; 90|ninety")))
T(D, ["Which uses less electricity, {x} or {y}?",
      "Does {x} or {y} use less power?",
      "Between {x} and {y}, what consumes less electricity?",
      "What needs less energy, {x} or {y}?"],
  dict(x=("entity", "an air fryer; a microwave; a slow cooker"), y=("entity", "an oven; a toaster oven; a gas stove")),
  [("superlative", ["Which uses more electricity, {x} or {y}?",
                    "Does {x} or {y} use more power?",
                    "Between {x} and {y}, what consumes more electricity?",
                    "What needs more energy, {x} or {y}?"])], sym=("x", "y"))
T(D, ["How do I clean the filter of my {a}?",
      "What's the right way to clean a {a} filter?",
      "My {a} filter is dirty, how do I clean it?",
      "How should the filter in a {a} be cleaned?"],
  dict(a=("entity", "vacuum cleaner|vacuum; dryer; range hood; air conditioner|AC; dishwasher; washing machine|washer")),
  [("action", ["How do I replace the filter of my {a}?",
               "What's the right way to replace a {a} filter?",
               "My {a} filter is worn out, how do I replace it?",
               "How should the filter in a {a} be replaced?"])])
T(D, ["How many {u} does a {b} {a} hold?",
      "What's the capacity of a {b} {a} in {u}?",
      "How big is the capacity of the {b} {a}, in {u}?",
      "In {u}, how much fits in a {b} {a}?"],
  dict(u=("unit", "liters|litres; cubic feet|cu ft"), b=("entity", "Samsung; Bosch; Whirlpool; Haier"), a=("entity", "fridge|refrigerator; chest freezer; microwave")))
T(D, ["Can I use my {a} with an extension cord?",
      "Is it safe to plug a {a} into an extension lead?",
      "May a {a} be run on an extension cord?",
      "Is using an extension cord for my {a} OK?"],
  dict(a=("entity", "space heater; microwave; washing machine|washer; freezer; window AC")),
  [("property", ["Can I use my {a} with a timer plug?",
                 "Is it safe to plug a {a} into a timer plug?"])])
T(D, ["How do I increase the volume on my {a}?",
      "How can I make the sound of my {a} louder?",
      "My {a} is too quiet, how do I turn it up?",
      "What do I press to raise the volume of the {a}?"],
  dict(a=("entity", "soundbar; smart speaker; TV|television; doorbell")),
  [("negation", ["How do I decrease the volume on my {a}?",
                 "How can I make the sound of my {a} quieter?",
                 "My {a} is too loud, how do I turn it down?",
                 "What do I press to lower the volume of the {a}?"])])
T(D, ["My {a} won't turn on, what can I do?",
      "What should I do if my {a} doesn't switch on?",
      "How do I fix a {a} that won't start?",
      "My {a} isn't turning on. How can I fix it?"],
  dict(a=("entity", "oven; dryer; blender; robot vacuum; coffee machine|coffee maker")),
  [("negation", ["My {a} won't turn off, what can I do?",
                 "What should I do if my {a} doesn't switch off?",
                 "How do I fix a {a} that won't stop?",
                 "My {a} isn't turning off. How can I fix it?"])])
T(D, ["How do I change the door hinge of my {a} from left to right?",
      "How can I move the {a} door hinge from the left side to the right?",
      "What are the steps to switch a {a} door's hinges from left to right?",
      "My {a}'s hinges are on the left, how do I move them to the right?"],
  dict(a=("entity", "fridge|refrigerator; freezer; tumble dryer")),
  [("direction", ["How do I change the door hinge of my {a} from right to left?",
                  "How can I move the {a} door hinge from the right side to the left?",
                  "What are the steps to switch a {a} door's hinges from right to left?",
                  "My {a}'s hinges are on the right, how do I move them to the left?"])])

# ------------------------------------------------------------------ explicit does / does not, dates, times, versions
D = "shop"
T(D, ["Which items can be returned to your shop?",
      "What products am I allowed to return?",
      "Which goods are eligible for a return?",
      "What kinds of items do you take back?"], None,
  [("negation", ["Which items can't be returned to your shop?",
                 "What products am I not allowed to return?",
                 "Which goods are not eligible for a return?",
                 "What kinds of items don't you take back?"])])
T(D, ["If I order before {t}, will it ship the same day?",
      "Will my parcel go out today when I order before {t}?",
      "Does an order placed before {t} get shipped on the same day?",
      "Is same-day dispatch possible for orders made before {t}?"],
  dict(t=("number", "11 am|11:00 am; 1 pm|1:00 pm; 2 pm|2:00 pm; 4 pm|4:00 pm")),
  [("order", ["If I order after {t}, will it ship the same day?",
              "Will my parcel go out today when I order after {t}?",
              "Does an order placed after {t} get shipped on the same day?",
              "Is same-day dispatch possible for orders made after {t}?"])])
T(D, ["What would I pay for a {p} with {n}% off?",
      "How much is the {p} after a {n} percent discount?",
      "What's the price of the {p} when {n}% is taken off?",
      "If I get {n} percent off, what does the {p} cost?"],
  dict(p=("entity", "standing desk; gaming chair; tent; coffee grinder"), n=("number", "10; 15; 20; 25; 50")))
T(D, ["Do your prices include sales tax?",
      "Is sales tax already in the prices you show?",
      "Are the prices on the site with sales tax included?",
      "Has sales tax been added to the listed prices already?"], None,
  [("property", ["Do your prices include shipping?",
                 "Is shipping already in the prices you show?",
                 "Are the prices on the site with shipping included?"])])
D = "bank"
T(D, ["Which transactions incur a fee?",
      "What transactions do you charge for?",
      "For which transactions do I pay a fee?",
      "Which of my transactions cost a fee?"], None,
  [("negation", ["Which transactions do not incur a fee?",
                 "What transactions don't you charge for?",
                 "For which transactions do I pay no fee?",
                 "Which of my transactions are free of charge?"])])
T(D, ["Does your banking app run on {o}?",
      "Is the mobile banking app compatible with {o}?",
      "My phone has {o}, will the bank's app work?",
      "Can I use your app on a phone with {o}?"],
  dict(o=("number", "Android 9; Android 10; Android 12; Android 13; iOS 14; iOS 15; iOS 17")))
T(D, ["Why was I charged {n} {u}s on {d}?",
      "What is the {n} {u} charge on {d} for?",
      "There's a {n} {u} charge on {d}, what's that about?",
      "Please explain the {n} {u}s taken from my account on {d}."],
  dict(n=("number", "4.90; 9.90; 12.50; 15.20; 49"), u=("unit", "dollar; euro"),
       d=("number", "March 3|March 3rd; May 13|May 13th; May 30|May 30th; June 1|June 1st")),
  [("direction", ["Why was I credited {n} {u}s on {d}?",
                  "What is the {n} {u} credit on {d} for?",
                  "There's a {n} {u} credit on {d}, what's that about?"])])
T(D, ["Are you open on {d} at {t}?",
      "Is the branch open {d} at {t}?",
      "Can I visit the branch on {d} at {t}, or is it closed?",
      "If I come by on {d} at {t}, will you be open?"],
  dict(d=("number", "Monday; Thursday; Saturday; Sunday"), t=("number", "8 am|8:00 am; 10 am|10:00 am; 5 pm|5:00 pm; 7 pm|7:00 pm")))
T(D, ["Who is allowed to open a joint account?",
      "Which people can open a joint account?",
      "Who may set up a joint account with you?",
      "Who's eligible for opening a joint account?"], None,
  [("negation", ["Who is not allowed to open a joint account?",
                 "Which people can't open a joint account?",
                 "Who may not set up a joint account with you?",
                 "Who's ineligible for opening a joint account?"])])
D = "travel"
T(D, ["Which airlines allow {a} in the cabin?",
      "What airlines let passengers bring {a} into the cabin?",
      "On which airlines are {a} allowed in the cabin?",
      "Which airlines permit {a} on board in the cabin?"],
  dict(a=("entity", "cats; small dogs; rabbits; birds")),
  [("negation", ["Which airlines forbid {a} in the cabin?",
                 "What airlines don't let passengers bring {a} into the cabin?",
                 "On which airlines are {a} not allowed in the cabin?",
                 "Which airlines prohibit {a} on board in the cabin?"])])
T(D, ["Do I get compensation if my flight is delayed by {n} hours?",
      "My flight was {n} hours late, am I owed compensation?",
      "Is there compensation for a delay of {n} hours on a flight?",
      "Am I entitled to compensation for a {n}-hour flight delay?"],
  dict(n=("number", "2|two; 3|three; 4|four; 5|five; 6|six")),
  [("property", ["Do I get a hotel room if my flight is delayed by {n} hours?",
                 "My flight was {n} hours late, am I owed a hotel room?"])])
D = "cooking"
T(D, ["Which vegetables need to be peeled before cooking?",
      "What vegetables do I have to peel before I cook them?",
      "For which vegetables is peeling necessary before cooking?",
      "Which veggies must be peeled prior to cooking?"], None,
  [("negation", ["Which vegetables don't need to be peeled before cooking?",
                 "What vegetables do I not have to peel before I cook them?",
                 "For which vegetables is peeling unnecessary before cooking?",
                 "Which veggies needn't be peeled prior to cooking?"])])
T(D, ["Which mushrooms can be eaten raw?",
      "What mushrooms are OK to eat uncooked?",
      "Which kinds of mushroom may I eat raw?",
      "Name mushrooms that are edible without cooking."], None,
  [("negation", ["Which mushrooms can't be eaten raw?",
                 "What mushrooms are not OK to eat uncooked?",
                 "Which kinds of mushroom may I not eat raw?",
                 "Name mushrooms that aren't edible without cooking."])])
D = "knowledge"
T(D, ["Which planets have {x}?",
      "What planets in the solar system have {x}?",
      "Name the planets with {x}.",
      "Which of our solar system's planets possess {x}?"],
  dict(x=("entity", "rings; moons; an oxygen atmosphere; a solid surface")),
  [("negation", ["Which planets don't have {x}?",
                 "What planets in the solar system do not have {x}?",
                 "Name the planets without {x}."])])
T(D, ["Which metals are attracted to magnets?",
      "What metals stick to a magnet?",
      "Which metals does a magnet attract?",
      "Name metals that are magnetic."], None,
  [("negation", ["Which metals are not attracted to magnets?",
                 "What metals don't stick to a magnet?",
                 "Which metals does a magnet not attract?",
                 "Name metals that aren't magnetic."])])
T(D, ["What happened on {d}?",
      "Which historical events took place on {d}?",
      "What is the date {d} known for?",
      "What major event occurred on {d}?"],
  dict(d=("number", "July 20, 1969|20 July 1969|July 20th, 1969; July 4, 1776|4 July 1776|July 4th, 1776; July 14, 1789|14 July 1789; November 9, 1989|9 November 1989|November 9th, 1989; June 6, 1944|6 June 1944")))
D = "health"
T(D, ["Which foods should I eat if I have {x}?",
      "What should people with {x} eat?",
      "I have {x}, what foods are recommended for me?",
      "What food is good for someone suffering from {x}?"],
  dict(x=("entity", "gout; kidney stones; IBS|irritable bowel syndrome; acid reflux; high cholesterol")),
  [("negation", ["Which foods should I not eat if I have {x}?",
                 "What shouldn't people with {x} eat?",
                 "I have {x}, what foods are not recommended for me?",
                 "What food is bad for someone suffering from {x}?"])])
T(D, ["Which painkillers contain {x}?",
      "What pain relievers have {x} in them?",
      "Name painkillers with {x}.",
      "In which pain meds is there {x}?"],
  dict(x=("entity", "caffeine; codeine; aspirin; lactose")),
  [("negation", ["Which painkillers do not contain {x}?",
                 "What pain relievers don't have {x} in them?",
                 "Name painkillers without {x}.",
                 "In which pain meds is there no {x}?"])])
T(D, ["Is {n} mg of {d} per day too much?",
      "Am I taking too much {d} at {n} mg a day?",
      "Would {n} milligrams of {d} daily be too high a dose?",
      "Is a daily dose of {n} mg {d} too high?"],
  dict(n=("number", "100; 200; 400; 800; 1000"), d=("entity", "ibuprofen; caffeine; magnesium; vitamin C; metformin")),
  [("negation", ["Is {n} mg of {d} per day too little?",
                 "Am I taking too little {d} at {n} mg a day?",
                 "Would {n} milligrams of {d} daily be too low a dose?"])])
D = "appliance"
T(D, ["Which fabrics can go in the tumble dryer?",
      "What fabrics are OK to tumble dry?",
      "Which materials may I put in the dryer?",
      "What kinds of fabric can be tumble dried?"], None,
  [("negation", ["Which fabrics can't go in the tumble dryer?",
                 "What fabrics are not OK to tumble dry?",
                 "Which materials may I not put in the dryer?",
                 "What kinds of fabric can't be tumble dried?"])])

# ------------------------------------------------------------------ rendering
TYPO = {"account": "acount", "receive": "recieve", "temperature": "temprature", "payment": "paymant",
        "difference": "diffrence", "possible": "posible", "delivery": "delivary", "because": "becuase",
        "transfer": "tranfer", "address": "adress", "recommended": "recomended", "between": "beetween",
        "symptoms": "symtoms", "machine": "machin", "distance": "distence", "country": "contry",
        "dishwasher": "dishwaser", "calories": "calries", "should": "shoud", "many": "mnay", "allowed": "alowed"}
POLITE_PRE = ["Hi, ", "Hello, ", "Quick question: ", "Hey, ", "Sorry, "]
POLITE_POST = [" Thanks!", " Thank you.", " Thx"]
PLURAL_IS = ["nail scissors", "knitting needles"]


def spell(value):
    return value[0] if len(value) == 1 or R.random() < 0.55 else R.choice(value[1:])


def fill(phr, spelled):
    s = re.sub(r"\{(\w+)\}", lambda m: spelled[m.group(1)], phr)
    for p in PLURAL_IS:
        s = s.replace("Is " + p, "Are " + p)
    s = re.sub(r"\b[Aa] (8|18|80|800)(?=[- ])", lambda m: ("An " if m.group(0)[0] == "A" else "an ") + m.group(1), s)
    s = re.sub(r"\b([Aa]) (?=(?:eight\b|oven|espresso|air |AC|eye|induction|intensive|LG |iPhone|EU |auto |iron\b))", lambda m: m.group(1) + "n ", s)
    return s[0].upper() + s[1:]


def style(s):
    """Light surface noise, independent of the label."""
    r = R.random()
    if r < 0.03:
        words = [w for w in TYPO if re.search(r"\b%s\b" % w, s)]
        if words:
            w = R.choice(words)
            s = re.sub(r"\b%s\b" % w, TYPO[w], s, count=1)
    elif r < 0.11:
        s = s.lower().rstrip("?.")
    elif r < 0.15:
        s = s.rstrip("?")
    elif r < 0.19:
        pre = R.choice(POLITE_PRE)
        first = s.split()[0]
        keep = first in ("I", "I'm", "I've", "I'd") or not re.match(
            r"(What|Which|How|Can|Is|Are|Do|Does|Did|When|Where|Why|Who|If|My|At|May|Should|Am|Will|Would|In|For|To|Was|Between|By|From|What's|Name|Suggest|Plan|Please|List|Tell|Give|Show|Could|Must|Apart|Out|On|Has|Of|Loud|Convert|Water|Number|Monthly|Comparing|Departure|With|Am|Are|After|Tracking|The|Status|There\'s)$", first)
        s = pre + (s if keep else s[0].lower() + s[1:])
    elif r < 0.22:
        s = s + R.choice(POLITE_POST)
    return s


def draw(t):
    while True:
        vals = {n: R.choice(v) for n, (k, v) in t["slots"].items()}
        if len({tuple(v) for v in vals.values()}) == len(vals):
            return vals


def spell_all(vals):
    return {n: spell(v) for n, v in vals.items()}


def true_pair(t):
    vals = draw(t)
    groups = [t["paras"]] + [f[1] for f in t["flips"] if len(f[1]) > 1]
    g = groups[0] if R.random() < 0.68 else R.choice(groups)
    i, j = R.sample(range(len(g)), 2)
    va, vb = spell_all(vals), spell_all(vals)
    if t["sym"] and R.random() < 0.35:
        x, y = t["sym"]
        vb[x], vb[y] = vb[y], vb[x]
    return fill(g[i], va), fill(g[j], vb), "paraphrase"


def false_pair(t):
    options = [("flip", f) for f in t["flips"]] + [("slot", n) for n, (k, _) in t["slots"].items() for _ in range(3 if k == "number" else 1)]
    if t["swap"]:
        options += [("swap", None)] * 2
    # explicit flips weigh more than slot changes
    options += [("flip", f) for f in t["flips"] if f[0] in ("negation", "order", "superlative", "direction")] * 2
    what, arg = R.choice(options)
    vals = draw(t)
    sa = spell_all(vals)
    minimal = R.random() < 0.5
    P = t["paras"]
    if what == "flip":
        kind, F = arg
        k = R.randrange(len(F))
        i = k if minimal else R.choice([x for x in range(len(P)) if x != k])
        sb = dict(sa) if minimal else spell_all(vals)
        a, b = fill(P[i], sa), fill(F[k], sb)
        if R.random() < 0.5:
            a, b = b, a
        return a, b, kind
    # slot or swap: may also start from a flipped phrasing group
    groups = [P] + [f[1] for f in t["flips"] if len(f[1]) > 1]
    g = P if R.random() < 0.75 else R.choice(groups)
    i = R.randrange(len(g))
    j = i if minimal else R.choice([x for x in range(len(g)) if x != i])
    if what == "swap":
        x, y = t["swap"]
        sb = dict(sa) if minimal else spell_all(vals)
        sb[x], sb[y] = sb[y], sb[x]
        kind = "direction"
        if "{%s}" % x not in g[i] or "{%s}" % y not in g[j]:
            return None
    else:
        kind, choices = t["slots"][arg]
        other = [v for v in choices if v not in vals.values()]
        if not other or "{%s}" % arg not in g[i] or "{%s}" % arg not in g[j]:
            return None
        new = dict(vals)
        new[arg] = R.choice(other)
        sb = dict(sa) if minimal else spell_all(new)
        sb[arg] = spell(new[arg])
        a, b = fill(g[i], sa), fill(g[j], sb)
        return a, b, kind
    return fill(g[i], sa), fill(g[j], sb), kind


def collect(make, per, same):
    out, seen = [], set()
    for t in TEMPLATES:
        got = tries = 0
        while got < per and tries < 400:
            tries += 1
            p = make(t)
            if p is None:
                continue
            a, b, kind = p
            key = frozenset((a.lower(), b.lower()))
            if a.lower() == b.lower() or key in seen:
                continue
            seen.add(key)
            a2, b2 = style(a), style(b)
            out.append(dict(a=a2, b=b2, same=same, kind=kind))
            got += 1
    return out


def main():
    rows = collect(true_pair, 7, True) + collect(false_pair, 7, False)
    R.shuffle(rows)
    with open(OUT, "w", encoding="utf-8") as f:
        for r in rows:
            f.write(json.dumps(r, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
