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

/// Runs a call; that the caller may not make it is an answer too, for what belongs to somebody else.
func ignoringRefusal<T>(_ call: () async throws -> T) async throws -> T? {
    do {
        return try await call()
    } catch let error as AWSError where error.isAccessDenied {
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

/// Reads each of the given resources by a call of its own, some at a time; those that do not exist are left out. For
/// services that have no call for many.
func readEach<Value: Sendable>(
    _ ids: [PhysicalID],
    _ read: @escaping @Sendable (PhysicalID) async throws -> Value?
) async throws -> [PhysicalID: Value] {
    try await withThrowingTaskGroup(of: (PhysicalID, Value?).self) { group in
        var found: [PhysicalID: Value] = [:]
        var waiting = Set(ids).sorted()[...]
        func startNext() {
            guard let id = waiting.popFirst() else { return }
            group.addTask {
                do {
                    return (id, try await read(id))
                } catch let error as AWSError where error.isNotFound {
                    return (id, nil)
                }
            }
        }
        for _ in 0..<8 { startNext() }
        for try await (id, resource) in group {
            found[id] = resource
            startNext()
        }
        return found
    }
}
