import FoundationEssentials

/// The folders in which a system's loader looks for libraries, below a root.
struct LibraryFolders {
    /// Empty for this machine itself; else a folder that holds another system, without a slash at its end.
    let root: String

    /// The file or folder at a path of the system, links followed below the root; `nil` where there is none.
    func place(of path: String) -> String? {
        let plain = followLinks(in: path) { part in
            do { return try FileManager.default.destinationOfSymbolicLink(atPath: "\(root)/\(part)") } catch {
                return nil
            }
        }
        guard let place = plain.map({ "\(root)/\($0)" }), FileManager.default.fileExists(atPath: place) else {
            return nil
        }
        return place
    }

    /// Those that the system's administrator added, from `/etc/ld.so.conf` and what it includes.
    ///
    /// The loader reads them from `/etc/ld.so.cache`, which `ldconfig` makes of the same file.
    func configured() -> [String] { folders(in: "/etc/ld.so.conf", depth: 0) }

    /// Those that are built into the loader, in Debian's order and then in that of others.
    func builtIn(for architecture: Architecture) -> [String] {
        ["/lib/\(architecture.multiarch)", "/usr/lib/\(architecture.multiarch)", "/lib64", "/usr/lib64", "/lib"]
            + ["/usr/lib", "/usr/local/lib"]
    }

    private func folders(in file: String, depth: Int) -> [String] {
        // ldconfig gives up on files that include each other in the same way.
        guard depth < 8, let place = place(of: file), let data = FileManager.default.contents(atPath: place) else {
            return []
        }
        return String(decoding: data, as: UTF8.self).split(separator: "\n").flatMap { line -> [String] in
            let words = line.prefix { $0 != "#" }.split(whereSeparator: { " \t,:=".contains($0) }).map(String.init)
            guard words.first == "include" else { return words.first.map { [$0] } ?? [] }
            return words.dropFirst().flatMap { files(matching: $0, beside: file) }
                .flatMap { folders(in: $0, depth: depth + 1) }
        }
    }

    /// Files for a pattern with one `*` in its last part, the only kind that systems come with; sorted, as glob does.
    private func files(matching pattern: String, beside file: String) -> [String] {
        let parent = { (path: String) in path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "" }
        let path = pattern.hasPrefix("/") ? pattern : "\(parent(file))/\(pattern)"
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        guard let star = name.firstIndex(of: "*") else { return [path] }
        let (prefix, suffix) = (name[..<star], name[name.index(after: star)...])
        let folder = parent(path)
        guard let place = place(of: folder) else { return [] }
        let names: [String]
        do { names = try FileManager.default.contentsOfDirectory(atPath: place) } catch { return [] }
        return names.filter { $0.hasPrefix(prefix) && $0.hasSuffix(suffix) && !$0.hasPrefix(".") }
            .sorted().map { "\(folder)/\($0)" }
    }
}
