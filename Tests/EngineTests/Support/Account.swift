import Engine
import EngineTestSupport
import Infra
import Synchronization
import TestSupport

/// A cloud and a store, and runs of the engine on them, each like a process of its own.
final class Account: Sendable {
    let cloud = FakeCloud()
    let backend = MemoryBackend()
    let clock = TestClock(skips: true)
    private let tokens = Mutex(0)
    private let seen = Mutex<[Event]>([])
    private let place = Mutex<Place?>(nil)

    /// All events so far.
    var events: [Event] { seen.withLock { $0 } }

    /// The state with its journal.
    var state: State {
        get throws {
            guard let state = backend.stored.recovered().state else { throw TestFailure("there is no state") }
            return state
        }
    }

    func deployment(_ stack: Stack) -> Deployment {
        Deployment(
            stack: stack,
            handlers: cloud.handlers,
            backend: backend,
            place: place.withLock { $0 },
            clock: clock,
            newToken: { [self] in newToken() },
            events: { [self] event in seen.withLock { $0.append(event) } }
        )
    }

    /// Begins a process: what an earlier one held is free.
    func start(_ power: Power = Power()) {
        cloud.start(power)
        backend.start(power)
    }

    /// Credentials and region lead somewhere else from now on.
    func moves(to other: Place?) { place.withLock { $0 = other } }

    func plan(_ stack: Stack, _ options: PlanOptions = PlanOptions()) async throws -> Plan {
        start()
        return try await deployment(stack).plan(options)
    }

    /// Plans and applies in a process of its own, which dies when `power` is cut.
    @discardableResult
    func apply(
        _ stack: Stack,
        _ options: PlanOptions = PlanOptions(),
        power: Power = Power(),
        interrupt: Interrupt = Interrupt()
    ) async throws -> ApplyResult {
        start(power)
        let deployment = deployment(stack)
        let lock = Lock.named(newToken())
        return try await deployment.withLock(lock) {
            try await deployment.apply(try await deployment.plan(options), under: lock, interrupt: interrupt)
        }
    }

    @discardableResult
    func destroy(_ stack: Stack) async throws -> ApplyResult {
        try await apply(stack, PlanOptions(destroy: true))
    }

    private func newToken() -> String {
        let number = tokens.withLock { number in
            number += 1
            return number
        }
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 32 - digits.count) + digits
    }
}

extension Stack {
    /// A stack made in one expression.
    static func build(_ name: String = "shop", _ body: (inout Stack) -> Void) -> Stack {
        var stack = Stack(name)
        body(&stack)
        return stack
    }
}

extension Plan {
    /// What an apply would do, as `action address`; empty exactly where the plan is.
    var story: [String] {
        var lines = changes.filter { $0.action != .noOp }.map { "\($0.action.rawValue) \($0.address)" }
        lines += changes.flatMap { change in change.deposed.map { "delete deposed \($0) of \(change.address)" } }
        lines += changes.filter(\.updatesRecord).map { "record \($0.address)" }
        lines += changes.compactMap { change in change.movedFrom.map { "move \($0) to \(change.address)" } }
        lines += outputs.filter { $0.before != $0.after }.map { "output \($0.name)" }
        lines += settled.map { "settled \($0.intent.address)" }
        return lines.isEmpty && !isEmpty ? ["something else"] : lines
    }
}

extension ApplyResult {
    /// What was done, as `verb address`, in the order in which it ended.
    var story: [String] { done.map { "\($0.kind.rawValue) \($0.address)" } }

    /// What failed, by address.
    var failures: [Address: Diagnostic] {
        Dictionary(failed.map { ($0.work.address, $0.diagnostic) }, uniquingKeysWith: { first, _ in first })
    }

    /// What was held back, by address, in order.
    var heldBackAddresses: [Address] { heldBack.map(\.address).sorted() }
}

extension FakeCall {
    /// As `verb address`.
    var line: String { "\(verb) \(address?.description ?? "-")" }
}

extension [FakeCall] {
    /// Whether the first call came before the second; false where one of them was never made.
    func has(_ first: String, before second: String) -> Bool {
        guard let one = firstIndex(where: { $0.line == first }), let other = firstIndex(where: { $0.line == second })
        else { return false }
        return one < other
    }
}
