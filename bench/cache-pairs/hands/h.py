# Pairs of questions; everyday consumer, money, housing, law, work, school, papers, driving, transport.
DATA = r'''
@return_after_days | n=20~twenty; 40~forty; 60~sixty; 90~ninety | shop=Zara; H&M; IKEA; Decathlon
+ Can I still return something to {shop} {n} days after buying it?
+ Does {shop} take items back once {n} days have gone by since the purchase?
+ {shop} return possible {n} days after purchase?
+ I bought this at {shop} {n} days ago, am I still in time to give it back?
+ Hi, would {shop} accept a return {n} days from the date of sale?
+ is a refund still an option at {shop} when {n} days have passed since I paid
@return_receipt | shop=Walmart; Target; Costco; Best Buy; Home Depot
+ How do I return an item to {shop} with a receipt?
+ what's the process for bringing stuff back to {shop} when I have the receipt
+ {shop} return procedure with receipt
+ I kept the receipt - how do I go about giving a purchase back to {shop}?
+ Walk me through taking a product back to {shop}, receipt in hand.
- How do I return an item to {shop} without a receipt?
- what's the process for bringing stuff back to {shop} when I've lost the receipt
- {shop} return procedure no receipt
- I threw the receipt away - how do I go about giving a purchase back to {shop}?
- Walk me through taking a product back to {shop} if I don't have the receipt any more.
@promo_combine | n=two~2; three~3; four~4 | shop=ASOS; Kohl's; Sephora; Macy's
+ Can I use {n} promo codes on a single {shop} order?
+ does {shop} let you stack {n} discount codes at once
+ Is it possible to enter {n} coupons for one purchase at {shop}?
+ {n} vouchers same checkout {shop} allowed?
+ I've got {n} coupon codes for {shop}, will it take all of them on one basket?
@order_before_after_ship | shop=Amazon; eBay; Etsy; AliExpress; Shein
+ How do I cancel an order on {shop} before it ships?
+ cancel {shop} purchase that hasn't been sent yet
+ my {shop} order is not dispatched yet, how can I call it off?
+ Steps for withdrawing an order from {shop} while it is still waiting to be shipped
+ What do I do to stop a {shop} order prior to dispatch?
- How do I cancel an order on {shop} after it ships?
- cancel {shop} purchase that has already been sent
- my {shop} order is already dispatched, how can I call it off?
- Steps for withdrawing an order from {shop} when it is on its way already
- What do I do to stop a {shop} order once it has left the warehouse?
@free_ship_min | shop=Sephora; Nike; Uniqlo; Lego; Ulta~Ulta Beauty
+ What's the minimum spend for free shipping at {shop}?
+ how much do I have to buy from {shop} to get delivery for free
+ {shop} free delivery threshold
+ At what basket total does {shop} drop the shipping fee?
+ Tell me the smallest order amount that ships free with {shop}.
+ from what sum upwards does {shop} deliver at no charge?
@gift_card_balance | shop=Starbucks; Amazon; Apple; Visa; Target
+ How can I check the balance on a {shop} gift card?
+ where do I see how much is left on my {shop} gift card
+ {shop} giftcard remaining balance lookup
+ I got a {shop} gift card and want to find out what it's still worth, how?
+ way to look up the money remaining on a {shop} gift card
+ Please explain how to view the credit left on a gift card from {shop}.
@reviews_best_under | n=$100~100 dollars; $200~200 dollars; $300~300 dollars; $500~500 dollars | item=vacuum cleaner; espresso machine; office chair; air purifier
+ What's the best {item} under {n}?
+ top {item} for less than {n}
+ which {item} should I get if my limit is {n}
+ Recommend me the finest {item} that costs below {n}.
+ My budget tops out at {n} - what {item} would be the number one pick?
- What's the best {item} over {n}?
- top {item} for more than {n}
- which {item} should I get if I want to spend upwards of {n}
- Recommend me the finest {item} that costs above {n}.
- My budget starts at {n} and has no upper limit - what {item} would be the number one pick?
@cheapest_dearest | item=iPhone; MacBook; Kindle; iPad; Apple Watch~apple watch
+ Which is the cheapest {item} on sale right now?
+ lowest-priced {item} currently available
+ what {item} model costs the least at the moment
+ I want to spend as little as possible, which current {item} has the smallest price tag?
+ Name the least expensive {item} you can buy today.
- Which is the most expensive {item} on sale right now?
- highest-priced {item} currently available
- what {item} model costs the most at the moment
- Money is no object, which current {item} has the biggest price tag?
- Name the priciest {item} you can buy today.
@wishlist_public | site=Amazon; Etsy; eBay; IKEA
+ How do I make my {site} wish list public?
+ let everyone see my {site} wishlist
+ what setting opens up my wish list on {site} for all to view
+ I'd like others to be able to see my wishlist on {site}, how?
+ switch {site} wish list from private to public
- How do I make my {site} wish list private?
- stop people seeing my {site} wishlist
- what setting hides my wish list on {site} from everybody
- I'd like nobody else to be able to see my wishlist on {site}, how?
- switch {site} wish list from public to private
@size_convert | n=38; 40; 42; 44 | reg=US~American; UK~British; Japanese~Japan
+ What is European shoe size {n} in {reg} sizing?
+ EU {n} shoes to {reg} size
+ convert a size {n} European shoe into {reg} size please
+ I wear a {n} in Europe, which {reg} shoe size is that?
+ {reg} shoe size equal to EU {n}
@price_match | shop=Best Buy; Target; Currys; John Lewis; Lowe's~Lowes | rival=Amazon; Walmart; Costco
+ Does {shop} price match {rival}?
+ will {shop} lower its price to what {rival} charges
+ {shop} price matching {rival} prices yes or no
+ If {rival} sells it for less, would {shop} give me the same price?
+ Can I get {shop} to meet a cheaper offer from {rival}?
@buy_used_sell_used | site=eBay; Vinted; Facebook Marketplace; Depop | item=sneakers~trainers; textbooks; camera lenses; furniture
+ Tips for buying used {item} on {site}
+ pointers for purchasing second-hand {item} through {site}
+ What should I keep in mind when I buy pre-owned {item} on {site}?
+ I'm looking to pick up some secondhand {item} from {site}, any advice?
+ advice for a buyer of used {item}, {site}
- Tips for selling used {item} on {site}
- pointers for getting rid of second-hand {item} for cash through {site}
- What should I keep in mind when I sell pre-owned {item} on {site}?
- I'm looking to offload some secondhand {item} via {site}, any advice?
- advice for a seller of used {item}, {site}
@prime_cost | c=Germany; Canada; India; Japan; Spain
+ How much does Amazon Prime cost per year in {c}?
+ annual price of Prime membership {c}
+ what do people in {c} pay for twelve months of Amazon Prime
+ Yearly fee for Amazon Prime if I live in {c}?
+ prime subscription {c} cost a year amazon
@subscribe_unsub | shop=Groupon; Wayfair; Temu; Zalando; Gap
+ How do I subscribe to {shop} marketing emails?
+ sign me up for the {shop} newsletter, how
+ I want to start getting promo mails from {shop}, where do I opt in?
+ opt in {shop} promotional emails
+ What's the way to join {shop}'s email list for offers?
- How do I unsubscribe from {shop} marketing emails?
- get me off the {shop} newsletter, how
- I want to quit getting promo mails from {shop}, where do I opt out?
- opt out {shop} promotional emails
- What's the way to leave {shop}'s email list for offers?
@seller_fee | n=$50~50 dollars; $120~120 dollars; $250~250 dollars; $900~900 dollars | site=eBay; Etsy; Poshmark; StockX
+ How much will {site} take in fees if I sell something for {n}?
+ {site} seller fee on a {n} sale
+ I sold an item at {n} on {site}, what cut do they keep?
+ what commission does {site} charge when the selling price is {n}
+ Work out the {site} selling fees for an item priced {n}
@fake_check | brand=Rolex; Gucci; Louis Vuitton; Ray-Ban
+ How can I tell if a {brand} is real?
+ signs that a {brand} is authentic
+ what shows that a {brand} is the genuine article
+ Which features prove a {brand} is original?
+ authenticity marks of a genuine {brand}
@black_friday_date | n=2025; 2026; 2027; 2028 | ev=Black Friday; Cyber Monday; Boxing Day; Singles' Day~Singles Day
+ On which day of the week and date does {ev} fall in {n}?
+ {ev} {n} date and weekday
+ what date and weekday is {ev} going to be in {n}
+ I'm planning my shopping for {n}: tell me {ev}'s date plus the day of the week
+ weekday and date of {ev} for the year {n}, please
@bnpl_instal | n=3~three; 4~four; 6~six; 12~twelve | prov=Klarna; Affirm; Afterpay; PayPal
+ Can I split an online purchase into {n} payments with {prov}?
+ does {prov} offer paying in {n} instalments for web orders
+ {prov} pay in {n} available for online shopping?
+ Is there an option at {prov} to spread what I buy online over {n} payments?
+ shopping online - would {prov} let me pay it off in {n} parts?
@parcel_lost | c=UPS; FedEx; DHL; Royal Mail; USPS | n=5~five; 10~ten; 15~fifteen; 21~twenty-one
+ My {c} parcel is {n} days late, what should I do?
+ {c} package overdue by {n} days what now
+ what can I do about a {c} delivery that should have come {n} days ago
+ It's been {n} days past the delivery date and {c} hasn't brought my package. What steps should I take?
+ Help, {c} is {n} days behind with my parcel - what's my next move?
@track_no_number | c=UPS; FedEx; DHL; USPS; DPD
+ How do I track a {c} package with a tracking number?
+ follow my {c} parcel, I have the tracking number
+ where do I look up a {c} shipment using its tracking number
+ {c} tracking by number how to
+ I've been given a tracking number by {c}; how do I see where the box is?
- How do I track a {c} package without a tracking number?
- follow my {c} parcel, I don't have the tracking number
- where do I look up a {c} shipment lacking its tracking number
- {c} tracking no number how to
- I was never given a tracking number by {c}; how do I see where the box is?
@ship_cost_weight | n=2 kg~two kilos; 5 kg~five kilos; 10 kg~ten kilos; 20 kg~twenty kilos; 5 lb~five pounds | to=Germany; Japan; Brazil; Australia
+ How much does it cost to ship a {n} parcel from the US to {to}?
+ price for posting {n} from USA to {to}
+ what would I pay to send a box weighing {n} to {to} from the States
+ US to {to} shipping rate, {n} package
+ I need to mail a {n} package to {to} from America, what will it set me back?
@ship_time | a=China; Turkey; Canada; Poland | b=France; Mexico; the UK~the United Kingdom; South Africa
+ How long does standard shipping take from {a} to {b}?
+ standard delivery time {a} to {b}
+ ordered something that ships from {a}, when will it reach {b} by regular post?
+ how many days is a normal parcel from {a} to {b} on the road
+ What's the usual transit time for ordinary mail going to {b} from {a}?
@hold_mail | n=7~seven; 14~fourteen; 21~twenty-one; 30~thirty | c=USPS; Canada Post; Royal Mail; Australia Post
+ How do I have {c} hold my mail for {n} days?
+ get {c} to keep my post back {n} days while I'm away
+ I'm off on holiday for {n} days, how can I make {c} store my letters?
+ {c} mail hold {n} days how to request
+ Steps to pause mail delivery from {c} for {n} days
@deliver_weekend | c=UPS; FedEx; Amazon; Evri; DPD | n=Saturdays; Sundays; Christmas Eve; New Year's Day
+ Does {c} deliver on {n}?
+ {c} delivery {n}?
+ will a {c} driver bring parcels on {n}
+ Are packages dropped off by {c} on {n}?
+ I'm expecting a box - do deliveries by {c} happen on {n}?
@signature | c=FedEx; UPS; DHL; USPS
+ How can I require a signature on delivery with {c}?
+ add signature confirmation to a {c} shipment
+ I want the recipient to sign for my {c} parcel, how do I set that?
+ {c} how to turn on signature required
+ What do I do so that {c} only hands the box over against a signature?
- How can I waive a signature on delivery with {c}?
- remove signature confirmation from a {c} shipment
- I want the recipient not to have to sign for my {c} parcel, how do I set that?
- {c} how to turn off signature required
- What do I do so that {c} leaves the box without anyone signing?
@damaged_claim | n=24~twenty-four; 48~forty-eight; 72~seventy-two | shop=Wayfair; IKEA; Amazon; Argos
+ Is my deadline for reporting a damaged delivery to {shop} {n} hours?
+ {shop} is {n} hours the deadline for reporting damage on arrival
+ is the cut-off for notifying {shop} of breakage {n} hours
+ Is there a {n}-hour limit for telling {shop} an item arrived broken?
+ My order from {shop} came smashed; is {n} hours the time I've got to complain?
@return_label | shop=Zalando; ASOS; Nike; Shein; Amazon
+ Where do I print a return label for {shop}?
+ {shop} returns label print where
+ I need the shipping label to send an order back to {shop}, where can I get it to print out?
+ find printable return sticker {shop}
+ From which page can I run off the label for a {shop} return?
@refund_time | shop=Zara; Amazon; Shein; Best Buy; Decathlon | m=PayPal; credit card; debit card; gift card
+ How long does {shop} take to refund to {m}?
+ {shop} refund time {m}
+ when will my money be back if {shop} refunds me by {m}
+ I sent my order back to {shop}; how many days until the {m} refund shows up?
+ waiting time for a {m} reimbursement from {shop}
@customs_duty | n=€100~100 euros; €150~150 euros; €200~200 euros; €400~400 euros | a=the US~the USA; China; the UK~the United Kingdom; Switzerland | b=Germany; Italy; Ireland
+ Do I pay customs duty on a {n} parcel from {a} to {b}?
+ import duty {a} to {b} for goods worth {n}?
+ is a package valued at {n} sent from {a} subject to customs charges in {b}
+ Will customs in {b} charge duty if I order something for {n} from {a}?
+ ordering from {a} to {b}, {n} total, does duty apply?
@locker_pickup | n=3~three; 5~five; 7~seven | c=Amazon; InPost; DHL; UPS
+ Will my package still be in the {c} locker after {n} days?
+ does {c} keep a parcel in the locker for longer than {n} days
+ {c} locker parcel still there past {n} days?
+ It has been over {n} days since my box went into a {c} locker, would it still be inside?
+ Is something left in a {c} locker still waiting for me once {n} days are up?
@change_addr | shop=Amazon; eBay; Walmart; Etsy; Chewy
+ How do I change the delivery address before a {shop} order ships?
+ edit shipping address {shop} prior to dispatch
+ I put the wrong address on my {shop} order and it hasn't gone out yet, how to fix it?
+ Way to correct where {shop} sends my not-yet-shipped order
+ swap the address on a {shop} order that is still unshipped, how?
- How do I change the delivery address after a {shop} order ships?
- edit shipping address {shop} post dispatch
- I put the wrong address on my {shop} order and it has already gone out, how to fix it?
- Way to correct where {shop} sends my already-shipped order
- swap the address on a {shop} order that is in transit now, how?
@returns_open | shop=Costco; Apple; Sephora; GameStop | item=headphones; perfumes; mattresses; video games~videogames
+ Can I return opened {item} to {shop}?
+ {shop} return policy: {item}, opened - accepted?
+ will {shop} take back {item} that I've already unsealed
+ I opened the packaging; does {shop} still accept {item} as a return?
+ are {item} returnable at {shop} once opened
- Can I return unopened {item} to {shop}?
- {shop} return policy: {item}, unopened - accepted?
- will {shop} take back {item} that I haven't unsealed
- I never opened the packaging; does {shop} accept {item} as a return?
- are {item} returnable at {shop} when still sealed
@neighbor_delivery | c=DHL; Hermes; DPD; UPS
+ How do I allow {c} to leave parcels with a neighbour?
+ authorise {c} to hand my package to the people next door
+ {c} turn on delivery to neighbor
+ I'm fine with my neighbours taking in {c} parcels, where can I set this?
+ What must I do so {c} may drop my box next door?
- How do I forbid {c} to leave parcels with a neighbour?
- stop {c} from handing my package to the people next door
- {c} turn off delivery to neighbor
- I don't want my neighbours taking in {c} parcels, where can I set this?
- What must I do so {c} may not drop my box next door?
@open_account_docs | bank=Chase; HSBC; Barclays; Wells Fargo; Santander
+ What documents do I need to open an account at {bank}?
+ {bank} new account paperwork required
+ which papers should I bring to {bank} to set up an account
+ I want to become a customer of {bank}, what ID and documents will they ask for to open an account?
+ list of documents for opening a bank account with {bank}
- What documents do I need to close an account at {bank}?
- {bank} account closure paperwork required
- which papers should I bring to {bank} to shut an account
- I want to stop being a customer of {bank}, what ID and documents will they ask for to close my account?
- list of documents for closing a bank account with {bank}
@atm_limit | bank=Chase; Citibank; Monzo; Revolut; N26
+ What is the daily ATM withdrawal limit at {bank}?
+ how much cash can I take out per day with {bank}
+ {bank} max cash withdrawal a day
+ Up to what sum does {bank} let me get from a cash machine in one day?
+ Daily cap on cashpoint withdrawals, {bank} customers
@wire_fee | n=$500~500 dollars; $2,000~2000 dollars; $10,000~10k dollars | bank=Bank of America~BofA; Chase; Wells Fargo; Citibank
+ What does {bank} charge for an incoming wire of {n}?
+ {bank} fee to receive a {n} wire transfer
+ someone is wiring me {n}, how much will {bank} take for it?
+ cost of getting {n} by wire into my {bank} account
+ If {n} arrives by wire at {bank}, what fee do I pay as the receiver?
- What does {bank} charge for an outgoing wire of {n}?
- {bank} fee to send a {n} wire transfer
- I'm wiring someone {n}, how much will {bank} take for it?
- cost of getting {n} by wire out of my {bank} account
- If {n} leaves by wire from {bank}, what fee do I pay as the sender?
@transfer_how_long | a=Spain; Kenya; Japan; Canada | b=India; Brazil; Nigeria; Philippines~the Philippines
+ How long does a bank transfer from {a} to {b} take?
+ bank wire {a} to {b} how many days
+ when will money sent from a bank in {a} land in {b}
+ I'm moving money from my account in {a} to one in {b}; what's the processing time?
+ Usual duration of a bank-to-bank payment to {b} from {a}
@savings_interest | n=1.5%~1.5 percent; 3%~3 percent; 4.25%~4.25 percent; 5%~5 percent | sum=$5,000~5000 dollars; $10,000~10k dollars; $25,000~25k dollars
+ How much interest does {sum} earn in a year at {n}?
+ {sum} at {n} annual interest, one year, earnings
+ if I put {sum} into savings paying {n}, what will I have gained after twelve months?
+ Work out one year's interest on {sum} with a {n} rate
+ my savings account pays {n} p.a. and holds {sum}, what interest do I make per year?
@joint_account | bank=Lloyds; NatWest; Chase; ING; Nationwide
+ How do I add someone to my {bank} account?
+ put a second person on a {bank} account
+ I want my wife on my account at {bank} as joint holder - how's that done?
+ {bank} adding a joint account holder steps
+ procedure for making my {bank} account a joint one by including another person
- How do I remove someone from my {bank} account?
- take a second person off a {bank} account
- I want my wife off my account at {bank} as joint holder - how's that done?
- {bank} removing a joint account holder steps
- procedure for making my {bank} account a sole one by dropping the other person
@iban_len | c=Germany; France; Norway; Malta; Poland
+ How many characters does an IBAN from {c} have?
+ IBAN length {c}
+ what number of letters and digits makes up an IBAN in {c}
+ A bank number (IBAN) issued in {c}: how long is it?
+ count of characters in {c} IBANs
@overdraft | bank=Barclays; TD Bank; Monzo; Lloyds | n=£50~50 pounds; £100~100 pounds; £300~300 pounds; £500~500 pounds
+ What will {bank} charge me for being {n} overdrawn?
+ {bank} overdraft cost on {n}
+ my account at {bank} is {n} in the red, what fees come with that
+ How expensive is a {n} overdraft with {bank}?
+ if I go {n} below zero at {bank} how much do they charge
@overdraft_onoff | bank=Chase; Wells Fargo; PNC; US Bank; Capital One
+ How do I turn on overdraft protection at {bank}?
+ enable {bank} overdraft protection
+ I'd like overdraft cover on my checking account with {bank}, how do I opt in?
+ steps to activate overdraft protection, {bank}
+ What do I need to do so {bank} starts covering me for overdrafts?
- How do I turn off overdraft protection at {bank}?
- disable {bank} overdraft protection
- I don't want overdraft cover on my checking account with {bank} any more, how do I opt out?
- steps to deactivate overdraft protection, {bank}
- What do I need to do so {bank} stops covering me for overdrafts?
@swift_code | bank=Deutsche Bank; BNP Paribas; HSBC; Santander; UniCredit | city=Madrid; Frankfurt; London; Milan
+ What's the SWIFT code of {bank} in {city}?
+ {bank} {city} BIC
+ I need the BIC for the {city} office of {bank}
+ Which SWIFT/BIC should I use for {bank}, {city}?
+ give me {bank}'s swift code for its {city} branch
@deposit_insured | n=$100,000~100k dollars; $250,000~250k dollars; $400,000~400k dollars; $1,000,000~1 million dollars | bank=Ally; Marcus; SoFi; Capital One
+ Is a deposit of {n} at {bank} fully insured by the FDIC?
+ does FDIC cover all of {n} in a {bank} account
+ I keep {n} with {bank}, would FDIC insurance pay back the whole sum?
+ {bank} {n} savings fully FDIC protected?
+ Would the entire {n} be federally insured if I put it in {bank}?
@branch_hours | n=Saturday; Monday; Friday; Sunday | bank=TD Bank; Halifax; Bank of America~BofA; PNC
+ What time do {bank} branches open on {n}?
+ {bank} opening time {n}
+ how early can I get into a {bank} branch on a {n}
+ I want to be at {bank} first thing on {n}, when do the doors open?
+ At what hour does {bank} start serving customers on {n}?
- What time do {bank} branches close on {n}?
- {bank} closing time {n}
- how late can I get into a {bank} branch on a {n}
- I can only get to {bank} late on {n}, when do the doors shut?
- At what hour does {bank} stop serving customers on {n}?
@cash_deposit | n=$3,000~3000 dollars; $9,000~9000 dollars; $12,000~12k dollars; $50,000~50k dollars
+ Will the bank report a cash deposit of {n}?
+ does depositing {n} in cash get reported
+ {n} cash deposit reported to government?
+ I'm about to pay {n} in banknotes into my account - do banks file a report on that?
+ Is a report filed when somebody puts {n} cash in the bank?
- Will the bank report a cash withdrawal of {n}?
- does withdrawing {n} in cash get reported
- {n} cash withdrawal reported to government?
- I'm about to take {n} in banknotes out of my account - do banks file a report on that?
- Is a report filed when somebody pulls {n} cash from the bank?
@bank_app_2fa | bank=Revolut; Wise; N26; Chime
+ How do I enable fingerprint login in the {bank} app?
+ switch on biometric sign-in {bank}
+ I want to log into {bank} with my fingerprint, where's the setting?
+ activate touch login on {bank} mobile app
+ make the {bank} app accept my fingerprint for logging in
- How do I disable fingerprint login in the {bank} app?
- switch off biometric sign-in {bank}
- I no longer want to log into {bank} with my fingerprint, where's the setting?
- deactivate touch login on {bank} mobile app
- make the {bank} app stop accepting my fingerprint for logging in
@fx_convert | n=100~one hundred; 250~two hundred fifty; 1,000~one thousand; 5,000~five thousand | a=euros~EUR; Swiss francs~CHF; British pounds~GBP | b=Japanese yen~JPY; Indian rupees~INR; Mexican pesos~MXN
+ How much is {n} {a} in {b} today?
+ {n} {a} to {b}
+ convert {n} {a} into {b} at the current rate
+ what would I get in {b} for {n} {a} right now?
+ I have {n} {a}, tell me their present worth in {b}
@check_stop | bank=Chase; Wells Fargo; Citizens Bank; Regions
+ How much does a stop payment on a check cost at {bank}?
+ {bank} stop-check fee
+ what will {bank} charge me to block a check I wrote
+ I have to halt a check drawn on {bank}, what's the price of that?
+ Fee at {bank} for putting a stop on a cheque
@freeze_card | bank=Monzo; Revolut; Capital One; Discover; Amex~American Express
+ How do I freeze my {bank} card?
+ lock {bank} card temporarily
+ I can't find my {bank} card, how do I put a temporary block on it?
+ where in the app can I put my {bank} card on ice
+ Steps to suspend a {bank} card for now
- How do I unfreeze my {bank} card?
- unlock {bank} card after temporary block
- I found my {bank} card again, how do I lift the temporary block on it?
- where in the app can I take my {bank} card off ice
- Steps to reactivate a {bank} card I froze
@card_fee | card=Amex Gold~American Express Gold; Chase Sapphire Reserve; Capital One Venture; Citi Premier
+ What's the annual fee of the {card} card?
+ {card} yearly cost
+ how much per year do I pay to hold a {card}
+ Having the {card} in my wallet costs what each year?
+ price of {card} membership for 12 months
@card_abroad | card=Visa debit; Mastercard credit; Amex~American Express; Discover | c=Japan; Cuba; Morocco; Vietnam
+ Does a {card} card work in {c}?
+ can I pay with {card} in {c}
+ is {card} accepted by shops in {c}
+ travelling to {c}, will my {card} card be usable there?
+ {card} acceptance {c}?
@card_min_pay | n=$800~800 dollars; $1,500~1500 dollars; $3,000~3000 dollars; $6,000~6000 dollars | r=18%~18 percent; 22%~22 percent; 29%~29 percent
+ How long to pay off {n} on a card at {r} if I pay only the minimum?
+ {n} credit card debt {r} APR minimum payments payoff time
+ making nothing but minimum payments, when would a {n} balance at {r} be gone?
+ I owe {n} with a {r} interest rate on my card; paying just the minimum, how many years will it take to clear?
+ time until debt free: card balance {n}, rate {r}, minimum payment each month
@score_needed | card=Chase Freedom; Amex Platinum~American Express Platinum; Apple Card; Discover it
+ What credit score do I need for the {card}?
+ minimum score to get approved {card}
+ how good does my credit have to be to get the {card}
+ I'm thinking of applying for the {card} - which FICO is required?
+ {card} credit score requirement
@raise_limit | bank=Citi; Chase; Discover; Barclaycard
+ How do I increase my {bank} credit limit?
+ raise {bank} card limit
+ I'd like {bank} to give me a higher credit line, how do I ask?
+ get a bigger spending limit on {bank} credit card
+ What's the way to push up the limit on my card from {bank}?
- How do I decrease my {bank} credit limit?
- lower {bank} card limit
- I'd like {bank} to give me a smaller credit line, how do I ask?
- get a reduced spending limit on {bank} credit card
- What's the way to bring down the limit on my card from {bank}?
@late_payment | n=2~two; 10~ten; 30~thirty; 60~sixty | bank=Chase; Capital One; Synchrony; Barclaycard
+ What happens if I pay my {bank} credit card {n} days late?
+ {bank} card payment {n} days overdue consequences
+ I missed the due date of my {bank} card by {n} days, what will follow?
+ consequences of being {n} days behind on a {bank} card bill
+ My {bank} card bill went unpaid for {n} days past its deadline. What are they going to do?
@contactless_limit | c=the UK~the United Kingdom; Germany; Australia; Canada; Poland
+ What's the contactless payment limit in {c}?
+ tap to pay max amount {c} no PIN
+ how much can I pay by tapping my card in {c} before a PIN is asked
+ Highest sum for contactless without entering a PIN, {c}
+ In {c}, up to what amount is tapping a card enough without a PIN?
@chargeback | n=30~thirty; 60~sixty; 120~one hundred twenty; 180~one hundred eighty | net=Visa; Mastercard; Amex~American Express; Discover
+ Can I file a {net} chargeback {n} days after the transaction?
+ {net} dispute still possible {n} days after payment?
+ does {net} let me contest a charge from {n} days back
+ A charge on my {net} card is {n} days old; may I still dispute it?
+ is {n} days after paying still in time for a chargeback with {net}
@virtual_card | bank=Revolut; Citi; Capital One; Wise; Privacy.com
+ How do I create a virtual card with {bank}?
+ make a virtual {bank} card number
+ I need a throwaway card number from {bank}, how do I generate one?
+ {bank} set up virtual card
+ Getting a new virtual card in {bank}: what are the steps?
- How do I delete a virtual card with {bank}?
- get rid of a virtual {bank} card number
- I no longer need my throwaway card number from {bank}, how do I erase it?
- {bank} remove virtual card
- Doing away with an old virtual card in {bank}: what are the steps?
@pin_forgot | bank=Barclays; Santander; HSBC; ANZ; Scotiabank
+ I forgot the PIN of my {bank} card, how do I get it back?
+ {bank} forgotten card PIN recover
+ can't remember my {bank} pin number - what do I do
+ How can I find out my {bank} card's PIN again after forgetting it?
+ pin for {bank} card slipped my mind, how to retrieve
@rewards_points | n=10,000~10k; 25,000~25k; 60,000~60k; 100,000~100k | prog=Amex Membership Rewards; Chase Ultimate Rewards; Capital One miles; Citi ThankYou
+ How much are {n} {prog} points worth in cash?
+ {n} {prog} points cash value
+ what would I get in money for {n} points from {prog}
+ I've collected {n} points with {prog}, how many dollars is that?
+ dollar value of {n} points, {prog}
@mortgage_payment | n=15~fifteen; 20~twenty; 30~thirty | sum=$200,000~200k dollars; $350,000~350k dollars; $500,000~500k dollars | r=4%~4 percent; 6%~6 percent; 7%~7 percent
+ What is the monthly payment on a {sum} mortgage over {n} years at {r}?
+ {sum} home loan {n} years {r} monthly instalment
+ borrowing {sum} for a house at {r}, {n}-year term, how much per month?
+ Calculate what I'd pay each month for a {n}-year mortgage of {sum} with {r} interest.
+ how big is the monthly instalment if I take {sum} at {r} and pay it back in {n} years to buy a home
@fixed_variable | c=Spain; Australia; Canada; the UK~the United Kingdom
+ What are the advantages of a fixed-rate mortgage in {c}?
+ pros of fixed interest home loan {c}
+ why would somebody in {c} be better off with a fixed-rate mortgage
+ Benefits of locking in the rate on a house loan, {c}
+ what speaks for a fixed mortgage rate in {c}
- What are the disadvantages of a fixed-rate mortgage in {c}?
- cons of fixed interest home loan {c}
- why would somebody in {c} be worse off with a fixed-rate mortgage
- Downsides of locking in the rate on a house loan, {c}
- what speaks against a fixed mortgage rate in {c}
@prepay_loan | bank=SoFi; LendingClub; Wells Fargo; Upstart; Discover
+ Is there a fee for paying off a {bank} personal loan early?
+ {bank} early repayment penalty on personal loans?
+ does {bank} charge me if I settle my personal loan ahead of schedule
+ I want to clear my {bank} personal loan before the term ends - will that cost extra?
+ any charge at {bank} for closing a personal loan sooner than planned
- Is there a fee for paying a {bank} personal loan late?
- {bank} late repayment penalty on personal loans?
- does {bank} charge me if I pay my personal loan instalment behind schedule
- I can't make my {bank} personal loan instalment until after the due date - will that cost extra?
- any charge at {bank} for paying a personal loan instalment later than agreed
@student_loan_plan | n=1~one; 2~two; 4~four; 5~five
+ What's the repayment threshold for UK student loan plan {n}?
+ plan {n} student loan UK earnings threshold
+ how much do I have to earn before I start repaying a plan {n} student loan in Britain
+ At which salary do UK plan {n} student loan repayments kick in?
+ I'm on student loan plan {n} in the UK, from what income on will deductions begin?
@downpayment | n=3%~3 percent; 5%~5 percent; 10%~10 percent; 20%~20 percent | loan=FHA loan; conventional loan; jumbo loan; USDA loan
+ Can I get a {loan} with {n} down?
+ is {n} down payment enough for a {loan}
+ {loan} {n} deposit possible?
+ I can only put down {n}; would that do for a {loan}?
+ Does a down payment of {n} qualify me for a {loan}?
@car_loan_term | n=36~thirty-six; 48~forty-eight; 60~sixty; 72~seventy-two | sum=$15,000~15k dollars; $22,000~22k dollars; $30,000~30k dollars
+ What's the monthly payment for a {sum} car loan over {n} months?
+ {sum} auto loan {n} month term payment
+ how much would I owe every month financing {sum} for a car across {n} months
+ Financing a car: {sum}, {n} months - what does each instalment come to?
+ monthly cost of borrowing {sum} for {n} months to buy a car
@cosigner | loan=car loan~auto loan; mortgage; student loan; personal loan
+ How can I get a {loan} with a cosigner?
+ {loan} with co-signer how to apply
+ someone is going to cosign for me, how do I obtain a {loan}?
+ Getting a {loan} when you have a guarantor who signs as well: what are the steps?
+ way of taking out a {loan} together with a cosigner
- How can I get a {loan} without a cosigner?
- {loan} no co-signer how to apply
- nobody is going to cosign for me, how do I obtain a {loan}?
- Getting a {loan} when you have no guarantor who signs as well: what are the steps?
- way of taking out a {loan} on my own with no cosigner
@debt_ratio | n=28%~28 percent; 36%~36 percent; 43%~43 percent; 50%~50 percent
+ Will I be approved for a mortgage with a {n} debt-to-income ratio?
+ {n} DTI mortgage approved?
+ my debts eat up {n} of my income, would a lender give me a home loan?
+ can a person whose debt-to-income is {n} get a mortgage
+ Is a DTI of {n} good enough for being granted a mortgage?
@refinance | n=5%~5 percent; 6%~6 percent; 6.5%~6.5 percent; 7.5%~7.5 percent
+ Is it worth refinancing my mortgage from 8% to {n}?
+ refinance 8% down to {n} worth it?
+ my home loan is at 8%, should I refinance if I'm offered {n}?
+ Does swapping an 8% mortgage for a {n} one pay off?
+ would moving my mortgage to {n} from 8% make financial sense
@loan_default | loan=payday loan; student loan; car loan~auto loan; credit card debt
+ What happens if I pay back my {loan} on time?
+ effect of paying a {loan} punctually
+ I'm making every {loan} payment by its due date, what will this lead to?
+ consequences of never missing a {loan} payment
+ What comes of keeping up with my {loan}?
- What happens if I don't pay back my {loan}?
- effect of not paying a {loan}
- I've quit making {loan} payments, what will this lead to?
- consequences of defaulting on a {loan}
- What comes of letting my {loan} go unpaid?
@heloc | sum=$20,000~20k dollars; $50,000~50k dollars; $80,000~80k dollars | n=2~two; 3~three; 5~five
+ Can I take a {sum} HELOC {n} years after buying my house?
+ {sum} home equity line {n} years after purchase possible?
+ I've owned my home for {n} years; may I get a HELOC of {sum}?
+ is a home equity line of credit of {sum} available {n} years into owning
+ would a bank give me a {sum} line on my house when I bought it {n} years ago
@bridge_loan | c=Ireland; Australia; the UK~the United Kingdom; Canada | n=6~six; 12~twelve; 18~eighteen
+ How much does a {n}-month bridging loan cost in {c}?
+ {c} bridge loan {n} months price
+ what would I pay for bridging finance in {c} lasting {n} months
+ I need a bridge loan for {n} months in {c}, what are the costs?
+ cost of {n} months' bridging credit, {c}
@sec_unsec | bank=Wells Fargo; TD Bank; HSBC; Lloyds
+ What interest rate does {bank} charge on secured loans?
+ {bank} secured loan APR
+ how much interest would I pay at {bank} for a loan backed by collateral
+ Borrowing from {bank} against security: what's the rate?
+ rate for loans with collateral {bank}
- What interest rate does {bank} charge on unsecured loans?
- {bank} unsecured loan APR
- how much interest would I pay at {bank} for a loan with no collateral
- Borrowing from {bank} with nothing as security: what's the rate?
- rate for loans without collateral {bank}
@lend_borrow | n=$500~500 dollars; $2,000~2000 dollars; $5,000~5000 dollars; $20,000~20k dollars | p=a friend; my brother; my boss; a neighbor~a neighbour
+ Should I put it in writing if I lend {n} to {p}?
+ lending {p} {n} - written agreement needed?
+ {p} wants {n} from me as a loan, is a contract on paper advisable?
+ I'm about to loan {n} to {p}: would a signed note be sensible?
+ is it wise to have paperwork when giving {p} a {n} loan
- Should I put it in writing if I borrow {n} from {p}?
- borrowing {n} from {p} - written agreement needed?
- I'd take {n} from {p} as a loan, is a contract on paper advisable?
- I'm about to be loaned {n} by {p}: would a signed note be sensible?
- is it wise to have paperwork when getting a {n} loan from {p}
@apr_meaning | a=APR; APY; LTV; DTI
+ What does {a} mean in banking?
+ meaning of {a} finance
+ my bank keeps writing {a}, what does it stand for and mean?
+ Explain the term {a} as used by banks
+ {a} definition banking
@ins_deductible | n=$250~250 dollars; $500~500 dollars; $1,000~1000 dollars; $2,500~2500 dollars | ins=car insurance~auto insurance; home insurance; renters insurance
+ Is a {n} deductible a good choice for {ins}?
+ {ins} with {n} deductible good idea?
+ should I go for a {n} deductible on my {ins}
+ I'm picking a policy of {ins}; does {n} as the deductible make sense?
+ is choosing {n} out-of-pocket before {ins} pays a sensible thing
@ins_cover_flood | p=Geico; Allstate; State Farm; Progressive | d=flood damage; hail damage; theft; fire damage
+ Does {p} home insurance cover {d}?
+ {p} homeowners policy {d} included?
+ will {p} pay for {d} under my home policy
+ My house is insured with {p}; is {d} part of the cover?
+ is {d} insured by a {p} homeowner's policy
@ins_cancel_ren | p=Aviva; AXA; Allianz; Admiral; Direct Line
+ How do I cancel my {p} car insurance?
+ {p} motor policy cancellation steps
+ I want out of my car insurance with {p}, what's the procedure?
+ end {p} car cover how to
+ What must I do to terminate a {p} vehicle policy?
- How do I renew my {p} car insurance?
- {p} motor policy renewal steps
- I want to keep my car insurance with {p} for another year, what's the procedure?
- extend {p} car cover another term how to
- What must I do to prolong a {p} vehicle policy?
@ins_young | n=17~seventeen; 18~eighteen; 21~twenty-one; 25~twenty-five | car=Ford Fiesta; VW Polo~Volkswagen Polo; Mini Cooper; Honda Civic
+ How much is car insurance for a {n}-year-old driving a {car}?
+ {car} insurance cost age {n}
+ my kid is {n} and drives a {car}, what would insuring it cost?
+ I'm {n} years old with a {car}; what premium should I expect?
+ average premium {n} yr old driver {car}
@life_ins_amount | n=$250,000~250k dollars; $500,000~500k dollars; $1 million~one million dollars | a=30~thirty; 40~forty; 55~fifty-five
+ What does a {n} life insurance policy cost at age {a}?
+ {n} life cover premium {a} year old
+ I'm {a} and want life insurance for {n}, what will I pay?
+ price of {n} of life insurance for somebody aged {a}
+ How much would a {a}-year-old be charged for life insurance worth {n}?
@smoker | n=35~thirty-five; 45~forty-five; 60~sixty
+ How much is term life insurance for a {n}-year-old smoker?
+ life insurance premium smoker age {n} term
+ I smoke and I'm {n}, what does a term life policy cost me?
+ term life price, {n} y/o who smokes cigarettes
+ What would a cigarette-smoking {n}-year-old pay for term life cover?
- How much is term life insurance for a {n}-year-old non-smoker?
- life insurance premium nonsmoker age {n} term
- I don't smoke and I'm {n}, what does a term life policy cost me?
- term life price, {n} y/o who never smokes cigarettes
- What would a tobacco-free {n}-year-old pay for term life cover?
@travel_ins | c=Thailand; the US~the USA; Iceland; Peru | n=7~seven; 10~ten; 21~twenty-one
+ What does travel insurance for {n} days in {c} cost?
+ {c} trip {n} days travel insurance price
+ how much should I pay for insuring a {n}-day trip to {c}
+ Going to {c} for {n} days - what's the going rate for travel cover?
+ cost of a {n}-day travel policy, destination {c}
@health_dental | plan=Cigna; Aetna; Humana; Blue Cross; Kaiser | t=braces; implants; wisdom tooth removal; crowns
+ Does {plan} dental insurance pay for {t}?
+ {t} covered by {plan} dental?
+ will my dental plan from {plan} cover {t}
+ I have {plan} dental - are the costs of {t} reimbursed?
+ {plan} dental coverage of {t}, yes or no
@claim_file | p=State Farm; Geico; USAA; Progressive; Farmers
+ How do I file a claim with {p} after a car accident?
+ {p} accident claim how to submit
+ I had a crash and I'm insured by {p}, how can I put in a claim?
+ reporting a car accident to {p} for payout - steps
+ What do I do to get a claim for my collision started at {p}?
- How do I withdraw a claim with {p} after a car accident?
- {p} accident claim how to retract
- I had a crash and claimed from {p}, how can I take the claim back?
- pulling out of a car accident claim with {p} - steps
- What do I do to get a claim for my collision dropped at {p}?
@ins_comp_noncomp | c=Portugal; Australia; South Africa; India
+ What does comprehensive car insurance cover in {c}?
+ fully comp motor insurance {c} what's included
+ in {c}, which damage does a full comprehensive car policy pay for
+ I'm buying comprehensive cover for my car in {c}: what is insured?
+ coverage of comprehensive auto insurance, {c}
- What does comprehensive car insurance not cover in {c}?
- fully comp motor insurance {c} what's excluded
- in {c}, which damage does a full comprehensive car policy refuse to pay for
- I'm buying comprehensive cover for my car in {c}: what isn't insured?
- exclusions of comprehensive auto insurance, {c}
@pet_ins | pet=cat; dog; rabbit; parrot | n=2~two; 6~six; 10~ten
+ How much is pet insurance for a {n}-year-old {pet}?
+ {pet} {n} years old insurance price
+ what would I pay to insure a {pet} aged {n}
+ My {pet} is {n}; what does cover for vet bills cost?
+ premium for insuring a {pet} of {n} years
@no_claims | n=2~two; 5~five; 9~nine | p=Aviva; Admiral; LV; Churchill
+ How much discount do I get from {p} for {n} years with no claims?
+ {p} no claims bonus {n} years percentage
+ what's {p}'s no-claims discount after {n} years claim free
+ I haven't claimed in {n} years; by how much does {p} cut the premium?
+ {n} yrs without a claim at {p} saves me what percent
@beneficiary | p=MetLife; Prudential; Guardian; MassMutual
+ How do I add a beneficiary to a {p} life policy?
+ {p} life insurance put new beneficiary on
+ I want to include another person as beneficiary on my {p} life cover, how?
+ naming an additional beneficiary, {p} life insurance, steps
+ What's the process at {p} for putting one more beneficiary on my life insurance?
- How do I remove a beneficiary from a {p} life policy?
- {p} life insurance take beneficiary off
- I want to drop a person as beneficiary on my {p} life cover, how?
- deleting a beneficiary, {p} life insurance, steps
- What's the process at {p} for striking a beneficiary from my life insurance?
@uninsured | st=Texas; Florida; Ohio; Georgia; Arizona
+ What happens if an insured driver hits me in {st}?
+ hit by a driver who has insurance, {st}, what follows
+ Somebody with car insurance crashed into me in {st}. What comes next?
+ {st} accident the other driver is insured what happens
+ in {st}, what's going to happen when the motorist who struck my car has coverage
- What happens if an uninsured driver hits me in {st}?
- hit by a driver who has no insurance, {st}, what follows
- Somebody without car insurance crashed into me in {st}. What comes next?
- {st} accident the other driver is not insured what happens
- in {st}, what's going to happen when the motorist who struck my car has no coverage
@tax_deadline | n=2023; 2024; 2025; 2026 | c=Germany; Canada; Australia; Ireland
+ When is the deadline to file the {n} tax return in {c}?
+ {c} tax return {n} due date
+ by what date do I have to hand in my taxes for {n} in {c}
+ Last day for submitting a {n} income tax declaration, {c}?
+ I live in {c}; until when can I send in the return for tax year {n}?
@tax_bracket | sum=$40,000~40k dollars; $75,000~75k dollars; $120,000~120k dollars; $250,000~250k dollars | st=single; married filing jointly; head of household
+ Which federal tax bracket is {sum} in with filing status {st}?
+ {sum} {st} US federal tax bracket
+ I file as {st} and make {sum}, what bracket am I in federally?
+ what's the federal marginal rate on income of {sum} under {st} status
+ Federally, what bracket does an income of {sum} land in for a taxpayer filing {st}?
@deduct_homeoffice | c=the UK~the United Kingdom; the US~the USA; Australia; Germany
+ Which home office costs can I deduct from tax in {c}?
+ home office deductible expenses {c}
+ working from home in {c}: what spending may be written off
+ {c} what can be claimed on taxes for a home office
+ I work from my flat in {c}, what costs am I allowed to deduct for the office?
- Which home office costs can't I deduct from tax in {c}?
- home office non-deductible expenses {c}
- working from home in {c}: what spending may not be written off
- {c} what can't be claimed on taxes for a home office
- I work from my flat in {c}, what costs am I not allowed to deduct for the office?
@vat_rate | c=Hungary; Spain; Denmark; France | g=books; restaurant meals; medicines; hotel stays
+ What's the VAT rate on {g} in {c}?
+ {c} VAT {g}
+ how many percent VAT do you pay for {g} in {c}
+ Which rate of value added tax applies to {g}, {c}?
+ in {c}, {g} are taxed at what VAT percentage
@vat_add | n=€80~80 euros; €150~150 euros; €1,200~1200 euros | r=19%~19 percent; 21%~21 percent; 25%~25 percent
+ What is {n} plus {r} VAT?
+ add {r} VAT to {n}
+ net price is {n}, what's the gross with {r} VAT on top?
+ I have to put {r} VAT onto {n}; what total do I get?
+ {n} net to gross at {r} VAT
- What is {n} minus {r} VAT already included?
- take {r} VAT out of {n}
- gross price is {n}, what's the net once the {r} VAT inside is stripped?
- I have to remove {r} VAT contained in {n}; what is left?
- {n} gross to net at {r} VAT
@self_employed_tax | sum=$20,000~20k dollars; $45,000~45k dollars; $90,000~90k dollars | st=California; Texas; New York; Oregon
+ How much tax do I owe on {sum} of freelance income in {st}?
+ {sum} self-employed {st} total tax
+ I freelance in {st} and earned {sum}; what's my tax bill?
+ taxes to pay for a freelancer making {sum}, {st}
+ what will the tax man want from {sum} of self employment earnings in {st}
@w_form | f=W-2; W-4; 1099-NEC; 1098-T; W-9
+ What is form {f} used for?
+ purpose of the {f} form
+ I was handed a {f} - what's it for?
+ {f} form explained, why does it exist
+ why do people need the IRS form {f}
@gift_tax | n=$10,000~10k dollars; $18,000~18k dollars; $40,000~40k dollars; $100,000~100k dollars | p=my son; my niece; a friend; my unmarried partner
+ Is there gift tax if I give {p} {n}?
+ gift tax on {n} to {p} USA?
+ I'd like to hand {p} {n} as a present, would gift tax be due?
+ does giving {n} to {p} trigger US gift tax
+ Do I owe the IRS anything for a {n} gift to {p}?
- Is there gift tax if I receive {n} from {p}?
- gift tax on {n} from {p} USA?
- {p} would like to hand me {n} as a present, would gift tax be due from me?
- does getting {n} from {p} as a gift make me pay US gift tax
- Do I owe the IRS anything for a {n} gift that comes from {p}?
@capgain | n=6~six; 11~eleven; 14~fourteen; 18~eighteen | a=stocks; bitcoin; gold coins; a condo
+ What capital gains tax do I pay if I sell {a} after {n} months?
+ sell {a} held {n} months capital gains rate
+ I've had {a} for {n} months, how is the profit taxed when I sell?
+ tax on gains from {a} owned for {n} months
+ how are profits from selling {a} taxed once {n} months have gone by since purchase
@tax_refund_when | c=the IRS; HMRC; the CRA; the ATO
+ How long does {c} take to pay out a tax refund?
+ {c} refund waiting time
+ when will my tax refund from {c} show up
+ I've filed - how many weeks before {c} sends the refund?
+ time until {c} transfers overpaid tax back
@extension | n=2~two; 4~four; 6~six | c=Canada; the US~the USA; Germany; Ireland
+ Can I get a {n}-month extension for my tax return in {c}?
+ {c} tax filing {n} months extra time possible?
+ is it possible to push back filing taxes by {n} months in {c}
+ I need {n} more months for my taxes in {c}, will they grant it?
+ would the tax office in {c} let me file {n} months later
@married_sep | c=the US~the USA; Germany; Ireland; Spain
+ What are the benefits of filing taxes jointly in {c}?
+ joint tax return advantages {c}
+ married couple in {c}: what do we gain by one common tax return
+ why file together with my spouse, {c} taxes
+ What's good about a joint return for husband and wife in {c}?
- What are the benefits of filing taxes separately in {c}?
- separate tax returns advantages {c}
- married couple in {c}: what do we gain by two individual tax returns
- why file apart from my spouse, {c} taxes
- What's good about separate returns for husband and wife in {c}?
@amend | n=2020; 2021; 2022; 2023
+ How do I amend my {n} federal tax return?
+ correct a mistake in {n} taxes IRS
+ I left something out of my federal return for {n}, what's the way to fix it?
+ change an already filed {n} US tax return
+ Steps for correcting the return I sent the IRS for {n}
@inherit_tax | c=France; Japan; the UK~the United Kingdom; Belgium | n=€100,000~100k euros; €300,000~300k euros; €1 million~one million euros
+ How much inheritance tax is due on {n} left to a child in {c}?
+ {c} inheritance tax {n} child heir
+ my father left me {n} in {c}, what death duty will I have to pay?
+ if a parent bequeaths {n}, what tax does the son or daughter owe in {c}
+ Inheriting {n} from a parent in {c}: what's the tax?
@sales_tax | city=Chicago; Seattle; Houston; New York City~NYC; Los Angeles~LA
+ What's the sales tax in {city}?
+ {city} sales tax rate
+ how many percent get added at the till in {city}
+ Shopping in {city}, what rate of sales tax will I be charged?
+ combined sales tax {city} percent
@buy_sell_stock | b=Robinhood; Fidelity; Schwab~Charles Schwab; E*Trade | s=Tesla; Apple; Nvidia; Microsoft
+ How do I buy {s} shares on {b}?
+ purchase {s} stock {b} steps
+ I want to get into {s} through {b}, how does one place the order?
+ {b}: acquiring {s} shares, how to
+ walk me through investing in {s} stock using {b}
- How do I sell {s} shares on {b}?
- unload {s} stock {b} steps
- I want to get out of {s} through {b}, how does one place the order?
- {b}: disposing of {s} shares, how to
- walk me through cashing out my {s} stock using {b}
@invest_amount | n=$100~100 dollars; $300~300 dollars; $750~750 dollars | y=10~ten; 20~twenty; 35~thirty-five
+ If I invest {n} a month for {y} years at 7%, how much will I have?
+ {n} monthly, {y} years, 7% return, final value
+ putting aside {n} each month with 7% growth, what's it worth after {y} years
+ What will {n} per month have grown to in {y} years with a 7 percent return?
+ I save {n} every month and earn 7%; tell me the pot's size {y} years on
@etf_expense | e=VOO; VTI; SPY; QQQ; SCHD
+ What's the expense ratio of {e}?
+ {e} fees per year
+ how much does the {e} ETF charge annually
+ Holding {e} costs me what percentage a year?
+ {e} TER
@index_out | ix=S&P 500~S&P500; Nasdaq 100; FTSE 100; DAX; Nikkei 225 | n=2008; 2015; 2020; 2022
+ How did the {ix} perform in {n}?
+ {ix} return {n}
+ what was the yearly performance of the {ix} in {n}
+ By how many percent did the {ix} move over the year {n}?
+ tell me the {ix}'s result for {n}
@stock_gain | ix=S&P 500~S&P500; FTSE 100; Dow Jones~Dow; DAX
+ What was the best day ever for the {ix}?
+ {ix} biggest one-day gain in history
+ on which day did the {ix} rise the most
+ Record single-day jump of the {ix}: when did it happen?
+ the {ix}'s largest daily increase of all time, which date?
- What was the worst day ever for the {ix}?
- {ix} biggest one-day loss in history
- on which day did the {ix} fall the most
- Record single-day drop of the {ix}: when did it happen?
- the {ix}'s largest daily decrease of all time, which date?
@k401_limit | n=2022; 2023; 2024; 2025 | acc=401(k)~401k; Roth IRA; HSA; 403(b)~403b
+ What's the {acc} contribution limit for {n}?
+ {n} {acc} max contribution
+ how much could you put into a {acc} in {n}
+ The most allowed into a {acc} for the year {n} is what?
+ {acc} cap {n} contributions
@early_withdraw | acc=401(k)~401k; IRA; Roth IRA; 529 plan | n=25~twenty-five; 35~thirty-five; 45~forty-five; 55~fifty-five
+ What penalty do I pay for withdrawing from a {acc} at {n}?
+ {acc} withdrawal age {n} penalty
+ I'm {n} and need money out of my {acc}, how big is the penalty?
+ taking cash from a {acc} when {n} years old, what's the fine
+ How much am I penalized if I tap my {acc} at the age of {n}?
@dividend | s=Coca-Cola~Coke; Johnson & Johnson~J&J; Realty Income; Verizon | n=50~fifty; 200~two hundred; 1,000~one thousand
+ How much dividend do I get per year with {n} {s} shares?
+ {n} shares of {s} annual dividend income
+ owning {n} {s} stocks, what's paid out in a year?
+ I hold {n} shares in {s}; what will the yearly dividends add up to?
+ yearly payout on {n} {s} shares
@crypto_wallet | coin=Bitcoin; Ethereum; Solana; Dogecoin | ex=Coinbase; Binance; Kraken
+ How do I deposit {coin} into {ex}?
+ move {coin} from my wallet to {ex}
+ I've got {coin} in a private wallet and want it on {ex}, how?
+ {ex} {coin} deposit steps
+ sending {coin} in to a {ex} account, how is it done
- How do I withdraw {coin} from {ex}?
- move {coin} from {ex} to my wallet
- I've got {coin} on {ex} and want it in a private wallet, how?
- {ex} {coin} withdrawal steps
- sending {coin} out of a {ex} account, how is it done
@bond_price | n=2~two; 5~five; 10~ten; 30~thirty | c=US~American; German; Japanese; Italian
+ What is the yield on {n}-year {c} government bonds?
+ {c} {n} year bond yield
+ how much do {c} state bonds running {n} years pay now
+ Current return on {c} government debt with a {n}-year maturity?
+ I'm looking at {n}-year {c} sovereigns, what do they yield?
@long_short | s=GameStop; Tesla; Netflix; Boeing
+ What does it mean to go long on {s}?
+ going long {s} explained
+ explain betting on a rise of {s} stock by a long position
+ my friend says he is long {s} - meaning?
+ What is a long position in {s} shares?
- What does it mean to go short on {s}?
- going short {s} explained
- explain betting on a fall of {s} stock by a short position
- my friend says he is short {s} - meaning?
- What is a short position in {s} shares?
@isa | acc=stocks and shares ISA; cash ISA; Lifetime ISA~LISA; Junior ISA | n=2023/24; 2024/25; 2025/26
+ How much can I pay into a {acc} in {n}?
+ {acc} allowance {n}
+ limit for putting money in a {acc}, tax year {n}
+ What's the most a {acc} will take in the {n} tax year?
+ {n}: maximum {acc} subscription
@emergency_fund | n=$2,000~2000 dollars; $3,500~3500 dollars; $5,000~5000 dollars | m=3~three; 6~six; 9~nine
+ How big should an emergency fund be if I spend {n} a month and want {m} months covered?
+ emergency savings target, {n} monthly expenses, {m} months
+ my living costs are {n} per month; to be safe for {m} months how much must I stash?
+ {m} months of expenses at {n} each: size of rainy-day fund
+ What rainy day pot do I need to get by for {m} months on {n} monthly?
@recession_up | a=gold; oil; the dollar; housing | n=2001; 2008; 2020
+ Why did the price of {a} rise in {n}?
+ reasons {a} went up {n}
+ what made {a} climb in {n}
+ Explain the increase of {a} in {n}
+ {n}: what pushed {a} higher?
- Why did the price of {a} fall in {n}?
- reasons {a} went down {n}
- what made {a} sink in {n}
- Explain the decrease of {a} in {n}
- {n}: what pushed {a} lower?
@double_money | n=3%~3 percent; 5%~5 percent; 8%~8 percent; 10%~10 percent
+ How many years does it take to double my money at {n}?
+ doubling time {n} interest
+ with {n} yearly growth, when will my savings be twice as big
+ My investment returns {n} a year; how long until it's worth two times as much?
+ years needed for capital to double, rate {n}
@deposit_back | n=14~fourteen; 21~twenty-one; 30~thirty; 45~forty-five | st=California; Texas; Florida; New Jersey; Illinois
+ Does a landlord have to return the security deposit within {n} days in {st}?
+ {st} deposit must be returned within {n} days?
+ is a landlord in {st} obliged to pay back my deposit in {n} days
+ I moved out in {st}; must my landlord give the deposit back in {n} days?
+ by {st} law, are landlords bound to hand back deposits inside {n} days
@notice_landlord | c=Germany; England; Spain; Ireland; Ontario
+ How much notice does a tenant have to give the landlord in {c}?
+ tenant notice period {c}
+ I'm renting in {c} and want to leave, how long in advance must I tell my landlord?
+ how many weeks' notice when I as renter end the lease, {c}
+ In {c}, how early does the renter need to hand in notice?
- How much notice does a landlord have to give the tenant in {c}?
- landlord notice period {c}
- I'm renting in {c} and my landlord wants me to leave, how long in advance must he tell me?
- how many weeks' notice when the owner ends my lease, {c}
- In {c}, how early does the property owner need to serve notice on the renter?
@rent_avg | n=one-bedroom~1-bedroom; two-bedroom~2-bedroom; three-bedroom~3-bedroom | city=Berlin; Dublin; Toronto; Lisbon; Austin
+ What's the average rent for a {n} apartment in {city}?
+ {city} {n} flat average rent
+ how much do people usually pay per month for a {n} place in {city}
+ Moving to {city}: what does a {n} apartment typically rent for?
+ typical monthly rent {n} unit {city}
@rent_increase | n=3%~3 percent; 5%~5 percent; 10%~10 percent; 20%~20 percent | st=California; Oregon; Ontario; Scotland
+ Can my landlord raise the rent by {n} in {st}?
+ {st} is a {n} rent increase legal
+ my rent is going up {n}, is the landlord permitted to do that in {st}?
+ does the law in {st} let landlords put rents up {n}
+ May a landlord in {st} ask {n} more rent?
@furnished | city=Paris; Barcelona; Vienna; Milan; Boston
+ How much does a furnished studio cost to rent in {city}?
+ furnished studio {city} monthly rent
+ what's the rent for a one-room flat with furniture in {city}
+ I need a studio in {city} that comes with furniture, what would I pay a month?
+ going rate {city} studio, furniture included
- How much does an unfurnished studio cost to rent in {city}?
- unfurnished studio {city} monthly rent
- what's the rent for a one-room flat without furniture in {city}
- I need a studio in {city} that comes empty, no furniture, what would I pay a month?
- going rate {city} studio, no furniture included
@sublet | city=New York City~NYC; Berlin; Amsterdam; San Francisco | n=one month~1 month; two months~2 months; six months~6 months
+ Am I allowed to sublet my flat in {city} for up to {n}?
+ subletting apartment {city} {n} legal?
+ may tenants in {city} sublease for as long as {n}
+ I'll be away {n} - can I rent out my {city} apartment to someone as a sublet?
+ is a sublet of {n} permitted for renters in {city}
@pets_lease | pet=dog; cat; snake; parrot | st=California; Florida; New York; Illinois
+ Can a landlord in {st} evict me for having a {pet}?
+ {st} eviction because of a {pet} possible?
+ may I be thrown out of my rental in {st} over keeping a {pet}
+ I've got a {pet} in my apartment in {st}; is that a reason the landlord may evict me for?
+ is keeping a {pet} grounds for eviction in {st}
@repair_heat | d=heating; hot water; the fridge; air conditioning~AC | c=England; Texas; Germany; Quebec
+ How soon must a landlord fix {d} in {c}?
+ {c} landlord repair {d} time limit
+ what deadline does a landlord in {c} have for getting {d} repaired
+ In my flat {d} stopped working; within what time does the owner have to mend it under {c} rules?
+ {d} not working in rental, {c}, how quickly does the landlord need to act
@lease_break | n=2~two; 4~four; 6~six; 9~nine | st=Texas; Virginia; Colorado; Washington
+ What does it cost to break a lease {n} months early in {st}?
+ {st} ending lease {n} months ahead of time cost
+ I have to leave {n} months before my lease runs out in {st}, what will I have to pay?
+ penalty for getting out of a rental contract {n} months too soon in {st}
+ How much do I owe if I walk away from my {st} lease with {n} months left?
@rent_or_buy | city=Denver; Seattle; Sydney; Munich; Dubai
+ What are good reasons to buy a home in {city}?
+ why buy property {city}
+ give me arguments for purchasing a house or flat in {city}
+ what speaks for home buying in {city}
+ I live in {city}: for what reasons should I buy a place?
- What are good reasons not to buy a home in {city}?
- why not buy property {city}
- give me arguments against purchasing a house or flat in {city}
- what speaks against home buying in {city}
- I live in {city}: for what reasons should I avoid buying a place?
@housing_benefit | c=the UK~the United Kingdom; France; Finland; Ireland
+ Who qualifies for housing benefit in {c}?
+ eligibility housing benefit {c}
+ which people can get help with the rent from the state in {c}
+ {c} rent support: who is entitled?
+ what conditions make you eligible for housing aid in {c}
- Who doesn't qualify for housing benefit in {c}?
- ineligible for housing benefit {c}
- which people can't get help with the rent from the state in {c}
- {c} rent support: who is not entitled?
- what conditions make you ineligible for housing aid in {c}
@roommates | n=three~3; four~4; five~5 | city=Boston; London; Philadelphia; Austin
+ Can {n} unrelated people legally share an apartment in {city}?
+ {city} {n} unrelated roommates one flat allowed?
+ is it permitted for {n} roommates who aren't family to live together in {city}
+ We're {n} friends; may we rent one place together in {city} under the law?
+ does {city} permit {n} non-related tenants in a single unit
@closing_costs | n=$250,000~250k dollars; $400,000~400k dollars; $650,000~650k dollars | st=Ohio; New York; Texas; Georgia
+ What are the closing costs for a buyer on a {n} house in {st}?
+ {st} buyer closing costs {n} home
+ I'm purchasing a {n} home in {st}, how much are the closing costs on my side?
+ how much extra does someone buying a house for {n} pay at closing in {st}
+ buyer's fees at closing, {n} property, {st}
- What are the closing costs for a seller on a {n} house in {st}?
- {st} seller closing costs {n} home
- I'm selling a {n} home in {st}, how much are the closing costs on my side?
- how much does someone selling a house for {n} pay at closing in {st}
- seller's fees at closing, {n} property, {st}
@airbnb_days | n=60~sixty; 90~ninety; 120~one hundred twenty; 180~one hundred eighty | city=London; Paris; Amsterdam; Madrid
+ Can I rent out my home on Airbnb for {n} days a year in {city}?
+ {city} Airbnb {n} days per year permitted?
+ does {city} let hosts put their own home on Airbnb {n} days each year
+ I'd like to Airbnb my place in {city}, is {n} days a year within the rules?
+ is letting my flat {n} days yearly via Airbnb legal in {city}
@move_in_inspect | r=tenant; landlord; letting agent; property manager
+ What should a {r} check before move-in?
+ {r} checklist pre move-in
+ prior to the start of a tenancy, what does a {r} have to look at
+ I'm a {r}: which things should I inspect ahead of move-in day?
+ points for the {r} to go over before moving in takes place
- What should a {r} check after move-out?
- {r} checklist post move-out
- following the end of a tenancy, what does a {r} have to look at
- I'm a {r}: which things should I inspect once move-out day is over?
- points for the {r} to go over after moving out takes place
@parking_space | city=Munich; Zurich; San Francisco; Tokyo
+ How much does renting a parking space cost in {city}?
+ {city} parking spot monthly rent
+ what would I pay to lease a garage space each month in {city}
+ I need somewhere to park my car permanently in {city}, what's the monthly price?
+ monthly fee for a rented car space, {city}
@switch_provider | p=Verizon; T-Mobile; AT&T; Vodafone; O2 | q=Mint Mobile; Google Fi; EE; Three
+ How do I keep my number when switching from {p} to {q}?
+ port number {p} to {q}
+ moving to {q} from {p}, how can I take my phone number along?
+ steps to transfer my number out of {p} into {q}
+ I'm leaving {p} for {q} but want the same number - how?
@roaming_onoff | p=Vodafone; EE; T-Mobile; Orange; Telstra
+ How do I turn on data roaming with {p}?
+ {p} activate roaming data
+ I'm abroad and want mobile data on my {p} SIM, how do I switch roaming on?
+ enable roaming {p}
+ what must I do so that my {p} phone uses data in other countries
- How do I turn off data roaming with {p}?
- {p} deactivate roaming data
- I'm abroad and want no mobile data on my {p} SIM, how do I switch roaming off?
- disable roaming {p}
- what must I do so that my {p} phone uses no data in other countries
@roam_cost | n=500 MB; 1 GB; 3 GB; 10 GB | p=Vodafone; AT&T; O2; Verizon | c=Switzerland; Turkey; Japan
+ How much does {n} of roaming data cost in {c} with {p}?
+ {p} roaming {c} {n} price
+ I'm with {p} and going to {c}, what will {n} of data cost me?
+ price of {n} mobile data in {c} for {p} customers
+ using {n} while in {c}, what does {p} bill?
@data_speed | n=100 Mbps; 250 Mbps; 500 Mbps; 1 Gbps | use=4K streaming; online gaming; working from home~home office; video calls
+ Is {n} internet fast enough for {use}?
+ {n} sufficient for {use}?
+ will a {n} connection do for {use}
+ I'm considering a {n} plan; can it handle {use}?
+ would I be fine with {n} if I mainly need it for {use}
@download_time | n=5 GB; 20 GB; 50 GB; 100 GB | s=50 Mbps; 200 Mbps; 1 Gbps
+ How long does it take to download {n} at {s}?
+ {n} download time {s}
+ with a {s} line, when is a {n} file finished downloading
+ My internet does {s} - how many minutes for fetching {n}?
+ time needed to pull down {n} over {s}
- How long does it take to upload {n} at {s}?
- {n} upload time {s}
- with a {s} line, when is a {n} file finished uploading
- My internet uploads at {s} - how many minutes for sending {n} up?
- time needed to push up {n} over {s}
@contract_cancel | p=Comcast~Xfinity; Spectrum; Sky; Virgin Media; BT
+ How do I cancel my internet contract with {p}?
+ {p} broadband cancellation how to
+ I want to get rid of my {p} internet, what's the procedure?
+ terminate {p} internet service steps
+ What do I have to do to end my broadband agreement with {p}?
- How do I extend my internet contract with {p}?
- {p} broadband renewal how to
- I want to keep my {p} internet for another term, what's the procedure?
- prolong {p} internet service steps
- What do I have to do to renew my broadband agreement with {p}?
@electric_cost | n=100 kWh; 300 kWh; 500 kWh; 1,000 kWh~1 MWh | c=Germany; Texas; France; Norway
+ How much does {n} of electricity cost in {c}?
+ {c} price of {n} power
+ what do I pay for using {n} of electric power in {c}
+ My meter shows {n} this month; what's that in money in {c}?
+ {n} electricity bill {c} average
@appliance_use | a=tumble dryer~clothes dryer; dishwasher; fridge~refrigerator; electric oven | n=2~two; 4~four; 5~five
+ How much electricity does a {a} use in {n} hours?
+ {a} power consumption {n} hours
+ what does running a {a} for {n} hours draw in kWh
+ kWh used by a {a} left on for {n} hours
+ If my {a} runs {n} hours, how many kilowatt-hours is that?
@water_bill | n=2~two; 3~three; 4~four; 6~six | city=Phoenix; London; Chicago; Melbourne
+ What's the average water bill for {n} people in {city}?
+ {city} water bill household of {n}
+ how much do {n} persons living together in {city} usually pay for water
+ We're {n} in the house in {city}; what would a normal water bill be?
+ typical water charges {n}-person home {city}
@meter_reading | p=British Gas; E.ON; EDF; Octopus~Octopus Energy
+ How do I submit a meter reading to {p}?
+ {p} send in meter reading
+ where can I give {p} the numbers on my meter
+ reporting my gas or power meter figures to {p}: how?
+ I took a reading of the meter, how do I pass it to {p}?
@power_outage | u=Con Edison~ConEd; PG&E; Duke Energy; Hydro-Quebec
+ How do I report a power outage to {u}?
+ {u} report blackout
+ lights are out, how can I let {u} know?
+ telling {u} that the electricity is down, how
+ What's the way to notify {u} about a power cut?
@sim_kind | p=Verizon; Lycamobile; Giffgaff; Orange; Airtel
+ How do I activate a {p} SIM card?
+ {p} sim activation
+ I just got a {p} SIM, how do I get it going?
+ make a new {p} sim work, steps
+ What has to be done to switch a {p} SIM on for service?
- How do I deactivate a {p} SIM card?
- {p} sim deactivation
- I no longer use my {p} SIM, how do I get it shut off?
- stop a {p} sim from working, steps
- What has to be done to take a {p} SIM out of service?
@caller_block | p=AT&T; T-Mobile; Verizon; Rogers
+ How do I block a number on my {p} landline?
+ {p} home phone block caller
+ someone keeps ringing my {p} landline, how can I bar their number?
+ put a number on the block list, {p} fixed line
+ stop one caller getting through on a {p} house phone
- How do I unblock a number on my {p} landline?
- {p} home phone unblock caller
- someone can't ring my {p} landline since I barred them, how can I undo it?
- take a number off the block list, {p} fixed line
- let a blocked caller get through again on a {p} house phone
@prepaid_plan | n=$15~15 dollars; $25~25 dollars; $40~40 dollars; $60~60 dollars | p=Mint Mobile; Cricket; Boost Mobile; Visible
+ How much data do I get with the {n} plan from {p}?
+ {p} {n} plan data allowance
+ paying {p} {n} a month gets me how many gigs?
+ what's the data volume in {p}'s {n} tariff
+ I'm on {p} for {n}, how many GB are included?
@utility_move | u=electricity; gas; water; internet
+ How do I set up {u} in a new apartment?
+ get {u} started new flat
+ moving in next week - how do I have the {u} connected?
+ arranging for {u} at the place I'm moving to
+ What are the steps for getting {u} service at a new address?
- How do I shut off {u} in an old apartment?
- get {u} stopped old flat
- moving out next week - how do I have the {u} disconnected?
- ending {u} at the place I'm moving out of
- What are the steps for terminating {u} service at an old address?
@solar_payback | n=4 kW~4-kilowatt; 6 kW~6-kilowatt; 10 kW~10-kilowatt | st=Arizona; California; Massachusetts; Florida
+ What's the payback time of a {n} solar system in {st}?
+ {n} solar panels {st} payback period
+ how many years until a {n} PV installation in {st} has paid for itself
+ When does a {n} rooftop solar setup break even in {st}?
+ {st} home with {n} of solar: years to recoup the cost
@overtime_law | n=40~forty; 45~forty-five; 50~fifty; 60~sixty | st=California; Texas; New York; Ontario
+ Do I get overtime pay if I work {n} hours a week in {st}?
+ {st} {n} hour week overtime owed?
+ working {n} hours weekly in {st}, is my employer obliged to pay overtime?
+ Am I entitled to an overtime premium for a {n}-hour week in {st}?
+ my week is {n} hours long, {st}, does overtime pay apply
@min_wage | n=2022; 2023; 2024; 2025 | st=Florida; Germany; Washington; Australia
+ What was the minimum wage in {st} in {n}?
+ {st} minimum wage {n}
+ lowest legal hourly pay {st} {n}
+ How much per hour did employers in {st} have to pay at least in {n}?
+ in {n}, what was the legal pay floor in {st}
@fired_pregnant | c=France; Japan; the US~the USA; Brazil
+ Can my employer fire me while I'm pregnant in {c}?
+ {c} dismissal during pregnancy legal?
+ is it lawful to sack a pregnant employee in {c}
+ I'm expecting a baby; may my company in {c} let me go?
+ does the law in {c} permit dismissing a woman during pregnancy
@sick_pay | n=3~three; 7~seven; 14~fourteen; 28~twenty-eight | c=Germany; the UK~the United Kingdom; Sweden; Spain
+ How much sick pay do I get for {n} days off in {c}?
+ {c} sick pay {n} days
+ I was ill for {n} days in {c}, what am I paid for that time?
+ pay during {n} days of illness, {c}
+ what does an employee in {c} receive when off sick {n} days
@paid_unpaid | c=Canada; Japan; Germany; India
+ How many weeks of paid parental leave does {c} have?
+ {c} paid parental leave weeks
+ number of weeks off with pay for new parents in {c}
+ My baby is due; how many weeks' paid leave does the law in {c} give?
+ for how many weeks may parents stay home on pay in {c}
- How many weeks of unpaid parental leave does {c} have?
- {c} unpaid parental leave weeks
- number of weeks off without pay for new parents in {c}
- My baby is due; how many weeks' unpaid leave does the law in {c} give?
- for how many weeks may parents stay home on no pay in {c}
@breaks | n=4~four; 6~six; 8~eight; 10~ten | st=California; Colorado; the UK~the United Kingdom; Oregon
+ How long a break am I entitled to on a {n}-hour shift in {st}?
+ {st} {n} hour shift break length
+ working {n} hours in a row in {st}, how many minutes' rest does the law give me
+ My shifts last {n} hours - what break must an employer in {st} grant?
+ legal rest time during {n} hours of work, {st}
@small_claims | n=$3,000~3000 dollars; $6,000~6000 dollars; $9,500~9500 dollars; $15,000~15k dollars | st=Texas; California; New York; Georgia
+ Can I sue for {n} in small claims court in {st}?
+ {st} small claims {n} possible?
+ is {n} within what small claims handles in {st}
+ Somebody owes me {n}; would a small claims court in {st} take the case?
+ may a claim over {n} be brought to {st} small claims
@record_call | st=California; Texas; Florida; Germany; Canada
+ Is it legal to record a phone call with the other person's consent in {st}?
+ {st} recording calls with consent lawful?
+ may I tape a call in {st} when the other party has agreed
+ The person on the line says I can record; am I allowed to, in {st}?
+ does the law of {st} permit recording a conversation both have agreed to
- Is it legal to record a phone call without the other person's consent in {st}?
- {st} recording calls without consent lawful?
- may I tape a call in {st} when the other party hasn't agreed
- The person on the line doesn't know I record; am I allowed to, in {st}?
- does the law of {st} permit recording a conversation the other has not agreed to
@statute_lim | d=breach of contract; medical malpractice; personal injury; fraud | st=New York; Ohio; Illinois; Nevada
+ What's the statute of limitations for {d} in {st}?
+ {st} {d} time limit to sue
+ how many years do I have for a lawsuit over {d} in {st}
+ In {st}, by when must a claim for {d} be filed?
+ after what time does {d} become time-barred in {st}
@noncompete | st=California; Massachusetts; Texas; Minnesota | n=6~six; 12~twelve; 24~twenty-four
+ Is a {n}-month non-compete enforceable in {st}?
+ {st} noncompete clause {n} months valid?
+ would a court in {st} uphold a ban on working for rivals lasting {n} months
+ I signed a {n} month non-compete in {st}, does it hold up?
+ can my old boss in {st} enforce a non-competition clause of {n} months
@witness_will | n=one witness~1 witness; two witnesses~2 witnesses; three witnesses~3 witnesses | st=Florida; England; Vermont; Louisiana
+ Is a will valid with {n} in {st}?
+ {st} will {n} enough?
+ does the law in {st} accept a will signed before {n}
+ I had {n} at the signing of my will in {st}; is it good in law?
+ would {n} suffice for a testament in {st}
@divorce_cost | st=Texas; Florida; Ireland; England
+ How much does a contested divorce cost in {st}?
+ {st} contested divorce price
+ my spouse is fighting the divorce; what will it cost in {st}?
+ cost of splitting up in {st} when the other side does not agree to the divorce
+ what do people in {st} pay for a divorce that is disputed
- How much does an uncontested divorce cost in {st}?
- {st} uncontested divorce price
- my spouse isn't fighting the divorce; what will it cost in {st}?
- cost of splitting up in {st} when the other side agrees to the divorce
- what do people in {st} pay for a divorce nobody disputes
@age_legal | act=buy alcohol; get a tattoo; work part-time; vote | c=Germany; Japan; Scotland; Brazil
+ How old do you have to be to {act} in {c}?
+ legal age to {act} {c}
+ from which age may people {act} in {c}
+ At what age does {c} let you {act}?
+ minimum age in {c} to {act}
@union | c=Amazon; Starbucks; Walmart; Tesla
+ What are the arguments for a union at {c}?
+ why workers at {c} should unionize
+ pro-union points, {c} staff
+ reasons in favour of organizing a union at {c}
+ What speaks for {c} employees joining together in a union?
- What are the arguments against a union at {c}?
- why workers at {c} shouldn't unionize
- anti-union points, {c} staff
- reasons opposed to organizing a union at {c}
- What speaks against {c} employees joining together in a union?
@copyright_term | w=songs; novels; photographs; films~movies | c=the US~the USA; Japan; France; India
+ How long does copyright on {w} last in {c}?
+ {c} copyright duration {w}
+ after how many years do {w} become public domain in {c}
+ In {c}, for what period are {w} protected by copyright?
+ term of copyright protection for {w}, {c}
@severance | n=2~two; 5~five; 12~twelve; 20~twenty | c=Spain; Italy; the UK~the United Kingdom; Turkey
+ How much severance do I get after {n} years of work in {c}?
+ {c} severance {n} years employed
+ laid off in {c} after {n} years with the firm, what payout is due to me?
+ what redundancy money is owed for {n} years of service in {c}
+ I've been at my company in {c} {n} years; if they make me redundant how big is the payoff?
@quit_notice | n=one week~1 week; two weeks~2 weeks; one month~1 month; three months~3 months
+ Write a resignation letter for me with {n} notice.
+ resignation letter {n} notice template
+ I'm quitting and giving {n} notice, could you draft the letter?
+ Sample letter for leaving a job, {n} notice
+ need my notice letter written, I'm staying on {n} more
@salary_after_tax | n=$50,000~50k dollars; $70,000~70k dollars; $95,000~95k dollars; $140,000~140k dollars | st=Texas; California; New York; Illinois
+ What's the take-home pay on a {n} salary in {st}?
+ {n} {st} net pay
+ earning {n} gross in {st}, what ends up in my pocket after tax?
+ I've been offered {n} in {st} - how much remains once taxes are off?
+ after-tax income from {n}, {st}
- What's the gross pay for a {n} take-home salary in {st}?
- {n} net {st} gross pay
- to end up with {n} after tax in my pocket, what must I earn gross in {st}?
- I want {n} to remain once taxes are off in {st} - how much has to be the salary?
- before-tax income needed for {n} net, {st}
@hourly_to_year | n=$15~15 dollars; $18.50~18.50 dollars; $22~22 dollars; $35~35 dollars | h=30~thirty; 37.5; 40~forty
+ How much is {n} an hour per year at {h} hours a week?
+ {n}/h yearly salary {h} hours weekly
+ my hourly pay is {n} and I do {h} hours each week, what's that annually?
+ convert {n} hourly into annual income, {h}-hour week
+ What does someone on {n} per hour make in a year working {h} hours weekly?
@interview_q | co=Google; Amazon; McKinsey; Deloitte | job=data analyst; project manager; intern; software engineer
+ What questions does {co} ask in a {job} interview?
+ {co} {job} interview questions
+ I'm interviewing at {co} as a {job}, what will they want to know from me?
+ which questions come up when {co} interviews for {job} roles
+ typical things asked at a {job} job interview with {co}
@cover_letter | job=nurse; barista; electrician; teacher; accountant
+ Write a cover letter for a {job} with experience
+ cover letter experienced {job}
+ I've worked as a {job} for years and need an application letter, please draft one
+ Draft an application letter for a seasoned {job}
+ can you produce a covering letter for somebody who has already worked as a {job}
- Write a cover letter for a {job} without experience
- cover letter inexperienced {job}
- I've never worked as a {job} and need an application letter for such a job, please draft one
- Draft an application letter for a beginner {job}
- can you produce a covering letter for somebody who has never worked as a {job}
@avg_salary | job=nurse; pilot; plumber; architect; pharmacist | c=Canada; Germany; Norway; Australia
+ What's the average salary of a {job} in {c}?
+ {job} pay {c} average
+ how much does a {job} typically earn in {c}
+ Thinking of working as a {job} in {c}; what do they make on average?
+ mean income of {job}s in {c}
@hire_fire | c=France; California; Singapore; Poland
+ What rules apply when hiring an employee in {c}?
+ {c} legal requirements for taking on staff
+ I run a firm in {c} and want to take somebody on, which laws must I follow?
+ hiring workers in {c}: rules for employers
+ regulations an employer in {c} has to obey when giving someone a job
- What rules apply when firing an employee in {c}?
- {c} legal requirements for dismissing staff
- I run a firm in {c} and want to let somebody go, which laws must I follow?
- firing workers in {c}: rules for employers
- regulations an employer in {c} has to obey when sacking someone
@probation | n=3~three; 6~six; 9~nine; 12~twelve | c=Germany; Poland; India; Ireland
+ Is a {n}-month probation period allowed in {c}?
+ {c} {n} months trial period legal?
+ may an employer in {c} put a new hire on probation for {n} months
+ My contract in {c} has {n} months of probation, is that within the law?
+ does {c} permit probationary periods lasting {n} months
@raise_ask | n=5%~5 percent; 10%~10 percent; 15%~15 percent; 25%~25 percent
+ How do I ask my boss for a {n} raise?
+ asking for {n} more pay how to
+ I want my salary up by {n}, how should I bring it up with my manager?
+ way of requesting a pay rise of {n} from my manager
+ How should I go about negotiating {n} on top of my current salary with the boss?
@resume_pages | job=software engineer; nurse; professor; lawyer
+ What should I include on a {job} resume?
+ {job} CV things to put in
+ which items belong on the resume of a {job}
+ I'm writing my CV as a {job}: what needs to be in there?
+ must-haves for a {job}'s résumé
- What should I leave off a {job} resume?
- {job} CV things not to put in
- which items don't belong on the resume of a {job}
- I'm writing my CV as a {job}: what shouldn't be in there?
- no-gos for a {job}'s résumé
@unemployment_pay | st=Texas; New Jersey; Michigan; Nevada | n=$600~600 dollars; $900~900 dollars; $1,400~1400 dollars
+ How much unemployment will I get in {st} if I earned {n} a week?
+ {st} unemployment benefit {n} weekly wage
+ I made {n} weekly before losing my job in {st}, what benefit can I expect?
+ jobless benefit in {st} for a past wage of {n} per week
+ My weekly pay was {n}; what would {st} pay me while out of work?
@holiday_days | n=2~two; 3~three; 4~four | c=the UK~the United Kingdom; Germany; Ireland; Austria
+ How many days of annual leave do I get in {c} working {n} days a week?
+ {c} part time {n} days weekly holiday entitlement
+ I work {n} days per week in {c}, what's my vacation allowance?
+ legal minimum vacation {c} for a {n}-day week
+ On {n} working days weekly in {c}, how much paid holiday am I due?
@remote_job | job=graphic designer; translator; customer support agent; bookkeeper | c=Portugal; Estonia; Mexico; Canada
+ How do I find a remote {job} job from {c}?
+ {c} remote {job} jobs how to find
+ I live in {c} and want to work online as a {job}, how do I land a position?
+ getting hired remotely as a {job} while based in {c}
+ Ways for a {job} in {c} to get a work-from-home job
@payslip | item=net pay; gross pay; withholding; year to date~YTD
+ What does {item} mean on a payslip?
+ payslip {item} meaning
+ on my pay stub it says {item}, what is that?
+ explain the line "{item}" on a wage slip
+ {item} on pay stub definition
@job_offer_reply | n=24 hours; 48 hours; one week~1 week; two weeks~2 weeks
+ How do I accept a job offer by email within {n}?
+ job offer acceptance mail, {n} deadline, wording
+ they gave me {n} to answer and I want the job, what do I write?
+ email saying yes to an offer of employment, must be sent in {n}
+ I've got {n} to reply and will take the position; help me word the email
- How do I decline a job offer by email within {n}?
- job offer rejection mail, {n} deadline, wording
- they gave me {n} to answer and I don't want the job, what do I write?
- email saying no to an offer of employment, must be sent in {n}
- I've got {n} to reply and will turn the position down; help me word the email
@gpa_admit | n=3.0; 3.3; 3.5; 3.8 | u=UCLA; Penn State; NYU; Boston University
+ Can I get into {u} with a {n} GPA?
+ {n} gpa {u} enough to get in?
+ is a GPA of {n} high enough for {u} to admit me
+ My grade average is {n}; would {u} take me?
+ would {u} accept a student whose GPA is {n}
@apply_deadline | n=2024; 2025; 2026; 2027 | u=Harvard; Stanford; MIT; Yale
+ When is the regular application deadline at {u} for fall {n}?
+ {u} fall {n} regular decision deadline
+ until what date can I apply to {u} to start in autumn {n}, regular round
+ Last day to send {u} a regular application for entry in fall {n}?
+ I want to begin at {u} in fall {n}; by when must the regular application be in?
@tuition | u=Oxford; McGill; ETH Zurich~ETH; Leiden | prog=law; medicine; computer science~CS; history
+ How much tuition do international students pay per year for {prog} at {u}?
+ {u} {prog} tuition international
+ as a foreigner, how much a year would I pay for a {prog} degree at {u}
+ Annual fees for overseas students reading {prog} at {u}
+ I'm from abroad and want to study {prog} at {u}, what's the yearly tuition?
@instate | u=University of Michigan; UT Austin; UC Berkeley; University of Florida
+ What's in-state tuition at {u}?
+ {u} resident tuition
+ how much does {u} charge in tuition for students from the same state
+ I live in the state; what will {u} charge me in tuition?
+ tuition for state residents, {u}
- What's out-of-state tuition at {u}?
- {u} non-resident tuition
- how much does {u} charge in tuition for students from other states
- I don't live in the state; what will {u} charge me in tuition?
- tuition for those who aren't state residents, {u}
@sat_score | n=1100; 1250; 1400; 1520 | u=Purdue; Duke; Georgia Tech; Cornell
+ Is an SAT score of {n} good enough for {u}?
+ {n} SAT {u} enough?
+ will {n} on the SAT do for {u}
+ I scored {n} on my SAT, is that sufficient for getting into {u}?
+ does {u} consider {n} SAT points good enough
@ielts | n=6.0; 6.5; 7.0; 7.5 | u=University of Toronto; Edinburgh; Melbourne; TU Delft
+ Does {u} accept IELTS {n} for a master's?
+ IELTS {n} {u} masters OK?
+ would an IELTS band of {n} get me into a master's programme at {u}
+ I have {n} in IELTS - is it accepted by {u} for graduate study (master's)?
+ is {n} IELTS enough for a master's degree at {u}
@drop_add_class | u=ASU~Arizona State; Ohio State; UCLA; Texas A&M
+ What's the last day to add a class at {u}?
+ {u} add deadline courses
+ until when can I sign up for one more course at {u}
+ I'd like to join another class at {u}, what's the cut-off date?
+ final date for enrolling in an extra class, {u}
- What's the last day to drop a class at {u}?
- {u} drop deadline courses
- until when can I get out of a course at {u}
- I'd like to leave one of my classes at {u}, what's the cut-off date?
- final date for withdrawing from a class, {u}
@scholarship | c=Germany; Japan; Hungary; Turkey | f=engineering; music; nursing; economics
+ Which scholarships are there for {f} students in {c}?
+ {c} {f} scholarships
+ I study {f}, what grants could I apply for in {c}?
+ funding options in {c} for people doing a {f} degree, scholarships
+ list scholarship programmes for {f} in {c}
@credits_need | d=bachelor's; master's; associate; PhD | c=Australia; Italy; the US~the USA; Finland
+ How many credits does a {d} degree take in {c}?
+ {c} {d} degree credit requirement
+ number of credits needed to finish a {d} programme in {c}
+ I'm doing a {d} in {c}: how many credits must I collect?
+ credits to graduate, {d}, {c}
@term_start | n=2024; 2025; 2026 | st=Bavaria; Ontario; Victoria; Scotland
+ When do the summer holidays start for schools in {st} in {n}?
+ {st} school summer break {n} start date
+ first day of summer vacation {st} {n}
+ on what date do pupils in {st} go off for the summer in {n}
+ In {n}, which day does the summer break begin at schools in {st}?
- When do the summer holidays end for schools in {st} in {n}?
- {st} school summer break {n} end date
- last day of summer vacation {st} {n}
- on what date is the summer off over for pupils in {st} in {n}
- In {n}, which day does the summer break finish at schools in {st}?
@homework_load | n=6~six; 8~eight; 10~ten; 13~thirteen
+ How much homework should a {n}-year-old get per day?
+ homework minutes daily age {n}
+ my child is {n}, what amount of daily homework is reasonable?
+ recommended time on homework each day for kids aged {n}
+ At {n} years old, how long ought a pupil to sit over homework in a day?
@school_uniform | c=Japan; the UK~the United Kingdom; South Africa; India
+ What are the benefits of school uniforms in {c}?
+ advantages school uniform {c}
+ why are uniforms at school a good thing in {c}
+ points in favour of pupils wearing uniform in {c}
+ upsides of school dress in {c}
- What are the drawbacks of school uniforms in {c}?
- disadvantages school uniform {c}
- why are uniforms at school a bad thing in {c}
- points against pupils wearing uniform in {c}
- downsides of school dress in {c}
@private_public | city=Chicago; London; Delhi; Sydney
+ Which are the best public schools in {city}?
+ {city} top state-run schools
+ I'm looking for a really good school run by the government in {city}, which ones lead?
+ highest-rated public schools {city}
+ name the leading public schools in and around {city}
- Which are the best private schools in {city}?
- {city} top privately-run schools
- I'm looking for a really good fee-paying school in {city}, which ones lead?
- highest-rated private schools {city}
- name the leading private schools in and around {city}
@kindergarten_age | c=France; Finland; Texas; Switzerland; China
+ At what age do children start primary school in {c}?
+ {c} school starting age
+ how old are kids when they begin elementary school in {c}
+ First day of primary school in {c}: at which age?
+ we're moving to {c}, how old must my kid be to enter grade school?
@grade_convert | n=1.3; 1.7; 2.3; 3.0 | b=US GPA~American GPA; UK degree class~British degree class; French grade~grade in France
+ What is a German grade of {n} as a {b}?
+ German {n} to {b}
+ convert my {n} from a German university into a {b}
+ I graduated in Germany with {n}, what {b} is that?
+ equivalent of Germany's {n} expressed as {b}
@mba_gmat | n=600~six hundred; 650~six hundred fifty; 700~seven hundred; 740~seven hundred forty | u=INSEAD; Wharton; LBS~London Business School; HEC Paris
+ What are my chances at {u} with a GMAT of {n}?
+ GMAT {n} {u} chances
+ how likely is {u} to admit somebody with {n} on the GMAT
+ I got {n} in the GMAT; how do my odds look at {u}?
+ likelihood of getting into {u}, GMAT score {n}
@transfer_uni | a=ASU~Arizona State; Rutgers; Penn State; Temple | b=Cornell; USC; NYU; Georgetown
+ How do I transfer from {a} to {b}?
+ {a} to {b} transfer steps
+ I'm a student at {a} and want to switch to {b}, how does it work?
+ changing university, {a} now, {b} next: procedure
+ process of moving over to {b} as a {a} student
@passport_time | c=Italy; India; the UK~the United Kingdom; Canada; Mexico
+ How long does it take to get a first passport in {c}?
+ {c} first-time passport processing time
+ I've never had a passport; how many weeks until one is issued in {c}?
+ waiting time for a brand-new passport (first one), {c}
+ In {c}, how much time passes before a first passport is ready?
- How long does it take to renew a passport in {c}?
- {c} passport renewal processing time
- I already have a passport that's expiring; how many weeks until a new one is issued in {c}?
- waiting time for a passport renewal, {c}
- In {c}, how much time passes before a renewed passport is ready?
@passport_valid | n=3~three; 4~four; 6~six | c=Thailand; Turkey; Brazil; Egypt
+ Can I enter {c} if my passport is valid for {n} more months?
+ {c} entry passport {n} months validity left OK?
+ my passport runs out in {n} months, will {c} let me in?
+ is {n} months left on a passport enough to travel to {c}
+ Does {c} accept passports with {n} months remaining?
@visa_need | p=Indian; South African; Turkish; Filipino | c=Japan; Georgia; Mexico; Kenya
+ Do {p} citizens need a visa for {c}?
+ {c} visa required {p} passport?
+ I hold a {p} passport, must I get a visa to visit {c}?
+ is a visa necessary for travelling to {c} as a {p} national
+ must {p} nationals apply for a visa before going to {c}
@visa_stay | n=30~thirty; 60~sixty; 90~ninety; 180~one hundred eighty | p=US~American; Canadian; Japanese | c=Thailand; Spain; Brazil; South Korea
+ Can {p} tourists stay {n} days in {c} without a visa?
+ {c} visa-free {n} days {p} passport?
+ is a {n}-day visit to {c} possible visa-free for {p} citizens
+ I have a {p} passport; may I spend {n} days in {c} with no visa?
+ does {c} let {p} nationals stay {n} days visa free
- Can {p} tourists stay {n} days in {c} with a tourist visa?
- {c} tourist visa {n} days {p} passport?
- is a {n}-day visit to {c} possible on a tourist visa for {p} citizens
- I have a {p} passport plus a tourist visa; may I spend {n} days in {c}?
- does {c} let {p} nationals stay {n} days once they hold a tourist visa
@birth_cert | st=Ohio; California; Texas; Ontario; Quebec
+ How do I get a copy of my birth certificate from {st}?
+ {st} birth certificate copy order
+ I was born in {st} and need my birth certificate again, where do I request it?
+ ordering a duplicate birth record, {st}
+ Obtaining another copy of a {st} birth certificate, steps
@name_change | st=New York; Texas; England; California
+ How do I change my last name after marriage in {st}?
+ {st} name change after wedding
+ I just got married in {st}, how do I take my spouse's surname?
+ steps to a new surname following marriage, {st}
+ becoming Mrs Spouse-name officially after the wedding in {st} - what to do
- How do I change my last name back after divorce in {st}?
- {st} name change back after divorce
- I just got divorced in {st}, how do I take my earlier surname again?
- steps to the former surname following divorce, {st}
- going back to my old surname officially after the divorce in {st} - what to do
@citizen_years | c=Germany; Canada; Spain; Sweden; Portugal
+ After how many years can I apply for citizenship in {c}?
+ {c} naturalization residence years
+ how long must I have lived in {c} before asking for a passport of the country
+ years of residence for becoming a citizen of {c}
+ I'm an immigrant in {c}; when may I apply to be naturalised?
@dual_citizen | a=German; Indian; Japanese; Polish | b=US~American; Canadian; Australian
+ Can I hold both {a} and {b} citizenship?
+ dual nationality {a} {b} allowed?
+ is it possible to be a {a} and a {b} citizen at the same time
+ I'm {a} and becoming {b}, may I keep the two passports?
+ do {a} law and {b} law let one person be citizen of both
@id_lost | c=Spain; Belgium; Poland; Argentina
+ What do I do if I lose my ID card in {c}?
+ lost identity card {c} what now
+ my ID card from {c} is gone, which steps should I take?
+ {c} ID went missing, what to do
+ I can't find my national ID any more, how do I proceed in {c}?
- What do I do if I find someone's ID card in {c}?
- found identity card {c} what now
- another person's ID card from {c} turned up on the street, which steps should I take?
- {c} ID of a stranger picked up, what to do
- I came across a stranger's national ID, how do I proceed in {c}?
@ssn | s=newborn; foreign student; spouse on a visa; green card holder
+ How do I get a social security number for a {s}?
+ SSN for {s} how to apply
+ what's the procedure for a {s} to be given a social security number
+ I need a Social Security number issued to a {s}, what are the steps?
+ applying for SSN: {s}
@esta_cost | n=2023; 2024; 2025; 2026 | v=ESTA; B-2 visa~B2 visa; Canadian eTA; UK ETA
+ How much did a {v} cost in {n}?
+ {v} fee {n}
+ price of a {v} in the year {n}
+ what did travellers have to pay for a {v} in {n}
+ In {n}, what was the charge for getting a {v}?
@register_addr | n=7~seven; 14~fourteen; 30~thirty | city=Berlin; Vienna; Madrid; Zurich
+ Do I have to register my address within {n} days of moving to {city}?
+ {city} address registration {n} days after move mandatory?
+ must a new home in {city} be registered inside {n} days
+ I just moved to {city}: must I sign up at the town hall in {n} days?
+ am I obliged to report a new address in {city} no later than {n} days after moving
@notary | d=power of attorney; will; house deed; car title | st=Florida; Texas; Nevada; Georgia
+ Does a {d} need to be notarized in {st}?
+ {st} {d} notarization required?
+ must a notary stamp a {d} in {st}
+ I'm making a {d} in {st}; do I have to take it to a notary?
+ is a notary's seal necessary on a {d}, {st}
@marriage_lic | st=Nevada; Hawaii; Denmark; Florida
+ What documents do we need to get married in {st}?
+ {st} marriage paperwork required
+ my fiancée and I want to wed in {st}, what papers must we bring?
+ list of documents for a wedding in {st}
+ tying the knot in {st}: which documents are asked for?
- What documents do we need to get divorced in {st}?
- {st} divorce paperwork required
- my wife and I want to split up legally in {st}, what papers must we bring?
- list of documents for a divorce in {st}
- ending our marriage in {st}: which documents are asked for?
@voter_reg | st=Georgia; Michigan; Arizona; Ohio
+ How do I register to vote in {st}?
+ {st} voter registration how
+ I want to be put on the electoral roll in {st}, what do I do?
+ signing up as a voter, {st}
+ Steps to get onto the voter list of {st}
- How do I cancel my voter registration in {st}?
- {st} voter registration remove me how
- I want to be taken off the electoral roll in {st}, what do I do?
- ending my registration as a voter, {st}
- Steps to get off the voter list of {st}
@work_permit | job=nurse; chef; welder; IT specialist | c=Germany; New Zealand; Ireland; Japan
+ How do I get a work visa for {c} as a {job}?
+ {c} work permit {job}
+ I'm a {job} and want to work in {c}, how do I obtain the visa for it?
+ steps for a foreign {job} to be allowed to work in {c}
+ applying for a {c} job visa, occupation {job}
@photo_size | d=passport; visa; driving licence~driver's license | c=India; the US~the USA; China; Germany
+ What size is a {d} photo for {c}?
+ {c} {d} photo dimensions
+ how big must the picture be for a {d} in {c}
+ I'm getting a {d} photo taken for {c}; what are the measurements?
+ measurements of {d} pictures, {c}
@speed_fine | n=10~ten; 20~twenty; 30~thirty; 50~fifty | u=km/h over the limit in Germany; km/h over the limit in France; km/h over the limit in Norway; km/h over the limit in Australia
+ What's the fine for driving {n} {u}?
+ speeding fine {n} {u}
+ I was caught {n} {u}, how much will I have to pay?
+ penalty for going {n} {u}
+ How expensive is a ticket if you're {n} {u}?
@license_renew | st=Texas; Illinois; England; Alberta
+ How do I renew my driver's license before it expires in {st}?
+ {st} driving licence renewal prior to expiry
+ my license in {st} is still valid but I'd like to renew it ahead of its end date, how?
+ renewing a not yet expired driver's licence, {st}
+ Steps for getting a new {st} license while the old one is still good
- How do I renew my driver's license after it expires in {st}?
- {st} driving licence renewal past expiry
- my license in {st} is no longer valid and I'd like to renew it past its end date, how?
- renewing an already expired driver's licence, {st}
- Steps for getting a new {st} license when the old one has run out
@learner_age | n=15~fifteen; 16~sixteen; 17~seventeen | st=Iowa; New York; England; Ontario
+ Can a {n}-year-old get a learner's permit in {st}?
+ {st} learner permit age {n}?
+ is {n} old enough for a learner's licence in {st}
+ My daughter is {n}; may she get a provisional/learner permit in {st}?
+ does {st} give learner permits to people aged {n}
@manual_auto | c=Ireland; Germany; South Africa; Poland
+ How much are driving lessons in a manual car in {c}?
+ {c} manual driving lesson price
+ what do I pay per lesson to learn stick shift in {c}
+ learning to drive with a clutch in {c}: cost of an hour
+ price of a driving lesson, manual gearbox, {c}
- How much are driving lessons in an automatic car in {c}?
- {c} automatic driving lesson price
- what do I pay per lesson to learn automatic in {c}
- learning to drive without a clutch in {c}: cost of an hour
- price of a driving lesson, automatic gearbox, {c}
@fuel_cost | n=300 km; 500 km; 800 km; 500 miles | l=6 litres~6 liters; 8 litres~8 liters; 10 litres~10 liters
+ How much fuel do I need for {n} if my car uses {l} per 100 km?
+ {n} at {l}/100 km total fuel
+ my car drinks {l} every 100 km, how much gets burned over {n}?
+ Calculate the petrol for a trip of {n} with a consumption of {l} per 100 km
+ fuel quantity needed to cover {n}, consumption {l} per hundred km
@tire_pressure | car=Toyota Corolla; VW Golf~Volkswagen Golf; Ford Focus; Tesla Model 3 | n=2015; 2018; 2021
+ What's the right tire pressure for a {n} {car}?
+ {car} {n} tyre pressure
+ how much air should I put in the tyres of a {car} from {n}
+ recommended psi {n} {car}
+ I drive a {n} {car}, to what pressure do I inflate the tires?
@oil_change | car=Honda Civic; BMW 320i; Subaru Outback; Ford F-150~F150 | n=2012; 2016; 2020
+ What oil does a {n} {car} take?
+ {n} {car} engine oil type
+ which motor oil should go in my {car} built in {n}
+ I need to change the oil on a {car} ({n}); what grade do I buy?
+ correct oil for {car} model year {n}
@ev_charge | car=Tesla Model Y; Nissan Leaf; Hyundai Ioniq 5; VW ID.3~Volkswagen ID.3 | n=7 kW; 11 kW; 50 kW; 150 kW
+ How long does a {car} take to charge at {n}?
+ {car} charging time {n}
+ plugging a {car} into a {n} charger, when is it full?
+ With {n} of charging power, how many hours until my {car} is charged?
+ time for a full charge of the {car} on {n}
@buy_sell_car | st=California; Florida; Ontario; Scotland
+ What paperwork do I need to buy a used car privately in {st}?
+ {st} private used car purchase documents
+ I'm buying a second-hand car from a person in {st}, which papers do I need?
+ documents for the buyer in a private car deal, {st}
+ getting a used car off a private owner in {st} - forms required of me
- What paperwork do I need to sell a used car privately in {st}?
- {st} private used car sale documents (seller)
- I'm selling my second-hand car to a person in {st}, which papers do I need?
- documents for the seller in a private car deal, {st}
- passing my used car on to a private buyer in {st} - forms required of me
@car_lease | n=24~twenty-four; 36~thirty-six; 48~forty-eight | car=BMW i4; Toyota RAV4; Honda CR-V; Kia Niro
+ What does leasing a {car} for {n} months cost per month?
+ {car} lease {n} months monthly price
+ how much a month is a {car} on a {n}-month lease
+ I want a {car} on lease for {n} months, what are the monthly rates?
+ monthly leasing rate {car}, {n} month contract
@winter_tires | n=October; November; December; March | c=Germany; Austria; Sweden; Quebec
+ Are winter tires mandatory in {c} in {n}?
+ {c} winter tyres {n} compulsory?
+ do I have to have winter tires on in {n} when driving in {c}
+ Driving through {c} in {n}: does the law demand winter tyres?
+ must cars in {c} be on snow tires during {n}
@park_overnight | city=Boston; Vancouver; Lisbon; Nashville | v=RV~motorhome; car; trailer; moving truck
+ Can I park a {v} on the street overnight in {city}?
+ {city} overnight street parking {v} ok?
+ is it legal to leave a {v} by the curb all night in {city}
+ I'm staying in {city} with a {v}; may it stand on the road overnight?
+ does {city} let you keep a {v} parked on a street through the night
@engine_wont | car=Ford Fiesta; Toyota Prius; Jeep Wrangler; Mazda 3
+ Why does my {car} not start when it's cold?
+ {car} won't start cold weather cause
+ what could be the reason a {car} fails to start in the cold
+ On chilly mornings my {car} refuses to fire up, why's that?
+ causes: {car} no start at low temperatures
- Why does my {car} not start when it's hot?
- {car} won't start hot weather cause
- what could be the reason a {car} fails to start in the heat
- On scorching afternoons my {car} refuses to fire up, why's that?
- causes: {car} no start at high temperatures
@points_license | n=3~three; 6~six; 8~eight; 12~twelve | c=England; Ireland; Germany; New York
+ What happens when I have {n} points on my licence in {c}?
+ {c} {n} penalty points consequences
+ I've reached {n} points on my driving record in {c}, what follows?
+ effect of {n} points, driver's license, {c}
+ {n} points against my license in {c} - what will they do to me?
@intl_license | a=US~American; Indian; Brazilian; Chinese | b=Italy; Japan; New Zealand; Spain
+ Can I drive in {b} with a {a} license?
+ {a} driving licence valid {b}?
+ is a {a} driver's license accepted for driving in {b}
+ I only have a {a} licence: may I get behind the wheel in {b}?
+ does {b} let holders of a {a} license drive there
@dui_limit | n=0.02%~0.02 percent; 0.05%~0.05 percent; 0.08%~0.08 percent | c=Sweden; France; Utah; Japan
+ Is driving with a blood alcohol of {n} legal in {c}?
+ {c} BAC {n} legal to drive?
+ may I drive in {c} when my blood alcohol is {n}
+ With {n} alcohol in the blood, am I within the law at the wheel in {c}?
+ does the law in {c} permit being behind the wheel at {n} BAC
@cruise_onoff | car=Tesla Model 3; Honda Accord; VW Golf~Volkswagen Golf; Kia Sportage
+ How do I turn on lane assist in a {car}?
+ {car} enable lane keeping
+ I'd like my {car} to keep me in lane, where's the switch to activate it?
+ activate lane assistant {car}
+ switching the lane-keeping helper on in the {car}
- How do I turn off lane assist in a {car}?
- {car} disable lane keeping
- I'd like my {car} to quit keeping me in lane, where's the switch to deactivate it?
- deactivate lane assistant {car}
- switching the lane-keeping helper off in the {car}
@airport_train | city=London; Rome; Paris; Tokyo; Oslo
+ What's the fastest way from the airport to central {city}?
+ quickest airport to city centre route {city}
+ how do I get downtown from the airport in {city} in the least time
+ I land in {city} and am in a rush, what gets me to the centre soonest?
+ speediest transfer {city} airport - centre
@airport_cheap | city=Madrid; Athens; Stockholm; Munich | n=two~2; three~3; four~4
+ What's the cheapest way from {city} airport into town for {n} people?
+ {city} airport to centre cheapest {n} persons
+ we're {n} travellers landing in {city}, how do we get downtown for the least money?
+ least expensive airport transfer {city} party of {n}
+ lowest-cost option to go from the airport to central {city} with {n} of us
@metro_ticket | n=1-day~one-day; 3-day~three-day; 7-day~seven-day | city=Paris; Vienna; Berlin; Barcelona; Tokyo
+ How much is a {n} public transport pass in {city}?
+ {city} {n} transit ticket price
+ what do I pay for a {n} travel card on the buses and metro of {city}
+ Price of the {n} pass for public transport, {city}
+ I need a {n} ticket for getting around {city} by public transport, what's the cost?
@first_last | city=Berlin; Madrid; Singapore; Boston; Prague | n=Sunday~Sundays; Friday~Fridays; Christmas Day; weekdays
+ When does the first metro run in {city} on {n}?
+ first subway {city} {n} time
+ how early does the underground start up in {city} on {n}
+ At what time can I catch the earliest metro train in {city} on {n}?
+ {city}: start of metro service, {n}
- When does the last metro run in {city} on {n}?
- last subway {city} {n} time
- how late does the underground still go in {city} on {n}
- At what time can I catch the final metro train in {city} on {n}?
- {city}: end of metro service, {n}
@train_time | a=Paris; Milan; Vienna; Zurich | b=Amsterdam; Munich; Barcelona; Prague
+ How long is the train ride from {a} to {b}?
+ train {a} {b} duration
+ going by rail to {b} from {a}, how many hours is it
+ travel time by train between {a} and {b}, outbound from {a}
+ I want to take the train from {a} to {b}; how long will I sit in it?
@train_price_class | a=London; Madrid; Rome; Brussels | b=Paris; Lyon; Cologne; Geneva
+ What does a first-class train ticket from {a} to {b} cost?
+ 1st class train fare {a} to {b}
+ price for going {a}-{b} by rail in first class
+ I'd like to ride first class by train to {b} from {a}, how much is it?
+ How expensive is travelling by train in first, {a} to {b}?
- What does a second-class train ticket from {a} to {b} cost?
- 2nd class train fare {a} to {b}
- price for going {a}-{b} by rail in second class
- I'd like to ride second class by train to {b} from {a}, how much is it?
- How expensive is travelling by train in second, {a} to {b}?
@bike_train | t=Eurostar; TGV; Amtrak; ICE train~ICE; Thalys | x=bicycle~bike; surfboard; cat; folding scooter
+ Can I take a {x} on the {t}?
+ {t} {x} allowed on board?
+ is it possible to bring a {x} along on the {t}
+ Travelling by {t} with a {x} - does that work?
+ does the {t} let passengers carry a {x}
@child_fare | n=3~three; 5~five; 7~seven; 12~twelve | city=Rome; New York City~NYC; Hong Kong; Munich
+ Does a {n}-year-old ride public transport for free in {city}?
+ {city} transit child age {n} free?
+ is bus and metro free of charge for kids aged {n} in {city}
+ My son is {n}: will he travel free on buses and trains in {city}?
+ do children of {n} pay nothing on {city} public transport
@delay_comp | n=30~thirty; 60~sixty; 90~ninety; 120~one hundred twenty | op=Deutsche Bahn~DB; SNCF; LNER; Renfe
+ What compensation does {op} pay for a {n}-minute delay?
+ {op} {n} min delay refund
+ my {op} train came {n} minutes late, how much money do I get back?
+ amount {op} reimburses when a train is {n} minutes behind schedule
+ How much of the fare does {op} give back after a delay of {n} minutes?
@bus_line | n=14~fourteen; 38~thirty-eight; 46~forty-six; 73~seventy-three | city=London; San Francisco; Rome; Lisbon
+ Where does bus {n} start in {city}?
+ {city} bus {n} first stop
+ at which stop does the number {n} bus begin its route in {city}
+ The {n} bus in {city}: what's the starting point?
+ origin stop of bus line {n}, {city}
- Where does bus {n} end in {city}?
- {city} bus {n} last stop
- at which stop does the number {n} bus finish its route in {city}
- The {n} bus in {city}: what's the final point?
- terminal stop of bus line {n}, {city}
@transit_card | card=Oyster; Octopus; Suica; Clipper; Opal
+ How do I top up a {card} card?
+ {card} card add money
+ my {card} is running low, how can I load credit onto it?
+ put more funds on {card} transit card
+ recharging the {card} card with money, how
- How do I get a refund of the money on a {card} card?
- {card} card take money off
- I'm done with my {card}, how can I cash out the credit on it?
- get remaining funds back from {card} transit card
- emptying the {card} card and getting paid out, how
@wheelchair | city=Paris; New York City~NYC; Barcelona; London | l=metro~subway; bus network; tram network; airport train
+ Is the {l} in {city} wheelchair accessible?
+ {city} {l} wheelchair access?
+ can people in a wheelchair use the {l} of {city}
+ My mother uses a wheelchair; would she be able to ride the {l} in {city}?
+ {city}: can you get around by {l} in a wheelchair
@night_bus | city=Copenhagen; Dublin; Milan; Seoul | n=Monday; Thursday; Saturday
+ Are there night buses in {city} on {n} nights?
+ {city} night bus {n}?
+ do buses run through the night on a {n} in {city}
+ It's {n} and I'm out late in {city}, is there any night bus?
+ does {city} have overnight bus service on {n}s
@strike | c=France; Italy; Germany; the UK~the United Kingdom
+ What are my rights if my train is cancelled because of a strike in {c}?
+ train cancelled strike {c} passenger rights
+ a walkout took out my train in {c}, what am I entitled to?
+ {c} rail strike: what may passengers claim when their train doesn't run
+ my train in {c} was scrapped due to industrial action; which rights do I have?
- What are my rights if my train still runs but I don't travel because of a strike in {c}?
- train not cancelled, strike, I skip the trip, {c} passenger rights
- there's a walkout, my train in {c} still goes but I'd rather stay home, what am I entitled to?
- {c} rail strike: what may passengers claim when their train does run and they stay away
- my train in {c} was not scrapped despite industrial action and I gave the trip up; which rights do I have?
@rail_pass | n=5~five; 7~seven; 10~ten; 15~fifteen | p=Eurail; Swiss Travel; Interrail; BritRail
+ How much does a {p} pass for {n} days cost?
+ {p} {n} day pass price
+ what would I pay for {n} days of train travel with {p}
+ I want {n} days on a {p} pass, what's the fare?
+ cost of the {n}-day {p} ticket
@taxi_cost | a=JFK; Heathrow; Charles de Gaulle~CDG; Fiumicino | n=7 am~7:00 in the morning; noon~12 pm; 11 pm~23:00; 3 am~3:00 at night
+ What does a taxi from {a} into the city cost at {n}?
+ {a} taxi fare to city {n}
+ taking a cab downtown from {a} at {n}, what's the price
+ I arrive at {a} and leave at {n} by taxi, how much will it be to the centre?
+ cab price {a} to city center, time {n}
'''

