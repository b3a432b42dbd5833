import type { StoryTexts } from './story-texts.ts';

/** Offers in small things, and honest neighbours, in English. Written here. */
export const texts: StoryTexts = {
	lures: [
		'Ladies 18 to 28 for our hotel on the coast. Good money, room and food given, no experience. Write to me in private.',
		'Girls wanted abroad, restaurant work, ticket and visa paid, salary in dollars. Only few places, message me now.',
		'Work in Turkey, nobody asks for papers, housing is free, you earn 1,800 dollars a month. All legal, don’t worry.',
		'Our company helps hotels with their ratings. Part-time, from your phone, paid daily. Are you interested?',
		'Hi dear, I am Kate from HR. We got your number from a job site. Simple tasks at home, 150 dollars per day.',
		'You have been selected! Work one hour a day, daily salary up to $300. Add me on WhatsApp.',
		'Your little one has the look. Kids for TV commercials, no experience needed, call now, only 20 spots.',
		'Hey beautiful, I saw your pics. Become a model this month, send a few photos, everything paid.',
	],
	neighbours: [
		'Seasonal picker, Kent: wage GBP 11.44 an hour, shared caravan GBP 57 a week, right to work checked, contract before you travel.',
		'Waiter or waitress for a family restaurant, two evenings a week, tips shared, come in and ask for the owner.',
		'Extras aged 18 to 70 for a period drama filmed near York. Union rates, travel paid, apply through the agency’s website by Friday.',
		'Hi, this is Dana from the library. Your interview for the assistant post is on Tuesday at ten, room 4. Please bring your ID.',
		'Cleaner wanted, Monday to Friday mornings, references needed, GBP 12 an hour paid monthly.',
		'Au pair family with two children offers own room, meals and pocket money of 120 euros a week, contract by the agency.',
		'Your shift has moved to Thursday. Reply YES if you can work, and see the rota online.',
		'Life drawing class looks for models, 15 pounds an hour, written rules for the room, bring a robe.',
	],
};
