/**
 * Lures that say little outright: first written to try rules that had not seen them, then kept so that they stay noticed.
 * Written here; none is copied from anywhere.
 */
export const obliqueLures: readonly string[] = [
	`Hello beautiful, I scout for a Milan agency. You could earn 3000 a week. We start with a small private test at
my place on Sunday evening, just a few looks and one in lingerie. No need to bring anybody.`,
	`We are hiring housekeepers for families in Saudi Arabia. Free visa, free ticket, free food. Contract two years.
Passport stays with the sponsor and salary is paid after three months. Ladies 21 to 35 only.`,
	`Hi, are you still looking for work? Company in Chiang Rai needs people who speak English and type fast. 1000
USD, bonus, hotel room. Driver collects you at Bangkok airport. Do not tell immigration that you work.`,
	`Casting for a music video! Girls 18+, must be comfortable in very little clothing, more pay for topless. Shoot
is tonight from 11pm to 4am at a private house, address sent one hour before. Come without boyfriend please.`,
	`Great news, you are chosen for the reality show. The producer wants a private chat by video first. Wear a bikini
so that we see how you look on camera, and keep this confidential, even from family.`,
	`Nanny for our home in London. You share a room with the baby. Work is from 6 in the morning until the baby
sleeps, seven days. We give 50 pounds a week. We keep your passport safe. If you are unhappy you must pay back
the flight.`,
	`Dancers for an elegant club in Cyprus! Apartment with other girls, flight paid and taken off your first month.
You get 30 percent of the drinks guests buy for you. No sex, only company.`,
	`Sis, my boss in Oman needs ten more girls for the salon. They pay everything, you only travel. She gives me 100
for each girl so please hurry, leaves Monday.`,
	`You have 24 hours. I want 200 euro by PayPal or your nudes go to your whole class. I know your school.`,
	`We train young footballers aged 15 to 17. Trial in Portugal in March, 800 euros for the trial and papers.
Parents do not have to come, our coach flies with the boys.`,
	`Fruit picking abroad. Caravan 70 a week, transport 40 a week, fines for slow picking, all off your pay. You may
not change farm because the visa is ours.`,
	`Model for art photos, unpaid, nude or implied, you get the pictures. I work alone from my home studio and I
don't allow chaperones.`,
	`Student program in Russia for girls 18-22! Free flight, Russian course, work in hospitality and logistics, 550
dollars. Just learn 100 words and play the game to qualify.`,
	`The director liked you a lot. He would like to have dinner, just the two of you, at his hotel. Be nice to him
and the contract is done. Don't bring your agent.`,
	`Sweetie your pics are amazing. I could put you in my next campaign. Let's do some test pictures first at my
loft, evening is best, light is softer. Wear something short. Just us, no crew, so you feel free.`,
	`URGENT hiring! Ladies for guest relations in a five star club in Bahrain. Salary 1000 BHD plus tips, sharing
flat, visa and air ticket provided. Age 20-28, smart looking. WhatsApp full length photo.`,
	`Hello, I have a friend in Poland who needs people for meat factory. You pay nothing now, they take 150 a week
until the travel is covered. They keep the documents for registration. You sleep at the hall, eight in a room.`,
	`Offer: data entry, Laos special economic zone, work in English, 12 hours, 900 dollars + commission. We get you
over from Thailand. Free everything. Only serious people with passport.`,
	`For the second round please record yourself slowly turning in underwear, face visible, natural light. Upload to
the link. Deadline tonight. Only our team sees it.`,
	`Talent contest for girls 13-16! Winners fly to Cannes with our team for five days of photo shoots on the beach.
Parents may follow by video call. Registration free.`,
	`Don't be scared, all my models do nude in the first session. I'll be professional. If you are good to me I'll
introduce you to people from Vogue.`,
	`You want out? Fine, give back the 4000 for your papers and flight. Otherwise you keep working. And remember your
little sister.`,
	`Wanted: housegirl from the village, 16 or 17, lives with us, we give food and clothes and send some money to her
mother each month.`,
	`Become a hostess on a private yacht this summer. No experience. You must like to party, wear bikini and be sweet
to our guests. 400 a night, cash. Phones stay in a box on board.`,
	`Language school in Malta: enrol, we give you a job for 40 hours in the hotel laundry and the school fee is cut
from your pay. You do not have to show up for class.`,
	`Ok listen, the client pays double if you do it without the top. Nobody from your town will ever see it, it's for
a magazine in Asia.`,
	`We saw you dance. Contract for Macau, six months, the club holds your passport for the visa, you pay the trip
back from your shows. Sign here and send copy.`,
	`Drivers wanted near Rostov, Russia. You are not soldiers. You sign with the ministry for one year, get 3000 a
month and citizenship.`,
];

