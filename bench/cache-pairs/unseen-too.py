#!/usr/bin/env python3
"""Unseen pairs for a semantic cache. Fixed seed, no dependencies. Writes unseen-too.jsonl beside itself."""
import json, os, random, re
from collections import Counter
R = random.Random(7041993)

# Slots. Lists hold things easily confused.
S = {
 'country': ['Austria','Australia','Niger','Nigeria','Iran','Iraq','Slovakia','Slovenia','Paraguay','Uruguay','Sweden','Switzerland','Mali','Malawi','Latvia','Lithuania'],
 'city': ['Lisbon','Porto','Hamburg','Hanover','Bergen','Berlin','Budapest','Bucharest','Manchester','Liverpool','Osaka','Oslo'],
 'lang': ['Java','JavaScript','Python','Ruby','Rust','Go','C#','C++','Kotlin','TypeScript'],
 'db': ['Postgres','MySQL','MariaDB','SQLite','Oracle','MongoDB'],
 'os': ['Ubuntu','Debian','Fedora','Windows','macOS'],
 'drug': ['ibuprofen','paracetamol','aspirin','naproxen','cetirizine','loratadine'],
 'food': ['brown rice','white rice','quinoa','couscous','red lentils','green lentils','chickpeas'],
 'meat': ['chicken','turkey','pork','beef','duck'],
 'animal': ['cats','dogs','rabbits','hamsters','guinea pigs','parrots'],
 'person': ['Marie Curie','Pierre Curie','Charles Darwin','Isaac Newton','Niels Bohr','Max Born','Emily Bronte','Charlotte Bronte'],
 'chat': ['Slack','Discord','Zoom','Teams','Signal','Telegram'],
 'cloud': ['AWS','Azure','Google Cloud','DigitalOcean','Hetzner'],
 'plan': ['Basic','Pro','Team','Enterprise','Starter'],
 'planet': ['Mars','Mercury','Venus','Jupiter','Saturn','Neptune'],
 'cur': ['euros','pounds','Swiss francs','yen','Canadian dollars','Australian dollars'],
 'team': ['sales','support','finance','marketing','legal','design'],
 'cust': ['Anna','Hannah','Jon','John','Maria','Mario'],
 'plant': ['basil','mint','rosemary','parsley','tomatoes','peppers'],
 'airline': ['Ryanair','easyJet','Lufthansa','KLM','Air France'],
 'tax': ['France','Germany','Spain','Ireland','Iceland','Poland','Portugal'],
}
# (name, slots, number list or None, forms, negated forms or [])
# {e},{f}: entities, {n}: number. Every form of one list asks the same.
T = [
 ('capital',['country'],None,["What is the capital of {e}?","Which city is the capital of {e}?","Name {e}'s capital city.","what's the capital city of {e}","I need to know the capital of {e}."],[]),
 ('popyear',['country'],[1950,1960,1985,1990,2001,2010,2020],["What was the population of {e} in {n}?","How many people lived in {e} in {n}?","In {n}, how big was {e}'s population?","How many inhabitants did {e} have in {n}?"],[]),
 ('visa',['country'],[14,30,60,90,180],["Do I need a visa to visit {e} for {n} days?","Is a visa required for a {n}-day trip to {e}?","I'm going to {e} for {n} days, will I need a visa?","For a stay of {n} days in {e}, is a visa necessary?"],[]),
 ('sortlist',['lang'],None,["How do I sort a list of numbers in {e}?","What's the way to sort a numeric list in {e}?","Show me how to put a list of numbers in order using {e}.","{e}: how can I sort a list of numbers?","Sorting a list of numbers in {e}, how is that done?"],[]),
 ('lasn',['lang'],[2,3,5,10,20],["How do I get the last {n} items of an array in {e}?","In {e}, how can I take the final {n} elements of an array?","What is the {e} code to return the last {n} entries of an array?","Grab the trailing {n} elements from an array in {e}, how?"],["How do I get an array without its last {n} items in {e}?","In {e}, how can I take everything except the final {n} elements of an array?"]),
 ('dbport',['db'],[3306,5432,5433,3307,27017],["How do I make {e} listen on port {n}?","How can I change the {e} port to {n}?","What setting makes {e} use port {n}?","I want {e} to run on port {n}, how do I configure that?"],["How do I stop {e} from listening on port {n}?","I don't want {e} to run on port {n}, how do I configure that?"]),
 ('dbbackup',['db'],None,["How do I back up a {e} database?","What is the best way to make a backup of a {e} database?","Steps for backing up a database in {e}?","How can I create a backup of my {e} database?"][:1]+["Steps for backing up a {e} database?","How can I create a backup of a {e} database?","I'd like to take a backup of a {e} database. How?"],[]),
 ('migrate',['db','db'],None,["How do I migrate from {e} to {f}?","What are the steps to move from {e} to {f}?","We're switching from {e} to {f}, how do we migrate?","How can we migrate to {f} from {e}?"],[]),
 ('autoupd',['os'],None,["How do I turn on automatic updates in {e}?","How can I enable automatic updates on {e}?","What's the way to switch on auto-updates in {e}?","I want {e} to update itself automatically. How?"],["How do I turn off automatic updates in {e}?","How can I disable automatic updates on {e}?","I don't want {e} to update itself automatically. How?"]),
 ('swap',['os'],[2,4,8,16,32],["How do I add {n} GB of swap space on {e}?","How can I set up {n} GB of swap on {e}?","On {e}, what are the steps to add {n} GB of swap?","I need {n} GB of swap on my {e} machine, how do I add it?"],[]),
 ('drugsafe',['drug'],[2,3,6,10,14],["Is it safe to take {e} for {n} days in a row?","Can I safely take {e} {n} days running?","Taking {e} for {n} consecutive days: is that safe?","Would it be safe to use {e} on {n} days in a row?"],["Is it unsafe to take {e} for {n} days in a row?","Taking {e} for {n} consecutive days: is that unsafe?"]),
 ('drugmg',['drug'],[100,200,250,400,500,800],["Can an adult take {n} mg of {e} at once?","Is a single dose of {n} mg of {e} okay for an adult?","Is it okay for an adult to take {n} mg of {e} in one go?","As an adult, can I have {n} mg {e} as one dose?"],[]),
 ('drugfood',['drug'],None,["Should I take {e} with food?","Is {e} meant to be taken with food?","Do I need to eat when I take {e}?","{e}: should it be taken with food?"],["Should I take {e} without food?","Is {e} meant to be taken on an empty stomach?","{e}: should it be taken without food?"]),
 ('cookfood',['food'],[100,150,200,300,500],["How much water do I need to cook {n} g of {e}?","What amount of water should I use for {n} g of {e}?","Cooking {n} grams of {e}, how much water goes in?","How much water for {n} grams of {e}?"],[]),
 ('glutenfood',['food'],None,["Does {e} contain gluten?","Is there gluten in {e}?","Is gluten present in {e}?","Would I find gluten in {e}?"],["Is {e} gluten-free?","Is {e} free of gluten?","Is {e} without gluten?"]),
 ('roast',['meat'],[1,2,3,4,5],["How long should I roast {n} kg of {e}?","What is the roasting time for {n} kg of {e}?","How many minutes does {n} kg of {e} need in the oven?","I'm roasting {n} kilos of {e}, how long does it take?"],[]),
 ('thaw',['meat'],None,["Can I refreeze {e} after it has thawed?","Is it okay to freeze thawed {e} again?","Can thawed {e} go back in the freezer?","Once {e} has thawed, may I freeze it again?"],["Why can't I refreeze {e} after it has thawed?","Why is it not okay to freeze thawed {e} again?"]),
 ('animaleat',['animal'],None,["Which vegetables can {e} eat?","What vegetables are safe for {e}?","Which vegetables am I allowed to feed {e}?","Vegetables that {e} can eat?"],["Which vegetables can {e} not eat?","What vegetables are unsafe for {e}?","Which vegetables am I not allowed to feed {e}?","Vegetables that {e} can't eat?"]),
 ('animalage',['animal'],[2,4,6,8,12],["How often should I feed {e} that are {n} weeks old?","How many meals a day do {n}-week-old {e} need?","What is the feeding frequency for {e} at {n} weeks?","{n}-week-old {e}: how often do they have to be fed?"],[]),
 ('born',['person'],None,["When was {e} born?","What is {e}'s date of birth?","On what date was {e} born?","{e}'s birth date?","Tell me the date {e} was born."],[]),
 ('influence',['person','person'],None,["Did {e} ever write about {f}?","Has {e} written anything on {f}?","Is there any text by {e} about {f}?","Are there writings on {f} by {e}?"],["Did {e} never write about {f}?","Is there no text by {e} about {f}?"]),
 ('notif',['chat'],None,["How do I mute notifications in {e}?","How can I silence {e} notifications?","What's the way to turn off notifications from {e}?","Make {e} stop sending me notifications, how?"],["How do I unmute notifications in {e}?","What's the way to turn on notifications from {e}?"]),
 ('calllimit',['chat'],[10,25,40,50,100,250],["Can {n} people join one video call on {e}?","Does {e} support video calls with {n} participants?","Is a video call with {n} people possible on {e}?","Can I have {n} participants in a single {e} video call?"],["Are {n} participants too many for one video call on {e}?","Is a video call with {n} people impossible on {e}?"]),
 ('vmcost',['cloud'],[2,4,8,16,32,64],["How much is a {n} vCPU virtual machine per month on {e}?","What does a VM with {n} vCPUs cost monthly at {e}?","Monthly price of a {n}-vCPU VM on {e}?","What would I pay each month for a {n} vCPU machine on {e}?"],[]),
 ('cloudmove',['cloud','cloud'],None,["How do I copy files from {e} storage to {f} storage?","What's the easiest way to transfer files from {e} storage into {f} storage?"][:1]+["How can files be transferred from {e} storage to {f} storage?","Moving a copy of files out of {e} storage into {f} storage, how do I do it?","Copying files to {f} storage from {e} storage: how?"],[]),
 ('planseats',['plan'],[3,5,10,15,25,50],["What does the {e} plan cost for {n} users?","How much is the {e} plan with {n} users?","Price of the {e} plan for a group of {n} users?","If we have {n} users, what would we pay on the {e} plan?"],[]),
 ('planincl',['plan'],None,["Which features are included in the {e} plan?","What features come with the {e} plan?","List the features the {e} plan includes.","What do I get, feature-wise, on the {e} plan?"],["Which features are not included in the {e} plan?","What features don't come with the {e} plan?","List the features the {e} plan excludes.","Which features are missing from the {e} plan?"]),
 ('switchplan',['plan','plan'],None,["How do I switch from the {e} plan to the {f} plan?","How can I move from {e} to {f} as my plan?","I'm on the {e} plan and want the {f} plan, how do I change?","Changing to the {f} plan from the {e} plan, how does it work?"],[]),
 ('weight',['planet'],[50,60,65,70,80,90],["How much would a {n} kg person weigh on {e}?","What would someone of {n} kg weigh on {e}?","If I have a mass of {n} kg, what's my weight on {e}?","Weight on {e} for a person of {n} kg?"],[]),
 ('moons',['planet'],None,["How many moons does {e} have?","What is the number of moons of {e}?","How many moons orbit {e}?","Number of natural satellites of {e}?"],[]),
 ('convert',['cur','cur'],[15,50,150,500,1500,5000],["How much is {n} {e} in {f}?","Convert {n} {e} to {f}.","What do {n} {e} come to in {f}?","How many {f} do I get for {n} {e}?"],[]),
 ('budget',['team'],[2019,2021,2022,2023,2024],["What was the {e} team's budget in {n}?","How much budget did the {e} team have in {n}?","In {n}, how large was the budget of the {e} team?","{n} budget for the {e} team?"],[]),
 ('access',['team'],None,["Who in the {e} team has access to the shared drive?","Which members of the {e} team can access the shared drive?","List everyone on the {e} team who has shared drive access.","Which people from the {e} team are able to get into the shared drive?"],["Who in the {e} team has no access to the shared drive?","Which members of the {e} team cannot access the shared drive?","List everyone on the {e} team who lacks shared drive access."]),
 ('email',['cust'],[5,10,15,20,30],["Write an email to {e} offering a {n}% discount.","Draft a mail to {e} that offers {n}% off.","Can you compose an email offering {e} a discount of {n} percent?","Please write {e} an email with an offer of {n}% off."],["Write an email to {e} refusing a {n}% discount.","Draft a mail telling {e} we can't offer {n}% off."]),
 ('meeting',['cust'],[2,3,4,5],["Write a note telling {e} that the meeting is at {n} pm.","Draft a short message to let {e} know we meet at {n} pm.","Compose a note for {e} saying the meeting starts at {n} pm.","Tell {e} in a short note that the meeting is at {n} pm."],["Write a note telling {e} that the meeting is not at {n} pm.","Compose a note for {e} saying the meeting doesn't start at {n} pm."]),
 ('sun',['plant'],None,["Do {e} plants need full sun?","Is full sun necessary for {e} plants?","Must {e} plants be grown in full sun?","Is full sun required when growing {e} plants?"],["Can {e} plants be grown without full sun?","Is full sun unnecessary for {e} plants?"]),
 ('frost',['plant'],[-5,-3,-2,2,5,8],["Will {e} plants survive {n} degrees Celsius?","Can {e} plants live through a night at {n} °C?","At {n} degrees Celsius, do {e} plants survive?","Do {e} plants make it through {n} °C?"],["Will {e} plants die at {n} degrees Celsius?","Do {e} plants fail to survive {n} °C?"]),
 ('bag',['airline'],[7,8,10,12,20,23],["Can I take a {n} kg cabin bag on {e}?","Does {e} allow cabin bags of {n} kg?","Is a {n} kg cabin bag permitted on {e} flights?","Flying {e}: may my cabin bag weigh {n} kg?"],["Does {e} forbid cabin bags of {n} kg?","Is a {n} kg cabin bag prohibited on {e} flights?"]),
 ('refund',['airline'],None,["Which {e} tickets are refundable?","What tickets from {e} can be refunded?","Which kinds of {e} ticket can I get my money back on?","For which {e} fares is a refund possible?"],["Which {e} tickets are non-refundable?","What tickets from {e} cannot be refunded?","For which {e} fares is no refund possible?"]),
 ('incometax',['tax'],[20000,30000,45000,60000,75000,120000],["How much income tax do I pay on {n} a year in {e}?","What is the income tax on a yearly income of {n} in {e}?","In {e}, what income tax is due on {n} per year?","Earning {n} a year in {e}, how much goes to income tax?"],[]),
 ('vat',['tax'],None,["What goods are exempt from VAT in {e}?","Which goods carry no VAT in {e}?","In {e}, on which goods is VAT not charged?","List goods that are VAT-exempt in {e}."],["What goods are subject to VAT in {e}?","Which goods carry VAT in {e}?","In {e}, on which goods is VAT charged?"]),
 ('train',['city','city'],None,["How long is the train from {e} to {f}?","How much time does the train take from {e} to {f}?","Travel time by train, {e} to {f}?","What is the train journey time to {f} from {e}?"],[]),
 ('itin',['city'],[1,2,3,4,5,7],["Plan a {n}-day trip to {e}.","Can you make an itinerary for {n} day(s) in {e}?","I have {n} day(s) in {e}, draw up a plan.","Put together a {n}-day itinerary for {e}."],[]),
 ('hotelpet',['city'],None,["Which hotels in {e} accept pets?","What hotels allow pets in {e}?","Where in {e} are there hotels that take pets?","Find hotels in {e} where pets are welcome."],["Which hotels in {e} don't accept pets?","What hotels prohibit pets in {e}?","Find hotels in {e} where pets are not welcome."]),
 ('gc',['lang'],None,["Does {e} have garbage collection?","Is {e} a garbage-collected language?","Is memory in {e} garbage collected?","Does {e} come with a garbage collector?"],["Does {e} lack garbage collection?","Is {e} a language with no garbage collector?"]),
]
# Slotless: (positives, flips). kind of flip given.
X = [
 ('negation',["How do I cancel my subscription?","I want to end my subscription, what do I do?","Where can I unsubscribe from my paid subscription?","How can my subscription be terminated?"],["How do I not cancel but keep my subscription?","How do I undo cancelling my subscription?"]),
 ('negation',["Why is my package late?","What is causing the delay to my package?","Why hasn't my package come on time?"],["Why is my package early?","Why did my package come before it was due?"]),
 ('negation',["My laptop won't charge, what can I do?","What should I do if my laptop isn't charging?","Laptop not charging, how to fix?"],["My laptop won't stop charging, what can I do?","What should I do if my laptop is charging?"]),
 ('negation',["Which mushrooms are edible?","What mushrooms can be eaten?","What are the mushrooms that people can safely eat?"],["Which mushrooms are inedible?","What mushrooms can't be eaten?"]),
 ('negation',["What happens if I pay my credit card bill on time?","What are the effects of paying a credit card bill by the due date?"],["What happens if I don't pay my credit card bill on time?","What are the effects of not paying a credit card bill by the due date?"]),
 ('negation',["Can my employer read my work email?","Is my employer able to read my work emails?","Is it possible for my employer to read email in my work account?"],["Is it impossible for my employer to read email in my work account?","Is my employer unable to read my work emails?"]),
 ('negation',["List the EU countries that use the euro.","Which EU members have the euro as currency?","What EU states pay with the euro?"],["List the EU countries that do not use the euro.","Which EU members don't have the euro as currency?","What EU states have not adopted the euro?"]),
 ('negation',["Write a function that returns true if the string is empty.","I need a function giving true when a string is empty.","Code a function which checks that a string is empty and returns true then."],["Write a function that returns true if the string is not empty.","I need a function giving true when a string is non-empty."]),
 ('negation',["What are the reasons for buying a house now?","Why should someone buy a house now?","Give arguments in favour of buying a house now."],["What are the reasons against buying a house now?","Why should someone not buy a house now?","Give arguments against buying a house now."]),
 ('negation',["How do I allow pop-ups in my browser?","How can I let pop-ups through in my browser?","Enabling browser pop-ups, how?"],["How do I block pop-ups in my browser?","How can I stop pop-ups in my browser?"]),
 ('negation',["Select all orders that were shipped, in SQL.","Give me SQL for every order that has shipped.","SQL query to find the shipped orders?"],["Select all orders that were not shipped, in SQL.","Give me SQL for every order that has yet to ship.","SQL query to find the unshipped orders?"]),
 ('negation',["Is the contract valid with a signature?","With a signature, is the contract valid?","Does a signed contract hold as valid?"],["Is the contract valid without a signature?","Does an unsigned contract hold as valid?"]),
 ('negation',["Which users logged in last week?","Who signed in during the past week?","Show the users who logged in last week."],["Which users did not log in last week?","Show the users who never logged in last week."]),
 ('negation',["Summarise the advantages of remote work.","What are the benefits of working remotely?","Sum up the upsides of remote work."],["Summarise the disadvantages of remote work.","What are the drawbacks of working remotely?","Sum up the downsides of remote work."]),
 ('negation',["What should I do before surgery?","How do I prepare ahead of surgery?","What are the things to do prior to an operation?"],["What should I not do before surgery?","What are the things to avoid prior to an operation?"]),
 ('negation',["Can I return an item that I have opened?","Am I able to send back an opened item?","Is it possible to return goods once opened?"],["Can I return an item that I have not opened?","Am I able to send back an unopened item?"]),
 ('entity',["Who wrote Pride and Prejudice?","Which author wrote Pride and Prejudice?","Pride and Prejudice was written by whom?"],["Who wrote Crime and Punishment?","Which author wrote War and Peace?","Sense and Sensibility was adapted by whom?"]),
 ('entity',["How do I remove red wine from a carpet?","What gets red wine out of a carpet?","Best method to clean a red wine stain off a carpet?"],["How do I remove red ink from a carpet?","What gets red wine out of a shirt?"]),
 ('entity',["What is the difference between TCP and UDP?","How do TCP and UDP differ?","Explain UDP versus TCP.","In what way is UDP different from TCP?"],["What is the difference between TCP and IP?","How do TCP and QUIC differ?","Explain UDP versus DTLS."]),
 ('entity',["Did Alice send the invoice to Bob?","Was the invoice sent to Bob by Alice?","Has Bob been sent the invoice by Alice?"],["Did Bob send the invoice to Alice?","Was the invoice sent to Alice by Bob?"]),
 ('entity',["What is the boiling point of ethanol?","At which temperature does ethanol boil?","ethanol's boiling point?"],["What is the boiling point of methanol?","At which temperature does ethane boil?","What is the melting point of ethanol?"]),
 ('entity',["When does the first quarter report come out?","What is the release date of the Q1 report?","When will the report for Q1 be published?"],["When does the first quarter newsletter come out?","What is the release date of the annual report?"]),
 ('number',["Who was the 16th president of the United States?","Name the sixteenth US president.","Which president of the USA was number 16?"],["Who was the 15th president of the United States?","Name the sixth US president.","Which president of the USA was number 60?"]),
 ('number',["How many days are left until 1 March 2027?","How long is it until March 1, 2027, in days?","Number of days before 1 March 2027?"],["How many days are left until 1 March 2028?","How long is it until March 11, 2027, in days?","Number of days before 3 January 2027?"]),
 ('number',["What is fifteen percent of 240?","How much is 15% of 240?","Calculate 15 per cent of 240."],["What is fifty percent of 240?","How much is 15% of 420?","Calculate 1.5 per cent of 240."]),
 ('number',["What changed in version 3.11?","What is new in version 3.11?","List the changes that version 3.11 brought."],["What changed in version 3.1?","What is new in version 3.12?","List the changes that version 2.11 brought."]),
 ('number',["Explain HTTP error 502.","What does a 502 HTTP status mean?","Meaning of HTTP status code 502?"],["Explain HTTP error 503.","What does a 504 HTTP status mean?","Meaning of HTTP status code 402?"]),
 ('number',["Summarise chapter 4 in two sentences.","Give a two-sentence summary of chapter four.","Sum up chapter 4 using 2 sentences."],["Summarise chapter 4 in ten sentences.","Give a two-sentence summary of chapter five.","Sum up chapter 2 using 4 sentences."]),
 ('number',["Is 2 hours at 180 degrees enough for a casserole?","Would a casserole be done after two hours at 180 degrees?"],["Is 2 minutes at 180 degrees enough for a casserole?","Would a casserole be done after two hours at 80 degrees?"]),
]
W = {2:'two',3:'three',4:'four',5:'five',6:'six',7:'seven',8:'eight',10:'ten',12:'twelve',14:'fourteen',15:'fifteen',16:'sixteen',20:'twenty',25:'twenty-five',30:'thirty',40:'forty',50:'fifty',60:'sixty',90:'ninety',100:'one hundred'}
ALIAS = {'Postgres':'PostgreSQL','Google Cloud':'GCP','AWS':'Amazon Web Services','Teams':'Microsoft Teams','paracetamol':'acetaminophen','Go':'Golang','JavaScript':'JS','chickpeas':'garbanzo beans'}
PRE = ["Hi, ","Hello! ","Quick question: ","Hey, ","Please help. "]
POST = [" Thanks!"," Thank you."," Thanks in advance."]

