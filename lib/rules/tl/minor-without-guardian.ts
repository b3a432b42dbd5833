import type { RuleCases, RulePack } from '../../model.ts';

/** Tagalog: Under-18s without a parent. Children under 15 need a DOLE permit. */
export const pack: RulePack = {
	patterns: [
		'(minor|minors|menor de edad|under age|underage|bata pa) ..6 (ok lang|okay lang|pwede|tanggap|accepted|game|bar|ktv)',
		'(ok lang|okay lang|pwede|kahit|tanggap) ..4 (minor|minors|menor de edad|bata pa|under age|underage)',
		'(<age>|<number> years old|<number> yrs old|<number> anyos|<number> yo) ..6 (ok lang|okay lang|pwede na) ..6 (walang magulang|bar|ktv|vip|gabi|consent)',
		'(no need|hindi kailangan|di kailangan|kahit walang|walang) ..3 (parents consent|parent consent|parental consent|permiso ng magulang|waiver|guardian|pirma ng magulang)',
	],
	unless: [
		'(may consent|with consent|dole permit|working child permit|bawal ang minor|no minors|kasama ang magulang|menor na|road|injury)',
		'@safety-notice',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Okay lang kahit menor de edad.',
		'Hindi kailangan ng parental consent.',
		'Minor pwede, basta maganda.',
		'Kahit walang pirma ng magulang, pasok ka.',
	],
	lookalikes: [
		'Bawal ang minor, magdala ng ID.',
		'Kids 5 to 8, may consent at working child permit.',
		'Edad 18 hanggang 25 ang hanap.',
		'Minor role sa pelikula para sa mga artista.',
	],
};
