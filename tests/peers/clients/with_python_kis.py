"""Runs the plan with python-kis."""

from datetime import date

import pykis.kis
from pykis import PyKis
from pykis.api.stock.quote import domestic_quote

from seen import acknowledged, listed, number, plan, tell


def positions(balance):
    return {stock.symbol: number(stock.quantity) for stock in balance.stocks if stock.quantity}


def main():
    it = plan()
    pykis.kis.REAL_DOMAIN = pykis.kis.VIRTUAL_DOMAIN = it["url"]
    kis = PyKis(
        id="peer", account=it["account"], appkey=it["app_key"], secretkey=it["app_secret"], keep_token=False, use_websocket=False
    )
    account = kis.account()
    symbol = it["symbol"]

    price = domestic_quote(kis, symbol).close
    before = account.balance("KR")
    bought = account.buy("KRX", symbol, qty=it["market_qty"])
    after = account.balance("KR")
    buy = account.buy("KRX", symbol, price=it["buy_price"], qty=it["buy_qty"])
    sell = account.sell("KRX", symbol, price=it["sell_price"], qty=it["sell_qty"])
    day = date.fromisoformat(it["date"])

    tell(
        price=number(price),
        cash=number(before.deposits["KRW"].amount),
        before=positions(before),
        after=positions(after),
        orders=[
            acknowledged("buy", bought.number, it["market_qty"]),
            acknowledged("buy", buy.number, it["buy_qty"], it["buy_price"]),
            acknowledged("sell", sell.number, it["sell_qty"], it["sell_price"]),
        ],
        open=[
            listed(order.type, order.order_number.number, order.symbol, order.quantity, order.unit_price)
            for order in account.pending_orders("KR").orders
        ],
        day=[
            listed(order.type, order.number, order.symbol, order.quantity, order.unit_price)
            for order in account.daily_orders(day, day, "KR").orders
        ],
    )


main()
