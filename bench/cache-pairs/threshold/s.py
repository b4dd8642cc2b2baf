#!/usr/bin/env python3
"""Unseen pair set for a semantic cache. Fixed seed, no dependencies.
Frame: p = phrasings asking the SAME thing; n = phrasings of the opposite; slots named n* hold numbers, the others entities."""
import json, random, re, itertools, collections, os
R = random.Random(730291)
F = []
def f(p, n="", /, **s):
    S = {k: [x.strip() for x in v.split("|")] for k, v in s.items()}
    F.append(dict(p=[x.strip() for x in p.strip().split("\n")], n=[x.strip() for x in n.strip().split("\n") if x.strip()], s=S))

# ---- software -------------------------------------------------------------
f("""How do I enable {e} in {f}?
What are the steps for turning on {e} in {f}?
I need {e} switched on in {f}, how is that done?
In {f}, how can {e} be activated?
Walk me through enabling {e} in {f}.""",
"""How do I disable {e} in {f}?
What are the steps for turning off {e} in {f}?
I need {e} switched off in {f}, how is that done?
In {f}, how can {e} be deactivated?
Walk me through disabling {e} in {f}.""",
 e="dark mode|spell check|autosave|word wrap|minimap scrolling", f="VS Code|Sublime Text|Notepad++|IntelliJ IDEA")
f("""How do I read a {e} file in {f}?
What's the way to load a {e} file using {f}?
{f}: how to parse a {e} file
Show me how {f} code can open and read a {e} file.
can you give me a {f} snippet that reads {e} files""",
"""How do I read a {e} file in {f} without using any external library?
What's the way to load a {e} file using {f} with no third-party packages?
{f}: how to parse a {e} file, no external dependencies
Show me how {f} code can open and read a {e} file without third-party libraries.
can you give me a {f} snippet that reads {e} files, but not with an external library""",
 e="CSV|JSON|YAML|Parquet|XML", f="Python|Go|Rust|Ruby|Java")
f("""How do I undo the last {n} commits in git but keep my changes?
Revert {n} git commits while leaving my edits in the working tree, how?
What git command drops the most recent {n} commits and preserves the changes?
I want to roll back {n} commits in git and still have the modifications.
git: remove last {n} commits, keep the changes""",
"""How do I undo the last {n} commits in git and not keep my changes?
Revert {n} git commits without leaving my edits in the working tree, how?
What git command drops the most recent {n} commits and discards the changes?
I want to roll back {n} commits in git and no longer have the modifications.
git: remove last {n} commits, don't keep the changes""", n="2|3|4|5|7|10")
f("""Write a SQL query that returns the top {n} {e} by revenue.
Give me SQL for the {n} highest-revenue {e}.
I need an SQL statement listing the {n} {e} that bring in the most revenue.
How would I select the {n} {e} with the greatest revenue in SQL?""",
"""Write a SQL query that returns the bottom {n} {e} by revenue.
Give me SQL for the {n} lowest-revenue {e}.
I need an SQL statement listing the {n} {e} that bring in the least revenue.
How would I select the {n} {e} with the smallest revenue in SQL?""",
 n="3|5|10|15|20|50|100", e="customers|products|regions|stores|suppliers")
f("""Which HTTP header do I set so that a response is cached for {n} seconds?
With which HTTP header do I make clients cache my response for {n} seconds?
I want my HTTP response to stay cached {n} seconds; which header does that?
What header gives a response a cache lifetime of {n} seconds?""",
"""Which HTTP header do I set so that a response is never cached?
With which HTTP header do I make clients not cache my response?
I want my HTTP response to never be cached; which header does that?
What header keeps a response from being cached at all?""", n="60|90|300|600|3600|86400")
f("""What does HTTP status code {n} mean?
Meaning of HTTP {n}?
My server returned a {n} status, what does that indicate?
Explain the {n} HTTP response code.
when would an API answer with http {n}""", n="301|302|304|400|401|403|404|409|410|422|429|500|502|503|504")
f("""Is {e} thread-safe in {f}?
Can I safely share {e} between threads in {f}?
In {f}, is it OK to access {e} from several threads concurrently?
Does {f} guarantee thread safety for {e}?""",
"""Is {e} not thread-safe in {f}?
Is it unsafe to share {e} between threads in {f}?
In {f}, is it wrong to access {e} from several threads concurrently?
Does {f} give no guarantee of thread safety for {e}?""",
 e="a string builder|a hash map|a queue|a database connection", f="Java|C#|Go|Rust")
f("""Convert this {e} schema to {f}: users(id, name, email).
Please translate the schema users(id, name, email) from {e} into {f}.
Here is a {e} schema, users(id, name, email). Rewrite it for {f}.
I'm moving users(id, name, email) off {e} and onto {f}; what would the schema be?""",
 e="MySQL|PostgreSQL|SQLite", f="Oracle|SQL Server|BigQuery|Snowflake")
f("""How much memory does a {e} use in {f}?
What is the memory footprint of a {e} in {f}?
In {f}, how many bytes does a {e} take up?
{f} {e} memory size?""", e="boolean|double|long|char", f="Java|C#|Go|Swift")
f("""What port does {e} listen on by default?
Default port for {e}?
Which port number is {e} using out of the box?
If I don't change anything, on what port will {e} be reachable?""",
 e="Redis|PostgreSQL|MySQL|MongoDB|RabbitMQ|Elasticsearch|Memcached|Cassandra|SSH|Kafka")
f("""How do I upgrade {e} from version {n} to the latest release?
What's the upgrade path from {e} {n} to the newest version?
I'm on {e} {n} and want to move to the current version. How?
Steps for bringing {e} {n} up to the latest release, please.""",
"""How do I keep {e} at version {n} and not upgrade to the latest release?
What's the way to stay on {e} {n} instead of moving to the newest version?
I'm on {e} {n} and don't want to move to the current version. How?
Steps for preventing {e} {n} from going up to the latest release, please.""",
 e="Angular|Django|Node.js|Ubuntu|PHP", n="12|14|16|18")
