#!/usr/bin/env python3
"""Checks price steps, daily limits and sell taxes against the independent package krx-quant-core.

    pip install krx-quant-core
    python3 tests/peers/tables_check.py <(cargo run -q -p rich-beagle-examples --bin tables -- 2026-03-02)

Reads `step CLASS PRICE STEP`, `limits CLASS BASE LOWER UPPER` and `tax CLASS DAY PERCENT` lines. Leaves with 1 on a
difference that is not argued below, and on an argument that nothing needs any more.
"""

import sys
from collections import Counter
from datetime import date
from decimal import Decimal

from krx_quant_core.costs.tax import tax_rate
from krx_quant_core.market.limits import limit_down_price, limit_up_price
from krx_quant_core.market.ticks import tick_size, tick_size_array

# (table, class): why ours differs from the package's, on each line where it does.
ARGUED = {
    ("limits", "kr_fund"): "the package counts every limit in the steps of stocks; a fund has steps of its own, so that "
    "its limits are finer from 5,000 won on",
    ("tax", "kr_fund"): "the package knows no funds; 증권거래세 is on the sale of shares, and units of ETFs and ETNs are none",
}


def step(kind, price):
    if kind == "kr_fund":
        return Decimal(int(tick_size_array(float(price), etf=True)))
    return tick_size(price)


def limits(_, base):
    return Decimal(str(limit_down_price(float(base)))), Decimal(str(limit_up_price(float(base))))


def tax(_, day):
    rates = {tax_rate(day, market).total * 100 for market in ("KOSPI", "KOSDAQ")}
    if len(rates) != 1:
        sys.exit(f"the package has two taxes on {day}, and our table one: {sorted(rates)}")
    return rates.pop()


def compare(line):
    """Whether ours is theirs, and how a difference reads."""
    table, kind, key, *ours = line.split()
    ours = tuple(map(Decimal, ours))
    if table == "tax":
        theirs = (tax(kind, date.fromisoformat(key)),)
    elif table == "step":
        theirs = (step(kind, Decimal(key)),)
    else:
        theirs = limits(kind, Decimal(key))
    show = lambda values: " ".join(f"{value.normalize():f}" for value in values)
    return (table, kind), ours == theirs, f"{table} {kind} {key}: ours {show(ours)}, theirs {show(theirs)}"


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    compared, differing, examples, bad = Counter(), Counter(), {}, 0
    with open(sys.argv[1], encoding="utf-8") as lines:
        for line in lines:
            what, same, text = compare(line)
            compared[what] += 1
            if not same:
                differing[what] += 1
                examples.setdefault(what, text)
    for table in ("step", "limits", "tax"):
        for kind in ("kr_stock", "kr_fund"):
            what = (table, kind)
            reason = ARGUED.get(what)
            if not compared[what]:
                bad += 1
                print(f"BAD    {table} {kind}: no line: did the printer fail?")
            elif differing[what] and not reason:
                bad += 1
                print(f"BAD    {table} {kind}: {differing[what]} of {compared[what]} differ, the first: {examples[what]}")
            elif differing[what]:
                print(f"argued {table} {kind}: {differing[what]} of {compared[what]} differ, the first: {examples[what]} ({reason})")
            elif reason:
                bad += 1
                print(f"stale  {table} {kind}: all {compared[what]} agree by now, drop the argument ({reason})")
            else:
                print(f"same   {table} {kind}: {compared[what]} of {compared[what]}")
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
