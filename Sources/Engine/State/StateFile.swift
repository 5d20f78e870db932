package import Infra

/// The bytes of a saved state.
package enum StateFile {
    /// JSON, one member a line, names in order.
    ///
    /// - Throws: `JSONError` for a secret that still holds its text.
    package static func encode(_ state: State) throws(JSONError) -> [UInt8] {
        try state.document.json(.pretty) + [0x0A]
    }

    /// - Parameters:
    ///   - bytes: A whole file.
    ///   - place: Where it is, for errors: a path or a URL.
    /// - Returns: The state, without what its journal holds.
    /// - Throws: `Diagnostic` that names the place in the file, and for a version that this deployer does not know.
    package static func decode(_ bytes: [UInt8], at place: String) throws(Diagnostic) -> State {
        do {
            let document = try Document(json: bytes)
            if let version = document["version"]?.integer, version > State.currentVersion {
                throw newer(version, place)
            }
            return try State(document: document)
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
