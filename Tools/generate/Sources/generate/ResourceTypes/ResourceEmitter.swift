/// Writes the Swift file of a resource type.
enum ResourceEmitter {
    static let banner = "// Written by `make generate` from the CloudFormation registry's schema. Do not edit."

    static func source(of model: ResourceModel) -> String {
        var writer = SourceWriter()
        writer.line(banner)
        writer.line()
        writer.line("/// `\(model.entry.type)`.")
        writer.line("///")
        writer.line("/// Source: \(model.documentationPage)")
        writer.block("public struct \(model.entry.swiftName): Resource") { writer in
            writer.members(of: model.root)
            writer.nested(in: model.root)
        }
        writer.line()
        writer.schema(of: model)
        if !model.attributes.isEmpty {
            writer.line()
            writer.attributes(of: model)
        }
        return writer.text
    }
}

extension ResourceModel {
    /// The page of AWS's template reference.
    fileprivate var documentationPage: String {
        let page = entry.type.lowercased().split(separator: ":").dropFirst().joined(separator: "-")
        return "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-\(page).html"
    }
}

extension SourceWriter {
    /// An expression after `prefix` and before `suffix`, broken where it does not fit.
    mutating func expression(_ prefix: String, _ value: SwiftExpression, suffix: String = "") {
        // One column is left free for the comma that swift-format may add.
        for text in value.lines(columns: width - 1, prefix: prefix, suffix: suffix) { line(text) }
    }

    fileprivate mutating func schema(of model: ResourceModel) {
        let arguments = model.schemaArguments
        block("extension \(model.entry.swiftName)") { writer in
            writer.line("/// What the registry says of `\(model.entry.type)`.")
            writer.line("public static let schema = Schema(")
            writer.indented { writer in
                for (index, argument) in arguments.enumerated() {
                    let comma = index < arguments.count - 1 ? "," : ""
                    writer.expression("\(argument.label): ", argument.value, suffix: comma)
                }
            }
            writer.line(")")
            writer.line()
            writer.line("private static let properties: [String: PropertySchema] = [")
            writer.indented { writer in
                for shape in model.shapes { writer.expression("\"\(shape.name)\": ", shape.shape, suffix: ",") }
            }
            writer.line("]")
        }
    }

    fileprivate mutating func attributes(of model: ResourceModel) {
        block("extension Reference where R == \(model.entry.swiftName)") { writer in
            for attribute in model.attributes {
                writer.line("/// `\(attribute.name)`.")
                let head = "public var \(attribute.swiftName): Input<\(attribute.type.value)>"
                let body = "attribute(\"\(attribute.name)\")"
                let single = "\(head) { \(body) }"
                if single.count <= writer.width {
                    writer.line(single)
                } else {
                    writer.block(head) { $0.line(body) }
                }
            }
        }
    }
}

extension ResourceModel {
    /// The arguments of `Schema(…)`; those that would only repeat a default are left out.
    fileprivate var schemaArguments: [(label: String, value: SwiftExpression)] {
        func paths(_ paths: [RegistryPath]) -> SwiftExpression { .strings(paths.map(\.description).sorted()) }
        var arguments: [(label: String, value: SwiftExpression)] = [
            ("type", .string(entry.type)), ("properties", .text("properties")),
        ]
        if !required.isEmpty { arguments.append(("required", .strings(required))) }
        arguments.append(("primaryIdentifier", .strings(primaryIdentifier)))
        let lists = [
            ("createOnly", createOnly), ("conditionalCreateOnly", conditionalCreateOnly),
            ("readOnly", schema.readOnly), ("writeOnly", writeOnly),
        ]
        for (label, list) in lists where !list.isEmpty { arguments.append((label, paths(list))) }
        if let tags = schema.tagProperty { arguments.append(("tagProperty", .string(tags))) }
        if replacement != "createThenDelete" { arguments.append(("replacement", .text(".\(replacement)"))) }
        if !exclusive.isEmpty { arguments.append(("exclusive", .array(exclusive.map(SwiftExpression.strings)))) }
        if isStateful { arguments.append(("isStateful", .text("true"))) }
        if !interrupting.isEmpty { arguments.append(("interrupting", paths(interrupting))) }
        if !constraints.isEmpty { arguments.append(("constraints", .array(constraints))) }
        return arguments
    }
}
