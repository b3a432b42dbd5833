import type { Cases, Rule } from '../model.ts';

/**
 * A new love who has work abroad. `caution`: the "lover boy" way of recruiting described by Europol;
 * relatives do find each other work.
 */
export const rule: Rule = {
	id: 'love-and-a-job',
	family: 'recruiter-identity',
	harm: 'freedom',
	weight: 'caution',
	topics: ['trafficking', 'domestic-violence', 'sexual-violence'],
	kinds: ['message'],
	patterns: {
		en: [
			'(my love|baby|babe|honey|darling|sweetheart|my queen|princess|my future wife) ..20 (job for you|work for you|ticket|visa|come to me|fly to me|passport|work in|you can work|club)',
			'i love you ..20 (job|work|ticket|visa|passport|club|fly|dubai|abroad)',
			'my (uncle|friend|cousin|boss|brother|aunt) ..3 (owns|has|runs|manages) ..3 (hotel|restaurant|club|agency|bar|salon) ..12 (you can work|work for you|job for you|come|girls|fly)',
			'(work|job) ..4 (for our future|for our house|just for a few months|only a few months) ..10 (love|together|marry|wedding|money|debt)',
			"(we will|we'll|i will|i'll) (marry|live together|get married) ..12 (work|job|club|bar|debt)",
			'(help me|help us) ..5 (pay|debt) ..10 (clients|customers|men|dance|massage|sleep|be nice)',
			'(man|guy|boyfriend|woman) i met online ..10 (job|work|ticket|visa|abroad)',
			'(baby|babe|my love|honey|darling|sweetheart|my queen|princess|habibi) ..14 (club|my friend who|do this for us|do it for us|for our future|only once|just once|we need the rent|pay the debts|pay my debt|make money for us)',
			'(if you love me|you said you love me|if you loved me|you said you do anything|prove that you love) ..14 (do this|do it|friend|work|money|once|client|picture|photo|video)',
			'(have to|must|need to|got to|gotta) earn it [(back|for me|for us)]',
			'(my man|he|daddy) ..3 (mad|angry) if (u|you|i) ..2 (money|tips|less)',
			'(marry|marries) (him|her|a pensioner|an old man) ..6 (papers|passport|visa|stay)',
		],
	},
	unless: {
		en: [
			'(script|role|scene|character|film|story|novel|song|audition)',
			'(wedding|family) (photographer|planner|business|restaurant)',
		],
	},
	citations: [
		{
			title: 'Fake love: devious men luring young women into prostitution busted',
			publisher: 'Europol',
			url: 'https://europol.europa.eu/media-press/newsroom/news/fake-love-devious-men-luring-young-women-prostitution-busted-in-spain-and-romania',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'How you can help',
			publisher: 'US Department of Homeland Security, Blue Campaign',
			url: 'https://www.dhs.gov/blue-campaign/government-roles',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Babe, only once, with my friend, then we have the rent.',
			'If you love me you will work there for two months.',

			'Baby, come to me, my uncle owns a hotel and has work for you.',
			'I love you, here is the visa and the ticket.',
			'Work there just for a few months, then we marry.',
			'My friend runs a club in Dubai, you can work there.',
			'Help us pay the debt, be nice to the clients.',
			'The bag cost 1,400 and you have to earn it.',
			'He gets mad if you keep money.',
			'You marry him in Glasgow, papers for all.',
		],
		lookalikes: [
			'Baby shop needs a friendly person on Saturdays.',
			'If you love music you can work the door.',

			'Role: his fiancé finds work abroad in act two.',
			'My aunt runs a shop in town.',
			'Wedding photographer wanted, work in June.',
			'Family restaurant is hiring cooks, apply on site.',
			'Love song writers wanted for a studio.',
			'Hi honey, can you pick up milk after work?',
			'I bought you flowers, be careful with the thorns.',
			'You have to earn trust, says the coach of the under 12 team.',
			'My cousin comes on Sunday, please cook for him.',
			"My brother's bar is hiring, work in the kitchen from May.",
			'My boyfriend drives me to work every day.',
			'If you love me, carry the sofa.',
			'He takes the money at the door of the jazz evening.',
			'He paid the rent so we stay until May.',
			'My friend gives us 20 for petrol.',
			'It is only an hour by train and the door is open.',
			'My mother likes me and the dance teacher too.',
			'He put me in the club team.',
			'My teacher asked me to be nice to my sister.',
			'He wants me to move to his team.',
			'My boyfriend wants me to move to Dublin, he found work in a hotel there.',
			'He bought me dinner, so I am nice to his mother.',
			'You think this is free? It costs 5 pounds.',
			'My friend is lonely, be good to him.',
			'He says he wants to marry me in May.',
			'He is mad if you are late.',
		],
	},
};
