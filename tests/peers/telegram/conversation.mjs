// A scripted phone conversation with `kis telegram run`, through a server of the bot API that nobody here wrote.
//
// Two users with the same simulated account: one says everything on a phone, with buttons, forms and words; the other types the
// same on the command line. In the end both have the same orders, journal and settings, but for the door.
//
// usage: node conversation.mjs PATH-OF-KIS

import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import telegramTestApi from "telegram-test-api";

const KIS = resolve(process.argv[2] ?? "target/debug/kis");
const TOKEN = "123456789:AAE-canary_canary_canary_canary_1";
const OWNER = 7;
const PATIENCE = Number(process.env.PATIENCE ?? 60_000);

const children = [];

function freePort() {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.once("error", failed);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => found(port));
    });
  });
}

// A user with a simulated broker of their own.
class User {
  constructor(name, broker) {
    this.home = mkdtempSync(join(tmpdir(), `kis-${name}-`));
    this.env = {
      HOME: this.home,
      KIS_BASE_URL: broker,
      KIS_CONFIG_DIR: join(this.home, "config"),
      KIS_STATE_DIR: join(this.home, "state"),
      KIS_TELEGRAM_TOKEN: TOKEN,
    };
    mkdirSync(this.env.KIS_CONFIG_DIR);
  }

  static async of(name) {
    const child = spawn(KIS, ["sim", "serve", "--seed", "7"], { stdio: ["ignore", "pipe", "inherit"] });
    children.push(child);
    const broker = await new Promise((found) => child.stdout.once("data", (data) => found(`${data}`.split("\n")[0])));
    return new User(name, broker);
  }

  configure(text) {
    writeFileSync(join(this.env.KIS_CONFIG_DIR, "config.toml"), text);
  }

  // The command line's one JSON object, whatever its exit.
  kis(...words) {
    const options = { env: this.env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] };
    try {
      return JSON.parse(execFileSync(KIS, [...words, "--output", "json", "--yes"], options));
    } catch (error) {
      return JSON.parse(error.stdout);
    }
  }
}

// The owner's phone.
class Phone {
  constructor(server) {
    this.server = server;
    this.client = server.getClient(TOKEN, { userId: OWNER, chatId: OWNER, type: "private" });
    this.seen = 0;
  }

  messages() {
    return this.server.storage.botMessages.filter((update) => update.botToken === TOKEN);
  }

  async until(what, found) {
    for (const began = Date.now(); Date.now() - began < PATIENCE; await sleep(50)) {
      const value = found();
      if (value !== undefined) return value;
    }
    const last = this.messages().slice(-3).map((update) => update.message.text);
    throw new Error(`nothing came: ${what}\n${last.join("\n---\n")}`);
  }

  // A message that came after the last thing that was said.
  hears(words) {
    return this.until(words, () => this.messages().slice(this.seen).find(({ message }) => message.text.includes(words)));
  }

  async says(text, words) {
    this.seen = this.messages().length;
    await (text.startsWith("/")
      ? this.client.sendCommand(this.client.makeCommand(text))
      : this.client.sendMessage(this.client.makeMessage(text)));
    return this.hears(words);
  }

  button(label) {
    for (const update of this.messages().toReversed()) {
      const rows = update.message.reply_markup?.inline_keyboard ?? [];
      const button = rows.flat().find(({ text }) => text === label || text.slice(text.indexOf(" ") + 1) === label);
      if (button) return { update, data: button.callback_data };
    }
    return undefined;
  }

  async presses(label, words) {
    const { update, data } = await this.until(`button ${label}`, () => this.button(label));
    this.seen = this.messages().length;
    const query = this.client.makeCallbackQuery(data, { message: { message_id: update.messageId } });
    await this.client.sendCallback(query);
    return words === undefined ? undefined : this.hears(words);
  }

  // Opens a screen of the menu.
  async opens(screen) {
    await this.says("/menu", "<b>Menu</b>");
    await this.presses(screen);
    await this.until(screen, () => this.messages().at(-1).message.text.includes("<b>Menu</b>") ? undefined : true);
  }
}

