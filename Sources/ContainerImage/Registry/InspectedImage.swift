import Infra

/// What an image says of itself, wherever it is.
package struct InspectedImage: Sendable, Hashable {
    /// One platform's part.
    package struct Part: Sendable, Hashable {
        /// As in `linux/arm64/v8`.
        package var platform: String
        package var digest: Digest
        package var config: ImageConfig.Execution
        package var layers: [Layer]
        /// What is attached to it: kind and digest.
        package var attached: [Descriptor]
    }

    package struct Layer: Sendable, Hashable {
        /// What made it, where the image says so.
        package var madeBy: String?
        package var descriptor: Descriptor
    }

    package var digest: Digest
    package var mediaType: String
    package var parts: [Part]
}

/// Where manifests and small contents are read from.
private protocol ImageSource {
    func bytes(ofManifest descriptor: Descriptor) async throws -> [UInt8]
    func bytes(ofBlob descriptor: Descriptor) async throws -> [UInt8]
    func attached(to digest: Digest) async throws -> [Descriptor]
}

extension InspectedImage {
    /// Looks at a layout's image.
    package init(in layout: ImageLayout) async throws {
        try await self.init(layout.image(), LayoutSource(layout: layout))
    }

    /// Looks at an image in a registry.
    ///
    /// - Throws: `Diagnostic` where there is none; `RegistryError`.
    package init(at reference: ImageReference, _ surroundings: RegistryClient.Surroundings) async throws {
        let repository = try RemoteRepository(reference, surroundings)
        let name = reference.digest?.description ?? reference.tag ?? "latest"
        guard let (descriptor, _) = try await repository.manifest(name) else {
            throw Diagnostic(
                .error,
                "Image not found",
                detail: "\(reference.registry) has no \(reference.repository) with the tag or digest \"\(name)\"."
            )
        }
        try await self.init(descriptor, repository)
    }

    private init(_ image: Descriptor, _ source: some ImageSource) async throws {
        digest = image.digest
        mediaType = image.mediaType
        var manifests = [image]
        if MediaType.indexes.contains(image.mediaType) {
            let index = try CanonicalJSON.value(ImageIndex.self, await source.bytes(ofManifest: image), image)
            // Some builders list attestations under a platform that is none.
            manifests = index.manifests.filter { $0.platform?.os != "unknown" }
        }
        parts = []
        for manifest in manifests { parts.append(try await Part(manifest, source)) }
    }
}

extension InspectedImage.Part {
    fileprivate init(_ descriptor: Descriptor, _ source: some ImageSource) async throws {
        let bytes = try await source.bytes(ofManifest: descriptor)
        let manifest = try CanonicalJSON.value(Manifest.self, bytes, descriptor)
        let config = try CanonicalJSON.value(
            ImageConfig.self,
            await source.bytes(ofBlob: manifest.config),
            manifest.config
        )
        platform = [config.os, config.architecture, config.variant].compactMap { $0 }.joined(separator: "/")
        digest = descriptor.digest
        self.config = config.config ?? .init()
        // Steps without a layer of their own would shift the names, so those count only where each has one.
        let steps = config.history.flatMap { $0.count == manifest.layers.count ? $0 : nil }
        layers = manifest.layers.enumerated().map { index, layer in
            InspectedImage.Layer(madeBy: steps?[index].createdBy, descriptor: layer)
        }
        attached = try await source.attached(to: descriptor.digest)
    }
}

private struct LayoutSource: ImageSource {
    let layout: ImageLayout

    func bytes(ofManifest descriptor: Descriptor) throws -> [UInt8] { try layout.bytes(of: descriptor) }
    func bytes(ofBlob descriptor: Descriptor) throws -> [UInt8] { try layout.bytes(of: descriptor) }

    func attached(to digest: Digest) throws -> [Descriptor] {
        try layout.index().manifests.filter { candidate in
            guard candidate.artifactType != nil else { return false }
            return try layout.value(Manifest.self, candidate).subject?.digest == digest
        }
    }
}

extension RemoteRepository: ImageSource {
    fileprivate func bytes(ofManifest descriptor: Descriptor) async throws -> [UInt8] {
        guard let (_, bytes) = try await manifest(descriptor.digest.description) else {
            throw Diagnostic(
                .error,
                "Image is damaged",
                detail: "\(client.host)/\(name) names \(descriptor.digest), but does not have it."
            )
        }
        return bytes
    }

    fileprivate func bytes(ofBlob descriptor: Descriptor) async throws -> [UInt8] { try await blob(descriptor) }

    fileprivate func attached(to digest: Digest) async throws -> [Descriptor] { try await referrers(of: digest) }
}
