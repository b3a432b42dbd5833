/** What the built file gives to programs; `declared.ts` describes it for them, and a test holds the two together. */
export { check } from '../../lib/check.ts';
export { directory } from '../../lib/directory/index.ts';
export { sourceFromText } from '../../lib/extract/source-from-text.ts';
export { help } from '../../lib/help.ts';
export { present } from '../../lib/present.ts';
export { say } from '../check/messages.ts';
export { answerLine } from '../check/one-line.ts';
export { sourceFromHtml } from '../check/parse-html.ts';
