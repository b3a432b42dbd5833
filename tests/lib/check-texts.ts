import type { Kind } from '../../lib/model.ts';

/** A text written for these tests. */
export interface WrittenText {
	readonly name: string;
	readonly kind: Kind;
	readonly text: string;
}

/** Honest offers. None may be silenced, none may reach `caution`. */
export const honestOffers: readonly WrittenText[] = [
	{
		name: 'a short film',
		kind: 'casting',
		text: `CASTING CALL: "Tidewater", student short film, Portland.
Seeking two actors. MARGARET, 60 to 70, retired ferry pilot, dry humour. JUNE, 20s, her granddaughter.
Self tapes by 3 May: one page of sides, sent after you write to us with a headshot and resume.
Rehearsals 17 and 18 May, shoot dates 24 to 27 May. Meals, travel within the city and a copy of the film. Non-union, $150 a day.`,
	},
	{
		name: 'a film with a nudity rider',
		kind: 'casting',
		text: `Feature film "Salt Room", SAG-AFTRA low budget agreement. Role of Ilse, 35 to 45, lead. One scene of partial nudity in a sauna.
A nudity rider is agreed in writing with your agent before the callback. Intimacy coordinator on set, closed set. No nudity at auditions, and please do not send any such pictures.
Submissions through your agent or Actors Access. Auditions at Halden Studios, second floor, with the casting director and an assistant.`,
	},
	{
		name: 'a model call that says it never charges',
		kind: 'casting',
		text: `Open call for models, Brightwater Models, Leeds. New faces aged 16 to 24, all sizes. Under 18s bring a parent.
Thursday 14:00 to 17:00 at our office, 22 Mill Lane. No portfolio needed, we take digitals at the call.
We never charge a registration fee and never ask you to pay for photos. If anyone does so in our name it is a scam: please tell us.`,
	},
	{
		name: 'a warehouse job',
		kind: 'job',
		text: `Warehouse operative, full time, Northgate Logistics, Derby.
Responsibilities: picking and packing orders, loading vans, keeping the aisles clear.
Requirements: able to lift 20 kg, good timekeeping, forklift licence an advantage.
Salary £12.60 per hour plus overtime. 28 days annual leave, pension. Apply with your CV through our website by 30 June. Interviews on site.`,
	},
	{
		name: 'a job with a notice on false recruiters',
		kind: 'job',
		text: `Junior accountant, Harrow & Pike. Full-time position, hybrid, salary 31,000 a year.
You will prepare monthly reports, reconcile accounts and support the audit. Requirements: a degree in accounting, two years of experience, good communication skills. We offer a pension, 26 days of annual leave and health insurance.
Beware of recruitment fraud: we write only from our own domain and will never ask for money or bank details before you start.
Equal opportunity employer. Send your CV and cover letter through our careers page.`,
	},
	{
		name: 'a message from a colleague',
		kind: 'message',
		text: 'Hi Sam, it was good to meet you at the theatre workshop. We are casting a radio play in March and I thought of you. Are you free for a reading on Tuesday at the community hall? Bring a friend if you like. Best regards, Odile',
	},
];

/** Texts that teach. None may reach more than `note`, and most are told to be no offer. */
export const lessons: readonly Omit<WrittenText, 'kind'>[] = [
	{
		name: 'an advice page on casting scams',
		text: `How to spot a fake casting
Scammers copy the names of real casting directors and write to young actors. Warning signs:
- You are asked to pay a registration fee or to buy photos before an audition.
- They want you to send nude pictures "for the role".
- They tell you to come alone to a hotel room in the evening.
- They send a check and ask you to wire part of the money back.
Never pay to audition. If you think you have been scammed, report it to the police and the Federal Trade Commission.`,
	},
	{
		name: 'a hotline page',
		text: `If you are in danger now, call 911. Our hotline is open day and night and confidential support is free.
Has someone taken your passport? Are you forced to work to pay off a debt? Are you told that your family will be hurt if you leave? These are signs of human trafficking. You will not be asked for your name. Trained advocates speak more than 200 languages.
Survivors and victims can get help with a safety plan, a shelter and legal advice.`,
	},
	{
		name: 'a news story',
		text: `Two men were arrested on Thursday after police said they had lured at least nine women with fake modelling jobs. According to prosecutors, the victims were told to pay a deposit of $400 and to come to a private flat without their phones. One woman said she was threatened when she asked for her passport back. "They promised contracts in Dubai," she told reporters. The men, who deny the charges, will appear in court next month. A spokesperson for the charity that helped the women said that such offers have doubled since last year.`,
	},
	{
		name: 'a bank’s awareness message',
		text: 'Beware of job fraud. Never pay a registration fee for a job and never share your OTP or card details with anyone. Scammers pretend to be recruiters. Report fraud on our helpline 1800 555 0199.',
	},
];

/** Offers that must be noticed at `stop`, with the harm that leads. */
export const lures = [
	{
		name: 'a fee before an audition',
		harm: 'money',
		text: `CASTING for a national TV commercial, all ages, no experience needed. $900 a day. To secure your slot at the audition send the registration fee of $75 by Zelle to our coordinator. Casting ends tonight.`,
	},
	{
		name: 'a task message',
		harm: 'money',
		text: 'Hello dear, I am Anna from HR of Bluestar Media. We are hiring part-time online workers. Just like YouTube videos and earn $200 to $500 per day. Contact me on WhatsApp wa.me/447700900123',
	},
	{
		name: 'passports kept',
		harm: 'freedom',
		text: `Waitresses wanted abroad, girls 18 to 25, no experience needed. We pay the ticket and the visa. You will repay the ticket from your salary. Your passport will be kept by the manager until the contract ends. You live with us and may not go out alone.`,
	},
	{
		name: 'pictures before a meeting',
		harm: 'safety',
		text: 'Hey gorgeous, we are looking for models for a lingerie brand. Send nude photos on Telegram so that I can check your body, then come alone to my hotel room tonight. Do not tell your parents.',
	},
] as const;
