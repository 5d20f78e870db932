import AWSClient
import AWSServices
package import Engine
import Infra

/// Lists what carries a stack's tags in one account and region.
///
/// The tagging API knows most types, but not IAM's roles, and learns of new tags with a delay; EC2 tells its own at once.
///
/// Source: https://docs.aws.amazon.com/resourcegroupstagging/latest/APIReference/supported-services.html
package struct AWSInventory: TagInventory {
    private let tagging: ResourceGroupsTagging
    private let ec2: EC2
    private let iam: IAM

    package init(_ context: AWSContext) {
        tagging = ResourceGroupsTagging(client: context.client)
        ec2 = EC2(client: context.client)
        iam = IAM(client: context.client)
    }

    package func resources(ofStack name: String) async throws -> [TaggedResource] {
        async let listed = taggedAnywhere(name)
        async let machines = taggedInEC2(name)
        async let access = taggedInIAM(name)
        return try await listed + machines + access
    }

    private func taggedAnywhere(_ stack: String) async throws -> [TaggedResource] {
        let filter = ResourceGroupsTagging.TagFilter(key: OwnershipToken.stackTag, values: [stack])
        var found: [TaggedResource] = []
        for try await page in tagging.getResourcesPages(.init(tagFilters: [filter])) {
            for mapping in page.resourceTagMappingList ?? [] {
                let tags = (mapping.tags ?? []).map { ($0.key ?? "", $0.value ?? "") }
                found += resource(mapping.resourceARN, tags, of: stack)
            }
        }
        // EC2's own list has these under the ids that handlers know them by.
        return found.filter { !$0.name.contains(":ec2:") }
    }

    private func taggedInEC2(_ stack: String) async throws -> [TaggedResource] {
        let keys = [OwnershipToken.stackTag, OwnershipToken.addressTag, OwnershipToken.tokenTag]
        var tags: [String: [(String, String)]] = [:]
        for try await page in ec2.describeTagsPages(.init(filters: [EC2.Filter(name: "key", values: keys)])) {
            for tag in page.tags ?? [] {
                guard let id = tag.resourceId, let key = tag.key, let value = tag.value else { continue }
                tags[id, default: []].append((key, value))
            }
        }
        return tags.sorted { $0.key < $1.key }.flatMap { resource($0.key, $0.value, of: stack) }
    }

    /// Only names that the engine may have given are looked into: those that a stack gives lead to the resource anyhow.
    private func taggedInIAM(_ stack: String) async throws -> [TaggedResource] {
        var found: [TaggedResource] = []
        for try await page in iam.listRolesPages() {
            for role in page.roles ?? [] {
                guard let name = role.roleName, name.hasPrefix("\(stack)-") else { continue }
                let tags = try await iam.listRoleTags(.init(roleName: name)).tags ?? []
                found += resource(role.arn, tags.map { ($0.key ?? "", $0.value ?? "") }, of: stack)
            }
        }
        for try await page in iam.listPoliciesPages(.init(scope: .local)) {
            for policy in page.policies ?? [] {
                guard let arn = policy.arn, policy.policyName?.hasPrefix("\(stack)-") == true else { continue }
                let tags = try await iam.listPolicyTags(.init(policyArn: arn)).tags ?? []
                found += resource(arn, tags.map { ($0.key ?? "", $0.value ?? "") }, of: stack)
            }
        }
        return found
    }

    /// Empty where the tags are another stack's.
    private func resource(_ name: String?, _ tags: [(key: String, value: String)], of stack: String) -> [TaggedResource]
    {
        let values = Dictionary(tags.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
        guard let name, values[OwnershipToken.stackTag] == stack, let address = values[OwnershipToken.addressTag] else {
            return []
        }
        return [TaggedResource(name: name, address: Address(address), token: values[OwnershipToken.tokenTag])]
    }
}