// Every group: what is done on the phone, and the same on the command line.
const GROUPS = {
  async balance({ phone }) {
    await phone.opens("account");
    const { message } = await phone.presses("balance", "005930 삼성전자");
    assert.ok(!message.text.includes("12345678"), "no account number in a message");
    await phone.opens("account");
    await phone.presses("cash", "₩");
    await phone.says("/cash", "$");
  },
  async profit({ phone }) {
    await phone.opens("account");
    await phone.presses("profit this month", "₩");
    await phone.says("/pnl --by stock", "₩");
    await phone.opens("account");
    await phone.presses("profit of days", "From which day?");
    await phone.says("2026-03-01", "To which day?");
    await phone.presses("skip", "₩");
    await phone.opens("account");
    await phone.presses("worth by day", "no");
    await phone.opens("account");
    await phone.presses("price", "Which stock?");
    await phone.says("005930", "70,000");
  },
  async budget({ phone, cli }) {
    await phone.opens("budget");
    for (const [label, flag, amount] of [
      ["my capital", "--capital", "1000만"],
      ["least purchase", "--min", "1만"],
      ["largest purchase", "--max", "200만"],
    ]) {
      await phone.presses(label, "How much?");
      await phone.says(amount, "₩");
      cli("budget", "set", flag, amount);
    }
  },
  async safeSell({ phone, cli }) {
    await phone.opens("safe sell");
    await phone.presses("list", "Mode");
    await phone.opens("safe sell");
    await phone.presses("on for all", "Mode on");
    cli("safe-sell", "on");
    await phone.opens("safe sell");
    await phone.presses("size half", "Size half");
    cli("safe-sell", "set", "--size", "half");
    await phone.opens("safe sell");
    await phone.presses("off for one", "Which stock?");
    await phone.says("005930", "005930");
    cli("safe-sell", "off", "005930");
    await phone.says("/safe_sell set --arm 4 --floor 2", "Arm 4.00%");
    cli("safe-sell", "set", "--arm", "4", "--floor", "2");
    await phone.opens("safe sell");
    await phone.presses("size for one", "Which stock?");
    await phone.says("035720", "How many shares?");
    await phone.presses("quarter", "035720");
    cli("safe-sell", "set", "035720", "--size", "quarter");
    await phone.opens("safe sell");
    await phone.presses("run now", "");
    await phone.presses("do it", "005930");
    cli("safe-sell", "run");
  },
  async positiveSell({ phone, cli }) {
    await phone.opens("positive sell");
    await phone.presses("on for one", "Which stock?");
    await phone.says("005930", "005930");
    cli("positive-sell", "on", "005930");
    await phone.opens("positive sell");
    await phone.presses("size quarter", "Size quarter");
    cli("positive-sell", "set", "--size", "quarter");
    await phone.opens("positive sell");
    await phone.presses("on for all", "Mode on");
    cli("positive-sell", "on");
    await phone.opens("positive sell");
    await phone.presses("off for one", "Which stock?");
    await phone.says("000270", "000270");
    cli("positive-sell", "off", "000270");
    await phone.says("/positive_sell list", "Size quarter");
  },
  async leaders({ phone, cli }) {
    await phone.opens("leaders");
    await phone.presses("add", "name?");
    await phone.says("Big Fish", "Which market?");
    await phone.presses("domestic", "capital?");
    await phone.says("5억", "Big Fish");
    cli("follow", "add", "Big Fish", "--market", "kr", "--capital", "5억");
    await phone.says("follow add “Other One” —market both —capital 1억", "Other One");
    cli("follow", "add", "Other One", "--market", "both", "--capital", "1억");
    await phone.opens("leaders");
    await phone.presses("remove", "name?");
    await phone.says("Other One", "Big Fish");
    cli("follow", "remove", "Other One");
    await phone.opens("leaders");
    await phone.presses("add", "name?");
    await phone.says("Yankee", "Which market?");
    await phone.presses("US", "capital?");
    await phone.says("300000000", "Yankee");
    cli("follow", "add", "Yankee", "--market", "us", "--capital", "300000000");
    await phone.opens("leaders");
    await phone.presses("capital", "name?");
    await phone.says("Yankee", "How much?");
    await phone.says("4억", "400,000,000");
    cli("follow", "set", "Yankee", "--capital", "4억");
    await phone.opens("leaders");
    await phone.presses("say what one holds", "name?");
    await phone.says("Big Fish", "Which stock?");
    await phone.says("005930", "How many shares?");
    await phone.says("1,000", "1,000");
    cli("follow", "holdings", "Big Fish", "005930", "1,000");
    await phone.opens("leaders");
    await phone.presses("list", "Yankee");
  },
  async switches({ phone, cli }) {
    await phone.opens("switches");
    await phone.presses("follow on", "on");
    cli("trading", "on", "follow");
    await phone.opens("switches");
    await phone.presses("domestic on", "on");
    cli("trading", "on", "kr");
    await phone.opens("switches");
    await phone.presses("US on", "on");
    cli("trading", "on", "us");
    await phone.opens("switches");
    await phone.presses("US off", "off");
    cli("trading", "off", "us");
    await phone.says("/switches", "domestic");
  },
  async orders({ phone, cli }) {
    await phone.opens("orders");
    await phone.presses("buy", "Which stock?");
    await phone.says("000270", "How many shares?");
    await phone.says("2", "limit price?");
    await phone.says("102000", "buy 2 shares of 000270");
    await phone.presses("do it", "accepted");
    cli("order", "buy", "000270", "2", "--limit", "102000");
    const no = await phone.says("/buy 000270 5 --limit 102000", "buy 5 shares");
    assert.ok(no.message.text.includes("account ending 5678, sim"), no.message.text);
    await phone.presses("no");
    await phone.until("not done", () => phone.messages().some(({ message }) => message.text.includes("not done")) || undefined);
    await phone.says("order amend 1 —limit 102500", "amend");
    await phone.presses("do it", "000270");
    cli("order", "amend", "1", "--limit", "102500");
    await phone.says("/sell 005930 1 --limit 71000", "sell 1 share");
    await phone.presses("do it", "005930");
    cli("order", "sell", "005930", "1", "--limit", "71000");
    // Above a limit it is refused with the number.
    const most = await phone.says("/buy 000270 50 --limit 102000", "2,000,000");
    assert.ok(!most.message.reply_markup.inline_keyboard.flat().some(({ text }) => text.includes("do it")), "nothing to say yes to");
    cli("order", "buy", "000270", "50", "--limit", "102000");
    await phone.opens("orders");
    await phone.presses("cancel", "order number?");
    await phone.says("2", "cancel");
    await phone.presses("do it", "000270");
    cli("order", "cancel", "2");
    await phone.opens("orders");
    await phone.presses("as a leader", "leader's name?");
    await phone.says("Big Fish", "What did the leader do?");
    await phone.presses("bought", "Which stock?");
    await phone.says("005930", "How many shares");
    await phone.says("100", "price?");
    await phone.presses("skip", "005930");
    await phone.presses("do it", "005930");
    cli("follow", "order", "Big Fish", "buy", "005930", "100");
    await phone.says("/orders", "000270");
  },
  async conditions({ phone, cli }) {
    await phone.opens("conditions");
    await phone.presses("add", "Which stock?");
    await phone.says("005930", "Which line?");
    await phone.presses("price at least", "Which value?");
    await phone.says("90000", "How many shares?");
    await phone.presses("half", "last day?");
    await phone.presses("skip", "90,000");
    cli("condition", "add", "005930", "--price-above", "90000", "--sell", "half");
    await phone.says("/condition set 1 --price-above 95000", "95,000");
    cli("condition", "set", "1", "--price-above", "95000");
    await phone.opens("conditions");
    await phone.presses("off", "number in the list?");
    await phone.says("1", "95,000");
    cli("condition", "off", "1");
    await phone.opens("conditions");
    await phone.presses("add", "Which stock?");
    await phone.says("035720", "Which line?");
    await phone.presses("profit at most", "Which value?");
    await phone.says("-30", "How many shares?");
    await phone.says("2", "last day?");
    await phone.says("2026-12-30", "035720");
    cli("condition", "add", "035720", "--profit-below", "-30", "--sell", "2", "--until", "2026-12-30");
    await phone.opens("conditions");
    await phone.presses("change the size", "number in the list?");
    await phone.says("2", "How many shares?");
    await phone.presses("all", "035720");
    cli("condition", "set", "2", "--sell", "all");
    await phone.opens("conditions");
    await phone.presses("remove", "number in the list?");
    await phone.says("1", "");
    cli("condition", "remove", "1");
    await phone.opens("conditions");
    await phone.presses("list and history", "035720");
  },
  async alerts({ phone, cli }) {
    await phone.says("Big Fish bought 1,000 shares of 005930 at 70,000", "Big Fish");
    cli("alert", "ingest", "Big Fish bought 1,000 shares of 005930 at 70,000");
    await phone.opens("alerts");
    await phone.presses("order what is planned", "planned alerts call for");
    await phone.presses("do it", "005930");
    cli("alert", "drain");
  },
  async halt({ phone, cli }) {
    await phone.opens("halt");
    await phone.presses("halt, cancel what rests", "halted");
    cli("halt", "--cancel");
    await phone.says("/buy 000270 1 --limit 102000", "halted");
    cli("order", "buy", "000270", "1", "--limit", "102000");
    await phone.says("/resume", "let trading go on");
    await phone.presses("do it", "trad");
    cli("resume");
    await phone.says("/settle", "");
    cli("settle");
    await phone.says("/journal", "000270");
  },
};

