#!/usr/bin/env python3
"""Unseen pair set for a semantic cache. Fixed seed, no dependencies.
A pair is same=true only if one answer serves both questions."""
import json, random, itertools, re
R = random.Random(720931)
W = {2:"two",3:"three",4:"four",5:"five",6:"six",7:"seven",8:"eight",9:"nine",10:"ten",12:"twelve",
     15:"fifteen",20:"twenty",30:"thirty",40:"forty",50:"fifty"}
# Entity pools; a tuple lists aliases of one entity
CITY=[("New York","NYC","New York City"),("Los Angeles","LA"),"Chicago","Lisbon","Berlin","Vienna","Madrid","Osaka","Kyoto","Oslo","Dublin","Prague"]
CTRY=[("the United States","the US","the USA"),("the United Kingdom","the UK"),"Austria","Australia","Sweden","Switzerland","Slovakia","Slovenia","Iran","Iraq","Niger","Nigeria","Canada","Portugal"]
LANG=[("JavaScript","JS"),"Java",("TypeScript","TS"),"Python","Rust","Ruby",("Go","Golang"),"C++","C#","Kotlin"]
HUM=["Spanish","Portuguese","French","German","Dutch","Danish","Korean","Japanese","Polish"]
DB=[("PostgreSQL","Postgres"),"MySQL","SQLite","MariaDB",("MongoDB","Mongo"),"SQL Server"]
MED=["ibuprofen",("acetaminophen","paracetamol"),"naproxen","aspirin","cetirizine","loratadine"]
CUR=[("dollars","USD"),("euros","EUR"),("yen","JPY"),"rupees","pounds sterling","Swiss francs"]
# (phrasings, {entity slots}, {number slots}, {variants}) ; negs = phrasings of the flipped question
FAM=[]
def F(phr, ent=None, num=None, neg=None, swap=None):
    FAM.append(dict(p=phr, e=ent or {}, n=num or {}, g=neg or [], s=swap))

F(["How do I reset my {x} password?","I forgot my {x} password, how can I set a new one?","What are the steps to change a forgotten {x} password?","Steps for recovering a lost password on {x}","Can't remember my {x} login password. How do I get back in with a new one?"],
  {"x":["Gmail","Hotmail","Netflix","Spotify","GitHub","GitLab","Dropbox","PayPal"]})
F(["What is the capital of {x}?","Which city is the capital of {x}?","Name {x}'s capital city.","Tell me the capital of {x}","{x} has which city as its capital?"],{"x":CTRY})
F(["How many people live in {x}?","What is the population of {x}?","What's the number of inhabitants of {x}?","Population size of {x}","Give me {x}'s current population."],{"x":CTRY})
F(["How do I read a file line by line in {x}?","What is the way to iterate over the lines of a file in {x}?","{x}: looping through each line of a text file","Show me {x} code that goes through a file one line at a time","Reading a text file one line at a time using {x}, how?"],{"x":LANG})
F(["How do I sort a list in ascending order in {x}?","In {x}, how can I order a list from smallest to largest?","Show {x} code for sorting a list from low to high","{x} sort list, lowest value first"],{"x":LANG},
  neg=["How do I sort a list in descending order in {x}?","In {x}, how can I order a list from largest to smallest?","Show {x} code for sorting a list from high to low","{x} sort list, highest value first"])
F(["How do I create an index on a table in {x}?","What is the syntax for adding a table index in {x}?","Adding an index to a {x} table, how is it done?","Show me how to index a table in {x}"],{"x":[d for d in DB if "Mongo" not in d[0]]},
  neg=["How do I drop an index on a table in {x}?","What is the syntax for removing a table index in {x}?","Removing an index from a {x} table, how is it done?","Show me how to delete a table's index in {x}"])
