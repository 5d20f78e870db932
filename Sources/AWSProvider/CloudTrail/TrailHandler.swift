import AWSClient
package import AWSServices
package import Engine
package import Infra

/// `AWS::CloudTrail::Trail`
///
/// The physical id is the name. CloudTrail tries the bucket when the trail is made, so the bucket's policy must be there
/// first (`dependsOn`). A trail is made without logging; `update` starts it.
package struct TrailHandler: ResourceHandler {
    package let cloudtrail: CloudTrail
    package let context: AWSContext

    /// One listing for all; status and selectors cost a call each.
    package func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<Trail>] {
        let wanted = Set(ids)
        var trails: [PhysicalID: CloudTrail.Trail] = [:]
        let listed = try await cloudtrail.describeTrails(
            .init(includeShadowTrails: false, trailNameList: wanted.sorted().map(\.description))
        )
        for trail in listed.trailList ?? [] {
            guard let id = PhysicalID(reported: trail.name), wanted.contains(id) else { continue }
            trails[id] = trail
        }
        return try await readEach(Array(trails.keys)) { [trails] id in
            guard let trail = trails[id] else { return nil }
            return try await observed(trail, id)
        }
    }

    private func observed(_ trail: CloudTrail.Trail, _ id: PhysicalID) async throws -> ObservedResource<Trail> {
        let name = id.description
        let status = try await cloudtrail.getTrailStatus(.init(name: name))
        let selectors = try await cloudtrail.getEventSelectors(.init(trailName: name))
        let tags = try await tags(of: name)
        let topic = trail.snsTopicARN.flatMap { $0.isEmpty ? nil : $0 }
        return ObservedResource(
            Trail(
                isLogging: Input(status.isLogging ?? false),
                s3BucketName: Input(.init(trail.s3BucketName ?? "")),
                advancedEventSelectors: try selectors.advancedEventSelectors?.map {
                    try .init(document: Document(Self.names, $0.write(to:)))
                },
                cloudWatchLogsLogGroupArn: trail.cloudWatchLogsLogGroupArn.given.map { Input(.init($0)) },
                cloudWatchLogsRoleArn: trail.cloudWatchLogsRoleArn.given.map { Input(.init($0)) },
                enableLogFileValidation: trail.logFileValidationEnabled.map { Input($0) },
                eventSelectors: try selectors.eventSelectors?.map {
                    try .init(document: Document(Self.names, $0.write(to:)))
                },
                includeGlobalServiceEvents: trail.includeGlobalServiceEvents.map { Input($0) },
                insightSelectors: try await insightSelectors(of: trail),
                isMultiRegionTrail: trail.isMultiRegionTrail.map { Input($0) },
                isOrganizationTrail: trail.isOrganizationTrail.map { Input($0) },
                kmsKeyId: trail.kmsKeyId.given.map { Input($0) },
                s3KeyPrefix: trail.s3KeyPrefix.given.map { Input($0) },
                snsTopicName: (trail.snsTopicName.given ?? topic?.split(separator: ":").last.map(String.init)).map {
                    Input($0)
                },
                tags: Tags(observed: tags.map { (key: $0.key ?? "", value: $0.value ?? "") }),
                trailName: Input(name)
            ),
            attributes: [
                "Arn": .string(trail.trailARN ?? arn(name)),
                "SnsTopicArn": .string(topic ?? ""),
                "TrailName": .string(name),
            ]
        )
    }

    /// Only a trail that says so has insight selectors to ask for.
    private func insightSelectors(of trail: CloudTrail.Trail) async throws -> [Trail.InsightSelector]? {
        guard trail.hasInsightSelectors == true else { return [] }
        let result = try await cloudtrail.getInsightSelectors(.init(trailName: trail.name))
        return try (result.insightSelectors ?? []).map { try .init(document: Document(Self.names, $0.write(to:))) }
    }

    func tags(of name: String) async throws -> [CloudTrail.Tag] {
        var tags: [CloudTrail.Tag] = []
        for try await page in cloudtrail.listTagsPages(.init(resourceIdList: [arn(name)])) {
            tags += (page.resourceTagList ?? []).flatMap { $0.tagsList ?? [] }
        }
        return tags
    }

    package func create(_ desired: Trail, token: OwnershipToken) async throws -> PhysicalID {
        let result = try await cloudtrail.createTrail(
            .init(
                name: try name(of: desired, token),
                s3BucketName: try desired.s3BucketName.known.description,
                cloudWatchLogsLogGroupArn: try desired.cloudWatchLogsLogGroupArn?.known.description,
                cloudWatchLogsRoleArn: try desired.cloudWatchLogsRoleArn?.known.description,
                enableLogFileValidation: try desired.enableLogFileValidation?.known,
                includeGlobalServiceEvents: try desired.includeGlobalServiceEvents?.known,
                isMultiRegionTrail: try desired.isMultiRegionTrail?.known,
                isOrganizationTrail: try desired.isOrganizationTrail?.known,
                kmsKeyId: try desired.kmsKeyId?.known,
                s3KeyPrefix: try desired.s3KeyPrefix?.known,
                snsTopicName: try desired.snsTopicName?.known,
                tagsList: try desired.tags.adding(token).map { .init(key: $0.key, value: $0.value) }
            )
        )
        return try PhysicalID(result.name, of: "CreateTrail")
    }

    /// Source: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_CreateTrail.html
    private func name(of desired: Trail, _ token: OwnershipToken) throws -> String {
        try desired.trailName?.known ?? token.name(limit: 128)
    }

    package func delete(_ id: PhysicalID, recorded: Recorded<Trail>) async throws {
        _ = try await cloudtrail.deleteTrail(.init(name: id.description))
    }

    package func find(_ desired: Trail, token: OwnershipToken) async throws -> PhysicalID? {
        let name = try name(of: desired, token)
        let listed = try await cloudtrail.describeTrails(.init(includeShadowTrails: false, trailNameList: [name]))
        guard listed.trailList?.contains(where: { $0.name == name }) == true else { return nil }
        let isOurs = try await tags(of: name).contains {
            $0.key == OwnershipToken.tokenTag && $0.value == token.value
        }
        return isOurs ? PhysicalID(name) : nil
    }

    func arn(_ name: String) -> String { context.arn(service: "cloudtrail", resource: "trail/\(name)") }

    package func attributesBeforeCreate(_ desired: Trail) -> [String: Document] {
        guard let name = desired.trailName?.literal else { return [:] }
        return ["Arn": .string(arn(name)), "TrailName": .string(name)]
    }

    package func attributesChanging(with changes: [PropertyChange]) -> Set<String> {
        changes.contains { $0.path.first == "SnsTopicName" } ? ["SnsTopicArn"] : []
    }
}

extension String? {
    /// The text; `nil` for an empty one, which stands for none.
    fileprivate var given: String? { flatMap { $0.isEmpty ? nil : $0 } }
}
