import type { Resource } from '../../model.ts';

/** Trafficking and forced work, all over the United States and for Los Angeles and New York. */
export const trafficking: readonly Resource[] = [
	{
		id: 'us-nhth',
		name: 'National Human Trafficking Hotline',
		country: 'US',
		operator:
			'Compass Connections, San Antonio, for the US Department of Health and Human Services (since late 2025)',
		what: 'Talk with someone trained when work or sex is forced on you or on somebody you know. They help you plan a safe way out and find a bed, a lawyer or other help near you.',
		topics: ['trafficking', 'labor-exploitation'],
		audience: ['anyone'],
		channels: [
			{ type: 'phone', value: '+18883737888', display: '1-888-373-7888', hours: '24/7', cost: 'free' },
			{ type: 'sms', value: '233733', body: 'HELP', hours: '24/7' },
			{ type: 'chat', value: 'https://humantraffickinghotline.org/chat', hours: '24/7' },
			{ type: 'tty', value: '711' },
			{ type: 'web', value: 'https://humantraffickinghotline.org/en/report-trafficking' },
		],
		languages: 'English, Spanish; more than 200 others by interpreter (phone only)',
		confidential:
			'You need not give your name. For adults, nothing is passed on without your yes unless someone is in immediate danger. The operator is new: ask first what they pass on.',
		mustReport:
			'Staff must report harm to anyone aged 17 or under, and immediate danger, if they know who and where.',
		minors: 'If you are under 18 and they know who and where you are, they may have to tell the authorities.',
		sources: [
			{
				url: 'https://humantraffickinghotline.org/en/report-trafficking',
				publisher: 'National Human Trafficking Hotline',
				read: '2026-11-23',
			},
			{
				url: 'https://www.ndhttf.org/blog/2025/12/19/compass-connections-takes-the-lead-what-you-need-to-know-about-the-new-national-human-trafficking-hotline-operator',
				publisher: 'North Dakota Human Trafficking Task Force',
				read: '2026-11-23',
			},
			{
				url: 'https://www.acf.hhs.gov/otip/success-story/announcing-24-7-chat-text-national-human-trafficking-hotline',
				publisher: 'US Office on Trafficking in Persons',
				read: '2026-11-24',
			},
		],
		confidence: 'high',
		checked: '2026-11-23',
	},
	{
		id: 'us-hsi-tip',
		name: 'Homeland Security tip line',
		country: 'US',
		operator: 'Homeland Security Investigations, part of US Immigration and Customs Enforcement (ICE)',
		what: 'Federal police line for tips about trafficking and child exploitation. ICE also enforces immigration law: without papers, speak to the National Human Trafficking Hotline or a lawyer first.',
		topics: ['trafficking', 'minors'],
		audience: ['anyone'],
		channels: [
			{
				type: 'phone',
				value: '+18663472423',
				display: '1-866-347-2423 (US and Canada)',
				hours: '24/7',
				cost: 'free',
			},
			{
				type: 'phone',
				value: '+18028726199',
				display: '1-802-872-6199 (from other countries)',
				hours: '24/7',
			},
			{ type: 'web', value: 'https://dhs.gov/hsi/tipline' },
			{ type: 'web', value: 'https://www.ice.gov/tips' },
		],
		languages: 'English; more than 20 others by interpreter',
		confidential:
			'Not confidential. You need not give your name, but the online form can record your internet address.',
		mustReport: 'It is the police.',
		sources: [
			{
				url: 'https://dhs.gov/hsi/tipline',
				publisher: 'US Department of Homeland Security',
				read: '2026-11-23',
			},
			{
				url: 'https://plymouthda.com/pchttf-how-to-report/',
				publisher: 'Plymouth County DA task force',
				read: '2026-11-23',
			},
			{
				url: 'https://cybercemetery.unt.edu/archive/oilspill/20130215151907/http://www.ice.gov/tipline/',
				publisher: 'ICE (archived 2013)',
				read: '2026-11-23',
			},
		],
		confidence: 'high',
		checked: '2026-11-23',
	},
	{
		id: 'us-cast',
		name: 'Cast, 24-hour trafficking hotline',
		country: 'US',
		region: 'California',
		city: 'Los Angeles',
		operator: 'Cast',
		what: 'For people in Los Angeles County who were forced to work or to sell sex: safety, a place to stay, lawyers, a doctor. All free, and not linked with the police or the government.',
		topics: ['trafficking', 'labor-exploitation', 'legal', 'immigration'],
		audience: ['anyone', 'migrants'],
		channels: [
			{
				type: 'phone',
				value: '+18885392373',
				display: '888-KEY-2-FREE (888-539-2373)',
				hours: '24/7',
				cost: 'free',
			},
			{ type: 'web', value: 'https://www.castla.org' },
		],
		languages: 'English, Spanish; others by interpreter',
		confidential: 'Confidential if you ask; not part of law enforcement.',
		sources: [
			{ url: 'https://www.castla.org/category/cast_news/', publisher: 'Cast', read: '2026-11-23' },
			{ url: 'https://www.castla.org/?p=2830', publisher: 'Cast', read: '2026-11-23' },
		],
		confidence: 'high',
		checked: '2026-11-23',
	},
	{
		id: 'us-womankind',
		name: 'Womankind',
		country: 'US',
		region: 'New York',
		city: 'New York City',
		operator: 'Womankind',
		what: 'For Asian people in New York City after trafficking, violence at home or sexual violence: a place to stay, someone to talk to, lawyers.',
		topics: ['trafficking', 'sexual-violence', 'domestic-violence', 'immigration', 'labor-exploitation'],
		audience: ['women', 'migrants', 'anyone'],
		channels: [
			{ type: 'phone', value: '+18888887702', display: '1-888-888-7702', hours: '24/7', cost: 'free' },
			{ type: 'web', value: 'https://www.iamwomankind.org/' },
		],
		languages: 'English and many Asian languages',
		sources: [
			{
				url: 'https://cn.ntdtv.com/b5/2015/04/11/a1190233.html',
				publisher: 'NTD Television',
				read: '2026-11-23',
			},
			{
				url: 'https://wikisum.wiki/wiki/Womankind_(charity)',
				publisher: 'Encyclopedia copy',
				read: '2026-11-24',
			},
		],
		confidence: 'medium',
		checked: '2026-11-23',
	},
	{
		id: 'us-safe-horizon-atp',
		name: 'Safe Horizon Anti-Trafficking Program',
		country: 'US',
		region: 'New York',
		city: 'New York City',
		operator: 'Safe Horizon',
		what: 'Social workers and immigration lawyers for people forced to work or to sell sex, of any gender or status. If the first number does not answer, use the Hope Hotline number.',
		topics: ['trafficking', 'labor-exploitation', 'legal', 'immigration'],
		audience: ['anyone', 'migrants'],
		channels: [
			{ type: 'phone', value: '+17189438652', display: '718-943-8652', hours: 'office hours' },
			{ type: 'phone', value: '+18006214673', display: '1-800-621-HOPE (4673)', hours: '24/7', cost: 'free' },
			{ type: 'web', value: 'https://www.safehorizon.org/' },
		],
		minors: 'Helps children and young people too.',
		sources: [
			{
				url: 'https://gaatw.org/members/featured-members/1231-meet-our-members-safe-horizon-anti-trafficking-program',
				publisher: 'GAATW',
				read: '2026-11-23',
			},
			{
				url: 'http://www.slaveryworldpolitics.com/2015/01/trafficking-survivors.html',
				publisher: 'Slavery World Politics (copy of a Safe Horizon page)',
				read: '2026-11-23',
			},
		],
		confidence: 'medium',
		checked: '2026-11-23',
	},
];
