import type { StoryTexts } from './story-texts.ts';

/** Offers in small things, and honest neighbours, in Italian. Written here. */
export const texts: StoryTexts = {
	lures: [
		'Ragazze dai 18 ai 27 per un locale in Grecia, stanza e pasti li mettiamo noi, ottime mance, anche alle prime armi, scrivimi.',
		'Amica, c’è lavoro in Svizzera, non chiedono la lingua, il biglietto lo pagano loro e si guadagna bene. Tutto legale, stai tranquilla.',
		'Il tuo contatto ci è stato segnalato da un portale. Attività semplice dal telefono, mezz’ora al giorno, paghiamo ogni sera. Ti interessa?',
		'Salve, sono Giulia dell’ufficio selezione. Aiutiamo gli alberghi con le recensioni, da casa, tra 80 e 200 euro al giorno.',
		'Vostra figlia ha un visino da copertina! Cerchiamo bimbi di ogni età per uno spot, ultimi posti, chiamate oggi.',
		'Ciao bella, mi hanno colpito le tue foto, proprio il volto che cerca il nostro brand. Shooting al mare, ben pagato, scrivimi in privato.',
		'Si cercano ragazze per fare compagnia ai clienti del karaoke, contanti ogni sera, alloggio pagato, urgente.',
		'Prestigiosa agenzia porta giovani donne a Dubai, al visto e al volo pensiamo noi, una vita migliore, anticipo se serve.',
		'Braccianti per la raccolta al sud, vi portiamo noi, posto letto scalato dalla paga, i documenti non importano, si parte domenica.',
		'Ricevi bonifici sul tuo conto, trattieni il 7 % e giri la differenza. Facile, nei ritagli di tempo, nessuna esperienza.',
		'Imprenditore maturo e generoso cerca accompagnatrice per viaggi, non le mancherà nulla, massima discrezione.',
		'Assistenza clienti per azienda tecnologica in Thailandia, possono farlo tutti, 2.000 euro al mese, volo e camera inclusi, si parte la prossima settimana.',
		'Complimenti per il provino, sei stata scelta come volto nuovo! Per il book versi una quota di 250 euro, posto bloccato solo fino a stasera.',
		'Famiglia in Kuwait cerca tata, trattata come una figlia, ai documenti pensiamo noi, il passaporto lo tiene la signora.',
	],
	neighbours: [
		'Comparse tra i 20 e i 60 anni per una serie ambientata a Torino, compenso secondo contratto nazionale, iscrizioni sul sito della Film Commission.',
		'Famiglia di Trento con due bambini cerca ragazza alla pari da settembre: camera propria, pasti, 80 euro a settimana, corso di lingua, contratto tramite associazione.',
		'Raccolta mele in Val di Non, da agosto a ottobre, contratto agricolo stagionale, alloggio in cooperativa, domanda al centro per l’impiego.',
		'Cerchiamo badante convivente con referenze per mia madre, stanza con bagno, contratto colf e badanti livello CS, giovedì e domenica liberi.',
		'Hotel tre stelle a Rimini cerca cameriera ai piani per la stagione estiva, vitto e alloggio secondo contratto turismo, un giorno libero, colloqui in sede.',
		'Buongiorno dottoressa Riva, sono una selezionatrice dell’ospedale San Marco. Il suo profilo ci sembra adatto al posto di fisioterapista: avrebbe tempo per una telefonata?',
		'Gentile Paolo, la ringraziamo per la candidatura. Il colloquio è fissato per martedì alle dieci nella nostra sede di via Verdi.',
		'Rider a Bologna, turni di quattro ore, 10 euro l’ora più mance, bicicletta aziendale, assunzione con contratto logistica.',
		'Cameriere o cameriera per trattoria a Lucca, chiuso il lunedì, paga da contratto, portare il curriculum nel locale.',
		'Modella o modello per corso di disegno dal vero all’accademia, 16 euro l’ora, mercoledì sera, regolamento scritto.',
		'Bambini dagli otto ai dieci anni per il coro di un film, accompagnati da un genitore, autorizzazione della direzione del lavoro, compenso da contratto.',
		'Operatore call center a Lecce, part time 20 ore, contratto a tempo indeterminato, formazione retribuita, minimo garantito.',
		'Ciao Marta, sabato riesci a fare il turno di sera? Scrivimi entro domani, altrimenti chiedo a Luca.',
		'Attrici tra i 25 e i 35 anni per cortometraggio della scuola di cinema, tre giorni di riprese, rimborso viaggio e pasti, inviare showreel per mail.',
		'Collaboratrice domestica per pulizie il venerdì, tre ore, 10 euro l’ora, contratto regolare e contributi, referenze gradite.',
	],
};
