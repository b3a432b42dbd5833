import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi: A false age. */
export const pack: RulePack = {
	patterns: [
		'(उम्र|आयु) ..3 (18|अठारह|19) ..3 (बता देना|बताना|लिख देना|लिखना|बोलना|बोल देना|कहना|कह देना)',
		'(कह देना|बोल देना|बताना|लिखना) ..2 (18|अठारह) ..2 (साल|वर्ष|की|के)',
		'(age|umar) ..3 (18|19) ..3 (bata dena|batana|likh dena|likhna|bol dena|bolna|daal dena|kehna)',
		'(bol dena|bata dena|kehna) ..3 (18|19) ..2 (saal|ki|ka|ke)',
	],
	unless: ['(असली उम्र|सही उम्र|asli age|sahi umar|real age)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'उम्र 18 बता देना, कोई नहीं पूछेगा।',
		'फॉर्म में आयु अठारह लिख देना।',
		'Age 18 likh dena form me.',
		'Koi puche to bol dena 19 saal ki ho.',
	],
	lookalikes: [
		'उम्र 18 से 25 वर्ष हो।',
		'अपनी सही उम्र लिखें।',
		'Age 18 to 25, real age likho.',
		'Umar aur city bata dena.',
	],
};
