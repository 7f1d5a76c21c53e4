//! From what is typed on a phone to the words of the command line. No shell reads them.

/// Shorter ways to say what is said often. Telegram's own list of commands takes no hyphen.
const ALIASES: &[(&str, &[&str])] = &[
    ("orders", &["order", "list"]),
    ("buy", &["order", "buy"]),
    ("sell", &["order", "sell"]),
    ("fills", &["order", "fills"]),
    ("leaders", &["follow", "list"]),
    ("alerts", &["alert", "list"]),
    ("conditions", &["condition", "list"]),
    ("switches", &["trading", "show"]),
    ("safe", &["menu", "safe"]),
    ("positive", &["menu", "positive"]),
    ("stop", &["halt"]),
    ("잔고", &["balance"]),
    ("예수금", &["cash"]),
    ("현금", &["cash"]),
    ("손익", &["pnl"]),
    ("주문", &["order", "list"]),
    ("매수", &["order", "buy"]),
    ("매도", &["order", "sell"]),
    ("예산", &["budget", "show"]),
    ("안전매도", &["safe-sell", "list"]),
    ("양전매도", &["positive-sell", "list"]),
    ("조건", &["condition", "list"]),
    ("리더", &["follow", "list"]),
    ("스위치", &["trading", "show"]),
    ("알림", &["alert", "list"]),
    ("기록", &["journal"]),
    ("정지", &["halt"]),
    ("재개", &["resume"]),
    ("메뉴", &["menu"]),
    ("도움말", &["help"]),
    ("취소", &["cancel"]),
];

/// What begins a command without a slash.
const FIRST: &[&str] = &[
    "balance",
    "cash",
    "pnl",
    "quote",
    "book",
    "candles",
    "search",
    "order",
    "safe-sell",
    "positive-sell",
    "condition",
    "follow",
    "budget",
    "trading",
    "alert",
    "settle",
    "journal",
    "halt",
    "resume",
    "tick",
    "menu",
    "help",
    "cancel",
];

/// The words of a text that is a command, as the command line has them: with a slash before it, or beginning with a word of
/// ours. `None` for anything else.
pub(crate) fn command(text: &str) -> Option<Vec<String>> {
    let text = text.trim();
    let (slashed, rest) = match text.strip_prefix('/') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let mut words = split(rest);
    // What is told of a command begins as it does in a terminal: `kis resume`.
    if words.len() > 1 && words[0].eq_ignore_ascii_case("kis") {
        words.remove(0);
    }
    let first = words.first()?.to_lowercase();
    // In a group a command names its bot; here there is one.
    let first = if slashed { first.split('@').next().unwrap_or_default().replace('_', "-") } else { first };
    if let Some((_, long)) = ALIASES.iter().find(|(short, _)| *short == first) {
        words.splice(..1, long.iter().map(|word| (*word).to_owned()));
        return Some(words);
    }
    if !slashed && !FIRST.contains(&first.as_str()) {
        return None;
    }
    words[0] = first;
    Some(words)
}

/// The halt that these words ask for; `None` where they ask for something else. Whoever is in a hurry may write anything behind it.
pub(crate) fn halt(words: &[String]) -> Option<Vec<String>> {
    let (first, rest) = words.split_first()?;
    if first != "halt" {
        return None;
    }
    let cancel = rest.iter().find(|word| *word == "--cancel");
    Some([first].into_iter().chain(cancel).cloned().collect())
}

/// Words parted by white space; quotation marks hold some together. A phone's keyboard turns two hyphens into a dash, and
/// straight quotation marks into curly ones.
pub(crate) fn split(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let (mut word, mut is_open, mut quote) = (String::new(), false, None);
    for c in text.chars() {
        match (quote, c) {
            (Some(end), c) if c == end => quote = None,
            (Some(_), c) => word.push(c),
            (None, '"' | '\'') => (quote, is_open) = (Some(c), true),
            (None, '“' | '”') => (quote, is_open) = (Some('”'), true),
            (None, '‘' | '’') => (quote, is_open) = (Some('’'), true),
            (None, c) if c.is_whitespace() => {
                if is_open || !word.is_empty() {
                    words.push(std::mem::take(&mut word));
                }
                is_open = false;
            }
            (None, '—' | '–') if word.is_empty() => word.push_str("--"),
            (None, c) => word.push(c),
        }
    }
    if is_open || !word.is_empty() {
        words.push(word);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<String> {
        command(text).map(|words| words.join("|"))
    }

    #[test]
    fn a_phone_has_its_own_ways_to_write() {
        for (text, want) in [
            ("/order buy 005930 1 --limit 70000", "order|buy|005930|1|--limit|70000"),
            ("order buy 005930 1 —limit 70000", "order|buy|005930|1|--limit|70000"),
            ("Balance", "balance"),
            ("/balance@TestNameBot", "balance"),
            ("/safe_sell list", "safe-sell|list"),
            ("매수 삼성전자 1 --limit 70000", "order|buy|삼성전자|1|--limit|70000"),
            ("/buy “삼성전자우” 2 --limit 1", "order|buy|삼성전자우|2|--limit|1"),
            ("follow add 'A B' --market kr", "follow|add|A B|--market|kr"),
            ("  /halt ", "halt"),
            ("정지", "halt"),
            ("kis resume", "resume"),
            ("/safe", "menu|safe"),
            ("/unheard of", "unheard|of"),
        ] {
            assert_eq!(read(text).as_deref(), Some(want), "{text}");
        }
        for text in [
            "A bought 1,000 shares of 005930 at 70,000",
            "",
            "/",
            "  ",
            "A님이 삼성전자 1주를 매수했습니다",
            "kis",
            "kis bought",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn a_halt_is_one_whatever_else_is_written() {
        let read = |text: &str| command(text).and_then(|words| halt(&words)).map(|words| words.join(" "));
        for (text, want) in [
            ("/halt", "halt"),
            ("/halt now!!", "halt"),
            ("정지 빨리", "halt"),
            ("/halt all --cancel please", "halt --cancel"),
            ("/stop", "halt"),
        ] {
            assert_eq!(read(text).as_deref(), Some(want), "{text}");
        }
        assert_eq!(read("/resume halt"), None);
    }

    #[test]
    fn f106_what_a_shell_would_read_is_a_word_like_any_other() {
        for (text, want) in [
            ("/buy 005930 1;rm -rf /", "order|buy|005930|1;rm|-rf|/"),
            ("/buy $(reboot) `id`", "order|buy|$(reboot)|`id`"),
            ("/buy 005930 1 | tee x > y", "order|buy|005930|1|||tee|x|>|y"),
            ("/buy a\\\nb", "order|buy|a\\|b"),
            ("/buy 'not closed", "order|buy|not closed"),
            ("/buy ''", "order|buy|"),
        ] {
            assert_eq!(read(text).as_deref(), Some(want), "{text}");
        }
    }
}
