"""Runs the plan with mojito2."""

import mojito

from seen import acknowledged, listed, number, plan, tell


def positions(balance):
    return {row["pdno"]: number(row["hldg_qty"]) for row in balance["output1"] if int(row["hldg_qty"])}


def taken(reply):
    # mojito2 hands refusals back as they are.
    if reply["rt_cd"] != "0":
        raise SystemExit(f"refused: {reply}")
    return reply["output"]


def side(code):
    return {"01": "sell", "02": "buy"}[code]


def main():
    it = plan()
    # The constructor asks for a token at once, so the address has to be known before.
    mojito.KoreaInvestment.set_base_url = lambda self, mock=True: setattr(self, "base_url", it["url"])
    broker = mojito.KoreaInvestment(api_key=it["app_key"], api_secret=it["app_secret"], acc_no=it["account"])
    symbol = it["symbol"]

    price = taken(broker.fetch_price(symbol))["stck_prpr"]
    before = broker.fetch_balance()
    bought = taken(broker.create_market_buy_order(symbol, it["market_qty"]))
    after = broker.fetch_balance()
    buy = taken(broker.create_limit_buy_order(symbol, it["buy_price"], it["buy_qty"]))
    sell = taken(broker.create_limit_sell_order(symbol, it["sell_price"], it["sell_qty"]))
    wanted = {"CTX_AREA_FK100": "", "CTX_AREA_NK100": "", "INQR_DVSN_1": "0", "INQR_DVSN_2": "0"}

    tell(
        price=number(price),
        cash=number(before["output2"][0]["dnca_tot_amt"]),
        before=positions(before),
        after=positions(after),
        orders=[
            acknowledged("buy", bought["ODNO"], it["market_qty"]),
            acknowledged("buy", buy["ODNO"], it["buy_qty"], it["buy_price"]),
            acknowledged("sell", sell["ODNO"], it["sell_qty"], it["sell_price"]),
        ],
        open=[
            listed(side(row["sll_buy_dvsn_cd"]), row["odno"], row["pdno"], row["ord_qty"], row["ord_unpr"])
            for row in taken(broker.fetch_open_order(wanted))
        ],
    )


main()
