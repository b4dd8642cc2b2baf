#!/usr/bin/env python3
"""Unseen pairs for scoring a semantic cache. Fixed seed, stdlib only. Writes t.jsonl beside this file.

A frame is one question: P = wordings that ask the same; N = wordings of its negated/opposite question;
slots = {name: values}; a value is a string or a tuple of equivalent spellings. Slots named n* are numbers,
e* entities. sym = pairs of entity slots whose order does not matter; swap = pairs whose order does.
"""
import json, os, random, re
R = random.Random(40417)
F = []
def f(P, N=None, sym=None, swap=None, **slots):
    F.append(dict(P=P, N=N or [], sym=sym, swap=swap, slots=slots))

W = {1:'one',2:'two',3:'three',4:'four',5:'five',6:'six',7:'seven',8:'eight',9:'nine',10:'ten',12:'twelve',15:'fifteen',20:'twenty',30:'thirty',50:'fifty'}
def nums(*v): return [(str(x), W[x]) if x in W else (str(x),) for x in v]
def big(*v): return [(f'{x:,}', str(x)) for x in v]
def yr(*v): return [(str(x),) for x in v]
COUNTRY = [('the UK','the United Kingdom'),('the US','the United States','the USA'),'Austria','Australia','Slovakia','Slovenia','Niger','Nigeria','Iran','Iraq','Sweden','Switzerland','Norway','Denmark','Portugal','Spain','Peru','Chile','South Korea','North Korea','Paraguay','Uruguay']
TRAVEL = [('the UK','the United Kingdom'),('the US','the United States'),'Austria','Australia','Japan','China','Norway','Portugal','Brazil','Canada','India','Vietnam','Thailand','Kenya']
CITY = [('New York City','NYC'),('Los Angeles','LA'),('San Francisco','SF'),'Boston','Berlin','Munich','Lisbon','Madrid','Tokyo','Kyoto','Osaka','Melbourne','Sydney','Toronto','Montreal']
LANG = ['Python',('JavaScript','JS'),'Java',('TypeScript','TS'),('Go','Golang'),'Rust','C++','C#','Kotlin','Ruby','PHP','Swift']
CUR = [('US dollars','USD'),('euros','EUR'),('British pounds','GBP'),('Japanese yen','JPY'),('Swiss francs','CHF'),('Canadian dollars','CAD')]
HUMAN = ['French','Spanish','German','Italian','Portuguese','Polish','Dutch','Swedish','Japanese','Korean']
DB = [('PostgreSQL','Postgres'),'MySQL','SQLite','MongoDB','Redis','MariaDB']

