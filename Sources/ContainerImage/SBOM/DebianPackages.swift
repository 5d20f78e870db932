import FoundationEssentials
import Infra

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// A file that goes into an image, with the package that it came in.
struct OwnedLibrary: Sendable, Hashable {
    /// On this machine.
    var path: String
    /// `nil` where no package has it.
    var package: DebianPackage?
}

/// A package of Debian, or of a distribution made of it.
struct DebianPackage: Sendable, Hashable {
    var name: String
    var version: String
    var architecture: String
    /// Its paragraph in dpkg's status, without what is only about this machine.
    var stanza: String
}

/// What dpkg knows of a system; nothing where there is no dpkg.
///
/// Source: `man 5 deb-control`, `man 1 dpkg` (`/var/lib/dpkg`).
struct DebianPackages {
    /// Empty for this machine itself.
    let root: String

    private var database: String { "\(root)/var/lib/dpkg" }

    /// The text of `/etc/os-release`.
    var release: String? {
        LibraryFolders(root: root).place(of: "/etc/os-release").flatMap { FileManager.default.contents(atPath: $0) }
            .map { String(decoding: $0, as: UTF8.self) }
    }

    /// The distribution's name for package URLs, as in `debian`.
    var distribution: String {
        let line = release?.split(separator: "\n").first { $0.hasPrefix("ID=") }
        return line.map { $0.dropFirst(3).filter { $0 != "\"" } } ?? "debian"
    }

    /// Which packages files came in.
    ///
    /// - Parameter paths: With the root before them; links are followed by whoever found them.
    /// - Returns: One for each path, in order; empty where the system has no dpkg.
    /// - Throws: `Diagnostic` where dpkg's database cannot be read.
    func owners(of paths: [String]) throws(Diagnostic) -> [OwnedLibrary] {
        guard let status = SearchedText(path: "\(database)/status") else { return [] }
        let names = try packageNames(of: Set(paths.map(plain)))
        let packages = Self.packages(Set(names.values), in: status)
        return paths.map { path in OwnedLibrary(path: path, package: names[plain(path)].flatMap { packages[$0] }) }
    }

    /// A path as both `/lib/…` and `/usr/lib/…` are written here: dpkg has the one, the file is found at the other.
    private func plain(_ path: String) -> String {
        let path = Self.withoutParents(String(path.dropFirst(root.count)))
        return path.hasPrefix("/usr/lib") ? String(path.dropFirst("/usr".count)) : path
    }

    private static func withoutParents(_ path: String) -> String {
        var parts: [Substring] = []
        for part in path.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return "/" + parts.joined(separator: "/")
    }

    /// Looks through the lists of all packages, which have no index.
    private func packageNames(of paths: Set<String>) throws(Diagnostic) -> [String: String] {
        let lists: [String]
        do {
            lists = try FileManager.default.contentsOfDirectory(atPath: "\(database)/info")
                .filter { $0.hasSuffix(".list") }
        } catch {
            throw Diagnostic(
                .error,
                "Package database cannot be read",
                detail: "\(database)/info: \(error.systemWords)."
            )
        }
        var owners: [String: String] = [:]
        for list in lists.sorted() where owners.count < paths.count {
            guard let text = SearchedText(path: "\(database)/info/\(list)") else { continue }
            for path in paths where text.holds("\n\(path)\n") || text.holds("\n/usr\(path)\n") {
                owners[path] = String(list.dropLast(".list".count))
            }
        }
        return owners
    }

    /// The packages of these names; a name may be followed by a colon and the architecture, as lists are called where a package
    /// can be there for several.
    private static func packages(_ names: Set<String>, in status: SearchedText) -> [String: DebianPackage] {
        var packages: [String: DebianPackage] = [:]
        for name in names {
            let plain = name.prefix { $0 != ":" }
            for paragraph in status.paragraphs(beginningWith: "Package: \(plain)\n") {
                guard let package = DebianPackage(paragraph) else { continue }
                if name == plain || name == "\(plain):\(package.architecture)" { packages[name] = package }
            }
        }
        return packages
    }
}

extension DebianPackage {
    /// - Parameter paragraph: One of dpkg's status.
    fileprivate init?(_ paragraph: String) {
        var fields: [String: String] = [:]
        var kept: [Substring] = []
        var isKept = false
        for line in paragraph.split(separator: "\n") {
            if !line.hasPrefix(" "), let colon = line.firstIndex(of: ":") {
                let name = String(line[..<colon])
                fields[name] = String(line[line.index(after: colon)...].drop { $0 == " " })
                isKept = !["Status", "Conffiles", "Description"].contains(name)
            }
            if isKept { kept.append(line) }
        }
        guard let name = fields["Package"], let version = fields["Version"] else { return nil }
        self.init(
            name: name,
            version: version,
            architecture: fields["Architecture"] ?? "all",
            stanza: kept.joined(separator: "\n") + "\n"
        )
    }
}

/// A text of up to some megabytes that is searched often: the C library does it.
private struct SearchedText {
    /// With a zero at the end.
    private let bytes: [UInt8]

    /// - Parameter path: `nil` for a file that is not there.
    init?(path: String) {
        guard let data = FileManager.default.contents(atPath: path) else { return nil }
        bytes = Array(data) + [0]
    }

    func holds(_ text: String) -> Bool { offset(of: text, from: 0) != nil }

    /// Paragraphs, which empty lines part, that have this beginning.
    func paragraphs(beginningWith text: String) -> [String] {
        var found: [String] = []
        var start = 0
        while let place = offset(of: text, from: start) {
            let end = offset(of: "\n\n", from: place) ?? bytes.count - 1
            let isBeginning = place == 0 || place > 1 && bytes[place - 1] == 10 && bytes[place - 2] == 10
            if isBeginning { found.append(String(decoding: bytes[place..<end], as: UTF8.self)) }
            start = end
        }
        return found
    }

    private func offset(of text: String, from start: Int) -> Int? {
        bytes.withUnsafeBytes { all -> Int? in
            guard let base = all.baseAddress?.assumingMemoryBound(to: CChar.self) else { return nil }
            return strstr(base + start, text).map { UnsafePointer($0) - base }
        }
    }
}