f("""Can a Kubernetes {e} have {n} replicas?
Is it possible to run {n} replicas of a {e} in Kubernetes?
In k8s, may I set replicas to {n} on a {e}?
Does Kubernetes let a {e} scale to {n} replicas?""", e="Deployment|StatefulSet|DaemonSet|ReplicaSet", n="0|1|3|50|500")
f("""My {e} container exits with code {n}. Why?
Why would a {e} container stop with exit code {n}?
What's the reason a container running {e} terminates with exit status {n}?
{e} container dying, exit code {n} - what is the cause""", e="nginx|Postgres|Redis|Node|Grafana", n="1|125|126|127|137|139|143")
f("""Write a regex that matches strings made up of exactly {n} {e}.
I need a regular expression for strings consisting of exactly {n} {e}.
Which regex accepts only strings of precisely {n} {e}?
regex: exactly {n} {e}, nothing else""",
"""Write a regex that matches strings that are not made up of exactly {n} {e}.
I need a regular expression for strings not consisting of exactly {n} {e}.
Which regex rejects strings of precisely {n} {e}?
regex: anything except exactly {n} {e}""", n="2|3|4|6|8|12", e="digits|lowercase letters|uppercase letters|hex characters")
f("""Does {e} support {f}?
Is {f} supported by {e}?
Can I use {f} with {e}?
I'd like to know whether {e} has support for {f}.""",
"""Does {e} lack support for {f}?
Is {f} unsupported by {e}?
Am I unable to use {f} with {e}?
I'd like to know whether {e} doesn't have support for {f}.""",
 e="Firefox|Safari|Chrome|Edge|Opera", f="WebGPU|WebAssembly|the AVIF format|HTTP/3|WebTransport")
f("""List all files larger than {n} MB in a directory on {e}.
On {e}, how do I find files in a folder that exceed {n} MB?
Which {e} command shows the files in a directory that are over {n} megabytes?
need a {e} one-liner for files bigger than {n}MB in a directory""",
"""List all files not larger than {n} MB in a directory on {e}.
On {e}, how do I find files in a folder that don't exceed {n} MB?
Which {e} command shows the files in a directory that are not over {n} megabytes?
need a {e} one-liner for files no bigger than {n}MB in a directory""", n="5|10|50|100|250|500", e="Linux|Windows|macOS|FreeBSD")
f("""How do I grant user {e} write access to the {f} bucket?
What policy lets {e} write to the {f} bucket?
I want {e} to be able to write into the bucket {f}; how do I set that up?
Give {e} write permission on bucket {f} - how?""",
"""How do I deny user {e} write access to the {f} bucket?
What policy stops {e} from writing to the {f} bucket?
I want {e} to be unable to write into the bucket {f}; how do I set that up?
Revoke {e}'s write permission on bucket {f} - how?""",
 e="alice|bob|carol|deploy-bot", f="invoices|backups|logs-prod|logs-dev")
# ---- customer support -----------------------------------------------------
f("""Can I return {e} after {n} days?
Is it still possible to send back {e} once {n} days have passed?
It's been {n} days since I bought {e}. Am I allowed to return that?
Do you accept returns of {e} {n} days after purchase?
would a return be ok for {e} bought {n} days ago?""",
"""Can I no longer return {e} after {n} days?
Is it impossible to send back {e} once {n} days have passed?
It's been {n} days since I bought {e}. Am I forbidden to return that?
Do you refuse returns of {e} {n} days after purchase?
would a return not be ok for {e} bought {n} days ago?""",
 e="shoes|a laptop|opened headphones|a mattress|a gift card", n="10|14|21|30|45|60|90")
f("""How do I cancel my {e} subscription?
I want to end my {e} subscription, what do I do?
What's the procedure for cancelling a subscription to {e}?
Please tell me how to stop subscribing to {e}.
cancel {e} subscription how""",
"""How do I keep my {e} subscription from being cancelled?
I don't want to end my {e} subscription, what do I do?
What's the procedure for not having a subscription to {e} cancelled?
Please tell me how to not stop subscribing to {e}.
don't cancel {e} subscription how""", e="Netflix|Spotify|Hulu|Audible|Disney+|Adobe")
f("""Does the {e} plan include {f}?
Does the {e} plan come with {f}?
If I'm on the {e} plan, do I get {f}?
Will I have {f} with the {e} plan?""",
"""Does the {e} plan exclude {f}?
Does the {e} plan come without {f}?
If I'm on the {e} plan, do I miss out on {f}?
Will I be without {f} with the {e} plan?""",
 e="Basic|Pro|Team|Enterprise|Starter", f="phone support|single sign-on|audit logs|unlimited storage|API access")