import random, re, json, itertools
R = random.Random(20260817)

def parse():
    out, cur = [], None
    for l in DATA.strip().split('\n'):
        if not l.strip(): continue
        if l[0] == '@':
            p = [x.strip() for x in l[1:].split(' | ')]
            cur = dict(name=p[0], slots={}, pos=[], neg=[])
            for s in p[1:]:
                k, v = s.split('=', 1)
                cur['slots'][k.strip()] = [[y.strip() for y in x.split('~')] for x in v.split(';')]
            out.append(cur)
        elif l[:2] == '+ ': cur['pos'].append(l[2:].strip())
        elif l[:2] == '- ': cur['neg'].append(l[2:].strip())
        else: raise SystemExit('bad line ' + l)
    names = [m['name'] for m in out]
    assert len(set(names)) == len(names)
    for m in out:
        assert len(m['pos']) >= 5, m['name']
        assert not m['neg'] or len(m['neg']) == 5 and len(m['pos']) >= 5, m['name']
        for w in m['pos'] + m['neg']:
            assert set(re.findall(r'\{(\w+)\}', w)) == set(m['slots']), (m['name'], w)
        m['isnum'] = {k: k == 'n' or (k not in ('acc', 'use') and all(re.match(r'[$€£]?\d', v[0]) for v in vs)) for k, vs in m['slots'].items()}
    return out