F(["Translate 'good morning' into {x}.","How do you say good morning in {x}?","What's the {x} for 'good morning'?","'good morning' in {x}, please","I want to greet someone in the morning in {x}; what is the phrase for 'good morning'?"],{"x":HUM})
F(["Translate this contract from {a} to {b}.","Please render this contract, written in {a}, in {b}.","I have a contract in {a}; give me the {b} version.","Turn this {a} contract into {b}"],{"a":HUM,"b":HUM},swap=("a","b"))
F(["How long is the flight from {a} to {b}?","What's the flying time from {a} to {b}?","If I fly out of {a}, how many hours until I land in {b}?","Duration of a flight leaving {a} and arriving in {b}","flight time {a} to {b}"],{"a":CITY,"b":CITY},swap=("a","b"))
F(["How do I convert {n} {a} to {b}?","What is {n} {a} in {b}?","{n} {a} equals how much in {b}?","How much do I get in {b} for {n} {a}?","Exchange {n} {a} into {b}"],{"a":CUR,"b":CUR},{"n":[20,50,75,120,250,500,1000,1500,2500]},swap=("a","b"))
F(["What is {n} percent of {m}?","Calculate {n}% of {m}","How much is {n}% out of {m}?","Work out {n} percent of {m} for me","Taking {n}% of {m} gives what?"],num={"n":[5,12,15,18,20,25,30,35],"m":[80,180,240,320,1200,2400,4500]})
F(["How many ounces are in {n} cups?","Convert {n} cups to ounces","{n} cups is how many ounces?","What do {n} cups come to in ounces?"],num={"n":[2,3,4,5,6,7,8,9]})
F(["Can I take {x} while pregnant?","Is it OK to use {x} during pregnancy?","I'm expecting a baby, may I take {x}?","Is {x} safe for pregnant women?","Pregnant and thinking of taking {x}, is that alright?"],{"x":MED})
F(["What is the maximum daily dose of {x} for an adult?","How much {x} can an adult take per day at most?","Upper limit of {x} per day for grown-ups?","For an adult, what's the most {x} allowed in 24 hours?"],{"x":MED},
  neg=["What is the minimum effective daily dose of {x} for an adult?","What's the least {x} an adult needs per day for it to work?"])
F(["Is it safe to take {x} with alcohol?","Can I drink while on {x}?","May I have alcohol when taking {x}?","Do {x} and alcohol go together safely?"],{"x":MED})
F(["Give me a {n}-day itinerary for {x}.","Plan a {n} day trip to {x} for me","I'm visiting {x} for {n} days, what should my schedule be?","Suggest how to spend {n} days in {x}","What should I do in {x} if I have {n} days?"],{"x":CITY},{"n":[2,3,4,5,6,7,10]})
F(["What's the best time of year to visit {x}?","When should I travel to {x}?","Which season is best for a trip to {x}?","At which time of year is {x} nicest to visit?"],{"x":CITY},
  neg=["What's the worst time of year to visit {x}?","At what time of year is a trip to {x} least advisable?","Which season is worst for a trip to {x}?","At which time of year should {x} be avoided?"])
F(["Do I need a visa to enter {x} as a {y} citizen?","I hold a {y} passport; is a visa required for {x}?","Is a visa necessary for {y} nationals going to {x}?","Must {y} citizens get a visa before visiting {x}?"],{"x":["Brazil","India","Vietnam","Turkey","Japan","Egypt"],"y":["Canadian","German","Mexican","Indonesian","South African","Norwegian"]})
F(["How do I enable {x} on Windows 11?","What's the way to turn on {x} in Windows 11?","Where in Windows 11 can I switch {x} on?","Activating {x} under Windows 11"],{"x":["dark mode","Bluetooth","BitLocker","Remote Desktop","automatic updates","the firewall","airplane mode"]},
  neg=["How do I disable {x} on Windows 11?","What's the way to turn off {x} in Windows 11?","Where in Windows 11 can I switch {x} off?","Deactivating {x} under Windows 11"])
F(["How do I turn off notifications for {x} on my phone?","Stop {x} from sending me notifications on my phone","How can I silence {x} alerts on my phone?","I don't want {x} notifications on my phone any more. What do I do?"],{"x":["WhatsApp","Telegram","Slack","Instagram","Teams","Discord"]},
  neg=["How do I turn on notifications for {x} on my phone?","Make {x} send me notifications on my phone","How can I un-silence {x} alerts on my phone?","I want {x} notifications on my phone again. What do I do?"])
F(["How do I undo the last {n} commits in git?","git: revert my {n} most recent commits","What command rolls back the latest {n} git commits?","I need to take back the previous {n} commits in git"],num={"n":[2,3,4,5,6,7,8]})
F(["How do I delete files older than {n} days in Linux?","Linux command to remove files more than {n} days old","Which Linux shell command deletes all files that are over {n} days old?","Removing files with an age above {n} days on Linux"],num={"n":[7,10,14,30,45,60,90]},
  neg=["How do I delete files newer than {n} days in Linux?","Linux command to remove files less than {n} days old","How do I list but not delete files older than {n} days in Linux?"])
