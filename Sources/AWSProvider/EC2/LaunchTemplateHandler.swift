import AWSClient
package import AWSServices
package import Engine
package import Infra

/// `AWS::EC2::LaunchTemplate`
///
/// Versions of a template never change: a change makes a new version, which becomes the default. What is reported is the
/// default version.
package struct LaunchTemplateHandler: ResourceHandler {
    package let ec2: EC2

    package init(ec2: EC2) {
        self.ec2 = ec2
    }

    package func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<LaunchTemplate>] {
        let templates = try await describe(ids.map(\.description))
        return try await readEach(Array(templates.keys)) { id in
            guard let template = templates[id], let version = try await version("$Default", of: id) else { return nil }
            return ObservedResource(
                LaunchTemplate(
                    launchTemplateData: .init(default: version.launchTemplateData),
                    launchTemplateName: template.launchTemplateName.map { Input($0) },
                    tagSpecifications: [.init(reported: template.tags)],
                    versionDescription: version.versionDescription.reported
                ),
                attributes: [
                    "LaunchTemplateId": .string(id.description),
                    "DefaultVersionNumber": .string(template.defaultVersionNumber.map(String.init) ?? ""),
                    "LatestVersionNumber": .string(template.latestVersionNumber.map(String.init) ?? ""),
                ]
            )
        }
    }

    /// Asks for all at once; where one of them does not exist, EC2 refuses the whole, and each is asked for alone.
    private func describe(_ ids: [String]) async throws -> [PhysicalID: EC2.LaunchTemplate] {
        var found: [PhysicalID: EC2.LaunchTemplate] = [:]
        do {
            for try await page in ec2.describeLaunchTemplatesPages(.init(launchTemplateIds: ids)) {
                for template in page.launchTemplates ?? [] {
                    if let id = PhysicalID(reported: template.launchTemplateId) { found[id] = template }
                }
            }
            return found
        } catch let error as AWSError where error.isNotFound {
            guard ids.count > 1 else { return [:] }
            for id in ids { found.merge(try await describe([id])) { _, new in new } }
            return found
        }
    }

    /// `name`: A number, `$Default` or `$Latest`.
    private func version(_ name: String, of id: PhysicalID) async throws -> EC2.LaunchTemplateVersion? {
        try await ec2.describeLaunchTemplateVersions(
            .init(launchTemplateId: id.description, versions: [name])
        ).launchTemplateVersions?.first
    }

    package func create(_ desired: LaunchTemplate, token: OwnershipToken) async throws -> PhysicalID {
        let result = try await ec2.createLaunchTemplate(
            .init(
                launchTemplateData: try .init(desired.launchTemplateData),
                launchTemplateName: try desired.launchTemplateName?.known ?? token.name(limit: 128),
                clientToken: token.clientToken,
                tagSpecifications: [try .init(.launchTemplate, desired.tags, token)],
                versionDescription: try desired.versionDescription?.known
            )
        )
        return try PhysicalID(result.launchTemplate?.launchTemplateId, of: "CreateLaunchTemplate")
    }

    package func update(
        _ id: PhysicalID,
        to desired: LaunchTemplate,
        from observed: ObservedResource<LaunchTemplate>,
        removed: Set<String>
    ) async throws {
        let isTakenOut = removed.contains { $0.hasPrefix("LaunchTemplateData") || $0 == "VersionDescription" }
        if isTakenOut || !desired.isContained(in: observed.resource) {
            try await changeDefault(of: id, to: desired, from: observed)
        }
        let current = observed.resource.tags
        // The tags of whose it is stay, also when all others go.
        let single = removed.filter { $0.hasPrefix("TagSpecifications/") }.compactMap { $0.suffix(after: "/Tags/") }
        let all = removed.contains("TagSpecifications") ? Array(current.values.keys) : []
        let gone = Set((single + all.filter { !$0.hasPrefix("deployer:") }).map { "Tags/\($0)" })
        try await ec2.changeTags(of: id, from: current, to: desired.tags, removed: gone)
    }

    /// A version that an earlier call made and did not get to make the default is taken before another is made.
    private func changeDefault(
        of id: PhysicalID,
        to desired: LaunchTemplate,
        from observed: ObservedResource<LaunchTemplate>
    ) async throws {
        var number: Int?
        if observed.attributes["LatestVersionNumber"] != observed.attributes["DefaultVersionNumber"],
            let latest = try await version("$Latest", of: id),
            desired.launchTemplateData.document
                == LaunchTemplate.LaunchTemplateData(default: latest.launchTemplateData).document,
            try desired.versionDescription?.known ?? "" == latest.versionDescription ?? ""
        {
            number = latest.versionNumber
        } else {
            number = try await ec2.createLaunchTemplateVersion(
                .init(
                    launchTemplateData: try .init(desired.launchTemplateData),
                    launchTemplateId: id.description,
                    versionDescription: try desired.versionDescription?.known
                )
            ).launchTemplateVersion?.versionNumber
        }
        guard let number else { return }
        _ = try await ec2.modifyLaunchTemplate(
            .init(defaultVersion: String(number), launchTemplateId: id.description)
        )
    }

    package func attributesChanging(with changes: [PropertyChange]) -> Set<String> {
        changes.contains { $0.path.first == "LaunchTemplateData" || $0.path.first == "VersionDescription" }
            ? ["DefaultVersionNumber", "LatestVersionNumber"] : []
    }

    package func delete(_ id: PhysicalID, recorded: Recorded<LaunchTemplate>) async throws {
        _ = try await ec2.deleteLaunchTemplate(.init(launchTemplateId: id.description))
    }

    package func find(_ desired: LaunchTemplate, token: OwnershipToken) async throws -> PhysicalID? {
        for try await page in ec2.describeLaunchTemplatesPages(.init(filters: [.init(token)])) {
            let ours = page.launchTemplates?.first { $0.tags.contain(token) }
            if let id = PhysicalID(reported: ours?.launchTemplateId) { return id }
        }
        return nil
    }
}

