import type { Cases, Rule } from '../model.ts';

/**
 * Enter as a tourist to work, or mislead an officer. `stop`: leaves people without rights; US embassies say
 * not to accept advice to mislead.
 */
export const rule: Rule = {
	id: 'work-on-a-tourist-visa',
	family: 'visa-tie',
	harm: 'freedom',
	weight: 'stop',
	topics: ['trafficking', 'migrants', 'immigration', 'labor-exploitation'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			"(don't|do not|never) tell (immigration|customs|the border|the embassy|officers|the officer|border police) ..6 (work|job|working)",
			"(tell them|say|pretend) ..1 (you are|you're) my (cousin|wife|girlfriend|niece|sister|daughter|student)",
			"(ask|asks|asked) ..4 (border|airport|immigration|customs|officer|officers) ..2 (say|tell them|answer) (you|that you|it is|it's)",
			'(tourist|visitor|visit|visiting|holiday) (visa|visas) ..8 (start work|and work|work first|then we convert|we convert|convert it|we change it|then change|you can work|for the job|for the work|for work|work there)',
			'(work|working|modeling|modelling|job) ..3 (on|with|using) ..1 (tourist|visitor|visit|holiday) (visa|visas)',
			"(tell|say to|say at) ..2 (immigration|customs|border|airport|officer|officers|police|embassy|consulate) ..6 (you are visiting|you are a tourist|you're a tourist|tourist|tourism|on holiday|on vacation|visiting friends|visiting family|you are not working)",
			"(say|pretend) ..2 (you are|you're|that you are) ..2 (a tourist|tourists|on holiday|on vacation|visiting friends|visiting family|going shopping)",
			"(don't|do not|never) (mention|tell|talk about|say) ..4 (work|job|working) ..6 (immigration|airport|border|customs|embassy|officer|visa interview|consulate)",
			'(enter|come|arrive|travel) as (a tourist|tourist|tourists|visitors)',
			'(what to say|i will tell you what to say|we tell you what to say) ..6 (immigration|border|airport|officer|embassy|visa interview)',
			'(immigration|border|customs|border police|passport control|airport police|officer|officers|embassy|consulate|consul|counter) ..4 (say|tell|answer|tell them|you say|write) ..4 (you|u|we|it|that) ..5 (conference|seminar|tourism|tourist|holiday|vacation|honeymoon|umrah|hajj|pilgrimage|shopping|wedding|funeral|visit|visiting|trade fair|study|church|football|medical|treatment|tour|uncle|auntie|boyfriend|cousin|friend|friends|sister|family)',
			'(immigration|border|customs|border police|passport control|airport police|officer|officers|embassy|consulate|consul|counter) ..2 (ask|asks|asked) ..4 (i am|i m|we are|we re|you are|you re|he is|she is|she s|he s) ..2 (your|my|his|her|a couple|engaged|married|cousins|friends|going|here|only)',
			'(say|tell them|pretend|answer|swear) ..2 (you are|you re|you|u|that you|we are) ..2 (go|going|come|coming|here|travel|travelling) ..3 (conference|seminar|tourism|tourist|holiday|vacation|honeymoon|umrah|hajj|pilgrimage|shopping|wedding|funeral|visit|visiting|trade fair|study|church|football|medical|treatment|tour|uncle|auntie|boyfriend|cousin|friend|friends|sister|family)',
			'(memorise|memorize|learn|practise|practice|rehearse) ..2 (our|these|the|this) ..1 (answers|answer|story|script|lines) ..10 (embassy|interview|visa|immigration|consul|officer|border)',
			'(embassy|visa interview|consul|immigration|interview at the embassy|consulate) ..12 (memorise|memorize|learn our|our answers|the answers|rehearse|practise|what you say|cover story)',
			'(fill|fill up|load|rent|borrow|arrange|put money in) ..3 (bank statement|bank balance|show money) ',
			'(bank statement|bank balance|show money|hotel booking|return ticket|invitation letter) ..6 (fake|we fill|we make|only for show|just for show|for show|dummy|cancel after|throw|cancelled after|for <number> days only|for <number> days)',
			'(dummy|fake|for show) (hotel booking|hotel|return ticket|ticket|itinerary|invitation|bank statement|booking)',
			'(throw|tear|hide|destroy|burn|swallow) ..3 (paper|papers|letter|envelope|booking|ticket|passport|it|them) ..3 (after|when|once|before) ..4 (pass|immigration|border|landing|land|through|plane|airport|customs)',
			'(umrah|hajj|visit|tourist|transit|medical|student|conference|pilgrim|pilgrimage|business) visa ..8 (maid|housemaid|clean|farm|domestic|overstay|stay on|stay after|nobody asks|nobody ask|disappear|run|hide|work after|then work|and work|start work)',
			'(visa is transit|transit visa) ..10 (work|job|ship|boat|crew|vessel|salary|month|stay|join)',
			'(work|job|crew|salary|ship|boat|vessel) ..10 (visa is transit|transit visa only|on transit visa|on a transit visa|transit visa)',
			'(via|through) ..2 @country ..1 (tour|tourist|as tourist|as tourists)',
			'(deployment|deploy|job|work) ..8 (as tourist|as a tourist|tourist first|via tour|by tour)',
			'(guide|smuggler|man) ..3 (walks|takes|leads|brings|guide) (you|us|them) ..3 (over|across|through) ..2 (mountain|mountains|border|forest|river|desert|fence)',
			'(don t|do not|never) (say|tell|mention) ..2 (nanny|au pair|maid|cleaner|job|work|working|model|modelling) ..6 (airport|border|immigration|officer|customs|esta|embassy|say)',
			'(say|tell them) (you are|you re|that you are|that you re) ..1 (friend|friends|family|a friend|tourists|a tourist|my friend|godchild|goddaughter|niece|cousin|student|fiance|fiancee)',
		],
	},
	unless: {
		en: [
			"(illegal|not allowed|not permitted|cannot legally|never work|no one may|do not work|don't work)",
			'(tour guide|travel agency|travel agent|visa office|tourist office|tourist board)',
			'(remote work|digital nomad|volunteers)',
			'(scene|film|role|script)',
			'(attorney|lawyer|solicitor|legal aid|know your rights|truth|truthfully|honest|honestly)',
			'(wedding|family) (guests|planner)',
			'(dive|diving|walking|city|mountain|tour|hiking) guide',
			'(airline|ferry|cruise) (counter|desk)',
		],
	},
	citations: [
		{
			title: 'H-2 visa program: know your rights',
			publisher: 'US Embassy in the Dominican Republic',
			url: 'https://do.usembassy.gov/visas/nonimmigrant-visas/h-2-visa-program/know-your-rights-report-fraudulent-activity/',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Know your rights: temporary workers',
			publisher: 'US Department of State',
			url: 'https://travel.state.gov/content/travel/en/us-visas/visa-information-resources/wilberforce-english.html',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Come on a tourist visa and start work, we convert it later.',
			'Tell immigration that you are visiting friends.',
			'Say you are on holiday if they ask.',
			'Do not mention the job at the airport.',
			'You enter as tourists, all girls do.',
			'Modelling job on a visit visa, 30 days.',
			'At immigration you say you come for a conference.',
			'If the officer asks, I am your fiance.',
			'Memorise our answers for the embassy interview.',
			'We fill your bank statement for three days: bank statement arranged for 3 days.',
			'Dummy hotel booking included.',
			'Throw the letter after you pass immigration.',
			'Umrah visa, then you stay on and clean, nobody asks.',
			'A man takes you over the mountains at night.',
			'Work on the ship, visa is transit.',
		],
		lookalikes: [
			'It is illegal to work on a tourist visa; we file for a work permit.',
			'Tour guide wanted for visitors in Rome.',
			'Your work visa is stamped by the consulate before you travel.',
			'Never work on a visitor visa.',
			'Answer the officer truthfully.',
			'The hotel serves holiday guests.',
			'Tell the immigration officer the truth about your visit.',
			'Learn these lines for the interview scene.',
			'Bring your bank statement to the visa office.',
			'We hold a student visa and study full time.',
			'A mountain guide leads guests across the glacier.',
			'If immigration asks, you may stay silent until your lawyer comes.',
		],
	},
};
