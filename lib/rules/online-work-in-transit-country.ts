import type { Cases, Rule } from '../model.ts';

/**
 * Foreigners wanted for chat or typing work in a transit country, all paid. `caution`: lawful service
 * centres hire residents there.
 */
export const rule: Rule = {
	id: 'online-work-in-transit-country',
	family: 'scam-compound',
	harm: 'freedom',
	weight: 'caution',
	topics: ['trafficking', 'labor-exploitation', 'migrants', 'scam'],
	kinds: ['job', 'message'],
	patterns: {
		en: [
			'(bangkok|chiang rai|chiang mai|pattaya|phuket|manila|kuala lumpur|dubai) ..8 (speak english|english) and ..1 (type|typing|chat)',
			'(chat support|chatting|chatter|chat operator|chat agent|typing|typist|typists|telesales|crypto|forex|online casino|online gaming|gaming company|data entry|digital sales|customer service|online marketing|live host) ..10 (bangkok|thailand|chiang mai|chiang rai|manila|philippines|malaysia|kuala lumpur|dubai|vietnam|armenia|turkey|serbia) ..14 (foreigners|we bring you|all nationalities|free flight|free ticket|free food|free accommodation|ticket|flight|accommodation provided|accommodation free|visa|from africa|from india|food and|housing|no experience)',
			'(bangkok|thailand|chiang mai|chiang rai|manila|philippines|malaysia|kuala lumpur|dubai|vietnam) ..10 (chat support|chatting|chatter|chat operator|typing|typist|typists|telesales|crypto|forex|online casino|online gaming|gaming company|data entry|digital sales|customer service) ..14 (foreigners|we bring you|all nationalities|free flight|free ticket|free food|free accommodation|ticket|flight|accommodation provided|accommodation free|visa|from africa|from india|food and|housing|no experience)',
			'(english|chinese|hindi|urdu|swahili|african|foreign) (speaker|speakers|speaking) ..8 (online work|chat|typing|customer service|online job) ..10 (asia|southeast asia|thailand|philippines|malaysia|dubai)',
			'(foreigners|foreigner) ..6 (welcome|wanted|needed) ..8 (chat support|chatting|typing|online gaming|customer service|data entry)',
		],
	},
	unless: {
		en: [
			'(residents|citizens|locals|local applicants|walk in|hmo|health plan|emirates id|right to work|licence|license)',
			'(remote|work from home|freelance|hybrid)',
			'(news|report|warning|warns|rescued|victims)',
			'(teacher|teaching)',
		],
	},
	citations: [
		{
			title: 'Hundreds of thousands trafficked into online criminality in Southeast Asia',
			publisher: 'UN Human Rights Office (UN Geneva newsroom)',
			url: 'https://www.unognewsroom.org/story/en/1763/hundreds-of-thousands-trafficked-into-online-criminality-in-southeast-asia-ohchr',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'How scammers exploit computer engineers from India and other Asian countries',
			publisher: 'Scroll / Thomson Reuters Foundation',
			url: 'https://scroll.in/article/1036622/how-cryptocurrency-scammers-are-exploiting-computer-engineers-from-india-and-other-asian-countries',
			read: '2026-11-23',
			tier: 'press',
		},
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Chat support in Bangkok, foreigners welcome.',
			'Hiring typists for Malaysia, we bring you over.',
			'Online gaming company in Manila, free flight, staff from Africa and India.',
			'English speakers needed for online work in Asia, English speaking online work, Thailand.',
			'Dubai: digital sales, all nationalities.',
		],
		lookalikes: [
			'Customer service agent in Manila for Philippine residents, health plan.',
			'Dubai bank hires customer service staff with Emirates ID and visa.',
			'Remote customer support for a firm in Kuala Lumpur.',
			'English teacher in Bangkok, flight paid.',
			'Walk-in interviews for call centre staff in Cebu, free food.',
			'Data entry clerk in Leeds, 20 hours.',
		],
	},
};