extension LaunchTemplate {
    /// The template's own tags: those that it gives for itself.
    fileprivate var tags: Tags {
        let own = (tagSpecifications ?? []).filter { $0.resourceType == .launchTemplate }
        return Tags(
            Dictionary(
                own.flatMap { $0.tags ?? [] }.compactMap { tag in tag.key.literal.map { ($0, tag.value) } },
                uniquingKeysWith: { _, last in last }
            )
        )
    }

    /// Whether a version has everything that is desired of it.
    fileprivate func isContained(in version: LaunchTemplate) -> Bool {
        let isDescribed = versionDescription == nil || versionDescription == version.versionDescription
        return isDescribed && launchTemplateData.document.isContained(in: version.launchTemplateData.document)
    }
}

extension LaunchTemplate.LaunchTemplateTagSpecification {
    fileprivate init(reported tags: [EC2.Tag]?) {
        let tags = Tags(observed: tags).values.sorted { $0.key < $1.key }
        self.init(resourceType: .launchTemplate, tags: tags.map { .init(key: Input($0.key), value: $0.value) })
    }
}

extension LaunchTemplate.LaunchTemplateData {
    /// An emulator lists the template's own tags among those of what is launched from it.
    fileprivate init(default data: EC2.ResponseLaunchTemplateData?) {
        guard let data else {
            self.init()
            return
        }
        self.init(reported: data)
        tagSpecifications?.removeAll { $0.resourceType?.description == "launch-template" }
    }
}

extension Document {
    /// Whether another document has every member of this one, with the same values; elements of lists in any order.
    fileprivate func isContained(in other: Document?) -> Bool {
        guard let other else { return false }
        switch (self, other) {
        case (.object(let members), .object(let others)):
            return members.allSatisfy { $0.value.isContained(in: others[$0.key]) }
        case (.array(let elements), .array(let others)):
            return elements.count == others.count
                && elements.allSatisfy { element in others.contains { element.isContained(in: $0) } }
        default:
            return self == other
        }
    }
}
