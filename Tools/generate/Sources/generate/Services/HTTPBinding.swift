/// Which members of the REST protocols stand in the path, the query, the headers and the body.
struct HTTPBinding {
    var shapes: ServiceShapes
    var style: WireStyle
    /// What the types are nested in.
    var namespace: String
    var xmlNamespace: String?

    private typealias Reference = ServiceModel.Reference
    private var wire: WireExpressions { WireExpressions(shapes: shapes, style: style, namespace: namespace) }

    // MARK: Requests

    func request(_ operation: ServiceModel.Operation, to writer: inout SourceWriter) throws {
        let method = operation.http?.method ?? "POST"
        let parts = (operation.http?.requestUri ?? "/").split(separator: "?", maxSplits: 1).map(String.init)
        let path = try self.path(parts[0], operation)
        var statements = SourceWriter()
        try fill(operation, query: parts.dropFirst().first ?? "", to: &statements)
        let isFixed = statements.lines.isEmpty && operation.endpoint?.hostPrefix == nil && !operation.needsChecksum
        writer.line("\(isFixed ? "let" : "var") request = WireRequest(method: \(literal(method)), path: \(path))")
        writer.append(statements)
    }

    /// The statements that give the request its query, headers and body.
    private func fill(
        _ operation: ServiceModel.Operation,
        query: String,
        to writer: inout SourceWriter
    ) throws {
        for item in query.split(separator: "&") {
            let pair = item.split(separator: "=", maxSplits: 1).map(String.init)
            let value = pair.count == 2 ? literal(pair[1]) : "nil"
            writer.line("request.query.append(WireRequest.QueryItem(\(literal(pair[0])), \(value)))")
        }
        guard let input = operation.input else { return }
        let members = try shapes.members(of: input.shape)
        for (member, reference) in members where reference.location == "querystring" {
            try self.query(member, reference, of: input.shape, isMap: false, to: &writer)
        }
        for (member, reference) in members where reference.location == "querystring" {
            try self.query(member, reference, of: input.shape, isMap: true, to: &writer)
        }
        for (member, reference) in members {
            try header(member, reference, isRequired: shapes.isRequired(member, of: input.shape), to: &writer)
        }
        try body(input, members, to: &writer)
    }

    /// A string literal that holds the path's labels.
    private func path(_ template: String, _ operation: ServiceModel.Operation) throws -> String {
        let (text, hasLabels) = try filled(template, operation) { member, value, isGreedy in
            let greedy = isGreedy ? ", keepsSlash: true" : ""
            return "\\(try Label.path(\(value), \(literal(member))\(greedy)))"
        }
        return hasLabels ? text : literal(template)
    }

    func hostPrefix(_ template: String, _ operation: ServiceModel.Operation) throws -> String {
        let (text, hasLabels) = try filled(template, operation) { member, value, _ in
            "\\(try Label.host(\(value), \(literal(member))))"
        }
        return hasLabels ? text : literal(template)
    }

    private func filled(
        _ template: String,
        _ operation: ServiceModel.Operation,
        _ label: (_ member: String, _ value: String, _ isGreedy: Bool) throws -> String
    ) throws -> (text: String, hasLabels: Bool) {
        var text = ""
        var hasLabels = false
        var rest = template[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            text += rest[..<open]
            var name = String(rest[rest.index(after: open)..<close])
            let isGreedy = name.hasSuffix("+")
            if isGreedy { name.removeLast() }
            guard let input = operation.input,
                let (member, reference) = try shapes.members(of: input.shape).first(where: {
                    $0.name == name || $0.reference.locationName == name
                })
            else { throw ModelError("\(operation.name): no member for the label '\(name)'") }
            let property = "input.\(ServiceShapes.property(member))"
            let isRequired = shapes.isRequired(member, of: input.shape)
            let value =
                try isRequired
                ? self.text(reference, property)
                : "\(property).map { \(try self.text(reference, "$0")) } ?? \"\""
            text += try label(member, value, isGreedy)
            hasLabels = true
            rest = rest[rest.index(after: close)...]
        }
        return ("\"\(text)\(rest)\"", hasLabels)
    }

