import AWSClient
import FoundationEssentials
package import Infra

/// One repository of a registry.
package struct RemoteRepository: Sendable {
    package let client: RegistryClient
    package let name: String

    package init(_ reference: ImageReference, _ surroundings: RegistryClient.Surroundings) throws(Diagnostic) {
        client = try RegistryClient(reference, surroundings)
        name = reference.repository
    }

    private static let manifestTypes = [
        MediaType.index, MediaType.manifest, MediaType.dockerIndex, MediaType.dockerManifest,
    ].joined(separator: ", ")

    var pulling: String { "repository:\(name):pull" }
    var pushing: String { "repository:\(name):pull,push" }

    /// The digest and kind of a manifest.
    ///
    /// - Parameters:
    ///   - reference: A tag or a digest.
    ///   - isPushing: Whether the call is part of a push, so that one permission serves all of it.
    /// - Returns: `nil` where there is none.
    /// - Throws: `RegistryError`.
    package func find(_ reference: String, pushing isPushing: Bool = false) async throws -> Descriptor? {
        let call = RegistryClient.Call(
            method: "HEAD",
            target: "/v2/\(name)/manifests/\(reference)",
            headers: ["Accept": Self.manifestTypes],
            scope: isPushing ? pushing : pulling
        )
        let response = try await client.send(call, accepting: [200, 404])
        guard response.status == 200 else { return nil }
        let digest = response.headers["Docker-Content-Digest"].flatMap { Digest($0) } ?? Digest(reference)
        // A registry need not say it in a HEAD.
        guard let digest else { return try await manifest(reference)?.descriptor }
        let size = response.headers["Content-Length"].flatMap { Int($0) } ?? 0
        return Descriptor(response.headers["Content-Type"] ?? MediaType.manifest, digest, size: size)
    }

    /// A manifest and its bytes.
    ///
    /// - Parameter reference: A tag or a digest.
    /// - Returns: `nil` where there is none.
    /// - Throws: `RegistryError`, also where the bytes do not have the digest that was asked for.
    func manifest(_ reference: String) async throws -> (descriptor: Descriptor, bytes: [UInt8])? {
        let call = RegistryClient.Call(
            method: "GET",
            target: "/v2/\(name)/manifests/\(reference)",
            headers: ["Accept": Self.manifestTypes],
            scope: pulling
        )
        let response = try await client.send(call, accepting: [200, 404])
        guard response.status == 200 else { return nil }
        let digest = Digest(of: response.body)
        if let asked = Digest(reference), asked != digest { throw damaged(call, digest) }
        let type = response.headers["Content-Type"] ?? MediaType.manifest
        return (Descriptor(type, digest, size: response.body.count), response.body)
    }

    /// A content in memory.
    func blob(_ descriptor: Descriptor) async throws -> [UInt8] {
        let call = RegistryClient.Call(
            method: "GET",
            target: "/v2/\(name)/blobs/\(descriptor.digest)",
            scope: pulling
        )
        let response = try await client.send(call, accepting: [200])
        let digest = Digest(of: response.body)
        guard digest == descriptor.digest else { throw damaged(call, digest) }
        return response.body
    }

    /// What is attached to a manifest.
    ///
    /// - Parameter digest: The manifest's.
    /// - Returns: By the referrers API, or where the registry does not know it, by the tag that stands for it.
    /// - Throws: `RegistryError`.
    package func referrers(of digest: Digest) async throws -> [Descriptor] {
        let call = RegistryClient.Call(method: "GET", target: "/v2/\(name)/referrers/\(digest)", scope: pulling)
        let response = try await client.send(call, accepting: [200, 404])
        if response.status == 200 { return try decode(ImageIndex.self, response.body, call).manifests }
        guard let index = try await manifest(Self.referrersTag(digest)) else { return [] }
        return try decode(ImageIndex.self, index.bytes, call).manifests
    }

    /// Where referrers are listed by a registry that has no API for it.
    static func referrersTag(_ digest: Digest) -> String { "sha256-\(digest.digits)" }

    func decode<T: Decodable>(_ type: T.Type, _ bytes: [UInt8], _ call: RegistryClient.Call) throws -> T {
        do { return try JSONDecoder().decode(type, from: Data(bytes)) } catch {
            throw RegistryError(
                registry: client.host,
                request: call.name,
                status: 200,
                message: "the answer cannot be understood: \(error)"
            )
        }
    }

    private func damaged(_ call: RegistryClient.Call, _ digest: Digest) -> RegistryError {
        RegistryError(
            registry: client.host,
            request: call.name,
            status: 200,
            message: "the content that came has the digest \(digest)"
        )
    }
}
