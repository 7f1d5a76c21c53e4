//! The ways in from a phone, with secrets of their own: every answer over HTTP, every message of the bot, and whatever the
//! programs that serve them write is kept for the search.

use std::{
    fs::{self, File},
    os::unix::fs::PermissionsExt as _,
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus, Stdio},
    thread,
    time::{Duration, Instant},
};

use serde_json::json;

use super::{
    broker::Broker,
    client::{Client, bearer},
    http::{request, say},
    phone::{OWNER, Phone},
    scan::files,
    values::{credentials, of_doors},
};
use crate::Result;

const PATIENCE: Duration = Duration::from_secs(30);
const NAP: Duration = Duration::from_millis(50);

/// What the owner writes to the bot: every group of commands, as they succeed and as they fail.
const WRITTEN: [&str; 18] = [
    "/menu",
    "/balance",
    "/cash",
    "/pnl --equity",
    "/quote 005930",
    "/sell 005930 1 --market",
    "/buy 005930 1 --market",
    "000000",
    "/buy 005930 x",
    "/order cancel 9999999999",
    "/safe_sell on 005930 --size half",
    "/condition add 005930 --price-above 80000 --sell all",
    "/journal",
    "/alerts",
    "/settle",
    "A bought 50 shares of 005930 at 70,000",
    "/halt",
    "/help",
];