# --- number + entity frames
f(['What was the population of {e} in {n}?','How many people lived in {e} in {n}?','In {n}, how many inhabitants did {e} have?','population of {e} {n}','Tell me how large the population of {e} was back in {n}'], e=COUNTRY, n=yr(1950,1980,1990,2000,2010,2015,2019,2020))
f(['Convert {n} {e} to {e2}','How much is {n} {e} in {e2}?','What do I get in {e2} for {n} {e}?','What are {n} {e} worth in {e2}?','{n} {e} in {e2}'], swap=('e','e2'), e=CUR, e2=CUR, n=big(50,75,150,1500,1050,2500,25000))
f(['Write a {n}-line poem about {e}','Compose a poem of {n} lines on the subject of {e}','I need a poem about {e}, {n} lines long','Can you write me a poem about {e}? It should have {n} lines.'], e=['autumn','spring','the sea','a lighthouse','my cat','my dog','the moon','the sun'], n=nums(4,6,8,10,12,14,20))
f(['Give me {n} tips for learning {e}','What are {n} good pieces of advice for someone learning {e}?','List {n} ways to get better at {e}','I\'m studying {e}. Share {n} tips.'], e=HUMAN, n=nums(3,5,7,8,10,15))
f(['How do I sort a list of numbers in {e}?','What\'s the way to sort a numeric list in {e}?','sorting a list of numbers {e}','Show me how to put a list of numbers in order using {e}','In {e}, how can I order a list of numbers?'], e=LANG)
f(['How do I read a text file line by line in {e}?','In {e}, what is the best way to go through a text file one line at a time?','Show {e} code that reads a text file line by line','read text file line by line {e}'], e=LANG)
f(['How long does it take to fly from {e} to {e2}?','What is the flight time from {e} to {e2}?','flight duration {e} to {e2}','If I fly from {e} to {e2}, how many hours am I in the air?'], swap=('e','e2'), e=CITY, e2=CITY)
f(['Plan a {n}-day trip to {e}','Can you put together an itinerary for {n} days in {e}?','I have {n} days in {e}. What should my itinerary look like?','Make me a {n} day itinerary for {e}'], e=CITY, n=nums(2,3,4,5,6,7,10))
f(['Translate "{e3}" from {e} to {e2}','How would you say the {e} text "{e3}" in {e2}?','Please translate this {e} text into {e2}: "{e3}"'], swap=('e','e2'), e=HUMAN, e2=HUMAN, e3=['taxi','hotel','piano','radio','restaurant','pizza'])
f(['What is {n} percent of {n2}?','Calculate {n}% of {n2}','How much is {n}% of {n2}?','Work out {n} percent of {n2} for me'], n=[(str(x),) for x in (3,5,8,12,15,18,20,25,30,80)], n2=big(140,240,420,1240,1420,12400))
f(['What is the monthly payment on a {n}-year mortgage of ${n2} at {n3}% interest?','How much would I pay per month for a ${n2} home loan over {n} years at a {n3}% rate?','Monthly mortgage cost: ${n2}, {n3}% interest, {n} year term'], n=[('10',),('15',),('20',),('30',)], n2=big(200000,250000,300000,320000,400000), n3=['3.5','4.5','5','5.5','6.25','6.5'])
f(['What is the capital of {e}?','Which city is the capital of {e}?','Name the capital city of {e}','{e} capital city?','What\'s {e}\'s capital called?'], e=[c for c in COUNTRY if not isinstance(c,tuple)])
f(['How do I upgrade from {e} {n} to {e} {n2}?','What are the steps to move from {e} version {n} to version {n2}?','Upgrading {e} {n} -> {n2}: how is it done?','I run {e} {n} and want to be on {n2}. How do I upgrade?'], e=['Angular','Django','Laravel','Node','PostgreSQL','Spring Boot'], n=[('3',),('4',),('5',)], n2=[('6',),('7',),('8',),('9',)])
f(['What are the side effects of {n} mg of {e}?','Which side effects can {n} mg {e} cause?','{e} {n}mg side effects','I was prescribed {e}, {n} mg. What side effects should I expect?'], e=['ibuprofen','paracetamol','sertraline','cetirizine','hydroxyzine','hydralazine','prednisone','prednisolone','metformin','metoprolol'], n=[(str(x),) for x in (5,10,25,50,100,200,400)])
f(['How many calories are in {n} grams of {e}?','What is the calorie content of {n} g of {e}?','calories {n}g {e}','If I eat {n} grams of {e}, how many kcal is that?'], e=['cooked rice','raw oats','almonds','peanuts','chicken breast','salmon','cheddar','banana'], n=[(str(x),) for x in (30,50,80,100,130,150,200,250)])
f(['Who won the {e} in {n}?','Who was the winner of the {n} {e}?','Name the {n} {e} winner','Which side or person took the {e} title in {n}?'], e=["FIFA men's World Cup",'UEFA Champions League',"Wimbledon men's singles","Wimbledon women's singles",'Super Bowl','Tour de France'], n=yr(1998,2002,2006,2010,2014,2018))
f(['How do I cook pasta for {n} people at {e}?','Cooking pasta for {n} people at {e}: how?','At {e}, how should I cook pasta for {n} people?'], e=['sea level','high altitude'], n=nums(2,4,6,8,12))
f(['Summarize the plot of {e} in {n} sentences','Give me a {n}-sentence summary of what happens in {e}','What happens in {e}? Use {n} sentences.','Plot of {e}, condensed to {n} sentences please'], e=['Hamlet','Macbeth','King Lear','Emma','Persuasion','Dracula','Frankenstein','The Iliad','The Odyssey','The Aeneid'], n=nums(2,3,4,5,6,8,10))
f(['What time is it in {e} when it is {n} am in {e2}?','If it\'s {n} a.m. in {e2}, what\'s the time in {e}?','{n} am {e2} time in {e}?'], swap=('e','e2'), e=CITY, e2=CITY, n=[(str(x),) for x in range(2,12)])
f(['What is the difference between {e} and {e2}?','How does {e} differ from {e2}?','{e} vs {e2}: what are the differences?','Explain what sets {e} and {e2} apart'], sym=('e','e2'), e=DB, e2=DB)
f(['Which is faster, {e} or {e2}?','Between {e} and {e2}, which one has better speed?','{e} or {e2}: which runs faster?','Compare the speed of {e} with that of {e2}: which wins?'], sym=('e','e2'), e=LANG, e2=LANG)
f(['How far is it from {e} to {e2} in miles?','What\'s the distance in miles between {e} and {e2}?','How many miles apart are {e} and {e2}?'], sym=('e','e2'), e=CITY, e2=CITY)
f(['How do I migrate my data from {e} to {e2}?','What is the process for moving my data out of {e} into {e2}?','{e} to {e2} data migration how-to','We\'re switching from {e} to {e2}; how do we carry the data over?'], swap=('e','e2'), e=DB, e2=DB)
f(['Port this function from {e} to {e2}: add(a, b) returns a + b','Rewrite the {e} function add(a, b), which returns a + b, in {e2}','I have a {e} function add(a, b) returning a + b. Give me the {e2} version.'], swap=('e','e2'), e=LANG, e2=LANG)
f(['What is the chemical symbol for {e}?','Which symbol stands for {e} in the periodic table?','{e} chemical symbol','How is {e} abbreviated on the periodic table?'], e=['silver','gold','mercury','manganese','magnesium','fluorine','chlorine','potassium','phosphorus','sodium'])
f(['When was {e} born?','What is the birth date of {e}?','On what date was {e} born?','{e} date of birth'], e=['Marie Curie','Pierre Curie','Albert Einstein','Isaac Newton','Ada Lovelace','Alan Turing','Charlotte Brontë','Emily Brontë','George H. W. Bush','George W. Bush'])
f(['When did {e} die?','What year and day did {e} pass away?','On which date did {e} die?','{e} date of death'], e=['Marie Curie','Pierre Curie','Isaac Newton','Ada Lovelace','Charlotte Brontë','Emily Brontë'])
f(['How many moons does {e} have?','What is the number of moons orbiting {e}?','Number of moons of {e}?','Count the known moons of {e}'], e=['Mars','Mercury','Venus','Jupiter','Saturn','Uranus','Neptune'])
f(['Write a reminder email for a meeting at {n} pm on {e}','Draft an email reminding people of the {e} meeting at {n} pm','Write a reminder email: meeting, {e}, {n} p.m.'], e=['Monday','Tuesday','Wednesday','Thursday','Friday'], n=[(str(x),) for x in range(1,8)])
f(['Explain article {n} of the GDPR','What does GDPR Art. {n} say?','What is in article {n} of the General Data Protection Regulation?','Can you walk me through GDPR article {n}?'], n=[(str(x),) for x in (5,6,7,13,15,16,17,25,28,32,33,34)])
f(['What does HTTP status {n} mean?','Explain the HTTP response code {n}','My server returned HTTP {n}. What does that mean?','meaning of http status code {n}'], n=[(str(x),) for x in (200,201,204,301,302,304,400,401,403,404,409,410,500,502,503,504)])
f(['What is the square root of {n}?','Compute sqrt({n})','Which positive number squared gives {n}?','square root of {n}'], n=big(121,144,169,196,225,256,1225,1444,1521,15129))
f(['How old do you have to be to {e} in {e2}?','What\'s the minimum age to {e} in {e2}?','In {e2}, from what age are you allowed to {e}?','legal age to {e} {e2}'], e=['vote','drive a car','buy alcohol','buy cigarettes','get married','rent a car'], e2=TRAVEL)
f(['What is the recommended dose of {e} for a {n}-year-old child?','How much {e} should I give a child aged {n}?','{e} dosage for a child of {n} years','My child is {n} years old. What dose of {e} is recommended?'], e=['ibuprofen','paracetamol','amoxicillin','cetirizine'], n=nums(2,3,4,5,6,7,8,9,10))
f(['Convert {n} degrees Celsius to Fahrenheit','What is {n} °C in °F?','How many degrees Fahrenheit is {n} degrees Celsius?'], n=[(str(x),) for x in ('-40','-14','-4',4,14,40,41,100,180,200)])
f(['Convert {n} {e} to {e2}','How many {e2} are in {n} {e}?','{n} {e} equals how many {e2}?','Express {n} {e} in {e2}'], swap=('e','e2'), e=[('kilometers','km'),('miles',),('nautical miles',),('meters',),('feet',),('yards',)], e2=[('kilometers','km'),('miles',),('nautical miles',),('meters',),('feet',),('yards',)], n=nums(2,5,12,15,50,42,100,110,1000))
f(['How many weeks are there between {e} {n} and {e2} {n2}?','From {e} {n} to {e2} {n2}, how many weeks is that?','Number of weeks from {e} {n} until {e2} {n2}'], e=['January','March','June'], e2=['July','September','October'], n=[(str(x),) for x in (1,2,5,11,12,21)], n2=[(str(x),) for x in (3,8,13,18,30)])

