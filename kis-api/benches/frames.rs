//! Frames of trades and of the order book: to typed records, and split at `^` alone, in turn.
//!
//! ```console
//! $ cargo bench -p kis-api --bench frames
//! ```
//!
//! With `PYTHON_KIS=<python of a venv that has python-kis>` it decodes the same frames in the same run.

#![expect(clippy::print_stdout, reason = "a benchmark prints its figures")]

use std::{
    env,
    hint::black_box,
    io::Write as _,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use kis_api::{
    api::domestic_stock::{AskingPriceKrx, CcnlKrx},
    feed::{Feed, Message},
};

/// 46 fields, as python-kis takes no other number.
const TRADE: &str = "0|H0STCNT0|001|005930^093354^71900^5^-100^-0.14^72023.83^72100^72400^71700^71900^71800^1^3052507^\
    219853241700^5105^6937^1832^84.90^1366314^1159996^1^0.39^20.28^090020^5^-200^090820^5^-500^092619^2^200^20230612^20^N^\
    65945^216924^1118750^2199206^0.05^2424142^125.92^0^^72100";

/// 59 fields.
const BOOK: &str = "0|H0STASP0|001|005930^093730^0^71900^72000^72100^72200^72300^72400^72500^72600^72700^72800^71800^71700^\
    71600^71500^71400^71300^71200^71100^71000^70900^91918^117942^92673^79708^106729^141988^176192^113906^134077^104229^\
    95221^159371^220746^284657^204612^186201^216407^204125^174930^229107^1159362^1975377^0^0^0^0^525579^-72000^5^-100.00^\
    3159115^0^8^0^0^0";

/// How often a frame is read between two looks at the clock.
const TURNS: u32 = 2_000;

/// How often each way is measured.
const SAMPLES: usize = 300;

fn main() {
    // `cargo test --benches` runs this too, without anything to measure.
    if !env::args().any(|arg| arg == "--bench") {
        return;
    }
    for (name, frame, typed) in [
        ("H0STCNT0, one trade", TRADE, decode::<CcnlKrx> as fn(&str)),
        ("H0STASP0, one order book", BOOK, decode::<AskingPriceKrx>),
    ] {
        let [split, typed] = measure([&|| split(frame), &|| typed(frame)]);
        println!("{name}, {} bytes", frame.len());
        println!("  split at ^ with memchr  {split:>8.0?}");
        println!("  typed                   {typed:>8.0?}  {:.2} of the split (aim 2.5)", ratio(typed, split));
        if let Some(python) = python() {
            let theirs = python_kis(&python, frame);
            println!("  python-kis              {theirs:>8.0?}  {:.0} of ours (aim 50)", ratio(theirs, typed));
        }
    }
}

fn decode<F: Feed>(frame: &str) {
    let Ok(Message::Data(frame)) = Message::parse(black_box(frame)) else { panic!("no data") };
    for record in frame.records::<F>() {
        black_box(&record.expect("it decodes"));
    }
}

/// The limit: the fields found, and nothing done with them.
fn split(frame: &str) {
    let bytes = black_box(frame).as_bytes();
    let mut start = 0;
    for end in memchr::memchr_iter(b'^', bytes) {
        black_box(&bytes[start..end]);
        start = end + 1;
    }
    black_box(&bytes[start..]);
}

/// What each way takes when nothing else runs, measured in turn so that a machine that slows down slows both: the
/// fastest tenth of the samples takes no longer.
fn measure(ways: [&dyn Fn(); 2]) -> [Duration; 2] {
    let mut samples = [Vec::new(), Vec::new()];
    for _ in 0..SAMPLES {
        for (way, samples) in ways.iter().zip(&mut samples) {
            let start = Instant::now();
            (0..TURNS).for_each(|_| way());
            samples.push(start.elapsed() / TURNS);
        }
    }
    samples.map(|mut samples| {
        samples.sort_unstable();
        samples[SAMPLES / 10]
    })
}

fn ratio(a: Duration, b: Duration) -> f64 {
    a.as_secs_f64() / b.as_secs_f64()
}

#[expect(clippy::disallowed_methods, reason = "a switch for the person who measures")]
fn python() -> Option<String> {
    env::var("PYTHON_KIS").ok()
}

/// What python-kis takes for the same frame.
fn python_kis(python: &str, frame: &str) -> Duration {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/peers/decode_python_kis.py");
    let mut child = Command::new(python);
    let mut child = child.arg(script).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("it starts");
    child.stdin.take().expect("piped").write_all(frame.as_bytes()).expect("it reads");
    let output = child.wait_with_output().expect("it ends");
    let nanos = String::from_utf8(output.stdout).expect("text").trim().parse().expect("nanoseconds");
    Duration::from_nanos(nanos)
}
