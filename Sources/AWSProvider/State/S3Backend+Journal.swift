import Engine
import Infra

/// The names of the journal's objects, and what they hold.
extension S3Backend {
    /// Of the journal that follows a saved state.
    static func folder(of header: JournalFile.Header) -> String {
        "\(journalFolder)\(header.lineage ?? "none")/\(padded(header.serial))/"
    }

    /// In the order of numbers, as S3 lists names.
    static func padded(_ number: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, 10 - digits.count)) + digits
    }

    /// What the objects of a journal say, one after the other.
    ///
    /// - Returns: `nil` where one is gone in the meantime: a save has come.
    /// - Throws: `Diagnostic` where one is missing, or cannot be read.
    func contents(of names: [String], after header: JournalFile.Header) async throws -> [[JournalEntry]]? {
        let folder = Self.folder(of: header)
        let wanted = names.indices.map { folder + Self.padded($0 + 1) }
        guard names == wanted else { throw incomplete(names, wanted) }
        guard let contents = try await bytes(of: names) else { return nil }
        return try zip(names, contents).map { name, bytes in
            let place = objects.place.url(name)
            let found = try JournalFile.decode(bytes, at: place)
            guard found.length == bytes.count, found.header?.serial == header.serial,
                found.header?.lineage == header.lineage
            else { throw objects.place.unusable("\(place) is no part of the journal that it stands in.") }
            return found.entries
        }
    }

    /// The bytes of objects, some read at a time; `nil` where one is not there.
    func bytes(of names: [String]) async throws -> [[UInt8]]? {
        let objects = objects
        return try await withThrowingTaskGroup(of: (Int, [UInt8]?).self) { group in
            var waiting = Array(names.enumerated())[...]
            func startNext() {
                guard let (index, name) = waiting.popFirst() else { return }
                group.addTask { (index, try await objects.get(name)?.bytes) }
            }
            for _ in 0..<16 { startNext() }
            var found = [[UInt8]](repeating: [], count: names.count)
            for try await (index, bytes) in group {
                guard let bytes else { return nil }
                found[index] = bytes
                startNext()
            }
            return found
        }
    }

    private func incomplete(_ names: [String], _ wanted: [String]) -> Diagnostic {
        let missing = wanted.first { !names.contains($0) } ?? names.last ?? ""
        return Diagnostic(
            .error,
            "Journal cannot be read",
            detail:
                "\(objects.place.url(missing)) is missing between others. It holds what the last run did; without it, "
                + "resources could be lost. Nothing was changed. Bring back its last version, which the bucket keeps."
        )
    }
}
