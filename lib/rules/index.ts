import type { Rule } from '../model.ts';
import { rule as abroadAtOnce } from './abroad-at-once.ts';
import { rule as adultContentHidden } from './adult-content-hidden.ts';
import { rule as agentFeeForWorkAbroad } from './agent-fee-for-work-abroad.ts';
import { rule as alabugaStart } from './alabuga-start.ts';
import { rule as alwaysOnCall } from './always-on-call.ts';
import { rule as anyoneCanDoIt } from './anyone-can-do-it.ts';
import { rule as appOptimisation } from './app-optimisation.ts';
import { rule as backgroundCheckFee } from './background-check-fee.ts';
import { rule as bankDetailsToApply } from './bank-details-to-apply.ts';
import { rule as bankLogin } from './bank-login.ts';
import { rule as beYourOwnBoss } from './be-your-own-boss.ts';
import { rule as bedAndBoardPaid } from './bed-and-board-paid.ts';
import { rule as blacklistIfYouRefuse } from './blacklist-if-you-refuse.ts';
import { rule as bodyCheck } from './body-check.ts';
import { rule as bossAwayErrands } from './boss-away-errands.ts';
import { rule as carWrapAd } from './car-wrap-ad.ts';
import { rule as carryForOthers } from './carry-for-others.ts';
import { rule as celebrityAssistant } from './celebrity-assistant.ts';
import { rule as chatAppContact } from './chat-app-contact.ts';
import { rule as chatAppOnly } from './chat-app-only.ts';
import { rule as checkBeforeWork } from './check-before-work.ts';
import { rule as checkForEquipment } from './check-for-equipment.ts';
import { rule as claimsToBeAJobBoard } from './claims-to-be-a-job-board.ts';
import { rule as clubWorkFarAway } from './club-work-far-away.ts';
import { rule as comeAlone } from './come-alone.ts';
import { rule as contestFee } from './contest-fee.ts';
import { rule as creditReportLink } from './credit-report-link.ts';
import { rule as cutsForRoomAndFood } from './cuts-for-room-and-food.ts';
import { rule as dailySalaryPitch } from './daily-salary-pitch.ts';
import { rule as dayPayFewHours } from './day-pay-few-hours.ts';
import { rule as debtsWelcome } from './debts-welcome.ts';
import { rule as deniesTheDanger } from './denies-the-danger.ts';
import { rule as detailsLater } from './details-later.ts';
import { rule as disguisedContact } from './disguised-contact.ts';
import { rule as drinksOrOvernight } from './drinks-or-overnight.ts';
import { rule as eggsOrSurrogacyAbroad } from './eggs-or-surrogacy-abroad.ts';
import { rule as envelopeStuffing } from './envelope-stuffing.ts';
import { rule as equipmentPurchase } from './equipment-purchase.ts';
import { rule as faceAndVoiceRights } from './face-and-voice-rights.ts';
import { rule as famousEmployerByChat } from './famous-employer-by-chat.ts';
import { rule as famousNameFreeMail } from './famous-name-free-mail.ts';
import { rule as favoursForARole } from './favours-for-a-role.ts';
import { rule as fewPlacesLeft } from './few-places-left.ts';
import { rule as foundYourResume } from './found-your-resume.ts';
import { rule as freeMailForApplications } from './free-mail-for-applications.ts';
import { rule as giftCardPayment } from './gift-card-payment.ts';
import { rule as governmentJobFee } from './government-job-fee.ts';
import { rule as guaranteedFame } from './guaranteed-fame.ts';
import { rule as guaranteedIncome } from './guaranteed-income.ts';
import { rule as hiredAtOnce } from './hired-at-once.ts';
import { rule as hostessForGuests } from './hostess-for-guests.ts';
import { rule as howOldAndPictures } from './how-old-and-pictures.ts';
import { rule as identityNumberEarly } from './identity-number-early.ts';
import { rule as identityPapersEarly } from './identity-papers-early.ts';
import { rule as imageBlackmail } from './image-blackmail.ts';
import { rule as installAppFromLink } from './install-app-from-link.ts';
import { rule as interviewByChat } from './interview-by-chat.ts';
import { rule as jobForSale } from './job-for-sale.ts';
import { rule as keepItSecret } from './keep-it-secret.ts';
import { rule as knownCompoundArea } from './known-compound-area.ts';
import { rule as legalLetterForUnfinishedWork } from './legal-letter-for-unfinished-work.ts';
import { rule as lieAboutAge } from './lie-about-age.ts';
import { rule as linkInMessage } from './link-in-message.ts';
import { rule as lonePhotographer } from './lone-photographer.ts';
import { rule as looksDemanded } from './looks-demanded.ts';
import { rule as loveAndAJob } from './love-and-a-job.ts';
import { rule as meetingAtNight } from './meeting-at-night.ts';
import { rule as minorOvernight } from './minor-overnight.ts';
import { rule as minorSexualised } from './minor-sexualised.ts';
import { rule as minorWithoutGuardian } from './minor-without-guardian.ts';
import { rule as modelAgencyDebt } from './model-agency-debt.ts';
import { rule as modelPayTooHigh } from './model-pay-too-high.ts';
import { rule as mustBuyPhotos } from './must-buy-photos.ts';
import { rule as mustLiveWithTheBoss } from './must-live-with-the-boss.ts';
import { rule as mysteryShopperCheck } from './mystery-shopper-check.ts';
import { rule as nightWorkAbroad } from './night-work-abroad.ts';
import { rule as noContract } from './no-contract.ts';
import { rule as noPapersNeeded } from './no-papers-needed.ts';
import { rule as noPhoneNoExit } from './no-phone-no-exit.ts';
import { rule as noRefundInAJob } from './no-refund-in-a-job.ts';
import { rule as nudePhotosAsked } from './nude-photos-asked.ts';
import { rule as onlineWorkInTransitCountry } from './online-work-in-transit-country.ts';
import { rule as openMinded } from './open-minded.ts';
import { rule as ownMoneyFirst } from './own-money-first.ts';
import { rule as paidClassesAudition } from './paid-classes-audition.ts';
import { rule as paidLikes } from './paid-likes.ts';
import { rule as paidPerGirl } from './paid-per-girl.ts';
import { rule as paidSportsTrial } from './paid-sports-trial.ts';
import { rule as papersKept } from './papers-kept.ts';
import { rule as parcelTitleAtHome } from './parcel-title-at-home.ts';
import { rule as passOnMoney } from './pass-on-money.ts';
import { rule as payByTransferApp } from './pay-by-transfer-app.ts';
import { rule as payInCrypto } from './pay-in-crypto.ts';
import { rule as payInExposure } from './pay-in-exposure.ts';
import { rule as payToBeSeen } from './pay-to-be-seen.ts';
import { rule as payToLeave } from './pay-to-leave.ts';
import { rule as payToWithdraw } from './pay-to-withdraw.ts';
import { rule as payWithoutSkills } from './pay-without-skills.ts';
import { rule as paymentAgentTitle } from './payment-agent-title.ts';
import { rule as peopleOffered } from './people-offered.ts';
import { rule as phoneDepositCheck } from './phone-deposit-check.ts';
import { rule as pickedUpOrLateAddress } from './picked-up-or-late-address.ts';
import { rule as placeChangesOnTheWay } from './place-changes-on-the-way.ts';
import { rule as privateDataByReply } from './private-data-by-reply.ts';
import { rule as privateLifeQuestions } from './private-life-questions.ts';
import { rule as privatePlace } from './private-place.ts';
import { rule as profileListingFee } from './profile-listing-fee.ts';
import { rule as recruitForCommission } from './recruit-for-commission.ts';
import { rule as recruitmentVisaFee } from './recruitment-visa-fee.ts';
import { rule as refundableDeposit } from './refundable-deposit.ts';
import { rule as registrationFee } from './registration-fee.ts';
import { rule as remoteAccessApp } from './remote-access-app.ts';
import { rule as rentYourAccount } from './rent-your-account.ts';
import { rule as reshipFromHome } from './reship-from-home.ts';
import { rule as resumeRewriteFee } from './resume-rewrite-fee.ts';
import { rule as revealingPhotosByChat } from './revealing-photos-by-chat.ts';
import { rule as scamCompoundJob } from './scam-compound-job.ts';
import { rule as scoutedFlattery } from './scouted-flattery.ts';
import { rule as sendBackPart } from './send-back-part.ts';
import { rule as simpleOnlineWork } from './simple-online-work.ts';
import { rule as smallStartCosts } from './small-start-costs.ts';
import { rule as starterKitFee } from './starter-kit-fee.ts';
import { rule as strangerOffersJob } from './stranger-offers-job.ts';
import { rule as studyThatIsWork } from './study-that-is-work.ts';
import { rule as sugarWords } from './sugar-words.ts';
import { rule as taskSetsRecharge } from './task-sets-recharge.ts';
import { rule as threatsIfYouLeave } from './threats-if-you-leave.ts';
import { rule as tiedToOneEmployer } from './tied-to-one-employer.ts';
import { rule as tradeOwnMoney } from './trade-own-money.ts';
import { rule as trainingFee } from './training-fee.ts';
import { rule as travelCompanion } from './travel-companion.ts';
import { rule as travelDebt } from './travel-debt.ts';
import { rule as travellingSalesCrew } from './travelling-sales-crew.ts';
import { rule as typingAtHome } from './typing-at-home.ts';
import { rule as undressedOnVideo } from './undressed-on-video.ts';
import { rule as unpaidNudeForPrints } from './unpaid-nude-for-prints.ts';
import { rule as verificationCode } from './verification-code.ts';
import { rule as wageInCrypto } from './wage-in-crypto.ts';
import { rule as wagesKeptBack } from './wages-kept-back.ts';
import { rule as warZoneRecruitment } from './war-zone-recruitment.ts';
import { rule as weArrangeEverything } from './we-arrange-everything.ts';
import { rule as womenOfOneOrigin } from './women-of-one-origin.ts';
import { rule as workOnATouristVisa } from './work-on-a-tourist-visa.ts';

