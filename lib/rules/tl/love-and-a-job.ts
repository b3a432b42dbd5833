import type { RuleCases, RulePack } from '../../model.ts';

/** Tagalog phrases of the rule `love-and-a-job`. */
export const pack: RulePack = {
	patterns: [
		'(babe|mahal|love|baby|hon|honey|sweetheart|beh) ..20 (bar ng|club ng|sa bar|sa club|magtrabaho ka sa|work ka muna|one month ka lang|isang buwan ka lang)',
		'(bar|club|resto|hotel|salon|spa|ktv) ng ..1 (kuya ko|ate ko|kaibigan ko|tito ko|pinsan ko|tropa ko) ..12 (trabaho|work|kasal|buwan|month|guest)',
		'(one month|isang buwan|ilang buwan|dalawang buwan) ..8 (tapos|then|pagkatapos) ..2 (kasal|magpakasal|bibili|uuwi) ..2 (tayo|ng bahay)',
		'(para sa atin|para sa future natin|kung mahal mo ko|kung mahal mo ako) ..10 (trabaho|work|bar|club|guest|customer|padala|isang beses)',
		'(spa|bar|resto|club|ktv|salon) ..1 (tropa ko|kuya ko|kaibigan ko|ng tropa ko) ..8 (tulong ka|buwan|isang buwan) ..8 (ipon|satin|sa atin|kasal)',
	],
	unless: ['(kanta|libro|invitation|teleserye)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Babe, one month ka lang sa bar ng kuya ko.',
		'Mahal, work ka muna sa club, para sa future natin.',
		'Isang buwan ka lang sa bar ng tropa ko tapos kasal na tayo.',
		'Kung mahal mo ko, isang beses lang sa guest.',
		'Beh, may spa tropa ko sa Clark, tulong ka lang isang buwan, nag-iipon ako para satin.',
	],
	lookalikes: [
		'Babe, bili ka ng bigas pauwi.',
		'Resto ng ate ko bukas hanggang alas nuebe.',
		'Isang buwan na lang tapos graduation na natin.',
		'Mahal, nasa sala ang invitation ng kasal.',
	],
};
