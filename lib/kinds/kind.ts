import type { Kind, Source } from '../model.ts';
import { LONGEST_MESSAGE, onlyTeaches, stanceOf } from './stance.ts';
import type { Tally } from './tally.ts';

/** So few words hold no listing: what is said about work there is a message. */
const FEW_WORDS = 25;

/** Sites that hold castings only. A listing there is a casting even if its words do not tell. */
const CASTING_HOSTS =
	/(^|\.)(actorsaccess|allcasting|backstage|breakdownexpress|castingcall|castingfrontier|castingnetworks|castit|castitreach|mandy|modelmayhem|models|projectcasting|spotlight|starnow|theatreauditions)\.[a-z.]{2,6}$/;

/** The kind that the caller names, else what site, structured data and words tell. `other` is no offer of work. */
export function kindOf(source: Pick<Source, 'kind' | 'url' | 'postings'>, tally: Tally): Kind {
	if (source.kind !== null) return source.kind;
	const { signs, words } = tally;
	const isCasting = signs.casting > (words > LONGEST_MESSAGE ? 1 : 0) && signs.casting >= signs.job;
	if (source.postings.length > 0) return isCasting && signs.casting > 1 ? 'casting' : 'job';
	if (onlyTeaches(tally) || stanceOf(tally) === 'neither') return 'other';
	if (signs.job + signs.casting + signs.sought + signs.work === 0) return 'other';
	if (words <= LONGEST_MESSAGE && isLetter(tally)) return 'message';
	return isCasting || isCastingHost(source.url) ? 'casting' : 'job';
}

/** Marks of a letter outweigh the headings of a listing; a few words without any heading are a message too. */
function isLetter({ signs, words }: Tally): boolean {
	const headings = signs.job + signs.casting;
	return signs.letter > 0 ? signs.letter * 2 >= headings : words <= FEW_WORDS && headings + signs.sought < 3;
}

function isCastingHost(url: string | null): boolean {
	const host = /^https?:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(url ?? '')?.[1];
	return host !== undefined && CASTING_HOSTS.test(host.toLowerCase());
}
