import FoundationEssentials
import Infra

/// Names a content by digest, size and kind.
///
/// Source: https://github.com/opencontainers/image-spec/blob/v1.1.0/descriptor.md
package struct Descriptor: Sendable, Hashable, Codable {
    package var mediaType: String
    package var digest: Digest
    /// In bytes.
    package var size: Int
    package var artifactType: String?
    package var platform: Platform?
    package var annotations: [String: String]?

    package init(
        _ mediaType: String,
        _ digest: Digest,
        size: Int,
        artifactType: String? = nil,
        platform: Platform? = nil,
        annotations: [String: String]? = nil
    ) {
        self.mediaType = mediaType
        self.digest = digest
        self.size = size
        self.artifactType = artifactType
        self.platform = platform
        self.annotations = annotations
    }

    /// The descriptor without what an index says about it.
    package var plain: Descriptor { Descriptor(mediaType, digest, size: size) }
}

/// What an image runs on.
package struct Platform: Sendable, Hashable, Codable {
    package var architecture: String
    package var os: String
    package var variant: String?

    package init(_ architecture: Architecture) {
        self.architecture = architecture.rawValue
        os = "linux"
        variant = architecture.variant
    }
}

/// Kinds of content.
///
/// Source: https://github.com/opencontainers/image-spec/blob/v1.1.0/media-types.md
package enum MediaType {
    package static let index = "application/vnd.oci.image.index.v1+json"
    package static let manifest = "application/vnd.oci.image.manifest.v1+json"
    package static let config = "application/vnd.oci.image.config.v1+json"
    /// Of an archive that is not compressed.
    package static let layer = "application/vnd.oci.image.layer.v1.tar"
    package static let empty = "application/vnd.oci.empty.v1+json"
    package static let spdx = "application/spdx+json"
    /// What Docker's own tools wrote before there was a standard; registries still hold such images.
    package static let dockerManifest = "application/vnd.docker.distribution.manifest.v2+json"
    package static let dockerIndex = "application/vnd.docker.distribution.manifest.list.v2+json"

    /// Those that say which manifest belongs to which platform.
    package static let indexes: Set<String> = [index, dockerIndex]
}

/// An image of one platform, or something attached to an image.
///
/// Source: https://github.com/opencontainers/image-spec/blob/v1.1.0/manifest.md
package struct Manifest: Sendable, Hashable, Codable {
    package var schemaVersion = 2
    package var mediaType: String? = MediaType.manifest
    package var artifactType: String?
    package var config: Descriptor
    package var layers: [Descriptor]
    package var subject: Descriptor?
    package var annotations: [String: String]?
}

/// Several images, one for each platform; also what an image layout lists.
///
/// Source: https://github.com/opencontainers/image-spec/blob/v1.1.0/image-index.md
package struct ImageIndex: Sendable, Hashable, Codable {
    package var schemaVersion = 2
    package var mediaType: String? = MediaType.index
    package var manifests: [Descriptor]
    package var annotations: [String: String]?
}

/// How an image is run, and what its layers are.
///
/// Source: https://github.com/opencontainers/image-spec/blob/v1.1.0/config.md
package struct ImageConfig: Sendable, Hashable, Codable {
    package var architecture: String
    package var os = "linux"
    package var variant: String?
    package var created: String?
    package var config: Execution?
    package var rootfs: RootFileSystem
    package var history: [Step]?

    package struct Execution: Sendable, Hashable, Codable {
        package var user: String?
        package var exposedPorts: [String: Empty]?
        package var environment: [String]?
        package var entrypoint: [String]?
        package var arguments: [String]?
        package var workingFolder: String?
        package var labels: [String: String]?

        init(
            user: String? = nil,
            exposedPorts: [String: Empty]? = nil,
            environment: [String]? = nil,
            entrypoint: [String]? = nil,
            arguments: [String]? = nil,
            workingFolder: String? = nil,
            labels: [String: String]? = nil
        ) {
            self.user = user
            self.exposedPorts = exposedPorts
            self.environment = environment
            self.entrypoint = entrypoint
            self.arguments = arguments
            self.workingFolder = workingFolder
            self.labels = labels
        }

        enum CodingKeys: String, CodingKey {
            case user = "User"
            case exposedPorts = "ExposedPorts"
            case environment = "Env"
            case entrypoint = "Entrypoint"
            case arguments = "Cmd"
            case workingFolder = "WorkingDir"
            case labels = "Labels"
        }
    }

    package struct RootFileSystem: Sendable, Hashable, Codable {
        package var type = "layers"
        package var diffIDs: [Digest]

        enum CodingKeys: String, CodingKey {
            case type
            case diffIDs = "diff_ids"
        }
    }

    /// What one layer is for.
    package struct Step: Sendable, Hashable, Codable {
        package var created: String?
        package var createdBy: String?

        enum CodingKeys: String, CodingKey {
            case created
            case createdBy = "created_by"
        }
    }

    /// `{}`.
    package struct Empty: Sendable, Hashable, Codable {}
}

/// JSON that is the same bytes for the same value.
enum CanonicalJSON {
    static func bytes(_ value: some Encodable) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do { return Array(try encoder.encode(value)) } catch {
            // Texts, whole numbers and lists of them, which are what the types here are made of, can always be written.
            preconditionFailure("\(type(of: value)) cannot be written as JSON: \(error)")
        }
    }

    /// - Throws: `Diagnostic` where the bytes are no such value.
    static func value<T: Decodable>(_ type: T.Type, _ bytes: [UInt8], _ source: Descriptor) throws(Diagnostic) -> T {
        do { return try JSONDecoder().decode(type, from: Data(bytes)) } catch {
            throw Diagnostic(
                .error,
                "Image is damaged",
                detail: "\(source.digest) is no \(source.mediaType): \(error)."
            )
        }
    }
}
