P1 = r"""
# capital
$c e: Australia | Canada | Turkey | Kazakhstan | Brazil | Morocco | Vietnam | New Zealand~NZ
what's the capital of {c}?
capital city of {c}
Which city is the seat of government and capital in {c}?
name the capital of {c} please
{c} capital
hey, i forgot what {c}'s capital is called, can you remind me?
# largest_city_area
$c e: Africa | Asia | South America | Europe
Which country in {c} is the largest by land area?
biggest country in {c} by area
In terms of surface area, what's the largest nation in {c}?
I'd like to know which country of {c} covers the most land
tell me the country of {c} that takes up the most square kilometres
!
Which country in {c} is the smallest by land area?
tiniest country in {c} by area
In terms of surface area, what's the smallest nation in {c}?
I'd like to know which country of {c} covers the least land
what is the most minuscule country, area-wise, in {c}
# longest_river
$c e: Europe | Africa | India | Canada | Spain | the United States~the US~the USA
What is the longest river in {c}?
longest river {c}
Which river runs the greatest distance in {c}?
of all the rivers in {c}, which one has the greatest length?
tell me the name of the river in {c} that is longer than any other
# highest_mountain
$c e: Japan | Scotland | Africa | Germany | Turkey | Australia | Iran
What's the highest mountain in {c}?
tallest peak in {c}
name of the loftiest summit in {c}
Which mountain in {c} rises higher than all the others?
{c} highest mountain name
looking for the mountain with the greatest elevation in {c}, what is it
# lowest_highest_point
$c e: Asia | North America | Europe | Argentina | Egypt
What is the lowest point above ground in {c}?
lowest elevation on land in {c}
Where in {c} is the ground at its lowest?
which spot on land in {c} lies at the smallest elevation
I'm curious where the deepest-lying place on dry land in {c} is
!
What is the highest point above ground in {c}?
highest elevation on land in {c}
Where in {c} is the ground at its highest?
which spot on land in {c} lies at the greatest elevation
I'm curious where the highest-lying place on dry land in {c} is
# population_year
$c e: Nigeria | Poland | Egypt | Mexico | Ireland
$y n: 1950 | 1980 | 2000 | 2010 | 2020
How many people lived in {c} in {y}?
population of {c} {y}
what was {c}'s population in the year {y}
In {y}, how large was the population of {c}?
number of inhabitants {c} had back in {y}
can you give me the headcount for {c} as of {y}
# neighbours
$c e: Laos | Switzerland | Bolivia | Chad | Hungary | Jordan
Which countries border {c}?
{c} neighbouring countries
list all the nations that share a land border with {c}
What are the names of {c}'s neighbours on the map?
who does {c} share its borders with
countries next to {c}, sharing a frontier with it
# landlocked
$c e: Africa | Asia | South America
Which countries in {c} are landlocked?
landlocked countries {c}
list the nations of {c} that have no coastline
which countries of {c} don't touch the sea
Name every state in {c} without access to the ocean
!
Which countries in {c} are coastal?
countries with a coastline {c}
list the nations of {c} that have a seashore
which countries of {c} touch the sea
Name every state in {c} with access to the ocean
# ocean_depth
$o e: the Pacific~the Pacific Ocean | the Atlantic~the Atlantic Ocean | the Indian Ocean | the Arctic Ocean | the Black Sea | the Baltic~the Baltic Sea
How deep is {o} at its deepest point?
maximum depth of {o}
What is the greatest depth found in {o}?
if you sank to the lowest bottom of {o}, how far down would you be
deepest part of {o} how deep
# timezone_city
$c e: Denver | Bangkok | Lisbon | Cairo | Buenos Aires | Auckland | LA~Los Angeles
What time zone is {c} in?
{c} timezone
which time zone applies in {c}
Under which UTC offset/time zone does {c} fall?
I need to set my calendar to the zone {c} uses, which one is it?
time zone for {c} pls
# current_time
$c e: Tokyo | London | NYC~New York City~New York | Sydney | Dubai | Mumbai | São Paulo~Sao Paulo
What time is it in {c} right now?
current time {c}
what does the clock say in {c} at the moment
local time in {c} now
Could you tell me what time people in {c} have at this moment?
hey what's the time over in {c}
# time_convert
$t n: 3 pm~3 PM~15:00 | 9 am~9 AM~09:00 | 6 pm~6 PM~18:00 | 11 am~11 AM | 8:30 pm~20:30
$a e: London | Paris | Toronto | Berlin
$b e: Tokyo | Sydney | Los Angeles~LA | Delhi
If it's {t} in {a}, what time is it in {b}?
{t} {a} time in {b} time
convert {t} {a} time to {b} local time
what will the clock in {b} show when it is {t} in {a}
My call starts at {t} {a} time. When is that for someone in {b}?
When people in {a} have {t}, people in {b} have what time?
# hours_difference
$a e: New York~NYC | Chicago | Madrid | Athens
$b e: Singapore | Hong Kong | Perth | Seoul
How many hours' difference is there between {a} and {b}?
time difference {a} {b}
by how many hours do the clocks in {b} and {a} differ
{b} vs {a} time gap in hours
What's the time difference from {a} to {b}?
# sunrise
$c e: Oslo | Cape Town | Reykjavik | Rome | Seattle | Melbourne
$d n: 1 January~January 1st~Jan 1 | 21 June~June 21st~Jun 21 | 15 March~March 15th~Mar 15 | 1 October~October 1st~Oct 1
What time does the sun rise in {c} on {d}?
sunrise {c} {d}
when is sunrise in {c} on {d}
On {d}, at what hour does the sun come up in {c}?
I want to watch the sun come up in {c} on {d}, what time will that be?
!
What time does the sun set in {c} on {d}?
sunset {c} {d}
when is sunset in {c} on {d}
On {d}, at what hour does the sun go down in {c}?
I want to watch the sun go down in {c} on {d}, what time will that be?
# weather_tomorrow
$c e: Leeds | Hamburg | Austin | Lyon | Osaka | Nairobi
What will the weather be like in {c} tomorrow?
{c} weather tomorrow
tomorrow's forecast for {c}
Give me the weather outlook for {c} for tomorrow, thanks
how's it looking weather-wise in {c} tomorrow
# forecast_days
$c e: Boston | Vienna | Manila | Edinburgh
$n n: 3~three | 5~five | 7~seven | 10~ten | 14~fourteen
Give me the {n}-day weather forecast for {c}
{c} weather next {n} days
What's the weather in {c} going to do over the coming {n} days?
how will the weather be in {c} for the next {n} days
forecast {c}, {n} days ahead, day by day
# umbrella
$c e: Dublin | Brussels | Portland | Bergen | Glasgow
$d n: today | on Saturday | on Monday | tonight | on Thursday
Is it going to rain in {c} {d}?
will there be rain in {c} {d}
rain expected {c} {d}?
Any rain forecast for {c} {d}?
are showers coming down in {c} {d}
does the forecast say it'll rain {d} in {c}
# hottest_month
$c e: Athens | Dubai | Phoenix | Seville | Bangkok | Beijing
Which month is the hottest in {c}?
hottest month of the year {c}
In what month do temperatures peak in {c}?
when during the year is it warmest in {c}, which month
{c}: month with the highest average temperature
!
Which month is the coldest in {c}?
coldest month of the year {c}
In what month do temperatures bottom out in {c}?
when during the year is it chilliest in {c}, which month
{c}: month with the lowest average temperature
# rainy_season
$c e: Thailand | Kenya | Costa Rica | Bali | Nepal | Cuba
When is the rainy season in {c}?
{c} wet season months
during which months does it pour the most in {c}
What time of year do the rains come to {c}?
which part of the year is the wet one in {c}
!
When is the dry season in {c}?
{c} dry season months
during which months does it rain the least in {c}
What time of year is {c} free of the rains?
which part of the year is the dry one in {c}
# record_temp
$c e: Canada | France | Antarctica | Australia | Finland | Texas
What's the highest temperature ever recorded in {c}?
record high temperature {c}
how hot has it ever got in {c}, all-time record
the hottest reading thermometers have ever taken in {c}
All-time heat record for {c}, in degrees?
!
What's the lowest temperature ever recorded in {c}?
record low temperature {c}
how cold has it ever got in {c}, all-time record
the coldest reading thermometers have ever taken in {c}
All-time cold record for {c}, in degrees?
# dst_start
$c e: the UK~the United Kingdom~Britain | the US~the USA~the United States | Germany | New Zealand | Chile
$y n: 2024 | 2025 | 2026
When does daylight saving time start in {c} in {y}?
{c} clocks go forward date {y}
on what date does summer time begin in {c} in {y}
When do people in {c} set their clocks an hour ahead in {y}?
start of DST {y} in {c}
!
When does daylight saving time end in {c} in {y}?
{c} clocks go back date {y}
on what date does summer time finish in {c} in {y}
When do people in {c} set their clocks an hour back in {y}?
end of DST {y} in {c}
# average_temp
$c e: Barcelona | Cairo | Moscow | Lima | Denver
$m n: January | April | July | October | December
What's the average temperature in {c} in {m}?
{c} average temperature {m}
how warm is it typically in {c} during {m}
mean {m} temperature for {c}
On average how many degrees does {c} get in {m}?
What temps are normal in {c} in the month of {m}?
# island_belongs
$i e: Greenland | Réunion~Reunion | Guam | Madeira | Bermuda | Aruba | Easter Island
Which country does {i} belong to?
{i} belongs to what country
who owns {i}
{i} is part of which nation?
What state holds sovereignty over {i}?
tell me whose territory {i} is
# located_landmark
$l e: Machu Picchu | Angkor Wat | Petra | Stonehenge | the Alhambra | Mount Rushmore | Chichen Itza
Where is {l} located?
{l} location
in what part of the world can I find {l}
Whereabouts is {l}?
where do you have to travel to see {l}
location of {l}?
# currency
$c e: Poland | Thailand | South Africa | Switzerland | Peru | Iceland | Vietnam
What currency is used in {c}?
{c} currency name
what money do they pay with in {c}
Which currency is legal tender in {c}?
name the official currency of {c}
going to {c} soon, what's the local money called?
# official_language
$c e: Brazil | Belgium | Ethiopia | Singapore | Austria | Angola | Pakistan
What is spoken officially in {c}?
official language(s) of {c}
Which language or languages have official status in {c}?
{c} official languages
what tongue(s) does the state of {c} recognise as official
in {c}, what's the language of government by law?
# flag_colors
$c e: Italy | Ukraine | Jamaica | Estonia | Ghana | Colombia
What colours are on the flag of {c}?
{c} flag colors
which colours make up {c}'s national flag
Name the colours in the {c} flag
the flag of {c} has which colors in it?
# us_state_capital
$s e: California | Texas | Nevada | Vermont | Kentucky | Oregon | Montana
What is the state capital of {s}?
{s} state capital
which city serves as capital of the state of {s}
In {s}, what city is home to the state government as its capital?
name {s}'s capital city
# eu_members
Which countries are members of the European Union?
list of EU member states
name all the countries in the EU
what nations make up the European Union
Who belongs to the EU at present?
all EU members, please
!
Which European countries are not members of the European Union?
list of European states outside the EU
name all the countries of Europe that aren't in the EU
what nations in Europe don't form part of the European Union
Who in Europe doesn't belong to the EU at present?
# eu_join
$c e: Spain | Croatia | Sweden | Romania | Malta | Austria
When did {c} join the EU?
{c} EU accession year
In what year did {c} become a member of the European Union?
since when has {c} been an EU member
year of {c}'s entry into the European Union
# distance_cities
$a e: Paris | Munich | Milan | Zurich
$b e: Prague | Amsterdam | Marseille | Warsaw
How far is it from {a} to {b} by road?
driving distance {a} {b}
what's the distance by car between {a} and {b}
{a} to {b} road distance
If I drive from {a} to {b}, how far do I have to go?
length of the car journey between {a} and {b}, as in distance
# bigger_country
$a e: France | Japan | Italy
$b e: Sweden | Norway | Germany | California
Which is bigger in area, {a} or {b}?
{a} vs {b} which has more land area
is {b} larger than {a} in area, or the other way round
compare area: {b} or {a}, which one is larger
Between {a} and {b}, which has the greater surface area?
# more_people
$a e: Canada | Spain | Kenya
$b e: Poland | Argentina | Uganda | Algeria
Which has more people, {a} or {b}?
population {a} vs {b}, who has more
do more people live in {b} or in {a}
Of {a} and {b}, which is the more populous?
is {b} more populated than {a} or vice versa, by headcount
# most_populous
$c e: China | India | Canada | Germany | Brazil | Turkey
What is the most populous city in {c}?
biggest city {c} by population
which city in {c} has the most inhabitants
In {c}, where do more people live than in any other city?
name the city with the largest population in {c}
# densest
$c e: Europe | Africa | Asia | Oceania
Which country in {c} has the highest population density?
most densely populated country {c}
where in {c} do people live most tightly packed, which country
{c}: nation with the greatest number of people per square km
the most crowded country in {c} in terms of density
!
Which country in {c} has the lowest population density?
most sparsely populated country {c}
where in {c} do people live most thinly spread, which country
{c}: nation with the smallest number of people per square km
the emptiest country in {c} in terms of density
# volcano_active
$v e: Vesuvius | Mount Fuji | Etna | Kilauea | Mount St. Helens | Popocatépetl~Popocatepetl
When did {v} last erupt?
last eruption of {v}
what's the most recent time {v} blew
date of {v}'s latest eruption
How long ago was {v}'s most recent eruption, and when was it?
# lake_deepest
$c e: Italy | Canada | Africa | the US~the USA~the United States | Scotland
What is the deepest lake in {c}?
deepest lake {c}
which lake in {c} goes down the furthest
Name the lake with the greatest depth in {c}
of {c}'s lakes, which has the deepest bottom?
# desert_why
$d e: the Atacama | the Sahara | the Gobi | the Namib
Why is {d} so dry?
{d} reasons for dryness
what makes {d} such an arid place
How come it hardly ever rains in {d}?
explain why there is so little rain in {d}
# river_flow_into
$r e: the Danube | the Rhine | the Volga | the Mekong | the Ganges | the Mississippi
Which body of water does {r} flow into?
where does {r} end
mouth of {r}
{r} empties into what?
Into which sea does {r} discharge?
!
Where does {r} start?
source of {r}
where does {r} rise
{r} has its headwaters where?
In which place does {r} originate?
# countries_count
$c e: Africa | Europe | Asia | South America | Oceania
How many countries are there in {c}?
number of countries in {c}
{c} has how many countries
count of sovereign states in {c}
into how many nations is {c} divided?
# top_n_mountains
$n n: 3~three | 5~five | 10~ten | 20~twenty
$c e: the world | Europe | Africa | South America
What are the {n} highest mountains in {c}?
top {n} tallest mountains {c}
list the {n} loftiest peaks of {c}
Name the {n} mountains in {c} with the greatest elevation
give me a ranking of {c}'s {n} tallest mountains
# top_n_cities
$n n: 5~five | 10~ten | 25~twenty-five | 50~fifty
$c e: Germany | India | Mexico | the UK~the United Kingdom
List the {n} largest cities in {c} by population
{n} most populous cities {c}
which {n} cities in {c} have the most residents
top {n} cities of {c} ranked by number of inhabitants
What are {c}'s {n} biggest cities, going by population?
# zip
$p e: Beverly Hills | Fargo | Key West | Anchorage | Boise
What US area code (telephone) covers {p}?
{p} telephone area code
dialing code for {p} within the US
which phone area code do numbers in {p} have
Phone numbers in {p} start with what area code?
# dial_code
$c e: France | Portugal | India | Norway | Greece | Egypt
What is the international dialling code for {c}?
{c} country code phone
how do I prefix a number when phoning {c} from abroad (country code)
calling {c} from overseas: which country code?
telephone country prefix of {c}
# drive_side
$c e: Japan | Malta | Thailand | Sweden | Cyprus | Kenya
Which side of the road do people drive on in {c}?
{c} drive left or right
in {c}, is traffic on the left or on the right
do cars keep left or right in {c}?
going to rent a car in {c}, which side do I drive on
# plug
$c e: Italy | the UK~the United Kingdom | Australia | Denmark | Israel
What type of electrical plug do they use in {c}?
{c} plug type
which power sockets are found in {c}
what kind of wall outlet is standard in {c}?
power plug shape for {c}?
# equator
$c e: Africa | South America | Asia
Which countries in {c} does the equator pass through?
{c} countries on the equator
the equator crosses which nations in {c}
name the states of {c} that lie on the equator line
through what countries of {c} does the equator run
# latitude
$c e: Stockholm | Quito | Anchorage | Ushuaia | Singapore
What is the latitude of {c}?
{c} latitude
at what latitude does {c} lie
how many degrees north or south of the equator is {c}
On which parallel is {c} situated?
# longitude
$c e: Istanbul | Honolulu | Chicago | Kyoto | Accra
What is the longitude of {c}?
{c} longitude
at what longitude does {c} lie
how many degrees east or west of Greenwich is {c}
On which meridian is {c} situated?
# elevation_city
$c e: La Paz | Mexico City | Denver | Addis Ababa | Lhasa | Madrid
How high above sea level is {c}?
{c} elevation
what altitude is {c} at
at what height above the sea does {c} lie
the altitude of {c}?
"""
P2 = r"""
# battle_year
$b e: Waterloo | Hastings | Gettysburg | Agincourt | Stalingrad | Trafalgar
In what year was the Battle of {b} fought?
Battle of {b} year
when did the battle of {b} take place
{b} battle date (year)
which year saw the Battle of {b}
the fighting at {b}, the famous battle, what year was that?
# battle_won
$b e: Hastings | Marathon | Austerlitz | Lepanto | Gettysburg | Tannenberg (1410)
Who won the Battle of {b}?
winner of the battle of {b}
which side came out on top at the Battle of {b}
{b} battle victors
To whom did victory go in the battle of {b}?
!
Who lost the Battle of {b}?
loser of the battle of {b}
which side was beaten at the Battle of {b}
{b} battle: the defeated side
Who suffered defeat in the battle of {b}?
# war_start
$w e: World War I~WWI~the First World War | World War II~WWII~the Second World War | the Korean War | the Crimean War | the Vietnam War | the Thirty Years' War
Which year did {w} start?
{w} start year
in what year did {w} break out
beginning of {w}, what year was it
Hostilities in {w} began in which year?
!
Which year did {w} end?
{w} end year
in what year was {w} over
close of {w}, what year was it
Hostilities in {w} ceased in which year?
# war_cause
$w e: the American Civil War | World War I~WWI | the Boer War | the Falklands War | the Opium Wars
What caused {w}?
causes of {w}
why did {w} break out
which factors led to {w}
the reasons behind the outbreak of {w}?
explain what brought {w} about
# nth_president
$n n: 3rd~third | 7th~seventh | 16th~sixteenth | 26th~twenty-sixth | 35th~thirty-fifth | 40th~fortieth
Who was the {n} president of the United States?
{n} US president
name the {n} person to be president of the USA
which man served as America's {n} president
tell me who held office as the {n} POTUS
# president_before
$p e: Lincoln~Abraham Lincoln | Truman~Harry Truman | Nixon~Richard Nixon | Reagan~Ronald Reagan | Jackson~Andrew Jackson
Who was US president right before {p}?
president preceding {p}
{p}'s predecessor in the White House
which president did {p} take over from
Whom did {p} succeed as president?
!
Who was US president right after {p}?
president following {p}
{p}'s successor in the White House
which president took over from {p}
By whom was {p} succeeded as president?
# monarch_in_year
$y n: 1540 | 1605 | 1750 | 1815 | 1890 | 1940
Who was on the English/British throne in {y}?
British or English monarch {y}
which king or queen reigned in England in {y}
In {y}, who ruled as monarch of England/Britain?
name England's sovereign in the year {y}
# pm_in_year
$y n: mid-1941 | mid-1956 | mid-1965 | mid-1984 | mid-1999 | mid-2012
Who was British prime minister in {y}?
UK PM {y}
which person led the British government in {y}
In {y}, who lived at 10 Downing Street as prime minister?
name Britain's prime minister as of {y}
# president_in_year
$y n: mid-1862 | mid-1903 | mid-1927 | mid-1938 | mid-1975 | mid-1995
Who was the US president in {y}?
American president {y}
which man was in the White House in {y}
In {y}, who was president of the United States?
name the POTUS in office in {y}
# born_when
$p e: Napoleon~Napoleon Bonaparte | Mozart~Wolfgang Amadeus Mozart | Marie Curie | Leonardo da Vinci | Gandhi~Mahatma Gandhi | Queen Victoria
When was {p} born?
{p} date of birth
on what day did {p} come into the world
birth date of {p}
{p} birthday incl. year
!
When did {p} die?
{p} date of death
on what day did {p} pass away
death date of {p}
{p} died when exactly?
# born_where
$p e: Beethoven | Freud~Sigmund Freud | Nikola Tesla | Picasso~Pablo Picasso | Christopher Columbus | Elvis~Elvis Presley
Where was {p} born?
{p} birthplace
in which town did {p} come into the world
place of birth of {p}
what city/town was {p} born in
!
Where did {p} die?
{p} place of death
in which town did {p} pass away
where did {p} spend the last moments of life and die
what city/town did {p} die in
# invented
$x e: the telephone | the printing press | dynamite | the World Wide Web~the WWW | the jet engine | the barometer
Who invented {x}?
inventor of {x}
{x} was invented by whom?
who came up with {x} first
Which person gets the credit for inventing {x}?
name the brain behind the invention of {x}
# discovered
$x e: penicillin | oxygen | radium | the electron | X-rays | Neptune
Who discovered {x}?
discoverer of {x}
{x} was discovered by whom?
to whom do we owe the discovery of {x}
name the scientist(s) credited with finding {x}
# invented_year
$x e: the microwave oven | the zipper~the zip fastener | the television~TV | the pencil | the bicycle | the transistor
When was {x} invented?
{x} year of invention
how long ago was {x} invented, in which year
what year did somebody invent {x}
year of the invention of {x}
# wall_events
$e e: the Berlin Wall | the Eiffel Tower | the Golden Gate Bridge | the Empire State Building | Hadrian's Wall
In which year did construction of {e} begin?
{e} construction start year
when did they start building {e}
what year was work on {e} begun
When did builders first set to work on {e}?
!
In which year was construction of {e} completed?
{e} construction completion year
when did they finish building {e}
what year was work on {e} wrapped up
When did builders put the last touches to {e}?
# independence
$c e: India | Ghana | Mexico | Finland | Algeria | Brazil | Jamaica
What year did {c} become independent?
{c} independence year
in what year did {c} gain its independence
since which year has {c} been an independent country
year {c} stopped being ruled by another power
# independence_from
$c e: Indonesia | Algeria | Mozambique | Philippines~the Philippines | Kenya | Libya
From which country did {c} gain independence?
{c} independence from whom
who was the colonial power {c} broke free of
Which state ruled {c} before it became independent?
{c} used to be a colony of which country before independence
# empire_fall
$e e: the Western Roman Empire | the Ottoman Empire | the Aztec Empire | the Byzantine Empire | the Soviet Union~the USSR
Why did {e} fall?
reasons for the collapse of {e}
what brought about the end of {e}
how come {e} fell apart
which causes lay behind the downfall of {e}
!
Why did {e} rise to power?
reasons for the rise of {e}
what brought about the growth in might of {e}
how come {e} became so powerful
which causes lay behind the ascent of {e}
# treaty
$t e: Versailles | Westphalia | Tordesillas | Utrecht | Maastricht
What did the Treaty of {t} say?
Treaty of {t} terms
which provisions were in the treaty of {t}
what was agreed in the Treaty of {t}
the contents of the Treaty of {t}, please
# happened_on
$d n: July 20, 1969~20 July 1969 | November 9, 1989~9 November 1989 | June 6, 1944~6 June 1944 | July 14, 1789~14 July 1789 | April 15, 1912~15 April 1912
What important thing happened on {d}?
{d} historical event
which event made {d} famous in history
why is {d} remembered
what took place on {d} that history books mention
# century
$n n: 14th~fourteenth | 15th~fifteenth | 17th~seventeenth | 18th~eighteenth | 19th~nineteenth
$c e: France | Japan | China | Russia
What were the main events in {c} in the {n} century?
{n} century {c} major events
key things that happened in {c} during the {n} century
outline the {n} century's most important happenings in {c}
Which events shaped {c} in the {n} century?
# wife_henry
$n n: first~1st | second~2nd | third~3rd | fourth~4th | fifth~5th | sixth~6th
Who was Henry VIII's {n} wife?
{n} wife of Henry VIII
name of the woman Henry the Eighth took as his {n} wife
which lady was the {n} that King Henry VIII married?
The {n} queen Henry VIII was wed to, who was she?
# roman_emperor
$n n: first~1st | second~2nd | third~3rd | fifth~5th
Who was the {n} Roman emperor?
{n} emperor of Rome
name the {n} man to rule the Roman Empire as emperor
which emperor was the {n} in Rome
In the line of Roman emperors, who came {n}?
# moon_walk
$n n: first~1st | second~2nd | third~3rd
Who was the {n} person to walk on the Moon?
{n} man on the moon
name the {n} human being who set foot on the moon
which astronaut was {n} to tread on the lunar surface
the {n} astronaut ever to step onto the Moon?
# apollo
$n n: 8~eight | 11~eleven | 13~thirteen | 15~fifteen | 17~seventeen
Who were the crew members of Apollo {n}?
Apollo {n} astronauts
names of the people who flew on Apollo {n}
which men were aboard the Apollo {n} mission
who made up the crew on Apollo {n}
# pyramids_how
$x e: the pyramids of Giza | Stonehenge | the moai of Easter Island | the Great Wall of China
How was the building of {x} accomplished?
how did they build {x}
methods used to construct {x}
By what techniques did people put up {x}?
how did ancient builders manage to erect {x}
# civil_rights_person
$p e: Rosa Parks | Che Guevara | Joan of Arc | Rasputin | Anne Frank | Spartacus
Who was {p}?
{p} who was that
tell me about {p} as a person, who they were
{p} short biography
can you explain who {p} was
what was {p} known for, and who was that person
# assassinated
$p e: JFK~John F. Kennedy | Julius Caesar | Martin Luther King~MLK | Archduke Franz Ferdinand | Abraham Lincoln | Malcolm X
Who killed {p}?
{p} assassin
by whom was {p} assassinated
name the killer(s) of {p}
who was responsible for murdering {p}
# wonders
$n n: three~3 | five~5 | seven~7
$k e: ancient | modern
Name {n} wonders of the {k} world
list {n} {k} wonders of the world
could you give me {n} of the wonders of the {k} world
{n} {k} world wonders, names only
I need the names of {n} {k} world wonders
# current_president
$c e: Brazil | Poland | Turkey | South Korea | Mexico | France | Argentina
Who is the current president of {c}?
{c} president now
name of {c}'s president at present
who holds the presidency of {c} these days
Which person is serving as president of {c} right now?
hi! who's president in {c} nowadays?
# current_pm
$c e: Canada | Japan | Spain | India | Hungary | New Zealand | Sweden
Who is the prime minister of {c} at the moment?
{c} current PM
name the person who's currently prime minister in {c}
who heads the government of {c} as prime minister today
present prime minister of {c}
# current_mayor
$c e: London | New York City~NYC | Chicago | Paris | Berlin | Bristol
Who is the mayor of {c} now?
{c} current mayor
who's in charge as mayor in {c} at present
name the sitting mayor of {c}
which person is mayor of {c} today
# current_ceo
$c e: Apple | Nintendo | Toyota | Netflix | Boeing | Intel
Who's the CEO of {c} right now?
{c} current CEO
name of the chief executive of {c} at present
which person runs {c} as CEO today
Who heads {c} these days as chief exec?
# former_pm
$n n: first~1st | second~2nd
$c e: Israel | India | Pakistan | Australia | Canada
Who was the {n} prime minister of {c}?
{c} {n} prime minister
name {c}'s {n} PM
in the list of prime ministers of {c}, who was the {n}
the {n} person ever to be prime minister in {c}
# current_secretary
$o e: the UN~the United Nations | NATO | the OECD
Who is the secretary-general of {o} at present?
{o} current secretary general
who leads {o} as secretary-general today
name the person now in post as secretary general of {o}
Which person currently serves as {o}'s Secretary-General?
# governor
$s e: Florida | Ohio | California | Texas | Georgia (US) | Michigan
Who is the current governor of {s}?
{s} governor now
name the sitting governor of {s}
who governs the state of {s} today
which person holds {s}'s governorship at the moment?
# monarch_now
$c e: Denmark | Spain | Japan | Norway | Belgium | Thailand
Who is the reigning monarch of {c}?
current king/queen/emperor of {c}
who sits on the throne of {c} now
name {c}'s present sovereign
which royal is {c}'s head of state today
# pope_years
$y n: 1800 | 1929 | 1965 | 1990 | 2010
Who was pope in {y}?
pope {y}
name the head of the Catholic Church in {y}
which pope was in office in the year {y}
In {y}, who sat on the papal throne?
# term_length
$o e: a US senator | a US representative | the French president | the German chancellor | a Supreme Court justice
How long is the term of {o}?
term of office {o} length
for how many years is {o} in office per term
{o}: how long does one term last
What's the duration of a single term for {o}?
# voting_age
$c e: Austria | Brazil | Japan | Scotland | Greece
How old do you have to be to vote in {c}?
{c} voting age
minimum age for voting in {c}
from what age can people cast a ballot in {c}
At which age does {c} give its citizens the vote?
# women_vote
$c e: Switzerland | New Zealand | France | Finland | Saudi Arabia
When did women get the right to vote in {c}?
women's suffrage {c} year
since what year have women been able to vote in {c}
In which year did {c} give women the vote?
year {c} introduced votes for women
# abolish
$x e: slavery | the death penalty | conscription
$c e: France | Portugal | Britain | Spain
When did {c} abolish {x}?
{x} abolished {c} year
in what year did {c} do away with {x}
year {x} was ended in {c}
When was {x} scrapped in {c}?
!
When did {c} introduce {x}?
{x} introduced {c} year
in what year did {c} first bring in {x}
year {x} was begun in {c}
When was {x} established in {c}?
# dynasty
$d e: Ming | Tang | Qing | Han | Song
When did the {d} dynasty begin?
{d} dynasty start
in which year was the {d} dynasty founded
beginning year of China's {d} dynasty
the {d} dynasty came to power when?
!
When did the {d} dynasty end?
{d} dynasty end
in which year did the {d} dynasty collapse
closing year of China's {d} dynasty
the {d} dynasty fell from power when?
# discovered_country
$p e: Magellan | Marco Polo | Vasco da Gama | James Cook | Amundsen
Which route did {p} travel on the most famous voyage?
{p} voyage route
the path {p}'s best-known journey took
by what way did {p} go on that famous expedition
trace the route of {p}'s famous expedition
"""
P3 = r"""
# planet_distance
$p e: Mars | Venus | Saturn | Neptune | Mercury | Jupiter
How far is {p} from the Sun on average?
{p} mean distance from sun
what's the average distance between {p} and the sun
at what distance, on average, does {p} orbit the Sun
average {p}–Sun distance please
# planet_moons
$p e: Jupiter | Saturn | Mars | Uranus | Neptune
How many moons does {p} have?
number of moons of {p}
{p} moon count
what's the total of {p}'s known moons
How many natural satellites go around {p}?
# planet_moons_none
Which planets in the solar system have moons?
planets with moons solar system
what planets around our Sun are orbited by at least one moon
name all the planets here in the solar system that do have a natural satellite
Around which of our planets do moons circle?
!
Which planets in the solar system have no moons?
planets without moons solar system
what planets around our Sun aren't orbited by a single moon
name all the planets here in the solar system that lack a natural satellite
Around which of our planets do no moons circle?
# largest_planet
What is the largest planet in our solar system?
biggest planet solar system
which of the sun's planets has the greatest size
Name the planet in the Solar System that's bigger than all others
of the eight planets, which one is the biggest?
!
What is the smallest planet in our solar system?
tiniest planet solar system
which of the sun's planets has the least size
Name the planet in the Solar System that's smaller than all others
of the eight planets, which one is the littlest?
# nth_planet
$n n: second~2nd | third~3rd | fourth~4th | fifth~5th | seventh~7th | eighth~8th
Which planet is {n} from the Sun?
{n} planet from the sun
counting outward from the sun, what planet comes {n}
name the {n} planet of the solar system, starting at the Sun
What's the {n} planet in order of distance from the sun?
# hottest_planet
Which planet in the solar system is the hottest?
hottest planet in our solar system
where in the solar system is the planet with the highest surface temperature
What planet gets the hottest among the Sun's planets?
name the warmest of all eight planets
!
Which planet in the solar system is the coldest?
coldest planet in our solar system
where in the solar system is the planet with the lowest temperature
What planet gets the coldest among the Sun's planets?
name the chilliest of all eight planets
# day_length_planet
$p e: Venus | Mars | Jupiter | Mercury | Saturn
How long does a day last on {p}?
length of a day on {p}
{p} day duration
how much time passes in one {p} day
On {p}, one day takes how long?
# year_length_planet
$p e: Uranus | Mars | Neptune | Venus | Mercury
How long does it take {p} to go around the Sun once?
{p} orbital period
length of a year on {p}
how much time does {p} need for one lap of the Sun
one {p} year lasts how long?
# weight_on
$n n: 50 kg~50 kilos | 70 kg~70 kilos | 80 kg~80 kilos | 100 kg~100 kilos
$p e: the Moon | Mars | Jupiter | Venus
How much would someone of {n} on Earth weigh on {p}?
{n} on earth weight on {p}
what would the scales show on {p} for a person who's {n} here on Earth
if I am {n} on Earth, how heavy would I be on {p}
weight on {p} of a person with {n} on earth
# light_time
$p e: the Sun | the Moon | Mars | Alpha Centauri | the Andromeda galaxy
How long does light take to travel from {p} to Earth?
light travel time {p} to earth
time light needs from {p} until it reaches us
light leaves {p}: how long until it gets to Earth?
How much time does a ray of light from {p} spend on its way to our planet?
# eclipse_next
$c e: Spain | Australia | the US~the USA~the United States | India | Egypt
When is the next total solar eclipse visible in {c}?
next total solar eclipse {c}
in {c}, when will the sun be totally eclipsed again
date of the coming total eclipse of the Sun in {c}
When can people in {c} next see the sun fully covered by the moon?
!
When was the last total solar eclipse visible in {c}?
most recent total solar eclipse {c}
in {c}, when was the sun totally eclipsed the last time
date of the latest past total eclipse of the Sun in {c}
When did people in {c} last see the sun fully covered by the moon?
# why_sky_blue
$c e: blue | red at sunset~red at sundown | black at night
Why is the sky {c}?
sky {c} reason
what makes the sky look {c}
how come the sky is {c}
explain why we see a sky that's {c}
# pluto
Why is Pluto no longer a planet?
reason pluto isn't a planet anymore
how come Pluto lost its status as a planet
why did they strip Pluto of planethood
what made astronomers stop counting Pluto among the planets
!
Why was Pluto once considered a planet?
reason pluto used to be a planet
how come Pluto was given the status of a planet originally
why did they grant Pluto planethood at first
what made astronomers start counting Pluto among the planets
# black_hole
$x e: black holes | neutron stars | white dwarfs | supernovas~supernovae | pulsars | quasars
What are {x}?
{x} explained
can you tell me what {x} are
in astronomy, what is meant by {x}
explain {x} to me
# stars_form
$x e: stars | planets | galaxies | comets
How do {x} form?
formation of {x}
how are {x} born
the process by which {x} come into being
by what mechanism do {x} come about
!
How do {x} get destroyed?
destruction of {x}
how do {x} die
the process by which {x} cease to be
by what mechanism do {x} come to an end
# element_symbol
$e e: gold | sodium | iron | tungsten | potassium | lead
What's the chemical symbol for {e}?
{e} chemical symbol
which letters stand for {e} in the periodic table
abbreviation of {e} on the periodic table
How is {e} written as an element symbol?
# element_number
$n n: 6~six | 8~eight | 26 | 47 | 79 | 92
Which element has atomic number {n}?
atomic number {n} element
name the element with {n} protons
what is element number {n} in the periodic table
An atom with {n} protons in its nucleus is what element?
# boiling
$x e: ethanol | water | mercury | acetone | nitrogen
At what temperature does {x} boil at normal pressure?
{x} boiling point
what's the boiling temperature of {x}
how hot must {x} get until it turns into vapour by boiling
temperature at which {x} starts to boil
!
At what temperature does {x} freeze at normal pressure?
{x} freezing point
what's the freezing temperature of {x}
how cold must {x} get until it turns solid
temperature at which {x} starts to freeze
# boiling_altitude
$h n: 1000 m~1,000 metres | 2000 m~2,000 metres | 3000 m~3,000 metres | 5000 m~5,000 metres
At {h} altitude, at what temperature does water boil?
boiling point of water at {h}
how hot does boiling water get up at {h} above sea level
temperature water boils at when you are {h} up
what's the boiling temperature of water {h} above the sea
# metal_density
$a e: gold | iron | aluminium~aluminum
$b e: lead | copper | silver | titanium
Which is denser, {a} or {b}?
{a} vs {b} density which higher
is {b} denser than {a} or the reverse
of {a} and {b}, which metal has the greater density
compare the densities of {b} and {a}: which wins
# conductor
$n n: three~3 | five~5 | ten~10
Name {n} materials that conduct electricity
{n} examples of electrical conductors
give me {n} substances through which electric current flows well
list {n} conductors of electricity
what are {n} materials current can pass through?
!
Name {n} materials that do not conduct electricity
{n} examples of electrical insulators
give me {n} substances through which electric current doesn't flow
list {n} non-conductors of electricity
what are {n} materials current can't pass through?
# boat_float
$x e: a submarine | a boat | a glass bottle | a hollow steel ball | a life jacket
What makes {x} float in water?
reason {x} floats
how come {x} stays on top of the water
by which law of physics does {x} keep at the surface
explain why {x} would float
!
What makes {x} sink in water?
reason {x} sinks
how come {x} goes under in the water
by which law of physics does {x} drop to the bottom
explain why {x} would sink
# rainbow_why
$x e: rainbows | thunderstorms | tornadoes | hailstones~hail | fog | auroras~the northern lights
What causes {x}?
{x} cause
how does nature produce {x}
why do we get {x}
what is the mechanism behind {x}
explain how {x} come about
# tides
Why does the tide come in?
reason for high tide
what makes the sea rise to high tide
how come the water along the coast goes up at high tide
cause of the incoming tide
!
Why does the tide go out?
reason for low tide
what makes the sea fall to low tide
how come the water along the coast goes down at low tide
cause of the outgoing tide
# seasons_hemisphere
$n n: 2024 | 2025 | 2026 | 2027
When does summer start in the northern hemisphere in {n}?
northern hemisphere first day of summer {n}
on what date does astronomical summer begin north of the equator in {n}
{n} summer solstice date for the north
when is the June solstice, the start of northern summer, in {n}
!
When does winter start in the northern hemisphere in {n}?
northern hemisphere first day of winter {n}
on what date does astronomical winter begin north of the equator in {n}
{n} winter solstice date for the north
when is the December solstice, the start of northern winter, in {n}
# speed_of
$x e: sound in air | sound in water | light in a vacuum | light in glass
How fast is {x}?
speed of {x}
what velocity does {x} have
at what speed does {x} travel
the speed at which {x} moves, please
# newton_law
$n n: first~1st | second~2nd | third~3rd
What is Newton's {n} law of motion?
{n} law of Newton
state the {n} of Newton's laws of motion
what does Newton's {n} law say
explain the {n} law of motion formulated by Newton
# thermo_law
$n n: zeroth | first~1st | second~2nd | third~3rd
What does the {n} law of thermodynamics say?
{n} law of thermodynamics
state the {n} thermodynamic law
give the content of thermodynamics' {n} law
what's meant by the {n} law of thermodynamics
# acid_base
$x e: lemon juice | milk | bleach | vinegar | baking soda | coffee
What is the pH of {x}?
{x} pH value
how acidic or alkaline is {x} on the pH scale
where on the pH scale does {x} sit
pH number for {x}?
# vaccines_how
$x e: vaccines | antibiotics | painkillers | antidepressants | antihistamines
How do {x} work?
working mechanism of {x}
what do {x} do inside the body to have their effect
explain how {x} do their job
the way in which {x} function
# body_organ
$o e: the liver | the spleen | the pancreas | the gallbladder | the thyroid | the appendix
What does {o} do in the body?
function of {o}
what is {o} for
which job does {o} have in the human body
why do we have {o}, what's its role
# bones_count
$x e: bones | teeth | ribs | muscles | chromosomes
How many {x} does an adult human have?
number of {x} in an adult
{x} in the grown human body, count
an adult's body contains how many {x}
total of {x} in a fully grown person?
# vitamin
$v e: vitamin D | vitamin C | vitamin B12 | iron | magnesium
What are signs of too little {v}?
{v} deficiency symptoms
how can you tell that someone lacks {v}
what happens in the body when {v} is missing
symptoms of not getting enough {v}
!
What are signs of too much {v}?
{v} overdose symptoms
how can you tell that someone has excess {v}
what happens in the body when {v} is over the limit
symptoms of taking in more {v} than is healthy
# animal_lifespan
$a e: a tortoise | an elephant | a hamster | a parrot | a blue whale | a housefly
How long does {a} live?
{a} lifespan
life expectancy of {a}
what age does {a} typically reach
how many years (or days) will {a} stay alive as a rule
# animal_speed
$a e: a cheetah | an ostrich | a kangaroo | a peregrine falcon | a greyhound | a hippo
How fast can {a} go at most?
{a} top speed
maximum speed of {a}
what's the highest speed {a} can reach
{a} going flat out, how fast is that?
# animal_eat
$a e: hedgehogs | koalas | sloths | flamingos | pandas | jellyfish
What do {a} eat in the wild?
{a} wild diet
which foods do wild {a} live on
food eaten by {a} in nature
what's on the menu for {a} in their natural habitat
!
What are {a} eaten by in the wild?
{a} natural predators
which animals prey on wild {a}
enemies that feed on {a} in nature
who has {a} on the menu in their natural habitat
# animal_male_name
$a e: sheep | chicken | goose | horse | fox | deer
What do you call a male {a}?
male {a} name
the word for a {a} that's male
proper term for a he-{a}
How is the male of a {a} called in English?
!
What do you call a female {a}?
female {a} name
the word for a {a} that's female
proper term for a she-{a}
How is the female of a {a} called in English?
# baby_animal
$a e: kangaroo | swan | goat | owl | seal | hare
What is a baby {a} called?
{a} baby name term
the word for the young of a {a}
name for a {a}'s offspring
how do you call a newborn {a} in English
# group_name
$a e: crows | lions | owls | geese | dolphins | wolves
What is a group of {a} called?
collective noun for {a}
term for several {a} together
{a} group name
a whole bunch of {a} is known as a what?
# animals_hibernate
$c e: North America | Europe
Which mammals in {c} hibernate?
hibernating mammals {c}
name mammals of {c} that sleep through the winter
what mammals in {c} go into hibernation
mammals living in {c} that hibernate in winter
!
Which mammals in {c} don't hibernate?
non-hibernating mammals {c}
name mammals of {c} that stay active through the winter
what mammals in {c} never go into hibernation
mammals living in {c} that do not hibernate in winter
# birds_flightless
$c e: Africa | New Zealand | South America | Australia
Which birds in {c} can't fly?
flightless birds {c}
name the birds of {c} that are unable to fly
what birds living in {c} are incapable of flight
birds of {c} that don't fly
# venomous
$c e: Germany | Texas | Japan | the UK~the United Kingdom | India
Which snakes in {c} are venomous?
venomous snakes {c}
list {c}'s snakes whose bite injects venom
what kinds of snake with venom live in {c}
Names of the snakes in {c} that do have venom
!
Which snakes in {c} are not venomous?
non-venomous snakes {c}
list {c}'s snakes whose bite injects no venom
what kinds of snake without venom live in {c}
Names of the snakes in {c} that don't have venom
# animal_extinct
$a e: the dodo | the thylacine~the Tasmanian tiger | the woolly mammoth | the passenger pigeon | the great auk
When did {a} die out?
{a} extinction date
since when has {a} been extinct
in what year or era did {a} become extinct
when did the last of {a} vanish from the earth
# animal_why
$a e: cats purr | dogs pant | zebras have stripes | flamingos stand on one leg | owls turn their heads so far | wolves howl
Why do {a}?
reason why {a}
how come {a}
what's the explanation for the fact that {a}
for what reason do {a}
# animal_gestation
$a e: an elephant | a cat | a horse | a rabbit | a whale | a cow
How long is {a} pregnant?
{a} gestation period
duration of pregnancy for {a}
from conception to birth, how long does it take with {a}
for how much time does {a} carry its young
# animal_biggest
$g e: shark | spider | snake | frog | penguin | cat
What is the biggest {g} species in the world?
largest {g} species
which species of {g} grows the biggest
name the {g} that outsizes all other kinds of {g}
world's largest kind of {g}
!
What is the smallest {g} species in the world?
tiniest {g} species
which species of {g} stays the smallest
name the {g} that's more minuscule than all other kinds of {g}
world's smallest kind of {g}
# legs
$a e: a spider | a lobster | a centipede | an ant | a scorpion
How many legs does {a} have?
{a} number of legs
on how many legs does {a} walk
leg count of {a}
{a} has got how many legs?
# crocodile_diff
$p e: a crocodile and an alligator | a frog and a toad | a hare and a rabbit | a seal and a sea lion | a llama and an alpaca | a moth and a butterfly
What's the difference between {p}?
telling apart {p}
how do {p} differ
how can I distinguish {p}
in which ways are {p} unlike each other
!
What do {p} have in common?
similarities between {p}
how are {p} alike
which features do {p} share
in which ways are {p} like each other
# photosynthesis
$x e: photosynthesis | mitosis | fermentation | osmosis | meiosis | natural selection
How does {x} work?
{x} explanation
describe the process of {x}
what goes on step by step in {x}
can you explain the workings of {x}
# leaves_fall
Why do some trees lose their leaves in autumn?
reason leaves fall from certain trees in autumn
how come there are trees that drop their foliage in the fall
what makes certain trees shed leaves at autumn time
in the fall, why do leaves come off some trees?
!
Why do some trees keep their leaves in autumn?
reason leaves don't fall from certain trees in autumn
how come there are trees that hold on to their foliage in the fall
what stops certain trees from shedding leaves at autumn time
in the fall, why do leaves stay on some trees?
# sink_rate_why
$x e: onions make us cry | we yawn | we dream | metal feels cold | popcorn pops | knuckles crack
Why is it that {x}?
reason {x}
how come {x}
what's behind the fact that {x}
what causes it, that {x}
# how_works_device
$x e: a microwave oven | a refrigerator~a fridge | a nuclear reactor | a solar panel | a touchscreen | an electric motor
How does {x} work?
{x} working principle
the principle on which {x} operates
explain what happens inside {x} when it's running
how does {x} do its job
"""
P4 = r"""
# km_to_miles
$n n: 5~five | 10~ten | 21 | 42 | 100~a hundred | 250
How many miles is {n} km?
{n} km in miles
convert {n} kilometres to miles
{n} kilometers expressed in miles, please
what's {n} km if you count it in miles
I ran {n} km, what is that in miles?
# length_to
$n n: 3~three | 6~six | 12~twelve | 40~forty
$u n: feet~ft | yards~yd | inches
How many centimetres are {n} {u}?
{n} {u} to cm
convert {n} {u} into centimeters
express {n} {u} in cm
what do {n} {u} come to in centimetres
# temp_conv
$n n: 32 | 75 | 100 | 212 | 350 | 400
What is {n} degrees Fahrenheit in Celsius?
{n} F to C
convert {n}°F to °C
how many degrees Celsius does {n} Fahrenheit come to
recipe says {n} °F, what would that be in °C?
!
What is {n} degrees Celsius in Fahrenheit?
{n} C to F
convert {n}°C to °F
how many degrees Fahrenheit does {n} Celsius come to
recipe says {n} °C, what would that be in °F?
# weight_conv
$n n: 2~two | 10~ten | 55 | 150 | 180
How many kilograms is {n} pounds?
{n} lbs in kg
convert {n} pounds to kilos
{n} lb equals how many kg
change {n} pounds into kilograms
!
How many pounds is {n} kilograms?
{n} kg in lbs
convert {n} kilos to pounds
{n} kg equals how many lb
change {n} kilograms into pounds
# volume_conv
$n n: 1~one | 2~two | 3~three | half a
$u n: US cup | US pint | US gallon | US fluid ounce
Convert {n} {u} measure to millilitres
{n} {u} in ml
how many millilitres does {n} {u} hold
{n} {u} equals how many mL
what's the ml amount for {n} {u}
# speed_conv
$n n: 30 | 50 | 60 | 120 | 200
How fast is {n} mph in km/h?
{n} mph to kmh
convert {n} miles per hour to kilometres per hour
{n} miles an hour, what's that in km per hour
express {n} mph in kilometers per hour
!
How fast is {n} km/h in mph?
{n} kmh to mph
convert {n} kilometres per hour to miles per hour
{n} km an hour, what's that in miles per hour
express {n} kilometers per hour in mph
# area_conv
$n n: 2~two | 5~five | 20~twenty | 100~a hundred
$u n: acres | hectares | square miles
How many square metres are {n} {u}?
{n} {u} in m2
turn {n} {u} into square meters
{n} {u} is how much in m²
convert an area of {n} {u} to square metres
# data_units
$n n: 1~one | 4~four | 16~sixteen | 500~five hundred
$u n: GB~gigabytes | TB~terabytes | KB~kilobytes
How many bytes are in {n} {u}?
{n} {u} in bytes
convert {n} {u} to bytes
count of bytes that make up {n} {u}
{n} {u} is equal to how many bytes
# seconds_in
$n n: 1~one | 3~three | 7~seven | 30~thirty
$u n: day(s) | hour(s) | week(s)
How many seconds are there in {n} {u}?
{n} {u} in seconds
convert {n} {u} to seconds
{n} {u} is how many seconds
number of seconds that go into {n} {u}
# percent_of
$p n: 5~five | 12~twelve | 15~fifteen | 20~twenty | 35
$n n: 80 | 240 | 600 | 1,500~1500
What is {p} percent of {n}?
{p}% of {n}
calculate {p} percent of {n}
how much is {p} % of {n}
{n} - what does {p} percent of it come to?
work out {p} per cent of {n} for me
# percent_add
$p n: 7~seven | 10~ten | 19 | 25
$n n: 50 | 120 | 300 | 899
What is {n} plus {p} percent?
{n} + {p}%
add {p} percent to {n}
increase {n} by {p}%
{n} goes up by {p} per cent, what do I get
!
What is {n} minus {p} percent?
{n} - {p}%
take {p} percent off {n}
decrease {n} by {p}%
{n} goes down by {p} per cent, what do I get
# sum_two
$a n: 17~seventeen | 128 | 345 | 1,209~1209
$b n: 26~twenty-six | 59 | 77 | 483
What's {a} plus {b}?
{a} + {b}
add {a} and {b}
sum of {a} and {b}
how much do {a} and {b} make together
!
What's {a} minus {b}?
{a} - {b}
subtract {b} from {a}
difference when you take {b} away from {a}
how much is left of {a} after removing {b}
# product_two
$a n: 144 | 96 | 360 | 1,024~1024
$b n: 6~six | 8~eight | 12~twelve | 16~sixteen
What's {a} times {b}?
{a} x {b}
multiply {a} by {b}
the product of {a} and {b}
{b} lots of {a} make how much
!
What's {a} divided by {b}?
{a} / {b}
divide {a} by {b}
the quotient of {a} and {b}
how many times does {b} go into {a}
# square_root
$n n: 2~two | 49 | 144 | 225 | 1000~1,000
What's the square root of {n}?
sqrt({n})
which positive number times itself gives {n}
compute the square root of {n}
take the root (square) of {n} for me
!
What's the square of {n}?
{n} squared
what number do you get from {n} times itself
compute {n} to the power of two
raise {n} to the second power for me
# power
$a n: 2~two | 3~three | 5~five | 7~seven
$b n: 4 | 6 | 8 | 10
What is {a} to the power of {b}?
{a}^{b}
{a} raised to the {b}th power
calculate {a} multiplied by itself so that it appears {b} times
the value of {a} to the {b}th
# factorial
$n n: 5~five | 7~seven | 10~ten | 12~twelve
What is the factorial of {n}?
factorial({n})
calculate {n} factorial
multiply all whole numbers from 1 up to {n}
value of {n} factorial
# prime_check
$n n: 91 | 97 | 119 | 221 | 307
Is {n} a prime number?
{n} prime or not
check whether {n} is prime
can {n} be divided by anything besides 1 and itself, i.e. is it prime or not
does {n} count as a prime
# list_primes
$n n: 20~twenty | 50~fifty | 100~a hundred
List all prime numbers below {n}
primes under {n}
which numbers smaller than {n} are prime
give me every prime less than {n}
What are the primes up to but excluding {n}?
!
List all composite numbers below {n}
non-primes above 1 under {n}
which numbers greater than 1 and smaller than {n} are not prime
give me every composite number less than {n}
What are the composites up to but excluding {n}?
# even_odd
$a n: 1~one | 11~eleven | 30~thirty
$b n: 40~forty | 50~fifty | 99
List the even numbers between {a} and {b} inclusive
even numbers {a} to {b}
which numbers from {a} to {b} can be divided by two
give me all the evens from {a} up to {b}
what even numbers lie from {a} to {b}
!
List the odd numbers between {a} and {b} inclusive
odd numbers {a} to {b}
which numbers from {a} to {b} can't be divided by two
give me all the odds from {a} up to {b}
what odd numbers lie from {a} to {b}
# sort_numbers
$l n: 8, 3, 11, 5 | 42, 7, 19, 30 | 2.5, 2.05, 2.55 | 1/2, 1/3, 3/4 | 90, 12, 56, 71
Sort {l} in ascending order
{l} smallest to largest
put these numbers in order from low to high: {l}
arrange {l} so they go up
order {l} starting with the smallest
!
Sort {l} in descending order
{l} largest to smallest
put these numbers in order from high to low: {l}
arrange {l} so they go down
order {l} starting with the largest
# max_list
$l n: 14, 9, 27, 3 | 0.3, 0.33, 0.303 | -5, -2, -9 | 5/8, 2/3, 3/5
Which is the largest number out of {l}?
max of {l}
find the biggest of these: {l}
of {l}, which number is greatest
pick out the highest value from {l}
!
Which is the smallest number out of {l}?
min of {l}
find the littlest of these: {l}
of {l}, which number is least
pick out the lowest value from {l}
# round_number
$x n: 3.14159 | 27.863 | 0.98765 | 154.2371
$d n: one~1 | two~2 | three~3
Round {x} to {d} decimal place(s)
{x} rounded to {d} dp
what's {x} with {d} digit(s) after the point, rounded
shorten {x} by rounding to {d} decimal(s)
give {x} correct to {d} decimal place(s)
# round_down
$x n: 4.7 | 12.3 | 99.5 | 7.01
Round {x} up to the next whole number
ceiling of {x}
what is the smallest integer not below {x}
take {x} up to the integer above
ceil({x})
!
Round {x} down to the previous whole number
floor of {x}
what is the largest integer not above {x}
take {x} down to the integer below
floor({x})
# fraction_dec
$f n: 1/8 | 3/7 | 5/6 | 2/9 | 7/16
What is {f} as a decimal?
{f} in decimal form
convert the fraction {f} to a decimal number
write {f} with a decimal point
how do you express {f} as a decimal
# roman
$n n: 14 | 49 | 99 | 444 | 1987 | 2024
How do you write {n} in Roman numerals?
{n} roman numeral
convert {n} to roman numerals
Roman way of writing the number {n}
what would {n} look like as a Roman numeral
# binary
$n n: 13 | 45 | 100 | 255 | 1000
What is {n} (decimal) in binary?
decimal {n} to binary
convert {n} from base 10 to base 2
write decimal {n} using only ones and zeros, in base two
how is the decimal number {n} represented in binary
# hexadecimal
$n n: 26 | 77 | 160 | 254 | 4096
What is {n} (decimal) in hexadecimal?
decimal {n} to hex
convert {n} from base 10 to base 16
write decimal {n} with hex digits
how is the decimal number {n} represented in hexadecimal
# circle_area
$r n: 3~three | 5~five | 7~seven | 12~twelve
$u n: cm~centimetres | m~metres | inches
What is the area of a circle with a radius of {r} {u}?
circle area radius {r} {u}
a circle measures {r} {u} from centre to edge, how big is its area
calculate the surface of a circle whose radius is {r} {u}
area of a disc, r = {r} {u}
# circle_circumf
$r n: 2~two | 4~four | 6~six | 10~ten
$u n: cm~centimetres | m~metres | feet
What's the circumference of a circle with diameter {r} {u}?
circle circumference diameter {r} {u}
how far is it around a circle that's {r} {u} across
calculate the perimeter of a circle whose diameter is {r} {u}
distance round a circle {r} {u} in diameter
# triangle_side
$a n: 3 | 5 | 8 | 9
$b n: 4 | 12 | 15 | 40
A right triangle has legs {a} and {b}: how long is the hypotenuse?
hypotenuse legs {a} and {b}
find the longest side of a right-angled triangle with short sides {a} and {b}
pythagoras: a={a}, b={b}, c=?
Using the Pythagorean theorem with legs of {a} and {b}, what is the hypotenuse?
# volume_box
$l n: 2 | 4 | 10
$w n: 3 | 6 | 8
$h n: 5 | 7 | 9
What's the volume of a box {l} by {w} by {h} m?
box volume {l} x {w} x {h} m
how many cubic metres fit into a {l} m × {w} m × {h} m box
calculate the volume of a cuboid with edges {l} m, {w} m and {h} m
A container measures {l} m, {w} m and {h} m. How much does it hold in cubic metres?
# angles
$n n: 5~five | 6~six | 8~eight | 10~ten
What do the interior angles of a polygon with {n} sides add up to?
sum of interior angles {n} sides
in a {n}-sided polygon, what is the total of all the inside angles
add up the interior angles of a shape having {n} sides
Interior angle total for a {n}-sided shape?
!
What do the exterior angles of a polygon with {n} sides add up to?
sum of exterior angles {n} sides
in a {n}-sided polygon, what is the total of all the outside angles
add up the exterior angles of a shape having {n} sides
Exterior angle total for a {n}-sided shape?
# solve_linear
$a n: 2 | 3 | 5
$b n: 4 | 7 | 9
$c n: 19 | 25 | 34
Solve {a}x + {b} = {c}
{a}x+{b}={c}, x=?
find x when {a}x + {b} equals {c}
for which x does {a} times x plus {b} give {c}
what value of x satisfies {a}x + {b} = {c}?
# derivative
$f e: sin(x) | x^3 | ln(x) | e^(2x) | tan(x)
What is the derivative of {f}?
d/dx {f}
differentiate {f}
find the first derivative of the function {f}
how do you differentiate {f} with respect to x, what comes out
!
What is the integral of {f}?
∫ {f} dx
integrate {f}
find the antiderivative of the function {f}
how do you integrate {f} with respect to x, what comes out
# average_of
$l n: 4, 8, 15 | 10, 20, 60 | 7, 7, 9, 13 | 1, 2, 3, 10
What is the mean of {l}?
average of {l}
compute the arithmetic mean of {l}
{l}: add them up and divide by how many, what's the average
find the average value of the numbers {l}
# median_of
$l n: 3, 9, 4, 1, 7 | 12, 5, 8, 20, 6 | 2, 2, 10, 11, 30 | 50, 10, 40, 20, 30
What is the median of {l}?
median {l}
find the middle value of {l} when sorted
which of the numbers {l} sits in the middle by size
compute the median for {l}
# interest
$p n: $500~500 dollars | $1,000~1000 dollars | $5,000~5000 dollars
$r n: 2%~2 percent | 4%~4 percent | 6%~6 percent
$y n: 3~three | 5~five | 10~ten
What does {p} grow to at {r} compound interest a year after {y} years?
{p} at {r} compounded annually for {y} years
compute the final balance: {p}, {r} yearly compound interest, {y} years
I put in {p} at {r} compounded each year; how much do I have after {y} years?
future value of {p}, {y} years, {r} per year compounded annually
# dice
$n n: 2~two | 3~three | 4~four
$s n: 7~seven | 9~nine | 10~ten | 12~twelve
What's the probability of rolling a total of {s} with {n} dice?
probability sum {s} {n} dice
how likely is it that {n} dice add up to {s}
chance of getting {s} altogether when throwing {n} dice
odds (as probability) that {n} rolled dice total {s}
# coin
$n n: 3~three | 5~five | 10~ten
What's the chance of getting heads {n} times in a row with a fair coin?
probability {n} heads in a row
how likely is it to flip heads {n} times running
A fair coin is tossed {n} times: what's the probability all are heads?
odds (as probability) of {n} consecutive heads
# days_between
$a n: March 3~3 March | April 10~10 April | May 1~1 May
$b n: July 4~4 July | September 15~15 September | December 25~25 December
How many days are there from {a} to {b}?
days between {a} and {b}
count the days from {a} until {b}
number of days separating {a} and {b} of the same year
starting on {a}, how many days is it till {b}
# weekday
$d n: 4 July 1976~July 4, 1976 | 1 January 2000~January 1, 2000 | 22 November 1963~November 22, 1963 | 11 November 1918~November 11, 1918
What day of the week was {d}?
{d} weekday
which weekday did {d} fall on
on what day of the week did we have {d}
{d}, was it a Monday, Tuesday, ... which one?
# leap_year
$y n: 1900 | 2000 | 2024 | 2026 | 2100
Is {y} a leap year?
{y} leap year or not
does February have a 29th in {y}
check whether {y} counts as a leap year
has the year {y} got 366 days or not?
# easter
$y n: 2024 | 2025 | 2026 | 2027 | 2030
$h e: Easter Sunday | Ash Wednesday | Pentecost | Good Friday
What date is {h} in {y}?
{h} {y} date
when does {h} fall in {y}
on which day do we have {h} in {y}
in {y}, when's {h}?
# week_number
$d n: 3 January~January 3rd | 15 May~May 15th | 30 August~August 30th
$y n: 2024 | 2025 | 2026
Which ISO calendar week does {d} {y} fall in?
ISO week number {d} {y}
{d} {y} is in which ISO calendar week
tell me the ISO week no. for {d} {y}
what number has the ISO week containing {d} {y}
# pi_digits
$n n: 5~five | 10~ten | 20~twenty | 50~fifty
$c e: pi | e (Euler's number) | the golden ratio
What are the first {n} decimal places of {c}?
{c} to {n} decimals
write {c} with {n} digits after the point
give me {n} decimals of {c}
I need {c} with an accuracy of {n} decimal places
# gcd
$a n: 24 | 36 | 84
$b n: 60 | 90 | 126
What's the greatest common divisor of {a} and {b}?
gcd({a}, {b})
largest whole number that divides both {a} and {b}
find the highest common factor of {a} and {b}
the biggest factor shared by {a} and {b}
!
What's the least common multiple of {a} and {b}?
lcm({a}, {b})
smallest positive number that both {a} and {b} divide
find the lowest common multiple of {a} and {b}
the smallest multiple shared by {a} and {b}
# billion_zeros
$x n: a million | a billion | a trillion | a quadrillion
How many zeros are there in {x}?
{x} zeros count
number of noughts when you write out {x}
with how many zeros is {x} written in digits
writing {x} as digits takes how many zeros
# tip
$p n: 15~fifteen | 18~eighteen | 20~twenty
$b n: $42.50 | $68 | $120 | $35
How much is a {p}% tip on a {b} bill?
{p} percent tip on {b}
bill came to {b}, I want to tip {p}%, how much do I leave as tip
calculate the tip for {b} at {p} percent
if I add a {p} % tip to {b}, how big is the tip itself
# fibonacci
$n n: 10th~tenth | 12th~twelfth | 15th~fifteenth | 20th~twentieth
What's the {n} Fibonacci number, with F1 = F2 = 1?
{n} fibonacci number (F1=F2=1)
starting 1, 1, 2, 3, what is the {n} term of the Fibonacci sequence
give me the {n} member of the fibonacci series that begins 1, 1
in the Fibonacci sequence 1, 1, 2, ... which number stands in {n} place
"""
P5 = r"""
# wc_winner
$y n: 1966 | 1978 | 1990 | 1998 | 2010 | 2022
Who won the men's football World Cup in {y}?
{y} FIFA World Cup winner (men)
which country were men's world champions in soccer in {y}
to whom did the men's soccer World Cup go in {y}
name the team that lifted the men's football World Cup trophy in {y}
!
Who lost the men's football World Cup final in {y}?
{y} FIFA World Cup runner-up (men)
which country was beaten in the final of the men's soccer world cup in {y}
who came off second best in the men's soccer World Cup final of {y}
name the team that missed out on the trophy in the {y} men's football World Cup final
# wc_host
$y n: 1970 | 1982 | 1994 | 2006 | 2014 | 2018
Where was the {y} men's football World Cup held?
{y} FIFA World Cup host (men)
which country hosted the men's soccer World Cup in {y}
in what country did they play the {y} men's World Cup of football
host nation, men's soccer world cup {y}?
# olympics_host
$y n: 1936 | 1964 | 1972 | 1988 | 2000 | 2016
Which city hosted the Summer Olympics in {y}?
{y} summer olympics host city
in what city were the {y} Summer Games held
where did the Summer Olympic Games of {y} take place
venue city for the summer olympics, {y}
# team_players
$s e: volleyball | ice hockey | water polo | rugby union | handball | baseball
How many players of one team are on the field of play at a time in {s}?
{s} players per team in play
in {s}, with how many people does a side play at once
number of players a {s} team has in the game at any moment
a {s} side consists of how many active players
# game_duration
$s e: football (soccer) | basketball (NBA) | rugby union | ice hockey (NHL) | handball
How long does a regular match last in {s}, without extra time?
{s} match length regular time
playing time of a normal game in {s}, overtime not counted
for how many minutes do they play in {s} before any overtime
what is the regulation game time for {s}?
# rule_explain
$r e: the offside rule in football | the leg before wicket rule in cricket | icing in ice hockey | the tiebreak in tennis | the salary cap in the NFL
How does {r} work?
{r} explained
can you explain {r} to me
what's {r} about
I don't get {r}, tell me how it goes
# fastest_record
$d n: 100 m~100 metres | 200 m~200 metres | 400 m~400 metres | 1500 m~1500 metres
$g e: men's | women's
What is the {g} world record in the {d} run?
{g} {d} world record
{g} fastest time ever run over {d}
how fast is the world's best {g} time over {d}
in the {g} {d}, what's the world record time?
# most_titles
$t e: Wimbledon (men's singles) | the Tour de France | the Stanley Cup | the Champions League | the Super Bowl
Who has won {t} the most times?
most wins {t}
record winner of {t}
which player, rider or team has the most titles in {t}
who leads the all-time list of champions of {t}
# superbowl
$n n: 30~XXX | 42~XLII | 50 | 51~LI | 55~LV
Who won Super Bowl {n}?
Super Bowl {n} winner
which team came out on top in Super Bowl {n}
name the champions of Super Bowl {n}
who took the trophy at super bowl {n}
!
Who lost Super Bowl {n}?
Super Bowl {n} loser
which team was beaten in Super Bowl {n}
name the losing side of Super Bowl {n}
who went home without the trophy at super bowl {n}
# home_stadium
$t e: Real Madrid | Liverpool FC | the Dallas Cowboys | AC Milan | the Green Bay Packers | Ajax
What's the name of the stadium where {t} play?
{t} home ground
at what venue do {t} play their home games
name of {t}'s stadium
which arena is home to {t}
# marathon
$x e: a marathon | a half marathon | an Ironman triathlon | the Boat Race (Oxford v Cambridge) | the Tour de France 2023
How long is {x} in kilometres?
{x} distance km
how many km do you cover in {x}
length of {x}, in kilometers
what distance (km) do athletes complete in {x}
# chess_piece
$p e: the knight | the bishop | the rook | the queen | the pawn
How does {p} move in chess?
chess {p} movement
in what way may {p} go on a chessboard
explain the moves allowed for {p} in chess
what squares can {p} get to in a chess move
# chess_champion
$y n: 1925 | 1961 | 1973 | 1987 | 2015
Who was world chess champion at the end of {y}?
world chess champion end of {y}
as {y} closed, who held the chess world title
name the holder of the world chess crown at the end of {y}
which player was the reigning chess world champion when {y} ended
# oscar_best_picture
$y n: 1995 | 1998 | 2004 | 2012 | 2017 | 2020
Which film won Best Picture at the Oscars ceremony held in {y}?
Best Picture Oscar, {y} ceremony
what movie took home the Academy Award for Best Picture at the {y} ceremony
name the Best Picture winner of the Academy Awards held in {y}
at the {y} Oscars show, which film was best picture
# director
$f e: Jaws | Parasite | Casablanca | Alien | Pulp Fiction | Spirited Away
Who directed {f}?
{f} director
{f} is a film by which director
name the person who directed the movie {f}
who was in the director's chair for {f}
# lead_actor
$r e: James Bond in GoldenEye | the Joker in The Dark Knight | Forrest Gump in the film | Indiana Jones in the first film | Neo in The Matrix | Hannibal Lecter in The Silence of the Lambs
Who played {r}?
actor {r}
which actor took on the part of {r}
by whom was {r} portrayed
name the actor behind {r}
# film_released
$f e: Titanic (James Cameron)~Titanic by James Cameron | The Godfather | E.T. | Psycho | Toy Story | The Shining
When did {f} come out?
{f} release year
what year was {f} released in cinemas
in which year did {f} hit the movie theaters
release of the film {f}, what year was it
# movie_part
$n n: 1~one | 2~two | 3~three | 5~five
$s e: Harry Potter | Shrek | Die Hard | Jurassic Park | Fast & Furious
What's the plot of film number {n} in the {s} series?
{s} movie {n} plot
tell me what happens in movie no. {n} of {s}
summarise the story of the {s} film number {n}
storyline of {s} part {n} (the movie)
# happy_ending
$f e: La La Land | Grease | Blade Runner | Casablanca | Inception
How does {f} end?
{f} ending
what happens at the end of {f}
tell me the final scene of the movie {f}
the last few minutes of {f}, how do they go
!
How does {f} begin?
{f} opening
what happens at the start of {f}
tell me the first scene of the movie {f}
the first few minutes of {f}, how do they go
# where_filmed
$f e: The Lord of the Rings | Game of Thrones | Mamma Mia! | Braveheart | Breaking Bad
Where was {f} filmed?
{f} filming locations
at what places did they shoot {f}
which spots served as locations for {f}
shooting locations of {f}?
# seasons_series
$s e: Friends | The Sopranos | Seinfeld | Mad Men | The Wire | Lost
How many seasons does the TV series {s} have?
{s} number of seasons
for how many seasons did {s} run on TV
{s}: total seasons?
the show {s} consists of how many seasons
# book_author
$b e: Moby-Dick~Moby Dick | Jane Eyre | Dracula | Don Quixote | 1984 (the novel) | The Hobbit
Who wrote {b}?
{b} author
{b} is a book by whom
name the author of {b}
by which writer is {b}
# nth_harry_potter
$n n: first~1st | second~2nd | fourth~4th | fifth~5th | seventh~7th
$s e: Harry Potter | Narnia (by publication) | Wheel of Time | Outlander
What's the title of the {n} {s} book?
{n} {s} book title
name the {n} volume in the {s} book series
in the {s} series, what is the {n} book called
book series {s}: how is the {n} one titled
# book_ends
$b e: The Great Gatsby | Romeo and Juliet | Anna Karenina | Animal Farm | Of Mice and Men
How does {b} end?
{b} ending explained
what becomes of the characters at the close of {b}
tell me how the story of {b} finishes
final events in {b}
# book_theme
$b e: Macbeth | Frankenstein | Lord of the Flies | The Metamorphosis | Hamlet
What are the main themes of {b}?
{b} key themes
which themes is {b} about
central topics running through {b}
name the most important themes in {b}
# poem_quote
$q e: "To be or not to be" | "All animals are equal" | "Call me Ishmael" | "Big Brother is watching you" | "Elementary, my dear Watson"
Where does the quote {q} come from?
{q} source
what is the origin of the line {q}
which work does {q} stem from
tell me the origin of the phrase {q}
# nobel
$p e: literature | peace | physics | chemistry
$y n: 1921 | 1954 | 1964 | 1993 | 2016
Who won the Nobel Prize for {p} in {y}?
{y} Nobel {p} laureate
to whom was the {y} Nobel Prize in {p} awarded
name the recipient(s) of the Nobel for {p}, {y}
who got the {p} nobel of {y}
# painter
$p e: The Starry Night | Guernica | The Scream | The Night Watch | Girl with a Pearl Earring | American Gothic
Who painted {p}?
{p} painter
{p} is a painting by whom
name of the artist behind {p}
which artist created {p}
# painting_where
$p e: Guernica | The Birth of Venus | Las Meninas | The Kiss by Klimt | The Hay Wain
Where can I see {p} in the original?
{p} museum
{p} hangs in which gallery
name of the museum that owns {p}
which collection holds {p}
# artist_sang
$s e: Bohemian Rhapsody | Like a Prayer | Purple Rain | Wonderwall | Thriller (the song) | Waterloo (the song)
Who originally sang {s}?
{s} original singer/band
{s} was first recorded by whom
name the original artist of {s}
by what act was {s} in the original
# album_year
$a e: Abbey Road | Nevermind | Rumours | The Joshua Tree | OK Computer | Back in Black
In which year was the album {a} released?
{a} album release year
when did the record {a} come out
what year did {a}, the album, appear
release year for {a} the LP?
# composer
$w e: The Magic Flute | Carmen | Swan Lake | The Four Seasons | Boléro~Bolero | Messiah
Who composed {w}?
{w} composer
{w} is a piece of music by whom
who is the author of the music of {w}
name the composer of {w}
# symphony
$n n: fifth~5th | sixth~6th | seventh~7th | ninth~9th
$c e: Beethoven | Mahler | Bruckner | Shostakovich
What year was {c}'s {n} symphony first performed?
{c} {n} symphony premiere year
in what year did {c}'s {n} symphony have its premiere
year of the first performance of the {n} symphony by {c}
the {n} symphony by {c}, which year did an audience hear it first
# eurovision
$y n: 1974 | 1988 | 1997 | 2006 | 2012 | 2021
Who won the Eurovision Song Contest in {y}?
{y} eurovision winner
which act took first place at Eurovision {y}
name the winning act of the {y} Eurovision Song Contest
winner of the Song Contest (Eurovision), year {y}?
!
Who came last in the Eurovision Song Contest in {y}?
{y} eurovision last place
which act(s) finished bottom at Eurovision {y}
name the lowest-placed act of the {y} Eurovision Song Contest
bottom of the table of the Song Contest (Eurovision), year {y}?
# band_members
$b e: the Beatles | Queen | ABBA | Pink Floyd | the Spice Girls | Genesis
Who were the members of {b}?
{b} band members
name all the people in {b}
which musicians made up {b}
the line-up of {b}
# instrument_strings
$i e: a violin | a harp | a bass guitar | a ukulele | a sitar | a banjo
How many strings does {i} have?
{i} number of strings
on {i} there are how many strings
count of strings on {i}
with how many strings is {i} usually fitted
# tallest_building
$c e: Europe | New York~NYC | Germany | South America | London | Japan
What is the tallest building in {c}?
tallest building {c}
which building in {c} reaches the highest
name the highest skyscraper of {c}
among {c}'s buildings, which towers over the rest in height
# height_landmark
$l e: the Eiffel Tower | Big Ben | the Statue of Liberty | the CN Tower | the Burj Khalifa
How tall is {l}?
{l} height
how high does {l} reach
what height does {l} have
height of {l} from bottom to top
# oldest_person
Who is the oldest person ever, verified?
oldest verified human ever
which person has lived the longest on record
name of the longest-lived human being whose age is proven
Who reached the highest verified age of any human?
# oldest_president
Who was the oldest US president at inauguration?
oldest president when taking office USA
which American president was the most advanced in years at the time of being sworn in
name the POTUS who started the job at the highest age
who entered the White House as president at the oldest age
!
Who was the youngest US president at inauguration?
youngest president when taking office USA
which American president was the least advanced in years at the time of being sworn in
name the POTUS who started the job at the lowest age
who entered the White House as president at the youngest age
# richest
$c e: India | Germany | Mexico | Sweden | Nigeria
Who is the richest person in {c} at present?
richest person {c} now
name the wealthiest individual in {c} today
which person from {c} has the biggest fortune these days
who tops the rich list in {c} currently
# gdp
$c e: the world | Europe | Africa | South America | Southeast Asia
Which country in {c} has the highest GDP per capita?
highest GDP per head {c}
what country of {c} is richest measured by per-capita GDP
top country in {c} for gross domestic product per person
in {c}, where is economic output per inhabitant the greatest
!
Which country in {c} has the lowest GDP per capita?
lowest GDP per head {c}
what country of {c} is poorest measured by per-capita GDP
bottom country in {c} for gross domestic product per person
in {c}, where is economic output per inhabitant the least
# export
$c e: Germany | Chile | Kenya | Vietnam | Norway
What are {c}'s main exports?
{c} principal export goods
which goods does {c} mostly sell abroad
name the most important products {c} exports
what does {c} chiefly ship to other countries
!
What are {c}'s main imports?
{c} principal import goods
which goods does {c} mostly buy from abroad
name the most important products {c} imports
what does {c} chiefly bring in from other countries
# biggest_producer
$x e: coffee | copper | rice | olive oil | lithium | cocoa
Which country produces the most {x}?
largest {x} producer country
world's number one {x}-producing nation
where does most of the world's {x} come from, which country
what country is top in {x} production
!
Which country consumes the most {x}?
largest {x} consumer country
world's number one {x}-consuming nation
where does most of the world's {x} get used up, which country
what country is top in {x} consumption
# hello_in
$l e: Swahili | Japanese | Finnish | Arabic | Portuguese | Korean | Greek
How do you say hello in {l}?
hello in {l}
what's the {l} word for hello
the {l} greeting equivalent to "hello", please
How would I greet someone with "hello" in {l}?
!
How do you say goodbye in {l}?
goodbye in {l}
what's the {l} word for goodbye
the {l} farewell equivalent to "goodbye", please
How would I take leave of someone with "goodbye" in {l}?
# thanks_in
$l e: Turkish | Mandarin~Mandarin Chinese | Hungarian | Hindi | Icelandic | Thai
How do I say thank you in {l}?
thank you {l}
{l} translation of "thank you"
if I want to thank someone in {l}, what's the word
what do {l} speakers say for "thank you"
!
How do I say you're welcome in {l}?
you're welcome {l}
{l} translation of "you're welcome"
if I want to answer someone's thanks in {l}, with "you're welcome", what's the word
what do {l} speakers say for "you're welcome"
# yes_in
$l e: Russian | Vietnamese | Polish | Hebrew | Welsh
What's the word for yes in {l}?
yes in {l}
how does one say "yes" in {l}
"yes" translated to {l}
{l} for "yes"?
!
What's the word for no in {l}?
no in {l}
how does one say "no" in {l}
"no" translated to {l}
{l} for "no"?
# translate_word
$w e: butterfly | railway station | Monday | kitchen | sister | umbrella
$l e: German | Italian | Dutch | Czech
Translate "{w}" into {l}
{w} in {l}
what's the {l} word for {w}
how do they say "{w}" in {l}
{l} translation of the word {w}?
# count_in
$n n: 5~five | 10~ten | 20~twenty
$l e: Spanish | Japanese | Swedish | Latin | Basque
How do you count from one to {n} in {l}?
{l} numbers 1-{n}
count up to {n} in {l} for me
teach me the {l} numerals from 1 through {n}
what are the numbers one to {n} in {l}
# sentence_translate
$s e: "Where is the bathroom?" | "I don't understand" | "How much is this?" | "I am vegetarian" | "Call a doctor" | "I don't eat meat, only fish"
$l e: French | Italian | Turkish | Japanese
How do I say {s} in {l}?
{s} {l} translation
put {s} into {l} please
what is {s} when said in {l}
I need {s} translated to {l}
# formal_you
$l e: French | German | Spanish | Hindi | Russian
What's the formal word for "you" in {l} (one person)?
formal you {l} singular
in {l}, which pronoun do I use to address one stranger politely
{l} polite second-person singular pronoun
how does one say "you" to a boss in {l}, the polite singular form
!
What's the informal word for "you" in {l} (one person)?
informal you {l} singular
in {l}, which pronoun do I use to address one friend casually
{l} familiar second-person singular pronoun
how does one say "you" to a buddy in {l}, the familiar singular form
# meaning_of
$w e: ephemeral | ubiquitous | laconic | serendipity | obfuscate | gregarious | quixotic
What does {w} mean?
{w} definition
meaning of the word {w}
define {w}
came across the word "{w}" in a text, what's that
explain the word {w} to me please
# synonym
$w e: happy | brave | large | quiet | clever | angry
$n n: 3~three | 5~five | 10~ten
Give me {n} synonyms for {w}
{n} synonyms of {w}
{n} other words that mean the same as {w}
what are {n} words I could use in place of {w} with the same sense
list {n} words similar in meaning to {w}
!
Give me {n} antonyms for {w}
{n} antonyms of {w}
{n} words that mean the opposite of {w}
what are {n} words with a sense contrary to {w}
list {n} words opposite in meaning to {w}
# rhyme
$w e: time | heart | night | rain | blue
$n n: 5~five | 8~eight | 12~twelve
Name {n} words that rhyme with {w}
{n} rhymes for {w}
give me {n} words ending in the same sound as {w}
I'm writing a poem, what are {n} rhyming words for {w}
list {n} words which make a rhyme on {w}
# etymology
$w e: salary | assassin | robot | quarantine | sandwich | muscle
What's the origin of the word {w}?
{w} etymology
where does the word "{w}" come from
how did the word {w} come into being, historically
tell me the history of the word {w}
# plural
$w e: cactus | octopus | ox | criterion | phenomenon | sheep
What is the plural of {w}?
{w} plural form
how do you form the plural of {w}
one {w}, two ... what?
if there's more than one {w}, which word do I use
# past_tense
$w e: swim | bring | lie (recline) | drink | forgive | weave
What is the past tense of {w}?
{w} simple past
yesterday I ... what's the form of "{w}" (simple past)
past form of the verb {w}
how do I put {w} into the simple past
# spelling_diff
$p e: affect and effect | lie and lay | its and it's | fewer and less | who and whom | then and than
What's the difference between {p}?
{p} difference in usage
when do I use which: {p}
how do I tell {p} apart in writing
explain how {p} differ
# idiom
$i e: kick the bucket | break a leg | spill the beans | beat around the bush | bite the bullet | under the weather
What does the idiom "{i}" mean?
"{i}" meaning
explain the expression "{i}"
if someone says "{i}", what do they mean by it
sense of the saying "{i}"?
# pronounce
$w e: quinoa | Worcestershire | gnocchi | hyperbole | colonel | Nguyen
How is {w} pronounced?
{w} pronunciation
how do I say the word {w} out loud correctly
what's the right way to pronounce "{w}"
pronounce {w} for me, in phonetic spelling
# alphabet_letters
$l e: the Greek alphabet | the Russian alphabet | the Hebrew alphabet | the Hawaiian alphabet | the Italian alphabet
How many letters does {l} have?
number of letters in {l}
{l} letter count
of how many letters does {l} consist
count the letters in {l}
# acronym
$a e: NASA | HTML | SCUBA | UNESCO | LASER | DNA
What does {a} stand for?
{a} full form
spell out the abbreviation {a}
what are the words behind the letters {a}
{a} is short for what
# language_speakers
$l e: Bengali | French | Portuguese | Swahili | Catalan | Tamil
How many people speak {l} as their native language?
{l} native speakers number
for how many people is {l} the mother tongue
number of persons whose first language is {l}
count of mother-tongue speakers of {l} worldwide
# latin_phrase
$p e: carpe diem | ad hoc | quid pro quo | in vino veritas | mea culpa | sine qua non
What does "{p}" mean in English?
{p} English meaning
translate the Latin phrase "{p}" to English
what is "{p}" when put into English
English rendering of "{p}" please
# word_count_limit_scrabble
$w e: QUIZ | JAZZ | FOX | ZEBRA | WALTZ
How many points is {w} worth in Scrabble without bonus squares?
{w} scrabble score without bonuses
scrabble value of the tiles in {w}, no premium squares counted
if I lay {w} in Scrabble on plain squares, what do I score
points for {w} in scrabble, leaving out bonus fields
!
How many points is {w} worth in Scrabble with a double-word square?
{w} scrabble score with double word
scrabble value of {w}, double word bonus counted
if I lay {w} in Scrabble and hit a double-word square, what do I score
points for {w} in scrabble, including a double-word bonus
# mnemonic
$x e: the planets | the Great Lakes | the order of operations | the colours of the rainbow | the taxonomic ranks
What's a good mnemonic for remembering {x}?
mnemonic {x}
a memory aid for {x}
how can I memorise {x} using a catchy sentence or acronym
I keep forgetting {x}, is there some trick phrase for it
# why_history_usa
$x e: the Leaning Tower of Pisa leans | the Dead Sea is salty | Venice is sinking | Iceland is so green | the Red Sea is called red
Why is it so that {x}?
{x}: why
how come {x}
the cause of the fact that {x}
what explains that {x}
# famous_for
$c e: Delft | Bruges | Memphis | Jaipur | Murano | Limoges
What is {c} famous for?
{c} known for
why has {c} got such a name around the world
the thing(s) {c} is renowned for
what made {c} famous
# who_married
$p e: Prince Harry | David Bowie | Frida Kahlo | Napoleon | Paul Newman
Who did {p} marry?
{p} spouse(s)
whom was {p} married to
name the person(s) {p} wed
{p} tied the knot with whom
!
Who did {p} date without marrying?
{p} relationships apart from marriage
whom was {p} romantically involved with but never married to
name the lovers {p} never wed
{p} had affairs or romances outside marriage with whom
# leaders_country_by_year
$y n: mid-1955 | mid-1965 | mid-1975 | mid-1985
$c e: the Soviet Union | France | Germany (West) | Spain | China
Who led {c} in {y}?
leader of {c} {y}
who was the most powerful politician in {c} as of {y}
in {y}, which person was at the head of {c}
name the ruler or head of government of {c} for {y}
# legal_age
$n n: 16~sixteen | 17~seventeen | 18~eighteen | 21~twenty-one
$c e: Germany | Ireland | Denmark | Japan | Canada
What rights do you get when you turn {n} in {c}?
turning {n} {c} new rights
which things become legal for someone in {c} on reaching {n}
what can a person in {c} legally do from age {n}, that was off-limits before
at {n} years old, which new legal rights does one have in {c}
# holidays
$c e: France | Japan | Brazil | Ireland | South Africa
$y n: 2024 | 2025 | 2026
What are the public holidays in {c} in {y}?
{c} public holidays {y}
list of bank holidays for {c}, {y}
on which days in {y} does {c} have an official day off
give me the {y} national holiday calendar for {c}
# wind_chill
$t n: 0 °C~0°C | -5 °C~-5°C | -10 °C~-10°C | -20 °C~-20°C
$w n: 20 km/h | 30 km/h | 50 km/h
What does {t} feel like with a wind of {w}?
wind chill {t} {w}
how cold does it feel at {t} if the wind blows at {w}
felt temperature for {t} and {w} wind
work out the wind-chill value: {w} wind, {t} air
# hurricane_cat
$n n: 1~one | 2~two | 3~three | 4~four | 5~five
What wind speeds does a category {n} hurricane have?
category {n} hurricane wind speed
how hard does the wind blow in a hurricane of category {n}
a cat {n} hurricane means winds of what speed
wind range for hurricanes in category {n}
# beaufort
$n n: 4~four | 6~six | 8~eight | 10~ten | 12~twelve
What does force {n} on the Beaufort scale mean?
Beaufort {n} meaning
describe the wind at Beaufort force {n}
how strong a wind is force {n} on Beaufort's scale
Beaufort scale number {n}, what sort of wind is that
# ufc_weather_warm
$d n: today | tomorrow | on Sunday | on Friday
$c e: Montreal | Warsaw | Perth | Tucson
What's the high going to be in {c} {d}?
{c} high temperature {d}
how warm will it get at most in {c} {d}
expected maximum temperature {d} for {c}
the warmest it will be in {c} {d}, in degrees?
!
What's the low going to be in {c} {d}?
{c} low temperature {d}
how cold will it get at most in {c} {d}
expected minimum temperature {d} for {c}
the coldest it will be in {c} {d}, in degrees?
"""