/** Every rule, one file each. A test fails if a file is missing here. */
export const rules: readonly Rule[] = [
	abroadAtOnce,
	adultContentHidden,
	agentFeeForWorkAbroad,
	alabugaStart,
	alwaysOnCall,
	anyoneCanDoIt,
	appOptimisation,
	backgroundCheckFee,
	bankDetailsToApply,
	bankLogin,
	beYourOwnBoss,
	bedAndBoardPaid,
	blacklistIfYouRefuse,
	bodyCheck,
	bossAwayErrands,
	carWrapAd,
	carryForOthers,
	celebrityAssistant,
	chatAppContact,
	chatAppOnly,
	checkBeforeWork,
	checkForEquipment,
	claimsToBeAJobBoard,
	clubWorkFarAway,
	comeAlone,
	contestFee,
	creditReportLink,
	cutsForRoomAndFood,
	dailySalaryPitch,
	dayPayFewHours,
	debtsWelcome,
	deniesTheDanger,
	detailsLater,
	disguisedContact,
	drinksOrOvernight,
	eggsOrSurrogacyAbroad,
	envelopeStuffing,
	equipmentPurchase,
	faceAndVoiceRights,
	famousEmployerByChat,
	famousNameFreeMail,
	favoursForARole,
	fewPlacesLeft,
	foundYourResume,
	freeMailForApplications,
	giftCardPayment,
	governmentJobFee,
	guaranteedFame,
	guaranteedIncome,
	hiredAtOnce,
	hostessForGuests,
	howOldAndPictures,
	identityNumberEarly,
	identityPapersEarly,
	imageBlackmail,
	installAppFromLink,
	interviewByChat,
	jobForSale,
	keepItSecret,
	knownCompoundArea,
	legalLetterForUnfinishedWork,
	lieAboutAge,
	linkInMessage,
	lonePhotographer,
	looksDemanded,
	loveAndAJob,
	meetingAtNight,
	minorOvernight,
	minorSexualised,
	minorWithoutGuardian,
	modelAgencyDebt,
	modelPayTooHigh,
	mustBuyPhotos,
	mustLiveWithTheBoss,
	mysteryShopperCheck,
	nightWorkAbroad,
	noContract,
	noPapersNeeded,
	noPhoneNoExit,
	noRefundInAJob,
	nudePhotosAsked,
	onlineWorkInTransitCountry,
	openMinded,
	ownMoneyFirst,
	paidClassesAudition,
	paidLikes,
	paidPerGirl,
	paidSportsTrial,
	papersKept,
	parcelTitleAtHome,
	passOnMoney,
	payByTransferApp,
	payInCrypto,
	payInExposure,
	payToBeSeen,
	payToLeave,
	payToWithdraw,
	payWithoutSkills,
	paymentAgentTitle,
	peopleOffered,
	phoneDepositCheck,
	pickedUpOrLateAddress,
	placeChangesOnTheWay,
	privateDataByReply,
	privateLifeQuestions,
	privatePlace,
	profileListingFee,
	recruitForCommission,
	recruitmentVisaFee,
	refundableDeposit,
	registrationFee,
	remoteAccessApp,
	rentYourAccount,
	reshipFromHome,
	resumeRewriteFee,
	revealingPhotosByChat,
	scamCompoundJob,
	scoutedFlattery,
	sendBackPart,
	simpleOnlineWork,
	smallStartCosts,
	starterKitFee,
	strangerOffersJob,
	studyThatIsWork,
	sugarWords,
	taskSetsRecharge,
	threatsIfYouLeave,
	tiedToOneEmployer,
	tradeOwnMoney,
	trainingFee,
	travelCompanion,
	travelDebt,
	travellingSalesCrew,
	typingAtHome,
	undressedOnVideo,
	unpaidNudeForPrints,
	verificationCode,
	wageInCrypto,
	wagesKeptBack,
	warZoneRecruitment,
	weArrangeEverything,
	womenOfOneOrigin,
	workOnATouristVisa,
];
