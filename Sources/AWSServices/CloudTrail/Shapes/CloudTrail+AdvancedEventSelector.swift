// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CloudTrail {
    /// `AdvancedEventSelector` of AWS CloudTrail.
    public struct AdvancedEventSelector: Sendable, Hashable {
        /// `FieldSelectors`.
        public var fieldSelectors: [AdvancedFieldSelector]?
        /// `Name`.
        public var name: String?

        /// What is left out is the service's to choose.
        public init(fieldSelectors: [AdvancedFieldSelector]? = nil, name: String? = nil) {
            self.fieldSelectors = fieldSelectors
            self.name = name
        }
    }
}

extension CloudTrail.AdvancedEventSelector {
    package func write(to object: inout JSONObject) {
        object.member("FieldSelectors", fieldSelectors) { .list($0) { JSONObject.value($0.write(to:)) } }
        object.member("Name", name) { .string($0) }
    }
}

extension CloudTrail.AdvancedEventSelector {
    package init(json: JSONValue) throws {
        self.fieldSelectors = try json.member("FieldSelectors") { try $0.list { try CloudTrail.AdvancedFieldSelector(json: $0) } }
        self.name = try json.member("Name") { try $0.string() }
    }
}
