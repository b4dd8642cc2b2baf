#!/usr/bin/env python3
"""Pairs of prompts for testing a semantic cache. Python 3 standard library, fixed seed.

T(domain, wordings, flips=[(kind, spec)...], slot="kind: value|surface|surface; value; ...")
  * wordings: hand-written, one a line, all the same question.
  * slot: values differ in meaning from each other, surfaces of one value do not.
  * flip spec "x>y; p>q": phrase substitutions which all turn the question into the SAME other one,
    so two wordings flipped by it are again paraphrases;  "swap u v": exchange two slots' values;
    a list: hand-written wordings of the other question.
"""
import json, os, random, re
from collections import Counter

R = random.Random(20240917)
TEMPLATES = []


def parse_slot(spec):
    kind, vals = spec.split(":", 1)
    return kind.strip(), [[s.strip() for s in v.split("|")] for v in vals.split(";")]


def parse_flip(kind, spec):
    if isinstance(spec, list):
        return (kind, "alts", spec)
    if spec.startswith("swap "):
        return (kind, "swap", spec.split()[1:])
    m = {}
    for part in spec.split(";"):
        x, y = part.split(">")
        m[x.strip().lower()] = y.strip()
    rx = re.compile(r"(?<![\w{-])(" + "|".join(re.escape(k) for k in sorted(m, key=len, reverse=True)) + r")(?![\w}])", re.I)
    return (kind, "subst", (rx, m))


def T(domain, wordings, flips=(), **slots):
    w = [l.strip() for l in wordings.strip().splitlines() if l.strip()]
    assert 3 <= len(w) <= 7, w
    TEMPLATES.append(dict(domain=domain, w=w, slots={k: parse_slot(v) for k, v in slots.items()},
                          flips=[parse_flip(k, s) for k, s in flips]))


LANGS = "entity: Python; JavaScript|JS; Go|Golang; Java; Ruby; C#; Rust; PHP; Kotlin"
SMALL = "number: 2|two; 3|three; 4|four; 5|five; 6|six"
NEG, DIR, ORD, POS, TIME, CE, ACT, SUB = ("negation", "conversion_direction", "sort_order", "first_last",
                                          "before_after", "cause_effect", "action", "attribute")

# ------------------------------------------------------------------ programming and DevOps
D = "devops"
T(D, """
How do I reverse a list in {lang}?
What's the way to reverse a list in {lang}?
Show me how to reverse a list using {lang}.
In {lang}, how can I reverse the order of a list?
Need to reverse a list in {lang}, how?
""", [(ACT, "reverse a list>shuffle a list; reverse the order of a list>shuffle the order of a list")], lang=LANGS)
T(D, """
How do I sort an array of objects by {f} in ascending order in {lang}?
Sort an array of objects by {f}, ascending, in {lang}
{lang}: how to order an array of objects by {f} from lowest to highest?
Using {lang}, how can I sort objects in an array by {f}, lowest first?
What's the easiest way in {lang} to sort an object array by {f} in ascending order?
""", [(ORD, "ascending>descending; from lowest to highest>from highest to lowest; lowest first>highest first")],
  lang=LANGS, f="entity: price; age; score; rating")
T(D, """
How do I open port {p} in {fw}?
Which command opens port {p} with {fw}?
Allow incoming traffic on port {p} using {fw}
How can I allow inbound connections to port {p} in {fw}?
What's the {fw} command for opening port {p}?
""", [(NEG, "open>block; opens>blocks; allow>block; opening>blocking")],
  p="number: 80; 443; 8080; 5432; 22; 3306; 8443", fw="entity: ufw; firewalld; iptables; Windows Firewall")
T(D, """
How do I undo my last {n} commits in git but keep the changes?
git: undo the last {n} commits and keep the changes
How can I roll back the most recent {n} commits in Git while keeping my changes?
I want to undo the last {n} git commits and keep my edits. How?
What git command removes the last {n} commits but keeps the changes?
""", [(NEG, "keep>discard; keeping>discarding; keeps>discards; but keep the changes>and discard the changes; but keeps the changes>and discards the changes")], n=SMALL)
T(D, """
How do I redirect {x} to {y} in {s}?
What's the {s} config for redirecting {x} to {y}?
Redirect all {x} traffic to {y} with {s}
In {s}, how can I send {x} requests over to {y}?
Can you show me a {s} rule that redirects {x} to {y}?
""", [(DIR, "swap x y")], x="fixed: HTTP; www", y="fixed: HTTPS; non-www", s="entity: nginx; Apache; Caddy; HAProxy")
# keep the pairs http/https and www/non-www together
TEMPLATES[-1]["tie"] = [("x", "y")]
T(D, """
How do I install Node.js {v} on {os}?
Steps to install Node {v} on {os}
What's the best way to get Node.js {v} installed on {os}?
Install node version {v} on {os}, please
I need Node {v} on {os}. How do I install it?
""", [(ACT, "install>uninstall"), ],
  v="number: 16; 18; 20; 22", os="entity: Ubuntu; macOS|Mac; Windows 11; a Raspberry Pi")
TEMPLATES[-1]["flips"] = [parse_flip(ACT, ["How do I uninstall Node.js {v} from {os}?", "Steps to remove Node {v} from {os}",
                                          "Uninstall node version {v} on {os}, please"])]
T(D, """
How do I remove all stopped Docker containers?
Command to delete every stopped container in Docker
What's the docker command to clean up stopped containers, all of them?
Delete all stopped docker containers
How can I get rid of all the stopped containers in Docker?
""", [(SUB, "stopped>running"), (ACT, "containers>images; container>image"),
      (ACT, ["How do I list all stopped Docker containers?", "Command to show every stopped container in Docker", "List all stopped docker containers"])])
TEMPLATES[-1]["flips"][1] = parse_flip(ACT, ["How do I restart all stopped Docker containers?", "Command to start every stopped container in Docker again"])
T(D, """
How do I scale a Kubernetes deployment to {n} replicas?
kubectl command to scale a deployment to {n} pods
Set the number of replicas of a k8s deployment to {n}
How can I make a Kubernetes deployment run {n} replicas?
I'd like my k8s deployment to have {n} replicas, what do I run?
""", [(SUB, "deployment>statefulset")], n="number: 2|two; 3|three; 4|four; 5|five; 8|eight; 10|ten")
T(D, """
What cron expression runs a job every {n} minutes on weekdays?
Cron schedule for every {n} minutes, weekdays only
How do I write a crontab entry that runs every {n} min on weekdays?
I need a cron job to run every {n} minutes Monday to Friday
Give me the cron syntax for a weekday job that runs every {n} minutes.
""", [(SUB, "on weekdays>on weekends; weekdays only>weekends only; Monday to Friday>on Saturday and Sunday; weekday>weekend"),
      (SUB, "minutes>hours; min>hrs")], n="number: 2; 3; 4; 6; 10; 12")
T(D, """
How do I disable password login over SSH on {os}?
Turn off SSH password authentication on {os}
How can I disable password auth for ssh in {os}?
What setting on {os} turns off password logins for SSH?
Which sshd option disables password authentication on {os}?
""", [(NEG, "disable>enable; disables>enables; turn off>turn on; turns off>turns on"),
      (ACT, "password login>root login; password logins>root logins; password authentication>root access; password auth>root access")],
  os="fixed: Ubuntu; CentOS; Debian; FreeBSD; Arch Linux")
T(D, """
How do I back up a {db} database from the command line?
Command to make a backup of a {db} database
Back up a {db} db using the terminal
What's the CLI command for dumping a {db} database to a file?
How can I dump my {db} database to a file from the shell?
""", [(ACT, ["How do I restore a {db} database from the command line?", "Command to restore a backup of a {db} database",
             "How can I load a dump file back into my {db} database from the shell?"])],
  db="entity: PostgreSQL|Postgres; MySQL; MongoDB|Mongo; SQLite")
T(D, """
How can I convert {x} to {y} in {lang}?
{lang} code to convert {x} into {y}
Write a {lang} function that turns {x} into {y}
What's the simplest way to go from {x} to {y} in {lang}?
Convert {x} to {y} using {lang}
""", [(DIR, "swap x y")], x="entity: JSON; YAML; XML; CSV; TOML", y="entity: JSON; YAML; XML; CSV; TOML", lang=LANGS)
T(D, """
How do I merge the {x} branch into {y}?
Merge {x} into {y} with git
What are the git commands to merge {x} into {y}?
I have a {x} branch I want merged into {y}, how do I do that?
In git, how can I bring the {x} branch into {y} with a merge?
""", [(DIR, "swap x y")], x="entity: main; develop; feature; staging; release", y="entity: main; develop; feature; staging; release")
T(D, """
How do I print only the lines that contain "{s}" with grep?
grep lines containing "{s}"
Use grep to show the lines of a file which contain "{s}"
What's the grep command for lines that contain the word "{s}"?
Which grep command outputs lines containing {s}?
""", [(NEG, "that contain>that don't contain; containing>not containing; which contain>which do not contain")],
  s="entity: error; warning; timeout; debug")
TEMPLATES[-1]["w"][3] = "What's the grep command for lines that contain \"{s}\"?"
T(D, """
How do I create a tar archive excluding the {d} folder?
Make a tar.gz but leave out {d}
tar command that excludes the {d} directory
How can I exclude {d} when creating a tarball?
What flag makes tar skip the {d} directory?
""", [(NEG, ["How do I create a tar archive including only the {d} folder?", "tar command that includes only the {d} directory",
             "How can I include just {d} when creating a tarball?", "Make a tar.gz with nothing but {d}"])],
  d="entity: node_modules; .git; dist; vendor")
T(D, """
How do I hide a div on mobile with {c}?
Hide an element on mobile screens using {c}
With {c}, how can I make a div hidden on phones?
What's the {c} way to hide a div on mobile devices?
I want a div to be hidden on mobile, how do I do it in {c}?
""", [(NEG, ["How do I show a div only on mobile with {c}?", "Show an element only on mobile screens using {c}",
             "What's the {c} way to show a div on mobile devices only?"]),
      (SUB, "mobile>desktop; phones>desktops; mobile screens>desktop screens; mobile devices>desktop computers")],
  c="entity: Tailwind|Tailwind CSS; Bootstrap; plain CSS|vanilla CSS")