import random, re, json, collections
R = random.Random(20261129)
TARGET = {"paraphrase": 1350, "number": 550, "negation": 550, "entity": 550}
CAP = 20

def parse(text):
    out, m = [], None
    for line in text.strip().split("\n"):
        line = line.strip()
        if not line: continue
        if line.startswith("# "):
            m = {"name": line[2:], "slots": {}, "w": [[]]}; out.append(m)
        elif line.startswith("$") and re.match(r"\$\w+ [en]: ", line):
            h, v = line.split(": ", 1)
            n, t = h[1:].split()
            m["slots"][n] = (t, [[s.strip() for s in x.split("~")] for x in v.split(" | ")])
        elif line == "!": m["w"].append([])
        else: m["w"][-1].append(line)
    names = [m["name"] for m in out]
    assert len(set(names)) == len(names), [n for n in names if names.count(n) > 1]
    for m in out:
        assert 1 <= len(m["w"]) <= 2
        for ws in m["w"]:
            assert len(ws) >= 4, m["name"]
            for w in ws:
                assert set(re.findall(r"\{(\w+)\}", w)) == set(m["slots"]), (m["name"], w)
    return out

MEANINGS = sum((parse(p) for p in (P1, P2, P3, P4, P5)), [])

def render(w, m, vals, seed):
    r = random.Random(seed)
    plain = any(c in w for c in "%^+=°×/") or "1-{" in w or re.search(r"\} [x-] \{|\(\{", w)
    def one(k):
        t, vs = m["slots"][k]
        sp = vs[vals[k]]
        i = r.randrange(len(sp))
        if t == "n" and plain: i = 0
        return sp[i]
    got = {k: one(k) for k in sorted(m["slots"])}
    def art(mt):
        v = got[mt.group(2)]
        an = re.match(r"(?i)[aeio](?!ne\b)|8|11\b|18\b|umb|und", v) and not re.match(r"(?i)eu", v)
        return mt.group(1) + ("n " if an else " ") + "{" + mt.group(2) + "}"
    s = re.sub(r"\b([aA]) \{(\w+)\}", art, w)
    return re.sub(r"\{(\w+)\}", lambda x: got[x.group(1)], s).replace("Nations's", "Nations'").replace("States's", "States'")