def fill(form, e, f, n, words=False, alias=False):
    s = form
    if n is not None:
        v = str(n)
        if words and n in W and re.search(r'\{n\} (?!pm|°|mg|g\b|kg|GB|vCPU)', s) and '{n}%' not in s and not s.startswith('{n}'): v = W[n]
        elif n >= 20000: v = R.choice([str(n), f'{n:,}'])  if 'port' not in s else str(n)
        if n == 1: s = s.replace('day(s)', 'day')
        s = s.replace('day(s)', 'days').replace('{n}', v)
    A = lambda x: ALIAS.get(x, x) if alias else x
    s = s.replace('{e}', A(e) if e else '').replace('{f}', A(f) if f else '')
    for p in ('chickpeas','lentils','garbanzo beans'):
        if p in s: s = re.sub(r'^Does (.*) contain', r'Do \1 contain', s); s = re.sub(r'^Is ((?:red |green |garbanzo )?(?:chickpeas|lentils|beans)) ', r'Are \1 ', s)
    s = re.sub(r'\b(tomatoes|peppers) plants', lambda m: {'tomatoes':'tomato','peppers':'pepper'}[m[1]]+' plants', s)
    s = re.sub(r'\b([Aa]) (8|11|18|80|eight|Azure|Oracle)\b', r'\1n \2', s)
    return s[0].upper()+s[1:] if R.random() < .9 else s

