import type { RuleCases, RulePack } from '../../model.ts';

/** Tagalog: "We take care of everything." */
export const pack: RulePack = {
	patterns: [
		'(kami|kami na|ako na|sila) [na|ang|po] bahala [na] ..2 (lahat|papel|papeles|ticket|visa|immigration|airport|gastos|lahat lahat)',
		'(sagot|libre) (namin|nila|lahat) ..4 (ticket|visa|tirahan|pagkain|pamasahe) ..6 (alis|lipad|abroad|dubai|japan|korea|pumunta|sumama)',
		'(sasakay ka na lang|lipad ka na lang|aalis ka na lang|katawan mo lang|sarili mo lang)',
	],
	unless: ['@lawful-agency', '(kasal|birthday|handaan|event|cast|crew|reunion|outing|set)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Kami na bahala sa lahat ng papeles mo.',
		'Libre lahat, ticket, visa, tirahan, basta sumama ka.',
		'Lipad ka na lang, may susundo sa iyo.',
		'Sila ang bahala sa immigration.',
	],
	lookalikes: [
		'Kami ang bahala sa lahat ng pagkain sa kasal.',
		'Sagot ng production ang ticket ng cast, may kontrata.',
		'Ikaw ang bahala kung anong oras ka pupunta.',
		'DMW licensed agency, kami na bahala sa visa, may OEC.',
	],
};