# --- negation frames
f(['How do I enable {e} on {e2}?','What are the steps for turning on {e} on {e2}?','How can {e} be switched on on {e2}?'], ['How do I disable {e} on {e2}?','What are the steps for turning off {e} on {e2}?','How can {e} be switched off on {e2}?'], e=['dark mode','location services','automatic updates','two-factor authentication','notifications','autocorrect'], e2=['Android','an iPhone','an iPad','Windows 11','Windows 10','a Mac'])
f(['Which {e} contain gluten?','List {e} that have gluten in them','What {e} are there with gluten?'], ['Which {e} do not contain gluten?','List {e} that have no gluten in them','What {e} are there without gluten?','Which {e} are gluten-free?'], e=['grains','breakfast cereals','sauces','beers','snacks','flours'])
f(['Give me a recipe for {e} with {e2}','How do I make {e} using {e2}?','I want to cook {e} and use {e2}. What\'s a recipe?'], ['Give me a recipe for {e} without {e2}','How do I make {e} with no {e2}?','I want to cook {e} but leave out {e2}. What\'s a recipe?','{e2}-free {e} recipe'], e=['pancakes','lasagna','chili','banana bread','curry','meatballs'], e2=['eggs','milk','butter','garlic','onions','cheese'])
f(['Should I take {e} with food?','Is it recommended to have food when taking {e}?'], ['Should I take {e} without food?','Is it recommended to take {e} on an empty stomach?'], e=['ibuprofen','levothyroxine','iron tablets','metformin','omeprazole','doxycycline'])
f(['Why is {e} good for {e2}?','What makes {e} beneficial to {e2}?','Explain why {e} is a good thing for {e2}'], ['Why is {e} not good for {e2}?','Why isn\'t {e} good for {e2}?','Explain why {e} is a bad thing for {e2}','What makes {e} bad for {e2}?'], e=['coffee','sunlight','salt','running','fasting','stress'], e2=['your skin','the heart','your bones','the brain','older people'])
f(['Which {e} countries are members of {e2}?','List the {e} countries that belong to {e2}','What {e} countries are in {e2}?'], ['Which {e} countries are not members of {e2}?','List the {e} countries that don\'t belong to {e2}','What {e} countries are outside {e2}?','Which {e} countries have never joined or have left {e2}?'], e=['European','Nordic','Balkan','Eastern European','Western European'], e2=['NATO',('the EU','the European Union'),'the Schengen Area','the eurozone'])
f(['Write a {e} query that returns customers who have placed an order','{e}: select all customers with at least one order','Using {e}, how do I find customers that have orders?'], ['Write a {e} query that returns customers who have not placed an order','{e}: select all customers with no orders','Using {e}, how do I find customers that don\'t have any orders?','Using {e}, how do I find customers who never ordered?'], e=[('PostgreSQL','Postgres'),'MySQL','SQLite','MariaDB','T-SQL','BigQuery'])
f(['Who can claim {e} in {e2}?','Which people are eligible for {e} in {e2}?','Who qualifies for {e} in {e2}?'], ['Who cannot claim {e} in {e2}?','Which people are not eligible for {e} in {e2}?','Who does not qualify for {e} in {e2}?','Who is ineligible for {e} in {e2}?'], e=['unemployment benefits','a state pension','child benefit','sick pay','parental leave'], e2=TRAVEL)
f(['Write a regex that matches lines containing "{e}"','What regular expression finds lines with "{e}" in them?','Regex for lines that include "{e}"'], ['Write a regex that matches lines not containing "{e}"','What regular expression finds lines without "{e}" in them?','Regex for lines that exclude "{e}"'], e=['error','warning','warn','debug','TODO','FIXME'])
f(['What can I bring in my {e} when flying to {e2}?','Which items are allowed in my {e} on a flight to {e2}?','Flying to {e2}: what may I pack in my {e}?'], ['What can\'t I bring in my {e} when flying to {e2}?','Which items are forbidden in my {e} on a flight to {e2}?','Flying to {e2}: what may I not pack in my {e}?'], e=[('hand luggage','carry-on'),('checked luggage','checked baggage')], e2=TRAVEL)
f(['Which plants are safe for {e}?','List plants that are not toxic to {e}','What plants can I keep that won\'t poison {e}?','Which plants are non-toxic to {e}?'], ['Which plants are unsafe for {e}?','List plants that are toxic to {e}','What plants should I avoid because they poison {e}?'], e=['cats','dogs','rabbits','horses','goats','parrots','tortoises'])
f(['When should I use {e} in {e2}?','In what situations is it right to use {e} in {e2}?','Which cases call for {e} in {e2}?'], ['When should I not use {e} in {e2}?','When should I avoid {e} in {e2}?','In what situations is it wrong to use {e} in {e2}?'], e=['inheritance','recursion','threads','global variables','exceptions','reflection'], e2=LANG)
f(['Why does my {e} turn on after an update?','What causes my {e} to power on following an update?'], ['Why doesn\'t my {e} turn on after an update?','What causes my {e} to stay off following an update?','My {e} won\'t power on after an update. Why?'], e=['laptop','phone','TV','tablet','smartwatch','router'])
f(['How do I add a user to the {e} group on {e2}?','What\'s the command on {e2} for putting a user in the {e} group?','{e2}: make a user a member of group {e}'], ['How do I remove a user from the {e} group on {e2}?','What\'s the command on {e2} for taking a user out of the {e} group?','{e2}: make a user no longer a member of group {e}'], e=['docker','sudo','admin','wheel','www-data'], e2=['Ubuntu','Debian','Fedora','Arch Linux','Alpine'])
f(['Give me reasons to {e}','Why should I {e}?','What are the arguments for me to {e}?','What speaks in favor of my deciding to {e}?'], ['Give me reasons not to {e}','Why shouldn\'t I {e}?','What are the arguments against my deciding to {e}?','Why should I not {e}?'], e=['buy an electric car','rent a flat','buy a flat','learn Latin','get a dog','get a cat','work from home','start a company','quit my job'])
f(['What happens if I pay my {e} on time in {e2}?','In {e2}, what are the effects of paying {e} by the due date?'], ['What happens if I don\'t pay my {e} on time in {e2}?','In {e2}, what are the effects of not paying {e} by the due date?','What are the consequences in {e2} of paying my {e} late?'], e=['income tax','property tax','rent','electricity bill','credit card bill'], e2=TRAVEL)
f(['Write a cover letter for a {e} with {n} years of experience','Draft a cover letter: {e}, {n} years\' experience','I\'ve been a {e} for {n} years. Write my cover letter.'], ['Write a cover letter for a {e} with no experience','Draft a cover letter: {e}, no prior experience','I want to become a {e} but have never worked as one. Write my cover letter.'], e=['nurse','teacher','data analyst','data engineer','barista','paralegal'], n=nums(2,3,4,5,6,7,10,12,15))
f(['Do I need a visa to visit {e} for {n} days as a citizen of {e2}?','As a citizen of {e2}, is a visa required for a {n}-day visit to {e}?','visa requirement: citizen of {e2}, {n} days in {e}?'], swap=('e','e2'), e=TRAVEL, e2=TRAVEL, n=[(str(x),) for x in (10,14,30,60,80,90,100,180)])
f(['How do I undo the last {n} commits in git and keep the changes?','git: drop the last {n} commits but don\'t lose the changes','I want to roll back {n} git commits while keeping my edits. How?'], ['How do I undo the last {n} commits in git and not keep the changes?','git: drop the last {n} commits and discard the changes','I want to roll back {n} git commits and throw away my edits. How?'], n=nums(1,2,3,4,5,6,7,10)[1:])
f(['Is {n} a prime number?','Tell me whether {n} is prime','Can you check if {n} is a prime?','{n} prime?'], n=[(str(x),) for x in (87,89,91,97,101,111,113,119,127,131,133,137)])
f(['What was the average salary of a {e} in {e2} in {n}?','How much did a {e} in {e2} earn on average in {n}?','{n} average {e} pay, {e2}','In {n}, what did the typical {e} in {e2} make on average?'], e=['nurse','teacher','data analyst','data engineer','pilot','plumber'], e2=TRAVEL, n=yr(2012,2015,2018,2019,2020,2021,2022))

