# Generator: customer support and help desk question pairs. Fixed seed, no dependencies.
DATA = r'''
@shop_return_window
#n 14 days=two weeks=fourteen days;30 days=thirty days;60 days=sixty days;90 days=ninety days
- Can I still send an item back {n} after delivery?
- is a return still possible {n} after the parcel arrived
- it's been {n} since my order was delivered, can I still return it?
- returning an order {n} after delivery - am I still in time?
- got my package {n} ago, is it too late to return something
- Do you accept returns {n} after the goods were delivered?
@shop_return_item
$x shoes=footwear;underwear;earrings;a mattress;a gift card;perfume
- How do I return {x} I bought in your online shop?
- steps to send back {x} ordered from your web shop
- I'd like to return {x} I ordered on your site, how does that work?
- {x} bought online from you: how to return
- what's the procedure for sending {x} back that I purchased in your webshop
- Hi, ordered {x} on your website and want to send it all back. What do I do?
@shop_return_receipt
$x a jacket;a toaster;headphones;a book;a lamp
- Can I return {x} with the receipt?
- I still have my receipt, can I bring {x} back?
- returning {x}, receipt available - possible?
- Is it possible to give {x} back if I have the sales slip?
- do you take {x} back when the customer has the receipt
~ Can I return {x} without the receipt?
~ I no longer have my receipt, can I bring {x} back?
~ returning {x}, receipt lost - possible?
~ Is it possible to give {x} back if I don't have the sales slip?
~ do you take {x} back when the customer has no receipt
@shop_free_shipping
$c Germany;Austria;Poland;the UK=the United Kingdom=Great Britain;Canada
- From what order value is shipping to {c} free?
- minimum order for free delivery to {c}
- how much do I have to spend to get free shipping to {c}?
- What's the threshold for free delivery to {c}?
- I'm in {c}, how big must my order be so that I pay no shipping
- free shipping {c} minimum basket value
@shop_ship_time
$c Sweden;Japan;Ireland;Mexico;the US=the USA=the United States
- How long does delivery to {c} take?
- shipping time to {c}
- If I order today, how many days until it gets to {c}?
- delivery time for parcels to {c}?
- what's the usual time in transit for an order shipped to {c}
- when would my order reach {c} after I place it, roughly how many days?
@shop_express_cost
#n 2 kg=two kilos=2 kilograms;5 kg=five kilos=5 kilograms;10 kg=ten kilos=10 kilograms;20 kg=twenty kilos
- How much is express shipping for a {n} parcel?
- express delivery price {n} package
- What do you charge to send a package of {n} by express?
- cost of express shipment, parcel weighs {n}
- my parcel weighs {n}, what would express cost me?
- Please tell me the fee for express delivery of a {n} parcel.
@shop_discount_code
$k WELCOME10;SUMMER25;BLACKFRIDAY;STUDENT15
- Why isn't my discount code {k} working?
- code {k} not accepted at checkout, why
- I typed in {k} but the voucher isn't applied. What's the reason?
- checkout rejects promo code {k} - what's wrong?
- Hi, {k} won't go through as a coupon, any idea why?
- For what reason does the cart refuse the voucher {k}?
@shop_order_cancel_time
#n 2 hours=two hours;12 hours=twelve hours;24 hours=twenty-four hours;3 days=three days
- Can I cancel an order {n} after placing it?
- I ordered {n} ago, can I still cancel?
- is cancelling possible {n} after the order was placed
- cancel order {n} later, still allowed?
- It's been {n} since I ordered. Is it too late to call it off?
- Will you still let me scrap my order if I placed it {n} ago?
@shop_cancel_shipped
- How can I cancel my order before it ships?
- cancel an order that hasn't been dispatched yet, how
- my parcel has not left your warehouse yet - how do I stop the order?
- What do I need to do to call off a purchase prior to dispatch?
- how to withdraw from an order before shipping
~ How can I cancel my order after it has shipped?
~ cancel an order that has already been dispatched, how
~ my parcel has already left your warehouse - how do I stop the order?
~ What do I need to do to call off a purchase following dispatch?
~ how to withdraw from an order after shipping
@shop_payment_method
$p PayPal;Klarna;Apple Pay;bank transfer=wire transfer;cash on delivery=COD;Google Pay
- Can I pay with {p} in your shop?
- do you accept {p}
- Is {p} available as a payment method in your store?
- paying via {p} possible?
- I want to buy something from you and use {p} - do you take that?
- is {p} one of the payment options you offer
@shop_restock
$x the red sneakers in size 42;the oak bookcase;the PlayStation 5=the PS5;the espresso grinder;the kids' raincoat
- When will {x} be back in stock?
- restock date for {x}
- {x}: when available again?
- I see that {x} can't be ordered right now, when do you get more?
- when are you expecting new supplies of {x}
- Any idea when I can buy {x} again? Currently sold out.
@shop_size_exchange
#n 36=size 36;38=size 38;40=size 40;44=size 44
- The trousers I ordered are too small. How do I exchange them for a {n}?
- trousers too small, how to swap for {n}
- how can I trade my too-tight trousers in for {n}
- I need my trousers in {n} instead because they don't fit, too tight. How do I exchange?
- exchange procedure: trousers are too small, want {n}
~ The trousers I ordered are too big. How do I exchange them for a {n}?
~ trousers too big, how to swap for {n}
~ how can I trade my too-loose trousers in for {n}
~ I need my trousers in {n} instead because they don't fit, too loose. How do I exchange?
~ exchange procedure: trousers are too large, want {n}
@shop_missing_item
#n 1=one;2=two;3=three;4=four
- My order of 6 glasses arrived with {n} missing, what should I do?
- {n} of 6 glasses missing from my delivery, what now
- I ordered six glasses and {n} didn't come. How do I get this sorted?
- box of 6 glasses is short by {n} - what are my next steps?
- what to do if {n} out of six glasses weren't in the parcel
@shop_damaged
$x a vase;a TV=a television;a mirror;a laptop;a washing machine
- I received {x} that is broken, how do I report it?
- how to file a complaint about {x} that arrived damaged
- {x} delivered damaged, where do I report this
- What is the way to report damage to {x} on arrival?
- you sent me {x} and it came broken. how can I let you know officially?
@shop_newsletter
- How do I subscribe to the newsletter?
- sign up for your newsletter
- I want to start getting your marketing emails, how?
- where can I opt in to the newsletter
- newsletter subscribe how to
- Please tell me how to get on your mailing list.
~ How do I unsubscribe from the newsletter?
~ sign off from your newsletter
~ I want to stop getting your marketing emails, how?
~ where can I opt out of the newsletter
~ newsletter unsubscribe how to
~ Please tell me how to get off your mailing list.
@shop_refund_time
$p PayPal;credit card;gift card;bank transfer;Klarna
- How long does a refund to {p} take?
- refund {p} how many days
- When do I get my money back if I paid by {p}?
- paid with {p} and sent the goods back, how long until the refund arrives?
- what's the processing time for refunds via {p}
@shop_gift_card_amount
#n 10 euros=€10=ten euros;25 euros=€25;50 euros=€50=fifty euros;100 euros=€100=a hundred euros
- Where can I buy a gift card worth {n}?
- buy {n} gift card where
- I'm looking for a place to purchase a {n} gift voucher.
- places that sell your gift cards for {n}?
- which shops have your {n} gift vouchers
@shop_gift_wrap
- Can I have my order sent with gift wrapping?
- is it possible to get the parcel gift-wrapped
- I want it shipped in gift wrap, doable?
- ordering with gift packaging, can you do that?
- Could you send my order with wrapping paper, please?
@shop_price_match
$s Amazon;Walmart;Best Buy;IKEA;Zalando
- Do you match prices from {s}?
- price match {s}?
- If {s} sells it cheaper, will you lower your price to theirs?
- {s} has the same thing for less, do you do price matching?
- does your best price guarantee cover {s} offers
@shop_account_delete
- How do I delete my customer account?
- delete my shop account
- where can I close my account with you
- I'd like to get rid of my user account, what are the steps?
- removing my account from your store, how does it work?
~ How do I create a customer account?
~ create my shop account
~ where can I open an account with you
~ I'd like to get a user account, what are the steps?
~ registering an account at your store, how does it work?
@shop_store_hours
$d Saturday=Saturdays;Sunday=Sundays;Monday=Mondays
$c Hamburg;Leeds;Boston;Lyon
- What are the opening hours of your {c} store on {d}?
- {c} branch opening times {d}
- when is your shop in {c} open on {d}
- store hours {d} {c}
- I'd like to visit your {c} shop on {d}, from when to when are you open?
@shop_warranty
#n 1 year=one year=12 months;2 years=two years=24 months;3 years=three years=36 months;5 years=five years
- My blender stopped working after {n}. Is it still under warranty?
- blender broken after {n}, does the warranty still cover it
- is a blender that fails after {n} still covered by the guarantee?
- I bought a blender {n} ago and now it's dead, am I still covered by warranty?
- does the guarantee apply if the blender dies {n} after purchase
@shop_pickup_hold
#n 3 days=three days;5 days=five days;7 days=a week=seven days;10 days=ten days
- Can you hold my click-and-collect order for {n}?
- keep pickup order in store {n}, possible?
- I can't come right away, could the shop keep my collect order for {n}?
- is it possible to have my in-store pickup reserved for {n}
- would you store my click & collect parcel {n} until I get there
@shop_bulk
#n 50=fifty;100=one hundred=a hundred;500=five hundred;1,000=1000=one thousand
- What discount do I get when ordering {n} T-shirts?
- bulk discount {n} t-shirts
- how much cheaper is it per order if I buy {n} tees
- I need {n} T-shirts for our club, how much off can you give me?
- quantity discount rate for {n} T-shirts?
@delivery_where
$d DHL;UPS;FedEx;DPD;Royal Mail
- How do I track a parcel shipped with {d}?
- track {d} parcel how
- where can I follow my shipment that {d} is carrying
- my package goes via {d}, how can I see where it is?
- tracking for {d} deliveries: how does it work?
- I'd like to check the location of my {d} shipment, how?
@delivery_neighbor
- How do I allow the driver to leave parcels with my neighbour?
- let courier drop packages at neighbour's, how to set
- I'm fine with my neighbours taking in parcels, where do I say so?
- permit delivery to a neighbour - how
- where can I give permission for parcels to be handed to the people next door
~ How do I forbid the driver to leave parcels with my neighbour?
~ stop courier dropping packages at neighbour's, how to set
~ I'm not fine with my neighbours taking in parcels, where do I say so?
~ prohibit delivery to a neighbour - how
~ where can I object to parcels being handed to the people next door
@delivery_max_weight
$d Switzerland;Norway;Turkey;Brazil;Australia
- What's the maximum weight for a parcel to {d}?
- max parcel weight {d}
- how heavy may a package to {d} be at most
- I'm sending a box to {d}, what is the weight limit?
- weight limit for shipments going to {d}?
@delivery_attempts
#n one=1;two=2;three=3
- What happens to my parcel after {n} failed delivery attempts?
- parcel {n} missed deliveries what happens next
- the courier has missed me {n} time(s) now, where does the package go?
- if delivery fails {n} time(s), what becomes of the parcel?
- Nobody was home for {n} attempted deliveries - what will you do with my package?
@delivery_late
#n 2 days=two days;3 days=three days;a week=one week;3 weeks=three weeks
- My parcel is {n} late. What can I do?
- delivery overdue by {n}, what are my options
- the package should have been here {n} ago, what do I do now
- what should I do about a shipment that's {n} behind schedule?
- Hi, still waiting for my parcel, {n} past the promised date. What now?
@delivery_early
- What do I do if my delivery arrives early and nobody is home?
- parcel coming earlier than planned, no one in, what to do
- delivery is ahead of schedule but we're out - what now?
- nobody will be in because the courier comes too early, what are my options
~ What do I do if my delivery arrives late and nobody is home?
~ parcel coming later than planned, no one in, what to do
~ delivery is behind schedule and we're out - what now?
~ nobody will be in because the courier comes too late, what are my options
@delivery_locker
#n 4-digit=four-digit;6-digit=six-digit;8-digit=eight-digit
- Where do I find the {n} code for the parcel locker?
- {n} locker pickup code where
- the parcel station asks for a {n} code, where is it?
- How do I get hold of the {n} PIN to open the locker?
- I need the {n} code to open my parcel locker, where can I look it up?
@delivery_food_refund
$x pizza;sushi;burger;curry
- My {x} arrived cold, can I get my money back?
- refund for cold {x} possible?
- the {x} you delivered was stone cold - am I entitled to a refund?
- do you reimburse me if the {x} is cold on arrival
- got a cold {x} from your rider, can this be refunded?
@delivery_tip
- How do I add a tip for the courier?
- add driver tip in app how
- I'd like to give my rider a tip through the app, how?
- where in the app can I put a gratuity on my order
- tipping the delivery person: how does that work?
~ How do I remove the tip for the courier?
~ remove driver tip in app how
~ I'd like to take back my rider's tip through the app, how?
~ where in the app can I take the gratuity off my order
@delivery_min_order
$c Berlin;Madrid;Chicago;Toronto
- What's the minimum order value for food delivery in {c}?
- minimum order {c} food delivery
- how much do I have to order at least to get food delivered in {c}?
- in {c}, from what amount do you deliver meals
- lowest amount for a meal delivery order in {c}
@delivery_slot
#n 8 am=8:00=8 in the morning;10 am=10:00=10 in the morning;6 pm=18:00=6 in the evening;8 pm=20:00=8 in the evening
- How do I move my grocery delivery to {n}?
- change grocery delivery slot to {n}
- I want my groceries to come at {n} instead, how do I change that?
- rescheduling the grocery order for {n}: how?
- where can I set {n} as the new time for my food shop delivery
@delivery_signature
- Which parcels are delivered with a signature?
- for which shipments do you require a signature
- what kind of packages must be signed for on receipt
- signature needed: which parcels?
- I'd like to know which deliveries the recipient has to sign for.
~ Which parcels are delivered without a signature?
~ for which shipments do you not require a signature
~ what kind of packages needn't be signed for on receipt
~ signature not needed: which parcels?
~ I'd like to know which deliveries the recipient doesn't have to sign for.
@delivery_prohibited
$x lithium batteries;alcohol;live plants;perfume;medicines=medication
- May I ship {x} with you?
- are {x} allowed in a parcel
- can {x} be sent by your parcel service
- sending {x} as a package - permitted?
- I'd like to mail {x}, is that OK under your rules?
@delivery_pickup_home
$d Tuesday;Thursday;Friday;Saturday
- How can I book a courier to collect a parcel from my house on {d}?
- book parcel collection at home {d}
- I need someone to pick up a package at my place on {d}, how do I arrange it?
- arranging a home pickup for {d}: what do I do?
- where can I order a driver to fetch my parcel at home this {d}
@bank_atm_limit
$c debit card;credit card;prepaid card;business card
- What's the daily cash withdrawal limit on my {c}?
- daily ATM limit {c}
- how much cash can I take out per day with the {c}
- using my {c}, what is the most I can withdraw at a machine in one day?
- maximum amount per day from cash machines with a {c}?
@bank_limit_raise
#n 1,000=1000=one thousand;2,000=2000=two thousand;5,000=5000=five thousand;10,000=10000=ten thousand
- How do I raise my daily transfer limit to {n} euros?
- raise transfer limit {n} euros per day
- I want to increase the amount I can transfer each day to {n} euros, how?
- upping the daily transfer cap to {n} euros - where?
- what must I do to have my day limit for transfers put up to {n} euros
~ How do I lower my daily transfer limit to {n} euros?
~ lower transfer limit {n} euros per day
~ I want to reduce the amount I can transfer each day to {n} euros, how?
~ cutting the daily transfer cap to {n} euros - where?
~ what must I do to have my day limit for transfers brought down to {n} euros
@bank_fee_abroad
$c Thailand;Turkey;the US=the USA=the United States;Switzerland;Morocco
- What fee do I pay for withdrawing cash in {c}?
- cash withdrawal fee {c}
- I'm travelling to {c}, how much do you charge when I use an ATM there?
- charges for taking out money at a machine in {c}?
- ATM use in {c}: what does it cost me
- How expensive is it to get cash with my card in {c}?
@bank_block_card
- How do I block my card?
- block my bank card
- I need my card locked right away, how?
- how can I freeze the card in the app
- what's the way to get a card blocked
~ How do I unblock my card?
~ unblock my bank card
~ I need my card unlocked right away, how?
~ how can I unfreeze the card in the app
~ what's the way to get a card reactivated after a block
@bank_transfer_time
$c the UK=the United Kingdom;India;China;Nigeria;Brazil
- How long does a transfer to {c} take?
- bank transfer {c} how many days
- when does money I send to an account in {c} arrive
- I'm wiring money to {c}. How long until it's there?
- processing time for payments to {c}?
@bank_account_open_age
#n 14=fourteen;16=sixteen;18=eighteen;12=twelve
- Can someone aged {n} open a current account?
- current account at {n}, possible?
- my kid is {n}, may they open a current account with you?
- I'm {n} years old. Am I allowed to open a current account?
- is {n} old enough for opening a current account
@bank_account_type
$t student account;business account;joint account;savings account
- What documents do I need to open a {t}?
- documents required {t} opening
- I'd like to open a {t}, which papers do I have to bring?
- which paperwork is needed to set up a {t}
- {t}: what proof and forms do you need from me to open one?
@bank_close_account
$t savings account;current account=checking account;custody account;business account
- How do I close my {t}?
- close {t}
- I want to shut my {t}, what are the steps?
- what do I have to do to terminate a {t}
- closing a {t}, how does it work?
~ How do I open a {t}?
~ open {t}
~ I want to set up a {t}, what are the steps?
~ what do I have to do to start a {t}
~ opening a {t}, how does it work?
@bank_overdraft
#n 500=five hundred;1,000=1000=one thousand;2,000=2000=two thousand;3,500=3500
- How much interest do I pay on an overdraft of {n} euros?
- overdraft {n} euros interest cost
- if I'm {n} euros in the red, what interest will you charge me
- what does it cost in interest to overdraw by {n} euros?
- My account is overdrawn by {n} euros, how high is the interest on that?
@bank_standing_order
- How do I set up a standing order?
- set up standing order
- I want to start a recurring payment, how's that done
- creating a standing order in online banking - how?
- where can I add a regular automatic transfer
~ How do I cancel a standing order?
~ cancel standing order
~ I want to stop a recurring payment, how's that done
~ deleting a standing order in online banking - how?
~ where can I remove a regular automatic transfer
@bank_standing_day
#n 1st=first;5th=fifth;15th=fifteenth;20th=twentieth
- How do I change my standing order so it goes out on the {n} of the month?
- standing order change execution date to the {n}
- I'd like my rent payment standing order to run on the {n}, how do I change it?
- move the date of a standing order to the {n} of each month, how
- what do I do to have the standing order paid on the {n} every month
@bank_savings_rate
#n 5 months=five months;12 months=one year=1 year;24 months=two years=2 years;5 years=five years
- What interest do you pay on a fixed deposit of {n}?
- fixed deposit {n} interest rate
- if I lock my money away for {n}, what rate do I get?
- current rate for {n} term deposits?
- how much interest would a term deposit running {n} earn
@bank_mortgage_repay
#n 5,000=5000=five thousand;10,000=10000=ten thousand;20,000=20000=twenty thousand
- Can I make an extra repayment of {n} euros on my mortgage?
- mortgage special repayment {n} euros allowed?
- I'd like to pay off an additional {n} euros of my home loan, is that possible?
- am I permitted to overpay the mortgage by {n} euros
- is a one-off {n} euro overpayment on the house loan OK
@bank_loan_early
- What does it cost to pay off my loan early?
- early loan repayment fee
- is there a charge, and how high, if I settle the loan ahead of time
- I want to clear my loan sooner than agreed; what will that cost me?
- price of repaying a loan before the term ends
~ What does it cost to pay off my loan late?
~ late loan repayment fee
~ is there a charge, and how high, if I settle the loan behind time
~ I will clear my loan later than agreed; what will that cost me?
~ price of repaying a loan after the term ends
@bank_pin_tries
#n two=2;three=3;four=4
- I entered the wrong PIN {n} times, what happens now?
- wrong pin {n} times what happens
- what happens after {n} incorrect PIN entries
- typed my PIN wrong {n} times at the machine... what now?
- consequence of {n} failed PIN attempts?
@bank_wallet
$w Apple Pay;Google Pay;Garmin Pay;Samsung Pay
- How do I add my bank card to {w}?
- add bank card {w}
- I'd like to use my debit card in {w}, how do I set it up?
- setting up my card from your bank for {w}: steps?
- what do I have to do so that my card works in {w}
~ How do I remove my bank card from {w}?
~ remove bank card {w}
~ I no longer want my debit card in {w}, how do I take it out?
~ deleting my card from your bank in {w}: steps?
~ what do I have to do so that my card is gone from {w}
@bank_chargeback
#n $20=20 dollars=twenty dollars;$75=75 dollars;$200=200 dollars=two hundred dollars;$1,500=1500 dollars
- How do I dispute a {n} charge I don't recognise?
- dispute unknown {n} charge
- there's a {n} payment on my card that isn't mine, how do I contest it?
- an unfamiliar {n} transaction shows up, how can I challenge that?
- contesting a strange card payment of {n} - what's the procedure?
@bank_currency
$c dollars=USD=US dollars;pounds=GBP=British pounds;yen=JPY=Japanese yen;francs=CHF=Swiss francs
- Can I hold {c} in my account?
- keep {c} in account possible?
- is there an account with you in which I can keep {c}
- do you offer accounts in {c}?
- I'd like to have a balance in {c}, can you do that?
@bank_exchange_dir
$c dollars=USD;pounds=GBP;yen=JPY;kroner=DKK
- What's your rate if I want to buy {c}?
- rate for buying {c}
- I need to get {c} for euros, at what rate?
- exchange rate when I purchase {c} from you?
- how much do {c} cost me in euros at your counter
~ What's your rate if I want to sell {c}?
~ rate for selling {c}
~ I need to get rid of {c} for euros, at what rate?
~ exchange rate when I sell {c} to you?
~ how much do I get in euros for my {c} at your counter
@bank_statement
#y 2019;2021;2022;2023
- Where can I download my bank statements for {y}?
- download {y} account statements
- I need my statements from {y} as PDFs, where do I find them?
- where are the {y} statements in online banking to download
- getting hold of bank statements of the year {y}: where to download?
@bank_tax_cert
#y 2020;2022;2023;2024
- When will I get the tax certificate for {y}?
- {y} tax certificate when
- when do you send out the tax statement for the year {y}?
- I'm waiting for my {y} tax certificate, when is it coming?
- date the tax certificates for {y} go out?
@bank_lost_card_abroad
$c Spain;Greece;Vietnam;Egypt;Argentina
- I lost my card in {c}, how do I get emergency cash?
- emergency cash {c} card lost
- my card's gone and I'm in {c}. how can I get hold of money quickly?
- how to obtain emergency money in {c} after losing the bank card
- bank card lost while in {c} - how do I get cash urgently?
@bank_address
- How do I change my address with the bank?
- change address bank
- I've moved, how do I give you the new address?
- updating my home address in your records: how?
- where can I enter a new postal address
@bank_phone_tan
$o iPhone;Android phone;iPad;Windows PC
- How do I activate the banking app on a new {o}?
- activate banking app new {o}
- got a new {o}, how do I get the bank's app going on it?
- setting up the bank app on my new {o}: what to do?
- what are the steps to register a new {o} for the banking app
~ How do I deactivate the banking app on an old {o}?
~ deactivate banking app old {o}
~ got rid of my old {o}, how do I shut off the bank's app on it?
~ disabling the bank app on my old {o}: what to do?
~ what are the steps to deregister an old {o} from the banking app
@bank_deposit_insured
#n 50,000=50000=50k;100,000=100000=100k;200,000=200000=200k;500,000=500000=half a million
- Are {n} euros on my account fully covered by deposit insurance?
- deposit insurance {n} euros fully covered?
- if the bank fails, would I get all of {n} euros back from the guarantee scheme?
- is a balance of {n} euros completely protected by the deposit guarantee
- I have {n} euros with you, is all of it insured?
@bank_cheque
$c dollars;euros;pounds;rupees
- How do I cash a cheque in {c}?
- cash cheque in {c}
- I got a cheque made out in {c}. How can I turn it into cash?
- what must I do to get a cheque in {c} paid out
- paying-out of cheques in {c}, how does it work at your branch?
@bank_paperless
- How do I switch to paper statements?
- paper statements instead of digital, how
- I'd rather have my bank statements by post again, where do I change that?
- changing from electronic to printed statements
- what do I do to receive statements on paper and no longer online
~ How do I switch to paperless statements?
~ digital statements instead of paper, how
~ I'd rather have my bank statements online now, where do I change that?
~ changing from printed to electronic statements
~ what do I do to receive statements online and no longer on paper
@bank_instant
- What does an instant transfer cost?
- instant transfer fee
- how much do you charge for a real-time payment
- price of an instant payment?
- I want to send money in seconds, what's the charge for that?
@bank_poa
$p my wife;my father=my dad;my mother=my mum;my business partner
- How do I give {p} power of attorney over my account?
- power of attorney account for {p}
- I want {p} to be able to act on my bank account, how do I authorise that?
- authorising {p} for my account: what's needed to do it?
- how can I grant {p} access to my account by proxy
~ How do I revoke the power of attorney over my account from {p}?
~ power of attorney account revoke for {p}
~ I no longer want {p} to be able to act on my bank account, how do I withdraw that?
~ withdrawing the account mandate of {p}: what's needed to do it?
~ how can I take away the proxy access {p} has to my account
@air_hand_luggage
$f Economy=economy class;Business=business class;First=first class;Premium Economy
- How much hand luggage can I take in {f}?
- hand baggage allowance {f}
- what am I allowed to carry on board when flying {f}
- carry-on limit for {f} passengers?
- I'm booked in {f}, how much cabin baggage is permitted?
@air_baggage_fee
#n 20 kg=20 kilos=twenty kilos;23 kg=23 kilos;30 kg=30 kilos=thirty kilos;32 kg=32 kilos
- What does it cost to check in a {n} suitcase?
- checked bag {n} fee
- how much do you charge for a suitcase of {n} in the hold
- price for a {n} piece of hold luggage?
- my suitcase weighs {n}, what do I pay to check it in?
@air_checkin_open
#n 24 hours=24h=twenty-four hours;48 hours=48h=forty-eight hours;2 hours=2h=two hours;90 minutes=90 min
- Can I check in online {n} before departure?
- online check-in {n} before departure possible?
- is web check-in open {n} ahead of the flight
- My flight leaves in {n}, can I check in online now?
- does online check-in work {n} prior to take-off
@air_pet
$x dog;cat;rabbit;parrot
- How do I book a place for my {x} on the flight?
- book {x} on flight
- I want to fly with my {x}, how do I reserve a spot for it?
- what do I need to do to bring a {x} on the plane as a booking
- adding a {x} to my flight reservation, how?
@air_delay_comp
#n 2 hours=two hours;3 hours=three hours;4 hours=four hours;6 hours=six hours
- How much compensation do I get for a {n} delay?
- flight delayed {n} compensation amount
- my plane was {n} late, how much am I owed?
- what sum are passengers entitled to when the flight is {n} behind schedule
- compensation payable for arriving {n} late?
@air_cancel_by
- What am I entitled to if the airline cancels my flight?
- flight cancelled by airline, my rights
- you've called off my flight. what do I get?
- what claims does a passenger have when the carrier cancels
- rights when the airline scraps the flight
~ What am I entitled to if I cancel my flight myself?
~ flight cancelled by passenger, my rights
~ I've called off my flight. what do I get?
~ what claims does a passenger have when they cancel on their own
~ rights when the traveller drops the flight
@air_name_change
#n one letter=a single letter;two letters=2 letters;three letters=3 letters
- I got {n} wrong in my name on the ticket, what does a correction cost?
- ticket name correction {n} wrong, cost
- how much is it to fix {n} in my name on the booking
- I misspelled my name by {n} when booking. What's the fee to correct it?
- fee for changing {n} of the passenger's name?
@air_seat
$s window;aisle
- How do I reserve a {s} seat?
- {s} seat reservation how
- I'd like to sit by the {s}, how do I book that?
- picking a seat on the {s}: where can I do it?
- what do I do to get a place next to the {s} on my flight
@air_infant
#n 6 months=six months;12 months=1 year=one year;18 months=eighteen months
- Does my {n} old baby need its own ticket?
- {n} old baby own ticket needed?
- flying with a {n} old infant: must I buy a separate ticket?
- do I have to book a ticket for a child that is {n} old
- my little one is {n} old, is a ticket of her own required?
@air_lounge
$a Heathrow=London Heathrow=LHR;JFK=New York JFK;Changi=Singapore Changi;Schiphol=Amsterdam Schiphol;Frankfurt Airport=FRA
- How do I get into your lounge at {a}?
- lounge access {a}
- what do I need to be admitted to your lounge at {a}
- I'm flying from {a}, how can I get lounge access?
- requirements for entering the airline lounge at {a}?
@air_miles
#n 10,000=10000=10k;25,000=25000=25k;50,000=50000=50k;100,000=100000=100k
- What can I redeem {n} miles for?
- redeem {n} miles options
- I've collected {n} miles, what can I get with them?
- which rewards are there for {n} frequent flyer miles
- what do {n} award miles buy me?
@air_lost_bag
$a Rome;Dubai;Denver;Lisbon;Istanbul
- My suitcase didn't arrive in {a}, who do I contact?
- baggage missing on arrival {a} contact
- landed in {a} but my bag didn't. Who should I get in touch with?
- whom do I turn to when my luggage fails to turn up in {a}
- contact point for lost luggage in {a}?
@air_checkin_close
$a Munich;Gatwick;Barcelona;Miami;Vienna
- How long before departure does the check-in desk in {a} close?
- check-in closing time {a}
- by when do I have to be at the counter at {a} airport at the latest
- flying from {a}: when do you shut the check-in counter?
- latest check-in at the desk in {a}, how many minutes before the flight?
~ How long before departure does the check-in desk in {a} open?
~ check-in opening time {a}
~ from when can I be at the counter at {a} airport at the earliest
~ flying from {a}: when do you open the check-in counter?
~ earliest check-in at the desk in {a}, how many minutes before the flight?
@air_liquids
#n 50 ml=50 millilitres;100 ml=100 millilitres;150 ml=150 millilitres;1 litre=one litre
- Can I take a {n} bottle of shampoo in my cabin bag?
- {n} shampoo hand luggage allowed?
- is a shampoo bottle of {n} OK in carry-on
- am I permitted to bring {n} of shampoo through security in my hand baggage?
- shampoo, {n}, cabin baggage - permitted?
@air_special_meal
$m vegan;kosher;halal;gluten-free;diabetic
- How do I order a {m} meal for my flight?
- order {m} meal flight
- I'd like {m} food on board, how do I request that?
- requesting a {m} dish on the plane: where?
- what do I have to do to be served a {m} meal on the plane
@air_wheelchair
- How do I request wheelchair assistance?
- wheelchair assistance request
- my gran can't walk far, how do I order a wheelchair for her at the airport?
- booking help with a wheelchair for a passenger, how?
- where can I sign up a traveller for wheelchair service
@air_upgrade
$f Business=business class;First=first class;Premium Economy
- What does it cost to upgrade to {f}?
- upgrade to {f} price
- how much would I have to pay to move up to {f}
- I'd like a seat in {f} instead of Economy, how much more is it?
- cost of an upgrade from Economy to {f}?
@air_rebook
#n June 3=3 June=3rd of June;June 13=13 June=13th of June;July 3=3 July=3rd of July;August 21=21 August
- How can I rebook my flight to {n}?
- rebook flight to {n}
- I need to fly on {n} instead, how do I change my ticket?
- changing the travel date of my flight to {n}: how?
- what do I do to have my booking moved to {n}
@air_sport
$x skis;a surfboard;a bicycle=a bike;golf clubs;diving gear=scuba gear
- What does it cost to bring {x} on the plane?
- {x} flight fee
- how much do you charge for transporting {x}
- I'm flying with {x}, what will I pay for that?
- price for taking {x} along as sports baggage?
@air_power
- Are there power sockets at the seats on your long-haul flights?
- long-haul flights power outlet at seat?
- can I plug in my laptop at my seat on an intercontinental flight
- do the seats on long-distance planes have sockets?
- is there a socket at each seat on your long-haul aircraft
~ Are there power sockets at the seats on your short-haul flights?
~ short-haul flights power outlet at seat?
~ can I plug in my laptop at my seat on a short hop
~ do the seats on short-distance planes have sockets?
~ is there a socket at each seat on your short-haul aircraft
@air_boarding_pass
- How do I get my boarding pass on my phone?
- mobile boarding pass how to get
- I want my boarding card on my mobile, how?
- where can I download the boarding pass to my smartphone
- getting the boarding card onto the phone - steps?
@hotel_checkin_time
$c Vienna;Prague;Dublin;Seattle;Kyoto
- From what time can I check in at your {c} hotel?
- {c} hotel check-in time
- when will my room in {c} be ready at the earliest
- what's the earliest I can get into my room in your hotel in {c}?
- staying at your place in {c}: when does check-in start?
~ By what time must I check out at your {c} hotel?
~ {c} hotel check-out time
~ when must my room in {c} be vacated at the latest
~ what's the latest I can stay in my room on departure day in your hotel in {c}?
~ staying at your place in {c}: when is check-out?
@hotel_early_checkin
#n 8 am=8:00;9 am=9:00;10 am=10:00;noon=12 pm=12:00
- What does early check-in at {n} cost?
- early check-in {n} price
- how much extra is it if I want my room at {n} already
- I arrive at {n}. What do you charge for getting into the room that early?
- surcharge for checking in early, at {n}?
@hotel_late_checkout
#n 1 pm=13:00=1 in the afternoon;2 pm=14:00=2 in the afternoon;4 pm=16:00=4 in the afternoon;6 pm=18:00
- Can I have a late checkout at {n}?
- late checkout {n} possible?
- would it be OK to leave my room at {n} only
- I'd like to keep the room until {n} on the last day, is that possible?
- is staying in the room till {n} on departure day allowed
@hotel_cancel_free
#n 24 hours=24h;48 hours=48h;3 days=three days;3 weeks=three weeks
- Can I cancel my room free of charge {n} before arrival?
- free cancellation {n} before arrival?
- if I cancel {n} ahead of my stay, is it free?
- calling off my hotel booking {n} prior to check-in, no fee?
- would I avoid a fee by cancelling {n} before I arrive
@hotel_breakfast
- What's the room rate with breakfast?
- room price including breakfast
- how much is a night if breakfast is included
- what do I pay per night breakfast included?
- I'd like a room plus breakfast, what's the rate?
~ What's the room rate without breakfast?
~ room price excluding breakfast
~ how much is a night if breakfast isn't included
~ what do I pay per night without breakfast?
~ I'd like a room but no breakfast, what's the rate?
@hotel_pet_fee
$x dog;cat;ferret
$c Munich;Amsterdam;Zurich;Copenhagen
- What's the fee for bringing a {x} to your {c} hotel?
- {c} hotel {x} fee
- how much do you charge for a {x} staying with us in {c}
- I'm bringing my {x} to the hotel in {c}, what does that cost extra?
- surcharge for a {x} in the room at {c}?
@hotel_parking
$c Paris;Brussels;Atlanta;Milan;Oslo
- Does your hotel in {c} have parking?
- {c} hotel parking available?
- can I park a car at your {c} hotel
- I'm coming by car, is there a car park at the hotel in {c}?
- is there anywhere to leave my car at your property in {c}
@hotel_extra_bed
#n 2 years=two years;5 years=five years;10 years=ten years;14 years=fourteen years
- What does an extra bed for a child of {n} cost?
- extra bed child {n} price
- our kid is {n} old, how much for an additional bed in our room?
- how much do you charge to put in a bed for a {n} old child
- cost of an added bed for one child aged {n}?
@hotel_smoking
- How do I book a smoking room?
- book smoking room
- I'd like a room in which I may smoke, how do I reserve one?
- reserving a room for smokers, where do I do that?
- we smoke - how can we book a suitable room?
~ How do I book a non-smoking room?
~ book non-smoking room
~ I'd like a room in which no one may smoke, how do I reserve one?
~ reserving a room for non-smokers, where do I do that?
~ we don't smoke - how can we book a suitable room?
@hotel_points
#n 5,000=5000=five thousand;10,000=10000=ten thousand;20,000=20000=twenty thousand;40,000=40000=forty thousand
- How many nights do I get for {n} loyalty points?
- {n} points how many free nights
- I've got {n} points in your bonus programme, how many nights is that?
- number of reward nights for {n} points?
- how many free nights can I book with {n} points
@hotel_status
$s Silver;Gold;Platinum;Diamond
- How many stays do I need for {s} status?
- {s} status number of stays required
- how often must I stay with you to become a {s} member
- I want to reach {s} level, how many stays does it take?
- stays necessary to qualify for {s}?
@hotel_wifi
$c Lisbon;Budapest;Houston;Osaka
- How do I connect to the Wi-Fi in your {c} hotel?
- {c} hotel wifi how to connect
- I'm in my room in {c}, how do I get on the wireless?
- how can guests get online via wifi at the {c} property
- connecting to the hotel WLAN in {c}, what do I do?
@hotel_city_tax
$c Rome;Barcelona;Berlin;Amsterdam;Venice
- How much city tax will I pay at your {c} hotel?
- city tax {c} hotel how much
- what is the tourist tax per night in your house in {c}
- I'm staying with you in {c}, how high is the tourist tax?
- amount of visitor's tax charged in {c}?
@hotel_lost_item
$x phone charger;passport;jacket;necklace;watch
- I left my {x} in the room, how do I get it back?
- left {x} in hotel room get back
- forgot my {x} at the hotel. how can I have it returned to me?
- how do I recover my {x} that stayed behind in the room
- my {x} is still in your hotel room, what can I do to get hold of it again?
@hotel_view
- How much more is a room with a balcony?
- balcony room surcharge
- what do I pay on top for having a balcony
- extra cost of a room that has a balcony?
- I'd like a balcony, how much does that add to the price?
@hotel_group
#n 8=eight;12=twelve;20=twenty;30=thirty
- Do we get a group rate for {n} rooms?
- group rate {n} rooms?
- we'd book {n} rooms, is there a group discount?
- is a group price available when reserving {n} rooms
- booking {n} rooms at once - do you offer a special group price for that?
@hotel_shuttle
#n 5 am=5:00=5 in the morning;6:30 am=half past six in the morning;10 pm=22:00=10 in the evening;midnight=12 am
- Does the airport shuttle run at {n}?
- airport shuttle at {n}?
- I need the shuttle bus to the airport at {n}, is there one?
- is there a hotel bus to the airport at {n}
- can I take your airport shuttle at {n}
@hotel_shuttle_dir
- How do I book the shuttle from the hotel to the airport?
- book shuttle hotel to airport
- I need a ride from you to the airport, how do I reserve the shuttle?
- reserving the shuttle bus to the airport, where?
- how can I get a seat on the transfer out to the airport
~ How do I book the shuttle from the airport to the hotel?
~ book shuttle airport to hotel
~ I need a ride from the airport to you, how do I reserve the shuttle?
~ reserving the shuttle bus from the airport, where?
~ how can I get a seat on the transfer in from the airport
@hotel_pool
$f pool=swimming pool;gym=fitness room;sauna;spa;rooftop bar
- When is the hotel {f} open?
- {f} hours hotel
- opening times of the {f} in the hotel?
- from when until when can guests use the {f}
- I'd like to use the {f} during my stay, what are its hours?
@hotel_invoice
$x my company=my employer;my husband;our travel agency;my university
- How can I have the hotel invoice made out to {x}?
- hotel invoice made out to {x}
- I need the hotel bill in the name of {x}, how do I get that?
- getting the bill for my stay addressed to {x}: what do I do?
- what do I have to do so the room invoice is issued to {x}
@hotel_dnd
- How do I ask for my room to be cleaned every day?
- daily room cleaning request
- I want housekeeping to come each day, how do I arrange it?
- where do I say that I want my room made up daily
- requesting daily housekeeping, how?
~ How do I ask for my room not to be cleaned every day?
~ no daily room cleaning request
~ I don't want housekeeping to come each day, how do I arrange it?
~ where do I say that I don't want my room made up daily
~ skipping daily housekeeping, how?
@tel_data_left
- How do I check how much data I have left?
- check remaining data
- where can I see my remaining data volume
- I'd like to know what's left of my mobile data, how do I look it up?
- viewing leftover GB this month, how?
~ How do I check how much data I have used?
~ check used data
~ where can I see my data consumption so far
~ I'd like to know what I've already used of my mobile data, how do I look it up?
~ viewing consumed GB this month, how?
@tel_roaming
$c Switzerland;Turkey;the US=the USA=the United States;Japan;the UK=the United Kingdom
- What does mobile data cost me in {c}?
- data roaming price {c}
- how much do you charge for internet on my phone in {c}
- going to {c} on holiday, what will I pay for roaming data?
- costs for surfing on my mobile in {c}?
- Roaming charges for data while I'm in {c}, please?
@tel_roaming_toggle
$p iPhone;Samsung Galaxy=Galaxy;Google Pixel=Pixel;Fairphone
- How do I turn on data roaming on my {p}?
- turn on roaming {p}
- I want to use the internet abroad with my {p}, how do I enable roaming?
- switching data roaming on, {p}: where is that?
- where can I activate roaming in the settings of a {p}
~ How do I turn off data roaming on my {p}?
~ turn off roaming {p}
~ I don't want to use the internet abroad with my {p}, how do I disable roaming?
~ switching data roaming off, {p}: where is that?
~ where can I deactivate roaming in the settings of a {p}
@tel_plan_price
#n 5 GB=5 gigs=5 gigabytes;10 GB=10 gigs=10 gigabytes;20 GB=20 gigs=20 gigabytes;50 GB=50 gigs=50 gigabytes
- What does the mobile plan with {n} of data cost per month?
- {n} data plan monthly price
- how much a month is the tariff that has {n}
- I need {n} of data, what do you charge for that plan monthly?
- monthly cost of your {n} phone contract?
@tel_plan_change
- How do I upgrade to a bigger plan?
- upgrade mobile plan to a bigger one
- I want to move to a larger tariff, how's that done?
- going up to a plan with more data, what are the steps?
- where can I switch my contract to a higher plan
~ How do I downgrade to a smaller plan?
~ downgrade mobile plan to a smaller one
~ I want to move to a lesser tariff, how's that done?
~ going down to a plan with less data, what are the steps?
~ where can I switch my contract to a lower plan
@tel_number_port
$o Vodafone;O2;T-Mobile;Orange;Verizon
- How do I bring my number over from {o}?
- port number from {o} to you
- I'm coming from {o} and want to keep my number, how?
- taking my old {o} number along to your network: what do I do?
- what are the steps to transfer my phone number from {o} to you
~ How do I take my number over to {o}?
~ port number from you to {o}
~ I'm leaving for {o} and want to keep my number, how?
~ taking my number along from your network to {o}: what do I do?
~ what are the steps to transfer my phone number from you to {o}
@tel_sim_pin
- Where do I find the PUK for my SIM?
- SIM PUK where
- my phone asks for the PUK, where can I look it up?
- where is the PUK of my SIM card written
- I need my PUK code, where do I get it?
@tel_esim
$p iPhone 13;iPhone 15;Pixel 8;Galaxy S23
- How do I install an eSIM on my {p}?
- install esim {p}
- I'd like to set up an eSIM on a {p}, how?
- steps for adding an eSIM to the {p}?
- how can I get the eSIM onto my {p}
@tel_router_light
$c red;orange;white;blue
- The light on my router is blinking {c}, what does it mean?
- router light blinking {c} meaning
- what does a flashing {c} LED on the router tell me
- my router keeps flashing {c}. what's that supposed to mean?
- meaning of the {c} flashing lamp on the modem router?
@tel_slow_speed
#n 50 Mbps=50 Mbit/s;100 Mbps=100 Mbit/s;250 Mbps=250 Mbit/s;1 Gbps=1 Gbit/s=1000 Mbit/s
- I pay for {n} but my internet is much slower, what can I do?
- internet slower than the {n} I pay for, what to do
- my contract says {n} and I get far less. What are my options?
- booked {n}, actual speed way below - what now?
- what should I do if my connection doesn't reach anywhere near the promised {n}
@tel_outage
$c Bristol;Cologne;Lille;Portland;Naples
- Is there an internet outage in {c} right now?
- internet down {c} outage now?
- no internet in {c}, is there a disruption at the moment?
- are you having network problems in {c} currently
- my connection in {c} is dead: is it a known outage?
@tel_fibre
$s Main Street 12;Park Road 4;Mill Lane 7;Station Road 30
- Is fibre available at {s}?
- fibre availability {s}
- can I get fibre internet at {s}
- I live at {s}, is there fibre-optic there?
- does your fibre network reach {s}
@tel_contract_term
#n 1 month=one month;3 months=three months;12 months=one year=twelve months;24 months=two years
- Do you have a phone contract with a term of {n}?
- phone contract {n} term?
- is there a mobile contract running only {n}
- I'd like to sign up for {n}, do you offer a plan with that term?
- are plans with a {n} commitment available
@tel_cancel_notice
$p mobile contract;internet contract;TV package;landline contract
- What's the notice period for my {p}?
- notice period {p}
- how long in advance do I have to cancel the {p}
- I want to end my {p}, how much notice must I give?
- with what notice can a {p} be terminated?
@tel_bill_high
$m January;March;July;November
- Why is my phone bill for {m} so high?
- {m} phone bill too high why
- my {m} bill is far higher than usual, what's the reason?
- what explains the big amount on the {m} invoice for my phone
- how come I'm paying so much for {m}?
@tel_bill_low
- Why is my phone bill higher than last month?
- phone bill higher this month why
- what made my phone bill go up compared with last month
- how come I have to pay more than the month before on my phone?
- my mobile invoice has risen since last month, for what reason
~ Why is my phone bill lower than last month?
~ phone bill lower this month why
~ what made my phone bill go down compared with last month
~ how come I have to pay less than the month before on my phone?
~ my mobile invoice has dropped since last month, for what reason
@tel_voicemail
- How do I switch on my voicemail?
- switch on voicemail
- I want callers to reach my mailbox, how do I enable it?
- turning the answering service on, how?
- what code activates the voicemail
~ How do I switch off my voicemail?
~ switch off voicemail
~ I don't want callers to reach my mailbox, how do I disable it?
~ turning the answering service off, how?
~ what code deactivates the voicemail
@tel_block_number
- How do I block calls from hidden numbers?
- block hidden numbers
- I don't want to get anonymous calls any more, how do I bar them?
- barring calls with suppressed caller ID: how?
- what do I set to reject anonymous callers
~ How do I allow calls from hidden numbers?
~ allow hidden numbers
~ I do want to get anonymous calls again, how do I let them in?
~ permitting calls with suppressed caller ID: how?
~ what do I set to accept anonymous callers
@tel_topup
#n 10 euros=€10=ten euros;15 euros=€15=fifteen euros;30 euros=€30=thirty euros;50 euros=€50=fifty euros
- How do I top up my prepaid SIM with {n}?
- top up prepaid {n}
- I'd like to put {n} on my prepaid card, how?
- loading {n} onto my prepaid phone credit, how does it work?
- what's the way to recharge a prepaid number by {n}
@tel_move
- How do I take my internet contract along when I move house?
- moving house internet contract transfer
- I'm relocating and want to keep my internet contract, what must I do?
- what are the steps to move my broadband to a new address
- transferring my connection to a new flat, how?
~ How do I terminate my internet contract when I move house?
~ moving house internet contract termination
~ I'm relocating and want to end my internet contract, what must I do?
~ what are the steps to cancel my broadband because of a new address
~ ending my connection due to a new flat, how?
@tel_tv_channel
$c Eurosport;HBO;CNN;BBC One;Canal+
- How do I add {c} to my TV package?
- add {c} tv package
- I'd like to watch {c}, how do I get it into my package?
- booking {c} on top of my TV subscription: how?
- what do I do to have {c} included with my TV
~ How do I remove {c} from my TV package?
~ remove {c} tv package
~ I no longer watch {c}, how do I get it out of my package?
~ dropping {c} from my TV subscription: how?
~ what do I do to not have {c} included with my TV any more
@tel_wifi_pw
- How do I change the Wi-Fi password on my router?
- change router wifi password
- I want a new password for my wireless, how do I set it?
- setting a different WLAN key on the router, how?
- where on the router can I alter the wifi passphrase
@tel_second_sim
#n second=2nd;third=3rd;fourth=4th
- What does a {n} SIM card on my plan cost?
- {n} sim card price
- how much a month for adding a {n} SIM to my contract
- I want a {n} SIM for the same plan, how much is it?
- price of getting a {n} SIM with my tariff?
@ins_report_claim
$x burglary=break-in;burst pipe;bike theft;kitchen fire;car accident
- How do I report a {x} to you?
- report {x} insurance
- I've had a {x}, how do I file the claim?
- making a claim for a {x}: what's the procedure?
- where do I submit a claim because of {x}
@ins_deadline
#n 3 days=three days;7 days=a week=seven days;14 days=two weeks=fourteen days;30 days=thirty days
- Is it too late to report damage that happened {n} ago?
- report damage {n} later, too late?
- the damage occurred {n} ago, may I still report it?
- can I still make a claim {n} after the incident
- will you accept a claim for something that happened {n} ago?
@ins_deductible
#n 150 euros=€150;300 euros=€300=three hundred euros;500 euros=€500=five hundred euros;1,000 euros=€1000=a thousand euros
- What premium would I pay with an excess of {n}?
- premium with {n} deductible
- if I take a {n} deductible, what does the policy cost?
- how much is the insurance when the excess is {n}
- I'd choose an excess of {n} - what would my premium be then?
@ins_excess_dir
- How much do I save by raising my excess?
- raise deductible premium saving
- what does my premium fall by if I go for a higher deductible
- I'd like a bigger excess, how much cheaper does the policy get?
- saving on the premium with an increased excess?
~ How much more do I pay by lowering my excess?
~ lower deductible premium increase
~ what does my premium rise by if I go for a smaller deductible
~ I'd like a reduced excess, how much dearer does the policy get?
~ extra premium with a decreased excess?
@ins_cover
$x hail damage;a cracked windscreen;marten bites;vandalism;flooding
- Does my car insurance pay for {x}?
- car insurance {x} covered?
- is {x} covered by my motor policy
- will you pay if my car suffers {x}?
- I have {x} on my car, am I insured for that?
@ins_travel
$c Canada;Cuba;Nepal;Iran;South Africa
- Is my travel health insurance valid in {c}?
- travel health insurance valid {c}?
- does my travel medical cover apply in {c}
- I'm off to {c}, am I covered for doctor's bills by my travel policy?
- will the travel health policy work while I'm in {c}
@ins_travel_length
#n 14 days=two weeks;30 days=thirty days;6 weeks=six weeks=42 days;3 months=three months
- Does my travel insurance cover a trip of {n}?
- travel insurance trip length {n} covered?
- I'll be away for {n}, am I insured the whole time?
- is a journey lasting {n} within my travel cover
- going abroad for {n}: does the policy still hold?
@ins_new_driver
#n 17=seventeen;18=eighteen;21=twenty-one;25=twenty-five
- What does it cost to add a {n} year old driver to my car insurance?
- add driver aged {n} car insurance cost
- my daughter is {n} and will drive our car, how much more do I pay for the policy?
- how much does the motor premium go up with a driver of {n} added
- extra premium for putting someone aged {n} on the car policy?
@ins_driver
$p my son;my wife=my spouse;my neighbour;my roommate=my flatmate
- How do I add {p} as a driver on my policy?
- add {p} driver to car policy
- I want {p} to be insured to drive my car, how do I put that in?
- putting {p} on my car insurance, what do I do?
- where can I register {p} as an additional driver
~ How do I remove {p} as a driver from my policy?
~ remove {p} driver from car policy
~ I no longer want {p} to be insured to drive my car, how do I take that out?
~ taking {p} off my car insurance, what do I do?
~ where can I delete {p} as an additional driver
@ins_claim_status
#n 48213;48231;77120;90417
- What's the status of my claim number {n}?
- claim {n} status
- how far along is claim no. {n}
- I'd like to hear where things stand with claim {n}.
- any progress on my insurance claim {n}?
@ins_claim_rejected
$x the stolen phone;the flooded basement;the broken window;the dog bite
- Why did you reject my claim for {x}?
- claim for {x} rejected why
- for what reason was my claim about {x} turned down
- you won't pay for {x}, what's the reason?
- I got a refusal regarding {x}, can you explain why?
@ins_claim_outcome
- What happens after my claim is approved?
- claim approved what next
- you've accepted my claim, how do things go on?
- next steps once you've said yes to a claim?
- my insurance claim was granted - and now?
~ What happens after my claim is denied?
~ claim denied what next
~ you've refused my claim, how do things go on?
~ next steps once you've said no to a claim?
~ my insurance claim was turned down - and now?
@ins_cancel_policy
$t home insurance=household insurance;liability insurance;legal insurance;pet insurance;life insurance
- How do I cancel my {t}?
- cancel {t}
- I want out of my {t}, what must I do?
- ending the {t} contract, how does it go?
- what's the proper way to terminate a {t}
~ How do I take out {t}?
~ take out {t}
~ I want to get {t}, what must I do?
~ signing up for a {t} contract, how does it go?
~ what's the proper way to conclude a {t}
@ins_payment_freq
- How do I change from yearly to monthly premium payments?
- switch premium yearly to monthly
- I pay once a year and would rather pay each month, how do I change it?
- changing my annual instalment to a monthly one, how?
- where can I set premium payment to monthly instead of annual
~ How do I change from monthly to yearly premium payments?
~ switch premium monthly to yearly
~ I pay each month and would rather pay once a year, how do I change it?
~ changing my monthly instalment to an annual one, how?
~ where can I set premium payment to annual instead of monthly
@ins_noclaims
#n 1 year=one year;3 years=three years;5 years=five years;10 years=ten years
- What no-claims discount do I get after {n}?
- no claims bonus after {n}
- I've had no accident in {n}, how big is my no-claims discount?
- how much off do drivers get when claim-free for {n}
- discount for {n} without a claim?
@ins_atfault
- What happens to my premium if I caused the accident?
- premium after accident at fault
- how does my premium change when the crash was my fault
- I was to blame for the accident, what becomes of my premium?
- effect of an at-fault accident on my insurance rate?
~ What happens to my premium if I didn't cause the accident?
~ premium after accident not at fault
~ how does my premium change when the crash wasn't my fault
~ I was not to blame for the accident, what becomes of my premium?
~ effect of a no-fault accident on my insurance rate?
@ins_dental
$x crown;implant;filling;root canal;bridge
- What share of a dental {x} do you pay?
- dental {x} insurance share paid
- how much of the cost of a {x} does my dental policy reimburse
- my dentist says I need a {x}, how much of it will you cover?
- reimbursement rate for a tooth {x}?
@ins_waiting
#n 2 months=two months;6 months=six months=half a year;8 months=eight months;12 months=one year=a year
- I've been insured for {n}. Is my waiting period over?
- waiting period over after {n}?
- am I past the waiting period, having joined {n} ago
- has the waiting time ended if my cover started {n} ago?
- my policy began {n} ago - can I claim now or does the wait go on?
@ins_proof
$x my landlord;the embassy;the car dealer;my employer
- How do I get a proof of insurance for {x}?
- proof of insurance for {x}
- {x} wants a confirmation that I'm insured, how do I get one?
- I need an insurance certificate to give to {x}, how can I order it?
- getting a certificate of cover for {x}: how does it work?
@sw_reset_pw
$a admin=administrator;user;guest;root
- How do I reset the {a} password?
- reset {a} password
- I forgot the {a} password, how do I set a new one?
- password of the {a} account lost, how to reset
- what's the procedure for resetting the password of the {a} account
@sw_license_seats
#n 5=five;10=ten;25=twenty-five;100=one hundred
- What does a license for {n} users cost?
- license {n} users price
- how much would we pay for {n} seats
- we're a team of {n}, what's your software going to cost us?
- pricing for {n} user seats?
@sw_seat_change
#n 3=three;5=five;10=ten;20=twenty
- How do I add {n} seats to our subscription?
- add {n} seats subscription
- we need {n} more users on the plan, how do I put them in?
- increasing our licence count by {n}: where?
- where can I buy {n} additional seats for our subscription
~ How do I remove {n} seats from our subscription?
~ remove {n} seats subscription
~ we need {n} fewer users on the plan, how do I take them out?
~ decreasing our licence count by {n}: where?
~ where can I give up {n} seats of our subscription
@sw_install_os
$o Windows 11;macOS;Ubuntu;Chromebook=ChromeOS;Fedora
- How do I install your client on {o}?
- install client {o}
- I use {o}, how do I get your app installed?
- installation steps for the desktop client on {o}?
- getting the client set up on {o}, how does it work
~ How do I uninstall your client on {o}?
~ uninstall client {o}
~ I use {o}, how do I get your app removed?
~ uninstallation steps for the desktop client on {o}?
~ getting the client off {o}, how does it work
@sw_version_support
#v 7.2;8.0;8.4;9.1
- How long will version {v} be supported?
- version {v} end of support
- until when do you provide support for {v}
- we run {v}, when does its support end?
- end-of-life date for release {v}?
@sw_upgrade_version
#v 3.1;3.5;4.0;4.2
- How do I update to version {v}?
- update to {v}
- I want to get onto release {v}, what are the steps?
- upgrading our installation to {v}: how?
- what do I do to bring the software up to {v}
~ How do I roll back to version {v}?
~ rollback to {v}
~ I want to get back onto release {v}, what are the steps?
~ downgrading our installation to {v}: how?
~ what do I do to take the software back down to {v}
@sw_error_code
#n 403;404;500;503;1603
- What does error {n} mean in your app?
- error {n} meaning
- I'm getting error code {n}, what does it stand for?
- your program shows "error {n}". what does that tell me?
- meaning of code {n} in the error message?
@sw_export
$f CSV;PDF;Excel=XLSX;JSON;XML
- How do I export my data as {f}?
- export data {f}
- I need my data in {f} format, how do I get it out?
- is there a guide on exporting to {f}? How's it done?
- getting my records out of the app as {f}, how?
~ How do I import my data from {f}?
~ import data {f}
~ I have my data in {f} format, how do I get it in?
~ is there a guide on importing from {f}? How's it done?
~ getting my records into the app from {f}, how?
@sw_integrate
$x Slack;Microsoft Teams=MS Teams;Salesforce;Jira;Zapier
- How do I connect your software with {x}?
- connect {x} integration
- I'd like to link {x} to your tool, how?
- setting up the {x} integration, what are the steps?
- what do I do to hook your app up to {x}
~ How do I disconnect your software from {x}?
~ disconnect {x} integration
~ I'd like to unlink {x} from your tool, how?
~ taking down the {x} integration, what are the steps?
~ what do I do to unhook your app from {x}
@sw_2fa
$a authenticator app;SMS;security key;email
- How do I turn on two-factor login by {a}?
- enable 2FA {a}
- I want to use two-step verification via {a}, how do I activate it?
- setting up 2FA with {a}: how?
- where do I switch on the second factor by {a}
~ How do I turn off two-factor login by {a}?
~ disable 2FA {a}
~ I want to stop two-step verification via {a}, how do I deactivate it?
~ getting rid of 2FA with {a}: how?
~ where do I switch off the second factor by {a}
@sw_api_limit
$p Free;Pro;Team;Enterprise
- What's the API rate limit on the {p} plan?
- api rate limit {p} plan
- how many API calls may I make with {p}
- we're on {p}, how many requests to the API are we allowed?
- maximum number of API requests under the {p} tier?
@sw_trial
#n 7 days=a week=seven days;14 days=two weeks=fourteen days;30 days=thirty days
- Can I extend my trial by {n}?
- extend trial {n}
- is it possible to have the free trial prolonged by {n}
- I need {n} more to test your software, would you lengthen the trial?
- could we get another {n} of trial time
@sw_auto_renew
- How do I turn on automatic renewal?
- turn on auto-renewal
- I want my licence to renew by itself, where do I set that?
- enabling auto-renew on our subscription: how?
- where's the switch to activate automatic renewal
~ How do I turn off automatic renewal?
~ turn off auto-renewal
~ I don't want my licence to renew by itself, where do I set that?
~ disabling auto-renew on our subscription: how?
~ where's the switch to deactivate automatic renewal
@sw_storage
#n 50 GB=50 gigabytes;100 GB=100 gigabytes;500 GB=500 gigabytes;2 TB=2 terabytes=two terabytes
- What does {n} of extra storage cost?
- extra storage {n} price
- how much do you charge for another {n} of space
- we need {n} more storage, what will it cost us?
- price of an additional {n} of cloud space?
@sw_restore
#n 7 days=a week=seven days;30 days=thirty days;7 months=seven months
- Can I restore a file I deleted {n} ago?
- restore file deleted {n} ago possible?
- a file was erased {n} ago, can it be brought back?
- is recovery of a document still possible {n} after deletion
- I removed a file {n} ago by mistake. Any chance to recover it?
@sw_sla
$p Basic;Business;Premium;Enterprise
- How quickly does support respond on the {p} plan?
- support response time {p} plan
- what's the reply time from your support team for {p} customers
- if I have {p}, how fast will I hear back on a ticket?
- guaranteed response time with {p}?
@sw_language
$l German;Japanese;Portuguese;Arabic;Polish
- How do I set the app's language to {l}?
- app language {l} set
- I'd like to use the program in {l}, how do I switch?
- changing the interface to {l}, where?
- where can I make the software display in {l}
@sw_notifications
- How do I mute notifications in the app?
- mute app notifications
- your app keeps pinging me, how do I silence the alerts?
- silencing push messages: where?
- where can I turn the app's notifications to mute
~ How do I unmute notifications in the app?
~ unmute app notifications
~ your app no longer pings me, how do I get the alerts to sound again?
~ un-silencing push messages: where?
~ where can I take the app's notifications off mute
@sw_data_center
$c the EU=the European Union;the US=the USA=the United States;Australia;Singapore
- Can our data be stored in {c}?
- data storage location {c} possible?
- is it possible to have our files hosted in {c}
- we need data residency in {c}, do you offer that?
- do you have an option to keep customer data in {c}
@sw_crash
$o iPadOS;Windows 10;macOS Sonoma;Android 14;iOS 17
- Why does your app crash on {o}?
- app crashes {o} why
- the app keeps closing by itself on {o}, what's the cause?
- since I'm on {o} your app keeps crashing, what's the reason?
- what makes the app crash under {o}
@hos_visiting
$w maternity ward;intensive care unit=ICU;children's ward=paediatric ward;cardiology ward;surgical ward
- What are the visiting hours on the {w}?
- {w} visiting hours
- when can I visit someone on the {w}
- my friend is on the {w}, at what times may I see her?
- visiting times for patients in the {w}?
@hos_appointment
$d dermatologist;cardiologist;urologist;neurologist;eye doctor=ophthalmologist
- How do I book an appointment with a {d}?
- book appointment {d}
- I need to see a {d}, how do I get a slot?
- getting an appointment at the {d}: what must I do?
- where can I schedule a visit to your {d}
~ How do I cancel an appointment with a {d}?
~ cancel appointment {d}
~ I no longer need to see a {d}, how do I give up my slot?
~ calling off an appointment at the {d}: what must I do?
~ where can I drop a visit to your {d}
@hos_fasting
#n 4 hours=four hours;6 hours=six hours;8 hours=eight hours;12 hours=twelve hours
- I last ate {n} ago. Is that long enough before a blood test?
- blood test, last meal {n} ago, OK?
- is a fast of {n} sufficient before having blood drawn
- will {n} without food do before my blood test?
- does it suffice not to have eaten for {n} when my blood's taken
@hos_surgery_prep
$s knee surgery=a knee operation;cataract surgery=a cataract operation;hernia surgery=a hernia operation;hip surgery=a hip operation
- What should I bring to the hospital for {s}?
- what to pack for {s} hospital
- I'm having {s}, which things do I need to take along?
- packing list for {s} at your clinic?
- what do patients need to bring when they come for {s}
@hos_before_after
$s an MRI=an MRI scan;a colonoscopy;a gastroscopy;general anaesthesia
- What may I eat before {s}?
- eating before {s}
- which foods are OK prior to {s}
- I'm due to have {s}, what can I eat beforehand?
- diet ahead of {s}: what's permitted?
~ What may I eat after {s}?
~ eating after {s}
~ which foods are OK following {s}
~ I've just had {s}, what can I eat now?
~ diet once {s} is over: what's permitted?
@hos_results
$t blood test;biopsy;MRI;X-ray;urine test
- When do I get the results of my {t}?
- {t} results when
- how long until the {t} findings are in
- I had a {t} done, when will I hear the outcome?
- waiting time for {t} results?
@hos_records
#y 2015;2018;2020;2022
- How can I get a copy of my medical records from {y}?
- medical records {y} copy
- I need my patient file of {y}, how do I request it?
- requesting copies of my {y} hospital records: how?
- what do I do to obtain my records for the year {y}
@hos_private_room
#n single=one-bed;two-bed=double;four-bed
- What does a {n} room cost per day as a patient?
- hospital {n} room price per day
- how much extra a day for a {n} room on the ward
- I'd like to be in a {n} room during my stay, what's the daily charge?
- daily surcharge for a {n} patient room?
@hos_er_wait
$c North Campus;South Campus;City Clinic;Children's Hospital
- How long is the wait in the emergency room at {c} right now?
- {c} ER waiting time now
- what's the current wait at the {c} A&E
- I need the emergency department at {c}, how long would I wait now?
- present waiting time in casualty at {c}?
@hos_copay
#n 3 days=three days;5 days=five days;10 days=ten days;28 days=four weeks=twenty-eight days
- How much is the co-payment for a hospital stay of {n}?
- co-pay hospital stay {n}
- I was in hospital for {n}, what do I have to pay myself?
- what's the patient's contribution when staying {n}
- own share of the cost for {n} as an inpatient?
@hos_prescription
$m ibuprofen;metformin;insulin;thyroxine=levothyroxine;antibiotics
- How do I get a repeat prescription for {m}?
- repeat prescription {m}
- I'm running out of {m}, how can I have the prescription renewed?
- renewing my prescription for {m}, what do I do?
- where can I request another script for {m}
@hos_vaccine
$v flu;tetanus;measles;hepatitis B;COVID=COVID-19
- Where in the hospital can I get a {v} shot?
- {v} vaccination where in hospital
- I'd like to be vaccinated against {v}, where do I go in your building?
- which department gives {v} jabs
- place in the clinic for a {v} vaccine?
@hos_parent_stay
#n 2=two;6=six;9=nine;12=twelve
- My child is {n} years old, may I stay overnight with them?
- parent overnight stay child {n} years
- can a parent sleep in the room of a {n} year old patient
- is overnight accompaniment allowed for a kid aged {n}?
- I want to spend the night with my {n} year old on the ward - allowed?
@hos_inpatient
$s tonsil surgery;a biopsy;varicose vein surgery;wisdom tooth surgery
- What does {s} cost as an inpatient?
- inpatient {s} cost
- how much is {s} if I stay overnight in the hospital
- price of {s} with a hospital stay?
- having {s} and being admitted: what will I pay
~ What does {s} cost as an outpatient?
~ outpatient {s} cost
~ how much is {s} if I don't stay overnight in the hospital
~ price of {s} without a hospital stay?
~ having {s} and going home the same day: what will I pay
@hos_admit
- What paperwork do I need when I'm admitted?
- admission paperwork
- which documents must I bring on the day I go into hospital
- I'm being admitted, what papers are required?
- forms needed for hospital admission?
~ What paperwork do I need when I'm discharged?
~ discharge paperwork
~ which documents must I take on the day I leave hospital
~ I'm being discharged, what papers are required?
~ forms needed for hospital discharge?
@uni_deadline
$p computer science=CS;medicine;law;psychology;architecture
- When is the application deadline for {p}?
- {p} application deadline
- until when can I apply to study {p}
- I want to apply for the {p} programme, what's the last day?
- closing date for applications in {p}?
@uni_semester_fee
$s winter semester=winter term;summer semester=summer term
#y 2023;2024;2025
- How high is the semester fee for the {s} {y}?
- semester fee {s} {y}
- what do students pay for the {s} {y}
- I have to pay for the {s} {y}, how much is the fee?
- amount of the student fee in the {s} {y}?
@uni_enrol
- How do I enrol at the university?
- enrol university
- I've been accepted, how do I get enrolled now?
- steps for enrolment?
- what do I have to do to register as a student
~ How do I de-register from the university?
~ deregister university
~ I'm quitting, how do I get removed from the register now?
~ steps for ex-matriculation?
~ what do I have to do to sign off as a student
@uni_exam_register
$e statistics;organic chemistry;linear algebra;microeconomics;anatomy
- How do I register for the {e} exam?
- register {e} exam
- I want to sit the {e} exam, how do I sign up?
- exam sign-up for {e}, how does it work?
- where can I put my name down for the exam in {e}
~ How do I withdraw from the {e} exam?
~ withdraw {e} exam
~ I don't want to sit the {e} exam, how do I sign off?
~ exam sign-off for {e}, how does it work?
~ where can I take my name off for the exam in {e}
@uni_exam_fail
#n once=one time;twice=two times;three times=3 times
- What happens if I fail an exam {n}?
- failed exam {n} consequences
- I've flunked the same exam {n}, what now?
- consequences of failing an exam {n}?
- what follows when a student doesn't pass an exam {n}
@uni_pass
- What happens after I pass my thesis defence?
- passed thesis defence what next
- I got through my defence, what are the next steps?
- how do things continue once the defence was successful
- defence passed - and then?
~ What happens after I fail my thesis defence?
~ failed thesis defence what next
~ I didn't get through my defence, what are the next steps?
~ how do things continue once the defence was unsuccessful
~ defence failed - and then?
@uni_library_loan
#n 2 weeks=two weeks=14 days;4 weeks=four weeks=28 days;8 weeks=eight weeks
- Can I borrow a library book for {n}?
- library loan {n} possible?
- may I keep a book from the library for {n}
- is a loan period of {n} possible at the library?
- I need a book for {n}, will the library lend it that long?
@uni_library_fine
#n 1 day=one day;3 days=three days;10 days=ten days;a month=one month=1 month
- What's the fine for a library book that is {n} overdue?
- library fine {n} overdue
- how much do I owe the library if I return a book {n} late
- I'm {n} late with my library book, what will I have to pay?
- late fee for a book brought back {n} after the due date?
@uni_transcript
$l English;German;French;Spanish
- How do I order a transcript in {l}?
- transcript {l} order
- I need my transcript of records in {l}, how do I get one?
- requesting a {l} grade transcript: how?
- what do I do to be issued a {l} transcript
@uni_credits
#n 30=thirty;60=sixty;120=one hundred twenty;180=one hundred eighty
- Do I need {n} credits to start my bachelor's thesis?
- bachelor thesis {n} credits required?
- are {n} credits required before the bachelor's thesis can begin
- is the requirement to begin the bachelor thesis {n} credits?
- must I have earned {n} ECTS credits before I may start on the bachelor thesis
@uni_exchange
$c Spain;South Korea;Finland;Chile;Italy
- How do I apply for an exchange semester in {c}?
- exchange semester {c} apply
- I'd like to study a term abroad in {c}, how do I apply?
- what's the application procedure for a semester in {c}
- applying for a term in {c} as an exchange student, how?
@uni_lang_cert
$t TOEFL;IELTS;Duolingo English Test;Cambridge C1=CAE
- Which minimum score in the {t} do you require?
- minimum {t} score
- what {t} result do I need to be admitted
- I've taken the {t}, how many points are needed for admission?
- lowest {t} score you accept?
@uni_part_time
- How do I switch from full-time to part-time study?
- change full-time to part-time study
- I study full-time and want to go part-time, how?
- moving over to part-time studies from full-time: steps?
- what do I do to become a part-time student after being full-time
~ How do I switch from part-time to full-time study?
~ change part-time to full-time study
~ I study part-time and want to go full-time, how?
~ moving over to full-time studies from part-time: steps?
~ what do I do to become a full-time student after being part-time
@uni_dorm
$d Block A;Block C;Maple House;the North Residence
- What's the monthly rent in {d}?
- {d} dorm rent
- how much a month is a dorm room in {d}
- I'd like a room in {d}, what's the rent each month?
- monthly price for living in {d} on campus?
@uni_leave
#n one semester=1 semester=a semester;two semesters=2 semesters;three semesters=3 semesters
- How do I apply for a leave of absence of {n}?
- leave of absence {n} apply
- I want to pause my studies for {n}, how do I request it?
- taking {n} off from university, what's the procedure?
- what must I hand in to get {n} of leave
@uni_wifi
$o Windows 11;macOS;Linux;Android;iPhone=iOS
- How do I set up eduroam on {o}?
- eduroam {o} setup
- I'm using {o}, how do I get onto the campus eduroam?
- connecting a {o} device to eduroam: steps?
- what do I do to get eduroam working under {o}
@uni_scholar
- Until when do I have to hand in the scholarship application?
- scholarship application deadline
- what's the last day to apply for the scholarship
- I want the scholarship, by what date must the application be in?
- closing date of the scholarship?
~ From when can I hand in the scholarship application?
~ scholarship application opening date
~ what's the first day to apply for the scholarship
~ I want the scholarship, from what date can the application go in?
~ start date for scholarship applications?
@city_passport
$d passport;ID card=identity card;driving licence=driver's license;residence permit
- How much does a new {d} cost?
- new {d} fee
- what do I pay at the town hall for a new {d}
- I need to get a new {d}, how expensive is it?
- charge for issuing a new {d}?
@city_id_time
$d passport;ID card=identity card;driving licence=driver's license;birth certificate
- How long does it take to get a {d}?
- {d} processing time
- I've applied for a {d}, how many weeks until it's ready?
- waiting time for a {d} from the city?
- how long will the city office need to issue my {d}
@city_register
- How do I register my new address with the city?
- register new address city
- I've just moved here, how do I sign up at the residents' office?
- registering as a resident, what do I do?
- what are the steps for signing in with the residents' registry
~ How do I deregister my old address with the city?
~ deregister old address city
~ I've just moved away, how do I sign off at the residents' office?
~ deregistering as a resident, what do I do?
~ what are the steps for signing out with the residents' registry
@city_register_late
#n 2 weeks=two weeks=14 days;a month=one month;3 months=three months;a year=one year=12 months
- I'm registering my move {n} late, what is the fine?
- late address registration {n} fine
- how high is the penalty for reporting a change of residence {n} too late
- what does it cost me if I sign in at the residents' office {n} after the deadline?
- fine for telling the city about my move {n} late?
@city_bulky_waste
$x a sofa=a couch;a fridge=a refrigerator;a mattress;a wardrobe;a washing machine
- How can I have {x} picked up by the city?
- city collection of {x}
- I want to get rid of {x}, how do I order the city's bulky waste service?
- ordering a pick-up for {x} from the waste department, how?
- what do I do so that the city's waste service takes {x} away
@city_bins
$b paper;organic waste;glass;plastic;general waste=residual waste
- On which day is {b} collected in my street?
- {b} collection day
- when do the bin men come for {b}
- what's the pick-up day for {b} at my address?
- I'd like to know what day the {b} gets taken away in my road.
@city_parking_permit
#n 1 year=one year=12 months;2 years=two years=24 months;6 months=six months=half a year
- What does a resident parking permit for {n} cost?
- resident parking permit {n} fee
- how much is it to park as a resident for {n}
- I live downtown and need a permit for {n}, what's the price?
- charge for a {n} residents' parking card?
@city_parking_fine
#n $15=15 dollars=fifteen dollars;$40=40 dollars=forty dollars;$60=60 dollars=sixty dollars;$120=120 dollars
- How do I contest a {n} parking ticket?
- contest {n} parking ticket
- I got a {n} fine for parking and it's wrong, how do I object?
- appealing against a parking fine of {n}: what's the way?
- what do I do to challenge a {n} parking penalty
~ How do I pay a {n} parking ticket?
~ pay {n} parking ticket
~ I got a {n} fine for parking and it's right, how do I settle it?
~ settling a parking fine of {n}: what's the way?
~ what do I do to pay off a {n} parking penalty
@city_dog_tax
#n one dog=1 dog=a single dog;two dogs=2 dogs;three dogs=3 dogs
- How much dog tax do I pay for {n}?
- dog tax {n}
- I keep {n}, what's the dog tax?
- annual dog tax when you have {n}?
- how high is the tax for owning {n}
@city_event
#n 50=fifty;100=a hundred=one hundred;250;1,000=1000=a thousand
- Do I need a permit for a street party with {n} guests?
- street party {n} people permit needed?
- is a licence required when {n} people come to our street party
- we're planning a block party for {n}, must we get it authorised?
- does a neighbourhood street festival of {n} persons require a permit
@city_marriage
- What documents do we need to get married at the town hall?
- marriage documents town hall
- we want to marry, which papers do you require?
- which paperwork is needed for a civil wedding
- getting married at city hall: what must we bring?
@city_kita
#n 1=one;2=two;3=three;4=four
- How do I get a daycare place for my {n} year old?
- daycare place {n} year old
- my child is {n}, how do I apply for a nursery spot?
- applying for kindergarten for a kid aged {n}, how?
- what do I have to do to find childcare for my {n} year old through the city
@city_noise
$d Saturday=Saturdays;Sunday=Sundays;Friday=Fridays
- Until what time can I make noise on {d}?
- noise allowed until when {d}
- how late may music be loud on {d}
- when do quiet hours start on {d}?
- by when does it have to be quiet at night on {d}
@city_lost
$x wallet;handbag;umbrella;backpack=rucksack;phone
- Where do I report a lost {x}?
- lost {x} report where
- I've lost my {x} in town, which office do I tell?
- who at the city do I notify when my {x} is lost
- my {x} has gone missing, where can I report it?
~ Where do I hand in a found {x}?
~ found {x} hand in where
~ I've found somebody's {x} in town, which office do I give it to?
~ who at the city takes it when a {x} was found
~ somebody's {x} has turned up, where can I hand it over?
@city_office_hours
$o citizens' office;tax office;registry office;vehicle registration office;youth welfare office
- When is the {o} open?
- {o} opening hours
- what are the hours of the {o}
- I have to go to the {o}, at what times can I come?
- office hours at the {o}?
@city_car
- How do I register a car?
- register car
- I bought a car, how do I get it put on the road officially?
- vehicle registration: steps?
- getting a car registered at the licensing office, how?
~ How do I deregister a car?
~ deregister car
~ I sold a car, how do I get it taken off the road officially?
~ vehicle deregistration: steps?
~ getting a car signed off at the licensing office, how?
@city_business
$b café;hair salon;food truck;online shop;taxi business
- What permits do I need to open a {b}?
- {b} permits required
- I'm starting a {b}, which licences does the city want?
- which authorisations are necessary to run a {b}
- opening a {b} here, what do I need to be licensed for?
@hr_vacation_days
#n 1 year=one year;3 years=three years;5 years=five years;10 years=ten years
- How many vacation days do I get after {n} with the company?
- vacation days after {n}
- I've been here {n}, how much annual leave am I entitled to?
- leave entitlement for staff with {n} of service?
- number of holidays once you've worked here for {n}
@hr_carry_over
#n 3=three;5=five;8=eight;10=ten
- Can I carry {n} vacation days over into next year?
- carry over {n} leave days allowed?
- I have {n} days of holiday left, may I take them into the new year?
- is it possible to transfer {n} unused days of leave to next year
- will {n} leftover leave days be moved to the coming year on request?
@hr_sick_note
#n 1 day=one day;2 days=two days;3 days=three days;4 days=four days
- Do I need a doctor's note for {n} of sickness?
- sick {n} doctor's note needed?
- I was ill for {n}, must I hand in a medical certificate?
- is a sick note required when absent for {n}
- off sick {n} - do you want a certificate from the doctor?
@hr_sick_report
- How do I report that I'm sick?
- call in sick how
- I'm ill today, how do I let the company know?
- reporting in sick, what's the procedure?
- what must I do when I can't work because I'm unwell
~ How do I report that I'm well again?
~ report back from sick leave how
~ I'm fit again, how do I let the company know?
~ reporting back healthy, what's the procedure?
~ what must I do when I can work again because I'm better
@hr_parental
#n 3 months=three months;6 months=six months=half a year;12 months=one year=twelve months;2 years=two years
- How do I apply for {n} of parental leave?
- parental leave {n} apply
- I'd like to take {n} off for my baby, how do I request it?
- requesting a parental leave of {n}: what's the process?
- what form do I file for {n} of parental leave and how
@hr_remote
$c Spain;Portugal;Greece;Croatia;Mexico
- May I work remotely from {c} for a while?
- remote work {c} allowed?
- is working from {c} permitted for a short time
- I'd like to do home office from {c} temporarily, OK?
- does the company allow staff to work temporarily out of {c}
@hr_remote_days
#n 1 day=one day;2 days=two days;3 days=three days;4 days=four days
- Can I work from home {n} a week?
- home office {n} per week allowed?
- is it OK to be at home working {n} each week
- I'd like {n} of remote work weekly, would that be allowed?
- does policy permit {n} of home office every week
@hr_payslip
$m January;April;August;December
- Where can I find my payslip for {m}?
- {m} payslip where
- I need the {m} pay statement, where is it?
- where do I look for the salary slip of {m}
- location of my {m} payslip in the portal?
@hr_payday
$m February;June;September;December
- When will salaries be paid in {m}?
- payday {m}
- on what date do we get our pay in {m}
- when does my {m} wage arrive in my account?
- date of the {m} salary payment?
@hr_overtime
#n 5 hours=five hours;10 hours=ten hours;20 hours=twenty hours;40 hours=forty hours
- How do I get {n} of overtime paid out?
- overtime payout {n}
- I've worked {n} extra and want the money, how do I claim it?
- cashing in {n} of overtime: what's the procedure?
- what do I submit to be paid for {n} of overtime and how
~ How do I take {n} of overtime as time off?
~ overtime time off {n}
~ I've worked {n} extra and want the free time, how do I claim it?
~ taking {n} of overtime off: what's the procedure?
~ what do I submit to get time off for {n} of overtime and how
@hr_expense
$x taxi;hotel;lunch with a client=client lunch;train ticket;rental car=hire car
- How do I claim expenses for a {x}?
- expense claim {x}
- I paid for a {x} on business, how do I get the money back?
- getting reimbursed for a {x}: how?
- what do I do to have the company refund my {x} costs
@hr_mileage
#n 50 km=fifty kilometres=50 kilometers;120 km=120 kilometres;300 km=300 kilometres;800 km=800 kilometres
- How much mileage allowance do I get for {n}?
- mileage allowance {n}
- I drove {n} in my own car for work, how much will be reimbursed?
- what's paid for a business trip of {n} by private car
- travel allowance for {n} with my private car?
@hr_perdiem
$c France;Japan;Austria;India;the US=the USA=the United States
- What's the per diem for business trips to {c}?
- per diem {c}
- how much daily allowance do I get when travelling to {c} for work
- I'm off to {c} on business, what's my per diem there?
- daily allowance on a work trip in {c}?
@hr_notice
#n 6 months=six months=half a year;2 years=two years;5 years=five years;8 years=eight years
- What's my notice period after {n} of employment?
- notice period after {n} employed
- I've been with the firm for {n}, how much notice must I give?
- how long is the notice for someone employed {n}
- length of notice with {n} of service?
@hr_resign
- How do I hand in my notice during probation?
- resign during probation how
- I'm still in my trial period and want to quit, how?
- quitting in the probationary period, what do I have to do?
- what's the way to resign while on probation
~ How do I hand in my notice after probation?
~ resign after probation how
~ I'm past my trial period and want to quit, how?
~ quitting beyond the probationary period, what do I have to do?
~ what's the way to resign once probation is over
@hr_training
$x Python;project management;Excel;public speaking;first aid
- How do I sign up for the {x} course?
- {x} training sign up
- I'd like to join the in-house {x} class, how do I register?
- registering for {x} training at work: how?
- where can I enrol in the company's {x} workshop
~ How do I cancel my place in the {x} course?
~ {x} training cancel place
~ I'd like to leave the in-house {x} class, how do I deregister?
~ deregistering from {x} training at work: how?
~ where can I drop out of the company's {x} workshop
@hr_reference
- How do I request a reference letter?
- reference letter request
- I'd like a written testimonial from the firm, how do I ask for it?
- getting a work reference, whom and how do I ask?
- what do I do to be given an employment reference
@hr_pension
#n 2%=two percent=2 percent;4%=four percent=4 percent;6%=six percent=6 percent
- How do I set my pension contribution to {n}?
- pension contribution {n} set
- I'd like to pay {n} of my salary into the pension, how do I arrange it?
- changing what I put into the company pension to {n}: how?
- where can I have my retirement contribution adjusted to {n}
@hr_hours
- How do I increase my weekly working hours?
- increase weekly hours
- I want to work more hours per week, how do I apply?
- going up in hours: what's the process?
- what must I do to have my contract hours raised
~ How do I reduce my weekly working hours?
~ reduce weekly hours
~ I want to work fewer hours per week, how do I apply?
~ going down in hours: what's the process?
~ what must I do to have my contract hours lowered
@hr_referral
$r developer=software developer;nurse;accountant;sales rep;electrician
- What bonus do I get for referring a {r}?
- referral bonus {r}
- a friend of mine is a {r}, how much do I earn if I recommend them and they're hired?
- how high is the bonus for recommending a {r} who gets hired
- money for bringing in a new {r}?
@hr_bike
- How do I lease a company bike?
- company bike leasing
- I'd like a bike through the firm's leasing scheme, how?
- getting a leased bicycle via my employer: steps?
- what's the process for the job bike leasing programme
@it_vpn
$o Mac;Windows laptop=Windows notebook;Linux machine=Linux computer;iPad
- How do I connect to the company VPN on a {o}?
- vpn connect {o}
- I need VPN access from my {o}, how do I dial in?
- setting up the VPN connection on a {o}, how?
- what are the steps for getting onto our VPN with a {o}
@it_vpn_drop
#n 5 minutes=five minutes=5 min;10 minutes=ten minutes=10 min;30 minutes=half an hour=30 min;1 hour=an hour=60 minutes
- My VPN disconnects after {n}, how do I fix it?
- vpn drops after {n} fix
- the VPN kicks me out every time after {n}, what can I do about that?
- how to stop the VPN cutting off after {n}
- connection to VPN lost after {n} each time - solution?
@it_printer
$p third floor=3rd floor;fifth floor=5th floor;ground floor;reception
- How do I add the {p} printer to my laptop?
- add {p} printer
- I want to print on the {p} printer, how do I set it up?
- installing the printer at the {p}: how?
- what do I do to hook my notebook up to the {p} printer
~ How do I remove the {p} printer from my laptop?
~ remove {p} printer
~ I don't print on the {p} printer any more, how do I delete it?
~ uninstalling the printer at the {p}: how?
~ what do I do to get the {p} printer off my notebook
@it_mailbox_quota
#n 2 GB=2 gigabytes;5 GB=5 gigabytes;10 GB=10 gigabytes;50 GB=50 gigabytes
- How can I get my mailbox enlarged to {n}?
- mailbox quota increase {n}
- my mailbox is full, how do I get it extended to {n}?
- requesting a mailbox of {n} instead: how?
- what do I have to do for an email quota of {n}
@it_pw_expire
#n 3 days=three days;7 days=a week=seven days;14 days=two weeks=fourteen days
- It says my password expires in {n}, how do I change it?
- password expires in {n} how to change
- I have {n} left until my password runs out, how do I renew it?
- my login password will lapse in {n}; what are the steps to change it?
- message about password expiring in {n} - how do I set another one?
@it_software_request
$s Photoshop=Adobe Photoshop;AutoCAD;Visio;Tableau;IntelliJ
- How do I request {s} for my work computer?
- request {s} work computer
- I need {s} for my job, how do I get it put on my PC?
- getting {s} installed by IT: what's the process?
- where do I order a {s} licence for my work machine
@it_outlook_share
$p my manager=my boss;my assistant;the whole team;HR=human resources
- How do I share my Outlook calendar with {p}?
- share outlook calendar with {p}
- I'd like {p} to see my calendar in Outlook, how?
- giving {p} access to my Outlook calendar: how?
- what do I do to let {p} view my Outlook calendar
~ How do I stop sharing my Outlook calendar with {p}?
~ stop sharing outlook calendar with {p}
~ I don't want {p} to see my calendar in Outlook any longer, how?
~ removing access for {p} to my Outlook calendar: how?
~ what do I do to no longer let {p} view my Outlook calendar
@it_ooo
- How do I turn on my out-of-office reply?
- turn on out of office
- I'm going on holiday, how do I activate the automatic reply?
- switching the absence message on: where?
- where can I enable the auto-responder in my mail
~ How do I turn off my out-of-office reply?
~ turn off out of office
~ I'm back from holiday, how do I deactivate the automatic reply?
~ switching the absence message off: where?
~ where can I disable the auto-responder in my mail
@it_monitor
#n 1=one;2=two;3=three
- How do I order {n} external screen(s) for my desk?
- order {n} monitor(s) for desk
- I'd like {n} extra monitor(s) at my workplace, how do I get that ordered?
- ordering {n} additional display(s) through IT: how?
- what's the way to have {n} more screen(s) for my desk from IT
@it_teams_mic
$a Teams=Microsoft Teams=MS Teams;Zoom;Webex;Google Meet
- Nobody can hear me in {a}, what should I do?
- {a} microphone not working
- my mic doesn't work in {a}, how do I fix it?
- colleagues can't hear me when I'm on {a} - fix?
- how do I get my microphone working in {a}
@it_drive
$d S: drive=S drive;X: drive=X drive;H: drive=H drive;P: drive=P drive
- How do I get access to the {d}?
- access {d}
- I can't open the {d}, how do I request permission?
- I need rights for the {d}, how do I get them?
- requesting access rights to the {d}, how?
@it_lost_laptop
$x laptop;phone;tablet;access badge;USB stick=flash drive
- My company {x} was stolen, what must I do?
- company {x} stolen what to do
- someone stole the {x} I have from work, what are the steps?
- what do I do after theft of my work {x}
- {x} belonging to the firm got stolen, how do I proceed?
@it_ticket_status
#n INC-1042;INC-1024;INC-2207;INC-3391
- What's the status of my ticket {n}?
- ticket {n} status
- has anything happened on {n} yet, where does it stand?
- how far along is the help desk with {n}
- I'd like an update on {n}, please.
@it_onboard
- How do I set up accounts for a new employee?
- new employee accounts set up
- someone's joining my team, how do I get logins made for them?
- creating access for a new hire: process?
- what do I do to have accounts opened for a joiner
~ How do I close accounts for a departing employee?
~ departing employee accounts close
~ someone's leaving my team, how do I get logins removed for them?
~ removing access for a leaver: process?
~ what do I do to have accounts shut for somebody who's leaving
@it_phish
- How do I report a phishing mail?
- report phishing mail
- I got a suspicious email, how do I notify IT?
- what's the way to flag a phishing message to security
- reporting scam emails, how does it go here?
@str_devices
#n 2=two;3=three;4=four;6=six
- Can I watch on {n} screens at once with my plan?
- {n} screens at the same time possible with my plan?
- does my subscription allow {n} simultaneous streams
- we're {n} people watching separately at once, does my plan let us?
- are {n} devices streaming in parallel OK on my subscription
@str_plan_price
$p Basic;Standard;Premium;Family;Student
- What does the {p} plan cost a month?
- {p} plan price monthly
- how much do you charge monthly for {p}
- I'm thinking of {p}, what's the monthly fee?
- cost per month of the {p} subscription?
@str_ads
- What does the plan with ads cost?
- plan with ads price
- how much is the subscription that has commercials
- price of the ad-supported tier?
- I don't mind adverts, what do I pay for the plan with them?
~ What does the plan without ads cost?
~ plan without ads price
~ how much is the subscription that has no commercials
~ price of the ad-free tier?
~ I can't stand adverts, what do I pay for the plan without them?
@str_subtitles
$l English;Korean;Dutch;Turkish;Italian
- How do I turn on {l} subtitles?
- {l} subtitles on
- I'd like to see subtitles in {l}, how do I enable them?
- switching {l} captions on, how?
- where can I activate subs in {l}
~ How do I turn off {l} subtitles?
~ {l} subtitles off
~ I don't want to see subtitles in {l}, how do I disable them?
~ switching {l} captions off, how?
~ where can I deactivate subs in {l}
@str_quality
#n 720p;1080p=Full HD;4K=Ultra HD=UHD
- What internet speed do I need to stream in {n}?
- internet speed for {n} streaming
- how fast must my connection be to watch in {n}
- I'd like to watch films in {n}, which bandwidth is needed?
- required Mbit/s for {n} video?
@str_tv_app
$t Samsung TV;LG TV;Fire TV Stick=Firestick;Roku;PlayStation 5=PS5
- How do I get your app on my {t}?
- app {t} install
- I want to watch on my {t}, how do I install your app?
- installing the streaming app on a {t}: steps?
- what do I do to have your service on the {t}
@str_download
$d phone;tablet;laptop;Chromebook
- How do I download films to my {d}?
- download movies {d}
- I'd like to save movies on my {d} for offline viewing, how?
- saving films offline on a {d}: how is it done?
- what are the steps to store movies on the {d} to watch offline
~ How do I delete downloaded films from my {d}?
~ delete downloaded movies {d}
~ I'd like to clear off the movies saved on my {d} for offline viewing, how?
~ erasing offline films on a {d}: how is it done?
~ what are the steps to remove stored offline movies on the {d}
@str_pause
#n 1 month=one month;2 months=two months;3 months=three months
- How do I pause my subscription for {n}?
- pause subscription {n}
- I want to put my streaming membership on hold for {n}, how?
- suspending my plan for {n}: steps?
- what can I do to freeze my subscription for {n}, where's the setting
@str_kids
#n 6=six;7=seven;12=twelve;16=sixteen
- How do I set a profile's age limit to {n}?
- profile age limit {n}
- my kid's profile should only show content up to age {n}, how do I set it?
- restricting a profile to titles rated {n} or under: how?
- where do I put the age rating of a profile at {n}
@str_title_leave
$f Inception;Friends;The Office;Frozen;Breaking Bad
- When will {f} leave your service?
- {f} leaving date
- until when can I still watch {f} with you
- I haven't finished {f}, when does it go offline?
- last day {f} is available on your platform?
~ When will {f} come to your service?
~ {f} arrival date
~ from when can I watch {f} with you
~ I'm waiting for {f}, when does it go online?
~ first day {f} is available on your platform?
@str_household
- How do I add a member from outside my household?
- add extra member outside household
- my sister lives elsewhere, how do I put her on my account as an extra member?
- including somebody from another home on my streaming account: how?
- what do I do to add a person who doesn't live with me
@str_error
#n E100;E204;M7111;U7353
- My TV shows error {n} when I start a film, how do I fix it?
- error {n} fix
- film won't start and it says {n}, what can I do about it?
- how to get rid of error {n} when playing a movie on the TV
- I keep getting {n} on my television at playback. Solution?
@str_autoplay
- How do I enable autoplay of the next episode?
- enable autoplay next episode
- I want the next episode to start by itself, where do I set that?
- activating automatic playback of episodes, where?
- which setting makes the following episode play automatically
~ How do I disable autoplay of the next episode?
~ disable autoplay next episode
~ I don't want the next episode to start by itself, where do I set that?
~ deactivating automatic playback of episodes, where?
~ which setting keeps the following episode from playing automatically
@gym_fee
#n 6 months=six months=half a year;12 months=one year=twelve months;24 months=two years
- What's the monthly fee with a contract of {n}?
- gym contract {n} monthly fee
- how much a month if I sign up for {n}
- I'd commit to {n}, what would I pay each month?
- monthly gym price when the contract runs {n}?
@gym_freeze
$x injury;pregnancy;a long business trip;military service
- How do I freeze my membership because of {x}?
- freeze membership {x}
- I can't train because of {x}, how do I put my membership on hold?
- pausing the gym contract due to {x}: what do I do?
- what do I submit to have my membership suspended for {x} and how
~ How do I unfreeze my membership after {x}?
~ unfreeze membership {x}
~ I can train again after {x}, how do I take my membership off hold?
~ resuming the gym contract following {x}: what do I do?
~ what do I submit to have my membership resumed after {x} and how
@gym_guest
#n one friend=1 friend=a friend;two friends=2 friends;three friends=3 friends
- What does it cost to bring {n} for a day?
- bring {n} day pass price
- I'd like to take {n} along to train once, how much is it?
- price of guest entry for {n}?
- how much do you charge when a member brings {n} for one session
@gym_class
$c yoga;spinning=indoor cycling;Pilates;Zumba;boxing
- How do I book a spot in the {c} class?
- book {c} class
- I want to join {c}, how do I reserve my place?
- reserving a place in {c}: where?
- where can I sign up for a {c} session
~ How do I cancel my spot in the {c} class?
~ cancel {c} class
~ I can't make it to {c}, how do I release my place?
~ giving up my place in {c}: where?
~ where can I sign off from a {c} session
@gym_class_cancel
#n 1 hour=one hour=60 minutes;3 hours=three hours;12 hours=twelve hours;24 hours=twenty-four hours
- Is it free to cancel a class {n} before it starts?
- class cancellation {n} before, free?
- can I drop a class {n} ahead without a charge
- if I sign off {n} before the class, does it cost nothing?
- cancelling my course place {n} prior to start - free of charge?
@gym_age
#n 14=fourteen;15=fifteen;16=sixteen;17=seventeen
- Can a {n} year old join the gym?
- gym membership at {n} possible?
- my son is {n}, may he become a member?
- I'm {n}, am I allowed to sign up at your gym?
- is {n} old enough to train with you as a member
@gym_hours
$d Christmas Eve=December 24;New Year's Day=January 1;Easter Monday;May Day=May 1
- What are the gym's opening hours on {d}?
- gym hours {d}
- when are you open for training on {d}
- I'd like to work out on {d}, from when to when is the gym open?
- opening times of the studio on {d}?
@gym_trainer
#n 5=five;10=ten;20=twenty
- How much is a package of {n} personal training sessions?
- {n} personal training sessions price
- what would I pay for {n} sessions with a personal trainer
- I'd like to book {n} sessions with a coach, what's the cost?
- price for {n} one-on-one trainings?
@gym_locker
- How do I rent a locker?
- rent locker
- I want a permanent locker at the gym, how do I get one?
- getting my own locker, what do I do?
- what's the way to hire a personal locker
~ How do I give up my rented locker?
~ give up rented locker
~ I don't want my permanent locker at the gym any more, how do I hand it back?
~ returning my own locker, what do I do?
~ what's the way to end the hire of a personal locker
@gym_transfer
$p my brother;my girlfriend;a colleague=a coworker;my neighbour
- Can I transfer my membership to {p}?
- transfer membership to {p}?
- is it possible for {p} to take over my gym contract
- I'd like to hand my membership on to {p}, is this allowed?
- may my contract be signed over to {p}
@gym_location
$c Camden;Brooklyn;Altona;Montmartre
- Can I also use the {c} branch with my membership?
- {c} branch included in membership?
- does my membership let me train in {c} too
- am I able to work out at your {c} studio with my card?
- I'd like to go to the {c} gym as well, is it part of my contract?
@en_meter
$m electricity;gas;water
- How do I submit my {m} meter reading?
- {m} meter reading submit
- I've read my {m} meter, how do I send you the figure?
- sending in the reading of the {m} meter, how?
- where can I enter the number from my {m} meter
@en_price
#n 1,500 kWh=1500 kilowatt-hours;2,500 kWh=2500 kilowatt-hours;3,500 kWh=3500 kilowatt-hours;5,000 kWh=5000 kilowatt-hours
- What would I pay per year for {n} of electricity?
- electricity {n} yearly cost
- I use {n} a year, how much will the power cost me?
- annual price for consuming {n} of power?
- how expensive is a yearly consumption of {n} on your power tariff
@en_instalment
#n 60=sixty;80=eighty;100=a hundred=one hundred;150=one hundred fifty
- How do I raise my monthly instalment to {n} euros?
- raise monthly instalment {n} euros
- I want to pay more per month, {n} euros, how do I change it?
- increasing my monthly payment for power to {n} euros: where?
- where can I put my instalment up to {n} euros
~ How do I lower my monthly instalment to {n} euros?
~ lower monthly instalment {n} euros
~ I want to pay less per month, {n} euros, how do I change it?
~ reducing my monthly payment for power to {n} euros: where?
~ where can I bring my instalment down to {n} euros
@en_green
- How do I switch to a green electricity tariff?
- switch to green electricity
- I want power from renewables, how do I change my tariff?
- moving to an eco power plan: what do I do?
- where can I change my plan to renewable power
@en_move
- How do I sign up for power when I move in?
- power sign up moving in
- I'm moving into a flat, how do I register for electricity?
- registering for energy at the start of a tenancy: how?
- what must I do about the power supply when I take over a flat
~ How do I sign off my power when I move out?
~ power sign off moving out
~ I'm moving out of a flat, how do I deregister for electricity?
~ deregistering for energy at the end of a tenancy: how?
~ what must I do about the power supply when I leave a flat
@en_feedin
#n 5 kWp=5 kilowatt peak;8 kWp=8 kilowatt peak;10 kWp=10 kilowatt peak;15 kWp=15 kilowatt peak
- How do I register a {n} solar system with you?
- register {n} solar
- I'm installing {n} of solar panels, how do I sign the system up?
- signing up a photovoltaic installation of {n}: what's the process?
- what are the steps to get my {n} PV array registered with the supplier
@en_outage
$c Hilltown;Riverside;Eastwood;Lakeview
- When will the power be back in {c}?
- {c} power cut end time
- electricity's out in {c}, how long till it's restored?
- we're without power in {c}, when does it come on again?
- expected end of the blackout in {c}?
@en_backpay
#n 120 euros=€120;250 euros=€250;480 euros=€480;900 euros=€900=nine hundred euros
- Can I pay the {n} back payment in instalments?
- {n} back payment instalments possible?
- my yearly bill says I owe {n}, may I split it up?
- is it possible to settle arrears of {n} bit by bit
- I can't pay the extra {n} for energy all at once, could I pay in parts?
@en_refund_bill
- Why do I have to pay extra on my annual energy bill?
- annual energy bill extra payment why
- what's the reason I owe you money after the yearly settlement
- how come there's a back payment on my yearly power statement?
- the annual bill wants more money from me, why is that
~ Why do I get money back on my annual energy bill?
~ annual energy bill refund why
~ what's the reason you owe me money after the yearly settlement
~ how come there's a credit on my yearly power statement?
~ the annual bill gives me money back, why is that
@en_tariff_end
$m March;May;August;October
- Can I end my energy contract at the end of {m}?
- end energy contract end of {m} possible?
- is it possible to leave your power tariff as of the end of {m}
- I'd like my contract to stop when {m} ends, would that work?
- may I terminate my supply contract to the last day of {m}
@en_smart
- How do I get a smart meter installed?
- smart meter installation
- I'd like to have a smart meter, how do I order one?
- ordering an intelligent meter for my flat, how?
- what do I do to have a smart meter fitted
~ How do I get a smart meter removed?
~ smart meter removal
~ I'd like to get rid of my smart meter, how do I order that?
~ having an intelligent meter taken out of my flat, how?
~ what do I do to have a smart meter taken out
@en_gas_heat
#n E1;E3;E7;F28
- My gas boiler shows fault {n}, what should I do?
- boiler fault {n} what to do
- heating isn't working, display says {n}. what do I do now?
- what steps do I take when the gas boiler reports {n}
- the boiler has stopped with code {n}, how should I react?
@en_direct_debit
- How do I set up a direct debit for my energy bill?
- direct debit energy bill set up
- I want you to collect payment from my account automatically, how?
- granting a direct debit mandate for power: where?
- where can I start paying my energy by automatic debit
~ How do I cancel the direct debit for my energy bill?
~ direct debit energy bill cancel
~ I want you to stop collecting payment from my account automatically, how?
~ revoking a direct debit mandate for power: where?
~ where can I stop paying my energy by automatic debit
@en_complaint
$x a wrong bill;a rude technician;a missed appointment;an unexplained price rise
- Where can I complain about {x}?
- complaint {x} where
- I want to make a complaint because of {x}, who takes it?
- who is in charge of complaints about {x}
- I'm annoyed about {x}, which department do I write to?
'''
import json, random, re
R = random.Random(20240611)

