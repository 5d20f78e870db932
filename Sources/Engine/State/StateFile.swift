package import Infra

/// The bytes of a saved state.
package enum StateFile {
    /// What a file holds.
    package struct Contents: Sendable, Hashable {
        /// `nil` in a file that keeps the place of a state that was never saved.
        package var state: State?
        /// Who wrote the file.
        package var writer: Lock?
        /// Where the state is kept now, in a file that was left behind.
        package var target: String?
    }

    /// JSON, one member a line, names in order.
    ///
    /// - Parameters:
    ///   - state: What to write; `nil` for a file that only says who keeps the place of the first state.
    ///   - writer: Who writes it. Default: the file does not tell.
    /// - Returns: The whole file.
    /// - Throws: `JSONError` for a secret that still holds its text.
    package static func encode(_ state: State?, by writer: Lock? = nil) throws(JSONError) -> [UInt8] {
        var members = state?.document.object ?? ["version": .integer(State.currentVersion), "serial": 0]
        members["writer"] = writer?.document
        return try Document.object(members).json(.pretty) + [0x0A]
    }

    /// The same file under another writer's name.
    ///
    /// - Parameters:
    ///   - bytes: A whole file.
    ///   - place: Where it is, for errors: a path or a URL.
    ///   - writer: Who writes it now.
    ///   - target: Where the state is kept from now on. Default: as the file says.
    /// - Returns: The whole file.
    /// - Throws: `Diagnostic` for a file that cannot be read.
    package static func rewritten(
        _ bytes: [UInt8],
        at place: String,
        by writer: Lock,
        movedTo target: String? = nil
    ) throws -> [UInt8] {
        _ = try read(bytes, at: place)
        var members = try Document(json: bytes).object ?? [:]
        members["writer"] = writer.document
        if let target { members["movedTo"] = .string(target) }
        return try Document.object(members).json(.pretty) + [0x0A]
    }

    /// - Parameters:
    ///   - bytes: A whole file.
    ///   - place: Where it is, for errors: a path or a URL.
    /// - Returns: The state, without what its journal holds.
    /// - Throws: `Diagnostic` that names the place in the file, and for a version that this deployer does not know.
    package static func decode(_ bytes: [UInt8], at place: String) throws(Diagnostic) -> State {
        let contents = try read(bytes, at: place)
        guard let state = contents.state else { throw unreadable("\(place) holds no state.") }
        return state
    }

    /// Everything that a file says.
    ///
    /// - Parameters:
    ///   - bytes: A whole file.
    ///   - place: Where it is, for errors: a path or a URL.
    /// - Returns: The state, without what its journal holds, and what is said of it.
    /// - Throws: As `decode` does.
    package static func read(_ bytes: [UInt8], at place: String) throws(Diagnostic) -> Contents {
        do {
            let document = try Document(json: bytes)
            if let version = document["version"]?.integer, version > State.currentVersion {
                throw newer(version, place)
            }
            let isBlank = document["serial"]?.integer == 0 && document["lineage"] == nil
            return Contents(
                state: isBlank ? nil : try State(document: document),
                writer: try document["writer"].map { try Lock(document: $0) },
                target: document["movedTo"]?.string
            )
        } catch let error as JSONError {
            throw unreadable("\(place):\(error.line):\(error.column): \(error).", .init(place, error))
        } catch let error as DocumentError {
            throw unreadable("\(place): \(error).")
        } catch let error as Diagnostic {
            throw error
        } catch {
            throw unreadable("\(place): \(error).")
        }
    }

    private static func newer(_ version: Int, _ place: String) -> Diagnostic {
        Diagnostic(
            .error,
            "State was written by a newer deployer",
            detail:
                "\(place) has version \(version); this deployer reads versions up to \(State.currentVersion). "
                + "Use the deployer that wrote it, or a newer one."
        )
    }

    private static func unreadable(_ detail: String, _ location: Diagnostic.Location? = nil) -> Diagnostic {
        Diagnostic(
            .error,
            "State cannot be read",
            detail: detail + " Nothing was changed. Put back the last good copy of the file; where there is none, "
                + "make the state again from the account with \"deployer state rebuild\".",
            locations: location.map { [$0] } ?? []
        )
    }
}

extension Diagnostic.Location {
    /// Where a text is no JSON.
    init(_ place: String, _ error: JSONError) {
        self.init(file: place, line: error.line, column: error.column)
    }
}
