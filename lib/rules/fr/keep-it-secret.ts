import type { RuleCases, RulePack } from '../../model.ts';

/** French phrases of the rule; see lib/rules/keep-it-secret.ts. */
export const pack: RulePack = {
	patterns: [
		'(dis|dites|parle|parlez|raconte|racontez) ..3 (personne|à personne)',
		'(dis|dites|parle|parlez|raconte|racontez) ..1 (rien|pas|jamais) ..4 (tes parents|ta mère|ta famille|ton copain|ton mari|tes amies|vos parents|votre famille)',
		'(reste*|garde*|gardez) ..4 (entre nous|notre secret|en secret)',
		"(notre|c'est un|petit) secret",
		'(efface*|supprime*) ..4 (conversation|messages|message|discussion)',
		"(personne|ta famille|tes parents|votre famille) ..2 (ne doit|ne doivent|n'a besoin) ..2 savoir",
		'(à ta mère|à tes parents|à ta famille) tu dis (que|juste|rien)',
		"(dis|tu dis) à (ta mère|tes parents|ta famille) que (tu vas|tu pars|tu es|c'est un stage)",
		'(surtout) ne dis rien (au|aux|à) (voisinage|voisins|quartier|gens|personne|parents)',
		'(garde|gardez) (ça|cela) pour (toi|vous)',
		'(personne saura|personne ne saura|même pas à ta (femme|mère|copine|famille))',
		'si ..1 (ta mère|tes parents|ton copain|ta famille) ..1 (demande|demandent|appelle|appellent) ..2 (dis|tu dis|réponds|ne réponds)',
	],
	unless: [
		'(accord de confidentialité|clause de confidentialité|nda|scénario|spoiler*|rgpd|mot de passe|code|tournage|parle à tes parents|parlez en)',
		'(surprise|cadeau|anniversaire|pot de départ)',
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		"N'en parle à personne, ça reste entre nous.",
		'Efface les messages après lecture.',
		"Ne dis rien à ta famille avant d'arriver.",
		"C'est notre secret, l'agence n'aime pas les questions.",
		"À tes parents tu dis que c'est un stage.",
		'Tu dis à ta mère que tu pars chez une amie.',
		'Surtout ne dis rien aux voisins.',
		'Garde ça pour toi.',
		'Pas un mot, même pas à ta femme.',
		'Si ta mère demande tu dis que tu dors chez une amie.',
	],
	lookalikes: [
		"Accord de confidentialité sur le scénario à signer : n'en parlez à personne.",
		"Ne parlez pas de l'intrigue à vos amis : clause de confidentialité.",
		'Vos données restent confidentielles (RGPD).',
		'Venez avec qui vous voulez.',
		'Dis à ta mère que la répétition finit à six heures.',
		"Si tes parents demandent l'horaire, ils peuvent nous appeler.",
		"Dis rien à ton mari pour le cadeau, c'est la surprise.",
	],
};
