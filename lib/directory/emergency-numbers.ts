import type { Country } from '../model.ts';

/** The number to dial and, where there is one, the number to text. */
export interface EmergencyNumber {
	readonly value: string;
	readonly sms?: string;
}

/**
 * The first emergency number of each country, so that it is on screen before the rest of the directory has come, and
 * even if it never comes. The sources stand with the numbers in each country's file; a test compares the two.
 */
export const emergencyNumbers: Readonly<Record<Country, EmergencyNumber>> = {
	US: { value: '911', sms: '911' },
	AR: { value: '911' },
	AU: { value: '000' },
	BE: { value: '101' },
	BR: { value: '190' },
	KH: { value: '117' },
	CA: { value: '911' },
	CL: { value: '133' },
	CN: { value: '110' },
	CO: { value: '123' },
	DO: { value: '911' },
	FR: { value: '112', sms: '114' },
	GE: { value: '112' },
	DE: { value: '110' },
	GH: { value: '112' },
	GR: { value: '112' },
	HK: { value: '999' },
	IN: { value: '112' },
	ID: { value: '110' },
	IE: { value: '112' },
	IL: { value: '100' },
	IT: { value: '112' },
	JP: { value: '110' },
	KZ: { value: '112' },
	KE: { value: '999' },
	MY: { value: '999' },
	MX: { value: '911' },
	MD: { value: '112' },
	NL: { value: '112' },
	NZ: { value: '111' },
	NG: { value: '112' },
	PE: { value: '105' },
	PH: { value: '911' },
	PL: { value: '112' },
	PT: { value: '112' },
	RO: { value: '112' },
	RU: { value: '112' },
	SA: { value: '911' },
	SG: { value: '999' },
	ZA: { value: '10111' },
	KR: { value: '112' },
	ES: { value: '112' },
	SE: { value: '112' },
	TW: { value: '110' },
	TH: { value: '191' },
	TR: { value: '112' },
	UA: { value: '102' },
	AE: { value: '999' },
	GB: { value: '999' },
	UZ: { value: '112' },
	VN: { value: '113' },
	EU: { value: '112' },
};
