#!/usr/bin/env python3
"""Pairs of questions of a consumer assistant's day. Usage: python3 gen.py  (writes m.jsonl beside itself)
Format of MEANINGS: @name; slots  #=number $=entity !=antonym  values a;b, spellings x~y; wordings; '- ' = wordings of the negated twin."""
import random, re, json, os, sys, difflib
from collections import Counter, defaultdict
MEANINGS = r"""
@w_tomorrow_rain
$city=Leeds;Bergen;Seattle;Porto;NYC~New York City
Will it rain in {city} tomorrow?
is there any rain expected tomorrow in {city}
{city} rain tomorrow?
Hey, am I going to get wet in {city} tomorrow, is rain forecast?
Tell me whether tomorrow's forecast for {city} has rain in it
do they expect rain for {city} tomorrow
- Will it snow in {city} tomorrow?
- is there any snow expected tomorrow in {city}
- {city} snow tomorrow?
- Does the forecast for tomorrow show snowfall in {city}?
@w_forecast_days
$city=Madrid;Oslo;Chicago;Dublin;Kyoto
#n=3~three;5~five;7~seven;10~ten
Give me the {n} day forecast for {city}
What's the weather going to be like in {city} over the next {n} days?
{city} weather next {n} days
weather outlook for the coming {n} days in {city} please
How does the weather look in {city} for the {n} days ahead?
I'm off to {city}, what does the forecast say for the next {n} days
@w_temp_now
$city=Phoenix;Helsinki;Cape Town;Lisbon;Denver
What's the temperature in {city} right now?
how warm is it in {city} at the moment
current temp {city}
How many degrees is it in {city} now
tell me the temperature currently in {city}
What does the thermometer say in {city} at this very moment?
@w_highlow
$city=Zurich;Miami;Warsaw;Perth
$day=today;tomorrow;Saturday;Monday
!hl=high~maximum;low~minimum
What's the {hl} temperature in {city} {day}?
{city} {hl} temp {day}
What {hl} temperature is forecast for {city} {day}?
could you tell me the forecast {hl} for {city} {day}
Looking at {day} in {city}: what's the {hl} temperature supposed to be?
@w_sun
$city=Reykjavik;Barcelona;Edinburgh;Honolulu
$day=today;tomorrow;on June 21~on the 21st of June;on Christmas Day
!s=sunrise;sunset
What time is {s} in {city} {day}?
{s} time {city} {day}
when is {s} {day} in {city}
I'd like to know the exact time of {s} {day}, {city}
At what hour does {s} happen in {city} {day}?
@w_warmest_month
$place=Malta;Crete;Tenerife;Bali;Sicily
!x=hottest~warmest;coldest~coolest
What is the {x} month in {place}?
{x} month of the year {place}
In {place}, which month is the {x}?
which month tends to be {x} in {place}
Month with the {x} weather in {place}?
when in the year is {place} at its {x}, which month?
@w_wind
$place=Tarifa;Cape Cod;Brighton;Wellington
$day=this afternoon;tonight;tomorrow morning
How windy will it be in {place} {day}?
wind speed forecast {place} {day}
What wind speeds are expected {day} at {place}?
how strong is the wind going to be {day} in {place}
I want to fly a kite in {place} {day}, how much wind is forecast
@w_uv
$city=Sydney;Athens;San Diego;Nice
$day=today;tomorrow;on Sunday
What's the UV index in {city} {day}?
uv index {city} {day}
how high is the UV index {day} in {city}
Tell me how strong the UV is in {city} {day}
Check the UV index for {city} {day} please
@w_pack
$city=Iceland;Marrakech;Vancouver;Naples;Hokkaido
$month=January;April;July;October
What clothes should I pack for {city} in {month}?
packing list clothes {city} {month}
I'm going to {city} in {month}, which clothes do I bring?
Help me decide what to wear on a {month} trip to {city}
what sort of clothing do I need for {city} in {month}
- What clothes should I leave at home for {city} in {month}?
- clothes not to pack {city} {month}
- I'm going to {city} in {month}, which clothes don't I need to bring?
- Which clothing would be useless on a {month} trip to {city}?
@w_rainyseason
$place=Thailand;Costa Rica;Kerala;Kenya
!e=start~begin;end~finish
When does the rainy season {e} in {place}?
{place} rainy season: when does it {e}
In which month does {place}'s rainy season usually {e}?
roughly when can I expect the wet season in {place} to {e}?
what time of year does the rainy season {e} over in {place}
@w_record
$place=Death Valley;Berlin;Siberia;Texas;Italy
!x=highest;lowest
What's the {x} temperature ever recorded in {place}?
{x} temp on record {place}
The record {x} temperature for {place}, what is it?
How many degrees was the {x} temperature ever measured in {place}?
tell me {place}'s all-time {x} temperature
@w_dry_weekend
$city=Manchester;Hamburg;Portland;Cork
Which day this weekend will be dry in {city}, Saturday or Sunday?
driest day this weekend {city} sat or sun
I want to hike round {city}, is Saturday or Sunday the drier day this weekend?
this weekend in {city}, which of the two days has less rain
Will Saturday or Sunday be the drier one in {city} this weekend?
- Which day this weekend will be wet in {city}, Saturday or Sunday?
- wettest day this weekend {city} sat or sun
- Of Saturday and Sunday, which is the rainier day in {city} this weekend?
- this weekend in {city}, which of the two days has more rain
@w_pollen
$city=Vienna;Atlanta;Bristol;Lyon
$p=grass;birch;ragweed;oak
What's the {p} pollen count in {city} today?
{p} pollen {city} today
how bad is the {p} pollen today in {city}
My nose is running, what's today's {p} pollen level in {city}?
today's {city} pollen level for {p} please
@n_headlines
$c=Brazil;Ukraine;India;Canada;South Korea
#n=3~three;5~five;10~ten
Give me the top {n} news stories from {c} today
top {n} headlines {c} today
What are today's {n} biggest news stories in {c}?
I'd like the {n} most important headlines out of {c} today
Read me {n} of today's main headlines from {c}
@n_good
$p=the BBC;CNN;Reuters;Le Monde
!g=good~positive;bad~negative
Tell me some {g} news from {p} today
any {g} news on {p} today? tell me
Give me today's {g} news stories from {p}
what {g} news has {p} reported today
I only want to hear the {g} news today, source {p}
@n_election
$c=Germany;Mexico;Australia;Argentina;Poland
When is the next general election in {c}?
{c} next general election date
on what date does {c} hold its next general election
What day will people in {c} next vote in a general election?
next time {c} goes to the polls in a general election, when is that
- When was the last general election in {c}?
- {c} last general election date
- on what date did {c} hold its most recent general election
- What day did people in {c} last vote in a general election?
@n_stock
$s=Apple;Tesla;Nvidia;Shell;Toyota
$d=today;yesterday;on Friday
How much did {s} shares move {d}, in percent?
{s} stock percentage change {d}
By what percentage did {s} stock change {d}?
what was the move in {s}'s share price {d}, in percent
Tell me the percentage change in {s} shares {d}
@n_movers
$i=the FTSE 100;the DAX;the S&P 500~the S and P 500;the Nikkei
#n=3~three;5~five;10~ten
Which {n} stocks in {i} rose the most today?
top {n} gainers {i} today
Today's {n} biggest risers on {i}?
list the {n} {i} shares that went up the most today
What were the {n} best performing {i} stocks today
- Which {n} stocks in {i} fell the most today?
- top {n} losers {i} today
- Today's {n} biggest fallers on {i}?
- list the {n} {i} shares that dropped hardest today
@n_summary
$t=climate change;inflation;artificial intelligence~AI;housing
#n=2~two;4~four;6~six
Summarise this week's news on {t} in {n} sentences
{t} news this week, summary in {n} sentences
In {n} sentences, what happened this week regarding {t}?
can you sum up the week's {t} news using {n} sentences
I've been offline, catch me up on this week's {t} news, {n} sentences please
@n_president
$c=France;Finland;Chile;Ghana;Ireland
Who is the president of {c}?
{c} president name
who's {c}'s president at the moment
Name the current president of {c}
Can you tell me who holds the presidency in {c} now
- Who was the president of {c} before the current one?
- {c} previous president name
- who came before {c}'s current president
- Name the predecessor of the current president of {c}
@n_quake
$c=Japan;Turkey;California;Greece
#m=4;5;6
Was there an earthquake above magnitude {m} in {c} today?
{c} earthquake today above magnitude {m}?
did {c} get hit by a quake stronger than {m} today
Has any earthquake over magnitude {m} struck {c} today?
has a tremor exceeding {m} on the scale been registered today in {c}
@n_unsub
$p=The New York Times~the NYT;The Guardian;The Economist;Der Spiegel
How do I subscribe to {p}?
subscribe to {p} how
What are the steps to take out a subscription to {p}?
I want to start getting {p}, how do I sign up for a subscription?
how to become a subscriber of {p}
- How do I unsubscribe from {p}?
- unsubscribe from {p} how
- What are the steps to cancel a subscription to {p}?
- I want to stop getting {p}, how do I end my subscription?
@n_notif
$a=BBC News;Apple News;Google News;the CNN app
$o=iPhone;Android
How do I turn on breaking news alerts from {a} on {o}?
{a} enable breaking news notifications {o}
Steps for switching on {a} breaking news alerts on {o}
i want breaking news pings from {a} on my {o}, how do I activate them
Where do I enable {a}'s breaking news notifications on {o}
- How do I turn off breaking news alerts from {a} on {o}?
- {a} disable breaking news notifications {o}
- Steps for switching off {a} breaking news alerts on {o}
- sick of the breaking news pings from {a} on my {o}, how do I silence them for good
@n_strike
$s=Deutsche Bahn;SNCF;Ryanair;Lufthansa;London Underground~the Tube
$d=on Monday;on Thursday;this weekend
Are {s} staff striking {d}?
{s} strike {d}?
Is there a strike at {s} {d}
will {s} workers walk out {d}
Heard something about industrial action, is {s} on strike {d}?
@n_fuel
$c=Spain;Belgium;Italy;the UK~Britain
$f=petrol;diesel;LPG
What's the average price of {f} in {c} at the moment?
{f} price {c} now average
How much does {f} cost on average in {c} right now?
current average {f} price in {c} please
what do drivers in {c} pay for {f} on average these days
@s_nextmatch
$t=Liverpool;Real Madrid;Bayern Munich~Bayern;Ajax;Celtic
When do {t} play next?
{t} next match date
what's the date of the next {t} game
When is {t}'s next fixture?
which day are {t} playing again
- When did {t} last play?
- {t} last match date
- what was the date of the last {t} game
- When was {t}'s most recent fixture?
@s_score
$t=the Lakers;the Celtics;the Chicago Bulls~the Bulls;the Warriors
$d=last night;on Sunday;on Tuesday
What was the score in the game {t} played {d}?
{t} score {d}
How did it end for {t} {d}, what's the final score?
final score of {t} {d} please
I missed {t} {d}, what was the result in points
@s_home
$t=Arsenal;Juventus;Borussia Dortmund~BVB;PSG~Paris Saint-Germain
#n=3~three;4~four;6~six
!ha=home;away
List the next {n} {ha} games of {t}
{t} next {n} {ha} fixtures
What are {t}'s upcoming {n} {ha} matches?
show me the {n} {ha} games coming up for {t}
Which {ha} matches do {t} have next? Just the next {n}
@s_titles
$t=Manchester United~Man Utd;AC Milan;Benfica;Barcelona~Barça
How many league titles have {t} won?
{t} number of league titles
What's the count of league championships for {t}?
how often have {t} been league champions
In total, how many times did {t} win their league?
@s_wc
#y=1966;1974;1998;2010;2018
Who won the football World Cup in {y}?
{y} world cup winner football
Which country were football world champions in {y}?
which team lifted the FIFA World Cup in {y}
tell me the winner of the {y} soccer World Cup
- Who lost the football World Cup final in {y}?
- {y} world cup runner-up football
- Which country were beaten in the {y} football World Cup final?
- who were the losing finalists at the {y} soccer World Cup
@s_scorer
$l=the Premier League;La Liga;Serie A;the Bundesliga
#y=2015~2014/15;2019~2018/19;2023~2022/23
Who was top scorer in {l} in the season ending {y}?
Top scorer {l}, season ending {y}
which player scored the most goals in {l} in the season ending {y}
Most goals in {l} in the season ending {y}, who got them?
In {l}, who finished as leading goalscorer in the season ending {y}
@s_table
$l=the Premier League;Ligue 1;the Eredivisie;MLS
!tb=top;bottom
Which team is {tb} of {l}?
{tb} of {l} table right now
who is at the {tb} of {l} at the moment
Name the club sitting at the {tb} of the {l} standings
Tell me who's currently {tb} in {l}
@s_gs
$p=Djokovic;Nadal;Serena Williams;Steffi Graf
$s=Wimbledon;the French Open~Roland Garros;the US Open;the Australian Open
How many times has {p} won {s} in singles?
{p} number of {s} singles titles
What's {p}'s tally of singles titles at {s}?
how many singles trophies from {s} does {p} have
count of singles wins at {s} for {p}
@s_rules_players
$s=water polo;handball;rugby league;volleyball;lacrosse
How many players are on a {s} team on the field of play?
{s} how many players per side
number of players each side has in {s}
In {s}, a team plays with how many players at a time?
what's the size of a {s} side during play
@s_tickets
$t=Chelsea;the Yankees~the New York Yankees;Inter Milan~Inter;the Boston Red Sox~the Red Sox
How can I buy tickets for {t}?
buy {t} tickets how
What's the way to get hold of tickets for {t}?
I'd love to see {t} live, how do I purchase tickets?
how are tickets to see {t} bought
- How can I sell tickets for {t}?
- sell {t} tickets how
- What's the way to get rid of tickets for {t} I can't use, i.e. sell them?
- I can't go and see {t}, how do I resell my tickets?
@s_f1
$d=Hamilton~Lewis Hamilton;Verstappen~Max Verstappen;Leclerc~Charles Leclerc
$r=Monza;Silverstone;Monaco;Suzuka
#y=2019;2021;2022;2023
Where did {d} finish at {r} in {y}?
{d} {r} {y} finishing position
What place did {d} get in the {y} F1 race at {r}?
tell me {d}'s result in the {y} Grand Prix at {r}
in {y} at {r}, which position did {d} end up in
@s_tv
$e=the Super Bowl;the Champions League final;the Tour de France;Wimbledon
$c=Germany;the UK~Britain;Canada;Sweden
Where can I watch {e} for free in {c}?
{e} free to air {c} which channel
Which broadcaster shows {e} free of charge in {c}?
I'm in {c} and don't want to pay, where is {e} shown
free ways of watching {e} in {c}
@s_marathon
#t=3:30~3h30;4:00~4h;4:30~4h30
#d=half marathon;marathon
What pace do I need for a {t} {d}?
{t} {d} pace per km
how fast must I run each kilometre to finish a {d} in {t}
Pace needed per kilometre for doing a {d} in {t}?
I'm aiming for {t} in the {d}, what should my pace be
@f_cast
$f=Casablanca;The Godfather;Titanic;Inception;Amélie
Who directed {f}?
{f} director
Which director made {f}?
Who was {f} directed by?
tell me who the director of the film {f} is
do you know whose direction {f} was under
@f_actor
$f=Pulp Fiction;Jaws;Gladiator;Pretty Woman
!r=hero~main good guy;villain~main bad guy
Who plays the {r} in {f}?
{f} {r} actor
which actor was the {r} in {f}
Name the actor behind the {r} of {f}
The {r} in {f}, who's that played by?
@f_runtime
$f=Oppenheimer;Avatar;The Irishman;Dune;Frozen
How long is the film {f}?
{f} runtime
What's the running time of {f}?
how many minutes does {f} last
if I start {f} now, how long does the movie go on for
@f_episodes
$s=Breaking Bad;Friends;The Sopranos;Downton Abbey;Stranger Things
#n=1~one;2~two;3~three;4~four
How many episodes are in season {n} of {s}?
{s} season {n} number of episodes
episode count for {s} season {n}
how many episodes long is the season {n} of {s}
What number of episodes does {s} have in season {n}?
@f_stream
$s=The Office;Seinfeld;The Crown;Peaky Blinders;Twin Peaks
$c=France;the US~America;Japan;Norway
Where can I stream {s} in {c}?
{s} streaming {c}
Which streaming service has {s} in {c}?
I live in {c}, what platform shows {s}
On what streaming site is {s} available in {c}
@f_oscars
#y=1994;2003;2010;2017;2020
$a=Best Picture;Best Actor;Best Actress;Best Director
Who won the Oscar for {a} in {y}?
{y} {a} oscar winner
Winner of the {y} Academy Award for {a}?
which nominee took home {a} at the {y} Oscars
At the Academy Awards in {y}, {a} went to whom?
- Who was nominated for the Oscar for {a} in {y} but lost?
- {y} {a} oscar losers
- Losing nominees of the {y} Academy Award for {a}?
- At the Academy Awards in {y}, which nominees for {a} went home empty-handed?
@f_spoil
$f=The Sixth Sense;Parasite;Gone Girl;Fight Club;Knives Out
Explain the plot of {f} with spoilers
{f} plot with spoilers
Tell me what happens in {f}, ending included
give me the whole story of {f}, don't hold back the spoilers
I don't mind spoilers, what's the plot of {f}?
- Explain the plot of {f} without spoilers
- {f} plot without spoilers
- Tell me what {f} is about but leave out the ending
- please keep it spoiler-free: what's the plot of {f}?
@f_kids
#n=4~four;6~six;8~eight;12~twelve
Recommend a film suitable for a {n} year old
good movie for {n} year old child
What film can my kid watch? They're {n} years old
suggest a film that's fine for kids aged {n}
my child is {n}, which movie would be right for that age
- Recommend a film not suitable for a {n} year old
- bad movie for {n} year old child
- What film should my kid not watch? They're {n} years old
- name a film that kids aged {n} had better not see
@f_like
$f=The Matrix;La La Land;Notting Hill;Alien
#n=3~three;5~five;8~eight
Suggest {n} movies like {f}
{n} films similar to {f}
I loved {f}, give me {n} more like it
Which {n} films should a fan of {f} see next?
recommend {n} pictures in the same vein as {f}
- Suggest {n} movies completely unlike {f}
- {n} films nothing like {f}
- I hated {f}, give me {n} that are the opposite of it
@f_subs
$p=Netflix;Disney Plus~Disney+;Prime Video~Amazon Prime Video;Apple TV
How do I turn on subtitles on {p}?
{p} subtitles on how
where do I switch subtitles on in {p}
What's the way to enable subtitles when watching {p}?
I need subtitles on {p}, how can I get them to show
- How do I turn off subtitles on {p}?
- {p} subtitles off how
- where do I switch subtitles off in {p}
- annoying subtitles on {p}, how can I make them go away
@f_cancel
$p=Netflix;Hulu;HBO Max~Max;Paramount Plus~Paramount+
What does {p} cost per month with ads?
{p} monthly price with ads
how much a month is {p}'s plan that has adverts
Price of the ad-supported {p} plan per month?
if I put up with ads, what do I pay {p} every month
- What does {p} cost per month without ads?
- {p} monthly price no ads
- how much a month is {p}'s plan that has no adverts
- Price of the ad-free {p} plan per month?
@f_order
$s=the Star Wars films~the Star Wars movies;the Marvel films~the MCU movies;the X-Men films~the X-Men movies;the Fast and Furious films~the Fast & Furious movies
$o=release;story~chronological
List {s} in {o} order
{s} {o} order list
What's the {o} order of {s}?
i want to watch {s} in {o} order, which comes when
Put all of {s} in {o} order for me
@f_based
$f=The Revenant;Catch Me If You Can;Fargo;The Conjuring
Is {f} based on a true story?
{f} true story?
did the events of {f} really happen
Is {f} taken from real life
Was the film {f} made from something that actually happened?
@f_boxoffice
#y=1997;2009;2015;2019
!h=highest~top;lowest
What was the {h} grossing major studio film of {y}?
{h} grossing major studio movie {y}
which major studio movie had the {h} box office in {y}
In {y}, which big-studio film had the {h} takings?
name the major studio release with the {h} gross in {y}
@m_singer
$s=Bohemian Rhapsody;Imagine;Purple Rain;Waterloo;Hallelujah
Who wrote the song {s}?
{s} songwriter
who's the songwriter behind {s}
The song {s}, by whom was it written?
tell me who penned {s}
which songwriter came up with {s}
@m_year
$a=Thriller;Abbey Road;Nevermind;Rumours;OK Computer
In what year was the album {a} released?
{a} album release year
When did {a} come out, which year?
what year did the record {a} hit the shops
Year of release for {a} (the album)?
@m_tracks
$a=Adele;Coldplay;Metallica;Beyoncé;David Bowie
#n=5~five;10~ten;20~twenty
Make me a playlist of {n} songs by {a}
{n} song playlist {a}
Pick {n} {a} songs and put them in a playlist
put together a list of {n} {a} tracks for me to play
I'd like to hear {a}, build a playlist with {n} tracks
- Make me a playlist of {n} songs not by {a}
- {n} song playlist anything but {a}
- Pick {n} songs, none of them by {a}, and put them in a playlist
@m_workout
#n=30~thirty;45~forty-five;60~sixty
$g=techno;reggaeton;rock;hip hop
!t=slow;fast
Play {n} minutes of {t} {g}
{t} {g} for {n} minutes
put on some {t} {g} music lasting {n} minutes
I'd like {n} minutes of {g}, {t} stuff only
Can you play me {t} {g} tracks for the next {n} minutes
@m_tuning
$i=guitar;ukulele;violin;bass;banjo
What's the standard tuning of a {i}?
{i} standard tuning
which notes are the strings of a {i} normally tuned to
To what notes do I tune my {i}, standard?
my {i} is out of tune, what are the normal notes of its strings
@m_chords
$s=Wonderwall;Let It Be;Hotel California;Country Roads
$i=guitar;piano;ukulele
What are the {i} chords for {s}?
{s} {i} chords
I want to play {s} on the {i}, which chords do I need
Give me the chords of {s} for {i}
show the {i} chords to {s} please
@m_concert
$a=Ed Sheeran;Taylor Swift;Rammstein;Billie Eilish
$c=Cologne;Milan;Toronto;Glasgow
When is {a} playing in {c}?
{a} concert date {c}
what's the date of {a}'s show in {c}
Which day can I see {a} live in {c}
{a} performing in {c}, on what date?
@m_members
$b=Queen;ABBA;U2;Fleetwood Mac;Pink Floyd
How many members does {b} have?
{b} number of members
how many people are in the band {b}
{b} is made up of how many people?
what's the head count of {b}
@m_explicit
$p=Spotify;Apple Music;YouTube Music;Deezer
How do I block explicit songs on {p}?
{p} block explicit content
Where's the setting that stops explicit songs on {p}
What must I do so that {p} doesn't play explicit tracks?
kids listen too, how can I get {p} to skip explicit music
- How do I allow explicit songs on {p}?
- {p} allow explicit content
- Where's the setting that permits explicit songs on {p}
- {p} greys out explicit tracks, what must I do so they play again?
@m_shuffle
$p=Spotify;Alexa~Amazon Echo;Sonos;Tidal
How do I turn shuffle off on {p}?
{p} shuffle off how
What do I do to stop {p} playing in shuffle mode
switch off random order in {p}, how?
I want my songs in order on {p}, how can I deactivate shuffle
- How do I turn shuffle on on {p}?
- {p} shuffle on how
- What do I do to start {p} playing in shuffle mode
- I want my songs all mixed up on {p}, how can I activate shuffle
@m_grammy
#y=1985;1999;2012;2021
$g=Album of the Year;Record of the Year;Song of the Year;Best New Artist
Who won the Grammy for {g} in {y}?
{y} grammy {g} winner
Which act got the {y} {g} Grammy?
At the Grammys in {y}, to whom did {g} go?
tell me who picked up {g} at the {y} Grammy Awards
@m_vol
#n=20~twenty;40~forty;60~sixty;80~eighty
$r=the kitchen;the bedroom;the bathroom;the living room~the lounge
Set the speaker volume in {r} to {n} percent
{r} speaker volume {n}%
put the speaker in {r} at {n} percent volume
Change the volume to {n}% on {r} speaker
I'd like {r} speaker at {n} percent loudness
@g_players
$g=Catan;Monopoly;Carcassonne;Ticket to Ride;Codenames
!mm=maximum;minimum
What's the {mm} number of players for {g}?
{g} {mm} players
{mm} player count of {g}?
what is the {mm} number of people that can play {g}
Tell me the {mm} head count for a game of {g}
@g_setup
$g=chess;backgammon;checkers~draughts;mancala
How do I set up the board for {g}?
{g} board setup
Where do all the pieces go at the start of {g}?
show me the starting position of {g}
we want to play {g}, how are the pieces laid out to begin with
@g_cards
$g=rummy;poker;bridge;whist;uno
#n=2~two;3~three;4~four
How many cards does each player get in {g} with {n} players?
{g} {n} players how many cards each
Playing {g} with {n} people, how many cards are dealt to each?
when {n} of us play {g}, what's the number of cards per person
number of cards dealt per player, {g}, {n} players
@g_release
$g=Minecraft;Skyrim;Half-Life 2;Tetris;Elden Ring
What year did {g} come out?
{g} release year
in which year was {g} released
{g} was launched in what year?
When, as in what year, did the game {g} first go on sale?
@g_pet
$g=The Sims 4;Stardew Valley;Animal Crossing;Red Dead Redemption 2~RDR2
How do I save my game in {g}?
{g} save game how
What's the way of saving progress in {g}?
i don't want to lose my progress in {g}, how can I save
Saving in {g}: how does it work?
- How do I delete my saved game in {g}?
- {g} delete save how
- What's the way of erasing saved progress in {g}?
- i want to start over in {g}, how can I wipe my save
@g_coop
#n=2~two;3~three;4~four
$c=Switch~Nintendo Switch;PS5~PlayStation 5;Xbox;PC
!l=online;local~couch
Best {l} co-op games for {n} players on {c}
What are the best {c} games with {l} co-op for {n}?
There are {n} of us with a {c}, which {l} co-op games are best?
recommend the top {c} {l} co-op titles for {n} people
{n} player {l} co-op {c} best games
@g_wordle
#n=4~four;5~five;6~six;7~seven
$l=A;B;M;S;T
!b=starting~beginning;ending
Give me a {n} letter word {b} with {l}
{n}-letter word {b} with {l}
I need a word of {n} letters {b} with {l}
what's a word that has {n} letters, {b} with the letter {l}
crossword help: {n} letters, {b} with {l}, any word
@g_contains
#n=5~five;6~six;8~eight
$l=Q;X;Z;J
List {n} letter words with a {l}
{n} letter words with {l}
Which {n}-letter words have a {l} in them?
show words of {n} letters containing {l}
for Scrabble I want words with {n} letters that have {l}
- List {n} letter words without a {l}
- {n} letter words without {l}
- Which {n}-letter words have no {l} in them?
- for Scrabble I want words with {n} letters that lack {l}
@g_catch
$p=Pikachu;Eevee;Gengar;Mewtwo;Snorlax
What is {p} weak against?
{p} weakness
Which types beat {p}?
types that do extra damage to {p}
I've got to battle a {p}, what type hits it hardest
- What is {p} strong against?
- {p} strengths
- Which types does {p} beat?
- types that take extra damage from {p}
@g_dice
#n=2~two;3~three;4~four
#t=7~seven;9~nine;11~eleven
What are the odds of rolling {t} with {n} dice?
{n} dice probability of {t}
How likely is a total of {t} when you throw {n} dice?
chance that {n} dice add up to {t}
If I roll {n} dice, what's the probability the sum is {t}?
- What are the odds of not rolling {t} with {n} dice?
- {n} dice probability of anything but {t}
- How likely is it that the total isn't {t} when you throw {n} dice?
@g_age
$g=Fortnite;Roblox;Grand Theft Auto V~GTA V~GTA 5;Call of Duty
What age rating does {g} have?
{g} age rating
from what age is {g} rated
The official age rating of {g}, please
how old does the rating say you must be for {g}
@g_blackjack
$d=7;8;9;10
#n=12~twelve;14~fourteen;16~sixteen;18~eighteen
In blackjack, should I hit or stand on {n} against a dealer {d}?
blackjack {n} vs dealer {d} hit or stand
Dealer shows {d}, I've got {n}, do I take a card or stay?
I hold {n} and the dealer has a {d} up: hit or stand in blackjack?
with {n} facing a {d} from the dealer, is hitting or standing right in blackjack
@g_controller
$c=PS5;Xbox;Switch Pro~Nintendo Switch Pro
$d=my Mac;my Windows PC;my iPad;my Android phone
How do I connect a {c} controller to {d}?
connect {c} controller to {d}
Pairing a {c} controller with {d}, how?
what are the steps to hook up a {c} controller to {d}
I want to use a {c} controller on {d}, how do I pair it
- How do I disconnect a {c} controller from {d}?
- disconnect {c} controller from {d}
- Unpairing a {c} controller from {d}, how?
- I no longer want a {c} controller on {d}, how do I unpair it
@r_boil
!s=soft~soft-boiled;hard~hard-boiled
$e=chicken;quail;duck;goose
How long do I boil {e} eggs so they're {s}?
{s} {e} eggs boiling time
boiling time for {e} eggs, {s} please
How many minutes do {e} eggs need to be {s} when boiled?
I like my {e} eggs {s}, how long should they boil
@r_basic
$d=lasagne;paella;ratatouille;moussaka;goulash
#n=2~two;4~four;6~six;8~eight
Give me a {d} recipe for {n} people
{d} recipe serves {n}
How do I make {d} for {n}?
I'm cooking for {n}, what's a recipe for {d}
recipe please: {d}, {n} servings
@r_without_egg
$d=pancakes;brownies;waffles;banana bread;cookies
$x=eggs;milk;butter;sugar
How do I make {d} with {x}?
{d} recipe with {x}
I need a recipe for {d} that uses {x}
give me {d} made with {x}, the recipe
Recipe for {d} containing {x} please
- How do I make {d} without {x}?
- {d} recipe without {x}
- I need a recipe for {d} that doesn't use {x}
- give me {x}-free {d}, the recipe
@r_oven
$m=chicken breasts;salmon fillets;pork ribs;meatballs
#t=180;200;220
How long do {m} take in the oven at {t} degrees Celsius?
{m} oven {t}C how long
At {t} °C, how many minutes do {m} need in the oven?
oven's at {t} celsius, how long should I leave the {m} in
cooking time for {m} baked at {t} degrees C
@r_sub
$i=buttermilk;sour cream;baking powder;cornstarch;brown sugar
What can I use instead of {i}?
{i} substitute
I've run out of {i}, what works in its place
good replacement for {i}?
which ingredient can stand in for {i}
@r_freeze
$f=cooked rice;lentil soup;mashed potatoes;quiche;hummus
How do I freeze {f}?
freezing {f} how to
What's the best way to put {f} in the freezer?
tips for freezing {f}
i made too much {f}, how should I freeze it
- How do I defrost {f}?
- defrosting {f} how to
- What's the best way to thaw {f}?
- i've got {f} in the freezer, how should I defrost it
@r_calories
$f=an avocado;a banana;a bagel;a croissant;a boiled egg
How many calories are in {f}?
calories {f}
what's the calorie count of {f}
How much energy in kcal does {f} contain?
I'm counting calories: how many for {f}?
@r_scale
#a=4~four;6~six
#b=10~ten;12~twelve;15~fifteen
#g=250;300;500
A recipe for {a} people uses {g} g of flour, how much do I need for {b} people?
{g} g flour for {a} people, how much for {b} people
If {g} grams of flour serve {a}, what amount serves {b}?
scale {g} g flour from {a} to {b} servings
I'm making it for {b} rather than {a} and it says {g} grams of flour, how many grams now?
@r_veg
$d=chili;shepherd's pie;curry;carbonara;burritos
#n=20~twenty;30~thirty;45~forty-five
Is there a vegetarian {d} recipe that takes under {n} minutes? Give it to me
vegetarian {d} under {n} minutes recipe
Give me a meat-free {d} I can make in less than {n} minutes
vegetarian recipe for {d}, less than {n} minutes please
no meat and under {n} minutes: how do I make {d}
- Is there a {d} recipe with meat that takes under {n} minutes? Give it to me
- {d} with meat under {n} minutes recipe
- Give me a meaty {d} I can make in less than {n} minutes
@r_wine
$d=roast lamb;oysters;mushroom risotto;duck;blue cheese
Which wine goes well with {d}?
wine pairing {d}
What wine should I serve with {d}?
i'm having {d} tonight, what's a matching wine
best wine to drink alongside {d}
- Which wine doesn't go well with {d}?
- worst wine pairing {d}
- What wine should I not serve with {d}?
- wines that clash with {d}
@r_cup
$i=flour;sugar;rice;cocoa powder;oats
#n=2~two;3~three;4~four
How many grams is {n} cups of {i}?
{n} cups {i} in grams
convert {n} cups of {i} to grams
What do {n} cups of {i} weigh in grams?
The recipe says {n} cups of {i}, what's that in g
@r_spicy
$d=pad thai;jollof rice;kimchi stew;chicken tikka;tom yum
!m=more~hotter and more;less~milder, less
How do I make {d} {m} spicy?
{d} {m} spicy tips
What can I do so that my {d} turns out {m} spicy
I'd like my {d} {m} spicy, what should I change
ways to get {d} {m} spicy
@r_keep
$f=pesto;cooked chicken;tuna salad;cut melon;homemade mayo~homemade mayonnaise
!p=in the fridge~refrigerated;out of the fridge~unrefrigerated
How long does {f} keep {p}?
{f} shelf life {p}
How long is {f} good for {p}?
how many hours or days can I leave {f} {p} and still eat it
{f} {p}: when do I have to throw it away?
@r_peel
$f=a mango;a pomegranate;an artichoke;a pineapple;a coconut
How do I cut {f}?
cutting {f} how to
what's the proper way to cut {f}
Show me the technique for cutting {f}
I've bought {f} and don't know how to cut it
@sh_best
$p=vacuum cleaner;laptop;electric toothbrush;coffee machine;air fryer
#n=100;200;300
What's the best {p} under {n} euros?
best {p} under €{n}
I have up to {n} euros to spend, which {p} is the best?
Which {p} would you say is the top choice below {n} €?
my budget is less than {n} euro, recommend the best {p}
- What's the worst {p} under {n} euros?
- worst {p} under €{n}
- Which {p} would you say is the poorest choice below {n} €?
@sh_cheap
$b=Samsung;Motorola;Xiaomi;Nokia
$p=phone;tablet;smartwatch
!c=cheapest~least expensive;dearest~most expensive
What is the {c} {p} {b} sells?
{c} {b} {p}
Which {b} {p} is the {c}?
I'm after the {c} {p} made by {b}
of all {b}'s {p} models, name the {c}
@sh_return
$s=IKEA;Zara;Amazon;H&M~H and M;Decathlon
How many days do I have to return something to {s}?
{s} return period days
what's the return window at {s}
Within how many days must I send things back to {s}?
I bought something from {s}, how long do I have to bring it back
@sh_receipt
$s=Target;Walmart;Best Buy;Costco;Home Depot~The Home Depot
How do I return an item to {s} with a receipt?
return to {s} with receipt
What's the procedure for taking something back to {s} if I have the receipt?
returning stuff at {s} when I've kept the receipt, how does it go
I still have my {s} receipt, how do I bring the item back
- How do I return an item to {s} without a receipt?
- return to {s} without receipt
- What's the procedure for taking something back to {s} if I don't have the receipt?
- I've lost my {s} receipt, how do I bring the item back
@sh_size
#n=38;40;42;44
$w=women's~ladies';men's~gents'
$c=UK~British;US~American
What is EU {w} shoe size {n} in {c} sizes?
EU {n} {w} shoes to {c} size
Convert {w} European shoe size {n} to {c}
I take a {n} in European {w} shoes, what's my {c} size
Which {c} size matches {w} shoes in EU {n}?
@sh_sale
$s=Steam;Nike;Zalando;Sephora;Macy's
When does the next {s} sale start?
{s} next sale start date
on what date does {s}'s next sale begin
When will {s} kick off its next sale?
I'm waiting for the next {s} sale, when's it starting
- When does the next {s} sale end?
- {s} next sale end date
- on what date does {s}'s next sale finish
- When's the last day of the next {s} sale?
@sh_discount
#p=15;20;25;30~thirty
#n=80;120;150;240
What's {n} euros with {p}% off?
{n} euro minus {p} percent discount
How much do I pay for a {n} euro item at {p}% discount?
there's {p} percent off and the price tag says €{n}, what will it cost me
Final price of something costing {n} € after {p}% off
@sh_vs
$a=the iPhone 15;the Pixel 8;the Galaxy S24~the Samsung Galaxy S24
$b=the iPhone 13;the Fairphone 5;the OnePlus 12
Which has the better camera, {a} or {b}?
{a} vs {b} camera which better
Is the camera better on {a} or on {b}?
between {a} and {b}, whose camera wins
I mostly take photos: {a} or {b}, which one's camera is better?
@sh_gift
$w=my grandmother~my grandma;my boss;a teenage boy;my nephew;my sister-in-law
#n=20~twenty;30~thirty;50~fifty
Gift ideas for {w} under {n} dollars
What could I give {w} as a present for less than ${n}?
presents below {n} dollars for {w}
I need a gift for {w}, budget under {n} bucks, ideas?
suggest some gifts for {w} that cost less than {n} dollars
@sh_warranty
$b=Dyson;Bosch;Miele;Sony;LG
$p=washing machines;vacuum cleaners;TVs~televisions;headphones
How long is the {b} warranty on {p}?
{b} warranty {p} how long
For how many years does {b} guarantee its {p}?
what's the warranty period for {p} from {b}
{p} by {b}: how long does the warranty run
@sh_used
$p=bike~bicycle;sofa~couch;camera;guitar
$s=eBay;Facebook Marketplace;Vinted;Craigslist
What should I watch out for when buying a used {p} on {s}?
buying used {p} {s} tips
Tips for purchasing a second-hand {p} through {s}
I'm about to buy a pre-owned {p} off {s}, what should I look out for?
used {p} on {s}: what to check as a buyer
- What should I watch out for when selling a used {p} on {s}?
- selling used {p} {s} tips
- Tips for getting my second-hand {p} sold through {s}, what to look out for
- used {p} on {s}: what to mind as a seller
@sh_fullfat
$p=peanut butter;oat milk;toothpaste;yoghurt;granola
$x=sugar~added sugar;palm oil;salt
Which brands of {p} contain {x}?
{p} brands with {x}
name {p} brands that have {x} in them
brands making {p} with {x}, which are they?
I'd like to know which {p} brands use {x}
- Which brands of {p} contain no {x}?
- {p} brands without {x}
- name {p} brands that are free of {x}
- brands making {p} with no {x} at all, which are they?
@l_open
$p=Aldi;Lidl;the post office;the library;Starbucks
$c=Bath;Utrecht;Leipzig;Galway
$d=on Sunday;on Saturday;on Monday
What time does {p} in {c} open {d}?
{p} {c} opening time {d}
When does {p} in {c} open its doors {d}?
from what time can I go to {p} in {c} {d}
at what hour is {p} opening up {d}, {c}
- What time does {p} in {c} close {d}?
- {p} {c} closing time {d}
- When does {p} in {c} shut its doors {d}?
- until what time can I go to {p} in {c} {d}
@l_restaurant
$k=sushi;tapas;ramen;falafel;pizza
$c=Lyon;Austin;Antwerp;Melbourne;Bologna
Where's the best {k} in {c}?
best {k} {c}
Which place in {c} does the best {k}?
I'm in {c} and craving {k}, where do they make the best?
top spot for {k} in {c}?
- Where's the worst {k} in {c}?
- worst {k} {c}
- Which place in {c} does the worst {k}, so I can avoid it?
@l_museum
$m=the Louvre;the Prado;the Rijksmuseum;MoMA~the Museum of Modern Art;the Uffizi
Which day of the week is {m} closed?
{m} closed which day
On what weekday does {m} not open?
what day does {m} stay shut
I don't want to stand before locked doors, on which weekday is {m} closed?
- Which day of the week is {m} open late?
- {m} open late which day
- On what weekday does {m} have late opening?
@l_ticket
$m=the Eiffel Tower;the Colosseum;the Alhambra;the Empire State Building;Neuschwanstein
$w=an adult;a child~a kid
How much is a ticket to {m} for {w}?
{m} ticket price for {w}
what does entry to {m} cost for {w}
Admission price at {m} for {w}?
what will I pay to get {w} into {m}
@l_pharmacy
#n=1~one;2~two;5~five
$c=Camden;Trastevere;Kreuzberg;Montmartre
$p=pharmacy~chemist's;supermarket~grocery store;petrol station~gas station;ATM~cash machine
Find a {p} within {n} km of {c}
{p} {c} within {n} km
is there a {p} no farther than {n} km from {c}? find me one
Show me a {p} less than {n} km away from {c}
I'm in {c}, look up a {p} in a radius of {n} km
@l_parking
$c=Bruges;Salzburg;Oxford;Verona;Heidelberg
Where can I park for free in {c}?
free parking {c}
Free places to park in {c}?
I'm driving to {c}, where is parking free of charge
in {c}, where does parking cost nothing
- Where do I have to pay for parking in {c}?
- paid parking {c}
- Areas where parking costs money in {c}?
- in {c}, where is parking not free
@l_dogcafe
$c=Ghent;Bristol;Portland;Freiburg
#n=3~three;5~five;8~eight
List {n} cafés in {c} that allow dogs
{n} dog friendly cafes {c}
Which {n} coffee shops in {c} let dogs in?
I've got my dog with me in {c}, name {n} cafés where it's welcome
give me {n} cafés that admit dogs, {c}
- List {n} cafés in {c} that don't allow dogs
- {n} cafes without dogs {c}
- Which {n} coffee shops in {c} keep dogs out?
- I'm scared of dogs, name {n} cafés in {c} where none are let in
@l_phone
$p=the Hilton;the city hall~the town hall;the Goethe Institute;the Ritz
$c=Boston;Prague;Riga;Lima
What's the phone number of {p} in {c}?
{p} {c} phone number
how do I reach {p} in {c} by phone, what's the number
Give me the telephone number for {p} in {c}
I need to call {p} in {c}, which number do I dial?
@l_busy
$p=IKEA;the gym;Costco;the swimming pool
!b=busiest~most crowded;quietest~least crowded
When is {p} {b}?
{p} {b} time
At what times is {p} the {b}?
what hours are {b} at {p}
Tell me when it's {b} at {p}
@l_delivery
$a=McDonald's;KFC;Domino's;Subway
$c=Leicester;Bremen;Tampere;Graz
Does {a} in {c} deliver after 10 pm?
{a} {c} delivery after 10pm
can I still order {a} delivery in {c} after ten in the evening
Is {a} in {c} still delivering once it's past 22:00?
after 10 at night in {c}, will {a} bring food to my door
- Does {a} in {c} deliver before 10 am?
- {a} {c} delivery before 10am
- can I order {a} delivery in {c} before ten in the morning
@l_kids
$c=Copenhagen;Valencia;Orlando;Stuttgart
!i=indoor;outdoor
#n=3~three;5~five;7~seven
Name {n} {i} activities for kids in {c}
{n} {i} things to do with children {c}
What are {n} {i} things kids can do in {c}?
We're in {c} with the little ones, give me {n} {i} activities
suggest {n} {i} activities in {c} for families with kids
@l_beach
$p=Mallorca;Cornwall;the Algarve;Rhodes;Maui
Which beaches in {p} have lifeguards?
{p} beaches with lifeguard
where in {p} are beaches guarded by lifeguards
Name the beaches in {p} that have a lifeguard on duty
I'd feel safer with a lifeguard around, which beaches in {p} have one?
- Which beaches in {p} have no lifeguards?
- {p} beaches without lifeguard
- where in {p} are beaches not guarded by lifeguards
- List the unguarded beaches in {p}, those lacking a lifeguard
@l_book
$r=Noma;Nando's;Hard Rock Cafe;The Ivy
#n=2~two;4~four;6~six
#t=7 pm~7 in the evening~19:00;8 pm~8 in the evening~20:00;9 pm~9 in the evening~21:00
$d=tonight;on Friday;on Saturday
Book a table for {n} at {r} {d} at {t}
table for {n} {r} {d} {t}
Please reserve a table at {r} for {n} people {d}, {t}
I'd like to eat at {r} {d} at {t}, there's {n} of us, make a reservation
make a booking for {n} at {r}, {d} at {t}
@v_route
$a=Lyon;Turin;Geneva;Munich
$b=Venice;Marseille;Zagreb;Innsbruck
Show me the route from {a} to {b} with tolls
{a} to {b} route with tolls
how do I drive from {a} to {b} using toll roads
Navigate from {a} to {b}, toll roads are fine, use them
Give me driving directions {a} - {b} over the toll roads
- Show me the route from {a} to {b} without tolls
- {a} to {b} route without tolls
- how do I drive from {a} to {b} not using toll roads
- Give me driving directions {a} - {b} that avoid paying tolls
@v_time
$a=Berlin;Cologne;Prague;Basel
$b=Amsterdam;Vienna;Paris;Milan
$m=by train;by car;by bus~by coach
How long does it take from {a} to {b} {m}?
{a} {b} {m} how long
travel time {m} between {a} and {b}?
What's the journey time {a} to {b} {m}
I'm going {m} to {b} from {a}, how many hours should I reckon with
@v_dist
$a=Rome;Krakow;Bilbao;Budapest
$b=Brussels;Gdansk;Seville;Bucharest
$m=by road;as the crow flies~in a straight line
How far is it from {a} to {b} {m}?
distance {a} {b} {m}
How many km lie between {a} and {b} {m}?
what's the distance {m} from {a} to {b}
{m}, how far apart are {a} and {b}?
@v_gate
$x=Heathrow;Schiphol;JFK~John F. Kennedy Airport;Charles de Gaulle~CDG
$y=the city centre~downtown
$m=public transport;taxi~cab
What does it cost to get from {x} to {y} by {m}?
{x} to {y} by {m} price
how much is {m} from {x} to {y}
price of getting to {y} from {x} via {m}
I land at {x}, what will {m} to {y} cost me
@v_lasttrain
$a=Oxford;Cambridge;Brighton;York
$b=London;Leeds;Birmingham;Bristol
!f=first~earliest;last~latest
When is the {f} train from {a} to {b}?
{f} train {a} {b}
What time does the {f} train leave {a} for {b}?
the {f} train to {b} out of {a}, when does it go
I need to catch the {f} train from {a} to {b}, what's the departure time
@v_direct
$a=Hamburg;Dresden;Nantes;Porto
$b=Stockholm;Malaga;Athens;Istanbul
Which airlines fly from {a} to {b} with a stopover?
{a} {b} flights with stopover airlines
airlines that go {a} to {b} with a change
Which carriers offer connecting flights from {a} to {b}?
I don't mind changing planes, who flies {a} to {b} with a stop
- Which airlines fly from {a} to {b} without a stopover?
- {a} {b} flights without stopover airlines
- airlines that go {a} to {b} with no change
- Which carriers offer direct flights from {a} to {b}?
@v_avoid
$r=highways~motorways;ferries;unpaved roads~dirt roads
$a=Google Maps;Waze;Apple Maps
How do I get {a} to avoid {r}?
{a} avoid {r}
setting in {a} for avoiding {r}
What do I change in {a} so it keeps me off {r}?
I hate {r}, how can I make {a} leave them out
- How do I get {a} to stop avoiding {r}?
- {a} stop avoiding {r}
- setting in {a} for allowing {r} again
- What do I change in {a} so it takes me via {r} once more?
@v_traffic
$r=the M25;the A8;the I-95~Interstate 95;the Périphérique
Where on {r} are the traffic jams right now?
{r} traffic jams now
current congestion spots on {r}
At which points is {r} jammed at the moment?
I'm about to get on {r}, where is traffic backed up
- Where on {r} is traffic flowing freely right now?
- {r} free flowing stretches now
- At which points is {r} clear at the moment?
@v_speed
$c=Germany;France;Portugal;Norway;Hungary
$r=on motorways~on highways;in towns~in built-up areas;on country roads~on rural roads
What's the speed limit {r} in {c}?
{c} speed limit {r}
how fast am I allowed to drive {r} in {c}
Maximum legal speed {r}, {c}?
Driving {r} in {c}: what's the top speed by law
@v_charge
#n=10~ten;20~twenty;50~fifty
$a=Tesla;Ionity;Fastned
$r=Dijon;Kassel;Bologna;Linz
Find {a} charging stations within {n} km of {r}
{a} chargers {r} within {n} km
Which {a} chargers lie at most {n} kilometres from {r}?
my EV is low near {r}, list {a} stations in a {n} km radius
show {a} charge points no more than {n} km away from {r}
@v_walk
#n=5~five;8~eight;12~twelve
!e=an easy;a hard~a difficult
$p=Keswick;Zermatt;Sintra;Banff
Suggest {e} hike of about {n} km near {p}
{e} {n} km hike {p}
Is there {e} walking route near {p}, around {n} km? Name one
I want {e} trail close to {p}, roughly {n} kilometres long
recommend a {n} km hike around {p}, {e} one please
@v_ferry
$a=Dover;Ancona;Tallinn;Split
$b=Calais;Patras;Helsinki;Hvar
!w=with a car;as a foot passenger~on foot
What does the ferry from {a} to {b} cost {w}?
ferry {a} {b} price {w}
how much is the ferry {a} - {b} {w}
Ferry fare {w} from {a} to {b}?
I'm travelling {w}, what will the boat from {a} to {b} cost me
@v_left
$c=Japan;Malta;Thailand;South Africa;Sweden
What side of the road do people drive on in {c}?
{c} driving side of road
which side do they drive on in {c}
Left or right: how do you drive in {c}?
in {c}, do cars keep to the left or the right
@u_length
#n=5~five;12~twelve;26;40~forty
#d=miles to kilometres~miles to km;kilometres to miles~km to miles
Convert {n} {d}
{n}, {d}
please turn {n} from {d}
Do a conversion for me, {d}, the figure is {n}
what's {n} when going from {d}
@u_weight
#n=3~three;7~seven;150;180
$u=stone;pounds~lbs;ounces
How many kilos is {n} {u}?
{n} {u} in kg
Convert {n} {u} to kilograms
what does {n} {u} come to in kilograms
{n} {u} equals how many kg?
@u_temp
#n=50;75;100;350;400
How many degrees Celsius is {n} Fahrenheit?
{n} f to c
convert {n} °F to °C
What's {n} Fahrenheit in Celsius?
My American recipe says {n} F, what is that in Celsius
turn {n} degrees Fahrenheit into Celsius please
@u_percent
#p=8;12;15;35
#n=60;240;850;1200
What is {p}% of {n}?
{p} percent of {n}
how much is {p} per cent of {n}
Calculate {p}% out of {n} for me
take {p} percent of {n}, what do you get
@u_tip
#p=10~ten;15~fifteen;18;20~twenty
#n=46;64;85;130
The bill is {n} dollars, how much is a {p}% tip?
{p}% tip on ${n}
Tip amount for a {n} dollar bill at {p} percent?
how much should I leave if I tip {p} percent on {n} dollars
we ate for ${n}, work out the {p}% tip
@u_split
#n=3~three;4~four;5~five;7~seven
#m=87;112;164;235
Split {m} euros among {n} people
{m} euro divided by {n} people
How much does each pay if {n} of us share a bill of {m} euros?
we're {n} and the bill is €{m}, what's each person's share
divide a {m} € bill equally between {n}
@u_currency
#n=50~fifty;100;250;1000~1,000
$a=Swiss francs~CHF;British pounds~GBP;US dollars~USD
$b=euros~EUR;Japanese yen~JPY;Swedish kronor~SEK
How much is {n} {a} in {b}?
{n} {a} to {b}
convert {n} {a} into {b}
What are {n} {a} worth in {b} today
if I change {n} {a}, how many {b} do I get at today's rate
@u_area
#n=50~fifty;80~eighty;120
$u=square metres~m2~sqm;square feet~sq ft
$v=acres;square yards~sq yd;hectares
How much is {n} {u} in {v}?
{n} {u} to {v}
convert {n} {u} to {v}
what's {n} {u} expressed in {v}
{n} {u} make how many {v}?
@u_sqrt
#n=144;196;225;625;900
What's the square root of {n}?
square root {n}
Work out the square root of {n}
which number times itself gives {n}? the positive one
sqrt of {n} please
@u_volume
#n=2~two;5~five;8~eight
$u=pints;gallons;fluid ounces~fl oz
$c=US~American;UK~imperial
How many litres are {n} {c} {u}?
{n} {c} {u} in litres
convert {n} {c} {u} to litres
What do {n} {c} {u} come to in litres?
{n} {c} {u}, that's how much in liters
@u_age
#y=1957;1968;1983;1995;2004
How old is someone born in {y} this year?
born {y} age this year
What age does a person with birth year {y} turn this year?
my aunt was born in {y}, how old does she get this year
birth year {y}, how old this year?
@u_interest
#n=1000~1,000;5000~5,000;20000~20,000
#p=2;3;4;6
#y=5~five;10~ten
What do {n} euros grow to in {y} years at {p}% compound interest?
{n} euro {p}% compound interest {y} years
If I save {n} € at {p} percent compounded yearly, how much is it after {y} years?
final amount of {n} euros after {y} years, {p}% a year compounding
compound {n} euros at {p} per cent for {y} years, what's the sum
@u_speed
#n=30~thirty;55;70~seventy;100
What is {n} mph in km/h?
{n} mph to kmh
Convert {n} miles per hour to kilometres per hour
how many km/h is {n} mph
driving at {n} miles an hour, that's how fast in km/h?
- What is {n} km/h in mph?
- {n} kmh to mph
- Convert {n} kilometres per hour to miles per hour
- driving at {n} kilometres an hour, that's how fast in mph?
@d_until
$h=Christmas;Easter;Halloween;New Year's Eve;Valentine's Day
How many days are left until {h}?
days until {h}
how many more sleeps till {h}
Count the days from today to {h}
{h} is how many days away?
- How many days have passed since {h}?
- days since {h}
- how many sleeps ago was {h}
- Count the days from the last {h} to today
@d_weekday
#d=14 March 2026~March 14, 2026;3 July 2027~July 3, 2027;22 May 1999~May 22, 1999;9 November 1989~November 9, 1989
Which day of the week is {d}?
{d} weekday
What weekday does {d} fall on?
tell me the day of the week for {d}
{d}: is that a Monday, a Tuesday or what?
@d_plus
#n=30~thirty;45;60~sixty;90~ninety;100
What's the date {n} days from today?
today + {n} days date
which date is it in {n} days
Add {n} days to today's date
if I count {n} days forward from today, where do I land
- What was the date {n} days before today?
- today - {n} days date
- which date was it {n} days ago
- Subtract {n} days from today's date
@d_tz
$a=Tokyo;Los Angeles~LA;London;Dubai
$b=Sao Paulo;Nairobi;Auckland;Montreal
#t=9 am~9 in the morning;noon~midday~12 pm;6 pm~18:00
When it's {t} in {a}, what time is it in {b}?
{t} {a} time in {b}
convert {t} {a} time to {b} time
Our call is at {t} {a} time, when is that in {b}?
what does the clock show in {b} at {t} in {a}
@d_leap
!p=next;last~most recent
When is the {p} leap year, seen from {y}?
seen from {y}, which is the {p} leap year
{p} leap year relative to {y}?
Taking {y} as now, name the {p} leap year
what's the {p} leap year if we stand in {y}
#y=1975;1990;2003;2021
@d_week
#w=12;23;36;48
#y=2024;2025;2026
Which dates does calendar week {w} of {y} cover?
week {w} {y} dates
from when to when is week {w} in {y}
Start and end date of calendar week {w}, {y}?
my boss said CW {w} of {y}, which days are those
@d_workdays
$m=February;May;August;December
#y=2025;2026;2027
How many weekdays are there in {m} {y}?
{m} {y} number of weekdays
count the Mondays to Fridays in {m} {y}
Number of Monday-to-Friday days in {m} {y}?
in {m} {y}, how many days aren't Saturdays or Sundays
- How many weekend days are there in {m} {y}?
- {m} {y} number of weekend days
- count the Saturdays and Sundays in {m} {y}
@d_dst
$c=Italy;New York;Ireland;Chile
!s=start~begin;end~stop
#y=2025;2026;2027
When does daylight saving time {s} in {c} in {y}?
{c} {y} daylight saving: when does it {s}
on what date will DST {s} in {c} in {y}
In {y}, what day does summer time {s} in {c}?
the date for daylight saving to {s}, {c}, {y}?
@d_moon
!m=full;new
$mo=March;June;September;November
When is the {m} moon in {mo}?
{m} moon {mo} date
on which day in {mo} will there be a {m} moon
{mo}'s {m} moon: what date?
Tell me the date of the {m} moon in {mo}
@d_between
#a=1 January~January 1;15 February~February 15;10 April~April 10
#b=30 June~June 30;24 August~August 24;5 October~October 5
How many days are there between {a} and {b}?
days from {a} to {b}
count the days separating {a} from {b}
{a} till {b}, how many days is that
What's the number of days from {a} to {b}?
@d_roman
#y=1888;1944;1999;2024
How do you write {y} in Roman numerals?
{y} roman numerals
what's {y} as a Roman numeral
turn the year {y} into Roman numerals
For a tattoo, give me {y} in Roman numerals
@d_calevent
$e=the dentist;yoga;lunch with Maria;the parents' evening
#t=9:30~half past nine;14:00~2 pm;17:15~quarter past five in the afternoon
$d=Tuesday;Wednesday;Friday
Add {e} to my calendar on {d} at {t}
calendar: {e} {d} {t}
Put {e} in my diary for {d}, {t}
I've got {e} on {d} at {t}, enter it in the calendar please
make a calendar entry for {e}, {d} at {t}
- Remove {e} from my calendar on {d} at {t}
- cancel calendar: {e} {d} {t}
- Take {e} out of my diary for {d}, {t}
- {e} on {d} at {t} is off, delete it from the calendar please
@d_free
$d=Monday;Thursday;Sunday
$p=morning;afternoon;evening
When am I free on {d} {p}?
free slots {d} {p} my calendar
Which times on {d} {p} do I have nothing on?
look in my calendar, which hours are open on {d} {p}
what gaps do I have on {d} {p}
- When am I busy on {d} {p}?
- busy slots {d} {p} my calendar
- Which times on {d} {p} do I have something on?
- look in my calendar, which hours are taken on {d} {p}
@h_when
$h=Thanksgiving;Diwali;Hanukkah;Eid al-Fitr;Whit Monday~Pentecost Monday
#y=2025;2026;2027
When is {h} in {y}?
{h} {y} date
What date does {h} fall on in {y}?
on which day is {h} celebrated in {y}
I'm planning {y}, tell me the date of {h}
@h_public
$c=Austria;Switzerland;Scotland;Croatia;Denmark
#y=2025;2026;2027
List the public holidays in {c} in {y}
{c} public holidays {y}
Which days are public holidays in {c} in {y}?
what are {c}'s official holidays for {y}
give me all the bank holidays of {y} in {c}
@h_shop
$h=Good Friday;Boxing Day;Labour Day~Labor Day;New Year's Day
$c=Poland;England;Belgium;New Zealand
Which shops are open on {h} in {c}?
{c} shops open {h}
what stores can I go to on {h} in {c}
On {h}, which stores in {c} open their doors?
I forgot to buy milk, which shops in {c} open on {h}
- Which shops are closed on {h} in {c}?
- {c} shops closed {h}
- what stores can't I go to on {h} in {c}
- On {h}, which stores in {c} keep their doors shut?
@h_schoolhol
$r=Bavaria;Saxony;Hesse;Tyrol
!s=start~begin;end~finish
$h=summer;autumn~fall;winter;Easter
When do the {h} school holidays {s} in {r}?
{r} {h} school holidays: when do they {s}
on what day do the {h} school holidays in {r} {s}
In {r}, on which date do the {h} holidays from school {s}?
the day the {h} school break is due to {s} in {r}?
@h_origin
$h=Halloween;Mother's Day;Oktoberfest;St Patrick's Day~Saint Patrick's Day;Groundhog Day
Where does {h} come from?
{h} origin
what's the origin of {h}
How did {h} come about?
I'd love to know how the tradition of {h} began
@h_food
$c=Greece;Sweden;Mexico;the Philippines;Italy
$h=Christmas;Easter;New Year~New Year's
What do people eat at {h} in {c}?
{c} {h} food traditional
traditional {h} dishes in {c}?
Which foods are served at {h} in {c}
what's on the table in {c} when it's {h}
- What do people avoid eating at {h} in {c}?
- {c} {h} foods traditionally avoided
- Which foods are not eaten at {h} in {c} by tradition
@h_greet
$l=Welsh;Hungarian;Greek;Swahili;Finnish
$h=Merry Christmas;Happy New Year;Happy Easter;Happy Birthday
How do you say {h} in {l}?
{h} in {l}
what's the {l} for {h}
The {l} way to wish someone {h}?
I want to wish my {l} friend {h} in their language, what do I say
@h_trip
$m=February;May;September;November
!w=warm~hot;cold~chilly
$k=city breaks;beach holidays~beach vacations;hiking trips
Where in Europe is it {w} in {m} for {k}?
{w} places Europe {m} {k}
suggest {w} European destinations for {k} in {m}
{k} in {m}: which places in Europe are {w}?
I want it {w}, where in Europe should I go in {m} for {k}
@h_visa
$n=Indians~Indian citizens;Brazilians~Brazilian citizens;Turks~Turkish citizens
Which countries can {n} visit with a visa on arrival?
visa on arrival countries for {n}
List the countries where {n} get a visa on arrival
which states hand {n} their visa on landing
countries giving {n} a visa when they arrive, please
- Which countries can {n} visit without any visa?
- visa-free countries for {n}
- List the countries where {n} need no visa
- which states let {n} in with no visa at all
@h_luggage
$a=Ryanair;easyJet;KLM;Emirates;Delta
How big may hand luggage be on {a}?
{a} hand luggage size
what are {a}'s maximum carry-on dimensions
Cabin bag size limit with {a}?
I'm flying {a}, what size can my carry-on have
@h_long
#n=3~three;5~five;10~ten;14~fourteen
$c=Scotland;Vietnam;Andalusia;Peru;Slovenia
Plan a {n} day trip through {c}
{n} days {c} itinerary
what would a good {n}-day itinerary for {c} be
I've got {n} days in {c}, draw up a travel plan
make me a route for {n} days of travelling in {c}
@h_flag
$c=Portugal;Norway;Cuba;Lebanon;Canada
When is the national day of {c}?
{c} national day date
on which date does {c} celebrate its national day
What day is {c}'s national day?
tell me the date they mark as national day in {c}
@h_carnival
$c=Rio de Janeiro~Rio;Venice;Cologne;New Orleans
#y=2025;2026;2027
!s=start~begin;end~finish
When does carnival in {c} {s} in {y}?
{c} carnival {y}: when does it {s}
what day does the {y} carnival in {c} {s}
In {y}, on what date will {c}'s carnival {s}?
date for carnival to {s}, {c} {y}
@rm_timer
#n=5~five;10~ten;12~twelve;25;40~forty
$x=pasta;tea;laundry;pizza
Set a {n} minute timer for the {x}
{n} min timer {x}
start a timer called {x}, {n} minutes
I need a {n}-minute countdown for the {x}
Time the {x} for {n} minutes please
- Cancel the {n} minute timer for the {x}
- stop {n} min timer {x}
- kill the timer called {x}, the {n} minutes one
- I no longer need the {n}-minute countdown for the {x}
@rm_alarm
#t=6 am~6 in the morning;6:30 am~half past six in the morning;7:15 am~quarter past seven in the morning;8 am~8 in the morning
$d=tomorrow;on Monday;on Saturday
Wake me up at {t} {d}
set alarm {t} {d}
I have to get up at {t} {d}, set an alarm
Alarm for {d}, {t} please
make sure I'm woken {d} at {t}
- Don't wake me up at {t} {d}
- delete alarm {t} {d}
- I don't have to get up at {t} {d} after all, drop the alarm
- No alarm for {d}, {t} please, remove it
@rm_pill
$p=antibiotic;vitamin D;blood pressure pill;iron tablet
#h=8~eight;9~nine;10~ten
!m=in the morning;in the evening
Remind me to take my {p} at {h} {m}
{p} reminder {h} {m}
Set up a reminder for my {p}, {h} {m}
I keep forgetting my {p}, nudge me at {h} {m}
at {h} {m} please tell me it's {p} time
@rm_before
#n=15~fifteen;30~thirty;45
$e=my meeting with Tom;the school run;the Arsenal game;my haircut
!b=before;after
Remind me {n} minutes {b} {e} to call mum
call mum reminder {n} min {b} {e}
{n} minutes {b} {e}, remind me to ring mum
I want to phone mum {n} minutes {b} {e}, send me a reminder
set a call-mum reminder for {n} minutes {b} {e}
@rm_every
$d=Monday;Wednesday;Friday;Sunday
$x=take out the bins;water the plants;back up my laptop;phone grandpa
Remind me every {d} to {x}
weekly reminder {d}: {x}
Each {d}, tell me to {x}
set a repeating {d} reminder for me to {x}
I have to {x} every {d}, could you remind me
- Stop reminding me every {d} to {x}
- delete weekly reminder {d}: {x}
- No need any longer to tell me each {d} to {x}
- get rid of the repeating {d} reminder for me to {x}
@rm_place
$p=the office;the station;Tesco;the gym
$x=buy stamps;ring the plumber;check the mail
!w=get to~arrive at;leave
Remind me to {x} when I {w} {p}
when I {w} {p}: reminder {x}
As soon as I {w} {p}, tell me to {x}
i need to {x} once I {w} {p}, remind me then
set a location reminder: {x}, triggered when I {w} {p}
@rm_list
$i=bread;tomatoes;dishwasher tablets;cat litter;olive oil
#n=2~two;3~three;4~four
Add {n} packs of {i} to my shopping list
shopping list: {n} packs {i}
Put {n} packs of {i} on the grocery list
we're out of {i}, stick {n} packs on my shopping list
note {n} packs of {i} down for shopping please
- Take {n} packs of {i} off my shopping list
- remove from shopping list: {n} packs {i}
- Strike {n} packs of {i} from the grocery list
- we've got enough {i}, scratch {n} packs off my shopping list
@rm_snooze
#n=5~five;9~nine;10~ten;20~twenty
$p=iPhone;Pixel;Galaxy;Echo
How do I set the alarm snooze to {n} minutes on my {p}?
{p} snooze length {n} minutes
Change snooze time to {n} min on a {p}, how?
I want my {p} to snooze for {n} minutes, where is that set
what do I tap on the {p} for a snooze of {n} minutes
@rm_bday
$p=Anna;uncle Bob;Priya;grandad
#d=3 May~May 3;17 August~August 17;2 December~December 2
Remember that {p}'s birthday is on {d}
{p} birthday {d}, save it
Note down {d} as the birthday of {p}
save {p}'s birthday please, it's {d}
{p} was born on {d}, keep that birthday in mind for me
- Forget that {p}'s birthday is on {d}
- {p} birthday {d}, delete it
- Wipe {d} as the birthday of {p}
@rm_first
$l=to-do list~todo list;shopping list;packing list
!f=first~top;last~bottom
What's the {f} item on my {l}?
{f} item {l}
read me the {f} entry of my {l}
Which thing is {f} on my {l}?
tell me what comes {f} on the {l} of mine
@rm_done
$x=paying the rent;booking the flights;the tax return;cleaning the oven
Mark {x} as done on my to-do list
to-do: {x} done
Tick off {x} from my tasks
I've finished with {x}, check it off my list
{x} is completed, update my to-dos
- Mark {x} as not done on my to-do list
- to-do: {x} not done
- Untick {x} in my tasks
- I haven't finished with {x} after all, uncheck it on my list
@rm_share
$a=Google Calendar;Outlook;Apple Calendar
$w=my wife;my flatmate;my assistant;my kids
How do I share my {a} with {w}?
share {a} with {w}
What steps let {w} see my {a}?
I'd like {w} to have access to my {a}, how's that done
giving {w} access to my {a}: how?
- How do I stop sharing my {a} with {w}?
- unshare {a} with {w}
- What steps keep {w} from seeing my {a} any more?
- I'd like {w} to lose access to my {a}, how's that done
@t_phrase
$l=French;Japanese;Turkish;Polish;Portuguese
$p=good morning;where is the toilet;the bill please;I am lost;how much is this
How do you say "{p}" in {l}?
{p} in {l}
translate "{p}" into {l}
What's "{p}" in the {l} language?
i need the {l} phrase for "{p}"
in {l}, what would I say for {p}
@t_not
$l=Spanish;Dutch;Thai;Arabic;Czech
$f=meat;dairy~milk products;fish;pork
Translate into {l}: I eat {f}
"I eat {f}" in {l}
How do I tell a waiter in {l} that I eat {f}?
what's the {l} sentence for I eat {f}
Say in {l} that I do eat {f}
- Translate into {l}: I don't eat {f}
- "I don't eat {f}" in {l}
- How do I tell a waiter in {l} that I never eat {f}?
- what's the {l} sentence for I do not eat {f}
@t_word
$w=Schadenfreude;hygge;saudade;siesta;ikigai
What does the word {w} mean?
{w} meaning
meaning of {w}?
Can you explain what {w} means
I came across "{w}", what's that supposed to mean?
give me the definition of {w}
@t_count
#n=10~ten;20~twenty;100~a hundred
$l=Korean;Italian;Hindi;Basque;German
How do I count to {n} in {l}?
count to {n} {l}
Teach me the {l} numbers up to {n}
The numbers from one to {n} in {l}, please
list {l} numerals from 1 as far as {n}
@t_plural
$w=ox;cactus;octopus;mother-in-law;goose
What's the plural of {w}?
{w} plural
plural form of {w}?
one {w}, two what?
How is {w} written in the plural
@t_opp
$w=generous;ancient;shallow;humble;scarce
!r=synonym;antonym~opposite
#n=3~three;5~five
Give me {n} words that are each a {r} of {w}
{n} words, {r} of {w}
I need {n} words, every one a {r} for {w}
find {n} words that each serve as {r} of {w}
{w}: name {n} words, {r} each
@t_pron
$w=quinoa;Worcestershire;gnocchi;Nguyen;croissant
How do you pronounce {w}?
{w} pronunciation
What's the right way to say {w} out loud?
pronouncing {w}, how does it go
I always trip over the word {w}, how is it spoken
- How do you not pronounce {w}?
- {w} common mispronunciation
- What's the wrong way to say {w} out loud?
@t_gender
$w=Mädchen;Butter;Laptop;Tisch;Joghurt
Is it der, die or das {w}?
der die das {w}
which article goes with {w} in German
What grammatical gender does the German noun {w} have?
German article for {w} please
@t_formal
$l=German;French;Spanish;Russian
$p=how are you;thank you;see you soon;what is your name
!f=formal~polite;informal~casual
What's the {f} way of saying "{p}" in {l}?
{p} {l} {f}
how do I say "{p}" in {f} {l}
Translate "{p}" to {l}, {f} version
give me the {f} {l} wording for "{p}"
@t_app
$a=Google Translate;DeepL;Apple Translate
$l=Vietnamese;Greek;Romanian;Persian~Farsi
How do I download {l} for offline use in {a}?
{a} download {l} offline
Where in {a} can I get the {l} language pack for offline?
I want to use {a} with {l} without internet, how do I download it
steps to save {l} offline within {a}
- How do I remove {l} from offline use in {a}?
- {a} delete {l} offline
- Where in {a} can I throw out the {l} language pack for offline?
@t_spell
$w=accommodation;rhythm;necessary;bureaucracy;conscience
How do you spell {w}?
{w} spelling
spell {w} for me
What's the correct spelling of {w}?
I never get it right, which letters are in {w} and in what order
@q_capital
$c=Australia;Kazakhstan;Brazil;Morocco;Myanmar
What's the capital of {c}?
{c} capital city
which city is the capital of {c}
name {c}'s capital
In quiz night someone asked for the capital city of {c}, what is it?
@q_mount
$c=Africa;Japan;Spain;Europe;Austria
#h=highest~tallest;second highest~second tallest;third highest~third tallest
What is the {h} mountain in {c}?
{h} mountain {c}
which peak is the {h} in {c}
Name the {h} mountain of {c}
Do you know {c}'s {h} mountain, what's it called?
@q_river
$c=Europe;Asia;France;the UK~Britain;Poland
#l=longest;second longest;third longest
What's the {l} river in {c}?
{l} river {c}
which river in {c} is the {l}
name the {l} river of {c}
Of all rivers in {c}, which one is {l}?
@q_planet
$p=Jupiter;Saturn;Mars;Neptune;Uranus
How many moons does {p} have?
{p} number of moons
what's the count of moons orbiting {p}
{p}: how many known moons?
Tell me how many moons circle {p}
@q_element
#n=26;47;79;92
Which element has atomic number {n}?
element atomic number {n}
what chemical element is number {n}
Name the element with {n} protons
No. {n} in the periodic table is which element?
@q_inventor
$i=the telephone;dynamite;the zip~the zipper;penicillin;the World Wide Web
Who invented or discovered {i}?
{i} inventor
who came up with {i}
Name the person behind the invention or discovery of {i}
to whom do we owe {i}, who's the inventor or discoverer
@q_century
#n=14~fourteenth;16~sixteenth;18~eighteenth
Which years belong to century number {n}?
century number {n} years from to
From which year to which year did century number {n} run?
first and last year of century number {n}?
what span of years is covered by century number {n}
@q_king
$k=Henry VIII;Queen Victoria;Louis XIV;Charlemagne;Elizabeth I
$b=born;crowned
When was {k} {b}?
{k} {b} year
in what year was {k} {b}
Year {k} was {b}?
tell me the year in which {k} was {b}
@q_war
$w=the American Civil War;the Korean War;the Thirty Years' War;the Crimean War
!s=start;end
When did {w} {s}?
{w} year of {s}
in which year did {w} {s}
Year in which {w} came to its {s}?
history homework: what year did {w} {s}
@q_population
$c=Iceland;Nigeria;Luxembourg;Vienna;Mumbai
How many people live in {c}?
{c} population
what's the population of {c}
number of inhabitants of {c}?
How big is {c}'s population?
{c} is home to how many people
@q_animal
!f=fastest;slowest
$k=land animal;fish;bird;mammal
What is the {f} {k} in the world?
{f} {k} on earth
Which {k} is the {f} one alive?
name the world's {f} {k}
of every {k} there is, which moves {f}
@q_author
$b=Moby-Dick;Dracula;1984~Nineteen Eighty-Four;Pride and Prejudice;The Hobbit
Who wrote {b}?
{b} author
who's the author of {b}
The book {b} was written by whom?
name the writer of {b}
@q_bone
$b=human body;human hand;human foot;human skull
How many bones are in the {b}?
number of bones {b}
what's the bone count of the {b}
The {b} has how many bones?
bones in the {b}, how many are there
@q_fact
#n=3~three;5~five;10~ten
$t=octopuses;Venice;volcanoes;Mozart;honey
Tell me {n} fun facts about {t}
{n} fun facts {t}
Give me {n} interesting things to know about {t}
I'd like {n} bits of amusing trivia on {t}
what are {n} curious facts regarding {t}
- Tell me {n} false facts about {t}
- {n} myths {t}
- Give me {n} untrue things people believe about {t}
@q_quiz
#n=5~five;10~ten;15~fifteen
!d=easy;hard~difficult
$t=geography;80s music;football;science
Make me {n} {d} quiz questions on {t}
{n} {d} {t} quiz questions
I'm hosting a pub quiz, write {n} {d} questions about {t}
quiz me on {t}: {n} questions, {d} ones
Come up with {n} {d} trivia questions in {t}
@he_dose
$m=ibuprofen;paracetamol;aspirin;cetirizine
$w=an adult~a grown-up;a 6 year old~a six-year-old;a 12 year old~a twelve-year-old
What's the maximum daily dose of {m} for {w}?
{m} max dose per day {w}
how much {m} may {w} take in a day at most
Highest amount of {m} {w} can have in 24 hours?
Upper limit per day of {m} for {w}, what is it?
- What's the minimum effective dose of {m} for {w}?
- {m} min effective dose {w}
- how little {m} will still work for {w}
@he_fever
#t=38;38.5;39;40
$w=my toddler;my baby;my husband;my grandmother~my grandma
What should I do about {w}'s {t} °C fever?
{w} {t} degrees fever what to do
{w} has a fever of {t}, what should I do?
the thermometer shows {t} celsius for {w}, what now
Fever of {t} degrees C, {w}: what's the right thing to do
- What should I not do about {w}'s {t} °C fever?
- {w} {t} degrees fever what not to do
- {w} has a fever of {t}, what should I avoid doing?
@he_food_cold
$i=a cold;a sore throat;stomach flu~gastroenteritis;gout;heartburn
What should I eat when I have {i}?
{i} what to eat
good foods for {i}?
I've got {i}, which foods would help
Which food is good for someone with {i}?
- What should I avoid eating when I have {i}?
- {i} what not to eat
- bad foods for {i}?
- I've got {i}, which foods would make it worse
@he_before
$m=amoxicillin;iron tablets;levothyroxine;metformin
How long before a meal should I take {m}?
{m} how long before eating
how many minutes ahead of food do I take {m}
If I'm taking {m}, how much time must I leave until I eat?
time between swallowing {m} and then having a meal?
- How long after a meal should I take {m}?
- {m} how long after eating
- Having eaten, how long do I wait until I take {m}?
@he_contagious
$i=chickenpox;strep throat;norovirus;the flu~influenza;pink eye~conjunctivitis
How long is {i} contagious?
{i} contagious how long
for how many days can someone with {i} infect others
When does a person with {i} stop being infectious?
My kid has {i}, how long can it be passed on?
@he_sleep
#n=3~three;7~seven;15~fifteen;40~forty;70~seventy
How much sleep does a {n} year old need?
sleep needed age {n}
how many hours should someone aged {n} sleep
At the age of {n}, what's the recommended amount of sleep per night?
recommended hours of sleep for a {n} year old
@he_bp
#a=120~one hundred twenty;135;150
#b=80;90;95
Is a blood pressure of {a} over {b} normal, low or high?
blood pressure {a}/{b} normal low or high
I measured {a}/{b}, is my blood pressure high, normal or low?
{a} over {b}, how is that blood pressure rated: low, normal, high
how would you classify a BP reading of {a}/{b}
@he_gain
#n=3~three;5~five;8~eight;10~ten
#w=6~six;10~ten;12~twelve
!g=lose;gain~put on
How can I {g} {n} kg in {w} weeks?
{g} {n} kilos {w} weeks how
What's a sensible way to {g} {n} kg within {w} weeks?
I'm trying to {g} {n} kilos over {w} weeks, how do I go about it
plan to {g} {n} kg in a period of {w} weeks please
@he_exercise
$b=lower back;knees;neck;shoulders;hips
#n=3~three;5~five;6~six
Show me {n} stretches for the {b}
{n} {b} stretches
What are {n} ways to stretch my {b}?
I'm stiff in the {b}, name {n} stretches
give me {n} stretching exercises that target the {b}
@he_pregnant
$f=sushi;brie;salami;liver;smoked salmon
$w=pregnant women~expectant mothers;breastfeeding women~nursing mothers;people on blood thinners
Why can't {w} eat {f}?
why no {f} for {w}
What's the reason {w} shouldn't eat {f}?
Explain why {f} is off the menu for {w}
how come {w} are told to stay away from {f}
@he_bite
$x=a tick bite;a wasp sting;a jellyfish sting;a nosebleed;a minor burn
How do I treat {x}?
{x} treatment
What's the best treatment for {x}?
what do I do against {x}
first aid for {x} please
- How do I prevent {x}?
- {x} prevention
- What's the best way of never getting {x}?
- what can I do so that I don't get {x} in the first place
@he_vitamin
$v=vitamin C;iron;magnesium;vitamin B12~B12;zinc
!h=rich in~high in;poor in~low in
Which foods are {h} {v}?
foods {h} {v}
name some foods that are {h} {v}
I'm looking for things to eat that are {h} {v}, which are there?
What's {h} {v}, food-wise?
@he_symptom
$i=appendicitis;a concussion;diabetes;anaemia~anemia;shingles
What are the symptoms of {i}?
{i} symptoms
how do I recognise {i}
Which signs point to {i}?
I'm worried it's {i}, what are the typical signs
- Which symptoms speak against {i}?
- {i} symptoms that rule it out
- Which signs suggest it isn't {i}?
@he_hot
$x=a sprained ankle;a stiff neck;a pulled muscle;a swollen knee
!h=ice~cold;heat~warmth
How long should I put {h} on {x}?
{h} on {x} how long
for how many minutes do I apply {h} to {x}
Applying {h} to {x}: for how much time?
I have {x}, how long does the {h} stay on
@he_doctor
$i=a cough;back pain;a headache;a rash;diarrhoea~diarrhea
#n=2~two;3~three;10~ten
Should I see a doctor if I've had {i} for {n} days?
{i} {n} days see doctor?
I've had {i} for {n} days now, is it time for the doctor?
after {n} days of {i}, do I need to go to the doctor
{i} hasn't gone away in {n} days, ought a doctor to look at it?
@p_canEat
$a=dogs;cats;rabbits;guinea pigs;parrots
$k=vegetables;fruits~fruit;nuts
Which {k} can {a} eat?
{a} {k} they can eat
what {k} are safe to feed to {a}
{k} that are fine for {a}, which ones?
List the {k} I may give to {a}
- Which {k} can't {a} eat?
- {a} {k} they can't eat
- what {k} are unsafe to feed to {a}
- List the {k} I must never give to {a}
@p_food_amount
#n=5~five;10~ten;20~twenty;30~thirty
$a=dog;puppy
How much should a {n} kg {a} eat per day?
{n} kg {a} food per day
Daily food amount for a {a} weighing {n} kg?
my {a} weighs {n} kilos, how much food do I give daily
what quantity of food does a {a} of {n} kilograms need a day
@p_litter
$a=kitten;puppy;rabbit;ferret
How do I house train my {a}?
{a} house training
what's the best way of getting a {a} house-trained
How can I teach my {a} where to do its business?
my new {a} pees everywhere, how do I get it house-trained
@p_bark
$t=when the doorbell rings~at the doorbell;on command;at other dogs
How do I get my dog to stop barking {t}?
stop dog barking {t}
my dog barks {t}, how can I make it quit
What can be done so a dog no longer barks {t}?
training a dog out of barking {t}, how
- How do I get my dog to start barking {t}?
- teach dog barking {t}
- my dog never barks {t}, how can I make it
- training a dog to bark {t}, how
@p_age
#n=2~two;7~seven;11~eleven;15~fifteen
$a=dog;cat;hamster
How old is a {n} year old {a} in human years?
{n} year old {a} human years
my {a} is {n}, what's that in human years
Convert a {a}'s age of {n} into human years
a {a} of {n} corresponds to what human age
@p_breed
$s=a flat~an apartment;families with kids~families with children;seniors~old people;joggers~runners
#n=3~three;5~five
!g=best~most suitable;worst~least suitable
What are the {n} {g} dog breeds for {s}?
{n} {g} dog breeds {s}
name the {n} {g} breeds of dog for {s}
Which {n} dog breeds are {g} for {s}?
thinking of a dog for {s}, tell me the {n} {g} breeds
@p_shed
$a=dog;cat
#n=3~three;5~five;10~ten
List {n} {a} breeds that shed a lot
{n} {a} breeds that shed
Which {n} breeds of {a} lose lots of hair?
name {n} {a} breeds known for heavy shedding
give me {n} kinds of {a} that leave hair all over the place
- List {n} {a} breeds that don't shed
- {n} {a} breeds non-shedding
- Which {n} breeds of {a} lose no hair?
- name {n} {a} breeds known for not shedding
@p_lifespan
$b=labrador;Maine Coon;hamster;budgie~budgerigar;tortoise
How long does a {b} live?
{b} lifespan
what's the life expectancy of a {b}
what age does a {b} usually reach
How many years can I expect a {b} to be around?
@p_flea
$a=my cat;my dog;my rabbit
$p=fleas;ticks;mites;worms
How do I get rid of {p} on or in {a}?
{a} has {p}, how do I get rid of them
Removing {p} from {a}, how to?
{p} {a} get rid of
help, {a} has caught {p}, what gets them off or out
- How do I protect {a} from getting {p}?
- {p} {a} protect
- what can I do so {a} doesn't get {p} in the first place
@p_walk
#n=2~two;4~four;8~eight
$u=months~month;years~year
How many walks a day does a dog aged {n} {u} need?
dog {n} {u} old walks per day
number of daily walks for a dog that's {n} {u} old?
my dog is {n} {u} old, how often should it be walked every day
how often per day must I take a dog of {n} {u} out for a walk
@p_fish
#n=20~twenty;60~sixty;100;200
$f=guppies;neon tetras;goldfish;angelfish
How many {f} can I keep in a {n} litre tank?
{n} litre tank how many {f}
what number of {f} fits a {n} l aquarium
My aquarium holds {n} litres, how many {f} can live in it?
max {f} for {n} litres of tank
@p_plant
$a=cats;dogs;horses;birds
#n=3~three;5~five;10~ten
Name {n} plants that are toxic to {a}
{n} plants toxic {a}
Which {n} plants are poisonous for {a}?
I have {a}, tell me {n} plants that would poison them
give me {n} plants {a} get poisoned by
- Name {n} plants that are non-toxic to {a}
- {n} plants non-toxic {a}
- Which {n} plants are harmless for {a}?
- I have {a}, tell me {n} plants that are safe with them
@p_vac
$a=puppy;kitten
#n=1st~first;2nd~second;3rd~third
At what age does a {a} get its {n} vaccination?
{a} {n} vaccination age
how old is a {a} when the {n} shot is due
When is the {n} jab of a {a} due, at how many weeks?
my {a} needs its {n} vaccine, how many weeks old should it be
@p_travel
$a=a dog;a cat;a ferret
$c=the UK~Britain;Norway;Japan;Australia
What papers do I need to bring {a} into {c}?
{a} into {c} papers
which documents are required to enter {c} with {a}
Taking {a} to {c}: what paperwork must I have?
I'm moving to {c} with {a}, what documents does it need to get in
- What papers do I need to take {a} out of {c}?
- {a} out of {c} papers
- which documents are required to leave {c} with {a}
@a_error
$b=Bosch;Siemens;Miele;AEG;Beko
#e=E15;E18;E24;F08
$m=dishwasher;washing machine~washer
What does error {e} mean on a {b} {m}?
{b} {m} error {e}
my {b} {m} shows {e}, what does that stand for
{e} on the display of my {b} {m}, meaning?
What is a {b} {m} telling me with code {e}?
@a_childlock
$b=Bosch;LG;Whirlpool;Neff
$m=oven;hob~cooktop;washing machine~washer;fridge~refrigerator
How do I turn on the child lock on my {b} {m}?
{b} {m} child lock on
activate child lock {b} {m}, how
What do I press to lock my {b} {m} against kids, i.e. switch on the child lock?
Switching on the {b} {m}'s child lock: how does it work
- How do I turn off the child lock on my {b} {m}?
- {b} {m} child lock off
- deactivate child lock {b} {m}, how
- What do I press to get the child lock off my {b} {m} again?
@a_descale
$m=DeLonghi coffee machine~De'Longhi coffee machine;Nespresso machine;kettle;steam iron;Jura machine
$w=vinegar;citric acid;lemon juice
How do I descale a {m} with {w}?
descale {m} {w}
Descaling a {m} using {w}, how's that done?
my {m} is full of limescale, how do I clear it with {w}
steps for getting the scale out of a {m} by means of {w}
- How do I descale a {m} without {w}?
- descale {m} no {w}
- Descaling a {m} not using {w}, how's that done?
- my {m} is full of limescale, how do I clear it when I have no {w}
@a_wash
$x=wool~woollens;silk;jeans;down jackets;towels
What temperature should I wash {x} at?
{x} washing temperature
at how many degrees do I wash {x}
Which temperature is right when washing {x}?
I'm putting {x} in the machine, what temp do I set
- What temperature should I not wash {x} at?
- {x} washing temperatures to avoid
- Which temperature is wrong when washing {x}?
@a_stain
$s=red wine;blood;grass;coffee;ink
$x=a white shirt;the carpet;the sofa~the couch;jeans
How do I get {s} out of {x}?
{s} stain {x} remove
removing {s} from {x}, how to
What takes {s} stains out of {x}?
spilled {s} on {x}, how do I get it clean
@a_fridge
$x=fridge~refrigerator;freezer;wine cooler~wine fridge
What temperature should a {x} be set to?
{x} ideal temperature
the right temperature for a {x}?
to how many degrees do I set my {x}
how cold should I have my {x}, in degrees
@a_kwh
#w=60;1500;2000;2400
#h=2~two;3~three;5~five
What does a {w} watt heater cost to run for {h} hours at 30 cents per kWh?
{w} W heater {h} hours cost at 30 cents/kWh
Running a {w}-watt heater {h} hours, 30 ct a kWh, what's the cost?
kWh price is 30 cents, how much do I pay for {h} hours of a {w} W heater
electricity cost, {w} watt heater, on for {h} hours, 30 cents per kilowatt hour
@a_noise
$m=washing machine~washer;dishwasher;tumble dryer~dryer;fridge~refrigerator
$n=humming;rattling;beeping;squeaking
Why is my {m} {n}?
{m} {n} why
what makes a {m} start {n}
My {m} keeps {n}, what's the cause?
the reason for a {m} that's {n}?
@a_notheat
$m=oven;tumble dryer~dryer;dishwasher;iron;radiator
Why isn't my {m} heating up?
{m} not heating
my {m} stays cold, what could be wrong
what are the causes of a {m} that won't get hot?
The {m} doesn't warm up any more, why?
- Why is my {m} overheating?
- {m} overheating
- my {m} gets far too hot, what could be wrong
- what are the causes of a {m} that gets too hot?
@a_filter
$m=Roomba~iRobot Roomba;Dyson V11;Brita jug;Philips air purifier;range hood~cooker hood
How often should I change the filter of a {m}?
{m} filter change how often
after how long does a {m} need a new filter
At what intervals is the filter of a {m} replaced?
what's the replacement interval for {m} filters
@a_robot
$b=Roomba;Roborock;Ecovacs;Dreame
$r=the kitchen;the hallway;the bedroom;the living room~the lounge
Tell the {b} to vacuum {r}
{b} vacuum {r}
have {r} vacuumed by the {b}
Send the {b} to {r} to clean up there with the vacuum
start the {b} in {r}, vacuuming please
- Tell the {b} not to vacuum {r}
- {b} don't vacuum {r}
- make the {b} skip {r}, no vacuuming there
- Keep the {b} out of {r}, it isn't to vacuum there
@a_thermo
#t=18~eighteen;20~twenty;21~twenty-one;23
$r=the living room~the lounge;the nursery;the study;the bathroom
Set the heating in {r} to {t} degrees
{r} heating {t} degrees
put {r} at {t} °C
Make it {t} degrees in {r} please
I want {r} heated to {t} degrees
@a_light
$r=the hall~the hallway;the kitchen;the garage;the kids' room
#t=7 pm~19:00;9 pm~21:00;11 pm~23:00
Turn on the lights in {r} at {t}
lights on {r} {t}
At {t}, switch the light on in {r}
let there be light in {r} from {t}
I'd like the lights in {r} to come on at {t}
- Turn off the lights in {r} at {t}
- lights off {r} {t}
- At {t}, switch the light out in {r}
- I'd like the lights in {r} to go out at {t}
@a_wifi
$m=HP printer;Canon printer;Sonos speaker;LG TV;Ring doorbell
How do I connect my {m} to wifi?
connect {m} wifi
getting a {m} onto the wifi, how?
What are the steps for hooking my {m} up to the wireless network?
my new {m} should go online over wifi, how do I do that
- How do I disconnect my {m} from wifi?
- disconnect {m} wifi
- getting a {m} off the wifi, how?
- my {m} shouldn't be online over wifi any more, how do I do that
@a_microwave
$x=a plate;a bowl;a container;a mug
$m=the microwave;the dishwasher;the oven
How do I tell if {x} is safe for {m}?
{x} {m} safe how to tell
How can I know that {x} may go in {m}?
what shows me whether {x} can be put into {m}
I've got {x} here, how do I find out if {m} is OK for it
@a_dishload
$x=knives;wooden spoons;wine glasses;cast iron pans;pots
Where do I put {x} in the dishwasher?
{x} dishwasher where to place
which rack of the dishwasher do {x} go on
Proper place for {x} when loading the dishwasher?
loading the dishwasher: where should {x} be
@a_ecomode
$b=Miele;Samsung;Bosch;Electrolux
$m=dishwasher;washing machine~washer
How long does the eco programme of a {b} {m} take?
{b} {m} eco programme duration
what's the running time of the eco cycle on a {b} {m}
If I choose eco on my {b} {m}, how long will it be running?
duration of eco mode, {b} {m}?
@a_lamp
#w=25;40;60;100
What LED wattage replaces a {w} watt bulb?
LED equivalent {w}W bulb
how many watts of LED match an old {w} watt bulb
I'm swapping a {w} W incandescent bulb for LED, which wattage?
{w} watt light bulb, same brightness in LED watts?
"""
R = random.Random(20261129)
TARGET = {'same': 1350, 'number': 550, 'negation': 550, 'entity': 550}
TWINKIND = {'u_speed': 'number'}
KIND = {'#': 'number', '$': 'entity', '!': 'negation'}

