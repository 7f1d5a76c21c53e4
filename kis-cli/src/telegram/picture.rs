//! A drawing as a picture: Telegram shows no SVG. No font is sure to be on a server, so the few letters that axes have are
//! drawn as lines; what the drawing is of stands in the message.

use std::fmt::Write as _;

use beagle_core::{
    Body, Command, Lang, Origin,
    command::{Door, EquityQuery},
};
use resvg::{tiny_skia, usvg};

use crate::{
    chart::{self, Size},
    commands::Desk,
};

/// Twice the drawing's own size, for a phone's narrow pixels.
const SCALE: f32 = 2.0;
/// A glyph is drawn on a field of four by six.
const GLYPH: f64 = 1.35;
const ADVANCE: f64 = 5.0;
const NARROW: f64 = 2.4;

/// What the account was worth, by day; `None` where fewer than two days are on record.
pub(crate) async fn of_worth(desk: &Desk<'_>) -> Option<Vec<u8>> {
    let engine = desk.engine().await.ok()?;
    let report = engine.handle(Command::Equity(EquityQuery::default()), Origin::new(Door::Telegram)).await;
    match report.outcome {
        Ok(Body::Equity(equity)) if equity.days.len() >= 2 => png(&chart::worth(&equity, Lang::En, Size::Wide)),
        _ => None,
    }
}

/// The picture of one of our drawings.
pub(crate) fn png(svg: &str) -> Option<Vec<u8>> {
    let tree = usvg::Tree::from_str(&lettered(svg), &usvg::Options::default()).ok()?;
    let size = tree.size().to_int_size().scale_by(SCALE)?;
    let mut pixels = tiny_skia::Pixmap::new(size.width(), size.height())?;
    resvg::render(&tree, tiny_skia::Transform::from_scale(SCALE, SCALE), &mut pixels.as_mut());
    pixels.encode_png().ok()
}

/// The same drawing with its labels as lines. A title is words, and left out.
fn lettered(svg: &str) -> String {
    let (mut drawn, mut rest) = (String::with_capacity(svg.len() * 2), svg);
    while let Some((before, after)) = rest.split_once("<text") {
        drawn.push_str(before);
        let Some((element, behind)) = after.split_once("</text>") else { break };
        if let Some((attributes, label)) = element.split_once('>')
            && !attributes.contains("\"title\"")
        {
            letters(&mut drawn, attributes, label.trim());
        }
        rest = behind;
    }
    drawn.push_str(rest);
    drawn
}

fn letters(drawn: &mut String, attributes: &str, label: &str) {
    let number =
        |name: &str| attribute(attributes, name).and_then(|value| value.parse::<f64>().ok()).unwrap_or_default();
    let width: f64 = label.chars().filter_map(glyph).map(|(_, advance)| advance * GLYPH).sum();
    let shift = if attributes.contains("\"middle\"") { width / 2.0 } else { 0.0 };
    let (mut x, y) = (number("x") - shift, number("y") - 6.0 * GLYPH);
    let colour = if attributes.contains("\"on-tag\"") { "#ffffff" } else { "#57606a" };
    for (path, advance) in label.chars().filter_map(glyph) {
        let _ = write!(
            drawn,
            "<path transform=\"translate({x:.2} {y:.2}) scale({GLYPH})\" d=\"{path}\" fill=\"none\" stroke=\"{colour}\" \
             stroke-width=\"0.8\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>"
        );
        x += advance * GLYPH;
    }
}

fn attribute<'a>(attributes: &'a str, name: &str) -> Option<&'a str> {
    let (_, after) = attributes.split_once(&format!(" {name}=\""))?;
    after.split_once('"').map(|(value, _)| value)
}

/// The lines of a letter, and how far it takes; `None` for one that no axis has.
fn glyph(letter: char) -> Option<(&'static str, f64)> {
    let path = match letter {
        '0' => "M0 1.6Q0 0 2 0T4 1.6V4.4Q4 6 2 6T0 4.4Z",
        '1' => "M.8 1.2L2.4 0V6",
        '2' => "M0 1.5Q0 0 2 0T4 1.6Q4 2.6 0 6H4",
        '3' => "M0 .8Q.6 0 2 0Q4 0 4 1.5Q4 2.9 1.6 2.9Q4 2.9 4 4.5Q4 6 2 6Q.6 6 0 5.2",
        '4' => "M3 6V0L0 4.2H4",
        '5' => "M3.8 0H.6L.3 2.6Q1 2.2 2 2.2Q4 2.2 4 4.1Q4 6 2 6Q.6 6 0 5.2",
        '6' => "M3.6 .5Q3 0 2.2 0Q0 0 0 3.4V4.1Q0 6 2 6T4 4.1Q4 2.4 2 2.4Q.6 2.4 0 3.6",
        '7' => "M0 0H4L1.4 6",
        '8' => "M2 2.8Q.3 2.8 .3 1.4Q.3 0 2 0T3.7 1.4Q3.7 2.8 2 2.8Q0 2.8 0 4.4Q0 6 2 6T4 4.4Q4 2.8 2 2.8Z",
        '9' => "M.4 5.5Q1 6 1.8 6Q4 6 4 2.6V1.9Q4 0 2 0T0 1.9Q0 3.6 2 3.6Q3.4 3.6 4 2.4",
        ',' => return Some(("M.9 5.5L.3 7", NARROW)),
        '.' => return Some(("M.8 5.8v.2", NARROW)),
        ':' => return Some(("M.8 2v.2M.8 5v.2", NARROW)),
        ' ' => return Some(("", NARROW)),
        '-' | '–' => "M.6 3.2H3.4",
        '/' => "M.4 6.4L3.6 -.4",
        'M' => "M0 6V0L2 4L4 0V6",
        '₩' => "M0 0L1 6L2 1.6L3 6L4 0M-.4 2.4H4.4M-.4 3.7H4.4",
        '$' => "M3.6 1Q3 .4 2 .4Q.2 .4 .2 1.6Q.2 2.7 2 3Q3.8 3.3 3.8 4.4Q3.8 5.6 2 5.6Q1 5.6 .2 4.9M2 -.6V6.6",
        '%' => "M.6 6L3.4 0M0 1.2h1.2M2.8 4.8h1.2",
        _ => return None,
    };
    Some((path, ADVANCE))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_becomes_a_picture_with_its_labels() {
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 60 40\" width=\"60\" height=\"40\">\
                   <text class=\"title\" x=\"1\" y=\"9\">총자산</text>\
                   <text class=\"value\" x=\"5\" y=\"20\">\n₩12.5M\n</text><rect width=\"3\" height=\"3\"/></svg>";
        let drawn = lettered(svg);
        assert!(!drawn.contains("<text") && drawn.contains("<rect") && !drawn.contains('총'), "{drawn}");
        assert_eq!(drawn.matches("<path").count(), 6);
        let png = png(svg).expect("a picture");
        assert_eq!(&png[..4], b"\x89PNG");
    }

    #[test]
    fn every_label_of_our_charts_can_be_drawn() {
        for label in ["₩12,345,678", "$0.0123", "-₩5M", "2026-03", "03-02", "10:30", "12.5M", "2026"] {
            assert!(label.chars().all(|letter| glyph(letter).is_some()), "{label}");
        }
    }
}
