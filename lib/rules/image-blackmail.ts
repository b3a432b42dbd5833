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
			"(i'll|i will|we'll|we will|i) ..1 (send|show|post|give) ..2 (these|them|those|your pictures|your photos|your pics|your video|the video|the pictures) ..2 to (your|ur) (mother|mum|mom|father|dad|parents|family|friends|followers|school|boss|contacts|husband|boyfriend|sister)",
			'(i will|i ll|ill|we will|we ll|or i|gonna|going to) ..2 (put|tag|print|email|forward) ..5 (photos|photo|pics|pictures|video|videos|nudes|screenshots|them) ..3 (on|in|to|at|online|everywhere|through)',
			'if you ..1 (don t|dont|do not|won t|refuse) ..8 (post|put|publish|upload|leak|tag|show|print|forward) ..6 (photos|pics|pictures|video|videos|nudes|screenshots|friends|family)',
			'(pay|send|come|do it) ..8 or ..2 (all|every|everyone|everybody|each of) ..3 (followers|friends|family|contacts|class|school|relatives|colleagues) ..3 (get|gets|see|sees|receive|receives|know|knows)',
			'(wouldn t|would not|don t|dont|do not) want ..3 (mum|mom|mother|father|dad|parents|family|husband|boyfriend|followers|school|boss|friends|everyone|people) ..2 (see|to see|find out|to find out|know|get) ..4 (these|this|them|photos|pics|pictures|video|it)',
			'i (have|saved|got|recorded) ..4 (nudes|video|pictures|photos|screenshots|pics) ..6 (and|plus|with) ..3 (list of|contacts|followers|friends list|family)',
			'(send|post|forward|show|leak) (them|it|these|the video|the photos|the screenshots|screenshots) to (your|ur) ..1 (dad|father|mum|mom|mother|parents|brother|school|boss|husband|boyfriend|followers|friends|family)',
			'(do|send|make) (another|one more|more) ..4 or ..1 (i|we) ..3 (send|post|share|show|leak|tell|publish)',
			'(pay|send|come|do it) ..8 or ..2 (whole|entire|all the|the) ..1 (village|town|church|community|office|college|university|neighbours|neighbourhood|internet|world) ',
			'(wants|asks|demands|want) (<money>|<number>) or ..4 (sell|sells|post|posts|publish|send|share|leak|show|shows)',
		],
	},
	unless: {
		en: [
			'never ..4 (pay|send)',
			"(do not|don't) (pay|send anything|send money|give in)",
			'(if|when) (someone|somebody|anyone|a person|they|he|she) ..3 (threatens|threaten|threatened|says|shares|posts)',
			'send ..4 (photos|pics|pictures|selects) to (the client|clients|press|your agent|your email|you)',
			"(i will|i'll|we will|we'll|going to) (send|share|post|show|upload|release|publish) (you|the|our|more|some|a few|final|edited|all the) ..4 (photos|photo|pics|pictures|video|videos)",
			'(selected|edited|final|approved|retouched) (photos|pictures|images)',
			'(scene|script|role|character|film|story)',
			'(contract|agreement|take it home|notice board|newsletter|props|call sheet|gallery)',
			'(form|invoice|by mail)',
			'town hall',
			'or more',
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
			"If you don't send more I'll put the pictures on Instagram.",
			'Pay 500 or all your followers get it.',
			"You wouldn't want your mother to see these.",
			'I saved your nudes and the list of your followers.',
			"Do another video tonight or I'll send the screenshots to your dad.",
			'Pay 2000 or the whole village will see it.',
			"He wants 600 or he'll sell my pictures.",
		],
		lookalikes: [
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
		],
	},
};
