D1 = r"""
## ruler_in_year
c = France | England | Spain | Sweden | Denmark
y# = 1550 | 1610 | 1720 | 1785
Who was the ruler of {c} in {y}?
who ruled {c} in {y}
In {y}, who sat on the throne of {c}?
Which monarch reigned over {c} in {y}?
name the monarch of {c} in the year {y}
I'm doing a timeline, who was king or queen of {c} back in {y}?

## battle_winner
b = Hastings | Gettysburg | Austerlitz | Cannae | Lepanto | Salamis
Who [won/lost] the Battle of {b}?
Which side [won/lost] at {b}?
+ Battle of {b} victor
+ who came out on top in the battle of {b}
+ Which side was victorious at the Battle of {b}?
+ The Battle of {b} was won by whom?
- Battle of {b} losing side
- who got beaten in the battle of {b}
- Which side was defeated at the Battle of {b}?
- Which army came off worse at {b}?

## war_start_year
w = the Korean War | the Crimean War | the Thirty Years' War~the 30 Years' War | the American Civil War~the US Civil War | the Falklands War
What year did {w} [start/end]?
In which year did {w} [begin/finish]?
+ year of the outbreak of {w}
+ {w}: which year did it break out
+ Hi, can you tell me the year in which fighting in {w} first began?
- year of the close of {w}
- {w}: which year was it over
- Hi, can you tell me the year in which {w} came to a close?

## causes_top_n
n# = three~3 | four~4 | five~5 | six~6
w = World War I~WWI~the First World War | the French Revolution | the Russian Revolution | the fall of Rome~the fall of the Roman Empire
Give me {n} causes of {w}
What are {n} reasons why {w} happened?
List {n} factors that led to {w}.
I need {n} causes of {w} for my history homework
{n} causes {w}
can you name {n} things that brought about {w}?

## president_ordinal
o# = 3rd~third | 7th~seventh | 12th~twelfth | 16th~sixteenth | 21st~twenty-first
c = the United States~the US~America | Brazil | France | Mexico
Who was the {o} president of {c}?
name of the {o} president of {c}
{o} president of {c}
Which person served as the {o} president of {c}?
Counting from the beginning, who was number {o} in the list of presidents of {c}?
tell me who the {o} president of {c} was

## war_duration
w = the Vietnam War | the Hundred Years' War | the Napoleonic Wars | the Peloponnesian War | the Boer War~the Second Boer War
How long did {w} last?
For how many years was {w} fought?
duration of {w} in years
How many years did {w} go on for?
{w} how long
What was the length of {w} from start to finish?

## events_of_year
y# = 1066 | 1492 | 1789 | 1848 | 1917 | 1989
What happened in {y}?
What were the main events of {y}?
major historical events {y}
Tell me the most important things that took place in {y}
which big events occurred in the year {y}
Give me a rundown of what went on in the world in {y}, please

## founder_empire
e = the Mongol Empire | the Mughal Empire | the Ottoman Empire | the Maurya Empire | the Persian Empire~the Achaemenid Empire
Who founded {e}?
Founder of {e}
{e} was founded by whom?
Which ruler established {e}?
who started {e}
What is the name of the man who set up {e}?

## emperor_first
e = Rome~the Roman Empire | China | Japan | Ethiopia | Brazil
Who was the [first/last] emperor of {e}?
[first/last] emperor of {e}
+ Who was the earliest person to hold the title of emperor of {e}?
+ Before anybody else, who became emperor of {e}?
+ name the very first emperor who ruled {e}
- Who was the final person to hold the title of emperor of {e}?
- After which emperor did {e} have no more emperors?
- name the very last emperor who ruled {e}

## empire_rise
e = the Roman Empire | the British Empire | the Ottoman Empire | the Aztec Empire | the Inca Empire
Why did {e} [rise/fall]?
reasons for the [rise/fall] of {e}
+ What made {e} become so powerful?
+ How come {e} rose to power?
+ Explain the factors behind {e}'s rise
- What made {e} collapse?
- How come {e} fell apart?
- Explain the factors behind {e}'s collapse

## empire_peak_area
e = the British Empire | the Mongol Empire | the Spanish Empire | the Umayyad Caliphate
How much land did {e} cover at its peak?
What was the area of {e} at its greatest extent?
max territory of {e}
How big was {e} when it was at its largest?
at its height, how large an area did {e} rule over
size of {e} at its peak

## invention_who
i = the telephone | the printing press | the light bulb~the lightbulb | the steam engine | dynamite | the telescope
Who invented {i}?
inventor of {i}
{i} was invented by who?
Who came up with {i}?
To whom do we owe the invention of {i}?
name the person credited with inventing {i}

## invention_year
i = the zip~the zipper | the microwave oven | the television~TV | penicillin | the World Wide Web~the web | the typewriter
What year was {i} invented?
In which year was {i} first invented?
year {i} was invented
{i} dates back to what year
which year saw the invention of {i}
How far back does {i} go, I mean which year was it invented?

## century_inventions
o# = 15th~fifteenth | 17th~seventeenth | 18th~eighteenth | 19th~nineteenth
c = Britain | Germany | China | Italy
What was invented in {c} in the {o} century?
Inventions from {c} in the {o} century
Which {o}-century inventions came from {c}?
things invented in {c} during the {o} century
list inventions made in {c} in the {o} century

## person_born_year
p = Napoleon~Napoleon Bonaparte | Mozart~Wolfgang Amadeus Mozart | Marie Curie | Abraham Lincoln | Joan of Arc | Galileo~Galileo Galilei
+ What year was {p} born?
+ In which year was {p} born?
+ birth year of {p}
+ {p} came into the world in what year?
+ Tell me {p}'s year of birth
- What year did {p} die?
- In which year did {p} die?
- death year of {p}
- {p} passed away in what year?
- Tell me {p}'s year of death

## person_age_at
p = Alexander the Great | Queen Victoria | Albert Einstein~Einstein | Cleopatra | Mahatma Gandhi~Gandhi
How old was {p} at death?
What age did {p} die at?
{p} age when died
At what age did {p} pass away?
{p} lived to be how old?
how many years did {p} live

## person_birthplace
p = Christopher Columbus~Columbus | Isaac Newton | Frida Kahlo | Simon Bolivar~Simón Bolívar | Confucius
Where was {p} born?
birthplace of {p}
{p} was born in which place?
In which place did {p} come into the world?
What's the birthplace of {p}?
where does {p} come from by birth, which town

## person_famous_for
p = Ada Lovelace | Rosa Parks | Nikola Tesla | Florence Nightingale | Genghis Khan | Che Guevara
What is {p} famous for?
Why is {p} famous?
What is {p} best known for?
what made {p} famous
{p} known for
How come everybody has heard of {p}?

## person_spouse_count
p = Henry VIII~Henry the Eighth | Ernest Hemingway~Hemingway | Elizabeth Taylor | Pablo Picasso~Picasso
How many times was {p} married?
number of marriages of {p}
How often did {p} get married?
{p} tied the knot how many times?
count of {p}'s marriages
how many times in total did {p} marry

## bio_words
n# = 100~a hundred | 200~two hundred | 300~three hundred | 500~five hundred
p = Julius Caesar | Nelson Mandela~Mandela | Catherine the Great | Leonardo da Vinci~Da Vinci | Martin Luther King~MLK
Write a {n} word biography of {p}
I need a bio of {p} in {n} words
Sum up the life of {p} in {n} words.
life story of {p}, {n} words
Could you give me a {n}-word biography of {p}, please?
Tell the life of {p} using {n} words

## ally_in_war
c = Italy | Japan | Romania | Turkey | Bulgaria
w = World War I~WWI~the First World War | World War II~WW2~the Second World War
Who did {c} fight [alongside/against] in {w}?
+ Who were {c}'s allies in {w}?
+ Whose side was {c} on in {w}?
+ {c} allies {w}
+ Which countries were on the same side as {c} in {w}?
- Who were {c}'s enemies in {w}?
- {c} enemies {w}
- Which countries were on the opposite side from {c} in {w}?
- In {w}, who was {c} at war with?

## neutral_countries
w = World War I~WWI~the Great War | World War II~WW2~WWII
k = Europe | Asia | South America | Africa
Which countries in {k} [took part/did not take part] in {w}?
Countries in {k} that [fought/didn't fight] in {w}
+ list the participants in {w} from {k}
+ Who from {k} was involved in {w}?
+ {w} belligerents {k}
- list the non-participants in {w} from {k}
- Who from {k} stayed out of {w}?
- {w} countries not involved {k}

## treaty_terms
t = Versailles | Westphalia | Utrecht | Tordesillas | Nanking~Nanjing
What were the terms of the Treaty of {t}?
Treaty of {t} terms
What did the Treaty of {t} stipulate?
what was agreed in the Treaty of {t}
Spell out the conditions laid down by the Treaty of {t}
Which provisions did the {t} treaty contain?

## treaty_when_signed
t = Versailles | Tordesillas | Rome | Maastricht | Lisbon
What date was the Treaty of {t} signed?
signing date of the Treaty of {t}
On what day was the {t} treaty signed?
The Treaty of {t} was signed on which date?
exact date the Treaty of {t} got signed

## abolition
x = slavery | the death penalty | serfdom | conscription
c = Russia | Britain~the UK | Brazil | France
When was {x} [abolished/introduced] in {c}?
When did {c} [abolish/introduce] {x}?
+ When did {c} do away with {x}?
+ date {x} was scrapped in {c}
+ When did {x} come to an end by law in {c}?
- When did {c} bring in {x}?
- date {x} was brought in in {c}
- When did {x} first become law in {c}?

## women_vote
c = New Zealand | Switzerland | the UK~Britain | Saudi Arabia | Finland | Argentina
What year did women get the right to vote in {c}?
In which year were women in {c} given the vote?
women's suffrage year {c}
{c}: year women could first vote
Since what year have women been allowed to vote in {c}?
which year did {c} enfranchise women

## independence_year
c = India | Kenya | Algeria | Indonesia | Finland | Peru
What year did {c} become independent?
year of {c}'s independence
In which year did {c} gain independence?
{c} independence year
{c} has been an independent country since what year?
which year did {c} win its freedom from foreign rule

## independence_from
c = Angola | Belize | Libya | Suriname | Namibia
Which country did {c} gain independence from?
Who did {c} become independent from?
{c} used to be ruled by which country before independence?
{c} independence from whom
From which power did {c} win its independence?

## casualties
w = the Battle of the Somme~the Somme | the Battle of Stalingrad~Stalingrad | the Battle of Verdun~Verdun | the Battle of Waterloo~Waterloo
How many soldiers were killed in {w}?
number of soldiers killed in {w}
death toll among soldiers in {w}
How many soldiers lost their lives in {w}?
how many troops died at {w}, do we know?

## survivors_disaster
d = the Titanic | the Lusitania | the Hindenburg | the Andrea Doria
How many people [survived/did not survive] {d}?
+ number of survivors of {d}
+ How many made it out of {d} alive?
+ {d} survivor count
+ How many of those aboard {d} lived through the disaster?
- number of dead on {d}
- How many perished on {d}?
- {d} death toll
- How many of those aboard {d} lost their lives?

## dynasty_length
d = the Ming dynasty | the Tang dynasty | the Han dynasty | the Qing dynasty | the Song dynasty
How long did {d} rule?
How many years was {d} in power?
{d} length of rule
For how long did {d} hold power?
duration of {d}

## dynasty_before
d = the Ming | the Tang | the Yuan | the Sui
Which Chinese dynasty came [before/after] {d}?
What dynasty [preceded/followed] {d} in China?
+ {d} dynasty predecessor
+ Which dynasty did {d} replace in China?
+ Who was in power in China just before {d} took over?
- {d} dynasty successor
- Which dynasty replaced {d} in China?
- Who took over in China once {d} were gone?

## predecessor_leader
p = Winston Churchill~Churchill | Margaret Thatcher~Thatcher | Clement Attlee~Attlee | Tony Blair
Who was prime minister right [before/after] {p}?
Who [preceded/succeeded] {p} as prime minister?
+ predecessor of {p} as PM
+ Whose place did {p} take as prime minister?
+ Which PM did {p} take over from?
- successor of {p} as PM
- Who took {p}'s place as prime minister?
- Which PM took over from {p}?

## wives_order
o# = second~2nd | third~3rd | fourth~4th | fifth~5th
Who was Henry VIII's {o} wife?
{o} wife of Henry VIII
name of the {o} wife of henry the eighth
Which woman was the {o} to marry Henry VIII?
Henry VIII got married a {o} time, to whom?

## crusade
o# = First~1st | Second~2nd | Third~3rd | Fourth~4th | Fifth~5th
Why did the {o} Crusade [succeed/fail]?
reasons for the [success/failure] of the {o} Crusade
+ What made the {o} Crusade a success?
+ Explain why the {o} Crusade turned out successful
+ How did the {o} Crusade manage to achieve its aims?
- What made the {o} Crusade a failure?
- Explain why the {o} Crusade turned out badly
- How did the {o} Crusade come to miss its aims?

## crusade_leaders
o# = First~1st | Second~2nd | Third~3rd | Sixth~6th
Who led the {o} Crusade?
leaders of the {o} Crusade
Who were the leaders of the {o} Crusade?
Under whose command was the {o} Crusade fought?
which commanders headed the {o} crusade

## revolution_summary
n# = 2~two | 3~three | 5~five | 10~ten
r = the Industrial Revolution | the Cuban Revolution | the Glorious Revolution | the Meiji Restoration
Explain {r} in {n} sentences
Summarise {r} in {n} sentences.
{r} summary, {n} sentences
give me a {n}-sentence summary of {r}
What was {r} about? Answer in {n} sentences please
I need {r} boiled down to {n} sentences

## decade_life
d# = 1850s | 1890s | 1920s~twenties | 1930s~thirties | 1950s~fifties
p = London | Berlin | Chicago | Paris
What was everyday life like in {p} in the {d}?
How did ordinary people live in {p} in the {d}?
daily life {p} {d}
Describe day-to-day living in {p} during the {d}
In the {d}, what did normal life look like in {p}?

## amendment
n# = 1st~First | 2nd~Second | 5th~Fifth | 14th~Fourteenth | 19th~Nineteenth
What does the {n} Amendment say?
text of the {n} Amendment
What is the wording of the {n} amendment to the US Constitution?
{n} amendment what does it say
Give me the actual words of the {n} Amendment
How does the {n} Amendment to the Constitution read?

## explorer_route
p = Marco Polo | Ferdinand Magellan~Magellan | Vasco da Gama | James Cook~Captain Cook | Ibn Battuta
What route did {p} take?
route of {p}'s voyage
Which way did {p} travel?
{p} itinerary of the voyage
By what route did {p} make the journey?
describe the path {p} followed on the journey

## pharaoh_tomb
p = Tutankhamun~King Tut | Ramesses II~Ramses II | Hatshepsut | Seti I
Who [discovered/built] the tomb of {p}?
+ Who found {p}'s tomb?
+ {p} tomb discoverer
+ Which archaeologist discovered {p}'s tomb?
+ By whom was the burial place of {p} found?
- Who constructed {p}'s tomb?
- {p} tomb builder
- By whom was the burial place of {p} built?

## wonders
n# = 4~four | 5~five | 6~six
a = ancient | modern | medieval
Name {n} of the {a} wonders of the world
List {n} {a} wonders of the world
{n} {a} wonders of the world
can you give me {n} wonders of the {a} world?
I have to write down {n} of the {a} wonders, which could I pick?

## built_year
b = the Eiffel Tower | the Colosseum | the Taj Mahal | Big Ben | the Great Wall of China~the Great Wall | Angkor Wat
When did construction of {b} [begin/end]?
When was the building of {b} [started/finished]?
+ start date of construction, {b}
+ When did they start building {b}?
+ When did work on {b} first get under way?
- completion date of construction, {b}
- When did they finish building {b}?
- When was work on {b} at last complete?

## built_by
b = the Parthenon | Machu Picchu | Stonehenge | the Alhambra | Hagia Sophia
Who built {b}?
{b} was built by whom?
builders of {b}
Which people constructed {b}?
By whom was {b} put up?
whose work is {b}, who erected it?

## built_how_long
b = Notre-Dame~Notre Dame de Paris | the Empire State Building | the Panama Canal | the Suez Canal | Cologne Cathedral
How long did it take to build {b}?
construction time of {b}
How many years did building {b} take?
{b} took how long to build?
time needed to build {b}

## causes_effects_plague
p = the Black Death | the Spanish flu~the 1918 flu | the Irish Potato Famine | the Great Depression | the Dust Bowl
What were the [causes/consequences] of {p}?
[causes/consequences] of {p}
+ What brought about {p}?
+ What led to {p}?
+ How did {p} come about?
- What did {p} bring about?
- What did {p} lead to?
- What came of {p} afterwards?

## cold_war_side
c = Egypt | Cuba | Yugoslavia | India | North Korea
Was {c} [pro-Soviet/anti-Soviet] in {y}?
y# = 1955 | 1965 | 1975 | 1985
+ In {y}, did {c} support the Soviet Union?
+ {c} backing the USSR in {y}?
+ Did {c} side with the Soviets in {y}?
- In {y}, did {c} oppose the Soviet Union?
- {c} opposing the USSR in {y}?
- Did {c} stand up to the Soviets in {y}?

## assassin
p = Abraham Lincoln~Lincoln | Franz Ferdinand~Archduke Franz Ferdinand | Julius Caesar | John F. Kennedy~JFK | Olof Palme
Who killed {p}?
Who assassinated {p}?
{p} killer
By whom was {p} murdered?
name of the assassin of {p}
who was behind the killing of {p}

## assassin_why
p = Rasputin | Leon Trotsky~Trotsky | Indira Gandhi | Jean-Paul Marat~Marat
Why was {p} murdered?
reason for the murder of {p}
For what reason was {p} killed?
What was the motive for killing {p}?
why did they kill {p}
What drove people to murder {p}?

## year_of_hijri
y# = 622 | 750 | 1258 | 1453
c = Islamic | Chinese | Hebrew~Jewish
What year is {y} AD in the {c} calendar?
convert {y} AD to the {c} calendar
{y} AD in {c} years
Which year of the {c} calendar corresponds to {y} AD?
How would {y} AD be counted in the {c} calendar?

## years_ago
e = the fall of Constantinople | the fall of the Berlin Wall | the moon landing | the sinking of the Titanic | the Battle of Hastings
How many years ago was {e}?
{e} how many years ago
How many years have passed since {e}?
How long ago was {e}, in years?
count the years between {e} and today

## monarch_longest
c = England | France | Japan | Thailand | Portugal
Which monarch of {c} had the [longest/shortest] reign?
[longest/shortest]-reigning monarch of {c}
+ Which king or queen ruled {c} the longest?
+ Who spent the most time on the throne of {c}?
+ In {c}, which ruler's reign went on for the greatest time?
- Which king or queen ruled {c} for the least time?
- Who spent the least time on the throne of {c}?
- In {c}, which ruler's reign was over the quickest?

## troops_number
c = the Allies | Germany | the Soviet Union~the USSR | Japan
y# = 1939 | 1941 | 1943 | 1944
How many soldiers did {c} have in {y}?
number of troops of {c} in {y}
What was the size of the army of {c} in {y}?
In {y}, how large were the forces of {c}?
{c} army strength {y}

## sources_for_against
x = imperialism | the Vietnam War | the New Deal | Brexit | nuclear weapons
What were the arguments [for/against] {x}?
arguments [in favour of/against] {x}
+ Why did some people support {x}?
+ What was the case made by supporters of {x}?
+ I have to argue in favour of {x}, what points were used?
- Why did some people oppose {x}?
- What was the case made by opponents of {x}?
- I have to argue against {x}, what points were used?

## timeline
n# = 5~five | 8~eight | 10~ten | 12~twelve
x = the Roman Republic | the Cold War | the Space Race | apartheid | the Renaissance
Make a timeline of {x} with {n} dates
{n} key dates of {x}
Which {n} dates are most important in the story of {x}?
I need a timeline of {x}, {n} dates in it
List the {n} most important dates in {x}
Timeline: {x}, {n} dates please

## essay_intro
n# = 150 | 250 | 400 | 800
x = the Magna Carta | the Boston Tea Party | the Spanish Armada | the Silk Road
Write an essay of {n} words on {x}
{n} word essay about {x}
I need an essay about {x} that is {n} words long
please compose a {n}-word essay on {x}
Help, I have to hand in {n} words on {x}, write the essay for me

## month_event
m# = July 1789 | October 1917 | August 1914 | June 1944 | September 1939
c = France | Russia | Germany | Poland
What happened in {c} in {m}?
events in {c}, {m}
What took place in {c} in {m}?
{c} {m} what went on
Tell me about the events of {m} in {c}

## capital_former
c = Brazil | Nigeria | Kazakhstan | Pakistan | Myanmar~Burma
What was the capital of {c} [before/after] {y}?
y# = 1959 | 1975 | 1990 | 1997
+ Prior to {y}, which city was the capital of {c}?
+ {c} capital until {y}
+ Up to {y}, where was the capital of {c}?
- From {y} on, which city was the capital of {c}?
- {c} capital since {y}
- Once {y} was over, where was the capital of {c}?
"""
D2 = r"""
## capital
c = Australia | Canada | Mongolia | Ecuador | Morocco | Latvia
What is the capital of {c}?
capital city of {c}
{c} capital
Which city is the capital of {c}?
tell me {c}'s capital
Where's the seat of government... I mean the capital of {c}?

## river_length
r = the Nile | the Danube | the Mekong | the Volga | the Rhine | the Ganges
u# = km~kilometres | miles~mi
How long is {r} in {u}?
length of {r} in {u}
How many {u} long is {r}?
{r} length {u}
What's the total length of {r}, measured in {u}?
From source to mouth, how many {u} does {r} run?

## river_source
r = the Amazon | the Rhône~the Rhone | the Indus | the Zambezi | the Elbe
Where does {r} [start/end]?
+ Where is the source of {r}?
+ {r} source location
+ In what place does {r} rise?
+ Where does {r} begin its course?
- Where is the mouth of {r}?
- {r} mouth location
- Which body of water does {r} flow into?
- Where does {r} finish its course?

## river_cities
r = the Danube | the Seine | the Tigris | the Mississippi | the Rhine
n# = 3~three | 4~four | 5~five | 7~seven
Name {n} cities on {r}
{n} cities along {r}
Give me {n} cities that lie on {r}
Which {n} cities are situated on the banks of {r}?
list {n} cities {r} flows through

## mountain_height
m = Mount Everest~Everest | K2 | Mont Blanc | Kilimanjaro~Mount Kilimanjaro | Aconcagua | Denali
u# = metres~meters | feet~ft
How high is {m} in {u}?
height of {m} in {u}
{m} elevation {u}
How many {u} tall is {m}?
What's the altitude of {m}'s summit, in {u}?
{m} rises how many {u} above sea level?

## largest_country
k = Africa | South America | Europe | Asia | Oceania
What is the [largest/smallest] country in {k} by area?
[largest/smallest] country {k} area
+ Which country in {k} covers the most land?
+ In {k}, which country is the biggest by area?
+ Which of {k}'s countries takes up the most space?
- Which country in {k} covers the least land?
- In {k}, which country is the tiniest by area?
- Which of {k}'s countries takes up the least space?

## most_populous
k = Africa | the EU~the European Union | Central America | Southeast Asia | the Caribbean
Which country in {k} has the [most/fewest] people?
What is the [most/least] populous country in {k}?
+ country with the largest population in {k}
+ In {k}, where do the most people live, by country?
- country with the smallest population in {k}
- In {k}, where do the fewest people live, by country?

## population_year
c = Tokyo | Lagos | Mexico City | Mumbai~Bombay | Cairo
y# = 1950 | 1980 | 2000 | 2010 | 2020
What was the population of {c} in {y}?
How many people lived in {c} in {y}?
{c} population {y}
In {y}, how many inhabitants did {c} have?
number of residents of {c} in {y}
How populous was {c} in {y}?

## country_area
c = Greenland | Iceland | Chile | Nepal | Madagascar | Ukraine
u# = square kilometres~km² | square miles~sq miles | hectares~ha
What is the area of {c} in {u}?
How many {u} is {c}?
{c} area in {u}
How large is {c}, expressed in {u}?
size of {c} in {u}
{c} covers how many {u}?

## borders_of
c = Austria | Bolivia | Laos | Chad | Poland | Mali
Which countries border {c}?
What countries does {c} share a border with?
neighbours of {c}
{c} neighbouring countries
Which nations are next door to {c}?
list all the countries that touch {c}

## borders_not
c = Germany | Brazil | China | Russia
k = South America | Europe | Asia
Which countries in {k} [border/do not border] {c}?
Countries in {k} that [share/don't share] a border with {c}
+ list {c}'s neighbours located in {k}
+ In {k}, who is next door to {c}?
- list the countries in {k} with no border with {c}
- In {k}, who has no common border with {c}?

## border_count
n# = two~2 | three~3 | five~5 | eight~8
k = Europe | Africa | Asia | South America
Which countries in {k} border exactly {n} countries?
countries in {k} with exactly {n} neighbours
In {k}, which nations have just {n} bordering countries?
Name the countries of {k} that share borders with precisely {n} others
what countries in {k} touch exactly {n} other countries

## landlocked
k = Africa | Asia | Europe | South America
Which countries in {k} are [landlocked/not landlocked]?
+ landlocked countries {k}
+ List the countries of {k} without a coast
+ Which of {k}'s countries have no access to the sea?
+ countries in {k} that don't touch any ocean or sea
- coastal countries {k}
- List the countries of {k} with a coast
- Which of {k}'s countries have access to the sea?
- countries in {k} that touch an ocean or sea

## distance_cities
a = Paris | Madrid | Vienna | Oslo
b = New York~NYC | Sydney | Cape Town | Lima
u# = km~kilometres | miles | nautical miles
How far is {a} from {b} in {u}?
distance from {a} to {b} in {u}
How many {u} is it from {a} to {b}?
{a} {b} distance {u}
What's the distance between {a} and {b}, in {u}?
{a} and {b} are how many {u} apart?

## timezone_diff
a = London | Berlin | Moscow | Athens
b = Tokyo | Los Angeles~LA | Delhi | Dubai
What's the time difference between {a} and {b}?
How many hours apart are {a} and {b}?
{a} {b} time difference
By how many hours do clocks in {a} and {b} differ?
time gap {a} vs {b}

## hottest_place
c = Australia | Spain | Canada | India | the US~the USA~the United States
What is the [hottest/coldest] place in {c}?
[hottest/coldest] place {c}
+ Where in {c} does it get hottest?
+ Which spot in {c} has the highest temperatures?
+ In {c}, where is the heat the most extreme?
- Where in {c} does it get coldest?
- Which spot in {c} has the lowest temperatures?
- In {c}, where is the cold the most extreme?

## wettest
k = Africa | Europe | South America | Asia
What is the [wettest/driest] place in {k}?
[wettest/driest] place of {k}
+ Where in {k} does it rain the most?
+ Which spot in {k} gets the most rainfall?
- Where in {k} does it rain the least?
- Which spot in {k} gets the least rainfall?

## highest_point
c = Scotland | Turkey | Peru | Mexico | Japan | Jordan
What is the [highest/lowest] point in {c}?
[highest/lowest] point {c}
+ Which place in {c} lies furthest above sea level?
+ {c}: name of its highest spot
+ In {c}, where is the altitude greatest?
- Which place in {c} lies lowest relative to sea level?
- {c}: name of its lowest spot
- In {c}, where is the altitude least?

## northernmost
c = Norway | Chile | India | Italy | Brazil
What is the [northernmost/southernmost] city of {c}?
[northernmost/southernmost] city in {c}
+ Which city in {c} lies furthest north?
+ {c} city farthest to the north
+ What city would I find at the northern extreme of {c}?
- Which city in {c} lies furthest south?
- {c} city farthest to the south
- What city would I find at the southern extreme of {c}?

## east_west
c = Turkey | Hungary | Kenya | Vietnam | Portugal
Which country lies to the [east/west] of {c}?
+ What country is east of {c}?
+ {c} eastern neighbour
+ If I go due east from {c}, which country do I enter?
+ Which country is on the eastern side of {c}?
- What country is west of {c}?
- {c} western neighbour
- If I go due west from {c}, which country do I enter?
- Which country is on the western side of {c}?

## lake_depth
l = Lake Baikal~Baikal | Lake Victoria | Lake Superior | Loch Ness | Lake Titicaca
How deep is {l} at its [deepest/shallowest]?
+ maximum depth of {l}
+ What's the greatest depth of {l}?
+ {l} max depth
+ How far down is the deepest part of {l}?
- minimum depth of {l}
- What's the least depth of {l}?
- {l} min depth
- How far down is the shallowest part of {l}?

## lake_country
l = Lake Como | Lake Tana | Lake Balaton | Lake Tahoe | Lake Nasser
Which country is {l} in?
{l} country
In what country do you find {l}?
What country does {l} belong to?
{l} lies in which country?

## ocean_deepest
o = Atlantic | Pacific | Indian | Arctic
What is the deepest point of the {o} Ocean?
deepest spot {o} ocean
Where does the {o} Ocean reach its greatest depth?
At which point is the {o} Ocean deepest?
name of the deepest place in the {o} Ocean

## island_largest
s = the Mediterranean | the Caribbean | the Baltic~the Baltic Sea | the Indian Ocean
What is the [largest/smallest] island in {s}?
+ biggest island in {s}
+ Which island of {s} has the greatest area?
+ Of all the islands in {s}, which is the most extensive?
- tiniest island in {s}
- Which island of {s} has the least area?
- Of all the islands in {s}, which is the least extensive?

## island_number
c = Indonesia | the Philippines | Greece | Japan | Croatia | Sweden
How many islands does {c} have?
number of islands in {c}
{c} how many islands
How many islands is {c} made up of?
count of islands belonging to {c}
{c} has how many islands in all?

## inhabited_islands
c = Greece | Croatia | the Maldives | the Seychelles | Scotland
Which islands of {c} are [inhabited/uninhabited]?
+ inhabited islands {c}
+ On which islands of {c} do people live?
+ List {c}'s populated islands
- uninhabited islands {c}
- On which islands of {c} does nobody live?
- List {c}'s unpopulated islands

## currency
c = Switzerland | Poland | Thailand | South Africa | Denmark | Vietnam
What currency does {c} use?
currency of {c}
What money do they use in {c}?
{c} currency name
Which currency is legal tender in {c}?
what do people pay with in {c}, I mean the currency

## official_language
c = Switzerland | Belgium | Haiti | Iran | Angola | Singapore
What are the official languages of {c}?
official languages {c}
Which languages have official status in {c}?
Which language or languages are official in {c}?
{c}: list of official languages

## flag_colours
c = Italy | Colombia | Ghana | Estonia | Ireland | Romania
What do the colours on {c}'s flag mean?
+ meaning of the colours in the flag of {c}
+ What do the flag colours of {c} stand for?
+ {c} flag colours symbolism
+ What's the significance of the colours of the {c} flag?

## flag_stars
c = China | the USA~America | Brazil | Australia | Venezuela
How many stars are on the flag of {c}?
number of stars on {c}'s flag
{c} flag how many stars
The flag of {c} has how many stars?
count of stars in the flag of {c}

## continent_countries
k = Africa | Asia | Europe | South America | North America
How many countries are there in {k}?
number of countries in {k}
{k} has how many countries?
how many nations does {k} consist of
{k} country count
Into how many countries is {k} divided?

## countries_more_than
n# = 10 million~ten million | 50 million~fifty million | 100 million~one hundred million | 200 million
k = Africa | Asia | Europe
Which countries in {k} have [more/fewer] than {n} people?
countries in {k} with a population [over/under] {n}
+ In {k}, where does the population exceed {n}?
+ list the countries of {k} home to more than {n} inhabitants
- In {k}, where is the population below {n}?
- list the countries of {k} home to fewer than {n} inhabitants

## volcano_active
c = Italy | Iceland | Japan | Indonesia | Chile
Which volcanoes in {c} are [active/extinct]?
[active/extinct] volcanoes in {c}
+ What volcanoes in {c} are still alive and active?
+ List the volcanoes of {c} that are active
- What volcanoes in {c} have died out for good?
- List the volcanoes of {c} that are extinct

## volcano_eruption_year
v = Vesuvius~Mount Vesuvius | Krakatoa~Krakatau | Mount St. Helens | Etna~Mount Etna | Pinatubo
What year did {v} last erupt?
last eruption of {v}, year
In which year was the most recent eruption of {v}?
year of {v}'s latest eruption
which year did {v} blow its top for the last time so far

## earthquake_mag
e = Lisbon | San Francisco | Valdivia | Kobe
y# = 1755 | 1906 | 1960 | 1995
How strong was the {y} {e} earthquake?
magnitude of the {e} earthquake of {y}
What magnitude did the earthquake in {e} in {y} have?
{e} {y} quake magnitude
How high on the Richter scale was the {y} quake in {e}?

## desert_where
d = the Gobi | the Atacama | the Kalahari | the Namib | the Taklamakan
Where is {d} desert?
location of {d} desert
In what part of the world is {d} desert?
{d} desert where
Where on the map do I find {d} desert?

## strait_between
s = Gibraltar | Malacca | Hormuz | Bering
Which two seas does the Strait of {s} connect?
The strait of {s} joins what two bodies of water?
strait of {s} connects which waters
What bodies of water are linked by the Strait of {s}?
what's on either end of the Strait of {s}, in terms of seas?

## state_ordinal
o# = 13th~thirteenth | 27th~twenty-seventh | 38th~thirty-eighth | 49th~forty-ninth | 50th~fiftieth
Which was the {o} state to join the United States?
{o} state admitted to the Union
What state was {o} to join the US?
Which US state came in {o}, by order of admission?
{o} US state by date of joining

## latitude
c = Quito | Reykjavik | Nairobi | Toronto | Buenos Aires
+ What is the latitude of {c}?
+ {c} latitude
+ On what latitude is {c}?
+ At which degree of latitude does {c} lie?
+ how far from the equator in degrees is {c}
- What is the longitude of {c}?
- {c} longitude
- On what longitude is {c}?
- At which degree of longitude does {c} lie?

## exports
c = Chile | Norway | Ethiopia | Bangladesh | Germany | Cuba
What does {c} mainly [export/import]?
main [exports/imports] of {c}
+ What goods does {c} sell abroad the most?
+ Which products leave {c} for foreign markets above all?
- What goods does {c} buy from abroad the most?
- Which products come into {c} from foreign countries above all?

## top_producers
n# = 3~three | 5~five | 10~ten
x = coffee | oil | rice | gold | cocoa | wine
What are the top {n} producers of {x} in the world?
{n} biggest {x} producing countries
Which {n} countries produce the most {x}?
Rank the {n} leading countries in {x} production
world's top {n} {x} producers

## rank_longest_river
o# = second~2nd | third~3rd | fourth~4th | fifth~5th
k = Africa | Europe | Asia | North America
What is the {o} longest river in {k}?
{o} longest river of {k}
Which river ranks {o} by length in {k}?
In {k}, which river comes {o} in length?
tell me which is {k}'s {o}-longest river

## world_cup_winner
y# = 1999 | 2003 | 2007 | 2011 | 2015 | 2019
s = women's football~women's soccer | rugby~rugby union | cricket
Who [won/lost] the {s} World Cup final in {y}?
+ {s} world cup {y} winner
+ Which team took the {s} World Cup in {y}?
+ Which nation became {s} world champions in {y}?
- {s} world cup {y} losing finalist
- Which team were beaten in the final of the {s} World Cup in {y}?
- Which nation ended up {s} World Cup runners-up in {y}?

## olympics_host
y# = 1936 | 1964 | 1972 | 1984 | 1992
s = Summer | Winter
Where were the {y} {s} Olympics held?
host city of the {y} {s} Olympics
Which city hosted the {s} Olympics in {y}?
{s} olympic games {y} location
In {y}, in which city did the {s} Games take place?

## olympic_medals
p = Usain Bolt | Michael Phelps | Simone Biles | Carl Lewis | Paavo Nurmi
m = gold | silver | bronze
How many {m} medals did {p} win at the Olympics?
{p} olympic {m} medals count
number of Olympic {m} medals won by {p}
How many times did {p} take {m} at the Olympics?
{p} has how many {m} medals from the Olympics?

## record_holder
d# = 100 m~100 metres | 200 m~200 metres | 400 m~400 metres | 1500 m~1500 metres | marathon
g = men's | women's
Who holds the {g} world record for the {d}?
{g} {d} world record holder
Whose is the {g} world record in the {d}?
Which athlete has the world record in the {g} {d}?
The {g} {d} world record belongs to whom?

## most_goals
p = Pelé~Pele | Maradona~Diego Maradona | Lionel Messi~Messi | Cristiano Ronaldo~CR7 | Johan Cruyff~Cruyff
How many goals did {p} score in his career?
{p} career goals
total number of goals by {p}
How many times did {p} find the net in his whole career?
career goal tally of {p}
{p} has scored how many goals in all?

## titles_tennis
p = Roger Federer~Federer | Serena Williams | Rafael Nadal~Nadal | Steffi Graf | Novak Djokovic~Djokovic
t = Wimbledon | the French Open~Roland Garros | the US Open | the Australian Open
How many times has {p} won {t} in singles?
{p} number of {t} singles titles
How many {t} singles titles does {p} have?
How often did {p} win the singles at {t}?
count {p}'s singles wins at {t}

## players_in_team
s = volleyball | rugby union | handball | ice hockey | water polo | cricket
How many players are in a {s} team?
number of players in a {s} team
{s} team size
A {s} side is made up of how many players?
How many people per team in {s}?

## match_length
s = football~soccer | handball | basketball | rugby | ice hockey
How long does a {s} match last?
duration of a {s} match
{s} game length
How much time is played in a {s} match?
For how many minutes do they play in a {s} game?

## world_series_super
o# = 10th~tenth | 20th~twentieth | 30th~thirtieth | 40th~fortieth | 50th~fiftieth
Who [won/lost] the {o} Super Bowl?
Which team [won/lost] the {o} Super Bowl?
+ {o} Super Bowl champion
+ Who took home the trophy at the {o} Super Bowl?
- {o} Super Bowl losing team
- Who went home empty-handed from the {o} Super Bowl?

## planet_moons
p = Jupiter | Saturn | Mars | Neptune | Uranus
How many moons does {p} have?
number of moons of {p}
{p} moons count
{p} has how many moons?
How many natural satellites orbit {p}?
By how many moons is {p} circled?

## planet_day
p = Mars | Venus | Jupiter | Mercury | Saturn
u = day | year
How long is a {u} on {p}?
length of a {u} on {p}
{p} {u} length
How much Earth time does a {u} on {p} take?
What's the duration of one {u} on {p}?

## planet_distance
p = Mars | Venus | Neptune | Jupiter
q = the Sun | Earth~the Earth
What is the [greatest/smallest] distance between {p} and {q}?
+ maximum distance {p} to {q}
+ How far from {q} is {p} at its farthest?
+ {p} at its farthest from {q}: what distance?
- minimum distance {p} to {q}
- How far from {q} is {p} at its closest?
- {p} at its nearest to {q}: what distance?

## planet_order
o# = 2nd~second | 3rd~third | 4th~fourth | 6th~sixth | 7th~seventh
Which planet is {o} from the Sun?
What is the {o} planet from the sun?
{o} planet of the solar system
Counting outward from the Sun, which planet comes {o}?
name the planet that is {o} from our sun

## planet_rings
Which planets [have/don't have] rings?
planets [with/without] rings
+ name all planets that are surrounded by rings
+ Around which planets do we find rings?
+ list of ringed planets in our solar system
- name all planets that have no rings around them
- Around which planets do we find no rings?
- list of ringless planets in our solar system

## weight_on
n# = 50 kg~50 kilos | 70 kg~70 kilos | 80 kg~80 kilos | 100 kg~100 kilos
p = Mars | the Moon | Jupiter | Venus
If I weigh {n} on Earth, what would I weigh on {p}?
{n} on Earth is how much on {p}
What would a {n} person weigh on {p}?
weight on {p} of someone who is {n} on Earth
I'm {n} here on Earth. How much would I weigh if I stood on {p}?

## light_travel
a = the Sun | the Moon | Pluto | Proxima Centauri | Mars
How long does light take to get from {a} to Earth?
travel time of light from {a} to Earth
How much time does it take for light from {a} to reach us on Earth?
{a} to earth light time
Light leaving {a} arrives on Earth after how long?

## eclipse_next
c = Spain | Egypt | Australia | the US~the USA | Japan
When is the next [solar/lunar] eclipse visible from {c}?
next [solar/lunar] eclipse {c} date
+ When will people in {c} next see an eclipse of the Sun?
+ Next time the Sun gets eclipsed as seen from {c}?
- When will people in {c} next see an eclipse of the Moon?
- Next time the Moon gets eclipsed as seen from {c}?

## apollo
n# = 8~eight | 11~eleven | 13~thirteen | 15~fifteen | 17~seventeen
Who was on Apollo {n}?
crew of Apollo {n}
Who were the astronauts of Apollo {n}?
Name the people who flew on Apollo {n}
Apollo {n} crew members
Which astronauts went up with Apollo {n}?

## spacecraft_launch
s = Voyager 1 | Sputnik 1~Sputnik | Hubble~the Hubble telescope | Cassini | New Horizons | Rosetta
What date was {s} launched?
launch date of {s}
On which date did {s} lift off?
{s} launch date
On what day was {s} sent into space?
"""
D3 = r"""
## element_symbol
e = gold | sodium | tungsten | lead | potassium | silver
What is the chemical symbol for {e}?
symbol of {e}
{e} chemical symbol
How is {e} abbreviated in the periodic table?
Which letters stand for {e} in chemistry?
what do I write for {e} in a formula, the symbol I mean

## atomic_number
n# = 6~six | 17~seventeen | 26 | 47 | 79 | 92
Which element has atomic number {n}?
element with atomic number {n}
What element is number {n} in the periodic table?
atomic number {n} is which element
Which element's nucleus contains {n} protons?

## boiling_point
x = ethanol | mercury | water | acetone | nitrogen
u# = Celsius~°C | Fahrenheit~°F | Kelvin~K
What is the boiling point of {x} in {u}?
boiling point {x} {u}
At what temperature does {x} boil, in {u}?
{x} boils at what temperature ({u})?
How hot does {x} have to get before it boils? In {u} please

## melting_point
x = iron | aluminium~aluminum | gold | lead | copper | tin
What is the [melting/boiling] point of {x}?
[melting/boiling] point of {x}
+ At what temperature does {x} melt?
+ How hot must it be for {x} to melt?
+ {x} turns liquid at which temperature?
- At what temperature does {x} boil?
- How hot must it be for {x} to boil?
- {x} turns to vapour at which temperature, boiling?

## molar_mass
x = water~H2O | carbon dioxide~CO2 | glucose | sulfuric acid~sulphuric acid | table salt~NaCl
What is the molar mass of {x}?
molar mass {x}
How much does a mole of {x} weigh?
{x} mass of one mole
Calculate the molar mass of {x} for me
what does one mole of {x} come to in grams

## moles_in
n# = 10 g~10 grams | 25 g~25 grams | 50 g~50 grams | 100 g~100 grams
x = water | NaCl~sodium chloride | CO2~carbon dioxide | glucose
How many moles are in {n} of {x}?
moles in {n} {x}
Convert {n} of {x} to moles
{n} of {x} equals how many moles?
What amount in moles is {n} of {x}?

## ph_solution
x = lemon juice | vinegar | bleach | milk | seawater | blood
What is the pH of {x}?
{x} pH
pH value of {x}
What pH does {x} have?
where on the pH scale does {x} sit
What number would {x} give on the pH scale?

## balance_equation
r = the combustion of methane | the combustion of propane | photosynthesis | the rusting of iron | the Haber process
What is the balanced equation for {r}?
balanced equation {r}
Write the balanced chemical equation of {r}
How do you write {r} as a balanced equation?
Give me the equation of {r}, properly balanced

## exothermic
r = dissolving ammonium nitrate | burning magnesium | photosynthesis | the reaction of acid with alkali | baking bread
Why is {r} [exothermic/endothermic]?
+ What makes {r} an exothermic process?
+ Explain why {r} gives off heat
+ reason {r} is exothermic
+ How come {r} releases heat?
- What makes {r} an endothermic process?
- Explain why {r} takes in heat
- reason {r} is endothermic
- How come {r} absorbs heat?

## oxidation_gain
x = iron | chlorine | copper | oxygen | zinc
What happens when {x} [gains/loses] electrons?
+ Result of {x} gaining electrons
+ What's the effect if {x} takes up electrons?
+ when electrons are added to {x}, what happens?
+ Describe what becomes of {x} as it picks up electrons
- Result of {x} losing electrons
- What's the effect if {x} gives up electrons?
- when electrons are removed from {x}, what happens?
- Describe what becomes of {x} as it sheds electrons

## soluble
x = silver salts | chlorides | sulfates~sulphates | carbonates | hydroxides
Which {x} are [soluble/insoluble] in water?
list of [soluble/insoluble] {x}
+ Which {x} dissolve in water?
+ What {x} will go into solution in water?
- Which {x} don't dissolve in water?
- What {x} will not go into solution in water?

## metal_reacts
m = water | oxygen | hydrochloric acid~HCl | nitrogen
Which metals [react/do not react] with {m}?
metals that [react/don't react] with {m}
+ With {m}, which metals undergo a reaction?
+ List the metals attacked by {m}
- With {m}, which metals undergo no reaction?
- List the metals left untouched by {m}

## group_elements
n# = 1~one | 2~two | 14~fourteen | 17~seventeen | 18~eighteen
Which elements are in group {n}?
group {n} elements
List the elements of group {n} of the periodic table
What elements belong to group {n}?
members of periodic table group {n}
Tell me every element in group {n}

## electron_config
e = carbon | iron | oxygen | copper | neon | calcium
What is the electron configuration of {e}?
electron configuration {e}
How are the electrons arranged in an atom of {e}?
Write out {e}'s electron configuration
{e} electron arrangement

## isotope_halflife
i = carbon-14~C-14 | uranium-235~U-235 | iodine-131~I-131 | cesium-137~Cs-137
What is the half-life of {i}?
half life {i}
How long does it take half of a sample of {i} to decay?
{i} halflife
After how much time has half of {i} decayed?

## acid_base_def
x = acid | alloy | isotope | catalyst | polymer
n# = one~1 | two~2 | three~3
Explain what a/n {x} is in {n} sentence(s)
define "{x}" in {n} sentence(s)
In {n} sentence(s), what is a/n {x}?
{x} meaning in chemistry, {n} sentence(s)
what's a/n {x}? keep it to {n} sentence(s)

## catalyst_rate
f = temperature | pressure | concentration | surface area
How does [raising/lowering] the {f} change the reaction rate?
+ How does an increase in {f} affect the rate of a reaction?
+ effect of increasing {f} on reaction rate
+ What does more {f} do to how fast a reaction goes?
- How does a decrease in {f} affect the rate of a reaction?
- effect of decreasing {f} on reaction rate
- What does less {f} do to how fast a reaction goes?

## density_of
x = gold | ice | olive oil | cork | mercury | iron
u# = g/cm³~grams per cubic centimetre | kg/m³~kilograms per cubic metre | lb/ft³~pounds per cubic foot
What is the density of {x} in {u}?
density {x} {u}
How dense is {x}, in {u}?
{x} has a density of how many {u}?
give {x}'s density expressed in {u}

## fall_time
n# = 10 m~10 metres | 20 m~20 metres | 50 m~50 metres | 100 m~100 metres
p = Earth | the Moon | Mars
How long does an object take to fall {n} on {p}?
time to fall {n} on {p}
If I drop something from {n} on {p}, when does it hit the ground?
On {p}, a ball is dropped from a height of {n}. How much time passes until it lands?
free fall time {n} {p}

## kinetic_energy
m# = 2 kg | 5 kg | 10 kg
v# = 3 m/s | 8 m/s | 20 m/s
What is the kinetic energy of a {m} object moving at {v}?
kinetic energy {m} at {v}
Calculate the kinetic energy of a mass of {m} travelling at {v}
How much kinetic energy does a {m} body going {v} have?
A body of {m} moves with {v}: find its kinetic energy

## ohms_law
v# = 6 V~6 volts | 9 V~9 volts | 12 V~12 volts | 24 V~24 volts
r# = 3 ohms~3 Ω | 10 ohms~10 Ω | 100 ohms~100 Ω
What current flows through {r} at {v}?
current with {v} and {r}
Calculate the current if the voltage is {v} and the resistance {r}
How many amps do I get from {v} across {r}?
{v} applied to a resistor of {r}, find the current

## series_parallel
r# = 2~two | 3~three | 4~four
n# = 10 ohm~10 Ω | 47 ohm~47 Ω | 220 ohm~220 Ω
What is the total resistance of {r} {n} resistors in [series/parallel]?
total resistance {r} {n} resistors [series/parallel]
+ {r} resistors of {n} each hooked up in series: how much resistance altogether?
+ Resistance of {r} {n} resistors connected one after another?
- {r} resistors of {n} each hooked up in parallel: how much resistance altogether?
- Resistance of {r} {n} resistors connected side by side in parallel?

## conductors
x = electricity | heat | sound
n# = 3~three | 5~five | 10~ten
Name {n} [good/bad] conductors of {x}
+ {n} materials that conduct {x} well
+ Give {n} examples of stuff that lets {x} through easily
+ list {n} good {x} conductors
- {n} materials that conduct {x} poorly
- Give {n} examples of stuff that hardly lets {x} through
- list {n} bad {x} conductors

## speed_of_sound
m = water | steel | air | helium | wood
u# = m/s~metres per second | km/h~kilometres per hour | mph~miles per hour
How fast does sound travel in {m} in {u}?
speed of sound in {m} {u}
What's the speed of sound through {m}, in {u}?
Sound moves through {m} at how many {u}?
{m}: sound velocity ({u})

## newton_law
o# = first~1st | second~2nd | third~3rd
p = Newton | Kepler
What does {p}'s {o} law say?
{p}'s {o} law
State {p}'s {o} law
What is the {o} law of {p}?
explain what {p} said in his {o} law
give me the statement of {p}'s {o} law please

## thermo_law
o# = zeroth | first~1st | second~2nd | third~3rd
What is the {o} law of thermodynamics?
{o} law thermodynamics
State the {o} law of thermodynamics
what does the {o} law of thermodynamics say
How is the {o} law of thermodynamics stated?

## why_sky
x = the sky blue | the sea salty | grass green | blood red | snow white
Why is {x}?
What makes {x}?
Hi, a question from my kid: why is {x}?
why is {x} - science explanation please

## floats
o = ice | oil | wood | a steel ship | an iron nail
l = water | mercury | alcohol
Why does {o} [float/sink] in {l}?
+ What makes {o} float in {l}?
+ reason {o} stays on top of {l}
+ Explain why {o} doesn't go under in {l}
+ {o} floats in {l}, how come?
- What makes {o} sink in {l}?
- reason {o} goes to the bottom of {l}
- Explain why {o} doesn't stay up in {l}
- {o} sinks in {l}, how come?

## warm_air
x = air | water | a metal rod | a gas | mercury
Why does {x} [expand/contract] when [heated/cooled]?
+ What causes {x} to get bigger on heating?
+ reason for the expansion of {x} when it is heated
+ {x} expands with heat, why?
- What causes {x} to get smaller on cooling?
- reason for the contraction of {x} when it is cooled
- {x} contracts with cold, why?

## unit_prefix
n# = 5~five | 20~twenty | 300~three hundred
a = millimetres~mm | micrometres~µm | nanometres~nm
How many metres is {n} {a}?
{n} {a} in metres
convert {n} {a} to metres
Express {n} {a} in metres
{n} {a} = ? metres
What do {n} {a} come to when written in metres?

## who_discovered_science
x = radioactivity | oxygen | gravity | the electron | insulin | X-rays
Who discovered {x}?
discoverer of {x}
{x} was discovered by whom?
Which scientist discovered {x}?
To whom is the discovery of {x} credited?
who was it that found {x}

## unit_named_after
u = the volt | the watt | the kelvin | the becquerel | the tesla | the ohm
Who is {u} named after?
{u} named after
After which scientist was {u} named?
Where does {u} get its name, which scientist?
{u} takes its name from whom?

## nobel_winner
y# = 1903 | 1921 | 1945 | 1962 | 1983
f = Physics | Chemistry | Medicine | Literature | Peace
Who won the Nobel Prize in {f} in {y}?
{y} Nobel Prize {f} winner
Who was awarded the {y} Nobel Prize for {f}?
Nobel laureate {f} {y}
In {y}, who did the {f} Nobel go to?

## bones_number
a = human | cat | horse | snake | shark
o = bones | teeth | ribs
How many {o} does a {a} have?
number of {o} in a {a}
{a} {o} count
A {a} has how many {o}?
How many {o} are there in the body of a {a}?

## gestation
a = elephants | dogs | cats | whales | horses | rabbits
How long are {a} pregnant?
gestation period of {a}
{a} pregnancy length
How long does pregnancy last in {a}?
For what length of time do {a} carry their young?

## lifespan
a = tortoises | parrots | hamsters | elephants | goldfish | bees
How long do {a} live?
lifespan of {a}
{a} life expectancy
What age do {a} get to?
How many years can one expect {a} to live?

## top_speed_animal
a = cheetah | ostrich | greyhound | peregrine falcon | kangaroo | tuna
u# = km/h~kilometres per hour | mph~miles per hour
How fast is a {a} in {u}?
top speed of a {a} in {u}
{a} max speed {u}
How many {u} can a {a} reach?
What's the highest speed a {a} can get up to, in {u}?

## fastest_animal
h = on land | in water | in the air
What is the [fastest/slowest] animal {h}?
[fastest/slowest] animal {h}
+ Which animal moves quickest {h}?
+ {h}, what creature is the speediest?
+ Among animals {h}, which one tops the speed ranking?
- Which animal moves most slowly {h}?
- {h}, what creature is the least speedy?
- Among animals {h}, which one comes bottom in the speed ranking?

## largest_animal
g = mammal | bird | fish | reptile | spider
What is the [largest/smallest] {g} in the world?
world's [largest/smallest] {g}
+ Which {g} is the biggest there is?
+ biggest {g} ever measured alive today, which species?
+ No {g} on the planet is bigger than which one?
- Which {g} is the tiniest there is?
- tiniest {g} alive today, which species?
- No {g} on the planet is smaller than which one?

## eats
a = hedgehogs | pandas | bats | frogs | octopuses | squirrels
What do {a} [eat/not eat]?
+ diet of {a}
+ What do {a} feed on?
+ {a} food
+ What does the diet of {a} consist of?
- What do {a} never eat?
- foods {a} refuse
- Which foods do {a} not touch?
- What is missing from the diet of {a}?

## predators
a = rabbits | sharks | owls | snakes | deer | penguins
Which animals eat {a}?
predators of {a}
What are the natural enemies of {a}?
Which animals prey on {a}?
{a} get eaten by what?
by which animals are {a} hunted

## animal_legs
a = a spider | a lobster | a centipede | an ant | a crab
How many legs does {a} have?
number of legs {a}
{a} has how many legs?
On how many legs does {a} walk?
leg count of {a}

## animal_baby
a = a swan | a goat | a kangaroo | a hare | an eel
What is the baby of {a} called?
baby of {a} name
What do you call the young of {a}?
name for the young of {a}
What's the word for the little one of {a}?

## animal_group
a = crows | lions | owls | fish | wolves | geese
What is a group of {a} called?
collective noun for {a}
What do you call a bunch of {a}?
group of {a} name
When {a} get together in a group, what's the term?
Which collective noun do we use for {a}?

## male_female
a = fox | pig | swan | horse | deer | goat
What is a [male/female] {a} called?
[male/female] {a} name
+ What's the word for a {a} that is male?
+ term for the male of the {a}
+ How do we call a he-{a}?
- What's the word for a {a} that is female?
- term for the female of the {a}
- How do we call a she-{a}?

## venomous
c = Australia | Brazil | Germany | India | Texas
a = snakes | spiders
Which {a} in {c} are [venomous/not venomous]?
+ venomous {a} in {c}
+ What {a} in {c} have a venomous bite?
+ List the {a} of {c} that use venom
- non-venomous {a} in {c}
- What {a} in {c} have a bite without venom?
- List the {a} of {c} that have no venom

## migrate
b = swans | robins | owls | ducks | thrushes
c = Britain | Canada | Japan | Sweden
Which {b} [leave/don't leave] {c} in winter?
+ {b} that fly away from {c} for the winter
+ In winter, which {b} go away from {c}?
+ Which kinds of {b} head off from {c} once winter comes?
- {b} that stay in {c} for the winter
- In winter, which {b} remain in {c}?
- Which kinds of {b} stay put in {c} once winter comes?

## organ_function
o = the liver | the spleen | the pancreas | the kidneys | the thyroid | the gallbladder
What does {o} do?
function of {o}
What is the job of {o} in the body?
{o} function
What do we need {o} for?
What role is played by {o} in the human body?

## life_without_organ
o = spleen | stomach | pancreas | gallbladder | thyroid
Can you live without a {o}?
Is it possible to live without a {o}?
life without a {o} possible?
Do people survive once they are left without a {o}?
Can a person survive if they have no {o}?
could somebody get by with no {o}

## vitamin_deficiency
v = vitamin C | vitamin D | vitamin A | vitamin B12 | iron | iodine
What happens if you get too [much/little] {v}?
effects of too [much/little] {v}
+ What does an overdose of {v} do to the body?
+ symptoms of excess {v}
+ Consequences of having too much {v}
- What does a lack of {v} do to the body?
- symptoms of {v} deficiency
- Consequences of having too little {v}

## blood_type
t = A positive~A+ | O negative~O- | AB negative~AB- | B positive~B+
Which blood types can {t} [donate to/receive from]?
+ Who can someone with {t} blood give blood to?
+ {t} donor to which types
+ To which blood groups may {t} donate?
+ People of which blood types can get blood from {t}?
- Who can someone with {t} blood get blood from?
- {t} receives from which types
- From which blood groups may {t} receive blood?
- People of which blood types can give blood to {t}?

## chromosomes
a = humans | dogs | fruit flies | potatoes | chimpanzees~chimps
How many chromosomes do {a} have?
number of chromosomes in {a}
{a} chromosome number
{a} have how many chromosomes?
The cells of {a} contain how many chromosomes?

## dominant
t = eye colour | ear shape | hair type | pea colour | coat colour in rabbits
Which {t} is [dominant/recessive]?
[dominant/recessive] {t}
+ With {t}, which variant is the dominant one?
+ For {t}, name the trait that dominates genetically
+ What {t} is inherited as a dominant trait?
- With {t}, which variant is the recessive one?
- For {t}, name the trait that is recessive genetically
- What {t} is inherited as a recessive trait?

## cell_diff
x = a plant cell | a bacterium | a fungus cell~a fungal cell | a virus
y = an animal cell | a human cell
n# = 3~three | 4~four | 5~five
Name {n} [differences/similarities] between {x} and {y}
{n} [differences/similarities] {x} {y}
+ Give {n} ways in which {x} and {y} differ
+ In which {n} respects is {x} unlike {y}?
- Give {n} ways in which {x} and {y} are alike
- In which {n} respects is {x} like {y}?

## photosyn_steps
p = photosynthesis | digestion | mitosis | cellular respiration | the water cycle | protein synthesis
g# = 3rd~third | 5th~fifth | 8th~eighth
Explain {p} for {g} graders
How does {p} work? I'm teaching {g} grade
{p} explained {g} grade level
Describe {p} at a {g}-grade level
Explain {p} so that {g} graders understand it

## plant_shade
p = ferns | tomatoes | roses | orchids | hostas | lavender
Why do {p} grow [well/badly] in {s}?
s = shade | full sun | sandy soil | clay
+ What makes {p} thrive in {s}?
+ reason {p} do well in {s}
+ How come {p} flourish in {s}?
- What makes {p} struggle in {s}?
- reason {p} do badly in {s}
- How come {p} languish in {s}?

## trees_deciduous
c = Canada | England | Japan | Italy
n# = 5~five | 8~eight | 10~ten
Name {n} [deciduous/evergreen] trees of {c}
{n} [deciduous/evergreen] trees found in {c}
+ Give me {n} trees growing in {c} that shed their leaves in winter
+ Which {n} trees in {c} lose their leaves in autumn?
- Give me {n} trees growing in {c} that keep their leaves in winter
- Which {n} trees in {c} stay green all year?

## extinct_when
a = the dodo | the woolly mammoth~the mammoth | the Tasmanian tiger~the thylacine | the passenger pigeon | the great auk
When did {a} die out?
When did {a} go extinct?
date of extinction of {a}
{a} extinct since when
At what time did {a} disappear from the Earth?

## extinct_why
a = the dinosaurs | the Neanderthals | mammoths | trilobites | moas
Why did {a} go extinct?
What killed off {a}?
reason for the extinction of {a}
What caused {a} to die out?
How come there are no {a} any more?
{a} extinction cause

## fossils_age
n# = 65 million~65m | 100 million~100m | 250 million~250m | 500 million~500m
Which animals lived {n} years ago?
animals alive {n} years ago
{n} years ago, what animals existed?
What creatures roamed the Earth {n} years ago?
list of animals from {n} years ago

## hemisphere_stars
c = Orion | the Big Dipper~the Plough | Scorpius~the Scorpion | Cassiopeia | the Southern Cross~Crux
m = January | April | July | October
Where in the sky is {c} in {m}?
In {m}, where do I look to find {c}?
{c} position in the sky {m}
Which part of the sky is {c} in during {m}?
how do I locate {c} in the night sky in {m}

## star_brightness
c = Orion | Lyra | Taurus | Virgo | Gemini
What is the [brightest/faintest] star in {c}?
[brightest/faintest] star of {c}
+ Which star in {c} shines the most?
+ In the constellation {c}, which star has the greatest brightness?
- Which star in {c} shines the least?
- In the constellation {c}, which star has the least brightness?

## moon_phase_time
n# = 1969 | 1986 | 2000 | 2012
m# = 1 January~January 1 | 20 July~July 20 | 31 October~October 31
What was the phase of the moon on {m} {n}?
moon phase {m} {n}
What did the moon look like on {m} {n}, which phase?
On {m} {n}, in what phase was the moon?
Was the moon new, full or something between on {m} {n}?

## renewable
c = Iceland | Germany | Brazil | Australia
n# = 2~two | 3~three | 4~four
Name {n} [renewable/non-renewable] energy sources used in {c}
{n} [renewable/non-renewable] energy sources {c}
+ In {c}, which {n} sources of energy in use are renewable?
+ Give {n} kinds of energy used in {c} that will not run out
- In {c}, which {n} sources of energy in use are non-renewable?
- Give {n} kinds of energy used in {c} that will run out one day
"""
D4 = r"""
## author_of
b = Don Quixote | Moby-Dick~Moby Dick | War and Peace | Jane Eyre | The Trial | Things Fall Apart
Who wrote {b}?
author of {b}
{b} author
By whom was {b} written?
Which writer is {b} by?
who is the person behind the book {b}

## chapter_summary
n# = 1~one | 3~three | 5~five | 12~twelve
b = Great Expectations | The Great Gatsby | Lord of the Flies | Animal Farm | To Kill a Mockingbird
Summarise chapter {n} of {b}
What happens in chapter {n} of {b}?
{b} chapter {n} summary
give me a summary of {b}, chapter {n}
I skipped chapter {n} of {b}, what went on in it?
Sum up the events of chapter {n} in {b}

## act_scene
n# = 1~one | 2~two | 3~three | 4~four
b = Hamlet | Macbeth | Othello | Romeo and Juliet | The Tempest
What happens in act {n} of {b}?
{b} act {n} summary
summarize act {n} of {b}
Which events take place in {b}, act {n}?
I have a test on act {n} of {b}, what happens in it?

## character_describe
p = Heathcliff | Lady Macbeth | Atticus Finch | Captain Ahab | Anna Karenina
n# = 3~three | 5~five | 6~six
Give {n} adjectives to describe {p}
{n} adjectives for {p}
Which {n} adjectives fit {p}?
Describe {p} with {n} adjectives
I need {n} describing words for the character {p}

## character_alive
b = Hamlet | Romeo and Juliet | King Lear | Macbeth | Les Misérables~Les Miserables
Which characters [die/survive] in {b}?
Who [dies/survives] in {b}?
+ deaths in {b}, which characters
+ Who does not live to see the end of {b}?
+ List the people in {b} who are dead by the end
- survivors in {b}, which characters
- Who lives to see the end of {b}?
- List the people in {b} who are still alive at the end

## book_ends
b = 1984~Nineteen Eighty-Four | Wuthering Heights | Madame Bovary | The Catcher in the Rye | Dracula
How does {b} [end/begin]?
What happens at the [end/beginning] of {b}?
+ {b} ending explained
+ In what way does the story of {b} finish?
- {b} opening explained
- In what way does the story of {b} start?

## line_of_book
b = Pride and Prejudice | A Tale of Two Cities | Moby Dick~Moby-Dick | Ulysses | The Hobbit
What is the [first/last] line of {b}?
[first/last] sentence of {b}
+ What are the opening words of {b}?
+ With which sentence does {b} open?
- What are the closing words of {b}?
- With which sentence does {b} close?

## themes
b = Frankenstein | The Odyssey | Brave New World | The Crucible | Beloved
n# = 2~two | 3~three | 4~four
What are {n} themes in {b}?
{n} themes of {b}
Name {n} themes that come up in {b}
List {n} of the themes running through {b}
For an essay on {b} I need {n} themes

## books_by
p = Charles Dickens~Dickens | Dostoevsky~Dostoyevsky | George Eliot | Leo Tolstoy~Tolstoy | Victor Hugo
y# = 1860 | 1864 | 1868 | 1870
Which books did {p} publish [before/after] {y}?
Books by {p} from [before/after] {y}
+ What had {p} already published by the time {y} began?
+ list everything {p} brought out earlier than {y}
- What did {p} go on to publish once {y} was over?
- list everything {p} brought out later than {y}

## most_famous_work
p = Gabriel García Márquez~Garcia Marquez | Goethe | Virginia Woolf | Pablo Neruda | Chekhov
What is the [most/least] famous work by {p}?
[best/least] known work of {p}
+ Which of {p}'s works is the most famous?
+ If people know one work by {p}, which is it?
- Which of {p}'s works is the least famous?
- Which work by {p} do the fewest people know?

## sonnet
n# = 18 | 29 | 73 | 116 | 130
What does Shakespeare's Sonnet {n} mean?
meaning of Sonnet {n}
Explain sonnet {n} by shakespeare
Interpret Shakespeare's sonnet number {n} for me
what is Shakespeare trying to say in Sonnet {n}

## poem_analysis
p = The Road Not Taken | Ozymandias | The Raven | Daffodils | If
What is the rhyme scheme of "{p}"?
rhyme scheme {p}
How does the poem {p} rhyme?
In what pattern do the lines of "{p}" rhyme?
name the rhyme scheme used in {p}

## literary_device
d = metaphor | simile | hyperbole | irony | alliteration | oxymoron
n# = 2~two | 3~three | 5~five | 10~ten
Give me {n} examples of {d}
{n} {d} examples
What are {n} examples of {d}?
Show me {d} in {n} examples
I need {d} illustrated by {n} examples

## painter_of
w = The Starry Night | Guernica | The Night Watch | The Scream | The Birth of Venus | Las Meninas
Who painted {w}?
painter of {w}
{w} painter
By which artist is {w}?
{w} was painted by whom?
Whose painting is {w}?

## painting_where
w = the Mona Lisa~Mona Lisa | The Kiss by Klimt | Girl with a Pearl Earring | The Last Supper | Nighthawks
Where can I see {w}?
Where is {w} on display?
{w} museum location
In which place does {w} hang?
Where do I have to go to look at {w}?

## painting_year
w = The Kiss | Water Lilies | American Gothic | Guernica | The Persistence of Memory
What year was {w} painted?
year of {w} painting
In which year was {w} painted?
{w}, painted in what year
which year is the painting {w} from

## dearest_painting
p = Van Gogh | Picasso | Monet | Klimt | Rembrandt | Warhol
What is the [most/least] expensive {p} ever sold at auction?
[dearest/cheapest] {p} sold at auction
+ Which work by {p} fetched the most at auction?
+ {p} record price at auction, which work
- Which work by {p} fetched the least at auction?
- {p} lowest price at auction, which work

## art_movement
m = Impressionism | Cubism | Baroque | Surrealism | Art Nouveau
n# = 3~three | 5~five | 7~seven
Name {n} artists of {m}
{n} {m} artists
Which {n} artists belonged to {m}?
Give me {n} names of artists associated with {m}
List {n} representatives of {m} in art

## art_features
m = Gothic | Baroque | Romanesque | Bauhaus | Rococo
What are the features of {m} architecture?
{m} architecture features
How do you recognise a {m} building?
By what features can {m} architecture be identified?
characteristics of {m} buildings

## symphony_number
n# = 3rd~third | 5th~fifth | 6th~sixth | 9th~ninth
c = Beethoven | Mahler | Schubert | Dvořák~Dvorak | Bruckner
When was {c}'s {n} symphony first performed?
premiere date of {c}'s {n} symphony
On what date did {c}'s {n} symphony have its premiere?
{c} {n} symphony first performance date
date of the first ever performance of the {n} symphony by {c}

## symphony_count
c = Haydn | Mozart | Brahms | Shostakovich | Tchaikovsky
How many symphonies did {c} write?
number of symphonies by {c}
{c} symphonies count
How many symphonies are there by {c}?
{c} composed how many symphonies?

## opera_composer
o = Carmen | Aida | Tosca | The Magic Flute | Boris Godunov | Lohengrin
Who composed {o}?
composer of {o}
{o} composer
Who wrote the music for {o}?
The opera {o} is by whom?
Whose opera is {o}?

## instrument_strings
i = violin | harp | sitar | banjo | mandolin | bass guitar
How many strings does a {i} have?
number of strings on a {i}
{i} how many strings
A {i} has how many strings?
With how many strings is a {i} fitted?

## key_signature
n# = 2~two | 3~three | 4~four | 5~five
Which major key has {n} [sharps/flats]?
major key with {n} [sharps/flats]
+ {n} sharps in the signature, what major key is it?
+ What is the major key whose signature shows {n} sharps?
- {n} flats in the signature, what major key is it?
- What is the major key whose signature shows {n} flats?

## scale_major_minor
k = C | D | E | F | G | A
What notes are in the {k} [major/minor] scale?
{k} [major/minor] scale notes
+ Which tones make up the scale of {k} major?
+ list the notes of {k} major in order please
+ If I play the {k} major scale, which keys do I press?
- Which tones make up the scale of {k} minor?
- list the notes of {k} minor in order please
- If I play the {k} minor scale, which keys do I press?

## time_signature
n# = 3/4~three-four | 6/8~six-eight | 5/4~five-four | 2/4~two-four
Which well-known pieces are in {n} time?
famous pieces in {n} time
Name some famous music written in {n}
What are some famous pieces with a {n} time signature?
examples of famous pieces in {n} meter

## album_sold
b = the Beatles~The Beatles | Pink Floyd | ABBA | Queen | U2
Which album by {b} sold the [most/fewest] copies?
[best/worst]-selling album by {b}
+ {b} biggest-selling album
+ Of all {b} albums, which had the highest sales?
- {b} lowest-selling album
- Of all {b} albums, which had the lowest sales?

## word_meaning
w = ubiquitous | ephemeral | obfuscate | laconic | serendipity | quixotic
What does "{w}" mean?
meaning of {w}
define {w}
{w} definition
what is meant by the word {w}
I came across the word {w}, what's it supposed to mean?

## synonym
w = happy | brave | rich | rapid | stubborn | clever
n# = 3~three | 5~five | 10~ten
Give me {n} [synonyms/antonyms] of {w}
{n} [synonyms/antonyms] for {w}
+ {n} other words for "{w}"
+ Which {n} words mean the same as {w}?
+ I need {n} words I can use instead of {w} with the same meaning
- {n} words opposite to "{w}"
- Which {n} words mean the opposite of {w}?
- I need {n} words with a meaning contrary to {w}

## plural
w = cactus | ox | criterion | octopus | phenomenon | goose
What is the plural of {w}?
plural of {w}
{w} plural form
How do you say {w} in the plural?
one {w}, two what?
How is the plural of the word {w} formed?

## etymology
w = salary | disaster | muscle | algorithm | sandwich | quarantine
Where does the word "{w}" come from?
etymology of {w}
origin of the word {w}
What's the origin of the word {w}?
From which language and root do we get {w}?
{w} word origin

## past_tense
w = swim | lie | bring | tear | choose | ride
What is the past tense of {w}?
past tense {w}
{w} in the past tense
How do you put {w} into the past tense?
today I {w}, yesterday I ... what's the form?

## translate_word
w = thank you | butterfly | good night | bread | friend
l = Japanese | Swahili | Finnish | Arabic | Welsh
How do you say "{w}" in {l}?
{w} in {l}
translate "{w}" into {l}
What's the {l} for {w}?
What is "{w}" called in {l}?
{l} word or phrase meaning {w}

## count_to
n# = 10~ten | 20~twenty | 100~a hundred
l = Latin | Korean | Hungarian | Turkish | Greek
How do you count to {n} in {l}?
counting to {n} in {l}
numbers up to {n} in {l}
Teach me to count up to {n} in {l}
What are the {l} numbers from one to {n}?

## speakers
l = Portuguese | Bengali | Swahili | Dutch | Tamil | Esperanto
How many people speak {l}?
number of {l} speakers
{l} speakers worldwide
How many speakers does {l} have?
{l} is spoken by how many people in the world?

## cases_grammar
l = German | Finnish | Latin | Russian | Hungarian
How many grammatical cases does {l} have?
number of cases in {l}
{l} grammar how many cases
{l} has how many cases?
How many cases are there in {l} grammar?

## noun_gender
l = French | German | Spanish | Italian | Russian
Which {l} nouns are [masculine/feminine]?
[masculine/feminine] nouns in {l}
+ How can I tell a {l} noun is masculine?
+ What kind of nouns take the masculine gender in {l}?
- How can I tell a {l} noun is feminine?
- What kind of nouns take the feminine gender in {l}?

## tense_use
t = present perfect | past continuous | future perfect | subjunctive | past perfect
When should I [use/not use] the {t}?
When do you [use/not use] the {t}?
+ In what situations is the {t} correct?
+ {t} when to use
+ Cases where the {t} is the right choice
- In what situations is the {t} wrong?
- {t} when not to use
- Cases where the {t} is the wrong choice

## formal_letter
l = French | German | English | Spanish
How do you end a/n [formal/informal] letter in {l}?
closing of a/n [formal/informal] letter in {l}
+ What do I write at the bottom of a formal letter in {l}?
+ Proper sign-off for a formal letter in {l}
- What do I write at the bottom of an informal letter in {l}?
- Usual sign-off for an informal letter in {l}

## countable
n# = 5~five | 10~ten | 20~twenty
l = English | French | Spanish
Give me {n} [countable/uncountable] nouns in {l}
{n} [countable/uncountable] nouns {l}
+ List {n} {l} nouns that you can count
+ Which {n} nouns in {l} can be counted?
- List {n} {l} nouns that you can't count
- Which {n} nouns in {l} cannot be counted?

## letters_words
n# = four~4 | five~5 | six~6 | seven~7
l = Q | Z | K | X | J
Words of {n} letters [starting/ending] with {l}
Which {n}-letter words [start/end] with {l}?
+ {n} letter words beginning with {l}
+ I need words that have {n} letters, {l} being the first
- {n} letter words finishing in {l}
- I need words that have {n} letters, {l} being the last

## idiom
i = break a leg | spill the beans | bite the bullet | kick the bucket | under the weather
What does the idiom "{i}" mean?
"{i}" meaning
What do people mean when they say {i}?
explain the expression {i}
What is the sense of the phrase "{i}"?

## religion_fast
r = Muslims | Orthodox Christians | Jews | Hindus | Baha'is
When are {r} [supposed/forbidden] to fast?
+ days on which {r} are meant to fast
+ On which days should {r} go without food?
+ At what times of the year is fasting expected of {r}?
- days on which fasting is forbidden to {r}
- On which days are {r} banned from going without food?
- At what times of the year is fasting ruled out for {r}?

## religion_holy_book
r = Sikhism | Judaism | Zoroastrianism | Hinduism | Islam | Buddhism
What is the holy book of {r}?
{r} holy book
sacred text of {r}
Which scripture is sacred in {r}?
What are the holy scriptures of {r} called?

## religion_share
r = Muslims | Christians | Buddhists | Hindus | atheists
c = India | Nigeria | Malaysia | Lebanon | Germany
What percentage of people in {c} are {r}?
percentage of {r} in {c}
How many percent of the population of {c} are {r}?
{r} share of population {c}
What proportion of {c}'s inhabitants is made up of {r}, in percent?

## commandment
o# = first~1st | fourth~4th | sixth~6th | eighth~8th | tenth~10th
What is the {o} commandment?
{o} commandment
Which of the Ten Commandments is the {o}?
What does the {o} of the ten commandments say?
tell me the {o} commandment of the Bible

## psalm
n# = 22 | 23 | 51 | 91 | 121
What is Psalm {n} about?
Psalm {n} meaning
Explain psalm {n} to me
What's the message of Psalm {n}?
how should one understand Psalm {n}

## foods_religion
r = Islam | Judaism | Jainism | Hinduism
Which foods are [allowed/forbidden] in {r}?
[permitted/prohibited] foods in {r}
+ What may you eat according to {r}?
+ {r} dietary rules: what can be eaten
- What may you not eat according to {r}?
- {r} dietary rules: what can't be eaten

## prime_minister_now
c = Canada | Japan | Italy | Pakistan | New Zealand | Greece
Who is the prime minister of {c}?
current prime minister of {c}
{c} PM now
Who is {c}'s PM at the moment?
Which politician is in office as prime minister of {c} today?

## leader_in
y# = 1945 | 1968 | 1979 | 1991 | 2003
c = Canada | Israel | Australia | India | Sweden
Who was prime minister of {c} in {y}?
{c} prime minister {y}
PM of {c} in {y}
In {y}, who led the government of {c} as prime minister?
Which politician held the office of prime minister in {c} in {y}?

## voting_age
c = Austria | Brazil | Japan | Indonesia | the UK~Britain
What is the voting age in {c}?
{c} voting age
From what age can you vote in {c}?
How old must one be to vote in {c}?
at what age do people get to vote in {c}

## term_length
o = the president | a senator | a judge of the highest court | a mayor
c = France | Mexico | the US~the USA | the Philippines
How long is the term of office of {o} in {c}?
term length of {o} in {c}
In {c}, for how many years is {o} in office per term?
How many years does one term of {o} last in {c}?
{c}: duration of a term for {o}

## seats_parliament
y# = 1997 | 2005 | 2015 | 2019
p = Labour | the Conservatives~the Tories | the Liberal Democrats~the Lib Dems | the Greens
How many seats did {p} [win/lose] in the {y} UK election?
+ {p} seats won {y} UK general election
+ How many seats went to {p} at the UK election of {y}?
+ In {y}, what number of seats did {p} take in Britain's general election?
- {p} seats lost {y} UK general election
- How many seats slipped away from {p} at the UK election of {y}?
- In {y}, what number of seats did {p} forfeit in Britain's general election?

## election_winner
y# = 1860 | 1912 | 1948 | 1960 | 1976
Who [won/lost] the {y} US presidential election?
US presidential election {y} [winner/loser]
+ Who was elected US president in {y}?
+ Which candidate came out on top in America's presidential race of {y}?
- Who was defeated in the vote for US president in {y}?
- Which candidate ended up beaten in America's presidential race of {y}?

## eu_members
y# = 1995 | 2004 | 2007 | 2013
Which countries joined the EU in {y}?
EU accession {y} countries
Who became a member of the European Union in {y}?
In {y}, which states were added to the EU?
list the countries that entered the EU in {y}

## members_org
o = NATO | the EU~the European Union | OPEC | the Commonwealth | ASEAN
k = Europe | Asia | Africa
Which countries in {k} are [members/not members] of {o}?
+ {o} members in {k}
+ Which countries in {k} belong to {o}?
+ In {k}, who is in {o}?
- non-{o} countries in {k}
- Which countries in {k} don't belong to {o}?
- In {k}, who is outside {o}?

## pros_cons
x = capitalism | federalism | monarchy | free trade | globalisation~globalization | proportional representation
n# = 3~three | 4~four | 5~five
What are {n} [advantages/disadvantages] of {x}?
{n} [advantages/disadvantages] {x}
+ Give me {n} good points about {x}
+ {n} pros of {x}
+ In what {n} ways is {x} beneficial?
- Give me {n} bad points about {x}
- {n} cons of {x}
- In what {n} ways is {x} harmful?

## inflation_why
c = Turkey | Argentina | Germany | the US~the USA | Japan
y# = 1923 | 1974 | 1990 | 2022
Why did prices [rise/fall] in {c} in {y}?
+ What pushed prices up in {c} in {y}?
+ reasons for rising prices {c} {y}
+ In {y}, how come things got dearer in {c}?
- What pushed prices down in {c} in {y}?
- reasons for falling prices {c} {y}
- In {y}, how come things got cheaper in {c}?

## gdp_year
c = Norway | Vietnam | Egypt | Canada | Poland
y# = 1990 | 2000 | 2010 | 2020
What was the GDP of {c} in {y}?
{c} GDP {y}
How large was {c}'s gross domestic product in {y}?
In {y}, what did the GDP of {c} amount to?
gross domestic product of {c} in {y}

## interest_rates
x = savers | house prices | the exchange rate | unemployment | inflation
What happens to {x} when interest rates go [up/down]?
+ effect of higher interest rates on {x}
+ If interest rates rise, what does it do to {x}?
+ How do rising interest rates affect {x}?
- effect of lower interest rates on {x}
- If interest rates fall, what does it do to {x}?
- How do falling interest rates affect {x}?

## supply_demand
x = supply | demand
g = wheat | oil | housing | labour
What happens to the price of {g} when {x} [increases/decreases]?
+ price of {g} if {x} goes up
+ How does a rise in {x} affect the {g} price?
+ Effect on the price of {g} of growing {x}
- price of {g} if {x} goes down
- How does a fall in {x} affect the {g} price?
- Effect on the price of {g} of shrinking {x}

## richest_country
k = Africa | Europe | Asia | Latin America
What is the [richest/poorest] country in {k}?
[richest/poorest] country {k}
+ Which country of {k} is the wealthiest?
+ In {k}, which nation has the greatest wealth?
- Which country of {k} is the most impoverished?
- In {k}, which nation has the least wealth?

## tax_rate_country
c = Ireland | Hungary | France | Estonia | Denmark
y# = 2005 | 2015 | 2022
t = corporate tax | VAT | top income tax
What was the {t} rate in {c} in {y}?
{c} {t} rate {y}
In {y}, how high was {c}'s {t} rate?
How many percent was the {t} rate in {c} in {y}?
{t} rate of {c} as of {y}

## legal_age
x = drink alcohol | drive a car | get married | buy cigarettes | join the army
c = Germany | Japan | Canada | South Korea | Mexico
How old do you have to be to {x} in {c}?
minimum age to {x} in {c}
At what age may one {x} in {c}?
From what age is it legal to {x} in {c}?
{c} legal age to {x}

## statute_limit
x = theft | fraud | tax evasion | manslaughter
c = England | California | Germany | Spain
What is the statute of limitations for {x} in {c}?
statute of limitations {x} {c}
How long after the act can someone be prosecuted for {x} in {c}?
After what time can {x} no longer be prosecuted in {c}?
{c}: time limit for prosecuting {x}

## penalty_law
x = perjury | arson | burglary | forgery | bribery
c = Texas | France | Scotland | Singapore
What is the [maximum/minimum] sentence for {x} in {c}?
[max/min] sentence {x} {c}
+ What's the heaviest sentence you can get for {x} in {c}?
+ At most, how are people punished for {x} in {c}?
- What's the lightest sentence you can get for {x} in {c}?
- At the least, how are people punished for {x} in {c}?

## legal_illegal
x = gambling | cannabis | the death penalty | euthanasia | same-sex marriage
k = Europe | Asia | South America
In which countries in {k} is {x} [legal/illegal]?
countries in {k} where {x} is [legal/illegal]
+ Where in {k} does the law permit {x}?
+ Which countries of {k} allow {x} by law?
- Where in {k} does the law forbid {x}?
- Which countries of {k} ban {x} by law?

## copyright
c = the US~the USA | the UK~Britain | Japan | Mexico
w = books | photographs~photos | sound recordings
How long does copyright on {w} last in {c}?
copyright term for {w} in {c}
After how long does the copyright on {w} run out in {c}?
{c}: duration of copyright for {w}
For how long are {w} protected by copyright in {c}?

## solve_percent
n# = 15~fifteen | 20~twenty | 35 | 60~sixty
m# = 80 | 240 | 500 | 1200
What is {n} percent of {m}?
{n}% of {m}
calculate {n} percent of {m}
How much is {n}% of {m}?
take {n} percent of {m}, what do you get?

## roman_numerals
n# = 49 | 400 | 1984 | 999 | 2024
What is {n} in Roman numerals?
{n} in roman numerals
How do you write {n} with Roman numerals?
convert {n} to roman numerals
How did the Romans write the number {n}?

## square_root
n# = 2~two | 50~fifty | 144 | 625 | 1000
What is the square root of {n}?
sqrt {n}
square root of {n}
Which number times itself gives {n}, I mean its square root?
work out the square root of {n} please

## triangle_area
a# = 3 cm | 5 cm | 8 cm
b# = 4 cm | 6 cm | 10 cm
s = triangle | rectangle | ellipse
What is the area of a {s} {a} wide and {b} high?
area of a {s}, width {a}, height {b}
Find the area of a {s} with a width of {a} and a height of {b}
My {s} is {a} across and {b} high, what area does it have?
compute {s} area width {a} height {b}

## exam_tips
n# = 2 weeks~two weeks | 3 days~three days | 24 hours~24 hrs | 1 month~one month
s = chemistry | history | biology | French | economics
How do I study for a {s} exam in {n}?
{s} exam study plan {n}
I've got {n} until my {s} exam, how should I study?
My {s} exam is {n} away. How do I get ready?
Make me a plan to prepare for a {s} exam in {n}

## multiple_choice
n# = 5~five | 10~ten | 15~fifteen | 20~twenty
s = the Civil War | photosynthesis | the French Revolution | plate tectonics | fractions
Make {n} quiz questions [with/without] answers about {s}
{n} quiz questions on {s} [with/without] answers
+ I need a quiz on {s}: {n} questions, answers included
+ Write me {n} questions about {s} and add the answers
- I need a quiz on {s}: {n} questions, answers left out
- Write me {n} questions about {s} and don't add the answers

## grade_needed
n# = 70 | 75 | 80 | 90
m# = 62 | 68 | 77 | 85
I have {m}% before a final worth half the grade. What do I need on it to end up with {n}%?
What final exam score do I need for {n}% overall if I'm at {m}% and the final counts half?
current grade {m}%, final counts 50%, want {n}% - score needed
My grade is {m}% and the final makes up half. How well must I do to reach {n}%?
To finish with {n}%, what must I score on a final that counts 50% if I stand at {m}% now?

## days_between
a# = 1 January~January 1 | 14 February~February 14 | 1 March~March 1
b# = 1 June~June 1 | 4 July~July 4 | 25 December~December 25
How many days are there from {a} to {b} in a leap year?
days {a} to {b} leap year
In a leap year, how many days lie between {a} and {b}?
Count the days from {a} until {b} in a leap year
number of days between {a} and {b} when it's a leap year

## weekday_of
d# = 4 July 1776~July 4, 1776 | 14 July 1789~July 14, 1789 | 20 July 1969~July 20, 1969 | 9 November 1989~November 9, 1989
What day of the week was {d}?
weekday of {d}
{d} which weekday
On which day of the week did {d} fall?
Was {d} a Monday, Tuesday or what?

## cite_style
s = MLA | APA | Chicago | Harvard
w = a website | a book | a podcast | a film
How do I cite {w} in {s} style?
{s} citation for {w}
citing {w} in {s}
What does {s} want me to write when I cite {w}?
How is {w} to be referenced in {s} format?

## author_citation
n# = two~2 | three~3 | four~4
s = MLA | APA | Chicago | Harvard
How do you cite a book [with/without] page numbers by {n} authors in {s}?
{s} citation book {n} authors [with/without] page numbers
+ A book has {n} authors and page numbers. How does it go in {s}?
+ Citing a book of {n} authors in {s} when page numbers are there
- A book has {n} authors and no page numbers. How does it go in {s}?
- Citing a book of {n} authors in {s} when page numbers are missing

## philosopher_belief
p = Plato | Kant | Nietzsche | Hobbes | Spinoza | Confucius
x = justice | freedom | God | human nature
What did {p} think about {x}?
{p} on {x}
What was {p}'s view of {x}?
{p}'s opinion about {x}
How did {p} see {x}?
tell me what {p} believed concerning {x}

## mythology_god
m = Greek | Roman | Norse | Egyptian | Hindu
g = war | the sea | thunder | love | the dead
Who is the {m} god of {g}?
{m} god of {g}
In {m} mythology, who is the god of {g}?
name of the god of {g} in {m} myth
Which {m} deity was in charge of {g}?

## hero_labour
o# = first~1st | second~2nd | fifth~5th | eleventh~11th | twelfth~12th
What was the {o} labour of Hercules?
{o} labor of Hercules
Which task was Hercules' {o} labour?
Of the twelve labours of Hercules, what was the {o}?
tell me about hercules and his {o} labour - what was it

## oscars
y# = 1940 | 1973 | 1995 | 2004
a = Best Picture | Best Actor | Best Actress | Best Director
Who or what won the Oscar for {a} in {y}?
{a} Oscar {y} winner
{y} Academy Award {a}
To whom or what did the {a} Oscar go in {y}?
In {y}, who or what took the Academy Award for {a}?

## compare_two
a = Athens | the Roman Republic | Carthage
b = Sparta | the Persian Empire~Persia | Macedon~Macedonia
How were {a} and {b} [similar/different]?
[similarities/differences] between {a} and {b}
+ What did {a} and {b} have in common?
+ In what ways did {a} resemble {b}?
- What set {a} and {b} apart?
- In what ways did {a} differ from {b}?

## how_made
x = glass | paper | steel | cement | silk | porcelain
o# = 15th~fifteenth | 18th~eighteenth | 19th~nineteenth
How was {x} made in the {o} century?
{x} making {o} century
{o}-century {x} production process
How did people produce {x} in the {o} century?
In the {o} century, by what process was {x} manufactured?

## how_works
x = a refrigerator~a fridge | a nuclear reactor | a jet engine | a transistor | a telescope | a battery
How does {x} work?
{x} how it works
Explain the working of {x}
On what principle does {x} operate?
What goes on inside {x} to make it work?
can you walk me through how {x} functions

## tide_high
c = Bristol | Mont Saint-Michel | Halifax | Darwin | Lisbon
Why are tides so [high/low] in {c}?
+ What makes the tides at {c} so high?
+ reason for the large tides in {c}
+ How come {c} has such great tides?
- What makes the tides at {c} so low?
- reason for the small tides in {c}
- How come {c} has such slight tides?

## day_longest
c = Stockholm | Cairo | Melbourne | Seattle | Singapore
When is the [longest/shortest] day of the year in {c}?
[longest/shortest] day {c} date
+ On what date does {c} get the most daylight?
+ In {c}, which day of the year has the greatest hours of light?
- On what date does {c} get the least daylight?
- In {c}, which day of the year has the fewest hours of light?

## sunrise
c = Rome | Helsinki | Dublin | Santiago
m# = 1 March~March 1 | 21 June~June 21 | 1 October~October 1 | 24 December~December 24
What time does the sun [rise/set] in {c} on {m}?
+ sunrise time {c} {m}
+ When is sunrise in {c} on {m}?
+ On {m}, at what hour does the sun come up in {c}?
- sunset time {c} {m}
- When is sunset in {c} on {m}?
- On {m}, at what hour does the sun go down in {c}?
"""
D5 = r"""
pharaoh_tomb
- Who had the tomb of {p} put up?
cold_war_side
+ {c} in {y}: was it a friend of Moscow's?
- {c} in {y}: was it an enemy of Moscow's?
capital_former
+ Before {y} began, what city did {c} have as its capital?
- After {y} ended, what city did {c} have as its capital?
most_populous
+ {k}: which country tops the population ranking?
- {k}: which country is bottom of the population ranking?
borders_not
+ {c} touches which countries of {k}?
- {c} doesn't touch which countries of {k}?
wettest
+ {k}'s rainiest spot, where is it?
- {k}'s most arid spot, where is it?
island_largest
+ No island in {s} is larger than which one?
- No island in {s} is smaller than which one?
- smallest island {s} by area
inhabited_islands
+ I'd like to know which islands in {c} have people on them
- I'd like to know which islands in {c} have no people on them
countries_more_than
+ {k}: countries with over {n} residents
- {k}: countries with under {n} residents
volcano_active
+ {c}: which of its volcanoes are live ones?
- {c}: which of its volcanoes are dead ones?
latitude
+ Give me {c}'s latitude please
- Give me {c}'s longitude please
exports
+ {c}: what does it ship out to the world most?
- {c}: what does it bring in from the world most?
world_cup_winner
+ The {y} World Cup in {s}: who lifted the cup?
- The {y} World Cup in {s}: who fell at the last hurdle, in the final?
world_series_super
+ Which side were the winners of the {o} Super Bowl?
- Which side were the losers of the {o} Super Bowl?
planet_distance
+ What is the farthest {p} can be from {q}?
- What is the nearest {p} can be to {q}?
eclipse_next
+ I live in {c}, when can I watch the sun being eclipsed next?
- I live in {c}, when can I watch the moon being eclipsed next?
soluble
+ {x} that water can dissolve, which are they
- {x} that water can't dissolve, which are they
metal_reacts
+ Which metals does {m} react with?
- Which metals does {m} not react with?
catalyst_rate
+ If the {f} goes up, why does the reaction run at another speed?
- If the {f} goes down, why does the reaction run at another speed?
series_parallel
+ I put {r} {n} resistors in series, what's the resulting resistance?
- I put {r} {n} resistors in parallel, what's the resulting resistance?
conductors
+ Which {n} materials are good at conducting {x}?
- Which {n} materials are bad at conducting {x}?
why_sky
hey, I was wondering, why is {x}?
warm_air
+ {x} grows as it warms up. Why is that?
- {x} shrinks as it cools down. Why is that?
venomous
+ Which of the {a} in {c} carry venom?
- Which of the {a} in {c} carry no venom?
migrate
+ Do you know what {b} are gone from {c} in wintertime?
- Do you know what {b} are still in {c} in wintertime?
cell_diff
+ How does {x} differ from {y}? {n} points please
- How does {x} resemble {y}? {n} points please
plant_shade
+ Why is {s} so good for {p}?
- Why is {s} so bad for {p}?
trees_deciduous
+ I'm looking for {n} trees from {c} of the deciduous kind
- I'm looking for {n} trees from {c} of the evergreen kind
star_brightness
+ {c}: which of its stars is the most luminous to the eye?
- {c}: which of its stars is the dimmest to the eye?
renewable
+ list {n} renewables that {c} relies on for energy
- list {n} non-renewables that {c} relies on for energy
book_ends
+ How does {b} wrap up?
+ the ending of {b}, what happens
- How does {b} get going?
- the beginning of {b}, what happens
line_of_book
+ How does {b} start? Quote the first sentence
- How does {b} end? Quote the last sentence
books_by
+ {p} bibliography up to but excluding {y}
- {p} bibliography from the year following {y} onwards
most_famous_work
+ {p}: which work made it to the greatest fame?
- {p}: which work has got the least fame?
dearest_painting
+ Which {p} went under the hammer for the highest sum?
- Which {p} went under the hammer for the lowest sum?
key_signature
+ I see {n} sharps at the start of the staff. Which major key am I in?
- I see {n} flats at the start of the staff. Which major key am I in?
album_sold
+ What was the greatest commercial hit among the albums of {b}?
- What was the poorest seller among the albums of {b}?
noun_gender
+ In {l}, which nouns are treated as masculine?
- In {l}, which nouns are treated as feminine?
formal_letter
+ I'm finishing off a formal letter in {l}, which closing fits?
- I'm finishing off an informal letter in {l}, which closing fits?
countable
+ I need {n} examples of countable nouns in {l}
- I need {n} examples of uncountable nouns in {l}
letters_words
+ {l} at the front, {n} letters in all: which words?
- {l} at the back, {n} letters in all: which words?
religion_fast
+ When does their faith call on {r} to fast?
- When does their faith not let {r} fast?
foods_religion
+ Which foods does {r} let its followers have?
- Which foods does {r} ban its followers from having?
seats_parliament
+ UK election {y}: seats {p} won
- UK election {y}: seats {p} lost
election_winner
+ Who got elected to the White House in {y}?
- Who failed to get into the White House in the {y} election?
members_org
+ Who in {k} has {o} membership?
- Who in {k} has no {o} membership?
inflation_why
+ Why were prices going up in {c} back in {y}?
- Why were prices going down in {c} back in {y}?
interest_rates
+ Interest rates are climbing, how will that hit {x}?
- Interest rates are dropping, how will that hit {x}?
supply_demand
+ More {x} of {g}: what does it do to the price?
- Less {x} of {g}: what does it do to the price?
richest_country
+ Where in {k} are people richest, which country?
- Where in {k} are people poorest, which country?
penalty_law
+ In {c}, how severe can the sentence for {x} get at the upper limit?
- In {c}, how mild can the sentence for {x} get at the lower limit?
legal_illegal
+ {k}: places where {x} is within the law, by country
- {k}: places where {x} is against the law, by country
multiple_choice
+ quiz about {s}, {n} questions, answer key attached
- quiz about {s}, {n} questions, no answer key
author_citation
+ In {s}, how do I reference a book by {n} authors if I have page numbers?
- In {s}, how do I reference a book by {n} authors if I have no page numbers?
compare_two
+ Ways in which {a} and {b} were alike
- Ways in which {a} and {b} were unlike
tide_high
+ Why does the sea rise and fall so much at {c}?
- Why does the sea rise and fall so little at {c}?
day_longest
+ {c}: when does daylight last the longest?
- {c}: when does daylight last the shortest?
sunrise
+ {c}, {m}: when does the sun appear over the horizon?
- {c}, {m}: when does the sun drop below the horizon?
"""
import re, json, random
from collections import Counter
R = random.Random(20417)
SLOT = re.compile(r'^(\w+)(#?) = (.+)$')
def parse(text):
    out = []
    for blk in re.split(r'^## ', text, flags=re.M)[1:]:
        lines = [l.rstrip() for l in blk.split('\n')]
        m = dict(name=lines[0].strip(), slots={}, num=set(), pos=[], neg=[], both=[])
        for l in lines[1:]:
            if not l.strip(): continue
            s = SLOT.match(l)
            if s and '{' not in l and '[' not in l:
                m['slots'][s[1]] = [[x.strip() for x in v.split('~')] for v in s[3].split(' | ')]
                if s[2]: m['num'].add(s[1])
            elif l.startswith('+ '): m['pos'].append(l[2:])
            elif l.startswith('- '): m['neg'].append(l[2:])
            elif re.search(r'\[[^\]]*/[^\]]*\]', l):
                p = re.sub(r'\[([^\]/]*)/([^\]]*)\]', r'\1', l)
                n = re.sub(r'\[([^\]/]*)/([^\]]*)\]', r'\2', l)
                m['both'].append((p, n)); m['pos'].append(p); m['neg'].append(n)
            else: m['pos'].append(l)
        assert not re.search('[\\[\\]]', ''.join(m['pos']+m['neg'])), m['name']
        for w in m['pos']+m['neg']:
            assert set(re.findall(r'\{(\w+)\}', w)) == set(m['slots']), (m['name'], w)
        out.append(m)
    return out
