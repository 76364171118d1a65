/// <reference lib="webworker" />
import {
  CacheableResponsePlugin,
  CacheFirst,
  ExpirationPlugin,
  NetworkFirst,
  Serwist,
} from "serwist";
import { BUILD_CACHE, CARDS_AHEAD, OFFLINE_PAGES, OWN_CACHE } from "./cache-names";

declare const self: ServiceWorkerGlobalScope;

const PATIENCE_SECONDS = 4;
const MOST_FILES = 400;

/**
 * Answers for the network where there is none: daily review goes on, with the cards of the
 * days to come. Everything else needs the server and is left alone. Only what is fetched
 * from here is kept; what the page keeps is written by `KeepForOffline`.
 */
const worker = new Serwist({
  skipWaiting: true,
  clientsClaim: true,
  runtimeCaching: [
    {
      matcher: ({ sameOrigin, url }) => sameOrigin && url.pathname.startsWith("/_next/static/"),
      handler: new CacheFirst({
        cacheName: BUILD_CACHE,
        plugins: [new ExpirationPlugin({ maxEntries: MOST_FILES })],
      }),
    },
    {
      matcher: ({ sameOrigin, url, request }) =>
        sameOrigin &&
        (url.pathname === CARDS_AHEAD ||
          (request.mode === "navigate" && OFFLINE_PAGES.includes(url.pathname))),
      handler: new NetworkFirst({
        cacheName: OWN_CACHE,
        networkTimeoutSeconds: PATIENCE_SECONDS,
        // a redirect to the sign-in page is no page to keep
        plugins: [new CacheableResponsePlugin({ statuses: [200] })],
      }),
    },
  ],
});

worker.addEventListeners();
