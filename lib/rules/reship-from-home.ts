import type { Cases, Rule } from '../model.ts';

/** Parcels to the worker's home, to be sent on. */
export const rule: Rule = {
	id: 'reship-from-home',
	family: 'reshipping',
	harm: 'money',
	weight: 'stop',
	topics: ['scam'],
	kinds: ['job', 'message'],
	patterns: {
		en: [
			'(receive|accept|collect|get|inspect|repack|repackage) ..8 (package|packages|parcel|parcels|shipments|goods|boxes) ..12 (your home|from home|at home|home address|your address|residence|doorstep|your house|your own address)',
			'(at home|from home|your home|your address) ..10 (receive|accept|inspect|repack|repackage|relabel|reship) ..4 (package|packages|parcel|parcels|shipments|goods)',
			'(reship|re ship|reshipping|relabel|resend|forward) ..4 (package|packages|parcel|parcels|goods|boxes)',
			'(package|packages|parcel|parcels|shipping|mail) (handler|inspector|processor|coordinator|clerk|agent|assistant|forwarder) ..10 (from home|at home|home based|work from home|your residence)',
			'(home based|work from home|at home) ..3 (shipping|package|parcel|mail|logistics) (coordinator|handler|inspector|clerk|agent|assistant)',
			'(shipping|postage|prepaid) (label|labels) ..6 (we email|by email|emailed|sent to you|we send|your address|at home)',
			'(repackage|repack) ..2 (goods|items|packages|products) ..6 (overseas|abroad|onward)',
			'(parcels|packages|boxes|goods|parcel|package) ..3 (come|comes|arrive|arrives|are sent|delivered|are delivered|will come) ..4 (your address|your house|your home|your place|your flat|your door)',
			'(receiving|reshipping|shipping|parcel|local) (assistant|agent|helper|operator) ..14 (your address|at home|<money> a parcel|per parcel|per package|each parcel|relabel|ship)',
			'<money> ..2 (a|per|each|every) (parcel|package)',
			'(packages|packets|parcels) ..2 pending ..3 (panel|dashboard|account|profile)',
			'(home|house) (parcel|package) ..1 (checker|inspector|agent|assistant|tester)',
			'(label|labels) (provided|by us|from us|given) ..6 (post|drop|ship|ups|courier)',
		],
	},
	unless: {
		en: [
			"(depot|(in|at|from|inside) ..3 warehouse|warehouse (clerk|worker|operative|picker|staff|packs|job|team)|our shop|logistics centre|logistics center|load trucks|drivers deliver|courier company|customers' homes|post room|mailroom)",
			'@safety-notice',
		],
	},
	citations: [
		{
			title: 'National Consumer Protection Week: work-from-home scams',
			publisher: 'US Postal Inspection Service',
			url: 'https://www.uspis.gov/ncpw-2022',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Mules ain’t cool',
			publisher: 'US Postal Inspection Service (USPS LINK)',
			url: 'https://news.usps.com/2021/03/01/mules-aint-cool/',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Reshipping fraud',
			publisher: 'US Postal Service',
			url: 'https://about.usps.com/publications/pub300a/pub300a_tech_022.htm',
			read: '2026-11-24',
			tier: 'authority',
		},
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Home parcel checker, 60 per box.',
			'Label provided, take it to the nearest post.',

			'The boxes are sent to your place; you print a label and post them, $45 per package.',

			'Receive packages at home, put on new labels and post them.',
			'You inspect parcels at your address and send them on.',
			'Home based shipping coordinator, labels are emailed to you.',
			'We need people to reship goods to our customers abroad.',
			'Package handler, work from home, $3,000 a month.',
			'Reshipping operator wanted, 90 packages a month.',
			'You have six packages pending in your panel.',
			'Receive packages at home and mail them to our warehouse in Moldova.',
		],
		lookalikes: [
			'Guest house parcel desk: hand out mail to guests.',

			'Drivers get £2 a drop and deliver the parcels by noon.',

			'Warehouse worker to receive, label and load packages.',
			"Couriers deliver parcels to people's homes from our depot.",
			'Remote customer service: you answer questions about parcels.',
			'Post room assistant at our head office.',
			'You keep boxes for customers at the counter of our shop in the depot.',
			'We send the laptop to your home and you return the old one on your first day.',
			'Parcel to your neighbour, please ring.',
			'We deliver meal boxes to your door every Tuesday.',
			'You collect boxes in our warehouse and send them to the shops.',
			'Parcel inspector in the depot at the port.',
			'In our warehouse you check goods and repack them.',
			'We send the van and you post the letters.',
			'Receiving clerk for our warehouse, parcels by the pallet.',
			'Pack them in another box, the shop sends the rest from our warehouse.',
		],
	},
};
