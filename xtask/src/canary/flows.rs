//! What is done with the canaries: every command that handles credentials or an account, as it succeeds and as it fails.

use serde_json::{Value, json};

/// What `{alert}` stands for.
pub(super) const ALERT: &str = "A bought 50 shares of 005930 at 70,000";

/// One thing that happens during a run.
pub(super) enum Step {
    /// A command is run.
    Run(Flow),
    /// The broker is told to misbehave.
    Faults(Value),
}

/// A command and the circumstances it is run in.
pub(super) struct Flow {
    pub(super) name: String,
    pub(super) arguments: Vec<&'static str>,
    pub(super) keys: Keys,
    pub(super) ends: Ends,
}

/// Where a command finds its credentials.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Keys {
    /// In KIS_APP_KEY and its sisters.
    Variables,
    /// In the file store, where an earlier step put them.
    Stored,
    /// On standard input, as lines of NAME=VALUE.
    Typed,
    /// On standard input, as somebody gets it wrong.
    Mistyped,
    /// In variables with a line break too many.
    Broken,
    /// Written into the configuration, where they don't belong.
    Misplaced,
    /// Right, but the broker is not there.
    Unreachable,
}

/// How a command must end, so that a run which did nothing is not taken for one that leaked nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ends {
    Well,
    Badly,
    /// As badly, or as a wrong use.
    Wrongly,
    /// With the exit code of an order whose outcome is unknown.
    Unknown,
    /// The market of a real clock is open or not.
    Anyhow,
}

impl Ends {
    /// Whether a command may end with this code.
    pub(super) fn admits(self, code: i32) -> bool {
        match self {
            Self::Well => code == 0,
            // A usage error would mean that the command itself is not what it was.
            Self::Badly => !matches!(code, 0 | 2),
            Self::Wrongly => code != 0,
            Self::Unknown => code == 5,
            Self::Anyhow => true,
        }
    }
}

/// Everything, in order.
pub(super) fn steps() -> Vec<Step> {
    let mut steps = vec![run("demo", "demo --output json", Keys::Variables, Ends::Well)];
    steps.extend(tour("variables", Keys::Variables));
    steps.extend(rules());
    steps.push(run("login", "auth login --env sim --store file -vv", Keys::Typed, Ends::Well));
    steps.extend(tour("stored", Keys::Stored));
    steps.extend(elsewhere());
    steps.extend(mistakes());
    steps.extend(misfortunes());
    steps.push(run("logout", "auth logout -vv", Keys::Stored, Ends::Well));
    // The search ends with a look into the store: it must find there what it looks for.
    steps.push(run("again", "auth login --env sim --store file", Keys::Typed, Ends::Well));
    steps
}

/// The account from all sides.
fn tour(name: &str, keys: Keys) -> Vec<Step> {
    [
        "auth status",
        "config show -vv",
        "config show --output json",
        "config path",
        "doctor -vv",
        "doctor --output json",
        "quote 005930 NASD:AAPL -vv",
        "quote 005930 --output json",
        "balance -vv",
        "balance --output json",
        "balance --output csv --lang ko",
        "cash --output json -v",
        "order buy 005930 2 --limit 68500 --dry-run -vv",
        "order buy 005930 2 --limit 68500 --yes --output json -vv",
        "order status {order} -vv",
        "order amend {order} --limit 68600 --yes -vv",
        "order list --output json -vv",
        "order list --lang ko",
        "order fills -vv",
        "watch 005930 --count 1 --seconds 20 -vv",
        "watch-orders --seconds 1 --output json -vv",
        "safe-sell run --yes -vv",
        "safe-sell list --output json",
        "positive-sell run --yes -vv",
        "condition run --yes -vv",
        "condition list --output json",
        "budget show",
        "trading show",
        "follow list",
        "alert list --output json",
        "settle -vv",
    ]
    .into_iter()
    .map(|line| run(name, line, keys, Ends::Well))
    .collect()
}

/// What is ordered by itself.
fn rules() -> Vec<Step> {
    [
        "safe-sell on 005930 --size half -vv",
        "safe-sell run --yes -vv",
        "budget set --capital 10000000 --min 10000 --max 1000000 -vv",
        "trading on follow",
        "trading on kr",
        "follow add A --market kr --capital 500000000 -vv",
        "alert ingest {alert} -vv",
        "alert drain --yes --output json -vv",
    ]
    .into_iter()
    .map(|line| run("rules", line, Keys::Variables, Ends::Well))
    .collect()
}

