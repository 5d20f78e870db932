package import Infra

/// Reads resources, many of one type with one call, for planning and for polling during an apply.
///
/// While a read of a type is under way, further requests for that type wait and go out together in the next one. Types are
/// read side by side.
package actor ReadBatcher {
    package typealias Found = [PhysicalID: Observed]

    private struct Request {
        let ids: [PhysicalID]
        let continuation: CheckedContinuation<Found, any Error>
    }

    /// The requests of one type, by ticket.
    private struct Line {
        var waiting: [Int: Request] = [:]
        var underWay: [Int: Request] = [:]
        var reading: Task<Void, Never>?
    }

    private let handlers: HandlerRegistry
    private let events: EventSink
    private var lines: [ResourceType: Line] = [:]
    private var nextTicket = 0

    package init(handlers: HandlerRegistry, events: @escaping EventSink = { _ in }) {
        self.handlers = handlers
        self.events = events
    }

    /// What exists of the given resources; what does not exist is absent.
    ///
    /// - Throws: What the handler throws, to everyone who waited for the same read; `CancellationError` where the task
    ///   is cancelled; a `Diagnostic` where the type has no handler.
    package func read(_ type: ResourceType, _ ids: [PhysicalID]) async throws -> Found {
        if ids.isEmpty { return [:] }
        guard handlers[type] != nil else { throw Diagnostic.noHandler(for: type) }
        let ticket = nextTicket
        nextTicket += 1
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                guard !Task.isCancelled else { return continuation.resume(throwing: CancellationError()) }
                lines[type, default: Line()].waiting[ticket] = Request(ids: ids, continuation: continuation)
                startReading(type)
            }
        } onCancel: {
            Task { await self.cancel(ticket, of: type) }
        }
    }

    /// What exists of one resource; `nil` where it does not exist.
    package func read(_ type: ResourceType, _ id: PhysicalID) async throws -> Observed? {
        try await read(type, [id])[id]
    }

    /// How many requests of a type are not answered yet.
    func requestCount(_ type: ResourceType) -> Int {
        (lines[type]?.waiting.count ?? 0) + (lines[type]?.underWay.count ?? 0)
    }

    /// The read begins in a task of its own, so that whoever asks at the same moment is still taken along.
    private func startReading(_ type: ResourceType) {
        guard let line = lines[type], line.reading == nil, !line.waiting.isEmpty else { return }
        lines[type]?.reading = Task { await readWaiting(type) }
    }

    private func readWaiting(_ type: ResourceType) async {
        guard let line = lines[type], let handler = handlers[type] else { return }
        let requests = line.waiting
        lines[type]?.waiting = [:]
        lines[type]?.underWay = requests
        let ids = Set(requests.values.flatMap(\.ids)).sorted()
        var result = Result<Found, any Error>.success([:])
        if !ids.isEmpty {
            events(.reading(type, count: ids.count))
            result = await Self.observe(ids, handler)
        }
        let answered = lines[type]?.underWay ?? [:]
        lines[type]?.underWay = [:]
        lines[type]?.reading = nil
        for request in answered.values { answer(request, with: result) }
        startReading(type)
    }

    /// Away from the actor: decoding the answers of several services takes more than one core.
    @concurrent
    private static func observe(_ ids: [PhysicalID], _ handler: any AnyResourceHandler) async -> Result<
        Found, any Error
    > {
        do { return .success(try await handler.observe(ids)) } catch { return .failure(error) }
    }

    private func answer(_ request: Request, with result: Result<Found, any Error>) {
        switch result {
        case .failure(let error): request.continuation.resume(throwing: error)
        case .success(let found):
            var own: Found = [:]
            for id in request.ids { own[id] = found[id] }
            request.continuation.resume(returning: own)
        }
    }

    /// A read that nobody waits for any more is cancelled itself.
    private func cancel(_ ticket: Int, of type: ResourceType) {
        let request =
            lines[type]?.waiting.removeValue(forKey: ticket) ?? lines[type]?.underWay.removeValue(forKey: ticket)
        request?.continuation.resume(throwing: CancellationError())
        guard let line = lines[type], line.underWay.isEmpty, line.waiting.isEmpty else { return }
        line.reading?.cancel()
    }
}
