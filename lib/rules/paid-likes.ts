import type { Cases, Rule } from '../model.ts';

/** Money for likes, follows, ratings or reviews. */
export const rule: Rule = {
	id: 'paid-likes',
	family: 'task-scam',
	harm: 'money',
	weight: 'stop',
	topics: ['scam'],
	kinds: ['job', 'message'],
	patterns: {
		en: [
			'(like|liking|subscribe|subscribing|follow|following|rate|rating|thumb up|thumbs up) ..6 (video|videos|youtube|tiktok|instagram|channel|channels|hotel|hotels|restaurant|restaurants|product|products|posts|google maps|movie|movies|apps|songs|merchants) ..14 (earn|paid|get|<money>|per (video|like|task|review|screenshot)|commission|income|daily|each)',
			'(review|reviewing|watch|watching|comment|commenting|evaluate|evaluating) ..6 (video|videos|youtube|tiktok|channel|channels|hotel|hotels|google maps|movies) ..14 (earn|get paid|<money> each|per (video|task|review|screenshot)|commission|daily)',
			'(earn|paid|get paid|pay you|make money|<money>) ..8 (for|by|per|to|while) ..2 (like|liking|subscribe|subscribing|follow|following|rate|rating|click|clicking|watch|watching) ..6 (video|videos|youtube|tiktok|instagram|channel|channels|hotel|hotels|product|products|posts|maps|movies|songs|ads|merchants)',
			'(send|share|submit) ..4 (screenshot|screenshots) ..8 (get paid|earn|receive|reward|<money>)',
			'boosting ..3 (review|reviews|rating|ratings)',
			'(extra|earn|<money>) ..3 per (review|reviews|rating)',
			'(leave|write|give|post|write us|drop) ..3 (5|five) (star|stars) ..10 (paid|<money>|<number>|earn|money back|send back|gift|bonus)',
		],
	},
	unless: {
		en: [
			'(participants|ethics|university|research study|focus group)',
			'(manager|trust and safety|moderator|moderation|critic|editor|harmful|social media manager|strategy|campaigns)',
			'@safety-notice',
		],
	},
	citations: [
		{
			title: 'Police advisory on job scams involving messaging platforms',
			publisher: 'Singapore Police Force',
			url: 'https://www.police.gov.sg/Media-Room/News/20250829_police_advisory_on_job_scams_involving_messaging_platforms',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'New year, new job? Beware of scammers',
			publisher: 'Scamwatch (Australian Competition and Consumer Commission)',
			url: 'https://www.scamwatch.gov.au/news-alerts/new-year-new-job-beware-of-scammers',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'New FTC data show skyrocketing consumer reports about game-like online job scams',
			publisher: 'Federal Trade Commission',
			url: 'https://ftc.gov/news-events/news/press-releases/2024/12/new-ftc-data-show-skyrocketing-consumer-reports-about-game-online-job-scams',
			read: '2026-11-23',
			tier: 'authority',
		},
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Like YouTube videos and earn 50 per like.',
			'You get paid to follow channels and rate hotels on your phone.',
			'Send a screenshot of each review and receive your reward.',
			'Rate movies for merchants, commission paid daily.',
			'Make money while watching TikTok videos at home.',
			'Write five stars for our hotels and earn a bonus.',
		],
		lookalikes: [
			'Social media manager: you plan posts and answer comments on Instagram.',
			'Moderator for video platform, full time in our Dublin office.',
			'University study: participants watch two videos and are paid 10 pounds.',
			'Film critic wanted to review new movies for our weekly paper.',
			'We do not pay for likes or reviews.',
			'Our five star hotel pays 14 an hour.',
			'Leave the key at the five star reception.',
			'Leave us a review on Google, it helps our small shop.',
			'Leave a review after the tour.',
			'We pay 60 euros for every review in our magazine, says the editor.',
			'Leave us a review if you were paid a visit by our guide.',
			'We stop fake orders in our fraud team.',
		],
	},
};
