import type { Negation } from './negation-words.ts';

/**
 * Tagalog, with the English negators that are mixed into it. `bawal` ("forbidden") counts as one. Read by no native
 * speaker yet.
 */
export const NEGATION_TL: Negation = {
	nouns: ['(walang|wala|no|without|zero)', '(wala|walang) (na|nang|pong|po|kang|kayong|kaming)'],
	verbs: [
		'(hindi|huwag|wag|bawal|never|not|dont|cannot)',
		'di (na|po|ka|kami|dapat|kailangan|pwede|required|humihingi|tumatanggap)',
		'(don|doesn|won|can) t',
		'hindi (na|po|dapat|kailangan|kami|siya|sila|namin)',
	],
	inert: [
		'(hindi|di) (lang|lamang|ba)',
		'(hindi|di) ka (lugi|magsisisi|mahihirapan)',
		'(walang|wala) (problema|hassle|pressure|duda|tawad|stress|daya)',
		'(huwag|wag) ..1 (mag alala|magalala|palampasin|mahiya|mag atubili|magdalawang isip|mag dalawang isip|kalimutan|matakot|kabahan)',
		'(walang|no|kahit walang) (experience|karanasan|exp|age limit|placement)',
		'(hindi|not|non) (refundable|scam)',
		'no (problem|worries|need to worry)',
	],
	breaks: [
		'(pero|ngunit|kung|kapag|pag|kasi|dahil|para|habang|hanggang|bago|tapos|saka|basta|but|unless|until|because|if|so)',
		'at (magbayad|mag|ikaw|kayo|ipadala|send|sagot)',
	],
	nounBreaks: [
		'(send|magsend|magpadala|ipasa|mag send|start|magsimula|apply|pm|kikita|magbayad|pumunta|punta)',
		'(ay|mo|ka|kayo)',
	],
	lists: ['(o|ni|or|maging)'],
	restarts: ['(ka|kayo|ikaw|kami|tayo|ito|may|magbayad|mag|send|just|you|we|lang|basta)'],
	after: [
		'[po] (hindi|bawal)',
		'(ay|na) (hindi|libre|bawal)',
		'(libre|wala)',
		'(sagot|sasagutin|sinasagot) (ng|namin|nila)',
		'(is|are) (not|free|waived)',
	],
	labels: ['(wala|libre|free|none|walang bayad|zero|0)'],
	cancels: ['(walang|without)'],
};