F(["How do I open port {n} on {x}?","What's the command to allow traffic through port {n} on {x}?","{x}: letting connections in on port {n}","I need port {n} open on my {x} machine, how?"],{"x":["Ubuntu","CentOS","Fedora","macOS","Debian"]},{"n":[80,443,3000,3306,5432,8080,8443]},
  neg=["How do I close port {n} on {x}?","What's the command to block traffic through port {n} on {x}?","{x}: refusing connections on port {n}","I need port {n} closed on my {x} machine, how?"])
F(["What does HTTP status {n} mean?","Meaning of HTTP code {n}","My server returns a {n} response, what does this HTTP status stand for?","Explain the HTTP {n} status code"],num={"n":[301,302,304,400,401,403,404,409,429,500,502,503,504]})
F(["Write a {n}-word summary of {x}.","Summarize {x} in {n} words","Sum up {x} using {n} words","I need {x} condensed to {n} words"],{"x":["Hamlet","Macbeth","Moby-Dick","Jane Eyre","Emma","Dracula","Frankenstein"]},{"n":[50,100,150,200,300,500]})
F(["Who wrote {x}?","Who is the author of {x}?","{x} was written by whom?","Name the writer of {x}","Which author penned {x}?"],{"x":["Middlemarch","Ulysses","Beloved","Dune","Emma","The Trial","The Stranger","The Idiot","Persuasion"]})
F(["What year did {x} die?","In which year did {x} pass away?","Give me the year of {x}'s death","{x} died in what year?"],{"x":["Marie Curie","Pierre Curie","Charles Darwin","Johann Strauss II","Richard Strauss","Claude Monet","Edouard Manet","Isaac Newton"]},
  neg=["What year was {x} born?","In which year did {x} come into the world?","Give me the year of {x}'s birth"])
F(["Who won the World Cup in {n}?","Which team became football world champion in {n}?","{n} FIFA World Cup winner","Name the country that took the men's football World Cup in {n}"],num={"n":[1986,1990,1994,1998,2002,2006,2010,2014,2018,2022]},
  neg=["Who lost the World Cup final in {n}?","Which team was beaten in the {n} FIFA World Cup final?"])
F(["Recommend a laptop under ${n}.","What's a good laptop that costs less than ${n}?","Which notebook computer should I buy if it must cost under ${n}?","Best laptop for below {n} dollars"],num={"n":[500,600,800,900,1200,1500,2000]},
  neg=["Recommend a laptop over ${n}.","What's a good laptop that costs more than ${n}?","Best laptop for above {n} dollars"])
F(["Give me a {x} recipe for {n} people.","How do I cook {x} for {n}?","Recipe for {x}, serves {n}","I have {n} guests to feed and want to make {x}; what's the recipe for exactly {n} servings?"],{"x":["lasagna","paella","risotto","chili con carne","moussaka","ramen","pad thai"]},{"n":[2,4,6,8,10,12]})
F(["How do I make {x} without {y}?","Recipe for {y}-free {x}","What's a way of preparing {x} that leaves out {y}?","I want to make {x} but can't have {y}, how?"],{"x":["pancakes","brownies","waffles","banana bread","muffins"],"y":["butter","gluten","sugar","milk"]},
  neg=["How do I make {x} with {y}?","Recipe for {x} containing {y}","What's a way of preparing {x} that uses {y}?"])
F(["How long should I boil an egg for it to be soft?","What's the boiling time for a soft-boiled egg?","soft boiled egg: how many minutes?","For a runny yolk, how long does an egg boil?"],
  neg=["How long should I boil an egg for it to be hard?","What's the boiling time for a hard-boiled egg?","hard boiled egg: how many minutes?","For a firm yolk, how long does an egg boil?"])
F(["Is {x} open on {y}?","Does {x} have opening hours on {y}?","Can I shop at {x} on a {y}?","Will I find {x} open if I go on {y}?"],{"x":["Costco","IKEA","Target","Walmart","Aldi"],"y":["Sunday","Saturday","Monday"]},
  neg=["Is {x} closed on {y}?","Does {x} stay shut on {y}?"])