# --- one-off pairs by hand (checked one by one)
HAND_SAME = '''How can I lose weight?|What's the best way to shed some pounds?
Why is the sky blue?|What gives the sky its blue color?
What's a synonym for happy?|Give me another word for "happy"
How do vaccines work?|Explain the mechanism by which vaccines protect us
how do i reset my password|I forgot my password, how can I set a new one?
Explain recursion to a beginner|What is recursion? I'm new to programming.
What causes inflation?|Why do prices rise across an economy?
Can dogs eat chocolate?|Is it OK for a dog to eat chocolate?
How tall is Mount Everest?|What is the height of Mt. Everest?
Who wrote Pride and Prejudice?|Which author is Pride and Prejudice by?
How do I stop my cat from scratching the couch?|My cat keeps clawing the sofa. How do I make it stop?
What should I not say in a job interview?|Which things should I avoid saying at a job interview?
Why can't I sleep at night?|What could be the reason I'm unable to fall asleep at night?
How long is 90 minutes in hours?|Convert 90 minutes to hours
How many seconds are in a day?|What's the number of seconds in 24 hours?
What's the weather usually like in Rome in May?|Typical Rome weather during May?
How do I write a resume?|How should a CV be written?
What is the meaning of "ubiquitous"?|Define ubiquitous
How do I take a screenshot on a Mac?|What's the way to capture the screen on macOS?
Why do cats purr?|What is the reason that cats purr?
How do I center a div?|CSS: how can I get a div in the middle?
What is photosynthesis?|Explain photosynthesis
How do you make sourdough starter?|Steps for creating a starter for sourdough bread
Why did the Roman Empire fall?|What led to the collapse of the Roman Empire?
Is it safe to drink tap water in Lisbon?|Can I drink Lisbon tap water safely?
How do I get rid of hiccups?|What helps against hiccups?
How do I remove duplicates from a list in Python?|Python: make the elements of a list unique
What does the idiom "break the ice" mean?|Meaning of the expression "break the ice"?
How do I cancel my subscription?|I'd like to end my subscription. How does that work?
What is the boiling point of water at sea level?|At which temperature does water boil at sea level?
How do I cook rice without a rice cooker?|What's the way to make rice if I don't have a rice cooker?
Which mammals can't jump?|What mammals are unable to jump?
How many legs does a spider have?|What's the number of legs on a spider?
What happens when I don't drink enough water?|What are the effects of drinking too little water?
How does a bill become law in the US?|By what process is a bill made into law in the United States?
Who painted the Mona Lisa?|The Mona Lisa was painted by whom?
What year did WW2 end?|In which year did the Second World War end?
How do I say thank you in Japanese?|What's Japanese for "thank you"?
plz fix: teh quick brwn fox|Correct the spelling: teh quick brwn fox
What is the fastest land animal?|Which animal runs the fastest on land?
How do I keep bananas from turning brown?|What stops bananas going brown?
Why do we dream?|What is the reason people have dreams?
How do I make a website?|What are the steps to build a website?
What's the difference between a virus and a bacterium?|How do bacteria and viruses differ?
How often should I water a cactus?|What's a good watering interval for a cactus?
How do I calm a crying baby?|What can I do to soothe a baby that won't stop crying?
What are the symptoms of the flu?|Which symptoms does influenza cause?
How do I apologize to a friend?|What's a good way to say sorry to a friend?
What is the largest ocean?|Name the biggest ocean on Earth
How do I fix a flat bicycle tire?|My bike has a flat. How do I repair it?'''
HAND_DIFF = '''entity|Who painted the Mona Lisa?|Who painted The Last Supper?
entity|How do I remove duplicates from a list in Python?|How do I remove duplicates from a dictionary in Python?
entity|What are the symptoms of the flu?|What are the symptoms of a cold?
entity|Who wrote Pride and Prejudice?|Who wrote Sense and Sensibility?
entity|What is the largest ocean?|What is the largest lake?
entity|How often should I water a cactus?|How often should I water a fern?
entity|What causes inflation?|What causes deflation?
entity|How do I treat hypertension?|How do I treat hypotension?
entity|How do I treat hyperglycemia?|How do I treat hypoglycemia?
entity|Is a dolphin bigger than an orca?|Is an orca bigger than a dolphin?
entity|Does Alice report to Bob if Bob manages the team?|Does Bob report to Alice if Alice manages the team?
entity|What did Kant say about Hume?|What did Hume say about Kant?
entity|How much does Germany export to France?|How much does France export to Germany?
entity|How did Rome defeat Carthage?|How did Carthage defeat Rome?
entity|Is blood flowing from the heart to the lungs oxygenated?|Is blood flowing from the lungs to the heart oxygenated?
entity|How do I convert a string to an int?|How do I convert an int to a string?
entity|How do I copy a file from my laptop to the server?|How do I copy a file from the server to my laptop?
entity|What is the tallest mountain in Africa?|What is the tallest mountain in Asia?
entity|Best restaurants in Paris, France|Best restaurants in Paris, Texas
entity|What is the stock ticker of Ford?|What is the stock ticker of Fiat?
entity|How do I say thank you in Japanese?|How do I say please in Japanese?
negation|What is the maximum height of a giraffe?|What is the minimum height of a giraffe?
negation|Which state joined the union first?|Which state joined the union last?
negation|What should I eat before a marathon?|What should I eat after a marathon?
negation|What happened before the French Revolution?|What happened after the French Revolution?
number|Who was the 16th president of the United States?|Who was the 6th president of the United States?
number|What year did World War I end?|What year did World War II end?
number|Who was Henry VIII?|Who was Henry VII?
number|Explain Newton's second law|Explain Newton's third law
number|What does the First Amendment say?|What does the Fifth Amendment say?
number|Who was king in the 14th century in France?|Who was king in the 15th century in France?
number|What is 2 to the power of 10?|What is 10 to the power of 2?
number|How do I split a bill of $90 among three people?|How do I split a bill of $90 among four people?
number|What is 1/3 of 900?|What is 2/3 of 900?
number|Is 0.05 statistically significant?|Is 0.5 statistically significant?
number|Divide 12 by 4|Divide 4 by 12
number|What is 7 minus 12?|What is 12 minus 7?
number|How do I save $1,000 in six months?|How do I save $10,000 in six months?
number|Which movies came out in the 1980s?|Which movies came out in the 1990s?
number|What is half of 84?|What is a quarter of 84?
number|What happens at pH 7?|What happens at pH 4?
number|Is a fever of 37.5 dangerous?|Is a fever of 39.5 dangerous?
number|Can I retire at 55?|Can I retire at 65?
number|What should a baby eat at 6 months?|What should a baby eat at 16 months?
number|Is twice a week enough exercise?|Is once a week enough exercise?
negation|Which mammals can fly?|Which mammals can't fly?
negation|What should I say in a job interview?|What should I not say in a job interview?
negation|How do I cook rice with a rice cooker?|How do I cook rice without a rice cooker?
negation|Why do some people dream?|Why do some people never dream?
negation|What happens when I drink enough water?|What happens when I don't drink enough water?
negation|Which of these animals lay eggs: hen, cow, trout?|Which of these animals do not lay eggs: hen, cow, trout?
negation|How do I lock my phone?|How do I unlock my phone?
negation|How do I mount a USB drive on Linux?|How do I unmount a USB drive on Linux?
negation|How do I install Docker?|How do I uninstall Docker?
negation|How do I subscribe to the newsletter?|How do I unsubscribe from the newsletter?
negation|Name metals that are magnetic|Name metals that are nonmagnetic
negation|Name elements that conduct electricity|Name elements that hardly conduct any electricity
negation|Give me a joke that involves animals|Give me a joke that doesn't involve animals
negation|Which vitamins are soluble in water?|Which vitamins are insoluble in water?
negation|Write a story where the hero survives|Write a story where the hero fails to survive
negation|Which US presidents served in the military?|Which US presidents never served in the military?
negation|List the even numbers from 1 to 20|List the numbers from 1 to 20 that are not even
negation|How do I run a container as root?|How do I run a container as non-root?
negation|What are the unpaid holidays in Japan?|What are the paid holidays in Japan?
negation|How do I encrypt a file with gpg?|How do I decrypt a file with gpg?
negation|Which planets have rings?|Which planets lack rings?
negation|Why was the merger approved?|Why was the merger not approved?
negation|Give me movies for kids and adults|Give me movies for kids but not adults
negation|Everyone passed the test. Why?|Nobody passed the test. Why?
negation|What can I eat if I have no teeth?|What can I eat if I have teeth?'''

