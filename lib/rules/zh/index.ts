import type { RulePacks } from '../../model.ts';
import { pack as abroadAtOnce } from './abroad-at-once.ts';
import { pack as adultContentHidden } from './adult-content-hidden.ts';
import { pack as anyoneCanDoIt } from './anyone-can-do-it.ts';
import { pack as appOptimisation } from './app-optimisation.ts';
import { pack as bedAndBoardPaid } from './bed-and-board-paid.ts';
import { pack as chatAppContact } from './chat-app-contact.ts';
import { pack as chatAppOnly } from './chat-app-only.ts';
import { pack as contestFee } from './contest-fee.ts';
import { pack as dailySalaryPitch } from './daily-salary-pitch.ts';
import { pack as dayPayFewHours } from './day-pay-few-hours.ts';
import { pack as debtsWelcome } from './debts-welcome.ts';
import { pack as deniesTheDanger } from './denies-the-danger.ts';
import { pack as favoursForARole } from './favours-for-a-role.ts';
import { pack as fewPlacesLeft } from './few-places-left.ts';
import { pack as foundYourResume } from './found-your-resume.ts';
import { pack as guaranteedFame } from './guaranteed-fame.ts';
import { pack as guaranteedIncome } from './guaranteed-income.ts';
import { pack as hiredAtOnce } from './hired-at-once.ts';
import { pack as hostessForGuests } from './hostess-for-guests.ts';
import { pack as identityPapersEarly } from './identity-papers-early.ts';
import { pack as imageBlackmail } from './image-blackmail.ts';
import { pack as interviewByChat } from './interview-by-chat.ts';
import { pack as jobForSale } from './job-for-sale.ts';
import { pack as keepItSecret } from './keep-it-secret.ts';
import { pack as knownCompoundArea } from './known-compound-area.ts';
import { pack as looksDemanded } from './looks-demanded.ts';
import { pack as loveAndAJob } from './love-and-a-job.ts';
import { pack as mustBuyPhotos } from './must-buy-photos.ts';
import { pack as nightWorkAbroad } from './night-work-abroad.ts';
import { pack as nudePhotosAsked } from './nude-photos-asked.ts';
import { pack as onlineWorkInTransitCountry } from './online-work-in-transit-country.ts';
import { pack as openMinded } from './open-minded.ts';
import { pack as ownMoneyFirst } from './own-money-first.ts';
import { pack as paidClassesAudition } from './paid-classes-audition.ts';
import { pack as paidLikes } from './paid-likes.ts';
import { pack as paidSportsTrial } from './paid-sports-trial.ts';
import { pack as papersKept } from './papers-kept.ts';
import { pack as passOnMoney } from './pass-on-money.ts';
import { pack as payToWithdraw } from './pay-to-withdraw.ts';
import { pack as payWithoutSkills } from './pay-without-skills.ts';
import { pack as privatePlace } from './private-place.ts';
import { pack as recruitmentVisaFee } from './recruitment-visa-fee.ts';
import { pack as refundableDeposit } from './refundable-deposit.ts';
import { pack as registrationFee } from './registration-fee.ts';
import { pack as rentYourAccount } from './rent-your-account.ts';
import { pack as reshipFromHome } from './reship-from-home.ts';
import { pack as revealingPhotosByChat } from './revealing-photos-by-chat.ts';
import { pack as scamCompoundJob } from './scam-compound-job.ts';
import { pack as scoutedFlattery } from './scouted-flattery.ts';
import { pack as sendBackPart } from './send-back-part.ts';
import { pack as simpleOnlineWork } from './simple-online-work.ts';
import { pack as smallStartCosts } from './small-start-costs.ts';
import { pack as strangerOffersJob } from './stranger-offers-job.ts';
import { pack as taskSetsRecharge } from './task-sets-recharge.ts';
import { pack as threatsIfYouLeave } from './threats-if-you-leave.ts';
import { pack as trainingFee } from './training-fee.ts';
import { pack as travelCompanion } from './travel-companion.ts';
import { pack as travelDebt } from './travel-debt.ts';
import { pack as undressedOnVideo } from './undressed-on-video.ts';
import { pack as verificationCode } from './verification-code.ts';
import { pack as wagesKeptBack } from './wages-kept-back.ts';
import { pack as weArrangeEverything } from './we-arrange-everything.ts';
import { pack as womenOfOneOrigin } from './women-of-one-origin.ts';
import { pack as workOnATouristVisa } from './work-on-a-tourist-visa.ts';

/** Chinese packs by rule id. */
export const zhPacks: RulePacks = {
	'abroad-at-once': abroadAtOnce,
	'adult-content-hidden': adultContentHidden,
	'anyone-can-do-it': anyoneCanDoIt,
	'app-optimisation': appOptimisation,
	'bed-and-board-paid': bedAndBoardPaid,
	'chat-app-contact': chatAppContact,
	'chat-app-only': chatAppOnly,
	'contest-fee': contestFee,
	'daily-salary-pitch': dailySalaryPitch,
	'day-pay-few-hours': dayPayFewHours,
	'debts-welcome': debtsWelcome,
	'denies-the-danger': deniesTheDanger,
	'favours-for-a-role': favoursForARole,
	'few-places-left': fewPlacesLeft,
	'found-your-resume': foundYourResume,
	'guaranteed-fame': guaranteedFame,
	'guaranteed-income': guaranteedIncome,
	'hired-at-once': hiredAtOnce,
	'hostess-for-guests': hostessForGuests,
	'identity-papers-early': identityPapersEarly,
	'image-blackmail': imageBlackmail,
	'interview-by-chat': interviewByChat,
	'job-for-sale': jobForSale,
	'keep-it-secret': keepItSecret,
	'known-compound-area': knownCompoundArea,
	'looks-demanded': looksDemanded,
	'love-and-a-job': loveAndAJob,
	'must-buy-photos': mustBuyPhotos,
	'night-work-abroad': nightWorkAbroad,
	'nude-photos-asked': nudePhotosAsked,
	'online-work-in-transit-country': onlineWorkInTransitCountry,
	'open-minded': openMinded,
	'own-money-first': ownMoneyFirst,
	'paid-classes-audition': paidClassesAudition,
	'paid-likes': paidLikes,
	'paid-sports-trial': paidSportsTrial,
	'papers-kept': papersKept,
	'pass-on-money': passOnMoney,
	'pay-to-withdraw': payToWithdraw,
	'pay-without-skills': payWithoutSkills,
	'private-place': privatePlace,
	'recruitment-visa-fee': recruitmentVisaFee,
	'refundable-deposit': refundableDeposit,
	'registration-fee': registrationFee,
	'rent-your-account': rentYourAccount,
	'reship-from-home': reshipFromHome,
	'revealing-photos-by-chat': revealingPhotosByChat,
	'scam-compound-job': scamCompoundJob,
	'scouted-flattery': scoutedFlattery,
	'send-back-part': sendBackPart,
	'simple-online-work': simpleOnlineWork,
	'small-start-costs': smallStartCosts,
	'stranger-offers-job': strangerOffersJob,
	'task-sets-recharge': taskSetsRecharge,
	'threats-if-you-leave': threatsIfYouLeave,
	'training-fee': trainingFee,
	'travel-companion': travelCompanion,
	'travel-debt': travelDebt,
	'undressed-on-video': undressedOnVideo,
	'verification-code': verificationCode,
	'wages-kept-back': wagesKeptBack,
	'we-arrange-everything': weArrangeEverything,
	'women-of-one-origin': womenOfOneOrigin,
	'work-on-a-tourist-visa': workOnATouristVisa,
};
