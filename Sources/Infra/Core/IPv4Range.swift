/// A range of IPv4 addresses in CIDR notation, as in `10.0.16.0/20` (RFC 4632, section 3.1).
public struct IPv4Range: Sendable, Hashable, CustomStringConvertible {
    /// The address as it was written, four octets from the left.
    public let address: UInt32
    /// How many bits from the left all addresses share, 0 to 32.
    public let prefixLength: Int

    /// - Parameter text: Four decimal octets, `/` and a prefix length; `nil` for anything else, also leading zeros.
    public init?(_ text: String) {
        let halves = text.split(separator: "/", omittingEmptySubsequences: false)
        guard halves.count == 2, let prefixLength = Self.decimal(halves[1], to: 32) else { return nil }
        let octets = halves[0].split(separator: ".", omittingEmptySubsequences: false)
        guard octets.count == 4 else { return nil }
        var address: UInt32 = 0
        for octet in octets {
            guard let value = Self.decimal(octet, to: 255) else { return nil }
            address = address << 8 | UInt32(value)
        }
        self.init(address: address, prefixLength: prefixLength)
    }

    private init(address: UInt32, prefixLength: Int) {
        self.address = address
        self.prefixLength = prefixLength
    }

    /// The lowest address.
    public var first: UInt32 { address & mask }

    /// The highest address.
    public var last: UInt32 { first | ~mask }

    /// How many addresses there are, 1 to 2³².
    public var count: Int { 1 << (32 - prefixLength) }

    /// The same range, written with its lowest address.
    public var canonical: IPv4Range { IPv4Range(address: first, prefixLength: prefixLength) }

    /// Whether every address of the other range is in this one.
    public func contains(_ other: IPv4Range) -> Bool {
        first <= other.first && other.last <= last
    }

    /// Whether the two ranges have an address in common.
    public func overlaps(_ other: IPv4Range) -> Bool {
        first <= other.last && other.first <= last
    }

    /// As it was written: `10.0.16.0/20`.
    public var description: String {
        let octets = [24, 16, 8, 0].map { String(address >> UInt32($0) & 255) }
        return "\(octets.joined(separator: "."))/\(prefixLength)"
    }

    private var mask: UInt32 { prefixLength == 0 ? 0 : ~0 << UInt32(32 - prefixLength) }

    private static func decimal(_ text: Substring, to limit: Int) -> Int? {
        guard !text.isEmpty, text.utf8.count <= 3, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        guard text.utf8.count == 1 || text.first != "0", let value = Int(text), value <= limit else { return nil }
        return value
    }
}
