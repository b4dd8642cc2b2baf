#!/usr/bin/env python3
"""Unseen pair set for a semantic cache. Fixed seed, no dependencies. Writes unseen.jsonl.
F(p, n, **slots): p = wordings that ask the SAME thing; n = wordings of the negated/opposite question
(all n are the same among themselves). Slots upper case; N* = numbers, others = entities."""
import json, random, re, collections
R = random.Random(770913)
FR = []
def F(p, n, **s): FR.append((p, n, s))
CITY = ["Lisbon","Porto","Vienna","Prague","Oslo","Bergen","Turin","Milan","Dublin","Cork","Kyoto","Osaka","Lyon","Nice"]
COUNTRY = ["Austria","Australia","Norway","Portugal","Japan","Chile","Niger","Nigeria","Slovakia","Slovenia","Iran","Iraq","Kenya","Peru"]
LANG = ["Python","Go","Rust","Ruby","Java","JavaScript","TypeScript","Kotlin","Swift","PHP"]
DB = ["PostgreSQL","MySQL","SQLite","MariaDB","MongoDB","Oracle"]
CO = ["Google","Apple","Microsoft","Amazon","Nvidia","Intel","Siemens","Samsung","Nestle","Toyota"]
PERSON = ["Anna Keller","Anne Kessler","Mark Davis","Marc Dawson","Priya Nair","Li Wei","Tom Baker","Tim Becker"]
DAY = ["Monday","Tuesday","Wednesday","Thursday","Friday","Saturday","Sunday"]
MONTH = ["January","February","March","April","June","July","September","November"]
DRUG = ["ibuprofen","paracetamol","aspirin","amoxicillin","metformin","loratadine"]
FOOD = ["grapes","almonds","raw carrots","blueberries","cheese","peanut butter","salmon","eggs"]
PET = ["dogs","cats","rabbits","hamsters","parrots"]

F(["How do I get from {A} to {B} by train?","What's the best way to take the train from {A} to {B}?","I'm in {A} and want to reach {B} by rail. How?","train connection {A} -> {B}, how do I travel?"],
  ["How do I get from {A} to {B} without taking the train?","What's the best way to travel from {A} to {B} if I don't want to go by train?","I'm in {A} and want to reach {B}, but not by rail. How?"], A=CITY,B=CITY)
F(["What is the weather like in {A} in {M}?","How's the weather in {A} during {M}?","What kind of weather should I expect in {A} in {M}?","Tell me about {A}'s weather in {M}."],[],A=CITY,M=MONTH)
F(["What is the capital of {A}?","Which city is the capital of {A}?","Name {A}'s capital city.","{A}'s capital is which city?"],
  ["Name a large city in {A} that is not the capital.","Which big city in {A} isn't its capital?"],A=COUNTRY)
F(["Do I need a visa to visit {A} for {N1} days?","Is a visa required for a {N1}-day trip to {A}?","I'm going to {A} for {N1} days. Will I need a visa?","Must I get a visa for {N1} days in {A}?"],
  ["Can I visit {A} for {N1} days without a visa?","Is a {N1}-day trip to {A} possible with no visa?","I'm going to {A} for {N1} days. Can I skip the visa?"],A=COUNTRY,N1=[10,14,30,45,60,90,180])
F(["How many people live in {A}?","What is the population of {A}?","How large is {A}'s population?","Number of inhabitants of {A}?"],[],A=COUNTRY+CITY)
F(["Who won the presidential election in {A} in {N1}?","Which candidate was the winner of the {N1} presidential election in {A}?","In {N1}, who came out on top in the presidential election in {A}?"],
  ["Who lost the presidential election in {A} in {N1}?","Which candidate was defeated in the {N1} presidential election in {A}?","In {N1}, who failed to win the presidential election in {A}?"],A=["France","Poland","Chile","Brazil","Peru"],N1=[1994,1998,2000,2006,2010,2018])
