"""One price with python-kis, as a script does it: what the benchmark holds `kis quote` against. The argument is the address."""

import sys

import pykis.kis
from pykis import PyKis
from pykis.api.stock.quote import domestic_quote

pykis.kis.REAL_DOMAIN = pykis.kis.VIRTUAL_DOMAIN = sys.argv[1]
kis = PyKis(id="bench", account="50000009-01", appkey="x" * 36, secretkey="x" * 180, use_websocket=False)
print(format(domestic_quote(kis, "005930").close, "f"))
