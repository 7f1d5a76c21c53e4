"""A websocket frame from standard input, decoded with python-kis: prints the nanoseconds that the fastest tenth takes."""

import sys
import time

from pykis.api.websocket.order_book import KisDomesticRealtimeOrderbook
from pykis.api.websocket.price import KisDomesticRealtimePrice
from pykis.responses.websocket import KisWebsocketResponse

TYPES = {"H0STCNT0": KisDomesticRealtimePrice, "H0STASP0": KisDomesticRealtimeOrderbook}
TURNS = 100

frame = sys.stdin.read()


def decode() -> None:
    _, tr_id, count, body = frame.split("|", 3)
    for record in KisWebsocketResponse.parse(body, count=int(count), response_type=TYPES[tr_id]):
        assert record.symbol


samples = []
for _ in range(50):
    start = time.perf_counter_ns()
    for _ in range(TURNS):
        decode()
    samples.append((time.perf_counter_ns() - start) // TURNS)
print(sorted(samples)[len(samples) // 10])
