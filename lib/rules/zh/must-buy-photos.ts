import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `must-buy-photos`. */
export const pack: RulePack = {
	patterns: [
		'(拍|制作|办|做) ..2 模卡',
		'(模卡|形象照|写真|艺术照|宣传照|试镜照) ..8 (费用|元|块|自费|付|交|收费)',
		'(模卡费|拍摄费|化妆费|妆造费) ..6 (交|付|缴|元|块|先|自理)',
	],
	unless: ['(免费拍|公司承担|不收|婚纱|全家福|摄影师招聘|招摄影师|影楼招)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'想签约就要拍模卡,880元。',
		'化妆费先付,通告多多。',
		'形象照自費,拍完進資料庫。',
		'孩子条件好,先做模卡。',
	],
	lookalikes: [
		'免费拍模卡,公司承担。',
		'影楼招摄影师,写真部。',
		'全家福拍摄,一套300元,写真另算。',
		'请发三张生活照。',
	],
};
