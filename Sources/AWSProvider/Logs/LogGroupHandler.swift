import AWSClient
package import AWSServices
package import Engine
package import Infra

/// `AWS::Logs::LogGroup`
package struct LogGroupHandler: ResourceHandler {
    package let logs: CloudWatchLogs
    package let context: AWSContext

    package func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<LogGroup>] {
        let groups = try await groups(ids)
        return try await readEach(groups.keys.sorted()) { id in
            guard let group = groups[id] else { return nil }
            let tags = try await logs.listTagsForResource(.init(resourceArn: arn(id.description))).tags ?? [:]
            let policy = try await dataProtectionPolicy(of: group)
            return ObservedResource(
                LogGroup(
                    bearerTokenAuthenticationEnabled: group.bearerTokenAuthenticationEnabled.map { Input($0) },
                    dataProtectionPolicy: policy,
                    deletionProtectionEnabled: group.deletionProtectionEnabled.map { Input($0) },
                    kmsKeyId: group.kmsKeyId.map { Input($0) },
                    logGroupClass: group.logGroupClass.map { .init($0.rawValue) },
                    logGroupName: Input(id.description),
                    retentionInDays: group.retentionInDays.map { Input($0) },
                    tags: Tags(observed: tags.map { (key: $0.key, value: $0.value) })
                ),
                attributes: ["Arn": .string("\(arn(id.description)):*")]
            )
        }
    }

    /// DescribeLogGroups takes up to 50 names a call.
    private func groups(_ ids: [PhysicalID]) async throws -> [PhysicalID: CloudWatchLogs.LogGroup] {
        let wanted = Set(ids)
        var found: [PhysicalID: CloudWatchLogs.LogGroup] = [:]
        var rest = wanted.sorted()[...]
        while !rest.isEmpty {
            let names = rest.prefix(50).map(\.description)
            rest = rest.dropFirst(50)
            for try await page in logs.describeLogGroupsPages(.init(logGroupIdentifiers: names)) {
                for group in page.logGroups ?? [] {
                    guard let id = PhysicalID(reported: group.logGroupName), wanted.contains(id) else { continue }
                    found[id] = group
                }
            }
        }
        return found
    }

    private func dataProtectionPolicy(of group: CloudWatchLogs.LogGroup) async throws -> Document? {
        guard group.dataProtectionStatus == .activated, let name = group.logGroupName else { return nil }
        let result = try await logs.getDataProtectionPolicy(.init(logGroupIdentifier: name))
        return result.policyDocument.map(Document.string)
    }

    package func create(_ desired: LogGroup, token: OwnershipToken) async throws -> PhysicalID {
        let name = try name(of: desired, token)
        let tags = try desired.tags.adding(token)
        _ = try await logs.createLogGroup(
            .init(
                logGroupName: name,
                deletionProtectionEnabled: try desired.deletionProtectionEnabled?.known,
                kmsKeyId: try desired.kmsKeyId?.known,
                logGroupClass: desired.logGroupClass.map { .init(rawValue: $0.description) },
                tags: Dictionary(uniqueKeysWithValues: tags.map { ($0.key, $0.value) })
            )
        )
        return PhysicalID(name)
    }

    private func name(of desired: LogGroup, _ token: OwnershipToken) throws -> String {
        try desired.logGroupName?.known
            ?? token.name(limit: 512) { $0.isASCII && ($0.isLetter || $0.isNumber || "._-/#".contains($0)) }
    }

    package func update(
        _ id: PhysicalID,
        to desired: LogGroup,
        from observed: ObservedResource<LogGroup>,
        removed: Set<String>
    ) async throws {
        let name = id.description
        let current = observed.resource
        if removed.contains("RetentionInDays") {
            try await ignoringNotFound { try await logs.deleteRetentionPolicy(.init(logGroupName: name)) }
        } else if let days = try desired.retentionInDays?.known, days != current.retentionInDays?.literal {
            _ = try await logs.putRetentionPolicy(.init(logGroupName: name, retentionInDays: days))
        }
        if removed.contains("KmsKeyId") {
            _ = try await logs.disassociateKmsKey(.init(logGroupName: name))
        } else if let key = try desired.kmsKeyId?.known, key != current.kmsKeyId?.literal {
            _ = try await logs.associateKmsKey(.init(kmsKeyId: key, logGroupName: name))
        }
        let protection =
            removed.contains("DeletionProtectionEnabled") ? false : try desired.deletionProtectionEnabled?.known
        if let protection, protection != (current.deletionProtectionEnabled?.literal ?? false) {
            _ = try await logs.putLogGroupDeletionProtection(
                .init(deletionProtectionEnabled: protection, logGroupIdentifier: name)
            )
        }
        let bearer =
            removed.contains("BearerTokenAuthenticationEnabled")
            ? false : try desired.bearerTokenAuthenticationEnabled?.known
        if let bearer, bearer != (current.bearerTokenAuthenticationEnabled?.literal ?? false) {
            _ = try await logs.putBearerTokenAuthentication(
                .init(bearerTokenAuthenticationEnabled: bearer, logGroupIdentifier: name)
            )
        }
        try await changeDataProtection(name, to: desired, from: current, removed: removed)
        try await changePolicies(name, to: desired, removed: removed)
        let tags = try TagChanges(from: current.tags, to: desired.tags, removed: removed)
        if !tags.changed.isEmpty { _ = try await logs.tagResource(.init(resourceArn: arn(name), tags: tags.changed)) }
        if !tags.removed.isEmpty {
            _ = try await logs.untagResource(.init(resourceArn: arn(name), tagKeys: tags.removed))
        }
    }

    private func changeDataProtection(
        _ name: String,
        to desired: LogGroup,
        from current: LogGroup,
        removed: Set<String>
    ) async throws {
        if removed.contains("DataProtectionPolicy") {
            try await ignoringNotFound { try await logs.deleteDataProtectionPolicy(.init(logGroupIdentifier: name)) }
        } else if let policy = desired.dataProtectionPolicy, policy != current.dataProtectionPolicy {
            _ = try await logs.putDataProtectionPolicy(
                .init(logGroupIdentifier: name, policyDocument: try policy.jsonText())
            )
        }
    }

    /// Index and resource policies are set and never read back: an account has limits on the calls that would.
    private func changePolicies(_ name: String, to desired: LogGroup, removed: Set<String>) async throws {
        if removed.contains("FieldIndexPolicies") {
            try await ignoringNotFound { try await logs.deleteIndexPolicy(.init(logGroupIdentifier: name)) }
        } else if let policy = desired.fieldIndexPolicies?.first {
            _ = try await logs.putIndexPolicy(.init(logGroupIdentifier: name, policyDocument: try policy.jsonText()))
        }
        if removed.contains("ResourcePolicyDocument") {
            try await ignoringNotFound { try await logs.deleteResourcePolicy(.init(resourceArn: arn(name))) }
        } else if let policy = desired.resourcePolicyDocument {
            _ = try await logs.putResourcePolicy(.init(policyDocument: try policy.json(), resourceArn: arn(name)))
        }
    }

    package func delete(_ id: PhysicalID, recorded: Recorded<LogGroup>) async throws {
        _ = try await logs.deleteLogGroup(.init(logGroupName: id.description))
    }

    package func find(_ desired: LogGroup, token: OwnershipToken) async throws -> PhysicalID? {
        let name = try name(of: desired, token)
        let tags = try await ignoringNotFound {
            try await logs.listTagsForResource(.init(resourceArn: arn(name))).tags
        }
        return tags??[OwnershipToken.tokenTag] == token.value ? PhysicalID(name) : nil
    }

    /// The form that tagging takes: without the `:*` that the registry's `Arn` ends with.
    private func arn(_ name: String) -> String {
        context.arn(service: "logs", resource: "log-group:\(name)")
    }

    package func attributesBeforeCreate(_ desired: LogGroup) -> [String: Document] {
        guard let name = desired.logGroupName?.literal else { return [:] }
        return ["Arn": .string("\(arn(name)):*")]
    }
}
