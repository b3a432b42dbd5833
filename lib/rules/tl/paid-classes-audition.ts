import type { RuleCases, RulePack } from '../../model.ts';

/** Tagalog: The audition leads to a workshop that has to be paid. */
export const pack: RulePack = {
	patterns: [
		'(required|kailangan|need|dapat) ..4 (mag workshop|magworkshop|workshop|acting class|modeling class) ..8 (muna|bago|para makasama|para ma endorse|para makapasok|<money>)',
		'(workshop|acting workshop|modeling class|acting class) ..4 (fee|bayad|babayaran|worth|<money>) ..8 (role|endorse|network|commercial|project|teleserye|bago|talent|slot)',
		'@pay ..4 (workshop|acting class|modeling class) ..8 (muna|bago|para|role|network)',
		'(pagkatapos|after) ..2 workshop ..4 (sure|sigurado|may role|may project|endorse)',
	],
	unless: ['@no-cost', '(hindi required|hindi kailangan|unibersidad|paaralan|barangay)', '@safety-notice'],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'Kailangan mag-workshop muna bago ka ipasok sa teleserye.',
		'Acting workshop worth ₱4,000 tapos may sure na role.',
		'Magbayad ka ng workshop para ma-endorse ka sa network.',
		'Pagkatapos ng workshop sigurado may project ka na.',
	],
	lookalikes: [
		'Libre ang workshop sa barangay tuwing Sabado.',
		'Hindi required ang workshop para makasama sa audition.',
		'Acting workshop sa unibersidad, bukas sa lahat.',
		'May workshop ang cast bago ang rehearsal, bayad ang oras ninyo.',
	],
};
