# Generator of question pairs (software, devices, office, SaaS). Fixed seed, no dependencies. Writes g.jsonl.
DATA = r"""
# git-undo-keep
n% 2 ~ two | 3 ~ three | 5 ~ five
+ How do I undo my last {n} commits but keep the changes?
+ git roll back the most recent {n} commits, keeping my edits
+ I committed too early. How can I take back the latest {n} commits without losing the changes in them?
+ uncommit last {n} git commits keep changes
+ What's the git command for dropping the {n} newest commits while leaving my modifications in place?
+ Please show me how the last {n} commits can be reverted to uncommitted changes in git
- How do I undo my last {n} commits and discard the changes?
- git roll back the most recent {n} commits, throwing away my edits
- I want the latest {n} commits gone for good, changes included. How in git?
- delete last {n} git commits lose changes too
- What's the git command for dropping the {n} newest commits along with everything modified in them?
# git-branch-delete-local
b@ staging | feature-login | hotfix
+ How do I delete the local branch {b} in git?
+ git remove local {b} branch
+ Want to get rid of my local {b} branch, what do I type in git?
+ command for deleting a branch called {b} on my machine only (git)
+ In git, how can the branch {b} be removed locally?
- How do I create the local branch {b} in git?
- git make new local branch {b}
- What do I type in git to start a local branch called {b}?
- command for adding a branch named {b} on my machine only (git)
- In git, how can a new branch {b} be set up locally?
# git-stash
+ How do I stash untracked files too in git?
+ git stash including files that aren't tracked yet
+ I need git stash to also take my untracked files, what's the option?
+ which git stash flag includes new untracked files
+ Put everything in the stash, even files git doesn't track yet - how?
- How do I stash in git without the untracked files?
- git stash leaving out files that aren't tracked yet
- I need git stash to skip my untracked files, what's the command?
- Put only tracked changes in the stash and leave untracked files alone - how in git?
# git-rename-branch
b@ master | develop | trunk
c@ main | release | stable
+ How can I rename the git branch {b} to {c}?
+ git rename branch {b} {c}
+ I'd like my {b} branch to be called {c} instead. What's the git command?
+ Changing a git branch's name from {b} to {c}
+ In git, what do I run so that {b} becomes {c} (just the branch name)?
+ give branch {b} the new name {c} in git
# git-squash
n% 3 ~ three | 4 ~ four | 7 ~ seven
+ How do I squash the last {n} commits into one?
+ git combine latest {n} commits into a single commit
+ I have {n} messy commits at the tip of my branch and want them merged into just one, how?
+ What's the way to collapse the most recent {n} git commits into one?
+ squash {n} last commits git
# git-unstage
f@ config.yml | index.html | README.md
+ How do I unstage {f} in git?
+ git remove {f} from staging area, keep the edits
+ I accidentally did git add {f}, how do I take it back out of the index?
+ undo git add for {f}
+ Reverse the staging of {f} in git without touching my changes
- How do I stage {f} in git?
- git put {f} into staging area
- which command gets my edits in {f} into the git index?
- Mark {f} for the next git commit, how?
# git-tags-push
t% v1.2.0 | v2.0.0 | v3.1.4
+ How do I push the tag {t} to origin?
+ git send tag {t} to remote
+ I've tagged {t} locally; what command uploads that tag to origin?
+ push a single git tag ({t}) to the origin remote
+ Getting my {t} git tag up on origin - how?
- How do I delete the tag {t} from origin?
- git remove tag {t} on remote
- what command takes the tag {t} off origin?
- drop a single git tag ({t}) from the origin remote
- Getting rid of the {t} git tag on origin - how?
# git-clone-depth
n% 1 ~ one | 10 ~ ten | 50 ~ fifty
+ How can I clone a repo with a history depth of {n}?
+ git shallow clone depth {n}
+ Which git clone option limits the history to depth {n}?
+ I want a shallow clone of a git repository, depth {n}. What's the command?
+ make git clone fetch only to a depth of {n}
# git-log-author
p@ Alice | Bob | Maria
d% 7 ~ seven | 14 ~ fourteen | 30 ~ thirty
+ Show me git commits by {p} from the last {d} days
+ git log only {p}, past {d} days
+ How do I list what {p} committed to git over the past {d} days?
+ Which git log options filter on author {p} and the previous {d} days?
+ i want to see every commit {p} made in the last {d} days (git)
- Show me git commits from the last {d} days not by {p}
- git log exclude {p}, past {d} days
- How do I list what everyone except {p} committed to git over the past {d} days?
- Which git log options leave out author {p} and cover the previous {d} days?
# git-rebase-vs-merge
b@ main | develop | release
+ How do I rebase my branch onto {b}?
+ git rebase current branch on top of {b}
+ Replay my branch's commits on the tip of {b} with git, what's the command?
+ I want to rebase what I'm on onto {b}, how in git?
+ command for rebasing the checked-out branch against {b}
# git-ignore
x@ node_modules | .env | dist
+ How do I make git ignore {x}?
+ gitignore {x}
+ What do I put in .gitignore so {x} isn't tracked?
+ I don't want git picking up {x}. How do I exclude it?
+ keep {x} out of git with .gitignore
# git-submodule
+ How do I add a submodule to a git repository?
+ git include another repo as a submodule
+ what's the command for putting a submodule into my git project?
+ I want one git repo nested in another as a submodule, how do I set that up?
+ Adding a git submodule
- How do I remove a submodule from a git repository?
- git get rid of a submodule
- what's the command for taking a submodule out of my git project?
- I no longer want the nested submodule in my git repo, how do I drop it?
- Deleting a git submodule
# git-force-push
+ How can I forbid force pushes to main on GitHub?
+ github block force push on main
+ Where's the GitHub setting that stops people force-pushing to main?
+ I want GitHub to reject any force push to the main branch, how?
+ Protect main from force pushes (GitHub)
- How can I allow force pushes to main on GitHub?
- github enable force push on main
- Where's the GitHub setting that lets people force-push to main?
- I want GitHub to accept force pushes to the main branch, how?
# git-remote-url
h@ GitHub | GitLab | Bitbucket
+ How do I switch my {h} remote from HTTPS to SSH?
+ change {h} remote url https to ssh
+ My repo on {h} was cloned with https but I'd rather use ssh. What do I run?
+ convert a git remote on {h} so that it uses ssh in place of https
+ Make git talk to {h} over SSH, not HTTPS as now
- How do I switch my {h} remote from SSH to HTTPS?
- change {h} remote url ssh to https
- My repo on {h} was cloned with ssh but I'd rather use https. What do I run?
- Make git talk to {h} over HTTPS, not SSH as now
# git-cherry
b@ main | develop | staging
+ How do I copy a single commit onto {b} with git?
+ git cherry-pick one commit to {b}
+ I need just one commit from another branch on {b}, not the whole branch. How?
+ apply one particular commit to {b}
+ What is the way to bring one specific commit over to the {b} branch?
# git-file-history
f@ main.py | app.js | Makefile
+ How do I see the git history of {f}?
+ git log for the file {f}
+ list all commits that touched {f}
+ I'd like to know which commits changed {f}, what's the git command?
+ Show every commit where {f} was modified
- How do I see the git commits that didn't touch {f}?
- git log excluding the file {f}
- list all commits that left {f} alone
- I'd like to know which commits made no change to {f}, what's the git command?
# py-list-dups
+ How do I remove duplicates from a Python list while keeping the order?
+ python dedupe list preserve order
+ I have a list with repeated items in Python and want each only once, in the original order. How?
+ order-preserving way of dropping repeated elements from a list in python
+ In Python, get the unique items of a list without changing their sequence
- How do I remove duplicates from a Python list when the order doesn't matter?
- python dedupe list, order irrelevant
- I have a list with repeated items in Python and want each only once, don't care about the order. How?
- In Python, get the unique items of a list in no particular sequence
# reverse-string
l@ Python | JavaScript ~ JS | Go ~ Golang | Ruby | Rust
+ How do I reverse a string in {l}?
+ {l} reverse string
+ What's the easiest way to flip a string back to front in {l}?
+ turn a string around in {l} so the last character comes first
+ I need some text backwards in {l}, how would I write that?
# sort-list
l@ Python | JavaScript ~ JS | Java | Kotlin
+ How do I sort a list of numbers in ascending order in {l}?
+ {l} sort numbers smallest to largest
+ In {l}, what's the code for ordering numbers from low to high?
+ sorting numbers ascending with {l}
+ I've a bunch of numbers in {l} and want the smallest first, how do I order them?
- How do I sort a list of numbers in descending order in {l}?
- {l} sort numbers largest to smallest
- In {l}, what's the code for ordering numbers from high to low?
- sorting numbers descending with {l}
- I've a bunch of numbers in {l} and want the biggest first, how do I order them?
# read-file-lines
l@ Python | Java | C# ~ C sharp | Perl
+ How do I read a text file line by line in {l}?
+ {l} read file line by line
+ What's the {l} code for going through a text file one line at a time?
+ loop over the lines of a file in {l}
+ I'd like to process a text file in {l} a line at a time, how do I do it?
# json-parse
l@ Python | PHP | Go ~ Golang | Swift
+ How do I parse a JSON string in {l}?
+ {l} parse json string
+ decode JSON text in {l}
+ Got a string of JSON in {l}, how can I turn it into a data structure?
+ What is used for reading a JSON string into an object in {l}?
- How do I produce a JSON string in {l}?
- {l} serialize to json string
- encode data as JSON text in {l}
- Got a data structure in {l}, how can I turn it into a string of JSON?
# py-version-install
v% 3.9 | 3.11 | 3.12
o@ Ubuntu | Windows | macOS ~ a Mac
+ How do I install Python {v} on {o}?
+ install python {v} {o}
+ What's the way to get Python {v} onto {o}?
+ I need Python {v} on {o}, how do I set it up?
+ setting up python version {v} on {o}
- How do I uninstall Python {v} on {o}?
- uninstall python {v} {o}
- What's the way to get Python {v} off {o}?
- removing python version {v} from {o}
- I don't need Python {v} any more on {o}, how do I take it away?
# py-venv
t@ venv | conda | poetry
+ How do I create a new environment with {t}?
+ {t} create environment
+ Which command makes a fresh {t} environment?
+ I want to set up a new {t} env for my Python project, how?
+ starting a python environment using {t}
- How do I delete an environment made with {t}?
- {t} remove environment
- Which command gets rid of a {t} environment?
- I want to throw away the {t} env of my Python project, how?
# py-sleep
n% 5 ~ five | 10 ~ ten | 30 ~ thirty
u% seconds | minutes
l@ Python | Bash | Node.js ~ Node
+ How do I pause a {l} script for {n} {u}?
+ {l} sleep {n} {u}
+ make a {l} script wait {n} {u} before going on
+ What's the line for a {n} {u} delay in {l}?
+ I want my {l} script to hold for {n} {u}, what do I write?
# py-random
a% 1 | 5 | 10
b% 50 | 100 | 1000
+ How do I get a random integer between {a} and {b} in Python?
+ python random int from {a} to {b}
+ Generate a random whole number in the range {a} to {b} with Python
+ in python i need to pick any integer from {a} up to {b} at random, how
+ What Python code gives me a random integer, {a} at the least and {b} at the most?
# py-exception
e@ KeyError | ValueError | TypeError | ImportError
+ What does {e} mean in Python?
+ python {e} meaning
+ Can you explain what Python's {e} is telling me?
+ Explain the Python exception {e}
+ I keep seeing {e} in Python, what is that supposed to mean?
# py-catch
e@ KeyError | FileNotFoundError | ZeroDivisionError
+ How do I catch a {e} in Python?
+ python try except {e}
+ handle {e} in a Python program
+ I want my Python code to deal with a {e} and not crash, how do I write it?
+ What's the syntax for trapping {e} with Python?
- How do I raise a {e} in Python?
- python throw {e} myself
- trigger {e} on purpose in a Python program
- What's the syntax for raising {e} with Python?
# py-mutable
t@ tuples | strings | sets | dictionaries ~ dicts
+ Are Python {t} mutable?
+ can {t} be changed in place in python
+ Is it possible to modify {t} in place in Python?
+ In Python, do {t} count as mutable?
+ mutability of {t} in python: yes or no?
# py-df-missing
+ How do I drop rows with missing values in pandas?
+ pandas remove rows containing NaN
+ get rid of every row that has a null in my dataframe (pandas)
+ My pandas DataFrame has NaNs; how can I throw out the rows that have them?
+ What's the pandas method for deleting rows with missing data?
- How do I keep only the rows with missing values in pandas?
- pandas show rows containing NaN
- filter my dataframe to just the rows that have a null (pandas)
- My pandas DataFrame has NaNs; how can I select the rows that have them?
# py-df-read
f@ CSV | Excel | JSON | Parquet
n% 100 | 500 | 1000
+ How do I load a {f} file into pandas and show the first {n} rows?
+ pandas read {f}, display first {n} rows
+ Open {f} data with pandas and print just the top {n} rows
+ I have a {f} file. How can I get it in a pandas DataFrame and look at the first {n} rows?
- How do I load a {f} file into pandas and show the last {n} rows?
- pandas read {f}, display last {n} rows
- Open {f} data with pandas and print just the bottom {n} rows
- I have a {f} file. How can I get it in a pandas DataFrame and look at the final {n} rows?
# js-array-last
n% 2 ~ two | 3 ~ three | 5 ~ five
+ How do I get the last {n} elements of an array in JavaScript?
+ js array last {n} items
+ take the final {n} entries from a JavaScript array
+ In JS, what gives me the {n} elements at the end of an array?
+ I only want the {n} last array items in javascript, how do i slice that
- How do I get the first {n} elements of an array in JavaScript?
- js array first {n} items
- take the initial {n} entries from a JavaScript array
- In JS, what gives me the {n} elements at the start of an array?
# js-round
n% 2 ~ two | 3 ~ three | 4 ~ four
l@ JavaScript ~ JS | Python | PHP | C++
+ How do I round a number to {n} decimal places in {l}?
+ {l} round to {n} decimals
+ limit a number to {n} digits after the decimal point by rounding, in {l}
+ What's the {l} way of rounding to {n} decimal places?
+ in {l} i want numbers rounded at {n} decimals, how
# js-timer !number
n% 2 ~ two | 5 ~ five | 60 ~ sixty
+ How do I run a function every {n} seconds in JavaScript?
+ js repeat function each {n} seconds
+ call a function over and over at {n} second intervals with JavaScript
+ I want my JavaScript function to fire again and again, once every {n} seconds
+ What's the JS for executing something every {n} seconds?
- How do I run a function just once after {n} seconds in JavaScript?
- js call function one time after {n} seconds delay
- I want my JavaScript function to fire a single time, {n} seconds from now
- What's the JS for executing something once when {n} seconds have passed?
# node-version
v% 16 | 18 | 20 | 22
+ How do I switch to Node {v} with nvm?
+ nvm use node {v}
+ change my Node version to {v} using nvm
+ I need node {v} active, what's the nvm command?
+ Make nvm pick Node.js {v}
# npm-install
p@ express | lodash | axios | typescript
+ How do I install {p} globally with npm?
+ npm global install {p}
+ What's the npm command to put {p} on my whole system?
+ I want {p} available everywhere, not only in one project. What do I tell npm?
+ system-wide npm installation of {p}
- How do I install {p} locally with npm?
- npm local install {p}
- What's the npm command to put {p} in just my current project?
- I want {p} in one project only, not everywhere. What do I tell npm?
# npm-dev
p@ jest | eslint | prettier
+ How do I add {p} as a dev dependency with npm?
+ npm install {p} devDependencies
+ save {p} under devDependencies using npm
+ What npm flag puts {p} among the development dependencies?
+ I only need {p} for development, how do I npm install it that way?
- How do I remove {p} from my dev dependencies with npm?
- npm uninstall {p} devDependencies
- drop {p} from devDependencies using npm
- I don't need {p} for development any longer, how do I npm remove it?
# react-rerender
h@ useEffect | useMemo | useCallback
+ What does {h} do in React?
+ react {h} explained
+ Explain the purpose of React's {h} hook
+ What's {h} for in React?
+ i don't get the {h} hook in react, what is its job
# ts-compare
a@ interface | class
b@ type alias | enum
+ What's the difference between a TypeScript {a} and {b}?
+ typescript {a} vs {b}
+ How do {a} and {b} differ in TypeScript?
+ Compare {a} with {b} in TS
+ in what ways is a TypeScript {a} not the same as a {b}
# strict-mode
l@ TypeScript | PHP | Perl
+ How do I turn on strict mode in {l}?
+ {l} enable strict mode
+ Where can strict mode be activated in {l}?
+ I want {l} to run with strict mode on, how do I set that?
- How do I turn off strict mode in {l}?
- {l} disable strict mode
- Where can strict mode be deactivated in {l}?
- I want {l} to run with strict mode off, how do I set that?
# regex
x@ email addresses | phone numbers | IPv4 addresses | URLs
+ What's a regex that matches {x}?
+ regex for {x}
+ Give me a regular expression to match {x}
+ I need a pattern that finds {x}, as a regex please
+ How would one write a regular expression for detecting {x}?
# regex-digits
n% 4 ~ four | 6 ~ six | 8 ~ eight
+ Regex to match exactly {n} digits
+ How do I write a regular expression for a run of precisely {n} digits?
+ pattern that accepts {n} digits, no more no fewer (regex)
+ What regex matches {n} digits exactly?
+ I need a regexp where exactly {n} digits match
- Regex to match at least {n} digits
- How do I write a regular expression for a run of no fewer than {n} digits?
- pattern that accepts {n} or more digits (regex)
- I need a regexp where a minimum of {n} digits match
# language-learn
a@ Python | Java | Rust | Go ~ Golang
g@ data science | web backends | game development
+ Is {a} a good language for {g}?
+ {a} for {g} - good choice?
+ How suitable is {a} when it comes to {g}?
+ Would you recommend {a} to someone who wants to do {g}?
+ should i pick {a} for {g}
# java-compare
+ How do I compare two strings in Java ignoring case?
+ java string compare case insensitive
+ check in Java whether two strings are equal regardless of upper or lower case
+ In Java I want "ABC" and "abc" to count as equal, which String method?
+ Java: case-insensitive equality test of strings
- How do I compare two strings in Java respecting case?
- java string compare case sensitive
- check in Java whether two strings are equal, upper or lower case being significant
- In Java I want "ABC" and "abc" to count as different, which String method?
# c-malloc
l@ C | C++
+ How do I allocate an array on the heap in {l}?
+ {l} heap allocate array
+ dynamic array allocation in {l}, heap not stack
+ What's the {l} code for getting heap memory for an array?
+ In {l}, I'd like an array to live on the heap. How?
- How do I allocate an array on the stack in {l}?
- {l} stack allocate array
- array allocation in {l}, stack not heap
- In {l}, I'd like an array to live on the stack. How?
# rust-string
+ How do I convert a String to an &str in Rust?
+ rust String to &str
+ get a &str out of an owned String (Rust)
+ I have a String in Rust but the function wants &str, what do I do?
+ Turning Rust's String into a string slice
- How do I convert an &str to a String in Rust?
- rust &str to String
- get an owned String out of a &str (Rust)
- I have a &str in Rust but the function wants a String, what do I do?
# int-to-string
l@ Java | C++ | Go ~ Golang | C# ~ C sharp
+ How do I convert an int to a string in {l}?
+ {l} int to string
+ turn an integer into text in {l}
+ What's the way of making a string from an int in {l}?
+ I have an int in {l} and I need it as a string
- How do I convert a string to an int in {l}?
- {l} string to int
- turn text into an integer in {l}
- What's the way of making an int from a string in {l}?
- I have a string in {l} and I need it as an int
# timestamp-convert
l@ Python | PHP | Ruby
+ How do I convert a Unix timestamp to a date in {l}?
+ {l} unix timestamp to date
+ get a readable date out of epoch seconds using {l}
+ I have epoch seconds and want a date, how in {l}?
+ Turning a Unix timestamp into a date with {l}
- How do I convert a date to a Unix timestamp in {l}?
- {l} date to unix timestamp
- get epoch seconds out of a date using {l}
- I have a date and want epoch seconds, how in {l}?
# test-skip
f@ pytest | Jest | JUnit
+ How do I skip a single test in {f}?
+ {f} skip one test
+ make {f} leave out one particular test
+ I want {f} to run everything except one test, how do I mark it?
+ Excluding just one test case from a {f} run
- How do I run only a single test in {f}?
- {f} run one test only
- make {f} execute one particular test and nothing else
- I want {f} to ignore everything except one test, how do I call it?
# big-o
a@ quicksort | merge sort ~ mergesort | heapsort | bubble sort
+ What is the worst-case time complexity of {a}?
+ {a} worst case big O
+ How slow can {a} get in the worst case, in big-O terms?
+ Give me the big-O of {a} for its worst input
+ time complexity, worst case: {a}
- What is the best-case time complexity of {a}?
- {a} best case big O
- How fast can {a} get in the best case, in big-O terms?
- Give me the big-O of {a} for its most favourable input
# sql-top-n
n% 5 ~ five | 10 ~ ten | 20 ~ twenty
t@ customers | orders | products
d@ MySQL | Postgres ~ PostgreSQL | SQL Server ~ MSSQL
+ How do I select the newest {n} rows from {t} in {d}?
+ {d} latest {n} {t}
+ query for the {n} most recent {t}, {d}
+ In {d}, how can I fetch just the {n} {t} rows added last?
+ give me {d} SQL returning the {n} newest {t}
- How do I select the oldest {n} rows from {t} in {d}?
- {d} earliest {n} {t}
- query for the {n} least recent {t}, {d}
- In {d}, how can I fetch just the {n} {t} rows added first?
# sql-null
c@ email | phone | birthday
+ How do I find rows where {c} is null in SQL?
+ sql where {c} is null
+ select the records with no {c} value (NULL) in SQL
+ Which SQL condition returns the rows whose {c} is NULL?
+ I need all rows lacking a {c}, i.e. NULL there. SQL?
- How do I find rows where {c} is not null in SQL?
- sql where {c} is not null
- select the records that do have a {c} value (not NULL) in SQL
- Which SQL condition returns the rows whose {c} isn't NULL?
# sql-join
j@ left join | inner join | full outer join | cross join
+ What does a {j} do in SQL?
+ sql {j} meaning
+ Explain the {j} in SQL
+ What rows come back from a SQL {j}?
+ i never understood {j} in sql, what does it give me
# sql-count-group
c@ country | city | status
t@ users | orders | invoices
+ How do I count {t} per {c} in SQL?
+ sql count {t} group by {c}
+ Number of {t} for each {c}, as an SQL query
+ write a query telling me how many {t} there are by {c}
+ I'd like to know the count of {t} in every {c}. What's the SQL?
# sql-having
n% 3 ~ three | 10 ~ ten | 100
+ SQL query for customers with more than {n} orders
+ How do I find customers who placed over {n} orders in SQL?
+ select customers having order count above {n}
+ I want every customer whose orders exceed {n} in number. What SQL do I write?
+ Which customers ordered more than {n} times - SQL please
- SQL query for customers with fewer than {n} orders
- How do I find customers who placed under {n} orders in SQL?
- select customers having order count below {n}
- I want every customer whose orders number less than {n}. What SQL do I write?
# sql-add-column
d@ MySQL | Postgres ~ PostgreSQL | SQLite | Oracle
c@ age | price | notes
+ How do I add a column {c} to a table in {d}?
+ {d} alter table add column {c}
+ put a new column named {c} on an existing {d} table
+ My {d} table needs another column, {c}. What statement?
+ What's the {d} statement for giving a table an extra {c} column?
- How do I drop a column {c} from a table in {d}?
- {d} alter table drop column {c}
- take a column named {c} off an existing {d} table
- My {d} table no longer needs the column {c}. What statement?
- What's the {d} statement for deleting a table's {c} column?
# sql-index
d@ MySQL | Postgres ~ PostgreSQL | SQLite
+ How do I create an index on a column in {d}?
+ {d} create index column
+ add an index for one column of a {d} table
+ What's the command for indexing a column with {d}?
+ I want a {d} column indexed, how?
- How do I drop an index on a column in {d}?
- {d} drop index column
- remove the index from one column of a {d} table
- I want the index on a {d} column gone, how?
# sql-date-range
n% 7 ~ seven | 30 ~ thirty | 90 ~ ninety
d@ MySQL | Postgres ~ PostgreSQL | BigQuery
+ How do I select rows from the last {n} days in {d}?
+ {d} where date within last {n} days
+ filter on the past {n} days in a {d} query
+ I only want records no more than {n} days old, how in {d}?
+ {d} query for rows that are at most {n} days old
- How do I select rows older than {n} days in {d}?
- {d} where date before {n} days ago
- filter out everything but records more than {n} days old in {d}
- I only want records over {n} days old, how in {d}?
# sql-dump
d@ MySQL | Postgres ~ PostgreSQL | MongoDB ~ Mongo
+ How do I back up a {d} database from the command line?
+ {d} backup database command line
+ dump a {d} database to a file in the terminal
+ Which terminal command makes a backup of my {d} database?
+ I'd like to take a {d} backup on the command line, how?
- How do I restore a {d} database from the command line?
- {d} restore database command line
- load a {d} database from a dump file in the terminal
- Which terminal command brings back my {d} database from a backup?
# db-port
d@ MySQL | Postgres ~ PostgreSQL | Redis | MongoDB ~ Mongo
+ What's the default port of {d}?
+ {d} default port
+ Which port does {d} listen on by default?
+ port number for {d} out of the box
+ If I haven't changed anything, what port is {d} running on?
# sql-distinct
c@ city | country | category
+ How do I get the distinct values of {c} in SQL?
+ sql unique values of column {c}
+ list each {c} only once with SQL
+ What SQL returns every different {c} without repeats?
+ select {c} with no duplicates
- How do I get the duplicate values of {c} in SQL?
- sql repeated values of column {c}
- list each {c} that occurs more than once with SQL
- What SQL returns every {c} that has repeats?
# sql-varchar
n% 50 | 100 | 255
d@ MySQL | Postgres ~ PostgreSQL
+ How do I change a column to varchar({n}) in {d}?
+ {d} alter column type varchar({n})
+ make an existing column varchar({n}), {d}
+ I want a text column's type to become varchar({n}) in my {d} table. Statement?
+ Which {d} statement sets a column to VARCHAR({n})?
# sql-autoinc
d@ MySQL | Postgres ~ PostgreSQL | SQLite
n% 1000 | 5000 | 10000
+ How do I make the auto-increment id start at {n} in {d}?
+ {d} set auto increment start {n}
+ begin the automatic ids of a table with {n} in {d}
+ I want the next generated id to be {n}, using {d}. How?
+ Which {d} command resets a table's id counter to {n}?
# sql-perm
p@ SELECT | INSERT | DELETE
d@ MySQL | Postgres ~ PostgreSQL
+ How do I grant {p} on a table to a user in {d}?
+ {d} grant {p} on table to user
+ give a user the {p} privilege for a table, {d}
+ A user of mine needs {p} rights on one {d} table, how do I give them?
+ letting a {d} user do {p} on a table
- How do I revoke {p} on a table from a user in {d}?
- {d} revoke {p} on table from user
- take a user's {p} privilege for a table away, {d}
- A user of mine has {p} rights on one {d} table, how do I withdraw them?
# redis-ttl
n% 60 | 300 | 3600
+ How do I set a Redis key to expire in {n} seconds?
+ redis key ttl {n} seconds
+ make a key in Redis vanish after {n} seconds
+ What's the Redis command to give a key a lifetime of {n} seconds?
+ expire redis key, {n} s
# mongo-find
+ How do I find MongoDB documents where a field exists?
+ mongodb query field exists
+ get only the documents that have a certain field in Mongo
+ Which Mongo filter returns documents in which some field is present?
+ I want MongoDB docs containing a given field, how do I query?
- How do I find MongoDB documents where a field doesn't exist?
- mongodb query field not exists
- get only the documents that lack a certain field in Mongo
- Which Mongo filter returns documents in which some field is absent?
# sql-transaction
d@ MySQL | Postgres ~ PostgreSQL | SQL Server ~ MSSQL
+ How do I commit a transaction in {d}?
+ {d} commit transaction
+ make the changes of an open {d} transaction permanent
+ Which {d} statement finalises a transaction and saves its changes?
+ I'm in a {d} transaction and want it committed, what do I enter?
- How do I roll back a transaction in {d}?
- {d} rollback transaction
- throw away the changes of an open {d} transaction
- Which {d} statement cancels a transaction and undoes its changes?
# bash-find-size
n% 10 | 100 | 500
u% MB ~ megabytes | GB ~ gigabytes
+ How do I find files larger than {n} {u} on Linux?
+ linux find files bigger than {n} {u}
+ list every file above {n} {u} from the Linux shell
+ Which find command shows files over {n} {u} in size?
+ disk is filling up, show me how to locate files that exceed {n} {u} (linux)
- How do I find files smaller than {n} {u} on Linux?
- linux find files less than {n} {u}
- list every file below {n} {u} from the Linux shell
- Which find command shows files under {n} {u} in size?
# bash-find-age
n% 7 ~ seven | 30 ~ thirty | 90 ~ ninety
x@ .log | .tmp | .bak
+ How do I delete {x} files older than {n} days on Linux?
+ linux delete {x} files more than {n} days old
+ clean up all {x} files whose age is over {n} days with a shell command
+ What find command removes {x} files not touched for more than {n} days?
- How do I delete {x} files newer than {n} days on Linux?
- linux delete {x} files less than {n} days old
- clean up all {x} files whose age is under {n} days with a shell command
- What find command removes {x} files touched less than {n} days ago?
# kill-port
n% 3000 | 8080 | 5000
o@ Linux | Windows | macOS ~ a Mac
+ How do I kill the process on port {n} on {o}?
+ {o} kill whatever uses port {n}
+ port {n} is already taken on {o}, how do I stop the process holding it?
+ end the program listening on port {n} ({o})
+ Something occupies port {n}; how can I terminate it on {o}?
# chmod
n% 644 | 755 | 600 | 777
+ What does chmod {n} mean?
+ chmod {n} explained
+ Which permissions does chmod {n} give?
+ Explain what happens to a file's permissions with chmod {n}
+ if i run chmod {n} on a file, who gets to do what
# tar
e@ .tar.gz | .zip | .7z | .tar.xz
+ How do I extract a {e} file on Linux?
+ linux unpack {e}
+ open up a {e} archive in the Linux terminal
+ What command gets the files out of a {e} archive in Linux?
+ I downloaded a {e} file to my Linux box, how do I decompress it?
- How do I create a {e} file on Linux?
- linux pack {e}
- make a {e} archive in the Linux terminal
- What command puts files into a new {e} archive in Linux?
# cron
n% 5 minutes ~ five minutes | 15 minutes ~ fifteen minutes | 30 minutes ~ thirty minutes | 2 hours ~ two hours | 6 hours ~ six hours
+ What's the cron expression for every {n}?
+ cron every {n}
+ crontab line to run something each {n}
+ How do I schedule a cron job at intervals of {n}?
+ I want cron to start my script once every {n}, what do I write?
# cron-at
t% 3 am ~ 3:00 AM ~ 03:00 | 6 pm ~ 6:00 PM ~ 18:00 | 11 pm ~ 11:00 PM ~ 23:00
d@ Monday | Friday | Sunday
+ How do I make cron run a job every {d} at {t}?
+ crontab weekly {d} {t}
+ cron schedule for {t} each {d}
+ I need a script launched on {d}s at {t}, what's the crontab entry?
+ What cron line fires once a week, {d} {t}?
# grep-lines
w@ error | timeout | warning
+ How do I show lines containing "{w}" with grep?
+ grep lines with {w}
+ print only the lines of a file where {w} appears (grep)
+ Which grep command gives me the lines that have the word {w} in them?
+ filter a log down to the lines mentioning {w} using grep
- How do I show lines not containing "{w}" with grep?
- grep lines without {w}
- print only the lines of a file where {w} doesn't appear (grep)
- Which grep command gives me the lines that don't have the word {w} in them?
# grep-context
n% 2 ~ two | 3 ~ three | 10 ~ ten
+ How do I make grep show {n} lines after each match?
+ grep {n} lines after match
+ print every hit plus the {n} following lines with grep
+ Which grep option adds {n} lines of context below a match?
+ I'd like grep to include the next {n} lines as well when something matches
- How do I make grep show {n} lines before each match?
- grep {n} lines before match
- print every hit plus the {n} preceding lines with grep
- Which grep option adds {n} lines of context above a match?
# head-tail
n% 10 ~ ten | 50 ~ fifty | 200
+ How do I see the last {n} lines of a file in the terminal?
+ linux show last {n} lines of file
+ print the final {n} lines of a text file from the shell
+ What shell command displays just the {n} lines at a file's end?
+ I only care about the bottom {n} lines of a log, how do I view them in bash?
- How do I see the first {n} lines of a file in the terminal?
- linux show first {n} lines of file
- print the opening {n} lines of a text file from the shell
- What shell command displays just the {n} lines at a file's beginning?
# linux-user
u@ deploy | backup | jenkins
+ How do I add the user {u} to the sudo group on Ubuntu?
+ ubuntu give {u} sudo
+ make {u} a sudoer in Ubuntu
+ My Ubuntu account {u} should be able to use sudo, what do I run?
+ Put {u} into Ubuntu's sudo group
- How do I remove the user {u} from the sudo group on Ubuntu?
- ubuntu take sudo away from {u}
- make {u} no longer a sudoer in Ubuntu
- My Ubuntu account {u} should not be able to use sudo any more, what do I run?
# systemd
s@ nginx | docker | mysql | ssh
+ How do I make {s} start at boot with systemctl?
+ systemctl enable {s}
+ have systemd launch {s} automatically when the machine boots
+ I want {s} to come up by itself after every reboot, what's the systemctl command?
+ autostart {s} on boot using systemd
- How do I stop {s} from starting at boot with systemctl?
- systemctl disable {s}
- prevent systemd from launching {s} automatically when the machine boots
- I don't want {s} to come up by itself after every reboot, what's the systemctl command?
# apt
p@ curl | nginx | vim | htop
o@ Ubuntu | Fedora | Arch Linux ~ Arch
+ How do I install {p} on {o}?
+ {o} install {p}
+ What do I type to get {p} on {o}?
+ I'm on {o} and need {p}, which package command?
+ adding the {p} package to an {o} system
- How do I uninstall {p} on {o}?
- {o} uninstall {p}
- What do I type to get rid of {p} on {o}?
- I'm on {o} and no longer need {p}, which package command?
# ssh-port
n% 22 | 2222 | 2200
+ How do I ssh into a server on port {n}?
+ ssh connect using port {n}
+ log in to a host by SSH through port {n}
+ My server's sshd listens on {n}. What's the ssh command to reach it?
+ specifying port {n} for an ssh login
# ssh-key
t@ RSA | Ed25519 | ECDSA
+ How do I generate an {t} SSH key?
+ ssh-keygen {t}
+ make a new SSH key pair of type {t}
+ Which command creates {t} keys for ssh?
+ I need an {t} key for ssh, how do I get one?
# ssh-pass
+ How do I disable password login over SSH?
+ sshd turn off password authentication
+ stop people from logging in to my server by ssh with a password
+ I want key-only SSH, so no passwords accepted. What do I change?
+ Which sshd_config setting forbids password logins?
- How do I enable password login over SSH?
- sshd turn on password authentication
- let people log in to my server by ssh with a password
- Which sshd_config setting permits password logins?
# scp
a@ Linux | Windows
+ How do I copy a file from my {a} PC to a remote server with scp?
+ scp upload from {a} to server
+ send a local file on {a} over to a server by scp
+ What's the scp syntax for getting a file off my {a} machine onto a remote host?
+ pushing one file up to a server with scp on {a}
- How do I copy a file from a remote server to my {a} PC with scp?
- scp download from server to {a}
- fetch a server's file onto a local {a} machine by scp
- What's the scp syntax for getting a file off a remote host onto my {a} machine?
# disk-space
o@ Linux | Windows 11 | macOS ~ a Mac
+ How do I check free disk space from the command line on {o}?
+ {o} command line free disk space
+ show how much disk is left, using the terminal, {o}
+ What command tells me the remaining disk space on {o}?
# env-var
v@ PATH | JAVA_HOME | EDITOR
s@ bash | zsh | fish
+ How do I set {v} permanently in {s}?
+ {s} set {v} permanently
+ make {v} stick across sessions in the {s} shell
+ Which file do I edit so that {s} always has my {v} value?
- How do I set {v} temporarily in {s}?
- {s} set {v} for this session only
- give {v} a value in the {s} shell that's gone once I close it
- How can I have {v} set in {s} just for now, not for later sessions?
# rsync
+ How do I make rsync delete files on the target that are gone from the source?
+ rsync mirror, remove extra files at destination
+ I want the rsync destination to lose any file the source no longer has
+ Which rsync flag erases things from the receiver when they were deleted at the sender?
- How do I make rsync keep files on the target that are gone from the source?
- rsync without removing extra files at destination
- I want the rsync destination to retain any file the source no longer has
- How do I run rsync so nothing is erased from the receiver when it was deleted at the sender?
# swap
n% 2 GB ~ two gigabytes | 4 GB ~ four gigabytes | 8 GB ~ eight gigabytes
+ How do I add {n} of swap on Linux?
+ linux create swap file {n}
+ set up a swap file of {n} in Linux
+ My Linux server needs swap, {n} of it. What are the steps?
+ giving a linux machine {n} swap space
# docker-run-port
a% 8080 | 9000 | 3000
b% 80 | 443 | 5000
+ How do I map host port {a} to container port {b} in Docker?
+ docker run publish {a} to {b}
+ expose a container's port {b} as {a} on the host (docker)
+ What docker option makes port {b} inside the container reachable at {a} on my machine?
+ I'd like host {a} to be forwarded to {b} in the docker container
# docker-rm
x@ containers | images | volumes | networks
+ How do I remove all unused Docker {x}?
+ docker prune {x}
+ clean out whatever {x} Docker has lying around unused
+ Which command deletes docker {x} nobody is using?
+ free up space by dropping all unused {x} in docker
# docker-mem
n% 512 MB ~ 512 megabytes | 1 GB ~ one gigabyte | 2 GB ~ two gigabytes
+ How do I limit a Docker container to {n} of memory?
+ docker memory limit {n}
+ cap a container's RAM at {n} in Docker
+ I don't want my docker container using more than {n} of RAM. Which flag?
+ run a docker container with {n} memory at most
# docker-cmp
a@ CMD | RUN
b@ ENTRYPOINT | COPY
+ What's the difference between {a} and {b} in a Dockerfile?
+ dockerfile {a} vs {b}
+ How do {a} and {b} differ in Dockerfiles?
+ explain {a} compared with {b} (Dockerfile)
+ {a} or {b} in a Dockerfile - what sets them apart?
# docker-exec
s@ bash | sh
+ How do I open a {s} shell inside a running Docker container?
+ docker exec {s} in container
+ get into a live docker container with {s}
+ I need a {s} prompt in a container that's already running, which docker command?
+ attach a {s} session to a running container
# k8s-scale
n% 3 ~ three | 5 ~ five | 10 ~ ten
+ How do I scale a Kubernetes deployment to {n} replicas?
+ kubectl scale {n} replicas
+ change a deployment so {n} pods run (k8s)
+ I'd like {n} replicas of my deployment, what's the kubectl command?
+ set replica count to {n} for a deployment in Kubernetes
# k8s-get
x@ pods | services | secrets | nodes
+ How do I list all {x} in every namespace with kubectl?
+ kubectl get {x} all namespaces
+ show {x} across all Kubernetes namespaces
+ What's the kubectl command to see {x} regardless of namespace?
+ I want an overview of {x} in the entire cluster, all namespaces (kubectl)
# k8s-error
e@ CrashLoopBackOff | ImagePullBackOff | OOMKilled | Pending
+ Why is my Kubernetes pod in status {e}?
+ k8s pod {e} reasons
+ What makes a pod show {e} in Kubernetes?
+ My pod says {e}, what are the usual causes?
+ kubectl shows {e} for a pod. Why?
# aws-region
s@ EC2 | Lambda | S3 | DynamoDB
r@ Frankfurt | Ireland | Tokyo
+ How much does {s} cost in the {r} region?
+ aws {s} pricing {r}
+ What will I pay for AWS {s} in {r}?
+ price of amazon {s}, region {r}
+ I'm going to use {s} in AWS {r}, what are the rates?
# aws-lambda-timeout
n% 30 ~ thirty | 60 ~ sixty | 300
+ How do I set an AWS Lambda timeout to {n} seconds?
+ lambda timeout {n} seconds setting
+ let my Lambda function run up to {n} seconds before it times out
+ Where do I change the timeout of a Lambda to {n} s?
+ my aws lambda should time out at {n} seconds, how do I configure it
# s3-public
+ How do I make an S3 bucket public?
+ s3 bucket public access on
+ open up an S3 bucket so that everybody can read it
+ I want anyone on the internet to see what's in my S3 bucket, how?
+ give the whole world read access to an s3 bucket
- How do I make an S3 bucket private?
- s3 bucket public access off
- lock down an S3 bucket so that outsiders can't read it
- I want nobody on the internet to see what's in my S3 bucket, how?
# s3-lifecycle
n% 30 ~ thirty | 60 ~ sixty | 365
+ How do I automatically delete S3 objects after {n} days?
+ s3 lifecycle expire {n} days
+ set an S3 rule that removes objects once they're {n} days old
+ I'd like files in my S3 bucket to go away by themselves after {n} days
+ auto-expiry at {n} days for objects in s3
# vm-stop
c@ AWS | Azure | Google Cloud ~ GCP
+ How do I stop a virtual machine on {c}?
+ {c} stop vm
+ shut down a VM running in {c}
+ What's the way to power off one of my {c} virtual machines?
+ I want my {c} VM switched off for now, how do I do it?
- How do I start a virtual machine on {c}?
- {c} start vm
- boot up a stopped VM in {c}
- What's the way to power on one of my {c} virtual machines?
- I want my {c} VM switched back on, how do I do it?
# cloud-budget
n% 50 | 100 | 500
c@ AWS | Azure | Google Cloud ~ GCP
+ How do I get an alert when my {c} bill passes ${n}?
+ {c} budget alert {n} dollars
+ warn me once spending on {c} goes above ${n}
+ I'd like an email as soon as {c} costs exceed {n} USD, how do I set that up?
+ set a ${n} billing alarm in {c}
# cloud-compare
a@ AWS Lambda | Cloudflare Workers
b@ Azure Functions | Google Cloud Run
+ Which is cheaper, {a} or {b}?
+ {a} vs {b}: lower cost?
+ Does {a} or {b} cost less?
+ Between {a} and {b}, which one is easier on the wallet?
+ i want the less expensive of {a} and {b}, which is it
# terraform
+ How do I see what Terraform would change without applying it?
+ terraform preview changes, don't apply
+ dry run in terraform
+ I'd like Terraform to show its planned changes only, not carry them out
+ What's the Terraform command for just looking at upcoming changes?
# http-code
n% 401 | 403 | 404 | 429 | 502 | 503
+ What does HTTP status {n} mean?
+ http {n} meaning
+ Explain status code {n}
+ My API call returned {n}. What is that status telling me?
+ a server answered with HTTP {n}, what does that stand for
# curl-header
m@ POST | PUT | DELETE | PATCH
+ How do I send a {m} request with curl?
+ curl {m} request
+ make curl do a {m}
+ What's the curl syntax if I need {m} as the method?
+ I have to call an endpoint with {m}, how do I do that in curl?
# curl-ssl
+ How do I make curl ignore SSL certificate errors?
+ curl skip certificate check
+ curl without verifying the TLS certificate
+ My server has a self-signed cert; which curl flag turns verification off?
+ tell curl not to check the SSL certificate
# cors
f@ Express | Django | Flask | Spring Boot
+ How do I enable CORS in {f}?
+ {f} cors enable
+ allow cross-origin requests in a {f} app
+ My {f} backend should accept requests from other origins, how do I turn CORS on?
+ switching on CORS for {f}
- How do I disable CORS in {f}?
- {f} cors disable
- disallow cross-origin requests in a {f} app
- My {f} backend should refuse requests from other origins, how do I turn CORS off?
# rate-limit
n% 10 | 60 | 100
u% minute | hour | second
+ How do I limit my API to {n} requests per {u}?
+ rate limit {n} requests a {u} api
+ cap callers of my API at {n} requests every {u}
+ I want each client to get no more than {n} requests per {u} on my API. How's that done?
+ implement throttling for an api, {n} calls per {u}
# jwt-exp
n% 15 ~ fifteen | 30 ~ thirty | 60 ~ sixty
u% minutes | days
+ How do I make a JWT expire after {n} {u}?
+ jwt expiry {n} {u}
+ set a lifetime of {n} {u} on a JSON Web Token
+ My JWTs should only be good for {n} {u}, how do I do that?
+ issue JWT valid for {n} {u}
# openai-like-api
m@ REST | GraphQL | gRPC | SOAP
+ What are the advantages of {m}?
+ {m} pros
+ Why would I choose {m} for an API?
+ upsides of using {m} for APIs
+ what speaks for {m} when building an api
- What are the disadvantages of {m}?
- {m} cons
- Why would I avoid {m} for an API?
- downsides of using {m} for APIs
- what speaks against {m} when building an api
# webhooks
s@ Stripe | GitHub | Slack | Shopify
+ How do I create a webhook in {s}?
+ {s} add webhook
+ set up a new webhook on {s}
+ I want {s} to call my URL when something happens, where do I register a webhook?
+ registering a {s} webhook
- How do I delete a webhook in {s}?
- {s} remove webhook
- take down an existing webhook on {s}
- I want {s} to stop calling my URL, where do I remove the webhook?
# vscode-theme
e@ VS Code ~ Visual Studio Code | IntelliJ | Sublime Text | PyCharm
+ How do I switch to the dark theme in {e}?
+ {e} dark theme
+ make {e} dark
+ My eyes hurt, how do I get {e} into dark mode?
+ turn the look of {e} from light to dark
- How do I switch to the light theme in {e}?
- {e} light theme
- make {e} bright
- turn the look of {e} from dark to light
- How do I get {e} into light mode?
# editor-tabs
n% 2 ~ two | 4 ~ four | 8 ~ eight
e@ VS Code ~ Visual Studio Code | Vim | Emacs | Sublime Text
+ How do I set the tab width to {n} spaces in {e}?
+ {e} tab size {n}
+ make a tab in {e} equal {n} spaces
+ I'd like tabs {n} columns wide in {e}, which setting?
+ change {e}'s tab width to {n}
# vim-delete-lines
n% 3 ~ three | 5 ~ five | 10 ~ ten
+ How do I delete {n} lines in Vim?
+ vim delete {n} lines
+ remove {n} lines at once in vim
+ What do I press in Vim so that {n} lines go?
+ vim: cut out {n} lines from the cursor on
# vim-quit
+ How do I quit Vim without saving?
+ vim exit discard changes
+ get out of vim and throw my edits away
+ I'm stuck in Vim and don't want to keep what I typed, how do I leave?
+ close vim, no save
- How do I save and quit Vim?
- vim exit keep changes
- get out of vim and keep my edits
- I'm stuck in Vim and do want to keep what I typed, how do I leave?
- close vim with save
# editor-goto
n% 50 | 120 | 300
e@ Vim | VS Code ~ Visual Studio Code | Nano | Emacs
+ How do I jump to line {n} in {e}?
+ {e} go to line {n}
+ move the cursor to line {n} with {e}
+ What's the quickest way of getting to line {n} in {e}?
+ in {e} i need to be on line {n}, which keys
# editor-wrap
e@ VS Code ~ Visual Studio Code | Notepad++ | Vim | Sublime Text
+ How do I turn on word wrap in {e}?
+ {e} word wrap on
+ have {e} wrap long lines
+ Lines run off the screen in {e}; how do I make them wrap?
+ enable line wrapping, {e}
- How do I turn off word wrap in {e}?
- {e} word wrap off
- stop {e} from wrapping long lines
- disable line wrapping, {e}
- {e} breaks my long lines over several rows; how do I make it quit doing that?
# editor-format-save
e@ VS Code ~ Visual Studio Code | WebStorm | PyCharm
+ How do I make {e} format code on save?
+ {e} format on save enable
+ have my code tidied automatically each time I save in {e}
+ Where's the option in {e} that formats the file whenever it's saved?
- How do I stop {e} formatting code on save?
- {e} format on save disable
- {e} tidies my code each time I save, how do I switch that off?
- Where's the option in {e} to leave the file unformatted whenever it's saved?
# vscode-ext
x@ Prettier | ESLint | GitLens
+ How do I disable the {x} extension in VS Code?
+ vscode turn off {x}
+ deactivate {x} within Visual Studio Code
+ I'd like VS Code to stop using {x} for a while without uninstalling it, how?
- How do I enable the {x} extension in VS Code?
- vscode turn on {x}
- activate {x} within Visual Studio Code
- {x} is installed but switched off in VS Code, how do I get it running?
# win-startup
x@ Spotify | Teams | Discord | Steam
+ How do I stop {x} from opening when Windows starts?
+ disable {x} at windows startup
+ {x} launches every time I boot my Windows PC, how do I prevent that?
+ remove {x} from the windows autostart programs
+ I don't want {x} coming up by itself at Windows login
- How do I make {x} open when Windows starts?
- enable {x} at windows startup
- {x} should launch every time I boot my Windows PC, how do I arrange that?
- add {x} to the windows autostart programs
- I want {x} coming up by itself at Windows login
# win-update
n% 7 ~ seven | 14 ~ fourteen | 35
v% Windows 10 ~ Win 10 | Windows 11 ~ Win 11
+ How do I pause updates for {n} days on {v}?
+ {v} pause updates {n} days
+ hold off {v} updates for the next {n} days
+ I'd like {v} to leave me alone with updates for {n} days, where do I set this?
+ put updating on hold {n} days in {v}
# win-version-upgrade
+ How do I upgrade from Windows 10 to Windows 11?
+ windows 10 to 11 upgrade steps
+ I'm still on Windows 10 and would like to move to 11, what do I do?
+ moving a PC up to Windows 11 from 10
+ Getting Windows 11 on a machine that runs 10
- How do I go back from Windows 11 to Windows 10?
- windows 11 to 10 downgrade steps
- I'm on Windows 11 and would like to return to 10, what do I do?
- moving a PC back down to Windows 10 from 11
# screenshot
o@ Windows 11 ~ Win 11 | a Mac ~ macOS | an iPhone | a Chromebook
+ How do I take a screenshot on {o}?
+ screenshot {o}
+ capture the screen on {o}
+ Which buttons or keys grab a picture of the screen on {o}?
+ I want to save what's on my screen as an image, using {o}. How?
# screen-record
o@ Windows 11 ~ Win 11 | a Mac ~ macOS | an iPhone | an iPad
+ How do I record the screen with sound on {o}?
+ screen recording with audio {o}
+ make a video of my screen including sound, {o}
+ I need to capture both what's on screen and the audio, on {o}
+ Recording screen plus sound on {o}
- How do I record the screen without sound on {o}?
- screen recording no audio {o}
- make a video of my screen leaving out the sound, {o}
- I need to capture what's on screen but no audio, on {o}
# factory-reset
x@ a Samsung Galaxy | an iPhone | a Google Pixel ~ a Pixel phone | a Windows laptop
+ How do I factory reset {x}?
+ factory reset {x}
+ wipe {x} back to its original settings
+ I'm selling {x} and need it erased to how it came from the factory, how?
+ restoring {x} to factory condition
# hidden-files
o@ Windows | a Mac ~ macOS | Ubuntu
+ How do I show hidden files on {o}?
+ {o} show hidden files
+ make files that are hidden visible on {o}
+ I can't see hidden files in my file manager on {o}, how do I get them displayed?
- How do I hide files on {o}?
- {o} hide a file
- make files that are visible hidden on {o}
- I don't want a file to be seen in my file manager on {o}, how do I conceal it?
# bluetooth-pair
a@ AirPods | Sony headphones | a Bose speaker
b@ a Windows PC | an Android phone | a MacBook
+ How do I pair {a} with {b}?
+ connect {a} to {b}
+ get {a} working with {b} over Bluetooth
+ I'd like to listen to {b} through {a}, how do I hook them up by bluetooth?
+ bluetooth pairing of {a} and {b}
- How do I unpair {a} from {b}?
- disconnect and forget {a} on {b}
- remove the Bluetooth pairing of {a} and {b}
- {a} shouldn't be linked to {b} any more, how do I take the pairing off?
# dark-mode-app
x@ WhatsApp | YouTube | Instagram | Gmail
o@ Android | iPhone
+ How do I enable dark mode in {x} on {o}?
+ {x} dark mode on {o}
+ make the {x} app dark, {o}
+ Where do I switch {x} over to the dark look on {o}?
+ I want {x} with a black background on my {o}, how?
- How do I disable dark mode in {x} on {o}?
- turn off {x} dark mode {o}
- get the {x} app out of dark mode, {o}
- Where do I switch {x} back from the dark look on {o}?
# battery-percent
o@ iPhone | Android | Windows 11 | Mac
+ How do I show the battery percentage on {o}?
+ {o} display battery percent
+ I want to see a number for the battery in the status bar of my {o}
+ make the exact battery percentage visible on {o}
- How do I hide the battery percentage on {o}?
- {o} don't display battery percent
- I don't want a number for the battery in the status bar of my {o}
- make the exact battery percentage disappear on {o}
# alarm
t% 6 am ~ 6:00 AM ~ six in the morning | 7:30 am ~ 07:30 | 9 pm ~ 9:00 PM ~ 21:00
o@ iPhone | Android phone | Apple Watch | Echo Dot
+ How do I set an alarm for {t} on my {o}?
+ {o} alarm at {t}
+ I want my {o} to wake me at {t}, how do I set it?
+ setting the {o} alarm to {t}
+ create an alarm that rings at {t} on the {o}
- How do I delete the alarm for {t} on my {o}?
- {o} remove alarm at {t}
- I don't want my {o} to wake me at {t} any more, how do I cancel it?
- getting rid of the alarm at {t}, {o}
# auto-lock
n% 30 seconds ~ thirty seconds | 1 minute ~ one minute | 5 minutes ~ five minutes
o@ iPhone | iPad | Android phone
+ How do I make my {o} lock after {n}?
+ {o} auto lock {n}
+ set the screen of my {o} to go off after {n}
+ Where can I change the lock timeout on {o} to {n}?
+ I'd like my {o} to lock itself when unused for {n}
# phone-block
o@ iPhone | Android | landline
+ How do I block a number on {o}?
+ {o} block caller
+ stop somebody from calling me on my {o}
+ I get calls from a pest, how can I bar that number ({o})?
+ put a number on the block list, {o}
- How do I unblock a number on {o}?
- {o} unblock caller
- let somebody I had blocked call me on my {o} again
- take a number off the block list, {o}
# caller-id
o@ iPhone | Android
c@ Vodafone | T-Mobile | Verizon
+ How do I hide my caller ID on {o} with {c}?
+ {o} {c} hide my number
+ call people without my number showing up ({o}, {c})
+ I want to be anonymous when I ring someone from my {o} on {c}
+ withhold my number on {o}, carrier {c}
- How do I show my caller ID on {o} with {c}?
- {o} {c} display my number
- have my number show up when I call people ({o}, {c})
- stop withholding my number on {o}, carrier {c}
# transfer-phone
a@ an old iPhone | an old Samsung | an old Huawei
b@ a new iPhone | a new Pixel | a new Xiaomi
+ How do I transfer my data from {a} to {b}?
+ move everything from {a} to {b}
+ data migration {a} to {b}
+ I bought {b}. How do I get my stuff over from {a}?
+ switching from {a} to {b}: copying all data
# transfer-item
x@ contacts | photos | text messages | calendar
+ How do I move my {x} from Android to iPhone?
+ {x} android to iphone transfer
+ I'm leaving Android for an iPhone and want my {x} to come with me
+ get {x} off an Android phone and onto an iPhone
+ copying {x} to iPhone from Android
- How do I move my {x} from iPhone to Android?
- {x} iphone to android transfer
- I'm leaving the iPhone for an Android and want my {x} to come with me
- get {x} off an iPhone and onto an Android phone
# cloud-storage-phone
n% 5 GB ~ five gigabytes | 50 GB ~ fifty gigabytes | 200 GB ~ 200 gigabytes | 2 TB ~ two terabytes
+ How much is iCloud storage with {n}?
+ icloud {n} price
+ What does Apple charge for {n} of iCloud?
+ cost of an iCloud plan that has {n}
+ i need {n} in icloud, what would i pay
# disable-notifications
x@ Facebook | Slack | TikTok | Outlook
o@ iPhone | Android | Windows
+ How do I turn off {x} notifications on {o}?
+ {o} {x} mute notifications
+ {x} keeps pinging me on {o}, how do I silence its alerts?
+ stop alerts from {x} ({o})
+ I want no more {x} notifications on my {o}
- How do I turn on {x} notifications on {o}?
- {o} {x} enable notifications
- {x} never pings me on {o}, how do I get its alerts?
- I do want {x} notifications on my {o}, how?
# whatsapp-group
n% 50 | 256 | 500
+ Can a WhatsApp group have {n} members?
+ whatsapp group {n} people possible?
+ Is it possible to have {n} participants in one WhatsApp group?
+ does a whatsapp group hold {n} people
+ I'd like to put {n} people in a single WhatsApp group, will it let me?
# disappearing
n% 24 hours ~ one day | 7 days ~ one week | 90 days ~ ninety days
x@ WhatsApp | Signal
+ How do I make {x} messages disappear after {n}?
+ {x} disappearing messages {n}
+ have my chats in {x} erase themselves after {n}
+ I want what I send on {x} to vanish when {n} have gone by, what's the setting?
+ {x} set self-deleting messages to {n}
# delete-account-social
x@ Instagram | Facebook | TikTok | Snapchat
+ How do I permanently delete my {x} account?
+ delete {x} account for good
+ I'm done with {x}, how do I close my account forever?
+ get rid of my account on {x} permanently
+ remove myself from {x} once and for all
- How do I temporarily deactivate my {x} account?
- deactivate {x} account for a while
- I need a break from {x}, how do I suspend my account and come back later?
- put my account on {x} on hold temporarily
# private-account
x@ Instagram | TikTok | Twitter ~ X (Twitter)
+ How do I make my {x} account private?
+ {x} set profile to private
+ only followers I approve should see my {x} posts, where do I set it?
+ change my {x} from public to private
- How do I make my {x} account public?
- {x} set profile to public
- anyone at all should be able to see my {x} posts, where do I set it?
- change my {x} from private to public
# hide-lastseen
+ How do I hide when I was last online on WhatsApp?
+ whatsapp hide last seen
+ I don't want people to see my last seen time in WhatsApp
+ turn off last seen on whatsapp
+ keep others from knowing when I last used WhatsApp
- How do I show when I was last online on WhatsApp?
- whatsapp show last seen
- I want people to see my last seen time in WhatsApp
- turn on last seen on whatsapp
# spotify-download
x@ Spotify | Netflix | YouTube | Audible
+ How do I download something from {x} for offline use?
+ {x} offline download
+ I'm going on a flight; how can I save {x} content to my phone beforehand?
+ use {x} without internet by downloading first
+ keep {x} content on my device so that it plays with no connection
# autoplay
x@ YouTube | Netflix | Spotify | Facebook
+ How do I turn off autoplay on {x}?
+ {x} disable autoplay
+ {x} keeps starting the next thing by itself, how do I stop it?
+ make {x} quit playing things automatically
- How do I turn on autoplay on {x}?
- {x} enable autoplay
- I want {x} to go on to the next thing by itself, how do I set it?
- make {x} play things automatically
# subtitles
x@ Netflix | Disney+ ~ Disney Plus | Prime Video | YouTube
l@ Spanish | German | French
+ How do I get {l} subtitles on {x}?
+ {x} subtitles {l}
+ switch on {l} captions while watching {x}
+ I'd like to read along in {l} on {x}, how do I set the subtitles?
+ {x}: displaying subtitles in {l}
- How do I get rid of {l} subtitles on {x}?
- {x} remove {l} subtitles
- switch off {l} captions while watching {x}
- {x}: hide the subtitles in {l}
# stream-quality
q% 720p | 1080p | 4K ~ 2160p
x@ YouTube | Netflix | Twitch
+ What internet speed do I need to watch {x} in {q}?
+ {x} {q} required bandwidth
+ How many Mbps for {q} on {x}?
+ minimum connection speed for {x} at {q}
+ is there a speed recommendation for {q} streaming from {x}, and what is it
# cancel-sub
x@ Spotify Premium | Netflix | Amazon Prime | Disney+ ~ Disney Plus
+ How do I cancel {x}?
+ {x} cancel subscription
+ I don't want to pay for {x} any more, how can I end it?
+ terminate my {x} membership
+ where do i stop my {x} subscription
- How do I sign up for {x}?
- {x} start subscription
- I want to begin paying for {x}, how can I join?
- where do i get myself a subscription to {x}
# app-cache
x@ Chrome | Instagram | Spotify | Facebook
o@ Android | iPhone
+ How do I clear the {x} cache on {o}?
+ {o} {x} clear cache
+ empty the cache of the {x} app, {o}
+ {x} takes up loads of space on my {o}, how can I wipe its cached data?
+ delete cached files from {x} on {o}
# browser-home
b@ Chrome | Firefox | Edge | Safari
x@ Google | DuckDuckGo | Bing
+ How do I make {x} the default search engine in {b}?
+ {b} default search {x}
+ set {b} to search using {x}
+ I want whatever I type in {b}'s address bar to be looked up with {x}
+ change the search engine of {b} to {x}
# browser-cookies
b@ Chrome | Firefox | Edge | Safari
+ How do I block third-party cookies in {b}?
+ {b} block third party cookies
+ refuse cookies from other sites in {b}
+ Where's the {b} setting that keeps third-party cookies out?
+ I don't want third-party cookies in {b}, what do I change?
- How do I allow third-party cookies in {b}?
- {b} allow third party cookies
- accept cookies from other sites in {b}
- Where's the {b} setting that lets third-party cookies in?
# browser-history
b@ Chrome | Firefox | Edge | Safari
n% hour | 24 hours ~ day | 4 weeks
+ How do I delete the last {n} of history in {b}?
+ {b} clear history last {n}
+ wipe what I browsed during the past {n} in {b}
+ I need to get rid of my {b} browsing history, only the last {n}
+ erase the most recent {n} of {b} history
# browser-popup
b@ Chrome | Firefox | Edge | Opera
+ How do I turn on the pop-up blocker in {b}?
+ {b} enable popup blocker
+ have {b} block pop-ups
+ Pop-ups keep appearing in {b}, how do I get them blocked?
- How do I turn off the pop-up blocker in {b}?
- {b} disable popup blocker
- have {b} let pop-ups through
- {b} keeps blocking pop-ups I need, how do I make it stop?
# browser-password
b@ Chrome | Firefox | Edge | Brave
+ How do I see my saved passwords in {b}?
+ {b} view saved passwords
+ where does {b} show the passwords it has stored for me
+ I forgot a login but {b} remembers it, where can I look up the password?
+ display stored passwords in {b}
# incognito
b@ Chrome | Firefox | Safari | Edge
+ What's the shortcut for a private window in {b}?
+ {b} private window shortcut
+ open a private browsing window with the keyboard, {b}
+ Which keys do I press in {b} to browse privately?
+ keyboard combo for {b} private mode
# wifi-password
o@ Windows 11 ~ Win 11 | a Mac ~ macOS | Android | iPhone
+ How do I see the saved Wi-Fi password on {o}?
+ {o} show wifi password
+ I'm connected but forgot the wifi key. How can I look it up on {o}?
+ find out the password of my current wifi with {o}
+ reveal stored Wi-Fi password ({o})
# router-login
r@ FritzBox ~ Fritz!Box | TP-Link | Netgear | Asus
+ How do I log in to my {r} router?
+ {r} router login
+ get to the admin page of a {r} router
+ What address do I open to reach the settings of my {r} router?
+ i need to sign in to the {r} router's web interface
# wifi-band
n% 2.4 GHz ~ 2.4GHz | 5 GHz ~ 5GHz | 6 GHz ~ 6GHz
+ How far does {n} Wi-Fi reach?
+ {n} wifi range
+ What's the range of a {n} wireless network?
+ At what distance from the router can I still use {n} wifi?
+ typical reach of wi-fi on {n}
# wifi-guest
r@ FritzBox ~ Fritz!Box | TP-Link | Netgear | Eero
+ How do I set up guest Wi-Fi on {r}?
+ {r} guest wifi enable
+ give visitors a wifi network of their own with my {r} router
+ I want to switch on the guest network of my {r}
+ turning on a {r} guest WLAN
- How do I disable guest Wi-Fi on {r}?
- {r} guest wifi turn off
- take away the visitors' wifi network on my {r} router
- I want to switch off the guest network of my {r}
# wifi-channel
n% 1 | 6 | 11
r@ FritzBox ~ Fritz!Box | TP-Link | Netgear
+ How do I change my {r} router to Wi-Fi channel {n}?
+ {r} set wifi channel {n}
+ put the wireless of my {r} on channel {n}
+ I'd like my {r} to broadcast on channel {n}, where's that setting?
# ssid
+ How do I hide my Wi-Fi network's name?
+ hide ssid router
+ stop my router from broadcasting its SSID
+ I don't want neighbours to see my wifi in their list
+ make my wireless network invisible to others
- How do I make my hidden Wi-Fi network's name visible?
- unhide ssid router
- get my router to broadcast its SSID again
- I want my hidden wifi to be seen in the list of networks
# port-forward
n% 25565 | 443 | 32400 | 22
r@ FritzBox ~ Fritz!Box | Netgear | Linksys
+ How do I open port {n} on my {r} router?
+ {r} port forwarding {n}
+ forward port {n} through a {r}
+ I need port {n} reachable from outside, how do I let it through on my {r}?
+ set up {n} port forwarding ({r})
- How do I close port {n} on my {r} router?
- {r} remove port forwarding {n}
- stop forwarding port {n} through a {r}
- I don't want port {n} reachable from outside any more, how do I shut it on my {r}?
# dns
s@ Cloudflare | Google | Quad9
o@ Windows 11 ~ Win 11 | Android | iPhone
+ How do I use {s} DNS on {o}?
+ set {s} dns {o}
+ change the DNS server on {o} to the one from {s}
+ I'd like {o} to resolve names through {s}'s DNS
+ switch {o} over to {s} as DNS provider
# static-ip
o@ a Raspberry Pi | a Windows PC | a network printer | a Mac
+ How do I give {o} a static IP?
+ static ip {o}
+ make the IP address of {o} fixed
+ I want {o} to always have the same IP address at home, how do I set it?
+ assigning an unchanging IP to {o}
- How do I make {o} get its IP from DHCP?
- dhcp ip {o}
- make the IP address of {o} automatic again
- I want {o} to be handed an address by DHCP rather than a fixed one, how do I set it?
# speed-plan
n% 50 Mbps ~ 50 Mbit/s | 100 Mbps ~ 100 Mbit/s | 500 Mbps ~ 500 Mbit/s
p% 2 ~ two | 4 ~ four | 6 ~ six
+ Is {n} enough for a household of {p} people?
+ {n} internet enough for {p} persons?
+ We're {p} people at home. Will {n} do?
+ Can {p} people in a house live with a {n} connection?
+ would a {n} line be sufficient for a home of {p}
# download-time
a% 10 GB ~ ten gigabytes | 50 GB ~ fifty gigabytes | 100 GB ~ 100 gigabytes
b% 20 Mbps ~ 20 Mbit/s | 100 Mbps ~ 100 Mbit/s | 250 Mbps ~ 250 Mbit/s
+ How long does it take to download {a} at {b}?
+ download time {a} {b}
+ With a {b} line, when will a {a} download be finished?
+ i'm downloading {a} on {b}, how long will that be
+ time needed to fetch {a} over a {b} connection
- How long does it take to upload {a} at {b}?
- upload time {a} {b}
- With a {b} uplink, when will a {a} upload be finished?
- i'm uploading {a} on {b}, how long will that be
# vpn
x@ NordVPN | ExpressVPN | Mullvad
o@ Fire TV | Windows | iPhone
+ How do I install {x} on {o}?
+ {x} setup {o}
+ get {x} running on {o}
+ Steps for putting {x} on my {o}
+ I want to have {x} on {o}, how do I go about it?
- How do I uninstall {x} from {o}?
- {x} remove {o}
- get {x} off {o}
- I don't want to have {x} on {o} any longer, how do I delete it?
# mesh-vs
a@ mesh Wi-Fi | powerline adapters
b@ a Wi-Fi extender | a long Ethernet cable
+ What are the differences between {a} and {b}?
+ {a} vs {b}
+ How would {a} compare with {b}?
+ compare {a} and {b} for me
+ in what ways would {a} differ from {b}
# mac-filter
d@ PlayStation | laptop | smart TV
+ How do I block my kid's {d} from the Wi-Fi?
+ router deny wifi to child's {d}
+ keep my child's {d} off our wireless network
+ My kid uses the {d} all night; how do I cut off its wifi at the router?
- How do I allow my kid's {d} on the Wi-Fi again?
- router permit wifi to child's blocked {d}
- let my child's {d} back on our wireless network
- My kid's {d} was barred at the router; how do I give it wifi again?
# printer
p@ an HP | a Canon | an Epson | a Brother
o@ Windows 11 ~ Win 11 | a Mac | a Chromebook
+ How do I connect {p} printer to {o} over Wi-Fi?
+ {p} printer wifi setup {o}
+ get {p} printer printing wirelessly from {o}
+ I have {p} printer and want to reach it by wifi from {o}
+ add {p} wireless printer to {o}
# print-duplex
o@ Word | Chrome | Adobe Reader ~ Acrobat Reader
+ How do I print double-sided from {o}?
+ {o} print on both sides
+ use both sides of the paper when printing with {o}
+ I'd like duplex prints out of {o}, where's the option?
- How do I print single-sided from {o}?
- {o} print on one side only
- use only the front of the paper when printing with {o}
- I'd like no duplex prints out of {o}, where's the option?
# tv-input
t@ Samsung | LG | Sony | Philips
n% HDMI 1 ~ HDMI1 | HDMI 2 ~ HDMI2 | HDMI 3 ~ HDMI3
+ How do I switch my {t} TV to {n}?
+ {t} tv change input {n}
+ get a {t} television to show what's on {n}
+ My device is plugged into {n}; how do I select that on a {t} TV?
# tv-motion
t@ Samsung | LG | Sony | TCL
+ How do I turn off motion smoothing on a {t} TV?
+ {t} tv disable motion smoothing
+ Films look like soap operas on my {t} television. How do I switch the smoothing off?
+ get rid of motion smoothing, {t} tv
- How do I turn on motion smoothing on a {t} TV?
- {t} tv enable motion smoothing
- Motion looks choppy on my {t} television. How do I switch the smoothing on?
- activate motion smoothing, {t} tv
# echo-wakeword
x@ Echo | Computer | Amazon | Ziggy
+ How do I change Alexa's wake word to "{x}"?
+ alexa wake word {x}
+ make my Alexa listen to the name {x}
+ I'd rather say "{x}" than "Alexa", how do I set that?
+ set the wake word of my smart speaker from Alexa to {x}
# smart-bulb
b@ Philips Hue | IKEA Tradfri | Wiz
a@ Alexa | Google Home | Apple HomeKit ~ HomeKit
+ How do I connect {b} bulbs to {a}?
+ {b} {a} link
+ control {b} lamps through {a}
+ I want {a} to run my {b} lights, how do I hook them up?
+ adding {b} bulbs to {a}
- How do I disconnect {b} bulbs from {a}?
- {b} {a} unlink
- stop controlling {b} lamps through {a}
- removing {b} bulbs from {a}
# smart-light-timer
t% 6 pm ~ 18:00 | 7 am ~ 07:00 | 10 pm ~ 22:00
b@ Philips Hue | IKEA Tradfri | Wiz
+ How do I make {b} lights turn on at {t} every day?
+ {b} schedule on {t} daily
+ have my {b} lamps come on each day at {t}
+ I want the {b} lighting to start automatically at {t} every day
- How do I make {b} lights turn off at {t} every day?
- {b} schedule off {t} daily
- have my {b} lamps go out each day at {t}
- I want the {b} lighting to go dark automatically at {t} every day
# thermostat
n% 19 ~ nineteen | 20 ~ twenty | 22 ~ twenty-two
x@ Nest | Tado | Ecobee
+ How do I set my {x} thermostat to hold {n} degrees Celsius?
+ {x} keep {n} °C
+ make the {x} stay at {n}°C permanently
+ I'd like a constant {n} degrees C from my {x}, how?
# watch-reset
w@ Apple Watch | Fitbit | Garmin | Galaxy Watch
p@ heart rate | sleep | blood oxygen
+ How do I turn on {p} tracking on my {w}?
+ {w} enable {p} tracking
+ get my {w} to measure {p}
+ Where do I activate {p} monitoring for a {w}?
- How do I turn off {p} tracking on my {w}?
- {w} disable {p} tracking
- get my {w} to stop measuring {p}
- Where do I deactivate {p} monitoring for a {w}?
# watch-goal
n% 8,000 ~ 8000 | 10,000 ~ 10000 | 12,000 ~ 12000
w@ Fitbit | Garmin | Galaxy Watch
+ How do I set my {w} step goal to {n}?
+ {w} step goal {n}
+ change the daily steps target on a {w} to {n}
+ I'd like my {w} to aim for {n} steps a day, where's that?
# charge-time
x@ an iPhone 15 | a Galaxy S24 | a Steam Deck | an iPad Air
n% 20W ~ 20 watt | 30W ~ 30 watt | 65W ~ 65 watt
+ How long does {x} take to charge with a {n} charger?
+ {x} charging time {n}
+ With a {n} charger, when will {x} be full?
+ time to fully charge {x} on {n}
+ if i plug {x} into a {n} adapter, how long until it's charged
# ram-enough
n% 8 GB ~ 8GB | 16 GB ~ 16GB | 32 GB ~ 32GB
x@ video editing | gaming | programming
+ Is {n} of RAM enough for {x}?
+ {n} ram {x} enough?
+ Will {n} memory do for {x}?
+ can i get by with {n} of RAM for {x}
+ For {x}, does {n} RAM suffice?
# ssd-vs
+ Why is my SSD slower than advertised when writing?
+ ssd write speed below spec, why
+ my SSD writes slower than the box promised. What's the cause?
+ reasons for SSD writes not reaching the advertised rate
- Why is my SSD slower than advertised when reading?
- ssd read speed below spec, why
- my SSD reads slower than the box promised. What's the cause?
- reasons for SSD reads not reaching the advertised rate
# monitor-hz
n% 60 Hz ~ 60Hz | 120 Hz ~ 120Hz | 144 Hz ~ 144Hz
o@ Windows 11 ~ Win 11 | a Mac | Ubuntu
+ How do I set my monitor to {n} on {o}?
+ {o} refresh rate {n}
+ make the display run at {n}, {o}
+ My screen can do {n}; where do I choose that on {o}?
+ switching a monitor to {n} in {o}
# bios
m@ an Asus | an MSI | a Dell | a Lenovo
+ How do I enter the BIOS on {m} PC?
+ {m} bios key
+ which key opens the BIOS of {m} computer
+ What do I press at boot to get into the BIOS of {m} machine?
+ getting into the UEFI/BIOS, {m} pc
# secure-boot
m@ an Asus | an MSI | a Gigabyte
+ How do I enable Secure Boot on {m} motherboard?
+ {m} motherboard secure boot on
+ activate Secure Boot in the BIOS of {m} board
+ A game wants Secure Boot; how do I switch it on with {m} mainboard?
- How do I disable Secure Boot on {m} motherboard?
- {m} motherboard secure boot off
- deactivate Secure Boot in the BIOS of {m} board
- Linux won't boot with Secure Boot; how do I switch it off with {m} mainboard?
# error-bsod
e@ MEMORY_MANAGEMENT | DPC_WATCHDOG_VIOLATION | CRITICAL_PROCESS_DIED
+ How do I fix the {e} blue screen?
+ {e} bsod fix
+ My PC crashes with {e}, what can I do?
+ getting rid of the {e} stop error
+ blue screen says {e}, how is that repaired
# usb-boot
d@ Ubuntu | Windows 11 ~ Win 11 | Fedora
o@ a Mac | Windows | Linux
+ How do I make a bootable {d} USB stick on {o}?
+ bootable usb {d} from {o}
+ create a {d} install stick using {o}
+ I want to boot {d} off a USB drive. How do I prepare one on {o}?
# keyboard-layout
l@ German | French | Spanish
o@ Windows 11 ~ Win 11 | a Mac | Ubuntu
+ How do I add a {l} keyboard layout on {o}?
+ {o} add {l} keyboard
+ type with the {l} layout on {o}, how to add it
+ I need {l} as an extra keyboard layout in {o}
- How do I remove a {l} keyboard layout on {o}?
- {o} delete {l} keyboard
- get the {l} layout off {o}
- I no longer need {l} as an extra keyboard layout in {o}
# console-storage
c@ PS5 ~ PlayStation 5 | Xbox Series X | Nintendo Switch | Steam Deck
n% 512 GB ~ 512GB | 1 TB ~ 1TB | 2 TB ~ 2TB
+ Which {n} drive or card fits the {c} for extra storage?
+ {c} {n} storage upgrade compatible
+ I'd like {n} more space in my {c}, what can I buy that works?
+ compatible {n} storage expansion for {c}
# switch-account
x@ Google | Microsoft | Apple ID
+ How do I turn on two-factor authentication for my {x} account?
+ {x} enable 2FA
+ add a second login step to my {x} account
+ I want {x} to ask for a code besides my password, where do I activate that?
- How do I turn off two-factor authentication for my {x} account?
- {x} disable 2FA
- take the second login step off my {x} account
- I don't want {x} to ask for a code besides my password, where do I deactivate that?
# sim
c@ T-Mobile | Vodafone | Verizon | AT&T
o@ iPhone | Pixel | Samsung Galaxy
+ How do I activate a {c} eSIM on my {o}?
+ {o} {c} esim activation
+ get an eSIM by {c} going on {o}
+ {c} sent me an eSIM, how do I set it up with my {o}?
- How do I remove a {c} eSIM from my {o}?
- {o} {c} esim deletion
- get an eSIM by {c} off my {o}
- I don't use my {c} eSIM any more, how do I erase it from my {o}?
# roaming
o@ iPhone | Android
+ How do I turn on data roaming on {o}?
+ {o} data roaming enable
+ use mobile data abroad with my {o}: which switch?
+ I'm abroad and want roaming data on my {o}, how do I activate it?
- How do I turn off data roaming on {o}?
- {o} data roaming disable
- keep my {o} from using mobile data abroad: which switch?
- I'm abroad and don't want roaming data on my {o}, how do I deactivate it?
# camera-setting
n% 24 fps ~ 24fps | 30 fps ~ 30fps | 60 fps ~ 60fps
o@ iPhone | Galaxy S24 | GoPro
q% 1080p | 4K
+ How do I film in {q} at {n} on my {o}?
+ {o} record {q} {n}
+ set the {o} camera to {q}, {n}
+ I want {q} video with {n} out of my {o}, where do I choose it?
# live-photo
+ How do I turn on Live Photos on iPhone?
+ iphone enable live photos
+ I'd like my iPhone to take Live Photos again, what's the switch?
+ activating live photos, iphone camera
- How do I turn off Live Photos on iPhone?
- iphone disable live photos
- I'd like my iPhone to stop taking Live Photos, what's the switch?
- deactivating live photos, iphone camera
# kindle
x@ PDF | EPUB
d@ Kindle | Kobo | iPad
+ How do I put a {x} on my {d}?
+ send {x} to {d}
+ get a {x} file onto a {d}
+ I have a {x} on my computer and want to read it on the {d}
+ transferring a {x} over to {d}
# drone-roomba
x@ Roomba | Roborock | Dyson
+ How often should I clean the filter of my {x} vacuum?
+ {x} vacuum filter cleaning interval
+ at what intervals does a {x} vacuum's filter need cleaning
+ My {x} vacuum has a filter - when does it have to be cleaned, how regularly?
# xl-sum
a% A1:A10 | B2:B50 | C1:C100
p@ Excel | Google Sheets | LibreOffice Calc
+ How do I add up {a} in {p}?
+ {p} sum {a}
+ formula for the total of cells {a} in {p}
+ I need the sum of everything in {a}, using {p}
+ total {a}, {p}
# xl-average
c@ A | B | C | D
p@ Excel | Google Sheets
+ How do I average column {c} ignoring zeros in {p}?
+ {p} average column {c} without zeros
+ mean of column {c} in {p}, zeros left out
+ What's the {p} formula that averages {c} but skips cells with 0?
- How do I average column {c} including zeros in {p}?
- {p} average column {c} with zeros
- mean of column {c} in {p}, zeros counted too
- What's the {p} formula that averages {c} and counts cells with 0?
# xl-func
f@ VLOOKUP | INDEX MATCH | SUMIF | COUNTIF | XLOOKUP
+ How do I use {f} in Excel?
+ excel {f} how to
+ Explain how {f} works in Excel
+ I've never used {f} in Excel, how is it done?
+ using {f} with excel
# xl-error
e@ #REF! | #N/A | #VALUE! | #DIV/0! | #NAME?
+ What does the {e} error mean in Excel?
+ excel {e} meaning
+ My cell in Excel shows {e}. What is that about?
+ why would excel display {e}
+ Explain Excel's {e} error
# xl-freeze
n% 2 ~ two | 3 ~ three | 4 ~ four
p@ Excel | Google Sheets | Numbers
+ How do I freeze the top {n} rows in {p}?
+ {p} freeze first {n} rows
+ keep the uppermost {n} rows visible when scrolling in {p}
+ I want the first {n} rows to stay put while I scroll, {p}
- How do I unfreeze the top {n} rows in {p}?
- {p} unfreeze first {n} rows
- let the uppermost {n} rows scroll away again in {p}
- The first {n} rows stay put while I scroll and I don't want that any more, {p}
# xl-dups
p@ Excel | Google Sheets | LibreOffice Calc
+ How do I highlight duplicates in {p}?
+ {p} mark duplicate values
+ colour cells that occur more than once in {p}
+ I'd like repeated values to stand out in my {p} sheet, how?
- How do I highlight unique values in {p}?
- {p} mark values that aren't duplicated
- colour cells that occur only once in {p}
- I'd like values that never repeat to stand out in my {p} sheet, how?
# xl-cond
n% 50 | 100 | 1000
p@ Excel | Google Sheets
c@ red | green | yellow
+ How do I colour cells {c} if the value is above {n} in {p}?
+ {p} conditional formatting {c} over {n}
+ turn a cell {c} when it's greater than {n}, {p}
+ In {p}, anything higher than {n} should appear in {c}. How do I set the rule?
- How do I colour cells {c} if the value is below {n} in {p}?
- {p} conditional formatting {c} under {n}
- turn a cell {c} when it's less than {n}, {p}
- In {p}, anything lower than {n} should appear in {c}. How do I set the rule?
# xl-sort
c@ A | B | D
p@ Excel | Google Sheets
+ How do I sort a sheet by column {c} from A to Z in {p}?
+ {p} sort by column {c} ascending
+ arrange all rows by {c} column alphabetically, A first, in {p}
+ I'd like my {p} table in A-Z order going by column {c}
- How do I sort a sheet by column {c} from Z to A in {p}?
- {p} sort by column {c} descending
- arrange all rows by {c} column in reverse alphabetical order in {p}
- I'd like my {p} table in Z-A order going by column {c}
# xl-protect
p@ Excel | Google Sheets | LibreOffice Calc
+ How do I lock a sheet in {p}?
+ {p} protect sheet
+ prevent others from editing a worksheet, {p}
+ I don't want anybody changing my {p} sheet, how do I protect it?
- How do I unlock a sheet in {p}?
- {p} unprotect sheet
- make a protected worksheet editable again, {p}
- My {p} sheet is protected and I want to change it, how do I take that off?
# xl-date-diff
u% days | months | years
p@ Excel | Google Sheets
+ How do I calculate the number of {u} between two dates in {p}?
+ {p} {u} between dates
+ difference of two dates in {u}, {p} formula
+ I've a start and an end date in {p} and want to know how many {u} lie between them
# xl-add-days
n% 30 ~ thirty | 45 | 90 ~ ninety
p@ Excel | Google Sheets
+ How do I add {n} days to a date in {p}?
+ {p} date plus {n} days
+ formula giving the date {n} days later in {p}
+ I need a due date that lies {n} days after the one in my cell, {p}
- How do I subtract {n} days from a date in {p}?
- {p} date minus {n} days
- formula giving the date {n} days earlier in {p}
- I need a reminder date that lies {n} days before the one in my cell, {p}
# xl-percent
n% 7% ~ 7 percent | 19% ~ 19 percent | 20% ~ 20 percent
p@ Excel | Google Sheets
+ How do I add {n} tax to a price in {p}?
+ {p} add {n} tax to price
+ formula for a net price plus {n} tax in {p}
+ I've net amounts in {p} and need them with {n} tax on top
- How do I take {n} tax out of a price in {p}?
- {p} remove {n} tax from gross price
- formula for a gross price less its {n} tax in {p}
- I've gross amounts in {p} and need them without the {n} tax
# xl-decimals
n% 0 ~ zero | 2 ~ two | 3 ~ three
p@ Excel | Google Sheets | Numbers
+ How do I show {n} decimal places in {p}?
+ {p} display {n} decimals
+ format cells in {p} so they have {n} digits after the point
+ I want numbers in {p} shown with {n} decimals
# xl-hide-col
c@ B | C | F
p@ Excel | Google Sheets
+ How do I hide column {c} in {p}?
+ {p} hide column {c}
+ make column {c} invisible in my {p} sheet
+ I don't want column {c} to be seen, {p}
- How do I unhide column {c} in {p}?
- {p} show hidden column {c}
- make column {c} visible again in my {p} sheet
- I hid column {c} and want it to be seen again, {p}
# xl-chart
t@ pie chart | bar chart | line chart | scatter plot
p@ Excel | Google Sheets | PowerPoint
+ How do I make a {t} in {p}?
+ {p} create {t}
+ Steps for putting a {t} together in {p}
+ I have some numbers and want a {t} of them, using {p}
+ drawing a {t} with {p}
# xl-pivot
p@ Excel | Google Sheets | LibreOffice Calc
+ How do I create a pivot table in {p}?
+ {p} make pivot table
+ summarise data by a pivot table, {p}
+ What are the steps to set up a new pivot in {p}?
- How do I delete a pivot table in {p}?
- {p} remove pivot table
- get rid of a pivot table, {p}
- What are the steps to take out a pivot in {p}?
# xl-merge
p@ Excel | Google Sheets | Word tables
+ How do I merge cells in {p}?
+ {p} merge cells
+ join several cells into one, {p}
+ I'd like a few neighbouring cells to become a single one in {p}
- How do I unmerge cells in {p}?
- {p} split merged cells
- break a merged cell up into the original ones, {p}
- I'd like a merged cell to become separate ones again in {p}
# xl-split
d@ comma | semicolon | space
p@ Excel | Google Sheets
+ How do I split a column at each {d} in {p}?
+ {p} text to columns {d}
+ break cell contents into several columns wherever there's a {d}, {p}
+ My data is all in one {p} column with a {d} between the parts. How do I spread it out?
- How do I join columns with a {d} between them in {p}?
- {p} combine columns {d} separator
- put the contents of several columns into one with a {d} in between, {p}
- My data is in several {p} columns. How do I bring it into one column, parts set apart by a {d}?
# xl-convert
a@ Excel | Numbers | LibreOffice Calc
b@ CSV | PDF
+ How do I export a {a} file as {b}?
+ {a} save as {b}
+ get a {b} out of {a}
+ I have a spreadsheet in {a} but need it in {b} format
+ converting a {a} sheet to {b}
# xl-macro
+ How do I enable macros in Excel?
+ excel turn on macros
+ Excel blocks my macros, how do I let them run?
+ Where's the switch that permits macros in Excel?
- How do I disable macros in Excel?
- excel turn off macros
- I want Excel to block macros, how do I keep them from running?
- Where's the switch that forbids macros in Excel?
# xl-row-limit
p@ Excel | Google Sheets | Numbers
+ What's the maximum number of rows in {p}?
+ {p} row limit
+ How many rows can a {p} sheet have at most?
+ when do i run out of rows in {p}
+ Up to how many rows does {p} allow?
# xl-shortcut
x@ insert a row | insert today's date | select the whole column
o@ Windows | Mac
+ What's the Excel shortcut to {x} on {o}?
+ excel {o} shortcut {x}
+ Which keys {x} in Excel for {o}?
+ I'm on {o}: how do I {x} in Excel using just the keyboard?
# word-track
p@ Word | Google Docs | LibreOffice Writer
+ How do I turn on tracked changes in {p}?
+ {p} track changes on
+ make {p} record every edit as a suggestion
+ I want my edits in {p} to be marked, how do I switch tracking on?
- How do I turn off tracked changes in {p}?
- {p} track changes off
- make {p} stop recording every edit as a suggestion
- I don't want my edits in {p} to be marked, how do I switch tracking off?
# word-accept
+ How do I accept all changes in Word?
+ word accept all tracked changes
+ take over every suggested edit in a Word document in one go
+ I agree with all the tracked edits in my Word file, how do I apply the lot?
- How do I reject all changes in Word?
- word reject all tracked changes
- throw out every suggested edit in a Word document in one go
- I disagree with all the tracked edits in my Word file, how do I refuse the lot?
# word-margin
n% 1 inch ~ one inch | 2 cm ~ two centimetres | 2.5 cm ~ 2.5 centimetres
p@ Word | Google Docs | Pages
+ How do I set the margins to {n} in {p}?
+ {p} margins {n}
+ make every page margin {n} wide in {p}
+ My teacher wants {n} margins, where do I set those in {p}?
# word-spacing
n% 1.5 | 2 | 1.15
p@ Word | Google Docs | Pages
+ How do I set line spacing to {n} in {p}?
+ {p} line spacing {n}
+ give my text a line spacing of {n}, {p}
+ where in {p} can i pick {n} as line spacing
+ Changing the distance between lines to {n} in {p}
# word-pagenum
n% 2 ~ two | 3 ~ three | 5 ~ five
p@ Word | Google Docs | LibreOffice Writer
+ How do I start page numbers on page {n} in {p}?
+ {p} page numbering from page {n}
+ have the first page number appear on the document's page {n}, {p}
+ I don't want numbers before page {n} of my {p} document, how do I begin there?
# word-landscape
p@ Word | Google Docs | LibreOffice Writer
+ How do I make just one page landscape in {p}?
+ {p} single page landscape, others portrait
+ turn one page sideways, leaving all the others upright, in {p}
+ Only a single page of my {p} document should be in landscape. How?
- How do I make just one page portrait in {p}?
- {p} single page portrait, others landscape
- turn one page upright, leaving all the others sideways, in {p}
- Only a single page of my {p} document should be in portrait. How?
# word-header
x@ header | footer | footnote | table of contents
p@ Word | Google Docs
+ How do I insert a {x} in {p}?
+ {p} add {x}
+ put a {x} into my {p} document
+ I need a {x} in {p}, where is it in the menu?
- How do I remove a {x} in {p}?
- {p} delete {x}
- take a {x} out of my {p} document
- I don't want the {x} in {p} any more, how do I lose it?
# word-columns
n% 2 ~ two | 3 ~ three
p@ Word | Google Docs | Pages
+ How do I lay out text in {n} columns in {p}?
+ {p} {n} columns
+ split my page into {n} columns, {p}
+ I'd like a newsletter look with {n} columns in {p}, how's it done?
# word-spell
l@ British English | German | French
p@ Word | Outlook | LibreOffice Writer
+ How do I set the spell checker to {l} in {p}?
+ {p} spell check {l}
+ make {p} check my spelling in {l}
+ {p} underlines everything as I write {l}, how do I choose that as proofing language?
# ppt-timing
n% 5 ~ five | 10 ~ ten | 20 ~ twenty
p@ PowerPoint | Google Slides | Keynote
+ How do I make slides advance every {n} seconds in {p}?
+ {p} auto advance {n} seconds
+ have {p} move on to the next slide after {n} seconds by itself
+ I want each slide of my {p} deck to stay up {n} seconds and then change automatically
# ppt-size
n% 16:9 | 4:3
p@ PowerPoint | Google Slides | Keynote
+ How do I change slides to {n} in {p}?
+ {p} slide size {n}
+ make my {p} presentation {n}
+ I need the {n} format for my {p} slides, where do I pick it?
# ppt-notes
+ How do I print PowerPoint slides with speaker notes?
+ powerpoint print with notes
+ get my slides on paper along with the notes (PowerPoint)
+ I need a PowerPoint printout that includes my speaker notes
- How do I print PowerPoint slides without speaker notes?
- powerpoint print no notes
- get my slides on paper minus the notes (PowerPoint)
- I need a PowerPoint printout that leaves out my speaker notes
# outlook-rule
p@ Outlook | Gmail | Apple Mail | Thunderbird
+ How do I mark an email as unread in {p}?
+ {p} mark mail unread
+ make a message I opened count as not read in {p}
+ I've opened a mail in {p} but want it to be bold and new again
- How do I mark an email as read in {p}?
- {p} mark mail read
- make a message I haven't opened count as read in {p}
- I don't want to open a mail in {p} but it shouldn't be bold and new any more
# mail-schedule
p@ Outlook | Gmail
t% 8 am ~ 08:00 | 9 am ~ 09:00 | 5 pm ~ 17:00
d@ tomorrow | on Monday | on Friday
+ How do I schedule an email for {t} {d} in {p}?
+ {p} send later {t} {d}
+ have {p} send my mail {d} at {t}
+ I've written a message in {p} that should only go out {d}, {t}. How?
# mail-undo
n% 5 ~ five | 10 ~ ten | 30 ~ thirty
+ How do I set Gmail's undo send to {n} seconds?
+ gmail undo send {n} seconds
+ give myself {n} seconds to take back a mail in Gmail
+ I'd like Gmail to let me cancel sending for {n} seconds, where's the option?
# mail-attach
p@ Gmail | Outlook | Yahoo Mail
n% 10 MB ~ 10MB | 25 MB ~ 25MB | 50 MB ~ 50MB
+ Can I send a {n} attachment with {p}?
+ {p} {n} attachment possible?
+ Does {p} let me attach a file of {n}?
+ my file is {n}, will {p} send it as an attachment
+ Is a {n} attachment within what {p} accepts?
# mail-signature
p@ Outlook | Gmail | Apple Mail | Thunderbird
+ How do I add a signature in {p}?
+ {p} create signature
+ put my name and details under every mail in {p} automatically
+ I'd like a signature at the end of my {p} emails, where do I make one?
- How do I remove a signature in {p}?
- {p} delete signature
- stop {p} from putting my signature under every mail
- I don't want the signature at the end of my {p} emails any more, where do I drop it?
# ooo
p@ Outlook | Gmail
a% July 3 ~ 3 July | August 10 ~ 10 August | December 22 ~ 22 December
+ How do I set an out-of-office reply starting {a} in {p}?
+ {p} vacation responder from {a}
+ automatic absence message beginning {a}, {p}
+ I'm away as of {a}; how do I have {p} tell people so?
# calendar-remind
n% 10 minutes ~ ten minutes | 30 minutes ~ half an hour | 1 day ~ one day
p@ Google Calendar | Outlook Calendar | Apple Calendar
+ How do I get a reminder {n} before events in {p}?
+ {p} reminder {n} before
+ have {p} alert me {n} ahead of every appointment
+ I'd like {p} to warn me when there's {n} left until an event
# calendar-share
p@ Google Calendar | Outlook Calendar | Apple Calendar
+ How do I share my calendar with someone in {p}?
+ {p} share calendar
+ let another person see my {p}
+ I want my partner to have access to my {p}, how do I grant it?
- How do I stop sharing my calendar with someone in {p}?
- {p} unshare calendar
- no longer let another person see my {p}
- I don't want my ex to have access to my {p} any more, how do I take it away?
# pdf
a@ merge PDFs | split a PDF | compress a PDF | sign a PDF
o@ a Mac | Windows | an iPhone
+ How do I {a} on {o}?
+ {a} {o}
+ What's a simple way to {a} with {o}?
+ I need to {a}, and all I have is {o}. How?
+ using {o}, show me how to {a}
# pdf-pass
+ How do I add a password to a PDF?
+ pdf password protect
+ make a PDF open only with a password
+ I want my PDF locked by password, how do I do that?
- How do I remove a password from a PDF?
- pdf take off password protection
- make a PDF open with no password any more
- I have a PDF locked by password and know it, how do I get it unlocked for good?
# cloud-share
x@ Google Drive | OneDrive | Dropbox
+ How do I share a folder on {x} so people can edit it?
+ {x} share folder with edit rights
+ let others change files in a {x} folder of mine
+ I need colleagues to be able to modify things in my {x} folder
- How do I share a folder on {x} so people can only view it?
- {x} share folder view only
- let others look at but not change files in a {x} folder of mine
- I need colleagues to see, but not be able to modify, things in my {x} folder
# cloud-restore
x@ Google Drive | OneDrive | Dropbox
n% 10 ~ ten | 20 ~ twenty | 60 ~ sixty
+ Can I restore a file I deleted from {x} {n} days ago?
+ {x} recover file deleted {n} days ago possible?
+ I trashed a file on {x} {n} days back, can I still get it back?
+ Is a file removed from {x} {n} days ago still recoverable?
# zoom-limit
n% 40 ~ forty | 60 ~ sixty | 90 ~ ninety
x@ Zoom | Google Meet | Microsoft Teams ~ Teams
+ Can I hold a {n} minute meeting on the free {x} plan?
+ {x} free {n} minute meeting possible?
+ Does {x} without paying allow meetings of {n} minutes?
+ my call will take {n} minutes, is that ok on free {x}
+ Is a {n} minute call within {x}'s free limits?
# zoom-people
n% 100 ~ one hundred | 250 | 500 ~ five hundred
x@ Zoom | Google Meet | Webex
+ Which {x} plan do I need for {n} participants?
+ {x} plan {n} participants
+ We'll be {n} people in one call. What {x} plan covers that?
+ what {x} subscription allows {n} attendees
+ I'm hosting {n} people on {x}; which plan is required?
# zoom-mute
x@ Zoom | Microsoft Teams ~ Teams | Google Meet
+ How do I mute everyone in {x}?
+ {x} mute all participants
+ silence every attendee of a {x} call at once
+ As the host of a {x} meeting, how can I turn off everybody's mic?
- How do I unmute everyone in {x}?
- {x} unmute all participants
- As the host of a {x} meeting, how can I get everybody's mic back on?
- have every attendee of a {x} call audible again at once
# zoom-record
x@ Zoom | Microsoft Teams ~ Teams | Google Meet
+ How do I start recording a meeting in {x}?
+ {x} begin meeting recording
+ record the call I'm in on {x}, how to get it going
+ Where's the button in {x} that sets a recording in motion?
- How do I stop recording a meeting in {x}?
- {x} end meeting recording
- my {x} call is being recorded, how to bring that to an end
- Where's the button in {x} that finishes a recording?
# plan-seats
n% 5 ~ five | 10 ~ ten | 25 ~ twenty-five
x@ Slack | Notion | Asana | Jira
+ How much does {x} cost for {n} users?
+ {x} price {n} users
+ What would we pay for {x} with a team of {n}?
+ cost of {n} seats on {x}
+ We're {n} people and consider {x}, how much is that?
# seat-change
n% 3 ~ three | 5 ~ five | 12 ~ twelve
x@ Slack | Zoom | Figma | HubSpot
+ How do I add {n} seats to our {x} plan?
+ {x} add {n} licences
+ buy {n} further users on {x}
+ Our team is growing by {n}; how do we get them on our {x} subscription?
- How do I remove {n} seats from our {x} plan?
- {x} cut {n} licences
- drop {n} users we pay for on {x}
- Our team is shrinking by {n}; how do we get them off our {x} subscription?
# plan-upgrade
a@ Free | Starter | Basic
b@ Pro | Business | Enterprise
+ How do I upgrade from the {a} plan to {b}?
+ upgrade {a} to {b}
+ I'm on {a} and would like to go up to {b}. Where do I do that?
+ move our subscription up from {a} to {b}
+ switching a {a} workspace over to {b}
- How do I downgrade from {b} to the {a} plan?
- downgrade {b} to {a}
- I'm on {b} and would like to go down to {a}. Where do I do that?
- move our subscription down from {b} to {a}
# plan-diff
a@ Free | Starter | Basic
b@ Pro | Business | Enterprise
+ What does {b} include that {a} doesn't?
+ {b} features missing in {a}
+ which extras do I get with {b} compared to the {a} plan
+ I have the {a} plan. What more would {b} give me?
+ features found in {b} but not in {a}
# billing-cycle
x@ Slack | Canva | Dropbox | Adobe Creative Cloud
+ How do I switch from monthly to annual billing on {x}?
+ {x} change monthly to yearly payment
+ I'm paying {x} month by month and would rather pay once a year
+ move my {x} subscription over to an annual invoice, it's monthly now
- How do I switch from annual to monthly billing on {x}?
- {x} change yearly to monthly payment
- I'm paying {x} once a year and would rather pay month by month
- move my {x} subscription over to a monthly invoice, it's annual now
# refund
n% 14 ~ fourteen | 30 ~ thirty | 60 ~ sixty
+ Can I get a refund {n} days after buying my subscription?
+ refund possible after {n} days?
+ I bought the plan {n} days ago, do I still get my money back?
+ My purchase was {n} days ago; would you still give me my money back?
+ do you still pay back a subscription purchased {n} days back
# invoice
m@ March | June | September | December
+ Where can I download my invoice for {m}?
+ {m} invoice download
+ I need the bill for {m}, where do I find it in my account?
+ Hi, could you tell me how to get the {m} invoice as a file? thanks
+ getting hold of {m}'s invoice
# invoice-addr
x@ VAT number | company address | company name | PO number
+ How do I add our {x} to invoices?
+ invoice add {x}
+ Our invoices lack the {x}, how can we get it on there?
+ Where do I enter the {x} that should be printed on my bills?
+ have the {x} shown on every invoice
- How do I remove our {x} from invoices?
- invoice leave out {x}
- Our invoices show the {x}, how can we get it off there?
- have the {x} not shown on invoices any longer
# payment-method
a@ credit card | PayPal | bank transfer
b@ direct debit | Apple Pay
+ How do I change my payment method from {a} to {b}?
+ switch payment {a} to {b}
+ I've been paying by {a} and want to use {b} from now on
+ replace {a} by {b} as the way I pay for my subscription
+ where do I go over from {a} to {b} for paying
- How do I change my payment method from {b} to {a}?
- switch payment {b} to {a}
- I've been paying by {b} and want to use {a} from now on
- replace {b} by {a} as the way I pay for my subscription
# payment-accept
p@ PayPal | Apple Pay | Bitcoin | American Express ~ Amex
+ Do you accept {p}?
+ {p} accepted?
+ Can I pay for my plan with {p}?
+ is {p} among the payment options
+ I'd like to use {p} for paying, does that work with you?
# trial
n% 7 ~ seven | 14 ~ fourteen | 30 ~ thirty
+ What happens after my {n}-day trial ends?
+ {n} day trial over, what then
+ When the {n} days of free trial have run out, what becomes of my account?
+ I'm on the {n}-day trial. What comes next once it's finished?
# trial-extend
n% 7 ~ seven | 10 ~ ten | 14 ~ fourteen
+ Can you extend my trial by {n} days?
+ trial extension {n} more days
+ I'd need another {n} days of trial, would that be possible?
+ Please could I have {n} additional days to test your product?
# account-email
+ How do I change the email address of my account?
+ change account email
+ I've a new email address, how do I update it in my profile?
+ Where can I replace the mail address I'm registered with by another one?
+ swap the e-mail on my account for a different one
# account-delete
s@ workspace | account | project | team
+ How do I permanently delete my {s}?
+ delete {s} permanently
+ I want my {s} gone for good, what are the steps?
+ get rid of a {s} so that it can't come back
+ where do i erase my {s} forever
- How do I restore my deleted {s}?
- restore deleted {s}
- I deleted my {s} and want it back, what are the steps?
- where do i recover a {s} i erased
# password-reset
x@ Notion | Trello | Dropbox | GitHub
+ I forgot my {x} password, how do I reset it?
+ {x} reset forgotten password
+ Can't recall the password for {x}. How do I get a new one?
+ get back into {x} when the password has slipped my mind
+ lost my {x} password, help
# login-code
+ Why do I get no verification code by SMS?
+ sms login code not arriving
+ The text with my sign-in code never comes. What's the reason?
+ I'm waiting for the code you send by text message but it isn't showing up, why?
# login-code-email
+ The confirmation email never arrived, how can I have it sent again?
+ resend confirmation email
+ I didn't get the mail to confirm my address, can it be sent once more?
+ where do I request another confirmation e-mail
+ please send the email for confirming my account one more time
# invite
x@ Slack | Trello | Notion | Figma
+ How do I invite a guest to {x}?
+ {x} add guest
+ bring somebody from outside the company into our {x} as a guest
+ I work with a freelancer who should get guest access in {x}, how?
- How do I remove a guest from {x}?
- {x} delete guest
- take somebody from outside the company, a guest, out of our {x}
- I worked with a freelancer who should lose guest access in {x}, how?
# role
r@ admin | editor | billing manager ~ billing admin
+ How do I make a teammate {r}?
+ give team member {r} role
+ Someone on my team should get {r} rights, where do I grant them?
+ assign the role of {r} to a colleague
+ promote a user to {r}
- How do I take the {r} role away from a teammate?
- remove team member's {r} role
- Someone on my team should lose {r} rights, where do I withdraw them?
- strip a colleague of the role of {r}
# transfer-owner
+ How do I transfer ownership of a workspace to someone else?
+ change workspace owner
+ I'm leaving the company; how do I make a colleague the workspace's owner in my place?
+ hand over the workspace to a new owner
+ pass workspace ownership on to another person
# integration
a@ Slack | Trello | Zendesk | HubSpot
b@ Google Sheets | Gmail | Salesforce
+ How do I connect {a} to {b}?
+ {a} {b} integration setup
+ link {a} and {b}
+ I want {a} and {b} to work together, how do I hook them up?
+ setting up the integration of {a} with {b}
- How do I disconnect {a} from {b}?
- {a} {b} integration remove
- unlink {a} and {b}
- I no longer want {a} and {b} to work together, how do I separate them?
# sso
p@ Okta | Azure AD ~ Entra ID | Google Workspace | OneLogin
+ How do I set up SSO with {p}?
+ {p} single sign-on configuration
+ let our staff sign in through {p}
+ We use {p} for logins, how do we link it for single sign-on?
+ configure SSO, identity provider {p}
- How do I turn off SSO with {p}?
- {p} single sign-on deactivate
- no longer have our staff sign in through {p}
- We've given up {p} for logins, how do we get single sign-on with it switched off?
# api-key
x@ OpenAI | Stripe | SendGrid | Twilio
+ How do I create an API key for {x}?
+ {x} generate api key
+ where in {x} do I get myself a new API key
+ I need a key for the {x} API, how is one made?
- How do I revoke an API key for {x}?
- {x} delete api key
- where in {x} do I make an old API key invalid
- I leaked a key for the {x} API, how is it withdrawn?
# data-export
f@ CSV | JSON | PDF
x@ Trello | Notion | HubSpot
+ How do I export my {x} data as {f}?
+ {x} export {f}
+ get everything out of {x} in {f} format
+ I want to take my data from {x} along as {f}, how?
+ downloading {x} content as {f}
# data-import
a@ Trello | Asana | Evernote
b@ Notion | ClickUp | Monday.com
+ How do I migrate from {a} to {b}?
+ {a} to {b} import
+ bring my {a} stuff over into {b}
+ We're leaving {a} for {b}. How do we take our data with us?
+ moving all content to {b} out of {a}
# storage-plan !number
n% 100 GB ~ 100GB | 1 TB ~ one terabyte | 2 TB ~ two terabytes
x@ Dropbox | Google One | OneDrive
+ How much is {n} on {x} per month?
+ {x} {n} monthly price
+ What does {x} charge each month for {n} of space?
+ monthly cost of {n} storage with {x}
- How much is {n} on {x} per year?
- {x} {n} yearly price
- What does {x} charge each year for {n} of space?
- annual cost of {n} storage with {x}
# upload-limit
n% 100 MB ~ 100MB | 1 GB ~ 1GB | 5 GB ~ 5GB
x@ Slack | Notion | Discord | Google Drive
+ Can I upload a {n} file to {x}?
+ {x} {n} file upload possible?
+ does {x} take files of {n}
+ My file has {n}; will {x} let me upload it?
+ Is {n} ok as the size of one upload on {x}?
# slack-notify
c@ #general | #random | #alerts
+ How do I mute the {c} channel in Slack?
+ slack mute {c}
+ silence notifications from {c} in Slack
+ {c} is too noisy; how do I make Slack quiet for that channel?
- How do I unmute the {c} channel in Slack?
- slack unmute {c}
- get notifications from {c}, which I had muted, in Slack again
- I muted {c} in Slack, how do I hear from that channel once more?
# slack-status
n% 30 minutes ~ half an hour | 1 hour ~ one hour | 4 hours ~ four hours
x@ Slack | Microsoft Teams ~ Teams | Discord
+ How do I set do not disturb for {n} in {x}?
+ {x} do not disturb {n}
+ be left in peace by {x} for {n}
+ I want {x} to hold all notifications for {n}, how?
# slack-channel
x@ Slack | Microsoft Teams ~ Teams | Discord
+ How do I create a private channel in {x}?
+ {x} make private channel
+ set up a channel in {x} that only invited people can see
+ I'd like a {x} channel closed to everybody except those I add
- How do I create a public channel in {x}?
- {x} make public channel
- set up a channel in {x} that everybody can see
- I'd like a {x} channel open to everybody without being added
# jira
x@ Jira | Asana | ClickUp | Linear
+ How do I reopen a closed task in {x}?
+ {x} reopen completed task
+ a task in {x} was marked done by mistake, how do I make it open again?
+ set a finished {x} task back to not done
- How do I close an open task in {x}?
- {x} complete task
- a task in {x} is finished, how do I mark it done?
- set an unfinished {x} task to done
# support-hours
d@ Saturday | Sunday | Christmas Day ~ December 25
c@ phone | chat | email
+ Is your {c} support available on {d}?
+ {c} support {d}?
+ Can I reach support by {c} on {d}?
+ do you answer {c} requests on {d}
+ I'd like help via {c} on {d}, is anyone there?
# sla !number
n% 99.9% ~ 99.9 percent | 99.99% ~ 99.99 percent | 99.5% ~ 99.5 percent
+ How much downtime per year does {n} uptime allow?
+ {n} uptime downtime per year
+ At {n} availability, how long may a service be down in a year?
+ yearly permitted outage with a {n} SLA
- How much downtime per month does {n} uptime allow?
- {n} uptime downtime per month
- At {n} availability, how long may a service be down in a month?
- monthly permitted outage with a {n} SLA
# student
x@ Spotify | Notion | Adobe Creative Cloud | GitHub
g@ students | teachers | nonprofits
+ Does {x} have a discount for {g}?
+ {x} {g} discount?
+ Do {g} get {x} cheaper?
+ is there a reduced price of {x} for {g}
+ can {g} have {x} for less money
# newsletter
+ How do I unsubscribe from your newsletter?
+ newsletter unsubscribe
+ I don't want your newsletter mails any more, how do I get off the list?
+ please stop sending me the newsletter, where do I opt out?
- How do I subscribe to your newsletter?
- newsletter sign up
- I want to get your newsletter mails, how do I get on the list?
- please start sending me the newsletter, where do I opt in?
# auto-renew
+ How do I turn off auto-renewal for my subscription?
+ disable automatic renewal
+ my plan shouldn't renew itself at the end of the term, where do I stop that?
+ I don't want to be charged again automatically when my subscription runs out
- How do I turn on auto-renewal for my subscription?
- enable automatic renewal
- my plan should renew itself at the end of the term, where do I activate that?
- I want the charge and renewal to happen automatically when my subscription runs out
# charged-twice
n% 2 ~ two | 3 ~ three
m@ May | August | November
+ Why was I charged {n} times in {m}?
+ charged {n} times {m}
+ My card shows {n} payments to you for {m}. What's the reason?
+ You debited me {n} times during {m}, how come?
# late-pay
n% 3 ~ three | 7 ~ seven | 10 ~ ten
+ What happens if my payment is {n} days late?
+ payment {n} days overdue consequences
+ I'll pay {n} days after the due date, what does that lead to?
+ are there consequences, and which, when I pay {n} days too late
- What happens if my payment is {n} days early?
- payment {n} days ahead of due date, effects
- I'll pay {n} days before the due date, what does that lead to?
# language-ui
l@ Spanish | Portuguese | Japanese
x@ Slack | Notion | Canva
+ How do I change the language of {x} to {l}?
+ {x} language {l}
+ use {x} in {l}
+ I'd like {x}'s menus in {l}, where do I choose that?
+ switch {x} into {l}
# timezone
z@ UTC | CET ~ Central European Time | EST ~ Eastern Standard Time
x@ Slack | Google Calendar | Jira
+ How do I set my time zone to {z} in {x}?
+ {x} timezone {z}
+ make {x} show times in {z}
+ Times are wrong in {x}; where do I pick {z} as my zone?
# time-convert
t% 9 am ~ 9:00 AM ~ 09:00 | 2 pm ~ 2:00 PM ~ 14:00 | 5 pm ~ 5:00 PM ~ 17:00
z@ Tokyo | New York ~ NYC | Sydney
+ Our team in Berlin has a call at {t} Berlin time. What time is that in {z}?
+ {t} berlin in {z} time
+ convert {t} in Berlin to {z} time
+ When it's {t} in Berlin, what does the clock say in {z}?
# canva-bg
x@ Canva | Photoshop | PowerPoint | GIMP
+ How do I remove the background of an image in {x}?
+ {x} remove image background
+ cut out the backdrop of a picture with {x}
+ I need a photo with its background gone, how in {x}?
- How do I add a background to an image in {x}?
- {x} add image background
- put a backdrop behind a picture with {x}
- I need a cut-out photo with some background behind it, how in {x}?
# img-resize
n% 800x600 ~ 800 x 600 | 1920x1080 ~ 1920 x 1080 | 512x512 ~ 512 x 512
x@ Photoshop | GIMP | Paint | Preview
+ How do I resize an image to {n} pixels in {x}?
+ {x} resize image {n}
+ make a picture {n} px using {x}
+ I need my image at {n} pixels, how do I scale it in {x}?
# domain
r@ GoDaddy | Namecheap | Cloudflare
x@ Shopify | Wix | Squarespace
+ How do I connect my {r} domain to {x}?
+ {r} domain {x} setup
+ point a domain bought at {r} to my {x} site
+ I registered my domain with {r} and have a site on {x}. How do I join the two?
- How do I disconnect my {r} domain from {x}?
- {r} domain {x} unlink
- stop pointing a domain bought at {r} to my {x} site
- I registered my domain with {r} and it's linked to {x}. How do I part the two?
# dns-record
t@ MX | TXT | CNAME | A
r@ GoDaddy | Namecheap | Cloudflare
+ How do I add a DNS {t} record at {r}?
+ {r} add {t} record
+ put a new {t} record in my DNS zone, {r}
+ My domain is with {r} and needs another {t} record, where do I enter it?
- How do I delete a DNS {t} record at {r}?
- {r} remove {t} record
- take a {t} record out of my DNS zone, {r}
- My domain is with {r} and has one {t} record too many, where do I drop it?
"""
import random, re, json, difflib, sys
rnd = random.Random(20261)

