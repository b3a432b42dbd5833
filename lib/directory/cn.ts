import type { CountryDirectory } from '../model.ts';

/** China. */
export const cn: CountryDirectory = {
	country: 'CN',
	name: 'China',
	emergency: {
		country: 'CN',
		numbers: [
			{ label: 'Police', value: '110' },
			{ label: 'Ambulance', value: '120' },
		],
		sources: [
			{
				url: 'https://mzj.sh.gov.cn/MZ_zhuzhan904_0-2-896-898/20210622/a6a9d3744a38407aaa858a13b0775383.html',
				publisher: 'Shanghai Civil Affairs Bureau',
				read: '2026-11-23',
			},
			{
				url: 'https://www.chinalegalexperts.com/news/emergency-numbers-and-getting-help-in-china',
				publisher: 'China Legal Experts',
				read: '2026-11-24',
			},
		],
		confidence: 'medium',
		checked: '2026-11-23',
	},
	resources: [],
};