T(D, """
How do I show the first {n} lines of a file in {sh}?
Print the first {n} lines of a text file in {sh}
{sh} command to display a file's first {n} lines
How can I see just the first {n} lines of a file using {sh}?
I only need the first {n} lines of a file, what's the {sh} command?
""", [(POS, "first>last"), (NEG, ["How do I show everything except the first {n} lines of a file in {sh}?",
      "Print a text file without the first {n} lines in {sh}", "{sh} command to skip a file's first {n} lines"])],
  n="number: 5|five; 10|ten; 20|twenty; 50|fifty; 100", sh="entity: bash; PowerShell; Python")
T(D, """
How do I upgrade {lib} to version {v} with pip?
pip command to upgrade {lib} to {v}
Upgrade {lib} to {v} using pip
What do I type to get pip to upgrade {lib} to {v}?
How can I use pip to upgrade my {lib} to version {v}?
""", [(ACT, "upgrade>downgrade")], lib="entity: numpy; pandas; Django; Flask; SQLAlchemy", v="number: 1.4; 2.0; 2.1; 2.2")
T(D, """
How do I write a regex that matches strings starting with {c}?
Regex for strings that start with {c}
What regular expression matches a string beginning with {c}?
I need a regex pattern to match text that starts with {c}
Give me a regex matching any string that begins with {c}.
""", [(POS, "starting with>ending with; start with>end with; starts with>ends with; begins with>ends with; beginning with>ending with"),
      (NEG, "starting with>not starting with; start with>do not start with; starts with>doesn't start with; begins with>does not begin with; beginning with>not beginning with")],
  c="entity: a digit|a number; a capital letter|an uppercase letter; whitespace|a whitespace character; an underscore")
TEMPLATES[-1]["slots"]["c"] = parse_slot("entity: a digit; a capital letter|an uppercase letter; a whitespace character; an underscore; a vowel")
T(D, """
What's the difference between {x} and {y}?
How does {x} differ from {y}?
{x} vs {y}: what is the difference?
Explain the difference between {x} and {y}
Can you tell me how {x} and {y} are different?
""", x="entity: React; Svelte; Angular", y="entity: Vue|Vue.js; SolidJS; Ember")
T(D, """
How do I run a GitHub Actions job only on pushes to {b}?
GitHub Actions: trigger a workflow only when pushing to {b}
Make a GitHub Actions workflow run only for pushes to the {b} branch
How can I restrict a GitHub Actions workflow to pushes on {b} only?
What's the YAML for a GitHub workflow that only runs on push to {b}?
""", [(NEG, ["How do I run a GitHub Actions job on pushes to every branch except {b}?", "GitHub Actions: trigger a workflow when pushing to any branch but {b}",
             "Make a GitHub Actions workflow ignore pushes to the {b} branch", "How can I exclude pushes on {b} from a GitHub Actions workflow?"])],
  b="entity: main; develop; staging; release")
T(D, """
How do I select rows where a column is null in {db}?
{db} query for rows where a column is null
Get all rows whose column is NULL in {db}
In {db}, how can I filter for rows where the column is null?
What's the {db} syntax to find rows where a field is null?
""", [(NEG, "is null>is not null")], db="fixed: PostgreSQL|Postgres; MySQL; SQL Server|MSSQL; Oracle; BigQuery")
T(D, """
How do I set a {n} second timeout in {l}?
Set the request timeout to {n} seconds with {l}
{l}: how to make requests time out after {n} seconds
How can I get {l} requests to time out after {n} seconds?
What's the option for a {n}-second request timeout in {l}?
""", n="number: 5|five; 10|ten; 20|twenty; 30|thirty; 60", l="entity: curl; axios; wget; aiohttp; OkHttp")
T(D, """
How do I run JavaScript after the page has loaded?
Run a JS function after page load
How can I execute JavaScript code after the page loads?
What's the right way to run some JS after the page is loaded?
I want my script to execute after the page finishes loading, how?
""", [(TIME, "after the page has loaded>before the page has loaded; after page load>before page load; after the page loads>before the page loads; after the page is loaded>before the page is loaded; after the page finishes loading>before the page finishes loading"),
      (TIME, ["How do I run JavaScript right before the user leaves the page?", "Run a JS function before page unload"])])
T(D, """
How do I make a Redis key expire after {n} hours?
Set a {n} hour expiry on a Redis key
Redis: key that expires in {n} hours, how?
What's the Redis command to give a key a TTL of {n} hours?
How can I have a key in redis auto-expire {n} hours after it's set?
""", [(SUB, "hours>minutes; hour>minute")], n="number: 1|one; 2|two; 6|six; 12|twelve; 24|twenty-four".replace("1|one; ", ""))
T(D, """
How do I drop duplicate rows in pandas but keep the first one?
pandas: remove duplicates, keeping the first occurrence
Remove duplicated rows from a dataframe and keep the first of each
How can I dedupe a pandas DataFrame keeping only the first occurrence?
What's the pandas call to drop duplicates while keeping first entries?
""", [(POS, "first>last")])
T(D, """
How do I make {s} public?
Make {s} publicly accessible
What are the steps to make {s} public?
I want {s} to be public, how do I set that?
How can I switch {s} to public access?
""", [(NEG, "public>private; publicly accessible>private; public access>private access")],
  s="entity: an S3 bucket|an AWS S3 bucket; a GitHub repo|a GitHub repository; an Azure blob container; a GCS bucket|a Google Cloud Storage bucket")
T(D, """
Why does my {x} container keep restarting with exit code {n}?
My {x} container restarts over and over with exit code {n}, why?
What makes a {x} container restart again and again with exit code {n}?
{x} container stuck in a restart loop, exit code {n}. What's the reason?
""", x="fixed: Docker; Podman; Kubernetes|k8s", n="number: 1; 137; 139; 143; 127")
T(D, """
What causes high {m} usage in {s}?
Why is {s} using so much {m}?
What are the causes of high {m} usage in {s}?
{s} is using a lot of {m}. What could be the cause?
What could make {m} usage go up in {s}?
""", [(CE, ["What does high {m} usage in {s} lead to?", "What problems does high {m} usage in {s} cause?",
            "What are the effects of high {m} usage in {s}?"])],
  m="entity: CPU; memory|RAM; disk", s="entity: Elasticsearch; Jenkins; RabbitMQ; Kafka; Prometheus")
T(D, """
How do I encode a string to Base64 in {lang}?
Base64 encode a string using {lang}
{lang} snippet for encoding text as base64
In {lang}, what's the way to encode a string in base64?
How can I encode text to base64 with {lang}?
""", [(DIR, "encode a string to>decode a string from; base64 encode>base64 decode; encoding text as>decoding text from; encode a string in>decode a string from; encode text to>decode text from")], lang=LANGS)
T(D, """
How do I enable {f} in VS Code?
Turn on {f} in VS Code
How can I switch {f} on in Visual Studio Code?
Where's the VS Code setting to enable {f}?
I'd like to turn on {f} in vscode, how?
""", [(NEG, "enable>disable; turn on>turn off; on in>off in")], f="entity: word wrap; auto save; format on save; the minimap; telemetry")
T(D, """
How do I loop over a dictionary in {lang}?
Iterate through a dictionary in {lang}
What's the syntax for looping through a dict in {lang}?
Show me how to iterate over a dictionary with {lang}
How can I go through every entry of a dictionary in {lang}?
""", lang="entity: Python; Swift; C#; Julia; VBA")

# ------------------------------------------------------------------ SaaS help desk
D = "helpdesk"
T(D, """
How do I turn on two-factor authentication for my account?
Where can I enable 2FA on my account?
I want to enable two factor auth on my account
How can I activate two-step verification (2FA) for my login?
Turn on 2FA for my account, please
""", [(NEG, "turn on>turn off; enable>disable; activate>deactivate")])
T(D, """
How do I cancel my {p} subscription?
I want to cancel my {p} plan
Where do I go to cancel the {p} subscription?
Please help me cancel my {p} plan
What are the steps to cancel a {p} subscription?
""", [(NEG, "cancel>renew"), (ACT, "cancel>pause")], p="entity: Pro; Team; Business; Premium; Basic")
T(D, """
How many users can I add on the {p} plan?
What's the user limit for the {p} plan?
Max number of users in the {p} plan?
How many seats does the {p} plan allow?
Is there a cap on users in {p}, and what is it?
""", [(SUB, ["How many projects can I create on the {p} plan?", "What's the project limit for the {p} plan?", "Max number of projects in the {p} plan?"])],
  p="entity: Starter; Team; Business; Enterprise; Free")
T(D, """
How do I export my contacts to {f}?
Can I download my contacts as {f}? How?
Export contacts as a {f} file
What's the way to get my contacts out into {f}?
I need to export my contact list in {f} format
""", [(DIR, ["How do I import my contacts from {f}?", "Can I upload my contacts as {f}? How?", "Import contacts from a {f} file",
             "I need to import my contact list in {f} format"])], f="entity: CSV; Excel; vCard; JSON")
T(D, """
How do I add a teammate to my {w}?
I'd like to add a team member to my {w}
Where can I add someone to our {w}?
Steps for adding a new teammate to a {w}
How can I add a colleague to the {w}?
""", [(NEG, "add a teammate to>remove a teammate from; add a team member to>remove a team member from; add someone to>remove someone from; adding a new teammate to>removing a teammate from; add a colleague to>remove a colleague from")],
  w="entity: workspace; project; billing account; channel")
