import Foundation
import Infra
import TestSupport
import Testing

@testable import ContainerImage

@Suite struct LayerTests {
    private static let long =
        (1...30).map { "folder-\($0)" }.joined(separator: "/") + "/" + String(repeating: "n", count: 120)

    private func tree() -> LayerTree {
        var tree = LayerTree()
        tree.add(.text("etc/motd", "Hello\n"))
        tree.add(LayerEntry("usr/bin/tool", .bytes([1, 2, 3]), mode: 0o755))
        tree.add(LayerEntry("bin", .link(to: "usr/bin")))
        tree.add(LayerEntry("home/kim", .folder, mode: 0o700, owner: 65_532))
        tree.add(.text(Self.long, "far down"))
        return tree
    }

    private func layout() throws -> (TemporaryFolder, ImageLayout) {
        let folder = try TemporaryFolder()
        let layout = ImageLayout(folder: folder.path + "/image")
        try layout.make()
        return (folder, layout)
    }

    @Test func tarUnpacksWhatWasPacked() async throws {
        let (folder, layout) = try layout()
        let written = try layout.add(tree())
        let root = folder.path + "/root"
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
        let result = try await run("tar", ["-xzf", layout.path(of: written.descriptor.digest), "-C", root])
        #expect(result.status == .exited(0), "\(result.errors)")
        #expect(try folder.read("root/etc/motd") == "Hello\n")
        #expect(try folder.read("root/\(Self.long)") == "far down")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: root + "/bin") == "usr/bin")
        let mode = try FileManager.default.attributesOfItem(atPath: root + "/usr/bin/tool")[.posixPermissions] as? Int
        #expect(mode == 0o755)
    }

    @Test func listsNoTimeAndNumbersForOwners() async throws {
        let (folder, layout) = try layout()
        defer { withExtendedLifetime(folder) {} }
        let written = try layout.add(tree())
        let path = layout.path(of: written.descriptor.digest)
        let listed = try await run("tar", ["--utc", "--numeric-owner", "-tvzf", path])
        let lines = listed.output.split(separator: "\n").map(String.init)
        #expect(lines.allSatisfy { $0.contains("1970-01-01 00:00") })
        #expect(lines.contains { $0.hasPrefix("drwx------ 65532/65532") && $0.hasSuffix("home/kim/") })
        let names = lines.compactMap { $0.split(separator: " ").dropFirst(5).first }
        #expect(names.first == "bin")
        #expect(names.contains("home/"))
    }

    @Test(arguments: LayerCompression.allCases)
    func digestsAreThoseOfTheFileAndOfItsContent(compression: LayerCompression) async throws {
        let (folder, layout) = try layout()
        defer { withExtendedLifetime(folder) {} }
        let written = try layout.add(tree(), compression)
        let path = layout.path(of: written.descriptor.digest)
        let file = try Data(contentsOf: URL(filePath: path))
        #expect(Digest(of: Array(file)) == written.descriptor.digest)
        #expect(file.count == written.descriptor.size)
        let sum = try await run("sh", ["-c", "\(compression) -dc < \(path) | sha256sum"])
        #expect(sum.output.hasPrefix(written.diffID.digits))
    }

    @Test func theOrderOfAddingDoesNotMatter() throws {
        let (folder, layout) = try layout()
        defer { withExtendedLifetime(folder) {} }
        var other = LayerTree()
        for entry in tree().entries.reversed() { other.add(entry) }
        #expect(try layout.add(other).descriptor == layout.add(tree()).descriptor)
    }

    @Test func aFileOfSeveralPiecesArrivesWhole() async throws {
        let (folder, layout) = try layout()
        var random = SplitMix(seed: 3)
        let content = (0..<400_000).map { _ in String(random.next() % 1_000) }.joined(separator: " ")
        let path = try folder.write(content, to: "large")
        var tree = LayerTree()
        tree.add(LayerEntry("large", .file(path: path, size: try ContentFile.size(of: path))))
        let written = try layout.add(tree)
        let result = try await run(
            "sh",
            ["-c", "tar -xzOf \(layout.path(of: written.descriptor.digest)) large | cmp - \(path)"]
        )
        #expect(result.status == .exited(0), "\(result.output)\(result.errors)")
    }

    @Test func aFileThatGrewMeanwhileIsAnErrorAndLeavesNothing() throws {
        let (folder, layout) = try layout()
        let path = try folder.write("four", to: "file")
        var tree = LayerTree()
        tree.add(LayerEntry("file", .file(path: path, size: 3)))
        let error = #expect(throws: Diagnostic.self) { try layout.add(tree) }
        #expect(error?.summary == "File changed while the image was built")
        #expect(try FileManager.default.contentsOfDirectory(atPath: layout.folder + "/blobs/sha256") == [])
    }
}