F(["How do I sort a list in descending order in {A}?","Sorting a list from largest to smallest in {A}: how?","What's the {A} way to sort a list in reverse (highest first)?","{A}: sort list descending"],
  ["How do I sort a list in ascending order in {A}?","Sorting a list from smallest to largest in {A}: how?","{A}: sort list ascending"],A=LANG)
F(["How can I read a file line by line in {A}?","What is the way to read a text file one line at a time in {A}?","In {A}, how do you go through a file line by line?","reading files line by line with {A}"],
  ["How can I read a file in {A} without going line by line?","In {A}, how do you read a file all at once, not line by line?"],A=LANG)
F(["How do I enable foreign keys in {A}?","How are foreign key checks turned on in {A}?","What do I do to switch on foreign key enforcement in {A}?","{A} activate foreign key constraints how"],
  ["How do I disable foreign keys in {A}?","How are foreign key checks turned off in {A}?","What do I do to switch off foreign key enforcement in {A}?"],A=DB)
F(["Does {A} {N1} support window functions?","Are window functions supported in {A} {N1}?","Can I use window functions with {A} version {N1}?"],
  ["Does {A} {N1} lack window functions?","Are window functions missing from {A} {N1}?","Is {A} version {N1} without window functions?"],A=["PostgreSQL","MySQL","MariaDB"],N1=[5,8,9,10,11])
F(["How do I limit a query to the first {N1} rows in {A}?","In {A}, how can I return only the first {N1} rows of a query?","What's the {A} syntax for fetching just the first {N1} rows?"],
  ["How do I skip the first {N1} rows of a query in {A}?","In {A}, how can I return everything except the first {N1} rows of a query?"],A=DB,N1=[5,10,20,50,100,1000])
F(["What was {A}'s revenue in {N1}?","How much revenue did {A} make in {N1}?","{A} total revenue {N1}?","Tell me how much {A} turned over in {N1}."],[],A=CO,N1=[2015,2016,2017,2018,2019,2020,2021,2022])
F(["Who is the CEO of {A}?","Who runs {A} as chief executive?","Name the chief executive officer of {A}.","Which person currently holds the CEO post at {A}?"],[],A=CO)
F(["Should I buy {A} shares now?","Is now a good time to buy stock in {A}?","Would it be wise to purchase {A} stock at this point?"],
  ["Should I sell my {A} shares now?","Is now a good time to sell stock in {A}?","Should I avoid buying {A} shares now?"][:2],A=CO)
F(["Is it safe to take {A} with alcohol?","Can I safely drink alcohol while on {A}?","Are {A} and alcohol safe together?","I'm on {A}. Is it OK to have a drink?"],
  ["Is it dangerous to take {A} with alcohol?","Are {A} and alcohol unsafe together?","Is it harmful to drink alcohol while on {A}?"],A=DRUG)
F(["Can an adult take {N1} mg of {A} at once?","Is a single dose of {N1} mg {A} OK for an adult?","Is it all right for a grown-up to take {N1} mg of {A} in one go?"],
  ["Is it wrong for an adult to take {N1} mg of {A} at once?","Is a single dose of {N1} mg {A} not OK for an adult?"],A=DRUG,N1=[100,200,250,400,500,800,1000,2000])
F(["Should I take {A} before meals?","Is {A} supposed to be taken before eating?","Do I have to take {A} prior to a meal?"],
  ["Should I take {A} after meals?","Is {A} supposed to be taken after eating?","Do I have to take {A} following a meal?"],A=DRUG)
F(["Can {P} eat {A}?","Are {A} something {P} can eat?","Is it fine to feed {A} to {P}?","May I give my {P} {A}?"],
  ["Is it bad to feed {A} to {P}?","Are {A} something {P} must not eat?","Should {P} never eat {A}?"],A=["grapes","almonds","raw carrots","blueberries","eggs","walnuts","bananas"],P=PET)
