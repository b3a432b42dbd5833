/** The room of three cards whose names are on their way, so that nothing moves when they come. Nothing to read yet. */
export function WaitingCards() {
	return (
		<ul class="cards list-plain" aria-hidden="true">
			<li class="card waiting" />
			<li class="card waiting" />
			<li class="card waiting" />
		</ul>
	);
}
