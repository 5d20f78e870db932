package import Infra
import Synchronization

/// The handlers by resource type: those that are built in, and where there is a source those that it makes for other types.
package struct HandlerRegistry: Sendable {
    private var handlers: [ResourceType: any AnyResourceHandler] = [:]
    private let others: Others?

    /// - Parameters:
    ///   - all: One for each type that is built in.
    ///   - source: Makes handlers of further types. Default: there are none.
    package init(_ all: [any AnyResourceHandler], source: (any HandlerSource)? = nil) {
        for handler in all { handlers[handler.schema.type] = handler }
        others = source.map(Others.init)
    }

    /// `nil` where the type is not built in and was not prepared.
    package subscript(type: ResourceType) -> (any AnyResourceHandler)? { handlers[type] ?? others?[type] }

    /// The types that are built in.
    package var types: [ResourceType] { handlers.keys.sorted() }

    /// Has handlers made for those types that have none yet, all side by side.
    ///
    /// Copies of a registry share what was prepared.
    ///
    /// - Parameter types: Any; those that are built in or prepared already cost nothing.
    /// - Returns: Why a type could not be prepared; empty where every one was, or where there is no source.
    /// - Throws: `CancellationError` where the task was cancelled.
    package func prepare(_ types: some Sequence<ResourceType>) async throws(CancellationError) -> [ResourceType:
        Diagnostic]
    {
        guard let others else { return [:] }
        let missing = Set(types).filter { self[$0] == nil }
        let failures = await withTaskGroup(of: (ResourceType, Diagnostic?).self) { group in
            for type in missing.sorted() { group.addTask { (type, await others.prepare(type)) } }
            return await group.reduce(into: [ResourceType: Diagnostic]()) { $0[$1.0] = $1.1 }
        }
        if Task.isCancelled { throw CancellationError() }
        return failures
    }

    private final class Others: Sendable {
        private let source: any HandlerSource
        private let made = Mutex<[ResourceType: any AnyResourceHandler]>([:])

        init(_ source: any HandlerSource) { self.source = source }

        subscript(type: ResourceType) -> (any AnyResourceHandler)? { made.withLock { $0[type] } }

        func prepare(_ type: ResourceType) async -> Diagnostic? {
            do {
                let handler = try await source.handler(for: type)
                made.withLock { $0[type] = handler }
                return nil
            } catch {
                return Diagnostic(explaining: error, activity: "Reading the schema of \(type)")
            }
        }
    }
}

/// Makes handlers for types that are not built in, from schemas that are read when they are needed.
package protocol HandlerSource: Sendable {
    /// A handler of this type.
    ///
    /// - Throws: A `Diagnostic` where the type cannot be managed; what reading its schema throws.
    func handler(for type: ResourceType) async throws -> any AnyResourceHandler
}