T(D, """
Can I get a refund {n} days after purchase?
Is a refund still possible {n} days after buying?
I bought it {n} days ago, can I still get my money back?
Do you refund purchases made {n} days ago?
It's been {n} days since I paid. Am I still eligible for a refund?
""", n="number: 7|seven; 14|fourteen; 30|thirty; 45; 60")
T(D, """
How do I switch from the {x} plan to the {y} plan?
Change my plan from {x} to {y}
I'm on {x} and want to move to {y}, how do I do it?
What's the process for moving from {x} to {y}?
How can I go from {x} to {y}?
""", [(DIR, "swap x y")], x="entity: Starter; Team; Business; Enterprise; Free", y="entity: Starter; Team; Business; Enterprise; Free")
TEMPLATES[-1]["w"][4] = "Can you move my account from {x} to {y}, and how?"
TEMPLATES[-1]["w"][4] = "How can I change my subscription from {x} to {y}?"
T(D, """
How do I connect {s} to my account?
Connect my account with {s}
Where do I set up a connection to {s} in my account?
I'd like to connect {s}, how does that work?
What are the steps to connect {s} with my account?
""", [(NEG, "connect {s} to>disconnect {s} from; connect my account with>disconnect my account from; set up a connection to>remove the connection to; connect {s}>disconnect {s}; connect {s} with>disconnect {s} from")],
  s="entity: Slack; Microsoft Teams|MS Teams; Google Drive; Dropbox; Zapier; HubSpot; Salesforce")
T(D, """
How do I change my {x}?
Where can I update my {x}?
I need to change my {x}
Can you tell me how to update my {x}?
What's the way to edit my {x}?
""", x="entity: billing address; login email|login e-mail; username; profile photo|profile picture; company name; time zone|timezone; billing email|billing e-mail")
T(D, """
What's the {l} on the {p} plan?
How high is the {l} for {p}?
Tell me the {l} that comes with the {p} plan
{p} plan: what {l} do I get?
I'm on {p}. What's my {l}?
""", l="entity: storage limit; API rate limit; file upload limit|upload limit; monthly email limit", p="entity: Starter; Team; Business; Enterprise; Free")
T(D, """
Can I restore a project I deleted {n} days ago?
I deleted a project {n} days ago, can I get it back?
Is it possible to recover a project deleted {n} days ago?
My project was deleted {n} days ago. Can it be restored?
""", [(SUB, "project>comment"), ], n="number: 3|three; 10|ten; 20; 30|thirty; 90")
T(D, """
How do I turn off {c} notifications for {t}?
Disable {c} notifications about {t}
Where can I switch off {c} notifications for {t}?
I want to stop getting {c} notifications for {t}
How can I disable the {c} notifications I get for {t}?
""", [(NEG, "turn off>turn on; disable>enable; switch off>switch on; stop getting>start getting; disable the {c} notifications I get for>enable the {c} notifications for")],
  c="entity: email; push|mobile push; SMS|text message; desktop", t="entity: comments; mentions; new tasks; due dates")
T(D, """
How do I allow guests to {v} documents?
Let guest users {v} documents, where's the setting?
Where can I allow guests to {v} docs?
What setting allows guest users to {v} documents?
I want to allow guests to {v} docs
""", [(NEG, "allow guests to {v}>block guests from {v}ing; let guest users {v}>stop guest users from {v}ing; allows guest users to {v}>prevents guest users from {v}ing")],
  v="entity: edit; download; print; export")
TEMPLATES[-1]["slots"]["v"] = parse_slot("action: edit; download; print; share")
T(D, """
How do I set up single sign-on with {p}?
Set up SSO using {p}
Configure single sign-on (SSO) through {p}
What are the steps for configuring SSO with {p}?
We use {p}. How can we set up SSO?
""", [(ACT, "set up>turn off; configure>turn off; configuring>turning off"), ], p="entity: Okta; Azure AD; Google Workspace|G Suite; OneLogin; JumpCloud; Auth0")
T(D, """
Where can I download my invoice for {m} {y}?
I need the {m} {y} invoice, where do I find it?
How do I get my {m} {y} invoice?
Download the invoice from {m} {y}
Can you tell me where the {m} {y} invoice is?
""", m="number: January|Jan; March|Mar; June; September|Sept; November|Nov", y="number: 2021; 2022; 2023; 2024")
T(D, """
Why was I charged {a} this month?
There's a {a} charge on this month's bill, what is it for?
What's the {a} on my bill this month?
My card was charged {a} this month, why?
Can you explain this month's {a} charge?
""", [(TIME, "this month>last month; this month's>last month's")], a="number: $9; $19; $29; $49; $99; $199")
T(D, """
Does the {o} app work offline?
Can I use the app offline on {o}?
Is offline mode available in the {o} app?
Does your {o} app have an offline mode?
I'm on {o}. Does the app work without internet?
""", o="entity: iOS|iPhone; Android; Windows; Mac|macOS; Linux")
T(D, """
How do I archive a {x}?
Archive one of my {x}s, how?
What's the way to archive a {x}?
Where is the option to archive a {x}?
I want to archive a {x} I have
""", [(NEG, "archive>unarchive"), (ACT, "archive>duplicate")], x="entity: board; workspace; project; channel; ticket")
TEMPLATES[-1]["w"][1] = "Please show me how to archive a {x}"
TEMPLATES[-1]["w"][4] = "I'd like to archive a {x}, how do I do that?"
T(D, """
What happens to my data after my {x} ends?
Once my {x} is over, what happens to my data?
What do you do with my data after the {x} ends?
After my {x} ends, what becomes of my data?
""", [], x="entity: free trial|trial; subscription; contract")
TEMPLATES[-1]["flips"] = []
TEMPLATES[-1]["w"][2] = "What happens with my data when the {x} is over?"
T(D, """
How do I export my data before my {x} ends?
Export my data before the end of my {x}
How can I get all my data out before the {x} ends?
What's the way to download my data before my {x} is over?
""", [(TIME, "before>after")], x="entity: free trial|trial; subscription; contract")
T(D, """
How do I make a form field {r}?
Make a field in my form {r}
I want one of the form fields to be {r}, how?
What do I click to set a form field as {r}?
How can I set a field on my form to {r}?
""", r="attribute: required|mandatory; optional; hidden; read-only")
T(D, """
How long is the free trial of {p}?
How many days does the {p} free trial last?
What's the length of the free trial for {p}?
{p} free trial duration?
For how long can I try {p} for free?
""", p="entity: Zoom; Shopify; Canva; Asana; QuickBooks; Zendesk; Figma")

# ------------------------------------------------------------------ math and unit conversion
D = "math"
LEN = "entity: miles; kilometers|km; meters; feet|ft; yards; inches"
for_units = [LEN, "entity: pounds|lbs; kilograms|kg; ounces|oz; grams; stone",
             "entity: gallons; liters|litres; cups; pints; quarts"]
T(D, """
Convert {n} {x} to {y}
How many {y} are in {n} {x}?
What is {n} {x} in {y}?
{n} {x} equals how many {y}?
Can you convert {n} {x} into {y} for me?
""", [(DIR, "swap x y")], n="number: 3|three; 5|five; 8|eight; 12|twelve; 26; 42; 100", x=for_units[0], y=for_units[0])
T(D, """
How much is {n} {x} in {y}?
{n} {x} to {y}, please
What's {n} {x} converted to {y}?
Please convert {n} {x} to {y}
Something weighs {n} {x}, how much is that in {y}?
""", [(DIR, "swap x y")], n="number: 2|two; 10|ten; 15|fifteen; 70; 150; 180", x=for_units[1], y=for_units[1])
T(D, """
How many {y} make {n} {x}?
{n} {x} is how many {y}?
Change {n} {x} into {y}
What do {n} {x} come to in {y}?
Convert a volume of {n} {x} to {y}
""", [(DIR, "swap x y")], n="number: 2|two; 3|three; 4|four; 6|six; 9|nine", x=for_units[2], y=for_units[2])
T(D, """
What is {n} degrees {x} in {y}?
Convert {n} degrees {x} to {y}
{n} degrees {x} equals what in {y}?
How hot is {n} degrees {x} when expressed in {y}?
If it's {n} degrees {x}, what's that in {y}?
""", [(DIR, "swap x y")], n="number: 20; 32; 37; 68; 100; 180; 350", x="entity: Fahrenheit; Celsius; Kelvin", y="entity: Fahrenheit; Celsius; Kelvin")
T(D, """
What is {p} of {n}?
Calculate {p} of {n}
How much is {p} of {n}?
Work out {p} of {n} for me
{n}: what's {p} of that?
""", [], p="number: 5%|five percent; 10%|10 percent; 15%|15 percent; 20%|twenty percent; 25%|25 percent; 30%|30 percent",
  n="number: 60; 85; 120; 240; 360; 1,500|1500")
TEMPLATES[-1]["w"][4] = "I need to know what {p} of {n} is"
TEMPLATES[-1]["flips"] = [parse_flip(ACT, ["What is {n} plus {p}?", "Calculate {n} increased by {p}", "How much is {n} plus {p} of it?"])]
T(D, """
What's the {q} of a circle with a radius of {n} cm?
Find the {q} of a circle whose radius is {n} cm
Circle with radius {n} cm: what is its {q}?
Calculate the {q} of a circle, radius {n} cm
How do I work out the {q} of a circle of radius {n} cm?
""", [(SUB, "radius>diameter")], q="attribute: area; circumference|perimeter", n="number: 3|three; 4|four; 5|five; 7|seven; 10|ten; 12")
T(D, """
What is the derivative of {f}?
Find the derivative of {f}
Compute the derivative of {f} with respect to x
How do I find the derivative of {f}?
Can you work out the derivative of {f}?
""", [(ACT, "derivative>integral; derivative of {f} with respect to x>integral of {f} with respect to x")],
  f="number: x^2 + 3x; x^3 + 3x; sin(2x); cos(2x); e^(3x); ln(x)")
TEMPLATES[-1]["w"][3] = "Could you give me the derivative of {f}, please?"
TEMPLATES[-1]["flips"] = [parse_flip(ACT, "derivative>integral")]
T(D, """
What's the square root of {n}?
Find the square root of {n}
Calculate the square root of {n}, please
{n}: what is its square root?
Can you tell me what the square root of {n} is?
""", [(SUB, "square root>cube root"), (SUB, "square root>square")], n="number: 64; 81; 125; 144; 216; 225; 343; 729")
T(D, """
How many days are there between {x} and {y}?
Number of days from {x} to {y}
Count the days between {x} and {y}
From {x} to {y}, how many days is that?
What's the number of days between {x} and {y}?
""", [(SUB, "days>weeks")], x="number: March 1|March 1st; March 10|March 10th; April 5|April 5th; May 2|May 2nd",
  y="number: July 4|July 4th; August 15|Aug 15; October 31|Oct 31; December 25|Dec 25")
