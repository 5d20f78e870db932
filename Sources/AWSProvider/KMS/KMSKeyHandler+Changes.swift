import AWSServices
import Engine
import Infra

extension KMSKeyHandler {
    /// A key always has a policy: without one of ours it is KMS's own, which leaves to IAM who may use the key.
    func changePolicy(_ key: String, to desired: KMSKey, from current: KMSKey, removed: Set<String>) async throws {
        let wanted = removed.contains("KeyPolicy") ? defaultPolicy : desired.keyPolicy
        guard let wanted, !wanted.isEquivalent(to: current.keyPolicy) else { return }
        _ = try await kms.putKeyPolicy(
            .init(
                keyId: key,
                policy: try wanted.json(),
                bypassPolicyLockoutSafetyCheck: try desired.bypassPolicyLockoutSafetyCheck?.known,
                policyName: "default"
            )
        )
    }

    /// Source: https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
    private var defaultPolicy: PolicyDocument {
        let account = context.arn(service: "iam", resource: "root", isGlobal: true)
        return PolicyDocument(
            id: "key-default-1",
            statements: [
                PolicyDocument.Statement(
                    .allow,
                    id: "Enable IAM User Permissions",
                    principals: .aws(Input(account)),
                    actions: ["kms:*"],
                    resources: ["*"]
                )
            ]
        )
    }

    /// Source: https://docs.aws.amazon.com/kms/latest/APIReference/API_EnableKeyRotation.html (365 days where none are given)
    func changeRotation(_ key: String, to desired: KMSKey, from current: KMSKey, removed: Set<String>) async throws {
        let isOn = current.enableKeyRotation?.literal ?? false
        let shouldBeOn = removed.contains("EnableKeyRotation") ? false : try desired.enableKeyRotation?.known ?? isOn
        guard shouldBeOn else {
            if isOn { _ = try await kms.disableKeyRotation(.init(keyId: key)) }
            return
        }
        let days = removed.contains("RotationPeriodInDays") ? 365 : try desired.rotationPeriodInDays?.known
        let daysChange = days != nil && days != current.rotationPeriodInDays?.literal
        guard !isOn || daysChange else { return }
        _ = try await kms.enableKeyRotation(.init(keyId: key, rotationPeriodInDays: days))
    }

    func changeTags(_ key: String, to desired: KMSKey, from current: KMSKey, removed: Set<String>) async throws {
        let tags = try TagChanges(from: current.tags, to: desired.tags, removed: removed)
        if !tags.changed.isEmpty {
            let changed = tags.changed.sorted { $0.key < $1.key }.map { KMS.Tag(tagKey: $0.key, tagValue: $0.value) }
            _ = try await kms.tagResource(.init(keyId: key, tags: changed))
        }
        if !tags.removed.isEmpty { _ = try await kms.untagResource(.init(keyId: key, tagKeys: tags.removed)) }
    }
}