F(["Cancel my order number {n}.","Please cancel order #{n}","I'd like order {n} to be cancelled","I no longer want order no. {n}, call it off"],num={"n":[48213,48231,48312,77105,77150,90442,90424]},
  neg=["Do not cancel my order number {n}.","Please don't cancel order #{n}","I'd like order {n} not to be cancelled","I still want order no. {n}, keep it"])
F(["What is my refund status for ticket {n}?","Has the refund on ticket {n} gone through yet?","Where does the refund for ticket {n} stand?","Status of refund, ticket {n}"],num={"n":[3301,3310,3130,8872,8827,5519]})
F(["Can I return an item after {n} days?","Is a return still possible once {n} days have passed?","It has been {n} days since I bought it; can I send it back?","Do you accept returns {n} days after purchase?"],num={"n":[7,14,20,30,45,60,90]})
F(["Do you ship to {x}?","Is delivery to {x} available?","Can I have my order sent to {x}?","Is {x} among the countries you deliver to?"],{"x":CTRY})
F(["What's included in the {x} plan?","Which features come with the {x} plan?","What do I get if I subscribe to the {x} plan?","List everything the {x} tier contains"],{"x":["Basic","Pro","Premium","Enterprise","Team","Starter"]},
  neg=["What's not included in the {x} plan?","Which features are missing from the {x} plan?","What don't I get if I subscribe to the {x} plan?","List everything the {x} tier leaves out"])
F(["How do I switch from the {a} plan to the {b} plan?","I'm on {a} and want to move my subscription to {b}. How?","Changing my subscription from {a} to {b}","What must I do to swap the {a} plan for {b}?"],{"a":["Basic","Pro","Premium","Enterprise","Team"],"b":["Basic","Pro","Premium","Enterprise","Team"]},swap=("a","b"))
F(["Show me customers who bought more than {n} items.","List the clients with purchases of over {n} items","Which customers have purchased more than {n} items?","Customers with item counts above {n}"],num={"n":[3,5,10,20,30,50]},
  neg=["Show me customers who bought fewer than {n} items.","List the clients with purchases of under {n} items","Which customers have purchased less than {n} items?","Customers with item counts below {n}"])
F(["List all employees who are in the {x} department.","Which staff members work in {x}?","Show everyone employed in the {x} department","Names of all {x} department employees"],{"x":["sales","marketing","finance","legal","HR","engineering"]},
  neg=["List all employees who are not in the {x} department.","Which staff members don't work in {x}?","Show everyone employed outside the {x} department","Names of all employees except those in {x}"])
F(["Which invoices from {x} have been paid?","Show the paid {x} invoices","List {x} bills that are already settled","From {x}, what invoices did we pay?"],{"x":["January","February","March","June","July","October"]},
  neg=["Which invoices from {x} have not been paid?","Show the unpaid {x} invoices","List {x} bills that are still outstanding","From {x}, what invoices didn't we pay?"])
F(["What was {x}'s revenue in {n}?","How much revenue did {x} make in {n}?","{x} {n} revenue","Tell me the turnover {x} reported for {n}"],{"x":["Apple","Amazon","Alphabet","Intel","Nvidia","AMD","Sony"]},{"n":[2015,2017,2018,2019,2020,2021,2022]})
F(["How do I set the timeout to {n} seconds in {x}?","Configure a {n}-second timeout for {x}","{x}: making requests time out after {n} seconds","I want {x} to give up after {n} seconds, how do I configure it?"],{"x":["axios","curl","nginx","HAProxy","requests","OkHttp"]},{"n":[3,5,10,15,30,60]})
F(["Write a regex that matches {n} digits.","I need a regular expression for exactly {n} digits","Regex for a sequence of {n} digits, no more and no fewer","What regular expression accepts a string of {n} digits?"][:3],num={"n":[3,4,5,6,7,8,9]} )
F(["Generate a Python script that includes comments.","Write me a Python script with comments in it","Produce a commented Python script"],
  neg=["Generate a Python script that includes no comments.","Write me a Python script without comments in it","Produce an uncommented Python script"])