TEMPLATES[-1]["flips"] = [parse_flip(SUB, ["How many weekdays are there between {x} and {y}?", "Number of working days from {x} to {y}", "Count the business days between {x} and {y}"])]
T(D, """
When it's {t} in {x}, what time is it in {y}?
If it is {t} in {x}, what's the time in {y}?
What time is it in {y} at {t} {x} time?
Convert {t} {x} time to {y} time
{t} in {x} is what time in {y}?
""", [(DIR, "swap x y")], t="number: 3 pm|3pm; 9 am|9am; 10 pm|10pm; 6 am|6am; 3 am|3am",
  x="entity: New York|NYC; London; Tokyo; Sydney; Dubai", y="entity: New York|NYC; London; Tokyo; Sydney; Dubai")
T(D, """
What's the {s} of {d}?
Find the {s} of the numbers {d}
Calculate the {s} for {d}
Given {d}, what is the {s}?
Can you compute the {s} of these: {d}?
""", s="attribute: mean|average; median; range; standard deviation", d="number: 3, 7, 8, 14|3 7 8 14; 3, 7, 9, 12|3 7 9 12; 2, 4, 4, 10|2 4 4 10; 5, 6, 11, 15")
T(D, """
Convert {n} from {x} to {y}
How do I write the {x} number {n} in {y}?
What is {x} {n} in {y}?
{x} {n} as {y}, please
Turn the {x} number {n} into {y}
""", [(DIR, "swap x y")], n="number: 1010; 1101; 1110; 100110", x="entity: binary; decimal; octal; hexadecimal|hex", y="entity: binary; decimal; octal; hexadecimal|hex")
T(D, """
How do I always round a number up to {n} decimals in {x}?
Round up to {n} decimal places in {x}
In {x}, how can I round up a value to {n} decimal places?
{x} formula or function to round up to {n} decimals
What do I use in {x} to round numbers up to {n} decimal places?
""", [(ORD, "up to>down to; round up a value>round down a value; round up to>round down to")],
  n="number: 1; 2|two; 3|three; 4|four", x="entity: Excel; Google Sheets; Python; SQL; JavaScript|JS")
TEMPLATES[-1]["slots"]["n"] = parse_slot("number: 2|two; 3|three; 4|four; 5|five")
TEMPLATES[-1]["flips"] = [parse_flip("direction", "number up to>number down to; round up>round down; numbers up to>numbers down to")]
T(D, """
What's the probability of rolling at least {n} with {k} dice?
Probability that {k} dice add up to at least {n}?
With {k} dice, how likely is a total of at least {n}?
Chance of rolling a total of {n} or more on {k} dice
""", [("direction", "at least>at most; or more>or less")], n="number: 6|six; 8|eight; 9|nine; 10|ten", k="number: 2|two; 3|three")
TEMPLATES[-1]["w"][0] = "What's the probability of rolling a total of at least {n} with {k} dice?"
T(D, """
What's the chance of drawing {k} aces from a deck without replacement?
Probability of drawing {k} aces in a row from a standard deck, without replacement
If I draw {k} cards without replacement, what are the odds all are aces?
Without replacement, how likely is it to draw {k} aces from {k} cards?
""", [(NEG, "without>with")], k="number: 2|two; 3|three; 4|four")
T(D, """
Convert {n} {x} to {y}
How much is {n} {x} in {y} today?
What are {n} {x} worth in {y} right now?
{n} {x} to {y} at today's rate
I have {n} {x}, how many {y} is that at the current rate?
""", [(DIR, "swap x y")], n="number: 50|fifty; 100; 250; 500; 1,000|1000", x="entity: US dollars|USD; euros|EUR; British pounds|GBP; yen|JPY; Swiss francs|CHF",
  y="entity: US dollars|USD; euros|EUR; British pounds|GBP; yen|JPY; Swiss francs|CHF")
T(D, """
What is the volume of a {s} with radius {r} and height {h}?
Find the volume of a {s} of radius {r} and height {h}
A {s} has radius {r} and height {h}. What's its volume?
Calculate a {s}'s volume given a height of {h} and a radius of {r}
""", [(SUB, "volume>surface area")], s="entity: cylinder; cone", r="number: 2; 3; 5", h="number: 4; 8; 10")
T(D, """
Solve {a}x + {b} = {c} for x
What is x if {a}x + {b} = {c}?
Find x: {a}x + {b} = {c}
{a}x + {b} = {c}, what's x?
Can you solve the equation {a}x + {b} = {c} for me?
""", [("operator", ["Solve {a}x - {b} = {c} for x", "What is x if {a}x - {b} = {c}?", "Find x: {a}x - {b} = {c}"])], a="number: 2; 3; 4; 6", b="number: 5; 7; 9", c="number: 21; 27; 33")
T(D, """
What is the percentage change from {x} to {y}?
By what percent does a value change going from {x} to {y}?
Calculate the percent change going from {x} to {y}
A number went from {x} to {y}. What's the change in percent?
Percentage change between an old value of {x} and a new value of {y}?
""", [(DIR, "swap x y")], x="number: 40; 50; 80; 120", y="number: 60; 90; 150; 200")

# ------------------------------------------------------------------ writing and translation
D = "writing"
T(D, """
Write a {n} word email to {r} about {t}
Write an email to {r} about {t}, {n} words
Please draft a {n}-word email to {r} about {t}
I need an email of {n} words to {r} about {t}
Can you compose an email of {n} words to {r} on the subject of {t}?
""", n="number: 100; 150; 200; 250; 300", r="entity: my boss|my manager; a client; my landlord; the HR team|HR; a supplier",
  t="entity: a late payment; a schedule change; working from home|remote work; a broken heater; the holiday party")
T(D, """
Translate "{p}" from {x} to {y}
How do you translate "{p}" from {x} into {y}?
"{p}" in {x}: give me the {y} translation
Give me the {y} for the {x} text "{p}"
I need the {x} text "{p}" translated into {y}
""", [], p="entity: hotel; taxi; radio; metro; menu", x="entity: English", y="entity: German; French; Italian; Spanish; Polish; Dutch; Turkish")
TEMPLATES[-1]["slots"]["p"] = parse_slot("entity: good morning; good night; thank you; where is the station; how much is this; see you tomorrow")
T(D, """
Translate the paragraph below from {x} to {y}
Please translate the following paragraph from {x} into {y}
Could you turn this {x} paragraph into {y}?
This paragraph is in {x}, translate it to {y} please
I need this paragraph translated from {x} to {y}
""", [(DIR, "swap x y")], x="entity: English; German; French; Spanish; Japanese; Arabic", y="entity: English; German; French; Spanish; Japanese; Arabic")
T(D, """
Rewrite this {d} in a more formal tone
Make this {d} sound more formal
Can you rewrite my {d} so it's more formal?
Please rephrase this {d} to be more formal
I'd like this {d} to sound more formal
""", [(NEG, "more formal>less formal")], d="entity: email|e-mail; message; paragraph; cover letter; report")
T(D, """
Write a {k} poem about {t} that rhymes
I want a {k} rhyming poem about {t}
Compose a {k} poem on {t}, with rhymes
Please write a rhyming {k} poem about {t}
Can you make a {k} poem that rhymes about {t}?
""", [(NEG, "that rhymes>that doesn't rhyme; with rhymes>without rhymes; rhyming>non-rhyming")],
  k="number: four-line|4-line; eight-line|8-line; twelve-line|12-line; twenty-line|20-line", t="entity: autumn; the sea; my dog; my cat; friendship; winter")
T(D, """
Write a cover letter for a {j} position at {c}
I need a cover letter for a {j} job at {c}
Can you draft a cover letter for a {j} role at {c}?
Help me write a cover letter: {j} at {c}
Draft a cover letter to apply as a {j} at {c}
""", [("document", "cover letter>reference letter")],
  j="entity: nurse; data analyst; barista; graphic designer; software developer|software dev", c="entity: Google; Starbucks; a local hospital; Netflix; IKEA; Amazon")
TEMPLATES[-1]["flips"] = []
T(D, """
Write a resignation letter with {n} weeks' notice that mentions my reason for leaving
Draft a resignation letter giving {n} weeks notice and mention why I'm leaving
I need a resignation letter, {n} weeks' notice, mentioning my reason for leaving
Please write me a {n} weeks' notice resignation letter that mentions why I am leaving
""", [(NEG, "that mentions>that doesn't mention; and mention>but don't mention; mentioning>not mentioning")], n="number: 2|two; 3|three; 4|four; 6|six")
T(D, """
Summarize this article in {n} bullet points, including the {x}
Give me a {n} bullet point summary of this article, including the {x}
Sum up the article in {n} bullets and include the {x}
Please summarise this article with {n} bullet points; include the {x}
""", [(NEG, "including>excluding; include>exclude")], n="number: 3|three; 4|four; 5|five; 6|six; 10|ten", x="entity: statistics|stats; quotes; dates; names")
T(D, """
Write a {n} minute wedding speech for the {r}
I need a wedding speech for the {r}, {n} minutes long
Draft a wedding speech the {r} can give in {n} minutes
Can you write a wedding speech of {n} minutes for the {r}?
Help me with a {n}-minute {r} speech for a wedding
""", n="number: 2|two; 3|three; 5|five; 10|ten", r="entity: best man; maid of honor|maid of honour; father of the bride|bride's father; groom")
T(D, """
Write a product description for {p} in {n} words
{n} word product description for {p}, please
I need a {n}-word product description for {p}
Can you write a product description of {n} words for {p}?
Describe {p} for my shop page in {n} words
""", n="number: 50|fifty; 75; 100|one hundred; 120", p="entity: a yoga mat; a desk lamp; wireless earbuds; a leather wallet; a coffee grinder")
T(D, """
Write a birthday message for my {r} who's turning {n}
My {r} is turning {n}, write a birthday message
Birthday wishes for my {r}'s {n}th birthday
I need a birthday message for my {r}, who will be {n}
Can you come up with a birthday text for my {r} turning {n}?
""", r="entity: mom|mum; dad; sister; brother; best friend; boss", n="number: 16; 18; 30; 40; 50; 60")
T(D, """
Write an email accepting a job offer from {c}
Draft an email to accept the job offer from {c}
I want to accept a job offer from {c}, write the email for me
Help me write an email that accepts {c}'s job offer
Please compose an email in which I accept a job offer from {c}
""", [(NEG, "accepting>declining; accept>decline; accepts>declines")], c="entity: Google; Deloitte; Amazon; Siemens; a startup|a start-up; IBM")
T(D, """
Write a LinkedIn post announcing {t} with {x}
Draft a post for LinkedIn to announce {t}, with {x}
I want to announce {t} on LinkedIn, write the post with {x}
LinkedIn post about {t}, with {x} please
Can you write a LinkedIn announcement of {t} with {x}?
""", [(NEG, "with>without")], t="entity: my promotion; my new job; our product launch; my graduation; my new certification",
  x="entity: emojis; hashtags")
