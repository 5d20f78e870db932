import Foundation
import JWTKit

/// A JSON Web Key Set, read key by key: a kind of key that the service does not know keeps nobody from using the others.
struct KeyDocument: Sendable {
    var keys: [Key]

    /// A public key.
    struct Key: Sendable {
        /// `kid`; empty where the set gives none.
        var id: String
        /// `alg`, where the set binds the key to one.
        var algorithm: String?
        fileprivate var json: Data

        /// The key for one algorithm, or nil where it is none that jwt-kit knows.
        func jwk(algorithm: String) -> JWK? {
            guard let known = JWK.Algorithm(rawValue: algorithm) else { return nil }
            do {
                var key = try JSONDecoder().decode(JWK.self, from: json)
                key.algorithm = known
                if key.keyIdentifier == nil { key.keyIdentifier = JWKIdentifier(string: id) }
                return key
            } catch {
                // Of a kind that jwt-kit does not know: no token can be verified with it.
                return nil
            }
        }
    }

    /// Why a document holds no keys.
    struct Unusable: Error, CustomStringConvertible {
        var reason: String
        var description: String { reason }
    }

    /// - Throws: `Unusable` with what is wrong.
    init(_ data: Data) throws(Unusable) {
        let root: Any
        do {
            root = try JSONSerialization.jsonObject(with: data)
        } catch {
            throw Unusable(reason: "it is no JSON")
        }
        guard let members = (root as? [String: Any])?["keys"] as? [[String: Any]] else {
            throw Unusable(reason: "it has no list 'keys' of objects")
        }
        keys = []
        for var member in members where (member["use"] as? String ?? "sig") == "sig" {
            // Only public members: a set that holds private keys by mistake must not bring them into memory.
            for secret in ["d", "p", "q", "dp", "dq", "qi", "oth", "k"] { member[secret] = nil }
            // Certificates are of no use here, and some providers' do not decode.
            for certificate in ["x5c", "x5t", "x5t#S256", "x5u", "key_ops"] { member[certificate] = nil }
            let id = member["kid"] as? String ?? ""
            let algorithm = member["alg"] as? String
            do {
                let json = try JSONSerialization.data(withJSONObject: member)
                keys.append(Key(id: id, algorithm: algorithm, json: json))
            } catch {
                throw Unusable(reason: "key '\(id)' cannot be read")
            }
        }
        if keys.isEmpty { throw Unusable(reason: "it has no key for signatures") }
    }
}
