/// A container image in a repository, named by its digest: what a Deployment runs.
///
/// The type is ours, not the registry's. Creating it pushes what was built, where the repository does not have it yet; a changed
/// program has another digest and is another image. An image stays in the repository when another takes its place, so that
/// going back needs no build; the repository's lifecycle policy removes it.
///
/// Source: https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md
public struct Image: Resource {
    /// `RepositoryUri`: as in `111122223333.dkr.ecr.eu-central-1.amazonaws.com/shop`. A change pushes to the other repository.
    public var repositoryUri: Input<String>
    /// `Digest`: as in `sha256:9f86…`. A change pushes another image.
    public var digest: Input<String>

    /// Pushes an image.
    ///
    /// - Parameters:
    ///   - repositoryUri: Where to.
    ///   - digest: Which one, as in `sha256:9f86…`.
    public init(repositoryUri: Input<String>, digest: Input<String>) {
        self.repositoryUri = repositoryUri
        self.digest = digest
    }

    /// Reads the properties' names.
    public init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        repositoryUri = try reader.required("RepositoryUri")
        digest = try reader.required("Digest")
    }

    /// The properties.
    public var document: Document {
        var writer = DocumentWriter()
        writer.set("RepositoryUri", repositoryUri)
        writer.set("Digest", digest)
        return writer.document
    }

    /// Begins the tag that an apply gives an image, so that the repository's lifecycle policy knows it from those that were only
    /// pushed.
    public static let appliedTagPrefix = "deployed-"

    /// Both properties are the identifier.
    public static let schema = Schema(
        type: "Deployer::ContainerImage::Image",
        properties: ["RepositoryUri": PropertySchema(.string), "Digest": PropertySchema(.string)],
        required: ["RepositoryUri", "Digest"],
        primaryIdentifier: ["RepositoryUri", "Digest"],
        createOnly: ["RepositoryUri", "Digest"],
        readOnly: ["Reference"]
    )
}

extension Reference where R == Image {
    /// `Reference`: repository and digest, as in `registry/shop@sha256:9f86…`; what a container's `image` is to be.
    public var reference: Input<String> { attribute("Reference") }
    /// `Digest`.
    public var digest: Input<String> { attribute("Digest") }
}
