import Hummingbird

/// Schemas of answers that are the same for all collections.
extension OpenAPIDocument {
    static let problem: JSON = [
        "type": "object", "description": "An error (RFC 9457).",
        "properties": [
            "type": [
                "type": "string", "format": "uri-reference",
                "description": "The kind of problem; its address explains it.",
            ],
            "title": ["type": "string", "description": "The kind in words."],
            "status": ["type": "integer", "minimum": 400, "maximum": 599],
            "detail": ["type": "string", "description": "What is wrong with this request, and what to do."],
            "errors": [
                "type": "array", "description": "What is wrong with parts of the request.",
                "items": [
                    "type": "object",
                    "properties": [
                        "pointer": [
                            "type": "string", "description": "A member of the body, as a JSON pointer (RFC 6901).",
                        ],
                        "parameter": ["type": "string", "description": "A parameter or a header field."],
                        "detail": ["type": "string"],
                    ], "required": ["detail"],
                ],
            ], "requestId": ["type": "string", "description": "As in `X-Request-Id`."],
        ], "required": ["type", "title", "status", "detail"],
    ]

    static var history: JSON {
        let entry: JSON = [
            "type": "object",
            "properties": .object(AuditEntry.fields.map { .init(name: $0.name, value: $0.answerSchema) }),
            "required": .strings(AuditEntry.fields.map(\.name)),
        ]
        return [
            "type": "object",
            "properties": [
                "data": ["type": "array", "items": entry],
                "next": ["type": ["integer", "null"], "description": "What to give as `before` for the next page."],
            ], "required": ["data", "next"],
        ]
    }

    static let bulkResults: JSON = closed([
        "results": [
            "type": "array", "description": "One for each operation, in their order.",
            "items": [
                "type": "object",
                "properties": [
                    "status": ["type": "integer"], "id": ["type": "string", "format": "uuid"],
                    "version": ["type": "integer"],
                    "problem": ["$ref": "#/components/schemas/Problem"],
                ], "required": ["status"],
            ],
        ]
    ])

    static let importReport: JSON = closed([
        "dry_run": ["type": "boolean"], "lines": ["type": "integer"], "created": ["type": "integer"],
        "updated": ["type": "integer"], "failed": ["type": "integer"],
        "errors": [
            "type": "array",
            "items": closed(["pointer": ["type": "string"], "detail": ["type": "string"]]),
        ],
    ])

    static let health: JSON = [
        "type": "object",
        "properties": [
            "status": ["enum": ["ok", "failing"]],
            "checks": [
                "type": "object",
                "additionalProperties": [
                    "type": "object",
                    "properties": ["status": ["enum": ["ok", "failing"]], "detail": ["type": "string"]],
                    "required": ["status"],
                ],
            ],
        ], "required": ["status"],
    ]

    /// Answers with a problem, by status, for these kinds and for what can happen to any request.
    func problems(_ kinds: [Problem.Kind]) -> [JSON.Member] {
        let always: [Problem.Kind] = [
            .malformedRequest, .addressTooLong, .tooManyRequests, .headersTooLarge, .internalError, .unavailable,
        ]
        let access: [Problem.Kind] = isProtected ? [.unauthenticated, .forbidden] : []
        let statuses = Set((always + access + kinds).map(\.status.code)).sorted()
        return statuses.map { .init(name: "\($0)", value: ["$ref": .string("#/components/responses/Problem\($0)")]) }
    }

    /// A response for each status that problems have.
    var problemResponses: JSON {
        let kinds = Dictionary(grouping: Problem.Kind.allCases, by: \.status.code)
        let members = kinds.sorted { $0.key < $1.key }.map { status, kinds in
            var headers: [JSON.Member] = [
                .init(name: "X-Request-Id", value: ["$ref": "#/components/headers/RequestId"])
            ]
            func add(_ name: String, _ description: String) {
                let header: JSON = ["description": .string(description), "schema": ["type": "string"]]
                headers.append(.init(name: name, value: header))
            }
            switch status {
            case 401, 403: add("WWW-Authenticate", "What is needed (RFC 6750).")
            case 405: add("Allow", "The methods of this address.")
            case 429, 503: add("Retry-After", "Seconds to wait.")
            default: break
            }
            let examples = kinds.map { kind in
                JSON.Member(
                    name: kind.rawValue,
                    value: [
                        "value": [
                            "type": .string("/problems/\(kind.rawValue)"), "title": .string(kind.title),
                            "status": .integer(status), "detail": .string(kind.explanation),
                        ]
                    ]
                )
            }
            return JSON.Member(
                name: "Problem\(status)",
                value: [
                    "description": .string(kinds.map(\.title).joined(separator: "; ")), "headers": .object(headers),
                    "content": [
                        "application/problem+json": [
                            "schema": ["$ref": "#/components/schemas/Problem"], "examples": .object(examples),
                        ]
                    ],
                ]
            )
        }
        return .object(members)
    }
}
