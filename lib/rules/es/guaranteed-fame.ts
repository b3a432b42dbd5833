import type { RuleCases, RulePack } from '../../model.ts';

/** Spanish phrases of the rule; see lib/rules/guaranteed-fame.ts. */
export const pack: RulePack = {
	patterns: [
		'(te|le) (hacemos|haremos|convertimos|convertiremos|volvemos) ..3 (famosa|famoso|estrella|modelo internacional|actriz|actor|influencer)',
		'(garantizamos|te garantizo|aseguramos|trabajo garantizado) ..6 (papel|casting|fama|desfile|contrato|castings|televisión|película)',
		'(papel|fama|éxito|contrato|casting) (garantizado|garantizada|asegurado|asegurada)',
		'(sueñas|sueño) ..6 (modelo|actriz|actor|cine|televisión|pasarela) ..10 (nosotros|somos|contáctanos|llámanos|hacemos|agencia)',
	],
	unless: [
		'(escuela|taller|papel higiénico|garantía|concurso de talentos del barrio|biografía)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Te hacemos famosa en tres meses.',
		'Papel garantizado en una serie.',
		'Aseguramos contrato en televisión.',
		'Si sueñas con ser modelo, nosotros lo hacemos posible.',
	],
	lookalikes: [
		'El papel se decide tras la audición.',
		'Biografía de una actriz famosa.',
		'Escuela de cine con prácticas.',
		'No creas a quien te ofrece fama: ninguna agencia seria garantiza castings.',
	],
};