def parse(text):
    out, cur = [], None
    for line in text.split('\n'):
        line = line.rstrip()
        if not line: continue
        if line.startswith('# '):
            parts = line[2:].split()
            cur = dict(name=parts[0], twin='negation', slots={}, pos=[], neg=[])
            if len(parts) > 1: cur['twin'] = parts[1].lstrip('!')
            out.append(cur); continue
        if line.startswith('+ '): cur['pos'].append(line[2:]); continue
        if line.startswith('- '): cur['neg'].append(line[2:]); continue
        m = re.match(r'^(\w+)([%@]) (.*)$', line)
        assert m, line
        vals = [[s.strip() for s in v.split(' ~ ')] for v in m.group(3).split(' | ')]
        cur['slots'][m.group(1)] = ('number' if m.group(2) == '%' else 'entity', vals)
    names = [m['name'] for m in out]
    assert len(set(names)) == len(names), [n for n in names if names.count(n) > 1]
    for m in out:
        for w in m['pos'] + m['neg']:
            assert set(re.findall(r'\{(\w+)\}', w)) == set(m['slots']), (m['name'], w)
    return out

AN = {'MX', 'MSI', 'HP', 'LG', 'MP3', 'SSH', 'HTTP'}
def article(v):
    w = v.split()[0].strip('"#')
    if w in AN: return 'an'
    if w.startswith(('UTC', 'URL', 'Uni', 'uni', 'use', 'One', 'one')): return 'a'
    if re.match(r'^(8|11\b|18\b)', w): return 'an'
    return 'an' if w[:1].lower() in 'aeiou' else 'a'