F(["What is the difference between {a} and {b}?","How does {a} differ from {b}?","Compare {a} with {b}: what's different?","What sets {a} and {b} apart?","In what ways do {b} and {a} differ?"],{"a":["TCP","HTTP","MQTT","gRPC"],"b":["UDP","QUIC","AMQP","WebSocket"]})
F(["How many calories are in {n} {x}?","What's the calorie count of {n} {x}?","{n} {x}: how many kcal?","If I eat {n} {x}, how many calories is that?"],{"x":["bananas","apples","boiled eggs","avocados","oranges","dates"]},{"n":[2,3,4,5,6,8]})
F(["Can dogs eat {x}?","Is it safe to feed my dog {x}?","May I give {x} to a dog?","Is {x} okay for dogs to eat?"],{"x":["garlic","cheese","chocolate","celery","spinach","bread","watermelon"]})
F(["Is {x} toxic to {y}?","Can {x} poison {y}?","Are {y} poisoned by {x}?","Does {x} have a toxic effect on {y}?"],{"x":["aloe vera","lavender","rosemary","basil","jade plant"],"y":["cats","dogs","rabbits","horses"]},
  neg=["Is {x} non-toxic to {y}?","Is {x} harmless to {y}?"])
F(["How do I remove {x} stains from a carpet?","Getting {x} out of carpet","There's {x} on my carpet; how do I clean it off?","Best way of cleaning a carpet stained with {x}"],{"x":["red wine","coffee","blood","ink","grease","candle wax"]})
F(["What's the weather like in {x} in {y}?","How is {x}'s weather in {y}?","Typical {y} weather in {x}","What kind of weather should I expect in {x} during {y}?"],{"x":CITY,"y":["January","April","June","July","September","December"]})
F(["How tall is {x}?","What is the height of {x}?","How high does {x} rise?","{x}'s height, please"],{"x":["the Eiffel Tower","the Tokyo Tower","the CN Tower","Mount Everest","K2","Mount Kenya","Mount Fuji"]})
F(["Set an alarm for {n} am.","Wake me up at {n} in the morning","I need an alarm at {n} AM","Alarm at {n} a.m., please"],num={"n":[5,6,7,8,9,10]},
  neg=["Don't set an alarm for {n} am.","Don't wake me up at {n} in the morning","I need no alarm at {n} AM"])
F(["How much does it cost to park at {x} for {n} hours?","Parking fee for {n} hours at {x}","What will I pay if I park {n} hours at {x}?","{x} parking price, {n} hours"],{"x":["JFK","LAX","Heathrow","Gatwick","Logan Airport"]},{"n":[2,3,4,5,6,8,12]})
F(["What is the monthly payment on a ${m} loan over {n} years?","Borrowing ${m} for {n} years, how much do I pay each month?","Monthly instalment for a loan of ${m} with a {n}-year term","How big is the monthly rate if I take ${m} and repay it within {n} years?"][:3],num={"m":[5000,12000,15000,50000,150000,250000],"n":[3,5,7,10,15,20,30]})
F(["Can minors under {n} work in {x}?","In {x}, are people younger than {n} allowed to work?","Is employing someone below {n} years of age permitted in {x}?","Does {x} let under-{n}s have a job?"],{"x":CTRY},{"n":[12,13,14,15,16,18]},
  neg=["Are minors under {n} forbidden to work in {x}?","In {x}, are people younger than {n} banned from working?","Can people over {n} work in {x}?"])
F(["Which vitamins can I take with {x}?","What vitamins combine well with {x}?","Vitamins that are fine to take together with {x}","Taking {x}: what vitamins go with it?"],{"x":["metformin","methotrexate","warfarin","lisinopril","losartan","omeprazole"]},
  neg=["Which vitamins can I not take with {x}?","What vitamins combine badly with {x}?","Vitamins to avoid together with {x}","Taking {x}: what vitamins don't go with it?"])
F(["Is the {x} API backwards compatible with version {n}?","Does the {x} API still work with code written for version {n}?","I built on version {n} of the {x} API, is it still compatible?","Will my version {n} client keep working with today's {x} API?"],{"x":["Stripe","Twilio","Shopify","Zendesk"]},{"n":[2,3,4,5,6]},
  neg=["Is the {x} API incompatible with version {n}?","Does the {x} API no longer work with code written for version {n}?"])
F(["How do I let users edit posts they wrote in {x}?","{x}: allowing authors to change their own posts","In {x}, give users permission to edit their own posts","What setting in {x} allows people to edit posts of their own?"],{"x":["WordPress","Drupal","Discourse","Ghost"]},
  neg=["How do I stop users from editing posts they wrote in {x}?","{x}: preventing authors from changing their own posts","In {x}, take away users' permission to edit their own posts","What setting in {x} forbids people to edit posts of their own?"])

