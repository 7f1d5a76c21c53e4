#!/usr/bin/env python3
"""Runs clients that nobody here wrote against the simulated broker: token, quote, balance, buy, sell, order list.

    python3 tests/peers/run.py --kis target/debug/kis --venvs target/ci/venv

Compares prices, quantities and order numbers with what the simulator counted and with each other. Prints a table, and
leaves with 1 on a difference. Each client has a folder of its own below --venvs, made by .ci/run from
tests/peers/requirements.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from broker import Broker
from comparison import compare, differs, plain, table

HERE = Path(__file__).resolve().parent
# Each has a key and an account of its own, and so the same portfolio at the start.
CLIENTS = {"python-kis": "with_python_kis.py", "mojito2": "with_mojito2.py", "pykis": "with_pykis.py"}
SYMBOL, PRICE = "005930", 70_000
TIME_LIMIT = 120


def plans(url, date):
    for index, client in enumerate(CLIENTS, start=1):
        yield client, {
            "url": url,
            # Lengths as KIS hands them out; python-kis insists on them.
            "app_key": f"PS{client:x<33}{index}",
            "app_secret": f"{client:x<179}{index}",
            "account": f"5000000{index}-01",
            "date": date,
            "symbol": SYMBOL,
            "market_qty": 3,
            # Far enough from the price to rest, near enough to be taken, on the tick.
            "buy_qty": 2,
            "buy_price": PRICE - 3_500,
            "sell_qty": 1,
            "sell_price": PRICE + 3_500,
        }


def run(client, plan, venvs):
    python = venvs / client / "bin" / "python"
    # mojito2 writes its token into the working folder.
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            [str(python), str(HERE / "clients" / CLIENTS[client]), json.dumps(plan)],
            cwd=folder,
            env={"HOME": folder, "PATH": "", "PYTHONPATH": str(HERE / "clients"), "PYTHONDONTWRITEBYTECODE": "1", "no_proxy": "*"},
            capture_output=True,
            text=True,
            timeout=TIME_LIMIT,
        )
    if done.returncode != 0:
        sys.exit(f"{client} failed:\n{done.stderr}{done.stdout}")
    # The clients log to standard output as well.
    return json.loads(done.stdout.splitlines()[-1])


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--kis", type=Path, required=True, help="the built program")
    options.add_argument("--venvs", type=Path, required=True, help="the folder with one virtual environment a client")
    options = options.parse_args()
    kis, venvs = options.kis.resolve(), options.venvs.resolve()

    with tempfile.TemporaryDirectory() as folder, Broker(kis, folder) as broker:
        date = broker.get("/__sim/clock")["now"][:10]
        seen, plan = {}, None
        for client, plan in plans(broker.url, date):
            # The clock runs on: every client begins at the same price.
            broker.post("/__sim/price", {"symbol": SYMBOL, "price": str(PRICE)})
            seen[client] = (plan["account"], run(client, plan, venvs))
        rows = compare(seen, broker.get("/__sim/stats"), plan, plain(PRICE))
    print("\n".join(table(rows)))
    different = sum(map(differs, rows))
    print(f"ci: {len(seen)} clients, {len(rows)} comparisons, {different} different")
    sys.exit(1 if different else 0)


if __name__ == "__main__":
    main()
