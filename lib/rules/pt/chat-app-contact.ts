import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/chat-app-contact.ts. */
export const pack: RulePack = {
	patterns: [
		'(chama*|chame|adicione|adiciona|fale|envi*|mand*|contat*|contact*|informações|info|interessad*|entre em contato) ..8 (whatsapp|whats|zap|zapzap|wpp)',
		'(whatsapp|whats|zap|wpp) ..3 (<phone>|<handle>|<chatlink>)',
		'(número|contato|link) (do|no|de|pelo) (whatsapp|whats|zap)',
		'(entre em contato|fale|clique|aceite|chame|clicando) ..6 (link|<chatlink>)',
	],
	unless: [
		'(clientes|pacientes|hóspedes|grupo da equipe|atendimento ao cliente por|engenheiro)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Me chama no zap que explico.',
		'Mande suas fotos no WhatsApp.',
		'Entre em contato comigo pelo link abaixo.',
		'Informações pelo whats 11 98888 7777.',
	],
	lookalikes: [
		'Atendimento ao cliente por WhatsApp e telefone, CLT.',
		'Envie seu currículo por e-mail.',
		'O grupo da equipe fica no WhatsApp.',
		'Engenheiro para integrar o site ao WhatsApp.',
	],
};
