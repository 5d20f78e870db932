"""What a cluster's controllers and nodes do, as far as the demo needs it: runs the pods of deployments and jobs, from their
images, on this machine."""

import json
import os
import pathlib
import signal
import subprocess
import sys
import threading
import urllib.error
import urllib.request

from emulator import free_port
from surroundings import wait_for

MANIFESTS = [
    f"application/vnd.{kind}+json"
    for kind in ("oci.image.index.v1", "oci.image.manifest.v1", "docker.distribution.manifest.v2")
]


class Images:
    """Images of a registry, each unpacked into a folder once."""

    def __init__(self, registry, folder):
        self.registry = registry
        self.folder = pathlib.Path(folder) / "images"
        self.folder.mkdir()

    def root(self, reference):
        """The folder with an image's files, and its configuration. `reference` is as pods name it: `host/name@sha256:…`."""
        name, _, digest = reference.partition("/")[2].partition("@")
        root = self.folder / digest.replace(":", "-")
        manifest = json.loads(self.fetch(name, "manifests", digest))
        while "manifests" in manifest:
            manifest = json.loads(self.fetch(name, "manifests", manifest["manifests"][0]["digest"]))
        configuration = json.loads(self.fetch(name, "blobs", manifest["config"]["digest"]))["config"]
        if not root.exists():
            root.mkdir()
            for layer in manifest["layers"]:
                archive = self.folder / "layer.tar.gz"
                archive.write_bytes(self.fetch(name, "blobs", layer["digest"]))
                subprocess.run(["tar", "-xpzf", archive, "-C", root], check=True)
            (root / "proc").mkdir(exist_ok=True)
            root.chmod(0o755)
        return root, configuration

    def fetch(self, name, kind, digest):
        url = f"http://{self.registry}/v2/{name}/{kind}/{digest}"
        request = urllib.request.Request(url, headers={"Accept": ", ".join(MANIFESTS)} if kind == "manifests" else {})
        with urllib.request.urlopen(request) as answer:
            return answer.read()


