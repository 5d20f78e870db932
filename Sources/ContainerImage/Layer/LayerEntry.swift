/// One file, folder or link of a layer.
struct LayerEntry: Sendable, Hashable {
    enum Content: Sendable, Hashable {
        case folder
        case bytes([UInt8])
        /// A file of this machine, read when the layer is written.
        case file(path: String, size: Int)
        case link(to: String)
    }

    /// From the image's root, without a slash at either end.
    var path: String
    var content: Content
    /// Permissions.
    var mode: Int
    /// Number of the user and of the group.
    var owner: Int

    init(_ path: String, _ content: Content, mode: Int? = nil, owner: Int = 0) {
        self.path = path
        self.content = content
        self.owner = owner
        self.mode =
            switch content {
            case .folder: mode ?? 0o755
            case .bytes, .file: mode ?? 0o644
            case .link: 0o777
            }
    }

    static func text(_ path: String, _ text: String) -> LayerEntry { LayerEntry(path, .bytes(Array(text.utf8))) }

    /// How many bytes of content follow the header.
    var size: Int {
        switch content {
        case .folder, .link: 0
        case .bytes(let bytes): bytes.count
        case .file(_, let size): size
        }
    }
}

/// The content of a layer, in an order that does not depend on how it was gathered.
struct LayerTree: Sendable, Hashable {
    private var byPath: [String: LayerEntry] = [:]

    /// Sorted by path, each folder before what is in it.
    var entries: [LayerEntry] { byPath.values.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) } }

    var isEmpty: Bool { byPath.isEmpty }

    /// Puts an entry in the place of one with the same path, and folders above it where there are none.
    mutating func add(_ entry: LayerEntry) {
        var folder = entry.path
        while let slash = folder.lastIndex(of: "/") {
            folder = String(folder[..<slash])
            if byPath[folder] == nil { byPath[folder] = LayerEntry(folder, .folder) }
        }
        byPath[entry.path] = entry
    }

    mutating func add(_ entries: [LayerEntry]) {
        for entry in entries { add(entry) }
    }

    /// The tree as a layer over another one: what that one has as a link to a folder stays one and is followed, and folders that
    /// it has keep their permissions and owners.
    func laid(over lower: LayerTree) -> LayerTree {
        var tree = LayerTree()
        for entry in entries {
            var entry = entry
            entry.path = lower.place(of: entry)
            tree.add(entry)
        }
        tree.byPath = tree.byPath.filter { path, entry in
            entry.content != .folder || lower.byPath[path]?.content != .folder
        }
        return tree
    }

    /// Where an entry comes to be when this tree is there already. A file takes the place of a link, a folder does not.
    private func place(of entry: LayerEntry) -> String {
        let name = entry.content == .folder ? nil : entry.path.split(separator: "/").last
        let folder = name == nil ? entry.path : String(entry.path.dropLast(name?.count ?? 0))
        let followed = followLinks(in: folder) { path in
            if case .link(let target) = byPath[path]?.content { target } else { nil }
        }
        guard let followed else { return entry.path }
        return [followed, name.map(String.init) ?? ""].filter { !$0.isEmpty }.joined(separator: "/")
    }
}
