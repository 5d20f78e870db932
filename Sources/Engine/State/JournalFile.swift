package import Infra

/// The bytes of a journal: a header and one line an entry, each JSON and ended by a newline.
package enum JournalFile {
    /// What the entries start from.
    package struct Header: Sendable, Hashable {
        /// `nil` where there was no state yet.
        package var lineage: String?
        /// Of the saved state that the entries follow; 0 where there was none.
        package var serial: Int
        /// The id of the lock under which the entries were written; `nil` where the journal does not tell.
        package var lock: String?

        package init(of state: State?) {
            lineage = state?.lineage
            serial = state?.serial ?? 0
        }
    }

    private static let version = 1

    package static func line(_ header: Header) throws(JSONError) -> [UInt8] {
        var writer = DocumentWriter()
        writer.set("journal", version)
        writer.set("lineage", header.lineage)
        writer.set("serial", header.serial)
        writer.set("lock", header.lock)
        return try writer.document.json() + [0x0A]
    }

    /// - Throws: `JSONError` for a secret that still holds its text.
    package static func line(_ entry: JournalEntry) throws(JSONError) -> [UInt8] {
        try entry.document.json() + [0x0A]
    }

    /// What a journal holds.
    package struct Contents: Sendable, Hashable {
        /// `nil` where not even that was written whole.
        package var header: Header?
        package var entries: [JournalEntry]
        /// How many bytes are whole lines. What follows was torn when its writer died: nobody was told that it is
        /// written, so nothing was done that relies on it.
        package var length: Int
    }

    /// - Parameters:
    ///   - bytes: A whole journal.
    ///   - place: Where it is, for errors: a path or a URL.
    /// - Returns: All whole lines.
    /// - Throws: `Diagnostic` for a whole line that cannot be read.
    package static func decode(_ bytes: [UInt8], at place: String) throws(Diagnostic) -> Contents {
        let length = bytes.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        var contents = Contents(header: nil, entries: [], length: length)
        let lines = bytes[..<length].split(separator: 0x0A, omittingEmptySubsequences: false).dropLast()
        for (index, line) in lines.enumerated() {
            do {
                let document = try Document(json: Array(line))
                if index == 0 {
                    contents.header = try header(document)
                } else {
                    contents.entries.append(try JournalEntry(document: document))
                }
            } catch {
                throw unreadable(place, line: index + 1, error)
            }
        }
        return contents
    }

    private static func header(_ document: Document) throws -> Header {
        let reader = try DocumentReader(document)
        let version: Int = try reader.required("journal")
        if version > Self.version {
            throw DocumentError("\(Self.version), the newest that this deployer reads", got: .integer(version))
        }
        var header = Header(of: nil)
        header.lineage = try reader.optional("lineage")
        header.serial = try reader.required("serial")
        header.lock = try reader.optional("lock")
        return header
    }

    private static func unreadable(_ place: String, line: Int, _ error: any Error) -> Diagnostic {
        Diagnostic(
            .error,
            "Journal cannot be read",
            detail:
                "\(place):\(line): \(error). It holds what the last run did; without it, resources could be lost. "
                + "Nothing was changed. Put the line right, or put back the last good copy of the file.",
            locations: [.init(file: place, line: line)]
        )
    }
}