def parse(text):
    out, m = [], None
    for line in text.strip().split('\n'):
        if line.startswith('@'):
            m = {'name': line[1:].strip(), 'slots': {}, 'kind': {}, 'w': [[], []]}
            out.append(m)
        elif re.match(r'[#$!]\w+=', line):
            k, v = line[1:].split('=', 1)
            m['slots'][k] = [x.split('~') for x in v.split(';')]
            m['kind'][k] = KIND[line[0]]
        elif line.startswith('- '):
            m['w'][1].append(line[2:].strip())
        elif line.strip():
            m['w'][0].append(line.strip())
    return out

MS = parse(MEANINGS)
assert len({m['name'] for m in MS}) == len(MS)
for m in MS:
    for side in m['w']:
        for w in side:
            used = set(re.findall(r'\{(\w+)\}', w))
            if used != set(m['slots']):
                sys.exit(f"{m['name']}: {w!r}: {used ^ set(m['slots'])}")

def render(m, w, vals, spell):
    s = re.sub(r'\{(\w+)\}', lambda g: m['slots'][g[1]][vals[g[1]]][min(spell[g[1]], len(m['slots'][g[1]][vals[g[1]]]) - 1)], w)
    s = re.sub(r"\b(tomorrow|today|tonight)'s\b", r"\1's", s)
    s = re.sub(r'\b([A-Za-z]+)%', r'\1 percent', s)
    s = re.sub(r"\b([Aa]) (?=[aeio](?!ne\b|uro)|[AEIO](?![Nn][Ee]\b|uro)|LG\b|LED\b|HP\b|8|18\b|11\b|[SMXF] |[SMXF]$)", r'\1n ', s)
    s = re.sub(r'\bthe the\b', 'the', s)
    if w[0] == '{' and w.endswith('?') or w[0].isupper():
        s = s[0].upper() + s[1:]
    return s

