/// Names of resources in a template, made from their addresses: `network.app-eu-central-1a` is `NetworkAppEuCentral1a`.
///
/// CloudFormation takes letters and digits only, so two addresses can come out the same. Each of them then ends in eight
/// digits made of its address, whichever was added first.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html
struct LogicalIDs {
    private let ids: [Address: String]

    init(_ addresses: [Address]) {
        var count: [String: Int] = [:]
        for address in addresses { count[Self.readable(address.description), default: 0] += 1 }
        var ids: [Address: String] = [:]
        for address in addresses {
            let readable = Self.readable(address.description)
            ids[address] = count[readable] == 1 ? readable : readable + Self.digits(of: address.description)
        }
        self.ids = ids
    }

    subscript(address: Address) -> String { ids[address] ?? Self.readable(address.description) }

    /// The letters and digits of a text, each word with a capital; at most 240 characters.
    static func readable(_ text: String) -> String {
        let words = text.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        return String(words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined().prefix(240))
    }

    /// FNV-1a, 32 bits: the same for a text in every run and on every machine.
    static func digits(of text: String) -> String {
        var hash: UInt32 = 2_166_136_261
        for byte in text.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}
