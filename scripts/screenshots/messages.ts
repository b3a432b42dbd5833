/** Texts written for pictures and tests; none of the people, firms or addresses exists. */
export const messages = {
	freedom:
		'We are casting new models for a six month job abroad. We book the flight and you repay us from your wages. ' +
		'Our manager will hold your passport for the time of the contract. You may not leave the apartment without our driver. ' +
		'There is a registration fee of $50. Come alone to the hotel suite for the casting, no chaperones please. ' +
		'Write to brightmodels.casting@gmail.com or on WhatsApp today, only two places left!',
	money:
		'Hi dear, we saw your pictures and you are selected for a paid casting with a famous brand. Before the shoot you ' +
		'pay a refundable registration fee of $50 by gift card and send us the code. We will send you a check for the ' +
		'equipment; deposit it and send the rest back to our vendor. Contact: brandcasting.office@gmail.com',
	clear:
		'Casting call: we are looking for two actors, aged 25 to 40, for a regional furniture commercial. The audition is at ' +
		'our studio, 12 Mill Street, on Tuesday afternoon. Pay is $850 for one day plus usage, under a union agreement. ' +
		'You may bring someone. No fee is charged at any time. Send your résumé to casting@millstreetfilms.example.',
	notAnOffer:
		'Stir the flour into the warm butter, add the milk slowly and let the sauce simmer for ten minutes.',
	empty: '   \n ',
} as const;
