import type { RulePacks } from '../../model.ts';
import { pack as abroadAtOnce } from './abroad-at-once.ts';
import { pack as bankDetailsToApply } from './bank-details-to-apply.ts';
import { pack as carryForOthers } from './carry-for-others.ts';
import { pack as chatAppOnly } from './chat-app-only.ts';
import { pack as comeAlone } from './come-alone.ts';
import { pack as contestFee } from './contest-fee.ts';
import { pack as dayPayFewHours } from './day-pay-few-hours.ts';
import { pack as favoursForARole } from './favours-for-a-role.ts';
import { pack as fewPlacesLeft } from './few-places-left.ts';
import { pack as giftCardPayment } from './gift-card-payment.ts';
import { pack as guaranteedIncome } from './guaranteed-income.ts';
import { pack as hiredAtOnce } from './hired-at-once.ts';
import { pack as hostessForGuests } from './hostess-for-guests.ts';
import { pack as identityPapersEarly } from './identity-papers-early.ts';
import { pack as imageBlackmail } from './image-blackmail.ts';
import { pack as jobForSale } from './job-for-sale.ts';
import { pack as keepItSecret } from './keep-it-secret.ts';
import { pack as lieAboutAge } from './lie-about-age.ts';
import { pack as loveAndAJob } from './love-and-a-job.ts';
import { pack as minorWithoutGuardian } from './minor-without-guardian.ts';
import { pack as mustBuyPhotos } from './must-buy-photos.ts';
import { pack as noPhoneNoExit } from './no-phone-no-exit.ts';
import { pack as nudePhotosAsked } from './nude-photos-asked.ts';
import { pack as openMinded } from './open-minded.ts';
import { pack as paidClassesAudition } from './paid-classes-audition.ts';
import { pack as paidLikes } from './paid-likes.ts';
import { pack as paidSportsTrial } from './paid-sports-trial.ts';
import { pack as papersKept } from './papers-kept.ts';
import { pack as passOnMoney } from './pass-on-money.ts';
import { pack as payByTransferApp } from './pay-by-transfer-app.ts';
import { pack as payInCrypto } from './pay-in-crypto.ts';
import { pack as payToLeave } from './pay-to-leave.ts';
import { pack as payToWithdraw } from './pay-to-withdraw.ts';
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
import { pack as smallStartCosts } from './small-start-costs.ts';
import { pack as strangerOffersJob } from './stranger-offers-job.ts';
import { pack as taskSetsRecharge } from './task-sets-recharge.ts';
import { pack as threatsIfYouLeave } from './threats-if-you-leave.ts';
import { pack as trainingFee } from './training-fee.ts';
import { pack as travelDebt } from './travel-debt.ts';
import { pack as undressedOnVideo } from './undressed-on-video.ts';
import { pack as verificationCode } from './verification-code.ts';
import { pack as wagesKeptBack } from './wages-kept-back.ts';
import { pack as weArrangeEverything } from './we-arrange-everything.ts';
import { pack as workOnATouristVisa } from './work-on-a-tourist-visa.ts';

/** The rules' phrases in Tagalog, by rule. */
export const tlPacks: RulePacks = {
	'abroad-at-once': abroadAtOnce,
	'bank-details-to-apply': bankDetailsToApply,
	'carry-for-others': carryForOthers,
	'chat-app-only': chatAppOnly,
	'come-alone': comeAlone,
	'contest-fee': contestFee,
	'day-pay-few-hours': dayPayFewHours,
	'favours-for-a-role': favoursForARole,
	'few-places-left': fewPlacesLeft,
	'gift-card-payment': giftCardPayment,
	'guaranteed-income': guaranteedIncome,
	'hired-at-once': hiredAtOnce,
	'hostess-for-guests': hostessForGuests,
	'identity-papers-early': identityPapersEarly,
	'image-blackmail': imageBlackmail,
	'job-for-sale': jobForSale,
	'keep-it-secret': keepItSecret,
	'lie-about-age': lieAboutAge,
	'love-and-a-job': loveAndAJob,
	'minor-without-guardian': minorWithoutGuardian,
	'must-buy-photos': mustBuyPhotos,
	'no-phone-no-exit': noPhoneNoExit,
	'nude-photos-asked': nudePhotosAsked,
	'open-minded': openMinded,
	'paid-classes-audition': paidClassesAudition,
	'paid-likes': paidLikes,
	'paid-sports-trial': paidSportsTrial,
	'papers-kept': papersKept,
	'pass-on-money': passOnMoney,
	'pay-by-transfer-app': payByTransferApp,
	'pay-in-crypto': payInCrypto,
	'pay-to-leave': payToLeave,
	'pay-to-withdraw': payToWithdraw,
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
	'small-start-costs': smallStartCosts,
	'stranger-offers-job': strangerOffersJob,
	'task-sets-recharge': taskSetsRecharge,
	'threats-if-you-leave': threatsIfYouLeave,
	'training-fee': trainingFee,
	'travel-debt': travelDebt,
	'undressed-on-video': undressedOnVideo,
	'verification-code': verificationCode,
	'wages-kept-back': wagesKeptBack,
	'we-arrange-everything': weArrangeEverything,
	'work-on-a-tourist-visa': workOnATouristVisa,
};
