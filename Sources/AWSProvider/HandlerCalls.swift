import AWSClient
import Engine

/// Runs a delete; that there is nothing to delete is fine.
@discardableResult
func ignoringNotFound<T>(_ call: () async throws -> T) async throws -> T? {
    do {
        return try await call()
    } catch let error as AWSError where error.isNotFound {
        return nil
    }
}

extension PhysicalID {
    /// An identifier in a service's answer; `nil` where there is none.
    init?(reported id: String?) {
        guard let id else { return nil }
        self.init(id)
    }

    /// The identifier that a create answered with.
    ///
    /// - Throws: `AWSError` where the answer holds none, which a create never does.
    init(_ id: String?, of operation: String) throws {
        guard let id, !id.isEmpty else {
            throw AWSError(
                code: "MissingIdentifier",
                message: "The service said that it created the resource, but not under which identifier.",
                operation: operation,
                status: 200,
                isAmbiguous: true
            )
        }
        self.init(id)
    }
}
