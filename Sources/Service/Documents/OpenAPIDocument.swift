import Hummingbird
import NIOCore

/// The description of the API (OpenAPI 3.1.1, https://spec.openapis.org/oas/v3.1.1), made from the catalogue and from the routes there are.
struct OpenAPIDocument: Sendable {
    let catalogue: Catalogue
    /// Whether clients have to prove who they are.
    let isProtected: Bool

    /// The whole document.
    var json: JSON {
        var paths = catalogue.collections.flatMap { self.paths(of: $0) }
        paths += operationsPaths
        let headers = Self.headerDescriptions.map { entry in
            JSON.Member(
                name: entry.key,
                value: ["description": .string(entry.description), "schema": ["type": "string"]]
            )
        }
        var components: JSON = ["schemas": schemas, "responses": problemResponses, "headers": .object(headers)]
        if isProtected { components = components.adding(["securitySchemes": Self.securitySchemes]) }
        return [
            "openapi": "3.1.1",
            "info": [
                "title": "Store", "version": "1",
                "description": .string(Self.introduction(isProtected)),
            ], "tags": .array(tags), "paths": .object(paths), "components": components,
            "x-problems": .array(problemList),
        ]
    }

    private var tags: [JSON] {
        let collections: [JSON] = catalogue.collections.map { collection in
            [
                "name": .string(collection.title), "description": .string(collection.summary),
                "x-schema": .string("#/components/schemas/\(collection.schemaName)"),
            ]
        }
        return collections + [["name": "operations", "description": "For those who run the service."]]
    }

    private var problemList: [JSON] {
        Problem.Kind.allCases.map { kind in
            [
                "kind": .string(kind.rawValue), "type": .string("/problems/\(kind.rawValue)"),
                "status": .integer(kind.status.code), "title": .string(kind.title),
                "explanation": .string(kind.explanation),
            ]
        }
    }

    private static let securitySchemes: JSON = [
        "bearer": [
            "type": "http", "scheme": "bearer",
            "description":
                "A token of the identity provider, or an API key. Scopes are `<collection>:read`, `<collection>:write`, with `*` for all.",
        ]
    ]

    private static func introduction(_ isProtected: Bool) -> String {
        let access =
            isProtected
            ? "Send a token or an API key as `Authorization: Bearer …`."
            : "Nobody is asked who they are, since the service takes connections from its own machine only."
        return "\(access)\n\nEvery row has a version, its `ETag`; changes need it as `If-Match`. "
            + "Exact decimals such as prices are strings in answers. Errors are problem documents (RFC 9457)."
    }

    /// One operation.
    ///
    /// `name`: With the collection it is the operation's id.
    /// `answers`: Those that are no problems.
    /// `problems`: Beside those that any request can have.
    func operation(
        _ collection: Collection,
        _ verb: Scopes.Verb,
        _ name: String,
        _ summary: String,
        _ description: String,
        parameters: [JSON],
        body: JSON? = nil,
        answers: [JSON.Member],
        problems kinds: [Problem.Kind]
    ) -> JSON {
        var operation: JSON = [
            "operationId": .string("\(name)_\(collection.name)"), "tags": [.string(collection.title)],
            "summary": .string(summary), "description": .string(description),
        ]
        if isProtected {
            let scope: JSON = .string("\(collection.name):\(verb.rawValue)")
            operation = operation.adding(["security": [["bearer": [scope]]]])
        }
        operation = operation.adding(["parameters": .array(parameters)])
        if let body { operation = operation.adding(["requestBody": body]) }
        return operation.adding(["responses": .object(answers + problems(kinds))])
    }

    /// Probes, metrics and documents.
    private var operationsPaths: [JSON.Member] {
        func get(
            _ id: String,
            _ summary: String,
            _ type: String,
            _ schema: JSON,
            more: [JSON.Member] = []
        ) -> JSON {
            let content: JSON = .object([.init(name: type, value: ["schema": schema])])
            let answer: JSON = ["description": .string(summary), "headers": Self.headers([]), "content": content]
            return [
                "get": [
                    "operationId": .string(id), "tags": ["operations"], "summary": .string(summary),
                    "responses": .object([.init(name: "200", value: answer)] + more),
                ]
            ]
        }
        let failing: JSON = [
            "description": "Not ready.", "content": ["application/json": ["schema": reference("Health")]],
        ]
        return [
            .init(
                name: "/livez",
                value: get("livez", "Whether the process answers", "application/json", reference("Health"))
            ),
            .init(
                name: "/readyz",
                value: get(
                    "readyz",
                    "Whether requests can be served",
                    "application/json",
                    reference("Health"),
                    more: [.init(name: "503", value: failing)]
                )
            ),
        ]
    }
}

extension Collection {
    /// As in `stock movements`.
    var title: String { name.split(separator: "_").joined(separator: " ") }

    /// As in `an order item`.
    fileprivate var singularTitle: String { singular.split(separator: "_").joined(separator: " ") }

    /// With its article: `an order`.
    var article: String { (singularTitle.first.map { "aeiou".contains($0) } == true ? "an " : "a ") + singularTitle }
}
