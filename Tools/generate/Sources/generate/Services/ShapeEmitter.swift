/// Writes the types of a service's shapes.
struct ShapeEmitter {
    var shapes: ServiceShapes
    var style: WireStyle
    /// What the types are nested in.
    var namespace: String
    /// In documentation, as in `Amazon EC2`.
    var serviceName: String

    private var wire: WireExpressions { WireExpressions(shapes: shapes, style: style, namespace: namespace) }

    /// Whether a shape is a type of its own.
    func isType(_ name: String) throws -> Bool {
        let shape = try shapes.shape(name)
        return shape.type == "structure" ? shape.document != true : shape.enum != nil
    }

    /// How a file that has the type alone imports AWSClient: publicly where a public declaration needs it.
    func importLine(_ name: String) throws -> String {
        let isPublic =
            try shapes.shape(name).enum != nil
            || shapes.members(of: name).contains { member, reference in
                let type = try shapes.type(reference.shape)
                return type.contains("Timestamp") || type.contains("JSONValue") || shapes.isIndirect(member, of: name)
            }
        return isPublic ? "public import AWSClient" : "package import AWSClient"
    }

    /// Writes the type, inside of its namespace.
    func emitType(_ name: String, to writer: inout SourceWriter) throws {
        let shape = try shapes.shape(name)
        if shape.enum != nil {
            enumeration(name, values: shape.enum ?? [], to: &writer)
        } else if shape.union == true {
            try union(name, to: &writer)
        } else {
            try structure(name, to: &writer)
        }
    }

    /// Writes the extensions that put the type on the wire and read it, each after an empty line.
    func emitWire(_ name: String, to writer: inout SourceWriter) throws {
        let shape = try shapes.shape(name)
        guard shape.enum == nil else { return }
        let type = "\(namespace).\(ServiceShapes.typeName(name))"
        let members = try shapes.members(of: name)
        if shapes.sent.contains(name) {
            writer.line()
            if shape.union == true {
                try unionWriting(type, members, to: &writer)
            } else {
                try writing(name, type, members, to: &writer)
            }
        }
        if shapes.received.contains(name) {
            writer.line()
            if shape.union == true {
                try unionReading(type, members, to: &writer)
            } else {
                try reading(name, type, members, to: &writer)
            }
        }
    }

    // MARK: Enumerations

    private func enumeration(_ name: String, values: [String], to writer: inout SourceWriter) {
        writer.line("/// `\(name)` of \(serviceName).")
        writer.block("public struct \(ServiceShapes.typeName(name)): StringEnumeration") { writer in
            writer.line("public var rawValue: String")
            writer.line()
            writer.line("public init(rawValue: String) { self.rawValue = rawValue }")
            guard values.count <= EnumerationLimit.values else { return }
            writer.line()
            var taken: Set<String> = ["custom"]
            for value in values {
                var name = SwiftNames.enumerationCase(value)
                // `.none` would mean `Optional.none` wherever a value is optional.
                if name == "none" { name = "noneValue" }
                while !taken.insert(name).inserted { name += "_" }
                writer.line("/// `\(value)`.")
                let declaration = "public static var \(SwiftNames.escaped(name)): Self"
                writer.line("\(declaration) { Self(rawValue: \(literal(value))) }")
            }
        }
    }

    // MARK: Structures

    private func structure(_ name: String, to writer: inout SourceWriter) throws {
        let members = try shapes.members(of: name)
        writer.line("/// `\(name)` of \(serviceName).")
        try writer.block("public struct \(ServiceShapes.typeName(name)): Sendable, Hashable") { writer in
            var parameters: [String] = []
            for (member, reference) in members {
                let isRequired = shapes.isRequired(member, of: name)
                let type = try shapes.type(reference.shape) + (isRequired ? "" : "?")
                let property = ServiceShapes.property(member)
                let wrapper = shapes.isIndirect(member, of: name) ? "@Indirect " : ""
                writer.line("/// `\(member)`.")
                writer.line("\(wrapper)public var \(property): \(type)")
                parameters.append("\(property): \(type)\(isRequired ? "" : " = nil")")
            }
            if !members.isEmpty { writer.line() }
            writer.line("/// What is left out is the service's to choose.")
            if members.isEmpty {
                writer.line("public init() {}")
            } else {
                writer.call("public init", parameters, tail: " {")
                writer.indented { writer in
                    for (member, _) in members {
                        let property = ServiceShapes.property(member)
                        writer.line("self.\(property) = \(property)")
                    }
                }
                writer.line("}")
            }
        }
    }

