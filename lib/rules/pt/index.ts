import type { RulePacks } from '../../model.ts';
import { pack as abroadAtOnce } from './abroad-at-once.ts';
import { pack as adultContentHidden } from './adult-content-hidden.ts';
import { pack as agentFeeForWorkAbroad } from './agent-fee-for-work-abroad.ts';
import { pack as alabugaStart } from './alabuga-start.ts';
import { pack as alwaysOnCall } from './always-on-call.ts';
import { pack as anyoneCanDoIt } from './anyone-can-do-it.ts';
import { pack as backgroundCheckFee } from './background-check-fee.ts';
import { pack as bankDetailsToApply } from './bank-details-to-apply.ts';
import { pack as bankLogin } from './bank-login.ts';
import { pack as bedAndBoardPaid } from './bed-and-board-paid.ts';
import { pack as bossAwayErrands } from './boss-away-errands.ts';
import { pack as carWrapAd } from './car-wrap-ad.ts';
import { pack as carryForOthers } from './carry-for-others.ts';
import { pack as chatAppContact } from './chat-app-contact.ts';
import { pack as chatAppOnly } from './chat-app-only.ts';
import { pack as checkForEquipment } from './check-for-equipment.ts';
import { pack as clubWorkFarAway } from './club-work-far-away.ts';
import { pack as comeAlone } from './come-alone.ts';
import { pack as contestFee } from './contest-fee.ts';
import { pack as cutsForRoomAndFood } from './cuts-for-room-and-food.ts';
import { pack as dailySalaryPitch } from './daily-salary-pitch.ts';
import { pack as dayPayFewHours } from './day-pay-few-hours.ts';
import { pack as debtsWelcome } from './debts-welcome.ts';
import { pack as deniesTheDanger } from './denies-the-danger.ts';
import { pack as detailsLater } from './details-later.ts';
import { pack as drinksOrOvernight } from './drinks-or-overnight.ts';
import { pack as eggsOrSurrogacyAbroad } from './eggs-or-surrogacy-abroad.ts';
import { pack as faceAndVoiceRights } from './face-and-voice-rights.ts';
import { pack as famousEmployerByChat } from './famous-employer-by-chat.ts';
import { pack as favoursForARole } from './favours-for-a-role.ts';
import { pack as fewPlacesLeft } from './few-places-left.ts';
import { pack as foundYourResume } from './found-your-resume.ts';
import { pack as giftCardPayment } from './gift-card-payment.ts';
import { pack as guaranteedFame } from './guaranteed-fame.ts';
import { pack as guaranteedIncome } from './guaranteed-income.ts';
import { pack as hiredAtOnce } from './hired-at-once.ts';
import { pack as hostessForGuests } from './hostess-for-guests.ts';
import { pack as identityPapersEarly } from './identity-papers-early.ts';
import { pack as imageBlackmail } from './image-blackmail.ts';
import { pack as installAppFromLink } from './install-app-from-link.ts';
import { pack as interviewByChat } from './interview-by-chat.ts';
import { pack as jobForSale } from './job-for-sale.ts';
import { pack as keepItSecret } from './keep-it-secret.ts';
import { pack as lieAboutAge } from './lie-about-age.ts';
import { pack as looksDemanded } from './looks-demanded.ts';
import { pack as loveAndAJob } from './love-and-a-job.ts';
import { pack as meetingAtNight } from './meeting-at-night.ts';
import { pack as minorWithoutGuardian } from './minor-without-guardian.ts';
import { pack as modelAgencyDebt } from './model-agency-debt.ts';
import { pack as modelPayTooHigh } from './model-pay-too-high.ts';
import { pack as mustBuyPhotos } from './must-buy-photos.ts';
import { pack as mustLiveWithTheBoss } from './must-live-with-the-boss.ts';
import { pack as nightWorkAbroad } from './night-work-abroad.ts';
import { pack as noContract } from './no-contract.ts';
import { pack as noPapersNeeded } from './no-papers-needed.ts';
import { pack as noPhoneNoExit } from './no-phone-no-exit.ts';
import { pack as nudePhotosAsked } from './nude-photos-asked.ts';
import { pack as openMinded } from './open-minded.ts';
import { pack as ownMoneyFirst } from './own-money-first.ts';
import { pack as paidClassesAudition } from './paid-classes-audition.ts';
import { pack as paidLikes } from './paid-likes.ts';
import { pack as paidPerGirl } from './paid-per-girl.ts';
import { pack as paidSportsTrial } from './paid-sports-trial.ts';
import { pack as papersKept } from './papers-kept.ts';
import { pack as parcelTitleAtHome } from './parcel-title-at-home.ts';
import { pack as passOnMoney } from './pass-on-money.ts';
import { pack as payByTransferApp } from './pay-by-transfer-app.ts';
import { pack as payInCrypto } from './pay-in-crypto.ts';
import { pack as payToBeSeen } from './pay-to-be-seen.ts';
import { pack as payToLeave } from './pay-to-leave.ts';
import { pack as payToWithdraw } from './pay-to-withdraw.ts';
import { pack as payWithoutSkills } from './pay-without-skills.ts';
import { pack as pickedUpOrLateAddress } from './picked-up-or-late-address.ts';
import { pack as placeChangesOnTheWay } from './place-changes-on-the-way.ts';
import { pack as privateLifeQuestions } from './private-life-questions.ts';
import { pack as privatePlace } from './private-place.ts';
import { pack as profileListingFee } from './profile-listing-fee.ts';
import { pack as recruitmentVisaFee } from './recruitment-visa-fee.ts';
import { pack as refundableDeposit } from './refundable-deposit.ts';
import { pack as registrationFee } from './registration-fee.ts';
import { pack as remoteAccessApp } from './remote-access-app.ts';
import { pack as rentYourAccount } from './rent-your-account.ts';
import { pack as reshipFromHome } from './reship-from-home.ts';
import { pack as revealingPhotosByChat } from './revealing-photos-by-chat.ts';
import { pack as scamCompoundJob } from './scam-compound-job.ts';
import { pack as scoutedFlattery } from './scouted-flattery.ts';
import { pack as sendBackPart } from './send-back-part.ts';
import { pack as simpleOnlineWork } from './simple-online-work.ts';
import { pack as smallStartCosts } from './small-start-costs.ts';
import { pack as starterKitFee } from './starter-kit-fee.ts';
import { pack as strangerOffersJob } from './stranger-offers-job.ts';
import { pack as studyThatIsWork } from './study-that-is-work.ts';
import { pack as sugarWords } from './sugar-words.ts';
import { pack as taskSetsRecharge } from './task-sets-recharge.ts';
import { pack as threatsIfYouLeave } from './threats-if-you-leave.ts';
import { pack as tradeOwnMoney } from './trade-own-money.ts';
import { pack as trainingFee } from './training-fee.ts';
import { pack as travelCompanion } from './travel-companion.ts';
import { pack as travelDebt } from './travel-debt.ts';
import { pack as undressedOnVideo } from './undressed-on-video.ts';
import { pack as unpaidNudeForPrints } from './unpaid-nude-for-prints.ts';
import { pack as verificationCode } from './verification-code.ts';
import { pack as wageInCrypto } from './wage-in-crypto.ts';
import { pack as wagesKeptBack } from './wages-kept-back.ts';
import { pack as warZoneRecruitment } from './war-zone-recruitment.ts';
import { pack as weArrangeEverything } from './we-arrange-everything.ts';
import { pack as womenOfOneOrigin } from './women-of-one-origin.ts';
import { pack as workOnATouristVisa } from './work-on-a-tourist-visa.ts';

