/// What was found of everything that an apply needs.
package struct DoctorReport: Report {
    /// One thing that was looked at.
    package struct Finding: Sendable, Hashable {
        package enum Outcome: String, Sendable, Hashable {
            case ok
            /// Works, but not for long, or not for all.
            case warning
            case failed
            /// Could not be looked at.
            case skipped
        }

        /// As in `credentials`.
        package var check: String
        package var outcome: Outcome
        /// What was found.
        package var text: String
        /// What to do about it; empty where there is nothing to do.
        package var advice: String

        package init(_ check: String, _ outcome: Outcome, _ text: String, advice: String = "") {
            self.check = check
            self.outcome = outcome
            self.text = text
            self.advice = advice
        }
    }

    package var findings: [Finding]

    package init(_ findings: [Finding]) { self.findings = findings }

    package var hasFailures: Bool { findings.contains { $0.outcome == .failed } }

    package func lines(in layout: Layout) -> [Line] {
        let width = findings.map(\.check.columns).max() ?? 0
        var lines: [Line] = []
        for finding in findings {
            let (mark, style) = finding.outcome.mark
            lines.append(Line(mark, style).appending("  \(finding.check.padded(to: width))  \(finding.text)"))
            if !finding.advice.isEmpty {
                lines.append(Line(finding.advice, .muted).indented(by: width + mark.columns + 4))
            }
        }
        let failed = findings.count { $0.outcome == .failed }
        let summary =
            failed > 0
            ? Line("\(failed) of \(findings.count) checks failed.", .error)
            : Line("Nothing stands in the way of an apply.", .create)
        return lines + [Line(), summary]
    }

    package var messages: [JSONMessage] {
        findings.map { finding in
            JSONMessage(
                "finding",
                [
                    "check": .string(finding.check), "outcome": .string(finding.outcome.rawValue),
                    "text": .string(finding.text), "advice": .string(finding.advice),
                ]
            )
        }
    }
}

extension DoctorReport.Finding.Outcome {
    /// All of one width, so that what follows stands in a column.
    fileprivate var mark: (text: String, style: Style) {
        switch self {
        case .ok: ("ok     ", .create)
        case .warning: ("warning", .warning)
        case .failed: ("failed ", .error)
        case .skipped: ("skipped", .muted)
        }
    }
}
