/// The kinds of settings.
extension SettingReader {
    mutating func text(_ name: String, standard: String, _ explanation: String, kind: String = "text") -> String {
        read(name, kind: kind, standard: standard, explanation) { $0 } ?? standard
    }

    mutating func optionalText(_ name: String, _ explanation: String, kind: String = "text") -> String? {
        read(name, kind: kind, standard: "", explanation) { $0 }
    }

    mutating func secret(_ name: String, _ explanation: String, kind: String = "text", minimum: Int = 1) -> Secret? {
        let kind = minimum > 1 ? "\(kind) of at least \(minimum) characters" : kind
        return read(name, kind: kind, standard: "", explanation, isSecret: true) {
            $0.count >= minimum ? Secret($0) : nil
        }
    }

    mutating func integer(_ name: String, standard: Int, in range: ClosedRange<Int>, _ explanation: String) -> Int {
        let kind = "whole number from \(range.lowerBound) to \(range.upperBound)"
        return read(name, kind: kind, standard: "\(standard)", explanation) { text in
            Int(text).flatMap { range.contains($0) ? $0 : nil }
        } ?? standard
    }

    mutating func fraction(_ name: String, standard: Double, _ explanation: String) -> Double {
        read(name, kind: "number from 0 to 1", standard: "\(standard)", explanation) { text in
            Double(text).flatMap { (0...1).contains($0) ? $0 : nil }
        } ?? standard
    }

    mutating func flag(_ name: String, standard: Bool, _ explanation: String) -> Bool {
        read(name, kind: "true or false", standard: "\(standard)", explanation) { Bool($0) } ?? standard
    }

    mutating func choice<Value: RawRepresentable<String> & CaseIterable>(
        _ name: String,
        standard: Value,
        _ explanation: String
    ) -> Value {
        let words = Value.allCases.map(\.rawValue).joined(separator: ", ")
        return read(name, kind: "one of \(words)", standard: standard.rawValue, explanation) { Value(rawValue: $0) }
            ?? standard
    }

    /// Words between commas.
    mutating func list(_ name: String, _ explanation: String, kind: String) -> [String] {
        read(name, kind: kind, standard: "", explanation) { text in
            text.split(separator: ",").map { $0.filter { $0 != " " } }.filter { !$0.isEmpty }
        } ?? []
    }

    /// A time: a number with `ms`, `s`, `m` or `h`; without a unit, seconds.
    mutating func duration(
        _ name: String,
        standard: Duration,
        in range: ClosedRange<Duration>,
        _ explanation: String
    ) -> Duration {
        let kind = "time from \(range.lowerBound.short) to \(range.upperBound.short)"
        return read(name, kind: kind, standard: standard.short, explanation) { text in
            Duration(short: text).flatMap { range.contains($0) ? $0 : nil }
        } ?? standard
    }

    /// A size: a number with `KiB`, `MiB` or `GiB`; without a unit, bytes.
    mutating func size(_ name: String, standard: Int, in range: ClosedRange<Int>, _ explanation: String) -> Int {
        let kind = "size from \(shortSize(range.lowerBound)) to \(shortSize(range.upperBound))"
        return read(name, kind: kind, standard: shortSize(standard), explanation) { text in
            parseSize(text).flatMap { range.contains($0) ? $0 : nil }
        } ?? standard
    }
}

extension Duration {
    /// As in `30s`, the largest unit that takes it whole.
    var short: String {
        let milliseconds = components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
        for (unit, size) in [("h", Int64(3_600_000)), ("m", 60_000), ("s", 1000)] where milliseconds % size == 0 {
            // Zero and 60 s are easier to read in seconds.
            if unit == "s" || milliseconds / size > 1 { return "\(milliseconds / size)\(unit)" }
        }
        return "\(milliseconds)ms"
    }

    /// Reads `500ms`, `30s`, `5m`, `1h`, and `30` as seconds; nil for anything else.
    init?(short text: String) {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard let number = Int64(digits), number <= 1_000_000_000 else { return nil }
        switch text.dropFirst(digits.count) {
        case "ms": self = .milliseconds(number)
        case "", "s": self = .seconds(number)
        case "m": self = .seconds(number * 60)
        case "h": self = .seconds(number * 3600)
        default: return nil
        }
    }

    /// In whole nanoseconds; at most 292 years.
    var nanoseconds: Int64 {
        let (seconds, overflow) = components.seconds.multipliedReportingOverflow(by: 1_000_000_000)
        return overflow ? .max : seconds + components.attoseconds / 1_000_000_000
    }
}

private let sizeUnits: [(name: String, bytes: Int)] = [("GiB", 1 << 30), ("MiB", 1 << 20), ("KiB", 1 << 10)]

private func shortSize(_ bytes: Int) -> String {
    for (name, size) in sizeUnits where bytes >= size && bytes % size == 0 { return "\(bytes / size)\(name)" }
    return "\(bytes)"
}

private func parseSize(_ text: String) -> Int? {
    for (name, size) in sizeUnits where text.hasSuffix(name) {
        guard let number = Int(text.dropLast(name.count)), number >= 0, number < 1 << 30 else { return nil }
        return number * size
    }
    return Int(text)
}
