import Foundation

/// Writes the operations of `operations.txt` to Sources/AWSServices.
struct ServicesGenerator {
    static let banner = "// Written by `make generate` from botocore's service models. Do not edit."

    var source: BotocoreSource
    var list: OperationList

    /// The text of every file, by its path below Sources/AWSServices.
    func sources() throws -> [String: String] {
        var sources: [String: String] = [:]
        for service in list.services {
            do {
                sources.merge(try self.sources(of: service)) { _, new in new }
            } catch let error as ModelError {
                throw ModelError("\(service.folder): \(error)")
            }
        }
        return sources
    }

    private func sources(of service: OperationList.Service) throws -> [String: String] {
        let models = try source.models(of: service.folder)
        let operations = try service.operations.sorted().map { name in
            guard let operation = models.service.operations[name] else { throw ModelError("no operation \(name)") }
            return operation
        }
        let shapes = try ServiceShapes(models.service, operations: operations)
        let style = try WireStyle(models.service.metadata.protocol)
        let name = models.service.metadata.serviceFullName ?? service.swiftName
        let shapeEmitter = ShapeEmitter(
            shapes: shapes,
            style: style,
            namespace: service.swiftName,
            serviceName: name
        )
        let emitter = OperationEmitter(
            shapes: shapes,
            style: style,
            namespace: service.swiftName,
            service: models.service.metadata,
            serviceName: name,
            documentation: service.documentation
        )

        var files: [String: String] = [:]
        func file(_ path: String, _ body: (inout SourceWriter) throws -> Void) rethrows {
            var writer = SourceWriter()
            writer.line(Self.banner)
            writer.line("// swift-format-ignore-file")
            writer.line()
            try body(&writer)
            files["\(service.swiftName)/\(path)"] = writer.text
        }

        try file("\(service.swiftName).swift") { try namespace(service, models.service.metadata, name, to: &$0) }
        // What two operations take or give is nobody's own.
        let uses = operations.flatMap { [$0.input?.shape, $0.output?.shape].compactMap { $0 } }
        let ownShapes = Set(Dictionary(grouping: uses) { $0 }.filter { $0.value.count == 1 }.keys)
        let types = try shapes.sent.union(shapes.received).sorted().filter(shapeEmitter.isType)
        for type in types where operations.contains(where: { $0.name == ServiceShapes.typeName(type) }) {
            throw ModelError("an operation and a shape are both named \(type)")
        }
        for operation in operations {
            try file("Operations/\(service.swiftName)+\(operation.name).swift") { writer in
                writer.line("public import AWSClient")
                writer.line()
                try writer.block("extension \(service.swiftName)") { writer in
                    try emitter.emit(operation, named: operation.name, to: &writer)
                    for own in [operation.input, operation.output].compactMap({ $0?.shape })
                    where ownShapes.contains(own) {
                        writer.line()
                        try shapeEmitter.emitType(own, to: &writer)
                    }
                }
                for own in [operation.input, operation.output].compactMap({ $0?.shape }) where ownShapes.contains(own) {
                    try shapeEmitter.emitWire(own, to: &writer)
                }
                writer.line()
                try writer.block("extension \(service.swiftName)") { writer in
                    try emitter.method(operation, to: &writer)
                    if let paginator = models.paginators[operation.name] {
                        writer.line()
                        try PaginatorEmitter(shapes: shapes, operations: emitter)
                            .emit(paginator, of: operation, to: &writer)
                    }
                }
                for (name, waiter) in models.waiters.sorted(by: { $0.key < $1.key })
                where waiter.operation == operation.name {
                    writer.line()
                    try WaiterEmitter(shapes: shapes)
                        .emit(name, waiter, of: operation, namespace: service.swiftName, to: &writer)
                }
            }
        }
        for type in types where !ownShapes.contains(type) {
            try file("Shapes/\(service.swiftName)+\(ServiceShapes.typeName(type)).swift") { writer in
                writer.line(try shapeEmitter.importLine(type))
                writer.line()
                try writer.block("extension \(service.swiftName)") { try shapeEmitter.emitType(type, to: &$0) }
                try shapeEmitter.emitWire(type, to: &writer)
            }
        }
        return files
    }

    private func namespace(
        _ service: OperationList.Service,
        _ metadata: ServiceModel.Metadata,
        _ name: String,
        to writer: inout SourceWriter
    ) throws {
        let wireProtocols = [
            "ec2": "ec2", "query": "query", "json": "json", "rest-json": "restJSON", "rest-xml": "restXML",
        ]
        guard let prefix = metadata.endpointPrefix, let id = metadata.serviceId,
            let wireProtocol = wireProtocols[metadata.protocol]
        else { throw ModelError("the metadata have no endpointPrefix or no serviceId") }
        writer.line("public import AWSClient")
        writer.line()
        writer.line("/// \(name).")
        writer.block("public struct \(service.swiftName): Sendable") { writer in
            writer.line("/// What makes the calls.")
            writer.line("public let client: AWSClient")
            writer.line(
                "/// Gives a token to calls that have none; it is made once a call, so that a retry carries the same."
            )
            writer.line("let idempotencyToken: @Sendable () -> String")
            writer.line()
            writer.line("/// - Parameters:")
            writer.line("///   - client: What makes the calls.")
            writer.line("///   - idempotencyToken: Makes a token for a call whose caller gives none.")
            writer.call(
                "public init",
                ["client: AWSClient", "idempotencyToken: @escaping @Sendable () -> String = IdempotencyToken.random"],
                tail: " {"
            )
            writer.indented { writer in
                writer.line("self.client = client")
                writer.line("self.idempotencyToken = idempotencyToken")
            }
            writer.line("}")
            writer.line()
            writer.line("/// The service as its model describes it.")
            var arguments = ["endpointPrefix: \(literal(prefix))", "serviceID: \(literal(id))"]
            if let signingName = metadata.signingName, signingName != prefix {
                arguments.append("signingName: \(literal(signingName))")
            }
            arguments.append("apiVersion: \(literal(metadata.apiVersion))")
            arguments.append("wireProtocol: .\(wireProtocol)")
            if metadata.protocol == "json" {
                if let version = metadata.jsonVersion { arguments.append("jsonVersion: \(literal(version))") }
                if let target = metadata.targetPrefix { arguments.append("targetPrefix: \(literal(target))") }
            }
            if let namespace = metadata.xmlNamespace { arguments.append("xmlNamespace: \(literal(namespace))") }
            if service.isGlobal { arguments.append("isGlobal: true") }
            writer.call("public static let description = ServiceDescription", arguments)
        }
    }
}
