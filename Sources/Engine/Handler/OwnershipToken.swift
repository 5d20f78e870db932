package import Infra

/// Marks what one create makes, so that it can be recognised when the answer was never seen.
///
/// A token belongs to one incarnation of an address: a replacement gets a new one.
package struct OwnershipToken: Sendable, Hashable {
    package let stack: String
    package let address: Address
    /// 32 hexadecimal digits.
    package let value: String

    package init(stack: String, address: Address, value: String) {
        self.stack = stack
        self.address = address
        self.value = value
    }

    /// For calls that take a client token; 32 characters.
    package var clientToken: String { value }

    /// The tag that carries the token itself.
    package static let tokenTag = "deployer:token"
    package static let stackTag = Stack.stackTag
    package static let addressTag = Stack.addressTag

    /// Tags for the create; `deployer:token` is the one to search by.
    package var tags: [String: String] {
        [Self.tokenTag: value, Self.stackTag: stack, Self.addressTag: address.description]
    }

    /// A name for a resource that was given none: stack, address and digits of the token, the same every time.
    ///
    /// - Parameters:
    ///   - limit: The service's maximum, in characters; the readable part is cut, never the digits.
    ///   - allowed: Whether a character may stand in the name; others become `-`.
    /// - Returns: At most `limit` characters.
    package func name(limit: Int, allowed: (Character) -> Bool = { $0.isASCII && ($0.isLetter || $0.isNumber) })
        -> String
    {
        let readable = "\(stack)-\(address)".map { allowed($0) ? String($0) : "-" }.joined()
        let digits = String(value.prefix(8))
        return "\(readable.prefix(max(0, limit - digits.count - 1)))-\(digits)"
    }
}
