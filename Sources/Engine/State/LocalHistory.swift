import Glibc
import Infra

/// The states that were saved before the current one, each a file named by its serial.
struct LocalHistory: Sendable {
    static let name = "history"

    /// How many are kept.
    private static let kept = 50

    private let folder: LocalFolder
    private let source: LocalFolder

    init(of folder: LocalFolder) {
        source = folder
        self.folder = LocalFolder(path: folder.path(of: Self.name))
    }

    /// Keeps the file of a serial, which is about to be replaced, and lets the oldest go.
    func keep(_ name: String, serial: Int) throws {
        try folder.make()
        let path = folder.path(of: Self.name(of: serial))
        try folder.remove(Self.name(of: serial))
        // A second name costs nothing; where the file system has none, the bytes are written again.
        if link(source.path(of: name), path) != 0, let bytes = try source.read(name) {
            try folder.replace(Self.name(of: serial), with: bytes)
        }
        for old in try serials().dropFirst(Self.kept) { try folder.remove(Self.name(of: old)) }
    }

    /// What is kept of serials below another, the newest first.
    func versions(before serial: Int, limit: Int) throws -> [StateVersion] {
        try serials().filter { $0 < serial }.prefix(max(0, limit)).compactMap { serial in
            let name = Self.name(of: serial)
            guard let bytes = try folder.read(name) else { return nil }
            let contents = try StateFile.read(bytes, at: folder.path(of: name))
            return try contents.state.map {
                StateVersion($0, writer: contents.writer, time: try folder.modified(name))
            }
        }
    }

    /// `nil` where it is not kept.
    func state(serial: Int) throws -> State? {
        let name = Self.name(of: serial)
        return try folder.read(name).flatMap { try StateFile.read($0, at: folder.path(of: name)).state }
    }

    /// What `find` makes of the newest that it makes anything of. One that was damaged has others before it.
    func first<Found>(_ find: (State) -> Found?) throws -> Found? {
        for serial in try serials() {
            let state: State?
            do { state = try self.state(serial: serial) } catch is Diagnostic { continue }
            if let found = state.flatMap(find) { return found }
        }
        return nil
    }

    private static func name(of serial: Int) -> String { "\(serial).json" }

    /// The newest first.
    private func serials() throws -> [Int] {
        try folder.names().compactMap { $0.hasSuffix(".json") ? Int($0.dropLast(".json".count)) : nil }.sorted(by: >)
    }
}