    private func query(
        _ member: String,
        _ reference: ServiceModel.Reference,
        of owner: String,
        isMap: Bool,
        to writer: inout SourceWriter
    ) throws {
        let shape = try shapes.shape(reference.shape)
        let property = "input.\(ServiceShapes.property(member))"
        let name = literal(reference.locationName ?? member)
        guard (shape.type == "map") == isMap else { return }
        let isRequired = shapes.isRequired(member, of: owner)
        switch shape.type {
        case "map":
            let isList = try shapes.shape(shapes.value(shape, reference.shape).shape).type == "list"
            writer.line("request.addQuery(\(isList ? property : "\(property)?.mapValues { [$0] }"))")
        case "list":
            let element = try text(try shapes.element(shape, reference.shape), "$0")
            let texts = element == "$0" ? property : "\(property)\(isRequired ? "" : "?").map { \(element) }"
            writer.line("request.addQuery(\(name), \(texts))")
        default:
            let value = try isRequired ? text(reference, property) : "\(property).map { \(text(reference, "$0")) }"
            writer.line("request.addQuery(\(name), \(value))")
        }
    }

    private func header(
        _ member: String,
        _ reference: ServiceModel.Reference,
        isRequired: Bool,
        to writer: inout SourceWriter
    ) throws {
        let shape = try shapes.shape(reference.shape)
        let property = "input.\(ServiceShapes.property(member))"
        let name = literal(reference.locationName ?? member)
        switch (reference.location, shape.type) {
        case ("headers", _):
            writer.line("request.setHeaders(prefix: \(name), \(property))")
        case ("header", "list"):
            let element = try shapes.element(shape, reference.shape)
            let isText = try shapes.shape(element.shape).type == "string"
            let value = try text(element, "$0", isHeader: true)
            let values = isRequired ? "\(property).map { \(value) }" : "\(property).map { $0.map { \(value) } }"
            writer.line("request.setHeader(\(name), \(isText ? "texts" : "list"): \(values))")
        case ("header", _):
            let value =
                isRequired
                ? try text(reference, property, isHeader: true)
                : "\(property).map { \(try text(reference, "$0", isHeader: true)) }"
            writer.line("request.setHeader(\(name), \(value))")
        default: break
        }
    }

    /// A scalar as a text.
    private func text(_ reference: ServiceModel.Reference, _ value: String, isHeader: Bool = false) throws -> String {
        let shape = try shapes.shape(reference.shape)
        switch shape.type {
        case "string":
            let text = shape.enum == nil ? value : "\(value).rawValue"
            return reference.jsonvalue == true && isHeader ? "Base64.encoded(Array(\(text).utf8))" : text
        case "integer", "long", "short", "byte", "boolean": return "String(\(value))"
        case "float", "double": return "WireText.text(\(value))"
        case "timestamp":
            let format = reference.timestampFormat ?? shape.timestampFormat ?? (isHeader ? "rfc822" : "iso8601")
            return "\(value).text(\(try timestampFormat(format)))"
        case "blob": return "Base64.encoded(\(value))"
        default: throw ModelError("\(reference.shape) of type '\(shape.type)' outside of a body")
        }
    }

    // MARK: Bodies

    private func body(
        _ input: ServiceModel.Reference,
        _ members: [(name: String, reference: ServiceModel.Reference)],
        to writer: inout SourceWriter
    ) throws {
        let shape = try shapes.shape(input.shape)
        if let payload = shape.payload, let reference = shape.members?[payload] {
            return try self.payload(
                payload,
                reference,
                isRequired: shapes.isRequired(payload, of: input.shape),
                to: &writer
            )
        }
        guard members.contains(where: { $0.reference.location == nil }) else { return }
        if style == .json {
            writer.line(
                "request.setBody(JSONWriter.bytes(JSONObject.value(input.write(to:))), contentType: \"application/json\")"
            )
        } else {
            let document = document(input, shape, member: nil, value: "input")
            writer.line("request.setBody(\(document), contentType: \"application/xml\")")
        }
    }

    /// A payload's own name for its root element goes first, then the shape's; a name that only repeats the payload's
    /// member goes after it, as does that of a whole input.
    private func document(
        _ reference: ServiceModel.Reference,
        _ shape: ServiceModel.Shape,
        member: String?,
        value: String
    ) -> String {
        let own = member == nil || reference.locationName == member ? nil : reference.locationName
        let root = literal(own ?? shape.locationName ?? reference.locationName ?? reference.shape)
        let declared = reference.xmlNamespace ?? shape.xmlNamespace
        let namespace = declared ?? xmlNamespace.map { ServiceModel.Reference.Namespace(uri: $0) }
        let argument = namespace.map { namespace in
            let prefix = namespace.prefix.map { ", prefix: \(literal($0))" } ?? ""
            return ", namespace: XMLWriter.Namespace(\(literal(namespace.uri))\(prefix))"
        }
        return "XMLWriter.document(\(root)\(argument ?? ""), \(value)) { $1.write(to: &$0) }"
    }

