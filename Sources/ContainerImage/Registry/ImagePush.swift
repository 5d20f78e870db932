import AWSClient
import Infra

/// Brings an image of a layout into a repository, with what is attached to it.
package struct ImagePush: Sendable {
    package let layout: ImageLayout
    package let repository: RemoteRepository
    /// Repositories of the same registry that may have layers already.
    package var mountable: [String] = []
    /// Bytes a request.
    package var chunkSize = 16 << 20
    /// Called for each content as it is there.
    package var progress: @Sendable (Descriptor, Transfer) -> Void = { _, _ in }

    /// How a content came to the repository.
    package enum Transfer: String, Sendable, Hashable { case present, mounted, uploaded }

    /// What was pushed.
    package struct Result: Sendable, Hashable {
        package var digest: Digest
        package var tag: String
        /// Of each content, in the order of the manifests.
        package var transfers: [Digest: Transfer]
        /// Bytes that were sent.
        package var sent: Int
    }

    package init(_ layout: ImageLayout, to repository: RemoteRepository) {
        self.layout = layout
        self.repository = repository
    }

    /// The tag of an image that was given none: digits of its digest, so that a tag never moves, and the repository does not
    /// take the image for one that nobody needs.
    package static func tag(for digest: Digest) -> String { "sha-\(digest.digits.prefix(12))" }

    /// Pushes the image: its contents, then the manifests that name them, then the tag. Then reads it back.
    ///
    /// - Parameter tag: Default: digits of the digest.
    /// - Returns: What was sent, and what was there.
    /// - Throws: `RegistryError`; `Diagnostic` where the layout is damaged or the registry holds something else afterwards.
    package func run(tag: String? = nil) async throws -> Result {
        let image = try layout.image()
        let attached = try layout.index().manifests.filter { $0.artifactType != nil }
        var result = Result(digest: image.digest, tag: tag ?? Self.tag(for: image.digest), transfers: [:], sent: 0)
        if MediaType.indexes.contains(image.mediaType) {
            for manifest in try layout.value(ImageIndex.self, image).manifests { try await push(manifest, &result) }
            _ = try await put(image, as: image.digest.description)
        } else {
            try await push(image, &result)
        }
        for artifact in attached {
            let listed = try await push(artifact, &result)
            if !listed { try await list(artifact) }
        }
        try await move(result.tag, to: image)
        try await verify(image)
        return result
    }

    /// Pushes what a manifest names, then the manifest by its digest; says whether the registry has listed it as a referrer of its
    /// subject.
    @discardableResult
    private func push(_ descriptor: Descriptor, _ result: inout Result) async throws -> Bool {
        let manifest = try layout.value(Manifest.self, descriptor)
        let missing = Set([manifest.config] + manifest.layers).filter { result.transfers[$0.digest] == nil }
        let outcomes = try await withThrowingTaskGroup(of: (Descriptor, Transfer).self) { group in
            for content in missing { group.addTask { (content, try await upload(content)) } }
            return try await group.reduce(into: [(Descriptor, Transfer)]()) { $0.append($1) }
        }
        for (content, transfer) in outcomes {
            result.transfers[content.digest] = transfer
            if transfer == .uploaded { result.sent += content.size }
        }
        return try await put(descriptor, as: descriptor.digest.description)
    }

    private func upload(_ content: Descriptor) async throws -> Transfer {
        let upload = BlobUpload(
            repository: repository,
            descriptor: content,
            path: layout.path(of: content.digest),
            mountable: mountable,
            chunkSize: chunkSize
        )
        let transfer: Transfer =
            switch try await upload.run() {
            case .present: .present
            case .mounted: .mounted
            case .uploaded: .uploaded
            }
        progress(content, transfer)
        return transfer
    }

    @discardableResult
    private func put(_ descriptor: Descriptor, as reference: String) async throws -> Bool {
        try await put(layout.bytes(of: descriptor), descriptor.mediaType, as: reference)
    }

    private func put(_ bytes: [UInt8], _ type: String, as reference: String) async throws -> Bool {
        let call = RegistryClient.Call(
            method: "PUT",
            target: "/v2/\(repository.name)/manifests/\(reference)",
            headers: ["Content-Type": type],
            body: .bytes(bytes),
            scope: repository.pushing
        )
        return try await repository.client.send(call, accepting: [201]).headers["OCI-Subject"] != nil
    }

    /// Lists an artifact under the tag that stands for the referrers API.
    ///
    /// Source: https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#referrers-tag-schema
    private func list(_ artifact: Descriptor) async throws {
        guard let subject = try layout.value(Manifest.self, artifact).subject else { return }
        let tag = RemoteRepository.referrersTag(subject.digest)
        var index = ImageIndex(manifests: [])
        if let old = try await repository.manifest(tag) {
            let call = RegistryClient.Call(method: "GET", target: tag, scope: repository.pulling)
            index = try repository.decode(ImageIndex.self, old.bytes, call)
        }
        guard !index.manifests.contains(where: { $0.digest == artifact.digest }) else { return }
        index.manifests.append(artifact)
        _ = try await put(CanonicalJSON.bytes(index), MediaType.index, as: tag)
    }

    /// Tags that never move refuse even what they stand for already, also where the answer to the first request was lost.
    private func move(_ tag: String, to image: Descriptor) async throws {
        if try await isAt(tag, image) { return }
        do { try await put(image, as: tag) } catch let error as RegistryError {
            guard try await isAt(tag, image) else { throw error }
        }
    }

    private func isAt(_ tag: String, _ image: Descriptor) async throws -> Bool {
        try await repository.find(tag, pushing: true)?.digest == image.digest
    }

    private func verify(_ image: Descriptor) async throws {
        // Its bytes are compared with the digest as they come.
        guard try await repository.manifest(image.digest.description) != nil else {
            throw Diagnostic(
                .error,
                "Image is not in the repository",
                detail: "\(repository.client.host) took \(repository.name)@\(image.digest), but does not have it now."
            )
        }
    }
}
