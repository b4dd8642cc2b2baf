#!/usr/bin/env python3
"""Generates o.jsonl (fixed seed, no dependencies).
DATA: '=name [alt=kind]' opens a meaning; 'n: a|b; c' is a slot (n, m = numbers; x, y = entities;
'|' parts equivalent spellings, ';' parts values); the other lines are wordings.
[a~b] = positive~negated/antonym twin. @{x} = with the article a/an."""
import json, random, re, sys, collections, os
DATA = r'''
=ssh_port
n: 2222; 2200; 8022; 443
x: Ubuntu; Debian; Rocky Linux; FreeBSD
How do I make sshd listen on port {n} on {x}?
change the ssh port to {n} {x}
I want my {x} server to accept SSH on {n} instead of the default port, what do I edit?
On {x}, which steps move the SSH daemon over to port {n}?
Please show me how to switch OpenSSH on {x} to port {n}.
sshd port {n} {x} config
=reverse_list
x: Python; JavaScript|JS; Rust; Ruby; Kotlin
How can I reverse an array in {x} [in place~without modifying the original]?
{x} reverse array [in-place~without mutating it]
What's the way to flip the order of an array in {x}, [mutating the array itself~leaving the original untouched]?
In {x}, I need an array back to front; [the original should be changed directly~the original must not change].
show me {x} code that reverses an array [by mutating it~as a new copy]
hi, how would you turn an array around in {x} [modifying the same array~without altering the source array]?
=sort_dict
x: key|keys; value|values
How do I sort a Python dict by {x} in [ascending~descending] order?
python sort dictionary by {x} [ascending~descending]
Order the entries of a Python dictionary by their {x}, [smallest first~largest first]
In Python I've got a dict and want it arranged by {x} from [low to high~high to low], how?
sorting a dict on {x}, [increasing~decreasing], python
What's the Python one-liner for getting dict items sorted by {x}, [lowest to highest~highest to lowest]?
=git_undo_commits
n: 2|two; 3|three; 4|four; 5|five
How do I undo the last {n} git commits [but keep~and discard] my changes?
git reset last {n} commits [keep changes~throw away changes]
I need to roll back {n} commits in git [without losing the work~and wipe out the work in them too]
Remove the most recent {n} commits, [preserving~deleting] the edits they contain, using git
what git command drops my latest {n} commits [and leaves the code changes in my working tree~along with all their code changes]
Is there a git command to go back {n} commits and [retain~get rid of] the modifications?
=squash
n: 3|three; 4|four; 6|six; 8|eight
How do I squash my last {n} commits into one?
git squash last {n} commits
combine the most recent {n} git commits into a single commit
I've made {n} messy commits at the tip of my branch and want them to be just one, what do I run in git?
What's the way to merge the latest {n} commits into one commit in git?
Turn {n} most recent commits into 1 in git, please
=regex_digits
n: 4|four; 6|six; 8|eight; 10|ten
x: digits; lowercase letters; hex characters|hexadecimal characters
Write a regex that matches exactly {n} {x}.
regex exactly {n} {x}
I need a regular expression for strings made of precisely {n} {x}
What pattern matches a string of {n} {x}, no more and no fewer?
give me a regexp: exactly {n} {x} and nothing else
How would I validate with regex that the input is exactly {n} {x}?
=regex_lookahead
x: foo; error; test; debug
y: bar; timeout; user; fail
Regex to match "{x}" only when it is [followed~not followed] by "{y}"
How do I match {x} in a regex if {y} [comes~does not come] right after it?
regular expression: {x} [with~without] {y} directly after it
I want every "{x}" that [has~doesn't have] "{y}" immediately following, what's the regex?
which regex finds {x} [followed by~unless it is followed by] {y}
Need a pattern that hits {x} [only if~except when] the next thing is {y}.
=regex_word_length
n: 3|three; 5|five; 7|seven; 12|twelve
Regex that matches words with [at least~at most] {n} letters
regex words of {n} letters or [more~fewer]
How do I write a regular expression that catches words that are {n} letters or [longer~shorter]?
What pattern finds every word having a [minimum~maximum] of {n} letters?
I'd like a regexp for words [no shorter~no longer] than {n} letters, please
match words, [min~max] length {n} letters, regex
=sql_top_n
n: 5|five; 10|ten; 3|three; 20|twenty
x: PostgreSQL|Postgres; MySQL; SQL Server|MSSQL; Oracle
How do I select the {n} [highest~lowest] salaries from a table in {x}?
{x} query: [top~bottom] {n} salaries
Give me {x} SQL that returns the {n} [largest~smallest] salaries
I'm on {x} and need the {n} [biggest~lowest] values of the salary column
write a query in {x} listing the {n} [best-paid~worst-paid] employees' salaries
In {x}, what SELECT gets the {n} [greatest~least] salary values?
=sql_nth_salary
n: 2nd|second; 3rd|third; 4th|fourth; 5th|fifth
How do I find the {n} [highest~lowest] salary in SQL?
sql {n} [highest~lowest] salary query
Write an SQL query for the {n} [largest~smallest] salary in the employees table
What's the query to pull out the {n} [biggest~smallest] salary?
I was asked in an interview to get the {n} [greatest~least] salary with SQL, how is it done?
Get the salary ranked {n} from the [top~bottom] using SQL
=sql_null
x: email; phone; address; birthdate
How do I select rows where {x} is [null~not null] in SQL?
SQL: rows where the {x} column [is null~is not null]
Give me every row that [lacks~has] a value in {x} ([NULL~non-NULL]), in SQL
query for records whose {x} field is [NULL~anything but NULL]
I need to list the records with {x} [missing (null)~filled in (not null)], what SQL do I use?
WHERE clause to find only rows with [a null~a non-null] {x}
=sql_join_missing
x: orders; invoices; reviews; tickets
SQL to list customers who have [at least one row~no rows] in {x}
Find customers [with~without] any {x} in SQL
How can I query customers that [do~don't] have {x}?
which SQL query returns only those customers [having some~having no] {x}
I have tables customers and {x}; show me the customers [who appear~who never appear] in {x}
sql customers [having~lacking] {x}
=sql_date_filter
n: 7|seven; 30|thirty; 90|ninety; 14|fourteen
x: PostgreSQL|Postgres; MySQL; SQLite; BigQuery
How do I select rows from the last {n} days in {x}?
{x} where date within last {n} days
Write a {x} query that only returns records created in the past {n} days
In {x}, filter a table down to the most recent {n} days
I only want rows whose created_at is not older than {n} days, using {x}
{x}: get everything from the previous {n} days
=sql_duplicates
x: email; username; phone number; SKU
How do I find rows with [duplicate~unique] {x} values in SQL?
sql find [duplicated~non-duplicated] {x}
Show every {x} that occurs [more than once~only once] in a table, SQL
I want to list the {x} values that [are repeated~are not repeated], which query does this?
Query that returns {x}s appearing [several times~exactly one time]
SQL for spotting {x} values which [have duplicates~have no duplicates]
=pg_extension
x: pg_trgm; PostGIS; uuid-ossp; pgcrypto
How do I [install~remove] the {x} extension in Postgres?
postgres [create~drop] extension {x}
[Add~Delete] the {x} extension in my PostgreSQL database, how?
What's the command for [enabling~getting rid of] {x} in a PostgreSQL db?
I'd like {x} [added to~taken out of] my postgres database
PostgreSQL: [turn on~uninstall] {x}
=pg_backup
x: PostgreSQL|Postgres; MySQL; MongoDB; Redis
How do I [back up~restore] a {x} database from the command line?
{x} [create a backup~restore a backup] cli
Which command [dumps~loads back] a {x} database?
I need to [take a dump of~bring back from a dump] my {x} database in the terminal
Command-line steps for [making~restoring from] a {x} backup please
[saving~recovering] a {x} db via the shell, what's the command
=index_column
x: PostgreSQL|Postgres; MySQL; SQL Server|MSSQL; SQLite
y: email; created_at; last_name; customer_id
How do I [add~drop] an index on the {y} column in {x}?
{x} [create~remove] index on {y}
I want to [put an index on~get rid of the index on] column {y} in {x}, what's the syntax?
SQL statement to [index~un-index] {y} in {x}
[Create~Delete] the index for {y}, {x} syntax please
In {x}, what do I run to [build~delete] an index over {y}?
=mongo_find
n: 18|eighteen; 21|twenty-one; 65; 30|thirty
MongoDB query for documents where age is [greater than~less than] {n}
How do I find documents in MongoDB with age [above~below] {n}?
mongo find age [over~under] {n}
I need all docs in a mongo collection where age is [more~less] than {n}
In MongoDB, how would I fetch the users [older~younger] than {n} (field: age)?
What filter do I pass to find() so that only ages [higher~lower] than {n} come back in MongoDB?
=redis_ttl
n: 60 seconds|1 minute; 10 minutes|600 seconds; 1 hour|60 minutes; 24 hours|1 day
How do I set a Redis key to expire after {n}?
redis key ttl {n}
Make a key in Redis disappear after {n}
I want a Redis entry to live {n} and then be dropped, which command?
What's the Redis command to give a key a time to live of {n}?
Expire a redis key in {n}
=cron
n: 5|five; 10|ten; 15|fifteen; 30|thirty
x: minutes|min
What is the cron expression for every {n} minutes?
cron every {n} min
How do I schedule a cron job to run once per {n} minutes?
I need a crontab line that fires each {n} minutes
give me the cron syntax for a job that repeats at {n}-minute intervals
Crontab entry: run script every {n} minutes
=cron_daily
n: 3 am|03:00; 6 pm|18:00; 9 am|09:00; 11 pm|23:00
x: Monday; Friday; Sunday; Wednesday
Cron expression for every {x} at {n}
How do I make cron run my script each {x} at {n}?
crontab {x} {n} weekly
I'd like a weekly cron job on {x}s, at {n}. What line do I put in?
What's the crontab schedule for {n} on {x}s?
Schedule something with cron at {n} every {x} please
=find_files_size
n: 100 MB|100 megabytes; 500 MB|500 megabytes; 1 GB|1 gigabyte; 10 GB|10 gigabytes
How do I find files [larger~smaller] than {n} on Linux?
linux find files [over~under] {n}
Which find command lists every file [bigger~smaller] than {n}?
I want to see all files [above~below] {n} on my Linux box
Command to look for files whose size is [more~less] than {n} (linux)
Show me files on Linux that take up [more~less] than {n}
=find_mtime
n: 7|seven; 30|thirty; 3|three; 60|sixty
find command for files modified [less than~more than] {n} days ago
How do I list files [newer~older] than {n} days in Linux?
linux: show files [changed in the last~not changed in the last] {n} days
I need all files whose last modification was [less than~over] {n} days ago, with find
Using find, get the files that [have~haven't] been modified in the past {n} days
which find flags give me files [younger~older] than {n} days by modification time
=chmod
n: 644; 755; 600; 777
x: file; directory
What does chmod {n} mean for a {x}?
chmod {n} on a {x} explained
Explain the permission {n} set with chmod on a {x}
If I run chmod {n} on a {x}, who can do what with it?
I saw a {x} chmod-ed to {n}, what permissions are those?
meaning of mode {n} for a {x} in linux
=systemd_service
x: nginx; docker; postgresql; redis; sshd
How do I make {x} [start~not start] automatically at boot with systemd?
systemctl [enable~disable] {x} on boot
I [want~don't want] {x} to come up when the machine boots, systemd
[Turn on~Turn off] autostart for {x} on a systemd distro
What command makes systemd [launch~stop launching] {x} at startup?
Have systemd [run~no longer run] {x} on each boot, how?
=systemd_restart
n: 5|five; 10|ten; 30|thirty; 60|sixty
How do I get systemd to restart my service {n} seconds after it crashes?
systemd restart on failure delay {n} seconds
I want a crashed service to be restarted by systemd with a {n}-second wait
Unit file settings so that a failed service comes back after {n} seconds
Which options in a systemd unit restart it after failure, pausing {n} seconds first?
service auto restart after crash, {n} sec delay, systemd
=ufw
n: 80; 443; 22; 3306; 8080
How do I [open~close] port {n} with ufw?
ufw [allow~deny] {n}
[Permit~Block] incoming traffic on port {n} using ufw
I need port {n} [reachable from outside~blocked from outside] on Ubuntu, firewall is ufw
What's the ufw command that [lets in~rejects] connections to port {n}?
ufw: [unblock~block] tcp port {n}
=iptables_drop
n: 22; 25; 3389; 8443
x: 10.0.0.5; 192.168.1.20; 172.16.4.9
iptables rule to [allow~drop] traffic from {x} to port {n}
How do I [accept~block] connections coming from {x} on port {n} in iptables?
iptables [accept~deny] {x} port {n}
Write me an iptables line that [lets~stops] {x} [reach~from reaching] port {n}
I want host {x} to [have~have no] access to port {n}, via iptables
[permit~reject] packets from {x} towards port {n} with iptables
=kill_port
n: 3000; 8080; 5432; 5000
x: Linux; macOS|Mac OS; Windows
How do I kill the process using port {n} on {x}?
{x} kill process on port {n}
Port {n} is already in use on {x}, how do I terminate whatever holds it?
I'm on {x}. What command stops the program that's occupying port {n}?
Free up port {n} on {x} by ending the process that listens on it
{x}: terminate whatever is listening on {n}
=tar
x: gzip|gz; xz; bzip2|bz2; zstd
How do I [create~extract] a tar archive compressed with {x}?
tar [compress~decompress] {x}
What tar command [packs a folder into~unpacks] a {x}-compressed tarball?
I want to [make~unpack] a tarball that uses {x}
[Building~Opening up] a {x} tar file on the command line
Command to [produce~untar] a tar archive with {x} compression please
=rsync_delete
x: *.log; node_modules; .git; *.tmp
How do I rsync a folder while excluding {x}, [deleting~not deleting] extra files at the destination?
rsync exclude {x} [with~without] --delete
Sync a directory with rsync, skip {x}, and [remove~keep] files that exist only on the target
I need an rsync command that ignores {x} and [wipes~leaves alone] anything on the destination that isn't in the source
rsync, leaving out {x}; extra files on the receiver should be [purged~preserved]
Which rsync flags leave out {x} and [clean up~don't touch] stale files on the receiving side?
=head_tail
n: 10|ten; 20|twenty; 50|fifty; 100
How do I show the [first~last] {n} lines of a file in Linux?
linux print [first~last] {n} lines of file
Display the [top~bottom] {n} lines of a text file in the terminal
I want to see only the {n} lines at the [start~end] of a log, what command?
What's the shell command for the [initial~final] {n} lines of a file?
[beginning~end] of a file, {n} lines, bash
=sed_delete
n: 3|three; 5|five; 10|ten; 2|two
How do I delete the first {n} lines of a file with {x}?
x: sed; awk; tail
{x} remove first {n} lines
Strip the leading {n} lines from a text file using {x}
With {x}, how can I drop the top {n} lines of a file?
I want to cut off the {n} lines at the beginning of a file, using {x}
skip initial {n} lines of file, {x} command
=grep_lines
x: ERROR; WARN; timeout; 404
How do I grep lines that [contain~do not contain] {x}?
grep lines [with~without] {x}
Show only the lines [matching~not matching] {x} in a log file using grep
I'd like to see every line in a log that [has~lacks] {x}, grep command please
What grep option [keeps~filters out] lines with {x}?
Print lines [including~excluding] {x} via grep
=grep_context
n: 2|two; 3|three; 5|five; 10|ten
How do I get grep to show {n} lines [before~after] each match?
grep {n} lines [before~after] match
I want the {n} lines [preceding~following] every hit in grep's output
Which grep flag prints {n} lines of context [ahead of~behind] a match?
Show {n} lines [above~below] each matching line with grep
grep: include the [previous~next] {n} lines
=swap
n: 2 GB|2 gigabytes; 4 GB|4 gigabytes; 8 GB|8 gigabytes; 16 GB|16 gigabytes
x: Ubuntu; Fedora; Arch Linux|Arch; Debian
How do I add a {n} swap file on {x}?
{x} create swapfile {n}
Set up {n} of swap in a file on {x}
I'm running out of RAM on {x}, walk me through making a swap file of {n}
What commands create and activate a {n} swapfile under {x}?
{x}: give my machine {n} of swap through a swap file
=apt_pkg
x: nginx; nodejs; vim; htop; docker.io
How do I [install~uninstall] {x} with apt?
apt [install~remove] {x}
What's the apt command for [getting~getting rid of] {x}?
I'd like to [put {x} on~take {x} off] my Debian machine using apt
[Add~Delete] the package {x} via apt
[installing~removing] {x}, apt way
=apt_hold
x: linux-image-generic; mysql-server; kubelet; nvidia-driver-535
How do I [hold~unhold] the package {x} in apt?
apt-mark [hold~unhold] {x}
[Prevent~Allow again] upgrades of {x} (apt hold)
I want apt to [freeze~unfreeze] {x} at its version
[Pin {x} so apt upgrade skips it~Take the hold off {x} so apt upgrade includes it again], how?
which command [locks~releases the lock on] {x}'s version in apt
=user_sudo
x: Ubuntu; CentOS; Arch Linux|Arch; Debian
How do I [give~revoke] a user sudo rights on {x}?
{x} [add user to~remove user from] sudoers
[Grant~Take away] sudo privileges on {x} for an existing account
On {x}, I have an account that [should be able~should no longer be able] to use sudo. What do I do?
[Make~Stop] a user [a sudoer~being a sudoer] in {x}
What's the {x} command to [let~no longer let] someone use sudo?
=timezone_server
x: Europe/Berlin; America/New_York; Asia/Tokyo; UTC
How do I set the timezone of a Linux server to {x}?
linux set timezone {x}
Change my server's time zone to {x} with timedatectl
I want the system clock on Linux to show {x} time, which command?
timedatectl command for {x}
Switch a linux box over to the {x} timezone
=static_ip
x: 192.168.1.50; 10.0.0.12; 172.16.0.30
y: netplan; NetworkManager|nmcli; systemd-networkd
How do I configure the static IP {x} with {y}?
{y} static address {x}
Assign a fixed IP address {x} using {y}
My server should always have {x}; how is it done in {y}?
Give me the {y} config for the static IPv4 address {x}
With {y}, make {x} the permanent address of an interface
=docker_run_port
n: 8080; 3000; 5000; 9090
x: nginx; httpd; grafana; jenkins
How do I run {x} in Docker and expose it on host port {n}?
docker run {x} port {n} on host
Start a {x} container reachable at localhost:{n}
I want to launch {x} in a container, published on port {n} of my machine
What docker command spins up {x} with host port {n} mapped to it?
Command: {x} container, host port {n}, docker
=docker_restart
x: web; db; redis; worker
How do I set the Docker Compose service {x} to [always~never] restart?
compose restart policy [always~never] for {x}
In docker-compose.yml, I want {x} to be restarted [every time it stops~under no circumstances]
Which restart setting makes the {x} container [always come back~never come back] in Docker Compose?
Docker Compose: {x} service should [always be restarted~not be restarted ever] after exit
[Always~Don't ever] restart {x} in compose, what's the line?
=docker_mem
n: 512 MB|512m; 1 GB|1g; 2 GB|2g; 4 GB|4g
How do I limit a Docker container to {n} of memory?
docker memory limit {n}
Cap the RAM of a container at {n} in Docker
I don't want my docker container to use above {n} of RAM, what flag?
Run a container with at most {n} memory
docker run restrict ram to {n}
=dockerfile_lang
x: Node.js|Node; Django; Go; Spring Boot; Flask
Write a Dockerfile for a {x} app [with~without] multi-stage build.
Dockerfile {x} [multi-stage~single-stage, not multi-stage]
I need a Dockerfile for my {x} service, [using several stages~using just one stage]
Show me how to containerise {x} [with~without using] multiple build stages
Can you draft a [multistage~non-multistage] Dockerfile for a {x} project?
{x} application, Dockerfile please, [do use~do not use] multi-stage builds
=k8s_scale
n: 3|three; 5|five; 10|ten; 2|two
x: web; api; worker; frontend
How do I scale the {x} deployment to {n} replicas in Kubernetes?
kubectl scale {x} to {n} replicas
Set the number of replicas of deployment {x} to {n} with kubectl
I need {n} pods of the {x} deployment running on k8s, what do I type?
Which kubectl command gives deployment {x} {n} replicas?
k8s: {x} deployment, {n} pods please
=k8s_limits alt=entity
n: 256Mi; 512Mi; 1Gi; 2Gi
How do I set a memory [limit~request] of {n} for a Kubernetes pod?
k8s memory [limit~request] {n}
Give a container in Kubernetes a {n} RAM [limit~request]
I want a pod [capped at~guaranteed] {n} memory on Kubernetes, what yaml?
YAML for a k8s container whose memory [maximum~minimum (request)] is {n}
In a pod spec, where do I put {n} as the memory [limit~request]?
=kubectl_logs
n: 50|fifty; 100; 200; 500
How do I view the last {n} log lines of a pod with kubectl?
kubectl logs last {n} lines
Show just the final {n} lines of a Kubernetes pod's logs
I only need the {n} most recent lines of a pod's log, what's the kubectl flag?
Tail a k8s pod log, {n} lines
Get {n} newest log lines for a pod in kubernetes
=node_cordon
x: node-1; worker-03; gpu-node-2; ip-10-0-1-5
How do I [cordon~uncordon] {x} in Kubernetes?
kubectl [cordon~uncordon] {x}
Mark {x} as [unschedulable~schedulable] in k8s
I want Kubernetes to [stop placing~place again] new pods on {x}
kubectl: make the node {x} [refuse~accept] new pods
What command [prevents~re-allows] scheduling onto {x}?
=helm
x: prometheus; grafana; ingress-nginx; cert-manager
How do I [install~uninstall] {x} using Helm?
helm [install~uninstall] {x}
[Deploy~Remove] the {x} chart with Helm
I'd like to [get~get rid of] {x} [on~from] my cluster through Helm
Helm commands for [putting {x} on~deleting {x} from] a cluster
What's the way to [set up~tear down] {x} via helm?
=terraform_resource
x: S3 bucket; RDS instance; Lambda function; VPC; DynamoDB table
Write Terraform code for an AWS {x}
terraform aws {x} example
How is @{x} in AWS defined in Terraform?
I'd like to provision an AWS {x} with Terraform, show me the HCL
Give me a minimal Terraform config that creates @{x} on AWS
HCL for an AWS {x} please
=s3_public
x: S3|Amazon S3; Google Cloud Storage|GCS; Azure Blob Storage
How do I make a {x} bucket [public~private]?
{x} [allow~block] public access
I want [anyone~nobody] on the internet to be able to read the files in my {x} bucket
[Open up~Shut off] public reading of a {x} bucket, how?
Steps to turn a {x} bucket [public~non-public]
Which setting [gives~denies] the public access to a bucket in {x}?
=cloud_vm
x: AWS; Google Cloud|GCP; Azure; DigitalOcean
How do I [start~stop] a VM in {x} from the command line?
{x} cli [start~stop] instance
[Boot~Shut down] a virtual machine on {x} using its CLI
I need to [power on~power off] my {x} instance from the terminal
What {x} command [brings up~halts] a virtual machine?
CLI command for [turning on~turning off] a {x} VM
=lambda_timeout
n: 30 seconds|30s; 60 seconds|1 minute; 5 minutes|300 seconds; 15 minutes|900 seconds
How do I set an AWS Lambda function's timeout to {n}?
aws lambda timeout {n}
Change the timeout of a Lambda to {n}
I need my lambda function to be allowed {n} before it times out, where do I configure it?
Configure Lambda so it only times out after {n}
set {n} timeout lambda aws cli or console
=gha_trigger
x: pytest; eslint; cargo test; go vet
y: main; develop; release
GitHub Actions workflow that runs {x} on every push to {y}
How do I have GitHub Actions execute {x} whenever someone pushes to {y}?
gha yaml: {x} on push {y}
I want {x} to be run by GitHub Actions each time {y} gets a push
Write me a workflow file for GitHub that triggers {x} upon pushes to the {y} branch
On push to {y}, run {x}; github actions config please
=git_branch
x: feature-login; hotfix; dev; release-2
How do I [create~delete] a local git branch called {x}?
git [create~delete] branch {x}
What is the command to [make~remove] a local branch named {x}?
I want to [start~get rid of] a local branch {x} in git
[Add~Drop] the branch {x} locally, git
[new~remove] local branch {x} git command
=git_stash
x: untracked files|untracked ones; staged changes
How do I git stash [including~excluding] {x}?
git stash [with~without] {x}
I'd like to stash my work, {x} [included~left out]
What stash command [also puts away~leaves alone] {x}?
Stash everything in git [together with~apart from] {x}
=git_track
x: .env; config.json; secrets.yml; build/
How do I make git [start~stop] tracking {x}?
git [track~untrack] {x}
I want {x} to be [under~out of] version control in git, the file itself stays
[Begin~Quit] tracking {x} with git, keeping the file on disk
command so that git [tracks~no longer tracks] {x} (file stays on disk)
=commit_msg
x: a null pointer crash at login; a memory leak in the cache; a race condition in the job queue; a typo in the README
Write a commit message for a commit that fixes {x}
commit message: fix {x}
I've just fixed {x}, suggest a git commit message
What would be a good commit message for a fix of {x}?
Help me word the commit that resolves {x}
Please draft the git commit text, change: fixes {x}
=commit_style
n: 50|fifty; 60|sixty; 72|seventy-two; 80|eighty
Rewrite "added stuff for user login" as a commit subject [with~without] an emoji, at most {n} characters
Turn "added stuff for user login" into a better commit title, max {n} characters, [emoji included~no emoji]
Commit subject for "added stuff for user login": {n} characters tops, [use~don't use] an emoji
I need "added stuff for user login" as a proper commit headline of up to {n} characters [that has~that has no] emoji
improve commit title "added stuff for user login", limit {n} chars, [emoji yes~emoji no]
=readme
x: a Python CLI that renames photos; a React to-do app; a Go web scraper; a Rust Markdown parser
Write a README for {x} [with~without] a badges section.
README for {x}, [include~no] badges
I need a readme file for {x}; [please put badges in~please leave badges out]
Draft the README.md of {x} [that has~that doesn't have] badges
Can you write up a project readme describing {x}, [badges included~badges omitted]?
=unit_tests
x: pytest; Jest; JUnit; RSpec; Go's testing package
n: 3|three; 5|five; 8|eight; 10|ten
Write {n} unit tests in {x} for a function that checks whether a year is a leap year
{n} {x} tests for a leap year checker
I have an is-leap-year function, write me {n} tests for it using {x}
Using {x}, give me {n} unit tests of a leap year function
Could you come up with {n} {x} test cases covering a function that detects leap years?
leap year function, {n} unit tests, {x}
=test_data
n: 10|ten; 20|twenty; 50|fifty; 100
x: CSV; JSON; SQL INSERT statements|SQL inserts; XML
Generate {n} fake users with name and email as {x}
{n} dummy users (name, email) {x}
I need sample data: {n} made-up people with names and email addresses, in {x}
Please produce {x} test data for {n} users, each having a name and an email
Make up {n} user records (name + email) and format them as {x}
Give me {x} containing {n} invented users, fields name and email
=convert_code
x: Python; Java; JavaScript|JS; C++; PHP
y: Go|Golang; Rust; TypeScript|TS; Kotlin; Swift
How would a bubble sort written in {x} look when converted to {y}?
Convert this bubble sort from {x} to {y}
port my {x} bubble sort to {y}
I have bubble sort in {x}, rewrite it in {y} please
Translate {x} bubble sort code into {y}
{x} to {y}: bubble sort
=fizz
x: Python; C; Haskell; Go|Golang; Bash
n: 100|one hundred; 50|fifty; 30|thirty; 1000|one thousand
Write FizzBuzz up to {n} in {x}
{x} fizzbuzz 1 to {n}
Show me a {x} program that prints FizzBuzz for the numbers 1 through {n}
I need fizzbuzz in {x}, going until {n}
Code FizzBuzz with {x}, numbers from 1 to {n}
Can you do the FizzBuzz exercise ({n} numbers) in {x}?
=read_file
x: Python; Rust; Java; C#; Perl
y: line by line|one line at a time; all at once|in one go
How do I read a text file {y} in {x}?
{x} read file {y}
What's the idiomatic way to read in a text file {y} with {x}?
I'd like to load a text file {y} using {x}, show code
Code snippet: reading a file {y}, {x}
In {x}, a text file should be read {y}. How?
=http_get
x: Python; Go|Golang; Rust; Node.js|Node; C#
n: 5|five; 10|ten; 30|thirty; 60|sixty
How do I make an HTTP GET request with a {n}-second timeout in {x}?
{x} http get timeout {n} seconds
Fetch a URL in {x} and give up after {n} seconds
I need {x} code for a GET request that times out after {n} seconds
Show a {x} example doing a GET call, timeout {n} sec
In {x}, how can I set a timeout of {n} seconds on an HTTP GET?
=round_num
x: Python; JavaScript|JS; Java; C#; SQL
n: 2|two; 3|three; 4|four; 1|one
How do I round [up~down] to {n} decimals in {x}?
{x} round [up~down] {n} decimal(s)
Always round a number [upwards~downwards] to {n} decimal(s) in {x}
I need {x} to round values [up~down], never [down~up], at {n} decimal(s)
In {x}, [ceiling~floor] of a float with {n} decimal(s) kept
what's the {x} code for rounding [upward~downward] with {n} decimal(s)
=parse_json
x: Python; Go|Golang; Rust; PHP; Swift
How do I [parse~generate] JSON in {x}?
{x} [decode~encode] json
I've got [a JSON string and want an object~an object and want a JSON string], in {x}
[Reading~Producing] JSON with {x}, how is it done?
{x} code to turn [JSON text into native data~native data into JSON text]
What does {x} offer for [deserializing~serializing] JSON?
=thread
n: 4|four; 8|eight; 16|sixteen; 2|two
x: Python; Java; Rust; C++
How do I create a pool of {n} threads in {x}?
{x} thread pool {n} threads
Run tasks concurrently on {n} worker threads in {x}
I want a thread pool with {n} workers, language {x}
Example in {x} of a fixed thread pool sized {n}
{x}: set up {n} pooled threads for running tasks
=env_var
x: Windows; Linux; macOS|Mac OS
y: JAVA_HOME; PATH; EDITOR; GOPATH
How do I permanently set the {y} environment variable on {x}?
{x} set {y} permanently
I want {y} to stay set after a reboot on {x}
On {x}, where do I define {y} so that it persists?
Make the env variable {y} permanent in {x}
setting {y} for good on {x}, how?
=venv
x: Windows; Linux; macOS|Mac OS
How do I [activate~deactivate] a Python virtual environment on {x}?
{x} [activate~deactivate] venv
What command [enters~leaves] a Python venv under {x}?
I'm on {x} and would like to [go into~get out of] my python virtualenv
[Switching on~Switching off] a venv for Python, {x}
How can I [start using~stop using] a virtual environment of Python in a {x} shell?
=pip_version
x: numpy; pandas; Django; requests; torch
n: 1.26; 2.0; 2.1; 1.24
How do I install {x} version {n} with pip?
pip install {x} {n} exact version
I need {x} pinned at {n}, what's the pip command?
Get version {n} of {x} through pip
Using pip, install precisely release {n} of {x}
pip: {x} {n} please, no other version
=node_version
n: 18|v18; 20|v20; 22|v22; 16|v16
x: nvm; fnm; volta; asdf
How do I switch to Node {n} with {x}?
{x} use node {n}
I'd like to be on Node.js {n}, I use {x}
What's the {x} command to change to Node version {n}?
Get node {n} active through {x}
Change my Node version to {n} using {x}
=npm_dep
x: lodash; typescript; eslint; axios
How do I install {x} as a [regular~dev] dependency with npm?
npm install {x} [as production dependency~as dev dependency]
Add {x} to [dependencies~devDependencies] using npm
I want {x} to be saved in my package.json under [dependencies~devDependencies], npm command?
npm: {x} goes [into the normal dependencies~into the development dependencies]
=js_debounce alt=entity
n: 300|three hundred; 500|five hundred; 200|two hundred; 1000|one thousand
Write a JavaScript [debounce~throttle] function with a {n} ms delay
js [debounce~throttle] {n}ms
How do I [debounce~throttle] an input handler by {n} milliseconds in plain JS?
I need to [debounce~throttle] a callback at {n} ms, vanilla JavaScript
[Debouncing~Throttling] in JavaScript, {n} milliseconds, example please
=js_array_filter
n: 10|ten; 100|one hundred; 5|five; 18|eighteen
x: JavaScript|JS; Python; Ruby; Kotlin
How do I filter a list to [keep~drop] the numbers above {n} in {x}?
{x} filter [keep~remove] numbers > {n}
In {x}, [retain only~throw out all] the list elements that are larger than {n}
I've a list of numbers in {x} and [want only~want none of] those bigger than {n}
{x} code that [selects~discards] values exceeding {n} from a list
[Keeping~Removing] elements greater than {n} in a {x} list
=css_center
x: a div; a button; an image; a text block
How do I center {x} [horizontally~vertically] with CSS?
css center {x} [horizontally~vertically]
[Horizontal~Vertical] centering of {x} in CSS
I'm trying to place {x} in the middle [of the width~of the height] of its container with CSS
What CSS puts {x} in the middle along the [horizontal~vertical] axis?
Align {x} to the centre [left-to-right~top-to-bottom], css
=css_grid
n: 3|three; 4|four; 2|two; 6|six
x: CSS Grid|grid; Flexbox|flex
How do I make a {n}-column layout with {x}?
{x} {n} columns css
Create {n} equal columns using {x}
I want my page divided into {n} equally wide columns, with {x}
Show me the CSS for a layout of {n} columns based on {x}
{n} columns side by side in {x}, example
=css_hide_mobile
n: 768|768px; 480|480px; 1024|1024px; 600|600px
How do I hide an element on screens [narrower~wider] than {n} with CSS?
css hide element [below~above] {n} width
Media query hiding a block when the viewport is [smaller~larger] than {n}
I want something not displayed on screens [under~over] {n}, CSS only
Make an element vanish once the window is [less~more] than {n} wide, css
=html_form
x: required|mandatory; read-only|readonly; disabled
How do I make an HTML input field {x}?
html input {x}
I want a form field in HTML to be {x}, what attribute?
Attribute for a {x} input element in HTML
Turn a text box into a {x} one in HTML
What do I write in HTML so an input is {x}?
=html_link
How do I make an HTML link open in [a new tab~the same tab]?
html link [new tab~same tab]
What target value makes links load in [another~the current] tab?
I'd like a hyperlink to open [in a separate tab~in the tab it's clicked in]
anchor tag that [opens a new tab~doesn't open a new tab but stays in the current one]
=react_hook
x: useState; useEffect; useMemo; useRef; useReducer
y: a 10-year-old|a ten-year-old; a junior developer; a senior engineer
Explain {x} in React to {y}
{x} react explained for {y}
How would you explain React's {x} hook to {y}?
Describe what {x} does in React so {y} gets it
I need an explanation of React {x}, aimed at {y}
Pretend I'm {y}: what is {x} in React?
=contrast
n: 4.5:1; 3:1; 7:1
x: normal text; large text; icons
Does a contrast ratio of {n} satisfy WCAG AA for {x}?
wcag AA contrast {n} {x} ok?
Is {n} contrast enough for {x} under WCAG AA?
My design has {x} with a contrast ratio of {n}, does that pass WCAG level AA?
WCAG AA check: {x}, ratio {n}, pass or not
=excel_sum
x: sum|total; average|mean; count; maximum|max
y: Excel; Google Sheets; LibreOffice Calc
How do I get the {x} of cells that [meet~don't meet] the criterion "paid" in {y}?
{y} {x} if cell is [paid~not paid]
Formula in {y} for the {x} over rows whose status [equals~is not] "paid"
I need the {x} in {y}, only rows where the status [is~isn't] "paid"
In {y}, which formula computes the {x} for [paid~all but the paid] rows?
=excel_lookup
x: VLOOKUP; XLOOKUP; INDEX MATCH|INDEX/MATCH
How do I do [an exact~an approximate] match with {x} in Excel?
excel {x} [exact~approximate] match
{x} formula in Excel that finds [only exact~approximate] matches
I want my {x} to [match exactly~match approximately], Excel
What do I set in {x} for [exact~approximate] matching in Excel?
=sheet_freeze
n: 2|two; 3|three; 4|four; 5|five
x: rows; columns
y: Excel; Google Sheets
How do I [freeze~unfreeze] the first {n} {x} in {y}?
{y} [freeze~unfreeze] top {n} {x}
I'd like to [lock~unlock] the first {n} {x} when scrolling in {y}
[Pin~Unpin] {n} {x} at the start of a {y} spreadsheet, how?
What menu option in {y} makes the first {n} {x} [stay put~stop staying put] while I scroll?
=excel_highlight
x: duplicates; blanks|blank cells; weekends; negative numbers
How do I highlight {x} in Excel with conditional formatting?
excel conditional formatting {x}
I want {x} to be coloured automatically in Excel
Make {x} stand out in a sheet by means of Excel's conditional formatting
Which conditional formatting rule marks {x} in Excel?
automatically colour {x}, excel
=excel_date_add
n: 30|thirty; 45|forty-five; 90|ninety; 10|ten
x: days; months; working days|workdays
How do I [add {n} {x} to~subtract {n} {x} from] a date in Excel?
excel date [plus~minus] {n} {x}
Excel formula for the date {n} {x} [after~before] the one in A1
I have a date in a cell and need the day {n} {x} [later~earlier], Excel formula?
In Excel, get a date that lies {n} {x} [in the future~in the past] of A1
=excel_split
x: comma; space; semicolon; hyphen|dash
How do I split a cell at the [first~last] {x} in Excel?
excel split text at [first~last] {x}
Formula to divide a cell's text at its [first~final] {x}, Excel
I've text with several {x}s in a cell and want to cut it at the [first~last] one, excel
In Excel, break a string where the [earliest~last] {x} is
=pivot
x: Excel; Google Sheets; pandas
y: month; region; product; salesperson
How do I make a pivot table of sales by {y} in {x}?
{x} pivot sales by {y}
Sum up sales per {y} with a pivot in {x}
I want a pivot table in {x} showing the sales for each {y}
Build a {x} pivot that groups sales on {y}
Sales grouped by {y}: pivot table instructions for {x}
=pandas_dropna
x: age; price; email; date
How do I [drop~keep only] rows with missing {x} in pandas?
pandas [drop~keep only] rows where {x} is NaN
[Remove~Select] the dataframe rows in which {x} is NaN, pandas
I want to [get rid of~be left with just] the rows that have no {x} in my DataFrame
pandas one-liner: [delete~show only] rows lacking {x}
=pandas_groupby
x: mean|average; median; sum|total; standard deviation|std
y: city; department; category; country
How do I compute the {x} salary per {y} in pandas?
pandas groupby {y} {x} salary
Get the {x} of salary for each {y} in a DataFrame
I've a pandas dataframe, need {x} of the salary column grouped by {y}
With pandas, aggregate salary by {y} using the {x}
{x} salary by {y}, pandas code
=pandas_read
x: CSV; Excel; Parquet; JSON
n: 5|five; 2|two; 3|three; 10|ten
How do I [read~write] @{x} file with pandas?
pandas [read~write] {x}
[Load~Save] a DataFrame [from~to] {x}
I'd like to [import~export] @{x} file using pandas
What pandas function [opens~saves] {x} files?
=read_csv_skip
n: 2|two; 3|three; 5|five; 10|ten
How do I skip the [first~last] {n} rows when reading a CSV with pandas?
pandas read_csv skip [first~last] {n} rows
Load a CSV into pandas, ignoring {n} rows at the [top~bottom]
My CSV has {n} junk lines at the [start~end]; how do I have pandas ignore them?
read_csv but leave out the [initial~final] {n} lines
=pandas_sample
n: 10; 20; 5; 1
How do I take a random {n} percent sample of a DataFrame [with~without] replacement?
pandas sample {n}% [with~without] replacement
Randomly pick {n}% of the rows in pandas, [rows may repeat (replacement)~no row twice (no replacement)]
I want {n}% of my dataframe's rows at random, sampling [with~without] replacement
Draw a {n} percent random subset in pandas [with~without] replacing
=r_plot
x: R; Python; Julia; MATLAB
y: histogram; box plot|boxplot; scatter plot|scatterplot; bar chart|bar plot
How do I draw a {y} in {x}?
{x} {y} example
Code for making a {y} with {x}
I want to visualise my data as a {y}, using {x}
Plot a {y}, {x} code please
What's the simplest way to get a {y} in {x}?
=ttest
x: R; Python; SPSS; Excel
How do I run a [paired~unpaired] t-test in {x}?
{x} [paired~unpaired] t test
I have two [dependent~independent] samples and want to do a t-test in {x}
Performing a t-test for [matched~unmatched] samples with {x}
In {x}, how is [a paired samples~an independent samples] t-test done?
=pvalue
n: 0.05|5%; 0.01|1%; 0.1|10%; 0.001|0.1%
x: a t-test; a chi-square test; a correlation; an ANOVA
What does a p-value [below~above] {n} mean for {x}?
p value [under~over] {n} {x} meaning
How do I interpret {x} whose p-value is [less~greater] than {n}?
I got a p-value [smaller~larger] than {n} from {x}, what does that tell me?
Interpretation of p [<~>] {n} in {x}
=confidence
n: 95%|95 percent; 99%|99 percent; 90%|90 percent; 80%|80 percent
x: a mean; a proportion; a variance; a correlation coefficient
How do I calculate a {n} confidence interval for {x}?
{n} confidence interval {x} calculation
Steps for working out the {n} CI of {x}
I need to compute {n} confidence bounds for {x}, how?
How is the {n} confidence interval around {x} worked out?
=sample_size
n: 5%|5 percent; 3%|3 percent; 2%|2 percent; 1%|1 percent
m: 1000|1,000; 5000|5,000; 20000|20,000; 100000|100,000
What sample size do I need for a {n} margin of error at 95% confidence with a population of {m}?
sample size, margin {n}, 95% confidence, population {m}
I'm surveying a population of {m} and want a margin of error of {n} (95% confidence). How many respondents?
How many people must I ask out of {m} for a {n} error margin at a 95% confidence level?
Calculate the required sample: N = {m}, error {n}, confidence 95%
=binomial
n: 3; 4; 5; 6
m: 10; 12; 8; 15
Probability of getting [at least~at most] {n} heads in {m} coin flips
What are the odds of {n} or [more~fewer] heads when a fair coin is tossed {m} times?
{m} fair coin tosses, chance of [minimum~maximum] {n} heads
I flip a fair coin {m} times: how likely are {n} heads or [more~less]?
P(heads [>=~<=] {n}) for {m} flips of a fair coin
=dice
n: 7|seven; 9|nine; 10|ten; 5|five
m: two|2; three|3; four|4
What is the probability of rolling a sum of {n} with {m} dice?
probability sum {n} {m} dice
Chance that {m} dice add up to {n}?
If I throw {m} six-sided dice, how likely is a total of {n}?
Compute the odds for a total of {n} using {m} dice
=outliers
x: z-score; IQR|interquartile range; isolation forest; DBSCAN
How do I [detect~remove] outliers in Python with the {x} method?
python {x} outlier [detection~removal]
[Find~Drop] outliers via {x}, Python
I'd like to [flag~throw out] the outliers in my data by means of {x}, in Python
Using {x} to [spot~eliminate] outliers, python example
=train_split
n: 20; 30; 25; 10
How do I split data with {n} percent for testing in scikit-learn [with~without] stratification?
sklearn train test split {n}% test [stratified~not stratified]
Hold out {n} percent as a test set, scikit-learn, [stratify~don't stratify]
In sklearn I want {n} percent of rows for the test set, [keeping class proportions with stratify~with no stratifying]
scikit-learn: {n} percent test split, [using~not using] stratified sampling
=kfold
n: 5|five; 10|ten; 3|three; 8|eight
x: random forest; logistic regression; SVM|support vector machine; XGBoost
How do I run {n}-fold cross-validation for a {x} model in Python?
python {n}-fold cv {x}
Cross-validate a {x} with {n} folds in Python
I need a Python example of {n} fold CV using a {x} model
Evaluate my {x} through cross-validation, {n} folds, Python
=ml_when
x: a random forest; a neural network; k-means; naive Bayes; an SVM|a support vector machine
When should I [use~not use] {x}?
[good~bad] use cases for {x}
In which situations is {x} [a good~a poor] choice?
What kinds of problems is {x} [suited~unsuited] for?
I'm wondering when {x} [makes sense~makes no sense] for a machine learning project
=overfit
x: neural network; decision tree; gradient boosting model
What are signs that my {x} is [overfitting~underfitting]?
{x} [overfitting~underfitting] symptoms
How can I tell if a {x} is [overfit~underfit]?
How do I know whether my {x} has [fitted the training data too closely~not fitted the training data closely enough]?
Recognising [overfitting~underfitting] in a {x}
=pytorch_freeze
n: 3|three; 5|five; 2|two; 10|ten
How do I [freeze~unfreeze] the first {n} layers of a PyTorch model?
pytorch [freeze~unfreeze] first {n} layers
Make the first {n} layers [non-trainable~trainable again] in PyTorch
I want the initial {n} layers of my torch network to [not be updated~be updated again] during training
PyTorch: [lock~unlock] the weights of the first {n} layers
=pytorch_gpu
x: PyTorch; TensorFlow; JAX; XGBoost
How do I [enable~disable] GPU use in {x}?
{x} [turn on~turn off] gpu
Force {x} to run on [the GPU~the CPU, not the GPU]
I want my {x} training [to use~to not use] the graphics card
Make {x} [use~ignore] the GPU
=lr_schedule
n: 0.1; 0.01; 0.001|1e-3; 0.0001|1e-4
x: Adam; SGD; AdamW; RMSprop
How do I set a learning rate of {n} with {x} in PyTorch?
pytorch {x} lr {n}
Create @{x} optimizer in PyTorch with learning rate {n}
I want to train with {x} at a learning rate of {n}, PyTorch code?
PyTorch snippet: {x}, {n} as learning rate
=lora
n: 8|eight; 16|sixteen; 32|thirty-two; 64|sixty-four
x: Llama 3 8B; Mistral 7B; Qwen2 7B; Gemma 9B
How do I fine-tune {x} using LoRA with rank {n}?
LoRA {x} rank {n} finetune
Fine-tuning {x}, LoRA rank set to {n}, how?
I'd like to adapt {x} to my data through LoRA (r={n}), show me the steps
How is LoRA tuning of {x} done at rank {n}?
=vram
n: 4-bit|4 bit; 8-bit|8 bit; 16-bit|16 bit
m: 7B; 13B; 70B; 34B
How much VRAM does a {m} model need in {n}?
{m} model {n} vram requirement
GPU memory needed to run a {m} LLM at {n} precision
I want to run a {m} parameter model in {n}, how many GB of VRAM do I need?
What amount of video memory will @{n} {m} model take?
=temperature
n: 0|zero; 0.2; 0.7; 1.5
What does setting the temperature to {n} do in an LLM?
llm temperature {n} effect
How does an LLM behave at a temperature of {n}?
If I call a language model with temperature {n}, what will change in the output?
Explain the effect of temperature {n} on LLM responses
=metric
x: precision; recall; F1 score|F1; ROC AUC; log loss
How do I calculate {x} in scikit-learn?
sklearn {x}
Which scikit-learn function computes {x}?
I need the {x} of my classifier, using sklearn
Computing {x} with scikit-learn, example please
Get {x} for predictions via sklearn
=metric_explain
x: precision; recall; R squared|R²; RMSE; perplexity
What does a [high~low] {x} mean?
[high~low] {x} interpretation
My model's {x} is [high~low], how should I read that?
How do I interpret a {x} value that is [large~small]?
What can I conclude from [a high~a low] {x}?
=complexity
x: quicksort; merge sort; heapsort; insertion sort; binary search
What is the [best-case~worst-case] time complexity of {x}?
{x} [best~worst] case big O
How fast is {x} in the [best~worst] case, in big-O terms?
Give the [most favourable~least favourable] running time of {x} in Big O
I need the time complexity of {x} for the [best~worst] possible input
=algo_impl
x: Dijkstra's algorithm|Dijkstra; A*; Bellman-Ford; Kruskal's algorithm|Kruskal
y: Python; Java; C++; Go|Golang
Implement {x} in {y}
{x} {y} code
Can you write {x} for me in {y}?
I need an implementation of {x}, language: {y}
Show how {x} is coded in {y}
{y} version of {x} please
=recursion
x: factorial; Fibonacci|fib; binary search; tree depth
y: Python; JavaScript|JS; C; Scheme
Write a {x} function in {y} [with~without] recursion
{y} {x} [recursive~non-recursive]
I'd like {x} in {y}, [using recursion~not using recursion]
How is {x} done [recursively~iteratively, not recursively] in {y}?
{x} implementation, {y}, [it should call itself~it must not call itself]
=linked_list
x: singly linked list; doubly linked list; circular linked list
y: C; Rust; Java; Python
How do I [insert~delete] a node in a {x} in {y}?
{y} {x} [insertion~deletion] of a node
Code to [add a node to~remove a node from] a {x} using {y}
I'm working on a {x} in {y} and have to [put in~take out] a node
In {y}, [inserting~deleting] nodes of a {x}
=stack_queue
x: Java; C#; Python; C++
How do I [add an element to~remove an element from] a queue in {x}?
{x} queue [enqueue~dequeue]
[Putting an item into~Taking an item out of] a queue, {x}
Which {x} method [enqueues~dequeues] an item?
I have a queue in {x}; how do I [push something in~pull something out]?
=tree_traversal
x: in-order|inorder; pre-order|preorder; post-order|postorder
y: Python; Java; Go|Golang; C++
How do I do @{x} traversal of a binary tree in {y}?
{y} binary tree {x} traversal
Traverse a binary tree {x} using {y}
I need {y} code that walks a binary tree in {x} fashion
{x} walk over a binary tree, {y} implementation
=primes
n: 100|one hundred; 1000|one thousand; 10000|ten thousand; 500|five hundred
x: Python; C; Java; Rust
Write a {x} program that prints all primes below {n}
{x} primes under {n}
List every prime number less than {n} with {x}
I need code in {x} for finding the primes smaller than {n}
Using {x}, generate the prime numbers up to but not including {n}
=palindrome
x: Python; C++; JavaScript|JS; Ruby
How do I check if a string is a palindrome in {x}, [ignoring~respecting] case?
{x} palindrome check [case-insensitive~case-sensitive]
Palindrome test in {x} where upper/lower case [doesn't matter~matters]
I need a {x} function that tells whether text is a palindrome, [not case sensitive~case sensitive]
In {x}, detect palindromes [disregarding~taking into account] letter case
=base_convert
n: 255; 1024; 42; 100
x: binary|base 2; hexadecimal|hex; octal|base 8
What is {n} in {x}?
{n} to {x}
Convert decimal {n} to {x}
How do you write the number {n} in {x}?
Give me the {x} representation of {n}
decimal {n} expressed as {x}
=subnet
n: /24; /26; /28; /30; /22
How many usable hosts are in a {n} subnet?
usable ips in {n}
Number of host addresses I can use in a {n} network
I have a {n} network, how many devices can get an address?
{n} subnet: count of usable IPv4 hosts
What's the usable host count of a {n}?
=subnet_split
n: 4|four; 8|eight; 2|two; 16|sixteen
x: 192.168.1.0/24; 10.0.0.0/24; 172.16.5.0/24
Split {x} into {n} equal subnets
How do I divide the network {x} into {n} subnets of equal size?
{x} subnetting, {n} equal parts
I need {n} same-sized subnets out of {x}, list them
What are the {n} equal subnets you get from {x}?
=port_number
x: PostgreSQL|Postgres; MySQL; Redis; MongoDB; SMTP; RDP
What is the default port of {x}?
{x} default port
Which port does {x} use by default?
On what port number does {x} listen unless configured otherwise?
I need to know {x}'s standard port
default port number {x} please
=port_service
n: 25; 53; 110; 389; 5900
What service uses TCP port {n} by default?
port {n} tcp what is it
Which protocol is port {n}/tcp assigned to?
I see traffic on TCP {n}, what service normally runs there?
What's port {n} (TCP) used for?
=dns_record
x: MX; TXT; CNAME; SRV; AAAA
y: Cloudflare; GoDaddy; Route 53; Namecheap
How do I add @{x} record in {y}?
{y} add {x} record
Steps for creating @{x} DNS record at {y}
My domain is with {y}, where do I put @{x} record?
Set up @{x} entry in {y} DNS
=nginx_redirect
x: HTTP to HTTPS; HTTPS to HTTP; www to non-www; non-www to www
y: nginx; Apache; Caddy; IIS
How do I redirect {x} in {y}?
{y} redirect {x}
{y} config for redirecting {x}
I want all requests to go from {x} on my {y} server
Set up a {x} redirect with {y}
Rule that sends visitors from {x}, {y}
=nginx_upload
n: 10 MB|10m; 50 MB|50m; 100 MB|100m; 1 GB|1g
x: nginx; Apache; IIS; PHP
How do I set the maximum upload size to {n} in {x}?
{x} max upload {n}
Allow file uploads of at most {n} in {x}
I want {x} to accept uploads up to {n}
Which directive makes {n} the upload limit in {x}?
=nginx_rate
n: 10|ten; 5|five; 20|twenty; 100
x: second; minute
How do I rate limit clients to {n} requests per {x} in nginx?
nginx limit {n} requests per {x}
Cap each IP at {n} requests a {x} with nginx
I'd like nginx to allow a client only {n} requests every {x}
nginx config: throttle to {n} req/{x} per IP
=nginx_cache
x: images; CSS files|stylesheets; JavaScript files|JS files; fonts
n: 7|seven; 30|thirty; 365; 14|fourteen
How do I tell browsers to cache {x} for {n} days with nginx?
nginx cache {x} {n} days
Set {n}-day browser caching on {x} in nginx
I want {x} served by nginx to be cached by the browser {n} days long
nginx expires header, {x}, {n} days
=gzip
x: nginx; Apache; Express; Spring Boot
How do I [enable~disable] gzip compression in {x}?
{x} gzip [on~off]
[Activate~Deactivate] gzip for responses in {x}
I want {x} to [send~stop sending] gzipped responses
Which {x} setting [turns on~turns off] gzip?
=cors
x: Express; Flask; FastAPI; Spring Boot; Django
How do I [allow~forbid] cross-origin requests in {x}?
{x} [enable~disable] CORS
I need my {x} API to [accept~refuse] requests from other origins
[Switching CORS on~Switching CORS off] in {x}
What do I do in {x} to [permit~block] calls coming from a different origin?
=tls_cert
x: nginx; Apache; Tomcat; HAProxy
n: 90|ninety; 365; 730; 30|thirty
How do I create a self-signed certificate valid for {n} days for {x}?
self signed cert {n} days {x}
Generate a self-signed TLS cert that lasts {n} days, to be used in {x}
I need a self-signed certificate for {x}, expiring after {n} days
openssl: self-signed, {n}-day validity, for {x}
=tls_versions
n: 1.2; 1.3; 1.1; 1.0
x: nginx; Apache; IIS; HAProxy
How do I [enable~disable] TLS {n} in {x}?
{x} [turn on~turn off] TLS {n}
[Activate~Deactivate] TLS version {n} on {x}
I have to [allow~disallow] TLS {n} connections on my {x} server
{x} configuration to [permit~reject] TLS {n}
=key_gen
n: 2048; 4096; 3072
How do I generate a {n}-bit RSA SSH key [with~without] a passphrase?
ssh-keygen rsa {n} [with~no] passphrase
Make an RSA key of {n} bits for SSH, [protected by a passphrase~not protected by a passphrase]
I need an SSH keypair, RSA {n}, [passphrase set~empty passphrase]
What's the command for a {n} bit RSA ssh key that [has~doesn't have] a passphrase?
=ssh_password
x: Ubuntu; Debian; Rocky Linux; Fedora
How do I [enable~disable] password login over SSH on {x}?
{x} ssh password authentication [on~off]
[Allow~Forbid] logging in with a password via ssh on {x}
On {x}, SSH should [accept~no longer accept] passwords, what do I change?
sshd on {x}: [permit~refuse] password auth
=ssh_root
x: Ubuntu; Debian; AlmaLinux; openSUSE
How do I [allow~block] root login via SSH on {x}?
{x} ssh root login [enable~disable]
I want root to be [able~unable] to log in through ssh on {x}
[Permitting~Preventing] SSH logins as root, {x}
What sshd setting [lets root in~keeps root out] on {x}?
=ssh_tunnel
n: 5432; 3306; 6379; 8888
How do I set up [a local~a remote] SSH port forward for port {n}?
ssh [local~remote] port forwarding {n}
[Local~Reverse (remote)] ssh tunnel on port {n}, what command?
I want to forward port {n} [from the server to my machine with -L~from my machine to the server with -R] over SSH
ssh command: tunnel {n} in the [local~remote] direction
=hash_compute
x: MD5; SHA-256|SHA256; SHA-1|SHA1; SHA-512|SHA512
y: Python; Node.js|Node; Go|Golang; PowerShell
How do I compute the {x} hash of a file in {y}?
{y} {x} file hash
Calculate the {x} checksum of a file using {y}
I need a file's {x} digest, in {y}
{y} code that hashes a file with {x}
=encrypt
x: AES|AES-256; RSA; ChaCha20; Fernet
y: Python; Java; C#; Go|Golang
How do I [encrypt~decrypt] text with {x} in {y}?
{y} {x} [encrypt~decrypt] string
[Encryption~Decryption] of a string using {x} in {y}
I need a {y} function that [encrypts~decrypts] text via {x}
{y} example: {x}, [plaintext to ciphertext~ciphertext to plaintext]
=gpg
x: a file; an email; a folder; a tarball
How do I [encrypt~decrypt] {x} with GPG?
gpg [encrypt~decrypt] {x}
[Encrypting~Decrypting] {x} by means of gpg
What gpg command do I need to [lock up (encrypt)~unlock (decrypt)] {x}?
I've got {x} that I want to [encrypt~decrypt], using GnuPG
=sqli
x: SQL injection|SQLi; XSS|cross-site scripting; CSRF|cross-site request forgery; SSRF|server-side request forgery
y: PHP; Django; Express; Ruby on Rails|Rails
How do I prevent {x} in {y}?
{y} {x} prevention
Protect my {y} app against {x}
What should I do so that {x} is not possible in a {y} application?
I'm worried about {x} in my {y} site, how do I guard against it?
Defending {y} from {x}
=jwt_exp
n: 15 minutes|15 min; 1 hour|60 minutes; 24 hours|1 day; 7 days|a week
x: Node.js|Node; Python; Go|Golang; Java
How do I create a JWT that expires in {n} in {x}?
{x} jwt expiry {n}
Issue a JSON Web Token valid for {n} using {x}
I want my {x} backend to sign JWTs lasting {n}
{x} code for a JWT with a lifetime of {n}
=password_policy
n: 12|twelve; 8|eight; 16|sixteen; 14|fourteen
x: Active Directory|AD; Linux PAM|PAM; Azure AD|Entra ID; Keycloak
How do I enforce a minimum password length of {n} in {x}?
{x} min password length {n}
Require passwords of at least {n} characters in {x}
I want {x} to reject passwords with fewer than {n} characters
Set {n} characters as the shortest allowed password in {x}
=fail2ban
n: 3|three; 5|five; 10|ten; 6|six
m: 1 hour|60 minutes; 24 hours|1 day; 10 minutes|600 seconds
How do I make fail2ban ban an IP for {m} after {n} failed SSH logins?
fail2ban ssh {n} attempts ban {m}
Configure fail2ban so {n} wrong SSH logins lead to a {m} ban
I'd like an address locked out for {m} once it fails SSH login {n} times, with fail2ban
fail2ban jail: sshd, {n} tries, ban time {m}
=windows_service
x: Windows Update; Print Spooler; Windows Search; Remote Desktop
y: PowerShell; the command prompt|cmd
How do I [start~stop] the {x} service from {y}?
{y} [start~stop] {x} service
[Launch~Shut down] the service {x} using {y}
I need to [get {x} running~stop {x} running] via {y}
What {y} command [starts~halts] the {x} service?
=powershell_list
n: 10|ten; 5|five; 20|twenty; 15|fifteen
x: CPU; memory|RAM
PowerShell command to list the {n} processes using the [most~least] {x}
powershell {n} processes [highest~lowest] {x} usage
How do I see which {n} processes use the [most~least] {x} with PowerShell?
Show {n} processes, the [biggest~smallest] {x} consumers, in PowerShell
I'd like a PowerShell one-liner for the {n} [most~least] {x}-hungry processes
=bash_loop
n: 10|ten; 5|five; 100|one hundred; 20|twenty
x: Bash; fish; PowerShell; zsh
How do I loop from 1 to {n} in {x}?
{x} for loop 1 to {n}
Write a {x} loop counting 1 through {n}
I need to repeat something for the numbers 1 up to {n} in {x}
{x} script: iterate over 1..{n}
=bash_exists
x: file; directory; environment variable; command
How do I check in Bash if a {x} [exists~does not exist]?
bash if {x} [exists~doesn't exist]
Test whether a {x} is [there~missing] in a bash script, and run something [if it is there~if it is missing]
I want my bash script to do something only when a {x} [exists~doesn't exist]
Bash condition that's true when a {x} is [present~absent]
=bash_rename
x: .txt; .jpeg; .htm; .log
y: .md; .jpg; .html; .bak
How do I rename all {x} files to {y} in Bash?
bash rename {x} to {y} all files
Change the extension of every {x} file to {y} from the bash shell
I've a folder of {x} files that should become {y}, bash loop?
Batch rename: {x} becomes {y} (bash)
=bash_case
x: Bash; Python; awk; sed
How do I convert a string to [uppercase~lowercase] in {x}?
{x} string to [upper~lower] case
Make text [all caps~all small letters] with {x}
I need every letter of a string in [capitals~lower case], using {x}
[Upcase~Downcase] a string, {x}
=vim
x: line|lines; word|words; character|characters
n: 3|three; 5|five; 10|ten; 4|four
How do I delete {n} lines in {y}?
y: Vim; Emacs; nano
{y} delete {n} lines
What keys remove {n} lines at once in {y}?
I'm in {y} and want to get rid of {n} lines in one go
Erase {n} lines, {y} shortcut
=vim_search
x: Vim; Emacs; VS Code; Sublime Text
How do I do a [case-sensitive~case-insensitive] search in {x}?
{x} search [case sensitive~case insensitive]
Search in {x} [respecting~ignoring] case
I want {x} to [distinguish~not distinguish] upper and lower case when searching
In {x}, find text [with matching case~regardless of case]
=vscode
x: word wrap; the minimap; auto save|autosave; line numbers; format on save
How do I turn [on~off] {x} in VS Code?
vscode [enable~disable] {x}
[Activate~Deactivate] {x} in Visual Studio Code
Where can I switch {x} [on~off] in VS Code?
I want {x} [enabled~disabled] in VSCode, which setting is it?
=tab_width
n: 2|two; 4|four; 8|eight
x: Vim; VS Code; IntelliJ; Emacs
How do I set the indent to {n} spaces in {x}?
{x} indent {n} spaces
Make {x} indent code by {n} spaces
I'd like {n}-space indentation in {x}, what do I configure?
{x} setting for an indentation of {n} spaces
=lint_rule
x: no-unused-vars; no-console; eqeqeq; semi
How do I [enable~disable] the ESLint rule {x}?
eslint [turn on~turn off] {x}
[Activate~Deactivate] {x} in my ESLint config
I want ESLint to [enforce~stop enforcing] {x}
eslint config with {x} switched [on~off]
=line_len
n: 79; 88; 100; 120
x: Black; Ruff; flake8; Prettier
How do I set a line length of {n} in {x}?
{x} line length {n}
Configure {x} so lines may be at most {n} characters
I want {n} columns as the maximum line width in {x}
{x} config: max {n} chars per line
=debugger
n: 42; 17; 100; 250
x: gdb; pdb; lldb; Delve|dlv
How do I [set~remove] a breakpoint at line {n} in {x}?
{x} [add~delete] breakpoint line {n}
[Put~Clear] a breakpoint on line {n} using {x}
I want {x} to [halt~no longer halt] at line {n}, breakpoint command?
{x} command for [creating~deleting] a breakpoint at line {n}
=http_status
n: 401; 403; 404; 409; 502; 504
What does HTTP status {n} mean?
http {n} meaning
Explain the {n} HTTP response code
My API gives back a {n}, what is that status?
meaning of a {n} status code in HTTP
What is a server telling me with HTTP {n}?
=exit_code
n: 1; 126; 127; 137; 143
x: bash script; Docker container; Kubernetes pod
What does exit code {n} mean for a {x}?
{x} exit code {n}
My {x} ended with code {n}, what does it mean?
Meaning of exit status {n} in a {x}
What is a {x} telling me with exit status {n}?
=rest_method
x: PUT; PATCH; DELETE; POST
y: Flask; Express; FastAPI; Gin; Laravel
How do I write a {x} endpoint in {y}?
{y} {x} route example
Create an endpoint for {x} requests with {y}
I need my {y} app to handle {x}, show the code
Handling the HTTP method {x} in {y}
=curl
x: GET; POST; PUT; DELETE
How do I send a {x} request with curl [with~without] following redirects?
curl {x} [follow~don't follow] redirects
curl command for {x} that [follows~ignores] redirects
Use curl to do a {x} and [go along with~do not go along with] any redirect
I need to {x} something by curl, redirects should [be followed~not be followed]
=curl_ssl
x: curl; wget; Python requests|requests in Python; git
How do I [skip~force] SSL certificate verification in {x}?
{x} [ignore~verify] ssl certificate
Make {x} [accept~reject] invalid TLS certificates
I want {x} to [not check~check] the server certificate
Turn certificate checking [off~on] in {x}
=pagination
n: 20|twenty; 50|fifty; 25; 100
x: Django; Rails; Laravel; Spring Boot
How do I paginate results with {n} items per page in {x}?
{x} pagination {n} per page
Show {n} records on each page in {x}
I'd like {x} to split my list into pages of {n}
{x}: page size {n}, how to paginate?
=orm_filter
x: Django; SQLAlchemy; Prisma; ActiveRecord
How do I query records where name [contains~does not contain] a string in {x}?
{x} filter name [contains~not contains]
In {x}, get the rows whose name [includes~doesn't include] some text
I want all {x} objects [with~without] a given substring in name
{x} query: name [has~lacks] the substring
=migration
x: Django; Alembic; Rails; Laravel; Flyway
How do I [apply~roll back] the latest migration in {x}?
{x} [run~undo] last migration
[Execute~Revert] the most recent {x} migration
I need to [bring in~take back] the newest database migration with {x}
{x} command that [applies~reverses] the last migration
=spring_profile
x: dev; prod|production; test; staging
y: Spring Boot; Rails; Laravel; Django
How do I run {y} with the {x} environment settings?
{y} start with {x} settings
Launch a {y} app in the {x} environment
I want {y} to start up using the {x} configuration
{y}: boot in {x} mode
=cascade
x: PostgreSQL|Postgres; MySQL; SQL Server|MSSQL; Oracle
How do I define a foreign key [with~without] cascade delete in {x}?
{x} foreign key [with~without] on delete cascade
In {x}, create a foreign key that [does~doesn't] delete child rows along with the parent
I want child rows to [vanish~stay] when the parent row is deleted, foreign key in {x}
{x} FK definition, cascading deletes [yes~no]
=varchar
n: 50|fifty; 100|one hundred; 255; 500
x: PostgreSQL|Postgres; MySQL; Oracle; SQLite
How do I change a column to VARCHAR({n}) in {x}?
{x} alter column varchar({n})
Set a column's type to varchar of length {n} in {x}
I need to alter a text column so that it's VARCHAR({n}), on {x}
{x}: ALTER TABLE to make a column a {n}-character varchar
=window_fn
x: ROW_NUMBER; RANK; DENSE_RANK; LAG; LEAD; NTILE
Explain {x} in SQL with an example.
sql {x} explained with example
How does {x} work in SQL? Please include an example.
I don't understand the SQL window function {x}, explain and give an example
Give an explanation and an example of {x} in SQL
=union
How do I combine two queries in SQL [keeping~removing] duplicates?
sql union of two queries [with~without] duplicates
Merge the results of two SELECTs so that duplicate rows [stay~disappear]
I have two SQL queries and want one result, duplicates [preserved~eliminated]
Append one SELECT to another, duplicate rows [retained~dropped]
=isolation
x: read committed; repeatable read; serializable; read uncommitted
y: PostgreSQL|Postgres; MySQL; SQL Server|MSSQL
How do I set the isolation level to {x} in {y}?
{y} {x} isolation level set
Make my {y} transaction run as {x}
I want {x} isolation in {y}, what statement do I use?
{y}: switch the transaction isolation level to {x}
=connections
n: 100|one hundred; 200|two hundred; 500|five hundred; 1000|one thousand
x: PostgreSQL|Postgres; MySQL; Redis; MongoDB
How do I set the maximum number of connections to {n} in {x}?
{x} max connections {n}
Limit {x} to {n} simultaneous connections
I want {x} to accept up to {n} connections, where's that setting?
{x} config: {n} as the connection maximum
=slow_query
n: 1|one; 2|two; 5|five; 10|ten
x: PostgreSQL|Postgres; MySQL; MariaDB
How do I log queries taking longer than {n} second(s) in {x}?
{x} slow query log {n} sec
Have {x} write every query over {n} second(s) to the log
I want to catch {x} queries that run for more than {n} second(s), logging them
{x} slow log threshold {n} s setup
=sql_user
x: PostgreSQL|Postgres; MySQL; SQL Server|MSSQL; Oracle
y: SELECT; INSERT; UPDATE; DELETE
How do I [grant~revoke] {y} permission on a table in {x}?
{x} [grant~revoke] {y} on table
[Give~Take from] a user the right to {y} on a table, {x}
In {x}, [allow~no longer allow] a user to run {y} on one table
{x} statement for [granting~withdrawing] the {y} privilege on a table
=kafka
x: Kafka; RabbitMQ; NATS; Redis Streams
y: Python; Go|Golang; Java; Node.js|Node
How do I [publish~consume] messages with {x} in {y}?
{y} {x} [producer~consumer] example
[Send~Receive] messages through {x} using {y}
I want my {y} program to [write messages to~read messages from] {x}
{y} code that [produces~consumes] {x} messages
=kafka_partitions
n: 3|three; 6|six; 12|twelve; 24
m: 2|two; 3|three
How do I create a Kafka topic with {n} partitions and replication factor {m}?
kafka create topic {n} partitions replication {m}
Make a topic in Kafka, {n} partitions, {m} replicas
I need a new Kafka topic having {n} partitions, replication factor {m}
Command for a {n}-partition Kafka topic replicated {m} times
=prometheus_alert
n: 80; 90; 95; 70
x: CPU; memory|RAM; disk
Write a Prometheus alert for {x} usage [above~below] {n} percent
prometheus alert {x} [>~<] {n}%
How do I get Prometheus to alert when {x} usage [exceeds~drops under] {n}%?
I need an alerting rule that fires if {x} utilisation [goes over~falls below] {n}% in Prometheus
Alert rule (Prometheus): {x} usage [higher~lower] than {n} percent
=ansible
x: nginx; docker; postgresql; git
y: Ubuntu; CentOS; Debian
Write an Ansible playbook that [installs~removes] {x} on {y}
ansible playbook [install~uninstall] {x} {y}
I need an Ansible play for [getting {x} onto~getting {x} off] {y} hosts
How do I [deploy~uninstall] {x} on {y} machines with Ansible?
Playbook, {y} targets, {x} should be [present~absent]
=ansible_sudo
x: playbook; single task; role
How do I run an Ansible {x} [with~without] sudo?
ansible {x} [with~without] become
I want an Ansible {x} to be executed [as root through sudo~without sudo]
Make a {x} in Ansible [use~not use] privilege escalation
Ansible {x}: sudo [on~off], what do I write?
=logrotate
n: 7|seven; 14|fourteen; 30|thirty; 5|five
x: daily|every day; weekly|every week; monthly|every month
How do I rotate logs {x} and keep {n} old files with logrotate?
logrotate {x} keep {n}
Configure logrotate to rotate {x}, with {n} old logs retained
I want my log file rotated {x} and only {n} of the old ones kept, logrotate
A logrotate config: {x}, {n} archived files
=disk_mount
x: ext4; NTFS; XFS; exFAT
y: Ubuntu; Arch Linux|Arch; Fedora
How do I [mount~unmount] @{x} drive on {y}?
{y} [mount~unmount] {x} disk
[Attaching~Detaching] @{x} partition in {y} from the terminal
I have @{x} disk I want to [mount~unmount] on {y}
What's the command to [get @{x} drive mounted~get @{x} drive dismounted] on {y}?
=raid
n: 0; 1; 5; 6
m: 4|four; 6|six; 8|eight
x: usable capacity; fault tolerance
How much usable capacity do I get from RAID {n} with {m} drives of 4 TB?
RAID {n} {m} x 4 TB usable space
I have {m} 4 TB disks in RAID {n}, how much can I store?
Usable storage of a RAID {n} array, {m} disks at 4 TB each
With {m} four-terabyte drives as RAID {n}, what's the net capacity?
=lvm
n: 10 GB|10 gigabytes; 20 GB|20 gigabytes; 50 GB|50 gigabytes; 100 GB|100 gigabytes
How do I [extend~shrink] an LVM volume by {n}?
lvm [extend~reduce] lv {n}
Make a logical volume {n} [bigger~smaller]
I need to [grow~shrink] my LVM logical volume, by {n}
LVM: [increase~decrease] the size of a volume by {n}
=vlan
n: 10|ten; 20|twenty; 30|thirty; 100
x: Cisco; MikroTik; Ubiquiti|UniFi; Juniper
How do I [create~delete] VLAN {n} on a {x} switch?
{x} [add~remove] vlan {n}
[Set up~Get rid of] VLAN {n} on {x} hardware
What's the {x} way to [make~erase] VLAN {n}?
I want to [introduce~drop] vlan {n}, switch is {x}
=cisco_int
x: GigabitEthernet0/1; GigabitEthernet0/2; FastEthernet0/5; TenGigabitEthernet1/1
How do I [enable~shut down] the interface {x} on a Cisco switch?
cisco {x} [no shutdown~shutdown]
Bring {x} [up~down] on Cisco IOS
I want port {x} of my Cisco switch to be [active~inactive]
IOS commands for [activating~deactivating] {x}
=vpn
x: WireGuard; OpenVPN; IPsec|IPSec
y: Ubuntu; pfSense; OPNsense; a Raspberry Pi
How do I set up a {x} server on {y}?
{y} {x} server setup
Installing {x} as a VPN server on {y}
I'd like {y} to act as my {x} server, walk me through
Guide: {x} server, running on {y}
=split_tunnel
x: WireGuard; OpenVPN; Tailscale
How do I route [all~only some] traffic through {x}?
{x} [full~split] tunnel
Configure {x} so that [everything goes~not everything goes, just certain subnets go,] through the VPN
I want my {x} VPN to carry [all of~just part of] my traffic
{x} config with [full~split] tunnelling
=ping_size
n: 1500; 1472; 9000; 1400
x: Linux; Windows; macOS|Mac OS
How do I set the MTU to {n} on {x}?
{x} mtu {n}
Change a network interface's MTU to {n} in {x}
I need {n} as MTU, on {x}, what command?
{x}: give an interface an MTU of {n}
=ipv6
x: Ubuntu; Windows 11; macOS|Mac OS; CentOS
How do I [enable~disable] IPv6 on {x}?
{x} [turn on~turn off] ipv6
[Activating~Deactivating] IPv6 under {x}
I [want~don't want] IPv6 on my {x} machine, what do I change?
Switch IPv6 [on~off], {x}
=resistor_led
n: 5 V|5 volts; 12 V|12 volts; 3.3 V|3.3 volts; 9 V|9 volts
x: red; blue; white; green
What resistor do I need for a {x} LED on {n}?
resistor {x} led {n}
Which resistor value goes with a {x} LED when the supply is {n}?
I want to light a {x} LED from {n}, what resistance in series?
Series resistor for {x} LED at {n} supply voltage
=ohm
n: 5 V|5 volts; 12 V|12 volts; 24 V|24 volts; 230 V|230 volts
m: 100 ohm|100 Ω; 220 ohm|220 Ω; 470 ohm|470 Ω; 1 kohm|1 kΩ
What current flows through a {m} resistor at {n}?
current {n} {m} resistor
How many amps go through {m} with {n} across it?
I put {n} on a {m} resistor; what's the current?
Work out the current: voltage {n}, resistance {m}
=series_parallel
n: 100|one hundred; 220; 330; 470
m: 2|two; 3|three; 4|four; 5|five
What's the total resistance of {m} {n} ohm resistors in [series~parallel]?
{m} x {n} ohm [series~parallel] total
Combine {m} resistors of {n} ohms each in [series~parallel], what do I get?
I have {m} resistors, {n} ohms each, connected [one after the other (series)~side by side (parallel)]. Total resistance?
Equivalent resistance, {m} pieces of {n} ohms, wired in [series~parallel]
=capacitor
x: low-pass|low pass; high-pass|high pass
n: 1 kHz|1000 Hz; 10 kHz|10000 Hz; 100 Hz; 500 Hz
How do I design an RC [low-pass~high-pass] filter with a cutoff of {n}?
RC [lowpass~highpass] {n} cutoff
Component values for an RC filter [passing~blocking] frequencies below {n} and [blocking~passing] those above
I need a [low~high] pass RC filter, cutoff frequency {n}
[Low-pass~High-pass] filter made of R and C for {n}, which values?
=arduino_blink
n: 500 ms|0.5 s; 1 second|1000 ms; 2 seconds|2000 ms; 250 ms|0.25 s
x: Arduino Uno; ESP32; Raspberry Pi Pico; ESP8266
Write code to blink an LED every {n} on @{x}
{x} blink led {n}
How do I make an LED flash at {n} intervals using @{x}?
I have @{x} and want an LED to blink each {n}
Blink sketch for {x}, interval {n}
=arduino_sensor
x: DHT22; BMP280; HC-SR04; MPU6050; DS18B20
y: Arduino; ESP32; Raspberry Pi; micro:bit
How do I read @{x} sensor with {y}?
{y} {x} example
Code for getting readings from @{x} on {y}
I hooked up @{x} to my {y}, how do I get its values?
{y}: reading values off the {x} sensor, how?
=gpio
n: 17; 4; 27; 22
x: Raspberry Pi 4; Raspberry Pi 5; Raspberry Pi Zero
How do I set GPIO {n} [high~low] on a {x} in Python?
{x} gpio {n} [high~low] python
Switch pin GPIO{n} [on~off] with Python on a {x}
I want to drive GPIO {n} of my {x} [high~low], Python code please
Python, {x}: put GPIO {n} to [3.3 V~0 V]
=pullup
x: Arduino; ESP32; STM32; Raspberry Pi
How do I use a [pull-up~pull-down] resistor for a button on {x}?
{x} button [pull-up~pull-down]
Wire a button to {x} with a [pullup~pulldown]
I want a push button on my {x}, with a resistor pulling the pin [up~down]
Button on {x}, input pulled [high~low], how to connect?
=battery_life
n: 2000 mAh|2 Ah; 3000 mAh|3 Ah; 5000 mAh|5 Ah; 10000 mAh|10 Ah
m: 50 mA; 100 mA; 200 mA; 20 mA
How long does a {n} battery last at a draw of {m}?
{n} battery runtime {m}
Runtime of a device that takes {m} from a {n} battery
My circuit uses {m} and the battery has {n}, how many hours will it run?
Compute battery life: capacity {n}, load {m}
=motor
x: stepper motor; servo; DC motor; brushless motor
y: Arduino; ESP32; Raspberry Pi
How do I control a {x} with {y}?
{y} {x} control
Driving a {x} from {y}, how is it done?
I want my {y} to operate a {x}
{y} code and wiring for controlling a {x}
=pc_ram
n: 16 GB|16 gigabytes; 32 GB|32 gigabytes; 64 GB|64 gigabytes; 8 GB|8 gigabytes
x: video editing; gaming; software development|programming; machine learning
Is {n} of RAM enough for {x}?
{n} ram {x} enough?
Will {n} of memory do for {x}?
I plan to use my PC for {x}; would {n} RAM suffice?
For {x}, can I get by with {n} of RAM?
=bios
x: Secure Boot; virtualization|VT-x; XMP; TPM; Fast Boot
y: ASUS; MSI; Gigabyte; Dell; HP
How do I [enable~disable] {x} in the BIOS of @{y} machine?
{y} bios {x} [on~off]
Turn {x} [on~off] in {y} BIOS
I have @{y} PC and need {x} [activated~deactivated] in the BIOS
Where in the {y} BIOS do I switch [on~off] {x}?
=quad
n: 5; 7; 3; 9
m: 6; 2; 4; 10
Solve x^2 - {n}x - {m} = 0
x^2 - {n}x - {m} = 0 solve
What are the roots of x² - {n}x - {m}?
For which x does x^2 - {n}x - {m} equal zero?
find the solutions of the quadratic x^2 - {n}x - {m} = 0
=derivative
x: sin(x); ln(x); e^(2x); tan(x); x^3
What is the [derivative~antiderivative] of {x}?
[derivative~antiderivative] {x}
[Differentiate~Integrate] {x}
How do I [differentiate~integrate] {x}?
compute [d/dx {x}~∫ {x} dx]
Find the [derivative~indefinite integral] of f(x) = {x}
=definite_integral
x: x^2|x²; sin(x); e^x; 1/(1+x^2)
n: 1|one; 2|two; 3|three; 5|five
Evaluate the integral of {x} from 0 to {n}
integral {x} 0 to {n}
What's the area under {x} between 0 and {n}, i.e. the integral?
Compute ∫ {x} dx with limits 0 and {n}
I need the definite integral of {x}, lower bound 0, upper bound {n}
=limit alt=entity
x: sin(x)/x; (1+1/x)^x; ln(x)/x; x*e^(-x)
What is the limit of {x} as x goes to [infinity~zero from the right]?
lim {x}, x -> [∞~0+]
Find the limit of {x} when x approaches [infinity~0 from above]
Where does {x} tend as x [grows without bound~shrinks to zero from the positive side]?
Compute the limit: {x}, x tending to [infinity~0+]
=matrix
n: 2x2|2 by 2; 3x3|3 by 3; 4x4|4 by 4
x: determinant; inverse; eigenvalues; trace
How do I compute the {x} of a {n} matrix by hand?
{n} matrix {x} by hand
Working out the {x} of a {n} matrix with pen and paper
I need to find a {n} matrix's {x} manually, how?
Steps for the {x}, {n} matrix, no calculator
=combin
n: 3|three; 4|four; 5|five; 2|two
m: 10|ten; 12|twelve; 8|eight; 20|twenty
How many ways are there to choose {n} items from {m} if order [matters~doesn't matter]?
{m} items choose {n} order [matters~irrelevant]
Number of {n}-item selections out of {m}, where the order [counts~does not count]
I pick {n} things out of {m} and the order is [important~unimportant]; how many possibilities?
Count the [permutations~combinations] of {n} taken from {m}
=gcd
n: 48; 84; 120; 36
m: 18; 30; 54; 90
What is the [greatest common divisor~least common multiple] of {n} and {m}?
[gcd~lcm] {n} {m}
Find the [GCD~LCM] for {n} and {m}
Which is the [biggest number dividing both~smallest number divisible by both] {n} and {m}?
Work out [gcd~lcm] of {n} and {m}, please
=compound
n: 3%|3 percent; 5%|5 percent; 7%|7 percent; 10%|10 percent
m: 5|five; 10|ten; 20|twenty; 30|thirty
What does $1,000 grow to at {n} compound interest after {m} years?
$1000 {n} compound interest {m} years
Compute the value of 1000 dollars after {m} years with interest of {n} compounded yearly
I invest $1,000 for {m} years at {n}, compounded annually. What do I end up with?
Future value: 1,000 USD, annual rate {n}, {m} years, compounded
=proof
x: the square root of 2|sqrt(2); pi|π; e; the square root of 3|sqrt(3)
How do I prove that {x} is irrational?
proof {x} irrational
Show that {x} is not rational
I'm looking for a proof that {x} is an irrational number
Why can't {x} be written as a fraction? Prove it.
=theorem
x: Bayes' theorem|Bayes theorem; the central limit theorem|the CLT; the Pythagorean theorem|Pythagoras' theorem; the chain rule; eigenvectors
y: a 5-year-old|a five-year-old; a high school student|a high schooler; a PhD student
Explain {x} to {y}
{x} explained for {y}
How would you describe {x} to {y}?
I have to teach {x} to {y}, how do I put it?
An explanation of {x} at the level of {y} please
=freefall
n: 10 m|10 metres; 20 m|20 metres; 50 m|50 metres; 100 m|100 metres
x: Earth; the Moon; Mars; Jupiter
How long does it take an object to fall {n} on {x}?
fall time {n} {x}
An object is dropped from {n} on {x}, when does it hit the ground (no drag)?
I drop something from a height of {n} on {x}. How many seconds until it lands?
Time for a free fall of {n}, gravity of {x}
=kinetic alt=entity
n: 10 m/s|10 metres per second; 20 m/s|20 metres per second; 30 m/s|30 metres per second
m: 2 kg|2 kilograms; 5 kg|5 kilograms; 10 kg|10 kilograms; 80 kg|80 kilograms
What is the [kinetic energy~momentum] of a {m} object moving at {n}?
[kinetic energy~momentum] {m} {n}
Compute the [kinetic energy~momentum]: mass {m}, speed {n}
A body of {m} travels at {n}; what [kinetic energy~momentum] does it have?
How [much kinetic energy~much momentum] does {m} at {n} carry?
=wavelength
n: 100 MHz; 433 MHz; 2.4 GHz|2400 MHz; 5 GHz|5000 MHz
What is the wavelength of a {n} radio wave?
wavelength {n}
How long is one radio wave at {n}?
Convert the radio frequency {n} to a wavelength
I transmit at {n}, what wavelength is that?
=thermo
x: first law of thermodynamics; second law of thermodynamics; third law of thermodynamics; ideal gas law
n: 100|one hundred; 200|two hundred; 300|three hundred; 50|fifty
Explain the {x} in {n} words
{x} {n} words explanation
In {n} words, what does the {x} say?
I need a {n}-word summary of the {x}
Write {n} words about what the {x} means
=heat_water
n: 1 litre|1 L; 2 litres|2 L; 5 litres|5 L; 10 litres|10 L
m: 60; 80; 90; 100
How much energy does it take to heat {n} of water from 20 to {m} °C?
energy heat {n} water 20 to {m} C
Energy needed for warming {n} of water, 20 °C up to {m} °C
I want to bring {n} of water from 20 degrees to {m} degrees Celsius, how many joules?
Joules required: {n} water, 20 °C -> {m} °C
=optics
x: a convex lens; a concave mirror
What image does {x} form when the object is [inside~beyond] the focal length?
{x} image, object [inside~outside] focal length
Describe the image made by {x} with the object [closer~farther] than the focal point
I put an object [nearer~further away] than the focal length of {x}, what kind of image appears?
Object [within~past] the focal distance of {x}: type of image?
=molar
x: NaCl|sodium chloride; glucose; H2SO4|sulfuric acid; CO2|carbon dioxide; NaOH|sodium hydroxide
What is the molar mass of {x}?
{x} molar mass
How many grams does a mole of {x} weigh?
Calculate the mass per mole of {x}
I need the molar weight of {x}
=solution
x: NaCl|sodium chloride; NaOH|sodium hydroxide; HCl|hydrochloric acid; KCl|potassium chloride
n: 0.1 M|0.1 molar; 1 M|1 molar; 2 M|2 molar; 0.5 M|0.5 molar
m: 500 ml|500 mL; 1 litre|1000 mL; 250 ml|250 mL
How do I prepare {m} of a {n} {x} solution?
prepare {m} {n} {x}
Making {m} of {n} {x}, how much do I need?
I need {m} of {x} at {n} for the lab, how do I make it?
Recipe for a {n} solution of {x}, volume {m}
=balance
x: methane; propane; ethanol; butane; glucose
Balance the equation for the [complete~incomplete] combustion of {x}
{x} [complete~incomplete] combustion balanced equation
What's the balanced reaction when {x} burns [with enough oxygen (completely)~without enough oxygen (incompletely)]?
I need the balanced equation of {x} burning [completely~incompletely]
Write out the [full~incomplete] combustion of {x} as a balanced equation
=ph
n: 0.1 M|0.1 molar; 0.01 M|0.01 molar; 0.001 M|0.001 molar
x: HCl|hydrochloric acid; NaOH|sodium hydroxide; acetic acid; ammonia
What is the pH of {n} {x}?
pH {n} {x}
Calculate the pH of {x} at a concentration of {n}
I have {n} {x}, what pH does it have?
How acidic or basic (pH) is a {n} solution of {x}?
=electron_cfg
x: iron; copper; chlorine; nitrogen; calcium
What's the electron configuration of {x}?
{x} electron configuration
How are the electrons of {x} arranged in orbitals?
Write out the electronic configuration for {x}
I need {x}'s electron config
=half_life
n: 2|two; 3|three; 4|four; 5|five
x: carbon-14|C-14; iodine-131|I-131; cesium-137|Cs-137; cobalt-60|Co-60
How much time is {n} half-lives of {x}?
{n} half lives {x} years or days
How long do {n} half-lives of {x} last?
I want to know how much time passes in {n} half-lives of {x}
Duration of {n} {x} half-lives
=exo
x: sodium hydroxide|NaOH; ammonium nitrate; calcium chloride|CaCl2; potassium nitrate
How much heat is involved when {n} g of {x} dissolves in water?
n: 10; 20; 50; 100
heat of dissolving {n} g {x} in water
I dissolve {n} grams of {x} in water, what's the heat effect?
Compute the enthalpy change on dissolving {n} g {x} in water
Dissolving {x} ({n} g) in water: how much heat is absorbed or given off?
=beam
n: 2 m|2 metres; 3 m|3 metres; 4 m|4 metres; 6 m|6 metres
m: 5 kN|5 kilonewtons; 10 kN|10 kilonewtons; 20 kN|20 kilonewtons
x: simply supported; cantilever|cantilevered; fixed-fixed|fixed at both ends
What is the maximum bending moment of a beam spanning {n} with a point load of {m} at midspan, {x}?
Find the greatest bending moment: {x} beam, span {n}, {m} at the centre
max moment {x} beam {n}, {m} midspan point load
Beam ({x}), length {n}, load {m} in the middle: largest bending moment?
I have a beam {n} long, {x}, with {m} acting at its middle, what's the peak bending moment?
=screw
n: M4; M6; M8; M10; M12
What drill bit do I use to tap an {n} thread?
tap drill size {n}
Hole diameter to drill before tapping {n}
I want to cut an {n} internal thread, which drill do I take?
{n} tapping: drill size?
=torque
n: M6; M8; M10; M12
m: 8.8; 10.9; 12.9
What's the tightening torque for an {n} bolt of class {m}?
{n} {m} bolt torque
How tight should I torque a class {m} {n} bolt?
I'm fitting an {n} bolt, strength class {m}; how many Nm?
Recommended Nm for {n} bolts, grade {m}
=wire_gauge
n: 10 A|10 amps; 16 A|16 amps; 20 A|20 amps; 32 A|32 amps
x: 5 m|5 metres; 10 m|10 metres; 30 m|30 metres
What wire size do I need for {n} over {m} at 12 V DC?
m: 5 m|5 metres; 10 m|10 metres; 20 m|20 metres
wire gauge 12 V DC {n} {m}
12 V DC circuit, {n}, cable run of {m}: which cross-section?
I have a 12 V DC load drawing {n} at the end of a {m} cable, how thick must the wire be?
Cable size for carrying {n} at 12 volts DC along {m}
=gear
n: 20|twenty; 15|fifteen; 12|twelve; 30|thirty
m: 60|sixty; 45|forty-five; 48|forty-eight; 90|ninety
What is the gear ratio of a {n}-tooth driver and a {m}-tooth driven gear?
gear ratio {n} driver {m} driven
A gear with {n} teeth drives one with {m} teeth, what's the ratio?
Ratio when the driving gear has {n} teeth and the driven has {m}
I have a driving gear of {n} teeth meshing with a driven gear of {m} teeth. Gear ratio?
=cad
x: Fusion 360; FreeCAD; SolidWorks; Onshape; OpenSCAD
How do I [add~remove] a fillet on an edge in {x}?
{x} fillet [add~delete]
[Put a fillet on~Take a fillet off] an edge using {x}
I want an edge in {x} [rounded with a fillet~without the fillet it has now]
{x}: [create~get rid of] a fillet
=print3d
x: PLA; PETG; ABS; TPU; nylon
What nozzle temperature should I use for {x}?
{x} nozzle temp
How hot should the nozzle be when printing {x}?
Recommended hotend temperature, {x} filament
I'm about to 3D print with {x}, what do I set the nozzle to?
=print3d_supports
x: Cura; PrusaSlicer; Bambu Studio; OrcaSlicer
How do I turn supports [on~off] in {x}?
{x} [enable~disable] supports
[Activate~Deactivate] support structures in {x}
I want to print [with~without] supports, slicing in {x}. Where's the setting?
Slice [with~without any] supports using {x}
=doc_func
x: Google style|Google-style; NumPy style|NumPy-style; reST|reStructuredText
Write a {x} docstring for a function divide(a, b) [with~without] an example section
{x} docstring divide(a, b) [with~without] example
I need a docstring in {x} for divide(a, b), [include~leave out] an example
Document the Python function divide(a, b), {x}, [example included~no example]
Docstring please: divide(a, b), {x}, [having~not having] an example section
=code_comment
x: Python; Java; C; Rust; PHP
Explain what a closure is in {x} [with~without] code
{x} closures explained [with~no] code
What are closures in {x}? [Use code in the answer~No code in the answer]
I want to understand {x} closures, [please show code~please don't show code]
Closure concept, {x}, [code samples wanted~code samples not wanted]
=explain_concept
x: a blockchain; recursion; an API; machine learning; public-key cryptography
n: 50|fifty; 100|one hundred; 200|two hundred; 150
Explain {x} in {n} words for [beginners~experts]
{x}, {n} words, [beginner~expert] level
What is {x}? Answer in {n} words, aimed at [newcomers~experts]
Give [a novice~an expert] a {n}-word explanation of {x}
I'd like a text of {n} words that explains {x} to [people new to it~experts]
=compare
x: React; Vue; Angular; Svelte
y: dashboards; blogs; e-commerce sites|online shops; games
What are the [advantages~disadvantages] of {x} for {y}?
{x} for {y} [pros~cons]
What speaks [for~against] using {x} to build {y}?
[Benefits~Drawbacks] of {x} when making {y}
I'm thinking about {x} for {y}, tell me the [upsides~downsides]
=compare_db
x: MongoDB; PostgreSQL|Postgres; Cassandra; DynamoDB
List {n} [advantages~disadvantages] of {x}
n: 3|three; 5|five; 4|four; 10|ten
{n} [pros~cons] of {x}
Name {n} things that are [good~bad] about {x}
Give me {n} reasons [for~against] choosing {x}
I need {n} [strengths~weaknesses] of {x}
=release_notes
n: 2.0; 1.5; 3.1; 4.0
x: dark mode; two-factor login; offline sync; CSV export
Write release notes for version {n}, which [adds~removes] {x}
release notes v{n}: [added~removed] {x}
We're shipping {n} and it [brings~drops] {x}, draft the release notes
Draft a changelog entry for {n}: {x} has been [introduced~discontinued]
I need release notes, version {n}, the change being that {x} is [now available~no longer available]
=bug_report
x: Chrome; Firefox; Safari; Edge
y: login button; search box; upload form; checkout page
Write a bug report: the {y} doesn't work in {x}
bug report {y} broken in {x}
I need to file a bug, in {x} our {y} isn't working. Write the report
Draft an issue saying that the {y} fails in {x}
Please compose a ticket about a {y} not working with {x}
=pr_desc
x: Python 3.12; Node 20; Java 21; Django 5
Write a pull request description for [upgrading~downgrading] to {x}
PR description: [upgrade~downgrade] to {x}
My PR [moves us up~takes us back down] to {x}, write its description
I need text for a merge request that [upgrades~downgrades] the project to {x}
Describe a PR whose only change is [an upgrade~a downgrade] to {x}
=regex_replace
x: spaces|space characters; digits; punctuation; HTML tags
y: Python; JavaScript|JS; PHP; Perl
How do I remove all {x} from a string with regex in {y}?
{y} regex strip {x}
Delete every occurrence of {x} in a string using a {y} regular expression
I want a string without any {x}; how is that done by regex in {y}?
{y}: take out {x} by regexp
=regex_greedy
x: quotes; parentheses; square brackets; curly braces
Write a [greedy~non-greedy] regex for text between {x}
regex text between {x} [greedy~lazy]
How do I [greedily~non-greedily] match what's within {x}?
I need a regex matching the content inside {x}, [as much as possible~as little as possible]
Pattern for stuff between {x}, [with greedy~with lazy] matching
=regex_anchor
x: http; www; abc; 00
Regex for lines that [start~end] with {x}
regex line [begins~ends] with {x}
How can I match any line [beginning~ending] in {x}?
What's the pattern for lines whose [first~last] characters are {x}?
I want to catch lines having {x} at the [beginning~end], regular expression please
=regex_validate
x: IPv4 addresses; email addresses|emails; UUIDs; hex colours|hex colors; MAC addresses
y: Python; Java; Go|Golang; C#
Regex to validate {x} in {y}
{y} regex {x}
How do I check {x} with a regular expression in {y}?
I need {y} code with a regex that validates {x}
Validating {x} by regexp, language {y}
=date_format
x: Python; JavaScript|JS; Java; PHP
y: YYYY-MM-DD; DD.MM.YYYY; MM/DD/YYYY
How do I format today's date as {y} in {x}?
{x} current date {y}
Print the current date like {y}, in {x}
I need today's date as a {y} string with {x}
{x} code for showing today's date in the form {y}
=date_diff
x: days; hours; weeks; seconds
y: Python; Java; SQL; C#
How do I get the difference between two dates in {x} with {y}?
{y} date difference in {x}
Number of {x} between two dates, {y} code
I have two dates in {y} and want to know how many {x} lie between them
Using {y}, compute the {x} from one date to another
=timestamp
n: 1700000000; 1600000000; 1234567890; 1500000000
x: UTC; New York|New York time; Tokyo|Tokyo time; Berlin|Berlin time
What date is Unix timestamp {n} in {x}?
unix {n} to date {x}
Convert epoch {n} to a human-readable date in {x}
Which date and time does the unix time {n} stand for, in {x}?
I have the epoch value {n}, what moment is that in {x}?
=unit_storage
n: 500; 250; 750; 100
x: GB; MB; TB
y: GiB; MiB; TiB
How many {y} are {n} {x}?
{n} {x} in {y}
Convert {n} {x} to {y}
What does {n} {x} come to in {y}?
I want {n} {x} expressed in {y}
=transfer_time
n: 100 GB|100 gigabytes; 50 GB|50 gigabytes; 1 TB|1 terabyte; 10 GB|10 gigabytes
m: 100 Mbit/s|100 Mbps; 1 Gbit/s|1 Gbps; 50 Mbit/s|50 Mbps
How long does it take to transfer {n} at {m}?
transfer time {n} {m}
Time for downloading {n} over a {m} line
My connection does {m}; when will {n} be through?
Calculate the duration of a {n} transfer with {m}
=ascii
n: 65; 97; 48; 32; 126
What character has the ASCII code {n}?
ascii {n}
Which symbol is number {n} in ASCII?
I need to know the character for ASCII value {n}
ASCII code {n} stands for which character?
=random_num
n: 10|ten; 100|one hundred; 6|six; 1000|one thousand
x: Python; C++; JavaScript|JS; Java; Bash
How do I generate a random integer from 1 to {n} [inclusive~exclusive of the upper bound] in {x}?
{x} random int 1 to {n} [including~excluding] {n}
Random whole number 1 to {n} in {x}, {n} itself [included~not included]
I want {x} to pick a random integer starting at 1 and going to {n}, where {n} [can~can't] come up
{x}: random integer, lower bound 1, upper bound {n} [allowed~not allowed] as a result
=uuid
n: 4; 7; 5; 1
x: Python; PostgreSQL|Postgres; Go|Golang; Java
How do I generate a version {n} UUID in {x}?
{x} uuid version {n}
Create UUIDs of version {n} with {x}
I need a UUID (version {n}) in {x}, what's the code?
{x} snippet giving me a UUID, version {n}
=exceptions
x: Python; Java; C#; Kotlin
How do I [throw~catch] a custom exception in {x}?
{x} custom exception [throw~catch]
[Raising~Handling] an exception of my own class in {x}
I've defined my own exception in {x}, how do I [raise~handle] it?
{x} code that [throws~catches] a user-defined exception
=immut
x: Python; Java; JavaScript|JS; Rust; Kotlin
How do I declare [a mutable~an immutable] variable in {x}?
{x} [mutable~immutable] variable declaration
In {x}, make a variable whose value [can~cannot] be changed later
I want a variable in {x} that [may~must not] be reassigned
Declaring something [changeable~unchangeable] in {x}, syntax?
=null_check
x: Java; Kotlin; C#; Swift; TypeScript|TS
How do I check that a variable is [null~not null] in {x}?
{x} if variable is [null~not null]
{x} condition which is true when a variable [holds nothing (null)~holds something (isn't null)]
I want to run some {x} code only when a variable [is~isn't] null
In {x}, do something [if~unless] a value is null
=sync_async
x: Python; C#; JavaScript|JS; Rust
How do I write a file [synchronously~asynchronously] in {x}?
{x} [sync~async] file write
[Blocking~Non-blocking] file writing in {x}
I need {x} code that writes a file in [a blocking~a non-blocking] manner
{x}, write to file, [synchronous~asynchronous] version
=matrix_np
n: 3x3|3 by 3; 4x4|4 by 4; 5x5|5 by 5; 2x2|2 by 2
x: identity; zero; random; ones
y: NumPy; MATLAB; R; Julia
How do I create a {n} {x} matrix in {y}?
{y} {n} {x} matrix
Make @{x} matrix of size {n} using {y}
I need a matrix, {n}, of the type "{x}", in {y}
{y} code: {x} matrix, {n}
=plot_axis
x: matplotlib; ggplot2; Plotly; MATLAB
How do I [show~hide] the grid lines in a {x} plot?
{x} grid lines [on~off]
Turn the grid [on~off] in {x}
I want my {x} chart [with~without] gridlines
{x}: plot that [has a~has no] grid
=plot_log
x: matplotlib; ggplot2; Excel; Plotly
y: x axis|x-axis; y axis|y-axis
How do I make the {y} [logarithmic~linear again instead of logarithmic] in {x}?
{x} {y} [log~linear, not log,] scale
Set the {y} to a [log~linear (non-log)] scale, {x}
I'd like a [logarithmic~non-logarithmic (linear)] {y} on my {x} chart
{x} plot, {y} scaled [logarithmically~linearly, not logarithmically]
=save_plot2
n: 300|three hundred; 150; 600|six hundred; 1200
x: PNG; TIFF; JPEG|JPG
y: matplotlib; ggplot2; MATLAB
How do I export a figure from {y} as {x} with {n} dpi?
{y} save {x} {n} dpi
Write a {y} plot to @{x} file at a resolution of {n} dpi
My journal wants {x} figures in {n} dpi, how do I get that out of {y}?
{y} figure to {x}, resolution {n} dots per inch
=regression
x: linear regression; logistic regression; ridge regression; Poisson regression
y: R; Python; Stata; Julia
How do I fit a {x} [with~without] an intercept in {y}?
{y} {x} [with~no] intercept
Fit {x} in {y}, [include~omit] the intercept
I want to estimate a {x} in {y} that [has~lacks] an intercept term
{x} model, {y}, intercept [included~left out]
=correlation
x: Pearson; Spearman; Kendall
y: Excel; R; Python; SPSS
How do I compute the {x} correlation in {y}?
{y} {x} correlation
Calculating {x}'s correlation coefficient using {y}
I have two variables and need their {x} correlation, in {y}
Get {x} correlation with {y}
=percentile
n: 90th; 95th; 99th; 25th
x: NumPy; SQL; Excel; R
How do I calculate the {n} percentile in {x}?
{x} {n} percentile
Find the {n} percentile of a column using {x}
I need the value at the {n} percentile, in {x}
{x}: compute the {n} percentile of my data
=normal
n: 1|one; 2|two; 3|three; 1.5
What share of a normal distribution lies [within~outside] {n} standard deviation(s) of the mean?
normal distribution % [within~outside] {n} sd
How much of the data is [less~more] than {n} standard deviation(s) away from the mean, if normal?
Percentage of a normal distribution [inside~beyond] plus/minus {n} sigma
I have normal data; what fraction falls [inside~out of] the range mean ± {n} SD?
=moving_avg
n: 7|seven; 30|thirty; 14|fourteen; 5|five
x: pandas; SQL; Excel; R
How do I compute a {n}-day moving average in {x}?
{x} {n} day rolling mean
Rolling average over {n} days using {x}
I'd like to smooth a daily series with a {n}-day moving average in {x}
{x}: running mean, window of {n} days
=tokenize
x: English; German; Japanese; Arabic
y: spaCy; NLTK; Stanza
How do I tokenize {x} text with {y}, [keeping~removing] stop words?
{y} {x} tokenization [with~without] stopwords
Tokenise {x} in {y}, stop words [kept~removed]
I need {y} to split {x} text into tokens, [stopwords included~stopwords filtered out]
{x} text, {y} tokens, [leave in~leave out] the stop words
=embedding
x: Pinecone; Chroma; Weaviate; Qdrant; FAISS
n: 5|five; 10|ten; 3|three; 20|twenty
How do I get the {n} [most~least] similar vectors from {x}?
{x} {n} [nearest~farthest] vectors query
Query {x} for the {n} vectors [closest to~furthest from] mine
I need the {n} items in {x} that are [most alike~most unlike] my query vector
{x} search returning the {n} [best~worst] matches by similarity
=ollama
x: Llama 3; Mistral; Phi-3; Gemma 2
y: Ollama; llama.cpp; LM Studio; vLLM
How do I run {x} locally with {y}?
{y} {x} local
Get {x} going on my own machine through {y}
I want to use {x} offline, with {y}. How?
Steps to run {x} in {y} on my computer
=openai_stream
x: OpenAI; Anthropic; Gemini; Mistral
y: Python; Node.js|Node; Go|Golang
How do I call the {x} API in {y} [with~without] streaming?
{x} api {y} [streaming~non-streaming]
{y} example of a [streamed~non-streamed] {x} chat request
I need {y} code for the {x} API, response [streamed~not streamed]
Use {x}'s API from {y}, streaming [on~off]
=context_tokens
n: 1000|1,000; 4000|4,000; 8000|8,000; 100000|100,000
x: English words|words of English; pages; lines of code
About how many {x} fit in {n} tokens?
{n} tokens how many {x}
{n} tokens correspond to roughly how many {x}?
If my limit is {n} tokens, how many {x} can I send?
Estimate the number of {x} for {n} tokens
=sass
x: Sass; Less; Tailwind|Tailwind CSS; Bootstrap
y: Vite; Webpack; Next.js|Next; Angular
How do I add {x} to a {y} project?
{y} {x} setup
Set up {x} in {y}
I've got a {y} project where I'd like to use {x}, how?
Installing {x} for {y}
=font_size
n: 14|14px; 16|16px; 18|18px; 20|20px
x: paragraphs; headings; links; buttons
How do I set the font size of all {x} to {n} in CSS?
css {x} font-size {n}
CSS rule giving {x} a font size of {n}
I want the text of my {x} at {n}, what CSS?
Make all {x} use {n} as font size, css
=dark_mode
x: React; Tailwind|Tailwind CSS; Bootstrap 5; Material UI|MUI
How do I force [dark~light] mode in {x}?
{x} force [dark~light] mode
Always show my {x} app in [dark~light] mode
I want the {x} site to be [dark~light] no matter what the system prefers
{x}: permanently [dark~light] theme
=ubuntu_upgrade
n: 20.04; 18.04; 16.04
m: 22.04; 24.04
How do I upgrade Ubuntu from {n} to {m}?
ubuntu {n} to {m} upgrade
Move an Ubuntu {n} machine up to {m}
I'm running Ubuntu {n} and would like to be on {m}, what are the steps?
Upgrade path to Ubuntu {m} from {n}
=wsl
n: 1; 2
x: Ubuntu; Debian; Kali; Fedora
How do I install {x} under WSL version {n}?
wsl {n} install {x}
Set up {x} on Windows with WSL {n}
I want {x} in the Windows Subsystem for Linux {n}
{x} using WSL {n}, installation steps
=git_config
x: user name|username; email; editor; default branch name
How do I set the git {x} [globally~for one repository only]?
git config {x} [global~local to one repo]
Configure my {x} in git [for all repos~just for this repo]
I want to change git's {x} [everywhere~in a single repository, not everywhere]
Setting the {x} for git, scope: [all repositories~only the current repository]
=git_log
n: 5|five; 10|ten; 20|twenty; 3|three
x: author; file; date
How do I show the [first~last] {n} commits of a git repository?
git log [first~last] {n} commits
List the {n} [oldest~newest] commits with git
I want to see the {n} [earliest~most recent] commits in my repo
git: display {n} commits, the [oldest~latest] ones
=git_ff
x: main; develop; master; staging
How do I merge into {x} [only with~without] fast-forward in git?
git merge into {x} [ff-only~no-ff]
Merge my branch into {x}, [allowing only~not allowing] fast-forward
I want a merge to {x} that [is~isn't] a fast-forward, git command?
git, merge to {x}, fast-forward [required~prohibited]
=git_submodule
x: libs/json; vendor/imgui; third_party/zlib
How do I [add~remove] a git submodule at {x}?
git submodule [add~delete] {x}
[Include~Get rid of] a submodule in {x}, git
I need to [put a submodule into~take the submodule out of] {x}
Steps for [adding~removing] the submodule under {x}
=tmux
x: tmux; GNU screen|screen; Zellij
How do I [detach from~reattach to] a session in {x}?
{x} [detach~attach] session
[Leave~Get back into] a running {x} session
I want to [step out of~come back to] my {x} session without ending it
{x}: key or command for [detaching~reattaching]
=swapiness
n: 10|ten; 60|sixty; 1|one; 100
How do I set vm.swappiness to {n} [permanently~only until reboot]?
swappiness {n} [permanent~temporary]
Make {n} the swappiness value on Linux, [persisting after reboot~not persisting after reboot]
I want swappiness at {n}, [for good~just for now, gone after a reboot]
linux: swappiness = {n}, [should survive~should not survive] a restart
=ulimit
n: 4096; 8192; 65535; 10000
How do I raise the [soft~hard] open files limit to {n} on Linux?
linux [soft~hard] nofile limit {n}
Increase the max number of open files ([soft~hard] limit) to {n}
I need {n} open file descriptors as the [soft~hard] limit
Set the [soft~hard] ulimit for open files to {n}

'''
TOTAL, SAME, CAP = 3000, 1350, 20
R = random.Random(20251)
ALT = re.compile(r'\[([^\[\]~]*)~([^\[\]~]*)\]')

