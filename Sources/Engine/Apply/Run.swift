import Infra

/// One apply under way: asks the scheduler what is next, has it done side by side, and hands on what became known.
struct Run {
    private let deployment: Deployment
    private let plan: Plan
    private let ledger: Ledger
    private let batcher: ReadBatcher
    private let interrupt: Interrupt
    private let changes: [Address: Change]
    private var scheduler: Scheduler
    private var knowledge = Knowledge()
    private var result = ApplyResult()
    private var failure: (any Error)?

    /// What a task of the run brings back.
    private enum Outcome: Sendable {
        case finished(Event.Work, Worker.Made?, Duration)
        case failed(Event.Work, Diagnostic)
        /// Not finished, because a stop was asked for.
        case left(Event.Work)
        /// State or journal cannot be written any more.
        case broken(any Error)
        case interrupted
    }

    /// `ledger`: With everything recorded that the plan takes as given: adoptions and moves.
    init(_ deployment: Deployment, _ plan: Plan, _ ledger: Ledger, _ interrupt: Interrupt) async {
        self.deployment = deployment
        self.plan = plan
        self.ledger = ledger
        self.interrupt = interrupt
        let state = await ledger.state
        batcher = ReadBatcher(handlers: deployment.handlers)
        changes = Dictionary(plan.changes.map { ($0.address, $0) }, uniquingKeysWith: { first, _ in first })
        let durations = TypicalDurations(handlers: deployment.handlers, state: state)
        scheduler = Scheduler(WorkGraph(plan, state, durations).graph, limit: deployment.parallelism)
        for change in plan.changes where change.action != .delete {
            guard let handler = deployment.handlers[change.type] else { continue }
            knowledge[change.address] = Knowledge.Entry(
                id: change.id,
                isNew: change.action == .create || change.action == .replace,
                schema: handler.schema,
                desired: change.desired ?? .object([:]),
                observed: change.observed
            )
        }
    }

    /// Throws where state or journal cannot be written any more; what failed at a service is in the result.
    mutating func run() async throws -> ApplyResult {
        await withTaskGroup(of: Outcome.self) { group in
            group.addTask { [interrupt] in
                await interrupt.wait()
                return .interrupted
            }
            var isDone = carryOut(scheduler.begin(), in: &group)
            while !isDone, let outcome = await group.next() {
                isDone = carryOut(handle(outcome, in: &group), in: &group)
            }
            group.cancelAll()
        }
        if let failure { throw failure }
        result.outputs = try await recordOutputs()
        return result
    }

    private mutating func handle(_ outcome: Outcome, in group: inout TaskGroup<Outcome>) -> [Scheduler.Action] {
        switch outcome {
        case .finished(let work, let made, let elapsed):
            if let made { learn(made, at: work.address) }
            result.done.append(work)
            deployment.events(.finished(work, id: made?.id ?? changes[work.address]?.id, elapsed: elapsed))
            return scheduler.finished(work)
        case .failed(let work, let diagnostic):
            result.failed.append((work, diagnostic))
            deployment.events(.failed(work, diagnostic))
            return scheduler.failed(work)
        case .left(let work):
            result.heldBack.append(work)
            deployment.events(.heldBack(work, because: nil))
            return scheduler.left(work)
        case .broken(let error):
            if failure == nil { failure = error }
            group.cancelAll()
            return scheduler.interrupted() + [.done]
        case .interrupted:
            result.wasInterrupted = true
            deployment.events(.interrupted)
            return scheduler.interrupted()
        }
    }

    /// Returns whether all is done.
    private mutating func carryOut(_ actions: [Scheduler.Action], in group: inout TaskGroup<Outcome>) -> Bool {
        var isDone = false
        for action in actions {
            switch action {
            case .start(let work): start(work, in: &group)
            case .heldBack(let work, let cause):
                result.heldBack.append(work)
                deployment.events(.heldBack(work, because: cause?.address))
            case .done: isDone = true
            }
        }
        return isDone
    }

    private func start(_ work: Event.Work, in group: inout TaskGroup<Outcome>) {
        guard let change = changes[work.address], let handler = deployment.handlers[work.type] else { return }
        let worker = Worker(
            work: work,
            change: change,
            deployment: deployment,
            handler: handler,
            ledger: ledger,
            batcher: batcher,
            interrupt: interrupt
        )
        let desired = knowledge.resolve(change.desired ?? .object([:]))
        let (events, clock) = (deployment.events, deployment.clock)
        events(.started(work))
        group.addTask {
            let watch = Stopwatch(clock)
            do {
                if work.kind == .create || work.kind == .update, !desired.isResolved {
                    throw Diagnostic.unresolved(desired.references, for: work.address)
                }
                return .finished(work, try await worker.run(desired), watch.elapsed)
            } catch is Interrupted {
                return .left(work)
            } catch {
                if let broken = await worker.ledger.failure { return .broken(broken) }
                return .failed(work, Diagnostic(explaining: error, doing: work, to: change))
            }
        }
    }

    private mutating func learn(_ made: Worker.Made, at address: Address) {
        knowledge[address]?.isNew = false
        knowledge[address]?.id = made.id
        knowledge[address]?.desired = made.desired
        knowledge[address]?.observed = made.observed
    }

    /// Outputs that are known now; the others stay as they were.
    private func recordOutputs() async throws -> [String: Document] {
        let state = await ledger.state
        var outputs: [String: Document] = [:]
        for output in plan.outputs {
            guard let after = output.after else { continue }
            let value = knowledge.resolve(after)
            outputs[output.name] = value.isResolved ? value.sealed(salt: state.salt) : output.before
        }
        if outputs != state.outputs { try await ledger.record(.outputs(outputs)) }
        return outputs
    }
}

extension Diagnostic {
    fileprivate init(explaining error: any Error, doing work: Event.Work, to change: Change) {
        let verb =
            switch work.kind {
            case .create: "Creating"
            case .update: "Updating"
            case .delete: "Deleting"
            case .deleteDeposed: "Deleting the predecessor of"
            case .forget: "Forgetting"
            }
        self.init(
            explaining: error,
            activity: "\(verb) \(work.address) (\(work.type))",
            address: work.address,
            locations: change.location.map { [$0] } ?? []
        )
    }
}
