import type { Resource } from '../../lib/model.ts';
import { type ResourceActions, ResourceCard } from './resource-card.tsx';

interface ResourceListProps extends ResourceActions {
	readonly resources: readonly Resource[];
}

/** Cards one below the other. */
export function ResourceList({ resources, ...actions }: ResourceListProps) {
	return (
		<ul class="cards list-plain">
			{resources.map((resource) => (
				<ResourceCard key={resource.id} resource={resource} {...actions} />
			))}
		</ul>
	);
}
