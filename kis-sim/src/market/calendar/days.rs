//! The tables: holidays, half days and odd hours.

use jiff::civil::{Date, Time, time};
use kis_api::Market;

/// A day as `(month, day)`.
type Day = (i8, i8);

/// A year of KRX: the days on which it rests though they are weekdays, and the day of the university entrance exam.
struct Krx {
    year: i16,
    closed: &'static [Day],
    exam: Day,
}

static KRX: &[Krx] = &[
    Krx {
        year: 2024,
        closed: &[
            (1, 1),
            (2, 9),
            (2, 12),
            (3, 1),
            (4, 10),
            (5, 1),
            (5, 6),
            (5, 15),
            (6, 6),
            (8, 15),
            (9, 16),
            (9, 17),
            (9, 18),
            (10, 1),
            (10, 3),
            (10, 9),
            (12, 25),
            (12, 31),
        ],
        exam: (11, 14),
    },
    Krx {
        year: 2025,
        closed: &[
            (1, 1),
            (1, 27),
            (1, 28),
            (1, 29),
            (1, 30),
            (3, 3),
            (5, 1),
            (5, 5),
            (5, 6),
            (6, 3),
            (6, 6),
            (8, 15),
            (10, 3),
            (10, 6),
            (10, 7),
            (10, 8),
            (10, 9),
            (12, 25),
            (12, 31),
        ],
        exam: (11, 13),
    },
    Krx {
        year: 2026,
        closed: &[
            (1, 1),
            (2, 16),
            (2, 17),
            (2, 18),
            (3, 2),
            (5, 1),
            (5, 5),
            (5, 25),
            (6, 3),
            (7, 17),
            (8, 17),
            (9, 24),
            (9, 25),
            (10, 5),
            (10, 9),
            (12, 25),
            (12, 31),
        ],
        exam: (11, 19),
    },
    Krx {
        year: 2027,
        closed: &[
            (1, 1),
            (2, 8),
            (2, 9),
            (3, 1),
            (5, 5),
            (5, 13),
            (7, 19),
            (8, 16),
            (9, 14),
            (9, 15),
            (9, 16),
            (10, 4),
            (10, 11),
            (12, 27),
            (12, 31),
        ],
        exam: (11, 18),
    },
];

/// A year of the US exchanges: days of rest, and days that end at 13:00.
struct Us {
    year: i16,
    closed: &'static [Day],
    half: &'static [Day],
}

static US: &[Us] = &[
    Us {
        year: 2024,
        closed: &[(1, 1), (1, 15), (2, 19), (3, 29), (5, 27), (6, 19), (7, 4), (9, 2), (11, 28), (12, 25)],
        half: &[(7, 3), (11, 29), (12, 24)],
    },
    Us {
        year: 2025,
        closed: &[(1, 1), (1, 9), (1, 20), (2, 17), (4, 18), (5, 26), (6, 19), (7, 4), (9, 1), (11, 27), (12, 25)],
        half: &[(7, 3), (11, 28), (12, 24)],
    },
    Us {
        year: 2026,
        closed: &[(1, 1), (1, 19), (2, 16), (4, 3), (5, 25), (6, 19), (7, 3), (9, 7), (11, 26), (12, 25)],
        half: &[(11, 27), (12, 24)],
    },
    Us {
        year: 2027,
        closed: &[(1, 1), (1, 18), (2, 15), (3, 26), (5, 31), (6, 18), (7, 5), (9, 6), (11, 25), (12, 24)],
        half: &[(11, 26)],
    },
];

/// Whether a weekday is a holiday of the market.
pub(super) fn is_holiday(market: Market, date: Date) -> bool {
    let day = (date.month(), date.day());
    match market {
        Market::Kr => KRX.iter().any(|y| y.year == date.year() && y.closed.contains(&day)),
        Market::Us => US.iter().any(|y| y.year == date.year() && y.closed.contains(&day)),
    }
}

/// Opening and closing time of the regular session.
pub(super) fn hours(market: Market, date: Date) -> (Time, Time) {
    match market {
        Market::Us => {
            let half = US.iter().any(|y| y.year == date.year() && y.half.contains(&(date.month(), date.day())));
            (time(9, 30, 0, 0), if half { time(13, 0, 0, 0) } else { time(16, 0, 0, 0) })
        }
        Market::Kr if is_exam_day(date) => (time(10, 0, 0, 0), time(16, 30, 0, 0)),
        Market::Kr if is_first_of_year(date) => (time(10, 0, 0, 0), time(15, 30, 0, 0)),
        Market::Kr => (time(9, 0, 0, 0), time(15, 30, 0, 0)),
    }
}

fn is_exam_day(date: Date) -> bool {
    KRX.iter().any(|y| y.year == date.year() && y.exam == (date.month(), date.day()))
}

fn is_first_of_year(date: Date) -> bool {
    date.month() == 1 && super::previous_trading_day(Market::Kr, date).year() < date.year()
}
