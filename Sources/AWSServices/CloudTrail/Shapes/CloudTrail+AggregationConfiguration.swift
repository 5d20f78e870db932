// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CloudTrail {
    /// `AggregationConfiguration` of AWS CloudTrail.
    public struct AggregationConfiguration: Sendable, Hashable {
        /// `EventCategory`.
        public var eventCategory: EventCategoryAggregation?
        /// `Templates`.
        public var templates: [Template]?

        /// What is left out is the service's to choose.
        public init(eventCategory: EventCategoryAggregation? = nil, templates: [Template]? = nil) {
            self.eventCategory = eventCategory
            self.templates = templates
        }
    }
}

extension CloudTrail.AggregationConfiguration {
    package func write(to object: inout JSONObject) {
        object.member("EventCategory", eventCategory) { .string($0.rawValue) }
        object.member("Templates", templates) { .list($0) { .string($0.rawValue) } }
    }
}

extension CloudTrail.AggregationConfiguration {
    package init(json: JSONValue) throws {
        self.eventCategory = try json.member("EventCategory") { CloudTrail.EventCategoryAggregation(rawValue: try $0.string()) }
        self.templates = try json.member("Templates") { try $0.list { CloudTrail.Template(rawValue: try $0.string()) } }
    }
}
