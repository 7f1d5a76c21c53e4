//! A browser of our own: Chromium without a window, driven over WebDriver, with a profile that nobody used before and
//! nobody uses after.

mod cookies;

use std::{fs, process::Stdio, time::Duration};

use fantoccini::{Client, ClientBuilder, Locator, error::CmdError, wd::WebDriverCompatibleCommand};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::{
    io::{AsyncBufReadExt as _, BufReader, Lines},
    process::{Child, ChildStdout, Command},
    time::{Instant, timeout},
};

use super::Trouble;
use crate::settings::{Programs, Url};

/// What holds the driver. Its standard input is the life line.
const KEEPER: &str = include_str!("browser/keeper.sh");

/// How long the driver and the browser may take to start.
const START: Duration = Duration::from_secs(60);

/// How often a page is looked at while something is waited for.
const BEAT: Duration = Duration::from_millis(100);

/// So much of an answer is read.
const LONGEST: usize = 1 << 20;

/// Asks for an address as the site's own pages do.
const FETCH: &str = include_str!("browser/fetch.js");

/// A browser. It ends when this is dropped, or with the process however that ends.
pub(crate) struct Browser {
    client: Client,
    patience: Duration,
    keeper: Child,
    _folder: TempDir,
}

/// What a site answered.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Fetched {
    Answer { status: u16, body: String },
    Redirected,
    TooLong,
    Late,
    NotReached,
}

impl Browser {
    /// Starts one. Each thing it is asked for may take this long.
    pub(crate) async fn start(programs: &Programs, patience: Duration) -> Result<Self, Trouble> {
        let broken = |what: &dyn std::fmt::Display| Trouble::Browser { what: what.to_string() };
        let folder = TempDir::with_prefix("kis-browser-").map_err(|error| broken(&error))?;
        let mut command = Command::new("sh");
        command.args(["-c", KEEPER, "sh"]).arg(folder.path()).arg(&programs.chromedriver).arg("--port=0");
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).kill_on_drop(false);
        // A key that interrupts this program does not interrupt its clearing up.
        #[cfg(unix)]
        command.process_group(0);
        let mut keeper = command.spawn().map_err(|error| broken(&error))?;
        let lines = keeper.stdout.take().map(|out| BufReader::new(out).lines());
        let started = timeout(START, async {
            let port = match lines {
                Some(lines) => port(lines).await,
                None => None,
            };
            let port = port.ok_or_else(|| broken(&programs.chromedriver.display()))?;
            let connector = hyper_util::client::legacy::connect::HttpConnector::new();
            let mut builder = ClientBuilder::new(connector);
            builder.capabilities(capabilities(&folder, programs, patience));
            builder.connect(&format!("http://127.0.0.1:{port}")).await.map_err(|error| broken(&first_line(&error)))
        });
        let client = started.await.map_err(|_| broken(&programs.chromium.display()))??;
        Ok(Self { client, patience, keeper, _folder: folder })
    }

    /// Closes it, and waits for it to be gone.
    pub(crate) async fn close(self) {
        let Self { client, mut keeper, _folder, .. } = self;
        let ended = async {
            let _closed = client.close().await;
            drop(keeper.stdin.take());
            keeper.wait().await
        };
        // Whatever is left goes with the keeper's standard input.
        let _late = timeout(START, ended).await;
    }

    pub(crate) async fn go(&self, url: &Url) -> Result<(), Trouble> {
        self.within(self.client.goto(url.as_str())).await
    }

    pub(crate) async fn url(&self) -> Result<Url, Trouble> {
        self.within(self.client.current_url()).await
    }

    /// Whether the page shows anything at this selector.
    pub(crate) async fn shows(&self, selector: &str) -> Result<bool, Trouble> {
        let is_shown = async {
            let found = match self.client.find_all(Locator::Css(selector)).await {
                // The page went while it was looked at.
                Err(error) if error.is_unknown_error() || error.is_stale_element_reference() => Vec::new(),
                other => other?,
            };
            for element in found {
                // A page that changes while it is looked at takes elements away.
                if element.is_displayed().await.unwrap_or_default() {
                    return Ok(true);
                }
            }
            Ok(false)
        };
        self.within(is_shown).await
    }

    /// Waits for the first of these to be shown; `None` when none of them is in time.
    pub(crate) async fn first_of(&self, selectors: &[&str]) -> Result<Option<usize>, Trouble> {
        let until = Instant::now() + self.patience;
        loop {
            for (index, selector) in selectors.iter().enumerate() {
                if self.shows(selector).await? {
                    return Ok(Some(index));
                }
            }
            if Instant::now() >= until {
                return Ok(None);
            }
            tokio::time::sleep(BEAT).await;
        }
    }

    /// Types into a field; `false` when there is none.
    pub(crate) async fn fill(&self, selector: &str, text: &SecretString) -> Result<bool, Trouble> {
        let filled = async {
            let field = match self.client.find(Locator::Css(selector)).await {
                Err(error) if error.is_no_such_element() => return Ok(false),
                other => other?,
            };
            field.clear().await?;
            field.send_keys(text.expose_secret()).await?;
            Ok(true)
        };
        self.within(filled).await
    }

    /// A selector for what the page shows that comes after a button was pressed, and not the one before it.
    pub(crate) fn on_next_page(selector: &str) -> String {
        format!("html:not([data-kis-pressed]) :is({selector})")
    }

    /// Presses a button; `false` when there is none.
    pub(crate) async fn press(&self, selector: &str) -> Result<bool, Trouble> {
        let pressed = async {
            self.client.execute("document.documentElement.dataset.kisPressed = '1'", Vec::new()).await?;
            match self.client.find(Locator::Css(selector)).await {
                Err(error) if error.is_no_such_element() => Ok(false),
                other => other?.click().await.map(|()| true),
            }
        };
        self.within(pressed).await
    }

    /// What the site answers to its own page, as text.
    pub(crate) async fn fetch(&self, url: &str) -> Result<String, Trouble> {
        let ms = u64::try_from(self.patience.as_millis()).unwrap_or(u64::MAX);
        let told = self.within(self.client.execute_async(FETCH, vec![json!(url), json!(LONGEST), json!(ms)])).await?;
        match serde_json::from_value(told).map_err(|_| Trouble::NotReached)? {
            Fetched::Answer { status: 200, body } => Ok(body),
            Fetched::Answer { status, .. } => Err(Trouble::Status(status)),
            Fetched::Redirected => Err(Trouble::Redirected),
            Fetched::TooLong => Err(Trouble::TooLong),
            Fetched::Late => Err(Trouble::Late),
            Fetched::NotReached => Err(Trouble::NotReached),
        }
    }

    /// What one thing came to, in time. The driver has bounds of its own, which say more.
    async fn within<T>(&self, work: impl Future<Output = Result<T, CmdError>>) -> Result<T, Trouble> {
        let slow = self.patience.saturating_mul(2);
        timeout(slow, work).await.map_err(|_| Trouble::Late)?.map_err(|error| trouble(&error))
    }

    async fn command<C: WebDriverCompatibleCommand + Send + 'static>(&self, command: C) -> Result<Value, Trouble> {
        self.within(self.client.issue_cmd(command)).await
    }
}