F(["Are {N1} minutes enough to hard-boil {A}?","Is {A} hard-boiled after {N1} minutes?","Will {A} be hard-boiled if I cook it for {N1} minutes?"],
  ["Are {N1} minutes too few to hard-boil {A}?","Is {N1} minutes not long enough to hard-boil {A}?"],A=["a hen's egg","a duck egg","a goose egg","a quail egg"],N1=[3,4,6,8,10,12])
F(["Give me a {D} recipe with nuts for {N1} people.","How do I make {D} with nuts to serve {N1}?","I need a recipe for {D}, nuts included, that feeds {N1}."],
  ["Give me a {D} recipe without nuts for {N1} people.","How do I make nut-free {D} to serve {N1}?","I need a recipe for {D}, no nuts, that feeds {N1}."],D=["carrot cake","brownies","granola","banana bread","pesto pasta"],N1=[2,3,4,6,8,12])
F(["How many calories are in {N1} grams of {A}?","What's the calorie count of {N1} g of {A}?","{N1} g {A} - how many kcal?","If I eat {N1} grams of {A}, how many calories is that?"],[],A=FOOD,N1=[30,50,75,100,150,200,250])
F(["Convert {N1} kilometers to miles.","How many miles are {N1} km?","What is {N1} kilometres in miles?","{N1} km = ? miles"],
  [],N1=[5,8,10,12,15,42,50,100,120,160])
F(["What is {N1}% of {N2}?","Calculate {N1} percent of {N2}.","How much is {N1} per cent of {N2}?","{N2} times {N1}%, what does that give?"],[],N1=[5,8,12,15,18,20,25],N2=[60,80,140,250,600,1200])
F(["If I save ${N1} a month at {N2}% interest, how much will I have in ten years?","How much do ten years of saving {N1} dollars monthly at {N2}% come to?","I put away ${N1} every month and get {N2}% interest. What is the total after ten years?"],[],N1=[50,100,150,200,500],N2=[2,3,4,5,7])
F(["How do I cancel my {A} subscription?","What are the steps to end a {A} subscription?","I want to unsubscribe from my {A} plan. How?","cancelling {A} subscription how to"],
  ["How do I renew my {A} subscription?","What are the steps to renew a {A} subscription?","I want to renew my {A} plan. How?"],A=["Netflix","Spotify","Hulu","Audible","Dropbox","Disney+"])
F(["Can I return {A} after {N1} days?","Is it possible to send {A} back {N1} days after purchase?","Do you still accept returns of {A} once {N1} days have passed?"],
  ["Is it too late to return {A} after {N1} days?","Are returns of {A} refused once {N1} days have passed?"],A=["shoes","headphones","a mattress","a laptop","a winter coat"],N1=[7,10,14,21,28,30,60])
F(["Which items are included in the {A} plan?","What does the {A} plan include?","What do I get with the {A} plan?","List what's part of the {A} plan."],
  ["Which items are excluded from the {A} plan?","What does the {A} plan not include?","What don't I get with the {A} plan?","List what isn't part of the {A} plan."],A=["Basic","Starter","Pro","Team","Business","Enterprise"])
F(["Summarize the meeting with {A} on {D}.","Give me a summary of {D}'s meeting with {A}.","What were the main points of the {D} meeting with {A}?"],
  [],A=PERSON,D=DAY)
F(["Is {A} available on {D} at {N1} pm?","Does {A} have time on {D} at {N1} pm?","{D}, {N1} pm: is {A} free?"],
  ["Is {A} unavailable on {D} at {N1} pm?","Does {A} have no time on {D} at {N1} pm?","{D}, {N1} pm: is {A} busy?"],A=PERSON,D=DAY,N1=[1,2,3,4,5,6])
