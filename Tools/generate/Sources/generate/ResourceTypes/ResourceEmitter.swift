/// Writes the Swift file of a resource type.
struct ResourceEmitter {
    static let banner = "// Written by `make generate` from the CloudFormation registry's schema. Do not edit."

    private var lines: [String] = []
    private var indent = 0

    static func source(of model: ResourceModel) -> String {
        var emitter = ResourceEmitter()
        emitter.resource(model)
        return emitter.lines.joined(separator: "\n") + "\n"
    }

    private mutating func line(_ text: String = "") {
        lines.append(text.isEmpty ? "" : String(repeating: " ", count: indent) + text)
    }

    private func fits(_ text: String) -> Bool { indent + text.count <= SwiftExpression.columns }

    private mutating func assignment(_ left: String, _ right: String) {
        if fits("\(left) = \(right)") {
            line("\(left) = \(right)")
        } else {
            line("\(left) =")
            line("    \(right)")
        }
    }

    private mutating func block(_ head: String, _ body: (inout ResourceEmitter) -> Void) {
        line(head + " {")
        indent += 4
        body(&self)
        indent -= 4
        line("}")
    }

    private mutating func expression(_ prefix: String, _ value: SwiftExpression, suffix: String = "") {
        lines += value.lines(indent: indent, prefix: prefix, suffix: suffix)
    }

    private mutating func resource(_ model: ResourceModel) {
        line(Self.banner)
        line()
        line("/// `\(model.entry.type)`.")
        line("///")
        line("/// Source: \(model.documentationPage)")
        block("public struct \(model.entry.swiftName): Resource") { emitter in
            emitter.members(of: model.root)
            emitter.nested(in: model.root)
        }
        line()
        schema(model)
        if !model.attributes.isEmpty {
            line()
            attributes(model)
        }
    }

    private mutating func schema(_ model: ResourceModel) {
        func paths(_ paths: [RegistryPath]) -> SwiftExpression { .strings(paths.map(\.description).sorted()) }
        let schema = model.schema
        var arguments: [(String, SwiftExpression)] = [
            ("type", .string(model.entry.type)), ("properties", .text("properties")),
        ]
        if !model.required.isEmpty { arguments.append(("required", .strings(model.required))) }
        arguments.append(("primaryIdentifier", .strings(model.primaryIdentifier)))
        if !model.createOnly.isEmpty { arguments.append(("createOnly", paths(model.createOnly))) }
        if !schema.conditionalCreateOnly.isEmpty {
            arguments.append(("conditionalCreateOnly", paths(schema.conditionalCreateOnly)))
        }
        if !schema.readOnly.isEmpty { arguments.append(("readOnly", paths(schema.readOnly))) }
        if !schema.writeOnly.isEmpty { arguments.append(("writeOnly", paths(schema.writeOnly))) }
        if let tags = schema.tagProperty { arguments.append(("tagProperty", .string(tags))) }
        if model.replacement != "createThenDelete" {
            arguments.append(("replacement", .text(".\(model.replacement)")))
        }
        if !model.constraints.isEmpty { arguments.append(("constraints", .array(model.constraints))) }

        block("extension \(model.entry.swiftName)") { emitter in
            emitter.line("/// What the registry says of `\(model.entry.type)`.")
            emitter.line("public static let schema = Schema(")
            emitter.indent += 4
            for (index, argument) in arguments.enumerated() {
                let comma = index < arguments.count - 1 ? "," : ""
                emitter.expression("\(argument.0): ", argument.1, suffix: comma)
            }
            emitter.indent -= 4
            emitter.line(")")
            emitter.line()
            emitter.line("private static let properties: [String: PropertySchema] = [")
            emitter.indent += 4
            for shape in model.shapes { emitter.expression("\"\(shape.name)\": ", shape.shape, suffix: ",") }
            emitter.indent -= 4
            emitter.line("]")
        }
    }

    private mutating func attributes(_ model: ResourceModel) {
        block("extension Reference where R == \(model.entry.swiftName)") { emitter in
            for attribute in model.attributes {
                emitter.line("/// `\(attribute.name)`.")
                let head = "public var \(attribute.swiftName): Input<\(attribute.type.value)>"
                let body = "attribute(\"\(attribute.name)\")"
                let single = "\(head) { \(body) }"
                if emitter.fits(single) {
                    emitter.line(single)
                } else {
                    emitter.block(head) { $0.line(body) }
                }
            }
        }
    }