def spell(m, bias=0.7):
    return {k: 0 if R.random() < bias else R.randrange(3) for k in m['slots']}

def typo(s):
    ws = s.split(' ')
    c = [i for i, w in enumerate(ws) if w.isalpha() and w.islower() and len(w) > 5]
    if c:
        i = R.choice(c); w = ws[i]; j = R.randrange(1, len(w) - 2)
        ws[i] = w[:j] + w[j + 1] + w[j] + w[j + 2:] if R.random() < .6 else w[:j] + w[j + 1:]
    return ' '.join(ws)

def noise(s):
    r = R.random()
    if r < .03: s = R.choice(['Hi, ', 'hey, ', 'Hello! ', 'ok, ', 'quick one: ']) + s
    elif r < .06: s = s + R.choice([' thanks', ' - thank you!', ' thx', ' cheers']) if not s.lower().endswith('please') else s
    r = R.random()
    if r < .08 and s.endswith('?'): s = s[:-1]
    elif r < .12: s = s.lower()
    if R.random() < .02: s = typo(s)
    return s

def near(m, side):
    """index pairs (i of +, j of -) that are small edits of each other"""
    res = []
    for j, b in enumerate(m['w'][1]):
        sc = [(difflib.SequenceMatcher(None, a.lower().split(), b.lower().split()).ratio(), i) for i, a in enumerate(m['w'][0])]
        r, i = max(sc)
        if r >= .7: res.append((i, j))
    return res

