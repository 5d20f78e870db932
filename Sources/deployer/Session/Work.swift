import AWSClient
import AWSProvider
import ContainerImage
import Engine
import Infra
import TerminalUI

/// An environment whose account answers: what plans, applies and imports work with.
struct Work {
    /// A plan with what it was made of.
    struct Planned {
        var plan: Plan
        var options: PlanOptions
        var estimate: PlanEstimate
    }

    let session: Session
    let stack: Stack
    let handlers: HandlerRegistry
    /// Lists what carries the stack's tags.
    let inventory: any TagInventory
    /// Where the caller and the environment lead.
    let place: Place
    /// What was stored when the stack was put together: a plan is made of the same. `nil`: what is stored by then.
    var stored: StoredState?

    private var console: Console { session.console }

    /// The engine's view, with events going to `events`.
    func deployment(_ events: @escaping EventSink = { _ in }) -> Deployment {
        session.deployment(of: stack, handlers, at: place, events: events)
    }

    /// Runs `body` under the lock of the state, as the verb `operation`.
    func locking<T>(_ operation: String, _ body: (Lock) async throws -> T) async throws -> T {
        try await session.locking(operation, body)
    }

    /// Works out what an apply would do.
    func plan(_ options: PlanOptions) async throws -> Planned {
        let made = try await Progress(console: console).showing {
            try await deployment($0).planWithState(options, from: stored)
        }
        return planned(made, options)
    }

    /// Plans again what was saved; refuses where anything has moved since.
    func planAgain(_ saved: SavedPlan) async throws -> Planned {
        let made = try await Progress(console: console).showing {
            try await deployment($0).planAgain(saved, from: stored)
        }
        return planned(made, saved.options)
    }

    /// What others changed since the last apply, of everything or of these.
    func drift(_ targets: [Address]) async throws -> Plan {
        try await Progress(console: console).showing { try await deployment($0).drift(targets) }
    }

    /// Takes a resource that exists into the state.
    func importResource(_ address: Address, _ id: PhysicalID, under lock: Lock) async throws -> ResourceRecord {
        try await Progress(console: console).showing {
            try await deployment($0).importResource(address, id: id, under: lock)
        }
    }

    /// Works out the state from what is in the account.
    func rebuild(replacing old: State?) async throws -> Rebuild {
        try await Progress(console: console).showing {
            try await deployment($0).rebuild(with: inventory, replacing: old)
        }
    }

    private func planned(_ made: (plan: Plan, state: State), _ options: PlanOptions) -> Planned {
        let durations = TypicalDurations(handlers: handlers, state: made.state)
        let estimate = PlanEstimate(made.plan, made.state, durations)
        return Planned(plan: made.plan, options: options, estimate: estimate)
    }

    func show(_ planned: Planned) {
        console.tell(planned.plan.diagnostics)
        console.show(PlanReport(planned.plan, estimate: planned.estimate))
    }
}

extension Session {
    /// Connects to AWS, checks the caller and puts the stack together.
    ///
    /// - Parameter forcesConflicts: Whether fields of Kubernetes objects that other managers have are taken over. Default: no.
    /// - Returns: What plans work with.
    /// - Throws: What reading settings and the state, calling AWS and putting the stack together throw.
    func connect(forcesConflicts: Bool = false) async throws -> Work {
        let connection = try await connection()
        return try work(
            connection.client,
            connection.caller,
            on: try await migratedState(),
            forcesConflicts: forcesConflicts
        )
    }

    /// The same under the lock of the state, as the verb `operation`; the state is read when the lock is held.
    func connect<T>(
        locking operation: String,
        forcesConflicts: Bool = false,
        _ body: (Work, Lock) async throws -> T
    ) async throws -> T {
        let connection = try await connection()
        return try await locking(operation) { lock in
            let stored = try await migratedState()
            let work = try work(connection.client, connection.caller, on: stored, forcesConflicts: forcesConflicts)
            return try await body(work, lock)
        }
    }

    /// Connects to AWS and checks the caller.
    func connection() async throws -> Connection {
        try await Connection(environment, client: place.client, host: host, console: console)
    }

    /// What a caller of the right account can work with.
    ///
    /// - Parameters:
    ///   - client: The way to AWS.
    ///   - caller: Who calls.
    ///   - stored: The state; it says what runs, where the session has no image.
    ///   - forcesConflicts: Whether fields of Kubernetes objects that other managers have are taken over. Default: no.
    /// - Returns: What plans, applies and imports work with.
    /// - Throws: What reading settings and putting the stack together throw.
    func work(
        _ client: AWSClient,
        _ caller: CallerIdentity,
        on stored: StoredState,
        forcesConflicts: Bool = false
    ) throws -> Work {
        var environment = environment
        environment.image = image?.digest.description ?? stored.recovered().state?.imageDigest
        let context = AWSContext(
            client: client,
            account: caller.account,
            region: environment.region,
            partition: Partition.of(region: environment.region).id
        )
        let others = CloudControlSource(context, folder: host.schemaFolder, now: { Host.now })
        let access = try RegistryAccess(client, host, environment: environment)
        let layouts = image.flatMap { image in image.layout.map { [image.digest: $0] } } ?? [:]
        return Work(
            session: self,
            stack: try Stack(environment: environment),
            handlers: awsHandlers(
                context,
                and: [ImageHandler(access.surroundings, layouts: layouts)]
                    + objectHandlers(client, forcesConflicts: forcesConflicts),
                others: others
            ),
            inventory: AWSInventory(context),
            place: Place(partition: context.partition, account: context.account, region: context.region),
            stored: stored
        )
    }
}
