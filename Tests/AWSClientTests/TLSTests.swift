import Foundation
import TestSupport
import Testing

@testable import AWSClient

/// Certificates of our own, a server that has one, and who trusts whom.
struct TLSTests {
    /// Two authorities that nobody knows, one server and one client certificate of the first.
    private struct Certificates {
        let folder: TemporaryFolder

        var authority: String { folder.path + "/ca.pem" }
        var otherAuthority: String { folder.path + "/other.pem" }

        init() async throws {
            folder = try TemporaryFolder()
            for name in ["ca", "other"] {
                try await openssl(
                    "req",
                    "-x509",
                    "-newkey",
                    "rsa:2048",
                    "-nodes",
                    "-days",
                    "2",
                    "-subj",
                    "/CN=Test \(name)",
                    "-keyout",
                    "\(name).key",
                    "-out",
                    "\(name).pem"
                )
            }
            try folder.write("subjectAltName=IP:127.0.0.1", to: "server.ext")
            try folder.write("extendedKeyUsage=clientAuth", to: "client.ext")
            for name in ["server", "client"] {
                try await openssl(
                    "req",
                    "-newkey",
                    "rsa:2048",
                    "-nodes",
                    "-subj",
                    "/CN=\(name)",
                    "-keyout",
                    "\(name).key",
                    "-out",
                    "\(name).csr"
                )
                try await openssl(
                    "x509",
                    "-req",
                    "-in",
                    "\(name).csr",
                    "-CA",
                    "ca.pem",
                    "-CAkey",
                    "ca.key",
                    "-CAcreateserial",
                    "-days",
                    "2",
                    "-extfile",
                    "\(name).ext",
                    "-out",
                    "\(name).pem"
                )
            }
        }

        private func openssl(_ arguments: String...) async throws {
            let result = try await run("openssl", arguments, folder: folder.path)
            guard result.exitCode == 0 else { throw TestFailure("openssl \(arguments[0]): \(result.errors)") }
        }

        func bytes(_ name: String) throws -> [UInt8] { Array(try folder.read(name).utf8) }
    }

    /// `openssl s_server`, which answers each GET with a page about the connection.
    private struct Server {
        let url: HTTPURL
        private let process: TestSupport.ChildProcess

        init(_ certificates: Certificates, _ arguments: String...) async throws {
            let port = try freePort()
            url = try HTTPURL("https://127.0.0.1:\(port)")
            let folder = certificates.folder
            let output = "server-\(port)"
            process = try TestSupport.ChildProcess(
                "openssl",
                ["s_server", "-accept", "127.0.0.1:\(port)", "-cert", "server.pem", "-key", "server.key", "-www"]
                    + arguments,
                environment: ProcessInfo.processInfo.environment,
                folder: folder.path,
                output: "\(folder.path)/\(output)",
                errors: "\(folder.path)/\(output)"
            )
            try await until("openssl s_server listens") { [process] in
                let text = try folder.read(output)
                if process.status != nil { throw TestFailure("openssl s_server ended: \(text)") }
                return text.contains("ACCEPT")
            }
        }

        func stop() { process.signal(SIGKILL) }
    }

    @Test func trustsWhomTheSettingsName() async throws {
        let certificates = try await Certificates()
        let server = try await Server(certificates)
        defer { server.stop() }
        let request = HTTPRequest(method: "GET", url: server.url)

        let unknown = try await #require(throws: TransportError.self) { try await CurlTransport().send(request) }
        #expect(unknown.kind == .untrusted)
        #expect(!unknown.mayHaveBeenSent)

        let bundle = TransportSettings(environment: ["AWS_CA_BUNDLE": certificates.authority])
        #expect(try await CurlTransport(settings: bundle).send(request).status == 200)

        let wrongBundle = TransportSettings(environment: ["AWS_CA_BUNDLE": certificates.otherAuthority])
        let wrong = try await #require(throws: TransportError.self) {
            try await CurlTransport(settings: wrongBundle).send(request)
        }
        #expect(wrong.kind == .untrusted)

        let missing = try await #require(throws: TransportError.self) {
            try await CurlTransport(settings: TransportSettings(authoritiesPath: "/none.pem")).send(request)
        }
        #expect(missing.kind == .invalidRequest)
        #expect(missing.message.contains("/none.pem"))
    }

    @Test func aCertificateForAnotherHostIsRefused() async throws {
        let certificates = try await Certificates()
        let server = try await Server(certificates)
        defer { server.stop() }
        var url = server.url
        url.host = "localhost"
        let bundle = TransportSettings(authoritiesPath: certificates.authority)
        let error = try await #require(throws: TransportError.self) {
            try await CurlTransport(settings: bundle).send(HTTPRequest(method: "GET", url: url))
        }
        #expect(error.kind == .untrusted)
    }

    @Test func aRequestsOwnAuthoritiesGoBeforeTheTransports() async throws {
        let certificates = try await Certificates()
        let server = try await Server(certificates)
        defer { server.stop() }
        let transport = try CurlTransport(settings: TransportSettings(authoritiesPath: certificates.otherAuthority))
        var request = HTTPRequest(method: "GET", url: server.url)
        request.tls.authorities = try certificates.bytes("ca.pem")
        #expect(try await transport.send(request).status == 200)
        // The connection that was trusted for one request is not taken for another with other authorities.
        request.tls.authorities = try certificates.bytes("other.pem")
        await #expect(throws: TransportError.self) { try await transport.send(request) }
    }

    @Test func showsItsCertificateToAServerThatAsks() async throws {
        let certificates = try await Certificates()
        let server = try await Server(certificates, "-CAfile", "ca.pem", "-Verify", "1", "-verify_return_error")
        defer { server.stop() }
        let transport = try CurlTransport(settings: TransportSettings(authoritiesPath: certificates.authority))
        var request = HTTPRequest(method: "GET", url: server.url)
        await #expect(throws: TransportError.self) { try await transport.send(request) }
        request.tls.clientCertificate = TLSSettings.ClientCertificate(
            certificate: try certificates.bytes("client.pem"),
            privateKey: try certificates.bytes("client.key")
        )
        #expect(try await transport.send(request).status == 200)
    }

    @Test func anErrorOfTrustReachesTheCaller() async throws {
        let certificates = try await Certificates()
        let server = try await Server(certificates)
        defer { server.stop() }
        let client = AWSClient(
            AWSClient.Configuration(
                region: "eu-central-1",
                credentials: StaticCredentials(testCredentials),
                transport: try CurlTransport(),
                time: .test(TestClock(skips: true)),
                endpoints: EndpointSettings(all: server.url)
            )
        )
        let error = try await #require(throws: AWSError.self) {
            try await client.send(WireRequest(), service: testService, operation: "Do", isIdempotent: true)
        }
        #expect(error.code == "UntrustedCertificate")
        #expect(error.status == 0)
        #expect(!error.isAmbiguous)
    }
}