def parse(text):
    out, cur = [], None
    for line in text.strip().split('\n'):
        c = line[0]
        if c == '@':
            cur = {'name': line[1:], 'slots': [], 'w': [], 't': []}; out.append(cur)
        elif c in '#$':
            name, vals = line[1:].split(' ', 1)
            cur['slots'].append((name, 'number' if c == '#' else 'entity', [v.split('=') for v in vals.split(';')]))
        elif c == '-': cur['w'].append(line[2:])
        elif c == '~': cur['t'].append(line[2:])
        else: raise SystemExit('bad line ' + line)
    return out

M = parse(DATA)
assert len({m['name'] for m in M}) == len(M)
for m in M:
    assert len(m['w']) >= 4, m['name']
    for w in m['w'] + m['t']:
        for s in m['slots']:
            assert '{%s}' % s[0] in w, (m['name'], w)
        assert len(re.findall(r'\{', w)) == len(m['slots']), (m['name'], w)
    for s in m['slots']:
        flat = [x for v in s[2] for x in v]
        assert len(set(flat)) == len(flat), m['name']

def fill(w, m, idx, sp):
    for k, s in enumerate(m['slots']):
        v = s[2][idx[k]]
        v = v[min(sp[k], len(v) - 1)]
        i = w.index('{%s}' % s[0])
        det = re.search(r'\b(my|your|a|the|another|additional|this|bonus|old) $', w[:i], re.I)
        if det and re.match(r'(a|an|the) ', v) and det.group(1).lower() in ('my', 'your', 'a', 'the', 'another', 'additional'):
            v = s[2][idx[k]][0]                       # no "for my a week"
        w = w.replace('{%s}' % s[0], v)
    m1 = re.search(r'\b(1|one)\b', w)
    for b in ('time', 'monitor', 'screen', 'display'):
        if b + '(s)' in w: w = w.replace(b + '(s)', b if m1 else b + 's')
    # 30 days old -> "18 months old"; compound adjectives: "a 5 years contract" -> "a 5 year contract"
    w = re.sub(r'\b(a|an|my) ((?:\d+|one|two|three|four|five|six|seven|eight|ten|twelve|fourteen|eighteen|thirty|sixty|ninety)) (day|week|month|year|hour)s (old|delay|contract|commitment|term deposit)\b', r'\1 \2 \3 \4', w)
    w = re.sub(r'\b(a|A) (?=(?!(?:uni|use|usb|euro|one|eu)\b)(?!uni|usb|euro|one-|once)[aeio]|um|un|MRI|X-ray|HR |8\b|8-|11\b|18\b|AutoCAD|IntelliJ|iP|LG |SMS)', r'\1n ', w)
    return w

