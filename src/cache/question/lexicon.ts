/**
 * English words as they stand in questions to an assistant, for whether two questions ask the same. A line:
 * `word|class|same|other`.
 *
 * class: n a thing (another one asks something else), t an attribute (price, date), a a light noun (way, amount), v a
 * verb, l a light verb (get, make), j a quality, i a light quality (good, usually), q a question word, f a function word,
 * p a name, x anything else. Names and fragments that nothing is said of are left out: an unknown word is a thing.
 * same: words and phrases that may stand for it in most questions and leave the answer as it is, best first, in base form.
 * other: words of its kind that turn the question into another one, opposites before all, in base form.
 */
export const lexicon = `
a couple of|f|two,a few
a few|f|some,several,a couple of|many
a lot of|f|many,much,lot of,plenty of|few,little
abandon|v|leave behind,give up,desert,forsake|keep,continue,adopt
abbey|n
abbreviate|v|shorten,abbreviation,short form|spell out,expand
abbreviation|n|abbreviated form,short form,abbreviate,shortening|full form
abdomen|n|belly,abdominal area
abdominal|j|abdomen,belly,stomach
ability|a|capability,able,capacity|inability
able|l|can,capable,possible|unable,cannot
abnormal|j|not normal,atypical,irregular|normal,typical
aboard|j|on board,onboard
abolish|v|abolition,end,do away with|introduce,establish
abortion|n|termination of pregnancy,abort
about|f|regard,concern,on,approximately,around
above|f|over,higher than,more than|below,under,beneath
abroad|j|overseas,in another country,in a foreign country,outside the country|at home,domestic
abrupt|j|sudden|gradual
abs|n|abdominal muscle,stomach muscle,abdominal
absence|n|absent,time off,bee away|presence,attendance
absent|j|absence,not present,away,miss|present
absolute|j||relative
absorb|v|soak up,take in,absorption|release,emit,reflect
absorption|n|absorb,uptake|emission,reflection
abstract|n|summary|concrete
abundance|n|abundant,plenty|scarcity
abundant|j|plentiful,common,abundance|scarce,rare
abuse|n|mistreatment,misuse,mistreat
academic|j|scholarly,academia|vocational,social
academy|n
accelerate|v|speed up,acceleration|decelerate,slow down
acceleration|n|accelerate|deceleration,velocity
accent|n
accept|v|take,acceptance,agree to|reject,refuse,decline,deny
acceptable|j|allow,ok,okay,permissible|unacceptable
acceptance|n|accept,approval|rejection,refusal
access|v|get into,get to,reach,open,log in to|block,deny
accessible|j|access,reachable|inaccessible
accession|n|join
accident|n|crash,mishap,collision
accidental|j|by accident,unintentional,accident|deliberate,intentional
accidentally|j|by accident,by mistake,mistakenly,unintentionally,inadvertently|deliberately,intentionally,on purpose
accommodate|v|hold,fit,house
accommodation|n|lodge,place to stay,somewhere to stay,house
accompaniment|n|side dish
accompany|v|go with,go along with
accomplish|v|achieve,accomplishment,complete|fail
accord|n|agreement,treaty
accord to|f|per,as stat by
accordance|a|accord to,in line with
according to|f
account|n|acct
accountant|n|cpa|lawyer,bookkeeper,auditor
accumulation|n|accumulate,buildup,build up
accuracy|a|accurate,correctness,how accurate|precision,inaccuracy
accurate|j|accuracy,correct,accurately|inaccurate,wrong
accusations|n|accusation,allegation,accuse,charge
accused|v|accuse,charge,accusation|acquit
ace|n
acetaminophen|n|paracetamol,tylenol|ibuprofen,aspirin,naproxen
acetone|n|propanone|ethanol
ache|n|pain,sore,hurt
achieve|v|accomplish,attain,reach,achievement|fail
achievement|n|accomplishment,achieve|failure
acid|n|acidic|base,alkali
acidic|j|acid|alkaline,basic
acknowledge|v|recognize,admit,acknowledgement|deny,ignore
acne|n|pimple,zit
acoustic|j||electric
acquire|v|get,obtain,buy,gain,acquisition,take over|sell,lose
acquisition|n|acquire,takeover,purchase,buyout|merger,sale
acre|n||hectare
across|f|through,throughout|along,down
acrylic|j|acrylic paint|oil,watercolor
act|v|perform,behave,action
action|n|act,deed|reaction
activate|v|enable,turn on,switch on,activation|deactivate,disable,turn off
activation|n|activate,turn on|deactivation
active|j|activity|inactive,passive,dormant
activist|n|campaigner
activity|n|the to do|inactivity
actor|n|play the part,star,act|actress,director
actress|n|female actor|actor,director
actual|i|real,true|nominal,estimate
acute|j||chronic,obtuse
ad blocker|n|adblock
adapt|v|adjust,adaptation
adaptation|n|adapt,film version
adapter|n|adaptor
add|v|addition,put in,include,insert|remove,delete,subtract
add up|v|sum,total|subtract
addict|n|addiction
addiction|n|addict,dependency,dependence
addition|n|add|subtraction,removal,multiplication
additional|i|extra,more,another,further,add|fewer
address|t
adequate|i|sufficient,enough|inadequate,insufficient
adhere|v|stick,comply,adhesion
adjacent|j|next to,neighbor,adjoining|opposite
adjective|n||noun,verb,adverb
adjust|v|adjustment,set,tweak,change
admin|n|administrator|member,user,guest,owner
administer|v|give,run,manage,administration
administration|n|administer,management
administrative|j|administration,admin
administrator|n|admin,sysadmin
admiral|n
admiration|n|admire|contempt
admission|n|entry,admit,entrance,admittance|discharge
admit|v|let in,confess,admission|deny,reject,discharge
adopt|v|adoption|foster,abandon
adoption|n|adopt|foster care
ads|n|ad,advertisement,advert,commercial,advertise
adult|n|grow up,grownup|child,minor,senior
advance|n|ahead of time,beforehand,progress|retreat
advantage|t|benefit,pro,plus,upside,advantageous,good the|disadvantage,drawback,con
advent|n
adventure|n
adverse|j|negative,harmful,unfavorable|favorable,positive
advert|n|ad,advertisement,commercial
advertise|v|promote,ads,promotion,advertisement
advertisement|n|ad,advert,commercial
advertising|n
advice|a|tip,advise,recommendation,suggestion,guidance
advisable|j|recommend,wise,sensible,good idea|inadvisable
advise|v|recommend,suggest,advice
advisor|n|adviser,consultant,counselor
advocate|v|support,champion,advocacy|oppose
aerial|j|from the air|ground
aeroplane|n|airplane,plane,aircraft
aesthetic|j|esthetic,visual|functional
affair|n
affect|v|influence,impact,have an effect on,effect,change
affection|n|fondness,affectionate
affiliate|v|affiliation,associate
afford|v|affordable,have enough money for,pay for
affordable|j|cheap,inexpensive,low cost,reasonably price,budget|expensive,costly,luxury
afraid|j|scar,frightened,fear,fearful
africa|p|african|asia,europe
african|p|africa
aft|j||fore,forward
after|f|follow,once,past,later than|before,during,until
after hour|j|out of hour,outside business hour
after tax|j|net|before tax,gross
after-hours|j
aftermath|n|consequence,after effect,what happen after|cause,lead up
afternoon|t|pm|morning,even,night
afterwards|i|afterward,after,later,then|before,beforehand
again|i|once more,another time,one more time
against|f|versus,vs,oppose to|for,with
age|t|how old,old,year old,get older
agency|n
agenda|n|meeting agenda,schedule|minute
agent|n|representative,rep
aggravate|v|make worse,worsen,exacerbate|relieve,improve
aggregate|j|total,combine,sum|individual
aggressive|j|aggression,hostile|gentle,passive,docile
aging|n
ago|f|back,in the past,earlier|from now
agree|v|agreement,concur|disagree,refuse
agreement|n|deal,contract,pact,accord,agree|disagreement
agricultural|j|agriculture,farm|industrial
agriculture|n|farm,agricultural|industry
ahead|j|in advance,in front,forward|behind,after
ahead of time|i|in advance,beforehand
ai|n
aid|n|help,assistance,assist,support
ailment|n|illness,disease
aim|a|goal,purpose,objective,target
air|n||water,land
air condition|n|ac,air conditioner,aircon|heat
air conditioner|n|ac,air condition,aircon|heater
air conditioning|n
airborne|j|in the air|waterborne
aircraft|n|plane,airplane,aeroplane|helicopter,ship
airfare|n|plane ticket price,flight cost
airfield|n|airstrip,land strip
airline|n|air carrier|airport
airplane|n|plane,aeroplane,aircraft|helicopter
airport|n||airline,train station
airway|n|respiratory tract,windpipe|airline
aisle|n||window
aisle seat|n||window seat
aka|f|also know as,alias,also call
alarm|n|alert,wake up call|timer,reminder
album|n|record,lp|single,song
alcohol|n|booze,alcoholic drink,liquor
alcohol-free|j|non-alcoholic,alcohol free|alcoholic
alcoholic|j|alcohol,contain alcohol|non alcoholic
ale|n||lager
alert|n|notification,alarm,warning
alexa|p|amazon alexa,amazon echo|siri,google assistant
algae|n|alga
algeria|p|algerian
algorithm|n
alias|n|aka,other name,pseudonym|real name
alien|n|extraterrestrial
alignment|n|align|misalignment
alike|j|similar,the same|different
alive|j|live,still live|dead,deceased
alkaline|j|basic,alkali|acidic
all|f|every,each,entire,whole|none,some,any
all day|j|24 hour
all inclusive|j|everything include
all of|f|every,the whole|none of
all time|j|ever
all-inclusive|j
all-time|j
alleged|i|supposed,claim,allegation|proven
allegiance|n|loyalty
allergic|j|allergy,allergic reaction
allergy|n|allergic,allergic reaction|intolerance
alliance|n|ally,coalition
alligator|n|gator|crocodile
allocate|v|assign,allot
allow|l|permit,let,can,enable,legal,ok,okay|forbid,prohibit,ban,block,prevent,forbidden
allowance|n|allow amount,limit,allow
allowed|v
alloy|n
ally|n|alliance|enemy
almond|n
almost|i|nearly,close to,just about|exactly
alone|i|by oneself,on one' own,by itself,solo|together
along|f||across
alongside|f|beside,next to,together with,with
alpha|n||beta,omega
alphabet|n|letter
alphabetical|j|alphabetically,alphabetic,by name|chronological,numerical
alphabetically|j|alphabetical,in alphabetical order,by name|chronologically,numerically
alpine|j
already|i|by now,previously|yet
alright|i|ok,okay,all right,fine
als|x|amyotrophic lateral sclerosis
also|f|too,as well,additionally
altar|n
alter|v|change,modify,alteration|keep
alternate|j|alternative,other,another
alternative|a|other option,substitute,replacement,instead of,alternate
although|f|though,even though
altitude|n|height,elevation|depth,latitude
alto|n||soprano,tenor
altogether|i|in total,in all,total,completely
aluminium|n|aluminum|steel,copper
aluminum|n|aluminium|steel,copper
always|i|all the time,every time|never,sometime
amateur|j|non professional,nonprofessional|professional,pro
amazing|i|incredible,awesome,great|awful
ambassador|n
amber|n
ambiguous|j|unclear,ambiguity|unambiguous,clear
ambition|n|ambitious,goal,aspiration
amend|v|change,modify,correct
amendment|n|amend,change
america|p|unit stat,usa,us
american|p|us,america
amex|p|american express|visa,mastercard
amino|n
ammonia|n|nh3
ammonium|n||ammonia,sodium
ammunition|n|ammo,bullet
among|f|amongst,between,in
amongst|f|among,between,in
amount|t|quantity,how much,number,sum
amoxicillin|n||penicillin,doxycycline,azithromycin
amp|n|ampere,amplifier|volt,watt
amphibious|j
amusement|n|entertainment,amuse
amusing|j|funny,entertain,humorous|boring
anaesthesia|n|anesthesia,anaesthetic,anesthetic|sedation
anal|j||oral
analog|j|analogue|digital
analogue|j|analog|digital
analysis|n|analyze,analyse,examination|synthesis
analyst|n|analyze
analyze|v|analyse,analysis,examine
anatomy|n|body structure,anatomical|physiology
ancestor|n|forefather,forebear,ancestry|descendant
anchor|n
ancient|j|old,antiquity|modern,medieval
and|f|plus,&,as well as|or
android|p||iphone,ios
anemia|n|anaemia,anaemic,anemic
angel|n||devil,demon
angelfish|n
anger|n|angry,rage
angle|n
angry|j|mad,anger,upset,annoy|happy,calm
angular|j||linear
animal|n|creature,beast|plant,human
animated|j|animation,cartoon|live action
animation|n|animated,animate,cartoon|live action
anime|n||manga,cartoon
ankle|n||wrist,knee
anniversary|n||birthday
announce|v|announcement,reveal,make public|conceal
announced|v|announce,announcement,reveal,make public
announcement|n|announce
annoy|v|irritate,bother
annual|j|yearly,per year,every year,a year,once a year|monthly,weekly,quarterly,daily
annually|j|annual,yearly,per year,every year,a year|monthly,weekly,daily
anonymous|j|anonymously,unnamed,anonymity|name
another|f|other,different,additional,one more,new|same
answer|n|reply,response,respond|question,ask
answer machine|n|voicemail
answering machine|n
ant|n
antacid|n
antagonist|n|villain,opponent|protagonist,hero,agonist
antarctic|p|antarctica,south pole|arctic
antarctica|p|antarctic,south pole|arctic
antenna|n|aerial
anterior|j|front|posterior
anthem|n
anthropology|n|anthropologist
anti|x||pro
antibiotic|n|antibacterial|antiviral,antifungal,painkiller,antihistamine
anticlockwise|j|counterclockwise|clockwise
antidepressant|n|ssri|antihistamine,antibiotic,painkiller
antigen|n||antibody
antihistamine|n|allergy medicine,allergy tablet|decongestant
antonym|t|opposite|synonym
anxiety|n|anxious,nervousness,anxiousness|depression
any|f|some,a|no,all
any other|f|another,more,additional
anybody|f|anyone,somebody,someone|nobody,everybody
anymore|f|any more,any longer,no longer
anyone|f|anybody,someone,somebody,person|no one
anything|f|something,any|nothing
anyway|i|anyhow
anywhere|f|somewhere,any place|nowhere
apache|n|apache httpd,httpd|nginx,tomcat
apart|j|separate,separately|together
apartment|n|flat,apt|house
ape|n||monkey
aperture|n|f stop|shutter speed,iso
apex|n|peak,top|base
api|n|application programme interface
apologise|v|apologize,say sorry,apology
apologize|v|say sorry,apologise,apology
apology|n|apologize,apologise,say sorry|complaint,thank
apostle|n
app|n|application|website
apparatus|n|equipment,device
apparent|i|obvious,clear
appeal|n
appear|v|show up,come up,appearance,be in|disappear,vanish
appearance|n|look,appear,look like|disappearance
append|v|add to the end|prepend,remove
appendicitis|n
appendix|n||index,gallbladder
appetite|n|hunger
appetizer|n|starter|main course,dessert
apple|n
applesauce|n|apple sauce
applicant|n|candidate,apply|employer
application|n|app,apply,program
apply|v|application,put in an application|withdraw
apply for|v|request,application for,put in for
appointed|v|appoint,appointment,name,assign|elect,dismissed
appointment|n|appt,book
appreciate|v|value,appreciation|depreciate
approach|a|method,way,technique
appropriate|i|suitable,proper,right,fit|inappropriate
approval|n|approve,permission,authorization,consent|rejection,denial
approve|v|approval,accept,authorize|reject,deny,rejected
approved|v
approximate|i|approximately,about,rough,estimate,around,roughly|exact
approximately|i|about,around,roughly,nearly|exactly
apr|x|april,annual percentage rate
april|t|apr
apt|x|apartment
aqua|n
aquarium|n|fish tank
aquatic|j|water,underwater,in water|terrestrial
arabic|p||hebrew,persian,turkish
arbitrary|j|random
arc|n
arch|n
archaeological|j|archaeology,archeological
archaic|j|old fashion,outdated,obsolete|modern
archbishop|n||bishop
archipelago|n|island group,group of island
architect|n|designer,design
architectural|j|architecture
architecture|n|architectural
archive|v||unarchive,delete
arctic|p|north pole|antarctic
are|f|is,be,am|are not
area|t|region,zone,place,surface area|volume,perimeter
aren|f|are not,aren't|are
aren't|f|are not|are
arena|n|stadium,venue
argentina|p|argentine,argentinian
argon|n||neon,krypton,xenon,helium
argue|v|argument,dispute,debate|agree
argument|n|quarrel,argue,dispute|agreement
argumentative|j|persuasive
aria|n
arid|j|dry|humid,wet
arises|v|arise,come up,originate,occur
arising|v|arise,come up,originate,occur
arithmetic|n
arm|n||leg
armament|n|weaponry,weapon
armor|n|armour
armour|n|armor
army|n||navy,air force
aromatic|j|fragrant
arose|v|arise,come up,originate
around|f|about,approximately,roughly,near|exactly
around the clock|j|24 hour,24/7,all day
arrange|v|organize,arrangement,set up,order
arrangement|n|arrange,layout
array|n
arrest|v|apprehend,take into custody,detain|release
arrival|n|arrive,come|departure
arrive|v|get to,arrival,reach,come,get there|depart,leave
arrow|n||bow
arsenic|n
art|n|artwork|science
artery|n|arterial|vein
artichoke|n||asparagus
article|n
artifact|n|artefact
artificial|j|synthetic,man make,fake|natural,real
artillery|n||infantry
artist|n
artistic|j|art,creative
as soon as|f|when,once
as well as|f|and,in addition to
asap|i|as soon as possible,immediately,right away|later
ascending|j|ascend,increase,lowest to highest|descend,decrease
ash|n
asia|p|asian|europe,africa
asiatic|p|asian
aside|f|beside,apart
ask|v|request,inquire,question|answer,tell
asleep|j|sleep|awake
asparagus|n
aspect|a|feature,facet,part
aspirin|n|acetylsalicylic acid|ibuprofen,paracetamol,acetaminophen,naproxen
ass|n
assassin|n|killer,assassinate,who kill|victim
assassinate|v|kill,murder,assassination|elect
assassination|n|assassinate,assassinated,murder,kill
assault|n|attack
assemble|v|put together,build,assembly|disassemble,take apart
assembly|n|assemble,put together|disassembly
assert|v|claim,state,assertion|deny
assessment|n|evaluation,assess,appraisal
asset|n||liability
assign|v|allocate,assignment|unassign
assignment|n|assign,task,homework
assist|v|help,aid,assistance,support
assistance|n|help,aid,assist,support
assistant|n|helper,aide
associate|v|link,connect,relate,association
association|n|associate,link
assume|v|suppose,presume,assumption
assumption|n|assume,presumption
asthma|n||bronchitis
astronaut|n|cosmonaut,spaceman
astronomer|n|astronomy|astrologer
astronomical|j|astronomy
astronomy|n|astronomical|astrology
asymmetric|j|asymmetrical|symmetric
async|j|asynchronous|synchronous,sync
asynchronous|j|async,non blocking|synchronous,sync
asynchronously|j|asynchronous,async|synchronously
at home|j|homemade,in the house
at least|f|minimum,no less than|at most
at most|f|maximum,no more than,up to|at least
at night|j|nighttime,overnight|during the day
at present|i|currently,now,at the moment
ate|v
athlete|n|sportsman,sportsperson,player
athletic|j|sporty
atlantic|p||pacific
atm|n|cash machine,cashpoint
atmosphere|n|atmospheric,air
atmospheric|j|atmosphere
atom|n|atomic|molecule
atomic|j|atom,nuclear|molecular
atorvastatin|n|lipitor|simvastatin,rosuvastatin
atp|x|adenosine triphosphate
attach|v|fasten,connect,add,attachment,affix|detach,remove
attachment|n|attach,attach file
attack|v|assault|defend,defense
attain|v|achieve,reach,get|lose
attempt|v|try|succeed,fail
attend|v|go to,be at,attendance,take part in|miss,skip
attendance|n|attend,turnout|absence
attendant|n
attendee|n|participant,guest|host,organizer,speaker
attention|a
attic|n|loft|basement
attire|n|cloth,outfit,dress,what to wear
attitude|n
attorney|n|lawyer
attract|v|draw,bring in,attraction|repel
attraction|n|attract,sight,place to see,thing to see,place to visit|repulsion
attractions|n
attractive|j|good look,appeal,attractiveness|unattractive,ugly
attribute|n|characteristic,property,trait
aubergine|n|eggplant
auction|n
audible|j|can be hear|silent,inaudible
audience|n|viewer,spectator
audio|n|sound|video
audit|n
auditory|j|hear,auditive|visual
aug|x|august
august|t|aug
auk|n
aunt|n|auntie|uncle
aura|n
australia|p|australian|new zealand,austria
australian|p|australia
austria|p|austrian
austrian|p|austria|german,swiss
auth|n|authentication,authenticate
authentic|j|genuine,real,authenticity|fake,counterfeit
authenticate|v|authentication,verify identity,log in|authorize
authentication|n|authenticate,verification|authorization
authenticator|n|authenticator app
author|t|writer,write,write by|publisher,illustrator
authorise|v|authorize,approve,permit,authorisation|revoke,forbid
authoritative|j
authority|n
authorization|n|authorisation,authorize,permission,approval|authentication
authorize|v|authorise,approve,permit,authorization|revoke,authenticate
authorized|v|authorize,authorised,approve,permit|unauthorized
autism|n|autistic,asd
auto|n|car,automobile,automatic|manual
auto renew|v|automatic renewal,auto renewal|cancel
auto-renew|v
autobiography|n|memoir|biography
automatic|j|auto,automatically,automated|manual
automatically|j|automatic,auto,by itself,on its own|manually,by hand
automobile|n|car,auto,vehicle
autonomous|j|self drive,self govern,autonomy,independent
autoplay|n|auto play,automatic play
autostart|n|auto start,start automatically,start at boot
autumn|t|fall|spring,summer,winter
auxiliary|j|aux,backup,secondary|main
availability|i|available|unavailability
available|i|availability,offer,there|unavailable,out of stock,sell out
ave|x|avenue
avenue|n|ave|street,boulevard
average|j|mean,typical,avg,on average,typically|median,mode,maximum,minimum,total
average out|v|mean
aviation|n|fly
avocado|n||tomato,mango
avoid|v|prevent,stay away from,steer clear of,keep from|cause
awake|j|stay up,wake,not sleep|asleep
award|n|prize,honor,win
aware|j|awareness,know|unaware
awareness|n|aware
away|f|off,far
awe|n
awesome|i|great,amazing,cool|terrible
awk|n|gawk|sed,grep
awkward|j
aws|p|amazon web services|azure,gcp,google cloud
axe|n|ax,hatchet
axis|n|axe
aye|f|yes|nay
azure|n|sky blue
baby|n|infant,newborn|adult,toddler
babysitter|n|sitter,nanny
bachelor|n|bachelor',unmarried man|master,doctorate
back|t|rear|front
back pain|n|backache,sore back
back up|v|backup,make a copy of,save a copy of|restore
backend|n|back end,server side|frontend,front end
background|n|backdrop,wallpaper|foreground
backpack|n|rucksack|suitcase
backup|n|back up,copy|restore
backward|j|in reverse,reverse|forward
backyard|n|back yard,garden,yard|front yard
bacon|n
bacteria|n|bacterium,germ|virus,fungus
bacterial|j|bacteria|viral,fungal
bacterium|n|bacteria|virus,fungus
bad|j|harmful,poor,unhealthy,negative|good
badge|n|id card
badly|i|poorly,bad|well
bag|n|baggage
baggage|n|luggage,bag
bail|n
bake|v|cook in the oven,oven bake|fry,boil,grill,roast
baked|v
baker|n
bakery|n|bakeshop
baking|v
balance|n||imbalance
balcony|n||terrace,patio
bald|j|baldness,hairless
ball|n
ballad|n
ballet|n
balloon|n
ballpoint|n|pen
bamboo|n
ban|v|prohibit,forbid,outlaw,not allow,make illegal,illegal,forbidden|allow,permit,unban,legal
banana|n
band|n|group
bandage|n|dress
bandwidth|t|data rate|latency,throughput
bang|n
banjo|n||guitar,ukulele,mandolin
bank|n
bank account|n||credit card
bank holiday|n|public holiday
bankrupt|j|bankruptcy,insolvent
bankruptcy|n|bankrupt,go bankrupt,insolvency
banned|v
banner|n
baptism|n|baptize,christening
bar|n|pub
barbecue|n|bbq,barbeque,grill
barber|n|barbershop|hairdresser
bare|j|naked,uncovered|cover
bargain|n|good deal
barista|n||bartender,waiter
bark|v
barn|n
baron|n||baroness
baroque|j
barrage|n
barrel|n
barrier|n|obstacle
basal|j
base|n|bottom,foundation|top,acid
baseball|n
basement|n|cellar|attic
bash|n
basic|i|simple,fundamental|advance
basil|n
basin|n
basis|a|base,foundation
basket|n
basketball|n
bass|n||treble,tenor
bassist|n|bass player,bass guitarist|guitarist,drummer
bastard|n
bat|n
batch|n
bath|n|bathe,bathtub|shower
bathroom|n|restroom,toilet,washroom|bedroom,kitchen
battalion|n
batter|n
battery|n
battle|n|fight|war
battleship|n
bavaria|p|bavarian
bay|n
bbq|n|barbecue,barbeque,grill
be able to|l|can|cannot,be unable to
be born|v|birth,date of birth|die
be call|l|be name,name
be called|l
be due|v|deadline,due date
be from|l|come from,born in
be locate|l|be,location,where is,situated
be located|l
be made of|v
be make of|v|consist of,contain,be compose of,material
be married to|v
be marry to|v|spouse of,husband of,wife of|divorce from
be open|v|open hour,business hour,hour|be close
beach|n|seaside,shore
beads|n|bead
beak|n|bill
beam|n
bean|n
bear|n
beard|n||mustache
bearer|n
beast|n|animal
beat|v|defeat,win against,win over|lose to
beaten|v|beat,defeat
beautiful|j|pretty,beauty,scenic,lovely|ugly
beauty|n|beautiful|ugliness
beaver|n
became|v|become,turn into,get to be|stop bee
because|f|since,as,due to|despite
because of|f|due to,owe to|despite
become|v|turn into,get to be,be|stop bee
bed|n
bed and breakfast|n|b&b|hotel
bedroom|n|br|bathroom
bedtime|n|time to go to bed|wake up time
bee|n|honeybee|wasp
beech|n
beef|n||pork,chicken
been|f|be
beer|n||wine
beet|n|beetroot|carrot,radish,turnip
beetle|n
beetroot|n|beet|carrot,radish
before|f|prior to,earlier than,ahead of,until|after,during
before tax|j|gross|after tax,net
beforehand|i|in advance,ahead of time,before|afterwards
beg|v
began|v
begin|v|start,commence,kick off,get start,first part|end,stop,finish
beginner|n|newbie,novice,starter,someone new|expert,advance
beginning|n
begun|v
behalf|a
behave|v|behavior,act|misbehave
behavior|n|behaviour,behave,conduct
behind|f|in back of,after|in front of,ahead
belgium|p|belgian
belief|n|believe|disbelief
believe|v|think,belief,believe in|doubt,disbelieve
bell|n
belong|v|be part of,be own by,be a member of
below|f|under,beneath,lower than,less than|above,over
below zero|j|subzero,minus|above zero
belt|n
bench|n
bend|v|bent,flex|straighten
beneath|f|under,below,underneath|above,over
beneficial|j|good for,benefit,helpful|harmful
benefit|t|advantage,pro,upside,beneficial,plus|drawback,risk,disadvantage,downside
bengali|p|bangla|hindi
benign|j|noncancerous,harmless|malignant
bent|v|bend,crook|straight
bereavement|n|death in family,death of a relative|parental,sick
berry|n
beside|f|next to,alongside,by
best|i|good,top,ideal,most suitable,recommend,optimal|worst
best sell|j|bestseller,top sell,most sell
best way|a|how,easiest way,best method|worst way
best-selling|j
bet|v|wager,place a bet,gamble
beta|n||alpha,release
better|i|good,preferable,best,improve|worse
between|f|among,from|outside
beverage|n|drink|food
beyond|f|past,after,outside|within
bias|n|prejudice
bible|n|scripture
biblical|j|bible,in the bible
bicep|n|biceps|tricep,triceps
bicycle|n|bike,cycle|motorcycle
bid|n|offer
biennial|j|every two year,every other year|annual,perennial,biannual
big|j|large,huge,size|small,little,tiny
big-o|n|big o,time complexity
bigger|j|big,larger,greater|smaller
biggest|j|big,largest,greatest|smallest
biggest difference|a|main difference,difference|similarity
bike|n|bicycle,cycle
bilingual|j|speak two language|monolingual
bill|n|invoice
bill of sale|n||invoice
billboard|n
billion|n|bn,thousand million|million,trillion,thousand
bin|n|trash can,garbage can,container
binary|j|base 2|decimal,hexadecimal
bind|v||unbind
bio|n|biography,profile
biodegradable|j|compostable,biodegrade|recyclable
biography|n|bio,life story|autobiography
biological|j|biology|chemical,physical
biologist|n
biology|n|biological|chemistry,physics
biopsy|n|tissue sample
birch|n
bird|n
birth|t|born,childbirth,give birth|death
birthday|t|date of birth,bday,birth date|anniversary
birthplace|t|place of birth,where born,hometown|birthday
bishop|n
bit|n||byte
bitcoin|n|btc|ethereum,gold
bite|v||sting
bitter|j|bitterness|sweet,sour
biweekly|j|every two week,fortnightly|weekly,monthly
black|j||white
blacklist|n|blocklist,denylist|whitelist,allowlist
blackout|n|power cut,power outage,outage
bladder|n
blade|n
blame|v|responsible,at fault
bland|j|tasteless,flavorless|spicy,salty
blank|j|empty
blanket|n
blast|n|explosion
blaze|n|fire
bleach|v|whiten|dye,detergent,ammonia
bleed|v|blood loss
bleeding|v
blend|v|mix,combine|separate
blender|n|liquidizer,liquidiser|food processor,mixer,juicer
blessed|v|bless,blessing|curse
blind|j|blindness,sightless,visually impaired|deaf
blizzard|n|snowstorm
bloating|n|bloated
blob|n|binary large object
block|v|stop,prevent,clogged|unblock,allow
blockchain|n|block chain|database
blocked|v
blog|n|weblog|vlog,podcast
blonde|j|blond,fair hair|brunette
blood|n
blood pressure|n|bp|blood sugar
blood sugar|n|blood glucose,glucose level|blood pressure
bloody|j|blood
bloom|v|flower,blossom|wilt
blossom|v|bloom,flower
blow|v
blown|v|blow
blue|j
blueberry|n||raspberry,strawberry,blackberry
bluetooth|n||wifi
blunt|j|dull|sharp
board|n
board pass|n||passport
boarding pass|n
boat|n||ship
bodily|j|body,physical
body|n||mind
bodyweight|t|body weight,weight
bog|n
boil|v||fry,steam,freeze,roast
boil point|n|temperature of boil,boil|melt point,freeze point
boiler|n|furnace
boiling point|n
bold|j||italic
bolivia|p|bolivian
bolt|n||nut,screw
bomb|n|explosive
bombardment|n|bomb,shell,bombard
bomber|n||fighter
bond|n||stock
bone|n
bonus|n||salary
bony|j
book|v|reserve,make a reservation,reservation|cancel,cancellation
booking|n
bookshelf|n|bookcase,book shelf|desk,cabinet
boolean|n|bool|integer,string
boom|n||bust
boost|v|increase,raise,improve|reduce,lower
booster|n|booster shot,booster dose
boot|n||shoe
booth|n
bootstrap|n
border|n|boundary,frontier
bore|v|bear,drill
born|v|birth,date of birth,birthday,birthplace,come from|die
borne|v|bear,carry
borough|n|district
borrow|v|take out a loan,get a loan|lend,return,loan
borrower|n|borrow|lender
boss|n|manager,supervisor|employee
bot|n|robot,chatbot|human
botany|n|botanical|zoology
both|f|the two|neither,either
bother|v|annoy,disturb,trouble
bottle|n||can
bottom|t|base,lowest part|top
bought|v
boulevard|n|blvd|street,avenue
bounce|v
bound|v|bind
boundary|n|border,limit,edge
bout|n|fight,match
bow|n||arrow
bowel|n|intestine,gut
bowl|n||plate
box|n
boxer|n
boy|n|male child|girl,man
boyfriend|n|bf|girlfriend,husband
bra|n
brace|n
bracelet|n||necklace
bracket|n|parenthesis|brace
braid|n|plait
brain|n
brake|n||accelerator
bran|n
branch|n||root,headquarters
brand|n|make,label
brand name|j||generic
brand new|j|new,unused|use
brand-name|j
brass|n
brave|j|courageous,bravery|cowardly
brazil|p|brazilian|argentina
brazilian|p|brazil
breach|n|violation,break
bread|n
break|v|not work,out of order,faulty,damage|fix,repair,work
break down|v|breakdown,stop work,decompose
break out|v|begin,start|end,finish
break up|v|split up,end a relationship|get back together
breakdown|n|break down,failure
breakfast|n|morning meal|lunch,dinner
breakthrough|n
breast|n
breastfeeding|n|nursing,breastfeed,lactation|bottle feeding,formula feeding,pregnancy
breath|n|breathe
breathe|v|breath,respiration
bred|v|breed
breed|t|kind,race|adopt
breeze|n|light wind
brew|v|make
brick|n
bride|n||groom
bridge|n||tunnel
brie|n||camembert,cheddar
brief|i|short,concise,quick|long,detail
brigade|n
bright|j|brightness|dim,dark,dull
brightness|n|bright,luminosity|darkness,contrast
brilliant|i|excellent
bring|v|take along,carry,introduce|take away,leave
bring back|v|restore,recover,undelete,reactivate,get back|delete,remove,close
britain|p|uk,unit kingdom,great britain
british|p|uk,britain
brittle|j|fragile|flexible
broad|j|wide,breadth|narrow
broadband|n|broadband internet|dial up,mobile data
broadcast|v|air,show,televise
broccoli|n||cauliflower,spinach
broke|v
broken|j
broker|n
brokerage|n|broker,brokerage firm|bank
bronchitis|n||pneumonia,asthma
bronze|n||gold,silver
brook|n|stream
broom|n
brother|n|sibling,bro|sister
brought|v
brown|j
brownie|n||cookie,cupcake,muffin
brownish|j|brown
brows|n|brow,eyebrow|lashe
browser|n|web browser
bruckner|p|anton bruckner|mahler
bruise|n|contusion
brush|v
brutal|j|cruel
brute|n
bubble|n
buck|n|dollar
bucket|n|pail
buckwheat|n||wheat,quinoa
bud|n
budget|n
budgie|n|budgerigar,parakeet|canary,parrot,cockatiel
buff|n
buffalo|n
buffer|n
bug|n|insect,error,glitch
build|v|construct,make,put up,construction,structure|demolish,destroy,demolished
builder|n|build,contractor,construct
building|n
built|v
bulb|n|light bulb
bulk|n
bull|n||cow,bear
bullet|n
bump|n|lump
bun|n
bunch|a|group,bundle
bundle|n|package,pack
burden|n|load
bureau|n|office,agency
burger|n|hamburger
burglary|n|break-in,housebreaking|robbery,theft
burgundy|n|maroon
burial|n|bury,buried|cremation
buried|v|bury,burial,grave,rest place|exhumed,cremated
burma|p|myanmar
burn|v||freeze
burnt|v|burn
burst|v|explode,rupture
bus|n|coach|train,tram
bush|n|shrub|tree
business|n|company,firm,enterprise,biz,commercial|personal,leisure
businessman|n|businessperson,entrepreneur,businesswoman
bust|v|break,burst|boom
busy|j|occupy,crowd,engage|quiet,idle,free
but|f
butcher|n|butcher',butcher shop,meat shop
butler|n|manservant
butt|n|buttock,bottom,backside
butter|n||margarine,oil
butterfly|n||moth
buttermilk|n||milk,yogurt,cream
button|n||zipper,switch
buy|v|purchase,acquire,get,shop for,order|sell,rent,return,lease
buyer|n|purchaser|seller,vendor
buzz|v|hum
by hand|j|manually,hand|by machine,automatically
bye|n|goodbye,farewell|hello
bypass|v|get around,circumvent,avoid,skip
byte|n||bit
byzantine|p|byzantium
cab|n|taxi,taxicab
cabbage|n
cabin|n|cottage,lodge
cabinet|n|cupboard|drawer
cable|n|wire,cord,lead
cache|n|cache data,temporary file|cookie,history
cactus|n|cacti
cad|x|computer aid design
caddy|n
caesar|p|julius caesar|augustus,nero
cafe|n|coffee shop,coffeehouse,café|restaurant,bar
cafeteria|n|canteen,lunchroom
caffeine|n||sugar,nicotine,alcohol
cage|n
cake|n
cal|x|calorie,kcal
calcium|n
calculate|v|compute,work out,figure out,determine,find,calculation|estimate
calculation|n|calculate,computation
calculator|n|calc
calendar|n
calf|n|calve|cow
california|p|ca,californian
call|v|phone,telephone,ring,give a call,dial|text,email,write,visit
call back|v|return a call,phone back
call off|v|cancel|postpone
caller|n|person who call|recipient
calm|j|quiet,peaceful,relax|rough,nervous,stormy
calorie|t|kcal,cal|carb,fat
cam|n|camera,webcam
came|l|come|go,leave
camel|n|dromedary
camera|n|cam
camp|v|pitch a tent,campground
campaign|n|drive
campsite|n|campground,camp site|hotel,hostel
campus|n|college ground
can|f|could,be able to,may,be allow to,tin,in a can|cannot,must,fresh,freeze
can't|f|cannot,unable to,can not|can
canada|p|canadian
canadian|p|canada,of canada
canal|n|waterway|river
canary|n
cancel|v|call off,cancellation,end,terminate,annul|book,confirm,reschedule,renew,postpone
canceled|v
cancellation|n|cancel|book,renewal
cancer|n|carcinoma,malignancy,malignant tumor
candidate|n|applicant,nominee,contender
candle|n||lamp
candy|n|sweet,confectionery
cane|n|walk stick
cannabis|n|marijuana,weed,pot
canned|j
cannon|n|artillery piece
cannot|f|can't,unable to,not able to,can not|can
canoe|n||kayak
canon|n
canvas|n
canyon|n|gorge,ravine
cap|n|limit,maximum,upper limit|floor,minimum
capability|a|ability,capacity|inability
capable|i|able|incapable,unable
capacity|t|volume,maximum number,size
cape|n|cloak,headland
capital|t|capital city,seat of government
capitol|n|capitol build
capsule|n||tablet,liquid
capt|x|captain
captain|n|skipper
caption|n|subtitle|title,headline
capture|v|catch,seize,take prisoner,record|release,free
car|n|automobile,auto,vehicle,motorcar|bus,motorcycle,train,bike
car park|n|park lot,park garage,park
carafe|n|decanter,jug|mug
carb|t|carbohydrate|protein,fat
carbohydrate|n|carb|protein,fat
carbon|n
carbonate|n||bicarbonate
card|n||cash
cardiac|j|heart,of the heart
cardinal|n||ordinal
cardiologist|n|heart doctor,heart specialist,cardiology|neurologist,dermatologist
care|n|look after,maintenance,upkeep,car,take care|neglect
career|n|profession,occupation,job
careful|j|cautious|careless
caregiver|n|carer,caretaker
careless|j|negligent|careful
cargo|n|freight,shipment,good|passenger
carnival|n|fair
carnivore|n|meat eater,carnivorous|herbivore,omnivore
carol|n|christmas song
carp|n
carpenter|n|woodworker,joiner
carpet|n|rug|tile,hardwood
carpool|v|share a ride,rideshare
carriage|n|coach
carrier|n|courier,ship company
carrot|n
carry|v|transport,bring,take along,hold|leave,check
carry on|v|continue,keep going,hand luggage,cabin bag,carry on bag|stop,check bag
carry-on|n
carryon|n|carry on,carry-on,hand luggage,cabin bag,cabin baggage,carry on bag|check bag,checked bag,hold luggage
cart|n|shop cart,basket,trolley
cartoon|n|animation,animated series,animated show|live action
cartridge|n
carved|v|carve,cut,sculpt
carving|n|carve,sculpture
case|n
cash|n|cash money,money|card,credit,check
cash back|n|cashback
cashier|n|checkout clerk,teller
casino|n|gambling house
cast|n|actor,star,cast member|crew
cast iron|n||stainless steel,nonstick
caste|n
castle|n|fortress
castrate|v|neuter,geld|spay
casual|j|informal|formal,permanent
casually|j|casual,informally|formally
casualties|n|death,casualty,death toll,loss
cat|n|feline,kitty,house cat|dog,kitten
catalog|n|catalogue
catalyst|n
catch|v|capture,trap|throw,release,miss
catch up|v|get up to date|fall behind
catcher|n||pitcher
catchy|j|memorable
category|a|class,type,group
cater|v|provide food
caterpillar|n||butterfly
catfish|n
cathedral|n|duomo|church
catholic|p|roman catholic,catholicism|protestant
cattle|n|cow,livestock|sheep
caught|v
cause|t|reason,lead to,bring about,result in,trigger,make happen|prevent,cure,effect,symptom
caution|n|care,warning
cavalry|n|horse soldier|infantry
cave|n|cavern,grotto
cavity|n|carie,tooth decay
cds|n|cd,compact disc|dvd,vinyl
cease|v|stop,end,discontinue|begin,start,continue
cedar|n
ceiling|n||floor,wall
celebrate|v|celebration,observe,commemorate
celebration|n|celebrate,party,festivity
celebrity|n|famous person,star,celeb
celestial|j|heavenly,astronomical|terrestrial
celiac|n|coeliac,celiac disease,coeliac disease
cell|n
cell phone|n|mobile phone,cellphone,mobile,smartphone,phone|landline
cellar|n|basement|attic
cellular|j|mobile,cell|landline
celsius|n|centigrade,degree c|fahrenheit,kelvin
cement|n
cemetery|n|graveyard,burial ground
census|n|population count
cent|n|penny|dollar
center|n|centre,middle|edge,side
centimeter|n|centimetre,cm|inch,meter,millimeter
centimeters|n
centimetre|n|centimeter,cm|inch,millimetre,millimeter,metre
centipede|n||millipede
central|j|in the center,middle|northern,southern,eastern,western
centre|n|center,middle|edge,side
centroid|n|center of mass
century|n|hundred year,100 year|decade,millennium
ceo|t|chief executive,chief executive officer|cfo,founder,chairman
ceramic|n||glass,plastic,steel
cereal|n|grain,breakfast cereal
cerebral|j|brain,of the brain
ceremonial|j|ritual
ceremony|n|rite|reception
cert|n|certificate
certain|i|particular,specific,sure
certificate|n|cert,certification|license
certification|n|certificate,certify|degree
certified|j|certification,license,accredited|uncertified
cervical|j|of the cervix,neck|lumbar,thoracic
cetirizine|n|zyrtec|loratadine,fexofenadine,diphenhydramine
chain|n
chair|n|seat|table,sofa
chairman|n|chair,chairperson,chairwoman|ceo,president
chalk|n
challenge|n|difficulty,dispute
chamber|n|room
champion|n|winner,title holder,champ|runner up,loser
championship|n|title,tournament
chance|a|probability,likelihood,odd,possibility
chance of|a|probability of,likelihood of,odd of
chancellor|n
change|v|modify,alter,edit,update,switch,adjust,make change|keep,cancel
change your mind|v|reconsider
channel|n|station,network
chant|n
chaos|n|disorder|order
chapel|n
chapter|n||page,section,verse
char|x|character
character|n|role,figure,fictional character
characteristic|n|feature,trait,property,quality,attribute
characterized|v|characterize,distinguish,characterised,mark
charcoal|n||gas
charge|t|fee,cost,price,bill,cost to pay|discharge,refund,credit
chargeback|n|payment dispute|refund
charger|n|charge cable,power adapter|battery
charity|n|charitable organization,nonprofit
charm|n
chart|n|graph,diagram
charter|n
chase|v|pursue,run after
chat|v|talk,converse,conversation|call,email
cheap|j|inexpensive,low cost,affordable,low price,budget|expensive,costly
cheat|v|deceive,cheat code
check|v|verify,see,look up,find out,view,confirm|uncheck,cash,card
check account|n|current account,cheque account|savings account
check bag|n|check luggage,check baggage,hold luggage|carry on,hand luggage
check in|v|register|check out
check out|v|checkout|check in
checkbook|n|chequebook,cheque book,check book
checked bag|n
checker|n|check
checkin|n||checkout
checking account|n
checklist|n|check list
checkout|n|cashier,pay,payment page|checkin
checkup|n|physical,check up,medical exam
cheek|n
cheer|v||boo
cheerful|j|happy|sad,gloomy
cheese|n
cheesecake|n||pie,cake,brownie
cheetah|n||leopard,lion,jaguar
chef|n|cook,head cook|waiter
chemical|n|chemical substance,compound|physical
chemist|n
chemistry|n|chemical science|physics,biology
cheque|n|check|cash,card
cherry|n
chess|n||checker
chest|n|thorax,breast|back
chestnut|n
chevy|p|chevrolet
chew|v||swallow
chick|n|baby chicken
chicken|n|hen,poultry|beef,pork,turkey
chickenpox|n|chicken pox,varicella|measles,shingles
chickpea|n|garbanzo,garbanzo bean|lentil
chief|n|head,leader,boss
child|n|kid,youngster|adult,parent,baby,infant
childbirth|n|give birth,labor,delivery
childcare|n|daycare,child care,day care
childhood|n|as a child,early year|adulthood
children|n
chile|p|chilean
chilean|p|chile
chili|n|chilli,chile
chill|v|cool,refrigerate|heat,warm
chilly|j|cold,cool|warm
chimney|n|flue
chin|n
china|p|chinese,prc
chinese|p|china
chip|n|microchip,crisp|fry
chips|n
chloride|n
chlorine|n||bromine,fluorine
chocolate|n||vanilla
choice|a|option,selection,choose,alternative
choir|n|chorus,sing group
choke|v
cholesterol|n||blood pressure,blood sugar,triglyceride
choose|v|select,pick,decide on,opt for,choice|reject,rejected
choose between|v|decide between
chop|v|cut,cut up,dice
chord|n||note,scale
choreographer|n|dance director
chorus|n|refrain,choir|verse
chose|v
chosen|v
chow|n
christ|p|jesus,jesus christ
christening|n|baptism,baptise|wedding
christian|p|christianity
christianity|n|christian religion,christian faith|islam,judaism,buddhism
christmas|n|xma,christmas day,december 25|easter,thanksgiving,new year
chrome|p|google chrome|firefox,safari,edge
chromosome|n||gene
chronic|j|long term,long last|acute
chronicle|n
chronological|j|by date,in date order,chronologically|alphabetical,reverse
church|n||mosque,temple,synagogue
churchill|p|winston churchill|thatcher
cia|p|central intelligence agency|fbi
cigar|n||cigarette
cigarette|n|cig,smoke|cigar,vape
cilantro|n|coriander,coriander leaf|parsley
cinema|n|movie theater,movie theatre,movie
cinnamon|n
circa|f|around,about,approximately
circle|n|round|square,triangle
circuit|n
circular|j|round|square,rectangular
circulating|v|circulate,in circulation
circulation|n|blood flow,readership
circumference|t|distance around,perimeter|diameter,radius,area
circumstances|a|circumstance,situation,condition
circus|n
cis|x||tran
cistern|n|toilet tank|bowl
citation|n|cite,reference
cite|v|citation,quote,reference|paraphrase
cited|v|cite,quote,mention,reference
citi|p|citibank
citizen|n|national|alien,foreign,resident
citizenship|n|nationality,citizen|residency,visa
citric|j|citric acid|acetic,ascorbic
citrus|n|citrus fruit
city|n|municipality|country,state,village
civic|j|municipal
civil|j||criminal,military
civilian|n|non military person|soldier,military
civilization|n|civilisation,culture
clad|j|cloth,cover
claim|v|assert,make a claim,file a claim|deny,waive
clan|n
clash|v|conflict
class|n|course,lesson,category
classic|j||modern
classical|j||modern,contemporary
classification|a|class,category,classify,categorization
classified|j
classify|v|secret,categorize,class,group,classification|unclassified,public
classroom|n|schoolroom|online
clause|n|provision|sentence,phrase
claw|n|talon
clay|n||sand
clean|v|wash,tidy|dirty,soil
cleaner|n|clean product,clean agent
cleaning|n
clear|v|delete,erase,remove|cloudy,save,fill
clergy|n|clergymen,priesthood|laity
clergyman|n|priest,minister,cleric|layman
clerk|n|office worker,shop assistant
clever|j|smart,intelligent|stupid
cli|n|command line,command line interface|gui
click|v|press,tap|double click,right click
client|n|customer|server
cliff|n|bluff
climate|n|weather pattern|weather
climb|v|go up,ascend,scale|descend,go down
clinic|n|medical center,doctor' office|hospital
clinical|j
clip|n|video clip
cloak|n|cape
clock|n|timepiece|watch
clockwise|j|to the right|counterclockwise,anticlockwise
clogged|j|blocked,clog,block,bunged up|clear
clone|v|copy,duplicate
close|v|shut|open,far
close down|v|shut down,go out of business|open
close time|n|when close,close hour|open time
closer|j|close,near|farther
closest|j|close,nearest|farthest,furthest
closet|n|wardrobe
closing time|n
closure|n|close,shutdown|open
cloth|n|fabric,textile,garment,apparel
cloth dryer|n|tumble dryer,dryer|washer
clothes|n
clothes dryer|n
clothing|n
cloud|n
cloudy|j|overcast|clear,sunny
clover|n
clown|n
club|n
clue|n|hint|answer
cluster|n|group,bunch
clutch|n||brake
cm|n
coach|n|trainer,manager|player
coal|n||gas,oil
coalition|n|alliance|opposition
coarse|j|rough|fine
coast|n|seaside,shore,coastline,seacoast|inland
coastal|j|coast,on the coast,seaside|inland
coat|n|overcoat|jacket
cock|n|rooster|hen
cocktail|n|mix drink|mocktail,beer,wine
cocoa|n|cocoa powder,cacao|coffee
coconut|n
cod|n|codfish,programme,code
code|t|source code,program
codeine|n||morphine,tramadol,ibuprofen
coding|n
coefficient|n
coffee|n|java|tea
coffee maker|n|coffee machine|kettle
cognitive|j|mental|physical
cohabit|v|live together
coil|n
coin|n||bill,banknote
coke|n|coca cola|pepsi
col|x|colonel,column
cola|n
cold|j|chilly,low temperature|hot,warm
colder|j|cold,cooler|hotter,warmer
collaborated|v|collaborate,work together,work with
collapse|v|fall down,fall,break down
collar|n
collarbone|n|clavicle|shoulder blade
colleague|n|coworker,co worker,workmate,work mate|boss
colleagues|n
collect|v|gather,pick up,collection|deliver,distribute,pay
collection|n|collect,pickup,set|delivery
collective|j|joint,group|individual
collector|n
college|n|university|high school
cologne|n|koln|perfume
colombia|p|colombian
colon|n|large intestine|semicolon
colonel|n|col|general,major
colonial|j|colony,colonial era
colonoscopy|n||endoscopy,mammogram
colony|n|settlement
color|t|colour,hue,shade
colorblind|j|color blind,colour blind,color vision deficient
colorful|j|colourful|plain
colossal|j|huge,gigantic|tiny
colour|t|color,hue,shade
columbus|p|christopher columbus
column|n|pillar|row
coma|n
comb|v||brush
combat|v|fight
combination|n|combine,mix,combo
combine|v|join,merge,mix,put together,combination|separate,split
combustion|n|burn
come|l|arrive|go,leave
come back|v|return|leave
come from|v|originate from,origin,be from|go to
come out|v|be release,release,release date
come up with|v|invent,think of,devise
come with|v|include,be include
comedian|n|comic,stand up comic,funny man
comedy|n||drama,tragedy
comfort|n||discomfort
comfortable|j|comfy,cozy|uncomfortable
comfortably|i|comfortable,easily|uncomfortably
comic|n|comic book
comma|n||semicolon,period,tab
command|n|instruction,order
commander|n
comment|n|remark
commentary|n
commerce|n|trade
commercial|j|business|residential,personal,private
commission|n||salary
commissioner|n
commit|v|commit to|merge,push,revert
commitment|n|obligation,pledge
committee|n|panel
commodity|n|raw material
common|j|widespread,frequent,ordinary|rare,uncommon,unusual
commonwealth|n
commune|n
communicate|v|talk,communication,get in touch
communication|n|communicate
communism|n|communist system|capitalism,socialism
communist|j|communism|capitalist,socialist
community|n
commute|v|travel to work
commuter|n|person who commute
compact|j|small|full size,large
companion|n|partner,mate
company|n|firm,business,corporation,co
comparative|j||superlative
compare|v|contrast,comparison,difference,versus
comparison|n|compare
compartment|n
compass|n
compatible|j|work with,compatibility,support|incompatible
compensation|n|pay,reimbursement,compensate,payout
compete|v|take part,competition
competition|n|contest,compete,rivalry|cooperation
competitive|j||cooperative
competitor|n|rival,compete company|partner
compilation|n|collection,compile
compile|v|compilation|decompile,interpret,run
compiled|v|compile,put together
compiler|n||interpreter
complain|v|make a complaint,file a complaint,complaint|praise
complaint|n|complain,grievance|compliment
complement|n
complete|v|finish,fully,fill out,completion|start,incomplete
completely|i|fully,entirely,totally,complete|partially,partly
completion|n|complete,finish,end|start
complex|j|complicated|simple
complexity|t|complex,big o
complicated|j|complex|simple
complimentary|j|free,at no cost,free of charge|pay
comply|v|obey,follow,conform|violate
component|n|part,piece,constituent,element|whole
compose|v|write,write the music,composer,composition|perform
composer|n|compose,write the music,person who compose|performer,singer,lyricist
composite|j||prime
composition|n|makeup,make up,compose,piece
compost|n||fertilizer,mulch,landfill
compound|n||element,mixture
comprehensive|j|full,complete|third party,partial
compress|v|zip,make small,compression|decompress,extract,unzip
compressed|v|compress,zip|uncompressed
compression|n|compress|decompression,tension
comprises|v|comprise,consist of,include,be make up of,contain|exclude
comprising|v|comprise,consist of,include,be make up of,contain|exclude
compromise|n
compulsory|j|mandatory,require,obligatory|optional,voluntary
compute|v|calculate,work out,computation
computer|n|pc,compute device|phone,tablet
con|n|disadvantage,drawback,scam|pro
concatenate|v|join,concat,concatenation|split
conceal|v|hide,cover up|reveal,show
conceive|v|get pregnant,become pregnant,think up
conceived|v
concentrate|v|focus,concentration|dilute
concentration|n|focus,concentrate,level|dilution
concept|a|idea,notion
conception|n|conceive,fertilization|birth,contraception
conceptual|j
concern|n|worry
concert|n|gig,live show|play
concerto|n||symphony
concluded|v|conclude,end,finish|begin
conclusion|n|end,conclude|introduction,begin
concrete|n||cement,abstract
condemned|v|condemn,denounce,sentence|praise
condense|v|condensation,shorten|evaporate,expand
condition|n|requirement,state,term
conditional|j||unconditional
conditioner|n|hair conditioner|shampoo
condo|n|condominium|house,apartment
conduct|v|carry out,perform,lead,run
conductor|n||insulator
cone|n
confederate|p|confederacy|union
confederation|n||federation
conference|n|convention
confidence|n|self assurance,self confidence,confident|doubt,insecurity
confident|j|self assured,confidence|insecure,unsure
confidential|j|private,secret|public
config|n|configuration,configure,config file
configuration|n|setup,settings,configure,config
configure|v|set up,configuration,setup,config
configured|v|configure,set up
confined|v|confine,limit,restrict
confirm|v|verify,confirmation,check|cancel,deny
confirmation|n|confirm,verification|cancellation
conflict|n|war,fight,dispute,clash|peace
conform|v|comply
confuse|v|mix up,puzzle,bewildered
confused|j
confusion|n|mix up
congenital|j|from birth,present at birth|acquire
congested|j|stuffy,block
congratulate|v|say congratulation
congratulation|n|congratulations,congratulate,congrats|condolence
congregation|n
congress|n|us congress|senate,parliament
congressional|j|congress,of congress
conical|j|cone shape
conjugate|v|conjugation
conjunction|n
conjunctivitis|n|pink eye,pinkeye|stye
connect|v|link,join,pair,hook up,connection|disconnect
connection|n|link,connect
conquer|v|take over,defeat|lose
conquest|n|conquer|defeat
conscience|n
conscious|j|aware,awake|unconscious
consciousness|n|awareness,conscious
conscription|n|draft,military service,compulsory military service
consecutive|j|in a row,successive,back to back
consent|n|permission,agreement,agree|refusal
consequence|t|result,effect,outcome|cause
consequently|i|therefore,as a result
conservation|n|conserve,preservation,protection
conservative|j|right wing|liberal,progressive
consider|v|regard,think,deem
considerable|i|significant,large
consideration|a|consider
consist|v|be make up of,comprise,contain,be compose of
consistency|n|texture
consistent|j||inconsistent
console|n|game console|pc
consolidated|v|consolidate,combine,merge
consonant|n||vowel
conspicuous|j|noticeable|inconspicuous
conspiracy|n|plot
constant|j|continuous,unchanging|variable
constellation|n|star pattern
constipation|n|bee constipated,constipated|diarrhea
constituency|n|electoral district
constituent|n|component,ingredient,part
constitute|v|make up,form
constitution|n
constitutional|j|constitution|unconstitutional
construct|v|build,construction,erect|demolish
construction|n|build,construct|demolition
consult|v|ask,talk to,see
consume|v|eat,use up,use,consumption|produce
consumer|n|customer,buyer|producer
consumption|n|consume,usage,use|production
contact|v|get in touch with,reach,get hold of,call
contact len|n|contact,contact lense|glass
contact lens|n
contactless|j|tap to pay|chip and pin,cash
contagious|j|infectious,catch|noncontagious
contain|v|have,include,hold,be in|exclude,lack
container|n|receptacle
containerise|v|dockerize,containerize,put in a container
containerize|v|dockerize,containerise,put in a container
contemporary|j|modern,present day|classical,ancient
contempt|n|scorn|respect
content|n
contest|n|competition
contestants|n|contestant,competitor,participant|judge,host
context|n
continent|n||country
continental|j
continue|v|carry on,go on,keep on,keep going,proceed|stop,end,quit
continuous|j|constant,nonstop,uninterrupted|intermittent
contraception|n|birth control,contraceptive|conception
contract|n|agreement|expand
contraction|n||expansion
contractor|n|independent contractor|employee
contrary|j|opposite
contrast|v|compare,difference
contribute|v|contribution,give,donate|withdraw
contribution|n|contribute,donation|withdrawal
control|v|run,manage,be in charge of
controller|n|gamepad
controversial|j|dispute,controversy
controversy|n|dispute,controversial
convection|n||conduction,radiation
convenient|j|handy|inconvenient
convention|n|conference
conventional|j|traditional,standard|unconventional,alternative
conversation|n|talk,chat,dialogue
conversion|n|convert
convert|v|change,turn into,conversion,transform,turn,translate,express
convex|j||concave
convey|v|communicate,express
convicted|v|convict,find guilty,conviction|acquitted
conviction|n|convict,guilty verdict|acquittal
convinced|v|convince,persuade
convoy|n
cook|v|prepare,make|bake,fry,boil,grill,roast,raw,uncooked
cooked|j
cooker|n|stove,oven,range|microwave,fridge
cookie|n|biscuit|cake,cache
cool|v|chill,cool down|heat,warm
cool down|v|cool,chill|warm up,heat up
cooler|n|ice chest,cool box|warmer,heater
cooperation|n|collaboration,cooperate|competition
coordinate|v|organize
cop|n|police officer,policeman
cope|v|deal with,handle,manage
copper|n|cu
copy|v|duplicate,make a copy,photocopy|paste,cut,delete,original
copyright|n||trademark,patent
coral|n
cord|n|cable,rope,wire|cordless
core|n|center,middle
coriander|n|cilantro|parsley,cumin
cork|n
corn|n|maize,sweetcorn|wheat
corner|n
cornstarch|n|cornflour,corn starch|flour,baking powder
corp|x|corporation
corporate|j|company,corporation|personal
corporation|n|company,corp|llc,partnership
corpus|n
correct|v|fix,right,put right,amend,correction|incorrect,wrong
correction|n|correct,fix,amendment|error
correctly|i|properly,right,the right way,correct|incorrectly,wrongly
correlation|n|relationship,correlate|causation
correspond|v|match,be equivalent,correspondence
correspondence|n|letter,mail
corresponding|j|match,equivalent
corrupt|j|corruption,damage
corruption|n|corrupt,bribery
cortex|n
cosigner|n|co-signer,cosign,guarantor|borrower
cosine|n|cos|sine,tangent
cosmetic|j|aesthetic|medical
cost|t|price,how much,be price at,charge,fee,expense|benefit,revenue,value
cost of live|n|live cost,live expense
cost of living|n
costume|n|outfit,fancy dress
cot|n|crib
cottage|n|cabin
cotton|n||wool,polyester
couch|n|sofa,settee|chair,armchair,bed
cough|n||sneeze
could|f|can,be able to|couldn't
couldn|f|could not,couldn't,can't|could
council|n
counsel|n|lawyer,advice
count|a|number,total,how many
countdown|n|count down|count up
counter|n
counterclockwise|j|anticlockwise|clockwise
countries|n
country|n|nation|city,continent
county|n||city,state
coup|n|coup d'état,takeover
couple|n|pair,two|single
coupon|n|voucher,promo code,discount code|gift card
courage|n|bravery|fear,cowardice
courier|n|delivery service,messenger|post office
course|n|class
court|n
courteous|j|polite|rude,impolite
couscous|n||rice,quinoa,bulgur
cousin|n||sibling
cover|v|include,pay for,coverage|uncover,exclude
coverage|n|cover
cow|n|cattle|bull
coward|n|cowardly person|hero
coworker|n|colleague,co worker,workmate|boss
cpu|n|processor,central process unit|gpu,ram
crab|n||lobster
crack|v|break,hack
cradle|n|crib
craft|n|handicraft
crane|n
crank|n
crap|n
crash|v|accident,collision,freeze,stop work
crate|n|box
crater|n
craving|n|crave,urge|aversion
crawl|v|creep|walk
crazy|j|insane,mad|sane
cream|n||milk
creamy|j|smooth|crunchy,chunky
create|v|make,set up,build,creation,invent|delete,destroy,edit
creation|n|create,make|destruction
creative|j|imaginative,inventive
creativity|n|imagination,bee creative
creator|n|maker,author,create,inventor,who make
creature|n|animal,bee
credentials|n|login detail,username and password
credit|n||debit,cash
credit card|n||debit card,gift card,cash
creditor|n|lender|debtor
creek|n|stream,brook|river,lake
creep|v|crawl
crepe|n|crêpe|pancake,waffle
crescent|n
crest|n||trough
crew|n||cast,passenger
crib|n|cot,baby bed
cricket|n
crime|n|offense,offence,criminal act
criminal|n|offender,crime|civil,victim
crimson|j|deep red
crisis|n|emergency
crisp|j|crispy,crunchy|soft,soggy
crispy|j|crisp,crunchy|soft,soggy
criteria|n|requirement,criterion,condition
criterion|n|criteria,standard,requirement
critic|n|reviewer|fan
critical|j|crucial,vital
criticism|n|criticize,critique|praise
criticized|v|criticize,criticise,criticism|praise
croatia|p|croatian
croatian|p|croatia
crocodile|n|croc|alligator
croissant|n||bagel,baguette
cron|n|cron job,crontab|systemd timer
crontab|n|cron,cron job,cron table
crook|n
crop|n
cross|v|go across,get across
crow|n||raven
crowd|n|busy,pack|empty,quiet
crowded|j
crown|n
crude|j|raw,unrefined|refined
cruel|j|mean|kind
cruise|n|cruise trip|flight
cruiser|n
crunchy|j|crispy|creamy,soft
crusade|n
crush|v|smash,grind
crust|n||mantle,fill
cry|v|weep|laugh
crypt|n
crystal|n
crystalline|j||amorphous
css|n|cascading style sheet,stylesheet|html,javascript
csv|n|comma separate value,csv file|json,xml,excel,tsv
cu|n
cub|n|baby bear,young lion
cuba|p|cuban
cuban|p|cuba
cube|n||sphere,square
cubic|j||square
cucumber|n||zucchini,courgette,pickle
cue|n
cuisine|n|food,cook,type of food
cult|n|sect
cultivate|v|grow,farm,cultivation|harvest
cultivated|v|cultivate,grow,farm|wild
cultivation|n|grow,farm,cultivate
cultural|j|culture
culture|n|cultural
cup|n|mug|glass,tablespoon
cupcake|n|fairy cake|muffin
curable|j|cure,can be cured,treatable|incurable
curb|n|kerb
cure|v|treat,heal,remedy|cause,prevent
cure for|n|remedy for|cause of
curiosity|n|bee curious
curious|j||indifferent
curl|v||straighten
curly|j|curl|straight,wavy,square
currency|t|money
current|t|present,now,exist,as of now,latest|former,previous,past,next
curriculum|n|course of study,syllabus
curry|n
curse|n|hex,swear|blessing
cursor|n|mouse pointer
curtain|n|drape|blind
curve|n||line
cushion|n|pillow
custard|n||pudding,cream
custody|n|guardianship
custom|j|customize,make to order,personalized|standard,default
customary|j|usual,normal,custom,traditional|unusual
customer|n|client,buyer,shopper|seller,employee
customer service|n|customer support,customer care,support,help desk
customize|v|personalize,customise,tailor|reset
cut|v|slice,chop,trim|paste,copy
cut back|v|reduce,cut down,lower|increase
cut board|n|chop board
cutlery|n|silverware,flatware|crockery,dish
cutter|n
cutting board|n
cyber|j|online,internet
cyberbullying|n|online bullying
cycle|n|bicycle,bike,bike rid|run,drive
cycling|n
cyclone|n||tornado
cylinder|n
cylindrical|j|cylinder shape
cypress|n
cyprus|p|cypriot
czech|p|czech republic,czechia
dad|n|father,daddy|mom,mother
daemon|n|background process
daily|j|every day,per day,a day,each day,once a day|weekly,monthly,yearly,hourly
dairy|n|milk product|non dairy,vegan
dairy free|j|without dairy,nondairy,non dairy|gluten free
dairy-free|j
daisy|n
dal|n|daal,lentil
dam|n
damage|n|harm,hurt,destroy|repair
dame|n
damp|j|moist,wet|dry
dance|v||sing
dancer|n|dance|singer
dandruff|n|flaky scalp
danger|n|risk,hazard,dangerous,peril|safety,benefit
dangerous|j|unsafe,hazardous,risky,harmful,danger|safe,harmless
danish|p|denmark
dark|j||light,bright,white
darken|v|make dark|lighten
darkness|n|dark|light
dart|n
darwin|p|charle darwin
dash|n|hyphen
dashboard|n
data|n|information
database|n|db|spreadsheet
dataframe|n|data frame,df|series,array,list,dictionary
date|t|day,when|time,place
date of birth|n|birth date,birthday,born,dob|date of death
daughter|n|female child,girl|son,mother
dawn|n|sunrise,daybreak|dusk,sunset
day|t|date,24 hour|night,week,month,hour
day off|n|time off|workday
daycare|n|childcare,day care,nursery
daylight|n|sunlight,daytime|darkness
daytime|n|day,during the day|nighttime
db|n
dea|x|drug enforcement administration
deactivate|v|turn off,disable,switch off|activate,delete
dead|j|deceased,die,no longer alive|alive,live
deadlift|n|dead lift|squat,bench press
deadline|t|due date,last day,close date,cutoff|start date
deaf|j|hear impaired|blind,hear
deal|n|offer,bargain,special offer,promotion
dealer|n|seller,dealership|buyer
dealt|v|deal,handle,deal with
dean|n
dear|j|expensive|cheap
death|t|die,pass,demise|birth,life
debate|n|discussion
debit|n||credit
debt|n|money owe,what is owe|asset,credit,savings
debtor|n|borrower|creditor
debug|v|troubleshoot,find bug,fix
debut|n|first appearance,premiere,come out|finale
dec|x|december
decade|n|ten year,10 year|century,year
decaf|j|decaffeinated,caffeine free|regular
decay|v|rot,decompose
deceased|j|dead,die,pass away,late|live,alive
december|t|dec
decent|i|good
deception|n|deceive,trick|honesty
decide|v|determine,make a decision,choose,make up one' mind
deciduous|j|lose leaf,leaf shedding|evergreen,coniferous
decimal|n||fraction,binary,percent
decision|n|decide,rule
decisive|j||indecisive
deck|n||patio
declaration|n|declare,statement
declare|v|announce,declaration,report
decline|v|refuse,reject,turn down,decrease|accept,rise,increase
decode|v|decoding,decipher|encode,decrypt
decompress|v|unzip,extract,uncompress|compress
decor|n|decoration,interior design
decorate|v|decoration,adorn
decoration|n|decor,ornament,decorate
decorative|j|ornamental|functional
decrease|v|reduce,lower,lessen,go down,cut,drop|increase,raise,rise
decrement|v|decrease by one,subtract one|increment
decrypt|v|decryption,decipher|encrypt,hash
dedicated|j|devoted|share
deduct|v|subtract,take off,write off,deduction|add
deductible|n|deduct|premium,copay,taxable
deduction|n|deduct,write off|credit
dedupe|v|deduplicate,remove duplicate|duplicate
deduplicate|v|remove duplicate,dedupe,drop duplicate|duplicate
deep|j|depth|shallow,tall,wide
deer|n
def|x|definition
defamation|n|libel,slander,defame
default|j|preset,standard|custom
defeat|v|beat,win against|lose,victory
defect|n|fault,flaw
defective|j|faulty,break,not work
defence|n|defense,protection|offence,attack
defend|v|protect,guard|attack,prosecute
defendant|n|accused|plaintiff,prosecutor
defender|n||attacker
defense|n|defence,protection|offense,attack
defensive|j||offensive
deficiency|n|lack,shortage,deficit,low level|excess
define|v|definition,mean
definite|i|clear,certain|indefinite
definition|t|mean,define,what is,what does mean|example
deflate|v|let air out|inflate
deflation|n|fall in price|inflation
defrost|v|thaw,unfreeze|freeze
degree|n
dehumidifier|n||humidifier,air purifier
dehydrate|v|dry,dehydration|hydrate,rehydrate
dei|x|diversity equity and inclusion
deity|n|god,goddess
delay|v|postpone,put off,late|rush,cancel
delegate|n|representative
delete|v|remove,erase,get rid of,deletion,clear|add,restore,save,deactivate,hide
deleted|v
deletion|n|delete,removal|creation,deactivation
delhi|p|new delhi
deliberate|j|intentional,on purpose|accidental
delicate|j|fragile|sturdy
delicious|j|tasty,yummy|disgusting
delight|n|joy
deliver|v|delivery,ship,bring,drop off,send|pick up,collect,return
delivery|n|deliver,ship,shipment|pickup,return,collection
delta|n|river delta
dem|x|democrat
demand|n||supply
demo|n|demonstration,trial version|full version
democracy|n|democratic system|dictatorship,monarchy,republic
democrat|p|democratic,democratic party|republican
democratic|j|democrat,democracy|republican,authoritarian
demolished|v|demolish,tear down,knock down,torn down|build
demon|n|evil spirit,devil|angel
demonstrated|v|demonstrate,show,prove
den|n|lair
denial|n|deny,refusal,rejection|approval,acceptance
denmark|p|danish
denomination|n
denominator|n|bottom number|numerator
dense|j|density,thick|sparse
density|n|dense,mass per volume|mass,weight,volume
dent|n|ding|scratch
dental|j|tooth,dentist|medical,vision
dentist|n|dental doctor,dental|doctor,orthodontist
dentistry|n|dental care
deny|v|refuse,denial,reject|admit,approve,accept,allow
depart|v|leave,departure,set off,take off|arrive
department|n|dept
departure|n|depart,leave|arrival
depend|v|rely,dependent,hinge
dependency|n|dependence|independence
dependent|j|reliant,depend|independent
depicted|v|depict,show,portray,represent
deploy|v|deployment,roll out
deployment|n|deploy,rollout
deposit|v|put in,pay in,down payment|withdraw,withdrawal
depot|n
depreciation|n|loss of value,lose value,depreciate|appreciation,amortization
depressed|j|depression,sad|happy
depression|n|depressed,depressive disorder|mania,anxiety
depth|t|deep,how deep|height,width,length
deputy|n|second in command,vice|chief
deregister|v|unregister,deregistration|register
deregistration|n|deregister,unregister|registration
derivative|n|differentiation,rate of change|integral,antiderivative
derived|v|derive,come from,originate,be base on
dermatologist|n|skin doctor,skin specialist,dermatology|cardiologist
desalinate|v|desalination,remove salt from
descale|v|remove limescale,descaling,decalcify
descend|v|go down,climb down,come down|ascend,climb,go up
descendant|n|offspring|ancestor
descending|j|high to low,decreasing,desc|ascending
descent|n|ancestry,lineage,origin|ascent
describe|v|give a description of,explain,tell about,outline
description|n|describe
deselect|v|uncheck,unselect|select
deserialize|v|deserialise,deserialization|serialize
desert|n||rainforest,jungle
deserves|v|deserve,merit,be worthy of
design|n|layout,plan
designated|j|designate,assign,appointed
designation|n|designate,title,label
designer|n|creator
desirable|j|want,sought after|undesirable
desire|n|wish,want,long
desk|n|writ table
desktop|n|desktop computer,desktop pc|laptop,tablet,mobile
despair|n|hopelessness|hope
desperate|j
despite|f|in spite of,regardless of,notwithstanding|because of,due to
dessert|n|sweet course,after|starter,appetizer,main course
destination|n|place to go|origin,departure
destroy|v|demolish,wreck,ruin,destruction|build,create,repair,restore
destroyer|n||cruiser,frigate
destruction|n|destroy,demolition,ruin|creation,construction
destructive|j|damage|constructive
detach|v|remove,separate,unfasten,freestanding|attach,semi detach
detached|j
detail|a|particular,specific,information,info
detect|v|detection,spot,discover,notice
detection|n|detect|prevention
detective|n|investigator,sleuth
detector|n|sensor,detect
deter|v|discourage,put off,deterrent|encourage,attract
detergent|n|wash powder,laundry soap|fabric softener
determination|n|determine,resolve
determine|v|find out,establish,decide,work out,ascertain,tell
detour|n|diversion
detox|v|detoxify
dev|x|developer,development
devdependency|n|dev dependency|dependency,peerdependency
develop|v|development,create,build
developer|n|dev,programmer,software developer
development|n|develop,dev
deviation|n|deviate,divergence
device|n|gadget
devil|n|satan|god,angel
devoted|j|dedicated,devote,commit
devotion|n|dedication,devoted
dew|n
diabetes|n|diabetic,high blood sugar
diabetic|j|diabetes,with diabetes
diagnose|v|diagnosis,identify|treat,cure
diagnosis|n|diagnose,diagnostic|treatment,prognosis,cure
diagnostic|j|diagnosis,diagnose
diagonal|n|diagonally|horizontal,vertical
diagram|n|chart,schematic,draw
dial|v|call,ring,phone
dialect|n|regional language,variety
dialogue|n|dialog,conversation|monologue
diameter|n|width across,distance across|radius,circumference
diamond|n
diaper|n|nappy
diarrhea|n|diarrhoea,loose stool|constipation
diarrhoea|n|diarrhea,loose stool,the runs|constipation
diary|n|journal
dice|n|die
dict|n|dictionary|list,tuple,set
dictator|n|despot,tyrant
dictionary|n|lexicon|thesaurus,encyclopedia
did|l|do
didn|f|did not,didn't|did
didn't|f|did not|did
die|v|death,pass away,dead,pass on,lose one' life|be born,live,survive
diesel|n||petrol,gasoline,electric
diet|n|eat plan,eat habit
dietary|j|diet
differ|v|be different,difference,vary|match,be the same
difference|a|distinction,differ,different,contrast,distinguish|similarity
different|j|differ,difference,not the same,distinct,dissimilar|same,similar,identical
differential|j||integral
differentiate|v|tell apart,distinguish,take the derivative of|integrate
difficult|j|hard,tough,challenge,tricky,difficulty|easy,simple
difficulty|a|difficult,hard,trouble,problem|ease
diffuse|v|diffusion,spread
dig|v|excavate,dig up|fill,bury
digest|v|digestion,break down
digestion|n|digest
digit|n|figure,numeral|letter
digital|j|electronic|analog,analogue,paper,physical
dignity|n
dilute|v|water down,dilution,thin|concentrate
dim|v|lower the brightness,turn down|brighten
dime|n|ten cent,10 cent|nickel,quarter,penny
dimension|a|size,measurement
dimensional|j|dimension
dine|v|eat out,eat
dine room|n|dine hall|kitchen,live room
diner|n
dining room|n
dinner|n|even meal,supper|breakfast,lunch
dino|n|dinosaur
dinosaur|n|dino
diocese|n
dioxide|n||monoxide
dip|n
diplomat|n|envoy
diplomatic|j|diplomacy
direct|j|non stop,straight|indirect,connect
direct debit|n|automatic payment|stand order
direction|n|way
directly|i|direct,straight|indirectly
director|t|direct,direct by,filmmaker|producer,actor,writer
directory|n|folder|file
dirt|n|soil,earth
dirty|j|unclean,filthy,soil|clean
disability|n|disable,handicap
disable|v|turn off,switch off,deactivate,shut off,disability,with a disability,handicapped|enable,turn on,activate,able body
disabled|j
disadvantage|t|drawback,downside,con,negative|advantage,benefit,pro
disagree|v|not agree,disagreement|agree
disagreement|n|disagree|agreement
disallow|v|forbid,block,not allow,prohibit|allow,permit
disappear|v|vanish,go miss|appear
disapproval|n|disapprove|approval
disaster|n|catastrophe,calamity
disc|n|disk
discard|v|throw away,throw out,get rid of,dispose of,drop|keep,save,stash
discharge|v|release|admit,charge
discharged|v
discipline|n
disco|n|discotheque
disconnect|v|unplug,unlink|connect,link,plug in
discontinue|v|stop make,stop,no longer make,no longer sell|continue,launch
discontinued|v
discount|n|money off,price reduction,reduce price,rebate,reduction|surcharge
discourse|n
discover|v|discovery,find,find out,first find|invent
discoverer|n|discover,finder|inventor
discovery|n|discover,find|invention
discrimination|n|discriminate,unfair treatment|equality
discuss|v|discussion,talk about,talk over
discussion|n|discuss,conversation,talk
disease|n|illness,sickness,condition,disorder|cure,health
dish|n
dishwasher|n|dish washer|wash machine
disinfect|v|sanitize,sanitise,disinfection
disk|n|disc,drive
dislike|v|not like|like,love
dismiss|v|fire,sack,dismissal,let go|hire,resign
dismissal|n|dismiss,fire,be fired|resignation,redundancy
dismissed|v|dismiss,fire,let go,sack|hire,appoint
disorder|n|condition,disease|order
dispatch|v|despatch,send out,ship|receive,deliver
dispersed|v|disperse,scatter,spread|gather
displacement|n|displace|distance,velocity
display|v|show,exhibit|hide,conceal
disposable|j|single use,throwaway|reusable
disposal|n|dispose of,get rid of,throw away|collection
dispose|v|throw away,get rid of,discard,disposal,dispose of|keep
disposed|v
disposition|n|temperament
dispute|v|contest,challenge,disagree with|accept
disregard|v|ignore|heed,consider
dissent|n|disagreement|consent,agreement
dissolve|v|dissolution
distance|t|far,how far,mileage|duration,height
distant|j|far,far away,remote|near,close
distinct|j|different,separate|same
distinction|a|difference,differ,distinguish|similarity
distinctive|j|characteristic,distinguish
distinguish|v|tell apart,differentiate,difference,tell the difference,differ|confuse
distress|n|suffer
distribute|v|distribution,hand out,give out|collect,gather
distribution|n|distribute,spread|collection
district|n|area
disturb|v|bother,disrupt,interrupt
disturbance|n|disturb,disruption
disturbed|j|disturb|undisturbed
ditch|n|trench
div|n|div element,div tag|span,section
diva|n
dive|v||surface
diver|n|dive
diverse|j|vary,diversity|uniform,homogeneous
diversion|n|detour,divert
diversity|n|variety,diverse|uniformity
divert|v|redirect,reroute,forward
divide|v|division,split,separate|multiply,add,subtract,unite
dividend|n||interest,divisor,capital gain
divine|j|godly|human,mortal
division|n|divide|multiplication,addition,subtraction
divisor|n|factor|dividend,quotient,multiple
divorce|n|get divorce,dissolution of marriage,end a marriage|marriage,separation,annulment
diwali|n|deepavali|holi,eid
diy|n|do it yourself,homemade|professional
djokovic|p|novak djokovic
dna|n|deoxyribonucleic acid|rna
dns|n|domain name system,name server|dhcp
do not|f|don't|do
do up|v|renovate,fasten|undo
doable|j|possible,feasible,can be done|impossible
doc|n|document
dock|n|pier
docker|n||podman,kubernetes,virtual machine
dockerfile|n|docker file|docker compose
doctor|n|physician,gp,dr,medical doctor|nurse,patient,dentist
doctrine|n
document|n|doc,paper
documentary|n|documentary film
documentation|n|doc,paperwork,document
dodo|n|dodo bird
does|l|do
doesn|f|does not,doesn't|does
doesn't|f|does not|does
dog|n|canine,pooch|cat,puppy
dog food|n||cat food
doing|l|do
doll|n
dollar|n|usd,buck,us dollar|euro,pound,cent
dolphin|n
domain|n|domain name|range
dome|n
domestic|j|national,internal|international,foreign,wild
dominant|j|dominate,dominance|recessive,subordinate
dominated|v|dominate,rule,control
don't|f|do not|do
donate|v|donation,give,contribute,make a donation|receive,sell
done|l|do
donor|n|donate|recipient
door|n||window,gate
doorbell|n|door bell
dorsal|j||ventral
dosage|t|dose,how much to take
dose|t|dosage,amount to take
dot|n|point,period|dash
double|v|twice,two time,twofold|halve,half,single,triple
double room|n|room for two|single room,twin room
doubt|v|be unsure,question|trust,believe
dough|n||batter
down|j|downward|up
down payment|n|deposit,upfront payment
downgrade|v|move to a lower plan|upgrade
download|v||upload,stream,install
downside|n|disadvantage,drawback,con|upside,advantage,benefit,pro
downsize|v|scale down|expand
downstair|j|downstairs|upstairs,upstair
downtown|n|city centre,city center,town centre|suburb,uptown
downward|j|down|upward
doxycycline|n||amoxicillin,azithromycin,minocycline
doze|v|nap,snooze,doze off|wake
dozen|n|twelve,12
draft|n|rough version|final version
drag|v|pull|push,drop
dragon|n
drain|v|empty|fill
drama|n||comedy
dramatic|j
draught|n|draft,drafty
draw|v|sketch,make a draw of|paint,erase
drawback|n|disadvantage,downside,con|advantage,benefit,pro
drawn|v
dream|n||nightmare
dress|n|gown,frock|skirt
dress code|n|what to wear,cloth rule
drew|v
driest|j|dry,most arid,least rain|wettest,rainiest
drift|v
drill|v|bore
drink|v|have a drink|eat
drinkable|j|safe to drink,potable|undrinkable
drip|v|leak
drive|v|go by car|walk,fly,park
driven|v
driver|n|motorist|passenger
driver license|n|driver' license,drive licence,drive license|learner permit,passport
drivers license|n
drone|n|uav,unmanned aerial vehicle,quadcopter
drop|v|let fall,fall|rise,raise,pick up
drop off|v|leave,deliver|pick up,collect
drop out|v|quit,withdraw|enroll
drought|n|lack of rain|flood
drove|v
drug|n|medicine,medication
drugstore|n|pharmacy,chemist
drum|n
drummer|n|drum,play the drum|guitarist,singer,bassist
drunk|j|intoxicated,drink|sober
dry|v||wet,wash
dryer|n|drier,tumble dryer|washer,wash machine
drywall|n|plasterboard,sheetrock,gypsum board|plaster,concrete
dual|j|double,two|single
dub|v||subtitle
duck|n||goose,chicken
duct|n|pipe,channel
due|j|payable,owe,to be pay|overdue,pay
due date|n|deadline,payment date,date due|start date
dug|v|dig,excavate
duke|n||duchess
dull|j|blunt,bore|sharp,bright,interest
dumb|j|stupid,mute|smart
dumbbell|n|hand weight|barbell,kettlebell
dummy|n|pacifier,fake
dump|n|tip,landfill
duo|n|pair|solo,trio
duplicate|n|copy|original
durable|j|long last,hard wear|fragile,disposable
duration|t|length,how long,time,last|distance,frequency
during|f|in the course of,while,in,throughout|before,after
dust|n
dustbin|n|bin,trash can,garbage can
dutch|p|netherlands,holland|german,flemish,danish
duty|n|responsibility,obligation
dvd|n||blu ray,cd
dwarf|n||giant
dwelling|n|home,house,residence
dye|v|colour,color,tint|bleach
dynamic|j||static
dynamite|n||nitroglycerin,tnt
dynasty|n
e mail|n|email,mail|letter,phone
e-bike|n|ebike,electric bike,electric bicycle|bike,scooter,e-scooter
e-mail|n
e-reader|n|ereader,ebook reader|tablet
each|f|every,per|all,both
eager|j|keen,enthusiastic|reluctant
eagle|n
ear|n||eye,nose
earbuds|n|earphone,in ear headphone
earl|n||countess
earlier|j|early,sooner,before|later
earliest|j|early,first,soonest,oldest|latest,last
early|j|ahead of time,in advance|late,on time
earn|v|make,be pay,get pay,salary|spend,lose
earner|n|earn
earnest|j|sincere
earnings|n|income,pay,earn|expense
earth|p||moon,mar,sun
earthquake|n|quake,seismic event
ease|v|relieve,alleviate,make easier|worsen
easier|i|easy,simpler|harder
easiest|i|easy,simplest,least difficult|hardest
easily|i|easy,without difficulty,simply
east|t|eastern|west,north,south
easter|p||christmas
eastern|j|east|western,northern,southern
eastward|j|east|westward
easy|i|simple,easily,straightforward,not difficult|difficult,hard
eat|v|have,consume|drank,drink,cook
eat out|v|dine out,go to a restaurant|eat in
eaten|v
eater|n|eat
ebook|n|e book,electronic book,digital book|audiobook,paperback
eccentric|j|odd,unconventional|conventional
ecclesiastical|j|church|secular
echo|n|reverberation
eclipse|n
eco|j|ecological,environmentally friendly,green
economic|j|economy|social,political
economical|j|cheap,fuel efficient,thrifty|expensive,wasteful
economist|n
economy|n|economic
eczema|n|atopic dermatitis|psoriasis,acne
edge|n|border,side|centre,middle
edible|j|safe to eat,can be eat,good to eat,eat|inedible,poisonous
edit|v|change,modify,amend,alter|delete,create
edition|n|version
editor|n|edit|author,publisher
editorial|n
educated|j|educate,school|uneducated
education|n|school,educate,educational
educational|j|education
educator|n|teacher|student
eel|n
effect|t|affect,impact,influence,result,consequence|cause
effective|j|work,work well|ineffective
efficiency|n|efficient|inefficiency
efficient|j|efficiency|inefficient,wasteful
effort|a|work
egg|n
eggplant|n|aubergine|zucchini
ego|n
egypt|p|egyptian
eid|n|eid al fitr|ramadan,diwali
eight|n|8
eighteenth|j|18th|eightieth,nineteenth
eighth|j|8th
eighty|n|80
either|f||neither,both
elaborate|v|explain further,go into detail|summarize
elastic|j|stretchy,elasticity|rigid,inelastic
elbow|n||knee,shoulder
elder|n|older|younger
elderly|j|old,senior,age|young
eldest|j|oldest,firstborn|youngest
eldest child|n|oldest child,firstborn|youngest child
elect|v|election,vote in,choose by vote|appoint
election|n|elect,vote,poll
electoral|j|election
electric|j|electrical,electrically power,battery power|manual,gas,petrol,acoustic
electrical|j|electric,electricity|mechanical
electrician|n||plumber,carpenter
electricity|n|electric power,power|gas,water
electromagnetic|j|em
electron|n||proton,neutron
electronic|j|digital,online|paper
elegant|j|stylish
element|n||compound
elementary|j|primary,basic|secondary,advance
elephant|n
elevated|j|raise,high|low,lower
elevation|n|altitude,height above sea level,height|depth
elevator|n|lift|stairs,escalator
eleven|n|11
elf|n
eligibility|n|eligible,qualify
eligible|j|qualify,entitled,eligibility|ineligible
eliminate|v|remove,get rid of,elimination|add,keep
elimination|n|eliminate,removal
elite|n
elm|n
elongated|j|elongate,long,stretch
else|f|other
elsewhere|f|somewhere else,in another place|here
email|n|e mail,mail,electronic mail,email address|letter,phone,text
embassy|n|diplomatic mission|consulate
embedded|j|embed
emblem|n|symbol,badge
embryo|n||fetus
emerge|v|appear,come out|disappear
emergency|n|urgent situation,urgent
emergency room|n|er,a&e,emergency department,accident and emergency|urgent care
emigrate|v|emigration,move abroad|immigrate
emission|n|emit
emit|v|give off,release,emission|absorb
emoji|n|emoticon,smiley|gif,sticker
emojis|n|emoji
emotion|n|feel,emotional
emotional|j|emotion|rational,physical
emperor|n|ruler|empress,king
emphasis|n|stress,emphasize
empire|n||kingdom,republic
employed|v|employ,in work,have a job,work|unemployed,self employed
employee|n|staff member,worker,member of staff,staff|employer,contractor
employer|n|company you work for,boss|employee
employment|n|job,work,employed|unemployment
empty|v|clear out,clear|fill,full
enable|v|turn on,activate,switch on,allow|disable,turn off,deactivate
enclosed|j|enclose,inside|open
enclosure|n|enclose
encode|v|encoding|decode,encrypt,compress
encoding|n|encode|decoding
encounter|v|meet,come across,run into|avoid
encouraged|v|encourage|discourage
encrypt|v|encryption|decrypt
encryption|n|encrypt|decryption
end|v|finish,be over,conclude,terminate,stop|start,begin
endangered|j|at risk of extinction,threatened|extinct
endemic|j|native,find only|introduce,epidemic
endless|j|infinite,unlimited|finite
endpoint|n|api url,end point
endurance|n|stamina|strength
enemy|n|foe|friend,ally
energetic|j|active,full of energy|tire,lazy
energy|n|power
enforce|v|enforcement
enforcement|n|enforce
eng|x|english
engage|v
engagement|n|engage|wed
engine|n|motor
engineer|n||architect,technician
england|p||scotland,wale
english|p|england|french,spanish,german
engraving|n|engrave,engraved
enjoy|v|like|dislike
enlarge|v|make bigger,increase the size of,expand,increase in size|shrink,reduce
enlarged|v
enlisted|v|enlist,join,sign up
enormous|j|huge,massive,gigantic,very large|tiny
enough|i|sufficient,adequate,plenty|insufficient,too much
enrol|v|enroll,register,sign up,enrolment|drop out,withdraw,unenroll
enroll|v|enrol,sign up,register,enrollment,join|withdraw,drop out,unenroll
enrollment|n|enrolment,enroll,sign up,registration|withdrawal
ensemble|n
ensure|v|make sure,make certain,guarantee|prevent
enter|v|go in,go into,get in,entry|leave,exit
enterprise|n|company,business
entertaining|j|entertain,fun|bore
entertainment|n|entertain
enthusiasm|n|enthusiastic,eagerness|apathy
enthusiastic|j|enthusiasm,keen
entire|i|whole,complete,full|part,partial
entitled|v|entitle,eligible,have a right to,qualify|ineligible
entitlement|t|entitle,right,allowance
entity|n
entrance|n|way in,entry,entryway|exit,way out
entree|n|main course,main dish|appetizer,dessert
entrepreneur|n|business owner,businessperson
entry|n|admission,enter,entrance|exit
entry fee|n|admission,admission fee,entrance fee,admission price
enum|n|enumeration|struct,class
env|n|environment,environment variable
envelope|n
environment|n|surrounding
environmental|j|environment,ecological
enzyme|n
ephemeral|j|short-lived,temporary,transient|permanent,lasting
epic|n
episode|n|installment|season
epoch|n|unix time,unix timestamp,epoch time|batch
equal|v|be the same as,be equal to,make|differ,unequal
equality|n|equal|inequality
equally|j|evenly,equal|unequally
equation|n|formula|inequality
equator|n||pole
equatorial|j|equator|polar
equilibrium|n|balance
equipment|n|gear,kit,tool
equipped|j|equip,fit
equivalent|j|equal,same,correspond,equal to|different
era|n|period,age
erase|v|wipe,delete,rub out,remove|write,save,restore
erect|v|put up,build,set up|take down,dismantle
erode|v|erosion,wear away
erosion|n|erode,wear away|weather,deposition
error|n|mistake,fault
erupt|v|eruption
eruption|n|erupt
escalator|n|move stairs|elevator,stairs
escape|v|get away,get out
escort|v|accompany
esim|n|embedded sim,e-sim|physical sim,sim card
eslint|n||prettier
especially|i|particularly,in particular
espresso|n||latte,cappuccino,filter coffee
essay|n|paper
essential|j|necessary,vital,needed,require|optional,unnecessary,non essential
est|x|establish,estimate
establish|v|find,set up,create,start,foundation,form|abolish,dissolve,close
establishment|n|establish,found
estate|n|property
esteem|n|respect
estimate|n|approximation,quote,rough figure
estonia|p|estonian
etc|f|et cetera,and so on
eternal|j|everlasting,never end|temporary
ethanol|n|ethyl alcohol,alcohol|methanol,isopropanol
ether|n
ethical|j|ethics,moral|unethical,immoral
ethics|n|ethical,moral principle
ethiopia|p|ethiopian
ethnic|j|ethnicity
etymology|t|word origin,origin of the word|meaning,pronunciation
euro|n|eur|dollar,pound
europe|p|european|asia,africa
european|p|europe|american,asian
ev|n
evacuated|v|evacuate,evacuation
evacuation|n|evacuate
evaluate|v|evaluation,assess,appraise
evaluation|n|evaluate,assessment,appraisal
evaporate|v|evaporation,turn to vapor|condense
eve|n|day before,night before
even|j||odd,uneven
evening|t
event|n|occasion
eventually|i|in the end,finally|immediately
ever|i|at any time|never
everest|p|mount everest,mt everest|k2,kilimanjaro
evergreen|n||deciduous
every|f|each,all|no,some
everybody|f|everyone,all|nobody
everyday|j|daily,ordinary
everyone|f|everybody,all person|no one,someone
everything|f|all|nothing,something
everywhere|f|all over,in every place|nowhere,somewhere
evict|v|eviction,kick out,throw out
evidence|n|proof
evident|j|obvious,clear|unclear
evil|j|wicked,bad|good
evolution|n|evolve,evolutionary
evolutionary|j|evolution
evolve|v|evolution,develop
exact|i|exactly,precise,accurate|approximate,rough
exactly|i|precisely,exact|approximately,roughly,about
exaggerated|v|exaggerate,overstate|understate
exam|n|examination,test|coursework
examination|n|exam,test
examine|v|inspect,look at,study,check
example|a|instance,sample,for instance
exceed|v|go over,be more than,go beyond,be over,more than|below
exceeding|v
excel|p|microsoft excel,ms excel|word,powerpoint,google sheet
excellence|n|excellent
excellent|i|great,very good,outstanding|poor,terrible
except|f|apart from,beside,other than,exclude,but not|include
exception|n|except|rule
exceptional|j|outstanding|ordinary
excess|n|surplus,too much|shortage,deficit
excessive|j|too much,over the top|insufficient,moderate
exchange|v|swap,trade,change|return,refund,keep
exchange rate|n|conversion rate,currency rate|interest rate
excited|j|excite,thrilled|bore
excitement|n|excited|boredom
exciting|j|thrilling|bore
exclude|v|leave out,omit,not include|include
exclusive|j||inclusive
excuse|n|reason
exec|v|execute,run
execute|v|run,carry out,put to death,perform
execution|n|execute,bee put to death
executive|n|exec
exempt|j|exemption,excuse|liable,subject to
exercise|n|workout,work out,physical activity|rest
exercise bike|n|stationary bike|treadmill
exhale|v|breathe out|inhale
exhaust|n||intake
exhibit|v|show,display,exhibition
exhibition|n|exhibit,expo,show
exile|n|banishment
exist|v|existence,be there
existence|n|exist
exit|n|way out,leave,get out|entrance,enter,entry
expand|v|expansion,grow,enlarge,get bigger|contract,shrink,collapse
expansion|n|expand,growth|contraction
expect|v|anticipate
expectancy|t|expect,expectation
expectations|n|expectation,expect|reality
expedited ship|n|express ship,express delivery,fast delivery|standard ship
expedited shipping|n
expedition|n|voyage
expense|n|cost,spend,outgoing|income,revenue
expensive|j|costly,pricey,dear,high price,cost a lot|cheap,inexpensive,affordable
experience|n
experiment|n|experimental,test
experimental|j|experiment|theoretical
expert|n|specialist,professional|beginner,novice
expiration|n|expiry,expire
expiration date|n|expiry date,use by date,expire|issue date
expire|v|run out,expiry,expiration,go out of date,lapse|renew
expiry|t|expire,expiration,expiry date|renewal,issue date,start date
expiry date|n|expiration date,use by date,expire|issue date
explain|v|explanation,clarify,describe
explanation|n|explain
explicit|j||implicit
explode|v|explosion,blow up,burst|implode
exploit|v|take advantage of
exploration|n|explore
explore|v|exploration
explorer|n|explore
explosion|n|explode,blast|implosion
explosive|j|explode|inert
expo|n|exposition,exhibition
export|v|sell abroad,exportation|import
expose|v|exposure,reveal|hide,cover
exposure|n|expose
express|j|fast,expedited|standard,regular
expression|n|phrase,express
expressive|j
extend|v|lengthen,prolong,extension,make longer|shorten,reduce,end
extension|n|extend,extra time
extensive|j|wide,broad|limit
extent|a|degree,size
exterior|n|outside|interior,inside
external|j|outside,outer|internal,inner
extinct|j|die out,extinction,no longer exist|endangered,live,extant,active
extinction|v|extinct,die out|evolution,survival
extinguish|v|put out|light,ignite
extra|j|additional,more,add|less,include
extract|v|take out,pull out,extraction|insert
extraction|n|extract,removal,pull|insertion
extracurricular|j|after school,outside class
extraordinary|j|remarkable,exceptional|ordinary
extravagant|j|lavish|modest,frugal
extreme|j||moderate,mild
eye|n||ear
eyeglasses|n|glass,spectacle|contact lense
fabric|n|cloth,material,textile
face|n
face to face|j|in person|online,remote
facebook|p|fb|instagram,twitter,whatsapp,messenger
facial|j|face,of the face
facility|n|amenity
fact|a|truth|opinion,fiction,myth
factor|n||multiple
factorial|n|n!|fibonacci,power
factory|n|manufacture plant,plant
faculty|n||student
fahrenheit|n|f,degree fahrenheit|celsius,centigrade,kelvin
fail|v|failure,not work,not pass,not succeed|pass,succeed
failure|n|fail|success
faint|v|pass out,lose consciousness
fair|j|just|unfair
fairy|n
faith|n|belief,religion
faithful|j|loyal|unfaithful
fake|j|counterfeit,not real,imitation,bogus|real,genuine,authentic
falcon|n
fall|t|be,occur,happen|rise
fall asleep|v|get to sleep,go to sleep,drop off|wake up,stay awake
fall off|v|come off
fall out|v|come out
fallen|v
false|j|untrue,wrong,incorrect,not true|true
fame|n|famous,bee famous
familiar|j|know|unfamiliar
family|n|relative
family name|n|surname,last name|first name,give name
famous|j|well know,renowned,celebrate,know|unknown
fan|n
fancy|j|upscale|plain,casual
fantastic|i|great,wonderful|terrible
fantasy|n||science fiction,reality
far|j|distant,distance,far away|near,close
fare|n|ticket price,price of a ticket,cost of a ticket
farewell|n|goodbye,leaving|welcome
farm|n
farmer|n|farm
farther|j|far,further|near,closer
farthest|j|furthest,most distant,far|nearest,closest
fashion|n
fashionable|j|trendy,in style,stylish|unfashionable
fast|j|quick,quickly,rapid,speed,rapidly|slow,slowly
fastened|v|fasten,attach,secure,do up|undo,unfasten
faster|j|fast,quicker,more quickly|slower
fastest|j|fast,quickest,speediest,most quickly|slowest
fat|t|fatty,fat content|protein,carbohydrate,sugar
fatal|j|deadly,lethal,kill|harmless
fate|n|destiny,happen to
father|n|dad,daddy,papa|mother,son,grandfather
fatigue|n|tiredness,exhaustion,tire|energy
fatty|j|fat,high in fat|lean
faucet|n|tap
fault|n|defect,flaw
faulty|j|defective,break,not work|work
favor|n|favour
favorable|j|favourable,positive|unfavorable
favorite|j|favourite,like best,prefer,like most|least favorite
favour|n|favor
favourable|j|favorable,good,positive|unfavourable,unfavorable
favourite|j|favorite,like best,prefer,like most|least favourite
fbi|p||cia
fear|n|be afraid of,phobia,be scar of
feasible|j|possible,doable,practicable|impossible,infeasible
feast|n|banquet|fast,famine
feat|n|achievement
feather|n|plume|fur
feature|n|characteristic,function
feb|n|february
february|t|feb
fed|v|fee
federal|j||state,local
federally|i|federal
federation|n||confederation
federer|p|roger federer|nadal,djokovic
fedora|p|fedora linux|ubuntu,debian,arch
fee|t|charge,cost,give food to|starve
feed|v
feedback|n|comment,opinion
feel|v
feet|n
fell|v
fellow|n
fellowship|n||scholarship
felt|v
female|j|woman,girl|male
feminist|n|feminism
fence|n||wall
ferment|v|fermentation
fern|n
ferret|n||weasel,rabbit,hamster
ferry|n|boat|bridge
fertile|j|fertility|infertile,barren
fertilize|v|fertilise,fertilization
fertilizer|n|fertiliser,plant food|pesticide
fest|n|festival
festival|n|fest
feta|n|feta cheese|halloumi,mozzarella
fetch|v|get,bring,bring back
feud|n|dispute,quarrel
feudal|j|feudalism
fever|n|high temperature,raise temperature
few|f|not many,a small number of|many
fewer|f|few,less,smaller number of|more
fewest|f|least,smallest number of,lowest number of|most
fha|p|federal housing administration|va,conventional
fiber|n|fibre,dietary fiber
fibre|n|fiber,dietary fibre
fiction|n|fictional|nonfiction,non fiction,fact
fictional|j|fiction,make up,imaginary,invent|real
fiddle|n|violin
field|n
fierce|j|ferocious|gentle
fifteen|n|15
fifth|j|5th
fiftieth|j|50th|sixtieth,fortieth
fifty|n|50
fig|n
fight|v|combat
fighter|n
figure|n|number
figure out|v|work out,determine,find out
filament|n
file|n||folder
filer|n
fill|v|fill up|empty
fill in|v|fill out,complete
fill out|v|fill in,complete
fillet|n|filet
film|n|movie,motion picture,picture|book,play,series
filmmaker|n|film director,movie director,film maker
filter|v
fin|n
final|j|last|first,initial
finalist|n|runner up|winner
finance|n|fund
financial|j|monetary,money,finance
finch|n
find|l|locate,get,discover,look for,search for,establish,set up,start|lose,hide
find out|l|discover,learn,determine,know
fine|n|penalty
finest|j|fine,best|worst
finger|n||toe,thumb
fingerprint|n|finger print,thumbprint|face id
finish|v|end,complete,be over,get done|start,begin
finland|p|finnish
finnish|p|finland|swedish,estonian
fir|n
fire|n|blaze
firearm|n|gun
firefox|p|mozilla firefox|chrome,safari,edge
firewall|n||antivirus,vpn
firewalld|n||iptables,ufw
firework|n|fireworks,pyrotechnic
firm|n|company,business
first|t|1st,earliest,initial|last,second
first aid|n|emergency treatment
first name|n|give name,forename|last name,surname
fish|n||meat
fisher|n|fisherman,angler
fission|n||fusion
fist|n
fit|v|be the right size for
fitness|n|physical fitness
five|n|5
fix|v|repair,mend,solve,resolve,sort out|break,replace
fixture|n||furniture
flag|n|banner
flagship|n
flame|n|fire
flamingo|n
flammable|j|inflammable,combustible,catch fire|non flammable,fireproof
flank|n|side
flap|n
flare|n
flash|n
flashlight|n|torch
flask|n||django,kettle
flat|j|level,even|round,steep,hilly
flatmate|n|roommate,housemate|landlord
flattened|v|flatten
flavor|n|flavour,taste
flavour|n|flavor,taste
flea|n||tick
fled|v|flee,run away
flee|v|run away,escape
fleet|n
flesh|n||bone
flew|v
flex|v|bend
flexible|j|flexibility,bendy,adaptable|rigid,fix,inflexible
flexor|n||extensor
flick|n
flight|n|plane,fly|train
flint|n
flip|v|turn over
float|v||sink
flock|n||herd
flood|n||drought
floor|n|storey,story,level|ceiling
florida|p|fl
florist|n|flower shop
flotilla|n|fleet
flour|n
flow|v|run
flower|n|bloom,blossom
flu|n|influenza|cold
fluent|j|fluency
fluid|n|liquid|solid
flush|v
flute|n
flux|n
fly|v|go by plane,flight,travel by air,take a plane|drive,land
flying|v
foam|n|froth
focaccia|n||ciabatta,pizza
focal|j|focus
focus|v|concentrate,concentration
foe|n|enemy|friend
fog|n|mist
foggy|j|fog,misty|clear
foil|n
fold|v||unfold
folder|n|directory|file
foliage|n|leaf
folk|n
follow|v|come after,comply with|precede,unfollow,lead
follow up|v|check back
follower|n||leader
fond|j
font|n|typeface
food|n|something to eat|drink
food poison|n|foodborne illness
food poisoning|n
fool|n|idiot
foolish|j|silly,stupid|wise
foot|n|ft|hand,inch,yard
football|n|soccer|rugby
footballer|n|football player,soccer player
footnote|n|note|endnote
for|f||against
forbid|v|prohibit,ban,not allow,disallow,forbidden|allow,permit
forbidden|v|forbid,not allow,prohibit,ban,not permit,illegal|allow,permit
force|n
forceful|j|strong
forecast|n|prediction,outlook,predict
foreclosure|n|foreclose,repossession
forehead|n|brow
foreign|j|from abroad,from another country,overseas,international|domestic,local
forest|n|wood,woodland|desert
forever|i|for ever,always,permanently|temporarily
forge|v
forget|v|not remember,not know anymore,can't remember,don't remember,no longer know|remember
forgetful|j|forget
forgive|v|pardon,forgiveness|blame
forgot|v
forgotten|v
fork|n||spoon,knife
form|n
formal|j||informal,casual
formally|j|formal,in a formal way|informally,casually
format|n
formation|n|form,be form,how is form
former|j|previous,ex,past|current,latter
formula|t|equation
fort|n|fortress
forth|f|forward|back
fortieth|j|40th|fourteenth,thirtieth,fiftieth
fortnight|n|two week,14 day|week,month
fortune|n|wealth
forty|n|40
forum|n|message board
forward|j|ahead|backward,back
fossil|n
foster|v||adopt
fought|v|fight
foul|n
found|v
foundation|n
founder|t|find,start,creator,set up
fountain|n
four|n|4
fourteen|n|14
fourteenth|j|14th
fourth|j|4th
fox|n
fraction|n||decimal,percentage
fracture|n|break,break bone|sprain
fragment|n|piece
fragrance|n|scent,perfume,smell
frame|n
framework|n
franc|n||euro,pound,dollar
france|p|french
franchise|n
fraud|n|scam,fraudulent
free|j|at no cost,no charge,free of charge,complimentary,without pay,cost nothing,gratis|pay
free of charge|j|free,at no cost,no charge,complimentary|pay
free ship|n|free delivery,no ship charge|pay ship,express ship
free shipping|n
freedom|n|liberty|slavery,captivity
freelance|j|freelancer,self employed,self-employed|permanent,salaried
freelancer|n|freelance,independent contractor|employee,employer
freelancing|v|freelance,work freelance|employ
freeway|n|highway,motorway,expressway
freeze|v||refreeze,thaw,defrost,melt,boil,refrigerate,fresh,refrigerated
freeze point|n|melt point,temperature at which freeze|boil point
freezer|n|deep freeze|fridge,refrigerator
freezing point|n
freight|n|cargo,good|passenger
french|p|france|spanish,german,italian
french fries|n
french fry|n|fry,chip
frequency|t|how often,often,how frequently|wavelength,duration
frequent|j|often,common,frequently|rare,infrequent
frequently|j|often,regularly,frequent|rarely,seldom
fresh|j||old,freeze,dry,can,stale,rotten
freshman|n|first year student,first year|sophomore,junior,senior
freshwater|n|fresh water|saltwater,marine
friction|n
friday|t|fri
fridge|n|refrigerator,icebox|freezer
friend|n|buddy,pal,mate|enemy
friendly|j|nice,kind|unfriendly,hostile,formal
friendship|n|bee friend,friend
fringe|n|bang
frog|n||toad
from|f||to
front|t||back,rear
frontal|j|front
frontend|n|front end,client side|backend,back end
frontier|n|border
frost|n
frozen|j
frozenset|n||set,tuple
fruit|n||vegetable
fry|v|pan fry|boil,bake,grill,roast,steam
fry pan|n|skillet,frypan|saucepan,wok
fryer|n|deep fryer|oven,air fryer
frying pan|n
ft|n
ftp|n||sftp,http,ssh
fuel|n
full|j|complete,whole|empty,partial,half
full name|n|complete name|first name,nickname
full refund|n|all money back,full money back|partial refund,exchange
full time|j||part time
fully|i|completely,entirely|partially,partly
fun|j|enjoyable,entertaining|bore
function|n|purpose,role,job
functional|j|work
fund|v|finance,pay for
fundamental|j|basic|advance
funeral|n||wed
fungi|n|fungus
fungus|n|fungi|bacteria,virus
funk|n
funnel|n
funny|j|humorous,amusing,make laugh,hilarious|serious,sad
fur|n||feather
furious|j|very angry|calm
furnace|n||boiler
furnished|j|with furniture|unfurnished
furniture|n|furnishing
further|j|far,farther,more|near
furthermore|f|moreover,also,in addition
furthest|j|farthest,most distant|nearest,closest
fuse|n
fusion|n||fission
future|j|upcoming,to come|past,present
gag|n
gain|v|put on,get|lose
gal|x|gallon
gala|n
galaxy|n
gale|n|strong wind
gallbladder|n|gall bladder|appendix,liver,kidney
gallery|n|art gallery|museum
gallon|n|gal|litre,quart,pint
gamble|v|bet,wager,gambling
gambling|n|gamble,bet
game|n
gamma|n||alpha,beta
gandhi|p|mahatma gandhi,mohandas gandhi|nehru
gang|n
gap|n|space
garage|n
garbage|n|trash,rubbish,waste|recycling
garden|n|yard
garlic|n||onion
garment|n|piece of cloth,cloth
garrison|n
gas|n||solid,liquid,electricity
gas station|n|petrol station,fill station,service station|charge station
gasoline|n|petrol,gas|diesel
gastropod|n
gate|n
gateway|n
gather|v|collect|scatter
gauge|n|meter
gave|l
gay|j|homosexual|straight
gaze|v|look,stare|look away
gb|n
gbp|n|pound,british pound,pound sterling,sterling|usd,eur,dollar,euro
gcd|n|greatest common divisor,hcf,highest common factor,greatest common factor|lcm
gear|n|equipment,kit
gearbox|n|transmission
gel|n
gelatin|n|gelatine|agar,pectin
gem|n|gemstone,precious stone,jewel
gender|n|sex
gene|n
genera|n|genus|species,family
general|j|overall,broad|specific,particular,detail
generate|v|produce,create,make|consume,delete,destroy
generation|n|creation,production
generator|n||motor
generic|j|non brand,unbranded,general|brand,specific
generous|j|give,charitable|stingy,mean,greedy
genesis|n|origin,begin
genetic|j|hereditary,inherit,gene|acquire,environmental
genius|n
genome|n
genre|n|type,category
genre of music|n|music genre,type of music,style of music
gentle|j|mild,soft|rough,harsh,strong
gentleman|n|man|lady
gently|i|softly,carefully|roughly,hard
genuine|j|real,authentic,true|fake,counterfeit,false
genus|n||species,family
geographic|j|geographical,geography
geographical|j|geographic,geography
geography|n|geographic,geographical
geological|j|geologic,geology
geology|n|geological
geometric|j|geometrical,geometry|arithmetic
geometry|n|geometric|algebra
georgia|p|georgian
germ|n|microbe,bug
german|p|germany
germany|p|german
germinate|v|sprout,germination
gestation|t|pregnancy,pregnant,gestation period|lifespan
gesture|n|sign
get|l|obtain,receive,acquire,gain,become|give,lose,get rid of,return
get back|v|recover,regain,return|lose
get in touch|v|contact,reach
get off|v|alight,disembark|get on,board
get on|v|board|get off
get out|v|remove,leave,exit|get in
get rid of|v|remove,eliminate,dispose of,throw away,discard|keep,get,add
get up|v|wake up,rise|go to bed
get well|v|recover,heal,get better|get sick
ghana|p|ghanaian
ghost|n|spirit,phantom,spectre
giant|j|huge,enormous,gigantic|tiny,dwarf,small
gift|n|present
gift card|n|gift voucher,gift certificate,voucher
gig|n|concert,job
gigabyte|n|gb|mb,tb
gill|n
gin|n
ginger|n
girl|n|young woman,female child|boy,woman
girlfriend|n||boyfriend,wife
git|n||svn,mercurial,github
github|p||gitlab,bitbucket,git
give|l|provide,offer,supply,hand,grant|take,receive,withhold,keep
give away|v|donate|sell,keep
give back|v|return|keep
give birth|v|have a baby,deliver,childbirth
give up|v|quit,stop|start,continue
given|l
glacier|n|ice sheet
glad|j|happy,please|sad,sorry
gladiator|n
glance|v|look,peek|stare
gland|n
glass|n|eyeglasses,spectacle|plastic,contact lense,contact
glasses|n
glen|n|valley
glider|n|sailplane
global|j|worldwide,international,world|local,regional,national
globally|i|worldwide,global,around the world|locally
globe|n|world,earth,sphere
gloom|n|darkness,sadness
glory|n|honor,fame|shame
gloss|n|shine|matte
glossy|j|shiny|matte
glove|n|mitten
glow|v|shine,light up|dim
glucose|n|blood sugar,dextrose|fructose,sucrose
glue|n|adhesive
glute|n|gluteus,buttock|hamstring,quad
gluten|n||lactose,dairy
gluten free|j|without gluten,no gluten
gmail|p|google mail|outlook,yahoo mail
gnocchi|n||pasta,ravioli,dumpling
gnome|n
go|l|miss,leave|present,come back,came
go back|v|return|leave
go bad|v|spoil,go off,expire,rot|keep,stay fresh
go down|v|decrease,fall,drop,decline|go up,rise,increase
go off|v|spoil,go bad,ring
go on|v|continue,happen|stop
go to bed|v|go to sleep|get up,wake up
go up|v|increase,rise|go down,fall,decrease
goal|n|aim,objective,target,purpose
goat|n
god|n|deity|goddess
goddess|n|female deity|god
goes|l|go|come,stay
going|l|go|come,stay
golang|p|go,go language|rust,python
gold|n|golden|silver,bronze
golden|j|gold|silver
goldfish|n||koi,betta,guppy
golf|n
golfer|n|golf player
gone|l
gonna|l|going to,will
goo|n|slime
good|i|great,fine,decent,recommend,product,merchandise,item|bad,poor,evil,service
goodbye|n|bye,farewell|hello
goods|n
goose|n
gorilla|n
gospel|n
gossip|n|rumor
got|l
gothic|j|goth
goulash|n||stew,stroganoff
gout|n||arthritis,pseudogout
govern|v|rule,run,control
government|n|governmental,administration,state
governmental|j|government,state|private,non governmental
governor|n||mayor
gown|n|dress
grab|v|seize,take hold of|release
grace|n|elegance
graceful|j|elegant|clumsy
grade|n|mark,score
grader|n
gradual|j|slow,step by step,progressive|sudden,abrupt
gradually|i|slowly,little by little,over time|suddenly
graduate|v|finish school,get a degree,graduation|drop out,enroll
graduation|n|graduate,commencement|enrollment
grain|n|cereal
gram|n|gramme,g|kilogram,ounce,milligram
grammar|n|grammatical|vocabulary,spell
grammatical|j|grammar|ungrammatical
gran|n|grandmother,grandma,granny|grandad
grand|j|magnificent,large|small
grandchild|n|grandkid|grandparent
granddaughter|n||grandson
grandfather|n|grandpa,granddad|grandmother
grandma|n|grandmother,nan,granny|grandpa,grandfather
grandmother|n|grandma,granny,nana|grandfather
grandpa|n|grandfather,grandad,granddad|grandma,grandmother
grandparent|n|grandma,grandpa|grandchild
grandson|n||granddaughter
granite|n||marble
grant|n|award,give,fund|loan
grape|n
grapefruit|n||orange,lemon,pomelo
graph|n|chart,plot,diagram
graphic|j|graphical,visual
graphical|j|graphic,visual|textual
grass|n|lawn
grate|v|shred|slice
gratuity|n|tip
grave|n|tomb,burial place,burial site
gravel|n||sand
gravitational|j|gravity|magnetic
gravity|n|gravitation,gravitational force
gravy|n
gray|j|grey|white,black
grazing|v|graze
grease|n|fat,lubricate
greasy|j|oily,grease|dry
great|i|good,excellent,large|bad,small
greater|j|great,larger,bigger,more|smaller,less,lesser,fewer
greatest|j|great,largest,biggest,highest,best|smallest,least,lowest,worst
greece|p|greek
greek|p|greece
green|j||red,blue,yellow
greenhouse|n|glasshouse,hothouse
greenish|j|green
greet|v|say hello,welcome,salutation,hello|say goodbye,farewell
greeting|n
grep|n||awk,sed,find
grew|v
grey|j|gray|white,black
greyhound|n
greyish|j|grey,gray,grayish
grid|n|lattice
gridline|n|grid line|border
grief|n|mourning,sorrow|joy
grill|v|barbecue,bbq|fry,boil,bake,roast
grim|j|bleak|cheerful
grind|v|crush,mill
grinder|n|mill|drill
grip|v|hold,grasp|release
grocery|n|food shop
groom|n|bridegroom|bride
groove|n|channel|ridge
gross|j|total,before tax,before deduction|net,after tax
ground|n|soil,earth|air,sky
ground floor|n|first floor|top floor,basement
group|n|team,set|individual
grove|n|orchard
grow|v|cultivate,raise,increase,expand,cultivated|shrank,shrink,decline,decrease,shrunk
grown|v
growth|n|grow,increase,expansion|decline,shrinkage,decrease
grumpy|j|bad tempered,cranky,irritable|happy,cheerful
guarantee|n|warranty,assurance,ensure
guard|v|protect,defend|attack
guardian|n|legal guardian,protector|ward,parent
guess|v|estimate|know,calculate
guest|n|visitor|host
gui|n|graphical user interface|command line,cli
guidance|n|advice,help,guide
guide|n|manual,handbook,instruction,guidebook
guideline|n|rule,recommendation
guild|n
guilt|n|guilty|innocence
guilty|j|guilt|innocent,not guilty
guitar|n
guitarist|n|guitar player|drummer,bassist
gulf|n
gum|n|chew gum
gun|n|firearm
guppy|n|guppie|betta,tetra,goldfish
guru|n|expert
gust|n
gut|n|bowel,intestine
gutter|n|eavestrough,rain gutter
guy|n|man,fellow|girl,woman
gym|n|gymnasium,fitness center,fitness centre,health club
gymnast|n
gzip|n|gz|zip,bzip2,tar,gunzip
habit|n|routine
habitat|n|natural environment,where it life
hack|v|break into|secure
hacker|n
had|l|have
haiku|n||sonnet,limerick
hail|n|hailstone|snow,rain
hair|n
haircut|n|cut hair,get a haircut
hairdresser|n|hair stylist,hair salon
hairy|j|hair|bald,hairless
halal|j||haram,kosher
half|j|50%,fifty percent|whole,double,quarter,third
half price|j|50% off,50 percent off|full price
hall|n|hallway
hallelujah|n
halloween|n|hallowe'en|christmas,thanksgiving,easter
hallway|n|hall,corridor|living room,bedroom
halo|n
halt|v|stop|start,continue,resume
ham|n
hamburg|p||berlin,munich
hamburger|n|burger
hammer|n
hamster|n||guinea pig,gerbil,rabbit,mouse
hamstring|n||quad,calf,quadriceps
hand|n||foot
hand in|v|submit,turn in|hand out,collect
hand luggage|n|carry on,cabin baggage,cabin bag,carry on bag|check baggage,hold luggage
handbag|n|purse
handball|n||football,volleyball,basketball
handicapped|j|disable
handle|v|deal with,manage,cope with
handler|n|handle
handmade|j|make by hand|machine make
handsome|j|good look,attractive|ugly
handwriting|n|penmanship|type
hang|v|hang up,put up|take down
hang up|v|end the call|answer,call,take down
hangover|n|hungover
happen|l|occur,take place|prevent
happily|i|happy|sadly
happiness|n|happy,joy|sadness,unhappiness
happy|j|glad,please,happiness|sad,unhappy,upset
harassment|n|harass,bullying|discrimination
harbor|n|harbour,port
harbour|n|harbor,port
hard|i|difficult,tough|easy,soft,simple
harden|v|set,become hard|soften,melt
harder|j|hard,more difficult,tougher|easier,soft
hardest|j|hard,most difficult,toughest|easiest,softest
hardly|f|barely,scarcely
hardware|n||software
hardy|j|tough,robust|tender,delicate
hare|n||rabbit
harm|v|hurt,damage,injure|help,benefit
harmful|j|bad,dangerous,damage,unhealthy|harmless,beneficial,safe
harmless|j|safe,not dangerous|harmful,dangerous
harmony|n||melody,discord
harness|n
harp|n
harsh|j|severe|mild,gentle
harvest|v|pick,gather,reap|plant,sow
has|l|have|lack
hash|n
hashtag|n|hash tag|mention,keyword
hat|n|cap
hatch|v|come out of the egg|lay
hate|v|dislike,detest,hatred|love,like
hatred|n|hate|love
haul|n|distance
have|l|own,possess,has|lack
haven|n|refuge
hawaii|p|hawaiian
hawaiian|p|hawaii
hawk|n
hay|n||straw
hazel|n|hazelnut
head|n||foot,tail
headache|n|head pain|migraine
headcount|n|head count,number of people,number of employee
header|n|head|footer
headline|n|title|caption,body
headphone|n|headset,earphone|speaker,earbud,microphone
headquartered|v|base,headquarters,head office
headquarters|n|hq,head office,main office,headquartered|branch
heal|v|recover,cure,get better|injure,hurt
health|n|healthy|illness,disease
healthy|j|good for you,healthful,nutritious,health|unhealthy,sick,bad
heap|n|pile|stack
hear|v|listen|see
heard|v
heart|n|cardiac
heart attack|n|myocardial infarction|stroke
heartburn|n|acid reflux,acid indigestion
heat|v|warm,warm up,heat up|cool,chill
heater|n|radiator|air conditioner,cooler
heath|n|moor
heathrow|p|lhr,heathrow airport,london heathrow|gatwick,stansted,luton
heaven|n||hell
heavily|i|strongly,a lot|lightly
heavy|j|weighty|light
heavyweight|n||lightweight,middleweight
hebrew|p|ivrit|arabic,yiddish
hectare|n|ha|acre,square kilometer
hedge|n
hedgehog|n||porcupine
heel|n||toe
height|t|high,tall,how tall,how high|width,length,depth,weight
heir|n|successor,inheritor
held|v
helicopter|n|chopper|airplane
hell|n||heaven
hello|n|hi,hey,greeting|goodbye,bye
helm|n
helmet|n
help|l|assist,aid,assistance,support|hind,harm
helper|n|assistant
helpful|j|useful|unhelpful,useless
helpline|n|hotline,support line
hem|v|shorten
hemisphere|n
hen|n|chicken|rooster,cock
hence|f|therefore,thus
hepatitis|n|liver inflammation
her|f|she|his,him
herald|n
herb|n||spice
herbal|j|herb
herbivore|n|plant eater,herbivorous,eat plant|carnivore,omnivore
herd|n|
here|f|in this place|there,elsewhere
hereditary|j|inherit,genetic|acquire
heritage|n|ancestry
herniated|j|slipped
hero|n|protagonist|villain
heroic|j|brave|cowardly
heron|n
herself|f|she|himself
hex|j|hexadecimal,base 16|decimal,binary,octal,rgb
hexadecimal|n|hex,base 16|decimal,binary,octal
hey|f|hi,hello
hibernate|v|hibernation|sleep,shut down
hiccups|n|hiccup,hiccough
hidden|j
hide|v|conceal,invisible,make invisible|visible,shown,show,unhide,reveal,display
hierarchy|n|rank,order
high|j|elevated,tall,height|low
high blood pressure|n|hypertension|low blood pressure,hypotension
high school|n|secondary school|elementary school,college
higher|j|high,greater,taller|lower
highest|j|high,tallest,maximum,top,greatest|lowest,minimum
highlands|n||lowland
highlight|v|mark,emphasize
highway|n|motorway,freeway
hike|v|walk,trek
hill|n||valley,mountain
him|f|he|her
himself|f|he|herself
hind|j|back,rear|front,fore
hindu|p|hinduism
hinduism|p|hindu
hinge|n||latch,handle
hint|n|tip,clue|answer
hip|n
hire|v|recruit,employ,take on|fire,dismiss,lay off
his|f|he|her
historian|n
historic|j|historical,history|modern
historical|j|historic,history,past|modern,current
history|n|historical,past|future
hit|v|strike|miss
hitch|v||unhitch
hitchcock|p|alfred hitchcock|kubrick
hive|n|beehive
hob|n|stove,stovetop,cooktop|oven,microwave
hockey|n
hog|n|pig,swine
hold|v|take place,grip,keep|release,drop
holder|n|owner
hole|n|open,gap
holiday|n|vacation|workday
holland|p|netherlands
hollow|j|empty|solid
holly|n
holocaust|n
holy|j|sacred|unholy
home|n|house,residence|office,away
homeless|j|without a home|house
homemade|j|home make,make at home|store buy
homeowner|n|home owner,house owner|renter,tenant,car
hometown|n|home town,place of birth
homework|n|schoolwork|classwork
honest|j|truthful|dishonest
honey|n
honeybee|n|honey bee,bee|bumblebee,wasp
hong kong|p|hk
honor|n|honour|dishonor,shame
honorary|j
honour|n|honor|dishonour,shame
hood|n|bonnet|trunk
hook|n
hoop|n|ring
hop|v|jump
hope|v|wish|despair
horizon|n|skyline
horizontal|j|level|vertical,diagonal
horizontally|j|horizontal|vertically
hormone|n|hormonal
horn|n
horror|n|scary|comedy
horse|n|equine
horseback|n|horse,on a horse
horseshoe|n
hose|n|hosepipe
hospital|n||clinic
host|v|hold,organize|attend
hostile|j|unfriendly|friendly
hostility|n|hostile|friendliness
hot|j|heat|cold,cool
hotel|n||hostel,motel
hotfix|n|hot fix,patch|release,feature
hotter|j|hot,warmer|colder,cooler
hound|n|dog
hour|t|hr,60 minute,sixty minute|minute,day,second
hourly|j|per hour,an hour,every hour|daily,weekly,monthly
house|n|home,accommodation|apartment,flat
household|n|family,home
houseplant|n|indoor plant,house plant|outdoor plant
housewarming|n|house warming|wedding,birthday,baby shower
housing|n
how|f|in what way,what way|why,when,where,who
how big|q|size,area,what size,how large,dimension|how old
how cold|q|temperature|how hot
how deep|q|depth,what depth
how expensive|q|price,cost,how much,how costly|how cheap
how far|q|distance,what distance,how many mile,how many kilometer,how many km,length|how long,how often
how fast|q|speed,what speed,how quick,how quickly|how far
how heavy|q|weight,what weight,how much weigh,how much do weigh,mass|how tall
how high|q|height,what height,how tall,elevation,altitude|how long
how hot|q|temperature,what temperature|how cold
how large|q|size,area,what size,how big|how old
how long|q|duration,length,how much time,what length,time,how many minute,how many hour,how many day,how many week,how many month,how many year,what duration,period|how much,how many,how often,how far
how many|q|number,number of,count,what number,amount,how much,quantity,total,many|how long,how often,how far
how much|q|amount,price,cost,what amount,how many,quantity,what price,what cost,fee,dose,expensive,charge,how expensive|how long,how often,how far
how often|q|frequency,how many time,how frequently,what interval,what frequency,how regularly,interval|how long,how much,how far
how old|q|age,what age|how tall
how soon|q|when,how quickly
how tall|q|height,what height,how high|how old,how long,how heavy
how to|q|how do,how can,how should,how would,how,way to,step to,way of,procedure,instruction,method,process,what do i do to,guide,explain how,be the way,what step,tutorial,best way,what be involve in|why,when
how wide|q|width,what width
however|f|but
hp|n
hr|n
html|n||css,xml
htop|n||top
http|n||http
https|n||http
hub|n|center
hug|v|embrace
huge|j|enormous,very large,massive,giant|tiny,small
hull|n
hum|v
human|n|person,human bee|animal
humble|j|modest|proud,arrogant
humid|j|damp,humidity|dry
humidifier|n||dehumidifier,air purifier
humidity|n|humid,moisture|dryness
hummus|n|houmous
humor|n|humour
humorous|j|funny,humor|serious
humour|n|humor
hundred|n|100|thousand
hung|v|hang
hungarian|p|hungary
hungary|p|hungarian
hunger|n|hungry,starvation|thirst
hungry|j|hunger|full,thirsty
hunt|v
hunter|n|huntsman|prey
hurricane|n|typhoon,cyclone|tornado
hurry|v|rush|slow down
hurt|v|injure,harm,ache,pain,painful|heal,help
husband|n||wife
husky|n|siberian husky|malamute,german shepherd
hut|n|cabin
hybrid|j|mix
hydra|n
hydrangea|n||rose,azalea
hydrate|v|rehydrate,drink water|dehydrate
hydraulic|j||pneumatic
hydro|n
hydrochloric|j||sulfuric,nitric,acetic
hydrogen|n
hydroxide|n||oxide,chloride
hygiene|n|cleanliness
hymn|n
hyperbole|n|exaggeration|understatement,metaphor,simile
hypertension|n|high blood pressure|hypotension,low blood pressure
hypotension|n|low blood pressure|hypertension,high blood pressure
hypothetical|j|theoretical,imaginary|actual,real
ibuprofen|n|advil,nurofen,motrin|aspirin,paracetamol,naproxen,acetaminophen
ice|n|freeze water
iceland|p|icelandic
icon|n
icy|j|frozen,ice,freezing|hot
id|n
id card|n|identity card,id,identification card
idea|a|suggestion,concept
ideal|i|perfect,best,optimal,optimum|worst
ideally|i|preferably,best
identical|j|same,exactly the same|different,fraternal
identification|n|id,identify
identify|v|recognize,recognise,determine,identification
identity|n|who someone is
ideology|n|belief system
idle|j|inactive|active,busy
idol|n
if|f|whether,in case|unless
ignore|v|disregard|notice,follow
ill|j|sick,unwell|well,healthy
illegal|j|against the law,unlawful,prohibit|legal,lawful,allow
illinois|p|il
illness|n|disease,sickness,ill|health
illumination|n|light|darkness
illusion|n
illustrate|v|draw,show
image|n|picture,photo,pic|video,text
imagery|n|image
imaginary|j|fictional,not real|real
imagination|n|imagine
imagine|v|picture,imagination
imitation|n|copy,fake|original,real
immature|j|childish|mature
immediate|i|instant,immediately|delay
immediately|i|right away,straight away,at once,instantly|later,eventually
immigrants|n|immigrant|emigrant,native
immigrate|v|move to,immigration|emigrate
immigration|n|immigrate|emigration
immune|j|immunity,resistant|susceptible
immunity|n|immune,resistance|susceptibility
immunization|n|immunisation,vaccination,vaccine,immunize
immutable|j|unchangeable,not mutable|mutable,changeable
impact|n|effect,influence,affect|cause
impaired|j|impairment|unimpaired
impairment|n|impaired
imperfect|j|flawed|perfect
imperial|j||metric
implant|n
implement|v|carry out,put into practice,implementation
implementation|n|implement
import|v|bring in|export
importance|a|important,significance,why it matter
important|i|significant,key,essential,crucial,importance|unimportant,minor
imposed|v|impose,put in place|lift,remove
impossible|j|not possible|possible
impress|v||disappoint
impression|n
impressive|i||unimpressive
imprisoned|v|imprison,jail,in prison,in jail,lock up|free,release
imprisonment|n|prison,jail,incarceration,jail time|release
improper|j|incorrect,wrong|proper
improve|v|make better,get better,enhance,boost,improvement|worsen,reduce
improvement|n|improve,enhancement|worsening,decline
impulse|n
in advance|i|beforehand,ahead of time|afterwards
in charge|j|responsible,run
in front of|f|before|behind
in person|j|face to face,on site|online,by phone,remotely
inability|n|unable,cannot|ability
inactive|j|not active,dormant|active
inadequate|j|insufficient,not enough|adequate,sufficient
inappropriate|j|unsuitable,not appropriate|appropriate,suitable
inaugural|j|first|final
inbound|j|incoming|outbound,outgoing
incandescent|j||led,fluorescent
incapable|j|unable,not able|capable,able
incense|n
inch|n|in|foot,centimeter,yard
incident|n|event,accident
inclination|n|slope,tendency
inclined|j|slope|flat
include|v|contain,cover,comprise,come with|exclude,leave out
include in|v|contain,part of|exclude
inclusive|j|include|exclusive
income|n|earnings|expense,outgoing
incoming|j|inbound|outgoing,outbound
incomplete|j|unfinished,not complete,partial|complete,full
incorporated|v|incorporate
incorrect|j|wrong,not correct|correct,right
increase|v|raise,rise,grow,boost,go up,make higher|decrease,reduce,lower,drop
increment|v|increase by one,add one|decrement
incur|v|be charge,pay|avoid
indeed|i|really
indefinite|j|unlimited|definite,temporary
indent|v|indentation|outdent,unindent
independence|n|independent|dependence
independent|j|independence|dependent
index|n
india|p|indian
indian|p|india
indicate|v|show,mean,signal
indication|n|sign,indicator,indicate
indicator|n|sign,indication
indie|j|independent|mainstream
indifferent|j
indigenous|j|native,aboriginal|foreign
indigestion|n|upset stomach
indigo|n
indirect|j|not direct|direct
individual|j|single,person|group,joint,family
indonesia|p|indonesian
indonesian|p|indonesia
indoor|j|inside|outdoor,outside
induce|v|cause,bring on,trigger|prevent
induction|n||deduction
industrial|j|industry|domestic,residential
industry|n|sector,business,industrial
ineligible|j|not eligible,not qualify|eligible
inexpensive|j|cheap,low cost,affordable|expensive,costly
infant|n|baby,newborn|adult,toddler
infantry|n|foot soldier|cavalry
infect|v|infection|cure
infected|j|infect,infection|healthy,uninfected
infection|n|infected
infectious|j|contagious,catch|noninfectious
infer|v|deduce,conclude|imply
inferior|j|lower,worse|superior,better
infinite|j|endless,unlimited|finite,limit
inflammation|n|swelling,inflamed,inflammatory
inflammatory|j|inflammation|anti inflammatory
inflate|v|blow up,pump up,blown up|deflate,deflated
inflated|v
inflation|n||deflation
influence|v|affect,impact,effect
influential|j|influence,important
influenza|n|flu|cold
info|a|information,detail
inform|v|tell,notify,let know
informal|j|casual|formal
information|a|info,detail,data
infrared|j|ir|ultraviolet,visible
infrastructure|n
ingredient|t|component,what goes into,make of
ingredients|n
inhabit|v|live in,occupy
inhabitant|n|resident,population,person live|visitor
inhabitants|n
inhale|v|breathe in|exhale
inherit|v|inheritance
inheritance|n|inherit
inhibit|v|block,prevent,stop|stimulate,promote
inhibitor|n|blocker|activator
initial|j|first,begin,start|final,last
initiate|v|start,begin,launch|end,terminate
initiative|n
injection|n|shot,jab,inject|pill
injure|v|hurt,harm,injury,wound|heal,unhurt
injured|j
injury|n|wound,injure
ink|n||toner
inland|j|interior|coastal
inlet|n|intake|outlet
inn|n|guesthouse
inner|j|inside,internal|outer
innocent|j|not guilty|guilty
innovation|n|new idea
innovative|j|new
inpatient|n|hospitalized,admitted patient|outpatient
input|n||output
inquire|v|ask,enquire
inquiry|n|enquiry,question,investigation
insect|n|bug
insensitive|j|not sensitive|sensitive
insert|v|put in,add|remove,delete
inside|f|in,within,indoor|outside
insight|a|understand
insomnia|n|sleeplessness,trouble sleep,cannot sleep
inspect|v|check,examine,inspection
inspection|n|inspect,check
inspiration|n|inspire
inspired|v|inspire,inspiration
instagram|p|insta,ig|facebook,whatsapp,twitter,snapchat
install|v|set up,put in,installation|uninstall,remove
installation|n|install,setup|removal,uninstallation
installment|n|instalment,monthly payment|lump sum,full payment
instalment|n|installment,monthly payment|lump sum,full payment
instance|a|example,case
instant|j|immediate|delay,slow
instantly|i|immediately,right away|later
instead|f|in place of,rather than
institute|n|institution
institution|n|institute,establishment
instruction|n|direction,guide,manual
instructions|n
instructor|n|trainer|student
instrument|n
instrumental|j||vocal
insufficient|j|not enough,inadequate,lack of|sufficient,enough
insulate|v|insulation
insulin|n||glucagon,metformin
insurance|n|insure,coverage,insurance policy
insure|v|insurance,cover,get insurance for|claim
insured|j|cover by insurance,insurance,insure|uninsured
insurer|n|insurance company,insurance provider|insured
int|n|integer|float,string,double
intact|j|undamaged,unbroken|damaged,broken
intake|n|consumption|output
integer|n|whole number|fraction,decimal
integral|n||derivative
integrated|v|integrate,combine,build in|separate
integration|n|integrate|differentiation
integrity|n|honesty
intellectual|j
intelligence|n|intelligent|stupidity
intelligent|j|smart,clever,intelligence|stupid,dumb
intend|v|plan,mean,intention
intense|j|strong,severe,extreme|mild,weak
intensity|n|strength,intense
intensive|j|concentrate|extensive
intent|n|intention,purpose
intention|n|intent,aim,purpose,intend
interact|v|interaction
interaction|n|interact
interactive|j||passive
interchange|n|junction
intercourse|n|sex
interest|n||principal
interface|n
interfere|v|interference,meddle
interference|n|interfere
interior|j|inside,inner|exterior,outside
intermediate|j|middle,mid level|beginner,advance
intern|n|trainee
internal|j|inside,inner,interior|external
international|j|abroad,worldwide,global|domestic,national,local
internet|n|web,net,online|intranet
interpret|v|interpretation,understand,read
interpretation|n|interpret,mean
interpreter|n||compiler,translator
interrail|p|interrail pass|eurail
interrupt|v|interruption,break|continue
interruption|n|interrupt,break,disruption
intersection|n|cross,crossroad,junction|union
interstate|n
interval|n|gap,how often
intervention|n|intervene
interview|n
interviewer|n|hire manager|interviewee,candidate
intestine|n|bowel,gut
intimate|j|close|distant
into|f|in,to|out of,from
intricate|j|complex,complicated|simple
intro|n|introduction|outro
introduce|v|bring in,introduction|remove,withdraw
introduction|n|intro,introduce|conclusion
introductory|j|introduction,intro|advanced
invade|v|invasion|withdraw,defend
invalid|j|not valid|valid
invasion|n|invade
invent|v|come up with,create,invention,came up with|discover
invented|v
invention|n|invent|discovery
inventor|t|who invent,creator
inventory|n|stock
inverse|j|opposite,reciprocal|direct
invest|v|investment,put money into|withdraw,save,spend
invest in|v|put money into,buy|sell
investigation|n|investigate,inquiry,enquiry
investment|n|invest
invisible|j|not visible,hide,unseen|visible
invitation|n|invite
invite|v|invitation|uninvite
invoice|n|bill|receipt,quote
involuntary|j|automatic,unintentional|voluntary
involve|v|include,entail|exclude
involvement|n|involve,participation,role
inward|j||outward
iodine|n||chlorine,iron
ion|n|ionic
ionic|j|ion|covalent
ios|p||android
ip|n
ipad|p|apple tablet|iphone,macbook,kindle
iptables|n||nftables,ufw,firewalld
ira|n|individual retirement account|401k,roth ira,pension
iran|p|iranian
iranian|p|iran
iraq|p|iraqi
iraqi|p|iraq
ireland|p|irish
iris|n
irish|p|ireland
iron|n
irrational|j||rational
irregular|j|uneven|regular
irrelevant|j|not relevant|relevant
irrigate|v|water,irrigation
irritable|j
irritate|v|annoy|soothe
islam|p|islamic
islamic|p|islam,muslim
island|n|isle|mainland
isle|n|island
isn|f|be,is not|is
isolated|j|isolate,remote|connect
isolation|n|isolate,isolated
isotope|n
israel|p|israeli
israeli|p|israel
issue|n|problem,trouble
istanbul|p|constantinople|ankara
italian|p|italy
italy|p|italian
itch|v|itchy,itchiness
item|a|the,article
iterate|v|loop,iteration,loop over,go through|recurse
iterative|j|iteration|recursive
itinerary|n|travel plan,route
its|f|it
itself|f|it
ivory|n
ivy|n
jab|n|injection,shot,vaccination,vaccine
jack|n
jacket|n|
jade|n
jail|n|prison,gaol
jam|n|preserve
jamaica|p|jamaican
jan|n|january
january|t|jan
japan|p|japanese
japanese|p|japan
jar|n|pot
java|p||javascript,python,kotlin
javascript|n|js,ecmascript|java,typescript,python
jaw|n|jawbone
jay|n
jazz|n
jean|n|denim
jelly|n||jam
jellyfish|n
jerk|v|pull
jersey|n
jest|n||mocha,vitest
jesus|p|christ,jesus christ
jet|n|jet plane
jet lag|n|jetlag
jew|n|jewish
jewel|n|gem,gemstone
jewellery|n|jewelry
jewelry|n|jewellery,jewel
jewish|p|jew,judaism
job|n|work,position,occupation,employment
jobless|j|unemployed,out of work|employed
jog|v|run|walk
join|v|become a member,sign up,connect|leave,quit,split
joint|j|share|individual,separate
jointly|j|together,joint|separately,individually
joke|n|jest
joker|n||ace,jack
journal|n|diary
journalism|n|journalist
journalist|n|reporter
journey|n|trip,travel
joy|n|happiness,delight|sorrow,sadness
jpg|n|jpeg|png,gif,pdf,webp
js|n
json|n|javascript object notation|xml,yaml,csv
judaism|p|jewish
judge|n||jury,lawyer
judgment|n|judgement,rule
judicial|j||legislative,executive
jug|n|pitcher
juice|n
juicy|j||dry
july|t|jul
jump|v|leap
jumper|n|sweater,pullover|jacket,cardigan
jun|n|june
junction|n|intersection,crossroad
june|t|jun
jungle|n|rainforest
junior|j|jr|senior
juniper|n
junk|n|trash,rubbish,garbage
jupiter|n||saturn,mars,venus
jurisdiction|n
jury|n|juror|judge
just|i|only,simply
justice|n||injustice
juvenile|j|young,minor,youth|adult
jwt|n|json web token|session cookie
kangaroo|n
kb|n
keel|n
keen|j|eager|reluctant
keep|l|retain,store,hold,maintain,stay|discard,throw away,lose,discarded
keep away|v|repel,deter|attract
keep fit|v|stay in shape,stay fit,exercise
kelvin|n||celsius,fahrenheit
kenya|p|kenyan
kept|l
kernel|n||shell
ketchup|n|tomato ketchup,catsup|mustard,mayonnaise
keto|n|ketogenic,ketogenic diet|paleo,vegan,low fat
kettle|n
key|n||lock
key ring|n|keychain
keyboard|n||mouse
keynote|n||powerpoint
kg|n
kick|v||punch,throw
kid|n|child|adult
kidnap|v|abduct|release
kidney|n|renal|liver
kilimanjaro|p|mount kilimanjaro,mt kilimanjaro
kill|v|get rid of,murder,put to death|save,revive
killer|n|murderer|victim
kilo|n|kg,kilogram,kilogramme|pound,gram,stone
kilogram|n|kg,kilo|pound,gram
kilograms|n
kilometer|n|kilometre,km|mile,meter,mil
kilometers|n
kilometre|n|km,kilometer|mil,metre
kilometres|n
kilowatt|n|kw
kin|n|relative,family
kind|a|type,sort
kindergarten|n|nursery school
kinetic|j||potential,static
king|t|monarch|queen
kingdom|n|realm
kiss|v||hug
kit|n|set
kitchen|n||bathroom
kite|n
kitten|n|kitty,baby cat|puppy,cat
km|n
kmh|n|kph,km/h,kilometer per hour,kilometre per hour|mph,mile per hour
knead|v|work the dough
knee|n||elbow
kneel|v|get on one' knee|stand
knew|v
knife|n||fork,spoon
knight|n
knit|v||crochet
knock|v||ring
knot|n
know|l|be aware,understand,tell,call,famous,well know|unknown
knowledge|a|know,understand|ignorance
known|l
korea|p|korean
korean|p|korea
kubectl|n||docker,helm
kubernetes|p|k8s|docker,docker compose
kw|n
kwh|n|kilowatt hour|kw,mwh,watt
lab|n|laboratory
label|n|tag
labor|n|labour,work
laboratory|n|lab
labour|n|labor,work
labrador|n|lab,labrador retriever|golden retriever,poodle
labyrinth|n|maze
lace|n|shoelace
lack|v|be without,not have,absence,shortage,deficiency|have,excess
laconic|j|concise,terse,brief|verbose,wordy
lacrosse|n||hockey,rugby
lactose|n|milk sugar
lactose free|j|without lactose
lad|n|boy|lass
ladder|n
laden|j|load
laden with|j|full of|free of
ladle|n
lady|n|woman|gentleman,man
ladybug|n|ladybird
lag|n|delay
laid|v|lay
lake|n||river
lamb|n||beef,pork
lambda|n|anonymous function,lambda function|def
lame|j|limp
lamp|n|light
lan|n|local area network|wan,wlan
lance|n|spear
land|n|ground,plot,property,terrain|sea,water,air
landline|n|home phone,fix line|mobile,cell phone
landlord|n|property owner,lessor|tenant
landmark|n|sight,monument
landscape|n|scenery|portrait
lane|n
lang|x|language
language|t|tongue
lantern|n|lamp
laos|p|lao,laotian
lap|n|circuit,round
laptop|n|notebook,notebook computer,portable computer|desktop,tablet,phone
large|j|big,huge,sizable,great|small,little,tiny,medium
larger|j|large,bigger,greater|smaller
largest|j|large,biggest,greatest|smallest,tiny,second largest
lark|n
larvae|n|larva,grub|adult,egg,pupa
lasagna|n|lasagne|pasta,moussaka,spaghetti
lasagne|n|lasagna|moussaka,cannelloni
laser|n
lass|n|girl,young woman|lad
last|t|final,latest,most recent,previous|first,next,second,second last
late|j|overdue,delay,tardy|early,on time
late fee|n|late payment fee,late charge,late payment penalty|annual fee
latency|t|delay,lag|bandwidth,throughput
later|j|late,afterwards,subsequently,after|earlier,before,now
lateral|j|sideway,side|medial,vertical,frontal
latest|j|late,newest,most recent,last,current|earliest,oldest,first,previous
latest version|n|newest version,most recent version,current version|previous version,first version
latin|p||greek
latitude|n||longitude,altitude
latter|j|second|former
latvia|p|latvian
laugh|v|laughter,giggle,chuckle|cry,weep
laughter|n|laugh|cry
launch|v|start,release,introduce,roll out,open|close,end,discontinue,land
laundromat|n|launderette,coin laundry|dry cleaner
laundry|n|wash,cloth wash|dry clean
laureate|n|prize winner,winner
laurel|n|bay
lava|n||magma,ash
lavender|n
lavish|j|extravagant,luxurious|modest,frugal
law|n|legislation,act,statute
lawful|j|legal,allow by law,permit|unlawful,illegal
lawn|n|grass,turf
lawsuit|n|suit,legal action,court case,litigation
lawyer|n|attorney,legal counsel,solicitor|judge
lax|j|loose,lenient|strict
lay|v|put,place,set|lift,remove
lay off|v|make redundant,let go,dismiss|hire
layer|n|coat,tier,level
layout|n|arrangement,format,setup
layover|n|stopover,connection|direct flight
lazy|j|idle,slothful|diligent,hardworking
lb|n
lbs|n|pound,lb|kg,kilogram
lead|v|run,head,guide,direct|follow,trail
lead to|v|cause,result in,bring about|prevent
leader|n|head,chief,boss|follower,member,deputy
leadership|n|leader,lead,management
leaf|n|foliage|root,stem,flower,branch
league|n|division|cup
leak|v|leakage,drip,seep
lean|j|low fat,thin|fatty,fat
leap|v|jump,bound
learn|v|study,pick up,find out,master|teach,forget
learn more|v|find out more,get more information
lease|v|rent,rental,hire|buy,sell,finance,sublet
least|j|fewest,lowest,minimum,smallest|most,maximum
leather|n||suede,fabric,vinyl
leave|v|depart,go away,exit,quit,departure,leave hand|arrive,stay,enter,join,return,right,right hand,center
leaver|n|person who leave|joiner,starter
lebanon|p|lebanese
lebron|p|lebron james
lecture|n|talk|seminar,tutorial
led|v|lead,head,run|follow
left|t
leftover|n|left over,remaining food
leg|n||arm
legacy|n|heritage,inheritance
legal|j|lawful,permit,allow,law|illegal,unlawful,prohibit
legally|j|by law,lawfully,legal|illegally,unlawfully
legend|n|myth,folktale
legendary|j|legend,mythical,famous
legible|j|readable|illegible
legion|n
legislation|n|law,statute,act
legislative|j|lawmaking,legislature|executive,judicial
legislature|n|parliament,lawmaking body|executive,judiciary
legitimate|j|legit,lawful,valid,genuine|illegitimate,fake,fraudulent
leisure|n|free time,recreation,spare time|work,business
lemon|n||lime,orange
lend|v|loan,give a loan|borrow
lender|n|loan provider,creditor|borrower
length|t|how long,duration,long|width,height,depth,weight
lengthen|v|make longer,extend|shorten
lens|n||frame
lent|v|lend,loan|borrow
lentil|n||bean,chickpea,pea
leonardo|p|leonardo da vinci,da vinci|michelangelo
leopard|n||cheetah,jaguar
less|j|fewer,lower,smaller,under,below|more,over,greater
lessen|v|reduce,decrease,diminish|increase
lesser|j|smaller,less,minor|greater,larger
lesson|n|class
let|v|allow,permit,enable|prevent,forbid,stop,block
let go|v|release,dismiss|hold,keep,hire
letter|n||email,number,digit
lettuce|n||cabbage,spinach,kale
leukemia|n|leukaemia,blood cancer|lymphoma
level|n|tier,grade,stage
lever|n||pulley
levothyroxine|n|synthroid
liability|n|responsibility,debt,liable|asset
liable|j|responsible,accountable|exempt
liberal|j||conservative
liberation|n|free,release,liberate|occupation,imprisonment
liberty|n|freedom
library|n||bookstore,archive
licence|n|license,permit
license|n|licence,permit
license plate|n|number plate,registration plate|driver' license
lid|n|cover,cap,top
lie|v|tell a lie,not tell the truth,fib,tell lie|tell the truth,stand,sit
lieutenant|n||captain,sergeant
life|n|lifetime,live|death
life expectancy|n|lifespan,how long do they live,average lifespan|age of maturity
life insurance|n|life cover,life assurance|health insurance,car insurance,home insurance
lifespan|n|life span,life expectancy,how long do they live
lifestyle|n|way of life,way of live
lifetime|n|lifespan,life|annual,monthly
lift|v|raise,pick up,elevate|lower,drop
light|n|lamp|dark,darkness,heavy,sound
light bulb|n|bulb,lightbulb
lighter|j|light,less heavy,bright|heavy,dark
lightest|j|light|heaviest,darkest
lightning|n|lightning bolt,lightning strike|thunder
lightweight|j|light|heavy,heavyweight
like|v|enjoy,be fond of,similar to,such as|dislike,hate,unlike
likely|i|probable,probably|unlikely
lil|x|little
lily|n
lim|x|limit
limb|n|arm or leg
lime|n||lemon
limescale|n|lime scale,scale,calcium buildup
limestone|n||sandstone,marble,granite
limit|t|maximum,cap,restriction,restrict,ltd|minimum,unlimited
limitations|n|limitation,limit,restriction,constraint
limited|j
limp|v|walk with a limp
line|n||column,circle,point
linear|j||nonlinear,circular,quadratic,exponential
linen|n||cotton,silk
liner|n|line
linguist|n|language expert
linguistic|j|language
link|n|hyperlink,url,connection,connect
linux|p||window,mac
lion|n||tiger
lip|n
liquid|n|fluid|solid,gas
liquor|n|spirit,hard liquor,alcohol|beer,wine
lisinopril|n||amlodipine,losartan,metoprolol
list|v|name,enumerate,give a list
listen|v|hear,listen to|watch,read,speak
lit|v|light|unlit
liter|n|litre,l|gallon,milliliter,pint,quart
literal|j|word for word|figurative,metaphorical
literary|j|literature
literature|n|literary work,writing
lithium|n||alkaline,sodium
litre|n|liter,l|gallon,pint,millilitre
litter|n|trash,rubbish
little|j|small,tiny,not much|big,large,much,lot
live|v|reside,dwell,inhabit,be alive|die,work,visit
live chat|n|online chat,chat support|phone support,email support
live in|v|reside in,inhabit,be a resident of|work in,visit
live room|n|lounge,sit room|bedroom,dine room,kitchen
liver|n|hepatic|kidney
livestock|n|farm animal|crop,pet
living room|n
lizard|n||snake
llc|n|limited liability company|corporation,sole proprietorship,partnership
load|v|fill up|unload,empty
loaf|n|loaf of bread|slice
loan|n|lend,borrow,credit|savings,deposit,grant,mortgage
loan term|n|loan length,repayment period
lobe|n
lobster|n||crab,shrimp
local|j|nearby,in the area|national,international,global,remote,foreign
locally|i|local,on my machine|remotely,globally
locate|v|find,situate,where
location|a|place,where,position,site,spot,address|time,date
lock|v|lock up,secure,close|unlock,open
lock out|v|cannot log in,cannot access
locked|j
locked out|v
locker|n|storage locker|safe
locomotive|n|train engine|carriage,wagon
locus|n
lodge|v|file,submit|withdraw
loft|n|attic|basement,cellar
loftiest|j|tallest,highest|lowest
log|n|record,logbook
log in|v|login,sign in,log on,access my account|log out,sign out,sign up,register
log out|v|sign out,logout,log off,sign off|log in,sign in
logarithmic|j|logarithm,log|linear,exponential
logic|n|reason
logical|j|rational,logic|illogical,irrational
login|n|log in,sign in|logout
logistic|j||linear
logo|n|emblem,brand mark|slogan
logout|n|log out,sign out|login
loin|n
lone|j|single,only,solitary
long|j|lengthy,extend|short,brief,wide,tall
longer|j|long,more time|shorter,wider
longest|j|long,lengthiest|shortest,wide,tallest
longitude|n||latitude
longitudinal|j|lengthwise|transverse,cross sectional
look|v|watch,view,appear,see
look after|v|take care of,care for|neglect
look for|v|search for,seek,try to find|find
look like|l|resemble,appearance,appear|sound like
look up|v|search for,find,check
loop|n
loose|j|slack,not tight|tight,firm
loosen|v|make looser|tighten
loratadine|n|claritin|cetirizine,fexofenadine
lord|n||lady,king
lose|v|misplace,be defeat,loss,miss,misplaced|win,gain,find,keep,steal,damage
lose and find|n|lose property
lose weight|v|weight loss,slim down,drop pound,she weight|gain weight,maintain weight
loser|n|lose|winner
loss|n|lose|gain,profit,win
lossless|j|without loss|lossy
lost|v
lost and found|n
lot|i|many,much,plenty,a lot|few,little
lots|i
lotus|n
loud|j|noisy|quiet,silent,soft
lounge|n|sit room,live room
love|v|adore,be in love|hate,dislike
lover|n|partner,sweetheart
low|j|small,not high|high,medium
lower|v|reduce,decrease,bring down,cut,less|raise,increase,higher,upper
lower back|n|lumbar|upper back
lowercase|j|small letter,lower case|uppercase,capital
lowest|j|low,minimum,smallest,least|highest,maximum
loyal|j|faithful,devoted|disloyal,unfaithful
loyalty|n|loyal,reward,faithfulness
loyalty program|n|reward program,point program
luck|n|fortune,lucky|bad luck,misfortune
luckily|i|fortunately|unfortunately
lucky|j|fortunate|unlucky
luggage|n|baggage,bag,suitcase
lumber|n|timber,wood
luminous|j|bright,glow|dark,dim
lump|n|bump
lunar|j|moon,of the moon|solar
lunch|n|midday meal,luncheon|breakfast,dinner
lung|n|pulmonary|heart,liver
lure|v|attract,entice,bait|repel
lust|n|sexual desire|love
lux|n||lumen
luxury|j|luxurious,high end,upscale,deluxe|budget,cheap,basic
lying|v
lyric|n|song word,word of the song|melody,chord
lyrics|n
mac|p||pc,window
macbook|p|apple laptop|imac,ipad
mace|n
macedonia|p|north macedonia
machine|n|device
machinery|n|machine,equipment
maco|p|mac,mac os,os x|window,linux,ios
macro|j||micro
mad|j|angry,crazy,insane|sane,calm
made|l
mag|x|magazine
magazine|n|periodical|newspaper,journal,book
mage|n|wizard,sorcerer
magic|n|magical,sorcery
magical|j|magic,enchanted
magnesium|n|mg|calcium,potassium
magnet|n
magnetic|j|magnet,magnetism|nonmagnetic,electric
magnitude|a|size,scale|direction
maid|n|housemaid,domestic helper,cleaner
maiden|n|girl,maid
mail|n|post,email,letter,send|phone,fax
mail address|n|postal address|email address,bill address
mailbox|n|inbox,letterbox,letter box,mail box
mailing address|n
main|j|primary,principal,chief,major,key|secondary,minor
mainland|n||island
mainly|i|mostly,primarily,chiefly
mainstream|j|conventional|alternative
maintain|v|keep,keep up,preserve,maintenance|neglect,stop
maintenance|n|upkeep,maintain,service|repair,installation
maj|x|major
major|j|main,big,significant,important|minor,small
majority|a|most,greater part|minority
make|l|create,produce,build,manufacture,prepare,do|destroy,break,undo
make a complaint|v|complain,file a complaint|give praise
make money|v|earn money,earn,make a profit|lose money,spend money,save money
make sure|l|ensure,verify,check
make up|v|constitute,compose,form
maker|n|manufacturer,creator,producer,who make
makeup|n|make up,cosmetic|skincare
malaria|n||dengue
male|j|man,boy,masculine|female
malicious|j|harmful,malevolent|benign,harmless
mall|n|shop center,shop mall,shop centre
malpractice|n|medical negligence,professional negligence
malta|p|maltese
mammal|n|mammalian|reptile,bird,fish,amphibian
mammogram|n|mammography,breast screen|ultrasound
mammoth|n|woolly mammoth|elephant,mastodon
man|n|male,guy,adult male|woman,boy
manage|v|handle,run,administer,management
management|n|manage,administration
manager|n|boss,supervisor|employee,assistant
mandate|v|require,make compulsory|prohibit
mandatory|j|compulsory,require,obligatory,must|optional,voluntary
maneuver|n|manoeuvre
manga|n||anime
mango|n||papaya
manifest|v|show,appear
manipulate|v|manipulation
manner|a|way,fashion
manor|n|manor house,mansion
mansion|n|large house|cottage,apartment
mantle|n||crust,core
manual|j|by hand,handbook,user guide|automatic
manually|j|by hand,manual|automatically
manufacture|v|make,produce,production
manufacturer|n|maker,producer,manufacture|retailer,distributor,seller
manuscript|n
many|i|numerous,lot of,a lot of,number of|few
many time|i|often,how often
many times|i
map|n
maple|n||oak
mar|x|march
marathon|n||half marathon,sprint
marble|n||granite
march|t|mar|april,february
mare|n|female horse|stallion
margarine|n|marg|butter
margin|n|edge
marginal|j|minor,slight|average,total
marina|n|harbor
marinade|n|marinate
marine|j|sea,ocean,maritime|freshwater,terrestrial,land
maritime|j|marine,sea,nautical|land
mark|n|grade,score
market|n|marketplace,advertise,promotion|sale
marketing|n
marriage|n|marry,matrimony,wedlock|divorce,separation
married|v
marrow|n|bone marrow
marry|v|wed,spouse,get marry,marriage,tie the knot|single,divorce,unmarried,separate
marsh|n|swamp,wetland
marshal|n
mart|n|market,store
martial|j|military
marvel|p||dc
mash|v|crush,puree
mask|n|face mask,face cover
mason|n|bricklayer
masonry|n|stonework,brickwork
mass|n||weight,volume,density
mass produce|v|mass production
massacre|n|mass kill,slaughter
massage|n|rub
massive|j|huge,enormous,very large|tiny,small
mast|n
master|n||bachelor,doctorate,apprentice,servant
mat|n|rug
match|v|fit,correspond,go with|differ
mate|n|partner,friend
material|n|stuff,substance
maternal|j|mother',motherly|paternal
maternity|n|maternal|paternity
maternity leave|n|parental leave for mother|paternity leave,sick leave
math|n|mathematics|physics
mathematical|j|math,mathematics
mathematician|n||physicist
mathematics|n|math|physics,chemistry
matplotlib|p|pyplot|seaborn,plotly
matriculation|n|enrolment,enrollment,matriculate|graduation
matrix|n||vector
matter|l|be important,count,make a difference
mattress|n||pillow,bed frame,sofa
mature|j|grow,ripe,adult|immature,young
maturity|n|mature,ripeness|immaturity
max|j|maximum,most,upper limit|min,minimum
maxi|j||mini,midi
maxim|n|say
maximize|v|increase to the maximum,maximise|minimize
maximum|j|max,most,highest,upper limit,at most|minimum,least,lowest
may|t|can,might,be allow|may not,cannot,must
may not|f|must not,cannot|may
maybe|i|perhaps,possibly|definitely
mayo|n|mayonnaise|ketchup,mustard
mayonnaise|n|mayo|ketchup,mustard
mayor|n||governor,councillor
mb|n
mbp|p|macbook pro|macbook air
meadow|n|grassland
meal|n|food,dish|snack
mean|l|signify,stand for,definition,denote,sense|pronunciation,spell,origin
meaning|t
meant|l|mean,signified,intend
meanwhile|i|in the meantime
measles|n|rubeola|mumps,rubella,chickenpox
measure|v|measurement,gauge|estimate
measurement|n|measure,dimension
meat|n||fish,vegetable
meatball|n||meatloaf,burger
meatless|j|vegetarian,without meat,meat free|meat
mechanical|j||electrical,electronic,chemical,manual
mechanics|n|mechanic
mechanism|n|how it work
med|x|medical,medication,medicine
medal|n||trophy
media|n
median|n||mean,mode,average
medical|j|health,medicine,healthcare|dental,legal
medication|n|medicine,drug,med
medicinal|j|medical,heal|recreational
medicine|n|medication,drug,med
medieval|j|mediaeval,middle age|modern,ancient
meditate|v|meditation|exercise
mediterranean|p|mediterranean sea|atlantic,adriatic,baltic
medium|j|middle,mid size,average|large,small,rare,high,low
meet|v|get together,meet up,appointment,conference|avoid
meeting|n
megabyte|n|mb|gb
meiosis|n|meiotic division|mitosis
melatonin|n||caffeine,serotonin
melody|n|tune|harmony,rhythm,lyric
melon|n||watermelon,cucumber
melt|v|thaw,liquefy|freeze,boil,solidify
member|n||non member,guest
membership|n|member,subscription
membrane|n
memo|n|memorandum,note
memorial|n|monument
memory|n|ram,recollection|storage
men|n
mend|v|repair,fix|break,tear
menopause|n|change of life|puberty
mental|j|psychological,of the mind|physical
mention|v|refer to,state,name|omit
menu|n|list of dish
merchandise|n|good,merch,product
merchant|n|trader,seller,vendor|customer
mercury|n||venus
mercy|n|compassion|cruelty
mere|i|only,just
merge|v|combine,join,unite,merger|split,separate,divide
meridian|n||parallel
meringue|n
merit|n|worth,virtue|fault,demerit
merry|j|happy,cheerful|sad
mesh|n|net
mess|n|clutter,untidiness
message|n|text,msg|call,email
messenger|n|courier
messy|j|untidy,dirty|tidy,neat,clean
met|v
metabolic|j|metabolism
metabolism|n|metabolic
metadata|n
metal|n|metallic|nonmetal,plastic,wood
metallic|j|metal|nonmetallic
metaphor|n||simile
meteor|n|shoot star,fall star|comet,asteroid,meteorite
meteorological|j|weather
meter|n|metre,m|foot,yard,centimeter,kilometer,inch
metformin|n|glucophage|insulin
methane|n|ch4|ethane,propane,carbon dioxide
method|a|way,technique,procedure,approach
metre|n|meter,m|foot,yard,centimeter,kilometer
metric|j|metric system|imperial
metro|n|subway,underground,tube|bus,tram
metropolitan|j|metro,city,urban|rural
mexican|p|mexico
mexico|p|mexican
mg|n
mi|n
mic|n|microphone
mice|n
micro|j|tiny|macro
microeconomic|n|microeconomics|macroeconomics,macroeconomic
microphone|n|mic|speaker,camera
microscope|n||telescope
microscopic|j|tiny|macroscopic
microwave|v|microwave oven,nuke|oven,stove
mid|j|middle|early,late
middle|j|center,centre,mid|begin,end,top,bottom
midfielder|n||striker,defender,goalkeeper
midnight|t|12 am,twelve at night|noon,midday
midway|j|halfway
might|f|may,could,possibly
migrate|v|migration,move|stay
migration|n|migrate
mil|x|million
mild|j|gentle,light|severe,strong,spicy,hot
mile|n|mi|kilometer,nautical mile,yard,foot
mile per gallon|n|mpg,fuel economy,gas mileage|mph
mileage|n|mil drive,fuel economy,mpg
militant|j
military|j|army,arm force|civilian
militia|n
milk|n||cream,yogurt
mill|n
millennium|n|thousand year,1000 year|century,decade
milligram|n|mg
millilitre|n|ml,milliliter
million|n|1000000,mn|billion,thousand,trillion
mimic|v|imitate,copy
min|x|minute,minimum|max
minced|j|mince,ground|sliced,diced
mind|n|brain|body
mine|n|pit
mineral|n||vitamin,rock
mini|j|small,miniature,tiny|maxi,large
minimal|j|minimum,least,very little|maximal
minimap|n|mini map
minimize|v|minimise,reduce,decrease|maximize,increase
minimum|j|min,least,lowest,smallest,at least|maximum,most,highest
minimum age|n|how old do you have to be,age limit,age requirement|maximum age
minimum wage|n|lowest pay,lowest legal pay|average wage
minister|n||president,senator
ministry|n|government department
minor|j|small,slight,underage|major,adult
minority|n|minority group|majority
mint|n|peppermint
minus|f|subtract,less,take away|plus,time
minuscule|j|tiny,very small|huge
minute|t|min|hour,second,day
mirror|n|look glass
miscarriage|n|pregnancy loss|abortion,stillbirth
misplace|v|lose|find
miss|v|fail to catch,be late for,lose,not there,absent|catch,hit,attend,present,find
missile|n
missing|j
mission|n|purpose,task|vision
misspell|v|spell wrong,spelling mistake,misspelling
mist|n|fog,haze
mistake|n|error,slip
mistress|n||wife,master
mite|n|dust mite
mitosis|n|cell division|meiosis
mix|v|combine,blend,stir together,mixture|separate
mixture|n|mix,blend,combination|compound,solution
ml|n
mm|n
mob|n|crowd
mobile|n|cell phone,mobile phone,cellphone|landline,desktop
mobile phone|n|cell phone,cellphone,mobile,smartphone|landline
mock|v|make fun of,ridicule
mod|x|modification
mode|n|set|median,mean
model|n
moderate|j|medium|severe,mild,extreme,vigorous
modern|j|contemporary,present day|ancient,traditional,old,classical
modest|j|humble|arrogant,extravagant
modification|n|change,alteration,modify,adjustment
modify|v|change,alter,edit,adjust,amend|delete,keep
module|n|unit
moist|j|damp,wet|dry
moisture|n|humidity,dampness,moist|dryness
moisturiser|n|moisturizer,moisturizing cream|sunscreen,cleanser
moisturize|v|moisturise,hydrate|dry
moisturizer|n|moisturiser,moisturizing cream|cleanser,sunscreen
molar|n||incisor,canine
mold|n|mould,mildew
moldy|j|mouldy,mold|fresh
mole|n
molecular|j|molecule|atomic
molecule|n|molecular|atom,ion
mollusk|n|mollusc
mom|n|mother,mum,mommy|dad,father
moment|a|instant,time
mon|x|monday
monarch|n|king or queen,ruler,sovereign|president
monarchy|n|kingdom,monarch|republic,democracy
monastery|n|abbey
monday|t|mon|tuesday,sunday,friday
monetary|j|money,financial|fiscal
money|n|cash,fund,currency
money back|n|refund,reimbursement|exchange
mongo|p|mongodb|mysql,postgresql
mongodb|p|mongo|mysql,postgresql,redis
monitor|n|screen,display|keyboard,printer
monk|n||nun,priest
monkey|n||ape
mono|n|mononucleosis,glandular fever|stereo
monster|n|beast
monstera|n|swiss cheese plant
month|t|monthly|week,year,day
monthly|j|per month,each month,every month,a month|weekly,yearly,annual,daily
monument|n|memorial
mood|n|state of mind
moon|n|lunar|sun,planet
moor|n
moral|j|ethical|immoral,legal
morality|n|ethics,moral|immorality
more|i|additional,extra,further,greater|less,fewer
more than|f|over,above,greater than,exceed|less than,under
morning|t|am|even,afternoon,night
morocco|p|moroccan
mortar|n||concrete,cement,pestle
mortgage|n|home loan,house loan|rent,car loan
mortgage rate|n|home loan rate,home loan interest rate|car loan rate
mosaic|n
moscow|p|moskva
mosque|n|masjid|church,temple
mosquito|n
moss|n
most|i|the majority of,nearly all,greatest,highest|least,fewest
most common|j|most frequent,most widespread|rare,least common
most popular|j|best know,favorite,favourite|least popular
mostly|i|mainly,largely,primarily
moth|n||butterfly
mother|n|mom,mum,female parent|father,daughter
motion|n|movement,move|rest
motion sickness|n|travel sickness,car sickness
motivation|n|motivate,drive,incentive
motive|n|reason,motivation
motor|n|engine
motorcycle|n|motorbike,bike|car,bicycle,scooter
motorway|n|freeway,expressway
motto|n|slogan
mound|n|hill,heap
mount|v|climb,attach,install|dismount,unmount
mountain|n|mount,peak,mt|hill,valley,river
mountainous|j|mountain,hilly|flat
mouse|n||rat,keyboard
mouth|n|oral|nose
move|v|relocate,transfer,shift,relocation|stay,copy,stop
move in|v|take up residence|move out
move out|v|leave,vacate|move in
movement|n|move,motion
movie|n|film,motion picture|tv show,series,book
movie theater|n|cinema,movie theatre
moving|v
mow|v|cut,mowing|plant,water
mowing|n|mow,cut grass,cut lawn
mph|n|mil per hour|kph,km/h
mrs|x||mr,miss
much|i|a lot,great deal|little
mud|n
muffin|n||cupcake,scone,brownie
mug|n|cup
multi|j|multiple,many|single
multiple|j|several,many,more than one|single,one
multiplication|n|multiply|division,addition,subtraction
multiply|v|multiplication,time|divide,add,subtract
mum|n|mom,mother|dad,father
mumbai|p|bombay|delhi
mumps|n||measles,rubella,chickenpox
munich|p|münchen|berlin,hamburg
municipal|j|city,town,local government|federal,state
municipality|n|town,city
murder|v|kill,homicide,assassinate
murderer|n|killer,murder|victim
muscle|n|muscular|fat,bone
muscular|j|muscle|skeletal
museum|n||art gallery,library
mushroom|n|fungi
music|n|musical,song
musical|j|music
musician|n|music player,artist
muslim|p|islamic|christian,hindu
must|f|have to,need to,be require to|must not,may,need not,can
mustard|n||ketchup,mayonnaise
mutable|j|changeable|immutable,constant
mutation|n|mutate,genetic change
mute|v|silence,turn off the sound|unmute
mutual|j|share,common,reciprocal|one side
muzzle|n|snout
myanmar|p|burma
myrtle|n
myself|f|me,on my own|yourself
mysterious|j|mystery,strange
mystery|n|puzzle,mysterious
mystic|n|mystical
myth|n|legend|fact
mythical|j|legendary,mythological,imaginary|real
mythology|n|myth,mythological
nacho|n||taco,burrito
nah|f|no,nope|yes,yeah
nail|n||screw
naked|j|nude,bare,unclothed|cloth,dress
name|t|call,title,know as
nano|n||vim
nap|v|take a nap,doze,siesta
napoleon|p|napoleon bonaparte,bonaparte
nappy|n|diaper
naproxen|n|aleve|ibuprofen,aspirin,paracetamol
narrative|n|story,account
narrow|j|thin,slim|wide,broad
nasal|j|nose|oral
nation|n|country,state
national|j|nationwide,state,country|international,local,regional
nationalist|n|nationalism
nationality|n|citizenship,what country is from
native|j|indigenous,original|foreign,non native,introduce
nato|p|north atlantic treaty organization|un,eu,united nations
natural|j|nature,organic|artificial,synthetic,man make
naturalized|j|naturalised,naturalize|native
naturally|j|natural|artificially
nature|n|natural world,natural|nurture
nausea|n|feel sick,queasiness
nautical|j|maritime,naval
naval|j|navy,maritime
navigate|v|go to,find the way,get to
navigation|n|navigate,direction
navy|n|naval force,naval|army,air force,marine
nba|p|national basketball association|nfl,mlb,nhl
near|j|close to,nearby,next to,around|far,away from
nearby|j|near,close by,around here,in the area|far away
nearest|j|near,closest|farthest,furthest
nearly|i|almost,about,approximately
neat|j|tidy,orderly|messy,untidy
necessarily|i|always,of necessity
necessary|l|needed,require,need,essential,must|unnecessary,optional
neck|n|cervical|shoulder,back
necklace|n||bracelet,earring
need|l|require,must,have to
need to|l|have to,must,be require to|need not
needle|n||pin
negative|j|minus,bad|positive,neutral
neglect|v|ignore,fail to care for|care for,maintain
negotiations|n|negotiation,negotiate,talk
neighbor|n|neighbour,person next door
neighborhood|n|neighbourhood,area,district
neighbour|n|neighbor|roommate,landlord
neighbourhood|n|neighborhood,area,district
neighbouring|j|neighboring,adjacent,border,next to,neighbour|distant
neither|f|not either,none of the two|both,either
neon|n|ne|argon,helium
nephew|n|brother' son,sister' son|niece,uncle
neptune|n||uranus,saturn,pluto
nerve|n|neural|vein,muscle
nervous|j|anxious,worry|calm,relax
nest|n
net|j|after tax,after deduction|gross
netherlands|p|holland
network|n
neural|j|nerve
neurologist|n|brain doctor,neurology,nerve doctor|psychiatrist,neurosurgeon,cardiologist
neuter|v|castrate,fix,neutering|spay
neutral|j|impartial,unbiased|acidic,basic,bias,positive,negative
neutron|n||proton,electron
never|f|not ever,at no time|always,ever,sometime
never mind|f|forget it,nevermind
nevermind|f|never mind,forget it
nevertheless|i|nonetheless,still,however
new|j|brand new,recent,latest|old,use,second hand
new zealand|p|nz
newborn|n|newborn baby,infant|toddler,adult
newcomer|n|beginner,novice,new arrival|veteran
newest|j|new,latest,most recent|oldest
newsletter|n|email newsletter,mail list|magazine,notification
newspaper|n|paper|magazine
next|t|follow,upcoming,come|previous,last,first
next to|f|beside,adjacent to,by|far from
next week|n|the come week|last week,this week
neymar|p|neymar jr
nhl|p|national hockey league|nba,nfl,mlb
nice|i|pleasant,good,lovely|nasty
nickel|n|ni,five cent,5 cent|dime,penny,quarter
nickname|n|alias,also know as|real name,full name
nigeria|p|nigerian
night|n|nighttime,even|day,morning
nine|n|9|eight,ten
nineteenth|j|19th|eighteenth,twentieth
ninety|n|90|eighty,nineteen
ninja|n||samurai
ninth|j|9th|eighth,tenth
nitrate|n||nitrite
nitrogen|n|n|oxygen,hydrogen
no longer|f|not anymore,not any more|still
no one|f|nobody,not anyone|everyone,someone,anyone
nobel|p|nobel prize|pulitzer,oscar
nobility|n|aristocracy,noble|commoner
noble|j|aristocratic|common,ignoble
nobody|f|no one,not anyone|everybody,somebody
nocturnal|j|active at night,night|diurnal
nod|v|nod one' head|shake
node|n||edge
noise|n|sound|silence,signal
noisy|j|loud,noise|quiet,silent
nominal|j||real
nominated|v|nominate,nomination|win,elect
nomination|n|nominate,nominee|win
nominee|n|nominate,candidate|winner
non|f|not
non refundable|j|cannot be refund,no refund|refundable
non smoke|j|smoke free,no smoke|smoke
non stop|j|direct,nonstop|connect
non-alcoholic|j|alcohol free,nonalcoholic|alcoholic
non-refundable|j
non-smoking|j
non-stop|j
none|f|not any,no one,zero|all,some,any
nonrefundable|j|non-refundable,not refundable|refundable
nonstop|j|non-stop,direct,without stop|layover,stopover,connect
noodles|n|noodle|rice,pasta
noon|t|midday,12 pm|midnight
nope|f|no|yes
nor|f|and not|or
normal|j|regular,usual,typical,standard|abnormal,unusual
normally|i|usually,typically,generally|rarely
norovirus|n|winter vomiting bug,stomach bug|flu,rotavirus
north|t|northern|south,east,west
northeast|n|north east,northeastern|northwest,southeast,southwest
northeastern|j|northeast,north eastern|northwestern,southeastern,southwestern
northern|j|north|southern,eastern,western
northwest|n|north west,northwestern|northeast,southeast,southwest
northwestern|j|northwest,north western|northeastern,southeastern,southwestern
norway|p|norwegian
norwegian|p|norway|swedish,danish
nos|x|number
nose|n|nasal|mouth,ear
nosebleed|n|nose bleed,bloody nose,epistaxis
not|f|n't,no,without
notable|j|famous,noteworthy,remarkable|obscure
notably|i|especially,in particular
notation|n
notch|n
note|n
notebook|n|notepad,laptop
nothing|f|not anything,zero|everything,something,anything
notice|v|see,observe,spot|miss,overlook
notification|n|alert,notice,notify
notify|v|inform,tell,let know,alert
notion|a|idea,concept
noun|n||verb,adjective,pronoun
nov|x|november
nova|n||supernova
novel|n|book,fiction book|short story,poem
novelist|n|author,writer,novel writer|poet
november|t|nov|october,december
novice|n|beginner,newbie|expert
now|i|right now,at the moment,currently,at present,today|then,later,before
nowadays|i|today,these day,currently|formerly
npm|n|node package manager|yarn,pnpm,pip
nsw|p|new south wale
nuclear|j|atomic|conventional
nuclei|n|nucleus
nucleus|n|nuclei
nudge|v|push,prompt
null|n|zero,empty
nullable|j|optional,can be null|non-null,required
number|t|amount,count,how many,figure,quantity,total
number one|j|top,first,best|last
numeral|n|number|letter
numerator|n|top number|denominator
numerical|j|numeric,number
numerous|i|many,lot of|few
numpy|n|np|pandas
nun|n||monk,priest
nurse|n||doctor
nursery|n|daycare,day care,preschool|school
nut|n||bolt,see
nutrients|n|nutrient,nutrition
nutrition|n|nutritional,nutrients,nourishment
nutritional|j|nutrition
nvm|n|node version manager|npm,nvs
nyc|p|new york city,new york
oak|n|oak tree|maple,pine
oat|n|oatmeal|wheat,barley,rye,rice
oath|n|vow,pledge
oats|n|oat,oatmeal|barley,wheat
obese|j|very overweight,obesity|underweight
obfuscate|v|obscure,obfuscation|deobfuscate
object|n|the,item|subject
objective|n|goal,aim,purpose|subjective
obligation|n|duty,commitment,responsibility,obliged|right
oblige|v|require,obligation,obligate
obliged|j|require,have to,must,obligate
oblique|j|slant,diagonal|straight
obscure|j|little know,unclear|famous,well know,clear
observation|n|observe|experiment
observe|v|watch,see,notice,celebrate|ignore
observer|n|watcher,onlooker|participant
obsolete|j|outdated,out of date|current,modern
obstruction|n|blockage,obstacle,obstruct
obtain|l|get,acquire,receive,gain|lose
obvious|i|clear,evident,apparent|hide,subtle
occasion|n|event,time
occasional|i|infrequent,now and then|frequent,regular
occasionally|i|sometime,now and then|always,never
occupation|n|job,profession,work,line of work
occupy|v|take up,live in|vacate,leave
occur|l|happen,take place,occurrence
occurrence|n|occur,incident,event,happen
ocean|n||lake,river
oceanic|j|ocean,marine|continental
oct|x|october
octal|j|base 8|hexadecimal,binary,decimal
october|t|oct|september,november
octopus|n||squid,cuttlefish
odd|j|strange,uneven,unusual|even,normal
ode|n|poem
odor|n|odour,smell|taste
of course|i|certainly,sure
off|f|switch off|on
off season|n|low season|peak season,high season
offense|n|offence,crime|defense
offensive|j|insulting,rude,attack|defensive,inoffensive
offer|l|provide,give,have,sell|refuse,request
office|n|workplace|home
office hour|n|business hour,open hour,work hour
office hours|n
officer|n|official
official|j|formal,authorized|unofficial,informal
officially|i|official,formally|unofficially
offline|j|not online,without internet|online
offset|v|compensate,make up for
offspring|n|child,young,progeny,baby|parent
often|i|frequently,regularly,many time,frequency|rarely,seldom,never
ohm|n||volt,watt,ampere
oil|n||butter,gas,water
oily|j|greasy,oil|dry
okay|i|ok,all right,alright,fine,acceptable|not okay,wrong
old|j|age,elderly,ancient|new,young,modern
old fashion|j|outdated,traditional|modern
old-fashioned|j
older|j|old,elder|younger,new
oldest|j|old,eldest,earliest,most ancient|youngest,newest
olive|n
olympic|p
omeprazole|n|prilosec|lansoprazole,pantoprazole,famotidine
omit|v|leave out,exclude,skip,omission|include
on purpose|j|intentionally,deliberately|by accident,accidentally
on sale|j|discount,reduce,on offer|full price
on time|j|punctual,punctually,not late|late,delay
on top of|f|above,over|under,below
once|f|one time,after|twice,never
one|f|1,single,a|two,none,several
one time|j|single,once|recurring
one way|j|single|round trip,return
one-time|j
oneself|f|yourself
ongoing|j|continue,in progress,current|finish,complete
onion|n||garlic,shallot
online|j|on the internet,over the internet,on the web,on the website|offline,in person,in store,by phone
online bank|n|internet bank,e bank|mobile bank
online banking|n
only|f|just,solely,exclusively|also
ontario|p||quebec,alberta
onto|f|on to,on|off,from
onward|i|forward,on|back,return
ooo|n|out of office|wfh
ooze|v|leak,seep
opaque|j|non transparent,not see through|transparent,clear,translucent
open|v|unlock,launch,start|close,shut,lock
open an account|v|create an account,set up an account,sign up|close an account
open hour|n|business hour,hour of operation,what time open,open time,hour|close time
open source|j||proprietary,close source
open time|n|what time open,when open|close time
opener|n|open tool
opening hours|n
opening time|n
opera|n
operate|v|run,work,function,use|shut down,stop
operation|n|surgery,surgical procedure,procedure
operational|j|work,run,in operation,function,in service|out of service,break
operative|j|work,in effect
operator|n
ophthalmologist|n|eye doctor|optometrist,optician,dermatologist
opinion|n|view,viewpoint,think,point of view|fact
opponent|n|rival,adversary,competitor|ally,partner,teammate,supporter
opportunity|n|chance,open|risk,threat
oppose|v|be against,object to,against,opposite,in opposition,rival|support,in favor,supportive,for,ally
opposed|j
opposing|j
opposite|t|antonym,reverse,contrary,inverse|same,synonym,similar
opposition|n|resistance,opponent|support,government,agreement
opt|v|choose,select,pick,decide
opt out|v|unsubscribe|opt in
optic|j|optical,visual
optical|j|optic,visual|digital,acoustic
optician|n|eyewear store|optometrist,ophthalmologist
optimal|i|best,ideal,optimum|worst
optimistic|j|hopeful,positive|pessimistic
option|a|choice,alternative,possibility|requirement
optional|j|not require,not mandatory,not compulsory,voluntary,elective|require,mandatory,compulsory,obligatory
or|f||and
oracle|p||mysql,postgresql,sql server
oral|j|by mouth,speak,verbal|write,topical,rectal,injected
oral surgeon|n||orthodontist
orange|n||lemon,mandarin,grapefruit
orb|n|sphere,globe,ball
orbit|v|revolve around,go around,circle,travel around|rotate,spin
orbital|j|orbit
orchestra|n|symphony,philharmonic|band,choir
orchid|n
ordained|j|make a priest,consecrated
order|n|purchase,request
ordinary|j|normal,usual,regular,common,standard|special,extraordinary,unusual
ore|n
org|x|organization
organ|n
organic|j|organically grow,bio|inorganic,conventional,synthetic
organisation|n|organization,body,association,institution
organise|v|organize,arrange,plan,set up,tidy|cancel,disorganized,messy
organised|j
organism|n|live the,life form,live bee
organization|n|organisation,body,association,institution
organize|v|organise,arrange,plan,set up,sort,tidy|disorganize,cancel,disorganized,messy
organized|j
organizing|v
orient|v|orientate,align,position
oriental|j|eastern,asian|western
orientation|n|direction,alignment
origin|t|source,begin,root,where it come from,start point|destination,end
original|j|first,initial,authentic,genuine|copy,remake,fake,replica,latest
originally|i|at first,initially,first|now,currently
originate|v|come from,start,begin,arise,stem from,be from|end
ornamental|j|decorative|edible,functional
orthodox|j|traditional,conventional|catholic,protestant,reform,unorthodox
os|n
oscar|n|academy award|grammy,emmy,golden globe
ostrich|n||emu
other|f|another,different,else,additional|same
otherwise|f|or else,if not
ought|f|should
ounce|n|oz|gram,pound,cup
our|f|my,we|your,their
out|f|outside|in,inside
out of|f|from|into
out of date|j|expire,outdated,past its date|in date,up to date
out of office|n|auto reply,automatic reply
out of stock|j|sell out,unavailable,not in stock|in stock
outage|n|downtime,service interruption,power cut
outbound|j|outgoing|inbound,return
outbreak|n|epidemic,start,eruption|end
outcome|n|result,consequence,end result|cause,input
outdated|j|obsolete,out of date,old,old fashion|up to date,current,latest,modern
outdoor|j|outside,open air|indoor,inside
outer|j|outside,external,exterior|inner,inside
outfit|n|cloth,attire,costume,dress
outgoing|j|outbound,send|income
outlet|n|socket,power point,plug socket
outline|n|summary,overview,sketch,draft
outlive|v|live longer than,survive
outlook|n|forecast,prospect|gmail,yahoo
outpatient|n|ambulatory|inpatient
output|n|production,result|input
outside|f|outdoor,out,exterior|inside,indoor,within
outstanding|j|unpaid,overdue,excellent,due|pay,settle
outward|j|outer,outbound|inward,return
oval|n|ellipse,elliptical|circle,round
oven|n|cooker|microwave,stove,air fryer,grill
over|f|above,more than|under,below,begin,start
overall|i|in total,altogether,in general,all in all
overcome|v|get over,beat,conquer,deal with,cope with|succumb
overcook|v|cook too long,overdo|undercook
overdose|v|take too much
overdraft|n|overdrawn,negative balance
overdrawn|j|overdraft,in overdraft|in credit
overdue|j|late,past due|early,pay
overhead|n|overhead cost,run cost
overlap|v|coincide,intersect
overlook|v|miss,fail to notice|notice
overly|i|too,excessively
overnight|j|during the night,through the night|same day,daytime
overripe|j|too ripe,over ripe|unripe,ripe
oversalted|j|too salty,too much salt,over salt|bland,undersalted
overseas|j|abroad,foreign,in another country,international|domestic,local,inland
oversleep|v|sleep in
overtake|v|pass
overthrow|v|topple,depose,bring down,remove from power|install,elect
overtime|n|extra hour,extra work|regular hour
overview|n|summary,outline,brief introduction|detail
overweight|j|too heavy,obese|underweight
overwrite|v|replace|append,keep
owe|v|be in debt,have to pay|own,lend
owl|n
own|v|possess,have,belong to|rent,lease,borrow
owner|t|proprietor,own by,who own,holder|tenant,renter,user
ownership|n|possession,own,owner,title|rental,lease
oxidation|n|oxidization,oxidize,oxidise|reduction
oxide|n
oxygen|n|o2|carbon dioxide,nitrogen,hydrogen
oyster|n
oz|n|ounce|gram,lb
pace|n|speed,rate,tempo
pacific|p||atlantic,indian
pack|v|package,put in a suitcase,pack up|unpack
package|n|parcel,packet
packet|n|package,pack,sachet
pad|n
paddle|n|oar
paella|n||risotto
pagan|n|heathen|christian
page|n
paid|j
pain|n|ache,hurt,soreness,sore,painful
pain relief|n|painkiller,pain reliever
painful|j|sore,hurt,ache,pain|painless
painkiller|n|pain reliever,pain medication,analgesic|antibiotic
paint|v|apply paint,put paint on|strip,wallpaper,draw,stain
painter|n|artist,who paint|sculptor
pair|v|connect,link,bluetooth pair|unpair,disconnect
pakistan|p|pakistani
pal|n|friend,buddy,mate
palace|n
pale|j|light,whitish|dark,tan,bright
palm|n|palm tree
pan|n|fry pan,skillet,saucepan
pancake|n||waffle,crepe
pancreas|n||liver,gallbladder,spleen
panda|n|giant panda
panel|n
panic|v|freak out,lose one' nerve,be scar|stay calm,calm down
pantry|n|larder,food cupboard|fridge,freezer
pants|n|trousers,slack|short,skirt
papa|n|dad,father,daddy|mama
papal|j|pope',of the pope,pontifical
paper|n
paperwork|n|document,form
par|n
paracetamol|n|acetaminophen,tylenol,panadol|ibuprofen,aspirin,naproxen
parachute|n|chute
parade|n|procession,march
paradise|n|heaven|hell
paragraph|n|para|sentence,chapter,line
paralegal|n|legal assistant|lawyer
parallel|j|side by side|perpendicular,serial,series
paralysis|n|paralyzed,paralysed
parameter|n|param,variable,argument,set
paramount|j|most important
parasite|n|parasitic|host,bacterium
parasitic|j|parasite
parcel|n|package,packet|letter
pardon|v|forgive,excuse,grant clemency|convict,punish
parent|n|mother or father,mom or dad|child
parental|j|parent
parental leave|n||maternity leave,paternity leave
parish|n
park|v|leave a car,place to park,car park,park lot
park lot|n|car park,park area
park ticket|n|park fine|speed ticket
parking|n
parking lot|n
parking ticket|n
parliament|n|legislature,national assembly
parliamentary|j|parliament|presidential
parrot|n
parse|v|parsing|serialize,format,stringify
part|a|portion,piece,section,component,bit|whole,all
part time|j||full time
partial|j|part,incomplete,in part|full,complete,total
participants|n|participant,attendee,person take part,entrant
participate|v|take part,join,join in,partake,enter|withdraw,opt out
participation|n|take part,involvement,participate
particle|n
particular|i|specific,certain,special|general
partition|v|split,divide,division|merge,unite
partner|n|spouse,significant other
partnership|n|partner,collaboration,alliance
party|n|celebration,bash
pass|v|succeed in,go past,get through|fail
pass away|v|die,pass on|be born
pass out|v|faint,lose consciousness|wake up
passage|n|excerpt,text,extract
passcode|n|password,pin
passenger|n|traveler,traveller,rider|driver,pilot,crew
passion|n|love,enthusiasm
passive|j|inactive|active
passphrase|n||password
passport|n||visa,id card
password|n|passcode,passphrase,pw|username,pin,login
past|f|previous,former,last,go by|future,present,next
pasta|n||rice,noodles
paste|v|insert|copy,cut
pastor|n|minister,clergyman,preacher
pastry|n|pastry dough
patch|n|fix,update
patent|n||trademark,copyright
paternal|j|father',fatherly,on the father' side|maternal
paternity|n|father|maternity,parental
paternity leave|n||maternity leave
path|n|route,trail,footpath,pathway
pathogen|n|germ,disease cause organism
pathology|n
patience|n||impatience
patient|n|sick person|doctor,nurse
patio|n|terrace|deck
patriarch|n||matriarch
patrol|v|guard,watch
patron|n|sponsor,customer,supporter
pattern|n|design,motif
pause|v|stop temporarily,suspend,put on hold,freeze,halt|resume,continue,play,cancel
pavement|n|sidewalk|road
paw|n|foot
pawn|n||knight,bishop,rook,queen,king
pay|v|settle,for money,make a payment,payment|free,unpaid,refund,receive,charge
pay back|v|repay,return the money,reimburse|borrow,lend
pay off|v|clear,settle,finish pay,repay
paycheck|n|salary,wage,pay
payday|n|pay day,day we get pay
payee|n|recipient|payer
payment|n|pay,settlement|refund
payoff|n|pay off
payout|n|payment,pay out|contribution
payslip|n|pay slip,pay stub,wage slip|invoice,p60
pc|n
pdf|n|pdf file,pdf document|word,jpg,docx
pea|n
peace|n|harmony|war,conflict
peaceful|j|calm,non violent,quiet|violent,warlike
peach|n||nectarine,apricot
peak|n|summit,top,highest point,maximum|trough,off peak,valley,base
peak hour|n|rush hour,busy time|off peak
peak hours|n
peanut|n|groundnut
pear|n
pearl|n
peculiar|j|strange,odd,unusual,weird|normal,common
pedal|n
pedestrian|n|walker,person on foot|driver,cyclist
pediatric|j|paediatric,children',for child|adult,geriatric
pee|v|urinate,urine,wee,go to the toilet|poop
peel|v|skin,remove the skin,take the skin off,without skin|unpeeled,skin on
peeled|j
peer|n|equal
peg|n
pen|n|ballpoint|pencil
penal|j|criminal|civil
penalty|n|punishment,fine|reward,bonus
pencil|n||pen
pending|j|in progress,awaiting,not yet process,outstanding|complete,approve,rejected
penetrate|v|pierce,get through,go through
penetration|n|penetrate
penguin|n
penicillin|n||amoxicillin
peninsula|n||island
penis|n||vagina
pennsylvania|p|pa
penny|n|cent,pence,one cent|nickel,dime,quarter
pension|n|retirement pay,retirement income,retirement benefit|salary
pentecost|p|whitsun,whit sunday|easter,ascension
people|a
pepper|n||salt
per|f|for each,a,an,each,every
per annum|i|a year,per year,annually,yearly|monthly
per cent|n|percent,%
per day|i|a day,daily,each day,every day|per week,per month
per diem|n|daily allowance
per month|i|a month,monthly,each month,every month|per year,per week
per person|i|each,per head,per capita|total
per week|i|a week,weekly,each week,every week|per day,per month
per year|i|a year,yearly,annually,annual,each year,every year|per month
perceive|v|see,sense,view,notice
percent|n|per cent,%,percentage
percentage|t|percent,proportion,share,%
perception|n|perceive,view,sense|reality
perch|n
percussion|n|percussion instrument|string,wind,brass
peregrine|n|peregrine falcon|hawk,eagle
perennial|j||annual,biennial
perfect|j|ideal,flawless,ideally|imperfect,flawed
perform|v|do,carry out,conduct,execute,run
performance|n|perform
performer|n|artist,entertainer|audience
perfume|n|fragrance,scent|deodorant
perhaps|i|maybe,possibly|definitely
perimeter|n|distance around|area,volume,circumference
period|n|time,length of time,time span
periodic|j|regular,at interval,periodical|one time,continuous
peripheral|j|outer|central
perl|n||python,ruby,php
permanent|j|last,forever,permanently|temporary,semi permanent,provisional
permanently|i|forever,for good|temporarily
permission|n|authorization,consent,approval,allow,permit|ban,refusal
permit|v|allow,let,authorize,permission|forbid,prohibit,ban,deny
perpendicular|j|at right angle,orthogonal|parallel
persist|v|continue,last,not go away|stop,give up
persistent|j|continuous,constant,ongoing,won't go away|temporary,occasional
person|a|human,individual,folk,human bee,someone
personal|j|private,individual|business,public,corporate,commercial
personality|n|character
personnel|n|staff,employee,worker
perspective|n|point of view,viewpoint,view,standpoint
persuade|v|convince,talk into,get to agree|dissuade,discourage
pertaining|v|pertain,relating to,regard,about,concern
peru|p|peruvian
pessimistic|j|negative|optimistic
pest|n|vermin
pesto|n||salsa,hummus
pet|n|domestic animal,companion animal
petals|n|petal|sepal,leaf,stem
petition|n
petrol|n|gasoline,gas|diesel,electric
petroleum|n|crude oil,oil|natural gas,coal
petty|j|minor|grand
phantom|n|ghost
pharmacist|n|chemist,druggist|doctor
pharmacy|n|drugstore,chemist,drug store|hospital
phase|n|stage,step
phenomena|n|phenomenon
phenomenon|n|phenomena
philadelphia|p|philly
philippine|p|filipino
philosopher|n|thinker
philosophical|j|philosophy
philosophy|n
phone|n|telephone,cell phone,mobile phone,mobile,smartphone,cellphone|tablet,computer,email
phone number|n|telephone number,number to call,contact number|email,address
phosphate|n
photo|n|photograph,picture,pic,image,snapshot|video
photograph|n|photo,picture,pic,image|video,paint
photographer|n||videographer
photographic|j|photo
photography|n|take photo,take picture
photoshop|p|adobe photoshop|illustrator,gimp,lightroom
photosynthesis|n|photosynthesize|respiration
php|n||python,javascript,ruby
phrase|n|expression,say|word,sentence,clause
physical|j|bodily|mental,digital,virtual,chemical
physician|n|doctor,medical doctor,md|nurse,patient
physicist|n||chemist,biologist
physics|n||chemistry,biology
physiological|j|physiology,bodily|psychological,anatomical
physiology|n||anatomy
pianist|n|piano player
piano|n
pic|n|picture,photo,image,photograph|video
pick|v|choose,select|drop,reject
pick up|v|collect,fetch,lift|drop off,deliver,put down
pickle|v|preserve in vinegar|ferment
pickup|n|collection,pick up|delivery,drop off
picnic|n
picture|n|image,photo,pic,photograph|video
pie|n||cake,tart
piece|a|part,bit,slice,portion,item|whole
pier|n|jetty,dock,wharf
pierce|v|make a hole in,puncture
pig|n|hog,swine|cow,sheep,boar
pigeon|n||dove
pigment|n|color,colorant
pike|n
pile|n|heap,stack
pill|n|tablet|injection,liquid,capsule
pillar|n|column
pillow|n||blanket,mattress
pilot|n|aviator|passenger,copilot
pin|n|pin code,pin number,personal identification number|password,needle
pin number|n|pin,pin code|password
pine|n|pine tree
pineapple|n
ping|n|latency
pink|j||red,blue,purple
pint|n|pt|quart,gallon,cup,liter
pioneer|n|trailblazer,first
pip|n
pipe|n|tube,pip
pipeline|n
piper|n
pirate|n
pirates|n|pirate
pistachio|n||almond,cashew,walnut
pistol|n|handgun,gun|rifle,shotgun
pit|n|stone,hole
pitch|n
pitcher|n|jug|batter,catcher
pity|n|sympathy,feel sorry for
pivot|v|rotate,transpose|unpivot
pixel|n|px
pizza|n||pasta,burger
place|t|location,spot,site,where
plagiarism|n|copy
plague|n|black death
plain|j|simple,unflavored|flavor,decorate,fancy
plaintiff|n|claimant|defendant
plait|n|braid
plan|n|scheme,program
plane|n|airplane,aeroplane,aircraft,flight|train,helicopter
planet|n||star,moon
plank|n|board
plant|v|put in the ground,sow|harvest,dig up,uproot
plasma|n||solid,liquid,gas
plaster|n|band aid,bandage
plastic|n||metal,glass,wood,paper
plate|n|dish|bowl
plateau|n
platform|n
platinum|n||gold,silver
platoon|n||squad,company
play|v||pause,stop,work
play back|v|replay,playback|record
playable|j|can be played,play|unplayable
playback|n|play|recording
playbook|n||role
player|n||coach,referee
playlist|n||album,song
playoffs|n|playoff,postseason|regular season
playstation|p|ps|xbox,nintendo
playwright|n|dramatist
plaza|n|square
plea|n
pleasant|j|nice,enjoyable,agreeable|unpleasant
please|i|kindly
pleasure|n|enjoyment,joy|pain
pledge|n|promise,vow
plot|n|storyline,story|set,theme
plug|v|connect,insert,plug in|unplug
plug in|v|connect|unplug
plugin|n|plug in,extension,add on|theme
plum|n
plumage|n|feather
plumber|n||electrician
plume|n
plural|t|plural form|singular
plus|f|and,add to,+|minus,time
pm|i|p.m.,afternoon,even|am
pneumonia|n|lung infection|bronchitis,flu
poach|v||fry,boil,scramble
pocket|n
pod|n
podcast|n
poem|n|verse,poetry|novel,story,essay,song
poet|n||novelist,playwright
poetic|j
poetry|n|poem,verse|prose
point|a
pointer|n
poison|n|toxin|antidote,venom
poisonous|j|toxic|harmless,safe,edible,venomous
poker|n||blackjack
poland|p|polish
polar|j||nonpolar,equatorial,tropical
pole|n
police|n|cop,police force,law enforcement|fire department,ambulance
policeman|n|police officer,cop
policy|n
policyholder|n|insured,policy holder|insurer
polish|v|shine,buff
polite|j|courteous,well manner|rude,impolite
politely|i|polite,nicely,courteously|rudely,bluntly
political|j|politics
politician|n
politics|n
poll|n|survey,opinion poll
pollen|n
pollution|n|contamination,pollute
polo|n
polyester|n||cotton,nylon,wool,silk
polymer|n||monomer
pomegranate|n
pond|n||lake,pool
poo|v|poop,defecate,bowel movement|pee
pool|n|swim pool
poor|j|low income,impoverished,bad|rich,wealthy,good,excellent
poorly|j|badly,ill|well
pop|n|soda,pop music|rock
pop up|n|popup
pope|n|pontiff,head of the catholic church|bishop,cardinal
poppy|n
popular|i|common,well like,well know,in demand|unpopular,obscure
popularity|n|popular,how popular
populated|j|populous,inhabit|uninhabited,desert
population|t|number of person,number of inhabitant,how many person live,person live in|area,density
populous|j|populate,most people|densely populate
porch|n
pork|n|pig meat|beef,chicken,lamb
port|n|harbor,harbour|starboard,airport
port number|n|port
portable|j|mobile,transportable|fix,stationary,desktop
porter|n
portion|a|part,serve,share,piece|whole
portrait|n||landscape
portrayal|n|depiction,representation,portray
portrayed|v|portray,depict,play,represent
portugal|p|portuguese|spain
portuguese|p|portugal|spanish
pose|v
position|n|place,location,post
positive|j||negative,neutral
possess|v|own,have,hold|lack
possession|n|ownership,possess
possibility|a|chance,option,possible|impossibility
possible|i|can,able,feasible,could,doable|impossible
possibly|i|perhaps,maybe,may|definitely
post|n|mail
postage|n|ship,ship cost,delivery cost
postal|j|mail,post|email,electronic
postal code|n|zip code,postcode,zip|area code
postcode|n|zip code,postal code,zip
poster|n
posterior|j|back,rear|anterior,front
postgraduate|j|graduate|undergraduate
postgre|p|postgresql,psql|mysql,sqlite,mongodb
postgresql|p|postgres,postgre|mysql,sqlite,mongodb
postpone|v|delay,put off,reschedule,push back,defer|bring forward,cancel
posture|n
pot|n||pan
potassium|n||sodium,calcium,magnesium
potato|n|spud|sweet potato,tomato
potent|j|strong,powerful|weak
potential|i|possible|actual,kinetic
pottery|n|ceramic
potty|n||toilet
pouch|n|bag
pound|n|lb,lbs|kilogram,dollar,euro,ounce
pour|v|tip|drain
poverty|n|bee poor,poor|wealth
powder|n||liquid,gel,tablet
power|t
power cut|n|power outage,blackout,outage
power off|v|turn off,switch off,shut down|power on,restart
power on|v|turn on,switch on,start up|power off
powerful|j|strong,mighty|weak,powerless
powerpoint|p|ppt,pptx,power point,microsoft powerpoint|keynote,google slides,excel
powershell|n|pwsh|bash,cmd,command prompt
pox|n
practical|j||theoretical,impractical
practice|v|practise,train,rehearse
practitioner|n
prague|p|praha
prairie|n|grassland|forest
praise|v|compliment,commend|criticize,blame
prayer|n|pray
pre|f|before|post
precede|v|come before,go before|succeed,follow,come after
preceding|j|previous,prior,before|follow,next
precious|j|valuable|worthless,semiprecious
precipitation|n||evaporation,condensation
precise|j|exact,accurate|approximate,vague
precisely|i|exactly,accurately|approximately,roughly
precision|n|exactness
predators|n|predator|prey
predecessor|n|come before,precede|successor
predict|v|forecast,foresee
prednisone|n||prednisolone,ibuprofen
predominantly|i|mainly,mostly,primarily,chiefly
prefer|v|like better,like more,favor,would rather|dislike
preference|n|prefer
prefix|n||suffix
pregnancy|n|pregnant,bee pregnant,expect|birth,postpartum
pregnant|j|expect,pregnancy,expectant,with child
preheat|v|heat beforehand,heat up|cool
prehistoric|j||modern,historic
prejudice|n|bias,bigotry
preliminary|j|initial,first|final
prem|x|premier league
premier|n|prime minister
premiere|n|first show,debut,first air|finale
premises|n|property,build
premium|j||basic,free,standard
prep|v|prepare,preparation
prepaid|j|pay as you go,pay in advance|postpaid,contract
preparation|n|prepare,get ready,prep
prepare|v|get ready,make,prep
prepend|v|add to the beginning,add to the start|append
prescribed|v|prescribe,give a prescription for|over the counter
prescription|n|script,rx|over the counter
presence|n|bee present,existence|absence
present|n|gift
presentation|n
preservation|n|conservation,preserve|destruction
preserve|v|keep,conserve,maintain|destroy
presidency|n|term as president,presidential term
president|t|potus,head of state|vice president,prime minister,king,first lady
presidential|j|president|parliamentary
press|v|push,hit,tap|release,pull,hold
pressure|n
pretend|v|act as if,fake,make believe
pretty|i|beautiful,attractive,quite|ugly
prevent|v|avoid,stop,keep from,prevention|cause,treat,cure,allow
prevention|n|prevent,avoidance,avoid|treatment,cure,cause
preview|n|trailer
previous|t|prior,earlier,former,last,past|next,follow,current,future
previously|i|before,earlier,formerly|later,currently,next
prey|n|victim,eat,hunt|predator
price|t|cost,how much,charge
priciest|j|most expensive,costliest,dearest,expensive|cheapest,least expensive
prick|v
pride|n||shame,humility
priest|n|clergyman|nun,rabbi,imam
primarily|i|mainly,mostly,chiefly,largely|secondarily
primary|j|main,principal,chief,first|secondary,tertiary
primate|n
prime|j||composite
primitive|j||advance,modern
prince|n||princess,king,queen,duke
princess|n||prince,queen,duchess
principal|n|headmaster,head teacher|interest,teacher
principle|n
print|v|print out|scan,copy,fax
printer|n||scanner
printout|n|hard copy,paper copy
prior|j|previous,before,earlier|after,next,subsequent
priority|n
prism|n||pyramid,cylinder
prison|n|jail,gaol,penitentiary
prisoner|n|inmate,convict|guard
privacy|n
private|j|not public,confidential|public
privately|j|in private,private|publicly
privilege|n
prize|n|award|penalty
pro|n|professional,advantage|con,amateur
probability|a|chance,likelihood,odd
probably|i|likely,most likely|unlikely
probation|n|probation period,probationary period|parole
probationary|j|probation,trial|permanent
probe|n
problem|a|issue,trouble,difficulty|solution
procedure|n|process,step,method
proceed|v|continue,go ahead,carry on,go on|stop
process|a|procedure,method,step
procession|n|parade
processor|n|cpu|gpu,memory
proclaimed|v|proclaim,declare,announce
procrastinate|v|put thing off,put off,delay
produce|v|make,manufacture,create,generate|consume
producer|n|maker,manufacturer|consumer,director
product|n|item,good|service,reactant,sum
production|n|manufacture,make,produce|consumption
productive|j|efficient,get more done,productivity|unproductive
prof|n|professor
profession|n|occupation,job,career,line of work
professional|j|pro,expert|amateur,personal
professor|n|prof,university lecturer|student
profile|n
profile picture|n|profile photo,avatar|cover photo
profit|n|earnings,gain|loss,revenue
profound|j|deep|superficial
program|n|programme
programme|n|program,show
progress|n|advancement
progressive|j||conservative,regressive
prohibit|v|forbid,ban,not allow,outlaw|allow,permit
prohibition|n|ban
project|n
projection|n|forecast
prolonged|j|long,extend,lengthy|brief,short
prom|n|school dance
prominence|n
prominent|j|well know,famous,important,lead|unknown,minor
promise|v|pledge,vow|break
promo|n|promotion,promotional,discount
promote|v|advertise,market,publicize|demote
promotion|n|promote|demotion
promotional|j|promo,promotion
prompt|n
pronounce|v|say,pronunciation|spell,write
pronounced|v
pronunciation|n|pronounce,how to say|spell,mean
proof|n|evidence,prove
proofread|v|check for error,check|write
prop|n
propane|n||butane,methane,natural gas
propelled|v|propel,drive,power
propeller|n
proper|i|correct,right,appropriate|improper,wrong
property|n|characteristic,real estate
prophet|n
proportion|n|share,ratio,percentage
proportional|j|in proportion|inversely proportional
proposal|n|propose,suggestion
proposed|v|propose,suggest,put forward|rejected
proposition|n
propulsion|n
prose|n||poetry,verse
prosecution|n|prosecute|defense
prospect|n
protagonist|n|main character,hero,lead character|antagonist,villain,author
protect|v|safeguard,guard,shield,secure,protection|attack,expose,endanger
protection|n|protect,safeguard,defense
protective|j|protect
protector|n|cover,guard
protein|t||carbohydrate,fat,fiber
protest|n|demonstration,rally
protestant|p||catholic,orthodox
protocol|n
proton|n||neutron,electron
proud|j||ashamed,humble
prove|v|show,demonstrate,proof|disprove,refute
proven|v|prove,shown,demonstrated|unproven,disproved
provide|v|supply,give,offer|withhold
provider|n|supplier
province|n||state,country,city
provincial|j|province|federal,national
provision|n|supply
provisional|j|temporary,interim|permanent,full
proxy|n
prune|v|cut back,trim,pruning,dried plum
pruning|n|prune,trim
pseudo|j|false,fake|real
psi|n|pound per square inch|bar
psoriasis|n||eczema,rosacea
psychiatry|n||psychology
psychic|n|clairvoyant,medium
psycho|n|psychopath
psychological|j|mental,psychology|physical,physiological
psychologist|n||psychiatrist
psychology|n||psychiatry,sociology
pub|n|public house,bar
public|j|open to the public|private
publication|n|publish
publicity|n|promotion
publicly|j|in public,public,openly|privately,secretly
publish|v|release,put out,come out,issue|unpublish,write
publisher|n|publish company,publish house|author,editor
puck|n||ball
pudding|n
puff|n
pull|v|tug|push
pullup|n|pull up,pull-up|pushup,chinup
pulmonary|j|lung|cardiac,systemic
pulp|n
pulse|n|heart rate,heartbeat|blood pressure
pump|n
pumpkin|n||squash
pun|n|play on word,wordplay
punch|v|hit|kick
punish|v|discipline,penalize|reward
punishment|n|penalty,sentence|reward
punk|n
pup|n|puppy,baby dog
pupil|n|student|teacher
puppet|n
puppy|n|pup,young dog|kitten,dog
purchase|v|buy,get,acquire|sell,rent,return
pure|j|unmixed,100%|impure,mix
purifier|n|air purifier,air cleaner|humidifier,dehumidifier
purple|j|violet|red,blue,pink
purpose|t|aim,goal,function,point,what for,use,reason
purse|n|handbag|wallet
pursue|v|follow,chase,go after|abandon
pursuit|n|chase,pursue
push|v|press,shove|pull
pussy|n
put|l|place,set,lay|remove,take
put off|v|postpone,delay
put on|v|wear,get dress in|take off
put together|v|assemble,build|take apart
put up with|v|tolerate,stand
puzzle|n|jigsaw
pyramid|n||prism,cone
python|p||java
pytorch|p|torch|tensorflow,keras
qatar|p|qatari
quad|n
quadratic|j|second degree|linear,cubic
quail|n||chicken,pheasant
quake|n|earthquake
qualification|n|qualify,credentials
qualify|v|be eligible,meet the requirement,eligibility,be entitled|be disqualified
quality|n||quantity
quantity|a|amount,number,how much,how many|quality
quantum|j||classical
quarrel|n|argument,dispute,argue
quart|n|qt|pint,gallon,litre,cup
quarter|n|one fourth,fourth,25 cent,1/4|half,third,dime
quarterback|n|qb|receiver
quartz|n
quebec|p|québec|ontario
queen|t|female monarch|king,princess
query|n|question,inquiry,enquiry
quest|n|search,mission
question|a|query,inquiry|answer
queue|n|line,wait line|stack
quick|i|fast,rapid,speedy|slow
quickest|j|fastest,quick,quickly|slowest
quickly|i|fast,rapidly,in a hurry|slowly
quicksort|n|quick sort|mergesort,merge sort,bubble sort
quiet|j|silent,noiseless|loud,noisy
quinoa|n||rice,couscous,bulgur
quit|v|stop,give up,leave,resign|start,join,continue
quite|i|rather,fairly,pretty
quixotic|j|unrealistic,idealistic|practical,realistic
quiz|n|test
quota|n|limit,allowance
quote|n|quotation,estimate|invoice
raaf|p|royal australian air force
rabbi|n||priest,imam
rabbit|n|bunny|hare
rabies|n||tetanus,distemper
race|n
racial|j|race,ethnic
rack|n
radar|n||sonar
radial|j||ulnar
radiation|n||conduction,convection
radiator|n|heater
radical|j|extreme|moderate
radio|n||television
radioactive|j||stable
radius|n||diameter,circumference
raf|p|royal air force
raft|n
rag|n
rage|n|anger,fury
raid|n
rail|n|train,railway,railroad|road,air
railroad|n|railway,rail,train line
railway|n|railroad,rail,train line
rain|n|rainfall|snow,sun
rainbow|n
raincoat|n|waterproof jacket|umbrella
rainfall|n|rain,precipitation|snowfall
rainwater|n|rain water|tap water
rainy|j|wet,rain|dry,sunny
raise|v|increase,lift,bring up,put up|lower,reduce,drop
rake|n
rally|n
ram|n|memory,random access memory|rom,ewe,storage
ramen|n||udon,pho
ramp|n|slope|stairs
ran|v
ranch|n
rand|n|south african rand,zar
random|j|arbitrary,at random|order,specific
range|n
ranger|n
rank|v|rate,place
rap|n|hip hop
rape|n
rapid|j|fast,quick,speedy|slow
rare|j|uncommon,scarce,unusual|common,frequent,well done,medium
rarely|j|seldom,not often|often,frequently,always
rash|n|skin rash,skin irritation
raspberry|n||strawberry,blueberry,blackberry
rasputin|p|grigori rasputin
rat|n||mouse
rate|t
rather|i|instead,quite,fairly
ratio|t|proportion
rational|j|logical|irrational
rattle|v|shake
rave|n
raven|n||crow
raw|j|uncooked|cook,roast,process
ray|n|beam
razor|n|shaver
reach|v|get to,arrive at,contact,get hold of|leave
reachable|j|accessible,can be reached|unreachable
react|v|respond,reaction
reaction|n|response,react|action
reactivate|v|activate again,reopen|deactivate
reactor|n|nuclear reactor
read|v||write,listen
read-only|j|readonly,not editable|writable,editable
readable|j|legible,easy to read|unreadable,illegible
reader|n||writer,author
readily|i|easily,quickly
ready|j|prepare,done|unprepared,not ready
real|i|actual,true,genuine,authentic|fake,imaginary,unreal,false
realistic|j||unrealistic,abstract
reality|n|real life|fiction,fantasy
realize|v|realise,become aware,understand,notice
really|i|actually,very,truly
rear|j|back,hind|front
reason|t|why,cause,explanation
reasonable|j|fair,sensible,acceptable|unreasonable
reasonably|i|fairly,quite
rebase|v||merge,cherry pick,squash
rebate|n|refund,money back
rebel|n|insurgent|loyalist
rebellion|n|uprising,revolt,insurrection
reboot|v|restart,turn off and on|shut down,reset
rebuild|v|reconstruct,build again|demolish,destroy
rebuilt|v|rebuild,reconstructed|demolished,destroy
rec|x|recreation
recall|v|remember,recollect|forget
receipt|n|proof of purchase|invoice
receive|v|get,be give,obtain|send,give
receiver|n|recipient|sender,transmitter
recent|j|latest,new,last,newest|old,ancient,first,upcoming
reception|n|front desk
receptionist|n|front desk|secretary,concierge
receptor|n
recess|n|break
recharge|v|charge,charge up|discharge,drain
rechargeable|j|can be recharge|disposable
recipe|n|how to make,how to cook,direction for make
recipient|n|receiver,payee,addressee|sender,donor
reciprocal|n|multiplicative inverse
reckon|v|think,believe
recognise|v|recognize,identify,recognition
recognised|v|recognise,recognize
recognition|n|recognize
recognize|v|recognise,identify,know,tell
recommend|v|suggest,advise,recommendation|advise against
recommendation|n|recommend,suggestion,suggest
recommendations|n|recommendation,recommend,suggestion,advice,tip
reconnaissance|n|recon,scout
reconstruction|n|rebuild|demolition
record|v|tape,make a record|play,delete
recorder|n
recover|v|get back,retrieve,restore,get better,recovery|lose
recovery|n|recover,recuperation,get better,heal|relapse
recreation|n|leisure|work
recreational|j|leisure|commercial,medical
recruited|v|recruit,hire,enlist|dismissed
recruiter|n|headhunter|applicant,candidate
rectangular|j|rectangle,oblong|square,round,triangular
recurring|j|repeat,regular|one time,one off
recursion|n|recursive,recurse|iteration,loop
recursive|j|recursively,recursion|iterative
red|j||blue,green,yellow,white
reddish|j|red
redeem|v|use,cash in,exchange,redemption
redirect|v|forward,redirection|rewrite
reduce|v|decrease,lower,cut,lessen,cut down,bring down|increase,raise
reduction|n|decrease,reduce,cut,drop|increase,oxidation
redwood|n|sequoia
reed|n
reef|n|coral reef
reel|n
ref|n|referee,reference
refer|v
referee|n|ref,umpire|player,linesman
reference|n
referral|t|refer
refill|v|fill again,top up|empty
refinance|v|refi,refinancing|purchase
refinancing|n|refinance|purchase
refined|j|process,purified|unrefined,raw,crude
reflect|v|mirror,reflection|absorb,refract
reflection|n|reflect|refraction,absorption
reflex|n
reflux|n|acid reflux,heartburn,gerd
reform|n
reformation|n
refrain|v|avoid,abstain,hold back
refreeze|v|freeze again,freeze|thaw,reheat,defrost
refrigerate|v|keep in the fridge,put in the fridge,chill|freeze,heat,room temperature
refrigeration|v|refrigerate,keep in the fridge|freezing
refrigerator|n|fridge|freezer
refuge|n|shelter
refund|v|money back,reimburse,give money back,get money back|charge,exchange
refundable|j|refund|nonrefundable,non-refundable
refurbished|j|refurbish,reconditioned|new
refusal|n|refuse,rejection,decline|acceptance,approval
refuse|v|decline,reject,turn down,say no|accept,agree
reg|x|registration,regular
regain|v|get back,recover|lose
regal|j|royal
regard|v
regardless|i|no matter,irrespective
regex|n|regular expression,regexp|glob
regexp|n|regex,regular expression|glob
reggae|n
regime|n
regiment|n||battalion,brigade
regimental|j
region|n|area
regional|j||national,local,international
register|v|sign up,enroll,enrol,create an account,registration|unregister,log in,cancel
registration|t|register,sign up,enrolment,enrollment|cancellation,deregistration,login
registry|n|register
regression|n||classification,progression
regret|v|be sorry
regular|j|normal,standard,ordinary|irregular,special
regularly|i|regular,often|rarely,occasionally
regulate|v|control,govern|deregulate
regulation|n|rule,regulate|deregulation
rehabilitation|n|rehab
reheat|v|warm up,heat again
reign|v|rule,be king,be queen
reimburse|v|pay back,refund,repay|charge
reimbursement|n|reimburse,refund|payment
rein|n
reinstall|v|install again|uninstall
reject|v|turn down,decline,refuse,rejection|accept,approve
rejected|v|reject,refuse,decline,turn down,deny|accept,approve
related|j|connect,associate,link|unrelated
relating|v|relate,about,concern,regard
relation|n|relationship,connection,link
relationship|n|relation,connection,link
relative|n|family member,relation|strange
relativity|n|theory of relativity
relax|v|unwind,chill out,rest|tense
relaxation|n|relax
relay|n
release|v|come out,launch,publish,issue|capture,hold
relevant|j|pertinent|irrelevant
reliable|j|dependable,trustworthy|unreliable
relief|n|relieve
relieve|v|ease,alleviate,soothe,get rid of,reduce|aggravate,worsen,cause
reliever|n|relief,relieve
religion|n|faith,religious belief
religious|j|religion|secular
relocate|v|move,relocation|stay
relocated|v|relocate,move|stay
relocation|v|relocate,move,moving
remain|v|stay,be leave|leave
remainder|n|rest,what is leave,leave over|quotient
remark|n|comment
remarkable|j|extraordinary,exceptional|ordinary
remedie|n|remedy,treatment,cure
remedy|n|cure,treatment|cause
remember|v|recall,not forget,memorize|forget
remind|v|reminder,give a reminder|forget
reminder|n|remind|alarm,event
remote|j|from home,at a distance|on site,in person
remotely|j|from home,from a distance,remote|on site,in person,locally
removal|n|remove,get rid of|addition,installation
remove|v|take off,take out,get rid of,delete,get out|add,insert,install,attach
renaissance|n||middle age
rename|v|change the name of,name|delete,move,copy
renamed|v|rename,change the name
render|v
renew|v|extend,renewal|cancel,expire
renewable|j|sustainable,renew|nonrenewable,non-renewable,fossil
renewal|n|renew,extension|cancellation,expiry
renewed|v
renowned|j|famous,well know|unknown
rent|v|hire,lease|buy,own,sell
rental|n|rent,hire|purchase
renter|n|tenant,lessee|landlord,owner,homeowner
reopen|v|open again|close
rep|n|representative,repetition|set
repair|v|fix,mend|break,replace
repay|v|pay back,pay off,repayment|borrow
repayment|n|repay,pay back|loan,refund
repeat|v|do again,say again
repel|v|keep away,deter,repellent|attract
repetition|n|repeat
rephrase|v|reword,paraphrase,rewrite
replace|v|substitute,change,swap,exchange|repair,keep
replacement|n|substitute,replace|repair,refund
replay|v|play again,rewatch
replica|n|copy,reproduction|original
reply|v|respond,answer,write back,response|forward,ask,send
repo|n|repository|branch,folder
report|v
reporter|n|journalist
repository|n|repo
represent|v|stand for,symbolize,mean
representation|n|represent
representative|n|rep,agent|senator
reproduce|v|breed,have offspring,reproduction
reproduction|n|reproduce,breeding
reproductive|j|reproduction|digestive
reptiles|n|reptile|amphibian,mammal
republic|n||monarchy
republican|p|gop|democrat
reputation|n
request|v|ask for,apply for|cancel,offer
require|v|need,must have,necessary
requirement|n|what is needed,need,criteria,prerequisite,condition
res|x|resolution
reschedule|v|change the date,move,change the time|cancel
rescue|v|save
research|n|study,investigate,investigation
resemble|v|look like,be like,be similar to,look similar to,take after|differ
reservation|n|book,reserve|cancellation
reserve|v|book,make a reservation,make a book,reservation|cancel
reservoir|n
reset|v|restore,reinitialize,factory reset,set back|set,change,recover
residence|n|home,place of residence,dwelling
residency|n|residence|citizenship
resident|n|inhabitant,occupant|visitor,tourist,nonresident
residential|j||commercial,industrial
resign|v|quit,step down,resignation,leave a job,hand in notice|retire,fire,hire,fir,dismissed
resignation|n|resign,quit,step down,resign letter|termination,dismissal,retirement
resigned|v
resin|n
resist|v|withstand,oppose,resistance|accept,conduct,yield
resistance|n|resist,opposition|conductance,susceptibility
resistant|j|proof,resist,immune|susceptible,vulnerable
resistor|n||capacitor,transistor,inductor
resize|v|change the size,scale|crop,rotate
resolution|n|resolve
resolve|v|solve,fix,settle,sort out,resolution|cause
resonance|n|resonate
resort|n||hotel,motel,hostel
resource|n
respect|v|esteem,admire,respectful|disrespect
respective|i|corresponding
respiratory|j|breath,respiration|digestive,circulatory
respond|v|reply,answer,response,react|ask,ignore
respondent|n
responder|n|respond
response|n|reply,answer,respond,reaction|question,stimulus
responsibility|n|duty,responsible,obligation|right
responsible|j|in charge,accountable,liable,responsibility|irresponsible
rest|n|remainder,remain,relax,repose|work
rest of|a|remainder of,remain
rest room|n|restroom,toilet,bathroom
restart|v|reboot,start again,start over|shut down,stop,reset
restaurant|n|eatery,dine place,place to eat|bar,cafe
restless|j|fidgety,agitated|calm,still
restoration|n|restore|destruction
restore|v|restoration,bring back,recover|back up,delete,destroy
restraint|n|restrain|freedom
restrict|v|limit,restriction|allow,permit
restriction|n|limit,limitation,restrict|permission
restrictions|n
restroom|n|toilet,bathroom,washroom,rest room
result|n|outcome,consequence,effect|cause
resume|n|cv,curriculum vitae,résumé|cover letter
retail|n||wholesale
retailer|n|shop,store,seller|wholesale,manufacturer
retain|v|keep,hold on to,retention|lose,discard
retire|v|stop work,retirement|resign,work,hire
retirement|n|retire|resignation
retract|v|withdraw,take back|extend
retreat|v|withdraw,pull back,withdrawal|advance,attack
retrieve|v|get back,recover,fetch,retrieval|store,lose,delete
retro|j|vintage,old fashion|modern
retry|v|try again
return|v|go back,come back,give back,send back,bring back|exchange,keep,leave,buy
return policy|n||refund policy,exchange policy
returnable|j|can be returned,return|nonreturnable,non-returnable
reusable|j|can be reuse|disposable,single use
reuse|v|use again|recycle,discard
reveal|v|disclose,show,expose,make know|hide,conceal
revelation|n|reveal
revenge|n|vengeance,retaliation|forgiveness
revenue|n|turnover,sale,income|profit,expense,cost
reverse|v|invert,undo,turn back,flip|forward
revert|v|undo,roll back,rollback|commit,reset,apply,redo
review|n|critique,evaluation,rat
revision|n|revise
revival|n|revive,resurgence|decline
revived|v|revive,bring back,revival|abolished
revoke|v|withdraw,rescind,take away,revocation|grant,issue,renew
revolt|n|rebellion,uprising,rise up,rebel
revolution|n||evolution
revolutionary|j|revolution|counterrevolutionary,conventional
reward|n|prize,bonus|punishment,penalty
rewind|v||fast forward,pause
rewrite|v|reword,rephrase,write again|write
rhetoric|n|rhetorical
rhine|p|rhein|danube
rhino|n|rhinocero
rhyme|v
rhythm|n|beat|melody,harmony
rhythmic|j|rhythmical,rhythm|arrhythmic
rib|n
ribbon|n
rice|n
rich|j|wealthy,affluent,well off|poor
rid|l|get rid of,remove,eliminate
riddle|n|brain teaser,puzzle
ride|v|rode,ridden|drive,walk
rider|n|ride|driver
ridge|n||valley
rifle|n||pistol,shotgun
rig|n
right|t|correct,proper|leave,wrong
right away|i|immediately,at once,straight away,now|later
right hand|j||leave hand
right handed|j
right now|i|currently,at the moment,at present|later
rigid|j|stiff,inflexible|flexible
rim|n|edge|hub
ring|n
ring up|v|call,phone
ringtone|n|ring tone
rinse|v|wash|dry,soak
riot|n
rip|v|tear|mend,sew
rip off|n|scam,swindle
ripe|j|mature,ready to eat|unripe,green,rotten
rise|v|go up,increase,ascend,climb|fall,set,drop,decrease,decline
risk|t|danger,hazard,risky|benefit,safety
risotto|n||paella,pilaf,pasta
rite|n|ritual,ceremony
ritual|n|rite,ceremony
rival|n|competitor,rivalry|ally,partner
river|n||lake,stream
rna|n|ribonucleic acid|dna
road|n|street,roadway
roadway|n|road
roam|v|wander,roaming
roaming|n|roam
roast|v|oven roast|boil,fry,grill,bake
rob|v|robbery
robin|n
robot|n||human
robust|j|sturdy,strong|fragile,weak
rock|n|stone
rocket|n
rocky|j||sandy
rod|n|pole,bar
rode|v|ride|drive
rodents|n|rodent
roe|n|fish egg
role|n|function,part
roll|v
roll back|v|rollback,revert,undo|update
rollback|v|roll back,revert,undo|commit,deploy
roller|n
rollover|n|roll over,carry over|transfer
rom|x|read only memory|ram
roman|p||greek
romance|n
romantic|j|romance|platonic
roof|n||floor
rooftop|n|roof
rook|n|castle|bishop,knight,crow
rookie|n|beginner,newcomer,novice|veteran
room|n
roommate|n|flatmate,housemate|landlord
root|n||stem,leaf
rope|n
rose|n
rosemary|n||thyme,basil,sage
roster|n|duty roster,rota
rot|v|decay,decompose,go bad,spoil
rotary|j|rotate
rotate|v|turn,spin,rotation,turn around|revolve
rotation|n|rotate,spin,turn|revolution
roth|n|roth ira|traditional
rotten|j|spoil,rot,go bad,off|fresh,ripe
rough|j|coarse,approximate|smooth
roughly|i|approximately,about,around|exactly,precisely
round|j|circular,round off|square,flat
round trip|n|return trip,return ticket,roundtrip|one way
rounded|v
route|n|way,path,itinerary
router|n||modem,switch
routine|n|regimen
row|n|line|column
royal|j||common
rpm|x|revolution per minute
rsvp|v|reply to invitation,respond to invitation|invite
rsync|n||scp
rub|v
rubber|n
rubbish|n|trash,garbage,waste|recycling
ruby|n
rucksack|n|backpack,knapsack|suitcase,handbag
rude|j|impolite,disrespectful,bad manner|polite
rug|n|carpet,mat
rugby|n||football
ruin|v|destroy,spoil,wreck
rule|n|regulation|exception
ruler|n
rum|n
rummy|n||poker,bridge
rumour|n|rumor,gossip|fact
run|v||walk
run away|v|flee,escape
run out of|v|have no more,use up
runner|n|run|walker
runny|j|watery|thick,blocked,stuffy
runtime|t|run time,execution time|compile time
runway|n||taxiway
rupee|n|inr,indian rupee|dollar,taka
rural|j|countryside,country|urban
rush|v|hurry
rush hour|n|peak hour,peak time|off peak
russia|p|russian,russian federation
russian|p|russia|ukrainian,polish
rust|v|corrode,corrosion,rusty
rustic|j|country style|modern
rye|n||wheat,barley
sac|n|pouch
sack|n|bag
sacrament|n
sacred|j|holy|profane,secular
sacrifice|n|sacrificial
sad|j|unhappy,sorrowful,down|happy,glad
saddle|n
sadly|i|unfortunately
sadness|n|sorrow,unhappiness,sad|happiness,joy
safari|n||chrome,firefox
safe|j|secure,harmless,not dangerous,safely,safety|dangerous,unsafe,harmful
safely|i|safe,without risk
safety|n|safe|danger
saffron|n||turmeric,paprika
saga|n
sage|n
said|v
sail|v
sailor|n|seaman,marine
saint|n|st|sinner
salad|n
salami|n||ham,pepperoni
salary|n|pay,wage,earn,income,remuneration|bonus
sale|n|sell|purchase,rent
sale tax|n||income tax,property tax
sales tax|n
salesman|n|salesperson,seller,sale rep,sale representative|customer,buyer
saliva|n|spit,spittle
salmon|n
salon|n
salsa|n||guacamole,tango
salt|n||pepper,sugar
salt free|j|no salt,without salt,unsalted|salt
salty|j|salt|sweet,sour,bland,bitter
salvation|n|be save|damnation
same|j|identical,alike,equal|different,opposite
same day|j||next day
same time|j|simultaneously,at once
sample|n|specimen,example|population
sanctuary|n|refuge
sand|n
sandal|n||boot,sneaker,slipper
sandwich|n
sandy|j||rocky
sang|v
sank|v|sink,go down|float
santa|p|santa claus,father christmas
sap|n
sat|v
satan|p|devil,lucifer
satellite|n
satisfaction|n|contentment,satisfied,satisfy|dissatisfaction
satisfied|j|content,happy with,please,satisfaction|dissatisfied
saturated|j||unsaturated
saturday|t|sit|sunday,friday
saturn|p||jupiter,uranus,neptune,mars
sauce|n
sauna|n||steam room,hot tub,jacuzzi
sausage|n
saute|v|pan fry|boil,roast,deep fry
savage|j|wild,fierce|tame
save|v|store,keep|delete,spend,lose
saver|n|save|spender
savings|n|save,save money|debt
savings account|n||check account,current account
saw|v
sax|n|saxophone
say|v|tell,state,express|write,spell,pronounce
scale|n
scam|n|fraud,swindle
scan|v|digitize|print,copy
scandal|n
scanner|n||printer
scar|n
scarf|n
scarlet|j|bright red
scary|j|frightening,spooky
scatter|v|spread|gather
scattered|v|scatter,dispersed,spread out|gather
scene|n
scent|n|smell,odor,aroma,fragrance
schedule|n|timetable,calendar,plan,due|cancel
scheduled|v
scheme|n|plan
scholar|n|academic
scholarship|n|bursary|loan
school|n||university,college
science|n|scientific|art
scientific|j|science|unscientific
scientist|n|researcher
scikit|p|sklearn,scikit-learn
scissors|n|pair of scissors,scissor|knife
scone|n||muffin,biscuit
scoop|n
scooter|n||bike,motorcycle
scope|n|extent,range
score|n|point,mark
scorpion|n||spider
scotland|p|scottish|england,wales,ireland
scottish|p|scot
scout|n
scrap|v|discard|keep
scratch|v
scream|v|shout,yell|whisper
screen|n|display,monitor
screenshot|n|screen shot,screen capture,screen grab|screen record
screw|n||nail,bolt
script|n
scripture|n|holy book
scroll|v
scrub|v|clean
sculptor|n|sculpture,sculpt|painter
sculpture|n|statue,sculpt|paint
sea|n||ocean,lake,land
seafood|n||meat
seal|n
seam|n
search|v|look for,find,seek,look up
season|n
seat|n
seat belt|n|seatbelt,safety belt
sec|x|second
second|t|2nd,second place|first,third,last
second hand|j|secondhand,use,pre own|new
second largest|j|second biggest|largest,third largest,smallest
secondary|j||primary,tertiary
secret|j|hide,confidential,secretly|public,open
secretary|n
sect|n
section|n|part
sector|n|industry
secular|j|nonreligious,non religious|religious,sacred
secure|j|safe,protect,security|insecure,unsafe
security|n|secure,protection
security deposit|n|deposit|rent
sed|n|stream editor|awk,grep
see|v|view,look at,visible|hear,hide,unseen
see through|j|transparent|opaque
seed|n||bulb,seedling
seek|v|sought,look for,search for|avoid,hide
seem|l|appear,look
seen|v
segment|n|section,part
segregation|n|segregate,separation|integration,desegregation
seize|v|take,capture,confiscate|release
seizure|n|fit,convulsion
seldom|j|rarely,not often|often,frequently
select|v|choose,pick,selection|deselect,reject
selection|n|choice,select
selective|j|choosy
self|n|oneself|other
self employed|j|freelance|employed
sell|v|sale,vend|buy,purchase,rent
sell out|j|out of stock,no longer available|in stock
seller|n|vendor,merchant|buyer
semantic|j|mean|syntactic
semester|n|term|year,quarter
semi|x|half|full
semicolon|n|semi colon|colon,comma
senate|n||house of representative,congress
senator|n||representative,congressman
send|v|transmit,dispatch|receive
send back|v|return|keep
send money|v|transfer money,wire money|request money,receive money
sender|n|send,from|recipient,receiver
senior|j|elderly,older|junior
sensation|n|feel
sense|n
sensible|j|reasonable,wise|foolish,unreasonable
sensitive|j|delicate,sensitivity|insensitive
sensitivity|n|sensitive|specificity
sensor|n|detector
sensory|j||motor
sent|v
sentence|n||paragraph,word
sentimental|j|nostalgic
seoul|p||busan,tokyo
sep|p|september
separate|v|split,divide,part,set apart,separation|combine,join,merge
separately|j|apart,individually|together
separation|n|separate,split|divorce,union
sept|p|september
september|t|sept,sep|august,october
sequel|n|follow up,second part,next part|prequel
sequence|n|order,series
sergeant|n
serial|j||parallel
serialize|v|serialise,serialization|deserialize,parse
series|n||movie
serious|j|severe,grave|funny,minor
serpent|n|snake
sertraline|n|zoloft|fluoxetine,citalopram,escitalopram
servant|n||master
serve|v|service
server|n||client
service|n
serving|n|portion
session|n
set|v|put,set up|reset,unset
set off|v|depart,leave|arrive
set up|v|configure,install,setup,establish|remove,uninstall
settings|n|set,preference,option,configuration
settle|v|settlement
settlement|n|settle
settlers|n|settler,colonist|native
setup|n|set up,configuration,installation
seven|j|7|six,eight
seventeen|j|17|sixteen,eighteen
seventh|j|7th|sixth,eighth
seventy|j|70|sixty,eighty
several|f|multiple,many,some,a few|one,single
severance|n|severance pay,severance package,redundancy pay
severe|j|serious,bad|mild,slight
severity|n|severe,seriousness
seville|p|sevilla
sew|v|stitch,needlework|knit
sewing|v
sex|n|gender,intercourse
sexual|j|sex,sexually|asexual
shade|n||sun
shadow|n
shaft|n
shaggy|j|hairy
shake|v|shook,shaken|stir
shakespeare|p|william shakespeare
shall|f|will|shall not
shallow|j|not deep|deep
sham|n|fake,fraud
shame|n|ashamed|pride
shampoo|n||conditioner,soap
shape|n|form|size,color
share|v||keep,unshare
shark|n
sharp|j|keen|dull,blunt,flat
sharpen|v|make sharp,hone|blunt,dull
shave|v||wax,trim
she|f|her,woman|he
shear|v|clip
sheath|n
shedding|n|shed,moult,lose hair
sheep|n
sheet|n
shelf|n|shelve
shell|n
shelter|n|refuge
shepherd|n
sheriff|n
shield|n||sword
shift|v|move
shin|n
shine|v|glow
shingle|n|shingles,herpes zoster|chickpox,chickenpox,measles
shiny|j|glossy,shine|dull,matte
ship|n|vessel,delivery,postage|boat,plane,return
ship address|n|delivery address|bill address
ship cost|n|delivery charge,delivery fee,postage,ship fee
shipment|n|delivery,package,parcel
shipping|n
shipping address|n
shipping cost|n
shirt|n
shock|n
shoe|n|footwear
shoot|v|shot,fire
shop|n|store
shopping|n
shore|n|coast,beach
short|j|brief|long,tall
shortcut|n|keyboard shortcut,hotkey
shorten|v|make shorter,cut down|lengthen,extend
shorter|j|short|longer,taller
shortest|j|short|longest,tallest
shot|v|shoot
should|f|ought to,is it advisable,have to,supposed to|should not
shoulder|n||elbow,hip
shovel|n|spade
show|v|shown,display|hide
show up|v|appear,turn up|disappear
shower|n||bath
shown|v|show,display|hide
showtime|n|show time
shrimp|n|prawn
shrink|v|shrank,shrunk,get smaller|grow,expand,stretch
shrub|n|bush|tree
shuffle|v|randomize,random order,mix up|sort,repeat
shut|v|close|open
shut down|v|turn off,power off,switch off,shutdown|turn on,restart,start up
shutdown|v|shut down,turn off,power off|restart,reboot,startup
shutter|n||curtain,aperture
shuttle|n
shy|j|timid,bashful|outgoing,confident
siblings|n|sibling,brother or sister,brother and sister|parent,child
sick|j|ill,unwell|healthy,well
sickness|n|illness,disease,sick|health
side|t
side effect|n|adverse effect,adverse reaction|benefit
siege|n|besiege
sight|n|vision,eyesight|hear
sign|v|signature
sign in|v|log in,log on,login|sign out,log out,sign up
sign out|v|log out,log off,logout|sign in,log in,sign up
sign up|v|register,enroll,create an account,join|unsubscribe,log in,sign in
signal|n||noise
signature|n|sign
signer|n|signatory
significance|n|importance,mean,significant|insignificance
significant|j|important,major,significance|insignificant,minor
signup|n|sign up,registration,register|login
silence|n|quiet,silent|noise,sound
silent|j|quiet,mute,noiseless|loud,noisy
silicon|n|si|silicone
silk|n||cotton
silky|j|smooth
silly|j|foolish,goofy|serious
silver|n|ag|gold,bronze
silverfish|n
silverware|n|cutlery
silvery|j|silver|golden
sim|n|sim card|esim
sim card|n|sim|sd card
similar|j|alike,like,comparable,similarity|different,opposite
similarities|a
similarity|a|in common,similar,commonality,alike|difference
simmer|v|cook on low heat|boil
simple|i|easy,basic,plain|complex,compound,complicated
simply|i|just,easily
simulate|v|simulation,imitate,model
simultaneous|j|at the same time,simultaneously,concurrent|sequential
simultaneously|j|at the same time,at once,concurrently|sequentially
sin|n||virtue
since|f|because,from|until,before
sine|n|sin|cosine,tangent
sing|v|perform,singer|write,compose,dance
singapore|p|singaporean
singer|n|vocalist,sing|songwriter
single|j|one,unmarried,sole|double,multiple,marry
singular|j||plural
sink|v|sank,sunk,go down|float,swim
sip|v||gulp
sir|n||madam
sis|x|sister
sister|n|sis,sibling|brother
sit|v||stand,lie
site|n|location,place,website
situated|v|locate,lie
situation|a|circumstance,case
six|j|6|five,seven
sixteen|j|16|fifteen,seventeen
sixth|j|6th|fifth,seventh
sixtieth|j|60th
sixty|j|60|fifty,seventy
size|t|how big,how large,dimension|weight,shape,color
size chart|n|size guide
ska|n
skate|v||ski
skeletal|j|skeleton|muscular
skeleton|n|skeletal
sketch|n|draw|paint
ski|v||snowboard
skill|n|ability,competence
skin|n
skincare|n|skin care|haircare
skinny|j|thin,slim|fat
skip|v|omit,leave out,miss|include
skirt|n||dress,pants
sklearn|p|scikit learn,scikit-learn|pytorch,tensorflow
skull|n|cranium
sky|n
slack|j|loose|tight
slam|v
slang|n
slant|v|slope,tilt
slap|v|smack
slash|n||backslash
slate|n
slave|n|slavery,enslaved person|master
slavery|n|slave,enslavement|freedom
sleep|v|asleep|wake,stay awake
sleeve|n
slender|j|slim,thin|fat
slice|v|cut,piece
slick|j|slippery,smooth
slide|n
slight|i|small,minor,little
slim|j|thin,slender|fat
slip|v
slogan|n|motto,tagline
slope|n|gradient,incline|intercept
slot|n
slovenia|p|slovenian,slovene|slovakia
slow|j|slowly,sluggish|fast,quick
slow cooker|n|crockpot,crock pot|pressure cooker
slow down|v|decelerate,get slower|speed up
slower|j|slow,less fast|faster
slowest|j|slow,least fast|fastest
slowly|j|slow|quickly,fast
slug|n||snail
small|j|little,tiny|big,large
smaller|j|small|bigger,larger
smallest|j|small,tiny,little|biggest,largest
smart|j|intelligent,clever|dumb,stupid
smartphone|n|phone,mobile phone,cell phone,mobile|tablet,laptop
smartwatch|n|smart watch
smash|v|break
smell|v|odor,scent,stink|taste
smile|v|grin|frown
smoke|v||vaping
smoker|n|smoke|nonsmoker,grill
smoking|v
smooth|j||rough
sms|n|text message,text|email,mms,call
snack|n||meal
snail|n||slug
snake|n|serpent|lizard
snap|v
sneak|v
sneakers|n|trainer,run shoe|boot,sandal
sneeze|v|sneezing|cough
snippet|n|code snippet,excerpt
snore|v
snout|n
snow|n|snowfall|rain
snowboard|n|snowboarding|ski
snowy|j|snow|rainy,sunny
soak|v|steep|drain,dry,rinse
soap|n||shampoo
sober|j|not drunk|drunk
soccer|n|football,association football|american football
social|j
social media|n|social network
social security number|n|ssn
socialist|j|socialism|capitalist,communist
society|n
sociology|n||psychology
sock|n||shoe,stocking
socket|n|outlet|plug
socks|n|sock
soda|n|pop,soft drink,fizzy drink
sodium|t|na|potassium
sofa|n|couch,settee|chair,armchair,bed
soft|j||hard
soften|v|make soft|harden
software|n|program,application,app|hardware
soil|n|dirt,earth
solar|j|sun|lunar
sold|v
sold out|j
soldier|n||civilian
sole|j|only
solemn|j|serious
solid|j||liquid,gas
solitary|j|alone,lone
solo|j|alone,by myself,on my own|duet,group
soluble|j|dissolve,dissolvable,solubility|insoluble
solution|n|solve,answer,fix|problem
solve|v|resolve,fix,solution,work out,figure out
solvent|n||solute
some|f|a few,any,several|all,none,no
somebody|f|someone,a person,one|nobody,everybody
someday|i|one day
somehow|i|in some way
someone|f|somebody,a person,one,you|no one,everyone
something|f|a the,anything|nothing,everything
sometime|i|at some point,some time,occasionally,at time|always,never
sometimes|i
somewhat|i|a little,a bit,slightly
somewhere|f|some place,someplace|nowhere,everywhere
son|n||daughter
song|n|track,tune|album
song lyric|n|lyric,word of a song
song lyrics|n
songwriter|n|song writer,lyricist|singer
sonic|j
sonnet|n||haiku,limerick,ode
soon|i|shortly,before long|late
sooner|i|early,earlier,before|later
sophisticated|j|advance,complex|simple
soprano|n||alto,tenor,bass
sore|j|painful,ache,hurt,soreness
sorrow|n|sadness,grief|joy
sorry|j|apologize,apology,apologise
sort|v|order,arrange,put in order|shuffle
sort of|a|kind of,type of
sought|v|seek,look for
soul|n|spirit|body
sound|n|noise,audio|light,silence
soundbar|n|sound bar|subwoofer,speaker
soundtrack|n|score,film music
soup|n||stew
sour|j|tart|sweet,bitter,salty
source|n|origin|destination
source code|n|code
sourdough|n|sourdough bread|rye
south|t|southern|north,east,west
southeast|j|southeastern,south east|southwest,northeast,northwest
southeastern|j|southeast,south eastern|southwestern,northeastern
southern|j|south|northern
southward|j|south|northward
southwest|j|southwestern,south west|southeast,northwest,northeast
southwestern|j|southwest,south western|southeastern,northwestern
sovereign|n|monarch,ruler
soviet|p|ussr,soviet union
sowing|v|sow,plant|harvest,harvesting
soy|n|soya,soybean
spa|n
space|n|outer space|time
spacecraft|n|spaceship,space ship,space vehicle
spacious|j|roomy,large|cramped,small
spade|n|shovel
spaghetti|n||macaroni,penne,linguine
spain|p|spanish|portugal
spam|n|junk mail,junk|inbox
span|v|extend,cover
spanish|p|spain|portuguese,french,italian
spare|j|extra,backup
spare time|n|free time,leisure time
spark|n
sparrow|n
spat|v|spit
spatial|j|space|temporal
spayed|v|spay,neutered
speak|v|talk,speech,language|listen,write
speak to|v|talk to,talk with,speak with,contact
speaker|n||listener,headphone,microphone
spear|n
spec|n|specification
special|j|particular|ordinary,regular
specialist|n|expert|generalist
specialized|j|specialised,special|general
specializes|v|specialize,specialise,focus on
specializing|v|specialize,specialise
species|n|kind,type|genus
specific|i|particular,certain|general
specifically|i|in particular,particularly|generally
specification|n|spec,requirement
specify|v|state,define,indicate
spectacular|i|amazing,impressive
spectrum|n|range
speculation|n|speculate
speech|n|talk,address
speed|t|velocity,how fast,pace,rate|acceleration,distance
speed up|v|accelerate,make faster,go faster|slow down
speediest|j|fastest,quickest,most rapid|slowest
spell|v|write|pronounce,pronunciation
spelled|v
spelling|n
spend|v|pay|save,earn
spent|v
sperm|n||egg
sphere|n|ball,globe,spherical|circle,cube
spherical|j|round,ball shape,sphere|flat
spice|n|season|herb
spicy|j|hot|mild,sweet
spider|n||insect
spike|n
spill|v|spilt
spin|v|spun,rotate,turn
spinal|j|spine
spine|n|backbone,spinal column,vertebral column
spiral|n|helix|circle
spirit|n|soul,ghost
spiritual|j|spirituality|physical,material
spit|v|spat,saliva|swallow
spite|f|in spite of,despite|because
splash|v
spleen|n||liver,pancreas,kidney
splint|n||cast,brace,bandage
split|v|divide,separate,break up|join,merge,combine
spoil|v|go bad,go off,ruin,spoilage
spoiler|n
spoke|v
spoken|v
sponge|n
spoon|n||fork,knife
spores|n|spore|seed
sport|n
spot|n|place,location
spouse|n|partner,husband or wife
sprain|n|sprained|strain,fracture,break
sprained|j|sprain|broken,fractured
spray|v
spread|v|transmit|contain
spreadsheet|n||document
spring|t|springtime|autumn,fall,summer,winter
sprint|n|dash|marathon,jog
sprout|v|germinate,grow
spruce|n||pine,fir
spur|v|stimulate,encourage
spy|n|secret agent,espionage
sq|n
sql|x|structure query language
sqrt|n|square root|cube root,square
squad|n|team
squadron|n
square|n||circle,rectangle,triangle
square feet|n
square foot|n|sq ft|square meter
square root|n|sqrt|cube root,square
squash|n
squat|v
squeak|v|squeaky,squeaking
squeeze|v|press
squid|n||octopus,cuttlefish
squirrel|n
ssh|n|secure shell|ftp,telnet,http,rdp
sshd|n|ssh server,ssh daemon
ssl|n|tls
sso|n|single sign on,single sign-on|mfa,2fa
stab|v||shoot
stable|j|steady,stability|unstable
stack|n|pile|queue
stadium|n|arena
staff|n|employee,personnel,worker|customer
stage|n|phase,step
stain|n|spot,mark
stairs|n|staircase,stair,step|elevator,escalator
stake|n
stale|j|gone off,not fresh,old|fresh
stalin|p|joseph stalin
stalk|n|stem
stall|v
stamp|n|postage stamp|envelope
stand|v|stand up|sit,lie
stand for|v|mean,be short for,abbreviation
standard|j|normal,usual,regular|express,premium
staple|n
star|n||planet
starch|n||sugar,protein
start|v|begin,commence,kick off,get start|end,stop,finish
starter|n|appetizer|main course,dessert
starting|v
startled|j|surprise
startup|n|start up|shutdown
stash|n||commit,branch
stat|x|statistic
state|n||country,city,province
stateful|j||stateless
statefulset|n||deployment,daemonset
stateless|j|without state|stateful
statement|n||question
statesman|n|politician
static|j|stationary,fix|dynamic
statically|j|static|dynamically
statin|n||beta blocker
station|n
statistical|j|statistics
statistics|n|stat,statistical,data
statue|n|sculpture|paint
status|n|state,stand
statute|n|law,act
stay|v|remain|leave,go
stay up|v|stay awake|go to bed
steady|j|constant,stable|unsteady
steak|n
steal|v|theft,rob|buy,lose,find
steam|n|water vapor|boil
steamer|n
steel|n||iron
steep|j||gentle,flat
steering|n|steer
stem|n|stalk|root,leaf
step|a|stage,instruction,phase
step by step|i|one step at a time
stereo|n||mono
stern|n|rear of a ship,back of a ship|bow
stew|n||soup
stick|v|stuck,adhere
sticky|j|adhesive,gooey
stiff|j|rigid,inflexible|flexible
stigma|n
still|i|even now,yet,currently
stimulate|v|stimulation,encourage|inhibit
stimulation|n|stimulate|inhibition
stimuli|n|stimulus|response
stimulus|n|stimuli,stimulate|response
sting|n||bite
stink|v|smell bad,smell,bad smell
stir|v|mix|shake
stitch|n|sew
stock|n|share,equity|bond
stolen|v
stomach|n|tummy,belly|intestine
stone|n|rock
stood|v
stop|v|quit,cease,end,halt,prevent|start,begin,continue
stopover|n|layover,stop|direct,nonstop
storage|n|store
store|n|shop
storey|n|story,floor
storm|n
stormy|j|storm|calm
story|n|tale,plot
stout|n||lager,ale
stove|n|cooker|oven
straight|j|directly|curly,curve,bent
strain|n||sprain
strait|n
strange|j|weird,odd,unusual|normal,familiar
stranger|n|unknown person|friend
strap|n
strategic|j|strategy|tactical
strategy|n|strategic,plan|tactic
straw|n||hay
strawberry|n
streak|n
stream|v|watch online|download
stream online|v|watch online|download
street|n|road|avenue
strength|n|strong,power|weakness
strengthen|v|make stronger,get stronger,reinforce|weaken
strep|n|strep throat,streptococcus|tonsillitis,flu
stress|n
stretch|v||shrink
strict|j|stringent,strictly|lenient
strike|v|struck,hit
striker|n|forward|goalkeeper,defender,midfielder
string|n
strip|n
stroke|n||heart attack
strong|j|powerful,strength|weak
stronger|j|strong,more powerful|weak
strongest|j|strong,most powerful|weak
struck|v|strike,hit
struct|n|structure|class,enum
structural|j|structure|functional
structure|n|structural|function
struggle|v|have trouble,have difficulty
stubborn|j|obstinate|flexible
stuck|j|stick,jam|loose
stud|n
student|n|pupil|teacher
studio|n
study|v|learn|teach
stuff|a|thing,the,item
stump|n
stunt|n
stupid|j|dumb,foolish|smart,intelligent
style|n|fashion
sub|n
subdivision|n|subdivide
subfamily|n||family,genus
subject|n|topic,theme|object,verb
subjunctive|n|subjunctive mood|indicative,conditional
sublime|p|sublime text|vscode,vim,atom
submarine|n|sub|ship
submerged|v|submerge,underwater|float
submission|n|submit
submit|v|send in,hand in,turn in,submission,file|withdraw
submodule|n||subtree
subnet|n|subnetwork|gateway
subordinate|n|junior|superior
subscribe|v|sign up,subscription,join|unsubscribe,cancel
subscription|n|subscribe,membership
subsequent|j|follow,later,next|previous,prior
subsidiary|n|daughter company|parent
substance|n|material
substantial|i|considerable,large
substitute|n|replacement,replace,alternative,instead of
subtitle|n|caption,close caption|dub,title
subtle|j||obvious
subtract|v|take away,minus,subtraction|add,multiply,divide
subtropical|j||tropical,temperate
suburb|n|suburban|city,downtown
suburban|j|suburb|urban,rural
subway|n|metro,underground,tube|bus,tram
succeed|v|success,be successful|fail,precede
success|n|succeed,successful|failure
successful|j|success,succeed,successfully|unsuccessful,fail
succession|n|succeed
successive|j|consecutive,in a row
successor|n|succeed,replace,replacement,come after|predecessor
succulent|n||cactus,fern
such|f|like,this kind of
suck|v||blow
sudden|j|suddenly,abrupt|gradual
sudo|n|as root,superuser|su
sudoer|n|sudoers,sudo user
sue|v|take to court,lawsuit,file a lawsuit|settle
suede|n||leather,canvas
suffer|v
suffice|v|be enough,be sufficient,enough
sufficient|i|enough,adequate,suffice|insufficient
suffix|n||prefix
sugar|t||salt
suggest|v|recommend,propose,suggestion,advise
suggestion|a|recommendation,suggest,idea,advice,recommend,tip
suicide|n|kill oneself
suit|n
suitable|i|appropriate,fit,suit,right|unsuitable
suitcase|n|luggage,bag|backpack
suite|n
sulfur|n|sulphur
sum|n|total,add|difference,product
summarise|v|summarize,summary,sum up|expand,paraphrase,translate
summarize|v|summarise,sum up,summary,recap|expand
summary|n|summarize,overview,synopsis,recap
summer|t|summertime|winter,spring,autumn
summit|n|peak,top|base
summon|v|call
sump|n
sun|n||moon
sunburn|n|burn by the sun,sunburnt,sunburned
sunday|t||monday,saturday
sunflower|n
sung|v
sunglasses|n|shade|glass
sunlight|n|sunshine,sun|moonlight
sunny|j|sunshine|cloudy,rainy
sunrise|n|sunup,dawn|sunset
sunroom|n|sun room,conservatory|porch
sunscreen|n|sun cream,suncream,sunblock,sun lotion|moisturizer,after sun
sunset|n|sundown,sun set|sunrise
sunshine|n|sunlight,sun
super|i|very,extremely
superb|i|excellent
superficial|j|shallow|deep
superior|j|better|inferior
superman|p||batman
supermarket|n|grocery store
supernatural|j|paranormal|natural
superseded|v|supersede,replace
supper|n|dinner,even meal|breakfast,lunch
supplier|n|vendor,provider,supply|customer
supply|v|provide|demand
support|v|help,assist|oppose
supporter|n|fan,backer|opponent
suppose|l|should,assume,be meant to
supposed|l|should,meant to,be supposed to
suppress|v|suppression,repress
supreme|j|highest
surcharge|n|extra charge,additional charge,extra fee,additional fee|discount
sure|i|certain,make sure|unsure
surf|v
surface|n||volume,depth
surfboard|n|surf board|skateboard,paddleboard,snowboard
surge|n
surgeon|n||physician
surgery|n|operation,surgical
surgical|j|surgery|nonsurgical
surname|n|last name,family name|first name,give name
surprise|v
surrender|v|give up,capitulate|fight,resist
surround|v|encircle,around,nearby
surrounding|j
survey|n|poll,questionnaire
survival|n|survive|extinction,death
survive|v|survival,live,stay alive|die
survivor|n|survive|victim
susceptible|j|vulnerable,prone|resistant,immune
sushi|n||sashimi
suspect|v
suspend|v|pause,put on hold,halt,freeze|resume,reinstate,cancel,terminate
suspense|n
suspension|n||termination,cancellation
sustained|j|sustain,prolonged,continuous,last|brief
swahili|n|kiswahili
swallow|v|ingest|chew,spit,inhale
swamp|n|marsh,bog
swan|n
swap|v|exchange,switch,trade|return,keep
swap out|v|replace,exchange
sway|v
sweat|v|perspire,perspiration
sweater|n|jumper,pullover
sweden|p|swedish
swedish|p|sweden|norwegian,danish,finnish
sweep|v||mop,vacuum
sweet|j|sugary,sweetness|sour,bitter,salty,savory
swelling|n|swell,swollen
swept|v|sweep
swift|n
swim|v
swim pool|n|pool
swimming pool|n
swimsuit|n|bath suit,swimwear
swing|v
swiss|p|switzerland
switch|v|change,swap,change over|stay,keep
switch off|v|turn off,power off,shut off,disable,deactivate|switch on,turn on,enable
switch on|v|turn on,power on,enable,activate|switch off,turn off,disable
switzerland|p|swiss
swollen|j|swelling,swell
sword|n
syllable|n
symbol|t|sign
symbolic|j|symbol|literal
symmetric|j|symmetrical,symmetry|asymmetric
symmetrical|j|symmetric,symmetry|asymmetrical
symmetry|n|symmetrical,symmetric|asymmetry
sympathetic|j||parasympathetic,unsympathetic
sympathy|n|condolence|empathy
symphony|n
symptom|t|sign,warning sign|cause,treatment,cure
symptoms|n
sync|v|synchronize,synchronise,synchronization|unsync,disconnect
synchronize|v|sync,synchronise
synchronous|j|sync,blocking|asynchronous,async
synchronously|j|synchronous,sync|asynchronously
syndrome|n
synonym|t|word that mean the same,another word|antonym
syntax|n||semantic
synth|n|synthesizer
synthesis|n|synthesize,synthesise
synthetic|j|artificial,man make|natural,organic
syrup|n
system|n
systematic|j|methodical|random
systemctl|n||journalctl,service
t-test|n|t test,student t test|anova,chi square
tab|n
table|n||chair,desk
tablespoon|n|tbsp|teaspoon,cup
tablet|n||capsule,phone,laptop
tack|n
tackle|v|deal with,handle
tactics|n|tactic|strategy
tad|a|little bit,bit,slightly
tag|n|label
tahini|n|sesame paste|hummus,peanut butter
tail|n||head
tailor|n
tailwind|n|tailwind css,tailwindcss|bootstrap,headwind
take|l|require,need,last|give,bring,return
take apart|v|disassemble,dismantle|assemble,put together
take away|v|remove
take back|v|withdraw,retract,revoke|request,give,apply for
take care of|v|look after,care for
take off|v|remove|put on,land
take out|v|remove,withdraw|put in,deposit
take part|v|participate,join in
take place|l|happen,be hold,occur
takeaway|n|takeout,take out,to go|dine in,delivery
taken|l
takeout|n|takeaway,take out,to go|dine in,delivery
takeover|n|take over,acquisition,buyout|merger
tale|n|story
talent|n|gift
talk|v|speak,chat|listen
tall|j|height,high|short,wide
taller|j|tall|shorter
tallest|j|tall,highest|shortest,smallest
tally|v|count,add up
tame|v|domesticate
tan|n|suntan
tank|n
tantrum|n|meltdown,temper tantrum
tap|n|faucet
tap water|n||bottle water
tapa|n|tapas
tape|n
tar|n
tarball|n|tar file,tar archive,tar|zip
target|n|goal,aim
tariff|n|import duty,import tax|quota
task|n|job,assignment
taste|v|flavor,flavour|smell
tasty|i|delicious
tattoo|n|tat|piercing,henna
taught|v
taut|j|tight|slack
tavern|n|pub
tax|n|taxation
tax free|j|untaxed,not tax|taxable
tax return|n|tax file|tax refund
tax-free|j
taxable|j|subject to tax,tax|tax free,exempt
taxation|n|tax
taxi|n|cab|bus,train
taxonomic|j|taxonomy
tb|n
tbsp|n|tablespoon|tsp,teaspoon,cup
tcp|n|transmission control protocol|udp
tea|n||coffee
teach|v|instruct,train|learn,study
teacher|n||student,pupil
team|n||player
teammate|n|team mate,team member|opponent
tear|v|rip
teaspoon|n|tsp|tablespoon,cup
tech|n|technology
technical|j
technician|n
technique|a|method
technology|n|tech
teddy|n|teddy bear
tee|n
teen|n|teenager,adolescent|adult,child
teenage|j|adolescent,teen|adult
teenager|n|teen,adolescent|adult,child
teeth|n
telegraph|n
telephone|n|phone
telescope|n||microscope
television|n|tv,telly
tell|l|say,let know,inform,explain|ask
temp|n|temperature
temper|n
temperament|n|personality,disposition
temperate|j|mild|tropical,polar
temperature|t|temp
template|n
temple|n
tempo|n
temporal|j||spatial
temporarily|j|temporary,for a while,for a short time|permanently
temporary|j|temporarily,short term,interim|permanent
ten|j|10
tenancy|n|lease,tenancy agreement|ownership
tenant|n|renter,lessee|landlord
tend|l
tendency|a|tend
tender|j|soft|tough
tennis|n
tenor|n||bass,baritone,soprano
tense|n
tension|n||compression
tent|n
tenth|j|10th
tenure|n|term of office
term|n
term and condition|n|term,term of service,t&c
terminal|n
terminate|v|end,cancel,termination|renew,extend,start,suspend
termination|n|terminate,cancellation|renewal,extension,suspension
terminus|n|last stop,final stop
terms and conditions|n
terrace|n
terrain|n
terrestrial|j||aquatic,marine
terrible|i|awful,horrible,very bad|great,good
territorial|j|territory
territory|n
terror|n
terrorism|n
terrorist|n
test|n
testament|n
testimony|n|testify
tetanus|n|lockjaw|diphtheria,rabies,flu
tetra|n||guppy,betta
texas|p|tx
text|n
text message|n|text,sms|email,call
textbook|n
textile|n|fabric
texture|n
thai|p|thailand|vietnamese,lao
thailand|p|thai
than|f
thank|v|say thank,thank you
thanks|x
thanksgiving|p|thanksgiving day|christmas,easter,halloween
that|f|which
thaw|v|defrost,unfreeze|freeze
the|f|item
theater|n|theatre
theatre|n|theater
theatrical|j
theft|n|steal|loss
their|f||our,my,your
them|f|they|us,him,her
theme|n
themselves|f
then|f
theologian|n
theological|j|theology
theology|n
theorem|n
theoretical|j|theory|practical,experimental,actual
theory|n||practice
therapeutic|j|therapy
therapy|n
there|f||here
thereafter|f|after that,afterwards|before
therefore|f|so,thus,hence
thermal|j|heat
thermodynamic|j|thermodynamics|kinetic
thermometer|n||barometer,hygrometer,thermostat
thermostat|n
these|f|this|those
thesis|n|dissertation
they|f||we,you,i
thick|j|thickness|thin
thicken|v|make thick,thick|thin,thin out
thickness|n|thick|width,length
thigh|n|upper leg|calf
thin|j|slim|thick
thing|a
think|v|believe
thinner|j|thin|thicker
third|t|3rd|first,second,fourth
thirteen|j|13
thirtieth|j|30th
thirty|j|30
this|f||that
thistle|n
thorn|n
thorough|i|detail,in depth|brief,superficial
those|f|that|these
though|f|although
thought|n
thousand|j|1000,1k|million,hundred
thrash|v
thread|n
threat|n|threaten
threatened|v|threaten,endangered
threatening|j|threaten
three|j|3
threshold|n|limit,cut off
threw|v
thriller|n
thrive|v|flourish,grow well,do well|wither,struggle
throat|n
throne|n
throttle|v|rate limit,limit|debounce
through|f|via,by
throughout|f|all through
throughput|t|bandwidth|latency
throw|v|toss|catch
throw away|v|dispose of,discard,throw out,get rid of|keep,recycle
throw out|v|dispose of,discard,throw away,get rid of|keep,recycle
throw up|v|vomit,be sick
thrown|v
thru|f|through
thrust|n||drag,lift
thumb|n
thunder|n||lightning
thursday|t|thu,thur
thus|f|so,therefore,hence
thy|f|your
thyme|n||oregano,rosemary,basil
thyroid|n
tick|n
ticket|n
tide|n
tidy|v|clean up,tidy up
tie|n|necktie
tier|n|level
tiger|n
tight|j||loose
tighten|v|make tighter|loosen
til|f|until,till
tile|n
till|f|until|from,since,after
timber|n|wood,lumber
time|t|hour|date,place
time off|n|leave,vacation,day off
time zone|n|timezone
timeline|n|chronology,schedule
timeout|n|time out,time limit|delay,retry
timer|n||alarm,stopwatch,clock
timestamp|n|time stamp,date and time
timetable|n|schedule
timezone|n|time zone
tin|n|can
tinged|j
tiny|j|very small|huge
tip|n|gratuity
tire|n|tyre,fatigue,exhaust|wheel,awake
tired|j
tissue|n
titan|n
title|n|name|author
tls|n|ssl,transport layer security
tmp|n|temp,temporary
to|f||from
toad|n||frog
toast|n
toaster|n||oven,kettle,microwave
tobacco|n
today|t|this day|tomorrow,yesterday
toddler|n|young child|baby,infant,newborn,teenager,adult
toe|n||finger
tofu|n|bean curd|tempeh,seitan,cheese
together|j|jointly,with each other,combine|separately,apart,alone
toilet|n|bathroom,restroom,lavatory,wc
token|n
told|l
tolerate|v|stand,put up with,tolerance,tolerant
toll|n
tomato|n
tomb|n|grave
tomorrow|t||today,yesterday
ton|n|tonne
tone|n
tongue|n
tonic|n
tonight|t|this even,this night|tomorrow,last night
tonsil|n||adenoid
too|i|also,as well
took|l
tool|n
tooth|n
toothbrush|n|tooth brush|toothpaste,hairbrush
toothpaste|n|tooth paste|mouthwash,toothbrush
top|t|best,highest|bottom,worst
topic|n|subject
torch|n|flashlight
torn|v|tear,rip
tornado|n|twister|hurricane
torpedo|n
tortoise|n||turtle,hare
torture|n
toss|v|throw,flip
total|a|altogether,overall,in all,sum|average,partial,net
touch|v
touchdown|n|td|field goal
tough|i|hard,difficult|easy,tender
tour|n
tourism|n
tourist|n|visitor|resident
tournament|n|competition
tow|v
toward|f||away from
towel|n
tower|n
town|n||city,village
township|n
toxic|j|poisonous|safe,edible,nontoxic
toxin|n|poison
toy|n
trace|v|track down
track|v|follow,monitor,keep track of,trace
track down|v|find,locate,trace
track number|n|track code,track id|order number
tracking number|n
tract|n
trade|v|exchange,swap
trademark|n||copyright,patent
tradition|n|custom
traditional|j|traditionally,classic|modern,contemporary
traffic|n
tragic|j|tragedy|comic
trail|n|path
trailer|n
train|v|teach,practice
train station|n|railway station|bus station,airport
trainer|n|sneaker,coach,personal trainer
trait|n|characteristic
tram|n|streetcar,trolley|bus,train,subway
transaction|n
transcript|n|transcription,written record|recording
transfer|v|move,send|receive
transform|v|change,convert,transformation
transformation|n|transform
transistor|n||diode,resistor,capacitor
transit|n
transition|n
translate|v|translation|interpret
translation|n|translate|interpretation
translator|n|interpreter
translucent|j||transparent,opaque
transmission|n|gearbox
transmit|v|send,pass on,spread|receive
transmitter|n||receiver
transparent|j|see through,clear|opaque,translucent
transplant|n
transport|v|carry,transportation
transportation|n|transport
trap|v|catch|release
trash|n|garbage,rubbish,waste|recycling
trauma|n
travel|v|go,journey
travelers|n|traveler,traveller|resident
traveller|n|traveler|resident
tray|n
tread|n
treasure|n
treasury|n
treat|v|treatment|prevent,cause,diagnose
treatment|n|treat,therapy|prevention,diagnosis,symptom,cause
treaty|n|pact
tree|n
trench|n
trend|n
trial|n
triangle|n
triangular|j|triangle|square,round
triathlon|n|ironman|marathon,duathlon
tribal|j|tribe
tribe|n
tributary|n
tribute|n
trick|n
trigger|v|set off,cause|prevent
trim|v|cut
trinity|n
trio|n||duo,quartet
trip|n|journey
triple|j|three time,threefold|double,single
triumph|n|victory|defeat
trivia|n|quiz
trivial|j
trojan|n
troll|n
troops|n|troop,soldier
trophy|n
tropical|j||temperate
trouble|a|problem,difficulty
trough|n||peak,crest
trousers|n|pants|short
trout|n
truck|n|lorry
true|j|correct,truth|false,untrue,fake
trumpet|n
truncate|v|cut off,shorten,empty|drop,delete,pad,extend
trunk|n
trust|v||distrust
truth|a|true|lie,myth
try|l|attempt
ttl|n|time to live
tub|n|bathtub|shower
tube|n
tuberculosis|n|tb
tubular|j|tube shape
tuesday|t|tue
tuition|n|tuition fee
tulip|n||daffodil,rose
tumble|v
tumor|n|tumour
tuna|n
tune|v
tungsten|n|wolfram|titanium,steel
tunnel|n
tuple|n||list,set,dict
turbine|n
turbo|n|turbocharger
turkey|n|turkish|chicken,duck,goose
turkish|p|turkey|greek,arabic
turn|v
turn down|v|lower,reduce,decline,reject|turn up,accept
turn off|v|switch off,disable,deactivate,shut off|turn on,switch on,enable,activate
turn on|v|switch on,enable,activate,power on|turn off,switch off,disable,deactivate
turn up|v|increase,raise|turn down,lower
turret|n
turtle|n||tortoise
tutor|n
tv|n|television,telly
tv show|n|tv series,television show,television series|movie
twelfth|j|12th
twelve|j|12
twenty|j|20
twice|j|two time,double|once
twilight|n|dusk|dawn
twin|n
twist|v
twitter|p|x
two|j|2,both
two factor authentication|n|2fa,two step verification,mfa
two-factor authentication|n
txt|n|text file,text|pdf,csv,doc
type|a|kind,sort
typescript|p|ts|javascript
typewriter|n||computer,printer
typhoon|n
typical|i|usual,normal,typically|unusual,atypical
typically|i|usually,normally,generally,typical|rarely
tyre|n|tire|wheel
uae|p|united arab emirates,emirates
ubiquitous|j|everywhere,widespread|rare
ufw|p|uncomplicated firewall|iptables,firewalld
ugly|j||beautiful
ui|n
uk|p|unit kingdom,britain,great britain
ukraine|p|ukrainian
ukrainian|p|ukraine|russian,polish
ukulele|n|uke|guitar,banjo,mandolin
ultimate|i|final
ultra|i
umbrella|n
unable|f|can't,cannot,not able|able,can
unarchive|v|restore,restore from archive|archive
unaware|j|not aware|aware
unblock|v|unban|block
uncertain|j|unsure,not sure|certain,sure
unchanged|j|same|change
uncheck|v|deselect,untick|check,select
uncle|n||aunt
unclear|j|not clear|clear
unclog|v|clear,unblock,clear a clog|clog
uncommitted|j|not committed,unsaved|committed
uncommon|j|rare,unusual|common
unconscious|j||conscious
uncooked|j|raw,not cooked|cooked
undefined|j|not defined|null,nan,defined
under|f|below,less than,beneath|over,above,more than
underage|j|minor,under age|adult
undergo|l|have,go through
undergraduate|n|undergrad|graduate,postgraduate
underground|j|subterranean|above ground,overground
underlying|i
underneath|f|under,below,beneath|above,on top of
underscore|n|_|hyphen,dash
underside|n|bottom|top
understand|v|comprehend,make sense of|misunderstand
understood|v
undertaken|l|undertake,carry out,do
underwater|j|under water|on land
underwear|n|underpants,undies,undergarment
underweight|j|too thin|overweight
underwent|l|undergo,have,go through
undo|v|reverse,revert|redo
unemployed|j|out of work,jobless|employed
unemployment|n|unemployed,joblessness|employment
uneven|j|not even|even,level
unexpected|j|surprise|expect
unexplained|j|unknown,without explanation|explain
unfair|j|not fair|fair
unfollow|v|stop follow|follow
unfortunate|i|unlucky|lucky
unfreeze|v|thaw,defrost,unblock|freeze
unfriend|v|remove friend,delete friend|add friend
unfurnished|j|without furniture,not furnished|furnished
unhappy|j|sad,not happy|happy
unhealthy|j|bad for you,not healthy,bad for your health|healthy
unhide|v|show,reveal,make visible|hide
unhook|v|disconnect,detach|hook
unicorn|n
unified|v|unify,unit|divide
uniform|n
uninstall|v|remove,delete|install
uninstallation|v|uninstall,remove|installation,install
uninsured|j|without insurance|insured
union|n
unique|j|special|common
unit|t
unit kingdom|p|uk,britain,great britain
unit nation|p|un
unit stat|p|us,usa,america,u.s.
unite|v|unify,join together|divide,separate
united kingdom|p
united nations|p
united states|p
unity|n
universal|j
universe|n
university|n|uni|school
unknown|j|not know|know
unlawful|j|illegal,against the law|lawful,legal
unless|f|if not,except if|if
unlike|f|different from|like
unlikely|i|not likely|likely
unlimited|j|without limit,no limit|limit
unlink|v|disconnect,detach,remove link|link,connect
unload|v|empty|load
unlock|v|open|lock,block
unmarried|j|single,not marry|marry
unmount|v|umount|mount
unmute|v|turn sound on|mute
unnecessary|j|not needed,not necessary|necessary
uno|n
unpack|v|unzip,extract,destructure|pack,zip
unpaid|j|not paid,without pay,outstanding|paid
unpair|v|disconnect,remove pairing|pair
unpin|v|remove pin|pin
unpleasant|j||pleasant
unplug|v|disconnect|plug in
unreliable|j|not reliable|reliable
unrest|n
unsafe|j|dangerous,not safe|safe
unshare|v|stop share|share
unstable|j|not stable|stable
unstage|v|remove from staging|stage
unsubscribe|v|opt out,stop receive,cancel subscription|subscribe
unsuccessful|j|fail|successful
until|f|till,up to|from,since,after
untouched|j|unchanged,as it is,alone|change
untracked|j|not tracked|tracked,staged,ignored
unused|j|not use|use
unusual|j|uncommon,rare|usual,common,normal
unwanted|j|not want|want
unwilling|j|not will|will
unzip|v|extract,decompress|zip,compress
up|f||down
up to|f|until,at most|from,over
up to date|j|current|outdated
upcoming|j|come,next|past,previous,last
update|v||downgrade,revert,roll back
upgrade|v||downgrade
upload|v||download
upon|f|on
upper|j|top|lower
uppercase|j|upper case,capital,capital letter,capitalize|lowercase,lower case
upright|j|vertical,stand|horizontal
ups|p|united parcel service|fedex,dhl,usps
upset|v
upside|a|advantage,benefit,pro|downside
upside down|j|inverted|right side up
upstream|j||downstream
upward|j|up|downward
uranium|n
uranus|p||neptune,saturn,jupiter
urban|j|city|rural,suburban
urge|n
urine|n|pee|blood,stool
url|n|link,web address,uri|domain,ip address
urologist|n||nephrologist,gynecologist
us|p|usa,unit stat,america
usa|p|us,unit stat,america
usable|j|use|unusable,useless
usage|a|use
usb|n
usd|n|us dollar,dollar,american dollar|euro,eur,gbp
use|l|utilize,employ,second hand,secondhand,pre own|avoid,new
use for|l|purpose,use,function|make of
use up|v|exhaust
used|j
used for|l
useeffect|n|effect hook|usestate,uselayouteffect,usememo
useful|i|helpful|useless
useless|j|no use|useful
usememo|n||usecallback,useeffect,memo
user|n||admin
usereducer|n||usestate,usecontext
useref|n||usestate,usememo,useeffect
username|n|user name,login name,user id|password
usp|n|unique selling point
usual|i|normal,typical,usually|unusual
usually|i|normally,typically,generally|rarely,never
utility|n
utilize|l|use
utter|v|say
uuid|n|guid,unique id,universally unique identifier
vacant|j|empty,unoccupied|occupy
vacate|v|leave,move out of|occupy,move in
vacation|n|holiday,time off|sick leave
vaccinate|v|vaccination,immunize
vaccination|n|vaccine,immunization,shot,jab
vaccine|n|vaccination,shot,jab|treatment
vacuum|n|vacuum cleaner,hoover
vague|j|unclear|specific,precise
valid|j|validity|invalid,expire
validate|v|verify,check,validation|invalidate
validation|n|validate,check,verification
validity|a|valid|expiry
valley|n||mountain
valuable|j|worth a lot|worthless
value|a|worth
valve|n
vampire|n
van|n
vandalism|n|vandalise,vandalize|theft
vanilla|n
vanish|v|disappear|appear
vapor|n|vapour
vapour|n|vapor,steam
varchar|n|variable character|char,text
variable|j||fix,constant
variable rate|n|adjustable rate,float rate|fix rate
variant|n|version
variation|n|vary
varicose|j
variety|a|kind,type
various|i|different,several
vary|v|differ,change|stay the same
vascular|j
vase|n
vast|j|huge|small
vat|n|value add tax
vault|n
vcard|n|vcf
vector|n||scalar
vegan|j|plant base|vegetarian
vegas|p|las vegas
vegetable|n|veggie,veg|fruit
vegetarian|j|meatless,meat free|vegan
vegetation|n|plant life
veggie|n|vegetable|fruit,meat
vehicle|n
veil|n
vein|n||artery
velocity|n||acceleration
velvet|n
vendor|n|seller,supplier|buyer,customer
venice|p|venezia,venetian
venom|n
vent|n
venture|n
venue|n|location,place
venus|n||mars,mercury,jupiter,earth
venv|n|virtualenv,virtual environment|conda
verb|n||noun,adjective,adverb
verbal|j|oral,speak|write,nonverbal
verdict|n|rule,decision|sentence
verification|n|verify,confirmation
verify|v|confirm,check,verification
verse|n||chorus,prose
version|a
vertebrae|n|vertebra
vertical|j|vertically|horizontal
vertically|j|vertical|horizontally
very|i|really,extremely
vessel|n
vest|n
vet|n|veterinarian
veteran|n
veterinarian|n|vet
via|f|by,through,use
vibration|n|vibrate
vice|n||virtue
vicinity|a|nearby,area,neighborhood
victim|n||perpetrator
victory|n|win|defeat,loss
video|n||audio,photo
video game|n|game,videogame|board game
vienna|p|wien,viennese
vietnam|p|vietnamese
view|v|see,look at|hide,edit
viewer|n
vigor|n|vigour
vigorous|j|intense|gentle,moderate
vii|j|7,seven,seventh
viii|j|8,eight,eighth
vikings|p|viking
villa|n
village|n||town,city
villain|n|bad guy,antagonist|hero
vim|n|vi|nano,emacs
vine|n
vinegar|n
vinyl|n
viola|n||violin
violation|n|violate,breach|compliance
violence|n
violent|j|violence|nonviolent,peaceful
violet|n
violin|n|fiddle|viola,cello
viper|n
viral|j||bacterial
virgin|n
virtual|j|online|in person,physical
virtue|n||vice
virus|n||bacteria
visa|n||passport
viscount|n
visible|j|can be see|invisible,hide
vision|n|sight,eyesight|hear
visit|v|go to,go see|leave
visitor|n|guest|resident
visual|j||auditory
vit|n|vitamin
vital|i|essential,crucial
vitamin|n||mineral
vivid|j||dull
vocal|j||instrumental
vocalist|n|singer
voice|n
voicemail|n|voice mail
void|j|invalid,null|valid
vol|x|volume
volatile|j||stable,nonvolatile
volcanic|j|volcano
volcano|n
volkswagen|p|vw|bmw,audi,toyota
volleyball|n
voltage|t|volt|current
volume|t||mass,area
voluntary|j|optional|mandatory,compulsory,involuntary
volunteer|v|do volunteer work
vomit|v|throw up,be sick,puke
vote|v|cast a vote,cast a ballot|abstain
voter|n|vote,elector|candidate
voters|n|voter|candidate
voucher|n|coupon|refund,gift card
vowel|n||consonant
voyage|n|journey
vpn|n|virtual private network|proxy,firewall
vr|n
vscode|p|vs code,visual studio code|visual studio,vim,intellij
vue|p|vue.js,vuejs|react,angular,svelte
vulgar|j
vulnerable|j||protect
wade|v
waffle|n||pancake,crepe
wage|n|pay,salary
wagon|n
waist|n||hip
wait|v|wait time,hold on
wait time|n
waiter|n|server,waitress
waitress|n|server,waiter
waive|v|forgo,waiver|charge
wake|v|wake up,get up|sleep
wake up|v|wake,get up,awaken|go to sleep,fall asleep
walk|v|go on foot|run,drive
walker|n
wall|n
wallet|n
wallpaper|n|desktop background,background|paint
walnut|n
waltz|n||tango,foxtrot
wanna|l|want to,want
want|l|would like,wish,need
war|n||peace
ward|n
wardrobe|n|closet|dresser
warehouse|n
warfare|n
warfarin|n|coumadin|heparin,aspirin
warm|j||cold,cool,hot
warmer|j|warm|colder,cooler
warmth|n|warm|cold
warn|v|warning,alert
warning|n|alert
warp|v
warrant|n
warranty|n|guarantee|insurance
warrior|n
warship|n|naval ship
was|f|be,is
wash|v|clean|dry
wash machine|n|washer|dryer,dishwasher
washer|n|washing machine,wash machine,clothes washer|dryer,dishwasher
washing machine|n
wasn|x|was not,wasn't|was
waste|n|garbage,rubbish,trash
watch|v|see,view|listen
water|n
watercolour|n|watercolor,water colour|acrylic,oil
waterfall|n|fall,falls|river,lake
waterloo|p|battle of waterloo
watermark|n|water mark|signature
waterproof|j|water proof,watertight|water resistant,breathable
watt|n|w|volt
wave|n
wax|n
way|a|method,how
weak|j|weakness|strong
weakened|v|weaken|strengthen
weakness|n|weak,weak point|strength
wealth|n|net worth,rich|poverty
wealthy|j|rich,well off|poor
weapon|n
wear|v|put on,have on|take off,remove
weather|n||climate
weave|v||knit
web|n|internet
website|n|site,web site,webpage|app
wed|v|marry,get marry|divorce
wedge|n
wednesday|t|wed
week|t|seven day|month,day,year
weekday|t|work day|weekend
weekend|t|saturday and sunday|weekday
weekly|j|every week,per week,each week|daily,monthly,yearly
weigh|v|weight,heavy
weight|t|weigh,heavy|height
weightlifting|n|weight training,lift weight,weight lifting|cardio,powerlifting
weird|i|strange,odd|normal
welcome|v
welfare|n
well|i|good|badly,poorly
welsh|p|wales|english,scottish,irish
went|l
were|f|be,are
west|t|western|east,north,south
western|j|west|eastern,northern,southern
westward|j|west|eastward
wet|j||dry
wget|n||curl
whale|n
what|f|which
what is|f|what',define
what time|f|when|where,what day
whatever|f|anything
whatsapp|p|whats app|telegram,signal,facebook
wheat|n
wheel|n||tire
wheelchair|n|wheel chair|walker,stroller
wheelchair accessible|j|wheelchair access,disable access
when|q|what time,what date,at what time,what day,date,day,time,year,what year,what hour,which year,which day,which date,on what date,start date,moment,month|where,why,how,who
whenever|f|any time
where|q|in which place,what place,which location,place,location,what country,what city,which country,which city,spot,whereabout,locate,address|when,why,how,who
whereabout|t|whereabouts,location,where
whereas|f|while
whereby|f|by which
whether|f|if
which|f|what
while|f|during,whilst,when|before,after
whilst|f|while|before,after
whip|v|whisk,beat
whisk|v|beat|fold,knead
whiskey|n|whisky
whistle|n
white|j||black
whitelist|n|allowlist|blacklist,blocklist
whitespace|n|white space,blank,space|newline
whitish|j|white
who|q|which person,what person,person,name of the person,author,inventor,by whom,whom,what artist,which artist,what company|what,where,when,why
whole|j|entire,full,all|half,part,partial
wholesale|j||retail
wholly|i|completely,entirely,fully|partly
whom|f|who
whose|f|belong to whom
why|q|what is the reason,reason,how come,what cause,cause,what make,what reason,explain why,due to what|how,when,how to,where
wi fi|n|wifi,wireless internet|ethernet,bluetooth
wi-fi|n
wicked|j|evil|good
wide|j|width,broad|narrow,long,tall
widen|v|make wider|narrow
wider|j|wide,broad|narrow
widespread|j|common|rare
widow|n||widower
width|t|wide|length,height,depth
wife|n||husband
wifi|n|wi fi,wireless internet|ethernet,bluetooth
wig|n
wild|j||tame,domestic,farm
wilderness|n
wildlife|n
will|f|going to|won't,did
willow|n
win|v|victory,be the winner|lose,draw
wind|n
window|n||door
windowsill|n|window sill,window ledge
windy|j|wind|calm
wine|n||beer
wing|n
winner|t|win,champion|loser,runner up
winter|t|wintertime|summer,spring,autumn
wipe|v
wire|n
wired|j|corded,with a cord|wireless,cordless
wireless|j|cordless,without wire|wire
wisdom|n
wise|j||foolish
wish|l|want,would like
wit|n
witch|n||wizard
with|f|have,along with|without
withdraw|v|take out,withdrawal,take money out|deposit,transfer
withdrawal|n|withdraw,take out|deposit,transfer
withdrawn|v|withdraw,take out|deposit
withdrew|v|withdraw,take out|deposit
withhold|v|hold back,keep back,withholding|give,release
withholding|n|withhold,tax withholding
within|f|inside,in|outside,beyond
without|f|no,not have,lack|with
withstand|v|resist,stand up to
witness|n|eyewitness
wizard|n||witch
wolf|n
wolve|n|wolf|fox,dog
woman|n|female|man
women|n
won|v
won't|f|will not|will
wonder|l|want to know,ask
wonderful|i|great,amazing|terrible
wood|n
wooden|j|wood,make of wood|metal,plastic
woodland|n|forest,wood
woody|j||herbaceous
wool|n
woollen|j|woolen,wool,woolly|cotton,silk
woolly|j|wooly,woollen
word|n||sentence
wore|v
work|l|function,operate
work from home|v|work remotely,remote work,telecommute|work on site
work hour|n|hour of work
worker|n|employee|employer
workflow|n|work process|job
working hours|n
workout|n|exercise,work out,train session
workplace|n|place of work,at work
workshop|n||lecture,webinar
workspace|n|work space|channel
workweek|n|work week,work week hour|weekend
world|n|earth,globe
worldwide|j|in the world,globally,around the world,internationally|nationwide
worm|n
worn|v
worry|v|be concern
worse|j|bad|better
worsen|v|get worse,make worse,deteriorate,aggravate|improve,get better
worship|v
worst|j|bad|best
worth|a|value
worthy|j|deserving|unworthy
would|f
wouldn|x|would not,wouldn't|would
wound|n|injury
woven|v|weave
wrap|v||unwrap
wreck|n
wren|n
wrench|n|spanner|screwdriver,pliers
wrestler|n
wrestling|n
wrist|n||ankle
writ|n
writable|j|writeable|read-only,readable
write|v|author of|read,erase,speak,oral
writer|n|author,write,write by|reader
written|v
wrong|j|incorrect|right,correct
wrong way|a|incorrect way|right way
wrote|v
www|x|world wide web
x-ray|n|xray,x ray,radiograph|mri,ct scan,ultrasound
xml|n
yaml|n|yml|json,toml,xml
yard|n
yarn|n
yeah|x|yes|no
year|t|yr,twelve month|month,week,day
yearly|j|annual,annually,per year,every year|monthly,weekly,daily
yeast|n
yellow|j
yellowish|j|yellow
yen|n|jpy,japanese yen|yuan,dollar,won
yep|x|yes|no
yes|f||no
yesterday|t|the day before today|today,tomorrow
yet|f|so far
yield|v|produce
yoga|n||pilates,meditation
yoghurt|n|yogurt|cheese,cream
yogurt|n|yoghurt
you|f|one
young|j||old
younger|j|young|older
youngest|j|young|oldest
your|f||my,his,her
yourself|f
youth|n|young person
yuan|n|renminbi,rmb,chinese currency
zebra|n
zen|n
zero|j|0,none
zinc|n
zip|n|zipper
zip code|n|postal code,postcode|area code
zipper|n|zip|button
zodiac|n
zone|n
zoo|n
zsh|n|z shell|bash,fish
zucchini|n|courgette
`
