import type { RuleCases, RulePack } from '../../model.ts';

/** Tagalog: A message out of the blue that drifts to a part-time job. */
export const pack: RulePack = {
	patterns: [
		'(hi|hello|good day|magandang araw|gud day|kumusta) ..10 (nakuha|got|nakita|kinuha) ..4 (number mo|contact mo|profile mo|resume mo|your number)',
		'(hi|hello|good day|magandang araw|gud day) ..3 (i m|im|ako si|this is|si) ..8 (hr|recruiter|hiring manager|talent scout|handler|digital marketing) ..14 (part time|online|raket|model|minute|trabaho|sideline)',
		'(pwede ba|pwede bang|pwede po ba) ..4 (minuto|istorbo|makausap|kausap)',
		'(interested ka ba|gusto mo ba|gusto mo bang|naghahanap ka ba|looking ka ba|interesado ka ba) ..8 (part time|online job|extra income|sideline|raket|work from home|kumita|mag model|maging model|extra na kita)',
		'(resume mo|your resume) ..6 (jobstreet|indeed|recommended|online) ..8 (whatsapp|telegram|part time|viber)',
	],
	unless: [
		'(nag apply ka|inapplyan|your application|application mo|nag audition ka|classmate|pinsan|tita|tito|lola)',
		'@safety-notice',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Magandang araw, nakita ko ang profile mo at may online na trabaho kami.',
		'Hello po, ako si Liza, recruiter ng digital marketing, may part time kami.',
		'Gusto mo bang kumita ng extra na pera sa bahay?',
		'Naghahanap ka ba ng sideline na work from home?',
	],
	lookalikes: [
		'Hello po, nag-apply ka sa amin, interview bukas ng 10am.',
		'Hi Tita, nakita ko ang number mo sa lumang phone ko.',
		'Good day, call time natin ay 6am sa studio.',
		'Interested ka bang sumama sa birthday ni Ana?',
	],
};
