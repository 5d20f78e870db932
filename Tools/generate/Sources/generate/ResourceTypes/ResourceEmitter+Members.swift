extension SourceWriter {
    /// Stored properties, the memberwise initialiser and the document form of a struct.
    mutating func members(of model: StructureModel) {
        let ordered = model.properties.filter(\.isRequired) + model.properties.filter { !$0.isRequired }
        for property in ordered {
            line("/// " + (["`\(property.name)`."] + property.notes).joined(separator: " "))
            line("public var \(property.swiftName): \(property.declared)")
        }
        line()
        initializer(ordered)
        line()
        reading(ordered)
        line()
        writing(ordered)
    }

    /// The enumerations and structs inside of a struct.
    mutating func nested(in owner: StructureModel) {
        for enumeration in owner.enumerations {
            line()
            self.enumeration(enumeration)
        }
        for structure in owner.structures {
            line()
            line("/// `\(structure.origin)`.")
            block("public struct \(structure.name): DocumentConvertible, Hashable") { writer in
                writer.members(of: structure)
                writer.nested(in: structure)
                if let shape = structure.shape {
                    writer.line()
                    writer.expression("static let shape = ", shape)
                }
            }
        }
    }

    private mutating func initializer(_ properties: [PropertyModel]) {
        line("/// Required properties come first; those left out are AWS's to choose.")
        let parameters = properties.map { "\($0.swiftName): \($0.declared)\($0.standard)" }
        call("public init", parameters, tail: " {")
        indented { writer in
            for property in properties { writer.line("self.\(property.plainName) = \(property.swiftName)") }
        }
        line("}")
    }

    private mutating func reading(_ properties: [PropertyModel]) {
        line("/// Reads the registry's names; what AWS alone sets is passed over.")
        block("public init(document: Document) throws(DocumentError)") { writer in
            writer.line("let reader = try DocumentReader(document)")
            for property in properties {
                let method = property.isRequired ? "required" : "optional"
                let fallback = property.type == .tags ? " ?? [:]" : ""
                let value = "try reader.\(method)(\"\(property.name)\")\(fallback)"
                let single = "self.\(property.plainName) = \(value)"
                if single.count <= writer.width {
                    writer.line(single)
                } else {
                    writer.line("self.\(property.plainName) =")
                    writer.indented { $0.line(value) }
                }
            }
        }
    }

    private mutating func writing(_ properties: [PropertyModel]) {
        line("/// The properties that are given, by the registry's names.")
        block("public var document: Document") { writer in
            writer.line("var writer = DocumentWriter()")
            for property in properties {
                let name = property.swiftName
                let value = property.type == .tags ? "\(name).isEmpty ? nil : \(name)" : name
                writer.call("writer.set", ["\"\(property.name)\"", value])
            }
            writer.line("return writer.document")
        }
    }

    private mutating func enumeration(_ model: EnumerationModel) {
        line("/// `\(model.origin)`.")
        block("public enum \(model.name): OpenEnumeration") { writer in
            for item in model.cases { writer.line("case \(SwiftNames.escaped(item.name))") }
            writer.line("/// A value that this version does not know.")
            writer.line("case custom(String)")
            writer.line()
            writer.line("/// The case of a text as AWS writes it.")
            writer.block("public init(_ text: String)") { writer in
                writer.line("switch text {")
                for item in model.cases {
                    let name = SwiftNames.escapedMember(item.name)
                    writer.branch(SwiftExpression.string(item.value).flat, "self = .\(name)")
                }
                writer.line("default: self = .custom(text)")
                writer.line("}")
            }
            writer.line()
            writer.line("/// The text as AWS writes it.")
            writer.block("public var description: String") { writer in
                writer.line("switch self {")
                for item in model.cases {
                    let name = SwiftNames.escapedMember(item.name)
                    writer.branch(".\(name)", SwiftExpression.string(item.value).flat)
                }
                writer.line("case .custom(let text): text")
                writer.line("}")
            }
        }
    }
}

extension PropertyModel {
    /// The type with its `?`.
    fileprivate var declared: String {
        isRequired || type == .tags ? type.spelled : "\(type.spelled)?"
    }

    /// The default of its parameter.
    fileprivate var standard: String {
        if type == .tags { return " = [:]" }
        return isRequired ? "" : " = nil"
    }

    /// The name where Swift needs no backticks, after a dot.
    fileprivate var plainName: String { swiftName.filter { $0 != "`" } }
}
