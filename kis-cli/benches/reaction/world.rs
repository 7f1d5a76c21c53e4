//! A simulator, the lines to it, and the process that waits for its prices.

use std::{
    fs,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::TcpStream,
    path::Path,
    process::{Child, Command, Stdio},
    thread::sleep,
    time::{Duration, Instant},
};

use crate::line::{self, Event, Log};

const KIS: &str = env!("CARGO_BIN_EXE_kis");
/// Many shares of one stock, of which each condition sells one.
const SCENARIO: &str = r#"{"holdings": [{"symbol": "005930", "quantity": "10000", "average": "65000"}]}"#;
const CONFIG: &str = "[rules.limits]\nmax_orders_per_day = 100000\nmax_orders_per_symbol_day = 100000\n";
/// Before and after the fall.
const PRICES: [&str; 2] = ["70000", "69800"];
/// So long a process takes to notice what another one wants.
const NOTICED: Duration = Duration::from_millis(2200);
const PATIENCE: Duration = Duration::from_secs(5);

pub(crate) struct World {
    folder: tempfile::TempDir,
    simulator: Child,
    resident: Option<Child>,
    url: String,
    /// Of the lines.
    urls: [String; 2],
    log: Log,
}

/// What happened since the last order.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Since {
    /// The rules looked what became of it, as they do every minute.
    Tick,
    /// Only its own outcome was learned.
    Settle,
}

impl World {
    pub(crate) fn begin(place: &Path) -> Self {
        let folder = tempfile::tempdir_in(place).expect("a folder");
        let scenario = folder.path().join("scenario.json");
        fs::write(&scenario, SCENARIO).expect("a file");
        fs::create_dir(folder.path().join("config")).expect("a folder");
        fs::write(folder.path().join("config/config.toml"), CONFIG).expect("a file");
        let mut simulator = Command::new(KIS)
            .args(["sim", "serve", "--scenario"])
            .arg(&scenario)
            .stdout(Stdio::piped())
            .spawn()
            .expect("it starts");
        let mut lines = BufReader::new(simulator.stdout.take().expect("piped")).lines();
        let mut line = || lines.next().expect("a line").expect("UTF-8");
        let (url, ws_url) = (line(), line());
        let log = Log::default();
        let host = |url: &str| url.split('/').nth(2).expect("a host").to_owned();
        let path: String = ws_url.splitn(4, '/').skip(3).collect();
        let urls = [
            format!("http://{}", line::to(&host(&url), &log)),
            format!("ws://{}/{path}", line::to(&host(&ws_url), &log)),
        ];
        let mut world = Self { folder, simulator, resident: None, url, urls, log };
        world.resident = Some(world.kis(&["run", "--yes"]).stdout(Stdio::null()).spawn().expect("it starts"));
        sleep(NOTICED);
        world
    }

    /// Lets the price fall to where a new condition waits, and tells what passed on the lines then.
    pub(crate) fn falls(&self, since: Since) -> Vec<Event> {
        let [before, after] = PRICES;
        self.trades(before);
        match since {
            Since::Tick => self.runs(&["tick", "--yes"]),
            Since::Settle => self.runs(&["settle"]),
        }
        let add = ["condition", "add", "005930", "--price-below", after, "--sell", "1"];
        self.runs(&add);
        sleep(NOTICED);
        self.log.begin(&format!("^{after}^"));
        self.trades(after);
        let began = Instant::now();
        let is_ordered = |event: &Event| matches!(event, Event::Asked { path, answered: Some(_), .. } if path.contains("order-cash"));
        while !self.log.events().iter().any(is_ordered) && began.elapsed() < PATIENCE {
            sleep(Duration::from_millis(10));
        }
        self.log.events()
    }

    fn runs(&self, words: &[&str]) {
        let exit = self.kis(words).stdout(Stdio::null()).status().expect("it runs");
        assert!(exit.success(), "{words:?}: {exit}");
    }

    fn kis(&self, words: &[&str]) -> Command {
        let mut command = Command::new(KIS);
        command
            .args(words)
            .env("KIS_CONFIG_DIR", self.folder.path().join("config"))
            .env("KIS_STATE_DIR", self.folder.path().join("state"))
            .env("KIS_BASE_URL", &self.urls[0])
            .env("KIS_WS_URL", &self.urls[1])
            .stdin(Stdio::null());
        command
    }

    /// The simulator is told beside the lines.
    fn trades(&self, price: &str) {
        let host = self.url.trim_start_matches("http://");
        let body = format!(r#"{{"symbol": "005930", "price": "{price}"}}"#);
        let mut stream = TcpStream::connect(host).expect("it listens");
        let length = body.len();
        write!(
            stream,
            "POST /__sim/price HTTP/1.1\r\nHost: {host}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
        )
        .expect("it takes requests");
        stream.read_to_end(&mut Vec::new()).expect("it answers");
    }
}

impl Drop for World {
    fn drop(&mut self) {
        for child in self.resident.iter_mut().chain([&mut self.simulator]) {
            // Ours by its handle; it may have ended already.
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}
