import Hummingbird
import Synchronization

/// Whether the process lives, and whether it can serve now.
final class Health: Sendable {
    /// One thing that has to be right for the service to serve.
    struct Check: Sendable {
        /// As in `database`.
        var name: String
        /// What is wrong, in words that may be shown to anybody, or nil.
        var problem: @Sendable () async -> String?
    }

    /// How long the results of the checks are used: anybody may ask, and must not keep the database busy with it.
    static let memory: Int64 = 500_000_000

    private struct Results {
        var problems: [String?] = []
        var end = Int64.min
    }

    private let checks: [Check]
    private let patience: Duration
    private let results = Mutex(Results())
    private let isEnding = Atomic<Bool>(false)
    private let clock: ServiceClock

    /// - Parameters:
    ///   - checks: What has to be right.
    ///   - clock: Tells how old results are.
    ///   - patience: How long a check may take. Who asks waits for few seconds itself.
    init(checks: [Check], clock: ServiceClock, patience: Duration = .seconds(1)) {
        self.checks = checks
        self.patience = patience
        self.clock = clock
    }

    /// Whether the service has begun to end.
    var isDraining: Bool { isEnding.load(ordering: .relaxed) }

    /// From now on the service is not ready.
    func drain() { isEnding.store(true, ordering: .relaxed) }

    /// That the process answers; nothing else is asked, so that a database that is down does not restart every instance.
    func liveness() -> Response {
        Self.response(isRight: true, checks: [])
    }

    /// Whether requests can be served: 200 or 503.
    func readiness() async -> Response {
        var results: [(name: String, problem: String?)] = [("serving", isDraining ? "the service is ending" : nil)]
        results += zip(checks.map(\.name), await problems()).map { (name: $0, problem: $1) }
        return Self.response(isRight: results.allSatisfy { $0.problem == nil }, checks: results)
    }

    private func problems() async -> [String?] {
        let now = clock.monotonic()
        let known = results.withLock { $0 }
        if known.end > now { return known.problems }
        let problems = await withTaskGroup(of: (Int, String?).self) { group in
            for (index, check) in checks.enumerated() {
                group.addTask { (index, await self.problem(check)) }
            }
            var problems = [String?](repeating: nil, count: checks.count)
            for await (index, problem) in group { problems[index] = problem }
            return problems
        }
        results.withLock { [problems] in $0 = Results(problems: problems, end: now + Self.memory) }
        return problems
    }

    /// What a check finds, without waiting for the end of one that takes too long.
    private func problem(_ check: Check) async -> String? {
        let (found, results) = AsyncStream<String?>.makeStream()
        let asking = Task { results.yield(await check.problem()) }
        let waiting = Task {
            try await Task.sleep(for: patience)
            results.yield("there was no answer within \(patience.short)")
        }
        defer {
            asking.cancel()
            waiting.cancel()
        }
        for await problem in found { return problem }
        return "nobody waits for it"
    }

    private static func response(isRight: Bool, checks: [(name: String, problem: String?)]) -> Response {
        var body = JSONLine()
        body.add("status", isRight ? "ok" : "failing")
        if !checks.isEmpty {
            let members = checks.map { name, problem in
                let status =
                    problem == nil
                    ? #"{"status":"ok"}"# : #"{"status":"failing","detail":\#(quotedJSON(problem ?? ""))}"#
                return "\(quotedJSON(name)):\(status)"
            }
            body.add("checks", json: "{\(members.joined(separator: ","))}")
        }
        return Response(
            status: isRight ? .ok : .serviceUnavailable,
            headers: [.contentType: "application/json", .cacheControl: "no-store"],
            body: .init(byteBuffer: body.finished())
        )
    }
}
