import { createReadStream, existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join, normalize } from 'node:path';

/** A web site on the loopback address: the fixture pages below and every file of tests/listings. */
export interface Site {
	readonly url: string;
	/** Further answers, e.g. for the witness; first match wins. */
	route(path: string, answer: (request: IncomingMessage, response: ServerResponse) => void): void;
	stop(): Promise<void>;
}

const listings = join(import.meta.dirname, '..', '..', 'listings');

function page(title: string, script = ''): string {
	return `<!doctype html><meta charset="utf-8"><title>${title}</title>
<body style="background:#fc0;min-height:2000px"><h1>${title}</h1><p>Casting call in the old town hall.</p>
<script>${script}</script>`;
}

const fixtures: Readonly<Record<string, string>> = {
	'/plain': page('Old page'),
	'/first': page('First page'),
	'/second': page('Second page'),
	'/before-unload': page(
		'Holds on',
		`addEventListener('beforeunload', (event) => { event.preventDefault(); event.returnValue = 'x'; });`,
	),
	'/before-unload-early': page(
		'Holds on early',
		`addEventListener('beforeunload', (event) => { event.preventDefault(); event.returnValue = 'x'; }, true);
		onbeforeunload = () => 'x';`,
	),
	'/busy': page(
		'Busy page',
		`addEventListener('mousedown', () => setTimeout(() => {
			const end = Date.now() + 8000; while (Date.now() < end);
		}, 50));`,
	),
	'/busy-later': page(
		'Busy soon',
		`addEventListener('mousedown', () => setTimeout(() => {
			const end = Date.now() + 8000; while (Date.now() < end);
		}, 2500));`,
	),
	'/alert': page(
		'Page with a box',
		`addEventListener('mousedown', () => setTimeout(() => alert('Hello'), 50));`,
	),
	'/frame': page(
		'Frame',
		`const f = document.createElement('iframe'); f.src = '/before-unload'; f.width = 900;
		f.height = 600; document.body.prepend(f);`,
	),
	'/access-key': page(
		'Access keys',
		`const b = document.createElement('button'); b.accessKey = 'l'; b.textContent = 'b';
		b.onclick = () => { document.title = 'pressed'; }; document.body.prepend(b);`,
	),
	'/takes-keys': page(
		'Takes keys',
		`for (const type of ['keydown', 'keyup', 'keypress']) addEventListener(type, (event) => {
			event.preventDefault(); event.stopImmediatePropagation(); }, true);`,
	),
};

/** Starts the site on a free port. */
export async function startSite(): Promise<Site> {
	const routes: [string, (request: IncomingMessage, response: ServerResponse) => void][] = [];
	const server = createServer((request, response) => {
		const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
		const route = routes.find(([each]) => each === path);
		if (route) return route[1](request, response);
		answer(path, response);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	return {
		url: `http://127.0.0.1:${port}`,
		route: (path, respond) => {
			routes.push([path, respond]);
		},
		stop: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			}),
	};
}

function answer(path: string, response: ServerResponse): void {
	const fixture = fixtures[path];
	const file = join(listings, normalize(path).replace(/^\/listings/, ''));
	if (fixture !== undefined) {
		response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(fixture);
	} else if (path.startsWith('/listings/') && file.startsWith(listings) && existsSync(file)) {
		response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
		createReadStream(file).pipe(response);
	} else {
		response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here');
	}
}
