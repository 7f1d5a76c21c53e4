//! Text as Telegram's HTML: everything that comes from outside is escaped, and a long message becomes several.

/// Telegram takes 4,096 UTF-16 units of a message. Marks that it does not count are counted here.
const LONGEST: usize = 4_000;

/// The text itself, whatever is in it.
pub(crate) fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            // Telegram refuses a message that has one of these.
            c if c.is_control() && c != '\n' => safe.push(' '),
            c => safe.push(c),
        }
    }
    safe
}

/// In bold.
pub(crate) fn bold(text: &str) -> String {
    format!("<b>{}</b>", escaped(text))
}

/// Messages that hold these lines in their order. A mark ends on the line on which it begins, so that any line may be the
/// last of its message.
pub(crate) fn messages(lines: &[String]) -> Vec<String> {
    let (mut messages, mut message, mut length) = (Vec::new(), String::new(), 0);
    for line in lines.iter().flat_map(|line| pieces(line)) {
        let units = units(&line) + 1;
        if length + units > LONGEST && length > 0 {
            messages.push(std::mem::take(&mut message));
            length = 0;
        }
        if length > 0 {
            message.push('\n');
        }
        message.push_str(&line);
        length += units;
    }
    if !message.trim().is_empty() {
        messages.push(message);
    }
    messages
}

/// A line that is longer than a message loses its marks, and is broken.
fn pieces(line: &str) -> Vec<String> {
    if units(line) < LONGEST {
        return vec![line.to_owned()];
    }
    let plain = unmarked(line);
    let (mut pieces, mut piece, mut length) = (Vec::new(), String::new(), 0);
    for c in plain.chars() {
        // An escaped one is up to six units long.
        if length + 6 > LONGEST - 1 {
            pieces.push(escaped(&std::mem::take(&mut piece)));
            length = 0;
        }
        piece.push(c);
        length += escaped(c.encode_utf8(&mut [0; 4])).encode_utf16().count();
    }
    pieces.push(escaped(&piece));
    pieces
}

/// The text without marks.
fn unmarked(line: &str) -> String {
    let (mut text, mut is_mark) = (String::new(), false);
    for c in line.chars() {
        match c {
            '<' => is_mark = true,
            '>' => is_mark = false,
            c if !is_mark => text.push(c),
            _ => {}
        }
    }
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn f106_marks_of_others_are_text() {
        assert_eq!(escaped("<b>&\"\u{7}"), "&lt;b&gt;&amp;&quot; ");
        assert_eq!(bold("</b><a href=x>"), "<b>&lt;/b&gt;&lt;a href=x&gt;</b>");
    }

    proptest! {
        #[test]
        fn nothing_is_lost_and_no_message_is_too_long(
            lines in proptest::collection::vec(prop_oneof![".{0,40}", "[<&가😀a]{2000,5000}"], 0..30),
        ) {
            let marked: Vec<String> = lines.iter().map(|line| bold(&line.replace('\n', " "))).collect();
            let messages = messages(&marked);
            for message in &messages {
                prop_assert!(units(message) <= 4_096);
                prop_assert_eq!(message.matches("<b>").count(), message.matches("</b>").count());
                prop_assert!(!message.trim().is_empty());
            }
            let sent: String = messages.iter().map(|message| unmarked(message)).collect();
            let wanted: String = marked.iter().map(|line| unmarked(line)).collect();
            prop_assert_eq!(sent.replace('\n', ""), wanted);
        }
    }
}
