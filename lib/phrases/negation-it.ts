import type { Negation } from './negation-words.ts';

/** Italian. Read with clues only; there are no rules in it yet. */
export const NEGATION_IT: Negation = {
	nouns: ['(senza|nessun|nessuno|nessuna|zero|né)', '(esente|esenti) da', '(invece|al posto) di'],
	verbs: [
		'(non|mai|niente|nulla|nessuno|evita|evitate)',
		'non ..2 (mai|niente|nulla|nessuno|nessuna|nessun)',
	],
	inert: [
		'non (solo|soltanto)',
		'non (esitare|esitate|perdere|perdete|perderti|perdetevi|dimenticare|aspettare|preoccuparti|preoccuparvi)',
		'non (serve|servono|occorre|occorrono|è necessaria|è necessario|è richiesta|richiesta) ..1 (esperienza|titolo|diploma|italiano|inglese|lingua|documenti)',
		'nessun (problema|dubbio|impegno)',
		'(senza|nessuna) (esperienza|problemi|dubbio|impegno|titolo|lingua|documenti|limiti)',
		'con o senza',
		'perché no',
		'non (prima|dopo|più|ancora)',
		'non è (una|un) (truffa|scherzo|bufala|imbroglio)',
	],
	breaks: [
		'(ma|però|tranne|eccetto|perché|se|allora|quindi|quando|fino|finché|altrimenti|poi|solo|soltanto|dopo|prima|appena)',
	],
	nounBreaks: [
		'(è|sono|sarà|saranno|può|puoi|potete|deve|devi|dovete|hai|avete|vuoi|volete)',
		'(tu|voi|noi|io|ti|vi|si)',
		'(paghi|paga|pagate|pagare|invia|inviate|manda|mandate|scrivi|scrivete|chiama|chiamate|versa|versate|guadagni|guadagna|lavori|vieni|parti)',
	],
	lists: ['(o|né|oppure)'],
	restarts: [
		'(tu|voi|noi|io|ti|vi|tutto|solo|ma|poi|quindi|basta)',
		'(invia|manda|paga|scrivi|chiama|versa|vieni)',
	],
	after: [
		'non (è|sono|viene|vengono|sarà|verrà|verranno) [mai] (richiesto|richiesta|richiesti|richieste|necessario|necessaria|dovuto|dovuta|previsto|prevista|addebitato|addebitata)',
		'(è|sono|resta|restano) [(totalmente|completamente|sempre)] (gratis|gratuito|gratuita|gratuiti|gratuite|vietato|vietata|facoltativo|facoltativa)',
	],
	labels: ['(nessuno|nessuna|gratis|gratuito|gratuita|zero|0)', 'senza costi'],
	cancels: ['senza'],
};
