/**
 * What an hour of simple work ordinarily pays, in units of each currency: near the minimum wage or the usual wage of an
 * unskilled worker in 2025, rounded. Rough on purpose: it is only compared with sums that are several times as high, so
 * a third more or less changes nothing. A currency whose prices run away (Argentina's, Venezuela's) is left out.
 * Sources: statutory minimum wages as published by the governments (ILOSTAT lists them by country).
 */
const ORDINARY_HOUR: Readonly<Record<string, number | undefined>> = {
	USD: 15,
	GBP: 12,
	EUR: 13,
	CAD: 17,
	AUD: 25,
	NZD: 23,
	CHF: 24,
	SEK: 150,
	NOK: 190,
	DKK: 140,
	PLN: 31,
	CZK: 130,
	HUF: 1800,
	RON: 25,
	UAH: 70,
	RUB: 300,
	TRY: 150,
	ILS: 35,
	AED: 15,
	SAR: 20,
	QAR: 15,
	KWD: 1,
	OMR: 2,
	INR: 90,
	PKR: 200,
	BDT: 90,
	LKR: 250,
	NPR: 120,
	PHP: 85,
	IDR: 25_000,
	MYR: 9,
	SGD: 11,
	HKD: 45,
	THB: 55,
	VND: 28_000,
	TWD: 190,
	JPY: 1100,
	KRW: 10_500,
	CNY: 25,
	BRL: 10,
	MXN: 45,
	COP: 9000,
	CLP: 3500,
	PEN: 7,
	DOP: 130,
	NGN: 700,
	KES: 130,
	GHS: 12,
	ZAR: 32,
	EGP: 45,
	USDT: 15,
	USDC: 15,
};

/** How many ordinary hours' pay one hour brings; null if the currency is not known. */
export function timesOrdinary(hourly: number, currency: string): number | null {
	const ordinary = ORDINARY_HOUR[currency];
	return ordinary === undefined ? null : hourly / ordinary;
}
