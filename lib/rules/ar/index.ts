import type { RulePacks } from '../../model.ts';
import { pack as abroadAtOnce } from './abroad-at-once.ts';
import { pack as bedAndBoardPaid } from './bed-and-board-paid.ts';
import { pack as chatAppContact } from './chat-app-contact.ts';
import { pack as chatAppOnly } from './chat-app-only.ts';
import { pack as dayPayFewHours } from './day-pay-few-hours.ts';
import { pack as hiredAtOnce } from './hired-at-once.ts';
import { pack as hostessForGuests } from './hostess-for-guests.ts';
import { pack as identityPapersEarly } from './identity-papers-early.ts';
import { pack as interviewByChat } from './interview-by-chat.ts';
import { pack as nightWorkAbroad } from './night-work-abroad.ts';
import { pack as nudePhotosAsked } from './nude-photos-asked.ts';
import { pack as onlineWorkInTransitCountry } from './online-work-in-transit-country.ts';
import { pack as openMinded } from './open-minded.ts';
import { pack as paidLikes } from './paid-likes.ts';
import { pack as papersKept } from './papers-kept.ts';
import { pack as payByTransferApp } from './pay-by-transfer-app.ts';
import { pack as payWithoutSkills } from './pay-without-skills.ts';
import { pack as peopleOffered } from './people-offered.ts';
import { pack as recruitmentVisaFee } from './recruitment-visa-fee.ts';
import { pack as registrationFee } from './registration-fee.ts';
import { pack as scamCompoundJob } from './scam-compound-job.ts';
import { pack as simpleOnlineWork } from './simple-online-work.ts';
import { pack as smallStartCosts } from './small-start-costs.ts';
import { pack as travelCompanion } from './travel-companion.ts';
import { pack as undressedOnVideo } from './undressed-on-video.ts';
import { pack as workOnATouristVisa } from './work-on-a-tourist-visa.ts';

/** Arabic packs by rule id. */
export const arPacks: RulePacks = {
	'abroad-at-once': abroadAtOnce,
	'bed-and-board-paid': bedAndBoardPaid,
	'chat-app-contact': chatAppContact,
	'chat-app-only': chatAppOnly,
	'day-pay-few-hours': dayPayFewHours,
	'hired-at-once': hiredAtOnce,
	'hostess-for-guests': hostessForGuests,
	'identity-papers-early': identityPapersEarly,
	'interview-by-chat': interviewByChat,
	'night-work-abroad': nightWorkAbroad,
	'nude-photos-asked': nudePhotosAsked,
	'online-work-in-transit-country': onlineWorkInTransitCountry,
	'open-minded': openMinded,
	'paid-likes': paidLikes,
	'papers-kept': papersKept,
	'pay-by-transfer-app': payByTransferApp,
	'pay-without-skills': payWithoutSkills,
	'people-offered': peopleOffered,
	'recruitment-visa-fee': recruitmentVisaFee,
	'registration-fee': registrationFee,
	'scam-compound-job': scamCompoundJob,
	'simple-online-work': simpleOnlineWork,
	'small-start-costs': smallStartCosts,
	'travel-companion': travelCompanion,
	'undressed-on-video': undressedOnVideo,
	'work-on-a-tourist-visa': workOnATouristVisa,
};
