import type { CountryDirectory } from '../model.ts';
import { california } from './us/california.ts';
import { crisis } from './us/crisis.ts';
import { newYorkCity } from './us/new-york-city.ts';
import { newYorkState } from './us/new-york-state.ts';
import { scamsAndImages } from './us/scams-and-images.ts';
import { sexualViolence } from './us/sexual-violence.ts';
import { trafficking } from './us/trafficking.ts';
import { work } from './us/work.ts';
import { youngPeople } from './us/young-people.ts';

/** United States. The files in `us/` sort its resources by topic and place. 911 stands in `emergency`. */
export const us: CountryDirectory = {
	country: 'US',
	name: 'United States',
	emergency: {
		country: 'US',
		numbers: [{ label: 'Police, ambulance, fire', value: '911', sms: '911' }],
		sources: [
			{
				url: 'https://humantraffickinghotline.org/en/report-trafficking',
				publisher: 'National Human Trafficking Hotline',
				read: '2026-11-23',
			},
		],
		confidence: 'high',
		checked: '2026-11-23',
	},
	resources: [
		...trafficking,
		...sexualViolence,
		...work,
		...scamsAndImages,
		...youngPeople,
		...crisis,
		...newYorkCity,
		...newYorkState,
		...california,
	],
};