    private func payload(
        _ member: String,
        _ reference: ServiceModel.Reference,
        isRequired: Bool,
        to writer: inout SourceWriter
    ) throws {
        let shape = try shapes.shape(reference.shape)
        let property = "input.\(ServiceShapes.property(member))"
        let bytes: String
        let contentType: String
        switch shape.type {
        case "blob": (bytes, contentType) = ("payload", "application/octet-stream")
        case "string":
            (bytes, contentType) = ("Array(payload\(shape.enum == nil ? "" : ".rawValue").utf8)", "text/plain")
        default:
            if style == .json {
                (bytes, contentType) = ("JSONWriter.bytes(\(try wire.json(reference, "payload")))", "application/json")
            } else {
                let document = document(reference, shape, member: member, value: "payload")
                (bytes, contentType) = (document, "application/xml")
            }
        }
        let statement = "request.setBody(\(bytes), contentType: \(literal(contentType)))"
        if isRequired {
            writer.line("let payload = \(property)")
            writer.line(statement)
        } else if style == .json && shape.type == "structure" && shape.document != true && shape.union != true {
            writer.block("if let payload = \(property)", end: "} else {") { $0.line(statement) }
            writer.indented { $0.line("request.setBody(Array(\"{}\".utf8), contentType: \(literal(contentType)))") }
            writer.line("}")
        } else {
            writer.block("if let payload = \(property)") { $0.line(statement) }
        }
    }

    // MARK: Answers

    func output(_ operation: ServiceModel.Operation, to writer: inout SourceWriter) throws {
        guard let output = operation.output else { return }
        let shape = try shapes.shape(output.shape)
        let members = try shapes.members(of: output.shape)
        let bound = members.filter { $0.reference.isInHeadOfAnswer || $0.name == shape.payload }
        let hasBody = shape.payload == nil && members.contains { !$0.reference.isInHeadOfAnswer }
        let start =
            hasBody
            ? "try Output(\(style.reader.parameter): response.\(style.reader.parameter)())" : "Output()"
        guard !bound.isEmpty else { return writer.line(start) }
        writer.line("var output = \(start)")
        for (member, reference) in bound {
            let value =
                try member == shape.payload
                ? payloadValue(reference) : head(member, reference)
            writer.line("output.\(ServiceShapes.property(member)) = \(value)")
        }
        writer.line("return output")
    }

    private func head(_ member: String, _ reference: ServiceModel.Reference) throws -> String {
        let name = literal(reference.locationName ?? member)
        switch reference.location {
        case "statusCode": return "response.status"
        case "headers": return "response.headers(prefix: \(name))"
        case "header": return "try response.header(\(name)) { \(try headerValue(reference)) }"
        default: throw ModelError("an answer's member '\(member)' stands in '\(reference.location ?? "")'")
        }
    }

    private func headerValue(_ reference: ServiceModel.Reference) throws -> String {
        let shape = try shapes.shape(reference.shape)
        if shape.type == "string", reference.jsonvalue == true { return "try $0.base64Text()" }
        guard shape.type == "list" else { return try wire.read(reference, "$0") }
        let element = try shapes.element(shape, reference.shape)
        let elementShape = try shapes.shape(element.shape)
        let format = element.timestampFormat ?? elementShape.timestampFormat ?? "rfc822"
        if elementShape.type == "timestamp", format == "rfc822" { return "try $0.httpDates()" }
        return "try $0.list { \(try wire.read(element, "$0")) }"
    }

    private func payloadValue(_ reference: ServiceModel.Reference) throws -> String {
        let shape = try shapes.shape(reference.shape)
        let type = try shapes.type(reference.shape)
        switch shape.type {
        case "blob": return "response.body.isEmpty ? nil : response.body"
        case "string":
            let text = shape.enum == nil ? "response.text" : "\(type)(rawValue: response.text)"
            return "response.body.isEmpty ? nil : \(text)"
        case "structure" where shape.document == true:
            return "response.body.isEmpty ? nil : try response.json()"
        default:
            let parameter = style.reader.parameter
            return "response.body.isEmpty ? nil : try \(type)(\(parameter): response.\(parameter)())"
        }
    }
}
