import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `threats-if-you-leave`. */
export const pack: RulePack = {
	patterns: [
		'(提前|中途|没干满|不干|干不满|做不满|擅自) ..4 (走|离开|离职|辞职|退出|回国|不做) ..8 (赔|罚|违约金|扣|起诉|不给|不发|还钱)',
		'(违约金|赔偿金|赔付|罚款) ..8 (才能走|才让走|离开|离职|放人|回国|万|不做)',
		'(想走|要走|不干) ..4 (先|就得|必须|要) ..3 (赔|交钱|还钱|付|还清)',
	],
	unless: ['(竞业|租房|机票改签|法律咨询|律师|劳动法)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: ['中途离开要赔两万。', '想走先还清费用。', '没干满一年离职,工资不发。', '违约金三万,交了才能走。'],
	lookalikes: [
		'律师解答:提前离职赔违约金吗?',
		'租房提前离开扣押金。',
		'机票改签罚款两百。',
		'劳动法规定,擅自扣工资违法。',
	],
};
