/// Writes one suite: its shapes, its operation and its cases.
struct VectorSuiteEmitter {
    var suite: VectorSuite
    var namespace: String

    func source(banner: String) throws -> String {
        guard var operation = suite.cases.first?.given else { throw ModelError("no cases") }
        guard suite.cases.allSatisfy({ $0.given == operation }) else { throw ModelError("more than one operation") }
        let model = ServiceModel(metadata: suite.metadata, operations: [:], shapes: suite.shapes)
        if suite.metadata.protocol == "query", let output = operation.output,
            model.shapes[output.shape]?.members?.isEmpty == false
        {
            // The vectors leave out what every model of this protocol has.
            operation.output?.resultWrapper = "\(operation.name)Result"
        }
        let shapes = try ServiceShapes(model, operations: [operation])
        let style = try WireStyle(suite.metadata.protocol)
        let shapeEmitter = ShapeEmitter(shapes: shapes, style: style, namespace: namespace, serviceName: "the vectors")
        let operationEmitter = OperationEmitter(
            shapes: shapes,
            style: style,
            namespace: namespace,
            service: suite.metadata,
            serviceName: "the vectors",
            documentation: nil
        )
        let type = operation.name.prefix(1).uppercased() + operation.name.dropFirst() + "Operation"

        var writer = SourceWriter()
        writer.line(banner)
        writer.line("// swift-format-ignore-file")
        writer.line()
        writer.line("import AWSClient")
        if shapes.model.shapes.values.contains(where: { $0.type == "timestamp" }) { writer.line("import AWSSigner") }
        writer.line()
        try writer.block("enum \(namespace)") { writer in
            try description(to: &writer)
            writer.line()
            try operationEmitter.emit(operation, named: type, to: &writer)
            for name in try shapes.sent.union(shapes.received).sorted().filter(shapeEmitter.isType) {
                writer.line()
                try shapeEmitter.emitType(name, to: &writer)
            }
        }
        for name in try shapes.sent.union(shapes.received).sorted().filter(shapeEmitter.isType) {
            try shapeEmitter.emitWire(name, to: &writer)
        }
        writer.line()
        try writer.block("extension \(namespace)") { writer in
            let emitter = VectorCaseEmitter(suite: suite, shapes: shapes, namespace: namespace, operationType: type)
            writer.line("static let vectors: [Vector] = [")
            writer.indented { writer in
                for (index, vector) in suite.cases.enumerated() {
                    writer.line("Vector(id: \(literal(vector.id)), run: case\(index + 1)),")
                }
            }
            writer.line("]")
            for (index, vector) in suite.cases.enumerated() {
                writer.line()
                try emitter.emit(vector, of: operation, number: index + 1, to: &writer)
            }
        }
        // Types of a test are no one's interface.
        let text = writer.text
        return text.split(separator: "\n", omittingEmptySubsequences: false)
            .map {
                $0.hasPrefix("    public ") || $0.hasPrefix("        public ") ? Self.withoutPublic($0) : String($0)
            }
            .joined(separator: "\n")
    }

    private static func withoutPublic(_ line: Substring) -> String {
        let indent = line.prefix { $0 == " " }
        return String(indent + line.dropFirst(indent.count + "public ".count))
    }

    private func description(to writer: inout SourceWriter) throws {
        let wireProtocols = [
            "ec2": "ec2", "query": "query", "json": "json", "rest-json": "restJSON", "rest-xml": "restXML",
        ]
        guard let wireProtocol = wireProtocols[suite.metadata.protocol] else {
            throw ModelError("the protocol '\(suite.metadata.protocol)' is not supported")
        }
        writer.line("static let description = ServiceDescription(")
        writer.indented { writer in
            writer.line("endpointPrefix: \"vectors\",")
            writer.line("serviceID: \"Vectors\",")
            writer.line("apiVersion: \(literal(suite.metadata.apiVersion)),")
            writer.line("wireProtocol: .\(wireProtocol)")
        }
        writer.line(")")
    }
}
