const [url, longest, patience, done] = arguments;
const late = new AbortController();
setTimeout(() => late.abort(), patience);
const ask = {
    credentials: "include",
    redirect: "manual",
    cache: "no-store",
    headers: { Accept: "application/json" },
    signal: late.signal,
};
fetch(url, ask).then(async (reply) => {
    if (reply.type === "opaqueredirect") return done("redirected");
    const body = await reply.text();
    done(body.length > longest ? "too_long" : { answer: { status: reply.status, body } });
}).catch((error) => done(error.name === "AbortError" ? "late" : "not_reached"));