// What has to be the same in the end.
const SAME = [
  ["journal"],
  ["order", "list"],
  ["budget", "show"],
  ["trading", "show"],
  ["safe-sell", "list"],
  ["positive-sell", "list"],
  ["condition", "list"],
  ["follow", "list"],
  ["follow", "holdings"],
  ["alert", "list"],
];

// Without times, the door, and what an alert is called by its door.
const LEFT_OUT = new Set(["at", "door", "received_at", "sent_at", "created_at", "since", "delivery", "time"]);

function comparable(value) {
  if (Array.isArray(value)) return value.map(comparable);
  if (value === null || typeof value !== "object") return value;
  const kept = Object.entries(value).filter(([key]) => !LEFT_OUT.has(key));
  return Object.fromEntries(kept.map(([key, inner]) => [key, comparable(inner)]));
}

async function main() {
  const port = await freePort();
  const server = new telegramTestApi({ port, host: "127.0.0.1", storeTimeout: 3_600 });
  await server.start();
  const [owner, other] = [await User.of("phone"), await User.of("terminal")];
  owner.configure(`lang = 'en'\n[notify.telegram]\nchat_id = ${OWNER}\nbase_url = 'http://127.0.0.1:${port}'\n[telegram]\nuser_id = ${OWNER}\n`);
  other.configure("lang = 'en'\n");
  children.push(spawn(KIS, ["telegram", "run"], { env: owner.env, stdio: ["ignore", "ignore", "inherit"] }));
  const phone = new Phone(server);
  const cli = (...words) => other.kis(...words);
  for (const [name, group] of Object.entries(GROUPS)) {
    await group({ phone, cli });
    console.log(`conversation: ${name}`);
  }
  // What was filled since is in both journals.
  for (const user of [owner, other]) user.kis("settle");
  for (const words of SAME) {
    const [byPhone, byTerminal] = [owner, other].map((user) => comparable(user.kis(...words).result));
    assert.deepEqual(byPhone, byTerminal, words.join(" "));
    console.log(`same by phone and by terminal: ${words.join(" ")}`);
  }
  // What was ordered by a button, by words, as a leader and by an alert is in the journal.
  const { intents, trading, leaders, settings } = owner.kis("journal").result;
  const ordered = intents.map(({ action, source }) => `${action} ${source}`);
  console.log(`conversation: the journal has ${ordered.join(", ")}; ${trading.map(({ event }) => event)}; ${leaders.map(({ event }) => event)}`);
  for (const what of ["buy manual", "amend manual", "cancel manual", "sell manual", "buy alert"]) {
    assert.ok(ordered.includes(what), `${what} is in the journal`);
  }
  assert.equal(trading.filter(({ event }) => event === "traded").length, 2, "the halt and its end are in the journal");
  // And so is what was changed of the settings, of each group that has some.
  const changed = new Set(settings.map(({ line }) => line.split(" ")[0]));
  console.log(`conversation: the journal has ${settings.length} changes of settings: ${[...changed].join(", ")}`);
  for (const what of ["budget", "trading", "safe-sell", "positive-sell", "condition", "follow"]) {
    assert.ok(changed.has(what), `a change of ${what} is in the journal`);
  }
  assert.ok(settings.every(({ door }) => door === "telegram"));
  const doors = (user) => new Set(user.kis("journal").result.intents.map(({ door }) => door));
  assert.deepEqual([...doors(owner)], ["telegram"]);
  assert.ok(!doors(other).has("telegram"));
  const said = phone.messages().map(({ message }) => message.text).join("\n");
  for (const secret of ["12345678-01", "AAE-canary"]) assert.ok(!said.includes(secret), "no secret in a message");
  console.log(`conversation: ${Object.keys(GROUPS).length} groups, ${phone.messages().length} messages; ${SAME.length} lists are the same`);
  await server.stop();
  rmSync(owner.home, { recursive: true });
  rmSync(other.home, { recursive: true });
}

try {
  await main();
} finally {
  children.forEach((child) => child.kill());
}