def load():
    out = []
    for blk in re.split(r'(?m)^=', DATA)[1:]:
        lines = [l.strip() for l in blk.strip().split('\n') if l.strip()]
        head = lines[0].split()
        alt = 'negation'
        for h in head[1:]:
            alt = h.split('=')[1]
        slots, words = {}, []
        for l in lines[1:]:
            m = re.match(r'([nmxy]): (.+)$', l)
            if m:
                slots[m.group(1)] = [[s.strip() for s in v.split('|')] for v in m.group(2).split(';')]
            else:
                words.append(l)
        for s in list(slots):
            k = sum('{%s}' % s in w for w in words)
            if k == 0: del slots[s]
            elif k < len(words): print('PARTIAL', head[0], s, [w for w in words if '{%s}' % s not in w], file=sys.stderr)
        for w in words:
            for s in re.findall(r'\{([a-z])\}', w):
                if s not in slots: print('UNDECLARED', head[0], s, file=sys.stderr)
        k = sum(bool(ALT.search(w)) for w in words)
        if k not in (0, len(words)): print('ALT?', head[0], [w for w in words if not ALT.search(w)], file=sys.stderr)
        if len(words) < 5: print('FEW', head[0], len(words), file=sys.stderr)
        out.append(dict(name=head[0], alt=alt if k else None, slots=slots, words=words))
    assert len({m['name'] for m in out}) == len(out), [k for k,v in collections.Counter(m['name'] for m in out).items() if v>1]
    return out