HI = ['Hi, ', 'Hello, ', 'hey, ', 'Good morning, ']
BYE = [' Thanks!', ' thanks', ' Thank you.', ' pls']
def style():
    return (R.random(), R.random(), R.choice(HI), R.choice(BYE))
def dress(w, s):
    a, b, hi, bye = s
    if a < .10: w = w.lower()
    elif a < .22: w = w.rstrip('?.')
    elif a < .30 and not re.match(r'i[P]|[a-z]*[A-Z]', w): w = w[0].upper() + w[1:]
    if len(w.split()) > 6 and not re.match(r'(hi|hello|please)\b', w, re.I):
        if b < .05: w = hi + (w if re.match(r"(I\b|[A-Z]{2}|[A-Z]\w*\d)", w) or not re.match(r'(How|What|When|Where|Why|Which|Can|Do|Does|Is|Are|Should|May|My|From|By|Until|If|For|Will|Could|Would|Using|Price|Getting)\b', w) else w[0].lower() + w[1:])
        elif b < .09: w = (w + bye) if w[-1] in '?.' else w + bye.lower().replace(' ', ', ', 1).rstrip('!.')
    return w

def rnd_idx(m): return [R.randrange(len(s[2])) for s in m['slots']]
def rnd_sp(m): return [R.choice([0, 0, 1, 2]) for s in m['slots']]

