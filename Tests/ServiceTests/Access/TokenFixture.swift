import AWSClient
import Foundation
import JWTKit
import Synchronization
import TestSupport

@testable import Service

/// An identity provider of a test: makes keys, signs tokens and publishes what verifies them.
final class IdentityProvider: Sendable {
    /// What it answers, apart from the provider, so that the server's threads keep nobody alive.
    private final class Published: Sendable {
        let keys = Mutex<[String]>([])
        let isDown = Mutex(false)
        let isStuck = Mutex(false)

        var document: String { "{\"keys\":[\(keys.withLock { $0 }.joined(separator: ","))]}" }
    }

    static let issuer = "https://id.example"
    private let published = Published()
    private let signing = JWTKeyCollection()
    let server: HTTPServer

    init() throws {
        server = try HTTPServer { [published] _ in
            if published.isStuck.withLock({ $0 }) { return .hang }
            return published.isDown.withLock { $0 } ? .text("geheim", status: 500) : .text(published.document)
        }
    }

    /// The settings of a service that trusts it.
    var environment: [String: String] {
        ["JWT_JWKS_URL": "\(server.url)/keys", "JWT_ISSUER": Self.issuer, "JWT_AUDIENCE": "shop"]
    }

    /// What it publishes.
    var document: String { published.document }
    /// How often it was asked.
    var fetches: Int { server.requests.count }
    /// Whether it takes requests and answers none.
    var isStuck: Bool {
        get { published.isStuck.withLock { $0 } }
        set { published.isStuck.withLock { $0 = newValue } }
    }
    var isDown: Bool {
        get { published.isDown.withLock { $0 } }
        set { published.isDown.withLock { $0 = newValue } }
    }

    /// Makes a key for ES256 and publishes it.
    ///
    /// `isBound`: Whether the key names its algorithm.
    func addKey(_ id: String, isBound: Bool = true) async throws {
        let key = ES256PrivateKey()
        await signing.add(ecdsa: key, kid: JWKIdentifier(string: id))
        guard let point = key.publicKey.parameters else { throw TestFailure("the key has no point") }
        publish(
            #"{"kty":"EC","crv":"P-256","kid":"\#(id)","use":"sig","x":"\#(url(point.x))","y":"\#(url(point.y))""#
                + (isBound ? #","alg":"ES256"}"# : "}")
        )
    }

    /// Publishes a member of the set as it is.
    func publish(_ json: String) { published.keys.withLock { $0.append(json) } }

    /// Takes back everything that is published.
    func withdrawAll() { published.keys.withLock { $0 = [] } }

    /// A token of a subject, valid for five minutes from the start of `HandClock`.
    func token(
        _ scope: String,
        key: String,
        subject: String = "alice",
        issuer: String = IdentityProvider.issuer,
        audience: [String] = ["shop", "other"],
        expires: Double? = 300,
        begins: Double? = nil
    ) async throws -> String {
        let start = Double(HandClock.start) / 1e9
        var claims = TokenClaims()
        claims.texts = ["sub": [subject], "scope": [scope], "iss": [issuer], "aud": audience]
        if let expires { claims.numbers["exp"] = (start + expires).rounded(.down) }
        if let begins { claims.numbers["nbf"] = (start + begins).rounded(.down) }
        return try await signing.sign(claims, kid: JWKIdentifier(string: key))
    }

    private func url(_ text: String) -> String {
        String(text.compactMap { $0 == "=" ? nil : $0 == "+" ? "-" : $0 == "/" ? "_" : $0 })
    }
}
