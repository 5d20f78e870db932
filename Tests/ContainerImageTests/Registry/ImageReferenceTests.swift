import AWSClient
import ContainerImage
import Infra
import Testing

@Suite struct ImageReferenceTests {
    private static let digest = "sha256:" + String(repeating: "a", count: 64)

    @Test func readsItsParts() throws {
        let reference = try ImageReference("registry.example.com:5000/team/shop:1.4@\(Self.digest)")
        #expect(reference.registry == "registry.example.com:5000")
        #expect(reference.repository == "team/shop")
        #expect(reference.tag == "1.4")
        #expect(reference.digest?.description == Self.digest)
        #expect(reference.scheme == .https)
        #expect(reference.description == "registry.example.com:5000/team/shop:1.4@\(Self.digest)")
    }

    @Test(arguments: [
        ("127.0.0.1:5000/shop", HTTPURL.Scheme.http), ("localhost/shop", .http), ("[::1]:5000/shop", .http),
        ("http://registry.internal/shop", .http), ("https://127.0.0.1:5000/shop", .https),
        ("111122223333.dkr.ecr.eu-central-1.amazonaws.com/shop", .https),
    ])
    func speaksTLSToAllButItself(_ text: String, _ scheme: HTTPURL.Scheme) throws {
        #expect(try ImageReference(text).scheme == scheme)
    }

    @Test(arguments: [
        ("shop", "names no registry"), ("team/shop", "\"team\" is no host"), ("host.example/", "a repository"),
        ("host.example/Shop", "a repository"), ("host.example/a//b", "a repository"),
        ("host.example/shop:", "a tag"), ("host.example/shop:-1", "a tag"), ("host.example/shop@sha256:1", "digest"),
    ])
    func anythingElseIsRefusedWithTheReason(_ text: String, _ reason: String) {
        let error = #expect(throws: Diagnostic.self) { try ImageReference(text) }
        #expect(error?.detail.contains(reason) == true)
        #expect(error?.detail.contains("\"\(text)\"") == true)
    }
}
