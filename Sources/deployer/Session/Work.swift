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
        try await session.checkMigration()
        let made = try await Progress(console: console).showing { try await deployment($0).planWithState(options) }
        return planned(made, options)
    }

    /// Plans again what was saved; refuses where anything has moved since.
    func planAgain(_ saved: SavedPlan) async throws -> Planned {
        let made = try await Progress(console: console).showing { try await deployment($0).planAgain(saved) }
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
    /// Puts the stack together, connects to AWS and checks the caller.
    ///
    /// - Parameters:
    ///   - image: What is to run, as the user gave it. Default: what was applied last.
    ///   - forcesConflicts: Whether fields of Kubernetes objects that other managers have are taken over. Default: no.
    /// - Returns: What plans, applies and imports work with.
    /// - Throws: What reading settings, calling AWS and putting the stack together throw; `UsageError` for an image that is none.
    func connect(image: String? = nil, forcesConflicts: Bool = false) async throws -> Work {
        let session = try await running(image)
        let connection = try await connection()
        return try session.work(connection.client, connection.caller, forcesConflicts: forcesConflicts)
    }

    /// Connects to AWS and checks the caller.
    func connection() async throws -> Connection {
        try await Connection(environment, client: place.client, host: host, console: console)
    }

    /// What a caller of the right account can work with.
    func work(_ client: AWSClient, _ caller: CallerIdentity, forcesConflicts: Bool = false) throws -> Work {
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
            place: Place(partition: context.partition, account: context.account, region: context.region)
        )
    }
}
