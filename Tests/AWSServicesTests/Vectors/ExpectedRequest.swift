import AWSSigner

@testable import AWSClient

/// What a case says of a request.
struct ExpectedRequest {
    /// How bodies are compared.
    enum Kind {
        case form, json, xml
    }

    var kind: Kind
    var method: String?
    /// Path and query.
    var uri: String?
    var headers: [String: String] = [:]
    var forbidden: [String] = []
    var required: [String] = []
    var body: String?
    var host: String?
    /// The URL of the endpoint that `host` belongs to.
    var endpoint: String?

    init(kind: Kind) { self.kind = kind }

    /// - Throws: `VectorMismatch`; what the operation throws.
    func check<O: TokenCarrying>(_ operation: O.Type, _ input: O.Input) throws {
        // The token that the cases expect of a client that makes its own.
        try check(try O.request(for: O.withToken(input) { "00000000-0000-4000-8000-000000000000" }))
    }

    /// - Throws: `VectorMismatch`; what the operation throws.
    func check<O: AWSOperation>(_ operation: O.Type, _ input: O.Input) throws {
        try check(try O.request(for: input))
    }

    private func check(_ request: WireRequest) throws {
        try compare("method", request.method, method)
        if let uri {
            let parts = uri.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
            try compare("path", try url(request)?.path ?? request.path, String(parts[0]))
            let query = request.query.map { item in item.value.map { "\(item.name)=\($0)" } ?? item.name }
            let expected = parts.count == 2 ? parts[1].split(separator: "&").map(String.init) : []
            try compare("query", query.sorted().description, expected.sorted().description)
        }
        for (name, value) in headers.sorted(by: { $0.key < $1.key }) {
            try compare("header \(name)", request.headers[name] ?? "(none)", value)
        }
        for name in forbidden where request.headers[name] != nil {
            throw VectorMismatch("the header \(name) is forbidden")
        }
        // The transport adds the length.
        for name in required where name != "Content-Length" && request.headers[name] == nil {
            throw VectorMismatch("the header \(name) is missing")
        }
        if let host {
            // Some cases put the endpoint's path here too; it is compared above.
            try compare("host", try url(request)?.host ?? "", String(host.prefix { $0 != "/" }))
        }
        if let body { try compareBodies(request.body, body) }
    }

    /// Where the client would send the request.
    private func url(_ request: WireRequest) throws -> HTTPURL? {
        guard let endpoint else { return nil }
        let service = ServiceDescription(endpointPrefix: "", serviceID: "", apiVersion: "", wireProtocol: .query)
        return Endpoint(url: try HTTPURL(endpoint), signingRegion: "", signingName: "", isOverridden: false)
            .url(for: request, of: service)
    }

    private func compare(_ part: String, _ got: String, _ expected: String?) throws {
        guard let expected, got != expected else { return }
        throw VectorMismatch(part, got: got, expected: expected)
    }

    private func compareBodies(_ got: [UInt8], _ expected: String) throws {
        let wanted = Array(expected.utf8)
        if got == wanted { return }
        let isSame: Bool
        switch kind {
        case .form: isSame = Self.fields(got) == Self.fields(wanted)
        case .json: isSame = try normal(JSONParser.parse(got)) == normal(JSONParser.parse(wanted))
        case .xml: isSame = try normal(XMLParser.parse(got)) == normal(XMLParser.parse(wanted))
        }
        guard !isSame else { return }
        throw VectorMismatch("body", got: String(decoding: got, as: UTF8.self), expected: expected)
    }

    private static func fields(_ body: [UInt8]) -> [String] {
        String(decoding: body, as: UTF8.self).split(separator: "&").map { field in
            String(decoding: PercentEncoding.decoded(field), as: UTF8.self)
        }
        .sorted()
    }

    /// Numbers compare by value, whether they are written with a fraction or not.
    private func normal(_ value: JSONValue) -> JSONValue {
        switch value {
        case .integer(let number): .number(Double(number))
        case .array(let elements): .array(elements.map(normal))
        case .object(let members): .object(members.mapValues(normal))
        default: value
        }
    }

    /// An entry of a map, which has no order either, has a key and a value.
    private static func isEntry(_ element: XMLElement) -> Bool {
        element.children.count == 2 && element.children[0].name != element.children[1].name
    }

    /// Members of an element have no order; white space around them means nothing.
    private func normal(_ element: XMLElement) -> XMLElement {
        var element = element
        if !element.children.isEmpty || WireText.trimmed(element.text).isEmpty { element.text = "" }
        element.attributes.sort { $0.name < $1.name }
        var order: [String: [XMLElement]] = [:]
        for child in element.children { order[child.name, default: []].append(normal(child)) }
        element.children = order.sorted { $0.key < $1.key }.flatMap { _, siblings in
            siblings.allSatisfy(Self.isEntry) ? siblings.sorted { "\($0)" < "\($1)" } : siblings
        }
        return element
    }
}
