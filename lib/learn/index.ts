import type { LearnPage } from '../model.ts';
import { agentCommission } from './agent-commission.ts';
import { auditionsAndNudity } from './auditions-and-nudity.ts';
import { californiaWindows } from './california-windows.ts';
import { childVictimsAct } from './child-victims-act.ts';
import { fashionWorkersAct } from './fashion-workers-act.ts';
import { freelanceIsntFree } from './freelance-isnt-free.ts';
import { harassmentTimeLimits } from './harassment-time-limits.ts';
import { modelingScams } from './modeling-scams.ts';
import { newYorkWindows } from './new-york-windows.ts';
import { picturesOnline } from './pictures-online.ts';
import { realCasting } from './real-casting.ts';
import { sexualAssault } from './sexual-assault.ts';
import { sexualHarassment } from './sexual-harassment.ts';
import { signsOfTrafficking } from './signs-of-trafficking.ts';
import { tAndUVisas } from './t-and-u-visas.ts';
import { trafficking } from './trafficking.ts';
import { traffickingWorldwide } from './trafficking-worldwide.ts';
import { under18Work } from './under-18-work.ts';
import { upfrontFeesAbroad } from './upfront-fees-abroad.ts';
import { upfrontFeesUs } from './upfront-fees-us.ts';
import { verifyAnyone } from './verify-anyone.ts';
import { verifyCalifornia } from './verify-california.ts';
import { verifyNewYork } from './verify-new-york.ts';

/** The pages of the Learn tab in the order in which they are shown: definitions first. A test notices a missing file. */
export const learnPages: readonly LearnPage[] = [
	sexualHarassment,
	sexualAssault,
	trafficking,
	traffickingWorldwide,
	signsOfTrafficking,
	modelingScams,
	childVictimsAct,
	newYorkWindows,
	californiaWindows,
	fashionWorkersAct,
	freelanceIsntFree,
	harassmentTimeLimits,
	tAndUVisas,
	picturesOnline,
	realCasting,
	auditionsAndNudity,
	agentCommission,
	upfrontFeesUs,
	upfrontFeesAbroad,
	under18Work,
	verifyNewYork,
	verifyCalifornia,
	verifyAnyone,
];
