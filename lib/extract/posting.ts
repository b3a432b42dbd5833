import type { JobPosting, Pay } from '../model.ts';
import { type Fields, fieldsOf, lineOf, numberOf } from './narrow.ts';
import { plainText } from './plain-text.ts';

/** UTF-16 units of a description that are kept. */
const LONGEST_DESCRIPTION = 50_000;

/** The facts of one `JobPosting`; `follow` finds what an `@id` stands for. */
export function postingOf(posting: Fields, follow: (value: unknown) => unknown): JobPosting {
	const employer = follow(posting.hiringOrganization);
	const organisation = fieldsOf(employer);
	const address = fieldsOf(follow(fieldsOf(follow(posting.jobLocation))?.address));
	const description = lineOf(posting.description);
	return {
		title: plainLine(posting.title) ?? plainLine(posting.name),
		employer: plainLine(employer),
		employerUrl: lineOf(organisation?.sameAs) ?? lineOf(organisation?.url),
		description: description === null ? null : plainText(description, LONGEST_DESCRIPTION),
		datePosted: lineOf(posting.datePosted),
		validThrough: lineOf(posting.validThrough),
		employmentType: typesOf(posting.employmentType),
		place: placeOf(address) ?? plainLine(follow(posting.jobLocation)),
		country: lineOf(address?.addressCountry),
		pay: payOf(posting),
	};
}

function plainLine(value: unknown): string | null {
	const line = lineOf(value);
	return line === null ? null : plainText(line, 1000).replace(/\s+/g, ' ');
}

/** One type or several, e.g. `FULL_TIME, CONTRACTOR`. */
function typesOf(value: unknown): string | null {
	const types = Array.isArray(value) ? value.slice(0, 8).flatMap((type) => lineOf(type) ?? []) : [];
	return types.length > 0 ? types.join(', ') : lineOf(value);
}

function placeOf(address: Fields | null): string | null {
	const parts = [address?.addressLocality, address?.addressRegion].flatMap((part) => lineOf(part) ?? []);
	return parts.length > 0 ? parts.join(', ') : null;
}

function payOf(posting: Fields): Pay | null {
	const salary = posting.baseSalary ?? posting.estimatedSalary;
	const amount = fieldsOf(salary);
	const inner = fieldsOf(amount?.value);
	const exact = numberOf(inner?.value) ?? numberOf(inner ? null : (amount?.value ?? salary));
	const pay: Pay = {
		min: numberOf(inner?.minValue) ?? numberOf(amount?.minValue) ?? exact,
		max: numberOf(inner?.maxValue) ?? numberOf(amount?.maxValue) ?? exact,
		currency: lineOf(amount?.currency) ?? lineOf(posting.salaryCurrency) ?? lineOf(inner?.currency),
		unit: lineOf(inner?.unitText) ?? lineOf(amount?.unitText),
	};
	return pay.min === null && pay.max === null ? null : pay;
}
