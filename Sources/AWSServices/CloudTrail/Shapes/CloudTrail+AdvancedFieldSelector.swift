// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CloudTrail {
    /// `AdvancedFieldSelector` of AWS CloudTrail.
    public struct AdvancedFieldSelector: Sendable, Hashable {
        /// `EndsWith`.
        public var endsWith: [String]?
        /// `Equals`.
        public var equals: [String]?
        /// `Field`.
        public var field: String?
        /// `NotEndsWith`.
        public var notEndsWith: [String]?
        /// `NotEquals`.
        public var notEquals: [String]?
        /// `NotStartsWith`.
        public var notStartsWith: [String]?
        /// `StartsWith`.
        public var startsWith: [String]?

        /// What is left out is the service's to choose.
        public init(
            endsWith: [String]? = nil,
            equals: [String]? = nil,
            field: String? = nil,
            notEndsWith: [String]? = nil,
            notEquals: [String]? = nil,
            notStartsWith: [String]? = nil,
            startsWith: [String]? = nil
        ) {
            self.endsWith = endsWith
            self.equals = equals
            self.field = field
            self.notEndsWith = notEndsWith
            self.notEquals = notEquals
            self.notStartsWith = notStartsWith
            self.startsWith = startsWith
        }
    }
}

extension CloudTrail.AdvancedFieldSelector {
    package func write(to object: inout JSONObject) {
        object.member("EndsWith", endsWith) { .list($0) { .string($0) } }
        object.member("Equals", equals) { .list($0) { .string($0) } }
        object.member("Field", field) { .string($0) }
        object.member("NotEndsWith", notEndsWith) { .list($0) { .string($0) } }
        object.member("NotEquals", notEquals) { .list($0) { .string($0) } }
        object.member("NotStartsWith", notStartsWith) { .list($0) { .string($0) } }
        object.member("StartsWith", startsWith) { .list($0) { .string($0) } }
    }
}

extension CloudTrail.AdvancedFieldSelector {
    package init(json: JSONValue) throws {
        self.endsWith = try json.member("EndsWith") { try $0.list { try $0.string() } }
        self.equals = try json.member("Equals") { try $0.list { try $0.string() } }
        self.field = try json.member("Field") { try $0.string() }
        self.notEndsWith = try json.member("NotEndsWith") { try $0.list { try $0.string() } }
        self.notEquals = try json.member("NotEquals") { try $0.list { try $0.string() } }
        self.notStartsWith = try json.member("NotStartsWith") { try $0.list { try $0.string() } }
        self.startsWith = try json.member("StartsWith") { try $0.list { try $0.string() } }
    }
}
