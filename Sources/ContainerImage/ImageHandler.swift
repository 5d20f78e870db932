package import Engine
package import Infra

/// `Deployer::ContainerImage::Image`: an image in a repository, named by its digest.
///
/// Creating one pushes what was built on this machine; an image that the repository has already, from an earlier stage of a
/// pipeline for instance, is taken as it is. Deleting one calls nothing: a rollback may want it, and the repository's lifecycle
/// policy removes what nobody does. The tag tells that policy which images were rolled out, of all that were pushed.
package struct ImageHandler: ResourceHandler {
    package typealias Model = Image

    private let surroundings: RegistryClient.Surroundings
    private let layouts: [Digest: ImageLayout]

    /// - Parameters:
    ///   - surroundings: How registries are reached.
    ///   - layouts: What was built on this machine, by digest.
    package init(_ surroundings: RegistryClient.Surroundings, layouts: [Digest: ImageLayout]) {
        self.surroundings = surroundings
        self.layouts = layouts
    }

    /// Some tens of megabytes the first time, one layer later on.
    package var typicalDuration: Duration { .seconds(20) }

    package var isGoneAfterDelete: Bool { false }

    package func read(_ ids: [PhysicalID]) async throws -> [PhysicalID: ObservedResource<Image>] {
        try await withThrowingTaskGroup(of: (PhysicalID, ObservedResource<Image>?).self) { group in
            for id in ids { group.addTask { (id, try await observed(id)) } }
            return try await group.reduce(into: [:]) { found, result in found[result.0] = result.1 }
        }
    }

    package func create(_ desired: Image, token: OwnershipToken) async throws -> PhysicalID {
        let (repository, digest) = try place(desired)
        if try await repository.find(digest.description) == nil {
            guard let layout = layouts[digest] else {
                throw Diagnostic(
                    .error,
                    "Image is not here",
                    detail:
                        "\(repository.client.host)/\(repository.name) does not have \(digest), and it was not built "
                        + "on this machine. Push it first, or name the folder that it was built into with --image:",
                    commands: ["deployer image push <folder> \(repository.client.host)/\(repository.name)"]
                )
            }
            _ = try await ImagePush(layout, to: repository).run()
        }
        try await repository.add("\(Image.appliedTagPrefix)\(digest.digits.prefix(12))", to: digest)
        return id(try desired.repositoryUri.known, digest)
    }

    package func update(
        _ id: PhysicalID,
        to desired: Image,
        from observed: ObservedResource<Image>,
        removed: Set<String>
    ) async throws {}

    package func delete(_ id: PhysicalID, recorded: Recorded<Image>) async throws {}

    /// A digest says what an image is, whoever pushed it.
    package func find(_ desired: Image, token: OwnershipToken) async throws -> PhysicalID? {
        let (repository, digest) = try place(desired)
        let found = try await repository.find(digest.description)
        return found == nil ? nil : id(try desired.repositoryUri.known, digest)
    }

    package func attributesBeforeCreate(_ desired: Image) -> [String: Document] {
        guard case .string(let uri) = desired.repositoryUri.document, case .string(let digest) = desired.digest.document
        else { return [:] }
        return Self.attributes(uri, digest)
    }

    private func observed(_ id: PhysicalID) async throws -> ObservedResource<Image>? {
        let parts = id.parts
        guard parts.count == 2, let digest = Digest(parts[1]) else { return nil }
        let repository = try RemoteRepository(ImageReference(parts[0]), surroundings)
        guard try await repository.find(digest.description) != nil else { return nil }
        return ObservedResource(
            Image(repositoryUri: Input(parts[0]), digest: Input(parts[1])),
            attributes: Self.attributes(parts[0], parts[1])
        )
    }

    private func place(_ desired: Image) throws -> (RemoteRepository, Digest) {
        let text = try desired.digest.known
        guard let digest = Digest(text) else {
            throw Diagnostic(
                .error,
                "Not a digest",
                detail: "The image's digest is \"\(text)\", but should be sha256: and 64 hexadecimal digits."
            )
        }
        return (try RemoteRepository(ImageReference(desired.repositoryUri.known), surroundings), digest)
    }

    private func id(_ uri: String, _ digest: Digest) -> PhysicalID { PhysicalID(parts: [uri, digest.description]) }

    private static func attributes(_ uri: String, _ digest: String) -> [String: Document] {
        [
            "RepositoryUri": .string(uri), "Digest": .string(digest),
            "Reference": .string("\(uri)@\(digest)"),
        ]
    }
}