f("""My order #{n} hasn't arrived. Where is it?
Where's order {n}? I still haven't received it.
I'm waiting for order number {n}, which has not shown up. What's its location?
Order #{n} never came, can you tell me where it is?""",
"""My order #{n} has arrived. Where was it?
Where was order {n}? I have now received it.
I was waiting for order number {n}, which has now shown up. What was its location?
Order #{n} came, can you tell me where it was?""", n="48213|48231|10477|10474|77120|90155|90515")
f("""Is there a fee for withdrawing {n} euros from {e}?
Will I be charged if I take {n} euros out of {e}?
Does {e} cost me anything when I withdraw {n} euros?
Do I pay a fee on a {n} euro withdrawal from {e}?""",
"""Is there no fee for withdrawing {n} euros from {e}?
Will I not be charged if I take {n} euros out of {e}?
Does {e} cost me nothing when I withdraw {n} euros?
Is a {n} euro withdrawal from {e} free of any fee?""", n="50|150|200|500|1500|5000", e="my savings account|my checking account|a credit card|a brokerage account")
f("""What is the baggage allowance on {e} for a {n} hour flight?
How much luggage may I bring on a {n}-hour {e} flight?
Flying {e} for {n} hours: what's my luggage limit?
{e} baggage limit, flight of {n} hours?""", e="Lufthansa|Ryanair|Emirates|Delta|Qantas", n="2|5|9|12")
f("""How do I add a second driver to my {e} rental?
What do I do to put another driver on my {e} rental?
I'd like an additional driver on the car I'm renting from {e}, how?
Adding an extra driver to a {e} rental car - what are the steps?""",
"""How do I remove a second driver from my {e} rental?
What do I do to take another driver off my {e} rental?
I'd no longer like an additional driver on the car I'm renting from {e}, how do I drop them?
Removing an extra driver from a {e} rental car - what are the steps?""", e="Hertz|Avis|Sixt|Enterprise|Europcar")
# ---- health / food --------------------------------------------------------
f("""Can {e} be taken together with {f}?
Is it safe to combine {e} and {f}?
May I take {e} while I'm on {f}?
I'm on {f}; is it alright if I also take {e}?
ok to mix {e} with {f}?""",
"""Can {e} not be taken together with {f}?
Is it unsafe to combine {e} and {f}?
Must I avoid {e} while I'm on {f}?
I'm on {f}; is it dangerous if I also take {e}?
not ok to mix {e} with {f}?""", e="ibuprofen|aspirin|acetaminophen|naproxen|melatonin", f="warfarin|lisinopril|metformin|sertraline")
f("""What dose of {e} should a child weighing {n} kg get?
How much {e} do I give a {n} kg child?
My kid weighs {n} kilograms, what's the right amount of {e}?
{e} dosage for a child of {n} kg""",
"""What dose of {e} should a child weighing {n} kg not get?
How much {e} must I not give a {n} kg child?
My kid weighs {n} kilograms, what's the wrong amount of {e}?
{e} dosage that is too much for a child of {n} kg""", e="paracetamol|ibuprofen|amoxicillin|cetirizine", n="8|10|12|15|18|22|30")
f("""Give me a {e} recipe for {n} people.
How do I cook {e} to serve {n}?
I'm making {e} for {n} guests, what's a recipe?
Recipe please: {e}, {n} servings.""",
"""Give me a {e} recipe without garlic for {n} people.
How do I cook {e} with no garlic to serve {n}?
I'm making {e} for {n} guests who don't eat garlic, what's a recipe?
Recipe please: {e}, {n} servings, no garlic.""", e="lasagna|chicken curry|chili|ratatouille|pad thai|borscht", n="2|4|6|8|10|12")
f("""At what temperature and how long should I bake {n} pounds of {e}?
What are the oven time and temperature for {n} lb of {e}?
Baking {e}, {n} pounds: how hot and how long?
I've got {n} lbs of {e} to bake, tell me the temperature and the time.""", n="1|2|3|5", e="salmon|chicken thighs|pork loin|sweet potatoes")
f("""Is {e} safe for {f} to eat?
Can {f} eat {e} safely?
May I feed {e} to {f}?
Is it fine for {f} to have {e}?""",
"""Is {e} unsafe for {f} to eat?
Can {f} not eat {e} safely?
Should I not feed {e} to {f}?
Is it harmful for {f} to have {e}?""", e="chocolate|pineapple|peanut butter|cheese|raw carrot|avocado", f="dogs|cats|rabbits|parrots|hamsters")
f("""How many calories are in {n} grams of {e}?
What's the calorie count of {n} g of {e}?
{n} grams of {e} - how many kcal is that?
If I eat {n} g of {e}, how many calories do I take in?""", n="50|80|100|120|250|300", e="cooked rice|almonds|banana|cheddar|tofu")
f("""Suggest a {n}-minute workout for {e} with dumbbells.
What's a good {n} minute {e} workout using dumbbells?
I have {n} minutes and dumbbells, how should I train my {e}?
Plan me a dumbbell session for {e}, {n} minutes long.""",
"""Suggest a {n}-minute workout for {e} without dumbbells.
What's a good {n} minute {e} workout not using dumbbells?
I have {n} minutes and no dumbbells, how should I train my {e}?
Plan me a dumbbell-free session for {e}, {n} minutes long.""", n="10|15|20|30|45", e="legs|back|chest|shoulders")
# ---- geography, history, facts -------------------------------------------
f("""What is the capital of {e}?
Which city is {e}'s capital?
Name the capital city of {e}.
{e}: capital?
Tell me which city serves as the capital of {e}.""",
 e="Australia|Austria|Niger|Nigeria|Slovakia|Slovenia|Mali|Malawi|Iran|Iraq|Guyana|Ghana|Latvia|Lithuania|Paraguay|Uruguay")
f("""Who won the {e} in {n}?
Who was the winner of the {n} {e}?
In {n}, who took the {e} title?
Tell me the {n} {e} champion.""",
"""Who did not win but lost the final of the {e} in {n}?
Who was the losing finalist of the {n} {e}?
In {n}, who failed to take the {e} title in the final?
Tell me the {n} {e} runner-up.""",
 e="men's FIFA World Cup|men's Rugby World Cup|Cricket World Cup", n="1995|1999|2003|2007|2011|2015|2019")
