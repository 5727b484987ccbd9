import type { AstroPrerenderer, PathWithRoute, RouteData } from 'astro';

type Params = Readonly<Record<string, string | undefined>>;

/** A module of `src/pages` whose files need nothing of Astro's but their parameters and props. */
export interface PageModule {
  /** A file. */
  GET?: (context: { params: Params; props: object }) => Response | Promise<Response>;
  /** A page or a file that is a string already: there are thousands, and a `Response` is slow to make and to read. */
  whole?: (props: never) => string;
}

/** What Astro's app knows of the routes of a build once it has asked for all their paths. */
export interface RouteApp {
  getComponentByRoute: (route: RouteData) => Promise<PageModule>;
  routeCache: {
    get: (route: RouteData) => { staticPaths?: readonly { params: Params; props?: object }[] } | undefined;
  };
}

/** A file that can be written without a request and an answer of Astro's. */
export interface DirectFile {
  /** As Astro names it. */
  pathname: string;
  /** In the built site. */
  file: string;
  print: () => Promise<string | Uint8Array>;
}

/** Astro's own way of printing has an app, which its types do not name; where it has none, all goes by its own way. */
export const appOf = (usual: AstroPrerenderer): RouteApp | undefined => (usual as { app?: RouteApp }).app;

/**
 * Parts the files of a build that are a string or a `Response` already from those that Astro renders: what it does
 * around a file (a request, an answer in a stream, folders, one file after another in another thread) takes ten times
 * as long as to print one of ours, and there are thousands.
 *
 * @param paths all of them, those of a route in the order of its `getStaticPaths`
 * @returns what Astro is to render: pages, and whatever two routes claim, of which it tells
 */
export async function directFiles(
  app: RouteApp,
  paths: readonly PathWithRoute[],
): Promise<{ direct: DirectFile[]; rest: PathWithRoute[] }> {
  const direct: DirectFile[] = [];
  const rest: PathWithRoute[] = [];
  const claims = Map.groupBy(paths, ({ pathname }) => withoutSlash(pathname));
  for (const [route, ofRoute] of Map.groupBy(paths, (path) => path.route)) {
    const print = await printerOf(app, route);
    const known = app.routeCache.get(route)?.staticPaths ?? [{ params: {} }];
    if (!print || known.length !== ofRoute.length) {
      rest.push(...ofRoute);
      continue;
    }
    ofRoute.forEach((path, i) => {
      const { pathname } = path;
      const bare = withoutSlash(pathname);
      if (claims.get(bare)?.length !== 1) rest.push(path);
      else {
        const file = route.type === 'page' ? `${bare}/index.html` : bare;
        direct.push({ pathname, file, print: () => print(known[i]?.params ?? {}, known[i]?.props ?? {}) });
      }
    });
  }
  return { direct, rest };
}

type Print = (params: Params, props: object) => Promise<string | Uint8Array>;

async function printerOf(app: RouteApp, route: RouteData): Promise<Print | undefined> {
  if (route.type !== 'endpoint' && route.type !== 'page') return undefined;
  const { GET, whole } = await app.getComponentByRoute(route);
  if (whole) return (_params, props) => Promise.resolve(whole(props as never));
  if (route.type === 'page') return undefined;
  return GET && (async (params, props) => (await GET({ params, props })).bytes());
}

const withoutSlash = (pathname: string) => pathname.replace(/\/$/, '');
