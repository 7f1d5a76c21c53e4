"""Listens with python-kis: prices, the order book, and what becomes of its own orders."""

import json
import time
import urllib.request

import pykis.client.websocket
import pykis.kis
from pykis import PyKis

from seen import number, plan, tell

PATIENCE = 30


def wait(ready):
    until = time.monotonic() + PATIENCE
    while not ready():
        if time.monotonic() > until:
            raise SystemExit("waited in vain")
        time.sleep(0.05)


def set_price(url, symbol, price):
    body = json.dumps({"symbol": symbol, "price": price}).encode()
    urllib.request.urlopen(urllib.request.Request(f"{url}/__sim/price", body), timeout=10).close()


def main():
    it = plan()
    pykis.kis.REAL_DOMAIN = pykis.kis.VIRTUAL_DOMAIN = it["url"]
    pykis.client.websocket.WEBSOCKET_REAL_DOMAIN = it["url"].replace("http:", "ws:")
    kis = PyKis(id="peer", account=it["account"], appkey=it["app_key"], secretkey=it["app_secret"], keep_token=False)
    stock, account = kis.stock(it["symbol"], market="KRX"), kis.account()

    prices, books, notices = [], [], []
    # A subscription lasts as long as what it is held by.
    held = [
        stock.on("price", lambda _, event: prices.append(number(event.response.price))),
        stock.on("orderbook", lambda _, event: books.append(event.response)),
        account.on("execution", lambda _, event: notices.append(event.response)),
    ]
    client = kis.websocket
    wait(lambda: len(client.subscriptions) >= 4 and client.connected and books)
    set_price(it["url"], it["symbol"], it["price"])
    wait(lambda: number(it["price"]) in prices and number(books[-1].bid_price.price) == number(it["price"]))
    account.buy("KRX", it["symbol"], qty=it["market_qty"])
    wait(lambda: any(notice.executed_quantity for notice in notices))
    account.buy("KRX", it["symbol"], price=it["buy_price"], qty=it["buy_qty"])
    wait(lambda: len(notices) >= 3)

    del held
    client.disconnect()
    filled = [notice for notice in notices if notice.executed_quantity]
    tell(
        price=number(it["price"]),
        ask=number(books[-1].ask_price.price),
        bid=number(books[-1].bid_price.price),
        received=[notice.order_number.number for notice in notices if notice.receipt],
        filled=[[n.order_number.number, number(n.executed_quantity), number(n.price)] for n in filled],
    )


main()