/// What the bot API answers when it is in trouble, one after the other.
const TROUBLE: [(u16, &str); 5] = [
    (500, "oops"),
    (200, "{\"ok\":"),
    (409, r#"{"ok":false,"error_code":409,"description":"Conflict: terminated by other getUpdates request"}"#),
    (429, r#"{"ok":false,"error_code":429,"description":"Too Many Requests","parameters":{"retry_after":1}}"#),
    (502, "<html>Bad Gateway</html>"),
];

/// A user with a phone, in folders of their own.
pub(super) struct Doors<'r> {
    folder: PathBuf,
    broker: &'r Broker,
    phone: Phone,
    command: &'r dyn Fn() -> Command,
}

/// A program that goes on until it is told to end.
struct Served(Child);

impl<'r> Doors<'r> {
    /// Below this folder, at this broker. `command` starts the program with everything told that can be.
    pub(super) fn new(folder: &Path, broker: &'r Broker, command: &'r dyn Fn() -> Command) -> Result<Self> {
        let folder = folder.join("doors");
        for below in ["config", "state", "out", "heard"] {
            fs::create_dir_all(folder.join(below))?;
        }
        let phone = Phone::start(&folder.join("heard"))?;
        Ok(Self { folder, broker, phone, command })
    }

    /// Opens each of them. What did not go as it should.
    pub(super) fn everything(&self) -> Result<Vec<String>> {
        let mut failures = Vec::new();
        self.configure(&self.free_address()?)?;
        failures.extend(self.telegram()?);
        failures.extend(self.http()?);
        failures.extend(self.over_tls()?);
        failures.extend(self.resident()?);
        failures.extend(self.others()?);
        failures.extend(self.open_files()?);
        Ok(failures)
    }

    fn configure(&self, listen: &str) -> Result<()> {
        let phone = &self.phone.url;
        let text = format!(
            "lang = 'en'\n[notify.telegram]\nchat_id = {OWNER}\nbase_url = '{phone}'\n\
             [telegram]\nuser_id = {OWNER}\ntotp = 'on'\n[serve]\nlisten = '{listen}'\n\
             [watch_users]\nlogin_url = '{phone}/login'\nuser_field = 'input[name=user]'\n\
             password_field = 'input[type=password]'\nsubmit = 'button'\nsigned_in = '#in'\n\
             api_url = '{phone}/api/{{profile}}'\nid = 'id'\nname = 'name'\nprivate = 'private'\ntimeout_seconds = 5\nstore = 'file'\n"
        );
        Ok(fs::write(self.folder.join("config").join("config.toml"), text)?)
    }

    /// A port that nobody has.
    fn free_address(&self) -> Result<String> {
        Ok(std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?.to_string())
    }

    fn program(&self, line: &str, name: &str) -> Result<Command> {
        let output = self.output(name);
        let mut command = (self.command)();
        command
            .args(line.split(' '))
            .env("KIS_CONFIG_DIR", self.folder.join("config"))
            .env("KIS_STATE_DIR", self.folder.join("state"))
            .env("KIS_PROFILE", "sim")
            .env("KIS_BASE_URL", &self.broker.url)
            .envs(credentials())
            .envs(of_doors())
            .stdin(Stdio::null())
            .stdout(File::create(&output)?)
            .stderr(File::create(output.with_extension("stderr"))?);
        Ok(command)
    }

    fn output(&self, name: &str) -> PathBuf {
        self.folder.join("out").join(format!("{name}.stdout"))
    }

    /// `kis telegram run`, while the bot API is in trouble and afterwards.
    fn telegram(&self) -> Result<Option<String>> {
        self.phone.spoil(&TROUBLE);
        let bot = Served(self.program("telegram run -vv", "telegram")?.spawn()?);
        self.phone.write(&WRITTEN);
        let heard = self.phone.fall_silent()?;
        let too_few = (heard < 20).then(|| format!("kis telegram run: {heard} messages were heard"));
        Ok(too_few.or(bot.end("telegram run")?))
    }

    /// `kis serve`: every route and page, for those who may and those who may not.
    fn http(&self) -> Result<Vec<String>> {
        let (server, address) = self.serve("serve --port 0 -vv", "serve")?;
        let host = address.strip_prefix("http://").ok_or_else(|| format!("`{address}` is no address"))?;
        let client = Client { host, folder: &self.folder.join("heard") };
        let mut statuses = client.as_stranger()?;
        statuses.extend(client.as_owner()?);
        self.broker.post("/__sim/faults", &json!([{ "path": "inquire-balance", "do": "html", "times": 0 }]))?;
        statuses.extend(client.look_at(&["/v1/balance", "/page/balance", "/metrics"], &[])?);
        self.broker.post("/__sim/faults", &json!([]))?;
        let mut failures: Vec<String> = server.end("serve")?.into_iter().collect();
        let wanted = [200, 303, 400, 401, 403, 404, 405, 409, 415, 422];
        let missing: Vec<u16> = wanted.into_iter().filter(|status| !statuses.contains(status)).collect();
        if !missing.is_empty() {
            failures.push(format!("kis serve: nothing was answered with {missing:?}"));
        }
        Ok(failures)
    }

    /// The same with an authority of its own.
    fn over_tls(&self) -> Result<Option<String>> {
        let (server, address) = self.serve("serve --port 0 --tls-self -vv", "serve-tls")?;
        let host = address.strip_prefix("https://").ok_or_else(|| format!("`{address}` is no address"))?;
        let answer = say(host, &request(("GET", "/v1/balance"), &[&format!("Host: {host}"), &bearer()?], ""))?;
        fs::write(self.folder.join("heard").join("plain-to-tls.http"), answer)?;
        server.end("serve --tls-self")
    }

    /// `kis run` with all of its parts.
    fn resident(&self) -> Result<Vec<String>> {
        let listen = self.free_address()?;
        self.configure(&listen)?;
        let all = Served(self.program("run --yes -vv", "run")?.spawn()?);
        self.phone.write(&["/balance", "/resume", "/orders"]);
        self.phone.fall_silent()?;
        let client = Client { host: &listen, folder: &self.folder.join("heard") };
        let statuses = client.look_at(&["/v1/balance", "/metrics", "/healthz"], &[&bearer()?])?;
        let mut failures: Vec<String> = all.end("run")?.into_iter().collect();
        if statuses != [200; 3] {
            failures.push(format!("kis run answered over HTTP with {statuses:?}"));
        }
        Ok(failures)
    }

    /// What ends by itself: everything is kept in a file, a site takes no password, a bot is asked for its name.
    fn others(&self) -> Result<Vec<String>> {
        let mut failures = Vec::new();
        for (line, name, is_good) in [
            ("doctor -vv", "doctor", true),
            ("config show --origin", "config", true),
            ("notify test -vv", "notify-test", true),
            ("notify list --output json", "notify-list", true),
            ("journal --output json", "journal", true),
            ("follow add A --market kr --capital 500000000 --profile-id 1", "follow", true),
            // Without a browser, and with one, nobody gets in.
            ("watch-users -vv", "watch-users", false),
        ] {
            let status = Served(self.program(line, name)?.spawn()?).ended(PATIENCE * 4)?;
            if status.success() != is_good {
                failures.push(format!("kis {line}: ended with {status} at the doors"));
            }
        }
        let is_there = Path::new("/usr/bin/chromedriver").exists();
        if is_there && self.phone.logins() == 0 {
            failures.push("kis watch-users: no password was typed".into());
        }
        Ok(failures)
    }

    /// What holds a secret or a key is its owner's alone.
    fn open_files(&self) -> Result<Vec<String>> {
        let config = self.folder.join("config");
        let mut open = Vec::new();
        for file in files(&config)? {
            let is_secret =
                file.starts_with(config.join("secrets")) || file.extension().is_some_and(|kind| kind == "key");
            let mode = fs::metadata(&file)?.permissions().mode() & 0o777;
            if is_secret && mode & 0o077 != 0 {
                open.push(format!("{}: mode {mode:o}", file.display()));
            }
        }
        Ok(open)
    }

    /// Starts a server, and waits for the address that it prints.
    fn serve(&self, line: &str, name: &str) -> Result<(Served, String)> {
        let server = Served(self.program(line, name)?.spawn()?);
        let output = self.output(name);
        for _ in 0..PATIENCE.as_millis() / NAP.as_millis() {
            if let Some((address, _)) = fs::read_to_string(&output)?.split_once('\n') {
                return Ok((server, address.to_owned()));
            }
            thread::sleep(NAP);
        }
        Err(format!("kis {line} does not say its address").into())
    }
}

impl Served {
    /// Tells it to end, as a service manager does. A complaint, unless it leaves as it should.
    fn end(self, line: &str) -> Result<Option<String>> {
        let id = self.0.id().to_string();
        Command::new("kill").args(["-TERM", &id]).stdin(Stdio::null()).status()?;
        let status = self.ended(PATIENCE)?;
        Ok((!status.success()).then(|| format!("kis {line}: ended with {status}")))
    }

    fn ended(mut self, patience: Duration) -> Result<ExitStatus> {
        let began = Instant::now();
        while began.elapsed() < patience {
            if let Some(status) = self.0.try_wait()? {
                return Ok(status);
            }
            thread::sleep(NAP);
        }
        Err("a program does not end".into())
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        // One that has ended already is as good.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
