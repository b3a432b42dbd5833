import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/install-app-from-link.ts. */
export const pack: RulePack = {
	patterns: [
		'(baixa|baixe|baixar|instala|instale|descarrega|descarregue) ..3 (apk|arquivo apk|ficheiro apk)',
		'(ative|ativa|ativar|habilite|habilita|aceite) ..4 (acessibilidade|fontes desconhecidas|permissões do app)',
		'(baixa|baixe|instala|instale) ..4 (app|aplicativo|aplicação) ..6 (que te mando|que mandei|deste link|desse link|por este link|por esse link|fora da loja)',
	],
	unless: ['@safety-notice', '(desenvolvedor|programador|android studio|play store|app store)'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Pra entrevista baixe este APK.',
		'Ative a acessibilidade e continue.',
		'Instale o aplicativo por este link para ver a vaga.',
		'Baixe o arquivo APK em anexo.',
	],
	lookalikes: [
		'Baixe o app do banco na Play Store.',
		'Programador Android: instala o APK de teste.',
		'Rampa de acessibilidade no teatro.',
		'Nunca instale um APK recebido por mensagem.',
	],
};