OPEN = ['','','','','','','Hi, ','Quick question: ','Please help: ','hey, ','I was wondering: ']
CLOSE = ['','','','','','',' Thanks!',' Thank you.',' please',' (asking for a friend)']
def dress(s):
    """Surface noise that never changes the question."""
    r = R.random()
    if r < .10: s = s.lower() if '"' not in s else s
    elif r < .16: s = s.rstrip('?.')
    elif r < .26:
        o = R.choice(OPEN); s = o + s
    elif r < .34:
        c = R.choice(CLOSE)
        if c == ' please' and s[-1] in '?.!': c = ' Thanks.'
        s = s + c if s[-1] in '?.!' or c.startswith(' (') or c == ' please' else (s + '.' + c if c else s)
    return s

def key(v): return v[0] if isinstance(v, tuple) else v
def form(v, vary): return (R.choice(v) if vary else v[0]) if isinstance(v, tuple) else v
def fill(t, vals, vary=True):
    s = t
    for k, v in vals.items(): s = s.replace('{%s}' % k, form(v, vary))
    return s[0].upper() + s[1:] if t[0] == '{' and s[0].isalpha() and not s.startswith('git') else s
def draw(fr):
    while True:
        vals = {k: R.choice(v) for k, v in fr['slots'].items()}
        es = [key(vals[k]) for k in vals if k in ('e', 'e2')]
        if len(set(es)) == len(es): return vals
