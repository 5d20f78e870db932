import Foundation
import Infra
import TestSupport
import Testing

@testable import ContainerImage

/// `ldd`, which runs the system's own loader, is what the search is compared with.
@Suite struct LibraryClosureTests {
    @Test(arguments: ["/usr/bin/openssl", "/usr/bin/git", "/usr/bin/curl", "/usr/bin/skopeo"])
    func findsWhatTheLoaderFinds(_ path: String) async throws {
        guard FileManager.default.fileExists(atPath: path) else { return }
        let real = URL(filePath: path).resolvingSymlinksInPath().path
        try await expectSameAsLoader(real)
    }

    @Test(arguments: ["--enable-new-dtags", "--disable-new-dtags"])
    func foldersOfTheExecutableCountAsTheLoaderSays(_ tags: String) async throws {
        let folder = try TemporaryFolder()
        try folder.write("int inner(void) { return 3; }", to: "inner.c")
        try folder.write("int inner(void); int outer(void) { return inner(); }", to: "outer.c")
        try folder.write("int outer(void); int main(void) { return outer(); }", to: "main.c")
        try FileManager.default.createDirectory(atPath: folder.path + "/lib", withIntermediateDirectories: true)
        try await compile(
            folder,
            ["-shared", "-fPIC", "-Wl,-soname,libinner.so.1", "-o", "lib/libinner.so.1", "inner.c"]
        )
        // An RUNPATH does not count for what a library needs in turn, so then the library names its own folder.
        let own = tags == "--enable-new-dtags" ? ["-Wl,-rpath,$ORIGIN", "-Wl,\(tags)"] : []
        try await compile(
            folder,
            [
                "-shared", "-fPIC", "-Wl,-soname,libouter.so.1", "-o", "lib/libouter.so.1", "outer.c",
                "lib/libinner.so.1",
            ]
                + own
        )
        try await compile(
            folder,
            [
                "-o", "main", "main.c", "lib/libouter.so.1", "-Wl,-rpath,$ORIGIN/lib", "-Wl,\(tags)",
                "-Wl,-rpath-link,lib",
            ]
        )
        try await expectSameAsLoader(folder.path + "/main")
    }

