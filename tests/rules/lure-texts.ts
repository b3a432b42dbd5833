import type { Harm, Level } from '../../lib/model.ts';

/** A whole message or listing, written here, with the least that the check must say about it. */
export interface Lure {
	readonly name: string;
	readonly text: string;
	readonly least: Level;
	/** One of these must lead the report. */
	readonly harms: readonly Harm[];
}

/** Dangerous offers in the wordings that such offers really use. None is copied from anywhere. */
export const lures: readonly Lure[] = [
	{
		name: 'fake modelling abroad',
		text: `Hi dear, I saw your pictures and you have the look our client wants. Modelling job in Dubai, 4 days, 6000 USD.
Flight and hotel are booked by us, you fly on Thursday. Send bikini photos and your height on WhatsApp today.
You enter as a tourist, that is easier, and please don't tell your agent because we book direct.`,
		least: 'stop',
		harms: ['safety', 'freedom'],
	},
	{
		name: 'au pair trap',
		text: `We are a nice family and search an au pair for our two children. You live with us and help in the house, day and night
when the children need you. You will give us your passport for safekeeping when you arrive and your pocket money is
paid at the end of the contract. Do not worry about the visa, it will be handled by us.`,
		least: 'stop',
		harms: ['freedom'],
	},
	{
		name: 'waitress or dancer abroad',
		text: `WORK ABROAD for girls as waitresses, dancers and hostesses. No training needed. Travel, insurance and lodging are
paid by the employer. High pay. Call now, only ten places.`,
		least: 'caution',
		harms: ['freedom', 'safety'],
	},
	{
		name: 'work in the provinces',
		text: `Prestigious company hires young ladies with or without experience to work in the provinces. Excellent conditions.
House, meals and transfers. Write to us by private message.`,
		least: 'caution',
		harms: ['freedom'],
	},
	{
		name: 'you only have to board',
		text: `Good evening Ana. The vacancy is yours. You only have to board, the rest is on us. The company will take care of
everything, and you don't even need to know the language. Can you leave next week?`,
		least: 'caution',
		harms: ['freedom'],
	},
	{
		name: 'scam compound recruitment',
		text: `HIRING: customer service and chat support, English speakers. Location: Sihanoukville, Cambodia. Salary 1,200 USD plus
commission. Free flight ticket, free food and dormitory, no experience needed. Typing test by Telegram, start this week.`,
		least: 'stop',
		harms: ['freedom'],
	},
	{
		name: 'scam compound through a transit country',
		text: `Online gaming company needs typists in Bangkok, all nationalities, 1,500 USD a month. Ticket, visa and accommodation all
free. No interview. Our driver meets you at the airport and you cross the river to the office with him.`,
		least: 'stop',
		harms: ['freedom'],
	},
	{
		name: 'audition in a hotel room at night',
		text: `You made a great impression. The director wants to see you again tonight at 11 pm. The audition is in his hotel room at
the Plaza, ask for room 804. Come alone, he does not like an audience, and we have some wine to help you relax.`,
		least: 'stop',
		harms: ['safety'],
	},
	{
		name: 'favours for a role',
		text: `The lead is almost yours. I decide who gets it. How far would you go for this part? Be nice to me on Saturday and the
contract is signed on Monday. Every actress does it, that is the business.`,
		least: 'stop',
		harms: ['safety'],
	},
	{
		name: 'teenagers in swimwear',
		text: `New faces wanted! Girls 14 to 17 for a bikini shoot at a private pool. Parents not needed, we have a nice team. Great
for your portfolio. Message me your age and photos.`,
		least: 'stop',
		harms: ['safety'],
	},
	{
		name: 'a child picked up from school',
		text: `Hey, you are so photogenic. How old are you, 15? That's fine, just tell the others you are 18. We can pick you up after
school and drive to the studio, and you don't have to tell your mom.`,
		least: 'stop',
		harms: ['safety'],
	},
	{
		name: 'undressing on a video call',
		text: `Congratulations, you are in the second round. Next we do a short Zoom in lingerie so the client can check your figure.
Please be in a quiet room with the door closed. It takes ten minutes.`,
		least: 'stop',
		harms: ['safety'],
	},
	{
		name: 'nude photos for the file',
		text: `To finish your application for the agency we still need some photos in underwear, front and back, and one topless. They
stay private, only the booker sees them. You can send them here.`,
		least: 'stop',
		harms: ['safety'],
	},
	{
		name: 'blackmail with pictures',
		text: `You thought you could just block me? I have your video. Send 300 in gift cards or I will send it to your family and
your school tonight.`,
		least: 'stop',
		harms: ['safety', 'money'],
	},
	{
		name: 'domestic work with the passport kept',
		text: `Housemaid needed for a family in the Gulf. Salary 250 USD. Live-in, no day off in the first year. The employer keeps the
passport until the end of the two years. No phone calls with family in the first months.`,
		least: 'stop',
		harms: ['freedom'],
	},
	{
		name: 'debt for the trip',
		text: `Factory work overseas, we pay everything first. The ticket, the visa and the agency fee will be deducted from your
salary, so the first four months go to cover the costs. You stay until the debt is paid.`,
		least: 'stop',
		harms: ['freedom'],
	},
	{
		name: 'tied visa and threats',
		text: `Remember who brought you here. Your visa belongs to the company and you cannot change employer. If you complain again
you will be deported, and we know where your family lives.`,
		least: 'stop',
		harms: ['freedom'],
	},
	{
		name: 'debts welcome, overseas work',
		text: `Do you have debts? Contact me, work overseas and earn more than 10,000 a month. I can advance 2,000 USD before you fly.
Food, room and ticket included. We are not a black company, nobody is beaten here.`,
		least: 'stop',
		harms: ['freedom'],
	},
	{
		name: 'love and a club',
		text: `Baby I miss you. My friend owns a bar in Cyprus and has work for you, you only talk with guests and they buy drinks. It
is just for a few months and then we marry. The ticket is booked, you fly on Friday.`,
		least: 'caution',
		harms: ['freedom', 'safety'],
	},
	{
		name: 'girls for yacht parties',
		text: `Looking for pretty girls for private parties on a yacht in Ibiza. You entertain the guests and get a commission on
drinks. 300 euros for each girl you bring. Send full body pics on Telegram.`,
		least: 'stop',
		harms: ['freedom', 'safety'],
	},
	{
		name: 'webcam studio as modelling',
		text: `Modelling for beginners! Our webcam studio hires girls, no experience, flat included. You just pose and chat. Nobody in
your country will see it, the videos are only sold abroad.`,
		least: 'stop',
		harms: ['safety'],
	},
	{
		name: 'sugar words in a job',
		text: `Are you 18 to 25, pretty and fun? Wealthy gentlemen look for company for dinners and weekends. Weekly allowance for the
right girl, discretion guaranteed. You keep everything you earn.`,
		least: 'stop',
		harms: ['safety', 'freedom'],
	},
	{
		name: 'sales crew',
		text: `Young people 18-24, travel with our sales crew and party in new cities! Must be ready to leave today. Hotels paid, cash
daily, no experience. Magazine subscriptions door to door.`,
		least: 'caution',
		harms: ['freedom'],
	},
	{
		name: 'guard near the front',
		text: `Work in Russia: security guards, drivers and cooks. You sign the contract in Moscow, 2,500 USD a month. Not the front
line, only support. Russian passport in six months for you and your family.`,
		least: 'stop',
		harms: ['freedom'],
	},
	{
		name: 'a person offered',
		text: `Domestic worker for sale, 28 years old, clean and smiling, obedient, cooks well. New residence papers. 1,200 dinars.`,
		least: 'stop',
		harms: ['freedom'],
	},
	{
		name: 'the contract changes at the airport',
		text: `Small change: it is not Thailand any more, you will fly to Laos and our driver takes you to the Golden Triangle. You will
sign a new contract when you arrive. Give your passport to the driver.`,
		least: 'stop',
		harms: ['freedom'],
	},
];
