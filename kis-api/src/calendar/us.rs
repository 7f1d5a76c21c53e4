//! NYSE, NASDAQ and NYSE American, which close on the same days: NYSE rule 7.2 and the calendars that NYSE Group
//! announces up to three years ahead (2025 to 2027 on 2024-11-08).

use jiff::civil::time;

use super::{Holiday, Hours, Table, Year};

/// The day after Thanksgiving; July 3 and December 24 where that day and the next are weekdays.
const HALF_DAY: Hours = Hours { open: time(9, 30, 0, 0), close: time(13, 0, 0, 0) };

const NEW_YEAR: Holiday = Holiday { ko: "새해 첫날", en: "New Year's Day" };
const KING: Holiday = Holiday { ko: "마틴 루서 킹 기념일", en: "Martin Luther King Jr. Day" };
const WASHINGTON: Holiday = Holiday { ko: "대통령의 날", en: "Washington's Birthday" };
const GOOD_FRIDAY: Holiday = Holiday { ko: "성금요일", en: "Good Friday" };
const MEMORIAL: Holiday = Holiday { ko: "메모리얼 데이", en: "Memorial Day" };
const JUNETEENTH: Holiday = Holiday { ko: "준틴스", en: "Juneteenth" };
const JUNETEENTH_OBSERVED: Holiday = Holiday { ko: "준틴스 대체휴일", en: "Juneteenth, observed" };
const INDEPENDENCE: Holiday = Holiday { ko: "독립기념일", en: "Independence Day" };
const INDEPENDENCE_OBSERVED: Holiday = Holiday { ko: "독립기념일 대체휴일", en: "Independence Day, observed" };
const LABOR: Holiday = Holiday { ko: "노동절", en: "Labor Day" };
const THANKSGIVING: Holiday = Holiday { ko: "추수감사절", en: "Thanksgiving Day" };
const CHRISTMAS: Holiday = Holiday { ko: "성탄절", en: "Christmas Day" };
const CHRISTMAS_OBSERVED: Holiday = Holiday { ko: "성탄절 대체휴일", en: "Christmas Day, observed" };
const CARTER: Holiday = Holiday { ko: "지미 카터 국가 애도일", en: "Day of mourning for Jimmy Carter" };

/// Checked against PyPI's `exchange_calendars` 4.13.2 (XNYS) by `tests/peers/calendar_check.py`: no difference.
pub(super) static TABLE: Table = Table {
    zone: "America/New_York",
    rule: "EST5EDT,M3.2.0,M11.1.0",
    regular: Hours { open: time(9, 30, 0, 0), close: time(16, 0, 0, 0) },
    years: &[
        Year {
            year: 2024,
            closed: &[
                (1, 1, NEW_YEAR),
                (1, 15, KING),
                (2, 19, WASHINGTON),
                (3, 29, GOOD_FRIDAY),
                (5, 27, MEMORIAL),
                (6, 19, JUNETEENTH),
                (7, 4, INDEPENDENCE),
                (9, 2, LABOR),
                (11, 28, THANKSGIVING),
                (12, 25, CHRISTMAS),
            ],
            hours: &[(7, 3, HALF_DAY), (11, 29, HALF_DAY), (12, 24, HALF_DAY)],
        },
        Year {
            year: 2025,
            closed: &[
                (1, 1, NEW_YEAR),
                (1, 9, CARTER),
                (1, 20, KING),
                (2, 17, WASHINGTON),
                (4, 18, GOOD_FRIDAY),
                (5, 26, MEMORIAL),
                (6, 19, JUNETEENTH),
                (7, 4, INDEPENDENCE),
                (9, 1, LABOR),
                (11, 27, THANKSGIVING),
                (12, 25, CHRISTMAS),
            ],
            hours: &[(7, 3, HALF_DAY), (11, 28, HALF_DAY), (12, 24, HALF_DAY)],
        },
        Year {
            year: 2026,
            closed: &[
                (1, 1, NEW_YEAR),
                (1, 19, KING),
                (2, 16, WASHINGTON),
                (4, 3, GOOD_FRIDAY),
                (5, 25, MEMORIAL),
                (6, 19, JUNETEENTH),
                (7, 3, INDEPENDENCE_OBSERVED),
                (9, 7, LABOR),
                (11, 26, THANKSGIVING),
                (12, 25, CHRISTMAS),
            ],
            hours: &[(11, 27, HALF_DAY), (12, 24, HALF_DAY)],
        },
        Year {
            year: 2027,
            closed: &[
                (1, 1, NEW_YEAR),
                (1, 18, KING),
                (2, 15, WASHINGTON),
                (3, 26, GOOD_FRIDAY),
                (5, 31, MEMORIAL),
                (6, 18, JUNETEENTH_OBSERVED),
                (7, 5, INDEPENDENCE_OBSERVED),
                (9, 6, LABOR),
                (11, 25, THANKSGIVING),
                // New Year's Day of 2028 is a Saturday too, but the exchange does not observe that one on the Friday,
                // the last day of an accounting period: December 31 trades.
                (12, 24, CHRISTMAS_OBSERVED),
            ],
            hours: &[(11, 26, HALF_DAY)],
        },
    ],
};
