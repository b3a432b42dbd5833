import type { RuleCases, RulePack } from '../../model.ts';

/** Ukrainian phrases of the rule `wage-in-crypto`. */
export const pack: RulePack = {
	patterns: [
		'(зарплат*|оплата|виплат*|платимо|отримуєте|винагород*|дохід) ..3 (usdt|юсдт|біткоїн*|крипті|криптою|криптовалют*)',
		'(<money>|<number>) [в|у] (usdt|юсдт) ..4 (на день|в день|за день|щодня|за завданн*|на тиждень|за зміну)',
		'(usdt|юсдт) (на день|в день|за завданн*|на тиждень)',
	],
	unless: ['(розробник*|блокчейн*|програміст*|інженер*|аналітик*|за бажанням)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Виплати криптою щовечора, завдання прості.',
		'Платимо в USDT, без оформлення.',
		'За відгук ви отримуєте 3 USDT за завдання.',
		'Дохід у крипті, графік вільний.',
	],
	lookalikes: [
		'Розробник смартконтрактів, оплата в USDT.',
		'Інженер на біржу, частина виплати в USDT.',
		'Курс криптовалюти виріс за тиждень.',
		'Зарплата на картку двічі на місяць.',
	],
};
