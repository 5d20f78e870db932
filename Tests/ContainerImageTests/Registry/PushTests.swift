import AWSClient
import AWSSigner
import Engine
import Foundation
import Infra
import TestSupport
import Testing

@testable import ContainerImage

/// Against Debian's `docker-registry`; what it got is read by `skopeo`, which knows nothing of us.
@Suite struct PushTests {
    @Test func skopeoReadsTheImageBack() async throws {
        let stage = try await Stage()
        var recipe = Programs.openssl
        recipe.labels = ["org.opencontainers.image.revision": "0123abc"]
        let built = try stage.build(recipe, "image")
        let result = try await stage.push("image", to: "shop", tag: "1.4")
        #expect(result.digest == built.descriptor.digest)
        let place = "docker://\(stage.registry.host)/shop:1.4"
        let inspected = try await run("skopeo", ["inspect", "--tls-verify=false", place])
        #expect(inspected.status == .exited(0), "\(inspected.errors)")
        struct Inspected: Decodable {
            var Digest: String
            var Labels: [String: String]
            var Architecture: String
            var Layers: [String]
        }
        let image = try JSONDecoder().decode(Inspected.self, from: Data(inspected.output.utf8))
        #expect(image.Digest == built.descriptor.digest.description)
        #expect(image.Labels == recipe.labels)
        #expect(image.Layers == built.parts[0].layers.map(\.descriptor.digest.description))
        let copy = "oci:\(stage.folder.path)/copy:1.4"
        let copied = try await run(
            "skopeo",
            ["--insecure-policy", "copy", "--preserve-digests", "--src-tls-verify=false", place, copy]
        )
        #expect(copied.status == .exited(0), "\(copied.errors)")
        #expect(try ImageLayout(folder: stage.folder.path + "/copy").image().digest == built.descriptor.digest)
    }

    @Test(.enabled(if: geteuid() == 0, "chroot needs root"), arguments: LayerCompression.allCases)
    func whatTheRegistryHasRunsInAChroot(compression: LayerCompression) async throws {
        let stage = try await Stage()
        var recipe = Programs.openssl
        recipe.compression = compression
        _ = try stage.build(recipe, "image")
        _ = try await stage.push("image", to: "shop", tag: "1")
        let copy = stage.folder.path + "/copy"
        let copied = try await run(
            "skopeo",
            [
                "--insecure-policy", "copy", "--src-tls-verify=false", "docker://\(stage.registry.host)/shop:1",
                "oci:\(copy):1",
            ]
        )
        #expect(copied.status == .exited(0), "\(copied.errors)")
        let root = try await stage.unpack(ImageLayout(folder: copy))
        let chroot = ["--userspec=65532:65532", root, "/usr/local/bin/openssl"]
        let version = try await run("chroot", chroot + ["version"])
        #expect(version.status == .exited(0), "\(version.errors)")
        #expect(version.output.hasPrefix("OpenSSL 3"))
        // Authorities are where the library looks without being told.
        let checked = try await run("chroot", chroot + ["verify", "/etc/ssl/certs/ca-certificates.crt"])
        #expect(checked.status == .exited(0), "\(checked.output)\(checked.errors)")
    }

    @Test func whatIsThereAlreadyIsNotSentAgain() async throws {
        let stage = try await Stage()
        let (one, two) = (
            try await Programs.c("return 1;", stage.folder, "one"),
            try await Programs.c("return 2;", stage.folder, "two")
        )
        _ = try stage.build(one, "first")
        let changed = try stage.build(two, "second")
        let first = try await stage.push("first", to: "shop", tag: "1")
        #expect(Set(first.transfers.values) == [.uploaded])
        let again = try await stage.push("first", to: "shop", tag: "1")
        #expect(again.sent == 0)
        #expect(Set(again.transfers.values) == [.present])
        let second = try await stage.push("second", to: "shop", tag: "2")
        let layers = changed.parts[0].layers.map { second.transfers[$0.descriptor.digest] }
        #expect(layers == [.present, .present, .uploaded])
        // From another repository of the registry nothing is sent that the first has.
        let mounted = try await stage.push("second", to: "copy", tag: "2", mountable: ["shop"])
        #expect(mounted.sent == 0)
        #expect(Set(mounted.transfers.values) == [.mounted])
    }

    @Test func anImageForSeveralArchitecturesArrivesWhole() async throws {
        let stage = try await Stage()
        let programs = try [UInt16(62), 183].map { machine in
            let path = "\(stage.folder.path)/program-\(machine)"
            try Data(MinimalELF.bytes(machine: machine)).write(to: URL(filePath: path))
            return ImageRecipe.Executable(path: path)
        }
        let built = try stage.build(ImageRecipe(executables: programs, name: "service"), "image")
        let result = try await stage.push("image", to: "shop", tag: "1")
        #expect(result.digest == built.descriptor.digest)
        let copy = stage.folder.path + "/copy"
        let copied = try await run(
            "skopeo",
            [
                "--insecure-policy", "copy", "--all", "--preserve-digests", "--src-tls-verify=false",
                "docker://\(stage.registry.host)/shop:1", "oci:\(copy):1",
            ]
        )
        #expect(copied.status == .exited(0), "\(copied.errors)")
        let index = try ImageLayout(folder: copy).value(ImageIndex.self, built.descriptor)
        #expect(index.manifests.map(\.digest) == built.parts.map(\.manifest.digest))
        for part in built.parts {
            let referrers = try await stage.repository("shop").referrers(of: part.manifest.digest)
            #expect(referrers.map(\.digest) == [part.billOfMaterials.digest])
        }
        #expect(try await stage.push("image", to: "shop", tag: "1").sent == 0)
    }

