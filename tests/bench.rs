//! What the client and the command cost, as ratios in one run against the same simulator.
//!
//! ```console
//! $ cargo bench -p rich-beagle-tests --bench client
//! ```
//!
//! With `PYTHON_KIS=<python of a venv that has python-kis>` its script is run beside them. The figures last seen are in
//! `docs/benchmarks.md`.

use std::{
    env,
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use nix::sys::{
    resource::{UsageWho, getrusage},
    time::TimeValLike,
};
use rich_beagle_tests::program::{built_program, program};
use serde_json::{Value, json};

/// Calls in one process, to see what a call costs without the start.
const CALLS: &str = "2000";

/// Starts of a program.
const STARTS: u32 = 40;

/// Says that everything is built.
const MEASURE: &str = "--measure";

/// Between two runs, so that none waits for the other's slot of the broker's rate.
const PAUSE: Duration = Duration::from_millis(80);

/// What running a program cost, on average.
struct Cost {
    wall: Duration,
    cpu: Duration,
    /// The largest resident set of any child so far, in KiB.
    peak_kib: i64,
}

fn main() {
    // `cargo test --benches` runs this too, without anything to measure.
    if !env::args().any(|arg| arg == "--bench") {
        return;
    }
    // The kernel keeps the largest child for good: compilers are left to a parent of the process that measures.
    if !env::args().any(|arg| arg == MEASURE) {
        for (package, name) in [("rich-beagle-tests", "burst"), ("rich-beagle-tests", "bare"), ("kis-cli", "kis")] {
            program(package, name);
        }
        let this = env::current_exe().expect("this program has a path");
        assert!(Command::new(this).args(["--bench", MEASURE]).status().expect("it runs").success());
        return;
    }
    let (mut simulator, url) = simulator();
    let token = token(&url);
    let state = tempfile::tempdir().expect("a folder");

    let mut ours = built_program("burst");
    ours.args([&url, CALLS]).arg(state.path());
    let mut bare = built_program("bare");
    bare.args([&url, &token, CALLS]);
    let (ours, bare) = alternating([&mut ours, &mut bare], 5);
    println!("one price, CPU of the client: ours {:?}, bare reqwest + Value {:?}", per_call(&ours), per_call(&bare));
    println!("  ratio {:.2} (aim 1.4)", ratio(ours.cpu, bare.cpu));

    let mut version = built_program("kis");
    version.arg("--version");
    show("kis --version", &average(&mut version, STARTS), "aim 6 ms");

    let mut quote = built_program("kis");
    quote.args(["quote", "005930"]).env("KIS_BASE_URL", &url).env("KIS_STATE_DIR", state.path());
    quote.env("KIS_CONFIG_DIR", state.path());
    let mut once = built_program("bare");
    once.args([&url, &token, "1"]);
    let (quote, once) = alternating([&mut quote, &mut once], STARTS);
    show("kis quote, warm", &quote, "aim 8 ms wall and CPU, 12 MiB");
    show("bare reqwest, one price", &once, "");
    println!("  ratio of wall time {:.2}", ratio(quote.wall, once.wall));

    if let Some(python) = python() {
        let mut script = Command::new(python);
        script.arg(concat!(env!("CARGO_MANIFEST_DIR"), "/peers/quote_python_kis.py")).arg(&url);
        let cost = average(&mut script, 5);
        show("python-kis script, one price", &cost, "");
        println!("  ratio of wall time, python-kis to kis {:.1}", ratio(cost.wall, quote.wall));
    }
    simulator.kill().expect("the simulator we started");
    simulator.wait().expect("it ends");
}

#[expect(clippy::disallowed_methods, reason = "a switch for the person who measures")]
fn python() -> Option<String> {
    env::var("PYTHON_KIS").ok()
}

fn simulator() -> (Child, String) {
    let mut serve = built_program("kis");
    let mut child = serve.args(["sim", "serve", "--port", "0"]).stdout(Stdio::piped()).spawn().expect("it starts");
    let mut url = String::new();
    BufReader::new(child.stdout.take().expect("piped")).read_line(&mut url).expect("its first line");
    (child, url.trim().to_owned())
}

fn token(url: &str) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let body = json!({"grant_type": "client_credentials", "appkey": "bare", "appsecret": "bare"});
    let reply: Value = runtime.block_on(async {
        let request = reqwest::Client::new().post(format!("{url}/oauth2/tokenP")).json(&body);
        request.send().await.expect("the simulator answers").json().await.expect("with JSON")
    });
    reply["access_token"].as_str().expect("a token").to_owned()
}

/// Runs two programs in turn, so that a machine that slows down slows both.
fn alternating(mut programs: [&mut Command; 2], times: u32) -> (Cost, Cost) {
    let mut sums = [(Duration::ZERO, Duration::ZERO, 0); 2];
    for _ in 0..=times {
        for (program, sum) in programs.iter_mut().zip(&mut sums) {
            let cost = run(program);
            *sum = (sum.0 + cost.wall, sum.1 + cost.cpu, cost.peak_kib);
        }
    }
    let [a, b] = sums.map(|(wall, cpu, peak_kib)| Cost { wall: wall / (times + 1), cpu: cpu / (times + 1), peak_kib });
    (a, b)
}

fn average(program: &mut Command, times: u32) -> Cost {
    run(program);
    let costs: Vec<_> = (0..times).map(|_| run(program)).collect();
    Cost {
        wall: costs.iter().map(|cost| cost.wall).sum::<Duration>() / times,
        cpu: costs.iter().map(|cost| cost.cpu).sum::<Duration>() / times,
        peak_kib: costs.last().map_or(0, |cost| cost.peak_kib),
    }
}

fn run(program: &mut Command) -> Cost {
    std::thread::sleep(PAUSE);
    let before = children_cpu();
    let start = Instant::now();
    let output =
        program.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::inherit()).output().expect("it runs");
    let wall = start.elapsed();
    assert!(output.status.success(), "{program:?}");
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).expect("the kernel counts");
    Cost { wall, cpu: children_cpu().saturating_sub(before), peak_kib: usage.max_rss() }
}

fn children_cpu() -> Duration {
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).expect("the kernel counts");
    let micros = usage.user_time().num_microseconds() + usage.system_time().num_microseconds();
    Duration::from_micros(micros.unsigned_abs())
}

fn per_call(cost: &Cost) -> Duration {
    cost.cpu / CALLS.parse().expect("a number")
}

fn ratio(a: Duration, b: Duration) -> f64 {
    a.as_secs_f64() / b.as_secs_f64()
}

fn show(what: &str, cost: &Cost, aim: &str) {
    println!(
        "{what}: wall {:?}, CPU {:?}, largest so far {:.1} MiB  {aim}",
        cost.wall,
        cost.cpu,
        cost.peak_kib as f64 / 1024.0
    );
}
