import type { RuleCases, RulePack } from '../../model.ts';

/** Russian phrases of the rule `chat-app-contact`. */
export const pack: RulePack = {
	patterns: [
		'(пиши|пишите|добав*|переход*|перейд*|напишите|напиши|отпишите|обращай*|детали|подробности|отклик*) ..4 @chat',
		'@chat ..2 (<phone>|<handle>|<chatlink>)',
		'(менеджер*|куратор*|координатор*|hr|администратор*) ..5 (телеграм*|telegram|тг|whatsapp|ватсап*|вотсап*)',
		'(пиши|пишите|напишите|жду) ..2 плюс ..4 (личку|лс|директ|комментари*)',
		'<chatlink>',
	],
	unless: ['(на почту|официальн* сайт*|разработчик*|смм|клиентам)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Подробности в телеграм, пишите.',
		'Куратор напишет вам в ватсап.',
		'Детали в личку, места есть.',
		'Телеграм @dom_raboty, отвечаю быстро.',
	],
	lookalikes: [
		'Резюме присылайте на почту отдела кадров.',
		'Разработчик бота для телеграм.',
		'Отвечаете клиентам в чате и ватсап.',
		'Приходите в офис с паспортом и резюме.',
	],
};
