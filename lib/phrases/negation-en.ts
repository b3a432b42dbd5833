import type { Negation } from './negation-words.ts';

const not =
	'(not|never|don t|doesn t|didn t|won t|isn t|aren t|wasn t|cannot|can t|wouldn t|dont|doesnt|isnt|arent|wont|cant)';
const be = '(is|are|was|were|be|been|being|will be|would be|has been)';
const asked =
	'(required|requested|needed|charged|asked|necessary|involved|applicable|taken|collected|expected|demanded|accepted|allowed|tolerated|permitted|levied|mandatory|compulsory|part of)';
const ask = '(ask|charge|require|request|collect|take|accept|exist|apply)';

/** English. */
export const NEGATION_EN: Negation = {
	nouns: [
		'no',
		'without',
		'zero',
		'neither',
		'nor',
		'free (of|from)',
		'(lack|absence) of',
		'(instead|rather) (of|than)',
	],
	verbs: [
		'(not|never|cannot|dont|doesnt|didnt|wont|isnt|arent|cant|nobody|none|hardly)',
		'(don|doesn|didn|won|isn|aren|wasn|weren|can|couldn|shouldn|wouldn|hasn|haven|mustn|needn) t',
		'(refuse|refuses|avoid|avoids) to',
		'no (one|need to|legitimate|reputable|genuine|real|honest|company|agency|employer)',
	],
	inert: [
		'not (only|just|merely|simply|solely|to mention)',
		'no (doubt|wonder|later than|less than|more than|fewer than|matter)',
		'no (problem|problems|worries|stress|hassle|joke|brainer|time to (lose|waste)|delay|delays)',
		'why not',
		`${not} (hesitate|forget|worry|wait|miss|delay|panic|fear|hold back|lose|waste|let|mind|think twice)`,
		`${not} be (shy|afraid|scared|late|worried|discouraged)`,
		'without (delay|hesitation|fail|further ado|any delay)',
		'nothing (but|more than)',
		'[whether] (if|or) not',
		'not [a|an|some] (scam|fraud|joke|spam|fake)',
		'not (yet|until|later than|less than|more than|sure)',
		'no need to (worry|wait|panic|hesitate)',
		'(not|non) (refundable|returnable|refunded)',
		'no (refund|refunds)',
	],
	breaks: [
		'(but|until|unless|except|before|however|although|though|because|if|so|then|while|besides|otherwise|till)',
		'(only|just|simply|please|instead|hence|therefore|once|after|when)',
		'(apart from|other than)',
		'and (you|we|i|they|must|then|please|pay|send|just|will)',
	],
	nounBreaks: [
		'(is|are|was|were|will|would|can|could|should|must|have|has|had|do|does)',
		'(you|we|i|they|he|she|it)',
		'(required|needed|necessary|asked)',
		'(pay|send|text|call|apply|contact|email|message|dm|transfer|buy|click|join|earn|get|start|work|register)',
		'(come|bring|meet|add|whatsapp|fill|submit|purchase|remit|wire|provide|share|install|download)',
	],
	lists: ['(or|nor)'],
	restarts: [
		'(you|we|i|they|he|she|it|this|that|there|these|all|everything|just|simply|please|but|so|then|only)',
	],
	after: [
		`[${be}] ${not} [ever|be|been|usually|normally] ${asked}`,
		`(will|would|can|may|must|should) (not|never) be ${asked}`,
		`${not} ${ask}`,
		`(we|they) (do|will|would|can|could) (not|never) ${ask}`,
		'(do|does|will|would) (not|never) apply',
		`${be} (waived|unnecessary|prohibited|forbidden|banned|illegal|optional)`,
	],
	labels: ['(none|nil|waived|free|not applicable|zero|0|no)', 'n a'],
	cancels: ['without', 'free (of|from)'],
};