TYPOS = {"which ": "wich ", "what ": "waht ", "does ": "dose ", "please": "plese", "explain": "explian", "tell me": "tel me", "convert ": "convrt "}
def surface(s, seed):
    r = random.Random(seed)
    if r.random() < .30 and s.endswith("?") and s.count("?") == 1: s = s[:-1]
    elif r.random() < .12 and not s.endswith("?") and re.match(r"(?i)(what|which|who|how|when|where|why|in what|by |on wh|at wh|is |are |do |does )", s): s += "?"
    x = r.random()
    if x < .13: s = s.lower()
    elif x < .33 and re.match(r"[a-z]+ [a-z]", s): s = s[0].upper() + s[1:]
    x = r.random()
    if not re.search(r"(?i)please|pls|thanks|^hi|^hey", s):
        if x < .05:
            if re.match(r"(What|Which|Who|How|When|Where|Why|In|On|At|Is|Are|Do|Does|Name|Give|List|Convert|Tell|Could|Can|Explain|If|From|To|By|Of)\b", s): s = s[0].lower() + s[1:]
            s = ("hi, " if x < .03 else "hello, ") + s
        elif x < .07: s = s + (" thanks" if s.endswith("?") else ", thanks")
    if r.random() < .02:
        for a, b in sorted(TYPOS.items()):
            if a in s: s = s.replace(a, b, 1); break
    return s

