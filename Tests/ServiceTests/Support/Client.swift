import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

@testable import Service

/// Speaks to a service under test.
struct Client: Sendable {
    let transport: any TestClientProtocol
    /// The service's own.
    let database: any Database

    struct Answer: Sendable {
        var status: Int
        var headers: HTTPFields
        var body: String

        /// The body as JSON.
        func json() throws -> JSON { try JSONReader.parse(body) }

        /// A text of the body, by the names on the way to it: `errors.0.pointer`.
        func text(_ path: String) throws -> String? {
            guard case .string(let text)? = try json()[path: path] else { return nil }
            return text
        }
    }

    func send(
        _ method: HTTPRequest.Method,
        _ path: String,
        _ body: String? = nil,
        headers: [String: String] = [:]
    ) async throws -> Answer {
        var fields = HTTPFields()
        if body != nil {
            fields[.contentType] = method == .patch ? MediaTypes.mergePatch : MediaTypes.json
        }
        for (name, value) in headers { fields[try #require(HTTPField.Name(name))] = value }
        let response = try await transport.executeRequest(
            uri: path,
            method: method,
            headers: fields,
            body: body.map { ByteBuffer(string: $0) }
        )
        return Answer(
            status: Int(response.status.code),
            headers: response.headers,
            body: String(buffer: response.body)
        )
    }

    func get(_ path: String, headers: [String: String] = [:]) async throws -> Answer {
        try await send(.get, path, headers: headers)
    }

    /// Creates a row that must be taken, and gives its id.
    @discardableResult
    func create(_ collection: String, _ body: String, sourceLocation: SourceLocation = #_sourceLocation) async throws
        -> String
    {
        let answer = try await send(.post, "/v1/\(collection)", body)
        #expect(answer.status == 201, "\(answer.body)", sourceLocation: sourceLocation)
        return try #require(try answer.text("id"), sourceLocation: sourceLocation)
    }

    /// Creates a category, and products in it with these SKUs and prices.
    @discardableResult
    func products(_ products: [(sku: String, price: String)]) async throws -> (category: String, ids: [String]) {
        let category = try await create("categories", #"{"slug":"tools","name":"Tools"}"#)
        var ids: [String] = []
        for (sku, price) in products {
            ids.append(
                try await create(
                    "products",
                    #"{"sku":"\#(sku)","name":"The \#(sku)","category_id":"\#(category)","price":"\#(price)"}"#
                )
            )
        }
        return (category, ids)
    }
}

extension JSON {
    /// What lies at the end of names and indices with points between them.
    subscript(path path: String) -> JSON? {
        path.split(separator: ".").reduce(Optional(self)) { value, step in
            if case .array(let elements)? = value, let index = Int(step) {
                return elements.indices.contains(index) ? elements[index] : nil
            }
            return value?[String(step)]
        }
    }

    /// The texts of a member in each element of an array.
    func texts(_ name: String) -> [String] {
        guard case .array(let elements) = self else { return [] }
        return elements.compactMap { element in
            guard case .string(let text)? = element[name] else { return nil }
            return text
        }
    }
}