seen, texts, pairs, per = set(), Counter(), [], Counter()
def add(a, b, same, kind, name):
    key = tuple(sorted((a.lower(), b.lower())))
    if a.lower() == b.lower() or key in seen or per[name] >= 20: return False
    seen.add(key); per[name] += 1
    pairs.append({'a': a, 'b': b, 'same': same, 'kind': kind, 'template': name})
    return True

def vals(m): return {k: R.randrange(len(v)) for k, v in m['slots'].items()}

def mk_same(m, state):
    side = 1 if len(m['w'][1]) > 1 and R.random() < .4 else 0
    W = m['w'][side]
    combos = [(i, j) for i in range(len(W)) for j in range(i + 1, len(W))]
    cnt = state.setdefault((m['name'], side), Counter())
    lo = min(cnt[c] for c in combos)
    i, j = R.choice([c for c in combos if cnt[c] == lo]); cnt[(i, j)] += 1
    if R.random() < .5: i, j = j, i
    v = vals(m)
    return add(noise(render(m, W[i], v, spell(m))), noise(render(m, W[j], v, spell(m))), True, 'paraphrase', m['name'])

def mk_slot(m, kind, state):
    ks = [k for k, q in m['kind'].items() if q == kind and len(m['slots'][k]) > 1]
    k = R.choice(ks); v = vals(m); u = dict(v)
    u[k] = R.choice([x for x in range(len(m['slots'][k])) if x != v[k]])
    side = 1 if m['w'][1] and R.random() < .35 else 0
    W = m['w'][side]
    if R.random() < .5 or len(W) < 2:
        w = R.choice(W); sp = spell(m)
        return add(render(m, w, v, sp), render(m, w, u, sp), False, kind, m['name'])
    w1, w2 = R.sample(W, 2)
    return add(noise(render(m, w1, v, spell(m))), noise(render(m, w2, u, spell(m))), False, kind, m['name'])

