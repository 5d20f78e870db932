import Foundation
import Infra
import TestSupport
import Testing

@testable import ContainerImage

@Suite struct ImageBuilderTests {
    @Test(arguments: LayerCompression.allCases)
    func twoBuildsGiveTheSameDigest(compression: LayerCompression) throws {
        let folder = try TemporaryFolder()
        var recipe = Programs.openssl
        recipe.compression = compression
        let first = try build(recipe, into: folder.path + "/one")
        let second = try build(recipe, into: folder.path + "/two")
        #expect(first == second)
        #expect(first.parts[0].layers.allSatisfy { $0.descriptor.mediaType.hasSuffix("+\(compression)") })
        #expect(first.parts[0].layers.map(\.name) == ["base", "libraries", "program"])
        #expect(first.parts[0].libraries > 2)
    }

    @Test func anotherProgramIsAnotherLayerAlone() async throws {
        let folder = try TemporaryFolder()
        let (one, two) = (
            try await Programs.c("return 1;", folder, "one"), try await Programs.c("return 2;", folder, "two")
        )
        let first = try build(one, into: folder.path + "/first")
        let second = try build(two, into: folder.path + "/second")
        #expect(first.descriptor != second.descriptor)
        let layers = zip(first.parts[0].layers, second.parts[0].layers).map { $0.descriptor == $1.descriptor }
        #expect(layers == [true, true, false])
    }

    @Test func anEarlierImageLeavesNothingBehind() async throws {
        let folder = try TemporaryFolder()
        let layout = folder.path + "/image"
        _ = try build(Programs.openssl, into: layout)
        let other = try await Programs.c("return 1;", folder, "one")
        _ = try build(other, into: layout)
        _ = try build(other, into: folder.path + "/alone")
        let blobs = { try FileManager.default.contentsOfDirectory(atPath: $0 + "/blobs/sha256").sorted() }
        #expect(try blobs(layout) == blobs(folder.path + "/alone"))
    }

    @Test func severalArchitecturesAreAnIndexOverOneBase() throws {
        let folder = try TemporaryFolder()
        let programs = try [UInt16(62), 183].map { machine in
            let path = "\(folder.path)/program-\(machine)"
            try Data(MinimalELF.bytes(machine: machine)).write(to: URL(filePath: path))
            return ImageRecipe.Executable(path: path)
        }
        let layout = ImageLayout(folder: folder.path + "/image")
        var recipe = ImageRecipe(executables: programs.reversed(), name: "service")
        recipe.labels = ["org.opencontainers.image.source": "https://example.com/shop"]
        let built = try ImageBuilder(recipe, into: layout).build()
        let index = try layout.value(ImageIndex.self, built.descriptor)
        let platforms = index.manifests.compactMap(\.platform)
        #expect(platforms.map(\.architecture) == ["amd64", "arm64"])
        #expect(platforms.map(\.variant) == [nil, "v8"])
        #expect(index.annotations == recipe.labels)
        #expect(built.parts[0].layers[0] == built.parts[1].layers[0])
        // Static: no libraries.
        #expect(built.parts[0].layers.map(\.name) == ["base", "program"])
        #expect(try layout.image().digest == built.descriptor.digest)
    }

