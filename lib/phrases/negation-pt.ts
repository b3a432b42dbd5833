import type { Negation } from './negation-words.ts';

/** Portuguese. */
export const NEGATION_PT: Negation = {
	nouns: ['(sem|nenhum|nenhuma|zero|nem)', '(livre|isento|isenta) de', '(em vez|ao invés|falta) de'],
	verbs: ['(não|nao|nunca|jamais|tampouco|ninguém|evite|evita)', 'nunca jamais'],
	inert: [
		'não (só|somente|apenas)',
		'não [se|te|o|a|me] (hesite|hesites|importa|importam|obstante|esqueça|espere|perca|percas|perde|preocupe|preocupes|demore|arrependerá|pense|deixe)',
		'(não|nem) (precisa|precisas|é preciso|é necessário|é necessária|exige|requer|há necessidade) ..2 (experiência|estudo|inglês|idioma|idiomas|curso|entrevista|visto|documentos|contrato|falar|saber)',
		'sem (dúvida|dúvidas|falta|demora|compromisso|experiência|estudo|inglês|idioma|filhos|frescura|tabu|tabus|problema|problemas|limite|limites|sair)',
		'com ou sem',
		'(por que|porque) não',
		'não (mais|menos|antes|depois) (de|que|tarde)',
		'não (reembolsável|reembolsáveis)',
		'(sem|não há) (devolução|reembolso|estorno)',
		'(se|ou) não',
		'não (é|somos) [uma|um|nenhum] (golpe|fraude|brincadeira|mentira|burla)',
	],
	breaks: [
		'(mas|porém|senão|exceto|salvo|embora|porque|se|então|enquanto|além|quando|até)',
		'(só|somente|apenas|simplesmente|favor|depois|antes|assim|logo)',
		'e (precisa|deve|tem|há|pague|paga|envie|mande|manda|te|se|me|nos|logo|pode|ganhe|ganha)',
	],
	nounBreaks: [
		'(é|são|será|serão|está|estão|foi|há|pode|podes|deve|deverá|tem|tens|quer|precisa|precisas)',
		'(te|se|me|nos|lhe|eu|você|vc|nós|eles|ela|que)',
		'(pague|paga|pagamos|pagar|envie|enviar|mande|mandar|manda|chame|chama|ligue|contate|deposite|depositar|faça)',
		'(transfira|compre|ganhe|ganha|comece|começa|trabalhe|trabalha|viaje|viaja|venha|traga|abra|baixe|oferecemos)',
	],
	lists: ['(ou|nem)'],
	restarts: [
		'(você|vc|tu|te|se|lhe|nos|nós|eu|ele|ela|eles|isto|isso|tudo|só|mas|assim|então|logo|depois|por)',
		'(envie|mande|manda|pague|paga|chame|chama|ligue|venha|deposite|faça|tem|há|é|são)',
	],
	after: [
		'não [se|te|lhe|é|são] (exige|exigimos|cobra|cobram|cobramos|cobrada|cobrado|pede|pedem|pedimos|precisa|aplica|existe|existem|paga|desconta|descontado|descontada|permite|aceita|necessário|necessária|obrigatório|obrigatória|exigido|exigida)',
		'(é|são|está|estão|fica|ficam|será|serão) [totalmente|completamente|estritamente] (grátis|gratuito|gratuita|proibido|proibida|proibidos|proibidas|ilegal|ilegais|opcional|opcionais|crime)',
	],
	labels: ['(não|nenhum|nenhuma|grátis|gratuito|gratuita|zero|0)', 'sem (custo|custos)'],
	cancels: ['sem'],
};
