import AWSClient
import AWSSigner
import Foundation
import Infra
import TestSupport
import Testing

@testable import ContainerImage

/// Against a registry that says how much of an upload it has, as the specification asks for and ECR does.
@Suite struct ResumeTests {
    @Test func anInterruptedUploadGoesOnWhereItStopped() async throws {
        let registry = try MemoryRegistry()
        defer { registry.server.stop() }
        let folder = try TemporaryFolder()
        let layout = ImageLayout(folder: folder.path + "/image")
        let built = try ImageBuilder(Programs.openssl, into: layout).build()
        let transport = FlakyTransport(try CurlTransport()) { part in
            [.pass, .half, .answerLost, .neverSent][part % 4]
        }
        let time = TimeSource(now: { Timestamp(secondsSinceEpoch: 0) }, sleep: { _ in })
        let surroundings = RegistryClient.Surroundings(transport: transport, time: time)
        let reference = try ImageReference("127.0.0.1:\(registry.server.port)/shop")
        var push = ImagePush(layout, to: try RemoteRepository(reference, surroundings))
        push.chunkSize = 32 << 10
        let result = try await push.run(tag: "1")
        #expect(result.digest == built.descriptor.digest)
        #expect(transport.failures > 50)
        // No byte was sent twice.
        #expect(transport.sent == result.sent)
        for layer in built.parts[0].layers {
            let path = layout.path(of: layer.descriptor.digest)
            let content = try Data(contentsOf: URL(filePath: path))
            #expect(registry.contents[layer.descriptor.digest.description] == Array(content))
        }
    }
}
