import Engine
import Infra

/// A cluster, and what it has told of the kinds of objects that it knows.
actor Cluster {
    nonisolated let client: KubernetesClient
    private var kinds: [String: [String: Place]] = [:]
    private var identity: Task<String?, any Error>?

    init(_ client: KubernetesClient) { self.client = client }

    /// Where objects of a kind are.
    struct Place: Sendable, Hashable {
        /// As in `apps/v1`.
        let apiVersion: String
        /// As in `/apis/apps/v1`.
        let group: String
        /// As in `deployments`.
        let plural: String
        let isNamespaced: Bool

        /// The path of all objects of a namespace, or of the cluster.
        func path(in namespace: String?) -> String {
            isNamespaced ? "\(group)/namespaces/\(namespace ?? "default")/\(plural)" : "\(group)/\(plural)"
        }

        func path(of name: String, in namespace: String?) -> String { "\(path(in: namespace))/\(name)" }
    }

    /// What tells this cluster from every other, also from one that was made again at its address: the uid of a namespace that each has
    /// from its beginning to its end.
    ///
    /// - Returns: `nil` where the user may not see it.
    /// - Throws: What asking the cluster throws.
    func uid() async throws -> String? {
        let asking =
            identity
            ?? Task { [client] in
                do {
                    return try await client.get("/api/v1/namespaces/kube-system").map(LiveObject.init)?.uid
                } catch let error as KubernetesError where error.disposition == .denied {
                    return nil
                }
            }
        identity = asking
        do { return try await asking.value } catch {
            identity = nil
            throw error
        }
    }

    /// - Parameters:
    ///   - kind: As in `Deployment`.
    ///   - apiVersion: As in `apps/v1`. A cluster that is too old for it is asked for the version before.
    /// - Returns: `nil` where the cluster does not know the kind: its definition may be on the way.
    /// - Throws: What asking the cluster throws.
    func place(of kind: String, _ apiVersion: String) async throws -> Place? {
        if let place = try await knownPlace(of: kind, apiVersion) { return place }
        guard let older = Self.older[apiVersion] else { return nil }
        return try await knownPlace(of: kind, older)
    }

    /// Versions of the same shape, as far as types here have it, that clusters before 1.21 and 1.23 know.
    private static let older = ["autoscaling/v2": "autoscaling/v2beta2", "policy/v1": "policy/v1beta1"]

    private func knownPlace(of kind: String, _ apiVersion: String) async throws -> Place? {
        if let place = kinds[apiVersion]?[kind] { return place }
        let group = apiVersion.contains("/") ? "/apis/\(apiVersion)" : "/api/\(apiVersion)"
        let list: Document
        do { list = try await client.send("GET", group) } catch let error as KubernetesError where error.status == 404 {
            guard apiVersion.contains("/"), let listed = try await groupVersions() else { throw error }
            guard listed.contains(apiVersion) else { return nil }
            throw KubernetesError(
                status: 503,
                reason: "ServiceUnavailable",
                message: "\(apiVersion) is listed and not served yet",
                request: "GET \(group)"
            )
        }
        var places: [String: Place] = [:]
        for item in list["resources"]?.array ?? [] {
            // `deployments/status` and the like are parts of objects.
            guard let name = item["name"]?.string, !name.contains("/"), let kind = item["kind"]?.string else {
                continue
            }
            places[kind] = Place(
                apiVersion: apiVersion,
                group: group,
                plural: name,
                isNamespaced: item["namespaced"]?.bool ?? false
            )
        }
        kinds[apiVersion] = places
        return places[kind]
    }

    /// The versions of groups that the cluster lists, as in `apps/v1`; `nil` where what answers is no API server. A 404
    /// alone may be any server's.
    private func groupVersions() async throws -> Set<String>? {
        let list = try await client.send("GET", "/apis")
        guard list["kind"] == "APIGroupList" else { return nil }
        let versions = (list["groups"]?.array ?? []).flatMap { $0["versions"]?.array ?? [] }
        return Set(versions.compactMap { $0["groupVersion"]?.string })
    }
}
