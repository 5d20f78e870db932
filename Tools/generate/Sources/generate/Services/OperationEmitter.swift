/// Writes an operation: how its input becomes a request and an answer its output.
struct OperationEmitter {
    var shapes: ServiceShapes
    var style: WireStyle
    /// What the operations and types are nested in.
    var namespace: String
    var service: ServiceModel.Metadata
    var serviceName: String
    /// The folder of the operations' pages, `nil` where there are none.
    var documentation: String?

    private var isREST: Bool { service.protocol.hasPrefix("rest-") }

    private var binding: HTTPBinding {
        HTTPBinding(shapes: shapes, style: style, namespace: namespace, xmlNamespace: service.xmlNamespace)
    }

    func emit(_ operation: ServiceModel.Operation, named type: String, to writer: inout SourceWriter) throws {
        let (input, output) = (try typeName(operation.input), try typeName(operation.output))
        writer.line("/// `\(operation.name)` of \(serviceName).")
        if let documentation {
            writer.line("///")
            writer.line("/// Source: https://docs.aws.amazon.com/\(documentation)/API_\(operation.name).html")
        }
        let token = try tokenMember(operation)
        let contract = token == nil ? "AWSOperation" : "AWSOperation, TokenCarrying"
        try writer.block("public enum \(type): \(contract)") { writer in
            writer.line("public typealias Input = \(input)")
            writer.line("public typealias Output = \(output)")
            writer.line()
            writer.line("public static let name = \(literal(operation.name))")
            writer.line("public static var service: ServiceDescription { description }")
            writer.line()
            let idempotent =
                isIdempotent(operation)
                ? "true" : token.map { "input.\(ServiceShapes.property($0)) != nil" } ?? "false"
            writer.line("public static func isIdempotent(_ input: Input) -> Bool { \(idempotent) }")
            writer.line()
            try writer.block("public static func request(for input: Input) throws -> WireRequest") { writer in
                try request(operation, to: &writer)
            }
            writer.line()
            try writer.block("public static func output(from response: HTTPResponse) throws -> Output") { writer in
                try self.output(operation, to: &writer)
            }
            guard let token else { return }
            writer.line()
            writer.block("package static func withToken(_ input: Input, _ token: () -> String) -> Input") { writer in
                let property = ServiceShapes.property(token)
                writer.line("var input = input")
                writer.line("if input.\(property) == nil { input.\(property) = token() }")
                writer.line("return input")
            }
        }
    }

    /// The method of the service's type.
    func method(_ operation: ServiceModel.Operation, to writer: inout SourceWriter) throws {
        let output = try typeName(operation.output)
        writer.line("/// Calls `\(operation.name)`.")
        let result = output == "Void" ? "" : " -> \(output)"
        // What a create answers is often known already.
        if output != "Void" { writer.line("@discardableResult") }
        let function = Self.methodName(operation.name)
        let head = "public func \(function)(\(try inputParameter(operation))) async throws\(result)"
        var input = operation.input == nil ? "()" : "input"
        if try tokenMember(operation) != nil { input = "\(operation.name).withToken(input, idempotencyToken)" }
        writer.block(head) { $0.line("try await client.execute(\(operation.name).self, \(input))") }
    }

    /// `_ input: T`, with an empty one as default where nothing is required.
    func inputParameter(_ operation: ServiceModel.Operation) throws -> String {
        guard let input = operation.input else { return "" }
        let isFree = try shapes.members(of: input.shape).allSatisfy { !shapes.isRequired($0.name, of: input.shape) }
        let type = try typeName(operation.input)
        return "_ input: \(type)\(isFree ? " = \(type)()" : "")"
    }

    static func methodName(_ operation: String) -> String { SwiftNames.property(operation) }

    func typeName(_ reference: ServiceModel.Reference?) throws -> String {
        try reference.map { try shapes.type($0.shape) } ?? "Void"
    }

    // MARK: What may be sent again

    /// Operations that only read, that set something to a given value, or that take something away: by their name's
    /// first word, by HTTP's method, or because the model says so. Others need a token.
    private func isIdempotent(_ operation: ServiceModel.Operation) -> Bool {
        if operation.idempotent == true || Self.appending.contains(operation.name) {
            return operation.idempotent == true
        }
        if isREST, ["GET", "HEAD", "PUT", "DELETE"].contains(operation.http?.method) { return true }
        return Self.harmlessWords.contains { word in
            guard operation.name.hasPrefix(word) else { return false }
            return operation.name.dropFirst(word.count).first?.isUppercase ?? true
        }
    }

    private static let harmlessWords = [
        "BatchGet", "Decode", "Delete", "Describe", "Get", "Head", "List", "Put", "Set", "Tag", "Untag",
    ]

    /// Puts that add one more each time.
    private static let appending: Set<String> = [
        "PutEvents", "PutLogEvents", "PutMetricData", "PutRecord", "PutRecordBatch", "PutRecords",
    ]

    private func tokenMember(_ operation: ServiceModel.Operation) throws -> String? {
        guard let input = operation.input else { return nil }
        return try shapes.members(of: input.shape).first {
            $0.reference.idempotencyToken == true && !shapes.isRequired($0.name, of: input.shape)
        }?.name
    }

    // MARK: Requests and answers

    private func request(_ operation: ServiceModel.Operation, to writer: inout SourceWriter) throws {
        switch style {
        case .ec2, .query:
            let declaration = operation.input == nil ? "let" : "var"
            let lists = style == .query
            writer.line(
                "\(declaration) form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: \(lists))"
            )
            if operation.input != nil { writer.line("input.write(to: &form)") }
            writer.line(
                "\(operation.endpoint?.hostPrefix == nil && !operation.needsChecksum ? "let" : "var") request = form.request"
            )
        case .json where !isREST:
            guard let version = service.jsonVersion, let target = service.targetPrefix else {
                throw ModelError("\(serviceName) has no jsonVersion or no targetPrefix")
            }
            let body =
                operation.input == nil ? "Array(\"{}\".utf8)" : "JSONWriter.bytes(JSONObject.value(input.write(to:)))"
            writer.line("var request = WireRequest(body: \(body))")
            writer.line("request.headers[\"Content-Type\"] = \"application/x-amz-json-\(version)\"")
            writer.line("request.headers[\"X-Amz-Target\"] = \"\(target).\\(name)\"")
        default:
            try binding.request(operation, to: &writer)
        }
        if operation.needsChecksum { writer.line("request.setContentMD5()") }
        if service.awsQueryCompatible != nil { writer.line("request.headers[\"x-amzn-query-mode\"] = \"true\"") }
        if let prefix = operation.endpoint?.hostPrefix {
            writer.line("request.hostPrefix = \(try binding.hostPrefix(prefix, operation))")
        }
        writer.line("return request")
    }

    private func output(_ operation: ServiceModel.Operation, to writer: inout SourceWriter) throws {
        guard let output = operation.output else { return }
        switch style {
        case .ec2: writer.line("try Output(xml: response.xml())")
        case .query:
            let wrapper = output.resultWrapper.map { "wrapper: \(literal($0))" } ?? ""
            writer.line("try Output(xml: response.xml(\(wrapper)))")
        case .json where !isREST: writer.line("try Output(json: response.json())")
        default: try binding.output(operation, to: &writer)
        }
    }
}
