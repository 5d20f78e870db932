/// Writes a service's waiters.
struct WaiterEmitter {
    var shapes: ServiceShapes

    func emit(
        _ name: String,
        _ waiter: WaiterModel,
        of operation: ServiceModel.Operation,
        namespace: String,
        to writer: inout SourceWriter
    ) throws {
        let type = "\(namespace).\(operation.name)"
        try writer.block("extension Waiter where O == \(type)") { writer in
            writer.line("/// `\(name)`: asks `\(operation.name)`.")
            try writer.block("public static var \(SwiftNames.property(name)): Waiter<\(type)>") { writer in
                writer.line("Waiter(")
                try writer.indented { writer in
                    writer.line("\(literal(name)),")
                    writer.line("delay: .seconds(\(waiter.delay)),")
                    writer.line("acceptors: [")
                    try writer.indented { writer in
                        for acceptor in waiter.acceptors {
                            writer.line(try self.acceptor(acceptor, of: operation) + ",")
                        }
                    }
                    writer.line("]")
                }
                writer.line(")")
            }
        }
    }

    private func acceptor(_ acceptor: WaiterModel.Acceptor, of operation: ServiceModel.Operation) throws -> String {
        guard ["success", "failure", "retry"].contains(acceptor.state) else {
            throw ModelError("\(operation.name): a waiter's state '\(acceptor.state)'")
        }
        let state = ".\(acceptor.state)"
        switch acceptor.matcher {
        case "status":
            guard let status = acceptor.expected.integer else { break }
            return (200..<300).contains(status) ? ".anyOutput(\(state))" : ".status(\(status), \(state))"
        case "error":
            guard let code = acceptor.expected.string else { break }
            return ".error(\(literal(code)), \(state))"
        case "path", "pathAll", "pathAny":
            guard let path = acceptor.argument else { break }
            if let expected = acceptor.expected.string {
                let values = try Path(path, of: operation.output?.shape, in: shapes)
                let head = acceptor.matcher == "pathAny" ? ".any" : ".all"
                return "\(head)(\(literal(expected)), \(state)) { \(try values.texts) }"
            }
            if let flag = acceptor.expected.boolean { return try comparison(path, flag, state, of: operation) }
        default: break
        }
        throw ModelError("\(operation.name): a waiter's '\(acceptor.matcher)' \(acceptor.argument ?? "")")
    }

    /// ``length(Subnets[].SubnetId) > `0` ``.
    private func comparison(
        _ text: String,
        _ expected: Bool,
        _ state: String,
        of operation: ServiceModel.Operation
    ) throws -> String {
        let words = text.split(separator: " ").map(String.init)
        guard words.count == 3, words[0].hasPrefix("length("), words[0].hasSuffix(")"), words[2] == "`0`" else {
            throw ModelError("\(operation.name): a waiter's comparison '\(text)'")
        }
        let path = try Path(String(words[0].dropFirst(7).dropLast()), of: operation.output?.shape, in: shapes)
        let isEmptyExpected: Bool
        switch words[1] {
        case ">": isEmptyExpected = !expected
        case "==": isEmptyExpected = expected
        default: throw ModelError("\(operation.name): a waiter's comparison '\(text)'")
        }
        return ".output(\(state)) { \(isEmptyExpected ? "" : "!")(\(path.list)).isEmpty }"
    }
}

/// A path such as `NatGateways[].State`, as a Swift expression over an output `$0`.
private struct Path {
    /// An array of the values found, absent ones left out.
    var list: String
    private var isEnumeration = false
    private var isText = false

    /// The values found as texts.
    var texts: String {
        get throws {
            guard isText else { throw ModelError("a waiter compares what is no text: \(list)") }
            return isEnumeration ? "(\(list)).map(\\.rawValue)" : list
        }
    }

    init(_ path: String, of output: String?, in shapes: ServiceShapes) throws {
        guard var structure = output else { throw ModelError("a waiter on an operation without output") }
        var list = "[$0]"
        for var part in path.split(separator: ".").map(String.init) {
            let isProjection = part.hasSuffix("[]")
            if isProjection { part.removeLast(2) }
            guard let reference = try shapes.shape(structure).members?[part] else {
                throw ModelError("\(structure) has no member '\(part)' (in the waiter's path '\(path)')")
            }
            list += ".compactMap(\\.\(ServiceShapes.property(part)))"
            structure = reference.shape
            if isProjection {
                let shape = try shapes.shape(structure)
                list += ".flatMap { $0 }"
                structure = try shapes.element(shape, structure).shape
            }
        }
        let last = try shapes.shape(structure)
        isText = last.type == "string"
        isEnumeration = last.enum != nil
        self.list = list
    }
}
