import AWSServices
import Engine
import Infra

extension RepositoryHandler {
    /// Scanning, and whether a tag can be pushed again.
    func changeImages(
        _ name: String,
        to desired: Repository,
        from current: Repository,
        removed: Set<String>
    ) async throws {
        let isRemoved = removed.contains { $0.hasPrefix("ImageScanningConfiguration") }
        let scan = isRemoved ? false : try desired.imageScanningConfiguration?.scanOnPush?.known
        if let scan, scan != (current.imageScanningConfiguration?.scanOnPush?.literal ?? false) {
            _ = try await ecr.putImageScanningConfiguration(
                .init(imageScanningConfiguration: .init(scanOnPush: scan), repositoryName: name)
            )
        }
        let mutability =
            removed.contains("ImageTagMutability") ? .mutable : desired.imageTagMutability ?? current.imageTagMutability
        let filters =
            removed.contains("ImageTagMutabilityExclusionFilters")
            ? nil : desired.imageTagMutabilityExclusionFilters ?? current.imageTagMutabilityExclusionFilters
        let isSame =
            mutability == current.imageTagMutability && filters == current.imageTagMutabilityExclusionFilters
        guard let mutability, !isSame else { return }
        // The filters belong to the kinds of mutability that have exceptions; ECR refuses them with the others.
        var settings = desired
        settings.imageTagMutabilityExclusionFilters =
            mutability.description.hasSuffix("_WITH_EXCLUSION") ? filters : nil
        _ = try await ecr.putImageTagMutability(
            .init(
                imageTagMutability: .init(rawValue: mutability.description),
                repositoryName: name,
                imageTagMutabilityExclusionFilters: try settings.exclusionFilters()
            )
        )
    }

    /// What becomes of old images, and who else may use the repository.
    func changePolicies(
        _ name: String,
        to desired: Repository,
        from current: Repository,
        removed: Set<String>
    ) async throws {
        let lifecycle = desired.lifecyclePolicy?.lifecyclePolicyText
        if removed.contains("LifecyclePolicy") || removed.contains("LifecyclePolicy/LifecyclePolicyText") {
            try await ignoringNotFound { try await ecr.deleteLifecyclePolicy(.init(repositoryName: name)) }
        } else if let text = try lifecycle?.known, !isSameJSON(text, current.lifecyclePolicy?.lifecyclePolicyText) {
            _ = try await ecr.putLifecyclePolicy(
                .init(
                    lifecyclePolicyText: text,
                    repositoryName: name,
                    registryId: try desired.lifecyclePolicy?.registryId?.known
                )
            )
        }
        if removed.contains("RepositoryPolicyText") {
            try await ignoringNotFound { try await ecr.deleteRepositoryPolicy(.init(repositoryName: name)) }
        } else if let policy = desired.repositoryPolicyText, !policy.isEquivalent(to: current.repositoryPolicyText) {
            _ = try await ecr.setRepositoryPolicy(.init(policyText: try policy.json(), repositoryName: name))
        }
    }

    private func isSameJSON(_ text: String, _ other: Input<String>?) -> Bool {
        guard let other = other?.literal else { return false }
        return PropertySchema(.string, equivalence: .json).areEquivalent(.string(text), .string(other))
    }
}