F[-1]["s"]["e"] = ["men's Rugby World Cup", "men's Wimbledon singles", "men's French Open singles", "men's US Open tennis singles"]
f("""How far is {e} from {f} in kilometres?
What's the distance in km between {f} and {e}?
How many kilometres separate {e} and {f}?
Distance {e} to {f}, in km?""", e="Berlin|Vienna|Prague|Warsaw", f="Rome|Paris|Madrid|Oslo")
f("""How long does the train from {e} to {f} take?
What's the travel time by rail going from {e} to {f}?
By train, how much time do I need to get to {f} from {e}?
train duration {e} -> {f}?""", e="London|Birmingham|York", f="Edinburgh|Cardiff|Manchester")
f("""What was the population of {e} in {n}?
How many people lived in {e} in {n}?
In {n}, how many inhabitants did {e} have?
{e}'s population in the year {n}?""", e="Japan|Brazil|Kenya|Canada|Sweden", n="1950|1960|1980|1990|2000|2010|2020")
f("""Which countries in {e} are members of the {f}?
List the countries of {e} that belong to the {f}.
What states of {e} are in the {f}?
Name every country in {e} with {f} membership.""",
"""Which countries in {e} are not members of the {f}?
List the countries of {e} that don't belong to the {f}.
What states of {e} are outside the {f}?
Name every country in {e} without {f} membership.""", e="Europe|Africa|South America|Asia", f="WTO|OECD|Commonwealth|International Criminal Court")
f("""Do I need a visa to visit {e} with a {f} passport?
Is a visa required for {f} passport holders travelling to {e}?
I hold a {f} passport and am going to {e}: must I get a visa?
Travelling to {e} on a {f} passport, do I have to have a visa?""",
"""Can I visit {e} without a visa with a {f} passport?
Is no visa required for {f} passport holders travelling to {e}?
I hold a {f} passport and am going to {e}: may I skip the visa?
Travelling to {e} on a {f} passport, can I do without a visa?""", e="Vietnam|Thailand|Indonesia|Turkey|India", f="German|Canadian|Chinese|South African|North Macedonian")
f("""What happened in {e} in {n}?
Which major events took place in {e} during {n}?
Tell me the key events of {n} in {e}.
{n} in {e}: what were the main events?""", e="France|Russia|China|Hungary|Chile", n="1789|1848|1917|1949|1956|1973|1989")
F[-1]["p"][0] = "What were the main events in {e} in {n}?"
f("""Did {e} write {f}?
Was {f} written by {e}?
Is {e} the author of {f}?
Is it true that {e} wrote {f}?""",
"""Did {e} not write {f}?
Was {f} not written by {e}?
Is {e} not the author of {f}?
Is it false that {e} wrote {f}?""", e="Charlotte Brontë|Emily Brontë|Anne Brontë|Jane Austen", f="Wuthering Heights|Jane Eyre|Persuasion|Agnes Grey")
f("""How many moons does {e} have?
What's the number of moons of {e}?
{e} is orbited by how many moons?
Count of {e}'s moons?""", e="Mars|Jupiter|Saturn|Uranus|Neptune|Pluto")
f("""What is the {e} point of {f} in Celsius?
At how many degrees Celsius is {f}'s {e} point?
Tell me the {e} point, in °C, of {f}.
{f}: {e} point (Celsius)?""", e="melting|boiling", f="iron|ethanol|mercury|lead|tungsten|sulfur")
# ---- maths, conversion, finance -------------------------------------------
f("""Convert {n} {e} to {f}.
How many {f} are {n} {e}?
What is {n} {e} expressed in {f}?
{n} {e} in {f}?""", n="3|12|25|40|72|150", e="miles|feet|yards|nautical miles", f="kilometres|metres|centimetres")
f("""What is {n}% of {n2}?
How much is {n} percent of {n2}?
Calculate {n} percent of {n2}.
{n2} times {n}% equals what?""", n="5|7|12|15|18|35", n2="80|120|240|1,250|1,520|6,400")
f("""Is {n} a prime number?
Is the number {n} prime?
Tell me whether {n} is prime.
Does {n} count as a prime?""",
"""Is {n} not a prime number?
Is the number {n} non-prime?
Tell me whether {n} is composite.
Does {n} not count as a prime?""", n="91|97|101|119|133|139|221|223|391|397|1001|1009")
f("""What's the monthly payment on a ${n} loan at {n2}% over {n3} years?
I borrow ${n} at {n2}% interest for {n3} years. How much do I pay each month?
Compute the monthly installment: ${n} principal, {n2}% rate, {n3}-year term.
How much per month would a {n3}-year ${n} loan at {n2} percent cost?""", n="20,000|25,000|250,000|310,000", n2="3.5|4.5|5.3|6", n3="5|10|15|30")
f("""Should I put ${n} into {e} or {f}?
{e} or {f}: which is the better place for ${n}?
I've got ${n}, is it better invested in {e} or in {f}?
Where would ${n} be better placed, {f} or {e}?""",
"""Should I not put ${n} into {e} but pull it out of both that and {f}?
{e} or {f}: which is the worse place for ${n}?
I've got ${n}, is it worse invested in {e} or in {f}?
Where would ${n} be worse placed, {f} or {e}?""", n="500|1,000|5,000|10,000|50,000", e="index funds|government bonds|gold", f="a savings account|real estate|bitcoin")
F[-1]["n"][0] = "Is {e} or {f} the worse place for ${n}?"
f("""Are {e} tax deductible in {f}?
In {f}, can I deduct {e} from my taxes?
Is it possible to write off {e} on a tax return in {f}?
Does the tax law of {f} allow a deduction for {e}?""",
"""Are {e} not tax deductible in {f}?
In {f}, can't I deduct {e} from my taxes?
Is it impossible to write off {e} on a tax return in {f}?
Does the tax law of {f} disallow a deduction for {e}?""", e="home office costs|medical bills|charitable gifts|commuting expenses", f="Germany|Ireland|Canada|Australia")
F[-1]["n"][1] = "In {f}, am I barred from deducting {e} from my taxes?"
f("""What was {e}'s revenue in Q{n} {n2}?
How much revenue did {e} report for the {q} quarter of {n2}?
{e} sales figures, Q{n} {n2}: what was the revenue?
In Q{n} of {n2}, how much revenue did {e} bring in?""",
"""What was {e}'s loss in Q{n} {n2}?""", e="Apple|Alphabet|Amazon|Intel|AMD", n="1|2|3|4", n2="2018|2019|2021|2022")
F[-1]["n"] = []
# ---- writing, work ---------------------------------------------------------
f("""Write a {n}-word {e} about {f}.
I need a {e} on {f}, {n} words long.
Compose a {e} of {n} words on the topic of {f}.
Could you draft a {e} about {f}? It should be {n} words.""",
"""Write a {n}-word {e} that is about anything except {f}.
I need a {e} on anything but {f}, {n} words long.
Compose a {e} of {n} words on any topic other than {f}.
Could you draft a {e} on any topic except {f}? It should be {n} words.""", n="50|100|150|200|300|500", e="poem|speech|blog post|short story", f="autumn|remote work|solar power|friendship")
f("""Translate "{e}" into {f}.
How do you say "{e}" in {f}?
What is the {f} translation of "{e}"?
Give me "{e}" in {f}, please.""", 
"""""", e="Good morning, my friend|The meeting is on Tuesday|The meeting is on Thursday|I like the blue house|I like the green house", f="Spanish|Portuguese|Danish|Swedish|Norwegian")
f("""Draft an email to {e} accepting the {f}.
Please write an email to {e} saying that I accept the {f}.
I'm accepting the {f} - compose the message to {e}.
Help me email {e} to say yes to the {f}.""",
"""Draft an email to {e} declining the {f}.
Please write an email to {e} saying that I do not accept the {f}.
I'm not accepting the {f} - compose the message to {e}.
Help me email {e} to say no to the {f}.""", e="Maria|Mario|my landlord|the HR team", f="job offer|meeting invitation|rent increase|contract extension")
f("""Give me {n} arguments for {e}.
List {n} reasons in favour of {e}.
What are {n} good points supporting {e}?
I need {n} arguments that back {e}.""",
"""Give me {n} arguments against {e}.
List {n} reasons not in favour of {e}.
What are {n} good points opposing {e}?
I need {n} arguments that don't back {e}.""", n="2|3|4|5|7|10", e="a four-day week|nuclear energy|school uniforms|universal basic income|rent control")
f("""Can my employer in {e} make me work {n} hours a week?
Is an employer in {e} allowed to require a {n}-hour week from me?
In {e}, is it legal for my boss to demand {n} weekly hours?
Under the law of {e}, may a company have me work {n} hours per week?""",
"""Can my employer in {e} not make me work {n} hours a week?
Is an employer in {e} forbidden to require a {n}-hour week from me?
In {e}, is it illegal for my boss to demand {n} weekly hours?
Under the law of {e}, may a company not have me work {n} hours per week?""", e="France|Texas|Ontario|Japan", n="35|40|48|55|60")
f("""How much notice do I have to give if I've worked somewhere for {n} years in {e}?
What's my notice period in {e} after {n} years of employment?
After {n} years in a job in {e}, how long is the notice I must give?
{e}: notice period for an employee resigning after {n} years?""", n="1|2|5|8|10|20", e="Switzerland|Belgium|the UK|Poland")
F[-1]["p"][1] = "If I resign in {e} after {n} years of employment, what notice must I give?"
f("""Summarize chapter {n} of {e}.
What happens in chapter {n} of {e}, in short?
Give me a brief summary of {e}, chapter {n}.
I need a short recap of the {n}th chapter of {e}.""", n="4|5|6|7|8|9|14", e="Moby-Dick|Dracula|Emma|Frankenstein|Great Expectations")
# ---- home, car, garden, travel --------------------------------------------
f("""How often should I water {e} in {f}?
What's the right watering frequency for {e} in {f}?
In {f}, how frequently do {e} need watering?
{e} in {f} - how often do they need water?""",
"""How often should I leave {e} unwatered in {f}?""", e="succulents|tomatoes|orchids|ferns|roses", f="summer|winter|spring")
F[-1]["n"] = []
f("""What tyre pressure does a {n} {e} need?
What's the recommended tire pressure for the {e} model year {n}?
How much air pressure should be in the tyres of a {n} {e}?
{n} {e}, correct tire pressure?""", n="2008|2012|2015|2018|2021", e="Toyota Corolla|Honda Civic|Ford Focus|VW Golf")
f("""What are the best things to do in {e} in {n} days with kids?
I've got {n} days in {e} with children, what are the best things to do there?
Plan: {n} days, {e}, kids along. What are the top things to do?
Which activities are the best for a {n}-day stay in {e} with kids?""",
"""What are the best things to do in {e} in {n} days without kids?
I've got {n} days in {e} with no children, what are the best things to do there?
Plan: {n} days, {e}, no kids along. What are the top things to do?
Which activities are the best for a {n}-day stay in {e} without kids?""", n="2|3|4|5|7", e="Lisbon|Kyoto|Naples|Montreal|Seoul")
f("""How do I remove {e} stains from {f}?
What gets {e} stains out of {f}?
There's a {e} stain on my {f}; how can I get it off?
Best way of cleaning a {e} stain off {f}?""",
"""How do I remove {e} stains from {f} without bleach?
What gets {e} stains out of {f}, not counting bleach?
There's a {e} stain on my {f}; how can I get it off, no bleach?
Best way of cleaning a {e} stain off {f} if I can't use bleach?""", e="red wine|coffee|grease|ink|blood", f="cotton|leather|wool|silk")
f("""What time is it in {e} when it's {n} pm in {f}?
If it is {n} pm in {f}, what's the time in {e}?
{n} pm {f} time is what time in {e}?
When the clock in {f} shows {n} pm, what does it show in {e}?""", n="2|3|5|8|10", e="Tokyo|Sydney|Dubai", f="New York|London|Denver")
f("""Is it legal to {e} in {f}?
Am I legally allowed to {e} in {f}?
Does the law in {f} permit people to {e}?
In {f}, may one {e} under the law?""",
"""Is it illegal to {e} in {f}?
Am I legally forbidden to {e} in {f}?
Does the law in {f} prohibit people to {e}?
In {f}, is one not allowed to {e} under the law?""", e="turn right on red|fly a drone over a park|record phone calls|collect rainwater|own a ferret", f="California|Colorado|New York|Nevada|Florida")
F[-1]["n"][2] = "Does the law in {f} forbid people to {e}?"
f("""Wie kündige ich meinen Vertrag bei {e} nach {n} Monaten?
Was muss ich tun, um den Vertrag mit {e} nach {n} Monaten zu beenden?
Ich möchte nach {n} Monaten aus meinem Vertrag bei {e} raus. Wie geht das?""",
"""Wie verhindere ich, dass mein Vertrag bei {e} nach {n} Monaten gekündigt wird?
Was muss ich tun, um den Vertrag mit {e} nach {n} Monaten nicht zu beenden?
Ich möchte nach {n} Monaten nicht aus meinem Vertrag bei {e} raus. Wie geht das?""", e="Vodafone|der Telekom|O2|1&1", n="6|12|18|24")
f("""¿Puedo llevar {e} en el equipaje de mano en un vuelo a {f}?
¿Está permitido llevar {e} en la maleta de cabina si vuelo a {f}?
Vuelo a {f}: ¿me dejan llevar {e} en el equipaje de mano?""",
"""¿No puedo llevar {e} en el equipaje de mano en un vuelo a {f}?
¿Está prohibido llevar {e} en la maleta de cabina si vuelo a {f}?
Vuelo a {f}: ¿no me dejan llevar {e} en el equipaje de mano?""", e="un perfume|queso|un paraguas|unas tijeras", f="Chile|México|Londres|Marruecos")

