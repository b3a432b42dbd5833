import type { RuleCases, RulePack } from '../../model.ts';

/** Tagalog: Contact or interview only in a chat app. Viber and Messenger are everyday means in the Philippines. */
export const pack: RulePack = {
	patterns: [
		'(add|i add|iadd|contact|message|i message|hanapin|usap) ..6 (telegram|tg|signal|wechat)',
		'(lipat|lumipat|lipat tayo|tuloy natin|ituloy) ..4 (telegram|tg|viber|whatsapp|signal)',
		'(interview|vtr|go see|application) ..4 (via|sa|thru|through) (chat|telegram|messenger|viber|whatsapp) [lang|only]',
		'(hr|manager|receptionist|coordinator|mentor) ..4 (telegram|tg|whatsapp) ..5 (<handle>|<phone>|<url>|<chatlink>|add|message)',
		'(pm|dm|chat|message) (lang|only) ..4 (no calls|walang tawag|bawal tumawag|wag tumawag)',
		'(telegram|whatsapp|viber) (lang|only) ..3 (po|walang tawag|no calls|kontak|contact|<phone>)',
	],
	unless: [
		'(email|walk in|office address|official page|website|opisina|developer|moderator)',
		'@safety-notice',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Add mo ang manager sa Telegram para sa task.',
		'Lipat tayo sa Viber, doon na lang tayo mag-usap.',
		'Interview sa chat lang, walang video.',
		'PM lang po, walang tawag please.',
	],
	lookalikes: [
		'Ipadala ang resume sa email o mag-walk in sa opisina.',
		'Community moderator ng Telegram group ng mga gamer.',
		'May Messenger group ang cast para sa call time.',
		'Tatawagan namin ang mga napili.',
	],
};
