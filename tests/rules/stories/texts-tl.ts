import type { StoryTexts } from './story-texts.ts';

/** Offers in small things, and honest neighbours, in Tagalog as it is mixed with English. Written here. */
export const texts: StoryTexts = {
	lures: [
		'Mga dalaga 18 hanggang 27, may trabaho sa resort sa ibang lugar. Malaki ang kita, libre tirahan at pagkain, kahit walang experience. PM lang po.',
		'Lipad this week papuntang Malaysia, restaurant work, sagot namin ang ticket at papeles. Dalawang slot na lang, legit po ito.',
		'Kailangan ng yaya sa mayamang pamilya sa Dubai. Kami na bahala sa visa, di kailangan marunong ng English, doon ka titira. Chat mo ako sa Telegram.',
		'Hello po, ako si Ms. Jen ng HR. Nakuha namin ang number mo sa job site. Isang oras lang sa isang araw gamit ang cellphone, sahod araw-araw.',
		'Gusto mo ng extra income? Mag-like lang ng videos at mag-follow ng shops, sampung minuto, bayad agad sa GCash. Reply ka lang.',
		'Tumutulong ang kumpanya namin sa mga seller na pataasin ang rating. Madali lang, tuturuan ka, hanggang 2,000 pesos kada araw, pwede kahit nanay.',
		'Hi ganda! Nakita ko ang profile mo, pang-model ang mukha mo. Send ka ng ilang pictures, walang experience ok lang, kami bahala sa lahat.',
		'Congrats mommy, napili ang anak mo para sa commercial ng gatas! Kahit anong edad, walang karanasan pwede, ilang slots na lang.',
		'Hiring mga babae sa KTV sa Macau, libre flight at bahay, 80k ang kita buwan-buwan, tuturuan. Walang bastusan, promise.',
		'Baon sa utang? May kontrata sa abroad, anim na buwan, may advance agad, alis bukas, hindi na kailangan ng diploma.',
		'Factory sa Korea, lalaki at babae, walang exam, libre bahay, dollars ang sahod. Konti na lang ang slot, tawag na agad.',
		'Pangarap mong makapag-travel at gumanda ang buhay? Hanap namin babaeng may itsura na sasamahan ang mga guest sa yate. Lahat bayad, message lang.',
		'Chat support sa Cambodia, basta marunong mag-type. Ticket, pagkain at condo sagot ng company, 60,000 pesos ang sahod.',
		'Need namin may bank account. May papasok na pera sa account mo tapos i-transfer mo lang, may komisyon agad. Madaling trabaho sa bahay.',
		'Gusto mong maging artista? Lahat pwede mag-audition, sisikat ka. Acting workshop may discount ngayon lang, bilisan mo.',
	],
	neighbours: [
		'Naghahanap ng yaya para sa dalawang taong gulang sa Quezon City, Lunes hanggang Biyernes, 8 hanggang 5, 9,000 pesos kada buwan, may SSS at PhilHealth, kailangan ng references.',
		'Extras 20 hanggang 60 anyos para sa makasaysayang pelikula, shooting sa Vigan sa Mayo 14, 1,000 pesos kada araw may kontrata, mag-sign up sa website ng production.',
		'Seasonal farm worker sa Korea sa ilalim ng kasunduan ng munisipyo: minimum wage ng Korea, kaltas sa dormitoryo nakasulat sa kontrata, pumunta sa PESO office para sa requirements.',
		'Magandang umaga po, si Liza ito ng city library. Ang interview ninyo ay sa Martes, alas diyes, room 4. Pakidala po ang diploma.',
		'Room attendant sa hotel sa Cebu, isang taong karanasan, minimum wage, SSS, PhilHealth, 13th month pay, duty meal. Dalhin ang resume sa HR office.',
		'Production operator sa pabrika sa Laguna, high school graduate, rotating shift, may dormitoryo na 1,500 pesos kada buwan, direct hire, libre ang aplikasyon.',
		'Hi Ms. Santos, I am a recruiter from Globe. Nakita ko ang profile ninyo sa LinkedIn, may opening para sa tester. Pwede ba tayong mag-usap sa Huwebes?',
		'Delivery rider, sariling motor, bayad kada delivery bawat linggo, kailangan ng professional license at OR/CR, may insurance. Mag-register sa app ng kumpanya.',
		'Pamilya sa Belgium naghahanap ng au pair para sa dalawang bata: sariling kwarto, 450 euro na allowance, language course, kontrata sa pamamagitan ng CFO-registered agency.',
		'Seaman para sa pampasaherong barko, kailangan ng SIRB, BST at dalawang taong karanasan. Kontrata apat na buwan, DMW-licensed manning agency.',
		'Audition para sa mga batang 6 hanggang 9 sa dula ng city theater, Sabado alas onse kasama ang magulang, maghanda ng isang tula. Libre.',
		'Waiter o waitress sa family restaurant, dalawang gabi kada linggo, hati sa tips, pumunta lang at hanapin ang may-ari.',
		'Nalipat ang shift mo sa Huwebes. Mag-reply ka kung kaya mo, nasa GC ng team ang schedule.',
		'Kailangan ng modelo para sa makeup class sa Sabado, dalawang oras, may libreng litrato. Nasa website ang address ng school.',
	],
};