F(["Draft an email to {A} accepting the offer.","Write {A} an email that says I accept the offer.","Compose a mail telling {A} that I'm taking the offer."],
  ["Draft an email to {A} declining the offer.","Write {A} an email that says I do not accept the offer.","Compose a mail telling {A} that I'm turning the offer down."],A=PERSON)
F(["Which employees have completed the {A} training?","Who has finished the {A} training among staff?","List all staff who have done the {A} course."],
  ["Which employees have not completed the {A} training?","Who hasn't finished the {A} training among staff?","List all staff who have yet to do the {A} course."],A=["fire safety","data protection","first aid","anti-bribery","forklift"])
F(["List the invoices over ${N1} that were paid in {M}.","Which invoices above {N1} dollars got paid in {M}?","Show me invoices of more than ${N1} settled in {M}."],
  ["List the invoices over ${N1} that were not paid in {M}.","Which invoices above {N1} dollars went unpaid in {M}?","Show me invoices of more than ${N1} that weren't settled in {M}."],N1=[200,500,1000,2500,5000,10000],M=MONTH)
F(["How do I allow incoming traffic on port {N1} with {A}?","Opening port {N1} for inbound connections in {A}: how?","What {A} command permits inbound traffic to port {N1}?"],
  ["How do I block incoming traffic on port {N1} with {A}?","Closing port {N1} for inbound connections in {A}: how?","What {A} command denies inbound traffic to port {N1}?"],N1=[22,25,53,80,443,3306,5432,8080,8443],A=["ufw","iptables","nftables","firewalld"])
F(["What does HTTP status {N1} mean?","What's the meaning of an HTTP {N1} response?","Explain HTTP status code {N1}.","My server answers {N1}. What does this HTTP code stand for?"],[],N1=[301,302,400,401,403,404,409,422,429,500,502,503,504])
F(["How do I undo the last {N1} commits in git while keeping my changes?","git: take back the most recent {N1} commits but keep the changes","How can I remove my last {N1} git commits without losing the work?"],
  ["How do I undo the last {N1} commits in git while discarding my changes?","git: take back the most recent {N1} commits and throw the changes away","How can I remove my last {N1} git commits and not keep the work?"],N1=[2,3,4,5,6,10])
F(["How do I install {A} on {B}?","What are the installation steps for {A} on {B}?","I have {B} and need {A}. How do I install it?","Setting up {A} on a {B} machine, how is it done?"],
  ["How do I uninstall {A} on {B}?","What are the steps to remove {A} from {B}?","I have {B} and want to get rid of {A}. How do I remove it?"],A=["Docker","Podman","Node.js","nginx","Redis","Blender"],B=["Windows","macOS","Ubuntu","Fedora","Debian"])
F(["How do I fix error {N1} on my {A} printer?","My {A} printer shows error {N1}. How can I solve it?","What do I do about error {N1} on a {A} printer?"],[],A=["Canon","Epson","Brother","HP","Lexmark"],N1=[41,49,50,79,5100,5200,6000])
F(["Does the {A} have a headphone jack?","Is there a headphone socket on the {A}?","Can you plug wired headphones straight into the {A} via a jack?"],
  ["Does the {A} come without a headphone jack?","Is the {A} missing a headphone socket?"],A=["Pixel 5","Pixel 6","Pixel 7","Galaxy S9","Galaxy S10","iPhone 6","iPhone 8","Xperia 1"])
