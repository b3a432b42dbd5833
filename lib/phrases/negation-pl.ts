import type { Negation } from './negation-words.ts';

/** Polish. Read with clues only; there are no rules in it yet. */
export const NEGATION_PL: Negation = {
	nouns: ['(bez|żaden|żadna|żadne|żadnych|żadnej|żadnego|zero|ani|brak)', 'zamiast'],
	verbs: ['(nie|nigdy|nikt|nic)', '(nigdy|nikt|nic|niczego|nikogo|żadnych|żadnej) ..1 nie'],
	inert: [
		'nie tylko',
		'nie (czekaj|czekajcie|zwlekaj|zwlekajcie|przegap|zapomnij|martw|martwcie|bój|bójcie|wahaj)',
		'bez (problemu|problemów|doświadczenia|języka|znajomości|zobowiązań|stresu|obaw|papierów|dokumentów|matury)',
		'z lub bez',
		'nie (wymagamy|wymagane|wymagana|wymagany|potrzeba|trzeba|musisz|musicie) ..2 (doświadczenia|doświadczenie|języka|język|znajomości|znajomość|wykształcenia|dokumentów|papierów|znać)',
		'nie ma (problemu|sprawy)',
		'(dlaczego|czemu) nie',
		'nie (później|wcześniej|mniej|więcej)',
		'to nie (oszustwo|żart|ściema|przekręt)',
	],
	breaks: [
		'(ale|lecz|oprócz|poza|bo|ponieważ|jeśli|jeżeli|gdy|kiedy|dopóki|zanim|aż|inaczej|tylko|dopiero|potem|więc)',
	],
	nounBreaks: [
		'(jest|są|będzie|będą|może|możesz|możecie|musisz|musicie|masz|macie|chcesz|chcecie)',
		'(ty|wy|my|ja)',
		'(zapłać|płacisz|płacicie|wyślij|wyślijcie|napisz|napiszcie|zadzwoń|przelej|wpłać|zarobisz|zarabiasz|pracujesz|przyjedź|jedziesz)',
	],
	lists: ['(lub|albo|ani|czy)'],
	restarts: [
		'(ty|wy|my|ja|to|wszystko|tylko|ale|potem|wystarczy)',
		'(wyślij|napisz|zapłać|zadzwoń|przelej|wpłać|przyjedź)',
	],
	after: [
		'nie (jest|są|będzie|będą) (wymagany|wymagana|wymagane|pobierany|pobierana|pobierane|konieczny|konieczna|konieczne)',
		'(jest|są) [(całkowicie|zupełnie|zawsze)] (darmowy|darmowa|darmowe|bezpłatny|bezpłatna|bezpłatne|zakazany|zakazane|dobrowolny|dobrowolne)',
	],
	labels: ['(brak|żadna|żadne|bezpłatnie|bezpłatna|gratis|zero|0)'],
	cancels: ['bez'],
};