    private typealias Members = [(name: String, reference: ServiceModel.Reference)]

    /// Members that stand in the body; the others belong to the request's or answer's head.
    private func bodyMembers(_ members: Members, of name: String, isAnswer: Bool) throws -> Members {
        guard style == .json || style == .xml else { return members }
        let payload = try shapes.shape(name).payload
        return members.filter { member, reference in
            member != payload && !(isAnswer ? reference.isInHeadOfAnswer : reference.location != nil)
        }
    }

    private func writing(_ name: String, _ type: String, _ members: Members, to writer: inout SourceWriter) throws {
        let members = try bodyMembers(members, of: name, isAnswer: false)
        try writer.block("extension \(type)") { writer in
            let (writerType, parameter) = style.writer
            guard !members.isEmpty else {
                writer.line("package func write(to \(parameter): inout \(writerType)) {}")
                return
            }
            try writer.block("package func write(to \(parameter): inout \(writerType))") { writer in
                let attributesFirst =
                    members.filter { $0.reference.xmlAttribute == true }
                    + members.filter { $0.reference.xmlAttribute != true }
                for (member, reference) in attributesFirst {
                    writer.line(try wire.writeMember(member, reference, of: parameter))
                }
            }
        }
    }

    private func reading(_ name: String, _ type: String, _ members: Members, to writer: inout SourceWriter) throws {
        let bodyMembers = try bodyMembers(members, of: name, isAnswer: true)
        let (readerType, parameter) = style.reader
        try writer.block("extension \(type)") { writer in
            let head = "package init(\(parameter): \(readerType)) throws"
            let isBody = Set(bodyMembers.map(\.name))
            guard !members.isEmpty else {
                writer.line("\(head) {}")
                return
            }
            try writer.block(head) { writer in
                for (member, reference) in members {
                    let value =
                        isBody.contains(member)
                        ? try wire.readMember(member, reference, from: parameter) : "nil"
                    writer.line("self.\(ServiceShapes.property(member)) = \(value)")
                }
            }
        }
    }

    // MARK: Unions

    private func union(_ name: String, to writer: inout SourceWriter) throws {
        let type = ServiceShapes.typeName(name)
        let members = try shapes.members(of: name)
        writer.line("/// `\(name)` of \(serviceName): exactly one of its members.")
        try writer.block("public indirect enum \(type): Sendable, Hashable") { writer in
            for (member, reference) in members {
                writer.line("/// `\(member)`.")
                writer.line("case \(ServiceShapes.property(member))(\(try shapes.type(reference.shape)))")
            }
            writer.line("/// A member that this version does not know, by its name.")
            writer.line("case unknown(String)")
        }
    }

    private func unionWriting(_ type: String, _ members: Members, to writer: inout SourceWriter) throws {
        try writer.block("extension \(type)") { writer in
            let (writerType, parameter) = style.writer
            try writer.block("package func write(to \(parameter): inout \(writerType))") { writer in
                writer.line("switch self {")
                for (member, reference) in members {
                    let property = ServiceShapes.property(member)
                    writer.line("case .\(property)(let \(property)):")
                    try writer.indented { $0.line(try wire.writeMember(member, reference, of: parameter)) }
                }
                writer.line("case .unknown: break")
                writer.line("}")
            }
        }
    }

    private func unionReading(_ type: String, _ members: Members, to writer: inout SourceWriter) throws {
        let (reader, parameter) = style.reader
        try writer.block("extension \(type)") { writer in
            try writer.block("package init(\(parameter): \(reader)) throws") { writer in
                writer.line("let member = try \(parameter).unionMember()")
                writer.line("switch member.name {")
                let value = style == .json ? "member.value" : "member"
                for (member, reference) in members {
                    let name = style.receivedName(member, reference)
                    let property = ServiceShapes.property(member)
                    writer.line("case \(literal(name)): self = .\(property)(\(try wire.read(reference, value)))")
                }
                writer.line("default: self = .unknown(member.name)")
                writer.line("}")
            }
        }
    }
}
