import type { Evidence, Facts, Quote } from '../model.ts';
import { companyOf } from './company.ts';

const BESIDE = 100;
/** Words that send applications to the address beside them. */
const APPLY =
	/\b(?:appl(?:y|ications?|icants?)|cv|resumes?|résumés?|send|submit|forward|e-?mail(?:ed)? (?:us|me|to|your|at)|mail (?:us|to|your)|write to|contact|interested|headshots?|portfolio|reply|envía\w*|enviar|envoyez|candidatura)\b/i;

const WAYS =
	'Street St Road Rd Avenue Ave Lane Ln Drive Dr Way Boulevard Blvd Highway Hwy Court Ct Place Square Route Loop Trail';
/** "12 Mill Lane", "42700 State HWY 17". */
const STREET = new RegExp(
	`\\b\\d{1,6} (?:[NSEW]\\.? )?(?:[A-Z\\d][\\w'.]{0,20} ){1,4}(?:${WAYS.replace(/ /g, '|')}|${WAYS.toUpperCase().replace(/ /g, '|')})\\b`,
);

/** A named firm whose applications go to a mailbox that anybody can open. */
export const evidence: Evidence = {
	rule: {
		id: 'free-mail-of-a-firm',
		family: 'recruiter-identity',
		harm: 'money',
		// Farms, shops and small theatres do this every day: it counts only with other signs.
		weight: 'note',
		topics: ['scam'],
		kinds: ['casting', 'job', 'message'],
		patterns: {},
		citations: [
			{
				title: 'Guidelines for a safe job search',
				publisher: 'Indeed',
				url: 'https://support.indeed.com/hc/en-us/articles/216354123-Guidelines-for-a-Safe-Job-Search',
				read: '2026-11-23',
				tier: 'authority',
			},
			{
				title: 'How to verify suspicious employer messages',
				publisher: 'Indeed',
				url: 'https://support.indeed.com/hc/en-us/articles/360040122511-How-to-Verify-Suspicious-Employer-Messages',
				read: '2026-11-24',
				tier: 'authority',
			},
		],
	},
	find: ({ source, mentions }: Facts): readonly Quote[] => {
		const { text } = source;
		const free = mentions.filter(({ type, start, end }) => {
			return type === 'freemail' && APPLY.test(text.slice(Math.max(0, start - BESIDE), end + BESIDE));
		});
		// A firm that can be rung or visited can be asked; one that has an address of its own beside is known by that.
		const isReachable =
			mentions.some(({ type }) => type === 'phone') ||
			STREET.test(text) ||
			mentions.some(
				({ type, start }) =>
					type === 'email' && !mentions.some((one) => one.type === 'freemail' && one.start === start),
			);
		if (free.length === 0 || isReachable || companyOf(source) === null) return [];
		return free.map(({ start, end }) => ({ text: text.slice(start, end), start, end }));
	},
};
