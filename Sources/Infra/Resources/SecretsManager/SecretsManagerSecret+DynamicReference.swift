extension Reference where R == SecretsManagerSecret {
    /// What the secret holds, to be given where a secret is taken. It is looked up when a call needs it, and written down
    /// nowhere; a plan, the state and a template show `{{resolve:secretsmanager:…}}`.
    ///
    /// A new value in Secrets Manager is no change of the stack: it is handed on with the next change of the resource.
    ///
    /// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-secretsmanager.html
    ///
    /// - Parameters:
    ///   - jsonKey: The member of the JSON object in the secret, as in `password`; without colons. Default: the whole text.
    ///   - versionStage: As in `AWSPREVIOUS`. Default: the current version.
    /// - Returns: A text with the secret's ARN in it.
    public func dynamicReference(jsonKey: String? = nil, versionStage: String? = nil) -> Input<Secret> {
        var parts = ["SecretString", jsonKey ?? "", versionStage ?? ""]
        while parts.last == "" { parts.removeLast() }
        let rest = parts.joined(separator: ":")
        return .interpolation([.string(DynamicReference.prefix), id.document, .string(":\(rest)}}")])
    }
}
