import Foundation
import TestSupport
import Testing

/// Images by the real binary, pushed to a real registry.
@Suite struct ImageTests {
    @Test func theDeployerItselfRunsInAChrootFromItsImage() async throws {
        let registry = try await ContainerRegistry.start()
        let deployer = try Deployer()
        let built = try await deployer(
            "image",
            "build",
            Deployer.binary,
            "--revision",
            "0123abc",
            "--digest-file",
            "digest",
            "--json",
            endingWith: 0
        )
        let report = try #require(try JSONLines(built.output)["image_built"].first)
        let digest = try deployer.folder.read("digest").trimmingCharacters(in: .newlines)
        #expect(report["digest"] as? String == digest)
        let place = "\(registry.host)/deployer"
        let pushed = try await deployer("image", "push", "image", "\(place):1.0", endingWith: 0)
        #expect(pushed.output.hasPrefix("Pushed \(place):1.0\n  digest  \(digest)\n"))
        #expect(pushed.output.contains(#/program +\d+\.\d MB  sha256:[0-9a-f]{12}  uploaded/#))
        let again = try await deployer("image", "push", "image", "\(place):1.0", endingWith: 0)
        #expect(!again.output.contains("uploaded"))

        let inspected = try await deployer("image", "inspect", "\(place)@\(digest)", endingWith: 0)
        #expect(inspected.output.contains("/usr/local/bin/deployer"))
        #expect(inspected.output.contains(#/org\.opencontainers\.image\.revision +0123abc/#))
        #expect(inspected.output.contains(#/attached +application/spdx\+json sha256:/#))
        let local = try await deployer("image", "inspect", "image", endingWith: 0)
        #expect(local.output.split(separator: "\n").dropFirst() == inspected.output.split(separator: "\n").dropFirst())

        guard geteuid() == 0 else { return }
        let root = deployer.folder.path + "/root"
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
        let parts = try #require(report["platforms"] as? [[String: Any]])
        for layer in try #require(parts[0]["layers"] as? [[String: Any]]) {
            let name = try #require(layer["digest"] as? String).dropFirst("sha256:".count)
            let unpacked = try await run(
                "tar",
                ["-xpzf", "\(deployer.folder.path)/image/blobs/sha256/\(name)", "-C", root]
            )
            #expect(unpacked.exitCode == 0, "\(unpacked.errors)")
        }
        for path in [deployer.folder.path, root] {
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
        }
        // A Swift program on Linux reads its arguments from /proc, which every container has.
        try FileManager.default.createDirectory(atPath: root + "/proc", withIntermediateDirectories: true)
        let version = try await run(
            "unshare",
            [
                "--mount", "sh", "-c",
                "mount -t proc proc \(root)/proc && "
                    + "exec chroot --userspec=65532:65532 \(root) /usr/local/bin/deployer --version",
            ]
        )
        #expect(version.exitCode == 0, "\(version.errors)")
        #expect(version.output == (try await deployer("--version", endingWith: 0).output))
    }

    @Test func anApplyFromNothingPushesTheImage() async throws {
        let registry = try await ContainerRegistry.start()
        let project = try await NetworkProject(.moto)
        try project.write(zones: ["a"], natGateways: "none", account: "123456789012")
        let file = project.deployer.folder.path + "/environments/dev.yaml"
        let text = try String(contentsOfFile: file, encoding: .utf8)
        let images = "images:\n  emptiedOnDelete: true\n  registry: http://\(registry.host)\n"
        try project.deployer.folder.write(text + images, to: "environments/dev.yaml")
        let deployer = project.deployer
        try await compile("return 1;", "one", in: deployer.folder)
        try await compile("return 2;", "two", in: deployer.folder)

        // From an executable: built for the plan, pushed by the apply, to a repository that did not exist.
        let first = try await deployer("plan", "dev", "--image", "one", endingWith: 0)
        #expect(first.output.contains("+ images.image  Deployer::ContainerImage::Image"))
        try await deployer("apply", "dev", "--image", "one", "--yes", endingWith: 0)
        #expect(!FileManager.default.fileExists(atPath: deployer.folder.path + "/.deployer/dev/image"))
        let uri = try await deployer("output", "dev", "repositoryUri", endingWith: 0).output.dropLast()
        let name = uri.split(separator: "/").dropFirst().joined(separator: "/")
        let tags = try await run("skopeo", ["list-tags", "--tls-verify=false", "docker://\(registry.host)/\(name)"])
        #expect(tags.output.contains("\"sha-"))

        // The same program plans nothing, and neither does no word about it.
        try await deployer("plan", "dev", "--image", "one", "--detailed-exitcode", endingWith: 0)
        try await deployer("plan", "dev", "--detailed-exitcode", endingWith: 0)

        // Another one is another image, also where everything is protected; a saved plan knows which.
        try project.deployer.folder.write("protect: true\n" + text + images, to: "environments/dev.yaml")
        try await deployer("image", "build", "two", "--output", "image", endingWith: 0)
        let change = try await deployer("plan", "dev", "--image", "image", "--out", "dev.plan", endingWith: 0)
        #expect(change.output.contains("images.image"))
        try await deployer("image", "push", "image", "--environment", "dev", "--tag", "2", endingWith: 0)
        try await deployer("apply", "dev.plan", "--yes", endingWith: 0)
        try await deployer("plan", "dev", "--detailed-exitcode", endingWith: 0)

        // A link counts as what it leads to, however long its own text is.
        let far = String(repeating: "a/../", count: 20)
        for folder in ["a", "b"] {
            try FileManager.default.createDirectory(
                atPath: "\(deployer.folder.path)/\(folder)",
                withIntermediateDirectories: true
            )
        }
        try await deployer("image", "build", "two", "--output", "b/image", "--digest-file", "b/digest", endingWith: 0)
        try FileManager.default.createSymbolicLink(
            atPath: deployer.folder.path + "/link",
            withDestinationPath: "\(far)b/digest"
        )
        try await deployer("plan", "dev", "--image", "link", "--detailed-exitcode", endingWith: 0)

        // An image that is nowhere is an error that says what to do.
        let nowhere = "sha256:" + String(repeating: "0", count: 64)
        let failed = try await deployer("apply", "dev", "--image", nowhere, "--yes", endingWith: 1)
        #expect((failed.output + failed.errors).contains("error: Image is not here"))
        try project.deployer.folder.write(text + images, to: "environments/dev.yaml")
        try await deployer("destroy", "dev", "--yes", endingWith: 0)
    }

    @Test func mistakesAreToldBeforeAnythingIsDone() async throws {
        let deployer = try Deployer()
        let folder = try await deployer("image", "build", "/usr/bin/openssl", "--output", "/usr/bin", endingWith: 64)
        #expect(folder.errors.contains("Folder holds something else"))
        for wrong in [
            ["--env", "NAME"], ["--env", "=value"], ["--label", "=value"], ["--tag", "a b"], ["--name", "../evil"],
            ["--name", ".."], ["--file", "x"], ["--file", "x:/"], ["--file", "x:/../../x"], ["--file", ":/x"],
        ] {
            let result = try await deployer(["image", "build", "/usr/bin/openssl"] + wrong)
            #expect(result.exitCode == 64, "\(wrong): \(result.errors)")
            #expect(result.errors.contains("\"\(wrong[1])\""))
        }
        try await deployer("image", "push", "image", endingWith: 64)
        let missing = try await deployer("image", "push", "image", "127.0.0.1:1/shop", endingWith: 1)
        #expect(missing.errors.contains("Not an image"))
        let unknown = try await deployer("image", "inspect", "shop", endingWith: 64)
        #expect(unknown.errors.contains("\"shop\" names no registry"))
        let place = try await deployer("image", "push", "image", "reg.example/Upper", endingWith: 64)
        #expect(place.errors.contains("a repository that cannot be one: \"Upper\""))
        let nothing = try await deployer("image", "build", "nothere", endingWith: 1)
        #expect(nothing.errors.contains("nothere: No such file or directory."))
        let digest = try await deployer(
            "image",
            "build",
            "/usr/bin/openssl",
            "--digest-file",
            "no/digest",
            endingWith: 1
        )
        #expect(digest.errors.contains("no/digest: No such file or directory."))
    }

    /// Beside an archive nothing is touched, and another image's folder is not taken.
    @Test func whatIsTheUsersStays() async throws {
        let deployer = try Deployer()
        try await compile("return 1;", "one", in: deployer.folder)
        try deployer.folder.write("mine", to: "one.tar.layout/notes")
        try await deployer("image", "build", "one", "--output", "one.tar", endingWith: 0)
        #expect(try deployer.folder.read("one.tar.layout/notes") == "mine")
        let names = try FileManager.default.contentsOfDirectory(atPath: deployer.folder.path)
        #expect(Set(names) == ["one", "one.c", "one.tar", "one.tar.layout"])
        let inspected = try await deployer("image", "inspect", "one.tar", endingWith: 0)
        #expect(inspected.output.contains("/usr/local/bin/one"))
        try await deployer("image", "build", "one", "--output", "image", "--tag", "v1", endingWith: 0)
        try await deployer("image", "build", "one", "--output", "image", "--tag", "v1", endingWith: 0)
        let other = try await deployer("image", "build", "one", "--output", "image", "--tag", "v2", endingWith: 64)
        #expect(other.errors.contains("image holds v1, which would be removed"))
        try await deployer("image", "inspect", "image", endingWith: 0)
    }

    /// The loader of another system, where the path to it is an absolute link as on Debian, and a folder that goes along.
    @Test func anotherSystemsFilesAndAddedOnesAreInTheImage() async throws {
        let deployer = try Deployer()
        try await compile("return 1;", "one", in: deployer.folder)
        try deployer.folder.write("added", to: "files/notes")
        let script = """
            set -e
            loader=$(ldd one | grep -o '/[^ ]*/ld-linux[^ ]*' | head -n 1)
            mkdir -p root/opt root/usr/lib "root$(dirname $loader)"
            cp "$(ldd one | sed -n 's/.*libc.so.6 => \\([^ ]*\\) .*/\\1/p')" root/usr/lib/libc.so.6
            cp $loader root/opt/loader
            printf marked >> root/opt/loader
            ln -s /opt/loader root$loader
            ln -s files link
            printf %s "usr$loader" > loader
            """
        let made = try await run("sh", ["-c", script], folder: deployer.folder.path)
        #expect(made.exitCode == 0, "\(made.errors)")
        try await deployer(
            "image",
            "build",
            "one",
            "--sysroot",
            "root/",
            "--file",
            "link:/home/nonroot/files",
            endingWith: 0
        )
        let unpack = """
            set -e
            mkdir layers
            for blob in image/blobs/sha256/*; do tar -xzf $blob -C layers 2> /dev/null || true; done
            tail -c 6 "layers/$(cat loader)"
            cat layers/home/nonroot/files/notes
            stat -c ' %a' layers/home/nonroot
            """
        let unpacked = try await run("sh", ["-c", unpack], folder: deployer.folder.path)
        #expect(unpacked.output == "markedadded 700\n", "\(unpacked.errors)")
    }

    /// Its name begins as ECR's do; whoever has the domain would get a password for all of an account's repositories.
    @Test func onlyECRGetsItsPassword() async throws {
        let server = try HTTPServer { _ in
            .respond(status: 401, headers: ["WWW-Authenticate": #"Basic realm="x""#])
        }
        defer { server.stop() }
        let host = "111122223333.dkr.ecr.eu-central-1.amazonaws.com.localhost:\(server.port)"
        let deployer = try Deployer()
        let variables = deployer.environment.merging(["AWS_ENDPOINT_URL": server.url]) { $1 }
        let result = try await run(
            Deployer.binary,
            ["image", "inspect", "http://\(host)/shop:1"],
            environment: variables,
            folder: deployer.folder.path
        )
        #expect(result.exitCode == 1)
        #expect(result.errors.contains("To log in: docker login"))
        #expect(server.requests.map(\.path) == ["/v2/shop/manifests/1"])
        #expect(server.requests.allSatisfy { $0.headers["authorization"] == nil })
    }

    private func compile(_ body: String, _ name: String, in folder: TemporaryFolder) async throws {
        try folder.write("int main(void) { \(body) }\n", to: "\(name).c")
        let result = try await run("cc", ["-o", name, "\(name).c"], folder: folder.path)
        #expect(result.exitCode == 0, "\(result.errors)")
    }
}
