import type { RuleCases, RulePack } from '../../model.ts';

/** Ukrainian phrases of the rule `chat-app-contact`. */
export const pack: RulePack = {
	patterns: [
		'(пиши|пишіть|додай*|переход*|перейд*|напишіть|напиши|звертай*|деталі|подробиці|відгук*) ..4 @chat',
		'@chat ..2 (<phone>|<handle>|<chatlink>)',
		'(менеджер*|куратор*|координатор*|hr|адміністратор*) ..5 (телеграм*|telegram|тг|whatsapp|вайбер*|вотсап*)',
		'(пиши|пишіть|напишіть|чекаю) ..2 плюс ..4 (приват|лс|директ|коментар*)',
		'<chatlink>',
	],
	unless: ['(на пошту|офіційн* сайт*|розробник*|смм|клієнтам)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Подробиці в телеграм, пишіть.',
		'Куратор напише вам у вайбер.',
		'Деталі в приват, місця є.',
		'Телеграм @dim_roboty, відповідаю швидко.',
	],
	lookalikes: [
		'Резюме надсилайте на пошту відділу кадрів.',
		'Розробник бота для телеграм.',
		'Відповідаєте клієнтам у чаті та вотсап.',
		'Приходьте в офіс із паспортом і резюме.',
	],
};
