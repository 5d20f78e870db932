// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CloudTrail {
    /// `InsightSelector` of AWS CloudTrail.
    public struct InsightSelector: Sendable, Hashable {
        /// `EventCategories`.
        public var eventCategories: [SourceEventCategory]?
        /// `InsightType`.
        public var insightType: InsightType?

        /// What is left out is the service's to choose.
        public init(eventCategories: [SourceEventCategory]? = nil, insightType: InsightType? = nil) {
            self.eventCategories = eventCategories
            self.insightType = insightType
        }
    }
}

extension CloudTrail.InsightSelector {
    package func write(to object: inout JSONObject) {
        object.member("EventCategories", eventCategories) { .list($0) { .string($0.rawValue) } }
        object.member("InsightType", insightType) { .string($0.rawValue) }
    }
}

extension CloudTrail.InsightSelector {
    package init(json: JSONValue) throws {
        self.eventCategories = try json.member("EventCategories") { try $0.list { CloudTrail.SourceEventCategory(rawValue: try $0.string()) } }
        self.insightType = try json.member("InsightType") { CloudTrail.InsightType(rawValue: try $0.string()) }
    }
}
