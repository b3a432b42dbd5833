/** The room of three cards whose names are on their way, so that nothing moves when they come. Nothing to read yet. */
export function WaitingCards() {
	return (
		<div class="cards" aria-hidden="true">
			<div class="card waiting" />
			<div class="card waiting" />
			<div class="card waiting" />
		</div>
	);
}
