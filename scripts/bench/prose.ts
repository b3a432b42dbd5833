/** A small seeded generator of numbers from 0 to 1 (mulberry32), so that every run reads the same text. */
export function seeded(seed: number): () => number {
	let state = seed | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** Sentence patterns of honest offers; `{x}` is filled from `SLOTS`. */
const HONEST = [
	'We are looking for {a} {role} to join our {team} team in {place}.',
	'You will {verb} with {people} and {verb} the {thing} every {period}.',
	'The {role} reports to the {people} and works {number} hours a {period}.',
	'Requirements: {number} years of experience, a {a} attitude and good {skill}.',
	'Rehearsals start on {day} at {number}:30 pm and run until {day}.',
	'Pay is ${number}{number} a day plus 20% agency fee, paid within {number} weeks of the shoot.',
	'Please send your headshot, your measurements and a short {thing} to casting@{host}.',
	'Our {team} department has grown by {number} people since {month}, and we would like to keep it that way.',
	'{Name} Studio is an equal opportunity employer; applicants of every background are welcome.',
	'Travel within {place} is covered, and {people} receive lunch on set.',
	'Knowledge of {skill} is a plus, but we will train the right person.',
	'Apply online at www.{host}/jobs/{number}{number} before the end of {month}.',
	'The part calls for an actor who can {verb} and {verb} on stage.',
	'Benefits include health insurance, {number} days of holiday and a {thing} allowance.',
	'As {a} {role} you plan the {thing}, {verb} the budget and keep {people} informed.',
	'Interviews take place in our office on {number} {place} Street; bring a friend if you like.',
	'Call (555) 010-{number}{number}{number}7 with questions about the {thing}.',
	"We don't charge anyone who works with us, and we never ask for a deposit.",
] as const;

/** Sentences of doubtful offers. */
const DOUBTFUL = [
	'There is a small registration fee of ${number}{number} to secure your place on our roster.',
	'Message me on WhatsApp +44 7700 900{number}{number}1 for the details, do not tell your agency.',
	'No experience needed, earn up to ${number}00 a day from home!',
	'Come alone to the hotel room for the test shoot, no chaperones please.',
	'Kindly deposit the check and send the rest by Zelle to our vendor.',
	'Your passport stays with the manager until the ticket is paid back.',
	'Send your bank details and a photo of your ID card today to start training.',
] as const;

const SLOTS: Readonly<Record<string, readonly string[]>> = {
	a: 'a friendly,a careful,an experienced,a curious,a senior,a junior,a reliable,a bilingual'.split(','),
	role: 'producer,dancer,model,actor,accountant,nurse,driver,engineer,designer,stylist,editor,waiter,teacher'.split(
		',',
	),
	team: 'wardrobe,lighting,sales,support,finance,research,kitchen,warehouse,sound,marketing'.split(','),
	place: 'Leeds,Chicago,Madrid,Lagos,Manila,Toronto,Oslo,Brighton,Austin,Cork,Naples,Perth'.split(','),
	verb: 'prepare,sing,organise,review,measure,rehearse,improve,deliver,translate,record,move,present'.split(
		',',
	),
	people: 'clients,colleagues,guests,directors,students,visitors,the crew,our partners,the cast'.split(','),
	thing:
		'schedule,script,inventory,report,costume,camera,catalogue,programme,presentation,scene,contract'.split(
			',',
		),
	period: 'day,week,month,season'.split(','),
	skill: 'English,writing,bookkeeping,carpentry,spreadsheets,choreography,lip-sync,planning,first aid'.split(
		',',
	),
	day: 'Monday,Tuesday,Wednesday,Thursday,Friday,Saturday'.split(','),
	month: 'January,March,May,July,September,November'.split(','),
	host: 'northlight.example.com,brasslane.example.org,oak-and-reel.example.net'.split(','),
	Name: 'Northlight,Brass Lane,Oak and Reel,Quiet Harbour,Tall Paper'.split(','),
	number: '2,3,4,5,6,8,12'.split(','),
};

/** Share of doubtful sentences: about what an ordinary board with a few bad listings holds. */
const DOUBT = 0.03;

/** Plausible job and casting prose of about `size` UTF-16 units (at least that many). Same seed, same text. */
export function prose(size: number, seed: number): string {
	const random = seeded(seed);
	const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
	const paragraphs: string[] = [];
	for (let length = 0; length < size; ) {
		const sentences = Array.from({ length: 2 + Math.floor(random() * 5) }, () => {
			const pattern = pick(random() < DOUBT ? DOUBTFUL : HONEST);
			return pattern.replace(/\{(\w+)\}/g, (_, slot: string) => pick(SLOTS[slot] ?? []));
		});
		const paragraph = sentences.join(' ');
		paragraphs.push(paragraph);
		length += paragraph.length + 1;
	}
	return paragraphs.join('\n');
}
