import type { Combination } from '../../model.ts';
import { combination as aloneWithThePhotographer } from './alone-with-the-photographer.ts';
import { combination as brandNameInAChat } from './brand-name-in-a-chat.ts';
import { combination as bulkJobMessage } from './bulk-job-message.ts';
import { combination as businessNotAJob } from './business-not-a-job.ts';
import { combination as castingSalesFunnel } from './casting-sales-funnel.ts';
import { combination as chatThenPapers } from './chat-then-papers.ts';
import { combination as clubWorkWithABed } from './club-work-with-a-bed.ts';
import { combination as crewThatKeepsMoving } from './crew-that-keeps-moving.ts';
import { combination as dayPayByChat } from './day-pay-by-chat.ts';
import { combination as deviceAndMoney } from './device-and-money.ts';
import { combination as feeWithoutWayBack } from './fee-without-way-back.ts';
import { combination as goodOfferHardToCheck } from './good-offer-hard-to-check.ts';
import { combination as hiredThenACheck } from './hired-then-a-check.ts';
import { combination as homeParcelsOrPayments } from './home-parcels-or-payments.ts';
import { combination as houseWorkCutOff } from './house-work-cut-off.ts';
import { combination as loveThenTravel } from './love-then-travel.ts';
import { combination as modelDebtAwayFromHome } from './model-debt-away-from-home.ts';
import { combination as nightWorkFarFromHome } from './night-work-far-from-home.ts';
import { combination as noNameInAHurry } from './no-name-in-a-hurry.ts';
import { combination as notReallyModelling } from './not-really-modelling.ts';
import { combination as offerThatTakesYouAway } from './offer-that-takes-you-away.ts';
import { combination as onlineWorkThenABorder } from './online-work-then-a-border.ts';
import { combination as praiseThenPhotos } from './praise-then-photos.ts';
import { combination as scoutInAPrivateChat } from './scout-in-a-private-chat.ts';
import { combination as studyTrapAbroad } from './study-trap-abroad.ts';
import { combination as taskOfferByChat } from './task-offer-by-chat.ts';
import { combination as workYouCannotLeave } from './work-you-cannot-leave.ts';

/** Every combination, one file each. A test fails if a file is missing here. */
export const combinations: readonly Combination[] = [
	aloneWithThePhotographer,
	brandNameInAChat,
	bulkJobMessage,
	businessNotAJob,
	castingSalesFunnel,
	chatThenPapers,
	clubWorkWithABed,
	crewThatKeepsMoving,
	dayPayByChat,
	deviceAndMoney,
	feeWithoutWayBack,
	goodOfferHardToCheck,
	hiredThenACheck,
	homeParcelsOrPayments,
	houseWorkCutOff,
	loveThenTravel,
	modelDebtAwayFromHome,
	nightWorkFarFromHome,
	noNameInAHurry,
	notReallyModelling,
	offerThatTakesYouAway,
	onlineWorkThenABorder,
	praiseThenPhotos,
	scoutInAPrivateChat,
	studyTrapAbroad,
	taskOfferByChat,
	workYouCannotLeave,
];
