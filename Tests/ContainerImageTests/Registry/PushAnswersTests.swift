import AWSClient
import AWSSigner
import Foundation
import Infra
import Synchronization
import TestSupport
import Testing

@testable import ContainerImage

/// Answers of a registry that are no reason to end a push.
@Suite struct PushAnswersTests {
    /// A tag that never moves: what the first request did, the second is refused.
    @Test func aTagWhoseAnswerWasLostStands() async throws {
        let puts = Mutex(0)
        let registry = try MemoryRegistry { request, usual in
            guard request.method == "PUT", request.path.hasSuffix("/manifests/1") else { return usual() }
            let count = puts.withLock { count in
                count += 1
                return count
            }
            if count > 1 { return .text(#"{"errors":[{"code":"TAG_INVALID"}]}"#, status: 400) }
            _ = usual()
            return .close
        }
        #expect(try await push(to: registry).tag == "1")
        #expect(puts.withLock { $0 } == 2)
    }

    @Test func aTagThatStandsForAnotherImageIsTheRefusalItIs() async throws {
        let registry = try MemoryRegistry { request, usual in
            guard request.method == "PUT", request.path.hasSuffix("/manifests/1") else { return usual() }
            return .text(#"{"errors":[{"code":"TAG_INVALID"}]}"#, status: 400)
        }
        let error = await #expect(throws: RegistryError.self) { try await push(to: registry) }
        #expect(error?.code == "TAG_INVALID")
    }

    /// The repository is not there, may not be read, or cannot be mounted from.
    @Test(arguments: [404, 401, 403, 405, 503])
    func whatCannotBeMountedIsUploaded(status: Int) async throws {
        let registry = try MemoryRegistry { request, usual in
            guard request.target.contains("mount=") else { return usual() }
            return .text(#"{"errors":[{"code":"NAME_UNKNOWN"}]}"#, status: status)
        }
        let result = try await push(to: registry, mountable: ["lost"])
        #expect(Set(result.transfers.values) == [.uploaded])
        #expect(registry.server.requests.contains { $0.target.contains("from=lost") })
    }

    /// Registries whose contents are in S3 lead there to whoever asks for one that they have.
    @Test func whatIsInStorageIsPresent() async throws {
        let registry = try MemoryRegistry { request, usual in
            guard request.method == "HEAD", request.path.contains("/blobs/") else { return usual() }
            if request.target.contains("signature") { return .respond() }
            guard case .respond(200, _, _) = usual() else { return .respond(status: 404) }
            return .respond(status: 307, headers: ["Location": "\(request.path)?signature=1"])
        }
        defer { registry.server.stop() }
        let folder = try TemporaryFolder()
        _ = try await push(from: folder, to: registry)
        let again = try await push(from: folder, to: registry)
        #expect(Set(again.transfers.values) == [.present])
    }

    @discardableResult
    private func push(to registry: MemoryRegistry, mountable: [String] = []) async throws -> ImagePush.Result {
        defer { registry.server.stop() }
        return try await push(from: TemporaryFolder(), to: registry, mountable: mountable)
    }

    private func push(
        from folder: TemporaryFolder,
        to registry: MemoryRegistry,
        mountable: [String] = []
    ) async throws -> ImagePush.Result {
        let layout = ImageLayout(folder: folder.path + "/image")
        _ = try ImageBuilder(Programs.openssl, into: layout).build()
        let time = TimeSource(now: { Timestamp(secondsSinceEpoch: 0) }, sleep: { _ in })
        let surroundings = RegistryClient.Surroundings(transport: try CurlTransport(), time: time)
        let reference = try ImageReference("127.0.0.1:\(registry.server.port)/shop")
        var push = ImagePush(layout, to: try RemoteRepository(reference, surroundings))
        push.mountable = mountable
        return try await push.run(tag: "1")
    }
}
