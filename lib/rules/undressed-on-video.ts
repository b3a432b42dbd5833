import type { Cases, Rule } from '../model.ts';

/**
 * A video call or self-tape in underwear, swimwear or less. `stop`: unions forbid nude auditions, and a
 * recording can be used for blackmail.
 */
export const rule: Rule = {
	id: 'undressed-on-video',
	family: 'nudity-images',
	harm: 'safety',
	weight: 'stop',
	topics: ['image-abuse', 'sexual-violence', 'minors', 'modeling-rights'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'(record yourself|film yourself|video of yourself|video of you|turn|turning|pose|posing) ..8 in (underwear|lingerie|panties|a thong|your bra|only a bra)',
			'(wear|put on|bring) ..3 @undress ..8 (on camera|by video|on video|for the camera)',
			'@video-call ..12 (in|wearing|wear|need|bring|put on|only|just) ..4 @undress',
			'@video-call ..6 @undress',
			'@undress ..8 @video-call',
			'(take off|remove|lift up|pull up|pull down|undress|strip) ..5 (clothes|top|shirt|bra|underwear|everything|panties|pants) ..10 (on cam|on camera|camera|video|video call|zoom|skype|facetime|webcam|call)',
			'(on cam|on camera|video call|zoom|skype|facetime|webcam) ..8 (take off|remove|undress|strip|show me your body|show your body|show your breasts)',
			'(body check|body test|figure check|posing test|body shape check|confidence test|comfort test) ..5 (webcam|video call|video|zoom|skype|facetime|camera|cam)',
			'(webcam|video call|video|zoom|skype|facetime|camera) ..4 (body check|body test|figure check|posing test|body shape check|confidence test)',
			'(turn around|spin|walk|pose) ..5 in (underwear|lingerie|bra|bikini|swimwear|swimsuit|panties|thong)',
			'(on cam|on camera|on video|video call|facetime|cam) ..8 (check|see|look at|show) ..2 (your|ur) ..1 (body|figure|curves|shape)',
			'(see|need to see|show|check) ..2 (you|u) (naked|nude|without clothes|undressed|topless|with nothing on)',
			'(show|see) ..2 (your|ur) (body|figure|shape) (on|by|over|in) ..1 (camera|cam|video|call)',
		],
	},
	unless: {
		en: [
			'@intimacy-rules',
			'(fully clothed|street clothes|fully dressed|jeans|t shirt|tank top|leggings)',
			'(role|character|scene|commercial|product) ..10 (requires|features|involves|includes|wears|wearing) ..6 (swimwear|underwear|lingerie|bikini|shirtless)',
			'(sunscreen|pool|beach) (commercial|advert)',
			'(brand|catalogue|catalog|e commerce) ..6 (swimwear|lingerie|underwear)',
			'(swimwear|lingerie|underwear|swimsuit) ..3 (brand|brands|label|company|designer|editor|marketing|buyer|sales)',
		],
	},
	citations: [
		{
			title: 'Actors warned of rise in fake casting notices on social media',
			publisher: 'The Stage, on Equity UK',
			url: 'https://thestage.co.uk/news/actors-warned-of-rise-in-fake-casting-notices-on-social-media',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Quick guide for scenes involving nudity and simulated sex',
			publisher: 'SAG-AFTRA',
			url: 'https://sagaftra.org/quick-guide-scenes-involving-nudity-and-simulated-sex-0',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'You have to show your body on camera before we sign you.',

			'Come on cam now so that I can look at your figure.',
			'We need to see you without clothes to check for scars.',

			'We do a quick Zoom in underwear so that the client can see your shape.',
			'Please send a short video in a bikini and turn around slowly.',
			'The next step is a Skype call, you will need lingerie.',
			'Take off your top on camera so I can check for tattoos.',
			'There is a body check over webcam before we sign you.',
			'Online casting tonight by video call, wear only a bra and panties.',
		],
		lookalikes: [
			'Show your body language on camera: an acting class.',

			'The camera body is in the bag; check it before the shoot.',

			'Please send a self-tape of the two scenes in street clothes.',
			'Zoom callback on Tuesday with the director and the casting director.',
			'There is no nudity on any video call or self-tape, ever.',
			'Swimwear brand casting at our office; digitals are taken fully clothed in jeans and a tank top.',
			'The video call is a chat about your dates.',
			'Please send a slate video with your name and height.',
			'Video editor for a lingerie brand, remote, three days a week.',
			'Self-tape first; the final callback may use a modesty garment, with an intimacy coordinator present.',
		],
	},
};
