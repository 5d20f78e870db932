import Engine
import Infra

/// Finds out why pods do not run: by their conditions, their events and the last lines of what they said.
struct Autopsy: Sendable {
    let client: KubernetesClient
    let namespace: String

    /// How many pods are looked at, how many events and how many lines are told of each.
    private static let limits = (pods: 2, events: 3, lines: 10)

    /// What a user needs to know of a rollout or a job that has failed.
    ///
    /// What cannot be read is left out or said: the failure itself is what has to be told.
    ///
    /// - Parameters:
    ///   - object: A deployment or a job.
    ///   - kind: As in `Deployment`.
    ///   - reason: What its controller says.
    /// - Returns: The reason, with what its pods say below.
    func explanation(of object: LiveObject, _ kind: String, _ reason: String) async -> String {
        var lines = [reason]
        if let refusal = object.refusal { lines.append("  Its pods cannot be made: \(refusal)") }
        do {
            for pod in try await unwell(object).prefix(Self.limits.pods) {
                let findings = PodFindings(pod)
                lines += findings.sentences.map { "  \($0)" }
                lines += await events(of: pod, "Pod").map { "  \($0)" }
                if let container = findings.failing { lines += await log(of: pod, container) }
            }
        } catch {
            lines.append("  Its pods could not be read: \(Diagnostic(explaining: error).detail)")
        }
        return (lines + (await events(of: object, kind))).joined(separator: "\n")
    }

    /// Pods that are not ready, the newest first: a rollout fails with its newest.
    private func unwell(_ object: LiveObject) async throws -> [LiveObject] {
        let labels = object.spec["selector"]?["matchLabels"]?.object ?? [:]
        let selector = labels.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.string ?? "")" }
        guard !selector.isEmpty else { return [] }
        let list = try await client.send(
            "GET",
            "/api/v1/namespaces/\(namespace)/pods",
            query: [("labelSelector", selector.joined(separator: ",")), ("limit", "100")]
        )
        return (list["items"]?.array ?? []).map(LiveObject.init).filter { !PodFindings($0).isWell }
            .sorted { $0.creation > $1.creation }
    }

    private func events(of object: LiveObject, _ kind: String) async -> [String] {
        let selector = "involvedObject.name=\(object.name),involvedObject.kind=\(kind),type=Warning"
        do {
            let list = try await client.send(
                "GET",
                "/api/v1/namespaces/\(namespace)/events",
                query: [("fieldSelector", selector), ("limit", "100")]
            )
            let events = (list["items"]?.array ?? []).sorted { $0.moment < $1.moment }
            return events.suffix(Self.limits.events).map { event in
                "  \(event["reason"]?.string ?? ""): \(event["message"]?.string ?? "")"
            }
        } catch {
            return ["  Its events could not be read: \(Diagnostic(explaining: error).detail)"]
        }
    }

    /// Of a container that was started again, what the run before said last.
    private func log(of pod: LiveObject, _ container: PodFindings.Failing) async -> [String] {
        do {
            let text = try await client.text(
                "/api/v1/namespaces/\(namespace)/pods/\(pod.name)/log",
                query: [
                    ("container", container.name), ("tailLines", String(Self.limits.lines)),
                    ("previous", String(container.wasRestarted)),
                ]
            )
            let lines = text.split(separator: "\n")
            return lines.isEmpty ? [] : ["    \(container.name) said last:"] + lines.map { "      \($0)" }
        } catch {
            return ["    Its log could not be read: \(Diagnostic(explaining: error).detail)"]
        }
    }
}

extension LiveObject {
    /// ISO 8601 sorts as text.
    fileprivate var creation: String { metadata["creationTimestamp"]?.string ?? "" }
}

extension Document {
    fileprivate var moment: String {
        self["lastTimestamp"]?.string ?? self["eventTime"]?.string ?? self["metadata"]?["creationTimestamp"]?.string
            ?? ""
    }
}
