import type { Country, CountryDirectory } from '../model.ts';

/** What a country's file exports: its directory, under a name of its own. */
type CountryFile = Readonly<Record<string, CountryDirectory>>;

/**
 * Fetches each country's part of the directory from the extension's own files: nobody waits for the numbers of
 * countries that they are not in. In the order of `index.ts`; a test compares the two.
 */
const files: Readonly<Record<Country, () => Promise<CountryFile>>> = {
	US: () => import('./us.ts'),
	AR: () => import('./ar.ts'),
	AU: () => import('./au.ts'),
	BD: () => import('./bd.ts'),
	BE: () => import('./be.ts'),
	BR: () => import('./br.ts'),
	KH: () => import('./kh.ts'),
	CA: () => import('./ca.ts'),
	CL: () => import('./cl.ts'),
	CN: () => import('./cn.ts'),
	CO: () => import('./co.ts'),
	DO: () => import('./do.ts'),
	FR: () => import('./fr.ts'),
	GE: () => import('./ge.ts'),
	DE: () => import('./de.ts'),
	GH: () => import('./gh.ts'),
	GR: () => import('./gr.ts'),
	HK: () => import('./hk.ts'),
	IN: () => import('./in.ts'),
	ID: () => import('./id.ts'),
	IE: () => import('./ie.ts'),
	IL: () => import('./il.ts'),
	IT: () => import('./it.ts'),
	JP: () => import('./jp.ts'),
	KZ: () => import('./kz.ts'),
	KE: () => import('./ke.ts'),
	MY: () => import('./my.ts'),
	MX: () => import('./mx.ts'),
	MD: () => import('./md.ts'),
	NL: () => import('./nl.ts'),
	NZ: () => import('./nz.ts'),
	NG: () => import('./ng.ts'),
	PE: () => import('./pe.ts'),
	PH: () => import('./ph.ts'),
	PL: () => import('./pl.ts'),
	PT: () => import('./pt.ts'),
	RO: () => import('./ro.ts'),
	RU: () => import('./ru.ts'),
	SA: () => import('./sa.ts'),
	SG: () => import('./sg.ts'),
	ZA: () => import('./za.ts'),
	KR: () => import('./kr.ts'),
	ES: () => import('./es.ts'),
	LK: () => import('./lk.ts'),
	SE: () => import('./se.ts'),
	TW: () => import('./tw.ts'),
	TH: () => import('./th.ts'),
	TR: () => import('./tr.ts'),
	UA: () => import('./ua.ts'),
	AE: () => import('./ae.ts'),
	GB: () => import('./gb.ts'),
	UZ: () => import('./uz.ts'),
	VN: () => import('./vn.ts'),
	EU: () => import('./eu.ts'),
	INT: () => import('./int.ts'),
};

/** The code of every country that can be fetched, `EU` and `INT` among them. */
export const everyCountry: readonly Country[] = Object.keys(files);

/** One country's directory; null if there is none. Rejects if its file cannot be read. */
export async function loadCountry(country: Country): Promise<CountryDirectory | null> {
	const file = await files[country]?.();
	return (file && Object.values(file)[0]) ?? null;
}