F(["Which planets have moons?","Name the planets that have moons.","What planets in our solar system have moons?"],["Which planets have no moons?","Name the planets that don't have moons.","What planets in our solar system lack moons?"])
F(["How far is {A} from the Sun?","What's the distance between the Sun and {A}?","{A}: distance to the Sun?"],[],A=["Mercury","Venus","Mars","Jupiter","Saturn","Uranus","Neptune"])
F(["Who wrote {A}?","Who is the author of {A}?","{A} was written by whom?","Which writer is {A} by?"],[],A=["The Trial","The Tempest","Middlemarch","Moby-Dick","The Idiot","The Stranger","Dracula","Dune"])
F(["What is the plot of {A} season {N1}?","What happens in season {N1} of {A}?","Tell me the story of the {A} season {N1}."],[],A=["Breaking Bad","Better Call Saul","The Crown","Lost","Dexter","Fargo"],N1=[1,2,3,4,5])
F(["Explain article {N1} of the GDPR.","What does GDPR article {N1} say?","What is in Art. {N1} GDPR?"],[],N1=[5,6,7,9,13,15,17,20,22,28,30,33])
F(["Is it legal to record phone calls in {A}?","Does the law in {A} allow recording a phone call?","Am I permitted by law to record calls in {A}?"],
  ["Is it illegal to record phone calls in {A}?","Does the law in {A} forbid recording a phone call?","Am I prohibited by law from recording calls in {A}?"],A=COUNTRY)
F(["Can a tenant in {A} give notice {N1} weeks before moving out?","In {A}, is {N1} weeks' notice from a tenant enough?","Is it sufficient for a tenant in {A} to give {N1} weeks of notice?"],
  ["In {A}, is {N1} weeks' notice from a tenant not enough?","Is it insufficient for a tenant in {A} to give {N1} weeks of notice?"],A=COUNTRY,N1=[2,4,6,8,12])
F(["How many hours of sleep does a {N1}-year-old need?","How much sleep should someone aged {N1} get, in hours?","At age {N1}, how many hours of sleep are needed?"],[],N1=[2,4,6,10,14,18,30,65])
F(["What should I wear to a {A}?","What's a suitable outfit for a {A}?","I've been invited to a {A}. What do I put on?","How should I dress for a {A}?"],
  ["What should I not wear to a {A}?","What's an unsuitable outfit for a {A}?","I've been invited to a {A}. What should I avoid putting on?","How should I not dress for a {A}?"],A=["wedding","funeral","job interview","garden party","black-tie dinner"])
F(["Which plants grow well in {A}?","What plants thrive in {A}?","What plants do well in {A}?"],
  ["Which plants don't grow well in {A}?","What plants fail to thrive in {A}?","What plants do badly in {A}?"],A=["full shade","full sun","clay soil","sandy soil","acidic soil","salty air"])
F(["What tire pressure does a {N1} {A} need?","What should the tyre pressure be on a {A} from {N1}?","How much air do I put in the tires of a {N1} {A}?"],[],A=["Honda Civic","Honda Accord","Toyota Corolla","Toyota Camry","Ford Focus","VW Golf"],N1=[2008,2010,2012,2015,2018,2020])
F(["Can I learn {A} in {N1} months?","Is {N1} months enough time to learn {A}?","Would it be possible for me to pick up {A} within {N1} months?"],
  ["Is it impossible to learn {A} in {N1} months?","Is {N1} months too little time to learn {A}?"],A=["Spanish","Portuguese","Korean","Japanese","Swedish","Finnish","Danish"],N1=[2,3,6,9,12,18])
F(["How do you say 'good morning' in {A}?","What's the {A} for 'good morning'?","Translate 'good morning' into {A}.","'Good morning' in {A}, please."],[],A=["Spanish","Portuguese","Korean","Japanese","Swedish","Finnish","Danish"])
F(["Translate this contract from {A} to {B}.","Please turn this {A} contract into {B}.","I need this contract, which is in {A}, translated into {B}."],[],A=["German","French","Dutch","Polish","Czech"],B=["German","French","Dutch","Polish","Czech"])
F(["Did {A} beat {B} in {N1}?","In {N1}, did {A} win against {B}?","Was {B} beaten by {A} in {N1}?"],
  ["Did {A} fail to beat {B} in {N1}?","Did {A} lose to {B} in {N1}?"][1:],A=["Arsenal","Chelsea","Everton","Fulham"],B=["Arsenal","Chelsea","Everton","Fulham"],N1=[2009,2011,2014,2017,2019])
