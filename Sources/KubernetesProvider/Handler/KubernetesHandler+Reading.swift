import Engine
import Infra

extension KubernetesHandler {
    /// One object by itself, several of a namespace by one listing.
    func observe(_ ids: [PhysicalID]) async throws -> [PhysicalID: Observed] {
        let identities = try ids.map { (id: $0, identity: try ObjectIdentity($0, schema, kind)) }
        let groups = Dictionary(grouping: identities) { ObjectGroup($0.identity) }
        return try await withThrowingTaskGroup(of: [PhysicalID: Observed].self) { group in
            for members in groups.values { group.addTask { try await observe(members) } }
            return try await group.reduce(into: [:]) { all, found in all.merge(found) { first, _ in first } }
        }
    }

    func recognize(
        _ found: [PhysicalID: Observed],
        recorded: [PhysicalID: [String: Document]]
    ) async throws -> [PhysicalID: Observed] {
        for (id, attributes) in recorded {
            let identity = try ObjectIdentity(id, schema, kind)
            guard identity.isOfKubeconfig, let known = attributes[LiveObject.clusterAttribute]?.string,
                let present = try await clusters.cluster(named: identity.cluster)?.uid(), present != known
            else { continue }
            throw OtherCluster(identity, known: known, present: present)
        }
        return found.filter { id, observed in
            guard let known = recorded[id]?[LiveObject.uidAttribute] else { return true }
            // One that was brought back from a backup has another uid, and says whose it is.
            return observed.attributes[LiveObject.uidAttribute] == known
                || observed.token != nil
                    && observed.attributes[OwnershipToken.tokenTag] == recorded[id]?[OwnershipToken.tokenTag]
        }
    }

    /// What can be listed together.
    private struct ObjectGroup: Hashable {
        let cluster: String
        let apiVersion: String
        let kind: String
        let namespace: String?

        init(_ identity: ObjectIdentity) {
            cluster = identity.cluster
            apiVersion = identity.apiVersion
            kind = identity.kind
            namespace = identity.namespace
        }
    }

    /// `members`: Of one group. An object of a cluster that is gone, or of a kind that the cluster no longer knows, is gone too.
    private func observe(_ members: [(id: PhysicalID, identity: ObjectIdentity)]) async throws -> [PhysicalID: Observed]
    {
        guard let first = members.first?.identity, let (cluster, place) = try await locate(first) else { return [:] }
        var found: [String: LiveObject] = [:]
        if members.count == 1 {
            found[first.name] = try await live(first, cluster, place)
        } else {
            found = try await list(first, Set(members.map(\.identity.name)), cluster, place)
        }
        var observed: [PhysicalID: Observed] = [:]
        let uid = first.isOfKubeconfig ? try await cluster.uid() : nil
        for (id, identity) in members {
            guard let object = found[identity.name] else { continue }
            versions[id] = object.resourceVersion
            observed[id] = object.observed(identity, schema, clusterUID: uid)
            if !object.isBeingDeleted {
                observed[id]?.status = await status(of: object, identity, cluster)
            }
        }
        return observed
    }

    /// Page by page; only what was asked for is kept.
    private func list(
        _ identity: ObjectIdentity,
        _ names: Set<String>,
        _ cluster: Cluster,
        _ place: Cluster.Place
    ) async throws -> [String: LiveObject] {
        var found: [String: LiveObject] = [:]
        var next: String?
        repeat {
            var query = [("limit", "500")]
            if let next { query.append(("continue", next)) }
            let page = try await cluster.client.send("GET", place.path(in: identity.namespace), query: query)
            for item in page["items"]?.array ?? [] {
                let object = LiveObject(item)
                if names.contains(object.name) { found[object.name] = object }
            }
            next = page["metadata"]?["continue"]?.string.flatMap { $0.isEmpty ? nil : $0 }
        } while next != nil
        return found
    }

    /// A rollout or a job that has failed says why, as far as its pods tell.
    private func status(of object: LiveObject, _ identity: ObjectIdentity, _ cluster: Cluster) async -> ResourceStatus {
        let status = object.progress(identity.kind)
        guard case .failed(let reason) = status else { return status }
        let autopsy = Autopsy(client: cluster.client, namespace: identity.namespace ?? "default")
        return .failed(await autopsy.explanation(of: object, identity.kind, reason))
    }
}
