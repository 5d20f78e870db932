"""Starts moto's server or ministack for the demo and the benchmarks: on a free port of 127.0.0.1, ended with its owner."""

import os
import pathlib
import socket
import subprocess
import time
import urllib.error
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parent.parent
BIN = ROOT / ".venv" / "bin"

# The shell ends the emulator when its standard input ends: when the owner closes its side of the pipe, or dies.
LAUNCHER = """
exec 3<&0 </dev/null
{ read -r _; kill -KILL $$; } <&3 >/dev/null 2>&1 &
exec "$@" 3<&-
"""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Emulator:
    """An emulator that runs while the `with` block does.

    kind: "moto" or "ministack"; folder: an empty folder for its data and its log.
    """

    def __init__(self, kind, folder):
        self.kind = kind
        self.port = free_port()
        self.endpoint = f"http://127.0.0.1:{self.port}"
        self.log = pathlib.Path(folder) / f"{kind}.log"
        self.environment = dict(
            os.environ,
            MOTO_IAM_LOAD_MANAGED_POLICIES="true",
            # ministack's, so that the two can stand in for one account.
            MOTO_ACCOUNT_ID="000000000000",
            MOTO_ACM_VALIDATION_WAIT="0",
            MOTO_EC2_LOAD_DEFAULT_AMIS="false",
            BIND_HOST="127.0.0.1",
            GATEWAY_PORT=str(self.port),
            S3_DATA_DIR=f"{folder}/s3",
            STATE_DIR=f"{folder}/state",
            PERSIST_STATE="0",
            S3_PERSIST="0",
        )

    def __enter__(self):
        command = {
            "moto": [BIN / "moto_server", "-H", "127.0.0.1", "-p", str(self.port)],
            "ministack": [BIN / "ministack"],
        }[self.kind]
        with open(self.log, "wb") as log:
            self.process = subprocess.Popen(
                ["/bin/sh", "-c", LAUNCHER, "emulator", *command],
                stdin=subprocess.PIPE,
                stdout=log,
                stderr=log,
                env=self.environment,
                cwd=self.log.parent,
            )
        try:
            self._wait()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.stdin.close()
        self.process.wait()

    def _wait(self):
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            if self.process.poll() is not None:
                break
            try:
                urllib.request.urlopen(self.endpoint, timeout=5)
                return
            except urllib.error.HTTPError:
                return  # It answers, though it has no such page.
            except OSError:
                time.sleep(0.02)
        raise SystemExit(f"error: {self.kind} did not answer on port {self.port}:\n{self.log.read_text()[-2000:]}")

    def requests(self):
        """How many requests it has answered so far, from its log: moto writes a line for each."""
        return sum('HTTP/1.1" ' in line for line in self.log.read_text(errors="replace").splitlines())

    def cpu_seconds(self):
        """The processor time it has used so far, in steps of the kernel's clock tick (10 ms)."""
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def client_environment():
    """The caller's environment without its own AWS settings, and with credentials that mean nothing outside an emulator."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
    return kept | {
        "AWS_ACCESS_KEY_ID": "test",
        "AWS_SECRET_ACCESS_KEY": "test",
        "AWS_EC2_METADATA_DISABLED": "true",
        "AWS_CONFIG_FILE": "/nonexistent",
        "AWS_SHARED_CREDENTIALS_FILE": "/nonexistent",
    }


def write_environment(folder, ministack, moto, registry=None, kubeconfig=None):
    """Copies environments/local.yaml below `folder`, with the endpoints of these two emulators, and where images and objects go."""
    text = (ROOT / "environments" / "local.yaml").read_text()
    for written, started in (("http://127.0.0.1:4566", ministack), ("http://127.0.0.1:4567", moto)):
        if written not in text:
            raise SystemExit(f"error: environments/local.yaml does not name {written}")
        text = text.replace(written, started)
    if registry:
        text = text.replace("\nimages:\n", f"\nimages:\n  registry: http://{registry}\n")
    if kubeconfig:
        text = text.replace("\ncluster:\n", f"\ncluster:\n  kubeconfig: {kubeconfig}\n")
    target = pathlib.Path(folder) / "environments"
    target.mkdir()
    (target / "local.yaml").write_text(text)
