extension Form where Value == Int {
    /// A whole number of a range, in decimal digits.
    ///
    /// - Parameters:
    ///   - noun: What is counted: "days".
    ///   - range: The numbers allowed.
    /// - Returns: The form.
    static func number(of noun: String, in range: ClosedRange<Int>) -> Form {
        let description = "a number of \(noun) from \(range.lowerBound) to \(range.upperBound)"
        return Form(
            description: description,
            schema: [
                "type": "integer", "minimum": .integer(range.lowerBound), "maximum": .integer(range.upperBound),
            ],
            document: { .integer($0) },
            read: { node, path, decoding in
                guard let text = node.plainNumber, let value = Int(text), String(value) == text else {
                    decoding.reportType(path, node, expected: description, hint: node.quotedNumberHint)
                    return nil
                }
                guard range.contains(value) else {
                    decoding.reportValue(path, node, expected: description)
                    return nil
                }
                return value
            }
        )
    }
}

extension Form where Value == Double {
    /// A number of a range, with a point before its fraction.
    ///
    /// - Parameters:
    ///   - noun: What is counted: "seconds".
    ///   - range: The numbers allowed.
    /// - Returns: The form.
    static func decimal(of noun: String, in range: ClosedRange<Double>) -> Form {
        let description = "a number of \(noun) from \(range.lowerBound) to \(range.upperBound)"
        return Form(
            description: description,
            schema: [
                "type": "number", "minimum": .number(range.lowerBound), "maximum": .number(range.upperBound),
            ],
            document: { .number($0) },
            read: { node, path, decoding in
                guard let text = node.plainNumber, let value = Double(text) else {
                    decoding.reportType(path, node, expected: description, hint: node.quotedNumberHint)
                    return nil
                }
                guard range.contains(value) else {
                    decoding.reportValue(path, node, expected: description)
                    return nil
                }
                return value
            }
        )
    }
}

extension SourceNode {
    /// The text of something that YAML takes for a number: digits, with a point and a fraction or without.
    fileprivate var plainNumber: String? {
        guard case .scalar(let text, false) = content, text.matches(#"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?"#) else {
            return nil
        }
        return text
    }

    fileprivate var quotedNumberHint: String? {
        guard case .scalar(let text, true) = content, Double(text) != nil else { return nil }
        return "Write \(text), without quotes."
    }
}
