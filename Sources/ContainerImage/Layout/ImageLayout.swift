import FoundationEssentials
package import Infra

/// A folder that holds images: contents named by their digests, and an index of what there is.
///
/// Source: https://github.com/opencontainers/image-spec/blob/v1.1.0/image-layout.md
package struct ImageLayout: Sendable {
    /// The folder, without a slash at its end.
    package let folder: String
    /// What the folder goes with; `nil` where it stays.
    private let scratch: ScratchFolder?

    package init(folder: String) { self.init(folder, nil) }

    private init(_ folder: String, _ scratch: ScratchFolder?) {
        self.folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
        self.scratch = scratch
    }

    /// A layout in a new folder, which goes with the last copy of the value.
    ///
    /// - Parameter path: What the folder's path begins with. Default: one among the system's temporary files.
    /// - Returns: An empty one.
    /// - Throws: `Diagnostic` where the folder cannot be made.
    package static func temporary(beside path: String? = nil) throws(Diagnostic) -> ImageLayout {
        let files = FileManager.default.temporaryDirectory.path
        let scratch = try ScratchFolder(path ?? "\(files)/deployer-image")
        return ImageLayout(scratch.path, scratch)
    }

    /// The layout at a path: a folder, or an archive where the path ends in `.tar`, which is unpacked into a folder that goes
    /// with the last copy of the value.
    ///
    /// - Throws: `Diagnostic` where an archive cannot be read.
    package init(at path: String) throws(Diagnostic) {
        self = Self.isArchive(path) ? try ImageArchive.unpack(path) : ImageLayout(folder: path)
    }

    /// Whether a path stands for an archive.
    package static func isArchive(_ path: String) -> Bool { path.hasSuffix(".tar") }

    /// Where a content is.
    package func path(of digest: Digest) -> String { "\(blobs)/\(digest.digits)" }

    private var blobs: String { "\(folder)/blobs/sha256" }

    /// The tag that a layout's index gives an image.
    static let tagAnnotation = "org.opencontainers.image.ref.name"

    // MARK: Writing

    /// Makes the folders, where there are none yet.
    func make() throws(Diagnostic) {
        do {
            try FileManager.default.createDirectory(atPath: blobs, withIntermediateDirectories: true)
        } catch {
            throw Diagnostic(.error, "Image cannot be written", detail: "\(blobs): \(error.systemWords).")
        }
        try write(Array(#"{"imageLayoutVersion":"1.0.0"}"#.utf8), to: "\(folder)/oci-layout")
    }

    /// Writes a layer.
    func add(
        _ tree: LayerTree,
        _ compression: LayerCompression = .gzip
    ) throws(Diagnostic) -> (descriptor: Descriptor, diffID: Digest) {
        let written = try LayerWriter(path: "\(blobs)/.layer", compression).write(tree) { path(of: $0) }
        return (Descriptor(compression.mediaType, written.digest, size: written.size), written.diffID)
    }

    /// Writes a content that is in memory.
    func add(_ bytes: [UInt8], as mediaType: String) throws(Diagnostic) -> Descriptor {
        let digest = Digest(of: bytes)
        try write(bytes, to: path(of: digest))
        return Descriptor(mediaType, digest, size: bytes.count)
    }

    func add(_ value: some Encodable, as mediaType: String) throws(Diagnostic) -> Descriptor {
        try add(CanonicalJSON.bytes(value), as: mediaType)
    }

    /// Writes a file as it came from another layout.
    func put(_ content: Data, _ name: String) throws(Diagnostic) {
        do { try content.write(to: URL(filePath: "\(folder)/\(name)")) } catch {
            throw Diagnostic(.error, "Image cannot be written", detail: "\(folder)/\(name): \(error.systemWords).")
        }
    }

    /// Says what is in the layout, and removes what belonged to an earlier image alone.
    func finish(_ index: ImageIndex) throws(Diagnostic) {
        try write(CanonicalJSON.bytes(index), to: "\(folder)/index.json")
        var kept: Set<String> = []
        for manifest in index.manifests { try gather(manifest, into: &kept) }
        do {
            for name in try FileManager.default.contentsOfDirectory(atPath: blobs) where !kept.contains(name) {
                try FileManager.default.removeItem(atPath: "\(blobs)/\(name)")
            }
        } catch {
            throw Diagnostic(.error, "Image cannot be written", detail: "\(blobs): \(error.systemWords).")
        }
    }

    private func gather(_ descriptor: Descriptor, into kept: inout Set<String>) throws(Diagnostic) {
        kept.insert(descriptor.digest.digits)
        if MediaType.indexes.contains(descriptor.mediaType) {
            for manifest in try value(ImageIndex.self, descriptor).manifests { try gather(manifest, into: &kept) }
        } else {
            let manifest = try value(Manifest.self, descriptor)
            kept.formUnion(([manifest.config] + manifest.layers).map(\.digest.digits))
        }
    }

    private func write(_ bytes: [UInt8], to path: String) throws(Diagnostic) {
        do { try Data(bytes).write(to: URL(filePath: path), options: .atomic) } catch {
            throw Diagnostic(.error, "Image cannot be written", detail: "\(path): \(error.systemWords).")
        }
    }

    // MARK: Reading

    /// What the layout says it holds.
    ///
    /// - Throws: `Diagnostic` where the folder is no image layout.
    package func index() throws(Diagnostic) -> ImageIndex {
        let path = "\(folder)/index.json"
        guard FileManager.default.fileExists(atPath: "\(folder)/oci-layout") else {
            throw Diagnostic(
                .error,
                "Not an image",
                detail: "\(folder) is no OCI image layout: it has no file oci-layout. To make one of an executable:",
                commands: ["deployer image build <executable> --output \(folder)"]
            )
        }
        return try decode(ImageIndex.self, try read(path), path)
    }

    /// The image of the layout; what is attached to images does not count.
    ///
    /// - Throws: `Diagnostic` where there is none, or more than one.
    package func image() throws(Diagnostic) -> Descriptor {
        let images = try index().manifests.filter { $0.artifactType == nil }
        guard let image = images.first, images.count == 1 else {
            throw Diagnostic(
                .error,
                "Not one image",
                detail: "\(folder) holds \(images.count) images, but should hold one."
            )
        }
        return image
    }

    /// What the images of the layout are called by: tags, digests where they have none.
    ///
    /// - Throws: `Diagnostic` where the folder is no image layout.
    package func names() throws(Diagnostic) -> [String] {
        try index().manifests.filter { $0.artifactType == nil }
            .map { $0.annotations?[Self.tagAnnotation] ?? $0.digest.description }
    }

    /// A content as a value.
    func value<T: Decodable>(_ type: T.Type, _ descriptor: Descriptor) throws(Diagnostic) -> T {
        try decode(type, bytes(of: descriptor), path(of: descriptor.digest))
    }

    /// A content, checked against its digest.
    ///
    /// - Throws: `Diagnostic` where it cannot be read or is another one.
    package func bytes(of descriptor: Descriptor) throws(Diagnostic) -> [UInt8] {
        let path = path(of: descriptor.digest)
        let bytes = try read(path)
        guard Digest(of: bytes) == descriptor.digest else {
            throw Diagnostic(
                .error,
                "Image is damaged",
                detail: "The content of \(path) does not have the digest that is its name. Build the image again."
            )
        }
        return bytes
    }

    private func read(_ path: String) throws(Diagnostic) -> [UInt8] {
        do { return Array(try Data(contentsOf: URL(filePath: path))) } catch {
            throw Diagnostic(.error, "Image cannot be read", detail: "\(path): \(error.systemWords).")
        }
    }

    private func decode<T: Decodable>(_ type: T.Type, _ bytes: [UInt8], _ path: String) throws(Diagnostic) -> T {
        do { return try JSONDecoder().decode(type, from: Data(bytes)) } catch {
            throw Diagnostic(.error, "Image is damaged", detail: "\(path) cannot be understood: \(error).")
        }
    }
}
