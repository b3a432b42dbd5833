import type { RuleCases, RulePack } from '../../model.ts';

/** Tagalog: A check or a transfer of which a part has to be sent on. */
export const pack: RulePack = {
	patterns: [
		'(cheque|check|tseke|tsekeng) ..8 (ideposit|i deposit|ipadeposit|encash|i encash|deposit|idedeposit) ..12 (sukli|sobra|balance|ibalik|isend|i send|ipadala|remaining|natira)',
		'(ideposit|i deposit|encash|i encash) ..4 (cheque|check|tseke) ..12 (sukli|sobra|balance|ibalik|send|padala|ipadala|remaining|natira)',
		'(sobra|sumobra|napasobra|overpaid|na overpay) ..8 (ibalik|balik mo|isauli|i send back|send back|return|ipadala)',
		'(na wrong send|wrong send|maling send|namali ng send|naipadala ng mali) ..8 (ibalik|balik|send back|return|isauli)',
		'(ang sobra|yung sobra|remaining|natira|ang natira) ..8 (makeup artist|stylist|supplier|photographer)',
		'(nagpadala|padala|pinadala|sinend|send) ..4 (check|tseke|cheque) ..6 (<money>|<number>) ..4 (sayo|sa yo|sa iyo|iyo)',
		'(yung|ang) sobra ..3 (padala|ipadala|send|isend|bigay|ibigay|transfer) ..6 (caterer|driver|stylist|supplier|photographer|assistant|organizer|sa)',
		'(keep|kunin|itago) ..2 (<money>|<number>) ..8 (sobra|natira|ipadala|padala|isend|send)',
	],
	unless: ['(sukli sa counter|payroll check|kaha|cashier|tindera)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Ideposit mo ang tseke tapos ipadala ang natira sa stylist.',
		'Napasobra ang padala namin, ibalik mo na lang sa number na ito.',
		'Wrong send po sa GCash mo, pakibalik, isauli mo agad.',
		'Ang sobra ay ibigay mo sa makeup artist.',
		"Nagpadala ako ng check 85,000, 40,000 sa'yo.",
		'Yung sobra padala mo sa caterer.',
	],
	lookalikes: [
		'Cashier na marunong magsukli at magbalik ng sobra sa customer.',
		'Bayad sa tseke pagkatapos ng project.',
		'Payroll check tuwing kinsenas.',
		'Ibalik ang sobrang props sa stylist pagkatapos ng shoot.',
		'Yung sobra sa handaan, iuwi nyo.',
	],
};
