/// An IPv4 or IPv6 range in one spelling: host bits cleared, IPv6 in its shortest form.
struct AddressRange {
    /// The range as text, as in `10.0.0.0/24`.
    let description: String

    /// - Parameter text: As in `10.0.0.7/24` or `2001:DB8::7/64`; `nil` where it is no range.
    init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let prefix = Int(parts[1]), prefix >= 0 else { return nil }
        if parts[0].contains(":") {
            guard prefix <= 128, let groups = Self.groups(parts[0]) else { return nil }
            description = "\(Self.shortest(Self.cleared(groups, width: 16, prefix)))/\(prefix)"
        } else {
            let bytes = parts[0].split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
            guard prefix <= 32, bytes.count == 4, !bytes.contains(nil) else { return nil }
            let cleared = Self.cleared(bytes.compactMap { $0 }.map(UInt16.init), width: 8, prefix)
            description = "\(cleared.map { "\($0)" }.joined(separator: "."))/\(prefix)"
        }
    }

    private static func cleared(_ groups: [UInt16], width: Int, _ prefix: Int) -> [UInt16] {
        groups.enumerated().map { index, group in
            let kept = max(0, min(width, prefix - index * width))
            let mask = kept == 0 ? 0 : (UInt32(1) << width) - (UInt32(1) << (width - kept))
            return group & UInt16(truncatingIfNeeded: mask)
        }
    }

    /// The eight groups of an IPv6 address, with `::` filled in.
    private static func groups(_ text: Substring) -> [UInt16]? {
        var halves: [[UInt16]] = []
        var rest = text
        var isShortened = false
        while let range = rest.indices.first(where: { rest[$0...].hasPrefix("::") }) {
            guard !isShortened, let half = numbers(rest[..<range]) else { return nil }
            isShortened = true
            halves.append(half)
            rest = rest[rest.index(range, offsetBy: 2)...]
        }
        guard let last = numbers(rest) else { return nil }
        halves.append(last)
        let given = halves.reduce(0) { $0 + $1.count }
        guard isShortened ? given < 8 : given == 8 else { return nil }
        guard isShortened else { return last }
        return halves[0] + [UInt16](repeating: 0, count: 8 - given) + halves[1]
    }

    private static func numbers(_ text: Substring) -> [UInt16]? {
        if text.isEmpty { return [] }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { UInt16($0, radix: 16) }
        return parts.contains(nil) ? nil : parts.compactMap { $0 }
    }

    /// RFC 5952: the longest run of zeros, the first of equals, becomes `::`.
    private static func shortest(_ groups: [UInt16]) -> String {
        var longest = 0..<0
        var start = 0
        while start < groups.count {
            let end = groups[start...].firstIndex { $0 != 0 } ?? groups.count
            if end - start > longest.count { longest = start..<end }
            start = max(end, start) + 1
        }
        func text(_ part: ArraySlice<UInt16>) -> String {
            part.map { String($0, radix: 16) }.joined(separator: ":")
        }
        guard longest.count > 1 else { return text(groups[...]) }
        return "\(text(groups[..<longest.lowerBound]))::\(text(groups[longest.upperBound...]))"
    }
}
