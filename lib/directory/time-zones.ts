import type { Country } from '../model.ts';

/** Groups of zones that lie in one country as a whole. Longer ones first. */
const groups: readonly (readonly [string, Country])[] = [
	['America/North_Dakota/', 'US'],
	['America/Argentina/', 'AR'],
	['America/Kentucky/', 'US'],
	['America/Indiana/', 'US'],
	['Australia/', 'AU'],
	['Canada/', 'CA'],
	['Brazil/', 'BR'],
	['Mexico/', 'MX'],
	['Chile/', 'CL'],
	['US/', 'US'],
];

/**
 * The zones of each country of the directory, from the IANA tables `zone.tab` and `backward` (2026): current names
 * and the old ones that browsers still report (`Asia/Calcutta`). The territories of the United States, the French
 * overseas departments and the Channel Islands stand with the country whose emergency number they share.
 * `Europe/Simferopol` is left out: the tables name two countries.
 */
const zones: Readonly<Record<Country, string>> = {
	AE: 'Asia/Dubai',
	AR: 'America/Buenos_Aires America/Catamarca America/Cordoba America/Jujuy America/Mendoza America/Rosario',
	BD: 'Asia/Dacca Asia/Dhaka',
	BE: 'Europe/Brussels',
	BR: 'America/Araguaina America/Bahia America/Belem America/Boa_Vista America/Campo_Grande America/Cuiaba America/Eirunepe America/Fortaleza America/Maceio America/Manaus America/Noronha America/Porto_Acre America/Porto_Velho America/Recife America/Rio_Branco America/Santarem America/Sao_Paulo',
	CA: 'America/Atikokan America/Blanc-Sablon America/Cambridge_Bay America/Creston America/Dawson America/Dawson_Creek America/Edmonton America/Fort_Nelson America/Glace_Bay America/Goose_Bay America/Halifax America/Inuvik America/Iqaluit America/Moncton America/Montreal America/Nipigon America/Pangnirtung America/Rainy_River America/Rankin_Inlet America/Regina America/Resolute America/St_Johns America/Swift_Current America/Thunder_Bay America/Toronto America/Vancouver America/Whitehorse America/Winnipeg America/Yellowknife',
	CL: 'America/Coyhaique America/Punta_Arenas America/Santiago Pacific/Easter',
	CN: 'Asia/Chongqing Asia/Chungking Asia/Harbin Asia/Kashgar Asia/Shanghai Asia/Urumqi',
	CO: 'America/Bogota',
	DE: 'Europe/Berlin Europe/Busingen',
	DO: 'America/Santo_Domingo',
	ES: 'Africa/Ceuta Atlantic/Canary Europe/Madrid',
	FR: 'America/Cayenne America/Guadeloupe America/Marigot America/Martinique America/St_Barthelemy Europe/Paris Indian/Mayotte Indian/Reunion',
	GB: 'Europe/Belfast Europe/Guernsey Europe/Isle_of_Man Europe/Jersey Europe/London',
	GE: 'Asia/Tbilisi',
	GH: 'Africa/Accra',
	GR: 'Europe/Athens',
	HK: 'Asia/Hong_Kong',
	ID: 'Asia/Jakarta Asia/Jayapura Asia/Makassar Asia/Pontianak Asia/Ujung_Pandang',
	IE: 'Europe/Dublin',
	IL: 'Asia/Jerusalem Asia/Tel_Aviv',
	IN: 'Asia/Calcutta Asia/Kolkata',
	IT: 'Europe/Rome',
	JP: 'Asia/Tokyo',
	KE: 'Africa/Nairobi',
	KH: 'Asia/Phnom_Penh',
	KR: 'Asia/Seoul',
	KZ: 'Asia/Almaty Asia/Aqtau Asia/Aqtobe Asia/Atyrau Asia/Oral Asia/Qostanay Asia/Qyzylorda',
	LK: 'Asia/Colombo',
	MD: 'Europe/Chisinau Europe/Tiraspol',
	MX: 'America/Bahia_Banderas America/Cancun America/Chihuahua America/Ciudad_Juarez America/Ensenada America/Hermosillo America/Matamoros America/Mazatlan America/Merida America/Mexico_City America/Monterrey America/Ojinaga America/Santa_Isabel America/Tijuana',
	MY: 'Asia/Kuala_Lumpur Asia/Kuching',
	NG: 'Africa/Lagos',
	NL: 'Europe/Amsterdam',
	NZ: 'Pacific/Auckland Pacific/Chatham',
	PE: 'America/Lima',
	PH: 'Asia/Manila',
	PL: 'Europe/Warsaw',
	PT: 'Atlantic/Azores Atlantic/Madeira Europe/Lisbon',
	RO: 'Europe/Bucharest',
	RU: 'Asia/Anadyr Asia/Barnaul Asia/Chita Asia/Irkutsk Asia/Kamchatka Asia/Khandyga Asia/Krasnoyarsk Asia/Magadan Asia/Novokuznetsk Asia/Novosibirsk Asia/Omsk Asia/Sakhalin Asia/Srednekolymsk Asia/Tomsk Asia/Ust-Nera Asia/Vladivostok Asia/Yakutsk Asia/Yekaterinburg Europe/Astrakhan Europe/Kaliningrad Europe/Kirov Europe/Moscow Europe/Samara Europe/Saratov Europe/Ulyanovsk Europe/Volgograd',
	SA: 'Asia/Riyadh',
	SE: 'Europe/Stockholm',
	SG: 'Asia/Singapore',
	TH: 'Asia/Bangkok',
	TR: 'Asia/Istanbul Europe/Istanbul',
	TW: 'Asia/Taipei',
	UA: 'Europe/Kiev Europe/Kyiv Europe/Uzhgorod Europe/Zaporozhye',
	US: 'America/Adak America/Anchorage America/Atka America/Boise America/Chicago America/Denver America/Detroit America/Fort_Wayne America/Indianapolis America/Juneau America/Knox_IN America/Los_Angeles America/Louisville America/Menominee America/Metlakatla America/New_York America/Nome America/Phoenix America/Puerto_Rico America/Shiprock America/Sitka America/St_Thomas America/Virgin America/Yakutat Pacific/Guam Pacific/Honolulu Pacific/Johnston Pacific/Pago_Pago Pacific/Saipan Pacific/Samoa',
	UZ: 'Asia/Samarkand Asia/Tashkent',
	VN: 'Asia/Ho_Chi_Minh Asia/Saigon',
	ZA: 'Africa/Johannesburg',
};

/**
 * Guesses the country from the computer's time zone, so that nobody has to be asked.
 *
 * @param zone an IANA name as `Intl.DateTimeFormat().resolvedOptions().timeZone` gives it
 * @returns the country, or null if the zone is unknown or not in the directory
 */
export function countryOfTimeZone(zone: string): Country | null {
	const group = groups.find(([start]) => zone.startsWith(start));
	if (group) return group[1];
	for (const [country, names] of Object.entries(zones)) {
		if (names.split(' ').includes(zone)) return country;
	}
	return null;
}