def fill(w, vals):
    frag = w.startswith('{') or ('?' not in w and len(w.split()) <= 6)
    def rep(m):
        pre, v = m.group(1), vals[m.group(2)]
        if pre:
            return ('A' if pre[0] == 'A' else 'a') + ('n ' if article(v) == 'an' else ' ') + v
        if frag and not m.group(1): v = re.sub(r'^an? ', '', v)
        return v
    return re.sub(r'(?:\b([Aa]n? ))?\{(\w+)\}', rep, w)

def noise(w):
    """light, rare surface noise on the wording (before the slots are filled)"""
    r = rnd.random()
    if r < .07: w = w.rstrip('?')
    elif r < .12 and not re.match(r"^(I\b|I'|[A-Z]{2})", w) and w[0] != '{': w = w[0].lower() + w[1:]
    elif r < .14 and re.match(r'^(How|What|Which|Where|Can|Why)\b', w): w = 'Hi, ' + w[0].lower() + w[1:]
    elif r < .155: w = w + ' thanks'
    elif r < .165 and re.match(r'^(how|what|which|where)\b', w, re.I) and w.endswith('?'): w = w[:-1] + ', please?'
    elif r < .18:
        ws = w.split(' ')
        c = [i for i, x in enumerate(ws) if re.match(r'^[a-z]{7,}$', x)]
        if c:
            i = rnd.choice(c); x = ws[i]; k = rnd.randrange(2, len(x) - 2)
            ws[i] = x[:k] + x[k+1] + x[k] + x[k+2:]
            w = ' '.join(ws)
    return w

