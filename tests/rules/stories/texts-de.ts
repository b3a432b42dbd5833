import type { StoryTexts } from './story-texts.ts';

/** Offers in small things, and honest neighbours, in German. Written here. */
export const texts: StoryTexts = {
	lures: [
		'Mädels für eine Bar auf Zypern gesucht, Zimmer und Essen gibt es dort, viel Trinkgeld, Erfahrung braucht ihr nicht, schreibt mir.',
		'Du willst raus? Ich hab Arbeit für dich in der Schweiz, den Flug zahlt der Chef, Sprache lernst du dort, alles ganz legal, keine Angst.',
		'Guten Tag, ich bin Jana von der Personalvermittlung. Wir helfen Hotels bei ihrer Sichtbarkeit, eine Stunde am Tag, 90 bis 240 Euro täglich, vom Handy aus.',
		'Ihr Profil wurde uns von einer Jobbörse empfohlen. Leichte Tätigkeit von zu Hause, Auszahlung jeden Tag. Antworten Sie mit Ja.',
		'Deine Kleine hat so ein süßes Gesicht! Wir suchen Kinder jeden Alters für einen Werbespot, nur noch wenige Plätze, ruf heute noch an.',
		'Hey Hübsche, deine Bilder gefallen unserem Kunden, genau der Look, den er sucht. Shooting am Meer, gut bezahlt, meld dich per DM.',
		'Hostessen für den Karaokeclub, du leistest den Gästen Gesellschaft, Geld jede Nacht auf die Hand, Wohnung wird gestellt, dringend.',
		'Namhafte Agentur bringt junge Frauen nach Dubai, Visum und Flug übernehmen wir, ein besseres Leben wartet, Vorschuss möglich.',
		'Helfer für einen Hof in Spanien, Fahrt und Schlafplatz organisieren wir und ziehen es später vom Lohn ab, Papiere egal, Abfahrt Sonntag.',
		'Du nimmst zu Hause Päckchen an, klebst ein neues Etikett drauf und schickst sie weiter. 40 Euro pro Sendung, nebenbei, keine Vorkenntnisse.',
		'Hat dir schon mal jemand gesagt, dass du modeln solltest? Großzügiger Unternehmer sucht Begleitung für Reisen, bleibt alles unter uns.',
		'Kundenservice für eine Techfirma in Thailand, jeder kann das, 2.500 Euro im Monat, Flug und Zimmer inklusive, nächste Woche geht es los.',
		'Herzlichen Glückwunsch, du bist in der engeren Auswahl als neues Gesicht für eine Modemarke! Für die Setcard zahlst du vorab 180 Euro, Platz nur heute reserviert.',
		'Suche Haushaltshilfe für eine Familie in Kuwait, wie eine Tochter aufgenommen, um die Papiere kümmern wir uns, den Pass bewahrt die Dame auf.',
	],
	neighbours: [
		'Komparsen zwischen 30 und 60 Jahren für einen Fernsehfilm in Köln gesucht, zwei Drehtage, Vergütung nach Tarif, Anmeldung über die Webseite der Komparserie.',
		'Gastfamilie in Freiburg mit zwei Kindern sucht Au-pair ab September: eigenes Zimmer, Verpflegung, 280 Euro Taschengeld, Sprachkurs, Vertrag über die Agentur.',
		'Erntehelfer für die Apfelernte am Bodensee, August bis Oktober, Mindestlohn, Zimmer auf dem Hof für 7 Euro am Tag, Arbeitsvertrag vorab per Post.',
		'Wir suchen für meine Mutter eine Betreuungskraft mit Erfahrung, Zimmer mit Bad vorhanden, angestellt über einen Pflegedienst, zwei freie Tage in der Woche.',
		'Hotel am Arlberg sucht für die Wintersaison Zimmermädchen und Abwäscher, Kost und Logis nach Kollektivvertrag, Fünftagewoche, Bewerbung an die Direktion.',
		'Guten Tag Frau Berger, ich bin Recruiter bei den Stadtwerken und habe Ihr Profil auf einer Fachmesse gesehen. Hätten Sie nächste Woche Zeit für ein Telefonat?',
		'Vielen Dank für Ihre Bewerbung als Buchhalterin. Wir laden Sie am Dienstag um 10 Uhr zum Gespräch in unser Büro am Rathausplatz ein.',
		'Fahrradkurier in Leipzig, Schichten von vier Stunden, 13,50 Euro die Stunde plus Trinkgeld, Dienstrad wird gestellt, Festanstellung.',
		'Kellner oder Kellnerin für Gasthaus in Passau, Sonntag Ruhetag, Lohn nach Vereinbarung, bitte mit Lebenslauf im Lokal vorstellen.',
		'Aktmodell für den Zeichenkurs der Volkshochschule, 18 Euro die Stunde, mittwochs 18 bis 20 Uhr, Bademantel mitbringen.',
		'Kinderchor sucht Mädchen und Jungen von acht bis zwölf für eine Opernproduktion, Proben mit Begleitung der Eltern, Genehmigung des Jugendamts liegt vor.',
		'Callcenter in Rostock: Kundenbetreuung in Teilzeit, unbefristet, vier Wochen bezahlte Einarbeitung, Betriebsrat, Zuschuss zum Jobticket.',
		'Hallo Tim, kannst du am Samstag die Spätschicht übernehmen? Schreib mir bitte bis morgen, sonst frage ich Aylin.',
		'Schauspielerinnen zwischen 20 und 30 für Kurzfilm der Filmhochschule, vier Drehtage im Mai, Fahrtkosten und Essen werden übernommen, Material bitte per Mail.',
		'Reinigungskraft für Privathaushalt, freitags drei Stunden, 16 Euro, angemeldet über die Minijobzentrale, Referenzen erwünscht.',
	],
};