    @Test func aLibraryThatIsNowhereIsNamedWithWhoNeedsIt() async throws {
        let folder = try TemporaryFolder()
        try folder.write("int lost(void) { return 3; }", to: "lost.c")
        try folder.write("int lost(void); int main(void) { return lost(); }", to: "main.c")
        try await compile(folder, ["-shared", "-fPIC", "-Wl,-soname,liblost.so.7", "-o", "liblost.so", "lost.c"])
        try await compile(folder, ["-o", "main", "main.c", "liblost.so"])
        let path = folder.path + "/main"
        let error = #expect(throws: Diagnostic.self) {
            try LibraryClosure(of: path, root: "", folders: [], opened: [])
        }
        #expect(error?.summary == "Library not found")
        #expect(error?.detail.hasPrefix("\(path) needs liblost.so.7, which is in none of ") == true)
        // Found where the user says.
        try FileManager.default.moveItem(atPath: folder.path + "/liblost.so", toPath: folder.path + "/liblost.so.7")
        let closure = try LibraryClosure(of: path, root: "", folders: [folder.path], opened: [])
        #expect(closure.libraries.contains { $0.path == folder.path + "/liblost.so.7" })
    }

    @Test func whatIsOpenedAtRunTimeGoesAlongWhereItIsThere() throws {
        let closure = try LibraryClosure(
            of: "/usr/bin/openssl",
            root: "",
            folders: [],
            opened: ["libresolv.so.2", "libnowhere.so.1"]
        )
        let names = closure.libraries.map(\.name)
        #expect(names.contains("libresolv.so.2"))
        #expect(!names.contains("libnowhere.so.1"))
        #expect(names == names.sorted())
    }

    @Test func anotherSystemsLinksLeadToItsOwnFiles() async throws {
        let folder = try TemporaryFolder()
        try folder.write("int main(void) { return 0; }", to: "main.c")
        try await compile(folder, ["-o", "main", "main.c"])
        let (path, root) = (folder.path + "/main", folder.path + "/root")
        let loader = try #require(ELFFile(path: path).interpreter)
        let parts = loader.split(separator: "/").map(String.init)
        for name in ["opt", "system", "usr/lib"] {
            try FileManager.default.createDirectory(atPath: "\(root)/\(name)", withIntermediateDirectories: true)
        }
        let here = LibraryFolders(root: "")
        let library = try #require(
            here.builtIn(for: ELFFile(path: path).architecture).lazy
                .compactMap { here.place(of: "\($0)/libc.so.6") }.first
        )
        try FileManager.default.copyItem(atPath: library, toPath: root + "/usr/lib/libc.so.6")
        // Absolute links, as Debian's /lib64/ld-linux-x86-64.so.2 is one.
        try FileManager.default.createSymbolicLink(atPath: "\(root)/\(parts[0])", withDestinationPath: "/system")
        try FileManager.default.createSymbolicLink(
            atPath: "\(root)/system/\(parts[1])",
            withDestinationPath: "/opt/loader"
        )
        let missing = #expect(throws: Diagnostic.self) {
            try LibraryClosure(of: path, root: root, folders: [], opened: [])
        }
        #expect(missing?.detail.hasPrefix("\(path) is started by \(loader), which \(root) does not have.") == true)

        let real = try #require(here.place(of: loader))
        try FileManager.default.copyItem(atPath: real, toPath: root + "/opt/loader")
        let closure = try LibraryClosure(of: path, root: root, folders: [], opened: [])
        #expect(closure.loader == root + "/opt/loader")
        #expect(closure.libraries.map(\.path) == [root + "/usr/lib/libc.so.6"])
        let recipe = ImageRecipe(executables: [.init(path: path, root: root + "/")], name: "main")
        let files = try ProgramFiles(recipe, recipe.executables[0], over: LayerTree()).libraries.entries.map(\.content)
        #expect(files.contains(.file(path: root + "/opt/loader", size: try ContentFile.size(of: real))))

        let foreign: UInt16 = closure.executable.architecture == .amd64 ? 183 : 62
        try Data(MinimalELF.bytes(machine: foreign)).write(to: URL(filePath: root + "/opt/loader"))
        let other = #expect(throws: Diagnostic.self) {
            try LibraryClosure(of: path, root: root, folders: [], opened: [])
        }
        #expect(other?.summary == "Loader is for another architecture")
    }

    @Test(arguments: [("/a/b", "real/b"), ("/up/../x", "x"), ("/a/../../../x", "x"), ("./a/./b", "real/b")])
    func linksLeadNowhereOutside(_ path: String, _ plain: String) {
        let links = ["a": "/real", "up": "../../..", "round": "round"]
        #expect(followLinks(in: path) { links[$0] } == plain)
        #expect(followLinks(in: "/round") { links[$0] } == nil)
    }

    private func compile(_ folder: TemporaryFolder, _ arguments: [String]) async throws {
        let result = try await run("cc", arguments, folder: folder.path)
        #expect(result.status == .exited(0), "\(result.errors)")
    }

    private func expectSameAsLoader(_ path: String) async throws {
        let listed = try await run("ldd", [path])
        // "libz.so.1 => /lib/x86_64-linux-gnu/libz.so.1 (0x…)"; the loader and the kernel's own have no arrow.
        let expected = listed.output.split(separator: "\n").compactMap { line -> String? in
            let words = line.split(separator: " ").map(String.init)
            guard words.count > 2, words[1] == "=>" else { return nil }
            return
                "\(words[0].trimmingCharacters(in: .whitespaces)) \(URL(filePath: words[2]).resolvingSymlinksInPath().path)"
        }
        let closure = try LibraryClosure(of: path, root: "", folders: [], opened: [])
        let found = closure.libraries.map { "\($0.name) \(URL(filePath: $0.path).resolvingSymlinksInPath().path)" }
        #expect(Set(found) == Set(expected))
        #expect(!expected.isEmpty)
    }
}
