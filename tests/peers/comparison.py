"""What the clients saw, held against the simulator's own count and against each other. Pure: no process, no network."""

from collections import namedtuple
from decimal import Decimal

Row = namedtuple("Row", "client what theirs ours")


def plain(value):
    return format(Decimal(str(value)).normalize(), "f")


def compare(seen, stats, plan, price):
    """One row for each thing compared; `seen` maps each client's name to what it saw and its account."""
    rows = []
    for client, (account, saw) in seen.items():
        rows += against_simulator(client, saw, [o for o in stats["orders"] if o["account"] == account[4:8]], plan, price)
    rows += against_each_other({client: saw for client, (_, saw) in seen.items()})
    rows.append(Row("all", "tokens issued", str(len(seen)), str(stats["tokens_issued"])))
    rows.append(Row("all", "calls refused for rate", "0", str(stats["rejected_rate"])))
    return rows


def against_simulator(client, saw, orders, plan, price):
    yield Row(client, "price", saw["price"], price)
    bought = Decimal(saw["after"].get(plan["symbol"], 0)) - Decimal(saw["before"].get(plan["symbol"], 0))
    filled = sum((Decimal(order["filled_qty"]) for order in orders if order["side"] == "buy"), Decimal(0))
    yield Row(client, "shares bought at the market", plain(bought), plain(filled))
    yield Row(client, "orders", len(saw["orders"]), len(orders))
    by_number = {order["order_no"]: order for order in orders}
    for order in saw["orders"]:
        name = f"{order['side']} {order['qty']} at {order['price'] or 'market'}"
        yield Row(client, name, asked(order), told(by_number.get(order["order_no"]), order["price"]))
    waiting = [line(order) for order in orders if Decimal(order["filled_qty"]) < Decimal(order["qty"])]
    yield Row(client, "open orders", lines(saw["open"]), " | ".join(sorted(waiting)))
    if "day" in saw:
        yield Row(client, "numbers of the day's orders", numbers(saw["day"]), numbers(orders))


def against_each_other(seen):
    (first, reference), *others = seen.items()
    for client, saw in others:
        for what in ["price", "cash", "before", "after"]:
            yield Row(f"{client}, {first}", what, str(saw[what]), str(reference[what]))
    numbers_of_all = [order["order_no"] for saw in seen.values() for order in saw["orders"]]
    yield Row("all", "different order numbers", len(set(numbers_of_all)), len(numbers_of_all))


def asked(order):
    return f"{order['order_no']} {order['side']} {order['qty']} {order['price'] or 'market'}"


def told(order, price):
    """The simulator's record of an order; of one without a limit no price is compared."""
    if order is None:
        return "no such order"
    shown = plain(order["price"]) if price else "market"
    return f"{order['order_no']} {order['side']} {plain(order['qty'])} {shown}"


def line(order):
    return f"{order['order_no']} {order['side']} {order['symbol']} {plain(order['qty'])} {plain(order['price'])}"


def lines(orders):
    return " | ".join(sorted(line(order) for order in orders))


def numbers(orders):
    return " ".join(sorted(order["order_no"] for order in orders))


def differs(row):
    return row.theirs != row.ours


def table(rows):
    """The rows as text: what is equal in short, what is not with both sides."""
    width = max(len(row.client) for row in rows)
    for row in rows:
        mark = "DIFFERS" if differs(row) else "ok"
        yield f"{mark:<8}{row.client:<{width}}  {row.what}: {row.theirs}"
        if differs(row):
            yield f"{'':<8}{'':<{width}}  {'':<{len(str(row.what))}}  the other side: {row.ours}"