TEMPLATES[-1]["w"][3] = "LinkedIn post announcing {t}, written with {x} please"
T(D, """
Write a short email to send before {e}
Draft a brief email I can send before {e}
I need a short email to send before {e}
What should I write in a short email sent before {e}?
Please compose a short email for sending before {e}
""", [(TIME, "before>after")], e="entity: a job interview; a client meeting; a sales call; a parent-teacher conference; a product demo")
TEMPLATES[-1]["w"][3] = "Could you write me a short email that goes out before {e}?"
T(D, """
Write a complaint letter to {c} about {t}
Draft a letter of complaint to {c} regarding {t}
I want to complain to {c} about {t}, write the letter
Help me write a letter complaining to {c} about {t}
Compose a complaint letter addressed to {c} about {t}
""", [("tone", ["Write a thank-you letter to {c} about {t}", "Draft a letter of thanks to {c} regarding {t}"])],
  c="entity: Comcast; Ryanair; FedEx; Marriott; Delta; British Airways|BA", t="entity: a long delay; a damaged package; a wrong bill; rude staff; a lost suitcase")
TEMPLATES[-1]["flips"] = []
T(D, """
How do you say "{p}" in {l}?
What's "{p}" in {l}?
What is the {l} word or phrase for "{p}"?
"{p}" in {l}, please
Tell me how to say "{p}" in {l}
""", [(SUB, ["How do you spell \"{p}\" backwards in {l}?"])], p="entity: goodbye; cheers; please; excuse me; happy birthday; congratulations",
  l="entity: Spanish; Portuguese; Korean; Japanese; Swedish; Greek; Hindi; Vietnamese")
TEMPLATES[-1]["flips"] = []
T(D, """
Rewrite this sentence from {x} to {y}
Change this sentence from {x} into {y}
Can you turn my {x} sentence into {y}?
Please convert the sentence below from {x} to {y}
My sentence is in {x}. Put it into {y} please
""", [(DIR, "swap x y")], x="entity: past tense|the past tense; present tense|the present tense; future tense|the future tense",
  y="entity: past tense|the past tense; present tense|the present tense; future tense|the future tense")
TEMPLATES[-1]["slots"]["x"] = TEMPLATES[-1]["slots"]["y"] = parse_slot("entity: past tense; present tense; future tense")
T(D, """
Write a {k} about {t}
Compose a {k} on the topic of {t}
Can you write me a {k} about {t}?
I'd love a {k} about {t}
Give me a {k} on {t}
""", k="entity: haiku; limerick; sonnet; bedtime story|bedtime tale", t="entity: rainy Mondays; coffee; a lost sock; the moon; a grumpy cat; spring")
T(D, """
Write a {n} word essay arguing for {t}
Essay in favor of {t}, {n} words
I need a {n}-word essay that argues for {t}
Write an argumentative essay of {n} words in favor of {t}
Can you write {n} words arguing for {t} as an essay?
""", [(NEG, "for {t}>against {t}; in favor of {t}>against {t}; in favor of>against")], n="number: 300; 500; 800; 1,000|1000",
  t="entity: school uniforms; nuclear power|nuclear energy; remote work; a four-day work week|a 4-day workweek; zoos")
T(D, """
Write an out of office message for {x} to {y}
Out-of-office reply: I'm away from {x} to {y}
I'm away {x} to {y}, write me an OOO message
Draft an out of office auto-reply covering {x} through {y}
""", x="number: May 3|May 3rd; May 6|May 6th; May 10|May 10th", y="number: May 14|May 14th; May 17|May 17th; May 24|May 24th")
T(D, """
Write a text message inviting {r} to {e} and ask them to bring {k}
Draft a text to invite {r} to {e}, asking them to bring {k}
I'm inviting {r} to {e}; write a text that asks them to bring {k}
Invite {r} to {e} by text and ask them to bring {k}
""", [(NEG, "ask them to bring>ask them not to bring; asking them to bring>asking them not to bring; asks them to bring>asks them not to bring")],
  r="entity: my neighbors|my neighbours; my coworkers|my colleagues; my cousins", e="entity: a barbecue|a BBQ; a baby shower; a housewarming", k="entity: gifts|presents; food; kids|children")

# ------------------------------------------------------------------ law and taxes
D = "law_tax"
COUNTRY = "entity: Germany; France; Canada; Australia; Spain; the UK|the United Kingdom; Ireland; Japan"
STATE = "entity: California|CA; Texas; New York; Florida; Ohio; Illinois; Oregon"
STATE = "entity: California; Texas; New York; Florida; Ohio; Illinois; Oregon"
T(D, """
When is the deadline to file income taxes in {c} for {y}?
What's the {y} income tax filing deadline in {c}?
By what date do I have to file my {y} income tax return in {c}?
{c}: last day to file income taxes for {y}?
Until when can I file income tax for {y} in {c}?
""", [(POS, ["When is the first day to file income taxes in {c} for {y}?", "From what date can I file my {y} income tax return in {c}?"])],
  c=COUNTRY, y="number: 2021; 2022; 2023; 2024")
T(D, """
How do I form an LLC in {s}?
Steps to form an LLC in {s}
What do I need to do to set up an LLC in {s}?
I want to set up a limited liability company in {s}, how?
What's the process for forming an LLC in {s}?
""", [(NEG, "form>dissolve; set up>dissolve; forming>dissolving")], s=STATE)
T(D, """
What's the tax rate on {g} capital gains in {c}?
How are {g} capital gains taxed in {c}, at what rate?
What rate of tax do I pay on {g} capital gains in {c}?
{c}: {g} capital gains tax rate?
Tell me the {g} capital gains tax rate in {c}
""", g="attribute: short-term|short term; long-term|long term", c="entity: the US|the United States; India; Denmark; Portugal; Brazil")
T(D, """
Is it legal to record a phone call without consent in {s}?
Can I legally record a phone call without the other person's consent in {s}?
In {s}, am I allowed to record calls without consent?
Recording phone calls without permission in {s}: legal or not?
Does {s} law let me record a call without the other party's consent?
""", [(NEG, "without>with")], s=STATE)
T(D, """
What is the standard deduction for {f} in {y}?
How much is the {y} standard deduction for {f}?
{y} standard deduction, {f}?
Standard deduction amount for {f} for tax year {y}
What standard deduction do {f} get for {y}?
""", f="entity: single filers|people filing single; married couples filing jointly|joint filers; heads of household", y="number: 2021; 2022; 2023; 2024")
T(D, """
What's the VAT rate in {c}?
How much VAT is charged in {c}?
What percentage is VAT in {c}?
VAT rate for {c}, please
How high is value added tax in {c}?
""", [(SUB, ["What's the corporate tax rate in {c}?", "How high is corporate tax in {c}?", "Corporate tax rate for {c}, please"])],
  c="entity: Germany; France; Italy; Spain; Ireland; Sweden; Hungary; Luxembourg")
T(D, """
What is the minimum wage in {s} in {y}?
How much is minimum wage in {s} for {y}?
{s} minimum wage {y}?
What's the lowest hourly pay allowed by law in {s} in {y}?
Tell me the {y} minimum wage for {s}
""", s="entity: California; New York; Florida; Ohio; Illinois; Oregon; Arizona", y="number: 2020; 2022; 2023; 2024")
T(D, """
Who inherits if someone dies without a will in {c}?
What happens to the estate if a person dies without a will in {c}, who inherits?
In {c}, who gets the inheritance when someone dies without a will?
If you die without a will in {c}, who inherits?
""", [(NEG, "without>with")], c=COUNTRY)
T(D, """
How do I register a {x} in {c}?
Steps to register a {x} in {c}
What's involved in registering a {x} in {c}?
I'd like to register a {x} in {c}, what's the procedure?
Registering a {x} in {c}: how does it work?
""", x="entity: trademark; patent; copyright; domain name; charity", c=COUNTRY)
T(D, """
Can a landlord raise the rent during a lease in {s}?
In {s}, is a landlord allowed to raise rent during the lease?
Is it legal in {s} for my landlord to raise my rent mid-lease?
Can my {s} landlord increase the rent while the lease is running?
""", [(TIME, ["Can a landlord raise the rent after a lease ends in {s}?", "In {s}, is a landlord allowed to raise rent after the lease ends?"]),
      ("direction", "raise>lower; increase>reduce")], s=STATE)
TEMPLATES[-1]["flips"] = TEMPLATES[-1]["flips"][:1]
T(D, """
How much notice must a {r} give to end a lease in {c}?
What's the notice period for a {r} ending a lease in {c}?
In {c}, how much notice does a {r} need to give to terminate a lease?
Notice period if the {r} terminates the lease, {c}?
""", r="entity: landlord; tenant|renter", c=COUNTRY)
T(D, """
What is the penalty for {x} taxes late in {c}?
How much is the fine for {x} taxes late in {c}?
What penalty do I face in {c} for {x} my taxes late?
{c}: penalty for {x} tax late?
""", x="action: filing|submitting; paying", c=COUNTRY)
TEMPLATES[-1]["slots"]["x"] = parse_slot("action: filing; paying")
T(D, """
Which expenses are tax deductible for {w} in {c}?
What expenses can {w} deduct from taxes in {c}?
In {c}, which costs can {w} deduct?
List the expenses that are deductible for {w} in {c}
Which costs are deductible for {w} under {c} tax rules?
""", [(NEG, "are tax deductible>are not tax deductible; can {w} deduct>can {w} not deduct; are deductible>aren't deductible")],
  w="entity: freelancers; landlords; teachers; truck drivers|truckers", c="entity: Germany; Canada; Australia; Spain; Ireland; India")
