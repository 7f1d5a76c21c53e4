// Keeps the shell: style, script and icons, so that the page opens at once and says so when there is no connection.
// Nothing about the account is ever kept.
"use strict";

const SHELL = "kis-shell-1";
const FILES = ["/page.css", "/page.js", "/icon.svg"];
const OFFLINE =
  '<!doctype html><html lang="ko"><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
  '<title>kis</title><link rel="stylesheet" href="/page.css"><main class="bare"><h1>kis</h1>' +
  '<p>서버에 연결되지 않습니다.</p><p lang="en">The server cannot be reached.</p><p><a class="button" href="/">↻</a></p></main></html>';

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(SHELL).then((cache) => cache.addAll(FILES)).then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  const old = (names) => Promise.all(names.filter((name) => name !== SHELL).map((name) => caches.delete(name)));
  event.waitUntil(caches.keys().then(old).then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const path = new URL(request.url).pathname;
  if (request.method !== "GET") return;
  if (FILES.includes(path)) {
    const keep = (answer) => {
      const copy = answer.clone();
      if (answer.ok) caches.open(SHELL).then((cache) => cache.put(path, copy));
      return answer;
    };
    event.respondWith(fetch(request).then(keep).catch(() => caches.match(path)));
  } else if (request.mode === "navigate") {
    const headers = { "Content-Type": "text/html; charset=utf-8" };
    event.respondWith(fetch(request).catch(() => new Response(OFFLINE, { headers })));
  }
});
