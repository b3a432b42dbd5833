import type { Cases, Rule } from '../model.ts';

/**
 * Asks to keep the offer from people close to you. `stop`: secrecy takes away whoever could help; no honest
 * work needs it.
 */
export const rule: Rule = {
	id: 'keep-it-secret',
	family: 'secrecy',
	harm: 'safety',
	weight: 'stop',
	topics: ['minors', 'sexual-violence', 'trafficking', 'scam'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'(confidential|secret|quiet|private) ..1 (even from|also from|from your) ..2 (family|parents|friends|husband|boyfriend|agent|mother|father)',
			'(keep|leave) (your|the) (agency|agent|parents|family|boyfriend|husband|mother|father) out of (this|it)',
			'(better|best|make sure|important) ..3 (nobody|no one) (knows|finds out|sees|hears)',
			"(don't|do not|dont|never|please don't) ..2 (tell|mention|inform|talk to|show|involve) ..5 (parents|parent|mom|mum|mother|dad|father|family|agent|agency|boyfriend|girlfriend|husband|wife|partner|friend|friends|anyone|anybody|police|teacher|embassy|guardian)",
			"(don't|do not|dont|never) ..2 (tell|mention|say) ..6 to ..1 (parents|mom|mum|dad|family|agent|boyfriend|husband|anyone|anybody|police|bank|teller|cashier)",
			"(don't|do not|dont|never) (tell|inform) ..1 (bank|teller|cashier|store clerk)",
			'without (telling|informing|asking) ..2 (parents|parent|mom|mum|mother|dad|family|agent|boyfriend|husband|anyone|anybody)',
			'(keep|keeping) (this|it|our|the offer|the job|the trip|everything) ..3 (secret|between us|between you and me|to yourself|quiet|hush hush|private between us)',
			'(our|a) little secret',
			'(must|has to|should) (stay|remain|be) (secret|between us|between you and me)',
			'(delete|erase|clear) (this|these|our|the|all|your) ..2 (message|messages|chat|chats|conversation|texts)',
			"(parents|family|mom|mum|dad|agent|boyfriend|husband|nobody) ..2 (don't|do not|doesn't|does not|needn't|must not|mustn't|should not|shouldn't) ..2 (need to know|have to know|know|find out|be told|hear)",
			'(nobody|no one|noone) ..3 (needs to know|has to know|will know|must know|will find out|should know)',
			'(use|turn on|switch on|switch to) ..2 (disappearing messages|secret chat|vanish mode)',
			"(don't|do not|dont|never) ..2 (tell|inform) ..2 (your|ur) ..2 (where|what)",
			"(don't|do not|dont) (say|tell) ..4 (where you are going|where you're going|where you go|about the trip|about the job|about the shoot|about the money)",
		],
	},
	unless: {
		en: [
			'(script|scripts|sides|plot|storyline|screenplay|nda|non disclosure|footage|set photos|social media|press|client data|patient|customer data|vacancy|embargo)',
			'(if|when|anyone who|someone who|recruiter who|person who|they|traffickers|scammers|predators) ..6 (ask|asks|say|says|tell|tells|told|want|wants) (you|them|victims)',
			'(surprise|birthday|prank|secret santa|secret shopper)',
			'(staff|employees|workers) ..4 (salary|salaries|payslip|password|passwords)',
			'careers desk',
		],
	},
	citations: [
		{
			title: 'Protect yourself from possible trafficking situations',
			publisher: 'US Equal Employment Opportunity Commission',
			url: 'https://eeoc.gov/youth/protect-yourself-possible-trafficking-situations',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Online exploitation',
			publisher: 'National Center for Missing & Exploited Children',
			url: 'https://www.missingkids.com/theissues/onlineexploitation',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			"Don't tell your sister where you go.",

			"Please don't tell your agent about this, we prefer to book you directly.",
			"Your parents don't need to know about the test shoot.",
			'Keep this between us until the flight is booked.',
			'Delete this chat once you have read it.',
			'It can be our little secret, just the two of us.',
			'Come on Saturday without telling anyone.',
			'Do not tell the bank what the transfer is for.',
			'Nobody has to know, I promise.',
		],
		lookalikes: [
			"Don't say anything about the film's ending.",

			"Don't say anything about the film's ending.",

			'The script is confidential, so please do not tell anyone about the plot.',
			'Please tell your agent about the shoot dates.',
			'A parent must be told and has to sign the form.',
			'Please do not post photos from set on social media.',
			'Secret Garden, the musical: open auditions on Friday.',
			'If a recruiter asks you to keep a job secret from your family, talk to someone first.',
			'Keep this page open between uploads.',
			'Keep patient details to yourself: do not tell anyone outside the ward about client data.',
			'No need to tell stories, just the facts.',
			'If your parents ask about the pay, show them the contract.',
			'Remove WhatsApp if the phone is slow.',
			'If you tell us by Friday, your career is not in danger? Ask the careers desk.',
			'We tell parents when the rehearsal ends.',
			'We tell parents: the school trip is free.',
			'The home office tells you by post.',
		],
	},
};
