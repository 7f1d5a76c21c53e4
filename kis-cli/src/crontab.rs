//! A user's crontab, of which one marked block is ours and everything else is not.

mod block;
mod program;
mod zone;

use std::ops::Range;

pub(crate) use self::{
    block::{Block, ClockZone, Job},
    program::{daemon_runs, read, user, write},
    zone::of_machine,
};

/// What our block begins with.
const BEGIN: &str = "# >>> kis schedule >>>";
/// What it ends with.
const END: &str = "# <<< kis schedule <<<";

/// The text of a crontab. It may be in any encoding: what is not ours is not read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Crontab(Vec<u8>);

/// Marks that don't belong together: somebody changed the block by hand. The line, counted from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Broken {
    /// A block begins there and does not end.
    Open(usize),
    /// A block ends there that never began.
    Closed(usize),
    /// A second block begins there.
    Second(usize),
}

impl Crontab {
    pub(crate) fn new(text: impl Into<Vec<u8>>) -> Self {
        Self(text.into())
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        &self.0
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Our block as it stands there.
    pub(crate) fn block(&self) -> Result<Option<String>, Broken> {
        let found = self.place()?;
        Ok(found.map(|place| String::from_utf8_lossy(&self.0[place]).into_owned()))
    }

    /// The same with this block in the place of the one before, or at the end.
    pub(crate) fn with(&self, block: &Block) -> Result<Self, Broken> {
        let end = self.0.len();
        let place = self.place()?.unwrap_or(end..end);
        let before = &self.0[..place.start];
        let mut text = before.to_vec();
        // `crontab` refuses a file whose last line does not end, so that such a one was not written by it.
        if before.last().is_some_and(|last| *last != b'\n') {
            text.push(b'\n');
        }
        text.extend(block.text(mailto(before)));
        text.extend(&self.0[place.end..]);
        Ok(Self(text))
    }

    /// The same without our block: byte for byte what it was before.
    pub(crate) fn without(&self) -> Result<Self, Broken> {
        let mut text = self.0.clone();
        if let Some(place) = self.place()? {
            text.drain(place);
        }
        Ok(Self(text))
    }

    /// Where our block is, its last line's end included.
    fn place(&self) -> Result<Option<Range<usize>>, Broken> {
        let (mut begins, mut found, mut at) = (None, None, 0);
        for (number, line) in (1..).zip(self.0.split_inclusive(|byte| *byte == b'\n')) {
            let end = at + line.len();
            match (line.trim_ascii_end(), begins) {
                (mark, None) if mark == BEGIN.as_bytes() && found.is_none() => begins = Some((number, at)),
                (mark, _) if mark == BEGIN.as_bytes() => return Err(Broken::Second(number)),
                (mark, None) if mark == END.as_bytes() => return Err(Broken::Closed(number)),
                (mark, Some((_, start))) if mark == END.as_bytes() => (begins, found) = (None, Some(start..end)),
                _ => {}
            }
            at = end;
        }
        match begins {
            Some((number, _)) => Err(Broken::Open(number)),
            None => Ok(found),
        }
    }
}

/// The line that says who gets mail from here on, if there is one.
fn mailto(text: &[u8]) -> Option<&[u8]> {
    let is_mailto = |line: &&[u8]| {
        let name = line.trim_ascii_start().strip_prefix(b"MAILTO");
        name.is_some_and(|rest| rest.trim_ascii_start().starts_with(b"="))
    };
    text.split(|byte| *byte == b'\n').rfind(is_mailto)
}

#[cfg(test)]
mod tests {
    use jiff::tz::TimeZone;

    use super::*;

    fn block() -> Block {
        let job = |times: &str| Job { title: "KRX".into(), times: times.into() };
        Block {
            clock: ClockZone::Machine(TimeZone::UTC),
            jobs: vec![job("* 0-7 * * 1-5"), job("* 13-20 * * 1-5")],
            command: "/usr/bin/kis --yes tick".into(),
            user: Some("beagle".into()),
        }
    }