def typo(s):
    ws = [m for m in re.finditer(r'\b[a-z]{6,}\b', s) if m[0] in COMMON]
    if not ws: return s
    m = R.choice(ws); i = m.start()+R.randrange(2, len(m[0])-2)
    return s[:i]+s[i+1]+s[i]+s[i+2:] if s[i] != s[i+1] else s
COMMON = set("should needed support required people database features included setting backup migrate notifications number written automatic permitted storage configure subscription package browser temperature".split())

def surface(s):
    r = R.random()
    if r < .07: return s.lower().rstrip('?.')
    if r < .13: return R.choice(PRE)+s
    if r < .17: return (s if s[-1] in '.?' else s+'?')+R.choice(POST)
    if r < .21: return typo(s)
    if r < .25: return s.rstrip('?.')
    return s

out, seen = [], set()
def add(a, b, same, kind):
    if a == b or a.lower().strip('?. ') == b.lower().strip('?. ') and not same: return False
    k = tuple(sorted((a, b)))
    if k in seen: return False
    seen.add(k)
    if R.random() < .5: a, b = b, a
    out.append(dict(a=a, b=b, same=same, kind=kind)); return True

def draw(t):
    e = R.choice(S[t[1][0]]); f = None
    if len(t[1]) > 1: f = R.choice([x for x in S[t[1][1]] if x != e])
    return e, f, R.choice(t[2]) if t[2] else None

