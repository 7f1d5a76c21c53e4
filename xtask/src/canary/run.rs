//! One run: folders of its own, a broker, and the commands one after another.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use serde_json::json;

use super::{
    broker::Broker,
    doors::Doors,
    flows::{ALERT, Flow, Keys, Step, steps},
    values::{self, Canary, canaries, credential, credentials},
};
use crate::Result;

/// No command takes longer; one that waits for an answer would wait for ever.
const PATIENCE: Duration = Duration::from_secs(60);

pub(super) struct Run<'a> {
    folder: &'a Path,
    kis: &'a Path,
    broker: Broker,
    /// The token that the commands begin with; one that is revoked is followed by another.
    token: Canary,
}

impl<'a> Run<'a> {
    pub(super) fn new(folder: &'a Path, kis: &'a Path) -> Result<Self> {
        for below in ["home", "tmp", "out", "mistakes"] {
            fs::create_dir(folder.join(below))?;
        }
        let mut serve = command(kis, folder);
        serve.args(["sim", "serve"]);
        let broker = Broker::start(serve, &folder.join("out").join("broker.stdout"))?;
        let token = ask_for_token(&broker)?;
        Ok(Self { folder, kis, broker, token })
    }

    /// Every step; the commands that did not end as they should.
    pub(super) fn everything(&self) -> Result<Vec<String>> {
        let mut failures = Vec::new();
        let mut order = String::from("0000000001");
        for (at, step) in steps().iter().enumerate() {
            match step {
                Step::Faults(rules) => {
                    self.broker.post("/__sim/faults", rules)?;
                }
                Step::Run(flow) => {
                    let output = self.folder.join("out").join(format!("{at:03}-{}.stdout", flow.name));
                    let begun = Instant::now();
                    let code = self.run(flow, &order, &output)?;
                    if !code.is_some_and(|code| flow.ends.admits(code)) || begun.elapsed() > PATIENCE {
                        let said = fs::read_to_string(output.with_extension("stderr"))?;
                        let first = said
                            .lines()
                            .find(|line| line.contains(": ") && !line.starts_with("credentials"))
                            .unwrap_or_default();
                        let shown = code.map_or("a signal".into(), |code| code.to_string());
                        failures.push(format!("kis {}: ended with {shown}: {first}", flow.arguments.join(" ")));
                    }
                    if let Some(number) = order_number(&fs::read_to_string(&output)?) {
                        order = number;
                    }
                }
            }
        }
        let doors = || command(self.kis, self.folder);
        failures.extend(Doors::new(self.folder, &self.broker, &doors)?.everything()?);
        Ok(failures)
    }

    /// What must not be found: the credentials, and the tokens that the broker gave for them.
    pub(super) fn canaries(&self) -> Result<Vec<Canary>> {
        let mut canaries = canaries()?;
        canaries.extend([self.token.clone(), ask_for_token(&self.broker)?]);
        Ok(canaries)
    }

    fn run(&self, flow: &Flow, order: &str, output: &Path) -> Result<Option<i32>> {
        let typed = self.folder.join("home").join("typed");
        fs::write(&typed, standard_input(flow.keys))?;
        let mut command = command(self.kis, self.folder);
        command
            .args(flow.arguments.iter().map(|word| match *word {
                "{order}" => order,
                "{alert}" => ALERT,
                word => word,
            }))
            .env("KIS_PROFILE", "sim")
            .env("KIS_BASE_URL", &self.broker.url)
            .stdin(fs::File::open(&typed)?)
            .stdout(fs::File::create(output)?)
            .stderr(fs::File::create(output.with_extension("stderr"))?);
        match flow.keys {
            Keys::Variables => {
                command.envs(credentials());
            }
            Keys::Broken => {
                command.envs(credentials().into_iter().map(|(name, value)| (name, value.replacen('C', "C\n", 1))));
            }
            Keys::Misplaced => {
                let config = self.misplaced()?;
                command.env("KIS_CONFIG_DIR", config);
            }
            Keys::Unreachable => {
                // The port of discard: nobody listens.
                command.envs(credentials()).env("KIS_BASE_URL", "http://127.0.0.1:9");
            }
            Keys::Stored | Keys::Typed | Keys::Mistyped => {}
        }
        let status = command.status();
        fs::remove_file(&typed)?;
        Ok(status?.code())
    }

    /// A configuration into which somebody wrote what belongs into the secret store.
    fn misplaced(&self) -> Result<PathBuf> {
        let folder = self.folder.join("mistakes").join("config");
        fs::create_dir_all(folder.join("secrets"))?;
        let [key, secret, account] = ["KIS_APP_KEY", "KIS_APP_SECRET", "KIS_ACCOUNT"].map(credential);
        let text = format!(
            "[profiles.sim]\naccount = \"{}x\"\napp_key = \"{}\"\napp_secret = \"{}\"\n",
            account?, key?, secret?
        );
        fs::write(folder.join("config.toml"), text)?;
        Ok(folder)
    }
}

/// The token of these credentials: within six hours the broker gives the same one again, unless it was revoked.
fn ask_for_token(broker: &Broker) -> Result<Canary> {
    let ask = json!({
        "grant_type": "client_credentials",
        "appkey": credential("KIS_APP_KEY")?,
        "appsecret": credential("KIS_APP_SECRET")?,
    });
    let reply = broker.post("/oauth2/tokenP", &ask)?;
    Ok(values::token(reply["access_token"].as_str().ok_or("the simulated broker gives no token")?))
}

/// The program, with nothing of this process's environment, and everything told that can be.
fn command(kis: &Path, folder: &Path) -> Command {
    let mut command = Command::new(kis);
    command
        .env_clear()
        .current_dir(folder.join("home"))
        .env("HOME", folder.join("home"))
        .env("TMPDIR", folder.join("tmp"))
        .env("KIS_CONFIG_DIR", folder.join("config"))
        .env("KIS_STATE_DIR", folder.join("state"))
        .env("LANG", "en_US.UTF-8")
        .env("RUST_LOG", "trace")
        .env("RUST_BACKTRACE", "full")
        .stdin(Stdio::null());
    command
}

fn standard_input(keys: Keys) -> String {
    let lines = |end: &str| credentials().iter().map(|(name, value)| format!("{name}={value}{end}\n")).collect();
    match keys {
        Keys::Typed => lines(""),
        // A line that says no name is all secret.
        Keys::Mistyped => credentials().iter().map(|(_, value)| format!("{value}\n")).collect(),
        _ => String::new(),
    }
}

/// The number of the order that a command's JSON tells of.
fn order_number(output: &str) -> Option<String> {
    let rest = output.split("\"order_no\"").nth(1)?;
    rest.split('"').nth(1).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_of_an_order_is_read_from_its_json() {
        assert_eq!(
            order_number("{\"side\":\"buy\",\"order_no\": \"0000000007\",\"qty\":1}").as_deref(),
            Some("0000000007")
        );
        assert_eq!(order_number("{}"), None);
    }

    #[test]
    fn what_is_typed_is_right_or_wrong() {
        assert!(standard_input(Keys::Typed).starts_with("KIS_APP_KEY="));
        assert!(!standard_input(Keys::Mistyped).contains("KIS_"));
        assert!(standard_input(Keys::Stored).is_empty());
    }
}
