//! What is drawn on: the frame, its lines and labels, and strokes of many candles in one element.

use std::fmt::Write as _;

use svg::{
    Document, Node as _,
    node::element::{Group, Line, Path, Rectangle, Style, Text, Title},
};

use super::{Column, Sheet, Size, axis::Axis, time::Mark};

/// Half of what a digit of a label takes, and what lies between two labels, in pixels.
const HALF_DIGIT: f64 = 3.4;
const GAP: f64 = 8.0;
/// How high a label is.
const LABEL: f64 = 15.0;

/// Classes instead of colours, so that the drawing can follow its reader's theme.
const STYLE: &str = "
svg { font: 12px system-ui, 'Noto Sans KR', 'Noto Sans CJK KR', 'Apple SD Gothic Neo', 'Malgun Gothic', sans-serif; }
.paper { fill: #ffffff; }
text { fill: #57606a; }
.title { fill: #1f2328; font-size: 16px; font-weight: 600; }
.grid { stroke: #d8dee4; stroke-width: 1; }
.last { stroke: #57606a; stroke-width: 1; stroke-dasharray: 3 3; }
.tag { fill: #57606a; }
.on-tag { fill: #ffffff; }
.up { fill: #d1242f; stroke: #d1242f; }
.down { fill: #0969da; stroke: #0969da; }
.flat { fill: #6e7781; stroke: #6e7781; }
.body, .volume { stroke: none; }
.volume { opacity: 0.55; }
.curve { fill: none; stroke: #57606a; stroke-width: 1.6; }
@media (prefers-color-scheme: dark) {
.paper { fill: #0d1117; }
text { fill: #9198a1; }
.title { fill: #f0f6fc; }
.grid { stroke: #2a313c; }
.last, .curve { stroke: #9198a1; }
.tag { fill: #9198a1; }
.on-tag { fill: #0d1117; }
.up { fill: #ff7b72; stroke: #ff7b72; }
.down { fill: #58a6ff; stroke: #58a6ff; }
.body, .volume { stroke: none; }
}
";

/// A part of the drawing.
#[derive(Debug, Clone, Copy)]
pub(super) struct Frame {
    pub(super) left: f64,
    pub(super) right: f64,
    pub(super) top: f64,
    pub(super) bottom: f64,
}

/// Many lines or bars that look the same.
#[derive(Debug, Default)]
pub(super) struct Strokes(String);

impl Strokes {
    /// An upright line.
    pub(super) fn line(&mut self, (x, from): (f64, f64), to: f64) {
        let _ = write!(self.0, "M{x:.2} {from:.1}V{to:.1}");
    }

    /// A bar about this middle.
    pub(super) fn bar(&mut self, (middle, top): (f64, f64), (width, height): (f64, f64)) {
        let left = middle - width / 2.0;
        let _ = write!(self.0, "M{left:.2} {top:.1}h{width:.2}v{height:.1}h-{width:.2}z");
    }
}

/// A drawing in the making.
pub(super) struct Canvas<'a> {
    document: Document,
    sheet: &'a Sheet<'a>,
    /// Where a value will stand out, and no label beside it.
    kept_free: Option<f64>,
}

impl<'a> Canvas<'a> {
    pub(super) fn new(sheet: &'a Sheet<'a>) -> Self {
        let (width, height) = (sheet.size.width(), sheet.size.height());
        let document = Document::new()
            .set("viewBox", (0, 0, width, height))
            .set("width", width)
            .set("height", height)
            .set("role", "img")
            .add(Title::new(sheet.title))
            .add(Style::new(STYLE));
        let mut canvas = Self { document, sheet, kept_free: None };
        if sheet.size == Size::Wide {
            let paper = Rectangle::new().set("class", "paper").set("width", width).set("height", height);
            canvas.document.append(paper);
            canvas.text(sheet.title, (24.0, 34.0), "title");
        }
        canvas
    }

    /// Keeps labels away from a value that will stand out there.
    pub(super) fn keep_free(&mut self, y: f64) {
        self.kept_free = Some(y);
    }

    /// The round numbers of an axis, with their lines.
    pub(super) fn values(&mut self, axis: &Axis, sign: &str, frame: Frame) {
        let mut grid = Group::new().set("class", "grid");
        let lines = axis.lines();
        for (value, _) in &lines {
            grid.append(level(axis.place(*value), frame));
        }
        self.document.append(grid);
        let is_free = |y: f64| self.kept_free.is_none_or(|kept| (kept - y).abs() >= LABEL);
        let labelled: Vec<_> = lines.iter().filter(|(value, _)| is_free(axis.place(*value))).collect();
        for (value, label) in labelled {
            let label = match label.strip_prefix('-') {
                Some(number) => format!("-{sign}{number}"),
                None => format!("{sign}{label}"),
            };
            self.text(&label, (frame.right + 8.0, axis.place(*value) + 4.0), "value");
        }
    }

    /// Where a new year, month or day begins, with lines from the top.
    pub(super) fn times(&mut self, marks: &[Mark], (column, top): (&Column, f64), frame: Frame) {
        let mut grid = Group::new().set("class", "grid");
        for mark in marks {
            let x = column.middle(mark.at);
            let line = Line::new().set("x1", tenth(x)).set("x2", tenth(x)).set("y1", top).set("y2", frame.bottom);
            grid.append(line);
        }
        self.document.append(grid);
        let mut free = 0.0;
        for mark in marks {
            let half = mark.label.len() as f64 * HALF_DIGIT;
            let x = column.middle(mark.at).clamp(frame.left + half, frame.right - half);
            // One that would run into its neighbour is left out; its line stays.
            if x - half >= free {
                free = x + half + GAP;
                let label = Text::new(&mark.label).set("text-anchor", "middle").set("x", tenth(x));
                self.document.append(label.set("y", frame.bottom + 22.0));
            }
        }
    }

    /// Upright lines.
    pub(super) fn strokes(&mut self, strokes: Strokes, (class, kind): (&str, &str), width: f64) {
        if !strokes.0.is_empty() {
            let path = Path::new().set("class", format!("{class} {kind}")).set("stroke-width", tenth(width));
            self.document.append(path.set("d", strokes.0));
        }
    }

    /// Bars.
    pub(super) fn fill(&mut self, strokes: Strokes, (class, kind): (&str, &str)) {
        if !strokes.0.is_empty() {
            self.document.append(Path::new().set("class", format!("{class} {kind}")).set("d", strokes.0));
        }
    }

    /// A line through points.
    pub(super) fn curve(&mut self, points: impl Iterator<Item = (f64, f64)>) {
        let mut path = String::new();
        for (x, y) in points {
            let _ = write!(path, "{}{x:.1} {y:.1}", if path.is_empty() { "M" } else { "L" });
        }
        if !path.is_empty() {
            self.document.append(Path::new().set("class", "curve").set("d", path));
        }
    }

    /// A value that stands out, such as the last price.
    pub(super) fn mark(&mut self, y: f64, label: &str, frame: Frame) {
        self.document.append(level(y, frame).set("class", "last"));
        let tag =
            Rectangle::new().set("class", "tag").set("rx", 3).set("x", frame.right + 2.0).set("y", tenth(y - 9.0));
        self.document.append(tag.set("width", self.sheet.size.width() - frame.right - 6.0).set("height", 18));
        self.text(label, (frame.right + 8.0, y + 4.0), "on-tag");
    }

    /// The drawing of nothing, which says so in the middle.
    pub(super) fn nothing(mut self) -> String {
        let frame = self.sheet.size.whole();
        let (x, y) = (f64::midpoint(frame.left, frame.right), f64::midpoint(frame.top, frame.bottom));
        let text = Text::new(self.sheet.none).set("text-anchor", "middle");
        self.document.append(text.set("x", tenth(x)).set("y", tenth(y)));
        self.finish()
    }

    pub(super) fn finish(self) -> String {
        format!("{}\n", self.document)
    }

    fn text(&mut self, text: &str, (x, y): (f64, f64), class: &str) {
        self.document.append(Text::new(text).set("class", class).set("x", tenth(x)).set("y", tenth(y)));
    }
}

fn level(y: f64, frame: Frame) -> Line {
    Line::new().set("x1", frame.left).set("x2", frame.right).set("y1", tenth(y)).set("y2", tenth(y))
}

/// Finer than a tenth of a pixel is not seen.
fn tenth(number: f64) -> f64 {
    (number * 10.0).round() / 10.0
}