def make(m, kind):
    sides = [m['w']] + ([m['t']] if m['t'] else [])
    si = R.randrange(len(sides)); W = sides[si]
    idx, sp = rnd_idx(m), rnd_sp(m)
    st = style()
    minimal = R.random() < .5
    tpl = m['name'] + ('_neg' if si else '')
    if kind == 'paraphrase':
        i, j = R.sample(range(len(W)), 2)
        return dress(fill(W[i], m, idx, sp), st), dress(fill(W[j], m, idx, rnd_sp(m)), style()), tpl
    i = R.randrange(len(W))
    if kind == 'negation':
        V = sides[1 - si]
        if minimal:
            if i >= len(V): return None
            j = i
        else:
            j = R.choice([k for k in range(len(V)) if k != i])
        return (dress(fill(W[i], m, idx, sp), st),
                dress(fill(V[j], m, idx, sp if minimal else rnd_sp(m)), st if minimal else style()), m['name'])
    ks = [k for k, s in enumerate(m['slots']) if s[1] == kind]
    k = R.choice(ks)
    idx2 = list(idx)
    idx2[k] = R.choice([v for v in range(len(m['slots'][k][2])) if v != idx[k]])
    j = i if minimal else R.choice([q for q in range(len(W)) if q != i])
    return (dress(fill(W[i], m, idx, sp), st),
            dress(fill(W[j], m, idx2, sp if minimal else rnd_sp(m)), st if minimal else style()), tpl)