def article(v):
    w = v.split()[0]
    if re.match(r'[A-Z][A-Z0-9-]', v):
        an = v[0] in 'AEFHILMNORSX' and not re.match(r'(NAT|RAM|SIM|LAMP)', v)
        if v.startswith(('MIPS', 'MATLAB')): an = False
    elif re.match(r'(8|11\b|18\b)', v): an = True
    else: an = v[0].lower() in 'aeiou' and not re.match(r'(UUID|uni|use|eu|one)', v)
    return ('an ' if an else 'a ') + v

def render(w, pol, vals):
    s = ALT.sub(lambda m: m.group(1 + pol), w)
    def f(m):
        v = vals[m.group(2)]
        return article(v) if m.group(1) else v
    s = re.sub(r'\ban? (?=\{[nmxy]\})', '@', s)
    s = re.sub(r'(@?)\{([nmxy])\}', lambda m: f(m), s)
    s = re.sub(r'  +', ' ', s).strip()
    return s

def noise(s):
    r = R.random()
    if r < .10: s = s.rstrip('?.')
    if R.random() < .10 and s[0].isupper() and s.split()[0].rstrip("',").lower() in ('how', 'what', "what's", 'i', 'which', 'show', 'write', 'give', 'in', 'is', 'convert', 'set', 'list'):
        s = s[0].lower() + s[1:]
    r = R.random()
    if r < .02: s = 'hi, ' + s[0].lower() + s[1:] if s.split()[0].lower() in ('how', 'what', 'which', 'write', 'show') else s
    elif r < .035 and s[-1] not in '?.': s = s + ' thanks'
    return s