def extend(text, src):
    # further wordings, put in under the heading of their meaning
    cur = None; more = {}
    for l in text.split('\n'):
        if not l.strip(): continue
        if re.fullmatch(r'\w+', l): cur = l; more[cur] = []
        else: more[cur].append(l)
    for k, ls in more.items():
        h = '## %s\n' % k; assert src.count(h) == 1, k
        i = src.find('\n## ', src.index(h)); i = len(src) if i < 0 else i
        src = src[:i].rstrip('\n')+'\n'+'\n'.join(ls)+'\n'+src[i:]
    return src
MEAN = parse(extend(D5, D1+D2+D3+D4))
assert len({m['name'] for m in MEAN}) == len(MEAN)

def surface(s):
    s = re.sub(r'\ba/n ([\'"]?)(\w)', lambda k: ('an ' if k[2].lower() in 'aeiou' else 'a ')+k[1]+k[2], s)
    s = re.sub(r'\b(one|1) sentence\(s\)', r'\1 sentence', s); s = s.replace('sentence(s)', 'sentences')
    s = re.sub(r'\ba (?=(?:[aeioAEIO]|8\d*\b|8-|eight|11\b|18\b|umb)[\w-])', 'an ', s) if re.search(r'\ba (?=[aeioAEIO8])', s) else s
    s = re.sub(r'\ban one\b', 'a one', s)
    s = re.sub(r'\b([Tt])he the\b', r'\1he', s, flags=0)
    s = re.sub(r'\bthe (?=The )', '', s)
    return s
