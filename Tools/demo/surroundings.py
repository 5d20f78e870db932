"""What the demo starts beside the emulators, on free ports of 127.0.0.1, each for as long as its `with` block: a registry for
images, a Kubernetes API server, and a load balancer that ends TLS."""

import asyncio
import os
import pathlib
import ssl
import subprocess
import sys
import threading
import time
import urllib.request

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from emulator import LAUNCHER, ROOT, free_port  # noqa: E402


class Registry:
    """Debian's docker-registry."""

    def __init__(self, folder):
        self.host = f"127.0.0.1:{free_port()}"
        self.folder = pathlib.Path(folder) / "registry"

    def __enter__(self):
        self.folder.mkdir()
        settings = self.folder / "config.yml"
        storage = f"storage: {{filesystem: {{rootdirectory: {self.folder}/data}}}}"
        settings.write_text(f"version: 0.1\nlog: {{level: warn}}\n{storage}\nhttp: {{addr: '{self.host}'}}\n")
        with open(self.folder / "log", "wb") as log:
            command = ["/bin/sh", "-c", LAUNCHER, "registry", "/usr/bin/docker-registry", "serve", settings]
            self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=log, stderr=log)
        wait_for(f"http://{self.host}/v2/", self.process, self.folder / "log")
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.stdin.close()
        self.process.wait()


class APIServer:
    """A real Kubernetes API server: the one beside this checkout, or the program that KUBE_APISERVER names.

    It has no controllers and no nodes: `Kubelet` does what the demo needs of those.
    """

    START = ROOT.parent / "shared" / "kubernetes" / "start"

    def __init__(self, folder):
        self.folder = pathlib.Path(folder) / "kubernetes"
        self.kubeconfig = self.folder / "kubeconfig"

    @classmethod
    def command(cls, folder):
        """What starts one; None where there is none."""
        if cls.START.exists():
            return [cls.START, folder]
        binary = os.environ.get("KUBE_APISERVER")
        return [ROOT / "Tests" / "TestSupport" / "kube-apiserver", folder, binary] if binary else None

    def __enter__(self):
        result = subprocess.run(self.command(self.folder), capture_output=True, text=True)
        if result.returncode != 0:
            raise SystemExit(f"error: the Kubernetes API server did not start:\n{result.stdout}{result.stderr}")
        text = self.kubeconfig.read_text()
        self.url = text.partition('server: "')[2].partition('"')[0]
        self.context = ssl.create_default_context(cafile=text.partition("certificate-authority: ")[2].partition("}")[0])
        return self

    def __exit__(self, *_):
        for process in (self.folder / "pids").read_text().split():
            subprocess.run(["kill", "-KILL", process], stderr=subprocess.DEVNULL)


class LoadBalancer:
    """Ends TLS for a name, and hands each connection to the next of the `targets`, which are ports."""

    def __init__(self, folder, name):
        self.name = name
        self.port = free_port()
        self.authority = pathlib.Path(folder) / "tls" / "ca.pem"
        self.targets = []
        self.turn = 0

    def __enter__(self):
        folder = self.authority.parent
        folder.mkdir()

        def openssl(*arguments):
            subprocess.run(["openssl", *arguments], cwd=folder, check=True, capture_output=True)

        new = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "1"]
        openssl("req", "-x509", *new, "-keyout", "ca.key", "-out", "ca.pem", "-subj", "/CN=deployer demo")
        openssl(
            "req", "-x509", *new, "-keyout", "key.pem", "-out", "cert.pem", "-subj", f"/CN={self.name}",
            "-addext", f"subjectAltName=DNS:{self.name}", "-CA", "ca.pem", "-CAkey", "ca.key",
        )  # fmt: skip
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(folder / "cert.pem", folder / "key.pem")
        self.loop = asyncio.new_event_loop()
        server = asyncio.start_server(self.serve, "127.0.0.1", self.port, ssl=context)
        self.loop.run_until_complete(server)
        threading.Thread(target=self.loop.run_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.loop.call_soon_threadsafe(self.loop.stop)

    async def serve(self, reader, writer):
        self.turn += 1
        try:
            target = self.targets[self.turn % len(self.targets)]
            upstream, downstream = await asyncio.open_connection("127.0.0.1", target)
        except (OSError, ZeroDivisionError):
            writer.close()
            return
        await asyncio.gather(self.copy(reader, downstream), self.copy(upstream, writer))

    async def copy(self, source, target):
        try:
            while data := await source.read(65536):
                target.write(data)
                await target.drain()
        except OSError:
            pass
        target.close()


def wait_for(url, process, log):
    """Returns when a URL is answered with 200."""
    deadline = time.monotonic() + 60
    while process.poll() is None and time.monotonic() < deadline:
        try:
            urllib.request.urlopen(url, timeout=5).read()
            return
        except OSError:
            time.sleep(0.02)
    raise SystemExit(f"error: {url} is not answered:\n{log.read_text(errors='replace')[-2000:]}")