F(["Write a {N1}-word essay in favor of {A}.","Compose an essay of {N1} words that supports {A}.","I need an essay arguing for {A}, {N1} words long."],
  ["Write a {N1}-word essay against {A}.","Compose an essay of {N1} words that opposes {A}.","I need an essay arguing against {A}, {N1} words long."],A=["school uniforms","nuclear power","remote work","a sugar tax","road tolls"],N1=[200,300,500,800,1000])
F(["Suggest {N1} names for a {A}.","Give me {N1} ideas for what to call a {A}.","What are {N1} possible names for a {A}?"],[],A=["bakery","bookshop","coffee bar","male kitten","female kitten","sailing boat"],N1=[3,5,8,10,15,20])
F(["What's on the agenda for the {N1} {M} board meeting?","Which topics will the board discuss on {N1} {M}?","Show me the agenda of the board meeting on {M} {N1}."],[],N1=[3,7,12,13,19,21,28],M=MONTH)
F(["How do I turn on dark mode in {A}?","Where is the setting to activate dark mode in {A}?","I'd like {A} to use dark mode. How do I switch it on?"],
  ["How do I turn off dark mode in {A}?","Where is the setting to deactivate dark mode in {A}?","I'd like {A} not to use dark mode. How do I switch it off?"],A=["Gmail","Outlook","Slack","Notion","YouTube","Figma"])
F(["What are the advantages of {A}?","What are the benefits of {A}?","What are the upsides of {A}?","What speaks in favour of {A}?"],
  ["What are the disadvantages of {A}?","What are the drawbacks of {A}?","What are the downsides of {A}?","What speaks against {A}?"],A=["heat pumps","electric cars","microservices","intermittent fasting","solar panels","a fixed-rate mortgage","a variable-rate mortgage"])
F(["Why won't my {A} charge?","What's stopping my {A} from charging?","My {A} doesn't charge. What's the reason?","What could be the cause when a {A} refuses to charge?"],[],A=["laptop","phone","e-bike","smartwatch","electric toothbrush"])
F(["Is {A} bigger than {B}?","Is {A} larger in area than {B}?","Does {A} cover more area than {B}?"][1:],["Is {A} smaller in area than {B}?","Does {A} cover less area than {B}?"],A=COUNTRY,B=COUNTRY)
F(["What time does flight {L}{N1} depart?","When does flight {L}{N1} leave?","Departure time of flight {L}{N1}?"],["What time does flight {L}{N1} arrive?","When does flight {L}{N1} land?","Arrival time of flight {L}{N1}?"],L=["LH","BA","AF","KL","OS"],N1=[204,402,429,1138,1183,907])
F(["Why did order {N1} ship late?","What was the reason order {N1} shipped late?","Order {N1} went out late. Why?"],["Why did order {N1} ship early?","What was the reason order {N1} shipped early?"],N1=[48213,48231,48123,59007,59070,77120])

W = {2:"two",3:"three",4:"four",5:"five",6:"six",8:"eight",10:"ten",12:"twelve",15:"fifteen",20:"twenty",30:"thirty",60:"sixty",90:"ninety"}
def pick(s):
    while True:
        v = {k: R.choice(x) for k, x in s.items()}
        if len({str(x) for x in v.values()}) == len(v): return v
def near(opts, old):
    o = sorted(x for x in opts if x != old)
    o.sort(key=lambda x: abs(x-old)); return R.choice(o[:3])
def fill(t, v): 
    s = t.format(**{k: str(x) for k, x in v.items()})
    s = re.sub(r'\b([Aa]) (?=(?:[aeioAEIO]|HP |8\d*-|18-|Ubuntu))', r'\1n ', s)
    return s[0].upper()+s[1:] if R.random() < .9 or s[0].isupper() else s
