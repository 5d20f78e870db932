import Hummingbird
import NIOCore

extension CollectionRoutes {
    /// The most operations in one request.
    static let operations = 1...1000

    /// `POST /v1/products/bulk`: `{"operations":[{"op":"create","value":{…}},…]}`.
    func bulk(_ request: Request, _ context: ServiceContext) async throws -> Response {
        try MediaTypes.accept(MediaTypes.json, request.headers)
        let parameters = try QueryParameters(request.uri.query)
        try parameters.allow("atomic")
        let isAtomic = try parameters.flag("atomic")
        let (document, bytes) = try await request.json(limit: api.bodyLimit)
        let stamp = stamp(context)
        let operations = try operations(document, stamp)
        let runner = RowOperations(routes: self, stamp: stamp)
        let make: @Sendable (any DatabaseConnection) async throws -> Answer = { connection in
            let results = try await runner.run(operations, on: connection)
            if isAtomic { try Self.refuseFailures(results, of: operations) }
            return Self.answer(results)
        }
        if let key = try IdempotentAnswers.Key(request, principal: stamp.principal, body: bytes) {
            return try await api.idempotent.answer(key, make)
        }
        let (answer, mark) = try await api.database.transaction(make)
        return answer.response(mark)
    }

    /// - Throws: A problem with the place of every operation that failed: nothing is changed then.
    private static func refuseFailures(_ results: [RowResult], of operations: [RowOperation]) throws(Problem) {
        var errors: [Problem.Field] = []
        for (index, result) in results.enumerated() {
            guard let problem = result.problem else { continue }
            let place = JSONPointer.root + "operations" + index
            let inner = if case .unreadable = operations[index] { "" } else { "/value" }
            if problem.errors.isEmpty { errors.append(Problem.Field(pointer: place.description, problem.detail)) }
            for error in problem.errors {
                let pointer = "\(place)\(error.pointer.map { "\(inner)\($0)" } ?? "")"
                errors.append(Problem.Field(pointer: pointer, error.detail))
            }
        }
        guard errors.isEmpty else {
            throw Problem(
                .validation,
                "Nothing was changed: not all operations can be done.",
                errors: Array(errors.prefix(100))
            )
        }
    }

    private func operations(_ document: JSON, _ stamp: Stamp) throws(Problem) -> [RowOperation] {
        guard case .object(let members) = document, members.map(\.name) == ["operations"],
            case .array(let elements)? = document["operations"]
        else {
            throw Problem(
                .validation,
                "The body must be an object with the array operations alone.",
                errors: [Problem.Field(pointer: "/operations", "must be an array, and the only member")]
            )
        }
        guard Self.operations.contains(elements.count) else {
            let range = "\(Self.operations.lowerBound) to \(Self.operations.upperBound)"
            throw Problem(
                .validation,
                "There are \(elements.count) operations; \(range) are taken.",
                errors: [Problem.Field(pointer: "/operations", "must have \(range) elements, has \(elements.count)")]
            )
        }
        return elements.enumerated().map { operation($1, stamp, index: $0) }
    }

    private func operation(_ element: JSON, _ stamp: Stamp, index: Int) -> RowOperation {
        // Ids rise in the order of the operations.
        let stamp = Stamp(
            time: Timestamp(microseconds: stamp.time.microseconds + Int64(index)),
            principal: stamp.principal,
            requestID: stamp.requestID
        )
        do throws(Problem) {
            guard case .object(let members) = element else {
                throw Self.refusal(.root, "must be an object, is \(element.kind)")
            }
            let names = Set(members.map(\.name))
            switch element["op"] {
            case .string("create") where names == ["op", "value"]:
                return withRow(of: element, stamp, RowOperation.create)
            case .string("upsert") where names == ["op", "value"] && collection.key != nil:
                return withRow(of: element, stamp, RowOperation.upsert)
            case .string("delete") where names == ["op", "id", "version"] && !collection.isAppendOnly:
                return try deletion(element)
            default:
                throw Self.refusal(JSONPointer.root + "op", "must be one of \(kinds.joined(separator: "; "))")
            }
        } catch {
            return .unreadable(error)
        }
    }

    private func withRow(of element: JSON, _ stamp: Stamp, _ make: (NewRow) -> RowOperation) -> RowOperation {
        do {
            return make(try newRow(element["value"] ?? .null, stamp))
        } catch {
            return .invalid(error)
        }
    }

    private func deletion(_ element: JSON) throws(Problem) -> RowOperation {
        guard case .string(let text)? = element["id"], let id = text.canonicalUUID else {
            throw Self.refusal(JSONPointer.root + "id", "must be a UUID")
        }
        guard case .number(let digits)? = element["version"], let version = Int64(digits) else {
            throw Self.refusal(JSONPointer.root + "version", "must be the version of the row that is to be deleted")
        }
        return .delete(id: id, version: version)
    }

    /// What an operation can look like.
    private var kinds: [String] {
        ["create with value"] + (collection.key == nil ? [] : ["upsert with value"])
            + (collection.isAppendOnly ? [] : ["delete with id and version"])
    }

    private static func refusal(_ place: JSONPointer, _ detail: String) -> Problem {
        Problem(
            .validation,
            "The operation cannot be read.",
            errors: [Problem.Field(pointer: place.description, detail)]
        )
    }

    /// `{"results":[{"status":201,"id":…,"version":1},{"status":422,"problem":{…}}]}`.
    private static func answer(_ results: [RowResult]) -> Answer {
        var body = ByteBuffer()
        body.writeStaticString("{\"results\":[")
        for (index, result) in results.enumerated() {
            if index > 0 { body.writeByte(",") }
            switch result {
            case .created(let id): body.writeString(#"{"status":201,"id":"\#(id)","version":1}"#)
            case .stored(let id, let version):
                body.writeString(#"{"status":\#(version == 1 ? 201 : 200),"id":"\#(id)","version":\#(version)}"#)
            case .deleted(let id): body.writeString(#"{"status":204,"id":"\#(id)"}"#)
            case .failed(let problem):
                body.writeString(#"{"status":\#(problem.kind.status.code),"problem":"#)
                var document = problem.body()
                body.writeBuffer(&document)
                body.writeByte("}")
            }
        }
        body.writeStaticString("]}")
        return Answer(.ok, body)
    }
}
