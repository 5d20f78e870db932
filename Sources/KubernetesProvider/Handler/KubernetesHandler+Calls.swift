import Engine
import Infra

extension KubernetesHandler {
    /// The name under which fields of the stack are known to the cluster.
    static let fieldManager = "deployer"

    /// The cluster of an object and where its kind is there; `nil` where there is no such cluster, or no such kind.
    func locate(_ identity: ObjectIdentity) async throws -> (cluster: Cluster, place: Cluster.Place)? {
        guard let cluster = try await clusters.cluster(named: identity.cluster),
            let place = try await cluster.place(of: identity.kind, identity.apiVersion)
        else { return nil }
        return (cluster, place)
    }

    func live(_ identity: ObjectIdentity, _ cluster: Cluster, _ place: Cluster.Place) async throws -> LiveObject? {
        try await cluster.client.get(place.path(of: identity.name, in: identity.namespace)).map(LiveObject.init)
    }

    /// Server-side apply. `token`: Of the create; every apply must give it, or the cluster takes it away.
    func apply(
        _ desired: Document,
        _ identity: ObjectIdentity,
        _ cluster: Cluster,
        _ place: Cluster.Place,
        token: String?,
        dryRun: Bool = false
    ) async throws -> LiveObject {
        var query = [("fieldManager", Self.fieldManager), ("fieldValidation", "Strict")]
        if forcesConflicts { query.append(("force", "true")) }
        if dryRun { query.append(("dryRun", "All")) }
        let answer = try await cluster.client.send(
            "PATCH",
            place.path(of: identity.name, in: identity.namespace),
            query: query,
            body: try manifest(desired, place, token: token).json(),
            contentType: "application/apply-patch+yaml"
        )
        return LiveObject(answer)
    }

    /// The object as it is sent.
    private func manifest(_ desired: Document, _ place: Cluster.Place, token: String?) throws -> Document {
        guard case .object(var members)? = Kubernetes.manifest(of: schema.type, desired) else {
            throw ClusterProblem("\(schema.type) is no object of a cluster.")
        }
        members["apiVersion"] = .string(place.apiVersion)
        if schema.type == Kubernetes.Secret.schema.type { members["data"] = try members["data"]?.encodedSecrets() }
        if let token, case .object(var metadata)? = members["metadata"] {
            var annotations = metadata["annotations"]?.object ?? [:]
            annotations[Kubernetes.tokenAnnotation] = .string(token)
            metadata["annotations"] = .object(annotations)
            members["metadata"] = .object(metadata)
        }
        return .object(members)
    }
}

/// Why an object cannot be made now.
struct ClusterNotReady: ProviderError {
    let explanation: String

    init(_ identity: ObjectIdentity) {
        explanation =
            "\(identity.cluster) is not there yet, or does not know \(identity.kind) of \(identity.apiVersion)."
    }

    /// What defines the kind may be on its way.
    var disposition: ErrorDisposition { .settling }
    var requestID: String? { nil }
}

/// A kubeconfig leads to another cluster than the one that objects of the state were made in.
struct OtherCluster: ProviderError {
    let explanation: String

    init(_ identity: ObjectIdentity, known: String, present: String) {
        explanation = """
            \(identity.description) is in the cluster whose kube-system has the uid \(known), but \(identity.cluster) leads to the one \
            with \(present) now. Choose the right kubeconfig and context; name them as cluster.kubeconfig and cluster.context, so that \
            nobody's current context decides. Where the cluster itself was made again, what was in it is gone: \
            deployer state forget <environment> <address>.
            """
    }

    var disposition: ErrorDisposition { .refused }
    var requestID: String? { nil }
}

/// What the stack no longer gives is still there.
struct FieldKept: ProviderError {
    let explanation: String

    /// A field, and who has it.
    struct Field: Sendable, Hashable {
        let path: [String]
        let managers: [String]
    }

    init(_ identity: ObjectIdentity, _ fields: [Field]) {
        let names = fields.map { field in
            "\(field.path.joined(separator: ".")) (\(field.managers.map { "\"\($0)\"" }.joined(separator: ", ")))"
        }
        explanation = """
            Another field manager has what \(identity.description) is to lose: \(names.joined(separator: ", ")). Let the other give it \
            up; to remove it all the same, apply with --force-conflicts.
            """
    }

    var disposition: ErrorDisposition { .refused }
    var requestID: String? { nil }
}

/// An object of this name is being deleted.
struct StillThere: ProviderError {
    let explanation: String

    init(_ identity: ObjectIdentity, _ present: LiveObject) {
        explanation =
            "\(identity.description) in \(identity.cluster) is being deleted and not gone yet.\(present.hindrance)"
    }

    var disposition: ErrorDisposition { .settling }
    var requestID: String? { nil }
}

/// An object of this name is not ours.
struct AlreadyThere: ProviderError {
    let explanation: String

    init(_ identity: ObjectIdentity, _ present: LiveObject, _ schema: Schema) {
        let whose =
            present.stack.map { "It belongs to \(present.address ?? "nothing") of the stack \($0)." }
            ?? "Nothing says that deployer made it."
        explanation = """
            \(identity.description) exists in \(identity.cluster) already. \(whose) Give the new one another name, or import it \
            as \(identity.id(schema)).
            """
    }

    var disposition: ErrorDisposition { .refused }
    var requestID: String? { nil }
}