    #[test]
    fn what_was_there_before_comes_back_byte_by_byte() {
        for before in [
            &b""[..],
            b"0 3 * * * backup\n",
            b"# nobody's\n\n\nMAILTO=me@example.com\n@daily x\n\n",
            // Korean of long ago, and a line that DOS left.
            b"# \xc7\xd1\xb1\xdb\r\n0 3 * * * x\r\n",
        ] {
            let before = Crontab::new(before);
            let with = before.with(&block()).expect("no block");
            assert_ne!(with, before);
            assert!(with.bytes().starts_with(before.bytes()), "what was there is not touched");
            assert_eq!(with.with(&block()).as_ref(), Ok(&with), "once more is as good as once");
            assert_eq!(with.without(), Ok(before));
        }
    }

    #[test]
    fn lines_around_it_keep_their_places() {
        let text = Crontab::new("A=1\n0 3 * * * x\n").with(&block()).expect("no block");
        let text = Crontab::new([text.bytes(), b"MAILTO=other\n5 5 * * * y\n"].concat());
        let later = Block { command: "/opt/kis --yes tick".into(), ..block() };
        let changed = text.with(&later).expect("a block");
        let shown = String::from_utf8(changed.bytes().to_vec()).expect("UTF-8");
        assert!(shown.starts_with("A=1\n0 3 * * * x\n# >>>") && shown.ends_with("<<<\nMAILTO=other\n5 5 * * * y\n"));
        assert_eq!(shown.matches("/opt/kis --yes tick").count(), 2);
        assert!(!shown.contains("/usr/bin/kis"));
        assert_eq!(changed.without(), Ok(Crontab::new("A=1\n0 3 * * * x\nMAILTO=other\n5 5 * * * y\n")));
    }

    /// Cron's settings hold for every line below them.
    #[test]
    fn mail_of_other_lines_goes_where_it_went() {
        let last = |before: &str| {
            let text = Crontab::new(before).with(&block()).expect("no block");
            let text = String::from_utf8(text.bytes().to_vec()).expect("UTF-8");
            let lines: Vec<&str> = text.lines().filter(|line| line.contains("MAILTO")).collect();
            assert!(lines.contains(&"MAILTO=\"\""), "{text}");
            lines.last().map(|line| (*line).to_owned())
        };
        assert_eq!(last("0 3 * * * x\n").as_deref(), Some("MAILTO=beagle"), "whose crontab it is");
        assert_eq!(last("MAILTO=a\n MAILTO = \"b c\"\n0 3 * * * x\n").as_deref(), Some(" MAILTO = \"b c\""));
        assert_eq!(last("MAILTO=\n").as_deref(), Some("MAILTO="));
        assert_eq!(last("#MAILTO=a\nMAILTOO=b\n").as_deref(), Some("MAILTO=beagle"));
    }

    #[test]
    fn marks_that_do_not_belong_together_are_refused() {
        let ours = "# >>> kis schedule >>>\nx\n# <<< kis schedule <<<\n";
        for (text, broken) in [
            ("a\n# >>> kis schedule >>>\nb\n".to_owned(), Broken::Open(2)),
            ("# <<< kis schedule <<<\n".to_owned(), Broken::Closed(1)),
            (format!("{ours}{ours}"), Broken::Second(4)),
            ("# >>> kis schedule >>>\n# >>> kis schedule >>>\n# <<< kis schedule <<<\n".to_owned(), Broken::Second(2)),
            (format!("{ours}# <<< kis schedule <<<\n"), Broken::Closed(4)),
        ] {
            let crontab = Crontab::new(text.clone());
            assert_eq!(crontab.block(), Err(broken), "{text}");
            assert_eq!(crontab.with(&block()), Err(broken));
            assert_eq!(crontab.without(), Err(broken));
        }
        let mentioned = Crontab::new("echo '# >>> kis schedule >>>'\n");
        assert_eq!(mentioned.block(), Ok(None), "a mark stands alone on its line");
    }
}