class Kubelet:
    """Runs what an API server has, for as long as its `with` block; without one, what it is told to.

    variables: what pods get instead of, or beside, what their template says; the one that is None is left out.
    balancer: gets the ports of the pods that are ready.
    """

    def __init__(self, api, images, folder, variables, balancer):
        self.api, self.images, self.variables, self.balancer = api, images, variables, balancer
        self.folder = pathlib.Path(folder)
        self.folder.chmod(0o755)
        self.pods = {}
        self.done = set()
        self.ended = threading.Event()
        self.thread = threading.Thread(target=self.work, daemon=True)
        self.last = None

    def __enter__(self):
        if self.api:
            self.thread.start()
        return self

    def __exit__(self, *_):
        self.ended.set()
        if self.api:
            self.thread.join()
        for pods in self.pods.values():
            self.stop(pods)

    def work(self):
        while not self.ended.is_set():
            try:
                for job in self.list("batch/v1", "jobs"):
                    self.run_job(job)
                deployments = self.list("apps/v1", "deployments")
                for deployment in deployments:
                    self.roll_out(deployment)
                names = {deployment["metadata"]["uid"] for deployment in deployments}
                for gone in set(self.pods) - names:
                    self.balancer.targets = []
                    self.stop(self.pods.pop(gone))
                for namespace in self.list("v1", "namespaces"):
                    self.finish(namespace)
            except Exception as error:
                print(f"kubelet: {error!r}", file=sys.stderr)
            self.ended.wait(0.1)

    def serve(self, image):
        """Runs an image as a cluster would, where there is none."""
        environment = {"API_KEYS": "true"}
        if self.run(image, ["migrate"], environment).wait() != 0:
            raise SystemExit("error: the migration failed")
        self.pods[image] = pods = [self.run(image, [], environment) for _ in range(2)]
        for pod in pods:
            wait_for(f"http://127.0.0.1:{pod.port}/readyz", pod, pod.log)
        self.balancer.targets = [pod.port for pod in pods]

    def ask(self, *arguments):
        """What a command of the service prints, in a pod like the last one."""
        image, environment = self.last
        pod = self.run(image, list(arguments), environment, subprocess.PIPE)
        output = pod.communicate()[0].decode()
        if pod.returncode != 0:
            raise SystemExit(f"error: {' '.join(arguments)}: {pod.log.read_text()}")
        return output

    # What controllers do

    def run_job(self, job):
        metadata = job["metadata"]
        if "deletionTimestamp" in metadata:
            self.patch("batch/v1", "jobs", metadata, {"metadata": {"finalizers": None}})
        elif metadata["uid"] not in self.done:
            self.done.add(metadata["uid"])
            condition = {"type": "Complete", "status": "True"}
            try:
                pod = self.start(job)
                if pod.wait() != 0:
                    condition |= {"type": "Failed", "message": pod.log.read_text()[-500:]}
            except Exception as error:
                condition |= {"type": "Failed", "message": repr(error)}
            self.set_status("batch/v1", "jobs", metadata, {"conditions": [condition]})

    def roll_out(self, deployment):
        metadata, spec = deployment["metadata"], deployment["spec"]
        if "deletionTimestamp" in metadata:
            return self.patch("apps/v1", "deployments", metadata, {"metadata": {"finalizers": None}})
        generation = metadata["generation"]
        if deployment.get("status", {}).get("observedGeneration") == generation:
            return
        pods = []
        try:
            # What the autoscaler asks for at least, which nobody counts here.
            for _ in range(max(spec["replicas"], 2)):
                pods.append(self.start(deployment))
            for pod in pods:
                wait_for(f"http://127.0.0.1:{pod.port}/readyz", pod, pod.log)
        # What waits raises the latter, which would end this thread without a word.
        except (Exception, SystemExit) as error:
            print(f"kubelet: {metadata['name']} is not rolled out: {error}", file=sys.stderr)
            self.stop(pods)
            failure = {"reason": "ProgressDeadlineExceeded", "message": str(error)[-500:]}
            condition = {"type": "Progressing", "status": "False", **failure}
            status = {"observedGeneration": generation, "conditions": [condition]}
            return self.set_status("apps/v1", "deployments", metadata, status)
        old = self.pods.get(metadata["uid"], [])
        self.pods[metadata["uid"]] = pods
        self.balancer.targets = [pod.port for pod in pods]
        self.stop(old)
        counts = dict.fromkeys(("replicas", "updatedReplicas", "readyReplicas", "availableReplicas"), spec["replicas"])
        condition = {"type": "Progressing", "status": "True", "reason": "NewReplicaSetAvailable"}
        self.set_status(
            "apps/v1", "deployments", metadata, {"observedGeneration": generation, "conditions": [condition], **counts}
        )

    def finish(self, namespace):
        if "deletionTimestamp" in namespace["metadata"]:
            body = {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": namespace["metadata"]["name"]}}
            path = f"/api/v1/namespaces/{namespace['metadata']['name']}/finalize"
            self.call("PUT", path, {**body, "spec": {"finalizers": []}})

    # What nodes do

    def start(self, owner):
        """Starts a pod of a deployment or a job."""
        template = owner["spec"]["template"]["spec"]
        [container] = template["containers"]
        environment = {}
        for source in container.get("envFrom", []):
            if name := source.get("configMapRef", {}).get("name"):
                path = f"/api/v1/namespaces/{owner['metadata']['namespace']}/configmaps/{name}"
                environment |= self.call("GET", path).get("data", {})
        environment |= {entry["name"]: entry["value"] for entry in container.get("env", []) if "value" in entry}
        return self.run(container["image"], container.get("args", []), environment)

    def run(self, image, arguments, environment, output=None):
        """Runs a container's program from its image's root, as the image's user where that is allowed here."""
        self.last = image, environment
        root, configuration = self.images.root(image)
        port = free_port()
        values = dict(pair.split("=", 1) for pair in configuration.get("Env", []))
        values |= environment | {"HOST": "127.0.0.1", "PORT": str(port)} | self.variables
        command = configuration["Entrypoint"] + (arguments or configuration.get("Cmd", []))
        # A Swift program reads its arguments from /proc; the mount is this process's own, and ends with it.
        as_root = os.getuid() == 0
        inside = ["chroot", *(["--userspec=65532:65532"] if as_root else []), str(root), *command]
        script = f"mount {'-t proc proc' if as_root else '--rbind /proc'} {root}/proc && exec \"$@\""
        log = self.folder / f"pod-{port}.log"
        with open(log, "wb") as file:
            pod = subprocess.Popen(
                ["unshare", "--mount", *([] if as_root else ["--map-root-user"]), "sh", "-c", script, "pod", *inside],
                env={name: value for name, value in values.items() if value is not None} | {"PATH": os.environ["PATH"]},
                stdin=subprocess.DEVNULL,
                stdout=output or file,
                stderr=file,
            )
        pod.port, pod.log = port, log
        return pod

    @staticmethod
    def stop(pods):
        for pod in pods:
            pod.send_signal(signal.SIGTERM)
        for pod in pods:
            try:
                pod.wait(30)
            except subprocess.TimeoutExpired:
                pod.kill()

    # The API

    def list(self, version, kind):
        root = "api" if version == "v1" else "apis"
        return self.call("GET", f"/{root}/{version}/{kind}").get("items", [])

    def set_status(self, version, kind, metadata, status):
        self.patch(version, kind, metadata, {"status": status}, "/status")

    def patch(self, version, kind, metadata, patch, part=""):
        path = f"/apis/{version}/namespaces/{metadata['namespace']}/{kind}/{metadata['name']}{part}"
        self.call("PATCH", path, patch)

    def call(self, method, path, body=None):
        headers = {"Authorization": "Bearer admin-token", "Content-Type": "application/json"}
        if method == "PATCH":
            headers["Content-Type"] = "application/merge-patch+json"
            path += "?fieldManager=kube-controller-manager"
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.api.url + path, data, headers, method=method)
        try:
            with urllib.request.urlopen(request, context=self.api.context) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as error:
            if error.code in (404, 409):
                return {}
            raise
