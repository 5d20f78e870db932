import FoundationEssentials

/// The 512 bytes that stand before an entry of an archive; with records before them where a path or a size does not fit.
///
/// All times are 0 and there are no user names, so that the same entries always give the same bytes.
///
/// Source: POSIX.1-2017, `pax`, "ustar Interchange Format" and "pax Extended Header".
struct TarHeader {
    static let blockSize = 512

    /// The header of an entry, with everything that goes before its content.
    static func bytes(for entry: LayerEntry) -> [UInt8] {
        var records: [UInt8] = []
        var link = ""
        if case .link(let target) = entry.content { link = target }
        let path = if case .folder = entry.content { entry.path + "/" } else { entry.path }
        let (prefix, name) = split(path)
        if name == nil { records += record("path", path) }
        if link.utf8.count > 100 { records += record("linkpath", link) }
        if entry.size > largestSize { records += record("size", "\(entry.size)") }
        let header = block(
            prefix: name == nil ? "" : prefix,
            name: name ?? cut(path),
            mode: entry.mode,
            owner: entry.owner,
            size: min(entry.size, largestSize),
            kind: kind(entry.content),
            link: cut(link)
        )
        if records.isEmpty { return header }
        let extended = block(prefix: "", name: "pax", mode: 0o644, owner: 0, size: records.count, kind: "x", link: "")
        return extended + records + padding(after: records.count) + header
    }

    /// The name and the size of what follows a header.
    ///
    /// - Returns: An empty name for what is no file; `nil` for bytes that are no header.
    static func file(_ header: Data) -> (name: String, size: Int)? {
        guard header.count == blockSize else { return nil }
        func text(_ offset: Int, _ limit: Int) -> String {
            let field = header.dropFirst(offset).prefix(limit)
            return String(decoding: field.prefix { $0 != 0 }, as: UTF8.self)
        }
        guard text(257, 5) == "ustar", let size = Int(text(124, 12).filter { $0 != " " }, radix: 8), size >= 0 else {
            return nil
        }
        let name = text(0, 100)
        let isFile = ["", "0"].contains(text(156, 1))
        return (isFile ? String(name.hasPrefix("./") ? name.dropFirst(2) : name[...]) : "", size)
    }

    /// The zeros that fill the last block of a content.
    static func padding(after size: Int) -> [UInt8] {
        [UInt8](repeating: 0, count: (blockSize - size % blockSize) % blockSize)
    }

    /// What ends an archive.
    static let end = [UInt8](repeating: 0, count: 2 * blockSize)

    /// 11 octal digits.
    private static let largestSize = 0o77_777_777_777

    private static func kind(_ content: LayerEntry.Content) -> Character {
        switch content {
        case .bytes, .file: "0"
        case .link: "2"
        case .folder: "5"
        }
    }

    /// A path in the two fields that there are for it; no name where it does not fit.
    private static func split(_ path: String) -> (prefix: String, name: String?) {
        if path.utf8.count <= 100 { return ("", path) }
        var rest = path[...]
        while let slash = rest.dropLast().lastIndex(of: "/") {
            rest = path[..<slash]
            let name = path[path.index(after: slash)...]
            if name.utf8.count > 100 { break }
            if rest.utf8.count <= 155 { return (String(rest), String(name)) }
        }
        return ("", nil)
    }

    private static func cut(_ text: String) -> String { String(decoding: Array(text.utf8.prefix(100)), as: UTF8.self) }

    /// One record: its own length, a name and a value. The length counts its own digits.
    private static func record(_ name: String, _ value: String) -> [UInt8] {
        let rest = " \(name)=\(value)\n"
        var length = rest.utf8.count
        while "\(length)".utf8.count + rest.utf8.count != length { length = "\(length)".utf8.count + rest.utf8.count }
        return Array("\(length)\(rest)".utf8)
    }

    private static func block(
        prefix: String,
        name: String,
        mode: Int,
        owner: Int,
        size: Int,
        kind: Character,
        link: String
    ) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: blockSize)
        func put(_ text: String, at offset: Int, limit: Int) {
            for (index, byte) in text.utf8.prefix(limit).enumerated() { bytes[offset + index] = byte }
        }
        func put(_ number: Int, at offset: Int, digits: Int) {
            let text = String(number, radix: 8)
            put(String(repeating: "0", count: max(0, digits - text.count)) + text, at: offset, limit: digits)
        }
        put(name, at: 0, limit: 100)
        put(mode, at: 100, digits: 7)
        put(owner, at: 108, digits: 7)
        put(owner, at: 116, digits: 7)
        put(size, at: 124, digits: 11)
        put(0, at: 136, digits: 11)
        put("        ", at: 148, limit: 8)
        put(String(kind), at: 156, limit: 1)
        put(link, at: 157, limit: 100)
        put("ustar", at: 257, limit: 6)
        put("00", at: 263, limit: 2)
        put(0, at: 329, digits: 7)
        put(0, at: 337, digits: 7)
        put(prefix, at: 345, limit: 155)
        let sum = bytes.reduce(0) { $0 + Int($1) }
        put(sum, at: 148, digits: 6)
        bytes[154] = 0
        return bytes
    }
}
