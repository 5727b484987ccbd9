import type { PathWithRoute, RouteData } from 'astro';
import { expect, test } from 'vitest';
import { directFiles, type PageModule, type RouteApp } from './direct-files.ts';

const routeOf = (route: string, type: RouteData['type']) => ({ route, type }) as RouteData;

const FILE = routeOf('/figures/[id].json', 'endpoint');
const FRAME = routeOf('/embed/[id]', 'page');
const WORDS = routeOf('/oembed/[id].json', 'endpoint');
const PAGE = routeOf('/deals/[id]', 'page');

const MODULES = new Map<RouteData, PageModule>([
  [FILE, { GET: ({ params, props }) => new Response(`${params['id']} ${JSON.stringify(props)}`) }],
  [FRAME, { whole: ({ words }: { words: string }) => words }],
  [WORDS, { whole: ({ words }: { words: string }) => words, GET: () => Response.error() }],
  [PAGE, {}],
]);

const app: RouteApp = {
  getComponentByRoute: (route) => Promise.resolve(MODULES.get(route) ?? {}),
  routeCache: {
    get: () => ({
      staticPaths: ['a', 'b'].map((id) => ({ params: { id }, props: { words: `words of ${id}` } })),
    }),
  },
};

const pathsOf = (route: RouteData, ...pathnames: string[]): PathWithRoute[] =>
  pathnames.map((pathname) => ({ pathname, route }));
const decoder = new TextDecoder();
const printed = async (paths: PathWithRoute[]) => {
  const { direct, rest } = await directFiles(app, paths);
  const texts = direct.map(async ({ file, print }) => {
    const body = await print();
    return [file, typeof body === 'string' ? body : decoder.decode(body)];
  });
  return { direct: await Promise.all(texts), rest: rest.map(({ pathname }) => pathname) };
};

test('prints a file from the parameters and props of its path', async () => {
  expect(await printed(pathsOf(FILE, '/figures/a.json', '/figures/b.json'))).toEqual({
    direct: [
      ['/figures/a.json', 'a {"words":"words of a"}'],
      ['/figures/b.json', 'b {"words":"words of b"}'],
    ],
    rest: [],
  });
});

test('prints a page that is a string already, in a folder of its own', async () => {
  const { direct } = await printed(pathsOf(FRAME, '/embed/a/', '/embed/b/'));
  expect(direct).toEqual([
    ['/embed/a/index.html', 'words of a'],
    ['/embed/b/index.html', 'words of b'],
  ]);
});

test('makes no answer of a file that is a string already', async () => {
  const { direct } = await printed(pathsOf(WORDS, '/oembed/a.json', '/oembed/b.json'));
  expect(direct.at(-1)).toEqual(['/oembed/b.json', 'words of b']);
});

test('leaves to Astro what is to be rendered', async () => {
  expect(await printed(pathsOf(PAGE, '/deals/a/', '/deals/b/'))).toEqual({
    direct: [],
    rest: ['/deals/a/', '/deals/b/'],
  });
});

test('leaves to Astro what two routes claim, since it says so', async () => {
  const { direct, rest } = await printed([
    ...pathsOf(FRAME, '/embed/a/', '/embed/b/'),
    ...pathsOf(PAGE, '/deals/a/', '/embed/b'),
  ]);
  expect(direct.map(([file]) => file)).toEqual(['/embed/a/index.html']);
  expect(rest.toSorted()).toEqual(['/deals/a/', '/embed/b', '/embed/b/']);
});

test('leaves to Astro a route whose paths are not those that it was asked for', async () => {
  const { direct, rest } = await printed(pathsOf(FILE, '/figures/a.json'));
  expect([direct, rest]).toEqual([[], ['/figures/a.json']]);
});