PRE = ["Hi, ","Quick question: ","Hey there. ","Could you help me? ","I was wondering: "]
SUF = [" Thanks!"," Thank you."," Please be brief."][:2]
def noise(s):   # keeps the meaning
    r = R.random()
    if r < .06: return R.choice(PRE)+s
    if r < .11: return s+R.choice(SUF)
    if r < .16: return s.lower().rstrip("?.!")
    if r < .20: return s.rstrip("?.!")
    return s
seen = set(); out = []
def add(a, b, same, kind):
    a, b = noise(a), noise(b)
    k = tuple(sorted((a.lower(), b.lower())))
    if k in seen or a.lower().strip("?.! ") == b.lower().strip("?.! "): return False
    seen.add(k)
    if R.random() < .5: a, b = b, a
    out.append(dict(a=a, b=b, same=same, kind=kind)); return True
def wordnum(s, v):  # digits -> word / thousands separator, meaning kept
    for k, x in v.items():
        if k[0] == "N" and R.random() < .35:
            if x in W and re.search(r"(?<![\d$.-])%d (days|weeks|months|people|commits|eggs|rows|names|ideas)" % x, s):
                s = re.sub(r"(?<![\d$.-])%d (?=days|weeks|months|people|commits|eggs|rows|names|ideas)" % x, W[x]+" ", s, count=1)
                s = s[0].upper()+s[1:]
            elif x >= 1000 and "$%d" % x in s: s = s.replace("$%d" % x, "${:,}".format(x))
    return s

def cycle(ok, want, make):
    got = tries = 0; pool = []
    while got < want and tries < 20000:
        tries += 1
        if not pool: pool = [f for f in FR if ok(f)]; R.shuffle(pool)
        if make(pool.pop()): got += 1
def para(f):
    p, n, s = f; side = n if len(n) > 1 and R.random() < .3 else p
    a, b = R.sample(side, 2); v = pick(s)
    return add(fill(a, v), wordnum(fill(b, v), v), True, "paraphrase")
def two(side):   # hard half: same wording with the flip; other half: reworded as well
    a = R.choice(side); return (a, a) if R.random() < .55 else (a, R.choice(side))
def num(f):
    p, n, s = f; v = pick(s); k = R.choice([k for k in s if k[0] == "N"]); w = dict(v); w[k] = near(s[k], v[k])
    a, b = two(n if n and R.random() < .25 else p); return add(fill(a, v), fill(b, w), False, "number")
def ent(f):
    p, n, s = f; v = pick(s); ks = [k for k in s if k[0] != "N"]; w = dict(v)
    if "A" in s and "B" in s and s["A"] == s["B"] and R.random() < .5: w["A"], w["B"] = v["B"], v["A"]   # roles swapped
    else:
        k = R.choice(ks); w[k] = R.choice([x for x in s[k] if x not in v.values()])
    a, b = two(n if n and R.random() < .25 else p); return add(fill(a, v), fill(b, w), False, "entity")
def neg(f):
    p, n, s = f; v = pick(s); i = R.randrange(len(p))
    j = i if i < len(n) and R.random() < .55 else R.randrange(len(n))
    return add(fill(p[i], v), fill(n[j], v), False, "negation")
