import type { Cases, Rule } from '../model.ts';

/**
 * Applicants are asked for nude, topless or underwear pictures. `stop`: unions forbid it, and such pictures
 * are used for blackmail.
 */
export const rule: Rule = {
	id: 'nude-photos-asked',
	family: 'nudity-images',
	harm: 'safety',
	weight: 'stop',
	topics: ['image-abuse', 'sexual-violence', 'minors', 'modeling-rights'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'(models|girls) (do|shoot|pose) (nude|topless|naked)',
			'(nude|naked|topless) ..3 (first session|first shoot|test shoot|casting|audition) ..6 (all|every|everyone|normal|must|required|expected)',
			'post ..2 (nude|naked|topless|underwear|lingerie) (story|photo|pic|reel|video)',
			'(nude|naked|topless|underwear|lingerie) (pics|pictures|photos|selfies|shots|snaps) ..4 (send|to me|for me|over)',
			'(send|sending|submit|share|attach|upload|provide|email|dm|forward|need|want|show me|give me|take) ..6 (nude|naked|topless|underwear|lingerie|panties|bra|explicit|undressed|intimate) ..3 @pictures',
			'(send|submit|share|attach|upload|provide|email|dm|need|want|take|some|few|two|three) ..4 @pictures ..4 (in|wearing|of you in|in your) ..2 (underwear|lingerie|panties|thong|bra|bra and panties|nothing)',
			'(nude|topless|naked|explicit) (test shots|test shoot|test photos|tests|digitals|polaroids|pics|pictures|selfies) ..8 (required|needed|send|for|from|before|to apply|every|all new|are)',
			'@pictures ..3 (without|with no) ..2 (clothes|clothing|bra|underwear|top)',
			'(send|share|show) ..3 (nudes|your boobs|your breasts|your ass|your bum|your naked body|your private parts)',
			'(sexy|spicy|sensual|revealing|hot) @pictures ..8 (apply|application|casting|audition|portfolio|to me|before|on whatsapp|on telegram)',
			'(send|share|need|attach|dm) ..4 (sexy|spicy|sensual|revealing|hot|naughty) @pictures',
		],
	},
	unless: {
		en: [
			'@intimacy-rules',
			'(museum|life drawing|gallery|art school|painting class|sculpture)',
			"(never|don't|do not|nobody should|no one should) ..6 (send|share|ask|submit)",
			'(red hot|hot sauce|hot food|hot dish|hot drinks)',
			'(if|when) ..6 (asks|asked|threatens|shares|shared)',
			'(brand|catalogue|catalog|e commerce|retoucher|editor) ..8 (lingerie|underwear)',
			'(lingerie|underwear) (brand|label|company|retailer)',
			'(cookbook|recipe|dish|bed and breakfast|collar)',
			'nude (coloured|colored|colour|color|shade|tone|heels|shoes|lipstick)',
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
		{
			title: 'Online exploitation',
			publisher: 'National Center for Missing & Exploited Children',
			url: 'https://www.missingkids.com/theissues/onlineexploitation',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Send two topless photos so that the client can judge your figure.',
			'We need pictures of you in lingerie, front, side and back.',
			'Nude test shots are required from every new model.',
			'Send nudes for the agency file, they stay private.',
			'Please attach a selfie without bra.',
			'Share some sexy pics to apply for the campaign.',
		],
		lookalikes: [
			'Do not send nude photos; we will never ask for them.',
			'The role includes partial nudity, with a nudity rider, an intimacy coordinator and a closed set.',
			'Please send two natural snapshots, face and full length.',
			'Life drawing group seeks models, robed between poses, no photos.',
			'Send a headshot and a full body shot in fitted clothes.',
			'There is no nudity in this film.',
			'Photo retoucher wanted for a lingerie brand in Leeds.',
			'Send photos of the dress and the shoes you would wear.',
			'Another fitting without the shirt collar is on Monday.',
			'Photos of you in bed and breakfast hotels for our blog.',
			'Send me something in writing, please.',
			'Show us something special from your cookbook.',
			'This time in costume, please.',
			'We never share private pictures of guests.',
			'Send me a nude-coloured bra strap for the costume.',
		],
	},
};
