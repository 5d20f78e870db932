/// A text that stands for a value in Secrets Manager, in CloudFormation's words:
/// `{{resolve:secretsmanager:<secret>:SecretString:<json key>:<version stage>:<version id>}}`.
///
/// It is no secret itself, so plans, states and templates show it as it is. What it stands for is only looked up for the
/// call that needs it.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-secretsmanager.html
package struct DynamicReference: Sendable, Hashable {
    /// The secret's ARN or name.
    package let secretID: String
    /// The member of the JSON object that the secret holds; `nil` for the whole text.
    package let jsonKey: String?
    /// As in `AWSPREVIOUS`; `nil` for the current version.
    package let versionStage: String?
    package let versionID: String?

    /// - Parameter text: The whole text; `nil` where it is not a reference to Secrets Manager.
    package init?(_ text: String) {
        guard Self.isWritten(as: text), text.hasPrefix(Self.prefix) else { return nil }
        var parts = text.dropFirst(Self.prefix.count).dropLast(2)
            .split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        // An ARN has six colons of its own.
        let length = parts.first == "arn" ? 7 : 1
        guard parts.count >= length, parts.count <= length + 4 else { return nil }
        secretID = parts.prefix(length).joined(separator: ":")
        parts.removeFirst(length)
        guard !secretID.isEmpty, parts.isEmpty || parts.removeFirst() == "SecretString" else { return nil }
        func part(_ index: Int) -> String? {
            parts.indices.contains(index) && !parts[index].isEmpty ? parts[index] : nil
        }
        jsonKey = part(0)
        versionStage = part(1)
        versionID = part(2)
    }

    /// Whether a text is a dynamic reference as a whole, to whatever service.
    static func isWritten(as text: String) -> Bool { text.hasPrefix("{{resolve:") && text.hasSuffix("}}") }

    static let prefix = "{{resolve:secretsmanager:"
}
