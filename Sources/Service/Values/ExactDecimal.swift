/// A decimal number kept exactly, as whole units of its last digit: 12.50 is 1250 units with the scale 2.
struct ExactDecimal: Sendable {
    /// The number without its point.
    var units: Int64
    /// How many digits stand behind the point, from 0 to 18.
    var scale: Int

    init(units: Int64, scale: Int) {
        self.units = units
        self.scale = scale
    }

    init(_ whole: Int64) {
        self.init(units: whole, scale: 0)
    }

    /// Reads digits with a sign, a point and an exponent, as JSON writes numbers; nil for what is none, and for what does not
    /// fit exactly into `scale` digits behind the point and 18 digits at all.
    init?(_ text: some StringProtocol, scale: Int) {
        guard let parts = DecimalParts(text.utf8) else { return nil }
        // The last digit of the parts counts 10 to the power of `exponent`; it has to become -scale.
        let shift = parts.exponent + scale
        var units = parts.digits
        if shift > 0 {
            guard shift <= 18 || units == 0 else { return nil }
            for _ in 0..<(units == 0 ? 0 : shift) {
                let (product, overflow) = units.multipliedReportingOverflow(by: 10)
                guard !overflow else { return nil }
                units = product
            }
        } else {
            for _ in 0..<min(-shift, 19) where units != 0 {
                guard units % 10 == 0 else { return nil }
                units /= 10
            }
        }
        guard units.magnitude < Self.limit else { return nil }
        self.init(units: parts.isNegative ? -units : units, scale: scale)
    }

    private static let limit: UInt64 = 1_000_000_000_000_000_000
}

extension ExactDecimal: CustomStringConvertible {
    /// All digits behind the point, as databases write it: `12.50`.
    var description: String {
        guard scale > 0 else { return String(units) }
        let digits = String(units.magnitude)
        let padded = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
        return "\(units < 0 ? "-" : "")\(padded.dropLast(scale)).\(padded.suffix(scale))"
    }
}

extension ExactDecimal: Comparable, Hashable {
    static func == (left: ExactDecimal, right: ExactDecimal) -> Bool { !(left < right) && !(right < left) }

    static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
        let scale = max(left.scale, right.scale)
        return left.units(in: scale) < right.units(in: scale)
    }

    func hash(into hasher: inout Hasher) { hasher.combine(units(in: 18)) }

    private func units(in scale: Int) -> Int128 {
        (self.scale..<scale).reduce(Int128(units)) { units, _ in units * 10 }
    }
}

/// A number in JSON's form, taken apart: digits × 10^exponent, without zeros at the end.
private struct DecimalParts {
    var isNegative = false
    var digits: Int64 = 0
    var exponent = 0
    /// Zeros that count only if another digit follows.
    private var zeros = 0

    /// Nil for what is no number, and for one with more digits than fit into 64 bits.
    init?(_ text: some Sequence<UInt8>) {
        var bytes = text.makeIterator()
        var next = bytes.next()
        if next == UInt8(ascii: "-") {
            isNegative = true
            next = bytes.next()
        }
        guard Self.digit(next) != nil else { return nil }
        while let value = Self.digit(next) {
            guard append(value) else { return nil }
            next = bytes.next()
        }
        if next == UInt8(ascii: ".") {
            next = bytes.next()
            guard Self.digit(next) != nil else { return nil }
            while let value = Self.digit(next) {
                guard append(value) else { return nil }
                exponent -= 1
                next = bytes.next()
            }
        }
        if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
            guard let power = Self.power(&bytes) else { return nil }
            exponent += power
        } else if next != nil {
            return nil
        }
        exponent += zeros
    }

    private mutating func append(_ digit: Int64) -> Bool {
        if digit == 0 {
            zeros += 1
            return true
        }
        for _ in 0...min(zeros, 19) {
            let (product, overflow) = digits.multipliedReportingOverflow(by: 10)
            guard !overflow else { return false }
            digits = product
        }
        zeros = 0
        let (sum, overflow) = digits.addingReportingOverflow(digit)
        digits = sum
        return !overflow
    }

    /// The power behind an `e`: all that is left.
    private static func power(_ bytes: inout some IteratorProtocol<UInt8>) -> Int? {
        var next = bytes.next()
        let isNegative = next == UInt8(ascii: "-")
        if isNegative || next == UInt8(ascii: "+") { next = bytes.next() }
        guard digit(next) != nil else { return nil }
        var power = 0
        while let value = digit(next) {
            // More changes nothing: no such number fits.
            power = min(power * 10 + Int(value), 1_000_000)
            next = bytes.next()
        }
        return next == nil ? (isNegative ? -power : power) : nil
    }

    private static func digit(_ byte: UInt8?) -> Int64? {
        guard let byte, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        return Int64(byte - UInt8(ascii: "0"))
    }
}
