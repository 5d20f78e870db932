import AWSProvider
import Engine
import Infra
import TestSupport

/// A stack of resources without a handler of their own, and runs of the engine on it, each like a process of its own.
struct CloudProject {
    let cloud: FakeCloudControl
    let folder: TemporaryFolder
    private let backend: LocalBackend

    /// - Parameter cloud: The account. Default: a new one.
    /// - Throws: `TestFailure` where no folder can be made.
    init(in cloud: FakeCloudControl? = nil) throws {
        self.cloud = try cloud ?? FakeCloudControl()
        folder = try TemporaryFolder("deployer-cloud-control")
        backend = LocalBackend(folder: "\(folder.path)/state")
    }

    var state: State {
        get async throws {
            guard let state = try await backend.load().recovered().state else { throw TestFailure("there is no state") }
            return state
        }
    }

    func source(now: Double = 0) throws -> CloudControlSource {
        CloudControlSource(try cloud.context, folder: "\(folder.path)/schemas", now: { now })
    }

    func deployment(_ describe: (inout Stack) -> Void) throws -> Deployment {
        var stack = Stack("shop", tags: ["team": "blue"])
        describe(&stack)
        return Deployment(
            stack: stack,
            handlers: awsHandlers(try cloud.context, others: try source()),
            backend: backend,
            clock: TestClock(skips: true),
            newToken: randomToken
        )
    }

    func plan(_ options: PlanOptions = PlanOptions(), _ describe: (inout Stack) -> Void) async throws -> Plan {
        try await deployment(describe).plan(options)
    }

    @discardableResult
    func apply(_ options: PlanOptions = PlanOptions(), _ describe: (inout Stack) -> Void) async throws -> ApplyResult {
        let deployment = try deployment(describe)
        let lock = lock
        return try await deployment.withLock(lock) {
            try await deployment.apply(try await deployment.plan(options), under: lock)
        }
    }

    func importQueue(_ id: PhysicalID, _ describe: (inout Stack) -> Void) async throws {
        let deployment = try deployment(describe)
        let lock = lock
        _ = try await deployment.withLock(lock) {
            try await deployment.importResource("queue", id: id, under: lock)
        }
    }

    private var lock: Lock {
        Lock(id: randomToken(), holder: "test", host: "here", process: 0, operation: "apply", version: "test", since: 0)
    }
}

extension Plan {
    /// What would happen, as `action address`, and which properties would be set.
    var actions: [String] {
        changes.filter { $0.action != .noOp }.map { change in
            let paths = change.action == .update ? change.properties.map { " " + $0.path.joined(separator: "/") } : []
            return "\(change.action.rawValue) \(change.address)" + paths.joined()
        }
    }
}