/** Portuguese: the packs by rule. A test fails if a file is missing here. */
export const ptPacks: RulePacks = {
	'abroad-at-once': abroadAtOnce,
	'adult-content-hidden': adultContentHidden,
	'agent-fee-for-work-abroad': agentFeeForWorkAbroad,
	'alabuga-start': alabugaStart,
	'always-on-call': alwaysOnCall,
	'anyone-can-do-it': anyoneCanDoIt,
	'background-check-fee': backgroundCheckFee,
	'bank-details-to-apply': bankDetailsToApply,
	'bank-login': bankLogin,
	'bed-and-board-paid': bedAndBoardPaid,
	'boss-away-errands': bossAwayErrands,
	'car-wrap-ad': carWrapAd,
	'carry-for-others': carryForOthers,
	'chat-app-contact': chatAppContact,
	'chat-app-only': chatAppOnly,
	'check-for-equipment': checkForEquipment,
	'club-work-far-away': clubWorkFarAway,
	'come-alone': comeAlone,
	'contest-fee': contestFee,
	'cuts-for-room-and-food': cutsForRoomAndFood,
	'daily-salary-pitch': dailySalaryPitch,
	'day-pay-few-hours': dayPayFewHours,
	'debts-welcome': debtsWelcome,
	'denies-the-danger': deniesTheDanger,
	'details-later': detailsLater,
	'drinks-or-overnight': drinksOrOvernight,
	'eggs-or-surrogacy-abroad': eggsOrSurrogacyAbroad,
	'face-and-voice-rights': faceAndVoiceRights,
	'famous-employer-by-chat': famousEmployerByChat,
	'favours-for-a-role': favoursForARole,
	'few-places-left': fewPlacesLeft,
	'found-your-resume': foundYourResume,
	'gift-card-payment': giftCardPayment,
	'guaranteed-fame': guaranteedFame,
	'guaranteed-income': guaranteedIncome,
	'hired-at-once': hiredAtOnce,
	'hostess-for-guests': hostessForGuests,
	'identity-papers-early': identityPapersEarly,
	'image-blackmail': imageBlackmail,
	'install-app-from-link': installAppFromLink,
	'interview-by-chat': interviewByChat,
	'job-for-sale': jobForSale,
	'keep-it-secret': keepItSecret,
	'lie-about-age': lieAboutAge,
	'looks-demanded': looksDemanded,
	'love-and-a-job': loveAndAJob,
	'meeting-at-night': meetingAtNight,
	'minor-without-guardian': minorWithoutGuardian,
	'model-agency-debt': modelAgencyDebt,
	'model-pay-too-high': modelPayTooHigh,
	'must-buy-photos': mustBuyPhotos,
	'must-live-with-the-boss': mustLiveWithTheBoss,
	'night-work-abroad': nightWorkAbroad,
	'no-contract': noContract,
	'no-papers-needed': noPapersNeeded,
	'no-phone-no-exit': noPhoneNoExit,
	'nude-photos-asked': nudePhotosAsked,
	'open-minded': openMinded,
	'own-money-first': ownMoneyFirst,
	'paid-classes-audition': paidClassesAudition,
	'paid-likes': paidLikes,
	'paid-per-girl': paidPerGirl,
	'paid-sports-trial': paidSportsTrial,
	'papers-kept': papersKept,
	'parcel-title-at-home': parcelTitleAtHome,
	'pass-on-money': passOnMoney,
	'pay-by-transfer-app': payByTransferApp,
	'pay-in-crypto': payInCrypto,
	'pay-to-be-seen': payToBeSeen,
	'pay-to-leave': payToLeave,
	'pay-to-withdraw': payToWithdraw,
	'pay-without-skills': payWithoutSkills,
	'picked-up-or-late-address': pickedUpOrLateAddress,
	'place-changes-on-the-way': placeChangesOnTheWay,
	'private-life-questions': privateLifeQuestions,
	'private-place': privatePlace,
	'profile-listing-fee': profileListingFee,
	'recruitment-visa-fee': recruitmentVisaFee,
	'refundable-deposit': refundableDeposit,
	'registration-fee': registrationFee,
	'remote-access-app': remoteAccessApp,
	'rent-your-account': rentYourAccount,
	'reship-from-home': reshipFromHome,
	'revealing-photos-by-chat': revealingPhotosByChat,
	'scam-compound-job': scamCompoundJob,
	'scouted-flattery': scoutedFlattery,
	'send-back-part': sendBackPart,
	'simple-online-work': simpleOnlineWork,
	'small-start-costs': smallStartCosts,
	'starter-kit-fee': starterKitFee,
	'stranger-offers-job': strangerOffersJob,
	'study-that-is-work': studyThatIsWork,
	'sugar-words': sugarWords,
	'task-sets-recharge': taskSetsRecharge,
	'threats-if-you-leave': threatsIfYouLeave,
	'trade-own-money': tradeOwnMoney,
	'training-fee': trainingFee,
	'travel-companion': travelCompanion,
	'travel-debt': travelDebt,
	'undressed-on-video': undressedOnVideo,
	'unpaid-nude-for-prints': unpaidNudeForPrints,
	'verification-code': verificationCode,
	'wage-in-crypto': wageInCrypto,
	'wages-kept-back': wagesKeptBack,
	'war-zone-recruitment': warZoneRecruitment,
	'we-arrange-everything': weArrangeEverything,
	'women-of-one-origin': womenOfOneOrigin,
	'work-on-a-tourist-visa': workOnATouristVisa,
};
