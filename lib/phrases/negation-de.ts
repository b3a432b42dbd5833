import type { Negation } from './negation-words.ts';

/** German. Read with clues only; there are no rules in it yet. */
export const NEGATION_DE: Negation = {
	nouns: [
		'(ohne|kein|keine|keinen|keiner|keinem|keines|keinerlei|null)',
		'(frei|befreit) von',
		'(statt|anstatt|anstelle)',
	],
	verbs: ['(nie|niemals|nicht|nichts|niemand)', '(verzichten|verzichtet) auf'],
	inert: [
		'nicht (nur|bloß)',
		'(zögere|zögern|zögert|warte|warten|wartet|verpasse|verpassen|verpasst|vergiss|vergessen) [(sie|du|ihr)] nicht',
		'kein (problem|ding|stress|betrug|scherz|fake|witz|haken)',
		'keine (sorge|sorgen|angst|panik|frage)',
		'(ohne|kein|keine) (erfahrung|erfahrungen|vorkenntnisse|ausbildung|deutschkenntnisse|sprachkenntnisse|deutsch|papiere|probleme|zweifel|verpflichtung|abschluss)',
		'mit oder ohne',
		'warum nicht',
		'nicht (erst|vor|später|mehr)',
	],
	breaks: ['(aber|sondern|außer|sonst|denn|weil|wenn|dann|bis|nur|erst|danach|deshalb|also|jedoch)'],
	nounBreaks: [
		'(ist|sind|wird|werden|kann|kannst|können|könnt|muss|musst|müssen|müsst|hast|habt|haben)',
		'(du|ihr|wir|sie|ich|man)',
		'(zahle|zahlst|zahlen|zahlt|schick|schicke|schicken|überweise|überweisen|melde|melden|schreib|schreiben|verdiene|verdienst|arbeite|arbeitest|komm|kommt)',
	],
	lists: ['(oder|noch)'],
	restarts: [
		'(du|ihr|wir|sie|ich|es|das|alles|nur|aber|dann|danach|einfach)',
		'(schick|schicke|schicken|schreib|schreiben|zahle|zahlen|melde|melden|komm|überweise)',
	],
	after: [
		'(fallen|fällt|werden|wird|ist|sind) ..3 (nicht|nie|keine|kein|niemals) ..2 (an|verlangt|erhoben|nötig|erforderlich|notwendig|berechnet|fällig)',
		'(ist|sind|bleibt|bleiben) [(völlig|komplett|absolut|natürlich)] (kostenlos|gratis|kostenfrei|umsonst|verboten|freiwillig)',
	],
	labels: ['(keine|keiner|kein|kostenlos|kostenfrei|gratis|null|0|entfällt)'],
	cancels: ['ohne'],
};
