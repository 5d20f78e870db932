"""The service and its peers as processes: started, asked, loaded, weighed and ended."""

import json
import os
import pathlib
import signal
import subprocess
import time
import urllib.request

from postgresql import free_port

HERE = pathlib.Path(__file__).resolve().parent
PEERS = HERE.parent.parent / ".venv" / "peers" / "bin"
CONNECTIONS = 64
POOL = 10


class Server:
    """An HTTP server in a process group of its own."""

    def __init__(self, name, command, environment, ready):
        self.name = name
        self.port = free_port()
        self.command = [part.replace("{port}", str(self.port)) for part in map(str, command)]
        self.environment = os.environ | environment | {"PORT": str(self.port)}
        self.ready = ready

    def __enter__(self):
        began = time.perf_counter()
        self.process = subprocess.Popen(
            self.command,
            env=self.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=HERE / "peers",
            start_new_session=True,
        )
        while True:
            try:
                with urllib.request.urlopen(self.url + self.ready, timeout=1) as answer:
                    answer.read()
                break
            except OSError:
                if self.process.poll() is not None:
                    raise SystemExit(f"error: {self.name} ended while it started: {' '.join(self.command)}")
                time.sleep(0.001)
        self.start = time.perf_counter() - began
        return self

    def __exit__(self, *_):
        os.killpg(self.process.pid, signal.SIGTERM)
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}"

    def request(self, method, path, body=None, headers=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.url + path, data, headers or {}, method=method)
        with urllib.request.urlopen(request) as answer:
            return answer.read()

    def load(self, kind, seconds, connections=CONNECTIONS):
        """Requests a second, and the 50th and 99th percentile of their times in milliseconds."""
        result = subprocess.run(
            ["wrk", "-t", "1", "-c", str(connections), "-d", f"{seconds}s", "--timeout", "20s"]
            + ["-s", HERE / "requests.lua", self.url, "--", kind, str(time.time_ns() % 1_000_000_000)],
            capture_output=True,
            text=True,
            check=True,
        )
        line = next(line for line in result.stdout.splitlines() if line.startswith("RESULT"))
        requests, duration, p50, p99, failed = map(int, line.split()[1:])
        if failed > 0:
            raise SystemExit(f"error: {failed} of {requests} requests of the kind '{kind}' to {self.name} failed")
        return requests / duration * 1e6, p50 / 1e3, p99 / 1e3

    def memory(self):
        """MB of memory that its processes have for themselves, shared pages by their share."""
        total = 0
        for status in pathlib.Path("/proc").glob("[0-9]*/stat"):
            try:
                if os.getpgid(int(status.parent.name)) != self.process.pid:
                    continue
                for line in (status.parent / "smaps_rollup").read_text().splitlines():
                    if line.startswith("Pss:"):
                        total += int(line.split()[1]) * 1024
            except (ProcessLookupError, FileNotFoundError):
                continue
        return total / 1e6


def servers(service, database):
    url = {"DATABASE_URL": database.url}
    # The queue takes what all connections ask at once, and what those of the load before them asked last.
    settings = {"DATABASE_POOL_SIZE": str(POOL), "DATABASE_POOL_QUEUE": "512", "LOG_LEVEL": "error"}
    workers = os.cpu_count()
    return [
        Server("service", [service], url | settings, "/readyz"),
        Server(
            "FastAPI",
            [PEERS / "uvicorn", "fastapi_products:app", "--port", "{port}", "--workers", workers, "--no-access-log"]
            + ["--log-level", "error"],
            url,
            "/v1/products?limit=1",
        ),
        Server(
            "Flask",
            [PEERS / "gunicorn", "flask_products:application", "-b", "127.0.0.1:{port}", "-w", 2 * workers + 1]
            + ["-k", "gthread", "--threads", "4"],
            url,
            "/v1/products?limit=1",
        ),
    ]