T(D, """
Do {x} citizens need a visa to visit {y}?
Is a visa required for {x} citizens traveling to {y}?
Can {x} passport holders enter {y} visa-free, or do they need a visa?
Visa needed for a {x} passport going to {y}?
I have {x} citizenship, do I need a visa for {y}?
""", x="entity: US|American; Indian; Brazilian; Canadian; Chinese; Mexican", y="entity: Japan; Turkey; Thailand; Vietnam; Egypt; Kenya")
TEMPLATES[-1]["w"][3] = "Visa needed for someone with a {x} passport going to {y}?"
T(D, """
What's the statute of limitations for {x} in {s}?
How long do I have to sue for {x} in {s}?
{s} statute of limitations on {x}?
In {s}, what's the time limit for suing over {x}?
How much time does {s} law give me to file a lawsuit for {x}?
""", x="entity: personal injury; breach of contract; defamation; medical malpractice; property damage", s=STATE)
T(D, """
Am I required to pay tax on gifts over {a} in {c}?
Do I have to pay gift tax on more than {a} in {c}?
Is a gift above {a} taxable in {c}?
I got a gift of more than {a}, do I owe tax on it in {c}?
""", [("direction", "over>under; more than>less than; above>below")], a="number: $5,000|$5000|5k dollars; $10,000|$10k; $15,000|$15k; $50,000|$50k", c="entity: the US|the United States; Canada; Japan; South Africa; India")
TEMPLATES[-1]["w"][0] = "Do I need to pay tax on a gift I received of over {a} in {c}?"
TEMPLATES[-1]["w"][1] = "Is tax due on receiving a gift worth more than {a} in {c}?"
TEMPLATES[-1]["w"][2] = "Is receiving a gift above {a} taxable in {c}?"
T(D, """
At what age can you legally {x} in {c}?
What's the legal age to {x} in {c}?
How old do you have to be to {x} in {c}?
Minimum age to {x} in {c}?
In {c}, from what age is it legal to {x}?
""", x="entity: drive|drive a car; buy alcohol|purchase alcohol; vote; get married|marry; gamble", c=COUNTRY)
T(D, """
Can my employer fire me while I'm {x} in {c}?
Is it legal in {c} to be fired while {x}?
In {c}, can I be fired while {x}?
Are employers in {c} allowed to fire someone who's {x}?
""", x="entity: pregnant; on sick leave; on parental leave; on probation", c=COUNTRY)

# ------------------------------------------------------------------ personal finance
D = "finance"
AMT = "number: $5,000|$5k|5000 dollars; $10,000|$10k; $15,000|$15k; $20,000|$20k|20k dollars; $50,000|$50k"
T(D, """
What's the monthly payment on a {a} mortgage over {y} years at {r}?
Monthly mortgage payment for {a}, {y} years, {r} interest?
How much per month is a {a} home loan at {r} for {y} years?
I'm borrowing {a} at {r} for {y} years, what will my monthly mortgage payment be?
Calculate the monthly payment: {a} mortgage, {r}, {y} years
""", a="number: $200,000|$200k; $250,000|$250k; $300,000|$300k; $400,000|$400k", y="number: 15|fifteen; 20|twenty; 25; 30|thirty", r="number: 4%|4 percent; 5%|5 percent; 6%|6 percent; 6.5%")
T(D, """
How can I save {a} in {n} months?
What's a good plan for saving {a} in {n} months?
I want to save {a} within {n} months, how?
Help me save up {a} over {n} months
Ways to save {a} in {n} months
""", [(ACT, "save>spend")], a=AMT, n="number: 6|six; 10|ten; 12|twelve; 18|eighteen; 24")
TEMPLATES[-1]["flips"] = []
T(D, """
What are the advantages of {x}?
What are the benefits of {x}?
Why is {x} a good idea? List the advantages
Pros of {x}?
List the upsides of {x}
""", [(NEG, "advantages>disadvantages; benefits>drawbacks; a good idea>a bad idea; pros>cons; upsides>downsides")],
  x="entity: paying off your mortgage early|paying off a mortgage early; leasing a car; index funds|investing in index funds; whole life insurance; credit cards|using credit cards; a joint bank account|having a joint bank account")
TEMPLATES[-1]["w"][2] = "Tell me about the benefits of {x}"
TEMPLATES[-1]["flips"] = [parse_flip(NEG, "advantages>disadvantages; benefits>drawbacks; pros>cons; upsides>downsides")]
T(D, """
How much will {a} grow to in {y} years at {r} compounded {k}?
What's {a} worth after {y} years at {r}, compounding {k}?
Future value of {a} at {r} compounded {k} for {y} years
If I invest {a} at {r} compounded {k}, how much do I have in {y} years?
""", a=AMT, y="number: 5|five; 10|ten; 20|twenty; 30|thirty", r="number: 3%|3 percent; 4%|4 percent; 7%|7 percent; 8%", k="attribute: monthly|every month; annually|yearly; daily|every day")
T(D, """
What's the {y} contribution limit for a {k}?
How much can I put into a {k} in {y}?
{k} contribution limit for {y}?
Max I can contribute to my {k} in {y}?
What is the most I'm allowed to contribute to a {k} in {y}?
""", y="number: 2019; 2022; 2023; 2024", k="entity: Roth IRA; 401(k)|401k; SEP IRA; SIMPLE IRA; Health Savings Account")
T(D, """
What causes {x} to rise?
Why does {x} go up? What are the causes?
What makes {x} rise?
Explain what drives {x} up
Which factors cause {x} to go up?
""", [(CE, ["What happens when {x} rises?", "What are the effects of rising {x}?", "What does a rise in {x} lead to?", "Explain what rising {x} causes"]),
      ("direction", "rise>fall; go up>go down; drives {x} up>drives {x} down")], x="entity: inflation; unemployment; the price of gold|the gold price; the US dollar")
TEMPLATES[-1]["slots"]["x"] = parse_slot("entity: inflation; unemployment; consumer debt; government debt")
T(D, """
How do I buy {c} shares?
What's the way to buy shares of {c}?
I want to buy {c} stock, how do I do it?
Steps to buy stock in {c}
How can I buy shares in {c}?
""", [("direction", "buy>sell"), ], c="entity: Apple; Tesla; Nvidia; Microsoft; Toyota; Nestle; Coca-Cola|Coke")
T(D, """
Can I get a {l} without a cosigner?
Is it possible to get a {l} without a co-signer?
How likely am I to be approved for a {l} without a cosigner, can I get one?
I have no cosigner, can I get a {l}?
Do banks give a {l} to people without a cosigner?
""", [(NEG, "without>with; I have no cosigner>I have a cosigner")], l="entity: student loan; car loan|auto loan; personal loan; business loan")
TEMPLATES[-1]["w"][2] = "Could I be approved for a {l} without a cosigner?"
T(D, """
What happens if I withdraw from my {k} before age {n}?
Withdrawing from a {k} before {n}: what happens?
What are the consequences of taking money out of a {k} before I turn {n}?
If I take money from my {k} before age {n}, what happens?
""", [(TIME, "before>after")], k="entity: 401(k)|401k; Roth IRA; traditional IRA; pension", n="number: 55; 59; 62; 65")
T(D, """
How much should I have saved for retirement by age {n}?
By {n}, how much retirement savings should I have?
What should my retirement savings be at {n}?
I'm about to turn {n}, how much should I have put away for retirement?
""", n="number: 30|thirty; 35; 40|forty; 45; 50|fifty; 60|sixty")
T(D, """
What credit score do I need to get a {l}?
Minimum credit score for a {l}?
How high does my credit score have to be for a {l}?
What's the lowest credit score that qualifies for a {l}?
Which credit score is required to get a {l}?
""", [(SUB, "credit score>income; high does my credit score have to be>high does my income have to be")],
  l="entity: mortgage; car loan|auto loan; Chase Sapphire card; personal loan; FHA loan")
T(D, """
Should I refinance my {l} when interest rates fall?
Is it a good idea to refinance a {l} if rates are falling?
Rates are falling, should I refinance my {l}?
Does refinancing my {l} make sense when rates fall?
""", [("direction", "fall>rise; are falling>are rising")], l="entity: mortgage|home loan; student loan; car loan|auto loan")
T(D, """
How does paying debts smallest balance first work?
Explain how to pay off debt starting with the smallest balance
What's the method where you pay the smallest debt first?
How do I pay off my debts from smallest to largest?
""", [(ORD, "smallest balance>largest balance; smallest debt>largest debt; from smallest to largest>from largest to smallest")])
T(D, """
Is a {x} better than a {y} for {g}?
For {g}, is a {x} better than a {y}?
Would a {x} beat a {y} for {g}?
Which is better for {g}, a {x} or a {y}?
{x} or {y} for {g}?
""", x="entity: Roth IRA; 401(k)|401k; CD|certificate of deposit", y="entity: savings account; brokerage account; money market fund",
  g="entity: retirement; a house down payment; college savings")
