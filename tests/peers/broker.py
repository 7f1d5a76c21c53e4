"""The simulated broker as a process, and what can be asked of it beside the broker's own services."""

import json
import subprocess
import urllib.request


class Broker:
    """`kis sim serve` on a free port; ends with the block it is used in."""

    def __init__(self, kis, folder):
        # Of the program's environment only its folders: whatever is set here must not change what is tested.
        environment = {"KIS_CONFIG_DIR": f"{folder}/config", "KIS_STATE_DIR": f"{folder}/state", "HOME": str(folder)}
        self.process = subprocess.Popen(
            [str(kis), "sim", "serve", "--port", "0"], env=environment, stdout=subprocess.PIPE, text=True
        )
        self.url = self.process.stdout.readline().strip()
        if not self.url.startswith("http://127.0.0.1:"):
            self.process.kill()
            raise SystemExit(f"the first line of `kis sim serve` should be its address, and is {self.url!r}")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        try:
            self.process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self.process.kill()

    def get(self, path):
        with urllib.request.urlopen(self.url + path, timeout=10) as reply:
            return json.load(reply)

    def post(self, path, body):
        request = urllib.request.Request(self.url + path, json.dumps(body).encode(), {"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=10) as reply:
            return json.load(reply)
