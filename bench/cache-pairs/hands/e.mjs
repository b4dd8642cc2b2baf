// Semantic-cache pair generator. Fixed seed, no dependencies. node generate.mjs
// DSL: T(id, 'slot=v1;v2/synonym;... | n=#unit 1 2 3', wordings...)
//  - "/" separates synonymous surface forms, ";" separates different facts
//  - "#unit" slots are numbers; "~" before a slot list marks it as never flipped
//  - [[x|y]] in wordings is the polarity: left = positive, right = negative. Either all wordings have it or none.
//  - "^a,b" as an extra slot item: the two slots may be swapped (role flip)
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

let s = 0x5eed1e57;
const rnd = () => { s |= 0; s = s + 0x6D2B79F5 | 0; let t = Math.imul(s ^ s >>> 15, 1 | s); t = t + Math.imul(t ^ t >>> 7, 61 | t) ^ t; return ((t ^ t >>> 14) >>> 0) / 4294967296; };
const int = n => Math.floor(rnd() * n), pick = a => a[int(a.length)];
const shuffle = a => { a = [...a]; for (let i = a.length - 1; i > 0; i--) { const j = int(i + 1); [a[i], a[j]] = [a[j], a[i]]; } return a; };

const ONES = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = ',,twenty,thirty,forty,fifty,sixty,seventy,eighty,ninety'.split(',');
const word = n => n < 20 ? ONES[n] : n < 100 ? TENS[Math.floor(n / 10)] + (n % 10 ? '-' + ONES[n % 10] : '') : n % 1000 === 0 && n < 100000 ? word(n / 1000) + ' thousand' : n % 100 === 0 && n < 1000 ? ONES[n / 100] + ' hundred' : null;
const isInt = v => /^\d+$/.test(v);
const w = v => isInt(v) ? word(+v) : null;
const comma = v => isInt(v) && v.length > 3 ? v.replace(/\B(?=(\d{3})+$)/g, ',') : v;
const unit = (...names) => v => [...names.map(u => `${comma(v)} ${u}`), ...(w(v) ? [`${w(v)} ${names[names.length - 1]}`] : [])];
const ord = n => n + (n % 100 > 10 && n % 100 < 14 ? 'th' : ['th', 'st', 'nd', 'rd'][n % 10] || 'th');
const U = {
  n: v => w(v) ? [comma(v), w(v)] : [comma(v)],
  raw: v => [v],
  usd: v => [`$${comma(v)}`, `${comma(v)} dollars`, `${comma(v)} USD`],
  eur: v => [`€${comma(v)}`, `${comma(v)} euros`, `${comma(v)} EUR`],
  pct: v => [`${v}%`, `${v} percent`, ...(w(v) ? [`${w(v)} percent`] : [])],
  days: unit('days'), weeks: unit('weeks'), months: unit('months'), years: unit('years'),
  hours: unit('hours'), min: unit('minutes', 'minutes'), sec: unit('seconds'),
  kg: unit('kg', 'kilos', 'kilograms'), g: unit('g', 'grams'), cm: unit('cm', 'centimeters'), km: unit('km', 'kilometers'),
  m: unit('m', 'meters'), m2: unit('m²', 'square meters'), ml: unit('ml', 'milliliters'), l: unit('liters'),
  gb: unit('GB', 'gigabytes'), mb: unit('MB', 'megabytes'), mbps: unit('Mbps', 'megabits per second'),
  kwh: unit('kWh', 'kilowatt hours'), kw: unit('kW', 'kilowatts'), c: v => [`${v} °C`, `${v} degrees Celsius`],
  mg: unit('mg', 'milligrams'), in: unit('inches'),
  time: v => { const h = +v; const h12 = h % 12 || 12, ap = h < 12 ? 'a' : 'p'; return [`${h12} ${ap}m`, `${h12} ${ap}.m.`, `${String(h).padStart(2, '0')}:00`]; },
  date: v => { const [m, d] = v.split('-'); return [`${m} ${d}`, `${d} ${m}`, `${m} ${ord(+d)}`]; },
  age: v => [`${v}`, ...(w(v) ? [w(v)] : [])],
};

const TT = [];
function T(id, spec, ...words) {
  const slots = {}; let swap = null;
  for (const part of spec.split('|').map(x => x.trim()).filter(Boolean)) {
    if (part[0] === '^') { swap = part.slice(1).split(','); continue; }
    let [name, list] = [part.slice(0, part.indexOf('=')).trim(), part.slice(part.indexOf('=') + 1).trim()];
    let frozen = false; if (list[0] === '~') { frozen = true; list = list.slice(1); }
    if (list[0] === '#') { const [u, ...vs] = list.slice(1).split(/\s+/); if (!U[u]) throw Error(id + ' unit ' + u); slots[name] = { num: true, frozen, vals: vs.map(v => U[u](v)) }; }
    else slots[name] = { num: false, frozen, vals: list.split(';').map(v => v.split('/').map(x => x.trim())) };
  }
  const pol = words.map(x => x.includes('[['));
  if (words.length < 3) throw Error(id + ' few wordings');
  if (new Set(pol).size > 1) throw Error(id + ' polarity mix');
  for (const x of words) { for (const k in slots) if (!x.includes(`{${k}}`)) throw Error(`${id} lacks ${k}: ${x}`); for (const m of x.matchAll(/\{(\w+)\}/g)) if (!slots[m[1]]) throw Error(`${id} unknown ${m[1]}`); }
  for (const k in slots) if (slots[k].vals.length < 2 && !slots[k].frozen) throw Error(id + ' one value');
  if (TT.some(t => t.id === id)) throw Error('dup ' + id);
  for (const k in slots) for (const v of slots[k].vals) for (const f of v) if (!f) throw Error(id + ' empty form');
  TT.push({ id, slots, swap, words, pol: pol[0] });
}

