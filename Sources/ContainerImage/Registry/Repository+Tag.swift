import AWSClient

extension RemoteRepository {
    /// Gives an image that the repository has one more tag. Tags that never move refuse even what they stand for already.
    ///
    /// - Parameters:
    ///   - tag: One that stands for nothing else.
    ///   - digest: The image's.
    /// - Throws: `RegistryError`.
    func add(_ tag: String, to digest: Digest) async throws {
        if try await find(tag, pushing: true)?.digest == digest { return }
        guard let (descriptor, bytes) = try await manifest(digest.description) else { return }
        let call = RegistryClient.Call(
            method: "PUT",
            target: "/v2/\(name)/manifests/\(tag)",
            headers: ["Content-Type": descriptor.mediaType],
            body: .bytes(bytes),
            scope: pushing
        )
        do { _ = try await client.send(call, accepting: [201]) } catch let error as RegistryError {
            // The answer to a first attempt may have been lost.
            guard try await find(tag, pushing: true)?.digest == digest else { throw error }
        }
    }
}