def fill(w, m, vals, pick):
    s = w
    for k, i in vals.items():
        s = s.replace('{%s}' % k, m['slots'][k][i][pick[k]])
    s = surface(s)
    if s[0].islower() and s.endswith(('?', '.')): s = s[0].upper()+s[1:]
    return s
def rpick(m, vals): return {k: (0 if R.random() < .55 else R.randrange(len(m['slots'][k][i]))) for k, i in vals.items()}
def typed(s):
    r = R.random()
    if r < .10: s = s.rstrip('?.')
    elif r < .18: s = s.lower()
    elif r < .22: s = s.lower().rstrip('?.')
    return s
def rvals(m): return {k: R.randrange(len(v)) for k, v in m['slots'].items()}
seen = set(); rows = []; cap = Counter()
norm = lambda s: re.sub(r'[^\w]+', ' ', s.lower()).strip()
def add(m, a, b, same, kind):
    if norm(a) == norm(b): return False
    k = tuple(sorted((norm(a), norm(b))))
    if k in seen: return False
    if R.random() < .5: a, b = b, a
    seen.add(k); cap[m['name']] += 1
    rows.append(dict(a=a, b=b, same=same, kind=kind, template=m['name'])); return True
def mk_same(m):
    ws = m['neg'] if m['neg'] and R.random() < .45 else m['pos']
    a, b = R.sample(ws, 2); v = rvals(m)
    return add(m, typed(fill(a, m, v, rpick(m, v))), typed(fill(b, m, v, rpick(m, v))), True, 'paraphrase')
