#!/usr/bin/env python3
"""Checks the trading calendar against the independent package exchange_calendars (XKRX, XNYS).

    pip install exchange_calendars
    python3 tests/peers/calendar_check.py <(cargo run -q -p rich-beagle-examples --bin calendar -- 2024 2027)

Reads `market date open close` lines, whole years of both markets. Leaves with 1 on a difference that is not argued
below, and on an argued one where our table no longer says what was argued.
"""

import sys
from datetime import datetime, timezone

import exchange_calendars

PEERS = {"kr": "XKRX", "us": "XNYS"}

EXAM = "exam day: KRX runs 10:00-16:30, every year since 2016; the package's list of exam days ends in 2020"
# (market, date): (our open and close in UTC, or None for closed; why we are right)
ARGUED = {
    ("kr", "2024-11-14"): (("01:00", "07:30"), EXAM),
    ("kr", "2025-11-13"): (("01:00", "07:30"), EXAM),
    ("kr", "2026-11-19"): (("01:00", "07:30"), EXAM),
    ("kr", "2027-11-18"): (("01:00", "07:30"), EXAM),
    ("kr", "2026-06-03"): (None, "local elections: a public holiday; fixed in the package after release 4.13.2 (#574)"),
    ("kr", "2026-07-17"): (None, "Constitution Day: a public holiday again by the amendment of 2026-02-10 (#583)"),
    ("kr", "2027-05-03"): (None, "substitute for Labour Day, a public holiday by the amendment of April 2026 (#574)"),
    ("kr", "2027-07-19"): (None, "substitute for Constitution Day, which is on a Saturday (#583)"),
}


def instant(value):
    return datetime.fromisoformat(str(value).replace("Z", "+00:00")).astimezone(timezone.utc)


def read(path):
    ours = {market: {} for market in PEERS}
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            market, date, opens, closes = line.split()
            if date in ours[market]:
                sys.exit(f"{market} {date} is there twice")
            ours[market][date] = (instant(opens), instant(closes))
    if not all(ours.values()):
        sys.exit("no sessions of a market: did the printer fail?")
    return ours


def peer(name, first, last):
    schedule = exchange_calendars.get_calendar(name, start=f"{first}-01-01", end=f"{last}-12-31").schedule
    return {
        session.date().isoformat(): (instant(row["open"]), instant(row["close"])) for session, row in schedule.iterrows()
    }


def hours(session):
    return session and tuple(f"{at:%H:%M}" for at in session)


def show(times):
    return "-".join(times) + "Z" if times else "closed"


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    bad, unused = 0, dict(ARGUED)
    for market, ours in read(sys.argv[1]).items():
        first, last = min(ours)[:4], max(ours)[:4]
        theirs = peer(PEERS[market], first, last)
        for date in sorted(ours.keys() | theirs.keys()):
            mine, other = ours.get(date), theirs.get(date)
            argued, reason = unused.pop((market, date), (None, None))
            if reason and hours(mine) != argued:
                bad += 1
                print(f"BAD    {market} {date}: ours {show(hours(mine))}, argued {show(argued)} ({reason})")
            elif mine == other:
                if reason:
                    print(f"stale  {market} {date}: the package agrees by now, drop the argument ({reason})")
            elif reason:
                print(f"argued {market} {date}: ours {show(hours(mine))}, theirs {show(hours(other))} ({reason})")
            else:
                bad += 1
                print(f"BAD    {market} {date}: ours {show(hours(mine))}, theirs {show(hours(other))}")
        # Closed in both: the loop above saw no such date, and the argument is satisfied.
        for (of, date), (argued, reason) in list(unused.items()):
            if of == market and first <= date[:4] <= last:
                del unused[of, date]
                if argued:
                    bad += 1
                    print(f"BAD    {market} {date}: ours closed, argued {show(argued)} ({reason})")
                else:
                    print(f"stale  {market} {date}: the package agrees by now, drop the argument ({reason})")
        print(f"{PEERS[market]} {first}-{last}: {len(ours)} sessions, theirs {len(theirs)}")
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
