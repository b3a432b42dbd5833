import type { LearnPage, Resource } from '../../lib/model.ts';
import { t } from '../../lib/platform/i18n.ts';
import { writtenDay } from '../frame/dates.ts';
import { OutLink } from '../frame/out-link.tsx';
import { jurisdictionName } from './jurisdiction-name.ts';

interface LearnEntryProps {
	readonly page: LearnPage;
	readonly resource: (id: string) => Resource | undefined | null;
	readonly onOpen?: (page: LearnPage) => void;
	readonly onResource: (resource: Resource) => void;
}

/** One page, folded to its title until it is opened. */
export function LearnEntry({ page, resource, onOpen, onResource }: LearnEntryProps) {
	const found = page.resources.map(resource).filter((one) => one !== undefined);
	const people = found.filter((one) => one !== null);
	return (
		<details class="card learn" onToggle={(event) => event.currentTarget.open && onOpen?.(page)}>
			<summary>
				<span>
					<h3>{page.title}</h3>
					<span class="quiet">{jurisdictionName(page.jurisdiction)}</span>
				</span>
			</summary>
			<div class="cards">
				{page.paragraphs.map((paragraph) => (
					<p key={paragraph}>{paragraph}</p>
				))}
				{page.steps.length > 0 && (
					<div>
						<h4>{t('learn_steps')}</h4>
						<ul>
							{page.steps.map((step) => (
								<li key={step}>{step}</li>
							))}
						</ul>
					</div>
				)}
				{found.length > 0 && (
					<div>
						<h4>{t('people_for_this')}</h4>
						<div class="row row-tight learn-people">
							{people.map((person) => (
								<button type="button" class="button" key={person.id} onClick={() => onResource(person)}>
									{person.name}
								</button>
							))}
						</div>
					</div>
				)}
				<div class="quiet">
					<h4>{t('learn_sources')}</h4>
					<ul class="list-plain">
						{page.sources.map(({ url, publisher, read }) => (
							<li key={url}>
								<OutLink href={url}>{publisher}</OutLink> {t('source_read', writtenDay(read))}
							</li>
						))}
					</ul>
				</div>
			</div>
		</details>
	);
}
