"""A PostgreSQL server of the benchmark's own, with production's durability, and pgbench running what another client ran."""

import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import time

BINARIES = max(pathlib.Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name), default=None)
AS_POSTGRES = ["setpriv", "--reuid", "postgres", "--regid", "postgres", "--clear-groups", "--"] if os.getuid() == 0 else []


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


class PostgreSQL:
    """Starts with `with`; all of it goes at the end."""

    def __init__(self, folder):
        if BINARIES is None:
            raise SystemExit("error: PostgreSQL's server is missing. Install it with: Tools/setup/setup --checks")
        self.folder = pathlib.Path(folder) / "postgresql"
        self.port = free_port()
        self.url = f"postgresql://postgres@127.0.0.1:{self.port}/postgres"

    def __enter__(self):
        self.folder.mkdir()
        if AS_POSTGRES:
            shutil.chown(self.folder, "postgres", "postgres")
            os.chmod(self.folder.parent, 0o755)
        self.program("initdb", "-D", self.folder / "data", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale", "C.UTF-8")
        self.log = self.folder / "log"
        self.process = subprocess.Popen(
            AS_POSTGRES
            + [BINARIES / "postgres", "-D", self.folder / "data", "-p", str(self.port), "-k", self.folder]
            + [f"-c{name}" for name in ("listen_addresses=127.0.0.1", "shared_buffers=256MB", "max_connections=200")]
            + ["-clog_line_prefix=#"],
            stdout=open(self.log, "w"),
            stderr=subprocess.STDOUT,
        )
        ready = self.folder / "data" / "postmaster.pid"
        while not (ready.exists() and "ready" in ready.read_text()):
            if self.process.poll() is not None:
                raise SystemExit(f"error: PostgreSQL did not start:\n{self.log.read_text()}")
            time.sleep(0.02)
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGINT)
        self.process.wait()

    def program(self, name, *arguments, **options):
        result = subprocess.run(
            AS_POSTGRES + [BINARIES / name, *map(str, arguments)], cwd="/", capture_output=True, text=True, **options
        )
        if result.returncode != 0:
            raise SystemExit(f"error: {name}: {result.stderr}")
        return result.stdout

    def sql(self, text):
        return self.program("psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", self.url, "-c", text)

    # What another client ran

    def statements(self, act):
        """The groups of statements, each with its parameters, that arrive while `act` runs: one group a round trip's worth."""
        self.sql("ALTER SYSTEM SET log_statement = 'all'")
        self.sql("SELECT pg_reload_conf()")
        time.sleep(0.5)
        start = self.log.stat().st_size
        act()
        time.sleep(0.2)
        text = self.log.read_bytes()[start:].decode()
        self.sql("ALTER SYSTEM RESET log_statement")
        self.sql("SELECT pg_reload_conf()")
        time.sleep(0.5)
        found = []
        for entry in re.split(r"^#", text, flags=re.MULTILINE):
            if match := re.match(r"LOG:  execute [^:]*: (.*)", entry, re.DOTALL):
                found.append([" ".join(match[1].split()), {}])
            elif found and (match := re.match(r"DETAIL:  parameters: (.*)", entry, re.DOTALL)):
                values = re.findall(r"\$(\d+) = (NULL|'(?:[^']|'')*')", match[1])
                found[-1][1] = {int(number): value for number, value in values}
        return found

    def pgbench(self, script, clients, seconds):
        """Transactions a second, and their 50th and 99th percentile in milliseconds."""
        file = self.folder / "script.sql"
        file.write_text(script)
        prefix = self.folder / "latencies"
        printed = self.program(
            "pgbench", "-n", "-M", "prepared", "-c", clients, "-j", 1, "-T", seconds, "-f", file, "-l", "--log-prefix", prefix,
            "-h", "127.0.0.1", "-p", self.port, "-U", "postgres", "postgres",
        )
        times = []
        for log in self.folder.glob("latencies.*"):
            times += [int(line.split()[2]) for line in log.read_text().splitlines()]
            log.unlink()
        times.sort()
        rate = float(re.search(r"tps = ([0-9.]+)", printed)[1])
        return rate, times[len(times) // 2] / 1e3, times[len(times) * 99 // 100] / 1e3
