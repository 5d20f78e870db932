/// Where the application's images are kept.
public struct ImageRepository: Sendable {
    /// The repository.
    public let repository: Reference<Repository>
    /// Encrypts the images; `nil` where ECR's own key does.
    public let key: Reference<KMSKey>?
}

extension Stack {
    /// Adds a repository for the application's images, under the address `images`.
    ///
    /// Defaults: a tag is given once and never moved, so that what was tested is what runs. Every image is scanned for known
    /// weaknesses when it is pushed. Images are encrypted with a key of their own that rotates every year. Images without a
    /// tag go after a week. Of those that an apply has rolled out the newest 100 are kept, and of those that were only pushed as
    /// many. A repository that holds images is not deleted.
    ///
    /// - Parameter settings: Encryption, and how many images are kept.
    /// - Returns: References to what other components need.
    @discardableResult
    public mutating func addImageRepository(_ settings: Environment.Images) -> ImageRepository {
        component("images") { stack in
            stack.reportMistakes(in: settings)
            let key = settings.ownKey ? stack.addImageKey() : nil
            let repository = stack.add(
                "repository",
                Repository(
                    emptyOnDelete: Input(settings.emptiedOnDelete),
                    encryptionConfiguration: .init(
                        encryptionType: key == nil ? .aes256 : .kms,
                        kmsKey: key?.arn.text
                    ),
                    imageScanningConfiguration: .init(scanOnPush: true),
                    imageTagMutability: .immutable,
                    lifecyclePolicy: .init(lifecyclePolicyText: Input(settings.lifecycleText)),
                    tags: stack.named("images")
                )
            )
            return ImageRepository(repository: repository, key: key)
        }
    }

    /// Adds an image of the application, under the address `images.image`: an apply pushes it, where the repository does not have it.
    ///
    /// - Parameters:
    ///   - digest: As in `sha256:9f86…`.
    ///   - images: Where to.
    /// - Returns: Its `reference` is what a container runs.
    @discardableResult
    public mutating func addImage(_ digest: String, to images: ImageRepository) -> Reference<Image> {
        component("images") { stack in
            stack.add(
                "image",
                Image(repositoryUri: images.repository.repositoryUri, digest: Input(digest))
            )
        }
    }

    /// ECR works with the key on behalf of whoever pushes and pulls, so the account's own policies say who may.
    private mutating func addImageKey() -> Reference<KMSKey> {
        add(
            "key",
            KMSKey(description: Input("Images of \(name)"), enableKeyRotation: true, tags: named("images-key"))
        )
    }

    private mutating func reportMistakes(in settings: Environment.Images) {
        for (name, value) in [("kept", settings.kept), ("untaggedDays", settings.untaggedDays)] where value < 1 {
            report(
                Diagnostic(
                    .error,
                    "Number is too small",
                    detail: "\(name) of the image repository is \(value); it must be 1 or more.",
                    locations: [settings.locations[name]].compactMap { $0 }
                )
            )
        }
    }
}

extension Environment.Images {
    /// Which images go, in ECR's own form. A rule for all images must have the last place, and counts all of them, but takes none that
    /// an earlier rule is about: what runs stays, however many were pushed since.
    /// Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html
    ///
    /// Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/lifecycle_policy_parameters.html
    fileprivate var lifecycleText: String {
        let rules: [String] = [
            rule(
                1,
                "Without a tag",
                #""tagStatus":"untagged","countType":"sinceImagePushed","countUnit":"days""#,
                untaggedDays
            ),
            rule(
                2,
                "Applied before the last ones",
                #""tagStatus":"tagged","tagPrefixList":["\#(Image.appliedTagPrefix)"],"countType":"imageCountMoreThan""#,
                kept
            ),
            rule(3, "Older ones", #""tagStatus":"any","countType":"imageCountMoreThan""#, kept),
        ]
        return "{\"rules\":[\(rules.joined(separator: ","))]}"
    }

    private func rule(_ priority: Int, _ description: String, _ selection: String, _ count: Int) -> String {
        #"{"rulePriority":\#(priority),"description":"\#(description)","selection":{\#(selection),"countNumber":\#(count)},"#
            + #""action":{"type":"expire"}}"#
    }
}
