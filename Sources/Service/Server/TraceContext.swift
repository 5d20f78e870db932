/// The place of a request in a trace (W3C Trace Context, https://www.w3.org/TR/trace-context/).
struct TraceContext: Sendable, Hashable {
    /// 32 lower-case hexadecimal digits, not all zero.
    var traceID: String
    /// The span of this request: 16 lower-case hexadecimal digits, not all zero.
    var spanID: String
    /// The caller's span, where there is a caller that has one.
    var parentID: String?
    /// Whether the trace is recorded.
    var isSampled: Bool
    /// The caller's `tracestate`, passed on as it came.
    var state: String?

    /// The header field for what this request calls, in version 00.
    var traceparent: String { "00-\(traceID)-\(spanID)-\(isSampled ? "01" : "00")" }

    /// A trace that begins here.
    ///
    /// `ratio`: The part of traces that is recorded, from 0 to 1.
    init(ratio: Double, using generator: inout some RandomNumberGenerator) {
        let low = UInt64.random(in: 1 ... .max, using: &generator)
        traceID = hexadecimal(.random(in: 0 ... .max, using: &generator)) + hexadecimal(low)
        spanID = hexadecimal(.random(in: 1 ... .max, using: &generator))
        // As the sampler traceidratio of OpenTelemetry: the same trace is recorded everywhere or nowhere.
        isSampled = ratio >= 1 || Double(low >> 1) < ratio * 0x1p63
    }

    /// A span below the caller's.
    ///
    /// `traceparent`: The caller's header field.
    /// `tracestate`: The caller's header field, if any.
    /// Returns: nil where `traceparent` is not valid; its sender then counts as having sent none (section 3.3 of the recommendation).
    init?(traceparent: String, tracestate: String?, using generator: inout some RandomNumberGenerator) {
        let parts = traceparent.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count >= 4, parts[0].isHexadecimal(2), parts[0] != "ff", parts[0] != "00" || parts.count == 4 else {
            return nil
        }
        guard parts[1].isHexadecimal(32), parts[1].contains(where: { $0 != "0" }) else { return nil }
        guard parts[2].isHexadecimal(16), parts[2].contains(where: { $0 != "0" }) else { return nil }
        guard parts[3].isHexadecimal(2), let flags = UInt8(parts[3], radix: 16) else { return nil }
        traceID = String(parts[1])
        parentID = String(parts[2])
        spanID = hexadecimal(.random(in: 1 ... .max, using: &generator))
        isSampled = flags & 1 == 1
        state = tracestate.flatMap { $0.isEmpty || $0.utf8.count > 512 ? nil : $0 }
    }
}

/// 16 digits.
func hexadecimal(_ number: UInt64) -> String {
    String(unsafeUninitializedCapacity: 16) { digits in
        var rest = number
        for place in (0..<16).reversed() {
            let digit = UInt8(rest & 15)
            digits[place] = digit < 10 ? 48 + digit : 87 + digit
            rest >>= 4
        }
        return 16
    }
}

extension Substring {
    /// Whether it has this many digits, in lower case.
    fileprivate func isHexadecimal(_ length: Int) -> Bool {
        utf8.count == length && utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
    }
}
