package import AWSServices
package import Engine
package import Infra

/// `AWS::IAM::OIDCProvider`
///
/// The physical id is the ARN, which is made of the account and the address.
package struct OIDCProviderHandler: ResourceHandler {
    package let iam: IAM
    package let context: AWSContext

    package func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<OIDCProvider>] {
        try await readEach(ids) { id in
            let provider = try await iam.getOpenIDConnectProvider(.init(openIDConnectProviderArn: id.description))
            guard let url = provider.url else { return nil }
            return ObservedResource(
                OIDCProvider(
                    // IAM leaves the scheme out, which is always the same.
                    url: Input(url.hasPrefix("https://") ? url : "https://\(url)"),
                    clientIdList: (provider.clientIDList ?? []).map { Input($0) },
                    tags: Tags(observed: provider.tags),
                    thumbprintList: (provider.thumbprintList ?? []).map { Input($0) }
                ),
                attributes: ["Arn": .string(id.description)]
            )
        }
    }

    package func create(_ desired: OIDCProvider, token: OwnershipToken) async throws -> PhysicalID {
        let result = try await iam.createOpenIDConnectProvider(
            .init(
                url: try desired.url.known,
                clientIDList: try desired.clientIdList?.map { try $0.known },
                tags: try desired.tags.iamTags(adding: token),
                thumbprintList: try desired.thumbprintList?.map { try $0.known }
            )
        )
        return try PhysicalID(result.openIDConnectProviderArn, of: "CreateOpenIDConnectProvider")
    }

    package func update(
        _ id: PhysicalID,
        to desired: OIDCProvider,
        from observed: ObservedResource<OIDCProvider>,
        removed: Set<String>
    ) async throws {
        let arn = id.description
        let current = observed.resource
        if let wanted = removed.contains("ClientIdList") ? [] : desired.clientIdList {
            let before = Set((current.clientIdList ?? []).compactMap(\.literal))
            let after = Set(try wanted.map { try $0.known })
            for client in after.subtracting(before).sorted() {
                _ = try await iam.addClientIDToOpenIDConnectProvider(
                    .init(clientID: client, openIDConnectProviderArn: arn)
                )
            }
            for client in before.subtracting(after).sorted() {
                _ = try await iam.removeClientIDFromOpenIDConnectProvider(
                    .init(clientID: client, openIDConnectProviderArn: arn)
                )
            }
        }
        // A provider without thumbprints cannot be had again: IAM looks one up only when it creates the provider, and no
        // call takes the last one away. So a list that is removed stays as it is, as nobody's.
        let thumbprints = try desired.thumbprintList?.map { try $0.known }
        if let thumbprints, Set(thumbprints) != Set((current.thumbprintList ?? []).compactMap(\.literal)) {
            _ = try await iam.updateOpenIDConnectProviderThumbprint(
                .init(openIDConnectProviderArn: arn, thumbprintList: thumbprints)
            )
        }
        let tags = try TagChanges(from: current.tags, to: desired.tags, removed: removed)
        if !tags.changed.isEmpty {
            _ = try await iam.tagOpenIDConnectProvider(.init(openIDConnectProviderArn: arn, tags: tags.iamTags))
        }
        if !tags.removed.isEmpty {
            _ = try await iam.untagOpenIDConnectProvider(.init(openIDConnectProviderArn: arn, tagKeys: tags.removed))
        }
    }

    package func delete(_ id: PhysicalID, recorded: Recorded<OIDCProvider>) async throws {
        _ = try await iam.deleteOpenIDConnectProvider(.init(openIDConnectProviderArn: id.description))
    }

    package func find(_ desired: OIDCProvider, token: OwnershipToken) async throws -> PhysicalID? {
        let arn = arn(of: try desired.url.known)
        let provider = try await ignoringNotFound {
            try await iam.getOpenIDConnectProvider(.init(openIDConnectProviderArn: arn))
        }
        let isOurs = provider?.tags?.contains { $0.key == OwnershipToken.tokenTag && $0.value == token.value }
        return isOurs == true ? PhysicalID(arn) : nil
    }

    private func arn(of url: String) -> String {
        let address = url.hasPrefix("https://") ? String(url.dropFirst("https://".count)) : url
        return context.arn(service: "iam", resource: "oidc-provider/\(address)", isGlobal: true)
    }

    package func attributesBeforeCreate(_ desired: OIDCProvider) -> [String: Document] {
        guard let url = desired.url.literal else { return [:] }
        return ["Arn": .string(arn(of: url))]
    }
}
