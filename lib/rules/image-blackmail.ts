import type { Cases, Rule } from '../model.ts';

/** Threatens to publish pictures. `stop`: blackmail; paying or sending more does not end it. */
export const rule: Rule = {
	id: 'image-blackmail',
	family: 'threats',
	harm: 'safety',
	weight: 'stop',
	topics: ['image-abuse', 'minors', 'sexual-violence'],
	kinds: ['casting', 'job', 'message', 'other'],
	patterns: {
		en: [
			'(or|otherwise) ..2 (your|the) (nudes|pics|photos|pictures|video|videos) (go|goes|get|will go|will be) ..5 (class|school|family|friends|everyone|online|contacts|parents|boss)',
			'(send|post|share) (it|them|this|everything) to ..2 (every|all|each) ..3 (contact|contacts|friend|friends|follower|followers)',
			'if you (block|ignore|report) me ..8 (send|post|share|leak|expose|publish)',
			'(send|pay) ..4 (or|otherwise) ..3 (everyone|everybody|your school|your family|your mother|your friends|your parents|the whole school) ..4 (see|sees|knows|gets)',
			"(i will|i'll|we will|we'll|gonna|going to|or i|or we|or else|otherwise) ..4 (post|send|share|publish|leak|upload|release|expose|show) ..6 (photos|photo|pics|pictures|video|videos|nudes|everything|screenshots|it all)",
			'(send|share|post|leak|show) ..5 (photos|pics|pictures|nudes|video|videos|screenshots|it|them) to ..2 (your family|your parents|your friends|your followers|your school|everyone|your boss|your mom|your mum|your husband|your boyfriend|all your contacts|your contacts)',
			'(pay|send|give) ..6 (or|otherwise|unless) ..4 (post|leak|share|send|publish|expose|upload|release) ..6 (your|the|photos|pics|video|pictures|nudes)',
			'(delete|remove) ..4 (photos|pics|pictures|video|nudes) ..4 (if you|only if|after you|when you|once you) (pay|send|come|meet)',
			'(leak|expose|ruin) (you|your life|your reputation) ..10 (pay|send|unless|if you|nudes|video|photos)',
			'(your|the) (nudes|private photos|naked photos|private video|intimate photos) ..8 (online|everyone|leaked|family|friends|school|posted|viral)',
			"(i'll|i will|we'll|we will|i) ..1 (send|show|post) ..2 (these|them|those|your pictures|your photos|your pics|your video|the video|the pictures) ..2 to (your|ur) (mother|mum|mom|father|dad|parents|family|friends|followers|school|boss|contacts|husband|boyfriend)",
		],
	},
	unless: {
		en: [
			'never ..4 (pay|send)',
			"(please|just|so|police) (do not|don't) (pay|send)",
			'(if|when) (someone|somebody|anyone|a person|they|he|she) ..3 (threatens|threaten|threatened|says|shares|posts)',
			'send ..4 (photos|pics|pictures|selects) to (the client|clients|press|your agent|your email|you)',
			"(i will|i'll|we will|we'll|going to) (send|share|post|show|upload|release|publish) (you|the|our|more|some|a few|final|edited|all the) ..4 (photos|photo|pics|pictures|video|videos)",
			'(selected|edited|final|approved|retouched) (photos|pictures|images)',
			'(scene|script|role|character|film|story)',
			'(contract|agreement|take it home|notice board|newsletter|props|call sheet|gallery)',
			'(form|invoice|by mail)',
			'town hall',
			'or more',
			'post no',
			'no (seat|ticket|place)',
			'reminder',
		],
	},
	citations: [
		{
			title: 'Sextortion',
			publisher: 'National Center for Missing & Exploited Children',
			url: 'https://www.missingkids.org/Sextortion',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Questions about image-based abuse',
			publisher: 'eSafety Commissioner, Australia',
			url: 'https://esafety.gov.au/key-topics/image-based-abuse/faq-about-image-based-abuse',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			"Send more, otherwise I'll show these to your father.",

			'Pay or I will send your pics to your family.',
			'I will leak your video if you stop answering.',
			'We delete the pictures if you send more.',
			"I'll post everything on your school page.",
			'Send 500 dollars otherwise I post your nudes online.',
			'I have screenshots and I will send them to all your contacts.',
			"Do another video tonight or I'll send the screenshots to your dad.",
		],
		lookalikes: [
			"I'll send them to your agent after the shoot.",

			"I'll send them to your agent after the shoot.",

			'If someone threatens to share your photos, do not pay.',
			'We will send the pictures to the client on Monday.',
			"I'll send you the photos from Saturday tonight.",
			'Selected photos go to the press after your approval.',
			'Please send photos to your agent.',
			'We will post the edited video on our channel next week.',
			'Delete old photos from your profile once you have new headshots.',
			'We will put the pictures on the notice board at school for all parents.',
			'Send the form or all families get a reminder.',
			"You don't want your boss to know that you sing?",
			'I have your photos and the list of props, thank you.',
			'If you don’t sign the release we publish the gallery without your photos.',
			'Take the contract home and show it to your parents.',
			'Make one more copy or we send the form again by mail.',
			'Come to the church or the town hall.',
			'The gallery wants 600 or more to hang and sell pictures of this size.',
			'The band wants money or we post no dates.',
			'Bring 2 or your friends get no seat.',
			'If you do not pay on time we send it as a reminder.',
		],
	},
};