def draw(m, kind):
    vals = {k: R.randrange(len(v[1])) for k, v in sorted(m["slots"].items())}
    side = R.randrange(len(m["w"]))
    A = m["w"][side]
    i = R.randrange(len(A))
    sa, sb = R.random(), R.random()
    ra, rb = R.random(), R.random()
    if kind == "paraphrase":
        j = R.choice([x for x in range(len(A)) if x != i])
        a, b = render(A[i], m, vals, ra), render(A[j], m, vals, rb)
    else:
        v2, B = dict(vals), A
        if kind == "negation": B = m["w"][1 - side]
        else:
            k = R.choice([k for k, v in sorted(m["slots"].items()) if v[0] == kind[0]])
            v2[k] = R.choice([x for x in range(len(m["slots"][k][1])) if x != vals[k]])
        if R.random() < .5:   # minimal edit
            j = i if i < len(B) else 0
            if len(A) != len(B) and kind == "negation" and R.random() < .5: pass
            sb, rb = sa, ra
        else:
            j = R.choice([x for x in range(len(B)) if x != i])
        a, b = render(A[i], m, vals, ra), render(B[j], m, v2, rb)
    return surface(a, sa), surface(b, sb)

def can(m, kind):
    if kind == "paraphrase": return True
    if kind == "negation": return len(m["w"]) == 2
    return any(v[0] == kind[0] for v in m["slots"].values())

