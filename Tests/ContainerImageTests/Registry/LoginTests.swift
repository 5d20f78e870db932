import AWSClient
import AWSSigner
import Engine
import Foundation
import Infra
import TestSupport
import Testing

@testable import ContainerImage

/// How a client logs in, against a server that answers as a script says.
@Suite struct LoginTests {
    private static let manifest = Array("{}".utf8)

    @Test func aTokenIsFetchedForTheScopeAndUsedAgain() async throws {
        let server = try HTTPServer { request in
            if request.path == "/token" { return .text(#"{"token":"t1"}"#) }
            guard request.headers["authorization"] == "Bearer t1" else {
                let realm = "http://\(request.headers["host"] ?? "")/token"
                return .respond(
                    status: 401,
                    headers: ["WWW-Authenticate": #"Bearer realm="\#(realm)",service="registry.test",scope="ignored""#]
                )
            }
            return .respond(headers: ["Content-Type": MediaType.manifest], body: Self.manifest)
        }
        defer { server.stop() }
        let repository = try repository(server, RegistryCredentials(user: "kim", password: "p:w"))
        for _ in 1...2 { #expect(try await repository.manifest("1") != nil) }
        let tokens = server.requests.filter { $0.path == "/token" }
        #expect(tokens.map(\.target) == ["/token?service=registry.test&scope=repository%3Ashop%3Apull"])
        #expect(tokens.first?.headers["authorization"] == "Basic " + Data("kim:p:w".utf8).base64EncodedString())
        #expect(
            server.requests.map(\.path) == ["/v2/shop/manifests/1", "/token"]
                + Array(repeating: "/v2/shop/manifests/1", count: 2)
        )
    }

    @Test func aTokenThatIsNotTakenAnyMoreIsFetchedAgain() async throws {
        let server = try HTTPServer { request in
            if request.path == "/token" { return .text(#"{"access_token":"t\#(request.number)"}"#) }
            // The third call finds the first token gone.
            let isKnown = request.headers["authorization"] != nil && request.number != 4
            if isKnown { return .respond(headers: ["Content-Type": MediaType.manifest], body: Self.manifest) }
            let realm = "http://\(request.headers["host"] ?? "")/token"
            return .respond(status: 401, headers: ["WWW-Authenticate": #"Bearer realm="\#(realm)""#])
        }
        defer { server.stop() }
        let repository = try repository(server, nil)
        for _ in 1...2 { #expect(try await repository.manifest("1") != nil) }
        #expect(server.requests.count { $0.path == "/token" } == 2)
        #expect(server.requests.last?.headers["authorization"] == "Bearer t5")
    }

    @Test func basicIsAnsweredWithTheNameAndPassword() async throws {
        let server = try HTTPServer { request in
            guard request.headers["authorization"] != nil else {
                return .respond(status: 401, headers: ["WWW-Authenticate": #"Basic realm="https://x.dkr.ecr""#])
            }
            return .respond(headers: ["Content-Type": MediaType.manifest], body: Self.manifest)
        }
        defer { server.stop() }
        let repository = try repository(server, RegistryCredentials(base64: "QVdTOnRva2Vu"))
        #expect(try await repository.manifest("1") != nil)
        #expect(server.requests.last?.headers["authorization"] == "Basic QVdTOnRva2Vu")
    }

    @Test func withoutCredentialsTheRefusalIsTold() async throws {
        let server = try HTTPServer { _ in
            .text(
                #"{"errors":[{"code":"UNAUTHORIZED","message":"authentication required"}]}"#,
                status: 401,
                headers: ["WWW-Authenticate": #"Basic realm="x""#]
            )
        }
        defer { server.stop() }
        let repository = try repository(server, nil)
        let error = await #expect(throws: RegistryError.self) { try await repository.manifest("1") }
        #expect(error?.disposition == .denied)
        let host = "127.0.0.1:\(server.port)"
        #expect(
            error?.explanation
                == "\(host) answered GET /v2/shop/manifests/1 with 401 UNAUTHORIZED: authentication required."
        )
    }

    @Test func failuresForNowAreTriedAgainAndOthersAreNot() async throws {
        let server = try HTTPServer { request in
            switch request.number {
            case 1: .close
            case 2: .text("busy", status: 503, headers: ["Retry-After": "1"])
            case 3: .respond(headers: ["Content-Type": MediaType.manifest], body: Self.manifest)
            default: .text(#"{"errors":[{"code":"NAME_INVALID"}]}"#, status: 400)
            }
        }
        defer { server.stop() }
        let repository = try repository(server, nil)
        #expect(try await repository.manifest("1") != nil)
        let error = await #expect(throws: RegistryError.self) { try await repository.manifest("1") }
        #expect(error?.code == "NAME_INVALID")
        #expect(server.requests.count == 4)
    }

    @Test func aBusyTokenServerIsAskedAgain() async throws {
        let server = try HTTPServer { request in
            if request.path == "/token" {
                switch request.number {
                case 2: return .text("busy", status: 503, headers: ["Retry-After": "1"])
                case 3: return .close
                case 4: return .text(#"{"token":"t1"}"#)
                default: return .text("busy", status: 503)
                }
            }
            guard request.headers["authorization"] == "Bearer t1", request.path.hasSuffix("/1") else {
                let realm = "http://\(request.headers["host"] ?? "")/token"
                return .respond(status: 401, headers: ["WWW-Authenticate": #"Bearer realm="\#(realm)""#])
            }
            return .respond(headers: ["Content-Type": MediaType.manifest], body: Self.manifest)
        }
        defer { server.stop() }
        let repository = try repository(server, nil)
        #expect(try await repository.manifest("1") != nil)
        // One that stays busy is told of once, not once more for each attempt of the call that it was for.
        let error = await #expect(throws: RegistryError.self) { try await repository.manifest("2") }
        #expect(error?.explanation == "127.0.0.1:\(server.port) answered GET /token with 503: busy.")
        #expect(error?.disposition == .settling)
        #expect(server.requests.count == 5 + 1 + RegistryClient.attempts)
    }

    @Test func storageGetsNoCredentials() async throws {
        let storage = try HTTPServer { _ in .respond(body: Self.manifest) }
        defer { storage.stop() }
        let server = try HTTPServer { request in
            guard request.headers["authorization"] != nil else {
                return .respond(status: 401, headers: ["WWW-Authenticate": #"Basic realm="x""#])
            }
            return .respond(status: 307, headers: ["Location": "\(storage.url)/layer?signature=1"])
        }
        defer { server.stop() }
        let repository = try repository(server, RegistryCredentials(user: "kim", password: "pw"))
        let content = try await repository.blob(Descriptor(MediaType.config, Digest(of: Self.manifest), size: 2))
        #expect(content == Self.manifest)
        #expect(storage.requests.map(\.target) == ["/layer?signature=1"])
        #expect(storage.requests[0].headers["authorization"] == nil)
    }

    @Test(arguments: ["HEAD", "GET"])
    func redirectsAreFollowedFromPlaceToPlace(_ method: String) async throws {
        let server = try HTTPServer { request in
            switch request.path {
            case "/v2/shop/manifests/1": .respond(status: 301, headers: ["Location": "/elsewhere?x=1"])
            case "/elsewhere": .respond(status: 307, headers: ["Location": "/storage"])
            case "/storage": .respond(headers: ["Content-Type": MediaType.manifest], body: Self.manifest)
            default: .respond(status: 307, headers: ["Location": request.target])
            }
        }
        defer { server.stop() }
        let repository = try repository(server, nil)
        let call = RegistryClient.Call(method: method, target: "/v2/shop/manifests/1", scope: repository.pulling)
        #expect(try await repository.client.send(call, accepting: [200]).status == 200)
        #expect(server.requests.map(\.method) == Array(repeating: method, count: 3))
        #expect(server.requests.map(\.target) == ["/v2/shop/manifests/1", "/elsewhere?x=1", "/storage"])
        let circle = RegistryClient.Call(method: method, target: "/round", scope: repository.pulling)
        let error = await #expect(throws: RegistryError.self) {
            try await repository.client.send(circle, accepting: [200])
        }
        #expect(error?.status == 307)
    }

    @Test(arguments: [
        "http://registry.test/v2/shop/blobs/uploads/1?state=x", "http://storage.test/layer", "http://login.test/token",
    ])
    func nothingIsSentWithoutTLSByWayOfARegistryThatHasIt(_ place: String) async throws {
        let isRealm = place.hasSuffix("/token")
        let transport = AnsweringTransport { request in
            if isRealm {
                return HTTPResponse(status: 401, headers: ["WWW-Authenticate": #"Bearer realm="\#(place)""#])
            }
            return HTTPResponse(status: request.method == "POST" ? 202 : 307, headers: ["Location": place])
        }
        let surroundings = RegistryClient.Surroundings(
            transport: transport,
            credentials: { _ in RegistryCredentials(user: "kim", password: "pw") }
        )
        let client = try RegistryClient(ImageReference("registry.test/shop"), surroundings)
        let error = await #expect(throws: Diagnostic.self) {
            var call = RegistryClient.Call(method: "GET", target: "/v2/shop/blobs/1", scope: "repository:shop:pull")
            if place.contains("uploads") {
                call.method = "POST"
                let begun = try await client.send(call, accepting: [202])
                call.method = "PATCH"
                call.target = try #require(begun.headers["Location"])
            }
            _ = try await client.send(call, accepting: [200])
        }
        #expect(error?.summary == "Registry leads to a place without TLS")
        #expect(error?.detail.contains(String(place.prefix { $0 != "?" })) == true)
        #expect(transport.requests.allSatisfy { $0.url.scheme == .https })
    }

    @Test func whoIsLedToHasNoSayInWhoGetsTheCredentials() async throws {
        let transport = AnsweringTransport { request in
            if request.url.host == "registry.test" {
                return HTTPResponse(status: 307, headers: ["Location": "https://storage.test/layer"])
            }
            let realm = #"Bearer realm="https://login.storage.test/token""#
            return HTTPResponse(status: 401, headers: ["WWW-Authenticate": realm])
        }
        let surroundings = RegistryClient.Surroundings(
            transport: transport,
            credentials: { _ in RegistryCredentials(user: "kim", password: "pw") }
        )
        let client = try RegistryClient(ImageReference("registry.test/shop"), surroundings)
        let call = RegistryClient.Call(method: "GET", target: "/v2/shop/blobs/1", scope: "repository:shop:pull")
        let error = await #expect(throws: RegistryError.self) { try await client.send(call, accepting: [200]) }
        #expect(error?.status == 401)
        #expect(transport.requests.map(\.url.host) == ["registry.test", "storage.test"])
    }

    /// Two places are not one because their hosts are.
    @Test func anAuthorizationStaysWithItsScheme() async throws {
        let transport = AnsweringTransport { request in
            guard request.url.scheme == .http else { return HTTPResponse(status: 200, body: Self.manifest) }
            guard request.headers["Authorization"] != nil else {
                return HTTPResponse(status: 401, headers: ["WWW-Authenticate": #"Basic realm="x""#])
            }
            return HTTPResponse(status: 307, headers: ["Location": "https://registry.test/v2/shop/manifests/1"])
        }
        let surroundings = RegistryClient.Surroundings(
            transport: transport,
            credentials: { _ in RegistryCredentials(user: "kim", password: "pw") }
        )
        let repository = try RemoteRepository(ImageReference("http://registry.test/shop"), surroundings)
        #expect(try await repository.manifest("1") != nil)
        #expect(transport.requests.map { $0.headers["Authorization"] != nil } == [false, true, false])
    }

    @Test func aContentWithAnotherDigestIsRefused() async throws {
        let server = try HTTPServer { _ in .respond(body: Array("other".utf8)) }
        defer { server.stop() }
        let repository = try repository(server, nil)
        let error = await #expect(throws: RegistryError.self) {
            try await repository.blob(Descriptor(MediaType.config, Digest(of: Self.manifest), size: 2))
        }
        #expect(error?.message.contains("has the digest sha256:") == true)
    }

    @Test(arguments: ["registry.test", "127.0.0.1:5000"])
    func dockersSettingsAreUnderstood(_ host: String) throws {
        let auth = Data("kim:pw".utf8).base64EncodedString()
        let text =
            #"{"auths":{"https://registry.test/v2/":{"auth":"\#(auth)"},"127.0.0.1:5000":{"auth":"\#(auth)"}},"credsStore":"x"}"#
        let settings = try DockerSettings(Array(text.utf8), path: "config.json")
        #expect(settings[host] == RegistryCredentials(user: "kim", password: "pw"))
        #expect(settings["other.test"] == nil)
    }

    @Test func dockersOwnRegistryIsCalledAndListedByOtherNames() async throws {
        let transport = AnsweringTransport { _ in HTTPResponse(status: 200, body: Self.manifest) }
        let surroundings = RegistryClient.Surroundings(transport: transport)
        for name in ["docker.io/acme/shop", "docker.io/redis"] {
            let reference = try ImageReference(name)
            #expect(reference.registry == "docker.io")
            #expect(try await RemoteRepository(reference, surroundings).manifest("1") != nil)
        }
        #expect(
            transport.requests.map(\.url.description) == [
                "https://registry-1.docker.io/v2/acme/shop/manifests/1",
                "https://registry-1.docker.io/v2/library/redis/manifests/1",
            ]
        )
        let auth = Data("kim:pw".utf8).base64EncodedString()
        let text = #"{"auths":{"https://index.docker.io/v1/":{"auth":"\#(auth)"}}}"#
        let settings = try DockerSettings(Array(text.utf8), path: "config.json")
        #expect(settings["docker.io"] == RegistryCredentials(user: "kim", password: "pw"))
    }

    @Test func credentialProgramsAreKnownByName() throws {
        let auth = Data("kim:pw".utf8).base64EncodedString()
        let text = #"""
            {"auths":{"registry.test":{},"own.test":{"auth":"\#(auth)"}},"credsStore":"desktop","credHelpers":{"gcr.io":"gcloud"}}
            """#
        let settings = try DockerSettings(Array(text.utf8), path: "config.json")
        #expect(settings.program(for: "registry.test") == "desktop")
        #expect(settings.program(for: "gcr.io") == "gcloud")
        #expect(settings.program(for: "own.test") == nil)
    }

    private func repository(_ server: HTTPServer, _ credentials: RegistryCredentials?) throws -> RemoteRepository {
        let time = TimeSource(now: { Timestamp(secondsSinceEpoch: 0) }, sleep: { _ in })
        let surroundings = RegistryClient.Surroundings(
            transport: try CurlTransport(),
            time: time,
            credentials: { _ in credentials }
        )
        return try RemoteRepository(ImageReference("127.0.0.1:\(server.port)/shop"), surroundings)
    }
}