/// The environments that are not simulated: paper, and the real one, where no order leaves.
fn elsewhere() -> Vec<Step> {
    vec![
        run("login-paper", "auth login --env paper --store file -vv --profile paper", Keys::Typed, Ends::Well),
        run("paper", "balance -vv --profile paper", Keys::Stored, Ends::Well),
        run("paper", "order buy 005930 1 --limit 68500 --yes -vv --profile paper", Keys::Stored, Ends::Anyhow),
        run("real", "auth status --profile real", Keys::Variables, Ends::Well),
        run("real", "balance -vv --profile real", Keys::Variables, Ends::Well),
        run("real", "order buy 005930 1 --limit 68500 --yes -vv --profile real", Keys::Variables, Ends::Badly),
        run("real", "auth arm 0000 -vv --profile real", Keys::Variables, Ends::Wrongly),
    ]
}

/// What people get wrong.
fn mistakes() -> Vec<Step> {
    [
        ("balance -vv", Keys::Broken),
        ("doctor -vv", Keys::Misplaced),
        ("balance -vv", Keys::Misplaced),
        ("auth login --env sim --store file -vv", Keys::Mistyped),
        ("order buy 005930 1 --limit 68550 --yes -vv", Keys::Stored),
        ("order buy 005930 900000 --limit 68500 --yes -vv", Keys::Stored),
        ("order cancel 9999999999 --yes -vv", Keys::Stored),
    ]
    .into_iter()
    .map(|(line, keys)| {
        let ends = if keys == Keys::Misplaced { Ends::Wrongly } else { Ends::Badly };
        run("mistake", line, keys, ends)
    })
    .collect()
}

/// What goes wrong by itself.
fn misfortunes() -> Vec<Step> {
    let mut steps = vec![
        run("unreachable", "balance -vv", Keys::Unreachable, Ends::Badly),
        run("unreachable", "order buy 005930 1 --limit 68500 --yes -vv --output json", Keys::Unreachable, Ends::Badly),
    ];
    for (name, fault) in read_faults() {
        steps.push(Step::Faults(fault));
        steps.push(run(name, "balance -vv", Keys::Stored, Ends::Badly));
    }
    for (name, line, fault) in order_faults() {
        steps.push(Step::Faults(fault));
        steps.push(run(name, line, Keys::Stored, Ends::Unknown));
        // Repeated doubt leaves only sales, until the owner says otherwise.
        steps.push(run(name, "resume --yes -vv", Keys::Stored, Ends::Well));
    }
    steps.push(Step::Faults(json!([])));
    // Some of them were lost on the way, which only time shows.
    steps.push(run("afterwards", "settle --output json -vv", Keys::Stored, Ends::Unknown));
    for line in [
        "journal -vv",
        "journal --output json",
        "halt -vv",
        "trading show --output json",
        "resume --yes --output json -vv",
    ] {
        steps.push(run("afterwards", line, Keys::Stored, Ends::Well));
    }
    steps
}

/// Replies that no balance can be read from, however often it is asked for.
fn read_faults() -> Vec<(&'static str, Value)> {
    let rule = |action| json!([{ "do": action, "path": "inquire-balance", "times": 0 }]);
    let mut faults: Vec<_> = ["drop_before", "html", "empty", "truncate", "error"]
        .into_iter()
        .map(|action| (action, rule(action)))
        .collect();
    faults.push((
        "missing-fields",
        json!([{ "do": "missing_fields", "names": ["pdno", "hldg_qty"], "path": "inquire-balance", "times": 0 }]),
    ));
    faults.push((
        "no-token",
        json!([
            { "do": "revoke_token", "path": "inquire-balance" },
            { "do": "error", "http": 403, "code": "EGW00103", "message": "유효하지 않은 AppKey입니다.", "path": "tokenP", "times": 0 },
        ]),
    ));
    faults
}

/// Each with a symbol of its own: an outcome that is unknown blocks its symbol.
fn order_faults() -> Vec<(&'static str, &'static str, Value)> {
    let rule = |action| json!([{ "do": action, "path": "order-cash" }]);
    vec![
        ("order-drop", "order buy 005930 1 --market --yes -vv --output json", rule("drop_after")),
        ("order-html", "order buy 000660 1 --market --yes -vv", rule("html")),
        ("order-error", "order buy 035420 1 --market --yes -vv --output json", rule("error_after")),
        (
            "order-timeout",
            "order buy 035720 1 --market --yes -vv",
            json!([{ "do": "delay", "ms": 11_000, "path": "order-cash" }]),
        ),
    ]
}

fn run(name: &str, line: &'static str, keys: Keys, ends: Ends) -> Step {
    let arguments: Vec<_> = line.split(' ').collect();
    let words = arguments.iter().take_while(|word| word.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'));
    let name = words.filter(|word| !word.starts_with('-')).fold(name.to_owned(), |name, word| name + "-" + word);
    Step::Run(Flow { name, arguments, keys, ends })
}
