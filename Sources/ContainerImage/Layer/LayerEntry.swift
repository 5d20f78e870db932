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
}