def kinds_of(m):
    ks = ['paraphrase']
    if m['t']: ks.append('negation')
    for s in m['slots']:
        if s[1] not in ks: ks.append(s[1])
    return ks

TARGET = {'negation': 550, 'number': 550, 'entity': 550, 'paraphrase': 1350}
CAP, count, seen, rows = 20, {m['name']: 0 for m in M}, set(), []
norm = lambda x: re.sub(r'[^a-z0-9]+', ' ', x.lower()).strip()
for kind, want in TARGET.items():
    pool = [m for m in M if kind in kinds_of(m)]
    got, stuck = 0, 0
    while got < want and stuck < 50:
        before = got
        R.shuffle(pool)
        for m in pool:
            if got >= want: break
            if count[m['name']] >= CAP: continue
            for _ in range(30):
                p = make(m, kind)
                if not p: continue
                a, b, tpl = p
                if R.random() < .5: a, b = b, a
                key = tuple(sorted((norm(a), norm(b))))
                if key[0] == key[1] or key in seen: continue
                seen.add(key); count[m['name']] += 1; got += 1
                rows.append({'a': a, 'b': b, 'same': kind == 'paraphrase', 'kind': kind, 'template': tpl})
                break
        stuck = stuck + 1 if got == before else 0
R.shuffle(rows)
with open('n.jsonl', 'w', encoding='utf-8') as f:
    for r in rows: f.write(json.dumps(r, ensure_ascii=False) + '\n')
from collections import Counter
print(len(M), 'meanings', sum(1 for m in M if m['t']), 'with twin', len(rows), Counter(r['kind'] for r in rows), 'max per meaning', max(count.values()), 'min', min(count.values()))
