import type { Kind } from '../../lib/model.ts';

/** An honest text, written for this project, and what kind it should be read as. */
export interface BenignText {
	readonly name: string;
	readonly kind: Kind;
	readonly text: string;
}

/** Honest castings, jobs and messages that brush against many rules. None may reach `stop`. */
export const benignTexts: readonly BenignText[] = [
	{
		name: 'a casting with a nudity rider',
		kind: 'casting',
		text: `Feature film "The Salt Year", SAG-AFTRA Theatrical.
Casting: Marrow & Finch Casting. Lead, female-identifying, 30 to 38.
The role includes one scene of simulated sex and partial nudity. A nudity rider is negotiated in advance with you and your agent, an intimacy coordinator is on set, and the set is closed. No nudity at any audition. Chaperone or agent welcome at the callback.
Rate: scale plus 10. Shoots in Albuquerque, 12 days; travel and hotel by production under the union agreement.
Submit through your agent or our casting page by 4 March.`,
	},
	{
		name: 'life modelling at an art school',
		kind: 'job',
		text: `Life models wanted. Hartwell College of Art needs models of all ages and body types for drawing classes.
Poses are nude or draped, as you prefer, in a supervised studio. No photographs are allowed. A changing room and heaters are provided.
18 pounds an hour, paid monthly through payroll. No experience needed; new models may sit in on a class first. You must be 18 or over.
Write to models@hartwellcollege.example with your availability.`,
	},
	{
		name: 'an au pair family',
		kind: 'job',
		text: `Au pair in Utrecht from September. We are a family with twins of five and a dog.
Thirty hours a week at most, two days off, your own room with a lock, health insurance and 400 euros pocket money a month, as the au pair rules say. The recognised agency handles the visa and we pay its fees and your flight.
We would like two video calls first, and you can talk to our last two au pairs.`,
	},
	{
		name: 'a cruise ship singer',
		kind: 'casting',
		text: `Blue Meridian Cruises: production singers, contract of seven months.
Video auditions, then a callback in London with our music director. You keep your own passport; seafarer documents are checked by the purser at each port as the law asks.
Pay from $3,400 a month, cabin and meals included. There are no recruitment fees of any kind: under the Maritime Labour Convention the company bears the costs of your medical and visa.
Apply on our careers site.`,
	},
	{
		name: 'seasonal farm work with housing',
		kind: 'job',
		text: `H-2A job order: apple harvest, Yakima County, 14 August to 30 October. 22 openings.
Pay: $19.82 per hour or piece rate if higher, paid weekly by check or direct deposit. Three-fourths guarantee.
Housing at no cost to workers who cannot return home daily; kitchen provided. Transportation from housing to the fields every day at no cost. Inbound travel is reimbursed at 50 percent of the season.
Tools are provided without charge or deposit. No experience required. The employer pays visa and border crossing fees.`,
	},
	{
		name: 'commission sales with a base',
		kind: 'job',
		text: `Field sales representative, solar panels, Leeds.
Base salary of 24,000 pounds plus uncapped commission; on-target earnings of 42,000. Company van and phone. Two weeks of paid training.
You will visit customers at their homes, explain the fees and the loan, and take a refundable deposit from the customer by card.
Interviews are on 12 and 13 May at our office.`,
	},
	{
		name: 'a bank job with a background check',
		kind: 'job',
		text: `Teller, First Harbor Credit Union, Portland branch.
You will cash checks, accept deposits, help members with online banking and spot fraud such as fake checks and gift card scams.
High school diploma; no banking experience needed. $19 to $21 per hour, health insurance, 401(k).
After an offer we run a background check and a credit check with your written consent and at our own cost. On your first day bring your ID and Social Security card for the I-9.`,
	},
	{
		name: 'the terms of a modelling agency',
		kind: 'casting',
		text: `Becoming a model with Lindqvist Models.
Send four snapshots taken with a phone, no make-up, and your height. We never ask for money: our commission is 20 percent of jobs that we find for you, taken after the client has paid.
If we invite you, come to our office with a friend or, under 18, with a parent. Your first test shoot is paid by us. You may use any photographer you like.
The contract is sent to you two weeks before you sign, so that somebody can read it with you.`,
	},
	{
		name: 'a student film',
		kind: 'casting',
		text: `Student short "Night Bus", University of the Coast. Unpaid, expenses and food covered, copy for your reel.
MAYA, 20 to 25, waits for the last bus and meets a stranger. Night shoot on 3 and 4 June, in a public street with the crew of nine; lifts home after midnight.
Auditions in room B12, weekdays from 10 to 4. Send a headshot and CV to nightbusfilm@gmail.com`,
	},
	{
		name: 'background artists by text message',
		kind: 'casting',
		text: `Extras needed tomorrow! Period drama in Bath, men with beards, any age. 110.50 for the day plus overtime, holiday pay included.
Booked from photos on your profile, no audition. Text ROGER to our booking line if you are free. ID for payroll at sign in; call time by e-mail tonight.`,
	},
	{
		name: 'a community choir',
		kind: 'casting',
		text: `Open call for the town musical. Everyone can join, all ages welcome, no experience needed. Under-16s come with a parent or chaperone.
Membership of the society is 30 pounds a year once you are in the cast; the audition is free.`,
	},
	{
		name: 'a commercial with buyout',
		kind: 'casting',
		text: `Bank commercial, principal, 35 to 45. Session 600 euros, buyout 4,500 euros, Germany and Austria, one year, all in writing.
Self-tape: say your name and the two lines attached. Callback on 9 April in Hamburg with the director. Fittings paid. Agency fee on top.`,
	},
	{
		name: 'a children’s series',
		kind: 'casting',
		text: `Seeking boys and girls of 8 to 11 for a children's series. A parent or licensed chaperone is with each child at the audition and on set; tutor provided; hours as the permit says.
No fee, no classes, no photos to buy. Bring a recent snapshot. Write through the form on the broadcaster's site.`,
	},
	{
		name: 'hair models',
		kind: 'casting',
		text: `Hair models needed for our academy, Thursday evenings. Free cut and colour by trainees, supervised. Please bring a photo of your hair today. Patch test 48 hours before. No fee for colour; tips are not expected.`,
	},
	{
		name: 'a swimwear fit model',
		kind: 'casting',
		text: `Fit model, swimwear brand in Porto, size 38, 1.74 m. You try samples in our fitting room with two women of the design team; a screen and robe are there. 45 euros an hour, two mornings a month, contract through your agency or directly. Send measurements and two snapshots in fitted clothes.`,
	},
	{
		name: 'a warehouse at a famous firm',
		kind: 'job',
		text: `Warehouse operative, night shift, Amazon site in Doncaster through Halden Staffing. 13.50 pounds an hour, paid weekly. No experience required. Receive, scan, label and load parcels on site. Right-to-work documents are checked at the office after you accept. Safety boots are supplied free.`,
	},
	{
		name: 'a courier',
		kind: 'job',
		text: `Self-employed courier drivers, own van. Earn up to 140 a day, paid per stop, weekly by bank transfer. You collect parcels at our depot at 7 and deliver to homes. Bring your driving licence and insurance to the induction, which is paid. Uniform provided free.`,
	},
	{
		name: 'a crypto company',
		kind: 'job',
		text: `Senior backend engineer, payments. We run a regulated exchange in Vilnius for bitcoin and ether. You will own the deposit and withdrawal services, write Go and SQL, and mentor two colleagues.
95,000 to 110,000 euros, hybrid, four interviews by video and on site. Part of the bonus can be taken in tokens, as you like.`,
	},
	{
		name: 'a remote customer service job',
		kind: 'job',
		text: `Customer care agent, work from home in Ohio. $17.25 an hour, full time, benefits after 60 days. We ship you a laptop and headset at no cost. Three weeks of paid training. You answer calls and chats about parcels, refunds and gift cards. Two video interviews. Equal opportunity employer.`,
	},
	{
		name: 'a mystery shopping firm',
		kind: 'job',
		text: `Shopfloor Insight, member of the MSPA, looks for mystery shoppers in Denver. You visit a restaurant, fill in a report the same day, and we pay the meal and 15 dollars after your report is accepted. Registration is free. We never send checks and never ask for gift cards or transfers.`,
	},
	{
		name: 'a nanny job from a family',
		kind: 'job',
		text: `We moved here in January and look for a nanny for our daughter of two, three afternoons a week. 22 dollars an hour on the books. Come and meet us on a Saturday; references and first aid please, and we gladly pay for the background check.`,
	},
	{
		name: 'a hotel abroad',
		kind: 'job',
		text: `Receptionist, Hotel Alpenrose, Zermatt, December to April. CHF 3,900 a month gross, 42 hours, written contract in German and English before you travel. Staff room in town for CHF 450, your choice; you may rent elsewhere. The hotel asks for the work permit and pays for it. German B1 and one season of experience.`,
	},
	{
		name: 'a teaching job abroad',
		kind: 'job',
		text: `English teachers, Daegu, Korea. Degree required. 2.4 million won a month, single flat, flight paid, contract of a year sent before you apply for the visa. You pay the consulate its visa charge and we refund it on arrival with the receipt. Two video interviews with the head teacher.`,
	},
	{
		name: 'an event crew on a chat app',
		kind: 'message',
		text: `Hi Sam, it's Priya from Lantern Events. Are you free on Saturday for the bar at the wedding in Kelso? Same as last time, 12 to 22, 150 cash in hand plus food, lift from the station. WhatsApp me by Wednesday please so I can plan the rota.`,
	},
	{
		name: 'a reply from a recruiter after an application',
		kind: 'message',
		text: `Dear Ana, thank you for applying for the post of junior translator. Your CV was passed to the hiring manager and we would like to invite you to an interview on Tuesday at 10 by video or in our office at 4 Quay Street. Please reply to confirm. If you are selected, HR will ask for your documents after you sign. Kind regards, Tom Berg, Harbour Texts Ltd`,
	},
	{
		name: 'a friend’s chat',
		kind: 'message',
		text: `lol you look stunning in those photos, you could be on a poster. still looking for a part time job? the bakery on mill road needs someone saturdays, just walk in and ask for Jo, they pay every friday`,
	},
	{
		name: 'a bank’s notice',
		kind: 'message',
		text: `Your one time code is 448211. Do not share it with anyone. Our staff will never ask for it, for your PIN or for your online banking password.`,
	},
	{
		name: 'an agency’s safety notice under a real job',
		kind: 'job',
		text: `Care assistant, Sunderland, 12.60 an hour, nights. Enhanced DBS check paid by us. Apply online; interviews at our office.
Stay safe: we never charge a registration fee, never ask for bank details before an offer and never contact you by Telegram. If someone asks you to pay for training or to buy gift cards in our name, it is not us; please report it.`,
	},
	{
		name: 'a theatre tour',
		kind: 'casting',
		text: `Equity contract, tour of twelve weeks, actors who sing and play. 585 a week plus touring allowance and 20 pounds subsistence a day. Rehearsals in Dundee. Digs list provided; you choose. First round by self-tape, recalls in person with a pianist. Offers within two weeks.`,
	},
	{
		name: 'an estate agent',
		kind: 'job',
		text: `Lettings negotiator, Bristol. You show flats, take holding deposits from tenants, check references and explain all fees. Salary 23,000 plus 10% commission on each let. Full driving licence. Monday to Friday and one Saturday in three.`,
	},
	{
		name: 'a dance teacher',
		kind: 'job',
		text: `Ballet and contemporary teacher for our school in Ghent. Ten hours a week, 32 euros an hour, contract for the school year. Pupils are 6 to 16; a colleague is always in the building and parents may watch. Police certificate needed, which you order free at the town hall.`,
	},
	{
		name: 'a nursing agency',
		kind: 'job',
		text: `Registered nurses for hospitals in Ireland. We hold a licence in both countries. The hospital pays our fee and your flight; you pay nothing to us. The nursing council's own registration charge is refunded with your first pay. One month in a shared house free, then help to find a flat. Contract before you resign from your job.`,
	},
	{
		name: 'a research study',
		kind: 'message',
		text: `The psychology department looks for participants. You watch short videos and rate them for 40 minutes in our lab. You get a 12 pound gift card after the session. Approved by the ethics board, number 22-118. Reply YES if you would like the information sheet.`,
	},
	{
		name: 'an open day of a restaurant',
		kind: 'job',
		text: `Hiring day at The Copper Pot, Saturday 11 to 4. Walk in, have a coffee, talk to the chef. Servers, runners, one pastry cook. Some people are hired the same day after a short talk. $16 an hour plus tips; uniform provided. Bring your résumé, no appointment needed.`,
	},
	{
		name: 'a volunteer call',
		kind: 'job',
		text: `Volunteers wanted to pack food parcels and fold flyers at our hall, Tuesday mornings. No experience needed, everyone is welcome. We pay your bus fare. Come as you are.`,
	},
	{
		name: 'a game studio',
		kind: 'job',
		text: `QA tester, Brno. You play levels, complete tasks from the test plan and write clear reports. 38,000 CZK a month, office with hybrid days. You work with the build from our own store page. Combined order of builds is set by the lead.`,
	},
	{
		name: 'a documentary about a hard subject',
		kind: 'casting',
		text: `Documentary makers look for people who worked as models between 1990 and 2005 and would like to talk about money and pressure in the business. You decide what is used, you may bring someone, and you can stop at any time. Travel is paid. Contact the producer through the company's site; a call comes first.`,
	},
];