def draw(m, kind):
    pol = R.randint(0, 1) if m['alt'] else 0
    idx = {s: R.randrange(len(v)) for s, v in m['slots'].items()}
    def spell(ix, prev=None):
        o = {}
        for s, v in m['slots'].items():
            sp = v[ix[s]]
            o[s] = sp[0] if R.random() < .6 else R.choice(sp)
        return o
    n = len(m['words'])
    i = R.randrange(n)
    j = R.choice([k for k in range(n) if k != i])
    if kind == 'paraphrase':
        a, b = render(m['words'][i], pol, spell(idx)), render(m['words'][j], pol, spell(idx))
        return noise(a), noise(b), True
    light = R.random() < .5
    if light: j = i
    pol2, idx2 = pol, dict(idx)
    opts = []
    if m['alt'] == kind: opts.append('alt')
    if kind != 'negation':
        opts += [s for s in m['slots'] if (s in 'nm') == (kind == 'number') and len(m['slots'][s]) > 1]
    o = R.choice(opts)
    if o == 'alt': pol2 = 1 - pol
    else: idx2[o] = R.choice([k for k in range(len(m['slots'][o])) if k != idx[o]])
    v1 = spell(idx)
    v2 = spell(idx2)
    if light:
        for s in v2:
            if s != o: v2[s] = v1[s]
            else: v2[s] = m['slots'][s][idx2[s]][0]; v1[s] = m['slots'][s][idx[s]][0]
        return render(m['words'][i], pol, v1), render(m['words'][j], pol2, v2), False
    return noise(render(m['words'][i], pol, v1)), noise(render(m['words'][j], pol2, v2)), False

