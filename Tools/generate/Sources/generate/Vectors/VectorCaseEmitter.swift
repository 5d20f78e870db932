/// Writes one case as a function that throws where the case fails.
struct VectorCaseEmitter {
    var suite: VectorSuite
    var shapes: ServiceShapes
    var namespace: String
    var operationType: String

    func emit(
        _ vector: VectorSuite.Case,
        of operation: ServiceModel.Operation,
        number: Int,
        to writer: inout SourceWriter
    ) throws {
        try writer.block("private static func case\(number)() throws") { writer in
            do {
                if let expected = vector.serialized {
                    try input(vector, expected, operation, to: &writer)
                } else if let response = vector.response {
                    try output(vector, response, operation, to: &writer)
                } else {
                    throw ModelError("\(vector.id) has neither a request nor a response")
                }
            } catch let error as Inexpressible {
                writer.line("throw VectorMismatch(\(literal("the types cannot hold it: \(error.reason)")))")
            }
        }
    }

    private func input(
        _ vector: VectorSuite.Case,
        _ expected: VectorSuite.Case.Expected,
        _ operation: ServiceModel.Operation,
        to writer: inout SourceWriter
    ) throws {
        let value = try operation.input.map { try self.value(vector.params ?? .object([:]), $0) } ?? "()"
        let type = try operation.input.map { try shapes.type($0.shape) } ?? "Void"
        writer.line("let input: \(type) = \(value)")
        writer.line("var expected = ExpectedRequest(kind: .\(bodyKind))")
        func set(_ name: String, _ text: String?) {
            if let text { writer.line("expected.\(name) = \(literal(text))") }
        }
        set("method", expected.method)
        set("uri", expected.uri)
        set("body", expected.body)
        set("host", expected.host)
        set("endpoint", suite.clientEndpoint)
        for (name, value) in (expected.headers ?? [:]).sorted(by: { $0.key < $1.key }) {
            writer.line("expected.headers[\(literal(name))] = \(literal(value))")
        }
        if let names = expected.forbidHeaders, !names.isEmpty {
            writer.line("expected.forbidden = [\(names.map(literal).joined(separator: ", "))]")
        }
        if let names = expected.requireHeaders, !names.isEmpty {
            writer.line("expected.required = [\(names.map(literal).joined(separator: ", "))]")
        }
        writer.line("try expected.check(\(operationType).self, input)")
    }

    private var bodyKind: String {
        switch suite.metadata.protocol {
        case "ec2", "query": "form"
        case "rest-xml": "xml"
        default: "json"
        }
    }

    private func output(
        _ vector: VectorSuite.Case,
        _ response: VectorSuite.Case.Response,
        _ operation: ServiceModel.Operation,
        to writer: inout SourceWriter
    ) throws {
        var arguments = ["status: \(response.status_code)"]
        let headers = (response.headers ?? [:]).sorted { $0.key < $1.key }.map {
            "\(literal($0.key)): \(literal($0.value))"
        }
        if !headers.isEmpty { arguments.append("headers: [\(headers.joined(separator: ", "))]") }
        if let body = response.body, !body.isEmpty { arguments.append("body: Array(\(literal(body)).utf8)") }
        writer.call("let response = HTTPResponse", arguments)
        if let code = vector.errorCode {
            let message = vector.errorMessage.map(literal) ?? "nil"
            writer.line("try checkError(\(operationType).self, response, code: \(literal(code)), message: \(message))")
        } else if let output = operation.output {
            let value = try self.value(vector.result ?? .object([:]), output)
            writer.line("let expected: \(try shapes.type(output.shape)) = \(value)")
            writer.line("try checkOutput(\(operationType).self, response, expected)")
        } else {
            writer.line("try \(operationType).output(from: response)")
        }
    }

    // MARK: Values

    /// A case's value that no Swift value of the shape's type stands for.
    private struct Inexpressible: Error {
        var reason: String
    }

    private func value(_ node: JSONNode, _ reference: ServiceModel.Reference) throws -> String {
        let shape = try shapes.shape(reference.shape)
        let type = try shapes.type(reference.shape)
        switch (shape.type, node) {
        case ("structure", _) where shape.document == true: return "JSONValue\(document(node))"
        case ("string", .string(let text)):
            return shape.enum == nil ? literal(text) : "\(type)(rawValue: \(literal(text)))"
        case ("integer", .integer(let number)), ("long", .integer(let number)): return String(number)
        case ("float", .integer(let number)), ("double", .integer(let number)): return String(number)
        case ("float", .number(let number)), ("double", .number(let number)): return String(number)
        case ("float", .string(let text)), ("double", .string(let text)):
            let names = ["NaN": ".nan", "Infinity": ".infinity", "-Infinity": "-.infinity"]
            guard let name = names[text] else { throw ModelError("'\(text)' is no number") }
            return name
        case ("boolean", .boolean(let flag)): return String(flag)
        case ("timestamp", .integer(let seconds)): return "Timestamp(secondsSinceEpoch: \(seconds))"
        case ("timestamp", .number(let seconds)): return "Timestamp(secondsSinceEpoch: \(seconds))"
        case ("blob", .string(let text)): return "Array(\(literal(text)).utf8)"
        case ("list", .array(let elements)):
            let element = try shapes.element(shape, reference.shape)
            return "[\(try elements.map { try value($0, element) }.joined(separator: ", "))]"
        case ("map", .object(let entries)):
            let element = try shapes.value(shape, reference.shape)
            let texts = try entries.sorted { $0.key < $1.key }.map {
                "\(literal($0.key)): \(try value($0.value, element))"
            }
            return texts.isEmpty ? "[:]" : "[\(texts.joined(separator: ", "))]"
        case ("structure", .object(let members)): return try structure(members, reference.shape, type)
        case (_, .null): throw Inexpressible(reason: "null in a list or map of \(reference.shape)")
        default: throw ModelError("\(node) is no value of \(reference.shape), a \(shape.type)")
        }
    }

    private func structure(_ values: [String: JSONNode], _ name: String, _ type: String) throws -> String {
        let shape = try shapes.shape(name)
        let members = try shapes.members(of: name)
        for member in values.keys.sorted() where !members.contains(where: { $0.name == member }) {
            throw ModelError("\(name) has no member '\(member)'")
        }
        var arguments: [String] = []
        for (member, reference) in members {
            guard let node = values[member], node != .null else {
                if shapes.isRequired(member, of: name) {
                    throw Inexpressible(reason: "\(name) without its required member \(member)")
                }
                continue
            }
            let property = ServiceShapes.property(member)
            if shape.union == true { return "\(type).\(property)(\(try value(node, reference)))" }
            arguments.append("\(property): \(try value(node, reference))")
        }
        if shape.union == true { throw Inexpressible(reason: "the union \(name) without a member that the model has") }
        return "\(type)(\(arguments.joined(separator: ", ")))"
    }

    private func document(_ node: JSONNode) -> String {
        switch node {
        case .null: return ".null"
        case .boolean(let flag): return ".boolean(\(flag))"
        case .integer(let number): return ".integer(\(number))"
        case .number(let number): return ".number(\(number))"
        case .string(let text): return ".string(\(literal(text)))"
        case .array(let elements): return ".array([\(elements.map(document).joined(separator: ", "))])"
        case .object(let members):
            let texts = members.sorted { $0.key < $1.key }.map { "\(literal($0.key)): \(document($0.value))" }
            return ".object(\(texts.isEmpty ? "[:]" : "[\(texts.joined(separator: ", "))]"))"
        }
    }
}