    @Test func aLineThatBreaksBetweenPartsIsNoLoss() async throws {
        let stage = try await Stage()
        let built = try stage.build(Programs.openssl, "image")
        let transport = FlakyTransport(try CurlTransport()) { $0.isMultiple(of: 2) ? .pass : .neverSent }
        let result = try await stage.push("image", to: "shop", tag: "1", transport: transport, chunkSize: 64 << 10)
        #expect(result.digest == built.descriptor.digest)
        #expect(transport.failures > 20)
        #expect(transport.sent == result.sent)
    }

    /// This registry cannot say how much of a part arrived, and forgets the upload.
    @Test func anUploadThatTheRegistryForgetsBeginsAgain() async throws {
        let stage = try await Stage()
        let built = try stage.build(Programs.openssl, "image")
        let transport = FlakyTransport(try CurlTransport()) { $0 == 3 ? .answerLost : $0 == 9 ? .half : .pass }
        let result = try await stage.push("image", to: "shop", tag: "1", transport: transport, chunkSize: 64 << 10)
        #expect(result.digest == built.descriptor.digest)
        #expect(transport.failures > 2)
    }

    @Test func anUploadThatKeepsFailingIsAnError() async throws {
        let stage = try await Stage()
        _ = try stage.build(Programs.openssl, "image")
        let transport = FlakyTransport(try CurlTransport()) { _ in .neverSent }
        let error = await #expect(throws: RegistryError.self) {
            try await stage.push("image", to: "shop", tag: "1", transport: transport)
        }
        #expect(error?.explanation.contains("gave no answer to PATCH") == true)
    }

    @Test func theBillOfMaterialsIsListedAsAReferrer() async throws {
        let stage = try await Stage()
        let built = try stage.build(Programs.openssl, "image")
        _ = try await stage.push("image", to: "shop", tag: "1")
        _ = try await stage.push("image", to: "shop", tag: "1")
        let referrers = try await stage.repository("shop").referrers(of: built.descriptor.digest)
        #expect(referrers.map(\.digest) == [built.parts[0].billOfMaterials.digest])
        #expect(referrers.map(\.artifactType) == ["application/spdx+json"])
    }

    @Test func aRegistryThatIsNotThereIsAReadableError() async throws {
        let stage = try await Stage()
        _ = try stage.build(Programs.openssl, "image")
        let port = try freePort()
        let reference = try ImageReference("127.0.0.1:\(port)/shop")
        let repository = try RemoteRepository(reference, stage.surroundings(try CurlTransport()))
        let error = await #expect(throws: RegistryError.self) {
            try await ImagePush(ImageLayout(folder: stage.folder.path + "/image"), to: repository).run()
        }
        #expect(error?.disposition == .unreachable)
        #expect(error?.explanation.hasPrefix("127.0.0.1:\(port) gave no answer to HEAD /v2/shop/blobs/") == true)
    }
}

/// A registry and a folder, for one test.
struct Stage {
    let registry: ContainerRegistry
    let folder: TemporaryFolder

    init() async throws {
        registry = try await ContainerRegistry.start()
        folder = try TemporaryFolder()
    }

    func build(_ recipe: ImageRecipe, _ name: String) throws -> BuiltImage {
        try ImageBuilder(recipe, into: ImageLayout(folder: "\(folder.path)/\(name)")).build()
    }

    func surroundings(_ transport: any HTTPTransport) -> RegistryClient.Surroundings {
        let time = TimeSource(now: { Timestamp(secondsSinceEpoch: 0) }, sleep: { _ in })
        return RegistryClient.Surroundings(transport: transport, time: time)
    }

    func repository(_ name: String) throws -> RemoteRepository {
        try RemoteRepository(ImageReference("\(registry.host)/\(name)"), surroundings(try CurlTransport()))
    }

    func push(
        _ layout: String,
        to name: String,
        tag: String,
        transport: (any HTTPTransport)? = nil,
        mountable: [String] = [],
        chunkSize: Int = 16 << 20
    ) async throws -> ImagePush.Result {
        let reference = try ImageReference("\(registry.host)/\(name)")
        let repository = try RemoteRepository(reference, surroundings(try transport ?? CurlTransport()))
        var push = ImagePush(ImageLayout(folder: "\(folder.path)/\(layout)"), to: repository)
        push.mountable = mountable
        push.chunkSize = chunkSize
        return try await push.run(tag: tag)
    }

    /// Unpacks the layers one over the other, as a container runtime does.
    func unpack(_ layout: ImageLayout) async throws -> String {
        let root = folder.path + "/root"
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
        let manifest = try layout.value(Manifest.self, layout.image())
        for layer in manifest.layers {
            let result = try await run("tar", ["-xpf", layout.path(of: layer.digest), "-C", root])
            #expect(result.status == .exited(0), "\(result.errors)")
        }
        // A container runtime's own folder can be entered by everybody; a test's cannot.
        for path in [folder.path, root] {
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
        }
        return root
    }
}