def pick(m):
    return {s: rnd.randrange(len(v)) for s, (k, v) in m['slots'].items()}
def spell(m, idx, mainonly=False):
    return {s: (v[idx[s]][0] if mainonly or rnd.random() < .55 else rnd.choice(v[idx[s]])) for s, (k, v) in m['slots'].items()}

def sim(a, b): return difflib.SequenceMatcher(None, a.split(), b.split()).ratio()

def mk_same(m):
    side = m['neg'] if m['neg'] and rnd.random() < .45 else m['pos']
    a, b = rnd.sample(side, 2)
    idx = pick(m)
    if rnd.random() < .5: a = noise(a)
    else: b = noise(b)
    return fill(a, spell(m, idx)), fill(b, spell(m, idx)), True, 'paraphrase'

def mk_flip(m, kind):
    sl = [s for s, (k, v) in m['slots'].items() if k == kind]
    sl = [s for s in sl if len(m['slots'][s][1]) > 1]
    if not sl: return None
    s = rnd.choice(sl)
    side = m['neg'] if m['neg'] and rnd.random() < .45 else m['pos']
    idx = pick(m)
    idx2 = dict(idx)
    idx2[s] = rnd.choice([i for i in range(len(m['slots'][s][1])) if i != idx[s]])
    if rnd.random() < .5:
        a = b = rnd.choice(side)
        sp = spell(m, idx, rnd.random() < .8)
        sp2 = dict(sp); form = m['slots'][s][1][idx[s]].index(sp[s])
        alt = m['slots'][s][1][idx2[s]]
        sp2[s] = alt[form] if form < len(alt) else alt[0]
        return fill(a, sp), fill(b, sp2), False, kind
    a, b = rnd.sample(side, 2)
    if rnd.random() < .5: a = noise(a)
    else: b = noise(b)
    return fill(a, spell(m, idx)), fill(b, spell(m, idx2)), False, kind

