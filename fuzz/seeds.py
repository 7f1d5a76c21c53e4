"""Writes what fuzzing begins with: every example of fixtures/ and its journal, the alerts, a frame of every feed, a line of every master."""

import io
import json
import pathlib
import tomllib
import zipfile

here = pathlib.Path(__file__).parent
house = here.parent


def seed(target: str, name: str, content: bytes) -> None:
    folder = here / "seeds" / target
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(content)


def replies() -> None:
    for file in (house / "fixtures").glob("*/*.json"):
        endpoint = file.stem.split("--")[0] if file.parent.name == "quirks" else f"{file.parent.name}.{file.stem}"
        seed("reply", f"{file.parent.name}-{file.stem}", f"{endpoint}\n".encode() + file.read_bytes())


def frames() -> None:
    for file in (house / "kis-api/spec").glob("*/*.toml"):
        spec = tomllib.loads(file.read_text())
        if spec.get("kind") != "feed":
            continue
        tr_id = spec["tr_id"]["real"]
        record = "^".join("090000" if "hour" in word.lower() else "1" for word in spec["record"]["words"])
        seed("frame", f"{tr_id}-two", f"0|{tr_id}|002|{record}^{record}".encode())
    for file in (house / "fixtures/frames").glob("*.txt"):
        seed("frame", file.stem, file.read_bytes().rstrip(b"\n"))
    seed("frame", "ping", b'{"header":{"tr_id":"PINGPONG","datetime":"20260105090000"}}')
    body = b'{"rt_cd":"9","msg_cd":"OPSP8996","msg1":"ALREADY IN USE appkey"}'
    seed("frame", "refused", b'{"header":{"tr_id":"(null)","tr_key":""},"body":' + body + b"}")


def masters() -> None:
    domestic = "005930   KR7005930003" + "삼성전자".ljust(36)
    files = {
        0: domestic + "ST" + "0" * 225 + "\n",
        1: domestic + "ST" + "0" * 219 + "\n",
        2: "\t".join("US 22 NAS 나스닥 AAPL DNASAAPL 애플 APPLE 2 USD 4 0 200.0 1 1 0930 1600 N 0 0 0 0 0 0".split(" ")) + "\n",
        5: "0001코스피\n",
    }
    for at, text in files.items():
        content = text.encode("cp949")
        seed("master", f"{at}-plain", bytes([at]) + content)
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("file", content)
        seed("master", f"{at}-packed", bytes([at | 0x80]) + packed.getvalue())


def order_lists() -> None:
    day = '"ord_dt":"20260303","ord_gno_brno":"00950","sll_buy_dvsn_cd":"02"'
    domestic = '"pdno":"005930","ord_qty":"3","tot_ccld_qty":"0","rmn_qty":"3"'
    us = '"pdno":"AAPL","ovrs_excg_cd":"NASD","ft_ord_qty":"3","ft_ccld_qty":"0","nccs_qty":"3"'

    def page(part: str, digits: int, row: str, number: int) -> bytes:
        cursor = f'"ctx_area_fk{digits}":"A","ctx_area_nk{digits}":"{number}"'
        return f'{{"rt_cd":"0",{cursor},"{part}":[{{"odno":"{number}",{day},{row}}}],"output2":{{}}}}'.encode()

    for name, part, digits, row in [("kr", "output1", 100, domestic), ("us", "output", 200, us)]:
        one, two = page(part, digits, row, 1), page(part, digits, row, 2)
        seed("order_list_pages", f"{name}-one", b"D" + one)
        seed("order_list_pages", f"{name}-two", b"M" + one + b"\xffD" + two)
        seed("order_list_pages", f"{name}-unfinished", b"M" + one + b"\xffM" + two)
        seed("order_list_pages", f"{name}-twice", b"M" + one + b"\xffD" + one)


