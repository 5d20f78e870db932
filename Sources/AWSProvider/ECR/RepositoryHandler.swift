import AWSClient
package import AWSServices
package import Engine
package import Infra

/// `AWS::ECR::Repository`
///
/// The physical id is the name, which is unique in account and region.
package struct RepositoryHandler: ResourceHandler {
    package let ecr: ECR
    package let context: AWSContext

    /// DescribeRepositories fails as a whole when one of the names it is given does not exist, so all of them are listed.
    /// Policies and tags have no call for many, so each repository costs three.
    package func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<Repository>] {
        let wanted = Set(ids)
        var present: [PhysicalID: ECR.Repository] = [:]
        for try await page in ecr.describeRepositoriesPages(.init(maxResults: 1000)) {
            for repository in page.repositories ?? [] {
                guard let id = PhysicalID(reported: repository.repositoryName), wanted.contains(id) else { continue }
                present[id] = repository
            }
        }
        return try await readEach(Array(present.keys)) { [present] id in
            guard let repository = present[id] else { return nil }
            return try await observed(id, repository)
        }
    }

    private func observed(_ id: PhysicalID, _ repository: ECR.Repository) async throws -> ObservedResource<Repository> {
        let name = id.description
        let lifecycle = try await ignoringNotFound { try await ecr.getLifecyclePolicy(.init(repositoryName: name)) }
        let policy = try await ignoringNotFound {
            try await ecr.getRepositoryPolicy(.init(repositoryName: name)).policyText
        }
        let tags = try await tags(of: name)
        let exclusions = repository.imageTagMutabilityExclusionFilters ?? []
        return ObservedResource(
            Repository(
                encryptionConfiguration: repository.encryptionConfiguration.map {
                    .init(
                        encryptionType: .init($0.encryptionType?.rawValue ?? ""),
                        kmsKey: $0.kmsKey.map { Input(.init($0)) }
                    )
                },
                imageScanningConfiguration: repository.imageScanningConfiguration.map {
                    .init(scanOnPush: $0.scanOnPush.map { Input($0) })
                },
                imageTagMutability: repository.imageTagMutability.map { .init($0.rawValue) },
                imageTagMutabilityExclusionFilters: exclusions.isEmpty
                    ? nil
                    : exclusions.map {
                        .init(
                            imageTagMutabilityExclusionFilterType: .init($0.filterType?.rawValue ?? ""),
                            imageTagMutabilityExclusionFilterValue: Input($0.filter ?? "")
                        )
                    },
                lifecyclePolicy: lifecycle.map {
                    .init(
                        lifecyclePolicyText: $0.lifecyclePolicyText.map { Input($0) },
                        registryId: $0.registryId.map { Input($0) }
                    )
                },
                repositoryName: Input(name),
                repositoryPolicyText: try policy?.map { try PolicyDocument(reported: $0) },
                tags: Tags(observed: tags.map { (key: $0.key ?? "", value: $0.value ?? "") })
            ),
            attributes: [
                "Arn": .string(repository.repositoryArn ?? ""),
                "RepositoryUri": .string(repository.repositoryUri ?? ""),
            ]
        )
    }

    private func tags(of name: String) async throws -> [ECR.Tag] {
        try await ecr.listTagsForResource(.init(resourceArn: arn(name))).tags ?? []
    }

    package func create(_ desired: Repository, token: OwnershipToken) async throws -> PhysicalID {
        let result = try await ecr.createRepository(
            .init(
                repositoryName: try name(of: desired, token),
                encryptionConfiguration: try desired.encryptionConfiguration.map {
                    .init(
                        encryptionType: .init(rawValue: $0.encryptionType.description),
                        kmsKey: try $0.kmsKey?.known.description
                    )
                },
                imageScanningConfiguration: try desired.imageScanningConfiguration.map {
                    .init(scanOnPush: try $0.scanOnPush?.known)
                },
                imageTagMutability: desired.imageTagMutability.map { .init(rawValue: $0.description) },
                imageTagMutabilityExclusionFilters: try desired.exclusionFilters(),
                tags: try desired.tags.adding(token).map { .init(key: $0.key, value: $0.value) }
            )
        )
        return try PhysicalID(result.repository?.repositoryName, of: "CreateRepository")
    }

    /// Source: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CreateRepository.html
    private func name(of desired: Repository, _ token: OwnershipToken) throws -> String {
        try desired.repositoryName?.known ?? token.name(limit: 256).lowercased()
    }

    package func update(
        _ id: PhysicalID,
        to desired: Repository,
        from observed: ObservedResource<Repository>,
        removed: Set<String>
    ) async throws {
        let name = id.description
        let current = observed.resource
        try await changeImages(name, to: desired, from: current, removed: removed)
        try await changePolicies(name, to: desired, from: current, removed: removed)
        let tags = try TagChanges(from: current.tags, to: desired.tags, removed: removed)
        if !tags.changed.isEmpty {
            let changed = tags.changed.sorted { $0.key < $1.key }.map { ECR.Tag(key: $0.key, value: $0.value) }
            _ = try await ecr.tagResource(.init(resourceArn: arn(name), tags: changed))
        }
        if !tags.removed.isEmpty {
            _ = try await ecr.untagResource(.init(resourceArn: arn(name), tagKeys: tags.removed))
        }
    }

    /// ECR deletes a repository with images only where it is told to, by `EmptyOnDelete`.
    package func delete(_ id: PhysicalID, recorded: Recorded<Repository>) async throws {
        let empties = try recorded.properties?.emptyOnDelete?.known
        _ = try await ecr.deleteRepository(.init(repositoryName: id.description, force: empties))
    }

    package func find(_ desired: Repository, token: OwnershipToken) async throws -> PhysicalID? {
        let name = try name(of: desired, token)
        let found = try await ignoringNotFound { try await tags(of: name) } ?? []
        return found.contains { $0.key == OwnershipToken.tokenTag && $0.value == token.value } ? PhysicalID(name) : nil
    }

    private func arn(_ name: String) -> String {
        context.arn(service: "ecr", resource: "repository/\(name)")
    }

    package func attributesBeforeCreate(_ desired: Repository) -> [String: Document] {
        guard let name = desired.repositoryName?.literal else { return [:] }
        return ["Arn": .string(arn(name))]
    }
}

extension Repository {
    /// The tags that may be pushed again, for a call.
    func exclusionFilters() throws -> [ECR.ImageTagMutabilityExclusionFilter]? {
        try imageTagMutabilityExclusionFilters?.map {
            .init(
                filter: try $0.imageTagMutabilityExclusionFilterValue.known,
                filterType: .init(rawValue: $0.imageTagMutabilityExclusionFilterType.description)
            )
        }
    }
}
