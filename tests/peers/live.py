#!/usr/bin/env python3
"""Lets python-kis listen to the simulated broker's websocket: prices, the order book, encrypted order notices.

    python3 tests/peers/live.py --kis target/debug/kis --venvs target/ci/venv

Its version counts the fields of a record, and gives up on those that KIS appended since: the simulator sends the older
layouts. Prints a table, and leaves with 1 on a difference.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from broker import Broker
from comparison import Row, differs, plain, table

HERE = Path(__file__).resolve().parent
CLIENT = "python-kis"
SYMBOL, PRICE, TICK = "005930", 71_000, 100
TIME_LIMIT = 120


def plan(url):
    return {
        "url": url,
        "app_key": f"PS{CLIENT:x<34}",
        "app_secret": f"{CLIENT:x<180}",
        "account": "50000009-01",
        "symbol": SYMBOL,
        "price": PRICE,
        "market_qty": 3,
        # Far enough from the price to rest.
        "buy_qty": 2,
        "buy_price": PRICE - 3_500,
    }


def run(it, venvs):
    python = venvs / CLIENT / "bin" / "python"
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            [str(python), str(HERE / "clients" / "live_python_kis.py"), json.dumps(it)],
            cwd=folder,
            env={"HOME": folder, "PATH": "", "PYTHONPATH": str(HERE / "clients"), "PYTHONDONTWRITEBYTECODE": "1", "no_proxy": "*"},
            capture_output=True,
            text=True,
            timeout=TIME_LIMIT,
        )
    if done.returncode != 0:
        sys.exit(f"{CLIENT} failed:\n{done.stderr}{done.stdout}")
    # It logs to standard output as well.
    return json.loads(done.stdout.splitlines()[-1])


def compare(saw, stats):
    filled, waiting = stats["orders"]
    numbers = [order["order_no"] for order in stats["orders"]]
    yield Row(CLIENT, "price of a trade", saw["price"], plain(PRICE))
    yield Row(CLIENT, "best bid", saw["bid"], plain(PRICE))
    yield Row(CLIENT, "best ask", saw["ask"], plain(PRICE + TICK))
    yield Row(CLIENT, "orders received", " ".join(saw["received"]), " ".join(numbers))
    fill = [filled["order_no"], plain(filled["filled_qty"]), plain(filled["avg_price"])]
    yield Row(CLIENT, "fills", " | ".join(" ".join(one) for one in saw["filled"]), " ".join(fill))
    yield Row(CLIENT, "fills of the order that waits", "0", plain(waiting["filled_qty"]))


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--kis", type=Path, required=True, help="the built program")
    options.add_argument("--venvs", type=Path, required=True, help="the folder with one virtual environment a client")
    options = options.parse_args()

    with tempfile.TemporaryDirectory() as folder, Broker(options.kis.resolve(), folder) as broker:
        broker.post("/__sim/faults", [{"do": "feed_old_layout", "times": 0}])
        saw = run(plan(broker.url), options.venvs.resolve())
        rows = list(compare(saw, broker.get("/__sim/stats")))
    print("\n".join(table(rows)))
    different = sum(map(differs, rows))
    print(f"ci: {CLIENT} live, {len(rows)} comparisons, {different} different")
    sys.exit(1 if different else 0)


if __name__ == "__main__":
    main()
