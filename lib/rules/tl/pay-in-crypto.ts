import type { RuleCases, RulePack } from '../../model.ts';

/** Tagalog: Money has to be sent in crypto. */
export const pack: RulePack = {
	patterns: [
		'@pay ..6 (usdt|bitcoin|btc|crypto|binance|coins ph)',
		'(usdt|bitcoin|btc|crypto) ..5 (muna|padala|ipadala|i deposit|deposit|bayad|send mo|ilagay mo|para ma activate|para ma unlock)',
		'(wallet|binance|coins ph) ..4 (muna|mag cash in|cash in|deposit|padala)',
	],
	unless: ['(developer|engineer|balita|seminar tungkol)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Mag-deposit ka ng 40 USDT para ma-activate ang account.',
		'Magpadala ka ng bitcoin sa wallet na ito.',
		'USDT muna bago natin simulan ang trabaho.',
		'Mag-cash in ka sa Binance, wallet mo muna ang gagamitin.',
	],
	lookalikes: [
		'Blockchain developer, sahod sa bangko.',
		'Hindi kami tumatanggap ng crypto.',
		'Balita tungkol sa bitcoin at sa deposit ng mga bangko.',
		'Bayad ang shoot sa GCash pagkatapos.',
	],
};
