import type { RuleCases, RulePack } from '../../model.ts';

/** Tagalog: Top-ups that unlock the next set of tasks. */
export const pack: RulePack = {
	patterns: [
		'(recharge|mag recharge|top up|mag top up|cash in|mag cash in|i top up|mag deposit|magdeposit) ..10 (task*|ma unlock|unlock|next level|next set|combo)',
		'(prepaid|vip|combo|merchant|premium) (task|tasks|mission)',
		'(account|balance|wallet) ..2 (negative|frozen|na freeze|naka hold|na hold|naka freeze) ..10 (recharge|deposit|cash in|top up|bayad|magbayad)',
		'(task*|mission) ..6 (recharge|top up|cash in|mag deposit|magdeposit) ..6 (muna|tuloy|ituloy|<money>)',
		'(task|mission) ..3 prepaid',
		'(magpasok|mag pasok|ipasok|cash in) ..3 (<number>|<money>|<number> k) ..1 (balik|babalik)',
		'(cash in|mag cash in|top up|deposit) ..2 (<money>|<number>) ..5 (<money>|<number>) ..1 na',
	],
	unless: ['(load ng cellphone|beep card|prepaid sim|easytrip)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Mag-recharge ka muna para ma-unlock ang next task.',
		'Negative na ang balance mo, naka hold account, cash in ka ulit.',
		'Prepaid task ito, mas mataas ang balik.',
		'Bago ang susunod na task kailangan mag top up muna ng 1,000 pesos.',
		'Mag-book ng hotel, cash in ₱3,000, after one hour ₱3,900 na.',
	],
	lookalikes: [
		'Load ng cellphone sagot ng opisina.',
		'Mag-top up ng Beep card bago sumakay.',
		'Task ng admin: mag-file ng dokumento.',
		'Prepaid SIM ang gamit ng mga rider.',
	],
};
