//! 한국거래소 — 유가증권시장 업무규정 제5조 closes the market on public holidays, Labour Day, Saturdays and December 31.
//!
//! Public holidays: 공휴일에 관한 법률 and the yearly 월력요항, substitutes (대체공휴일) included.

use jiff::civil::time;

use super::{Holiday, Hours, Table, Year};

/// 시무식: the year's first session opens an hour late and closes as ever.
const FIRST_DAY: Hours = Hours { open: time(10, 0, 0, 0), close: time(15, 30, 0, 0) };
/// 대학수학능력시험: the whole session is an hour late.
const EXAM_DAY: Hours = Hours { open: time(10, 0, 0, 0), close: time(16, 30, 0, 0) };

const NEW_YEAR: Holiday = Holiday { ko: "신정", en: "New Year's Day" };
const SEOLLAL: Holiday = Holiday { ko: "설날", en: "Lunar New Year" };
const SEOLLAL_SUBSTITUTE: Holiday = Holiday { ko: "대체공휴일(설날)", en: "Lunar New Year, substitute" };
const MARCH_FIRST: Holiday = Holiday { ko: "삼일절", en: "Independence Movement Day" };
const MARCH_FIRST_SUBSTITUTE: Holiday =
    Holiday { ko: "대체공휴일(삼일절)", en: "Independence Movement Day, substitute" };
const ASSEMBLY_ELECTION: Holiday = Holiday { ko: "국회의원 선거일", en: "National Assembly election" };
const PRESIDENTIAL_ELECTION: Holiday = Holiday { ko: "대통령 선거일", en: "Presidential election" };
const LOCAL_ELECTION: Holiday = Holiday { ko: "전국동시지방선거일", en: "Local elections" };
const LABOUR: Holiday = Holiday { ko: "노동절", en: "Labour Day" };
const LABOUR_SUBSTITUTE: Holiday = Holiday { ko: "대체공휴일(노동절)", en: "Labour Day, substitute" };
const CHILDREN: Holiday = Holiday { ko: "어린이날", en: "Children's Day" };
const CHILDREN_SUBSTITUTE: Holiday = Holiday { ko: "대체공휴일(어린이날)", en: "Children's Day, substitute" };
const BUDDHA: Holiday = Holiday { ko: "부처님오신날", en: "Buddha's Birthday" };
const BUDDHA_SUBSTITUTE: Holiday =
    Holiday { ko: "대체공휴일(부처님오신날)", en: "Buddha's Birthday, substitute" };
const MEMORIAL: Holiday = Holiday { ko: "현충일", en: "Memorial Day" };
const CONSTITUTION: Holiday = Holiday { ko: "제헌절", en: "Constitution Day" };
const CONSTITUTION_SUBSTITUTE: Holiday =
    Holiday { ko: "대체공휴일(제헌절)", en: "Constitution Day, substitute" };
const LIBERATION: Holiday = Holiday { ko: "광복절", en: "Liberation Day" };
const LIBERATION_SUBSTITUTE: Holiday = Holiday { ko: "대체공휴일(광복절)", en: "Liberation Day, substitute" };
const CHUSEOK: Holiday = Holiday { ko: "추석", en: "Chuseok" };
const CHUSEOK_SUBSTITUTE: Holiday = Holiday { ko: "대체공휴일(추석)", en: "Chuseok, substitute" };
const ARMED_FORCES: Holiday =
    Holiday { ko: "임시공휴일(국군의 날)", en: "Armed Forces Day, temporary holiday" };
const FOUNDATION: Holiday = Holiday { ko: "개천절", en: "National Foundation Day" };
const FOUNDATION_SUBSTITUTE: Holiday =
    Holiday { ko: "대체공휴일(개천절)", en: "National Foundation Day, substitute" };
const HANGUL: Holiday = Holiday { ko: "한글날", en: "Hangul Day" };
const HANGUL_SUBSTITUTE: Holiday = Holiday { ko: "대체공휴일(한글날)", en: "Hangul Day, substitute" };
const CHRISTMAS: Holiday = Holiday { ko: "성탄절", en: "Christmas Day" };
const CHRISTMAS_SUBSTITUTE: Holiday = Holiday { ko: "대체공휴일(성탄절)", en: "Christmas Day, substitute" };
const TEMPORARY: Holiday = Holiday { ko: "임시공휴일", en: "Temporary holiday" };
const YEAR_END: Holiday = Holiday { ko: "연말 휴장일", en: "Year-end closing" };

