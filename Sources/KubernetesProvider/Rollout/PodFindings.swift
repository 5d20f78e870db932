import Infra

/// What a pod's status tells of why it does not run.
struct PodFindings: Sendable, Hashable {
    /// A container whose log may tell more.
    struct Failing: Sendable, Hashable {
        let name: String
        /// Whether what runs now is not what failed.
        let wasRestarted: Bool
    }

    /// Each with the pod's name in front.
    let sentences: [String]
    let failing: Failing?
    let isWell: Bool

    init(_ pod: LiveObject) {
        let conditions = pod.status["conditions"]?.array ?? []
        let phase = pod.status["phase"]?.string ?? "Unknown"
        isWell =
            phase == "Succeeded"
            || conditions.contains { $0["type"]?.string == "Ready" && $0["status"]?.string == "True" }
        var sentences: [String] = []
        for condition in conditions where condition["status"]?.string == "False" {
            guard condition["type"]?.string == "PodScheduled", let message = condition["message"]?.string else {
                continue
            }
            sentences.append("it found no node: \(message)")
        }
        var failing: Failing?
        let containers =
            (pod.status["initContainerStatuses"]?.array ?? []) + (pod.status["containerStatuses"]?.array ?? [])
        for container in containers {
            guard let sentence = Self.sentence(about: container) else { continue }
            sentences.append(sentence)
            let restarts = container["restartCount"]?.integer ?? 0
            let isRunning = container["state"]?["terminated"] == nil
            failing =
                failing
                ?? Failing(name: container["name"]?.string ?? "", wasRestarted: restarts > 0 && isRunning)
        }
        if sentences.isEmpty, !isWell { sentences = ["it is \(phase)"] }
        self.sentences = sentences.map { "pod \(pod.name): \($0)" }
        self.failing = failing
    }

    /// `nil` for a container that does what it should.
    private static func sentence(about container: Document) -> String? {
        let name = container["name"]?.string ?? ""
        let (state, last) = (container["state"], container["lastState"])
        if let waiting = state?["waiting"], let reason = waiting["reason"]?.string,
            !["ContainerCreating", "PodInitializing"].contains(reason)
        {
            let message = waiting["message"]?.string.map { ": \($0)" } ?? ""
            return "container \(name) is in \(reason)\(message)\(ending(last).map { "; it \($0)" } ?? "")"
        }
        if let ending = ending(state) { return "container \(name) \(ending)" }
        guard state?["running"] != nil, container["ready"]?.bool == false else { return nil }
        return "container \(name) runs but is not ready\(ending(last).map { "; before, it \($0)" } ?? "")"
    }

    /// `nil` where it did not end, or ended well.
    private static func ending(_ state: Document?) -> String? {
        guard let ended = state?["terminated"], let code = ended["exitCode"]?.integer, code != 0 else { return nil }
        let reason = ended["reason"]?.string.map { " (\($0))" } ?? ""
        return "ended with exit code \(code)\(reason)"
    }
}
