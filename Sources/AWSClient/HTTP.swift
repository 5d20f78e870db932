/// A request before it has an endpoint and a signature.
public struct WireRequest: Sendable, Hashable {
    /// As in `POST`.
    public var method: String
    /// Percent-encoded, beginning with `/`.
    public var path: String
    /// Percent-encoded names and values in order; `nil` for a name without `=`.
    public var query: [QueryItem]
    /// Without host, date and signature, which the client adds.
    public var headers: HTTPHeaders
    /// Empty for none.
    public var body: [UInt8]
    /// Put before the endpoint's host, as in `data.`; empty where the operation has none.
    public var hostPrefix: String

    /// One parameter of a query.
    public struct QueryItem: Sendable, Hashable {
        /// Percent-encoded.
        public var name: String
        /// Percent-encoded; `nil` for a name without `=`.
        public var value: String?

        /// A parameter whose name and value are percent-encoded already.
        public init(_ name: String, _ value: String?) {
            self.name = name
            self.value = value
        }
    }

    /// A request; what is not given is as for a POST to `/` without body.
    public init(
        method: String = "POST",
        path: String = "/",
        query: [QueryItem] = [],
        headers: HTTPHeaders = HTTPHeaders(),
        body: [UInt8] = [],
        hostPrefix: String = ""
    ) {
        self.method = method
        self.path = path
        self.query = query
        self.headers = headers
        self.body = body
        self.hostPrefix = hostPrefix
    }
}

/// A response whose body has been read.
public struct HTTPResponse: Sendable, Hashable {
    /// As in 200.
    public var status: Int
    /// As they came.
    public var headers: HTTPHeaders
    /// The whole body.
    public var body: [UInt8]

    /// A response; without headers and body where none are given.
    public init(status: Int, headers: HTTPHeaders = HTTPHeaders(), body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}

/// Header fields in order; names compare without case.
public struct HTTPHeaders: Sendable, Hashable, ExpressibleByDictionaryLiteral {
    /// One header field.
    public struct Field: Sendable, Hashable {
        /// In whatever case it came.
        public var name: String
        /// Without white space at its ends.
        public var value: String
    }

    /// All fields, in order.
    public private(set) var fields: [Field] = []

    /// No fields.
    public init() {}

    /// Fields in the order written.
    public init(dictionaryLiteral elements: (String, String)...) {
        fields = elements.map { Field(name: $0.0, value: $0.1) }
    }

    /// The first value of a field; setting replaces all of them, `nil` removes them.
    public subscript(name: String) -> String? {
        get { fields.first { Self.matches($0.name, name) }?.value }
        set {
            let index = fields.firstIndex { Self.matches($0.name, name) }
            fields.removeAll { Self.matches($0.name, name) }
            guard let newValue else { return }
            fields.insert(Field(name: name, value: newValue), at: index ?? fields.count)
        }
    }

    /// Adds a field beside others of the same name.
    public mutating func add(_ name: String, _ value: String) {
        fields.append(Field(name: name, value: value))
    }

    private static func matches(_ left: String, _ right: String) -> Bool {
        left.utf8.count == right.utf8.count && left.lowercased() == right.lowercased()
    }
}
