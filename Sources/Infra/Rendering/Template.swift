/// A CloudFormation template of a whole stack.
///
/// ```swift
/// let template = try Template(rendering: stack)
/// print(template.value.yaml)
/// ```
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html
package struct Template: Sendable, Hashable {
    /// The template itself.
    package let value: TemplateValue
    /// What the template lacks of the stack, and which limits of CloudFormation it exceeds.
    package let warnings: [Diagnostic]

    /// - Parameter stack: A stack without mistakes, as `validated()` gives it.
    /// - Throws: `Diagnostics` for what must not or cannot be written into a template: a secret's text, and attributes that
    ///   CloudFormation does not give.
    package init(rendering stack: Stack) throws(Diagnostics) {
        var renderer = TemplateRenderer(stack)
        let value = renderer.template()
        if renderer.diagnostics.contains(where: { $0.severity == .error }) { throw Diagnostics(renderer.diagnostics) }
        self.value = value
        warnings = renderer.diagnostics + Self.limitsExceeded(by: value)
    }

    /// The resources that CloudFormation takes at most, and the size of a template in S3.
    ///
    /// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
    private static let limits = (resources: 500, outputs: 200, parameters: 200, bytes: 1_000_000)

    private static func limitsExceeded(by value: TemplateValue) -> [Diagnostic] {
        guard case .object(let sections) = value else { return [] }
        func count(_ section: String) -> Int {
            guard case .object(let members)? = sections.first(where: { $0.name == section })?.value else { return 0 }
            return members.count
        }
        let counts = [
            ("resources", count("Resources"), limits.resources), ("outputs", count("Outputs"), limits.outputs),
            ("parameters", count("Parameters"), limits.parameters), ("bytes", value.yaml.utf8.count, limits.bytes),
        ]
        return counts.filter { $0.1 > $0.2 }.map { name, got, limit in
            Diagnostic(
                .warning,
                "Template exceeds a limit of CloudFormation",
                detail: "It has \(got) \(name), but CloudFormation takes \(limit) at most."
            )
        }
    }
}
