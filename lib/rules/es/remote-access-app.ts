import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/remote-access-app.ts. */
export const pack: RulePack = {
	patterns: [
		'(instala|instale|instalar|descarga|descargue|descargar|baja|baje|conectó|conecta|conéctame|abre|por|mediante|con) ..3 (anydesk|any desk|teamviewer|quicksupport|rustdesk|airdroid)',
		'(comparte|comparta|compartir|compartiendo) ..2 pantalla ..12 (banco|banca|billetera|cuenta|plataforma|yape|retiro)',
		'(guardó|guarda|guardo|mándame|envíame|pásame|dame|me das|entrega) ..4 (doce|12|24|veinticuatro) palabras',
		'(doce|12|24|veinticuatro) palabras ..3 (por seguridad|me las|se las|a mi mentora|a mi mentor)',
	],
	unless: [
		'@safety-notice',
		'(soporte técnico|técnico|técnica|helpdesk|mesa de ayuda|usuarios|experiencia en|no se le dan|no se dan)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Instala AnyDesk y te ayudo a cobrar.',
		'Comparte pantalla y entra a tu banco.',
		'Ella guardó las doce palabras de la billetera.',
		'Las 12 palabras me las pasas a mí.',
	],
	lookalikes: [
		'Técnico de soporte con experiencia en TeamViewer.',
		'Las doce palabras se apuntan en papel y no se dan a nadie.',
		'Comparte pantalla en la entrevista para ver tu portafolio.',
		'Nunca instales AnyDesk si te lo piden por teléfono.',
	],
};
