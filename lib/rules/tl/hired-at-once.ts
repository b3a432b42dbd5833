import type { RuleCases, RulePack } from '../../model.ts';

/** Tagalog: Taken at once, without an interview. */
export const pack: RulePack = {
	patterns: [
		'(no|walang|wala nang|wala ng|without) (interview|interviews|audition|screening)',
		'(hired|hired ka na|tanggap ka na|pasok ka na|approved ka na) ..8 (agad|today|bukas|start|no interview|right away|ngayon|send mo|id mo)',
		'(start|mag start|magsimula|simula) (agad|today|ngayon|asap|asap na) ..6 (no experience|walang requirements|walang interview|no requirements|id lang)',
		'(instant|sure|siguradong) (hiring|hired|hire|approval|tanggap)',
		'(urgent hiring|hiring asap) ..10 (no experience|no interview|start agad|walang requirements)',
	],
	unless: [
		'(after interview|pagkatapos ng interview|job fair|with interview|may interview|kung|kapag)',
		'@safety-notice',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Walang interview, bukas na ang simula.',
		'Tanggap ka na, send mo lang ang ID mo.',
		'Sure hired po kayo dito.',
		'Urgent hiring, no experience, start agad.',
	],
	lookalikes: [
		'Magsisimula agad pagkatapos ng interview at medical.',
		'Job fair sa mall, instant hiring kung kumpleto ang papeles.',
		'Interview sa HR sa Lunes ng umaga.',
		'Kapag tanggap ka na, magsisimula ka sa Hunyo.',
	],
};