// ---------- shop
T('shop-return-window', 'i=shoes;a toaster;headphones;a jacket;a lamp | n=#days 14 30 60 90', 'Can I return {i} {n} after purchase?', 'Is it possible to send back {i} that I bought {n} ago?', 'Will you accept a return of {i} purchased {n} ago?', 'I bought {i} {n} ago. Am I still allowed to return that purchase?');
T('shop-return-receipt', 'i=a sweater;a blender;a watch;sunglasses', 'Can I return {i} [[with|without]] a receipt?', 'Do you take back {i} when I [[have|do not have]] the receipt?', 'Is a return of {i} possible if the receipt is [[available|missing]]?', 'I would like to return {i} and I [[still have|no longer have]] the receipt. Is that possible?');
T('shop-gift-card', 'n=#usd 25 50 100 200', 'Do you sell gift cards worth {n}?', 'Can a {n} gift card be bought from you?', 'Is there a gift voucher for {n} in your shop?', 'I want to purchase a {n} gift card. Do you offer that amount?');
T('shop-price', 'i=the electric kettle;the standing desk;the office chair;the air fryer;the robot vacuum', 'How much does {i} cost?', 'What is the price of {i}?', 'Tell me what I would pay for {i}.', 'What do you charge for {i}?');
T('shop-coupon', 'c=SPRING;WELCOME;VIP;FRIENDS | n=#raw 10 15 20', 'Why is my coupon {c}{n} not working at checkout?', 'My discount code {c}{n} gets rejected when I pay. What is the reason?', 'What is the reason that checkout refuses the promo code {c}{n}?');
T('shop-stock', 'i=hiking boots;raincoats;running shoes;sandals | n=#raw 38 40 42 44', 'Do you have {i} in size {n}?', 'Are {i} available in size {n}?', 'I am looking for size {n} {i}. Are there any in stock?', 'Can size {n} {i} be ordered from you right now?');
T('shop-warranty', 'i=laptops/notebook computers;washing machines;coffee makers/coffee machines;cameras;TVs/televisions', 'How long is the warranty on {i}?', 'What is the warranty period for {i}?', 'For how much time are {i} covered by warranty?', 'When does the warranty on {i} run out?');
T('shop-price-match', 'r=Amazon;Walmart;Best Buy;Target', 'Do you match the prices of {r}?', 'If {r} sells it cheaper, will you give me the same price?', 'Is there a price match guarantee against {r}?', 'Will you meet a lower price that I find at {r}?');
T('shop-newsletter', 'l=the weekly newsletter;the SMS alerts;the printed catalog', 'How do I [[subscribe to|unsubscribe from]] {l}?', 'I would like to [[start|stop]] receiving {l}. What do I do?', 'What steps are needed to [[sign up for|opt out of]] {l}?');
T('shop-free-ship', 'c=Canada;Germany;Japan;Mexico | n=#usd 50 75 100', 'Does an order of {n} ship for free to {c}?', 'Is shipping to {c} free when I spend {n}?', 'If I spend {n}, will I pay nothing for delivery to {c}?', 'Do I get free delivery to {c} on an order worth {n}?');
T('shop-material', 'i=the blue scarf;the king size blanket;the travel pillow | m=wool;polyester;silk;cotton', 'Is {i} made of {m}?', 'Does {i} consist of {m}?', 'Is {m} the material of {i}?');
T('shop-discount-group', 'g=students;seniors/older people;teachers;veterans', 'Is there a discount for {g}?', 'Do you offer {g} a reduced price?', 'Do {g} pay less in your store?', 'Are {g} given any price reduction?');
// ---------- bank
T('bank-transfer-dir', 'a=checking account;savings account;brokerage account | b=checking account;savings account;brokerage account | n=~#usd 200 500 1000 | ^a,b', 'How do I move {n} from my {a} to my {b}?', 'I want to transfer {n} to my {b} from my {a}. How is it done?', 'Please explain how {n} can be transferred from my {a} into my {b}.');
T('bank-card-lost', 'c=debit card;credit card;prepaid card', 'What should I do if I lost my {c}?', 'My {c} has gone missing. What now?', 'I cannot find my {c} anymore. How should I react?', 'Which steps should be taken after losing a {c}?');
T('bank-card-block', 'c=~Visa card;Mastercard;American Express card/Amex card', 'How do I [[block|unblock]] my {c} in the app?', 'What is the way to [[freeze|unfreeze]] my {c} using the app?', 'I need my {c} [[locked|unlocked]]. How can the app do that?');
T('bank-limit', 'd=~debit card;credit card', 'How long does it take to [[raise|lower]] the daily withdrawal limit on my {d}?', 'When does [[an increase|a decrease]] of my {d} daily withdrawal limit take effect?', 'How much time passes until my {d} has a [[higher|lower]] daily withdrawal limit after I ask for it?');
T('bank-fee-atm', 'c=Spain;Thailand;Brazil;Turkey', 'What fee do I pay for withdrawing cash in {c}?', 'How much am I charged for cash withdrawals in {c}?', 'How expensive is it to take money out of an ATM in {c}?', 'What does getting cash at a machine in {c} cost me?');
T('bank-mortgage-pay', 'n=#usd 200000 300000 450000 | y=#n 15 20 30', 'What is the monthly payment on a {n} mortgage over {y} years?', 'How much would I pay each month for a {y}-year mortgage of {n}?', 'If I borrow {n} for a home over {y} years, what will I pay per month?');
T('bank-interest', 'n=#usd 1000 5000 10000 | p=#pct 2 3 4 5', 'How much interest does {n} earn in a year at {p}?', 'What would I get in interest after a year on {n} at {p}?', 'At a rate of {p}, what annual interest is earned on {n}?');
T('bank-overdraft', 'a=a student account;a business account;a joint account', 'How do I turn [[on|off]] overdraft for {a}?', 'I want the overdraft on {a} [[enabled|disabled]]. What do I need to do?', 'How is the overdraft on {a} [[activated|deactivated]]?');
T('bank-open', 'a=a savings account;a checking account;a retirement account;a business account', 'What documents do I need to open {a}?', 'Which papers are required for opening {a}?', 'I am going to open {a}. What paperwork should I bring?', 'What has to be presented when {a} is opened?');
T('bank-wire-time', 'a=the UK/the United Kingdom;India;Australia;South Africa', 'How long does a wire transfer to {a} take?', 'When will money that I wire to {a} arrive?', 'How many days pass before a wire transfer reaches {a}?');
T('bank-exchange', 'a=dollars;euros;yen;pounds;Swiss francs | b=dollars;euros;yen;pounds;Swiss francs | n=#raw 100 250 500 | ^a,b', 'How much is {n} {a} in {b}?', 'Convert {n} {a} to {b}.', 'What do I get in {b} for {n} {a}?', 'Please tell me the value in {b} of {n} {a}.');
T('bank-loan-early', 'l=car loan/auto loan;mortgage/home loan;student loan;personal loan', 'Is there a penalty for paying off my {l} early?', 'Do I have to pay a fee if I repay my {l} ahead of schedule?', 'Will I be charged for early repayment of my {l}?');
// ---------- telecom
T('tel-plan-data', 'n=#gb 5 10 20 50', 'What does the mobile plan with {n} of data cost?', 'How much is the {n} phone plan?', 'What is the monthly price of a mobile plan that includes {n}?');
T('tel-roaming-fee', 'c=Switzerland;the USA/the United States;Turkey;Norway', 'What does mobile data roaming cost in {c}?', 'How much will I be charged for using mobile data in {c}?', 'What is the price of data roaming while I am in {c}?', 'How expensive is using my data plan in {c}?');
T('tel-roaming-toggle', 'd=an iPhone;a Samsung Galaxy;a Google Pixel', 'How do I switch [[on|off]] roaming on {d}?', 'Where can I [[enable|disable]] roaming on {d}?', 'What are the steps to [[activate|deactivate]] roaming on {d}?', 'I want roaming [[turned on|turned off]] on {d}. How is that done?');
T('tel-port', 'c=Verizon;AT&T;T-Mobile;Vodafone', 'How can I keep my number when I switch to you from {c}?', 'I am leaving {c} and joining you. How do I bring my phone number along?', 'What must be done so that my {c} number is transferred to you?');
T('tel-speed', 'n=#mbps 50 100 250 500 | k=gaming;4K streaming;video calls', 'Is {n} enough for {k}?', 'Does an internet speed of {n} suffice for {k}?', 'Will {n} be fast enough for {k}?', 'For {k}, would a {n} connection be sufficient?');
T('tel-router-light', 'c=red;orange;blue;green', 'What does a {c} light on my router mean?', 'My router shows a {c} light. What is it telling me?', 'Why is the light on the router {c}?');
T('tel-contract-end', 'n=#months 12 18 24', 'Can I cancel a phone contract of {n} early?', 'Is it possible to end my phone contract before the {n} are over?', 'May a mobile contract that runs {n} be terminated ahead of time?');
T('tel-voicemail', 'p=#raw 4 5 6', 'Can I set a {p}-digit PIN for voicemail?', 'Is it possible to protect my voicemail with a PIN of {p} digits?', 'May a voicemail PIN have {p} digits?');
T('tel-number-show', 'p=Android;iPhone;a landline/a fixed line phone', 'How do I [[hide|show]] my number when calling from {p}?', 'How can my caller ID be [[suppressed|displayed]] on calls from {p}?', 'I want the other party [[not to see|to see]] my number when I call from {p}. What do I do?');
T('tel-sim-kind', 's=an eSIM;a nano SIM;a micro SIM | d=the iPhone 12;the Galaxy S21;the Pixel 6', 'Does {d} work with {s}?', 'Can {s} be used in {d}?', 'Is {d} compatible with {s}?', 'Will I be able to use {s} with {d}?');
T('tel-outage', 'c=Denver;Boston;Seattle;Phoenix | v=internet;mobile network;TV service', 'Is there a problem with the {v} in {c} right now?', 'Is the {v} currently down in {c}?', 'Are you having a {v} outage in {c} at the moment?');
// ---------- airline
T('air-bag-weight', 'n=#kg 20 23 32 | k=economy;business class;first class', 'Can I check a bag of {n} in {k}?', 'Is a suitcase weighing {n} allowed as checked luggage in {k}?', 'Am I permitted to check in a bag that weighs {n} when I fly {k}?');
T('air-route', 'a=Rome;Berlin;Madrid;Oslo;Lisbon | b=Rome;Berlin;Madrid;Oslo;Lisbon | ^a,b', 'When is the next flight from {a} to {b}?', 'What time does the next plane to {b} leave {a}?', 'Please tell me when I can next fly to {b} from {a}.', 'At what time will the next departure from {a} for {b} be?');
T('air-date-price', 'a=Tokyo;Chicago;Dubai;Athens | d=#date May-3 May-13 June-3 July-21', 'What is the cheapest fare to {a} on {d}?', 'How much is the lowest-priced ticket to {a} for {d}?', 'Find the cheapest flight to {a} departing {d}.', 'I want to fly to {a} on {d}. What is the lowest price?');
T('air-refund', 'r=because I am sick/due to illness;because of a family death/due to a bereavement;because of a job change/due to a new job', 'Can I get a refund for a [[refundable|non-refundable]] ticket {r}?', 'Will you pay me back for a [[flexible refundable|non-refundable]] ticket that I cancel {r}?', 'Is it possible to have a [[refundable|non-refundable]] fare reimbursed {r}?');
T('air-delay', 'n=#hours 2 3 4 6', 'What compensation do I get if my flight is {n} late?', 'How much am I owed for a flight delay of {n}?', 'My plane is delayed by {n}. What compensation am I entitled to?');
T('air-pet', 'p=a cat;a small dog;a rabbit;a parrot', 'Can I bring {p} into the cabin?', 'Am I allowed to take {p} on board with me in the cabin?', 'Is it permitted to travel with {p} in the cabin?', 'May {p} fly in the cabin with me?');
T('air-checkin', 't=domestic;international', 'How early can I check in for a {t} flight?', 'When does check-in open for {t} flights?', 'From what time is it possible to check in for {t} flights?');
T('air-liquid', 'l=perfume;contact lens solution;baby milk;shampoo | n=#ml 50 100 200', 'May I carry {n} of {l} in my hand luggage?', 'Is {n} of {l} allowed in a carry-on bag?', 'Can {n} of {l} be taken through security in my cabin bag?');
T('air-seat', 's=window;aisle;exit row;front row', 'How much extra is {s} seat selection?', 'What does it cost to reserve a seat in the category "{s}"?', 'What is the surcharge for choosing the {s} seat option?');
T('air-name', 'x=first name;last name/surname;date of birth', 'How do I correct the {x} on my plane ticket?', 'My {x} is wrong on the flight booking. How can it be fixed?', 'What is the procedure for changing a misspelled or incorrect {x} on an air ticket?');
T('air-terminal', 'a=Heathrow;JFK;Charles de Gaulle;Frankfurt Airport | l=Lufthansa;Delta;Emirates;Qatar Airways', 'Which terminal does {l} use at {a}?', 'At {a}, what terminal do {l} flights leave from?', 'From which terminal at {a} does {l} depart?');
// ---------- hotel
T('hot-checkout', 'd=Sundays;weekdays;public holidays', 'What is the latest time I can check [[in|out]] on {d}?', 'Until when is check-[[in|out]] possible on {d}?', 'How late can I [[arrive and check in|leave and check out]] on {d}?');
T('hot-room-people', 'n=#n 2 3 4 6 | d=#n 5 7 10', 'Do you have a room for {n} people for {d} nights?', 'Is a room available for {n} guests staying {d} nights?', 'I am looking for a room that sleeps {n} people for a {d}-night stay. Do you have one?');
T('hot-breakfast', 'r=the double room;the suite;the family room', 'What does {r} cost [[with|without]] breakfast?', 'How much is {r} if breakfast is [[included|not included]]?', 'What is the rate for {r} [[including|excluding]] breakfast?');
T('hot-amenity', 'x=a pool/a swimming pool;a gym/a fitness room;a sauna;a conference room', 'Does the hotel have {x}?', 'Is there {x} at the hotel?', 'Will I find {x} in your hotel?', 'Can guests use {x} on site?');
T('hot-cancel', 'n=#hours 24 48 72', 'Can I cancel my room free of charge {n} before arrival?', 'Is cancellation free if I do it {n} ahead of check-in?', 'If I cancel the booking {n} before I arrive, is there no charge?');
T('hot-late', 't=#time 13 14 15 16', 'Can I check out at {t}?', 'Is a late checkout at {t} possible?', 'Would you let me keep the room until {t} on departure day?');
T('hot-shuttle', 'p=the airport;the train station/the railway station;the convention center;the beach', 'Is there a shuttle [[from the hotel to {p}|from {p} to the hotel]]?', 'Do you run a shuttle bus [[that takes guests to {p}|that picks guests up at {p}]]?', 'Can the hotel shuttle [[drop me off at {p}|collect me from {p}]]?');
T('hot-smoke', 'r=double rooms;suites;single rooms', 'Do you have [[smoking|non-smoking]] {r}?', 'Are there any {r} [[for smokers|for non-smokers]]?', 'Can I book {r} where smoking is [[allowed|not allowed]]?');
T('hot-deposit', 'n=#eur 50 100 150', 'Do I have to pay a deposit of {n} at check-in?', 'Is a {n} deposit charged when I check in?', 'Will you take a {n} deposit from me on arrival?');
T('hot-view', 'v=sea;mountain;garden;city | c=Hotel Aurora;Hotel Bellavista', 'How much is a {v} view room at {c}?', 'What is the price of a room with a {v} view in {c}?', 'What would I pay at {c} for a room that overlooks the {v}?');
// ---------- clinic
T('cli-dose', 'm=ibuprofen;acetaminophen/paracetamol;amoxicillin;cetirizine | g=a 6-year-old/a child aged 6;an adult;a 12-year-old/a child aged 12', 'How much {m} can {g} take per day?', 'What is the maximum daily dose of {m} for {g}?', 'What amount of {m} is safe for {g} in a day?');
T('cli-combine', 'a=aspirin;alcohol;warfarin;antihistamines | b=ibuprofen;antidepressants;antibiotics', 'Can I take {a} together with {b}?', 'Is it safe to combine {a} and {b}?', 'Do {a} and {b} go together safely?', 'Is there any danger in mixing {b} with {a}?');
T('cli-appt-book', 'd=a dermatologist/a skin doctor;a cardiologist/a heart specialist;a dentist;an eye doctor/an ophthalmologist', 'How do I [[book|cancel]] an appointment with {d}?', 'I want to [[make|call off]] an appointment with {d}. What should I do?', 'What is the procedure to [[schedule|cancel]] a visit to {d}?');
T('cli-meal', 'm=levothyroxine;metformin;iron tablets;omeprazole', 'Should I take {m} [[before|after]] eating?', 'Is it right to take {m} [[ahead of|following]] a meal?', 'Is {m} meant to be taken [[prior to|after]] a meal?');
T('cli-fast', 't=a cholesterol test;a colonoscopy;an abdominal ultrasound | n=#hours 6 8 12', 'Is it enough to fast for {n} before {t}?', 'Do {n} without food suffice ahead of {t}?', 'Will {n} of fasting be sufficient before {t}?');
T('cli-vaccine', 'v=tetanus;hepatitis B;yellow fever;rabies', 'How often do I need a {v} booster?', 'At what interval should the {v} vaccination be refreshed?', 'How many years can pass between {v} booster shots?', 'When does the {v} vaccine have to be repeated?');
T('cli-fever', 'c=#c 38 39 40', 'My child has a temperature of {c}. What should I do?', 'What should be done when a child has a fever of {c}?', 'How do I treat a {c} fever in my child?');
T('cli-bp', 'x=potassium;vitamin D;iron;magnesium', 'What are the symptoms when my {x} level is too [[high|low]]?', 'Which signs point to [[an excess of|a lack of]] {x}?', 'What symptoms do people with [[too much|too little]] {x} have?');
T('cli-visit', 'w=the maternity ward;intensive care/the ICU;the children\'s ward', 'When are visiting hours in {w}?', 'At what times are visitors admitted to {w}?', 'When may I visit a patient in {w}?');
T('cli-insured', 'i=a hearing test;a blood test;physiotherapy/physical therapy;an MRI scan', 'What does {i} cost [[with|without]] insurance?', 'How much do I pay for {i} if I [[am insured|am not insured]]?', 'What is the price of {i} for patients who [[have|have no]] health insurance?');
T('cli-preg', 'f=sushi;soft cheese;coffee;liver | p=pregnant women;breastfeeding women/nursing mothers', 'Can {p} have {f}?', 'Is {f} safe for {p}?', 'Are {p} allowed to consume {f}?');
// ---------- school
T('sch-enroll', 'g=#n 1 3 5 7', 'How old must my child be for grade {g}?', 'What is the required age for children entering grade {g}?', 'I would like my child to join grade {g}. At what age is that possible?');
T('sch-deadline', 'p=the nursing program;the computer science program;the law program;the architecture program | y=#raw 2024 2025 2026', 'What is the application deadline for {p} in {y}?', 'By when must I apply to {p} for {y}?', 'What is the last day in {y} to send an application for {p}?');
T('sch-teacher', 's=math/mathematics;chemistry;history;music', 'Who teaches {s} this year?', 'Which teacher is giving the {s} lessons this year?', 'By whom is {s} taught this year?', 'What is the name of this year\'s {s} teacher?');
T('sch-exam', 's=biology;physics;French;geography | d=#date March-4 March-14 April-4', 'Is the {s} exam on {d}?', 'Does the {s} exam take place on {d}?', 'Will the {s} exam be held on {d}?', 'Can you confirm that {d} is the day of the {s} exam?');
T('sch-absence', 'n=#days 2 3 5', 'Do I need a doctor\'s note if my daughter misses {n} of school?', 'My daughter is absent for {n}. Is a medical certificate required?', 'Is a note from the doctor necessary for a pupil who is out for {n}?');
T('sch-lunch', 'd=vegan;gluten-free;halal;lactose-free', 'Does the cafeteria offer {d} lunches?', 'Are {d} meals served in the school canteen?', 'Can my child get {d} food at school for lunch?');
T('sch-tuition', 'p=MBA;bachelor in design;master in biology | r=in-state students/state residents;international students/students from abroad', 'What is the tuition for the {p} for {r}?', 'How much do {r} pay to study the {p}?', 'How high are the fees for {r} in the {p} program?');
T('sch-bus', 'b=#raw 4 12 27 | s=Elm Street;Oak Avenue;Harbor Road', 'When does school bus {b} stop at {s}?', 'At what time is bus {b} to school at {s}?', 'What time can my son catch school bus {b} at {s}?');
T('sch-scholar', 'g=#raw 3.0 3.5 3.8', 'Can I get a scholarship with a GPA of {g}?', 'Is a {g} GPA sufficient for a scholarship?', 'Would a grade average of {g} qualify me for a scholarship?');
T('sch-phone', 'd=phones;laptops;smartwatches', 'Are {d} [[allowed|banned]] in class?', 'Is it [[permitted|prohibited]] to use {d} during lessons?', 'Does the school [[allow|forbid]] {d} in the classroom?');
// ---------- city office
T('city-passport-fee', 'd=a passport;an ID card/an identity card;a driver\'s license/a driving licence;a birth certificate', 'What is the fee for {d}?', 'How much does {d} cost?', 'What do I have to pay to get {d}?', 'How much is charged for issuing {d}?');
T('city-marriage', 'd=marriage;divorce;death;birth', 'Where can I request a copy of a {d} certificate?', 'Which office issues copies of {d} certificates?', 'Where do I get a duplicate of a {d} certificate?');
T('city-trash', 't=plastic;glass;paper;garden waste/yard waste | d=Maple Street;Station Road;Hill Lane', 'When is {t} collected on {d}?', 'On which day does {t} collection take place on {d}?', 'What day is {t} picked up on {d}?');
T('city-permit', 'p=a fence;a garage;a garden shed;a swimming pool', 'Do I need a permit to build {p}?', 'Is a building permit required for {p}?', 'May {p} be built only with a permit?', 'Must I get permission before building {p}?');
T('city-height', 'n=#m 2 3 4', 'Is a hedge {n} high legal?', 'May I let my hedge grow to a height of {n}?', 'Is it allowed to have a hedge that is {n} tall?');
T('city-move', 'n=#days 7 14 30', 'Is it true that I must register my new address within {n}?', 'Do I have {n} to register after moving?', 'After a move, is the address registration deadline {n}?');
T('city-parking', 'z=A;B;C;D | v=a resident permit;a visitor permit;a business permit', 'How much is {v} for parking zone {z}?', 'What does {v} cost in parking zone {z}?', 'What is the price of {v} for zone {z} parking?');
T('city-open', 'd=Monday;Wednesday;Friday;Saturday | o=the registry office;the tax office;the library', 'Is {o} open on {d}?', 'Can I go to {o} on a {d}?', 'Does {o} have opening hours on {d}?');
T('city-dog', 'n=#n 2 3 4', 'How much dog tax do I pay for {n} dogs?', 'What is the tax for owning {n} dogs?', 'I have {n} dogs. How high is the dog tax?');
T('city-vote', 'g=dual citizens/people with two citizenships;permanent residents;EU citizens/citizens of the EU;students from abroad/foreign students', 'Can {g} vote in local elections?', 'Do {g} have the right to vote in municipal elections?', 'Are {g} entitled to vote in elections at the local level?');
T('city-noise', 't=#time 20 21 22 23', 'Is loud music forbidden after {t}?', 'Am I prohibited from playing loud music later than {t}?', 'Does the noise rule ban loud music from {t} on?');
// ---------- IT helpdesk
T('it-reset', 's=Outlook;SAP;Salesforce;Jira;Slack', 'How do I reset my {s} password?', 'I forgot my password for {s}. How can I set a new one?', 'What is the process for getting a new {s} password?', 'My {s} password needs to be reset. How is that done?');
T('it-vpn', 'o=Windows;macOS;Ubuntu;Android', 'How do I [[connect to|disconnect from]] the VPN on {o}?', 'What are the steps to [[start|end]] a VPN connection on {o}?', 'On {o}, how is the VPN session [[established|terminated]]?');
T('it-error', 'e=#raw 0x80070005 0x80070057 0x80004005 0x800f0922', 'How do I fix error {e} in Windows Update?', 'Windows Update fails with error {e}. What is the solution?', 'What can I do about error code {e} during a Windows update?', 'Please help me resolve Windows Update error {e}.');
T('it-printer', 'p=HP;Canon;Epson;Brother', 'Why does my {p} printer print blank pages?', 'My {p} printer only produces empty pages. What is the cause?', 'What causes blank pages to be printed by a {p} printer?');
T('it-2fa', 'a=GitHub;Gmail;Dropbox;Zoom', 'How do I turn [[on|off]] two-factor authentication in {a}?', 'Where can I [[enable|disable]] 2FA for {a}?', 'I want two-step login in {a} [[activated|deactivated]]. How is it done?');
T('it-ram', 'n=#gb 8 16 32 64 | a=video editing;office work;virtual machines', 'Is {n} of RAM enough for {a}?', 'Does {n} of memory suffice for {a}?', 'Can {a} be done comfortably with {n} of RAM?');
T('it-mail-size', 'n=#mb 10 25 50', 'Can I send an email attachment of {n}?', 'Is it possible to attach a {n} file to an email?', 'Will a mail with a {n} attachment go through?');
T('it-file-recover', 'f=Word document;Excel spreadsheet;PowerPoint presentation', 'How do I recover a {f} that [[was saved and then deleted|was never saved]]?', 'Is there a way to restore a {f} I [[saved but later deleted|did not save]]?', 'What can I do to get back a {f} which [[had been saved but got deleted|had not been saved]]?');
T('it-admin', 'o=Windows 11;Windows 10;macOS Ventura;macOS Sonoma', 'How can I [[give a user|take away a user\'s]] admin rights on {o}?', 'On {o}, how are admin rights [[granted to|revoked from]] a user?', 'What is the way to [[add|remove]] administrator privileges for a user on {o}?');
T('it-share', 'r=read;write;owner | f=the finance folder;the marketing folder;the legal folder', 'How do I request {r} access to {f}?', 'I need {r} permission for {f}. How do I ask for it?', 'What is the process for requesting {r} rights on {f}?');
T('it-monitor', 'n=#n 2 3 4', 'How do I connect {n} monitors to my laptop?', 'Can you explain how to hook up {n} screens to a laptop?', 'I want to use {n} external displays with my notebook. How do I set it up?');
T('it-screen', 'x=brightness;volume;font size', 'How do I [[increase|decrease]] the {x} on my laptop?', 'What is the way to turn the {x} [[up|down]] on a laptop?', 'How can the {x} of a notebook be made [[higher|lower]]?');
// ---------- developer docs
T('dev-install', 'p=Python;Node.js;Ruby;Go | o=Ubuntu;Windows;macOS;Debian', 'How do I install {p} on {o}?', 'What is the way to get {p} installed on {o}?', 'I need {p} on my {o} machine. How do I set it up?', 'Please show the installation steps for {p} on {o}.');
T('dev-version-new', 'v=#raw 3.9 3.10 3.11 3.12', 'What is new in Python {v}?', 'Which features were added in Python {v}?', 'What changes did Python {v} introduce?', 'List the new features that Python {v} brought.');
T('dev-sort', 'l=Python;JavaScript;Java;C#', 'How do I sort an array in [[ascending|descending]] order in {l}?', 'What code sorts an array from [[smallest to largest|largest to smallest]] in {l}?', 'In {l}, how can an array be sorted so that the [[lowest|highest]] value comes first?');
T('dev-git-undo', 'c=commit;merge;rebase', 'How do I undo the last {c} that I have [[already|not yet]] pushed in git?', 'In git, how can my latest {c} be reverted if it has [[already been|not been]] pushed?', 'What is the git command to take back the last {c} when it was [[already|not]] pushed?');
T('dev-http', 'n=#raw 401 403 404 409 429 502', 'What does HTTP status {n} mean?', 'What is the meaning of HTTP response code {n}?', 'Explain the HTTP {n} status code.', 'My API returned a {n}. What is this HTTP status saying?');
T('dev-convert', 'a=JSON;CSV;XML;YAML | b=JSON;CSV;XML;YAML | l=Python;Node.js | ^a,b', 'How do I convert {a} to {b} in {l}?', 'In {l}, how can {a} be turned into {b}?', 'Show me how to produce {b} from {a} using {l}.', 'What is a way to transform {a} data into {b} with {l}?');
T('dev-port', 'n=#raw 3000 5432 8080 27017', 'How do I find the process that uses port {n}?', 'Which command shows what is listening on port {n}?', 'Port {n} is taken. How do I see which process occupies it?');
T('dev-rate', 'n=#n 100 500 1000 | e=search;users;orders', 'Does the "{e}" endpoint allow {n} requests per minute?', 'Can I call the "{e}" endpoint {n} times a minute?', 'Are {n} requests per minute permitted on the "{e}" endpoint?');
T('dev-sql-null', 'd=PostgreSQL;MySQL;SQLite', 'How do I select rows where a column is [[null|not null]] in {d}?', 'In {d}, what query returns the rows whose column [[has no value|has a value]]?', 'What is the {d} syntax for finding rows with [[a null|a non-null]] column?');
T('dev-react-hook', 'h=useEffect;useMemo;useRef;useReducer', 'What is {h} for in React?', 'What is the React hook {h} used for?', 'Explain the purpose of the React hook {h}.');
T('dev-docker', 'o=container;image;volume;network', 'How do I remove a Docker {o}?', 'What is the command for deleting a Docker {o}?', 'In Docker, how can a {o} be deleted?', 'Please show me how to delete a {o} in Docker.');
T('dev-async', 'm=writeFile;readFile;mkdir;unlink', 'How do I call fs {m} [[synchronously|asynchronously]] in Node?', 'In Node, what is the [[blocking|non-blocking]] way of using fs {m}?', 'Show an fs {m} call in Node that [[blocks|does not block]] the event loop.');
T('dev-timeout', 'n=#sec 5 10 30 60 | l=axios;requests;curl', 'How do I set a timeout of {n} in {l}?', 'I want {l} to give up after {n}. How do I configure that?', 'How can a {n} timeout be configured with {l}?');
T('dev-eol', 'v=#raw 16 18 20 22', 'When does Node {v} reach end of life?', 'Until when is Node {v} supported?', 'What is the date on which support for Node {v} stops?');
// ---------- recipes
T('rec-cook-time', 'n=#g 200 500 1000 | m=salmon;pork loin;turkey breast', 'How long do I bake {n} of {m}?', 'What is the baking time for {n} of {m}?', 'For how many minutes should {n} of {m} be baked?', 'How much time does {n} of {m} need in the oven?');
T('rec-substitute', 'i=eggs;butter;buttermilk;heavy cream | d=pancakes;muffins;brownies', 'What can I use instead of {i} in {d}?', 'What is a good substitute for {i} when making {d}?', 'Which ingredient can replace {i} in {d}?', 'How can {i} be replaced in {d}?');
T('rec-without', 'd=lasagna;banana bread;pizza dough;pumpkin soup | i=~milk;flour;oil;salt', 'How do I make {d} [[with|without]] {i}?', 'Give me a {d} recipe that [[uses|does not use]] {i}.', 'I need a recipe for {d} that [[contains|contains no]] {i}.');
T('rec-serve', 'd=paella;chili;risotto;goulash | n=#n 2 4 6 8', 'Give me a {d} recipe for {n} people.', 'How do I cook {d} for {n}?', 'I am cooking {d} for {n} guests. What is a good recipe?', 'What recipe can I use to make {d} that serves {n}?');
T('rec-boil-egg', 't=chicken;quail;duck;goose', 'How long does it take to [[soft|hard]]-boil a {t} egg?', 'How many minutes does a [[soft|hard]]-boiled {t} egg need?', 'What is the boiling time for a {t} egg with a [[runny|firm]] yolk?');
T('rec-convert', 'n=#n 2 3 4 | i=flour;sugar;rice;honey', 'How many grams are {n} cups of {i}?', 'What do {n} cups of {i} weigh in grams?', 'Convert {n} cups of {i} to grams.');
T('rec-freeze', 'f=mushrooms;cheese;cooked rice;tofu', 'Can I freeze {f}?', 'Is it possible to keep {f} in the freezer?', 'Can {f} be frozen?', 'Is it OK to freeze {f}?');
T('rec-oven', 'n=#c 160 180 200 220 | d=bread;cookies;a chicken', 'Is {n} the right oven temperature for {d}?', 'Should I set the oven to {n} for {d}?', 'Would you bake {d} at {n}?');
T('rec-store', 'f=pesto;cooked pasta;hummus;homemade mayonnaise', 'How long does {f} keep in the fridge?', 'For how many days can {f} be stored in the refrigerator?', 'When does {f} kept in the fridge go bad?', 'What is the fridge life of {f}?');
T('rec-peel', 'v=carrots;potatoes;zucchini;beets', 'How do I roast {v} [[with the skin on|without the skin]]?', 'What is the best way to roast [[unpeeled|peeled]] {v}?', 'Tell me how {v} are roasted when they are [[not peeled|peeled]].');
T('rec-wine', 'f=grilled salmon;lamb;mushroom risotto;blue cheese', 'Which wine goes with {f}?', 'What wine should I serve with {f}?', 'Recommend a wine to pair with {f}.');
T('rec-kcal', 'n=#g 100 150 250 | f=avocado;almonds;cooked lentils', 'How many calories are in {n} of {f}?', 'What is the calorie content of {n} of {f}?', 'How many kcal do {n} of {f} contain?');
// ---------- facts
T('fact-capital', 'c=Kenya;Peru;Vietnam;Finland;Canada', 'What is the capital of {c}?', 'Which city is the capital of {c}?', 'Name the capital city of {c}.', 'What is {c}\'s capital called?');
T('fact-boil', 's=ethanol;water;mercury;ammonia', 'What is the [[boiling|freezing]] point of {s}?', 'At what temperature does {s} [[boil|freeze]]?', 'How [[hot must {s} get to start boiling|cold must {s} get to start freezing]]?');
T('fact-largest', 'x=country in Africa;lake in Europe;island in the Mediterranean;desert in Asia', 'What is the [[largest|smallest]] {x} by area?', 'Which {x} has the [[biggest|smallest]] surface area?', 'Name the {x} with the [[largest|smallest]] area.');
T('fact-author', 'b=Dracula;Frankenstein;Moby-Dick;Jane Eyre', 'Who wrote {b}?', 'By whom was {b} written?', 'Who is the author of {b}?', 'Name the writer of the novel {b}.');
T('fact-invent', 'i=the telephone;the steam engine;dynamite;the World Wide Web', 'Who invented {i}?', 'By whom was {i} invented?', 'Who is known as the inventor of {i}?');
T('fact-distance', 'a=Earth;Mars;Jupiter;Saturn;Venus', 'How far is {a} from the Sun?', 'What is the distance between the Sun and {a}?', 'How many kilometers separate {a} and the Sun?');
T('fact-year', 'y=#raw 1966 1974 1998 2010 2014', 'Who won the football World Cup in {y}?', 'Which country was the {y} football world champion?', 'Name the winner of the {y} FIFA World Cup.', 'By which team was the World Cup won in {y}?');
T('fact-convert', 'n=#raw 5 12 40 90', 'How many kilometers are {n} miles?', 'Convert {n} miles to kilometers.', 'What is {n} miles in km?', 'How much is {n} miles when expressed in kilometers?');
T('fact-sqrt', 'n=#n 49 64 144 225', 'What is the square root of {n}?', 'Calculate the square root of {n}.', 'Which positive number multiplied by itself gives {n}?');
T('fact-chem', 'e=gold;silver;tin;lead;potassium', 'What is the chemical symbol for {e}?', 'Which symbol does {e} have in the periodic table?', 'How is {e} abbreviated in the periodic table?');
T('fact-war', 'w=the First World War/World War I/WWI;the Second World War/World War II/WWII;the American Civil War;the Vietnam War', 'When did {w} [[begin|end]]?', 'In what year did {w} [[start|finish]]?', 'What is the year in which {w} [[broke out|came to an end]]?');
T('fact-lang', 'c=Brazil;Egypt;Ethiopia;Austria', 'What language is spoken in {c}?', 'Which language do people speak in {c}?', 'What is the main language of {c}?');
T('fact-venom', 'a=a king cobra;a grass snake;a black widow;a daddy longlegs', 'Is {a} dangerous to humans?', 'Can {a} be a danger to people?', 'Does {a} pose a threat to human beings?');
T('fact-pop', 'c=Mumbai;Cairo;Toronto;Lagos', 'How many people live in {c}?', 'What is the population of {c}?', 'How large is the number of inhabitants in {c}?');
T('fact-president', 'n=#raw 3rd 16th 26th 35th | c=~US/American', 'Who was the {n} {c} president?', 'Name the {n} president in {c} history.', 'Which person served as the {n} {c} president?');
T('fact-element', 'n=#n 6 8 26 79', 'Which element has atomic number {n}?', 'What is the name of the element with {n} protons?', 'Name the chemical element whose atomic number is {n}.');
// ---------- fitness
T('fit-plan', 'n=#n 3 4 5 | g=beginners/novices;advanced lifters/experienced lifters', 'Make me a {n}-day-a-week strength plan for {g}.', 'What does a good strength program with {n} sessions a week look like for {g}?', 'I need a strength training plan for {g} with {n} workouts per week.');
T('fit-muscle', 'e=the deadlift;the bench press;the pull-up;the lunge', 'Which muscles does {e} work?', 'What muscles are trained by {e}?', 'Which muscle groups are used in {e}?', 'What part of the body does {e} strengthen?');
T('fit-lose', 'n=#kg 3 5 8 10', 'How can I [[lose|gain]] {n} in a healthy way?', 'What is a healthy method to [[drop|put on]] {n}?', 'I would like to weigh {n} [[less|more]]. How do I get there healthily?');
T('fit-run', 'n=#km 5 10 21 | w=#weeks 6 8 12', 'Can I train for a run of {n} in {w}?', 'Are {w} enough time to prepare for a {n} run?', 'Is it feasible to get ready for a race over {n} within {w}?');
T('fit-burn', 'n=#min 20 30 45 60 | a=rowing;jogging;swimming;yoga', 'How many calories does {n} of {a} burn?', 'What number of calories are burned by {n} of {a}?', 'If I do {n} of {a}, how many calories will I burn?');
T('fit-protein', 'n=#kg 60 75 90', 'How much protein do I need per day if I weigh {n}?', 'What is the daily protein requirement at a body weight of {n}?', 'I weigh {n}. How many grams of protein should I eat a day?');
T('fit-stretch', 'm=hamstrings;calves;hip flexors;shoulders', 'Should I stretch my {m} [[before|after]] running?', 'Is it good to stretch the {m} [[ahead of|following]] a run?', 'Does it make sense to stretch my {m} [[prior to|once I finish]] a run?');
T('fit-gym-member', 't=my gym membership;my personal training package;my yoga class pass', 'How do I [[pause|resume]] {t}?', 'I want to put {t} [[on hold|back in effect]]. How?', 'What do I need to do to have {t} [[suspended|reactivated]]?');
T('fit-injury', 'b=knee;shoulder;lower back;ankle', 'Which exercises are good for {b} pain?', 'What exercises help against pain in the {b}?', 'My {b} hurts. What exercises can I do for it?');
T('fit-equip', 'e=leg;chest;back;core', 'What is a good {e} workout [[with|without]] weights?', 'Suggest a {e} training session [[using|using no]] weights.', 'How can I do a {e} workout if I [[have|have no]] weights?');
// ---------- entertainment
T('ent-cast', 'm=Titanic;Gladiator;Pulp Fiction;The Matrix', 'Who directed {m}?', 'Who was the director of {m}?', 'By whom was {m} directed?', 'Name the person who directed the movie {m}.');
T('ent-episode', 's=Breaking Bad;The Office;Friends;Stranger Things | n=#n 2 3 4', 'How many episodes does season {n} of {s} have?', 'What is the number of episodes in season {n} of {s}?', '{s} season {n} consists of how many episodes?');
T('ent-stream', 'm=The Godfather;Inception;Spirited Away;Casablanca | p=Netflix;Disney+;Prime Video', 'Is {m} on {p}?', 'Can I watch {m} on {p}?', 'Does {p} have {m}?', 'Is it possible to stream {m} with {p}?');
T('ent-sub', 'p=Netflix;Spotify;Hulu;YouTube Premium', 'How do I [[start|cancel]] my {p} subscription?', 'What are the steps to [[begin|end]] a subscription to {p}?', 'I want to [[sign up for|quit]] {p}. How is it done?');
T('ent-ticket', 'n=#n 2 3 4 5 | e=the Coldplay concert;the jazz festival;the ballet', 'How much are {n} tickets for {e}?', 'What do {n} tickets to {e} cost?', 'What would I pay for {n} tickets to {e}?');
T('ent-age', 'n=#age 6 8 10 12 | m=Jurassic Park;Coraline;The Dark Knight', 'Is {m} suitable for a child aged {n}?', 'Can a child who is {n} watch {m}?', 'My kid is {n}. Is {m} appropriate?');
T('ent-recommend', 'g=horror;romantic comedy;science fiction/sci-fi;western', 'Recommend a good {g} film.', 'Which {g} movie should I watch?', 'Can you suggest a {g} movie that is worth seeing?', 'I am in the mood for a {g} film. Which one is good?');
T('ent-subtitles', 's=Apple TV;Roku;a Fire Stick;Chromecast', 'How do I turn [[on|off]] subtitles on {s}?', 'How can subtitles be [[enabled|disabled]] on {s}?', 'I want the captions on {s} to [[appear|disappear]]. What do I press?');
T('ent-song', 's=Bohemian Rhapsody;Hallelujah;Yesterday;Purple Rain', 'Who originally sang {s}?', 'Who was the original singer of {s}?', 'By which artist was {s} first sung?');
T('ent-oscars', 'y=#raw 1994 2003 2012 2020 | k=best picture;best actress;best director', 'Who or what won the {k} Oscar in {y}?', 'Which winner was announced for {k} at the {y} Academy Awards?', 'Name the {y} Oscar winner for {k}.');
T('ent-spoiler', 'm=Parasite;Knives Out;Fight Club;Gone Girl', 'Tell me the plot of {m} [[with|without]] spoilers.', 'Summarize {m}, [[including|leaving out]] spoilers.', 'What is {m} about? Spoilers are [[fine|not OK]].');
// ---------- HR
T('hr-vacation', 'n=#n 2 5 10 | e=part-time employees/part-timers;full-time employees;interns;contractors', 'How many vacation days do {e} get after {n} years?', 'What is the annual leave entitlement of {e} with {n} years of service?', 'After {n} years with the company, how much paid leave are {e} given?');
T('hr-carry', 'n=#days 3 5 10', 'Can I carry over {n} of vacation to next year?', 'Is it possible to transfer {n} of unused leave into next year?', 'May {n} of leave be taken over into the coming year?');
T('hr-parental', 'p=maternity;paternity;adoption;bereavement', 'How long is {p} leave?', 'How many weeks of {p} leave do I get?', 'What is the duration of {p} leave in our company?');
T('hr-remote', 'n=#days 2 3 4', 'Am I allowed to work from home {n} a week?', 'Can I do my job remotely {n} per week?', 'Does the policy permit {n} of home office each week?');
T('hr-notice', 'n=#weeks 2 4 8', 'Is my notice period {n}?', 'Do I have to give {n} of notice when I resign?', 'If I quit, must I announce it {n} ahead?');
T('hr-expense', 'n=#usd 20 40 75 | m=lunch;dinner;taxi rides', 'Will the company reimburse {n} for {m} on a business trip?', 'Can I claim {n} for {m} while traveling for work?', 'On a work trip, is {n} for {m} refunded by the company?');
T('hr-overtime', 'd=weekends;public holidays;night shifts', 'How much is overtime paid on {d}?', 'What is the overtime rate for {d}?', 'At what rate does the company pay extra hours on {d}?');
T('hr-payday', 'e=interns;hourly staff/staff paid by the hour;salaried staff;freelancers', 'When are {e} paid?', 'On what day do {e} receive their money?', 'What is the payday for {e}?');
T('hr-probation', 'g=~apprentices;managers', 'Can {g} be dismissed without a reason [[during|after]] the probation period?', 'Is a dismissal of {g} without cause allowed [[while they are still on|once they have completed]] probation?', 'May an employer fire {g} for no reason [[in|after]] the trial period?');
T('hr-401k', 'p=#pct 3 5 6 10 | n=#usd 50000 60000 80000', 'How much do I save a year by putting {p} of my {n} salary into my 401(k)?', 'If {p} of a {n} salary goes into my 401(k), how much is saved per year?', 'My salary is {n} and I contribute {p} to my 401(k). What is the yearly amount?');
T('hr-taxable', 'b=meal vouchers;a company car;a relocation bonus;a gym subsidy', 'Does {b} count as [[taxable|tax-free]] income?', 'As income, is {b} [[subject to tax|exempt from tax]]?', 'Is income in the form of {b} [[taxed|not taxed]]?');
T('hr-refer', 'r=an engineer;a sales manager;a nurse;an accountant', 'What is the bonus for referring {r}?', 'How much do I get if I recommend {r} who is hired?', 'How high is the referral bonus for {r}?');
// ---------- law
T('law-limit', 'c=medical malpractice;a breach of contract;defamation;property damage | s=Texas;California;New York;Florida', 'What is the statute of limitations for {c} in {s}?', 'How long do I have to sue over {c} in {s}?', 'In {s}, by when must a lawsuit for {c} be filed?');
T('law-deposit', 'n=#days 14 30 45 | s=Ohio;Illinois;Oregon', 'Must a landlord in {s} return the deposit within {n}?', 'Is a {s} landlord required to give back the security deposit in {n}?', 'In {s}, does the security deposit have to be returned by the landlord within {n}?');
T('law-sue', 'a=landlord;employer;neighbor;insurer', 'How do I sue my {a}?', 'What are the steps for taking my {a} to court?', 'I want to file a lawsuit against my {a}. How do I proceed?');
T('law-role', 'a=the tenant;the landlord;the property manager;the previous owner | x=a broken boiler;a leaking roof;mold', 'Does {a} have to pay for {x}?', 'Is {a} responsible for the cost of {x}?', 'Must the cost of {x} be paid by {a}?');
T('law-will', 'k=handwritten;typed;oral;digital', 'Is a {k} will valid?', 'Does a {k} will have legal force?', 'Is a will legally binding if it is {k}?');
T('law-record', 's=Pennsylvania;Georgia;Nevada;Washington', 'Is it [[legal|illegal]] to record a phone call in {s}?', 'Does the law in {s} [[allow|prohibit]] recording a call?', 'Is recording a phone conversation [[lawful|unlawful]] in {s}?');
T('law-smallclaims', 'n=#usd 3000 5000 10000 12500', 'Can I take a claim of {n} to small claims court?', 'Does small claims court handle a dispute over {n}?', 'Is small claims court open to cases worth {n}?');
T('law-trademark', 'x=a logo;a company name;a slogan;a book title', 'How can I protect {x}?', 'What legal protection can I get for {x}?', 'Which legal steps give protection to {x}?');
T('law-divorce', 'c=children;shared property;debts', 'How does a divorce work if we [[have|have no]] {c}?', 'What is the divorce procedure for couples [[with|without]] {c}?', 'Explain how couples who [[have|do not have]] {c} get divorced.');
T('law-minor', 'n=#age 14 15 16 17', 'Can someone aged {n} sign a work contract?', 'Is it legal for a person who is {n} to enter into an employment contract?', 'May an employment contract be signed by a {n}-year-old?');
T('law-copyright', 'y=#n 50 70 95', 'Does copyright last {y} years after the author dies?', 'Is a work protected for {y} years after its author\'s death?', 'After an author\'s death, does copyright continue for {y} years?');
// ---------- energy
T('en-bill-high', 'b=electricity/power;gas;water;heating', 'Why is my {b} bill so [[high|low]] this month?', 'What explains this month\'s unusually [[large|small]] {b} bill?', 'My {b} bill is much [[higher|lower]] than usual this month. What is the reason?');
T('en-use', 'n=#kwh 2000 3500 5000 | p=#n 2 3 4', 'Is {n} a year normal for a household of {p}?', 'Does a home with {p} people typically use {n} per year?', 'For {p} people, is a yearly consumption of {n} average?');
T('en-reading', 'm=electricity meter;gas meter;water meter', 'How do I submit the reading of my {m}?', 'Where can I enter the reading from the {m}?', 'I would like to report what my {m} shows. How?');
T('en-solar', 'n=#kw 5 8 10', 'What would a {n} solar system cost?', 'How much is a solar installation with {n}?', 'What is the price for solar panels with an output of {n}?');
T('en-pay', 'a=direct debit;credit card;bank transfer;PayPal', 'Can I pay my energy bill by {a}?', 'Do you accept {a} for the energy bill?', 'Is {a} available as a payment method for my energy invoice?');
T('en-appliance', 'a=a dishwasher;a tumble dryer/a clothes dryer;a fridge/a refrigerator;an electric oven', 'How much power does {a} use?', 'What is the electricity consumption of {a}?', 'How many watts are drawn by {a}?');
T('en-install', 'n=#eur 60 85 110', 'Can I change my monthly energy installment to {n}?', 'Is it possible to set my monthly advance payment for energy to {n}?', 'May my monthly energy payment be adjusted to {n}?');
T('en-tariff', 'a=the green tariff;the night tariff;the fixed-price tariff', 'How do I switch [[to|away from]] {a}?', 'I want to [[move to|leave]] {a}. What do I need to do?', 'What is the way to [[get onto|get out of]] {a}?');
T('en-pump', 'n=#c 35 45 55', 'Can a heat pump run efficiently at a flow temperature of {n}?', 'Does a heat pump work efficiently with {n} flow temperature?', 'Is {n} a flow temperature at which heat pumps are efficient?');
T('en-ev', 'n=#kw 7 11 22 | c=a Tesla Model 3;a Nissan Leaf;a VW ID.4', 'How long does it take to charge {c} at {n}?', 'What is the charging time of {c} with {n}?', 'With {n} of charging power, how long until {c} is full?');
T('en-thermo', 'r=bedroom;living room;bathroom;nursery', 'What temperature should the {r} have?', 'How warm should the {r} be?', 'What is the recommended {r} temperature?', 'To what temperature should I heat the {r}?');
// ---------- real estate
T('re-rooms', 'n=#n 2 3 4 | c=Austin;Portland;Nashville;Miami', 'What is the average rent for a {n}-bedroom apartment in {c}?', 'How much does it cost on average to rent a flat with {n} bedrooms in {c}?', 'In {c}, what do people typically pay in rent for {n} bedrooms?');
T('re-fee', 'w=buyer;seller', 'How much commission does the {w} pay the agent?', 'What is the agent\'s commission for the {w}?', 'How high is the commission that the agent charges the {w}?');
T('re-furnish', 'c=Leeds;Bristol;York;Cardiff', 'Show me [[furnished|unfurnished]] apartments in {c}.', 'Which apartments for rent in {c} come [[with|without]] furniture?', 'I am looking for a flat in {c} that is [[furnished|not furnished]].');
T('re-rent-buy', 'c=Zurich;Vienna;Dublin;Prague', 'What does it cost to [[rent|buy]] a studio in {c}?', 'How much would I pay if I [[rented|bought]] a studio in {c}?', 'In {c}, what is the [[rental|purchase]] price of a studio?');
T('re-downpay', 'p=#pct 5 10 15 20', 'Can I buy a house with {p} down?', 'Is a {p} down payment enough to purchase a home?', 'Will a deposit of {p} of the price let me buy a house?');
T('re-size', 'n=#m2 40 60 85 | g=a couple;a family of four/a family with 4 members', 'Is {n} enough space for {g}?', 'Can {g} live comfortably in {n}?', 'Would a flat of {n} be big enough for {g}?');
T('re-pet', 'p=cats;dogs;hamsters;snakes', 'Are {p} [[allowed|prohibited]] in the building?', 'Does the building [[allow|ban]] tenants keeping {p}?', 'Is keeping {p} [[permitted|forbidden]] in this building?');
T('re-inspect', 'p=roof;foundation;plumbing;wiring', 'What should I look for when checking the {p} of a house?', 'How do I inspect a house\'s {p} before buying?', 'What matters when the {p} of a house is inspected ahead of a purchase?');
T('re-rent-raise', 'p=#pct 5 8 10 15', 'May my landlord raise the rent by {p}?', 'Is a rent increase of {p} allowed?', 'Is my landlord permitted to make the rent {p} higher?');
T('re-parking', 'u=unit 4B;unit 7A;unit 12C', 'Is {u} rented out [[with|without]] a parking space?', 'Is a parking spot [[included in|excluded from]] the rent of {u}?', 'Is it correct that the rent for {u} [[covers|does not cover]] a parking place?');
T('re-viewing', 'd=#date May-6 May-16 June-6 | t=#time 10 14 17', 'Can I view the apartment on {d} at {t}?', 'Is a viewing of the apartment possible at {t} on {d}?', 'I would like to see the apartment on {d}. Does {t} work?');
// ---------- delivery
T('del-track', 'n=#raw 48213 48231 77015 90664', 'Where is my order {n}?', 'What is the current location of order {n}?', 'Can you tell me where the package for order {n} is?', 'Please track order number {n}.');
T('del-time', 'c=France;Poland;Ireland;Greece | k=standard;express', 'How long does {k} delivery to {c} take?', 'How many days will {k} shipping to {c} need?', 'When would a package sent to {c} by {k} delivery arrive?');
T('del-missing', 'i=the charger;the remote control;the instruction manual;the screws', 'My drone arrived without {i}. How do I get a replacement for the missing part?', 'The box of my drone did not contain {i}. How can I have the missing part sent?', 'I received my drone, but without {i}. How do I get the missing part?');
T('del-weight', 'n=#kg 2 5 10 20', 'What does it cost to ship a parcel of {n}?', 'How much is the postage for a {n} package?', 'What will I pay to send a package weighing {n}?');
T('del-size', 'n=#cm 60 90 120', 'Can I send a parcel that is {n} long?', 'Is a package with a length of {n} accepted?', 'Do you ship boxes measuring {n} in length?');
T('del-slot', 't=#time 9 13 18 20', 'Can my groceries be delivered at {t}?', 'Is it possible to get the grocery delivery at {t}?', 'Would you be able to deliver my groceries at {t}?');
T('del-home', 'w=the neighbor;the concierge;the parcel locker', 'Can you [[leave my package|stop leaving my packages]] with {w}?', 'Please [[hand my parcel over|no longer hand my parcels over]] to {w}. Can this be arranged?', 'I want deliveries [[to go|not to go]] to {w}. Is this possible?');
T('del-courier', 'c=UPS;FedEx;DHL;USPS', 'How do I contact {c} about a late parcel?', 'My parcel is late. How can I get in touch with {c}?', 'What is the way to reach {c} regarding a delayed package?');
T('del-tip', 'p=#usd 2 3 5 10', 'Is {p} a good tip for a grocery driver?', 'Would a tip of {p} be appropriate for someone who delivers groceries?', 'When groceries are delivered to me, is {p} a suitable tip for the driver?');
T('del-damage', 'i=mirror;monitor;vase;guitar', 'The {i} I ordered arrived [[damaged|undamaged]]. Can I still send it back?', 'Is it possible to return a {i} that was [[broken|intact]] on delivery?', 'I received my {i} [[in broken condition|in perfect condition]]. Am I able to return it?');
T('del-sign', 'v=medication;alcohol;jewelry;a laptop', 'Is a signature needed when {v} is delivered to me?', 'Do I need to sign for a delivery of {v}?', 'Must I give my signature to receive {v}?');
// ---------- games
T('game-level', 'n=#raw 12 27 33 58 | g=Candy Crush;Angry Birds;Cut the Rope', 'How do I beat level {n} in {g}?', 'I am stuck on {g} level {n}. How do I get past it?', 'What is the solution for level {n} of {g}?', 'How can level {n} in {g} be completed?');
T('game-players', 'n=#n 2 3 5 6 | g=Catan;Monopoly;Carcassonne;Codenames', 'Can {n} people play {g}?', 'Is {g} playable with {n} players?', 'Does {g} work for a group of {n}?', 'Can {g} be played by {n} people?');
T('game-specs', 'g=Elden Ring;Cyberpunk 2077;Fortnite;Minecraft', 'What are the [[minimum|recommended]] system requirements for {g}?', 'Which PC specs does {g} need [[at minimum|for recommended performance]]?', 'What hardware is listed under [[minimum|recommended]] requirements for {g}?');
T('game-cross', 'a=PS5/PlayStation 5;Xbox;Switch/Nintendo Switch;PC | g=Rocket League;Overwatch 2;Apex Legends', 'Is {g} available on {a}?', 'Can I play {g} on {a}?', 'Does {g} run on {a}?');
T('game-online', 'g=Hades;Diablo IV;Stardew Valley;Gran Turismo 7', 'Can {g} be played while I am [[online|offline]]?', 'Is it possible to play {g} [[with|without]] an internet connection?', 'Does {g} work when I am [[connected to|disconnected from]] the internet?');
T('game-refund', 'n=#hours 2 3 5', 'Can I get a Steam refund after playing for {n}?', 'Does Steam refund a game with {n} of playtime?', 'I have played a game for {n}. Will Steam give me my money back?');
T('game-boss', 'b=Malenia;Margit;Radahn;Godrick', 'How do I defeat {b} in Elden Ring?', 'What is the best strategy against {b} in Elden Ring?', 'In Elden Ring, how can {b} be beaten?', 'Give me tips for beating the Elden Ring boss {b}.');
T('game-chess', 'p=bishop;knight;rook;pawn', 'How does the {p} move in chess?', 'What moves can a {p} make in chess?', 'Explain the movement of the chess {p}.', 'In chess, how may a {p} be moved?');
T('game-type', 't=fire;water;electric;grass', 'Which Pokemon types are [[strong|weak]] against {t} types?', 'Against {t} Pokemon, what types are at [[an advantage|a disadvantage]]?', 'What types of Pokemon have [[an edge over|trouble with]] {t} types?');
T('game-craft', 'i=an anvil;a compass;a bookshelf;a brewing stand', 'How do I craft {i} in Minecraft?', 'What is the recipe for {i} in Minecraft?', 'Which items are needed to make {i} in Minecraft?', 'In Minecraft, how is {i} made?');
T('game-voice', 'g=Valorant;Fortnite;Call of Duty', 'How do I [[mute|unmute]] my teammates in {g}?', 'What is the way to turn teammates\' voices [[off|back on]] in {g}?', 'I [[do not want to hear|want to hear]] my teammates in {g}. Which setting is it?');
T('game-save', 'a=PC;a console;a phone;a tablet | b=PC;a console;a phone;a tablet | ^a,b', 'How do I move my game save from {a} to {b}?', 'Can you explain how to transfer a saved game to {b} from {a}?', 'I want to continue on {b} the game I saved on {a}. How do I get it across?');
// ---------- extra, mixed
T('misc-timezone', 'a=Sydney;New York;London;Singapore | b=Sydney;New York;London;Singapore | t=#time 7 9 15 20 | ^a,b', 'When it is {t} in {a}, what time is it in {b}?', 'What is the time in {b} at {t} {a} time?', 'Convert {t} in {a} to the local time in {b}.');
T('misc-translate', 'a=Spanish;Italian;Dutch;Polish | w=butterfly;thank you;good morning;cheese', 'How do you say "{w}" in {a}?', 'Translate "{w}" into {a}.', 'What is the {a} expression for "{w}"?', 'What does one say in {a} for "{w}"?');
T('misc-older', 'a=lions;wolves;elephants;horses | b=lions;wolves;elephants;horses | ^a,b', 'Are {a} faster than {b}?', 'Do {a} run faster than {b}?', 'Can {a} outrun {b}?', 'Is the top speed of {a} higher than that of {b}?');
T('misc-toxic', 'f=chocolate;grapes;carrots;peanut butter | a=dogs;cats;parrots', 'Is it [[safe|dangerous]] for {a} to eat {f}?', 'As a food for {a}, would {f} be [[safe|harmful]]?', 'When it comes to {a}, is eating {f} [[harmless|harmful]]?');
T('misc-stain', 's=red wine;blood;ink;grass | m=wool;a white shirt;a leather sofa/a leather couch', 'How do I get {s} stains out of {m}?', 'What removes {s} stains from {m}?', 'There is a {s} stain on {m}. How can it be removed?');
T('misc-plant', 'p=an orchid;a cactus;a fern;a basil plant', 'How often should I water {p}?', 'How frequently does {p} need water?', 'At what intervals must {p} be watered?');
T('misc-tire', 'd=a Honda Civic;a Ford Focus;a Toyota RAV4', 'What is the right [[front|rear]] tire pressure for {d}?', 'How much pressure should the [[front|rear]] tires of {d} have?', 'To what pressure are the [[front|back]] tires of {d} inflated?');
T('misc-sleep', 'n=#n 5 6 7 9', 'Are {n} hours of sleep enough for an adult?', 'Is sleeping {n} hours a night sufficient for adults?', 'Can an adult do well on {n} hours of sleep?');
T('misc-tax-date', 's=a sole trader/a self-employed person;a corporation;a non-profit/a charity | y=#raw 2022 2023 2024', 'When is the {y} tax return due for {s}?', 'By what date must {s} file the {y} tax return?', 'What is the deadline for {s} to hand in the tax return for {y}?');
T('misc-insure', 'e=flooding;theft;fire;vandalism', 'Is {e} [[covered by|excluded from]] my home insurance?', 'Does my home policy [[include|exclude]] {e}?', 'Is damage through {e} something my home insurance [[pays for|does not pay for]]?');
T('misc-visa', 'a=Indian;Brazilian;Turkish;Kenyan | b=Japan;the UK/the United Kingdom;Canada', 'Do {a} citizens need a visa for {b}?', 'Is a visa required for {a} nationals who visit {b}?', 'Must holders of {a} passports get a visa before traveling to {b}?');
T('misc-subscription-price', 'p=Basic;Plus;Pro;Enterprise | n=#n 5 10 25', 'What does the {p} plan cost for {n} users?', 'How much is the {p} plan with {n} seats?', 'If {n} of us use the {p} plan, what is the price?');
T('misc-export', 'r=invoices;contacts;messages;photos', 'How do I [[import|export]] my {r}?', 'What is the way to [[load my {r} into|get my {r} out of]] the app?', 'I want to [[bring {r} into|take {r} out of]] my account. How does that work?');
T('misc-notify', 'c=email;SMS/text message;push', 'How do I turn [[on|off]] {c} notifications?', 'I [[want|do not want]] to get notifications by {c}. Where do I set that?', 'Where are {c} notifications [[switched on|switched off]]?');
T('misc-account', 'a=my profile;my reviews;my purchase history', 'How can I make {a} [[public|private]]?', 'I want {a} to be [[visible|invisible]] to others. How do I set that up?', 'Which setting [[shows|hides]] {a} [[to|from]] other people?');