norm = lambda s: re.sub(r"[^\w+\-/.°$%^]+", " ", s.lower()).strip()
seen, used, rows = set(), collections.Counter(), []
for kind in ("negation", "number", "entity", "paraphrase"):
    need = TARGET[kind]
    if kind == "paraphrase": need = sum(TARGET.values()) - len(rows)
    pool = [m for m in MEANINGS if can(m, kind)]
    got = stall = 0
    while got < need and stall < 200:
        R.shuffle(pool); before = got
        for m in pool:
            if got >= need: break
            if used[m["name"]] >= (CAP if kind == "paraphrase" else 15): continue
            a, b = draw(m, kind)
            key = tuple(sorted((norm(a), norm(b))))
            if key in seen or key[0] == key[1]: continue
            seen.add(key); used[m["name"]] += 1; got += 1
            rows.append({"a": a, "b": b, "same": kind == "paraphrase", "kind": kind, "template": m["name"]})
        stall = stall + 1 if got == before else 0
R.shuffle(rows)
with open("i.jsonl", "w", encoding="utf-8") as f:
    for r in rows: f.write(json.dumps(r, ensure_ascii=False) + "\n")
print(len(rows), "pairs,", len(MEANINGS), "meanings,", sum(len(x) for m in MEANINGS for x in m["w"]), "wordings;",
      dict(collections.Counter(r["kind"] for r in rows)), "most per meaning:", max(used.values()), "least:", min(used[m["name"]] for m in MEANINGS))
