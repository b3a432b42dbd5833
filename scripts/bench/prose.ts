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
	'We are looking for {a} {role} to strengthen our {team} department in {place} and to develop it over the coming seasons.',
	'You will {verb} together with {people} and {verb} the {thing} from the first discussion to the final presentation.',
	'The {role} works closely with {people}, {verb}s the {thing} and takes responsibility for everything around it.',
	'Requirements are several years of professional experience, a {a2} attitude and a good command of {skill} and {skill}.',
	'Rehearsals start on {day} at {number}:30 pm and usually continue until late in the evening, with a generous break.',
	'Compensation is {usd}{number}{number}0 a day plus 20% agency fee, and the production settles it within {number} weeks of the shoot.',
	'Please send your headshot, your measurements and a short introduction to casting@{host} before the end of {month}.',
	'Our {team} department has grown considerably since {month}, and we would like to keep it exactly that way.',
	'{Name} Studio is an equal opportunity employer; applicants of every background are encouraged to introduce themselves.',
	'Transport within {place} is organised by the production, and {people} receive a warm meal during longer rehearsals.',
	'Knowledge of {skill} is an advantage, although we are happy to train the right person during the first {period}.',
	'Further information about the {thing} can be found at www.{host}/open/{number}{number} and in the printed {thing}.',
	'The character is a thoughtful {role} who learns to {verb} and, towards the second act, discovers an unexpected {thing}.',
	'Benefits include comprehensive health insurance, {number}{number} days of holiday and an allowance for {skill}.',
	'As {a} {role} you coordinate the {thing}, {verb} the annual budget and keep {people} informed about developments.',
	'Conversations take place in our office on {place} Street, where {people} will introduce you to the {team} department.',
	'Questions concerning the {thing} are answered by the {team} department under (555) 010-{number}{number}{number}7.',
	"We don't charge anyone who collaborates with us, and we never ask candidates for a deposit.",
	'{Name} develops software, exhibitions and television programmes for international organisations and local communities.',
	'The successful candidate demonstrates initiative, communicates clearly with {people} and enjoys {skill}.',
	'Responsibilities include maintaining the {thing}, documenting decisions and supporting {people} throughout the {period}.',
	'The ensemble performs a contemporary interpretation of a classical {thing}, directed by an award-winning {role}.',
	'Because the {team} department collaborates across several continents, flexible arrangements are perfectly normal here.',
	'Previous productions were shown in {place}, {place} and {place}, and were received enthusiastically by the audience.',
	'An understanding of {skill} and {skill} will help you to {verb} the {thing} independently after the first {period}.',
	'Every {role} attends an introduction to workplace safety, led by an experienced colleague from the {team} department.',
	'The position is suitable for {people} with different abilities; the building in {place} is fully accessible.',
] as const;

/** Sentences of doubtful offers. */
const DOUBTFUL = [
	'There is a small registration fee of {usd}{number}{number} to secure your place on our roster.',
	'Message me on WhatsApp +44 7700 900{number}{number}1 for the details, do not tell your agency.',
	'No experience needed, earn up to {usd}{number}00 a day from home!',
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
	a2: 'friendly,careful,curious,constructive,reliable,thoughtful'.split(','),
	usd: ['$'],
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
const DOUBT = 0.02;

/**
 * Plausible job and casting prose of about `size` UTF-16 units (at least that many). Same seed, same text. Letters a
 * word, typed tokens, and words that start a look at some phrase (about one in six) are as frequent as in real postings.
 */
export function prose(size: number, seed: number): string {
	const random = seeded(seed);
	const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
	const paragraphs: string[] = [];
	for (let length = 0; length < size; ) {
		const sentences = Array.from({ length: 3 + Math.floor(random() * 5) }, () => {
			const pattern = pick(random() < DOUBT ? DOUBTFUL : HONEST);
			return pattern.replace(/\{(\w+)\}/g, (_, slot: string) => pick(SLOTS[slot] ?? []));
		});
		const paragraph = sentences.join(' ');
		paragraphs.push(paragraph);
		length += paragraph.length + 1;
	}
	return paragraphs.join('\n');
}
