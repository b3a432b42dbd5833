import type { Cases, Rule } from '../model.ts';

/** The worker must pay, buy or deposit crypto. */
export const rule: Rule = {
	id: 'pay-in-crypto',
	family: 'payment-method',
	harm: 'money',
	weight: 'stop',
	topics: ['scam'],
	kinds: ['casting', 'job', 'message'],
	patterns: {
		en: [
			'(pay|paying|send|sending|deposit|depositing|buy|buying|purchase|convert|top up|recharge|transfer) ..6 @crypto ..12 (fee|to (start|unlock|withdraw|continue|activate|begin|work|your account)|account|wallet address|platform|task|tasks|for the (job|client|training|order)|our wallet|this wallet|atm|qr)',
			'(top up|recharge|fund) ..6 (account|wallet|platform) ..4 @crypto',
			'@crypto ..5 (deposit|recharge|top up|atm|wallet address) ..12 (start|unlock|withdraw|task|tasks|continue|account|work|job|send)',
			'(fee|deposit|payment|charge) ..5 (in|via|by|with|using) ..1 @crypto',
			'(open|create|register|download|set up) ..5 (binance|coinbase|kraken|okx|bybit|kucoin|trust wallet|metamask|crypto wallet|crypto account) ..12 (job|task|tasks|salary|work|paid|start|trainer|us)',
		],
	},
	unless: {
		en: [
			'(engineer|engineers|analyst|compliance|developer|developers|journalist|magazine|smart contract|smart contracts|custody|auditor|accountant|customers|clients|product manager|lawyer|support agents|blockchain team)',
			'@safety-notice',
		],
	},
	citations: [
		{
			title: 'How do you spot a scam? Listen to how someone tells you to pay',
			publisher: 'Federal Trade Commission',
			url: 'https://consumer.ftc.gov/consumer-alerts/2022/04/how-do-you-spot-scam-listen-how-someone-tells-you-pay',
			read: '2026-11-23',
			tier: 'authority',
		},
		{
			title: 'Did someone insist you pay them with cryptocurrency?',
			publisher: 'Federal Trade Commission (MilitaryConsumer.gov)',
			url: 'https://militaryconsumer.gov/blog/did-someone-insist-you-pay-them-cryptocurrency',
			read: '2026-11-24',
			tier: 'authority',
		},
	],
};

/** Lines written for this rule; never part of the extension. */
export const cases: Cases = {
	en: {
		flags: [
			'Deposit 50 USDT to unlock the next set.',
			'The fee is payable in bitcoin to our wallet.',
			'Open a Binance account so that you can start the tasks.',
			'Buy crypto at the ATM and send it to this wallet address for the client.',
			'You top up your work account with USDT and then continue.',
		],
		lookalikes: [
			'Crypto company hires a backend developer, salary in euros.',
			'You will write about bitcoin for our magazine.',
			'Compliance analyst: you review crypto deposits of our clients.',
			'No one at our firm will ever ask you to pay in crypto.',
			'Support agents explain to customers how a bitcoin ATM works.',
			'The wallet app should have 5 languages, says the product manager.',
			'Engineers send updates to our Bitcoin ATM line.',
			'Accountant who can open Coinbase reports for clients.',
		],
	},
};