cycle(lambda f: True, 750, para)
cycle(lambda f: any(k[0] == "N" for k in f[2]), 280, num)
cycle(lambda f: f[1] and f[2], 280, neg)
cycle(lambda f: any(k[0] != "N" for k in f[2]), 280, ent)
HAND = [  # (a, b, same, kind): quantities, double negation, scope, word order
("Can I park here for 30 minutes?","Am I allowed to park here for half an hour?",1,"paraphrase"),
("How much is 1.5 million euros in dollars?","Convert 1,500,000 euros to dollars.",1,"paraphrase"),
("Is a dozen roses enough for a bouquet?","Are 12 roses sufficient for a bouquet?",1,"paraphrase"),
("What happened in the 19th century in Prussia?","What happened in Prussia in the 1800s?",1,"paraphrase"),
("Is 24 hours' notice enough to cancel?","Can I cancel with one day's notice?",1,"paraphrase"),
("What can I cook in 90 minutes?","What could I cook if I have an hour and a half?",1,"paraphrase"),
("It is not uncommon for cats to drool, right?","Cats drool fairly commonly, correct?",1,"paraphrase"),
("Which tools are not unsafe for children?","Which tools are safe for children?",1,"paraphrase"),
("Which shops are open on Sunday?","Which shops aren't closed on Sunday?",1,"paraphrase"),
("Who isn't absent today?","Who is present today?",1,"paraphrase"),
("Was the bill signed by Carter?","Did Carter sign the bill?",1,"paraphrase"),
("How do I keep my cat from scratching the sofa?","What can I do so that my cat doesn't scratch the sofa?",1,"paraphrase"),
("How tall is the Eiffel Tower?","What's the height of the Eiffel Tower?",1,"paraphrase"),
("What's the population of NYC?","How many people live in New York City?",1,"paraphrase"),
("When did WW2 end?","In what year did the Second World War end?",1,"paraphrase"),
("Can I park here for 30 minutes?","Can I park here for 30 hours?",0,"number"),
("Is the warranty valid for 2 years?","Is the warranty valid for 2 months?",0,"number"),
("How much is 1.5 million euros in dollars?","How much is 15 million euros in dollars?",0,"number"),
("What happened in the 19th century in Prussia?","What happened in the 18th century in Prussia?",0,"number"),
("When did World War I end?","When did World War II end?",0,"number"),
("Who was Henry VIII's father?","Who was Henry VII's father?",0,"number"),
("Can I drink two coffees a day while pregnant?","Can I drink ten coffees a day while pregnant?",0,"number"),
("What is the square root of 144?","What is the square root of 441?",0,"number"),
("Does a half-empty tank at -5 degrees freeze?","Does a half-empty tank at 5 degrees freeze?",0,"number"),
("Is at least 5 GB of RAM needed?","Is at most 5 GB of RAM needed?",0,"negation"),
("Which shops are open on Sunday?","Which shops are closed on Sunday?",0,"negation"),
("Which mushrooms are edible?","Which mushrooms are inedible?",0,"negation"),
("Show all users except admins.","Show only the users who are admins.",0,"negation"),
("Which drugs raise blood pressure?","Which drugs lower blood pressure?",0,"negation"),
("List animals that hibernate.","List animals that never hibernate.",0,"negation"),
("What are common side effects of the vaccine?","What are uncommon side effects of the vaccine?",0,"negation"),
("Is the meeting mandatory?","Is the meeting optional?",0,"negation"),
("Who is hardly ever late?","Who is almost always late?",0,"negation"),
("Who killed Hamlet's father?","Who did Hamlet's father kill?",0,"entity"),
("Does Anna owe Ben money?","Does Ben owe Anna money?",0,"entity"),
("How do I convert CSV to JSON?","How do I convert JSON to CSV?",0,"entity"),
("How tall is the Eiffel Tower?","How old is the Eiffel Tower?",0,"entity"),
("When was John Adams president?","When was John Quincy Adams president?",0,"entity"),
("What's the weather in Paris, Texas?","What's the weather in Paris, France?",0,"entity"),
("What's the area code of Kansas City, Missouri?","What's the area code of Kansas City, Kansas?",0,"entity"),
("Is my sister's inheritance taxed?","Is my brother's inheritance taxed?",0,"entity"),
]
for a, b, sm, k in HAND: out.append(dict(a=a, b=b, same=bool(sm), kind=k))
R.shuffle(out)
with open("unseen.jsonl", "w") as fh:
    for o in out: fh.write(json.dumps(o, ensure_ascii=False)+"\n")
print(len(out), collections.Counter((o["kind"], o["same"]) for o in out))
