import Engine
import Infra

/// Objects of one type, in whatever cluster they are.
///
/// Created and changed by server-side apply: the cluster merges what the stack gives, as the field manager `deployer`, with what
/// others have, and refuses what others have differently.
///
/// Source: https://kubernetes.io/docs/reference/using-api/server-side-apply/
struct KubernetesHandler: AnyResourceHandler {
    let schema: Schema
    let kind: Kubernetes.Kind
    let clusters: Clusters
    /// Whether fields that other managers have are taken over: only ever because the user said so.
    let forcesConflicts: Bool
    let versions: SeenVersions

    init(
        _ type: any KubernetesResource.Type,
        clusters: Clusters,
        forcesConflicts: Bool,
        versions: SeenVersions
    ) {
        schema = type.schema
        kind = type.kind
        self.clusters = clusters
        self.forcesConflicts = forcesConflicts
        self.versions = versions
    }

    var typicalDuration: Duration {
        switch kind.name {
        case "Deployment": .seconds(60)
        case "Job": .seconds(30)
        case "Namespace": .seconds(10)
        default: .seconds(1)
        }
    }

    /// Kubernetes itself says when a rollout or a job has failed, by deadlines that the objects have.
    var longestDuration: Duration? { ["Deployment", "Job"].contains(kind.name) ? .seconds(3600) : nil }

    func create(document: Document, token: OwnershipToken) async throws -> PhysicalID {
        let identity = try ObjectIdentity(document, kind)
        guard let (cluster, place) = try await locate(identity) else { throw ClusterNotReady(identity) }
        if let present = try await live(identity, cluster, place) {
            if present.isBeingDeleted { throw StillThere(identity, present) }
            // Applying would take it over without a word, and a destroy would delete it.
            guard present.token == token.value else { throw AlreadyThere(identity, present, schema) }
            return identity.id(schema)
        }
        _ = try await apply(document, identity, cluster, place, token: token.value)
        return identity.id(schema)
    }

    func update(
        _ id: PhysicalID,
        toDocument desired: Document,
        from observed: Observed,
        removed: Set<String>
    ) async throws {
        let identity = try ObjectIdentity(desired, kind)
        guard let (cluster, place) = try await locate(identity) else { throw ClusterNotReady(identity) }
        var kept: [FieldKept.Field] = []
        if !removed.isEmpty, let present = try await live(identity, cluster, place) {
            let made = try await apply(desired, identity, cluster, place, token: observed.token, dryRun: true)
            kept = Self.kept(present, made)
            // A field that the stack no longer gives stays where somebody else has it too: a conflict, as it is the other way round.
            if !kept.isEmpty, !forcesConflicts { throw FieldKept(identity, kept) }
        }
        _ = try await apply(desired, identity, cluster, place, token: observed.token)
        if kept.isEmpty { return }
        _ = try await cluster.client.send(
            "PATCH",
            place.path(of: identity.name, in: identity.namespace),
            query: [("fieldManager", Self.fieldManager)],
            body: try kept.reduce(Document.object([:])) { $0.removing($1.path[...]) }.json(),
            contentType: "application/merge-patch+json"
        )
    }

    /// What the deployer lets go of, and others keep.
    private static func kept(_ before: LiveObject, _ after: LiveObject) -> [FieldKept.Field] {
        let owners = FieldOwners(after.metadata["managedFields"])
        let lost = FieldOwners(before.metadata["managedFields"]).own.subtracting(owners.own)
        return lost.sorted { $0.lexicographicallyPrecedes($1) }.compactMap { path in
            let others = owners.others(having: path)
            return others.isEmpty ? nil : FieldKept.Field(path: path, managers: others)
        }
    }

    func rehearse(document: Document, observed: Observed?) async throws -> Observed? {
        let identity = try ObjectIdentity(document, kind)
        guard let (cluster, place) = try await locate(identity) else { return nil }
        if observed == nil, let present = try await live(identity, cluster, place), !present.isBeingDeleted {
            throw AlreadyThere(identity, present, schema)
        }
        do {
            let made = try await apply(document, identity, cluster, place, token: observed?.token, dryRun: true)
            return made.observed(identity, schema)
        } catch let error as KubernetesError where error.isNotFound {
            return nil
        }
    }

    /// What depends on the object goes first where it is a workload: what a load balancer sends to must not be cut off by the
    /// deletion of what comes after. The engine looks until it is gone.
    func delete(_ id: PhysicalID, properties: Document, snapshot: Bool) async throws {
        let identity = try ObjectIdentity(id, schema, kind)
        guard let (cluster, place) = try await locate(identity) else { return }
        let policy = ["Deployment", "Job"].contains(kind.name) ? "Foreground" : "Background"
        let options: Document = [
            "apiVersion": "v1", "kind": "DeleteOptions", "propagationPolicy": .string(policy),
        ]
        _ = try await cluster.client.send(
            "DELETE",
            place.path(of: identity.name, in: identity.namespace),
            body: try options.json()
        )
    }

    /// By the name, and the token that its create wrote. A token of zeros stands for any, as long as stack and address agree.
    func find(document: Document, token: OwnershipToken) async throws -> PhysicalID? {
        let identity = try ObjectIdentity(document, kind)
        guard let (cluster, place) = try await locate(identity),
            let present = try await live(identity, cluster, place), !present.isBeingDeleted
        else { return nil }
        let isAny = token.value.allSatisfy { $0 == "0" }
        let isOurs =
            isAny
            ? present.stack == token.stack && present.address == token.address.description
            : present.token == token.value
        return isOurs ? identity.id(schema) : nil
    }
}

extension Document {
    /// A merge patch that also removes what is at a path.
    fileprivate func removing(_ path: ArraySlice<String>) -> Document {
        guard let name = path.first else { return .null }
        var members = object ?? [:]
        members[name] = (members[name] ?? .object([:])).removing(path.dropFirst())
        return .object(members)
    }
}

extension Observed {
    /// The token of the create that made the object; an object that was imported has none.
    var token: String? {
        attributes[OwnershipToken.tokenTag]?.string.flatMap { $0.isEmpty ? nil : $0 }
    }
}