def mk_slot(m, kind):
    ks = [k for k in m['slots'] if (k in m['num']) == (kind == 'number') and len(m['slots'][k]) > 1]
    k = R.choice(ks); ws = m['neg'] if m['neg'] and R.random() < .4 else m['pos']
    v = rvals(m); u = dict(v); u[k] = R.choice([i for i in range(len(m['slots'][k])) if i != v[k]])
    pa = rpick(m, v)
    if R.random() < .5:
        a = b = R.choice(ws)
        pb = dict(pa)
        pb[k] = pa[k] if pa[k] < len(m['slots'][k][u[k]]) else 0
        return add(m, fill(a, m, v, pa), fill(b, m, u, pb), False, kind)
    a, b = R.sample(ws, 2)
    return add(m, typed(fill(a, m, v, pa)), typed(fill(b, m, u, rpick(m, u))), False, kind)
def mk_neg(m):
    v = rvals(m); pa = rpick(m, v)
    if m['both'] and R.random() < .5:
        a, b = R.choice(m['both']); return add(m, fill(a, m, v, pa), fill(b, m, v, pa), False, 'entity' if m['name'] in OTHER else 'negation')
    a, b = R.choice(m['pos']), R.choice(m['neg'])
    return add(m, typed(fill(a, m, v, pa)), typed(fill(b, m, v, rpick(m, v))), False, 'entity' if m['name'] in OTHER else 'negation')