def two(forms):  return R.sample(forms, 2)
def flipforms(forms):   # mostly the same wording: the hardest for a cache; some reworded
    a = R.choice(forms)
    return (a, a) if R.random() < .65 else tuple(two(forms))
def want(n, kind, make):
    c = g = 0
    while c < n and g < 50*n:
        g += 1; c += bool(make())
def m_para():
    t = R.choice(T); e, f, n = draw(t)
    neg = t[4] if len(t[4]) > 1 and R.random() < .15 else t[3]
    x, y = two(neg)
    return add(surface(fill(x, e, f, n)), surface(fill(y, e, f, n, R.random() < .35, R.random() < .3)), True, 'paraphrase')
def m_same_words():   # light edits of one wording
    t = R.choice(T); e, f, n = draw(t); x = R.choice(t[3]); s = fill(x, e, f, n)
    s2 = R.choice([lambda: R.choice(PRE)+s, lambda: (s if s[-1] in '.?' else s+'?')+R.choice(POST), lambda: s.lower(), lambda: s.rstrip('?.'), lambda: typo(s), lambda: fill(x, e, f, n, True, True)])()
    return add(s, s2, True, 'paraphrase')
def m_num():
    t = R.choice([t for t in T if t[2]]); e, f, n = draw(t); k = R.choice([v for v in t[2] if v != n])
    x, y = flipforms(t[3])
    return add(surface(fill(x, e, f, n)), surface(fill(y, e, f, k, R.random() < .25)), False, 'number')