WRAP = ["{}", "{}", "{}", "{}", "{}", "Hi! {}", "Quick question: {}", "{} Thanks!", "Hello! {}", "Please help. {}"]
ENG = lambda s: not re.match(r"(Wie|Was muss|Ich|¿|Vuelo)", s)
WORDS = {"2":"two","3":"three","4":"four","5":"five","6":"six","7":"seven","8":"eight","10":"ten","12":"twelve","15":"fifteen","20":"twenty","30":"thirty","50":"fifty","60":"sixty","100":"one hundred"}
Q = {"1":"first","2":"second","3":"third","4":"fourth"}
def fill(t, v):
    w = dict(v)
    if "{q}" in t: w["q"] = Q[w["n"]]
    s = re.sub(r"\{(\w+)\}", lambda m: w[m[1]], t)
    s = re.sub(r"\b1 (pounds|lbs|hours|days|years|euros|replicas)\b", lambda m: "1 " + m[1][:-1], s)
    s = re.sub(r"\ba (hour|euro)", r"an \1", s) if "a hour" in s else s
    s = re.sub(r"\b([Aa]) (?=(8|18|80|11)\b|(?:8|18)[ -])", r"\1n ", s)
    s = re.sub(r"\b([Aa]) (?=(XML|Adobe|Enterprise|Avis|Emirates|Angular|IntelliJ|Ubuntu|ink stain|orchid)\b)", r"\1n ", s)
    s = re.sub(r"\b([Aa]) (?=(Indian|Ubuntu)\b)", r"\1n ", s)
    if s.startswith("{"): pass
    return s[0].upper() + s[1:] if R.random() < .9 else s
