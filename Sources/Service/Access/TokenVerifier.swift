import Foundation
import JWTKit
import Synchronization

/// Verifies bearer tokens: their signature with the identity provider's keys, and that they are for this service and for now.
final class TokenVerifier: Sendable {
    /// Public-key algorithms alone: with `HS256` whoever knows the public key could sign.
    static let algorithms: Set<String> = [
        "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA",
    ]
    /// How long a verified token is remembered, and so how long one lives on after its key was withdrawn.
    static let memory: Int64 = 60_000_000_000

    private struct Known {
        var principal: Principal
        /// In nanoseconds since 1970.
        var end: Int64
    }

    private struct Head: Decodable {
        var alg: String
        var kid: String?
        var crit: [String]?
    }

    private let known = Mutex<[String: Known]>([:])
    private let capacity: Int
    private let keys: KeySource
    private let settings: AccessSettings
    private let clock: ServiceClock

    /// `capacity`: The most tokens that are remembered.
    init(_ settings: AccessSettings, keys: KeySource, clock: ServiceClock, capacity: Int = 10_000) {
        self.settings = settings
        self.keys = keys
        self.clock = clock
        self.capacity = capacity
    }

    /// - Returns: The token's subject and scopes.
    /// - Throws: `Problem` of the kind `unauthenticated`, or `unavailable` while there are no keys.
    func verify(_ token: String) async throws -> Principal {
        let now = clock.wall()
        if let known = known.withLock({ $0[token] }), known.end > now { return known.principal }
        let (kid, algorithm) = try head(of: token)
        guard let collection = try await keys.collection(kid: kid, algorithm: algorithm) else {
            throw Problem.invalidToken("The token is signed with a key that the identity provider does not publish.")
        }
        let claims: TokenClaims
        do {
            claims = try await collection.verify(token, as: TokenClaims.self)
        } catch {
            throw Problem.invalidToken("The token's signature is not right.")
        }
        let end = try check(claims, now: now)
        let principal = Principal(name: "token:\(claims.texts["sub"]?.first ?? "nobody")", scopes: scopes(of: claims))
        remember(token, Known(principal: principal, end: min(end, now + Self.memory)), now: now)
        return principal
    }

    private func head(of token: String) throws -> (kid: String?, algorithm: String) {
        let parts = token.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, let bytes = Base64URL.decoded(parts[0]) else {
            throw Problem.invalidToken("This is neither a token nor a key of this service.")
        }
        let head: Head
        do {
            head = try JSONDecoder().decode(Head.self, from: Data(bytes))
        } catch {
            throw Problem.invalidToken("The token's header cannot be read.")
        }
        guard head.crit == nil else {
            throw Problem.invalidToken("The token asks for extensions that the service does not know.")
        }
        guard Self.algorithms.contains(head.alg) else {
            throw Problem.invalidToken(
                "The token's algorithm is none of \(Self.algorithms.sorted().joined(separator: ", "))."
            )
        }
        return (head.kid, head.alg)
    }

    /// - Returns: When the token ends, in nanoseconds since 1970.
    private func check(_ claims: TokenClaims, now: Int64) throws -> Int64 {
        guard claims.texts["iss"] == settings.issuer.map({ [$0] }) else {
            throw Problem.invalidToken("The token is from another issuer.")
        }
        guard let audience = settings.audience, claims.texts["aud"]?.contains(audience) == true else {
            throw Problem.invalidToken("The token is for another audience.")
        }
        let leeway = settings.leeway.nanoseconds
        guard let end = claims.numbers["exp"].flatMap(nanoseconds) else {
            throw Problem.invalidToken("The token has no exp.")
        }
        guard now < end.addingSaturated(leeway) else { throw Problem.invalidToken("The token has expired.") }
        if let begin = claims.numbers["nbf"].flatMap(nanoseconds), now < begin.addingSaturated(-leeway) {
            throw Problem.invalidToken("The token is not valid yet.")
        }
        return end.addingSaturated(leeway)
    }

    private func nanoseconds(_ seconds: Double) -> Int64? {
        guard seconds.isFinite else { return nil }
        return Int64(exactly: (min(max(seconds, -9e9), 9e9) * 1e9).rounded())
    }

    private func scopes(of claims: TokenClaims) -> Scopes {
        Scopes((claims.texts[settings.scopeClaim] ?? []).flatMap { $0.split(separator: " ").map(String.init) })
    }

    private func remember(_ token: String, _ entry: Known, now: Int64) {
        known.withLock { known in
            if known.count >= capacity {
                known = known.filter { $0.value.end > now }
                // Still full of valid ones: to begin anew costs one verification for each.
                if known.count >= capacity { known = [:] }
            }
            known[token] = entry
        }
    }
}

extension Int64 {
    fileprivate func addingSaturated(_ other: Int64) -> Int64 {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? (other > 0 ? .max : .min) : sum
    }
}