    private mutating func nested(in owner: StructureModel) {
        for enumeration in owner.enumerations {
            line()
            self.enumeration(enumeration)
        }
        for structure in owner.structures {
            line()
            line("/// `\(structure.origin)`.")
            block("public struct \(structure.name): DocumentConvertible, Hashable") { emitter in
                emitter.members(of: structure)
                emitter.nested(in: structure)
                if let shape = structure.shape {
                    emitter.line()
                    emitter.expression("static let shape = ", shape)
                }
            }
        }
    }
}

extension ResourceEmitter {
    /// Stored properties, the memberwise initialiser and the document form.
    private mutating func members(of model: StructureModel) {
        let ordered = model.properties.filter(\.isRequired) + model.properties.filter { !$0.isRequired }
        for property in ordered {
            line("/// " + (["`\(property.name)`."] + property.notes).joined(separator: " "))
            line("public var \(property.swiftName): \(property.declared)")
        }
        line()
        line("/// Required properties come first; those left out are AWS's to choose.")
        let parameters = ordered.map { property -> String in
            let standard = property.type == .tags ? " = [:]" : property.isRequired ? "" : " = nil"
            return "\(property.swiftName): \(property.declared)\(standard)"
        }
        let single = "public init(\(parameters.joined(separator: ", "))) {"
        if fits(single) {
            line(single)
        } else {
            line("public init(")
            for (index, parameter) in parameters.enumerated() {
                line("    \(parameter)\(index < parameters.count - 1 ? "," : "")")
            }
            line(") {")
        }
        indent += 4
        for property in ordered {
            let name = property.swiftName
            line("self.\(name.filter { $0 != "`" }) = \(name)")
        }
        indent -= 4
        line("}")
        line()
        line("/// Reads the registry's names; what AWS alone sets is passed over.")
        block("public init(document: Document) throws(DocumentError)") { emitter in
            emitter.line("let reader = try DocumentReader(document)")
            for property in ordered {
                let reading = property.isRequired ? "required" : "optional"
                let standard = property.type == .tags ? " ?? [:]" : ""
                let name = property.swiftName.filter { $0 != "`" }
                emitter.assignment("self.\(name)", "try reader.\(reading)(\"\(property.name)\")\(standard)")
            }
        }
        line()
        line("/// The properties that are given, by the registry's names.")
        block("public var document: Document") { emitter in
            emitter.line("var writer = DocumentWriter()")
            for property in ordered {
                let name = property.swiftName
                let value = property.type == .tags ? "\(name).isEmpty ? nil : \(name)" : name
                let call = SwiftExpression.call(
                    "writer.set",
                    [(nil, .string(property.name)), (nil, .text(value))]
                )
                emitter.expression("", call)
            }
            emitter.line("return writer.document")
        }
    }

    private mutating func enumeration(_ model: EnumerationModel) {
        line("/// `\(model.origin)`.")
        block("public enum \(model.name): OpenEnumeration") { emitter in
            for item in model.cases { emitter.line("case \(SwiftNames.escaped(item.name))") }
            emitter.line("/// A value that this version does not know.")
            emitter.line("case custom(String)")
            emitter.line()
            emitter.line("/// The case of a text as AWS writes it.")
            emitter.block("public init(_ text: String)") { emitter in
                emitter.line("switch text {")
                for item in model.cases {
                    emitter.line(
                        "case \(SwiftExpression.string(item.value).flat): self = .\(SwiftNames.escapedMember(item.name))"
                    )
                }
                emitter.line("default: self = .custom(text)")
                emitter.line("}")
            }
            emitter.line()
            emitter.line("/// The text as AWS writes it.")
            emitter.block("public var description: String") { emitter in
                emitter.line("switch self {")
                for item in model.cases {
                    emitter.line(
                        "case .\(SwiftNames.escapedMember(item.name)): \(SwiftExpression.string(item.value).flat)"
                    )
                }
                emitter.line("case .custom(let text): text")
                emitter.line("}")
            }
        }
    }
}

extension PropertyModel {
    /// The type with its `?`.
    var declared: String {
        isRequired || type == .tags ? type.spelled : "\(type.spelled)?"
    }
}

extension ResourceModel {
    /// The page of AWS's template reference.
    var documentationPage: String {
        let parts = entry.type.lowercased().split(separator: ":")
        let page = parts.dropFirst().joined(separator: "-")
        return "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-\(page).html"
    }
}
