import type { RuleCases, RulePack } from '../../model.ts';

/** Chinese phrases of the rule `adult-content-hidden`. */
export const pack: RulePack = {
	patterns: [
		'(黄播|裸播|福利姬|成人直播|成人片|av女优|色情主播|擦边主播|onlyfans)',
		'(大秀|一对一|绿播) ..4 (主播|直播|女) ..6 [高薪] (招|日结|提成|高薪|@sum)',
		'(不会上传|不公开|只给客户看|只供私人|外人看不到) ..8 [任何] (视频|照片|片子|网络|收藏)',
	],
	unless: ['(审核员|举报|打击|鉴黄)', '@safety-notice'],
};

/** Lines that must flag and innocent look-alikes that must not; never part of the extension. */
export const cases: RuleCases = {
	flags: [
		'招绿播一对一主播,高薪。',
		'福利姬长期合作。',
		'影片不公開,只給客戶看:不公開的照片。',
		'成人直播,包住。',
	],
	lookalikes: [
		'内容审核员,处理成人直播举报。',
		'才艺主播,唱歌跳舞,有社保。',
		'名单不公开,请等通知。',
		'打击黄播专项行动。',
	],
};