# hand-written, off-template pairs
HP="""Why is the sky blue?|What makes the sky look blue?
How do vaccines work?|Explain the mechanism by which vaccination protects people
My laptop won't turn on. What should I do?|What can I try if my notebook refuses to start?
What's the cheapest way to send money abroad?|How can I transfer funds overseas at the lowest cost?
How do I get rid of hiccups?|What stops hiccups?
Is 90 minutes enough for a layover?|Is an hour and a half enough for a layover?
Can I freeze cooked rice?|Is it possible to store rice in the freezer once it's cooked?
How many hours are in a week?|A week has how many hours?
What's the boiling point of water at sea level?|At what temperature does water boil at sea level?
Explain recursion to a beginner|How would you describe recursion to someone new to programming?
Why do cats purr?|What's the reason cats make a purring sound?
How do I tie a bow tie?|Bow tie tying instructions
How can I lower my electricity bill?|Ways to spend less on electricity
Who painted the Mona Lisa?|The Mona Lisa was painted by which artist?
When does daylight saving time end this year?|On what date do the clocks go back this year?
What is a good gift for a 10 year old girl?|Present ideas for a girl aged ten
How do I quit vim?|How can I exit the vim editor?
What does DNS stand for?|What is the full form of DNS?
Is it not possible to work remotely here?|Can't one work remotely here?
It isn't uncommon for toddlers to bite, right?|It's common for toddlers to bite, right?
Show orders that are not incomplete|Show orders that are complete
How many centimeters are in half a meter?|How many cm in 0.5 m?
What is 1,000 divided by 8?|1000 / 8 = ?
What's on at the cinema tonight?|Which films are showing this evening?
How do I unclog a sink?|My sink is blocked, how do I clear it?
Do I have to tip in Japan?|Is tipping required in Japan?
How can I improve my handwriting?|Tips for neater handwriting
What year did the Berlin Wall fall?|In which year did the Berlin Wall come down?
How do I back up my phone to the cloud?|Saving a cloud backup of my phone
What causes inflation?|Why do prices rise across an economy?
How often should I water a cactus?|What's the right watering frequency for cacti?
How do I center a div?|CSS: put a div in the middle of its parent
Can you explain what a mutex is?|What is a mutex?
Whats the meaning of the word ephemeral|Define 'ephemeral'
How do I write a resignation letter?|Help me draft a letter to quit my job
How much sleep does a teenager need?|How many hours should teens sleep a night?
Why does my code throw a null pointer exception?|What is the reason I'm getting a NullPointerException in my code?
How do I merge two PDFs?|Combining 2 PDF files into one
What is the speed of light?|How fast does light travel?
Where can I see my past invoices?|How do I find my old bills?
I was charged twice for the same order|There are two charges on my card for one order
How do I contact support?|What's the way to reach customer service?
Delete my account permanently|I want my account removed for good
How do I change the delivery address of my order?|My order should go to a different address, how do I update it?
What's the tallest animal?|Which animal is the tallest in the world?"""
HN="""number|Is 2 hours enough for a layover?|Is 12 hours enough for a layover?
number|What is 1,000 divided by 8?|What is 10,000 divided by 8?
number|How do I upgrade from Python 3.8 to 3.12?|How do I upgrade from Python 3.8 to 3.11?
number|What's new in iOS 16?|What's new in iOS 17?
number|What is a good gift for a 10 year old girl?|Present ideas for a girl aged two
number|Explain Newton's first law|Explain Newton's second law
number|What caused World War I?|What caused World War II?
number|Who was the 16th US president?|Who was the 26th US president?
number|Do twins run in the family?|Do triplets run in the family?
number|How much is half of 640?|How much is a third of 640?
number|Summarize chapter 4 of the handbook|Summarize chapter 14 of the handbook
number|What happens on January 3?|What happens on January 13?
number|Can I take 200 mg of ibuprofen at once?|Can I take 2000 mg of ibuprofen at once?
number|What is 0.5 m in feet?|What is 5 m in feet?
number|What happened in the 1920s in Paris?|What happened in the 1930s in Paris?
number|Is -5 C too cold for tomatoes?|Is 5 C too cold for tomatoes?
number|Convert 1.5 miles to km|Convert 15 miles to km
number|How do I double my savings?|How do I triple my savings?
negation|Can I freeze cooked rice?|Can I freeze uncooked rice?
negation|Which mushrooms are edible?|Which mushrooms are inedible?
negation|Show orders that are complete|Show orders that are incomplete
negation|What should I say in an interview?|What should I never say in an interview?
negation|Why does my code compile?|Why doesn't my code compile?
negation|Foods that cause heartburn|Foods that don't cause heartburn
negation|Which planets have rings?|Which planets have no rings?
negation|How do I lock the screen rotation?|How do I unlock the screen rotation?
negation|How do I gain weight in a healthy way?|How do I lose weight in a healthy way?
negation|Which exercises should I do with a bad back?|Which exercises should I avoid with a bad back?
negation|How do I mount a drive in Linux?|How do I unmount a drive in Linux?
negation|Subscribe me to the newsletter|Unsubscribe me from the newsletter
negation|Which countries are in the EU?|Which European countries are outside the EU?
negation|What are the advantages of nuclear power?|What are the disadvantages of nuclear power?
negation|Which users have logged in this month?|Which users haven't logged in this month?
negation|How do I encrypt a file with GPG?|How do I decrypt a file with GPG?
negation|Plants that need a lot of sunlight|Plants that hardly need any sunlight
negation|Why do people like cilantro?|Why do people dislike cilantro?
negation|Who is eligible for the grant?|Who is ineligible for the grant?
negation|What to eat before a run|What to eat after a run
negation|How do I zoom in?|How do I zoom out?
negation|List the tests that passed|List the tests that failed
negation|Why is it good to stretch before running?|Why is it bad to stretch before running?
entity|Why is the sky blue?|Why is the sea blue?
entity|Why do cats purr?|Why do cats hiss?
entity|Who painted the Mona Lisa?|Who painted The Last Judgment?
entity|What does DNS stand for?|What does DHCP stand for?
entity|How do I quit vim?|How do I quit nano?
entity|Does Anna report to Ben?|Does Ben report to Anna?
entity|Did Google sue Oracle?|Did Oracle sue Google?
entity|What is a mutex?|What is a semaphore?
entity|How often should I water a cactus?|How often should I water a fern?
entity|What's the boiling point of water at sea level?|What's the freezing point of water at sea level?
entity|What causes inflation?|What causes deflation?
entity|Who directed Alien?|Who directed Aliens?
entity|What is the mass of Mercury the planet?|What is the mass of mercury the element?
entity|Do I have to tip in Japan?|Is tipping required in Jamaica?
entity|How much sleep does a teenager need?|How much sleep does a toddler need?
entity|Where can I see my past invoices?|Where can I see my past messages?
entity|What is the tallest animal?|What is the heaviest animal?
entity|How do I merge two PDFs?|How do I merge two branches?
entity|When is Mother's Day?|When is Father's Day?
entity|Is Georgia the state bigger than Ohio?|Is Georgia the country bigger than Ohio?
entity|What is the symptom list for hypothyroidism?|What is the symptom list for hyperthyroidism?
entity|What is the treatment for hypertension?|What is the treatment for hypotension?
entity|How many grams are in a pound?|How many grams are in an ounce?
entity|What's the GDP of North Korea?|What's the GDP of South Korea?"""

