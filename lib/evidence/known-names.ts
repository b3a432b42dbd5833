/** A name that is often borrowed in false offers. */
export interface KnownName {
	/** Its domain's own part. */
	readonly label: string;
	/** How a text names it, in lower case, if not as the label. */
	readonly written?: string;
	/** True for ordinary words: a domain that only contains one imitates nothing. */
	readonly isWord?: boolean;
	/** Domains that come near and are not false: their own others, and honest neighbours. */
	readonly also?: readonly string[];
}

/**
 * Boards, agencies and brands that warnings name as impersonated (FTC, FBI, Scamwatch, Equity, Backstage, and their own
 * fraud notices). Short: a wrong entry frightens people away from an honest site. `also` keeps those from being frightened by us.
 */
export const KNOWN_NAMES: readonly KnownName[] = [
	// Job boards and staffing firms
	{ label: 'indeed', isWord: true },
	{ label: 'linkedin', also: ['lnkd.in', 'linkedin.cn'] },
	{ label: 'glassdoor' },
	{ label: 'ziprecruiter' },
	{ label: 'upwork' },
	{ label: 'fiverr' },
	{ label: 'naukri', also: ['naukrigulf.com'] },
	{ label: 'jobstreet' },
	{ label: 'randstad', also: ['randstadusa.com', 'randstadrisesmart.com', 'randstaddigital.com'] },
	{ label: 'adecco', also: ['adeccousa.com', 'adeccogroup.com', 'adecco-group.com', 'adeccona.com'] },
	{ label: 'manpower', isWord: true },
	{ label: 'roberthalf', written: 'robert half' },
	{ label: 'michaelpage', written: 'michael page', also: ['michaelpageafrica.com'] },
	// Casting and modelling
	{ label: 'backstage', isWord: true },
	{ label: 'castingnetworks', written: 'casting networks' },
	{ label: 'castingfrontier', written: 'casting frontier' },
	{ label: 'actorsaccess', written: 'actors access' },
	{ label: 'breakdownexpress', written: 'breakdown express' },
	{ label: 'starnow', also: ['startnow.com'] },
	{ label: 'centralcasting', written: 'central casting' },
	{
		label: 'sagaftra',
		written: 'sag-aftra',
		also: ['sagaftra.foundation', 'sagaftraplans.org', 'sagaftrafcu.org'],
	},
	{ label: 'elitemodel', written: 'elite model', also: ['elitemodelworld.com', 'elitemodellook.com'] },
	{ label: 'fordmodels', written: 'ford models' },
	{ label: 'imgmodels', written: 'img models' },
	{ label: 'wilhelmina' },
	{ label: 'nextmanagement', written: 'next management' },
	{ label: 'selectmodel', written: 'select model' },
	// Brands and studios
	{
		label: 'netflix',
		also: ['netflixstudios.com', 'netflixtechblog.com', 'netflixhouse.com', 'netflixanimation.com'],
	},
	{
		label: 'disney',
		also: [
			'disneycareers.com',
			'disneyplus.com',
			'disneyauditions.com',
			'disneyprogramsblog.com',
			'disneytech.com',
			'disneystudios.com',
			'disneyanimation.com',
			'disneystore.com',
			'shopdisney.com',
			'disneycruise.com',
		],
	},
	{ label: 'nickelodeon' },
	{ label: 'paramount', isWord: true },
	{ label: 'victoriassecret', written: "victoria's secret", also: ['victoriassecretandco.com'] },
	{
		label: 'amazon',
		also: [
			'amazon.jobs',
			'amazonaws.com',
			'amazondelivers.jobs',
			'amazonjobs.com',
			'amazonforceofgood.com',
			'amazonstudios.com',
		],
	},
	{
		label: 'google',
		also: [
			'withgoogle.com',
			'googlemail.com',
			'googleusercontent.com',
			'googlegroups.com',
			'googleapis.com',
			'googlecareers.com',
		],
	},
	{ label: 'microsoft', also: ['microsoftonline.com', 'microsoftcareers.com'] },
	{
		label: 'walmart',
		also: ['walmartcareers.com', 'walmarthealth.com', 'walmartimages.com', 'walmartstores.com'],
	},
	{ label: 'fedex', also: ['fedexcareers.com', 'fedexforum.com'] },
	{ label: 'mckesson' },
	{
		label: 'marriott',
		also: ['marriottcareers.com', 'marriottvacationclub.com', 'marriottvacationsworldwide.com'],
	},
	{
		label: 'emirates',
		also: [
			'emiratesgroupcareers.com',
			'emirates.group',
			'emiratesskycargo.com',
			'emiratesnbd.com',
			'emiratesislamic.ae',
			'emiratespost.ae',
		],
	},
	{ label: 'unicef', also: ['unicefusa.org', 'unicef-irc.org'] },
	{ label: 'infosys', also: ['infosysbpm.com', 'infosysapps.com'] },
	{ label: 'tiktok', also: ['tiktokcdn.com', 'tiktokglobalshop.com', 'lifeattiktok.com'] },
	{ label: 'paypal', also: ['paypalobjects.com', 'paypal-corp.com', 'paypal.me', 'paypal-community.com'] },
];
