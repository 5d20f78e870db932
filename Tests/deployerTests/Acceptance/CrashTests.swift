import Foundation
import Synchronization
import TestSupport
import Testing

/// `kill -9` between a create's call and its answer: the next apply adopts what was made, and nothing is made twice.
@Suite struct CrashTests {
    /// Kills a process when the emulator has answered a certain call for the first time, and keeps the answer back.
    private final class Killer: Sendable {
        private let operation: String
        private let victim = Mutex<ChildProcess?>(nil)
        private let isArmed = DispatchSemaphore(value: 0)
        private let isDone = Mutex(false)

        init(operation: String) { self.operation = operation }

        func aim(at process: ChildProcess) {
            victim.withLock { $0 = process }
            isArmed.signal()
        }

        func judge(_ request: AWSProxy.Request) -> AWSProxy.Verdict {
            guard request.operation == operation else { return .pass }
            let isFirst = isDone.withLock { done in
                defer { done = true }
                return !done
            }
            guard isFirst else { return .pass }
            isArmed.wait()
            victim.withLock { $0 }?.signal(SIGKILL)
            return .drop
        }
    }

    @Test(
        arguments: Emulator.Kind.allCases,
        [("CreateVpc", "network.vpc"), ("CreateRole", "network.flow-log-role")]
    )
    func theNextApplyAdopts(kind: Emulator.Kind, call: (operation: String, address: String)) async throws {
        let killer = Killer(operation: call.operation)
        let project = try await NetworkProject(kind, judge: { killer.judge($0) })
        try project.write(zones: ["a"], natGateways: "none")
        let before = try await project.cloud.inventory()
        let process = try project.deployer.start("apply", "dev", "--yes")
        killer.aim(at: process)
        #expect(await process.wait() == .signalled(SIGKILL))

        // The lock of a process of this host that is gone does not stand in the way.
        let apply = try await project.deployer("apply", "dev", "--yes", endingWith: 0)
        #expect(apply.output.contains("Begun by an earlier run that did not finish"))
        #expect(apply.output.contains("  ? \(call.address)  "))
        #expect(apply.output.contains(", adopted"))
        #expect(project.proxy.requests.count { $0.operation == call.operation } == 1)
        try await project.deployer("plan", "dev", "--detailed-exitcode", endingWith: 0)
        try await project.deployer("destroy", "dev", "--yes", endingWith: 0)
        #expect(try await project.cloud.inventory() == before)
    }

    @Test func aRunThatIsUnderWayHoldsTheLock() async throws {
        // The emulator's answer to the first create is held until the second process has been refused.
        let gate = Gate(operation: "CreateVpc")
        let project = try await NetworkProject(.moto, judge: { gate.judge($0) })
        try project.write(zones: ["a"], natGateways: "none")
        let first = try project.deployer.start("apply", "dev", "--yes")
        try await gate.reached(by: first)
        let second = try await project.deployer("apply", "dev", "--yes", endingWith: 3)
        #expect(second.errors.contains("error: State is locked\n  kim@"))
        #expect(second.errors.contains("      deployer unlock dev "))
        let shown = try await project.deployer("unlock", "dev", endingWith: 3)
        #expect(shown.errors.contains("(apply, deployer "))
        let command = try #require(second.errors.firstMatch(of: /deployer unlock dev ([0-9a-f]+)/))
        try await project.deployer("unlock", "dev", "ffff0000", endingWith: 3)
        try await project.deployer("unlock", "dev", String(command.1), endingWith: 0)
        gate.open()
        // The first has lost its lock: it stops, and says so.
        #expect(await first.wait() == .exited(1))
        #expect(try project.deployer.folder.read("errors").contains("Lock was broken"))
    }

    @Test func theFirstSignalLetsRunningCallsFinishAndTheNextApplyGoesOn() async throws {
        let gate = Gate(operation: "CreateVpc")
        let project = try await NetworkProject(.moto, judge: { gate.judge($0) })
        try project.write(zones: ["a"], natGateways: "none")
        let process = try project.deployer.start("apply", "dev", "--yes")
        try await gate.reached(by: process)
        process.signal(SIGINT)
        try await untilInterrupted(process, in: project)
        gate.open()
        #expect(await process.wait() == .exited(130))
        let list = try await project.deployer("state", "list", "dev", endingWith: 0).output
        #expect(list.contains("network.vpc "))
        gate.open()
        try await project.deployer("apply", "dev", "--yes", endingWith: 0)
        #expect(project.proxy.requests.count { $0.operation == "CreateVpc" } == 1)
    }

    @Test func theSecondSignalEndsAtOnceAndTheNextApplyAdopts() async throws {
        let gate = Gate(operation: "CreateVpc")
        let project = try await NetworkProject(.moto, judge: { gate.judge($0) })
        try project.write(zones: ["a"], natGateways: "none")
        let process = try project.deployer.start("apply", "dev", "--yes")
        try await gate.reached(by: process)
        process.signal(SIGINT)
        try await untilInterrupted(process, in: project)
        process.signal(SIGTERM)
        #expect(await process.wait() == .exited(130))
        gate.open()
        let apply = try await project.deployer("apply", "dev", "--yes", endingWith: 0)
        #expect(apply.output.contains("  ? network.vpc  AWS::EC2::VPC  found as vpc-"))
        #expect(project.proxy.requests.count { $0.operation == "CreateVpc" } == 1)
    }
}

/// Keeps back the answer to a call until a test says so.
private final class Gate: Sendable {
    private let operation: String
    private let isReached = Mutex(false)
    private let mayGoOn = DispatchSemaphore(value: 0)

    init(operation: String) { self.operation = operation }

    /// Runs on a thread of the proxy's.
    func judge(_ request: AWSProxy.Request) -> AWSProxy.Verdict {
        guard request.operation == operation else { return .pass }
        isReached.withLock { $0 = true }
        mayGoOn.wait()
        return .pass
    }

    /// Lets one answer through, now or when it comes.
    func open() { mayGoOn.signal() }

    /// Returns when the call was made.
    ///
    /// - Throws: `TestFailure` when the process that should make it has ended.
    func reached(by process: ChildProcess) async throws {
        try await until("\(operation) is called") {
            if let status = process.status { throw TestFailure("ended with \(status) before \(self.operation)") }
            return self.isReached.withLock { $0 }
        }
    }
}

/// Returns when a run has said that it was interrupted.
private func untilInterrupted(_ process: ChildProcess, in project: NetworkProject) async throws {
    try await until("the interruption is told") {
        if try project.deployer.folder.read("errors").contains("Interrupted") { return true }
        if let status = process.status { throw TestFailure("ended with \(status) without a word of it") }
        return false
    }
}