canon=lambda v: v[0] if isinstance(v,tuple) else v
def show(v, alias):
    if isinstance(v,tuple): return R.choice(v) if alias else v[0]
    if isinstance(v,int):
        return str(v)
    return v
def fill(t, vals, alias):
    def sub(m):
        k=m.group(1); v=vals[k]; s=show(v,alias)
        if isinstance(v,int):
            before=t[:m.start()]; after=t[m.end():m.end()+2]
            plain = not before.endswith(("$","#","-")) and not after.startswith(("%","-"))
            spelled_ok = alias and plain and v in W and m.start()>0 and re.search(r"\{n\} (days|day|cups|hours|seconds|digits|items|years|most|git|commits|people|ounces|bananas|servings)|last \{n\}|latest \{n\}|previous \{n\}|\{n\} \{x\}", t)
            if spelled_ok and R.random()<.35: s=W[v]
            elif alias and v>=1000 and re.search(r"\$\{|of \{m\}|\{a\}", t) and R.random()<.4: s=f"{v:,}"
        return s
    s=re.sub(r"\{(\w)\}",sub,t)
    return s[0].upper()+s[1:] if t.startswith("{") else s
PRE=["Please tell me: ","Hi, ","Quick question: ","Hey there! ","Hello, one thing: "]
POST=[" Thanks!"," Thank you."]
def typo(s):
    ws=s.split(" "); c=[i for i,w in enumerate(ws) if w.isalpha() and w.islower() and len(w)>5 and w not in PROT]
    if not c: return s
    i=R.choice(c); w=ws[i]; j=R.randrange(1,len(w)-2); ws[i]=w[:j]+w[j+1]+w[j]+w[j+2:]; return " ".join(ws)
