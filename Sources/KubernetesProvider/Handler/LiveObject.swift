import AWSClient
import Engine
import Infra

/// An object as the cluster reports it.
struct LiveObject: Sendable {
    let document: Document

    init(_ document: Document) { self.document = document }

    var metadata: Document { document["metadata"] ?? .null }
    var status: Document { document["status"] ?? .null }
    var spec: Document { document["spec"] ?? .null }
    var name: String { metadata["name"]?.string ?? "" }
    var resourceVersion: String? { metadata["resourceVersion"]?.string }
    var token: String? { metadata["annotations"]?[Kubernetes.tokenAnnotation]?.string }
    var stack: String? { metadata["labels"]?[Kubernetes.stackLabel]?.string }
    var address: String? { metadata["annotations"]?[Kubernetes.addressAnnotation]?.string }
    var uid: String? { metadata["uid"]?.string }
    var isBeingDeleted: Bool { metadata["deletionTimestamp"]?.string != nil }

    /// In the resource's own properties: without what the cluster alone writes, and what controllers have of it.
    ///
    /// - Parameters:
    ///   - identity: Which object it is.
    ///   - schema: Of its type; says whether API version and kind are properties.
    ///   - clusterUID: Of its cluster. Default: not known.
    /// - Returns: Properties and attributes; the status is that of a kind that is ready as soon as it is there.
    func observed(_ identity: ObjectIdentity, _ schema: Schema, clusterUID: String? = nil) -> Observed {
        var members = FieldOwners(metadata["managedFields"]).withoutControllers(document).object ?? [:]
        for name in ["status", "apiVersion", "kind"] { members[name] = nil }
        members["cluster"] = .string(identity.cluster)
        if schema.primaryIdentifier.contains("apiVersion") { members["apiVersion"] = .string(identity.apiVersion) }
        if schema.primaryIdentifier.contains("kind") { members["kind"] = .string(identity.kind) }
        members["metadata"] = describedMetadata(members["metadata"])
        if identity.kind == Kubernetes.Secret.kind.name, identity.apiVersion == Kubernetes.Secret.kind.apiVersion {
            members["data"] = members["data"]?.decodedSecrets
        }
        var attributes = attributes
        attributes[Self.clusterAttribute] = clusterUID.map { .string($0) }
        return Observed(
            properties: .object(members),
            attributes: attributes,
            status: isBeingDeleted ? .deleting : .ready
        )
    }

    /// What people write; the token is the create's, not the stack's.
    private func describedMetadata(_ metadata: Document?) -> Document {
        var described: [String: Document] = [:]
        for name in ["name", "namespace", "labels", "annotations"] { described[name] = metadata?[name] }
        if case .object(var annotations)? = described["annotations"] {
            annotations[Kubernetes.tokenAnnotation] = nil
            described["annotations"] = .object(annotations)
        }
        return .object(described)
    }

    /// The attribute by which an object is known from one that was made in its place.
    static let uidAttribute = "metadata.uid"
    /// The attribute by which its cluster is known.
    static let clusterAttribute = "cluster.uid"

    private var attributes: [String: Document] {
        [
            Self.uidAttribute: .string(uid ?? ""),
            OwnershipToken.stackTag: .string(stack ?? ""),
            OwnershipToken.addressTag: .string(address ?? ""),
            OwnershipToken.tokenTag: .string(token ?? ""),
        ]
    }
}

extension Document {
    /// Base64 as secrets that hold the text; what is no text stays as it was, so that it differs from every text.
    fileprivate var decodedSecrets: Document {
        .object(
            (object ?? [:]).mapValues { value in
                guard let encoded = value.string, let bytes = Base64.decoded(encoded) else { return value }
                return .secret(Secret(String(validating: bytes, as: UTF8.self) ?? encoded))
            }
        )
    }

    /// Secrets as the cluster takes them. A digest or a place to look it up is no value.
    ///
    /// - Throws: `ClusterProblem` that names the value.
    func encodedSecrets() throws(ClusterProblem) -> Document {
        var encoded: [String: Document] = [:]
        for (name, value) in object ?? [:] {
            guard case .secret(let secret) = value, let text = secret.revealed else {
                throw ClusterProblem("The secret's value \(name) is not known here, and cannot be sent to the cluster.")
            }
            encoded[name] = .string(Base64.encoded(Array(text.utf8)))
        }
        return .object(encoded)
    }
}