def two(fr, side):
    T = fr[side]
    return R.sample(T, 2) if len(T) > 1 else (T[0], T[0])
def flipped(t1, t2):
    """Three flips in five keep the wording (hardest), the rest change it too."""
    return (t1, t1) if R.random() < .6 else (t1, t2)

seen, OUT = set(), []
def an(s): return re.sub(r'\b([Aa]) (?=(8|11|18|80)\b|eight\b|(8|11|18|80)-|eight-)', r'\1n ', s)
def put(a, b, same, kind):
    a, b = an(a), an(b)
    k = tuple(sorted((a.lower().strip(), b.lower().strip())))
    if k[0] == k[1] or k in seen: return False
    seen.add(k)
    if R.random() < .5: a, b = b, a
    if not a.startswith('plz') and not b.startswith('plz'): a, b = dress(a), dress(b)
    OUT.append(dict(a=a, b=b, same=same, kind=kind)); return True

def has(t, k): return '{%s}' % k in t
def paraphrase(fr):
    side = 'N' if fr['N'] and R.random() < .5 else 'P'
    v = draw(fr); t1, t2 = two(fr, side); w = dict(v)
    if fr['sym'] and R.random() < .5:
        x, y = fr['sym']; w[x], w[y] = v[y], v[x]
    return put(fill(t1, v), fill(t2, w), True, 'paraphrase')
