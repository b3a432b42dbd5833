/** How demanding some work is, as far as its words tell. */
export type Demand = 'skilled' | 'trial' | 'simple' | 'open-to-anyone' | 'plain';

/** Work that is paid by skill, risk, sales or contract; there a high sum tells nothing. */
const SKILLED =
	/\b(engineer\w*|develop(?:er|ers|ment)|programmers?|architects?|surge(?:on|ons|ry)|physicians?|doctors?|psychiatrists?|psychologists?|therapists?|anaesthe\w+|anesthe\w+|locum\w*|nurses?|nursing|rn|np|dentists?|dental|pharmacists?|radiograph\w+|lawyers?|attorneys?|barristers?|solicitors?|consultants?|consulting|contractors?|freelanc\w+|seniors?|principal|lead|directors?|managers?|executives?|officers?|head of|pilots?|captains?|professors?|lecturers?|tutors?|teachers?|instructors?|translators?|interpreters?|electricians?|plumbers?|welders?|mechanics?|technicians?|operators?|cdl|truck\w*|owner operators?|divers?|miners?|mining|offshore|rig|fifo|roofers?|carpenters?|sales|salesperson|reps?|representatives?|commissions?|ote|bonus(?:es)?|real estate|realtors?|insurance|agents?|brokers?|analysts?|scientists?|designers?|photographers?|videographers?|makeup|stylists?|hairdressers?|barbers?|chefs?|degree|licen[sc]ed?|certified|certification|years['’]? (?:of )?experience|sag|aftra|sag-aftra|equity|union|buyouts?|usage|licens(?:e|ing) fee|speaking role|clinical|study participants?|stipend|webcam|donors?|plasma)\b/i;
/** First jobs in front of a camera. */
const TRIAL =
	/\b(test shoots?|(?:hand|foot|hair|face|catalog(?:ue)?|fitness|promo(?:tional)?|new) models?|first (?:photo ?)?shoots?|model(?:l)?ing|models? (?:wanted|needed)|extras?|background (?:actors?|artists?|work|roles?)|brand ambassadors?)\b/i;
const ANYONE =
	/\b((?:no|without(?: any)?|zero|not? (?:need|require)(?:d|s)?(?: any)?)(?: any| prior| previous| work| acting| modell?ing)? (?:experience|skills?|qualifications?)|experience (?:is )?not (?:needed|required)|anyone can|beginners|first[- ]timers?|new faces|amateurs|never modelled|housewives|sin experiencia|sem experiência|sans expérience)\b/i;
/** Work that anyone can do at once and that is paid accordingly. */
const SIMPLE =
	/\b(data[- ]?entry|typing|typists?|copy(?:ing)? and past\w+|copy[- ]past\w+|form[- ]filling|ad[- ]posting|envelope stuffing|surveys?|product (?:reviews?|ratings?|boosting)|(?:simple|easy|online|small|light) (?:tasks?|jobs?|duties|chores|errands)|lik(?:e|ing) (?:videos?|posts?|pages?)|app (?:ratings?|optimi[sz]ation|reviews?)|packages? (?:handl|forward|inspect|receiv)\w*|parcels? (?:handl|forward|inspect|receiv)\w*|re-?ship\w*|mystery shopp\w*|secret shopp\w*|car wraps?|from your (?:phone|couch|bed|mobile)|on your (?:phone|mobile)|captcha|pet[- ]?sitt\w+|dog[- ]?walk\w+|tareas (?:sencillas|simples)|captura de datos|digitação|digitador\w*|tarefas simples|saisie de données|tâches simples)\b/i;

/** Ordinary work that is learnt in days. */
const CASUAL =
	/\b(cleaners?|housekeep\w+|waiters?|waitress(?:es)?|baristas?|packers?|warehouse|sorters?|shelf stackers?|caretakers?|babysitt\w+|nann(?:y|ies)|personal assistants?|virtual assistants?|office assistants?|receptionists?|secretar(?:y|ies)|clerks?|flyers?|leaflets?)\b/i;

/** What the words of a job say about the work; what asks most goes first. Patterns are bounded, so time is linear. */
export function demandOf(words: string): Demand {
	if (SKILLED.test(words)) return 'skilled';
	const isForAnyone = ANYONE.test(words);
	if (TRIAL.test(words))
		return isForAnyone || /test shoots?|(?:hand|foot) models?/i.test(words) ? 'trial' : 'plain';
	if (SIMPLE.test(words)) return 'simple';
	return isForAnyone || CASUAL.test(words) ? 'open-to-anyone' : 'plain';
}