def journals() -> None:
    day = (house / "fixtures/journal/day.jsonl").read_bytes()
    rows = day.splitlines(keepends=True)
    seed("journal_bytes", "day", day)
    seed("journal_bytes", "torn", day[:-40])
    for count in (2, 8, 14):
        seed("journal_bytes", f"first-{count}", b"".join(rows[:count]))
    seed("journal_bytes", "again", b"".join(rows[:2] * 2))


def alerts() -> None:
    lines = (house / "fixtures/alerts/corpus.txt").read_text().splitlines()
    texts = [line.split(" => ")[0] for line in lines if " => " in line and line[0] not in "#@"]
    for at, text in enumerate(texts):
        seed("alert_text", f"line-{at}", b"\x80" + text.encode())


def amounts() -> None:
    for at, text in enumerate(["2000000", "2,000,000", "200만", "1억 5,000만원", "₩2,000,000", "700usd", "$700.50", "1.000", "1,00", "5억3천만"]):
        seed("money_parse", str(at), text.encode())


def configurations() -> None:
    example = (house / "examples/config.toml").read_text()
    taken = [line[1:] for line in example.splitlines() if line.startswith("#") and not line.startswith("# ")]
    seed("config_toml", "example", example.encode())
    seed("config_toml", "taken", "\n".join(taken).encode())
    for at, line in enumerate(taken):
        heading = next((above for above in reversed(taken[:at]) if above.startswith("[")), "")
        seed("config_toml", f"line-{at}", f"{heading}\n{line}".encode())


def requests() -> None:
    bodies = {
        "order/buy": '{"symbol": "005930", "qty": 10, "limit": 70000.50}',
        "order/sell": '{"symbol": "NASD:AAPL", "qty": "half", "market": true, "during_halt": false}',
        "safe-sell/on": '{"symbol": ["005930", "000660"], "size": "half"}',
        "follow/holdings": '{"leader": "A", "symbol": "005930", "qty": "1,000"}',
        "alert/drain": '{"confirm": [1, "2"]}',
        "condition/add": '{"symbol": "005930", "price_above": 80000, "sell": "all", "until": null}',
        "balance": "",
    }
    for at, (path, body) in enumerate(bodies.items()):
        seed("rest_request", f"command-{at}", f"{path}\napplication/json\n{body}".encode())
    for at, (kind, body) in enumerate([("text/plain", "one\ntwo"), ("application/json", '[{"text": "one", "id": 1, "sent_at": 1772499600}, "two"]')]):
        seed("rest_request", f"alert-{at}", f"alerts\n{kind}\n{body}".encode())


def updates() -> None:
    owner = 770077
    chat, person = {"id": owner, "type": "private"}, {"id": owner, "is_bot": False}
    message = {"message_id": 5, "date": 1_700_000_000, "chat": chat, "from": person}
    texts = ["/order buy 005930 1 --limit 70000", "/halt", "A bought 1,000 shares of 005930 at 70,000", "/follow add “A B” —market kr", "123456"]
    for at, text in enumerate(texts):
        for kind in ["message", "edited_message"]:
            seed("telegram_update", f"{kind}-{at}", json.dumps({"update_id": at, kind: {**message, "text": text}}).encode())
    for at, data in enumerate(["m:budget", "r:trading on kr", "f:buy", "c:half", "y:00000000000000ab", "n:1", "r:halt"]):
        press = {"id": "1", "from": person, "data": data, "message": {"message_id": 5, "chat": chat}}
        seed("telegram_update", f"press-{at}", json.dumps([{"update_id": at, "callback_query": press}]).encode())
    forwarded = {**message, "text": "/resume", "forward_origin": {"type": "user", "date": 1}, "via_bot": {"id": 3}}
    post = {**message, "chat": {"id": -owner, "type": "channel"}, "text": "A bought 1"}
    seed("telegram_update", "others", json.dumps([{"update_id": 1, "message": forwarded}, {"update_id": 2, "channel_post": post}, 7]).encode())


replies()
frames()
masters()
order_lists()
journals()
alerts()
amounts()
configurations()
requests()
updates()
