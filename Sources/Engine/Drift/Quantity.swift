/// An amount with a unit, as Kubernetes writes it, in one spelling.
///
/// Source: https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
struct Quantity {
    /// The same for all spellings of an amount: `1`, `1000m` and `1e0` are `1000000000n`, thousand millionths of one.
    let description: String

    /// - Parameter text: As in `500m`, `1.5Gi`, `2e3`; `nil` for what is no quantity, or does not fit.
    init?(_ text: String) {
        let number = text.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == "-" || $0 == "+") }
        var suffix = text[number.endIndex...]
        var exponent = 0
        if let first = suffix.first, first == "e" || first == "E", let power = Int(suffix.dropFirst()) {
            exponent = power
            suffix = ""
        }
        guard let scale = Self.scales[String(suffix)], (-12...18).contains(exponent) else { return nil }
        let parts = number.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, let whole = parts.first, !whole.isEmpty || parts.count == 2 else { return nil }
        let fraction = parts.count == 2 ? parts[1] : ""
        guard fraction.allSatisfy(\.isNumber), let digits = Int128("\(whole)\(fraction)") else { return nil }
        // Nothing is lost as long as every power of ten that divides is smaller than those that multiply.
        var value = digits
        for _ in 0..<9 + scale.tens + max(0, exponent) {
            let (product, overflows) = value.multipliedReportingOverflow(by: 10)
            guard !overflows else { return nil }
            value = product
        }
        let (product, overflows) = value.multipliedReportingOverflow(by: Int128(1) << Int128(scale.twos))
        guard !overflows else { return nil }
        value = product
        for _ in 0..<fraction.count + scale.divisors + max(0, -exponent) {
            // Kubernetes rounds up to thousand millionths.
            value = value / 10 + (value % 10 > 0 ? 1 : 0)
        }
        description = "\(value)n"
    }

    /// Powers of ten and of two that a suffix multiplies by, and powers of ten that it divides by.
    private static let scales: [String: (tens: Int, twos: Int, divisors: Int)] = [
        "n": (0, 0, 9), "u": (0, 0, 6), "m": (0, 0, 3), "": (0, 0, 0), "k": (3, 0, 0), "M": (6, 0, 0),
        "G": (9, 0, 0), "T": (12, 0, 0), "P": (15, 0, 0), "E": (18, 0, 0), "Ki": (0, 10, 0), "Mi": (0, 20, 0),
        "Gi": (0, 30, 0), "Ti": (0, 40, 0), "Pi": (0, 50, 0), "Ei": (0, 60, 0),
    ]
}