/// The driver chooses a free port and says which.
async fn port(mut lines: Lines<BufReader<ChildStdout>>) -> Option<u16> {
    while let Ok(Some(line)) = lines.next_line().await {
        if let Some((_, port)) = line.split_once("started successfully on port ") {
            return port.trim_end_matches('.').parse().ok();
        }
    }
    None
}

fn capabilities(folder: &TempDir, programs: &Programs, patience: Duration) -> serde_json::Map<String, Value> {
    let profile = folder.path().join("profile");
    let mut args = vec![
        "--headless=new".to_owned(),
        // The browser ends with its driver.
        "--remote-debugging-pipe".to_owned(),
        "--disable-gpu".to_owned(),
        "--disable-dev-shm-usage".to_owned(),
        "--no-first-run".to_owned(),
        "--password-store=basic".to_owned(),
        format!("--user-data-dir={}", profile.display()),
    ];
    if is_root(folder) {
        args.push("--no-sandbox".to_owned());
    }
    let ms = u64::try_from(patience.as_millis()).unwrap_or(u64::MAX);
    let capabilities = json!({
        "timeouts": { "pageLoad": ms, "script": ms.saturating_add(1_000), "implicit": 0 },
        // A page that asks something as it is left does not hold up the next one.
        "unhandledPromptBehavior": "dismiss",
        "goog:chromeOptions": { "binary": programs.chromium, "args": args },
    });
    match capabilities {
        Value::Object(capabilities) => capabilities,
        _ => serde_json::Map::new(),
    }
}

/// Chromium's sandbox does not work for root. What root makes belongs to nobody else.
fn is_root(folder: &TempDir) -> bool {
    #[cfg(unix)]
    return fs::metadata(folder.path()).is_ok_and(|folder| std::os::unix::fs::MetadataExt::uid(&folder) == 0);
    #[cfg(not(unix))]
    return false;
}

/// What the driver says is of use to nobody but its first line, and a page may have written the rest.
fn first_line(error: &dyn std::fmt::Display) -> String {
    error.to_string().lines().next().unwrap_or_default().chars().take(200).collect()
}

fn trouble(error: &CmdError) -> Trouble {
    match error {
        error if error.is_timeout() || error.is_script_timeout() => Trouble::Late,
        CmdError::Standard(error) if error.message.contains("net::ERR_") => Trouble::NotReached,
        error => Trouble::Browser { what: first_line(error) },
    }
}
