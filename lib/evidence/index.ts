import type { Evidence } from '../model.ts';
import { evidence as addressLikeAKnownName } from './address-like-a-known-name.ts';
import { evidence as chatIsTheOnlyWay } from './chat-is-the-only-way.ts';
import { evidence as datesThatDoNotFit } from './dates-that-do-not-fit.ts';
import { evidence as disguisedTriggerWords } from './disguised-trigger-words.ts';
import { evidence as employerNotNamed } from './employer-not-named.ts';
import { evidence as freeMailOfAFirm } from './free-mail-of-a-firm.ts';
import { evidence as hiddenContactOrClaim } from './hidden-contact-or-claim.ts';
import { evidence as hiddenOnThePage } from './hidden-on-the-page.ts';
import { evidence as payBeyondTheWork } from './pay-beyond-the-work.ts';

/** Every kind of evidence, one file each. A test fails if a file is missing here. */
export const allEvidence: readonly Evidence[] = [
	addressLikeAKnownName,
	chatIsTheOnlyWay,
	datesThatDoNotFit,
	disguisedTriggerWords,
	employerNotNamed,
	freeMailOfAFirm,
	hiddenContactOrClaim,
	hiddenOnThePage,
	payBeyondTheWork,
];
