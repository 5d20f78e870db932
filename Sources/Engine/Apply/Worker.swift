import Infra

/// Does one piece of work on one resource: calls the handler, writes down before and after, waits.
struct Worker: Sendable {
    let work: Event.Work
    let change: Change
    let deployment: Deployment
    let handler: any AnyResourceHandler
    let ledger: Ledger
    let batcher: ReadBatcher
    let interrupt: Interrupt

    var address: Address { work.address }
    var patience: Patience { deployment.patience }

    /// What there is once the work is done.
    struct Made: Sendable {
        let id: PhysicalID
        let desired: Document
        let observed: Observed
    }

    /// `desired`: Resolved; not needed for a delete.
    /// Returns what was made; `nil` where something was ended.
    func run(_ desired: Document) async throws -> Made? {
        switch work.kind {
        case .create: return try await create(desired)
        case .update: return try await update(desired)
        case .delete: try await delete()
        case .deleteDeposed: try await deleteDeposed()
        case .forget: try await ledger.record(.forgotten(address))
        }
        return nil
    }

    /// Calls until the service no longer refuses for now, with growing pauses and a deadline, or until a stop is asked
    /// for.
    ///
    /// `isIdempotent`: Whether the call is also made again where nobody knows what became of it.
    func patiently<T: Sendable>(isIdempotent: Bool, _ call: () async throws -> T) async throws -> T {
        let watch = Stopwatch(deployment.clock)
        var pauses = patience.pauses(typical: handler.typicalDuration)
        while true {
            do {
                return try await call()
            } catch let error as any ProviderError {
                let limit: Duration =
                    switch error.disposition {
                    case .settling, .underway: patience.deadline(of: handler)
                    case .taken: work.kind == .create ? patience.taken : patience.deadline(of: handler)
                    case .unknownOutcome: isIdempotent ? patience.deadline(of: handler) : .zero
                    case .unreachable, .denied, .refused, .notFound: .zero
                    }
                guard watch.elapsed < limit else { throw error }
                deployment.events(.waiting(address, reason: error.explanation))
                if try await interrupt.pause(pauses.take(), on: deployment.clock) { throw error }
            }
        }
    }

    /// Looks at a resource until `isOver` says that there is no more to wait for.
    ///
    /// `first`: What was seen already, to save the first look.
    /// `desired`: Where given, what it is to be decides how far along it is.
    /// `goal`: What is waited for, for the error: "become ready".
    /// `isOver`: Given what exists, or `nil`; throws where waiting is of no use.
    /// Returns what was seen last. Throws `Interrupted` where a stop is asked for in between.
    func look(
        at id: PhysicalID,
        _ type: ResourceType,
        first: Observed? = nil,
        desired: Document? = nil,
        until goal: String,
        _ isOver: (Observed?) throws -> Bool
    ) async throws -> Observed? {
        let watch = Stopwatch(deployment.clock)
        let handler = deployment.handlers[type] ?? handler
        var pauses = patience.pauses(typical: handler.typicalDuration)
        var seen = first
        var word: String?
        while true {
            if seen == nil {
                seen = try await patiently(isIdempotent: true) { try await batcher.read(type, id) }
            }
            if let desired, let found = seen { seen?.status = try handler.status(of: found, desired: desired) }
            if try isOver(seen) { return seen }
            if let status = seen?.status.word, status != word {
                word = status
                deployment.events(.progressed(address, status))
            }
            guard watch.elapsed < patience.deadline(of: handler) else {
                throw Diagnostic.waitedTooLong(for: id, to: goal, watch.elapsed, last: seen)
            }
            if try await interrupt.pause(pauses.take(), on: deployment.clock, until: change(of: id, handler)) {
                throw Interrupted()
            }
            seen = nil
        }
    }

    /// Ends when a handler that watches says that there is something new; what changes all the time is looked at no more often
    /// than after a first pause.
    private func change(of id: PhysicalID, _ handler: any AnyResourceHandler) -> (@Sendable () async throws -> Void)? {
        guard let change = handler.change(of: id) else { return nil }
        return { [clock = deployment.clock, rest = patience.firstPause] in
            try await clock.sleep(for: rest)
            try await change()
        }
    }
}

extension ResourceStatus {
    /// The service's own word for something unfinished.
    fileprivate var word: String? {
        switch self {
        case .pending(let word): word
        case .deleting: "deleting"
        case .ready, .failed: nil
        }
    }
}
