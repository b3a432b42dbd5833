import type { RuleCases, RulePack } from '../../model.ts';

/** Hindi: Much pay by the day or hour for hardly any work. */
export const pack: RulePack = {
	patterns: [
		'(रोज|रोजाना|प्रतिदिन|हर दिन|एक दिन में|घंटे में) ..4 <money> ..3 कमा*',
		'<money> ..3 (रोज|रोजाना|प्रतिदिन|हर दिन|प्रति घंटा|एक रात|हर घंटे) ..3 कमा*',
		'(एक घंटा|दो घंटे|1 घंटा|2 घंटे|कुछ घंटे|30 मिनट) ..5 (काम|देकर|करके) ..8 (<money>|कमा*)',
		'(घर बैठे|मोबाइल से|फोन से) ..6 (<money>|लाखों|हजारों) ..5 (कमा*|रोज|रोजाना|महीना|महीने|प्रतिदिन)',
		'(घर बैठे|मोबाइल से|फोन से) ..4 कमा* ..6 (<money>|लाखों|हजारों|रोज)',
		'(daily|roz|rozana|roj|per day|din ka|din ke) ..3 <money> ..3 (kama*|earn)',
		'<money> ..2 (daily|roz|rozana|roj|per day|per night|per hour|din ka) ..3 (kama*|earn)',
		'(1 hour|2 hour|2 hours|2 ghante|1 ghanta|ek ghanta|do ghante|2 3 ghante) ..5 (kaam|work|karke|deke) ..8 (<money>|kamao|kamaye|lakh)',
		'(ghar baithe|ghar bethe|mobile se|phone se) ..6 (kamao|kamaye|kamaiye|kamaen|kamai|earn) ..6 (<money>|lakh|daily|roz|din|rozana|month)',
		'(ghar baithe|ghar bethe|mobile se|phone se) ..6 (<money>|lakho|hazaro|hajaro) ..5 (kamao|kamaye|kamaiye|month|mahina|earn|daily|roz)',
	],
	unless: [
		'(दिहाड़ी|मजदूरी|न्यूनतम वेतन|ओवरटाइम|शिफ्ट|dihadi|minimum wage|overtime|shift|rider|delivery)',
		'@safety-notice',
	],
};

/** Lines written for this pack; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'घर बैठे 2000 रुपये रोज कमाएं।',
		'दो घंटे काम करके 40000 रुपये महीना पाएं।',
		'Mobile se daily 1500 rs kamao.',
		'2 ghante kaam karke 30000 rs kamaye.',
	],
	lookalikes: [
		'दिहाड़ी 600 रुपये रोज, निर्माण स्थल पर।',
		'वेतन 15000 रुपये महीना, आठ घंटे का काम।',
		'Salary 15000 rs per month, 8 hour duty.',
		'Junior artist ko shift ke hisaab se 1200 rs daily milega.',
	],
};