OTHER = {'eclipse_next','latitude','melting_point','series_parallel','scale_major_minor','key_signature'}  # twin is another thing, not an opposite
def ent_ok(m): return any(k not in m['num'] for k in m['slots'])
def draw(ms, n, f, lim):
    per = Counter(); done = 0; stall = 0
    while done < n and stall < 60:
        R.shuffle(ms); got = 0
        for m in ms:
            if done >= n: break
            if cap[m['name']] >= 20 or per[m['name']] >= lim: continue
            for _ in range(4):
                if f(m): done += 1; got += 1; per[m['name']] += 1; break
        stall = 0 if got else stall+1
    return done
T = 3000
draw([m for m in MEAN if m['neg'] and m['name'] in OTHER], 24, mk_neg, 4)
draw([m for m in MEAN if m['neg'] and m['name'] not in OTHER], 550, mk_neg, 9)
draw([m for m in MEAN if m['num']], 550, lambda m: mk_slot(m, 'number'), 9)
draw([m for m in MEAN if ent_ok(m)], 526, lambda m: mk_slot(m, 'entity'), 9)
draw(list(MEAN), T-len(rows), mk_same, 9)
R.shuffle(rows)
with open('p.jsonl', 'w', encoding='utf-8') as f:
    for r in rows: f.write(json.dumps(r, ensure_ascii=False)+'\n')
print(len(MEAN), 'meanings', len(rows), 'pairs', Counter(r['kind'] for r in rows), 'max/meaning', max(cap.values()))
print('neg meanings', sum(1 for m in MEAN if m['neg']), 'num', sum(1 for m in MEAN if m['num']), 'few wordings', [m['name'] for m in MEAN if len(m['pos']) < 5 or (m['neg'] and len(m['neg']) < 5)])
