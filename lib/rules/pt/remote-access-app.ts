import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/remote-access-app.ts. */
export const pack: RulePack = {
	patterns: [
		'(instala|instale|instalar|baixa|baixe|baixar|abre|abra|pelo|via|com|por) ..3 (anydesk|any desk|teamviewer|quicksupport|rustdesk|airdroid)',
		'(compartilha|compartilhe|compartilhar|partilha|espelha|espelhe) ..2 (tela|ecrã) ..12 (banco|carteira|conta|plataforma|saque)',
		'(guardou|guarda|manda|mande|envia|passa|me dá|me passa) ..4 (doze|12|24) palavras',
		'(doze|12|24) palavras ..3 (por segurança|me manda|me passa|com meu mentor)',
	],
	unless: ['@safety-notice', '(suporte técnico|técnico|técnica|helpdesk|usuários|experiência)'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Instala o AnyDesk que eu te ajudo a sacar.',
		'Compartilha a tela e abre o banco.',
		'Ela guardou as doze palavras da carteira.',
		'As 24 palavras me passa por aqui.',
	],
	lookalikes: [
		'Técnico de suporte com experiência em TeamViewer.',
		'As doze palavras se anotam no papel em casa.',
		'Compartilhe a tela na entrevista para mostrar o portfólio.',
		'Nunca instale AnyDesk a pedido de desconhecidos.',
	],
};
