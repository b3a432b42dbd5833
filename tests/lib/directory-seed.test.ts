import { expect, test } from 'vitest';
import { directory } from '../../lib/directory/index.ts';
import { reach, resource } from './directory-entries.ts';

test('911 is the emergency number of the United States, by call and by text', () => {
	const us = directory.find(({ country }) => country === 'US');
	expect(directory[0]).toBe(us);
	expect(us?.emergency?.numbers[0]).toMatchObject({ value: '911', sms: '911' });
});

test('the New York police line is Special Victims on its two numbers', () => {
	expect(resource('us-nypd-svu').name).toContain('NYPD');
	expect(reach('us-nypd-svu', 'phone')).toEqual(['+16466107272', '+12122677273']);
});

test('212-335-9373 belongs to the Manhattan District Attorney', () => {
	expect(resource('us-manhattan-da-svd').name).toContain('Manhattan District Attorney');
	expect(reach('us-manhattan-da-svd', 'phone')).toEqual(['+12123359373']);
});

test('RAINN is reached by its hotline and its online chat', () => {
	expect(reach('us-rainn', 'phone')).toEqual(['+18006564673']);
	expect(reach('us-rainn', 'chat')).toEqual(['https://rainn.org/']);
});

test('Safe Horizon is reached through the Hope Hotline of the city, by phone and chat', () => {
	const hope = resource('us-nyc-hope');
	expect(`${hope.name} ${hope.operator}`).toMatch(/Hope Hotline.*Safe Horizon/);
	expect(reach('us-nyc-hope', 'phone')).toEqual(['+18006214673']);
	expect(reach('us-nyc-hope', 'chat')).toEqual(['https://www.safehorizon.org/safechat/']);
});

test('the National Human Trafficking Hotline is reached by phone, text with its keyword, and chat', () => {
	expect(reach('us-nhth', 'phone')).toEqual(['+18883737888']);
	expect(reach('us-nhth', 'sms')).toEqual(['233733 HELP']);
	expect(reach('us-nhth', 'chat')).toEqual(['https://humantraffickinghotline.org/chat']);
	expect(resource('us-nhth').operator).toContain('Compass Connections');
});

test('Model Alliance Support is reached by e-mail and says what stays confidential and what not', () => {
	expect(reach('us-model-alliance', 'email')).toEqual(['support@modelalliance.org']);
	expect(resource('us-model-alliance').confidential).toMatch(/stays with them, unless .*report/);
	expect(resource('us-model-alliance').mustReport).toContain('under 18');
});