T(D, """
How do I set up a budget on {a} a month?
Make a monthly budget for an income of {a}
I make {a} per month, help me set up a budget
What should my budget look like if I earn {a} a month?
Budget plan for {a} monthly income
""", [(SUB, "a month>a week; monthly>weekly; per month>per week"), ], a="number: $2,000|$2k|2000 dollars; $3,000|$3k; $3,500|$3500; $4,000|$4k; $5,000|$5k")
TEMPLATES[-1]["flips"] = [parse_flip(SUB, "a month>a year; per month>per year")]
TEMPLATES[-1]["flips"] = []
T(D, """
How do I {x} a {c} credit card?
What do I have to do to {x} a {c} card?
I'd like to {x} a {c} credit card, how?
Steps to {x} a credit card from {c}
""", x="action: apply for|get; cancel|close; freeze|lock", c="entity: Chase; Capital One; Amex|American Express; Discover; Barclays")
T(D, """
How long does a {x} stay on my credit report?
For how many years does a {x} show on a credit report?
When does a {x} drop off my credit report?
How many years until a {x} comes off my credit report?
""", x="entity: late payment; bankruptcy; foreclosure; hard inquiry|hard pull; closed account")

# ------------------------------------------------------------------ sports and movies
D = "sports_movies"
T(D, """
Who won the {e} in {y}?
Which team won the {y} {e}?
Who were the {y} {e} winners?
Tell me who won the {e} in {y}
{y} {e}: who won?
""", [(NEG, ["Who lost the {e} final in {y}?", "Which team lost in the {y} {e} final?", "Who were the {y} {e} runners-up?"])],
  e="entity: World Cup; Copa America; Rugby World Cup; Cricket World Cup; Women's World Cup", y="number: 2011; 2015; 2019")
TEMPLATES[-1]["slots"]["e"] = parse_slot("entity: Champions League|UEFA Champions League; Copa del Rey; FA Cup; Europa League; DFB-Pokal")
TEMPLATES[-1]["slots"]["y"] = parse_slot("number: 2012; 2014; 2015; 2018; 2019; 2021")
T(D, """
Who directed {m}?
Who was the director of {m}?
Which director made the movie {m}?
{m} was directed by whom?
Name the director of {m}
""", [(SUB, ["Who composed the music for {m}?", "Who was the composer of the {m} score?", "Name the composer of {m}"])],
  m="entity: Inception; Titanic; Jaws; The Matrix; Parasite; Alien; Psycho; Casablanca")
T(D, """
How many goals did {p} score in the {y} World Cup?
{p}: number of goals at the {y} World Cup?
At the {y} World Cup, how many goals did {p} get?
What was {p}'s goal tally in the {y} World Cup?
Tell me how many times {p} scored at the {y} World Cup
""", [(SUB, "goals>assists; goal tally>assist tally; number of goals>number of assists")],
  p="entity: Messi|Lionel Messi; Ronaldo|Cristiano Ronaldo; Neymar; Suarez|Luis Suarez", y="number: 2010; 2014; 2018; 2022")
TEMPLATES[-1]["w"][2] = "At the {y} World Cup, how many goals did {p} have?"
T(D, """
When did {m} come out in {c}?
What's the release date of {m} in {c}?
{m} release date, {c}?
On what date was {m} released in {c}?
When was {m} released in {c}?
""", m="entity: Barbie; Oppenheimer; Dune; Top Gun: Maverick; Frozen 2; Joker", c="entity: the US|the United States; Japan; Germany; India; Australia")
T(D, """
Recommend movies like {m} with {x}
What are some films similar to {m} with {x}?
Suggest a few movies similar to {m}, with {x}
I liked {m}, which similar movies with {x} should I watch?
Give me movies like {m} with {x}
""", [(NEG, "with {x}>without {x}")], m="entity: John Wick; Interstellar; Get Out; The Notebook; Shrek; Mean Girls", x="entity: a happy ending; violence; romance; subtitles")
T(D, """
What order should I watch the {f} movies in by release date?
List the {f} films in release order
{f} movies in order of release
Give me the {f} films in the order they were released
""", [("order", ["What order should I watch the {f} movies in by story timeline?", "List the {f} films in chronological story order",
                  "{f} movies in order of the in-universe timeline", "Give me the {f} films in the order the story happens"])],
  f="entity: Star Wars; Marvel|MCU; X-Men; Fast and Furious|Fast & Furious; Conjuring")
T(D, """
Which city hosted the {y} Olympics?
Where were the {y} Olympics held?
{y} Olympics host city?
Where did the {y} Olympic Games take place?
What city were the {y} Olympics in?
""", y="number: 1992 Summer; 1996 Summer; 2000 Summer; 2004 Summer; 2008 Summer; 1998 Winter; 2002 Winter; 2006 Winter; 2010 Winter")
T(D, """
What were the {n} highest-grossing movies of {y}?
List the {n} highest grossing films of {y}
Top {n} movies of {y} by box office, please
Which {n} movies made the most money in {y}?
Give me {y}'s {n} biggest box office earners
""", [("superlative", "highest-grossing>lowest-grossing; highest grossing>lowest grossing; made the most money>made the least money")],
  n="number: 3|three; 5|five; 10|ten; 20|twenty", y="number: 1999; 2009; 2012; 2015; 2019; 2023")
T(D, """
How long is {m}?
What's the running time of {m}?
How many minutes does {m} last?
{m} runtime, please
How long does {m} run?
""", [(SUB, ["How much did {m} cost to make?", "What's the budget of {m}?", "{m} budget, please"])],
  m="entity: the movie Titanic; the movie Avatar; The Godfather; The Godfather Part II|The Godfather Part 2; Pulp Fiction; The Irishman; Schindler's List")
TEMPLATES[-1]["slots"]["m"] = parse_slot("entity: the movie Titanic|the film Titanic; the movie Avatar|the film Avatar; the first Godfather movie|the first Godfather film; the movie Pulp Fiction|the film Pulp Fiction; the movie Heat|the film Heat; the second Godfather movie|the second Godfather film")
T(D, """
Who is the youngest player ever to win {t}?
Youngest {t} winner in history?
Who was the youngest champion of {t}?
Which player was the youngest to win {t}?
Name the youngest person to have won {t}
""", [("superlative", "youngest>oldest")], t="entity: Wimbledon; the US Open tennis title; the Masters golf tournament; the French Open; the World Snooker Championship")
TEMPLATES[-1]["w"][1] = "Youngest winner of {t} in history?"
T(D, """
How does overtime work in {s}?
What are the overtime rules in {s}?
Explain overtime in {s}
Can you explain the {s} overtime rules?
Overtime in {s}: how does it work?
""", [(SUB, ["How does the draft work in {s}?", "What are the draft rules in {s}?", "Can you explain the {s} draft rules?"])],
  s="entity: the NFL; the NBA; the NHL; college football")
T(D, """
Who won the Oscar for {a} in {y}?
{y} Academy Award for {a}: who won?
Which winner took the {a} Oscar in {y}?
Name the {y} Oscar winner for {a}
Who got the {a} Academy Award in {y}?
""", [(NEG, ["Who was nominated for the {a} Oscar in {y} but didn't win?", "Name the {y} Oscar nominees for {a} who lost"])],
  a="entity: Best Actor; Best Actress; Best Director; Best Supporting Actor", y="number: 1998; 2003; 2010; 2014; 2017; 2020")
T(D, """
Who played {c}?
Which actor played {c}?
What's the name of the actor who played {c}?
Name the actor in the role of {c}
{c} was played by whom?
""", c="entity: Joker in The Dark Knight; Batman in The Dark Knight; Batman in Batman Begins; Frodo in The Lord of the Rings; Sam in The Lord of the Rings; Gollum in The Lord of the Rings; Neo in The Matrix; Morpheus in The Matrix")
TEMPLATES[-1]["slots"]["c"] = parse_slot("entity: the Joker in The Dark Knight; Two-Face in The Dark Knight; Frodo in The Lord of the Rings; Sam in The Lord of the Rings; Gollum in The Lord of the Rings; Neo in The Matrix; Morpheus in The Matrix")
T(D, """
What was {d}'s first movie?
What is the first film {d} directed?
Which movie was the first one {d} made as a director?
{d}'s first film as director?
Name the first movie directed by {d}
""", [(POS, "first>last; first one>last one")], d="entity: Stanley Kubrick|Kubrick; Alfred Hitchcock|Hitchcock; Akira Kurosawa|Kurosawa; Sergio Leone; Sidney Lumet; Billy Wilder")
TEMPLATES[-1]["flips"] = [parse_flip(POS, "first>last")]
TEMPLATES[-1]["w"][0] = "What was {d}'s first movie as a director?"
T(D, """
Give me a {n} week training plan for a {r}
How do I train for a {r} in {n} weeks?
I have {n} weeks to get ready for a {r}, what's a training plan?
{n}-week {r} training plan
Can you make a plan to train for a {r} over {n} weeks?
""", n="number: 6|six; 8|eight; 10|ten; 12|twelve; 16|sixteen", r="entity: 5K|5k run; 10K|10k run; half marathon; marathon; sprint triathlon")
T(D, """
How many times has {x} beaten {y}?
Number of times {x} beat {y}?
What's the count of {x} wins over {y}?
How often has {x} won against {y}?
Tell me how many matches {x} has won against {y}
""", [(DIR, "swap x y")], x="entity: Federer; Nadal; Djokovic; Murray; Wawrinka", y="entity: Federer; Nadal; Djokovic; Murray; Wawrinka")
T(D, """
Which countries have won the {e}?
List the countries that have won the {e}
What countries have ever won the {e}?
Name all countries that have won the {e}
""", [(NEG, "have won>have never won; have ever won>have never won"), ("action", "have won>have hosted; have ever won>have ever hosted")],
  e="entity: FIFA World Cup|men's football World Cup; Rugby World Cup; Davis Cup; Cricket World Cup; Euros|European Championship")
TEMPLATES[-1]["slots"]["e"] = parse_slot("entity: FIFA World Cup; Rugby World Cup; Davis Cup; Cricket World Cup; Euros|UEFA European Championship")
T(D, """
What happened in the {f} series before {x}?
Summarize what happens before {x} in {f}
What do I need to know from before {x} in {f}?
In {f}, what events come before {x}?
""", [(TIME, "before>after")], f="entity: Star Wars", x="entity: the Clone Wars; Order 66; the Battle of Yavin; the Battle of Endor")
TEMPLATES[-1]["w"] = ["What happens in Star Wars before {x}?", "Summarize the Star Wars story before {x}",
                      "Which Star Wars events come before {x}?", "In Star Wars, what takes place before {x}?"]
