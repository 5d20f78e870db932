package import Engine
import Infra

/// What a holder does to the stored objects beside writing its own work.
extension S3Backend {
    /// Closes what an earlier holder could still write to: the next name of the journal, and the state as that one knows it.
    /// What it has written until then counts.
    ///
    /// A state that cannot be read, or was deleted, is left alone: nobody works from it before it is set aside.
    func closeBehind(_ earlier: Lease?) async throws {
        guard let lock = held?.lease.lock else { return }
        for _ in 1...8 {
            let names = try await objects.list(Self.journalFolder).map(\.name)
            let found: S3Objects.Found?
            var header: JournalFile.Header
            do {
                found = try await stored()
                header = JournalFile.Header(of: try found.flatMap { try read($0).state })
            } catch is Diagnostic {
                return
            }
            let folder = Self.folder(of: header)
            header.lock = lock.id
            try await takeNextName(names.count { $0.hasPrefix(folder) } + 1, in: folder, try JournalFile.line(header))
            let bytes =
                try found.map { try StateFile.rewritten($0.bytes, at: objects.place.url(Self.stateName), by: lock) }
                ?? StateFile.encode(nil, by: lock)
            if case .written = try await objects.put(Self.stateName, bytes, if: .init(found)) { return }
        }
        throw objects.place.unusable("\(objects.place.url(Self.stateName)) changes all the time. Try again.")
    }

    /// The other may still be at work, and be faster.
    private func takeNextName(_ number: Int, in folder: String, _ bytes: [UInt8]) async throws {
        for number in number...number + 1_000 {
            if case .written = try await objects.put(folder + Self.padded(number), bytes, if: .absent) { return }
        }
        throw objects.place.unusable("\(objects.place.url(folder)) grows all the time. Try again.")
    }

    package func setAside(withHistory: Bool, under lock: Lock) async throws -> String {
        try await requireLease(lock)
        cursor = nil
        return try await settling {
            let taken = Set(try await objects.list("aside-").compactMap { $0.name.split(separator: "/").first })
            let folder = (1...taken.count + 1).lazy.map { "aside-\($0)" }.first { !taken.contains($0[...]) } ?? ""
            let found = try await objects.get(Self.stateName)
            let names = try await objects.list(Self.journalFolder).map(\.name)
            // Copies first: whatever happens, everything is there once at least.
            let kept = try await bytes(of: names) ?? []
            if let found { try await keep(found.bytes, "\(folder)/\(Self.stateName)") }
            for (name, bytes) in zip(names, kept) { try await keep(bytes, "\(folder)/\(name)") }
            try await objects.delete(names)
            let blank = try StateFile.encode(nil, by: lock)
            guard case .written = try await objects.put(Self.stateName, blank, if: .init(found)) else {
                throw lose(lock)
            }
            return objects.place.url("\(folder)/\(Self.stateName)")
        }
    }

    private func keep(_ bytes: [UInt8], _ name: String) async throws {
        guard case .written = try await objects.put(name, bytes, if: .absent) else {
            throw objects.place.unusable("\(objects.place.url(name)) exists already.")
        }
    }

    package func markMoved(to place: String, under lock: Lock) async throws {
        try await requireLease(lock)
        cursor = nil
        try await settling {
            guard let found = try await objects.get(Self.stateName) else { return }
            let url = objects.place.url(Self.stateName)
            let bytes = try StateFile.rewritten(found.bytes, at: url, by: lock, movedTo: place)
            guard case .written = try await objects.put(Self.stateName, bytes, if: .init(found)) else {
                throw lose(lock)
            }
        }
    }
}