def vals(fr): return {k: R.choice(x) for k, x in fr["s"].items()}
def wrap(s):
    if not ENG(s): return s
    t = R.choice(WRAP)
    if t.endswith("Thanks!") and s[-1] not in ".?!": s += "."
    return t.format(s)
def noise(s):
    r = R.random()
    if r < .07: return s.rstrip(".?")
    if r < .10: return s.replace("'", "").replace("What is", "Whats").rstrip("?")
    if r < .13 and ENG(s):            # one transposed letter pair inside a plain lowercase word
        ws = s.split(" "); c = [i for i, w in enumerate(ws) if re.fullmatch(r"[a-z]{6,}", w) and w in PLAIN]
        if c:
            i = R.choice(c); k = R.randrange(1, len(ws[i]) - 2); w = ws[i]
            ws[i] = w[:k] + w[k+1] + w[k] + w[k+2:]; return " ".join(ws)
    return s
PLAIN = set("should turning activated switched enabling reading command number distance temperature possible allowed required arguments reasons monthly recommended subscription procedure memory population inhabitants supported between recipe travelling default reachable legally winner summary written expressed percent calculate".split())
def spell(s, v):
    """write a small number as a word (same meaning)"""
    for k in v:
        if k[0] == "n" and v[k] in WORDS and len(re.findall(r"(?<![\w.,#$])%s(?![\w.,%%])" % v[k], s)) == 1 and not re.search(r"version|status|HTTP|http|code|order|order #|pm\b|Q\d|chapter", s, ):
            return re.sub(r"(?<![\w.,#$])%s(?![\w.,%%])" % v[k], WORDS[v[k]], s)
    return s
out, seen = [], set()
def add(a, b, same, kind):
    if a == b: return False
    if R.random() < .5: a, b = b, a
    nz = lambda t: re.sub(r"^(hi! |hello! |quick question: |please help\. )| thanks!$", "", t.lower()).rstrip(".?")
    key = frozenset((nz(a), nz(b)))
    if key in seen or len(key) < 2: return False
    seen.add(key); out.append(dict(a=a, b=b, same=same, kind=kind)); return True

NOPARA = lambda fr: any(x in fr["n"][0] for x in ("not get?", "from being cancelled", "not make me work", "¿No puedo", "has arrived", "lost the final", "without bleach", "without any external"))
def para(fr):
    v = vals(fr); src = fr["n"] if fr["n"] and not NOPARA(fr) and R.random() < .25 else fr["p"]
    i, j = R.sample(range(len(src)), 2)
    b = fill(src[j], v)
    if R.random() < .15: b = spell(b, v)
    return add(wrap(noise(fill(src[i], v))), wrap(noise(b)), True, "paraphrase")
def flip(fr, kind):
    v = vals(fr); w = dict(v); P = fr["p"]; i = R.randrange(len(P))
    j = i if R.random() < .6 else R.randrange(len(P))
    if kind == "negation":
        if not fr["n"]: return False
        ta, tb = P[i], fr["n"][j % len(fr["n"])]
    else:
        ks = [k for k in fr["s"] if (k[0] == "n") == (kind == "number")]
        if not ks: return False
        k = R.choice(ks); w[k] = R.choice([x for x in fr["s"][k] if x != v[k]])
        if fr["n"] and R.random() < .15 and all("{%s}" % k in t for t in fr["n"]): P = fr["n"]; i %= len(P); j %= len(P)
        ta, tb = P[i], P[j]
        if "{%s}" % k not in ta or "{%s}" % k not in tb: return False
    b = fill(tb, w)
    if kind == "number" and R.random() < .1: b = spell(b, w)
    return add(wrap(fill(ta, v)), wrap(b), False, kind)
def quota(fn, total, frames):
    n = i = miss = 0
    while n < total and miss < 3000:
        if fn(frames[i % len(frames)]): n += 1
        else: miss += 1
        i += 1