T(D, """
What are the best {g} movies on {s} right now?
Best {g} films currently on {s}?
Recommend the best {g} movies streaming on {s} now
Which {g} movies on {s} are the best at the moment?
I have {s}, what are the best {g} movies to watch now?
""", [("superlative", "best>worst")], g="entity: horror; comedy; action; romantic; sci-fi|science fiction", s="entity: Netflix; Disney+|Disney Plus; Hulu; Max; Prime Video|Amazon Prime Video")
TEMPLATES[-1]["slots"]["s"] = parse_slot("entity: Netflix; Disney+|Disney Plus; Hulu; Paramount+|Paramount Plus; Prime Video|Amazon Prime Video")
T(D, """
How many players are on a {s} team during a game?
How many people per side play at once in {s}?
Number of players a team has on the field at once in {s}?
In {s}, how many players does each team have in play?
""", s="entity: rugby union; rugby league; volleyball; beach volleyball; handball; lacrosse; basketball")
TEMPLATES[-1]["w"][2] = "Number of players each {s} team fields at a time?"
T(D, """
What {n}-day split should I follow to {g}?
Give me a workout split with {n} days a week to {g}
Best {n} day workout split to {g}?
I can train {n} days a week and want to {g}, what split should I do?
""", n="number: 3|three; 4|four; 5|five; 6|six", g="negation: build muscle|gain muscle; lose fat|lose body fat; gain weight; improve endurance")
TEMPLATES[-1]["w"][0] = "What {n}-day workout split should I follow to {g}?"
TEMPLATES[-1]["slots"]["g"] = parse_slot("attribute: build muscle|gain muscle; lose fat|lose body fat; get stronger; improve endurance")
T(D, """
Did {x} or {y} score more {k} in {z}?
Who scored more {k} in {z}, {x} or {y}?
{x} vs {y} in {z}: who had more {k}?
Between {x} and {y}, who got more {k} in {z}?
""", [("superlative", "more>fewer")], x="entity: LeBron|LeBron James; Kobe|Kobe Bryant; Tim Duncan", y="entity: Dirk Nowitzki|Dirk; Kevin Durant|Durant; Dwyane Wade|Wade",
  k="fixed: points", z="number: 2009; 2010; 2011; 2012")
TEMPLATES[-1]["slots"]["z"] = parse_slot("number: the 2009 playoffs|the 2009 NBA playoffs; the 2010 playoffs|the 2010 NBA playoffs; the 2011 playoffs|the 2011 NBA playoffs; the 2012 playoffs|the 2012 NBA playoffs")

# ------------------------------------------------------------------ engine
GERUND = {"edit": "editing", "download": "downloading", "print": "printing", "share": "sharing"}


def pick_values(t):
    while True:
        v = {k: R.randrange(len(vals)) for k, (_, vals) in t["slots"].items()}
        for x, y in t.get("tie", ()):
            v[y] = v[x]
        if distinct(t, v):
            return v


def distinct(t, v):
    seen = set()
    for k, (_, vals) in t["slots"].items():
        s = vals[v[k]][0].lower()
        if s in seen:
            return False
        seen.add(s)
    return True


def surfaces(t, v):
    return {k: (vals[v[k]][0] if R.random() < .5 else R.choice(vals[v[k]])) for k, (_, vals) in t["slots"].items()}


def fill(w, s):
    for k, x in s.items():
        w = w.replace("{%s}ing" % k, GERUND.get(x, x + "ing")).replace("{%s}" % k, x)
    assert "{" not in w, w
    w = re.sub(r"\b([Aa]) (?=(?:[aeioAEIO]|MS|SMS|FHA|8-line|8-|8 |nginx |18 |11 |eight|hour)\w*)", r"\1n ", w)
    w = re.sub(r"\b([Aa])n (?=(?:one|Euro|US)\b)", r"\1 ", w)
    w = w.replace("the the ", "the ").replace("2th", "2nd")
    return w[0].upper() + w[1:]


def subst(w, rx, m):
    def f(x):
        y = m[x.group(1).lower()]
        return y[0].upper() + y[1:] if x.group(1)[0].isupper() and not x.group(1).isupper() else y
    return rx.sub(f, w)


def flipped(t, fl):
    """wordings of the flipped question, as {index of the base wording or -k: wording}"""
    _, how, spec = fl
    if how == "alts":
        return {-1 - i: w for i, w in enumerate(spec)}
    if how == "subst":
        return {i: n for i, w in enumerate(t["w"]) for n in [subst(w, *spec)] if n != w}
    return dict(enumerate(t["w"]))


IMPERATIVE = re.compile(r"^(Write|Draft|Give|List|Name|Convert|Find|Calculate|Tell|Explain|Suggest|Recommend|Compose|Translate|"
                        r"Rewrite|Show|Summarize|Describe|Make|Sort|Turn|Set|Install|Export|Import|Disable|Enable|Change|Solve|"
                        r"Merge|Delete|Print|Help|Connect|Can you|Could you)\b")
COMMON = re.compile(r"^(How|What|What's|When|Where|Where's|Which|Who|Why|Is|Are|Can|Do|Does|Did|Should|Would|Could|At|By|If|In|On|"
                    r"My|Best|Top|Command|Steps|Number|Minimum|Max|Chance|Ways)\b|" + IMPERATIVE.pattern, re.I)


def noise(w, p=1.0):
    """casing, punctuation and small courtesies, alike for true and false pairs"""
    if R.random() < .17 * p:
        w = w.lower()
    if R.random() < .28 * p:
        w = w[:-1] if w[-1] in "?." else w
    elif w[-1] not in "?.!" and R.random() < .2 * p:
        w += "."
    if R.random() < .12 * p and "please" not in w.lower() and IMPERATIVE.match(w):
        w = w.rstrip("?.") + (", please" if w[-1] != "?" else ", please?")
    elif R.random() < .04 * p:
        w = R.choice(["Hi, ", "Hey, ", "Quick question: ", "Hello, "]) + (w[0].lower() + w[1:] if COMMON.match(w) else w)
    elif R.random() < .02 * p:
        w = w + (" Thanks!" if w[-1] in "?." else ", thanks")
    return w


def ok(a, b):
    n = lambda s: re.sub(r"\W+", " ", s).strip()
    return a != b and all(4 <= len(x.split()) <= 22 for x in (a, b))


def true_pair(t):
    v = pick_values(t)
    pool = dict(enumerate(t["w"]))
    fl = [f for f in t["flips"] if f[1] != "swap" and len(flipped(t, f)) >= 2]
    if fl and R.random() < .3:
        pool = flipped(t, R.choice(fl))
    if len(pool) < 2:
        return None
    keys = list(pool)
    i, j = R.sample(keys, 2)
    if R.random() < .06:
        j = i
    s1, s2 = surfaces(t, v), surfaces(t, v)
    a, b = noise(fill(pool[i], s1)), noise(fill(pool[j], s2))
    return dict(a=a, b=b, same=True, kind="paraphrase")


def false_pair(t, want):
    opts = [("slot", k) for k, (kind, vals) in t["slots"].items() if kind != "fixed" and len(vals) > 1]
    opts += [("flip", f) for f in t["flips"]] * (1 + len(opts))
    opts = [o for o in opts if (t["slots"][o[1]][0] if o[0] == "slot" else o[1][0]) == want]
    if not opts:
        return None
    how, o = R.choice(opts)
    v = pick_values(t)
    v2 = dict(v)
    base = dict(enumerate(t["w"]))
    pool2 = base
    if how == "slot":
        vals = t["slots"][o][1]
        for _ in range(30):
            c = R.randrange(len(vals))
            if c != v[o]:
                v2[o] = c
                if distinct(t, v2):
                    break
                v2 = dict(v)
        if v2 == v:
            return None
        # a changed slot may also sit on the already flipped question
        fl = [f for f in t["flips"] if f[1] != "swap"]
        if fl and R.random() < .2:
            base = pool2 = flipped(t, R.choice(fl))
    elif o[1] != "swap":
        pool2 = flipped(t, o)
    i = R.choice(list(pool2))
    minimal = R.random() < .55 and i in base
    j = i if minimal else R.choice([k for k in base if k != i] or list(base))
    s1 = surfaces(t, v)
    if how == "flip" and o[1] == "swap":
        x, y = o[2]
        if t.get("tie"):
            s1 = {k: vals[v[k]][0] for k, (_, vals) in t["slots"].items()}
        s2 = dict(s1)
        s2[x], s2[y] = s1[y], s1[x]
    else:
        s2 = surfaces(t, v2)
        if minimal:
            s2.update({k: s1[k] for k in s1 if v[k] == v2[k]})
    q = .5 if minimal else 1
    a, b = noise(fill(base[j], s1), q), noise(fill(pool2[i], s2), q)
    if R.random() < .5:
        a, b = b, a
    return dict(a=a, b=b, same=False, kind=want)


def main():
    out, seen = [], set()

    def add(p):
        if not p or not ok(p["a"], p["b"]):
            return False
        key = tuple(sorted((p["a"].lower(), p["b"].lower())))
        if (key[0] == key[1] and not p["same"]) or key in seen:
            return False
        seen.add(key)
        out.append(p)
        return True

    for t in TEMPLATES:
        n = 0
        for _ in range(200):
            n += add(true_pair(t))
            if n >= 7:
                break
        kinds = sorted({k for k, vals in t["slots"].values() if k != "fixed" and len(vals) > 1} | {f[0] for f in t["flips"]})
        kinds = [k for k in kinds for _ in range({NEG: 4, "number": 2}.get(k, 1))]
        R.shuffle(kinds)
        n, i = 0, 0
        while kinds and n < 7 and i < 200:
            n += add(false_pair(t, kinds[i % len(kinds)]))
            i += 1
    R.shuffle(out)
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "b.jsonl")
    with open(path, "w", encoding="utf-8") as f:
        for p in out:
            f.write(json.dumps(p, ensure_ascii=False) + "\n")
    print(len(TEMPLATES), "templates,", len(out), "pairs")
    for k, c in Counter((p["same"], p["kind"]) for p in out).most_common():
        print(k, c)


if __name__ == "__main__":
    main()