AN = {'ING','HSBC','FHA','IRA','HSA','ESTA','RV','N26','LBS','MIT','NYU','HEC','SSN','SNCF','LNER','F','MBA','HMRC'}
def article(v):
    t = v.lstrip('$€£')
    if t[0].isdigit(): return 'an' if re.match(r'8|11(?!\d)|18(?!\d)', t) else 'a'
    w = re.split(r'[\s-]', t)[0]
    if w in AN: return 'an'
    if re.match(r'(US|UK|UPS|UCLA|[Ee]ur|[Uu]ni|one|use)', w) or w in ('Universit',): return 'a'
    return 'an' if t[0].lower() in 'aeiou' else 'a'

def render(w, vals, style):
    def sub(m):
        art, k = m.group(1), m.group(2)
        v = vals[k]
        if m.start() == 0 and v.startswith('the ') : v = v[4:]
        if art: 
            a = article(v)
            return (a.capitalize() if art[0] == 'A' else a) + ' ' + v
        return v
    t = re.sub(r'(?:\b([Aa]n?) )?\{(\w+)\}', sub, w)
    bare = re.sub(r'\{\w+\}', '', w)
    if style.get('low') and bare == bare.lower() and not re.search(r'\b(US|IT|UK)\b', t): t = t.lower()
    elif t[0].islower() and re.search(r'[?.!]$', t) and bare[:1] != bare[:1].lower(): t = t[0].upper() + t[1:]
    p = style.get('polite')
    if p == 'hi' and not t.lower().startswith(('hi', 'help', 'hey')): t = 'Hi, ' + (t[0].lower() + t[1:] if re.match(r'(?!German|UK|EU|US)[A-Z][a-z]', bare) else t)
    if p == 'thanks': t = t + (' Thanks!' if t[-1] in '?.!' else ', thanks')
    if p == 'please' and 'please' not in t.lower() and t[-1] not in '?.!': t = t + ' please'
    return t

