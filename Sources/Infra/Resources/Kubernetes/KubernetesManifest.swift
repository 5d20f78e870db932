extension Kubernetes {
    /// The types that are objects of a cluster.
    package static let kinds: [ResourceType: Kind] = Dictionary(
        uniqueKeysWithValues: resources.map { ($0.schema.type, $0.kind) }
    )

    /// Every type of an object, in no order.
    package static let resources: [any KubernetesResource.Type] = [
        ConfigMap.self, Deployment.self, HorizontalPodAutoscaler.self, Job.self, Namespace.self, NetworkPolicy.self,
        PodDisruptionBudget.self, ResourceQuota.self, Secret.self, Service.self, ServiceAccount.self,
        TargetGroupBinding.self, KubernetesObject.self,
    ]

    /// An object as a cluster takes it: with API version and kind, without the cluster.
    ///
    /// - Parameters:
    ///   - type: The resource's type.
    ///   - properties: Its properties.
    /// - Returns: `nil` for what is no object of a cluster.
    package static func manifest(of type: ResourceType, _ properties: Document) -> Document? {
        guard let kind = kinds[type], case .object(var members) = properties else { return nil }
        members["cluster"] = nil
        if members["apiVersion"] == nil { members["apiVersion"] = .string(kind.apiVersion) }
        if members["kind"] == nil { members["kind"] = .string(kind.name) }
        return .object(members)
    }

    /// The label that says which stack an object belongs to. `internal` is a domain that nobody can own.
    package static let stackLabel = "deployer.internal/stack"
    /// The annotation that says which resource of the stack it is; addresses may be longer than labels can be.
    package static let addressAnnotation = "deployer.internal/address"
    /// The annotation that carries the token of the create.
    package static let tokenAnnotation = "deployer.internal/token"

    /// Desired properties with what says whose the object is.
    static func owned(_ properties: Document, stack: String, address: Address) -> Document {
        guard case .object(var members) = properties, case .object(var metadata)? = members["metadata"] else {
            return properties
        }
        metadata["labels"] = metadata["labels"].adding([
            stackLabel: .string(stack), "app.kubernetes.io/managed-by": "deployer",
        ])
        metadata["annotations"] = metadata["annotations"].adding([
            addressAnnotation: .string(address.description)
        ])
        members["metadata"] = .object(metadata)
        return .object(members)
    }
}

extension Document? {
    fileprivate func adding(_ more: [String: Document]) -> Document {
        .object((self?.object ?? [:]).merging(more) { _, more in more })
    }
}
