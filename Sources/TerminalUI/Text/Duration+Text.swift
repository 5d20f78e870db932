extension Duration {
    /// The duration as people say it: `0.4s`, `12s`, `3m 05s`, `1h 02m`.
    package var shortText: String {
        let tenths = Int((seconds * 10).rounded(.down))
        if tenths < 10 { return "0.\(max(0, tenths))s" }
        let whole = tenths / 10
        if whole < 60 { return "\(whole)s" }
        if whole < 3600 { return "\(whole / 60)m \(Self.twoDigits(whole % 60))s" }
        return "\(whole / 3600)h \(Self.twoDigits(whole / 60 % 60))m"
    }

    /// The duration without false precision: `under 10 s`, `40 s`, `3 min`, `1 h 20 min`.
    package var roughText: String {
        let whole = Int(seconds.rounded(.up))
        if whole < 10 { return "under 10 s" }
        if whole < 55 { return "about \((whole + 9) / 10 * 10) s" }
        let minutes = (whole + 30) / 60
        if minutes < 60 { return "about \(max(1, minutes)) min" }
        let rest = minutes % 60 / 10 * 10
        return "about \(minutes / 60) h" + (rest == 0 ? "" : " \(rest) min")
    }

    /// Seconds as a number.
    package var seconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