quota(para, 640, F)
quota(lambda x: flip(x, "number"), 240, [x for x in F if any(k[0]=="n" for k in x["s"])])
quota(lambda x: flip(x, "negation"), 240, [x for x in F if x["n"]])
quota(lambda x: flip(x, "entity"), 240, [x for x in F if any(k[0]!="n" for k in x["s"])])

# ---- hand-written: outside any frame --------------------------------------
HT = """
Why is the sky blue?|What makes the sky look blue?
how do vaccines work|Explain the mechanism by which vaccines protect us.
What's the difference between a process and a thread?|How do threads and processes differ?
My laptop won't turn on. What should I check?|Which things should I look at if my laptop doesn't power up?
How can I fall asleep faster?|What helps with getting to sleep more quickly?
Who painted the Mona Lisa?|The Mona Lisa was painted by whom?
I forgot my password, how do I reset it?|Password reset - how do I do it? I can't remember mine.
What does idempotent mean in REST?|In REST APIs, what is meant by idempotency?
How do I reverse a linked list?|Give me an algorithm for reversing a linked list.
What is the boiling point of water at sea level?|At sea level, water boils at what temperature?
When did World War II end?|In what year was the Second World War over?
When was the Berlin Wall torn down?|What's the date of the fall of the Berlin Wall?
How many bytes are in a kibibyte?|A KiB is how many bytes?
What's 15 plus 27?|Add fifteen and twenty-seven.
Remind me what RAM stands for.|What is RAM short for?
Could you tell me if tomatoes are fruits?|Are tomatoes a fruit?
How do I centre a div?|What's the CSS for centering a div?
Is it true that it isn't possible to divide by zero?|Is division by zero impossible?
Does Pluto count as a planet?|Is Pluto a planet?
Set a timer for half an hour|Set a 30 minute timer.
How far can light travel in 60 seconds?|What distance does light cover in one minute?
Convert a dozen inches to cm|12 inches in centimetres?
Give me a 1,000 word essay on bees.|Write an essay about bees that's 1000 words long.
What is 0.5 as a percentage?|Express 0.5 in percent.
What's the tallest mountain in the world?|Which mountain on Earth is the highest above sea level?
How do I make a Git branch?|Which git command creates a new branch?
What's the main ingredient of hummus?|Hummus is mostly made of what?
Is sleep important for memory?|Does sleep matter for memory?
Whats the fastest land animal|Which animal is the quickest on land?
What causes earthquakes?|Why do earthquakes happen?
How do I get from JFK to Manhattan by public transport?|Which public transit takes me to Manhattan from JFK airport?
Should I tip in Japan?|In Japan, should I leave a tip?
How do I convince my boss to give me a raise?|What's a good way of persuading my manager to pay me more?
Who wrote "1984"?|Name the author of the novel Nineteen Eighty-Four.
What does the 'git stash' command do?|Explain git stash to me.
Recommend a book for someone new to chess.|What's a good chess book for a beginner?
How do I delete a column from a pandas DataFrame?|Drop a column of a DataFrame in pandas - how?
What's the square root of 144?|sqrt(144) = ?
How old do you have to be to vote in the US?|What is the minimum voting age in the United States?
How many centimetres in 2 metres?|2 m is how many cm?
Explain recursion like I'm five.|Can you explain recursion in a way a five-year-old would get?
Are there any side effects of taking too much vitamin D?|What can a vitamin D overdose do to me?
Why does my sourdough not rise?|What keeps my sourdough from rising?
Do I need to file taxes if I earn nothing?|Do I have to file taxes when I have no income?
How long is a marathon?|What distance do you run in a marathon?
Which is heavier, a ton of feathers or a ton of steel?|Between a ton of steel and a ton of feathers, which one weighs more?
What is the chemical symbol for gold?|Gold has which chemical symbol?
How do I unsubscribe from your newsletter?|I no longer want your newsletter. How can I stop getting it?
Wer hat das Telefon erfunden?|Von wem wurde das Telefon erfunden?
Quelle est la capitale du Canada ?|Le Canada a quelle ville pour capitale ?
"""
HN = """
number|Set a timer for 15 minutes|Set a timer for 50 minutes
number|Set an alarm for 6:30 am|Set an alarm for 6:30 pm
number|What happened on 9 November 1989?|What happened on 9 November 1938?
number|How many centimetres in 2 metres?|How many centimetres in 2.5 metres?
number|Write an essay about bees that's 1000 words long.|Write an essay about bees that's 10,000 words long.
number|Who was the 16th US president?|Who was the 26th US president?
number|Who was the first person on the moon?|Who was the second person on the moon?
number|Is a fever of 38.1 °C dangerous?|Is a fever of 41.3 °C dangerous?
number|What's new in Python 3.1?|What's new in Python 3.11?
number|What was new in iOS 16?|What was new in iOS 17?
number|Add fifteen and twenty-seven.|Add fifteen and seventy-two.
number|What does article 5 of the GDPR say?|What does article 15 of the GDPR say?
number|Explain the First Amendment.|Explain the Fourth Amendment.
number|What is 2 to the power of 10?|What is 10 to the power of 2?
number|What is 17 minus 9?|What is 9 minus 17?
number|How do I split a bill of 84 dollars between 3 people?|How do I split a bill of 84 dollars between 4 people?
number|Is -5 bigger than 3?|Is 5 bigger than 3?
number|Which number is one million in binary?|Which number is one billion in binary?
number|Give a synonym list with a dozen entries for "happy".|Give a synonym list with two dozen entries for "happy".
number|How many seconds are in half an hour?|How many seconds are in an hour and a half?
number|Round 3.14159 to 2 decimals.|Round 3.14159 to 3 decimals.
number|Can I take 400 mg of ibuprofen?|Can I take 4000 mg of ibuprofen?
number|Is blood pressure 120 over 80 normal?|Is blood pressure 180 over 120 normal?
number|Which movies came out in the 1980s?|Which movies came out in the 1990s?
number|Can a 3-year-old fly alone?|Can a 13-year-old fly alone?
number|What did Section 230 change?|What did Section 320 change?
negation|Which foods contain gluten?|Which foods contain no gluten?
negation|Why is my sourdough rising?|Why isn't my sourdough rising?
negation|Name mammals that lay eggs.|Name mammals that don't lay eggs.
negation|Which planets have rings?|Which planets have no rings?
negation|How do I allow pop-ups in Chrome?|How do I block pop-ups in Chrome?
negation|What are the advantages of microservices?|What are the disadvantages of microservices?
negation|How do I increase my blood pressure?|How do I lower my blood pressure?
negation|Why should I use an ORM?|Why shouldn't I use an ORM?
negation|When should I use a mutex?|When should I avoid using a mutex?
negation|Things to say in a job interview|Things to never say in a job interview
negation|Which medicines may I take while pregnant?|Which medicines may I not take while pregnant?
negation|How do I mount a USB drive on Linux?|How do I unmount a USB drive on Linux?
negation|How do I encrypt a PDF?|How do I decrypt a PDF?
negation|Show me the rows where email is null.|Show me the rows where email is not null.
negation|What is the maximum speed of a Boeing 747?|What is the minimum speed of a Boeing 747?
negation|Sort the list ascending in Python|Sort the list descending in Python
negation|Symptoms of vitamin D deficiency?|Symptoms of vitamin D excess?
negation|Which of my employees are eligible for a bonus?|Which of my employees are ineligible for a bonus?
negation|How do I follow someone on Instagram?|How do I unfollow someone on Instagram?
negation|What happens if I pay my bill on time?|What happens if I fail to pay my bill on time?
negation|Do we have to refund customers who have complained?|Do we have to refund customers who have never complained?
negation|Which birds can fly?|Which birds can't fly?
negation|Why do people trust banks?|Why do people distrust banks?
negation|Write a function that keeps duplicates in a list.|Write a function that removes duplicates from a list.
negation|What should I do before surgery?|What shouldn't I do before surgery?
negation|Which airlines still serve free meals?|Which airlines no longer serve free meals?
negation|How do I gain weight?|How do I lose weight?
negation|How do I start the nginx service?|How do I stop the nginx service?
negation|How can I open port 22 in ufw?|How can I close port 22 in ufw?
negation|Plan a holiday in Italy with flying.|Plan a holiday in Italy without flying.
negation|List vegan restaurants in Berlin.|List non-vegan restaurants in Berlin.
negation|Show errors only in the log.|Show everything except errors in the log.
negation|Explain why the experiment succeeded.|Explain why the experiment failed.
negation|Hardly anyone uses Perl now, right?|Nearly everyone uses Perl now, right?
negation|¿Por qué funciona mi código?|¿Por qué no funciona mi código?
negation|Warum darf ich hier parken?|Warum darf ich hier nicht parken?
entity|How do I reverse a linked list?|How do I reverse a string?
entity|What is the symbol for sodium?|What is the symbol for silicon?
entity|Who painted The Scream?|Who painted The Kiss?
entity|When did World War I end?|When did World War I start?
entity|Convert 100 USD to EUR|Convert 100 EUR to USD
entity|Translate this from French to English: pain|Translate this from English to French: pain
entity|Did Germany beat Brazil in 2014?|Did Brazil beat Germany in 2014?
entity|Who is taller, on average: Dutch men or Danish men?|Who is taller, on average: Dutch women or Danish women?
entity|What is the difference between TCP and UDP?|What is the difference between TCP and IP?
entity|How do I migrate from Vue to React?|How do I migrate from React to Vue?
entity|Is Java faster than Go?|Is JavaScript faster than Go?
entity|What's the weather like in Paris, Texas?|What's the weather like in Paris, France?
entity|How do I get to Newark airport?|How do I get to JFK airport?
entity|Who founded Microsoft?|Who founded Micron?
entity|What's the population of Georgia the country?|What's the population of Georgia the US state?
entity|Tell me about the planet Mercury.|Tell me about the element mercury.
entity|Who wrote the song Hallelujah?|Who wrote the song Respect?
entity|Is North Korea a democracy?|Is South Korea a democracy?
entity|What does grep do?|What does sed do?
entity|Explain git rebase.|Explain git reset.
entity|Explain git merge to me|Explain git fetch to me
entity|Tell me the side effects of prednisone.|Tell me the side effects of prednisolone eye drops.
entity|Is hydroxyzine addictive?|Is hydralazine addictive?
entity|When is Mother's Day this year?|When is Father's Day this year?
entity|What does the left atrium do?|What does the right atrium do?
entity|Book a table for Friday evening|Book a table for Saturday evening
entity|What time does the sun rise today?|What time does the sun set today?
entity|What is my mother's brother called in Hindi?|What is my father's brother called in Hindi?
entity|Does the buyer pay the seller's fees?|Does the seller pay the buyer's fees?
entity|What is the tax rate for employees?|What is the tax rate for employers?
entity|Which side won, Athens or Sparta, in the Battle of Aegospotami?|Which side won, Athens or Persia, in the Battle of Marathon?
entity|How do I write a list to a file in Python?|How do I write a dict to a file in Python?
entity|What is a good gift for a 10-year-old boy?|What is a good gift for a 10-year-old girl?
entity|Who directed Alien?|Who directed Aliens?
entity|Summarise the Iliad.|Summarise the Odyssey.
entity|¿Cuál es la capital de Perú?|¿Cuál es la capital de Bolivia?
entity|Wie hoch ist der Eiffelturm?|Wie hoch ist der Fernsehturm in Berlin?
"""
for l in HT.strip().split("\n"):
    a, b = l.split("|"); add(a, b, True, "paraphrase")
for l in HN.strip().split("\n"):
    k, a, b = l.split("|"); add(a, b, False, k)
R.shuffle(out)
here = os.path.dirname(os.path.abspath(__file__))
with open(os.path.join(here, "s.jsonl"), "w", encoding="utf-8") as o:
    for x in out: o.write(json.dumps(x, ensure_ascii=False) + "\n")
print(len(out), collections.Counter((x["kind"], x["same"]) for x in out))
