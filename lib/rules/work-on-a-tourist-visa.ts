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
			'(umrah|hajj|visit|tourist|transit|medical|student|conference|pilgrim|pilgrimage|business) visa ..8 (maid|housemaid|clean|farm|domestic|overstay|stay on|stay after|nobody asks|nobody ask|disappear|run|hide|work after|then work|and work|start work)',
			'(via|through) ..2 @country ..1 (tour|tourist|as tourist|as tourists)',
			'(say|tell them|answer|write) (tourist|tourism|tourists)',
			'(come|enter|fly|arrive|travel|go) on ..2 (business|visit|visitor|tourist|transit) visa ..8 (change|convert|later|start work|then work)',
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
			'tourist (season|board|numbers|attractions|town|guide|information)',
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
			'Umrah visa, then you stay on and clean, nobody asks.',
			'You go by bus, at the border say tourist.',
			'Teaching job, come on a business visa, change it later.',
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
			'They say tourist season begins in May.',
			'The officer tells you where the queue is.',
			'When they call you offside, tell the coach.',
			'Put money in the piggy bank for a week.',
			'You must tell the embassy that your passport is lost.',
			'Tell the officer honestly that you are visiting family.',
			'You can enter on a tourist visa for 90 days.',
			'Show your contract at the embassy.',
			'Please say you are coming to the wedding.',
			'Say you are a student and you get a discount.',
			'Hotel booking for 3 days in Rome.',
			'The embassy will tell you about your visit.',
			'Tell them at the airport you need a wheelchair.',
		],
	},
};