/// Checked against PyPI's `exchange_calendars` 4.13.2 (XKRX) by `tests/peers/calendar_check.py`. Rows marked * deviate
/// from it, for the reason given there and here.
pub(super) static TABLE: Table = Table {
    zone: "Asia/Seoul",
    rule: "KST-9",
    regular: Hours { open: time(9, 0, 0, 0), close: time(15, 30, 0, 0) },
    years: &[
        Year {
            year: 2024,
            closed: &[
                (1, 1, NEW_YEAR),
                (2, 9, SEOLLAL),
                (2, 12, SEOLLAL_SUBSTITUTE),
                (3, 1, MARCH_FIRST),
                (4, 10, ASSEMBLY_ELECTION),
                (5, 1, LABOUR),
                (5, 6, CHILDREN_SUBSTITUTE),
                (5, 15, BUDDHA),
                (6, 6, MEMORIAL),
                (8, 15, LIBERATION),
                (9, 16, CHUSEOK),
                (9, 17, CHUSEOK),
                (9, 18, CHUSEOK),
                (10, 1, ARMED_FORCES),
                (10, 3, FOUNDATION),
                (10, 9, HANGUL),
                (12, 25, CHRISTMAS),
                (12, 31, YEAR_END),
            ],
            // * The package's list of exam days ends in 2020; KRX has shifted its hours on every one since 1993.
            hours: &[(1, 2, FIRST_DAY), (11, 14, EXAM_DAY)],
        },
        Year {
            year: 2025,
            closed: &[
                (1, 1, NEW_YEAR),
                (1, 27, TEMPORARY),
                (1, 28, SEOLLAL),
                (1, 29, SEOLLAL),
                (1, 30, SEOLLAL),
                (3, 3, MARCH_FIRST_SUBSTITUTE),
                (5, 1, LABOUR),
                // Children's Day and Buddha's Birthday in one; a substitute follows for the lost day.
                (5, 5, CHILDREN),
                (5, 6, CHILDREN_SUBSTITUTE),
                (6, 3, PRESIDENTIAL_ELECTION),
                (6, 6, MEMORIAL),
                (8, 15, LIBERATION),
                (10, 3, FOUNDATION),
                (10, 6, CHUSEOK),
                (10, 7, CHUSEOK),
                (10, 8, CHUSEOK_SUBSTITUTE),
                (10, 9, HANGUL),
                (12, 25, CHRISTMAS),
                (12, 31, YEAR_END),
            ],
            // * Exam day, as in 2024.
            hours: &[(1, 2, FIRST_DAY), (11, 13, EXAM_DAY)],
        },
        Year {
            year: 2026,
            closed: &[
                (1, 1, NEW_YEAR),
                (2, 16, SEOLLAL),
                (2, 17, SEOLLAL),
                (2, 18, SEOLLAL),
                (3, 2, MARCH_FIRST_SUBSTITUTE),
                (5, 1, LABOUR),
                (5, 5, CHILDREN),
                (5, 25, BUDDHA_SUBSTITUTE),
                // * 제9회 전국동시지방선거; the package's release is older than its own fix.
                (6, 3, LOCAL_ELECTION),
                // * A public holiday again by the act's amendment of 2026-02-10; the package's release knows it not.
                (7, 17, CONSTITUTION),
                (8, 17, LIBERATION_SUBSTITUTE),
                // Chuseok's third day is a Saturday, for which the act gives no substitute (only for a Sunday).
                (9, 24, CHUSEOK),
                (9, 25, CHUSEOK),
                (10, 5, FOUNDATION_SUBSTITUTE),
                (10, 9, HANGUL),
                (12, 25, CHRISTMAS),
                (12, 31, YEAR_END),
            ],
            // * Exam day, as in 2024.
            hours: &[(1, 2, FIRST_DAY), (11, 19, EXAM_DAY)],
        },
        Year {
            year: 2027,
            closed: &[
                (1, 1, NEW_YEAR),
                (2, 8, SEOLLAL),
                (2, 9, SEOLLAL_SUBSTITUTE),
                (3, 1, MARCH_FIRST),
                // * May 1 is a Saturday; Labour Day is a public holiday with a substitute since 2026.
                (5, 3, LABOUR_SUBSTITUTE),
                (5, 5, CHILDREN),
                (5, 13, BUDDHA),
                // * July 17 is a Saturday; Constitution Day has a substitute since it came back in 2026.
                (7, 19, CONSTITUTION_SUBSTITUTE),
                (8, 16, LIBERATION_SUBSTITUTE),
                (9, 14, CHUSEOK),
                (9, 15, CHUSEOK),
                (9, 16, CHUSEOK),
                (10, 4, FOUNDATION_SUBSTITUTE),
                (10, 11, HANGUL_SUBSTITUTE),
                (12, 27, CHRISTMAS_SUBSTITUTE),
                (12, 31, YEAR_END),
            ],
            // * The exam's date is announced (교육부, 2025-06-01); the hours of both days are KRX's custom, announced
            // a few weeks before each.
            hours: &[(1, 4, FIRST_DAY), (11, 18, EXAM_DAY)],
        },
    ],
};
