import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/chat-app-only.ts. */
export const pack: RulePack = {
	patterns: [
		'(somente|apenas|só|exclusivamente) ..3 (por|via|no|pelo) (whatsapp|whats|zap|wpp|telegram|direct|dm|inbox|privado)',
		'(chama|chame|adicione|adiciona|fale|contate|contacte|clique|entre em contato) ..6 (telegram|signal|viber|snapchat)',
		'(gerente|recepcionista|tutor|tutora|supervisor*|recrutadora|professor*) ..5 telegram',
		'(vamos continuar|continuamos|continue|vamos falar|passa para|migrar) ..6 @chat-app',
		'(não respondo|não atendo|sem) (ligação|ligações|chamadas) ..6 (whatsapp|whats|zap|mensagem|telegram)',
		'(interessadas|interessados|informações|mais informações) ..3 (no direct|por direct|inbox|no privado|no pv|por mensagem privada)',
		'(baixe|baixa|instale|instala) ..2 (telegram|signal|wechat|viber|discord)',
	],
	unless: [
		'(telefone fixo|e mail|também por|site oficial|portal de vagas|escritório|ou ligue)',
		'@safety-notice',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Interessadas só no Whats, não respondo aqui.',
		'Chama a gerente no Telegram para saber da vaga.',
		'Vamos continuar no zap, aqui não posso falar do salário.',
		'Informações no direct.',
		'Baixe o Telegram e fale com o doutor Reis.',
	],
	lookalikes: [
		'Envie currículo para rh@empresa.com.br até sexta.',
		'Inscrição no site oficial; dúvidas só por WhatsApp da produtora.',
		'Somente candidatos selecionados serão chamados.',
		'Fale conosco por telefone fixo ou no escritório.',
	],
};