def change(fr, letter, kind):
    ks = [k for k in fr['slots'] if k[0] == letter]
    if not ks: return None
    v = draw(fr); w = dict(v)
    side = 'N' if fr['N'] and R.random() < .5 else 'P'
    if letter == 'e' and fr['swap'] and R.random() < .4:
        x, y = fr['swap']
        if fr['slots'][x] is not fr['slots'][y] and fr['slots'][x] != fr['slots'][y]: return False
        w[x], w[y] = v[y], v[x]
    else:
        k = R.choice(ks)
        o = [c for c in fr['slots'][k] if key(c) != key(v[k]) and key(c) not in [key(v[j]) for j in ('e','e2') if j in v]]
        if letter == 'n' and R.random() < .5:  # a near one
            i = [key(c) for c in fr['slots'][k]].index(key(v[k])); o = [c for c in (fr['slots'][k][i-1:i] + fr['slots'][k][i+1:i+2]) if c in o]
        if not o: return False
        w[k] = R.choice(o)
    t1, t2 = flipped(*two(fr, side))
    if any(k for k in w if w[k] != v[k] and not (has(t1, k) and has(t2, k))): return False
    return put(fill(t1, v), fill(t2, w), False, kind)
def negate(fr):
    if not fr['N']: return None
    v = draw(fr)
    if R.random() < .6: t1, t2 = fr['P'][0], fr['N'][0]   # the near-minimal pair
    else: t1, t2 = R.choice(fr['P']), R.choice(fr['N'])
    return put(fill(t1, v), fill(t2, v), False, 'negation')

for l in HAND_SAME.split('\n'):
    a, b = l.split('|'); put(a, b, True, 'paraphrase')
for l in HAND_DIFF.split('\n'):
    k, a, b = l.split('|'); put(a, b, False, k)
GOAL = dict(paraphrase=700, number=350, negation=350, entity=350)
def cnt(k): return sum(o['kind'] == k for o in OUT)
for kind, fn in (('paraphrase', paraphrase), ('number', lambda x: change(x, 'n', 'number')), ('negation', negate), ('entity', lambda x: change(x, 'e', 'entity'))):
    n = 0
    while cnt(kind) < GOAL[kind]:
        order = F[:]; R.shuffle(order)
        for fr in order:
            if cnt(kind) >= GOAL[kind]: break
            fn(fr)
        n += 1; assert n < 500, kind
R.shuffle(OUT)
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), 't.jsonl'), 'w', encoding='utf-8') as h:
    for o in OUT: h.write(json.dumps(o, ensure_ascii=False) + '\n')
print({k: cnt(k) for k in GOAL}, len(OUT), 'frames', len(F))