// ---------- templates replaced or dropped during review
const DROP = new Set();
T('del-address-change', 'k=~a gift order;a furniture order', 'Can I change the delivery address of {k} [[before|after]] it ships?', 'Is it possible to alter the shipping address for {k} [[prior to|following]] dispatch?', 'May the delivery address of {k} be modified when it has [[not yet|already]] been sent?');
T('hr-leave-apply', 'p=~#days 3 10 20', 'How do I apply for {p} of [[paid|unpaid]] leave?', 'What is the procedure to request {p} of leave [[with|without]] pay?', 'I would like {p} off [[with|without]] pay. How do I submit the request?');

const TPL = TT.filter(t => !DROP.has(t.id));

// ---------- rendering
const cap = x => x.charAt(0).toUpperCase() + x.slice(1);
const fixArticle = x => x.replace(/\b([Aa]) (?=(?:[aeiou]|8\b|11\b|18\b|8[0-9]\b|MBA\b|MRI\b|SMS\b|HTTP\b|\$8|Ohio|Illinois|Oregon|Excel|Epson|HP\b|Apple|XML\b|Xbox))(?!(?:uni|euro|one\b|use))/g, '$1n ');
// "a 5 kilometers run" -> "a 5 kilometer run"
const attrib = x => x.replace(/\b((?:an?|the|my) (?:[\w,.-]+|[a-z-]+ (?:hundred|thousand))) (kilo|kilogram|gram|kilometer|meter|centimeter|square meter|milliliter|megabyte|gigabyte|kilowatt hour|kilowatt|dollar|euro|second|minute|hour|day|week|month|year|inche)s(?= (?!are\b|of\b|is\b|in\b)[a-z]{3,})/g, '$1 $2');
function render(t, wi, fill, forms, neg) {
  let x = t.words[wi];
  x = x.replace(/\[\[([^\]|]*)\|([^\]]*)\]\]/g, (_, p, n) => neg ? n : p);
  x = x.replace(/\{(\w+)\}/g, (_, k) => { const f = t.slots[k].vals[fill[k]]; return f[forms[k] % f.length]; });
  return cap(fixArticle(attrib(x.replace(/\s+/g, ' ').trim()))).replace(/([.?!] )([a-z])/g, (m, p, c, off, str) => /\b[ap]\.m\. $/.test(str.slice(0, off + 2)) ? m : p + c.toUpperCase()).replace(/\b([ap]\.m)\.\./g, '$1.').replace(/\.\.$/, '.');
}
const CONTR = [[/\bWhat is\b/, "What's"], [/\bwhat is\b/, "what's"], [/\bdo not\b/, "don't"], [/\bdoes not\b/, "doesn't"], [/\bdid not\b/, "didn't"], [/\bI am\b/, "I'm"], [/\bI would like\b/, "I'd like"], [/\bI have lost\b/, "I've lost"], [/\bcannot\b/, "can't"], [/\bam not\b/, "'m not"], [/\bis not\b/, "isn't"], [/\bwas not\b/, "wasn't"], [/\bHow is it done\b/, "How's it done"], [/\bWho is\b/, "Who's"]];
function contract(x) { for (const [r, v] of CONTR) { if (v === "'m not") { x = x.replace(/\bI am not\b/, "I'm not"); continue; } if (v === "I'm" && /\bI am not\b/.test(x)) { x = x.replace(/\bI am not\b/, "I'm not"); continue; } if ((v === "I'm" ) && /\bI am[.?]|when I am\b/.test(x)) continue; x = x.replace(r, v); } return x; }
const isQ = x => /\?$/.test(x);
const lowerFirst = x => /^(I\b|I'|[A-Z]{2}|My |Windows|Port )/.test(x) && !/^My /.test(x) ? x : /^(How|What|Which|Who|When|Where|Why|Is|Are|Can|Could|Do|Does|May|Must|Will|Would|Should|My|At|In|By|For|If|On|From|Until|Name|Tell|Give|Show|Convert|Recommend|Find|List|Explain|Please|Was)\b/.test(x) ? x.charAt(0).toLowerCase() + x.slice(1) : x;
const simpleQ = x => isQ(x) && !/[.] /.test(x);
const PRE = [x => 'Hi, ' + lowerFirst(x), x => 'Hello! ' + x, x => 'Quick question: ' + lowerFirst(x), x => x + ' Thanks!', x => x + ' Thank you in advance.', x => 'Excuse me, ' + lowerFirst(x), x => 'Good morning. ' + x, x => 'I have a question. ' + x, x => 'Sorry to bother you, but ' + lowerFirst(x)];
function embed(x) { // "What is the fee ...?" -> indirect only where word order permits ("How do I" -> "how to")
  let m;
  if ((m = /^How (?:do|can) I (.+)\?$/.exec(x)) && !/\bI\b/.test(m[1]) && !/\. /.test(x)) return pick([`Could you please tell me how to ${m[1]}?`, `I'd like to know how to ${m[1]}.`, `Please explain how to ${m[1]}.`]);
  if ((m = /^Who (wrote|invented|directed|teaches) (.+)\?$/.exec(x))) return pick([`Do you know who ${m[1]} ${m[2]}?`, `Please tell me who ${m[1]} ${m[2]}.`]);
  if ((m = /^Can I (.+)\?$/.exec(x)) && !/\. /.test(x)) return pick([`Could you tell me whether I can ${m[1]}?`, `I'd like to know if I can ${m[1]}.`]);
  return null;
}
function deco(x, p) {
  if (rnd() < 0.4) x = contract(x);
  if (rnd() > p) return x;
  if (rnd() < 0.45) { const e = embed(x); if (e) return e; }
  const r = rnd();
  if (r < 0.15 && simpleQ(x)) return x.toLowerCase().replace(/\?$/, '').replace(/\bi\b/g, 'i');
  if (!simpleQ(x)) return rnd() < 0.5 ? 'Hello. ' + x : x + ' Thanks!';
  return pick(PRE)(x);
}

const fillOf = t => { for (;;) { const f = {}; for (const k in t.slots) f[k] = int(t.slots[k].vals.length); if (!t.swap || f[t.swap[0]] !== f[t.swap[1]]) return f; } };
const formsOf = (t, plain) => { const f = {}; for (const k in t.slots) f[k] = rnd() < plain ? 0 : int(12); return f; };
const other = (n, i) => { let j = int(n - 1); return j >= i ? j + 1 : j; };
const supports = { number: t => Object.values(t.slots).some(x => x.num && !x.frozen && x.vals.length > 1), entity: t => Object.values(t.slots).some(x => !x.num && !x.frozen && x.vals.length > 1), negation: t => t.pol, paraphrase: () => true };

function make(t, kind, sameWording) {
  const fill = fillOf(t), neg = t.pol ? rnd() < 0.5 : false;
  const wi = int(t.words.length);
  if (kind === 'paraphrase') {
    const f1 = formsOf(t, 0.75), f2 = formsOf(t, 0.45);
    const wj = rnd() < 0.06 ? wi : other(t.words.length, wi);
    return [deco(render(t, wi, fill, f1, neg), 0.1), deco(render(t, wj, fill, f2, neg), wi === wj ? 0.95 : 0.25)];
  }
  const fill2 = { ...fill }; let neg2 = neg;
  if (kind === 'negation') neg2 = !neg;
  else {
    const ks = Object.keys(t.slots).filter(k => t.slots[k].num === (kind === 'number') && !t.slots[k].frozen && t.slots[k].vals.length > 1);
    if (kind === 'entity' && t.swap && rnd() < 0.5) { const [a, b] = t.swap; [fill2[a], fill2[b]] = [fill[b], fill[a]]; }
    else {
      const k = pick(ks); fill2[k] = other(t.slots[k].vals.length, fill[k]);
      if (t.swap && fill2[t.swap[0]] === fill2[t.swap[1]]) return null;
    }
  }
  const f1 = formsOf(t, 0.7);
  if (sameWording) return [render(t, wi, fill, f1, neg), render(t, wi, fill2, f1, neg2)].map((x, _, a) => x);
  return [deco(render(t, wi, fill, f1, neg), 0.1), deco(render(t, other(t.words.length, wi), fill2, formsOf(t, 0.55), neg2), 0.22)];
}

const COUNT = { paraphrase: 1080, number: 440, negation: 440, entity: 440 };
const rows = [], seen = new Set();
for (const kind of Object.keys(COUNT)) {
  const pool = TPL.filter(supports[kind]); let q = [], got = 0, tries = 0;
  while (got < COUNT[kind]) {
    if (++tries > 200000) throw Error('exhausted ' + kind);
    if (!q.length) q = shuffle(pool);
    const t = q.pop();
    const p = make(t, kind, got % 2 === 0);
    if (!p) continue;
    for (const i of [0, 1]) p[i] = p[i].replace(/\.\.( |$)/g, '.$1').replace(/([.!] )([a-z])(?=[a-z]+ )/g, (m, x, y, o, str) => /[ap]\.m\. $/.test(str.slice(0, o + 2)) ? m : x + y.toUpperCase());
    const [a, b] = rnd() < 0.5 || kind !== 'paraphrase' ? p : [p[1], p[0]];
    const key = [a, b].map(x => x.toLowerCase()).sort().join('\u0000');
    if (a.toLowerCase() === b.toLowerCase() || seen.has(key)) continue;
    seen.add(key); got++;
    rows.push({ a, b, same: kind === 'paraphrase', kind, template: t.id });
  }
}
const out = join(dirname(fileURLToPath(import.meta.url)), 'e.jsonl');
writeFileSync(out, shuffle(rows).map(r => JSON.stringify(r)).join('\n') + '\n');
const c = {}; for (const r of rows) c[r.kind] = (c[r.kind] || 0) + 1;
console.log({ lines: rows.length, templates: TPL.length, used: new Set(rows.map(r => r.template)).size, ...c, pools: Object.fromEntries(Object.keys(COUNT).map(k => [k, TPL.filter(supports[k]).length])) });
