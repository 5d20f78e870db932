import AWSClient
package import AWSServices
package import Engine
package import Infra

/// `AWS::ElasticLoadBalancingV2::Listener`
///
/// The physical id is the ARN. The registry gives listeners no tags; the service does, and they carry the token.
package struct ListenerHandler: ResourceHandler {
    package let elb: ElasticLoadBalancingV2

    /// Attributes have no call for many, so each listener costs one.
    package func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<Listener>] {
        let wanted = Set(ids)
        let all = try await elb.describe(ids) { arns in
            try await elb.describeListeners(.init(listenerArns: arns)).listeners ?? []
        }
        var present: [PhysicalID: ElasticLoadBalancingV2.Listener] = [:]
        for listener in all {
            guard let id = PhysicalID(reported: listener.listenerArn), wanted.contains(id) else { continue }
            present[id] = listener
        }
        return try await readEach(Array(present.keys)) { [present] id in
            guard let listener = present[id] else { return nil }
            let attributes = try await elb.describeListenerAttributes(.init(listenerArn: id.description))
            return try observed(id, listener, attributes.attributes ?? [])
        }
    }

    private func observed(
        _ id: PhysicalID,
        _ listener: ElasticLoadBalancingV2.Listener,
        _ attributes: [ElasticLoadBalancingV2.ListenerAttribute]
    ) throws -> ObservedResource<Listener> {
        ObservedResource(
            Listener(
                defaultActions: try (listener.defaultActions ?? []).map {
                    try .init(document: $0.document { .string(String($0)) })
                },
                loadBalancerArn: Input(.init(listener.loadBalancerArn ?? "")),
                alpnPolicy: listener.alpnPolicy.map { $0.map { Input($0) } },
                certificates: (listener.certificates ?? []).map {
                    .init(certificateArn: $0.certificateArn.map { Input(.init($0)) })
                },
                listenerAttributes: attributes.map {
                    .init(key: $0.key.map { Input($0) }, value: Input($0.value ?? ""))
                },
                mutualAuthentication: listener.mutualAuthentication.map {
                    .init(
                        advertiseTrustStoreCaNames: $0.advertiseTrustStoreCaNames.map { .init($0.rawValue) },
                        ignoreClientCertificateExpiry: $0.ignoreClientCertificateExpiry.map { Input($0) },
                        mode: $0.mode.map { Input($0) },
                        trustStoreArn: $0.trustStoreArn.map { Input($0) }
                    )
                },
                port: listener.port.map { Input($0) },
                protocol: listener.protocol.map { .init($0.rawValue) },
                sslPolicy: listener.sslPolicy.map { Input($0) }
            ),
            attributes: ["ListenerArn": .string(id.description)]
        )
    }

    package func create(_ desired: Listener, token: OwnershipToken) async throws -> PhysicalID {
        let result = try await elb.createListener(
            .init(
                defaultActions: try desired.defaultActions.map { try .init(desired: $0.document) },
                loadBalancerArn: try desired.loadBalancerArn.known.description,
                alpnPolicy: try desired.alpnPolicy?.map { try $0.known },
                certificates: try desired.certificates?.map {
                    .init(certificateArn: try $0.certificateArn?.known.description)
                },
                mutualAuthentication: try desired.mutualAuthentication?.wire(),
                port: try desired.port?.known,
                protocol: desired.protocol.map { .init(rawValue: $0.description) },
                sslPolicy: try desired.sslPolicy?.known,
                tags: try .init([:], token)
            )
        )
        return try PhysicalID(result.listeners?.first?.listenerArn, of: "CreateListener")
    }

    package func update(
        _ id: PhysicalID,
        to desired: Listener,
        from observed: ObservedResource<Listener>,
        removed: Set<String>
    ) async throws {
        try await changeSettings(id.description, to: desired, from: observed.resource, removed: removed)
        let changes = try AttributeChanges(
            from: observed.resource.listenerAttributes,
            to: desired.listenerAttributes,
            removed: removed,
            property: "ListenerAttributes",
            defaults: Self.attributeDefaults
        )
        guard !changes.isEmpty else { return }
        _ = try await elb.modifyListenerAttributes(
            .init(attributes: changes.changed.map { .init(key: $0.key, value: $0.value) }, listenerArn: id.description)
        )
    }

    /// What a listener gets that is made without a policy.
    ///
    /// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html
    private static let defaultPolicy = "ELBSecurityPolicy-2016-08"

    /// ModifyListener leaves alone what it is not given; the actions are given always, because a client secret in them
    /// can not be compared.
    private func changeSettings(
        _ arn: String,
        to desired: Listener,
        from current: Listener,
        removed: Set<String>
    ) async throws {
        let port = try desired.port?.known
        // A change to a protocol without TLS takes the policy and mutual authentication away by itself.
        let isSecure = [.https, .tls].contains(desired.protocol ?? current.protocol ?? .http)
        let policy = removed.contains("SslPolicy") && isSecure ? Self.defaultPolicy : try desired.sslPolicy?.known
        _ = try await elb.modifyListener(
            .init(
                listenerArn: arn,
                alpnPolicy: removed.contains("AlpnPolicy") && isSecure
                    ? ["None"] : try desired.alpnPolicy?.map { try $0.known },
                certificates: try desired.certificates?.map {
                    .init(certificateArn: try $0.certificateArn?.known.description)
                },
                defaultActions: try desired.defaultActions.map { try .init(desired: $0.document) },
                mutualAuthentication: removed.contains("MutualAuthentication") && isSecure
                    ? .init(mode: "off") : try desired.mutualAuthentication?.wire(),
                port: port == current.port?.literal ? nil : port,
                protocol: desired.protocol == current.protocol
                    ? nil : desired.protocol.map { .init(rawValue: $0.description) },
                sslPolicy: policy == current.sslPolicy?.literal ? nil : policy
            )
        )
    }

    package func delete(_ id: PhysicalID, recorded: Recorded<Listener>) async throws {
        _ = try await elb.deleteListener(.init(listenerArn: id.description))
    }

    package func find(_ desired: Listener, token: OwnershipToken) async throws -> PhysicalID? {
        let balancer = try desired.loadBalancerArn.known.description
        var ids: [PhysicalID] = []
        try await ignoringNotFound {
            for try await page in elb.describeListenersPages(.init(loadBalancerArn: balancer)) {
                ids += (page.listeners ?? []).compactMap(\.listenerArn).map { PhysicalID($0) }
            }
        }
        return try await elb.find(token, among: ids)
    }
}

extension Listener.MutualAuthentication {
    /// - Throws: `DocumentError` while a value is not known.
    fileprivate func wire() throws -> ElasticLoadBalancingV2.MutualAuthenticationAttributes {
        .init(
            advertiseTrustStoreCaNames: advertiseTrustStoreCaNames.map { .init(rawValue: $0.description) },
            ignoreClientCertificateExpiry: try ignoreClientCertificateExpiry?.known,
            mode: try mode?.known,
            trustStoreArn: try trustStoreArn?.known
        )
    }
}
