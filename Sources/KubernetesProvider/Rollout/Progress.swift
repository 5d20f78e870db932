import Engine
import Infra

extension LiveObject {
    /// How far along an object is, by what controllers say of it.
    ///
    /// - Parameter kind: As in `Deployment`.
    /// - Returns: Ready for every kind without a status of its own.
    func progress(_ kind: String) -> ResourceStatus {
        switch kind {
        case "Deployment": rollout
        case "Job": run
        default: .ready
        }
    }

    /// As `kubectl rollout status` sees it.
    ///
    /// Source: https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#deployment-status
    private var rollout: ResourceStatus {
        guard number("observedGeneration") >= metadata["generation"]?.integer ?? 0 else {
            return .pending("waiting for the rollout to begin")
        }
        if let progressing = condition("Progressing"), progressing["reason"]?.string == "ProgressDeadlineExceeded" {
            return .failed(progressing["message"]?.string ?? "the rollout made no progress")
        }
        let wanted = spec["replicas"]?.integer ?? 1
        let (updated, available) = (number("updatedReplicas"), number("availableReplicas"))
        if updated < wanted {
            return .pending("\(updated) of \(wanted) new pods made\(refusal.map { ": \($0)" } ?? "")")
        }
        if number("replicas") > updated { return .pending("\(number("replicas") - updated) old pods still stopping") }
        if available < updated { return .pending("\(available) of \(updated) new pods ready") }
        return .ready
    }

    /// Why a deployment's pods cannot be made: a quota, or what the namespace does not let in. Its controller tries again all the time.
    var refusal: String? {
        guard let failure = condition("ReplicaFailure"), failure["status"]?.string == "True" else { return nil }
        return failure["message"]?.string
    }

    /// What an object that is being deleted waits for, as sentences with a space in front.
    var hindrance: String {
        let remaining = (status["conditions"]?.array ?? []).filter {
            $0["status"]?.string == "True" && ($0["type"]?.string ?? "").hasSuffix("Remaining")
        }
        let finalizers = (metadata["finalizers"]?.array ?? []).compactMap(\.string)
        let waits = finalizers.isEmpty ? [] : ["It waits for the finalizers \(finalizers.joined(separator: ", "))."]
        return (remaining.compactMap { $0["message"]?.string } + waits).map { " \($0)" }.joined()
    }

    /// Source: https://kubernetes.io/docs/concepts/workloads/controllers/job/#terminal-job-conditions
    private var run: ResourceStatus {
        if let failed = condition("Failed"), failed["status"]?.string == "True" {
            return .failed(
                [failed["reason"]?.string, failed["message"]?.string].compactMap { $0 }.joined(separator: ": ")
            )
        }
        if condition("Complete")?["status"]?.string == "True" { return .ready }
        return .pending(number("active") > 0 ? "running" : "waiting for a pod")
    }

    private func number(_ name: String) -> Int { status[name]?.integer ?? 0 }

    private func condition(_ type: String) -> Document? {
        status["conditions"]?.array?.first { $0["type"]?.string == type }
    }
}