def supports(m, kind):
    if kind == 'paraphrase' or m['alt'] == kind: return True
    if kind == 'negation': return False
    return any((s in 'nm') == (kind == 'number') and len(v) > 1 for s, v in m['slots'].items())

def main():
    ms = load()
    quota = {'negation': (TOTAL - SAME) // 3, 'number': (TOTAL - SAME) // 3, 'entity': (TOTAL - SAME) // 3, 'paraphrase': SAME}
    cnt, seen, out = collections.Counter(), set(), []
    for kind, q in quota.items():
        sup = [m for m in ms if supports(m, kind)]
        print(kind, 'meanings', len(sup), file=sys.stderr)
        got = 0; fails = 0
        per = collections.Counter()
        while got < q and fails < 5000:
            cand = [m for m in sup if cnt[m['name']] < CAP]
            lo = min(per[m['name']] for m in cand)
            m = R.choice([m for m in cand if per[m['name']] == lo])
            per[m['name']] += 1
            for _ in range(30):
                a, b, same = draw(m, kind)
                key = tuple(sorted((a.lower().rstrip('?. '), b.lower().rstrip('?. '))))
                if key[0] != key[1] and key not in seen: break
            else:
                fails += 1; continue
            seen.add(key); cnt[m['name']] += 1; got += 1
            if R.random() < .5: a, b = b, a
            out.append(dict(a=a, b=b, same=same, kind=kind, template=m['name']))
    R.shuffle(out)
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'o.jsonl'), 'w') as f:
        for o in out: f.write(json.dumps(o, ensure_ascii=False) + '\n')
    print(len(ms), 'meanings', len(out), collections.Counter(o['kind'] for o in out), 'max', max(cnt.values()), 'used', len(cnt), file=sys.stderr)
main()