def mk_twin(m, kind):
    if not m['neg'] or m['twin'] != kind: return None
    idx = pick(m)
    if 'near' not in m:
        m['near'] = []
        for p in m['pos']:
            n = max(m['neg'], key=lambda x: sim(p, x))
            if sim(p, n) >= .6: m['near'].append((p, n))
    if rnd.random() < .5 and m['near']:
        p, n = rnd.choice(m['near'])
        sp = spell(m, idx, True); a, b = fill(p, sp), fill(n, sp)
    else:
        for _ in range(20):
            p, n = rnd.choice(m['pos']), rnd.choice(m['neg'])
            if (p, n) not in m['near']: break
        if rnd.random() < .5: p = noise(p)
        else: n = noise(n)
        a, b = fill(p, spell(m, idx)), fill(n, spell(m, idx))
    if rnd.random() < .5: a, b = b, a
    return a, b, False, kind

def main():
    ms = parse(DATA)
    goals = [('paraphrase', 1360), ('negation', 560), ('number', 560), ('entity', 560)]
    seen, per, rows = set(), {}, []
    for kind, goal in goals:
        got = 0; stall = 0
        while got < goal and stall < 40:
            before = got
            for m in rnd.sample(ms, len(ms)):
                if got >= goal: break
                if per.get(m['name'], 0) >= 20: continue
                # twins draw a little less where there is plenty of slots
                for _ in range(6):
                    if kind == 'paraphrase': p = mk_same(m)
                    else:
                        opts = [x for x in (mk_twin(m, kind), mk_flip(m, kind) if kind != 'negation' else None) if x]
                        p = rnd.choice(opts) if opts else None
                    if not p: break
                    a, b, same, k = p
                    norm = lambda t: re.sub(r'^hi, | thanks$|, please\?$', '', t.lower()).strip('?')
                    key = tuple(sorted((norm(a), norm(b))))
                    if key in seen or key[0] == key[1]: continue
                    seen.add(key); per[m['name']] = per.get(m['name'], 0) + 1
                    rows.append(dict(a=a, b=b, same=same, kind=k, template=m['name'])); got += 1
                    break
            stall = stall + 1 if got == before else 0
    assert not any(re.search(r'\{\w+\}', r['a'] + r['b']) for r in rows)
    rnd.shuffle(rows)
    with open('g.jsonl', 'w') as f:
        for r in rows: f.write(json.dumps(r, ensure_ascii=False) + '\n')
    from collections import Counter
    print(len(ms), 'meanings', sum(1 for m in ms if m['neg']), 'with twin;', len(rows), 'pairs', dict(Counter(r['kind'] for r in rows)), 'max per meaning', max(per.values()), 'min', min(per.values()))

main()