    @Test func twoExecutablesOfOneArchitectureAreRefused() throws {
        let folder = try TemporaryFolder()
        let recipe = ImageRecipe(
            executables: [.init(path: "/usr/bin/openssl"), .init(path: "/usr/bin/git")],
            name: "service"
        )
        let error = #expect(throws: Diagnostic.self) {
            try ImageBuilder(recipe, into: ImageLayout(folder: folder.path + "/image")).build()
        }
        #expect(error?.summary == "Two executables of one architecture")
        #expect(error?.detail.contains("/usr/bin/openssl and /usr/bin/git") == true)
    }

    @Test func theConfigurationSaysHowToRunIt() throws {
        let folder = try TemporaryFolder()
        let layout = ImageLayout(folder: folder.path + "/image")
        var recipe = Programs.openssl
        recipe.arguments = ["version"]
        recipe.variables = ["TZ": "UTC", "A": "1"]
        recipe.ports = [8080]
        recipe.labels = ["org.opencontainers.image.revision": "abc"]
        let built = try ImageBuilder(recipe, into: layout).build()
        let manifest = try layout.value(Manifest.self, built.descriptor)
        let config = try layout.value(ImageConfig.self, manifest.config)
        #expect(config.config?.user == "65532:65532")
        #expect(config.config?.entrypoint == ["/usr/local/bin/openssl"])
        #expect(config.config?.arguments == ["version"])
        #expect(config.config?.environment == ["A=1", "PATH=/usr/local/bin:/usr/bin:/bin", "TZ=UTC"])
        #expect(config.config?.exposedPorts?.keys.map { $0 } == ["8080/tcp"])
        #expect(config.config?.labels == recipe.labels)
        #expect(manifest.annotations == recipe.labels)
        #expect(config.rootfs.diffIDs.count == manifest.layers.count)
    }

    @Test(arguments: ["certificates", "time zones", "program", "file"])
    func whatIsMissingIsNamed(_ what: String) throws {
        let folder = try TemporaryFolder()
        var recipe = Programs.openssl
        switch what {
        case "certificates": recipe.certificates = "/nowhere/certificates"
        case "time zones": recipe.timeZones = "/nowhere/zones"
        case "program": recipe.executables = [.init(path: "/nowhere/program")]
        default: recipe.files = [.init(source: "/nowhere/file", target: "/etc/file")]
        }
        let error = #expect(throws: Diagnostic.self) {
            try ImageBuilder(recipe, into: ImageLayout(folder: folder.path + "/image")).build()
        }
        #expect(error?.detail.contains("/nowhere/") == true)
        #expect(error?.detail.contains("No such file or directory") == (what != "time zones"))
        // Nothing was begun.
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    }

    @Test func aListOfPackagesThatIsNoneLeavesNothingBehind() throws {
        let folder = try TemporaryFolder()
        var recipe = Programs.openssl
        recipe.resolvedPackages = "[]"
        #expect(throws: Diagnostic.self) { try build(recipe, into: folder.path + "/image") }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    }

    @Test func anArchiveHoldsTheLayout() async throws {
        let folder = try TemporaryFolder()
        let layout = ImageLayout(folder: folder.path + "/image")
        _ = try ImageBuilder(Programs.openssl, into: layout).build()
        let path = folder.path + "/image.tar"
        try ImageArchive.write(layout, to: path)
        // As we write it, and as others do.
        let packed = try await run("tar", ["-cf", folder.path + "/other.tar", "-C", layout.folder, "."])
        #expect(packed.status == .exited(0), "\(packed.errors)")
        for archive in [path, folder.path + "/other.tar"] {
            let unpacked = try ImageLayout(at: archive)
            let same = try await run("diff", ["-r", layout.folder, unpacked.folder])
            #expect(same.status == .exited(0), "\(same.output)")
            #expect(unpacked.folder.hasPrefix(FileManager.default.temporaryDirectory.path))
        }
    }

    @Test(arguments: [0, 100, 600, 5_000])
    func whatIsNoWholeArchiveIsRefused(size: Int) throws {
        let folder = try TemporaryFolder()
        let layout = ImageLayout(folder: folder.path + "/image")
        _ = try ImageBuilder(Programs.openssl, into: layout).build()
        let path = folder.path + "/image.tar"
        try ImageArchive.write(layout, to: path)
        let archive = try Data(contentsOf: URL(filePath: path))
        try archive.prefix(size).write(to: URL(filePath: path))
        let error = #expect(throws: Diagnostic.self) { try ImageLayout(at: path) }
        #expect(error?.detail.hasPrefix("\(path) is no archive") == true)
    }

    @Test func whatAKilledBuildLeftGoesADayLater() throws {
        let folder = try TemporaryFolder()
        let yesterday = Date(timeIntervalSinceNow: -90_000)
        // No process has the highest of all numbers; this one has its own.
        let names = [
            "image.\(Int32.max).abcdef", "image.\(Int32.max).ghijkl", "image.\(getpid()).abcdef", "image.notes",
        ]
        for name in names {
            let path = "\(folder.path)/\(name)"
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
            if name.hasSuffix("ghijkl") { continue }
            try FileManager.default.setAttributes([.modificationDate: yesterday], ofItemAtPath: path)
        }
        _ = try ImageLayout.temporary(beside: folder.path + "/image")
        #expect(try Set(FileManager.default.contentsOfDirectory(atPath: folder.path)) == Set(names.dropFirst()))
    }

    /// Of two builds at once neither can take away what the other one made.
    @Test func temporaryLayoutsAreApartAndLeaveNothing() throws {
        let folder = try TemporaryFolder()
        do {
            let layouts = [
                try ImageLayout.temporary(beside: folder.path + "/image"),
                try ImageLayout.temporary(beside: folder.path + "/image"),
            ]
            for layout in layouts { _ = try ImageBuilder(Programs.openssl, into: layout).build() }
            #expect(try layouts[0].image() == layouts[1].image())
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 2)
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
        let error = #expect(throws: Diagnostic.self) { try ImageLayout.temporary(beside: folder.path + "/no/image") }
        #expect(error?.detail.contains("No such file or directory") == true)
    }

    /// Folders of the layers below keep their owners and permissions, and links of theirs stay links.
    @Test func addedFilesLeaveTheFoldersAboveThemAlone() throws {
        let folder = try TemporaryFolder()
        let source = try folder.write("x", to: "files/x")
        var recipe = Programs.openssl
        recipe.files = [
            .init(source: source, target: "/home/nonroot/x"), .init(source: source, target: "/tmp/a/x"),
            .init(source: source, target: "/lib/x"), .init(source: source, target: "/usr/lib/ssl/certs/x"),
            .init(source: source, target: "/etc/localtime"), .init(source: folder.path + "/files", target: "/lib64"),
        ]
        let base = try BaseFiles(recipe: recipe).tree()
        let program = try ProgramFiles(recipe, recipe.executables[0], over: base).program
        #expect(
            program.entries.map(\.path) == [
                "etc/localtime", "etc/ssl/certs/x", "home/nonroot/x", "tmp/a", "tmp/a/x", "usr/lib/x", "usr/lib64/x",
                "usr/local", "usr/local/bin", "usr/local/bin/openssl",
            ]
        )
    }

    @Test func aLinkIsWhatItLeadsTo() throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "files/x")
        let link = { (name: String, target: String) in
            try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/\(name)", withDestinationPath: target)
        }
        try link("file", "files/x")
        try link("folder", "files")
        try link("files/inner", "x")
        try link("files/absolute", "/opt/app/x")
        let file = try HostFiles(folder: folder.path + "/file", target: "etc/x").entries()
        #expect(file == [LayerEntry("etc/x", .file(path: folder.path + "/files/x", size: 1))])
        let entries = try HostFiles(folder: folder.path + "/folder", target: "opt/app").entries()
        #expect(entries.map(\.path) == ["opt/app", "opt/app/absolute", "opt/app/inner", "opt/app/x"])
        #expect(entries.first { $0.path == "opt/app/inner" }?.content == .link(to: "x"))
        try link("files/out", "../file")
        let error = #expect(throws: Diagnostic.self) {
            try HostFiles(folder: folder.path + "/folder", target: "opt/app").entries()
        }
        #expect(error?.detail.contains("/files/out is a link to ../file") == true)
    }

    private func build(_ recipe: ImageRecipe, into folder: String) throws -> BuiltImage {
        try ImageBuilder(recipe, into: ImageLayout(folder: folder)).build()
    }
}

/// Programs to make images of.
enum Programs {
    /// One that needs libraries.
    static let openssl = ImageRecipe(executables: [.init(path: "/usr/bin/openssl")], name: "openssl")

    /// One that is compiled from the body of a C function.
    static func c(_ body: String, _ folder: TemporaryFolder, _ name: String) async throws -> ImageRecipe {
        let source = try folder.write("#include <stdio.h>\nint main(void) { \(body) }\n", to: "\(name).c")
        let path = "\(folder.path)/\(name)"
        let result = try await run("cc", ["-o", path, source])
        guard result.status == .exited(0) else { throw TestFailure(result.errors) }
        return ImageRecipe(executables: [.init(path: path)], name: "program")
    }
}