def m_ent():
    t = R.choice(T); e, f, n = draw(t); x, y = flipforms(t[3])
    L = S[t[1][0]]
    if f and R.random() < .5: e2, f2 = f, e
    else: e2, f2 = R.choice([v for v in L if v not in (e, f)]), f
    # neighbours in a list are the confusable ones
    if not f and R.random() < .5: e2 = L[L.index(e)^1] if L.index(e)^1 < len(L) else e2
    return add(surface(fill(x, e, f, n)), surface(fill(y, e2, f2, n)), False, 'entity')
def m_neg():
    t = R.choice([t for t in T if t[4]]); e, f, n = draw(t)
    return add(surface(fill(R.choice(t[3]), e, f, n)), surface(fill(R.choice(t[4]), e, f, n)), False, 'negation')

for kind, pos, flips in X:
    for i in range(len(pos)):
        for j in range(i): add(pos[i], pos[j], True, 'paraphrase')
    for i in range(len(flips)):
        if kind == 'negation' and i and 'undo' not in flips[i] and "won't stop" not in flips[0]:
            add(flips[i-1], flips[i], True, 'paraphrase')
        for p in R.sample(pos, 2): add(p, flips[i], False, kind)
want(580, 0, m_para); want(110, 0, m_same_words); want(260, 0, m_num); want(260, 0, m_ent); want(240, 0, m_neg)
R.shuffle(out)
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'unseen-too.jsonl'), 'w') as h:
    for o in out: h.write(json.dumps(o, ensure_ascii=False)+'\n')
print(len(out), Counter(o['kind'] for o in out), Counter(o['same'] for o in out))
