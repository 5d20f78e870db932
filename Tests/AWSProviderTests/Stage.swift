import AWSClient
import AWSProvider
import Engine
import Infra
import Synchronization
import TestSupport

/// A stack of its own on an emulator, with a state in a folder of its own.
struct Stage: Sendable {
    let context: AWSContext
    let folder: TemporaryFolder
    /// Told what a run does.
    var events: EventSink = { _ in }
    private let name: String
    private let backend: LocalBackend

    /// - Parameters:
    ///   - kind: The emulator; all stages of a test process share one.
    ///   - name: Names the stack, unique in the test process.
    /// - Throws: `TestFailure` where the emulator does not start.
    init(_ kind: Emulator.Kind, _ name: String) async throws {
        self.init(try await AWSContext.emulator(kind), name, try TemporaryFolder("deployer-stage"))
    }

    /// - Parameters:
    ///   - context: What is called.
    ///   - name: Names the stack, unique in the test process.
    ///   - folder: Where the state is kept.
    init(_ context: AWSContext, _ name: String, _ folder: TemporaryFolder) {
        self.context = context
        self.folder = folder
        backend = LocalBackend(folder: folder.path)
        self.name = name
    }

    func deployment(_ description: HandlerCase.Description) -> Deployment {
        var stack = Stack(name)
        description(&stack)
        var deployment = Deployment(
            stack: stack,
            handlers: awsHandlers(context),
            backend: backend,
            clock: ContinuousClock(),
            newToken: randomToken,
            events: events
        )
        // Emulators answer at once: what they refuse now they refuse for good.
        deployment.patience.minimumDeadline = .seconds(5)
        deployment.patience.deadlineFactor = 0
        deployment.patience.settling = .milliseconds(1)
        return deployment
    }

    func plan(_ description: HandlerCase.Description) async throws -> Plan {
        try await deployment(description).plan()
    }

    /// Plans and applies; a failure of any resource is thrown.
    @discardableResult
    func apply(_ description: HandlerCase.Description, destroy: Bool = false) async throws -> Plan {
        let deployment = deployment(description)
        let lock = lock
        return try await deployment.withLock(lock) {
            let plan = try await deployment.plan(PlanOptions(destroy: destroy))
            let result = try await deployment.apply(plan, under: lock, interrupt: Interrupt())
            if let failure = result.failed.first {
                throw TestFailure(
                    "\(failure.work.address): \(failure.diagnostic.summary): \(failure.diagnostic.detail)"
                )
            }
            return plan
        }
    }

    /// The record of `subject`.
    func record() async throws -> ResourceRecord {
        guard let record = try await backend.load().recovered().state?.resources["subject"] else {
            throw TestFailure("subject is not in the state")
        }
        return record
    }

    func forget() async throws {
        let deployment = deployment { _ in }
        let lock = lock
        _ = try await deployment.withLock(lock) {
            try await deployment.forget(["subject"], under: lock)
        }
    }

    func importSubject(_ description: HandlerCase.Description, _ id: PhysicalID) async throws {
        let deployment = deployment(description)
        let lock = lock
        _ = try await deployment.withLock(lock) {
            try await deployment.importResource("subject", id: id, under: lock)
        }
    }

    private var lock: Lock {
        Lock(
            id: randomToken(),
            holder: "test",
            host: "localhost",
            process: 0,
            operation: "apply",
            version: "test",
            since: 0
        )
    }
}

/// 32 hexadecimal digits.
@Sendable
func randomToken() -> String {
    (0..<4).map { _ in String(UInt32.random(in: .min ... .max), radix: 16).leftPadded(8) }.joined()
}

extension String {
    fileprivate func leftPadded(_ length: Int) -> String {
        String(repeating: "0", count: max(0, length - count)) + self
    }
}
