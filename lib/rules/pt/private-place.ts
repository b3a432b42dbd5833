import type { RuleCases, RulePack } from '../../model.ts';

/** Portuguese phrases of the rule; see lib/rules/private-place.ts. */
export const pack: RulePack = {
	patterns: [
		'(teste|casting|audição|entrevista|ensaio|seleção|sessão) ..6 (no hotel|em um hotel|num hotel|no quarto|na minha casa|no meu apartamento|no meu apê|no motel|no meu flat|num airbnb|no meu carro|na minha residência)',
		'(hotel|quarto|motel|flat|apartamento|airbnb|minha casa) ..6 (para o teste|para o ensaio|para a entrevista|fazer as fotos|teste particular|fazemos as fotos)',
		'(teste|casting|audição|ensaio) (particular|reservado|privado|a sós|a portas fechadas)',
		'(te espero|encontro você|vem|nos encontramos|espero te) ..5 (hotel|minha casa|meu apê|meu apartamento|quarto|motel)',
		'(teste|casting|audição|ensaio) ..8 (meu estúdio|minha sala|o estúdio) ..4 (sem ninguém|sozinhos|a sós|só você)',
		'(casting|audição|teste|entrevista|ensaio|reunião) ..8 (na casa|no apartamento|no domicílio|no flat|no apê) (do|da) (diretor|diretora|produtor|fotógrafo|chefe|dono|agente)',
		'(ensaio|teste|casting|sessão|prova|audição) ..3 (na minha chácara|no meu sítio|no meu apartamento|no hotel dele|no meu hotel|na suíte|no meu quarto|na minha casa|no iate dele)',
		'(teste|ensaio|casting|sessão) ..2 (no meu apê|no meu ap|na minha casa|aqui em casa)',
		'(produtor|diretor|fotógrafo|empresário|olheiro) ..6 (no hotel|hotel|quarto|suíte)',
	],
	unless: [
		'(salão|auditório|lobby|centro cultural|recepcionista|recepção|camareira|limpeza|cozinha|hotelaria)',
		'@warning',
		'@a-role',
		'(recepção|lobby|sala de reunião|com seu agente|gravação no hotel|hotel pago)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'O teste é no quarto do hotel, só você e o produtor.',
		'Faço o ensaio no meu apartamento.',
		'Te espero no hotel às 22h.',
		'Casting particular com o diretor.',
		'O teste será no meu estúdio, sem ninguém.',
		'A entrevista é na casa do diretor.',
		'Ensaio teste na minha chácara, domingo.',
		'Vamos fazer o teste no meu apê, fica mais solto.',
		'O produtor te espera no hotel Regina.',
	],
	lookalikes: [
		'Seleção no salão do hotel, aberta ao público, das 9h às 17h.',
		'Vaga de camareira, entrevista no hotel.',
		'Teste no centro cultural.',
		'Nunca vá a um teste em quarto de hotel.',
		'O ensaio é no estúdio, com a equipe.',
		'Faço o teste online na minha empresa.',
		'O produtor te espera na sala 3 com a diretora de elenco.',
	],
};