def typo(w):
    words = [(m.start(), m.end()) for m in re.finditer(r'(?<![{\w])[a-z]{6,}(?![}\w])', w)]
    if not words: return w
    s, e = R.choice(words); i = R.randrange(s + 1, e - 2)
    if w[i] == w[i + 1]: return w[:i] + w[i + 1:]
    return w[:i] + w[i + 1] + w[i] + w[i + 2:]

def pick(m): return {k: R.randrange(len(v)) for k, v in m['slots'].items()}
def spell(m, idx, alt):
    return {k: m['slots'][k][i][min(alt.get(k, 0), len(m['slots'][k][i]) - 1)] for k, i in idx.items()}
def alts(m): return {k: (1 if R.random() < .35 else 0) for k in m['slots']}
def style():
    s = {'low': R.random() < .4}
    r = R.random()
    if r < .03: s['polite'] = 'hi'
    elif r < .05: s['polite'] = 'thanks'
    elif r < .08: s['polite'] = 'please'
    return s

def make(m, kind):
    used = m.setdefault('used', {})
    for _ in range(60):
        idx = pick(m)
        side = 'neg' if m['neg'] and R.random() < .5 else 'pos'
        ws = m[side]
        if kind == 'paraphrase':
            i, j = R.sample(range(len(ws)), 2)
            key = ('s', side, min(i, j), max(i, j))
            if key in used: continue
            wa, wb = ws[i], ws[j]
            if R.random() < .03: wb = typo(wb)
            a, b = render(wa, spell(m, idx, alts(m)), style()), render(wb, spell(m, idx, alts(m)), style())
        elif kind == 'negation':
            minimal = m['flip'] = not m.get('flip', R.random() < .5)
            i = R.randrange(5)
            j = i if minimal else R.choice([x for x in range(5) if x != i])
            key = ('n', i, j)
            if key in used: continue
            if minimal:
                st, al = style(), alts(m)
                a, b = render(m['pos'][i], spell(m, idx, al), st), render(m['neg'][j], spell(m, idx, al), st)
            else:
                a, b = render(m['pos'][i], spell(m, idx, alts(m)), style()), render(m['neg'][j], spell(m, idx, alts(m)), style())
        else:
            ks = [k for k in m['slots'] if m['isnum'][k] == (kind == 'number') and len(m['slots'][k]) > 1]
            k = R.choice(ks)
            idx2 = dict(idx); idx2[k] = R.choice([x for x in range(len(m['slots'][k])) if x != idx[k]])
            f = 'flip' + kind
            minimal = m[f] = not m.get(f, R.random() < .5)
            i = R.randrange(len(ws))
            j = i if minimal else R.choice([x for x in range(len(ws)) if x != i])
            key = (kind, side, min(i, j), max(i, j), k)
            if key in used: continue
            if minimal:
                st, al = style(), alts(m)
                a, b = render(ws[i], spell(m, idx, al), st), render(ws[j], spell(m, idx2, al), st)
            else:
                a, b = render(ws[i], spell(m, idx, alts(m)), style()), render(ws[j], spell(m, idx2, alts(m)), style())
        if R.random() < .5: a, b = b, a
        pk = tuple(sorted((a.lower(), b.lower())))
        if pk in SEEN or a.lower() == b.lower(): continue
        SEEN.add(pk); used[key] = 1
        return dict(a=a, b=b, same=kind == 'paraphrase', kind=kind, template=m['name'])
    return None

SEEN = set()
M = parse()
TARGET = dict(paraphrase=1350, number=550, negation=550, entity=550)
rows, count = [], {}
for kind, tgt in TARGET.items():
    pool = [m for m in M if kind == 'paraphrase' or kind == 'negation' and m['neg'] or kind in ('number', 'entity') and any(v == (kind == 'number') for v in m['isnum'].values())]
    n = 0
    while n < tgt:
        R.shuffle(pool); got = 0
        for m in pool:
            if n >= tgt: break
            if count.get(m['name'], 0) >= 20: continue
            r = make(m, kind)
            if r: rows.append(r); n += 1; got += 1; count[m['name']] = count.get(m['name'], 0) + 1
        if not got: break
R.shuffle(rows)
with open('h.jsonl', 'w', encoding='utf-8') as f:
    for r in rows: f.write(json.dumps(r, ensure_ascii=False) + '\n')
c = {}
for r in rows: c[r['kind']] = c.get(r['kind'], 0) + 1
print(len(M), 'meanings', sum(bool(m['neg']) for m in M), 'with twin', len(rows), 'pairs', c, 'max/meaning', max(count.values()), 'min', min(count.values()))