/** Honest offers and messages that stand beside them. */
export const plainNeighbours: readonly string[] = [
	`We are hiring housekeepers for our hotel in Inverness. 12.60 an hour, 40 hours, two days off. Staff
accommodation available at 60 pounds a week, optional. Right to work in the UK needed; bring your passport to
the interview.`,
	`Casting for a music video, dancers 18+, street clothes, hip hop. Shoot Saturday 9am to 6pm at Dock Studios,
lunch provided, 200 flat. Send a reel and your agent's name.`,
	`Nanny for our home in London, two children, Monday to Thursday, 8 to 6, 15 pounds an hour, own room if you like
to live in. References please. We can meet in the cafe first.`,
	`Hi, it's Laura from the theatre. Could you come in on Tuesday at 7 for the call-back? Jo and the director will
be there. Bring your mum if you like, she can wait in the foyer.`,
	`Fruit picking in Kent, June to October. 12.21 an hour, caravan 69.93 a week as the law allows, free bus to town.
You may leave with one week's notice. Apply through the licensed scheme.`,
	`Our youth academy invites boys aged 14 to 16 to an open trial on Saturday. It is free. A parent has to sign the
form and may watch.`,
	`Dance teacher in Limassol, Cyprus. Children's ballet, three years of experience, work permit arranged by the
school, 1,400 euros.`,
	`I'm a photography student and I look for people for portraits in the park, unpaid, you get the prints. Bring a
friend. No nudity.`,
	`We need an English-speaking customer service agent for our office in Kuala Lumpur. Malaysians or holders of a
work pass. Interview at the office. 4,000 RM.`,
	`Hi team, remember phones are locked in the lockers during the show and nobody tells the press about the ending.`,
	`Dental receptionist, Cork. Friendly voice, good computer skills, 27 hours. We give you a uniform and free
parking. Send your CV to the practice manager.`,
	`Open auditions for the Hillside Players, Saturday at 2 in the church hall. Bring a song and a friend. Rehearsals
on Tuesday evenings until 10 pm.`,
	`Ski season: chalet hosts in Austria, December to April. You live in staff rooms in the village, meals on shift,
lift pass, 1,300 euros. EU passport or UK youth visa. Contract sent before you travel.`,
	`Hi, we loved your tape. Are you free on the 12th? It is a two-hander about a couple who split up in a hotel
room. Shooting at Ealing, car home after 9 pm. Your agent has the rider.`,
	`Deckhand on a 40 m motor yacht, Antibes. STCW and ENG1 needed. Crew cabin shared with one, food on board,
rotation. The captain keeps crew passports for port checks with a receipt.`,
	`Looking for girls and boys aged 8 to 12 for a cereal advert. Parents stay on set. Licence arranged with the
council. 250 plus travel.`,
	`Warehouse night shift, 10 pm to 6 am, 14.20 an hour. Company bus from the station. Phones are left in lockers.
Weekly pay.`,
	`Casting call: real sisters aged 20 to 30 for a shampoo film in Berlin. Two days, buyout in the contract, hotel
with breakfast. Please send a selfie video with your names.`,
	`Volunteer in Cambodia: teach English at our library in Battambang. You pay your own flight and get a room with
the host family. Visa advice on our page.`,
	`Nightclub bar staff, Leeds. Experience with cocktails, over 18, taxis home after 2 am. Apply with your CV at the
bar.`,
];
