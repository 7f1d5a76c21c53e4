"""What a client is asked to do, and the form in which it says what it saw. Only the standard library: every client
has an environment of its own."""

import json
import sys
from decimal import Decimal


def plan():
    """The first argument: where to, as whom, what."""
    return json.loads(sys.argv[1])


def number(value):
    """One text for each number, however a client holds it: 70000, 70000.0, "0070000" and Decimal("7E+4") are one."""
    return format(Decimal(str(value)).normalize(), "f")


def acknowledged(side, order_no, qty, price=None):
    """An order that the broker took. Without a price it went at the market's."""
    return {"side": side, "order_no": str(order_no), "qty": number(qty), "price": price and number(price)}


def listed(side, order_no, symbol, qty, price):
    """A line of an order list."""
    return {"side": side, "order_no": str(order_no), "symbol": symbol, "qty": number(qty), "price": number(price)}


def tell(**seen):
    json.dump(seen, sys.stdout, ensure_ascii=False)
    sys.stdout.flush()
