"""Runs the plan with pykis."""

from pykis import Api, DomainInfo

from seen import acknowledged, listed, number, plan, tell


def positions(frame):
    return {symbol: number(row["보유수량"]) for symbol, row in frame.iterrows() if row["보유수량"]}


def main():
    it = plan()
    code, product = it["account"].split("-")
    api = Api(
        key_info={"appkey": it["app_key"], "appsecret": it["app_secret"]},
        domain_info=DomainInfo(kind=None, url=it["url"]),
        account_info={"account_code": code, "product_code": product},
    )
    symbol = it["symbol"]

    price = api.get_kr_current_price(symbol)
    cash = api.get_kr_deposit()
    before = api.get_kr_stock_balance()
    # A price of 0 means the market's.
    bought = api.buy_kr_stock(symbol, it["market_qty"], 0)
    after = api.get_kr_stock_balance()
    buy = api.buy_kr_stock(symbol, it["buy_qty"], it["buy_price"])
    sell = api.sell_kr_stock(symbol, it["sell_qty"], it["sell_price"])
    sides = {"매도": "sell", "매수": "buy"}

    tell(
        price=number(price),
        cash=number(cash),
        before=positions(before),
        after=positions(after),
        orders=[
            acknowledged("buy", bought["ODNO"], it["market_qty"]),
            acknowledged("buy", buy["ODNO"], it["buy_qty"], it["buy_price"]),
            acknowledged("sell", sell["ODNO"], it["sell_qty"], it["sell_price"]),
        ],
        open=[
            listed(sides[row["매수매도구분"]], order_no, row["종목코드"], row["주문수량"], row["주문가격"])
            for order_no, row in api.get_kr_orders().iterrows()
        ],
    )


main()
