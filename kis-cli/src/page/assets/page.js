// What the page can't do without a script: it takes the token out of a link, keeps what is shown fresh, and keeps
// somebody from sending a form twice. Everything else works without it.
"use strict";

const REFRESH_MS = 10000;

// A link has the token behind #, which no browser sends to anybody.
async function signIn(form) {
  const token = location.hash.slice(1);
  if (!token) return;
  history.replaceState(null, "", location.pathname);
  const headers = { "Content-Type": "application/json" };
  const answer = await fetch("/login", { method: "POST", headers, body: JSON.stringify({ token }), redirect: "follow" });
  if (answer.ok && answer.redirected) location.replace("/");
  else form.querySelector("input").focus();
}

async function refresh(live, page) {
  if (document.hidden) return;
  try {
    const answer = await fetch(`/live/${page}`, { cache: "no-store" });
    if (answer.status === 401) location.replace("/login");
    if (!answer.ok) return;
    const fresh = await answer.text();
    if (fresh !== live.innerHTML) live.innerHTML = fresh;
    live.removeAttribute("data-stale");
  } catch {
    live.setAttribute("data-stale", "");
  }
}

const login = document.getElementById("login");
if (login) {
  signIn(login);
  addEventListener("hashchange", () => signIn(login));
}

const live = document.getElementById("live");
if (live && live.childElementCount > 0) {
  const page = document.getElementById("main").dataset.page;
  setInterval(() => refresh(live, page), REFRESH_MS);
  document.addEventListener("visibilitychange", () => refresh(live, page));
}

document.addEventListener("submit", (event) => {
  const button = event.submitter;
  if (event.target.dataset.sent) event.preventDefault();
  event.target.dataset.sent = "yes";
  if (button) button.setAttribute("aria-busy", "true");
});
// Somebody who comes back may send it again: it has its number, and is carried out once.
addEventListener("pageshow", () => document.querySelectorAll("form").forEach((form) => delete form.dataset.sent));

if ("serviceWorker" in navigator) navigator.serviceWorker.register("/sw.js").catch(() => {});
