/// Writes the method that gives an operation's pages.
struct PaginatorEmitter {
    var shapes: ServiceShapes
    var operations: OperationEmitter

    func emit(_ paginator: Paginator, of operation: ServiceModel.Operation, to writer: inout SourceWriter) throws {
        guard let input = operation.input, let output = operation.output else {
            throw ModelError("\(operation.name) has pages but no input or no output")
        }
        let (inputTokens, outputTokens) = (paginator.input_token.strings, paginator.output_token.strings)
        guard inputTokens.count == outputTokens.count, !inputTokens.isEmpty else {
            throw ModelError("\(operation.name): tokens \(inputTokens) for \(outputTokens)")
        }
        for member in outputTokens + [paginator.more_results].compactMap({ $0 }) {
            guard try shapes.shape(output.shape).members?[member] != nil else {
                throw ModelError("\(operation.name): the path '\(member)' of its pages is no member")
            }
        }
        // A service ends with an empty text as often as with none; an enumeration has no empty case.
        let presence = try outputTokens.map { token in
            let member = try shapes.shape(output.shape).members?[token]
            let isEnumeration = try member.map { try shapes.shape($0.shape).enum != nil } ?? false
            return "page.\(ServiceShapes.property(token))" + (isEnumeration ? " != nil" : "?.isEmpty == false")
        }
        let method = OperationEmitter.methodName(operation.name)
        let (inputType, outputType) = (try shapes.type(input.shape), try shapes.type(output.shape))
        writer.line("/// Every page of `\(operation.name)`, each asked for when the loop comes to it.")
        writer.call(
            "public func \(method)Pages",
            [try operations.inputParameter(operation)],
            tail: " -> Pages<\(inputType), \(outputType)> {"
        )
        writer.indented { writer in
            writer.block("Pages(input, call: { try await \(method)($0) })") { writer in
                writer.line("page, input in")
                if let more = paginator.more_results {
                    writer.line("guard page.\(ServiceShapes.property(more)) == true else { return false }")
                }
                let tokens = outputTokens.map(ServiceShapes.property)
                writer.line("guard \(presence.joined(separator: " || ")) else { return false }")
                for (name, token) in zip(inputTokens, tokens) {
                    writer.line("input.\(ServiceShapes.property(name)) = page.\(token)")
                }
                writer.line("return true")
            }
        }
        writer.line("}")
    }
}