PROT={"without","include","includes"}
for _f in FAM:
    for _p in _f["e"].values():
        for _v in _p:
            for _a in (_v if isinstance(_v,tuple) else (_v,)): PROT|=set(_a.split())
def noise(s):
    r=R.random()
    if r<.78: return s
    if r<.85: return R.choice(PRE)+s
    if r<.89: return (s if s[-1] in ".?!" else s+".")+R.choice(POST)
    if r<.95: return s.rstrip("?.").lower() if not re.search(r"[A-Z]{2}",s) else s.rstrip("?.")
    return typo(s)
def draw(f):
    while 1:
        v={k:R.choice(p) for k,p in {**f["e"],**f["n"]}.items()}
        if len({canon(x) for x in v.values()})==len(v): return v
out=[];seen=set()
raw=set()
def add(a,b,same,kind,nz=True):
    k=frozenset((a.lower(),b.lower()))
    if k in raw: return False
    raw.add(k)
    if nz: a,b=noise(a),noise(b)
    if R.random()<.5: a,b=b,a
    na,nb=(re.sub(r"\W+"," ",x.lower()).strip() for x in (a,b))
    if na==nb and not re.search(r"[-.+#]",a+b): return False
    if a==b or frozenset((a,b)) in seen: return False
    seen.add(frozenset((a,b))); out.append(dict(a=a,b=b,same=same,kind=kind)); return True
def two(ps): return R.sample(ps,2)
def para(f):
    v=draw(f); p=R.choice([f["p"],f["p"],f["g"]]) if len(f["g"])>=4 else f["p"]
    a,b=two(p); return add(fill(a,v,1),fill(b,v,1),True,"paraphrase")
def pq(f):
    a=R.choice(f["p"]); return (a,a) if R.random()<.5 else tuple(two(f["p"]))
def near(pool,v):
    c=[x for x in pool if x!=v]
    if isinstance(v,int) and R.random()<.5: return min(c,key=lambda x:(abs(x-v),x))
    if not isinstance(v,int) and R.random()<.4:
        i=pool.index(v); return pool[i+1] if i+1<len(pool) else pool[i-1]
    return R.choice(c)
def number(f):
    v=draw(f); k=R.choice(list(f["n"])); w=dict(v); w[k]=near(f["n"][k],v[k])
    a,b=pq(f); return add(fill(a,v,1),fill(b,w,1),False,"number")
def entity(f):
    v=draw(f); w=dict(v)
    if f["s"] and R.random()<.5: x,y=f["s"]; w[x],w[y]=v[y],v[x]
    else:
        k=R.choice(list(f["e"])); w[k]=near(f["e"][k],v[k])
        if len({canon(x) for x in w.values()})<len(w): return False
    a,b=pq(f); return add(fill(a,v,1),fill(b,w,1),False,"entity")
def neg(f):
    v=draw(f); i=R.randrange(len(f["g"]))
    a=f["p"][i] if R.random()<.5 and i<len(f["p"]) else R.choice(f["p"])
    return add(fill(a,v,1),fill(f["g"][i],v,1),False,"negation")
def run(fn,fams,want):
    got=0; tries=0
    order=list(fams)
    while got<want and tries<want*60:
        R.shuffle(order)
        for f in order:
            tries+=1
            if got>=want: break
            got+=bool(fn(f))
for l in HP.split("\n"):
    a,b=l.split("|"); add(a,b,True,"paraphrase",False)
for l in HN.split("\n"):
    k,a,b=l.split("|"); add(a,b,False,k,False)
run(para,FAM,755); run(number,[f for f in FAM if f["n"]],282)
run(neg,[f for f in FAM if f["g"]],275); run(entity,[f for f in FAM if f["e"]],276)
R.shuffle(out)
with open("u.jsonl","w") as h:
    for o in out: h.write(json.dumps(o,ensure_ascii=False)+"\n")
from collections import Counter
print(len(FAM),len(out),Counter((o["kind"],o["same"]) for o in out))