def mk_twin(m, state):
    kind = TWINKIND.get(m['name'], 'negation')
    v = vals(m); nr = near(m, 0); P, N = m['w']
    if nr and R.random() < .5:
        i, j = R.choice(nr); sp = spell(m)
        a, b = render(m, P[i], v, sp), render(m, N[j], v, sp)
    else:
        c = [(i, j) for i in range(len(P)) for j in range(len(N)) if (i, j) not in nr]
        i, j = R.choice(c)
        a, b = noise(render(m, P[i], v, spell(m))), noise(render(m, N[j], v, spell(m)))
    if R.random() < .5: a, b = b, a
    return add(a, b, False, kind, m['name'])

def run():
    state = {}
    jobs = {'same': [(m, 's') for m in MS], 'number': [], 'negation': [], 'entity': []}
    for m in MS:
        for k in ('number', 'negation', 'entity'):
            if any(q == k and len(m['slots'][s]) > 1 for s, q in m['kind'].items()): jobs[k].append((m, 'slot'))
        if m['w'][1]: jobs[TWINKIND.get(m['name'], 'negation')].append((m, 'twin'))
    for kind in ('number', 'negation', 'entity', 'same'):
        n = fails = 0
        while n < TARGET[kind] and fails < 20000:
            L = jobs[kind][:]; R.shuffle(L)
            for m, how in L:
                if n >= TARGET[kind]: break
                if kind == 'same': ok = mk_same(m, state)
                elif how == 'slot': ok = mk_slot(m, kind, state)
                else: ok = mk_twin(m, state)
                n += ok; fails += not ok
    R.shuffle(pairs)
    return jobs

if __name__ == '__main__':
    jobs = run()
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'm.jsonl'), 'w') as f:
        for p in pairs: f.write(json.dumps(p, ensure_ascii=False) + '\n')
    print(len(MS), 'meanings;', sum(bool(m['w'][1]) for m in MS), 'with twin;', len(pairs), 'pairs', Counter(p['kind'] for p in pairs), 'max per meaning', max(per.values()), file=sys.stderr)
    print({k: len(v) for k, v in jobs.items()}, 'templates used', len({p['template'] for p in pairs}), file=sys.stderr)
